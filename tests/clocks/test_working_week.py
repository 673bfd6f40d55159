"""A compared week: its numbers against the facts, sums by hand and published sunsets; its sentences and tables."""

import re
import time as stopwatch
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import report
from geo.clocks import week_in_words, zones
from geo.clocks.response_times import WaitDistribution
from geo.clocks.working_hours import WorkingHours, shared_hours
from geo.clocks.working_week import Team, Wait, Week, compare, difference_ignoring_date
from geo.content import tables
from geo.content.blocks import Table
from geo.earth import sun
from geo.earth.sun import nights
from geo.earth.travel_times import in_fibre, in_flight
from geo.perspective import Perspective
from geo.view import Desk, View
from tests.conftest import examples
from tests.stories import SHIPPED

NB = "\N{NO-BREAK SPACE}"
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
AT_ONCE = WaitDistribution(*[timedelta(0)] * 4)
JULY = datetime(2024, 7, 28, 3, tzinfo=UTC)  # Sunday noon in Tokyo: the week from the 22nd


def place(name: str, zone: str, latitude: float = 0.0, longitude: float = 0.0) -> Team:
    return Team(name, (latitude, longitude), WorkingHours(zone))


PLACES = {
    team.place: team
    for team in (
        place("Tokyo", "Asia/Tokyo", 35.6895, 139.6917),
        place("Hawaii", "Pacific/Honolulu", 21.3858, -157.9064),
        place("Washington", "America/New_York", 38.8951, -77.0364),
        place("London", "Europe/London", 51.5074, -0.1278),
        place("Kathmandu", "Asia/Kathmandu", 27.7, 85.3),
        place("Apia", "Pacific/Apia", -13.83, -171.77),
        place("Cairo", "Africa/Cairo", 30.04, 31.24),
        place("Kiritimati", "Pacific/Kiritimati", 1.9, -157.4),
        place("Seoul", "Asia/Seoul", 37.57, 126.98),
    )
}


def desk(name: str, begins: int = 8, ends: int = 17, days: set[int] | None = None) -> Team:
    weekdays = frozenset(range(5) if days is None else days)
    hours = WorkingHours(PLACES[name].hours.time_zone, time(begins), time(ends % 24), weekdays)
    return replace(PLACES[name], hours=hours)


def always(name: str) -> Team:
    return replace(PLACES[name], hours=WorkingHours.round_the_clock(PLACES[name].hours.time_zone))


def week(*desks: Team, at: datetime = JULY) -> Week:
    return compare(desks, at)


def readings(zone: str, instants: tuple[datetime, ...]) -> list[str]:
    return [f"{zones.local(zone, instant):%a %d %H:%M}" for instant in instants]


def utc(*fields: int) -> datetime:
    return datetime(*fields, tzinfo=UTC)


# --- the shipped story, and the facts


def test_the_page_s_numbers_are_those_of_the_facts() -> None:
    teams = Perspective(SHIPPED, View.default(SHIPPED), JULY).teams
    assert [team.place for team in teams] == ["Tokyo", "Hawaii"]
    found = compare(teams, JULY)
    known = report.facts(SHIPPED, JULY)
    (shared,) = [row for row in known["shared_hours"] if set(row["places"]) == {"tokyo", "hawaii"}]
    assert (shared["hours_per_week"], shared["days_per_week"]) == (16, 4)
    assert (found.shared[0].total / HOUR, len(found.shared[0].by_day)) == (16, 4)
    waits = {(wait["from"], wait["to"]): wait for wait in known["waiting"]}
    for wait in found.waits:
        if wait.setting == "as-it-is":
            asker, answerer = wait.asker.place.lower(), wait.answerer.place.lower()
            assert waits[asker, answerer] == {
                "from": asker,
                "to": answerer,
                "mean_hours": round(wait.first_answer.mean / HOUR, 3),
                "median_hours": round(wait.first_answer.median / HOUR, 3),
                "p90_hours": round(wait.first_answer.p90 / HOUR, 3),
                "max_hours": round(wait.first_answer.longest / HOUR, 3),
            }
    assert waits["tokyo", "hawaii"]["mean_hours"] == 8.456
    (leg,) = [leg for leg in known["legs"] if {leg["from"], leg["to"]} == {"tokyo", "hawaii"}]
    assert found.distance_m == pytest.approx(leg["distance_m"], abs=0.001)


@pytest.mark.parametrize("count", [2, 5])
def test_a_week_is_computed_in_less_than_50_ms(count: int) -> None:
    ids = ["tokyo", "hawaii", "kyiv", "moscow", "beijing"][:count]
    view = View.default(SHIPPED).choosing(desks=tuple(map(Desk, ids)))
    teams = Perspective(SHIPPED, view, JULY).teams

    def compute(weeks: int) -> float:
        begin = stopwatch.process_time()
        compare(teams, JULY + weeks * 7 * DAY)
        return stopwatch.process_time() - begin

    # Another week each time, so that nothing is cached.
    assert min(compute(weeks) for weeks in range(100, 105)) < 0.05


# --- who works when


def test_tokyo_and_hawaii_share_four_mornings_of_tokyo() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"))
    (shared,) = found.shared
    assert shared.at_least == 2
    assert [readings("Asia/Tokyo", interval) for interval in shared.intervals] == [
        [f"{day} 08:00", f"{day} 12:00"] for day in ("Tue 23", "Wed 24", "Thu 25", "Fri 26")
    ]
    assert shared.by_day == tuple((date(2024, 7, day), 4 * HOUR) for day in (23, 24, 25, 26))
    assert readings("Asia/Tokyo", found.span) == ["Mon 22 00:00", "Mon 29 00:00"]
    assert found.difference == -19 * HOUR
    assert found.differences == ((found.span[0], -19 * HOUR),)


def test_the_first_desk_s_clock_sets_the_week_and_its_dates() -> None:
    found = week(desk("Hawaii"), desk("Tokyo"))
    assert readings("Pacific/Honolulu", found.span) == ["Mon 22 00:00", "Mon 29 00:00"]
    assert [day for day, _ in found.shared[0].by_day] == [date(2024, 7, day) for day in (22, 23, 24, 25)]
    assert [row.team.place for row in found.rows] == ["Hawaii", "Tokyo"]


def test_tokyo_and_washington_share_none() -> None:
    found = week(desk("Tokyo"), desk("Washington"))
    assert (found.shared[0].intervals, found.shared[0].total, found.next_shared) == ((), timedelta(0), None)
    assert found.shared_by_most is found.shared[0]


def test_the_hours_of_a_night_shift_count_for_the_date_they_are_on() -> None:
    shared = week(desk("Tokyo", 22, 6, {4}), desk("Seoul", 22, 6, {4})).shared[0]  # Friday night, on one clock
    assert shared.by_day == ((date(2024, 7, 26), 2 * HOUR), (date(2024, 7, 27), 6 * HOUR))
    assert len(shared.intervals) == 1
    all_week = week(always("Tokyo"), always("Hawaii")).shared[0]
    assert all_week.by_day == tuple((date(2024, 7, day), DAY) for day in range(22, 29))


def test_of_three_at_least_two_share_more_than_all() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"), desk("Kathmandu"))
    assert [shared.at_least for shared in found.shared] == [3, 2]
    # On Tokyo's clock: Tokyo 8 to 17; Hawaii 3 to 12, Tuesday to Saturday; Kathmandu 11:15 to 20:15.
    assert found.shared[0].by_day == tuple((date(2024, 7, day), 45 * MINUTE) for day in (23, 24, 25, 26))
    assert found.shared[1].by_day == (
        (date(2024, 7, 22), 5.75 * HOUR),
        *((date(2024, 7, day), 9 * HOUR) for day in (23, 24, 25, 26)),
    )
    assert found.shared_by_most is found.shared[0]
    nobody = week(desk("Tokyo"), desk("Washington"), desk("Kathmandu"))
    assert nobody.shared_by_most is nobody.shared[1]


DESKS = st.builds(
    desk,
    st.sampled_from(sorted(PLACES)),
    st.integers(0, 23),
    st.integers(1, 24),
    st.sets(st.integers(0, 6), min_size=1),
)
INSTANTS = st.integers(0, 366 * 24 * 4).map(lambda quarter: utc(2024, 1, 1) + quarter * 15 * MINUTE)


@examples(40)
@given(st.lists(DESKS, min_size=2, max_size=5), INSTANTS)
def test_a_compared_week_is_consistent(desks: list[Team], instant: datetime) -> None:
    found = week(*desks, at=instant)
    begins, ends = found.span
    assert begins <= instant < ends
    assert [shared.at_least for shared in found.shared] == list(range(len(desks), 1, -1))
    totals = [shared.total for shared in found.shared]
    assert totals == sorted(totals)
    for shared in found.shared:
        hours = [team.hours for team in desks]
        assert shared.intervals == shared_hours(hours, begins, ends, shared.at_least)
        assert shared.total == sum((until - since for since, until in shared.intervals), timedelta(0))
        assert list(shared.by_day) == sorted(shared.by_day)
        assert all(timedelta(0) < length <= DAY + HOUR for _, length in shared.by_day)
    first, *others = (row.midnights for row in found.rows)
    assert (first[0], first[-1], len(first)) == (begins, ends, 8)
    for midnights in others:
        assert midnights[0] <= begins < midnights[1]
        assert midnights[-1] <= ends
    if found.next_shared:
        since, until = found.next_shared
        assert instant < until
        assert all(until <= since or end <= instant for _begin, end in found.shared[0].intervals if end < since)


# --- midnights


@pytest.mark.parametrize(
    ("zone", "inside", "said"),
    [
        ("Africa/Cairo", utc(2024, 4, 24), ["Mon 22", "Tue 23", "Wed 24", "Thu 25", "Fri 26", "Sat 27", "Sun 28"]),
        ("Pacific/Apia", utc(2011, 12, 28), ["Mon 26", "Tue 27", "Wed 28", "Thu 29", "Sat 31", "Sun 01"]),
        ("America/New_York", utc(2024, 3, 7), ["Mon 04", "Tue 05", "Wed 06", "Thu 07", "Fri 08", "Sat 09", "Sun 10"]),
    ],
    ids=["a day that begins at one", "a day that was skipped", "a day of 23 hours"],
)
def test_the_first_desk_s_days_are_those_of_its_calendar(zone: str, inside: datetime, said: list[str]) -> None:
    here = place("Here", zone)
    midnights = week(here, desk("Tokyo"), at=inside).rows[0].midnights
    assert [f"{zones.local(zone, midnight):%a %d}" for midnight in midnights[:-1]] == said
    at_one = [zones.local(zone, midnight).hour for midnight in midnights].count(1)
    assert at_one == (zone == "Africa/Cairo")


def test_the_other_desks_days_begin_before_the_week() -> None:
    midnights = week(desk("Tokyo"), desk("Hawaii")).rows[1].midnights
    assert readings("Pacific/Honolulu", midnights) == [f"{day} 00:00" for day in (
        "Sun 21", "Mon 22", "Tue 23", "Wed 24", "Thu 25", "Fri 26", "Sat 27", "Sun 28",
    )]  # fmt: skip


def test_a_change_of_the_clocks_is_in_the_week() -> None:
    found = week(desk("Washington"), desk("London"), at=utc(2024, 3, 8))
    assert (found.span[1] - found.span[0]) / HOUR == 167
    assert found.differences == ((found.span[0], 5 * HOUR), (utc(2024, 3, 10, 7), 4 * HOUR))
    assert found.difference == 5 * HOUR


# --- the next shared hours


@pytest.mark.parametrize(
    ("at", "begin"),
    [
        (utc(2024, 7, 22, 0), utc(2024, 7, 22, 23)),  # Monday morning in Tokyo
        (utc(2024, 7, 22, 23), utc(2024, 7, 22, 23)),  # at their begin
        (utc(2024, 7, 23, 1), utc(2024, 7, 22, 23)),  # during them
        (utc(2024, 7, 23, 3), utc(2024, 7, 23, 23)),  # at their end
        (utc(2024, 7, 26, 3), utc(2024, 7, 29, 23)),  # the last of the week are over
        (JULY, utc(2024, 7, 29, 23)),
    ],
)
def test_the_next_shared_hours_are_now_or_later(at: datetime, begin: datetime) -> None:
    found = week(desk("Tokyo"), desk("Hawaii"), at=at)
    assert found.next_shared == (begin, begin + 4 * HOUR)
    assert not found.is_always_shared


def test_two_watches_round_the_clock_share_all_hours() -> None:
    found = week(always("Tokyo"), always("Hawaii"))
    assert found.is_always_shared
    assert found.shared[0].total == 7 * DAY
    but_for_sunday = desk("Hawaii", 8, 8, {0, 1, 2, 3, 4, 5})
    assert not week(always("Tokyo"), but_for_sunday, at=utc(2024, 7, 28, 20)).is_always_shared  # Sunday, 10 in Hawaii


def test_shared_hours_after_five_weeks_are_not_searched() -> None:
    # 7 in London is 16 in Tokyo in winter, from 27 October on; in summer it is 15.
    desks = desk("London", 7, 8), desk("Tokyo", 16, 17)
    assert week(*desks, at=utc(2024, 9, 20)).next_shared is None
    assert week(*desks, at=utc(2024, 9, 23, 7)).next_shared is None
    assert week(*desks, at=utc(2024, 9, 23, 8)).next_shared == (utc(2024, 10, 28, 7), utc(2024, 10, 28, 8))


# --- differences


@pytest.mark.parametrize(
    ("hours", "like"),
    [(-19, 5), (19, 5), (0, 0), (5, 5), (-12, 12), (12, 12), (13, 11), (-14, 10), (24, 0), (26, 2), (5.75, 5.75)],
)
def test_a_difference_without_the_date_is_at_most_twelve_hours(hours: float, like: float) -> None:
    assert difference_ignoring_date(hours * HOUR) == like * HOUR


@given(st.integers(-26 * 60, 26 * 60))
def test_a_difference_may_ignore_the_date(minutes: int) -> None:
    span = minutes * MINUTE
    assert timedelta(0) <= difference_ignoring_date(span) <= 12 * HOUR
    assert difference_ignoring_date(span) == difference_ignoring_date(-span) == difference_ignoring_date(span + DAY)
    assert (span - difference_ignoring_date(span)) % DAY == timedelta(0) or (
        span + difference_ignoring_date(span)
    ) % DAY == timedelta(0)


# --- nights


@pytest.mark.parametrize(
    ("position", "published"),
    [
        # As in test_sun: NOAA's day spreadsheet, Greenwich; Japan's almanac, Tokyo; NREL's program, Golden.
        ((51.4779, 0.0), "2024-06-20T03:43Z"),
        ((51.4779, 0.0), "2024-06-20T20:21Z"),
        ((35.658099, 139.741358), "2017-01-01T06:51+09:00"),
        ((35.658099, 139.741358), "2017-01-01T16:39+09:00"),
        ((39.742476, -105.1786), "2003-10-17T06:13-07:00"),
        ((39.742476, 254.8214), "2003-10-16T17:20-07:00"),
    ],
)
def test_nights_begin_and_end_when_it_was_published(position: tuple[float, float], published: str) -> None:
    expected = datetime.fromisoformat(published)
    found = nights(position, expected - 3 * DAY, expected + 4 * DAY)
    nearest = min((bound for night in found for bound in night), key=lambda bound: abs(bound - expected))
    assert abs(nearest - expected) <= MINUTE
    assert (nearest.second, nearest.microsecond) == (0, 0)


@pytest.mark.parametrize(("month", "dark"), [(6, False), (12, True)])
def test_beyond_the_polar_circle_a_whole_week_may_be_day_or_night(month: int, dark: bool) -> None:
    begin = utc(2024, month, 18)
    assert nights((69.6496, 18.9560), begin, begin + 7 * DAY) == (((begin, begin + 7 * DAY),) if dark else ())


@examples(40)
@given(st.floats(-80, 80), st.floats(-180, 360), INSTANTS)
def test_nights_are_dark_and_the_rest_is_not(latitude: float, longitude: float, begin: datetime) -> None:
    end = begin + 7 * DAY
    found = nights((latitude, longitude), begin, end)
    bounds = [bound for night in found for bound in night]
    assert bounds == sorted(set(bounds))
    assert all(begin <= bound <= end for bound in bounds)
    for low, high in pairwise(sorted({begin, *bounds, end})):
        dark = any(since <= low and high <= until for since, until in found)
        for share in (0.02, 0.2, 0.5, 0.8, 0.98):
            moment = low + share * (high - low)
            if min(moment - low, high - moment) > MINUTE:
                assert sun.is_night((latitude, longitude), moment) is dark


def test_short_nights_near_the_polar_circle_are_found() -> None:
    begin = utc(2024, 6, 18)
    found = nights((65.65, 20.0), begin, begin + 7 * DAY)
    assert len(found) == 7
    assert all(20 * MINUTE < until - since < 60 * MINUTE for since, until in found)


@pytest.mark.parametrize("change", [utc(2024, 6, 20, 3, 43), utc(2024, 6, 20, 20, 21)])
@pytest.mark.parametrize("latitude", [51.4779, 51.2, 51.0])
def test_nights_are_cut_at_the_ends_of_the_span(change: datetime, latitude: float) -> None:
    for seconds in range(-180, 180):
        bound = change + timedelta(seconds=seconds)
        for begin, end in ((bound, bound + HOUR), (bound - HOUR, bound)):
            assert all(begin <= since < until <= end for since, until in nights((latitude, 0.0), begin, end))


def test_nights_of_a_naive_span_are_refused() -> None:
    with pytest.raises(ValueError, match="has no UTC offset, so it is no instant"):
        nights((0, 0), datetime(2024, 7, 28), datetime(2024, 7, 29))


# --- response times


def test_waits_go_both_ways_in_every_setting() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"), desk("London"))
    assert [(wait.asker.place, wait.answerer.place, wait.setting) for wait in found.waits] == [
        (*pair, setting)
        for pair in (("Tokyo", "Hawaii"), ("Hawaii", "Tokyo"))
        for setting in ("as-it-is", "one-clock", "round-the-clock")
    ]
    to_hawaii, to_tokyo = found.waits[0], found.waits[3]
    # Worked out by hand, as in test_response_times. In Hawaii's time Tokyo works from 13 to 22, Sunday to Thursday. Of
    # Hawaii's 45 hours, the 16 of four afternoons need no wait, the 20 of four mornings wait 5 to 0 hours, and the 9 of
    # Friday wait 53 to 44.
    assert to_hawaii.first_answer.mean == (9 * 14.5 + 20 * 12.5) / 45 * HOUR
    assert to_hawaii.exchange.longest == 87 * HOUR
    assert (to_tokyo.first_answer.mean, to_tokyo.first_answer.longest) == (
        (4 * 5 * 2.5 + 9 * 48.5) / 45 * HOUR,
        53 * HOUR,
    )
    for wait in (*found.waits[1:3], *found.waits[4:]):
        assert (wait.first_answer, wait.exchange) == (AT_ONCE, AT_ONCE)


def test_on_one_clock_both_keep_their_own_hours() -> None:
    found = week(desk("Tokyo", 8, 17), desk("Hawaii", 9, 18))
    one_clock = {wait.asker.place: wait for wait in found.waits if wait.setting == "one-clock"}
    # From 8 to 9 nobody is there yet; the other way, from 17 to 18 nobody is there until 8, or until Monday.
    assert one_clock["Tokyo"].first_answer.mean == HOUR / 2 / 9
    assert one_clock["Tokyo"].first_answer.longest == HOUR
    assert one_clock["Hawaii"].first_answer.mean == (4 * 14.5 + 62.5) / 45 * HOUR
    assert one_clock["Hawaii"].first_answer.longest == 63 * HOUR
    for wait in found.waits:
        if wait.setting == "round-the-clock":
            assert (wait.first_answer, wait.exchange) == (AT_ONCE, AT_ONCE)


def test_each_direction_uses_the_week_of_the_team_that_asks() -> None:
    # It is Monday in Tokyo, and in Washington still the Sunday before, on which the clocks change.
    found = week(desk("Tokyo"), desk("Washington"), at=utc(2024, 3, 10, 16))
    # On Fridays at 8, that is 58 hours before Monday at 8 in Tokyo, and 59 from the next week on.
    assert [wait.first_answer.longest / HOUR for wait in found.waits[::3]] == [13, 58]
    after = week(desk("Tokyo"), desk("Washington"), at=utc(2024, 3, 12))
    assert [wait.first_answer.longest / HOUR for wait in after.waits[::3]] == [13, 59]


def test_there_is_no_wait_for_a_team_that_never_works() -> None:
    found = week(desk("Tokyo", days=set()), desk("Hawaii"))
    assert (found.waits, found.next_shared, [team.place for team in found.idle]) == ((), None, ["Tokyo"])
    assert week(desk("Tokyo"), desk("Hawaii")).idle == ()


def test_work_that_falls_on_a_skipped_date_is_no_error() -> None:
    found = week(desk("Apia", days={4}), desk("Tokyo"), at=utc(2011, 12, 28))
    assert [team.place for team in found.idle] == ["Apia"]
    assert [wait.asker.place for wait in found.waits] == ["Tokyo"] * 3
    assert week_in_words.other_settings(found).startswith("If both kept the hours of Tokyo, a first answer would take ")


def test_an_exchange_as_short_as_its_first_answer_is_one_entry() -> None:
    wait = Wait(PLACES["Tokyo"], PLACES["Hawaii"], "as-it-is", AT_ONCE, AT_ONCE)
    assert wait.by_kind == (("either", AT_ONCE),)
    later = WaitDistribution(HOUR, HOUR, HOUR, HOUR)
    assert Wait(PLACES["Tokyo"], PLACES["Hawaii"], "as-it-is", AT_ONCE, later).by_kind == (
        ("first-answer", AT_ONCE),
        ("exchange", later),
    )


# --- travel times


def test_light_in_fibre_takes_4_9_microseconds_a_kilometre() -> None:
    assert in_fibre(1_000_000) / timedelta(microseconds=1) == pytest.approx(4897, abs=1)
    assert in_fibre(0) == timedelta(0)


def test_an_airliner_takes_its_distance_over_its_speed() -> None:
    assert in_flight(6_300_000, 900) == 7 * HOUR


@pytest.mark.parametrize("speed", [0, -900, float("nan")])
def test_an_airliner_flies(speed: float) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(f'speed {speed} km/h is not above 0; 900 suits an airliner')}$"):
        in_flight(6_300_000, speed)


# --- refusals


@pytest.mark.parametrize("desks", [[], [desk("Tokyo")]])
def test_two_desks_are_needed(desks: list[Team]) -> None:
    with pytest.raises(ValueError, match=f"^{len(desks)} team shares its hours with nobody; give two or more$"):
        week(*desks)


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^2024-07-28T00:00:00 has no UTC offset, so it is no instant; "):
        week(desk("Tokyo"), desk("Hawaii"), at=datetime(2024, 7, 28))


# --- in words


def plain(text: str) -> str:
    return text.replace(NB, " ")


@pytest.mark.parametrize(
    ("desks", "said"),
    [
        (("Tokyo", "Hawaii"), "Tokyo and Hawaii share 16 working hours a week, 4 h on each of 4 days."),
        (("Tokyo", "Washington"), "Tokyo and Washington share no working hours in this week."),
        (("Tokyo", "Kathmandu"), "Tokyo and Kathmandu share 28.75 working hours a week, 5 h 45 min on each of 5 days."),
        (
            ("Tokyo", "Hawaii", "Kathmandu"),
            "Tokyo, Hawaii and Kathmandu share 3 working hours a week, 45 min on each of 4 days.",
        ),
    ],
)
def test_shared_hours_in_words(desks: tuple[str, ...], said: str) -> None:
    assert plain(week_in_words.shared_hours(week(*map(desk, desks)))) == said


def test_uneven_or_single_shared_hours_in_words() -> None:
    friday = week(desk("Tokyo", days={4}), desk("Seoul"))
    assert plain(week_in_words.shared_hours(friday)) == "Tokyo and Seoul share 9 working hours a week, all on one day."
    uneven = week(desk("Tokyo", 22, 6, {4}), desk("Seoul", 22, 6, {4}))
    assert plain(week_in_words.shared_hours(uneven)) == (
        "Tokyo and Seoul share 8 working hours a week, from 2 h to 6 h on each of 2 days."
    )
    idle = week(desk("Tokyo", days=set()), desk("Hawaii", days=set()), desk("Seoul"))
    assert week_in_words.shared_hours(idle) == "Nobody is at a desk in Tokyo and Hawaii in this week."
    assert week_in_words.next_shared(idle) == "They share none in the five weeks from this moment on."


def test_hours_shared_by_some_in_words() -> None:
    found = week(desk("Tokyo"), desk("Washington"), desk("Seoul"))
    assert [plain(week_in_words.shared_by_some(found, shared)) for shared in found.shared] == [
        "At least 3 of the 3: never in this week.",
        "At least 2 of the 3: 45 working hours a week, 9 h on each of 5 days.",
    ]


@pytest.mark.parametrize(
    ("desks", "at", "said"),
    [
        (
            ("Tokyo", "Hawaii"),
            JULY,
            "On the clock they are 19 hours apart; working days overlap as if 5 hours apart.",
        ),
        (("Tokyo", "Seoul"), JULY, "On the clock they agree."),
        (("Tokyo", "London"), JULY, "On the clock they are 8 hours apart."),
        (("London", "Kathmandu"), JULY, "On the clock they are 4 h 45 min apart."),
        (
            ("Hawaii", "Kiritimati"),
            JULY,
            "On the clock they are 24 hours apart; working days overlap wholly, a day apart.",
        ),
        (
            ("Tokyo", "Hawaii", "London"),
            JULY,
            "On the clock Tokyo and Hawaii are 19 hours apart; working days overlap as if 5 hours apart.",
        ),
        (
            ("Washington", "London"),
            utc(2024, 3, 8),
            "On the clock they are 5 hours apart. "
            "The clocks change in this week: 5 hours apart until Sunday, 10 March, 03:00 in Washington, then 4 hours.",
        ),
        (
            ("London", "Cairo"),
            utc(2024, 4, 27),
            "On the clock they are 2 hours apart. The clocks change in this week: 1 hour apart until "
            "Thursday, 25 April, 23:00 in London, then 2 hours.",
        ),
    ],
)
def test_hours_apart_in_words(desks: tuple[str, ...], at: datetime, said: str) -> None:
    assert plain(week_in_words.hours_apart(week(*map(desk, desks), at=at))) == said


@pytest.mark.parametrize(
    ("desks", "at", "said"),
    [
        (
            (desk("Tokyo"), desk("Hawaii")),
            JULY,
            "The next shared working hours: Tuesday, 30 July, 08:00 to 12:00 in Tokyo; "
            "Monday, 29 July, 13:00 to 17:00 in Hawaii.",
        ),
        (
            (desk("Tokyo"), desk("Hawaii")),
            utc(2024, 7, 24),
            "They share working hours at this moment, until Wednesday, 24 July, 12:00 in Tokyo and "
            "Tuesday, 23 July, 17:00 in Hawaii.",
        ),
        (
            (desk("Tokyo"), desk("Hawaii")),
            utc(2024, 7, 23, 23),
            "They share working hours at this moment, until Wednesday, 24 July, 12:00 in Tokyo and "
            "Tuesday, 23 July, 17:00 in Hawaii.",
        ),
        (
            (desk("Tokyo", 22, 6), desk("Seoul", 22, 6)),
            JULY,
            "The next shared working hours: Monday, 29 July, 22:00 to Tuesday, 30 July, 06:00 in Tokyo; "
            "Monday, 29 July, 22:00 to Tuesday, 30 July, 06:00 in Seoul.",
        ),
        ((desk("Tokyo"), desk("Washington")), JULY, "They share none in the five weeks from this moment on."),
        ((always("Tokyo"), always("Hawaii")), JULY, "Somebody is at every desk all the time."),
    ],
)
def test_the_next_shared_hours_in_words(desks: tuple[Team, ...], at: datetime, said: str) -> None:
    assert week_in_words.next_shared(week(*desks, at=at)) == said


def test_the_week_and_its_waits_in_words() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"))
    assert week_in_words.week_label(found) == "The week from Monday, 22 July 2024, on the clock of Tokyo"
    assert plain(week_in_words.mean_wait(found.waits[0])) == (
        "A question asked in Tokyo waits 8 h 27 min on average for someone in Hawaii, at most 19 h; a follow-up is "
        "read after 19 h 7 min on average, at most 87 h."
    )
    assert (
        plain(week_in_words.mean_wait(found.waits[1])) == "A question asked in Tokyo never waits for someone in Hawaii."
    )
    assert plain(week_in_words.other_settings(found)) == (
        "If both kept the hours of Tokyo, a first answer would take 0 min on average; with a watch round the clock in "
        "Hawaii, 0 min."
    )


def test_travel_times_in_words() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"))
    assert plain(week_in_words.beside_travel_times(found, 900, "km")) == (
        "Tokyo to Hawaii: 6,207 km. Light in glass fibre along that line takes 30 ms one way, 61 ms there and back; "
        "an airliner at 900 km/h takes 6 h 54 min. A question waits 8 h 27 min on average: about 1,000,000 times as "
        "long as light takes one way."
    )
    assert "3,857 mi" in plain(week_in_words.beside_travel_times(found, 900, "mi"))
    near = week(desk("Tokyo"), desk("Seoul"))
    assert plain(week_in_words.beside_travel_times(near, 1000, "km")).endswith(
        "an airliner at 1,000 km/h takes 1 h 9 min."
    )
    at_once, there = desk("Tokyo", 6, 9), desk("Tokyo")
    for metres in (0.001, 50):
        latitude, longitude = there.position
        beside = replace(there, place="Beside", position=(latitude, longitude + metres / 90_500))
        assert plain(week_in_words.beside_travel_times(week(at_once, beside), 900, "km")).endswith(
            "takes ≤ 0.01 ms one way, ≤ 0.01 ms there and back; an airliner at 900 km/h takes 0 min."
        )
    same = week(desk("Tokyo"), desk("Tokyo"))
    assert week_in_words.beside_travel_times(same, 900, "km") == "Tokyo and Tokyo are one and the same point."


# --- as tables


def cells(table: Table) -> list[list[str]]:
    return [list(map(plain, row)) for row in (table.columns, *table.rows)]


def test_every_shared_interval_is_in_the_table_on_each_clock() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"))
    assert cells(tables.shared_hours(found, found.shared[0])) == [
        ["Tokyo", "Hawaii", "How long"],
        ["Tuesday, 23 July, 08:00 to 12:00", "Monday, 22 July, 13:00 to 17:00", "4 h"],
        ["Wednesday, 24 July, 08:00 to 12:00", "Tuesday, 23 July, 13:00 to 17:00", "4 h"],
        ["Thursday, 25 July, 08:00 to 12:00", "Wednesday, 24 July, 13:00 to 17:00", "4 h"],
        ["Friday, 26 July, 08:00 to 12:00", "Thursday, 25 July, 13:00 to 17:00", "4 h"],
    ]


def test_places_of_one_name_have_a_column_each() -> None:
    found = week(desk("Tokyo"), desk("Tokyo"))
    assert cells(tables.shared_hours(found, found.shared[0]))[0] == ["Tokyo", "Tokyo", "How long"]


def test_the_waits_are_a_table_with_a_situation_a_row() -> None:
    found = week(desk("Tokyo"), desk("Hawaii"))
    assert cells(tables.waiting(found)) == [
        ["Situation", "Mean", "Median", "90 of 100 at most", "Longest"],
        ["Tokyo to Hawaii, first answer", "8 h 27 min", "11 h 18 min", "14 h 54 min", "19 h"],
        ["Tokyo to Hawaii, with a follow-up", "19 h 7 min", "16 h 38 min", "82 h 30 min", "87 h"],
        ["Tokyo to Hawaii, both on one clock", "0 min", "0 min", "0 min", "0 min"],
        ["Tokyo to Hawaii, watch round the clock", "0 min", "0 min", "0 min", "0 min"],
        ["Hawaii to Tokyo, first answer", "10 h 49 min", "1 h 38 min", "48 h 30 min", "53 h"],
        ["Hawaii to Tokyo, with a follow-up", "15 h 37 min", "1 h 38 min", "72 h 30 min", "77 h"],
        ["Hawaii to Tokyo, both on one clock", "0 min", "0 min", "0 min", "0 min"],
        ["Hawaii to Tokyo, watch round the clock", "0 min", "0 min", "0 min", "0 min"],
    ]
    shifted = week(desk("Tokyo", 8, 17), desk("Hawaii", 9, 18))
    assert [row[0] for row in cells(tables.waiting(shifted))][3:5] == [
        "Tokyo to Hawaii, both on one clock",
        "Tokyo to Hawaii, watch round the clock",
    ]
