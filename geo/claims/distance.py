"""A distance between two places: its verdict, in words and on its card. `lengths` judges one pair of places."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Literal

from geo.claims import direction as directions_of
from geo.claims import extents
from geo.claims.direction import DIRECTION, Facing, lies, no_extent
from geo.claims.ends import other_ends, own_pair
from geo.claims.exhibits import Exhibit, Facts, PairsChart, Remark, ScaleRow
from geo.claims.extents import Extents
from geo.claims.kind import Verdict
from geo.claims.lengths import ALSO, BORDER, COAST, EXTENTS, MOST_DETOUR, ROUTE, Judged, LengthClaim, matters
from geo.claims.rounding import Interval
from geo.claims.rules import Rule
from geo.claims.stated import limits_of, number_or_range
from geo.claims.verdicts import Comparison, Evidence, Lines, VerdictName
from geo.earth import geodesy, regions
from geo.story.fields import Field
from geo.story.model import Article, Place
from geo.words import directions
from geo.words.formats import decimals, distance, join_names, join_sentences, number, number_with_unit, position
from geo.words.language import N_, Words, _
from geo.words.units import UNITS

_MOST_DRAWN = 10
"""Of how many pairs the chart shows how far they reach: a story may list 400."""
_NEARBY, _MOST_ELSEWHERE = 0.15, 100
"""How near an end another place may lie that is meant instead, as a share of the distance; and how many are tried."""

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


class Distance(LengthClaim):
    """A distance between two places."""

    kind: Literal["distance"] = Field(description="'distance'")
    title: ClassVar[str] = N_("Distance")
    sentence: ClassVar[str] = N_("The text says that {from} to {to} is {qualifier} {stated} {unit}.")
    rules: ClassVar[tuple[Rule, ...]] = (EXTENTS, COAST, BORDER, ROUTE, DIRECTION, ALSO)

    # --- the verdict

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

    def lines(self, verdict: Verdict) -> Lines | None:
        drawn = verdict.fitting or verdict.first
        if drawn is None or verdict.name == "not-checkable":
            return None
        judged = self._judged(drawn.start, drawn.end)
        return self._lines(judged) if judged else None

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

    def _about_figure(self, verdict: Verdict, judged: Judged) -> str:
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

    def _about_route(self, verdict: Verdict, judged: Judged) -> str:
        straight = _("{pair} in a straight line").format(pair=self._pair_text(verdict, judged))
        way, times = _WAYS[self.route], self._times(verdict)
        if judged.figure == "holds":
            words = _("{straight}, so the stated way {way} is possible: it is {times}.")
        elif judged.figure == "in-doubt":
            words = _("{straight}. The stated way {way} is {times}: possible only with a long detour.")
        else:
            words = _("{straight}. No way {way} can be shorter.")
        return words.format(straight=straight, way=way, times=times)

    def _pair_text(self, verdict: Verdict, judged: Judged) -> str:
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

    def _vague(self, verdict: Verdict, judged: Judged) -> tuple[Place, ...]:
        """The places of which it matters which point is meant."""
        first = own_pair(verdict)
        both = (first.start,) if self._to_line else (first.start, first.end)
        given = tuple(place for place in judged.ends.given if place in both)
        return given or tuple(place for place in both if place.precision == "city") or both

    def _where_it_holds(self, ends: Extents) -> str:
        """Say for which parts of the places the stated figure holds."""
        span = self._fitting_span(ends) if ends.reach and matters(ends) else None
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
            ends = judged.ends if judged and matters(judged.ends) else None
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


def _range_is_told(judged: Judged) -> bool:
    if judged.rule == EXTENTS:
        return True
    if judged.figure == "holds":
        return not judged.by_points
    return bool(judged.ends.given) and matters(judged.ends)


def measures(measured: geodesy.Measures, unit: str) -> str:
    """Say how long one pair is, measured in each way."""
    return _("{geodesic} by the geodesic, {rhumb} by the rhumb line, {sphere} on a sphere.").format(
        geodesic=distance(measured.geodesic_m, unit),
        rhumb=distance(measured.rhumb_m, unit),
        sphere=distance(measured.sphere_m, unit),
    )
