"""What speaks for another part than the candidate's in mail that is about jobs: sent to many, the other side, a
swindle.

What may live here: signs against, as `hiring.py` says.
"""

from __future__ import annotations

from mailbridge.detect.phrases import listed
from mailbridge.detect.words.sign import Sign

SIDES = (
    Sign(
        "job alert",
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
            resume tips, interview tips, career tips|advice|coach|coaching, resume review|writing|builder, candidates
            are applying, be an early applicant, people also viewed, is hiring for|a ** near, saved jobs|search,
            premium, see all jobs, view all jobs, alle jobs ansehen, companies want to interview|meet|talk, create
            your profile, let companies apply, new on the blog, in this issue, top roles, get hired faster, get more
            interviews, upgrade to
            """
        ),
    ),
    Sign(
        "account",
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
    ),
    Sign(
        "reader hires",
        "the reader is on the side that hires",
        listed(
            """
            new candidate|candidates|applicant|applicants, candidate is waiting, your vacancy|vacancies|requisition,
            your open|job role|position|posting|opening|req, ihre vakanz, ihrer|ihre offenen|offene stelle,
            scorecard~, debrief, submit|complete ** feedback, interview feedback, feedback ** candidate, your feedback
            ** interview|on, you are interviewing, you have an interview with ** candidate, interviewing a candidate,
            candidate profile|packet, candidates for your|you|the, einen kandidaten, eine kandidatin,
            passende|passender kandidaten|kandidat|kandidatin, unser honorar, placement|our fee, candidate for
            your|the, interviewer training, interview training, as an? interviewer, you will be interviewing, been
            added ** as|to ** interviewer|panel, candidate's resume|cv|name, candidate resume|cv, resume attached **
            candidate, please|to|you review ** candidate|applicants|candidates, jobs you follow|posted,
            your job post|ad, applicants
            for|to your, hiring team for|notification, applied to your, candidato para su|vuestra|tu, candidat
            pour votre, candidature reçue, nouveau candidat, kandidaat voor, nuevo candidato, nieuwe kandidaat, nuova
            candidatura, novo candidato, ny kandidat, candidate available, interviewer assignment|for, interview kit,
            can you interview, could you interview, you will be|meet ** candidate, to interview the candidate, cover
            the ** interview, your interview with ** candidate, approve ** requisition|offer|req, headcount approv~,
            hire for your team, staffing needs, hiring needs, thank you for interviewing me|with us, application for a
            position with your, hired through, interviewing me, interview me for, to interview me, your job
            ad|posting|advert, ihrer|ihre stellenausschreibung|ausschreibung, von ihnen ausgeschriebene, bei ihnen
            bewerben|arbeiten, on your team ** summer|intern, votre annonce, votre offre d'emploi, vuestra oferta, su
            oferta de empleo, jullie vacature, il vostro annuncio, vosso anúncio, er annons, bewertungsbogen,
            interviewleitfaden, grille d'évaluation, feuille d'évaluation, beoordelingsformulier, scheda di
            valutazione, ficha de avaliação|evaluación, hoja de evaluación, bedömningsformulär, evaluation form,
            candidate a|b|c|d, available to interview, available for interview, take your job description|spec|brief,
            contingency fee|basis|search, profiles for you|your, your openings|vacancies, next *
            candidates, candidates come in|are, added as a|an shadow|interviewer|reverse|panelist, as a
            shadow, replacement interviewer, declined the interview, interview below, your upcoming
            interviews|interview with *, candidate packet, to interview on your calendar, candidates
            waiting, move the candidate, advance the candidate, reject the candidate, hiring committee ** candidate,
            screen resumes|candidates, applicant tracking, your pipeline, talent pool for, phone screens, resumes
            are|in|attached, strong people|candidates|profiles for, slate of, offer budget, req approval, panel
            feedback, candidates to review|look, your hiring plan, headcount request, backfill, cover an|the|his|her
            interview|onsite, take ** 's onsite|interview, he is interviewing for, she is interviewing for, they are
            interviewing for, kit attached, appointed you, search committee for the, serve on the ** committee,
            applications are in, neue bewerbung|bewerbungen, für ihre stelle, ihre stellenanzeige, nouvelle
            candidature, nueva candidatura, nieuwe sollicitatie, nuova candidatura ricevuta, nova candidatura
            recebida, ny ansökan har, interview candidates, interviewing candidates, his resume|résumé|cv, her
            resume|résumé|cv, resume of, resumes of|for, available to interview candidates, extend an offer to
            him|her|them, hire him|her|them, bring him|her in, interview him|her|them, he interviewed, she
            interviewed, new hire|hires, our candidates, the candidates are, candidates we, recruiting
            trip|season|event, on-campus recruiting, seinen lebenslauf, ihren lebenslauf ansehen, bewerberin
            vorstellen, son cv, zijn cv, haar cv
            """
        ),
    ),
    Sign(
        "reference asked",
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
    ),
    Sign(
        "scam",
        "signs of a swindle",
        listed(
            """
            interview ** on|via|by|over|through whatsapp|telegram|signal|wechat, interview is held on
            telegram|whatsapp, entrevista ** por|via|vía|pelo whatsapp|telegram, gespräch ** über|per
            whatsapp|telegram, entretien ** par|via|sur whatsapp|telegram, add|message|text|contact ** on|via
            telegram|whatsapp, google hangouts, chat interview, text-based interview, usdt, bitcoin, crypto wallet,
            cryptocurrency, paid daily, pago diario, daily pay, al dia, no experience needed|required|necessary, no se
            necesita experiencia, cashier's check, certified check, deposit the|a|this check|cheque, send you a
            check|cheque, check to buy, mystery shopper, process payments, payment processing agent, western union,
            like hotels|videos, reshipping, package inspector|forwarding, bank account details, starter kit fee,
            equipment check|cheque, home office ** check, training fee, registration fee, pay a ** fee, tägliche
            auszahlung, paiement quotidien, pagamento giornaliero, social security number, copy of your id|passport
            and, gift cards, earn $*|up ** per day|week
            """
        ),
    ),
    Sign(
        "somebody else meant",
        "it was meant for another person, who has the reader's name",
        listed(
            """
            the wrong person|address|email|inbox|jordan|mara|robin|individual, wrong
            person|recipient|email|inbox, not the * you|who you, meant for someone|somebody|another, intended for
            someone|somebody|another, reached the wrong, i never applied, i have not|never applied, i've
            never applied, haven't applied, didn't apply, never applied to|for|with|there, someone|somebody else with
            my|the|this|same name, same name as, other person with, not me, a different
            jordan|mara|person, falsche person|adresse|empfängerin|empfänger, nicht die richtige, mich nicht
            beworben, nie beworben, verwechslung, mauvaise personne|adresse, erreur de destinataire|personne, jamais
            postulé, pas postulé, persona equivocada, se ha equivocado|confundido de, nunca he solicitado|aplicado,
            verkeerde persoon|adres, nooit gesolliciteerd, niet gesolliciteerd, persona sbagliata, mai candidat~, pessoa
            errada, nunca me candidatei, fel person|adress, aldrig sökt
            """
        ),
    ),
    Sign(
        "messenger",
        "a messenger is spoken of",
        listed(
            """
            whatsapp, telegram, wechat
            """
        ),
    ),
)
"""What speaks for another part in it than the candidate's."""

SOMEBODY_ELSE = Sign(
    "somebody else applies",
    "another person applies or looks for work",
    listed(
        """
        refer me, would you refer, i applied, i have applied, i am interviewing, my interview with|at|for, my final
        round, my offer, put in a good word, good word for me, i have an interview, mock interview|interviews, my job
        search, i got laid off, looking for my next, i am a candidate, know of any openings, hiring on your team, any
        openings on|at|in, pass my resume|cv, forward my resume|cv, ich habe mich beworben, mein vorstellungsgespräch,
        j'ai postulé, mon entretien, he aplicado, mi entrevista, heb gesolliciteerd, mijn gesprek, mi sono candidat~,
        mio colloquio, candidatei-me, min intervju, i have a|an ** interview, they asked for references, could i
        list|use|put you, list you for|as, give them your number|name, be my reference, as my reference, a reference
        for me, i am applying, i have an offer, they want references, ich brauche eine referenz, dich als referenz, te
        mettre en référence, ponerte como referencia, jou als referentie|referent, indicarti come referenza, dig som
        referens
        """
    ),
)
"""What somebody else says of an own search for work; so do the phrases of "own application" in a message not the
reader's."""
