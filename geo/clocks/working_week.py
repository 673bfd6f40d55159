"""A week of working hours at several places: when each team works, when they overlap, and how long answers take.

Instants and intervals are in UTC. The week and its dates are those of the first team's local time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from geo.clocks import working_hours, zones
from geo.clocks.response_times import LOOK_AHEAD, WaitDistribution, exchange, first_answer
from geo.clocks.working_hours import WorkingHours
from geo.clocks.zones import Interval
from geo.earth import geodesy, sun
from geo.earth.position import Position

Setting: TypeAlias = Literal["as-it-is", "one-clock", "round-the-clock"]
WaitKind: TypeAlias = Literal["first-answer", "exchange", "either"]

SETTINGS: tuple[Setting, ...] = ("as-it-is", "one-clock", "round-the-clock")

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Team:
    """A team at one place.

    Attributes:
        place: The name of the place.
        position: Where it is.
        hours: Its working hours.
    """

    place: str
    position: Position
    hours: WorkingHours


@dataclass(frozen=True)
class Row:
    """One team in the week.

    Attributes:
        team: The team.
        midnights: The local midnights: the last one at or before the week's begin, and all that follow in the week. For
            the first team these include both ends of the week: eight midnights for seven days.
        working: The intervals of work.
        nights: When the sun is down, to the minute.
    """

    team: Team
    midnights: tuple[datetime, ...]
    working: tuple[Interval, ...]
    nights: tuple[Interval, ...]


@dataclass(frozen=True)
class Shared:
    """The hours in which at least so many teams are at their desks at once.

    Attributes:
        at_least: How many teams.
        intervals: The intervals, in order and merged.
        by_day: The length of the shared hours on each date that has any, in order.
    """

    at_least: int
    intervals: tuple[Interval, ...]
    by_day: tuple[tuple[date, timedelta], ...]

    @property
    def total(self) -> timedelta:
        """Their length in the whole week."""
        return sum((length for _, length in self.by_day), timedelta(0))


@dataclass(frozen=True)
class Wait:
    """How long one team waits for another, if it asks at a random instant of its working hours in its own week.

    Attributes:
        asker: The team that asks.
        answerer: The team that answers.
        setting: The real one; or with the answerer in the asker's time zone; or with the answerer always at the desk.
        first_answer: How long until someone there reads the question.
        exchange: How long until the follow-up to their answer is read there.
    """

    asker: Team
    answerer: Team
    setting: Setting
    first_answer: WaitDistribution
    exchange: WaitDistribution

    @property
    def by_kind(self) -> tuple[tuple[WaitKind, WaitDistribution], ...]:
        """Each kind of wait and its times. If an exchange takes no longer than the first answer, there is one entry."""
        if self.first_answer == self.exchange:
            return (("either", self.exchange),)
        return ("first-answer", self.first_answer), ("exchange", self.exchange)


@dataclass(frozen=True)
class Week:
    """A compared week.

    Attributes:
        instant: The instant for which it was computed.
        span: The week that contains the instant, from Monday to Sunday in the first team's local time.
        rows: The teams.
        shared: The hours shared by all teams, then by at least one team fewer, and so on down to two.
        next_shared: The interval at or after the instant that all teams share, current or next; None if there is none
            within five weeks.
        differences: What to add to the first team's clock to get the second's, as steps through the week: from when,
            how much.
        difference: The same at the instant.
        waits: The waits between the first two teams: every setting in one direction, then in the other. A direction
            without anybody to ask or answer has none.
        distance_m: The length of the geodesic between the first two places.
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
    def is_always_shared(self) -> bool:
        """Whether all desks are always occupied, as far ahead as was searched."""
        return self.next_shared is not None and self.next_shared[1] > self.instant + LOOK_AHEAD

    @property
    def shared_by_most(self) -> Shared:
        """The hours shared by the largest number of teams that share any; if none do, the empty ones of all teams."""
        return next((shared for shared in self.shared if shared.intervals), self.shared[0])

    @property
    def idle(self) -> tuple[Team, ...]:
        """The teams that do not work in the week."""
        return tuple(row.team for row in self.rows if not row.working)


def compare(teams: Sequence[Team], instant: datetime) -> Week:
    """Compare the working hours of two or more teams in the week that contains an instant.

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


def difference_ignoring_date(difference: timedelta) -> timedelta:
    """The hours between two clocks if the date is ignored, from 0 to 12: for work, 19 hours are like 5.

    >>> [difference_ignoring_date(timedelta(hours=hours)) // timedelta(hours=1) for hours in (-19, 5, 13, 25)]
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
    """A skipped date has no midnight. If a day begins at one o'clock, that counts as its midnight."""
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
    # Computed from the week's begin, not from the instant, so that the cached result serves the whole week.
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
def _waiting(
    asking: WorkingHours, answering: WorkingHours, start: datetime, end: datetime
) -> tuple[WaitDistribution, WaitDistribution]:
    return first_answer(asking, answering, start, end), exchange(asking, answering, start, end)
