"""A week of working hours at several places: who works when, when all work at once, and what waiting costs.

Instants and intervals are in UTC; a date is one on the clocks of the first team, as is the week.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from geo.clocks import working_hours, zones
from geo.clocks.response_times import LOOK_AHEAD, Waiting, exchange, first_answer
from geo.clocks.working_hours import WorkingHours
from geo.clocks.zones import Interval
from geo.earth import geodesy, sun
from geo.earth.position import Position

Setting: TypeAlias = Literal["as-it-is", "one-clock", "round-the-clock"]
What: TypeAlias = Literal["first-answer", "exchange", "either"]

SETTINGS: tuple[Setting, ...] = ("as-it-is", "one-clock", "round-the-clock")

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Team:
    """People who work at one place.

    Attributes:
        place: The name of the place.
        position: Where it is.
        hours: When someone is at the desk.
    """

    place: str
    position: Position
    hours: WorkingHours


@dataclass(frozen=True)
class Row:
    """One team in the week.

    Attributes:
        team: The team.
        midnights: The place's own midnights, from the last one not after the week's begin to the last one in it. The
            first team's are the week's own, both ends included: eight for seven days.
        working: When someone is at the desk.
        nights: When the sun is down there, to the minute.
    """

    team: Team
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
        asker: Who asks.
        answerer: Who answers.
        setting: As it is; or with the answerer's hours moved to the asker's clock; or with somebody always there.
        first_answer: How long until someone there is at the desk.
        exchange: How long until the follow-up to their answer is read there.
    """

    asker: Team
    answerer: Team
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
        span: The week that holds the instant, from Monday to Sunday on the first team's clock.
        rows: The teams.
        shared: The hours shared by all; then by at least one fewer, and so on down to two.
        next_shared: The first hours at or after the instant that all share, or those that they share just then; None
            if there are none within five weeks.
        differences: What to add to the first team's clock to get the second's: since when, through the week.
        difference: The same at the instant.
        waits: What waiting costs between the first two teams, each setting one way and then the other; none for a way
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
    def idle(self) -> tuple[Team, ...]:
        """The teams of which nobody is at the desk in the week."""
        return tuple(row.team for row in self.rows if not row.working)


def compared(teams: Sequence[Team], instant: datetime) -> Week:
    """Compare the working hours of two teams or more in the week that holds an instant.

    Raises:
        ValueError: There are fewer than two teams, or the instant is naive.
    """
    if len(teams) < 2:
        raise ValueError(f"{len(teams)} team shares its hours with nobody; give two or more")
    everyone = tuple(team.hours for team in teams)
    here, there = (hours.time_zone for hours in everyone[:2])
    span = working_hours.week(here, instant)
    return Week(
        instant=instant,
        span=span,
        rows=tuple(_row(team, span) for team in teams),
        shared=tuple(_shared(everyone, at_least, span) for at_least in range(len(teams), 1, -1)),
        next_shared=_next_shared(everyone, span, instant),
        differences=zones.differences(here, there, *span),
        difference=zones.difference(here, there, instant),
        waits=(*_waits(teams[0], teams[1], instant), *_waits(teams[1], teams[0], instant)),
        distance_m=geodesy.leg(teams[0].position, teams[1].position).distance_m,
    )


def apparent(difference: timedelta) -> timedelta:
    """The hours between two clocks if dates do not count, from 0 to 12: for work, 19 hours are like 5.

    >>> [apparent(timedelta(hours=hours)) // timedelta(hours=1) for hours in (-19, 5, 13, 25)]
    [5, 5, 11, 1]
    """
    return min(difference % _DAY, -difference % _DAY)


def _row(team: Team, span: Interval) -> Row:
    return Row(
        team=team,
        midnights=_midnights(team.hours.time_zone, span),
        working=working_hours.working_hours(team.hours, *span),
        nights=sun.nights(team.position, *span),
    )


def _midnights(zone: str, span: Interval) -> tuple[datetime, ...]:
    """A date that the zone skipped has none; where a day begins at one o'clock, that is its midnight."""
    first, last = (zones.local(zone, bound).date() for bound in span)
    days = (first + count * _DAY for count in range((last - first).days + 1))
    midnights = {zones.instant(zone, datetime.combine(day, time())) for day in days}
    return tuple(sorted(midnight for midnight in midnights if midnight <= span[1]))


def _shared(everyone: Sequence[WorkingHours], at_least: int, span: Interval) -> Shared:
    intervals = working_hours.shared_hours(everyone, *span, at_least)
    zone = everyone[0].time_zone
    by_day: dict[date, timedelta] = {}
    for begin, end in intervals:
        inside = (midnight for midnight in _midnights(zone, span) if begin < midnight < end)
        for since, until in pairwise([begin, *inside, end]):
            day = zones.local(zone, since).date()
            by_day[day] = by_day.get(day, timedelta(0)) + (until - since)
    return Shared(at_least, intervals, tuple(by_day.items()))


def _next_shared(everyone: Sequence[WorkingHours], span: Interval, instant: datetime) -> Interval | None:
    # For the whole week and not for the instant, which passes: so it is computed once a week.
    intervals = working_hours.shared_hours(everyone, span[0], span[1] + LOOK_AHEAD + 7 * _DAY)
    found = next((interval for interval in intervals if interval[1] > instant), None)
    return found if found and found[0] < instant + LOOK_AHEAD else None


def _waits(asker: Team, answerer: Team, instant: datetime) -> Iterator[Wait]:
    asking, answering = asker.hours, answerer.hours
    span = working_hours.week(asking.time_zone, instant)
    anybody = working_hours.working_hours(answering, span[0], span[1] + LOOK_AHEAD)
    if not anybody or not working_hours.working_hours(asking, *span):
        return
    hours = {
        "as-it-is": answering,
        "one-clock": replace(answering, time_zone=asking.time_zone),
        "round-the-clock": WorkingHours.round_the_clock(answering.time_zone),
    }
    for setting in SETTINGS:
        yield Wait(asker, answerer, setting, *_waiting(asking, hours[setting], *span))


@lru_cache(maxsize=256)
def _waiting(asking: WorkingHours, answering: WorkingHours, start: datetime, end: datetime) -> tuple[Waiting, Waiting]:
    return first_answer(asking, answering, start, end), exchange(asking, answering, start, end)
