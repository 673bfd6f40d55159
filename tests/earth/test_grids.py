"""Codes and grid references, against published ones and against the library's own way back."""

import mgrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.earth import grids
from geo.earth.geodesy import leg

PLUS = [  # from the test data of github.com/google/open-location-code: decoding.csv
    ("7FG49Q00+", (20.375, 2.775)),
    ("7FG49QCJ+2V", (20.3700625, 2.7821875)),
    ("7FG49QCJ+2VX", (20.3701125, 2.782234375)),
    ("8FVC2222+22", (47.0000625, 8.0000625)),
    ("4VCPPQGP+Q9", (-41.2730625, 174.7859375)),
    ("62G20000+", (0.5, -179.5)),
    ("22220000+", (-89.5, -179.5)),
    ("8fvc2222+22", (47.0000625, 8.0000625)),
]
NOT_PLUS = ["", "+", "8FVC2222", "8FVC2222+2", "WC2300+G6", "1FVC2222+22", "8FVC22+22", "X2222222+22", "Hotel+22"]


@pytest.mark.parametrize(("code", "position"), PLUS)
def test_plus_codes(code: str, position: tuple[float, float]) -> None:
    assert (cell := grids.plus_code(code)) and cell.position == pytest.approx(position, abs=1e-9)


@pytest.mark.parametrize("code", NOT_PLUS)
def test_what_is_no_full_plus_code(code: str) -> None:
    assert grids.plus_code(code) is None


@given(st.floats(-79, 83), st.floats(-179.9, 179.9), st.integers(1, 5))
def test_a_grid_reference_leads_back_to_the_place(latitude: float, longitude: float, digits: int) -> None:
    cell = grids.grid_reference(mgrs.MGRS().toMGRS(latitude, longitude, MGRSPrecision=digits))
    assert cell is None or leg(cell.position, (latitude, longitude)).distance_m <= cell.size_m


@pytest.mark.parametrize(
    "text", ["54SUE", "54SUE123", "54SUE 12 345", "54IUE1234", "0SUE1234", "61SUE1234", "4 Queens"]
)
def test_what_is_no_grid_reference(text: str) -> None:
    assert grids.grid_reference(text) is None


def test_utm_needs_its_zone_and_a_clear_half() -> None:
    assert (north := grids.utm("UTM zone 17N, 630084, 4833438")) and (band := grids.utm("17 T 630084mE 4833438mN"))
    assert north == band
    assert (south := grids.utm("56H 334873 6252266")) and south.position == pytest.approx((-33.857, 151.215), abs=1e-3)
    assert [grids.utm(text) for text in ("56S 334873 6252266", "334873 6252266", "56H 33 62")] == [None] * 3


@given(st.text("0123456789bcdefghjkmnpqrstuvwxyz+ NSCT.", max_size=30) | st.text(max_size=30))
def test_any_text_is_a_cell_in_range_or_none(text: str) -> None:
    for read in (grids.plus_code, grids.geohash, grids.grid_reference, grids.utm):
        if cell := read(text):
            assert abs(cell.position[0]) <= 90 and abs(cell.position[1]) <= 180 and cell.size_m > 0
