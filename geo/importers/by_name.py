"""The place of the gazetteer that a row means by its name, how sure that is, and what else may be meant.

A name is taken only where its place is clear: well known, or the only one of its country, or the only one near the
other rows. A person sees every guess with the others of that name, and changes it.
"""

import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.earth.position import Position
from geo.extract import bearers
from geo.extract.found import Spot
from geo.gazetteer import entries, places
from geo.importers import positions
from geo.importers.countries import country_code, division_code
from geo.importers.found import Found, Sureness, typed
from geo.importers.meanings import COUNTRY, DIVISION
from geo.words.language import _

KIND = "kind of place"
"""What a row's fields have beside those of the file: the kind of places in the column of its name, if that says it."""

_KINDS = {
    "settlement": frozenset(bearers.SETTLED),
    "country": frozenset(["country"]),
    "division": frozenset(["division"]),
}

PROPOSALS = 6
"""At most so many places are proposed for a row."""

_CLEAR = 10.0
"""A place is clearly meant if it is meant so many times as often as the next one of its name."""

LEAST_WEIGHT, _WELL_KNOWN = 30_000, 100_000
"""And if it is meant as often as a city of so many people, within its country or anywhere: a village may bear the name
of anything."""

_LEAST_NEAR = 1_000
"""A place near the other rows is meant if it is meant as often as a village of so many people."""

_AROUND_DEG, _SMALL_DEG, _LEAST_AROUND = 5.0, 15.0, 3
"""Near the other rows is within so many degrees of them, if these are at least so many and lie within so many."""

_MOST = 0.6
"""Names that are clear tell where the other rows lie if so great a part of them lies there."""


def guessed(fields: Mapping[str, str], name: str) -> Found:
    """The place that the row's name clearly means, else its proposals."""
    if not name:
        return Found(problem=_("has neither a position nor a name"))
    candidates = _candidates(name, fields)
    proposals = _distinct(of_gazetteer(each) for each in candidates)
    if not candidates:
        return Found(problem=_("has no position, and the gazetteer has no place of this name"))
    first, *others = candidates
    country = country_code(fields.get(COUNTRY, ""))
    division = division_code(fields.get(DIVISION, ""), country)
    inside = bool(country or division) or "," in name or bool(_of_code(name, fields.get(DIVISION, ""), country))
    rivals = [each for each in others if not _same(first, each)]
    known = first.weight >= (LEAST_WEIGHT if inside else _WELL_KNOWN)
    clear = known and (not rivals or first.weight >= _CLEAR * rivals[0].weight)
    elsewhere = division and division not in (first.entry.division, first.entry.id)
    other_accents = not name.isascii() and first.matched.casefold() != name.casefold()
    if (clear or (inside and not rivals)) and not elsewhere and not other_accents:
        sure: Sureness = "sure" if not rivals or (country and first.weight >= _CLEAR * rivals[0].weight) else "likely"
        return _taken(first, proposals, sure, first.reason)
    return Found(
        problem=_("has no position, and it is not clear which place of this name is meant"),
        proposals=proposals,
        is_unclear=True,
    )


def _taken(candidate: places.Candidate, proposals: Sequence[Spot], sure: Sureness, reason: str) -> Found:
    """A candidate as the place of a row, with all that may be meant instead."""
    spot = of_gazetteer(candidate)
    others = [each for each in proposals if each.described != spot.described]
    return Found(spot.position, 1.0, proposals=(spot, *others)[:PROPOSALS], guess=spot, reason=reason, sure=sure)


class Around(NamedTuple):
    """Where the other rows lie: the least box around them.

    Attributes:
        is_given: Whether their positions are the file's own; else those of places of their names.
    """

    south: float
    west: float
    north: float
    east: float
    is_given: bool

    def has(self, position: Position) -> bool:
        """Whether a position is in the box or not far from it."""
        latitude, longitude = position
        return (
            self.south - _AROUND_DEG <= latitude <= self.north + _AROUND_DEG
            and self.west - _AROUND_DEG <= longitude <= self.east + _AROUND_DEG
        )

    @property
    def is_small(self) -> bool:
        """Whether a place of a name is more likely there than elsewhere."""
        return self.north - self.south <= _SMALL_DEG and self.east - self.west <= 2 * _SMALL_DEG


def around(found: Sequence[Found]) -> Around | None:
    """Where the rows lie that are certain; None if that is nowhere in particular.

    These are the rows with positions of their own. Of too few, it is most rows with a clear name, without those that
    lie elsewhere.
    """
    own = [each.position for each in found if each.position and not each.guess]
    if len(own) >= _LEAST_AROUND:
        return _box(own, is_given=True)
    chosen = own + [each.position for each in found if each.position and each.guess]
    if len(chosen) < _LEAST_AROUND:
        return None
    latitude, longitude = (statistics.median(position[axis] for position in chosen) for axis in (0, 1))
    near = [
        position
        for position in chosen
        if abs(position[0] - latitude) <= _SMALL_DEG / 2 and abs(position[1] - longitude) <= _SMALL_DEG
    ]
    most = max(_LEAST_AROUND, _MOST * len(chosen))
    return _box(near, is_given=False) if len(near) >= most else None


def _box(chosen: Sequence[Position], is_given: bool) -> Around:
    north, east = [position[0] for position in chosen], [position[1] for position in chosen]
    return Around(min(north), min(east), max(north), max(east), is_given)


def in_context(found: Found, fields: Mapping[str, str], name: str, box: Around | None) -> Found:
    """What a name means beside the other rows.

    A name that may mean several places means the one that is near the other rows, if there is one only. A guess that is
    far from positions of the file is taken back; one that is far from other guesses is less sure.
    """
    is_far = found.guess is not None and box is not None and not box.has(found.guess.position)
    if box is None or not (is_far or found.is_unclear):
        return found
    middle = ((box.south + box.north) / 2, (box.west + box.east) / 2)
    country = country_code(fields.get(COUNTRY, ""))
    near = [each for each in places.find(name, near=middle, country=country or None) if box.has(each.entry.position)]
    near = near if box.is_small else []
    first = tuple(of_gazetteer(each) for each in near[:2])
    proposals = (*first, *(each for each in found.proposals if each.id not in {spot.id for spot in first}))[:PROPOSALS]
    if found.is_unclear:
        if near and near[0].weight >= _LEAST_NEAR and all(_same(near[0], each) for each in near[1:]):
            return _taken(near[0], proposals, "guess", _("the only place of this name near the other rows"))
        return replace(found, proposals=proposals)
    if box.is_given:
        problem = _("has no position, and the best-known place of this name is far from the other rows")
        return Found(problem=problem, proposals=proposals)
    if first and found.guess:  # the nearer ones stand behind it
        proposals = (found.guess, *(each for each in proposals if each.id != found.guess.id))[:PROPOSALS]
    reason = _("{reason}; far from the other rows").format(reason=found.reason)
    return replace(found, sure="guess", proposals=proposals, reason=reason)


def meant(text: str) -> tuple[Spot, ...]:
    """What a person means by a text: a position as anybody writes it, or the places of a name, the likeliest first.

    >>> [each.described for each in meant("Lima, Ohio")], meant("12°S 77°W")[0].position
    (['Lima, Ohio, United States'], (-12.0, -77.0))
    """
    if written := positions.read(text):
        return (typed(written.position),)
    return _distinct(of_gazetteer(each) for each in places.find(text)) if text else ()


def _distinct(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """The first places that no reader would take for each other: a city and its district have one description."""
    return tuple({spot.described: spot for spot in reversed([*spots])}.values())[::-1][:PROPOSALS]


def _same(one: places.Candidate, other: places.Candidate) -> bool:
    """Whether two places of one name are nearly the same: a city and its district, an airport of the city."""
    apart = [abs(a - b) for a, b in zip(one.entry.position, other.entry.position, strict=True)]
    return max(apart) < 0.5 and one.entry.country == other.entry.country


def _candidates(name: str, fields: Mapping[str, str]) -> tuple[places.Candidate, ...]:
    """The places that a row's name may mean, of the kind that its column has."""
    found = _of_any_kind(name, fields)
    kinds = _KINDS.get(fields.get(KIND, ""), frozenset())
    return tuple(each for each in found if each.entry.kind in kinds) or found


def _of_any_kind(name: str, fields: Mapping[str, str]) -> tuple[places.Candidate, ...]:
    if len(name) > 100 or len(name) + sum(not char.isascii() for char in name) < 3:
        return ()
    country = country_code(fields.get(COUNTRY, ""))
    division = division_code(fields.get(DIVISION, ""), country)
    if division and (found := places.find(name, country=country or None, division=division)):
        return found
    if found := _of_code(name, fields.get(DIVISION, ""), country):
        return found
    return places.find(name, country=country or None)


def _of_code(name: str, code: str, country: str) -> tuple[places.Candidate, ...]:
    """The places of a name in the part of a country that has a code of letters: "OR" beside "Portland", or after it.

    Without a country it is that of the first countries that write such codes in which there is a place of this name.
    """
    if not code and "," in name:
        name, _comma, code = name.rpartition(",")
    if not _CODE.fullmatch(code := code.strip()):
        return ()
    found = (places.find(name, division=f"{each}-{code}") for each in ([country] if country else _WITH_CODES))
    return next(filter(None, found), ())


_CODE = re.compile(r"[A-Z]{2,3}")
_WITH_CODES = ("US", "CA", "AU", "BR", "IN", "IT", "MX")


def of_name(name: str, fields: Mapping[str, str]) -> tuple[Spot, ...]:
    """The first places of a name, as proposals."""
    return tuple(of_gazetteer(each) for each in _candidates(name, fields)[:3]) if name else ()


def of_gazetteer(candidate: places.Candidate) -> Spot:
    """A place of the gazetteer; a country or a region says what it is, as a city of that name says where."""
    spot = bearers.spot(candidate.entry)
    if spot.described != spot.name:
        return spot
    return replace(spot, described=f"{spot.name} ({entries.KINDS[candidate.entry.kind]})")
