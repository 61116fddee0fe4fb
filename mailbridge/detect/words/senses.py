"""What speaks for another sense of the words that hiring mail uses, or for another part in it than the candidate's.

What may live here: signs against, as `hiring.py` says.
"""

from __future__ import annotations

from mailbridge.detect.phrases import listed
from mailbridge.detect.words.sign import Sign

SENSES = (
    Sign(
        "home",
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
            platz, betreuung, kinderg~, eingewöhnung, crèche, guardería, asilo nido, opvang, förskola, fellowship
            of|for|program|programme, interview applicants
            """
        ),
    ),
    Sign(
        "training",
        "a course or a talk about applying",
        listed(
            """
            webinar, masterclass, bootcamp, ace your, interview prep|preparation|skills|coaching|course|workshop, live
            with * hiring|recruiters, career coach|coaching|workshop|webinar, cohort starts, free
            training|class|workshop, register for|now, registration for, save my|your seat|spot, bewerbungstraining,
            online-seminar, formation en ligne, seminario web
            """
        ),
    ),
    Sign(
        "press",
        "a journalist, a podcast, a book or a stage",
        listed(
            """
            podcast~, journalist~, i'm a reporter, reporter with|for, freelance writer, for an|the
            article|piece|story, article about|on|i'm, on the record, documentary, episode, our listeners, newsroom,
            members' screening, screening of, box office, filmvorführung, film festival, dossier sur, parution,
            journaliste, your quotes|quote, periodista, reportaje, krantenartikel, krant, giornalista, intervista,
            jornalista, reportagem, tidning~, interview für ** artikel|zeitung|podcast|magazin, beitrag für, sendung,
            panel discussion, panelist|panelists, speaker|speakers, call for papers|speakers|proposals, keynote,
            moderator, podium~, radio, oral history, casting call, audition~, tickets, screenplay, author interview,
            book launch, q&a with, blog post, autorisier~, zitate, i host, host of the, my show, our show, on the
            show, new on the blog, in this issue, read the full, my audience, our readers, for our ** careers
            page|blog|website|newsletter, casting team|director|call, callback for, monologue, rehearsal|rehearsals
            """
        ),
    ),
    Sign(
        "research",
        "a study, a survey or a customer's story",
        listed(
            """
            user research~, usability, research study|participant|participants|session, study participants, gift
            card|voucher, amazon voucher, paid study|research|interview, participate in a|our|the ** study|research,
            success story, customer interview|story|stories, short survey, our survey, survey about|on, focus group,
            ux research study|session|interview, incentive for, honorarium, usability-test, nutzerstudie,
            nutzerinterview|nutzerinterviews, kundeninterview, studie teil~, teilnahme an ** studie, umfrage, étude
            utilisateur~, entretien utilisateur, bon d'achat, chèque cadeau, tarjeta regalo, investigadora ux,
            investigador ux, estudio de usuarios, encuesta, gebruikersonderzoek, cadeaubon, onderzoek naar, buono
            regalo, ricerca utenti, sondaggio, estudo de utilizadores, pesquisa de usuário, användarstudie,
            presentkort, enkät, amazon-gutschein, gutschein, exit interview, exit-interview, market research, your
            feedback on our|the product, product feedback, beta test~, proefpersonen, dissertation|thesis
            interview|research, masterarbeit, doktorarbeit, mémoire de master, tesis, scriptie, take our ** survey,
            experience survey, candidate experience, interviewpartner, für meine
            masterarbeit|bachelorarbeit|doktorarbeit
            """
        ),
    ),
    Sign(
        "health",
        "a doctor, a clinic, a treatment of the reader",
        listed(
            """
            colonoscopy, mammogra~, your procedure, procedure date, cleaning with, annual physical, lab results, your
            appointment with dr, your|an? appointment ** doctor|dentist|clinic, medical screening, cancer screening,
            health screening, vorsorge~, zahnarzt~, arzttermin, dépistage, cita médica, rendez-vous médical,
            bevolkingsonderzoek, uitstrijkje, visita medica|specialistica, rastreio, consulta médica, vårdcentral~,
            clinical trial, blood drive, blood donation, adoption interview|application|process, foster
            application|home, vaccin~, patient portal, therapist, intake appointment, insurance card, your pet, adopt
            a|your, asiel, shelter, adopteren, adoptieverzoek, tierheim, refuge animal, dierenarts, rescue dog|cat,
            your new pet, puppy, kitten
            """
        ),
    ),
    Sign(
        "community",
        "a post of honour, a team, a club",
        listed(
            """
            pta, nominating committee, board election|nominations, candidates for|to the board, candidate for
            mayor|council|senate|office|governor|congress, volunteer|volunteers|volunteering, election|elections, your
            vote, campaign manager|volunteer, donate, ehrenamt~, elternvertret~, vereinsvorstand, verein, bénévol~,
            voluntari~, vrijwilliger~, volontari~, tryouts, team roster, parish|church, gemeinderat~, congregation,
            mentoring program|programme, mentee, grant application|proposal|award|review|panel, förderantrag,
            subvention, subsidie, sovvenzione, membership application, club, casting call, choir, orchestra audition,
            little league, kandidat für den vorstand, board member nomination
            """
        ),
    ),
    Sign(
        "machine",
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
        "firms",
        "one firm with another: selling, partnering, buying",
        listed(
            """
            partnership opportunity|agreement|proposal|discussion|lead, partner with us|you|your, product demo, a demo
            of|for, sales call, rfp, request for proposal, procurement, investor meeting|call,
            seed|series ** round, pitch deck, purchase order, discovery call, angebot anfordern, ihr unternehmen **
            unterstützen, quote for, data agreement, for your business|company|clients, our services, your hiring
            needs, outsourc~, lead generation, kostenvoranschlag, devis, presupuesto, offerte voor, preventivo,
            orçamento, offert
            """
        ),
    ),
    Sign(
        "employer's own",
        "mail of the reader's present employer to its staff",
        listed(
            """
            hi team, hi all, hello everyone, all hands, all-hands, town hall, offsite, off-site, hiring plan, our
            onsite, performance review, annual review, mid-year review, 1:1, team lunch, org chart,
            payroll, expense report|reports, liebe kolleg~, liebes team, chers collègues, beste collega's, cari
            colleghi, caros colegas, hej alla, hola a todos, bonjour à tous, happy hour, your direct reports, new
            joiner, please welcome, internal mobility, your manager has, refer a friend, refer somebody, earn $*,
            referral bonus, employee referral, pleased to announce, excited to announce, happy to announce, join me in
            congratulating|welcoming, has been promoted, been promoted to, has accepted the position, open internally,
            interested employees, intranet, internal posting, reorganization, announce the appointment, wir freuen uns
            ** bekannt
            """
        ),
    ),
    Sign(
        "fair",
        "a fair where many look for work",
        listed(
            """
            career fair|day, job fair, salon de l'emploi, feria de empleo, karrieretag, banenmarkt, career day
            """
        ),
    ),
)
"""What speaks for another sense of the same words, besides `sides.SIDES`."""
