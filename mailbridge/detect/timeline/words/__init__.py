"""What people say when they talk about times, a file a language.

What may live here: tables of phrases (written as `mailbridge.detect.phrases` says) by cue, and nothing that runs. The
next language is a file and a line in `TABLES`.
"""

from collections.abc import Mapping

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.words import de, en, es, fr, it, nl, pt, sv

Table = Mapping[Cue, tuple[str, ...]]

TABLES: Mapping[str, Table] = {
    "en": en.TABLE,
    "de": de.TABLE,
    "fr": fr.TABLE,
    "es": es.TABLE,
    "nl": nl.TABLE,
    "it": it.TABLE,
    "pt": pt.TABLE,
    "sv": sv.TABLE,
}
"""Base BCP 47 tag → its table."""
