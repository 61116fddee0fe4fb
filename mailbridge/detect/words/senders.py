"""Domains and local parts of senders: which are systems, which are public, which nobody reads.

What may live here: tables of domains (registrable, lower case) and of address parts. A domain matches its subdomains.
"""

from mailbridge.detect.phrases import words

APPLICANT_TRACKING = words(
    """
    adp.com applytojob.com applicantpro.com applicantstack.com ashbyhq.com avature.net bamboohr.com breezy.hr
    breezy-mail.com bullhornstaffing.com bullhorn.com career.com.br catsone.com cezannehr.com clearcompany.com
    comeet.co comeet.com concludis.de cornerstoneondemand.com csod.com dayforce.com dover.com d.vinci.de dvinci-hr.com
    eightfold.ai fountain.com freshteam.com gem.com greenhouse.io greenhouse-mail.io gupy.io gupy.com.br haufe.com
    hibob.com hire.lever.co hirebridge.com hirevue.com homerun.co icims.com infinitebrassring.com instahyre.com
    invalid.recruitee.com jazz.co jazzhr.com jobadder.com jobscore.com jobtrain.co.uk jobvite.com jobylon.com join.com
    karriere.softgarden.io lever.co mailer.recruitee.com manatal.com myworkday.com myworkdayjobs.com njoyn.com
    onlyfy.io oorwin.com paylocity.com personio.de personio.com pinpointhq.com peopleadmin.com pageuppeople.com
    polymer.co reachmee.com recruitee.com recruiterbox.com recruiterflow.com rexx-systems.com rippling.com sagehr.com
    selectminds.com silkroad.com smartrecruiters.com softgarden.io softgarden.de successfactors.com successfactors.eu
    talentadore.com talentlyft.com talentreef.com talnet.com talentsoft.com taleez.com taleo.net teamtailor.com
    teamtailor-mail.com tal.net traffit.com trakstar.com ukg.com ultipro.com usajobs.gov varbi.com vidcruiter.com
    visma.com welcomekit.co workable.com workablemail.com workday.com workforcenow.adp.com zohorecruit.com
    hrmdirect.com interviewstream.com emply.com hr-manager.net talentech.io webcruiter.no jobteaser.com allibo.com
    inrecruiting.com intervieweb.it altamiraweb.com civil-service-jobs.service.gov.uk jobs.nhs.uk trac.jobs
    governmentjobs.com neogov.com schooljobs.com interfolio.com pandologic.com paradox.ai olivia.paradox.ai
    factorial.co viterbit.com kenjo.io heyrecruit.de coveto.de umantis.com prescreenapp.io otys.com carerix.com
    afas.nl hro.nl cvwarehouse.com easycruit.com metayage.com
    """
)
"""Applicant-tracking systems: they write for an employer, in the course of one application."""

SCHEDULING = words(
    """
    calendly.com goodtime.io modernloop.io cal.com savvycal.com chilipiper.com doodle.com youcanbook.me
    acuityscheduling.com hubspot.com cronofy.com zcal.co interviewplanner.com candidate.fyi prelude.co rooster.io x.ai
    clara.com reclaim.ai vyte.in bookings.microsoft.com appoint.ly simplybook.me microsoftbookings.com
    """
)
"""Scheduling tools: they write for whoever uses them, for a hiring process or anything else."""

TESTING = words(
    """
    hackerrank.com hackerrankforwork.com codility.com codesignal.com coderpad.io testgorilla.com karat.io karat.com
    criteriacorp.com shl.com coderbyte.com devskiller.com testdome.com pymetrics.com hirevue.com qualified.io
    crosschq.com checkster.com xref.com skillsurvey.com checkr.com hireright.com goodhire.com accurate.com vitay.com
    certn.co zinc.work byteboard.dev woven.com plum.io predictiveindex.com aon.com sparkhire.com vervoe.com alooba.com
    adaface.com
    """
)
"""Tools for tests, recorded interviews, references and background checks: they write for an employer."""

JOB_BOARDS = words(
    """
    indeed.com indeedemail.com linkedin.com glassdoor.com monster.com monster.de ziprecruiter.com dice.com
    stepstone.de stepstone.com stepstone.at stepstone.nl xing.com welcometothejungle.com hellowork.com apec.fr
    infojobs.net infoempleo.com infojobs.it totaljobs.com reed.co.uk cv-library.co.uk seek.com.au jobs.ch
    wellfound.com angel.co hired.com otta.com builtin.com simplyhired.com careerbuilder.com theladders.com ladders.com
    handshake.com joinhandshake.com nationalevacaturebank.nl werkzoeken.nl jobbsafari.se arbetsformedlingen.se
    net-empregos.com catho.com.br vagas.com.br jobindex.dk finn.no karriere.at themuse.com flexjobs.com
    weworkremotely.com remoteok.com jobleads.com jobrapido.com jooble.org neuvoo.com talent.com adzuna.com
    adzuna.co.uk jobs.ac.uk idealist.org ycombinator.com workatastartup.com lensa.com jobcase.com
    """
)
"""Job boards and networks: most of their mail is alerts; some is a message of a recruiter or the receipt of an
application."""

PUBLIC = words(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de
    ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.com web.de
    t-online.de freenet.de posteo.de mailbox.org fastmail.com zoho.com hey.com orange.fr free.fr laposte.net
    wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it alice.it telefonica.net terra.es sapo.pt uol.com.br bol.com.br
    ziggo.nl kpnmail.nl planet.nl xs4all.nl telia.com bredband.net comcast.net verizon.net att.net sbcglobal.net
    cox.net btinternet.com sky.com virginmedia.com mail.com tutanota.com tuta.com yandex.com qq.com 163.com
    """
)
"""Domains where anybody may have an address: they name no employer."""

ROBOTS = words(
    """
    noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply do.not.reply dontreply notreply
    nepasrepondre ne-pas-repondre noresponder no-responder nicht-antworten nichtantworten keineantwort
    niet-beantwoorden nonrispondere naoresponda nao-responda svarainte svara-ej autoreply auto-reply autoresponder
    mailer-daemon postmaster bounce bounces notification notifications notify alert alerts automated automat system
    mailer robot bot unmonitored messages-noreply jobalerts-noreply jobagent newsletter
    """
)
"""Local parts, or parts of them between dots, dashes and plus signs, that nobody reads."""

TEAMS = words(
    """
    jobs job careers career recruiting recruitment recruiter talent hr people hiring team info office contact hello
    kontakt bewerbung bewerbungen karriere personal recrutement emploi candidature candidatures rh rrhh seleccion
    empleo talento personas selezione lavoro risorseumane carriere recrutamento vagas talentos pessoas werkenbij
    vacatures sollicitatie sollicitaties solliciteren rekrytering jobb ansokan frontoffice reception admin
    administration applications search-committee committee interviews scheduling support termine interview work join
    joinus apply
    """
)
"""Local parts of addresses that a group reads: a person may stand behind them, but they are nobody's own."""

RELAYS = words("inmail-hit-reply hit-reply invitations-reply")
"""Local parts of a network's addresses by which one person writes to another: no mail to many, whatever its headers
say."""

HIRING_TEAMS = words(
    """
    jobs job careers career recruiting recruitment recruiter talent hr hiring bewerbung bewerbungen karriere
    recrutement candidature candidatures rh rrhh seleccion empleo selezione lavoro recrutamento vagas werkenbij
    vacatures sollicitatie sollicitaties rekrytering search-committee humanresources human-resources people
    talentacquisition talent-acquisition staffing personal personalabteilung
    """
)
"""Local parts and subdomains of those who hire."""
