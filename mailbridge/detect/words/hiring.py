"""What speaks for a hiring process with the reader as candidate, and what speaks for another sense of the same words.

What may live here: signs. A sign is a weight, what it means, and the phrases (see `phrases.py`) that show it. However
often its phrases stand in a thread, a sign counts once. Weights are in units of "enough alone": a thread whose signs
reach 1 is taken for hiring.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A weight, what it means to a reader, and the phrases that show it."""

    name: str
    weight: float
    means: str
    phrases: tuple[str, ...]

    def __hash__(self) -> int:
        """Names are unique in the tables."""
        return hash(self.name)


FOR = (
    Sign(
        "applied", 0.6, "an application of the reader's is spoken of",
        (
            "thank|thanks you? ** for ** applying", "thank|thanks you? ** for your application", "your application for|to|as|at|with",
            "you applied|put in|submitted for|to|an|your", "we've|we|have received your application|resume|cv", "u put in for",
            "your application has been|was received|submitted|sent", "applied for|to the|our", "application received|confirmation",
            "got your application|resume|résumé|cv", "your candidacy", "saw you put in for", "thank|thanks ** putting yourself forward",
            "received your application", "your application is|reached", "thanks|thank ** leaving your resume",
            "your interest in the|our|joining|working|this|a position|role", "interest in ** role|position|opening|job",
            "ihre bewerbung", "deine bewerbung", "eingang ihrer|deiner bewerbung", "auf ihre bewerbung", "deiner bewerbung", "ihrer bewerbung",
            "votre candidature", "ta candidature", "tu candidatura", "su candidatura", "sua candidatura", "a tua candidatura",
            "la tua candidatura", "aver inviato la * candidatura", "je sollicitatie", "uw sollicitatie", "jouw sollicitatie",
            "din ansökan", "ansökan om tjänsten", "ansökan till tjänsten", "tack för din ansökan", "haber aplicado", "te has inscrito en",
            "postulé à|au|pour", "vous avez postulé", "candidatura a|al|para|per|alla",
        ),
    ),
    Sign(
        "own application", 0.6, "the reader applies, is put forward or withdraws",
        (
            "my application for|to|as", "my resume|résumé|cv ** attached|is", "attached|attaching|find ** my resume|résumé|cv",
            "i would|i'd like to be considered", "i'm|i am applying for", "i am writing to apply", "i'd|i would like|love to apply",
            "withdraw my application|candidacy|from", "submit me for", "put me forward", "authorize ** to submit|represent",
            "still very interested|much interested in the role|position", "meine bewerbung", "bewerbe ich mich", "ich bewerbe mich",
            "meinen lebenslauf", "ma candidature", "mon cv", "je postule", "mi candidatura", "mi currículum", "mi cv", "adjunto mi",
            "mijn sollicitatie", "mijn cv", "cv in de bijlage", "me voorstellen", "la mia candidatura", "il mio curriculum", "mio cv",
            "a minha candidatura", "o meu cv", "meu currículo", "min ansökan", "mitt cv", "söker tjänsten", "expression of interest in the",
        ),
    ),
    Sign(
        "job named", 0.5, "a job is named as one to be filled",
        (
            "role|position|opening|job|vacancy|post of|for|as|is|at|on|you|we", "for the ** role|position|opening|vacancy|job|seat", "the ** role|position|opening|seat",
            "our ** role|position|opening|vacancy|job", "to be our|the next", "we're|we are|is|are hiring a|an|for", "we are looking for a|an", "we're looking for a|an",
            "looking to hire", "die stelle", "auf die stelle", "stelle als", "position als", "die rolle", "zur rolle", "wir suchen eine|einen|ab|für|zum",
            "poste de|d'|à|en|du", "au poste", "du poste", "pour le poste", "puesto de|como", "el puesto", "vacante de|para|a|como",
            "functie van|als", "de functie", "de vacature", "vacature voor|van", "posizione di|per|come", "per la posizione", "la posizione",
            "vaga de|para|como", "a vaga", "posição de", "função de", "tjänsten som|hos", "tjänsten", "rollen som", "is seeking a|an",
            "open|permanent position|role", "direct hire", "requisition", "req id", "job id", "jr-*", "kennziffer", "kennzahl", "reporting to me",
            "you'd report to", "you would report to", "reports to our|the", "would be your manager", "be your would-be manager", "who'd be your",
        ),
    ),
    Sign(
        "recruiting signature", 0.6, "the sender's work is recruiting, or a department that does it",
        (
            "technical|senior|corporate|sr|field|lead|nurse|executive|principal recruiter|recruiting|recruitment|sourcer", "recruiting coordinator|manager|lead|team|operations|partner",
            "recruiter", "recruitment consultant|partner|manager|team|specialist|lead|office", "talent acquisition|partner|lead|team|advisor|scout|sourcer|manager|specialist|associate|attraction|coordinator", "talent at|@",
            "people ops|operations|partner|team|lead & manager", "people and|& culture|pints", "hr partner|generalist|manager|business|advisor|coordinator|director|officer|specialist|assistant|team|department",
            "human resources", "hiring manager|team|coordinator", "head of talent|people|recruiting", "recruiting @|at", "headhunter|headhunting", "staffing group|agency|partners|solutions|services",
            "search committee", "i recruit", "executive search", "director of people|talent|recruiting", "personalabteilung", "bewerbermanagement", "personalreferent~", "personalberat~", "recruiting-team", "serviceeinheit personal", "ser pers",
            "personalvermittlung", "personalwesen", "responsable|chargée|chargé|chargé·e recrutement|rh|de recrutement", "ressources humaines", "drh", "équipe recrutement",
            "recursos humanos", "gestión de personas", "gestión del talento", "selección de personal", "departamento|equipo de selección", "ufficio selezione|personale|risorse", "risorse umane", "selezione del personale",
            "recrutamento e|& seleção", "gestão de pessoas|talento", "recrutamento", "recruitment voor", "werving en|& selectie", "talent & cultuur", "hr-adviseur|afdeling|medewerker|manager|ansvarig|chef|partner|specialist|avdelning~|avdeling",
            "p&o", "personeelszaken", "recruiter bij", "rekryterare", "rekryteringsansvarig", "rekryteringskonsult", "talangförvärv", "people team",
        ),
    ),
    Sign(
        "job interview", 0.6, "an interview for a job",
        (
            "phone|recruiter|initial|hr screen", "phone|initial recruiter call", "technical|hiring-manager|panel|onsite|final|first|second|video|phone|virtual|coding|job|behavioral|campus interview|round|screen|screening",
            "technical interviews|assessment|conversation", "hiring manager interview|call|chat|screen|conversation|round", "final|next|first|second round|stage", "interview loop|panel|schedule|process|board|day|team",
            "candidate interview|block|visit|call", "interview with the|our|us|me", "invite|invited|invitation ** to|for interview|an", "selected for interview", "your interview for|with|at|is|will|has|on", "your ** interview schedule",
            "would|like|love to interview you", "virtual onsite", "portfolio review", "system design", "take-home", "takehome", "coding challenge|test|exercise|interview", "online assessment", "meet the team|our|my|raj|you",
            "vorstellungsgespräch~", "bewerbungsgespräch~", "auswahlgespräch~", "kennenlerngespräch", "jobinterview", "zum gespräch ein|einladen", "technisches|technischen gespräch|interview", "zweitgespräch|erstgespräch",
            "entretien d'embauche|technique|rh|de recrutement|avec|téléphonique", "entretien ** poste", "vous rencontrer", "te rencontrer", "entrevista de trabajo|técnica|personal|con|telefónica|final", "proceso de selección",
            "sollicitatiegesprek", "kennismakingsgesprek", "uitnodiging gesprek", "tweede|eerste gesprek", "op gesprek", "colloquio di lavoro|conoscitivo|tecnico|telefonico|con|individuale", "secondo|primo colloquio", "colloquio",
            "entrevista de emprego|técnica|presencial|online", "processo seletivo", "processo de recrutamento", "anställningsintervju", "intervju för|om|till|med", "kalla|bjuda|välkommen ** till intervju|intervju",
        ),
    ),
    Sign(
        "outreach", 0.55, "somebody offers the reader a job to think about",
        (
            "your background|profile|experience ** caught|fit|fits|strong|match|impressed|exactly|stood|relevant|perfect", "came across|found|saw|looked your|at profile|your", "came across your", "i'm|i am working with a|an|on", "my|our client",
            "retained by|to", "an exclusive with", "confidential search", "in the market for", "open to hearing|a|new|exploring|chatting|learning", "new opportunity|opportunities", "opportunity ** your background|profile|experience", "great fit for",
            "your name keeps|came coming|up", "would love to tell you more about|the", "are you open to", "passed your resume|name along", "base plus", "dein profil|ihr profil ** aufgefallen|passt|überzeugt", "auf der suche nach ** herausforderung",
            "mein mandant|kunde", "unser mandant|kunde|auftraggeber", "votre profil|ton profil ** retenu|intéress~|correspond|tapé", "à l'écoute", "opportunité", "tu perfil|su perfil ** encaja|interesado|llamado", "mi cliente|nuestro cliente",
            "je profiel", "uw profiel", "opdrachtgever", "iets voor jou", "il tuo profilo|suo profilo", "per un|conto cliente|di", "o seu perfil|teu perfil", "din profil", "din bakgrund", "nya utmaningar", "vår kund|uppdragsgivare",
        ),
    ),
    Sign(
        "hiring talk", 0.45, "words that mostly recruiters use",
        (
            "your resume|résumé|cv|curriculum|lebenslauf", "hiring process", "interview process", "next step|steps in|of|for", "move|moving|moved you|forward|ahead", "move forward with", "salary|compensation range|expectations", "pay range",
            "base salary", "offer letter", "verbal offer", "extend an offer", "pleased to offer", "selected another finalist|candidate", "other candidates", "another candidate", "pursue other candidates", "your candidacy", "our candidate",
            "the hiring manager", "owns this hire", "hires", "take-home", "start date", "notice period", "right to work", "work authorization", "background check", "reference check|checks|call", "three references", "applicant system", "all candidates",
            "gehaltsvorstellung~", "kündigungsfrist", "eintrittstermin", "auswahlverfahren", "auswahlkommission", "engere wahl", "unterlagen", "lebenslauf", "ihren werdegang", "prétentions salariales", "processus de recrutement", "ton cv", "votre cv",
            "currículum", "pretensiones salariales", "expectativas salariales", "tu cv", "salarisindicatie", "arbeidsvoorwaarden", "je cv", "uw cv", "vast dienstverband", "il suo|tuo curriculum|cv", "curriculum", "retribuzione", "assunzione", "o seu|teu cv|currículo",
            "remuneração", "din cv", "löneanspråk", "anställning", "provanställning", "appointed to the post", "for the above post", "the above position|post|role|vacancy",
        ),
    ),
)  # fmt: skip
"""What speaks for hiring."""

AGAINST = (
    Sign(
        "job alert", 1.6, "a list of jobs, or advice for a career, sent to many",
        (
            "new jobs|job|matches for|match|matching|alert|in|you", "job alert~", "jobs matching|recommended|like|for you", "recommended|similar|more|top jobs|for you", "jobs ** you may|might like|be", "your job search|alert|agent", "jobagent", "apply now", "talent community", "talent network",
            "neue jobs|treffer|stellen", "passende jobs", "nouvelles offres", "offres d'emploi", "entreprises recrutent", "nuevas ofertas", "ofertas de empleo|trabajo para", "nieuwe vacatures", "nuove offerte", "novas vagas", "nya jobb|lediga", "lediga jobb",
            "is hiring: * jobs", "who's hiring", "viewed your profile", "profile views", "appeared in * searches", "actively recruiting", "weekly digest", "hiring now", "manage|edit|unsubscribe ** job|alert alerts|alert|settings",
        ),
    ),
    Sign(
        "account", 1.2, "mail about an account at a system",
        (
            "verify your ** account|email", "verify your candidate", "confirm your email address", "reset your password", "password reset", "your verification code", "one-time code|passcode", "activate your account", "creating a|an|your ** account", "created a|an|your ** account",
            "sign in to your account", "complete your profile", "konto bestätigen|aktivieren", "passwort zurücksetzen", "confirmez votre|ton adresse|compte", "réinitialis~", "verifica tu cuenta|correo", "bevestig je e-mail|account", "conferma il tuo account|indirizzo",
        ),
    ),
    Sign(
        "reader hires", 1.8, "the reader is on the side that hires",
        (
            "new candidates?", "candidate is waiting", "your vacancy|vacancies|requisition|open|job posting|roles", "ihre vakanz", "scorecard~", "debrief", "submit ** feedback|scorecard", "interview feedback", "your feedback ** candidate|on|for", "feedback ** candidate",
            "you're|you are interviewing", "you have an interview with ** candidate", "interviewing a candidate", "candidate profile", "candidates for your|you", "einen kandidaten", "passender kandidat|kandidatin", "passende kandidaten", "unser honorar", "placement|our fee",
            "candidate for your", "interviewer training", "interview training", "hiring panel", "as an interviewer", "you will be interviewing", "you've been added as|to ** interviewer|hiring|panel", "candidate's resume", "review ** candidate|applicants|applications", "jobs you follow",
            "your open position|role", "your job post~", "applicants for|to your", "new applicant~", "hiring team for", "who applied|wants to join your|us", "i'd|i would like to apply|work for|at you|your", "candidato para su|vuestra", "kandidaat voor", "un candidat", "candidate available",
            "je me permets de vous adresser ma candidature", "your interview with ** candidate", "resume attached for your review",
        ),
    ),
    Sign(
        "home", 1.5, "a home to rent, buy or keep in repair",
        (
            "apartment", "the unit", "unit *", "lease", "landlord", "rental", "tenant~", "co-op", "owners corp", "property management", "mortgage", "listing agent", "open house", "wohnung~", "besichtigungstermin", "besichtigung", "vermieter", "mieter~", "baufinanzierung", "schufa~", "vermietung~",
            "appartement", "logement", "loyer", "bailleur", "alquiler", "piso en", "inquilin~", "huurwoning", "huurder", "woning aan", "cv-onderhoud", "verhuur~", "affitto", "appartamento", "arrendamento", "apartamento", "lägenhet", "hyresgäst", "hyresvärd", "flatshare", "roommate", "wg-zimmer", "wg-casting",
        ),
    ),
    Sign(
        "money", 1.5, "a bank, an insurer or an authority of taxes",
        (
            "credit card", "rewards card", "card application", "loan", "underwriter", "term life", "life insurance", "policy number", "insurance company", "premium quote", "open enrollment", "benefits counselor", "w-2", "1095-c", "offer of coverage", "equal credit opportunity", "kredit~", "versicherung~",
            "carte de crédit", "assurance vie", "tarjeta de crédito", "seguro de", "hypotheek", "verzekering", "mutuo", "prestito", "assicurazione", "crédito", "försäkring", "bolån", "401k", "tax return", "business loan", "your account balance",
        ),
    ),
    Sign(
        "authority", 1.5, "an authority, a court, a visa",
        (
            "uscis", "visa application", "visa interview", "consulate", "embassy", "immigration", "green card", "petition", "naturalization", "global entry", "trusted traveler", "jury duty", "aufenthaltstitel", "einbürgerung", "visum", "konsulat", "préfecture", "titre de séjour", "naturalisation", "extranjería",
            "nationaliteit", "inburgering", "permesso di soggiorno", "questura", "cidadania", "uppehållstillstånd", "medborgarskap", "ausländerbehörde", "deposition", "witness statement",
        ),
    ),
    Sign(
        "school", 1.3, "a school, a course or an examination",
        (
            "admission interview", "admissions office|interview|committee|team", "parent teacher|conference", "parent/teacher", "scholarship", "kindergarten", "degree program|programme", "master's program|programme", "graduate school", "your child", "enrollment|enrolment application|form", "exam session", "épreuve~", "jury", "examens",
            "oral exam", "mündliche prüfung", "prüfung~", "studienplatz", "bewerbung ** studium|studiengang|schule", "kita-platz", "kita", "inscription scolaire", "beca", "examen oral", "prova orale", "borsa di studio", "toelating", "examen", "antagning", "stipendium", "bolsa de estudo", "bootcamp", "webinar", "masterclass", "certificate course", "online course",
            "cohort starts", "homeroom", "grade *",
        ),
    ),
    Sign(
        "press", 1.4, "a journalist, a podcast, a book or a stage",
        (
            "podcast", "journalist~", "reporter at|for|with", "freelance writer", "for an article|a piece|story", "on the record", "documentary", "episode~", "our listeners", "newsroom", "magazine", "radio", "screening followed", "members' screening", "box office", "film", "filmvorführung", "festival", "dossier sur", "parution", "journaliste",
            "periodista", "reportaje", "journaliste", "krantenartikel", "giornalista", "intervista per", "jornalista", "reportagem", "journalisten", "interview für ** artikel|zeitung|podcast|magazin", "panel discussion", "speaker~", "call for papers|speakers|proposals", "keynote", "moderator", "podium~",
        ),
    ),
    Sign(
        "research", 1.4, "a study, a survey or a customer's story",
        (
            "user research", "usability", "research study", "study participants", "gift card", "paid study|research|interview", "participate in a|our|the study|research", "case study|success story with|interview", "success story", "customer interview", "customer story", "survey", "focus group", "ux research~",
            "usability-test", "nutzerstudie", "nutzerinterview", "studie teil~", "étude utilisateur~", "entretien utilisateur", "bon d'achat", "tarjeta regalo", "investigadora ux", "estudio de usuarios", "gebruikersonderzoek", "cadeaubon", "buono regalo", "ricerca utenti", "estudo de utilizadores", "användarstudie", "presentkort", "amazon-gutschein", "exit interview",
        ),
    ),
    Sign(
        "health", 1.3, "a doctor, a clinic, a treatment of the reader",
        (
            "colonoscopy", "mammogram", "procedure date", "your procedure", "cleaning with", "6-month cleaning", "hygienist)", "annual physical", "lab results", "your appointment with dr", "medical screening", "cancer screening", "vorsorge~", "zahnarzt~", "dépistage", "cita médica", "screening mammography", "bevolkingsonderzoek", "uitstrijkje", "visita medica",
            "rastreio", "vårdcentral", "clinical trial", "blood drive", "adoption interview|application", "foster application", "vaccin~",
        ),
    ),
    Sign(
        "community", 1.3, "a post of honour, a team, a club",
        (
            "pta", "nominating committee", "board election", "candidates for the board", "volunteer~", "election~", "candidate forum", "candidate for mayor|council|senate|office|governor", "campaign", "donate", "ehrenamt~", "elternvertret~", "vereins~", "bénévol~", "voluntari~", "vrijwilliger~", "volontari~", "tryouts", "audition~", "team roster", "church", "gemeinderat",
            "board of directors election", "congregation", "mentoring program|programme", "mentee", "grant application|proposal|award|review", "förderantrag", "subvention",
        ),
    ),
    Sign(
        "machine", 1.5, "a message of a system of the reader's work",
        (
            "jira", "pull request", "merge request", "commented on an? issue", "issue you are watching", "build failed", "unit tests", "github", "gitlab", "confluence", "zendesk", "ticket #*", "assigned to you", "deploy~", "sprint", "standup",
        ),
    ),
    Sign(
        "reference asked", 1.8, "the reader is asked about somebody else",
        (
            "listed you as a|their|her|his reference", "given|gave|named|provided|put your|you name|as ** reference", "provide a reference", "reference for", "as a reference for", "reference request", "letter of recommendation", "als referenz ** angegeben|genannt", "referenzgeber", "vous a|a cité|indiqué|donné ** référence", "como referencia de|para", "als referent opgegeven", "come referenza",
            "como referência", "som referens", "recommend ** for the|a ** role|position", "reference check on|for|regarding",
        ),
    ),
    Sign(
        "firms", 0.9, "one firm with another: selling, partnering, buying",
        (
            "partnership~", "partner with", "your team|company ** demo", "product demo", "a demo of", "our platform", "sales call", "rfp", "request for proposal", "procurement", "vendor~", "your website", "investors?", "pitch deck", "co-founder", "purchase order", "invoice", "discovery call", "angebot anfordern", "ihr unternehmen", "quote for",
        ),
    ),
    Sign(
        "employer's own", 1.0, "mail of the reader's present employer to its staff",
        (
            "hi team", "hi all", "all hands", "all-hands", "town hall", "offsite", "off-site", "hiring plan", "our onsite", "performance review", "annual review", "1:1", "team lunch", "headcount", "org chart", "payroll", "expense report", "pto", "liebe kolleg~", "chers collègues", "beste collega's", "cari colleghi", "caros colegas", "hej alla",
        ),
    ),
    Sign(
        "scam", 2.0, "signs of a swindle",
        (
            "via whatsapp", "por whatsapp", "on|by|through|over whatsapp|telegram|signal", "whatsapp", "telegram", "google hangouts|chat interview", "usdt", "bitcoin", "crypto wallet", "paid daily", "pago diario", "daily pay", "per day working|from", "no experience needed|required|necessary", "cashier's|certified check", "deposit the check", "mystery shopper", "gift cards",
            "process payments", "western union", "like hotels|videos", "package handler from home", "reshipping", "your bank account details", "equipment check", "tägliche auszahlung", "paiement quotidien",
        ),
    ),
)  # fmt: skip
"""What speaks for another sense of the same words."""

MAY_MATTER = (
    "interview~", "intervju~", "entretien~", "entrevista~", "colloquio", "gesprek~", "gespräch~", "vorstellung~", "bewerb~", "application~",
    "apply~", "applied", "applicant~", "candida~", "sollicit~", "ansökan", "ansökning~", "recruit~", "rekryter~", "recrut~", "reclutamiento",
    "selección", "selezione", "seleção", "werving", "hiring", "hire", "job|jobs", "career~", "karriere", "talent~", "role", "position~",
    "opening", "vacanc~", "vacature~", "vacante", "vaga", "stelle~", "poste", "puesto", "posizione", "tjänst~", "offer", "angebot", "offre",
    "oferta", "aanbod", "offerta", "erbjudande", "screen~", "assessment", "onsite", "panel", "schedul~", "availability", "your resume|cv",
    "lebenslauf", "curriculum", "people", "hr", "human resources", "personal~", "opportunity", "next step~", "invitation", "einladung",
    "invitación", "uitnodiging", "invito", "convite", "inbjudan", "team", "thank|thanks", "update", "status", "confirm~",
)  # fmt: skip
"""Words in a subject or a sender's name for which the body is worth fetching."""
