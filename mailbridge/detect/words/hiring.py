"""What speaks for a hiring process with the reader as candidate, and what speaks for another sense of the same words.

What may live here: signs. A sign is a weight, what it means, and the phrases (see `phrases.py`) that show it. However
often its phrases stand in a thread, a sign counts once. Weights are in units of "enough alone": a thread whose signs
reach 1 is taken for hiring, if one of them is an anchor, which only a job can be meant by.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.detect.phrases import listed


@dataclass(frozen=True, slots=True)
class Sign:
    """A weight, what it means to a reader, the phrases that show it, whether nothing but a job can be meant (`anchor`), and
    whether one phrase against is as good as many (`firm`)."""

    name: str
    weight: float
    means: str
    phrases: tuple[str, ...]
    anchor: bool = False
    firm: bool = False


FOR = (
    Sign(
        "applied",
        0.65,
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
            tjänst~, tack för din ansökan, du har sökt, ansökan till,
            your * application, your application, thanks|thank ** throwing|putting your hat|name
            """
        ),
    ),
    Sign(
        "own application",
        0.65,
        "the reader applies, is put forward or withdraws",
        listed(
            """
            my application, my resume|résumé|cv, i would like to be considered, i am applying for|to, i|to
            want|am|writing to apply, i would like|love to apply, applying for the, withdraw my
            application|candidacy, submit me for, put me forward, authorize|authorise ** to submit|represent,
            happy|glad|pleased to be considered, attached ** cover letter, my cover letter, meine bewerbung, bewerbe
            ich mich, ich bewerbe mich, meinen lebenslauf, mein lebenslauf, ma candidature, mon cv, je postule, mi
            candidatura, mi currículum|curriculum, mi cv, mijn sollicitatie, mijn cv, cv in de bijlage, me
            voorstellen, la mia candidatura, il mio curriculum|cv, mio cv, mi candido, a minha candidatura, minha
            candidatura, o meu cv|currículo, meu currículo, min ansökan, mitt cv, jag söker tjänsten
            """
        ),
    ),
    Sign(
        "job named",
        0.45,
        "a job is named as one to be filled",
        listed(
            """
    for the|our|this|a ** role|position|opening|vacancy|seat, about the|our|this ** role|position|opening|vacancy, the|our|this ** role|opening|vacancy|position at|on|in|with|reports|is|would, role|position|opening|vacancy|job|post of|as|for, open|permanent|full-time position|role, to be our, our next *, we are hiring, is|are hiring a|an, we are looking for a|an|someone, looking to hire, owns this hire, to fill the|this|a|our, direct hire|placement, requisition, job title, job description, reporting to me, you would report|reporting to, reports to|into our|the, would be your manager, would-be manager, be your manager|lead|boss, who'd be|manage your|you, hiring for, on my|our team, the position|role|job you, interview for the|our|a, next opening, the team you'd|you would, die stelle, auf die stelle, der|die|eine|unsere|unserer stelle|rolle|position, stelle als, position als, zur rolle, wir suchen eine|einen|ab|für|zum|nach, poste de|d'|à|en|du, au poste, du poste, pour le|un|ce poste, le poste, puesto de|como, el|del|al puesto, la vacante, vacante de|para|como, buscamos a|un|una, functie van|als, de functie, de vacature, vacature voor|van, de rol van, wij|we zoeken een, zoek ik een, posizione di|per|come, la posizione, ruolo di, cerchiamo un|una, vaga de|para|como, a|da vaga, posição de, função de, procuramos um|uma, tjänsten som|hos|vi, tjänsten, rollen som|hos, vi söker en, vi letar efter en, kennziffer, stellenausschreibung, offre d'emploi n°, is|are looking for a|an|someone, still need a|an, need a new, in my group|lab, funding for a|an, the ** position|role|vacancy, hiring the, fill the ** role|position|seat, adding a|an
    """
        ),
    ),
    Sign(
        "recruiting signature",
        0.6,
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
            rekryteringskonsult, rekryteringsassistent, talangförvärv
            """
        ),
        anchor=True,
    ),
    Sign(
        "job interview",
        0.6,
        "an interview that can only be for a job",
        listed(
            """
            recruiter|hr screen|call|chat|interview, phone screen|screening, technical
            interview|interviews|screen|phone, hiring-manager|hiring interview|manager|managers, interview
            loop|process, campus interview, candidate interview|block|visit|experience, take-home, takehome, coding
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
            rekryteringsprocess~, arbetsprov
            """
        ),
        anchor=True,
    ),
    Sign(
        "interview",
        0.35,
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
        0.6,
        "somebody offers the reader a job to think about",
        listed(
            """
            your background|profile|experience|time **
            caught|fit|fits|strong|match|matches|impressed|exactly|stood|relevant|perfect|aligned|aligns|background,
            came across your, found your profile, saw your profile, looked at your profile, i am working **
            client, working an exclusive, my client, our client, retained by|to, exclusive with, confidential search,
            in the market for, open to hearing|a new|new|exploring|learning|a confidential, new
            opportunity|opportunities, opportunity ** your background|profile|experience, great|strong|good|perfect
            fit for, your name keeps|came coming|up, thought of you for, are you open to, passed your
            resume|résumé|cv|name along, base plus, i place|recruit, we are building|growing ** team, ever
            think|considered about? leaving, considering a move, exploring new, dein profil|ihr profil **
            aufgefallen|passt|überzeugt|gestoßen, auf dein|ihr profil, mein mandant|kunde, meinen mandanten|kunden,
            unser|unseren mandant|kunde|auftraggeber|mandanten, wechselwillig, offen für ** neue~|herausforderung,
            neue herausforderung, votre|ton profil ** retenu|intéress~|correspond|tapé, à l'écoute **
            opportunités|marché, nouvelle opportunité, pour mon|notre client, pour le compte de, tu|su perfil **
            encaja|interesado|llamado|ajusta, para mi|nuestro cliente, nueva oportunidad|etapa, escucha activa, je|uw
            profiel, voor een opdrachtgever, opdrachtgever, iets voor jou, nieuwe uitdaging, il tuo|suo profilo, per
            un|conto cliente|di, nuova opportunità|sfida, o seu|teu perfil, nova oportunidade, novo desafio, din
            profil|bakgrund, nya utmaningar, ny utmaning, vår kund|uppdragsgivare,
            client of ours|mine, client in|based|needs|wants|who|has, a|your hat in the ring, put you forward, represent you,
            the client is|needs|has|wants, answering our advertisement, client i have|placed, telephone you, your name came up, they seek a|an, tell you what
            """
        ),
    ),
    Sign(
        "hiring talk",
        0.35,
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
            löneanspråk, anställning, provanställning, above post|position
            """
        ),
    ),
    Sign(
        "meeting",
        0.25,
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
        0.6,
        "a job is offered",
        listed(
            """
            offer letter, job offer, offer of employment, offer for the|our, extend ** offer ** role|position, verbal
            offer, formal offer, pleased|delighted|excited|thrilled to offer you, like you to become|join, your offer
            from|for, sent you an offer, base salary, signing bonus, employment agreement|contract, arbeitsvertrag,
            stelle anbieten, vertragsentwurf, promesse d'embauche, contrat de travail, carta oferta, contrato de
            trabajo|trabalho, arbeidsovereenkomst, arbeidscontract, lettera di assunzione, proposta di assunzione,
            carta-proposta, proposta de emprego|trabalho, anställningsavtal, anställningserbjudande,
            offer you the|a|an ** position|role|job|post|seat, to offer you ** position|role|job, dir|ihnen die stelle, vous proposer le poste, ofrecerte el puesto, je de functie aan, offrirle|offrirti la posizione, oferecer-lhe|oferecer-te, erbjuda dig tjänsten,
            proposta em anexo, apresentamos a ** proposta, proposta formal, propuesta formal, proposta ** função
            """
        ),
        anchor=True,
    ),
)
"""What speaks for hiring."""

AGAINST = (
    Sign(
        "job alert",
        1.8,
        "a list of jobs, or advice for a career, sent to many",
        listed(
            """
            new jobs|job ** for|match|matches|matching|alert|in|you, job alert~, jobs matching|recommended|like|for
            you, recommended jobs|for you, similar|more|top jobs, jobs ** you may|might like|be, your job
            search|alert|agent, jobagent, talent community, talent network, jobs near you, open roles in|at|this|near,
            jobs in|at|from|with *, neue jobs|treffer|stellen|stellenangebote, passende jobs|stellen, jobs für
            dich|sie, nouvelles offres, offres d'emploi, entreprises recrutent, offres pour|qui, nuevas ofertas,
            ofertas de empleo|trabajo, nieuwe vacatures, vacatures voor|in, nuove offerte, offerte di lavoro, novas
            vagas, vagas para, nya jobb|lediga, lediga jobb, who's hiring, viewed your profile, profile views,
            appeared in * searches, actively recruiting|hiring, weekly digest, hiring now, apply now, easy apply,
            resume tips, interview tips, career tips|advice|fair|coach|coaching|day, karrieretag, salon de l'emploi,
            feria de empleo, job fair, resume review|writing|builder, candidates are applying, be an early applicant,
            people also viewed, is hiring for|a ** near, saved jobs|search, premium, see all jobs, view all jobs, alle
            jobs ansehen
            """
        ),
        firm=True,
    ),
    Sign(
        "account",
        1.8,
        "mail about an account at a system",
        listed(
            """
            verify your ** account|email, confirm your email address, reset your password, password reset, your
            verification|security code, one-time code|passcode|password, activate your account, creating a|an|your **
            account, created a|an|your ** account, account ** created, new sign-in, sign-in attempt, terms of
            service|use ** updated|update|changes, privacy policy ** updated|update, complete your profile, your
            profile is incomplete, konto bestätigen|aktivieren, e-mail-adresse bestätigen, passwort zurücksetzen,
            confirmez votre|ton adresse|compte, réinitialis~, verifica tu|su cuenta|correo, restablecer, bevestig
            je|uw e-mail|account|e-mailadres, wachtwoord, conferma il|la tuo|tua account|indirizzo|email, reimposta,
            confirme o seu, palavra-passe, bekräfta din, lösenord
            """
        ),
        firm=True,
    ),
    Sign(
        "reader hires",
        1.8,
        "the reader is on the side that hires",
        listed(
            """
            new candidate|candidates|applicant|applicants, candidate is waiting, your vacancy|vacancies|requisition,
            your open|job role|position|posting|opening|req, ihre vakanz, ihrer|ihre offenen|offene stelle,
            scorecard~, debrief, submit|complete ** feedback, interview feedback, feedback ** candidate, your feedback
            ** interview|on, you are interviewing, you have an interview with ** candidate, interviewing a
            candidate, candidate profile|packet, candidates for your|you|the, einen kandidaten, eine kandidatin,
            passende|passender kandidaten|kandidat|kandidatin, unser honorar, placement|our fee, candidate for
            your|the, interviewer training, interview training, as an? interviewer, you will be interviewing, been
            added ** as|to ** interviewer|panel, candidate's resume|cv|name, candidate resume|cv, resume attached **
            candidate, review ** candidate|applicants|candidates, jobs you follow|posted, your job post|ad, applicants
            for|to your, hiring team for|notification, applied to your|you, candidato para su|vuestra|tu, candidat
            pour votre, candidature reçue, nouveau candidat, kandidaat voor, nuevo candidato, nieuwe kandidaat, nuova
            candidatura, novo candidato, ny kandidat, candidate available, interviewer assignment|for, interview kit,
            can you interview, could you interview, you will be|meet ** candidate, to interview the candidate,
            cover the ** interview, your interview with ** candidate, approve ** requisition|offer|req, headcount
            approv~, hire for your team, staffing needs, hiring needs, thank you for interviewing me|with us,
            application for a position with your, hired through,
            interviewing me, interview me for, to interview me, your job ad|posting|advert, ihrer|ihre stellenausschreibung|ausschreibung, von ihnen ausgeschriebene, bei ihnen bewerben|arbeiten, on your team ** summer|intern, votre annonce, votre offre d'emploi, vuestra oferta, su oferta de empleo, jullie vacature, il vostro annuncio, vosso anúncio, er annons,
            bewertungsbogen, interviewleitfaden, grille d'évaluation, feuille d'évaluation, beoordelingsformulier, scheda di valutazione, ficha de avaliação|evaluación, hoja de evaluación, bedömningsformulär,
 evaluation form, candidate a|b|c|d, available to interview, available for interview, take your job description|spec|brief, contingency fee|basis|search, profiles for you|your, your openings|vacancies, calibration, next * candidates, candidates come in|are, interviewers, added as a|an shadow|interviewer|reverse|panelist, as a shadow, replacement interviewer, declined the interview, interview below, your upcoming interviews|interview with *, candidate packet,
 you are interviewing, to interview on your calendar, your candidate, candidates waiting, move the candidate, advance the candidate, reject the candidate, hiring committee ** candidate, screen resumes|candidates, applicant tracking, your pipeline, talent pool for
            """
        ),
        firm=True,
    ),
    Sign(
        "home",
        1.5,
        "a home to rent, buy or keep in repair",
        listed(
            """
            apartment|apartments, unit *, the unit, lease, landlord, rental, tenant~, co-op, owners corp, property
            management|manager, mortgage, listing agent, open house, realtor, escrow, wohnung~,
            besichtigungstermin|besichtigung, vermieter~, mieter~, miete, baufinanzierung, schufa~, vermietung~,
            hausverwaltung, immobilie~, appartement, logement, loyer, bailleur, locataire, alquiler, piso en,
            inquilin~, inmobiliaria, huurwoning, huurder, woning aan, onderhoud, verhuur~, huur, affitto,
            appartamento, inquilin~, arrendamento, apartamento, aluguel, lägenhet~, hyresgäst, hyresvärd, bostad~,
            flatshare, flatmate, roommate, housemate, wg-zimmer, wg-casting, wg, colocation, coloc
            """
        ),
    ),
    Sign(
        "money",
        1.5,
        "a bank, an insurer or an authority of taxes",
        listed(
            """
            credit card, rewards card, card application, your loan, loan application|officer|offer|approval, underwriter|underwriting, term life, life insurance, your policy, policy number, insurance application|quote, premium quote, open enrollment, benefits counselor, w-2, 1095-c, offer of coverage, equal credit opportunity, kreditkarte, kreditantrag, ihr|ihren kredit, versicherung|versicherungsschutz|versicherungsantrag, carte de crédit, assurance vie|habitation|auto, prêt immobilier, tarjeta de crédito, seguro de, préstamo, hypotheek, verzekering, lening, mutuo, prestito, polizza, crédito habitação, försäkring, bolån, lån, 401k, tax return, business loan, your account balance, refinance, apr, discount, coupon, limited time offer, special offer, sonderangebot, rabatt
            """
        ),
    ),
    Sign(
        "authority",
        1.5,
        "an authority, a court, a visa",
        listed(
            """
            uscis, visa application|interview|appointment, consulate, embassy, immigration, green card, petition,
            naturalization, global entry, trusted traveler, tsa precheck, nexus, jury duty|service|selection, juror,
            aufenthaltstitel, einbürgerung, visum, konsulat, préfecture, titre de séjour, naturalisation, extranjería,
            nacionalidad, nationaliteit, inburgering, verblijfsvergunning, permesso di soggiorno, questura,
            cittadinanza, cidadania, uppehållstillstånd, medborgarskap, ausländerbehörde, deposition, witness
            statement, police report, detective, attorney-client, custody
            """
        ),
    ),
    Sign(
        "school",
        1.3,
        "a school, a course or an examination",
        listed(
            """
            admission|admissions interview|office|committee|team|decision|counselor, parent teacher|conference, parent/teacher, scholarship, fellowship application, kindergarten, preschool, degree program|programme, master's program|programme, mba program|programme, graduate school, doctoral program|programme, your child, your daughter|son's, enrollment|enrolment, exam session|date|centre|center, épreuve~, jury, examens, concours, oral exam, mündliche prüfung, prüfungstermin, studienplatz, studiengang, bewerbung ** studium|studiengang|schule|kita|platz, kita-platz, kita, inscription scolaire|à, beca, examen oral, prova orale, borsa di studio, toelating~, examen, antagning~, stipendium, stipendien, bolsa de estudo, certificate program|course, online course, cohort, homeroom, alumni interview, college application|interview, exchange program|programme, summer camp, tuition, semester, coursework, opleiding, cursus, kurs, corso di, curso de, utbildning, formation professionnelle, admissions, graduate program|programme|admissions|studies, ms|ma|msc|mba|phd in *, applicants to the program|programme, einen platz, betreuung, kinderg~, eingewöhnung, crèche, guardería, asilo nido, opvang, förskola
            """
        ),
    ),
    Sign(
        "training",
        1.8,
        "a course or a talk about applying",
        listed(
            """
            webinar, masterclass, bootcamp, ace your, interview prep|preparation|skills|coaching|course|workshop, live with * hiring|recruiters, career coach|coaching|workshop|webinar, cohort starts, free training|class|workshop, register for|now, registration for, save my|your seat|spot, bewerbungstraining, online-seminar, formation en ligne, seminario web, workshop
            """
        ),
        firm=True,
    ),
    Sign(
        "press",
        1.4,
        "a journalist, a podcast, a book or a stage",
        listed(
            """
            podcast~, journalist~, i'm a reporter, reporter with|for, freelance writer, for an|the
            article|piece|story, article about|on|i'm, on the record, documentary, episode, our listeners, newsroom,
            members' screening, screening of, box office, filmvorführung, film festival, dossier sur, parution,
            journaliste, your quotes|quote, periodista, reportaje, krantenartikel, krant, giornalista, intervista,
            jornalista, reportagem, tidning~, interview für ** artikel|zeitung|podcast|magazin, beitrag für, sendung,
            panel discussion, panelist|panelists, speaker|speakers|speaking, call for papers|speakers|proposals,
            keynote, moderator, podium~, radio, oral history, casting call, audition~, tickets, screenplay, author
            interview, book launch, q&a with, blog post, autorisier~, zitate
            """
        ),
    ),
    Sign(
        "research",
        1.4,
        "a study, a survey or a customer's story",
        listed(
            """
            user research~, usability, research study|participant|participants|session, study participants, gift
            card|voucher, amazon voucher, paid study|research|interview, participate in a|our|the ** study|research,
            success story, customer interview|story|stories, short survey, our survey, survey about|on, focus group,
            ux research~, ux-research~, incentive for, honorarium, usability-test, nutzerstudie,
            nutzerinterview|nutzerinterviews, kundeninterview, studie teil~, teilnahme an ** studie, umfrage, étude
            utilisateur~, entretien utilisateur, bon d'achat, chèque cadeau, tarjeta regalo, investigadora ux,
            investigador ux, estudio de usuarios, encuesta, gebruikersonderzoek, cadeaubon, onderzoek naar, buono
            regalo, ricerca utenti, sondaggio, estudo de utilizadores, pesquisa de usuário, användarstudie,
            presentkort, enkät, amazon-gutschein, gutschein, exit interview, exit-interview, market research, your
            feedback on our|the product, product feedback, beta test~, proefpersonen, dissertation|thesis
            interview|research, masterarbeit, doktorarbeit, mémoire de master, tesis, scriptie
            """
        ),
    ),
    Sign(
        "health",
        1.3,
        "a doctor, a clinic, a treatment of the reader",
        listed(
            """
            colonoscopy, mammogra~, your procedure, procedure date, cleaning with, annual physical, lab results, your
            appointment with dr, your|an? appointment ** doctor|dentist|clinic, medical screening, cancer screening,
            health screening, vorsorge~, zahnarzt~, arzttermin, dépistage, cita médica, rendez-vous médical,
            bevolkingsonderzoek, uitstrijkje, visita medica|specialistica, rastreio, consulta médica, vårdcentral~,
            clinical trial, blood drive, blood donation, adoption interview|application|process, foster
            application|home, vaccin~, patient portal, therapist, intake appointment, insurance card, your pet, adopt
            a|your
            """
        ),
    ),
    Sign(
        "community",
        1.3,
        "a post of honour, a team, a club",
        listed(
            """
            pta, nominating committee, board election|nominations, candidates for|to the board, candidate for
            mayor|council|senate|office|governor|congress, volunteer|volunteers|volunteering, election|elections, your
            vote, campaign manager|volunteer, donate, ehrenamt~, elternvertret~, vereinsvorstand, verein, bénévol~,
            voluntari~, vrijwilliger~, volontari~, tryouts, team roster, parish|church, gemeinderat~, congregation,
            mentoring program|programme, mentee, grant application|proposal|award|review|panel, förderantrag,
            subvention, subsidie, sovvenzione, membership application, club, casting, choir, orchestra audition,
            little league, kandidat für den vorstand, board member nomination
            """
        ),
    ),
    Sign(
        "machine",
        1.5,
        "a message of a system of the reader's work",
        listed(
            """
            jira, pull request, merge request, commented on, issue you are watching, build failed, unit tests, github, gitlab, confluence, zendesk, ticket #*, assigned to you, deployment, backlog, staging, app store, test candidate, your order, tracking number, shipped, invoice, receipt for
            """
        ),
    ),
    Sign(
        "reference asked",
        1.8,
        "the reader is asked about somebody else",
        listed(
            """
            listed|named|gave|given|provided|put you ** as ** reference, gave|given your name as, provide|give|be a
            reference, reference for, be my reference, as a reference, reference request|questionnaire, letter of
            recommendation, als referenz ** angegeben|genannt|benannt, referenzgeber~, vous a|ont
            cité|indiqué|donné|mentionné ** référence, prise de référence, como referencia, als referent|referentie,
            come referenza|referente, como referência, som referens|referent, referenstagning ** om, recommend ** for
            ** role|position, supervised ** as|at, worked with ** as|at ** reference, employment verification, verify
            employment of,
            reference call|check|questions for|about, gave us|me your name, named you, speak to ** performance, prénom|nom comme référence
            """
        ),
        firm=True,
    ),
    Sign(
        "firms",
        0.9,
        "one firm with another: selling, partnering, buying",
        listed(
            """
            partnership opportunity|agreement|proposal|discussion|lead, partner with us|you|your, product demo, a demo
            of|for, sales call, rfp, request for proposal, procurement, your website, investor meeting|call,
            seed|series ** round, pitch deck, purchase order, discovery call, angebot anfordern, ihr unternehmen **
            unterstützen, quote for, data agreement, for your business|company|clients, our services, your hiring
            needs, outsourc~, lead generation, kostenvoranschlag, devis, presupuesto, offerte voor, preventivo,
            orçamento, offert
            """
        ),
    ),
    Sign(
        "employer's own",
        1.0,
        "mail of the reader's present employer to its staff",
        listed(
            """
            hi team, hi all, hello everyone, all hands, all-hands, town hall, offsite, off-site, hiring plan, our onsite, performance review, annual review, mid-year review, 1:1, team lunch, headcount, org chart, payroll, expense report|reports, liebe kolleg~, liebes team, chers collègues, beste collega's, cari colleghi, caros colegas, hej alla, hola a todos, bonjour à tous, happy hour, your direct reports, new joiner, please welcome, internal mobility, your manager has
            """
        ),
    ),
    Sign(
        "scam",
        2.5,
        "signs of a swindle",
        listed(
            """
            via|por|per|on|through|over whatsapp|telegram|signal, whatsapp, telegram, google hangouts, chat interview,
            usdt, bitcoin, crypto wallet, cryptocurrency, paid daily, pago diario, daily pay, per day, al dia, no
            experience needed|required|necessary, cashier's|certified check, deposit the|a|this check|cheque, mystery
            shopper, process payments, payment processing agent, western union, like hotels|videos, reshipping,
            package inspector|forwarding, bank account details, starter kit fee, equipment check|cheque, home office
            ** check, training fee, registration fee, tägliche auszahlung, paiement quotidien, pagamento giornaliero,
            send ** id ** ssn, social security number
            """
        ),
    ),
)
"""What speaks for another sense of the same words."""

SOMEBODY_ELSE = Sign(
    "somebody else applies",
    1.8,
    "another person applies or looks for work",
    listed(
        """
        refer me, would you refer, i applied, i have applied, i am interviewing, my interview with|at|for, my final round, my offer, put in a good word, good word for me, i have an interview, mock interview|interviews, my job search, i got laid off, looking for my next, i am a candidate,
        know of any openings, hiring on your team, any openings on|at|in, pass my resume|cv, forward my resume|cv, ich habe mich beworben, mein vorstellungsgespräch, j'ai postulé, mon entretien, he aplicado, mi entrevista, heb gesolliciteerd, mijn gesprek, mi sono candidat~, mio colloquio, candidatei-me, min intervju
        """
    ),
    firm=True,
)
"""What somebody else says of an own search for work; so do the phrases of "own application" in a message not the reader's."""

TOPICS = frozenset(
    ("home", "money", "school", "press", "research", "health", "community", "machine", "firms", "employer's own", "authority")
)
"""Senses that may be no more than the trade of the employer: they weigh less where a job is named by its title."""

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
