"""Working hours of one and of several desks: weeks, shifts, clock changes, skipped and repeated dates."""

import itertools
import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geo.clocks.working_hours import WorkingHours, shared_hours, week, working_hours
from geo.clocks.zones import Interval, UnknownTimeZoneError, instant, local, offset_changes
from tests.conftest import examples

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
EVERY_DAY = frozenset(range(7))
SUNDAY_TO_THURSDAY = frozenset({6, 0, 1, 2, 3})


def utc(*fields: int) -> datetime:
    return datetime(*fields, tzinfo=UTC)


def total(intervals: tuple[Interval, ...]) -> float:
    return sum((end - begin for begin, end in intervals), timedelta(0)) / HOUR


def readings(zone: str, intervals: tuple[Interval, ...]) -> list[str]:
    """The intervals in local time, such as `Fri 30 08:00-17:00`."""
    ends = [(local(zone, begin), local(zone, end)) for begin, end in intervals]
    return [f"{begin:%a} {begin.day} {begin:%H:%M}-{end:%H:%M}" for begin, end in ends]


def lengths(hours: WorkingHours, start: datetime, end: datetime) -> list[float]:
    return [(end - begin) / HOUR for begin, end in working_hours(hours, start, end)]


def night(zone: str, weekdays: frozenset[int] = EVERY_DAY) -> WorkingHours:
    return WorkingHours(zone, time(22), time(6), weekdays)


# --- the value


def test_working_hours_are_eight_to_five_from_monday_to_friday() -> None:
    hours = WorkingHours("Asia/Tokyo")
    assert (hours.begins, hours.ends, hours.weekdays) == (time(8), time(17), frozenset({0, 1, 2, 3, 4}))
    assert hours == WorkingHours("Asia/Tokyo", time(8), time(17), frozenset({4, 3, 2, 1, 0}))
    assert len({hours, WorkingHours("Asia/Tokyo"), WorkingHours("Asia/Seoul")}) == 2


def test_round_the_clock_is_every_day_for_24_hours() -> None:
    start, end = week("Asia/Tokyo", utc(2024, 7, 28))
    assert working_hours(WorkingHours.round_the_clock("Asia/Tokyo"), start, end) == ((start, end),)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"time_zone": "Asia/Tokio"},
            "'Asia/Tokio' is not an IANA time zone of a place; did you mean 'Asia/Tokyo'?",
        ),
        ({"weekdays": frozenset({7, 1, -1})}, "weekdays [-1, 7] are not from 0, Monday, to 6, Sunday"),
        ({"begins": time(8, tzinfo=UTC)}, "begins 08:00:00+00:00 has a tzinfo; give a time by the clocks of the zone"),
        ({"ends": time(17, tzinfo=UTC)}, "ends 17:00:00+00:00 has a tzinfo; give a time by the clocks of the zone"),
    ],
)
def test_wrong_working_hours_are_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$") as caught:
        WorkingHours(**{"time_zone": "Asia/Tokyo"} | arguments)
    assert isinstance(caught.value, UnknownTimeZoneError) == ("time_zone" in arguments)


def test_a_span_without_an_offset_or_backwards_is_refused() -> None:
    hours = WorkingHours("Asia/Tokyo")
    start, end = utc(2024, 7, 1), utc(2024, 7, 8)
    naive = "2024-07-08T00:00:00 has no UTC offset, so it is no instant; give a datetime with a tzinfo"
    empty = f"end {start.isoformat()} is not after start {start.isoformat()}; give a later end"
    for given_end, message in ((datetime(2024, 7, 8), naive), (start, empty)):
        for ask in (
            lambda given_end=given_end: working_hours(hours, start, given_end),
            lambda given_end=given_end: shared_hours([hours], start, given_end),
        ):
            with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
                ask()
    with pytest.raises(ValueError, match=f"^{re.escape(naive)}$"):
        week("Asia/Tokyo", datetime(2024, 7, 8))
    with pytest.raises(UnknownTimeZoneError):
        week("Asia/Tokio", end)


# --- the week


@pytest.mark.parametrize(
    ("zone", "inside", "monday", "hours"),
    [
        ("Asia/Tokyo", utc(2024, 7, 28, 12), date(2024, 7, 22), 168),
        ("Asia/Tokyo", utc(2024, 7, 28, 15), date(2024, 7, 29), 168),  # midnight in Tokyo
        ("Pacific/Honolulu", utc(2024, 7, 29, 9), date(2024, 7, 22), 168),  # Monday in UTC, Sunday in Honolulu
        ("Asia/Tokyo", utc(2024, 12, 31), date(2024, 12, 30), 168),  # across New Year
        ("America/New_York", utc(2024, 3, 10), date(2024, 3, 4), 167),
        ("America/New_York", utc(2024, 11, 3), date(2024, 10, 28), 169),
        ("Australia/Lord_Howe", utc(2024, 4, 5), date(2024, 4, 1), 168.5),
        ("Australia/Lord_Howe", utc(2024, 10, 5), date(2024, 9, 30), 167.5),
        ("Pacific/Chatham", utc(2024, 4, 5), date(2024, 4, 1), 169),
        ("America/Havana", utc(2024, 11, 3, 5, 30), date(2024, 10, 28), 169),  # Sunday had two midnights
        ("Asia/Beirut", utc(2024, 3, 31), date(2024, 3, 25), 167),  # Sunday had none
        ("Pacific/Apia", utc(2011, 12, 31), date(2011, 12, 26), 144),  # no Friday
        ("Pacific/Kwajalein", utc(1993, 8, 20), date(1993, 8, 16), 144),  # no Saturday
        ("Pacific/Apia", utc(1892, 7, 6), date(1892, 7, 4), 192),  # two Mondays
        ("Pacific/Kwajalein", utc(1969, 10, 3), date(1969, 9, 29), 191),  # a Tuesday, and again from 1 o'clock
    ],
)
def test_a_week_is_from_monday_to_monday(zone: str, inside: datetime, monday: date, hours: float) -> None:
    begin, end = week(zone, inside)
    assert begin == instant(zone, datetime.combine(monday, time()))
    assert end == instant(zone, datetime.combine(monday + 7 * DAY, time()))
    assert (end - begin) / HOUR == hours
    assert begin.tzinfo is end.tzinfo is UTC
    assert week(zone, inside.astimezone(timezone(7 * HOUR))) == (begin, end)


def test_both_mondays_of_apia_are_in_one_week() -> None:
    first, second = utc(1892, 7, 4, 6), utc(1892, 7, 5, 6)
    assert [local("Pacific/Apia", at).date() for at in (first, second)] == [date(1892, 7, 4)] * 2
    assert week("Pacific/Apia", first) == week("Pacific/Apia", second)


def test_a_monday_with_a_skipped_midnight_begins_at_the_change() -> None:
    # On Sunday, 30 March 1919, Toronto's clocks went from 23:30 to 00:30.
    change = utc(1919, 3, 31, 4, 30)
    assert week("America/Toronto", change - TICK)[1] == week("America/Toronto", change)[0] == change


CHANGING = [
    "Africa/Casablanca",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Pyongyang",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Europe/London",
    "Pacific/Chatham",
    "Pacific/Honolulu",
]
LEAPING = ["Pacific/Apia", "Pacific/Kwajalein", "Pacific/Kanton", "Pacific/Kiritimati", "Asia/Manila", "Pacific/Guam"]
INSTANTS = st.datetimes(datetime(1840, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@examples(200)
@given(st.sampled_from(CHANGING + LEAPING), INSTANTS)
def test_weeks_contain_their_instants_and_follow_each_other(zone: str, at: datetime) -> None:
    begin, end = week(zone, at)
    assert begin <= at < end
    assert week(zone, begin) == week(zone, end - TICK) == (begin, end)
    assert week(zone, end)[0] == end
    assert local(zone, begin).weekday() == 0
    assert 6 * DAY <= end - begin <= 8 * DAY + HOUR


# --- one desk


def test_a_week_in_tokyo() -> None:
    found = working_hours(WorkingHours("Asia/Tokyo"), *week("Asia/Tokyo", utc(2024, 7, 24)))
    assert found == tuple((utc(2024, 7, day, 23), utc(2024, 7, day + 1, 8)) for day in range(21, 26))
    assert all(bound.tzinfo is UTC for interval in found for bound in interval)
    assert readings("Asia/Tokyo", found) == [
        "Mon 22 08:00-17:00",
        "Tue 23 08:00-17:00",
        "Wed 24 08:00-17:00",
        "Thu 25 08:00-17:00",
        "Fri 26 08:00-17:00",
    ]


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Pacific/Chatham", "Australia/Eucla", "Asia/Kolkata"])
def test_minutes_of_an_offset_count(zone: str) -> None:
    begin, end = working_hours(WorkingHours(zone), *week(zone, utc(2024, 7, 24)))[0]
    assert (local(zone, begin).time(), local(zone, end).time()) == (time(8), time(17))
    assert begin.minute in {15, 30, 45}


def test_a_shift_past_midnight_belongs_to_the_day_on_which_it_begins() -> None:
    nights = night("Asia/Tokyo", frozenset({4}))
    start, end = week("Asia/Tokyo", utc(2024, 7, 24))
    assert readings("Asia/Tokyo", working_hours(nights, start, end)) == ["Fri 26 22:00-06:00"]
    sundays = night("Asia/Tokyo", frozenset({6}))
    assert readings("Asia/Tokyo", working_hours(sundays, start, end)) == ["Mon 22 00:00-06:00", "Sun 28 22:00-00:00"]


def test_equal_times_are_24_hours() -> None:
    start, end = week("Asia/Tokyo", utc(2024, 7, 24))
    on_watch = WorkingHours("Asia/Tokyo", time(9), time(9), frozenset({0, 1, 4}))
    assert working_hours(on_watch, start, end) == (
        (start + 9 * HOUR, start + 57 * HOUR),  # Monday's and Tuesday's are one interval
        (start + 105 * HOUR, start + 129 * HOUR),
    )


def test_working_hours_are_cut_at_the_ends_of_the_span() -> None:
    hours = WorkingHours("Asia/Tokyo")
    nine, ten = utc(2024, 7, 24, 0), utc(2024, 7, 24, 1)  # in Tokyo
    assert working_hours(hours, nine, ten) == ((nine, ten),)
    assert working_hours(hours, nine, ten + DAY)[1] == (nine + DAY - HOUR, ten + DAY)
    assert working_hours(hours, nine + 8 * HOUR, nine + 23 * HOUR) == ()  # from its end to its beginning
    assert working_hours(hours, nine + 8 * HOUR - TICK, nine + 23 * HOUR + TICK) == (
        (nine + 8 * HOUR - TICK, nine + 8 * HOUR),
        (nine + 23 * HOUR, nine + 23 * HOUR + TICK),
    )


def test_without_weekdays_there_are_no_working_hours() -> None:
    never = WorkingHours("Asia/Tokyo", weekdays=frozenset())
    assert working_hours(never, utc(2024, 1, 1), utc(2025, 1, 1)) == ()


def test_sunday_to_thursday() -> None:
    hours = WorkingHours("Asia/Riyadh", weekdays=SUNDAY_TO_THURSDAY)
    found = readings("Asia/Riyadh", working_hours(hours, *week("Asia/Riyadh", utc(2024, 7, 24))))
    assert [reading[:6] for reading in found] == ["Mon 22", "Tue 23", "Wed 24", "Thu 25", "Sun 28"]


# --- clock changes


@pytest.mark.parametrize(
    ("zone", "inside", "expected"),
    [
        ("America/New_York", utc(2024, 3, 8), 7),
        ("America/New_York", utc(2024, 11, 1), 9),
        ("Europe/London", utc(2024, 3, 29), 7),
        ("Australia/Lord_Howe", utc(2024, 10, 4), 7.5),
        ("Australia/Lord_Howe", utc(2024, 4, 5), 8.5),
        ("Pacific/Chatham", utc(2024, 9, 27), 7),
        ("Pacific/Chatham", utc(2024, 4, 5), 9),
        ("Antarctica/Troll", utc(2024, 3, 29), 6),
        ("Asia/Tokyo", utc(2024, 3, 8), 8),
    ],
)
def test_a_night_shift_through_a_change_is_shorter_or_longer(zone: str, inside: datetime, expected: float) -> None:
    monday = datetime.combine(local(zone, week(zone, inside)[0]).date(), time(12))
    noon = [instant(zone, monday + day * DAY) for day in range(8)]
    nights = [lengths(night(zone), *span) for span in itertools.pairwise(noon)]
    assert nights == [*[[8]] * 5, [expected], [8]]  # clocks change in the night to Sunday


def test_a_watch_of_25_hours_may_begin_just_before_the_end() -> None:
    watch = WorkingHours("America/New_York", time(9), time(9), frozenset({5}))
    begin = instant("America/New_York", datetime(2024, 11, 2, 9))
    assert lengths(watch, begin, begin + 2 * DAY) == [25]
    assert working_hours(watch, begin - DAY, begin + TICK) == ((begin, begin + TICK),)


def test_a_change_does_not_alter_the_length_of_the_next_working_day() -> None:
    everyday = WorkingHours("America/New_York", weekdays=EVERY_DAY)
    begin, end = week("America/New_York", utc(2024, 3, 8))
    found = working_hours(everyday, begin, end)
    assert lengths(everyday, begin, end) == [9] * 7
    assert [at.hour for at, _ in found] == [13] * 6 + [12]


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        (time(2, 30), time(10), ["Sun 10 03:00-10:00"]),  # the hour from 2 to 3 was skipped
        (time(1), time(2, 30), ["Sun 10 01:00-03:00"]),
        (time(2, 15), time(2, 45), []),
        (time(2, 30), time(3, 15), ["Sun 10 03:00-03:15"]),
        (time(2, 30), time(2, 30), ["Sun 10 03:00-02:30"]),
    ],
)
def test_a_skipped_hour_of_a_shift_is_replaced_by_the_change(begins: time, ends: time, expected: list[str]) -> None:
    hours = WorkingHours("America/New_York", begins, ends, frozenset({6}))
    assert readings("America/New_York", working_hours(hours, utc(2024, 3, 9), utc(2024, 3, 13))) == expected


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        (time(1, 30), time(9), utc(2024, 11, 3, 5, 30)),  # the hour from 1 to 2 came twice
        (time(22), time(1, 30), utc(2024, 11, 3, 5, 30)),
        (time(1, 15), time(1, 45), utc(2024, 11, 3, 5, 15)),
        (time(22), time(2), utc(2024, 11, 3, 7)),
    ],
)
def test_of_a_repeated_hour_of_a_shift_the_first_one_counts(begins: time, ends: time, expected: datetime) -> None:
    weekday = 5 if ends < begins else 6
    hours = WorkingHours("America/New_York", begins, ends, frozenset({weekday}))
    (found,) = working_hours(hours, utc(2024, 11, 2), utc(2024, 11, 5))
    assert expected in found


def test_a_shift_keeps_its_weekday_when_the_change_takes_it_past_midnight() -> None:
    # In Nuuk, on Saturday, 29 March 2025, the clocks went from 23:00 to 00:00.
    saturdays = WorkingHours("America/Nuuk", time(23, 30), time(4), frozenset({5}))
    found = working_hours(saturdays, utc(2025, 3, 28), utc(2025, 4, 2))
    assert readings("America/Nuuk", found) == ["Sun 30 00:00-04:00"]


# --- the calendar changes


@pytest.mark.parametrize(
    ("zone", "inside", "expected"),
    [
        ("Pacific/Apia", utc(2011, 12, 28), ["Mon 26", "Tue 27", "Wed 28", "Thu 29", "Sat 31", "Sun 1"]),
        ("Pacific/Fakaofo", utc(2011, 12, 28), ["Mon 26", "Tue 27", "Wed 28", "Thu 29", "Sat 31", "Sun 1"]),
        ("Pacific/Kwajalein", utc(1993, 8, 18), ["Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sun 22"]),
        ("Pacific/Kiritimati", utc(1994, 12, 28), ["Mon 26", "Tue 27", "Wed 28", "Thu 29", "Fri 30", "Sun 1"]),
        ("Asia/Manila", utc(1844, 12, 31), ["Mon 30", "Wed 1", "Thu 2", "Fri 3", "Sat 4", "Sun 5"]),
        (
            "Pacific/Apia",
            utc(1892, 7, 6),
            ["Mon 4", "Mon 4", "Tue 5", "Wed 6", "Thu 7", "Fri 8", "Sat 9", "Sun 10"],
        ),
        (
            "Pacific/Kwajalein",
            utc(1969, 9, 30),
            ["Mon 29", "Tue 30", "Tue 30", "Wed 1", "Thu 2", "Fri 3", "Sat 4", "Sun 5"],
        ),
        # At 15:30 on Saturday it was Friday, 15:30, again: eight in the morning came twice on Saturday only.
        (
            "America/Sitka",
            utc(1867, 10, 16),
            ["Mon 14", "Tue 15", "Wed 16", "Thu 17", "Fri 18", "Sat 19", "Sat 19", "Sun 20"],
        ),
    ],
)
def test_a_skipped_date_has_no_shift_and_a_repeated_one_two(zone: str, inside: datetime, expected: list[str]) -> None:
    hours = WorkingHours(zone, weekdays=EVERY_DAY)
    found = working_hours(hours, *week(zone, inside))
    assert [reading.rpartition(" ")[0] for reading in readings(zone, found)] == expected
    assert {reading.rpartition(" ")[2] for reading in readings(zone, found)} == {"08:00-17:00"}
    assert {end - begin for begin, end in found} == {9 * HOUR}


@pytest.mark.parametrize(
    ("zone", "around", "expected"),
    [
        ("Pacific/Apia", utc(2011, 12, 30, 10), ["Thu 29 22:00-06:00", "Sat 31 22:00-06:00"]),
        ("Pacific/Kwajalein", utc(1993, 8, 21, 12), ["Fri 20 22:00-06:00", "Sun 22 22:00-06:00"]),
        ("Pacific/Apia", utc(1892, 7, 4, 11, 26, 56), ["Mon 4 22:00-06:00", "Mon 4 22:00-06:00"]),
        ("Pacific/Kwajalein", utc(1969, 9, 30, 13), ["Tue 30 22:00-06:00", "Tue 30 22:00-06:00"]),
    ],
)
def test_a_night_shift_goes_on_through_a_change_of_the_calendar(
    zone: str, around: datetime, expected: list[str]
) -> None:
    span = (around - 10 * HOUR, around + 40 * HOUR)
    assert offset_changes(zone, *span) == (around,)
    found = working_hours(night(zone), *span)
    assert readings(zone, found) == expected
    put_forward = 1 if expected[0].startswith("Tue") else 0  # Kwajalein's Tuesday came again from 1 o'clock on
    assert lengths(night(zone), *span) == [8 - put_forward, 8]


def test_a_skipped_weekday_is_not_replaced() -> None:
    fridays = WorkingHours("Pacific/Apia", weekdays=frozenset({4}))
    found = working_hours(fridays, utc(2011, 12, 20), utc(2012, 1, 10))
    assert readings("Pacific/Apia", found) == ["Fri 23 08:00-17:00", "Fri 6 08:00-17:00"]
    office = WorkingHours("Pacific/Apia")
    assert lengths(office, *week("Pacific/Apia", utc(2011, 12, 28))) == [9] * 4
    assert lengths(office, *week("Pacific/Apia", utc(1892, 7, 6))) == [9] * 6


# --- against a count of quarters of an hour

QUARTER = 15 * MINUTE
TIMES = st.sampled_from([time(), time(5, 30), time(8), time(12, 45), time(17), time(22, 15)])
WEEKDAYS = st.frozensets(st.integers(0, 6))


def desks(zones: list[str]) -> st.SearchStrategy[WorkingHours]:
    return st.builds(WorkingHours, st.sampled_from(zones), TIMES, TIMES, WEEKDAYS)


def is_at_the_desk(hours: WorkingHours, at: datetime) -> bool:
    """Judged by local time alone, so no shift may begin or end in an hour that occurs twice."""
    shown = at.astimezone(ZoneInfo(hours.time_zone)).replace(tzinfo=None)
    days = 1 if hours.ends <= hours.begins else 0
    return any(
        day.weekday() in hours.weekdays
        and datetime.combine(day, hours.begins) <= shown < datetime.combine(day + days * DAY, hours.ends)
        for day in (shown.date(), shown.date() - DAY)
    )


MODERN = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kathmandu", "Asia/Tokyo"]
QUARTERS = st.integers(0, 4 * 24 * 366).map(lambda count: utc(2024, 1, 1) + count * QUARTER)


@examples(150)
@given(desks(MODERN), QUARTERS | st.sampled_from([utc(2024, 3, 8), utc(2024, 4, 5), utc(2024, 11, 1)]))
def test_working_hours_agree_with_a_count_of_quarters_of_an_hour(hours: WorkingHours, start: datetime) -> None:
    end = start + 9 * DAY
    found = working_hours(hours, start, end)
    moments = [start + count * QUARTER for count in range(9 * 96)]
    assert [at for at in moments if is_at_the_desk(hours, at)] == [
        at for at in moments if any(begin <= at < finish for begin, finish in found)
    ]


@examples(150)
@given(desks(CHANGING + LEAPING), INSTANTS, st.timedeltas(MINUTE, 30 * DAY), st.floats(0, 1))
def test_intervals_are_in_order_apart_and_the_same_for_any_span(
    hours: WorkingHours, start: datetime, span: timedelta, part: float
) -> None:
    end, middle = start + span, start + part * span
    assume(start < middle < end)
    found = working_hours(hours, start, end)
    bounds = [start - TICK, *itertools.chain(*found), end + TICK]
    assert all(before < after for before, after in itertools.pairwise(bounds))
    halves = (*working_hours(hours, start, middle), *working_hours(hours, middle, end))
    joined = [bound for bound in itertools.chain(*halves) if list(itertools.chain(*halves)).count(bound) == 1]
    assert joined == list(itertools.chain(*found))
    everything = WorkingHours.round_the_clock(hours.time_zone)
    assert working_hours(everything, start, end) == ((start, end),)


# --- two and more desks


def pair(first: str, second: str, inside: datetime) -> tuple[float, int]:
    """The hours that two zones share in the week of the first, and on how many of its dates."""
    shared = shared_hours([WorkingHours(first), WorkingHours(second)], *week(first, inside))
    return total(shared), len({local(first, begin).date() for begin, _ in shared})


@pytest.mark.parametrize(
    ("first", "second", "inside", "hours", "days"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", utc(2024, 7, 24), 16, 4),
        ("Pacific/Honolulu", "Asia/Tokyo", utc(2024, 7, 24), 16, 4),
        ("Asia/Tokyo", "Asia/Seoul", utc(2024, 7, 24), 45, 5),
        ("Asia/Tokyo", "America/New_York", utc(2024, 7, 24), 0, 0),
        ("Asia/Tokyo", "America/New_York", utc(2024, 1, 24), 0, 0),
        # New York puts its clocks forward three weeks before London, and back one week after.
        ("America/New_York", "Europe/London", utc(2024, 3, 6), 20, 5),
        ("America/New_York", "Europe/London", utc(2024, 3, 13), 25, 5),
        ("Europe/London", "America/New_York", utc(2024, 3, 27), 25, 5),
        ("Europe/London", "America/New_York", utc(2024, 4, 3), 20, 5),
        ("Europe/London", "America/New_York", utc(2024, 10, 30), 25, 5),
        ("Europe/London", "America/New_York", utc(2024, 11, 6), 20, 5),
        # Half an hour of daylight saving, and offsets of half and three quarters of an hour.
        ("Australia/Sydney", "Australia/Lord_Howe", utc(2024, 1, 24), 45, 5),
        ("Australia/Sydney", "Australia/Lord_Howe", utc(2024, 7, 24), 42.5, 5),
        ("Pacific/Auckland", "Pacific/Chatham", utc(2024, 7, 24), 41.25, 5),
        ("Asia/Kolkata", "Asia/Kathmandu", utc(2024, 7, 24), 43.75, 5),
        ("Asia/Shanghai", "Asia/Kathmandu", utc(2024, 7, 24), 33.75, 5),
        # Across the date line: the same hours, a day apart. Before the skipped Friday Apia had Honolulu's date.
        ("Pacific/Apia", "Pacific/Honolulu", utc(2011, 12, 21), 45, 5),
        ("Pacific/Apia", "Pacific/Honolulu", utc(2011, 12, 28), 36, 4),
        ("Pacific/Honolulu", "Pacific/Apia", utc(2011, 12, 28), 36, 4),
        ("Pacific/Apia", "Pacific/Honolulu", utc(2012, 1, 11), 36, 4),
        ("Pacific/Apia", "Pacific/Auckland", utc(2011, 12, 21), 32, 4),
        ("Pacific/Apia", "Pacific/Auckland", utc(2011, 12, 28), 32, 4),
        ("Pacific/Apia", "Pacific/Auckland", utc(2012, 1, 11), 40, 5),
        ("Pacific/Kiritimati", "Pacific/Honolulu", utc(2024, 7, 24), 36, 4),
        ("Pacific/Pago_Pago", "Pacific/Tongatapu", utc(2024, 7, 24), 36, 4),
    ],
)
def test_shared_hours_of_a_week(first: str, second: str, inside: datetime, hours: float, days: int) -> None:
    assert pair(first, second, inside) == (hours, days)


def test_tokyo_and_honolulu_share_a_morning_and_the_afternoon_before() -> None:
    both = [WorkingHours("Asia/Tokyo"), WorkingHours("Pacific/Honolulu")]
    shared = shared_hours(both, *week("Asia/Tokyo", utc(2024, 7, 24)))
    assert [begin for begin, _ in shared] == [utc(2024, 7, day, 23) for day in range(22, 26)]
    assert readings("Asia/Tokyo", shared)[0] == "Tue 23 08:00-12:00"
    assert readings("Pacific/Honolulu", shared)[0] == "Mon 22 13:00-17:00"


def test_a_week_from_sunday_shares_four_days() -> None:
    both = [WorkingHours("Asia/Riyadh", weekdays=SUNDAY_TO_THURSDAY), WorkingHours("Africa/Nairobi")]
    shared = shared_hours(both, *week("Asia/Riyadh", utc(2024, 7, 24)))
    assert [reading[:3] for reading in readings("Asia/Riyadh", shared)] == ["Mon", "Tue", "Wed", "Thu"]
    assert total(shared) == 36


def test_a_night_watch_shares_the_day_of_the_other_side() -> None:
    both = [night("Asia/Tokyo"), WorkingHours("America/New_York")]
    shared = shared_hours(both, *week("America/New_York", utc(2024, 7, 24)))
    assert readings("America/New_York", shared)[0] == "Mon 22 09:00-17:00"
    assert readings("Asia/Tokyo", shared)[0] == "Mon 22 22:00-06:00"
    assert total(shared) == 40


def test_hours_that_only_touch_are_not_shared() -> None:
    both = [WorkingHours("Asia/Tokyo"), WorkingHours("Asia/Tokyo", time(17), time(8))]
    span = week("Asia/Tokyo", utc(2024, 7, 24))
    assert shared_hours(both, *span) == ()
    monday, friday = span[0] + 8 * HOUR, span[0] + 5 * DAY + 8 * HOUR
    assert shared_hours(both, *span, at_least=1) == ((monday, friday),)


def test_hours_shared_by_at_least_so_many() -> None:
    everyone = [WorkingHours(zone) for zone in ("Asia/Tokyo", "Asia/Taipei", "Pacific/Honolulu")]
    span = week("Asia/Tokyo", utc(2024, 7, 24))
    found = {least: total(shared_hours(everyone, *span, at_least=least)) for least in (1, 2, 3)}
    # In Tokyo's hours: Tokyo from 8 to 17, Taipei from 9 to 18, and Honolulu from 3 to 12, but Tuesday to Saturday.
    assert found == {1: 5 * 10 + 4 * 5 + 9, 2: 5 * 8 + 4 * 1, 3: 4 * 3}
    assert shared_hours(everyone, *span) == shared_hours(everyone, *span, at_least=3)


@pytest.mark.parametrize(
    ("count", "at_least", "message"),
    [
        (0, None, "nobody's working hours are given; give those of one at least"),
        (0, 0, "nobody's working hours are given; give those of one at least"),
        (2, 0, "at_least 0 is not from 1 to 2, the number of those who are given"),
        (2, 3, "at_least 3 is not from 1 to 2, the number of those who are given"),
    ],
)
def test_an_impossible_number_of_desks_is_refused(count: int, at_least: int | None, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        shared_hours([WorkingHours("Asia/Tokyo")] * count, utc(2024, 7, 22), utc(2024, 7, 29), at_least)


GROUPS = st.lists(desks(CHANGING + LEAPING), min_size=1, max_size=5)
SPANS = st.tuples(INSTANTS, st.timedeltas(MINUTE, 14 * DAY)).map(lambda given_: (given_[0], given_[0] + given_[1]))


@examples(100)
@given(GROUPS, SPANS, st.randoms(use_true_random=False))
def test_shared_hours_are_symmetric_bounded_and_fewer_for_more_desks(
    everyone: list[WorkingHours], span: Interval, chance: Random
) -> None:
    shuffled = list(everyone)
    chance.shuffle(shuffled)
    found = [shared_hours(everyone, *span, least) for least in range(1, len(everyone) + 1)]
    assert found == [shared_hours(shuffled, *span, least) for least in range(1, len(everyone) + 1)]
    for shared in found:
        bounds = [span[0] - TICK, *itertools.chain(*shared), span[1] + TICK]
        assert all(before < after for before, after in itertools.pairwise(bounds))
    for more, fewer in itertools.pairwise(found):
        assert all(any(b <= begin and end <= e for b, e in more) for begin, end in fewer)
    assert found[-1] == shared_hours(everyone, *span)
    # Each instant counts once for each desk that is occupied.
    assert sum(total(shared) for shared in found) == pytest.approx(
        sum(total(working_hours(hours, *span)) for hours in everyone)
    )


@examples(60)
@given(desks(CHANGING), SPANS)
def test_all_hours_are_shared_with_oneself_and_with_a_desk_that_is_always_occupied(
    hours: WorkingHours, span: Interval
) -> None:
    alone = working_hours(hours, *span)
    assert shared_hours([hours], *span) == shared_hours([hours, hours], *span) == alone
    assert shared_hours([hours, WorkingHours.round_the_clock("Asia/Tokyo")], *span) == alone


# Zones an hour apart, without daylight saving, once around the globe from Honolulu to Kiritimati.
HOURLY = [
    *("Pacific/Honolulu", "Pacific/Gambier", "Pacific/Pitcairn", "America/Phoenix", "America/Costa_Rica"),
    *("America/Panama", "America/Puerto_Rico", "America/Cayenne", "Atlantic/South_Georgia", "Atlantic/Cape_Verde"),
    *("Africa/Abidjan", "Africa/Lagos", "Africa/Johannesburg", "Asia/Riyadh", "Asia/Dubai", "Indian/Maldives"),
    *("Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore", "Asia/Tokyo", "Australia/Brisbane", "Pacific/Guadalcanal"),
    *("Pacific/Tarawa", "Pacific/Fakaofo", "Pacific/Kiritimati"),
]


@examples(60)
@given(st.integers(0, 23), st.integers(0, 23), st.integers(-23, 23), TIMES, TIMES, WEEKDAYS)
def test_moved_together_around_the_globe_two_share_the_same_hours_earlier(
    first: int, second: int, by: int, begins: time, ends: time, weekdays: frozenset[int]
) -> None:
    assume(0 <= first + by < 24 and 0 <= second + by < 24)

    def shared(east: int) -> tuple[Interval, ...]:
        both = [WorkingHours(HOURLY[first + east], begins, ends, weekdays), WorkingHours(HOURLY[second + east])]
        return shared_hours(both, *week(HOURLY[first + east], utc(2025, 7, 24)))

    assert [(begin - by * HOUR, end - by * HOUR) for begin, end in shared(0)] == list(shared(by))
