"""What speaks for a hiring process with the reader as candidate. (What speaks for another sense of the words:
`senses.py`.)

What may live here: signs. A sign is what it means and the phrases (see `phrases.py`) that show it. However often its
phrases stand in a thread, a sign counts once; how much is learned (`words/wording.py`).
"""

from __future__ import annotations

from mailbridge.detect.phrases import listed
from mailbridge.detect.words.sign import Sign
from mailbridge.detect.words.stage import REJECTED

FOR = (
    Sign(
        "applied",
        "an application of the reader's is spoken of",
        listed(
            """
            thank|thanks you? ** for ** applying, your application, thank|thanks you? ** for the application, you
            applied, you put in for, u put in for, saw you put in for, applied for|to the|our|a, application
            received|confirmation, submit|submitted your application, got your application|resume|résumé|cv, your
            candidacy, your candidature, thank|thanks ** putting yourself forward, received your
            application|resume|résumé|cv, your resume|résumé ** landed, thanks|thank ** leaving|sending|sharing your
            resume|résumé|cv, your interest in the|our|joining|working|this|a role|position, interest in **
            role|position|opening|job|vacancy, thanks|thank ** interest in, your letter ** application, ihre
            bewerbung, deine bewerbung, ihrer|deiner bewerbung, bewerbung als|um|auf|für, eingang ihrer|deiner
            bewerbung, votre candidature, ta candidature, candidature au|pour|spontanée, vous avez postulé, tu as
            postulé, tu candidatura, su candidatura, has|ha aplicado, te has inscrito, inscrito en la oferta,
            candidatura a|al|para|per|alla|ao|à, je sollicitatie, uw sollicitatie, jouw sollicitatie, sollicitatie
            op|voor|naar|als|bij, je hebt gesolliciteerd, la sua|tua candidatura, sua candidatura, tua candidatura, si
            è candidat~, ti sei candidat~, a sua|tua candidatura, se candidatou, din ansökan, ansökan om|till|som|för
            tjänst~, tack för din ansökan, du har sökt, ansökan till, your * application, thanks|thank **
            throwing|putting your hat|name, got your resume|résumé|cv|application, eligible list, dear
            candidate|applicant, reageerde op|onze, gereageerd op, je reactie op onze|de, je brief, ihre|deine
            unterlagen, votre dossier ** candidature, abbiamo ricevuto il|la suo|sua|tuo|tua
            curriculum|candidatura|cv, seen your cv|resume, he visto tu cv|perfil, recibido tu|su, recebemos o|a,
            tagit emot din, tack för din, acknowledge receipt of your application, your cover letter|portfolio and,
            partecipato alla selezione, participé en el proceso, liked your cv|resume|portfolio, impressed with|by
            your ** cover letter|application|portfolio|resume, initiativbewerbung, gentile candidata|candidato,
            estimada candidata, prova scritta|orale, convocata|convocato alla, email ** your application
            """
        ),
    ),
    Sign(
        "own application",
        "the reader applies, is put forward or withdraws",
        listed(
            """
            my application, my resume|résumé|cv, i would like to be considered, i am applying for|to, i|to
            want|am|writing to apply, i would like|love to apply, withdraw my application|candidacy, submit me for,
            put me forward, authorize|authorise ** to submit|represent, happy|glad|pleased to be considered, attached
            ** cover letter, my cover letter, meine bewerbung, bewerbe ich mich, ich bewerbe mich, meinen lebenslauf,
            mein lebenslauf, ma candidature, mon cv, je postule, mi candidatura, mi currículum|curriculum, mi cv, mijn
            sollicitatie, mijn cv, cv in de bijlage, me voorstellen, la mia candidatura, il mio curriculum|cv, mio cv,
            mi candido, a minha candidatura, minha candidatura, o meu cv|currículo, meu currículo, min ansökan, mitt
            cv, jag söker tjänsten
            """
        ),
    ),
    Sign(
        "job named",
        "a job is named as one to be filled",
        listed(
            """
            for the|our|this|a ** role|position|opening|vacancy|seat, about the|our|this **
            role|position|opening|vacancy, the|our|this ** role|opening|vacancy|position
            at|on|in|with|reports|is|would, role|position|opening|vacancy|job|post of|as|for, open|permanent|full-time
            position|role, to be our, our next *, we are hiring, is|are hiring a|an, we are looking for a|an|someone,
            looking to hire, owns this hire, to fill the|this|a|our, direct hire|placement, requisition, job title,
            job description, reporting to me, you would report|reporting to, reports to|into our|the, would be your
            manager, would-be manager, be your manager|lead|boss, who'd be|manage your|you, hiring for, on my|our
            team, the position|role|job you, interview for the|our|a, next opening, the team you'd|you would, die
            stelle, auf die stelle, der|die|eine|unsere|unserer stelle|rolle|position, stelle als, position als, zur
            rolle, wir suchen eine|einen|ab|für|zum|nach, poste de|d'|à|en|du, au poste, du poste, pour le|un|ce
            poste, le poste, puesto de|como, el|del|al puesto, la vacante, vacante de|para|como, buscamos a|un|una,
            functie van|als, de functie, de vacature, vacature voor|van, de rol van, wij|we zoeken een, zoek ik een,
            posizione di|per|come, la posizione, ruolo di, cerchiamo un|una, vaga de|para|como, a|da vaga, posição de,
            função de, procuramos um|uma, tjänsten som|hos|vi, tjänsten, rollen som|hos, vi söker en, vi letar efter
            en, kennziffer, stellenausschreibung, offre d'emploi n°, is|are looking for a|an|someone, still need a|an,
            need a new, in my group|lab, funding for a|an, the ** position|role|vacancy, hiring the, fill the **
            role|position|seat, adding a|an, for the ** spot|gig|job, the ** spot|gig, spot on our, line of work,
            suchen jemanden, jemanden für die|den|das, cherchons quelqu'un, recherchons un|une, buscamos a alguien,
            zoeken iemand, cerchiamo qualcuno, procuramos alguém, söker någon, need someone|somebody, want the
            seat|job|spot, on board as, joining us as
            """
        ),
    ),
    Sign(
        "recruiting signature",
        "the sender's work is recruiting, or a department that does it",
        listed(
            """
            recruiter|recruiters, recruiting|recruitment
            coordinator|manager|lead|team|operations|partner|specialist|consultant|office|assistant|director|ops,
            recruiting @|at, head of talent|people|recruiting|recruitment|hr, talent
            acquisition|partner|lead|team|advisor|scout|sourcer|manager|specialist|associate|attraction|coordinator|consultant,
            talent at|@, technical sourcer, sourcer at, people
            ops|operations|partner|lead|manager|coordinator|team|experience, people and|& culture|talent, hr
            partner|generalist|manager|business|advisor|adviser|coordinator|director|officer|specialist|assistant|team|department|lead,
            human resources, headhunter|headhunting, staffing group|agency|partners|solutions|services|consultant,
            search committee, i recruit, i look after ** hiring, look after ** hiring, executive search, director of
            people|talent|recruiting|hr, hiring team|coordinator, personalabteilung, bewerbermanagement,
            personalreferent~, personalberat~, recruiting-team, serviceeinheit personal, personalvermittlung,
            personalwesen, personalmanagement, personalentwicklung, chargée|chargé|responsable de? recrutement|rh,
            consultante|consultant|assistante|équipe|cabinet de|en? recrutement, ressources humaines, drh, talent
            acquisition, rh, recursos humanos, gestión de personas|talento, gestión del talento, selección de
            personal, departamento|equipo|técnica|técnico|responsable de selección, rrhh, adquisición de talento,
            consultora|consultor de selección, ufficio selezione|personale|risorse|recruiting|hr, risorse umane,
            selezione del|personale, ricerca e selezione, recrutamento e|& seleção, gestão de pessoas|talento,
            técnica|técnico|equipa|equipe de recrutamento, recrutamento, recruitment voor, werving en|& selectie,
            hr-adviseur, hr-afdeling, hr-medewerker, hr-ansvarig, hr-chef, hr-partner, hr-specialist, hr-avdelning~,
            p&o, personeelszaken, recruiter bij, talent & cultuur, rekryterare, rekryteringsansvarig,
            rekryteringskonsult, rekryteringsassistent, talangförvärv, recruiting, hr, leitung personal, abteilung
            personal, sachgebiet personal, referat personal, personalleitung, personalleiter|personalleiterin, service
            rh, pôle rh
            """
        ),
    ),
    Sign(
        "job interview",
        "an interview that can only be for a job",
        listed(
            """
            recruiter|hr screen|call|chat|interview, phone screen|screening, technical
            interview|interviews|screen|phone, hiring-manager|hiring interview|manager|managers, interview
            loop|process, campus interview, take-home, takehome, coding
            challenge|test|exercise|interview|assessment|round, system design interview|round|session,
            behavioral|behavioural interview|round, virtual onsite, portfolio review, selected for|to interview,
            interview board, like|love to interview you, would interview you, interview you for|next|this|on, invite
            you to ** interview, invitation to interview, invited to interview, super day|superday, assessment
            centre|center, panel interview, interview panel, shortlisted for, final round|stage, second
            round|interview, loop|panel interview, interview with the hiring, working session, job interview,
            vorstellungsgespräch~, bewerbungsgespräch~, auswahlgespräch~, jobinterview~, kennenlerngespräch,
            bewerber-interview, fachgespräch, probearbeiten, probetag, technisches|technischen gespräch|interview,
            entretien d'embauche|technique|rh|de, entretien de recrutement, entretien ** poste, processus de
            recrutement, entrevista de trabajo|técnica|personal|laboral, proceso de selección, proceso selectivo,
            prueba técnica, sollicitatiegesprek, kennismakingsgesprek, sollicitatieprocedure, meeloopdag, tweede
            gesprek, uitnodiging gesprek|sollicitatie~, colloquio di lavoro|conoscitivo|tecnico|di selezione,
            primo|secondo|un colloquio, colloquio ** posizione, entrevista de emprego|técnica|trabalho, processo
            seletivo|de recrutamento|de seleção, anställningsintervju~, jobbintervju, teknisk intervju,
            rekryteringsprocess~, arbetsprov, your panel|loop|onsite, intervju torsdag|fredag|måndag|tisdag|onsdag,
            vorremmo incontrarla|incontrarti, träffa dig för, langskomen voor een gesprek, voor een gesprek met,
            gesprek met mij|ons|de, rencontrer notre|nos|l'équipe, auswahlgespräche, shortlisting, on demand
            video|interview, video interview, candidate interview|block|visit, unterlagen haben uns
            überzeugt|gefallen, case study round|interview|presentation, through to the ** round|stage, trial
            shift|day, bring you to campus, campus visit, narrowed the pool|field, short list|shortlist,
            confirms|confirm|confirmed|confirming ** your interview, technical deep dive, meet the founders
            """
        ),
    ),
    Sign(
        "interview",
        "an interview, of whatever sense",
        listed(
            """
            interview|interviews, intervju, entretien, entrevista, colloquio, gesprek, zum gespräch,
            persönliches|persönlichen gespräch, vous rencontrer, te rencontrer, kennenlernen, video|phone|panel|onsite
            interview|call
            """
        ),
    ),
    Sign(
        "outreach",
        "somebody offers the reader a job to think about",
        listed(
            """
            your background|profile|experience|time **
            caught|fit|fits|strong|match|matches|impressed|exactly|stood|relevant|perfect|aligned|aligns|background,
            came across your, found your profile, saw your profile, looked at your profile, i am working ** client,
            working an exclusive, my client, our client, retained by|to, exclusive with, confidential search, in the
            market for, open to hearing|a new|new|exploring|learning|a confidential, new opportunity|opportunities,
            opportunity ** your background|profile|experience, great|strong|good|perfect fit for, your name keeps|came
            coming|up, thought of you for, are you open to, passed your resume|résumé|cv|name along, base plus, i
            place|recruit, we are building|growing ** team, ever think|considered about? leaving, considering a move,
            exploring new, dein profil|ihr profil ** aufgefallen|passt|überzeugt|gestoßen, auf dein|ihr profil, mein
            mandant|kunde, meinen mandanten|kunden, unser|unseren mandant|kunde|auftraggeber|mandanten, wechselwillig,
            offen für ** neue~|herausforderung, neue herausforderung, votre|ton profil **
            retenu|intéress~|correspond|tapé, à l'écoute ** opportunités|marché, nouvelle opportunité, pour mon|notre
            client, pour le compte de, tu|su perfil ** encaja|interesado|llamado|ajusta, para mi|nuestro cliente,
            nueva oportunidad|etapa, escucha activa, je|uw profiel, voor een opdrachtgever, opdrachtgever, iets voor
            jou, nieuwe uitdaging, il tuo|suo profilo, per un|conto cliente|di, nuova opportunità|sfida, o seu|teu
            perfil, nova oportunidade, novo desafio, din profil|bakgrund, nya utmaningar, ny utmaning, vår
            kund|uppdragsgivare, client of ours|mine, client in|based|needs|wants|who|has, a|your hat in the ring, put
            you forward, represent you, the client is|needs|has|wants, answering our advertisement, client i
            have|placed, telephone you, your name came up, they seek a|an, tell you what, found you through|via|on, we
            need a|an ** who, i am starting * with, want to join us, join us as|full, come work with|for, your talk
            on|at, saw your talk|post|repo|work|portfolio, would love to have you on, building a|the|out ** team and,
            spoke highly of you, recommended you, passed along your name|details, got your name from, heard you|you're
            ** looking, know you're ** looking, a ** opening in|at|on, we have a|an ** opening, have an opening,
            direct client, urgent requirement, share your updated resume|cv, updated resume|cv, best time to talk,
            right hand, ready for a change, first designer|engineer|hire|marketer, stood out, a mandate for, mandate
            to find, headhunter here, sind sie wechselbereit, wechselbereit, mandat de recherche
            """
        ),
    ),
    Sign(
        "hiring talk",
        "words that those who hire use",
        listed(
            """
            your resume|résumé|cv|curriculum, your portfolio, hiring process, next step|steps, move|moving|moved
            you|forward|ahead, salary|compensation range|expectations|expectation, pay range, base salary, selected
            another finalist|candidate, other candidates, another candidate, our candidate, start date, notice period,
            right to work, work authorization, background check, reference check|checks|calls, three references, your
            references, applicant system, all candidates, the committee, the team would|was|is|wants|loved|really,
            came out of ** conversation, great|enjoyed|good ** speaking|talking|chat|conversation|chatting|meeting **
            you, would love to|for|you ** meet|speak|chat, like to meet you, bring you in|on|to, gehaltsvorstellung~,
            kündigungsfrist, eintrittstermin, auswahlverfahren, auswahlkommission, engere wahl, lebenslauf, werdegang,
            prétentions salariales, ton|votre cv, votre|ton parcours, currículum, pretensiones salariales,
            expectativas salariales, tu|su cv, salarisindicatie, arbeidsvoorwaarden, je|uw cv, vast dienstverband, il
            suo|tuo curriculum|cv, curriculum, retribuzione, o seu|teu cv|currículo, pretensão salarial, ditt cv,
            löneanspråk, anställning, provanställning, above post|position, finalist|finalists
            """
        ),
    ),
    Sign(
        "meeting",
        "a time to talk is sought",
        listed(
            """
            minutes, half an hour, hour, zoom, teams, google meet, video call, phone call, are you free|available,
            would ** work, does|do ** work, works for me|you, your availability, a time that, let me know **
            time|times, invite, could you do|make|come, can u, come in|by|thru, suit you, meet you, talk next, uhr,
            passt ihnen|dir, terminvorschl~, disponible, disponibilités, visio, seriez-vous|serais-tu, disponibilidad,
            te viene, hora, beschikbaar, schikt, past het, kun|kan je, uur, disponibile, disponibilità, alle ore,
            videochiamata, disponibilidade, horário, às, tillgänglig, passar, klockan, kl
            """
        ),
    ),
    Sign(
        "job offer",
        "a job is offered",
        listed(
            """
            offer letter, job offer, offer of employment, offer for the|our, extend ** offer ** role|position, verbal
            offer, formal offer, pleased|delighted|excited|thrilled to offer you, like you to become|join, your offer
            from|for, sent you an offer, base salary, signing bonus, employment agreement|contract, arbeitsvertrag,
            stelle anbieten, vertragsentwurf, promesse d'embauche, contrat de travail, carta oferta, contrato de
            trabajo|trabalho, arbeidsovereenkomst, arbeidscontract, lettera di assunzione, proposta di assunzione,
            carta-proposta, proposta de emprego|trabalho, anställningsavtal, anställningserbjudande, offer you
            the|a|an ** position|role|job|post|seat, to offer you ** position|role|job, dir|ihnen die stelle, vous
            proposer le poste, ofrecerte el puesto, je de functie aan, offrirle|offrirti la posizione,
            oferecer-lhe|oferecer-te, erbjuda dig tjänsten, proposta em anexo, apresentamos a ** proposta, proposta
            formal, propuesta formal, proposta ** função, your appointment as, your contract is, welcome aboard, pay
            is|would be, can you start, want to start on, start you at|on, when can you start, le poste vous, nos
            complace ofrecerle
            """
        ),
    ),
    Sign(
        "employment contract",
        "a contract of employment, or a letter that offers one",
        listed(
            """
            employment contract|agreement, contract of employment, offer letter, offer of employment, arbeitsvertrag,
            dienstvertrag, contrat de travail, promesse d'embauche, contrato de trabajo|trabalho, carta oferta,
            arbeidsovereenkomst|arbeidscontract, contratto di lavoro|assunzione, lettera di assunzione,
            anställningsavtal
            """
        ),
    ),
    Sign(
        "application sent",
        "a board or system says that the reader's application is on its way",
        listed(
            """
            application was sent|submitted|delivered, application has been sent|submitted|delivered, application
            submitted, items were sent to, bewerbung wurde ** versendet|gesendet|verschickt|übermittelt, candidature
            ** envoyée|transmise, candidatura ** enviada|inviata|inoltrata, sollicitatie ** verstuurd|verzonden,
            ansökan ** skickad|skickats, te has inscrito
            """
        ),
    ),
    Sign(
        "refusal",
        "an applicant is refused",
        REJECTED,
    ),
)
"""What speaks for hiring."""

MAY_MATTER = listed(
    """
    interview~, intervju~, entretien~, entrevista~, colloquio, gesprek~, gespräch~, vorstellung~, bewerb~,
    application~, apply~, applied, applicant~, candida~, sollicit~, ansökan, ansökning~, recruit~, rekryter~, recrut~,
    reclutamiento, selección, selezione, seleção, werving, hiring, hire, job|jobs, career~, karriere, talent~, role,
    position~, opening, vacanc~, vacature~, vacante, vaga, stelle~, poste, puesto, posizione, tjänst~, offer, angebot,
    offre, oferta, aanbod, offerta, erbjudande, screen~, assessment, onsite, panel, schedul~, availability, your
    resume|cv, lebenslauf, curriculum, people, hr, human resources, personal~, opportunity, next step~, invitation,
    einladung, invitación, uitnodiging, invito, convite, inbjudan, team, thank|thanks, update, status, confirm~
    """
)
"""Words in a subject or a sender's name for which the body is worth fetching."""
