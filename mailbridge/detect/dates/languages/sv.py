"""Swedish. What may live here: the words of one language, as `languages` says."""

HALF = -30
ORDER = "dm"
NEXT = "coming"

WORDS = """
weekday 0: i måndags, måndagen
weekday 1: i tisdags, tisdagen
weekday 2: i onsdags, onsdagen
weekday 3: i torsdags, torsdagen, tor
weekday 4: i fredags, fredagen
weekday 5: i lördags, lördagen
weekday 6: i söndags, söndagen
relday 0: i eftermiddag, i förmiddag, idag, i dag
relday 1: imorgon, i morgon, imorron
relday 2: övermorgon, i övermorgon
relday -1: igår, i går
relday -2: i förrgår
tonight 0: ikväll, i kväll
number 1: en, ett, ettiden
number 2: två, tvåtiden
number 3: tre, tretiden
number 4: fyra, fyratiden
number 5: fem, femtiden
number 6: sex
number 7: sju
number 8: åtta, åttatiden
number 9: nio, niotiden
number 10: tio, tiotiden
number 11: elva, elvatiden
number 12: tolv, tolvtiden
number 15: femton
number 20: tjugo
number 30: trettio
number 45: fyrtiofem
ordinal 1: första
ordinal 2: andra
ordinal 3: tredje
ordinal 4: fjärde
ordinal 5: femte
ordinal 6: sjätte
ordinal 7: sjunde
ordinal 8: åttonde
ordinal 9: nionde
ordinal 10: tionde
suffix: e, a
half: halv
past 15: kvart över
to 15: kvart i
pastword: över
toword: i
oclock: h
clock 720: mitt på dagen
clock 1440: midnatt
withpart morning: smorgon, förmiddag
withpart afternoon: eftermiddag
withpart evening: kväll, skväll
part morning: i förmiddag, på morgonen, på förmiddagen, förmiddag, förmiddagen, morgonen
part afternoon: i eftermiddag, på eftermiddagen, eftermiddag, eftermiddagen, em
part evening: på kvällen, kväll, kvällen
mod coming: nästa, kommande, nu på
mod last: i måndags, i tisdags, i onsdags, i torsdags, i fredags, i lördags, i söndags
mod this: denna, den här
mod last: förra
postmod coming: nästkommande
span 7: åtta dagar
span 14: fjorton dagar
unit minute: minut, minuter, min
unit hour: timme, timmar, tim, timma
unit day: dag, dagar
unit week: vecka, veckor
unit month: månad, månader
unit year: år
length 30: dryg halvtimme, en dryg halvtimme, knapp halvtimme, en knapp halvtimme, halvtimme, en halvtimme, halvtimmes
length 15: kvart, en kvart
length 45: tre kvart, trekvart
length 90: en och en halv timme, en och en halv timma
length 60: dryg timme, en dryg timme, knapp timme, en knapp timme, entimmes
weekrel 0: denna vecka, den här veckan, i veckan
weekrel 1: nästa vecka, kommande vecka, veckan därpå
weekrel -1: förra veckan
weekof: veckan den
weekno: v, vecka
rangesign: till, tom, t o m, fram till
from: från
between: mellan
and: och, samt, &
or: eller, alternativt
either: antingen
shared: båda kl, bägge kl, båda klockan, båda dagarna kl, alltid kl
at: båda kl, bägge kl, båda klockan, båda dagarna kl, alltid kl, kl, klockan, vid, @, omkring, kring, från kl
on: på, den, om, i, nu på
article: den
after: efter, från
onwards: och framåt, eller senare
before: före, innan
until: till, tills
about: vid, ungefär, cirka, ca, runt, omkring
within: om, inom
rangestart: från
later: senare
earlier: tidigare
each: varje
but: utom, förutom
anyday: vilken dag som helst, alla dagar
zoneintro: alla, båda, tidszon, alla tider är i
citytime: tid, -tid
zonetime: tid
whose mine: vår tid, min tid, hos oss
whose yours: din tid, er tid, hos dig
local: lokal tid
moved: flytta, flyttad, flyttat, flyttas, ändra, ändrad, boka om, ombokad, skjuta, skjutas
moveto: till
near deadline: senast, senast den, före, innan, till och med, tom
wide deadline: sista ansökningsdag, ansök senast, senast, sista dag, svara senast, svarsdatum, går ut, deadline
near hours: varje
wide hours: öppettider, telefontid, kontorstid, arbetstid
tail hours: varje dag, dagligen
wide absence: semester, frånvarande, stängt, föräldraledig, inte på plats, tjänsteresa, sjuk, bortrest
tail absence: är jag ledig, tillbaka, är jag bortrest, är jag på semester, är jag borta
if: om, ifall
counted: våningen, våning, omgången, gången, året
endlabel: slut, slutar, sluttid
near event: sedan, från och med, fr o m
wide event: startdatum, tillträde, tillträder, född, grundades, publicerad, skickad, mottagen, ansökan från, påsk
wide past: pratade, talades, träffades, vårt samtal, sågs
near void: i stället för, istället för, tidigare, ursprungligen
tail void: är inställd, ställs in, utgår, måste flyttas, måste ställas in, behöver flyttas
near excluded: än, inte, inte på, utom, ej, förutom, inte tillgänglig, inte ledig
alone excluded: inget, upptagen, fullbokat
tail excluded: inte, går inte, passar inte, kan jag inte, fungerar inte
row event: paus, lunch, fika, rundtur, rundvandring
nothing: god morgon, god kväll, trevlig kväll, trevlig dag, ha en fin dag, på plats, god eftermiddag
turn strong: vill gärna, skulle vilja, men, så, annars
turn: skulle, kan, kunde, då, passar, föreslår
wrote: skrev
pick 1: förstahandsval, första förslaget, det första förslaget, den första, det första, första tiden, alternativ 1,
    första alternativet
pick 2: den mellersta, mittentiden,
    andrahandsval, andra förslaget, det andra förslaget, den andra, det andra, andra tiden, alternativ 2, andra
    alternativet
pick 3: tredje förslaget, det tredje förslaget, den tredje, det tredje, tredje tiden, alternativ 3
pick -1: den sista, den senare, sista tiden
samekind time: samma klockslag, samma tider, samma tid, vid samma tid, samma klockslag
samekind day: samma dag, den dagen
notice: innan, före, i förväg, tidigare, i veckan, per vecka, erfarenhet, paus, sen
"""
