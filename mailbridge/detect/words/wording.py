"""Learned by `make model` from 903 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -2.07
"""The log-odds of a thread without any known word."""

_TABLE = """
ab:481:-14 abbiamo:602:308 abholung:642:-63 able:642:-11 about:321:-27 above:620:44 abrazo:642:80 absagen:620:42
accept:472:-77 accepted:497:-100 access:642:-54 account:503:-196 acknowledge:642:218 acknowledgement:642:-52
acquisition:492:179 across:602:109 action:510:-136 add:524:-156 adding:642:32 address:541:-112 adjunto:642:35
administration:642:101 adviseur:620:257 advisor:642:-91 afraid:642:51 after:375:90 afternoon:481:164 ag:642:7
again:451:23 against:642:-21 age:620:-24 agenda:541:-125 agree:620:17 agreed:602:108 agreeing:642:-68
agreement:642:-100 ahead:541:42 al:517:-50 alder:524:238 all:342:-35 alla:573:108 alle:467:-5 alles:620:95
almost:642:-32 along:620:115 already:586:-67 als:492:205 also:486:4 am:292:85 among:642:-55 an:292:53 analyst:463:289
analytics:492:82 anbei:602:-33 anbieten:602:52 and:213:-127 andere:642:60 anderen:642:-53 angebot:573:-105
annex:642:190 annual:602:-74 annuel:642:-81 another:467:-22 ans:642:-45 answer:463:124 ansökan:602:174 antes:532:-36
any:422:-151 anybody:642:27 anyone:642:-30 anything:492:-119 anyway:642:55 app:497:-29 appear:586:3 appeared:642:-82
applicant:503:-70 applicants:550:-106 application:318:390 applications:503:-66 applied:517:-252 apply:472:-146
applying:414:224 appointment:503:-142 appreciate:620:43 approval:620:-62 approve:642:-54 approved:524:-162
april:368:-39 après:620:59 architect:642:86 are:288:-59 around:550:152 arrival:642:-45 arrive:586:-33 arrived:642:38
as:360:-63 ask:467:176 asked:573:1 asking:642:21 assessment:573:80 assigned:642:3 associate:541:173 at:206:39
atentamente:642:2 att:642:115 attached:414:137 attend:524:-34 attendance:642:36 attention:602:74 até:573:19 au:497:-9
auch:602:3 auf:503:134 auftrag:642:71 august:620:21 aura:602:-5 aus:602:46 automated:620:94 automatically:620:93
automatisch:642:-13 availability:602:220 available:455:-312 avant:586:-77 avec:510:-99 avenue:642:-63 avez:642:-44
avons:586:75 avril:573:-33 away:586:-17 babysitter:620:-84 back:402:115 backed:642:57 backend:486:-84
background:561:151 bag:642:-62 bank:541:78 banking:642:63 base:586:137 basis:642:2 batch:642:29 be:286:0
because:444:-118 becomes:642:22 bedankt:573:59 been:357:-31 before:388:-106 beforehand:602:54 begin:620:-11 bei:472:-52
being:620:65 believe:620:-15 bellen:620:129 below:503:127 berlin:541:34 bescheid:602:-9 besprochen:642:100 best:396:49
beste:503:25 besten:642:-30 bestätigen:561:-2 better:486:156 between:503:-73 bewerber:602:-82 bewerbung:459:147
bien:492:130 bij:642:77 bijlage:620:4 bin:602:-48 binnen:642:-1 bis:481:105 biscuit:620:-119 bit:586:55 bitte:431:-141
block:642:-4 blocked:620:-78 blue:602:-51 board:451:-66 bonjour:447:146 bonus:642:18 book:486:-181 booked:517:-114
booking:573:-15 boots:602:29 boss:602:82 boston:620:111 both:451:-99 branch:602:150 break:586:96 breakfast:642:36
brief:620:121 bring:394:130 bringen:550:-101 brutos:642:131 budget:586:-116 buenas:642:22 buenos:620:81 building:586:48
buongiorno:620:104 business:517:-43 but:425:-14 buy:642:59 by:287:8 bénévoles:642:-35 c'est:642:44 ca:586:0
cabin:620:-92 calendar:451:35 calendars:642:70 calibration:642:-72 call:330:7 called:573:-31 calls:602:130 came:492:60
camera:642:-13 campus:642:248 can:310:-252 can't:541:-25 canada:532:60 cancel:541:-41 canceled:602:32 cancelled:642:-26
candidacy:620:45 candidata:642:123 candidate:386:-220 candidates:437:-158 candidats:642:6 candidatura:532:461
candidature:497:255 cannot:586:-10 car:620:-58 card:541:-195 care:642:50 career:561:34 careers:561:-257 careful:620:152
carefully:620:-70 case:524:186 cat:642:-44 cc'd:602:-25 ce:586:-124 cell:541:200 ceo:642:105 cet:550:61 cette:642:-110
cfo:620:87 chain:602:37 chair:561:122 change:510:122 changed:510:39 changes:561:8 charge:642:-18 chargée:642:167
chat:451:252 check:434:-148 chicago:561:79 chief:602:57 choice:620:-44 choose:532:-59 chosen:620:59 ci:573:-40
circa:620:56 claim:642:-63 clara:642:-15 class:642:2 click:586:-28 client:486:274 cliente:602:4 clinical:620:28
clocks:642:68 close:524:-64 closed:486:100 closely:642:38 closer:642:-53 closes:602:56 closing:620:69 co:524:81
coach:561:-67 cob:642:91 code:541:-109 coding:573:-49 coffee:532:-135 colleague:620:-4 colleagues:620:-51
collect:642:-11 colloquio:561:114 com:398:250 come:398:345 comes:561:159 coming:561:68 comité:642:122 comm:620:33
comment:642:-35 commented:642:-22 commercial:620:11 committee:486:21 communication:620:-3 como:602:10 comp:642:-51
companies:561:-115 company:510:0 complete:492:205 completed:642:-2 compliance:642:72 con:481:-76 conditional:642:-4
conditionally:642:-41 conditions:642:-34 conference:602:-48 conferma:642:2 confermo:642:13 confidential:550:221
confirm:463:159 confirmation:486:142 confirmed:434:-10 confirmer:642:23 confirming:586:5 conflict:642:217
congrats:642:-51 congratulations:503:-232 connect:642:-38 consideration:642:120 considered:602:89 consultant:586:64
contact:497:234 content:602:152 contigo:642:182 continue:642:-67 contract:561:285 controller:620:128 conversa:620:66
conversation:481:93 convocazione:642:149 cook:642:142 coordinator:467:176 copied:642:77 copy:550:-59
cordialement:532:163 cordiali:573:4 could:376:-79 course:620:47 cover:541:-64 cp:620:52 create:642:-45 ct:586:-35
cto:602:117 culture:642:60 current:602:-2 curriculum:620:53 customer:524:4 customers:642:-24 cut:642:-48 cv:447:36
d'un:642:-76 d'une:642:-20 da:517:235 dabei:620:-31 dados:642:47 dag:642:96 daily:620:16 dalle:642:-14 dan:561:-137
dana:550:-32 danach:642:-9 dank:486:10 danke:573:118 dann:642:20 dans:541:69 das:472:-95 dass:586:97 dat:586:156
data:373:78 date:414:25 dates:586:-17 datos:602:183 dauer:642:-43 davon:642:-11 day:398:110 days:402:-171 de:302:22
deadline:602:-82 dear:306:96 debrief:642:-19 decide:620:-23 decided:532:-18 decision:497:-91 deck:642:76
declined:602:-125 deep:620:93 dein:620:86 deine:586:205 del:510:-165 delighted:561:209 delivered:602:-33 della:602:-21
dem:524:-30 demand:602:171 demande:602:-160 demo:573:-63 den:447:-125 department:550:29 deposit:602:-78 deputy:642:57
der:444:-103 des:510:66 description:620:-184 design:492:-14 designer:447:134 desk:481:220 details:510:186 deux:602:-46
dev:620:-50 developer:586:153 development:642:-12 device:602:48 di:467:-104 dia:586:44 dich:602:166 did:524:-8
didn't:602:50 die:428:-7 dienstag:541:-3 diese:602:-101 dig:573:103 din:550:115 dinner:561:-24 dinsdag:602:-19
dir:620:70 direct:541:71 directeur:642:203 directly:586:106 director:402:405 directors:642:-123 discuss:573:65
discussed:602:37 discussion:642:5 disponible:602:-95 dit:642:-49 dive:620:93 do:308:11 dock:620:58 document:602:-82
does:476:284 don't:447:71 donc:620:113 donderdag:532:-40 done:532:179 donnerstag:476:-77 door:573:-96 doors:602:-69
dossier:561:-85 dott:602:-9 down:497:52 dr:455:190 draft:602:-151 drei:532:-110 drinks:620:-41 drop:573:-44 du:437:-181
due:472:-142 durée:642:19 dès:642:-57 día:561:-10 días:586:15 each:524:-80 early:550:-48 earn:620:-139 eastern:425:184
edt:486:28 een:486:174 ein:451:71 eine:492:-8 einem:573:-5 einen:517:-127 eingegangen:642:-165 eingeladen:642:-6
einkauf:642:-22 einladung:550:168 either:573:125 el:431:29 election:620:-88 eleven:602:89 elf:642:71 elin:642:-125
eller:620:-109 else:561:-60 em:586:57 email:389:147 employer:517:-127 employers:642:-35 employment:532:69 en:392:18
end:532:24 ends:620:-66 engineer:348:452 engineering:459:168 engineers:573:-130 enjoyed:532:71 enough:642:43
entre:573:-133 entretien:503:-141 entretiens:620:-128 entrevista:467:186 entro:586:-30 entry:602:-110
entschieden:586:39 equal:642:-28 equipa:620:-81 equipo:642:107 er:541:-134 erhalten:573:9 erst:642:68 erste:642:-81
erstgespräch:642:-4 es:524:-75 est:481:4 esta:642:-44 este:642:-77 estimada:573:264 está:586:-46 et:339:196 ett:642:-78
etwa:642:-34 eu:642:-37 evaluation:642:-22 even:573:136 evening:573:60 event:497:47 ever:586:144 every:472:80
everybody:642:137 everyone:561:-48 everything:561:59 ex:620:-97 exactly:586:-33 example:350:322 except:620:-40
excited:642:-47 exclusive:620:59 executive:550:66 exercise:602:42 expect:561:102 experience:510:-17 expires:550:-68
ext:642:135 external:642:-33 eye:642:183 fails:642:-78 falar:642:178 fall:620:-113 familie:642:-41 family:532:78
far:642:44 fast:620:-127 faster:642:-34 fax:620:151 feb:602:62 februar:602:110 february:476:210 federal:642:-39
feedback:524:-154 feel:642:29 feira:573:8 fellow:642:91 fence:642:-103 fennimore:642:46 few:586:-56 file:524:-16
files:642:-27 fill:586:-104 filled:602:169 final:476:-44 finance:573:91 find:481:128 finden:620:121 fine:481:170
first:400:20 fit:541:-102 fitting:642:-40 five:492:-119 fix:602:90 flaky:642:-90 flat:620:-38 flight:642:4
floating:642:6 floor:550:16 follow:541:82 followed:620:-23 following:492:163 follows:642:23 for:183:111 form:517:-200
forms:642:46 forty:620:77 forward:437:76 found:586:21 founder:642:110 four:486:-84 fragen:642:-51 francisco:642:15
frau:414:140 fredag:642:-53 free:417:79 freight:510:-242 freitag:532:0 freue:642:60 freuen:586:-14 freundliche:642:65
freundlichen:492:165 fri:486:-123 friday:316:72 friendly:642:-14 from:304:124 front:532:-41 full:550:-145 fully:642:-18
fun:642:-29 functie:620:113 further:602:37 för:524:99 für:382:31 game:642:43 gave:620:-16 geachte:642:2 geben:620:-3
geehrte:455:69 general:620:-27 generated:620:123 gentile:517:255 gern:463:-3 gerne:642:118 gesprek:550:215
gespräch:476:1 get:425:-107 gets:642:-143 gift:642:-46 gilt:642:-45 giovedì:541:66 give:541:-8 glad:586:69
gladly:642:-52 gmbh:510:66 gmt:602:97 go:434:-75 goed:602:9 goes:532:-28 going:602:-146 gone:642:47 good:365:101
google:459:84 gostava:642:-110 gostámos:642:110 got:447:268 governance:642:96 graag:524:16 grab:620:6 gracias:573:99
grade:586:179 grazie:620:-125 great:431:90 green:620:-94 groet:532:106 group:481:167 gruß:642:266 grüße:517:-83
grüßen:481:135 guests:602:14 guide:642:-28 gustaría:602:56 gut:620:36 gute:620:40 guten:532:7 gärna:602:145 ha:541:27
haben:510:315 hablar:620:132 had:481:-18 halb:642:11 half:455:179 hall:573:-114 hallo:510:169 hamburg:642:11 hand:573:9
hands:642:46 happens:573:21 happy:476:-105 har:620:124 hard:602:96 hartford:642:20 has:308:57 hast:642:78 hasta:602:40
hat:532:51 have:276:-50 haven't:561:-34 having:642:62 he:463:126 he'll:642:61 he's:642:6 head:444:100 health:532:42
hear:476:22 heard:602:-46 hearing:586:-44 hebben:602:59 hej:481:115 held:642:5 hello:425:119 help:550:-30 hemos:642:64
her:510:-49 here:398:310 here's:541:188 herr:573:85 herzlich:642:15 herzliche:642:-41 herzlichen:642:38 het:510:-90
heure:602:14 hey:472:242 hi:248:306 hier:642:82 him:532:-75 hire:532:-96 hires:602:28 hiring:386:-287 his:532:-265
hoi:561:199 hola:510:214 hold:573:44 home:517:-68 homeoffice:642:-39 hope:541:10 hora:602:66 hos:620:247 host:573:-123
hour:409:178 hours:420:-106 how:472:-147 hr:414:415 https:354:78 human:541:296 humanos:620:160 hybrid:561:102
i'd:409:25 i'll:365:153 i'm:360:211 i've:472:44 ich:467:96 id:476:-31 if:306:-178 ignore:602:-98 ihnen:481:-54
ihr:472:-71 ihre:420:23 ihrem:642:36 ihren:620:22 ihrer:586:-10 ii:541:141 ik:602:-12 il:486:204 im:455:17
importer:602:-67 impressed:561:12 in:216:-85 inbox:586:-19 inc:550:82 incident:642:-26 include:642:20 included:620:2
incontrarla:642:143 inform:573:-31 informal:642:37 information:586:-51 initial:642:-51 inside:642:45 inspection:602:-35
instead:541:140 institutional:642:50 insurance:550:83 inte:642:56 intended:602:17 interesse:550:-18 interest:492:134
interested:541:-16 interview:259:-327 interviewed:602:-74 interviewer:541:-143 interviewers:642:-34
interviewing:550:-132 interviews:459:-138 intervju:602:272 into:532:9 intro:550:56 introduction:642:-185
invitation:434:145 invite:451:57 invited:532:125 invites:586:293 invoice:642:-111 is:217:-34 isn't:573:87 issue:620:-96
ist:463:-52 it:286:188 it's:447:28 its:541:-3 j'ai:642:-64 ja:586:-90 jag:620:97 january:602:10 je:431:160
jeudi:481:-122 job:405:23 jobs:510:-199 join:441:-109 joining:620:76 joint:573:-96 jours:642:-108 jr:642:75
jueves:541:20 july:586:44 june:541:-111 junior:642:-268 just:486:136 já:642:-41 kan:586:104 kandidaat:620:-2
kandidaten:620:-128 kann:602:2 kannst:642:-43 keep:486:3 keeps:620:68 kennenlernen:532:232 kennismaking:642:78
kennismakingsgesprek:642:-140 kestrel:620:-78 kids:620:-42 kind:524:119 kindly:550:217 kitchen:586:-90 kl:524:46
know:400:93 kom:642:-13 kotlin:602:-109 kun:620:154 kurz:620:-6 kw:586:74 können:586:98 könnten:620:4
kündigungsfrist:642:-5 l'entretien:620:-71 la:357:-40 label:642:9 laden:550:27 land:602:-38 landlord:642:-82
laptop:573:133 large:642:-21 larkspur:497:-381 las:455:-7 last:437:113 late:586:-1 later:532:80 le:394:125 lead:400:323
leadership:602:48 leads:586:-92 learn:602:-84 lease:642:-121 least:642:15 leave:503:-27 leaves:642:-13 leaving:642:-33
lebenslauf:642:4 ledger:620:-21 left:573:101 leider:550:199 leiter:642:37 length:642:68 les:486:-180 let:431:-9
let's:573:-107 letter:459:107 letters:642:-140 letzten:620:-127 leuk:602:268 level:586:-64 lga:642:-66 license:602:141
liebe:486:-136 liegt:642:8 lien:642:86 lieu:620:-40 like:311:93 liked:561:257 lindenstraße:642:-79 line:550:128
lines:642:28 link:428:119 linkedin:517:-82 list:476:-79 liste:620:-69 live:541:-159 llc:642:-77 lo:586:58 loan:620:-120
lobby:602:7 location:561:-9 log:620:-85 long:602:36 longer:642:1 look:481:36 looking:422:-37 looks:642:11 loop:642:-72
lost:620:112 lot:573:99 love:455:-132 loved:550:-4 lovely:586:-22 ltd:586:11 luck:550:-29 lunch:503:11 lundi:620:133
lunes:602:121 lyon:642:58 ma:561:161 maandag:550:37 maart:541:-56 machine:642:44 madame:503:-46 made:550:-67
mag:642:109 mai:573:17 mail:459:-20 mailbox:472:83 mailing:642:17 main:561:4 mais:620:131 make:497:144 makes:642:27
making:642:71 malmö:642:90 man:642:-79 manage:586:-21 management:642:-51 manager:339:274 managers:561:-162
managing:550:133 many:602:-117 mar:437:86 marcar:642:259 march:288:125 mardi:541:-66 market:642:-23 marketing:561:155
mars:472:7 marzo:524:-97 março:620:65 master:642:-133 match:550:-33 matin:642:-66 may:380:-180 maybe:642:60
mayo:620:-97 mañana:620:-50 me:289:441 mean:642:48 means:586:-52 medical:642:-20 mee:642:-22 meet:348:261
meeting:451:105 meetings:642:-32 meets:586:-89 mei:642:27 meine:642:-41 mel:642:-9 melden:602:23 member:541:-95
merci:486:-48 mercoledì:642:-118 mercredi:573:21 message:414:89 met:497:188 mevrouw:586:-55 mgr:642:69 mi:586:-122
mich:561:95 microsoft:586:109 mid:586:-52 middle:620:95 midnight:602:-45 might:620:75 min:425:108 mind:620:57
minute:437:-165 minuten:510:-144 minuter:620:-118 minutes:339:-123 minuti:620:-69 minutos:586:-205 mir:586:111
missed:586:-77 mit:417:-3 mitteilen:602:47 mittwoch:517:-133 miércoles:561:-136 mme:620:-14 mo:561:59 mobile:586:74
mock:586:-125 moi:602:119 mois:642:-10 moment:620:85 mon:476:-6 monate:620:24 monday:340:77 monitored:586:8
montag:573:64 month:510:-37 months:503:-31 more:428:-142 morgen:620:-36 morning:425:67 mornings:642:183
mortgage:642:-60 most:586:59 mot:642:-40 move:497:-47 moved:550:-94 moves:642:-1 moving:532:127 mr:503:134 ms:444:66
much:532:-14 muss:620:36 must:517:-76 mvh:642:85 my:348:293 myself:642:84 märz:541:-32 même:642:25 möchte:620:75
möchten:573:116 möglich:620:-99 müssen:620:21 na:497:87 nach:586:-76 nachricht:620:-46 name:463:98 names:642:48
nanny:620:-87 nantes:620:-6 ne:550:107 near:602:5 need:417:128 needed:492:-91 needs:524:112 nehme:620:118 network:586:2
neue:602:-79 neuen:642:-6 neuer:642:-63 new:366:-340 news:467:-48 next:335:23 nice:586:-32 nicht:541:-41 niet:642:-1
nieuwe:620:-57 night:517:233 nights:642:-59 nine:620:20 no:349:-113 nobody:541:-9 noch:586:144 nodigen:602:-2
nog:620:-120 nominate:642:-33 non:586:-9 noon:486:187 normally:642:-42 nos:532:192 not:324:132 note:481:117
notes:586:-79 nothing:510:-5 notice:524:-98 noticed:642:-72 notified:642:-31 notre:550:94 nous:492:223 now:420:-95
nuestro:620:145 number:476:-110 numbers:642:38 nurse:602:155 ny:550:-20 o'clock:620:101 ob:642:79 obrigado:620:61
occasion:642:-73 och:550:180 oder:573:-161 of:231:-187 oferta:561:117 off:492:-51 offer:356:-148 offered:550:-51
offerte:642:-93 office:425:137 officer:550:-49 offices:620:109 offre:620:-99 oh:642:36 ok:541:58 old:573:-47
olá:510:144 om:467:-121 on:204:38 onboarding:602:-134 once:532:146 one:338:292 online:486:-61 only:497:-129
onsdag:642:-13 onsite:517:-215 op:503:-69 opciones:642:-3 open:382:-16 opening:459:80 opens:602:43 operations:541:210
opportunity:602:14 ops:550:108 optional:602:76 options:602:39 or:308:-153 order:532:-218 ore:561:100 organizer:524:9
ort:602:48 os:642:-2 other:463:-75 others:620:-78 otherwise:642:91 ou:561:-44 our:275:23 ours:642:125 out:420:-7
outside:642:-21 outstanding:642:-37 over:428:168 owe:642:36 own:586:-42 owned:642:210 owns:620:118 pacific:561:137
package:586:14 page:532:-65 paid:532:-40 pair:642:-13 panel:400:-125 par:573:0 para:447:6 parent:602:-135
parental:642:17 parents:573:-137 parking:642:87 part:503:-319 parte:620:-72 partir:642:-29 partner:447:322
partners:541:78 pas:541:38 paso:602:-147 pass:642:18 passar:642:15 passcode:620:22 passed:550:-1 passen:642:15
passer:642:12 passt:550:39 password:642:-125 past:573:92 patience:642:-47 pay:510:88 payment:586:-62 pdf:620:-3
pe:642:65 pela:620:102 people:412:127 per:420:102 perfect:561:-102 performance:642:-39 person:472:49 personnel:620:163
peux:642:6 phone:402:-26 photo:602:-93 pick:503:-103 picking:642:33 ping:642:54 pipeline:642:27 pizza:642:-62
place:467:-52 plaisir:642:67 plan:481:-4 planner:602:148 plans:620:-146 plant:573:163 platform:517:-14 platz:620:-67
plaza:620:-41 plazo:642:-54 please:277:-241 pleased:503:-76 pleasure:550:19 plus:503:68 pm:316:-2 podemos:642:91
point:561:183 policy:642:39 pool:620:60 por:510:82 portal:541:-227 portfolio:602:171 portolan:642:-85 position:349:-160
positions:550:-232 posizione:620:185 possible:620:-116 post:486:220 poste:503:275 posted:642:-19 posting:642:28
potsdam:642:7 pour:472:-21 powered:642:36 practice:586:23 pre:602:-172 prefer:586:-6 preferences:620:7 premier:642:63
prep:550:-140 prepare:642:-129 present:541:-26 presentation:620:41 president:642:31 press:642:-7 price:642:-46
pricing:642:17 prima:642:56 principal:532:175 print:642:33 private:642:-52 priya:561:306 problem:602:-78 problema:642:4
proceed:602:-19 process:561:-114 producer:642:-25 product:492:-22 production:620:82 professional:642:-30 profil:550:199
profile:459:-171 programme:642:-46 project:550:-267 projet:642:65 promise:602:50 promised:642:87 proof:642:-59
proper:642:94 proposal:602:-235 propose:602:-14 proposition:642:-78 proposta:620:173 propuesta:642:114 prova:642:118
provide:602:-52 provided:586:-41 prüfung:642:-86 pt:586:-18 public:573:113 puede:642:-73 puesto:550:306 pull:620:-9
purchase:642:-31 push:620:-56 put:503:178 putting:642:-12 pwd:620:-56 på:541:16 qa:586:-58 qualified:642:-99
quality:620:123 quarry:642:-36 quarter:586:81 quayside:642:-35 que:472:-59 question:524:-164 questions:412:86
qui:586:-53 quick:492:218 quinta:586:-46 quote:620:-112 race:642:-50 rate:620:-77 rather:561:44 raum:586:30 re:602:24
reach:573:104 reached:642:-2 read:455:131 reading:642:-73 reads:620:-32 ready:524:-80 real:642:66 really:561:51
reason:642:-11 receipt:586:186 receive:503:-189 received:437:152 receiving:550:7 recent:586:-121 recibido:642:64
recording:620:-179 recruiter:431:30 recruiters:561:-199 recruiting:481:244 recruitment:561:174 recrutement:620:142
recursos:620:160 ref:642:-17 reference:541:-196 references:510:-72 referred:642:-3 regarding:602:58 regards:467:123
register:620:-36 registered:620:-29 registrar:642:71 registration:642:-94 regret:561:-42 rejected:586:-85
release:573:-24 reliability:620:24 remain:620:-97 reminder:517:88 remote:497:-26 removed:620:-27 renata:642:-153
rencontrer:573:178 rendez:642:-28 renew:642:-40 repair:642:-3 replies:541:172 reply:384:-67 report:532:-28
reporting:586:19 represent:620:30 req:561:123 request:486:-218 requested:561:30 required:586:-160 requirements:642:26
requisition:642:27 reschedule:517:75 research:503:8 researcher:602:97 reserved:620:-67 resources:561:301 respond:642:56
responda:642:-93 responsabile:620:197 responsable:561:291 response:642:-25 rest:620:26 result:620:-47 resume:441:10
resumes:642:16 retenu:620:74 retry:642:-89 return:550:63 returned:602:-40 returns:642:-65 review:434:-141
reviewed:517:-40 reviewing:642:-49 reviews:573:-73 reçu:620:34 right:459:46 ring:541:215 road:620:7 role:378:144
roles:550:-241 rolling:642:-47 room:476:90 round:455:74 rounds:620:-63 row:642:-18 rue:642:38 run:532:136 runs:510:33
réception:642:28 réf:642:143 résumé:573:32 rückmeldung:586:23 sabato:642:-94 sagen:642:70 said:541:103 salary:486:86
saludo:586:-44 salut:602:-59 saluti:573:4 sam:503:-183 same:467:223 samedi:602:-76 samstag:541:-185 san:642:15
sat:586:-63 saturday:441:-393 saw:550:17 say:486:-40 says:586:27 schedule:476:-130 scheduled:492:-51 schon:642:95
school:541:-27 schools:620:195 science:602:11 scientist:586:208 scorecard:561:-156 scorecards:642:-15 scored:620:-32
screen:492:-35 screening:476:-283 se:492:-42 search:459:144 searches:642:-82 seat:510:7 seats:620:-28 second:472:-173
secrétariat:642:-19 see:392:49 seeing:642:-10 segunda:620:-101 seguro:642:51 sehen:642:57 sehr:447:29
seleccionado:642:-93 selected:486:-86 selection:602:-46 self:620:-51 semaine:620:138 semana:620:26 senast:586:-101
send:398:91 sending:642:89 senior:407:-268 sent:451:330 sentence:642:-12 separate:620:135 sept:642:-44 september:642:55
ser:620:107 series:573:249 seriez:642:22 service:541:1 session:541:-231 set:486:181 settimana:642:-50 several:642:-56
sexta:642:-15 shall:586:12 share:602:115 she:497:-16 she's:602:-23 shift:561:353 shoes:642:64 short:517:-14
shortlisted:642:-6 shortlisting:642:176 should:455:-93 shout:620:64 show:561:39 shrm:642:68 si:532:-60 sich:573:4
side:550:47 sido:573:-210 sie:405:-114 sign:486:-22 signed:620:-60 signora:642:-197 siguiente:620:278 since:492:9
sincerely:524:-62 sind:550:79 single:642:26 site:510:102 six:620:-26 size:642:-17 skills:642:144 skip:620:9
slides:642:99 slot:492:-148 slots:561:-28 small:586:101 so:331:129 sobre:586:-91 society:642:-7 software:532:46
soir:642:51 solicitud:620:-71 sollicitatie:602:240 solo:642:-50 solutions:620:-27 som:586:151 somebody:586:-79
someone:517:-100 something:541:29 sont:620:66 soon:602:-73 sorry:451:-36 sort:642:33 sou:642:-21 souhaitons:642:225
sous:620:26 speak:497:282 speaking:642:89 specialist:586:51 spend:642:39 spent:620:44 spot:642:127 spring:561:-37
sql:620:-61 sr:524:179 ssa:642:5 st:510:-6 staat:642:-106 staff:517:144 stage:517:0 stand:642:-35 standard:642:42
standing:642:2 standup:620:18 start:428:64 started:602:-43 starting:561:138 starts:620:-74 statement:620:-6
statt:602:109 status:503:-97 stay:541:56 stehen:642:-64 stelle:532:149 step:455:215 steps:510:-154 still:434:-28
stop:550:-47 store:620:-12 strategist:642:125 straße:642:-50 street:524:-60 strengths:642:-68 strong:561:-38
student:620:85 studio:561:233 stunde:642:69 stunden:602:13 su:524:-198 sua:561:126 subject:620:-64 submit:541:-118
submitted:573:59 success:586:57 suche:642:-137 suchen:602:64 suis:602:-23 suit:486:99 suite:524:67 suits:532:183
summary:620:-66 summer:602:-66 sunday:481:-94 suo:586:4 super:620:-18 supervisor:602:112 supply:586:4 support:541:157
sur:561:-53 sus:642:-27 svara:642:-62 system:524:-65 systems:503:112 sábado:620:-90 söker:620:-8 ta:573:-90
table:620:-32 tack:573:80 tag:550:59 take:422:-63 taken:620:-5 takes:497:-25 taking:550:19 talent:425:382 talk:398:37
talking:561:7 tap:642:-69 tarde:620:119 tardes:642:22 te:472:-20 teacher:586:20 team:339:-27 teams:476:297 tech:620:-31
technical:503:240 technician:642:176 technology:561:185 tel:497:352 telefonat:620:184 telefonisch:642:-65
telephone:602:77 tell:459:-93 ten:517:21 tenant:642:-25 term:642:-52 termin:517:-79 terminal:620:-65 terms:620:-66
terça:642:85 test:532:70 teu:642:151 text:586:-18 than:497:62 thank:307:48 thanks:339:180 that:320:103 that's:517:94
the:168:103 their:524:-53 them:476:5 then:425:97 there:444:16 there's:532:-67 these:503:68 they:441:-64 they'd:642:35
they're:642:3 thing:573:-39 things:561:26 think:541:9 third:620:11 thirty:642:79 this:268:82 though:642:48
thought:620:-67 thread:642:15 three:400:40 thrilled:620:158 through:425:50 thu:455:79 thurs:550:-35 thursday:271:-273
thursday's:642:101 thursdays:642:-20 thx:642:35 ticket:642:-26 til:642:69 till:510:-50 time:304:34 times:532:-39
tisdag:620:80 title:573:102 tjänsten:642:137 to:186:58 today:472:-91 together:620:-12 told:532:135 tomasz:642:-64
tomorrow:463:139 tonight:602:-52 too:524:-190 took:620:24 tool:481:-91 tools:602:-33 top:586:28 torsdag:561:-23
total:573:-35 totally:642:33 touch:586:35 tour:602:-14 tout:642:-115 train:586:45 transcript:642:-7 transfer:620:-86
travel:586:-29 tre:642:23 treat:620:55 trial:561:35 trouverez:642:22 truck:620:16 trust:602:2 träffa:642:111
très:642:128 tu:472:6 tua:642:78 tue:486:-25 tues:550:-48 tuesday:340:39 tussen:642:-54 twice:561:119 two:352:101
type:561:44 técnica:620:82 téléphone:642:-67 téléphonique:620:13 uhr:378:-223 uit:573:55 uitnodiging:602:-61 um:398:11
un:422:-22 una:510:-9 unable:602:-48 und:441:-162 under:517:-134 une:524:-49 unfortunately:550:-44 united:620:40
unless:620:103 unpaid:620:-56 uns:444:228 unser:541:-77 unsere:642:32 unserem:642:-72 unsubscribe:486:34
unsuccessful:642:-50 unter:642:-137 unterlagen:586:57 until:451:124 up:378:57 update:510:91 updated:492:104
upgrade:620:-34 upload:586:-132 urgent:642:-2 us:236:237 usdt:642:-111 use:541:-99 used:620:-67 users:642:-32
usual:586:-62 usually:586:-172 utc:573:152 utrecht:642:-65 uur:476:-134 uw:602:-124 ux:602:13 va:586:-21
vacature:642:92 vaga:620:229 vale:524:454 valid:586:-93 van:532:33 vecka:642:5 veel:620:20 vendor:620:-15
vendredi:561:-36 venerdì:642:72 venir:642:-37 venue:642:8 verfügung:642:-74 very:510:71 veuillez:642:85 vi:524:83
via:541:-127 video:463:123 viel:642:-21 viele:620:-34 vielen:503:-36 viene:561:82 viernes:602:-106 view:497:-11
viewed:642:-82 vill:620:189 visio:642:11 visit:481:-52 visita:642:-49 volgende:620:-112 volunteers:642:-113 vom:602:96
von:517:7 voor:467:19 vor:642:35 vorab:642:81 vorstellungsgespräch:586:97 vos:561:76 vote:586:-40 votre:428:-3
vous:459:73 vp:510:214 vriendelijke:573:63 vrijdag:573:64 välkommen:620:49 wait:642:3 waiting:550:-76 walk:561:-49
wall:642:-40 want:459:126 wanted:602:-49 wants:492:-49 warehouse:586:288 warm:642:-80 warmly:620:-22 was:360:-8
water:620:125 way:586:23 we:246:437 we'd:455:-54 we'll:463:-163 we're:437:-74 we've:497:-80 wear:620:1 website:642:-40
wed:444:84 wednesday:341:82 weds:620:-5 week:340:188 weekday:620:72 weekend:550:71 weeks:492:14 weiter:602:-20
weiteren:642:5 welcome:532:-56 welcoming:620:-64 well:472:117 went:541:114 werden:620:26 were:524:177 weten:642:-24
what:396:-320 what's:586:-30 whatever:642:61 when:459:80 whenever:602:188 where:486:7 whether:524:-75 which:444:82
who:386:-43 whoever:642:-26 whole:602:73 whose:602:60 why:550:-100 wie:573:128 wieder:642:-16 wij:586:-91 wil:642:20
will:304:-16 window:642:-26 wir:398:258 wird:642:25 wish:532:-64 wishes:550:22 with:238:520 withdraw:602:21
within:441:-120 without:602:-172 wohnung:642:-79 won't:602:8 wonderful:620:70 word:620:84 work:414:-19 worked:642:-4
workers:642:-58 working:573:-8 works:394:187 would:304:110 write:472:169 writing:586:27 written:586:11 wrong:586:19
www:573:21 würde:620:-46 würden:602:110 ya:602:67 yard:642:59 year:503:-116 years:503:-65 yes:422:23 yesterday:586:-12
yet:561:40 york:472:-215 you:179:57 you'd:503:150 you'll:481:183 you're:402:141 you've:541:-106 your:184:-147
yours:497:37 yourself:602:-53 zaterdag:642:-112 zehn:642:-13 zeit:642:74 zimmer:620:-127 zoeken:642:-81 zone:620:68
zoom:425:84 zu:472:81 zug:642:46 zullen:642:139 zum:463:172 zur:550:-85 zusammen:642:-30 às:503:-16 är:561:-173
ça:620:30 échange:642:155 über:573:-136
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""
