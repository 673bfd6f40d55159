"""A direction: where one place lies as seen from another, by one of 8 or 16 points of the compass."""

import math
from collections.abc import Sequence
from typing import ClassVar, Literal, NamedTuple

from geo.claims import extents
from geo.claims.ends import TwoEnds, own_pair
from geo.claims.exhibits import Compass, Exhibit, Facts
from geo.claims.kind import Verdict
from geo.claims.rounding import Nearness
from geo.claims.rules import Rule
from geo.claims.verdicts import Comparison, Evidence, VerdictName
from geo.earth import bearings, geodesy
from geo.story.fields import CompassPoint, Field
from geo.story.model import Article, Place
from geo.words import directions, formats
from geo.words.formats import join_sentences
from geo.words.language import N_, _

EIGHT_WITHIN_DEG, SIXTEEN_WITHIN_DEG = 45.0, 33.75
NEAR_DEG = 22.5

DIRECTION = Rule(
    "direction",
    N_("One of 8 directions is right within 45°, one of 16 within 33.75°. Up to 22.5° more is roughly right."),
)


class Facing(NamedTuple):
    """Where one place lies as seen from another.

    Attributes:
        azimuth_deg: Between their points, clockwise from north.
        off_deg: How far the stated direction is off, for the points of the places that fit it best.
        nearness: What follows for the stated direction.
    """

    azimuth_deg: float
    off_deg: float
    nearness: Nearness


def facing(point: str, start: Place, end: Place) -> Facing | None:
    """Compare a stated direction with where a place lies from another; None if both are one point.

    Args:
        point: One of `directions.POINTS`.
        start: Where it is seen from.
        end: What is seen.
    """
    azimuth_deg, off_deg = _azimuth_deg(start, end), _off_by_points_deg(point, start, end)
    if math.isnan(azimuth_deg):
        return None
    within = _within_deg(point)
    if off_deg > within and abs(start.latitude) < 90:
        ends = extents.between(start, end)
        off_deg = min(off_deg, bearings.off_bearing(ends.start, ends.end, directions.azimuth_deg(point))[0])
    nearness: Nearness = "holds" if off_deg <= within else "approximate" if off_deg <= within + NEAR_DEG else "differs"
    return Facing(azimuth_deg, off_deg, nearness)


def _azimuth_deg(start: Place, end: Place) -> float:
    azimuth_deg = geodesy.leg(start.position, end.position).azimuth_deg
    if abs(start.latitude) == 90 and not math.isnan(azimuth_deg):  # from a pole every way leads to the other
        return 180.0 if start.latitude > 0 else 0.0
    return azimuth_deg


def _off_by_points_deg(point: str, start: Place, end: Place) -> float:
    """How far a stated direction is off that between the points of two places; nan if they are one point."""
    return abs(_turn(directions.azimuth_deg(point) - _azimuth_deg(start, end)))


def _within_deg(point: str) -> float:
    return EIGHT_WITHIN_DEG if len(point) < 3 else SIXTEEN_WITHIN_DEG


def _turn(degrees: float) -> float:
    """The same turn the short way round, in [-180, 180]."""
    return math.remainder(degrees, 360)


def _points(point: str) -> Literal[8, 16]:
    """How many points of the compass the one that is stated is one of: what is found is told by as many."""
    return 8 if len(point) < 3 else 16


def lies(point: str, start: Place, end: Place, azimuth_deg: float) -> str:
    """Say where a place lies from another, by as many points as the stated direction has; it may be in the plural."""
    seen = formats.compass(azimuth_deg, _points(point))
    words = _("From {start} to {end} it is {direction} ({degrees}°)")
    return words.format(end=end.name, start=start.name, direction=seen, degrees=round(azimuth_deg) % 360)


class Direction(TwoEnds):
    """A direction in which one place lies from another."""

    kind: Literal["direction"] = Field(description="'direction'")
    stated: CompassPoint = Field(min_length=1, description="a direction such as 'NE', 'north-east' or 'NNE'")

    title: ClassVar[str] = N_("Direction")
    sentence: ClassVar[str] = N_("The text says that {to} lies {stated} of {from}.")
    rules: ClassVar[tuple[Rule, ...]] = (DIRECTION,)

    @property
    def stated_value(self) -> str:
        return self.stated

    @property
    def stated_unit(self) -> str:
        return "deg"

    @property
    def stated_text(self) -> str:
        return directions.name(self.stated)

    def check(self, article: Article) -> Verdict:
        (start, end), *others = self.pairs(article)
        seen = facing(self.stated, start, end)
        if seen is None:
            return Verdict(self, "not-checkable", first=Comparison(start, end, 0.0))
        fitting = None if seen.nearness == "holds" else self._fitting(others)
        name: VerdictName = seen.nearness
        ends = extents.between(start, end)
        if fitting:
            name = "depends-on-endpoints"
        elif name == "differs" and ends.unknown:
            name = "not-checkable"
        azimuths = bearings.azimuths(ends.start, ends.end) if ends.given else None
        low, high = (azimuths.first_deg, azimuths.last_deg) if azimuths else (seen.azimuth_deg, seen.azimuth_deg)
        return Verdict(
            self,
            name,
            seen.azimuth_deg,
            None if name == "not-checkable" else DIRECTION,
            low,
            high,
            Comparison(start, end, seen.azimuth_deg),
            Comparison(*fitting, _azimuth_deg(*fitting)) if fitting else None,
            _turn(directions.azimuth_deg(self.stated) - seen.azimuth_deg),
        )

    def _fitting(self, pairs: Sequence[tuple[Place, Place]]) -> tuple[Place, Place] | None:
        """The first of the other pairs for which the direction holds. Their points are looked at first."""
        off = {number: _off_by_points_deg(self.stated, *pair) for number, pair in enumerate(pairs)}
        apart = [number for number in off if not math.isnan(off[number])]
        for number in sorted(apart, key=lambda number: max(off[number], _within_deg(self.stated)))[
            : extents.MOST_PAIRS
        ]:
            pair = pairs[number]
            found = facing(self.stated, *pair)
            if found and found.nearness == "holds":
                return pair
        return None

    def computed_text(self, verdict: Verdict) -> str:
        return "–" if verdict.computed is None else formats.azimuth(own_pair(verdict).computed, _points(self.stated))

    def difference_text(self, verdict: Verdict) -> str:
        if verdict.difference is None:
            return "–"
        return _("{degrees}°").format(degrees=round(abs(verdict.difference)))

    def finding(self, verdict: Verdict) -> str:
        first, fitting = own_pair(verdict), verdict.fitting
        start, end = first.start, first.end
        if verdict.computed is None:
            words = _("{start} and {end} are one and the same point, so neither lies in any direction of the other.")
            return words.format(start=start.name, end=end.name)
        seen = lies(self.stated, start, end, first.computed)
        if verdict.name == "holds":
            if abs(verdict.difference or 0) > _within_deg(self.stated):
                words = _("{seen}, by the points that stand for them. For some of their points “{stated}” holds.")
            elif formats.compass(first.computed, _points(self.stated)) != self.stated_text:
                words = _("{seen}, which is {off} away from “{stated}”: near enough.")
            else:
                words = _("{seen}, so “{stated}” holds.")
            return words.format(seen=seen, stated=self.stated_text, off=self.difference_text(verdict))
        if verdict.name == "not-checkable":
            return _("{seen}, by the points that stand for them. {reason}").format(
                seen=seen, reason=no_extent(extents.between(start, end).unknown)
            )
        off = _("{seen}, which is {off} away from “{stated}”.").format(
            seen=seen, off=self.difference_text(verdict), stated=self.stated_text
        )
        if fitting:
            words = _("It holds from {start} to {end}.")
            return join_sentences(off, words.format(start=fitting.start.name, end=fitting.end.name))
        if abs(verdict.difference or 0) >= 180 - NEAR_DEG:
            return join_sentences(off, _("The article has it the wrong way round."))
        return off

    def would_change(self, verdict: Verdict) -> str:
        if verdict.name != "differs":
            return ""
        first = own_pair(verdict)
        back = facing(self.stated, first.end, first.start)
        if back and back.nearness == "holds":
            words = _("It would hold the other way round, from {end} to {start}.")
            return words.format(start=first.start.name, end=first.end.name)
        return ""

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The stated sector with the direction, and that both ways: the one back is not the reverse on a globe."""
        seen = facing(self.stated, *ends) if ends else None
        if ends is None or seen is None:
            return ()
        given = extents.between(*ends)
        azimuths = bearings.azimuths(given.start, given.end) if given.given else None
        within_deg = _within_deg(self.stated)
        words = _("{end}, seen from {start}")
        pairs = (ends, ends[::-1])
        return (
            Compass(
                directions.azimuth_deg(self.stated),
                within_deg,
                within_deg + NEAR_DEG,
                seen.azimuth_deg,
                (azimuths.first_deg, azimuths.last_deg) if azimuths else None,
                self.stated_text,
                formats.azimuth(seen.azimuth_deg, _points(self.stated)),
            ),
            Facts(
                tuple(
                    (
                        words.format(start=start.name, end=end.name),
                        formats.azimuth(_azimuth_deg(start, end), _points(self.stated)),
                    )
                    for start, end in pairs
                )
            ),
        )

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        return [*super().evidence(verdict), positions(own_pair(verdict))]


def positions(pair: Comparison) -> Evidence:
    """The sources of two positions."""
    words = _("Positions: {start}: {start_source}; {end}: {end_source}. Geodesic on WGS84.")
    start, end = pair.start, pair.end
    text = words.format(start=start.name, start_source=start.source, end=end.name, end_source=end.source)
    return Evidence(_("Data"), text)


def no_extent(unknown: tuple[Place, ...]) -> str:
    """Say that it is not known how far areas reach."""
    words = _("How far {places} reaches is not known: give its outline or radius_km.")
    return words.format(places=formats.join_names([place.name for place in unknown]))
