"""The words by which letters are proof-read, a file a language.

What may live here: tables, and nothing that runs. The next language is a file and a line in `TABLES`.
"""

from collections.abc import Mapping

from mailbridge.proofreading.words import de, en, es, fr, nl
from mailbridge.proofreading.words.shape import Words

__all__ = ["TABLES", "Words"]

TABLES: Mapping[str, Words] = {"en": en.WORDS, "de": de.WORDS, "fr": fr.WORDS, "es": es.WORDS, "nl": nl.WORDS}
"""Base BCP 47 tag → its words."""
