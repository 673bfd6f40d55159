"""The sun and the night, against published positions and times and an independent theory of the sun."""

import itertools
import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo

import ephem
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from geo.earth.sun import ASTRONOMICAL, CIVIL, NAUTICAL, SUNSET, altitude_deg, is_night, shade, subsolar_point
from tests.conftest import examples

Position = tuple[float, float]

GOLDEN = (39.742476, -105.1786)  # NREL/TP-560-34302, appendix A.5
LONDON = (51.473333, -0.000833)
TOKYO = (35.658099, 139.741358)  # Azabu: the reference point of Japan's almanac
LONGYEARBYEN = (78.22, 15.65)
NORTH_POLE, SOUTH_POLE = (90.0, 0.0), (-90.0, 0.0)

MARCH, JUNE = datetime(2024, 3, 20, 3, 6, tzinfo=UTC), datetime(2024, 6, 20, 20, 51, tzinfo=UTC)
SEPTEMBER, DECEMBER = datetime(2024, 9, 22, 12, 44, tzinfo=UTC), datetime(2024, 12, 21, 9, 20, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

FIRST, LAST = datetime(1950, 1, 1), datetime(2100, 12, 31)
# Near an equinox the ring changes from one pole to the other: many cases there.
TURNS = st.builds(lambda turn, days: turn + timedelta(days=days), st.sampled_from([MARCH, SEPTEMBER]), st.floats(-4, 4))
INSTANTS = st.datetimes(FIRST, LAST, timezones=st.just(UTC)) | TURNS
POSITIONS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
MAPPED = st.tuples(st.floats(-85, 85), st.floats(-180, 180))
ALTITUDES = st.sampled_from([SUNSET, CIVIL, NAUTICAL, ASTRONOMICAL]) | st.floats(-89.9, -0.001)

thorough = examples(300)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def apart_deg(one: Position, other: Position) -> float:
    """The angle between two positions on a sphere."""
    (first, second), turn = (map(math.radians, (one[0], other[0]))), math.radians(other[1] - one[1])
    x = math.cos(first) * math.sin(second) - math.sin(first) * math.cos(second) * math.cos(turn)
    y = math.cos(second) * math.sin(turn)
    z = math.sin(first) * math.sin(second) + math.cos(first) * math.cos(second) * math.cos(turn)
    return math.degrees(math.atan2(math.hypot(x, y), z))


def passes(position: Position, altitude: float, low: datetime, high: datetime) -> datetime:
    """The instant at which the sun passes an altitude, once between two instants."""
    below = altitude_deg(position, low) < altitude
    assert (altitude_deg(position, high) < altitude) is not below
    while high - low > timedelta(seconds=0.1):
        middle = low + (high - low) / 2
        if (altitude_deg(position, middle) < altitude) is below:
            low = middle
        else:
            high = middle
    return high


def antisolar(instant: datetime) -> Position:
    latitude, longitude = subsolar_point(instant)
    return -latitude, longitude + 180


def edge(ring: tuple[Position, ...]) -> tuple[Position, ...]:
    return ring[:121]


# --- the sun, against what is published


def test_the_example_of_meeus() -> None:
    # Examples 25.a and 28.a, 1992 October 13, 0h: declination -7.78507, equation of time +3.427351 degrees.
    latitude, longitude = subsolar_point(datetime(1992, 10, 13, tzinfo=UTC))
    assert latitude == pytest.approx(-7.78507, abs=0.00001)
    assert longitude == pytest.approx(180 - 3.427351, abs=0.005)


def test_the_example_of_nrel() -> None:
    # Geocentric declination -9.31434, hour angle 11.105902, elevation without refraction 39.872046 from the ground.
    instant = at("2003-10-17T12:30:30-07:00")
    latitude, longitude = subsolar_point(instant)
    assert latitude == pytest.approx(-9.31434, abs=0.004)
    assert longitude == pytest.approx(-105.1786 - 11.105902, abs=0.01)
    assert altitude_deg(GOLDEN, instant) == pytest.approx(39.872046, abs=0.01)


@pytest.mark.parametrize(("equinox", "northward"), [(MARCH, 1), (SEPTEMBER, -1)])
def test_the_sun_crosses_the_equator_at_the_equinoxes_of_2024(equinox: datetime, northward: int) -> None:
    assert subsolar_point(equinox)[0] == pytest.approx(0, abs=0.004)
    quarter = timedelta(minutes=15)
    assert northward * subsolar_point(equinox - quarter)[0] < 0 < northward * subsolar_point(equinox + quarter)[0]


@pytest.mark.parametrize(("solstice", "latitude"), [(JUNE, 23.4386), (DECEMBER, -23.4386)])
def test_the_sun_turns_back_at_the_solstices_of_2024(solstice: datetime, latitude: float) -> None:
    before, then, after = (subsolar_point(solstice + days * DAY)[0] for days in (-5, 0, 5))
    assert then == pytest.approx(latitude, abs=0.001)  # the obliquity of that year, with nutation
    vertex_days = 5 * (after - before) / (4 * then - 2 * before - 2 * after)  # of the parabola through the three
    assert vertex_days == pytest.approx(0, abs=1 / 24)


@pytest.mark.parametrize(
    ("day", "minutes", "seconds"), [("2024-02-11", -14, -14), ("2024-05-14", 3, 39), ("2024-11-03", 16, 26)]
)
def test_at_noon_utc_the_sun_stands_the_equation_of_time_west_of_greenwich(
    day: str, minutes: int, seconds: int
) -> None:
    assert subsolar_point(at(f"{day}T12:00Z"))[1] == pytest.approx(-(minutes + seconds / 60) / 4, abs=0.03)


@pytest.mark.parametrize(
    ("before", "after", "west"),
    [
        ("2024-04-14", "2024-04-17", 1),
        ("2024-06-11", "2024-06-14", -1),
        ("2024-08-31", "2024-09-02", 1),
        ("2024-12-23", "2024-12-26", -1),
    ],
)
def test_the_equation_of_time_is_zero_four_times_a_year(before: str, after: str, west: int) -> None:
    east_before, east_after = (subsolar_point(at(f"{day}T12:00Z"))[1] for day in (before, after))
    assert west * east_after < 0 < west * east_before


@pytest.mark.parametrize(
    ("position", "altitude", "published", "within_s"),
    [
        # The output of NREL's program for the 17th, to the second. It counts days in UTC, so its sunset is the 16th's.
        (GOLDEN, SUNSET, "2003-10-17T06:12:43-07:00", 5),
        (GOLDEN, SUNSET, "2003-10-16T17:20:19-07:00", 5),
        # NOAA's day spreadsheet, Greenwich.
        ((51.4779, 0.0), SUNSET, "2024-06-20T03:43Z", 60),
        ((51.4779, 0.0), SUNSET, "2024-06-20T20:21Z", 60),
        # timeanddate.com, London, as in the tests of the package astral.
        (LONDON, CIVIL, "2015-12-01T07:04Z", 60),
        (LONDON, SUNSET, "2015-12-01T15:55Z", 60),
        (LONDON, NAUTICAL, "2015-12-01T17:16Z", 60),
        # Japan's almanac, Tokyo.
        (TOKYO, SUNSET, "2017-01-01T06:51+09:00", 60),
        (TOKYO, SUNSET, "2017-01-01T16:39+09:00", 60),
    ],
)
def test_published_times(position: Position, altitude: float, published: str, within_s: int) -> None:
    expected = at(published)
    found = passes(position, altitude, expected - 2 * HOUR, expected + 2 * HOUR)
    assert abs(found - expected) <= timedelta(seconds=within_s)


@pytest.mark.parametrize(
    ("day", "nights"),
    [  # Longyearbyen: midnight sun from 20 April to 23 August, polar night from 26 October to 16 February
        ("2024-04-17", {False, True}),
        ("2024-04-21", {False}),
        ("2024-08-20", {False}),
        ("2024-08-26", {False, True}),
        ("2024-10-23", {False, True}),
        ("2024-10-29", {True}),
        ("2025-02-13", {True}),
        ("2025-02-19", {False, True}),
    ],
)
def test_midnight_sun_and_polar_night(day: str, nights: set[bool]) -> None:
    midnight = at(f"{day}T00:00+01:00")
    assert {is_night(LONGYEARBYEN, midnight + timedelta(minutes=minute)) for minute in range(0, 1440, 5)} == nights


def test_at_the_poles_the_year_is_one_day() -> None:
    for instant, north, south in ((JUNE, False, True), (DECEMBER, True, False), (MARCH, False, False)):
        assert (is_night(NORTH_POLE, instant), is_night(SOUTH_POLE, instant)) == (north, south)


def test_the_altitudes_are_the_usual_ones() -> None:
    assert (SUNSET, CIVIL, NAUTICAL, ASTRONOMICAL) == (-0.833, -6, -12, -18)


def test_night_begins_when_the_upper_edge_has_set() -> None:
    sunset = passes(TOKYO, -0.833, at("2024-07-28T08:00Z"), at("2024-07-28T11:00Z"))
    assert not is_night(TOKYO, sunset - timedelta(seconds=1))
    assert is_night(TOKYO, sunset + timedelta(seconds=1))


# --- the sun, against PyEphem's VSOP87, which is good to 0.0002 degrees here


def true_point(instant: datetime) -> Position:
    greenwich = ephem.Observer()
    greenwich.lat = greenwich.lon = "0"
    greenwich.date = instant.replace(tzinfo=None)
    sun = ephem.Sun()
    sun.compute(greenwich.date, epoch=greenwich.date)
    return math.degrees(sun.g_dec), math.degrees(sun.g_ra - greenwich.sidereal_time())


@thorough
@given(st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
def test_the_subsolar_point_is_within_a_hundredth_of_a_degree(instant: datetime) -> None:
    assert apart_deg(subsolar_point(instant), true_point(instant)) < 0.01


@pytest.mark.parametrize("decade", [1950, 2020, 2090])
def test_the_subsolar_point_is_mostly_far_more_precise(decade: int) -> None:
    start = datetime(decade, 1, 1, tzinfo=UTC)
    pairs = [(subsolar_point(when), true_point(when)) for when in (start + k * (5 * DAY + HOUR) for k in range(700))]
    assert math.sqrt(math.fsum(apart_deg(*pair) ** 2 for pair in pairs) / 700) < 0.0036
    assert abs(math.fsum(math.remainder(ours[1] - true[1], 360) for ours, true in pairs) / 700) < 0.0025


@thorough
@given(POSITIONS, INSTANTS)
def test_the_altitude_is_within_a_hundredth_of_a_degree_and_the_parallax(position: Position, instant: datetime) -> None:
    place = ephem.Observer()
    place.lat, place.lon = map(math.radians, position)
    place.pressure = 0  # no refraction
    place.date = instant.replace(tzinfo=None)
    sun = ephem.Sun()
    sun.compute(place)
    assert altitude_deg(position, instant) == pytest.approx(math.degrees(sun.alt), abs=0.0125)


# --- the sun at any instant


@thorough
@given(INSTANTS)
def test_the_sun_is_overhead_at_the_subsolar_point(instant: datetime) -> None:
    latitude, longitude = subsolar_point(instant)
    assert -23.46 < latitude < 23.46
    assert -180 <= longitude < 180
    assert altitude_deg((latitude, longitude), instant) == pytest.approx(90, abs=1e-9)
    assert altitude_deg(antisolar(instant), instant) == pytest.approx(-90, abs=1e-9)


@thorough
@given(POSITIONS, INSTANTS)
def test_the_altitude_is_90_degrees_minus_the_distance_to_the_subsolar_point(
    position: Position, instant: datetime
) -> None:
    assert altitude_deg(position, instant) == pytest.approx(90 - apart_deg(position, subsolar_point(instant)), abs=1e-9)


@thorough
@given(POSITIONS, INSTANTS)
def test_the_altitude_is_symmetric(position: Position, instant: datetime) -> None:
    latitude, longitude = position
    noon = subsolar_point(instant)[1]
    here = altitude_deg(position, instant)
    # At the antipode it has the other sign; equally long before and after noon it is the same.
    opposite = (-latitude, longitude + 180 if longitude < 0 else longitude - 180)
    mirrored = (latitude, math.remainder(2 * noon - longitude, 360))
    turned = (latitude, longitude + 360 if longitude < 0 else longitude - 360)
    assert altitude_deg(opposite, instant) == pytest.approx(-here, abs=1e-9)
    assert altitude_deg(mirrored, instant) == pytest.approx(here, abs=1e-9)
    assert altitude_deg(turned, instant) == pytest.approx(here, abs=1e-9)


@thorough
@given(POSITIONS, INSTANTS)
def test_it_is_night_where_the_sun_is_below_sunset(position: Position, instant: datetime) -> None:
    assert is_night(position, instant) is (altitude_deg(position, instant) < SUNSET)


def test_an_instant_may_be_written_in_any_zone() -> None:
    utc = at("2024-07-28T03:00Z")
    tokyo = utc.astimezone(timezone(9 * HOUR))
    assert (subsolar_point(tokyo), shade(tokyo)) == (subsolar_point(utc), shade(utc))


# --- the ring


@thorough
@given(INSTANTS, ALTITUDES)
def test_on_the_ring_the_sun_has_the_altitude(instant: datetime, altitude: float) -> None:
    for latitude, longitude in edge(shade(instant, altitude)):
        assert altitude_deg((latitude, longitude), instant) == pytest.approx(altitude, abs=1e-9)


@thorough
@given(INSTANTS, ALTITUDES)
def test_a_step_into_the_ring_is_darker_and_a_step_out_is_lighter(instant: datetime, altitude: float) -> None:
    latitude, longitude = antisolar(instant)
    centre = vector((latitude, longitude))
    for position in edge(shade(instant, altitude)):
        for share, darker in ((0.001, True), (-0.001, False)):
            x, y, z = (a + share * (b - a) for a, b in zip(vector(position), centre, strict=True))
            moved = math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
            assert (altitude_deg(moved, instant) < altitude) is darker


def vector(position: Position) -> tuple[float, float, float]:
    latitude, longitude = map(math.radians, position)
    return math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude)


@thorough
@given(INSTANTS, ALTITUDES)
def test_the_ring_is_closed_and_samples_every_3_degrees(instant: datetime, altitude: float) -> None:
    ring = shade(instant, altitude)
    assert ring[0] == ring[-1]
    assert all(abs(latitude) <= 90 and abs(longitude) <= 360 for latitude, longitude in ring)
    step_deg = 3 * math.cos(math.radians(altitude))  # sin(90 + altitude) is the radius of the edge
    for start, end in itertools.pairwise(edge(ring)):
        assert abs(end[1] - start[1]) <= 180
        assert apart_deg(start, end) == pytest.approx(step_deg, rel=0.001)


@thorough
@given(INSTANTS, ALTITUDES)
@example(MARCH, SUNSET)
@example(JUNE, SUNSET)
@example(DECEMBER, SUNSET)
@example(MARCH, ASTRONOMICAL)
@example(JUNE, ASTRONOMICAL)
@example(DECEMBER, ASTRONOMICAL)
def test_the_ring_closes_along_the_pole_that_it_holds(instant: datetime, altitude: float) -> None:
    ring = shade(instant, altitude)
    centre = antisolar(instant)
    middle = (centre[1] + 180) % 360 - 180
    held = [pole for pole in (NORTH_POLE, SOUTH_POLE) if altitude_deg(pole, instant) < altitude]
    if not held:
        assert len(ring) == 121
        assert all(abs(longitude - middle) <= 90.000001 for _, longitude in ring)
        return
    ((pole, _),) = held
    assert len(ring) == 124
    first, last = edge(ring)[0], edge(ring)[-1]
    assert first[0] == last[0]
    assert sorted((first[1], last[1])) == pytest.approx([middle - 180, middle + 180], abs=1e-9)
    assert ring[121:] == ((pole, last[1]), (pole, first[1]), first)
    eastward = [end[1] - start[1] for start, end in itertools.pairwise(edge(ring))]
    assert all(step > 0 for step in eastward) if pole > 0 else all(step < 0 for step in eastward)


@thorough
@given(INSTANTS, ALTITUDES)
def test_the_ring_is_counterclockwise(instant: datetime, altitude: float) -> None:
    pairs = itertools.pairwise(shade(instant, altitude))
    assert sum(start[1] * end[0] - end[1] * start[0] for start, end in pairs) > 0


@examples(1000)
@given(INSTANTS, ALTITUDES, MAPPED)
def test_the_repeated_ring_on_a_web_map_covers_exactly_the_night(
    instant: datetime, altitude: float, position: Position
) -> None:
    # Up to latitude 85 a straight line on the map stays within 0.23 degrees of the true edge; see `shade`.
    assume(abs(altitude_deg(position, instant) - altitude) > 0.25)
    ring = [(mercator(latitude), longitude) for latitude, longitude in shade(instant, altitude)]
    copies = [winding(ring, (mercator(position[0]), position[1] + turn)) for turn in (-720, -360, 0, 360, 720)]
    assert sum(copies) == (altitude_deg(position, instant) < altitude)  # so one copy covers it, never two
    assert min(copies) >= 0


def mercator(latitude: float) -> float:
    return math.asinh(math.tan(math.radians(max(-89.999, min(89.999, latitude)))))


def winding(ring: list[Position], point: Position) -> int:
    """The winding number of a ring around a point, counterclockwise."""
    turns = 0
    for (y1, x1), (y2, x2) in itertools.pairwise(ring):
        left = (x2 - x1) * (point[0] - y1) - (point[1] - x1) * (y2 - y1)
        if y1 <= point[0] < y2:
            turns += left > 0
        elif y2 <= point[0] < y1:
            turns -= left < 0
    return turns


@pytest.mark.parametrize(
    "instant", [MARCH, JUNE, SEPTEMBER, DECEMBER, at("2024-03-18T00:00Z"), at("2024-08-01T00:00Z")]
)
def test_a_ring_that_only_touches_the_pole_has_no_jump(instant: datetime) -> None:
    touching = -abs(subsolar_point(instant)[0])
    altitudes = [touching, math.nextafter(touching, -90), math.nextafter(touching, 0), touching - 1e-9, touching + 1e-9]
    for altitude in altitudes:
        ring = shade(instant, altitude)
        assert ring[0] == ring[-1]
        assert all(abs(end[1] - start[1]) <= 180 for start, end in itertools.pairwise(edge(ring)))
        assert len(ring) in (121, 124)


@pytest.mark.parametrize("altitude", [-5e-324, -1e-12, -89.9999999, math.nextafter(-90, 0)])
def test_the_widest_and_the_narrowest_ring(altitude: float) -> None:
    for instant in (MARCH, JUNE):
        ring = shade(instant, altitude)
        assert all(abs(end[1] - start[1]) <= 180 for start, end in itertools.pairwise(edge(ring)))


def test_the_default_ring_is_that_of_sunset() -> None:
    assert shade(JUNE) == shade(JUNE, SUNSET) != shade(JUNE, CIVIL)


# --- the ring, an hour later


@thorough
@given(INSTANTS, ALTITUDES, st.floats(0, 1))
@example(MARCH - HOUR / 2, SUNSET, 1)
@example(SEPTEMBER - HOUR / 2, ASTRONOMICAL, 1)
@example(JUNE, CIVIL, 1)
@example(datetime(2024, 12, 22, tzinfo=UTC), SUNSET, 1)  # where the equation of time changes fastest
def test_within_an_hour_a_ring_moves_west_with_the_mean_sun(instant: datetime, altitude: float, hours: float) -> None:
    later = instant + hours * HOUR
    ring, fresh = shade(instant, altitude), shade(later, altitude)
    shifted = [(latitude, math.remainder(longitude - 15 * hours, 360)) for latitude, longitude in edge(ring)]
    for position in shifted:
        assert altitude_deg(position, later) == pytest.approx(altitude, abs=0.02)
    if ring[0][0] * fresh[0][0] > 0 and len(ring) == len(fresh):  # they start on the same side
        assert all(apart_deg(*pair) < 0.02 for pair in zip(shifted, edge(fresh), strict=True))


@examples(100)
@given(INSTANTS, st.sampled_from([SUNSET, CIVIL, NAUTICAL, ASTRONOMICAL]), MAPPED)
def test_a_place_is_shaded_by_the_shifted_ring_as_by_a_fresh_one(
    instant: datetime, altitude: float, position: Position
) -> None:
    later = instant + HOUR
    assume(abs(altitude_deg(position, later) - altitude) > 0.25)
    ring = [(mercator(latitude), longitude - 15) for latitude, longitude in shade(instant, altitude)]
    copies = [winding(ring, (mercator(position[0]), position[1] + turn)) for turn in (-720, -360, 0, 360, 720)]
    assert sum(copies) == (altitude_deg(position, later) < altitude)


# --- what is refused


class Vague(tzinfo):
    """A time zone without an offset."""

    def utcoffset(self, when: datetime | None) -> None:
        return None


@pytest.mark.parametrize("naive", [datetime(2024, 7, 28, 12), datetime(2024, 7, 28, 12, tzinfo=Vague())])
@pytest.mark.parametrize(
    "ask", [subsolar_point, shade, lambda when: altitude_deg(TOKYO, when), lambda when: is_night(TOKYO, when)]
)
def test_a_naive_datetime_is_refused(naive: datetime, ask: Callable[[datetime], object]) -> None:
    message = "2024-07-28T12:00:00 has no UTC offset, so it is no instant; give a datetime with a tzinfo"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        ask(naive)


@pytest.mark.parametrize(
    ("position", "message"),
    [
        ((90.1, 0), "latitude 90.1 is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((139.7, 35.7), "latitude 139.7 is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((math.nan, 0), "latitude nan is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((0, -360.1), "longitude -360.1 is not from -360 to 360 degrees; a position is (latitude, longitude)"),
        ((0, math.inf), "longitude inf is not from -360 to 360 degrees; a position is (latitude, longitude)"),
    ],
)
@pytest.mark.parametrize("ask", [altitude_deg, is_night])
def test_a_position_off_the_earth_is_refused(
    position: Position, message: str, ask: Callable[[Position, datetime], object]
) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        ask(position, JUNE)


@pytest.mark.parametrize("altitude", [0, 6, -90, -100, math.nan])
def test_an_altitude_that_makes_no_ring_is_refused(altitude: float) -> None:
    message = f"altitude {altitude} is not between -90 and 0 degrees; SUNSET is -0.833"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        shade(JUNE, altitude)
