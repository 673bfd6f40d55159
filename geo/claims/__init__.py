"""What the article says against what is computed: one verdict a claim, never typed.

The rules and their thresholds stand here and nowhere else.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from geo.clocks import zones
from geo.earth import geodesy
from geo.story.model import Article, Claim, Place

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
FIRST_YEAR = 1970
"""From here on the database has every zone's clock as it was; before, only some."""

METRES_PER = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0}

_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)


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


@dataclass(frozen=True)
class Spell:
    """A time through which the difference between two clocks stays the same: [begins, ends), in UTC.

    Attributes:
        begins: The first instant.
        ends: The first instant after it.
        difference: What to add to the clock at the start to get the clock at the end.
        begins_on: The date of `begins` where the clocks change at it, the later one of what they show before and
            after: a clock put back at midnight changes on the new day. In UTC where none change, as at the very first.
    """

    begins: datetime
    ends: datetime
    difference: timedelta
    begins_on: date


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


def through_time(start_zone: str, end_zone: str, begin: datetime, finish: datetime) -> tuple[Spell, ...]:
    """The difference between two clocks over [begin, finish), spell after spell; at least one.

    Raises:
        UnknownTimeZoneError: A zone is not a time zone.
        ValueError: `begin` or `finish` is naive, or `finish` is not after `begin`.

    >>> since = datetime(2012, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    >>> spells = through_time("Asia/Seoul", "Asia/Pyongyang", *since)
    >>> [(str(spell.begins_on), spell.difference / timedelta(minutes=1)) for spell in spells]
    [('2012-01-01', 0.0), ('2015-08-15', -30.0), ('2018-05-05', 0.0)]
    """
    steps = zones.differences(start_zone, end_zone, begin, finish)
    ends = [*(instant for instant, _ in steps[1:]), finish.astimezone(UTC)]
    return tuple(
        Spell(begins, end, difference, _day_of_change(start_zone, end_zone, begins))
        for (begins, difference), end in zip(steps, ends, strict=True)
    )


@lru_cache(maxsize=64)
def through_years(start_zone: str, end_zone: str, first: int, last: int) -> tuple[Spell, ...]:
    """The difference between two clocks from the first to the last of some years, by UTC. Raises as `through_time`."""
    return through_time(start_zone, end_zone, datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC))


def by_date(spells: Sequence[Spell]) -> tuple[Spell, ...]:
    """Spells without those shorter than a day: what can be said of dates, where clocks change at an hour.

    New York is 1 h ahead of Chicago on every date, although its clocks change an hour earlier, and so twice a year it
    is 2 h or none for an hour.
    """
    lasting = [spell for spell in spells if spell.ends - spell.begins >= _DAY] or [spells[-1]]
    kept = [replace(lasting[0], begins=spells[0].begins, begins_on=spells[0].begins_on)]
    kept += [spell for before, spell in pairwise(lasting) if spell.difference != before.difference]
    ends = [*(spell.begins for spell in kept[1:]), spells[-1].ends]
    return tuple(replace(spell, ends=end) for spell, end in zip(kept, ends, strict=True))


def _day_of_change(start_zone: str, end_zone: str, instant: datetime) -> date:
    for zone in (start_zone, end_zone):
        after, before = zones.local(zone, instant), zones.local(zone, instant - _SECOND)
        if after.utcoffset() != before.utcoffset():
            # Datetimes of one zone add up as its clock would run on without the change.
            return max(after.date(), (before + _SECOND).date())
    return instant.date()


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


def ranges(stated: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """From which to which computed figure a stated one holds, and from which to which it is at least approximate.

    >>> (least, greatest), _near = ranges(6500)
    >>> round(least), round(greatest)
    (6436, 6566)
    """
    half = _rounding_step(stated) / 2
    fits = (min(stated - half, stated / (1 + HOLDS_WITHIN)), max(stated + half, stated / (1 - HOLDS_WITHIN)))
    near = (stated / (1 + APPROXIMATE_WITHIN), stated / (1 - APPROXIMATE_WITHIN))
    return fits, (min(fits[0], near[0]), max(fits[1], near[1]))


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
    return abs(zones.difference(start.time_zone, end.time_zone, noon_utc(day)).total_seconds()) / 3600


def _hours_through(start: Place, end: Place, year: int) -> Iterator[tuple[date, float]]:
    begin, finish = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    for spell in by_date(through_time(start.time_zone, end.time_zone, begin, finish)):
        yield spell.begins_on, abs(spell.difference.total_seconds()) / 3600


def _near_or_not(claim: Claim, first: Comparison) -> Verdict:
    near = abs(claim.figure - first.computed) <= APPROXIMATE_WITHIN * abs(first.computed)
    return _measured(claim, "approximate" if near else "differs", first)


def _measured(claim: Claim, name: VerdictName, first: Comparison, fitting: Comparison | None = None) -> Verdict:
    percent = math.nan if first.computed == 0 else (claim.figure - first.computed) / first.computed * 100
    return Verdict(claim, name, first, fitting, None if math.isnan(percent) else percent)
