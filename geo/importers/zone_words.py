"""What a cell for a time zone says, if it is no IANA name: an offset, an abbreviation, or a name in words.

None of these is the time zone of a place: two places with one offset today may differ in summer. So each tells only
which offsets the clock there has, and the zone of the position is compared with that.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from geo.clocks import zones
from geo.words import zone_names

_SEASONS = tuple(dt.datetime(2024, month, 15, 12, tzinfo=dt.UTC) for month in (1, 4, 7, 10))
_OFFSET = re.compile(
    r"(?:UTC|GMT)?\s?(?P<sign>[+\-−–±])?\s?(?P<hours>\d{1,2})(?:[:.h]?(?P<minutes>[0-5]\d)|[.,](?P<part>\d{1,2}))?(?:\s?h(?:ours|rs?)?)?",
    re.IGNORECASE | re.ASCII,
)
_REVERSED = re.compile(r"Etc/(?:GMT|UTC)(?:(?P<sign>[+-])(?P<hours>\d{1,2})(?P<minutes>)(?P<part>)|0)?", re.ASCII)
"""In these names of the database west of Greenwich is positive."""
_ZERO = ("utc", "gmt", "z", "zulu", "utc±0", "gmt±0", "ut", "wet")
_BESIDE = re.compile(
    r"([^()\[\]]{1,80}[^()\[\]\s])\s?[(\[]([^()\[\]]{1,60})[)\]]|[(\[]([^()\[\]]{1,60})[)\]]\s?(.{1,80})"
)


@lru_cache(maxsize=1024)
def offsets(text: str) -> frozenset[dt.timedelta]:
    """The offsets from UTC that a text says, any of which may be meant; none if it says no offset.

    >>> [str(each) for each in offsets("UTC+05:30")], [str(each) for each in offsets("JST")]
    (['5:30:00'], ['9:00:00'])
    >>> len(offsets("IST")), offsets("Foo/Bar"), [str(each) for each in offsets("Etc/GMT-9")]
    (3, frozenset(), ['9:00:00'])
    """
    text = text.strip()[:200]
    if text[:1] in "([" and text[-1:] in ")]":
        text = text[1:-1].strip()
    if not text:
        return frozenset()
    if found := _REVERSED.fullmatch(text):
        return _written(found)
    if text.casefold().replace(" ", "") in _ZERO:
        return frozenset([dt.timedelta(0)])
    if found := _OFFSET.fullmatch(text):
        return _written(found)
    if known := _abbreviations().get(text.upper()):
        return known
    if named := zone_names.zones_called(text):
        return frozenset(each for zone in named for each in _of_zone(zone))
    if found := _BESIDE.fullmatch(text):  # "Pacific Time (PT)", "(UTC+09:00) Osaka, Sapporo, Tokyo"
        parts = [offsets(part) for part in found.groups() if part]
        told = [part for part in parts if part]
        return told[0] if told else frozenset()
    return frozenset()


def agree(said: frozenset[dt.timedelta], zone: str) -> bool:
    """Whether a zone's clock has one of the offsets at some time of the year."""
    return bool(said & _of_zone(zone))


def _written(found: re.Match[str]) -> frozenset[dt.timedelta]:
    part = float(f"0.{found['part']}") if found["part"] else 0.0
    offset = dt.timedelta(hours=int(found["hours"] or 0) + part, minutes=int(found["minutes"] or 0))
    if offset > dt.timedelta(hours=14):
        return frozenset()
    is_west = found["sign"] in (("+",) if found.re is _REVERSED else ("-", "−", "–"))
    return frozenset([-offset if is_west else offset])


@lru_cache(maxsize=1024)
def _of_zone(zone: str) -> frozenset[dt.timedelta]:
    if not zones.is_time_zone(zone):
        return frozenset()
    return frozenset(zones.utc_offset(zone, season) for season in _SEASONS)


@cache
def _abbreviations() -> Mapping[str, frozenset[dt.timedelta]]:
    """The offsets of each abbreviation that any zone's clock has: "EST", "CEST"; and of the short ones of America."""
    found: defaultdict[str, set[dt.timedelta]] = defaultdict(set)
    for zone in zones.every():
        for season in _SEASONS:
            clock = zones.local(zone, season)
            name, offset = clock.tzname() or "", clock.utcoffset()
            if name.isalpha() and offset is not None:
                found[name.upper()].add(offset)
    for letters, zone in _SHORT.items():
        found[letters] |= _of_zone(zone)
    for letters, hours in _NUMBERED.items():
        found[letters] |= {dt.timedelta(hours=each) for each in hours}
    return {name: frozenset(each) for name, each in found.items()}


_SHORT = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AT": "America/Halifax",
    "MEZ": "Europe/Berlin",
    "MESZ": "Europe/Berlin",
    "HNEC": "Europe/Paris",
    "HEEC": "Europe/Paris",
}
"""Abbreviations for both halves of the year, and those of other languages."""

_NUMBERED = {
    **{"GST": (4,), "AST": (-4, 3), "IST": (5.5, 1, 2), "BST": (1, 6), "IRST": (3.5,), "TRT": (3,), "AFT": (4.5,)},
    **{"UZT": (5,), "NPT": (5.75,), "BDT": (6,), "MMT": (6.5,), "ICT": (7,), "SGT": (8,), "MYT": (8,)},
    **{"BRT": (-3,), "ART": (-3,), "CLT": (-4,), "VET": (-4,), "COT": (-5,), "PET": (-5,)},
}
"""Abbreviations that the IANA database has as numbers or for one country only, with their offsets in hours."""
