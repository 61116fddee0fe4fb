"""Words that names of organisations are made of.

What may live here: legal forms, words that end or begin a name, words for a department, and words of agencies.
"""

from mailbridge.detect.phrases import listed, words

LEGAL_FORMS = words(
    """
    inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation co co. plc llp lp pllc pbc gmbh ggmbh mbh ag se kg
    kgaa ohg gbr eg e.v. ug sa s.a. sas s.a.s. sarl s.a.r.l. sasu eurl sl s.l. slu s.l.u. srl s.r.l. spa s.p.a. s.c.
    scop bv b.v. nv n.v. vof cv ab a/s aps as asa oy oyj lda lda. ltda ltda. eireli sgps s.c.a.r.l. pty gesmbh
    """
)
"""Legal forms, lower case: a name may be written with or without."""

DEPARTMENTS = listed(
    """
    careers, career, jobs, recruiting, recruitment, recruiter, talent, talent acquisition, talent team, hiring, hiring
    team, hiring manager, people, people team, people ops, people operations, people & culture, hr, human resources,
    team, via, candidate, applications, interviews, interview scheduler, scheduling, scheduler, karriere,
    bewerbermanagement, personal, personalabteilung, bewerbung, recrutement, rh, ressources humaines, rrhh, recursos
    humanos, selección, seleccion, equipo, équipe, squadra, selezione, risorse umane, ufficio selezione, ufficio
    risorse umane, recrutamento, vagas, werving, werving & selectie, hr-afdeling, personeelszaken, rekrytering,
    notifications, no-reply, noreply, admissions office, office, service
    """
)
"""What stands beside the employer's name in a sender's name or a signature, and is not part of it."""

AGENCY_WORDS = words(
    """
    staffing recruitment recruiting recruiters search talent headhunting headhunters personnel resourcing consultancy
    personalberatung personalvermittlung personaldienstleistung zeitarbeit executive interim detachering uitzendbureau
    werving selectie bemanning rekrytering seleccion selezione cabinet conseil recrutement intérim placement
    """
)
"""Words in the name or domain of a firm that fills others' vacancies."""

JUNK_NAMES = words(
    """
    i've i'd i'm i'll we've we'd we're we'll it's they he she his her if so as in on at for to hi hello dear thanks
    thank you best regards sincerely cheers the a an your our my we i this that it monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december zoom
    teams google meet microsoft outlook gmail linkedin calendly greenhouse lever workday icims ashby smartrecruiters
    recruitee teamtailor personio goodtime modernloop indeed stepstone hr ceo cto cfo vp pdf cv
    """
)
"""Words that begin sentences and signatures and never a name, lower case."""

NAME_STOPS = words(
    """
    careers career jobs recruiting recruitment recruiter talent hiring hr interview scheduler team notifications via
    candidate application interviews karriere bewerbung recrutement rrhh selezione rekrytering and/or
    """
)
"""Words at which a name ends."""

NO_TENANT = words(
    """
    noreply notifications notification reply mail email conversations messages message support info hello jobs careers
    calendar invite invites scheduling interviews interview team candidates candidate hiring talent recruiting system
    linkedin indeed greenhouse lever workday ashby rippling calendly goodtime teamtailor recruitee personio stepstone
    donotreply nepasrepondre
    """
)
"""What stands before a system's @, or in its sender name, and is no employer."""

DOMAIN_TAILS = words(
    "hq inc llc ltd gmbh ag group co corp app io labs tech team global online eu us usa uk de fr hr careers jobs"
)
"""What firms put behind their name in a domain."""

SECOND_LEVEL = words("co com org net ac gov edu or ne")
"""Second-level domains under a country (co.uk)."""

SMALL = words("of the and & for de des du la le les der die das und für di del della e y et van voor och")
"""Small words in a name, which initials leave out."""

JOINERS = words("of & + and und et y e de des du der di del della da do van voor von for the och")
"""Small words that join the parts of a name."""

DOTTED = words("st. dr. mt. ft. co. inc. bros.")
"""Words in a name that are written with a full stop."""

EMPLOYER_BEFORE = (
    r"(?:\b(?:at|with|@|starting|founded|launched|representing|on behalf of|bei|bei der|beim|chez|presso|bij|"
    r"hos|joining|join|to join|interest in|applying to|applied to|application to|"
    r"from|career with|here at|(?:was |were |been )?(?:sent|submitted|delivered) to|versendet an|gesendet an|"
    r"envoyée à|enviada a|inviata a|verstuurd naar|skickad till|over at|na|en|position at|role at)(?: the)?)"
)
"""What an employer's name stands behind (a regular expression, with case)."""

CLIENT_BEFORE = (
    r"(?:\b(?:[Cc]lient|[Oo]pdrachtgever|[Kk]unde|[Mm]andant|[Cc]liente|[Uu]ppdragsgivaren?),?(?: is| heißt|"
    r" ist| est| es| è| é| är| called| namely|:)?|"
    r"\b[Oo]n behalf of|\b[Ii]t(?:'|’)s|\b[Ii]t is|\b[Tt]he (?:company|employer|firm|client) is|"
    r"\b[Ee]s handelt sich um|\b[Ii]l s(?:'|’)agit de|\b[Ss]e trata de|\b[Hh]et gaat om|\b[Ss]i tratta di|"
    r"\b[Tt]rata-se da|\b[Dd]et är|\b[Ii]m Auftrag (?:der|von|des)|\b[Pp]our le compte de|\b[Pp]er conto di|"
    r"\b[Nn]amens|"
    r"\b[Ii]nterview (?:with|at)|\b[Gg]espr[äe]k? (?:bij|met|bei)|\b[Ee]ntretien (?:avec|chez)|"
    r"\b[Ee]ntrevista (?:con|en|com|na)|\b[Cc]olloquio (?:con|presso)|\b[Ii]ntervju (?:med|hos)|"
    r"\b[Ss]earch for|\b[Rr]etained by|\b[Mm]andate (?:for|from)|"
    r"\b[Yy]ou to|\b[Ss]ubmitted you to|\b[Ff]eedback from|\b[Tt]eam at|\b[Ff]olks at)(?: the)?"
)
"""What a client's name stands behind in the mail of an agency (a regular expression)."""

CLIENT_TALK = (
    r"\b(?:my|our|the|a|their|your) client\b|\bopdrachtgever|\bmein(?:e[nm]?)? (?:mandant|kunde)|"
    r"\bunser(?:e[nm]?)? (?:mandant|kunde|auftraggeber)|\b(?:mon|notre) client\b|"
    r"\b(?:mi|nuestro) cliente\b|\b(?:mio|nostro) cliente\b|\b(?:meu|nosso) cliente\b|\b(?:min|vår) (?:kund|"
    r"uppdragsgivare)|\bexclusive with\b|\b(?:leading|running|handling|conducting) (?:an?|the) (?:\w+ )?search for\b|"
    r"\bretained by\b|\bto represent you\b|\bwe place\b|\bI place\b|"
    r"\bconfidential (?:search|replacement|client)|\bsubmit you\b|\bcan(?:'|’)t (?:put|share|"
    r"give) (?:you )?the name|\bI(?:'|’)ve worked with since|\bworking with an? |\bvoor een \w+ .{0,40}zoek ik"
)
"""How an agency speaks of those it works for (a regular expression)."""

DOTTED_FORMS = (
    r"[Ss]\.\s?[Rr]\.\s?[Ll]\.", r"[Ss]\.\s?[Pp]\.\s?[Aa]\.", r"S\.A\.S\.", r"S\.A\.", r"S\.L\.U?\.?", r"B\.V\.",
    r"N\.V\.", r"A/S", r"e\.\s?V\.", r"L\.L\.C\.",
)  # fmt: skip
"""Legal forms with stops and strokes (regular expressions), which are one word."""

AND = ("and", "und", "et", "en", "och", "y", "e", "n", "")
"""What "&" becomes in a domain."""

EMPLOYER_AFTER = (
    r"(?:,? (?:Inc|LLC|Ltd|GmbH|AG|SE|AB|BV|Corp|Co|plc|S\.?[Aprl.]+)\.?)?[\s,.:|–-]*(?:(?:has |have )?(?:sent|"
    r"invite[sd]?|invited|inviting|would like|wants?|extended|is inviting|requests?|hat|lädt|möchte|vous|t'|"
    r"te |ti |la |le |"
    r"nodigt|wil|heeft|ha |tem|convida|bjuder|vill)|careers?\b|recruiting\b|interview\b|application\b|hiring\b|"
    r"jobs?\b|\|)"
)
"""What stands behind the employer's name where a system's subject begins with it (a regular expression)."""

CLIENT_APART = r"\b(?:[Cc]lient|[Kk]unde|[Mm]andant|[Oo]pdrachtgever|[Cc]liente|[Uu]ppdragsgivare)\b[^.!?\n,]{0,50},"
"""A client spoken of, whose name follows a comma (a regular expression)."""

GREETINGS = words(
    """
    best regards kind warm warmly cheers thanks thank sincerely yours respectfully cordially with mit viele liebe
    freundliche beste herzliche cordialement bien sincères saludos un atentamente cordial met vriendelijke groet
    groeten cordiali distinti saluti cumprimentos atenciosamente abraço hälsningar vänliga med vänlig mvh lg vg sent
    from gesendet envoyé enviado verzonden inviato skickat
    """
)
"""Words that a closing line begins with."""

NOT_FIRMS = words(
    "remote hybrid confidential mobile direct desk pronouns she he they her him them building floor suite"
)
"""Words in a signature's line that is no firm's name."""

STREETS = words(
    """
    street st ave avenue road rd lane drive dr blvd boulevard place plaza square court way quay parkway suite straße
    strasse str platz allee weg gasse ring rue via viale piazza calle avenida paseo rua praça straat laan plein gracht
    gatan vägen torget
    """
)
"""Words that a street's name ends in."""

PLACES = listed(
    """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
    south carolina, carolinas, carolina, north dakota, south dakota, ohio, oklahoma, oregon, pennsylvania, rhode
    island, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, boston, chicago,
    houston, phoenix, philadelphia, san antonio, san diego, dallas, austin, san jose, san francisco, seattle, denver,
    atlanta, miami, minneapolis, portland, detroit, nashville, charlotte, pittsburgh, brooklyn, nyc, manhattan,
    toronto, vancouver, montreal, london, manchester, birmingham, leeds, glasgow, edinburgh, bristol, cardiff,
    belfast, dublin, cork, galway, berlin, hamburg, münchen, munich, köln, cologne, frankfurt, stuttgart, düsseldorf,
    leipzig, dresden, hannover, nürnberg, bremen, potsdam, wien, vienna, graz, linz, salzburg, zürich, zurich, basel,
    bern, genf, genève, geneva, lausanne, paris, lyon, marseille, toulouse, nantes, bordeaux, lille, strasbourg,
    rennes, montpellier, bruxelles, brussel, brussels, antwerpen, gent, leuven, luxembourg, amsterdam, rotterdam,
    utrecht, den haag, eindhoven, groningen, madrid, barcelona, valencia, sevilla, bilbao, málaga, zaragoza, las
    palmas, lisboa, lisbon, porto, braga, coimbra, roma, rome, milano, milan, torino, turin, bologna, firenze, napoli,
    genova, como, verona, stockholm, göteborg, malmö, uppsala, lund, oslo, bergen, københavn, copenhagen, aarhus,
    helsinki, tampere, tallinn, riga, vilnius, warszawa, warsaw, kraków, praha, prague, budapest, athens, germany,
    deutschland, austria, österreich, switzerland, schweiz, france, spain, españa, italy, italia, portugal,
    netherlands, nederland, belgium, sweden, sverige, norway, denmark, uk, united kingdom, england, scotland, wales,
    ireland, usa, us, united states, canada, europe, remote, hybrid, onsite, on-site, homeoffice, télétravail,
    teletrabajo
    """
)
"""Places that stand behind a role in an advertisement and are no part of it; with a direction before them (NE,
upstate) too."""

DIRECTIONS = words(
    "n s e w ne nw se sw north south east west northeast northwest southeast southwest upstate central greater downtown"
)
"""Words before a place that belong to it."""

MAIL_MARKS = ("mail", "post", "inbox", "box", "correo", "courriel")
"""What the label of a mail provider's domain has in it."""
