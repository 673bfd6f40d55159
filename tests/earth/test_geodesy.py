"""Distances, directions and lines, against published numbers and an independent implementation."""

import itertools
import math
import re
from collections.abc import Iterator

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import assume, example, given
from hypothesis import strategies as st

from geo.earth.geodesy import (
    MEAN_RADIUS_M,
    Leg,
    Measures,
    crosses_antimeridian,
    leg,
    legs,
    measures,
    path,
    rhumb_m,
    sphere_m,
    split,
)
from tests.conftest import examples

Position = tuple[float, float]

KARNEY = Geodesic.WGS84
HALF_MERIDIAN_M = 20_003_931.458_625_4  # from pole to pole: the longest geodesic

YOKOTA, CAMP_SMITH = (35.7485, 139.3480), (21.3858, -157.9064)
TOKYO, HILO, UOTSURI = (35.6895, 139.6917), (19.7299, -155.0907), (25.7440, 123.4741)

LATITUDES = st.floats(-90, 90) | st.sampled_from([-90.0, 0.0, 90.0])
LONGITUDES = st.floats(-180, 180) | st.sampled_from([-180.0, 0.0, 180.0])
POSITIONS = st.tuples(LATITUDES, LONGITUDES)
MAPPED = st.tuples(st.floats(-85, 85), st.floats(-180, 180))


def apart_deg(one: float, other: float) -> float:
    return abs(math.remainder(one - other, 360))


# --- legs


@pytest.mark.parametrize(
    ("start", "azimuth_deg", "end", "arrival_azimuth_deg", "distance_m"),
    [  # Karney's test cases for GeographicLib (geodtest.c, test_geodesic.py), longitudes in [-360, 360]
        ((35.60777, -139.44815), 111.098748429560326, (-11.17491, -69.95921), 129.289270889708762, 8935244.5604818305),
        ((55.52454, 106.05087), 22.020059880982801, (77.03196, 197.18234), 109.112041110671519, 4105086.1713924406),
        ((-66.99028, 112.2363), 173.73491240878403, (-12.70631, 285.90344), 2.512956620913668, 11150344.2312080241),
        ((-17.42761, 173.34268), -159.033557661192928, (-15.84784, 5.93557), -20.787484651536988, 16076603.1631180673),
        ((6.96833, 52.74123), 92.581585386317712, (-7.39675, 206.17291), 90.721692165923907, 17102477.2496958388),
        ((-87.85331, 85.66836), -65.120313040242748, (66.48646, 16.09921), -4.888658719272296, 17286615.3147144645),
        (
            (-25.72959, -144.90758),
            -153.647468693117198,
            (-57.70581, -269.17879),
            -48.343983158876487,
            9413446.7452453107,
        ),
        ((11.01307, 138.25278), 79.43682622782374, (6.62726, 247.05981), 103.708090215522657, 11911190.819018408),
    ],
)
def test_published_geodesics(
    start: Position, azimuth_deg: float, end: Position, arrival_azimuth_deg: float, distance_m: float
) -> None:
    measured = leg(start, end)
    assert measured.distance_m == pytest.approx(distance_m, abs=1e-7)
    assert measured.azimuth_deg == pytest.approx(azimuth_deg % 360, abs=1e-10)
    assert measured.arrival_azimuth_deg == pytest.approx(arrival_azimuth_deg % 360, abs=1e-10)


@pytest.mark.parametrize(
    ("start", "end", "distance_m", "within_m"),
    [
        # GeographicLib's documentation: Wellington to Salamanca.
        ((-41.32, 174.81), (40.96, -5.50), 19959679.267353821, 1e-6),
        # GeographicLib's test GeodSolve0: New York JFK to Paris CDG.
        ((40.6, -73.8), (49.01666667, 2.55), 5853226, 0.5),
        # GeographicLib's tests GeodSolve6, 9, 33: nearly antipodal, where Vincenty's method does not converge.
        ((88.202499451857, 0), (-88.202499451857, 179.981022032992859592), 20003898.214, 5e-4),
        ((56.320923501171, 0), (-56.320923501171, 179.664747671772880215), 19993558.287, 5e-4),
        ((0, 0), (0, 179), 19926189, 0.5),
        ((0, 0), (0, 179.5), 19980862, 0.5),
        ((0, 0), (0, 180), 20003931, 0.5),
        ((0, 0), (1, 180), 19893357, 0.5),
        # Wikipedia, Vincenty's formulae: the pair that fails, and its neighbour.
        ((0, 0), (0.5, 179.5), 19936288.579, 5e-4),
        ((0, 0), (0.5, 179.7), 19944127.421, 5e-4),
        # A quarter of the meridian.
        ((0, 30), (90, 0), 10001965.729, 5e-4),
        # From the first story.
        (YOKOTA, CAMP_SMITH, 6_237_000, 500),
        (TOKYO, CAMP_SMITH, 6_206_500, 500),
        (TOKYO, HILO, 6_552_000, 500),
        (YOKOTA, UOTSURI, 1_877_000, 500),
    ],
)
def test_published_distances(start: Position, end: Position, distance_m: float, within_m: float) -> None:
    assert leg(start, end).distance_m == pytest.approx(distance_m, abs=within_m)
    assert leg(end, start).distance_m == pytest.approx(distance_m, abs=within_m)


@examples(300)
@given(POSITIONS, POSITIONS)
def test_legs_agree_with_an_independent_implementation(start: Position, end: Position) -> None:
    expected, measured = KARNEY.Inverse(*start, *end), leg(start, end)
    assert measured.distance_m == pytest.approx(expected["s12"], abs=1e-6)
    # Very near or antipodal points: a tiny error turns the azimuth far.
    assume(1 < measured.distance_m < 19_900_000)
    assert apart_deg(measured.azimuth_deg, expected["azi1"]) < 1e-6
    assert apart_deg(measured.arrival_azimuth_deg, expected["azi2"]) < 1e-6


@examples(200)
@given(POSITIONS, POSITIONS, POSITIONS)
def test_distances_are_a_metric(a: Position, b: Position, c: Position) -> None:
    there, back, onward, direct = legs([a, b, b, a], [b, a, c, c])
    assert 0 <= there.distance_m <= HALF_MERIDIAN_M + 1e-6
    assert there.distance_m == pytest.approx(back.distance_m, abs=1e-6)
    assert direct.distance_m <= there.distance_m + onward.distance_m + 1e-6


@examples(200)
@given(POSITIONS, POSITIONS)
def test_azimuths_are_in_range_and_the_way_back_is_opposite(start: Position, end: Position) -> None:
    there, back = legs([start, end], [end, start])
    if there.distance_m == 0:
        assert math.isnan(there.azimuth_deg) and math.isnan(there.arrival_azimuth_deg)
    else:
        assert 0 <= there.azimuth_deg < 360 and 0 <= there.arrival_azimuth_deg < 360
    assume(1 < there.distance_m < 19_900_000)
    assert apart_deg(back.azimuth_deg, there.arrival_azimuth_deg + 180) < 1e-6


@pytest.mark.parametrize(
    ("start", "end", "azimuth_deg"),
    [((0, 0), (10, 0), 0), ((0, 0), (0, 10), 90), ((10, 0), (0, 0), 180), ((0, 0), (0, -10), 270)],
)
def test_azimuths_count_clockwise_from_north(start: Position, end: Position, azimuth_deg: float) -> None:
    assert leg(start, end).azimuth_deg == leg(start, end).arrival_azimuth_deg == azimuth_deg


def test_a_hair_west_of_north_is_not_360_degrees() -> None:
    measured = leg((0, 0), (80, -1e-16))
    assert 0 <= measured.azimuth_deg < 360 and 0 <= measured.arrival_azimuth_deg < 360


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (YOKOTA, YOKOTA),
        ((0, 0), (-0.0, -0.0)),
        ((10, 180), (10, -180)),
        ((10, 202), (10, -158)),
        ((90, 0), (90, 50)),
        ((-90, -180), (-90, 77.7)),
    ],
)
def test_equal_points_have_no_azimuth_and_a_path_of_two_points(start: Position, end: Position) -> None:
    measured = leg(start, end)
    assert measured.distance_m == 0
    assert math.isnan(measured.azimuth_deg) and math.isnan(measured.arrival_azimuth_deg)
    first, last = path(start, end)
    assert first == start
    assert last[0] == end[0] and apart_deg(last[1], end[1]) == 0
    assert not crosses_antimeridian([first, last])


def test_at_a_pole_the_azimuth_counts_from_the_given_longitude() -> None:
    assert leg((90, 10), (80, 20)).azimuth_deg == pytest.approx(170)
    assert leg((-90, 10), (80, 20)).azimuth_deg == pytest.approx(10)
    assert leg((80, 20), (90, 10)).arrival_azimuth_deg == pytest.approx(350)


def test_from_pole_to_pole() -> None:
    assert leg((90, 0), (-90, 0)).distance_m == pytest.approx(HALF_MERIDIAN_M, abs=1e-6)
    assert leg((90, 12), (-90, 34)).distance_m == pytest.approx(HALF_MERIDIAN_M, abs=1e-6)


def test_many_legs_at_once_equal_single_legs() -> None:
    starts = [YOKOTA, TOKYO, (10.0, 180.0), (90.0, 0.0)]
    ends = [CAMP_SMITH, HILO, (10.0, -170.0), (-90.0, 0.0)]
    assert legs(starts, ends) == [leg(start, end) for start, end in zip(starts, ends, strict=True)]
    assert legs([], []) == []
    assert all(type(value) is float for value in vars(leg((0, 0), (1, 1))).values())


def test_a_leg_is_frozen() -> None:
    with pytest.raises(AttributeError):
        leg(TOKYO, HILO).distance_m = 0.0
    assert isinstance(leg(TOKYO, HILO), Leg)


@pytest.mark.parametrize(
    ("position", "message"),
    [
        ((90.5, 0), "latitude 90.5 is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((139.348, 35.7485), "latitude 139.348 is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((math.nan, 0), "latitude nan is not from -90 to 90 degrees; a position is (latitude, longitude)"),
        ((0, 360.5), "longitude 360.5 is not from -360 to 360 degrees; a position is (latitude, longitude)"),
        ((0, -math.inf), "longitude -inf is not from -360 to 360 degrees; a position is (latitude, longitude)"),
        ((0, math.nan), "longitude nan is not from -360 to 360 degrees; a position is (latitude, longitude)"),
    ],
)
def test_a_position_off_the_earth_is_refused(position: Position, message: str) -> None:
    for measure in (leg, path):
        for pair in ((position, TOKYO), (TOKYO, position)):
            with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
                measure(*pair)
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        legs([TOKYO, position], [TOKYO, TOKYO])


def test_starts_without_ends_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^2 starts do not pair with 1 ends; give as many ends as starts$"):
        legs([TOKYO, HILO], [YOKOTA])


# --- paths


def mercator(latitude: float) -> float:
    return math.degrees(math.asinh(math.tan(math.radians(latitude))))


def from_mercator(northing: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(northing))))


def drawn(samples: list[Position], web_mercator: bool) -> Iterator[Position]:
    """Points on the straight lines that a map draws between the samples, without the samples."""
    for (south, west), (north, east) in itertools.pairwise(samples):
        for part in (0.15, 0.3, 0.5, 0.7, 0.85):
            if web_mercator:
                latitude = from_mercator((1 - part) * mercator(south) + part * mercator(north))
            else:
                latitude = (1 - part) * south + part * north
            yield latitude, (1 - part) * west + part * east


def departure_m(start: Position, end: Position, point: Position) -> float:
    """The distance of the point from the geodesic, by geographiclib: go to the foot of the perpendicular."""
    line = KARNEY.InverseLine(*start, *end)
    along = min(KARNEY.Inverse(*start, *point)["s12"], line.s13)
    for _ in range(3):
        foot = line.Position(along)
        across = KARNEY.Inverse(foot["lat2"], foot["lon2"], *point)
        angle = math.radians(across["azi1"] - foot["azi2"])
        along = min(max(along + across["s12"] * math.cos(angle), 0), line.s13)
    return float(across["s12"])


def largest_departure_m(start: Position, end: Position, samples: list[Position], web_mercator: bool) -> float:
    points = [point for point in drawn(samples, web_mercator) if not web_mercator or abs(point[0]) <= 85]
    return max((departure_m(start, end, point) for point in points), default=0)


@examples(12)
@given(MAPPED, MAPPED)
@example(YOKOTA, CAMP_SMITH)
@example((-30.0, 150.0), (30.0, -150.0))  # symmetric about the equator: the straight line meets it in the middle
@example((-57.26, -70.92), (34.63, -70.957))  # nearly a meridian: very few, very long lines
@example((84.9, 10.0), (84.9, 130.0))
def test_a_drawn_path_departs_less_than_a_kilometre_from_the_geodesic(start: Position, end: Position) -> None:
    samples = path(start, end)
    assert largest_departure_m(start, end, samples, web_mercator=True) < 1000
    assert largest_departure_m(start, end, samples, web_mercator=False) < 1000


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ((89.9, 0), (80, 179)),
        ((80, 0), (80, 180)),
        ((85, 20), (90, -170)),
        ((90, 10), (85, 20)),
        ((-89, 5), (-88, -170)),
    ],
)
def test_near_the_poles_a_line_in_plate_carree_still_departs_less_than_a_kilometre(
    start: Position, end: Position
) -> None:
    assert largest_departure_m(start, end, path(start, end), web_mercator=False) < 1000


@examples(10)
@given(MAPPED, MAPPED)
def test_samples_lie_on_the_geodesic(start: Position, end: Position) -> None:
    assume(leg(start, end).distance_m < 19_900_000)
    assert max(departure_m(start, end, sample) for sample in path(start, end)) < 0.001


@examples(300)
@given(POSITIONS, POSITIONS)
@example((0.0, 0.0), (0.0, 180.0))
@example((30.0, 0.0), (-30.0, 180.0))
@example((30.0, 0.0), (-30.0, 179.9999))
@example((0.5, 10.0), (0.0, -170.3))
@example((80.0, 0.1), (80.0, -179.9))
@example((90.0, 10.0), (-90.0, 50.0))
@example((90.0, 0.0), (90.0 - 1e-13, 180.0))
@example((0.0, -180.0), (0.0, 0.0))
def test_a_path_goes_from_end_to_end_without_a_jump(start: Position, end: Position) -> None:
    samples = path(start, end)
    assert samples[0] == start
    assert samples[-1][0] == end[0]
    assert samples[-1][1] == end[1] + 360 * round((samples[-1][1] - end[1]) / 360)
    for (latitude, longitude), (_, following) in itertools.pairwise(samples):
        assert math.isfinite(latitude) and math.isfinite(longitude)
        assert abs(following - longitude) <= 180
    assert abs(samples[-1][1] - start[1]) <= 360
    assert len(samples) <= 200


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [
        (YOKOTA, CAMP_SMITH, 32, 40),
        (TOKYO, HILO, 32, 40),
        (YOKOTA, UOTSURI, 10, 17),
        (TOKYO, (48.8566, 2.3522), 80, 120),  # by way of latitude 70
        ((0, 100), (0, -100), 2, 2),
        ((-60, 100), (80, 100), 2, 2),
        ((35, 139), (35.01, 139.01), 2, 2),
        ((0, 0), (0, 180), 20, 40),
    ],
)
def test_a_path_has_few_samples(start: Position, end: Position, least: int, most: int) -> None:
    assert least <= len(path(start, end)) <= most


def test_a_finer_tolerance_takes_more_samples_and_departs_less() -> None:
    fine = path(YOKOTA, CAMP_SMITH, tolerance_m=50)
    assert len(fine) > 2.5 * len(path(YOKOTA, CAMP_SMITH))
    assert largest_departure_m(YOKOTA, CAMP_SMITH, fine, web_mercator=False) < 100


@pytest.mark.parametrize("tolerance_m", [0, -1, 0.5, math.nan])
def test_a_tolerance_below_a_metre_is_refused(tolerance_m: float) -> None:
    with pytest.raises(ValueError, match=f"^tolerance {tolerance_m} is not at least 1 metre; 500 suits a map$"):
        path(TOKYO, HILO, tolerance_m)


def test_a_tolerance_of_a_metre_is_taken() -> None:
    assert path((35.0, 139.0), (35.1, 139.1), 1)[0] == (35.0, 139.0)


# --- the antimeridian


def test_from_yokota_to_hawaii_longitudes_run_on_past_180() -> None:
    there, back = path(YOKOTA, CAMP_SMITH), path(CAMP_SMITH, YOKOTA)
    assert there[0] == YOKOTA
    assert there[-1] == (21.3858, -157.9064 + 360)
    assert [longitude for _, longitude in there] == sorted(longitude for _, longitude in there)
    assert back[0] == CAMP_SMITH and back[-1] == (35.7485, 139.3480 - 360)
    assert crosses_antimeridian(there) and crosses_antimeridian(back)


def test_a_path_keeps_the_longitude_of_its_start_in_any_frame() -> None:
    framed = path((21.3858, 202.0936), YOKOTA)
    assert framed[0] == (21.3858, 202.0936) and framed[-1] == YOKOTA
    assert crosses_antimeridian(framed)
    assert not crosses_antimeridian(path((21.3858, 202.0936), (37.4, -122.1)))


@pytest.mark.parametrize(
    ("longitudes", "crosses"),
    [
        ([139.3, 202.1], True),
        ([-157.9, -220.7], True),
        ([170, 180, 190], True),
        ([170, 180, 180, 190], True),
        ([500, 560], True),
        ([179.99999999999997, 180.00000000000003], True),
        ([179.99999999999997, 180], False),
        ([170, 180], False),
        ([180, 190], False),
        ([170, 180, 170], False),
        ([180, 180], False),
        ([-180, -180], False),
        ([190, 350], False),
        ([-10, 10], False),
        ([100], False),
        ([], False),
    ],
)
def test_touching_the_antimeridian_is_not_crossing_it(longitudes: list[float], crosses: bool) -> None:
    assert crosses_antimeridian([(10.0, longitude) for longitude in longitudes]) is crosses


# --- cut at the antimeridian


def length_m(pieces: list[list[Position]]) -> float:
    return sum(leg(*pair).distance_m for piece in pieces for pair in itertools.pairwise(piece))


def latitude_at_180(start: Position, end: Position) -> float:
    """The latitude at which the geodesic crosses the antimeridian, by geographiclib and bisection."""
    unrolled = KARNEY.LATITUDE | KARNEY.LONGITUDE | KARNEY.LONG_UNROLL
    line = KARNEY.InverseLine(*start, *end)
    near, far = 0.0, line.s13
    for _ in range(100):
        middle = (near + far) / 2
        crossed = abs(line.Position(middle, unrolled)["lon2"]) > 180
        near, far = (near, middle) if crossed else (middle, far)
    return float(line.Position(far)["lat2"])


@examples(400)
@given(POSITIONS, POSITIONS)
@example(YOKOTA, CAMP_SMITH)
@example(CAMP_SMITH, YOKOTA)
@example((0.5, 10.0), (0.0, -170.3))  # nearly antipodal
@example((35.0, 140.0), (-35.0, -40.0))  # antipodes
@example((80.0, 10.0), (80.0, -170.0))  # over the pole
@example((80.0, -170.0), (80.0, 10.0))
@example((80.0, 0.1), (80.0, -179.8))  # beside it
@example((90.0, 170.0), (-90.0, -170.0))
@example((10.0, 180.0), (20.0, -179.999999))
@example((0.0, 179.99999999999997), (0.0, -180.0))  # a few nanometres
@example((0.0, 179.99999999999997), (0.0, -1.0))
def test_the_pieces_are_the_path_within_180_and_meet_at_180(start: Position, end: Position) -> None:
    samples = path(start, end)
    pieces = split(samples)
    assert all(abs(latitude) <= 90 and abs(longitude) <= 180 for piece in pieces for latitude, longitude in piece)
    assert (len(pieces) > 1) is crosses_antimeridian(samples)
    for before, after in itertools.pairwise(pieces):
        assert before[-1][0] == after[0][0]
        assert (before[-1][1], after[0][1]) in {(180.0, -180.0), (-180.0, 180.0)}
    for piece in pieces:
        assert len(piece) >= 2
        assert all(abs(here[1] - there[1]) <= 180 for here, there in itertools.pairwise(piece))
    assert pieces[0][0][0] == start[0] and apart_deg(pieces[0][0][1], start[1]) < 1e-12
    assert pieces[-1][-1][0] == end[0] and apart_deg(pieces[-1][-1][1], end[1]) < 1e-12
    assert length_m(pieces) == pytest.approx(leg(start, end).distance_m, abs=0.001)


@examples(60)
@given(
    st.tuples(st.floats(-89, 89), st.floats(100, 179)),
    st.tuples(st.floats(-89, 89), st.floats(-179, -100)),
    st.booleans(),
)
def test_the_cut_agrees_with_an_independent_implementation(start: Position, end: Position, back: bool) -> None:
    start, end = (end, start) if back else (start, end)
    samples = path(start, end)
    assume(crosses_antimeridian(samples) and leg(start, end).distance_m < 19_900_000)
    (before, after) = split(samples)
    assert before[-1][0] == after[0][0] == pytest.approx(latitude_at_180(start, end), abs=1e-8)


def test_the_cut_lies_on_the_geodesic_and_not_on_the_straight_line_of_a_map() -> None:
    (before, after) = split([(60.0, 170.0), (60.0, 190.0)])
    middle = KARNEY.InverseLine(60, 170, 60, 190).Position(leg((60, 170), (60, 190)).distance_m / 2)
    assert before[-1][0] == pytest.approx(middle["lat2"], abs=1e-9)
    assert before[-1][0] > 60.3
    assert [before[0], after[-1]] == [(60.0, 170.0), (60.0, -170.0)]


@pytest.mark.parametrize(
    ("start", "end", "ends"),
    [
        # Along the antimeridian, with either sign.
        ((10, 180), (20, 180), [[(10, 180), (20, 180)]]),
        ((10, -180), (20, -180), [[(10, -180), (20, -180)]]),
        # Starting or ending on it, on either side.
        ((0, 180), (0, -170), [[(0, -180), (0, -170)]]),
        ((0, -180), (0, 170), [[(0, 180), (0, 170)]]),
        ((0, 170), (0, -180), [[(0, 170), (0, 180)]]),
        ((0, -170), (0, 180), [[(0, -170), (0, -180)]]),
        # Across it, both ways, and with longitudes beyond 180.
        ((0, 170), (0, -170), [[(0, 170), (0, 180)], [(0, -180), (0, -170)]]),
        ((0, -170), (0, 170), [[(0, -170), (0, -180)], [(0, 180), (0, 170)]]),
        ((0, 190), (0, 170), [[(0, -170), (0, -180)], [(0, 180), (0, 170)]]),
        ((0, -190), (0, 190), [[(0, 170), (0, 180)], [(0, -180), (0, -170)]]),
        # Equal points, also on the antimeridian.
        ((10, 20), (10, 20), [[(10, 20), (10, 20)]]),
        ((10, 180), (10, -180), [[(10, 180), (10, 180)]]),
        # Along a meridian, over a pole to the opposite meridian, and at the pole.
        ((-60, 100), (80, 100), [[(-60, 100), (80, 100)]]),
        ((80, 0), (80, 180), [[(80, 0), (80, 180)]]),
        ((90, 170), (90, -170), [[(90, 170), (90, 180)], [(90, -180), (90, -170)]]),
        # Antipodes on the equator, over a pole.
        ((0, 0), (0, 180), [[(0, 0), (0, 180)]]),
    ],
)
def test_edge_cases_of_the_cut(start: Position, end: Position, ends: list[list[Position]]) -> None:
    assert [[piece[0], piece[-1]] for piece in split(path(start, end))] == ends


@pytest.mark.parametrize(("start", "end"), [((80.0, 10.0), (80.0, 190.0)), ((-85.0, 20.0), (-90.0, 190.0))])
def test_a_path_that_crosses_at_a_pole_is_cut_at_the_pole(start: Position, end: Position) -> None:
    before, after = split([start, end])
    assert [before[-1][1], after[0][1]] == [180.0, -180.0]
    assert abs(before[-1][0]) == pytest.approx(90, abs=1e-9)


@pytest.mark.parametrize(
    ("longitudes", "pieces"),
    [
        ([170, 180, 190], [[170, 180], [-180, -170]]),
        ([170, 180, 180, 190], [[170, 180, 180], [-180, -170]]),
        ([170, 180, 170], [[170, 180, 170]]),
        ([180, 180, 190], [[-180, -180, -170]]),
        ([170, 190, 170], [[170, 180], [-180, -170, -180], [180, 170]]),
        ([500, 560], [[140, 180], [-180, -160]]),
        ([179.99999999999997, 180.00000000000003], [[179.99999999999997, 180], [-180, -179.99999999999997]]),
        ([179.99999999999997, 180], [[179.99999999999997, 180]]),
        ([180.00000000000003, 180], [[-179.99999999999997, -180]]),
        ([-500, -560], [[-140, -180], [180, 160]]),
    ],
)
def test_a_sample_on_the_antimeridian_is_the_cut_itself(longitudes: list[float], pieces: list[list[float]]) -> None:
    found = split([(0.0, longitude) for longitude in longitudes])
    assert [[longitude for _, longitude in piece] for piece in found] == pieces
    assert {latitude for piece in found for latitude, _ in piece} == {0.0}


# --- rhumb lines


def test_a_published_rhumb_line() -> None:
    # New York to Singapore, the example of GeographicLib's RhumbSolve.
    new_york = (40 + 38 / 60 + 23 / 3600, -73 - 46 / 60 - 44 / 3600)
    singapore = (1 + 21 / 60 + 33 / 3600, 103 + 59 / 60 + 22 / 3600)
    assert rhumb_m(new_york, singapore) == pytest.approx(18_523_563, abs=1)


def test_a_rhumb_line_on_a_meridian_or_the_equator_is_the_geodesic() -> None:
    assert rhumb_m((10.0, 20.0), (60.0, 20.0)) == pytest.approx(leg((10.0, 20.0), (60.0, 20.0)).distance_m)
    assert rhumb_m((0.0, 170.0), (0.0, -170.0)) == pytest.approx(leg((0.0, 170.0), (0.0, -170.0)).distance_m)
    assert rhumb_m((10.0, 20.0), (90.0, -50.0)) == pytest.approx(leg((10.0, 20.0), (90.0, 20.0)).distance_m)
    assert rhumb_m((10.0, 20.0), (10.0, 20.0)) == 0


def test_a_rhumb_line_along_a_parallel_joins_smoothly_with_its_neighbours() -> None:
    on, beside = rhumb_m((50.0, 0.0), (50.0, 40.0)), rhumb_m((50.0, 0.0), (50.0 + 1e-5, 40.0))
    assert on == pytest.approx(beside, rel=1e-6)


@given(POSITIONS, POSITIONS)
def test_a_rhumb_line_is_never_shorter_than_the_geodesic_and_is_symmetric(start: Position, end: Position) -> None:
    there = rhumb_m(start, end)
    assert there >= leg(start, end).distance_m - 1e-3
    assert there == pytest.approx(rhumb_m(end, start), abs=1e-3)


# --- great circles on a sphere


@pytest.mark.parametrize(
    ("start", "end", "radius_m", "distance_m"),
    [
        # Rosetta Code, "Haversine formula": Nashville to Los Angeles, for two radii.
        ((36.12, -86.67), (33.94, -118.40), 6_371_000.0, 2_886_444.442_837_983),
        ((36.12, -86.67), (33.94, -118.40), 6_372_800.0, 2_887_259.950_607_110),
    ],
)
def test_published_great_circles(start: Position, end: Position, radius_m: float, distance_m: float) -> None:
    assert sphere_m(start, end) / MEAN_RADIUS_M * radius_m == pytest.approx(distance_m, abs=1e-6)


def test_the_sphere_has_the_mean_radius() -> None:
    assert (2 * KARNEY.a + KARNEY.a * (1 - KARNEY.f)) / 3 == pytest.approx(MEAN_RADIUS_M, abs=0.05)
    assert sphere_m((0, 0), (0, 90)) == pytest.approx(MEAN_RADIUS_M * math.pi / 2, abs=1e-6)


@pytest.mark.parametrize(
    ("start", "end", "degrees"),
    [
        ((35.0, 140.0), (35.0, 140.0), 0),
        ((35.0, 180.0), (35.0, -180.0), 0),
        ((90.0, 0.0), (90.0, 77.0), 0),
        ((35.0, 140.0), (35.0 + 1e-9, 140.0), 1e-9),
        ((0.0, 179.9999999), (0.0, -179.9999999), 2e-7),
        ((35.0, 140.0), (-35.0, -40.0), 180),
        ((35.0, 140.0), (-35.0 + 1e-9, -40.0), 180 - 1e-9),
        ((90.0, 12.0), (-90.0, 34.0), 180),
        ((90.0, 12.0), (21.0, 34.0), 69),
        ((10.0, 202.0), (10.0, -158.0), 0),
    ],
)
def test_near_and_antipodal_points_on_a_sphere(start: Position, end: Position, degrees: float) -> None:
    # Within a micrometre: the haversine is off by centimetres at antipodes, the cosine rule by metres nearby.
    assert sphere_m(start, end) == pytest.approx(MEAN_RADIUS_M * math.radians(degrees), abs=1e-6)


@given(POSITIONS, POSITIONS)
@example((0.0, 0.0), (0.0, 179.5))
@example((-0.5, 0.0), (0.5, 0.0))
@example((89.5, 0.0), (89.5, 180.0))
def test_a_sphere_differs_by_at_most_0_6_percent_and_is_symmetric(start: Position, end: Position) -> None:
    there = sphere_m(start, end)
    assert abs(there - leg(start, end).distance_m) <= 0.006 * leg(start, end).distance_m + 1e-6
    assert there == pytest.approx(sphere_m(end, start), abs=1e-6)


def test_a_position_off_the_earth_has_no_great_circle() -> None:
    message = "latitude 91.0 is not from -90 to 90 degrees; a position is (latitude, longitude)"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        sphere_m((91, 0), (0, 0))


def test_neither_a_rhumb_line_nor_a_sphere_gives_6500_km_but_hilo_nearly_does() -> None:
    to_camp_smith, to_hilo = measures(TOKYO, CAMP_SMITH), measures(TOKYO, HILO)
    assert to_camp_smith == Measures(
        leg(TOKYO, CAMP_SMITH).distance_m, rhumb_m(TOKYO, CAMP_SMITH), sphere_m(TOKYO, CAMP_SMITH)
    )
    assert [round(metres / 1000) for metres in vars(to_camp_smith).values()] == [6207, 6285, 6197]
    assert round(to_hilo.geodesic_m / 1000) == 6552
    assert abs(6500e3 / to_camp_smith.rhumb_m - 1) > 0.03 and abs(6500e3 / to_camp_smith.sphere_m - 1) > 0.04
    assert abs(6500e3 / to_hilo.geodesic_m - 1) < 0.01
