"""A place of the gazetteer: what is known of it, by its number, its id or its code."""

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias, cast

from geo.earth.position import Position
from geo.gazetteer.store import WEIGHTS, store
from geo.words.language import N_, Words

Kind: TypeAlias = Literal[
    "airfield",
    "airport",
    "base",
    "bay",
    "cape",
    "capital",
    "city",
    "continent",
    "country",
    "desert",
    "district",
    "division",
    "gulf",
    "island",
    "lake",
    "mountain",
    "ocean",
    "reef",
    "region",
    "river",
    "sea",
    "site",
    "strait",
]

KINDS: Words[Kind] = Words(
    {
        "airfield": N_("airfield"),
        "airport": N_("airport"),
        "base": N_("military base"),
        "bay": N_("bay"),
        "cape": N_("cape"),
        "capital": N_("capital"),
        "city": N_("city or town"),
        "continent": N_("continent"),
        "country": N_("country"),
        "desert": N_("desert"),
        "district": N_("county or district"),
        "division": N_("part of a country"),
        "gulf": N_("gulf"),
        "island": N_("island or islands"),
        "lake": N_("lake"),
        "mountain": N_("mountain or mountains"),
        "ocean": N_("ocean"),
        "reef": N_("reef"),
        "region": N_("region"),
        "river": N_("river"),
        "sea": N_("sea"),
        "site": N_("site"),
        "strait": N_("strait"),
    }
)
"""Each kind in words."""

_TOLD_WITHIN = frozenset({"city", "district", "airport", "airfield", "base", "site"})
"""The kinds that a reader is told the subdivision of."""

_PEOPLE_A_KM2 = 3_000
"""How densely a city is settled, to estimate its radius from its people."""

_OUTLINES = "Natural Earth"
"""The source of the places that have an outline in `geo.earth.areas`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the gazetteer. What is known of it is read when it is asked for.

    Attributes:
        place: Its number in the store: for this version of the gazetteer only. `id` lasts.
    """

    place: int

    @property
    def id(self) -> str:
        """A city's GeoNames id, an airport's ICAO code, else a word; an area has its id in `geo.earth.areas`."""
        return store().id(self.place)

    @property
    def name(self) -> str:
        """Its usual name."""
        return store().usual_name(self.place)

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, the usual one first."""
        return tuple(store().names(self.place))

    @property
    def country(self) -> str:
        """Its country's ISO 3166-1 alpha-2 code; empty if it has none, or if it is disputed."""
        return store().told("countries", self.place)

    @property
    def division(self) -> str:
        """The ISO 3166-2 code of its first-level subdivision; empty if not known."""
        return store().told("divisions", self.place)

    @property
    def position(self) -> Position:
        """Its (latitude, longitude); the middle of an area's largest part."""
        columns = store().columns
        latitude, longitude = columns["latitudes"][self.place], columns["longitudes"][self.place]
        return round(latitude / 10_000 - 90, 4), round(longitude / 10_000 - 180, 4)

    @property
    def radius_km(self) -> float:
        """How far it reaches: estimated from a city's people, the radius of a circle as large as an area."""
        known = store().columns["radii_km"][self.place]
        return known or round(max(0.5, math.sqrt(self.population / _PEOPLE_A_KM2 / math.pi)), 1)

    @property
    def area(self) -> str:
        """Its id in `geo.earth.areas`, which has its outline; empty if there is none."""
        return self.id if self.source == _OUTLINES else ""

    @property
    def kind(self) -> Kind:
        """What it is."""
        return cast(Kind, store().told("kinds", self.place))

    @property
    def population(self) -> int:
        """Its people; 0 if not known."""
        return store().columns["populations"][self.place]

    @property
    def time_zone(self) -> str:
        """Its IANA time zone; empty if it has several, or if it is not known."""
        return store().told("time_zones", self.place)

    @property
    def source(self) -> str:
        """Who says so."""
        return store().told("sources", self.place)

    @property
    def geonames_id(self) -> int:
        """Its number in GeoNames; 0 if not known."""
        return store().columns["geonames_ids"][self.place]

    @property
    def weight(self) -> float:
        """How often it is meant, as the people of a city that is meant as often."""
        return WEIGHTS[store().columns["weights"][self.place]]


@lru_cache(maxsize=1024)
def with_id(id_: str) -> Entry | None:
    """The place with an id, in capitals or not; None if there is none.

    >>> found = with_id("3936456"), with_id("rjty"), with_id("nowhere")
    >>> [entry and entry.name for entry in found]
    ['Lima', 'Yokota Air Base', None]
    """
    places = store()
    if id_.isdecimal():
        numbers = places.columns["geonames_ids"]
        try:
            place = numbers.index(int(id_), 0, places.cities)
        except (ValueError, OverflowError):
            return None
        return Entry(place)
    found = places.with_id(id_.lower())
    return None if found is None else Entry(found)


def by_code(code: str) -> Entry | None:
    """The country with an ISO 3166-1 alpha-2 code, or the subdivision with an ISO 3166-2 code; None if there is none.

    >>> [found.name for found in (by_code("NO"), by_code("US-TX")) if found]
    ['Norway', 'Texas']
    """
    place = _codes().get(code)
    return None if place is None else Entry(place)


def containers(entry: Entry) -> tuple[Entry, ...]:
    """The subdivision and the country that a place is in; of a capital or a wide place the country alone."""
    codes = (entry.division if entry.kind in _TOLD_WITHIN else "", entry.country)
    found = (by_code(code) for code in codes if code != entry.id)
    return tuple(each for each in found if each)


def described(entry: Entry) -> str:
    """A place by its name, its subdivision and its country, so that a reader can tell it from its namesakes.

    >>> from geo.gazetteer.places import find
    >>> [described(found.entry) for found in find("Austin")[:2]]
    ['Austin, Texas, United States', 'Austin, Minnesota, United States']
    """
    return ", ".join(dict.fromkeys(each.name for each in (entry, *containers(entry))))


@cache
def _codes() -> dict[str, int]:
    """The numbers of countries and subdivisions, by their codes."""
    places = store()
    wide = [places.tables["kinds"].index(kind) for kind in ("country", "division")]
    kinds = places.columns["kinds"]
    return {places.id(place): place for place in range(places.cities, len(places)) if kinds[place] in wide}
