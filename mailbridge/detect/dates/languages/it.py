"""Italian. What may live here: the words of one language, as `languages` says."""

HALF = 30
ORDER = "dm"
NEXT = "coming"

WORDS = """
andminutes: e
weekday 0: lunedi
weekday 1: martedi
weekday 2: mercoledi
weekday 3: giovedi
weekday 4: venerdi
month 9: sett
relday 0: oggi
relday 1: domani
relday 2: dopodomani
relday -1: ieri
relday -2: l'altro ieri
tonight 0: stasera
number 1: un, una, uno
number 2: due
number 3: tre
number 4: quattro
number 5: cinque
number 6: sei
number 7: sette
number 8: otto
number 9: nove
number 10: dieci
number 11: undici
number 12: dodici
number 13: tredici
number 14: quattordici
number 15: quindici
number 16: sedici
number 17: diciassette
number 18: diciotto
number 20: venti
number 30: trenta
number 45: quarantacinque
ordinal 1: primo
suffix: º, ª
plus 5: e cinque
plus 10: e dieci
plus 20: e venti
plus 25: e venticinque
plus 35: e trentacinque
plus 40: e quaranta
plus 50: e cinquanta
plus 55: e cinquantacinque
plus -5: meno cinque
plus -10: meno dieci
plus -20: meno venti
plus 30: e mezza, e mezzo, e trenta
plus 15: e un quarto, e quindici
plus -15: meno un quarto
plus 45: e tre quarti, e quarantacinque
oclock: h, ore
clock 720: mezzogiorno
clock 750: mezzogiorno e mezzo
clock 1440: mezzanotte
part morning: mattina, di mattina, del mattino, mattino, in mattinata, mattinata, della mattina
part afternoon: pomeriggio, del pomeriggio, nel pomeriggio, di pomeriggio
part evening: sera, di sera, della sera, in serata
mod coming: prossimo, prossima, questo prossimo
mod this: questo, questa
mod last: scorso, scorsa
postmod coming: prossimo, p . v ., p . v, pv
hence 7: a otto, a otto giorni
hence 14: a quindici giorni
span 7: otto giorni
span 14: quindici giorni
postmod this: c . m ., c . m
postmod last: scorso, u . s ., u . s
unit minute: minuto, minuti, min
unit hour: ora, ore
unit day: giorno, giorni
unit week: settimana, settimane
unit month: mese, mesi
unit year: anno, anni
length 20: ventina di minuti, una ventina di minuti
length 40: quarantina di minuti, una quarantina di minuti
length 30: mezz'oretta, una mezz'oretta, mezzoretta, trentina di minuti, una trentina di minuti, mezz'ora, mezzora,
    una mezz'ora, mezza ora
length 15: quindicina di minuti, una quindicina di minuti, quarto d'ora, un quarto d'ora
length 45: tre quarti d'ora
length 60: oretta, un'oretta, un'ora
length 90: un'ora e mezza, ora e mezza
weekrel 0: questa settimana
weekrel 1: la settimana prossima, settimana prossima, la prossima settimana, prossima settimana, della prossima
    settimana
weekrel -1: la settimana scorsa, settimana scorsa, la scorsa settimana
weekof: settimana del
weekno: settimana
rangesign: a, alle, fino alle, alle ore, fino a, al, all'
from: da, dalle, dalle ore, dal, dall'
between: tra, tra le, fra, fra le
and: e, ed, e le, &
or: o, oppure, ovvero, o alle, altrimenti
shared: entrambi alle, tutti e due alle, sempre alle, in entrambi i casi alle
at: entrambi alle, tutti e due alle, sempre alle, in entrambi i casi alle, a, h, alle, alle ore, ore, all', verso le,
    intorno alle, @, a partire dalle, le
on: il, lo, la, di, del, nel, per, l', al, nella
article: il
after: dopo le, dopo, a partire dalle, dalle
onwards: in poi
before: prima delle
until: fino alle, fino a
about: circa, verso, verso le, intorno alle
within: tra, fra, entro
rangestart: da
later: più tardi, dopo
earlier: prima
each: ogni, tutti i
but: tranne, eccetto, salvo
anyday: qualsiasi giorno, tutti i giorni, qualunque giorno
zoneintro: tutti, tutte, entrambi, fuso orario, tutti gli orari sono in
zonetime: ora
whose mine: ora nostra, nostra ora
whose yours: ora vostra, vostra ora, sua ora, tua ora
local: ora locale
moved: è rinviato, è rimandato, è anticipato, è posticipato, è stato spostato, è stato rinviato, spostare, spostato,
    spostata, rimandare, rimandato, anticipare, anticipato, posticipare, posticipato, rinviare, rinviato, passa, si
    sposta, viene spostato
moveto: al, a, alle
near deadline: entro, entro il, entro le, entro e non oltre il, prima del, fino al, scade il
wide deadline: scadenza, termine ultimo, scade
near hours: ogni, tutti i
wide hours: orari, orario di ufficio, orari di apertura
tail hours: ogni giorno
near excluded: non, tranne, tranne il, tranne dalle, eccetto, salvo, non sono disponibile, non disponibile
wide absence: ferie, assente, fuori ufficio, chiuso, chiusi, chiusa, festivo, in trasferta, vacanza, malattia
tail absence: nostri uffici sono chiusi, i nostri uffici sono chiusi, siamo chiusi, uffici sono chiusi
if: se, qualora
of: di, del
counted: piano, posto, volta, anno, turno
endlabel: fine, ora di fine, termine
near event: dal, a partire dal, a decorrere dal
wide event: decorrenza, data di inizio, nato, fondata, pubblicato, inviata, ricevuta, candidatura del
wide past: abbiamo parlato, sentiti, incontrati, nostro incontro, conosciuti
near void: invece di, anziché, al posto di, precedente, precedentemente, in precedenza
tail void: è annullato, annullato, è stato annullato, va rinviato, deve essere rinviato, deve essere spostato, è
    rinviato, è rimandato
alone excluded: nulla, niente, nessuna, occupato
tail excluded: non posso, non va bene, non riesco, è impossibile, non è possibile
row event: pausa, pranzo, caffè, visita
nothing: buona giornata, buona serata, buon pomeriggio, buongiorno, buon giorno, buonasera, a presto, a disposizione
turn strong: vorrei, vorremmo, avrei piacere, saremmo lieti, ma, però, quindi, altrimenti
turn: potrebbe, potremmo, possiamo, potrei, allora, sarebbe, propongo, proporrei
wrote: ha scritto
pick 1: prima scelta, prima data, la prima data, il primo orario, il primo, la prima, prima opzione, primo orario,
    opzione 1, la prima opzione
pick 2: quello di mezzo, quella di mezzo,
    seconda scelta, seconda data, la seconda data, il secondo orario, il secondo, la seconda, seconda opzione,
    opzione 2, la seconda opzione
pick 3: terza scelta, la terza data, il terzo orario, il terzo, la terza, opzione 3
pick -1: l'ultimo, l'ultima
samekind time: medesimo orario, medesima ora, stessi orari, stesso orario, stessa ora, allo stesso orario, alla stessa
    ora
samekind day: stesso giorno, lo stesso giorno, quel giorno
notice: prima, di anticipo, alla settimana, settimanali, di esperienza, di ritardo, di ferie, di pausa, di preavviso
"""
