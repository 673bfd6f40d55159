"""A distance between two places, checked against the geodesic on WGS84."""

from collections.abc import Mapping, Sequence
from typing import Literal

from geo.claims.ends import EndsClaim, own_pair
from geo.claims.exhibits import Exhibit, PairsChart, Remark
from geo.claims.sentences import Evidence
from geo.claims.verdicts import Comparison, Verdict
from geo.earth import geodesy
from geo.story.fields import Field
from geo.story.model import Article, Place
from geo.words.formats import decimals, distance, join_sentences, number_with_unit
from geo.words.language import _
from geo.words.units import UNITS


class Distance(EndsClaim):
    """A distance between two places."""

    kind: Literal["distance"] = Field(description="'distance'")

    units = UNITS

    def check(self, article: Article) -> Verdict:
        first, *others = self.computed(self.pairs(article), article)
        if self._holds(first.computed):
            return self.verdict("holds", first)
        fitting = next((other for other in others if self._holds(other.computed)), None)
        return self.verdict("depends-on-endpoints", first, fitting) if fitting else self.approximate_or_differs(first)

    def _holds(self, computed: float) -> bool:
        return self.figures.holds(computed, computed)

    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        legs = geodesy.legs([start.position for start, _ in pairs], [end.position for _, end in pairs])
        return [
            Comparison(start, end, leg.distance_m / UNITS[self.unit].metres)
            for (start, end), leg in zip(pairs, legs, strict=True)
        ]

    def other_measures(self, comparison: Comparison) -> Mapping[str, float]:
        metres = geodesy.measures(comparison.start.position, comparison.end.position)
        return {"rhumb": metres.rhumb_m / UNITS[self.unit].metres, "sphere": metres.sphere_m / UNITS[self.unit].metres}

    def format_figure(self, computed: float) -> str:
        """Write a distance with as many decimals as the stated one; with at least one if it is below ten units."""
        return number_with_unit(computed, self.unit, max(decimals(self.figure), 1 if 0 < computed < 9.95 else 0))

    def finding(self, verdict: Verdict) -> str:
        pair = self.own_pair_text(verdict)
        if verdict.name == "holds":
            return _("{pair}, so the stated figure holds.").format(pair=pair)
        if verdict.difference_percent is None:
            off = _("{pair}: one and the same point.").format(pair=pair)
        else:
            off = _("{pair}; the article's figure is {difference}.").format(
                pair=pair, difference=self.difference_text(verdict)
            )
        if (fitting := verdict.fitting) is None:
            return off
        words = _("It holds from {start} to {end}: {computed}.")
        return join_sentences(
            off,
            words.format(start=fitting.start.name, end=fitting.end.name, computed=self.format_figure(fitting.computed)),
        )

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        start, end = own_pair(verdict).start, own_pair(verdict).end
        words = _("Positions: {start}: {start_source}; {end}: {end_source}. Geodesic on WGS84.")
        text = words.format(start=start.name, start_source=start.source, end=end.name, end_source=end.source)
        return [Evidence(_("Data"), text), *super().evidence(verdict)]

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """A chart of every pair that the article may mean, and the chosen pair measured in each way."""
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
        return (
            PairsChart(self.figure, self.unit, tuple(rows), self.figures.right(), self.figures.near()),
            Remark(pair, self._by_each_way(start, end)),
        )

    def _by_each_way(self, start: Place, end: Place) -> str:
        measured = geodesy.measures(start.position, end.position)
        geodesic, *others = (
            self._holds(metres / UNITS[self.unit].metres)
            for metres in (measured.geodesic_m, measured.rhumb_m, measured.sphere_m)
        )
        if geodesic:
            words = _("By the geodesic the stated figure holds.")
        elif any(others):
            words = _("By the geodesic the stated figure does not hold; by another way of measuring it does.")
        else:
            words = _("The stated figure holds by none of them.")
        return join_sentences(measures(measured, self.unit), words)


def measures(measured: geodesy.Measures, unit: str) -> str:
    """Say how long one pair is, measured in each way."""
    return _("{geodesic} by the geodesic, {rhumb} by the rhumb line, {sphere} on a sphere.").format(
        geodesic=distance(measured.geodesic_m, unit),
        rhumb=distance(measured.rhumb_m, unit),
        sphere=distance(measured.sphere_m, unit),
    )
