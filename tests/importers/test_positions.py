"""Positions in one cell, in the ways that tables have them, and what is refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.importers import positions

READ = {
    "35.68, 139.69": (35.68, 139.69),
    "35°41′N 139°42′E": (35 + 41 / 60, 139.7),
    "POINT (139.69 35.68)": (35.68, 139.69),
    "Point(139.69 35.68)": (35.68, 139.69),
    "POINT Z (139.69 35.68 12)": (35.68, 139.69),
    "SRID=4326;POINT(139.69 35.68)": (35.68, 139.69),
    "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(139.69 35.68)": (35.68, 139.69),
    '{"type":"Point","coordinates":[139.69,35.68]}': (35.68, 139.69),
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[139.69,35.68,4]}}': (35.68, 139.69),
    '{"lat": 35.68, "lng": "139.69"}': (35.68, 139.69),
    "https://maps.example.org/maps/place/Tokyo/@35.6,139.5,11z/data=!4m5!3d35.68!4d139.69!16": (35.68, 139.69),
    "https://maps.example.org/maps/@35.68,139.69,15z": (35.68, 139.69),
    "https://maps.example.org/?q=35.68,139.69": (35.68, 139.69),
    "https://maps.example.org/maps?q=loc:35.68%2C139.69&z=12": (35.68, 139.69),
    "https://maps.example.org/maps/search/?api=1&query=35.68,139.69": (35.68, 139.69),
    "https://maps.example.org/maps/search/35.68,+139.69": (35.68, 139.69),
    "https://maps.example.org/?mlat=35.68&mlon=139.69#map=12/35.5/139.5": (35.68, 139.69),
    "https://maps.example.org/#map=12/35.68/139.69": (35.68, 139.69),
    "https://maps.example.org/maps?cp=35.68~139.69&lvl=11": (35.68, 139.69),
    "https://yandex.example/maps/?ll=35.68,13.9": (13.9, 35.68),
    "geo:35.68,139.69?z=11": (35.68, 139.69),
    "geo:35.68,139.69;u=35": (35.68, 139.69),
    "8FVC2222+22": (47.0000625, 8.0000625),
    "17T 630084 4833438": (43.6426, -79.3871),
    "9.0579 7.4951 360 4.5": (9.0579, 7.4951),
    "12 Main Street\nSpringfield\n(35.680, 139.690)": (35.68, 139.69),
    "3541N 13945E": (35 + 41 / 60, 139.75),
}
UNREAD = [
    *("", "Tokyo", "35.68", "POINT EMPTY", "LINESTRING(1 2, 3 4)", "SRID=3857;POINT(15550000 4250000)", "POINT(1 95)"),
    *(
        "<http://www.wikidata.org/entity/Q405> Point(3.1 22.8)",
        '{"type":"Point"}',
        '{"lat": true, "lon": 2}',
        "{" * 1999,
    ),
    *("[" * 1999, '{"type":"Point","coordinates":[139.69]}', "https://example.org/", "https://example.org/?q=Tokyo"),
    *("https://map.baidu.com/?ll=35.68,139.69", "8FVC22+22 Zürich", "56S 334873 6252266", "banner", "///a.b.c"),
    *("geo:35.68,139.69;crs=EPSG", "12 May 2024", "1-2-3", "x" * 3000),
]
SAID = {
    "///filled.count.soap": "what3words",
    "https://what3words.com/filled.count.soap": "what3words",
    "9QCJ+2V Lagos": "short plus code",
    "LINESTRING(1 2, 3 4)": "a line or an area",
    "SRID=3857;POINT(15550000 4250000)": "not a point in degrees",
    "<http://www.wikidata.org/entity/Q405> Point(3.1 22.8)": "not a point in degrees",
    "https://maps.app.goo.gl/abc": "short address",
    "1.39E+02": "spreadsheet has cut short",
    "Tokyo": "",
}


@pytest.mark.parametrize("text", READ)
def test_a_position_in_a_cell(text: str) -> None:
    assert (written := positions.read(text)) and written.position == pytest.approx(READ[text], abs=1e-4)


@pytest.mark.parametrize("text", UNREAD)
def test_what_is_no_position(text: str) -> None:
    assert positions.read(text) is None


@pytest.mark.parametrize("text", SAID)
def test_why_a_cell_is_no_position(text: str) -> None:
    assert SAID[text] in positions.problem(text) and bool(SAID[text]) == bool(positions.problem(text))


def test_only_two_bare_numbers_leave_their_order_open() -> None:
    assert (straight := positions.read("35.68, 39.69")) and (turned := positions.read("35.68, 39.69", True))
    assert straight.position == turned.position[::-1] and not straight.says_order
    for text in ("POINT(35.68 39.69)", "35.68N 39.69E", "geo:35.68,39.69"):
        assert positions.read(text) == positions.read(text, True)


def test_a_geohash_is_read_only_if_it_is_meant() -> None:
    assert positions.read("xn76urx6") is None
    assert (cell := positions.read("xn76urx6", geohashes=True)) and cell.way == "geohash"


@given(st.text(max_size=60) | st.text("POINT({[\"':,.-+0123456789 NSEWlatqm=&?#@!3d4/]})", max_size=80), st.booleans())
def test_any_text_is_a_position_in_range_or_none(text: str, turned: bool) -> None:
    if written := positions.read(text, turned, True):
        assert abs(written.position[0]) <= 90 and abs(written.position[1]) <= 180 and written.size_m > 0
    positions.problem(text)
