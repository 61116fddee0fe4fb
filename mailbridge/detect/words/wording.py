"""Learned by `make model` from 1892 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -1.27
"""The log-odds of a thread without any known word."""

_TABLE = """
aan:694:32 aanmelding:694:-91 ab:496:13 abbiamo:638:67 abend:672:-16 aber:694:48 abholung:694:-17 able:638:39
abmelden:694:-47 about:315:18 above:625:22 abrazo:638:23 abraço:694:3 abril:672:51 absagen:672:-27 accept:490:-47
accepted:524:-66 access:672:-22 account:533:-84 acknowledge:694:79 acknowledgement:694:-13 acquisition:507:-40
across:625:5 action:562:-60 ad:672:-27 add:556:-90 adding:672:27 address:562:-60 addressee:694:6 adjunto:654:-13
administration:672:105 administrativa:672:-119 administrator:694:9 admissions:603:-29 admitida:694:-50 advanced:694:-28
adviseur:638:32 advisor:654:-50 afraid:625:-1 after:377:32 afternoon:511:30 afterwards:654:-30 ag:613:14 again:455:-35
against:694:-20 age:672:-29 agenda:585:-62 agree:654:2 agreed:593:74 agreeing:654:-36 agreement:694:-30 ahead:550:-11
airport:694:15 al:511:-59 alder:577:114 all:357:97 alla:613:28 alle:467:-50 alleen:694:84 allegato:694:-51 alles:638:99
allow:694:12 almost:694:-16 along:638:104 already:577:-38 als:490:-54 also:490:-59 always:654:54 am:292:0 amanhã:638:-7
america:672:10 ammissione:694:-78 among:694:-15 amos:694:28 an:295:-146 analyst:452:8 analysts:694:-8 analytics:519:21
anbei:625:-41 anbieten:638:-46 and:213:-21 andere:638:-17 anderen:672:-36 anexo:694:57 anfangen:694:105 angebot:603:-70
anhang:694:30 anmeldung:694:-39 annex:672:53 annual:654:-20 annuel:694:-39 another:475:-144 ans:694:-28 ansehen:694:-17
answer:469:116 answers:672:-31 ansökan:603:12 antelación:694:-20 antes:556:-23 any:432:-6 anybody:654:49 anyone:654:10
anything:519:-47 anyway:694:4 anywhere:672:-7 ao:694:-52 apologies:694:2 app:524:-33 appear:625:-10 appeared:672:-17
applicant:524:-65 applicants:533:-86 application:320:-128 applications:533:-43 applied:507:-127 apply:480:-94
applying:424:-37 appointed:694:-7 appointment:519:-26 appreciate:654:-32 approval:638:-20 approve:694:-63
approved:524:-145 april:385:-41 aprile:694:1 après:654:82 architect:672:36 are:301:-20 aren't:694:9 around:544:34
arrange:672:24 arrival:654:-13 arrive:603:-46 arrived:694:-6 art:694:17 as:359:-113 ashby:654:13 ask:480:214
asked:550:-43 asking:694:39 assessment:593:-55 assigned:638:-13 assignment:672:-81 assistant:519:51 assistente:694:37
associate:544:75 assume:672:-2 así:694:6 at:202:-150 atentamente:694:-9 att:625:-19 attached:420:-25 attend:544:-95
attendance:694:6 attention:654:-2 attorney:654:-80 até:593:5 au:519:-33 auch:613:-20 audience:694:46 audio:672:-31
audit:654:-89 audition:694:-8 auf:519:65 auftrag:654:17 august:654:-45 aula:694:51 aura:638:-52 auriez:694:-62
aus:603:36 automated:603:68 automatically:672:53 automation:654:-6 automatisch:654:51 av:625:75 availability:593:108
available:467:-93 avant:569:12 avec:519:17 avenue:694:-12 avez:694:-14 avons:613:-8 avril:625:-14 away:625:-9
babysitter:672:-29 back:411:23 backed:694:10 backend:533:-58 background:556:-62 badge:694:-38 bag:672:-19 baker:694:21
band:694:-2 bank:562:5 banking:694:-3 base:603:38 basis:694:-8 batch:672:11 be:291:48 beaucoup:694:14 because:475:-46
becomes:694:3 bedankt:613:-9 been:374:26 before:381:-58 beforehand:613:22 begin:654:40 bei:490:-44 beim:694:-8
being:603:13 bel:672:25 believe:638:-40 bellen:625:-4 below:539:36 bem:694:45 ben:613:-42 bench:694:13 bene:625:78
benissimo:694:8 bent:694:-37 berlin:550:17 bescheid:625:17 besichtigung:694:-13 besprochen:672:12 best:417:33
beste:529:-97 besten:638:12 bestätigen:593:-23 better:511:97 between:524:-77 bewerbe:694:3 bewerber:625:-48
bewerbung:486:-34 bid:694:-63 bien:515:37 bijlage:638:19 bin:625:-64 binnen:672:32 biology:694:6 bis:500:88
biscuit:625:-96 biscuit's:694:-54 bist:694:-22 bit:638:-1 bitte:462:-89 block:694:-3 blocked:654:-38 blue:638:-21
boa:694:9 board:455:-59 boas:672:55 boat:694:63 bom:694:77 bonjour:467:-14 bonne:672:14 bonus:613:49 book:511:-56
booked:515:25 booking:613:-46 books:694:-14 boots:625:100 boss:613:66 boston:654:13 both:464:-70 bra:654:47
branch:625:95 break:603:29 breakfast:694:19 breve:694:4 brief:613:66 bring:399:-94 bringen:593:-3 brooklyn:603:-23
brutos:654:66 budget:603:0 buenas:672:16 buenos:654:34 bug:694:-12 building:562:60 bumping:694:2 buongiorno:638:25
buried:694:3 bus:672:77 business:503:-38 but:425:2 buy:672:-15 by:293:15 bäst:694:-3 bénévoles:694:-5 c'est:585:143
ca:625:-8 cabin:638:-94 café:694:3 calendar:462:30 calendars:672:26 calendly:585:6 calibration:672:-10 call:333:-21
callback:694:-156 called:577:-33 calling:694:1 calls:638:54 came:533:-43 camera:672:-15 campus:672:83 can:311:-226
can't:529:15 canada:550:14 cancel:569:-2 canceled:593:21 cancellation:672:63 cancellations:654:14 cancelled:625:4
candidacy:638:7 candidata:694:45 candidate:404:-129 candidates:448:-68 candidati:694:-92 candidato:613:-127
candidatos:694:-5 candidats:654:-33 candidatura:533:-4 candidature:515:-22 cannot:577:-18 car:672:-13 card:544:57
cards:694:-35 care:654:21 career:556:-40 careers:585:-70 careful:613:34 carefully:672:-34 carta:654:68 case:524:149
cat:672:-19 cc'd:654:-11 cdi:672:38 cdt:694:10 ce:613:0 celebrate:694:-34 cell:550:46 center:577:-14 central:539:33
ceo:654:71 certified:694:-61 cet:585:83 cette:654:38 cfo:603:39 chain:625:3 chair:577:-38 chance:613:30 change:500:80
changed:550:33 changes:569:36 charge:672:-14 chargée:654:14 charity:694:4 chat:483:89 chauffeur:672:-43 che:613:63
check:448:-30 chef:593:-45 chez:638:-14 chicago:603:21 chief:569:99 choice:638:-8 choose:524:-41 choosing:694:-39
chose:694:-2 chosen:672:-46 chère:694:-15 ci:569:74 ciao:638:33 circa:672:-1 city:603:32 claim:654:-76 clara:694:-30
class:577:30 cleaning:672:-110 clear:694:-9 clerk:613:-75 click:638:20 client:519:-60 cliente:638:-20 clinic:603:-48
clock:694:22 clocks:672:6 close:533:-29 closed:519:11 closely:654:13 closer:638:-45 closes:569:50 closing:638:-5
cnc:694:1 co:533:93 coach:562:-128 coastal:694:5 cob:694:79 cocina:694:-30 code:562:-55 coding:613:25 coffee:544:-77
colleague:638:10 colleagues:672:-30 collect:694:-8 colloqui:694:-76 colloquio:562:-72 com:413:52 combinado:672:14
come:379:97 comes:569:92 coming:562:80 comité:694:13 comm:654:61 comme:672:-21 comment:672:-73 commented:694:-35
commerce:694:2 commercial:654:-5 commission:654:-62 committee:490:-68 communication:672:-5 community:585:-55
como:603:-53 comp:694:-32 companies:603:-63 company:519:19 complete:496:-56 completed:694:-8 completing:694:-8
compliance:654:17 computer:694:82 con:483:59 conditional:672:0 conditionally:638:-6 conditions:694:-3 conduct:694:-13
conferma:672:-43 confermo:672:-10 confidential:569:39 confirm:472:-94 confirmation:503:75 confirmed:436:-191
confirmer:672:-5 confirming:593:34 confirms:672:88 conflict:694:120 congrats:638:-48 congratulations:500:-84
connect:694:-21 consent:694:-1 consider:638:76 consideration:638:22 considered:638:57 consult:694:-77 consulta:694:-32
consultant:613:1 consultation:694:-30 contact:511:26 contacto:694:59 contain:694:3 content:654:60 contigo:654:24
continue:672:-37 contract:544:185 controller:654:33 controls:672:10 convenient:672:46 conversa:638:-12
conversation:483:37 convocazione:694:52 coo:625:104 cook:654:4 coordinator:480:103 coordinatrice:694:50 copia:694:-10
copied:672:15 copies:694:-31 copy:577:49 cordialement:562:24 cordiali:613:-28 cost:672:-5 could:371:-76 counsel:672:0
counselor:694:-54 counter:694:-49 county:593:59 couple:694:113 course:593:-28 cover:569:-82 cp:654:23 create:672:-50
cross:694:5 créneaux:694:11 cst:694:7 ct:638:-9 cto:625:56 culture:638:11 cumprimentos:694:20 curious:694:4
current:613:-73 curriculum:654:-26 custom:694:31 customer:569:-85 customers:694:-2 cut:638:-62 cv:472:-23 cycle:694:-12
cá:694:60 d'un:694:-10 d'une:654:3 da:515:17 dabei:672:-15 dad:694:-39 dados:672:28 dag:638:101 dagen:694:-4
daher:694:5 daily:672:-3 dal:672:76 dalle:694:-14 dan:585:-25 dana:577:-10 danach:625:-21 dank:503:-10 danke:577:-8
dann:638:63 dans:562:4 darf:672:4 das:467:35 dass:603:40 dat:585:70 data:405:64 date:424:13 dates:603:71 datos:613:33
dauer:694:-6 daughter:672:-27 davon:694:-13 day:388:118 daylight:672:3 days:417:-4 dbs:694:1 de:302:-63 deadline:625:37
deal:694:7 dear:315:-51 debrief:625:-41 decent:694:9 decide:672:-7 decided:529:38 decision:529:-91 deck:654:24
decline:638:-83 declined:625:-35 deep:672:23 dei:672:-13 dein:625:-39 deine:569:70 del:519:-43 delighted:577:27
delivered:654:-18 della:638:1 dem:562:24 demain:625:-72 demand:638:-9 demande:638:-55 demo:593:-2 den:459:-35
dental:603:-10 department:544:103 deposit:593:-60 deputy:654:23 der:440:32 des:533:9 description:625:-58 desde:694:7
design:524:-18 designer:493:13 desk:493:198 det:625:59 details:519:75 deux:593:21 developer:613:-42 development:638:45
device:638:50 di:486:-14 dia:593:23 dial:694:13 diary:694:-41 dich:603:45 did:529:118 didn't:654:61 die:432:-70
died:694:-13 dienstag:556:-56 diese:613:-18 dig:544:-54 digital:603:-1 din:544:-90 dina:672:-50 dinner:593:-69
dinsdag:613:-42 dir:638:63 direct:562:25 directeur:593:136 directly:593:61 director:395:195 directora:672:38
directors:694:-112 direttore:694:62 discord:672:11 discuss:613:-9 discussed:603:35 discussion:694:-2 dispatch:694:18
dispatcher:694:22 disponibile:694:-24 disponible:654:-23 distinti:694:6 district:694:64 dit:625:145 dive:672:23
dix:694:-35 do:310:-5 doch:638:73 dock:593:36 document:613:66 documentary:694:-1 documents:672:9 doe:654:-11
does:486:-4 doesn't:654:36 domani:638:-58 domenica:694:26 domingo:672:12 don't:472:11 donc:638:35 donderdag:539:-57
done:577:12 donner:694:42 donnerstag:480:-38 donné:694:-33 données:694:58 door:577:8 doors:638:-28 dossier:577:-95
dott:625:-19 dottoressa:694:-36 down:496:72 dr:448:-26 draft:654:-36 drei:577:-32 drinks:672:-31 driver:638:49
drop:613:-13 drug:694:17 du:414:18 due:507:-89 durata:694:10 duration:694:47 durée:672:35 duty:672:143 dès:694:-13
día:603:16 días:613:-29 each:519:-46 earlier:672:16 early:556:-58 earn:672:-64 easily:694:-2 easter:654:29
eastern:438:19 easy:654:-2 eat:654:1 edit:694:-1 editor:613:56 editorial:654:-60 edt:496:3 een:486:84 efter:672:55
ein:472:-93 eine:515:-32 einem:625:-8 einen:562:-42 einer:672:1 eingangsbestätigung:694:-2 eingegangen:694:-30
eingeladen:694:3 einkauf:694:23 einladung:569:37 either:556:33 el:432:-38 eleven:603:6 elf:672:7 eligibility:694:27
eligible:672:-10 elin:694:-44 eller:593:-71 else:569:-54 em:569:21 email:411:82 employer:539:-42 employers:638:-63
employment:533:3 en:385:92 encourage:694:-2 end:524:-23 ende:694:-1 ends:654:-2 engineer:379:78 engineering:503:140
engineers:603:-56 enjoy:694:12 enjoyed:550:39 enlace:694:92 enough:654:4 enrollment:593:-28 entrance:694:-8
entre:556:-183 entretien:507:-60 entretiens:672:-16 entrevista:475:-43 entrevistarte:694:2 entrevistas:672:-100
entro:613:-38 entry:613:-56 entscheidung:694:-11 entschieden:603:-18 envio:694:-48 episode:694:-5 equal:672:0
equity:672:49 er:556:-18 erfahrung:672:22 erhalten:603:-45 error:654:14 erst:654:20 erste:694:-20 erstgespräch:694:-35
es:524:21 esito:694:15 espera:694:-48 est:480:-3 esta:654:49 este:654:-20 estimada:593:-11 estimator:672:62 está:562:-4
et:358:73 ett:654:-26 etwa:694:-3 eu:654:-3 euro:694:-33 evaluation:672:-42 even:603:84 evening:550:94 event:515:47
ever:613:114 every:500:12 everybody:694:48 everyone:550:-1 everything:577:19 ex:613:-73 exactly:638:2 examination:694:2
example:376:70 except:638:-5 excited:694:-15 exclusive:672:33 executive:556:24 exercise:613:25 exit:694:-84
expect:585:61 expectations:672:13 experience:507:2 expires:569:-36 export:694:2 ext:694:15 external:672:-27 eye:654:13
faculty:694:-33 fails:694:-32 fair:593:10 faire:694:-15 fairlead:694:51 falar:638:0 fall:638:-8 falls:672:-3
falta:654:96 familie:694:-12 family:550:76 fancy:694:30 far:694:-5 fare:694:-16 fast:638:-44 faster:694:-10 fax:613:70
feb:603:18 febrero:694:17 februar:654:-4 february:475:129 fecha:694:-16 federal:694:-5 fee:613:-51 feed:694:108
feedback:533:-58 feel:638:58 feira:585:-21 fellow:672:34 fence:694:-44 fennimore:694:-6 few:603:4 field:556:-33
fifteen:672:9 fika:694:-24 file:550:-77 files:672:-31 fill:603:-83 filled:625:41 final:496:5 finalist:694:-4
finalists:672:-98 finance:577:76 finch:613:54 find:480:113 finden:638:28 fine:469:-73 fint:694:10 first:403:79
fit:585:-52 fits:694:-19 fitting:694:-21 five:503:-139 fixed:694:-21 flaky:694:-17 flat:672:-8 fleet:672:35
flight:638:21 floating:672:3 floor:544:40 foi:694:-37 follow:533:1 followed:672:10 following:507:73 follows:638:13
for:189:-88 form:533:-69 formal:654:40 former:638:-1 forms:672:48 forty:625:59 forward:448:-41 found:593:-25
founder:625:55 founders:672:51 four:511:90 fragen:672:-9 frame:694:16 francisco:672:-2 frau:429:78 fredag:577:-37
free:419:-28 freeze:694:-20 frei:694:-30 freight:544:-98 freitag:550:30 freue:654:-11 freuen:625:-14
freundliche:613:138 freundlichen:529:-8 fri:511:-45 friday:321:135 friendly:694:-18 from:315:73 front:539:4 från:672:34
full:550:-83 fully:672:-11 fun:654:-4 functie:638:27 further:603:0 future:694:-12 får:672:9 för:519:-87 für:404:-115
gaat:694:-22 game:672:69 ganas:694:-13 gate:638:-16 gave:569:18 gdpr:694:6 geachte:672:-8 geben:654:29 geehrte:493:12
geht:654:-38 gekozen:694:4 gem:694:7 general:638:49 generalist:654:13 generated:672:58 gentile:544:-12 gerente:694:-6
gern:469:22 gerne:672:28 geschäftsführer:694:58 gesprek:562:44 gespräch:500:-39 gestion:694:-3 gestora:672:-45
get:436:-55 gets:654:-51 getting:672:36 gift:625:27 gilt:654:-30 ginge:694:8 giorno:694:76 giovedì:544:47 gis:672:7
give:533:-42 given:625:-98 glad:556:-99 gladly:638:-37 gm:654:23 gmbh:539:-42 gmt:625:30 go:425:-73 god:694:23
goed:613:88 goes:544:10 going:613:-36 gone:654:-71 good:367:106 google:490:71 gostava:672:-16 gostámos:694:9
got:434:181 governance:694:26 graag:519:-75 grab:603:7 gracias:562:17 grade:638:57 grazie:613:92 great:429:48
green:654:-39 greenhouse:613:-32 greet:672:-61 groet:550:-48 groetjes:672:-24 group:503:-13 grupo:672:55 gruß:694:68
grüsse:694:20 grüße:524:77 grüßen:515:3 guest:672:-27 guide:672:-22 guides:694:-43 gustaría:625:8 gut:613:55
gute:672:-16 guten:539:-26 gärna:569:118 går:654:115 ha:519:32 hab:672:21 habe:638:-24 haben:519:155 hablamos:694:76
hablar:638:63 had:503:-49 halb:672:-39 half:436:52 hall:550:16 hallo:515:91 halv:694:51 hamburg:694:-8 hand:593:136
hands:672:-24 happen:694:-7 happens:603:11 happy:496:-14 har:585:-44 harbor:603:54 hard:603:5 hartford:694:0 has:320:15
hast:654:-51 hasta:625:29 hat:529:-7 hate:694:1 have:281:-69 haven't:585:-9 having:654:46 he:462:152 he'd:672:-50
he'll:654:-9 he's:613:8 head:444:36 heads:672:-1 healer:694:-75 health:533:-15 hear:478:27 heard:625:-7 hearing:625:-8
heb:672:-17 hebben:638:46 heeft:638:-100 hej:500:9 helaas:672:-26 held:654:-8 hello:420:70 help:569:-53 hemos:638:36
her:524:-19 here:395:213 here's:556:147 herr:585:-11 herzlich:672:-9 herzliche:694:-12 herzlichen:654:13 het:503:-29
heure:625:34 hey:486:38 hi:260:265 hier:672:-2 hiermit:672:-6 hill:694:0 him:539:-18 hire:556:-2 hired:613:9
hires:654:29 hiring:397:-280 his:539:-86 ho:694:9 hoeft:694:-30 hoi:577:147 hola:524:63 hold:556:27 holding:694:-1
home:480:-67 homeoffice:694:7 hoor:694:65 hope:544:8 hora:585:54 host:569:-73 hotel:613:53 hour:384:165 hours:438:-44
household:672:-65 how:490:-9 how's:694:-7 hr:399:-22 https:380:54 hugh:694:-16 human:544:103 humanos:638:12
hybrid:593:94 hygienist:672:-47 hälsningar:672:4 hör:672:14 i'd:405:-30 i'll:368:9 i'm:352:31 i've:462:3 ich:464:72
id:503:12 ideal:694:12 iets:694:27 if:317:125 ignore:613:-37 ihnen:500:-13 ihr:507:-23 ihre:448:-130 ihrem:672:-22
ihren:638:-60 ihrer:638:17 ii:539:33 ik:539:-27 il:464:67 im:472:-39 importer:654:-43 impressed:603:-13 in:223:-20
inbox:638:0 inc:562:-28 incident:694:-84 incl:694:-4 include:694:8 included:613:4 incontrarla:672:5 indeed:603:-16
ines:613:49 inform:603:-37 informal:694:0 informamos:694:6 information:577:-41 ingeniera:694:16 inicial:694:-89
initial:694:-22 innan:672:-25 inside:654:46 inspection:625:-78 instead:533:82 institutional:694:1 insurance:577:8
inte:625:53 intended:603:37 interesse:577:5 interest:507:-9 interested:556:-97 interesting:694:37 interview:260:-38
interviewed:577:-107 interviewer:524:-57 interviewers:638:37 interviewing:577:-3 interviews:459:41 intervista:694:-44
intervju:593:55 into:569:-50 intro:533:48 introduction:694:-49 introductory:638:9 inventory:694:0 invitation:450:56
invite:483:31 invited:556:-14 invites:613:35 invito:694:10 invoice:694:-18 io:593:-27 iphone:654:-2 ir:694:-11
is:220:-4 island:694:21 isn't:613:19 issue:638:-23 ist:483:-43 it:288:43 it's:438:-69 its:529:80 itself:672:-9
j'ai:603:-3 ja:593:-102 jag:562:-57 january:603:65 jd:694:3 je:424:66 jefa:694:13 jemand:694:-63 jemanden:672:57
jeudi:500:-66 jij:694:-64 job:399:-30 jobs:529:-139 join:452:-78 joining:638:35 joint:613:-22 jointe:694:53 jour:694:0
journée:694:36 jours:654:52 jr:694:6 judge:672:-31 jueves:539:3 july:625:-1 june:585:-17 junior:694:-29 jury:613:52
just:478:118 já:672:-33 kan:569:41 kandidaat:613:-63 kandidat:694:-36 kandidaten:654:-111 kandidatin:672:7 kann:613:-4
kannst:672:-50 keep:500:24 keeps:672:3 kein:694:9 kennenlernen:539:30 kennismaking:654:-16 kennismakingsgesprek:672:-90
kickoff:694:-206 kids:625:-74 kiel:694:-19 kind:524:88 kindly:562:16 kitchen:593:-53 kl:515:-22 know:422:12 kom:625:110
kommen:638:27 kommer:625:-93 kommt:654:-43 kotlin:654:-13 krijgt:672:-33 kun:638:51 kunnen:694:-31 kunt:694:3
kurz:654:-1 kw:638:-24 kwart:694:11 kwartiertje:694:8 können:603:69 könnten:654:-8 kündigungsfrist:694:5
l'entretien:672:-33 la:357:57 laat:654:22 lab:577:41 label:694:-8 lade:694:14 laden:585:-26 lamentamos:694:-77
land:593:-22 landed:694:8 lands:694:-15 lane:613:16 laptop:585:34 large:694:-13 larkspur:544:-148 las:462:-123
last:446:40 late:603:-22 later:529:-12 laugh:694:3 le:390:-21 lead:401:149 leader:672:-75 leadership:613:87
leads:625:-38 learn:654:-26 lease:672:-54 least:638:16 leave:539:-5 leaves:694:-8 leaving:672:-14 lebenslauf:672:-18
ledger:672:7 left:593:-2 leider:603:31 leite:694:1 leiter:654:70 leiterin:654:38 length:638:47 les:503:-33 less:694:1
lesson:603:35 let:457:-36 let's:569:-14 letter:478:-2 letters:672:17 letzten:654:4 leuk:625:88 level:625:-28 lga:694:-4
lhe:672:10 librarian:654:-38 library:577:69 license:613:130 licht:694:-3 liebe:503:34 liegt:672:46 lien:672:132
liest:694:32 lieu:638:-25 like:312:26 liked:556:88 likes:694:67 limited:672:-9 lindenstraße:672:-19 line:585:5
linea:694:92 lines:672:7 link:420:133 linkedin:533:-7 links:694:44 list:503:-85 liste:672:-17 listed:694:-51
live:569:-9 llc:694:-20 lo:569:29 loan:625:-66 lobby:625:28 location:556:33 locked:694:-5 loft:694:-38 log:625:-20
logistics:585:-78 logo:694:-49 long:613:13 longer:672:0 look:483:-31 looked:672:-4 looking:448:-46 looks:672:24
loom:694:-16 lost:654:112 lot:603:27 love:457:-37 loved:556:-50 lovely:577:-25 ltd:638:-13 luck:556:9 lugar:694:-26
lunch:486:62 lundi:603:122 lunedì:638:10 lunes:613:-19 lycka:694:-12 lyon:672:-2 lá:694:-7 m'a:694:22 ma:585:27
maandag:577:-46 maart:544:-51 machen:694:1 machine:694:3 madame:519:-56 made:544:-27 mag:603:35 maggio:694:9
magst:654:73 mai:593:87 mail:464:39 mailbox:493:-12 mailing:694:10 main:577:87 maintenance:694:2 mais:613:0 maj:694:16
make:483:114 makes:694:49 making:654:9 mal:654:69 malmö:694:4 man:694:-29 manage:625:-13 manager:327:41
managers:593:-86 manages:694:4 managing:577:5 mando:694:8 manufacturing:694:11 manuscript:694:-113 many:585:30
map:694:40 mar:455:70 marcar:694:38 march:274:7 mardi:556:-39 mark:694:-6 market:638:13 marketing:613:55 mars:480:-23
martedì:672:43 martes:672:72 marzo:533:-24 março:638:-22 match:550:-43 matched:694:-16 matches:694:-8 materials:638:27
math:694:36 matin:672:-8 may:386:-88 maybe:694:19 mayo:654:-49 mañana:613:-63 me:280:400 mean:638:3 means:613:-29
meant:694:-24 mechanic:672:38 med:585:-15 media:672:73 medical:613:10 mee:694:-46 meelopen:694:73 meet:341:-11
meeting:450:71 meetings:694:-33 meets:603:-38 mehr:694:49 meia:694:45 mein:672:-13 meine:654:57 melden:593:-12
member:577:-25 members:593:88 mentee:694:-8 mentioned:694:-53 merci:493:-17 mercoledì:654:-30 mercredi:562:-29
mes:672:-9 mesa:694:4 message:422:68 messaging:694:7 met:496:-35 mevrouw:613:-18 mez:694:22 mgr:672:82 mi:577:9
mich:562:69 microsoft:603:64 mid:638:-24 middle:654:28 midnight:625:-27 mig:672:79 might:625:55 migration:694:0
mijn:694:-8 millrace:694:75 min:425:81 mind:625:44 mine:672:52 minimum:672:-36 minneapolis:694:10 mins:672:12
minute:431:-35 minuten:511:-67 minuter:603:-71 minutes:336:-78 minuti:585:11 minutos:544:15 mir:562:98 mis:694:-58
mise:694:3 missed:638:-55 mit:440:88 mitbringen:694:50 mitteilen:654:-6 mittwoch:544:-50 miércoles:593:-9 mme:625:-9
mo:593:-15 mobile:613:2 mock:585:-42 modelling:694:-7 moderator:694:0 moi:585:89 moin:694:14 mois:672:-3 moment:638:68
mon:480:-31 monate:672:-31 monday:336:96 money:672:12 monitored:613:-3 monsieur:694:17 montag:577:15 month:539:-44
months:539:-8 more:446:-69 morgen:562:36 morgon:638:-85 morning:425:-23 mornings:654:78 moss:694:2 most:613:34
mot:672:-31 mountain:603:182 move:500:55 moved:544:12 moves:694:-9 moving:550:-67 mr:503:-34 mrs:593:72 ms:464:18
mt:694:7 much:550:-17 mucho:694:53 multiple:694:0 museum:694:1 muss:672:-23 must:529:-129 mvh:694:6 my:335:119
myself:613:58 más:694:11 märz:556:-40 måndag:694:-29 même:654:9 möchte:654:41 möchten:593:84 möglich:672:-58
müssen:672:-6 na:500:38 naar:638:-12 nach:585:-26 nachricht:672:-23 nadie:694:4 name:472:19 named:654:50 names:694:16
nanny:654:-103 nantes:672:-3 ne:577:95 near:625:-25 need:422:73 needed:515:-21 needs:519:-48 nehme:654:-7 nehmen:694:39
neither:654:-16 network:638:-14 neue:638:-59 neuen:672:-6 neuer:694:-34 never:603:-60 new:376:-84 news:490:62
next:346:24 nice:613:13 nicht:544:28 niet:613:-37 nieuwe:654:-49 nieuws:672:30 night:496:210 nights:654:-16 nine:654:4
nmls:694:-42 no:351:64 nobody:562:-44 noch:603:33 nodigen:625:-36 nog:603:73 nominate:672:-5 non:585:-92 none:672:-2
noon:467:-44 normally:694:-13 nos:550:50 nostro:694:2 not:334:-25 note:500:60 notes:638:-14 nothing:533:73
notice:533:-58 noticed:672:-18 notified:672:-19 notre:562:38 noté:694:72 nous:486:22 nouvelles:694:-10 november:694:-57
now:444:-47 nu:694:77 nudge:694:5 nuestra:694:-6 nuestro:672:12 number:480:34 numbers:694:3 nur:672:-22 nurse:593:39
ny:556:36 nya:694:-38 não:654:-73 när:694:-10 número:694:-14 o'clock:654:67 oak:694:-2 ob:694:10 obrigada:672:-3
obrigado:654:13 occasion:694:-9 och:519:101 odd:694:36 oder:603:-61 of:241:-41 oferta:593:-22 off:493:-26
offer:370:-309 offered:585:-53 offers:672:-42 offerte:654:-116 office:429:105 officer:533:55 offices:672:5
official:672:-47 offre:672:-37 oh:694:4 ok:503:-123 old:613:-41 olá:544:34 om:452:-206 on:204:26 onboarding:654:-37
once:550:59 one:335:163 online:507:-83 only:511:-51 ons:638:31 onsdag:654:-1 onsite:539:20 ontvangen:694:43 onze:694:30
ook:694:8 op:496:-99 opciones:672:3 open:401:-9 opening:475:-13 openings:672:5 opens:593:-66 operations:496:10
opportunity:613:12 ops:556:-1 opt:672:-2 optional:654:21 options:603:-51 or:314:-51 ora:672:66 order:562:-120
ore:585:18 organizer:556:1 orientation:613:-28 ort:654:22 os:613:-60 ostern:694:-17 other:467:-26 others:672:-53
otherwise:654:75 otra:654:-7 ou:550:60 oui:625:41 our:280:-69 ours:694:4 out:440:21 outside:638:-6 outstanding:694:-18
over:429:6 overdue:694:-7 owe:672:2 own:569:48 owned:672:60 owners:694:9 owns:672:47 pacific:585:37 package:613:-45
page:577:-10 paid:556:11 pair:672:0 panel:414:-37 par:593:4 para:455:-29 paralegal:672:-62 parcours:672:11
parent:625:-100 parental:694:1 parents:593:-44 parfait:672:-30 park:613:-80 parking:613:0 part:511:-114 parte:654:-96
participant:694:-25 partir:654:-15 partner:450:-4 partners:562:71 pas:556:62 paso:625:23 pass:613:39 passa:694:88
passar:625:-92 passcode:672:29 passed:533:-6 passen:694:5 passende:694:30 passer:672:58 passez:672:10 passo:694:103
passt:544:2 password:694:-46 past:585:-17 patience:672:76 patient:672:-49 patients:672:4 pay:503:112 payment:593:-72
pdf:625:22 pdt:694:6 pe:694:9 pela:654:40 people:422:-28 per:429:-43 perfect:539:-3 perfecto:694:55 perfekt:694:-4
perfil:672:37 performance:694:-50 permets:672:-14 permit:694:-53 pero:694:53 person:475:80 personnel:638:80
persons:694:-23 petra:613:88 peut:672:-12 peux:654:-2 phone:395:139 photo:593:-38 photos:654:17 pick:515:-18
picked:613:112 picking:694:2 ping:672:3 pipeline:694:-3 piso:694:-7 pizza:694:-18 pièce:672:49 place:478:-60
placed:694:7 places:694:-63 plaisir:654:-6 plan:500:-14 planned:694:102 plannen:694:-38 planner:603:51 planning:577:34
plans:672:-34 plant:556:18 platform:529:-19 platz:638:-39 play:672:-8 plaza:613:18 plazo:694:-46 please:283:-127
pleased:539:5 pleasure:562:36 plek:694:-12 plus:511:29 pm:313:-3 pode:672:20 podemos:654:24 point:593:83 police:694:-86
policy:672:7 pool:654:42 pop:694:-26 por:500:39 portal:577:-81 portfolio:613:126 portolan:694:-17 position:359:-188
positions:585:-103 posizione:654:9 possible:585:-62 post:500:6 postdoc:694:22 poste:515:-10 posted:638:-10
postfach:603:94 posting:638:22 posto:672:-8 potsdam:672:-7 pour:467:64 powered:613:33 practice:577:-53 pre:613:-52
prefer:603:67 preferences:638:-2 premier:672:-18 première:694:-18 prenotazione:694:-47 prep:585:-1 prepare:654:72
present:577:42 presentation:638:8 press:654:11 presupuesto:672:18 previous:672:-6 pricing:672:21 prima:613:-1
principal:556:68 print:672:48 privacy:613:3 private:672:-15 priya:603:155 pro:694:-6 probezeit:694:-32 problem:603:-30
problema:694:-1 proceed:654:-11 proceso:672:55 process:577:-5 produce:694:23 producer:638:-10 product:515:18
production:613:26 produkt:694:132 produto:694:118 professional:672:-46 profil:569:76 profile:490:-99 program:550:-60
programme:638:45 programmer:654:21 project:539:-178 projet:694:-10 promise:638:4 promised:694:0 promotion:672:-124
proof:672:-5 proper:672:46 proposal:593:-96 propose:625:16 proposition:694:-24 proposta:672:24 propuesta:694:6
prova:672:125 provide:654:-15 provided:625:20 próxima:694:79 prüfung:672:-53 pt:603:11 public:577:32 puede:638:-70
puedes:694:10 puesto:562:64 pull:672:4 purchase:672:-1 put:490:32 putting:672:-13 può:672:87 pwd:672:-49 på:529:62
qa:613:-104 qualifications:654:17 qualified:654:-27 qualify:694:-1 quality:638:16 quando:672:-78 quarry:694:-15
quarta:672:11 quarter:585:38 quayside:694:-4 que:467:17 quedamos:694:25 quedo:672:48 queremos:654:79 question:556:-18
questionnaire:672:-35 questions:436:-88 qui:638:-12 quick:507:54 quinta:585:-1 quinze:694:63 quote:654:-45 qué:694:-17
race:672:-41 railway:694:31 raised:694:-19 ran:672:8 rank:694:1 rate:638:-76 rates:694:-45 rather:577:17 rating:694:27
raum:613:33 ravi:694:6 re:613:-2 reach:569:9 reached:654:-6 read:478:54 reading:625:17 reads:638:9 ready:550:16
real:654:2 really:585:-23 reason:638:27 recebemos:672:36 receipt:625:73 receive:515:-78 received:442:-58
receiving:593:6 recent:613:-54 recess:694:12 rechnungswesen:694:-20 recibido:654:-7 recipient:694:-7 record:638:-33
recording:654:-87 records:694:-5 recruiter:448:-37 recruiters:577:-132 recruiting:480:77 recruitment:569:4
recrutement:603:33 recursos:638:12 red:694:12 ref:625:-11 reference:544:-132 references:515:-87 referral:694:-16
referred:694:51 regarding:638:-44 regards:480:54 regional:694:71 register:672:-8 registered:638:-1 registration:694:-29
regret:593:-51 regulatory:672:38 rejected:625:-70 release:585:-10 reliability:672:21 remain:654:-39 reminder:539:103
remote:496:-86 remove:694:-36 removed:672:-7 rencontrer:593:144 rendez:654:-43 renew:694:-13 renovation:694:-14
rent:694:4 rep:694:0 repair:694:52 replies:539:35 reply:390:-91 report:515:48 reporter:694:-60 reporting:613:-61
represent:638:51 representative:672:28 req:593:36 request:515:-129 requested:613:-40 required:593:-96
requirements:672:12 requisition:694:2 reschedule:533:93 rescheduled:638:24 reschedulings:694:-32 research:529:26
researcher:638:77 resend:694:-10 reserved:672:-18 resources:569:104 respond:694:64 responda:694:-26
responsabile:638:-50 responsable:562:-8 response:694:-29 rest:613:-11 result:672:-31 results:603:13 resume:444:59
resumes:672:21 retained:694:2 retenu:638:2 retry:694:-28 return:569:17 returned:654:-16 returns:654:-25 revenue:672:26
review:455:-54 reviewed:533:-52 reviewing:694:-37 reviews:613:-36 reçu:638:-7 ricevuto:694:75 richiesta:672:-48
ride:672:1 right:480:-1 ring:550:21 ringer:672:-23 risk:672:28 rn:694:-77 road:672:11 role:394:-118 roles:556:-58
roligt:694:30 roll:694:-22 rolling:694:0 roof:654:-66 room:486:4 round:464:-80 rounds:625:-30 route:694:6 row:694:1
rsvp:694:-52 rue:694:14 rufe:672:29 rufen:694:1 run:503:38 running:654:5 runs:550:41 réception:672:-4 réf:694:20
résumé:613:-4 réunion:694:-97 rückfragen:694:9 rückmeldung:613:65 sa:672:9 sabato:672:-20 sad:694:7 safety:654:13
sagen:672:11 sagt:694:-9 said:550:103 salary:515:5 sale:694:-20 saludo:603:16 saludos:672:-1 salut:638:-13
saluti:613:-28 sam:544:-16 same:467:103 samedi:654:-43 sample:654:52 samstag:585:-96 samtal:694:-29 sans:672:73
sarebbe:694:-24 sarà:694:-6 sat:613:55 saturday:440:-153 saved:694:-33 savings:694:-3 saw:544:-29 say:464:-38
says:556:51 scelta:694:-10 scelto:694:-16 schedule:469:-130 scheduled:483:-67 scheduling:613:26 schon:672:-20
school:524:66 schools:654:45 science:593:-25 scientist:638:24 scope:694:-97 scorecard:593:-39 scorecards:694:-1
scored:672:20 screen:511:18 screener:672:-17 screening:511:-115 se:490:99 search:472:-55 searches:672:-17 season:654:35
seat:556:10 seats:672:9 secaucus:694:0 second:490:-31 secrétariat:694:-8 see:364:0 seeing:654:-122 seen:638:23
segunda:625:-16 sehen:672:16 sehr:475:43 seleccionado:694:-29 selected:511:19 selection:613:13 self:672:24
semaine:672:41 semana:638:29 seminar:694:8 senast:585:-21 send:405:-64 sending:638:46 senior:425:-212 sent:448:147
sentence:694:-15 separate:654:18 sept:694:-41 september:672:8 ser:654:37 serait:672:7 series:613:129 seriez:638:84
server:694:-9 service:524:-26 services:577:9 serving:694:-4 session:529:-47 set:496:17 settimana:672:-3 seu:638:-40
seven:654:44 several:654:-4 sexta:593:5 shadow:694:50 shall:603:9 share:585:80 sharing:694:-29 sharp:672:100
she:511:-32 she's:654:-16 sheet:672:-1 shift:539:101 shoes:672:68 shoot:694:-41 shop:585:19 short:533:-53
shortlisted:638:-9 shortlisting:694:18 should:459:28 shout:672:6 show:577:37 shown:694:10 shrm:672:30 si:519:34
siamo:694:-7 sich:556:1 sick:694:4 side:550:25 sido:603:-77 sie:424:21 sign:478:35 signal:638:4 signature:638:-3
signed:593:-20 signora:694:-40 sigue:694:81 siguiente:654:124 silence:694:16 sim:672:63 similar:672:60 since:515:55
sincerely:550:29 sind:593:-21 single:694:7 sink:694:40 sit:638:88 site:515:12 sitter:694:-14 situation:694:2 six:613:-7
size:694:-12 skickar:694:-5 skills:672:-14 skip:613:51 skipped:694:-1 slides:694:2 slot:511:-79 slots:593:37
small:585:84 so:324:109 sobald:694:-16 sobre:562:-92 society:694:-5 software:556:47 soir:672:4 sold:694:32
solicitud:613:-89 sollicitatie:603:13 solliciteer:694:-9 sollte:694:1 solo:672:51 solutions:672:-26 som:577:-33
some:638:8 somebody:585:-86 someone:529:-102 something:562:31 sommes:694:-3 son:672:-11 sono:654:-1 sont:672:3
soon:625:-12 sorry:440:62 sort:694:1 sou:654:8 souci:694:-3 souhaite:694:57 souhaitons:672:23 sounds:638:143
sourcing:694:31 sous:625:-27 speak:500:78 speaking:638:25 specialist:603:53 speed:694:-33 spend:672:0 spent:672:-2
split:694:8 spoke:672:27 spot:613:4 spots:694:1 spreken:672:-7 spring:556:41 spätestens:694:0 sql:638:-20 sr:550:43
sra:672:-19 ssa:654:-29 st:519:-76 staat:654:-64 stack:672:23 staff:524:82 stage:524:36 stand:654:1 standard:694:-2
standing:694:-8 stands:694:7 standup:672:-13 start:416:122 started:654:-52 starting:603:42 starts:654:-66
statement:654:-48 states:694:-3 station:638:110 stato:672:40 statt:654:-2 status:519:-48 stay:550:-6 stays:672:-9
stehen:694:-49 stelle:539:43 step:472:75 steps:533:-20 still:438:107 stop:533:49 store:585:28 stories:672:-1
story:625:103 straight:672:14 strategist:694:62 straße:694:-18 street:550:-32 strengths:694:-34 strong:562:-51
stuck:694:-15 student:654:0 students:654:58 studio:539:37 study:585:-31 stunde:625:114 stunden:625:48 su:515:-151
sua:529:-13 subito:694:-79 subject:654:-11 submission:694:6 submissions:694:-6 submit:544:-122 submitted:585:-22
submitting:694:-15 succes:694:69 success:625:39 successful:694:-3 suche:672:-52 suchen:638:-22 suchst:694:60
sue:672:-68 suggest:694:-36 suggested:694:-23 suis:625:1 suit:515:-28 suite:556:60 suits:550:73 summary:672:-8
summer:613:34 sun:694:15 sunday:478:-62 suo:613:-15 super:613:38 superintendent:694:-24 supervisor:529:45
supervisors:694:40 supply:585:66 support:562:17 sur:585:-25 sure:625:-32 sus:672:-7 svara:694:-19 switch:694:-6
system:533:17 systems:529:59 sábado:654:-43 så:672:61 söker:625:24 ta:613:-57 table:638:-23 tack:569:17 tag:556:15
take:420:-61 taken:603:6 takes:511:-76 taking:569:-21 tal:694:-1 talent:434:0 talento:672:29 talk:392:162 talked:638:22
talking:593:9 também:694:-15 tap:654:-21 tar:694:-95 tarde:625:38 tardes:694:-7 target:694:9 tarjeta:694:-44 tax:694:2
te:475:81 teach:638:28 teacher:603:-58 team:353:3 teamleider:672:47 teams:464:2 tech:585:45 technical:533:79
technician:585:63 technology:613:106 tecnico:694:131 teil:694:8 teilnahme:694:15 tel:507:91 telefon:654:-41
telefonat:672:49 telefonisch:638:53 telegram:672:-23 telephone:593:30 tell:464:-83 tempo:694:32 ten:519:52
teria:694:-36 term:672:-5 termin:550:-65 terminal:625:5 terms:654:-11 terça:654:6 test:515:114 teu:672:50 text:593:2
than:529:7 thank:313:1 thanks:345:6 that:326:17 that's:539:26 the:169:13 their:533:56 them:490:41 then:417:45
there:429:-11 there's:544:-83 these:500:94 they:459:-29 they'd:694:-5 they'll:694:31 they're:672:-18 thing:585:73
things:593:-25 think:524:-46 third:638:1 thirty:672:27 this:277:51 those:638:23 though:672:13 thought:603:46
thread:654:21 three:425:-118 thrilled:654:84 through:442:91 thu:457:57 thurs:556:68 thursday:269:-45 thursday's:654:-21
thursdays:638:-2 thx:672:77 ti:672:149 ticket:672:49 tid:694:81 tien:694:-74 til:672:62 tile:654:-27 till:507:-48
time:305:86 times:515:84 tio:694:-65 tisdag:654:70 title:593:-21 tjänsten:625:94 to:189:-26 today:490:74 toe:694:8
together:603:-54 told:569:62 tomasz:672:-35 tomorrow:459:159 tonight:625:3 too:539:-52 took:638:27 tool:529:-47
tools:638:-26 top:638:-16 torsdag:550:-44 tot:654:-2 total:625:-21 totally:654:-4 touch:603:34 tour:569:28 tous:694:41
tout:672:6 trabajo:694:-20 train:603:24 training:593:-130 transcript:694:-5 transfer:672:-25 traz:694:-38 tre:654:24
treasurer:694:0 treat:672:8 treffen:694:72 trial:556:-4 trip:694:-72 trois:603:7 trouble:672:9 trouverez:672:2
trova:694:0 truck:638:37 trust:613:15 trustees:672:13 träffa:613:108 très:672:7 tu:475:-76 tua:654:-10 tue:511:-2
tues:585:35 tuesday:343:-53 tus:672:50 tussen:638:-69 twelve:672:-68 twenty:672:3 twice:569:47 two:357:45 type:577:9
tyvärr:672:-17 técnica:638:68 técnico:638:11 téléphone:672:-15 téléphonique:654:3 télétravail:672:21 uhr:399:-85
uit:593:-20 uitnodiging:638:-4 uk:694:2 um:408:26 uma:585:82 un:419:113 una:511:52 unable:613:-46 unanimous:672:82
unattended:672:23 und:446:-12 undeliverable:694:28 under:550:34 underwriter:694:-14 underwriting:694:23 une:550:24
unfortunately:556:-58 union:613:26 unit:654:-33 united:654:20 university:613:14 unless:638:19 unlimited:694:1
unos:694:19 unpaid:654:-15 uns:457:84 unser:569:-76 unsere:672:-12 unserem:672:-18 unsubscribe:511:10
unsuccessful:694:-33 unter:694:-79 unterlagen:603:0 until:448:66 up:385:45 update:529:1 updated:519:10 upgrade:672:-6
upload:638:-62 ur:694:48 urgent:672:-24 urgently:672:-3 us:353:70 usdt:694:-10 use:544:-112 used:638:-63 user:694:10
users:694:-108 usual:638:-10 usually:613:-4 utc:625:66 utrecht:694:-11 uur:478:-112 uurtje:694:95 uw:585:-132 va:569:77
vacature:694:31 vad:694:-77 vaga:638:-45 vai:694:-20 vale:577:104 valid:638:-29 vamos:694:5 van:533:41 vecka:672:-27
veel:638:5 vendor:625:-43 vendredi:524:14 venerdì:593:42 venir:654:10 venue:694:-18 ver:672:83 verfügung:694:-25
verification:654:-65 vers:694:-43 very:500:18 veuillez:694:11 vi:503:35 via:550:88 vidare:694:19 video:467:68
videochiamata:694:-8 viel:638:-7 viele:654:-16 vielen:539:-32 viene:603:-53 vier:694:11 viernes:569:-58 viertel:694:21
view:529:-3 viewed:672:2 vill:585:46 vir:672:23 virtual:613:3 visa:694:-3 visio:638:12 visit:493:39 visita:672:-43
visitor:694:9 visto:694:24 vite:694:-7 voice:694:-16 voir:654:112 volentieri:672:82 volgende:625:-13 volontiers:694:84
volunteer:603:-50 volunteers:672:-6 vom:613:52 von:539:-86 voor:467:59 vor:638:36 vorab:672:7 vorher:694:-17
vorstellungsgespräch:613:-12 vos:562:0 vote:625:40 votre:432:-126 vous:452:50 vp:515:18 vriendelijke:603:-23
vrij:694:32 vrijdag:550:4 vu:672:13 välkommen:672:59 vänliga:694:3 wait:638:-61 waiting:585:-45 walk:533:-16
wann:654:25 want:450:56 wanted:654:-12 wants:483:82 war:654:127 warehouse:593:62 warm:694:-33 warmly:654:8 was:376:121
wat:654:4 water:654:99 way:562:62 we:250:49 we'd:462:-11 we'll:467:-82 we're:455:-172 we've:533:27 wear:672:94
webinar:654:-56 website:625:-22 wed:446:0 wednesday:331:-6 wednesdays:654:-58 weds:672:-15 week:346:-18 weekday:654:0
weekend:556:9 weeks:503:69 weiter:638:-57 weiteren:694:-6 welcome:562:47 welcoming:672:-6 well:483:56 wenn:638:16
went:562:-40 werden:654:-14 were:515:113 weten:625:16 what:404:47 what's:638:1 whatever:672:6 whatsapp:672:-23
when:472:1 whenever:613:42 where:507:-26 whether:550:82 which:452:118 while:694:84 whiteboard:694:47 who:414:-22
who's:694:-2 whoever:672:17 whole:638:31 whose:613:21 why:593:-56 wie:585:126 wieder:672:-19 wife:694:45 wij:625:-19
wil:672:5 will:297:-177 willen:694:79 window:672:-58 wir:414:8 wird:672:-1 wish:569:-4 wishes:593:-12 with:239:210
withdraw:654:-4 within:455:-34 without:638:-109 witness:694:-45 woche:638:39 woensdag:694:15 wohnung:672:-19
won't:603:-6 wonderful:603:0 word:654:10 work:420:-25 worked:694:11 working:603:34 works:383:-39 worth:672:34
would:305:76 write:503:-20 writer:672:-1 writing:562:84 written:625:3 wrong:577:-72 wurde:694:-2 www:613:-12
wäre:694:49 würde:613:-21 würden:638:-4 ya:625:-71 yard:593:60 year:493:-48 years:515:29 yes:416:-168 yesterday:625:2
yet:593:16 yo:672:1 york:483:-102 you:179:74 you'd:483:112 you'll:486:172 you're:410:-39 you've:562:-66 your:190:-176
yours:507:50 yourself:654:-14 zaterdag:694:-31 zehn:694:-14 zeit:625:7 zimmer:672:-13 zit:694:21 zoeken:654:-49
zone:672:32 zoom:427:32 zu:507:-31 zug:694:-46 zullen:694:16 zum:475:-55 zur:569:0 zusammen:672:-12 zwei:654:-33
zweitgespräch:694:6 zwischen:654:-12 às:490:-46 är:585:25 ça:638:77 échange:654:55 été:672:-4 ótimo:694:55 över:694:-12
último:694:64 über:585:-35 übrigens:694:-54
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
account:-212
applicant tracking:121
application sent:123
applied:73
authority:-30
community:-234
day and hour:50
day or hour:-48
doer in the subject:27
employer's own:-228
employment contract:143
fair:53
firms:-164
from a firm:23
from a list:-65
from a machine:65
from a person:-166
from a system:84
health:-80
hiring talk:29
home:-235
interview:-184
invite:237
job alert:-219
job board:56
job interview:62
job named:90
job offer:25
job title:302
job title in the subject:249
machine:-153
meeting:-36
messenger:-100
money:-150
more messages:69
one message:-125
outreach:88
own application:140
press:-275
reader answered:25
reader began:-97
reader hires:-414
recruiting address:204
recruiting signature:111
reference asked:-129
refusal:71
research:-267
scam:-221
scheduling tool:178
school:-196
sent to many:-118
sent to others:-12
short subject:64
somebody else applies:-248
somebody else meant:-129
subject beside a title:75
subject is a title:131
testing tool:216
title named again:21
training:-136
two messages:-98
account & applicant tracking:-100
account & from a machine:-67
account & one message:-82
applicant tracking & applied:68
applicant tracking & day and hour:72
applicant tracking & day or hour:11
applicant tracking & doer in the subject:55
applicant tracking & from a machine:54
applicant tracking & from a system:6
applicant tracking & hiring talk:20
applicant tracking & interview:45
applicant tracking & invite:3
applicant tracking & job interview:55
applicant tracking & job named:30
applicant tracking & job offer:3
applicant tracking & job title:114
applicant tracking & job title in the subject:29
applicant tracking & meeting:58
applicant tracking & more messages:2
applicant tracking & one message:49
applicant tracking & outreach:1
applicant tracking & reader answered:14
applicant tracking & reader hires:-26
applicant tracking & recruiting address:-59
applicant tracking & recruiting signature:6
applicant tracking & refusal:19
applicant tracking & short subject:-49
applicant tracking & subject beside a title:51
applicant tracking & testing tool:12
applicant tracking & title named again:32
applicant tracking & two messages:10
application sent & applied:61
application sent & from a machine:58
application sent & from a system:1
application sent & job board:70
application sent & job title:17
application sent & job title in the subject:4
application sent & meeting:3
application sent & one message:48
application sent & recruiting address:1
application sent & recruiting signature:1
application sent & subject beside a title:-5
application sent & title named again:6
application sent & two messages:13
applied & authority:-5
applied & community:-73
applied & day and hour:-31
applied & day or hour:46
applied & doer in the subject:63
applied & employment contract:-21
applied & from a firm:-20
applied & from a machine:160
applied & health:-7
applied & hiring talk:-24
applied & home:-80
applied & interview:-37
applied & invite:-19
applied & job board:74
applied & job interview:-20
applied & job named:130
applied & job offer:-79
applied & job title:74
applied & job title in the subject:-5
applied & meeting:51
applied & messenger:-43
applied & money:-79
applied & more messages:-26
applied & one message:79
applied & outreach:25
applied & own application:39
applied & reader answered:-59
applied & reader began:-31
applied & reader hires:23
applied & recruiting address:82
applied & recruiting signature:30
applied & reference asked:-77
applied & refusal:14
applied & scam:-82
applied & scheduling tool:1
applied & school:-66
applied & sent to many:-24
applied & short subject:89
applied & subject beside a title:55
applied & subject is a title:-24
applied & title named again:4
applied & two messages:-16
authority & day or hour:-4
authority & doer in the subject:-37
authority & from a firm:-4
authority & from a machine:-11
authority & interview:-68
authority & job interview:-37
authority & job title:10
authority & job title in the subject:-30
authority & meeting:8
authority & more messages:11
authority & one message:-26
authority & reader answered:10
authority & school:82
authority & short subject:-10
authority & subject beside a title:-30
community & day and hour:-9
community & day or hour:-92
community & doer in the subject:-34
community & from a firm:-109
community & hiring talk:3
community & interview:-113
community & job interview:-41
community & job named:8
community & job title:15
community & job title in the subject:-20
community & meeting:-1
community & more messages:17
community & one message:-82
community & reader answered:-34
community & reader hires:1
community & recruiting signature:2
community & short subject:-49
community & subject beside a title:-10
community & subject is a title:-9
community & title named again:4
community & two messages:-52
day and hour & doer in the subject:50
day and hour & employer's own:-32
day and hour & employment contract:94
day and hour & firms:-53
day and hour & from a firm:-43
day and hour & from a list:-29
day and hour & from a machine:25
day and hour & from a system:53
day and hour & health:-26
day and hour & hiring talk:-23
day and hour & home:-34
day and hour & interview:48
day and hour & invite:88
day and hour & job alert:-20
day and hour & job board:19
day and hour & job interview:4
day and hour & job named:-26
day and hour & job offer:-26
day and hour & job title:18
day and hour & job title in the subject:52
day and hour & machine:-34
day and hour & meeting:-5
day and hour & messenger:-17
day and hour & money:23
day and hour & more messages:9
day and hour & one message:-53
day and hour & outreach:48
day and hour & own application:48
day and hour & press:-101
day and hour & reader answered:113
day and hour & reader began:-39
day and hour & reader hires:-121
day and hour & recruiting address:67
day and hour & recruiting signature:58
day and hour & reference asked:-151
day and hour & refusal:8
day and hour & research:-113
day and hour & scam:-30
day and hour & scheduling tool:89
day and hour & school:-67
day and hour & sent to many:-22
day and hour & sent to others:-6
day and hour & short subject:-120
day and hour & somebody else applies:-40
day and hour & subject beside a title:109
day and hour & subject is a title:-57
day and hour & testing tool:17
day and hour & title named again:-71
day and hour & training:-21
day and hour & two messages:69
day or hour & doer in the subject:30
day or hour & employer's own:-25
day or hour & employment contract:-51
day or hour & firms:-50
day or hour & from a firm:31
day or hour & from a machine:-11
day or hour & from a person:-53
day or hour & from a system:9
day or hour & health:-14
day or hour & hiring talk:17
day or hour & home:12
day or hour & interview:90
day or hour & invite:-16
day or hour & job board:-2
day or hour & job interview:34
day or hour & job named:-140
day or hour & job offer:15
day or hour & job title:70
day or hour & job title in the subject:23
day or hour & meeting:-20
day or hour & money:-38
day or hour & more messages:19
day or hour & one message:-43
day or hour & outreach:73
day or hour & press:-29
day or hour & reader answered:23
day or hour & reader began:23
day or hour & reader hires:-37
day or hour & recruiting address:-55
day or hour & recruiting signature:72
day or hour & refusal:-107
day or hour & school:28
day or hour & short subject:-71
day or hour & somebody else applies:-41
day or hour & somebody else meant:-31
day or hour & subject beside a title:46
day or hour & subject is a title:-21
day or hour & title named again:27
day or hour & training:-33
day or hour & two messages:1
doer in the subject & employer's own:-80
doer in the subject & employment contract:53
doer in the subject & fair:-27
doer in the subject & from a firm:113
doer in the subject & from a list:-50
doer in the subject & from a machine:-45
doer in the subject & hiring talk:-53
doer in the subject & home:-52
doer in the subject & interview:-173
doer in the subject & invite:84
doer in the subject & job alert:-39
doer in the subject & job interview:-36
doer in the subject & job named:6
doer in the subject & job offer:110
doer in the subject & job title:28
doer in the subject & machine:-60
doer in the subject & meeting:-44
doer in the subject & money:-58
doer in the subject & more messages:-24
doer in the subject & one message:-29
doer in the subject & outreach:-26
doer in the subject & press:-51
doer in the subject & reader answered:179
doer in the subject & reader began:-47
doer in the subject & reader hires:-47
doer in the subject & recruiting address:-45
doer in the subject & recruiting signature:-15
doer in the subject & reference asked:90
doer in the subject & refusal:-37
doer in the subject & research:-27
doer in the subject & scam:-16
doer in the subject & scheduling tool:-29
doer in the subject & school:-31
doer in the subject & sent to many:-58
doer in the subject & short subject:133
doer in the subject & training:-58
doer in the subject & two messages:67
employer's own & from a firm:-113
employer's own & interview:-5
employer's own & invite:-34
employer's own & job named:-79
employer's own & job title:-59
employer's own & one message:-115
employer's own & recruiting address:-41
employer's own & recruiting signature:-9
employer's own & short subject:11
employment contract & from a firm:73
employment contract & hiring talk:43
employment contract & interview:18
employment contract & job interview:-8
employment contract & job named:9
employment contract & job offer:38
employment contract & job title:25
employment contract & job title in the subject:32
employment contract & meeting:20
employment contract & more messages:62
employment contract & one message:78
employment contract & reader answered:-19
employment contract & recruiting signature:-21
employment contract & short subject:5
employment contract & subject beside a title:11
employment contract & title named again:8
employment contract & two messages:-69
fair & from a firm:30
fair & hiring talk:26
fair & interview:-26
fair & one message:26
firms & from a firm:-82
firms & meeting:-50
firms & one message:-36
firms & short subject:-19
from a firm & health:-40
from a firm & hiring talk:16
from a firm & home:-49
from a firm & interview:42
from a firm & invite:128
from a firm & job alert:-46
from a firm & job interview:15
from a firm & job named:-10
from a firm & job offer:20
from a firm & job title:37
from a firm & job title in the subject:115
from a firm & machine:-49
from a firm & meeting:-55
from a firm & messenger:-50
from a firm & money:-75
from a firm & more messages:-41
from a firm & one message:16
from a firm & outreach:22
from a firm & own application:63
from a firm & press:-136
from a firm & reader answered:18
from a firm & reader began:-1
from a firm & reader hires:-164
from a firm & recruiting address:66
from a firm & recruiting signature:130
from a firm & reference asked:-34
from a firm & refusal:108
from a firm & research:-126
from a firm & scam:-111
from a firm & scheduling tool:1
from a firm & school:-59
from a firm & short subject:163
from a firm & somebody else applies:-65
from a firm & somebody else meant:-119
from a firm & subject beside a title:26
from a firm & subject is a title:65
from a firm & title named again:-52
from a firm & training:-43
from a firm & two messages:36
from a list & interview:-44
from a list & job alert:-4
from a list & job interview:8
from a list & job named:-13
from a list & job title:-11
from a list & meeting:16
from a list & more messages:31
from a list & one message:-47
from a list & reader answered:27
from a list & recruiting address:13
from a list & recruiting signature:-9
from a list & sent to many:-33
from a list & sent to others:-10
from a list & somebody else applies:-2
from a list & two messages:-16
from a machine & hiring talk:61
from a machine & home:-68
from a machine & interview:-94
from a machine & invite:-10
from a machine & job alert:-48
from a machine & job board:2
from a machine & job interview:-3
from a machine & job named:67
from a machine & job offer:-1
from a machine & job title:65
from a machine & job title in the subject:3
from a machine & machine:-26
from a machine & meeting:-7
from a machine & more messages:16
from a machine & one message:24
from a machine & outreach:-4
from a machine & reader answered:16
from a machine & reader hires:-37
from a machine & recruiting address:42
from a machine & recruiting signature:-19
from a machine & refusal:14
from a machine & scheduling tool:82
from a machine & school:-36
from a machine & sent to many:-30
from a machine & short subject:-57
from a machine & subject beside a title:7
from a machine & testing tool:105
from a machine & title named again:5
from a machine & training:-32
from a machine & two messages:-7
from a person & hiring talk:-32
from a person & interview:-2
from a person & job interview:-14
from a person & job named:-18
from a person & job title:4
from a person & one message:-6
from a person & reader answered:-77
from a person & short subject:-81
from a person & somebody else applies:-22
from a person & two messages:-77
from a system & hiring talk:14
from a system & interview:-5
from a system & job board:30
from a system & job interview:13
from a system & job named:19
from a system & job title:27
from a system & job title in the subject:52
from a system & meeting:43
from a system & more messages:29
from a system & one message:-1
from a system & reader answered:29
from a system & recruiting address:-19
from a system & recruiting signature:-9
from a system & refusal:11
from a system & scheduling tool:6
from a system & subject beside a title:50
from a system & title named again:44
from a system & two messages:15
health & job interview:-21
health & meeting:-17
health & one message:-27
health & reader answered:-8
hiring talk & home:-4
hiring talk & interview:-128
hiring talk & invite:-36
hiring talk & job alert:46
hiring talk & job board:50
hiring talk & job interview:59
hiring talk & job named:46
hiring talk & job offer:-22
hiring talk & job title:-96
hiring talk & job title in the subject:-64
hiring talk & meeting:-14
hiring talk & messenger:-28
hiring talk & money:-36
hiring talk & more messages:78
hiring talk & one message:12
hiring talk & outreach:-15
hiring talk & own application:23
hiring talk & reader answered:-9
hiring talk & reader began:-36
hiring talk & reader hires:-19
hiring talk & recruiting address:-44
hiring talk & recruiting signature:74
hiring talk & reference asked:5
hiring talk & refusal:-41
hiring talk & scam:-67
hiring talk & scheduling tool:-2
hiring talk & school:-23
hiring talk & sent to many:9
hiring talk & short subject:197
hiring talk & somebody else applies:-19
hiring talk & subject beside a title:-122
hiring talk & subject is a title:55
hiring talk & testing tool:51
hiring talk & title named again:-54
hiring talk & training:-4
hiring talk & two messages:-76
home & interview:-18
home & job interview:3
home & job offer:-10
home & job title:14
home & job title in the subject:33
home & meeting:14
home & more messages:-20
home & one message:-149
home & reader answered:52
home & refusal:-85
home & short subject:68
home & subject beside a title:9
home & title named again:11
home & two messages:52
interview & invite:120
interview & job alert:-17
interview & job board:-10
interview & job interview:54
interview & job named:29
interview & job offer:-73
interview & job title:56
interview & job title in the subject:70
interview & machine:-26
interview & meeting:47
interview & messenger:-32
interview & money:50
interview & more messages:-78
interview & one message:113
interview & outreach:-58
interview & own application:16
interview & press:-39
interview & reader answered:-173
interview & reader began:-3
interview & reader hires:-129
interview & recruiting address:-63
interview & recruiting signature:63
interview & refusal:-3
interview & research:-97
interview & scam:-87
interview & scheduling tool:-5
interview & school:-12
interview & sent to many:-43
interview & sent to others:-6
interview & short subject:93
interview & somebody else applies:-50
interview & somebody else meant:-103
interview & subject beside a title:17
interview & testing tool:13
interview & title named again:-4
interview & training:-36
interview & two messages:-127
invite & job interview:-36
invite & job named:-1
invite & job offer:2
invite & job title:5
invite & job title in the subject:25
invite & more messages:-40
invite & one message:241
invite & reader answered:-35
invite & reader hires:-43
invite & recruiting address:-16
invite & recruiting signature:-55
invite & scheduling tool:9
invite & short subject:-19
invite & subject beside a title:25
invite & title named again:9
invite & two messages:-82
job alert & job board:-15
job alert & job interview:-2
job alert & job named:-14
job alert & job title:-90
job alert & meeting:-16
job alert & one message:-123
job alert & recruiting address:-30
job alert & recruiting signature:-36
job alert & sent to many:-34
job alert & subject beside a title:-75
job alert & title named again:-43
job alert & training:-5
job board & job named:-13
job board & job title:-23
job board & job title in the subject:19
job board & meeting:23
job board & more messages:28
job board & one message:-14
job board & reader answered:29
job board & recruiting signature:-45
job board & sent to many:-52
job board & subject beside a title:-23
job board & title named again:-5
job board & two messages:14
job interview & job named:-60
job interview & job offer:-10
job interview & job title:-98
job interview & job title in the subject:-11
job interview & meeting:-5
job interview & more messages:-45
job interview & one message:163
job interview & outreach:-7
job interview & own application:18
job interview & press:-20
job interview & reader answered:-81
job interview & reader began:-3
job interview & reader hires:-64
job interview & recruiting address:10
job interview & recruiting signature:75
job interview & refusal:-2
job interview & scam:-70
job interview & scheduling tool:-12
job interview & school:-32
job interview & sent to many:8
job interview & short subject:91
job interview & somebody else applies:-73
job interview & somebody else meant:-38
job interview & subject beside a title:-25
job interview & subject is a title:-26
job interview & testing tool:11
job interview & title named again:-89
job interview & training:-34
job interview & two messages:-86
job named & job offer:-46
job named & job title:-97
job named & job title in the subject:-79
job named & meeting:36
job named & messenger:-43
job named & more messages:38
job named & one message:68
job named & outreach:-46
job named & own application:55
job named & press:-71
job named & reader answered:-100
job named & reader began:12
job named & reader hires:-12
job named & recruiting address:-36
job named & recruiting signature:-21
job named & reference asked:-168
job named & refusal:82
job named & scam:-43
job named & scheduling tool:6
job named & school:53
job named & sent to many:-26
job named & sent to others:-10
job named & short subject:20
job named & somebody else applies:-67
job named & subject beside a title:-74
job named & subject is a title:-30
job named & title named again:-44
job named & two messages:-62
job offer & job title:-6
job offer & job title in the subject:-67
job offer & meeting:-151
job offer & more messages:-60
job offer & one message:107
job offer & reader answered:-55
job offer & reader began:-21
job offer & recruiting address:12
job offer & recruiting signature:-77
job offer & short subject:67
job offer & subject beside a title:-89
job offer & title named again:-21
job offer & two messages:-35
job title & job title in the subject:-46
job title & meeting:6
job title & messenger:-44
job title & money:6
job title & more messages:42
job title & one message:73
job title & outreach:59
job title & own application:54
job title & press:-70
job title & reader answered:-2
job title & reader began:22
job title & reader hires:-127
job title & recruiting address:-35
job title & recruiting signature:-126
job title & reference asked:-149
job title & refusal:-10
job title & scam:-83
job title & scheduling tool:-23
job title & school:-18
job title & sent to many:-17
job title & sent to others:-5
job title & short subject:25
job title & somebody else applies:-91
job title & subject beside a title:-126
job title & subject is a title:29
job title & testing tool:30
job title & title named again:-65
job title & training:-3
job title & two messages:36
job title in the subject & meeting:95
job title in the subject & messenger:-36
job title in the subject & money:3
job title in the subject & more messages:67
job title in the subject & one message:41
job title in the subject & outreach:52
job title in the subject & own application:49
job title in the subject & reader answered:36
job title in the subject & reader began:-35
job title in the subject & reader hires:-74
job title in the subject & recruiting address:-30
job title in the subject & recruiting signature:-55
job title in the subject & reference asked:-124
job title in the subject & refusal:29
job title in the subject & scam:-49
job title in the subject & scheduling tool:5
job title in the subject & school:-12
job title in the subject & sent to many:18
job title in the subject & sent to others:4
job title in the subject & short subject:-31
job title in the subject & somebody else applies:-32
job title in the subject & subject beside a title:32
job title in the subject & subject is a title:65
job title in the subject & testing tool:2
job title in the subject & title named again:6
job title in the subject & two messages:17
machine & meeting:-10
machine & one message:-40
machine & reader answered:-33
machine & short subject:-8
meeting & messenger:12
meeting & money:23
meeting & more messages:57
meeting & one message:9
meeting & outreach:-92
meeting & own application:41
meeting & press:-56
meeting & reader answered:115
meeting & reader began:-91
meeting & reader hires:-93
meeting & recruiting address:27
meeting & recruiting signature:213
meeting & reference asked:-152
meeting & refusal:5
meeting & research:-35
meeting & scam:-4
meeting & scheduling tool:-15
meeting & school:-3
meeting & sent to many:4
meeting & short subject:90
meeting & somebody else applies:-32
meeting & subject beside a title:34
meeting & subject is a title:55
meeting & testing tool:40
meeting & title named again:2
meeting & training:-25
meeting & two messages:-84
messenger & one message:-47
messenger & recruiting address:-32
messenger & recruiting signature:-45
messenger & scam:-63
messenger & subject beside a title:-18
money & more messages:-1
money & one message:-80
money & reader answered:39
money & recruiting address:-11
money & recruiting signature:47
money & school:-11
money & short subject:-21
money & two messages:6
more messages & outreach:18
more messages & own application:38
more messages & press:-24
more messages & reader answered:3
more messages & reader began:9
more messages & reader hires:51
more messages & recruiting address:30
more messages & recruiting signature:-106
more messages & reference asked:-46
more messages & refusal:17
more messages & research:-65
more messages & scheduling tool:14
more messages & school:27
more messages & sent to many:31
more messages & short subject:84
more messages & somebody else applies:8
more messages & subject beside a title:16
more messages & subject is a title:27
more messages & testing tool:2
more messages & title named again:-47
one message & outreach:84
one message & press:-94
one message & reader began:-47
one message & reader hires:-155
one message & recruiting address:61
one message & recruiting signature:86
one message & reference asked:9
one message & refusal:58
one message & research:-53
one message & scam:-94
one message & scheduling tool:69
one message & school:-76
one message & sent to many:-85
one message & short subject:-46
one message & somebody else applies:-92
one message & subject beside a title:25
one message & subject is a title:14
one message & testing tool:104
one message & title named again:49
one message & training:-58
outreach & own application:31
outreach & reader answered:-73
outreach & reader hires:10
outreach & recruiting address:5
outreach & recruiting signature:76
outreach & short subject:37
outreach & somebody else applies:-14
outreach & subject beside a title:51
outreach & title named again:45
outreach & two messages:-59
own application & reader answered:8
own application & reader began:62
own application & recruiting signature:9
own application & subject beside a title:49
own application & title named again:8
own application & two messages:25
press & reader answered:-43
press & short subject:-62
press & two messages:-19
reader answered & reader hires:-66
reader answered & recruiting address:51
reader answered & recruiting signature:1
reader answered & reference asked:-73
reader answered & refusal:-2
reader answered & research:-81
reader answered & scheduling tool:1
reader answered & school:-21
reader answered & sent to many:27
reader answered & short subject:32
reader answered & somebody else applies:-32
reader answered & somebody else meant:-119
reader answered & subject beside a title:-18
reader answered & subject is a title:51
reader answered & title named again:-72
reader answered & two messages:9
reader began & reader hires:37
reader began & recruiting signature:-68
reader began & refusal:-86
reader began & short subject:60
reader began & subject beside a title:-56
reader began & two messages:-9
reader hires & recruiting address:-43
reader hires & recruiting signature:-53
reader hires & short subject:-63
reader hires & subject beside a title:-83
reader hires & title named again:-8
reader hires & two messages:-103
recruiting address & recruiting signature:-85
recruiting address & refusal:134
recruiting address & scam:-73
recruiting address & school:-11
recruiting address & sent to many:31
recruiting address & short subject:116
recruiting address & subject beside a title:-11
recruiting address & title named again:7
recruiting address & two messages:11
recruiting signature & reference asked:-180
recruiting signature & refusal:13
recruiting signature & scam:-84
recruiting signature & scheduling tool:11
recruiting signature & school:-2
recruiting signature & sent to many:-18
recruiting signature & short subject:20
recruiting signature & somebody else applies:-17
recruiting signature & subject beside a title:-50
recruiting signature & subject is a title:11
recruiting signature & testing tool:2
recruiting signature & title named again:-52
recruiting signature & training:6
recruiting signature & two messages:75
reference asked & subject beside a title:-143
reference asked & title named again:-143
reference asked & two messages:-27
refusal & school:-43
refusal & short subject:52
refusal & subject beside a title:-4
refusal & subject is a title:31
refusal & title named again:21
refusal & two messages:-40
research & short subject:-69
research & two messages:-16
scam & subject beside a title:-31
scheduling tool & subject beside a title:-29
scheduling tool & title named again:-32
scheduling tool & two messages:6
school & short subject:-22
school & subject beside a title:-12
school & two messages:-49
sent to many & sent to others:-6
sent to many & somebody else applies:-2
sent to many & subject beside a title:-4
sent to many & title named again:3
sent to many & two messages:-5
short subject & somebody else applies:-29
short subject & subject beside a title:-39
short subject & subject is a title:-13
short subject & title named again:-44
short subject & two messages:-6
somebody else applies & subject beside a title:-67
somebody else applies & title named again:-29
somebody else applies & two messages:-40
somebody else meant & two messages:-31
subject beside a title & testing tool:11
subject beside a title & title named again:68
subject beside a title & training:6
subject beside a title & two messages:-4
subject is a title & title named again:-58
subject is a title & two messages:25
testing tool & title named again:11
testing tool & two messages:2
title named again & two messages:9
"""

SIGNS = {name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}
"""Sign, or two that stand together → the same."""
