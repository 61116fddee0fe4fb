"""Learned by `make model` from 1892 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -1.26
"""The log-odds of a thread without any known word."""

_TABLE = """
aan:694:37 aanmelding:694:-91 ab:496:14 abbiamo:638:66 abend:672:-15 aber:694:55 abholung:694:-18 able:638:40
abmelden:694:-48 about:315:34 above:625:21 abrazo:638:21 abraço:694:2 abril:672:49 absagen:672:-27 accept:490:-48
accepted:524:-65 access:672:-21 account:533:-82 acknowledge:694:44 acknowledgement:694:-13 acquisition:507:-43
across:625:3 action:562:-57 ad:672:-27 add:556:-95 adding:672:28 address:562:-55 addressee:694:6 adjunto:654:-14
administration:672:34 administrativa:672:-123 administrator:694:11 admissions:603:-35 admitida:694:-51 advanced:694:-24
adviseur:638:30 advisor:654:-50 afraid:625:-3 after:377:30 afternoon:511:36 afterwards:654:-28 ag:613:4 again:455:-39
against:694:-19 age:672:-29 agenda:585:-60 agree:654:3 agreed:593:75 agreeing:654:-32 agreement:694:-30 ahead:550:-10
airport:694:15 al:511:-54 alder:577:112 all:357:101 alla:613:28 alle:467:-53 alleen:694:84 allegato:694:-53
alles:638:99 allow:694:12 almost:694:-16 along:638:105 already:577:-32 als:490:-56 also:490:-56 always:654:55 am:292:3
amanhã:638:-6 america:672:9 ammissione:694:-80 among:694:-14 amos:694:24 an:295:-162 analyst:452:6 analysts:694:-8
analytics:519:21 anbei:625:-51 anbieten:638:-48 and:213:-29 andere:638:-18 anderen:672:-38 anexo:694:57
anfangen:694:105 angebot:603:-68 anhang:694:33 anmeldung:694:-41 annex:672:49 annual:654:-20 annuel:694:-37
another:475:-143 ans:694:-29 ansehen:694:-17 answer:469:102 answers:672:-32 ansökan:603:13 antelación:694:-22
antes:556:-22 any:432:-1 anybody:654:20 anyone:654:10 anything:519:-47 anyway:694:3 anywhere:672:-6 ao:694:-51
apologies:694:2 app:524:-31 appear:625:-9 appeared:672:-18 applicant:524:-66 applicants:533:-85 application:320:-125
applications:533:-42 applied:507:-123 apply:480:-92 applying:424:-56 appointed:694:-8 appointment:519:-31
appreciate:654:-34 approval:638:-20 approve:694:-49 approved:524:-143 april:385:-30 aprile:694:1 après:654:83
architect:672:36 are:301:-12 aren't:694:9 around:544:36 arrange:672:24 arrival:654:-16 arrive:603:-45 arrived:694:-6
art:694:17 as:359:-104 ashby:654:12 ask:480:208 asked:550:-39 asking:694:39 assessment:593:-58 assigned:638:-42
assignment:672:-76 assistant:519:54 assistente:694:37 associate:544:70 assume:672:-2 así:694:5 at:202:-157
atentamente:694:-3 att:625:-20 attached:420:-24 attend:544:-91 attendance:694:6 attention:654:0 attorney:654:-74
até:593:5 au:519:-28 auch:613:-20 audience:694:48 audio:672:-32 audit:654:-88 audition:694:-8 auf:519:68 auftrag:654:19
august:654:-49 aula:694:50 aura:638:-53 auriez:694:-64 aus:603:38 automated:603:69 automatically:672:13
automation:654:-4 automatisch:654:49 av:625:78 availability:593:107 available:467:-111 avant:569:10 avec:519:18
avenue:694:-11 avez:694:-13 avons:613:-5 avril:625:-15 away:625:-7 babysitter:672:-28 back:411:15 backed:694:9
backend:533:-59 background:556:-60 badge:694:-39 bag:672:-19 baker:694:21 band:694:-3 bank:562:2 banking:694:-4
base:603:46 basis:694:-7 batch:672:11 be:291:25 beaucoup:694:15 because:475:-44 becomes:694:4 bedankt:613:-11
been:374:5 before:381:-71 beforehand:613:22 begin:654:12 bei:490:-42 beim:694:-10 being:603:20 bel:672:25
believe:638:-40 bellen:625:0 below:539:11 bem:694:44 ben:613:-40 bench:694:14 bene:625:74 benissimo:694:8 bent:694:-36
berlin:550:21 bescheid:625:19 besichtigung:694:-13 besprochen:672:14 best:417:34 beste:529:-98 besten:638:13
bestätigen:593:-22 better:511:99 between:524:-77 bewerbe:694:-1 bewerber:625:-49 bewerbung:486:-35 bid:694:-61
bien:515:42 bijlage:638:18 bin:625:-66 binnen:672:35 biology:694:4 bis:500:89 biscuit:625:-90 biscuit's:694:-52
bist:694:-22 bit:638:0 bitte:462:-89 block:694:-2 blocked:654:-38 blue:638:-21 boa:694:8 board:455:-59 boas:672:57
boat:694:66 bom:694:76 bonjour:467:-12 bonne:672:15 bonus:613:49 book:511:-56 booked:515:22 booking:613:-45
books:694:-17 boots:625:99 boss:613:67 boston:654:13 both:464:-73 bra:654:43 branch:625:97 break:603:29
breakfast:694:18 breve:694:4 brief:613:67 bring:399:-103 bringen:593:-3 brooklyn:603:-22 brutos:654:65 budget:603:5
buenas:672:18 buenos:654:34 bug:694:-12 building:562:61 bumping:694:2 buongiorno:638:23 buried:694:3 bus:672:80
business:503:-34 but:425:6 buy:672:-17 by:293:11 bäst:694:-3 bénévoles:694:-5 c'est:585:142 ca:625:-7 cabin:638:-95
café:694:4 calendar:462:28 calendars:672:29 calendly:585:5 calibration:672:-10 call:333:-24 callback:694:-158
called:577:-36 calling:694:2 calls:638:47 came:533:-45 camera:672:-16 campus:672:83 can:311:-217 can't:529:15
canada:550:14 cancel:569:-3 canceled:593:22 cancellation:672:63 cancellations:654:14 cancelled:625:7 candidacy:638:13
candidata:694:53 candidate:404:-123 candidates:448:-66 candidati:694:-95 candidato:613:-126 candidatos:694:-4
candidats:654:-32 candidatura:533:-4 candidature:515:-18 cannot:577:-18 car:672:-13 card:544:49 cards:694:-34
care:654:18 career:556:-41 careers:585:-67 careful:613:32 carefully:672:-29 carta:654:74 case:524:150 cat:672:-18
cc'd:654:-10 cdi:672:39 cdt:694:10 ce:613:2 celebrate:694:-35 cell:550:46 center:577:-14 central:539:38 ceo:654:73
certified:694:-57 cet:585:88 cette:654:37 cfo:603:39 chain:625:4 chair:577:-37 chance:613:31 change:500:80
changed:550:36 changes:569:36 charge:672:-14 chargée:654:15 charity:694:3 chat:483:82 chauffeur:672:-44 che:613:62
check:448:-20 chef:593:-44 chez:638:-13 chicago:603:21 chief:569:99 choice:638:-8 choose:524:-37 choosing:694:-38
chose:694:-2 chosen:672:-44 chère:694:-12 ci:569:72 ciao:638:32 circa:672:-1 city:603:29 claim:654:-73 clara:694:-28
class:577:40 cleaning:672:-107 clear:694:-10 clerk:613:-72 click:638:22 client:519:-60 cliente:638:-19 clinic:603:-47
clock:694:26 clocks:672:2 close:533:-29 closed:519:11 closely:654:10 closer:638:-47 closes:569:26 closing:638:-6
cnc:694:1 co:533:62 coach:562:-131 coastal:694:2 cob:694:42 cocina:694:-31 code:562:-57 coding:613:24 coffee:544:-75
colleague:638:9 colleagues:672:-29 collect:694:-7 colloqui:694:-77 colloquio:562:-73 com:413:52 combinado:672:20
come:379:82 comes:569:89 coming:562:83 comité:694:12 comm:654:26 comme:672:-20 comment:672:-73 commented:694:-33
commerce:694:1 commercial:654:-6 commission:654:-56 committee:490:-68 communication:672:-5 community:585:-55
como:603:-55 comp:694:-31 companies:603:-62 company:519:25 complete:496:-58 completed:694:-8 completing:694:-7
compliance:654:15 computer:694:83 con:483:59 conditional:672:-1 conditionally:638:-5 conditions:694:-4 conduct:694:-13
conferma:672:-44 confermo:672:-9 confidential:569:37 confirm:472:-75 confirmation:503:74 confirmed:436:-179
confirmer:672:-4 confirming:593:34 confirms:672:85 conflict:694:120 congrats:638:-47 congratulations:500:-77
connect:694:-18 consent:694:0 consider:638:74 consideration:638:21 considered:638:23 consult:694:-78 consulta:694:-33
consultant:613:0 consultation:694:-32 contact:511:28 contacto:694:60 contain:694:3 content:654:63 contigo:654:23
continue:672:-34 contract:544:181 controller:654:34 controls:672:10 convenient:672:50 conversa:638:-12
conversation:483:41 convocazione:694:54 coo:625:104 cook:654:6 coordinator:480:111 coordinatrice:694:49 copia:694:-10
copied:672:16 copies:694:-23 copy:577:51 cordialement:562:28 cordiali:613:-26 cost:672:-3 could:371:-73 counsel:672:0
counselor:694:-56 counter:694:-48 county:593:58 couple:694:113 course:593:-26 cover:569:-79 cp:654:26 create:672:-48
cross:694:5 créneaux:694:12 cst:694:6 ct:638:-8 cto:625:60 culture:638:12 cumprimentos:694:18 curious:694:3
current:613:-71 curriculum:654:-22 custom:694:35 customer:569:-84 customers:694:-2 cut:638:-60 cv:472:-15 cycle:694:-11
cá:694:60 d'un:694:-8 d'une:654:5 da:515:23 dabei:672:-14 dad:694:-39 dados:672:26 dag:638:107 dagen:694:-4 daher:694:5
daily:672:-2 dal:672:76 dalle:694:-14 dan:585:-24 dana:577:-13 danach:625:-18 dank:503:-4 danke:577:-9 dann:638:61
dans:562:4 darf:672:4 das:467:35 dass:603:41 dat:585:73 data:405:64 date:424:0 dates:603:73 datos:613:28 dauer:694:-6
daughter:672:-25 davon:694:-13 day:388:118 daylight:672:3 days:417:3 dbs:694:1 de:302:-84 deadline:625:36 deal:694:6
dear:315:-46 debrief:625:-42 decent:694:9 decide:672:-5 decided:529:33 decision:529:-90 deck:654:25 decline:638:-83
declined:625:-34 deep:672:23 dei:672:-15 dein:625:-43 deine:569:71 del:519:-36 delighted:577:23 delivered:654:-17
della:638:-1 dem:562:23 demain:625:-71 demand:638:-9 demande:638:-55 demo:593:2 den:459:-32 dental:603:-11
department:544:104 deposit:593:-64 deputy:654:24 der:440:33 des:533:14 description:625:-59 desde:694:11 design:524:-20
designer:493:14 desk:493:198 det:625:59 details:519:75 deux:593:23 developer:613:-42 development:638:46 device:638:52
di:486:-13 dia:593:26 dial:694:13 diary:694:-39 dich:603:45 did:529:119 didn't:654:60 die:432:-75 died:694:-12
dienstag:556:-54 diese:613:-18 dig:544:-55 digital:603:-2 din:544:-89 dina:672:-48 dinner:593:-71 dinsdag:613:-46
dir:638:65 direct:562:23 directeur:593:140 directly:593:28 director:395:189 directora:672:39 directors:694:-114
direttore:694:61 discord:672:10 discuss:613:-9 discussed:603:38 discussion:694:-2 dispatch:694:19 dispatcher:694:20
disponibile:694:-22 disponible:654:-20 distinti:694:7 district:694:63 dit:625:146 dive:672:23 dix:694:-37 do:310:-22
doch:638:74 dock:593:38 document:613:83 documentary:694:-1 documents:672:10 doe:654:-18 does:486:-4 doesn't:654:37
domani:638:-58 domenica:694:23 domingo:672:12 don't:472:16 donc:638:33 donderdag:539:-52 done:577:10 donner:694:42
donnerstag:480:-41 donné:694:-34 données:694:55 door:577:13 doors:638:-21 dossier:577:-90 dott:625:-17
dottoressa:694:-36 down:496:74 dr:448:-23 draft:654:-37 drei:577:-29 drinks:672:-31 driver:638:52 drop:613:-10
drug:694:17 du:414:17 due:507:-89 durata:694:10 duration:694:48 durée:672:33 duty:672:96 dès:694:-12 día:603:17
días:613:-28 each:519:-40 earlier:672:18 early:556:-57 earn:672:-63 easily:694:-2 easter:654:29 eastern:438:20
easy:654:-2 eat:654:1 edit:694:-1 editor:613:57 editorial:654:-59 edt:496:5 een:486:90 efter:672:56 ein:472:-88
eine:515:-26 einem:625:-5 einen:562:-40 einer:672:0 eingangsbestätigung:694:-2 eingegangen:694:-29 eingeladen:694:2
einkauf:694:22 einladung:569:28 either:556:33 el:432:-35 eleven:603:9 elf:672:6 eligibility:694:25 eligible:672:-7
elin:694:-43 eller:593:-70 else:569:-74 em:569:21 email:411:62 employer:539:-41 employers:638:-55 employment:533:3
en:385:98 encourage:694:-3 end:524:-26 ende:694:-1 ends:654:-3 engineer:379:77 engineering:503:141 engineers:603:-51
enjoy:694:11 enjoyed:550:38 enlace:694:91 enough:654:4 enrollment:593:-30 entrance:694:-6 entre:556:-179
entretien:507:-62 entretiens:672:-13 entrevista:475:-33 entrevistarte:694:1 entrevistas:672:-102 entro:613:-40
entry:613:-59 entscheidung:694:-11 entschieden:603:-20 envio:694:-48 episode:694:-5 equal:672:1 equity:672:48
er:556:-17 erfahrung:672:20 erhalten:603:-42 error:654:15 erst:654:18 erste:694:-18 erstgespräch:694:-36 es:524:16
esito:694:15 espera:694:-46 est:480:-2 esta:654:46 este:654:-19 estimada:593:-9 estimator:672:63 está:562:0 et:358:41
ett:654:-27 etwa:694:-3 eu:654:-3 euro:694:-34 evaluation:672:-40 even:603:85 evening:550:97 event:515:50 ever:613:118
every:500:13 everybody:694:51 everyone:550:2 everything:577:19 ex:613:-71 exactly:638:2 examination:694:5
example:376:80 except:638:-5 excited:694:-15 exclusive:672:31 executive:556:21 exercise:613:26 exit:694:-83
expect:585:64 expectations:672:15 experience:507:1 expires:569:-32 export:694:2 ext:694:13 external:672:-25 eye:654:13
faculty:694:-29 fails:694:-33 fair:593:12 faire:694:-14 fairlead:694:52 falar:638:7 fall:638:-10 falls:672:-2
falta:654:100 familie:694:-12 family:550:78 fancy:694:30 far:694:-6 fare:694:-16 fast:638:-34 faster:694:-10 fax:613:38
feb:603:20 febrero:694:15 februar:654:-4 february:475:126 fecha:694:-17 federal:694:-3 fee:613:-50 feed:694:108
feedback:533:-56 feel:638:57 feira:585:-21 fellow:672:33 fence:694:-38 fennimore:694:-7 few:603:2 field:556:-36
fifteen:672:8 fika:694:-25 file:550:-72 files:672:-27 fill:603:-82 filled:625:41 final:496:11 finalist:694:-2
finalists:672:-98 finance:577:73 finch:613:56 find:480:110 finden:638:29 fine:469:-80 fint:694:9 first:403:81
fit:585:-49 fits:694:-20 fitting:694:-20 five:503:-137 fixed:694:-22 flaky:694:-17 flat:672:-7 fleet:672:37
flight:638:20 floating:672:2 floor:544:40 foi:694:-35 follow:533:-24 followed:672:11 following:507:74 follows:638:11
for:189:-97 form:533:-70 formal:654:41 former:638:-1 forms:672:49 forty:625:58 forward:448:-37 found:593:-27
founder:625:56 founders:672:54 four:511:93 fragen:672:-9 frame:694:-24 francisco:672:-2 frau:429:74 fredag:577:-35
free:419:-21 freeze:694:-21 frei:694:-31 freight:544:-98 freitag:550:33 freue:654:-25 freuen:625:-14
freundliche:613:131 freundlichen:529:-8 fri:511:-44 friday:321:143 friendly:694:-20 from:315:81 front:539:4 från:672:35
full:550:-84 fully:672:-10 fun:654:-4 functie:638:31 further:603:-1 future:694:-10 får:672:8 för:519:-87 für:404:-118
gaat:694:-22 game:672:62 ganas:694:-14 gate:638:-14 gave:569:19 gdpr:694:5 geachte:672:-8 geben:654:28 geehrte:493:12
geht:654:-41 gekozen:694:3 gem:694:6 general:638:48 generalist:654:17 generated:672:18 gentile:544:-11 gerente:694:-2
gern:469:29 gerne:672:27 geschäftsführer:694:56 gesprek:562:49 gespräch:500:-40 gestion:694:0 gestora:672:-48
get:436:-44 gets:654:-49 getting:672:35 gift:625:29 gilt:654:-31 ginge:694:8 giorno:694:74 giovedì:544:49 gis:672:8
give:533:-42 given:625:-99 glad:556:-94 gladly:638:-36 gm:654:23 gmbh:539:-41 gmt:625:31 go:425:-78 god:694:23
goed:613:88 goes:544:11 going:613:-36 gone:654:-70 good:367:111 google:490:74 gostava:672:-16 gostámos:694:8
got:434:180 governance:694:16 graag:519:-83 grab:603:7 gracias:562:21 grade:638:20 grazie:613:91 great:429:50
green:654:-32 greenhouse:613:-31 greet:672:-61 groet:550:-49 groetjes:672:-25 group:503:-5 grupo:672:53 gruß:694:64
grüsse:694:9 grüße:524:84 grüßen:515:3 guest:672:-29 guide:672:-20 guides:694:-43 gustaría:625:7 gut:613:55
gute:672:-17 guten:539:-35 gärna:569:118 går:654:114 ha:519:38 hab:672:23 habe:638:-26 haben:519:158 hablamos:694:73
hablar:638:63 had:503:-42 halb:672:-40 half:436:46 hall:550:19 hallo:515:87 halv:694:52 hamburg:694:-9 hand:593:136
hands:672:-23 happen:694:-6 happens:603:8 happy:496:-10 har:585:-44 harbor:603:55 hard:603:5 hartford:694:1 has:320:20
hast:654:-55 hasta:625:28 hat:529:-6 hate:694:1 have:281:-81 haven't:585:-9 having:654:48 he:462:147 he'd:672:-49
he'll:654:-10 he's:613:6 head:444:10 heads:672:-4 healer:694:-75 health:533:-14 hear:478:26 heard:625:-7 hearing:625:-6
heb:672:-16 hebben:638:48 heeft:638:-99 hej:500:9 helaas:672:-25 held:654:-11 hello:420:60 help:569:-57 hemos:638:43
her:524:-46 here:395:220 here's:556:143 herr:585:-12 herzlich:672:-9 herzliche:694:-12 herzlichen:654:13 het:503:-29
heure:625:33 hey:486:43 hi:260:267 hier:672:-5 hiermit:672:-9 hill:694:-1 him:539:-17 hire:556:0 hired:613:11
hires:654:26 hiring:397:-299 his:539:-85 ho:694:9 hoeft:694:-30 hoi:577:153 hola:524:62 hold:556:29 holding:694:-1
home:480:-68 homeoffice:694:8 hoor:694:67 hope:544:8 hora:585:50 host:569:-72 hotel:613:53 hour:384:174 hours:438:-39
household:672:-65 how:490:-11 how's:694:-6 hr:399:-26 https:380:57 hugh:694:-16 human:544:101 humanos:638:14
hybrid:593:93 hygienist:672:-46 hälsningar:672:4 hör:672:14 i'd:405:-24 i'll:368:-3 i'm:352:29 i've:462:-1 ich:464:66
id:503:14 ideal:694:12 iets:694:28 if:317:116 ignore:613:-34 ihnen:500:-15 ihr:507:-16 ihre:448:-127 ihrem:672:-26
ihren:638:-57 ihrer:638:25 ii:539:32 ik:539:-27 il:464:67 im:472:-33 importer:654:-43 impressed:603:-13 in:223:-13
inbox:638:0 inc:562:-27 incident:694:-85 incl:694:-4 include:694:9 included:613:5 incontrarla:672:6 indeed:603:-17
ines:613:46 inform:603:-36 informal:694:0 informamos:694:7 information:577:-40 ingeniera:694:14 inicial:694:-79
initial:694:-20 innan:672:-25 inside:654:44 inspection:625:-76 instead:533:84 institutional:694:1 insurance:577:8
inte:625:53 intended:603:39 interesse:577:4 interest:507:-6 interested:556:-86 interesting:694:37 interview:260:-37
interviewed:577:-107 interviewer:524:-53 interviewers:638:37 interviewing:577:-3 interviews:459:49 intervista:694:-41
intervju:593:54 into:569:-49 intro:533:50 introduction:694:-45 introductory:638:-17 inventory:694:0 invitation:450:57
invite:483:31 invited:556:-12 invites:613:38 invito:694:11 invoice:694:-18 io:593:-29 iphone:654:-1 ir:694:-11
is:220:-16 island:694:21 isn't:613:17 issue:638:-23 ist:483:-43 it:288:43 it's:438:-63 its:529:91 itself:672:-9
j'ai:603:1 ja:593:-105 jag:562:-57 january:603:62 jd:694:4 je:424:68 jefa:694:14 jemand:694:-64 jemanden:672:54
jeudi:500:-63 jij:694:-61 job:399:-32 jobs:529:-139 join:452:-73 joining:638:36 joint:613:-21 jointe:694:53 jour:694:0
journée:694:38 jours:654:51 jr:694:5 judge:672:-30 jueves:539:8 july:625:-2 june:585:-14 junior:694:-28 jury:613:50
just:478:116 já:672:-32 kan:569:40 kandidaat:613:-62 kandidat:694:-35 kandidaten:654:-108 kandidatin:672:9 kann:613:-2
kannst:672:-50 keep:500:25 keeps:672:3 kein:694:12 kennenlernen:539:22 kennismaking:654:-14
kennismakingsgesprek:672:-92 kickoff:694:-208 kids:625:-71 kiel:694:-19 kind:524:89 kindly:562:16 kitchen:593:-53
kl:515:-19 know:422:11 kom:625:113 kommen:638:29 kommer:625:-93 kommt:654:-44 kotlin:654:-11 krijgt:672:-33 kun:638:52
kunnen:694:-28 kunt:694:3 kurz:654:0 kw:638:-24 kwart:694:12 kwartiertje:694:7 können:603:69 könnten:654:-4
kündigungsfrist:694:4 l'entretien:672:-33 la:357:54 laat:654:21 lab:577:41 label:694:-7 lade:694:16 laden:585:-24
lamentamos:694:-77 land:593:-24 landed:694:9 lands:694:-16 lane:613:17 laptop:585:35 large:694:-13 larkspur:544:-144
las:462:-122 last:446:43 late:603:-17 later:529:-12 laugh:694:4 le:390:-20 lead:401:149 leader:672:-72
leadership:613:86 leads:625:-36 learn:654:-25 lease:672:-51 least:638:16 leave:539:-5 leaves:694:-8 leaving:672:-14
lebenslauf:672:-23 ledger:672:6 left:593:-2 leider:603:38 leite:694:-5 leiter:654:61 leiterin:654:41 length:638:42
les:503:-28 less:694:1 lesson:603:41 let:457:-33 let's:569:-12 letter:478:-17 letters:672:18 letzten:654:5 leuk:625:94
level:625:-27 lga:694:-3 lhe:672:9 librarian:654:-39 library:577:72 license:613:133 licht:694:-4 liebe:503:41
liegt:672:47 lien:672:132 liest:694:33 lieu:638:-25 like:312:24 liked:556:91 likes:694:70 limited:672:-12
lindenstraße:672:-19 line:585:6 linea:694:95 lines:672:7 link:420:120 linkedin:533:-7 links:694:44 list:503:-84
liste:672:-15 listed:694:-46 live:569:-1 llc:694:-20 lo:569:32 loan:625:-64 lobby:625:29 location:556:0 locked:694:-4
loft:694:-37 log:625:-18 logistics:585:-76 logo:694:-50 long:613:10 longer:672:1 look:483:-49 looked:672:-3
looking:448:-43 looks:672:22 loom:694:-15 lost:654:122 lot:603:24 love:457:-32 loved:556:-47 lovely:577:-29 ltd:638:-14
luck:556:10 lugar:694:-26 lunch:486:60 lundi:603:121 lunedì:638:10 lunes:613:-20 lycka:694:-14 lyon:672:-1 lá:694:-7
m'a:694:23 ma:585:28 maandag:577:-47 maart:544:-49 machen:694:0 machine:694:4 madame:519:-50 made:544:-22 mag:603:43
maggio:694:8 magst:654:74 mai:593:85 mail:464:43 mailbox:493:-7 mailing:694:10 main:577:88 maintenance:694:1
mais:613:-1 maj:694:17 make:483:113 makes:694:49 making:654:9 mal:654:67 malmö:694:5 man:694:-27 manage:625:-13
manager:327:42 managers:593:-82 manages:694:4 managing:577:3 mando:694:8 manufacturing:694:11 manuscript:694:-109
many:585:31 map:694:9 mar:455:52 marcar:694:38 march:274:7 mardi:556:-39 mark:694:-4 market:638:12 marketing:613:55
mars:480:-22 martedì:672:48 martes:672:71 marzo:533:-23 março:638:-24 match:550:-44 matched:694:-14 matches:694:-9
materials:638:28 math:694:37 matin:672:-8 may:386:-87 maybe:694:19 mayo:654:-44 mañana:613:-61 me:280:410 mean:638:9
means:613:-29 meant:694:-21 mechanic:672:31 med:585:-14 media:672:73 medical:613:10 mee:694:-47 meelopen:694:74
meet:341:-25 meeting:450:66 meetings:694:-32 meets:603:-30 mehr:694:48 meia:694:44 mein:672:-16 meine:654:57
melden:593:-10 member:577:-25 members:593:89 mentee:694:-8 mentioned:694:-52 merci:493:-17 mercoledì:654:-28
mercredi:562:-28 mes:672:-9 mesa:694:4 message:422:75 messaging:694:8 met:496:-30 mevrouw:613:-18 mez:694:22 mgr:672:82
mi:577:8 mich:562:58 microsoft:603:65 mid:638:-24 middle:654:31 midnight:625:-28 mig:672:75 might:625:55
migration:694:0 mijn:694:-8 millrace:694:76 min:425:77 mind:625:44 mine:672:53 minimum:672:-37 minneapolis:694:10
mins:672:12 minute:431:-31 minuten:511:-71 minuter:603:-68 minutes:336:-71 minuti:585:14 minutos:544:17 mir:562:100
mis:694:-59 mise:694:3 missed:638:-54 mit:440:90 mitbringen:694:52 mitteilen:654:-7 mittwoch:544:-51 miércoles:593:-11
mme:625:-8 mo:593:-15 mobile:613:4 mock:585:-43 modelling:694:-6 moderator:694:-1 moi:585:90 moin:694:12 mois:672:-1
moment:638:68 mon:480:-31 monate:672:-32 monday:336:104 money:672:9 monitored:613:-1 monsieur:694:17 montag:577:12
month:539:-43 months:539:-13 more:446:-59 morgen:562:34 morgon:638:-83 morning:425:-34 mornings:654:80 moss:694:6
most:613:36 mot:672:-31 mountain:603:180 move:500:55 moved:544:12 moves:694:-8 moving:550:-68 mr:503:-54 mrs:593:72
ms:464:-1 mt:694:7 much:550:-20 mucho:694:53 multiple:694:-1 museum:694:1 muss:672:-24 must:529:-120 mvh:694:6
my:335:132 myself:613:58 más:694:11 märz:556:-37 måndag:694:-34 même:654:10 möchte:654:42 möchten:593:85
möglich:672:-59 müssen:672:-5 na:500:41 naar:638:-12 nach:585:-25 nachricht:672:-23 nadie:694:3 name:472:19
named:654:50 names:694:15 nanny:654:-105 nantes:672:-1 ne:577:92 near:625:-25 need:422:80 needed:515:-18 needs:519:-45
nehme:654:-8 nehmen:694:41 neither:654:-13 network:638:-10 neue:638:-59 neuen:672:-6 neuer:694:-36 never:603:-60
new:376:-81 news:490:58 next:346:32 nice:613:16 nicht:544:27 niet:613:-35 nieuwe:654:-49 nieuws:672:29 night:496:210
nights:654:-18 nine:654:4 nmls:694:-41 no:351:67 nobody:562:-42 noch:603:38 nodigen:625:-41 nog:603:72 nominate:672:-5
non:585:-94 none:672:-1 noon:467:-43 normally:694:-13 nos:550:51 nostro:694:2 not:334:-27 note:500:60 notes:638:-15
nothing:533:77 notice:533:-56 noticed:672:-20 notified:672:-15 notre:562:38 noté:694:72 nous:486:25 nouvelles:694:-9
november:694:-54 now:444:-43 nu:694:76 nudge:694:5 nuestra:694:-7 nuestro:672:11 number:480:37 numbers:694:2
nur:672:-25 nurse:593:41 ny:556:38 nya:694:-39 não:654:-71 när:694:-9 número:694:-12 o'clock:654:66 oak:694:-3
ob:694:10 obrigada:672:-5 obrigado:654:13 occasion:694:-8 och:519:97 odd:694:36 oder:603:-63 of:241:-45 oferta:593:-20
off:493:-27 offer:370:-301 offered:585:-52 offers:672:-43 offerte:654:-117 office:429:110 officer:533:57 offices:672:5
official:672:-81 offre:672:-35 oh:694:5 ok:503:-120 old:613:-41 olá:544:35 om:452:-206 on:204:37 onboarding:654:-36
once:550:59 one:335:156 online:507:-79 only:511:-51 ons:638:32 onsdag:654:-2 onsite:539:21 ontvangen:694:45 onze:694:37
ook:694:8 op:496:-97 opciones:672:2 open:401:-1 opening:475:-11 openings:672:4 opens:593:-67 operations:496:9
opportunity:613:11 ops:556:-1 opt:672:-2 optional:654:23 options:603:-53 or:314:-57 ora:672:67 order:562:-117
ore:585:21 organizer:556:3 orientation:613:-26 ort:654:22 os:613:-55 ostern:694:-18 other:467:-18 others:672:-51
otherwise:654:72 otra:654:-7 ou:550:61 oui:625:41 our:280:-80 ours:694:4 out:440:24 outside:638:-6 outstanding:694:-18
over:429:9 overdue:694:-7 owe:672:2 own:569:50 owned:672:60 owners:694:10 owns:672:47 pacific:585:38 package:613:-46
page:577:-9 paid:556:17 pair:672:0 panel:414:-47 par:593:4 para:455:-27 paralegal:672:-55 parcours:672:15
parent:625:-81 parental:694:0 parents:593:-44 parfait:672:-31 park:613:-77 parking:613:8 part:511:-112 parte:654:-97
participant:694:-24 partir:654:-15 partner:450:-7 partners:562:73 pas:556:60 paso:625:21 pass:613:37 passa:694:85
passar:625:-91 passcode:672:31 passed:533:-10 passen:694:5 passende:694:36 passer:672:57 passez:672:6 passo:694:102
passt:544:-1 password:694:-45 past:585:-17 patience:672:76 patient:672:-44 patients:672:4 pay:503:87 payment:593:-73
pdf:625:24 pdt:694:6 pe:694:8 pela:654:38 people:422:-32 per:429:-44 perfect:539:3 perfecto:694:52 perfekt:694:-4
perfil:672:37 performance:694:-55 permets:672:-12 permit:694:-46 pero:694:56 person:475:83 personnel:638:50
persons:694:-25 petra:613:86 peut:672:-13 peux:654:-2 phone:395:147 photo:593:-37 photos:654:18 pick:515:-15
picked:613:118 picking:694:2 ping:672:5 pipeline:694:-3 piso:694:-8 pizza:694:-17 pièce:672:49 place:478:-60
placed:694:8 places:694:-64 plaisir:654:-7 plan:500:-43 planned:694:102 plannen:694:-40 planner:603:48 planning:577:33
plans:672:-34 plant:556:12 platform:529:-19 platz:638:-40 play:672:-9 plaza:613:20 plazo:694:-39 please:283:-127
pleased:539:8 pleasure:562:30 plek:694:-17 plus:511:29 pm:313:-14 pode:672:21 podemos:654:24 point:593:81
police:694:-82 policy:672:6 pool:654:43 pop:694:-22 por:500:40 portal:577:-70 portfolio:613:126 portolan:694:-14
position:359:-191 positions:585:-99 posizione:654:10 possible:585:-62 post:500:16 postdoc:694:17 poste:515:-5
posted:638:-10 postfach:603:100 posting:638:22 posto:672:-5 potsdam:672:-7 pour:467:69 powered:613:32 practice:577:-51
pre:613:-50 prefer:603:72 preferences:638:-1 premier:672:-16 première:694:-17 prenotazione:694:-48 prep:585:3
prepare:654:67 present:577:47 presentation:638:8 press:654:10 presupuesto:672:18 previous:672:-5 pricing:672:21
prima:613:2 principal:556:69 print:672:48 privacy:613:3 private:672:-17 priya:603:155 pro:694:-6 probezeit:694:-33
problem:603:-29 problema:694:-2 proceed:654:-10 proceso:672:55 process:577:-3 produce:694:23 producer:638:-7
product:515:21 production:613:27 produkt:694:132 produto:694:118 professional:672:-46 profil:569:82 profile:490:-102
program:550:-63 programme:638:45 programmer:654:22 project:539:-174 projet:694:-10 promise:638:3 promised:694:0
promotion:672:-118 proof:672:-4 proper:672:45 proposal:593:-96 propose:625:16 proposition:694:-24 proposta:672:24
propuesta:694:5 prova:672:124 provide:654:-14 provided:625:14 próxima:694:79 prüfung:672:-54 pt:603:13 public:577:33
puede:638:-71 puedes:694:12 puesto:562:68 pull:672:3 purchase:672:-1 put:490:35 putting:672:-10 può:672:90 pwd:672:-48
på:529:61 qa:613:-99 qualifications:654:17 qualified:654:-26 qualify:694:-2 quality:638:15 quando:672:-76
quarry:694:-14 quarta:672:10 quarter:585:37 quayside:694:-4 que:467:17 quedamos:694:27 quedo:672:52 queremos:654:77
question:556:-18 questionnaire:672:-33 questions:436:-79 qui:638:-9 quick:507:64 quinta:585:-1 quinze:694:62
quote:654:-44 qué:694:-17 race:672:-43 railway:694:31 raised:694:-20 ran:672:8 rank:694:3 rate:638:-76 rates:694:-44
rather:577:17 rating:694:30 raum:613:37 ravi:694:6 re:613:0 reach:569:13 reached:654:-5 read:478:53 reading:625:-6
reads:638:10 ready:550:22 real:654:2 really:585:-19 reason:638:28 recebemos:672:35 receipt:625:42 receive:515:-77
received:442:-53 receiving:593:6 recent:613:-52 recess:694:11 rechnungswesen:694:-21 recibido:654:0 recipient:694:-7
record:638:-35 recording:654:-86 records:694:-4 recruiter:448:-30 recruiters:577:-129 recruiting:480:75
recruitment:569:4 recrutement:603:35 recursos:638:14 red:694:12 ref:625:-8 reference:544:-133 references:515:-81
referral:694:-14 referred:694:8 regarding:638:-41 regards:480:58 regional:694:69 register:672:-9 registered:638:-3
registration:694:-28 regret:593:-50 regulatory:672:40 rejected:625:-70 release:585:-8 reliability:672:22 remain:654:-38
reminder:539:105 remote:496:-90 remove:694:-32 removed:672:-4 rencontrer:593:145 rendez:654:-44 renew:694:-12
renovation:694:-13 rent:694:3 rep:694:0 repair:694:54 replies:539:37 reply:390:-82 report:515:21 reporter:694:-60
reporting:613:-60 represent:638:51 representative:672:33 req:593:37 request:515:-130 requested:613:-38 required:593:-94
requirements:672:14 requisition:694:1 reschedule:533:94 rescheduled:638:25 reschedulings:694:-32 research:529:33
researcher:638:75 resend:694:-8 reserved:672:-16 resources:569:103 respond:694:20 responda:694:-23 responsabile:638:-50
responsable:562:-10 response:694:-30 rest:613:-10 result:672:-30 results:603:16 resume:444:60 resumes:672:22
retained:694:1 retenu:638:3 retry:694:-27 return:569:16 returned:654:-16 returns:654:-24 revenue:672:24 review:455:-52
reviewed:533:-48 reviewing:694:-35 reviews:613:-36 reçu:638:-4 ricevuto:694:74 richiesta:672:-45 ride:672:-4
right:480:-3 ring:550:19 ringer:672:-21 risk:672:29 rn:694:-76 road:672:10 role:394:-104 roles:556:-55 roligt:694:31
roll:694:-21 rolling:694:0 roof:654:-67 room:486:-17 round:464:-81 rounds:625:-29 route:694:6 row:694:3 rsvp:694:-51
rue:694:14 rufe:672:28 rufen:694:0 run:503:39 running:654:4 runs:550:8 réception:672:-4 réf:694:20 résumé:613:-5
réunion:694:-93 rückfragen:694:7 rückmeldung:613:71 sa:672:11 sabato:672:-22 sad:694:6 safety:654:12 sagen:672:11
sagt:694:-9 said:550:100 salary:515:7 sale:694:-20 saludo:603:13 saludos:672:-3 salut:638:-10 saluti:613:-26
sam:544:-19 same:467:103 samedi:654:-43 sample:654:54 samstag:585:-95 samtal:694:-29 sans:672:73 sarebbe:694:-22
sarà:694:-7 sat:613:54 saturday:440:-140 saved:694:-33 savings:694:-4 saw:544:-24 say:464:-36 says:556:50
scelta:694:-10 scelto:694:-17 schedule:469:-126 scheduled:483:-63 scheduling:613:25 schon:672:-21 school:524:64
schools:654:40 science:593:-5 scientist:638:22 scope:694:-100 scorecard:593:-38 scorecards:694:-1 scored:672:21
screen:511:23 screener:672:-18 screening:511:-108 se:490:101 search:472:-58 searches:672:-18 season:654:16 seat:556:11
seats:672:7 secaucus:694:0 second:490:-31 secrétariat:694:-7 see:364:6 seeing:654:-123 seen:638:24 segunda:625:-9
sehen:672:14 sehr:475:43 seleccionado:694:-26 selected:511:-31 selection:613:13 self:672:23 semaine:672:39
semana:638:28 seminar:694:8 senast:585:-23 send:405:-58 sending:638:42 senior:425:-213 sent:448:151 sentence:694:-13
separate:654:18 sept:694:-41 september:672:5 ser:654:39 serait:672:8 series:613:91 seriez:638:88 server:694:-9
service:524:-22 services:577:8 serving:694:-4 session:529:-42 set:496:20 settimana:672:-3 seu:638:-35 seven:654:44
several:654:-5 sexta:593:4 shadow:694:52 shall:603:10 share:585:79 sharing:694:-28 sharp:672:105 she:511:-63
she's:654:-15 sheet:672:-1 shift:539:100 shoes:672:71 shoot:694:-34 shop:585:26 short:533:-46 shortlisted:638:-10
shortlisting:694:23 should:459:29 shout:672:6 show:577:38 shown:694:10 shrm:672:32 si:519:33 siamo:694:-7 sich:556:0
sick:694:6 side:550:25 sido:603:-77 sie:424:21 sign:478:39 signal:638:5 signature:638:-7 signed:593:-21 signora:694:-39
sigue:694:86 siguiente:654:121 silence:694:15 sim:672:62 similar:672:61 since:515:56 sincerely:550:29 sind:593:-20
single:694:5 sink:694:40 sit:638:89 site:515:23 sitter:694:-11 situation:694:2 six:613:-10 size:694:-13 skickar:694:-5
skills:672:-16 skip:613:52 skipped:694:0 slides:694:2 slot:511:-73 slots:593:35 small:585:83 so:324:111 sobald:694:-14
sobre:562:-91 society:694:-6 software:556:45 soir:672:5 sold:694:38 solicitud:613:-85 sollicitatie:603:9
solliciteer:694:-9 sollte:694:1 solo:672:53 solutions:672:-24 som:577:-32 some:638:7 somebody:585:-86 someone:529:-98
something:562:32 sommes:694:-3 son:672:-7 sono:654:2 sont:672:3 soon:625:-12 sorry:440:63 sort:694:1 sou:654:7
souci:694:-3 souhaite:694:57 souhaitons:672:24 sounds:638:144 sourcing:694:31 sous:625:-26 speak:500:81 speaking:638:26
specialist:603:20 speed:694:-32 spend:672:0 spent:672:-2 split:694:9 spoke:672:26 spot:613:10 spots:694:0
spreken:672:-11 spring:556:40 spätestens:694:0 sql:638:-18 sr:550:40 sra:672:-17 ssa:654:-27 st:519:-79 staat:654:-65
stack:672:24 staff:524:86 stage:524:39 stand:654:3 standard:694:0 standing:694:-9 stands:694:6 standup:672:-13
start:416:127 started:654:-50 starting:603:38 starts:654:-68 statement:654:-50 states:694:-3 station:638:107
stato:672:40 statt:654:-1 status:519:-42 stay:550:-5 stays:672:-8 stehen:694:-50 stelle:539:45 step:472:76
steps:533:-19 still:438:110 stop:533:49 store:585:30 stories:672:-1 story:625:107 straight:672:13 strategist:694:65
straße:694:-16 street:550:-34 strengths:694:-31 strong:562:-52 stuck:694:-17 student:654:5 students:654:56 studio:539:6
study:585:-28 stunde:625:112 stunden:625:46 su:515:-144 sua:529:-17 subito:694:-83 subject:654:-10 submission:694:10
submissions:694:-6 submit:544:-119 submitted:585:-21 submitting:694:-14 succes:694:67 success:625:40 successful:694:-2
suche:672:-52 suchen:638:-19 suchst:694:59 sue:672:-68 suggest:694:-34 suggested:694:-21 suis:625:4 suit:515:-26
suite:556:57 suits:550:43 summary:672:-8 summer:613:13 sun:694:17 sunday:478:-66 suo:613:-15 super:613:37
superintendent:694:-29 supervisor:529:43 supervisors:694:44 supply:585:71 support:562:16 sur:585:-23 sure:625:-27
sus:672:-6 svara:694:-20 switch:694:-6 system:533:16 systems:529:57 sábado:654:-43 så:672:64 söker:625:25 ta:613:-55
table:638:-23 tack:569:19 tag:556:8 take:420:-54 taken:603:6 takes:511:-71 taking:569:-22 tal:694:0 talent:434:-3
talento:672:26 talk:392:166 talked:638:26 talking:593:12 também:694:-15 tap:654:-20 tar:694:-94 tarde:625:40
tardes:694:-8 target:694:9 tarjeta:694:-44 tax:694:2 te:475:81 teach:638:29 teacher:603:-40 team:353:6
teamleider:672:56 teams:464:6 tech:585:49 technical:533:83 technician:585:66 technology:613:106 tecnico:694:133
teil:694:8 teilnahme:694:17 tel:507:69 telefon:654:-43 telefonat:672:49 telefonisch:638:53 telegram:672:-25
telephone:593:8 tell:464:-76 tempo:694:32 ten:519:52 teria:694:-34 term:672:-7 termin:550:-63 terminal:625:4
terms:654:-10 terça:654:8 test:515:109 teu:672:51 text:593:3 than:529:5 thank:313:-3 thanks:345:19 that:326:7
that's:539:27 the:169:13 their:533:56 them:490:48 then:417:47 there:429:-7 there's:544:-81 these:500:74 they:459:-29
they'd:694:-6 they'll:694:26 they're:672:-17 thing:585:72 things:593:-26 think:524:-42 third:638:3 thirty:672:28
this:277:46 those:638:25 though:672:14 thought:603:47 thread:654:22 three:425:-137 thrilled:654:91 through:442:89
thu:457:58 thurs:556:67 thursday:269:-49 thursday's:654:-19 thursdays:638:-2 thx:672:79 ti:672:147 ticket:672:48
tid:694:80 tien:694:-73 til:672:64 tile:654:-28 till:507:-48 time:305:78 times:515:84 tio:694:-64 tisdag:654:67
title:593:-46 tjänsten:625:99 to:189:-43 today:490:76 toe:694:8 together:603:-53 told:569:59 tomasz:672:-34
tomorrow:459:162 tonight:625:-1 too:539:-51 took:638:25 tool:529:-49 tools:638:-24 top:638:-15 torsdag:550:-41
tot:654:3 total:625:-21 totally:654:-4 touch:603:31 tour:569:27 tous:694:40 tout:672:6 trabajo:694:-17 train:603:23
training:593:-122 transcript:694:-5 transfer:672:-25 traz:694:-37 tre:654:24 treasurer:694:0 treat:672:9 treffen:694:73
trial:556:-6 trip:694:-74 trois:603:10 trouble:672:9 trouverez:672:2 trova:694:0 truck:638:37 trust:613:14
trustees:672:14 träffa:613:108 très:672:8 tu:475:-78 tua:654:-11 tue:511:-19 tues:585:38 tuesday:343:-53 tus:672:51
tussen:638:-70 twelve:672:-70 twenty:672:2 twice:569:48 two:357:43 type:577:9 tyvärr:672:-21 técnica:638:65
técnico:638:9 téléphone:672:-15 téléphonique:654:5 télétravail:672:20 uhr:399:-85 uit:593:-25 uitnodiging:638:-1
uk:694:1 um:408:28 uma:585:82 un:419:117 una:511:51 unable:613:-46 unanimous:672:80 unattended:672:24 und:446:-12
undeliverable:694:30 under:550:38 underwriter:694:-14 underwriting:694:25 une:550:28 unfortunately:556:-56 union:613:24
unit:654:-33 united:654:23 university:613:14 unless:638:17 unlimited:694:2 unos:694:18 unpaid:654:-14 uns:457:84
unser:569:-85 unsere:672:-13 unserem:672:-17 unsubscribe:511:15 unsuccessful:694:-31 unter:694:-77 unterlagen:603:0
until:448:66 up:385:46 update:529:1 updated:519:11 upgrade:672:-6 upload:638:-50 ur:694:53 urgent:672:-22
urgently:672:-3 us:353:70 usdt:694:-6 use:544:-109 used:638:-62 user:694:7 users:694:-110 usual:638:-11 usually:613:-2
utc:625:66 utrecht:694:-11 uur:478:-109 uurtje:694:98 uw:585:-135 va:569:74 vacature:694:42 vad:694:-76 vaga:638:-37
vai:694:-22 vale:577:108 valid:638:-28 vamos:694:4 van:533:34 vecka:672:-29 veel:638:5 vendor:625:-42 vendredi:524:17
venerdì:593:38 venir:654:11 venue:694:-13 ver:672:82 verfügung:694:-26 verification:654:-65 vers:694:-44 very:500:15
veuillez:694:12 vi:503:39 via:550:95 vidare:694:19 video:467:70 videochiamata:694:-9 viel:638:-5 viele:654:-13
vielen:539:-27 viene:603:-54 vier:694:12 viernes:569:-60 viertel:694:20 view:529:-3 viewed:672:1 vill:585:48 vir:672:23
virtual:613:3 visa:694:-3 visio:638:13 visit:493:48 visita:672:-44 visitor:694:8 visto:694:29 vite:694:-7 voice:694:-13
voir:654:113 volentieri:672:80 volgende:625:-11 volontiers:694:84 volunteer:603:-37 volunteers:672:-5 vom:613:57
von:539:-86 voor:467:63 vor:638:37 vorab:672:8 vorher:694:-17 vorstellungsgespräch:613:-10 vos:562:0 vote:625:38
votre:432:-124 vous:452:52 vp:515:21 vriendelijke:603:-27 vrij:694:29 vrijdag:550:6 vu:672:14 välkommen:672:56
vänliga:694:3 wait:638:-58 waiting:585:-43 walk:533:-15 wann:654:24 want:450:57 wanted:654:-10 wants:483:72 war:654:129
warehouse:593:60 warm:694:-33 warmly:654:11 was:376:120 wat:654:1 water:654:101 way:562:56 we:250:57 we'd:462:-6
we'll:467:-82 we're:455:-158 we've:533:25 wear:672:94 webinar:654:-52 website:625:-23 wed:446:1 wednesday:331:-9
wednesdays:654:-59 weds:672:-15 week:346:-15 weekday:654:0 weekend:556:11 weeks:503:66 weiter:638:-60 weiteren:694:-6
welcome:562:46 welcoming:672:-6 well:483:60 wenn:638:15 went:562:-41 werden:654:-14 were:515:116 weten:625:16
what:404:54 what's:638:3 whatever:672:7 whatsapp:672:-21 when:472:-1 whenever:613:40 where:507:-24 whether:550:52
which:452:129 while:694:85 whiteboard:694:46 who:414:-21 who's:694:-2 whoever:672:20 whole:638:30 whose:613:20
why:593:-56 wie:585:130 wieder:672:-20 wife:694:49 wij:625:-19 wil:672:5 will:297:-177 willen:694:79 window:672:-58
wir:414:10 wird:672:0 wish:569:-4 wishes:593:-12 with:239:218 withdraw:654:-3 within:455:-36 without:638:-112
witness:694:-35 woche:638:37 woensdag:694:16 wohnung:672:-19 won't:603:-7 wonderful:603:1 word:654:10 work:420:-24
worked:694:10 working:603:35 works:383:-36 worth:672:35 would:305:61 write:503:-18 writer:672:-1 writing:562:86
written:625:13 wrong:577:-71 wurde:694:-3 www:613:-10 wäre:694:48 würde:613:-21 würden:638:1 ya:625:-73 yard:593:60
year:493:-53 years:515:29 yes:416:-170 yesterday:625:3 yet:593:18 yo:672:-1 york:483:-100 you:179:64 you'd:483:111
you'll:486:172 you're:410:-35 you've:562:-63 your:190:-167 yours:507:51 yourself:654:-12 zaterdag:694:-32 zehn:694:-15
zeit:625:3 zimmer:672:-11 zit:694:20 zoeken:654:-46 zone:672:33 zoom:427:31 zu:507:-26 zug:694:-47 zullen:694:16
zum:475:-51 zur:569:0 zusammen:672:-13 zwei:654:-35 zweitgespräch:694:5 zwischen:654:-17 às:490:-43 är:585:24 ça:638:79
échange:654:56 été:672:-5 ótimo:694:52 över:694:-12 último:694:63 über:585:-38 übrigens:694:-56
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
account:-211
applicant tracking:123
application sent:123
applied:62
authority:-28
community:-226
day and hour:52
day or hour:-46
doer in the subject:19
employer's own:-224
employment contract:149
fair:59
firms:-164
from a firm:21
from a list:-64
from a machine:65
from a person:-168
from a system:85
health:-78
hiring talk:30
home:-233
interview:-195
invite:240
job alert:-220
job board:56
job interview:57
job named:71
job offer:24
job title:303
job title in the subject:251
machine:-148
meeting:-34
messenger:-98
money:-141
more messages:66
one message:-123
outreach:90
own application:138
press:-276
reader answered:22
reader began:-96
reader hires:-417
recruiting address:205
recruiting signature:105
reference asked:-128
refusal:76
research:-262
scam:-218
scheduling tool:176
school:-178
sent to many:-120
sent to others:-10
short subject:65
somebody else applies:-253
somebody else meant:-119
subject beside a title:85
subject is a title:122
testing tool:211
title named again:16
training:-134
two messages:-95
account & applicant tracking:-99
account & from a machine:-69
account & one message:-81
applicant tracking & applied:68
applicant tracking & day and hour:72
applicant tracking & day or hour:10
applicant tracking & doer in the subject:58
applicant tracking & from a machine:53
applicant tracking & from a system:8
applicant tracking & hiring talk:18
applicant tracking & interview:53
applicant tracking & invite:3
applicant tracking & job interview:54
applicant tracking & job named:33
applicant tracking & job offer:3
applicant tracking & job title:111
applicant tracking & job title in the subject:27
applicant tracking & meeting:56
applicant tracking & more messages:1
applicant tracking & one message:48
applicant tracking & outreach:2
applicant tracking & reader answered:17
applicant tracking & reader hires:-24
applicant tracking & recruiting address:-58
applicant tracking & recruiting signature:11
applicant tracking & refusal:17
applicant tracking & short subject:-49
applicant tracking & subject beside a title:52
applicant tracking & testing tool:12
applicant tracking & title named again:33
applicant tracking & two messages:12
application sent & applied:61
application sent & from a machine:58
application sent & from a system:1
application sent & job board:71
application sent & job title:15
application sent & job title in the subject:4
application sent & meeting:2
application sent & one message:50
application sent & recruiting address:1
application sent & recruiting signature:1
application sent & subject beside a title:-6
application sent & title named again:6
application sent & two messages:12
applied & authority:-5
applied & community:-61
applied & day and hour:-48
applied & day or hour:58
applied & doer in the subject:-19
applied & employment contract:-20
applied & from a firm:-36
applied & from a machine:170
applied & from a system:1
applied & health:-7
applied & hiring talk:-46
applied & home:-74
applied & interview:-51
applied & invite:-15
applied & job board:75
applied & job interview:-1
applied & job named:43
applied & job offer:-79
applied & job title:124
applied & job title in the subject:12
applied & meeting:59
applied & messenger:-38
applied & money:-71
applied & more messages:-22
applied & one message:62
applied & outreach:28
applied & own application:38
applied & reader answered:-52
applied & reader began:-27
applied & reader hires:24
applied & recruiting address:86
applied & recruiting signature:30
applied & reference asked:-77
applied & refusal:26
applied & scam:-79
applied & scheduling tool:2
applied & school:-64
applied & sent to many:-23
applied & short subject:111
applied & subject beside a title:72
applied & subject is a title:-24
applied & title named again:2
applied & two messages:-9
authority & day and hour:1
authority & day or hour:-4
authority & doer in the subject:-30
authority & from a firm:-4
authority & from a machine:-10
authority & interview:-68
authority & job interview:-30
authority & job title:9
authority & job title in the subject:-36
authority & meeting:7
authority & more messages:10
authority & one message:-24
authority & reader answered:10
authority & school:78
authority & short subject:-11
authority & subject beside a title:-36
community & day and hour:-9
community & day or hour:-87
community & doer in the subject:-21
community & from a firm:-103
community & hiring talk:3
community & interview:-112
community & job interview:-32
community & job named:11
community & job title:16
community & job title in the subject:-23
community & meeting:2
community & more messages:19
community & one message:-81
community & reader answered:-31
community & reader hires:1
community & recruiting signature:2
community & short subject:-43
community & subject beside a title:-14
community & subject is a title:-9
community & title named again:3
community & two messages:-51
day and hour & doer in the subject:42
day and hour & employer's own:-33
day and hour & employment contract:92
day and hour & firms:-51
day and hour & from a firm:-44
day and hour & from a list:-28
day and hour & from a machine:27
day and hour & from a system:52
day and hour & health:-27
day and hour & hiring talk:-32
day and hour & home:-31
day and hour & interview:72
day and hour & invite:95
day and hour & job alert:-20
day and hour & job board:21
day and hour & job interview:16
day and hour & job named:-41
day and hour & job offer:-30
day and hour & job title:15
day and hour & job title in the subject:60
day and hour & machine:-35
day and hour & meeting:-9
day and hour & messenger:-13
day and hour & money:25
day and hour & more messages:21
day and hour & one message:-63
day and hour & outreach:50
day and hour & own application:47
day and hour & press:-101
day and hour & reader answered:122
day and hour & reader began:-40
day and hour & reader hires:-126
day and hour & recruiting address:64
day and hour & recruiting signature:77
day and hour & reference asked:-155
day and hour & refusal:7
day and hour & research:-110
day and hour & scam:-24
day and hour & scheduling tool:88
day and hour & school:-57
day and hour & sent to many:-22
day and hour & sent to others:-5
day and hour & short subject:-114
day and hour & somebody else applies:-43
day and hour & subject beside a title:114
day and hour & subject is a title:-56
day and hour & testing tool:17
day and hour & title named again:-67
day and hour & training:-21
day and hour & two messages:68
day or hour & doer in the subject:37
day or hour & employer's own:-24
day or hour & employment contract:-48
day or hour & firms:-51
day or hour & from a firm:30
day or hour & from a machine:-13
day or hour & from a person:-48
day or hour & from a system:9
day or hour & health:-12
day or hour & hiring talk:18
day or hour & home:13
day or hour & interview:84
day or hour & invite:-11
day or hour & job board:-2
day or hour & job interview:14
day or hour & job named:-130
day or hour & job offer:16
day or hour & job title:74
day or hour & job title in the subject:25
day or hour & meeting:-7
day or hour & money:-38
day or hour & more messages:6
day or hour & one message:-35
day or hour & outreach:72
day or hour & press:-31
day or hour & reader answered:15
day or hour & reader began:23
day or hour & reader hires:-35
day or hour & recruiting address:-55
day or hour & recruiting signature:45
day or hour & refusal:-105
day or hour & school:29
day or hour & short subject:-72
day or hour & somebody else applies:-38
day or hour & somebody else meant:-30
day or hour & subject beside a title:51
day or hour & subject is a title:-25
day or hour & title named again:24
day or hour & training:-34
day or hour & two messages:7
doer in the subject & employer's own:-79
doer in the subject & employment contract:62
doer in the subject & fair:-21
doer in the subject & from a firm:92
doer in the subject & from a list:-48
doer in the subject & from a machine:-34
doer in the subject & hiring talk:-65
doer in the subject & home:-46
doer in the subject & interview:-184
doer in the subject & invite:100
doer in the subject & job alert:-38
doer in the subject & job interview:-70
doer in the subject & job named:-66
doer in the subject & job offer:126
doer in the subject & job title:65
doer in the subject & machine:-56
doer in the subject & meeting:-23
doer in the subject & money:-55
doer in the subject & more messages:-18
doer in the subject & one message:-26
doer in the subject & outreach:-20
doer in the subject & press:-48
doer in the subject & reader answered:156
doer in the subject & reader began:-43
doer in the subject & reader hires:-45
doer in the subject & recruiting address:-34
doer in the subject & recruiting signature:-48
doer in the subject & reference asked:94
doer in the subject & refusal:-21
doer in the subject & research:-24
doer in the subject & scam:-9
doer in the subject & scheduling tool:-27
doer in the subject & school:-57
doer in the subject & sent to many:-55
doer in the subject & short subject:157
doer in the subject & training:-55
doer in the subject & two messages:54
employer's own & from a firm:-111
employer's own & interview:-5
employer's own & invite:-35
employer's own & job named:-77
employer's own & job title:-58
employer's own & meeting:1
employer's own & one message:-112
employer's own & recruiting address:-39
employer's own & recruiting signature:-10
employer's own & short subject:12
employment contract & from a firm:76
employment contract & hiring talk:43
employment contract & interview:19
employment contract & job interview:-6
employment contract & job named:11
employment contract & job offer:41
employment contract & job title:24
employment contract & job title in the subject:27
employment contract & meeting:22
employment contract & more messages:57
employment contract & one message:81
employment contract & reader answered:-19
employment contract & recruiting signature:-19
employment contract & short subject:2
employment contract & subject beside a title:7
employment contract & title named again:5
employment contract & two messages:-64
fair & from a firm:33
fair & hiring talk:29
fair & interview:-21
fair & one message:29
firms & from a firm:-82
firms & meeting:-49
firms & one message:-37
firms & short subject:-20
from a firm & health:-39
from a firm & hiring talk:18
from a firm & home:-48
from a firm & interview:28
from a firm & invite:131
from a firm & job alert:-47
from a firm & job interview:14
from a firm & job named:-25
from a firm & job offer:20
from a firm & job title:48
from a firm & job title in the subject:122
from a firm & machine:-47
from a firm & meeting:-54
from a firm & messenger:-49
from a firm & money:-69
from a firm & more messages:-39
from a firm & one message:15
from a firm & outreach:25
from a firm & own application:61
from a firm & press:-137
from a firm & reader answered:13
from a firm & reader began:-2
from a firm & reader hires:-168
from a firm & recruiting address:68
from a firm & recruiting signature:118
from a firm & reference asked:-32
from a firm & refusal:112
from a firm & research:-123
from a firm & scam:-109
from a firm & scheduling tool:2
from a firm & school:-51
from a firm & short subject:167
from a firm & somebody else applies:-62
from a firm & somebody else meant:-113
from a firm & subject beside a title:39
from a firm & subject is a title:60
from a firm & title named again:-56
from a firm & training:-42
from a firm & two messages:34
from a list & interview:-41
from a list & job alert:-5
from a list & job interview:7
from a list & job named:-12
from a list & job title:-11
from a list & meeting:15
from a list & more messages:30
from a list & one message:-46
from a list & reader answered:27
from a list & recruiting address:13
from a list & recruiting signature:-9
from a list & sent to many:-32
from a list & sent to others:-9
from a list & somebody else applies:-2
from a list & two messages:-16
from a machine & hiring talk:62
from a machine & home:-68
from a machine & interview:-92
from a machine & invite:-11
from a machine & job alert:-46
from a machine & job board:4
from a machine & job interview:-4
from a machine & job named:74
from a machine & job offer:-1
from a machine & job title:61
from a machine & job title in the subject:2
from a machine & machine:-26
from a machine & meeting:-5
from a machine & more messages:15
from a machine & one message:22
from a machine & outreach:-4
from a machine & reader answered:19
from a machine & reader hires:-36
from a machine & recruiting address:38
from a machine & recruiting signature:-19
from a machine & refusal:12
from a machine & scheduling tool:81
from a machine & school:-33
from a machine & sent to many:-32
from a machine & short subject:-58
from a machine & subject beside a title:4
from a machine & testing tool:103
from a machine & title named again:6
from a machine & training:-31
from a machine & two messages:-5
from a person & hiring talk:-36
from a person & interview:-2
from a person & job interview:-14
from a person & job named:-23
from a person & job title:-2
from a person & one message:-8
from a person & reader answered:-76
from a person & short subject:-82
from a person & somebody else applies:-26
from a person & two messages:-76
from a system & hiring talk:13
from a system & interview:-4
from a system & job board:29
from a system & job interview:13
from a system & job named:20
from a system & job title:26
from a system & job title in the subject:51
from a system & meeting:42
from a system & more messages:27
from a system & one message:1
from a system & reader answered:28
from a system & recruiting address:-17
from a system & recruiting signature:-7
from a system & refusal:10
from a system & scheduling tool:6
from a system & subject beside a title:49
from a system & title named again:43
from a system & two messages:15
health & job interview:-22
health & meeting:-17
health & one message:-27
health & reader answered:-7
hiring talk & home:-5
hiring talk & interview:-110
hiring talk & invite:-37
hiring talk & job alert:47
hiring talk & job board:51
hiring talk & job interview:63
hiring talk & job named:33
hiring talk & job offer:-16
hiring talk & job title:-91
hiring talk & job title in the subject:-66
hiring talk & meeting:-26
hiring talk & messenger:-23
hiring talk & money:-32
hiring talk & more messages:76
hiring talk & one message:8
hiring talk & outreach:-14
hiring talk & own application:23
hiring talk & reader answered:-2
hiring talk & reader began:-33
hiring talk & reader hires:-20
hiring talk & recruiting address:-41
hiring talk & recruiting signature:85
hiring talk & reference asked:6
hiring talk & refusal:-40
hiring talk & scam:-64
hiring talk & scheduling tool:-2
hiring talk & school:-26
hiring talk & sent to many:9
hiring talk & short subject:201
hiring talk & somebody else applies:-26
hiring talk & subject beside a title:-126
hiring talk & subject is a title:57
hiring talk & testing tool:49
hiring talk & title named again:-57
hiring talk & training:-5
hiring talk & two messages:-69
home & interview:-16
home & job interview:2
home & job offer:-9
home & job title:12
home & job title in the subject:32
home & meeting:16
home & more messages:-22
home & one message:-147
home & reader answered:51
home & refusal:-88
home & short subject:66
home & subject beside a title:7
home & title named again:11
home & two messages:53
interview & invite:119
interview & job alert:-18
interview & job board:-12
interview & job interview:45
interview & job named:19
interview & job offer:-75
interview & job title:75
interview & job title in the subject:65
interview & machine:-27
interview & meeting:63
interview & messenger:-29
interview & money:51
interview & more messages:-79
interview & one message:118
interview & outreach:-53
interview & own application:15
interview & press:-39
interview & reader answered:-179
interview & reader began:-5
interview & reader hires:-129
interview & recruiting address:-59
interview & recruiting signature:47
interview & refusal:-2
interview & research:-97
interview & scam:-84
interview & scheduling tool:-7
interview & school:-22
interview & sent to many:-43
interview & sent to others:-5
interview & short subject:106
interview & somebody else applies:-52
interview & somebody else meant:-100
interview & subject beside a title:10
interview & testing tool:12
interview & title named again:2
interview & training:-38
interview & two messages:-136
invite & job interview:-31
invite & job named:-1
invite & job offer:2
invite & job title:2
invite & job title in the subject:26
invite & meeting:1
invite & more messages:-41
invite & one message:235
invite & reader answered:-32
invite & reader hires:-43
invite & recruiting address:-14
invite & recruiting signature:-55
invite & scheduling tool:8
invite & short subject:-30
invite & subject beside a title:26
invite & title named again:8
invite & two messages:-75
job alert & job board:-13
job alert & job interview:-4
job alert & job named:-14
job alert & job title:-93
job alert & meeting:-16
job alert & one message:-122
job alert & recruiting address:-32
job alert & recruiting signature:-39
job alert & sent to many:-33
job alert & subject beside a title:-76
job alert & title named again:-41
job alert & training:-6
job board & job named:-13
job board & job title:-23
job board & job title in the subject:19
job board & meeting:24
job board & more messages:27
job board & one message:-12
job board & reader answered:28
job board & recruiting signature:-47
job board & sent to many:-52
job board & subject beside a title:-22
job board & title named again:-3
job board & two messages:13
job interview & job named:-55
job interview & job offer:-11
job interview & job title:-78
job interview & job title in the subject:2
job interview & meeting:15
job interview & more messages:-42
job interview & one message:170
job interview & outreach:-4
job interview & own application:18
job interview & press:-19
job interview & reader answered:-99
job interview & reader began:-2
job interview & reader hires:-64
job interview & recruiting address:10
job interview & recruiting signature:48
job interview & refusal:-1
job interview & scam:-73
job interview & scheduling tool:-11
job interview & school:-30
job interview & sent to many:7
job interview & short subject:100
job interview & somebody else applies:-72
job interview & somebody else meant:-33
job interview & subject beside a title:-14
job interview & subject is a title:-27
job interview & testing tool:11
job interview & title named again:-93
job interview & training:-34
job interview & two messages:-100
job named & job offer:-37
job named & job title:-47
job named & job title in the subject:-64
job named & meeting:43
job named & messenger:-38
job named & more messages:44
job named & one message:46
job named & outreach:-40
job named & own application:54
job named & press:-73
job named & reader answered:-86
job named & reader began:13
job named & reader hires:-10
job named & recruiting address:-21
job named & recruiting signature:-19
job named & reference asked:-172
job named & refusal:87
job named & scam:-38
job named & scheduling tool:6
job named & school:55
job named & sent to many:-26
job named & sent to others:-9
job named & short subject:47
job named & somebody else applies:-69
job named & subject beside a title:-58
job named & subject is a title:-28
job named & title named again:-39
job named & two messages:-55
job offer & job title:-17
job offer & job title in the subject:-78
job offer & meeting:-149
job offer & more messages:-59
job offer & one message:110
job offer & reader answered:-56
job offer & reader began:-25
job offer & recruiting address:7
job offer & recruiting signature:-80
job offer & short subject:65
job offer & subject beside a title:-98
job offer & title named again:-28
job offer & two messages:-39
job title & job title in the subject:-58
job title & meeting:4
job title & messenger:-39
job title & money:2
job title & more messages:44
job title & one message:82
job title & outreach:51
job title & own application:52
job title & press:-73
job title & reader answered:-5
job title & reader began:19
job title & reader hires:-132
job title & recruiting address:-39
job title & recruiting signature:-101
job title & reference asked:-154
job title & refusal:-15
job title & scam:-80
job title & scheduling tool:-24
job title & school:-26
job title & sent to many:-17
job title & sent to others:-5
job title & short subject:8
job title & somebody else applies:-95
job title & subject beside a title:-140
job title & subject is a title:31
job title & testing tool:30
job title & title named again:-72
job title & training:-5
job title & two messages:26
job title in the subject & meeting:71
job title in the subject & messenger:-41
job title in the subject & money:3
job title in the subject & more messages:62
job title in the subject & one message:36
job title in the subject & outreach:51
job title in the subject & own application:48
job title in the subject & reader answered:51
job title in the subject & reader began:-38
job title in the subject & reader hires:-80
job title in the subject & recruiting address:-34
job title in the subject & recruiting signature:-46
job title in the subject & reference asked:-128
job title in the subject & refusal:27
job title in the subject & scam:-53
job title in the subject & scheduling tool:5
job title in the subject & school:30
job title in the subject & sent to many:19
job title in the subject & sent to others:4
job title in the subject & short subject:-7
job title in the subject & somebody else applies:-36
job title in the subject & subject beside a title:39
job title in the subject & subject is a title:61
job title in the subject & testing tool:2
job title in the subject & title named again:2
job title in the subject & two messages:28
machine & meeting:-11
machine & one message:-42
machine & reader answered:-29
machine & short subject:-8
meeting & messenger:10
meeting & money:27
meeting & more messages:71
meeting & one message:4
meeting & outreach:-88
meeting & own application:40
meeting & press:-56
meeting & reader answered:113
meeting & reader began:-89
meeting & reader hires:-94
meeting & recruiting address:26
meeting & recruiting signature:223
meeting & reference asked:-155
meeting & refusal:7
meeting & research:-35
meeting & scam:-5
meeting & scheduling tool:-15
meeting & school:-11
meeting & sent to many:4
meeting & short subject:79
meeting & somebody else applies:-32
meeting & subject beside a title:8
meeting & subject is a title:60
meeting & testing tool:39
meeting & title named again:-5
meeting & training:-26
meeting & two messages:-92
messenger & one message:-44
messenger & recruiting address:-34
messenger & recruiting signature:-41
messenger & scam:-61
messenger & subject beside a title:-22
money & more messages:-1
money & one message:-81
money & reader answered:40
money & recruiting address:-12
money & recruiting signature:47
money & school:-12
money & short subject:-23
money & two messages:11
more messages & outreach:24
more messages & own application:37
more messages & press:-23
more messages & reader answered:5
more messages & reader began:7
more messages & reader hires:48
more messages & recruiting address:30
more messages & recruiting signature:-118
more messages & reference asked:-46
more messages & refusal:17
more messages & research:-63
more messages & scheduling tool:14
more messages & school:25
more messages & sent to many:30
more messages & short subject:82
more messages & somebody else applies:7
more messages & subject beside a title:12
more messages & subject is a title:27
more messages & testing tool:2
more messages & title named again:-50
one message & outreach:79
one message & press:-96
one message & reader began:-46
one message & reader hires:-155
one message & recruiting address:61
one message & recruiting signature:105
one message & reference asked:7
one message & refusal:62
one message & research:-50
one message & scam:-92
one message & scheduling tool:68
one message & school:-75
one message & sent to many:-85
one message & short subject:-50
one message & somebody else applies:-92
one message & subject beside a title:18
one message & subject is a title:15
one message & testing tool:102
one message & title named again:52
one message & training:-57
outreach & own application:31
outreach & reader answered:-67
outreach & reader hires:12
outreach & recruiting address:5
outreach & recruiting signature:76
outreach & short subject:34
outreach & somebody else applies:-14
outreach & subject beside a title:50
outreach & title named again:43
outreach & two messages:-58
own application & reader answered:7
own application & reader began:62
own application & recruiting signature:8
own application & subject beside a title:48
own application & title named again:7
own application & two messages:24
press & reader answered:-41
press & short subject:-61
press & two messages:-18
reader answered & reader hires:-70
reader answered & recruiting address:51
reader answered & recruiting signature:-21
reader answered & reference asked:-71
reader answered & refusal:-4
reader answered & research:-81
reader answered & scheduling tool:3
reader answered & school:-12
reader answered & sent to many:27
reader answered & short subject:40
reader answered & somebody else applies:-34
reader answered & somebody else meant:-113
reader answered & subject beside a title:3
reader answered & subject is a title:45
reader answered & title named again:-71
reader answered & two messages:6
reader began & reader hires:37
reader began & recruiting signature:-70
reader began & refusal:-82
reader began & short subject:57
reader began & subject beside a title:-58
reader began & two messages:-10
reader hires & recruiting address:-41
reader hires & recruiting signature:-51
reader hires & short subject:-65
reader hires & subject beside a title:-85
reader hires & title named again:-11
reader hires & two messages:-101
recruiting address & recruiting signature:-85
recruiting address & refusal:132
recruiting address & scam:-77
recruiting address & school:-12
recruiting address & sent to many:30
recruiting address & short subject:112
recruiting address & subject beside a title:-14
recruiting address & title named again:8
recruiting address & two messages:12
recruiting signature & reference asked:-183
recruiting signature & refusal:12
recruiting signature & scam:-82
recruiting signature & scheduling tool:13
recruiting signature & school:-3
recruiting signature & sent to many:-22
recruiting signature & short subject:28
recruiting signature & somebody else applies:-14
recruiting signature & subject beside a title:-43
recruiting signature & subject is a title:11
recruiting signature & testing tool:2
recruiting signature & title named again:-59
recruiting signature & training:5
recruiting signature & two messages:65
reference asked & subject beside a title:-147
reference asked & title named again:-147
reference asked & two messages:-25
refusal & school:-41
refusal & short subject:43
refusal & subject beside a title:-7
refusal & subject is a title:32
refusal & title named again:20
refusal & two messages:-40
research & short subject:-69
research & two messages:-18
scam & subject beside a title:-33
scheduling tool & subject beside a title:-30
scheduling tool & title named again:-33
scheduling tool & two messages:6
school & short subject:-7
school & subject beside a title:30
school & two messages:-40
sent to many & sent to others:-5
sent to many & somebody else applies:-2
sent to many & subject beside a title:-6
sent to many & title named again:3
sent to many & two messages:-5
short subject & somebody else applies:-33
short subject & subject beside a title:-8
short subject & subject is a title:-19
short subject & title named again:-47
short subject & two messages:1
somebody else applies & subject beside a title:-72
somebody else applies & title named again:-30
somebody else applies & two messages:-41
somebody else meant & two messages:-30
subject beside a title & testing tool:11
subject beside a title & title named again:64
subject beside a title & training:4
subject beside a title & two messages:12
subject is a title & title named again:-56
subject is a title & two messages:19
testing tool & title named again:11
testing tool & two messages:2
title named again & two messages:6
"""

SIGNS = {name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}
"""Sign, or two that stand together → the same."""
