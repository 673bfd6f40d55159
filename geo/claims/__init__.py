"""What the article says against what is computed: one verdict a claim, never typed.

The rules and their thresholds stand here and nowhere else.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Literal

from geo.claims.history import by_date, noon_utc, through_years
from geo.claims.rounding import APPROXIMATE_WITHIN, holds
from geo.claims.verdicts import Comparison, Verdict, VerdictName
from geo.clocks import zones
from geo.earth import geodesy
from geo.story.model import Article, Claim, Place
from geo.story.once import once_per_article

METRES_PER = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0}


@once_per_article
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
            return Verdict(claim, met_by(claim, claim.last_day))
        case _:
            return Verdict(claim, "not-checkable")


def between(claim: Claim, article: Article, start_id: str, end_id: str) -> Verdict:
    """The verdict that a claim would have if the article had meant exactly these two ends.

    Raises:
        ValueError: The claim is no distance and no time difference, or an id is not a place of the article.
    """
    if not claim.has_ends:
        raise ValueError(f"claim {claim.id!r} is a {claim.kind}; only a distance or a time-difference has ends")
    for id_ in (start_id, end_id):
        if id_ not in article.place_by_id:
            raise ValueError(f"{id_!r} is not a place of this story; give the id of one")
    meant = claim.model_copy(update={"start_ids": (start_id,), "end_ids": (end_id,)})
    return replace(check(meant, article), claim=claim)


def comparisons(claim: Claim, article: Article) -> tuple[Comparison, ...]:
    """What is computed for every pair that a reader might mean, the least first: listed ends and also those to compare.

    A pair and its reverse are one; a pair of one and the same point is none. Empty for a claim without ends.
    """
    places = article.place_by_id
    pairs: dict[frozenset[str], tuple[Place, Place]] = {}
    for start_id in (*claim.start_ids, *claim.also_start_ids):
        for end_id in (*claim.end_ids, *claim.also_end_ids):
            pairs.setdefault(frozenset((start_id, end_id)), (places[start_id], places[end_id]))
    legs = geodesy.legs([start.position for start, _ in pairs.values()], [end.position for _, end in pairs.values()])
    apart = [(pair, leg) for pair, leg in zip(pairs.values(), legs, strict=True) if leg.distance_m > 0]
    day = article.heading.published
    if claim.kind == "distance":
        found = [Comparison(*pair, leg.distance_m / METRES_PER[claim.unit]) for pair, leg in apart]
    else:
        found = [Comparison(*pair, _hours_on(*pair, day), day) for pair, _ in apart]
    return tuple(sorted(found, key=lambda comparison: comparison.computed))


def met_by(claim: Claim, last_day: date) -> Literal["met", "not-met", "open"]:
    """What became of a deadline if it is read as: on `last_day` at the latest."""
    if claim.outcome is None:
        return "open"
    return "met" if claim.outcome.date <= last_day else "not-met"


def strictest_day(claim: Claim) -> date:
    """The last day of a deadline that is read as: before what is stated begins. 31 December 2024 for `by 2025`.

    Raises:
        ValueError: The claim is not a deadline.
    """
    if claim.kind != "deadline":
        raise ValueError(f"claim {claim.id!r} is a {claim.kind}; only a deadline has a strictest day")
    return date.fromordinal(max(1, claim.first_day.toordinal() - 1))  # before 1 January of the year 1 there is no date


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
    through_the_year = _hours_through(start.time_zone, end.time_zone, day.year)
    if all(hours == claim.figure for _, hours in through_the_year):
        return _measured(claim, "holds", first)
    for other_day, hours in through_the_year:
        if hours == claim.figure:
            return _measured(claim, "depends-on-date", first, Comparison(start, end, hours, other_day))
    for start, end in pairs[1:]:
        for other_day, hours in _hours_through(start.time_zone, end.time_zone, day.year):
            if hours == claim.figure:
                return _measured(claim, "depends-on-endpoints", first, Comparison(start, end, hours, other_day))
    return _near_or_not(claim, first)


def _hours_on(start: Place, end: Place, day: date) -> float:
    return abs(zones.difference(start.time_zone, end.time_zone, noon_utc(day)).total_seconds()) / 3600


@lru_cache(maxsize=4096)
def _hours_through(start_zone: str, end_zone: str, year: int) -> tuple[tuple[date, float], ...]:
    spells = by_date(through_years(start_zone, end_zone, year, year))
    return tuple((spell.begins_on, abs(spell.difference.total_seconds()) / 3600) for spell in spells)


def _near_or_not(claim: Claim, first: Comparison) -> Verdict:
    near = abs(claim.figure - first.computed) <= APPROXIMATE_WITHIN * abs(first.computed)
    return _measured(claim, "approximate" if near else "differs", first)


def _measured(claim: Claim, name: VerdictName, first: Comparison, fitting: Comparison | None = None) -> Verdict:
    percent = math.nan if first.computed == 0 else (claim.figure - first.computed) / first.computed * 100
    return Verdict(claim, name, first, fitting, None if math.isnan(percent) else percent)
