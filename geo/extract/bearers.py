"""The places that bear a name, as the reader of a text weighs them. Each is looked up once."""

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from math import asin, cos, radians, sin, sqrt

from geo.earth import areas
from geo.earth.position import Position
from geo.extract.found import Precision, Spot
from geo.gazetteer import entries, places
from geo.gazetteer.entries import Entry
from geo.gazetteer.places import Candidate
from geo.gazetteer.store import store

SETTLED = frozenset({"city", "capital"})
"""The kinds that are towns."""

PARTS_OF_OTHERS = frozenset(["074", "162", "166", "175", "254", "312", "474", "535", "638", "744", "772"])
"""Territories that the base map has as parts of other countries, by their numbers."""

_OF_ANY_SIZE = frozenset({"airfield", "airport", "base", "cape", "lake", "mountain", "site"})
_AREA_KM = 20.0
"""The kinds that are sites, and areas if they reach farther than so many km. The others, but towns, are areas."""
_ISLET = 10.0
"""How many times larger than a subdivision an archipelago of its name is of which that has only a part."""


@dataclass(frozen=True, eq=False)
class Bearer:
    """A place that bears a name.

    Attributes:
        found: What the gazetteer says.
        kind: What it is.
        country: Its country's ISO 3166-1 alpha-2 code.
        division: The ISO 3166-2 code of its first-level subdivision, or its own.
        position: Its (latitude, longitude).
        radius_km: How far it reaches.
        weight: How often it is meant by this name, as the people of a city that is meant as often.
        usual: Whether the name is its usual one.
    """

    found: Candidate
    kind: str
    country: str
    division: str
    position: Position
    radius_km: float
    weight: float
    usual: bool

    @cached_property
    def spot(self) -> Spot:
        """It as a place that the text may mean."""
        return spot(self.found.entry)


@lru_cache(maxsize=1024)
def bearers(name: str) -> tuple[Bearer, ...]:
    """The places that bear a name, those first that are meant most often. A code counts only in capitals.

    >>> [(each.kind, each.country) for each in bearers("Georgia")[:2]]
    [('country', 'GE'), ('division', 'US')]
    """
    found = [_bearer(each) for each in places.find(name) if each.by != "code" or name.isupper()]
    return tuple(_without_doubles(name, found))


@lru_cache(maxsize=1024)
def bearers_in(name: str, part: str) -> tuple[Bearer, ...]:
    """The places that bear a name in a country or a subdivision with this ISO code.

    >>> [each.division for each in bearers_in("Austin", "US-IN")]
    ['US-IN']
    """
    found = places.find(name, division=part) if "-" in part else places.find(name, country=part)
    return tuple(_without_doubles(name, [*map(_bearer, found)]))


def _without_doubles(name: str, found: list[Bearer]) -> list[Bearer]:
    """Places of a name: "Polk County" is the county, not its airport; an archipelago is more than its main islet."""
    large = [each for each in found if each.kind == "island"]
    found = [
        each
        for each in found
        if each.kind != "division"
        or not any(_ISLET * each.radius_km < island.radius_km and each.usual == island.usual for island in large)
    ]
    if any(each.kind == "district" and each.found.entry.name == name for each in found):
        return [each for each in found if each.found.entry.name != f"{name} Airport"]
    return found


@lru_cache(maxsize=4096)
def known(name: str) -> bool:
    """Whether a place bears a name."""
    return places.known(name)


def _bearer(found: Candidate) -> Bearer:
    entry = found.entry
    return Bearer(
        found=found,
        kind=entry.kind,
        country=entry.country,
        division=entry.division or (entry.id if entry.kind == "division" else ""),
        position=entry.position,
        radius_km=entry.radius_km,
        weight=found.weight,
        usual=found.by == "usual name",
    )


@lru_cache(maxsize=1024)
def spot(entry: Entry) -> Spot:
    """A place of the gazetteer as one that a text may mean.

    >>> found = spot(places.find("Nagasaki")[0].entry)
    >>> found.described, found.precision, found.time_zone
    ('Nagasaki, Nagasaki Prefecture, Japan', 'city', 'Asia/Tokyo')
    """
    radius_km = entry.radius_km
    is_site = entry.kind in _OF_ANY_SIZE and radius_km <= _AREA_KM
    precision: Precision = "city" if entry.kind in SETTLED else "site" if is_site else "area"
    return Spot(
        id=entry.id,
        name=entry.name,
        position=entry.position,
        precision=precision,
        radius_km=radius_km,
        country=entry.country,
        time_zone=entry.time_zone,
        kind=entry.kind,
        source=entry.source,
        outline=_outline(entry),
        described=entries.described(entry),
    )


@lru_cache(maxsize=512)
def country(code: str) -> Spot | None:
    """The country with an ISO 3166-1 alpha-2 code; None if it has no entry.

    >>> [found.name for found in (country("NO"), country("JP")) if found]
    ['Norway', 'Japan']
    """
    entry = entries.by_code(code)
    return None if entry is None else spot(entry)


@lru_cache(maxsize=512)
def capital(code: str) -> Spot | None:
    """The capital of the country with an ISO 3166-1 alpha-2 code; None if it has none or several.

    >>> found = capital("NO")
    >>> found and found.name
    'Oslo'
    """
    numbers = _capitals().get(code, [])
    return spot(Entry(numbers[0])) if len(numbers) == 1 else None


@cache
def _capitals() -> dict[str, list[int]]:
    """The numbers of the capitals of each country."""
    places_ = store()
    kind = places_.tables["kinds"].index("capital")
    found: dict[str, list[int]] = {}
    for number, each in enumerate(places_.columns["kinds"]):
        if each == kind:
            found.setdefault(places_.told("countries", number), []).append(number)
    return found


def _outline(entry: Entry) -> str:
    if not entry.area:
        return ""
    if entry.kind != "country":
        return entry.area
    number = areas.country_numbers().get(entry.area, "")
    return "" if number in PARTS_OF_OTHERS else number


def distance_km(one: Position, other: Position) -> float:
    """On a sphere: good to half a percent, enough to tell which is nearer.

    >>> round(distance_km((52.52, 13.405), (48.8566, 2.3522)), -1)  # Berlin, Paris
    880.0
    """
    south, north = radians(one[0]), radians(other[0])
    half = sin((north - south) / 2) ** 2
    half += cos(south) * cos(north) * sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * 6_371 * asin(min(1.0, sqrt(half)))
