"""Dutch."""

from mailbridge.detect.phrases import listed, words
from mailbridge.proofreading.words.shape import Words

WORDS = Words(
    greetings=listed(
        "beste, geachte, hallo, hoi, hi, dag, goedendag, goedemorgen, goedemiddag, goedenavond, lieve, hey, hé"
    ),
    unfinished_greetings=listed("beste, geachte, lieve"),
    titles=words("heer mevrouw mevr mw dhr de dr drs ir prof mr"),
    myself=words("me mij mijn"),
    everybody=words(
        """
        allemaal allen team lezer heer/mevrouw heer mevrouw dames heren collega's recruiting hr iedereen werving
        personeelszaken samen selectiecommissie
        """
    ),
    short_notice=listed(
        "kort van tevoren, kort dag, zo laat, laatste moment, dringend~, onverwacht~, plotseling~, last minute"
    ),
    frees=listed(
        """
        komt het|dit|dat|ons gesprek|interview, komt de|deze|onze afspraak, komen de|alle|deze|beide, vrijgeven, naar
        iemand anders, naar anderen, niet aanwezig, er niet bij, kom niet, niet komen, afzeggen, zeg ** af, annuleren,
        ruim daarvoor, niet doorgaan, vervalt, vervallen
        """
    ),
    meetings=listed(
        "gesprek, gesprekken, sollicitatiegesprek~, interview~, afspraak, afspraken, ontmoeting, kennismaking~"
    ),
    proposes=listed(
        """
        ik kan|ben|zou|heb, kunnen|zullen we, kunt u, kun je, zou|zouden, schikt, bel, bellen, tot, bereikbaar, past,
        mag ik, weer terug
        """
    ),
    to_fill=words(
        """
        naam voornaam achternaam bedrijf bedrijfsnaam functie positie titel datum dag tijd reden hier invullen invoegen
        uw aanvullen aanhef onderwerp contactpersoon
        """
    ),
    dangling=words("en of maar want omdat hoewel terwijl als de een van mijn uw onze hun wiens"),
    reasons={
        "growth": listed("groei, groeien, verder brengt, nieuwe|andere richting, ontwikkel~, leren"),
        "pay": listed("salaris, salariëring, beloning, onderhandelen, verdien~"),
        "role": listed("functie zelf, dagelijkse|dagelijks werk, taken, werkzaamheden, werk dat daarin, inhoud van de"),
        "location": listed("reden is de plaats, locatie, verhuiz~, reistijd, reisafstand, standplaats"),
        "remote": listed(
            "op afstand, aanwezigheid, werk thuis, werkplek, thuiswerken, thuis te|werken, remote, hybride"
        ),
        "schedule": listed("rooster, werktijden, uren, deeltijd, voltijd, ploegendienst~, weekend~"),
        "culture": listed("manier van werken, anders wordt geleid, cultuur, bedrijfscultuur, werkwijze, sfeer"),
        "offer": listed(
            """
            elders een aanbod, ander aanbod, aanbod elders, andere baan aangenomen, elders getekend, andere functie
            aangenomen, contract getekend
            """
        ),
        "timing": listed("reden is het moment, verkeerde moment, niet het moment, van baan wisselen, timing"),
        "personal": listed(
            """
            redenen zijn persoonlijk, persoonlijke reden|redenen|omstandigheden, privé, familieomstandigheden,
            gezondheid~
            """
        ),
    },
)
