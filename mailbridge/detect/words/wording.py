"""Learned by `make model` from 1892 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -1.24
"""The log-odds of a thread without any known word."""

_TABLE = """
aan:694:30 aanmelding:694:-93 ab:496:10 abbiamo:638:68 abend:672:-16 aber:694:60 abholung:694:-18 able:638:39
abmelden:694:-49 about:315:23 above:625:22 abrazo:638:24 abraço:694:3 abril:672:53 absagen:672:-28 accept:490:-49
accepted:524:-65 access:672:-18 account:533:-85 acknowledge:694:75 acknowledgement:694:-13 acquisition:507:-41
across:625:5 action:562:-62 ad:672:-26 add:556:-93 adding:672:26 address:562:-62 addressee:694:9 adjunto:654:-15
administration:672:103 administrativa:672:-127 administrator:694:10 admissions:603:-28 admitida:694:-54
advanced:694:-26 adviseur:638:33 advisor:654:-49 afraid:625:-1 after:377:31 afternoon:511:30 afterwards:654:-31
ag:613:14 again:455:-34 against:694:-21 age:672:-30 agenda:585:-61 agree:654:0 agreed:593:73 agreeing:654:-37
agreement:694:-30 ahead:550:-2 airport:694:15 al:511:-36 alder:577:109 all:357:102 alla:613:24 alle:467:-52
alleen:694:85 allegato:694:-55 alles:638:101 allow:694:12 almost:694:-17 along:638:104 already:577:-40 als:490:-59
also:490:-58 always:654:72 am:292:-1 amanhã:638:-6 america:672:10 ammissione:694:-56 among:694:-15 amos:694:28
an:295:-148 analyst:452:9 analysts:694:-8 analytics:519:19 anbei:625:-44 anbieten:638:-48 and:213:-15 andere:638:-6
anderen:672:-32 anexo:694:58 anfangen:694:105 angebot:603:-72 anhang:694:30 anmeldung:694:-39 annex:672:53
annual:654:-20 annuel:694:-39 another:475:-104 ans:694:-30 ansehen:694:-17 answer:469:115 answers:672:-31
ansökan:603:18 antelación:694:-21 antes:556:-24 any:432:0 anybody:654:48 anyone:654:9 anything:519:-48 anyway:694:4
anywhere:672:-7 ao:694:-61 apologies:694:2 app:524:-33 appear:625:-11 appeared:672:-17 applicant:524:-66
applicants:533:-80 application:320:-127 applications:533:-33 applied:507:-128 apply:480:-92 applying:424:-39
appointed:694:-2 appointment:519:-28 appreciate:654:-33 approval:638:-20 approve:694:-67 approved:524:-147
april:385:-48 aprile:694:1 après:654:84 architect:672:36 are:301:-28 aren't:694:9 around:544:32 arrange:672:24
arrival:654:-14 arrive:603:-46 arrived:694:-7 art:694:17 as:359:-116 ashby:654:13 ask:480:213 asked:550:-42
asking:694:39 assessment:593:-52 assigned:638:-12 assignment:672:-80 assistant:519:51 assistente:694:37
associate:544:72 assume:672:-2 así:694:6 at:202:-149 atentamente:694:-10 att:625:-14 attached:420:-32 attend:544:-96
attendance:694:6 attention:654:-4 attorney:654:-79 até:593:5 au:519:-25 auch:613:-24 audience:694:46 audio:672:-32
audit:654:-87 audition:694:-8 auf:519:59 auftrag:654:14 august:654:-45 aula:694:52 aura:638:-52 auriez:694:-62
aus:603:36 automated:603:68 automatically:672:51 automation:654:-6 automatisch:654:51 av:625:70 availability:593:106
available:467:-93 avant:569:11 avec:519:17 avenue:694:-12 avez:694:-15 avons:613:-4 avril:625:-16 away:625:-9
babysitter:672:-29 back:411:20 backed:694:10 backend:533:-62 background:556:-63 badge:694:-38 bag:672:-19 baker:694:22
band:694:-2 bank:562:6 banking:694:-4 base:603:39 basis:694:-9 batch:672:12 be:291:45 beaucoup:694:14 because:475:-46
becomes:694:3 bedankt:613:-8 been:374:25 before:381:-60 beforehand:613:22 begin:654:39 bei:490:-42 beim:694:-7
being:603:16 bel:672:25 believe:638:-40 bellen:625:-8 below:539:35 bem:694:47 ben:613:-41 bench:694:13 bene:625:79
benissimo:694:7 bent:694:-39 berlin:550:17 bescheid:625:15 besichtigung:694:-13 besprochen:672:11 best:417:39
beste:529:-94 besten:638:12 bestätigen:593:-26 better:511:95 between:524:-76 bewerbe:694:1 bewerber:625:-42
bewerbung:486:-38 bid:694:-47 bien:515:38 bijlage:638:18 bin:625:-64 binnen:672:29 biology:694:7 bis:500:83
biscuit:625:-96 biscuit's:694:-55 bist:694:-24 bit:638:-1 bitte:462:-92 block:694:-3 blocked:654:-39 blue:638:-21
boa:694:11 board:455:-59 boas:672:56 boat:694:64 bom:694:75 bonjour:467:-19 bonne:672:22 bonus:613:49 book:511:-57
booked:515:22 booking:613:-47 books:694:-16 boots:625:95 boss:613:66 boston:654:14 both:464:-70 bra:654:47
branch:625:95 break:603:29 breakfast:694:19 breve:694:4 brief:613:65 bring:399:-96 bringen:593:-4 brooklyn:603:-23
brutos:654:65 budget:603:12 buenas:672:17 buenos:654:31 bug:694:-13 building:562:60 bumping:694:1 buongiorno:638:25
buried:694:3 bus:672:76 business:503:-39 but:425:10 buy:672:-15 by:293:19 bäst:694:-3 bénévoles:694:-5 c'est:585:144
ca:625:-8 cabin:638:-93 café:694:3 calendar:462:30 calendars:672:26 calendly:585:6 calibration:672:-9 call:333:-25
callback:694:-157 called:577:-34 calling:694:1 calls:638:54 came:533:-44 camera:672:-19 campus:672:82 can:311:-234
can't:529:18 canada:550:14 cancel:569:-2 canceled:593:21 cancellation:672:62 cancellations:654:13 cancelled:625:4
candidacy:638:8 candidata:694:39 candidate:404:-127 candidates:448:-68 candidati:694:-92 candidato:613:-122
candidatos:694:0 candidats:654:-36 candidatura:533:0 candidature:515:-21 cannot:577:-17 car:672:-14 card:544:55
cards:694:-35 care:654:23 career:556:-42 careers:585:-67 careful:613:40 carefully:672:-37 carta:654:65 case:524:144
cat:672:-21 cc'd:654:-12 cdi:672:39 cdt:694:9 ce:613:0 celebrate:694:-34 cell:550:47 center:577:-14 central:539:33
ceo:654:70 certified:694:-61 cet:585:83 cette:654:53 cfo:603:38 chain:625:3 chair:577:-39 chance:613:30 change:500:77
changed:550:32 changes:569:35 charge:672:-14 chargée:654:14 charity:694:4 chat:483:88 chauffeur:672:-43 che:613:67
check:448:-33 chef:593:-48 chez:638:-14 chicago:603:20 chief:569:97 choice:638:-9 choose:524:-41 choosing:694:-39
chose:694:2 chosen:672:-39 chère:694:-17 ci:569:69 ciao:638:32 circa:672:-1 city:603:32 claim:654:-78 clara:694:-31
class:577:29 cleaning:672:-110 clear:694:-9 clerk:613:-73 click:638:21 client:519:-63 cliente:638:-23 clinic:603:-47
clock:694:22 clocks:672:6 close:533:-15 closed:519:11 closely:654:16 closer:638:-30 closes:569:50 closing:638:-7
cnc:694:1 co:533:91 coach:562:-127 coastal:694:6 cob:694:79 cocina:694:-30 code:562:-57 coding:613:26 coffee:544:-77
colleague:638:10 colleagues:672:-30 collect:694:-8 colloqui:694:-75 colloquio:562:-71 com:413:54 combinado:672:14
come:379:95 comes:569:88 coming:562:83 comité:694:13 comm:654:61 comme:672:-21 comment:672:-74 commented:694:-36
commerce:694:2 commercial:654:-5 commission:654:-60 committee:490:-68 communication:672:-6 community:585:-55
como:603:-56 comp:694:-32 companies:603:-64 company:519:18 complete:496:-59 completed:694:-8 completing:694:-8
compliance:654:20 computer:694:83 con:483:67 conditional:672:0 conditionally:638:-5 conditions:694:-3 conduct:694:-13
conferma:672:-47 confermo:672:-10 confidential:569:35 confirm:472:-98 confirmation:503:76 confirmed:436:-192
confirmer:672:-7 confirming:593:34 confirms:672:88 conflict:694:120 congrats:638:-49 congratulations:500:-90
connect:694:-21 consent:694:1 consider:638:76 consideration:638:27 considered:638:61 consult:694:-76 consulta:694:-32
consultant:613:1 consultation:694:-30 contact:511:24 contacto:694:61 contain:694:6 content:654:58 contigo:654:24
continue:672:-39 contract:544:180 controller:654:33 controls:672:10 convenient:672:45 conversa:638:-12
conversation:483:36 convocazione:694:49 coo:625:101 cook:654:4 coordinator:480:104 coordinatrice:694:52 copia:694:-11
copied:672:16 copies:694:-31 copy:577:43 cordialement:562:20 cordiali:613:-28 cost:672:-5 could:371:-79 counsel:672:0
counselor:694:-53 counter:694:-39 county:593:61 couple:694:113 course:593:-27 cover:569:-82 cp:654:23 create:672:-50
cross:694:6 créneaux:694:11 cst:694:7 ct:638:-10 cto:625:57 culture:638:11 cumprimentos:694:20 curious:694:4
current:613:-74 curriculum:654:-27 custom:694:31 customer:569:-85 customers:694:-2 cut:638:-65 cv:472:-22 cycle:694:-11
cá:694:60 d'un:694:-9 d'une:654:2 da:515:17 dabei:672:-16 dad:694:-38 dados:672:28 dag:638:99 dagen:694:-4 daher:694:4
daily:672:-2 dal:672:70 dalle:694:-14 dan:585:-25 dana:577:-12 danach:625:-22 dank:503:-7 danke:577:-11 dann:638:60
dans:562:9 darf:672:2 das:467:39 dass:603:44 dat:585:75 data:405:64 date:424:2 dates:603:72 datos:613:49 dauer:694:-6
daughter:672:-29 davon:694:-13 day:388:117 daylight:672:3 days:417:-8 dbs:694:1 de:302:-69 deadline:625:37 deal:694:11
dear:315:-48 debrief:625:-41 decent:694:9 decide:672:-7 decided:529:73 decision:529:-80 deck:654:23 decline:638:-84
declined:625:-36 deep:672:22 dei:672:-14 dein:625:-42 deine:569:68 del:519:-47 delighted:577:24 delivered:654:-18
della:638:1 dem:562:20 demain:625:-73 demand:638:-12 demande:638:-55 demo:593:-4 den:459:-19 dental:603:-10
department:544:104 deposit:593:-62 deputy:654:23 der:440:47 des:533:5 description:625:-59 desde:694:7 design:524:-23
designer:493:16 desk:493:196 det:625:60 details:519:75 deux:593:20 developer:613:-42 development:638:45 device:638:51
di:486:-5 dia:593:21 dial:694:13 diary:694:-42 dich:603:48 did:529:117 didn't:654:68 die:432:-81 died:694:-14
dienstag:556:-58 diese:613:-18 dig:544:-55 digital:603:-2 din:544:-81 dina:672:-49 dinner:593:-69 dinsdag:613:-42
dir:638:63 direct:562:25 directeur:593:135 directly:593:60 director:395:197 directora:672:35 directors:694:-114
direttore:694:63 discord:672:10 discuss:613:-12 discussed:603:35 discussion:694:-2 dispatch:694:18 dispatcher:694:23
disponibile:694:-23 disponible:654:-24 distinti:694:6 district:694:64 dit:625:146 dive:672:22 dix:694:-36 do:310:-10
doch:638:88 dock:593:37 document:613:64 documentary:694:-1 documents:672:4 doe:654:-11 does:486:-3 doesn't:654:46
domani:638:-64 domenica:694:24 domingo:672:11 don't:472:9 donc:638:47 donderdag:539:-63 done:577:11 donner:694:60
donnerstag:480:-41 donné:694:-33 données:694:56 door:577:4 doors:638:-29 dossier:577:-87 dott:625:-19
dottoressa:694:-36 down:496:74 dr:448:-28 draft:654:-34 drei:577:-36 drinks:672:-30 driver:638:47 drop:613:-14
drug:694:17 du:414:17 due:507:-90 durata:694:10 duration:694:48 durée:672:34 duty:672:140 dès:694:-14 día:603:13
días:613:-38 each:519:-47 earlier:672:17 early:556:-60 earn:672:-67 easily:694:-2 easter:654:28 eastern:438:21
easy:654:10 eat:654:0 edit:694:-1 editor:613:57 editorial:654:-60 edt:496:4 een:486:82 efter:672:55 ein:472:-96
eine:515:-34 einem:625:-8 einen:562:-43 einer:672:1 eingangsbestätigung:694:-3 eingegangen:694:-32 eingeladen:694:2
einkauf:694:20 einladung:569:35 either:556:33 el:432:-26 eleven:603:5 elf:672:8 eligibility:694:26 eligible:672:-10
elin:694:-44 eller:593:-73 else:569:-51 em:569:15 email:411:80 employer:539:-43 employers:638:-64 employment:533:2
en:385:93 encourage:694:-2 end:524:-15 ende:694:1 ends:654:-2 engineer:379:79 engineering:503:140 engineers:603:-56
enjoy:694:12 enjoyed:550:43 enlace:694:84 enough:654:4 enrollment:593:-28 entrance:694:-8 entre:556:-186
entretien:507:-62 entretiens:672:-17 entrevista:475:-45 entrevistarte:694:3 entrevistas:672:-101 entro:613:-42
entry:613:-57 entscheidung:694:-9 entschieden:603:6 envio:694:-48 episode:694:-6 equal:672:0 equity:672:50 er:556:-18
erfahrung:672:33 erhalten:603:-49 error:654:14 erst:654:20 erste:694:-19 erstgespräch:694:-35 es:524:19 esito:694:23
espera:694:-48 est:480:-4 esta:654:64 este:654:-20 estimada:593:-16 estimator:672:58 está:562:-13 et:358:71 ett:654:-27
etwa:694:-3 eu:654:-3 euro:694:-35 evaluation:672:-42 even:603:83 evening:550:97 event:515:46 ever:613:111 every:500:15
everybody:694:49 everyone:550:-1 everything:577:14 ex:613:-73 exactly:638:3 examination:694:2 example:376:68
except:638:-5 excited:694:-16 exclusive:672:34 executive:556:23 exercise:613:25 exit:694:-84 expect:585:61
expectations:672:10 experience:507:12 expires:569:-35 export:694:2 ext:694:15 external:672:-27 eye:654:13
faculty:694:-33 fails:694:-33 fair:593:8 faire:694:-15 fairlead:694:52 falar:638:-2 fall:638:-7 falls:672:-3
falta:654:95 familie:694:-12 family:550:74 fancy:694:28 far:694:-4 fare:694:-16 fast:638:-44 faster:694:-10 fax:613:71
feb:603:19 febrero:694:18 februar:654:-1 february:475:132 fecha:694:-16 federal:694:-5 fee:613:-52 feed:694:107
feedback:533:-59 feel:638:65 feira:585:-22 fellow:672:34 fence:694:-46 fennimore:694:-6 few:603:5 field:556:-36
fifteen:672:10 fika:694:-25 file:550:-66 files:672:-32 fill:603:-83 filled:625:39 final:496:15 finalist:694:-4
finalists:672:-100 finance:577:71 finch:613:54 find:480:108 finden:638:26 fine:469:-74 fint:694:10 first:403:74
fit:585:-52 fits:694:-22 fitting:694:-21 five:503:-139 fixed:694:-24 flaky:694:-18 flat:672:-7 fleet:672:35
flight:638:21 floating:672:3 floor:544:40 foi:694:-46 follow:533:1 followed:672:11 following:507:70 follows:638:15
for:189:-93 form:533:-69 formal:654:35 former:638:-1 forms:672:48 forty:625:59 forward:448:-34 found:593:-27
founder:625:52 founders:672:49 four:511:89 fragen:672:-10 frame:694:15 francisco:672:-2 frau:429:89 fredag:577:-36
free:419:-29 freeze:694:-22 frei:694:-30 freight:544:-98 freitag:550:27 freue:654:-14 freuen:625:-12
freundliche:613:137 freundlichen:529:-8 fri:511:-45 friday:321:133 friendly:694:-17 from:315:67 front:539:5 från:672:32
full:550:-86 fully:672:-13 fun:654:-4 functie:638:24 further:603:4 future:694:-12 får:672:9 för:519:-87 für:404:-97
gaat:694:-22 game:672:70 ganas:694:-13 gate:638:-15 gave:569:29 gdpr:694:6 geachte:672:-8 geben:654:27 geehrte:493:11
geht:654:-39 gekozen:694:9 gem:694:7 general:638:50 generalist:654:13 generated:672:56 gentile:544:-17 gerente:694:-6
gern:469:23 gerne:672:28 geschäftsführer:694:56 gesprek:562:46 gespräch:500:-37 gestion:694:-1 gestora:672:-47
get:436:-57 gets:654:-52 getting:672:32 gift:625:25 gilt:654:-32 ginge:694:8 giorno:694:76 giovedì:544:46 gis:672:7
give:533:-41 given:625:-100 glad:556:-98 gladly:638:-34 gm:654:21 gmbh:539:-41 gmt:625:31 go:425:-65 god:694:22
goed:613:88 goes:544:9 going:613:-35 gone:654:-65 good:367:106 google:490:73 gostava:672:-16 gostámos:694:9 got:434:181
governance:694:26 graag:519:-73 grab:603:7 gracias:562:16 grade:638:56 grazie:613:90 great:429:51 green:654:-41
greenhouse:613:-30 greet:672:-62 groet:550:-47 groetjes:672:-24 group:503:-14 grupo:672:71 gruß:694:64 grüsse:694:20
grüße:524:76 grüßen:515:2 guest:672:-27 guide:672:-24 guides:694:-43 gustaría:625:8 gut:613:54 gute:672:-14
guten:539:-26 gärna:569:119 går:654:116 ha:519:32 hab:672:21 habe:638:-25 haben:519:168 hablamos:694:74 hablar:638:57
had:503:-42 halb:672:-39 half:436:53 hall:550:17 hallo:515:100 halv:694:51 hamburg:694:-8 hand:593:136 hands:672:-23
happen:694:-7 happens:603:10 happy:496:-15 har:585:-42 harbor:603:54 hard:603:4 hartford:694:0 has:320:11 hast:654:-54
hasta:625:27 hat:529:-7 hate:694:1 have:281:-67 haven't:585:-9 having:654:44 he:462:152 he'd:672:-51 he'll:654:-9
he's:613:8 head:444:35 heads:672:-3 healer:694:-69 health:533:-15 hear:478:24 heard:625:-8 hearing:625:-10 heb:672:-17
hebben:638:45 heeft:638:-97 hej:500:11 helaas:672:-20 held:654:-8 hello:420:68 help:569:-55 hemos:638:53 her:524:-20
here:395:213 here's:556:145 herr:585:-13 herzlich:672:-10 herzliche:694:-12 herzlichen:654:12 het:503:-30 heure:625:34
hey:486:35 hi:260:261 hier:672:-3 hiermit:672:-7 hill:694:0 him:539:-20 hire:556:-2 hired:613:9 hires:654:29
hiring:397:-280 his:539:-88 ho:694:9 hoeft:694:-29 hoi:577:150 hola:524:58 hold:556:23 holding:694:-1 home:480:-71
homeoffice:694:7 hoor:694:63 hope:544:14 hora:585:54 host:569:-72 hotel:613:53 hour:384:167 hours:438:-45
household:672:-65 how:490:-9 how's:694:-7 hr:399:-22 https:380:53 hugh:694:-15 human:544:102 humanos:638:13
hybrid:593:95 hygienist:672:-48 hälsningar:672:4 hör:672:15 i'd:405:-30 i'll:368:4 i'm:352:26 i've:462:6 ich:464:68
id:503:10 ideal:694:13 iets:694:27 if:317:127 ignore:613:-37 ihnen:500:-9 ihr:507:-20 ihre:448:-139 ihrem:672:-23
ihren:638:-61 ihrer:638:24 ii:539:36 ik:539:-27 il:464:62 im:472:-44 importer:654:-44 impressed:603:-11 in:223:-19
inbox:638:-1 inc:562:-27 incident:694:-84 incl:694:-4 include:694:9 included:613:3 incontrarla:672:5 indeed:603:-17
ines:613:46 inform:603:-37 informal:694:0 informamos:694:13 information:577:-40 ingeniera:694:15 inicial:694:-88
initial:694:-22 innan:672:-26 inside:654:45 inspection:625:-78 instead:533:82 institutional:694:1 insurance:577:8
inte:625:46 intended:603:39 interesse:577:5 interest:507:-3 interested:556:-97 interesting:694:37 interview:260:-38
interviewed:577:-107 interviewer:524:-57 interviewers:638:35 interviewing:577:-3 interviews:459:39 intervista:694:-44
intervju:593:56 into:569:-49 intro:533:46 introduction:694:-52 introductory:638:8 inventory:694:0 invitation:450:55
invite:483:36 invited:556:-16 invites:613:34 invito:694:10 invoice:694:-18 io:593:-26 iphone:654:-2 ir:694:-10
is:220:-10 island:694:21 isn't:613:16 issue:638:-22 ist:483:-38 it:288:49 it's:438:-71 its:529:81 itself:672:-9
j'ai:603:-4 ja:593:-102 jag:562:-56 january:603:61 jd:694:3 je:424:61 jefa:694:11 jemand:694:-59 jemanden:672:67
jeudi:500:-67 jij:694:-62 job:399:-22 jobs:529:-141 join:452:-80 joining:638:35 joint:613:-23 jointe:694:53 jour:694:0
journée:694:35 jours:654:53 jr:694:6 judge:672:-31 jueves:539:-2 july:625:-1 june:585:-18 junior:694:-28 jury:613:50
just:478:115 já:672:-34 kan:569:40 kandidaat:613:-58 kandidat:694:-37 kandidaten:654:-112 kandidatin:672:6 kann:613:-5
kannst:672:-51 keep:500:25 keeps:672:3 kein:694:10 kennenlernen:539:29 kennismaking:654:-16
kennismakingsgesprek:672:-90 kickoff:694:-206 kids:625:-74 kiel:694:-19 kind:524:87 kindly:562:14 kitchen:593:-55
kl:515:-21 know:422:11 kom:625:112 kommen:638:28 kommer:625:-95 kommt:654:-44 kotlin:654:-13 krijgt:672:-33 kun:638:51
kunnen:694:-31 kunt:694:3 kurz:654:-1 kw:638:-26 kwart:694:10 kwartiertje:694:7 können:603:67 könnten:654:-11
kündigungsfrist:694:4 l'entretien:672:-32 la:357:55 laat:654:22 lab:577:41 label:694:-9 lade:694:14 laden:585:-27
lamentamos:694:-70 land:593:-23 landed:694:8 lands:694:-14 lane:613:15 laptop:585:32 large:694:-13 larkspur:544:-147
las:462:-132 last:446:39 late:603:-23 later:529:-13 laugh:694:3 le:390:-19 lead:401:146 leader:672:-75
leadership:613:84 leads:625:-39 learn:654:-26 lease:672:-56 least:638:16 leave:539:-6 leaves:694:-9 leaving:672:-15
lebenslauf:672:-19 ledger:672:7 left:593:-2 leider:603:41 leite:694:0 leiter:654:70 leiterin:654:37 length:638:45
les:503:-25 less:694:12 lesson:603:32 let:457:-35 let's:569:-16 letter:478:-3 letters:672:18 letzten:654:15 leuk:625:89
level:625:-29 lga:694:-3 lhe:672:18 librarian:654:-33 library:577:69 license:613:129 licht:694:-3 liebe:503:45
liegt:672:43 lien:672:128 liest:694:30 lieu:638:-25 like:312:21 liked:556:86 likes:694:68 limited:672:-11
lindenstraße:672:-14 line:585:4 linea:694:92 lines:672:12 link:420:123 linkedin:533:-7 links:694:44 list:503:-86
liste:672:-16 listed:694:-51 live:569:-9 llc:694:-20 lo:569:40 loan:625:-67 lobby:625:27 location:556:34 locked:694:-4
loft:694:-39 log:625:-21 logistics:585:-77 logo:694:-51 long:613:12 longer:672:7 look:483:-30 looked:672:-5
looking:448:-44 looks:672:24 loom:694:-16 lost:654:104 lot:603:30 love:457:-40 loved:556:-50 lovely:577:-19 ltd:638:-13
luck:556:9 lugar:694:-36 lunch:486:60 lundi:603:123 lunedì:638:10 lunes:613:-22 lycka:694:1 lyon:672:-3 lá:694:-6
m'a:694:21 ma:585:26 maandag:577:-44 maart:544:-51 machen:694:1 machine:694:3 madame:519:-56 made:544:-27 mag:603:32
maggio:694:8 magst:654:74 mai:593:86 mail:464:38 mailbox:493:-10 mailing:694:10 main:577:88 maintenance:694:2
mais:613:-1 maj:694:17 make:483:117 makes:694:50 making:654:8 mal:654:65 malmö:694:5 man:694:-30 manage:625:-13
manager:327:38 managers:593:-88 manages:694:4 managing:577:6 mando:694:8 manufacturing:694:11 manuscript:694:-114
many:585:29 map:694:39 mar:455:71 marcar:694:39 march:274:5 mardi:556:-42 mark:694:-9 market:638:13 marketing:613:54
mars:480:-25 martedì:672:40 martes:672:72 marzo:533:-27 março:638:-23 match:550:-50 matched:694:-16 matches:694:-7
materials:638:26 math:694:36 matin:672:-8 may:386:-88 maybe:694:19 mayo:654:-52 mañana:613:-66 me:280:401 mean:638:6
means:613:-31 meant:694:-24 mechanic:672:37 med:585:-13 media:672:72 medical:613:12 mee:694:-46 meelopen:694:74
meet:341:-12 meeting:450:73 meetings:694:-33 meets:603:-40 mehr:694:60 meia:694:47 mein:672:5 meine:654:58
melden:593:-21 member:577:-25 members:593:87 mentee:694:-8 mentioned:694:-52 merci:493:-20 mercoledì:654:-29
mercredi:562:-30 mes:672:-10 mesa:694:3 message:422:69 messaging:694:7 met:496:-28 mevrouw:613:-18 mez:694:22
mgr:672:82 mi:577:7 mich:562:65 microsoft:603:64 mid:638:-26 middle:654:29 midnight:625:-28 mig:672:80 might:625:55
migration:694:0 mijn:694:-8 millrace:694:75 min:425:80 mind:625:39 mine:672:53 minimum:672:-33 minneapolis:694:10
mins:672:11 minute:431:-37 minuten:511:-72 minuter:603:-74 minutes:336:-79 minuti:585:9 minutos:544:11 mir:562:97
mis:694:-57 mise:694:3 missed:638:-54 mit:440:91 mitbringen:694:50 mitteilen:654:-2 mittwoch:544:-52 miércoles:593:-9
mme:625:-9 mo:593:-16 mobile:613:2 mock:585:-42 modelling:694:-7 moderator:694:0 moi:585:88 moin:694:13 mois:672:-4
moment:638:62 mon:480:-33 monate:672:-32 monday:336:96 money:672:12 monitored:613:-3 monsieur:694:17 montag:577:15
month:539:-44 months:539:-9 more:446:-68 morgen:562:35 morgon:638:-87 morning:425:-24 mornings:654:76 moss:694:2
most:613:33 mot:672:-33 mountain:603:184 move:500:59 moved:544:13 moves:694:-9 moving:550:-67 mr:503:-33 mrs:593:73
ms:464:21 mt:694:7 much:550:-17 mucho:694:76 multiple:694:-1 museum:694:1 muss:672:-23 must:529:-130 mvh:694:6
my:335:112 myself:613:58 más:694:12 märz:556:-41 måndag:694:-30 même:654:8 möchte:654:40 möchten:593:81 möglich:672:-59
müssen:672:-3 na:500:40 naar:638:-7 nach:585:-12 nachricht:672:-23 nadie:694:3 name:472:19 named:654:48 names:694:16
nanny:654:-97 nantes:672:-3 ne:577:113 near:625:-25 need:422:76 needed:515:-22 needs:519:-49 nehme:654:-8 nehmen:694:59
neither:654:-16 network:638:-14 neue:638:-61 neuen:672:-6 neuer:694:-35 never:603:-60 new:376:-86 news:490:59
next:346:27 nice:613:11 nicht:544:39 niet:613:-37 nieuwe:654:-48 nieuws:672:30 night:496:208 nights:654:-15 nine:654:4
nmls:694:-42 no:351:69 nobody:562:-44 noch:603:31 nodigen:625:-35 nog:603:73 nominate:672:-5 non:585:-74 none:672:-2
noon:467:-46 normally:694:-14 nos:550:60 nostro:694:2 not:334:-21 note:500:59 notes:638:-16 nothing:533:69
notice:533:-56 noticed:672:-18 notified:672:-19 notre:562:40 noté:694:73 nous:486:31 nouvelles:694:-8 november:694:-57
now:444:-48 nu:694:70 nudge:694:5 nuestra:694:-7 nuestro:672:11 number:480:32 numbers:694:3 nur:672:-23 nurse:593:40
ny:556:36 nya:694:-39 não:654:-75 när:694:-10 número:694:-16 o'clock:654:65 oak:694:-2 ob:694:10 obrigada:672:-4
obrigado:654:15 occasion:694:-9 och:519:97 odd:694:36 oder:603:-62 of:241:-43 oferta:593:-25 off:493:-28 offer:370:-302
offered:585:-55 offers:672:-43 offerte:654:-117 office:429:102 officer:533:53 offices:672:5 official:672:-47
offre:672:-37 oh:694:4 ok:503:-123 old:613:-41 olá:544:36 om:452:-211 on:204:31 onboarding:654:-37 once:550:59
one:335:158 online:507:-84 only:511:-48 ons:638:31 onsdag:654:-1 onsite:539:19 ontvangen:694:40 onze:694:31 ook:694:7
op:496:-102 opciones:672:3 open:401:-11 opening:475:-12 openings:672:6 opens:593:-69 operations:496:10
opportunity:613:10 ops:556:-2 opt:672:-2 optional:654:21 options:603:-50 or:314:-52 ora:672:64 order:562:-122
ore:585:15 organizer:556:2 orientation:613:-27 ort:654:22 os:613:-60 ostern:694:-16 other:467:-17 others:672:-55
otherwise:654:75 otra:654:6 ou:550:59 oui:625:43 our:280:-70 ours:694:4 out:440:17 outside:638:-6 outstanding:694:-20
over:429:11 overdue:694:-7 owe:672:2 own:569:48 owned:672:59 owners:694:8 owns:672:47 pacific:585:38 package:613:-48
page:577:-10 paid:556:10 pair:672:0 panel:414:-38 par:593:5 para:455:-22 paralegal:672:-62 parcours:672:10
parent:625:-102 parental:694:1 parents:593:-44 parfait:672:-28 park:613:-79 parking:613:-3 part:511:-115 parte:654:-98
participant:694:-24 partir:654:-16 partner:450:-3 partners:562:69 pas:556:75 paso:625:22 pass:613:58 passa:694:88
passar:625:-92 passcode:672:29 passed:533:-2 passen:694:5 passende:694:36 passer:672:55 passez:672:10 passo:694:102
passt:544:2 password:694:-47 past:585:-14 patience:672:76 patient:672:-44 patients:672:5 pay:503:109 payment:593:-74
pdf:625:21 pdt:694:6 pe:694:9 pela:654:42 people:422:-28 per:429:-47 perfect:539:-1 perfecto:694:57 perfekt:694:-4
perfil:672:36 performance:694:-51 permets:672:-16 permit:694:-53 pero:694:53 person:475:73 personnel:638:80
persons:694:-22 petra:613:85 peut:672:-12 peux:654:-4 phone:395:138 photo:593:-35 photos:654:17 pick:515:-20
picked:613:112 picking:694:2 ping:672:3 pipeline:694:-3 piso:694:-5 pizza:694:-18 pièce:672:49 place:478:-56
placed:694:7 places:694:-63 plaisir:654:-7 plan:500:-17 planned:694:104 plannen:694:-37 planner:603:50 planning:577:34
plans:672:-34 plant:556:17 platform:529:-22 platz:638:-39 play:672:-8 plaza:613:16 plazo:694:-50 please:283:-134
pleased:539:2 pleasure:562:37 plek:694:-11 plus:511:27 pm:313:1 pode:672:20 podemos:654:22 point:593:81 police:694:-85
policy:672:7 pool:654:39 pop:694:-27 por:500:34 portal:577:-85 portfolio:613:124 portolan:694:-17 position:359:-188
positions:585:-107 posizione:654:8 possible:585:-61 post:500:4 postdoc:694:23 poste:515:-5 posted:638:-12
postfach:603:94 posting:638:22 posto:672:7 potsdam:672:-5 pour:467:57 powered:613:33 practice:577:-52 pre:613:-52
prefer:603:67 preferences:638:-2 premier:672:-18 première:694:-19 prenotazione:694:-51 prep:585:-1 prepare:654:73
present:577:45 presentation:638:9 press:654:11 presupuesto:672:17 previous:672:-5 pricing:672:22 prima:613:-1
principal:556:68 print:672:47 privacy:613:3 private:672:-15 priya:603:152 pro:694:-7 probezeit:694:-33 problem:603:-32
problema:694:-1 proceed:654:-12 proceso:672:71 process:577:-5 produce:694:24 producer:638:-11 product:515:16
production:613:26 produkt:694:125 produto:694:114 professional:672:-47 profil:569:81 profile:490:-104 program:550:-54
programme:638:45 programmer:654:20 project:539:-184 projet:694:-9 promise:638:4 promised:694:0 promotion:672:-123
proof:672:-5 proper:672:46 proposal:593:-88 propose:625:17 proposition:694:-24 proposta:672:24 propuesta:694:5
prova:672:119 provide:654:-16 provided:625:20 próxima:694:74 prüfung:672:-54 pt:603:11 public:577:33 puede:638:-74
puedes:694:11 puesto:562:79 pull:672:4 purchase:672:-1 put:490:30 putting:672:-12 può:672:83 pwd:672:-50 på:529:58
qa:613:-105 qualifications:654:18 qualified:654:-27 qualify:694:-1 quality:638:16 quando:672:-81 quarry:694:-15
quarta:672:10 quarter:585:37 quayside:694:-4 que:467:38 quedamos:694:45 quedo:672:47 queremos:654:76 question:556:-22
questionnaire:672:-36 questions:436:-91 qui:638:-13 quick:507:49 quinta:585:0 quinze:694:64 quote:654:-46 qué:694:-17
race:672:-41 railway:694:31 raised:694:-22 ran:672:8 rank:694:1 rate:638:-76 rates:694:-45 rather:577:16 rating:694:26
raum:613:31 ravi:694:6 re:613:-2 reach:569:10 reached:654:-6 read:478:53 reading:625:16 reads:638:5 ready:550:13
real:654:2 really:585:-16 reason:638:27 recebemos:672:36 receipt:625:70 receive:515:-80 received:442:-53
receiving:593:7 recent:613:-56 recess:694:11 rechnungswesen:694:-24 recibido:654:-11 recipient:694:-7 record:638:-31
recording:654:-86 records:694:-5 recruiter:448:-38 recruiters:577:-130 recruiting:480:78 recruitment:569:6
recrutement:603:44 recursos:638:13 red:694:12 ref:625:-11 reference:544:-133 references:515:-88 referral:694:-16
referred:694:50 regarding:638:-40 regards:480:51 regional:694:71 register:672:-8 registered:638:-2 registration:694:-29
regret:593:-44 regulatory:672:38 rejected:625:-61 release:585:-10 reliability:672:22 remain:654:-44 reminder:539:104
remote:496:-87 remove:694:-37 removed:672:-7 rencontrer:593:141 rendez:654:-43 renew:694:-13 renovation:694:-14
rent:694:2 rep:694:0 repair:694:50 replies:539:36 reply:390:-90 report:515:46 reporter:694:-60 reporting:613:-64
represent:638:48 representative:672:31 req:593:34 request:515:-128 requested:613:-41 required:593:-98
requirements:672:13 requisition:694:2 reschedule:533:92 rescheduled:638:25 reschedulings:694:-32 research:529:25
researcher:638:77 resend:694:-11 reserved:672:-17 resources:569:103 respond:694:62 responda:694:-26
responsabile:638:-48 responsable:562:-8 response:694:-29 rest:613:-11 result:672:-34 results:603:11 resume:444:57
resumes:672:21 retained:694:2 retenu:638:5 retry:694:-30 return:569:14 returned:654:-16 returns:654:-28 revenue:672:26
review:455:-57 reviewed:533:-41 reviewing:694:-38 reviews:613:-34 reçu:638:-4 ricevuto:694:73 richiesta:672:-46
ride:672:2 right:480:-3 ring:550:22 ringer:672:-27 risk:672:28 rn:694:-77 road:672:12 role:394:-112 roles:556:-64
roligt:694:31 roll:694:-22 rolling:694:0 roof:654:-67 room:486:3 round:464:-86 rounds:625:-30 route:694:7 row:694:0
rsvp:694:-54 rue:694:13 rufe:672:28 rufen:694:0 run:503:43 running:654:5 runs:550:43 réception:672:-2 réf:694:19
résumé:613:-4 réunion:694:-100 rückfragen:694:6 rückmeldung:613:81 sa:672:9 sabato:672:-21 sad:694:6 safety:654:13
sagen:672:10 sagt:694:-8 said:550:103 salary:515:-2 sale:694:-17 saludo:603:33 saludos:672:-1 salut:638:-14
saluti:613:-28 sam:544:-16 same:467:103 samedi:654:-45 sample:654:53 samstag:585:-97 samtal:694:-31 sans:672:74
sarebbe:694:-23 sarà:694:-7 sat:613:54 saturday:440:-148 saved:694:-31 savings:694:-3 saw:544:-32 say:464:-32
says:556:51 scelta:694:-10 scelto:694:-13 schedule:469:-135 scheduled:483:-65 scheduling:613:25 schon:672:-18
school:524:65 schools:654:46 science:593:-26 scientist:638:24 scope:694:-98 scorecard:593:-39 scorecards:694:-1
scored:672:20 screen:511:18 screener:672:-17 screening:511:-119 se:490:94 search:472:-58 searches:672:-17 season:654:43
seat:556:7 seats:672:13 secaucus:694:0 second:490:-33 secrétariat:694:-7 see:364:8 seeing:654:-122 seen:638:22
segunda:625:-16 sehen:672:13 sehr:475:41 seleccionado:694:-30 selected:511:19 selection:613:11 self:672:24
semaine:672:38 semana:638:26 seminar:694:8 senast:585:-24 send:405:-68 sending:638:45 senior:425:-212 sent:448:146
sentence:694:-11 separate:654:18 sept:694:-43 september:672:8 ser:654:38 serait:672:6 series:613:126 seriez:638:83
server:694:-10 service:524:-29 services:577:9 serving:694:-4 session:529:-52 set:496:17 settimana:672:-3 seu:638:-41
seven:654:44 several:654:0 sexta:593:5 shadow:694:50 shall:603:8 share:585:78 sharing:694:-30 sharp:672:100 she:511:-34
she's:654:-17 sheet:672:-1 shift:539:96 shoes:672:68 shoot:694:-41 shop:585:19 short:533:-57 shortlisted:638:-10
shortlisting:694:15 should:459:27 shout:672:6 show:577:38 shown:694:13 shrm:672:31 si:519:34 siamo:694:-8 sich:556:4
sick:694:5 side:550:22 sido:603:-80 sie:424:12 sign:478:35 signal:638:2 signature:638:-3 signed:593:-23 signora:694:-40
sigue:694:78 siguiente:654:115 silence:694:15 sim:672:62 similar:672:59 since:515:54 sincerely:550:29 sind:593:-23
single:694:7 sink:694:38 sit:638:88 site:515:14 sitter:694:-13 situation:694:2 six:613:-7 size:694:-13 skickar:694:-5
skills:672:-16 skip:613:50 skipped:694:-1 slides:694:2 slot:511:-79 slots:593:33 small:585:84 so:324:102 sobald:694:-22
sobre:562:-80 society:694:-3 software:556:46 soir:672:3 sold:694:32 solicitud:613:-94 sollicitatie:603:20
solliciteer:694:-9 sollte:694:1 solo:672:51 solutions:672:-26 som:577:-33 some:638:6 somebody:585:-75 someone:529:-89
something:562:30 sommes:694:-3 son:672:-11 sono:654:-1 sont:672:1 soon:625:-14 sorry:440:76 sort:694:1 sou:654:7
souci:694:-3 souhaite:694:58 souhaitons:672:26 sounds:638:141 sourcing:694:30 sous:625:-29 speak:500:81 speaking:638:22
specialist:603:55 speed:694:-33 spend:672:0 spent:672:0 split:694:7 spoke:672:25 spot:613:1 spots:694:1 spreken:672:-8
spring:556:56 spätestens:694:-1 sql:638:-20 sr:550:44 sra:672:-19 ssa:654:-28 st:519:-73 staat:654:-72 stack:672:22
staff:524:82 stage:524:35 stand:654:-2 standard:694:-2 standing:694:-8 stands:694:7 standup:672:-14 start:416:119
started:654:-53 starting:603:42 starts:654:-67 statement:654:-48 states:694:-3 station:638:110 stato:672:36
statt:654:-2 status:519:-48 stay:550:-5 stays:672:-9 stehen:694:-49 stelle:539:55 step:472:72 steps:533:-22
still:438:105 stop:533:44 store:585:28 stories:672:-1 story:625:101 straight:672:13 strategist:694:60 straße:694:-18
street:550:-33 strengths:694:-33 strong:562:-42 stuck:694:-14 student:654:0 students:654:57 studio:539:46 study:585:-34
stunde:625:113 stunden:625:44 su:515:-155 sua:529:4 subito:694:-80 subject:654:-12 submission:694:13 submissions:694:-3
submit:544:-122 submitted:585:-22 submitting:694:-19 succes:694:77 success:625:42 successful:694:-4 suche:672:-48
suchen:638:-26 suchst:694:59 sue:672:-67 suggest:694:-37 suggested:694:-26 suis:625:1 suit:515:-29 suite:556:72
suits:550:71 summary:672:-8 summer:613:39 sun:694:14 sunday:478:-63 suo:613:-20 super:613:39 superintendent:694:-23
supervisor:529:41 supervisors:694:39 supply:585:63 support:562:13 sur:585:-23 sure:625:-32 sus:672:-8 svara:694:-21
switch:694:-7 system:533:16 systems:529:59 sábado:654:-43 så:672:62 söker:625:22 ta:613:-60 table:638:-23 tack:569:19
tag:556:14 take:420:-66 taken:603:5 takes:511:-76 taking:569:-17 tal:694:-3 talent:434:2 talento:672:29 talk:392:158
talked:638:21 talking:593:13 também:694:-15 tap:654:-20 tar:694:-95 tarde:625:38 tardes:694:-8 target:694:10
tarjeta:694:-43 tax:694:3 te:475:78 teach:638:29 teacher:603:-58 team:353:-1 teamleider:672:47 teams:464:1 tech:585:45
technical:533:80 technician:585:62 technology:613:106 tecnico:694:124 teil:694:8 teilnahme:694:12 tel:507:91
telefon:654:-41 telefonat:672:46 telefonisch:638:54 telegram:672:-22 telephone:593:28 tell:464:-81 tempo:694:32
ten:519:50 teria:694:-37 term:672:-4 termin:550:-66 terminal:625:5 terms:654:-11 terça:654:6 test:515:112 teu:672:51
text:593:4 than:529:9 thank:313:4 thanks:345:8 that:326:19 that's:539:26 the:169:11 their:533:56 them:490:39
then:417:41 there:429:-8 there's:544:-79 these:500:93 they:459:-29 they'd:694:-6 they'll:694:30 they're:672:-18
thing:585:77 things:593:-17 think:524:-43 third:638:0 thirty:672:27 this:277:53 those:638:23 though:672:13
thought:603:47 thread:654:20 three:425:-121 thrilled:654:82 through:442:89 thu:457:58 thurs:556:68 thursday:269:-45
thursday's:654:-21 thursdays:638:-3 thx:672:75 ti:672:149 ticket:672:67 tid:694:79 tien:694:-74 til:672:62 tile:654:-28
till:507:-37 time:305:94 times:515:83 tio:694:-64 tisdag:654:71 title:593:-24 tjänsten:625:89 to:189:-32 today:490:66
toe:694:9 together:603:-53 told:569:62 tomasz:672:-35 tomorrow:459:160 tonight:625:3 too:539:-53 took:638:26
tool:529:-42 tools:638:-27 top:638:-17 torsdag:550:-44 tot:654:-1 total:625:-22 totally:654:-5 touch:603:32 tour:569:28
tous:694:55 tout:672:6 trabajo:694:-22 train:603:25 training:593:-130 transcript:694:-5 transfer:672:-26 traz:694:-37
tre:654:24 treasurer:694:0 treat:672:6 treffen:694:73 trial:556:-6 trip:694:-74 trois:603:8 trouble:672:10
trouverez:672:1 trova:694:0 truck:638:38 trust:613:15 trustees:672:14 träffa:613:109 très:672:7 tu:475:-75 tua:654:-6
tue:511:-2 tues:585:35 tuesday:343:-52 tus:672:67 tussen:638:-70 twelve:672:-70 twenty:672:3 twice:569:46 two:357:42
type:577:10 tyvärr:672:-15 técnica:638:64 técnico:638:10 téléphone:672:-15 téléphonique:654:3 télétravail:672:22
uhr:399:-88 uit:593:-20 uitnodiging:638:-3 uk:694:2 um:408:21 uma:585:83 un:419:119 una:511:47 unable:613:-50
unanimous:672:81 unattended:672:24 und:446:-10 undeliverable:694:31 under:550:33 underwriter:694:-14
underwriting:694:24 une:550:25 unfortunately:556:-65 union:613:26 unit:654:-33 united:654:20 university:613:14
unless:638:19 unlimited:694:-1 unos:694:20 unpaid:654:-15 uns:457:91 unser:569:-81 unsere:672:-13 unserem:672:-19
unsubscribe:511:11 unsuccessful:694:-38 unter:694:-79 unterlagen:603:-7 until:448:64 up:385:48 update:529:4
updated:519:10 upgrade:672:-6 upload:638:-66 ur:694:47 urgent:672:-26 urgently:672:-3 us:353:70 usdt:694:-11
use:544:-113 used:638:-65 user:694:10 users:694:-110 usual:638:-10 usually:613:-5 utc:625:65 utrecht:694:-11
uur:478:-113 uurtje:694:95 uw:585:-134 va:569:77 vacature:694:32 vad:694:-76 vaga:638:-44 vai:694:-19 vale:577:110
valid:638:-29 vamos:694:13 van:533:39 vecka:672:-30 veel:638:11 vendor:625:-41 vendredi:524:10 venerdì:593:43
venir:654:10 venue:694:-18 ver:672:83 verfügung:694:-25 verification:654:-63 vers:694:-42 very:500:15 veuillez:694:11
vi:503:31 via:550:82 vidare:694:26 video:467:66 videochiamata:694:-8 viel:638:16 viele:654:-16 vielen:539:-28
viene:603:-53 vier:694:10 viernes:569:-62 viertel:694:21 view:529:1 viewed:672:2 vill:585:47 vir:672:22 virtual:613:1
visa:694:-3 visio:638:12 visit:493:35 visita:672:-44 visitor:694:8 visto:694:22 vite:694:-8 voice:694:-17 voir:654:114
volentieri:672:81 volgende:625:-12 volontiers:694:83 volunteer:603:-50 volunteers:672:-6 vom:613:67 von:539:-88
voor:467:58 vor:638:35 vorab:672:7 vorher:694:-18 vorstellungsgespräch:613:-11 vos:562:6 vote:625:53 votre:432:-126
vous:452:49 vp:515:18 vriendelijke:603:-22 vrij:694:32 vrijdag:550:5 vu:672:13 välkommen:672:60 vänliga:694:3
wait:638:-61 waiting:585:-46 walk:533:-16 wann:654:24 want:450:55 wanted:654:-11 wants:483:80 war:654:122
warehouse:593:60 warm:694:-33 warmly:654:8 was:376:119 wat:654:3 water:654:100 way:562:71 we:250:61 we'd:462:-14
we'll:467:-83 we're:455:-171 we've:533:27 wear:672:88 webinar:654:-57 website:625:-24 wed:446:-1 wednesday:331:-7
wednesdays:654:-60 weds:672:-15 week:346:-26 weekday:654:0 weekend:556:6 weeks:503:68 weiter:638:-60 weiteren:694:-3
welcome:562:46 welcoming:672:-6 well:483:55 wenn:638:15 went:562:-16 werden:654:-14 were:515:123 weten:625:21
what:404:51 what's:638:1 whatever:672:5 whatsapp:672:-24 when:472:-1 whenever:613:42 where:507:-21 whether:550:81
which:452:120 while:694:84 whiteboard:694:45 who:414:-14 who's:694:-2 whoever:672:16 whole:638:32 whose:613:27
why:593:-54 wie:585:125 wieder:672:-19 wife:694:45 wij:625:-19 wil:672:5 will:297:-180 willen:694:80 window:672:-58
wir:414:22 wird:672:-1 wish:569:2 wishes:593:-12 with:239:228 withdraw:654:-4 within:455:-39 without:638:-108
witness:694:-45 woche:638:50 woensdag:694:15 wohnung:672:-14 won't:603:-3 wonderful:603:1 word:654:11 work:420:-17
worked:694:11 working:603:34 works:383:-39 worth:672:34 would:305:74 write:503:-21 writer:672:-1 writing:562:85
written:625:3 wrong:577:-72 wurde:694:-2 www:613:-12 wäre:694:48 würde:613:-20 würden:638:3 ya:625:-58 yard:593:61
year:493:-56 years:515:29 yes:416:-170 yesterday:625:7 yet:593:13 yo:672:1 york:483:-102 you:179:75 you'd:483:111
you'll:486:173 you're:410:-38 you've:562:-67 your:190:-185 yours:507:51 yourself:654:-11 zaterdag:694:-31 zehn:694:-14
zeit:625:4 zimmer:672:-13 zit:694:20 zoeken:654:-45 zone:672:32 zoom:427:32 zu:507:-27 zug:694:-46 zullen:694:16
zum:475:-57 zur:569:-2 zusammen:672:-13 zwei:654:-33 zweitgespräch:694:6 zwischen:654:-13 às:490:-46 är:585:25
ça:638:76 échange:654:55 été:672:-2 ótimo:694:55 över:694:-14 último:694:66 über:585:-38 übrigens:694:-55
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
account:-217
applicant tracking:119
application sent:121
applied:83
authority:-33
community:-238
day and hour:44
day or hour:-53
doer in the subject:24
employer's own:-231
employment contract:145
fair:50
firms:-166
from a firm:27
from a list:-66
from a machine:62
from a person:-161
from a system:85
health:-80
hiring talk:28
home:-227
interview:-185
invite:235
job alert:-220
job board:56
job interview:60
job named:95
job offer:21
job title:301
job title in the subject:249
machine:-154
meeting:-40
messenger:-101
money:-154
more messages:70
one message:-119
outreach:87
own application:139
press:-275
reader answered:20
reader began:-98
reader hires:-416
recruiting address:220
recruiting signature:111
reference asked:-130
refusal:-5
research:-268
scam:-226
scheduling tool:179
school:-194
sent to many:-118
sent to others:-11
short subject:73
somebody else applies:-248
somebody else meant:-130
subject beside a title:74
subject is a title:129
testing tool:216
title named again:20
training:-136
two messages:-100
account & applicant tracking:-102
account & from a machine:-68
account & one message:-85
applicant tracking & applied:65
applicant tracking & day and hour:74
applicant tracking & day or hour:12
applicant tracking & doer in the subject:56
applicant tracking & from a machine:53
applicant tracking & from a system:6
applicant tracking & hiring talk:23
applicant tracking & interview:47
applicant tracking & invite:4
applicant tracking & job interview:56
applicant tracking & job named:31
applicant tracking & job offer:3
applicant tracking & job title:116
applicant tracking & job title in the subject:29
applicant tracking & meeting:59
applicant tracking & more messages:2
applicant tracking & one message:46
applicant tracking & outreach:1
applicant tracking & reader answered:14
applicant tracking & reader hires:-25
applicant tracking & recruiting address:-64
applicant tracking & recruiting signature:6
applicant tracking & refusal:13
applicant tracking & short subject:-52
applicant tracking & subject beside a title:51
applicant tracking & testing tool:12
applicant tracking & title named again:31
applicant tracking & two messages:11
application sent & applied:59
application sent & from a machine:57
application sent & from a system:1
application sent & job board:70
application sent & job title:17
application sent & job title in the subject:4
application sent & meeting:3
application sent & one message:47
application sent & recruiting address:1
application sent & recruiting signature:1
application sent & subject beside a title:-6
application sent & title named again:6
application sent & two messages:14
applied & authority:-5
applied & community:-76
applied & day and hour:-44
applied & day or hour:42
applied & doer in the subject:63
applied & employment contract:-21
applied & from a firm:-8
applied & from a machine:154
applied & health:-8
applied & hiring talk:-31
applied & home:-84
applied & interview:-48
applied & invite:-19
applied & job board:73
applied & job interview:-26
applied & job named:129
applied & job offer:-78
applied & job title:72
applied & job title in the subject:-5
applied & meeting:45
applied & messenger:-42
applied & money:-81
applied & more messages:-27
applied & one message:85
applied & outreach:24
applied & own application:38
applied & reader answered:-63
applied & reader began:-31
applied & reader hires:23
applied & recruiting address:103
applied & recruiting signature:27
applied & reference asked:-77
applied & refusal:47
applied & scam:-83
applied & scheduling tool:1
applied & school:-59
applied & sent to many:-24
applied & short subject:96
applied & subject beside a title:51
applied & subject is a title:-25
applied & title named again:6
applied & two messages:-17
authority & day or hour:-4
authority & doer in the subject:-36
authority & from a firm:-6
authority & from a machine:-11
authority & interview:-68
authority & job interview:-36
authority & job title:10
authority & job title in the subject:-29
authority & meeting:8
authority & more messages:10
authority & one message:-27
authority & reader answered:10
authority & school:80
authority & short subject:-12
authority & subject beside a title:-29
community & day and hour:-8
community & day or hour:-92
community & doer in the subject:-34
community & from a firm:-110
community & hiring talk:3
community & interview:-112
community & job interview:-41
community & job named:8
community & job title:16
community & job title in the subject:-19
community & more messages:17
community & one message:-84
community & reader answered:-34
community & reader hires:1
community & recruiting signature:2
community & short subject:-51
community & subject beside a title:-10
community & subject is a title:-9
community & title named again:4
community & two messages:-52
day and hour & doer in the subject:58
day and hour & employer's own:-31
day and hour & employment contract:94
day and hour & firms:-53
day and hour & from a firm:-49
day and hour & from a list:-29
day and hour & from a machine:28
day and hour & from a system:54
day and hour & health:-26
day and hour & hiring talk:-19
day and hour & home:-39
day and hour & interview:54
day and hour & invite:90
day and hour & job alert:-19
day and hour & job board:19
day and hour & job interview:11
day and hour & job named:-33
day and hour & job offer:-23
day and hour & job title:24
day and hour & job title in the subject:56
day and hour & machine:-34
day and hour & meeting:1
day and hour & messenger:-16
day and hour & money:24
day and hour & more messages:10
day and hour & one message:-63
day and hour & outreach:49
day and hour & own application:47
day and hour & press:-101
day and hour & reader answered:120
day and hour & reader began:-38
day and hour & reader hires:-119
day and hour & recruiting address:57
day and hour & recruiting signature:60
day and hour & reference asked:-151
day and hour & refusal:14
day and hour & research:-114
day and hour & scam:-30
day and hour & scheduling tool:89
day and hour & school:-68
day and hour & sent to many:-22
day and hour & sent to others:-6
day and hour & short subject:-135
day and hour & somebody else applies:-40
day and hour & subject beside a title:113
day and hour & subject is a title:-55
day and hour & testing tool:17
day and hour & title named again:-72
day and hour & training:-21
day and hour & two messages:75
day or hour & doer in the subject:41
day or hour & employer's own:-23
day or hour & employment contract:-51
day or hour & firms:-50
day or hour & from a firm:26
day or hour & from a machine:-9
day or hour & from a person:-52
day or hour & from a system:9
day or hour & health:-14
day or hour & hiring talk:24
day or hour & home:12
day or hour & interview:99
day or hour & invite:-16
day or hour & job board:-2
day or hour & job interview:33
day or hour & job named:-145
day or hour & job offer:16
day or hour & job title:72
day or hour & job title in the subject:24
day or hour & meeting:-14
day or hour & money:-38
day or hour & more messages:18
day or hour & one message:-54
day or hour & outreach:74
day or hour & press:-30
day or hour & reader answered:29
day or hour & reader began:23
day or hour & reader hires:-36
day or hour & recruiting address:-58
day or hour & recruiting signature:76
day or hour & refusal:-87
day or hour & school:27
day or hour & short subject:-84
day or hour & somebody else applies:-40
day or hour & somebody else meant:-31
day or hour & subject beside a title:48
day or hour & subject is a title:-22
day or hour & title named again:28
day or hour & training:-33
day or hour & two messages:10
doer in the subject & employer's own:-81
doer in the subject & employment contract:53
doer in the subject & fair:-28
doer in the subject & from a firm:110
doer in the subject & from a list:-50
doer in the subject & from a machine:-43
doer in the subject & hiring talk:-53
doer in the subject & home:-53
doer in the subject & interview:-171
doer in the subject & invite:86
doer in the subject & job alert:-39
doer in the subject & job interview:-35
doer in the subject & job named:-1
doer in the subject & job offer:108
doer in the subject & job title:30
doer in the subject & machine:-61
doer in the subject & meeting:-41
doer in the subject & money:-60
doer in the subject & more messages:-24
doer in the subject & one message:-33
doer in the subject & outreach:-26
doer in the subject & press:-51
doer in the subject & reader answered:182
doer in the subject & reader began:-45
doer in the subject & reader hires:-47
doer in the subject & recruiting address:-56
doer in the subject & recruiting signature:-11
doer in the subject & reference asked:90
doer in the subject & refusal:-10
doer in the subject & research:-27
doer in the subject & scam:-16
doer in the subject & scheduling tool:-29
doer in the subject & school:-28
doer in the subject & sent to many:-59
doer in the subject & short subject:127
doer in the subject & training:-57
doer in the subject & two messages:69
employer's own & from a firm:-115
employer's own & interview:-4
employer's own & invite:-33
employer's own & job named:-80
employer's own & job title:-61
employer's own & meeting:1
employer's own & one message:-116
employer's own & recruiting address:-45
employer's own & recruiting signature:-10
employer's own & short subject:10
employment contract & from a firm:73
employment contract & hiring talk:43
employment contract & interview:18
employment contract & job interview:-7
employment contract & job named:8
employment contract & job offer:40
employment contract & job title:25
employment contract & job title in the subject:32
employment contract & meeting:18
employment contract & more messages:63
employment contract & one message:79
employment contract & reader answered:-19
employment contract & recruiting signature:-21
employment contract & short subject:5
employment contract & subject beside a title:11
employment contract & title named again:9
employment contract & two messages:-69
fair & from a firm:28
fair & hiring talk:25
fair & interview:-27
fair & one message:25
firms & from a firm:-83
firms & meeting:-50
firms & one message:-37
firms & short subject:-19
from a firm & health:-40
from a firm & hiring talk:15
from a firm & home:-43
from a firm & interview:40
from a firm & invite:127
from a firm & job alert:-48
from a firm & job interview:12
from a firm & job named:-6
from a firm & job offer:18
from a firm & job title:30
from a firm & job title in the subject:111
from a firm & machine:-49
from a firm & meeting:-59
from a firm & messenger:-51
from a firm & money:-77
from a firm & more messages:-40
from a firm & one message:18
from a firm & outreach:19
from a firm & own application:62
from a firm & press:-137
from a firm & reader answered:16
from a firm & reader began:-1
from a firm & reader hires:-166
from a firm & recruiting address:75
from a firm & recruiting signature:131
from a firm & reference asked:-34
from a firm & refusal:34
from a firm & research:-127
from a firm & scam:-113
from a firm & scheduling tool:1
from a firm & school:-58
from a firm & short subject:167
from a firm & somebody else applies:-64
from a firm & somebody else meant:-119
from a firm & subject beside a title:23
from a firm & subject is a title:64
from a firm & title named again:-51
from a firm & training:-42
from a firm & two messages:36
from a list & interview:-44
from a list & job alert:-4
from a list & job interview:7
from a list & job named:-13
from a list & job title:-12
from a list & meeting:16
from a list & more messages:30
from a list & one message:-47
from a list & reader answered:26
from a list & recruiting address:12
from a list & recruiting signature:-9
from a list & sent to many:-33
from a list & sent to others:-9
from a list & somebody else applies:-2
from a list & two messages:-16
from a machine & hiring talk:59
from a machine & home:-70
from a machine & interview:-91
from a machine & invite:-10
from a machine & job alert:-47
from a machine & job board:2
from a machine & job interview:-2
from a machine & job named:67
from a machine & job offer:-1
from a machine & job title:64
from a machine & job title in the subject:3
from a machine & machine:-26
from a machine & meeting:-5
from a machine & more messages:16
from a machine & one message:23
from a machine & outreach:-1
from a machine & reader answered:16
from a machine & reader hires:-37
from a machine & recruiting address:44
from a machine & recruiting signature:-20
from a machine & refusal:21
from a machine & scheduling tool:82
from a machine & school:-35
from a machine & sent to many:-30
from a machine & short subject:-58
from a machine & subject beside a title:6
from a machine & testing tool:106
from a machine & title named again:4
from a machine & training:-32
from a machine & two messages:-8
from a person & hiring talk:-33
from a person & interview:-2
from a person & job interview:-14
from a person & job named:-19
from a person & job title:2
from a person & one message:-3
from a person & reader answered:-78
from a person & short subject:-78
from a person & somebody else applies:-23
from a person & two messages:-78
from a system & hiring talk:17
from a system & interview:-5
from a system & job board:30
from a system & job interview:13
from a system & job named:20
from a system & job title:29
from a system & job title in the subject:52
from a system & meeting:43
from a system & more messages:29
from a system & one message:-2
from a system & reader answered:30
from a system & recruiting address:-21
from a system & recruiting signature:-10
from a system & scheduling tool:6
from a system & subject beside a title:49
from a system & title named again:43
from a system & two messages:15
health & job interview:-21
health & meeting:-18
health & one message:-27
health & reader answered:-8
hiring talk & home:-5
hiring talk & interview:-125
hiring talk & invite:-37
hiring talk & job alert:46
hiring talk & job board:50
hiring talk & job interview:60
hiring talk & job named:47
hiring talk & job offer:-22
hiring talk & job title:-92
hiring talk & job title in the subject:-57
hiring talk & meeting:-11
hiring talk & messenger:-28
hiring talk & money:-36
hiring talk & more messages:78
hiring talk & one message:14
hiring talk & outreach:-16
hiring talk & own application:22
hiring talk & reader answered:-11
hiring talk & reader began:-36
hiring talk & reader hires:-21
hiring talk & recruiting address:-52
hiring talk & recruiting signature:73
hiring talk & reference asked:7
hiring talk & refusal:-19
hiring talk & scam:-68
hiring talk & scheduling tool:-2
hiring talk & school:-23
hiring talk & sent to many:9
hiring talk & short subject:199
hiring talk & somebody else applies:-21
hiring talk & subject beside a title:-123
hiring talk & subject is a title:62
hiring talk & testing tool:49
hiring talk & title named again:-52
hiring talk & training:-4
hiring talk & two messages:-78
home & interview:-20
home & job interview:3
home & job offer:-12
home & job title:14
home & job title in the subject:32
home & meeting:11
home & more messages:-22
home & one message:-141
home & reader answered:49
home & refusal:-67
home & short subject:72
home & subject beside a title:8
home & title named again:11
home & two messages:49
interview & invite:120
interview & job alert:-16
interview & job board:-9
interview & job interview:54
interview & job named:26
interview & job offer:-72
interview & job title:56
interview & job title in the subject:71
interview & machine:-27
interview & meeting:50
interview & messenger:-31
interview & money:50
interview & more messages:-79
interview & one message:112
interview & outreach:-58
interview & own application:16
interview & press:-39
interview & reader answered:-172
interview & reader began:-3
interview & reader hires:-129
interview & recruiting address:-71
interview & recruiting signature:63
interview & refusal:11
interview & research:-97
interview & scam:-88
interview & scheduling tool:-6
interview & school:-14
interview & sent to many:-43
interview & sent to others:-6
interview & short subject:87
interview & somebody else applies:-50
interview & somebody else meant:-103
interview & subject beside a title:17
interview & subject is a title:2
interview & testing tool:13
interview & title named again:-4
interview & training:-35
interview & two messages:-125
invite & job interview:-34
invite & job named:-1
invite & job offer:2
invite & job title:6
invite & job title in the subject:26
invite & more messages:-41
invite & one message:240
invite & reader answered:-34
invite & reader hires:-42
invite & recruiting address:-16
invite & recruiting signature:-55
invite & scheduling tool:9
invite & short subject:-21
invite & subject beside a title:25
invite & title named again:8
invite & two messages:-82
job alert & job board:-15
job alert & job interview:-3
job alert & job named:-14
job alert & job title:-90
job alert & meeting:-16
job alert & one message:-124
job alert & recruiting address:-31
job alert & recruiting signature:-37
job alert & sent to many:-34
job alert & subject beside a title:-76
job alert & title named again:-42
job alert & training:-5
job board & job named:-13
job board & job title:-22
job board & job title in the subject:19
job board & meeting:24
job board & more messages:28
job board & one message:-14
job board & reader answered:29
job board & recruiting signature:-46
job board & sent to many:-52
job board & subject beside a title:-23
job board & title named again:-5
job board & two messages:14
job interview & job named:-59
job interview & job offer:-10
job interview & job title:-98
job interview & job title in the subject:-7
job interview & meeting:3
job interview & more messages:-44
job interview & one message:160
job interview & outreach:-7
job interview & own application:17
job interview & press:-19
job interview & reader answered:-79
job interview & reader began:-3
job interview & reader hires:-65
job interview & recruiting address:4
job interview & recruiting signature:75
job interview & refusal:1
job interview & scam:-71
job interview & scheduling tool:-12
job interview & school:-33
job interview & sent to many:7
job interview & short subject:84
job interview & somebody else applies:-72
job interview & somebody else meant:-38
job interview & subject beside a title:-23
job interview & subject is a title:-24
job interview & testing tool:11
job interview & title named again:-92
job interview & training:-34
job interview & two messages:-86
job named & job offer:-48
job named & job title:-105
job named & job title in the subject:-80
job named & meeting:34
job named & messenger:-42
job named & more messages:39
job named & one message:70
job named & outreach:-46
job named & own application:54
job named & press:-70
job named & reader answered:-101
job named & reader began:10
job named & reader hires:-13
job named & recruiting address:-38
job named & recruiting signature:-15
job named & reference asked:-170
job named & refusal:20
job named & scam:-42
job named & scheduling tool:6
job named & school:52
job named & sent to many:-26
job named & sent to others:-9
job named & short subject:28
job named & somebody else applies:-67
job named & subject beside a title:-73
job named & subject is a title:-33
job named & title named again:-40
job named & two messages:-62
job offer & job title:-5
job offer & job title in the subject:-66
job offer & meeting:-151
job offer & more messages:-59
job offer & one message:104
job offer & reader answered:-53
job offer & reader began:-20
job offer & recruiting address:8
job offer & recruiting signature:-77
job offer & short subject:62
job offer & subject beside a title:-87
job offer & title named again:-19
job offer & two messages:-34
job title & job title in the subject:-44
job title & meeting:9
job title & messenger:-43
job title & money:6
job title & more messages:44
job title & one message:70
job title & outreach:58
job title & own application:55
job title & press:-70
job title & reader answered:-1
job title & reader began:29
job title & reader hires:-129
job title & recruiting address:-48
job title & recruiting signature:-125
job title & reference asked:-151
job title & refusal:10
job title & scam:-84
job title & scheduling tool:-23
job title & school:-19
job title & sent to many:-17
job title & sent to others:-5
job title & short subject:19
job title & somebody else applies:-91
job title & subject beside a title:-127
job title & subject is a title:30
job title & testing tool:31
job title & title named again:-68
job title & training:-3
job title & two messages:36
job title in the subject & meeting:98
job title in the subject & messenger:-37
job title in the subject & money:3
job title in the subject & more messages:67
job title in the subject & one message:39
job title in the subject & outreach:53
job title in the subject & own application:48
job title in the subject & reader answered:37
job title in the subject & reader began:-31
job title in the subject & reader hires:-74
job title in the subject & recruiting address:-34
job title in the subject & recruiting signature:-53
job title in the subject & reference asked:-124
job title in the subject & refusal:38
job title in the subject & scam:-50
job title in the subject & scheduling tool:6
job title in the subject & school:-13
job title in the subject & sent to many:18
job title in the subject & sent to others:4
job title in the subject & short subject:-28
job title in the subject & somebody else applies:-33
job title in the subject & subject beside a title:32
job title in the subject & subject is a title:65
job title in the subject & testing tool:2
job title in the subject & title named again:6
job title in the subject & two messages:18
machine & meeting:-10
machine & one message:-41
machine & reader answered:-33
machine & short subject:-8
meeting & messenger:12
meeting & money:23
meeting & more messages:55
meeting & one message:6
meeting & outreach:-93
meeting & own application:40
meeting & press:-55
meeting & reader answered:119
meeting & reader began:-92
meeting & reader hires:-93
meeting & recruiting address:24
meeting & recruiting signature:211
meeting & reference asked:-151
meeting & refusal:13
meeting & research:-36
meeting & scam:-4
meeting & scheduling tool:-15
meeting & school:-4
meeting & sent to many:4
meeting & short subject:85
meeting & somebody else applies:-31
meeting & subject beside a title:34
meeting & subject is a title:59
meeting & testing tool:40
meeting & training:-26
meeting & two messages:-81
messenger & one message:-48
messenger & recruiting address:-31
messenger & recruiting signature:-44
messenger & scam:-64
messenger & subject beside a title:-17
money & more messages:-1
money & one message:-82
money & reader answered:40
money & recruiting address:-11
money & recruiting signature:47
money & school:-11
money & short subject:-22
money & two messages:6
more messages & outreach:19
more messages & own application:37
more messages & press:-25
more messages & reader answered:4
more messages & reader began:8
more messages & reader hires:51
more messages & recruiting address:31
more messages & recruiting signature:-105
more messages & reference asked:-45
more messages & refusal:27
more messages & research:-65
more messages & scheduling tool:13
more messages & school:27
more messages & sent to many:30
more messages & short subject:85
more messages & somebody else applies:7
more messages & subject beside a title:14
more messages & subject is a title:29
more messages & testing tool:2
more messages & title named again:-47
one message & outreach:83
one message & press:-93
one message & reader began:-48
one message & reader hires:-157
one message & recruiting address:71
one message & recruiting signature:82
one message & reference asked:7
one message & refusal:7
one message & research:-53
one message & scam:-97
one message & scheduling tool:70
one message & school:-74
one message & sent to many:-84
one message & short subject:-42
one message & somebody else applies:-91
one message & subject beside a title:25
one message & subject is a title:12
one message & testing tool:104
one message & title named again:48
one message & training:-58
outreach & own application:30
outreach & reader answered:-73
outreach & reader hires:9
outreach & recruiting address:7
outreach & recruiting signature:76
outreach & short subject:35
outreach & somebody else applies:-14
outreach & subject beside a title:52
outreach & title named again:46
outreach & two messages:-59
own application & reader answered:7
own application & reader began:62
own application & recruiting signature:9
own application & subject beside a title:48
own application & title named again:7
own application & two messages:25
press & reader answered:-44
press & short subject:-62
press & two messages:-19
reader answered & reader hires:-65
reader answered & recruiting address:49
reader answered & recruiting signature:2
reader answered & reference asked:-72
reader answered & refusal:14
reader answered & research:-81
reader answered & scheduling tool:1
reader answered & school:-23
reader answered & sent to many:26
reader answered & short subject:32
reader answered & somebody else applies:-33
reader answered & somebody else meant:-119
reader answered & subject beside a title:-19
reader answered & subject is a title:53
reader answered & title named again:-73
reader answered & two messages:6
reader began & reader hires:37
reader began & recruiting signature:-69
reader began & refusal:-76
reader began & short subject:59
reader began & subject beside a title:-53
reader began & two messages:-9
reader hires & recruiting address:-43
reader hires & recruiting signature:-53
reader hires & short subject:-65
reader hires & subject beside a title:-84
reader hires & title named again:-7
reader hires & two messages:-102
recruiting address & recruiting signature:-95
recruiting address & refusal:115
recruiting address & scam:-74
recruiting address & school:-11
recruiting address & sent to many:32
recruiting address & short subject:143
recruiting address & subject beside a title:-16
recruiting address & title named again:4
recruiting address & two messages:8
recruiting signature & reference asked:-181
recruiting signature & refusal:21
recruiting signature & scam:-85
recruiting signature & scheduling tool:11
recruiting signature & school:-2
recruiting signature & sent to many:-19
recruiting signature & short subject:11
recruiting signature & somebody else applies:-16
recruiting signature & subject beside a title:-47
recruiting signature & subject is a title:11
recruiting signature & testing tool:2
recruiting signature & title named again:-50
recruiting signature & training:6
recruiting signature & two messages:78
reference asked & subject beside a title:-145
reference asked & title named again:-145
reference asked & two messages:-27
refusal & school:-34
refusal & short subject:-12
refusal & subject beside a title:-3
refusal & subject is a title:39
refusal & title named again:20
refusal & two messages:-37
research & short subject:-69
research & two messages:-16
scam & subject beside a title:-31
scheduling tool & subject beside a title:-28
scheduling tool & title named again:-32
scheduling tool & two messages:6
school & short subject:-23
school & subject beside a title:-13
school & two messages:-51
sent to many & sent to others:-6
sent to many & somebody else applies:-2
sent to many & subject beside a title:-4
sent to many & title named again:3
sent to many & two messages:-5
short subject & somebody else applies:-30
short subject & subject beside a title:-36
short subject & subject is a title:-14
short subject & title named again:-45
short subject & two messages:-6
somebody else applies & subject beside a title:-68
somebody else applies & title named again:-29
somebody else applies & two messages:-40
somebody else meant & two messages:-31
subject beside a title & testing tool:11
subject beside a title & title named again:68
subject beside a title & training:6
subject beside a title & two messages:-3
subject is a title & title named again:-58
subject is a title & two messages:24
testing tool & title named again:11
testing tool & two messages:2
title named again & two messages:9
"""

SIGNS = {name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}
"""Sign, or two that stand together → the same."""
