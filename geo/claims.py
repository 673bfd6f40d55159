"""What the article says against what is computed: one verdict a claim, never typed.

The rules and their thresholds stand here and nowhere else.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Literal, TypeAlias

from geo import clock, geodesy
from geo.model import Article, Claim, Place

VerdictName: TypeAlias = Literal[
    "holds",
    "depends-on-endpoints",
    "depends-on-date",
    "approximate",
    "differs",
    "met",
    "not-met",
    "open",
    "not-checkable",
]

HOLDS_WITHIN = 0.01
APPROXIMATE_WITHIN = 0.05
METRES_PER = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0}


@dataclass(frozen=True)
class Comparison:
    """One pair of a claim, computed: `computed` in the claim's unit, `on` the date it is for, if it matters."""

    start: Place
    end: Place
    computed: float
    on: date | None = None


@dataclass(frozen=True)
class Verdict:
    """What was found for a claim.

    Attributes:
        claim: The claim.
        name: The verdict.
        first: The article's own pair, computed; None where nothing is measured.
        fitting: The other listed pair, or the first pair on another date, for which the stated figure holds.
        difference_percent: `(stated - computed) / computed * 100` for the first pair; None where nothing is measured.
    """

    claim: Claim
    name: VerdictName
    first: Comparison | None = None
    fitting: Comparison | None = None
    difference_percent: float | None = None


def check_all(article: Article) -> tuple[Verdict, ...]:
    """Check every claim of an article, in its order."""
    return tuple(check(claim, article) for claim in article.claims)


def check(claim: Claim, article: Article) -> Verdict:
    """Check one claim against geography and clocks, or a deadline against its outcome."""
    match claim.kind:
        case "distance":
            return _check_distance(claim, article)
        case "time-difference":
            return _check_time_difference(claim, article)
        case "deadline":
            if claim.outcome is None:
                return Verdict(claim, "open")
            return Verdict(claim, "met" if claim.outcome.date <= claim.last_day else "not-met")
        case _:
            return Verdict(claim, "not-checkable")


def noon_utc(day: date) -> datetime:
    """The instant that stands for a date on which nothing but the date is known: 12:00 UTC."""
    return datetime.combine(day, time(12), UTC)


def holds(stated: float, computed: float) -> bool:
    """Whether a stated figure is the computed one, rounded as the article rounds, or within 1 %.

    A figure is taken as rounded to its last digit that is not zero, but to no fewer than two digits: 6,500 to hundreds,
    6,206 to ones, 500 to tens (read as hundreds, 500 would hold for 549). A whole number is never taken as finer than
    that: 3 to ones. What lies half-way may have been rounded up or down.

    >>> holds(6200, 6206), holds(6500, 6206)
    (True, False)
    """
    return abs(stated - computed) <= max(_rounding_step(stated) / 2, HOLDS_WITHIN * abs(computed))


def _rounding_step(stated: float) -> float:
    last = Decimal(str(stated)).normalize()
    exponent = last.adjusted() + 1 - len(last.as_tuple().digits)
    return float(10.0 ** (exponent if exponent < 0 else max(0, min(exponent, last.adjusted() - 1))))


def _pairs(claim: Claim, article: Article) -> Iterator[tuple[Place, Place]]:
    places = article.place_by_id
    return ((places[start], places[end]) for start in claim.start_ids for end in claim.end_ids)


def _check_distance(claim: Claim, article: Article) -> Verdict:
    pairs = list(_pairs(claim, article))
    legs = geodesy.legs([start.position for start, _ in pairs], [end.position for _, end in pairs])
    first, *others = (
        Comparison(start, end, leg.distance_m / METRES_PER[claim.unit])
        for (start, end), leg in zip(pairs, legs, strict=True)
    )
    if holds(claim.figure, first.computed):
        return _measured(claim, "holds", first)
    fitting = next((other for other in others if holds(claim.figure, other.computed)), None)
    return _measured(claim, "depends-on-endpoints", first, fitting) if fitting else _near_or_not(claim, first)


def _check_time_difference(claim: Claim, article: Article) -> Verdict:
    day = article.heading.published
    pairs = list(_pairs(claim, article))
    start, end = pairs[0]
    first = Comparison(start, end, _hours_on(start, end, day), day)
    through_the_year = list(_hours_through(start, end, day.year))
    if all(hours == claim.figure for _, hours in through_the_year):
        return _measured(claim, "holds", first)
    for other_day, hours in through_the_year:
        if hours == claim.figure:
            return _measured(claim, "depends-on-date", first, Comparison(start, end, hours, other_day))
    for start, end in pairs[1:]:
        for other_day, hours in _hours_through(start, end, day.year):
            if hours == claim.figure:
                return _measured(claim, "depends-on-endpoints", first, Comparison(start, end, hours, other_day))
    return _near_or_not(claim, first)


def _hours_on(start: Place, end: Place, day: date) -> float:
    return abs(clock.difference(start.time_zone, end.time_zone, noon_utc(day)).total_seconds()) / 3600


def _hours_through(start: Place, end: Place, year: int) -> Iterator[tuple[date, float]]:
    begin, finish = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    for since, difference in clock.differences(start.time_zone, end.time_zone, begin, finish):
        yield since.date(), abs(difference.total_seconds()) / 3600


def _near_or_not(claim: Claim, first: Comparison) -> Verdict:
    near = abs(claim.figure - first.computed) <= APPROXIMATE_WITHIN * abs(first.computed)
    return _measured(claim, "approximate" if near else "differs", first)


def _measured(claim: Claim, name: VerdictName, first: Comparison, fitting: Comparison | None = None) -> Verdict:
    percent = math.nan if first.computed == 0 else (claim.figure - first.computed) / first.computed * 100
    return Verdict(claim, name, first, fitting, None if math.isnan(percent) else percent)
