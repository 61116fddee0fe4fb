"""French."""

from mailbridge.detect.phrases import listed, words
from mailbridge.proofreading.words.shape import Words

WORDS = Words(
    greetings=listed("bonjour, bonsoir, salut, cher, chère, chers, chères, madame, monsieur, mesdames, coucou, hello"),
    unfinished_greetings=listed("cher, chère"),
    titles=words("m mme mlle madame monsieur mesdames messieurs dr docteur pr maître"),
    myself=words("me moi mon ma mes m"),
    everybody=words(
        """
        tous toutes à équipe l'équipe madame monsieur mesdames messieurs recrutement rh collègues recruteur
        recruteuse service responsable
        """
    ),
    short_notice=listed(
        "si tard, trop tard, tardive~, dernière minute, urgen~, imprévu~, court délai, délai si court, inattendu~"
    ),
    frees=listed(
        """
        se libère, se libèrent, libère ** créneau|temps, revenir à, à quelqu'un, à d'autres, serai pas présent|présente,
        ne serai pas, pourrai pas, ne pourrai, ne viendrai pas, annuler, j'annule, bien avant, se parler
        """
    ),
    meetings=listed(
        "entretien, entretiens, échange, échanges, rendez-vous, réunion, rencontre, journée sur place, visio~, créneau~"
    ),
    proposes=listed(
        """
        je peux|pourrais|suis, puis-je, pouvez-vous, pourriez-vous, pouvons-nous, peux-tu, pourrait-on, que
        diriez|dirais, vous convien~, te convien~, appeler, j'appelle, jusqu'~, disponible, joignable, de retour
        """
    ),
    to_fill=words(
        """
        nom prénom prenom société societe entreprise poste date jour heure motif raison ici insérer inserer compléter
        completer remplir votre ajouter titre sujet destinataire civilité
        """
    ),
    dangling=words(
        """
        et ou mais car que dont parce puisque lorsque le la les un une des du de d' au aux pour sur dans chez mon ma mes
        votre vos notre nos son sa ses ce cette ces
        """
    ),
    reasons={
        "growth": listed(
            "progresser, évolution, évoluer, nouvelle|autre direction, autre évolution, apprendre, grandir"
        ),
        "pay": listed("rémunération, salaire, salaires, salariale~, marchander, paie"),
        "role": listed("poste lui-même, missions, quotidien, le contenu du poste, travail qui en forme"),
        "location": listed(
            "raison est le lieu, question de lieu, lieu de travail, déménag~, trajet~, localisation, la ville"
        ),
        "remote": listed("télétravail~, à distance, présentiel, depuis chez moi, sur place trop"),
        "schedule": listed("horaires, temps partiel, temps plein, heures de travail, week-end~"),
        "culture": listed("façon de travailler, menée autrement, culture, manière de travailler, ambiance"),
        "offer": listed(
            """
            accepté une|un|la|le ** proposition|offre|poste|contrat, proposition ailleurs, offre ailleurs, autre
            proposition, autre offre, signé ailleurs
            """
        ),
        "timing": listed("la raison est le moment, bon moment, mauvais moment, changer de poste, timing"),
        "personal": listed(
            "raisons personnelles, raisons sont personnelles, raison personnelle, raisons familiales, raisons de santé"
        ),
    },
)
