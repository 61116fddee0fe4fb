"""German."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "kommen|kommens|komm ** vorbei", "schauen|schau ** vorbei",
        "können|könnten|könntest|kannst|könntet sie|du|wir|ihr", "hätten|hättest|haben|hast sie|du|ihr",
        "passt|passen|passte|passt es|das|ihnen|dir", "würde|würden ** passen|gehen|zusagen", "wäre|wären",
        "wie wäre|sieht|wär", "schlage", "schlagen wir", "wir schlagen", "vorschlagen", "vorschlag", "biete~",
        "anbieten", "welcher|welche|welchen", "was|wann passt|ginge", "wählen|suchen sie", "zur auswahl", "zur wahl",
        "geht", "ginge", "möchten|möchte|würden|würde wir|ich|sie|gern|gerne", "lade|laden", "eingeladen", "einladen",
        "kennenlernen", "kennen lernen", "folgende|folgenden termine|termin|zeiten", "terminvorschläge",
        "terminvorschlag", "wollen wir", "sollen wir", "hast du", "magst du", "lust auf", "zeit für",
    ),
    Cue.FREE: (
        "ich kann|könnte|hätte|habe", "wir können|könnten|hätten|haben", "bin|sind|ist ** frei|verfügbar", "frei",
        "verfügbar", "ab", "jederzeit", "bei mir geht|ginge|passt|passen",
    ),
    Cue.AGREE: (
        "lässt sich einrichten|machen", "alles klar", "in ordnung", "machen wir", "so machen", "klar", "notiert",
        "vermerkt", "geht auch", "das geht", "klingt gut|super|prima|perfekt", "keine einwände",
        "spricht nichts dagegen", "einverstanden", "nehme|nehmen ** den|die|das", "bin dabei|da", "sind dabei|da",
        "kann ich|da gut|einrichten", "lässt sich einrichten", "richte|richten ** ein", "geht klar|in ordnung|bei",
        "haut hin", "bis dann|dahin", "passt mir|uns|gut|perfekt|prima|super|bestens", "passt", "passen", "passend",
        "gerne", "gern", "bestätige", "bestätigt", "bestätigen wir", "freue mich", "freuen uns",
        "bis dann|dahin|montag|dienstag|mittwoch|donnerstag|freitag|morgen|übermorgen|nächste|zum|am", "perfekt",
        "super", "prima", "wunderbar", "klasse", "sehr gut", "geht klar|in", "klappt", "kann ich", "ich kann", "nehme",
        "nehmen wir", "ja", "abgemacht", "mega", "toll", "ist|wäre mir ** recht|lieber", "lieber", "ich komme",
        "bin ich|dabei", "steht", "dann", "vorgemerkt", "zugesagt", "zusage", "top", "ist notiert|eingetragen",
        "eingetragen", "wie gewünscht", "kein problem", "teilnahme",
    ),
    Cue.CONFIRMED: (
        "ist notiert|eingetragen|vorgemerkt|gebucht|reserviert|fix|gesetzt",
        "habe|haben ** notiert|eingetragen|vorgemerkt|gebucht|reserviert", "steht fest|fest", "termin steht",
        "bestätigung ihres|des|deines|für|zum", "terminbestätigung", "ist bestätigt|gebucht|fix|vereinbart|fest",
        "bestätigen wir|ihnen|den", "hiermit bestätigen", "bestätigt",
        "wie besprochen|vereinbart|abgesprochen|telefonisch", "haben wir|uns ** vereinbart|gebucht|reserviert|geeinigt",
        "gebucht", "vereinbart", "eingetragen", "der termin steht", "termin ist|steht|wurde",
    ),
    Cue.EXPECTED: (
        "erwarten sie|dich|euch", "wir sehen uns", "sehen wir uns", "erinnerung", "erinnern",
        "freuen uns auf|darauf|sie", "ihr|dein termin",
    ),
    Cue.SET: (
        "ihr|dein termin|gespräch|interview ist|findet", "sehen|treffen|sprechen wir uns", "melde ich mich",
        "melde mich", "findet ** statt", "stattfinden", "ist für|am ** angesetzt|geplant|vorgesehen", "angesetzt",
        "geplant", "termin", "rufe sie|dich ** an", "ruft sie|dich", "werden sie|wir|du", "erwarten sie|dich",
    ),
    Cue.SILENCE: (
        "sofern ich|wir nichts|keine", "andernfalls", "ohne gegenteilige|widerspruch", "wenn ** nichts dagegen",
        "betrachten|betrachte ** als", "soweit ** nichts", "sollte|sollten ich|wir nichts", "wenn ich|wir nichts",
        "ohne rückmeldung|gegenteilige", "gehe|gehen ich|wir davon", "merke|merken", "trage|tragen ** ein",
        "keine rückmeldung", "falls ich|wir nichts",
    ),
    Cue.REPLY_ASKED: (
        "bitte bestätigen|geben|um", "bestätigen sie", "bestätigst du", "um bestätigung", "um rückmeldung", "um kurze",
        "geben sie|gib", "teilen sie|teile", "passt ihnen|dir|das|der|euch", "ob ** passt|geht|klappt|können",
        "sagen sie|sag", "schreiben sie|schreib", "lassen sie|lass", "zusage", "können sie|kannst du",
    ),
    Cue.DECLINE: (
        "schaffe|schaffen ** nicht", "haut ** nicht hin", "nicht wahrnehmen|einhalten|halten", "wird ** nichts",
        "kommt|kommen ** dazwischen", "dazwischengekommen", "fällt|fallen ** aus|weg", "weggefallen",
        "nicht da|frei|zu", "ungünstig", "ungelegen", "schlecht bei|an|am",
        "bereits|schon belegt|vergeben|weg|verplant|ausgebucht", "kann nicht|leider", "kann ich nicht|leider",
        "kann ich da|an|am nicht|leider", "zu früh|spät|knapp", "etwas früh|spät|knapp", "können nicht|leider",
        "können wir nicht|leider", "passt|geht|klappt ** nicht|leider", "leider nicht|kann|können|muss|müssen|bin",
        "verhindert", "nicht möglich|verfügbar|mehr", "geht|klappt nicht", "absagen",
        "bin verreist|unterwegs|verhindert", "bin ich verreist|unterwegs|verhindert",
        "ist schon|leider vergeben|belegt", "vergeben", "belegt", "bin ich leider",
    ),
    Cue.MOVE: (
        "vorverlegen", "nach hinten", "nach vorne", "auf einen anderen", "ausweichen", "ersatztermin", "ausweichtermin",
        "alternativtermin", "verlegen", "verschieben", "tauschen", "verschoben", "verlegt",
        "anderen|anderer|anderes|andere termin|tag|zeit|uhrzeit|mal", "umbuchen", "dazwischen", "neuen|neuer termin",
        "ändern",
    ),
    Cue.MOVED: (
        "gemeint", "meinte", "tippfehler", "kleine|kurze|kurzfristige änderung", "verlegt|verschoben", "statt dessen",
        "neuer|neue termin|uhrzeit|zeit ist", "korrektur", "kleine|kurze änderung", "planänderung", "terminänderung",
        "wurde|wird|ist|haben|habe|hat ** verschoben|verlegt|geändert|umgebucht|aktualisiert",
        "neuer|neue|neuen termin|zeit|uhrzeit|beginn", "verschoben auf|um", "verlegt auf",
        "musste|mussten|müssen ** verschieben|verlegen", "neu",
    ),
    Cue.CANCEL: (
        "absagen", "abgesagt", "absage", "entfällt", "entfallen", "fällt ** aus", "ausfallen", "storniert",
        "stornieren", "gestrichen", "findet ** nicht statt",
    ),
    Cue.IF: (
        "falls", "sollten|sollte|solltest sie|etwas|du|es|ihnen|dir|dieser|der",
        "wenn sie|du|der|es|das|etwas|ihnen|dir|nicht", "im falle", "bei verhinderung", "andernfalls", "sonst",
        "sagen sie ruhig", "ohne bestätigung",
    ),
    Cue.MISSED: (
        "vergeblich gewartet", "gewartet aber|und", "nicht erschienen|gekommen|angerufen|erreicht",
        "niemand|keiner da|erreichbar|erschienen|gekommen|angerufen", "verpasst", "versäumt", "verschwitzt",
        "nicht erschienen|gekommen|eingewählt|angerufen|erreicht|gemeldet", "niemand", "vergeblich", "gewartet",
        "warte seit", "vergessen", "keiner",
    ),
    Cue.HELD: (
        "für das|ein|ihr|dein ** gespräch|interview|vorstellungsgespräch|telefonat heute|gestern|vorhin",
        "gespräch heute|gestern|vorhin|eben", "hat mich|uns ** gefreut",
        "dank|danke|bedanke|bedanken ** gespräch|treffen|besuch|telefonat",
        "dank|danke|bedanke|bedanken ** vorstellungsgespräch|austausch|kennenlernen|zeit",
        "das|unser|ihr gespräch|treffen|besuch|telefonat|austausch",
        "war|waren ** schön|gut|nett|toll|angenehm|freude|interessant|spannend", "gefreut",
        "hat ** spaß|gefallen|gefreut", "nach|seit unserem|dem|ihrem gespräch|telefonat|treffen|besuch",
        "kennengelernt", "kennenzulernen", "wie besprochen", "schön dass sie|du",
        "gutes|nettes|schönes|tolles|angenehmes gespräch|telefonat",
    ),
    Cue.INSTEAD: (
        "anstelle", "als ersatz", "ersatzweise", "alternativ", "eher", "besser", "statt um|des|der|wie", "stattdessen",
        "später", "früher", "erst", "lieber", "nochmal|noch", "vorziehen",
    ),
    Cue.WITHDRAW: (
        "ziehe|zurückziehen|zurückzuziehen|zurückziehe", "zurückgezogen",
        "anderes|andere|anderen angebot|stelle|job ** angenommen|entschieden|zugesagt", "angebot angenommen",
        "nicht weiter|mehr verfolgen|interessiert|bewerben", "anderweitig",
    ),
    Cue.REJECT: (
        "nicht berücksichtigen|weiter|für", "andere|anderen kandidaten|bewerber|kandidatin|bewerberin",
        "anderweitig besetzt", "besetzt", "leider mitteilen|absagen", "eingestellt", "einstellungsstopp", "eingefroren",
        "gestoppt", "gestrichen", "keine positive", "absage", "entschieden für",
    ),
    Cue.LATER: (
        "muss|muß ** prüfen|klären|schauen|nachsehen|abklären|sehen", "melde mich", "gebe ** bescheid", "kläre",
        "schaue", "ich prüfe", "abklären", "bis ** bescheid",
    ),
    Cue.EITHER: (
        "beide termine|zeiten|passen|gehen|sind|tage", "alle drei|vier|termine|passen", "beide|beides|alle",
        "egal welcher|welche", "jeder|jede der|dieser", "sowohl",
    ),
    Cue.NONE: (
        "keiner|keine|keines der|dieser|von|passt", "weder",
    ),
    Cue.MEET: (
        "gespräch", "gesprächs", "gespräche", "gesprächstermin", "vorstellungsgespräch", "vorstellungsgesprächs",
        "vorstellungsgespräche", "auswahlgespräch", "auswahlgesprächs", "bewerbungsgespräch", "bewerbungsgesprächs",
        "erstgespräch", "zweitgespräch", "fachgespräch", "kennenlernen", "kennenlerngespräch", "interview",
        "interviews", "telefonat", "telefoninterview", "telefonieren", "telefonisch", "treffen", "videocall", "video",
        "videokonferenz", "videogespräch", "teams", "zoom", "call", "termin", "termine", "austausch", "austauschen",
        "probearbeiten", "probetag", "vorstellung", "vorstellen", "sprechen", "unterhalten", "meeting", "assessment",
        "schnuppertag", "hospitation", "hospitieren", "probeunterricht", "einladen", "einladung", "besuch", "runde",
        "minuten", "stunde",
    ),
    Cue.SCREEN: (
        "telefonat", "telefoninterview", "erstgespräch", "erstes gespräch|telefonat|kennenlernen",
        "ersten gespräch|telefonat|kennenlernen|eindruck", "kurzes telefonat|gespräch", "recruiter", "recruiterin",
        "personalabteilung", "kennenlerngespräch", "online-test", "onlinetest", "vorgespräch", "personalerin",
        "mit mir", "talent",
    ),
    Cue.DEEP: (
        "fachabteilung", "fachgespräch", "technisches|technischen|technische", "vor ort",
        "zweites|zweite|zweiten|zweitgespräch gespräch|runde", "auswahlgespräch", "auswahlgesprächs",
        "vorstellungsgespräch", "panel", "assessment-center", "probearbeiten", "probetag", "case",
    ),
    Cue.BOSS: (
        "geschäftsführer~", "geschäftsführung", "bereichsleiter~", "abteilungsleiter~", "teamleiter~", "leiter",
        "leiterin", "leitung", "cto", "ceo", "cfo", "coo", "head of", "kommission", "chef", "chefin", "inhaber",
        "inhaberin", "gründer", "gründerin", "vorstand", "schulleiter~", "direktor~",
    ),
    Cue.RECRUITER: (
        "recruiter", "recruiterin", "recruiting", "personalabteilung", "personalreferent~", "personalwesen", "personal",
        "hr", "talent", "personalberater~", "personalgewinnung", "people", "bewerbermanagement", "personalerin",
        "human resources",
    ),
    Cue.HIRED: (
        "wollen|möchten sie|dich ** einstellen", "die stelle anbieten", "stelle gehört ihnen|dir", "arbeitsvertrag",
        "vertragsangebot", "vertragsentwurf", "zusage", "angebot", "dienstantritt", "stellenangebot",
    ),
    Cue.OTHER: (
        "tag der offenen", "erreichen sie|du|ihr uns|mich", "telefonisch erreichen", "stammtisch", "tagt",
        "mitgliederversammlung", "infoabend", "infotag", "zug", "bahn", "flug", "flieger", "ankunft", "abfahrt",
        "mittagessen", "mittagspause", "pause", "führung", "rundgang", "hotel", "eintritt", "eintrittstermin",
        "eintrittsdatum", "start", "arbeitsbeginn", "beginn", "stellenantritt", "antritt", "bewerbungsfrist",
        "bewerbungsschluss", "frist", "sprechzeiten", "öffnungszeiten", "erreichbar", "urlaub", "urlaubs", "dienst",
        "abwesend", "zurück", "einarbeitung", "onboarding", "schulung", "messe", "feier", "fest", "besichtigung",
        "betriebsausflug", "probezeit", "vertrag", "vertragsbeginn", "unterschrift", "versendet", "eingegangen",
        "eingang", "stand", "gremium", "gremiumssitzung", "sitzung", "personalrat", "betriebsrat", "empfang", "einlass",
        "schließt", "schließen", "geschlossen", "feiertag", "zu besetzen", "besetzen", "voraussichtlich", "unterlagen",
        "zeugnisse", "referenzen", "referenz", "ein anderes meeting|gespräch", "liest", "lesung", "anderen termin",
    ),
    Cue.PREP: (
        "vorbereitung", "vorbereiten", "vorbesprechung", "nachbesprechung", "briefing", "vorab telefonieren|kurz",
    ),
    Cue.REST: (
        "den|der|dem anderen|andere termin?", "die andere", "das andere", "bleibt ** der|die|das andere|zweite|erste",
        "den verbleibenden", "der übrige|verbleibende",
    ),
    Cue.ADD: (
        "auch", "alternativ", "zusätzlich", "ansonsten", "weitere", "weiteren",
    ),
}  # fmt: skip
"""What each cue is in German."""
