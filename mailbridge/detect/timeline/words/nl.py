"""Dutch."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "kun|kunt|kan|kunnen|zou|zouden|zullen je|jij|u|jullie|we|wij|ik", "schikt", "past", "uitkomt", "komt ** uit",
        "lukt", "ben|bent je|u ** beschikbaar|vrij", "heb|hebt|heeft je|u ** tijd|ruimte", "stel ** voor",
        "stellen ** voor", "voorstel", "voorstellen", "welke|welk", "wat dacht|denk|vind", "hoe is|lijkt", "laat",
        "kies", "kiezen", "het kan op", "kan op", "kom je", "komt u", "nodig ** uit", "nodigt ** uit", "nodigen ** uit",
        "uitnodigen", "uitgenodigd", "uitnodiging", "graag uit|met|een|je|u", "willen|wil we|je|graag", "zullen we",
        "mogelijkheden", "opties", "lijkt het", "zin om|in", "spreken", "kennismaken",
        "zou|zouden ** schikken|passen|uitkomen|lukken",
    ),
    Cue.FREE: (
        "ik kan|ben|heb|zou", "we kunnen|zijn|hebben", "beschikbaar", "vrij", "vanaf", "bij mij",
    ),
    Cue.AGREE: (
        "prima", "dat is goed|prima|akkoord",
        "komt me|mij|ons|het|dat|wel|heel|helemaal goed|prima|perfect|uitstekend uit", "schikt", "akkoord",
        "geen probleem|bezwaar", "ik ben er|aanwezig|erbij", "doe|doen maar|die", "ik neem|kies|pak",
        "tot dinsdag|maandag|woensdag|donderdag|vrijdag|morgen|dan", "past mij|me|ons|goed|prima|perfect",
        "lukt|gaat prima|goed", "past", "goed", "afgesproken",
        "tot dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|de|het", "graag", "perfect", "top", "super",
        "ja", "bevestig", "bevestigd", "bevestig ik", "kan ik", "komt me|mij|ons|goed|prima|perfect|uitstekend uit",
        "is goed|prima|akkoord|perfect|oké|ok|genoteerd", "lukt", "ik kom", "ik ben er|erbij", "oké|ok", "doe maar",
        "leuk", "uitstekend", "fijn", "genoteerd", "geen probleem", "wordt het", "neem ik", "kies ik|voor", "doen we",
        "mooi", "helemaal goed", "tot ziens", "gereserveerd", "staat", "liever", "gaat lukken", "komt goed",
        "in mijn agenda", "zet het|hem|dat in", "geen enkel probleem", "ik zal er",
    ),
    Cue.CONFIRMED: (
        "staat|staan vast|gepland|genoteerd|in", "heb|hebben ** genoteerd|ingepland|gereserveerd|vastgelegd",
        "ingepland", "je bent welkom|ingepland", "u bent welkom", "zien we je|u", "bevestiging van|afspraak|gesprek",
        "bevestigd", "is|zijn|staat|hebben|heb|hebt ** bevestigd|ingepland|geboekt|gepland|vastgelegd|gereserveerd",
        "zoals afgesproken|besproken", "afgesproken", "staat vast", "bevestig ik|hierbij", "bevestigen wij|we",
    ),
    Cue.EXPECTED: (
        "herinnering", "herinneren", "verheugen ons|zien", "tot dan", "je|uw|jouw afspraak",
    ),
    Cue.SET: (
        "je|uw|jouw gesprek|afspraak is|staat", "spreken we elkaar", "zien we elkaar", "vindt ** plaats",
        "plaatsvinden", "staat gepland", "ingepland", "gepland", "bel je|u|ik", "belt je|u", "verwachten", "ontvangen",
        "je|u spreekt|ontmoet", "spreek je|u", "ontmoet je|u", "maak|maakt je|u ** kennis",
    ),
    Cue.SILENCE: (
        "zonder bericht|tegenbericht", "hoor ik|we niets", "tenzij ** bezwaar", "tenzij", "als ik|we niets",
        "zonder tegenbericht", "ga ik ervan|er", "gaan we ervan", "ik zet je|u|het",
    ),
    Cue.REPLY_ASKED: (
        "laat ** weten", "bevestig je|u", "graag bevestigen|bevestiging|reactie", "kun|kunt je|u ** bevestigen",
        "kan|kun je|u dan", "schikt|past|lukt dat|dit|het", "of dat|dit|het ** past|schikt|lukt|uitkomt", "bel of mail",
        "hoor graag|ik", "reageren", "geef|geeft",
    ),
    Cue.DECLINE: (
        "schikt|lukt|gaat|past ** niet", "niet lukken|halen|redden|doorgaan", "er tussen|iets gekomen", "tussengekomen",
        "al bezet|vol|vergeven|weg", "ben ik ** weg|vrij|afwezig", "komt slecht|niet", "kan ik niet|helaas", "kan niet",
        "kunnen niet", "helaas", "lukt niet|helaas|me", "past niet|helaas", "verhinderd",
        "niet beschikbaar|mogelijk|meer", "komt ** niet uit", "bezet", "red ik", "heb dan|al|op ** al een",
        "al een afspraak|andere", "wordt lastig|moeilijk", "werk ik niet", "komt ** niet ** uit",
        "dat|dit is niet goed|prima|handig|ideaal", "staat nog? niet", "ik zal er|daar niet", "ik kom niet",
        "kan er niet", "er niet bij zijn",
    ),
    Cue.MOVE: (
        "een ander|andere|nieuw|nieuwe moment|tijd|dag|tijdstip|datum|afspraak", "opschuiven",
        "naar voren|achteren halen|schuiven", "verzet", "verplaatst", "verzetten", "verplaatsen", "verschuiven",
        "uitstellen", "ander|andere moment|tijd|dag|tijdstip|datum", "omzetten",
        "nieuwe|nieuw afspraak|tijd|moment|datum", "tussengekomen", "wisselen", "vervroegen",
        "een dag|uur|week later|eerder",
    ),
    Cue.INSTEAD: (
        "in plaats", "liever", "later", "eerder",
    ),
    Cue.MOVED: (
        "ik bedoelde", "bedoelde", "foutje", "typefout", "kleine wijziging", "nieuwe tijd|datum|afspraak",
        "verplaatst|verzet|verschoven", "gewijzigd|wijziging",
        "is|wordt|hebben|heb|heeft|werd ** verzet|verplaatst|verschoven|gewijzigd|uitgesteld|vervroegd",
        "nieuwe|nieuw tijd|tijdstip|datum|moment", "verplaatst naar", "verzet naar",
        "moeten ** verzetten|verplaatsen|verschuiven",
    ),
    Cue.CANCEL: (
        "annuleren", "geannuleerd", "afgezegd", "afzeggen", "gaat niet door", "gaat ** niet door", "vervalt",
        "vervallen", "afgelast", "geschrapt",
    ),
    Cue.IF: (
        "als je|u|het|dat|er|dit", "mocht|mochten je|u|het|er|dit|dat", "indien", "in geval", "bij verhindering",
        "anders", "wil je|u ** annuleren|verzetten|wijzigen",
    ),
    Cue.MISSED: (
        "gewacht maar|op", "niet gebeld|verschenen|gekomen|opgedaagd", "niemand gebeld|verscheen", "vergeten", "gemist",
        "niet verschenen|gekomen|gebeld|komen|opgedaagd", "niemand", "misgelopen", "vergeefs", "gewacht",
        "zit te wachten", "wacht al",
    ),
    Cue.HELD: (
        "bedankt|dank|dankjewel ** gesprek|tijd|komst|bezoek|ontvangst|kennismaking",
        "leuk|fijn|prettig|goed|mooi ** gesproken|gesprek|gespreken|ontmoet",
        "leuk|fijn|prettig|goed|mooi ** kennisgemaakt|ontmoeten|spreken|spraken",
        "na|sinds ons|het|je|uw gesprek|bezoek|kennismaking", "ons gesprek|kennismaking",
        "was leuk|fijn|goed|prettig|gezellig", "naar aanleiding",
    ),
    Cue.WITHDRAW: (
        "trek ** terug", "terugtrekken", "teruggetrokken",
        "andere|ander baan|functie|aanbod ** aangenomen|geaccepteerd", "aanbod geaccepteerd|aangenomen", "zie ** af",
        "afzien", "niet verder", "trek ** in",
    ),
    Cue.REJECT: (
        "niet verder|door|geselecteerd|uitgenodigd", "andere kandidaat|kandidaten", "afgewezen", "ingevuld", "vervuld",
        "vacaturestop", "bevroren", "stopgezet", "helaas meedelen|moeten|laten", "niet voor jou|u",
        "niet met je|jou|u ** verder", "keuze is|viel op", "iemand anders",
    ),
    Cue.LATER: (
        "ik kijk|check|overleg", "even kijken|checken|overleggen", "laat het|je|u ** weten", "kom ** op terug",
        "moet ** kijken|checken|overleggen", "laat ik",
    ),
    Cue.EITHER: (
        "beide momenten|data|tijden|zijn|passen|schikken", "alle drie", "allebei", "beide", "alle drie|twee",
        "maakt niet uit", "maakt me niet", "allemaal",
    ),
    Cue.NONE: (
        "geen van", "geen enkele",
    ),
    Cue.MEET: (
        "gesprek", "gesprekken", "sollicitatiegesprek", "kennismakingsgesprek", "kennismaking", "kennismaken",
        "kennis maken|te", "interview", "bellen", "babbelen", "praten", "spreken", "ontmoeten", "afspraak", "teams",
        "zoom", "online", "call", "video", "videogesprek", "telefonisch", "telefoongesprek", "langskomen", "langs",
        "uitnodiging", "uit", "meeloopdag", "meelopen", "assessment", "case", "minuten", "uur", "uurtje", "halfuur",
        "kwartier", "koffie", "proefles", "proefdag", "ronde", "sollicitatie",
    ),
    Cue.SCREEN: (
        "kennismakingsgesprek", "eerste gesprek|kennismaking|telefoongesprek|telefonisch", "telefonisch|telefonische",
        "recruiter", "hr", "personeelszaken", "online test", "korte kennismaking", "met mij", "belletje", "talent",
    ),
    Cue.DEEP: (
        "technisch|technische", "tweede gesprek|ronde", "op kantoor", "op locatie", "panel", "sollicitatiecommissie",
        "commissie", "meeloopdag",
    ),
    Cue.BOSS: (
        "manager", "directeur", "directrice", "teamleider", "leidinggevende", "hoofdkantoor", "opdrachtgever", "cto",
        "ceo", "eigenaar", "oprichter", "bestuur", "hoofd", "afdelingshoofd", "collega's", "partner", "rector",
    ),
    Cue.RECRUITER: (
        "recruiter", "recruitment", "hr", "p&o", "personeelszaken", "talent", "hr-adviseur", "people", "werving",
    ),
    Cue.HIRED: (
        "arbeidsovereenkomst", "aanbod", "contractvoorstel", "arbeidscontract",
    ),
    Cue.OTHER: (
        "trein", "vlucht", "lunch", "pauze", "rondleiding", "hotel", "startdatum", "ingangsdatum", "indiensttreding",
        "beginnen", "start", "sluitingsdatum", "deadline", "reageren kan", "vakantie", "afwezig", "verlof", "gesloten",
        "openingstijden", "bereikbaar", "kantooruren", "training", "inwerken", "vergadering", "overleg",
        "commissievergadering", "borrel", "contract", "tekenen", "ondertekenen", "keuring", "feestdag", "verzonden",
        "ontvangen op", "referenties", "documenten", "andere afspraak", "terug", "opleiding", "open dag", "beurs",
        "medische keuring", "bus", "open avond|huis", "faculteitsraad", "ondernemingsraad", "raad beslist|vergadert",
        "crisisoverleg", "worden ** verwijderd|gewist", "veerboot", "veerpont", "koor",
    ),
    Cue.PREP: (
        "voorbereiden", "voorbereiding", "voorbespreken", "nabespreken", "neem ik je mee", "bijpraten", "briefen",
        "debriefen", "evalueren", "licht ** toe", "toelichten", "toelichting",
    ),
    Cue.REST: (
        "de|het andere", "die andere", "de overgebleven",
    ),
    Cue.ADD: (
        "ook", "daarnaast", "anders", "extra",
    ),
}  # fmt: skip
"""What each cue is in Dutch."""
