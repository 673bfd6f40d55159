"""Regions: known cases, and what holds for all. test_regions_oracle.py compares them with brute force."""

import math
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.earth.bearings import azimuths, off_bearing
from geo.earth.countries import border, country, country_near, home, shore
from geo.earth.geodesy import leg
from geo.earth.position import Position
from geo.earth.regions import Region, centre, contains, disc, part_of, polygons
from geo.earth.spans import HALF_WAY_ROUND_M, distance_to, reach, span_of
from tests.conftest import examples

TOKYO, TAIPEI, SENKAKUS = (35.6895, 139.6917), (25.04, 121.56), (25.75, 123.48)
HAWAII = country_near("840", (20.8, -157.5), 600e3)


def nearest_km(a: Region, b: Region) -> float:
    return reach(a, b).nearest.distance_m / 1e3


def farthest_km(a: Region, b: Region) -> float:
    return reach(a, b).farthest.distance_m / 1e3


# --- known cases, within what the base map leaves out


@pytest.mark.parametrize(
    ("a", "b", "km", "tolerance"),
    [
        ("643", "840", 60, 15),  # Chukotka to St. Lawrence Island; the base map does not have the Diomedes
        ("724", "504", 14, 14),  # the Strait of Gibraltar; Ceuta is on Morocco's side
        ("250", "826", 33, 3),  # the Strait of Dover
        ("262", "887", 29, 9),  # Bab-el-Mandeb, to the mainland
        ("360", "702", 10, 10),  # Singapore to the Riau Islands
        ("410", "392", 50, 5),  # Tsushima
        ("158", "156", 130, 131),  # the Taiwan Strait, less what lies at China's coast
        ("158", "392", 110, 3),  # Taiwan to Yonaguni
    ],
)
def test_straits_are_as_wide_as_known(a: str, b: str, km: float, tolerance: float) -> None:
    assert nearest_km(country(a), country(b)) == pytest.approx(km, abs=tolerance)


@pytest.mark.parametrize(("a", "b"), [("250", "740"), ("250", "724"), ("710", "426"), ("840", "124"), ("643", "408")])
def test_neighbours_touch(a: str, b: str) -> None:
    assert nearest_km(country(a), country(b)) == 0
    line = border(a, b)
    assert nearest_km(line, country(a)) == nearest_km(line, country(b)) == 0


def test_the_farthest_points_of_regions_on_opposite_sides_are_antipodes() -> None:
    # Spain lies opposite New Zealand, Chile opposite China.
    for a, b in (("724", "554"), ("152", "156")):
        assert farthest_km(country(a), country(b)) == pytest.approx(HALF_WAY_ROUND_M / 1e3, rel=1e-3)
    siberia = (62.0, 100.0)
    small = polygons([[(-62.1, -80.1), (-61.9, -80.1), (-61.9, -79.9)]])
    for a, b in ((country("643"), small), (small, country("643"))):  # the antipodes lie far from any boundary
        assert farthest_km(a, b) == pytest.approx(HALF_WAY_ROUND_M / 1e3, rel=1e-4)
    assert distance_to(shore(country("643")), siberia) > 900e3
    assert farthest_km(disc((0, 0), 300e3), disc((0, 180), 300e3)) == pytest.approx(HALF_WAY_ROUND_M / 1e3, rel=1e-3)


def test_discs_lie_their_radii_nearer_and_farther_than_their_centres() -> None:
    found = reach(disc(TOKYO, 10e3), disc((21.3858, -157.9064), 1e3))
    apart = leg(TOKYO, (21.3858, -157.9064)).distance_m
    assert found.nearest.distance_m == pytest.approx(apart - 11e3, abs=1)
    assert found.farthest.distance_m == pytest.approx(apart + 11e3, abs=1)


@pytest.mark.parametrize(("ends", "islets", "nearest", "farthest"), [((0.1, 4.1), 1.5, 0.1, 4.1), ((1, 5), 4, 1, 5)])
def test_the_end_of_a_long_line_counts_among_many_islets(
    ends: Position, islets: float, nearest: float, farthest: float
) -> None:
    line = Region(lines=(((0.0, ends[0]), (0.0, ends[1])),))
    around = [(islets * math.sin(turn), islets * math.cos(turn)) for turn in range(40)]
    all_of_them = Region(lines=line.lines + tuple(((y, x), (y, x + 0.01)) for y, x in around))
    found = reach(disc((0, 0), 0), all_of_them)
    assert found.nearest.distance_m == pytest.approx(111_320 * nearest, rel=0.01)
    assert found.farthest.distance_m == pytest.approx(111_320 * farthest, rel=0.01)


def test_off_taiwan_is_measured_to_its_coast() -> None:
    coast = shore(country("158"))
    assert distance_to(coast, SENKAKUS) == pytest.approx(170e3, abs=8e3)
    assert distance_to(coast, TAIPEI) == pytest.approx(20e3, abs=8e3)  # Taipei lies inland
    assert distance_to(country("158"), TAIPEI) == 0


# --- what is in a region


@pytest.mark.parametrize(
    ("number", "position", "inside"),
    [
        ("643", (66.0, 180.0), True),  # Russia is cut at 180 degrees
        ("643", (66.0, -180.0), True),
        ("643", (66.0, -172.5), True),
        ("643", (66.0, 188.0), True),  # the same longitude, a turn on
        ("643", (64.0, -165.4), False),  # Nome
        ("242", (-16.8, 180.0), True),  # Taveuni in Fiji
        ("010", (-90.0, 0.0), True),
        ("010", (-89.995, 77.0), True),
        ("010", (-60.0, 77.0), False),
        ("710", (-29.3, 27.5), False),  # Maseru, in the hole that is Lesotho
        ("426", (-29.3, 27.6), True),
        ("360", (-8.9, 125.7), False),  # East Timor
    ],
)
def test_countries_contain_what_lies_in_them(number: str, position: Position, inside: bool) -> None:
    assert contains(country(number), position) is inside
    assert (distance_to(country(number), position) == 0) is inside


def test_an_area_may_run_past_180_degrees_or_round_a_pole() -> None:
    past = polygons([[(10, 170), (10, 190), (-10, 190), (-10, 170)]])
    cut = polygons([[(10, 170), (10, -170), (-10, -170), (-10, 170), (10, 170)]])
    assert past == cut and hash(past) == hash(cut)
    assert [contains(past, (0, longitude)) for longitude in (169, 171, 180, -180, -171, -169, 189, -190)] == [
        False, True, True, True, True, False, True, True,
    ]  # fmt: skip
    arctic = polygons([[(66.5, longitude) for longitude in range(-180, 180, 20)]])
    assert contains(arctic, (90, 0)) and contains(arctic, (70, 33)) and not contains(arctic, (60, 33))
    assert distance_to(arctic, (60, 33)) == pytest.approx(725e3, rel=0.01)


def test_lines_contain_nothing_but_touch_what_is_on_them() -> None:
    line = border("840", "124")
    assert not contains(line, (49.0, -110.0)) and distance_to(line, (49.0, -110.0)) < 1e3


def test_some_islands_of_a_country_are_a_region() -> None:
    okinawa = country_near("392", (26.3, 127.8), 250e3)
    assert 2 <= len(okinawa.rings) < len(country("392").rings)
    assert contains(okinawa, (26.33, 127.80)) and not contains(okinawa, TOKYO)
    assert all(distance_to(shore(okinawa), ring[0]) == 0 for ring in okinawa.rings)


def test_a_shore_has_no_land_borders() -> None:
    uruguay = shore(country("858"))
    assert distance_to(uruguay, (-34.9, -56.2)) < 10e3  # Montevideo
    assert distance_to(uruguay, (-30.9, -55.55)) > 300e3  # Rivera, at the border with Brazil


def test_what_the_base_map_lacks_is_refused() -> None:
    for make, words in (
        (lambda: country("999"), "no country '999'"),
        (lambda: country_near("840", (0, 0), 1000), "no polygon of country '840'"),
        (lambda: shore(country("426")), "no sea coast"),
        (lambda: shore(disc((0, 0), 1)), "no sea coast"),
        (lambda: border("392", "840"), "no common border"),
        (lambda: border("392", "392"), "no common border"),
        (lambda: disc((91, 0), 1), "latitude 91"),
        (lambda: disc((0, 0), math.nan), "radius nan"),
        (lambda: polygons([]), "no ring"),
        (lambda: polygons([[(0, 0), (1, 1)]]), "encloses nothing"),
        (lambda: polygons([[(0, 0), (1, 1), (math.nan, 2)]]), "beyond 90"),
    ):
        with pytest.raises(ValueError, match=words):
            make()


# --- directions and parts


@pytest.mark.parametrize(
    ("a", "b", "bearing", "least", "most"),
    [
        (country_near("392", (36, 138), 1000e3), country("410"), 270, 0, 45),  # Korea lies west of Japan
        (country("392"), country("643"), 180, 100, 180),  # Russia does not lie south of Japan
        (country("724"), country("250"), 0, 0, 45),
        (country("250"), country("724"), 0, 60, 180),  # Spain is not north of France, in spite of Réunion
        (country("156"), country("643"), 0, 0, 0),
        (country("840"), country("124"), 180, 46, 180),
        (disc(TOKYO, 10e3), HAWAII, 90, 0, 5),
        (disc(TOKYO, 10e3), HAWAII, 270, 175, 180),
        (disc((0, 179.5), 1e3), disc((0, -179.5), 1e3), 90, 0, 0),
    ],
)
def test_directions_are_as_known(a: Region, b: Region, bearing: float, least: float, most: float) -> None:
    off, span = off_bearing(a, b, bearing)
    assert least <= off <= most
    assert span.distance_m == pytest.approx(leg(span.start, span.end).distance_m)


def test_discs_that_overlap_lie_in_every_direction() -> None:
    a, b = disc((0, 0), 10e3), disc((0, 0.1), 5e3)
    assert off_bearing(a, b, 270)[0] == 0
    assert (azimuths(a, b).first_deg, azimuths(a, b).last_deg) == (0, 360)


def test_the_range_of_directions_may_include_north() -> None:
    seen = azimuths(disc((0, 0), 0), disc((10, 0), 100e3))
    assert seen.first_deg == pytest.approx(360 - 5.2, abs=0.3)
    assert seen.last_deg == pytest.approx(360 + 5.2, abs=0.3)


@pytest.mark.parametrize(
    ("region", "position", "part"),
    [
        (HAWAII, (19.6, -155.4), "south-east"),
        (HAWAII, (23.06, -161.92), "north-west"),  # Nihoa
        (country("643"), (66.0, -172.0), "east"),  # beyond 180 degrees
        (country("643"), (43.0, 45.0), "south-west"),
        (country("152"), (-18.5, -70.2), "north-east"),  # Arica: the box of Chile has Easter Island
        (disc((0, 180), 100e3), (0, -179.2), "east"),
        (disc((0, 180), 100e3), (0.1, 180), "middle"),
        (disc((0, 180), 0), (0, 180), "middle"),
    ],
)
def test_the_part_of_a_region_is_told(region: Region, position: Position, part: str) -> None:
    assert part_of(region, position) == part


def test_the_centre_of_a_country_lies_in_its_mainland() -> None:
    for number in ("840", "250", "643", "528", "036", "156", "010"):
        assert contains(country(number), centre(country(number)))


# --- what holds for all

POSITIONS = st.one_of(
    st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
    st.tuples(st.floats(-80, 80), st.floats(178, 182)),
    st.tuples(st.floats(88, 90), st.floats(-180, 180)),
)
RADII = st.one_of(st.just(0.0), st.floats(1, 300e3))
AREAS = st.sampled_from(["242", "554", "010", "304", "158", "826", "710"]).map(country)
REGIONS = st.one_of(st.builds(disc, POSITIONS, RADII), AREAS, AREAS.map(shore))


def about(metres: float) -> Any:
    return pytest.approx(metres, rel=0.01, abs=1000)


@examples(150)
@given(REGIONS, REGIONS)
def test_the_order_of_two_regions_does_not_matter(a: Region, b: Region) -> None:
    there, back = reach(a, b), reach(b, a)
    assert there.nearest.distance_m == about(back.nearest.distance_m)
    assert there.farthest.distance_m == about(back.farthest.distance_m)
    assert there.nearest.distance_m <= there.farthest.distance_m + 1


@examples(150)
@given(REGIONS, POSITIONS, RADII, st.floats(0, 300e3))
def test_a_larger_disc_reaches_nearer_and_farther(region: Region, centre: Position, radius: float, more: float) -> None:
    small, large = reach(region, disc(centre, radius)), reach(region, disc(centre, radius + more))
    assert large.nearest.distance_m <= small.nearest.distance_m + 1
    assert large.farthest.distance_m >= small.farthest.distance_m * 0.99 - 1


@examples(60)
@given(AREAS, REGIONS)
def test_a_country_reaches_nearer_and_farther_than_its_shore(area: Region, region: Region) -> None:
    part, whole = reach(shore(area), region), reach(area, region)
    assert whole.nearest.distance_m <= part.nearest.distance_m + 1
    assert whole.farthest.distance_m >= part.farthest.distance_m * 0.999


@examples(60)
@given(st.builds(disc, POSITIONS, RADII), st.builds(disc, POSITIONS, RADII), st.floats(0, 1))
def test_two_discs_have_points_at_every_distance_between_nearest_and_farthest(
    a: Region, b: Region, part: float
) -> None:
    whole = reach(a, b)
    stated = whole.nearest.distance_m * (1 - part) + whole.farthest.distance_m * part
    span = span_of(a, b, stated)
    assert span is not None and span.distance_m == about(stated)


def test_a_distance_out_of_reach_has_no_span() -> None:
    tokyo = disc(TOKYO, 10e3)
    assert span_of(tokyo, HAWAII, 7_000e3) is None and span_of(tokyo, HAWAII, 5_000e3) is None
    span = span_of(tokyo, HAWAII, 6_500e3)
    assert span is not None and part_of(HAWAII, span.end) == "east"


def test_a_country_of_many_corners_is_parted_in_little_memory() -> None:
    antarctica = country("010")
    tracemalloc.start()
    try:
        home.__wrapped__(antarctica)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()
