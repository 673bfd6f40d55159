"""Working hours: when a desk is occupied, and when several desks are at once.

Working hours are in local time, also when the clocks change. `geo.clocks.zones` explains zones, instants and intervals.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Literal, Self, TypeAlias

from geo.clocks import zones
from geo.clocks.zones import Interval, UnknownTimeZoneError

_Step: TypeAlias = tuple[datetime, datetime, timedelta, timedelta]

Days: TypeAlias = Literal["mon-fri", "sun-thu", "daily"]

WEEKDAYS: dict[Days, frozenset[int]] = {
    "mon-fri": frozenset(range(5)),
    "sun-thu": frozenset({6, 0, 1, 2, 3}),
    "daily": frozenset(range(7)),
}
"""The usual working weeks: the days on which shifts begin, 0 for Monday to 6 for Sunday."""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WorkingHours:
    """The working hours of a desk, in a zone's local time.

    A shift begins, or ends, the first time that the clocks show the hour. If they skip it, it begins or ends at the
    change.

    Attributes:
        time_zone: The zone.
        begins: The time of day at which a shift begins.
        ends: The time of day at which it ends; on the next day unless it is later than `begins`. Equal times mean 24
            hours.
        weekdays: The days on which a shift begins, 0 for Monday to 6 for Sunday.

    Raises:
        UnknownTimeZoneError: `time_zone` is not a time zone.
        ValueError: `weekdays` has a number outside 0 to 6, or `begins` or `ends` has a tzinfo.
    """

    time_zone: str
    begins: time = time(8)
    ends: time = time(17)
    weekdays: frozenset[int] = frozenset(range(5))

    def __post_init__(self) -> None:
        if not zones.is_time_zone(self.time_zone):
            raise UnknownTimeZoneError(self.time_zone)
        if strange := self.weekdays - WEEKDAYS["daily"]:
            raise ValueError(f"weekdays {sorted(strange)} are not from 0, Monday, to 6, Sunday")
        for name, reading in (("begins", self.begins), ("ends", self.ends)):
            if reading.tzinfo is not None:
                raise ValueError(f"{name} {reading.isoformat()} has a tzinfo; give a time by the clocks of the zone")

    @classmethod
    def round_the_clock(cls, time_zone: str) -> Self:
        """Working hours that never end."""
        return cls(time_zone, time(), time(), WEEKDAYS["daily"])


@lru_cache(maxsize=1024)
def week(zone: str, instant: datetime) -> Interval:
    """The week that contains the instant: from Monday 00:00 to the next Monday 00:00 in the zone's local time.

    If the clocks change, it lasts an hour less or more; if the zone skips or repeats a date, a day. Raises as
    `zones.utc_offset` does.

    >>> begin, end = week("America/New_York", datetime(2024, 3, 8, tzinfo=UTC))
    >>> str(begin), (end - begin) / timedelta(hours=1)
    ('2024-03-04 05:00:00+00:00', 167.0)
    """
    number = zones.local(zone, instant).isocalendar()[:2]
    margin = 9 * _DAY
    days = _shifts(WorkingHours.round_the_clock(zone), zones.in_utc(instant) - margin, zones.in_utc(instant) + margin)
    of_the_week = [interval for day, interval in days if day.isocalendar()[:2] == number]
    return of_the_week[0][0], of_the_week[-1][1]


def working_hours(hours: WorkingHours, start: datetime, end: datetime) -> tuple[Interval, ...]:
    """The intervals of work within [start, end), in order. Shifts that touch are merged.

    No shift begins on a date that the zone skipped. On a date that it repeated a shift begins each time. A night shift
    across either keeps its length.

    Raises:
        ValueError: `start` or `end` is naive, or `end` is not after `start`.

    >>> tokyo = WorkingHours("Asia/Tokyo")
    >>> begin, end = working_hours(tokyo, *week("Asia/Tokyo", datetime(1970, 1, 1, tzinfo=UTC)))[0]
    >>> str(begin), str(end)
    ('1969-12-28 23:00:00+00:00', '1969-12-29 08:00:00+00:00')
    """
    return _at_desk(hours, *zones.span(start, end))


def shared_hours(
    everyone: Sequence[WorkingHours], start: datetime, end: datetime, at_least: int | None = None
) -> tuple[Interval, ...]:
    """The intervals of [start, end) in which at least so many desks are occupied, by default all; in order, merged.

    Raises:
        ValueError: `everyone` is empty, `at_least` is not from 1 to their number, `start` or `end` is naive, or `end`
            is not after `start`.

    >>> both = [WorkingHours("Asia/Tokyo"), WorkingHours("Pacific/Honolulu")]
    >>> shared = shared_hours(both, *week("Asia/Tokyo", datetime(2024, 7, 28, tzinfo=UTC)))
    >>> len(shared), str(sum((end - begin for begin, end in shared), timedelta(0)))  # Tuesday to Friday, 8 to 12
    (4, '16:00:00')
    """
    if not everyone:
        raise ValueError("nobody's working hours are given; give those of one at least")
    least = len(everyone) if at_least is None else at_least
    if not 1 <= least <= len(everyone):
        raise ValueError(f"at_least {least} is not from 1 to {len(everyone)}, the number of those who are given")
    span = zones.span(start, end)
    return _where_at_least(least, (interval for hours in everyone for interval in _at_desk(hours, *span)))


@lru_cache(maxsize=4096)
def _at_desk(hours: WorkingHours, start: datetime, end: datetime) -> tuple[Interval, ...]:
    shifts = (
        (max(begin, start), min(finish, end))
        for day, (begin, finish) in _shifts(hours, start, end)
        if day.weekday() in hours.weekdays and finish > start
    )
    return _where_at_least(1, shifts)


def _where_at_least(least: int, intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The times in which at least `least` of the intervals overlap, in order and merged."""
    steps: Counter[datetime] = Counter()
    for begin, finish in intervals:
        steps[begin] += 1
        steps[finish] -= 1
    merged: list[Interval] = []
    present = 0
    for instant in sorted(steps):
        before, present = present, present + steps[instant]
        if before < least <= present:
            since = instant
        elif present < least <= before:
            merged.append((since, instant))
    return tuple(merged)


def _shifts(hours: WorkingHours, start: datetime, end: datetime) -> Iterator[tuple[date, Interval]]:
    """The shift of every date, whatever its weekday: all that touch [start, end), and some before."""
    steps = _offset_steps(hours.time_zone, start - 2 * _DAY, end + 3 * _DAY)
    day = (steps[0][0] + steps[0][2]).date()
    length = _DAY if hours.ends <= hours.begins else timedelta(0)
    while (begun := _first_shown(steps, datetime.combine(day, hours.begins, UTC)))[0] < end:
        begin, moved = begun
        yield day + moved, (begin, _first_shown(steps, datetime.combine(day + length, hours.ends, UTC))[0])
        day += _DAY


def _offset_steps(zone: str, start: datetime, end: datetime) -> list[_Step]:
    """Steps of the UTC offset without skipped or repeated dates: begin, end, offset, days taken out of it so far.

    A change of the clocks by more than half a day is one of the calendar: a zone moved across the date line. Its whole
    days are taken out of the offset, so a shift across it keeps its length, a skipped date is no day, and a repeated
    one is two.
    """
    steps: list[_Step] = []
    moved = timedelta(0)
    for since, until in pairwise([start, *zones.offset_changes(zone, start, end), end]):
        offset = zones.utc_offset(zone, since) - moved
        days = round((offset - steps[-1][2]) / _DAY) * _DAY if steps else timedelta(0)
        moved += days
        steps.append((since, until, offset - days, moved))
    return steps


def _first_shown(steps: list[_Step], reading: datetime) -> tuple[datetime, timedelta]:
    """When clocks first show or skip a reading (given as if in UTC), and the days taken out of the offset by then."""
    return next(
        (max(since, reading - offset), moved) for since, until, offset, moved in steps if reading - offset < until
    )
