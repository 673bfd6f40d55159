"""A length that a text states between two places: its fields, and what follows for one pair of places.

What is computed are the geodesics on WGS84 that the extents of the two places allow.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from geo.claims import extents
from geo.claims.conversion import Also, nearness
from geo.claims.direction import DIRECTION, Facing, facing
from geo.claims.ends import EndsClaim
from geo.claims.extents import Extents
from geo.claims.rounding import APPROXIMATE_WITHIN, Interval, Nearness, Stated
from geo.claims.rules import Rule
from geo.claims.stated import limits_of
from geo.claims.verdicts import Comparison, Lines, VerdictName
from geo.earth import geodesy, spans
from geo.story.fields import CompassPoint, Field, FigureOrRange
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.words.language import N_
from geo.words.units import UNITS

MOST_DETOUR = {"road": 1.6, "rail": 1.6, "flight": 1.6, "sea": 3.0}
"""How much longer than the straight line a way may be, by what it leads over, before it is doubted."""

EXTENTS = Rule(
    "extents", N_("A place is more than a point: a figure that is right for some points of both places is not wrong.")
)
COAST = Rule("coast", N_("Measured to the nearest coast. The figure is rounded as any other."))
BORDER = Rule("border", N_("Measured to the nearest land border. The figure is rounded as any other."))
ROUTE = Rule(
    "route",
    N_("A way is never shorter than the straight line. By land or air up to 1.6 times it is possible, by sea 3 times."),
)
ALSO = Rule("also", N_("Two units must give the same distance, by the rule for conversions."))

_MATTERS_SHARE, _MATTERS_M = 0.02, 20_000.0
"""It matters which points of two places are meant if the distance varies by more than both."""
FARTHEST_M = 20_037_000.0
"""Half the equator: no geodesic is as long, as from pole to pole it is 20,004 km."""
_SEVERITY: tuple[VerdictName, ...] = ("holds", "depends-on-endpoints", "approximate", "in-doubt", "differs")


class OtherUnit(Also):
    """The same distance in another unit."""

    stated: FigureOrRange = Field(description="a number, or a range [low, high]")

    def flaws(self) -> Iterator[Flaw]:
        if self.unit not in UNITS:
            yield Flaw("unit", f"{shown(self.unit)} is not one of {', '.join(map(repr, UNITS))}")


@dataclass(frozen=True)
class Length:
    """A stated distance, to be compared in metres.

    Metres count as kilometres: 5,000 m are as rounded as 5 km.
    """

    stated: Stated
    metres: float

    @classmethod
    def of(cls, stated: Stated, unit: str) -> "Length":
        if unit == "m":
            return cls(replace(stated, low=stated.low / 1000, high=stated.high / 1000), 1000.0)
        return cls(stated, UNITS[unit].metres)

    @property
    def right(self) -> Interval:
        return self.stated.right().scaled(self.metres)

    @property
    def near(self) -> Interval:
        return self.stated.near().scaled(self.metres)

    def nearness(self, low_m: float, high_m: float) -> Nearness:
        if self.right.meets(low_m, high_m):
            return "holds"
        return "approximate" if self.near.meets(low_m, high_m) else "differs"


@dataclass(frozen=True)
class Judged:
    """What follows for one pair of places.

    Attributes:
        ends: The two, as far as they reach.
        name: The verdict for this pair alone.
        figure: The verdict on its figure alone.
        rule: The rule that decided.
        by_points: Whether the figure's verdict is the same for the points that stand for the places.
        seen: Where the one lies from the other, if the claim says it.
        overseas: The countries of which only lands overseas fit.
    """

    ends: Extents
    name: VerdictName
    figure: VerdictName
    rule: Rule
    by_points: bool
    seen: Facing | None
    overseas: tuple[Place, ...] = ()


class LengthClaim(EndsClaim):
    """A claim that states a length between two places. `Distance` says in words what is found."""

    also: OtherUnit | None = Field(default=None, description="a table with stated and unit")
    direction: CompassPoint = Field(default="", description="a direction such as 'NE', 'north-east' or 'NNE'")
    route: Literal["", "road", "rail", "sea", "flight"] = Field(
        default="", description="one of 'road', 'rail', 'sea', 'flight'"
    )
    coast: bool = Field(default=False, description="true or false")
    border: bool = Field(default=False, description="true or false")

    compared = EndsClaim.compared | {"coast", "border"}
    units = UNITS

    def warnings(self) -> Iterator[Flaw]:
        """The figure's warnings, and a distance that is longer than any on earth."""
        yield from super().warnings()
        if not self.route and self.figures.low * UNITS[self.unit].metres > FARTHEST_M:
            far = "is over 20,037 km, and no two places on earth are so far apart; check number and unit"
            yield Flaw("stated", far)

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        if self.coast and self.border:
            yield Flaw("border", "is set, and so is coast; keep one of the two")

    @property
    def _to_line(self) -> bool:
        """Whether it is measured to the nearest point of a line."""
        return self.coast or self.border

    def _judged(self, start: Place, end: Place, if_holds: bool = False) -> Judged | None:
        """The verdict for one pair; None if it has no coast or border to measure to.

        `if_holds` leaves the direction out where the figure is wrong already.
        """
        if self.coast:
            readings = extents.to_coast(start, end)
        else:
            readings = extents.to_border(start, end) if self.border else (extents.between(start, end),)
        if not readings:
            return None
        ends = min(readings, key=lambda each: (_SEVERITY.index(self._on_figures(each)), self._off_m(each)))
        figure = self._on_figures(ends)
        overseas = () if self._to_line or self.route or figure == "holds" else extents.with_overseas(start, end)
        if overseas and self._on_figures(whole := extents.between(start, end, overseas=True)) == "holds":
            ends, figure = whole, "holds"
        else:
            overseas = ()
        by_points = figure == self._on_figures(replace(ends, low_m=ends.apart_m, high_m=ends.apart_m))
        if self.route:
            rule = ROUTE
        elif not by_points and (figure == "holds" or (figure == "approximate" and not ends.given)):
            rule = EXTENTS
        else:
            rule = COAST if self.coast else BORDER if self.border else self.figures.rule
        name: VerdictName = "depends-on-endpoints" if overseas else figure
        if self._units_disagree:
            name, rule = "differs", ALSO
        seen = facing(self.direction, start, end) if self.direction and (name == "holds" or not if_holds) else None
        if seen and _SEVERITY.index(seen.nearness) > _SEVERITY.index(name):
            name, rule = seen.nearness, DIRECTION
        return Judged(ends, name, figure, rule, by_points, seen, overseas)

    def _on_figures(self, ends: Extents) -> VerdictName:
        """The verdict on the stated figure; where it is given in two units, on the one that fits better."""
        return min((self._on_figure(length, ends) for length in self._lengths), key=_SEVERITY.index)

    def _on_figure(self, length: Length, ends: Extents) -> VerdictName:
        low_m, high_m = ends.likely_m
        if not self.route:
            found = length.nearness(ends.low_m, ends.high_m)
            return "approximate" if found == "holds" and not length.right.meets(low_m, high_m) else found
        # What is assumed of the places counts once: it makes the shortest way shorter, not the longest longer.
        longest_m = (ends.high_m if ends.given else ends.apart_m) * MOST_DETOUR[self.route]
        if length.right.low > longest_m:
            return "in-doubt"
        if not self.qualifier and length.right.high < low_m:
            # A way is not shorter for being told in round figures.
            most_m = length.stated.high / (1 - APPROXIMATE_WITHIN) * length.metres
            return "approximate" if most_m >= low_m or length.right.high >= ends.low_m else "differs"
        return length.nearness(low_m, longest_m)

    def _off_m(self, ends: Extents) -> float:
        """How far the stated figure lies outside what the extents allow."""
        right = self._length.right
        return max(0.0, ends.low_m - right.high, right.low - ends.high_m)

    @property
    def _length(self) -> Length:
        return Length.of(self.figures, self.unit)

    @property
    def _lengths(self) -> list[Length]:
        """The stated distance in each unit that the article gives."""
        if self.also is None:
            return [self._length]
        low, high = sorted(limits_of(self.also.stated))
        qualifier = self.qualifier if low == high or self.qualifier == "about" else ""
        return [self._length, Length.of(Stated(low, high, qualifier), self.also.unit)]

    @property
    def _units_disagree(self) -> bool:
        if self.also is None:
            return False
        pairs = zip(sorted(limits_of(self.stated)), sorted(limits_of(self.also.stated)), strict=True)
        return any(nearness(first, self.unit, other, self.also.unit) == "differs" for first, other in pairs)

    def _in_unit(self, metres: float) -> float:
        return metres / UNITS[self.unit].metres

    def _lines(self, judged: Judged) -> Lines | None:
        ends = judged.ends
        if ends.reach is None or not (self._to_line or matters(ends)):
            return None
        stated = None
        if judged.figure == "holds" and not judged.by_points and not self.route:
            stated = self._fitting_span(ends)
        return Lines(ends.reach.nearest, ends.reach.farthest, stated)

    def _fitting_span(self, ends: Extents) -> spans.Span | None:
        """Two points for which the stated figure holds, as near to the figure itself as they can be."""
        right, figure_m = self._length.right, self.figure * UNITS[self.unit].metres
        aim_m = min(max(figure_m, right.low, ends.low_m), right.high, ends.high_m)
        return extents.span_of(ends, aim_m)

    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        legs = geodesy.legs([start.position for start, _ in pairs], [end.position for _, end in pairs])
        found = []
        for (start, end), leg in zip(pairs, legs, strict=True):
            judged = self._judged(start, end) if self._to_line else None
            found.append(Comparison(start, end, self._in_unit(judged.ends.apart_m if judged else leg.distance_m)))
        return found

    def all_pairs(self, article: Article) -> list[tuple[Place, Place]]:
        pairs = super().all_pairs(article)
        return pairs[: extents.MOST_PAIRS] if self._to_line else pairs


def matters(ends: Extents) -> bool:
    """Whether it matters which points of the places are meant."""
    wide_m = ends.high_m - ends.low_m
    return wide_m > max(_MATTERS_M, _MATTERS_SHARE * ends.apart_m)
