"""Dutch. What may live here: the words of one language, as `languages` says."""

HALF = -30
ORDER = "dm"
NEXT = "coming"

WORDS = """
weekday 1: din
weekday 2: woe
weekday 3: don
weekday 4: vrij
weekday 5: zat
weekday 6: zon
asword: zo
month 3: mrt
month 9: sept
relday 0: vandaag, vanochtend, vanmorgen, vanmiddag
relday 1: morgen
relday 2: overmorgen
relday -1: gisteren
relday -2: eergisteren
tonight 0: vanavond
number 1: een, één
number 2: twee
number 3: drie
number 4: vier
number 5: vijf
number 6: zes
number 7: zeven
number 8: acht
number 9: negen
number 10: tien
number 11: elf
number 12: twaalf
number 15: vijftien
number 20: twintig
number 30: dertig
number 45: vijfenveertig
ordinal 1: eerste
suffix: e, ste, de
half: half
past 15: kwart over
to 15: kwart voor
pastword: over
toword: voor
oclock pair: u, uur
oclock: h
clock 720: middaguur, twaalf uur 's middags
clock 1440: middernacht
withpart morning: ochtend, morgen, voormiddag
withpart afternoon: middag, namiddag
withpart evening: avond
part morning: 's ochtends, ochtend, s ochtends, 's morgens, s morgens, in de ochtend, voormiddag, in de voormiddag,
    vm
part afternoon: 's middags, middag, s middags, in de middag, namiddag, in de namiddag, nm
part evening: 's avonds, avond, s avonds
mod coming: volgende, komende, aankomende, eerstvolgende, aanstaande
mod this: deze, dit
mod last: afgelopen, vorige, laatste
postmod coming: aanstaande, a . s ., a . s, as, komend
span 7: acht dagen
span 14: veertien dagen
unit minute: minuut, minuten, min
unit hour: uur, uren, u, uurtje
unit day: dag, dagen
unit week: week, weken
unit month: maand, maanden
unit year: jaar, jaren
length 60: uurtje, een uurtje, klein uur, een klein uur, goed uur, een goed uur, klein uurtje, een klein uurtje
length 30: klein halfuur, een klein halfuur, halfuurtje, een halfuurtje, klein halfuurtje, een klein halfuurtje, goed
    halfuur, half uur, een half uur, halfuur, half uurtje, een half uurtje, een halfuur
length 15: kwartier, een kwartier, kwartiertje, een kwartiertje
length 45: drie kwartier
length 90: anderhalf uur
weekrel 0: deze week
weekrel 1: volgende week, komende week, aankomende week
weekrel -1: vorige week, afgelopen week
weekof: week van
weekno: week, wk
rangesign: tot, t m, t/m, tot en met, tot ongeveer
from: van, vanaf
between: tussen
and: en, &
or: of, ofwel, dan wel
shared: beide om, beide keren om, allebei om, telkens om, steeds om, beide dagen om
at: beide om, beide keren om, allebei om, telkens om, steeds om, beide dagen om, om, rond, @, vanaf, tegen, omstreeks
on: op, de, het, van, in de, voor
article: de
after: na, vanaf
onwards: of later
before: voor
until: tot, tot en met
about: rond, ongeveer, circa, ca
within: over, binnen, in
rangestart: vanaf, na
later: later
earlier: eerder
each: elke, iedere
but: behalve, uitgezonderd
anyday: elke dag, iedere dag
zoneintro: alle, beide, tijdzone, alle tijden in, alle tijden zijn
citytail: se
zonetime: tijd
whose mine: onze tijd, mijn tijd, bij ons
whose yours: jouw tijd, uw tijd, bij jou, bij u
local: lokale tijd
moved: verplaatsen, verplaatst, verzetten, verzet, verschuiven, verschoven, uitgesteld, verschuift, gaat
moveto: naar
near deadline: voor, vóór, uiterlijk, uiterlijk op, tot, tot en met, t m, uiterlijk voor
wide deadline: uiterlijk, sluitingsdatum, deadline, solliciteren kan, vervalt, verloopt, reactietermijn, graag
    reageren
near hours: elke, iedere
wide hours: openingstijden, kantooruren, werktijden, werkdagen, telefonisch bereikbaar
tail hours: elke dag, dagelijks
wide absence: vakantie, afwezig, met verlof, verlof, gesloten, niet bereikbaar, niet aanwezig, op reis, niet op
    kantoor
tail absence: met vakantie, op vakantie, met verlof, weer bereikbaar, afwezig, ben ik op vakantie, ben ik weg, ben ik
    afwezig, ben ik er niet
if: als, indien, mocht
of: van
counted: verdieping, etage, ronde, keer, jaar, plaats
endlabel: einde, eindtijd, eind
near event: sinds, per, met ingang van
wide event: startdatum, ingangsdatum, indiensttreding, geboren, opgericht, geplaatst, ontvangen, verstuurd,
    sollicitatie van, koningsdag, pasen
wide past: gesproken, gebeld, ontmoet, spraken, gesprek van
near void: in plaats van, eerder, oorspronkelijk
tail void: gaat niet door, vervalt, is geannuleerd, moet helaas vervallen, moet vervallen, moet verplaatst worden,
    kan niet doorgaan, kan helaas niet doorgaan
near excluded: niet, niet op, behalve, geen, niet beschikbaar, niet beschikbaar op
alone excluded: niets, geen, bezet, vol
tail excluded: niet, helaas niet, kan niet, lukt niet, kan ik niet, past niet, gaat niet, lukt me niet
row event: pauze, lunch, koffie, rondleiding
nothing: goedemorgen, goedemiddag, goedenavond, goede morgen, goede middag, fijne dag, fijne avond, fijne middag, op
    de hoogte
turn strong: zou graag, zouden graag, willen, wil graag, maar, dus, anders
turn: kunnen, kan, kun, zou, zouden, dan, zullen, past, schikt
wrote: schreef
pick 1: eerste keus, eerste voorkeur, het eerste moment, eerste datum, de eerste, eerste optie, optie 1, het eerste
pick 2: de middelste,
    tweede keus, tweede voorkeur, het tweede moment, tweede datum, de tweede, tweede optie, optie 2, het tweede
pick 3: derde keus, het derde moment, derde datum, de derde, derde optie, optie 3, het derde
pick -1: de laatste, laatste optie, laatstgenoemde
samekind time: hetzelfde uur, zelfde uur, dezelfde tijden, zelfde tijd, dezelfde tijd, zelfde tijdstip, hetzelfde
    tijdstip
samekind day: dezelfde dag, zelfde dag, die dag
notice: vooraf, eerder, van tevoren, per week, in de week, ervaring, pauze, te laat, vantevoren
"""
