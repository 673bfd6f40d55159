"""What people and programs call time zones in words, as Unicode's data and Windows have it. Owns none of the clocks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from babel.core import get_global

_LANGUAGES = ("en", "ja", "fr", "de", "es", "ar", "pt")


def zones_called(name: str) -> frozenset[str]:
    """The IANA zones that a name in words may mean; none if it is not known.

    >>> "America/Los_Angeles" in zones_called("Pacific Time"), "Asia/Tokyo" in zones_called("日本標準時")
    (True, True)
    >>> sorted(zones_called("Tokyo Standard Time")), zones_called("Sun time")
    (['Asia/Tokyo'], frozenset())
    """
    return _names().get(_folded(name), frozenset())


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


@cache
def _names() -> Mapping[str, frozenset[str]]:
    zones: defaultdict[str, set[str]] = defaultdict(set)
    for zone, meta in get_global("meta_zones").items():
        zones[meta].add(zone)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, zone in get_global("windows_zone_mapping").items():
        found[_folded(name)].add(zone)
    for language in _LANGUAGES:
        for name, meta in _meta_zones(language):
            found[name] |= zones[meta]
            if language == "en":  # "US Pacific Time", "Eastern Time (ET)"
                found[f"us {name}"] |= zones[meta]
    return {name: frozenset(each) for name, each in found.items()}


def _meta_zones(language: str) -> Iterator[tuple[str, str]]:
    """Each name of a group of zones in a language, and the group: long and short, standard, summer and generic."""
    for meta, widths in Locale(language).meta_zones.items():
        yield from ((_folded(name), meta) for forms in widths.values() for name in forms.values())
