"""What mail apps and people put around their words, by language: attributions, separators, labels, sign-offs.

What may live here: tables, and the patterns built from them. A language is added by adding words.
"""

from __future__ import annotations

import re

# "On … wrote:" in en, de, fr, es, nl, it, pt, sv/da/nb, fi, pl, cs, ru, uk, hu, ro, tr.
_WROTE = (
    "wrote", "writes", "schrieb", "geschrieben", "a écrit", "écrit", "escribió", "schreef", "geschreven", "ha scritto",
    "scrisse", "escreveu", "skrev", "kirjoitti", r"napisał(?:a|\(a\))?", r"napsal(?:a|\(a\))?", "написал[а]?", "писал[а]?",
    "пише", "написав", "írta", "a scris", "yazdı", "şunu yazdı",
)  # fmt: skip
WROTE = re.compile(rf"(?:^|[\s>,)])(?:{'|'.join(_WROTE)})(?:$|[\s:,])", re.IGNORECASE)
"""The verb of an attribution."""

OPENS_ATTRIBUTION = re.compile(
    r"\s*(?:on|at|am|vom|le|el|op|il|em|den|a|dne|w dniu|dnia|в|tarihinde|pe|de\b)\s|.{0,80}<[^<>\s]{1,200}@[^<>\s]{1,200}>",
    re.IGNORECASE,
)
"""How an attribution begins, or that it names an address."""

NAMES_SENDER = re.compile(r"<\s*(?:mailto:)?[^<>\s]{1,200}@[^<>\s]{1,200}\s*>(?:\s+\S{1,20}){0,3}\s*[:：]\s*$")
"""An attribution in whatever language: it ends with the sender's address and a colon."""

_ORIGINAL = (
    "original message", "original appointment", "reply message", "original mail", "ursprüngliche nachricht",
    "originalnachricht", "ursprünglicher termin", "originaltermin", "original-nachricht", "message d'origine",
    "message d’origine", "message original", "rendez-vous d'origine", "mensaje original", "mensaje de origen",
    "cita original", "oorspronkelijk bericht", "origineel bericht", "oorspronkelijke afspraak", "messaggio originale",
    "appuntamento originale", "mensagem original", "compromisso original", "ursprungligt meddelande",
    "originalmeddelande", "ursprunglig avtalad tid", "oprindelig meddelelse", "oprindelig besked", "opprinnelig melding",
    "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva", "исходное сообщение",
    "пересылаемое", "eredeti üzenet", "mesaj original", "özgün ileti", "orijinal mesaj",
)  # fmt: skip
_FORWARDED = (
    "forwarded message", "forwarded by", "forwarded mail", "weitergeleitete nachricht", "weitergeleitet",
    "message transféré", "message transmis", "mensaje reenviado", "doorgestuurd bericht", "messaggio inoltrato",
    "mensagem encaminhada", "mensagem reencaminhada", "vidarebefordrat meddelande", "videresendt meddelelse",
    "videresendt besked", "videresendt melding", "välitetty viesti", "przekazana wiadomość", "přeposlaná zpráva",
    "пересылаемое сообщение", "továbbított üzenet", "mesaj redirecționat", "iletilmiş mesaj",
)  # fmt: skip
_BEGINS = (
    "begin forwarded message", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
    "début du message transféré", "début du message réexpédié", "inicio del mensaje reenviado",
    "begin doorgestuurd bericht", "begin van doorgestuurd bericht", "inizio messaggio inoltrato",
    "início da mensagem encaminhada", "início da mensagem reencaminhada", "vidarebefordrat brev",
    "start på vidarebefordrat brev", "start på videresendt besked", "start på videresendt melding",
)  # fmt: skip
_RULE = r"\s*[-_=*]{2,40}\s*"
ORIGINAL = re.compile(rf"{_RULE}(?:{'|'.join(_ORIGINAL)})\s*:?\s*[-_=*]{{0,40}}\s*$", re.IGNORECASE)
"""A line that separates a reply from what it answers."""
FORWARDED = re.compile(
    rf"{_RULE}(?:{'|'.join(_FORWARDED)})\b[^\n]{{0,80}}$|\s*(?:{'|'.join(_BEGINS)})\s*[:：]?\s*$", re.IGNORECASE
)
"""A line after which a forwarded message stands."""

LABELS: dict[str, str] = {
    **dict.fromkeys(("from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "от", "від", "feladó", "de la",
                     "kimden", "expéditeur", "mittente", "remitente", "afzender"), "from"),
    **dict.fromkeys(("sent", "date", "gesendet", "gesendet am", "datum", "envoyé", "envoyé le", "enviado", "enviado el",
                     "enviado em", "enviada", "enviada em", "fecha", "data", "inviato", "inviato il", "verzonden",
                     "skickat", "skickades", "sendt", "dato", "lähetetty", "päivämäärä", "wysłano", "odesláno", "дата",
                     "отправлено", "küldve", "trimis", "tarih", "gönderildi", "when", "wann", "quando"), "sent"),
    **dict.fromkeys(("to", "an", "à", "a", "para", "aan", "till", "til", "vastaanottaja", "do", "komu", "кому",
                     "címzett", "către", "kime", "destinataire", "destinatario", "pour"), "to"),
    **dict.fromkeys(("cc", "kopie", "copie à", "copie", "kopia", "kopi", "copia", "bcc", "reply-to", "antwort an",
                     "répondre à", "importance", "wichtigkeit", "importancia", "priorität", "attachments", "anlagen",
                     "pièces jointes", "where", "wo", "organization", "required attendees"), "more"),
    **dict.fromkeys(("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto", "ämne", "emne", "aihe",
                     "temat", "předmět", "тема", "tárgy", "subiect", "konu"), "subject"),
}  # fmt: skip
"""The labels of the header block that Outlook and others put above what they quote, and what each stands for."""
LABEL = re.compile(r"\s*[*_]{0,2}([^\W\d_][\w'’ -]{0,20}?)\s{0,2}[*_]{0,2}\s{0,2}[:：][*_]{0,2}(?:\s|$)")

_DEVICE = r"(?:iphone|ipad|android|samsung|galaxy|huawei|blackberry|outlook|mobile|handy|smartphone|telefon|phone|mail)"
MOBILE = re.compile(
    r"\s*(?:"
    rf"sent (?:from|via|with|using|on) (?:my |the |a )?.{{0,40}}{_DEVICE}|sent from (?:my|the) |sent on the (?:go|move|run)"
    r"|sent with |sent via |get outlook for|download outlook|typed (?:on|with)|(?:please )?excuse (?:the |any |my )?(?:brevity|typos)"
    rf"|(?:von|mit) (?:meinem|mein).{{0,40}}gesendet|gesendet (?:von|mit|über|aus|unterwegs).{{0,60}}$|diese nachricht wurde von.{{0,40}}{_DEVICE}"
    r"|holen sie sich outlook|outlook für|outlook f(?:or|ür) (?:ios|android)"
    r"|envoyé (?:de|depuis|à partir de|avec|via) |télécharge[rz] outlook|obtenir outlook|obtenez outlook"
    r"|enviado (?:desde|do|de|a partir d|con|com|via) |obtener outlook|obter o outlook"
    r"|verstuurd (?:vanaf|met|via|van) |verzonden (?:vanaf|met|via|van) (?:mijn|outlook|een)|outlook voor|download outlook"
    r"|inviato (?:da|dal|con|tramite) |scarica outlook|ottieni outlook"
    r"|skickat från |sendt fra (?:min|mit)|hämta outlook|hent outlook|lähetetty "
    r"|yahoo mail[: ]|sent by mailspring"
    r").{0,120}$",
    re.IGNORECASE,
)
"""A line that a device or app has added."""

_CLOSINGS = (
    r"(?:(?:with )?(?:my |very |our )?(?:best|kind|kindest|warm|warmest|many|sincere|friendly) )?(?:regards|wishes)",
    r"(?:all (?:the|my) )?(?:best|warmly|warmest)", r"(?:many |thanks and |thank you and )?(?:kind |best )?(?:thanks|thank you|thx|ty)"
    r"(?: (?:so much|very much|a lot|again|in advance|and (?:best|kind|warm) regards|and regards|&? ?best))?",
    r"(?:yours|very)? ?(?:sincerely|truly|faithfully|respectfully)(?: yours)?", "yours", "rgds", "br", "cheers", "cordially",
    r"talk (?:to you )?soon", r"(?:speak|see you) (?:soon|then)", "take care", "looking forward", "onwards", "ciao", "xo",
    r"(?:mit |viele[n]? |liebe[n]? |beste[n]? |herzliche[nm]? |freundliche[nm]? |schöne |sonnige |vielen? dank und )*"
    r"(?:grüße?n?|grüsse?n?|gruß|gruss|gruessen?)(?: .{0,30})?", r"lg|vg|mfg|bg|hg", r"herzlich(?:st)?", "hochachtungsvoll",
    r"(?:vielen |herzlichen |besten |lieben )?dank(?:e)?(?: (?:und|im voraus).{0,30})?", "bis (?:bald|dann)", "servus",
    r"(?:bien |très |sincères? )?cordialement(?: vôtre)?", r"(?:bien |avec mes |meilleures )*(?:salutations|amicalement|vous|toi)"
    r"(?: .{0,30})?", "cdlt|bàv|bav", r"(?:belle|bonne) (?:journée|soirée|semaine)(?: .{0,30})?", "à (?:bientôt|très vite)",
    r"(?:je vous prie|veuillez).{0,80}(?:salutations|sentiments).{0,40}", "merci(?: .{0,30})?", "sincèrement",
    r"(?:un |muchos |mis |recibe un |recibid un |reciba un )*(?:cordial |afectuoso |fuerte )?(?:saludos?|abrazos?)(?: .{0,30})?",
    "atentamente|atte", "(?:muchas )?gracias(?: .{0,30})?", "quedo a .{0,40}",
    r"(?:met |vele |veel )*(?:vriendelijke|hartelijke|beste|warme|lieve)? ?(?:groeten?|groetjes)(?: .{0,30})?", "mvg|gr|hgr",
    "(?:hartelijk |alvast )?(?:bedankt|dank)(?: .{0,20})?", "hoogachtend",
    r"(?:cordiali|distinti|cari|tanti|i miei|un)? ?(?:saluti|saluto)(?: .{0,30})?", "(?:molte )?grazie(?: .{0,20})?",
    "cordialmente", "a presto", "buona giornata",
    r"(?:com os )?(?:melhores )?(?:cumprimentos|atenciosamente|atentamente)", "(?:um |grande )*(?:abraço|abraços)", "att",
    "obrigad[oa](?: .{0,20})?", "cumps", r"(?:med )?(?:vänlig(?:a|t)?|bästa|varma|många)? ?(?:hälsning(?:ar)?)(?: .{0,30})?",
    "mvh|vh|hälsn", r"(?:med |de )?(?:venlig(?:e)?|vennlig|bedste|mange|kærlig|beste)? ?hilsen(?:er)?(?: .{0,30})?", "tack(?: .{0,20})?",
    "is mise le meas", "slán", "ystävällisin terveisin|terveisin", "pozdrawiam|z poważaniem", r"s pozdravem",
    "с уважением", "üdvözlettel", "cu stimă", "saygılarımla", "敬具|よろしくお願いいたします",
)  # fmt: skip
CLOSING = re.compile(rf"\s*(?:{'|'.join(_CLOSINGS)})\s*[,.!:;~–—-]*\s*$", re.IGNORECASE)
"""A whole line that closes a letter."""

_DISCLAIMERS = (
    r"confidential(?:ity)? notice", r"intended (?:only |solely )?for (?:the )?(?:use of )?(?:the )?(?:named |individual|addressee|recipient)",
    r"(?:not|n't) the intended (?:recipient|addressee)", r"(?:e-?mail|message|transmission|communication)[^\n]{0,90}"
    r"(?:confidential|privileged)", r"consider(?:ing)? the environment", "virus-free|virenfrei", r"unsubscribe|opt[- ]out",
    r"mailing list", r"you(?:'re| are) receiving this", r"this (?:e-?mail|message) was (?:sent|intended)", "all rights reserved",
    r"(?:e-?mail|nachricht)[^\n]{0,90}vertraulich", r"vertrauliche (?:und|informationen)", r"nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)",
    r"diese nachricht wurde automatisch", r"handelsregister|amtsgericht|geschäftsführer(?:in)?:", r"(?:vom newsletter |hier )abmelden",
    r"(?:message|courriel|e-mail)[^\n]{0,90}confidentiel", r"destinataire(?:s)? (?:visé|désigné|prévu)", "désabonner|désinscrire",
    r"(?:mensaje|correo)[^\n]{0,90}confidencial", r"(?:darse|date) de baja", r"(?:bericht|e-mail)[^\n]{0,90}vertrouwelijk", "uitschrijven|afmelden",
    r"(?:messaggio|e-?mail)[^\n]{0,90}(?:riservat|confidenzial)", r"(?:mensagem|e-?mail)[^\n]{0,90}confidencia", "disiscriver|cancellare l'iscrizione",
    r"(?:meddelande|e-post|mail)[^\n]{0,90}(?:konfidentiell|fortrolig)", "avregistrera|avsluta prenumeration|afmeld",
    r"legally privileged|unauthori[sz]ed (?:use|disclosure|review)",
)  # fmt: skip
DISCLAIMER = re.compile("|".join(_DISCLAIMERS), re.IGNORECASE)
"""Words of a paragraph that a company or list has appended."""

ANSWERS_BELOW = re.compile(
    r"\b(?:in-?line|in (?:red|blue|green|bold|caps)|(?:answers?|comments?|replies|responses?) (?:are )?(?:below|inline|between)"
    r"|see below|unten (?:im text|in rot|eingefügt)|im text (?:unten|beantwortet)|siehe unten|in (?:rot|blau|grün)|ci-dessous|en rouge"
    r"|más abajo|en rojo|hieronder|in het rood|qui sotto|in rosso|abaixo|em vermelho|nedan|i rött)\b",
    re.IGNORECASE,
)
"""Words by which an author says that answers stand within what is quoted."""

POSTSCRIPT = re.compile(r"\s*p\.?\s?s\.?(?:\s?:|\s|\.|$)|\s*nb[:.]\s", re.IGNORECASE)
