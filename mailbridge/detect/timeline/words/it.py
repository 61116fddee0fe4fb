"""Italian."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "potrebbe|potresti|potremmo|può|puoi|possiamo", "sarebbe|saresti|è|sei ** disponibile|libera|libero|possibile",
        "le|ti|vi va|andrebbe|andrebbero|conviene|converrebbe|sembra", "propongo", "proponiamo", "proporre", "proporle",
        "proposta", "proposte", "quale", "quando le|ti|può|puoi", "che ne dice|dici|pensa", "scelga", "scegli",
        "scegliere", "vorremmo", "vorrei", "ci piacerebbe", "mi piacerebbe", "saremmo lieti|felici", "lieti di",
        "invitiamo", "invitarla", "invitarti", "incontrarla", "incontrarti", "conoscerla", "conoscerti", "potrei",
        "mi fa|fai sapere", "ci vediamo", "disponibilità", "offriamo", "opzioni", "oppure",
        "avrebbe|avresti tempo|disponibilità|un|modo", "ha|hai tempo",
    ),
    Cue.FREE: (
        "sono|sarei ** disponibile|libera|libero", "posso", "possiamo", "disponibile", "libera", "libero", "a partire",
        "dalle",
    ),
    Cue.AGREE: (
        "va bene|benissimo", "mi|ci va bene|benissimo", "per me va|è", "nessun problema", "d'accordo", "ci sarò",
        "ci saremo", "ci sono", "perfetto", "confermo", "a giovedì|lunedì|martedì|mercoledì|venerdì|domani", "scelgo",
        "prendo", "preferirei|preferisco", "volentieri", "mi|ci va", "perfetta", "benissimo", "confermato",
        "confermata", "confermiamo", "a giovedì|lunedì|martedì|mercoledì|venerdì|domani|presto", "certo", "certamente",
        "sì", "con piacere", "ottimo", "preferisco", "ci vediamo", "segnato", "ok", "prenotato", "prenotata",
        "mi fa piacere", "sarò presente|lì|puntuale", "bene", "grazie mille", "accetto", "opto",
        "la prima|seconda|terza", "ci conto", "non c'è problema", "mi va benissimo", "la mia presenza",
    ),
    Cue.CONFIRMED: (
        "è fissato|fissata|confermato|confermata|prenotato|prenotata|previsto",
        "ho|abbiamo fissato|prenotato|segnato|confermato", "la|ti|vi aspetto|aspettiamo|attendo|attendiamo",
        "è|sono|stato|stata ** confermato|confermata|fissato|fissata|prenotato|prenotata|programmato", "confermiamo",
        "le|ti confermo", "come concordato|d'accordo|stabilito", "concordato", "conferma di|del|dell",
        "abbiamo fissato|prenotato|concordato", "ho fissato|prenotato|bloccato",
    ),
    Cue.EXPECTED: (
        "promemoria", "ricordiamo", "la|ti aspettiamo",
    ),
    Cue.SET: (
        "il suo|tuo colloquio|appuntamento è|sarà", "è convocato|convocata|atteso|attesa", "si terrà", "si svolgerà",
        "avrà luogo", "è previsto|prevista|fissato|programmato", "la|ti chiamerò|chiamerà", "appuntamento", "convocata",
        "convocato", "incontrerà|incontrerai|conoscerà|conoscerai",
    ),
    Cue.SILENCE: (
        "salvo contrordine|imprevisti|obiezioni", "se non ci sono", "in mancanza", "salvo diversa|diverso",
        "a meno che", "se non ricevo|sento|ho|mi", "in assenza", "do per",
    ),
    Cue.REPLY_ASKED: (
        "conferma", "confermare", "confermi", "mi|ci fa|fai|faccia sapere", "mi dica", "dimmi se", "resto in attesa",
        "attendo", "in attesa", "le|ti va", "se le|ti va|può", "cenno di", "gradita", "riscontro", "sarei grata|grato",
        "la prego|preghiamo",
    ),
    Cue.DECLINE: (
        "non mi|ci va|torna|viene|è", "non va|funziona|riusciamo|riuscirei|riuscirò", "non ce la", "contrattempo",
        "occupato|occupata", "già preso|occupato|impegnato", "mi è sorto|sopraggiunto",
        "non posso|potrò|può|potrei|possiamo|riesco|riesce|sono|è|sarò|mi", "purtroppo", "impossibile",
        "impossibilitato", "impossibilitata", "impegnato", "impegnata", "non disponibile", "non più", "imprevisto",
        "già impegnata|impegnato|occupata", "non riuscirò", "non ci sarò|saremo|vediamo", "non confermo|accetto|scelgo",
        "non è ancora? confermato|confermata|fissato",
    ),
    Cue.MOVE: (
        "spostare", "rimandare", "rinviare", "posticipare", "anticipare", "spostarlo", "spostiamo", "altra data|ora",
        "altro giorno|orario|momento", "altri orari|giorni", "spostarla", "un altro|altra giorno|orario|momento|data",
        "altra data", "nuova data", "nuovo orario|appuntamento", "cambiare",
    ),
    Cue.INSTEAD: (
        "invece", "al posto", "piuttosto", "più tardi", "stesso orario", "stessa ora",
    ),
    Cue.MOVED: (
        "intendevo", "errore", "nuovo orario", "nuova data|ora",
        "spostato|spostata|rinviato|rinviata|anticipato|anticipata", "cambio di", "cambiamento", "piccola modifica",
        "piccolo cambio|cambiamento", "è|stato|stata|abbiamo|ho|viene ** spostato|spostata|rinviato|rinviata",
        "è|stato|stata|abbiamo|ho|viene ** posticipato|modificato|anticipato|aggiornato", "nuovo|nuova orario|data",
        "spostato|spostata a|al|alle", "dobbiamo spostare|rinviare",
    ),
    Cue.CANCEL: (
        "annullare", "annullato", "annullata", "cancellare", "cancellato", "cancellata", "disdire", "disdetto",
        "disdetta", "salta", "annullamento", "non avrà luogo", "non si terrà",
    ),
    Cue.IF: (
        "se ha|hai|dovesse|avesse|fosse|necessario|non|vuole|vuoi|preferisce|occorre|desidera", "qualora", "in caso",
        "nel caso", "per annullare|spostare|modificare", "per qualsiasi", "altrimenti",
    ),
    Cue.MISSED: (
        "aspettato ma|invano", "nessuno si|ha|mi", "mi è sfuggito", "ho|abbiamo dimenticato|saltato|mancato",
        "non si è|ha presentato|presentata|chiamato|collegato", "non si è|sono", "nessuno", "mancato", "aspettato",
        "sto aspettando", "ho atteso", "dimenticato", "dimenticata", "perso l'",
    ),
    Cue.HELD: (
        "grazie|ringrazio|ringraziamo ** colloquio|conversazione|tempo|incontro",
        "grazie|ringrazio|ringraziamo ** chiacchierata|visita|disponibilità|telefonata",
        "piacere ** conoscerla|conoscerti|conoscervi|parlare|incontrarla|incontrarti|conversare",
        "piacevole conversazione|colloquio|incontro|chiacchierata", "dopo il|la|l'|nostro",
        "nostro|nostra|colloquio|conversazione|incontro|telefonata", "è stato un", "a seguito",
    ),
    Cue.WITHDRAW: (
        "ritiro", "ritirare", "ritirarmi", "ho accettato un'altra|altra|un", "accettato un|altra", "rinuncio",
        "rinunciare", "non proseguire",
    ),
    Cue.REJECT: (
        "non proseguire|proseguiremo|procedere|procederemo", "altro candidato", "altra candidata|persona",
        "altri candidati|profili", "siamo spiacenti", "coperta", "congelata", "congelato", "sospesa", "sospeso",
        "non idoneo|idonea", "esito negativo", "scelto un'altra|un altro|persona|candidato", "un'altra persona",
        "non è stata|stato selezionata|selezionato|scelta",
    ),
    Cue.LATER: (
        "le|ti faccio|farò sapere", "verifico", "controllo", "devo verificare|controllare|vedere|chiedere", "mi lasci",
        "fammi controllare|vedere",
    ),
    Cue.EITHER: (
        "entrambe le|vanno|mi|sono", "entrambi gli|i|vanno|mi", "tutte e", "entrambe", "entrambi", "tutti e",
        "indifferente", "qualsiasi", "vanno bene",
    ),
    Cue.NONE: (
        "nessuna delle", "nessuno dei", "né l'una",
    ),
    Cue.MEET: (
        "colloquio", "colloqui", "intervista", "incontro", "incontrarla", "incontrarti", "incontrare", "incontrarci",
        "videochiamata", "videoconferenza", "telefonata", "telefonico", "chiamare", "chiamarla", "chiamata",
        "conversazione", "parlare", "appuntamento", "conoscerla", "conoscerti", "conoscitivo", "teams", "zoom", "meet",
        "call", "minuti", "ora", "prova", "selezione", "riunione", "chiacchierata", "sede", "presenza", "vederci",
        "sentirci",
    ),
    Cue.SCREEN: (
        "conoscitivo", "conoscitiva", "telefonico", "primo colloquio|contatto|incontro",
        "prima chiacchierata|telefonata|call", "ufficio selezione", "risorse umane", "recruiter", "hr", "test online",
        "preliminare",
    ),
    Cue.DEEP: (
        "tecnico", "tecnica", "secondo colloquio|incontro", "in sede", "in presenza", "finale", "commissione",
    ),
    Cue.BOSS: (
        "direttore", "direttrice", "responsabile", "titolare", "manager", "amministratore", "fondatore", "fondatrice",
        "socio", "socia", "cto", "ceo", "capo", "presidente", "preside",
    ),
    Cue.RECRUITER: (
        "selezione", "risorse umane", "hr", "recruiter", "talent", "ufficio personale", "people",
    ),
    Cue.HIRED: (
        "proposta di assunzione", "lettera di assunzione", "contratto", "offerta di lavoro",
    ),
    Cue.OTHER: (
        "treno", "volo", "aereo", "pranzo", "cena", "pausa", "hotel", "visita allo|della|alla", "inizio", "assunzione",
        "inserimento", "decorrenza", "scadenza", "termine", "entro", "ferie", "assente", "chiusi", "chiuso", "chiusura",
        "orari", "orario d'ufficio", "in ufficio", "formazione", "festività", "contratto", "firma", "visita medica",
        "inviata", "ricevuta", "referenze", "documenti", "altra riunione", "fiera", "comitato", "consiglio",
        "lunedì dell'angelo", "presso un cliente", "autobus", "pullman", "corriera", "porte aperte",
        "consiglio di facoltà", "riunione di crisi", "saranno cancellati|eliminati", "traghetto", "coro",
    ),
    Cue.PREP: (
        "preparazione", "preparare", "prepararla", "prepararci", "briefing", "debriefing",
    ),
    Cue.REST: (
        "l'altro", "l'altra", "quello|quella che resta|rimane",
    ),
    Cue.ADD: (
        "anche", "inoltre", "altrimenti",
    ),
}  # fmt: skip
"""What each cue is in Italian."""
