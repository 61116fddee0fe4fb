"""Words that job titles are made of, in eight languages.

What may live here: the nouns that a title turns on, the words that stand before and behind them, and what is cut off.
"""

from mailbridge.detect.phrases import listed, words

HEADS = words(
    """
    accountant actuary administrator adviser advisor agent aide analyst apprentice architect archivist artist
    assistant associate attendant attorney auditor baker barista bartender biologist bookkeeper broker buyer caregiver
    captain carpenter cashier chef chemist chief clerk cleaner clinician coach commander concierge conductor
    conservator consultant controller cook coordinator co-ordinator copywriter counsel counselor courier curator
    custodian cto ceo cfo coo dean designer developer devops dietitian director dispatcher doctor doorman drafter
    draftsman driver economist editor educator electrician employee engineer engraver estimator evangelist examiner
    executive expert fellow firefighter fitter florist foreman forester fundraiser gardener generalist geologist
    grower guard guide handyman hairdresser head helper host hostess housekeeper hygienist illustrator inspector
    installer instructor intern interpreter investigator janitor jeweler journalist laborer lawyer lead leader
    lecturer librarian lifeguard loader machinist manager marketer marshal mason mathematician mechanic merchandiser
    microbiologist midwife musician nanny negotiator nurse nutritionist officer operator optician organizer owner
    packer painter paralegal paramedic partner pharmacist photographer physician physicist physiotherapist pilot
    planner plumber police porter postdoc president principal producer professor programmer promoter psychologist
    purchaser ranger realtor receptionist recruiter registrar rep representative reporter researcher restorer reviewer
    roaster salesperson scheduler scientist secretary seamstress server sheriff shopper singer sommelier specialist
    sre statistician steward stocker storekeeper strategist stylist superintendent supervisor supply surgeon surveyor
    swe tailor teacher technician technologist teller tester therapist toolmaker trader trainee trainer translator
    treasurer tutor typist underwriter undertaker usher veterinarian vp waiter waitress warden warehouseman watchmaker
    weaver welder worker writer zookeeper programmierer entwickler entwicklerin ingenieur ingenieurin leiter leiterin
    leitung referent referentin koordinator koordinatorin koordination sachbearbeiter sachbearbeiterin sachbearbeitung
    berater beraterin mitarbeiter mitarbeiterin architekt architektin redakteur redakteurin techniker technikerin
    kaufmann kauffrau fachkraft analystin spezialist spezialistin pfleger pflegerin lehrer lehrerin erzieher
    erzieherin assistenz assistentin werkstudent werkstudentin praktikant praktikantin praktikum volontariat volontär
    volontärin geschäftsführer geschäftsführerin teamleiter teamleiterin teamleitung projektleiter projektleiterin
    projektleitung abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin produktmanager produktmanagerin
    beauftragter beauftragte buchhalter buchhalterin controllerin disponent disponentin einkäufer einkäuferin fahrer
    fahrerin gestalter gestalterin forscher forscherin wissenschaftler wissenschaftlerin dozent dozentin professorin
    juristin jurist verkäufer verkäuferin vertrieb mechaniker mechanikerin meister meisterin pilotin planer planerin
    prüfer prüferin trainerin übersetzer übersetzerin verwalter verwalterin administratorin bibliothekar
    bibliothekarin statistiker statistikerin stabsstelle tarifbeschäftigte elektroniker elektronikerin ingénieur
    ingénieure développeur développeuse responsable chargé chargée cheffe directeur directrice analyste assistante
    consultante gestionnaire conseiller conseillère technicien technicienne comptable rédacteur rédactrice animateur
    animatrice coordinateur coordinatrice coordonnateur coordonnatrice administrateur administratrice architecte
    infirmier infirmière enseignant enseignante formateur formatrice juriste acheteur acheteuse vendeur vendeuse
    commercial commerciale stagiaire alternant alternante adjoint adjointe bibliothécaire médiateur médiatrice
    traducteur traductrice graphiste chercheur chercheuse doctorant documentaliste conservateur statisticien
    statisticienne concepteur conceptrice délégué déléguée opérateur opératrice agente cadre cuisinier cuisinière
    ingeniero ingeniera desarrollador desarrolladora jefe jefa directora analista técnico técnica coordinador
    coordinadora gestor gestora asistente consultor consultora administrativo administrativa arquitecto arquitecta
    científico científica enfermero enfermera profesor profesora contable abogado abogada comercial diseñador
    diseñadora redactor redactora traductor traductora becario becaria auxiliar especialista programador programadora
    investigador investigadora vendedor vendedora cocinero cocinera encargado encargada dependiente adviseur
    ontwikkelaar medewerker medewerkster beheerder projectleider teamleider coördinator onderzoeker docent leraar
    lerares verpleegkundige consulent beleidsmedewerker beleidsadviseur analist redacteur vormgever vertaler
    secretaresse stagiair verkoper inkoper monteur teamlead hoofd bestuurder juridisch boekhouder functionaris kok
    hovenier ingegnere sviluppatore sviluppatrice responsabile addetto addetta direttore direttrice tecnico tecnica
    coordinatore impiegato impiegata consulente assistente specialista progettista redattore redattrice traduttore
    traduttrice infermiere infermiera insegnante docente ricercatore ricercatrice tirocinante stagista contabile
    commesso commessa venditore venditrice architetto avvocato capo referente programmatore programmatrice engenheiro
    engenheira desenvolvedor desenvolvedora gerente coordenador coordenadora diretor diretora enfermeiro enfermeira
    professora redator redatora tradutor tradutora estagiário estagiária cientista contabilista arquiteto arquiteta
    chefe utvecklare ingenjör ansvarig analytiker samordnare handläggare rådgivare konsult projektledare teamledare
    tekniker sjuksköterska lärare redaktör översättare forskare ekonom administratör assistent strateg utredare
    kommunikatör säljare inköpare planerare föreståndare verksamhetschef enhetschef bibliotekarie doktorand arkitekt
    kock montör
    framer cataloguer cataloger milliner upholsterer farrier bookbinder winemaker brewer distiller butcher roofer
    sorter picker dyer tuner luthier farmer herder shepherd groomer sampler caretaker moderator facilitator navigator
    advocate liaison ambassador evaluator assessor adjuster appraiser arborist horticulturist ecologist hydrologist
    meteorologist epidemiologist toxicologist preparator seafarer deckhand stewardess bosun crewmember lineman rigger
    glazier plasterer bricklayer cabinetmaker sawyer millwright pipefitter boilermaker blacksmith potter glassblower
    typesetter proofreader lexicographer cartographer geographer archaeologist anthropologist sociologist
    criminologist audiologist podiatrist phlebotomist sonographer radiographer anaesthetist perfusionist orthotist
    optometrist pathologist doula hospitalist intensivist dramaturg choreographer dancer composer violinist cellist
    organist animator cinematographer colorist gaffer rapporteur
    """
)
"""A title is made of one of these and what stands around it. Compounds of the last part count too (Datenanalystin)."""

COMPOUND_ENDINGS = words(
    """
    entwickler entwicklerin ingenieur ingenieurin leiter leiterin leitung referent referentin manager managerin
    berater beraterin mitarbeiter mitarbeiterin architekt architektin analyst analystin koordinator koordinatorin
    techniker technikerin spezialist spezialistin redakteur redakteurin pfleger pflegerin assistent assistentin
    kauffrau kaufmann beauftragte beauftragter verwalter verwalterin wissenschaftler wissenschaftlerin vertrieb
    administrator ontwikkelaar adviseur medewerker beheerder leider coördinator analist onderzoeker specialist kundige
    strateeg projectmanager productmanager beleidsmaker coördinatrice voorlichter archivaris leidinggevende chauffeur
    timmerman loodgieter bibliothecaris conciërge docente trainer strateg utvärderare rekryterare ingenjör utvecklare
    chef ansvarig analytiker samordnare ledare konsult tekniker handläggare lärare sköterska
    """
)

BEFORE = words(
    """
    senior sr sr. junior jr jr. lead principal staff chief head deputy assistant associate acting interim vice global
    regional national group executive general graduate entry-level mid-level mid full-stack fullstack front-end
    back-end leitender leitende stellvertretende stellvertretender senior- wissenschaftlicher wissenschaftliche
    technischer technische
    """
)
"""Ranks that stand before a title and belong to it."""

LEVELS = words("i ii iii iv v 1 2 3 4 l3 l4 l5 l6")
"""Levels behind a title that belong to it."""

JOINERS = words("of and & de em à des du der für del della dello degli di da do dos das van voor och av für – - — ,")
"""What joins the parts of a title."""

SMALL_AFTER = r"\b((?:[A-Za-zÀ-ÿ'-]+ ){1,4})(?:role|position|opening|job|spot|gig|vacancy|post|seat)\b"
"""What stands behind a title whose last word is in small letters (a regular expression, the title its group)."""

LONG_ROMANCE = words(
    """
    responsable chargé chargée responsabile addetto addetta técnico técnica directora jefe jefa gestionnaire analista
    ingénieur ingénieure technicien technicienne conseiller conseillère assistante gerente coordinador coordinadora
    ingeniero ingeniera auxiliar administrativo administrativa cheffe gestor gestora engenheiro engenheira tecnico
    tecnica impiegato impiegata
    """
)
"""Romance heads behind which adjectives follow in small letters."""

ROMANCE_JOINERS = words("de des du del della dello degli di da do dos das")
"""Joiners behind which a title goes on in small letters."""

NO_TITLES = words("parent-teacher parent/teacher parents-teachers")
"""Words that end as titles do and name who meets whom, not a job."""

NOT_IN_TITLE = words(
    """
    posting requisition req ref vacancy number id nr no the a an your our my we i this that hi hello dear thanks thank
    re fwd fw for at with from to and or as on in by is are interview interviews screening screen call chat
    application applied position role opening job jobs candidate candidates round loop panel phone video onsite
    technical-interview invitation invite updated canceled cancelled confirmed confirmation reminder reschedule
    availability offer schedule next step steps final first second meeting meet talk about new monday tuesday
    wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep oct nov dec bewerbung einladung
    gespräch vorstellungsgespräch stelle ihre ihr deine die der das als candidature entretien poste votre candidatura
    entrevista puesto tu su colloquio sollicitatie gesprek uitnodiging functie vacature ansökan intervju tjänst mr mrs
    ms dr prof mx herr frau notre kennismaking afspraak belafspraak termin kennenlernen rdv rendez-vous échange llamada
    chamada chiamata samtal chat visit visita visite bezoek möte selezione opportunità opportunité
    oportunidad oportunidade proceso processo posizione puesto kandidatur rencontre recruiting werving rekrytering
    """
)
"""Words that stand beside a title and do not belong to it."""

NOT_IN_TITLE_ENDINGS = (
    "gespräch",
    "interview",
    "gesprek",
    "intervju",
    "samtal",
    "telefonat",
    "einladung",
    "bewerbung",
    "ansökan",
)
"""The last parts of such words."""

NOT_BEFORE_TITLE = words("open vacant available current great exciting")
"""Words before a title that do not belong to it, though they may behind."""

GENDER_MARKS = (
    r"\((?:[mwfdhxgnike]\s?[/|,]\s?){1,4}[mwfdhxgnike]\)|\((?:all|alle) (?:genders?|geschlechter)\)|\((?:gn|m/w/divers|"
    r"w/m/divers|m/w/x|mensch)\)|\bh/f\b|\bf/h\b|\bm/w/d\b|\bw/m/d\b|\bm/v\b|\bm/f/d\b|\bm/f/x\b|:in(?:nen)?\b|"
    r"\*in(?:nen)?\b"
)
"""What German, French and Dutch advertisements add for equality: no part of the title (a regular expression)."""

ANCHORS_BEFORE = (
    r"(?:\b(?:role|position|post|opening|job|vacancy|seat) (?:of|as|is|for)(?: an?| the)?|\b(?:the|our|this|"
    r"an?|my) (?:role|position):?|"
    r"\bappl(?:y|ied|ying|ication) (?:for|to|as)(?: be)?(?: an?| the| our)?(?: next)?|\bapplication:?|"
    r"\bcandidacy for|\bfor (?:the|our|an?)|\bhiring (?:an?|for|the)(?: the)?|\badding an?|"
    r"\blooking for an?|\bseeking an?|\bneeds an?|\bfind (?:their|an?)|\bbe(?:come|comes)?(?: our|"
    r" the)?(?: next)?|\bnext|\binterest in (?:the|our|being our)|"
    r"\bsubmit(?:ted)? (?:me|you) for(?: the)?|\bput in for|\bforward for|\bregarding (?:the|our|your)|"
    r"\babout (?:the|our)|"
    r"\b(?:interview|panel|screen|call|chat|conversation|round|loop|assessment|test|offer) (?:for|about)(?: the|"
    r" our)?|\b(?:interview|entretien|entrevista|colloquio|intervju|gespräch|gesprek|call|screen|chat|"
    r"round)\s?[-–—:|/]|"
    r"\b(?:title|position|role|job|requisition)s?\s*:|\bis an?|\bas (?:an?|our)|\bit is an?|"
    r"\bbewerbung (?:um|auf|für|als)(?: die| den| das)?(?: stelle)?(?: als)?|\bstelle(?: als| einer| eines)?|"
    r"\bposition(?: als| der| des)?|\bjemanden für (?:die|den|das)|"
    r"\bsuchen(?: wir)?(?: ab sofort)?(?: eine?n?)?|\bleitung|"
    r"\bau poste d[e']|\bposte d[e'](?:e la)?|\bposte de|\bcandidature (?:pour|au|en tant que|"
    r"comme)(?: le poste de)?|\brecherch\w+ une?|"
    r"\bpuesto de|\bvacante de|\bcandidatura (?:a|para|al|como|per|de)(?: la| il| el| o)?(?: posizione|"
    r" puesto)?(?: di| de)?|\bbuscamos una?|"
    r"\bsollicitatie (?:voor|naar|als|op)(?: de)?(?: functie)?(?: van)?|\bfunctie(?: van)?|\bvacature(?: voor|"
    r" van)?|\bzoek(?:en)?(?: wij| we| ik)?(?: naar)? een|"
    r"\bposizione di|\bruolo di|\bcerchiamo una?|\bvaga de|\bposição de|\bfunção de|\bprocuramos uma?|"
    r"\btjänsten(?: som| hos)?|\brollen(?: som)?|\bsöker en|\bansökan (?:till|som|om))"
)
"""What stands before a title when it is the role that the mail is about (a regular expression)."""

ANCHORS_AFTER = (
    r"(?:role|position|opening|job|post\b|seat|vacancy|search\b|opportunity|candidate|interview|at\b|\(?m/w/d|"
    r"\(?w/m/d|\(?h/f|\(?all genders|stelle|"
    r"requisition|team lead interview|screen\b|phone|application|- phone|panel\b|call\b|chat\b|conversation|"
    r"next step|first (?:call|chat|round)|final (?:round|interview)|intro\b|meeting|visit\b)"
)
"""What stands behind such a title (a regular expression)."""

SMALL_BEFORE = (
    r"\b(?:(?:needs?|hiring|looking for|seeking|short|funding for|want|opening for|job as|work as|position as|"
    r"role as|role of|position of|"
    r"application for|applied for|applying for|apply for|put in for|stelle als|tjänsten som|söker|jobb som|"
    r"vacature voor|functie van|zoeken?|"
    r"poste de|poste d|puesto de|vacante de|buscamos|posizione di|ruolo di|cerchiamo|vaga de|procuramos|recherch\w+)"
    r"(?: an?| another| our| the| en| een| eine?n?| une?| un[ao]?| uma?| de)?)"
)
"""What announces a title written in small letters (a regular expression)."""

OWN_ROLE = (
    r"\b(?:your|my|his|her|their|ihre[rn]?|deine[rn]?|votre|tu|su|je|uw|tuo|suo|din) (?:\w+ )?"
    r"(?:role|position|job|work|career|stelle|rolle|poste|puesto|functie|ruolo|roll) "
    r"(?:as|of|at|als|de|come|som)(?: an?)?\s*$"
)
"""What stands before the title of the work that somebody does already (a regular expression)."""

CALLED = (
    r"\b(?i:for|the|our|as|about|your interest in|regarding) (?:(?:the|our|an?) )?((?:[A-ZÀ-Ý][\w+&#.-]*|of|"
    r"and|&|/)(?: (?:[A-ZÀ-Ý][\w+&#.-]*|of|and|&|/|[IVX]+)){0,5})"
    r" (?=(?:role|position|opening|job|vacancy|post|seat)\b)",
    r"\b(?i:role of|position of|post of|stelle als|position als|bewerbung als|poste d[e']|puesto de|vacante de|"
    r"functie (?:van|als)|vacature(?: voor)?|posizione di|ruolo di|"
    r"vaga de|posição de|função de|tjänsten som|rollen som)(?: an?| een|"
    r" en)? ?((?:[A-ZÀ-Ý][\w+&#/-]*)(?: (?:[A-ZÀ-Ý][\w+&#/-]*|de|des|du|di|da|do|&)){0,5})",
)
"""Where a title without a known word stands (regular expressions, the title their group)."""

CALLED_BY = words(
    """
    role position opening job vacancy post seat stelle bewerbung puesto vacante functie vacature posizione ruolo vaga
    posição função tjänsten rollen
    """
)
"""Of these, in any case, each text has one in which one of those finds something."""

PERSON_BEFORE = (
    r"(?:\b[A-ZÀ-Ý][\w'’.-]+,\s+(?i:our |the |a )?|\b(?i:our|your|their|his|her|unser\w*|notre|nuestr[oa]|onze|"
    r"il nostro|la nostra|"
    r"o nosso|a nossa|vår)\s+|\b(?i:i am|i’m) (?:the |an? )?|\b[Ww]ith (?:our |the |an? )?|\b(?:is|'s|’s) our |"
    r"\band (?:our |the )?|"
    r"\b[Mm]eet (?:our |the )|\([A-Z]?|[A-Z][\w'’-]+ [A-Z][\w'’-]+ ?[|·–-] ?)"
)
"""What stands before a title when it is a person's (a regular expression)."""

RECRUITING_TITLES = frozenset(
    listed(
        """
        recruiter, recruiting coordinator, recruiting manager, hiring manager, talent partner, talent acquisition
        partner, talent acquisition manager, hr partner, hr manager, hr generalist, hr business partner, technical
        recruiter, senior recruiter, senior technical recruiter, recruitment consultant, recruitment manager, talent
        acquisition specialist, people partner, talent manager, interviewer, coordinator, candidate, recruitment
        coordinator, managing director, director, principal consultant, principal, manager, team lead, lead, chief,
        partner, founder, leiter, chef, agent, assistant, associate, host, owner, reporter, researcher, consultant,
        officer, server, guide, supply, driver, intern, president, chair, professor, doctor, fellow, expert,
        responsable, vp, cto, ceo, cfo, coo, cadre, hoofd, partner manager, administrator, examiner, broker, buyer,
        editor, commercial, assistente, head
        """
    )
)
"""Titles of those who hire, and heads too bare to be a role alone."""
