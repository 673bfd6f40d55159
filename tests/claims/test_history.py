"""The difference between two clocks through time, and its sentences."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import history
from geo.claims.history import Spell, by_date, first_year, noon_utc, through_time, through_years
from geo.clocks import zones
from tests.claims.made import written
from tests.conftest import examples


def years(first: int, last: int) -> tuple[datetime, datetime]:
    return datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)


def steps(spells: tuple[Spell, ...]) -> list[tuple[str, float]]:
    return [(spell.begins_on.isoformat(), spell.difference / timedelta(hours=1)) for spell in spells]


@pytest.mark.parametrize(
    ("start_zone", "end_zone", "first", "last", "expected"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", 1970, 2026, [("1970-01-01", -19)]),
        (
            "Asia/Tokyo",
            "America/New_York",
            2024,
            2024,
            [("2024-01-01", -14), ("2024-03-10", -13), ("2024-11-03", -14)],
        ),
        # Put back at midnight from the 14th to the 15th, put forward half an hour before the 5th.
        ("Asia/Seoul", "Asia/Pyongyang", 2010, 2024, [("2010-01-01", 0), ("2015-08-15", -0.5), ("2018-05-05", 0)]),
        ("Asia/Pyongyang", "Asia/Seoul", 2010, 2024, [("2010-01-01", 0), ("2015-08-15", 0.5), ("2018-05-05", 0)]),
        # Samoa had no 30 December 2011.
        (
            "Asia/Tokyo",
            "Pacific/Apia",
            2011,
            2011,
            [("2011-01-01", -19), ("2011-04-02", -20), ("2011-09-24", -19), ("2011-12-31", 5)],
        ),
        # Sydney's clocks change on Sunday, when it is still Saturday in UTC.
        ("Asia/Tokyo", "Australia/Sydney", 2024, 2024, [("2024-01-01", 2), ("2024-04-07", 1), ("2024-10-06", 2)]),
        # Half-hour daylight saving.
        (
            "Australia/Brisbane",
            "Australia/Lord_Howe",
            2024,
            2024,
            [("2024-01-01", 1), ("2024-04-07", 0.5), ("2024-10-06", 1)],
        ),
    ],
)
def test_two_clocks_through_time(
    start_zone: str, end_zone: str, first: int, last: int, expected: list[tuple[str, float]]
) -> None:
    spells = through_time(start_zone, end_zone, *years(first, last))
    assert steps(spells) == expected
    assert by_date(spells) == spells


def test_samoa_jumped_24_hours_at_the_end_of_29_december_2011() -> None:
    before, after = through_time("Asia/Tokyo", "Pacific/Apia", *years(2011, 2011))[-2:]
    assert after.begins == before.ends == datetime(2011, 12, 30, 10, tzinfo=UTC)
    assert after.difference - before.difference == timedelta(hours=24)
    assert zones.local("Pacific/Apia", after.begins - timedelta(seconds=1)).date() == date(2011, 12, 29)


def test_korea_s_clocks_differed_from_2015_to_2018() -> None:
    _, apart, _ = through_time("Asia/Seoul", "Asia/Pyongyang", *years(2010, 2024))
    assert apart.begins == datetime(2015, 8, 14, 15, tzinfo=UTC)
    assert apart.ends == datetime(2018, 5, 4, 15, tzinfo=UTC)


ZONES = st.sampled_from(
    ["Asia/Tokyo", "America/New_York", "America/Chicago", "Africa/Casablanca", "Pacific/Apia", "Asia/Kathmandu"]
)
INSTANTS = st.datetimes(datetime(1975, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC))


@examples(60)
@given(ZONES, ZONES, INSTANTS, st.timedeltas(timedelta(seconds=1), timedelta(days=800)), st.floats(0, 1))
def test_spells_follow_one_another_and_each_is_the_difference_throughout(
    start_zone: str, end_zone: str, begin: datetime, long: timedelta, part: float
) -> None:
    tokyo = timezone(timedelta(hours=9))
    whole = through_time(start_zone, end_zone, begin.astimezone(tokyo), (begin + long).astimezone(tokyo))
    for spells in (whole, by_date(whole)):
        assert (spells[0].begins, spells[-1].ends, spells[0].begins_on) == (begin, begin + long, whole[0].begins_on)
        for before, after in pairwise(spells):
            assert before.ends == after.begins and before.difference != after.difference
            assert before.begins_on <= after.begins_on
            assert spells is whole or before.begins_on < after.begins_on
    for spell in whole:
        assert spell.begins < spell.ends and spell.begins.tzinfo is spell.ends.tzinfo is UTC
        instant = spell.begins + (spell.ends - spell.begins - timedelta(microseconds=1)) * part
        assert zones.difference(start_zone, end_zone, instant) == spell.difference


def test_by_date_leaves_out_spells_shorter_than_a_day() -> None:
    spells = through_time("America/New_York", "America/Chicago", *years(2024, 2024))
    assert steps(spells) == [
        ("2024-01-01", -1), ("2024-03-10", -2), ("2024-03-10", -1), ("2024-11-03", 0), ("2024-11-03", -1),
    ]  # fmt: skip
    assert by_date(spells) == (Spell(*years(2024, 2024), timedelta(hours=-1), date(2024, 1, 1)),)


def test_by_date_keeps_the_last_of_only_short_spells() -> None:
    noon = datetime(2024, 3, 10, 12, tzinfo=UTC)
    morning = through_time("Asia/Tokyo", "America/New_York", noon - timedelta(hours=12), noon)
    assert [spell.difference for spell in by_date(morning)] == [timedelta(hours=-13)]
    assert (by_date(morning)[0].begins, by_date(morning)[0].ends) == (noon - timedelta(hours=12), noon)


def test_no_two_spells_by_date_begin_on_one_date() -> None:
    # Clocks a day apart that change on one date by their own calendars, the second 25 hours after the first.
    noon = datetime(2024, 6, 1, 12, tzinfo=UTC)
    begins = [noon, noon + timedelta(days=30), noon + timedelta(days=31, hours=1), noon + timedelta(days=60)]
    spells = [
        Spell(since, until, timedelta(hours=hours), day)
        for (since, until), hours, day in zip(
            pairwise(begins), (23, 24, 23), (date(2024, 6, 1), date(2024, 7, 2), date(2024, 7, 2)), strict=True
        )
    ]
    assert by_date(spells) == (Spell(begins[0], begins[-1], timedelta(hours=23), date(2024, 6, 1)),)


@examples(20)
@given(*[st.sampled_from(sorted(zones._names()))] * 2)
def test_spells_by_date_begin_on_later_and_later_dates(start_zone: str, end_zone: str) -> None:
    spells = by_date(through_years(start_zone, end_zone, 1930, 2024))
    assert all(before.begins_on < after.begins_on for before, after in pairwise(spells))


def test_the_history_of_a_far_year_is_a_hundred_years_long() -> None:
    spells = through_years("Asia/Tokyo", "America/New_York", first_year(9998), 9998)
    assert spells[0].begins == datetime(9898, 1, 1, tzinfo=UTC) and len(spells) == 1 + 2 * 101


def test_a_naive_begin_or_end_of_a_history_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^2024-01-01T00:00:00 has no UTC offset, so it is no instant; give a"):
        through_time("Asia/Tokyo", "Asia/Seoul", datetime(2024, 1, 1), datetime(2025, 1, 1))


def test_a_date_stands_for_noon_utc() -> None:
    assert noon_utc(date(2024, 7, 28)).isoformat() == "2024-07-28T12:00:00+00:00"


# --- in words


def spells(start_zone: str, end_zone: str, first: int, last: int) -> tuple[Spell, ...]:
    return through_time(start_zone, end_zone, datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("start_zone", "end_zone", "year", "text"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", 2024, "19~h on every date of 2024."),
        ("Asia/Seoul", "Asia/Tokyo", 2024, "The same time on every date of 2024."),
        (
            "Asia/Tokyo",
            "America/New_York",
            2024,
            "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h.",
        ),
        ("Asia/Seoul", "Asia/Pyongyang", 2018, "0:30~h until 5 May 2018, then the same time."),
        ("Asia/Seoul", "Asia/Pyongyang", 2015, "The same time until 15 August 2015, then 0:30~h."),
        (
            "Asia/Tokyo",
            "Pacific/Apia",
            2011,
            "19~h behind until 2 April 2011, 20~h behind until 24 September 2011, "
            "19~h behind until 31 December 2011, then 5~h ahead.",
        ),
        ("America/New_York", "America/Chicago", 2024, "1~h on every date of 2024."),
        (
            "America/New_York",
            "Africa/Casablanca",
            2024,
            "6~h until 10 March 2024, 4~h until 14 April 2024, 5~h until 3 November 2024, then 6~h.",
        ),
    ],
)
def test_a_difference_through_the_year(start_zone: str, end_zone: str, year: int, text: str) -> None:
    assert written(history.through_the_year(spells(start_zone, end_zone, year, year))) == text


@pytest.mark.parametrize(
    ("at_most", "text"),
    [
        (3, "14~h until 10 March 2024, 13~h until 3 November 2024, then 14~h."),
        (2, "14~h until 10 March 2024, 13~h until 3 November 2024, and so on."),
        (1, "14~h until 10 March 2024, and so on."),
    ],
)
def test_a_year_of_many_changes_is_cut(at_most: int, text: str) -> None:
    assert written(history.through_the_year(spells("Asia/Tokyo", "America/New_York", 2024, 2024), at_most)) == text


@pytest.mark.parametrize(
    ("start_zone", "end_zone", "at_most", "text"),
    [
        ("Asia/Tokyo", "Pacific/Honolulu", 4, "19~h on every date since 1970."),
        (
            "Asia/Tokyo",
            "America/New_York",
            4,
            "14~h from 3 November 2024 on; before that 13~h from 10 March 2024, 14~h from 5 November 2023, "
            "13~h from 12 March 2023, and so on back to 1970.",
        ),
        (
            "Asia/Seoul",
            "Asia/Pyongyang",
            7,
            "The same time from 5 May 2018 on; before that 0:30~h from 15 August 2015, "
            "the same time from 9 October 1988, 1~h from 8 May 1988, the same time from 11 October 1987, "
            "1~h from 10 May 1987, the same time back to 1970.",
        ),
        (
            "Africa/Accra",
            "Pacific/Kwajalein",
            4,
            "12~h ahead from 22 August 1993 on; before that 12~h behind back to 1970.",
        ),
        ("America/New_York", "America/Chicago", 2, "1~h on every date since 1970."),
    ],
)
def test_a_difference_through_history(start_zone: str, end_zone: str, at_most: int, text: str) -> None:
    assert written(history.through_history(spells(start_zone, end_zone, 1970, 2024), at_most)) == text


def test_a_history_of_fewer_than_two_spells_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^at most 1 says nothing of what was before; name 2 or more$"):
        history.through_history(spells("Asia/Tokyo", "America/New_York", 2020, 2024), 1)
