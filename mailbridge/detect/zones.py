"""Time zones as people and programs write them: names of any spelling → `tzinfo`, and back to a name for the JSON.

What may live here: the tables of spellings and offsets, and the reading of one name. No reading of running text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.core import get_global

from mailbridge.detect.zone_names import ABBREVIATIONS, CITIES, NAMES

_LONGEST_NAME = 120

_BY_SENDER: Mapping[str, tuple[tuple[frozenset[int], str], ...]] = MappingProxyType(
    {
        "IST": ((frozenset({0, 60}), "Europe/Dublin"), (frozenset({120, 180}), "Asia/Jerusalem")),
        "BST": ((frozenset({360}), "Asia/Dhaka"),),
        "CST": ((frozenset({480}), "Asia/Shanghai"),),
        "PST": ((frozenset({480}), "Asia/Manila"),),
        "AST": ((frozenset({180}), "Asia/Riyadh"),),
        "EST": ((frozenset({600, 660}), "Australia/Sydney"),),
        "EDT": ((frozenset({600, 660}), "Australia/Sydney"),),
    }
)
"""Abbreviations with several meanings: minutes east of Greenwich at the sender's → what it means there."""

_OFFSET_ZONES: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        -600: ("Pacific/Honolulu",), -540: ("America/Anchorage",), -480: ("America/Los_Angeles", "America/Anchorage"),
        -420: ("America/Denver", "America/Los_Angeles", "America/Phoenix"), -360: ("America/Chicago", "America/Denver"),
        -300: ("America/New_York", "America/Chicago"), -240: ("America/New_York", "America/Halifax"),
        -210: ("America/St_Johns",), -180: ("America/Halifax", "America/Sao_Paulo"), -150: ("America/St_Johns",),
        0: ("Europe/London",), 60: ("Europe/Berlin", "Europe/London"), 120: ("Europe/Berlin", "Europe/Athens"),
        180: ("Europe/Athens", "Europe/Istanbul"), 240: ("Asia/Dubai",), 300: ("Asia/Karachi",), 330: ("Asia/Kolkata",),
        420: ("Asia/Bangkok",), 480: ("Asia/Singapore",), 540: ("Asia/Tokyo",), 570: ("Australia/Adelaide",),
        600: ("Australia/Sydney", "Australia/Brisbane"), 630: ("Australia/Adelaide",), 660: ("Australia/Sydney",),
        720: ("Pacific/Auckland",), 780: ("Pacific/Auckland",),
    }
)  # fmt: skip
"""Minutes east of Greenwich → the zones it most likely stands for; the first where it is in force that day counts."""

_OFFSET = re.compile(r"(?:utc|gmt|z)?\s{0,2}([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)", re.IGNORECASE)
_TAIL = re.compile(
    r"[\s,.]+(?:standard|daylight|summer|winter|normal)?[\s.]*(?:time|zeit|tijd|tid)?(?:\s+zone)?$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()]{1,60})\)")
_AREAS = (
    "Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US|Canada|Brazil|Chile|Mexico"
)
_IANA = re.compile(rf"\b(?:{_AREAS})/[A-Za-z_+\-0-9]{{1,32}}(?:/[A-Za-z_\-]{{1,32}})?")


@lru_cache(maxsize=512)
def _zone(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):  # unknown, unsafe, or a directory of the database
        return None


@lru_cache(maxsize=1)
def cities() -> Mapping[str, str]:
    """Name of a city in lower case → IANA key: those that IANA names its zones by, and those people say instead."""
    keys = (key for key in get_global("zone_territories") if "/" in key and not key.startswith("Etc/"))
    return MappingProxyType({key.rsplit("/", 1)[-1].replace("_", " ").lower(): key for key in keys} | dict(CITIES))


def _minutes(zone: tzinfo, when: datetime) -> int | None:
    """Minutes east of Greenwich in `zone` at the wall time `when`."""
    offset = when.replace(tzinfo=zone).utcoffset()
    return None if offset is None else round(offset.total_seconds() / 60)


def _offsets_of(zone: tzinfo) -> frozenset[int]:
    """The offsets of summer and winter, minutes east of Greenwich."""
    seasons = (_minutes(zone, datetime(2026, month, 15)) for month in (1, 7))
    return frozenset(offset for offset in seasons if offset is not None)


def _abbreviation(name: str, near: tzinfo | None) -> tzinfo | None:
    key = ABBREVIATIONS.get(name)
    if key is None:
        return None
    near_offsets = _offsets_of(near) if near else frozenset()
    for offsets, other in _BY_SENDER.get(name, ()):
        if near_offsets and near_offsets <= offsets:
            return _zone(other)
    zone = _zone(key)
    if near is not None and zone is not None and isinstance(near, ZoneInfo) and near.key != key:
        same_wall_clock = near_offsets == _offsets_of(
            zone
        )  # CET at a Berliner's is Berlin's time, MST at an Arizonan's Phoenix's
        standard_only = name == "MST" and near.key == "America/Phoenix"
        london_for_gmt = name == "GMT" and near.key in {"Europe/London", "Europe/Dublin", "Europe/Lisbon"}
        if same_wall_clock or standard_only or london_for_gmt:
            return near
    return zone


def _by_words(name: str) -> tzinfo | None:
    """A zone by what stands before "time": "Eastern Standard Time", "London", "W. Europe Standard Time"."""
    bare = _TAIL.sub("", name).lower()
    for words in (name.lower(), bare):
        key = NAMES.get(words) or cities().get(words)
        if key:
            return _zone(key)
    windows = get_global("windows_zone_mapping")
    key = windows.get(name) or windows.get(f"{name} Standard Time") or windows.get(name.replace("Daylight", "Standard"))
    return _zone(key) if key else None


def _fixed(name: str) -> tzinfo | None:
    match = _OFFSET.search(name)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if minutes > 14 * 60:
        return None
    return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes))


@lru_cache(maxsize=1024)
def resolve(name: str, *, near: tzinfo | None = None) -> tzinfo | None:
    """The zone that `name` means, or None: an IANA key (also inside a path), a Windows name, an abbreviation, a
    display name such as "(UTC-05:00) Eastern Time (US & Canada)", a city, an offset ("GMT+1", "-0500").

    `near` is the zone of who wrote it: it decides what IST or CST means. A name wins over the offset beside it, and
    "EST" is Eastern wall time the year round. Never raises.
    """
    name = " ".join(name[:_LONGEST_NAME].split()).strip("\"' ")
    if not name:
        return None
    iana = _IANA.search(name)
    if iana and (key := _zone(iana.group())):
        return key
    inner = _IN_BRACKETS.findall(name)
    outer = _IN_BRACKETS.sub(" ", name)
    parts = (name, outer, *outer.split(","), *outer.split(" - "), outer.rsplit("/", 1)[-1], *inner)
    for part in dict.fromkeys(part.strip() for part in parts):
        if part and (found := _abbreviation(part.upper(), near) or _by_words(part)):
            return found
    return _fixed(name)


def zone_name(zone: tzinfo) -> str:
    """The IANA key, "UTC", or an offset such as "+02:00" (of a zone without a key, at the start of 2026)."""
    if isinstance(zone, ZoneInfo) and zone.key:
        return zone.key
    minutes = _minutes(zone, datetime(2026, 1, 1)) or 0
    if minutes == 0:
        return "UTC"
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def zone_for_offset(offset: timedelta, when: datetime, near: tzinfo | None = None) -> tzinfo:
    """The zone that a sender's `offset` stands for on the day of `when`: `near` (the reader's) where it agrees on that
    day, else the likeliest zone in which it is then in force, else the bare offset."""
    minutes = round(offset.total_seconds() / 60)
    wall = when.replace(tzinfo=None)
    if near is not None and _minutes(near, wall) == minutes:
        return near
    for key in _OFFSET_ZONES.get(minutes, ()):
        zone = _zone(key)
        if zone is not None and _minutes(zone, wall) == minutes:
            return zone
    return timezone(timedelta(minutes=minutes))
