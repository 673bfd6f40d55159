"""Rings: every point at the distance, over the poles and the date line; and the areas within, as files have them."""

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.earth import geodesy, rings
from geo.earth.position import Position

CENTRES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
RADII_M = st.floats(1.0, rings.MOST_M) | st.floats(19.8e6, rings.MOST_M) | st.floats(1.0, 1e5)
NORTH_M = geodesy.leg((45.0, 20.0), (90.0, 0.0)).distance_m


def off_m(centre: Position, radius_m: float, positions: Sequence[Position]) -> list[float]:
    ends = [(latitude, math.remainder(longitude, 360)) for latitude, longitude in positions]
    return [abs(leg.distance_m - radius_m) for leg in geodesy.legs([centre] * len(ends), ends)]


@given(CENTRES, RADII_M)
@example((90.0, 0.0), 1e6)
@example((-90.0, 10.0), 19e6)
@example((0.0, 180.0), 5e6)
@example((0.0, math.nextafter(-180, 0)), 2.0)
@example((0.0, 0.0), rings.MOST_M)
@example((45.0, 20.0), NORTH_M)
@example((45.0, 20.0), NORTH_M - 0.01)
def test_every_point_is_at_the_distance_to_a_millimetre(centre: Position, radius_m: float) -> None:
    line = rings.ring(centre, radius_m).line
    assert max(off_m(centre, radius_m, line)) < 0.0011


@given(CENTRES, RADII_M)
@example((89.9999, 0.0), 1e5)
@example((0.0, -180.0), 5e6)
def test_its_longitudes_go_on_and_it_goes_round_a_pole_that_lies_within(centre: Position, radius_m: float) -> None:
    ring = rings.ring(centre, radius_m)
    (first, *_others, last) = ring.line
    steps = [abs(there[1] - here[1]) for here, there in pairwise(ring.line)]
    assert max(steps) <= 180 + 1e-9
    assert first[0] == last[0]
    assert abs(last[1] - first[1]) == pytest.approx(360 if ring.north != ring.south else 0, abs=1e-9)
    assert ring.north == (geodesy.leg(centre, (90.0, 0.0)).distance_m <= radius_m)
    assert ring.south == (geodesy.leg(centre, (-90.0, 0.0)).distance_m <= radius_m)


@given(CENTRES, st.floats(1e4, rings.MOST_M))
def test_between_its_points_it_stays_near(centre: Position, radius_m: float) -> None:
    line = rings.ring(centre, radius_m).line
    middles = [
        ((here[0] + there[0]) / 2, (here[1] + there[1]) / 2)
        for here, there in pairwise(line)
        if max(abs(here[0]), abs(there[0])) < 85
    ]
    assert all(off <= 1000 + radius_m * 1e-9 for off in off_m(centre, radius_m, middles))


def crossings(ring: Sequence[Position], latitude: float, longitude: float) -> int:
    found = 0
    for (north, east), (to_north, to_east) in pairwise(ring):
        if (north > latitude) != (to_north > latitude):
            found += east + (latitude - north) / (to_north - north) * (to_east - east) > longitude
    return found


@given(CENTRES, st.floats(2e4, rings.MOST_M), CENTRES)
@example((-14.0, -171.8), 2e6, (-15.0, 179.0))  # on the other side of the date line
@example((80.0, 0.0), 3e6, (85.0, 170.0))  # beyond the pole
@example((0.0, 0.0), 15e6, (0.0, 179.0))  # the opposite point lies outside, and the line around it is cut
@example((10.0, 100.0), 15e6, (-60.0, -170.0))  # both poles within
def test_its_areas_hold_what_is_nearer_and_nothing_else(centre: Position, radius_m: float, point: Position) -> None:
    away_m = geodesy.leg(centre, point).distance_m - radius_m
    if abs(away_m) < 2000 or abs(point[0]) == 90 or abs(point[1]) == 180:  # on an edge of the map
        return
    polygons = rings.areas(rings.ring(centre, radius_m))
    inside = sum(crossings(ring, *point) for polygon in polygons for ring in polygon) % 2 == 1
    assert inside == (away_m < 0)


@given(CENTRES, RADII_M)
def test_its_areas_are_closed_and_turned_as_files_have_them(centre: Position, radius_m: float) -> None:
    for outline, *holes in rings.areas(rings.ring(centre, radius_m)):
        for ring in (outline, *holes):
            assert ring[0] == ring[-1] and len(ring) >= 4
            assert all(abs(latitude) <= 90 and abs(longitude) <= 180 for latitude, longitude in ring)
            twice = sum(a[1] * b[0] - b[1] * a[0] for a, b in pairwise(ring))
            assert (twice > 0) == (ring is outline)


@pytest.mark.parametrize("radius_m", [0.0, 0.9, -1.0, math.nan, math.inf, rings.MOST_M + 1])
def test_a_radius_out_of_range_is_refused(radius_m: float) -> None:
    with pytest.raises(ValueError, match="is not from 1 to 20003000 m"):
        rings.ring((0.0, 0.0), radius_m)


def test_the_greatest_radius_leaves_a_point_outside() -> None:
    pole_to_pole_m = geodesy.leg((90.0, 0.0), (-90.0, 0.0)).distance_m
    assert rings.MOST_M < pole_to_pole_m < rings.MOST_M + 1000
