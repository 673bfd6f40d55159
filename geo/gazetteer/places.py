"""Look places up by name: those that bear it, best first, each with the reason why it stands where it stands."""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from typing import Literal, NamedTuple, TypeAlias, cast

from geo.earth.position import Position
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import Store, store
from geo.words import spelling
from geo.words.formats import number
from geo.words.language import N_, Words, _

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
    "division",
    "gulf",
    "island",
    "lake",
    "mountain",
    "ocean",
    "reef",
    "region",
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
        "division": N_("part of a country"),
        "gulf": N_("gulf"),
        "island": N_("island or islands"),
        "lake": N_("lake"),
        "mountain": N_("mountain or mountains"),
        "ocean": N_("ocean"),
        "reef": N_("reef"),
        "region": N_("region"),
        "sea": N_("sea"),
        "site": N_("site"),
        "strait": N_("strait"),
    }
)
"""Each kind in words."""

CANDIDATES = 20
"""At most this many candidates are given."""

_AS_PEOPLE: dict[str, float] = {
    "airfield": 1_000,
    "airport": 100_000,
    "base": 250_000,
    "bay": 1e6,
    "cape": 250_000,
    "continent": 1e10,
    "country": 500_000,
    "desert": 1e6,
    "division": 800_000,
    "gulf": 1e6,
    "island": 300_000,
    "lake": 300_000,
    "mountain": 300_000,
    "ocean": 1e9,
    "reef": 1e6,
    "region": 3e6,
    "sea": 1e7,
    "site": 500_000,
    "strait": 1e6,
}
"""How often a place that is not a city is meant, as the people of a city that is meant as often."""

_COUNTRY = 50.0
"""A country is meant more often by so many times its people."""

_DIVISION_KM = 100.0
"""A division is meant more often by so many people for each km of its radius: of two, the larger first."""

_SMALL_DIVISION_KM, _SMALL_DIVISION = 15, 60_000
"""A division with a radius up to this is hardly more than its city, which is meant first."""

_CAPITAL = 5.0
"""A capital is meant as often as a city with so many times its people."""

_OTHER_NAME = {"city": 0.1, "capital": 0.05, "division": 0.5, "base": 0.15}
"""How much less often a place is meant by another name than by its usual one; of other kinds, as often."""

_CODE, _CODE_LETTERS = 0.1, 4
"""And so much less often again by its code."""

_OTHER_SPELLING = 0.3
"""And so much less often when the name is spelled otherwise: with other accents, "St." for "Saint"."""

_BEGINS = 0.1
"""And when only the beginning of another name, or a misspelling of it, is given."""

_HINT_PERCENT = 3.0
"""A hint at a place that is meant ten times as often may be so much less similar, in percent."""

_NEAR_KM = 200.0
"""At this distance from where the reader looks, a place is meant half as often as there."""

_PEOPLE_A_KM2 = 3_000
"""How densely a city is settled, to estimate its radius from its people."""

_DEGREE_KM = 111.2


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of the gazetteer.

    Attributes:
        id: A city's GeoNames id, an airport's ICAO code, else a word; an area has its id in `geo.earth.areas`.
        name: Its usual name.
        names: All its names, the usual one first.
        country: Its country's ISO 3166-1 alpha-2 code; empty if it has none, or if it is disputed.
        division: The ISO 3166-2 code of its first-level subdivision; empty if not known.
        position: Its (latitude, longitude); the middle of an area's largest part.
        radius_km: How far it reaches: estimated from a city's people, the radius of a circle as large as an area.
        kind: What it is.
        population: Its people; 0 if not known.
        time_zone: Its IANA time zone; empty if it has several, or if it is not known.
        source: Who says so.
        geonames_id: Its number in GeoNames; 0 if not known.
    """

    id: str
    name: str
    names: tuple[str, ...]
    country: str
    division: str
    position: Position
    radius_km: float
    kind: Kind
    population: int
    time_zone: str
    source: str
    geonames_id: int


class Candidate(NamedTuple):
    """A place that a name may mean.

    Attributes:
        entry: The place.
        matched: Its name that fits, as it is usually written.
        reason: Why it stands where it stands among the candidates, in words.
    """

    entry: Entry
    matched: str
    reason: str


class NearCity(NamedTuple):
    """The city nearest to a position, and how far away it is."""

    entry: Entry
    distance_km: float


class _Found(NamedTuple):
    weight: float
    place: int
    matched: str
    distance_km: float


def find(name: str, near: Position | None = None, country: str | None = None) -> tuple[Candidate, ...]:
    """The places that bear a name, those first that are meant most often; at most `CANDIDATES`.

    Case, accents, punctuation and "the" do not matter, and any name of a place finds it. Misspelt names do not:
    `nearest_names` has hints. A name may end with a country or a part of one: "Austin, Indiana".

    Args:
        name: The name.
        near: Where the reader looks: places near it come first.
        country: Only places in the country with this ISO 3166-1 alpha-2 code.

    >>> [found.entry.id for found in find("Köln")[:1] + find("kiev")[:1] + find("東京")[:1]]
    ['2886242', '703448', '1850147']
    >>> london, *_ = find("London", country="CA")
    >>> london.entry.name, london.entry.division, london.entry.time_zone
    ('London', 'CA-ON', 'America/Toronto')
    >>> find("Springfield", near=(41.88, -87.63))[0].entry.division
    'US-IL'
    >>> find("Xyzzyville")
    ()
    """
    places = store()
    found = _best(places, name, near)
    if country is not None:
        code = country.upper()
        found = [each for each in found if places.told("countries", each.place) == code]
    if not found and "," in name:
        first, _comma, last = name.rpartition(",")
        within = _containers(places, last)
        found = [
            each
            for each in _best(places, first, near)
            if {places.told("countries", each.place), places.told("divisions", each.place)} & within
        ]
    return tuple(
        Candidate(_entry(places, each.place), each.matched, _reason(places, found, rank, near is not None))
        for rank, each in enumerate(found[:CANDIDATES])
    )


@lru_cache(maxsize=1024)
def begins(text: str, limit: int = 10) -> tuple[Entry, ...]:
    """The places with a name that begins with a text, those first that are meant most often: for a search box.

    >>> [entry.name for entry in begins("Hirosh", 2)]
    ['Hiroshima', 'Hiroshima Prefecture']
    """
    key = folded(text)
    if not key:
        return ()
    places = store()
    found: dict[int, float] = {}
    for named in places.beginning(key):
        place = places.place_of(named)
        found[place] = max(_weight_as_hint(places, named, place), found.get(place, 0.0))
    best = nsmallest(limit, found, key=lambda place: (-found[place], place))
    return tuple(_entry(places, place) for place in best)


def nearest_names(name: str) -> tuple[str, ...]:
    """Up to three known names that a misspelt one may stand for. Only hints for a reader, never used as input.

    The first two letters must be right.

    >>> nearest_names("Hiroshma")[0], nearest_names("Kiyv")[0]
    ('Hiroshima', 'Kyiv')
    """
    key = folded(name)
    if len(key) < 4:
        return ()
    places = store()
    known: dict[str, tuple[float, int]] = {}
    for named in places.beginning(key[:2]):
        spelled = folded(places.name(named))
        if len(spelled) >= 4:
            place = places.place_of(named)
            known[spelled] = max(known.get(spelled, (0.0, 0)), (_weight_as_hint(places, named, place), place))
    near = spelling.similar(key, known, least=75, limit=20)
    best = sorted(near, key=lambda each: -each[1] - _HINT_PERCENT * math.log10(known[each[0]][0]))
    return tuple(dict.fromkeys(places.names(known[spelled][1])[0] for spelled, _percent in best))[:3]


def nearest_city(position: Position, within_km: float = 100.0) -> NearCity | None:
    """The city nearest to a position, or None if there is none so near.

    >>> city, distance_km = nearest_city((35.7485, 139.3480))  # Yokota Air Base
    >>> city.name, city.time_zone, round(distance_km)
    ('Hakonegasaki', 'Asia/Tokyo', 2)
    """
    places = store()
    for reach_km in (15.0, 50.0, within_km):
        reach = min(reach_km, within_km)
        near = min(
            (
                (_distance_km(position, _position(places, place)), place)
                for place in _cities_about(places, position, reach)
            ),
            default=(math.inf, 0),
        )
        if near[0] <= reach:
            return NearCity(_entry(places, near[1]), near[0])
    return None


# --- what bears a name


def _bearers(places: Store, name: str) -> list[int]:
    """The numbers of the names that a name may be."""
    return places.named(key) if (key := folded(name)) else []


def _best(places: Store, name: str, near: Position | None) -> list[_Found]:
    """The places that bear a name, those first that are meant most often."""
    written = name.strip().casefold()
    found: dict[int, _Found] = {}
    for named in _bearers(places, name):
        place = places.place_of(named)
        weight, matched = _weight(places, place), places.name(named)
        if named != places.first_names[place]:
            kind = places.told("kinds", place)
            weight *= _OTHER_NAME.get(kind, 1.0)
            if kind != "country" and len(matched) <= _CODE_LETTERS and matched.isascii() and matched.isupper():
                weight *= _CODE
        if matched.casefold() != written:
            weight *= _OTHER_SPELLING
        distance_km = 0.0
        if near:
            distance_km = max(0.0, _distance_km(near, _position(places, place)) - places.columns["radii_km"][place])
            weight /= 1 + (distance_km / _NEAR_KM) ** 2
        if place not in found or weight > found[place].weight:
            found[place] = _Found(weight, place, matched, distance_km)
    return sorted(found.values(), key=lambda each: (-each.weight, each.place))


def _containers(places: Store, name: str) -> set[str]:
    """The countries and divisions that bear a name, by their ids."""
    found = {places.place_of(named) for named in _bearers(places, name)}
    return {_id(places, place) for place in found if places.told("kinds", place) in ("country", "division")}


def _weight(places: Store, place: int) -> float:
    """How often a place is meant, as the people of a city that is meant as often."""
    kind = places.told("kinds", place)
    people = places.columns["populations"][place]
    if kind == "country":
        return _AS_PEOPLE[kind] + _COUNTRY * people
    if kind == "division":
        radius_km = places.columns["radii_km"][place]
        return _SMALL_DIVISION if radius_km <= _SMALL_DIVISION_KM else _AS_PEOPLE[kind] + _DIVISION_KM * radius_km
    if kind == "capital":
        return _CAPITAL * (people + 1)
    return _AS_PEOPLE.get(kind, people + 1)


def _weight_as_hint(places: Store, named: int, place: int) -> float:
    """How often a place is meant by a name of which only a part or a misspelling is given."""
    if named == places.first_names[place]:
        return _weight(places, place)
    return _weight(places, place) * _OTHER_NAME.get(places.told("kinds", place), 1.0) * _BEGINS


# --- why


def _reason(places: Store, found: list[_Found], rank: int, near: bool) -> str:
    this, count = found[rank], len(found)
    usual = places.names(this.place)[0]
    distance = number(this.distance_km) if near else ""
    other = folded(usual) != folded(this.matched)
    if count == 1:
        return _("another name of {name}").format(name=usual) if other else _("the only place of this name")
    told = {"count": number(count), "rank": number(rank + 1), "km": distance, "name": usual}
    if near:
        if this.distance_km == min(each.distance_km for each in found):
            return _("nearest of {count} places of this name: {km} km away").format(**told)
        if rank == 0:
            return _("first of {count} places of this name by size and distance: {km} km away").format(**told)
        return _("number {rank} of {count} places of this name by size and distance: {km} km away").format(**told)
    if other:
        return _("another name of {name}; number {rank} of {count} places of this name").format(**told)
    if rank:
        return _("number {rank} of {count} places of this name by size").format(**told)
    if places.told("kinds", this.place) in ("city", "capital"):
        return _("largest of {count} places of this name").format(**told)
    kind = KINDS[cast(Kind, places.told("kinds", this.place))]
    return _("meant most often of {count} places of this name: {kind}").format(kind=kind, **told)


# --- places


def _entry(places: Store, place: int) -> Entry:
    names = tuple(places.names(place))
    kind = cast(Kind, places.told("kinds", place))
    people = places.columns["populations"][place]
    return Entry(
        id=_id(places, place),
        name=names[0],
        names=names,
        country=places.told("countries", place),
        division=places.told("divisions", place),
        position=_position(places, place),
        radius_km=places.columns["radii_km"][place] or round(max(0.5, math.sqrt(people / _PEOPLE_A_KM2 / math.pi)), 1),
        kind=kind,
        population=people,
        time_zone=places.told("time_zones", place),
        source=places.told("sources", place),
        geonames_id=places.columns["geonames_ids"][place],
    )


def _id(places: Store, place: int) -> str:
    if place < places.cities:
        return str(places.columns["geonames_ids"][place])
    return places.tables["ids"][place - places.cities]


def _position(places: Store, place: int) -> Position:
    latitude, longitude = places.columns["latitudes"][place], places.columns["longitudes"][place]
    return round(latitude / 10_000 - 90, 4), round(longitude / 10_000 - 180, 4)


def _cities_about(places: Store, position: Position, reach_km: float) -> Iterable[int]:
    """The cities in a box around a position."""
    latitude, longitude = position
    north = reach_km / _DEGREE_KM
    east = north / max(0.01, math.cos(math.radians(min(89.0, abs(latitude) + north))))

    def key(place: int) -> tuple[int, float]:
        return places.columns["latitudes"][place] // 10_000 - 90, _position(places, place)[1]

    everywhere = range(places.cities)
    for band in range(math.floor(latitude - north), math.floor(latitude + north) + 1):
        for turn in (-360, 0, 360):
            west, past = max(-180.0, longitude + turn - east), min(180.0, longitude + turn + east)
            if west <= past:
                first = bisect_left(everywhere, (band, west), key=key)
                yield from range(first, bisect_left(everywhere, (band, past + 1e-4), lo=first, key=key))


def _distance_km(one: Position, other: Position) -> float:
    """On a sphere: good to half a percent, enough to tell which is nearer."""
    south, north = math.radians(one[0]), math.radians(other[0])
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(south) * math.cos(north) * math.sin(math.radians(other[1] - one[1]) / 2) ** 2
    return 2 * 6_371 * math.asin(min(1.0, math.sqrt(half)))
