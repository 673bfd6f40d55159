"""Projections: published values, areas, the frame that fits, lines and rings."""

import math
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyproj import Geod

from geo.earth.position import Position
from geo.earth.projection import MIN_WIDTH_M, SINGLE_WIDTH_M, Point, Projection, fitted

WGS84 = Geod(ellps="WGS84")
WORLD = Projection("equal-earth", (0.0, 0.0), (0.0, 0.0), 4.5e7, 2.2e7)
TOKYO, HAWAII, LONDON, SYDNEY, NEW_YORK = (
    (35.69, 139.69),
    (21.39, -157.91),
    (51.5, -0.12),
    (-33.87, 151.21),
    (40.7, -74),
)

LATITUDES = st.integers(-89_0000, 89_0000).map(lambda value: value / 10_000)
LONGITUDES = st.integers(-180_0000, 180_0000).map(lambda value: value / 10_000)
POSITIONS = st.tuples(LATITUDES, LONGITUDES)


def lambert(latitude: float, longitude: float, wide: float = 1e7) -> Projection:
    return Projection("lambert", (latitude, longitude), (0.0, 0.0), wide, wide)


def area(ring: list[Point]) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]))) / 2


def block(latitude: float, longitude: float, side: float = 1.0, steps: int = 60) -> list[Position]:
    """The outline of a block of the grid, in short steps, because its sides are curved on the plane."""
    corners = [(0.0, 0.0), (0.0, side), (side, side), (side, 0.0), (0.0, 0.0)]
    return [
        (latitude + a + (c - a) * step / steps, longitude + b + (d - b) * step / steps)
        for (a, b), (c, d) in pairwise(corners)
        for step in range(steps)
    ]


def authalic_m2(latitude: float, high: float, wide: float) -> float:
    """The area of a block of the grid on WGS84, in closed form: Snyder (1987), equation 3-12."""
    e2, radius = WGS84.es, WGS84.a
    e = math.sqrt(e2)

    def q(degrees: float) -> float:
        sine = math.sin(math.radians(degrees))
        return (1 - e2) * (sine / (1 - e2 * sine * sine) + math.atanh(e * sine) / e)

    return radius**2 / 2 * math.radians(wide) * (q(latitude + high) - q(latitude))


RADIUS = math.sqrt(authalic_m2(-90, 180, 360) / (4 * math.pi))
"""The area of the sphere that is as large as WGS84."""


def middle(found: Projection, positions: list[Position]) -> list[tuple[float, float]]:
    """Positions in the frame, each coordinate from -1 to 1."""
    (x, y), half_width, half_height = found.middle, found.width_m / 2, found.height_m / 2
    return [((east - x) / half_width, (north - y) / half_height) for east, north in found.points(positions)]


# --- published values


@pytest.mark.parametrize("latitude", [0.0, 15.0, -37.5, 60.0, 90.0])
def test_equal_earth_is_the_published_polynomial(latitude: float) -> None:
    # Šavrič, Patterson, Jenny (2019), equations 7 to 9, with the authalic latitude and sphere.
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    hemisphere = 2 * math.pi * RADIUS**2
    share = authalic_m2(0.0, abs(latitude), 360.0) / hemisphere
    theta = math.asin(math.sqrt(3) / 2 * math.copysign(share, latitude))
    y = theta * (a1 + a2 * theta**2 + theta**6 * (a3 + a4 * theta**2))
    slope = a1 + 3 * a2 * theta**2 + theta**6 * (7 * a3 + 9 * a4 * theta**2)
    x = 2 * math.sqrt(3) * math.pi * math.cos(theta) / (3 * slope)
    ((east, north),) = WORLD.points([(latitude, 180.0)])
    assert (east / RADIUS, north / RADIUS) == pytest.approx((x, y), abs=1e-9)


def test_the_pole_line_is_as_long_as_published() -> None:
    # Šavrič, Patterson, Jenny (2019), table 1: 0.59 of the equator.
    (pole, _), (equator, _) = WORLD.points([(90.0, 180.0), (0.0, 180.0)])
    assert round(pole / equator, 2) == 0.59


def test_lambert_is_snyders_example_on_the_ellipsoid() -> None:
    # Snyder (1987), page 333: Clarke 1866, centre 40 N 100 W, the point 30 N 110 W. WGS84 is smaller by 69 m in
    # 6,378 km, so only the first four digits are compared.
    ((x, y),) = lambert(40.0, -100.0).points([(30.0, -110.0)])
    assert (x, y) == pytest.approx((-965_932.1, -1_056_814.9), rel=1e-4)


def test_the_equator_s_distance_from_the_pole_gives_a_hemisphere_s_area() -> None:
    ((x, y),) = lambert(90.0, 0.0).points([(0.0, 45.0)])
    assert math.hypot(x, y) == pytest.approx(math.sqrt(2) * RADIUS, rel=1e-9)


# --- areas


@given(
    st.integers(-89, 88),
    st.integers(-180, 179),
    st.sampled_from([WORLD, lambert(0, 0), lambert(35, 140), lambert(90, 0), lambert(-80, -170)]),
)
def test_areas_are_kept(latitude: int, longitude: int, plane: Projection) -> None:
    ring = block(latitude, longitude)
    away = WGS84.inv(plane.centre[1], plane.centre[0], longitude, latitude)[2]
    if plane.kind == "lambert" and away > 1.2e7:
        return  # beyond the rim
    assert area(plane.points(ring)) == pytest.approx(authalic_m2(latitude, 1, 1), rel=3e-4)


def test_one_turn_of_the_globe_is_one_width_of_equal_earth() -> None:
    here, there = WORLD.points([(30.0, -170.0), (30.0, 190.0)])
    assert there[0] - here[0] == pytest.approx(2 * WORLD.points([(30.0, 180.0)])[0][0])
    assert there[1] == here[1]


# --- the frame


CASES = {
    "Pacific": ([TOKYO, HAWAII], "lambert"),
    "Apia and Suva": ([(-13.83, -171.76), (-18.14, 178.44)], "lambert"),
    "on the meridian": ([(51.5, -0.12), (35.7, 0.63)], "lambert"),
    "north pole": ([(90.0, 0.0), (80.0, 100.0), (80.0, -100.0)], "lambert"),
    "south pole": ([(-90.0, 0.0), (-77.85, 166.67)], "lambert"),
    "north to south": ([(59.9, 10.75), (-33.92, 18.42)], "equal-earth"),
    "three continents": ([LONDON, SYDNEY, NEW_YORK], "equal-earth"),
    "both poles": ([(90.0, 0.0), (-90.0, 0.0)], "equal-earth"),
    "antipodes": ([(-41.32, 174.81), (41.32, -5.19)], "equal-earth"),
}


@pytest.mark.parametrize(("positions", "kind"), CASES.values(), ids=CASES)
def test_the_frame_shows_all_positions_with_a_margin(positions: list[Position], kind: str) -> None:
    found = fitted(positions, 2.5, 160.0)
    assert found.kind == kind
    assert found.width_m / found.height_m == pytest.approx(2.5)
    for x, y in middle(found, [(latitude, (longitude + 20) % 360 - 20) for latitude, longitude in positions]):
        assert abs(x) <= 0.96
        assert abs(y) <= 0.96


@given(st.lists(POSITIONS, min_size=1, max_size=6), st.sampled_from([1.0, 1.9, 2.5]), LONGITUDES)
@example([(0.0, 180.0), (0.0, -180.0)], 1.9, 0.0)
@example([(12.0, 30.0)] * 3, 1.9, 0.0)
def test_the_frame_shows_any_positions(positions: list[Position], aspect: float, west: float) -> None:
    found = fitted(positions, aspect, west + 180)
    in_frame = [(latitude, (longitude - west) % 360 + west) for latitude, longitude in positions]
    for x, y in middle(found, in_frame):
        assert abs(x) <= 1.0 and abs(y) <= 1.0
    assert found.width_m / found.height_m == pytest.approx(aspect)
    if found.kind == "lambert":
        assert math.hypot(found.width_m, found.height_m) / 2 < 9.02e6  # a hemisphere at most


@given(POSITIONS, POSITIONS, LONGITUDES)
def test_two_positions_are_equally_far_from_the_middle(one: Position, other: Position, west: float) -> None:
    found = fitted([one, other], 1.9, west + 180)
    if found.kind == "lambert":
        (x0, y0), (x1, y1) = middle(found, [one, other])
        assert (x0 + x1, y0 + y1) == pytest.approx((0, 0), abs=0.02)


@pytest.mark.parametrize(
    "positions", [[TOKYO], [TOKYO, TOKYO], [(0.0, 180.0), (0.0, -180.0)], [(90.0, 0.0), (90.0, 50.0)]]
)
def test_the_frame_around_a_single_position_has_its_own_width(positions: list[Position]) -> None:
    assert fitted(positions, 2.0, 0.0).width_m == SINGLE_WIDTH_M


def test_a_frame_has_a_least_width() -> None:
    assert fitted([TOKYO, (35.70, 139.70)], 2.0, 0.0).width_m == MIN_WIDTH_M


# --- lines and rings


def test_a_line_past_one_edge_of_the_world_continues_at_the_other() -> None:
    left, right = sorted(WORLD.lines([[(10.0, 170.0), (20.0, 190.0)]]))
    assert left == WORLD.points([(15.0, -180.0), (20.0, -170.0)])
    assert right == WORLD.points([(10.0, 170.0), (15.0, 180.0)])


def test_each_line_is_cut_by_itself() -> None:
    lines = [[(0.0, 170.0), (0.0, 190.0), (5.0, 200.0)], [(10.0, -10.0), (10.0, 10.0)], [(0.0, -170.0), (0.0, -190.0)]]
    found = WORLD.lines(lines)
    assert sorted(map(len, found)) == [2, 2, 2, 2, 3]
    assert max(abs(x1 - x0) for piece in found for (x0, _), (x1, _) in pairwise(piece)) < 2.2e6


def test_a_line_out_of_reach_of_the_frame_is_not_drawn() -> None:
    assert lambert(35, 140).lines([[(51.5, 0.0), (48.9, 2.4)]]) == []
    assert lambert(35, 140).lines([]) == lambert(35, 140).rings([]) == WORLD.lines([]) == []


@pytest.mark.parametrize("kind", ["lambert", "equal-earth"])
def test_an_area_across_the_180th_meridian_is_whole_on_both_sides(kind: str) -> None:
    plane = Projection(kind, (0.0, 180.0), (0.0, 0.0), 4.5e7, 2.2e7)
    east, west = block(10, 179), block(10, -180)
    rings = [ring for ring in plane.rings([east, west]) if abs(ring[0][0]) < 2e5]
    assert sum(map(area, rings)) == pytest.approx(2 * authalic_m2(10, 1, 1), rel=3e-4)
    assert max(x for ring in rings for x, _ in ring) == pytest.approx(-min(x for ring in rings for x, _ in ring))


def covered(rings: list[list[Point]], x: float, y: float) -> bool:
    """Whether the even-odd rule fills a point."""
    crossed = 0
    for ring in rings:
        for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]):
            crossed += (y0 > y) != (y1 > y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x
    return crossed % 2 == 1


@pytest.mark.parametrize("centre", [(20.0, -160.0), (-20.0, -170.0), (0.0, 180.0), (25.0, 20.0), (89.0, 0.0)])
def test_an_area_around_the_point_opposite_the_centre_does_not_turn_inside_out(centre: Position) -> None:
    plane = lambert(*centre)
    # From 35 S 15 W to 25 N 45 E: it holds the points opposite the first two centres.
    rings = plane.rings([block(-35.0, -15.0, 60.0, steps=120)])
    for latitude in range(-87, 90, 10):
        for longitude in range(-177, 180, 10):
            if WGS84.inv(centre[1], centre[0], longitude, latitude)[2] > 9.5e6:
                continue
            ((x, y),) = plane.points([(latitude, longitude)])
            within = -35 < latitude < 25 and -15 < longitude < 45
            assert covered(rings, x, y) == within, (latitude, longitude)
