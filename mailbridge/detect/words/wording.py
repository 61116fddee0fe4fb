"""Learned by `make model` from 2095 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -1.41
"""The log-odds of a thread without any known word."""

_TABLE = """
aan:680:81 aanmelding:702:-89 ab:488:-18 abbiamo:646:65 abend:680:-14 aber:702:60 abholung:702:-16 able:646:34
abmelden:702:-44 about:310:24 above:610:48 abrazo:621:21 abraço:702:2 abril:646:48 absage:702:1 absagen:680:-24
accept:485:-62 accepted:497:71 access:680:-32 account:536:-90 accounts:702:-15 acknowledge:680:68
acknowledgement:702:-15 acquisition:500:-91 across:633:1 action:570:-71 ad:661:-31 add:552:-100 adding:680:34
address:557:-63 addressee:702:10 adjunto:646:-14 adjuster:702:-17 administration:680:33 administrativa:680:-133
administrator:680:4 admissions:592:-38 admitida:702:-45 advanced:702:-20 adviser:702:41 adviseur:633:27 advisor:661:-48
afraid:621:-5 after:364:44 afternoon:500:47 afterwards:661:-38 ag:610:4 again:456:-29 against:680:8 age:661:-33
agenda:592:-62 ago:702:14 agree:661:5 agreed:592:71 agreeing:661:-47 agreement:702:-30 ahead:552:-14 aid:702:125
airport:702:13 al:519:-53 alder:584:134 alert:621:-22 all:349:84 alla:610:32 alle:467:-42 alleen:702:85
allegato:680:-52 alles:646:100 allow:680:46 almost:702:-23 along:646:98 already:584:-30 als:488:-60 also:485:-75
always:633:49 am:281:4 amanhã:646:-6 america:680:6 ammissione:702:-81 among:680:-15 amos:680:24 an:290:-177
analista:702:6 analyst:444:16 analysts:702:-8 analytics:511:15 anbei:633:-49 anbieten:633:-40 anche:702:-3 and:208:-42
andere:646:-21 anderen:680:-40 anexo:702:60 anfangen:702:103 anfrage:702:-35 angebot:601:-72 anhang:702:30
anmeldung:680:-43 annex:646:37 annual:661:-23 annuel:702:-39 another:472:-124 ans:702:-30 anschluss:702:-3
ansehen:702:-21 answer:472:78 answers:661:-45 ansökan:592:19 antelación:702:-23 antes:557:-20 any:425:-35
anybody:661:16 anyone:646:10 anything:523:-57 anyway:680:12 anywhere:661:-16 ao:661:-50 apologies:680:6 app:532:-49
appear:601:-20 appeared:680:-15 applicant:519:-48 applicants:541:-88 application:318:-139 applications:519:-29
applied:507:-158 apply:474:-96 applying:413:-57 appointed:702:-10 appointment:523:-40 appreciate:661:-30
approval:646:-27 approve:680:-51 approved:523:-147 april:382:-62 aprile:702:0 après:661:88 aquí:702:11 architect:680:34
are:295:32 aren't:680:7 around:546:34 arrange:680:24 arrival:646:-18 arrive:601:-50 arrived:702:-5 art:702:24
as:351:-95 asap:702:-12 ashby:661:15 ask:480:180 asked:532:-33 asking:702:40 assess:702:12 assessment:601:-66
assigned:633:-51 assignment:661:-80 assistant:507:53 assistente:702:35 associate:541:48 assume:661:-7 así:702:4
at:197:-117 atentamente:702:-5 att:601:-19 attached:417:-7 attend:536:-77 attendance:680:4 attention:610:0
attorney:646:-96 attorneys:680:3 até:584:9 au:515:-34 auch:592:-4 audience:661:63 audio:680:-28 audit:661:-88
audition:702:-6 auf:523:71 auftrag:633:24 august:646:-63 aula:702:57 aura:646:-52 auriez:702:-70 aus:601:42
authority:702:13 automated:610:48 automatically:680:7 automation:621:-3 automatisch:661:49 av:633:83
availability:592:103 available:474:-118 avant:577:4 avec:519:26 avenue:680:-6 avez:702:-12 avons:621:-1 avp:702:2
avril:592:-33 away:601:32 babysitter:680:-30 back:402:21 backed:702:7 backend:527:-60 background:557:-78 badge:680:-14
bag:680:-25 baker:680:20 band:702:-3 bank:536:-60 banking:661:-5 base:601:50 based:702:-44 basis:680:-5 batch:680:7
be:284:19 beaucoup:680:17 because:474:-42 becomes:702:5 bedankt:621:-19 been:369:-4 before:365:-36 beforehand:610:25
begin:646:5 behalf:621:12 behind:680:50 behöver:702:-8 bei:491:-40 beim:702:-11 being:601:20 bel:680:27 believe:646:-45
bell:621:25 bellen:633:-3 below:536:8 bem:680:44 ben:601:-55 bench:680:13 bene:633:88 benissimo:702:8 bent:680:-33
berlin:546:22 bescheid:610:-19 besichtigung:702:-18 besprochen:680:22 best:414:31 beste:527:-76 besten:646:18
bestätigen:592:-26 better:519:103 between:507:-74 bewerbe:680:-18 bewerben:702:-70 bewerber:633:-50 bewerbung:485:-37
bid:680:-87 bien:511:35 bijlage:646:13 bin:610:-59 binnen:680:29 bio:621:39 biology:680:3 bis:497:73 biscuit:621:-103
biscuit's:702:-58 bist:702:-22 bit:646:1 bitte:460:-130 block:702:-1 blocked:646:-29 blue:646:-24 boa:702:9
board:453:-84 boas:680:63 boat:702:65 boats:702:2 bom:702:77 bonjour:472:-11 bonne:680:20 bonus:621:54 book:511:-67
booked:507:38 booking:621:-41 books:680:-8 boots:601:114 boss:621:63 boston:661:9 both:451:-40 bra:621:57 branch:621:96
brandt:621:8 break:601:48 breakfast:702:26 breve:702:4 brief:601:105 bring:395:-110 bringen:592:-14 brooklyn:584:-27
brutos:646:69 budget:610:10 buenas:661:16 buenos:661:27 bug:702:-10 building:557:67 bumping:680:18 buongiorno:646:24
buried:680:20 bus:680:81 business:511:-47 but:425:-12 buy:680:-17 buyer:702:-54 by:282:0 bäst:702:-4 bénévoles:702:-4
c'est:592:154 ca:610:31 cabin:646:-99 cafe:702:13 café:661:17 calendar:456:36 calendars:680:32 calendly:563:27
calibration:680:-14 call:323:-27 callback:702:-169 called:570:-53 calling:702:2 calls:646:62 came:527:-49
camera:680:-14 campus:680:82 can:307:-246 can't:523:16 canada:541:3 cancel:546:1 cancelar:680:8 canceled:577:37
cancellation:661:57 cancellations:646:-7 cancelled:633:0 candidacy:646:2 candidata:702:57 candidate:395:-102
candidates:436:-75 candidati:680:-123 candidato:621:-130 candidatos:702:-4 candidats:646:-54 candidatura:519:3
candidature:504:-35 cannot:577:22 capital:702:17 car:680:-14 card:541:35 cards:702:-35 care:646:45 career:557:-45
careers:592:-70 careful:610:31 carefully:680:-32 carta:646:83 case:523:174 caso:702:-2 cat:661:-29 caution:702:-2
cc'd:661:-13 cdi:680:40 cdt:680:33 ce:621:3 celebrate:702:-39 cell:552:51 center:570:28 central:519:114 ceo:646:73
certified:661:-58 cet:584:81 cette:661:39 cfo:610:38 chain:633:4 chair:570:-29 chance:621:34 change:485:87
changed:546:48 changes:570:35 charge:680:-11 chargée:633:14 charity:702:5 chat:488:98 chauffeur:680:-37 che:621:64
check:447:-18 chef:592:-43 chez:646:-19 chicago:601:37 chief:563:93 choice:646:-7 choix:702:-15 choose:523:-51
choosing:702:-37 chose:702:-3 chosen:661:-60 chère:702:-13 ci:570:74 ciao:633:35 circa:661:1 city:584:20 claim:661:-75
clara:702:-30 class:577:37 cleaning:680:-109 clear:702:-12 clerk:601:-82 click:633:11 client:523:-54 cliente:633:-17
clinic:601:-48 clinical:621:-27 clock:680:26 clocks:661:3 close:523:-39 closed:515:15 closely:661:8 closer:646:-56
closes:541:51 closing:646:-8 cnc:702:1 co:536:51 coach:570:-139 coastal:702:7 cob:702:47 cocina:702:-32 code:552:-87
coding:601:44 coffee:546:-71 colleague:646:7 colleagues:680:-25 collect:702:-7 colloqui:680:-80 colloquio:552:-75
com:406:38 combinado:661:10 come:370:66 comes:563:82 coming:563:83 comité:680:6 comm:661:30 comme:680:-20
comment:680:-78 commented:702:-33 commerce:702:2 commercial:633:23 commission:610:-51 committee:485:-43
communication:680:-6 community:592:-62 como:601:-59 comp:702:-35 companies:601:-77 company:515:10 complete:497:-72
completed:680:5 completing:680:-15 compliance:661:18 computer:702:72 con:480:68 conditional:680:-1 conditionally:646:-8
conditions:702:-4 conduct:680:-38 conference:621:6 conferma:661:-46 confermo:661:-11 confidential:570:25
confirm:467:-59 confirmado:702:9 confirmation:504:44 confirmed:428:-176 confirmer:680:-2 confirming:601:28
confirms:661:85 conflict:702:122 congrats:646:-48 congratulations:491:-94 conhecer:702:19 connect:702:-20
conoscitivo:702:7 consent:702:-5 consider:646:77 consideration:633:22 considered:633:20 consigo:702:-52
consists:702:-41 consult:702:-78 consulta:702:-34 consultant:621:1 consultation:680:-36 contact:504:4 contacted:702:50
contacto:702:64 contain:680:9 content:646:64 contigo:646:18 continue:680:-37 contract:541:184 control:702:30
controller:646:36 controls:661:4 convenient:661:42 conversa:633:-9 conversation:485:42 convient:702:1
convocazione:702:52 coo:621:98 cook:661:6 coordinator:462:83 coordinatrice:702:63 copia:702:-10 copied:680:14
copies:702:-28 coppergate:702:-52 copy:577:52 cordialement:557:24 cordiali:601:-26 cost:680:-6 could:365:-80
counsel:680:0 counselor:680:-55 counter:680:-44 county:584:67 couple:680:105 course:601:-16 cover:563:-78 cp:661:28
create:680:-48 created:702:-1 credit:610:0 cross:702:7 créneaux:680:2 cst:702:11 ct:646:-13 cto:621:50 culture:646:10
cumprimentos:680:22 curious:680:5 current:601:-83 curriculum:661:-25 custom:702:34 customer:557:-80 customers:702:-2
cut:646:-56 cv:480:-25 cycle:702:-16 cá:702:63 d'un:680:-15 d'une:633:-1 da:500:18 daarna:702:-38 dabei:680:-9
dad:702:-48 dados:661:32 dag:633:107 dagen:702:-4 daher:702:5 daily:680:-4 dal:661:87 dalle:702:-15 dan:584:-33
dana:584:-14 danach:633:-23 dank:497:26 danke:577:-12 dann:610:59 dans:563:6 darf:680:5 das:458:40 dass:610:40
dat:584:64 data:393:67 date:414:41 dates:601:70 datos:610:32 dauer:702:-6 daughter:646:-22 davon:702:-10 day:372:162
daylight:680:4 days:413:-10 dbs:702:3 de:304:-67 deadline:633:40 deal:680:5 dear:309:61 debrief:601:-27 decent:702:11
decide:661:-9 decided:532:31 decision:527:-98 deck:661:31 decline:621:-86 declined:633:-41 deep:680:34 dei:680:-17
dein:633:-40 deine:577:68 del:515:-22 delighted:577:18 delivered:661:-18 della:621:-6 dem:557:7 demain:633:-74
demand:646:-11 demande:646:-50 demo:592:20 den:456:-37 denise:621:-15 dental:610:-6 department:536:102 deposit:584:-58
deputy:621:21 der:436:45 des:527:28 description:621:-38 desculpa:702:23 desde:702:11 design:527:-29 designer:497:37
desk:494:195 det:601:63 details:523:72 detta:702:-17 deux:592:21 developer:621:-56 development:621:50 device:646:35
di:485:-7 dia:584:28 dial:680:10 diary:702:-51 dich:601:8 did:532:117 didn't:661:63 die:431:-61 died:680:-10
dienstag:546:-100 diese:621:-21 difficult:702:-31 dig:532:-53 digital:592:-10 din:536:-98 dina:680:-62 dinner:601:-66
dinsdag:610:-9 dir:646:62 dire:702:-11 dirección:702:1 direct:552:25 directeur:601:142 directly:601:24 director:387:196
directora:680:36 directors:702:-118 directrice:702:7 direttore:702:64 discord:680:14 discuss:621:-7 discussed:601:32
discussion:702:-1 dispatch:702:16 dispatcher:702:15 disponibile:702:-23 disponible:646:-24 disposizione:702:-4
distinti:702:6 district:702:81 dit:633:140 ditt:702:57 dive:680:34 dix:702:-37 do:306:1 doch:633:94 dock:584:42
document:610:93 documentary:702:-1 documents:646:12 doe:661:-10 does:480:-14 doesn't:633:32 domani:633:-57
domenica:702:29 domingo:680:17 don't:462:20 donc:646:34 donderdag:536:-61 done:584:10 donner:702:46 donnerstag:474:-61
donné:702:-35 données:661:53 door:577:6 doors:646:-23 dossier:570:-100 dott:610:-17 dottoressa:702:-42 down:494:105
dr:444:-23 draft:661:-39 drei:584:-24 dreiviertel:702:38 drie:702:-21 drinks:661:-55 driver:646:58 drop:592:-5
drug:661:33 du:412:-10 due:500:-74 durata:702:9 duration:702:36 durée:680:37 duty:633:106 duurt:702:42 dès:702:-12
día:610:13 días:610:-30 each:519:-48 earlier:680:17 early:557:-58 earn:680:-64 easily:661:-1 easter:646:36
eastern:430:-13 easy:646:-3 eat:646:7 edit:702:0 editor:601:88 editorial:661:-61 edt:494:-36 een:485:102 efter:680:61
ein:462:-112 eine:507:-18 einem:621:-6 einen:563:-37 einer:661:2 eingangsbestätigung:702:-4 eingegangen:680:-35
eingeladen:702:14 einkauf:702:19 einladung:557:4 either:546:61 el:435:-43 eleven:601:-12 elf:633:74 elige:702:72
eligibility:680:8 eligible:633:13 elin:702:-45 eller:592:-61 else:557:-71 em:570:20 email:414:71 empfang:680:1
employer:527:-62 employers:633:-59 employment:527:-13 empresa:702:52 en:381:99 encourage:702:-5 end:507:-43 ende:702:-1
ends:646:-20 engineer:372:8 engineering:485:101 engineers:592:-51 enhetschef:702:16 enjoy:702:10 enjoyed:552:44
enlace:702:64 enough:633:5 enrollment:601:-33 entrance:680:-9 entre:563:-183 entretien:500:-76 entretiens:680:-17
entrevista:469:-31 entrevistarte:702:2 entrevistas:680:-103 entro:610:-39 entry:592:-58 entscheidung:702:-13
entschieden:610:-22 então:702:1 envio:702:-48 ep:702:-117 episode:680:-16 equal:661:0 equipa:621:8 equity:680:43
er:563:-24 erfahrung:680:21 erhalten:610:-45 error:661:11 erst:646:20 erste:680:4 erstgespräch:680:-44 es:519:20
esito:680:15 espera:702:-38 est:477:-4 esta:661:42 este:661:-22 estimada:592:-10 estimator:680:67 está:552:26 et:354:39
etapa:702:79 ett:646:-23 etwa:680:-2 eu:646:3 euro:702:-37 european:702:48 evaluation:680:-41 even:610:83
evening:546:102 event:507:62 evento:702:48 ever:601:125 every:500:11 everybody:680:27 everyone:552:11 everything:570:16
ex:621:-81 exactly:621:26 examination:661:2 example:367:75 except:646:-5 excited:702:-15 exclusive:680:36
excuses:702:26 executive:552:24 exercise:592:25 exit:702:-79 expect:577:69 expectations:680:14 experience:507:-7
expires:557:-46 export:702:2 ext:702:13 extend:702:-1 external:661:-24 eye:661:13 faculty:680:-30 fail:702:2
fails:702:-32 fair:592:15 faire:680:-13 fairlead:702:58 falar:633:-11 fall:633:-4 falls:680:-4 falta:661:102
familie:702:-12 family:552:74 fancy:702:33 far:702:-8 fare:702:-13 fase:702:89 fast:633:-41 faster:702:-12
favor:702:-35 fax:610:42 feb:584:37 febrero:680:14 februar:646:-1 february:460:122 fecha:680:15 federal:702:-4
fee:621:-59 feed:702:109 feedback:536:-59 feel:646:67 feira:584:-21 fell:702:4 fellow:680:33 fence:702:-44
fennimore:702:-8 few:601:-5 fica:680:3 field:552:-23 fifteen:661:-73 figure:702:-2 fika:702:-27 file:557:-84
files:680:-34 fill:610:-82 filled:633:39 fills:680:-42 final:497:12 finalist:661:-26 finalists:661:-124 finance:577:74
finch:601:55 find:480:102 finden:646:30 fine:458:-76 fint:702:9 first:394:108 fish:702:9 fit:592:-50 fits:702:-22
fitting:702:-18 five:500:-159 fixed:702:-24 flaky:702:-20 flat:680:-9 fleet:661:34 flight:646:15 floating:680:1
floor:532:30 fly:702:30 foi:702:-48 follow:523:-74 followed:680:6 following:500:56 follows:610:30 foods:610:-65
for:185:-98 forklift:702:21 form:536:-147 formal:661:43 former:621:-27 forms:661:34 forth:702:16 forty:601:63
forward:445:-17 found:601:-38 founder:621:65 founders:680:50 founding:702:54 four:500:101 fr:621:3 fragen:680:-7
frame:702:-22 francisco:680:-3 frau:425:84 fraud:680:39 fredag:570:-48 free:416:-14 freeze:702:-18 frei:702:-23
freight:527:-120 freitag:546:39 freue:661:-18 freuen:633:-15 freundliche:601:122 freundlichen:523:-11 freut:702:46
fri:504:-85 friday:310:146 fridays:680:-18 friendly:680:-8 from:309:119 front:527:9 från:646:41 full:541:-84
fully:680:-9 fun:661:-2 functie:633:23 further:610:-1 future:702:-14 får:680:3 février:702:10 för:519:-77 före:702:-1
für:402:-138 gaat:702:-25 game:680:63 ganas:702:-13 garage:702:-9 gate:592:-4 gave:563:46 gdpr:702:5 geachte:661:-14
geben:646:37 geef:702:41 geehrte:488:8 geht:646:-20 gekozen:702:2 gem:702:1 general:633:46 generalist:646:33
generated:680:12 gentile:541:-10 gerente:702:-2 gern:467:43 gerne:661:18 geschäftsführer:702:53 geselecteerd:702:-14
gesprek:552:73 gespräch:500:-33 gestion:702:2 gestora:680:-48 get:430:-17 gets:633:-32 getting:646:83 gibt:702:9
gift:621:26 gilt:661:-34 ginge:661:3 giorno:680:80 giovedì:546:51 gis:680:8 give:527:-35 given:621:-66 glad:552:-94
gladly:646:-26 gm:646:30 gmbh:546:-47 gmt:633:35 go:417:-74 god:702:22 goed:621:88 goes:532:-18 going:610:-40
gone:646:-67 good:361:110 google:488:108 gostava:661:-14 gostámos:702:8 got:428:152 governance:680:17 graag:519:-60
grab:592:8 gracias:557:20 grade:621:10 grand:702:20 grazie:621:89 great:426:37 green:633:-14 greenhouse:601:-41
greet:680:-60 greetings:702:18 groet:546:-24 groetjes:680:-23 group:494:-22 grupo:661:52 gruß:680:90 grüsse:680:8
grüße:519:78 grüßen:511:2 guest:646:-55 guide:680:-17 guides:702:-50 gustaría:621:3 gut:621:49 gute:680:-18
guten:536:-15 gärna:563:117 går:633:107 ha:511:44 hab:680:20 habe:633:-37 haben:519:193 hablamos:702:71 hablar:633:44
had:491:-25 halb:680:-38 half:430:62 hall:546:6 hallo:523:97 halv:702:61 hamburg:702:-9 hand:592:127 hands:680:-26
happen:661:15 happens:610:15 happy:488:-94 har:570:-34 harbor:601:65 hard:601:7 hartford:702:-3 has:316:-17
hast:661:-53 hasta:633:25 hat:527:20 hate:702:2 have:277:-26 haven't:577:9 having:661:50 he:464:134 he'd:680:-45
he'll:633:-13 he's:610:9 head:440:-12 headphones:702:-94 heads:680:-8 healer:702:-80 health:527:-4 hear:469:38
heard:621:-27 hearing:621:16 heb:680:-16 hebben:646:42 heeft:646:-107 hej:494:17 helaas:680:-22 held:646:-13
hello:408:48 help:570:-51 hemos:646:40 her:504:-18 here:385:214 here's:552:146 herr:577:2 herrn:702:72 herzlich:680:-10
herzliche:680:-29 herzlichen:661:17 het:500:-4 heure:621:24 hey:491:42 hi:255:246 hier:661:-5 hiermit:661:-15
hill:702:0 him:532:-2 hire:557:-24 hired:621:9 hires:661:25 hiring:392:-325 his:541:-97 ho:702:15 hoeft:702:-29
hoi:584:144 hola:523:85 hold:532:25 holding:702:-1 home:467:-86 homeoffice:702:12 hoor:702:60 hope:536:8 hora:570:77
horário:702:-4 hospital:621:64 host:570:-78 hotel:610:64 hotels:702:-3 hour:375:145 hours:435:-51 house:610:-83
household:680:-84 how:482:-41 how's:702:-2 hr:390:-31 https:372:33 hueco:702:64 hugh:680:-9 humaines:702:5 human:523:98
humanos:633:14 hybrid:592:99 hygienist:680:-51 hälsningar:633:7 hätten:702:-20 hör:680:16 i'd:399:-20 i'll:363:41
i'm:344:54 i've:449:15 ich:456:46 id:497:-11 ideal:702:9 iets:702:34 if:311:98 igen:702:-28 ignore:592:-28 ihnen:500:3
ihr:507:-20 ihre:445:-131 ihrem:661:-35 ihren:646:-65 ihrer:646:26 ii:523:41 ik:536:4 il:462:74 im:472:-33
importer:661:-50 impressed:610:-19 in:218:-12 inbox:646:-6 inc:557:-25 incident:680:-71 incl:702:-5 include:680:17
included:621:5 incontrarla:680:5 indeed:610:-19 independent:702:52 index:702:-12 ines:610:39 inform:592:-34
informal:702:2 informamos:702:7 informatics:702:22 information:577:-39 ingeniera:680:17 inicial:680:-83 initial:702:-21
innan:680:-24 inside:661:48 inspection:621:-97 instead:519:131 institutional:702:1 instructions:702:1 insurance:577:30
inte:621:56 intended:592:47 interesse:584:2 interest:515:-7 interested:557:-90 interesting:680:40 interview:253:23
interviewed:570:-130 interviewer:532:-68 interviewers:646:41 interviewing:570:-6 interviews:447:27 intervista:702:-39
intervju:577:74 into:577:-54 intro:523:80 introduction:702:-44 introductory:633:-17 inventory:702:0 invested:702:-37
invitation:440:74 invite:482:45 invited:541:-16 invites:621:32 invito:680:7 invoice:702:-20 io:601:-39 iphone:633:0
ir:702:-14 is:216:-27 island:702:24 isn't:601:19 issue:646:-22 ist:474:-38 it:282:41 it's:426:-63 its:523:90
itself:646:-26 j'ai:610:4 ja:584:-83 jag:552:-46 january:601:70 jd:702:1 je:425:74 jefa:702:13 jemand:702:-68
jemanden:680:54 jersey:680:-4 jeudi:497:-66 jfk:702:25 jij:702:-71 job:390:-50 jobs:527:-147 join:458:-94
joining:646:35 joint:610:-28 jointe:702:50 jour:702:5 journée:702:38 jours:661:50 jr:702:3 judge:661:-39 jueves:541:27
july:621:-1 june:584:-20 junior:680:-33 juniper:680:-2 jury:592:68 jusqu'au:702:41 just:460:130 já:646:-29 kan:563:30
kandidaat:621:-74 kandidat:702:-35 kandidaten:661:-122 kandidatin:680:14 kann:610:20 kannst:661:-93 keep:491:37
keeps:680:4 kein:702:7 keisha:702:-74 kennenlernen:541:17 kennenlerngespräch:702:-27 kennismaking:661:-17
kennismakingsgesprek:661:-38 kickoff:702:-204 kids:633:-76 kiel:702:-23 kies:702:4 kind:515:134 kindly:552:24
kitchen:592:-73 kl:507:-37 knock:702:8 know:417:-2 knows:702:-33 kom:633:127 komme:702:10 kommen:633:46 kommer:621:-102
kommt:661:-49 kort:702:-30 kotlin:661:-12 krijgt:680:-34 kun:621:86 kunnen:702:-47 kunt:702:4 kurz:633:-1 kvart:680:65
kw:646:-19 kwart:661:62 kwartier:702:12 kwartiertje:702:5 können:592:68 könnten:661:4 kündigungsfrist:702:6
l'entretien:680:-31 la:358:66 laat:661:18 lab:557:43 label:702:-5 lade:661:-24 laden:592:-26 lamentamos:702:-72
land:584:9 landed:702:7 lands:702:-20 lane:621:20 laptop:592:38 larch:702:11 large:702:-14 larkspur:527:-158
las:462:-85 last:431:-14 late:592:0 later:515:-4 latest:702:-31 laugh:680:16 launch:702:4 le:392:-19 lead:396:151
leader:680:-72 leadership:610:90 leads:610:-19 learn:646:-29 lease:661:-82 least:646:16 leave:536:7 leaves:702:-9
leaving:680:-15 lebenslauf:661:-32 lecture:702:6 ledger:661:10 left:577:3 leider:610:41 leite:702:-1 leiter:661:64
leiterin:661:45 length:646:39 les:507:-32 less:702:-2 lesson:601:49 let:451:-18 let's:563:-15 lets:702:66 letter:467:-8
letters:680:20 letzten:646:-10 leuk:633:81 leuke:702:58 level:610:-23 lga:702:-4 lhe:680:12 librarian:646:-36
library:563:84 license:610:157 licht:702:-3 liebe:504:10 liegt:680:50 lien:680:144 liest:702:30 lieu:646:-30
like:307:-5 liked:557:81 likes:702:68 limited:680:-12 lindenstraße:680:-23 lindholm:702:20 line:570:31 linea:680:89
lines:680:10 link:417:86 linkedin:532:-1 links:680:49 lisboa:702:1 list:488:-78 liste:680:-14 listed:702:-52 live:570:3
llc:680:-29 lo:557:29 loan:621:-67 lobby:633:20 location:546:3 lock:702:-14 locked:702:-3 lodge:702:63 loft:702:-40
log:621:-20 login:702:-24 logistics:570:-85 logo:702:-53 long:592:19 longer:680:-3 look:480:-40 looked:680:-3
looking:445:-41 looks:680:30 loom:702:-18 lost:646:113 lot:592:21 loud:702:9 love:456:-19 loved:557:-48 lovely:570:-11
ltd:646:-15 luck:552:14 lugar:702:-33 lunch:480:72 lundi:592:120 lunedì:646:20 lunes:610:-17 lycka:680:-17 lyon:680:-2
lá:680:-5 lädt:702:-37 m'a:702:28 ma:584:22 maandag:570:-11 maart:536:-30 macbook:680:-9 machen:680:-5 machine:702:2
madame:511:-57 made:527:-12 mag:610:41 maggio:702:6 magst:661:82 mai:601:87 mail:462:46 mailbox:472:-6 mailed:702:-19
mailing:702:13 main:577:84 maintenance:680:24 mais:621:1 maj:702:20 make:474:115 makes:702:39 making:661:7 mal:646:90
malmö:680:56 man:661:-55 manage:601:17 manager:316:8 managers:584:-94 manages:702:4 managing:577:17 mando:702:9
manufacturer:702:33 manufacturing:702:12 manuscript:702:-122 many:584:35 map:702:8 mar:436:57 marcar:702:33
march:263:-3 marcus:621:-7 mardi:552:-39 mark:702:-9 market:646:4 marketing:610:53 marrow:702:16 mars:477:-42
martedì:680:48 martes:646:73 marzo:519:-8 março:633:-19 match:546:-63 matched:680:-19 matches:702:-10 materials:633:42
math:702:34 matin:680:-11 may:376:-87 maybe:680:30 mayo:661:-40 mañana:621:-62 mdt:702:33 me:275:413 mean:646:0
means:621:-34 meant:680:-24 mechanic:680:36 med:584:-19 medical:610:59 mee:702:-48 meelopen:702:76 meer:702:7
meet:338:-1 meeting:449:69 meetings:680:-50 meets:610:-35 mehr:680:46 meia:702:43 mein:661:-3 meine:646:78
meinen:702:-13 melden:592:-19 melhor:702:3 member:577:-29 members:601:97 mentee:702:-6 mentioned:702:-60
merchandising:702:0 merci:497:-19 mercoledì:661:-31 mercredi:563:-33 mes:661:-8 message:414:55 messaging:702:10
met:494:-1 mevrouw:610:-25 mez:702:29 mgr:680:106 mi:563:13 mich:557:56 microsoft:584:108 mid:646:-23 midden:702:20
middle:633:71 midnight:633:-27 mig:680:84 might:633:50 migration:702:0 mijn:702:-15 mile:702:-85 mill:601:28 min:416:85
mind:621:44 mine:633:88 minimum:680:-39 minneapolis:702:8 mins:680:9 minute:420:-55 minuten:511:-78 minuter:601:-76
minutes:325:-92 minuti:592:23 minutos:541:6 mir:557:108 mis:702:-62 mise:702:2 missed:646:-53 mission:680:-3
mit:438:101 mitbringen:702:57 mitteilen:661:-10 mittwoch:536:-50 miércoles:592:-18 mme:621:-5 mo:584:-15 mobile:610:-3
mock:592:-46 modelling:680:-9 moderator:702:-2 moi:584:91 moin:702:14 mois:680:-5 moment:633:61 mon:477:4
monate:680:-29 monday:328:103 money:661:11 monitored:610:3 monitoring:702:1 monsieur:661:1 montag:577:20 month:541:-46
months:541:-13 more:440:-61 morgen:570:39 morgon:646:-77 morning:417:-49 mornings:610:49 moss:680:8 most:610:39
mostly:702:13 mot:680:-32 mountain:577:163 move:494:47 moved:541:-3 moves:680:-5 moving:541:-44 mr:491:-35 mrs:584:47
ms:453:33 mt:661:4 much:546:-15 muchas:702:4 mucho:702:53 muito:702:10 multiple:680:0 music:702:9 muss:661:-23
must:511:-135 mvh:702:2 my:328:173 myself:601:69 más:680:9 máster:702:-58 märz:552:-32 måndag:680:-24 même:646:6
möchte:661:49 möchten:592:92 möglich:680:-57 müssen:680:-10 na:497:34 naar:633:-16 nach:577:-83 nachricht:680:-22
nadie:680:2 name:462:38 named:633:16 names:661:27 nanny:661:-111 nantes:680:-3 ne:577:96 near:633:-33 need:420:70
needed:523:-27 needs:527:-61 nehme:646:-12 nehmen:702:44 neither:646:-7 network:646:-12 neue:646:-59 neuen:680:-4
neuer:702:-34 never:592:-57 new:375:-84 news:488:61 next:346:14 ni:702:-23 nice:610:1 nicht:541:44 niet:621:-40
nieuwe:661:-50 nieuws:680:30 night:491:239 nights:633:35 nine:646:5 nj:680:0 nmls:680:-50 no:342:74 nobody:563:-35
noch:601:59 nodigen:633:-48 nog:601:73 nominate:680:-5 non:584:-112 none:661:6 noon:456:-54 normally:702:-13 nos:532:39
nossa:702:-6 nostro:702:3 not:329:-31 note:494:97 noted:680:43 notes:646:-19 nothing:536:78 notice:532:-63
noticed:680:-23 notified:680:-19 notre:552:41 noté:702:79 nous:488:7 nouvelles:702:-8 november:702:-52 now:442:-28
nu:680:79 nudge:702:5 nuestra:702:-7 nuestro:661:12 number:480:53 numbers:702:3 nur:680:-19 nurse:592:88 ny:546:44
nya:702:-39 não:661:-78 nächste:702:27 när:702:-8 número:702:-11 o'clock:633:77 oak:702:-3 ob:661:-35 obrigada:661:-2
obrigado:661:15 occasion:680:-6 och:515:97 odd:702:36 oder:601:-54 of:234:-37 oferta:592:-22 off:488:-6 offer:363:-330
offered:584:-65 offering:702:5 offers:621:-47 office:425:112 officer:519:98 offices:680:3 official:661:-100
offre:661:-37 oh:702:7 oi:702:4 ok:500:-121 old:601:-43 olá:541:40 om:449:-209 on:198:106 onboarding:633:-44
once:527:61 one:326:157 ongeveer:702:32 online:494:-89 only:497:5 ons:646:17 onsdag:646:3 onsite:527:11
ontvangen:702:38 onze:661:77 ook:702:10 op:494:-85 opciones:680:2 open:400:-13 opening:464:-23 openings:633:16
opens:584:-71 operations:497:6 opportunity:610:15 ops:557:-3 opt:661:15 optional:661:16 options:601:-63 or:304:-110
ora:646:61 oral:621:19 order:563:-103 ore:577:16 organisator:702:20 organizer:552:30 orientation:592:-34 ort:661:28
os:610:-69 ostern:702:-12 other:460:-29 others:661:-59 otherwise:646:77 otra:661:7 ou:552:63 oui:633:42 our:277:-81
ours:702:3 out:425:19 outcome:680:-17 outside:621:-4 outstanding:702:-20 over:425:35 overdue:680:-11 owe:680:1
own:541:60 owned:680:58 owner:610:91 owners:702:5 owns:680:46 oy:702:3 pacific:584:37 package:621:-52 page:577:-16
paid:557:10 pair:661:0 panel:404:-50 par:592:-8 para:456:-45 paralegal:680:-72 parcours:680:14 parent:601:-85
parental:702:0 parents:584:-63 parfait:680:-29 park:621:-83 parking:601:-12 part:504:-103 parte:661:-100
participant:702:-29 participation:702:-21 partir:646:-12 partner:453:15 partners:563:74 pas:557:63 paso:621:23
pass:621:39 passa:702:93 passar:621:-89 passcode:680:13 passed:527:-24 passen:702:7 passende:702:42 passer:680:58
passez:680:12 passing:680:2 passo:702:108 passt:541:-7 password:702:-59 past:570:-17 patience:646:84 patient:680:-44
patients:680:5 pay:497:102 payment:601:-76 payments:621:16 pays:702:33 pdf:633:23 pdt:702:8 pe:702:7 peace:702:9
pela:646:43 pelo:702:34 people:414:21 per:426:-79 perfect:541:-9 perfecto:680:52 perfekt:702:-5 perfil:661:37
performance:702:-55 period:702:4 permets:661:-18 permit:702:-55 pero:702:52 person:462:92 personen:702:-28
personnel:601:44 persons:680:-16 petra:621:76 peut:680:-12 peux:646:0 phone:379:127 photo:601:-42 photos:646:17
pick:515:-17 picked:621:93 picking:702:2 pickup:702:-14 pier:702:53 ping:680:7 pipeline:702:-4 piso:702:-10
pizza:680:-27 pièce:680:46 place:464:-66 placed:702:4 places:702:-75 plaisir:661:-9 plan:488:-29 plane:702:5
planned:680:95 plannen:702:-46 planner:563:71 planning:577:19 plans:680:-41 plant:541:14 platform:523:-21 platz:646:-33
play:646:0 plaza:621:29 plazo:702:-38 please:278:-146 pleased:527:-10 pleasure:557:27 plek:702:-19 plenty:702:0
plus:519:27 pm:297:-21 pode:661:21 podemos:661:23 point:601:76 police:702:-97 policy:680:5 pool:661:46 pop:702:-20
por:491:61 portal:563:-56 portfolio:601:128 portolan:702:-12 position:350:-216 positions:577:-103 posizione:633:7
possible:570:-23 post:497:17 postdoc:702:18 poste:515:-8 posted:646:-12 postfach:592:117 posting:633:29 posto:680:-5
potsdam:680:-6 pour:464:62 powered:601:45 practice:570:-50 pre:584:-46 prefer:601:81 preferences:646:-2 premier:680:-15
première:702:-16 prenotazione:702:-55 prep:577:-5 prepare:661:84 present:577:16 presentation:610:44 press:661:9
presso:702:4 presupuesto:680:19 previous:661:4 pricing:661:21 prima:610:0 principal:557:-2 print:680:43 printer:702:-3
privacy:621:5 private:680:-17 priya:610:167 pro:702:-6 probezeit:702:-30 problem:592:-30 problema:702:-5
procedure:702:-17 proceed:661:-19 proceso:680:54 process:570:-14 produce:702:19 producer:633:-22 product:515:56
production:601:37 produkt:702:146 produto:702:112 professional:680:-46 profil:570:84 profile:491:-123 profilo:702:68
program:552:-53 programme:646:44 programmer:661:21 project:541:-186 projet:702:-6 promise:633:-9 promised:702:0
promotion:680:-124 proof:661:-15 proper:680:47 proposal:592:-102 proposals:702:-9 propose:633:23 proposer:661:-1
proposition:702:-20 proposta:680:29 propuesta:702:6 prova:680:128 provide:661:-19 provided:633:14 présenter:702:-38
próxima:680:76 prüfung:680:-59 pt:584:12 public:577:26 puede:646:-73 puedes:702:15 puesto:563:62 pull:680:7
purchase:646:-5 put:480:47 putting:680:-9 può:680:99 pwd:680:-55 på:523:57 qa:610:-103 qualification:702:-12
qualifications:661:12 qualified:661:-29 qualify:680:-12 quality:633:11 qualité:702:16 quando:661:-78 quarta:646:13
quarter:577:41 quayside:702:-5 que:464:16 quedamos:702:26 quedo:680:49 queremos:661:78 question:563:-26
questionnaire:633:-56 questions:426:-65 qui:646:-13 quick:500:95 quiere:702:13 quinta:577:-1 quinze:702:71
quote:661:-39 qué:702:-20 race:680:-40 railway:702:22 raised:702:-23 ran:661:8 range:702:10 rank:702:0 rate:621:-81
rates:680:-42 rather:577:31 rating:702:34 raum:584:3 ravi:702:9 ravis:702:-9 re:610:-77 reach:563:12 reached:661:-13
read:472:68 reading:621:35 reads:646:12 ready:546:10 real:661:2 really:592:-20 reason:633:29 recebemos:680:37
receipt:621:61 receive:515:-78 received:438:-61 receiving:584:5 recent:610:-49 recess:702:7 rechnungswesen:702:-17
recibido:661:-4 recipient:680:-3 record:633:-41 recording:646:-95 records:680:-25 recruiter:440:-5 recruiters:584:-140
recruiting:469:82 recruitment:563:35 recrutement:601:30 recursos:633:14 red:702:14 ref:610:23 reference:541:-209
references:515:-126 referentin:702:2 referral:702:-10 referred:702:2 regarding:633:-52 regards:477:90 regional:702:86
register:646:-10 registered:646:-1 registration:702:-35 regret:601:-51 regulatory:661:51 rejected:621:-61
release:592:-6 released:702:-10 reliability:661:33 remain:646:-43 reminder:536:105 remote:488:-93 remoto:702:7
remove:702:-40 removed:661:0 rencontrer:601:148 rendez:661:-46 renew:702:-13 renovation:702:-23 rent:702:-1 rep:680:10
repair:702:53 replies:532:59 reply:387:-69 report:504:1 reporter:702:-65 reporting:621:-64 represent:646:39
representative:661:20 req:592:39 request:515:-143 requested:621:-46 required:592:-102 requirements:661:13
requisition:702:-1 reschedule:527:116 rescheduled:621:14 reschedulings:702:-48 research:527:24 researcher:646:75
resend:702:-9 reserve:680:47 reserved:680:-18 resources:563:97 respond:702:12 responda:702:-25 responsabile:610:-49
responsable:552:-12 response:702:-32 ressources:702:5 rest:601:-21 result:680:-36 results:610:16 resume:436:50
resumes:680:26 retained:702:1 retention:702:7 retenu:610:-7 retour:702:6 retry:702:-31 return:577:25 returned:661:-17
returns:661:-28 revenue:633:21 review:449:-71 reviewed:532:-62 reviewing:702:-41 reviews:601:-38 reçu:646:-1
ricevuto:702:71 richiesta:680:-44 ride:680:1 right:474:12 ring:532:41 ringa:702:11 ringer:646:-23 ringraziamo:702:4
ringrazio:702:3 risk:661:24 rn:661:-26 road:680:8 role:393:-122 roles:563:-41 roligt:680:46 roll:680:-12 rolling:702:0
roof:661:-68 roofing:702:-22 room:472:2 round:464:-82 rounds:633:-24 route:680:22 row:680:-23 rsvp:702:-49 rue:702:12
rufe:680:34 rufen:702:1 run:500:57 running:621:15 runs:546:7 réception:680:-2 réf:661:19 résumé:621:-2 réunion:702:-89
rückfragen:702:9 rückmeldung:610:83 sa:680:11 sabato:661:-24 sad:680:5 safety:646:12 sagen:661:34 sagt:702:-6
said:536:119 salaries:702:-43 salary:523:-8 sale:702:-18 saludo:610:14 saludos:680:-6 salut:646:-12 saluti:601:-26
sam:552:-21 same:447:105 samedi:661:-46 sample:661:45 samstag:592:-95 samtal:680:-23 sans:680:81 sarebbe:702:-23
sarà:680:-6 sat:621:63 saturday:428:-164 saturdays:680:50 saved:702:-37 savings:680:-17 saw:546:-7 say:458:-82
says:541:29 scelta:702:-13 scelto:702:-16 schedule:469:-128 scheduled:469:-94 scheduling:610:40 schikt:702:-31
schon:661:-14 school:515:48 schools:661:36 science:601:-1 scientist:646:24 scope:702:-98 score:680:-49
scorecard:592:-45 scorecards:680:-4 scored:680:20 screen:497:60 screener:680:-22 screening:500:-125 se:488:89
search:467:-61 searches:661:-14 season:646:14 seat:552:12 seats:680:7 secaucus:680:3 second:474:-17 see:362:13
seed:702:32 seeing:661:-127 seen:646:17 segunda:621:-19 sehen:680:17 sehr:467:43 seleccionado:702:-28 select:702:-2
selected:507:-17 selection:577:35 self:680:21 semaine:680:36 semana:646:20 seminar:680:8 senast:577:-24 send:401:-40
sending:633:40 senior:423:-218 sensors:702:34 sent:436:185 sentence:702:-15 separate:661:16 separately:702:-2
sept:702:-38 september:661:4 ser:646:40 serait:661:2 series:621:90 seriez:633:81 seront:702:-11 server:702:-7
service:515:-31 services:570:33 serving:680:-3 sería:702:1 session:536:-42 set:491:33 settimana:661:-7 seu:633:-53
seven:661:45 several:661:-19 sexta:592:4 shadow:680:40 shall:592:29 share:570:73 sharing:702:-26 sharp:680:103
she:511:-66 she's:621:-47 sheet:680:-2 shift:527:118 shoes:680:70 shoot:702:-32 shop:577:21 shops:702:70 short:515:-59
shortlisted:610:-14 shortlisting:661:16 should:449:39 shout:661:17 show:563:42 shown:702:10 shrm:680:35 si:519:31
siamo:702:-8 sich:552:17 sick:702:0 side:546:17 sido:601:-78 sie:420:28 siento:702:55 sign:469:33 signal:646:14
signature:646:1 signed:584:-25 signora:702:-38 sigue:702:84 siguiente:646:96 silence:702:10 sim:680:64 similar:680:67
since:515:65 sincerely:546:44 sind:601:-25 single:702:3 sink:702:41 sir:702:0 sista:702:83 sit:621:91 site:504:28
sits:702:17 sitter:702:-13 situation:702:2 six:621:-9 size:702:-13 skickar:702:-8 skills:680:-16 skip:621:69
skipped:702:2 slides:680:1 slot:511:-58 slots:601:39 small:584:89 so:317:100 sobald:702:-17 sobre:563:-95
society:702:-7 software:527:60 soir:680:6 sold:702:34 solicitud:621:-83 sollicitatie:601:7 solliciteer:702:-8
sollte:702:2 solo:680:55 solutions:680:-25 som:570:-22 some:633:-21 somebody:563:-102 someone:536:-99 something:563:73
sommes:702:-2 son:661:-7 sono:661:4 sonst:702:-22 sont:661:-8 soon:621:-14 sorry:433:87 sort:702:0 sou:633:10
souci:702:-1 souhaite:702:65 souhaitons:680:24 sounds:646:136 soup:702:-31 sourcing:680:28 sous:633:-31
sparkasse:702:-19 speak:500:77 speaking:646:28 specialist:592:18 speed:702:-33 spend:661:0 spent:680:-4 split:702:4
spoke:680:40 spot:621:7 spots:702:-1 sprechen:702:-66 spreken:680:-19 spring:546:31 spätestens:702:-2 sql:646:-19
sr:536:35 sra:680:-23 ssa:633:-27 st:511:-76 staat:661:-74 stack:680:24 staff:523:101 stage:523:33 stand:661:2
standard:702:-2 standing:702:-9 stands:661:3 standup:661:-15 start:406:107 started:661:-46 starting:610:35
starts:610:-66 state:621:31 statement:646:-46 states:702:-7 station:646:110 stato:661:44 statt:661:1 status:515:-43
stay:546:-4 stays:633:-13 steel:680:10 stehen:702:-41 stelle:541:52 step:472:110 steps:532:-22 still:435:96 stop:541:58
store:584:37 stories:680:-1 story:633:106 straight:661:56 strategist:702:69 straße:702:-17 street:523:-47
strengths:702:-33 strong:570:-60 stuck:680:-15 student:646:7 students:661:50 studio:546:20 study:584:-27 stunde:610:88
stunden:633:49 stuur:702:1 su:523:-145 sua:532:-19 subito:702:-107 subject:661:-11 submission:661:7 submissions:702:-8
submit:546:-137 submitted:584:-9 submitting:680:-20 succes:702:68 success:633:42 successful:680:2 suche:680:-53
suchen:633:-30 suchst:702:61 sue:680:-75 suggest:702:-32 suggested:702:-25 suis:621:7 suit:519:-31 suite:552:58
suits:536:55 summary:680:-9 summer:610:16 sun:702:18 sunday:469:-86 suo:610:-15 super:610:38 superintendent:680:-30
superstitious:702:1 supervisor:523:46 supervisors:702:45 supply:592:57 support:563:40 sur:584:-17 sure:621:-36
survey:610:-46 sus:680:-10 svara:661:-28 switch:702:-7 system:527:6 systems:532:65 sábado:661:-44 så:661:67
söker:621:19 ta:621:-62 table:646:-22 tack:563:26 tag:552:26 take:419:-76 taken:601:2 takes:504:-93 taking:577:-35
tal:702:-1 talent:426:-31 talento:680:24 talk:379:176 talked:646:27 talking:592:-4 também:702:-13 tap:661:-30
tar:680:-94 tarde:621:41 tardes:680:-10 target:702:4 tarjeta:702:-50 task:702:-2 tax:702:0 te:472:78 teach:633:38
teacher:610:-29 team:352:22 teamleider:661:40 teams:449:39 tech:577:86 technical:532:87 technician:577:52
technology:621:94 tecnico:680:139 teil:680:16 teilnahme:680:19 tel:494:60 telefon:646:-40 telefonat:661:57
telefonisch:646:56 telegram:646:-24 telephone:570:-9 tell:449:-79 tempo:702:33 ten:523:72 teria:702:-34 term:661:-1
termin:557:-61 terminal:633:3 terms:646:-26 terça:646:6 test:500:123 teu:680:53 text:584:-8 than:511:13 thank:308:85
thanks:343:-5 that:317:53 that's:523:58 the:166:41 their:532:68 them:488:51 then:405:8 there:423:-1 there's:541:-92
these:497:97 they:451:-63 they'd:702:-7 they'll:702:37 they're:661:-97 thing:577:86 things:584:-90 think:527:-39
thinking:702:-2 third:633:1 thirty:680:35 this:273:35 those:633:55 though:680:8 thought:601:52 thread:661:22
three:423:-127 thrilled:646:85 through:445:108 thu:447:120 thurs:563:55 thursday:263:-62 thursday's:646:-9
thursdays:633:-1 thx:680:80 ti:680:148 ticket:680:48 tid:680:74 tien:702:-74 tijd:702:4 til:661:61 tile:661:-23
till:504:-45 time:298:100 times:494:125 tio:702:-68 tisdag:646:85 title:584:-27 tjänsten:610:117 to:186:-90
today:485:77 toe:702:10 together:601:-60 told:552:53 tomasz:680:-34 tomorrow:451:164 tonight:621:-14 too:527:-85
took:646:32 tool:536:-54 tools:646:-26 top:646:-19 topic:702:-45 torsdag:536:-40 tot:646:-8 total:633:-20
totally:661:-4 touch:592:34 tough:702:33 tour:570:38 tous:702:38 tout:680:6 trabajo:702:-16 tracking:702:-13
train:592:59 training:577:-107 transcript:702:-5 transfer:661:-41 travel:610:44 traz:702:-38 tre:646:33 treasurer:702:0
treat:680:10 treffen:702:72 trial:557:-3 trip:702:-71 trois:610:12 trouble:661:8 trouverez:661:-4 trova:702:1
truck:633:36 trust:601:20 trustees:661:33 träffa:601:104 très:680:8 tu:474:-59 tua:661:-11 tudo:680:3 tue:515:-9
tues:592:38 tuesday:338:-24 tuo:702:-1 tus:680:52 tussen:646:-80 två:702:-33 twee:702:101 tweede:702:12 twelve:680:-73
twenty:680:2 twice:552:71 two:349:-10 type:563:5 tyvärr:680:-17 técnica:621:89 técnico:646:9 tél:702:8
téléphone:680:-14 téléphonique:661:13 télétravail:680:19 uhr:395:-95 uit:601:-31 uk:646:39 um:405:45 uma:592:91
un:413:112 una:511:42 unable:621:-48 unanimous:680:103 unattended:680:17 und:442:-12 undeliverable:661:29 under:552:50
underwriter:702:-19 underwriting:680:15 une:557:41 unfortunately:563:-57 union:610:19 unit:633:40 united:661:19
university:601:38 unless:633:12 unlimited:702:2 unmonitored:680:4 unos:702:15 unpaid:646:-39 uns:458:84 unser:570:-103
unsere:661:-26 unserem:680:-12 unsubscribe:494:3 unsuccessful:680:-29 unter:702:-78 unterlagen:601:-6 until:440:85
up:382:76 update:527:-3 updated:511:19 upgrade:680:-6 upload:646:-53 ur:680:57 urgent:661:-25 urgently:661:-1 us:342:29
usdt:702:-8 use:546:-126 used:633:-64 user:680:27 users:702:-115 usual:633:-40 usually:621:-27 utc:633:75
utrecht:702:-19 uur:477:-111 uurtje:702:99 uw:584:-141 va:570:84 vacature:680:77 vad:680:-74 vaga:621:-59 vai:702:-24
vale:584:118 valid:633:-3 vamos:680:3 van:532:20 vecka:661:-12 veel:646:7 ven:702:46 vendor:610:-43 vendredi:527:29
venerdì:601:44 venir:661:18 venue:680:-12 ver:661:90 verbal:702:-26 verfügung:680:-39 verification:633:-73 vers:680:-40
version:702:-5 very:504:6 veuillez:702:12 vi:504:40 via:546:88 vidare:702:20 video:469:51 videochiamata:661:-11
videollamada:702:1 viel:646:-5 viele:646:-30 vielen:532:-32 viene:610:-61 vier:680:9 viernes:570:-66 viertel:680:15
view:532:2 viewed:680:9 vill:570:54 vindt:702:1 vir:680:26 virtual:592:10 visa:702:-6 visio:646:15 visit:488:13
visita:680:-51 visitor:680:18 visto:702:22 vite:702:-3 voice:661:-13 voir:646:110 volentieri:680:91 volgende:621:-22
volontiers:702:80 volume:702:31 volunteer:592:-47 volunteers:680:-5 vom:621:56 von:536:-71 voor:467:53 vor:610:43
vorab:680:9 vorher:702:-15 vorstellungsgespräch:610:-20 vorstellungsgespräche:702:-67 vos:570:1 vote:633:38
votre:433:-130 vous:451:42 vp:497:9 vriendelijke:610:-34 vrij:702:28 vrijdag:557:-5 vu:680:13 välkommen:680:60
vänliga:646:6 wait:633:-63 waiting:592:-50 walk:523:10 wann:661:24 want:451:70 wanted:661:-13 wants:485:76 war:661:134
warehouse:601:66 warm:646:-34 warmly:646:6 was:368:154 wat:661:5 watch:702:-10 water:646:103 way:557:67 we:247:70
we'd:462:-17 we'll:472:-105 we're:451:-158 we've:541:23 wear:646:74 webinar:661:-51 website:633:-31 wed:436:32
wednesday:321:-7 wednesdays:661:-60 weds:680:-13 week:345:-13 weekday:661:0 weekend:552:12 weeks:504:77 weiter:646:-54
weiteren:702:-6 welcome:552:41 welcoming:680:-8 well:469:54 wenn:633:15 went:546:-6 wer:702:16 werden:661:-17
were:511:104 weten:633:13 what:401:68 what's:646:3 whatever:661:6 whatsapp:661:-20 when:460:-3 whenever:610:42
where:497:4 whether:532:46 which:445:139 while:680:93 whiteboard:680:45 who:410:-36 who's:702:-1 whoever:680:18
whole:633:40 whose:621:17 why:601:-54 wi:702:25 wie:592:131 wieder:680:-11 wife:702:45 wij:633:-24 wil:680:0
will:295:-182 willen:702:78 window:661:-53 wir:413:16 wird:633:28 wish:577:-6 wishes:601:-14 with:232:189
withdraw:633:-10 withdrawal:702:38 within:453:-24 without:646:-117 witness:702:-51 woche:633:60 wochen:702:-33
wochenende:702:30 woensdag:661:17 wohnung:680:-23 won't:584:17 wonderful:610:-8 word:661:13 work:410:-1 worked:702:11
working:577:54 works:377:-82 worth:661:49 would:301:52 write:497:-8 writer:680:-2 writing:541:91 written:610:27
wrong:577:-54 wurde:702:-3 www:610:-28 wäre:661:69 wünschen:702:-17 würde:621:-24 würden:646:6 ya:633:-82 yard:592:63
year:480:-79 years:519:31 yes:401:-194 yesterday:621:5 yet:592:31 yo:680:2 york:480:-125 you:175:87 you'd:472:129
you'll:488:173 you're:402:-31 you've:563:-59 your:188:-143 yours:504:70 yourself:661:-14 zaterdag:702:-33 zehn:680:10
zeit:633:4 zimmer:680:-16 zit:702:14 zoeken:661:-51 zone:680:26 zoom:420:18 zu:504:-17 zug:680:-44 zullen:702:16
zum:474:-77 zur:563:-52 zusammen:680:-15 zwei:661:-33 zweitgespräch:702:7 zwischen:661:-22 às:491:-52 är:563:20
ça:646:79 échange:661:64 été:661:-17 ótimo:680:57 över:702:-10 último:702:65 über:584:-29 übrigens:702:-59
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
account:-221
applicant tracking:134
application sent:152
applied:69
authority:-31
community:-245
day and hour:35
day or hour:-20
doer in the subject:14
employer's own:-211
employment contract:152
fair:65
firms:-157
from a firm:26
from a list:-30
from a machine:81
from a person:-155
from a system:92
health:-73
hiring talk:23
home:-192
interview:-159
invite:225
job alert:-210
job board:30
job interview:29
job named:81
job offer:19
job title:290
job title in the subject:231
machine:-152
meeting:-10
messenger:-94
money:-153
more messages:76
one message:-116
outreach:99
own application:117
press:-298
reader answered:-23
reader began:-61
reader hires:-402
recruiting address:205
recruiting signature:134
reference asked:-83
refusal:66
research:-258
scam:-220
scheduling tool:203
school:-194
sent to many:-134
sent to others:2
short subject:76
somebody else applies:-278
somebody else meant:-138
subject beside a title:108
subject is a title:133
testing tool:211
title named again:33
training:-139
two messages:-63
account & applicant tracking:-105
account & from a machine:-72
account & one message:-81
applicant tracking & applied:65
applicant tracking & day and hour:104
applicant tracking & day or hour:-12
applicant tracking & doer in the subject:73
applicant tracking & employment contract:17
applicant tracking & from a firm:1
applicant tracking & from a machine:56
applicant tracking & from a system:10
applicant tracking & hiring talk:20
applicant tracking & interview:59
applicant tracking & invite:6
applicant tracking & job interview:46
applicant tracking & job named:33
applicant tracking & job offer:17
applicant tracking & job title:127
applicant tracking & job title in the subject:23
applicant tracking & meeting:89
applicant tracking & more messages:3
applicant tracking & one message:42
applicant tracking & outreach:1
applicant tracking & reader answered:20
applicant tracking & reader hires:-8
applicant tracking & recruiting address:-73
applicant tracking & recruiting signature:18
applicant tracking & refusal:17
applicant tracking & short subject:-55
applicant tracking & subject beside a title:65
applicant tracking & testing tool:12
applicant tracking & title named again:21
applicant tracking & two messages:22
application sent & applied:75
application sent & day or hour:27
application sent & from a machine:73
application sent & from a system:1
application sent & job board:68
application sent & job title:16
application sent & job title in the subject:3
application sent & meeting:1
application sent & one message:51
application sent & recruiting signature:12
application sent & subject beside a title:-15
application sent & title named again:5
application sent & two messages:25
applied & authority:-9
applied & community:-95
applied & day and hour:-46
applied & day or hour:81
applied & doer in the subject:-44
applied & employment contract:-39
applied & from a firm:-30
applied & from a machine:161
applied & from a system:-6
applied & health:-10
applied & hiring talk:-52
applied & home:18
applied & interview:-2
applied & invite:-14
applied & job board:74
applied & job interview:-40
applied & job named:69
applied & job offer:-102
applied & job title:140
applied & job title in the subject:-15
applied & meeting:77
applied & messenger:-38
applied & money:-83
applied & more messages:-35
applied & one message:46
applied & outreach:23
applied & own application:31
applied & reader answered:-26
applied & reader began:-39
applied & reader hires:27
applied & recruiting address:73
applied & recruiting signature:64
applied & reference asked:-41
applied & refusal:13
applied & scam:-78
applied & scheduling tool:1
applied & school:-86
applied & sent to many:-17
applied & short subject:106
applied & somebody else applies:-44
applied & subject beside a title:24
applied & subject is a title:-26
applied & title named again:-26
applied & two messages:24
authority & day and hour:10
authority & day or hour:-16
authority & doer in the subject:-22
authority & from a firm:14
authority & from a machine:-29
authority & interview:-54
authority & invite:28
authority & job interview:-31
authority & job named:8
authority & job title:12
authority & job title in the subject:-34
authority & meeting:2
authority & more messages:11
authority & one message:-26
authority & reader answered:10
authority & recruiting signature:8
authority & school:107
authority & short subject:-18
authority & subject beside a title:-34
community & day and hour:-35
community & day or hour:-71
community & doer in the subject:-55
community & from a firm:-111
community & interview:-95
community & job interview:-27
community & job named:29
community & job title:34
community & job title in the subject:-2
community & meeting:23
community & more messages:23
community & one message:-65
community & reader answered:-57
community & recruiting signature:2
community & short subject:-75
community & subject beside a title:6
community & subject is a title:-9
community & title named again:16
community & two messages:-81
day and hour & doer in the subject:29
day and hour & employer's own:-15
day and hour & employment contract:83
day and hour & firms:-45
day and hour & from a firm:-56
day and hour & from a list:-12
day and hour & from a machine:7
day and hour & from a system:61
day and hour & health:-27
day and hour & hiring talk:-28
day and hour & home:-18
day and hour & interview:41
day and hour & invite:27
day and hour & job alert:-17
day and hour & job board:25
day and hour & job interview:-6
day and hour & job named:-52
day and hour & job offer:-48
day and hour & job title:42
day and hour & job title in the subject:51
day and hour & machine:-37
day and hour & meeting:4
day and hour & messenger:-12
day and hour & money:19
day and hour & more messages:45
day and hour & one message:-64
day and hour & outreach:84
day and hour & own application:41
day and hour & press:-115
day and hour & reader answered:99
day and hour & reader began:-44
day and hour & reader hires:-104
day and hour & recruiting address:64
day and hour & recruiting signature:84
day and hour & reference asked:-119
day and hour & refusal:15
day and hour & research:-99
day and hour & scam:-25
day and hour & scheduling tool:102
day and hour & school:-56
day and hour & sent to many:-4
day and hour & sent to others:-6
day and hour & short subject:-77
day and hour & somebody else applies:-41
day and hour & subject beside a title:127
day and hour & subject is a title:-51
day and hour & testing tool:15
day and hour & title named again:-63
day and hour & training:-12
day and hour & two messages:36
day or hour & doer in the subject:23
day or hour & employer's own:-33
day or hour & employment contract:-38
day or hour & firms:-53
day or hour & from a firm:-15
day or hour & from a machine:50
day or hour & from a person:-50
day or hour & from a system:5
day or hour & health:-10
day or hour & hiring talk:-5
day or hour & home:50
day or hour & interview:133
day or hour & invite:-12
day or hour & job interview:24
day or hour & job named:-99
day or hour & job offer:26
day or hour & job title:43
day or hour & job title in the subject:6
day or hour & meeting:-13
day or hour & money:-38
day or hour & more messages:-15
day or hour & one message:-20
day or hour & outreach:60
day or hour & own application:1
day or hour & press:-28
day or hour & reader answered:26
day or hour & reader began:17
day or hour & reader hires:-45
day or hour & recruiting address:-58
day or hour & recruiting signature:59
day or hour & refusal:-112
day or hour & school:20
day or hour & short subject:-98
day or hour & somebody else applies:-61
day or hour & somebody else meant:-41
day or hour & subject beside a title:57
day or hour & subject is a title:-33
day or hour & title named again:29
day or hour & training:-44
day or hour & two messages:24
doer in the subject & employer's own:-83
doer in the subject & employment contract:63
doer in the subject & fair:-25
doer in the subject & from a firm:124
doer in the subject & from a list:-41
doer in the subject & from a machine:-85
doer in the subject & hiring talk:-61
doer in the subject & home:-106
doer in the subject & interview:-200
doer in the subject & invite:130
doer in the subject & job alert:-35
doer in the subject & job board:-28
doer in the subject & job interview:-7
doer in the subject & job named:-29
doer in the subject & job offer:126
doer in the subject & job title:71
doer in the subject & machine:-59
doer in the subject & meeting:19
doer in the subject & money:-49
doer in the subject & more messages:-50
doer in the subject & one message:-16
doer in the subject & outreach:16
doer in the subject & press:-61
doer in the subject & reader answered:149
doer in the subject & reader began:-41
doer in the subject & reader hires:-55
doer in the subject & recruiting address:-42
doer in the subject & recruiting signature:-79
doer in the subject & reference asked:86
doer in the subject & refusal:-23
doer in the subject & research:-32
doer in the subject & scam:-11
doer in the subject & scheduling tool:-11
doer in the subject & school:-42
doer in the subject & sent to many:-78
doer in the subject & short subject:110
doer in the subject & training:-59
doer in the subject & two messages:73
employer's own & from a firm:-104
employer's own & interview:8
employer's own & invite:-37
employer's own & job named:-73
employer's own & job title:-47
employer's own & job title in the subject:49
employer's own & meeting:14
employer's own & more messages:17
employer's own & one message:-122
employer's own & reader answered:16
employer's own & recruiting address:-40
employer's own & recruiting signature:-11
employer's own & short subject:15
employer's own & subject beside a title:15
employment contract & from a firm:64
employment contract & hiring talk:30
employment contract & interview:15
employment contract & job interview:-8
employment contract & job named:9
employment contract & job offer:38
employment contract & job title:24
employment contract & job title in the subject:34
employment contract & meeting:-2
employment contract & more messages:57
employment contract & one message:102
employment contract & reader answered:-37
employment contract & recruiting address:-10
employment contract & recruiting signature:-38
employment contract & short subject:2
employment contract & subject beside a title:28
employment contract & title named again:16
employment contract & two messages:-83
fair & from a firm:37
fair & hiring talk:32
fair & interview:-25
fair & one message:32
firms & from a firm:-78
firms & interview:-2
firms & meeting:-44
firms & one message:-38
firms & short subject:-21
from a firm & health:-37
from a firm & hiring talk:20
from a firm & home:-12
from a firm & interview:11
from a firm & invite:141
from a firm & job alert:-47
from a firm & job interview:38
from a firm & job named:-8
from a firm & job offer:4
from a firm & job title:61
from a firm & job title in the subject:121
from a firm & machine:-45
from a firm & meeting:-63
from a firm & messenger:-47
from a firm & money:-75
from a firm & more messages:-46
from a firm & one message:15
from a firm & outreach:38
from a firm & own application:51
from a firm & press:-131
from a firm & reader answered:-3
from a firm & reader began:28
from a firm & reader hires:-176
from a firm & recruiting address:70
from a firm & recruiting signature:141
from a firm & reference asked:15
from a firm & refusal:120
from a firm & research:-114
from a firm & scam:-110
from a firm & school:-55
from a firm & sent to others:10
from a firm & short subject:179
from a firm & somebody else applies:-81
from a firm & somebody else meant:-124
from a firm & subject beside a title:32
from a firm & subject is a title:66
from a firm & title named again:-41
from a firm & training:-37
from a firm & two messages:44
from a list & interview:-43
from a list & job alert:-3
from a list & job interview:12
from a list & job named:-20
from a list & job title:-3
from a list & meeting:37
from a list & more messages:57
from a list & one message:-51
from a list & reader answered:27
from a list & recruiting address:17
from a list & recruiting signature:-1
from a list & sent to many:-15
from a list & sent to others:-10
from a list & somebody else applies:-2
from a list & two messages:-21
from a machine & hiring talk:46
from a machine & home:-83
from a machine & interview:-42
from a machine & invite:-29
from a machine & job alert:-44
from a machine & job board:-13
from a machine & job interview:-49
from a machine & job named:70
from a machine & job offer:12
from a machine & job title:26
from a machine & job title in the subject:-11
from a machine & machine:-30
from a machine & meeting:-15
from a machine & more messages:1
from a machine & one message:45
from a machine & outreach:-4
from a machine & reader answered:7
from a machine & reader hires:-14
from a machine & recruiting address:39
from a machine & recruiting signature:-32
from a machine & refusal:3
from a machine & research:-13
from a machine & scheduling tool:97
from a machine & school:-35
from a machine & sent to many:-55
from a machine & short subject:-64
from a machine & subject beside a title:20
from a machine & testing tool:104
from a machine & title named again:1
from a machine & training:-43
from a machine & two messages:-5
from a person & hiring talk:-28
from a person & interview:-3
from a person & job interview:-13
from a person & job named:-15
from a person & job title:3
from a person & one message:-9
from a person & reader answered:-69
from a person & short subject:-76
from a person & somebody else applies:-19
from a person & two messages:-69
from a system & hiring talk:13
from a system & interview:-5
from a system & job board:31
from a system & job interview:10
from a system & job named:15
from a system & job title:33
from a system & job title in the subject:45
from a system & meeting:50
from a system & more messages:26
from a system & one message:1
from a system & reader answered:27
from a system & recruiting address:-25
from a system & recruiting signature:-12
from a system & refusal:11
from a system & scheduling tool:5
from a system & subject beside a title:42
from a system & title named again:38
from a system & two messages:19
health & job interview:-20
health & meeting:-22
health & one message:-28
health & reader answered:-3
hiring talk & home:35
hiring talk & interview:-105
hiring talk & invite:-34
hiring talk & job alert:48
hiring talk & job board:52
hiring talk & job interview:67
hiring talk & job named:22
hiring talk & job offer:-34
hiring talk & job title:-87
hiring talk & job title in the subject:-73
hiring talk & meeting:-28
hiring talk & messenger:-28
hiring talk & money:-50
hiring talk & more messages:77
hiring talk & one message:10
hiring talk & outreach:-19
hiring talk & own application:25
hiring talk & press:-3
hiring talk & reader answered:-14
hiring talk & reader began:-23
hiring talk & reader hires:-11
hiring talk & recruiting address:-41
hiring talk & recruiting signature:74
hiring talk & reference asked:23
hiring talk & refusal:-49
hiring talk & scam:-68
hiring talk & scheduling tool:8
hiring talk & school:-24
hiring talk & sent to many:13
hiring talk & short subject:232
hiring talk & somebody else applies:-44
hiring talk & subject beside a title:-120
hiring talk & subject is a title:57
hiring talk & testing tool:52
hiring talk & title named again:-52
hiring talk & training:-5
hiring talk & two messages:-76
home & interview:95
home & job interview:14
home & job named:90
home & job offer:-13
home & job title:22
home & job title in the subject:37
home & meeting:49
home & more messages:18
home & one message:-149
home & reader answered:69
home & recruiting address:-5
home & recruiting signature:55
home & refusal:-106
home & short subject:52
home & subject beside a title:7
home & title named again:19
home & two messages:35
interview & invite:119
interview & job alert:-17
interview & job board:-34
interview & job interview:90
interview & job named:54
interview & job offer:-82
interview & job title:60
interview & job title in the subject:67
interview & machine:-30
interview & meeting:121
interview & messenger:-29
interview & money:51
interview & more messages:-64
interview & one message:88
interview & outreach:-64
interview & own application:10
interview & press:-48
interview & reader answered:-162
interview & reader began:22
interview & reader hires:-122
interview & recruiting address:-69
interview & recruiting signature:101
interview & refusal:-7
interview & research:-105
interview & scam:-86
interview & scheduling tool:-10
interview & school:-11
interview & sent to many:-76
interview & sent to others:-6
interview & short subject:44
interview & somebody else applies:-55
interview & somebody else meant:-108
interview & subject beside a title:22
interview & subject is a title:-2
interview & testing tool:12
interview & title named again:-17
interview & training:-49
interview & two messages:-104
invite & job interview:-47
invite & job named:-2
invite & job offer:4
invite & job title:19
invite & job title in the subject:35
invite & meeting:-21
invite & more messages:-63
invite & one message:251
invite & reader answered:-53
invite & reader hires:-48
invite & recruiting address:-16
invite & recruiting signature:-43
invite & refusal:1
invite & scheduling tool:-2
invite & school:28
invite & short subject:-25
invite & subject beside a title:33
invite & title named again:17
invite & two messages:-76
job alert & job board:-3
job alert & job interview:-2
job alert & job named:-9
job alert & job title:-86
job alert & meeting:-13
job alert & one message:-118
job alert & recruiting address:-31
job alert & recruiting signature:-31
job alert & sent to many:-23
job alert & subject beside a title:-77
job alert & title named again:-42
job alert & training:-5
job board & job interview:-24
job board & job named:-7
job board & job title:-39
job board & job title in the subject:22
job board & meeting:25
job board & more messages:25
job board & one message:-24
job board & reader answered:26
job board & recruiting signature:-60
job board & sent to many:-65
job board & subject beside a title:-16
job board & title named again:2
job board & two messages:14
job interview & job named:34
job interview & job offer:-10
job interview & job title:-133
job interview & job title in the subject:-33
job interview & meeting:-15
job interview & messenger:-28
job interview & more messages:-72
job interview & one message:171
job interview & outreach:2
job interview & own application:17
job interview & press:-12
job interview & reader answered:-109
job interview & reader began:3
job interview & reader hires:-72
job interview & recruiting address:14
job interview & recruiting signature:-6
job interview & reference asked:-37
job interview & refusal:1
job interview & scam:-68
job interview & scheduling tool:2
job interview & school:-37
job interview & sent to many:-22
job interview & short subject:97
job interview & somebody else applies:-96
job interview & somebody else meant:-34
job interview & subject beside a title:-32
job interview & subject is a title:-29
job interview & testing tool:11
job interview & title named again:-53
job interview & training:-42
job interview & two messages:-85
job named & job offer:-44
job named & job title:-63
job named & job title in the subject:-84
job named & meeting:89
job named & messenger:-35
job named & money:18
job named & more messages:59
job named & one message:20
job named & outreach:-49
job named & own application:52
job named & press:-74
job named & reader answered:-12
job named & reader began:-7
job named & reader hires:-22
job named & recruiting address:-24
job named & recruiting signature:-45
job named & reference asked:-157
job named & refusal:89
job named & scam:-38
job named & scheduling tool:2
job named & school:50
job named & sent to many:-27
job named & sent to others:-3
job named & short subject:21
job named & somebody else applies:-51
job named & subject beside a title:-39
job named & subject is a title:-30
job named & title named again:-40
job named & two messages:-38
job offer & job title:-16
job offer & job title in the subject:-77
job offer & meeting:-178
job offer & messenger:-17
job offer & money:-5
job offer & more messages:-70
job offer & one message:138
job offer & reader answered:-80
job offer & reader began:-31
job offer & reader hires:24
job offer & recruiting address:8
job offer & recruiting signature:-96
job offer & scam:-17
job offer & short subject:73
job offer & subject beside a title:-82
job offer & title named again:-23
job offer & two messages:-59
job title & job title in the subject:-72
job title & meeting:-11
job title & messenger:-37
job title & money:11
job title & more messages:50
job title & one message:97
job title & outreach:41
job title & own application:47
job title & press:-73
job title & reader answered:-23
job title & reader began:-3
job title & reader hires:-129
job title & recruiting address:-44
job title & recruiting signature:-174
job title & reference asked:-191
job title & refusal:-21
job title & scam:-79
job title & scheduling tool:-25
job title & school:-21
job title & sent to many:-37
job title & sent to others:2
job title & short subject:21
job title & somebody else applies:-79
job title & subject beside a title:-138
job title & subject is a title:34
job title & testing tool:31
job title & title named again:-56
job title & training:-3
job title & two messages:-2
job title in the subject & meeting:27
job title in the subject & messenger:-37
job title in the subject & money:8
job title in the subject & more messages:60
job title in the subject & one message:43
job title in the subject & outreach:53
job title in the subject & own application:51
job title in the subject & reader answered:47
job title in the subject & reader began:-52
job title in the subject & reader hires:-79
job title in the subject & recruiting address:-34
job title in the subject & recruiting signature:-109
job title in the subject & reference asked:-151
job title in the subject & refusal:27
job title in the subject & scam:-51
job title in the subject & scheduling tool:3
job title in the subject & school:37
job title in the subject & sent to many:22
job title in the subject & sent to others:10
job title in the subject & short subject:-3
job title in the subject & somebody else applies:-53
job title in the subject & subject beside a title:36
job title in the subject & subject is a title:67
job title in the subject & testing tool:2
job title in the subject & title named again:17
job title in the subject & two messages:13
machine & meeting:-9
machine & one message:-46
machine & reader answered:-26
machine & short subject:-10
meeting & messenger:11
meeting & money:12
meeting & more messages:83
meeting & one message:-4
meeting & outreach:-62
meeting & own application:33
meeting & press:-50
meeting & reader answered:140
meeting & reader began:-104
meeting & reader hires:-60
meeting & recruiting address:19
meeting & recruiting signature:194
meeting & reference asked:-109
meeting & refusal:2
meeting & research:-44
meeting & scam:-6
meeting & scheduling tool:12
meeting & school:-27
meeting & sent to many:18
meeting & short subject:60
meeting & somebody else applies:-57
meeting & subject beside a title:7
meeting & subject is a title:64
meeting & testing tool:32
meeting & title named again:18
meeting & training:-32
meeting & two messages:-85
messenger & one message:-48
messenger & recruiting address:-32
messenger & recruiting signature:-42
messenger & scam:-60
messenger & subject beside a title:-19
messenger & title named again:-29
money & more messages:-1
money & one message:-72
money & reader answered:22
money & recruiting address:-12
money & recruiting signature:34
money & school:-12
money & short subject:-19
money & two messages:-4
more messages & outreach:13
more messages & own application:35
more messages & press:-15
more messages & reader answered:-11
more messages & reader began:1
more messages & reader hires:50
more messages & recruiting address:33
more messages & recruiting signature:-107
more messages & reference asked:-8
more messages & refusal:17
more messages & research:-61
more messages & scheduling tool:12
more messages & school:14
more messages & sent to many:57
more messages & short subject:112
more messages & somebody else applies:-21
more messages & subject beside a title:24
more messages & subject is a title:27
more messages & testing tool:1
more messages & title named again:-38
one message & outreach:90
one message & press:-114
one message & reader began:-58
one message & reader hires:-145
one message & recruiting address:58
one message & recruiting signature:105
one message & reference asked:-9
one message & refusal:63
one message & research:-52
one message & scam:-97
one message & scheduling tool:85
one message & school:-58
one message & sent to many:-112
one message & sent to others:6
one message & short subject:-69
one message & somebody else applies:-88
one message & subject beside a title:38
one message & subject is a title:19
one message & testing tool:102
one message & title named again:45
one message & training:-53
outreach & own application:31
outreach & reader answered:-71
outreach & reader began:22
outreach & reader hires:11
outreach & recruiting address:6
outreach & recruiting signature:73
outreach & short subject:15
outreach & somebody else applies:-8
outreach & subject beside a title:51
outreach & title named again:44
outreach & two messages:-54
own application & reader answered:10
own application & reader began:49
own application & recruiting signature:10
own application & short subject:1
own application & subject beside a title:51
own application & title named again:10
own application & two messages:16
press & reader answered:-31
press & short subject:-56
press & two messages:-20
reader answered & reader hires:-68
reader answered & recruiting address:56
reader answered & recruiting signature:-62
reader answered & reference asked:-33
reader answered & refusal:-4
reader answered & research:-76
reader answered & scheduling tool:1
reader answered & school:-33
reader answered & sent to many:27
reader answered & short subject:67
reader answered & somebody else applies:-50
reader answered & somebody else meant:-124
reader answered & subject beside a title:9
reader answered & subject is a title:47
reader answered & title named again:-50
reader began & reader hires:34
reader began & recruiting signature:-24
reader began & refusal:-88
reader began & short subject:55
reader began & subject beside a title:-70
reader began & two messages:27
reader hires & recruiting address:-52
reader hires & recruiting signature:-27
reader hires & short subject:-68
reader hires & somebody else applies:-1
reader hires & subject beside a title:-63
reader hires & title named again:-12
reader hires & two messages:-105
recruiting address & recruiting signature:-98
recruiting address & refusal:140
recruiting address & scam:-76
recruiting address & school:-12
recruiting address & sent to many:34
recruiting address & short subject:113
recruiting address & subject beside a title:-9
recruiting address & title named again:11
recruiting address & two messages:11
recruiting signature & reference asked:-205
recruiting signature & refusal:12
recruiting signature & scam:-83
recruiting signature & scheduling tool:12
recruiting signature & school:-4
recruiting signature & sent to many:-31
recruiting signature & short subject:9
recruiting signature & somebody else applies:-5
recruiting signature & subject beside a title:-78
recruiting signature & subject is a title:16
recruiting signature & testing tool:3
recruiting signature & title named again:-39
recruiting signature & training:9
recruiting signature & two messages:69
reference asked & subject beside a title:-149
reference asked & title named again:-149
reference asked & two messages:-25
refusal & school:-41
refusal & short subject:49
refusal & subject beside a title:-3
refusal & subject is a title:27
refusal & title named again:16
refusal & two messages:-47
research & sent to many:-11
research & short subject:-67
research & two messages:-16
scam & subject beside a title:-32
scam & title named again:-31
scheduling tool & subject beside a title:-36
scheduling tool & title named again:-36
scheduling tool & two messages:5
school & short subject:-17
school & subject beside a title:37
school & title named again:8
school & two messages:-53
sent to many & sent to others:-6
sent to many & somebody else applies:-2
sent to many & subject beside a title:4
sent to many & title named again:10
sent to many & two messages:-12
sent to others & subject beside a title:10
sent to others & title named again:10
short subject & somebody else applies:-24
short subject & subject beside a title:-3
short subject & subject is a title:-18
short subject & title named again:-41
short subject & two messages:-6
somebody else applies & subject beside a title:-91
somebody else applies & title named again:-30
somebody else applies & two messages:-29
somebody else meant & two messages:-41
subject beside a title & testing tool:9
subject beside a title & title named again:71
subject beside a title & training:5
subject beside a title & two messages:-8
subject is a title & title named again:-55
subject is a title & two messages:21
testing tool & title named again:9
testing tool & two messages:3
title named again & two messages:9
"""

SIGNS = {name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}
"""Sign, or two that stand together → the same."""
