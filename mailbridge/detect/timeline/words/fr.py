"""French."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "seriez|serais|êtes|es vous|tu|disponible|libre", "pourriez|pouvez|pourrais|peux vous|tu",
        "pourrions|pouvons nous|on", "est-ce que", "cela|ça|ce vous|te convient|conviendrait|irait|va",
        "vous|te convient|conviendrait|irait|arrange|arrangerait", "vous conviendrait", "te conviendrait",
        "je vous|te propose", "nous vous proposons", "vous propose", "propose", "proposons", "proposer", "voici",
        "que diriez|dites|dirais", "quel|quelle|lequel|laquelle", "aimerions", "aimerais", "souhaiterions",
        "souhaiterais", "souhaitons", "souhaite", "invitons", "invite", "convions", "disponibilités", "créneaux",
        "créneau", "au choix", "choisir", "on se|peut", "merci de|d' choisir|indiquer|préciser", "dites-moi", "dis-moi",
        "vous rencontrer", "te rencontrer", "recevoir", "peut-on", "peut on", "ou", "auriez-vous|aurais-tu",
        "que penses-tu|pensez-vous", "que penses|pensez tu|vous",
    ),
    Cue.FREE: (
        "je suis|serai|serais ** disponible|libre", "je peux|pourrais", "nous sommes|pouvons", "disponible", "libre",
        "à partir", "j'ai", "me va", "mes disponibilités",
    ),
    Cue.AGREE: (
        "c'est noté|parfait|bon|entendu|d'accord", "ça|cela me|nous va|convient", "me convient|va|arrange",
        "nous convient|va|arrange", "aucun problème|souci|objection", "pas de problème|souci|objection", "volontiers",
        "entendu", "va pour", "je prends|retiens|choisis|confirme|serai",
        "nous prenons|retenons|choisissons|confirmons", "je serai là|présent|présente|disponible",
        "à jeudi|lundi|mardi|mercredi|vendredi|demain", "ça marche|roule|joue", "convient", "conviennent", "parfait",
        "parfaitement", "va très|bien", "ça|cela me|nous va", "me va", "avec plaisir", "d'accord", "je confirme",
        "confirme", "confirmé", "c'est noté|bon|parfait|ok|d'accord|confirmé|bien|entendu", "noté",
        "à jeudi|lundi|mardi|mercredi|vendredi|demain|bientôt|très", "oui", "super", "je prends", "je choisis",
        "je préfère", "je serai", "je retiens", "retenu", "réservé", "ok", "très bien", "formidable", "excellent",
        "ce sera", "au plaisir", "on se voit", "ravi", "ravie", "j'y serai", "je viendrai", "m'arrange", "présent",
        "présente", "pas de problème|souci", "aucun problème|souci", "impeccable", "nickel", "je me rendrai disponible",
        "bien reçu", "tout à fait", "sans problème|souci", "je note",
    ),
    Cue.CONFIRMED: (
        "c'est noté|calé|réservé|fixé|bon pour", "est calé|fixé|réservé|prévu|confirmé|bloqué",
        "je vous attends|note|inscris|bloque", "rendez-vous est|pris", "nous vous attendons", "je t'attends|te note",
        "confirmation de|du|d'", "est|sont|a ** confirmé|confirmée|fixé|validé|réservé|planifié|calé", "confirmons",
        "vous confirme", "comme convenu", "convenu", "nous avons ** fixé|réservé|convenu",
        "j'ai réservé|bloqué|fixé|planifié",
    ),
    Cue.EXPECTED: (
        "rappel", "nous|vous attendons", "au plaisir de", "votre|ton entretien|rendez-vous est|aura",
    ),
    Cue.SET: (
        "votre entretien|créneau|rendez-vous est|aura", "on se retrouve|voit", "aura lieu", "se tiendra",
        "se déroulera", "est prévu|prévue|fixé|programmé", "prévu|prévue", "convoqué|convoquée",
        "vous appellerai|appellera|attend|attendrons|recevra|recevrons", "convocation", "rendez-vous",
        "vous rencontrerez", "tu rencontreras", "vous verrez|verras",
    ),
    Cue.SILENCE: (
        "sauf objection|contrordre|contre-indication|empêchement", "à défaut de", "sans objection",
        "considérez ** comme", "sauf contre-ordre|avis", "sans réponse|retour|nouvelles", "sauf si", "sauf avis",
        "je vous|te note|inscris", "je pars du",
    ),
    Cue.REPLY_ASKED: (
        "merci de|d' confirmer|me|nous|bien|répondre", "confirmer", "confirmez", "confirmes",
        "pourriez-vous|pouvez-vous|peux-tu me|nous|confirmer", "dites-moi|dites-nous|dis-moi",
        "cela|ça vous|te convient|va|irait|conviendrait", "si cela|ça|ce ** convient|va", "faites-moi|fais-moi savoir",
        "tenez-moi", "attente de", "dans l'attente", "retour",
    ),
    Cue.DECLINE: (
        "ne marche|fonctionne|colle|passe|m'arrange|l'est pas|plus", "n'ira pas",
        "je suis pris|prise|absent|absente|occupé|occupée", "est prise|pris|complet",
        "ne sera|pourra|pouvons|pourrons|peut|peux plus|pas", "tombe mal", "compliqué", "annuler", "décliner",
        "un peu tôt|tard|juste", "trop tôt|tard|juste", "ne suis|serai|peux|pourrai|pourrais|puis ** pas|plus",
        "pas disponible|possible|libre", "n'est plus|pas", "malheureusement", "indisponible", "impossible",
        "ne convient|va pas", "empêché|empêchée", "contretemps", "empêchement", "déjà pris|prise",
        "déjà engagé|engagée|pris|prise", "va être difficile|compliqué",
        "ne me|nous convient|va|conviendra|conviennent|arrange pas", "ne m'arrange pas", "ne convient|conviennent pas",
        "ne confirme|prends|retiens|choisis|viendrai|serai pas",
    ),
    Cue.MOVE: (
        "décaler", "reporter", "déplacer", "avancer", "repousser", "reprogrammer",
        "autre créneau|date|jour|moment|horaire", "un report", "nouvelle date", "nouveau créneau",
        "autre date|jour|créneau|moment|horaire", "changer", "remettre",
    ),
    Cue.INSTEAD: (
        "finalement", "à la place de", "plutôt", "au lieu", "à la place", "plus tard", "plus tôt",
    ),
    Cue.MOVED: (
        "petit changement", "changement de|d'", "je voulais dire", "erreur", "finalement", "nouvel horaire",
        "nouvelle heure", "décalé|décalée|reporté|reportée|déplacé|déplacée|avancé|avancée",
        "changement de programme|horaire", "est|a|été|sont ** reporté|décalé|déplacé|reportée|modifié|repoussé|avancé",
        "reporté|reportée|décalé|décalée|déplacé au|à", "nouvel|nouvelle|nouveau horaire|date|créneau",
        "avons|ai dû|décalé|reporté",
    ),
    Cue.CANCEL: (
        "annuler", "annulé", "annulée", "annulation", "annulons", "n'aura pas|plus", "est annulé",
    ),
    Cue.IF: (
        "si vous|tu|cela|ça|besoin|nécessaire|jamais|le|ce|cette", "en cas", "au cas", "s'il", "sinon", "à défaut",
        "pour annuler|modifier|reporter",
    ),
    Cue.MISSED: (
        "attendu votre|en vain|sans", "personne ne|n'|au", "manqué notre|le|l'|mon", "pas eu|reçu votre|de|d'",
        "raté notre|le|l'", "personne ne|n'est", "pas venu|venue|présenté|présentée|connecté|connectée|appelé|rejoint",
        "manqué|raté", "ai attendu", "attends depuis", "oublié", "absent|absente",
    ),
    Cue.HELD: (
        "merci|remercie|remercions ** entretien|échange|rencontre|temps",
        "merci|remercie|remercions ** visite|accueil|discussion|conversation|venue",
        "ravi|ravie|heureux|heureuse|plaisir|content|contente ** échangé|rencontré|rencontrer|échanger",
        "ravi|ravie|heureux|heureuse|plaisir|content|contente ** rencontrés|discuté|parler|parlé|parlée",
        "suite à|de notre|votre", "notre échange|entretien|rencontre|conversation|discussion", "après notre|votre|l'",
        "depuis notre", "bel|bon|agréable|bonne échange|entretien|discussion|rencontre",
    ),
    Cue.WITHDRAW: (
        "retire", "retirer", "retrait", "accepté un|une autre|poste|offre", "renonce", "renoncer", "me désister",
        "désistement", "ne plus donner", "pas donner suite",
    ),
    Cue.REJECT: (
        "pas retenue|retenu|donner|suite", "n'avons pas|n'a pas", "regret", "regrettons",
        "autre candidat|candidate|profil", "autres candidats", "pourvu", "pourvue", "gelé", "suspendu", "suspendue",
        "défavorable", "choix s'est porté", "choix s'est|se porté|porte", "une autre personne", "autre personne",
        "n'a pas été retenue|retenu|sélectionnée", "pas été retenue|retenu|sélectionnée|sélectionné",
    ),
    Cue.LATER: (
        "je reviens vers|je", "je vérifie", "je regarde", "je vous|te redis|recontacte|tiens", "laissez-moi vérifier",
        "je dois vérifier|voir", "reviendrai",
    ),
    Cue.EITHER: (
        "les deux dates|me|vont|sont|créneaux", "les trois dates|me|vont|sont", "les deux|trois", "l'un ou",
        "peu importe", "n'importe lequel|quel", "tous les",
    ),
    Cue.NONE: (
        "aucun|aucune des|de|ne", "ni l'un",
    ),
    Cue.MEET: (
        "nous retrouver|voir|rencontrer|parler", "se retrouver|voir|parler", "on se retrouve|voit|parle|appelle",
        "entretien", "entretiens", "échange", "échanger", "rendez-vous", "rdv", "rencontre", "rencontrer", "visio",
        "visioconférence", "téléphone", "téléphonique", "appel", "appeler", "discussion", "discuter", "conversation",
        "créneau", "créneaux", "point", "réunion", "teams", "zoom", "meet", "parler", "recevoir", "essai", "test",
        "oral", "jury", "audition", "convocation", "minutes", "heure", "poste", "interview", "candidature", "venir",
    ),
    Cue.SCREEN: (
        "premier échange|entretien|appel|contact", "pré-entretien", "téléphonique", "téléphone", "recruteur",
        "recruteuse", "responsable recrutement", "chargée|chargé de recrutement", "ressources humaines", "rh",
        "test en ligne", "premier", "faire connaissance", "préqualification",
    ),
    Cue.DEEP: (
        "technique", "sur place", "jury", "deuxième entretien|échange", "second entretien|échange", "étude de cas",
        "finale", "final", "locaux",
    ),
    Cue.BOSS: (
        "directeur", "directrice", "manager", "responsable", "cto", "ceo", "daf", "dg", "fondateur", "fondatrice",
        "gérant", "gérante", "chef", "cheffe", "président", "présidente", "associé", "associée", "proviseur",
    ),
    Cue.RECRUITER: (
        "recrutement", "recruteur", "recruteuse", "rh", "ressources humaines", "talent", "drh",
        "chargée|chargé de recrutement", "people",
    ),
    Cue.HIRED: (
        "vous proposer le poste", "vous offrir le poste", "le poste est à|pour", "promesse d'embauche",
        "contrat de travail", "offre d'emploi ferme", "proposition d'embauche",
    ),
    Cue.OTHER: (
        "train", "avion", "vol", "gare", "déjeuner", "dîner", "pause", "visite des", "hôtel", "prise de poste|fonction",
        "début", "démarrage", "commencer", "date limite", "clôture", "congés", "vacances", "absent|absente", "fermé",
        "fermée", "fermeture", "ouvert", "ouverture", "horaires", "permanence", "formation", "intégration", "comité",
        "conseil", "salon", "portes ouvertes", "signature", "contrat", "promesse", "visite médicale", "férié", "fériés",
        "reçue le", "envoyée le", "dossier", "références", "pièces", "documents", "autre réunion|rendez-vous",
        "réception", "retour de", "médecine du travail", "bus", "car arrive", "conseil de faculté", "soirée portes",
        "seront|sera supprimées|supprimés|effacées|supprimé", "réunion de crise", "fête de", "ferry", "chorale",
        "bateau",
    ),
    Cue.PREP: (
        "préparation", "préparer", "débrief", "debriefing", "vous briefer", "te briefer", "faire le point avant",
    ),
    Cue.REST: (
        "l'autre", "celui qui reste", "le créneau restant",
    ),
    Cue.ADD: (
        "aussi", "également", "en plus", "sinon",
    ),
}  # fmt: skip
"""What each cue is in French."""
