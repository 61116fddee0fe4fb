"""Swedish."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "kan|kunde|skulle|har|vill du|ni|vi|det", "passar", "skulle ** passa|funka|gå", "funkar",
        "hur|vad är|vore|låter|ser|sägs|tror", "föreslår", "förslag", "föreslå", "erbjuda", "välj", "välja", "vilken",
        "vilket", "vill gärna", "skulle vilja", "gärna träffa|prata|boka|bjuda", "bjuda in", "bjuder in", "inbjuden",
        "välkommen", "vi kan erbjuda", "är du ledig|tillgänglig", "ska vi", "tider", "alternativ", "träffa dig",
        "lära känna", "hur ser det", "har du|ni tid",
    ),
    Cue.FREE: (
        "jag kan|är|har|skulle", "vi kan|är|har", "ledig", "tillgänglig", "från och", "när som",
    ),
    Cue.AGREE: (
        "det blir|går bra|utmärkt|fint", "passar bra|utmärkt|fint|mig|perfekt|oss", "inga problem", "jag kommer",
        "vi ses", "då ses|hörs vi", "tar gärna|den", "jag tar|väljer", "funkar bra|fint|för|utmärkt", "perfekt",
        "absolut", "låter bra", "passar", "funkar", "fungerar", "går bra|utmärkt|fint", "toppen", "bra", "utmärkt",
        "jättebra", "gärna", "ja", "bekräftar", "bekräftat", "vi ses|hörs", "ses då|på|då", "hörs då|på", "då säger",
        "då ses|hörs", "jag tar", "tar jag", "väljer", "väljer jag", "det blir bra", "okej|ok", "bokat", "bokad",
        "noterat", "kör på|vi", "strålande", "härligt", "vad roligt", "det låter", "ser fram", "självklart", "kanon",
        "då kör", "bestämt", "tack då", "vi säger så", "säger vi", "det|då fixar jag|vi", "jag är på",
        "inga bekymmer|bekymmer",
    ),
    Cue.CONFIRMED: (
        "är bokad|bokat|inbokad|inbokat|bestämt|satt|spikad", "har bokat|bokad|satt|reserverat",
        "välkommen på|den|till|in", "du är välkommen|inbokad|bokad", "träffar du", "bekräftelse på|av",
        "är|har ** bekräftad|bekräftat|bokad|bokat|inbokad|inbokat|bestämd|klar|klart", "bekräftar", "bokad", "bokat",
        "inbokad", "som vi|överenskommet", "enligt överenskommelse", "jag har bokat|lagt", "vi har bokat|lagt",
    ),
    Cue.EXPECTED: (
        "påminnelse", "påminner", "välkommen", "vi ses",
    ),
    Cue.SET: (
        "din tid|intervju är", "ses vi", "vi ses", "äger rum", "kommer att|äga", "är planerad|planerat|bokad|satt",
        "hålls", "ringer dig|jag|upp", "möter", "träffar du", "du träffar|möter",
    ),
    Cue.SILENCE: (
        "om jag|vi inte hör", "hör jag|vi inget", "såvida", "annars utgår", "utgår från", "jag pencilar",
        "om du inte hör",
    ),
    Cue.REPLY_ASKED: (
        "bekräfta", "meddela", "hör av", "återkom", "svara", "säg till", "låt mig|oss veta", "passar det|den",
        "funkar det", "går det", "om det|tiden passar|funkar",
    ),
    Cue.DECLINE: (
        "kan inte|tyvärr", "funkar|passar|går ** inte", "blir svårt", "är redan bokad|upptagen|tagen",
        "är bortrest|borta|ledig", "har fått förhinder", "dykt upp", "kommer emellan", "kan jag|vi inte|tyvärr",
        "passar inte|tyvärr|dåligt", "funkar inte", "tyvärr", "inte möjlighet|möjligt|ledig", "förhindrad", "upptagen",
        "hinner inte", "går inte", "fått förhinder", "inte längre", "redan något|en|ett ** bokat|inbokat",
        "redan upptagen|bokad|inbokad", "jag kommer inte", "är inte bokat|bokad|bekräftat|klart|bra|bekräftad",
        "vi ses inte", "det är inte bra",
    ),
    Cue.MOVE: (
        "flytta", "skjuta upp|på", "boka om", "omboka", "annan tid|dag", "ny tid", "annat datum", "byta tid|dag",
        "ombokning", "skjuta", "senarelägga", "tidigarelägga", "annan dag|tid", "annat datum|tillfälle", "ny tid|dag",
        "nytt datum", "byta", "ändra", "förhinder",
    ),
    Cue.INSTEAD: (
        "istället", "i stället", "hellre", "senare", "tidigare",
    ),
    Cue.MOVED: (
        "menade", "skrev fel", "ny tid", "nytt datum", "flyttad|flyttat|ombokad|ombokat|ändrad|ändrat", "ändring",
        "liten ändring", "har|är|blir|blev|måste|behöver ** flyttad|flyttat|flytta|ombokad",
        "har|är|blir|blev|måste|behöver ** ombokat|ändrad|ändrat|framflyttad|uppskjuten", "ny|nytt tid|datum",
        "flyttad|flyttat till",
    ),
    Cue.CANCEL: (
        "ställa in", "ställer in", "inställd", "inställt", "avboka", "avbokad", "avbokat", "avbokas", "ställs in",
        "blir inte av",
    ),
    Cue.IF: (
        "om du|ni|det|något|tiden|inte", "skulle du|det|något", "ifall", "i fall", "vid förhinder",
        "för att|avboka|boka", "annars",
    ),
    Cue.MISSED: (
        "väntade på|men", "ingen ringde|kom|dök|svarade", "missade", "glömde", "dök aldrig|inte", "dök inte|aldrig",
        "ingen", "missat", "väntat|väntade", "glömt", "kom aldrig|inte", "uteblev",
    ),
    Cue.HELD: (
        "tack ** samtal|samtalet|intervjun|mötet|tiden|besöket|pratstund|pratstunden|igår|idag|idag|senast",
        "trevligt|roligt|kul|fint|bra ** prata|träffa|träffas|samtal|möte|träffade|ses|höras",
        "efter vårt|vår|intervjun|samtalet|mötet", "vårt samtal|möte", "sedan vi", "efter ditt",
    ),
    Cue.WITHDRAW: (
        "drar tillbaka", "dra tillbaka|mig", "tackat ja", "accepterat ett|en|annat", "avstår", "avstå",
        "inte längre intresserad", "hoppar av",
    ),
    Cue.REJECT: (
        "inte gå|gått|går vidare", "andra kandidater", "annan kandidat", "tillsatt", "tillsatts", "pausad", "pausat",
        "fryst", "inte vidare", "tyvärr meddela", "valt att gå", "valt en|någon annan", "annan person|sökande",
        "gå vidare med andra|någon|en",
    ),
    Cue.LATER: (
        "återkommer", "jag kollar", "måste kolla|stämma|se", "ska kolla", "hör av mig", "stämma av", "låt mig kolla",
    ),
    Cue.EITHER: (
        "båda tiderna|går|passar|fungerar|funkar", "alla tre", "båda", "alla tre|tider|går|funkar", "spelar ingen",
        "vilken som", "vilket som", "bägge",
    ),
    Cue.NONE: (
        "ingen av", "inget av", "varken",
    ),
    Cue.MEET: (
        "intervju", "intervjun", "intervjuer", "samtal", "samtalet", "möte", "mötet", "träff", "träffa", "träffas",
        "prata", "telefon", "telefonintervju", "telefonsamtal", "videosamtal", "teams", "zoom", "video", "ringa",
        "ringer", "höras", "ses", "boka", "tid", "tider", "minuter", "timme", "halvtimme", "kvart", "fika",
        "provarbete", "provjobba", "provdag", "case", "presentation", "test", "lära känna", "digitalt",
    ),
    Cue.SCREEN: (
        "första samtal|intervju|kontakt", "telefonintervju", "telefonsamtal", "rekryterare", "rekryteraren", "hr",
        "inledande", "kort samtal", "talent", "onlinetest", "ett första", "avstämning",
    ),
    Cue.DEEP: (
        "teknisk", "tekniska", "andra intervju|intervjun|runda", "på plats", "rekryterande chef", "slutintervju",
        "panel", "case", "kontoret", "nämnd",
    ),
    Cue.BOSS: (
        "chef", "chefen", "vd", "cto", "gruppchef", "avdelningschef", "grundare", "direktör", "ägare", "rektor",
        "styrelse", "enhetschef", "teknikchef",
    ),
    Cue.RECRUITER: (
        "rekryterare", "rekrytering", "hr", "talent", "personalavdelningen", "people", "hr-specialist",
    ),
    Cue.HIRED: (
        "anställningsavtal", "anställningserbjudande", "erbjuda dig tjänsten|anställning", "avtal",
    ),
    Cue.OTHER: (
        "tåg", "tåget", "flyg", "flyget", "lunch", "middag", "paus", "rast", "rundtur", "hotell", "tillträde",
        "startdatum", "börja", "start", "sista ansökningsdag", "ansökan senast", "deadline", "senast", "semester",
        "ledighet", "frånvarande", "stängt", "öppettider", "kontorstid", "telefontid", "utbildning", "introduktion",
        "facket", "styrelsemöte", "kontrakt", "avtal", "skriva på", "läkarundersökning", "helgdag", "skickad",
        "mottagen", "referenser", "referenstagning", "dokument", "annat möte", "mässa", "föräldramöte", "tillbaka",
        "läkarundersökning~", "bussen", "buss", "öppet hus", "fakultetsnämnd~", "krismöte", "hälsoundersökning~",
        "raderas", "färjan", "färja", "kören",
    ),
    Cue.PREP: (
        "förbereda", "förberedelse", "förberedande", "genomgång inför", "debrief", "avstämning inför",
    ),
    Cue.REST: (
        "den andra", "det andra", "den som är kvar",
    ),
    Cue.ADD: (
        "också", "även", "dessutom", "annars",
    ),
}  # fmt: skip
"""What each cue is in Swedish."""
