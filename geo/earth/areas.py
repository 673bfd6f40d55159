"""Named areas: seas, countries and their first-level subdivisions. data/areas/README.md has their source.

Outlines are straight in latitude and longitude, and cut at 180 degrees. They are good to about 5 km.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple, TypeAlias

from geo import shipped
from geo.earth import base_map, regions, spans
from geo.earth.base_map import Line
from geo.earth.position import Position
from geo.earth.regions import Region
from geo.words.language import LANGUAGES, Language

Kind: TypeAlias = Literal["country", "subdivision", "ocean", "sea", "gulf", "bay", "strait", "reef"]
Rings: TypeAlias = tuple[Line, ...]
"""A polygon: its outline, then its holes, each closed."""

_ID, _COUNTRY = re.compile(rb'\{"id":"([^"]+)"'), re.compile(rb',"country":"([^"]*)"')
"""The files have an area a line, its id first."""

_POLE = 89.999  # outlines end at a pole, with an edge that a pole itself is not within


@dataclass(frozen=True, eq=False)
class Area:
    """A named part of the Earth.

    Attributes:
        id: ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a subdivision where it has a code, else a word of its own.
        name: Its usual English name.
        kind: What it is.
        country: The alpha-2 code of the country that a subdivision is in; empty for others.
        names: Its other names.
        codes: Other codes of a country: alpha-3 and number.
        translations: Its name in other languages of the program, as far as the source has them.
    """

    id: str
    name: str
    kind: Kind
    country: str
    names: tuple[str, ...]
    codes: tuple[str, ...]
    translations: Mapping[Language, str]
    _encoded: str
    _parts: tuple[str, ...]

    @cached_property
    def polygons(self) -> tuple[Rings, ...]:
        """Its outlines. A country's are those of its subdivisions, side by side."""
        own = tuple(tuple(map(_decoded, rings.split(","))) for rings in self._encoded.split())
        return own + tuple(rings for part in self._parts for rings in _area(part).polygons)

    @cached_property
    def region(self) -> Region:
        """It as a region: to measure from, or to ask for what lies within some kilometres of it."""
        return regions.polygons(ring for rings in self.polygons for ring in rings)

    def contains(self, position: Position) -> bool:
        """Whether a position is in it. An island of up to 12,000 square kilometres is in the sea around it.

        >>> pacific = find("the Pacific")
        >>> [pacific.contains(place) for place in [(19.6, -155.5), (35.68, 139.77)]]  # the island of Hawaii, Tokyo
        [True, False]
        """
        return any(_in_rings(rings, position) for rings in self._near(position))

    def encloses(self, position: Position) -> bool:
        """Whether a position is in it or on land that it surrounds, however large.

        >>> mediterranean, palermo = find("Mediterranean"), (37.9, 13.6)
        >>> mediterranean.contains(palermo), mediterranean.encloses(palermo)
        (False, True)
        """
        return any(_in_rings(rings[:1], position) for rings in self._near(position))

    @cached_property
    def _boxes(self) -> list[tuple[float, float, float, float, Rings]]:
        return [
            (
                min(point[0] for point in rings[0]),
                min(point[1] for point in rings[0]),
                max(point[0] for point in rings[0]),
                max(point[1] for point in rings[0]),
                rings,
            )
            for rings in self.polygons
        ]

    def _near(self, position: Position) -> Iterator[Rings]:
        latitude, longitude = _normal(position)
        for south, west, north, east, rings in self._boxes:
            if south <= latitude <= north and west <= longitude <= east:
                yield rings


class Dispute(NamedTuple):
    """A disputed area, with who administers and who claims it in Natural Earth's words; empty if it has none."""

    name: str
    note: str


class AmbiguousNameError(ValueError):
    """Several areas bear the name.

    Attributes:
        candidates: These areas.
    """

    def __init__(self, name: str, candidates: tuple[Area, ...]) -> None:
        self.candidates = candidates
        super().__init__(f"{name!r} may be {', '.join(f'{area.name} ({area.id})' for area in candidates)}")


def find(name: str) -> Area | None:
    """The area of a name or code, or None. Case, accents, "the" and punctuation do not matter.

    A country is meant before a subdivision of the same name, and a sea before both; but "Georgia" is ambiguous.
    "Punjab, India" tells a subdivision from others. `names` has what can be found.

    Raises:
        AmbiguousNameError: Several areas bear the name.

    >>> [find(name).id for name in ("the Pacific", "Japan", "JPN", "TOKYO", "Punjab, Pakistan", "us-ga")]
    ['pacific-ocean', 'JP', 'JP', 'JP-13', 'PK-PB', 'US-GA']
    >>> find("Georgia")
    Traceback (most recent call last):
    geo.earth.areas.AmbiguousNameError: 'Georgia' may be Georgia (GE), Georgia (US-GA)
    >>> find("Atlantis")
    """
    found = candidates(name)
    if len(found) > 1:
        raise AmbiguousNameError(name, found)
    return found[0] if found else None


def is_part_or_sea(id_: str) -> bool:
    """Whether an id is that of a country's subdivision, or of a sea or a part of one.

    >>> [is_part_or_sea(id_) for id_ in ("US-CA", "east-china-sea", "US", "California")]
    [True, True, False, False]
    """
    return id_ in _lines() and _told(id_)["kind"] != "country"


def by_id(id_: str) -> Area:
    """The area with an id.

    Raises:
        KeyError: No area has it.

    >>> by_id("US-CA").name
    'California'
    """
    return _area(id_)


def candidates(name: str) -> tuple[Area, ...]:
    """All areas that a name or code may mean.

    >>> [area.id for area in candidates("Punjab")]
    ['IN-PB', 'PK-PB']
    """
    for spelled in _spellings(name):
        if found := _bearers(spelled):
            return _preferred(found, spelled)
    first, comma, last = name.rpartition(",")
    if not comma:
        return ()
    countries = {area.id for area in candidates(last) if area.kind == "country"}
    return tuple(area for area in _bearers(_folded(first)) if area.country in countries)


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """The English names of all areas, sorted: for hints."""
    return tuple(sorted({_told(id_)["name"] for id_ in _lines()}))


def disputed_at(position: Position, error_m: float = 0.0) -> tuple[Dispute, ...]:
    """The disputed areas that a position is in.

    Args:
        position: The position.
        error_m: How far off small islands may be drawn. A position on no land counts as on disputed islands this near.

    >>> disputed_at((45.2, 34.2))
    (Dispute(name='Crimea', note='Admin. by Russia; Claimed by Ukraine'),)
    """
    world = base_map.world()
    place = _normal(position)
    told = [(Dispute(*told), rings) for told, rings in zip(world.disputed_names, world.disputed, strict=True)]
    found = [dispute for dispute, rings in told if _in_rings(rings, place)]
    if error_m and not found and not _in_rings(world.land, place):
        found = [dispute for dispute, rings in told if spans.distance_to(regions.polygons(rings), position) <= error_m]
    more = [
        Dispute(area.name, note)
        for area, note in ((_area(id_), note) for id_, note in _MORE_DISPUTES.items())
        if area.contains(position)
    ]
    return tuple(dict.fromkeys([*found, *more]))


# Natural Earth draws these as countries, and does not list them among its disputed areas.
_MORE_DISPUTES = {
    "XK": "Self admin.; Claimed by Serbia",
    "TW": "Self admin.; Claimed by China",
}

_EQUALS = {"georgia"}
"""Names by which a subdivision is meant about as often as the country."""

_PUNCTUATION = str.maketrans({"&": " and ", "-": " ", "(": " ", ")": " ", **dict.fromkeys(".'’‘`ʻ", None)})

_ENDINGS = re.compile(r" (prefecture|province|state|oblast|county|region|governorate|islands)$")


def _preferred(found: tuple[Area, ...], spelled: str) -> tuple[Area, ...]:
    if spelled in _EQUALS:
        return tuple(sorted(found, key=lambda area: len(area.id)))
    for wanted in (lambda area: area.kind not in ("country", "subdivision"), lambda area: area.kind == "country"):
        if first := tuple(filter(wanted, found)):
            return first
    return found


def _bearers(folded: str) -> tuple[Area, ...]:
    return tuple(_area(id_) for id_ in _named().get(folded, ()))


def _spellings(name: str) -> Iterator[str]:
    folded = _folded(name)
    yield folded
    if (shorter := _ENDINGS.sub("", folded)) != folded:
        yield shorter


def _folded(name: str) -> str:
    plain = name.casefold()
    if plain.isalnum() and plain.isascii():
        return plain
    if not plain.isascii():
        plain = "".join(each for each in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(each))
    words = plain.translate(_PUNCTUATION).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


@lru_cache(maxsize=1)
def _lines() -> dict[str, bytes]:
    """The line of each area in the files, by its id. It is not parsed, as few of them are asked for."""
    return {id_: line for file in ("seas", "countries", "subdivisions") for id_, line in _read(file)}


def _read(file: str) -> Iterator[tuple[str, bytes]]:
    with (shipped.AREAS / f"{file}.json").open("rb") as lines:
        for line in lines:
            if found := _ID.match(line):
                yield found[1].decode(), line.rstrip(b",\r\n")


def _told(id_: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(_lines()[id_])
    return told


@lru_cache(maxsize=1)
def country_numbers() -> dict[str, str]:
    """The ISO 3166-1 number of each country that has one, by its alpha-2 code. Reads no outline.

    >>> country_numbers()["JP"]
    '392'
    """
    codes = ((id_, json.loads(line).get("codes", ())) for id_, line in _read("countries"))
    return {id_: code for id_, written in codes for code in written if code.isdecimal()}


@lru_cache(maxsize=1)
def _subdivisions() -> dict[str, list[str]]:
    """The ids of each country's subdivisions."""
    found: dict[str, list[str]] = defaultdict(list)
    for id_, line in _lines().items():
        if country := _COUNTRY.search(line):
            found[country[1].decode()].append(id_)
    return found


@cache
def _area(id_: str) -> Area:
    told = _told(id_)
    return Area(
        id=id_,
        name=told["name"],
        kind=told["kind"],
        country=told.get("country", ""),
        names=tuple(told.get("names", ())),
        codes=tuple(told.get("codes", ())),
        translations={language: told[language] for language in LANGUAGES if language in told},
        _encoded=told.get("polygons", ""),
        _parts=tuple(told.get("parts", ())) + tuple(_subdivisions()[id_] if told["kind"] == "country" else ()),
    )


@lru_cache(maxsize=1)
def _named() -> dict[str, list[str]]:
    """The ids of the areas of each name and code, folded.

    A subdivision's other names count only where no area has it as its name.
    """
    found: dict[str, list[str]] = defaultdict(list)
    other: dict[str, list[str]] = defaultdict(list)
    for id_ in _lines():
        told = _told(id_)
        more = told.get("names", ())
        usual = [told["name"], id_, *told.get("codes", ())]
        for name in usual if "country" in told else [*usual, *more]:
            if id_ not in (ids := found[_folded(name)]):
                ids.append(id_)
        for name in more if "country" in told else ():
            if id_ not in (ids := other[_folded(name)]):
                ids.append(id_)
    return {**other, **found}


def _decoded(text: str) -> Line:
    """A line in the encoded polyline format, in thousandths of a degree.

    >>> _decoded("_ibE~reK")
    ((100.0, -200.0),)
    """
    return tuple((row / 1000, column / 1000) for row, column in base_map.decoded(text))


def _normal(position: Position) -> Position:
    latitude, longitude = position
    return max(-_POLE, min(_POLE, latitude)), (longitude + 180) % 360 - 180


def _in_rings(rings: Sequence[Line], position: Position) -> bool:
    """Whether a position is within an odd number of rings."""
    latitude, longitude = _normal(position)
    odd = False
    for ring in rings:
        for (south, west), (north, east) in pairwise(ring):
            if (south > latitude) != (north > latitude) and longitude < west + (latitude - south) / (north - south) * (
                east - west
            ):
                odd = not odd
    return odd
