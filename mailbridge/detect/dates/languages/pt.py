"""Portuguese. What may live here: the words of one language, as `languages` says."""

HALF = 30
ORDER = "dm"
NEXT = "coming"

WORDS = """
andminutes: e
asword: ter, sex
weekday 0: segunda, 2ª feira, 2ª-feira
weekday 1: terça, 3ª feira, terça-feira, terca-feira, 3ª-feira
weekday 2: quarta, 4ª feira, 4ª-feira
weekday 3: quinta, 5ª feira, 5ª-feira
weekday 4: sexta, 6ª feira, 6ª-feira
weekday 5: sabado
relday 0: hoje
relday 1: amanhã, amanha
relday 2: depois de amanhã
relday -1: ontem
relday -2: anteontem
tonight 0: hoje à noite, esta noite
number 1: um, uma
number 2: dois, duas
number 3: três, tres
number 4: quatro
number 5: cinco
number 6: seis
number 7: sete
number 8: oito
number 9: nove
number 10: dez
number 11: onze
number 12: doze
number 13: treze
number 14: catorze, quatorze
number 15: quinze
number 20: vinte
number 30: trinta
number 45: quarenta e cinco
ordinal 1: primeiro
suffix: º, ª
plus 45: e quarenta e cinco
plus 40: e quarenta
plus 20: e vinte
plus 10: e dez
plus 30: e meia, e trinta
plus 15: e um quarto, e quinze
plus -15: menos um quarto
toword: para as, para a, para o
oclock pair: h, hs, horas, hora, hrs
clock 720: meio-dia, meio dia
clock 750: meio-dia e meia, meio dia e meia
clock 1440: meia-noite
mer am: da manhã, da madrugada
mer pm: da tarde, da noite
part morning: de manhã, manhã, pela manhã, na parte da manhã, da parte da manhã
part afternoon: à tarde, tarde, da parte da tarde, na parte da tarde, de tarde
part evening: à noite, noite
mod coming: próximo, próxima, proxima
mod this: este, esta, nesta, neste, desta
mod last: passado, passada
postmod coming: que vem, próxima, próximo
postmod last: passada, passado
unit minute: minuto, minutos, min
unit hour: hora, horas, h
unit day: dia, dias
unit week: semana, semanas
unit month: mês, meses
unit year: ano, anos
length 60: horinha, uma horinha
length 30: meia horinha, uma meia hora, uma meia horinha, meia hora, meia-hora
length 15: quarto de hora, um quarto de hora
length 90: hora e meia, uma hora e meia
weekrel 0: esta semana, nesta semana
weekrel 1: a próxima semana, próxima semana, na próxima semana, semana que vem, na semana que vem, da próxima
    semana, a semana que vem
weekrel -1: a semana passada, semana passada
weekof: semana de, semana do dia
weekno: semana
rangesign: a, às, até, até às, as, e as, e às, ao
from: de, das, desde, desde as, do, a partir das
between: entre, entre as, entre às
and: e, e às, &
or: ou, ou então, ou às
shared: ambos às, os dois às, sempre às, em ambos os dias às
at: ambos às, os dois às, sempre às, em ambos os dias às, às, as, à, pelas, por volta das, @, a partir das, ao
on: o, no, na, de, em, dia, no dia, ao, do, da, para, para o dia, para o
article: dia
after: depois das, após as, a partir das, após
onwards: em diante
before: antes das
until: até às, até as
about: cerca de, por volta das, aproximadamente
within: em, dentro de, daqui a
span 7: oito dias
span 14: quinze dias
hence 7: a oito dias, a oito
hence 14: a quinze dias
rangestart: desde
later: mais tarde, depois
earlier: mais cedo
each: cada, todas as, todos os
but: exceto, menos, salvo
anyday: qualquer dia, todos os dias
zoneintro: todas, todos, ambas, fuso horário, todos os horários em
zonetime: hora, horário
whose mine: nossa hora, hora daqui, nosso horário, horário daqui
whose yours: sua hora, seu horário, hora daí
local: hora local
moved: foi adiada, foi adiado, foi antecipada, foi transferida, passou, passa, mudou, mudar, mudada, mudado, adiar,
    adiado, adiada, remarcar, remarcado, remarcada, alterar, alterado, passar, transferida
moveto: para
near deadline: até, até ao dia, até o dia, até dia, antes de, o mais tardar, até às, até ao
wide deadline: prazo, data limite, o mais tardar, expira, termina, encerramento
near hours: cada, todas as, todos os
wide hours: horário de atendimento, horário de funcionamento, expediente, atendimento
tail hours: todos os dias
wide absence: férias, de férias, ausente, fora do escritório, feriado, fechado, fechados, indisponível, de viagem,
    licença
tail absence: de férias, de viagem, fora do escritório
if: se, caso
of: de, do
counted: andar, piso, vez, ano, ronda
endlabel: fim, término, hora de término
near event: desde, a partir de
wide event: data de início, admissão, nascido, fundada, publicado, publicada, enviada, recebida, candidatura de
wide past: falamos, falámos, conversamos, conversámos, conhecemos, nossa conversa
near void: em vez de, em vez da, ao invés de, anteriormente
tail void: foi cancelada, cancelada, fica sem efeito, tem de ser adiada, tem que ser adiada, precisa ser adiada, foi
    adiada
near excluded: não, exceto, menos, salvo, não estou disponível, não disponível
alone excluded: nada, nenhum, ocupado
tail excluded: não posso, não dá, não consigo, é impossível, não é possível
row event: pausa, almoço, café, visita, intervalo
nothing: bom dia, boa tarde, boa noite, à disposição, em anexo
turn strong: gostaria, gostaríamos, queria, mas, então, senão, porém
turn: poderia, podemos, podia, pode, seria, proponho, propomos
wrote: escreveu
pick 1: primeira data, a primeira data, o primeiro horário, a primeira, a primeira opção, primeira opção, opção 1, o
    primeiro
pick 2: o do meio, a do meio,
    a segunda data, o segundo horário, a segunda opção, segunda opção, opção 2, o segundo
pick 3: a terceira data, o terceiro horário, a terceira, a terceira opção, opção 3, o terceiro
pick -1: a última, o último
samekind time: mesma hora, à mesma hora, mesmo horário
samekind day: mesmo dia, no mesmo dia, nesse dia
notice: antes, de antecedência, por semana, semanais, de experiência, de atraso, de férias, de pausa
"""
