"""Words and marks by which the shape of a thread is told: weekdays, clock times, the names of departments that hire.

What may live here: data for `detect/shape.py`.
"""

from mailbridge.detect.phrases import words

DAYS = sorted(
    words(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays fridays mon tue tues wed thu thur thurs fri
        tomorrow tonight montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen übermorgen lundi
        mardi mercredi jeudi vendredi samedi dimanche demain lunes martes miércoles jueves viernes sábado domingo
        mañana maandag dinsdag woensdag donderdag vrijdag zaterdag zondag overmorgen lunedì martedì mercoledì giovedì
        venerdì sabato domenica domani segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira
        quinta-feira sexta-feira amanhã måndag tisdag onsdag torsdag fredag lördag söndag imorgon
        """
    )
)
"""Names of days, folded."""

CLOCK = r"\b\d{1,2}(?:[:.h]\d\d\b| ?uhr\b| ?h\b| ?[ap]\.?m\b| o'clock\b)|\b(?:kl|klockan|om|às|alle|a las) \d{1,2}\b"
"""An hour as it is written, in folded text (a regular expression)."""

AGENT = (
    r"\b\w{3,}(?:ers?|ors?|ist|ists|ian|man|woman|hand|wright|smith|erin|orin|istin|eur|euse|teur|trice|ière|ier|"
    r"dor|dora|ero|era|ista|ante|ore|rice|aio|aia|iere|eiro|eira|are|erska|ör)\b"
)
"""A word that looks like one for who does something, in folded text (a regular expression): many titles are such."""

TEAM_NAME = (
    r"\b(?:careers|recruiting|recruitment|talent(?: acquisition| team)?|hiring(?: team)?|hr|human resources|"
    r"people team|people ops|bewerbermanagement|personalabteilung|"
    r"recrutement|ressources humaines|recursos humanos|selecci[oó]n|selezione|risorse umane|recrutamento|"
    r"werving|rekrytering)\b"
)
"""What the name beside an address has in it where a department that hires writes (a regular expression)."""
