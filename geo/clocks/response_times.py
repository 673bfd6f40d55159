"""What waiting costs: how long a question lies before someone is at the desk to read it.

A question is asked at a random instant of the asker's working time in a span, each as likely as the next. Reading and
writing take no time, and nobody reads outside working hours: all that counts is when people are at their desks. The
distributions are exact, not sampled: as time passes towards the next shift the wait falls by a second a second, so it
is nothing, or evenly spread between two values.
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

from geo.clocks.zones import Interval, WorkingHours, working_hours

LOOK_AHEAD = timedelta(weeks=5)
"""How far beyond the end of a span the next desk is looked for: far enough for one shift a week, thrice in a row."""

_TICK = timedelta.resolution


@dataclass(frozen=True)
class Waiting:
    """How long a wait is, to the microsecond.

    Attributes:
        mean: The mean.
        median: The least wait that half of the questions do not exceed.
        p90: The least wait that nine tenths of them do not exceed.
        longest: The longest wait.
    """

    mean: timedelta
    median: timedelta
    p90: timedelta
    longest: timedelta


def first_answer(here: WorkingHours, there: WorkingHours, start: datetime, end: datetime) -> Waiting:
    """How long a question asked here within [start, end) waits until someone is at the desk there.

    Raises:
        ValueError: `start` or `end` is naive, `end` is not after `start`, nobody is at the desk here within them, or
            nobody is there within five weeks after.

    >>> from datetime import UTC
    >>> from geo.clocks.zones import week
    >>> tokyo, washington = WorkingHours("Asia/Tokyo"), WorkingHours("America/New_York")
    >>> wait = first_answer(tokyo, washington, *week("Asia/Tokyo", datetime(2024, 7, 28, tzinfo=UTC)))
    >>> str(wait.mean), str(wait.longest)  # asked at 8 in Tokyo, read at 21; on Monday to Friday it is the same
    ('8:30:00', '13:00:00')
    """
    return _waiting(here, (there,), start, end)


def exchange(here: WorkingHours, there: WorkingHours, start: datetime, end: datetime) -> Waiting:
    """How long it takes from a question asked here within [start, end) until its follow-up is read there.

    The question waits for a desk there, its answer for a desk here, and the follow-up for a desk there again. Raises as
    `first_answer` does.

    >>> from datetime import UTC
    >>> from geo.clocks.zones import week
    >>> tokyo, washington = WorkingHours("Asia/Tokyo"), WorkingHours("America/New_York")
    >>> wait = exchange(tokyo, washington, *week("Asia/Tokyo", datetime(2024, 7, 28, tzinfo=UTC)))
    >>> str(wait.median), str(wait.longest)  # on Fridays the weekend comes in between
    ('1 day, 9:37:30', '3 days, 13:00:00')
    """
    return _waiting(here, (there, here, there), start, end)


def _waiting(asker: WorkingHours, desks: Sequence[WorkingHours], start: datetime, end: datetime) -> Waiting:
    """How long it takes from a question until it has been to all desks, one after the other."""
    asking = working_hours(asker, start, end)
    if not asking:
        raise ValueError(f"nobody in {asker.time_zone} is at the desk from {start.isoformat()} to {end.isoformat()}")
    staffed = [working_hours(desk, start, end + LOOK_AHEAD) for desk in desks]
    at_once = 0
    spreads = []
    for moment, finish in asking:
        while moment < finish:
            arrival = moment
            for desk, intervals in zip(desks, staffed, strict=True):
                arrival = max(arrival, _next(desk, intervals, arrival)[0])
            # Until the first desk is next taken or left, all questions arrive together, or each at once.
            until = min(bound for bound in (*_next(desks[0], staffed[0], moment), finish) if bound > moment)
            if arrival == moment:
                at_once += (until - moment) // _TICK
            else:
                spreads.append(((arrival - until) // _TICK, (arrival - moment) // _TICK))
            moment = until
    return _summary(at_once, spreads)


def _next(desk: WorkingHours, intervals: Sequence[Interval], moment: datetime) -> Interval:
    """The interval in which someone is at the desk, or next will be."""
    index = bisect_right(intervals, moment, key=itemgetter(1))
    if index == len(intervals):
        raise ValueError(f"nobody in {desk.time_zone} is at the desk in the five weeks after the questions are asked")
    return intervals[index]


def _summary(at_once: int, spreads: Sequence[tuple[int, int]]) -> Waiting:
    """Sum up waits in microseconds: so many of nothing, and the rest spread evenly from a least to a longest each."""
    everything = at_once + sum(longest - least for least, longest in spreads)
    mean = Fraction(sum(longest**2 - least**2 for least, longest in spreads), 2 * everything)
    return Waiting(
        mean=round(mean) * _TICK,
        median=_not_exceeded(everything * Fraction(1, 2) - at_once, spreads),
        p90=_not_exceeded(everything * Fraction(9, 10) - at_once, spreads),
        longest=max((longest for _, longest in spreads), default=0) * _TICK,
    )


def _not_exceeded(count: Fraction, spreads: Sequence[tuple[int, int]]) -> timedelta:
    """The least wait that so many of the questions that do wait do not exceed."""
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
