"""Dates: those that a calendar skipped, those shown elsewhere, Julian ones, and the time between two."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.clocks import dates
from tests.conftest import examples

thorough = examples(300)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
        ("Asia/Manila", date(1844, 12, 31)),
    ],
)
def test_a_calendar_skips_one_date(zone: str, day: date) -> None:
    around = [day + timedelta(step) for step in range(-3, 4)]
    assert [each for each in around if dates.is_skipped(zone, each)] == [day]
    assert dates.skipped_near(zone, day + timedelta(2)) == day
    assert dates.skipped_near(zone, day + timedelta(9)) is None
    assert dates.dates_during(zone, day, "Europe/London") == ()
    assert day not in dates.dates_during("Europe/London", day, zone)


@pytest.mark.parametrize("zone", ["Pacific/Apia", "Pacific/Pago_Pago", "Asia/Tokyo", "Antarctica/Casey"])
@pytest.mark.parametrize(
    "day", [date(1, 1, 1), date(9999, 12, 31), date(1892, 7, 4), date(1969, 1, 1), date(2024, 3, 10)]
)
def test_no_other_date_is_skipped(zone: str, day: date) -> None:
    assert not dates.is_skipped(zone, day)


def test_the_dates_elsewhere_during_a_day() -> None:
    day = date(2024, 7, 28)
    before, after = day - timedelta(1), day + timedelta(1)
    assert dates.dates_during("Asia/Tokyo", day, "Pacific/Honolulu") == (before, day)
    assert dates.dates_during("Pacific/Honolulu", day, "Asia/Tokyo") == (day, after)
    assert dates.dates_during("Asia/Tokyo", day, "Asia/Seoul") == (day,)
    assert dates.dates_during("Pacific/Kiritimati", day, "Pacific/Pago_Pago") == (day - timedelta(2), before)


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        (date(1582, 10, 5), date(1582, 10, 15)),
        (date(1700, 2, 28), date(1700, 3, 10)),
        (date(1700, 3, 1), date(1700, 3, 12)),
        (date(1752, 9, 3), date(1752, 9, 14)),
        (date(1917, 10, 25), date(1917, 11, 7)),
        (dates.LAST_JULIAN, date(1923, 2, 28)),
    ],
)
def test_julian_dates(julian: date, gregorian: date) -> None:
    assert dates.from_julian(julian) == gregorian


@thorough
@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 3000), st.sampled_from([1, 12]))
def test_time_elapsed_grows_and_is_whole_on_anniversaries(since: date, months: int, step: int) -> None:
    anniversary = dates.add_months(since, months * step) if since.year + months * step // 12 < 9990 else since
    whole = dates.elapsed_months(since, anniversary, step)
    assert whole == int(whole)
    assert dates.elapsed_months(since, anniversary + timedelta(1), step) > whole
    if since.day < 29:
        assert anniversary == since or whole == months
