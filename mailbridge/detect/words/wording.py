"""Learned by `make model` from 2362 threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = -1.33
"""The log-odds of a thread without any known word."""

_TABLE = """
aan:670:86 aanmelding:711:-90 ab:473:6 abbiamo:641:50 abend:688:-20 aber:711:62 abholung:711:-19 able:655:30
abmelden:711:-45 aboard:711:1 about:306:-1 above:610:50 abrazo:619:25 abraço:711:2 abril:619:50 absage:688:-1
absagen:688:-27 accept:480:-75 accepted:491:67 access:688:-40 accommodation:711:3 account:527:-95 accounts:711:-15
accueillir:711:3 achterberg:630:29 acknowledge:670:62 acknowledgement:711:-19 acquisition:488:-110 across:630:3
action:555:-60 actively:711:-20 activities:711:-19 ad:641:26 add:560:-105 added:711:13 adding:688:27 address:555:-60
addressee:688:10 adjunto:641:-10 adjuster:688:-9 administration:670:27 administrativa:688:-138 administrator:688:6
admission:711:-43 admissions:593:-35 admitida:688:-1 advance:711:-5 advanced:711:-17 adviser:688:38 adviseur:641:22
advisor:670:-47 affairs:711:26 afraid:610:16 after:354:60 afternoon:494:49 afterwards:670:-34 ag:593:29 again:454:-7
against:670:0 age:655:-67 agenda:593:-51 ago:670:12 agree:670:2 agreed:601:73 agreeing:670:-47 agreement:711:-39
ahead:532:-38 aid:711:130 aim:711:-1 airport:711:14 al:513:-22 alder:593:140 alert:610:-25 all:339:69 alla:601:24
alle:462:-58 alleen:688:101 allegato:688:-52 alles:619:92 allow:670:53 allowed:711:2 almost:711:-27 along:641:81
already:579:-8 als:476:-76 also:478:-137 always:619:42 am:273:25 amanhã:641:-14 america:655:15 ammissione:711:-79
among:655:-28 an:283:-173 analista:688:7 analyst:440:-33 analysts:711:-8 analytics:516:12 anbei:630:-42
anbieten:641:-44 anche:711:-3 anchor:711:25 and:203:-44 andere:655:-22 anderen:670:-40 andra:711:36 anexo:711:48
anfangen:711:105 anfrage:711:-33 angebot:601:-79 anhang:711:26 anmeldung:688:-54 annex:641:32 annonce:711:37
announced:711:-2 annual:670:-31 annuel:688:-88 another:466:-77 ans:688:4 anschluss:711:-3 ansehen:711:-21 answer:460:74
answers:655:-58 ansökan:579:13 antelación:711:-25 antes:555:-24 any:419:-18 anybody:641:15 anyone:619:34
anything:520:-56 anyway:688:11 anywhere:670:-16 ao:655:-19 apologies:641:8 app:536:-74 appear:593:-23 appeared:688:-16
applicant:524:-45 applicants:540:-89 application:313:-121 applications:513:-22 applied:503:-157 apply:473:-118
applying:409:-71 appointed:711:-17 appointment:527:-61 appreciate:641:-27 apprentice:711:36 approval:641:-35
approve:688:-53 approved:532:-161 apr:711:-23 april:377:-88 aprile:711:-2 après:655:109 aquí:711:9 architect:641:42
are:287:34 aren't:688:6 around:536:28 arrange:655:26 arrival:655:-21 arrive:601:-62 arrived:711:-6 art:670:71
as:346:-81 asap:688:-21 ashby:641:43 ask:464:218 asked:516:-7 asking:711:35 asks:688:36 aspettiamo:711:-37
assess:711:12 assessment:593:-53 assigned:630:-51 assignment:655:-82 assistant:503:49 assistente:711:34
associate:532:68 asst:711:35 assume:655:-11 así:711:2 at:193:-124 ate:711:0 atentamente:670:-1 att:572:-17
attached:412:1 attend:536:-74 attendance:688:5 attention:619:-3 attorney:641:-90 attorneys:670:-3 até:579:33 au:506:16
auch:579:-10 audience:670:54 audio:688:-24 audit:641:-71 audition:711:-9 auf:513:62 auftrag:619:28 august:655:-69
aula:711:65 aura:655:-64 auriez:711:-74 aus:610:25 austin:711:-13 auswahlgespräch:711:4 auswahlkommission:711:33
automated:593:63 automatically:688:2 automation:619:-4 automatisch:670:46 av:619:55 availability:593:96
available:476:-126 avant:572:-51 ave:711:-23 avec:516:35 avenue:655:-8 avez:711:-12 avons:619:-18 avp:711:2
avril:585:-22 away:601:26 babysitter:688:-34 back:404:20 backed:711:5 backend:527:-53 background:550:-79 badge:670:-7
bag:688:-27 baker:688:20 bakery:711:40 band:670:-3 bank:540:-64 banking:670:-5 base:601:57 based:688:-35 basin:711:29
basis:688:-4 batch:655:-4 be:277:12 bea:630:54 beaucoup:670:41 because:476:-44 becomes:711:3 bedankt:630:-22 been:357:4
before:361:-27 beforehand:619:27 begin:619:9 behalf:601:16 behind:670:45 behöver:688:17 bei:480:-49 beim:688:-9
being:593:15 bel:688:21 believe:655:-51 bell:610:22 belle:711:86 bellen:619:27 below:524:11 belt:711:-57 bem:670:51
ben:610:-63 bench:670:15 bene:641:78 benefits:630:75 benissimo:670:51 bent:670:-50 bereit:711:-22 bericht:711:74
berlim:688:47 berlin:532:54 bescheid:610:-15 besichtigung:711:-16 besprochen:688:24 best:407:60 beste:527:-85
besten:641:12 bestätigen:593:-46 better:520:107 between:500:-66 beverage:711:3 bewerbe:670:-37 bewerben:711:-69
bewerber:630:-58 bewerbung:480:-32 bi:711:-3 bid:688:-96 bien:497:64 bijlage:655:2 bilingue:711:69 bin:579:-14
binnen:688:26 bio:619:51 biology:688:3 bis:494:64 biscuit:630:-98 biscuit's:711:-62 bises:711:-5 bist:711:-28 bit:641:0
bitte:456:-128 block:711:-1 blocked:655:-29 boa:711:7 board:449:-58 boas:688:63 boat:688:72 boats:711:1 boka:711:-29
bom:711:77 bonjour:476:-10 bonne:688:9 bonus:630:48 book:509:-76 booked:506:24 booking:630:-53 books:670:-7
boots:585:120 boss:619:59 boston:670:2 both:437:-83 bra:619:67 branch:630:87 brandt:630:-1 brasília:711:28 break:585:55
breakfast:711:16 breve:670:-37 brief:593:131 bring:392:-118 bringen:593:-24 brooklyn:585:-31 browser:711:7
brutos:641:66 brutto:711:79 budget:593:9 buenas:655:15 buenos:641:17 bug:688:15 building:545:66 bumping:688:9
buongiorno:641:30 buried:688:12 bus:688:81 business:513:-40 but:423:-32 buy:670:-21 buyer:688:-45 by:274:16 bäst:711:-3
bénévoles:711:-5 c'est:572:135 ca:585:34 cabin:655:-107 cafe:711:13 café:655:39 calendar:445:15 calendars:670:31
calendly:555:24 calibration:688:-18 call:318:-35 callback:711:-174 called:572:-45 calling:711:2 calls:630:86
came:532:-61 camera:670:-6 campus:670:78 can:305:-284 can't:509:10 canada:536:4 cancel:532:45 cancelar:688:7
canceled:550:8 cancellation:655:56 cancellations:619:1 cancelled:601:13 candidacy:655:5 candidata:688:89
candidate:395:-112 candidates:433:-87 candidati:688:-129 candidato:630:-138 candidatos:711:-1 candidats:655:-52
candidatura:513:5 candidature:503:-9 cannot:572:27 capital:711:14 car:670:-16 card:527:59 cards:711:-42 care:619:68
career:566:-48 careers:593:-83 careful:601:36 carefully:688:-31 carta:641:76 case:513:156 cash:711:5 caso:711:-11
cat:670:-31 caution:711:-4 cc'd:655:-79 cdi:670:40 cdt:655:76 ce:610:-2 cela:688:6 celebrate:711:-47 cell:545:44
center:566:33 central:497:167 ceo:641:66 certificate:670:-51 certification:711:30 certified:655:-53 cet:579:69
cette:670:44 cfo:619:36 chain:619:17 chair:560:-21 chance:619:26 change:478:63 changed:527:55 changes:560:46
chapel:688:6 charge:655:0 chargée:630:42 charity:688:5 chat:483:91 chatting:711:56 chauffeur:688:-40 che:619:72
check:449:-10 chef:572:-7 cheffe:688:118 chez:655:-19 chicago:610:37 chief:555:103 child:711:-12 children's:711:-42
choice:630:-9 choix:688:15 choose:509:-51 choosing:670:-35 chose:711:-5 chosen:655:-62 chère:670:16 ci:572:43
ciao:630:11 cinco:688:-32 circa:670:-1 city:585:13 claim:655:-70 clara:711:-29 class:579:6 clean:711:4
cleaning:688:-125 clear:711:-15 clerk:601:-71 click:641:10 client:527:-58 cliente:641:-22 clinic:585:-32
clinical:610:-16 clinics:688:-19 clock:688:27 clocks:670:3 close:527:-56 closed:500:29 closely:655:15 closer:641:-52
closes:536:35 closing:630:-16 cnc:688:2 co:540:37 coach:579:-158 coastal:711:4 cob:688:44 cocina:688:-29 code:555:-102
coding:593:68 coffee:536:-64 cofounder:688:41 cold:688:18 colleague:655:7 colleagues:688:-26 collect:711:-9
collections:711:6 colloqui:688:-82 colloquio:550:-70 color:711:14 com:396:72 combinado:670:14 come:363:75 comes:550:79
coming:560:76 comité:688:8 comm:670:23 comme:655:-56 comment:688:-84 commented:711:-32 commerce:711:2 commercial:641:22
commission:610:-54 committee:476:-4 communication:688:-6 community:601:-61 como:610:-61 comp:711:-42 companies:610:-80
company:520:13 complace:711:5 complete:491:-51 completed:670:9 completing:688:-18 compliance:670:19 computer:711:68
comunicarle:711:-40 con:469:82 concurso:711:63 conditional:670:-10 conditionally:655:-9 conditions:711:-4
conduct:670:-38 conference:601:7 conferma:655:-69 confermo:655:9 confidential:566:7 confidentiality:711:0
confirm:464:-50 confirmado:711:-1 confirmation:509:50 confirme:688:7 confirmed:422:-161 confirmer:670:5
confirming:610:17 confirms:655:93 conflict:688:125 congrats:641:-51 congratulate:711:-42 congratulations:488:-102
conhecer:711:19 conmigo:711:-1 connect:711:-23 conoscitivo:688:43 conseillère:711:-102 consent:688:-3 consider:641:83
consideration:610:32 considered:610:23 consigo:711:-49 consists:711:-40 consult:711:-84 consulta:711:-47
consultant:610:30 consultation:688:-36 contabile:711:-17 contact:497:17 contacted:688:53 contacto:711:68 contain:655:11
content:655:66 contigo:641:18 continue:688:-38 contract:545:209 control:688:20 controller:655:32 controls:670:-10
convenient:641:48 conversa:619:-43 conversation:466:41 convient:688:2 convite:688:-16 convocatoria:711:42
convocazione:711:43 coo:619:104 cook:655:4 coordinator:456:91 coordinatrice:688:83 copia:711:-11 copied:688:13
copies:711:-28 copper:711:6 copperfield:711:-31 coppergate:711:-55 copy:579:54 cordial:688:-11 cordialement:550:58
cordiali:585:17 corporation:711:-1 correo:711:-20 cortese:711:25 cost:688:-5 could:359:-72 counsel:670:4
counselor:688:-61 counter:655:-33 county:572:61 couple:688:106 course:593:-14 court:619:66 courte:711:98 cover:572:-84
cp:655:33 cpr:711:-71 create:688:-45 created:711:-2 credit:619:-1 cross:670:12 créneaux:688:-2 cst:711:4 ct:619:29
cto:610:57 culture:655:10 cumprimentos:670:58 curious:688:4 current:585:-61 curriculum:655:-24 currículum:711:7
custom:711:33 customer:555:-90 customers:688:5 cut:655:-52 cv:478:-11 cycle:688:-20 cá:711:59 d'embauche:711:16
d'un:688:-11 d'une:619:26 da:491:31 daarna:711:-37 dabei:688:-15 dad:711:-53 dag:619:121 dagen:711:-4 daher:688:5
daily:670:-8 dal:655:97 dalle:688:-6 dan:579:-45 dana:593:-23 danach:619:-29 dank:488:22 danke:579:-37 dann:593:63
dans:555:42 darf:670:2 das:449:51 dass:619:33 dat:585:67 data:394:39 date:412:26 dates:585:74 datos:610:39 dauer:711:-5
dauert:711:28 daughter:641:-28 davon:711:-22 day:358:179 daylight:670:4 days:410:-7 daí:711:-32 dbs:711:2 de:303:-84
dead:711:-11 deadline:641:36 deal:670:30 dear:303:40 debrief:601:-39 decent:711:11 decide:630:-11 decided:527:44
decision:527:-111 deck:655:10 decline:610:-88 declined:630:-49 deep:688:26 dei:670:-43 dein:630:-51 deine:579:92
del:500:-10 delighted:572:27 delivered:670:-21 delivery:630:-54 della:619:-27 dem:550:-1 demain:630:-57 demand:655:-17
demande:641:-70 demo:601:16 demonstration:711:75 den:452:-65 denise:619:-33 dental:619:-21 dentist:711:-30
denver:711:11 department:524:104 depois:711:0 deposit:593:-62 deputy:619:22 der:430:46 dernier:711:-59 des:513:44
description:630:-39 desculpa:688:18 desde:711:14 design:527:-43 designer:497:41 desk:486:175 det:579:78 details:527:71
detta:711:-15 deux:601:12 developer:619:-115 development:610:40 device:655:36 di:478:-8 dia:572:59 dial:688:10
diary:711:-50 dich:610:-1 did:536:111 didn't:655:72 die:423:-21 dieci:711:-46 died:688:-9 dienstag:540:-114
diese:619:-22 difficult:711:-35 dig:532:-47 digital:593:-26 din:532:-105 dina:688:-67 dinner:601:-41 dinsdag:619:-12
dir:630:87 dire:670:-15 dirección:711:1 direct:540:28 directeur:601:130 direction:688:0 directly:593:27
director:379:190 directora:688:39 directors:711:-124 directrice:670:55 direttore:711:63 discord:688:17 discuss:630:-12
discussed:601:33 discussion:670:0 dispatch:711:18 dispatcher:688:13 disponibile:711:-32 disponibilités:711:40
disponible:641:-25 disposizione:711:-5 distinti:688:25 distribution:711:3 district:688:68 dit:619:129 ditt:711:69
dive:688:26 dix:711:-42 do:299:56 doch:610:90 dock:579:39 document:593:112 documentary:711:-1 documents:655:1
doe:670:-21 does:473:-19 doesn't:619:33 dog:711:16 doing:711:-30 dois:711:15 domani:641:-67 domenica:688:18
domingo:670:13 don't:447:45 donc:630:63 donderdag:536:-70 done:585:14 donner:688:32 donnerstag:466:-83 donné:711:-44
données:670:47 dont:711:73 door:545:60 doors:641:-24 dossier:560:-77 dott:610:-9 dottoressa:711:-42 double:711:12
down:480:76 dr:433:3 draft:670:-46 drei:579:-32 dreiviertel:688:29 drie:688:-6 drinks:670:-56 driver:655:62
drop:601:-13 drug:641:30 du:404:-9 due:503:-105 durata:711:6 duration:670:50 during:711:7 durée:688:26 duty:630:113
duurt:711:38 då:711:26 dès:711:-11 día:579:10 días:601:-35 each:527:-74 earlier:670:12 early:555:-67 earn:688:-74
easily:655:-4 easter:655:34 eastern:416:10 easy:630:20 eat:619:44 edit:711:0 editor:610:84 editorial:670:-59 edt:486:-6
education:711:10 een:483:106 efter:670:55 eight:711:-5 ein:462:-140 eine:494:-19 einem:572:-7 einen:572:-47
einer:630:16 eingangsbestätigung:711:-5 eingegangen:688:-37 eingeladen:711:5 einkauf:711:13 einladen:711:16
einladung:550:-6 either:540:68 el:433:-47 elevator:711:106 eleven:601:-11 elf:630:67 elige:711:75 eligibility:670:13
eligible:610:15 elin:670:-56 eller:579:-86 else:545:-55 elsewhere:711:-4 em:566:33 email:405:75 empfang:688:-1
employer:524:-53 employer's:711:-42 employers:630:-65 employment:524:-16 empresa:688:16 empty:688:93 en:373:129
encourage:711:-7 end:494:10 ende:711:-1 endet:711:3 ending:711:-24 ends:630:-30 engenheira:711:10 engineer:375:-24
engineering:488:116 engineers:601:-49 enhetschef:711:17 enjoy:688:12 enjoyed:550:62 enlace:670:65 enough:630:6
enrollment:610:-34 entrance:688:-10 entre:560:-177 entretien:497:-107 entretiens:688:-14 entrevista:462:-31
entrevistar:711:9 entrevistarte:711:0 entrevistas:688:-109 entro:593:-18 entry:585:-91 entscheidung:688:30
entschieden:619:-24 então:688:9 envio:711:-46 ep:670:-138 episode:688:-16 equal:641:22 equipa:630:7 equity:688:45
er:566:-50 erfahrung:688:22 erhalten:585:-51 error:670:7 erst:641:42 erste:670:13 erstgespräch:670:-66 es:513:41
esito:688:17 espera:711:-37 est:473:-2 esta:670:50 estar:711:-2 este:655:-25 estimada:579:-19 estimator:688:68
está:555:14 et:352:33 etapa:711:79 ett:641:-21 etwa:670:-7 eu:641:15 eur:711:-4 euro:670:-76 europe:711:31
european:711:50 evaluation:688:-37 even:579:93 evening:516:107 event:494:48 evento:711:46 ever:610:122 every:506:5
everybody:670:32 everyone:555:17 everything:572:41 ex:630:-85 exactly:619:20 examination:655:2 example:364:80
except:655:-6 excited:711:-12 exclusive:688:34 excuses:688:24 executive:545:21 exercise:585:23 exit:711:-75
expect:572:73 expectations:688:12 expenses:711:3 experience:506:-8 expires:550:-61 export:670:34 ext:670:21
extend:711:-3 external:655:-26 eye:670:10 faculty:670:-29 fail:711:1 fails:711:-40 failure:711:-2 fair:593:15
faire:670:-65 fairlead:711:56 falar:641:-9 fall:601:7 falls:641:-1 falta:655:96 familie:711:-13 family:550:45
fancy:711:29 far:711:-11 fare:711:-18 fase:670:92 faster:711:-13 favor:655:-83 favorable:688:-13 fax:579:43 feb:579:41
febrero:670:16 februar:630:12 february:450:128 fecha:688:10 fee:619:-61 feed:711:101 feedback:545:-56 feel:630:38
fehlt:711:-24 feira:572:21 fell:711:3 fellow:688:38 fence:711:-52 fennimore:688:-6 ferry:630:11 fever:711:-1 few:601:5
fica:688:3 field:550:-25 fifteen:641:-57 figure:711:-2 fika:711:-28 file:550:-83 files:670:-32 fill:619:-89
filled:619:45 fills:688:-54 final:497:-27 finalist:655:-27 finalists:655:-136 finally:711:18 finance:585:78
finch:610:55 find:476:110 finden:655:24 finds:711:-29 fine:454:-87 finish:688:-66 finished:711:-10 fint:670:31
firm:630:40 first:385:117 fish:688:14 fissare:711:33 fit:593:-59 fits:711:-25 fitting:711:-20 five:486:-159 fix:630:42
fixed:688:4 flaky:711:-18 flat:670:-12 fleet:670:32 flight:630:-55 flights:688:57 floating:641:37 floor:527:25
fly:688:27 flying:711:4 foi:688:-23 folgt:711:4 follow:516:-68 followed:688:6 following:491:54 follows:610:44
food:630:18 foods:593:-50 foot:711:-28 footwear:711:1 for:181:-94 forklift:688:22 form:536:-180 formal:655:47
former:593:-45 forms:670:35 forth:711:14 forty:585:74 forward:438:-25 found:610:-43 foundation:711:32 founder:610:55
founders:670:35 founding:670:48 four:491:129 fr:610:22 fragen:688:-9 frame:711:-26 francisco:641:5 frau:420:91
fraud:670:27 fredag:566:-44 free:405:-5 freeze:688:-14 frei:711:-29 freight:524:-134 freitag:550:9 freue:670:-22
freuen:630:-41 freundliche:601:128 freundlichen:513:-23 freut:688:29 fri:497:-95 friday:303:121 fridays:688:-16
friendly:670:-19 from:297:124 front:532:-7 frozen:711:2 fry:711:15 från:630:22 full:545:-90 fully:688:-8 fun:655:27
functie:641:17 functional:711:8 funkar:688:34 further:601:2 future:711:-11 fällt:711:20 får:670:-17 fått:711:49
février:655:8 för:513:-87 före:688:-8 für:400:-143 gaat:688:-43 game:670:59 ganas:711:-14 garage:711:-14 garde:711:24
gate:566:5 gave:545:55 gdpr:711:7 geachte:655:-1 geary:711:2 geben:655:21 geef:711:37 geehrte:483:-15 geen:711:4
geht:641:-27 gekozen:711:3 gelesen:711:23 gem:711:-4 general:610:44 generalist:619:40 generated:688:8 gentile:540:14
gentle:711:-36 gerente:711:-2 gern:471:29 gerne:630:30 geschäftsführer:711:47 geselecteerd:711:-15 gesprek:555:73
gespräch:497:-48 gestion:711:2 gestora:670:-17 get:420:6 gets:610:-28 getting:630:93 gibt:711:5 gift:610:28
gilt:655:-53 ginge:655:3 giorno:688:71 giovedì:540:57 gis:670:10 give:516:-22 given:601:-27 gives:711:13 giving:711:2
glad:550:-100 gladly:641:-25 glowing:711:1 gm:655:29 gmbh:540:-30 gmt:630:35 go:411:-88 god:711:19 goed:630:81
goes:516:-72 going:610:-31 gone:641:-71 good:348:120 google:486:108 gostava:670:-13 gostámos:711:7 got:424:161
governance:688:15 graag:520:-68 grab:579:7 gracias:555:19 grad:711:11 grade:610:31 grand:711:24 grange:711:21
grateful:711:12 grazie:601:75 great:423:30 green:641:-28 greenhouse:601:-52 greet:688:-61 greetings:688:18
groceries:711:-15 groet:540:-13 groetjes:670:-9 group:497:-42 growth:630:-4 gruß:688:79 grüezi:711:28 grüsse:670:30
grüße:509:68 grüßen:503:-17 gs:711:44 guest:641:-86 guests:610:-19 guide:688:-18 guides:711:-54 gus:610:2
gustaría:630:-2 gut:610:31 gute:670:-19 guten:540:-24 guy:711:-32 gärna:555:121 går:601:119 ha:500:29 hab:688:18
habe:630:-40 haben:513:219 hablamos:711:75 hablar:641:47 hablemos:688:4 had:488:-32 halb:688:-42 half:418:113
hall:540:5 hallo:524:84 halv:688:78 hamburg:711:-12 hand:572:122 handlar:711:-28 hands:688:-23 happen:670:7
happens:610:43 happy:491:-97 har:560:-28 harbor:610:70 hard:601:46 hartelijke:711:84 hartford:711:-2 has:310:-8
hast:670:-62 hasta:630:27 hat:527:45 hate:711:2 have:272:-1 haven't:585:6 having:670:49 he:458:124 he'd:670:-39
he'll:641:-14 he's:619:8 head:440:-16 headphones:688:-123 heads:670:-11 healer:711:-82 health:503:58 hear:460:62
heard:630:-31 hearing:601:21 heb:670:-7 hebben:641:23 hecho:711:-29 heeft:641:-131 hej:486:4 helaas:670:-38
held:630:-13 hello:400:36 help:572:-58 helsinki:711:1 hemos:655:46 her:500:5 here:377:219 here's:555:161 hereby:711:0
herr:566:-8 herrn:711:69 herzlich:670:36 herzliche:655:-14 herzlichen:655:-2 het:506:-10 heure:601:3 hey:494:31
hi:253:218 hier:655:-6 hiermit:641:-21 high:630:-24 hill:711:0 hilsen:711:2 him:532:-26 hire:540:23 hired:619:11
hires:670:19 hiring:386:-303 his:527:-108 ho:688:20 hoeft:711:-32 hoi:593:129 hola:520:85 hold:527:10 holding:711:-1
holds:711:32 holiday:711:0 hollis:630:39 home:460:-139 homeoffice:711:10 honestly:688:-33 hoor:711:60 hope:532:5
hoping:711:14 hora:545:71 horário:688:18 hos:619:93 hospital:619:68 host:566:-110 hotel:593:71 hour:367:133
hours:432:-28 house:610:-88 household:670:-96 how:464:-43 how's:711:-2 hr:377:-41 https:368:32 hueco:711:66
hugh:688:-10 humaines:688:5 human:509:107 humanos:619:14 husband:711:61 hybrid:601:99 hygienist:688:-58
hälsningar:610:4 här:688:-11 hätten:711:-20 hör:670:16 i'd:391:3 i'll:354:-11 i'm:333:29 i've:435:43 ich:447:58
id:497:-20 ideal:670:-12 iets:688:47 if:303:89 igen:670:-8 ignore:585:-47 ihnen:497:22 ihr:503:-16 ihre:443:-136
ihrem:655:-50 ihren:619:-44 ihrer:641:40 ii:509:45 ik:532:22 il:456:76 im:466:-35 impiegata:711:-17 importer:670:-52
impressed:610:-5 in:211:26 inbox:630:-13 inc:550:-35 incident:670:-124 incl:711:-8 include:688:12 included:601:20
incontrarla:688:4 incorporación:711:8 indeed:585:4 independent:711:40 index:688:-17 ines:593:87 inform:601:-37
informal:711:1 informamos:711:7 informatics:688:19 information:566:-44 ingeniera:688:19 inicial:670:-78 initial:688:-13
innan:670:-26 innerhalb:711:-18 inside:670:47 inspection:630:-94 instead:509:160 institutional:711:1
instructions:711:-5 insurance:585:25 inte:601:68 intended:566:39 interesse:593:-2 interest:513:-7 interested:550:-64
interesting:688:42 interview:250:24 interviewed:566:-164 interviewer:532:-77 interviewers:655:42 interviewing:560:-71
interviews:435:42 intervista:711:-52 intervju:560:31 into:572:-41 intro:524:62 introduction:688:-37
introductory:619:-15 inventory:688:-1 invested:688:-30 invitation:438:45 invite:480:-15 invited:536:-10 invites:610:40
inviting:711:-24 invito:688:7 invoice:711:-22 io:593:-19 iphone:619:3 ir:711:-16 ireland:711:14 is:209:-19
island:711:18 isn't:585:17 issue:655:-26 ist:476:-30 it:278:-1 it's:415:-33 its:516:117 itself:641:-20 j'ai:593:58
ja:572:-88 jag:536:-36 jahre:711:26 january:585:75 jd:711:0 je:420:78 jefa:655:18 jemand:688:-87 jemanden:688:54
jersey:688:-8 jeudi:497:-94 jeweils:711:18 jfk:711:22 jij:711:-72 job:383:-114 jobs:509:-110 join:460:-103
joining:655:39 joint:619:-30 jointe:688:54 jour:711:-4 journée:711:34 jours:670:42 jr:711:2 judge:655:-44 jueves:536:20
july:630:-5 june:579:-13 juni:711:16 junior:670:-13 jury:585:77 jusqu'au:670:26 just:450:120 já:655:-30 kan:545:29
kandidaat:630:-75 kandidat:711:-45 kandidaten:655:-140 kandidatin:688:-1 kann:601:6 kannst:670:-99 keep:491:43
keeps:670:5 kein:655:17 keisha:711:-75 kennenlernen:532:38 kennenlerngespräch:711:-24 kennismaking:670:-25
kennismakingsgesprek:655:-52 kennziffer:711:14 kestrel:630:39 kickoff:688:-204 kids:619:-54 kiel:711:-25 kies:711:6
kind:503:145 kindly:545:27 kitchen:579:-59 kl:497:-49 klockan:711:31 knock:688:6 know:405:20 knows:711:-30 kom:630:141
komm:711:40 komme:688:30 kommen:601:35 kommer:610:-103 kommt:670:-58 komt:711:-62 koordinatorin:711:42 kort:688:-41
kotlin:670:-12 krijgt:688:-39 kun:630:82 kundenservice:711:0 kunnen:670:-12 kunt:711:2 kurz:610:-2 kvart:688:66
kw:641:4 kwart:655:74 kwartier:688:30 kwartiertje:670:45 köln:711:24 können:593:71 könnte:711:-36 könnten:655:8
kündigungsfrist:711:3 l'entretien:688:-29 l'interesse:711:101 la:354:49 laat:641:41 lab:550:51 label:711:-8 lade:655:-4
laden:585:-13 laguardia:688:25 lake:711:49 lamentamos:711:-74 land:585:-8 landed:688:10 lands:711:-24 lane:601:68
laptop:601:39 larch:711:2 large:688:-16 larkspur:524:-231 las:454:-69 last:420:2 lasts:711:-2 late:601:-2 later:494:1
latest:670:-35 laugh:670:21 launch:711:3 le:389:-27 lead:393:146 leader:670:-70 leadership:601:103 leading:711:34
leads:610:-27 learn:641:-30 lease:670:-95 least:630:23 leave:527:61 leaves:655:48 leaving:688:-14 lebenslauf:655:-34
lecture:711:2 ledger:655:10 left:579:-10 leider:619:47 leite:688:-4 leiter:670:57 leiterin:641:69 lending:711:-12
length:641:44 les:497:-35 less:711:-5 lesson:593:45 let:450:-17 let's:555:-27 lets:670:71 letter:462:-23 letters:688:18
letzten:655:-17 leuk:641:65 leuke:711:58 level:619:-24 lg:688:-1 lga:711:-4 lhe:670:41 librarian:655:-37 library:560:70
license:610:154 licht:711:-4 liebe:503:32 lieber:688:16 liegt:688:40 lien:688:124 liest:688:26 lieu:655:-30 like:303:16
liked:550:103 likes:688:63 limited:688:-14 lindenstraße:688:-22 line:536:57 linea:688:94 lines:688:8 link:410:122
linkedin:532:-23 links:688:50 lisboa:670:-37 list:488:-80 liste:688:-13 listed:711:-60 litigation:688:11 live:566:-2
llc:670:-34 llevo:711:42 lo:540:62 loan:610:-57 lobby:641:14 location:536:4 lock:688:-25 locked:711:-4 lodge:688:64
loft:688:-38 log:619:-23 login:711:-24 logistics:566:-89 logo:711:-55 long:579:24 longer:655:7 look:483:-45
looked:688:0 looking:443:-92 looks:670:53 los:619:-26 lost:655:109 lot:593:28 loud:711:8 love:454:-31 loved:560:-47
lovely:566:-15 ltd:641:-18 luck:545:16 luego:711:-23 lugar:688:-47 lunch:469:93 lundi:579:132 lunedì:630:19
lunes:579:-23 lycka:688:-12 lyon:670:26 lá:688:-2 lädt:711:-37 m'a:670:76 ma:572:39 maandag:579:-10 maar:711:21
maart:532:-22 macbook:688:-11 machen:670:23 machine:670:39 madame:506:-54 made:506:-71 maestra:711:-74 mag:601:61
maggio:711:14 magst:670:82 mai:610:73 mail:452:59 mailbox:462:12 mailed:711:-17 mailing:711:13 main:560:68
maintenance:670:18 mais:619:20 maj:688:11 make:464:111 makes:688:37 making:670:7 mal:641:77 malmö:688:49 man:670:-57
manage:601:25 manager:309:1 managers:579:-104 manages:711:4 managing:585:17 mando:711:7 manufacturer:711:34
manufacturing:711:10 manuscript:711:-129 many:579:31 map:688:14 mar:437:77 marcar:688:45 march:253:-3 marcus:619:5
mardi:545:-7 mark:711:-3 market:655:3 marketing:619:48 marrow:711:16 mars:466:-82 martedì:688:41 martes:630:61
marzo:497:-26 março:610:-28 match:545:-57 matched:670:-22 matches:670:0 matching:688:-13 materials:630:43 math:688:29
matin:670:-14 may:371:-80 maybe:670:27 mayo:670:-43 mañana:619:-64 mdt:688:32 me:264:412 mean:641:27 means:630:-34
meant:688:-28 mechanic:688:40 med:560:-5 media:619:76 medical:601:58 mee:688:-64 meelopen:711:68 meer:688:27 meet:333:6
meeting:443:93 meetings:688:-66 meets:601:7 mehr:688:45 meia:711:44 mein:655:-3 meine:641:73 meinen:711:-20
melden:593:-26 melhor:711:3 melhores:711:52 mellan:711:-72 member:572:-20 members:585:107 mentee:711:-10
mentioned:711:-62 merchandising:688:0 merci:500:-14 mercoledì:630:-44 mercredi:566:-13 mes:641:-6 mese:711:-22
message:407:74 messaging:688:8 messe:711:69 met:494:0 mevrouw:601:-29 mez:711:24 mgr:670:106 mi:550:35 mia:711:-11
mich:550:62 microsoft:579:106 mid:655:-27 midden:711:20 middle:630:103 midi:688:73 midnight:630:-27 mig:655:67
might:630:23 migration:711:0 mij:711:71 mijn:670:-17 mile:711:-86 mill:593:47 min:406:100 mind:619:48 mine:619:94
minimum:670:-29 minneapolis:670:20 mins:630:34 minute:416:-42 minuten:513:-69 minuter:593:-77 minutes:319:-85
minuti:593:40 minutos:527:2 mir:540:145 mis:711:-77 mise:711:2 mismo:688:0 missed:655:-69 mission:688:-4 mit:433:75
mitbringen:711:65 mitteilen:670:-5 mittwoch:536:-33 miércoles:585:-20 mme:619:3 mo:572:-17 mobile:601:12 mock:601:-56
modelling:688:-9 moderator:688:-3 moi:585:89 moin:688:42 mois:670:0 moment:630:77 mon:473:-7 monate:688:-33
monday:319:113 mondays:688:66 money:655:28 monitored:585:19 monitoring:688:4 monsieur:670:-10 montag:579:15
month:540:-49 months:540:-16 more:433:-71 morgen:572:28 morgon:655:-72 morning:409:-72 mornings:610:55 mortified:711:1
moss:670:-4 most:601:44 mostly:711:16 mot:688:-31 mother:711:72 motion:711:1 motivo:711:-27 mountain:560:169
move:488:51 moved:540:-8 moves:688:-4 moving:545:-59 mr:483:-54 mrs:566:6 ms:435:45 mt:670:5 much:532:-67 muchas:711:4
mucho:711:56 muito:670:50 multiple:688:-1 music:711:7 muss:655:-12 must:503:-151 mvh:688:2 my:314:186 myself:572:83
más:670:8 máster:711:-57 märz:555:-20 måndag:688:-30 måste:711:6 même:641:-50 möchte:670:38 möchten:593:72
möglich:688:-60 müssen:670:-22 na:494:41 naar:641:-17 nach:550:-57 nachricht:655:-37 nadie:670:1 name:464:45
named:630:-31 names:670:28 nanny:670:-107 nantes:688:-3 national:711:-4 ne:572:81 near:641:-28 need:405:55
needed:524:-19 needs:524:-72 nehme:641:-21 nehmen:688:42 neighbors:711:11 neither:641:-16 network:630:-24 neue:641:-78
neuen:688:-4 neuer:711:-36 neun:711:-29 never:593:-67 new:368:-64 newark:711:42 news:478:79 next:342:33 ni:688:-18
nice:610:-3 nicht:536:30 nichts:688:111 niet:610:-43 nieuwe:670:-52 nieuws:688:25 night:486:207 nights:593:63
nine:601:13 nmls:670:-54 no:326:76 nobody:560:-44 noch:593:67 nodigen:619:-47 nog:601:54 nominate:688:-7 non:579:-123
none:655:6 noon:447:-82 normally:711:-13 nos:520:55 nossa:670:-45 nostri:711:-25 nostro:688:-18 not:320:7 note:480:112
noted:670:46 notes:630:-17 nothing:527:70 notice:520:-70 noticed:688:-29 notified:688:-23 notre:550:35 noté:688:100
nous:488:1 nouvelles:711:-8 november:688:-62 now:435:-31 nu:688:71 nudge:711:4 nuestra:711:-7 nuestro:655:19
number:471:46 numbers:711:4 numero:711:60 nur:655:-26 nurse:579:94 nurses:711:0 nursing:670:65 ny:527:43 nya:711:-30
nytt:711:-41 não:670:-95 nächste:688:42 nächsten:711:-13 när:688:-10 número:711:-7 o'clock:610:85 oak:711:-4 ob:641:-16
obrigada:655:35 obrigado:670:18 occasion:688:-7 occupational:711:13 och:506:85 odd:688:36 oder:585:-60 odile:630:39
of:228:-36 oferta:593:-21 off:478:18 offer:365:-359 offered:579:-74 offering:670:0 offers:610:-70 office:407:120
officer:516:91 offices:670:2 official:670:-100 offre:670:-37 oh:711:6 ohne:711:29 oi:688:11 ok:473:-114 okafor:630:-7
old:585:-38 olá:540:15 om:443:-214 on:193:101 onboarding:630:-110 once:503:75 ondemand:711:2 one:321:166
ongeveer:711:28 online:491:-88 only:494:2 ons:641:8 onsdag:641:5 onsite:527:-8 ontvangen:688:52 onze:670:73 ook:670:50
op:491:-71 opciones:688:0 open:395:9 opening:462:-63 openings:641:14 opens:593:-80 operations:483:32 operator:688:10
opportunity:610:20 oppure:711:41 ops:566:-5 opt:655:13 option:711:-9 optional:655:11 options:610:-72 or:301:-95
ora:641:37 oral:619:19 order:566:-98 ore:579:17 organisator:711:20 organizer:550:26 orientation:585:-32 ort:655:37
os:601:-45 ostern:711:-15 other:454:-37 others:630:-51 otherwise:655:79 otra:670:11 ou:545:40 oui:619:46 our:273:-131
ours:688:4 out:416:5 outage:711:40 outcome:670:-15 outside:619:-11 outstanding:711:-21 over:418:53 overdue:688:-17
owe:670:0 own:524:91 owned:688:64 owner:585:127 owners:711:-3 owns:655:41 oy:688:2 pa:711:5 pacific:593:36
package:630:-53 page:579:7 paid:555:14 pair:670:-1 panel:402:-95 paper:610:29 papo:711:10 par:579:-3 para:452:-44
paralegal:655:-65 parcours:688:10 parent:601:-116 parental:688:5 parents:585:-64 parfait:655:4 paris:711:63
park:619:-113 parking:601:-18 part:497:-67 parte:670:-99 participant:711:-30 participation:711:-21 partir:630:15
partner:449:56 partners:560:68 pas:550:82 paso:630:21 pass:601:58 passa:711:98 passar:610:-88 passcode:688:15
passed:524:-21 passen:711:6 passende:711:48 passer:670:74 passez:688:2 passing:688:2 passo:711:109 passt:540:-22
password:711:-60 past:550:15 patience:630:86 patient:655:-34 patients:688:4 pay:497:100 payment:610:-84 payments:630:5
pays:711:29 pdf:619:46 pdt:711:9 pe:711:5 peace:688:42 pela:655:42 pelo:711:39 pen:711:3 people:412:-1 per:422:-76
perfect:550:-8 perfecto:655:59 perfekt:688:-19 perfil:655:1 performance:711:-63 period:670:5 permanent:711:21
permets:670:-18 permit:711:-62 pero:711:55 person:456:127 personal:610:42 personen:711:-26 personnel:585:60
persons:688:-14 petit:711:-94 petra:630:50 peut:670:-70 peux:641:22 phone:372:103 photo:601:-45 photos:655:15
piacere:711:-20 pick:506:-39 picked:630:96 picking:711:3 pickup:711:-13 pier:711:63 pile:711:61 ping:688:8
pipeline:711:-4 piso:711:-9 pitch:711:2 pizza:688:-30 pièce:688:42 più:688:0 place:462:-12 placed:711:4
placement:711:-2 places:711:-74 plains:711:6 plaisir:655:8 plan:478:-44 plane:711:4 planned:670:91 plannen:711:-52
planner:540:81 planning:572:15 plans:688:-41 plant:536:18 platform:532:-30 plats:711:-5 platz:655:-41 play:630:-35
plaza:601:22 plazo:711:-37 please:274:-146 pleased:524:-3 pleasure:540:10 plek:711:-20 plenty:711:0 pls:711:17
plus:513:36 pm:292:3 pode:630:-9 podemos:670:24 point:601:84 police:711:-102 policy:688:4 poll:711:-63 pool:641:43
pop:688:25 por:480:75 porta:711:-29 portal:560:-66 portfolio:585:124 porto:688:-60 portolan:711:-10 position:348:-228
positions:572:-118 posizione:641:5 possiamo:711:1 possible:555:-65 posso:711:41 post:497:12 postdoc:711:15
poste:509:-37 posted:641:-18 postfach:593:140 posting:619:40 posto:655:-7 postpone:711:-9 potsdam:688:-7 pour:464:30
pouvoir:711:-18 powered:593:65 practice:566:-40 pre:579:-70 prefer:593:78 preferences:655:-4 premier:688:-22
première:711:-17 prenotazione:711:-55 prep:585:-14 prepare:670:86 present:579:22 presentation:610:53 press:670:8
presso:688:24 pressure:711:75 presupuesto:688:22 previous:630:44 pricing:670:24 prima:579:-3 primo:711:42
principal:550:9 print:688:43 printer:711:-4 privacy:630:4 private:688:-24 privileged:711:5 priya:619:164 pro:688:-23
probezeit:711:-45 problem:579:-30 problema:688:1 procedure:711:-22 proceed:655:-16 proceso:655:63 process:566:-10
processor:711:9 prochaine:711:170 produce:670:-12 product:506:72 production:585:58 produkt:711:124 produto:711:117
professional:688:-50 professor:688:8 profil:572:69 profile:491:-123 profiles:711:-1 profilo:711:72 program:550:-54
programme:630:39 programmer:655:26 progress:711:-39 project:540:-198 projet:688:-6 promesse:711:60 promise:619:6
promised:670:32 promotion:688:-132 proof:655:-17 proper:688:43 proposal:601:-108 proposals:711:-11 propose:601:2
proposed:711:0 proposer:670:-5 proposition:711:-19 proposons:711:-4 proposta:670:51 propuesta:688:9 protected:711:1
prova:670:79 provide:655:-18 provided:630:24 provider:711:-26 présenter:711:-36 próxima:670:35 prüfung:688:-61
pt:572:20 public:566:23 publicará:711:2 puede:655:-78 puedes:711:15 puesto:560:64 pull:688:4 pulled:711:43
purchase:655:-6 purtroppo:711:-41 put:460:54 putting:670:-1 può:688:102 pwd:688:-56 på:513:27 qa:619:-105 qual:711:4
qualification:711:-16 qualifications:655:25 qualified:641:-32 qualify:670:-10 quality:641:8 qualité:711:11
quando:670:-93 quarta:630:51 quarter:566:23 quarters:711:21 quayside:711:-5 que:454:5 quedamos:711:32 quedo:688:50
quelle:688:90 queremos:655:72 question:566:-32 questionnaire:630:-63 questions:420:-85 qui:630:2 quick:506:105
quiere:688:10 quiet:711:27 quill:619:65 quinta:566:-8 quinze:711:81 quota:711:-47 quote:670:-39 qué:688:-19
race:670:-34 raised:711:-27 ramen:711:-23 ran:670:7 range:711:12 rank:688:0 rare:688:25 rate:610:-88 rates:688:-43
rather:572:2 rating:711:39 raum:593:-6 ravis:711:-10 rd:711:14 re:610:-85 reach:545:-7 reachable:711:2 reached:670:-11
read:454:58 reading:619:44 reads:655:11 ready:550:-35 real:641:7 really:593:-18 reason:610:38 rebuilding:711:-3
recebemos:688:42 receipt:619:52 receive:520:-84 received:429:-63 receiving:585:4 recent:610:-51 recently:711:9
receptionist:711:-41 recess:688:11 rechnungswesen:711:-19 recibido:670:-3 recipient:670:-3 record:610:-26
recording:655:-89 records:688:-23 recruiter:433:-7 recruiters:593:-150 recruiting:469:88 recruitment:550:33
recrutement:610:29 recursos:619:14 red:670:18 ref:610:23 reference:540:-218 references:506:-212 referentin:711:2
referral:670:4 referred:655:10 refers:711:25 regarding:641:-53 regards:462:100 regional:641:71 register:641:2
registered:641:-1 registration:711:-33 regret:593:-56 regrets:711:-45 regular:711:-4 regulatory:670:53 rejected:630:-64
release:593:-13 released:711:-15 reliability:670:22 remain:641:-43 remember:688:2 reminder:540:74 remote:494:-116
remoto:711:5 remove:688:-39 removed:641:0 rencontrer:610:157 rendez:670:-49 renew:711:-16 renovation:711:-27
rent:711:-3 rep:688:9 repair:711:58 replacement:711:-4 replies:520:58 reply:380:-89 report:494:-5 reporter:711:-71
reporting:630:-59 reports:630:-49 represent:655:42 representative:670:23 req:593:42 request:509:-160 requested:619:-58
required:585:-87 requirements:670:13 requisition:688:0 reschedule:509:142 rescheduled:601:24 reschedulings:655:-29
research:532:27 researcher:641:59 resend:711:-11 reserve:688:47 reserved:655:-6 resolución:711:-4 resources:545:107
respectfully:670:5 respond:655:20 responda:711:-30 responsabile:619:-62 responsable:545:4 response:711:-32
resposta:711:59 respuesta:711:-7 ressources:688:5 rest:601:-8 restaurant:711:51 reste:711:35 result:670:-37
results:610:18 resume:435:43 resumes:670:32 retained:711:1 retention:711:5 retenu:610:-10 retour:711:3 retry:711:-32
return:579:24 returned:670:-21 returns:670:-29 revenue:610:34 review:443:-59 reviewed:532:-57 reviewing:711:-47
reviews:610:-46 reçu:655:-2 ricevuto:670:58 richiesta:688:-55 ride:688:5 right:476:20 ring:509:-16 ringa:711:11
ringer:641:-34 ringraziamo:711:6 ringrazio:688:24 risk:655:22 road:670:6 roasters:711:2 rochester:711:5 role:396:-125
roles:572:-45 roligt:655:52 roll:688:-20 rolling:711:0 roof:670:-78 roofing:688:-29 room:452:-1 round:460:-96
rounds:641:-12 route:655:17 row:670:-23 rsvp:711:-57 rue:711:10 rufe:670:34 rufen:711:1 run:491:68 runde:711:46
running:619:17 runs:524:18 räkna:688:7 réception:688:-4 réf:670:17 répondre:711:52 réponds:711:60 résumé:630:-4
réunion:711:-78 rückfragen:688:18 rückmeldung:619:94 sa:670:8 sabato:670:-29 sable:711:29 sachbearbeitung:711:9
sad:688:5 safe:711:-47 safety:641:22 sagen:641:41 sagt:670:17 said:527:132 salaries:711:-49 salary:520:16 sale:711:-18
salt:711:22 saludo:601:7 saludos:670:-9 salut:630:-36 salutations:688:-16 saluti:585:17 saluto:711:48 sam:560:-20
same:433:80 samedi:670:-45 sample:655:51 samstag:593:-113 samtal:670:-20 san:585:19 sans:688:67 sapere:711:16
sarebbe:711:-32 sarà:688:-7 sarò:711:0 sat:610:94 saturday:424:-137 saturdays:688:47 saved:711:-38 savings:670:-10
saw:550:21 say:447:-68 says:524:35 scelta:711:-13 scelto:711:-16 schedule:471:-139 scheduled:462:-107 scheduling:619:35
schikt:670:-35 schon:641:20 school:494:37 schools:670:33 schreiben:711:42 science:585:22 scientist:655:21 scope:711:-93
score:670:-48 scorecard:593:-51 scorecards:670:-10 scored:688:12 screen:494:56 screener:655:-25 screening:506:-157
se:483:86 search:464:-68 searches:670:-15 season:630:15 seat:545:24 seats:670:51 seattle:711:15 secaucus:670:2
second:473:-5 section:688:-4 see:353:24 seed:688:35 seeing:670:-144 seen:641:5 segunda:601:-56 sehen:670:25 sehr:462:9
seit:711:-31 seleccionado:711:-32 select:711:-2 selected:500:-23 selection:572:35 self:670:12 sell:711:-83
sellers:711:-48 sem:711:72 semaine:655:62 semana:641:22 seminar:670:10 sempre:711:10 senast:579:-37 send:403:-55
sending:630:46 senior:420:-194 sensors:711:29 sent:423:179 sentence:711:-14 separate:670:16 separately:711:-1
sept:711:-36 september:670:3 ser:593:45 sera:711:40 serait:670:0 series:610:90 seriez:641:82 seront:711:-13
served:711:2 server:711:0 service:509:-17 services:579:23 serving:688:-4 sería:688:1 ses:688:26 session:532:-34
sessions:670:30 set:483:73 settimana:670:-9 seu:641:-60 seven:655:49 several:670:-24 sexta:585:29 shadow:688:36
shall:560:22 share:566:92 shared:711:-37 sharing:711:-36 sharp:670:86 she:506:-33 she's:619:-61 sheet:688:-4
shelf:711:-17 shift:509:127 shoes:655:63 shoot:711:-35 shop:579:-1 shops:711:69 short:516:-59 shortlisted:610:-17
shortlisting:641:17 should:445:28 shout:655:33 show:560:10 shown:688:9 shows:711:26 shrm:670:39 shut:711:4 si:513:35
siamo:670:-19 sich:550:14 sick:688:-8 side:540:63 sido:601:-84 sie:416:30 siento:711:59 sign:469:45 signal:641:31
signature:655:-11 signed:579:-40 signing:711:1 signora:688:-20 sigue:711:87 siguiente:641:101 silence:670:12 sim:670:59
similar:688:59 simple:711:-2 sin:688:-4 since:506:75 sincerely:545:41 sind:585:17 single:711:3 sink:711:41 sir:711:-1
sista:688:76 sit:593:102 site:500:18 sits:688:16 sitter:711:-11 sitting:688:-29 situation:711:1 six:593:39 size:670:-9
ska:711:-5 skickar:711:-9 skills:688:-26 skip:619:65 skipped:711:-1 slides:670:3 slope:711:-111 slot:509:-71
slots:601:29 small:593:89 smiling:711:12 snow:711:12 so:306:134 sobald:711:-24 sobre:566:-132 society:711:-5
software:532:66 soir:670:31 sold:711:31 solicitud:619:-95 sollicitatie:601:16 solliciteer:711:-7 sollte:711:2
solo:670:56 solutions:688:-30 som:550:-56 some:619:-24 somebody:555:-77 someone:545:-108 something:560:64 sommes:711:-3
son:670:-8 sonntag:711:-25 sono:655:10 sonst:711:-29 sont:655:5 soon:601:-13 sorry:423:95 sort:688:31 sou:630:14
souci:711:-5 souhaite:688:58 souhaitons:688:24 sounds:641:132 soup:711:-31 sourcing:641:38 sous:610:22 soy:688:8
spare:688:-26 sparkasse:711:-18 speak:497:21 speaking:655:36 specialist:579:20 speed:711:-40 spend:655:-1 spent:688:-6
split:711:10 spoke:688:52 spot:630:7 spots:711:-1 spreadsheet:711:2 sprechen:711:-68 sprechzeiten:711:18
spreekt:711:-17 spreken:688:-15 spring:540:14 spätestens:711:-3 sql:641:-13 square:711:-33 sr:536:86 sra:655:-26
ssa:630:-19 st:494:-31 staat:655:-71 stack:670:21 staff:509:111 stage:532:36 stand:593:22 standard:711:-5
standing:670:18 stands:670:1 standup:670:-12 start:403:106 started:670:-48 starting:610:18 starts:619:-74 state:601:30
statement:655:-49 states:711:-10 station:655:106 stato:655:62 statt:670:-3 status:516:-38 stay:527:-17 stays:619:20
steel:641:35 stehen:688:-48 stelle:536:43 step:464:87 steps:536:-28 stewardship:711:56 still:424:108 stock:711:10
stop:545:55 stops:711:1 storage:688:7 store:585:29 stories:688:-1 story:619:52 straight:655:64 strategist:711:72
straße:688:-13 street:524:-65 strengths:711:-32 strong:566:-61 stuck:688:-17 student:641:-3 students:655:41
studio:540:35 study:579:-30 stunde:585:95 stunden:630:32 stuur:711:1 su:524:-152 sua:532:-2 subito:711:-113
subject:641:-35 submission:630:28 submissions:711:-8 submit:550:-143 submitted:579:-6 submitting:688:-21 succes:711:65
success:630:38 successful:688:2 suche:688:-62 suchen:630:-35 suchst:711:64 sue:688:-85 suggest:711:-31
suggested:670:-25 suis:630:-5 suit:520:-39 suite:555:49 suits:527:50 summary:688:-14 summer:619:11 sun:711:12
sunday:469:-85 suo:601:3 super:593:29 superado:711:2 superintendent:630:-27 superstitious:711:1 supervisor:516:55
supervisors:711:45 supply:579:78 support:555:42 sur:585:-2 sure:619:-6 survey:593:-30 sus:688:-13 svara:655:-24
swap:711:7 swing:711:87 switch:711:-9 system:536:1 systems:536:52 sábado:670:-49 são:711:-20 säger:711:24 så:630:89
sökande:711:-41 söker:630:17 ta:601:-81 table:655:-19 tack:555:13 tag:545:71 tage:711:79 take:414:-81 taken:593:4
takes:497:-79 taking:579:-35 tal:711:-2 talent:412:-16 talento:688:27 talk:374:163 talked:641:28 talking:566:43
también:711:-38 também:711:-16 tap:670:-27 tar:655:-100 tarde:619:39 tardes:670:-10 target:711:6 tarjeta:711:-64
task:711:-2 tax:711:2 te:466:66 teach:619:33 teacher:593:40 teaching:711:-1 team:348:-16 teamleider:655:48 teams:437:34
tech:585:87 technical:513:134 technician:566:88 technology:630:93 tecnico:688:131 teil:670:15 teilen:711:3
teilnahme:688:12 tel:480:81 telefon:641:-33 telefonat:655:55 telefonintervju:711:-25 telefonisch:641:61
telegram:655:-29 telephone:560:-17 tell:438:-90 temos:711:-71 tempo:711:39 temps:711:59 ten:509:27 tengo:688:-9
teria:711:-32 term:655:-15 termin:555:-86 terminal:641:2 terms:655:-28 terça:610:12 test:497:119 teu:688:57 text:560:40
than:491:-8 thank:303:87 thanks:342:-26 that:306:74 that's:506:66 thats:711:28 the:163:50 their:532:27 them:483:13
then:400:-10 therapist:688:18 there:410:6 there's:527:-69 these:500:83 they:450:-87 they'd:711:-7 they'll:711:40
they're:670:-97 thing:579:87 things:579:-94 think:527:-40 thinking:688:0 third:619:6 thirty:655:31 this:264:62
those:610:98 though:670:8 thought:610:53 thread:641:-11 three:415:-150 thrilled:655:91 through:442:116 thu:452:103
thurs:560:74 thursday:257:-77 thursday's:641:-75 thursdays:641:-4 thx:670:94 ti:670:134 ticket:670:70 tid:688:56
tidepool:711:37 tidewater:630:-2 tien:711:-77 tiene:711:0 tijd:711:1 til:670:55 tile:670:-24 till:491:-36 time:291:99
times:483:119 tio:688:-53 tip:711:49 tisdag:619:45 title:579:-42 tjänst:711:42 tjänsten:601:109 to:184:-81 today:480:55
toe:688:11 toes:670:36 together:593:-41 told:545:59 tomasz:688:-35 tomorrow:450:122 tonight:619:-21 too:524:-97
took:641:41 tool:545:-57 tools:655:-30 top:641:-21 topic:688:-36 tops:711:0 torsdag:540:-47 torsdagen:711:-21
tot:619:11 total:641:-21 totally:670:-5 touch:572:48 tough:711:35 tour:555:62 tous:688:73 tout:655:-41 tower:711:1
trabajo:711:-17 track:619:-43 tracking:711:-16 train:585:63 training:579:-107 transcript:711:-4 transfer:670:-48
transmettre:711:-6 transportation:688:130 travel:619:38 traz:711:-39 tre:641:55 treasurer:688:8 treat:688:13
treffen:711:66 tres:688:-5 tri:711:-5 trial:555:-7 trip:711:-68 trois:610:7 trouble:619:-18 trouverez:670:-8
trova:711:0 truck:619:50 truly:670:5 trust:585:19 trustees:670:30 try:610:13 träffa:593:114 träffar:711:135 très:670:5
tu:476:-61 tua:630:-83 tudo:670:10 tue:503:-24 tues:585:69 tuesday:330:3 tuo:711:-4 tus:688:59 tussen:641:-75
två:711:-37 twee:688:115 tweede:688:-6 twelve:688:-89 twenty:688:1 twice:550:59 two:343:-32 tx:711:11 type:566:1
tyvärr:688:-15 técnica:601:109 técnico:655:0 tél:711:7 téléphone:670:2 téléphonique:655:3 télétravail:670:19 ugh:711:20
uhr:392:-100 uit:593:-36 uk:630:8 um:402:19 uma:593:68 un:407:103 una:500:57 unable:630:-49 unanimous:688:106
unattended:655:11 und:438:-24 undeliverable:655:31 under:545:42 understand:711:8 underwriter:688:-26
underwriting:688:18 une:550:28 unfortunately:566:-63 union:610:18 unit:619:44 united:670:20 university:610:34
unless:641:13 unlimited:711:-2 unmonitored:688:4 unos:711:12 unpaid:641:-37 uns:452:81 unser:572:-117 unsere:655:11
unserem:641:45 unserer:711:4 unsubscribe:488:-19 unsuccessful:688:-29 unter:670:-83 unterlagen:579:-9 until:430:110
up:375:102 upcoming:711:25 update:524:-6 updated:506:19 upgrade:688:-6 upload:655:-52 ur:688:58 urgent:670:-30
urgently:641:-5 urlaub:688:72 us:338:5 usdt:711:-7 use:545:-121 used:619:-72 user:670:35 users:711:-131 usual:641:-42
usually:630:-29 ut:711:7 utc:641:63 utrecht:688:0 uur:478:-119 uurtje:711:98 uw:579:-144 va:555:110 vacancy:688:8
vacature:670:89 vad:655:-69 vaga:619:-49 vai:688:-27 vale:593:122 valid:619:4 valley:630:6 values:711:66 vamos:670:3
van:527:22 vanaf:711:5 vane:711:9 var:711:65 vara:711:0 vecka:670:-8 veel:655:7 ven:688:83 vendor:619:-52
vendredi:516:23 venerdì:601:62 venir:670:13 venue:670:-11 ver:670:89 verbal:711:-22 vereinbart:711:71 verfügung:688:-39
verification:630:-81 vers:655:-18 version:688:-56 very:483:-19 veuillez:711:13 vi:491:51 via:540:44 vidare:711:19
video:460:60 videochiamata:670:-13 videollamada:670:3 viel:655:-25 viele:630:-45 vielen:524:-46 viene:610:-60
vier:630:11 viernes:572:-70 viertel:670:27 view:527:14 viewed:688:5 vijf:711:48 vill:555:75 vindt:711:2 vir:688:27
virtual:572:6 visa:711:-6 visio:630:51 visioconférence:711:1 visit:473:21 visita:688:-52 visite:711:-30 visitor:670:24
visto:711:18 vite:711:-12 voice:670:-11 voir:641:115 volentieri:670:115 volgende:630:-24 volontiers:688:86
volume:711:31 volunteer:593:-50 volunteers:688:-4 vom:610:48 von:516:-57 voor:469:39 vor:601:42 vorab:670:-6
vorbei:670:35 vorhanden:711:5 vorher:688:-16 vorstellungsgespräch:610:-6 vorstellungsgespräche:711:-70 vos:572:11
vote:641:39 votre:433:-120 vous:449:67 vp:486:19 vriendelijke:601:-36 vrij:688:10 vrijdag:550:-5 vu:670:44
välkommen:670:47 vänliga:619:4 vår:711:68 wahl:711:-41 wait:610:-58 waiting:601:-54 walk:513:20 wann:670:18 want:432:17
wanted:655:-18 wants:483:81 war:670:140 warehouse:585:63 warm:655:-38 warmly:619:4 was:360:156 wat:641:40 watch:688:-14
water:630:95 way:540:83 we:245:67 we'd:458:-36 we'll:476:-118 we're:445:-177 we've:527:-1 wear:641:87 webinar:641:-49
website:641:-39 wed:432:27 wednesday:314:-13 wednesdays:670:-61 weds:688:-14 week:344:-14 weekday:670:0 weekend:555:2
weeks:503:86 weg:711:47 wegen:711:45 weiter:655:-61 weiteren:688:-10 welcome:545:45 welcoming:688:-9 well:473:61
wendell:711:2 wenn:641:12 went:545:-23 wer:711:5 werden:655:-17 were:509:99 werkstudent:711:-54 weten:619:35
wetlands:711:10 what:399:65 what's:655:3 whatever:641:28 whatsapp:641:-11 when:454:31 whenever:593:-29 where:494:-10
whether:524:49 which:426:175 while:670:99 whiteboard:688:39 who:397:-32 who's:711:-3 whoever:688:12 whole:630:48
whose:610:25 why:585:-44 wi:711:21 wie:593:141 wieder:688:-19 wife:688:68 wij:610:-8 wil:688:-2 will:289:-214
willen:711:68 window:655:-25 wine:711:58 wir:412:11 wird:630:29 wish:566:-6 wishes:566:5 with:226:178 withdraw:619:12
withdrawal:711:27 withdrawn:711:6 within:454:-30 without:619:-116 witness:711:-57 woche:619:59 wochen:670:-30
wochenende:711:14 woensdag:630:36 wohnung:688:-22 won't:572:36 wonderful:619:-8 word:655:15 work:410:-37 worked:711:10
working:566:69 works:379:-89 worth:670:47 would:298:39 write:483:5 writer:688:-11 writing:527:99 written:619:24
wrong:579:-59 wrote:688:24 wurde:711:-5 www:601:-33 wäre:655:63 wünsche:711:5 wünschen:711:-16 würde:601:-28
würden:655:8 ya:619:-80 yard:593:52 year:476:-78 years:509:41 yes:393:-211 yesterday:610:14 yet:593:32 yo:688:0
yolanda:630:26 york:483:-143 you:172:64 you'd:476:128 you'll:486:222 you're:399:-65 you've:550:-59 your:186:-148
yours:488:66 yourself:670:-14 zaterdag:711:-37 zehn:670:2 zeit:630:-2 zelf:711:21 zijn:688:-1 zimmer:688:-19 zit:711:3
zoeken:641:-11 zone:655:24 zoom:411:56 zou:688:119 zu:494:14 zug:688:-48 zullen:711:12 zum:476:-88 zur:560:-51
zusammen:688:-20 zwei:641:-23 zweitgespräch:711:8 zwischen:655:-23 às:488:-57 är:540:28 år:711:63 ça:655:70
échange:670:55 été:655:-19 ótimo:670:66 över:711:-10 último:711:64 über:579:-34 übernehmen:711:7 übrigens:711:-62
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {word: int(rarity) / 100 for word, rarity, _ in _ROWS}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {word: int(weight) / 100 for word, _, weight in _ROWS}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
account:-230
applicant tracking:146
application sent:136
applied:64
authority:-28
community:-243
day and hour:60
day or hour:-7
doer in the subject:38
employer's own:-182
employment contract:139
fair:60
firms:-157
from a firm:33
from a list:5
from a machine:95
from a person:-113
from a system:76
health:-59
hiring talk:23
home:-203
interview:-171
invite:194
job alert:-227
job board:73
job interview:22
job named:69
job offer:18
job title:298
job title in the subject:231
machine:-164
meeting:-11
messenger:-75
money:-156
more messages:114
one message:-123
outreach:115
own application:97
press:-270
reader answered:-15
reader began:-12
reader hires:-360
recruiting address:205
recruiting signature:126
reference asked:-98
refusal:33
research:-251
scam:-225
scheduling tool:198
school:-213
sent to many:-136
sent to others:-5
short subject:51
somebody else applies:-290
somebody else meant:-159
subject beside a title:94
subject is a title:145
testing tool:221
title named again:24
training:-128
two messages:-61
account & applicant tracking:-111
account & from a machine:-79
account & one message:-86
applicant tracking & applied:76
applicant tracking & day and hour:116
applicant tracking & day or hour:1
applicant tracking & doer in the subject:84
applicant tracking & employment contract:15
applicant tracking & from a firm:3
applicant tracking & from a machine:62
applicant tracking & from a system:8
applicant tracking & hiring talk:20
applicant tracking & interview:73
applicant tracking & invite:4
applicant tracking & job interview:58
applicant tracking & job named:31
applicant tracking & job offer:15
applicant tracking & job title:139
applicant tracking & job title in the subject:22
applicant tracking & meeting:71
applicant tracking & more messages:7
applicant tracking & one message:31
applicant tracking & outreach:2
applicant tracking & reader answered:16
applicant tracking & reader hires:-3
applicant tracking & recruiting address:-59
applicant tracking & recruiting signature:13
applicant tracking & refusal:14
applicant tracking & short subject:-60
applicant tracking & subject beside a title:54
applicant tracking & testing tool:7
applicant tracking & title named again:13
applicant tracking & two messages:35
application sent & applied:67
application sent & day or hour:25
application sent & from a machine:64
application sent & from a system:1
application sent & job board:59
application sent & job title:12
application sent & job title in the subject:4
application sent & meeting:1
application sent & one message:44
application sent & recruiting address:1
application sent & recruiting signature:13
application sent & subject beside a title:-12
application sent & title named again:6
application sent & two messages:24
applied & authority:-10
applied & community:-93
applied & day and hour:-81
applied & day or hour:111
applied & doer in the subject:-58
applied & employment contract:-43
applied & from a firm:-56
applied & from a machine:162
applied & from a person:10
applied & from a system:-9
applied & health:-20
applied & hiring talk:-74
applied & home:27
applied & interview:-41
applied & invite:-58
applied & job board:62
applied & job interview:-22
applied & job named:72
applied & job offer:-103
applied & job title:161
applied & job title in the subject:-25
applied & meeting:147
applied & messenger:-40
applied & money:-88
applied & more messages:-60
applied & one message:52
applied & outreach:16
applied & own application:19
applied & press:5
applied & reader answered:-11
applied & reader began:-58
applied & reader hires:15
applied & recruiting address:94
applied & recruiting signature:76
applied & reference asked:-18
applied & refusal:19
applied & scam:-78
applied & scheduling tool:1
applied & school:-112
applied & sent to many:-17
applied & short subject:137
applied & somebody else applies:-74
applied & subject beside a title:24
applied & subject is a title:-22
applied & testing tool:1
applied & title named again:-5
applied & two messages:39
authority & day and hour:8
authority & day or hour:-12
authority & doer in the subject:-37
authority & from a firm:23
authority & from a machine:-37
authority & hiring talk:7
authority & interview:-55
authority & invite:29
authority & job interview:-40
authority & job named:8
authority & job title:12
authority & job title in the subject:-24
authority & meeting:7
authority & more messages:8
authority & one message:-29
authority & reader answered:15
authority & recruiting signature:8
authority & school:113
authority & short subject:-5
authority & subject beside a title:-24
community & day and hour:-34
community & day or hour:-68
community & doer in the subject:-58
community & from a firm:-104
community & hiring talk:1
community & interview:-73
community & job interview:-30
community & job named:21
community & job title:55
community & job title in the subject:10
community & meeting:29
community & more messages:25
community & one message:-78
community & reader answered:-43
community & recruiting signature:1
community & short subject:-80
community & subject beside a title:21
community & subject is a title:-11
community & title named again:26
community & two messages:-69
day and hour & doer in the subject:37
day and hour & employer's own:3
day and hour & employment contract:76
day and hour & firms:-59
day and hour & from a firm:-70
day and hour & from a list:-21
day and hour & from a machine:35
day and hour & from a person:38
day and hour & from a system:48
day and hour & health:-16
day and hour & hiring talk:-26
day and hour & home:-33
day and hour & interview:3
day and hour & invite:-17
day and hour & job alert:-23
day and hour & job board:77
day and hour & job interview:-10
day and hour & job named:-65
day and hour & job offer:-44
day and hour & job title:45
day and hour & job title in the subject:35
day and hour & machine:-42
day and hour & meeting:-7
day and hour & messenger:-1
day and hour & money:3
day and hour & more messages:48
day and hour & one message:-45
day and hour & outreach:73
day and hour & own application:30
day and hour & press:-97
day and hour & reader answered:121
day and hour & reader began:-3
day and hour & reader hires:-84
day and hour & recruiting address:45
day and hour & recruiting signature:86
day and hour & reference asked:-132
day and hour & refusal:-1
day and hour & research:-96
day and hour & scam:-28
day and hour & scheduling tool:99
day and hour & school:-77
day and hour & sent to many:-17
day and hour & sent to others:-7
day and hour & short subject:-118
day and hour & somebody else applies:-50
day and hour & subject beside a title:116
day and hour & subject is a title:-71
day and hour & testing tool:21
day and hour & title named again:-63
day and hour & training:-6
day and hour & two messages:27
day or hour & doer in the subject:-1
day or hour & employer's own:-22
day or hour & employment contract:-40
day or hour & firms:-43
day or hour & from a firm:-46
day or hour & from a machine:51
day or hour & from a person:-43
day or hour & from a system:5
day or hour & health:-17
day or hour & hiring talk:-9
day or hour & home:52
day or hour & interview:111
day or hour & invite:-57
day or hour & job board:-8
day or hour & job interview:9
day or hour & job named:-96
day or hour & job offer:24
day or hour & job title:67
day or hour & job title in the subject:2
day or hour & meeting:13
day or hour & money:-34
day or hour & more messages:-3
day or hour & one message:-26
day or hour & outreach:86
day or hour & own application:1
day or hour & press:-31
day or hour & reader answered:-3
day or hour & reader began:30
day or hour & reader hires:-37
day or hour & recruiting address:-24
day or hour & recruiting signature:40
day or hour & refusal:-111
day or hour & school:25
day or hour & sent to many:10
day or hour & short subject:-69
day or hour & somebody else applies:-57
day or hour & somebody else meant:-42
day or hour & subject beside a title:52
day or hour & subject is a title:-26
day or hour & title named again:30
day or hour & training:-43
day or hour & two messages:25
doer in the subject & employer's own:-86
doer in the subject & employment contract:62
doer in the subject & fair:-24
doer in the subject & from a firm:146
doer in the subject & from a list:-16
doer in the subject & from a machine:-95
doer in the subject & hiring talk:-71
doer in the subject & home:-120
doer in the subject & interview:-203
doer in the subject & invite:149
doer in the subject & job alert:-37
doer in the subject & job board:-42
doer in the subject & job interview:-19
doer in the subject & job named:-26
doer in the subject & job offer:127
doer in the subject & job title:87
doer in the subject & machine:-61
doer in the subject & meeting:-9
doer in the subject & money:-54
doer in the subject & more messages:24
doer in the subject & one message:-58
doer in the subject & outreach:29
doer in the subject & press:-42
doer in the subject & reader answered:128
doer in the subject & reader began:7
doer in the subject & reader hires:-8
doer in the subject & recruiting address:-26
doer in the subject & recruiting signature:-111
doer in the subject & reference asked:84
doer in the subject & refusal:-22
doer in the subject & research:-36
doer in the subject & scam:-12
doer in the subject & scheduling tool:-14
doer in the subject & school:-46
doer in the subject & sent to many:-67
doer in the subject & short subject:98
doer in the subject & testing tool:22
doer in the subject & training:-65
doer in the subject & two messages:53
employer's own & from a firm:-98
employer's own & interview:25
employer's own & invite:-45
employer's own & job interview:91
employer's own & job named:-68
employer's own & job title:-22
employer's own & job title in the subject:65
employer's own & meeting:60
employer's own & more messages:9
employer's own & one message:-100
employer's own & reader answered:8
employer's own & recruiting address:-54
employer's own & recruiting signature:19
employer's own & somebody else applies:32
employer's own & subject beside a title:36
employer's own & title named again:40
employment contract & from a firm:60
employment contract & hiring talk:23
employment contract & interview:13
employment contract & invite:1
employment contract & job interview:-13
employment contract & job named:5
employment contract & job offer:34
employment contract & job title:23
employment contract & job title in the subject:26
employment contract & meeting:-4
employment contract & more messages:51
employment contract & one message:89
employment contract & reader answered:-17
employment contract & recruiting address:-12
employment contract & recruiting signature:-32
employment contract & short subject:2
employment contract & subject beside a title:26
employment contract & title named again:14
employment contract & two messages:-71
fair & from a firm:33
fair & hiring talk:30
fair & interview:-24
fair & one message:29
firms & from a firm:-78
firms & interview:-3
firms & meeting:-45
firms & one message:-39
firms & short subject:-23
from a firm & health:-32
from a firm & hiring talk:31
from a firm & home:-23
from a firm & interview:-7
from a firm & invite:122
from a firm & job alert:-47
from a firm & job interview:38
from a firm & job named:-16
from a firm & job offer:10
from a firm & job title:47
from a firm & job title in the subject:118
from a firm & machine:-49
from a firm & meeting:-53
from a firm & messenger:-38
from a firm & money:-75
from a firm & more messages:-23
from a firm & one message:13
from a firm & outreach:19
from a firm & own application:39
from a firm & press:-119
from a firm & reader answered:7
from a firm & reader began:77
from a firm & reader hires:-150
from a firm & recruiting address:64
from a firm & recruiting signature:158
from a firm & reference asked:9
from a firm & refusal:117
from a firm & research:-111
from a firm & scam:-112
from a firm & scheduling tool:1
from a firm & school:-56
from a firm & sent to others:11
from a firm & short subject:163
from a firm & somebody else applies:-72
from a firm & somebody else meant:-128
from a firm & subject beside a title:29
from a firm & subject is a title:70
from a firm & testing tool:2
from a firm & title named again:-39
from a firm & training:-29
from a firm & two messages:26
from a list & interview:-48
from a list & job alert:-4
from a list & job interview:10
from a list & job named:-12
from a list & job title:21
from a list & meeting:36
from a list & more messages:55
from a list & one message:-33
from a list & outreach:31
from a list & reader answered:25
from a list & reader hires:-1
from a list & recruiting address:15
from a list & recruiting signature:-7
from a list & sent to many:2
from a list & sent to others:-14
from a list & somebody else applies:-2
from a list & two messages:-20
from a machine & hiring talk:39
from a machine & home:-78
from a machine & interview:-19
from a machine & invite:-25
from a machine & job alert:-54
from a machine & job board:14
from a machine & job interview:-33
from a machine & job named:73
from a machine & job offer:9
from a machine & job title:15
from a machine & job title in the subject:-10
from a machine & machine:-32
from a machine & meeting:-41
from a machine & more messages:1
from a machine & one message:35
from a machine & outreach:-5
from a machine & reader answered:1
from a machine & reader hires:-11
from a machine & recruiting address:45
from a machine & recruiting signature:-53
from a machine & refusal:-3
from a machine & research:-13
from a machine & scheduling tool:97
from a machine & school:-44
from a machine & sent to many:-77
from a machine & short subject:-81
from a machine & subject beside a title:14
from a machine & testing tool:109
from a machine & title named again:-4
from a machine & training:-40
from a machine & two messages:12
from a person & hiring talk:-30
from a person & interview:-6
from a person & job interview:-12
from a person & job named:-21
from a person & job title:20
from a person & one message:9
from a person & reader answered:-66
from a person & short subject:-53
from a person & somebody else applies:-22
from a person & two messages:-66
from a system & hiring talk:10
from a system & interview:-10
from a system & job board:29
from a system & job interview:4
from a system & job named:13
from a system & job title:26
from a system & job title in the subject:44
from a system & meeting:41
from a system & more messages:24
from a system & one message:-3
from a system & reader answered:25
from a system & recruiting address:-21
from a system & recruiting signature:-14
from a system & refusal:9
from a system & scheduling tool:2
from a system & subject beside a title:42
from a system & title named again:37
from a system & two messages:17
health & hiring talk:-2
health & interview:11
health & job interview:2
health & job title:46
health & job title in the subject:19
health & meeting:-34
health & more messages:8
health & one message:-29
health & reader answered:18
health & subject beside a title:19
health & two messages:-9
hiring talk & home:27
hiring talk & interview:-122
hiring talk & invite:-75
hiring talk & job alert:41
hiring talk & job board:45
hiring talk & job interview:66
hiring talk & job named:35
hiring talk & job offer:-30
hiring talk & job title:-72
hiring talk & job title in the subject:-87
hiring talk & meeting:-35
hiring talk & messenger:-27
hiring talk & money:-63
hiring talk & more messages:101
hiring talk & one message:2
hiring talk & outreach:-26
hiring talk & own application:18
hiring talk & press:38
hiring talk & reader answered:-6
hiring talk & reader began:-18
hiring talk & reader hires:-26
hiring talk & recruiting address:-42
hiring talk & recruiting signature:77
hiring talk & reference asked:40
hiring talk & refusal:-33
hiring talk & scam:-67
hiring talk & scheduling tool:11
hiring talk & school:-24
hiring talk & sent to many:11
hiring talk & short subject:269
hiring talk & somebody else applies:-46
hiring talk & subject beside a title:-134
hiring talk & subject is a title:61
hiring talk & testing tool:54
hiring talk & title named again:-53
hiring talk & training:14
hiring talk & two messages:-91
home & interview:91
home & job interview:7
home & job named:89
home & job offer:-12
home & job title:14
home & job title in the subject:27
home & meeting:48
home & more messages:9
home & one message:-136
home & reader answered:52
home & recruiting address:-7
home & recruiting signature:57
home & refusal:-105
home & short subject:75
home & subject beside a title:2
home & title named again:12
home & two messages:25
interview & invite:108
interview & job alert:-18
interview & job board:9
interview & job interview:121
interview & job named:42
interview & job offer:-80
interview & job title:42
interview & job title in the subject:118
interview & machine:-32
interview & meeting:132
interview & messenger:-31
interview & money:59
interview & more messages:-93
interview & one message:116
interview & outreach:-59
interview & own application:5
interview & press:-61
interview & reader answered:-176
interview & reader began:41
interview & reader hires:-128
interview & recruiting address:-70
interview & recruiting signature:111
interview & refusal:-19
interview & research:-103
interview & scam:-88
interview & scheduling tool:-39
interview & school:-22
interview & sent to many:-98
interview & sent to others:-7
interview & short subject:70
interview & somebody else applies:-63
interview & somebody else meant:-109
interview & subject beside a title:52
interview & subject is a title:13
interview & testing tool:6
interview & title named again:11
interview & training:-48
interview & two messages:-109
invite & job interview:-49
invite & job offer:3
invite & job title:33
invite & job title in the subject:51
invite & meeting:10
invite & more messages:-39
invite & one message:264
invite & reader answered:-18
invite & reader hires:-50
invite & recruiting address:-11
invite & recruiting signature:-78
invite & refusal:1
invite & scheduling tool:2
invite & school:29
invite & short subject:-80
invite & subject beside a title:49
invite & title named again:19
invite & two messages:-127
job alert & job board:-13
job alert & job interview:-3
job alert & job named:-7
job alert & job title:-91
job alert & meeting:-17
job alert & one message:-124
job alert & recruiting address:-31
job alert & recruiting signature:-33
job alert & sent to many:-29
job alert & subject beside a title:-77
job alert & title named again:-44
job alert & training:-6
job board & job interview:-30
job board & job named:-15
job board & job title:-59
job board & job title in the subject:20
job board & meeting:15
job board & more messages:22
job board & reader answered:24
job board & recruiting signature:-82
job board & sent to many:-90
job board & subject beside a title:-22
job board & title named again:-3
job board & two messages:14
job interview & job named:58
job interview & job offer:-16
job interview & job title:-94
job interview & job title in the subject:-18
job interview & meeting:-37
job interview & messenger:-32
job interview & more messages:-57
job interview & one message:180
job interview & outreach:4
job interview & own application:10
job interview & press:-16
job interview & reader answered:-107
job interview & reader began:-28
job interview & reader hires:-67
job interview & recruiting address:9
job interview & recruiting signature:-22
job interview & reference asked:-31
job interview & refusal:-24
job interview & research:-19
job interview & scam:-70
job interview & scheduling tool:-13
job interview & school:-33
job interview & sent to many:-28
job interview & short subject:99
job interview & somebody else applies:-70
job interview & somebody else meant:-41
job interview & subject beside a title:-28
job interview & subject is a title:-23
job interview & testing tool:15
job interview & title named again:-46
job interview & training:-40
job interview & two messages:-112
job named & job offer:-36
job named & job title:-95
job named & job title in the subject:-75
job named & meeting:90
job named & messenger:-24
job named & money:16
job named & more messages:44
job named & one message:15
job named & outreach:-49
job named & own application:48
job named & press:-76
job named & reader answered:-31
job named & reader began:-11
job named & reader hires:-34
job named & recruiting address:-33
job named & recruiting signature:-23
job named & reference asked:-129
job named & refusal:93
job named & scam:-40
job named & scheduling tool:2
job named & school:60
job named & sent to many:-27
job named & sent to others:-8
job named & short subject:52
job named & somebody else applies:-16
job named & subject beside a title:-23
job named & subject is a title:-28
job named & title named again:-13
job named & training:2
job named & two messages:-24
job offer & job title:-16
job offer & job title in the subject:-81
job offer & meeting:-171
job offer & messenger:-18
job offer & money:-11
job offer & more messages:-68
job offer & one message:128
job offer & reader answered:-60
job offer & reader began:-45
job offer & reader hires:20
job offer & recruiting address:5
job offer & recruiting signature:-93
job offer & scam:-18
job offer & short subject:75
job offer & subject beside a title:-82
job offer & title named again:-22
job offer & two messages:-51
job title & job title in the subject:-59
job title & meeting:-20
job title & messenger:-24
job title & money:10
job title & more messages:34
job title & one message:100
job title & outreach:49
job title & own application:46
job title & press:-75
job title & reader answered:-35
job title & reader began:1
job title & reader hires:-126
job title & recruiting address:-60
job title & recruiting signature:-165
job title & reference asked:-173
job title & refusal:-23
job title & scam:-80
job title & scheduling tool:-39
job title & school:-19
job title & sent to many:-26
job title & short subject:29
job title & somebody else applies:-61
job title & subject beside a title:-119
job title & subject is a title:36
job title & testing tool:33
job title & title named again:-12
job title & training:-3
job title & two messages:15
job title in the subject & meeting:27
job title in the subject & messenger:-42
job title in the subject & money:13
job title in the subject & more messages:42
job title in the subject & one message:54
job title in the subject & outreach:52
job title in the subject & own application:46
job title in the subject & press:-33
job title in the subject & reader answered:48
job title in the subject & reader began:-67
job title in the subject & reader hires:-94
job title in the subject & recruiting address:-29
job title in the subject & recruiting signature:-123
job title in the subject & reference asked:-175
job title in the subject & refusal:37
job title in the subject & scam:-55
job title in the subject & scheduling tool:5
job title in the subject & school:15
job title in the subject & sent to many:24
job title in the subject & sent to others:11
job title in the subject & short subject:-21
job title in the subject & somebody else applies:-50
job title in the subject & subject beside a title:37
job title in the subject & subject is a title:73
job title in the subject & testing tool:1
job title in the subject & title named again:19
job title in the subject & training:5
job title in the subject & two messages:20
machine & meeting:-13
machine & one message:-48
machine & reader answered:-27
machine & short subject:-14
meeting & messenger:21
meeting & money:22
meeting & more messages:56
meeting & one message:3
meeting & outreach:-68
meeting & own application:21
meeting & press:-69
meeting & reader answered:110
meeting & reader began:-97
meeting & reader hires:-88
meeting & recruiting address:15
meeting & recruiting signature:205
meeting & reference asked:-120
meeting & refusal:-32
meeting & research:-48
meeting & scam:-9
meeting & scheduling tool:2
meeting & school:-55
meeting & sent to many:16
meeting & short subject:77
meeting & somebody else applies:-50
meeting & subject beside a title:7
meeting & subject is a title:58
meeting & testing tool:43
meeting & title named again:24
meeting & training:-36
meeting & two messages:-65
messenger & more messages:27
messenger & one message:-51
messenger & reader answered:27
messenger & recruiting address:-36
messenger & recruiting signature:-45
messenger & scam:-65
messenger & subject beside a title:-25
messenger & title named again:-30
money & more messages:-2
money & one message:-70
money & reader answered:8
money & recruiting address:-13
money & recruiting signature:18
money & school:-13
money & short subject:-18
money & subject beside a title:13
money & title named again:7
money & two messages:-6
more messages & outreach:15
more messages & own application:24
more messages & press:13
more messages & reader answered:-39
more messages & reader began:37
more messages & reader hires:102
more messages & recruiting address:34
more messages & recruiting signature:-106
more messages & reference asked:-27
more messages & refusal:-17
more messages & research:-56
more messages & scheduling tool:10
more messages & school:-8
more messages & sent to many:55
more messages & short subject:106
more messages & somebody else applies:-48
more messages & subject beside a title:-1
more messages & subject is a title:41
more messages & testing tool:1
more messages & title named again:-54
one message & outreach:92
one message & press:-124
one message & reader began:-83
one message & reader hires:-161
one message & recruiting address:43
one message & recruiting signature:132
one message & reference asked:-7
one message & refusal:82
one message & research:-53
one message & scam:-98
one message & scheduling tool:83
one message & school:-52
one message & sent to many:-114
one message & sent to others:3
one message & short subject:-29
one message & somebody else applies:-65
one message & subject beside a title:35
one message & subject is a title:23
one message & testing tool:107
one message & title named again:44
one message & training:-52
outreach & own application:23
outreach & reader answered:-68
outreach & reader began:13
outreach & reader hires:3
outreach & recruiting address:6
outreach & recruiting signature:76
outreach & refusal:6
outreach & sent to many:31
outreach & short subject:-1
outreach & somebody else applies:-5
outreach & subject beside a title:50
outreach & title named again:48
outreach & two messages:-49
own application & reader answered:11
own application & reader began:38
own application & recruiting signature:11
own application & short subject:1
own application & subject beside a title:44
own application & subject is a title:2
own application & title named again:10
own application & two messages:15
press & reader answered:-6
press & short subject:-70
press & subject beside a title:-32
press & title named again:-32
press & two messages:-24
reader answered & reader hires:-65
reader answered & recruiting address:65
reader answered & recruiting signature:-45
reader answered & reference asked:-42
reader answered & refusal:-21
reader answered & research:-71
reader answered & scheduling tool:1
reader answered & school:-37
reader answered & sent to many:25
reader answered & short subject:103
reader answered & somebody else applies:-77
reader answered & somebody else meant:-128
reader answered & subject beside a title:10
reader answered & subject is a title:48
reader answered & testing tool:1
reader answered & title named again:-58
reader answered & training:-3
reader answered & two messages:32
reader began & reader hires:80
reader began & recruiting signature:-28
reader began & refusal:-103
reader began & short subject:36
reader began & subject beside a title:-82
reader began & subject is a title:2
reader began & two messages:41
reader hires & recruiting address:-55
reader hires & recruiting signature:-32
reader hires & sent to many:-1
reader hires & short subject:-90
reader hires & somebody else applies:-4
reader hires & subject beside a title:-95
reader hires & title named again:-32
reader hires & two messages:-121
recruiting address & recruiting signature:-108
recruiting address & refusal:149
recruiting address & scam:-76
recruiting address & school:-13
recruiting address & sent to many:31
recruiting address & short subject:113
recruiting address & subject beside a title:-11
recruiting address & title named again:5
recruiting address & two messages:25
recruiting signature & reference asked:-232
recruiting signature & refusal:32
recruiting signature & scam:-85
recruiting signature & scheduling tool:16
recruiting signature & school:-5
recruiting signature & sent to many:-51
recruiting signature & short subject:-31
recruiting signature & somebody else applies:-1
recruiting signature & subject beside a title:-100
recruiting signature & subject is a title:21
recruiting signature & testing tool:2
recruiting signature & title named again:-66
recruiting signature & training:22
recruiting signature & two messages:37
reference asked & subject beside a title:-179
reference asked & title named again:-179
reference asked & two messages:-15
refusal & school:-48
refusal & short subject:61
refusal & subject beside a title:4
refusal & subject is a title:31
refusal & title named again:18
refusal & two messages:-49
research & sent to many:-10
research & short subject:-58
research & two messages:-16
scam & subject beside a title:-38
scam & title named again:-34
scheduling tool & subject beside a title:-43
scheduling tool & title named again:-44
scheduling tool & two messages:6
school & short subject:-22
school & subject beside a title:15
school & title named again:9
school & two messages:-46
sent to many & sent to others:-7
sent to many & somebody else applies:-2
sent to many & subject beside a title:1
sent to many & title named again:9
sent to many & two messages:-9
sent to others & subject beside a title:11
sent to others & title named again:11
short subject & somebody else applies:-56
short subject & subject beside a title:-14
short subject & subject is a title:-20
short subject & title named again:-53
short subject & two messages:-51
somebody else applies & subject beside a title:-98
somebody else applies & title named again:-11
somebody else applies & training:-1
somebody else applies & two messages:-32
somebody else meant & two messages:-42
subject beside a title & testing tool:9
subject beside a title & title named again:83
subject beside a title & training:2
subject beside a title & two messages:12
subject is a title & title named again:-71
subject is a title & two messages:8
testing tool & title named again:9
testing tool & two messages:2
title named again & training:9
title named again & two messages:22
training & two messages:-14
"""

SIGNS = {name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}
"""Sign, or two that stand together → the same."""
