"""Time zones: names, offsets, differences and the instants at which they change."""

import itertools
import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.clocks.zones import (
    UnknownTimeZoneError,
    difference,
    differences,
    instant,
    is_time_zone,
    local,
    nearest_time_zone,
    offset_changes,
    utc_offset,
    zone_point,
)
from tests.conftest import examples

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
JULY = datetime(2024, 7, 28, 3, tzinfo=UTC)
JANUARY = datetime(2024, 1, 28, 3, tzinfo=UTC)


def year(number: int) -> tuple[datetime, datetime]:
    return datetime(number, 1, 1, tzinfo=UTC), datetime(number + 1, 1, 1, tzinfo=UTC)


# --- names


@pytest.mark.parametrize(
    "name",
    [
        "Asia/Tokyo",
        "Pacific/Honolulu",
        "America/Argentina/Buenos_Aires",
        "America/Port-au-Prince",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Antarctica/Troll",
        "Arctic/Longyearbyen",
        "US/Hawaii",
    ],
)
def test_a_place_has_a_time_zone(name: str) -> None:
    assert is_time_zone(name)


@pytest.mark.parametrize("name", ["Etc/GMT+9", "Etc/UTC", "UTC", "UTC+9", "+09:00", "GMT", "GMT0", "Zulu", "Universal"])
def test_an_offset_is_not_a_time_zone(name: str) -> None:
    assert not is_time_zone(name)


@pytest.mark.parametrize("name", ["EST", "MST", "HST", "EST5EDT", "PST8PDT", "CET", "EET", "MET", "WET", "JST"])
def test_an_abbreviation_is_not_a_time_zone(name: str) -> None:
    assert not is_time_zone(name)


@pytest.mark.parametrize(
    "name",
    ["localtime", "Factory", "posixrules", "right/Asia/Tokyo", "posix/Asia/Tokyo", "", "/", "../Asia/Tokyo", "Asia"],
)
def test_not_everything_that_zoneinfo_opens_is_a_time_zone(name: str) -> None:
    assert not is_time_zone(name)


@pytest.mark.parametrize("name", ["Japan", "Singapore", "Iran", "ROC", "asia/tokyo", "Asia/tokyo", " Asia/Tokyo"])
def test_only_the_full_name_as_the_database_spells_it_is_a_time_zone(name: str) -> None:
    assert not is_time_zone(name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Asia/Tokyo", "Asia/Tokyo"),
        ("asia/tokyo", "Asia/Tokyo"),
        ("ASIA/TOKYO ", "Asia/Tokyo"),
        ("Asia/Tokio", "Asia/Tokyo"),
        ("Europe/Tokyo", "Asia/Tokyo"),
        ("Tokyo", "Asia/Tokyo"),
        ("Honolulu", "Pacific/Honolulu"),
        ("America/New York", "America/New_York"),
        ("new-york", "America/New_York"),
        ("Port au Prince", "America/Port-au-Prince"),
        ("Seoull", "Asia/Seoul"),
        ("america/buenos_aires", "America/Buenos_Aires"),
        ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"),
        ("america/kentucky/louisville", "America/Kentucky/Louisville"),
        ("Singapore", "Asia/Singapore"),
        ("Rome", "Europe/Rome"),
        ("Iran", "Asia/Tehran"),
        ("Cuba", "America/Havana"),
        ("Japan", "Asia/Tokyo"),
        ("Osaka", ""),
        ("Washington", ""),
        ("EST", ""),
        ("JST", ""),
        ("Etc/GMT+9", ""),
        ("UTC+9", ""),
        ("Asia/", ""),
        ("", ""),
    ],
)
def test_the_nearest_time_zone(written: str, meant: str) -> None:
    assert nearest_time_zone(written) == meant


@examples(50)
@given(st.text(max_size=60))
def test_a_hint_is_always_a_time_zone_or_nothing(name: str) -> None:
    near = nearest_time_zone(name)
    assert near == "" or is_time_zone(near)


# --- refusals


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Asia/Tokio", "'Asia/Tokio' is not an IANA time zone of a place; did you mean 'Asia/Tokyo'?"),
        ("Etc/GMT+9", "'Etc/GMT+9' is not an IANA time zone of a place; write a name such as 'Asia/Tokyo'"),
        (
            "../../etc/passwd",
            "'../../etc/passwd' is not an IANA time zone of a place; write a name such as 'Asia/Tokyo'",
        ),
    ],
)
def test_an_unknown_time_zone_is_refused_with_a_hint(name: str, message: str) -> None:
    start, end = year(2024)
    for ask in (
        lambda: utc_offset(name, JULY),
        lambda: local(name, JULY),
        lambda: difference("Asia/Seoul", name, JULY),
        lambda: offset_changes(name, start, end),
        lambda: differences(name, "Asia/Seoul", start, end),
    ):
        with pytest.raises(UnknownTimeZoneError, match=f"^{re.escape(message)}$") as caught:
            ask()
        assert isinstance(caught.value, ValueError)


class Nowhere(tzinfo):
    """A tzinfo without an offset: datetimes with it count as naive."""

    def utcoffset(self, instant: datetime | None, /) -> None:
        return None

    dst = tzname = utcoffset


@pytest.mark.parametrize("naive", [datetime(2024, 7, 28, 12), datetime(2024, 7, 28, 12, tzinfo=Nowhere())])
def test_a_naive_datetime_is_refused(naive: datetime) -> None:
    message = "2024-07-28T12:00:00 has no UTC offset, so it is no instant; give a datetime with a tzinfo"
    start, end = year(2024)
    for ask in (
        lambda: utc_offset("Asia/Tokyo", naive),
        lambda: local("Asia/Tokyo", naive),
        lambda: difference("Asia/Tokyo", "Asia/Seoul", naive),
        lambda: offset_changes("Asia/Tokyo", naive, end),
        lambda: offset_changes("Asia/Tokyo", start, naive),
        lambda: differences("Asia/Tokyo", "Asia/Seoul", start, naive),
    ):
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            ask()


def test_an_end_that_is_not_after_the_start_is_refused() -> None:
    message = "end 2024-01-01T00:00:00+00:00 is not after start 2024-01-01T09:00:00+09:00; give a later end"
    start = datetime(2024, 1, 1, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    for ask in (offset_changes, lambda zone, *span: differences(zone, zone, *span)):
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            ask("Asia/Tokyo", start, year(2024)[0])


# --- offsets, dates and differences


@pytest.mark.parametrize(
    ("zone", "instant", "offset"),
    [
        ("Asia/Tokyo", JULY, 9 * HOUR),
        ("Pacific/Honolulu", JULY, -10 * HOUR),
        ("Asia/Kathmandu", JULY, 5 * HOUR + 45 * MINUTE),
        ("Australia/Lord_Howe", JULY, 10 * HOUR + 30 * MINUTE),
        ("Australia/Lord_Howe", JANUARY, 11 * HOUR),
        ("Pacific/Chatham", JULY, 12 * HOUR + 45 * MINUTE),
        ("Pacific/Chatham", JANUARY, 13 * HOUR + 45 * MINUTE),
        ("Pacific/Kiritimati", JULY, 14 * HOUR),
        ("Europe/London", JANUARY, 0 * HOUR),
        ("Asia/Tokyo", datetime(1900, 7, 1, tzinfo=UTC), 9 * HOUR),
        ("Pacific/Honolulu", datetime(1900, 7, 1, tzinfo=UTC), -10 * HOUR - 30 * MINUTE),
        ("Asia/Pyongyang", datetime(1900, 7, 1, tzinfo=UTC), 8 * HOUR + 23 * MINUTE),
        ("America/New_York", datetime(2100, 7, 1, tzinfo=UTC), -4 * HOUR),
        ("America/New_York", datetime(2100, 1, 1, tzinfo=UTC), -5 * HOUR),
    ],
)
def test_the_utc_offset(zone: str, instant: datetime, offset: timedelta) -> None:
    assert utc_offset(zone, instant) == offset
    assert utc_offset(zone, instant.astimezone(timezone(7 * HOUR))) == offset


@pytest.mark.parametrize(
    ("zone", "reading", "expected"),
    [
        ("Asia/Kathmandu", datetime(2024, 7, 28, 5, 45), datetime(2024, 7, 28, tzinfo=UTC)),
        ("America/New_York", datetime(2024, 11, 3, 1, 30), datetime(2024, 11, 3, 5, 30, tzinfo=UTC)),  # shown twice
        ("America/New_York", datetime(2024, 3, 10, 2, 30), datetime(2024, 3, 10, 7, 30, tzinfo=UTC)),  # skipped
    ],
)
def test_the_instant_of_a_local_time(zone: str, reading: datetime, expected: datetime) -> None:
    assert instant(zone, reading) == expected
    assert instant(zone, reading).tzinfo is UTC


def test_an_aware_local_time_is_refused() -> None:
    message = "2024-07-28T03:00:00+00:00 is an instant already; give the reading of a clock, without a tzinfo"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        instant("Asia/Tokyo", JULY)
    with pytest.raises(UnknownTimeZoneError):
        instant("Asia/Tokio", datetime(2024, 7, 28))


def test_noon_in_tokyo_is_the_day_before_in_honolulu_until_seven_in_the_evening() -> None:
    noon = datetime(2024, 7, 28, 12, tzinfo=ZoneInfo("Asia/Tokyo"))
    there = local("Pacific/Honolulu", noon)
    assert (there.date(), there.strftime("%A"), there.hour) == (date(2024, 7, 27), "Saturday", 17)
    seven = noon + 7 * HOUR
    assert local("Pacific/Honolulu", seven - SECOND).date() == date(2024, 7, 27)
    assert local("Pacific/Honolulu", seven).date() == date(2024, 7, 28)


def test_apia_had_no_30_december_2011() -> None:
    change = datetime(2011, 12, 30, 10, tzinfo=UTC)
    assert local("Pacific/Apia", change - SECOND).replace(tzinfo=None) == datetime(2011, 12, 29, 23, 59, 59)
    assert local("Pacific/Apia", change).replace(tzinfo=None) == datetime(2011, 12, 31)
    assert offset_changes("Pacific/Apia", datetime(2011, 12, 1, tzinfo=UTC), datetime(2012, 1, 1, tzinfo=UTC)) == (
        change,
    )
    assert (utc_offset("Pacific/Apia", change - SECOND), utc_offset("Pacific/Apia", change)) == (-10 * HOUR, 14 * HOUR)


def test_tokyo_to_honolulu_is_minus_19_hours_on_every_day_of_2024() -> None:
    start, end = year(2024)
    assert differences("Asia/Tokyo", "Pacific/Honolulu", start, end) == ((start, -19 * HOUR),)
    assert differences("Pacific/Honolulu", "Asia/Tokyo", start, end) == ((start, 19 * HOUR),)


def test_tokyo_to_washington_depends_on_the_date() -> None:
    start, end = year(2024)
    assert differences("Asia/Tokyo", "America/New_York", start, end) == (
        (start, -14 * HOUR),
        (datetime(2024, 3, 10, 7, tzinfo=UTC), -13 * HOUR),
        (datetime(2024, 11, 3, 6, tzinfo=UTC), -14 * HOUR),
    )
    assert difference("Asia/Tokyo", "America/New_York", JULY) == -13 * HOUR
    assert difference("Asia/Tokyo", "America/New_York", JANUARY) == -14 * HOUR


def test_two_zones_that_change_on_different_days_differ_in_between() -> None:
    start, end = year(2024)
    assert differences("America/New_York", "Europe/London", start, end) == (
        (start, 5 * HOUR),
        (datetime(2024, 3, 10, 7, tzinfo=UTC), 4 * HOUR),
        (datetime(2024, 3, 31, 1, tzinfo=UTC), 5 * HOUR),
        (datetime(2024, 10, 27, 1, tzinfo=UTC), 4 * HOUR),
        (datetime(2024, 11, 3, 6, tzinfo=UTC), 5 * HOUR),
    )


def test_two_zones_that_change_together_make_one_step() -> None:
    start, end = year(2024)
    assert len(offset_changes("Europe/Paris", start, end)) == 2
    assert differences("Europe/Paris", "Europe/London", start, end) == ((start, -HOUR),)


def test_half_hour_daylight_saving() -> None:
    start, end = year(2024)
    assert differences("Australia/Sydney", "Australia/Lord_Howe", start, end) == (
        (start, timedelta(0)),
        (datetime(2024, 4, 6, 15, tzinfo=UTC), -30 * MINUTE),  # an hour before Sydney
        (datetime(2024, 4, 6, 16, tzinfo=UTC), 30 * MINUTE),
        (datetime(2024, 10, 5, 15, 30, tzinfo=UTC), HOUR),  # half an hour before Sydney
        (datetime(2024, 10, 5, 16, tzinfo=UTC), timedelta(0)),
    )


# --- the instants of change


def test_pyongyang_time_held_from_15_august_2015_to_4_may_2018() -> None:
    begun, ended = datetime(2015, 8, 14, 15, tzinfo=UTC), datetime(2018, 5, 4, 15, tzinfo=UTC)
    assert offset_changes("Asia/Pyongyang", year(2015)[0], year(2018)[1]) == (begun, ended)
    assert utc_offset("Asia/Pyongyang", begun - SECOND) == 9 * HOUR
    assert utc_offset("Asia/Pyongyang", begun) == 8 * HOUR + 30 * MINUTE
    assert utc_offset("Asia/Pyongyang", ended - SECOND) == 8 * HOUR + 30 * MINUTE
    assert utc_offset("Asia/Pyongyang", ended) == 9 * HOUR
    assert local("Asia/Pyongyang", ended - SECOND).replace(tzinfo=None) == datetime(2018, 5, 4, 23, 29, 59)


def test_the_span_includes_its_start_and_not_its_end() -> None:
    change = datetime(2024, 3, 10, 7, tzinfo=UTC)
    tick = timedelta(microseconds=1)
    spans = {
        (change, change + tick): (change,),
        (change - tick, change + tick): (change,),
        (change - SECOND, change): (),
        (change - SECOND, change + tick): (change,),
        (change + tick, change + SECOND): (),
        (change - 30 * HOUR, change): (),
        (change - 24 * HOUR, change + SECOND): (change,),
    }
    for span, expected in spans.items():
        assert offset_changes("America/New_York", *span) == expected, span


def test_a_step_of_differences_begins_at_the_start_even_when_that_is_a_change() -> None:
    change = datetime(2024, 3, 10, 7, tzinfo=UTC)
    seen = differences("Asia/Tokyo", "America/New_York", change.astimezone(ZoneInfo("Asia/Tokyo")), change + HOUR)
    assert seen == ((change, -13 * HOUR),)
    assert seen[0][0].tzinfo is UTC


def test_a_change_of_one_week_is_seen() -> None:
    # Recife took up summer time in October 2000 and gave it up a week later.
    changes = offset_changes("America/Recife", *year(2000))
    assert changes[1:] == (datetime(2000, 10, 8, 3, tzinfo=UTC), datetime(2000, 10, 15, 2, tzinfo=UTC))


def test_the_far_past_and_future() -> None:
    assert offset_changes("America/New_York", *year(2100)) == (
        datetime(2100, 3, 14, 7, tzinfo=UTC),
        datetime(2100, 11, 7, 6, tzinfo=UTC),
    )
    # Calendars repeat every 400 years, and so do rules.
    of_2398, of_9998 = (offset_changes("Europe/Paris", *year(each)) for each in (2398, 9998))
    assert [each.replace(year=9998) for each in of_2398] == list(of_9998) and len(of_9998) == 2
    # Local mean time ended at noon on 18 November 1883, at 12:03:58 by the old clock.
    assert offset_changes("America/New_York", *year(1883)) == (datetime(1883, 11, 18, 17, tzinfo=UTC),)
    assert offset_changes("Asia/Tokyo", *year(1900)) == ()


ZONES = ["Asia/Tokyo", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "Asia/Gaza", "Australia/Lord_Howe"]
INSTANTS = st.datetimes(datetime(1880, 1, 1), datetime(2120, 1, 1), timezones=st.just(UTC))


@examples(60)
@given(st.sampled_from(ZONES), INSTANTS, st.timedeltas(SECOND, timedelta(days=800)), st.floats(0, 1, exclude_max=True))
def test_between_changes_the_offset_is_constant(zone: str, start: datetime, span: timedelta, part: float) -> None:
    changes = offset_changes(zone, start, start + span)
    assert list(changes) == sorted(set(changes))
    for change in changes:
        assert start <= change < start + span
        assert utc_offset(zone, change) != utc_offset(zone, change - SECOND)
    instant = start + part * span
    last = max((change for change in changes if change <= instant), default=start)
    assert utc_offset(zone, instant) == utc_offset(zone, last)


@examples(60)
@given(st.sampled_from(ZONES), st.sampled_from(ZONES), INSTANTS, st.floats(0, 1, exclude_max=True))
def test_the_step_function_is_the_difference(a: str, b: str, start: datetime, part: float) -> None:
    span = timedelta(days=500)
    steps = differences(a, b, start, start + span)
    instant = start + part * span
    assert steps[0][0] == start
    assert [value for since, value in steps if since <= instant][-1] == difference(a, b, instant)
    assert all(before[1] != after[1] for before, after in itertools.pairwise(steps))
    assert difference(a, b, instant) == -difference(b, a, instant)
    assert local(b, instant).replace(tzinfo=None) - local(a, instant).replace(tzinfo=None) == difference(a, b, instant)


@pytest.mark.parametrize(
    ("zone", "points"),
    [
        ("America/Argentina/Buenos_Aires", ((-34.6, -58.45),)),  # -3436-05827
        ("Pacific/Chatham", ((-43.95, -176.55),)),  # -4357-17633
        ("Asia/Tokyo", ((35.65444, 139.74472),)),  # +353916+1394441
        ("Asia/Calcutta", ((22.53333, 88.36667),)),  # as Asia/Kolkata
        ("Nowhere/None", ()),
    ],
)
def test_the_point_of_a_zone(zone: str, points: tuple[tuple[float, float], ...]) -> None:
    assert zone_point(zone) == points
