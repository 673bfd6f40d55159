"""A distance between two places, checked against the geodesics on WGS84 that their extents allow."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from geo.claims import direction as directions_of
from geo.claims import extents
from geo.claims.conversion import Also, nearness
from geo.claims.direction import DIRECTION, Facing, facing, lies, no_extent
from geo.claims.ends import EndsClaim, other_ends, own_pair
from geo.claims.exhibits import Exhibit, Facts, PairsChart, Remark, ScaleRow
from geo.claims.extents import Extents
from geo.claims.kind import Verdict
from geo.claims.rounding import APPROXIMATE_WITHIN, Interval, Nearness, Stated
from geo.claims.rules import Rule
from geo.claims.stated import limits_of, number_or_range
from geo.claims.verdicts import Comparison, Evidence, Lines, VerdictName
from geo.earth import geodesy, regions, spans
from geo.story.fields import CompassPoint, Field, FigureOrRange
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.words import directions
from geo.words.formats import decimals, distance, join_names, join_sentences, number, number_with_unit, position
from geo.words.language import N_, Words, _
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
_MOST_DRAWN = 10
"""Of how many pairs the chart shows how far they reach: a story may list 400."""
FARTHEST_M = 20_037_000.0
"""Half the equator: no geodesic is as long, as from pole to pole it is 20,004 km."""
_NEARBY, _MOST_ELSEWHERE = 0.15, 100
"""How near an end another place may lie that is meant instead, as a share of the distance; and how many are tried."""
_SEVERITY: tuple[VerdictName, ...] = ("holds", "depends-on-endpoints", "approximate", "in-doubt", "differs")

_PARTS = Words(
    {
        "north": N_("the north of {place}"),
        "north-east": N_("the north-east of {place}"),
        "east": N_("the east of {place}"),
        "south-east": N_("the south-east of {place}"),
        "south": N_("the south of {place}"),
        "south-west": N_("the south-west of {place}"),
        "west": N_("the west of {place}"),
        "north-west": N_("the north-west of {place}"),
        "middle": N_("the middle of {place}"),
    }
)
_WAYS = Words({"road": N_("by road"), "rail": N_("by rail"), "sea": N_("by sea"), "flight": N_("by air")})


class OtherUnit(Also):
    """The same distance in another unit."""

    stated: FigureOrRange = Field(description="a number, or a range [low, high]")

    def flaws(self) -> Iterator[Flaw]:
        if self.unit not in UNITS:
            yield Flaw("unit", f"{shown(self.unit)} is not one of {', '.join(map(repr, UNITS))}")


@dataclass(frozen=True)
class _Length:
    """A stated distance, to be compared in metres.

    Metres count as kilometres: 5,000 m are as rounded as 5 km.
    """

    stated: Stated
    metres: float

    @classmethod
    def of(cls, stated: Stated, unit: str) -> "_Length":
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
class _Judged:
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


class Distance(EndsClaim):
    """A distance between two places."""

    kind: Literal["distance"] = Field(description="'distance'")
    also: OtherUnit | None = Field(default=None, description="a table with stated and unit")
    direction: CompassPoint = Field(default="", description="a direction such as 'NE', 'north-east' or 'NNE'")
    route: Literal["", "road", "rail", "sea", "flight"] = Field(
        default="", description="one of 'road', 'rail', 'sea', 'flight'"
    )
    coast: bool = Field(default=False, description="true or false")
    border: bool = Field(default=False, description="true or false")

    compared = EndsClaim.compared | {"coast", "border"}
    units = UNITS
    title: ClassVar[str] = N_("Distance")
    sentence: ClassVar[str] = N_("The text says that {from} to {to} is {qualifier} {stated} {unit}.")
    rules: ClassVar[tuple[Rule, ...]] = (EXTENTS, COAST, BORDER, ROUTE, DIRECTION, ALSO)

    # --- the verdict

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

    def check(self, article: Article) -> Verdict:
        (start, end), *others = self.pairs(article)
        judged = self._judged(start, end)
        if judged is None:
            apart_m = geodesy.leg(start.position, end.position).distance_m
            return Verdict(self, "not-checkable", first=Comparison(start, end, self._in_unit(apart_m)))
        first = Comparison(start, end, self._in_unit(judged.ends.apart_m))
        reach = (self._in_unit(judged.ends.low_m), self._in_unit(judged.ends.high_m))
        name, rule = judged.name, judged.rule
        fitting = self._fitting(others, article) if name != "holds" and others else None
        if fitting:
            name = "depends-on-endpoints"
        elif name in ("differs", "in-doubt") and judged.ends.unknown and rule != ALSO:
            # Where in an area of unknown extent the text means, nobody can say.
            return Verdict(self, "not-checkable", first.computed, first=first)
        fits = self._judged(fitting.start, fitting.end) if fitting else None
        verdict = self.verdict(name, first, fitting, fits.rule if fits else rule, reach)
        elsewhere = self._elsewhere(first, article) if name in ("approximate", "differs") and rule != ALSO else None
        return replace(verdict, elsewhere=elsewhere)

    def _elsewhere(self, first: Comparison, article: Article) -> Comparison | None:
        """A pair of places near the first pair, which the claim does not list, for which the figure holds."""
        if self._to_line or self.route:
            return None
        also = (*self.also_start_ids, *self.also_end_ids)
        places = sorted(article.places, key=lambda place: (place.id not in also, place.rank))[:_MOST_ELSEWHERE]
        pairs = [(place, first.end) for place in places] + [(first.start, place) for place in places]
        moved = [(place, first.start) for place in places] + [(first.end, place) for place in places]
        near_m = _NEARBY * first.computed * UNITS[self.unit].metres
        legs = geodesy.legs([start.position for start, _ in moved], [end.position for _, end in moved])
        near = [pair for pair, leg in zip(pairs, legs, strict=True) if 0 < leg.distance_m <= near_m]
        for each in self.computed(near, article):
            if self._may_hold(each, self._length.right) and (not self.direction or self._is_right(each)):
                return each
        return None

    def _is_right(self, comparison: Comparison) -> bool:
        judged = self._judged(comparison.start, comparison.end, if_holds=True)
        return judged is not None and judged.name == "holds"

    def _fitting(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> Comparison | None:
        """The first of the other pairs for which the claim holds. Their points are looked at first."""
        compared = self.computed(pairs[: extents.MOST_PAIRS] if self._to_line else pairs, article)
        right = self._length.right
        likely = [each for each in compared if self._may_hold(each, right)][: extents.MOST_PAIRS]
        likely += [each for each in compared if each not in likely][: extents.MOST_PAIRS - len(likely)]
        return next((each for each in likely if self._is_right(each)), None)

    def _may_hold(self, comparison: Comparison, right: Interval) -> bool:
        computed_m = comparison.computed * UNITS[self.unit].metres
        return right.meets(computed_m, computed_m)

    def _judged(self, start: Place, end: Place, if_holds: bool = False) -> _Judged | None:
        """The verdict for one pair; None if it has no coast or border to measure to.

        `if_holds` leaves the direction out where the figure is wrong already.
        """
        if self.coast:
            readings = extents.to_coast(start, end)
        else:
            readings = extents.to_border(start, end) if self.border else (extents.between(start, end),)
        if not readings:
            return None
        ends = min(readings, key=lambda each: _SEVERITY.index(self._on_figures(each)))
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
        return _Judged(ends, name, figure, rule, by_points, seen, overseas)

    def _on_figures(self, ends: Extents) -> VerdictName:
        """The verdict on the stated figure; where it is given in two units, on the one that fits better."""
        return min((self._on_figure(length, ends) for length in self._lengths), key=_SEVERITY.index)

    def _on_figure(self, length: _Length, ends: Extents) -> VerdictName:
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

    @property
    def _length(self) -> _Length:
        return _Length.of(self.figures, self.unit)

    @property
    def _lengths(self) -> list[_Length]:
        """The stated distance in each unit that the article gives."""
        if self.also is None:
            return [self._length]
        low, high = sorted(limits_of(self.also.stated))
        qualifier = self.qualifier if low == high or self.qualifier == "about" else ""
        return [self._length, _Length.of(Stated(low, high, qualifier), self.also.unit)]

    @property
    def _units_disagree(self) -> bool:
        if self.also is None:
            return False
        pairs = zip(sorted(limits_of(self.stated)), sorted(limits_of(self.also.stated)), strict=True)
        return any(nearness(first, self.unit, other, self.also.unit) == "differs" for first, other in pairs)

    def _in_unit(self, metres: float) -> float:
        return metres / UNITS[self.unit].metres

    def lines(self, verdict: Verdict) -> Lines | None:
        drawn = verdict.fitting or verdict.first
        if drawn is None or verdict.name == "not-checkable":
            return None
        judged = self._judged(drawn.start, drawn.end)
        return self._lines(judged) if judged else None

    def _lines(self, judged: _Judged) -> Lines | None:
        ends = judged.ends
        if ends.reach is None or not (self._to_line or _matters(ends)):
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

    def other_measures(self, comparisons: Sequence[Comparison]) -> list[dict[str, float]]:
        if self._to_line:
            return super().other_measures(comparisons)
        starts, ends = [each.start.position for each in comparisons], [each.end.position for each in comparisons]
        return [
            {"rhumb": self._in_unit(metres.rhumb_m), "sphere": self._in_unit(metres.sphere_m)}
            for metres in geodesy.all_measures(starts, ends)
        ]

    # --- in words

    @property
    def stated_text(self) -> str:
        figure = super().stated_text
        if self.also:
            also = number_or_range(self.also.stated, self.also.unit)
            figure = _("{figure} ({also})").format(figure=figure, also=also)
        parts = [figure]
        if self.direction:
            parts.append(directions.name(self.direction))
        if self.route:
            parts.append(_WAYS[self.route])
        return " ".join(parts)

    def format_figure(self, computed: float) -> str:
        """Write a distance with as many decimals as the stated one; with at least one if it is below ten units."""
        return number_with_unit(computed, self.unit, max(decimals(self.figure), 1 if 0 < computed < 9.95 else 0))

    def computed_text(self, verdict: Verdict) -> str:
        return "–" if verdict.computed is None else super().computed_text(verdict)

    def difference_text(self, verdict: Verdict) -> str:
        if verdict.name == "not-checkable" or verdict.difference is None:
            return "–"
        if self.route and verdict.name in ("holds", "in-doubt"):
            return self._times(verdict)
        if verdict.name == "holds" and verdict.rule == EXTENTS:
            return _("none, for some points")
        if verdict.name == "depends-on-endpoints" and not verdict.fitting:
            return _("none, for lands overseas")
        if verdict.name in ("approximate", "differs") and verdict.low is not None and verdict.high is not None:
            first = own_pair(verdict)
            judged = self._judged(first.start, first.end)
            if judged and judged.ends.given and _range_is_told(judged):
                # What the places allow, not their points, is what the figure is compared with.
                nearest = min(max(self.figures.low, verdict.low), verdict.high)
                return self.off_text(*self.off_by(nearest))
        return super().difference_text(verdict)

    def result_text(self, verdict: Verdict) -> str:
        if verdict.name == "differs" and verdict.rule == ALSO:
            return _("its two units disagree")
        if verdict.name == "differs" and verdict.rule == DIRECTION:
            return _("the direction is wrong")
        return super().result_text(verdict)

    def _times(self, verdict: Verdict) -> str:
        """How many times the straight line the stated figure is."""
        words = _("{times} times the straight line")
        return words.format(times=number(self.figure / (own_pair(verdict).computed or 1), 1))

    def finding(self, verdict: Verdict) -> str:
        first = own_pair(verdict)
        judged = self._judged(first.start, first.end)
        if judged is None:
            words = (
                _("No sea coast of {place} is known: give the outline of a country that has one.")
                if self.coast
                else _("No land border of {place} is known: give the outline of a country that has one.")
            )
            return words.format(place=first.end.name)
        parts = [self._about_figure(verdict, judged)]
        if verdict.name == "not-checkable":
            parts.append(no_extent(judged.ends.unknown))
        if self.also and self._units_disagree:
            words = _("The two figures disagree: {also} is {converted}.")
            also = number_or_range(self.also.stated, self.also.unit)
            parts.append(words.format(also=also, converted=self.format_figure(self._also_in_unit)))
        if judged.seen:
            parts.append(self._about_direction(first, judged.seen, judged.figure))
        if verdict.fitting:
            parts.append(self._about_fitting(verdict.fitting))
        return join_sentences(*parts)

    def _about_fitting(self, fitting: Comparison) -> str:
        words = _("It holds from {start} to {end}: {computed}.")
        judged = self._judged(fitting.start, fitting.end)
        by_range = judged is not None and _range_is_told(judged)
        computed = self._range_text(judged.ends) if judged and by_range else self.format_figure(fitting.computed)
        told = words.format(start=fitting.start.name, end=fitting.end.name, computed=computed)
        return join_sentences(told, self._where_it_holds(judged.ends)) if judged and by_range else told

    @property
    def _also_in_unit(self) -> float:
        if self.also is None:
            return self.figure
        return sum(limits_of(self.also.stated)) / 2 * UNITS[self.also.unit].metres / UNITS[self.unit].metres

    def _about_figure(self, verdict: Verdict, judged: _Judged) -> str:
        pair, figure = self._pair_text(verdict, judged), judged.figure
        if self.route:
            return self._about_route(verdict, judged)
        if verdict.name == "not-checkable":
            return _("{pair}, by the point that stands for it.").format(pair=pair)
        if figure == "holds":
            if judged.by_points:
                words = _("{pair}, so the stated figure holds.") if judged.name == "holds" else _("{pair}.")
                return words.format(pair=pair)
            if judged.overseas:
                places = join_names([place.name for place in judged.overseas])
                where = _("The stated figure is true for lands overseas only, not for the main land of {places}.")
                return join_sentences(_("{pair}.").format(pair=pair), where.format(places=places))
            return join_sentences(_("{pair}.").format(pair=pair), self._where_it_holds(judged.ends))
        if verdict.difference_percent is None:
            return _("{pair}: one and the same point.").format(pair=pair)
        if _range_is_told(judged):
            least, most = (self._in_unit(metres) for metres in (judged.ends.low_m, judged.ends.high_m))
            if least <= self.figures.low and self.figures.high <= most:
                words = _("{pair}. The stated figure lies within that, but not near {computed}.")
                return words.format(pair=pair, computed=self.format_figure(own_pair(verdict).computed))
            if self.figures.high < least:
                words = _("{pair}; the article's figure is {amount} below this range.")
                return words.format(pair=pair, amount=self.format_figure(least - self.figures.high))
            words = _("{pair}; the article's figure is {amount} above this range.")
            return words.format(pair=pair, amount=self.format_figure(self.figures.low - most))
        words = _("{pair}; the article's figure is {difference}.")
        return words.format(pair=pair, difference=super().difference_text(verdict))

    def _about_route(self, verdict: Verdict, judged: _Judged) -> str:
        straight = _("{pair} in a straight line").format(pair=self._pair_text(verdict, judged))
        way, times = _WAYS[self.route], self._times(verdict)
        if judged.figure == "holds":
            words = _("{straight}, so the stated way {way} is possible: it is {times}.")
        elif judged.figure == "in-doubt":
            words = _("{straight}. The stated way {way} is {times}: possible only with a long detour.")
        else:
            words = _("{straight}. No way {way} can be shorter.")
        return words.format(straight=straight, way=way, times=times)

    def _pair_text(self, verdict: Verdict, judged: _Judged) -> str:
        """Say what is computed for the article's own pair, and the range of it if that matters."""
        first = own_pair(verdict)
        if self._to_line:
            words = (
                _("{start} to the coast of {end}: {computed}")
                if self.coast
                else _("{start} to the border of {end}: {computed}")
            )
            pair = words.format(start=first.start.name, end=first.end.name, computed=self.format_figure(first.computed))
        else:
            pair = self.own_pair_text(verdict)
        if not _range_is_told(judged):
            return pair
        places = join_names([place.name for place in self._vague(verdict, judged)])
        words = _("{pair}; {range}, depending on where in {places}")
        return words.format(pair=pair, range=self._range_text(judged.ends), places=places)

    def _range_text(self, ends: Extents) -> str:
        low, high = (self.format_figure(self._in_unit(metres)) for metres in (ends.low_m, ends.high_m))
        return _("{low} to {high}").format(low=low, high=high)

    def _vague(self, verdict: Verdict, judged: _Judged) -> tuple[Place, ...]:
        """The places of which it matters which point is meant."""
        first = own_pair(verdict)
        both = (first.start,) if self._to_line else (first.start, first.end)
        given = tuple(place for place in judged.ends.given if place in both)
        return given or tuple(place for place in both if place.precision == "city") or both

    def _where_it_holds(self, ends: Extents) -> str:
        """Say for which parts of the places the stated figure holds."""
        span = self._fitting_span(ends) if ends.reach and _matters(ends) else None
        parts = []
        if span:
            for place, position in ((ends.places[0], span.start), (ends.places[1], span.end)):
                region = extents.given_region(place) if place in ends.given else None
                if region and not (self._to_line and place == ends.places[1]):
                    parts.append(_PARTS[regions.part_of(region, position)].format(place=place.name))
        if not parts:
            return _("The stated figure lies within that.")
        return _("The stated figure is true, for example, for {parts}.").format(parts=join_names(parts))

    def _about_direction(self, first: Comparison, seen: Facing, figure: VerdictName) -> str:
        lying = lies(self.direction, first.start, first.end, seen.azimuth_deg)
        if seen.nearness == "holds":
            words = _("{lying}, as stated.")
        elif seen.nearness == "approximate":
            words = _("{lying}, only roughly {direction}.")
        elif figure == "holds":
            words = _("The distance is right, the direction wrong. {lying}, not {direction}.")
        else:
            words = _("The direction is wrong too. {lying}, not {direction}.")
        return words.format(lying=lying, direction=directions.name(self.direction))

    def would_change(self, verdict: Verdict) -> str:
        if verdict.fitting:
            return other_ends(verdict.fitting)
        if verdict.name not in ("approximate", "differs", "in-doubt") or verdict.rule in (ALSO, DIRECTION):
            return ""
        first, elsewhere = own_pair(verdict), verdict.elsewhere
        changes: dict[str, dict[str, object]] = {
            _("With “about” it would hold."): {"qualifier": "about"} if not self.qualifier else {},
            _("As the length of a route, not of a straight line, it would be possible."): {"route": "road"}
            if not self.route
            else {},
            _("As a straight line it would hold."): {"route": ""} if self.route else {},
            _("Measured to the point that stands for {place}, it would hold.").format(place=first.end.name): (
                {"coast": False, "border": False} if self._to_line else {}
            ),
        }
        told = [words for words, change in changes.items() if change and self._would_hold(first, change)]
        if elsewhere:
            words = _("It would hold from {start} to {end}: {computed}.")
            computed = self.format_figure(elsewhere.computed)
            told.insert(0, words.format(start=elsewhere.start.name, end=elsewhere.end.name, computed=computed))
        return join_sentences(*told)

    def _would_hold(self, first: Comparison, change: Mapping[str, object]) -> bool:
        judged = self.model_copy(update=change)._judged(first.start, first.end)
        return judged is not None and judged.name == "holds"

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        return [*super().evidence(verdict), directions_of.positions(own_pair(verdict))]

    # --- on the figure's card

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The chosen pair on a scale with the stated figure; every pair that may be meant; the ways of measuring."""
        if ends is None:
            return ()
        start, end = ends
        compared = list(self.comparisons(article))
        if not any({comparison.start.id, comparison.end.id} == {start.id, end.id} for comparison in compared):
            compared += self.computed([ends], article)
        rows = [
            (
                _("{start} to {end}").format(start=comparison.start.name, end=comparison.end.name),
                comparison.computed,
                {comparison.start.id, comparison.end.id} == {start.id, end.id},
            )
            for comparison in compared
        ]
        pair = _("{start} to {end}").format(start=start.name, end=end.name)
        right, near = (each.scaled(1 / UNITS[self.unit].metres) for each in self._possible())
        reaches = self._reaches(compared)
        chart = PairsChart(self.figure, self.unit, tuple(rows), right, near, reaches)
        scale = self.on_a_scale(self._on_one_axis(ends, compared, reaches, right), right)
        judged = self._judged(start, end)
        drawn = self._lines(judged) if judged else None
        reach = (Facts(tuple(self._ranges(drawn))),) if drawn else ()
        ways = () if self._to_line else (Remark(pair, self._by_each_way(start, end)),)
        return (scale, *([chart] if len(rows) > 1 else []), *reach, *ways)

    def _on_one_axis(
        self,
        ends: tuple[Place, Place],
        pairs: Sequence[Comparison],
        reaches: Sequence[tuple[float, float] | None],
        right: Interval,
    ) -> Iterator[ScaleRow]:
        """The chosen pair, and if the stated figure is not right for it, one for which it is, with the same end."""
        rows = []
        for pair, reach in zip(pairs, reaches, strict=True):
            name = _("{start} to {end}").format(start=pair.start.name, end=pair.end.name)
            row = ScaleRow(name, self._of_or_from(pair.computed, reach), *(reach or (pair.computed, pair.computed)))
            rows.append((len({pair.start.id, pair.end.id} & {place.id for place in ends}), row))
        (_same, chosen), *others = sorted(rows, key=lambda each: -each[0])
        yield chosen
        if not right.meets(chosen.low, chosen.high):
            yield from [row for _same, row in others if right.meets(row.low, row.high)][:1]

    def _of_or_from(self, computed: float, reach: tuple[float, float] | None) -> str:
        if reach is None:
            return self.format_figure(computed)
        return _("{low} to {high}").format(low=self.format_figure(reach[0]), high=self.format_figure(reach[1]))

    def _ranges(self, lines: Lines) -> Iterator[tuple[str, str]]:
        """Tell which points of two places are the nearest and the farthest, and for which the stated figure holds."""
        words = _("{far}: {start} to {end}")
        for term, span in (
            (_("Nearest points"), lines.nearest),
            (_("As stated"), lines.stated),
            (_("Farthest points"), lines.farthest),
        ):
            if span:
                far = self.format_figure(self._in_unit(span.distance_m))
                yield term, words.format(far=far, start=position(*span.start, 1), end=position(*span.end, 1))

    def _possible(self) -> tuple[Interval, Interval]:
        """The straight lines, in metres, for which the stated figure holds, and is at least approximate."""
        right, near = self._length.right, self._length.near
        if not self.route:
            return right, near
        least = right.low / MOST_DETOUR[self.route]
        return replace(right, low=least), replace(near, low=least)

    def _reaches(self, pairs: Sequence[Comparison]) -> tuple[tuple[float, float] | None, ...]:
        """The least and the greatest distance of each pair of which it matters which points are meant."""
        found: list[tuple[float, float] | None] = []
        for pair in pairs:
            given = any(map(extents.given_region, (pair.start, pair.end)))
            looks = given and len(found) - found.count(None) < _MOST_DRAWN
            judged = self._judged(pair.start, pair.end) if looks else None
            ends = judged.ends if judged and _matters(judged.ends) else None
            found.append((self._in_unit(ends.low_m), self._in_unit(ends.high_m)) if ends else None)
        return tuple(found)

    def _by_each_way(self, start: Place, end: Place) -> str:
        measured = geodesy.measures(start.position, end.position)
        if self.route:
            return measures(measured, self.unit)
        geodesic, *others = (
            self._length.right.meets(metres, metres)
            for metres in (measured.geodesic_m, measured.rhumb_m, measured.sphere_m)
        )
        if geodesic:
            words = _("By the geodesic the stated figure holds.")
        elif any(others):
            words = _("By the geodesic the stated figure does not hold; by another way of measuring it does.")
        else:
            words = _("No way of measuring gives {figure}.").format(figure=super().stated_text)
        return join_sentences(measures(measured, self.unit), words)


def _matters(ends: Extents) -> bool:
    """Whether it matters which points of the places are meant."""
    wide_m = ends.high_m - ends.low_m
    return wide_m > max(_MATTERS_M, _MATTERS_SHARE * ends.apart_m)


def _range_is_told(judged: _Judged) -> bool:
    if judged.rule == EXTENTS:
        return True
    if judged.figure == "holds":
        return not judged.by_points
    return bool(judged.ends.given) and _matters(judged.ends)


def measures(measured: geodesy.Measures, unit: str) -> str:
    """Say how long one pair is, measured in each way."""
    return _("{geodesic} by the geodesic, {rhumb} by the rhumb line, {sphere} on a sphere.").format(
        geodesic=distance(measured.geodesic_m, unit),
        rhumb=distance(measured.rhumb_m, unit),
        sphere=distance(measured.sphere_m, unit),
    )
