"""French. What may live here: the words of one language, as `languages` says."""

HALF = 30
ORDER = "dm"
NEXT = "coming"

WORDS = """
relday 0: aujourd'hui, ce jour
relday 1: demain
relday 2: après-demain, apres-demain, après demain
relday -1: hier
relday -2: avant-hier
tonight 0: ce soir
number 1: un, une
number 2: deux
number 3: trois
number 4: quatre
number 5: cinq
number 6: six
number 7: sept
number 8: huit
number 9: neuf
number 10: dix
number 11: onze
number 12: douze
number 13: treize
number 14: quatorze
number 15: quinze
number 16: seize
number 17: dix-sept
number 18: dix-huit
number 19: dix-neuf
number 20: vingt
number 30: trente
number 40: quarante
number 45: quarante-cinq
number 50: cinquante
ordinal 1: premier, 1er
suffix: er, e, ème, eme
plus 30: et demie, et demi
plus 15: et quart
plus -15: moins le quart, moins quart
plus -10: moins dix
plus -5: moins cinq
plus -20: moins vingt
oclock pair: h, heures, heure
clock 720: midi
clock 750: midi et demi, midi et demie
clock 735: midi et quart
clock 1440: minuit
part morning: matin, du matin, dans la matinée, en matinée, matinée, le matin
part afternoon: après-midi, de l'après-midi, dans l'après-midi, l'après-midi, aprem
part evening: soir, du soir, en soirée, soirée
mod coming: prochain, prochaine
mod this: ce, cet, cette
mod last: dernier, dernière
postmod coming: prochain, prochaine, qui vient
postmod last: dernier, dernière, passé
hence 7: en huit
hence 14: en quinze
span 7: huit jours
span 14: quinze jours
unit minute: minute, minutes, min, mn
unit hour: heure, heures, h
unit day: jour, jours
unit week: semaine, semaines
unit month: mois
unit year: an, ans, année, années
length 20: vingtaine de minutes, une vingtaine de minutes
length 40: quarantaine de minutes, une quarantaine de minutes
length 60: petite heure, une petite heure, bonne heure, une bonne heure
length 30: trentaine de minutes, une trentaine de minutes, petite demi-heure, une petite demi-heure, bonne demi-heure,
    une bonne demi-heure, demi-heure, une demi-heure
length 15: quinzaine de minutes, une quinzaine de minutes, petit quart d'heure, un petit quart d'heure, quart d'heure,
    un quart d'heure
length 45: bons trois quarts d'heure, trois quarts d'heure
length 90: une heure et demie, heure et demie
weekrel 0: cette semaine
weekrel 1: la semaine prochaine, semaine prochaine, la semaine suivante, de la semaine prochaine
weekrel 2: dans deux semaines
weekrel -1: la semaine dernière, semaine dernière
weekof: semaine du, la semaine du
weekno: semaine, sem
rangesign: à, a, jusqu'à, au, et
from: de, du, dès
between: entre
and: et, ainsi que, &
or: ou, ou bien, ou encore, sinon
either: soit
shared: les deux à, tous deux à, chaque fois à, à chaque fois à, toujours à
at: les deux à, tous deux à, chaque fois à, à chaque fois à, toujours à, à, a, vers, @, dès
on: le, la, l', au, du, de, pour, dans, les, ce
article: le
after: après, à partir de, dès, à partir du
onwards: et après, ou plus tard
before: avant
until: jusqu'à, jusque
about: vers, environ, autour de, aux alentours de
within: dans, sous, d'ici
fromnow: à compter d'aujourd'hui
later: plus tard
earlier: plus tôt
each: chaque, tous les
but: sauf, excepté, hormis
anyday: n'importe quel jour, tous les jours
zoneintro: tous, toutes, les deux, fuseau horaire, heures indiquées en, toutes les heures sont
zonetime: heure
whose mine: chez nous, heure de chez nous, notre heure, mon heure
whose yours: votre heure, chez vous, de votre côté, ton heure
local: heure locale
moved: déplacer, déplacé, reporter, reporté, décaler, décalé, avancer, avancé, reportons, passe, est reporté, est
    reportée, est déplacé, est décalé, est avancé, est déplacée
moveto: au, à
near deadline: avant, avant le, d'ici, d'ici au, d'ici le, jusqu'au, jusqu'à, au plus tard, au plus tard le, expire
    le
wide deadline: date limite, au plus tard, délai, clôture, échéance, expire, répondre avant, réponse avant, valable
    jusqu'au, reviens vers vous, revenons vers vous, recontacterai, recontacterons
tail deadline: au plus tard
near hours: chaque, tous les, ouvert
wide hours: horaires, heures d'ouverture, permanence, joignable, vous pouvez nous joindre, nous joindre
tail hours: tous les jours, chaque jour
wide absence: congé, congés, absent, absente, vacances, fermé, fermés, férié, indisponible, en déplacement, rtt
tail absence: en congé, en congés, en vacances, absent, absente
if: si
of: de, du
counted: étage, arrondissement, tour, année, fois, trimestre, place
endlabel: fin, heure de fin
near event: depuis, à compter du, dès le, reçue le, envoyée le, publiée le
wide event: prise de poste, démarrage, date de début, date d'embauche, né, née, fondée, créée en, publiée, publié,
    envoyée, reçue, reçu votre candidature, candidature du, sort d'un
wide past: avons parlé, rencontré, rencontrés, notre échange, suite à notre, avons échangé, avons parlé
near void: au lieu de, au lieu du, à la place de, plutôt que, initialement, précédemment
tail void: est annulé, annulé, est reporté, doit être reporté, doit être annulé, doit être décalé, est reportée, est
    annulée, doit être reportée
near excluded: je ne suis pas disponible, je ne suis pas disponible le, je ne suis pas libre, pas, pas le, sauf,
    sauf le, excepté, hormis, pas disponible, pas disponible le, pas libre
alone excluded: rien, aucune, aucune disponibilité, complet, indisponible
tail excluded: ne me convient pas, est impossible, n'est pas possible, ne convient
    pas, ne va pas, je ne peux pas, je ne suis pas disponible, ne peux pas
row event: pause, déjeuner, café, visite, accueil
nothing: bon après-midi, bonne soirée, belle soirée, belle fin de journée, bonne journée, bel après-midi, tout à
    l'heure, à la fin, d'une part
turn strong: souhaite, souhaitons, aimerais, aimerions, voudrais, mais, donc, sinon, en revanche, par contre
turn: pourriez, pouvez, seriez, serait, pourrions, alors, proposons, propose
wrote: a écrit, écrit
pick 1: premier choix, votre premier choix, première date, la première date, première proposition, la première
    proposition, le premier, premier créneau, la première, première option, le premier créneau, option 1
pick 2: celui du milieu, celle du milieu,
    deuxième choix, second choix, deuxième date, la deuxième date, seconde proposition, deuxième proposition, la
    deuxième proposition, le deuxième, le second, deuxième créneau, second créneau, la deuxième, la seconde, le
    deuxième créneau, option 2
pick 3: troisième choix, la troisième date, troisième proposition, le troisième, troisième créneau, la troisième,
    option 3
pick -1: le dernier, dernier créneau, ce dernier, la dernière
samekind time: mêmes horaires, même horaire, même créneau horaire, même heure, à la même heure, la même heure
samekind day: même jour, le même jour, ce jour-là
notice: avant, à l'avance, plus tôt, de retard, d'expérience, par semaine, de pause, de préavis, de congés, de
    préparation
"""
