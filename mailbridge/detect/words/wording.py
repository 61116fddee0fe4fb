"""Learned by `make model` from 899 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -2.1
"""The log-odds of a thread without any known word."""

_TABLE = """
ab:481:-14 abbiamo:601:308 abholung:642:-63 able:642:-12 about:322:-35 above:619:44 abrazo:642:80 absagen:619:42
accept:471:-76 accepted:497:-98 access:642:-54 account:503:-198 acknowledge:642:218 acknowledgement:642:-50
acquisition:491:184 across:619:36 action:509:-139 add:524:-158 adding:642:32 address:540:-113 adjunto:642:35
administration:642:100 adviseur:642:217 advisor:642:-90 afraid:642:50 after:374:90 afternoon:481:164 ag:642:9
again:451:22 against:642:-23 age:619:-25 agenda:540:-117 agree:619:15 agreed:601:110 agreeing:642:-68 agreement:642:-99
ahead:540:42 al:516:-50 alder:524:243 all:342:-40 alla:572:110 alle:467:-4 alles:619:95 almost:642:-33 along:619:115
already:586:-67 als:491:205 also:486:8 am:292:87 among:642:-56 an:292:49 analyst:467:256 analytics:491:82 anbei:601:-32
anbieten:601:52 and:213:-108 andere:642:61 anderen:642:-53 angebot:572:-105 annex:642:195 annual:601:-75 annuel:642:-82
another:467:-21 ans:642:-45 answer:462:124 ansökan:601:175 antes:532:-36 any:422:-142 anybody:642:26 anyone:642:-31
anything:491:-115 anyway:642:54 app:497:-27 appear:586:7 appeared:642:-82 applicant:503:-67 applicants:550:-105
application:318:397 applications:503:-62 applied:516:-253 apply:471:-142 applying:414:227 appointment:503:-144
appreciate:619:43 approval:619:-62 approve:642:-54 approved:524:-167 april:368:-40 après:619:60 architect:642:89
are:288:-57 around:550:155 arrival:642:-43 arrive:586:-34 arrived:642:39 as:360:-59 ask:467:181 asked:572:3
asking:642:23 assessment:572:80 assigned:642:2 associate:540:175 at:207:22 atentamente:642:2 att:642:116
attached:414:144 attend:524:-36 attendance:642:35 attention:601:73 até:572:20 au:497:-9 auch:601:3 auf:503:134
auftrag:642:71 august:619:22 aura:601:-5 aus:601:45 automated:619:94 automatically:619:92 automatisch:642:-13
availability:601:218 available:454:-313 avant:586:-78 avec:509:-97 avenue:642:-63 avez:642:-43 avons:586:75
avril:572:-30 away:586:-17 babysitter:619:-83 back:402:116 backed:642:57 backend:486:-74 background:561:150 bag:642:-62
bank:550:55 banking:642:65 base:586:139 basis:642:0 batch:642:30 be:285:6 because:444:-119 becomes:642:22
bedankt:572:58 been:357:-27 before:387:-101 beforehand:601:54 begin:619:-11 bei:471:-52 being:619:65 believe:619:-15
bellen:642:93 below:503:128 berlin:540:34 bescheid:601:-9 besprochen:642:100 best:395:61 beste:503:26 besten:642:-30
bestätigen:561:-3 better:486:167 between:503:-70 bewerber:601:-81 bewerbung:458:148 bien:491:131 bij:642:87
bijlage:619:13 bin:601:-49 binnen:642:0 bis:481:106 biscuit:619:-123 bit:586:54 bitte:431:-141 block:642:-4
blocked:619:-77 blue:601:-53 board:451:-62 bonjour:447:148 bonus:642:18 book:486:-183 booked:516:-113 booking:572:-16
boots:601:29 boss:601:81 boston:619:110 both:451:-100 branch:601:153 break:586:96 breakfast:642:38 brief:619:122
bring:393:133 bringen:550:-100 brutos:642:131 budget:586:-117 buenas:642:22 buenos:619:81 building:586:47
buongiorno:619:104 business:516:-30 but:425:-5 buy:642:62 by:286:10 bénévoles:642:-35 c'est:642:44 ca:586:-2
cabin:619:-93 calendar:451:32 calendars:642:68 calibration:642:-73 call:330:-14 called:572:-26 calls:601:130
came:497:10 camera:642:-12 campus:642:245 can:309:-243 can't:540:-22 canada:532:58 cancel:540:-41 canceled:601:28
cancelled:642:-26 candidacy:619:46 candidata:642:123 candidate:385:-219 candidates:437:-158 candidats:642:6
candidatura:532:463 candidature:497:257 cannot:586:-9 car:619:-60 card:540:-194 care:642:52 career:561:37
careers:561:-257 careful:619:155 carefully:619:-71 case:524:184 cat:642:-45 cc'd:601:-23 ce:586:-124 cell:540:216
ceo:642:103 cet:550:69 cette:642:-110 cfo:619:91 chain:601:38 chair:561:121 change:509:124 changed:509:39 changes:561:9
charge:642:-18 chargée:642:167 chat:454:236 check:434:-147 chicago:561:81 chief:601:56 choice:619:-44 choose:532:-60
chosen:619:57 ci:572:-40 circa:619:56 claim:642:-62 clara:642:-15 class:642:3 click:586:-29 client:486:274
cliente:601:3 clinical:619:31 clocks:642:67 close:524:-64 closed:486:97 closely:642:35 closer:642:-54 closes:601:56
closing:619:66 co:524:86 coach:561:-65 cob:642:90 code:540:-108 coding:572:-49 coffee:532:-132 colleague:619:-2
colleagues:619:-52 collect:642:-12 colloquio:561:115 com:397:252 come:397:351 comes:561:160 coming:561:69
comité:642:122 comm:619:36 comment:642:-35 commented:642:-23 commercial:619:10 committee:486:23 communication:619:-3
como:601:11 comp:642:-51 companies:561:-113 company:509:3 complete:491:206 completed:642:-2 compliance:642:73
con:481:-76 conditional:642:-4 conditionally:642:-41 conditions:642:-36 conference:601:-45 conferma:642:3
confermo:642:13 confidential:550:228 confirm:462:156 confirmation:486:140 confirmed:434:-9 confirmer:642:23
confirming:586:7 conflict:642:225 congrats:642:-51 congratulations:503:-232 connect:642:-37 consideration:642:124
considered:601:88 consultant:586:63 contact:497:236 content:601:154 contigo:642:183 continue:642:-67 contract:561:285
controller:619:131 conversa:619:68 conversation:481:95 convocazione:642:150 cook:642:145 coordinator:467:177
copied:642:80 copy:550:-60 cordialement:532:163 cordiali:572:4 could:378:-106 course:619:48 cover:540:-59 cp:619:52
create:642:-47 ct:586:-36 cto:601:120 culture:642:60 current:601:-2 curriculum:619:54 customer:524:6 customers:642:-25
cut:642:-47 cv:447:37 d'un:642:-76 d'une:642:-21 da:516:235 dabei:619:-31 dados:642:47 dag:642:96 daily:619:16
dalle:642:-15 dan:561:-137 dana:550:-31 danach:642:-9 dank:486:9 danke:572:118 dann:642:20 dans:540:70 das:471:-93
dass:586:97 dat:586:162 data:374:74 date:414:24 dates:586:-16 datos:601:183 dauer:642:-42 davon:642:-12 day:397:109
days:402:-173 de:302:9 deadline:601:-82 dear:306:96 debrief:642:-19 decide:619:-22 decided:532:-24 decision:497:-91
deck:642:80 declined:601:-126 deep:619:93 dein:619:86 deine:586:205 del:509:-165 delighted:561:206 delivered:601:-32
della:601:-20 dem:524:-30 demand:601:169 demande:601:-160 demo:572:-65 den:447:-123 department:550:28 deposit:601:-79
deputy:642:56 der:444:-99 des:509:66 description:619:-179 design:491:-15 designer:447:142 desk:486:175 details:509:186
deux:601:-48 dev:619:-50 developer:586:158 development:642:-11 device:601:48 di:467:-103 dia:586:45 dich:601:167
did:524:-7 didn't:601:50 die:428:-9 dienstag:540:-3 diese:601:-100 dig:572:103 din:550:117 dinner:561:-23
dinsdag:601:-19 dir:619:70 direct:540:86 directeur:642:205 directly:586:106 director:402:406 directors:642:-122
discuss:572:66 discussed:601:36 discussion:642:6 disponible:601:-94 dit:642:-48 dive:619:93 do:308:17 dock:619:58
document:601:-83 does:476:284 don't:447:68 donc:619:113 donderdag:532:-40 done:532:180 donnerstag:476:-76 door:572:-95
doors:601:-68 dossier:561:-84 dott:601:-10 down:497:51 dr:454:191 draft:601:-147 drei:532:-111 drinks:619:-39
drop:572:-43 du:437:-177 due:471:-145 durée:642:19 dès:642:-57 día:561:-10 días:586:16 each:524:-81 early:550:-49
earn:619:-138 eastern:425:181 edt:486:30 een:486:182 ein:451:71 eine:491:-8 einem:572:-4 einen:516:-128
eingegangen:642:-164 eingeladen:642:-6 einkauf:642:-21 einladung:550:168 either:572:126 el:431:34 election:619:-87
eleven:601:88 elf:642:81 elin:642:-126 eller:619:-108 else:561:-58 em:586:58 email:389:150 employer:516:-127
employers:642:-36 employment:532:72 en:391:19 end:532:24 ends:619:-66 engineer:348:447 engineering:462:143
engineers:572:-130 enjoyed:532:71 enough:642:45 entre:572:-134 entretien:503:-141 entretiens:619:-128
entrevista:467:188 entro:586:-30 entry:601:-109 entschieden:586:39 equal:642:-29 equipa:619:-80 equipo:642:107
er:540:-128 erhalten:572:8 erst:642:68 erste:642:-80 erstgespräch:642:-4 es:524:-75 est:481:6 esta:642:-44 este:642:-76
estimada:572:267 está:586:-45 et:338:203 ett:642:-77 etwa:642:-34 eu:642:-37 evaluation:642:-20 even:586:105
evening:572:61 event:497:48 ever:586:142 every:471:77 everybody:642:139 everyone:561:-49 everything:561:59 ex:619:-95
exactly:586:-30 example:350:330 except:619:-40 excited:642:-43 exclusive:642:31 executive:550:68 exercise:601:41
expect:561:103 experience:509:-19 expires:550:-70 ext:642:137 external:642:-35 eye:642:193 fails:642:-77 falar:642:180
fall:619:-115 familie:642:-41 family:532:83 far:642:43 fast:619:-127 faster:642:-33 fax:619:168 feb:601:62
februar:601:110 february:476:209 federal:642:-40 feedback:524:-155 feel:642:29 feira:572:10 fellow:642:89
fence:642:-106 fennimore:642:49 few:586:-55 file:524:-17 files:642:-28 fill:586:-105 filled:601:171 final:476:-42
finance:572:97 find:481:133 finden:619:121 fine:481:172 first:400:22 fit:540:-99 fitting:642:-40 five:491:-121
fix:601:87 flaky:642:-87 flat:619:-38 flight:642:3 floating:642:7 floor:550:15 follow:540:83 followed:619:-22
following:491:167 follows:642:25 for:184:95 form:516:-200 forms:642:48 forty:619:75 forward:437:71 found:586:23
founder:642:109 four:486:-86 fragen:642:-51 francisco:642:16 frau:414:141 fredag:642:-53 free:416:89 freight:509:-242
freitag:532:1 freue:642:60 freuen:586:-15 freundliche:642:66 freundlichen:491:165 fri:486:-123 friday:316:76
friendly:642:-12 from:304:132 front:532:-38 full:550:-146 fully:642:-18 fun:642:-29 functie:642:64 further:601:37
för:524:101 für:381:33 game:642:43 gave:619:-15 geachte:642:0 geben:619:-3 geehrte:454:69 general:619:-28
generated:619:122 gentile:516:256 gern:462:-2 gerne:642:118 gesprek:550:225 gespräch:476:2 get:425:-103 gets:642:-145
gift:642:-46 gilt:642:-44 giovedì:540:66 give:540:-5 glad:586:72 gladly:642:-55 gmbh:509:66 gmt:601:97 go:434:-76
goed:601:12 goes:532:-26 going:601:-147 gone:642:47 good:364:107 google:458:85 gostava:642:-109 gostámos:642:110
got:447:271 governance:642:96 graag:524:31 grab:619:8 gracias:572:100 grade:586:178 grazie:619:-125 great:431:92
green:619:-95 groet:532:123 group:481:170 gruß:642:266 grüße:516:-83 grüßen:481:135 guests:601:14 guide:642:-28
gustaría:601:56 gut:619:36 gute:619:41 guten:532:10 gärna:601:145 ha:540:27 haben:509:316 hablar:619:132 had:481:-19
halb:642:11 half:454:180 hall:572:-112 hallo:509:169 hamburg:642:11 hand:572:10 hands:642:49 happens:572:23
happy:476:-104 har:619:125 hard:601:111 hartford:642:23 has:308:59 hast:642:79 hasta:601:40 hat:532:50 have:276:-35
haven't:561:-32 having:642:61 he:462:122 he'll:642:63 he's:642:5 head:444:96 health:532:46 hear:476:20 heard:601:-45
hearing:586:-41 hebben:601:56 hej:481:117 held:642:6 hello:425:119 help:550:-26 hemos:642:66 her:509:-47 here:400:292
here's:540:189 herr:572:85 herzlich:642:15 herzliche:642:-41 herzlichen:642:38 het:509:-84 heure:601:14 hey:471:249
hi:249:302 hier:642:82 him:532:-79 hire:532:-94 hires:601:28 hiring:385:-284 his:532:-259 hoi:572:168 hola:509:216
hold:572:46 home:516:-68 homeoffice:642:-38 hope:540:11 hora:601:66 hos:619:246 host:572:-122 hour:409:178
hours:419:-104 how:471:-146 hr:414:416 https:354:80 human:540:298 humanos:619:160 hybrid:572:84 i'd:409:28 i'll:364:155
i'm:361:208 i've:471:42 ich:467:96 id:476:-33 if:306:-179 ignore:601:-94 ihnen:481:-53 ihr:471:-70 ihre:419:25
ihrem:642:36 ihren:619:23 ihrer:586:-10 ii:540:141 ik:601:-6 il:486:205 im:454:18 importer:601:-65 impressed:561:13
in:216:-75 inbox:586:-19 inc:550:89 incident:642:-27 include:642:20 included:619:3 incontrarla:642:143 inform:572:-31
informal:642:36 information:586:-54 initial:642:-49 inside:642:45 inspection:601:-36 instead:540:138
institutional:642:50 insurance:561:18 inte:642:55 intended:601:22 interesse:550:-18 interest:491:131 interested:540:-19
interview:259:-316 interviewed:601:-73 interviewer:540:-144 interviewers:642:-34 interviewing:550:-131
interviews:458:-140 intervju:601:272 into:532:9 intro:550:60 introduction:642:-183 invitation:434:144 invite:451:54
invited:532:129 invites:586:292 invoice:642:-112 is:216:-19 isn't:572:91 issue:619:-96 ist:462:-52 it:285:191
it's:447:26 its:540:-1 j'ai:642:-64 ja:586:-85 jag:619:99 january:601:11 je:431:171 jeudi:481:-122 job:409:-26
jobs:509:-199 join:440:-110 joining:619:75 joint:572:-95 jours:642:-108 jr:642:73 jueves:540:22 july:586:43
june:540:-111 junior:642:-265 just:486:136 já:642:-41 kan:586:109 kandidaat:619:-4 kandidaten:619:-127 kann:601:2
kannst:642:-44 keep:486:5 keeps:619:68 kennenlernen:532:232 kennismakingsgesprek:642:-141 kestrel:619:-74 kids:619:-41
kind:524:117 kindly:550:220 kitchen:586:-87 kl:524:48 know:400:93 kom:642:-13 kotlin:601:-107 kun:619:160 kurz:619:-6
kw:586:75 können:586:98 könnten:619:4 kündigungsfrist:642:-5 l'entretien:619:-70 la:357:-37 label:642:9 laden:550:27
land:601:-34 landlord:642:-83 laptop:572:142 large:642:-21 larkspur:497:-380 las:454:-4 last:437:113 late:586:-3
later:532:81 le:393:127 lead:404:291 leadership:601:48 leads:586:-89 learn:601:-83 lease:642:-121 least:642:16
leave:503:-23 leaves:642:-13 leaving:642:-34 lebenslauf:642:4 ledger:619:-21 left:572:101 leider:550:201 leiter:642:37
length:642:70 les:486:-179 let:431:-8 let's:572:-107 letter:458:107 letters:642:-142 letzten:619:-126 leuk:601:282
level:586:-63 lga:642:-70 license:601:139 liebe:486:-136 liegt:642:8 lien:642:87 lieu:619:-40 like:310:101
liked:561:254 lindenstraße:642:-79 line:550:130 lines:642:27 link:428:114 linkedin:516:-76 list:476:-72 liste:619:-69
live:540:-159 llc:642:-79 lo:586:59 loan:619:-120 lobby:601:6 location:561:-10 log:619:-86 long:601:35 longer:642:1
look:481:38 looking:422:-30 looks:642:12 loop:642:-73 lost:619:110 lot:572:99 love:454:-133 loved:550:0 lovely:586:-22
ltd:586:12 luck:550:-31 lunch:503:12 lundi:619:133 lunes:601:121 lyon:642:58 ma:561:160 maandag:561:6 maart:540:-46
machine:642:45 madame:503:-46 made:550:-64 mag:642:114 mai:572:17 mail:458:-18 mailbox:471:78 mailing:642:17 main:561:5
mais:619:132 make:497:145 makes:642:27 making:642:69 malmö:642:89 man:642:-79 manage:586:-17 management:642:-52
manager:338:274 managers:561:-161 managing:550:133 many:601:-119 mar:437:84 marcar:642:259 march:288:129 mardi:540:-66
market:642:-23 marketing:561:159 mars:471:7 marzo:524:-96 março:619:65 master:642:-133 match:550:-33 matin:642:-65
may:380:-181 maybe:642:61 mayo:619:-97 mañana:619:-49 me:289:451 mean:642:48 means:586:-53 medical:642:-19 mee:642:-15
meet:347:264 meeting:451:110 meetings:642:-33 meets:586:-90 mei:642:29 meine:642:-42 mel:642:-10 melden:601:25
member:540:-94 merci:486:-47 mercoledì:642:-117 mercredi:572:20 message:414:95 met:497:193 mevrouw:586:-57 mgr:642:67
mi:586:-122 mich:561:96 microsoft:586:108 mid:586:-51 middle:619:93 midnight:601:-47 might:619:81 min:428:82
mind:619:60 minute:437:-162 minuten:509:-144 minuter:619:-117 minutes:338:-116 minuti:619:-68 minutos:586:-205
mir:586:111 missed:586:-77 mit:416:-2 mitteilen:601:48 mittwoch:516:-133 miércoles:561:-136 mme:619:-14 mo:561:60
mobile:586:73 mock:586:-124 moi:601:119 mois:642:-10 moment:619:87 mon:476:-6 monate:619:24 monday:340:83
monitored:586:6 montag:572:64 month:509:-35 months:503:-32 more:428:-137 morgen:619:-34 morning:425:82 mornings:642:189
mortgage:642:-61 most:586:58 mot:642:-40 move:497:-43 moved:550:-93 moves:642:-1 moving:532:128 mr:503:134 ms:444:62
much:532:-11 muss:619:36 must:516:-78 mvh:642:86 my:348:277 myself:642:84 märz:540:-32 même:642:25 möchte:619:75
möchten:572:116 möglich:619:-98 müssen:619:21 na:497:88 nach:586:-76 nachricht:619:-45 name:462:99 names:642:47
nanny:619:-88 nantes:619:-6 ne:550:108 near:601:9 need:419:119 needed:491:-91 needs:524:112 nehme:619:117 network:586:2
neue:601:-78 neuen:642:-6 neuer:642:-63 new:366:-342 news:467:-50 next:335:21 nice:586:-31 nicht:540:-41 niet:642:-2
nieuwe:619:-55 night:516:232 nights:642:-60 nine:619:21 no:348:-110 nobody:540:-10 noch:586:144 nodigen:601:-1
nog:619:-121 nominate:642:-33 non:586:-9 noon:486:201 normally:642:-43 nos:532:195 not:324:130 note:481:115
notes:586:-78 nothing:509:-4 notice:524:-95 noticed:642:-70 notified:642:-32 notre:550:94 nous:491:225 now:419:-98
nuestro:619:145 number:476:-95 numbers:642:40 nurse:601:153 ny:550:-18 o'clock:619:100 ob:642:79 obrigado:619:62
occasion:642:-74 och:550:180 oder:572:-161 of:231:-185 oferta:561:119 off:491:-52 offer:355:-146 offered:550:-50
offerte:642:-92 office:425:137 officer:550:-51 offices:619:106 offre:619:-99 oh:642:38 ok:540:57 old:572:-47
olá:509:147 om:471:-150 on:204:46 onboarding:601:-131 once:532:146 one:337:292 online:486:-61 only:497:-126
onsdag:642:-13 onsite:516:-217 op:503:-64 opciones:642:-3 open:381:-14 opening:458:85 opens:601:43 operations:540:216
opportunity:601:14 ops:550:112 optional:601:74 options:601:39 or:308:-146 order:532:-218 ore:561:100 organizer:524:9
ort:601:48 os:642:-1 other:462:-72 others:619:-77 otherwise:642:91 ou:561:-44 our:275:25 ours:642:125 out:419:-7
outside:642:-20 outstanding:642:-37 over:431:146 owe:642:34 own:586:-39 owned:642:217 owns:619:121 pacific:561:138
package:586:19 page:532:-64 paid:532:-34 pair:642:-14 panel:400:-127 par:572:0 para:447:10 parent:601:-134
parental:642:20 parents:572:-138 parking:642:88 part:503:-321 parte:619:-72 partir:642:-28 partner:451:305
partners:540:78 pas:540:37 paso:601:-147 pass:642:17 passar:642:15 passcode:619:21 passed:550:3 passen:642:15
passer:642:12 passt:550:39 password:642:-127 past:572:92 patience:642:-47 pay:509:86 payment:586:-61 pdf:619:-4
pe:642:64 pela:619:103 people:411:129 per:419:105 perfect:561:-101 performance:642:-39 person:471:51 personnel:619:164
peux:642:5 phone:402:-21 photo:601:-92 pick:503:-103 picking:642:35 ping:642:54 pipeline:642:27 pizza:642:-62
place:467:-49 plaisir:642:67 plan:481:-4 planner:601:147 plans:619:-143 plant:572:161 platform:524:-49 platz:619:-67
plaza:619:-41 plazo:642:-53 please:277:-241 pleased:503:-77 pleasure:550:17 plus:503:70 pm:316:-3 podemos:642:92
point:561:183 policy:642:37 pool:619:59 por:509:83 portal:540:-225 portfolio:601:170 portolan:642:-83 position:348:-154
positions:550:-230 posizione:619:184 possible:619:-116 post:486:224 poste:503:277 posted:642:-18 posting:642:28
potsdam:642:8 pour:471:-18 powered:642:36 practice:586:28 pre:601:-172 prefer:586:10 preferences:619:7 premier:642:62
prep:550:-136 prepare:642:-130 present:540:-28 presentation:619:41 president:642:30 press:642:-7 price:642:-45
pricing:642:17 prima:642:65 principal:532:177 print:642:38 private:642:-54 priya:561:314 problem:601:-77 problema:642:3
proceed:601:-19 process:561:-112 producer:642:-23 product:491:-16 production:619:79 professional:642:-31 profil:550:199
profile:458:-162 programme:642:-47 project:550:-270 projet:642:66 promise:601:48 promised:642:87 proof:642:-59
proper:642:97 proposal:601:-235 propose:601:-14 proposition:642:-78 proposta:619:173 propuesta:642:114 prova:642:118
provide:601:-51 provided:586:-42 prüfung:642:-86 pt:586:-16 public:572:111 puede:642:-73 puesto:550:308 pull:619:-9
purchase:642:-31 push:619:-58 put:503:178 putting:642:-11 pwd:619:-58 på:540:18 qa:586:-51 qualified:642:-99
quality:619:131 quarry:642:-37 quarter:586:80 quayside:642:-36 que:471:-59 question:524:-163 questions:411:86
qui:586:-53 quick:491:219 quinta:586:-45 quote:619:-113 race:642:-49 rate:619:-78 rather:561:46 raum:586:30 re:601:23
reach:572:109 reached:642:-2 read:454:127 reading:642:-70 reads:619:-32 ready:524:-78 real:642:64 really:561:50
reason:642:-11 receipt:586:186 receive:503:-190 received:437:150 receiving:550:9 recent:586:-118 recibido:642:66
recording:619:-183 recruiter:434:12 recruiters:561:-200 recruiting:481:245 recruitment:561:175 recrutement:619:141
recursos:619:160 ref:642:-17 reference:540:-196 references:509:-73 referred:642:-4 regarding:601:59 regards:467:121
register:619:-38 registered:619:-30 registrar:642:70 registration:642:-95 regret:561:-41 rejected:586:-86
release:572:-23 reliability:619:24 remain:619:-97 reminder:516:91 remote:497:-15 removed:619:-28 renata:642:-154
rencontrer:572:178 rendez:642:-29 renew:642:-39 repair:642:-2 replies:540:173 reply:383:-68 report:532:-29
reporting:586:24 represent:619:32 req:561:124 request:486:-218 requested:561:30 required:586:-161 requirements:642:22
requisition:642:28 reschedule:516:80 research:503:7 researcher:601:95 reserved:619:-64 resources:561:305 respond:642:55
responda:642:-93 responsabile:619:198 responsable:561:292 response:642:-23 rest:619:32 result:619:-47 resume:444:-22
resumes:642:15 retenu:619:73 retry:642:-90 return:550:65 returned:601:-40 returns:642:-66 review:434:-142
reviewed:516:-42 reviewing:642:-51 reviews:572:-72 reçu:619:34 right:458:46 ring:540:214 road:619:8 role:378:151
roles:550:-243 rolling:642:-48 room:476:92 round:454:75 rounds:619:-59 row:642:-17 rue:642:38 run:540:99 runs:509:34
réception:642:29 réf:642:142 résumé:572:32 rückmeldung:586:23 sabato:642:-93 sagen:642:70 said:540:104 salary:486:82
saludo:586:-44 salut:601:-59 saluti:572:4 sam:503:-178 same:467:221 samedi:601:-76 samstag:540:-184 san:642:16
sat:586:-62 saturday:440:-393 saw:550:20 say:486:-37 says:586:27 schedule:476:-132 scheduled:491:-46 schon:642:96
school:540:-23 schools:619:194 science:601:15 scientist:586:205 scorecard:561:-155 scorecards:642:-15 scored:619:-32
screen:491:-33 screening:476:-280 se:491:-41 search:462:130 searches:642:-82 seat:509:5 seats:619:-28 second:471:-172
secrétariat:642:-19 see:391:51 seeing:642:-10 segunda:619:-100 seguro:642:51 sehen:642:57 sehr:447:29
seleccionado:642:-93 selected:486:-88 selection:601:-47 self:619:-51 semaine:619:138 semana:619:27 senast:586:-101
send:397:90 sending:642:91 senior:406:-262 sent:451:330 sentence:642:-11 separate:619:135 sept:642:-43 september:642:53
ser:619:108 series:572:251 seriez:642:22 service:540:0 session:540:-230 set:486:184 settimana:642:-50 several:642:-55
sexta:642:-15 shall:586:13 share:601:115 she:497:-16 she's:601:-21 shift:561:354 shoes:642:63 short:516:-15
shortlisted:642:-6 shortlisting:642:176 should:454:-91 shout:619:63 show:561:40 shrm:642:69 si:532:-60 sich:572:4
side:550:48 sido:572:-209 sie:404:-113 sign:486:-19 signed:619:-60 signora:642:-196 siguiente:619:279 since:491:14
sincerely:524:-58 sind:550:79 single:642:26 site:509:102 six:619:-27 size:642:-16 skills:642:145 skip:619:8
slides:642:96 slot:491:-144 slots:561:-30 small:586:99 so:330:132 sobre:586:-89 society:642:-8 software:532:46
soir:642:50 solicitud:619:-70 sollicitatie:601:239 solo:642:-50 solutions:619:-27 som:586:150 somebody:586:-78
someone:516:-97 something:540:34 sont:619:67 soon:601:-68 sorry:451:-37 sort:642:34 sou:642:-20 souhaitons:642:226
sous:619:25 speak:497:284 speaking:642:89 specialist:586:51 spend:642:38 spent:619:45 spot:642:130 spring:561:-36
sql:619:-62 sr:532:127 ssa:642:5 st:509:-11 staat:642:-106 staff:516:142 stage:516:1 stand:642:-34 standard:642:41
standing:642:3 standup:619:19 start:428:66 started:601:-43 starting:561:145 starts:619:-72 statement:619:-6
statt:601:109 status:503:-99 stay:540:55 stehen:642:-64 stelle:532:149 step:454:212 steps:509:-155 still:434:-28
stop:550:-32 store:619:-12 strategist:642:125 straße:642:-49 street:524:-55 strengths:642:-66 strong:561:-37
student:619:86 studio:561:237 stunde:642:70 stunden:601:14 su:524:-197 sua:561:125 subject:619:-64 submit:540:-118
submitted:572:59 success:586:57 suche:642:-138 suchen:601:64 suis:601:-24 suit:491:82 suite:524:69 suits:532:183
summary:619:-66 summer:601:-62 sunday:481:-94 suo:586:4 super:619:-11 supervisor:601:116 supply:586:5 support:540:156
sur:561:-53 sus:642:-27 svara:642:-62 system:524:-66 systems:503:123 sábado:619:-89 söker:619:-7 ta:572:-87
table:619:-32 tack:572:82 tag:550:60 take:422:-64 taken:619:-6 takes:497:-26 taking:550:19 talent:425:385 talk:397:47
talking:561:6 tap:642:-72 tarde:619:120 tardes:642:22 te:471:-21 teacher:586:23 team:338:-19 teams:476:297 tech:619:-30
technical:503:240 technician:642:182 technology:561:186 tel:497:349 telefonat:619:185 telefonisch:642:-65
telephone:601:75 tell:458:-96 ten:516:22 tenant:642:-26 term:642:-51 termin:516:-78 terminal:619:-67 terms:619:-65
terça:642:86 test:532:71 teu:642:151 text:586:-13 than:497:62 thank:307:48 thanks:338:192 that:320:101 that's:516:94
the:168:91 their:524:-50 them:476:7 then:425:95 there:444:14 there's:532:-64 these:503:68 they:440:-61 they'd:642:37
they're:642:4 thing:572:-37 things:561:25 think:540:11 third:619:10 thirty:642:77 this:268:87 though:642:47
thought:619:-68 thread:642:18 three:400:37 thrilled:619:157 through:425:52 thu:454:78 thurs:550:-33 thursday:271:-272
thursday's:642:102 thursdays:642:-19 thx:642:33 ticket:642:-26 til:642:73 till:509:-49 time:304:34 times:532:-38
tisdag:619:83 title:572:105 tjänsten:642:136 to:186:69 today:471:-76 together:619:-11 told:532:139 tomasz:642:-64
tomorrow:467:100 tonight:601:-52 too:524:-192 took:619:23 tool:481:-87 tools:601:-33 top:586:33 torsdag:561:-22
total:572:-32 totally:642:35 touch:586:35 tour:601:-16 tout:642:-115 train:586:46 transcript:642:-7 transfer:619:-86
travel:586:-30 tre:642:23 treat:619:52 trial:561:40 trouverez:642:21 truck:619:18 trust:601:3 träffa:642:111
très:642:128 tu:471:9 tua:642:78 tue:486:-26 tues:550:-45 tuesday:341:26 tussen:642:-56 twice:561:119 two:351:105
type:561:46 técnica:619:83 téléphone:642:-68 téléphonique:619:12 uhr:378:-222 uit:572:60 uitnodiging:601:-53 um:397:11
un:422:-23 una:509:-8 unable:601:-48 und:440:-162 under:516:-133 une:524:-47 unfortunately:550:-44 united:619:42
unless:619:104 unpaid:619:-57 uns:444:229 unser:540:-77 unsere:642:32 unserem:642:-71 unsubscribe:486:39
unsuccessful:642:-49 unter:642:-138 unterlagen:586:58 until:451:122 up:378:61 update:509:89 updated:491:105
upgrade:619:-34 upload:586:-131 urgent:642:-4 us:235:246 usdt:642:-112 use:540:-99 used:619:-67 users:642:-33
usual:586:-65 usually:586:-173 utc:572:150 utrecht:642:-68 uur:476:-124 uw:601:-125 ux:601:12 va:586:-21
vacature:642:95 vaga:619:230 vale:524:454 valid:586:-96 van:532:37 vecka:642:5 veel:619:21 vendor:619:-16
vendredi:561:-37 venerdì:642:71 venir:642:-37 venue:642:8 verfügung:642:-74 very:509:70 veuillez:642:85 vi:524:85
via:540:-128 video:462:120 viel:642:-19 viele:619:-34 vielen:503:-36 viene:561:82 viernes:601:-106 view:497:-9
viewed:642:-82 vill:619:188 visio:642:12 visit:481:-55 visita:642:-48 volgende:619:-106 volunteers:642:-116 vom:601:96
von:516:9 voor:467:21 vor:642:35 vorab:642:81 vorstellungsgespräch:586:97 vos:561:78 vote:586:-40 votre:428:0
vous:458:73 vp:509:216 vriendelijke:572:60 vrijdag:572:73 välkommen:619:51 wait:642:2 waiting:550:-74 walk:561:-51
wall:642:-40 want:458:129 wanted:601:-49 wants:491:-45 warehouse:586:291 warm:642:-79 warmly:619:-23 was:360:-3
water:642:79 way:586:21 we:246:433 we'd:454:-55 we'll:462:-164 we're:437:-75 we've:497:-80 wear:619:0 website:642:-39
wed:444:82 wednesday:341:81 weds:619:-4 week:340:197 weekday:619:71 weekend:550:71 weeks:491:14 weiter:601:-20
weiteren:642:5 welcome:532:-50 welcoming:619:-64 well:471:117 went:540:120 werden:619:26 were:524:175 weten:642:-26
what:395:-319 what's:586:-12 whatever:642:61 when:458:77 whenever:601:190 where:486:11 whether:524:-75 which:444:89
who:387:-55 whoever:642:-25 whole:601:74 whose:601:58 why:550:-100 wie:572:134 wieder:642:-16 wij:586:-95 wil:642:38
will:304:-16 window:642:-26 wir:397:259 wird:642:26 wish:532:-65 wishes:550:19 with:238:527 withdraw:601:23
within:440:-119 without:601:-170 wohnung:642:-79 won't:601:9 wonderful:619:69 word:619:84 work:414:-15 worked:642:-3
workers:642:-57 working:572:-9 works:393:195 would:305:106 write:471:169 writing:586:27 written:586:12 wrong:586:19
www:572:23 würde:619:-45 würden:601:110 ya:601:66 yard:642:61 year:503:-112 years:503:-65 yes:422:30 yesterday:586:-13
yet:561:39 york:471:-213 you:179:55 you'd:503:151 you'll:481:181 you're:402:143 you've:540:-105 your:184:-146
yours:497:32 yourself:601:-53 zaterdag:642:-112 zehn:642:-13 zeit:642:74 zimmer:619:-127 zoeken:642:-81 zone:619:68
zoom:425:85 zu:471:81 zug:642:45 zum:462:172 zur:550:-85 zusammen:642:-30 às:503:-13 är:561:-170 ça:619:31
échange:642:154 über:572:-135
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""
