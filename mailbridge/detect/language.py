"""Which language a text is in, cheaply: a count of the small words that only one language uses.

What may live here: the words, the count. No date, no name of a company.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from types import MappingProxyType

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt", "sv")
_WORDS_READ = 400
_WORD = re.compile(r"[^\W\d_]{1,24}")

_SMALL_WORDS = {
    "en": """the and you your for with are is this that have will our we would be at to of from on please thanks
        thank hi hello dear works work time what can could let know great see do does any not or but monday tuesday
        wednesday thursday friday january february march july august october december tomorrow today next week noon
        between pm mon tue tues wed thu thurs fri sat sun jan apr may jun jul aug sep sept oct nov dec date when
        where who interview call meeting slot slots open days day june september november december saturday sunday
        est edt morning afternoon evening meet move moved yes sorry us me my i it if as an a half past quarter o'clock
        instead make
        so then how about one two three four five six seven eight nine eleven twelve either both free could
        should may fine good better works ok okay sure his her their there here before after""",
    "de": """der die das und ist wir sie ihr ihre ihnen ihren ich du dich dir für mit nicht eine einen einem einer
        ein den dem des auf zu zum zur von vom im um uhr bei wird würde können könnten haben hätten passt gerne gern
        bitte danke vielen dank hallo liebe lieber sehr geehrte geehrter freundlichen grüßen oder auch noch aber
        montag dienstag mittwoch donnerstag freitag samstag januar februar märz juni juli oktober dezember morgen
        heute übermorgen nächste nächsten woche halb zwischen gegen uhrzeit bis dauer termin datum beginn gespräch frist
        bewerbung telefonat wie wäre es geht ginge eintrittstermin vorstellungsgespräch okt dez mrz mo di mi fr""",
    "fr": """le la les des du une et est vous votre vos nous notre je pour avec dans sur pas que qui au aux à ce
        cette serait êtes suis bonjour merci cordialement madame monsieur ou où entretien disponible lundi mardi
        mercredi jeudi vendredi samedi janvier février mars avril juin juillet août septembre octobre décembre
        demain prochain prochaine semaine heures midi entre janv févr avr juil déc heure durée date lieu a""",
    "es": """el la los las una y es usted su sus nos nuestro nuestra yo para con en que por del al como te tu le lo
        está podría gracias hola saludos cordial un estimada estimado o entrevista lunes martes miércoles jueves
        viernes sábado enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        mañana hoy próximo próxima semana entre tarde ene abr ago dic fecha hora duración a""",
    "nl": """de het een en is wij we je jij jouw u uw ik voor met niet van op om aan bij wordt zou kunnen kan heb
        hebben graag bedankt hallo beste groet groeten vriendelijke of ook nog maar zijn dat deze gesprek maandag
        dinsdag woensdag donderdag vrijdag zaterdag januari februari maart juni juli augustus oktober morgen vandaag
        overmorgen volgende week uur tussen half mrt mei okt wo vr za zo datum tijd duur do""",
    "it": """il lo la i gli le un una e è lei suo sua noi nostro nostra io per con in che di del della dei al alla
        alle dal dalle non sono siamo sarebbe potrebbe grazie buongiorno gentile cordiali saluti o colloquio ore
        lunedì martedì mercoledì giovedì venerdì sabato gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre dicembre domani oggi prossimo prossima settimana tra gen mag giu lug ago set ott dic gio
        mer ven sab data ora durata a mezzogiorno scadenza""",
    "pt": """o os as um uma e é você seu sua nós nosso nossa eu para com em que de do da dos das no na ao às não são
        está poderia obrigado obrigada olá cumprimentos atenciosamente ou entrevista segunda terça quarta quinta
        sexta feira sábado janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro amanhã hoje próxima próximo semana entre tarde manhã volta pela à horas fev abr out dez
        ago seg qua qui sex data hora duração a""",
    "sv": """och det är vi du din ditt dina ni er jag för med inte en ett på i till av om hos blir skulle kan har
        gärna tack hej hälsningar vänliga mvh eller också men som att den detta intervju måndag tisdag onsdag
        torsdag fredag lördag januari februari mars april maj juni juli augusti oktober imorgon morgon idag
        övermorgon nästa vecka klockan kl mellan okt tors mån tis ons lör sön datum tid halv sista
        ansökningsdag""",
}


def _weights() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Word → the languages that use it, each with its weight: a word of one language alone tells most."""
    users: dict[str, list[str]] = {}
    for language, words in _SMALL_WORDS.items():
        for word in set(words.split()):
            users.setdefault(word, []).append(language)
    return MappingProxyType({word: tuple((tag, 1 / len(tags) ** 2) for tag in tags) for word, tags in users.items()})


_WEIGHTS = _weights()


@lru_cache(maxsize=256)
def guess(text: str, default: str = "en") -> str:
    """The base BCP 47 tag (one of `LANGUAGES`) that the words of `text` speak for; `default` where none does."""
    scores: dict[str, float] = {}
    words = [match[0] for match in islice(_WORD.finditer(text), _WORDS_READ)]
    small = [word.lower() for word in words if len(word) == 1 or not word.isupper()]  # "ET" is no "et"
    for word, count in Counter([word for word in small if word in _WEIGHTS]).items():
        for tag, weight in _WEIGHTS[word]:
            scores[tag] = scores.get(tag, 0.0) + weight * count
    if not scores:
        return default
    best = max(scores.values())
    return default if scores.get(default, 0.0) == best else max(scores, key=lambda tag: scores[tag])
