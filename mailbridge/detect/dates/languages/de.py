"""German. What may live here: the words of one language, as `languages` says."""

HALF = -30
ORDER = "dm"
NEXT = "coming"

WORDS = """
weekday 0: mo, montags
weekday 1: di, dienstags
weekday 2: mi, mittwochs
weekday 3: do, donnerstags
weekday 4: fr, freitags
weekday 5: sa, sonnabend
weekday 6: so
asword: so
month 1: jänner
month 2: feber
month 3: mär, mrz, maerz
month 6: jun
month 7: jul
month 9: sep
relday 0: heute
relday 1: morgen
relday 2: übermorgen, uebermorgen
relday -1: gestern
relday -2: vorgestern
tonight 0: heute abend
number 1: ein, eine, einer, einem, einen, eins
number 2: zwei, zwo
number 3: drei
number 4: vier
number 5: fünf, fuenf
number 6: sechs
number 7: sieben
number 8: acht
number 9: neun
number 10: zehn
number 11: elf
number 12: zwölf, zwoelf
number 13: dreizehn
number 14: vierzehn
number 15: fünfzehn
number 16: sechzehn
number 17: siebzehn
number 18: achtzehn
number 19: neunzehn
number 20: zwanzig
number 30: dreißig, dreissig
number 45: fünfundvierzig
ordinal 1: erster, ersten, erste
ordinal 2: zweiter, zweiten, zweite
ordinal 3: dritter, dritten, dritte
ordinal 4: vierter, vierten, vierte
ordinal 5: fünfter, fünften, fünfte
ordinal 6: sechster, sechsten, sechste
ordinal 7: siebter, siebten, siebte
ordinal 8: achter, achten, achte
ordinal 9: neunter, neunten, neunte
ordinal 10: zehnter, zehnten, zehnte
ordinal 11: elfter, elften, elfte
ordinal 12: zwölfter, zwölften, zwölfte
ordinal 13: dreizehnten
ordinal 14: vierzehnten
ordinal 15: fünfzehnten
ordinal 16: sechzehnten
ordinal 17: siebzehnten
ordinal 18: achtzehnten
ordinal 19: neunzehnten
ordinal 20: zwanzigsten
ordinal 21: einundzwanzigsten
ordinal 22: zweiundzwanzigsten
ordinal 23: dreiundzwanzigsten
ordinal 24: vierundzwanzigsten
ordinal 25: fünfundzwanzigsten
ordinal 26: sechsundzwanzigsten
ordinal 27: siebenundzwanzigsten
ordinal 28: achtundzwanzigsten
ordinal 29: neunundzwanzigsten
ordinal 30: dreißigsten
ordinal 31: einunddreißigsten
half: halb, halber
past 15: viertel nach
to 15: viertel vor, dreiviertel, drei viertel
to 45: viertel
pastword: nach
toword: vor
oclock pair: uhr
oclock: h
clock 720: mittag, mittags, zwölf uhr mittags
clock 1440: mitternacht
withpart morning: vormittag, morgen, früh
withpart afternoon: nachmittag, mittag
withpart evening: abend
part morning: früh, frühs, morgens, vormittag, vormittags, in der früh, am vormittag, des vormittags
part afternoon: nachmittag, nachmittags, am nachmittag, nachm
part evening: abend, abends, am abend
part night: nachts, nacht
mod afternext: übernächster, übernächste, übernächsten, übernächstem, uebernächsten
mod coming: nächster, nächste, nächsten, nächstes, nächstem, kommender, kommende, kommenden, kommendem, naechsten
mod this: dieser, diese, diesen, diesem
mod last: letzter, letzte, letzten, letztem, vergangenen, voriger, vorigen, vergangener
unit minute: minute, minuten, min, minütiges, minütige, minütigen, minütiger
unit hour: stunde, stunden, std, stündiges, stündige, stündigen, stündiger
unit day: tag, tage, tagen
unit week: woche, wochen
unit month: monat, monate, monaten
unit year: jahr, jahre, jahren
length 30: halbes stündchen, ein halbes stündchen, knappe halbe stunde, eine knappe halbe stunde, gute halbe stunde,
    eine gute halbe stunde, halbe stunde, halben stunde, eine halbe stunde, einer halben stunde, halbstündiges,
    halbstündige, halbstündigen
length 15: viertelstunde, eine viertelstunde
length 45: dreiviertelstunde, eine dreiviertelstunde, dreiviertelstündiges
length 60: stündchen, ein stündchen, knappe stunde, eine knappe stunde, gute stunde, eine gute stunde, stünderl, ein
    stünderl, einstündiges, einstündige, einstündigen, einstündiger
length 90: anderthalb stunden, eineinhalb stunden, anderthalbstündiges, eineinhalbstündiges
length 120: zweistündiges, zweistündige, zweistündigen
weekrel 0: diese woche, dieser woche
weekrel 1: nächste woche, nächster woche, kommende woche, kommender woche, in der nächsten woche, in der kommenden
    woche, der nächsten woche, der kommenden woche, die kommende woche
weekrel 2: der übernächsten woche, in der übernächsten woche, übernächsten woche, übernächste woche, übernächster woche
weekrel -1: letzte woche, letzter woche, vergangene woche, vorige woche
weekof: woche vom, woche ab, woche ab dem, woche nach dem
weekno: kw, kalenderwoche, kalenderwochen
span 7: acht tage, acht tagen
span 14: vierzehn tage, vierzehn tagen
rangesign: bis, bis um, bis ca, bis gegen, bis etwa, bis zum, bis zu
from: von, ab von, vom
between: zwischen, zw
and: und, sowie, &, plus
or: oder, bzw, beziehungsweise, alternativ
either: entweder
shared: jeweils um, beide um, beides um, jeweils, jeweils ab, jeweils von, beide jeweils um
at: jeweils um, jeweils ab, jeweils von, beide um, beides um, beide jeweils um, um, gegen, @, ab ca, zur, beginn,
    beginn um, start, jeweils, um ca, uhrzeit
on: am, den, dem, der, des, im, an dem, auf den, für den, in der, vom, zum, jeweils am
article: den, dem, der
after: nach, ab, frühestens, ab ca, frühestens um
onwards: aufwärts, oder später
before: vor
until: bis, bis spätestens
about: circa, ca, ungefähr, etwa, rund, gegen, so gegen, vielleicht, vorzugsweise, gerne, z b
soon: rufe, anrufen, melde, sprechen, treffen, beginnt, starten, los, telefonieren
within: in, binnen, innerhalb von
rangestart: ab, nach
fromnow: ab heute, ab jetzt
later: später, spaeter
earlier: früher, frueher
each: jeden, jeder, jede
but: außer, ausser, bis auf, nur nicht, ausgenommen
anyday: jeder tag, jeden tag, alle tage, jeder wochentag, an jedem tag
zoneintro: alle, beide, alle zeiten, alle zeitangaben, zeitzone, alle zeiten in, alle angaben in, zeiten in
citytail: er
zonetime: zeit, ortszeit
whose mine: unserer zeit, meiner zeit, unsere zeit, meine zeit, bei uns, hier
whose yours: ihrer zeit, deiner zeit, eurer zeit, ihre zeit, deine zeit, bei ihnen, bei dir
local: ortszeit
isnow: jetzt, nun, neu
now: findet nun, findet jetzt, ist nun, ist jetzt
moved: verschieben, verschoben, verlegen, verlegt, verschiebt, verlegung, verschiebung, geändert, umgezogen
moveto: auf, auf den, auf die
near deadline: bis, bis zum, bis spätestens, spätestens, spätestens bis, spätestens am, spätestens bis zum, bis
    einschließlich, bis zu, bis ende, bis kw, endet, endet am, fristende
wide deadline: bewerbungsfrist, frist, bewerbungsschluss, einsendeschluss, stichtag, rückmeldung bis, spätestens,
    gültig bis, annahmefrist, bewerben sie sich bis, abgabe, einreichen, läuft ab, fristende, melde mich, melden
    uns, melde ich mich, melden wir uns, gebe bescheid, geben bescheid
tail deadline: spätestens
near hours: jeden, jeweils, werktags
wide hours: sprechzeiten, sprechstunde, öffnungszeiten, bürozeiten, geschäftszeiten, servicezeiten, telefonzeiten,
    kernarbeitszeit, kernzeit, schicht, geöffnet, telefonisch erreichbar, erreichen sie uns, erreichen sie mich,
    telefonisch erreichen sie uns, telefonisch erreichen
tail hours: täglich, werktags, schicht
near absence: bis
wide absence: urlaub, abwesend, nicht im büro, außer haus, nicht erreichbar, nicht im haus, elternzeit, dienstreise,
    abwesenheit, krank, geschlossen, ferien, feiertag, betriebsferien, verreist, nicht verfügbar, messe
tail absence: wieder, im urlaub, wieder erreichbar, nicht im büro, geschlossen, wieder im büro, wieder da, bin ich
    auf dienstreise, bin ich im urlaub, bin ich nicht da, bin ich unterwegs, bin ich verhindert, bin ich nicht im
    büro, bin ich leider verhindert, bin ich krank, bin ich weg
tail past: gesprochen, telefoniert, getroffen, kennengelernt
if: falls, wenn, sofern, sollte, ob
counted: stock, etage, og, stockwerk, runde, platz, quartal, jahr, mal, person, obergeschoss
endlabel: ende, endet, ende um, endzeit
near event: seit, ab dem, vom, stand, idealerweise zum, frühestens zum, einzug, zum, mit dem zug, eingegangen am,
    erhalten am, versendet am
wide event: eintrittstermin, eintritt, arbeitsbeginn, startdatum, stellenantritt, gegründet, geboren, geburtsdatum,
    veröffentlicht, versendet, eingegangen, bewerbung vom, schreiben vom, anzeige vom, e-mail vom, kündigungsfrist,
    zu besetzen, besetzung, ersten arbeitstag, vertragsbeginn, einlass, webinar, probezeit, starttermin, erhalten am
tail event: zu besetzen, eingegangen, eingestellt, veröffentlicht, in den zug
wide past: gesprochen, getroffen, kennengelernt, telefoniert, unser gespräch, für das gespräch, für ihre zeit, für
    deine zeit
near void: statt, anstatt, anstelle von, statt am, bisher, ursprünglich, alter termin, bisheriger termin, vorher,
    nicht mehr
wide void: abgesagt, termin abgesagt
tail void: verschieben, leider verschieben, absagen, leider absagen, nicht stattfinden, entfällt, fällt aus,
    abgesagt, wurde abgesagt, ist abgesagt, muss entfallen, muss leider entfallen, muss entfallen, muss leider
    verschoben werden, muss verschoben werden, müssen wir leider verschieben, müssen wir verschieben, kann leider
    nicht stattfinden, kann nicht stattfinden, findet nicht statt, findet leider nicht statt
near excluded: als, als am, nicht, nicht am, außer, ausser, kein, bis auf, ohne, nicht verfügbar am, nicht am, nicht
    verfügbar
alone excluded: keine zeit, nichts frei, ausgebucht, nichts, keine, belegt
tail excluded: nicht, leider nicht, passt mir nicht, passt mir leider nicht, passt
    uns nicht, geht nicht, passt nicht, kann ich nicht, geht leider nicht, passt leider nicht, kann ich leider nicht,
    ist schlecht, klappt nicht, klappt leider nicht, scheidet aus
row event: pause, mittagspause, mittagessen, kaffee, rundgang, begrüßung, ankunft
nothing: guten morgen, guten tag, guten abend, schönen tag, schönen abend, schönen nachmittag, am morgen, heute
    noch, vor ort, vor allem, ein tag, eines tages, in zwei stufen, zur zeit
turn strong: würde gerne, würden gerne, möchten, möchte, würden uns freuen, aber, doch, jedoch, daher, deshalb,
    stattdessen, sonst, wie wäre
turn: könnten, könnte, können, würde, würden, passt, wäre, wären, hätten, hätte, schlage, schlagen, dann, gerne
wrote: schrieb
pick 1: erste wahl, ihr erstwunsch, erstwunsch, der erstgenannte, den erstgenannten, erster vorschlag, den ersten
    vorschlag, der erste, den ersten, erster termin, der erste termin, den ersten termin, termin 1, option 1, variante
    1, vorschlag 1, ersterer
pick 2: den mittleren, der mittlere, das mittlere,
    zweite wahl, zweitwunsch, zweiter vorschlag, den zweiten vorschlag, der zweitgenannte, der zweite, den
    zweiten, zweiter termin, der zweite termin, den zweiten termin, termin 2, option 2, variante 2, vorschlag 2
pick 3: dritte wahl, dritter vorschlag, den dritten vorschlag, der dritte, den dritten, dritter termin, der dritte
    termin, den dritten termin, termin 3, option 3, variante 3, vorschlag 3
pick -1: der letzte, den letzten, letzterer, letzteren, der letzte termin
samekind time: zur selben uhrzeit, zur gleichen uhrzeit, selben uhrzeit, gleichen uhrzeit, derselben zeit, gleiche
    zeit, gleiche uhrzeit, selbe zeit, selbe uhrzeit, zur gleichen zeit, zur selben zeit, gleichen zeit, dieselbe zeit
samekind day: am selben tag, gleichen tag, selber tag, gleicher tag, am gleichen tag, selben tag, demselben tag
notice: vorher, früher, vorab, vor, pro woche, die woche, wöchentlich, wochenstunden, entfernt, vorbereitungszeit,
    pause, mittagspause, zuvor, im voraus, alt, berufserfahrung, erfahrung, fußweg, verspätung, später
"""
