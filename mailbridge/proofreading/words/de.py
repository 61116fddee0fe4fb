"""German."""

from mailbridge.detect.phrases import listed, words
from mailbridge.proofreading.words.shape import Words

WORDS = Words(
    greetings=listed(
        """
        sehr geehrte|geehrter|geehrtes, guten tag|morgen|abend, hallo, hi, liebe, lieber, liebes, moin, servus, grüß
        gott, grüezi, werte, werter
        """
    ),
    unfinished_greetings=listed("sehr geehrte|geehrter|geehrtes, liebe, lieber, liebes, werte, werter"),
    titles=words("herr herrn frau dr prof professor dipl ing mag"),
    myself=words("mich mir mein meine meiner meinem meinen"),
    everybody=words(
        """
        damen herren team zusammen alle allerseits leute personalabteilung recruiting recruiting-team recruitingteam
        hr hr-team personalteam kolleginnen kollegen miteinander bewerbungsteam talent auswahlkommission
        """
    ),
    short_notice=listed(
        "kurzfristig~, so spät, dringend~, notfall, unerwartet~, plötzlich~, überraschend~, im letzten"
    ),
    frees=listed(
        """
        frei, freigeben, freizugeben, nicht wahrnehmen|teilnehmen|kommen|dabei|erscheinen, absagen, abzusagen, sage **
        ab, jemand anderen, jemand anderem, an andere, rechtzeitig davor, entfällt, nicht wahrzunehmen
        """
    ),
    meetings=listed(
        """
        termin, termine, terminen, termins, gespräch, gespräche, gesprächen, gesprächs, vorstellungsgespräch~,
        interview~, runde, telefonat~, kennenlernen, probetag~, fachgespräch~
        """
    ),
    proposes=listed(
        """
        ich kann|könnte|bin|hätte|habe, könnten|können|wollen|sollen|dürfen|darf wir|sie|ich, kannst|könntest du, wie
        wäre, passt, würde|würden, rufe, anrufen, bis, erreichbar, erreichen, ab sofort, zurück
        """
    ),
    to_fill=words(
        """
        name vorname nachname firma firmenname unternehmen stelle position titel datum tag uhrzeit grund hier ihr
        einfügen einsetzen ergänzen platzhalter anrede thema ansprechpartner ansprechpartnerin eintragen ausfüllen
        """
    ),
    dangling=words(
        """
        und oder aber weil obwohl während wenn dass ob des ein eine einen einem einer für von mein meine meinen meiner
        unser unsere unseren sowie denn sondern
        """
    ),
    reasons={
        "growth": listed(
            "weiterbringen, entwicklung, weiterentwick~, neue|andere|anderen richtung, wachsen, dazulernen"
        ),
        "pay": listed("gehalt, gehalts~, vergütung, bezahlung, feilschen, verdienst, gehaltlich~"),
        "role": listed(
            "aufgabe selbst, aufgaben, aufgabenbereich, alltag, arbeitsalltag, tätigkeit selbst, arbeit die ich"
        ),
        "location": listed("grund ist der ort, standort~, umzug, umziehen, pendeln, arbeitsweg, wohnort"),
        "remote": listed("aus der ferne, arbeitsort, homeoffice, home-office, remote, von zu hause, präsenz~"),
        "schedule": listed("arbeitszeit~, schicht~, teilzeit, vollzeit, wochenende~, die zeiten"),
        "culture": listed("arbeitsweise, anders geführt~, kultur, unternehmenskultur, zusammenarbeit, arbeitsklima"),
        "offer": listed(
            """
            anderswo ein angebot, ein anderes|weiteres angebot, anderes angebot, anderweitig zugesagt, stelle
            angenommen, vertrag ** unterschrieben, woanders zugesagt, angebot eines|einer ander~
            """
        ),
        "timing": listed("zeitpunkt, jetzt nicht wechseln, falsche moment, derzeit nicht wechseln"),
        "personal": listed(
            """
            gründe sind persönlich, persönlich~ grund|gründe|gründen|umständen, private|privaten gründe|gründen,
            familiäre|familiären gründe|gründen, gesundheitlich~
            """
        ),
    },
)
