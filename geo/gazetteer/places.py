"""Look places up by name: those that bear it, best first, each with the reason why it stands where it stands."""

import math
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias, cast

from geo.earth.position import Position
from geo.gazetteer.entries import KINDS, Entry, Kind
from geo.gazetteer.spelled import american_or_british, folded
from geo.gazetteer.store import WEIGHTS, Store, store
from geo.words import spelling
from geo.words.formats import number
from geo.words.language import _

CANDIDATES = 20
"""At most this many candidates are given."""

By: TypeAlias = Literal["usual name", "other name", "code"]
"""Which sort of name fits: a code may be an abbreviation, such as "N.Y."."""

_OTHER_NAME = {"airport": 0.3, "airfield": 0.3, "city": 0.1, "capital": 0.05, "division": 0.5, "base": 0.15}
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


class Candidate(NamedTuple):
    """A place that a name may mean.

    Attributes:
        entry: The place.
        matched: Its name that fits, as it is usually written.
        by: Which sort of name that is.
        weight: How often the place is meant by this name, as the people of a city that is meant as often.
        rank: 1 for the one that is meant most often.
        among: How many places bear the name, where the reader looks.
        distance_km: From where the reader looks to its edge; None if they look nowhere.
        nearest: Whether no other is nearer.
    """

    entry: Entry
    matched: str
    by: By
    weight: float
    rank: int
    among: int
    distance_km: float | None
    nearest: bool

    @property
    def reason(self) -> str:
        """Why it stands where it stands among the candidates, in words."""
        usual = self.entry.name
        other = folded(usual) != folded(self.matched)
        if self.among == 1:
            return _("another name of {name}").format(name=usual) if other else _("the only place of this name")
        told = {"count": number(self.among), "rank": number(self.rank), "name": usual}
        if self.distance_km is not None:
            told["km"] = number(self.distance_km)
            if self.nearest:
                return _("nearest of {count} places of this name: {km} km away").format(**told)
            if self.rank == 1:
                return _("first of {count} places of this name by size and distance: {km} km away").format(**told)
            return _("number {rank} of {count} places of this name by size and distance: {km} km away").format(**told)
        if other:
            return _("another name of {name}; number {rank} of {count} places of this name").format(**told)
        if self.rank > 1:
            return _("number {rank} of {count} places of this name by size").format(**told)
        if self.entry.kind in ("city", "capital"):
            return _("largest of {count} places of this name").format(**told)
        kind = KINDS[self.entry.kind]
        return _("meant most often of {count} places of this name: {kind}").format(kind=kind, **told)


def known(name: str) -> bool:
    """Whether a place bears a name: the fast question for a reader of texts.

    >>> known("Guantánamo Bay"), known("Xyzzyville")
    (True, False)
    """
    return bool(_bearers(store(), name))


def find(
    name: str, near: Position | None = None, country: str | None = None, division: str | None = None
) -> tuple[Candidate, ...]:
    """The places that bear a name, those first that are meant most often; at most `CANDIDATES`.

    Case, accents, punctuation and "the" do not matter, and any name of a place finds it. Misspelt names do not:
    `nearest_names` has hints. A name may end with a country or a part of one: "Austin, Indiana".

    Args:
        name: The name.
        near: Where the reader looks: places near it come first.
        country: Only places in the country with this ISO 3166-1 alpha-2 code.
        division: Only places in the first-level subdivision with this ISO 3166-2 code.

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
    inside = [part.upper() for part in (country, division) if part is not None]
    found = _candidates(name, near, *inside)
    if not found and "," in name:
        first, _comma, last = name.rpartition(",")
        for container in _containers(last):
            if found := _candidates(first, near, container, *inside):
                break
    return found


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
    return tuple(dict.fromkeys(Entry(known[spelled][1]).name for spelled, _percent in best))[:3]


# --- what bears a name


def _bearers(places: Store, name: str) -> list[int]:
    """The numbers of the names that a name may be, first those of the places that are meant most often."""
    key = folded(name)
    if key and places.may_be_known(key) and (found := places.named(key)):
        return found
    # "Kennedy Space Centre" and "Guiana Space Center" are known too.
    other = american_or_british(key)
    return places.named(other) if other != key and places.may_be_known(other) else []


@lru_cache(maxsize=1024)
def _candidates(name: str, near: Position | None, *inside: str) -> tuple[Candidate, ...]:
    """The places that bear a name in all these countries and divisions, first those that are meant most often."""
    places = store()
    bearers = _bearers(places, name)
    for part in inside:
        bearers = [named for named in bearers if places.is_inside(part, places.place_of(named))]
    told = [(named, places.place_of(named), None) for named in bearers] if near is None else _from_near(bearers, near)
    least = min((distance for _named, _place, distance in told if distance is not None), default=None)
    written = name.strip().casefold()
    weights, kinds, kind_names = places.columns["weights"], places.columns["kinds"], places.tables["kinds"]
    found = []
    for named, place, distance_km in told[: 2 * CANDIDATES]:
        matched, kind = places.name_of(place, named), cast(Kind, kind_names[kinds[place]])
        by = sort_of_name(kind, matched, named == places.first_names[place])
        weight = WEIGHTS[weights[place]] * share(kind, by)
        if matched.casefold() != written:
            weight *= _OTHER_SPELLING
        if distance_km is not None:
            weight /= _farther(distance_km)
        found.append((weight, place, matched, by, distance_km))
    found.sort(key=lambda each: -each[0])
    return tuple(
        Candidate(
            Entry(place), matched, by, weight, rank, len(bearers), distance, near is not None and distance == least
        )
        for rank, (weight, place, matched, by, distance) in enumerate(found[:CANDIDATES], 1)
    )


def _from_near(bearers: list[int], near: Position) -> list[tuple[int, int, float]]:
    """The names with their places and how far these are from a position: the weightiest and nearest first."""
    places = store()
    numbers = [places.place_of(named) for named in bearers]
    distances = _distances_to(near, numbers)
    weights = places.columns["weights"]
    told = [
        (-WEIGHTS[weights[place]] / _farther(distance), named, place, distance)
        for named, place, distance in zip(bearers, numbers, distances, strict=True)
    ]
    told.sort()
    return [each[1:] for each in told]


def _containers(name: str) -> list[str]:
    """The countries and divisions that bear a name, by their ids."""
    found = [each.entry for each in _candidates(name, None)]
    return [entry.id for entry in found if entry.kind in ("country", "division") and entry.area]


def sort_of_name(kind: Kind, name: str, usual: bool) -> By:
    """Which sort of name a place of this kind has in one of its names.

    >>> sort_of_name("airport", "LHR", False), sort_of_name("division", "Calif.", False)
    ('code', 'other name')
    """
    if usual:
        return "usual name"
    return "code" if len(name) <= _CODE_LETTERS and name.isascii() and name.isupper() else "other name"


def share(kind: Kind, by: By) -> float:
    """How often a place of this kind is meant by such a name, beside its usual name."""
    if by == "usual name":
        return 1.0
    return _OTHER_NAME.get(kind, 1.0) * (_CODE if by == "code" and kind != "country" else 1.0)


def _weight_as_hint(places: Store, named: int, place: int) -> float:
    """How often a place is meant by a name of which only a part or a misspelling is given."""
    entry = Entry(place)
    if named == places.first_names[place]:
        return entry.weight
    return entry.weight * _OTHER_NAME.get(entry.kind, 1.0) * _BEGINS


def _distances_to(near: Position, numbers: list[int]) -> list[float]:
    """How far the edges of places are: `_distance_km` in one loop, as there may be a hundred."""
    columns = store().columns
    latitudes, longitudes, radii = columns["latitudes"], columns["longitudes"], columns["radii_km"]
    sine, root, arc = math.sin, math.sqrt, math.asin
    step = math.pi / 1_800_000  # a ten-thousandth of a degree
    south, west = math.radians(near[0] + 90), math.radians(near[1] + 180)
    thin = sine(south)  # the cosine of the latitude, counted from the pole
    found = []
    for place in numbers:
        north = latitudes[place] * step
        half = sine((north - south) / 2) ** 2 + thin * sine(north) * sine((longitudes[place] * step - west) / 2) ** 2
        distance = 12_742 * arc(root(half) if half < 1 else 1.0) - radii[place]
        found.append(distance if distance > 0 else 0.0)
    return found


def _farther(distance_km: float) -> float:
    """How much less often a place is meant at a distance from where the reader looks."""
    return 1 + (distance_km / _NEAR_KM) ** 2
