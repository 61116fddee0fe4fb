"""Words that tell who the contact is.

What may live here: phrases of a hand-over, and what a link to an applicant's portal looks like.
"""

from mailbridge.detect.phrases import listed

HAND_OVER = listed(
    """
    hand|handing|handed you|this|things|everything|it over, take|taking|takes|took over from|for|my, taking over, will
    be your|the new? point|contact|recruiter|main, be your|the new|main|point contact|of|recruiter, your new
    recruiter|contact|point, pass|passing|passed you ** to|over|on, i am leaving|moving on|out on|going on, last day,
    parental|maternity|paternity|sick leave, please ** reach out|write|reply|direct|coordinate ** to|with|instead,
    taken over|on, has left, übernimmt|übernehme, ab sofort ** ansprechpartner~, neue
    ansprechpartnerin|ansprechpartner, elternzeit, mutterschutz, ich übergebe, prend|reprends|reprend **
    relais|suite|dossier, congé maternité|parental, je vous laisse, toma|tomo ** relevo, a partir de ahora, baja por
    maternidad|maternal, neemt ** over, draag ** over, zwangerschapsverlof, passo ** testimone|a, subentr~, sarà il
    suo|tuo nuovo|referente, assume|passa ** a, licença de maternidade|parental, tar över, lämnar över,
    föräldraledig~, ny kontakt~, leave you two, let you two, i will let you take, over to you two, connecting you
    with|two, introducing you to, looping in ** who, handing over to, leading the process, dein neuer ansprechpartner,
    ihr|ihre neuer|neue ansprechpartner|ansprechpartnerin, je vous mets en relation, te pongo en contacto con, ik
    breng je in contact, la metto in contatto, ti metto in contatto, coloco-te em contacto, sätter dig i kontakt
    """
)
"""Somebody else is the one to write to from now on."""

PORTAL = listed(
    """
    portal, candidate, application, career, jobs, status, connect/login, bewerb, candidat, sollicit, myworkday, icims,
    taleo
    """
)
"""What a portal's link has in it."""

NO_PORTAL = listed(
    """
    unsub, privacy, optout, opt-out, abmeld, settings, preferences, linkedin.com/help
    """
)
"""What a link has in it that is no portal's."""

NO_REPLY = listed(
    """
    do not reply|respond, please do not reply, replies ** not read|monitored|delivered|received, unmonitored
    mailbox|inbox|address, not monitored, cannot be read, automated email|message|mail, automatically generated, bitte
    antworten sie nicht, nicht auf diese e-mail, automatisch erzeugte|generierte|erstellt~|versendet~, ne pas
    répondre, merci de ne pas répondre, no responda|respondas, mensaje automático, beantwoord deze, niet
    beantwoorden|antwoorden, automatisch verzonden|gegenereerd, non rispondere, messaggio automatico, não responda,
    mensagem automática, svara inte, går inte att svara, automatiskt
    """
)
"""Nobody reads what is sent back to this message."""
