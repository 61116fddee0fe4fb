"""How far a process is, in the words of those who write it.

What may live here: phrases (see `phrases.py`) by what they mean for the stage.
"""

from mailbridge.detect.phrases import listed

REJECTED = listed(
    """
    not be moving|proceeding|continuing|progressing ** forward|with|further, won't be
    moving|proceeding|continuing|progressing|taking, not moving|proceeding|going forward|ahead|further, decided|chosen
    not to move|proceed|continue|progress|advance|go, decided|chosen to ** move|proceed|go|continue|pursue **
    other|another|different candidate|candidates|applicant|applicants|direction,
    move|moving|moved|proceed|proceeding|gone|go|going forward|ahead with other|another|different|a **
    candidate|candidates|applicants, selected|chosen|hired|picked|went|gone another|a|someone **
    finalist|candidate|applicant|else|different, selected another, other candidates whose, candidates whose ** more
    closely, pursue|pursuing other|another|different candidates|candidate|applicants, unable to offer
    you|move|proceed|progress|take, not able to offer|move|proceed|take, unsuccessful, not been
    successful|selected|shortlisted, not successful on this occasion, not selected, not to be, regret to inform, i'm|i
    am|we're|we are sorry to say|tell|inform|let, no longer under consideration|being considered, not a|the match|fit
    for, isn't|is not ** right fit, your candidacy ** closed, went with someone|another, go with someone|another,
    another direction, not the right|a fit|match, wish you ** best|success|luck ** search|future|endeavors|endeavours,
    won't be able to, on this occasion, not shortlist~, keep your resume|cv|details|application on file, decided on
    another, stronger|closer match, für einen anderen|andere|eine andere
    bewerber|bewerberin|kandidaten|kandidatin|person, leider mitteilen, leider nicht **
    berücksichtigen|anbieten|einladen|zusagen|weiter|überzeugen|fortsetzen, absage~, nicht weiter
    berücksichtigen|zu|verfolgen, anderweitig entschieden, für ihren|deinen weiteren weg|werdegang|berufsweg, keine
    zusage, nicht in die engere|nächste, ne pas donner suite, pas retenu~, n'a pas été retenue, ne
    pouvons|pouvons|donnerons ** donner|pas suite|favorable, autre candidat~, un autre profil, ne correspond pas,
    malheureusement pas, bonne continuation, no has sido seleccionad~, otro candidato|candidata|perfil, continuar con
    otr~, no seguir|continuar|avanzar ** candidatura|proceso, lamentamos|sentimos
    comunicarte|informarte|comunicarle|informarle|decirte, descartad~, no podemos ofrecerte, mucha suerte en, helaas
    niet|moeten|laten, andere kandidaat|kandidaten, niet verder|door te gaan|gaan, afgewezen, niet geselecteerd,
    succes met|bij je|uw verdere|zoektocht, altri candidati|profili, altro candidato|profilo, non
    proseguire|procedere|dare seguito, siamo spiacenti, purtroppo non, non è stata selezionata|accolta, outros
    candidatos|perfis, outro candidato|perfil, não avançar|prosseguir|dar, não foi selecionad~, lamentamos informar,
    infelizmente não, gå vidare med en|andra|annan, gått vidare med, andra kandidater|sökande, tyvärr
    inte|har|kommer|måste|gått, inte gå vidare, inte gått vidare, annan kandidat, lycka till i ditt|med ditt
    """
)
"""The company says no."""

FILLED = listed(
    """
    position|role|job|opening|vacancy|req|requisition|search|seat has been
    filled|closed|cancelled|canceled|frozen|paused|put|withdrawn|eliminated|pulled, has been filled, was filled, have
    filled the|this, on hold, hiring freeze, freeze on hiring|headcount, frozen, headcount **
    cut|frozen|pulled|freeze|gone, paused hiring|the|this, no longer hiring|filling|recruiting|open|available,
    closing|closed the|this role|position|req|requisition|search|vacancy, filled the|this|internally, decided not to
    fill, position|role ** cancelled|eliminated|withdrawn, cancelled the search, internal candidate, bereits besetzt,
    anderweitig besetzt, stelle ** besetzt|zurückgezogen|gestrichen|eingefroren, einstellungsstopp, intern besetzt,
    nicht besetzt werden, auf eis, poste ** pourvu|gelé|supprimé|suspendu, gel des embauches|recrutements, été pourvu,
    recrutement ** suspendu|gelé|annulé, vacante ** cubierta|cancelada|congelada, puesto **
    cubierto|congelado|cancelado, ha sido cubierta|cubierto, proceso **
    cancelado|cancelada|congelado|paralizado|suspendido, vacature ** ingevuld|vervuld|ingetrokken|vervallen|bevroren,
    is ingevuld|vervuld, vacaturestop, posizione ** coperta|chiusa|sospesa|congelata, blocco delle assunzioni, ricerca
    ** sospesa|chiusa, vaga ** preenchida|cancelada|congelada|suspensa, foi preenchida, tjänsten **
    tillsatt|dragits|fryst|pausad, är tillsatt, anställningsstopp, dras tillbaka, rekryteringen **
    avbruten|avbryts|pausad|pausas
    """
)
"""The vacancy is filled, frozen or withdrawn."""

WITHDRAWN = listed(
    """
            withdraw from|my|as|myself, i'd|i would like|to|need|have|want to withdraw, withdrawing from|my, take
            myself|my name out|off, taking myself|my name out, remove me|my from|application|name, decided not to
            continue|proceed|move|pursue|go, have decided to withdraw|step, step back|out|away from the|this|your, no
            longer able|interested|available|pursue|wish|like|in, decided to accept|take|stay, accepted
            another|a|an|the offer|position|role|job|different, accepted ** elsewhere, not be
            continuing|moving|proceeding, won't be continuing|moving|proceeding, i'm|i am going to|gonna pass, i'll|i
            will pass, decline the|your|this|the offer|interview|opportunity, bow out, not pursue this, ziehe
            ich|meine bewerbung|zurück, ziehe ** zurück, bewerbung zurückziehen|zurückziehe|zurück, möchte **
            zurückziehen, anderweitig entschieden, für ein anderes|eine andere angebot|stelle, retirer ma candidature,
            retire ma candidature, je me retire, accepté un autre|une autre, retirar mi candidatura, retiro mi
            candidatura, he aceptado otra|otro|una, sollicitatie in te trekken|intrekken, trek ** sollicitatie|me **
            in|terug, trek ik|me mijn|terug, andere baan|functie|aanbieding geaccepteerd|aangenomen, ritirare
            la|la|mia candidatura, ritiro la, ho accettato un'altra|un'altra|un, retirar a minha|minha candidatura,
            aceitei outra, dra tillbaka min, drar tillbaka min, tackat ja till, har tackat ja
            """
)
"""The person leaves the process (read in the person's own messages alone)."""

WITHDRAWAL_NOTED = listed(
    """
            sorry ** see|hear you go|withdr~|decided|that you, withdrawn your application|from, your application **
            withdrawn, you have withdrawn, your withdrawal, as you withdrew, removed you from ** process, ihren
            rückzug, ihre absage, zurückgezogen, candidature ** retirée, candidatura ** retirada|ritirata,
            sollicitatie ** ingetrokken, ansökan ** återkallad|tillbaka
            """
)
"""The other side takes note that the person has left."""

OFFERED = listed(
    """
    offer letter, pleased|delighted|excited|thrilled|happy|glad to offer|extend|make|present ** you|offer, like to
    offer you, extend ** offer, make you an offer, your offer from|for|with|letter|is|package,
    formal|verbal|written|official offer, the offer is|letter|expires|stands|was, offer expires, sent you an offer,
    job offer, offer of employment, contract of employment, would like you to become|join, conditional offer, we'd|we
    would love|like you to join, welcome to the team|aboard, unanimous, employment agreement|contract, base ** bonus
    ** letter, ihnen|dir die stelle anbieten|zusagen, zusage, arbeitsvertrag, vertragsangebot|vertragsentwurf, möchten
    ihnen|dir|sie|dich ** anbieten|einstellen, promesse d'embauche, proposition d'embauche, offre d'embauche|ferme,
    contrat de travail, oferta formal|en firme|económica|laboral, carta oferta, contrato de trabajo, queremos
    ofrecerte|hacerte, aanbod, arbeidsovereenkomst, arbeidscontract, contractvoorstel, je ** baan aanbieden|aan te
    bieden, lettera di assunzione|impegno, proposta di assunzione|contrattuale, contratto di lavoro, carta-proposta,
    proposta de trabalho|contrato|contratação|emprego, contrato de trabalho, anställningsavtal, erbjuda dig,
    jobberbjudande, anställningserbjudande
    """
)
"""An offer is made."""

SCREENED = listed(
    """
    phone|recruiter|initial|hr|intro|introductory|quick|brief screen|screening|call|chat|phone|talk|conversation,
    screening call|interview, 20-minute|15-minute|20|15 minute|minutes|min ** call|chat|me, introductory
    call|chat|conversation, first call|chat, intro call|chat|conversation, hr phone|interview|call, get to know
    each|you, online test|assessment, hackerrank, codility, codesignal, aptitude test, one-way|recorded
    video|interview, telefoninterview, kennenlerngespräch, erstes telefonat|gespräch|kennenlernen, kurzes
    telefonat|gespräch|kennenlernen, erstgespräch, premier échange|contact|appel|entretien, préqualification, échange
    téléphonique, primera llamada|toma|entrevista, llamada telefónica, entrevista telefónica, kennismaking~,
    telefonisch~, colloquio conoscitivo|telefonico, primo colloquio|contatto, primeira conversa|chamada|entrevista,
    telefonintervju, första samtal|intervju, kort samtal
    """
)
"""A recruiter's introductory call, or an online test."""

INTERVIEWED = listed(
    """
            technical interview|screen|conversation|assessment, hiring manager, panel, onsite, on-site, final
            round|stage|interview, interview loop, virtual onsite, portfolio review, take-home, system design, campus
            interview|visit, second|final|next round|interview, who would|will manage|be your, who
            runs|leads|heads|manages|owns the|our|that, runs the team, leads the team, head of, vp, director of,
            interview with, in person interview, video interview, interview board, interview for, auswahlgespräch,
            vorstellungsgespräch, technisches|technischen gespräch|interview, zweites gespräch, fachgespräch,
            entretien technique|avec, vous rencontrer, entrevista técnica|con|final, director técnico|general,
            technisch gesprek, tweede gesprek, op gesprek, colloquio tecnico|con, secondo colloquio, entrevista
            técnica|com, teknisk intervju, andra intervju
            """
)
"""A step beyond the screening."""

APPLIED = listed(
    """
    applied, applying, your application, my application, submit me, submitted you|me, put me forward, be considered,
    my resume|résumé|cv, your resume|résumé|cv, thanks for applying, bewerbung, candidature, candidatura,
    sollicitatie, ansökan, ansökt, mag me voorstellen, postulé, your candidacy, i'd be interested, happy to be
    considered|put
    """
)
"""An application was made, or the person agreed to be considered."""
