"""Spanish. What may live here: the words of one language, as `languages` says."""

HALF = 30
ORDER = "dm"
NEXT = "coming"

WORDS = """
andminutes: y
weekday 2: miercoles, mie
weekday 5: sabado, sab
month 9: setiembre, set, sep
relday 0: hoy
relday 1: mañana
relday 2: pasado mañana
relday -1: ayer
relday -2: anteayer, antes de ayer
tonight 0: esta noche
number 1: un, una, uno
number 2: dos
number 3: tres
number 4: cuatro
number 5: cinco
number 6: seis
number 7: siete
number 8: ocho
number 9: nueve
number 10: diez
number 11: once
number 12: doce
number 13: trece
number 14: catorce
number 15: quince
number 20: veinte
number 30: treinta
number 40: cuarenta
number 45: cuarenta y cinco
ordinal 1: primero
suffix: º, ª
plus 45: y cuarenta y cinco
plus 40: y cuarenta
plus 25: y veinticinco
plus 30: y treinta, y media
plus 15: y cuarto
plus -15: menos cuarto
plus -10: menos diez
plus -5: menos cinco
plus -20: menos veinte
plus 10: y diez
plus 20: y veinte
plus 5: y cinco
oclock pair: h, hs, hrs, horas, en punto
clock 720: mediodía, al mediodía, mediodia
clock 1440: medianoche
mer am: de la mañana, am, de la madrugada
mer pm: de la tarde, de la noche, pm
part morning: por la mañana, en la mañana, a la mañana
part afternoon: por la tarde, tarde, en la tarde, a la tarde, de la tarde
part lunch: del mediodía
part evening: por la noche, noche
mod coming: próximo, próxima, proximo, siguiente, este próximo
mod this: este, esta
mod last: pasado, pasada
postmod coming: que viene, próximo, siguiente
postmod last: pasado
unit minute: minuto, minutos, min, mins
unit hour: hora, horas, h
unit day: día, días, dia, dias
unit week: semana, semanas
unit month: mes, meses
unit year: año, años
length 60: horita, una horita
length 30: media horita, una media hora, una media horita, media hora
length 15: cuartito de hora, cuarto de hora, un cuarto de hora
length 45: tres cuartos de hora
length 90: hora y media, una hora y media
weekrel 0: esta semana
weekrel 1: la semana que viene, semana que viene, la próxima semana, próxima semana, de la próxima semana, de la
    semana que viene, la semana próxima
weekrel -1: la semana pasada, semana pasada
weekof: semana del, la semana del
weekno: semana
span 7: ocho días
span 14: quince días, una quincena
hence 7: en ocho
hence 14: en quince
rangesign: a, hasta, a las, al, hasta las, a la
from: de, desde, desde las, de las, del
between: entre, entre las
and: y, e, y las, &
or: o, u, o bien, o las, o también
shared: ambos a las, los dos a las, siempre a las, en ambos casos a las, ambos días a las
at: ambos a las, los dos a las, siempre a las, en ambos casos a las, ambos días a las, a las, a la, a, sobre las, a eso
    de las, hacia las, @, desde las, las
on: el, día, el día, dia, el dia, del día, del, al, de, la, los, en, para
article: el, día, el día, dia
after: después de, a partir de, a partir de las, después de las, desde
onwards: en adelante
before: antes de, antes de las
until: hasta, hasta las
about: sobre, hacia, alrededor de, aproximadamente, unos, unas
within: en, dentro de
rangestart: desde
fromnow: a partir de hoy
later: más tarde, después
earlier: antes
each: cada, todos los
but: excepto, menos, salvo
anyday: cualquier día, todos los días
zoneintro: todas, todos, ambas, zona horaria, horas en, todas las horas en
zonetime: hora
whose mine: hora nuestra, nuestra hora, hora de aquí, de aquí, nuestras
whose yours: hora vuestra, vuestra hora, su hora, tu hora, vuestras, hora suya, tuya
local: hora local
moved: cambiar, cambiado, mover, movido, aplazar, aplazado, pasar, trasladar, trasladado, reprogramar, reprogramado,
    se cambia, cambia, se traslada, se aplaza, pasa, se pasa, se mueve
moveto: al, para el, para, a
near deadline: antes del, antes de, hasta el, hasta, a más tardar, como muy tarde, para antes del, caduca el
wide deadline: fecha límite, plazo, a más tardar, como muy tarde, caduca, vence, fin de plazo, cierre
tail deadline: como muy tarde, a más tardar
near hours: cada, todos los
wide hours: horario, horario de atención, horario de oficina
tail hours: todos los días
wide absence: vacaciones, de vacaciones, fuera de la oficina, ausente, festivo, cerrado, cerrada, de viaje, baja,
    puente
tail absence: de vacaciones, de viaje, fuera de la oficina
if: si
of: de, del
counted: piso, planta, ronda, vez, año, puerta
endlabel: fin, hora de fin, final
near event: desde el, a partir del
wide event: incorporación, fecha de inicio, nacido, fundada, publicado, publicada, enviada, recibida, fecha de
    incorporación
wide past: hablamos, conocimos, charlamos, nos vimos, nuestra conversación, reunimos
near void: en lugar de, en lugar del, en vez de, en vez del, anteriormente
tail void: queda cancelada, queda anulada, se cancela, debe aplazarse, hay que aplazar, hay que aplazarla, tiene que
    aplazarse
near excluded: no, excepto, excepto el, menos, menos el, salvo, no estoy disponible, no estoy disponible el, no
    disponible
alone excluded: nada, ninguna, ninguno, no disponible, completo, ocupado
tail excluded: no puedo, no me viene bien, me es imposible, imposible, no
    podemos
row event: pausa, comida, café, visita, descanso, almuerzo
nothing: buenos días, buenas tardes, buenas noches, buen día, feliz tarde, a la vez, a la espera
turn strong: me gustaría, nos gustaría, quisiera, pero, entonces, si no, en cambio
turn: podría, podríamos, podemos, puedes, sería, propongo, proponemos
wrote: escribió, escribio
pick 1: primera fecha, la primera fecha, primer horario, el primer horario, el primer turno, la primera, la primera
    opción, primera opción, opción a, opción 1, el primero, el primer hueco
pick 2: la del medio, el del medio, la de en medio,
    segunda fecha, la segunda fecha, segundo horario, el segundo horario, el segundo hueco, la segunda, la segunda
    opción, segunda opción, opción b, opción 2, el segundo
pick 3: la tercera fecha, el tercer horario, el tercer hueco, la tercera, la tercera opción, opción c, opción 3, el
    tercero
pick -1: la última, el último
samekind time: mismo horario, el mismo horario, misma hora, a la misma hora, la misma hora
samekind day: mismo día, el mismo día, ese día, ese mismo día
notice: antes, de antelación, a la semana, por semana, semanales, de experiencia, de retraso, de vacaciones, de
    pausa
"""
