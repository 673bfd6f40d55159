"""A week of working hours at several places: who works when, when they work at once, and what waiting costs.

A desk is a place and its working hours. Instants and intervals are in UTC, as `clock` has them; a date is one on the
clocks of the first desk, as is the week.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias

from geo.clocks import zones
from geo.clocks.response_times import LOOK_AHEAD, Waiting, exchange, first_answer
from geo.clocks.zones import Interval, WorkingHours
from geo.earth import geodesy, sun

if TYPE_CHECKING:
    from geo.story.model import Place
from geo.earth.position import Position

Desk: TypeAlias = "tuple[Place, WorkingHours]"
Setting: TypeAlias = Literal["as-it-is", "one-clock", "round-the-clock"]
What: TypeAlias = Literal["first-answer", "exchange", "either"]

SETTINGS: tuple[Setting, ...] = ("as-it-is", "one-clock", "round-the-clock")

LIGHT_M_S = 299_792_458
"""The speed of light in a vacuum, by definition of the metre."""

FIBRE_INDEX = 1.468
"""How much slower light travels in a fibre: the group index at 1550 nm that makers state for single-mode fibre to
ITU-T G.652, rounded; 1.4682 in Corning's data sheet of SMF-28 Ultra."""

_DAY, _HOUR, _MINUTE, _SECOND = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)


@dataclass(frozen=True)
class Row:
    """One desk in the week.

    Attributes:
        place: Where it is.
        hours: Its working hours.
        midnights: The place's own midnights, from the last one not after the week's begin to the last one in it. The
            first desk's are the week's own, both ends included: eight for seven days.
        working: When someone is at the desk.
        nights: When the sun is down there, to the minute.
    """

    place: Place
    hours: WorkingHours
    midnights: tuple[datetime, ...]
    working: tuple[Interval, ...]
    nights: tuple[Interval, ...]


@dataclass(frozen=True)
class Shared:
    """When at least so many are at their desks at once.

    Attributes:
        at_least: How many.
        intervals: When, in order and merged.
        by_day: For each date with shared hours, in order, how long they are.
    """

    at_least: int
    intervals: tuple[Interval, ...]
    by_day: tuple[tuple[date, timedelta], ...]

    @property
    def total(self) -> timedelta:
        """How long they are in the whole week."""
        return sum((length for _, length in self.by_day), timedelta(0))


@dataclass(frozen=True)
class Wait:
    """What waiting costs one who asks at a random instant of the working hours in the week on their own clock.

    Attributes:
        asker: The place where the question is asked.
        answerer: The place where it is answered.
        setting: As it is; or with the answerer's hours moved to the asker's clock; or with somebody always there.
        first_answer: How long until someone there is at the desk.
        exchange: How long until the follow-up to their answer is read there.
    """

    asker: Place
    answerer: Place
    setting: Setting
    first_answer: Waiting
    exchange: Waiting

    @property
    def by_what(self) -> tuple[tuple[What, Waiting], ...]:
        """What is waited for and how long; one of both where an exchange takes no longer than its first answer."""
        if self.first_answer == self.exchange:
            return (("either", self.exchange),)
        return ("first-answer", self.first_answer), ("exchange", self.exchange)


@dataclass(frozen=True)
class Week:
    """A compared week.

    Attributes:
        instant: The instant for which it is made.
        span: The week that holds the instant, from Monday to Sunday on the first desk's clock.
        rows: The desks.
        shared: The hours shared by all; then by at least one fewer, and so on down to two.
        next_shared: The first hours at or after the instant that all share, or those that they share just then; None
            if there are none within five weeks.
        differences: What to add to the first desk's clock to get the second's: since when, through the week.
        difference: The same at the instant.
        waits: What waiting costs between the first two desks, each setting one way and then the other; none for a way
            with nobody to ask or to answer.
        distance_m: The geodesic between the first two places.
    """

    instant: datetime
    span: Interval
    rows: tuple[Row, ...]
    shared: tuple[Shared, ...]
    next_shared: Interval | None
    differences: tuple[tuple[datetime, timedelta], ...]
    difference: timedelta
    waits: tuple[Wait, ...]
    distance_m: float

    @property
    def always(self) -> bool:
        """Whether somebody is at every desk all the time, as far as it was looked."""
        return self.next_shared is not None and self.next_shared[1] > self.instant + LOOK_AHEAD

    @property
    def by_most(self) -> Shared:
        """The hours shared by as many as share any; by all where nobody does."""
        return next((shared for shared in self.shared if shared.intervals), self.shared[0])

    @property
    def idle(self) -> tuple[Place, ...]:
        """The places at which nobody is at the desk in the week."""
        return tuple(row.place for row in self.rows if not row.working)


def week(desks: Sequence[Desk], instant: datetime) -> Week:
    """Compare the working hours of two desks or more in the week that holds an instant.

    Raises:
        ValueError: There are fewer than two desks, or the instant is naive.
    """
    if len(desks) < 2:
        raise ValueError(f"{len(desks)} desk shares its hours with nobody; give two or more")
    everyone = tuple(hours for _, hours in desks)
    here, there = (hours.time_zone for hours in everyone[:2])
    span = zones.week(here, instant)
    return Week(
        instant=instant,
        span=span,
        rows=tuple(_row(place, hours, span) for place, hours in desks),
        shared=tuple(_shared(everyone, at_least, span) for at_least in range(len(desks), 1, -1)),
        next_shared=_next_shared(everyone, span, instant),
        differences=zones.differences(here, there, *span),
        difference=zones.difference(here, there, instant),
        waits=(*_waits(desks[0], desks[1], instant), *_waits(desks[1], desks[0], instant)),
        distance_m=geodesy.leg(desks[0][0].position, desks[1][0].position).distance_m,
    )


def apparent(difference: timedelta) -> timedelta:
    """The hours between two clocks if dates do not count, from 0 to 12: for work, 19 hours are like 5.

    >>> [apparent(timedelta(hours=hours)) // timedelta(hours=1) for hours in (-19, 5, 13, 25)]
    [5, 5, 11, 1]
    """
    return min(difference % _DAY, -difference % _DAY)


def in_fibre(distance_m: float) -> timedelta:
    """How long light takes for a distance in glass fibre, one way.

    >>> in_fibre(6_206_829) / timedelta(milliseconds=1)  # Tokyo to Hawaii
    30.393
    """
    return timedelta(seconds=distance_m * FIBRE_INDEX / LIGHT_M_S)


def in_flight(distance_m: float, speed_km_h: float) -> timedelta:
    """How long an airliner takes for a distance, without take-off, landing and wind.

    Raises:
        ValueError: The speed is not above 0.

    >>> str(in_flight(6_206_829, 900))
    '6:53:47.316000'
    """
    if not speed_km_h > 0:
        raise ValueError(f"speed {speed_km_h} km/h is not above 0; 900 suits an airliner")
    return timedelta(hours=distance_m / 1000 / speed_km_h)


@lru_cache(maxsize=256)
def nights(position: Position, start: datetime, end: datetime) -> tuple[Interval, ...]:
    """When the sun is down over a place within [start, end), in order, to the minute.

    Between noon and midnight by the sun it sets or rises once at most, so each half of a day is bisected. Those are met
    to a few minutes in a week: near the polar circles a night, or a day, as short as that may be missed.

    Args:
        position: The place; the latitude in [-90, 90], the longitude in [-360, 360].
        start: When to begin, aware.
        end: When to end, aware.

    Raises:
        ValueError: As `sun.is_night` does.

    >>> from datetime import UTC
    >>> begin = datetime(2024, 6, 20, tzinfo=UTC)  # at Greenwich; NOAA's spreadsheet: 3:43 and 20:21
    >>> [f"{instant:%H:%M}" for night in nights((51.4779, 0.0), begin, begin + _DAY) for instant in night]
    ['00:00', '03:43', '20:21', '00:00']
    """
    found: list[Interval] = []
    since, dark = start, sun.is_night(position, start)
    for low, high in pairwise(_turns(position, start, end)):
        if sun.is_night(position, high) == dark:
            continue
        while high - low > _SECOND:
            middle = low + (high - low) / 2
            low, high = (middle, high) if sun.is_night(position, middle) == dark else (low, middle)
        change = min(max(start, _to_the_minute(high)), end)
        found += [(since, change)] * dark
        since, dark = change, not dark
    found += [(since, end)] * dark
    return tuple((begin, finish) for begin, finish in found if begin < finish)


def _turns(position: Position, start: datetime, end: datetime) -> Iterator[datetime]:
    """The noons and midnights by the sun, within a week to four minutes, and both ends of the time that holds them."""
    yield start
    hour_angle_deg = position[1] - sun.subsolar_point(start)[1]
    moment = start + (-hour_angle_deg % 180) / 15 * _HOUR
    while moment < end:
        yield moment
        moment += _DAY / 2
    yield end


def _to_the_minute(instant: datetime) -> datetime:
    return (instant + _MINUTE / 2).replace(second=0, microsecond=0)


def _row(place: Place, hours: WorkingHours, span: Interval) -> Row:
    return Row(
        place=place,
        hours=hours,
        midnights=_midnights(hours.time_zone, span),
        working=zones.working_hours(hours, *span),
        nights=nights(place.position, *span),
    )


def _midnights(zone: str, span: Interval) -> tuple[datetime, ...]:
    """A date that the zone skipped has none; where a day begins at one o'clock, that is its midnight."""
    first, last = (zones.local(zone, bound).date() for bound in span)
    days = (first + count * _DAY for count in range((last - first).days + 1))
    midnights = {zones.instant(zone, datetime.combine(day, time())) for day in days}
    return tuple(sorted(midnight for midnight in midnights if midnight <= span[1]))


def _shared(everyone: Sequence[WorkingHours], at_least: int, span: Interval) -> Shared:
    intervals = zones.shared_hours(everyone, *span, at_least)
    zone = everyone[0].time_zone
    by_day: dict[date, timedelta] = {}
    for begin, end in intervals:
        inside = (midnight for midnight in _midnights(zone, span) if begin < midnight < end)
        for since, until in pairwise([begin, *inside, end]):
            day = zones.local(zone, since).date()
            by_day[day] = by_day.get(day, timedelta(0)) + (until - since)
    return Shared(at_least, intervals, tuple(by_day.items()))


def _next_shared(everyone: Sequence[WorkingHours], span: Interval, instant: datetime) -> Interval | None:
    # For the whole week and not for the instant, which passes: so `clock` computes it once a week.
    intervals = zones.shared_hours(everyone, span[0], span[1] + LOOK_AHEAD + 7 * _DAY)
    found = next((interval for interval in intervals if interval[1] > instant), None)
    return found if found and found[0] < instant + LOOK_AHEAD else None


def _waits(asker: Desk, answerer: Desk, instant: datetime) -> Iterator[Wait]:
    (here, asking), (there, answering) = asker, answerer
    span = zones.week(asking.time_zone, instant)
    if not zones.working_hours(asking, *span) or not zones.working_hours(answering, span[0], span[1] + LOOK_AHEAD):
        return
    desks = {
        "as-it-is": answering,
        "one-clock": replace(answering, time_zone=asking.time_zone),
        "round-the-clock": WorkingHours.round_the_clock(answering.time_zone),
    }
    for setting in SETTINGS:
        yield Wait(here, there, setting, *_waiting(asking, desks[setting], *span))


@lru_cache(maxsize=256)
def _waiting(asking: WorkingHours, answering: WorkingHours, start: datetime, end: datetime) -> tuple[Waiting, Waiting]:
    return first_answer(asking, answering, start, end), exchange(asking, answering, start, end)
