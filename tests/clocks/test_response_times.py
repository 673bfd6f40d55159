"""Response times, compared with numbers worked out by hand and with a count minute by minute."""

import math
import re
from datetime import UTC, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geo.clocks.response_times import WaitDistribution, exchange, first_answer
from geo.clocks.working_hours import WorkingHours, week, working_hours
from geo.clocks.zones import Interval
from tests.conftest import examples

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
EVERY_DAY = frozenset(range(7))
AT_ONCE = WaitDistribution(*[timedelta(0)] * 4)


def utc(*fields: int) -> datetime:
    return datetime(*fields, tzinfo=UTC)


def hours_of(wait: WaitDistribution) -> tuple[float, float, float, float]:
    return wait.mean / HOUR, wait.median / HOUR, wait.p90 / HOUR, wait.longest / HOUR


def in_the_week(here: WorkingHours, there: WorkingHours, inside: datetime) -> tuple[WaitDistribution, WaitDistribution]:
    span = week(here.time_zone, inside)
    return first_answer(here, there, *span), exchange(here, there, *span)


TOKYO, HONOLULU, NEW_YORK = (WorkingHours(zone) for zone in ("Asia/Tokyo", "Pacific/Honolulu", "America/New_York"))
JULY = utc(2024, 7, 24)


# --- worked out by hand


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (TOKYO, TOKYO),
        (TOKYO, WorkingHours("Asia/Seoul")),
        (TOKYO, WorkingHours.round_the_clock("America/New_York")),
        (WorkingHours.round_the_clock("Asia/Tokyo"), WorkingHours.round_the_clock("America/New_York")),
        (WorkingHours("Asia/Tokyo", time(9), time(12)), TOKYO),
    ],
)
def test_nobody_waits_where_the_other_desk_is_always_staffed(here: WorkingHours, there: WorkingHours) -> None:
    assert in_the_week(here, there, JULY) == (AT_ONCE, AT_ONCE)


def test_half_of_the_questions_wait_no_longer_than_the_median() -> None:
    # Thursday's questions wait until Friday, as many of Friday's until Monday: no wait is between 22 and 68 hours.
    here, there = WorkingHours("Africa/Abidjan", time(10), time(12)), WorkingHours("Africa/Abidjan", time(8), time(9))
    wait = first_answer(here, there, utc(2024, 7, 25), utc(2024, 7, 27))
    assert hours_of(wait) == (45, 22, 69.6, 70)


def test_tokyo_asks_honolulu() -> None:
    first, whole = in_the_week(TOKYO, HONOLULU, JULY)
    # In Tokyo's time Honolulu works from 3:00 to 12:00, Tuesday to Saturday. Of Tokyo's 45 hours, 16 need no wait, the
    # 9 of Monday wait 19 to 10 hours, and the 20 of the other afternoons wait 15 to 10.
    assert first.mean == (9 * 14.5 + 20 * 12.5) / 45 * HOUR
    assert hours_of(first)[1:] == (10 + 6.5 / 5, 10 + 24.5 / 5, 19)
    # The answer waits from 3:00 until 8:00, and the follow-up not at all. After a Friday afternoon the answer waits
    # from Saturday until Monday at 8:00, and the follow-up until Tuesday at 3:00.
    assert whole.mean == (9 * 19.5 + 15 * 17.5 + 5 * 84.5) / 45 * HOUR
    assert hours_of(whole)[3] == 87


def test_tokyo_asks_washington() -> None:
    first, whole = in_the_week(TOKYO, NEW_YORK, JULY)
    # In Tokyo's time, 8:00 to 17:00 and 21:00 to 6:00: they never overlap.
    assert hours_of(first) == (8.5, 8.5, 12.1, 13)
    # The answer waits until 8:00, the follow-up until 21:00; after a Friday, also over the weekend.
    assert hours_of(whole) == ((4 * 32.5 + 80.5) / 5, 28 + 22.5 / 4, 76 + 4.5, 85)


def test_a_question_on_friday_waits_over_the_weekend() -> None:
    friday = WorkingHours("Asia/Tokyo", weekdays=frozenset({4}))
    assert hours_of(in_the_week(friday, WorkingHours("Asia/Tokyo", time(17), time(18)), JULY)[0]) == (4.5, 4.5, 8.1, 9)
    monday = WorkingHours("Asia/Tokyo", weekdays=frozenset({0}))
    first, whole = in_the_week(friday, monday, JULY)
    assert hours_of(first) == (67.5, 67.5, 71.1, 72)
    assert hours_of(whole) == (67.5 + 168, 67.5 + 168, 71.1 + 168, 240)


def test_a_skipped_date_adds_no_wait() -> None:
    # Apia had Thursday, 29 December 2011, and then Saturday. The next Friday was 6 January, not eight days later.
    apia = WorkingHours("Pacific/Apia")
    thursday = WorkingHours("Pacific/Apia", weekdays=frozenset({3}))
    friday = WorkingHours("Pacific/Apia", weekdays=frozenset({4}))
    monday = WorkingHours("Pacific/Apia", weekdays=frozenset({0}))
    skipped, usual = utc(2011, 12, 28), utc(2011, 12, 21)
    assert in_the_week(thursday, apia, skipped)[0] == AT_ONCE
    assert in_the_week(thursday, friday, usual)[0].longest == DAY
    assert in_the_week(thursday, friday, skipped)[0].longest == 7 * DAY
    assert in_the_week(thursday, monday, usual)[0].longest == 4 * DAY
    assert in_the_week(thursday, monday, skipped)[0].longest == 3 * DAY


def test_a_change_of_the_clocks_changes_the_wait() -> None:
    kyiv = WorkingHours("Europe/Kyiv")
    assert [in_the_week(TOKYO, kyiv, utc(2024, month, 24))[0].longest for month in (1, 7)] == [7 * HOUR, 6 * HOUR]
    # Between Friday and Monday the clocks of London go forward or back by an hour.
    friday = WorkingHours("Europe/London", weekdays=frozenset({4}))
    monday = WorkingHours("Europe/London", weekdays=frozenset({0}))
    waits = [in_the_week(friday, monday, utc(2024, *day))[0].longest / HOUR for day in ((3, 27), (10, 23), (7, 24))]
    assert waits == [71, 73, 72]
    lord_howe = [WorkingHours("Australia/Lord_Howe", weekdays=frozenset({day})) for day in (4, 0)]
    waits = [in_the_week(*lord_howe, utc(2024, *day))[0].longest / HOUR for day in ((10, 2), (4, 3))]
    assert waits == [71.5, 72.5]


def test_the_median_is_the_least_of_those_possible() -> None:
    # Half of the questions are read at once, and the other half after 4 to 8 hours: anything from 0 to 4 is a median.
    here = WorkingHours("Asia/Tokyo", time(8), time(16), EVERY_DAY)
    there = WorkingHours("Asia/Tokyo", time(20), time(12), EVERY_DAY)
    first, _ = in_the_week(here, there, JULY)
    assert hours_of(first) == (3, 0, 7.2, 8)


def test_waits_are_exact_to_the_microsecond() -> None:
    at = utc(2024, 7, 24, 8)  # 17:00 in Tokyo
    wait = first_answer(TOKYO, HONOLULU, at - 3 * TICK, at)
    assert wait == WaitDistribution(
        10 * HOUR + 2 * TICK, 10 * HOUR + 2 * TICK, 10 * HOUR + 3 * TICK, 10 * HOUR + 3 * TICK
    )


# --- refusals


@pytest.mark.parametrize("ask", [first_answer, exchange])
def test_spans_without_an_answer_are_refused(ask: object) -> None:
    assert callable(ask)
    never = WorkingHours("Asia/Seoul", weekdays=frozenset())
    start, end = week("Asia/Tokyo", JULY)
    saturday = start + 5 * DAY
    for arguments, message in (
        (
            (TOKYO, HONOLULU, saturday, end),
            "nobody in Asia/Tokyo is at the desk from 2024-07-26T15:00:00+00:00 to 2024-07-28T15:00:00+00:00",
        ),
        (
            (never, HONOLULU, start, end),
            "nobody in Asia/Seoul is at the desk from 2024-07-21T15:00:00+00:00 to 2024-07-28T15:00:00+00:00",
        ),
        (
            (TOKYO, never, start, end),
            "nobody in Asia/Seoul is at the desk in the five weeks after the questions are asked",
        ),
        (
            (TOKYO, HONOLULU, end, start),
            "end 2024-07-21T15:00:00+00:00 is not after start 2024-07-28T15:00:00+00:00; give a later end",
        ),
        (
            (TOKYO, HONOLULU, start, datetime(2024, 7, 28)),
            "2024-07-28T00:00:00 has no UTC offset, so it is no instant; give a datetime with a tzinfo",
        ),
    ):
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            ask(*arguments)


# --- against a count


def is_at_the_desk(hours: WorkingHours, at: datetime) -> bool:
    """Judged by local time alone, so no shift may begin or end in an hour that occurs twice."""
    shown = at.astimezone(ZoneInfo(hours.time_zone)).replace(tzinfo=None)
    days = 1 if hours.ends <= hours.begins else 0
    return any(
        day.weekday() in hours.weekdays
        and datetime.combine(day, hours.begins) <= shown < datetime.combine(day + days * DAY, hours.ends)
        for day in (shown.date(), shown.date() - DAY)
    )


def counted(here: WorkingHours, there: WorkingHours, span: Interval, step: timedelta) -> tuple[list[int], list[int]]:
    """The waits for an answer and for an exchange, in steps, of a question asked at the start of each step."""
    asked = (span[1] - span[0]) // step
    moments = [span[0] + count * step for count in range(asked + 35 * DAY // step)]

    def following(hours: WorkingHours) -> list[int]:
        """For each step, the first step at or after it in which someone is at the desk."""
        found, index = [], len(moments)
        for count in reversed(range(len(moments))):
            index = count if is_at_the_desk(hours, moments[count]) else index
            found.append(index)
        return [*reversed(found), len(moments)]

    answer, back = following(there), following(here)
    questions = [count for count in range(asked) if back[count] == count]
    return (
        [answer[count] - count for count in questions],
        [answer[back[answer[count]]] - count for count in questions],
    )


def agree(wait: WaitDistribution, waits: list[int], step: timedelta) -> None:
    """Compare with a count. All bounds are whole steps, so within a step a wait is 0 or falls evenly by one step."""
    mean = Fraction(sum(2 * count - 1 for count in waits if count), 2 * len(waits)) * (step // TICK)
    assert wait.mean // TICK == round(mean)
    ordered = sorted(waits)
    for found, share in ((wait.median, Fraction(1, 2)), (wait.p90, Fraction(9, 10))):
        assert math.ceil(Fraction(found // TICK, step // TICK)) == ordered[math.ceil(share * len(waits)) - 1]
    assert wait.longest == ordered[-1] * step


@pytest.mark.parametrize(
    ("here", "there", "inside"),
    [
        (TOKYO, HONOLULU, JULY),
        (HONOLULU, TOKYO, JULY),
        (NEW_YORK, TOKYO, utc(2024, 3, 8)),
        (TOKYO, NEW_YORK, utc(2024, 11, 1)),
        (WorkingHours("Pacific/Chatham", time(7, 7), time(15, 59)), WorkingHours("Asia/Kathmandu"), utc(2024, 4, 5)),
        (
            WorkingHours("Australia/Lord_Howe", time(21, 41), time(5, 13), EVERY_DAY),
            WorkingHours("Asia/Riyadh", weekdays=frozenset({6, 0, 1, 2, 3})),
            utc(2024, 10, 4),
        ),
    ],
)
def test_the_distribution_agrees_with_a_count_of_minutes(
    here: WorkingHours, there: WorkingHours, inside: datetime
) -> None:
    first, whole = counted(here, there, week(here.time_zone, inside), MINUTE)
    found = in_the_week(here, there, inside)
    agree(found[0], first, MINUTE)
    agree(found[1], whole, MINUTE)


ZONES = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kathmandu", "Asia/Tokyo"]
TIMES = st.sampled_from([time(), time(5, 30), time(8), time(12, 45), time(17), time(22, 15)])
DESKS = st.builds(WorkingHours, st.sampled_from(ZONES), TIMES, TIMES, st.frozensets(st.integers(0, 6), min_size=1))
STARTS = st.integers(0, 4 * 24 * 366).map(lambda count: utc(2024, 1, 1) + count * 15 * MINUTE)
SPANS = st.tuples(STARTS, st.integers(1, 10 * 96)).map(lambda drawn: (drawn[0], drawn[0] + drawn[1] * 15 * MINUTE))


@examples(60)
@given(DESKS, DESKS, SPANS)
def test_the_distribution_agrees_with_a_count_of_quarters_of_an_hour(
    here: WorkingHours, there: WorkingHours, span: Interval
) -> None:
    assume(working_hours(here, *span))
    first, whole = counted(here, there, span, 15 * MINUTE)
    agree(first_answer(here, there, *span), first, 15 * MINUTE)
    agree(exchange(here, there, *span), whole, 15 * MINUTE)


@examples(150)
@given(DESKS, DESKS, SPANS)
def test_waits_are_within_their_bounds(here: WorkingHours, there: WorkingHours, span: Interval) -> None:
    assume(working_hours(here, *span))
    first, whole = first_answer(here, there, *span), exchange(here, there, *span)
    for wait in (first, whole):
        assert timedelta(0) <= wait.median <= wait.p90 <= wait.longest
        assert wait.longest / 10 + wait.p90 * 0.9 >= wait.mean - TICK
        assert wait.mean >= wait.median / 2 - TICK
    assert first.longest <= 7 * DAY + HOUR
    for less, more in zip(hours_of(first), hours_of(whole), strict=True):
        assert less <= more
    assert (first == AT_ONCE) == (whole == AT_ONCE)


@examples(60)
@given(DESKS, DESKS, SPANS, st.integers(0, 6))
def test_an_additional_working_day_never_delays_an_answer(
    here: WorkingHours, there: WorkingHours, span: Interval, day: int
) -> None:
    assume(working_hours(here, *span))
    more = WorkingHours(there.time_zone, there.begins, there.ends, there.weekdays | {day})
    for less, usual in zip(
        hours_of(first_answer(here, more, *span)), hours_of(first_answer(here, there, *span)), strict=True
    ):
        assert less <= usual


# Zones two hours apart, without daylight saving.
STEADY = ["Africa/Abidjan", "Africa/Johannesburg", "Asia/Dubai", "Asia/Dhaka", "Asia/Singapore", "Australia/Brisbane"]


@examples(60)
@given(DESKS, DESKS, st.integers(0, 4), st.integers(0, 4), st.integers(1, 100))
def test_moving_both_desks_or_the_week_changes_no_wait(
    here: WorkingHours, there: WorkingHours, first: int, second: int, weeks: int
) -> None:
    def waits(east: int, later: timedelta) -> tuple[WaitDistribution, WaitDistribution]:
        pair = [
            WorkingHours(STEADY[index + east], desk.begins, desk.ends, desk.weekdays)
            for index, desk in ((first, here), (second, there))
        ]
        return in_the_week(pair[0], pair[1], JULY + later)

    assert waits(0, timedelta(0)) == waits(1, timedelta(0)) == waits(0, weeks * 7 * DAY)
