"""Where a place that the gazetteer does not know is taken to lie: near what the text names with it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from geo.extract.bearers import SETTLED, Bearer, distance_km
from geo.extract.english import names as english
from geo.extract.evidence import CONTAINERS
from geo.extract.found import Spot, as_name
from geo.extract.names import Name, plain
from geo.extract.segments import Text
from geo.gazetteer.spelled import folded
from geo.words.language import _

_DATELINE = re.compile(r"[^.\n]{0,40}?(?:—|–|--|- )")
_BY = re.compile(r",? (?:in |near )?(?:the )?(?:[\w ]{1,24}['’]s )?")
PART_KM = 150.0
"""A division or an airport lies at most so far from the town whose name it bears."""
_WIDE_KM, _VAGUE_KM = 60.0, 400.0
_AROUND_KM = 25.0
"""A place that the gazetteer does not know is taken to lie within so many km of the one that it is named after."""


@dataclass(eq=False, slots=True)
class Sense:
    """What a name means.

    Attributes:
        bearer: The place, or what it is named after; None if it is not known.
        reason: Why.
        certain: Whether beyond doubt.
        exact: Whether the bearer is the place itself.
    """

    bearer: Bearer | None
    reason: str = ""
    certain: bool = False
    exact: bool = True


@dataclass(eq=False)
class Unlisted:
    """The names of a text that the gazetteer does not know, each with what it is near.

    Attributes:
        text: The text.
        source: It without the line ends that only keep its lines short.
        names: Its names, in order.
        senses: What each means, as far as it is known.
    """

    text: Text
    source: str
    names: Sequence[Name]
    senses: Sequence[Sense]

    @cached_property
    def longer(self) -> dict[str, Bearer]:
        """For each name that the text also has with "county" or the like, what that is near, if it is not known."""
        found: dict[str, Bearer] = {}
        for name, sense in zip(self.names, self.senses, strict=True):
            near = self.near.get(name.key)
            if name.feature in english.PARTS_OF_COUNTRIES and not sense.exact and near is not None:
                found.setdefault(plain(name.text.rpartition(" ")[0]), near)
        return found

    @cached_property
    def near(self) -> dict[str, Bearer]:
        """For each name that the gazetteer does not know, the place that it is taken to be near."""
        best: dict[str, tuple[float, Bearer]] = {}
        for number, (name, sense) in enumerate(zip(self.names, self.senses, strict=True)):
            if not sense.exact:
                for away, bearer in self._beside(number):
                    if name.key not in best or away < best[name.key][0]:
                        best[name.key] = away, bearer
        return {key: bearer for key, (_away, bearer) in best.items()}

    def _beside(self, number: int) -> Iterator[tuple[float, Bearer]]:
        """The places that a name may be near, each with how far away it is, in characters and penalties."""
        name, after = self.names[number], self.senses[number].bearer
        sentence = self.text.sentence_number(name.start)
        known = [
            (self.names[other], self.senses[other].bearer)
            for other in range(max(0, number - 12), min(len(self.names), number + 12))
            if self.senses[other].exact
        ]
        if after is not None and self._is_named_after(name, after, [each for _name, each in known if each]):
            yield -300.0, after
        for beside, bearer in known:
            if bearer is not None:
                away = float(max(beside.start - name.end, name.start - beside.end))
                source, gap = self.source, beside.start - name.end
                owner = source[beside.end : beside.end + 2] in ("'s", "’s")
                if 0 <= gap < 40 and not owner and _BY.fullmatch(source, name.end, beside.start):
                    yield away - 500.0, bearer
                    continue
                if self.text.sentence_number(beside.start) != sentence:
                    away += 600 if bearer.radius_km < PART_KM else 5_000
                if beside.start == 0 and _DATELINE.match(source, beside.end):
                    away += 5_000
                if bearer.radius_km < _VAGUE_KM and away < 5_000:
                    yield away + _vagueness(bearer), bearer

    def _is_named_after(self, name: Name, after: Bearer, known: list[Bearer]) -> bool:
        """Whether a feature lies near the place that it is named after, and not only bears its name."""
        towns = [each for each in known if each is not after and each.radius_km < _WIDE_KM]
        near = any(distance_km(each.position, after.position) < 150 for each in towns)
        alone = not any(each.kind in SETTLED and each.country == after.country for each in known)
        if name.feature in english.SIDES:
            return True
        if name.feature in english.FEATURES_WITHIN or name.feature in english.PARTS_OF_COUNTRIES:
            return near or (alone and after.weight >= 1e5) or after.kind not in SETTLED
        return near and after.kind in SETTLED


def _vagueness(bearer: Bearer) -> float:
    """How little it says that something is near a place, in characters of the text."""
    if bearer.kind in SETTLED or bearer.radius_km < _WIDE_KM:
        return 0.0
    return min(bearer.radius_km, 800.0) + (0.0 if bearer.kind in CONTAINERS else 800.0)


def guess(name: Name, near: Bearer) -> Spot:
    """A place of a name that the gazetteer does not know, about where another one is."""
    beside, written = near.spot, as_name(name.text)
    return Spot(
        id=f"near-{beside.id}-{folded(written)}",
        name=written,
        position=beside.position,
        precision="area",
        radius_km=max(_AROUND_KM, beside.radius_km),
        country=beside.country,
        time_zone=beside.time_zone,
        kind="near",
        source="Dateline",
        described=_("{name}, near {place}").format(name=written, place=beside.described),
    )
