"""What stands around an employer's name, in eight languages.

What may live here: tables for `standings.py` and `claimants.py`: words before and behind a name by what they say of it,
and words that a name is not made of. What each sign weighs is learned (`weights.py`).
"""

from mailbridge.detect.phrases import listed, words


def _by_phrase(groups: dict[str, str]) -> dict[str, str]:
    """Each phrase of a table of groups with the name of its group."""
    return {phrase: group for group, block in groups.items() for phrase in listed(block)}


BEFORE = _by_phrase(
    {
        "at": """at, at the, here at, bei, bei der, bei den, beim, chez, presso, bij, hos, en, na, no, em, a""",
        "in": """in, near, outside, à, nel, nella, im, aus""",
        "with": """with, with the, mit, mit der, mit dem, avec, con, com, met, med""",
        "applied": """
            applied to, applying to, apply to, application to, application with, application at, applied at, applied
            with, interest in, interested in, bewerbung bei, bewerbung bei der, bewerbung an, candidature chez,
            candidature à, candidatura en, candidatura a, candidatura presso, candidatura na, candidatura em,
            sollicitatie bij, ansökan till, ansökan hos, considering, choosing, sent to, submitted to, was sent to,
            versendet an, gesendet an, envoyée à, enviada a, inviata a, verstuurd naar, skickad till, delivered to
            """,
        "work": """
            joining, join, to join, career with, career at, careers at, opportunity at, opportunities at, job at, role
            at, position at, work at, working at, opening at, opening with, role with, position with, job with, stelle
            bei, poste chez, puesto en, functie bij, posizione presso, vaga na, tjänsten hos, life at, people at
            """,
        "talk": """
            interview with, interview at, interview bei, gespräch bei, gespräch mit, entretien chez, entretien avec,
            entrevista en, entrevista con, colloquio con, colloquio presso, gesprek bij, gesprek met, intervju hos,
            intervju med, meeting with, call with, chat with, conversation with, screen with, speaking with, speak
            with, talk to, talk with, meet with, visit to, entrevista com, entrevista na, samtal med, kennismaking met,
            kennismaking bij, confirmed with
            """,
        "from": """from, from the, von, von der, de, da, dalla, di, van, från, desde""",
        "behalf": """
            behalf of, on behalf of, im auftrag von, im auftrag der, pour le compte de, namens, per conto di, en nombre
            de, em nome da, representing
            """,
        "self": """
            i'm, i am, my name is, ich bin, mein name ist, je suis, je m'appelle, soy, me llamo, sono, mi chiamo, sou,
            chamo-me, jag heter, ik ben, mijn naam is, hi, hello, dear, hey, mr, ms, mrs, mr., ms., mrs., dr, dr.,
            frau, herr, herrn, mme, m., madame, monsieur, hallo, liebe, lieber, beste, hej, hola, olá, ciao, gentile,
            signora, signor, bonjour, ask for, meet
            """,
        "client": """
            client, my client, our client, client is, the client is, kunde, kunden, mandant, mandanten, cliente,
            opdrachtgever, uppdragsgivare, kund, client called, client named, it's, it is, ist, est, is, search for,
            exclusive with, retained by, employer is, company is, the company is, the business is, feedback from, over
            to, forward to, folks at, over at, interviews for
            """,
        "we": """we at, us at, wir bei, nous chez, wij bij, vi på, noi di, nós na, our team at, team at, of us at""",
        "the": """the, our, der, die, das, la, le, il, el, het, den, a, o, l', un, une""",
        "own": """founded, started, starting, launched, own, run, acquired""",
        "to": """to, an, naar, till, para, for, für, pour, voor, för, al, alla, per""",
        "and": """and, und, et, y, och, e""",
    }
)
"""Words right before a name (folded) → what they say."""

BEHIND = _by_phrase(
    {
        "team": """team, crew, family, office, offices, headquarters, hq""",
        "hires": """
            careers, career, recruiting, recruitment, talent, hiring, hr, people, jobs, candidate, applicant,
            interview, interviews, application, onboarding
            """,
        "verb": """
            is, has, uses, ist, hat, est, è, are, invites, invited, sent, requests, lädt, convida, convidou, bjuder
            """,
        "wants": """
            wants, want, would, liked, likes, loved, came, needs, need, wil, will, möchte, sucht, souhaite, recrute,
            aimerait, busca, quiere, cerca, vorrebbe, ha, procura, gostou, vill, söker, zoekt, gostaria, asked, asks
            """,
        "role": """role, position, job, opening, posting, vacancy, opportunity""",
        "via": """via, using, through""",
    }
)
"""The word right behind a name (folded) → what it says."""

HONORIFICS = words(
    "mr ms mrs dr prof mme mlle monsieur madame herr herrn frau sr sra don doña dott dott.ssa signora signor dhr"
)
"""What stands before a person's name."""

ARTICLES = words("the die der das den dem le la les il lo gli el los las o a os as de het een un une det l")
"""Words that may begin a sentence before a name, or the name itself."""

FRONTS = words(
    "p&o hr rh drh rrhh recruiting recruitment careers career jobs team people talent hiring equipo équipe personal"
    " personalabteilung karriere bewerbung"
)
"""Departments written before a firm's name in a sender's name."""

TOOLS = words(
    """
    docusign hellosign pandadoc adobe dropbox calendly zoom teams google meet microsoft outlook slack webex skype
    whatsapp signal hirevue codesignal hackerrank coderpad github gitlab notion figma linkedin indeed greenhouse lever
    workday icims ashby smartrecruiters recruitee teamtailor personio goodtime modernloop stepstone taleo
    successfactors jobvite bamboohr paradox olivia xing glassdoor ziprecruiter checkr hireright karat codility android
    iphone ios ipad windows chrome safari firefox facetime gotomeeting ringcentral jitsi facebook instagram twitter
    youtube tiktok gupy taleez softgarden workable
    """
)
"""Products that mail speaks of; none is the employer because of that."""

GENERIC = words(
    """
    interview resume reschedule invitation confirmation update reminder application role position team offer letter
    schedule calendar cancel cancelled canceled details agenda date time location duration when where who what why how
    yes no please note view join meeting link phone video onsite assessment test round panel screen call chat questions
    candidate candidates employer message reply attachment welcome congratulations status job jobs company department
    office address apply click here privacy policy terms unsubscribe manage preferences accept decline maybe organizer
    attendees description summary event host invitee notes powered zone next step steps first second final dr prof hr
    mr ms mrs document documents contract interviewers sehr geehrte geehrter frau herr herrn bewerbung einladung
    gespräch vorstellungsgespräch termin stelle unterlagen uhr raum straße etage ihre ihr sie wir ich kandidatur votre
    deine dein madame monsieur mme bonjour entretien candidature poste nous vous cordialement opportunité rencontre
    rendez-vous équipe equipe estimada estimado hola entrevista candidatura puesto su nuestra gracias equipo
    oportunidad proceso gentile buongiorno colloquio posizione grazie squadra opportunità beste geachte gesprek
    sollicitatie functie vacature kennismaking hej intervju ansökan tjänsten olá cara caro vaga processo seu sua
    obrigada eastern pacific central mountain edt est pst pdt cst cdt mst utc gmt cet bst ist et pt ct mt am pm hallo
    guten tag hi hello dear
    """
)
"""Words that mail of hiring begins lines and sentences with: the more of them in a name, the less it is one."""

OPENERS = words(
    """
    ask call bring park see let can could would are do does did have has will just only our your their this that there
    here if when once after before please reply click sign enter come meet use find check take bitte veuillez merci por
    favor kun können haben hätten möchten wären seriez pouvez podrías puede può possiamo tem kan vill how what which
    who good great nice happy glad looking hope congratulations well yes no not and but or so as thanks thank best kind
    warm regards sincerely cheers mit beste viele herzliche cordialement saludos saluti cordiali distinti cumprimentos
    groet vänliga freundliche herzlichen freundlichen auftrag i.a. gez gez.
    """
)
"""Words that begin a sentence or a closing, capitalised there only."""

DAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
    dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril lunes martes miércoles
    jueves viernes maandag dinsdag woensdag donderdag vrijdag lunedì martedì mercoledì giovedì venerdì
    """
)
"""Days and months."""

INSTITUTIONS = words(
    """
    kommun kommune gemeente universität universiteit universitet universidad université università universidade ville
    mairie comune ayuntamiento câmara stad stadt region landkreis hôpital clinique ospedale stiftung fondation
    fundación fondazione fundação skola gymnasium klinikum centre university college county city school schools
    hospital department clinic museum library church trust council academy institute
    """
)
"""What a place's name is joined with to name an institution, in small letters too ("gemeente Rietveld")."""

SMALL_PARTS = words("labs studio studios group partners foods health bakery farm farms")
"""Last parts of firms' names that are written in small letters too."""

LINKS = (
    r"on|at|in|by|'n'|n'|am|an der|zu|zum|zur|les|sur|à la|aux|au|de la|de los|de las|de|des|du|og|pro|dei|delle|"
    r"of the|for|to|x|×|\+|&|and"
)
"""What joins the parts of a name beside what joins those of most (a regular expression)."""

GENITIVES = r"de la|de|du|des|di|do|da|del|della|van|of|der"
"""What stands between an institution's kind, an adjective behind it, and its place (a regular expression)."""

AGENCY_MARK = (
    r"search|staffing|recruit|headhunt|personalb|personald|personalv|resourcing|talent|interim|detacher|uitzend|"
    r"werving|selec|selez|bemanning|rekryter|cabinet|rrhh|executive|placement|vermittlung|ricerca|agency|consult|"
    r"\brh\b|\bhr\b|recursos humanos"
)
"""What the domain or the signature of those has who fill the vacancies of others (a regular expression)."""

SHOWN_BETWEEN = r"\s*(?:[|,/•·@()]|\s[-–—:]\s|\s(?:at|via|from|bei|chez|bij|presso|hos|i|by)\s)\s*"
"""What parts a person from a firm, or a firm from a system, in a sender's name (a regular expression)."""

TOLD_OF_AGENCIES = frozenset(
    listed(
        """
        said behind client, said behind at, said behind with, said behind talk, said behind applied, said behind work,
        said behind to, said behind from, said before wants, said before verb, said sentence start, said line start,
        said behind ", said before a title, said behind behalf, said behind the, said behind a title, in said, in
        subject, in signed, subject segment, subject behind talk, subject behind at, signed segment, agency word,
        signer, signer first, shown only, said alone, subject line start, subject line end, several places
        """
    )
)
"""Signs that weigh otherwise in the mail of an agency, for its own name and for others' apart."""
