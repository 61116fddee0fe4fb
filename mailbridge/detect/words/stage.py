"""How far a process is, in the words of those who write it.

What may live here: phrases (see `phrases.py`) by what they mean for the stage.
"""

from mailbridge.detect.phrases import listed

REJECTED = listed(
    """
    not be moving|proceeding|continuing|progressing|going|taking|pursuing|advancing **
    forward|ahead|with|further|application|candidacy, won't be
    moving|proceeding|continuing|progressing|taking|going|advancing ** forward|ahead|with|further|application, not
    moving|proceeding|going|progressing forward|ahead|further with your|you|this, decided|chosen|opted not to
    move|proceed|continue|progress|advance|go|pursue ** forward|ahead|with|further|application|candidacy, decided
    against moving|proceeding|continuing, not to move|proceed|continue|progress ** with your,
    move|moving|moved|proceed|proceeding|gone|go|going|continue|continuing|pursue|pursuing|advance|advancing **
    other|another|different|a|stronger candidate|candidates|applicant|applicants|finalist|person, with other
    candidates|applicants, decided|chosen|opted ** other|another|different
    candidate|candidates|applicant|direction|finalist, selected|chosen|hired|picked|offered
    another|a|someone|somebody|the|it ** finalist|candidate|applicant|else|different|person, selected another,
    other candidates whose|who, candidates whose|who ** more closely|better, went|gone|going|go with
    someone|somebody|another, role|position|job|offer ** to|accepted ** another candidate|someone else|somebody
    else, unable to offer you|proceed|progress|take|move|advance **
    application|forward|further|position|role|you|interview, not able to offer you|proceed|progress, application
    ** unsuccessful|not been successful, been unsuccessful, you have not been successful|selected|shortlisted, not
    been selected|shortlisted|successful, were|was not selected|successful|shortlisted, not successful on this
    occasion, no longer considering|consider you|your, your
    candidacy ** closed|ended, isn't the right|a|quite fit|match, not the right|quite fit|match, not a|the
    match|fit for, have to say no, has to be a no, it's a no from, going to pass on|this, decided to pass, going
    another|a different direction|way, another direction, not going to work out ** us|role|this, not be
    extending|making ** offer, won't be extending|making ** offer, keep your resume|cv|details|application|profile
    on|in file|mind|touch, stronger|closer|better match|fit for|than, für einen anderen|andere|eine andere|anderen
    bewerber|bewerberin|kandidaten|kandidatin|person, für eine|einen bewerberin|bewerber|kandidatin|kandidaten
    entschieden|entscheiden, andere|anderen bewerber~|kandidat~ ** entschieden|vorzug|weiter, nicht weiter
    berücksichtigen|zu|verfolgen, nicht berücksichtigen, anderweitig entschieden|vergeben, keine zusage, nicht in
    die engere|nächste, eine absage, absage erteilen, ihnen|dir absagen müssen, nicht für sie|dich entschieden,
    gegen sie|dich entschieden, ihre|deine bewerbung ** nicht, nicht ** einladen können, ne pas donner suite, pas
    donner|donnons|donnerons suite, n'avons|avons pas retenu, pas été retenue|retenu, n'a pas été retenue,
    autre|d'autres candidat|candidate|candidature|candidatures|candidats|profil|profils, un autre profil, ne
    correspond pas, retenir ** autre, no has sido seleccionad~, otro|otra|otros
    candidato|candidata|candidatos|perfil|perfiles, continuar con otr~, no seguir|continuar|avanzar **
    candidatura|proceso|contigo, descartad~, no podemos ofrecerte, hemos optado|decidido por|continuar **
    otr~|candidat~, andere kandidaat|kandidaten|sollicitant, niet verder|door ** jou|u|je|procedure|sollicitatie,
    niet met je|jou|u verder|door, afgewezen, niet geselecteerd|uitgekozen|uitnodigen, niet meer uitnodigen,
    gekozen voor een ** kandidaat|ander, altri candidati|profili, altro|altra candidato|candidata|profilo, non
    proseguire|procedere|dare ** candidatura|seguito, non è stata selezionata|accolta, non potremo procedere,
    outros candidatos|perfis, outro candidato|perfil, outra candidata, não avançar|prosseguir|dar **
    candidatura|processo|seguimento, não foi selecionad~, gå|gått vidare med en|andra|annan|någon, andra
    kandidater|sökande, annan kandidat|sökande, inte gå|gått vidare med ** dig|din|ansökan, inte gått vidare,
    tjänsten ** gått till, suite favorable, regret de ne, ne pouvons malheureusement, keine passende
    stelle|position|vakanz, keine geeignete stelle|position, no tenemos ninguna|ningún, aucun poste, geen passende
    functie|vacature, nessuna posizione, not to take|progress|advance your, not to take ** further, in a different
    direction, wasn't ** match|fit, isn't ** match|fit, was not ** match|fit, is not ** match|fit, ended up
    hiring|choosing|going|selecting, can't offer you, could not offer you, couldn't offer you, cannot offer you,
    not be inviting|able ** you|invite|interview, will not be inviting, unable to invite|offer|progress|proceed,
    ihnen leider|heute|hiermit absagen, ihnen heute leider absagen, dir leider|heute|hiermit absagen, für die
    stelle absagen, gegen eine|ihre ** entschieden, no continuarás|continuará|continúas|continúa|seguirás|seguirá
    ** proceso|selección, no has pasado|superado, niet geworden, não foste|foi|fomos selecionad~, har valt
    en|någon annan, valt att anställa|anställt en|någon, n'a|n'avez pas été
    sélectionnée|sélectionné|retenue|retenu, selected|chose|chosen somebody|someone, it's a no for|on|this, it is
    a no for|from|on, moving|going ahead|forward with people|those|others|somebody|someone, no longer being|under
    considered|consideration, gave|given it|this|the|that ** to the other|another|someone|somebody,
    will|would|does|do not move|be moving|go|proceed forward|ahead|further, not move|go forward|ahead with
    your|this, went|gone|going with somebody|someone|a|the ** who, decided|settled on somebody|someone|another,
    chose|picked somebody|someone|another, trustees|board|committee|panel|team ** have|has **
    appointed|chosen|selected, closer to|with what we|they need, set for now, took on * guys|people|men|others,
    you were close, had the edge, edged you out, a narrow thing, came second, close second, invite ** to the
    further|next stage|round|step persons|people|those|candidates, decided to invite ** persons|others|candidates,
    won't be taking your, not be taking your, not taking your ** further, do not correspond, does|did not meet the
    minimum|requirements, not a match for, für jemanden|jemand mit|entschieden|anderen|anderes|der|die, uns
    für|gegen ** person|bewerbung|bewerber|bewerberin|jemanden|jemand ** entschieden, für eine|einen
    andere|anderen ** entschieden, entscheidung ** fiel|gefallen ** auf|für eine|einen|jemanden|andere|anderen,
    fiel ** auf eine|einen person|bewerber|bewerberin|kandidat|kandidatin|andere|anderen, nehmen
    doch|lieber|jetzt, viel glück bei der suche, weiteren verfahren|prozess nicht|kein, im weiteren verfahren,
    passt leider nicht, leider nicht weiter, nicht in die nächste|engere runde|auswahl, choisi|pris|retenu|préféré
    quelqu'un|une|un ** qui|autre|plus, répondre favorablement, pas répondre|réserver ** favorable|favorablement,
    pas été retenu|retenue, n'irons pas plus loin, ne poursuivrons pas, pas poursuivre ** candidature, le choix
    s'est porté, nos quedamos con, hemos elegido|escogido|contratado a otr~|alguien|una|un, no
    continúas|continuas, no sigues adelante|en, no vamos a seguir|continuar, no seguimos adelante|contigo, la
    elegida|el elegido ha sido, otra persona|chica|candidatura, elegido a otra|otro, gaan|ga verder met
    iemand|een|andere, verder met iemand|een ander|andere, gekozen|kiezen voor iemand|een ander|andere, niet
    doorgaat|door naar|gaat, iemand anders gekozen|geworden, niet verder|door gaan ** procedure|sollicitatie|jou,
    het niet geworden, preso|scelto|assunto un|una|qualcun ** ragazz~|altr~|person~|candidat~|che, non
    proseguiremo|procederemo|proseguiamo, non andremo|andiamo avanti, la scelta è caduta, abbiamo scelto|preso
    un'altra|un altro, scelto un'altra|un altro, ficar|ficámos|ficamos|acabámos|optámos|optamos ** com
    um|uma|outr~|alguém, escolhemos|contratámos outr~|alguém, não vamos avançar|prosseguir|continuar, não
    avança|avançou|seguiu|foi para|selecionad~, não seguiremos, tar en|någon som, valt|anställt en|någon|annan **
    som|annan|sökande, inte gått|går|gå vidare, valet föll, föll valet, gick till en|någon annan
    """
)
"""The company says no, in words that mean nothing else."""

REGRETS = listed(
    """
    regret to, regret that, unfortunately, sorry to say|tell|inform|let|be, afraid, disappointing news, not the
    news|answer|outcome, leider, bedauern, schwer gefallen|schwergefallen, malheureusement, regret~, regrettons,
    lamentamos, sentimos, desgraciadamente, por desgracia, helaas, spijt~, purtroppo, spiacenti, dispiace,
    infelizmente, lamento, tyvärr, beklagar
    """
)
"""Words of regret: with a farewell they are a refusal, with a new date they are none."""

FAREWELLS = listed(
    """
    not easy decision, difficult|tough|hard|close decision|call|choice, wish you ** best|success|luck|well, best of
    luck, every success, all the best ** search|future|next, thank you for your interest|time, on this occasion, at
    this time, many|strong|high|large|exceptional ** applications|applicants|candidates|pool|number|volume, encourage
    you to apply, future openings|opportunities|roles|vacancies, paths cross, stay in touch, door ** open, weiteren
    weg|werdegang|berufsweg|suche, vielzahl|zahlreiche ** bewerbungen, interesse an unserem|unserer|einer, bonne
    continuation, grand nombre de candidatures, plein succès, pleine réussite, dans vos|tes recherche|recherches,
    mucha suerte, gran número, éxito|exitos|éxitos en, succes met|bij|in, groot aantal, veel sollicitaties|reacties,
    in bocca al lupo, grande numero, le|ti auguriamo, boa sorte, felicidades, sucesso, lycka till, stort antal, många
    ansökningar, wünschen|wünsche ** alles gute|viel erfolg|glück
    """
)
"""Words with which a refusal takes leave."""

FILLED = listed(
    """
    position|role|job|opening|vacancy|req|requisition|search|seat has been
    filled|closed|cancelled|canceled|frozen|paused|put|withdrawn|eliminated|pulled, has been filled, was filled,
    have filled the|this, froze ** headcount|hiring|everything, hiring freeze, freeze on hiring|headcount,
    headcount ** cut|frozen|pulled|freeze|gone, paused hiring|the|this, no longer
    hiring|filling|recruiting|open|available, closing|closed the|this
    role|position|req|requisition|search|vacancy, filled the|this|internally, decided not to fill, position|role
    ** cancelled|eliminated|withdrawn, cancelled the search, internal candidate, bereits besetzt, anderweitig
    besetzt, stelle ** besetzt|zurückgezogen|gestrichen|eingefroren, einstellungsstopp, intern besetzt, nicht
    besetzt werden, auf eis, poste ** pourvu|gelé|supprimé|suspendu, gel des embauches|recrutements, été pourvu,
    recrutement ** suspendu|gelé|annulé, vacante ** cubierta|cancelada|congelada, puesto **
    cubierto|congelado|cancelado, ha sido cubierta|cubierto, proceso **
    cancelado|cancelada|congelado|paralizado|suspendido, vacature **
    ingevuld|vervuld|ingetrokken|vervallen|bevroren, is ingevuld|vervuld, vacaturestop, posizione **
    coperta|chiusa|sospesa|congelata, blocco delle assunzioni, ricerca ** sospesa|chiusa, vaga **
    preenchida|cancelada|congelada|suspensa, foi preenchida, tjänsten ** tillsatt|dragits|fryst|pausad, är
    tillsatt, anställningsstopp, dras tillbaka, rekryteringen ** avbruten|avbryts|pausad|pausas, freeze on, hard
    freeze, off the board, off the table, pulled the ** req|role|position, req|requisition|role|position **
    dead|gone|pulled|off|cancelled|canceled, been put on hold, nicht mehr besetzt|ausgeschrieben, wird die stelle
    nicht, poste ** plus à pourvoir, ya no se|está cubr~|disponible, niet meer beschikbaar|open, non è più
    disponibile, já não está disponível, inte längre aktuell,
    position|role|opening|hiring|search|requisition|process|everything|recruitment|vacancy|headcount|req ** on
    hold|ice, headcount|hiring|budget|position|role|req|requisition ** frozen, put a stop|freeze|halt to|on
    all|any|new|the|hiring|roles, stop to|on all new, no new|more
    bodies|roles|hires|hiring|people|positions|heads, promote|promoted|hire|hired|fill|filling from within,
    promote ** within, posting|job|listing|advert|ad ** has|have come|been down|removed|taken, nobody's|no
    one's|nobody|no-one ** being|be brought|hired|taken on, can't|cannot add|hire|take anyone|anybody|on **
    until|now|year, close|closing this|it|the search for|down now|now, all|open positions|roles|vacancies ** on
    hold|ice, hold|paused until further, no longer
    accepting|reviewing|taking ** candidates|applications, position has been closed, lost the ** contract ** no,
    fell through ** on hold, isn't|not being filled|funded, will not be filled|filling, vom tisch, besetzung ruht,
    ruht bis, haushaltssperre, auftrag ** geplatzt, stelle ** gestrichen|gestoppt|weg|nicht besetzt, keine
    neuen|neue stellen|einstellungen, stelle entfällt, wird nicht ** besetzt, verfahren ** eingestellt|gestoppt,
    intern vergeben|besetzt, gelé tous|les|le, postes ** gelés, poste ** annulé|supprimé|plus d'actualité,
    recrutement ** abandonné|à l'arrêt, pourvu en interne, gel des postes, budget ** coupé|gelé,
    suspendido|suspendida|suspender|suspende ** convocatoria|contratación|proceso|plaza|puesto|selección|vacante,
    convocatoria ** suspendid~|anulad~, se ha suspendido|anulado|cancelado|paralizado **
    convocatoria|proceso|plaza|puesto, cerramos el proceso, cubierto|cubierta internamente|de forma interna, falta
    de presupuesto, no se cubrirá, niet ingevuld|vervuld|opgevuld, voorlopig niet ** ingevuld, vacature **
    stopgezet|gesloten|on hold, functie vervalt, intern ingevuld|opgelost|vervuld, door bezuinigingen, bando **
    revocato|annullato|sospeso, concorso ** annullato|sospeso|revocato, posto ** coperto|soppresso|annullato,
    mancanza di fondi, stato coperto|revocato, mobilità interna, congelat~ ** assunzioni, assunzioni **
    bloccate|congelate|sospese, selezione ** sospesa|annullata|chiusa, concurso ** anulado|suspenso|cancelado,
    falta de verba, vaga ** suspensa|fechada|cancelada|internamente, lugar ** ocupado|preenchido, recrutamento **
    suspenso|cancelado|congelado, preenchida|preenchido internamente, tillsätts inte, inte
    tillsätts|tillsätta|tillsättas, tillsatt|tillsatts internt, sparkrav, tjänsten ** utgår|dras|inte,
    rekryteringen ** stoppas|stoppats|läggs
    """
)
"""The vacancy is filled, frozen or withdrawn."""

WITHDRAWN = listed(
    """
    withdraw from|my|as|myself, i would like|to|need|have|want to withdraw, withdrawing from|my, take myself|my
    name out|off, taking myself|my name out, remove me|my from|application|name, decided not to
    continue|proceed|move|pursue|go, have decided to withdraw|step, step back|out|away from the|this|your, no
    longer able|interested|available|pursue|wish|like|in, decided to accept|take|stay, accepted another|a|an|the
    offer|position|role|job|different, accepted ** elsewhere, not be continuing|moving|proceeding, won't be
    continuing|moving|proceeding, i am going to|gonna pass, i'll|i will pass, decline the|your|this|the
    offer|interview|opportunity, bow out, not pursue this, ziehe ich|meine bewerbung|zurück, ziehe ** zurück,
    bewerbung zurückziehen|zurückziehe|zurück, möchte ** zurückziehen, anderweitig entschieden, für ein
    anderes|eine andere angebot|stelle, retirer ma candidature, retire ma candidature, je me retire, accepté un
    autre|une autre, retirar mi candidatura, retiro mi candidatura, he aceptado otra|otro|una, sollicitatie in te
    trekken|intrekken, trek ** sollicitatie|me ** in|terug, trek ik|me mijn|terug, andere baan|functie|aanbieding
    geaccepteerd|aangenomen, ritirare la|la|mia candidatura, ritiro la, ho accettato un'altra|un'altra|un, retirar
    a minha|minha candidatura, aceitei outra, dra tillbaka min, drar tillbaka min, tackat ja till, har tackat ja,
    happy where i am, not looking|searching right|currently|at|for, not actively looking, going to pass, will pass
    on, have to pass, no thanks, no thank you, not the right time, kein interesse, nicht interessiert, nicht auf
    der suche, pas intéressée|intéressé, pas à l'écoute, no me interesa, no estoy buscando, no estoy
    interesada|interesado, geen interesse, niet op zoek, non sono interessata|interessato, non mi interessa, não
    tenho interesse, não estou à procura, inte intresserad, inte på jakt, i am not interested, not interested
    at|right now|this|time, not interested in pursuing|moving|changing|the role|position|job|opportunity, myself
    out|off of?, take me off|out, have|need|going to bow|drop|pull out, dropping|pulling out of, i'd|i would
    like|rather|prefer to stop|leave|end ** here|it|there, stop here, isn't|is not the right move|step|fit|time
    for me, give|offer it to somebody|someone else, don't|doesn't|won't|not|aren't going? to? work for|with my|me
    ** family|schedule|life, i've|i have taken|accepted something|a|another|an|the, taken something|another|a **
    closer|elsewhere|job|role|position, gone with another|a different, decided this isn't, count me out, have to
    say no, decided to stay, stay where i am|put, not going ahead|forward|further, anders entschieden,
    nicht weitermachen|weiterverfolgen|fortsetzen, möchte ** nicht weiter, anderes|andere angenommen|zugesagt, bei
    ** anderen zugesagt, sage ich ab, bin raus, aussteigen, bleibe ** wo ich bin, préfère arrêter|m'arrêter|en
    rester, arrêter là, accepté autre|une|un, accepté autre chose, ne pas poursuivre|continuer, décline **
    offre|proposition|invitation, reste où je suis, no seguir|continuar adelante|con, me quedo donde|en, prefiero
    no|dejarlo, lo dejo aquí, retirarme del|de, te stoppen|trekken met|terug, besloten ** stoppen|af, elders
    ja|getekend|begonnen, ja gezegd, heb elders, zie ** van af, trek ** terug, fermarmi qui, ho accettato
    un'altra|altro|altra|un, preferisco fermarmi|non, mi ritiro, non proseguire|continuare, resto dove sono, ficar
    por aqui, aceitei outr~|uma|um, decidi não|ficar|desistir, prefiro não|ficar, desisto do|da|de, fico onde
    estou, inte gå|fortsätta vidare, väljer att avstå|avbryta, avstå från, hoppar av, stannar där jag,
    not to take it|this further, ziehe ich? meine|die bewerbung, zurückzuziehen, nicht weiterzuverfolgen, ne pas y?
    donner suite, in te trekken, trek ik? mijn|me sollicitatie, besloten|nagedacht ** niet op? in te gaan
    """
)
"""The person leaves the process (read in the person's own messages alone)."""

WITHDRAWAL_NOTED = listed(
    """
    sorry ** see|hear you go|withdr~|decided|that you, withdrawn your application|from, your application ** withdrawn,
    you have withdrawn, your withdrawal, as you withdrew, removed you from ** process, ihren rückzug, ihre absage,
    zurückgezogen, candidature ** retirée, candidatura ** retirada|ritirata, sollicitatie ** ingetrokken, ansökan **
    återkallad|tillbaka,
    withdrawal confirmation|confirmed, confirm ** your withdrawal, candidacy|application ** has been
    withdrawn, you requested ** withdrawn
    """
)
"""The other side takes note that the person has left."""

OFFERED = listed(
    """
    offer letter, pleased|delighted|excited|thrilled|happy|glad to offer|extend|make|present ** you|offer, like to
    offer you, extend ** offer, make you an offer, your offer from|for|with|letter|is|package,
    formal|verbal|written|official offer, the offer is|letter|expires|stands|was, offer expires, sent you an
    offer, job offer, offer of employment, contract of employment, would like you to become|join, conditional
    offer, we'd|we would love|like you to join, welcome to the team|aboard, unanimous ** offer, employment
    agreement|contract, base ** bonus ** letter, ihnen|dir die stelle anbieten|zusagen, zusage, arbeitsvertrag,
    vertragsangebot|vertragsentwurf, möchten ihnen|dir|sie|dich ** anbieten|einstellen, promesse d'embauche,
    proposition d'embauche, offre d'embauche|ferme, contrat de travail, oferta formal|en firme|económica|laboral,
    carta oferta, contrato de trabajo, queremos ofrecerte|hacerte, aanbod, arbeidsovereenkomst, arbeidscontract,
    contractvoorstel, je ** baan aanbieden|aan te bieden, lettera di assunzione|impegno, proposta di
    assunzione|contrattuale, contratto di lavoro, carta-proposta, proposta de
    trabalho|contrato|contratação|emprego, contrato de trabalho, anställningsavtal, erbjuda dig, jobberbjudande,
    anställningserbjudande, a nossa proposta, proposta em anexo, apresentamos a|uma proposta, apresentar **
    proposta, notre proposition, proposition de contrat, nuestra propuesta|oferta, propuesta económica, la nostra
    proposta, proposta economica, ons voorstel|aanbod, vårt erbjudande, unser angebot an|für sie|dich,
    vertragsangebot, offer you the|a|an ** position|role|job, to offer you, auswahl auf sie|dich gefallen, bieten
    ihnen|dir die|eine stelle, stelle ** an sie|dich vergeben, bei uns haben, dienstvertrag, vous proposer le|ce
    poste, ofrecerte|ofrecerle el|la puesto|plaza|posición, bieden je|u ** aan, offrirle|offrirti la|il
    posizione|posto|ruolo, lhe|te oferecer a|o vaga|posição|lugar, oferecer-lhe|oferecer-te, you got the job, got
    the job, job is yours, position is yours, felicidades ** puesto, we want you for|on|in, want you for the|our,
    offering you the|a|an ** job|role|position, you're hired, we want you, we'd|we would be mad|crazy|fools not,
    want to go ahead with|w you, go ahead w|with you, welcome on board, welcome aboard, say yes and, start monday
    if, countersigned copy|contract|letter, formal letter ** salary|start|benefits, your first
    day|start date is, send you the contract, the|your contract ** attached|enclosed, send you ** contract as,
    hope that? you will? join us, we pay ** to start, would love|like to have you ** team|join|start|here, have
    you on the|our|board, start date ** salary|benefits|sign|signed, sign ** return|back ** contract|letter|copy,
    return|send|sign ** signed copy, vertrag liegt|anbei|im, vertrag ** unterschrieben, bei uns
    begrüßen|willkommen|anfangen|starten, sie|dich gern|gerne ab ** begrüßen|einstellen|team, haben uns überzeugt
    ** vertrag, möchten sie|dich ** einstellen|begrüßen|haben, promesse est|jointe|en, la|votre|ta promesse **
    signer|signe|signée|pièce, on t'attend|vous attend le, contrat ** pièce jointe|joint|signer, c'est oui, ravis
    de vous|t' accueillir|compter|embaucher, te incorporaras|incorpores|incorporases, se incorporara|incorpore,
    adjunto|adjuntamos ** carta|contrato|oferta ** firmad~, carta ** firmada|firmado|firma, queremos que
    te|formes|trabajes|empieces, queremos contar contigo, bienvenida|bienvenido a|al equipo, willen je|u **
    graag|erbij|hebben|aannemen, contract zit|vind|gaat ** bijlage, contract ** bijlage, je bent aangenomen,
    welkom bij|in ** team, ti|la vogliamo ** dal|con|in, la lettera|il contratto è|in ** allegat~, lettera **
    firmata, contratto ** allegato|firmato, benvenuta|benvenuto a|nel|in, tempo indeterminato,
    queremos-te|queremos|queríamos te? cá|você|contigo|contratar, a carta|o contrato vai|segue|em ** anexo,
    assinad~ até, sem termo, bem-vinda|bem-vindo à|ao, vill gärna|jättegärna ha dig, vill ha|anställa dig, avtalet
    bifogas|bifogat|skickas, anställningsavtal~, du får jobbet|tjänsten, jobbet är ditt, välkommen till|ombord **
    team|oss
    """
)
"""An offer is made."""

SCREENED = listed(
    """
    phone|recruiter|initial|hr|intro|introductory screen|screening|call|chat|conversation, quick
    call|chat|phone|intro, brief call|chat|phone|hr, screening call|interview|chat|conversation|question~,
    10-minute|15-minute|20-minute|10|15|20 minute|minutes|min|mins ** call|chat|phone|talk|conversation|me,
    20-minute|15-minute ** call|chat, introductory call|chat|conversation|talk, intro call|chat|conversation, first
    chat|contact|call, start with a ** call, get to know each|you, getting to know you, online
    test|assessment|challenge, hackerrank, codility, codesignal, testgorilla, aptitude test, one-way video|interview,
    recorded video interview, pre-recorded, brief phone, quick phone, usual recruiter call,
    chat|call|talk|conversation|minutes|hour with me, phone conversation, half an hour with you, i'd call you, speak
    with you about the, visit by phone, before we involve anyone, on the phone, telephone call|screen, tell you more
    about the, telefoninterview, kennenlerngespräch, erstes telefonat|gespräch|kennenlernen, kurzes
    telefonat|gespräch|kennenlernen, kurz telefonieren|sprechen, erstgespräch, telefonat, online-test, premier
    échange|contact|appel, préqualification, échange téléphonique, entretien téléphonique, court échange, test en
    ligne, primera llamada|toma|conversación, primer contacto, llamada telefónica|breve, entrevista telefónica, prueba
    online, kennismaking~, telefonisch~, kort|even gesprek|telefoontje|bellen, online assessment, colloquio
    conoscitivo|telefonico, primo contatto, breve chiamata|telefonata, primeira conversa|chamada|abordagem, entrevista
    telefónica|telefônica, breve conversa, telefonintervju, första samtal|kontakt, kort samtal, telefonsamtal,
    conhecer-te melhor, conhecê-la melhor, conhecê-lo melhor, conversa informal|inicial, get-to-know-you, get-to-know,
    tell you what, go over the basics, erste telefonische, conocerte mejor, conoscerti meglio, conoscerla meglio,
    leren kennen, lära känna
    """
)
"""A recruiter's introductory call, or an online test."""

INTERVIEWED = listed(
    """
    technical interview|screen|conversation|round|assessment|discussion, hiring manager, panel, onsite, on-site, final
    round|stage|interview|panel|conversation, interview loop, virtual onsite, portfolio review, take-home
    presentation|review, system design, campus interview|visit, second|next|2nd|third interview|round|conversation,
    would be|manage your manager|you, who'd be your, your would-be manager|boss, who
    runs|leads|heads|manages|owns|chairs|founded|coaches, who would|will manage|lead, runs|leads|heads|manages
    the|our|that|research|forecasting, you'd|you'll meet, meet our|the|with our|the, meet me and, report to **
    wants|would|like, in person, in-person, come in, come by|to see|thru, come see the, on site, working session,
    working interview, pair programming|session, case study|interview|presentation, super day, interview board, search
    committee, interview with, interview|talk|speak|chat|conversation|meet with our, with our|the
    cto|ceo|cfo|coo|cmo|vp|founder|founders|director|head|team|owner|principal|partners|chief, our
    cto|ceo|cfo|coo|cmo|vp|founder|director|head|chief, the team, shadow, trial shift|day, demo lesson|class, meet **
    our|who, general manager, i am the gm|owner|founder|manager|director, gm at, our
    maintenance|engineering|operations|hiring|clinical|nurse|store manager|director, auswahlgespräch,
    vorstellungsgespräch, technisches|technischen gespräch|interview, zweites|zweiten gespräch|interview,
    zweitgespräch, fachgespräch, persönlich kennenlernen, hier im, vor ort, probearbeiten|probetag, mit
    unserem|unserer|dem|der geschäftsführer~|leiter~|teamleiter~|cto|ceo|abteilungsleiter~|fachbereich, unsere|unser
    cto|ceo|teamleiterin|teamleiter|abteilungsleiterin|abteilungsleiter, entretien technique|final, deuxième|second
    entretien, notre cto|ceo|directeur|directrice|responsable, vous rencontrer, te rencontrer, dans nos locaux, équipe
    technique, entrevista técnica|final|presencial, segunda entrevista, director|directora
    técnico|técnica|general|comercial|de, nuestro|nuestra director|directora|cto|ceo|responsable|jefe|jefa, en
    nuestras oficinas, prueba técnica, technisch gesprek, tweede gesprek, op gesprek, meeloopdag, met onze|het|de
    manager|teamlead|directeur|hoofd|team|cto, die het|de * trekt|leidt, leidinggevende, colloquio tecnico|finale,
    secondo colloquio, nostro|nostra direttore|responsabile|direttrice|cto, presso la nostra sede, entrevista
    técnica|presencial|final, segunda entrevista|fase, nosso|nossa diretor|diretora|cto|responsável|gerente|chefe,
    teknisk intervju, andra intervju|intervjun, på plats, vår|vårt chef|cto|vd|teamchef|team, rekryterande chef,
    arbetsprov, am gespräch nehmen, amtsleitung, geschäftsführung, fachabteilung, auswahlkommission, personalrat,
    bereichsleitung, abteilungsleitung, oral board, hiring board, come stage, stage
    wed|thu|fri|sat|sun|mon|tue|monday|tuesday|wednesday|thursday|friday, bring your knives, interview you, the
    director, present will be, can meet with you, meet with you, would like to see you,
    counsel|director|manager|head|lead|ceo|cto|cfo|founder|owner|partner|partners|team|board|committee|principal|dean|chef
    would|wants|will|can ** speak|meet|talk|see|interview|chat, the interviews of|on|with, interviews with,
    wil|willen ** ontmoeten, our vp|president, vp|president ** speak|talk|meet|see, technical deep|exercise, deep dive,
    visit us|our, you'll pair, you would|will meet
    """
)
"""A step beyond the screening."""

AVAILABILITY = listed(
    """
    your availability, availability for, pick|choose|select|book|schedule|grab|find a|an|your time|slot|times|date,
    book a|some time, use ** link ** time, drop your free hours, what times work, when are you available|free, let me
    know ** available|free|availability, times that work, a few times, schedule ** at your convenience, calendly,
    self-schedule, wann es ihnen|dir passt, termin wählen|auswählen|aussuchen|buchen, terminvorschläge, wann hätten
    sie|hättest, vos|tes disponibilités, choisir un créneau, réserver un créneau, tu|su disponibilidad,
    elige|elija|reserva una|un hora|hueco, je|uw beschikbaarheid, kies een moment|tijdstip, plan een, tua|sua
    disponibilità, scegli|scelga|prenota un|uno orario|slot|momento, tua|sua disponibilidade, escolha|escolhe|marque
    um|uma horário|hora, din tillgänglighet, välj|boka en tid
    """
)
"""The person is asked when an interview would suit, without times."""

TESTED = listed(
    """
    online assessment|test|challenge, hackerrank, codility, codesignal, testgorilla, coding test|challenge|assessment,
    assessment link, complete the|this|your assessment|test|challenge, aptitude test, skills test, one-way video,
    online-test, test en ligne, prueba online, online toets|test, test online, teste online, onlinetest
    """
)
"""A test is set."""

COLD = listed(
    """
    your profile, your background, came across, out of the blue, found|saw you|your on|profile|linkedin, i am working
    on|with|an, my client, our client, retained, exclusive with, exclusive search, open to
    hearing|a|chatting|exploring|new|learning, are you open, would you be open|interested, new
    opportunity|opportunities, confidential, in the market, reaching out|out because|about|to, thought of you, your
    name came|keeps, if it's a no, cold email|message|note, gauge your interest, explore|exploring
    new|opportunities|options, your work on|at, impressed by your, your experience ** at|in|with ** caught|fit|match,
    i'd love to tell you, let me know if you're|you interested, worth a chat|conversation, curious if, dein profil,
    ihr profil, aufgefallen, mandant~, auf der suche nach neuen, wechselwillig, interesse an einem|einer, votre
    profil, ton profil, à l'écoute, opportunité, tu perfil, su perfil, mi cliente, nuestro cliente, oportunidad, je
    profiel, uw profiel, iets voor jou, opdrachtgever, il tuo|suo profilo, opportunità, o seu|teu perfil,
    oportunidade, din profil, din bakgrund, möjlighet, looking for a|an|someone|somebody, free for 15|20|ten|fifteen,
    quick chat, floating this, bumping this, bump this, no pressure, timing is off, following up on my, never heard
    back, comp band, comp range, they need a|an, needs a|an, should i put|send, would you be up for, worth a look,
    happy to share, has been on your radar
    """
)
"""Somebody who does not know the person writes of a job."""

APPLIED = listed(
    """
    applied, applying, your application, my application, thanks|thank ** application, submit me, submitted you|me, put
    me forward, be considered, my resume|résumé|cv, your resume|résumé|cv ** received|landed|in, candidacy, bewerbung,
    bewerbungsunterlagen, candidature, candidatura, sollicitatie, gesolliciteerd, ansökan, ansökt, mag me voorstellen,
    postulé, inscrito, i'd be interested, interest in the|our|this, putting yourself forward, you put in, u put in,
    received your, thanks for sending, expression of interest, application was|has, application submitted, items were
    sent
    """
)
"""An application was made, or the person agreed to be considered."""

ACQUAINTED = listed(
    """
    your interview, confirmed, confirming, speak|spoke|speaking|talk|talking|talked|chat|chatting|meeting|met **
    last|earlier|today|yesterday|week|this|again, as we agreed|discussed, as promised|mentioned|discussed, thanks for
    picking up|talking|speaking|your time, selected for interview, move forward|ahead|on, next step|round|stage, the
    team would|was, good news, great news, final round|stage, enjoyed our|the|your|meeting|talking, go on to the,
    technical interview, invite you to ** interview, invitation to interview, would like to meet you, offer letter,
    thanks for sending, wie besprochen|vereinbart, ihr gespräch, vielen dank für das gespräch, comme convenu, suite à
    notre, como acordamos|hablamos|comentamos, zoals besproken|afgesproken, come d'accordo, conforme combinado, som
    överenskommet
    """
)
"""The two sides already know one another."""

CALLS = listed(
    """
    telephone you, ring you, phone you, call you, give you a call|ring, can i call, up for a call, call so, hop on a
    call, jump on a call, on the phone, by phone|telephone, rufe sie|dich an, anrufen, telefonieren, vous|t' appeler,
    je vous|t' appelle, llamarte, te llamo, bel je|u, je bellen, even bellen, chiamarla, chiamarti, ti|la chiamo,
    ligar-te, ligo-te, ringa dig, ringer dig, a call, a quick call, a short call, a brief call, ein telefonat, un
    appel, una llamada, een telefoontje, una telefonata|chiamata, uma chamada, ett samtal, telefonat
    """
)
"""A call, of whatever step: the recruiter's is a screening, the manager's an interview."""

MANAGES = listed(
    """
    i manage|run|head the|our|a, i lead|own|founded the|our|this|a, i own, i'm|i am the|a|your
    owner|founder|principal|co-founder|cofounder|manager|director|head, you'd|you would be
    working|work|working|report|reporting for|to|with|under me, on my team, in my team|group, my own assistant,
    ich leite, ich bin teamleiter~|inhaber~|gründer~|abteilungsleiter~, in meinem team, je dirige, je suis le|la
    gérant|gérante|responsable|directeur|directrice|fondateur|fondatrice, dans mon équipe, dirijo, soy el|la
    jefe|jefa|dueño|dueña|director|directora|responsable, en mi equipo, ik ben teamleider|eigenaar|directeur, ik
    leid, in mijn team, dirigo, sono il|la|l' titolare|responsabile|direttore|direttrice, nel mio team, dirijo,
    sou o|a gerente|dono|dona|diretor|diretora, na minha equipa|equipe, jag leder|äger|är chef|ägare|grundare, i
    mitt team
    """
)
"""The writer is whom the person would work for (read in the other side's messages)."""

LATER = (
    r"\b(?:before (?:we|i|you|anyone)|after that|afterwards?|if (?:that|it|all|we|the video|the call)|"
    r"next (?:would|comes|is|after)|then (?:you|we|comes)|would come|antes de|"
    r"después|luego|más adelante|bevor|danach|anschließend|im nächsten schritt|avant de|ensuite|par la suite|"
    r"voordat|daarna|prima di|poi|in seguito|"
    r"innan|därefter|depois|a seguir)\b[^.!?\n]*|"
    r"\b(?:as (?:we |i |you )?(?:agreed|discussed|said|mentioned)|(?:what|which) we (?:said|agreed|discussed)|"
    r"(?:thanks|thank you)(?: so much| again| very much)? for (?:the|your|our|that|a)?\s?"
    r"(?:phone|time on|call|chat|talk|speak|screen|first)\w*|"
    r"(?:great|good|nice|lovely|pleasure) (?:talking|speaking|chatting|to talk|to speak|to chat|talk|chat|call)|"
    r"as \w{1,20} told you|wie (?:telefonisch )?(?:besprochen|vereinbart)|comme convenu|suite à notre|"
    r"vielen dank für das|zoals (?:besproken|afgesproken)|leuk gesprek|come d'accordo|conforme combinado|"
    r"som överenskommet|tack för)\b[^.!?\n:;,]*"
)
"""A clause about what comes only later, or about a talk already held: neither says what the time named here is for
(a regular expression, for folded text)."""
