"""The shipped base map: its size, its islands, and that its borders take no side."""

import gzip
import json
import math
from itertools import pairwise

import pytest

from tests.stories import ROOT

FILE = ROOT / "data" / "basemap" / "world.json"
AREAS = ROOT / "tools" / "basemap" / "disputed_areas.geojson"

# No note in the source, and a country of its own: data/basemap/README.md says why.
LEFT_OUT = {"Belize"}


class World:
    def __init__(self, text):
        self.raw = json.loads(text)
        (kx, ky), (ox, oy) = self.raw["transform"]["scale"], self.raw["transform"]["translate"]
        self.arcs = []
        for arc in self.raw["arcs"]:
            x = y = 0
            line = []
            for dx, dy in arc:
                x, y = x + dx, y + dy
                line.append((x * kx + ox, y * ky + oy))
            self.arcs.append(line)
        self.objects = self.raw["objects"]

    def line(self, indexes):
        out = []
        for i in indexes:
            arc = self.arcs[~i][::-1] if i < 0 else self.arcs[i]
            if out:
                assert out[-1] == arc[0], "two arcs of a line do not meet"
            out += arc[1:] if out else arc
        return out

    def polygons(self, geometry):
        arcs = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        return [[self.line(ring) for ring in polygon] for polygon in arcs]

    def shapes(self, name):
        for geometry in self.objects[name]["geometries"]:
            yield geometry, self.polygons(geometry)

    def lines(self, name):
        return [self.line(arcs) for arcs in self.objects[name]["arcs"]]

    def country(self, number):
        (found,) = [p for g, p in self.shapes("countries") if g.get("id") == number]
        return found


@pytest.fixture(scope="module")
def world():
    return World(FILE.read_text(encoding="utf-8"))


def in_ring(ring, x, y):
    odd = False
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
    return odd


def in_polygon(polygon, x, y):
    return sum(in_ring(ring, x, y) for ring in polygon) % 2 == 1


def signed_area(ring):
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring)) / 2


def distance(ring, x, y):
    best = math.inf
    for (ax, ay), (bx, by) in pairwise(ring):
        dx, dy = bx - ax, by - ay
        t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1)))
        best = min(best, math.hypot(x - ax - t * dx, y - ay - t * dy))
    return best


def along(line, step=0.02):
    for (ax, ay), (bx, by) in pairwise(line):
        n = max(1, math.ceil(math.hypot(bx - ax, by - ay) / step))
        for i in range(n + 1):
            yield ax + (bx - ax) * i / n, ay + (by - ay) * i / n


def test_size():
    data = FILE.read_bytes()
    assert len(data) <= 430_000
    assert len(gzip.compress(data, 9)) <= 200_000


def test_objects(world):
    assert set(world.objects) == {"countries", "coast", "borders", "disputed"}
    assert len(world.objects["countries"]["geometries"]) >= 241
    assert len(world.objects["coast"]["arcs"]) > 1400
    assert len(world.objects["borders"]["arcs"]) > 200


def test_the_licence_of_the_decoder_in_the_maps_script_is_beside_it():
    licence = (ROOT / "geo" / "map" / "static" / "topojson-client.LICENSE").read_text(encoding="utf-8")
    assert "Permission to use, copy, modify" in licence


def test_ids(world):
    ids = [g["id"] for g in world.objects["countries"]["geometries"] if "id" in g]
    assert len(ids) == len(set(ids))
    assert all(len(i) == 3 and i.isdigit() for i in ids)
    assert all(isinstance(g["properties"]["name"], str) for g in world.objects["countries"]["geometries"])
    names = {g["id"]: g["properties"]["name"] for g in world.objects["countries"]["geometries"] if "id" in g}
    assert names["158"] == "Taiwan"
    assert names["408"] == "North Korea"
    assert names["410"] == "South Korea"
    assert names["392"] == "Japan"
    assert names["840"] == "United States of America"
    assert names["242"] == "Fiji"
    assert names["036"] == "Australia"


# A point of the island, or the box that one of its outlines lies in where the island is smaller than
# the source's error (Natural Earth draws the Senkakus some 6 km off).
@pytest.mark.parametrize(
    ("name", "number", "x", "y"),
    [
        ("Yonaguni", "392", 122.99, 24.455),
        ("Okinawa", "392", 127.95, 26.50),
        ("Oahu", "840", -157.97, 21.47),
        ("Hawaii", "840", -155.5, 19.6),
        ("Guam", "316", 144.77, 13.45),
        ("Saipan", "580", 145.75, 15.19),
        ("Taipei", "158", 121.56, 25.03),
        ("Pyongyang", "408", 125.75, 39.02),
        ("Seoul", "410", 126.99, 37.55),
        ("Kyoto", "392", 135.77, 35.01),
        ("Suva's island", "242", 178.0, -17.8),
    ],
)
def test_point_is_land(world, name, number, x, y):
    assert any(in_polygon(p, x, y) for p in world.country(number)), name


@pytest.mark.parametrize(
    ("name", "number", "box"),
    [
        ("Senkakus", "392", (123.3, 25.6, 123.8, 26.0)),
        ("Iwo Jima", "392", (141.2, 24.7, 141.4, 24.85)),
        ("Chichijima", "392", (142.1, 27.0, 142.3, 27.15)),
        ("Penghu", "158", (119.4, 23.4, 119.75, 23.75)),
        ("Dokdo", "410", (131.8, 37.2, 131.92, 37.28)),
        ("Midway", "581", (-177.5, 28.1, -177.2, 28.3)),
        ("Wake", "581", (166.55, 19.2, 166.75, 19.4)),
    ],
)
def test_islet_is_land(world, name, number, box):
    west, south, east, north = box
    found = [p[0] for p in world.country(number) if all(west <= x <= east and south <= y <= north for x, y in p[0])]
    assert found, name
    assert all(abs(signed_area(ring)) > 1e-6 for ring in found)


def test_rings_are_rings(world):
    for name in ("countries", "disputed"):
        for geometry, polygons in world.shapes(name):
            assert polygons
            for polygon in polygons:
                for ring in polygon:
                    assert len(ring) >= 4, geometry["properties"]
                    assert ring[0] == ring[-1], geometry["properties"]
                    assert len(set(ring)) >= 3, geometry["properties"]
                    assert signed_area(ring) != 0, geometry["properties"]
                # Outer rings run clockwise, as in the source: none was turned inside out.
                if name == "countries":
                    assert signed_area(polygon[0]) < 0, geometry["properties"]
                    assert all(signed_area(hole) > 0 for hole in polygon[1:]), geometry["properties"]


def test_longitudes(world):
    for arc in world.arcs:
        assert len(arc) >= 2
        for x, y in arc:
            assert -180 <= x <= 180
            assert -90 <= y <= 90
        for (ax, _), (bx, _) in pairwise(arc):
            assert abs(ax - bx) < 180 or min(arc, key=lambda p: p[1])[1] < -89, "a line jumps across the world"


def test_both_sides_of_the_antimeridian_match(world):
    """Every point of land at +180 also occurs at -180. Otherwise a gap would show between two copies of the world."""
    for number in ("643", "242", "010"):
        sides = {-180: set(), 180: set()}
        for polygon in world.country(number):
            for ring in polygon:
                for x, y in ring:
                    if abs(abs(x) - 180) < 1e-9:
                        sides[round(x)].add(round(y, 6))
        assert sides[180], number
        assert sides[180] == sides[-180], number


def test_coast_leaves_out_the_seams(world):
    points = 0
    for line in world.lines("coast"):
        for (ax, ay), (bx, by) in pairwise(line):
            assert not (abs(abs(ax) - 180) < 1e-6 and abs(ax - bx) < 1e-6), (ax, ay, by)
            assert not (ay < -86 and by < -86), "the lower edge of Antarctica"
            assert abs(ax - bx) < 180
            points += 1
    assert points > 10_000


def test_lines_share_the_countries_arcs(world):
    uses = {}
    for n, geometry in enumerate(world.objects["countries"]["geometries"]):
        arcs = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for i in (i for polygon in arcs for ring in polygon for i in ring):
            uses.setdefault(~i if i < 0 else i, set()).add(n)
    assert all(len(uses[i]) == 1 for line in world.objects["coast"]["arcs"] for i in line)
    assert all(len(uses[i]) == 2 for line in world.objects["borders"]["arcs"] for i in line)


@pytest.mark.parametrize(
    ("name", "box"),
    [
        ("Crimea and its northern neck", (32.3, 44.3, 36.75, 46.3)),
        ("between Hokkaido and the southern Kurils", (144.5, 42.8, 149.5, 46.0)),
        ("the Korean Demilitarized Zone", (126.6, 37.8, 128.4, 38.6)),
        ("Aksai Chin", (78.6, 34.0, 80.4, 36.0)),
        ("Gaza", (34.2, 31.2, 34.55, 31.6)),
    ],
)
def test_no_border_here(world, name, box):
    west, south, east, north = box
    for line in world.lines("borders"):
        for x, y in along(line):
            assert not (west <= x <= east and south <= y <= north), (name, x, y)


def test_no_border_runs_through_a_disputed_area(world):
    # A tenth of a degree: both lines are simplified, far from the Pacific by about that much.
    areas = [(g["properties"]["name"], p) for g, ps in world.shapes("disputed") for p in ps]
    boxes = [
        (min(x for x, _ in p[0]), min(y for _, y in p[0]), max(x for x, _ in p[0]), max(y for _, y in p[0]))
        for _, p in areas
    ]
    for line in world.lines("borders"):
        for x, y in along(line, 0.05):
            for (name, polygon), (west, south, east, north) in zip(areas, boxes, strict=True):
                if west <= x <= east and south <= y <= north and in_polygon(polygon, x, y):
                    assert min(distance(ring, x, y) for ring in polygon) < 0.1, (name, x, y)


def test_quiet_borders_are_there(world):
    """Without this the tests above would pass on a file without borders."""
    points = [p for line in world.lines("borders") for p in along(line)]
    for x, y in [(124.4, 40.1), (130.65, 42.4), (-100.0, 49.0), (25.0, 22.0), (7.6, 47.6)]:
        assert any(math.hypot(x - a, y - b) < 0.2 for a, b in points), (x, y)


def test_every_disputed_area_with_its_note(world):
    source = json.loads(AREAS.read_text(encoding="utf-8"))["features"]
    expected = [
        (f["properties"]["name"], f["properties"]["note"] or "")
        for f in source
        if f["properties"]["note"] or f["properties"]["name"] not in LEFT_OUT
    ]
    got = [(g["properties"]["name"], g["properties"]["note"]) for g in world.objects["disputed"]["geometries"]]
    assert sorted(got) == sorted(expected)
    assert ("Crimea", "Admin. by Russia; Claimed by Ukraine") in got
    assert ("Kuril Is.", "Admin. by Russia; Claimed by Japan") in got
    assert ("Pinnacle Is.", "Admin. by Japan; Claimed by China and Taiwan") in got
    assert not LEFT_OUT & {name for name, _ in got}


@pytest.mark.parametrize(
    ("name", "x", "y"),
    [
        ("Crimea", 34.2, 45.2),
        ("Kuril Is.", 145.83, 44.05),
        ("Aksai Chin", 79.3, 35.2),
        ("W. Sahara", -13.0, 25.0),
        ("Golan Heights", 35.75, 33.0),
        ("West of Essequibo River", -60.0, 6.0),
    ],
)
def test_disputed_area_lies_where_it_should(world, name, x, y):
    polygons = [p for g, ps in world.shapes("disputed") if g["properties"]["name"] == name for p in ps]
    assert any(in_polygon(p, x, y) for p in polygons)
