"""Response times: how long a question waits until someone is at the desk to read it.

A question is asked at a random instant of the asker's working hours; every instant is equally likely. Reading and
writing take no time, and nobody reads outside working hours. The distributions are exact, not sampled: until the next
shift the wait falls by one second per second, so it is either zero or uniform between two values.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from math import ceil
from operator import itemgetter

from geo.clocks.working_hours import WorkingHours, working_hours
from geo.clocks.zones import Interval

LOOK_AHEAD = timedelta(weeks=5)
"""How long after the end of the span to look for the next shift: enough for three shifts at one a week."""

_TICK = timedelta.resolution


@dataclass(frozen=True)
class WaitDistribution:
    """The distribution of waiting times, to the microsecond.

    Attributes:
        mean: The mean.
        median: Half of the questions wait at most this long.
        p90: Nine tenths of them wait at most this long.
        longest: The longest wait.
    """

    mean: timedelta
    median: timedelta
    p90: timedelta
    longest: timedelta


def first_answer(here: WorkingHours, there: WorkingHours, start: datetime, end: datetime) -> WaitDistribution:
    """How long a question asked here within [start, end) waits until someone there is at the desk.

    Raises:
        ValueError: `start` or `end` is naive, `end` is not after `start`, nobody here works between them, or nobody
            there works until five weeks after.

    >>> from datetime import UTC
    >>> from geo.clocks.working_hours import week
    >>> tokyo, washington = WorkingHours("Asia/Tokyo"), WorkingHours("America/New_York")
    >>> wait = first_answer(tokyo, washington, *week("Asia/Tokyo", datetime(2024, 7, 28, tzinfo=UTC)))
    >>> str(wait.mean), str(wait.longest)  # asked at 8:00, read at 21:00 in Tokyo, on each working day
    ('8:30:00', '13:00:00')
    """
    return _wait_distribution(here, (there,), start, end)


def exchange(here: WorkingHours, there: WorkingHours, start: datetime, end: datetime) -> WaitDistribution:
    """How long it takes from a question asked here within [start, end) until its follow-up is read there.

    The question waits until it is read there, the answer until it is read here, and the follow-up until it is read
    there. Raises as `first_answer` does.

    >>> from datetime import UTC
    >>> from geo.clocks.working_hours import week
    >>> tokyo, washington = WorkingHours("Asia/Tokyo"), WorkingHours("America/New_York")
    >>> wait = exchange(tokyo, washington, *week("Asia/Tokyo", datetime(2024, 7, 28, tzinfo=UTC)))
    >>> str(wait.median), str(wait.longest)  # asked on a Friday, it waits over the weekend
    ('1 day, 9:37:30', '3 days, 13:00:00')
    """
    return _wait_distribution(here, (there, here, there), start, end)


def _wait_distribution(
    asker: WorkingHours, desks: Sequence[WorkingHours], start: datetime, end: datetime
) -> WaitDistribution:
    """How long it takes until a question has been read at each desk, one after the other."""
    asking = working_hours(asker, start, end)
    if not asking:
        raise ValueError(f"nobody in {asker.time_zone} is at the desk from {start.isoformat()} to {end.isoformat()}")
    staffed = [working_hours(desk, start, end + LOOK_AHEAD) for desk in desks]
    at_once = 0
    spreads = []
    for instant, finish in asking:
        while instant < finish:
            arrival = instant
            for desk, intervals in zip(desks, staffed, strict=True):
                arrival = max(arrival, _next(desk, intervals, arrival)[0])
            # Until the first desk is next occupied or left, all questions are read at the same instant, or each at
            # once.
            until = min(bound for bound in (*_next(desks[0], staffed[0], instant), finish) if bound > instant)
            if arrival == instant:
                at_once += (until - instant) // _TICK
            else:
                spreads.append(((arrival - until) // _TICK, (arrival - instant) // _TICK))
            instant = until
    return _summary(at_once, spreads)


def _next(desk: WorkingHours, intervals: Sequence[Interval], instant: datetime) -> Interval:
    """The current interval of work at a desk, or the next one."""
    index = bisect_right(intervals, instant, key=itemgetter(1))
    if index == len(intervals):
        raise ValueError(f"nobody in {desk.time_zone} is at the desk in the five weeks after the questions are asked")
    return intervals[index]


def _summary(at_once: int, spreads: Sequence[tuple[int, int]]) -> WaitDistribution:
    """Summarize waits, in microseconds: `at_once` are 0, the others uniform over each (least, longest) spread."""
    everything = at_once + sum(longest - least for least, longest in spreads)
    mean = Fraction(sum(longest**2 - least**2 for least, longest in spreads), 2 * everything)
    return WaitDistribution(
        mean=round(mean) * _TICK,
        median=_not_exceeded(everything * Fraction(1, 2) - at_once, spreads),
        p90=_not_exceeded(everything * Fraction(9, 10) - at_once, spreads),
        longest=max((longest for _, longest in spreads), default=0) * _TICK,
    )


def _not_exceeded(count: Fraction, spreads: Sequence[tuple[int, int]]) -> timedelta:
    """The least wait that is not exceeded by `count` of the questions in the spreads."""
    if count <= 0:
        return timedelta(0)
    steps: Counter[int] = Counter()
    for least, longest in spreads:
        steps[least] += 1
        steps[longest] -= 1
    density = 0
    for low, high in pairwise(sorted(steps)):
        density += steps[low]
        if density * (high - low) >= count:
            break
        count -= density * (high - low)
    return ceil(low + count / density) * _TICK
