"""What speaks for another sense of the words that hiring mail uses, or for another part in it than the candidate's.

What may live here: signs against. Weights are in the units of `hiring.py`.
"""

from __future__ import annotations

from mailbridge.detect.phrases import listed
from mailbridge.detect.words.sign import Sign

AGAINST = (
    Sign(
        "job alert",
        1.8,
        "a list of jobs, or advice for a career, sent to many",
        listed(
            """
    new jobs|job ** for|match|matches|matching|alert|in|you, job alert~, jobs matching|recommended|like|for you, recommended jobs|for you, similar|more|top jobs, jobs ** you may|might like|be, your job search|alert|agent, jobagent, talent community, talent network, jobs near you, open roles in|at|this|near, jobs in|at|from|with *, neue jobs|treffer|stellen|stellenangebote, passende jobs|stellen, jobs für dich|sie, nouvelles offres, offres d'emploi, entreprises recrutent, offres pour|qui, nuevas ofertas, ofertas de empleo|trabajo, nieuwe vacatures, vacatures voor|in, nuove offerte, offerte di lavoro, novas vagas, vagas para, nya jobb|lediga, lediga jobb, who's hiring, viewed your profile, profile views, appeared in * searches, actively recruiting|hiring, weekly digest, hiring now, apply now, easy apply, resume tips, interview tips, career tips|advice|fair|coach|coaching|day, karrieretag, salon de l'emploi, feria de empleo, job fair, resume review|writing|builder, candidates are applying, be an early applicant, people also viewed, is hiring for|a ** near, saved jobs|search, premium, see all jobs, view all jobs, alle jobs ansehen, companies want to interview|meet|talk, create your profile, let companies apply, new on the blog, in this issue, top roles, get hired faster, get more interviews, upgrade to
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
    new candidate|candidates|applicant|applicants, candidate is waiting, your vacancy|vacancies|requisition, your open|job role|position|posting|opening|req, ihre vakanz, ihrer|ihre offenen|offene stelle, scorecard~, debrief, submit|complete ** feedback, interview feedback, feedback ** candidate, your feedback ** interview|on, you are interviewing, you have an interview with ** candidate, interviewing a candidate, candidate profile|packet, candidates for your|you|the, einen kandidaten, eine kandidatin, passende|passender kandidaten|kandidat|kandidatin, unser honorar, placement|our fee, candidate for your|the, interviewer training, interview training, as an? interviewer, you will be interviewing, been added ** as|to ** interviewer|panel, candidate's resume|cv|name, candidate resume|cv, resume attached ** candidate, review ** candidate|applicants|candidates, jobs you follow|posted, your job post|ad, applicants for|to your, hiring team for|notification, applied to your|you, candidato para su|vuestra|tu, candidat pour votre, candidature reçue, nouveau candidat, kandidaat voor, nuevo candidato, nieuwe kandidaat, nuova candidatura, novo candidato, ny kandidat, candidate available, interviewer assignment|for, interview kit, can you interview, could you interview, you will be|meet ** candidate, to interview the candidate, cover the ** interview, your interview with ** candidate, approve ** requisition|offer|req, headcount approv~, hire for your team, staffing needs, hiring needs, thank you for interviewing me|with us, application for a position with your, hired through, interviewing me, interview me for, to interview me, your job ad|posting|advert, ihrer|ihre stellenausschreibung|ausschreibung, von ihnen ausgeschriebene, bei ihnen bewerben|arbeiten, on your team ** summer|intern, votre annonce, votre offre d'emploi, vuestra oferta, su oferta de empleo, jullie vacature, il vostro annuncio, vosso anúncio, er annons, bewertungsbogen, interviewleitfaden, grille d'évaluation, feuille d'évaluation, beoordelingsformulier, scheda di valutazione, ficha de avaliação|evaluación, hoja de evaluación, bedömningsformulär, evaluation form, candidate a|b|c|d, available to interview, available for interview, take your job description|spec|brief, contingency fee|basis|search, profiles for you|your, your openings|vacancies, calibration, next * candidates, candidates come in|are, interviewers, added as a|an shadow|interviewer|reverse|panelist, as a shadow, replacement interviewer, declined the interview, interview below, your upcoming interviews|interview with *, candidate packet, to interview on your calendar, your candidate, candidates waiting, move the candidate, advance the candidate, reject the candidate, hiring committee ** candidate, screen resumes|candidates, applicant tracking, your pipeline, talent pool for, phone screens, resumes are|in|attached, strong people|candidates|profiles for, slate of, offer budget, req approval, panel feedback, candidates to review|look, your hiring plan, headcount request, backfill, cover an|the|his|her interview|onsite, take ** 's onsite|interview, he is interviewing for, she is interviewing for, they are interviewing for, kit attached
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
            appartamento, arrendamento, apartamento, aluguel, lägenhet~, hyresgäst, hyresvärd, bostad~, flatshare,
            flatmate, roommate, housemate, wg-zimmer, wg-casting, wg, colocation, coloc
            """
        ),
    ),
    Sign(
        "money",
        1.5,
        "a bank, an insurer or an authority of taxes",
        listed(
            """
            credit card, rewards card, card application, your loan, loan application|officer|offer|approval,
            underwriter|underwriting, term life, life insurance, your policy, policy number, insurance
            application|quote, premium quote, open enrollment, benefits counselor, w-2, 1095-c, offer of coverage,
            equal credit opportunity, kreditkarte, kreditantrag, ihr|ihren kredit,
            versicherung|versicherungsschutz|versicherungsantrag, carte de crédit, assurance vie|habitation|auto, prêt
            immobilier, tarjeta de crédito, seguro de, préstamo, hypotheek, verzekering, lening, mutuo, prestito,
            polizza, crédito habitação, försäkring, bolån, lån, 401k, tax return, business loan, your account balance,
            refinance, apr, discount, coupon, limited time offer, special offer, sonderangebot, rabatt
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
            admission|admissions interview|office|committee|team|decision|counselor, parent teacher|conference,
            parent/teacher, scholarship, fellowship application, kindergarten, preschool, degree program|programme,
            master's program|programme, mba program|programme, graduate school, doctoral program|programme, your
            child, your daughter|son's, enrollment|enrolment, exam session|date|centre|center, épreuve~, jury,
            examens, concours, oral exam, mündliche prüfung, prüfungstermin, studienplatz, studiengang, bewerbung **
            studium|studiengang|schule|kita|platz, kita-platz, kita, inscription scolaire|à, beca, examen oral, prova
            orale, borsa di studio, toelating~, examen, antagning~, stipendium, stipendien, bolsa de estudo,
            certificate program|course, online course, cohort, homeroom, alumni interview, college
            application|interview, exchange program|programme, summer camp, tuition, semester, coursework, opleiding,
            cursus, kurs, corso di, curso de, utbildning, formation professionnelle, admissions, graduate
            program|programme|admissions|studies, ms|ma|msc|mba|phd in *, applicants to the program|programme, einen
            platz, betreuung, kinderg~, eingewöhnung, crèche, guardería, asilo nido, opvang, förskola
            """
        ),
    ),
    Sign(
        "training",
        1.8,
        "a course or a talk about applying",
        listed(
            """
            webinar, masterclass, bootcamp, ace your, interview prep|preparation|skills|coaching|course|workshop, live
            with * hiring|recruiters, career coach|coaching|workshop|webinar, cohort starts, free
            training|class|workshop, register for|now, registration for, save my|your seat|spot, bewerbungstraining,
            online-seminar, formation en ligne, seminario web, workshop
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
    podcast~, journalist~, i'm a reporter, reporter with|for, freelance writer, for an|the article|piece|story, article about|on|i'm, on the record, documentary, episode, our listeners, newsroom, members' screening, screening of, box office, filmvorführung, film festival, dossier sur, parution, journaliste, your quotes|quote, periodista, reportaje, krantenartikel, krant, giornalista, intervista, jornalista, reportagem, tidning~, interview für ** artikel|zeitung|podcast|magazin, beitrag für, sendung, panel discussion, panelist|panelists, speaker|speakers, call for papers|speakers|proposals, keynote, moderator, podium~, radio, oral history, casting call, audition~, tickets, screenplay, author interview, book launch, q&a with, blog post, autorisier~, zitate, i host, host of the, my show, our show, on the show, new on the blog, in this issue, read the full, my audience, our readers
    """
        ),
    ),
    Sign(
        "research",
        1.4,
        "a study, a survey or a customer's story",
        listed(
            """
    user research~, usability, research study|participant|participants|session, study participants, gift card|voucher, amazon voucher, paid study|research|interview, participate in a|our|the ** study|research, success story, customer interview|story|stories, short survey, our survey, survey about|on, focus group, ux research~, ux-research~, incentive for, honorarium, usability-test, nutzerstudie, nutzerinterview|nutzerinterviews, kundeninterview, studie teil~, teilnahme an ** studie, umfrage, étude utilisateur~, entretien utilisateur, bon d'achat, chèque cadeau, tarjeta regalo, investigadora ux, investigador ux, estudio de usuarios, encuesta, gebruikersonderzoek, cadeaubon, onderzoek naar, buono regalo, ricerca utenti, sondaggio, estudo de utilizadores, pesquisa de usuário, användarstudie, presentkort, enkät, amazon-gutschein, gutschein, exit interview, exit-interview, market research, your feedback on our|the product, product feedback, beta test~, proefpersonen, dissertation|thesis interview|research, masterarbeit, doktorarbeit, mémoire de master, tesis, scriptie, take our ** survey, experience survey, candidate experience, interviewpartner, für meine masterarbeit|bachelorarbeit|doktorarbeit
    """
        ),
    ),
    Sign(
        "health",
        1.3,
        "a doctor, a clinic, a treatment of the reader",
        listed(
            """
    colonoscopy, mammogra~, your procedure, procedure date, cleaning with, annual physical, lab results, your appointment with dr, your|an? appointment ** doctor|dentist|clinic, medical screening, cancer screening, health screening, vorsorge~, zahnarzt~, arzttermin, dépistage, cita médica, rendez-vous médical, bevolkingsonderzoek, uitstrijkje, visita medica|specialistica, rastreio, consulta médica, vårdcentral~, clinical trial, blood drive, blood donation, adoption interview|application|process, foster application|home, vaccin~, patient portal, therapist, intake appointment, insurance card, your pet, adopt a|your, asiel, shelter, adopteren, adoptieverzoek, tierheim, refuge animal, dierenarts, rescue dog|cat, your new pet, puppy, kitten
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
            jira, pull request, merge request, commented on, issue you are watching, build failed, unit tests, github,
            gitlab, confluence, zendesk, ticket #*, assigned to you, deployment, backlog, staging, app store, test
            candidate, your order, tracking number, shipped, invoice, receipt for
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
            employment of, reference call|check|questions for|about, gave us|me your name, named you, speak to **
            performance, prénom|nom comme référence
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
            hi team, hi all, hello everyone, all hands, all-hands, town hall, offsite, off-site, hiring plan, our
            onsite, performance review, annual review, mid-year review, 1:1, team lunch, headcount, org chart,
            payroll, expense report|reports, liebe kolleg~, liebes team, chers collègues, beste collega's, cari
            colleghi, caros colegas, hej alla, hola a todos, bonjour à tous, happy hour, your direct reports, new
            joiner, please welcome, internal mobility, your manager has
            """
        ),
    ),
    Sign(
        "scam",
        3.0,
        "signs of a swindle",
        listed(
            """
            interview ** on|via|by|over|through whatsapp|telegram|signal|wechat, interview is held on telegram|whatsapp, entrevista ** por|via|vía|pelo whatsapp|telegram, gespräch ** über|per whatsapp|telegram, entretien ** par|via|sur whatsapp|telegram, add|message|text|contact ** on|via telegram|whatsapp, google hangouts, chat interview, text-based interview, usdt, bitcoin, crypto wallet, cryptocurrency, paid daily, pago diario, daily pay, al dia,
            no experience needed|required|necessary, no se necesita experiencia, cashier's check, certified check, deposit the|a|this check|cheque, send you a check|cheque, check to buy, mystery shopper, process payments, payment processing agent, western union, like hotels|videos, reshipping, package inspector|forwarding, bank account details, starter kit fee, equipment check|cheque, home office ** check, training fee, registration fee, pay a ** fee,
            tägliche auszahlung, paiement quotidien, pagamento giornaliero, social security number, copy of your id|passport and, gift cards, earn $*|up ** per day|week
            """
        ),
        firm=True,
    ),
    Sign(
        "messenger",
        0.4,
        "a messenger is spoken of",
        listed(
            """
            whatsapp, telegram, wechat
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
        refer me, would you refer, i applied, i have applied, i am interviewing, my interview with|at|for, my final
        round, my offer, put in a good word, good word for me, i have an interview, mock interview|interviews, my job
        search, i got laid off, looking for my next, i am a candidate, know of any openings, hiring on your team, any
        openings on|at|in, pass my resume|cv, forward my resume|cv, ich habe mich beworben, mein vorstellungsgespräch,
        j'ai postulé, mon entretien, he aplicado, mi entrevista, heb gesolliciteerd, mijn gesprek, mi sono candidat~,
        mio colloquio, candidatei-me, min intervju,
        i have a|an ** interview, they asked for references, could i list|use|put you, list you for|as, give them your number|name, be my reference, as my reference, a reference for me, i am applying, i have an offer, they want references, ich brauche eine referenz, dich als referenz, te mettre en référence, ponerte como referencia, jou als referentie|referent, indicarti come referenza, dig som referens
        """
    ),
    firm=True,
)
"""What somebody else says of an own search for work; so do the phrases of "own application" in a message not the reader's."""

TOPICS = frozenset(
    (
        "home",
        "money",
        "school",
        "press",
        "research",
        "health",
        "community",
        "machine",
        "firms",
        "employer's own",
        "authority",
    )
)
"""Senses that may be no more than the trade of the employer: they weigh less where a job is named by its title."""
