"""How people spell time zones: data for `zones`, a zone a line, with its spellings.

What may live here: tables, and how they are written down. Where a spelling means several zones, `zones` decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _by_spelling(lines: str) -> Mapping[str, str]:
    """Spelling → IANA key. A line is `key: spelling, spelling`; an indented one goes on."""
    found: dict[str, str] = {}
    key = ""
    for line in lines.splitlines():
        name, colon, rest = line.partition(": ")
        key = name.strip() if colon else key
        found |= {spelling.strip(): key for spelling in (rest if colon else line).split(",") if spelling.strip()}
    return MappingProxyType(found)


ABBREVIATIONS = _by_spelling(
    """
    America/New_York: ET, EST, EDT
    America/Chicago: CT, CST, CDT
    America/Denver: MT, MST, MDT
    America/Los_Angeles: PT, PST, PDT
    America/Anchorage: AKT, AKST, AKDT
    Pacific/Honolulu: HST
    America/Halifax: AT, AST, ADT
    America/St_Johns: NST, NDT
    America/Sao_Paulo: BRT
    America/Argentina/Buenos_Aires: ART
    UTC: UTC, GMT, Z, UT, ZULU
    Europe/Lisbon: WET, WEST
    Europe/London: BST
    Asia/Kolkata: IST
    Europe/Paris: CET, CEST, MET, MEST, HEC, HNEC
    Europe/Berlin: MEZ, MESZ
    Europe/Athens: EET, EEST, OEZ, OESZ
    Europe/Moscow: MSK
    Europe/Istanbul: TRT
    Africa/Johannesburg: SAST
    Africa/Lagos: WAT
    Africa/Nairobi: EAT
    Asia/Dubai: GST
    Asia/Karachi: PKT
    Asia/Bangkok: ICT
    Asia/Jakarta: WIB
    Asia/Singapore: SGT
    Asia/Hong_Kong: HKT
    Asia/Tokyo: JST
    Asia/Seoul: KST
    Asia/Manila: PHT
    Australia/Sydney: AEST, AEDT
    Australia/Adelaide: ACST
    Australia/Perth: AWST
    Pacific/Auckland: NZST, NZDT
    Asia/Jerusalem: IDT
    America/Toronto: HNE, HAE, HE
    """
)
"""Abbreviation in capitals → IANA key, where no sender says otherwise."""

NAMES = _by_spelling(
    """
    America/New_York: eastern, east coast, new york city
    America/Chicago: central
    America/Denver: mountain
    America/Phoenix: arizona
    America/Los_Angeles: pacific, west coast
    America/Halifax: atlantic
    America/Anchorage: alaska, alaskan
    Pacific/Honolulu: hawaii, hawaiian
    America/St_Johns: newfoundland
    America/Indiana/Indianapolis: indiana (east)
    Europe/Paris: central european, french, france, française
    Europe/Budapest: central europe
    Europe/Lisbon: western european, portuguese, portugal
    Europe/Athens: eastern european
    UTC: greenwich mean, coordinated universal, universal
    Europe/London: british, british summer, uk, u.k., england, scotland
    Europe/Dublin: irish, irish standard, ireland
    Europe/Berlin: german, germany, mitteleuropäische, mitteleuropäische sommer, deutsche, deutscher,
        deutschland
    Europe/Madrid: spanish, spain, peninsular, española
    Europe/Rome: italian, italy, italiana
    Europe/Amsterdam: dutch
    Europe/Zurich: swiss
    Europe/Stockholm: swedish, svensk
    Europe/Copenhagen: danish
    Europe/Warsaw: polish
    Asia/Kolkata: india, indian, india standard
    Asia/Jerusalem: israel
    Asia/Tokyo: japan
    Asia/Singapore: singapore
    Asia/Dubai: gulf
    Asia/Shanghai: china
    Australia/Sydney: australian eastern
    America/Sao_Paulo: brasilia, brasília
    Atlantic/Canary: canaria, canarias, insular canaria, insular
    """
)
"""What is said before (or after) the word for time, in lower case → IANA key."""

CITIES = _by_spelling(
    """
    America/New_York: nyc, boston, washington, dc, atlanta, miami, philadelphia, pittsburgh, charlotte, nueva
        york
    America/Chicago: austin, dallas, houston, minneapolis, nashville
    America/Denver: salt lake city
    America/Los_Angeles: san francisco, sf, seattle, san diego, san jose, la, las vegas
    America/Toronto: montreal, montréal, ottawa, quebec
    America/Edmonton: calgary
    Europe/Berlin: munich, münchen, hamburg, frankfurt, cologne, köln, berliner, münchner, hamburger,
        frankfurter, stuttgart
    Europe/Vienna: wien, wiener
    Europe/Zurich: zürich, zürcher, geneva, genf, genève, bern, basel
    Europe/Paris: lyon, parís, parigi
    Europe/London: londres, londen, londoner, londra, manchester, edinburgh, leeds, bristol, glasgow
    Europe/Dublin: cork, galway
    Europe/Madrid: barcelona, valencia, sevilla, bilbao
    Atlantic/Canary: las palmas
    Europe/Rome: milan, milano, roma, torino
    Europe/Lisbon: lisboa, lissabon, porto
    Europe/Brussels: bruxelles, brussel
    Europe/Amsterdam: rotterdam, utrecht
    Europe/Copenhagen: københavn, kopenhagen
    Europe/Stockholm: göteborg, malmö
    Europe/Warsaw: warszawa
    Europe/Prague: praha
    Asia/Kolkata: mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, pune, chennai, calcutta
    Asia/Jerusalem: tel aviv
    Asia/Dubai: abu dhabi
    Asia/Shanghai: beijing
    Europe/Kyiv: kyiv
    Australia/Sydney: canberra
    America/Sao_Paulo: são paulo, rio de janeiro
    """
)
"""Cities that IANA names no zone by, and cities in other languages, in lower case → IANA key."""
