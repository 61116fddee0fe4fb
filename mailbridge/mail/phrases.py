"""What mail apps and people put around their words, by language: attributions, separators, labels, sign-offs.

What may live here: tables, and the patterns built from them. A language is added by adding words.
"""

from __future__ import annotations

import re


def _any(table: str) -> str:
    """One pattern of a table's alternatives, which stand between " | " or on lines of their own."""
    return "|".join(pattern for line in table.strip().splitlines() for pattern in line.strip().split(" | "))


# "On … wrote:" in en, de, fr, es, nl, it, pt, sv/da/nb, fi, pl, cs, ru, uk, hu, ro, tr.
_WROTE = r"""
    wrote | writes | schrieb | geschrieben | a écrit | écrit | escribió | schreef | geschreven | ha scritto
    scrisse | escreveu | skrev | kirjoitti | napisał(?:a|\(a\))? | napsal(?:a|\(a\))? | написал[а]? | писал[а]?
    пише | написав | írta | a scris | yazdı | şunu yazdı
"""
WROTE = re.compile(rf"(?:^|[\s>,)])(?:{_any(_WROTE)})(?:$|[\s:,])", re.IGNORECASE)
"""The verb of an attribution."""

OPENS_ATTRIBUTION = re.compile(
    r"\s*(?:on|at|am|vom|le|el|op|il|em|den|a|dne|w dniu|dnia|в|tarihinde|pe|de)\s"
    r"|.{0,80}<[^<>\s]{1,200}@[^<>\s]{1,200}>",
    re.IGNORECASE,
)
"""How an attribution begins, or that it names an address."""

NAMES_SENDER = re.compile(r"<\s*(?:mailto:)?[^<>\s]{1,200}@[^<>\s]{1,200}\s*>(?:\s+\S{1,20}){0,3}\s*[:：]\s*$")
"""An attribution in whatever language: it ends with the sender's address and a colon."""

_ORIGINAL = r"""
    original message | original appointment | reply message | original mail | ursprüngliche nachricht
    originalnachricht | ursprünglicher termin | originaltermin | original-nachricht | message d'origine
    message d’origine | message original | rendez-vous d'origine | mensaje original | mensaje de origen
    cita original | oorspronkelijk bericht | origineel bericht | oorspronkelijke afspraak | messaggio originale
    appuntamento originale | mensagem original | compromisso original | ursprungligt meddelande
    originalmeddelande | ursprunglig avtalad tid | oprindelig meddelelse | oprindelig besked | opprinnelig melding
    alkuperäinen viesti | wiadomość oryginalna | oryginalna wiadomość | původní zpráva | исходное сообщение
    eredeti üzenet | mesaj original | özgün ileti | orijinal mesaj
"""
_FORWARDED = r"""
    forwarded message | forwarded by | forwarded mail | weitergeleitete nachricht | weitergeleitet
    message transféré | message transmis | mensaje reenviado | doorgestuurd bericht | messaggio inoltrato
    mensagem encaminhada | mensagem reencaminhada | vidarebefordrat meddelande | videresendt meddelelse
    videresendt besked | videresendt melding | välitetty viesti | przekazana wiadomość | přeposlaná zpráva
    пересылаемое сообщение | továbbított üzenet | mesaj redirecționat | iletilmiş mesaj
"""
_BEGINS = r"""
    begin forwarded message | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail
    début du message transféré | début du message réexpédié | inicio del mensaje reenviado
    begin doorgestuurd bericht | begin van doorgestuurd bericht | inizio messaggio inoltrato
    início da mensagem encaminhada | início da mensagem reencaminhada | vidarebefordrat brev
    start på vidarebefordrat brev | start på videresendt besked | start på videresendt melding
"""
_RULE = r"\s*[-_=*]{2,40}\s*"
ORIGINAL = re.compile(rf"{_RULE}(?:{_any(_ORIGINAL)})\s*:?\s*[-_=*]{{0,40}}\s*$", re.IGNORECASE)
"""A line that separates a reply from what it answers."""
FORWARDED = re.compile(
    rf"{_RULE}(?:{_any(_FORWARDED)})\b[^\n]{{0,80}}$|\s*(?:{_any(_BEGINS)})\s*[:：]?\s*$", re.IGNORECASE
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
_MOBILE = r"""
    sent (?:from|via|with|using|on) (?:my |the |a )?.{0,40}DEVICE | sent from (?:my|the)\b | sent on the (?:go|move|run)
    sent (?:with|via)\b | get outlook for | download outlook | typed (?:on|with)\b
    (?:please )?excuse (?:the |any |my )?(?:brevity|typos) | yahoo mail[: ] | sent by mailspring
    (?:von|mit) (?:meinem|mein).{0,40}gesendet | gesendet (?:von|mit|über|aus|unterwegs).{0,60}$
    diese nachricht wurde von.{0,40}DEVICE | holen sie sich outlook | outlook für | outlook voor
    envoyé (?:de|depuis|à partir de|avec|via)\b | télécharge[rz] outlook | obtenir outlook | obtenez outlook
    enviado (?:desde|do|de|a partir d|con|com|via)\b | obtener outlook | obter o outlook
    verstuurd (?:vanaf|met|via|van)\b | verzonden (?:vanaf|met|via|van) (?:mijn|outlook|een)\b
    inviato (?:da|dal|con|tramite)\b | scarica outlook | ottieni outlook
    skickat från | sendt fra (?:min|mit)\b | hämta outlook | hent outlook | lähetetty\b
"""
MOBILE = re.compile(rf"\s*(?:{_any(_MOBILE.replace('DEVICE', _DEVICE))}).{{0,120}}$", re.IGNORECASE)
"""A line that a device or app has added."""

_GRUSS = r"(?:grü(?:ß|ss)e?n?|gru(?:ß|ss|essen))(?:,? .{0,30})?"
_CLOSINGS = r"""
    (?:(?:with )?(?:my |very |our )?(?:best|kind|kindest|warm|warmest|many|sincere|friendly) )?(?:regards|wishes)
    (?:all (?:the|my) )?(?:best|warmly|warmest)
    (?:many |kind |best )?(?:thanks|thank you|thx|ty)(?: (?:so much|very much|a lot|again|in advance|& best))?
    (?:thanks|thank you),? (?:and|&) (?:(?:best|kind|warm) )?regards
    (?:yours|very)? ?(?:sincerely|truly|faithfully|respectfully)(?: yours)? | yours | rgds | br | cheers
    cordially | talk (?:to you )?soon | (?:speak|see you) (?:soon|then) | take care | looking forward | onwards
    ciao | xo
    (?:vielen dank und )?(?:mit )?(?:(?:viele|liebe|beste|herzliche|freundliche|schöne|sonnige)[nmrs]? )*GRUSS
    lg | vg | mfg | bg | hg | herzlich(?:st)? | hochachtungsvoll
    (?:vielen |herzlichen |besten |lieben )?dank(?:e)?(?: (?:und|im voraus).{0,30})? | bis (?:bald|dann) | servus
    (?:bien |très |sincères? )?cordialement(?: vôtre)?
    (?:bien |avec mes |meilleures )*(?:salutations|amicalement|vous|toi)(?: .{0,30})? | cdlt | bàv | bav
    (?:belle|bonne) (?:journée|soirée|semaine)(?: .{0,30})? | à (?:bientôt|très vite)
    (?:je vous prie|veuillez).{0,80}(?:salutations|sentiments).{0,40} | merci(?: .{0,30})? | sincèrement
    (?:reci(?:be|bid|ba) )?(?:un |muchos |mis )?(?:cordial |afectuoso |fuerte )?(?:saludos?|abrazos?)(?: .{0,30})?
    atentamente | atte | (?:muchas )?gracias(?: .{0,30})? | quedo a .{0,40}
    (?:met |vele |veel )*(?:vriendelijke|hartelijke|beste|warme|lieve)? ?groet(?:en|jes)?(?: .{0,30})? | mvg
    gr | hgr | (?:hartelijk |alvast )?(?:bedankt|dank)(?: .{0,20})? | hoogachtend
    (?:cordiali|distinti|cari|tanti|i miei|un)? ?(?:saluti|saluto)(?: .{0,30})? | (?:molte )?grazie(?: .{0,20})?
    cordialmente | a presto | buona giornata
    (?:com os )?(?:melhores )?(?:cumprimentos|atenciosamente|atentamente) | (?:um |grande )*(?:abraço|abraços)
    att | obrigad[oa](?: .{0,20})? | cumps
    (?:med )?(?:vänlig(?:a|t)?|bästa|varma|många)? ?(?:hälsning(?:ar)?)(?: .{0,30})? | mvh | vh | hälsn
    (?:med |de )?(?:venlig(?:e)?|vennlig|bedste|mange|kærlig|beste)? ?hilsen(?:er)?(?: .{0,30})?
    tack(?: .{0,20})? | até \S.{0,20} | à (?:plus|demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine)
    is mise le meas | slán | ystävällisin terveisin | terveisin | pozdrawiam | z poważaniem
    s pozdravem | с уважением | üdvözlettel | cu stimă | saygılarımla | 敬具 | よろしくお願いいたします
"""
CLOSING = re.compile(rf"\s*(?:{_any(_CLOSINGS).replace('GRUSS', _GRUSS)})\s*[,.!:;~–—-]*\s*$", re.IGNORECASE)
"""A whole line that closes a letter."""

_DISCLAIMERS = r"""
    confidential(?:ity)? notice
    intended (?:only |solely )?for (?:the )?(?:use of )?(?:the )?(?:named |individual|addressee|recipient)
    (?:not|n't) the intended (?:recipient|addressee)
    (?:e-?mail|message|transmission|communication)[^\n]{0,90}(?:confidential|privileged)
    consider(?:ing)? the environment | virus-free | virenfrei | unsubscribe | opt[- ]out | mailing list
    you(?:'re| are)? receiv(?:e|ed|ing) this | this (?:e-?mail|message) was (?:sent|intended) | all rights reserved
    (?:e-?mail|nachricht)[^\n]{0,90}vertraulich | vertrauliche (?:und|informationen)
    nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger) | diese nachricht wurde automatisch
    handelsregister | amtsgericht | geschäftsführer(?:in)?: | (?:vom newsletter |hier )abmelden
    (?:message|courriel|e-mail)[^\n]{0,90}confidentiel | destinataire(?:s)? (?:visé|désigné|prévu) | désabonner
    désinscrire | (?:mensaje|correo)[^\n]{0,90}confidencial | (?:darse|date) de baja
    (?:bericht|e-mail)[^\n]{0,90}vertrouwelijk | uitschrijven | afmelden
    (?:messaggio|e-?mail)[^\n]{0,90}(?:riservat|confidenzial) | (?:mensagem|e-?mail)[^\n]{0,90}confidencia
    disiscriver | cancellare l'iscrizione | (?:meddelande|e-post|mail)[^\n]{0,90}(?:konfidentiell|fortrolig)
    avregistrera | avsluta prenumeration | afmeld | legally privileged | unauthori[sz]ed (?:use|disclosure|review)
"""
DISCLAIMER = re.compile(_any(_DISCLAIMERS))
"""Words, in small letters, of a paragraph that a company or list has appended."""

_ANSWERS = r"""
    answer(?:s|ed)? | comment(?:s|ed)? | repl(?:y|ies|ied) | respon(?:se|ses|ded) | antwort(?:en)? | kommentare?
    beantwortet | réponses? | commentaires? | répondu | respuestas? | comentarios? | antwoord(?:en)? | beantwoord
    rispost[ea] | respostas? | comentários? | svar(?:en|ar|at)?
"""
_WITHIN = r"""
    below | in-?line | in[- ]between | in (?:red|blue|green|bold|caps) | unten | im text | in (?:rot|blau|grün)
    darunter | ci-dessous | en (?:rouge|bleu) | dans le texte | (?:más )?abajo | en (?:rojo|azul) | hieronder
    in het (?:rood|blauw) | qui sotto | in (?:rosso|blu) | abaixo | em (?:vermelho|azul) | nedan
    nedenfor | i (?:rött|rødt|blått)
"""
ANSWERS_BELOW = re.compile(
    rf"\b(?:{_any(_ANSWERS)})\b[^\n.?!]{{0,30}}\b(?:{_any(_WITHIN)})\b|\b(?:{_any(_WITHIN)})\b[^\n.?!]{{0,30}}\b(?:{_any(_ANSWERS)})\b",
    re.IGNORECASE,
)
"""Words by which an author says that answers stand within what is quoted."""

JOB = re.compile(
    r"\b(?:recruit|talent|people|hr\b|human resources|personal|manager|director|partner|coordinator|officer|head of"
    r"|lead\b|consultant|founder|engineer|assistant|president|ressources humaines|recrut|rrhh|risorse umane"
    r"|leiter|referent|werving|rekryter|adviseur|consulente|responsable|responsabile|chef)",
    re.IGNORECASE,
)
"""What stands below a name in a signature."""

POSTSCRIPT = re.compile(r"\s*p\.?\s?s\.?(?:\s?:|\s|\.|$)|\s*nb[:.]\s", re.IGNORECASE)
