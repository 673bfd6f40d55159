"""The picture of the map: what it shows and where, that it runs no script and needs no font of the host."""

import hashlib
import itertools
import math
import os
import re
import struct
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.earth import geodesy
from geo.earth.projection import Point
from geo.map.frame import in_frame
from geo.map.shapes import COLOURS
from geo.perspective import Perspective
from geo.picture import drawing, elements, typesetting
from geo.picture.placement import Box, Field, around
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.view import View
from tests.conftest import first_of
from tests.stories import NOON, ROOT, SHIPPED

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "]]> & \"quoted\" 'x' </text><image href='https://evil.example/x'/>",
    "W" * 300,
    "{{7*7}} ${x} %s \\u0000",
    "عمان الأردن",
    "שלום Peace 123",
    "東京都庁 Ministry",
    "กรุงเทพมหานคร",
    "😀😀😀",
    "e" + "\u0301" * 80,
    "&#x3C;b&#x3E;&lt;i&gt;&amp;",
]


def place(id_: str, latitude: float, longitude: float, **fields: object) -> Place:
    required = {
        "name": id_.replace("-", " ").title(), "layer": "one", "rank": 1, "time_zone": "Asia/Tokyo",
        "precision": "site", "source": "GeoNames (CC BY 4.0)",
    }  # fmt: skip
    return Place.read({"id": id_, "latitude": latitude, "longitude": longitude} | required | fields)


def article_of(*places: Place, title: str = "A title", layers: tuple[str, ...] = ("One", "Two")) -> Article:
    colours, shapes = ("#0072B2", "#D55E00"), ("circle", "triangle")
    return Article(
        heading=Heading.read({"title": title, "standfirst": "A standfirst.", "published": date(2024, 7, 28)}),
        fit=(),
        layers=tuple(
            Layer.read({"id": id_, "title": title_, "colour": colour, "letter": letter, "shape": shape})
            for id_, title_, colour, letter, shape in zip(("one", "two"), layers, colours, "AB", shapes, strict=True)
        ),
        sections=(Section.read({"id": "all", "title": "All", "summary": f"[Here](place:{places[0].id})."}),),
        claims=(),
        places=places,
    )


STORIES = {
    "shipped": SHIPPED,
    "Fiji": article_of(
        place("apia", -13.83, -171.76), place("suva", -18.14, 178.44, precision="city"), place("taveuni", -16.85, 180.0)
    ),
    "Pacific": article_of(
        place("apia", -13.83, -171.76), place("honolulu", 21.31, -157.86),
        place("auckland", -36.85, 174.76, layer="two"),
    ),
    "Greenwich": article_of(
        place("london", 51.5, -0.12), place("accra", 5.6, -0.19), place("null", 0, 0),
        place("oran", 35.7, -0.63, rank=2),
    ),
    "single": article_of(place("nairobi", -1.29, 36.82)),
    "one point": article_of(place("a", -1.29, 36.82), place("b", -1.29, 36.82), place("c", -1.29, 36.82, rank=2)),
    "ten kilometres": article_of(
        *(place(f"p-{i}", 35.68 + 0.01 * (i % 4), 139.7 + 0.012 * (i // 3), rank=1 + i % 3) for i in range(9))
    ),
    "north pole": article_of(
        place("pole", 90, 0), place("alert", 82.5, -62.3), place("murmansk", 68.97, 33.07, rank=2)
    ),
    "south pole": article_of(place("pole", -90, 0), place("mcmurdo", -77.85, 166.67), place("palmer", -64.77, -64.05)),
    "both poles": article_of(place("north", 90, 0), place("south", -90, 0), place("quito", -0.18, -78.47)),
    "antipodes": article_of(place("wellington", -41.32, 174.81), place("opposite", 41.32, -5.19)),
    "opposite to land": article_of(place("honolulu", 21.3, -157.86), place("papeete", -17.5, -149.57)),
    "world": article_of(
        place("london", 51.5, -0.12), place("sydney", -33.87, 151.21), place("new-york", 40.71, -74.0),
        place("beijing", 39.9, 116.4, layer="two"), place("cape-town", -33.92, 18.42, rank=2),
    ),
    "crowd": article_of(
        *(place(f"p-{i}", i * 37 % 120 - 50, i * 71 % 340 - 170 + i % 7, rank=1 + i % 3) for i in range(120))
    ),
    "hostile": article_of(
        *(place(f"h-{i}", 35 + 3 * (i % 5), 120 + 4 * i, name=name, source=name) for i, name in enumerate(HOSTILE)),
        title=HOSTILE[0] + HOSTILE[1], layers=(HOSTILE[1], HOSTILE[4]),
    ),
}  # fmt: skip


def drawn(article: Article, **choices: object) -> ET.Element:
    return ET.fromstring(drawing.svg(Perspective(article, View.default(article).choosing(**choices), NOON)))


@lru_cache(maxsize=len(STORIES))
def picture_of(name: str) -> ET.Element:
    return drawn(STORIES[name])


@pytest.fixture(params=STORIES)
def case(request: pytest.FixtureRequest) -> tuple[Article, ET.Element]:
    return STORIES[request.param], picture_of(request.param)


@pytest.fixture
def shipped() -> ET.Element:
    return picture_of("shipped")


def texts(root: ET.Element) -> list[str]:
    return ["".join(node.itertext()) for node in root.iter(f"{SVG}text")]


def with_(root: ET.Element, attribute: str) -> dict[str, ET.Element]:
    return {node.attrib[attribute]: node for node in root.iter() if attribute in node.attrib}


def points(node: ET.Element) -> list[list[Point]]:
    pieces = [piece.rstrip("z") for piece in node.attrib["d"].split("M") if piece]
    return [[(float(x), float(y)) for x, y in (pair.split() for pair in piece.split("L"))] for piece in pieces]


def signs(root: ET.Element) -> dict[str, Point]:
    """The position of each sign, by the id of its place."""
    found = {}
    for id_, node in with_(root, "data-place").items():
        for group in node.iter(f"{SVG}g"):
            if move := re.fullmatch(r"translate\((\S+) (\S+)\) scale\((\S+)\)", group.get("transform", "")):
                x, y, scale = map(float, move.groups())
                found[id_] = (x + 12 * scale, y + 12 * scale)
    return found


def box_of(text: ET.Element) -> Box:
    """The box of an upright text, from the widths of its letters."""
    x, y, size = (float(text.attrib[name]) for name in ("x", "y", "font-size"))
    width = typesetting.width("".join(text.itertext()), size, int(text.get("font-weight", "400")))
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[text.get("text-anchor", "start")]
    return Box(left, y - size * 0.75, left + width, y + size * 0.2)


def labels_of(root: ET.Element) -> dict[str, list[Box]]:
    return {
        id_: [box_of(text) for text in node.findall(f"{SVG}text")] for id_, node in with_(root, "data-label").items()
    }


# --- what it shows


def test_it_shows_the_shipped_story(shipped: ET.Element) -> None:
    found = texts(shipped)
    assert "Who commands US forces in Japan" in found
    assert "Distances from Yokota Air Base in kilometres, along geodesics · on the events of 28 July 2024" in found
    assert {"Yokota Air Base", "Hawaii", "Senkaku Islands", "Taiwan", "North Korea"} <= set(found)
    assert {"6,237\xa0km · +1 nearby"} <= set(found)
    assert {"Commands", "Flashpoints", "Seats of government", "Missile supply", "Other end points"} <= set(found)
    assert {"date line", "180th meridian", "disputed area", "1,000\xa0km"} <= set(found)
    below = [text for text in found if text.startswith(("Ground", "Computed"))]
    assert below[0].startswith("Ground and disputed areas: Natural Earth, public domain. Positions: OurAirports RJTY")
    assert re.fullmatch(
        r"Computed by Dateline for 2024-07-28T12:00:00\+00:00, data [0-9a-f]{10}, IANA time zones \w+\. "
        r"Geodesics on WGS84\. Lambert azimuthal equal-area projection around 37° N, 162° E\.",
        below[1],
    )


def test_a_story_of_the_whole_world_has_equal_earth_and_names_it() -> None:
    assert texts(picture_of("world"))[-1].endswith(". Equal Earth projection, equal-area, around 0° N, 39° E.")


def test_it_describes_itself_to_screen_readers(shipped: ET.Element) -> None:
    assert shipped.attrib["role"] == "img"
    title, desc = shipped.find(f"{SVG}title"), shipped.find(f"{SVG}desc")
    assert title is not None and desc is not None and desc.text is not None
    assert shipped.attrib["aria-labelledby"].split() == [title.attrib["id"], desc.attrib["id"]]
    assert title.text == "Who commands US forces in Japan"
    assert "Hawaii. Commands. 6,237\xa0km from Yokota Air Base." in desc.text
    assert "Position of Senkaku Islands: OpenStreetMap (ODbL)" in desc.text


def test_it_shows_the_view() -> None:
    root = drawn(SHIPPED, layers=("commands",), unit="mi", origin="hawaii")
    assert signs(root).keys() == {"hawaii", "yokota"}
    assert with_(root, "data-arc").keys() == {"yokota"}
    assert "3,876\xa0mi · +1 nearby" in texts(root)
    assert "Commands" in texts(root) and "Flashpoints" not in texts(root)


def test_places_that_the_chosen_section_does_not_name_are_faint() -> None:
    article = STORIES["Pacific"]
    found = with_(drawn(article, section="all"), "data-place")
    assert {id_: node.get("opacity") for id_, node in found.items()} == {
        "apia": None, "auckland": "0.4", "honolulu": "0.4",
    }  # fmt: skip


# --- where


def test_all_places_to_fit_are_inside(case: tuple[Article, ET.Element]) -> None:
    article, root = case
    wanted = {*article.fit, View.default(article).origin} if article.fit else {p.id for p in article.places}
    found = signs(root)
    under = {id_ for id_ in wanted if id_ not in found and article.place_by_id[id_].precision != "area"}
    for id_ in wanted & found.keys():
        x, y = found[id_]
        assert 0 < x < drawing.WIDTH and 74 < y < 544
    # A drawn sign counts the signs that it covers.
    more = sum(int(n) for text in texts(root) for n in re.findall(r"\+(\d+) nearby", text))
    assert len(under) <= more or len(article.places) > 100  # the count is lost if its label has no room


def test_arcs_are_the_measured_geodesics(case: tuple[Article, ET.Element]) -> None:
    article, root = case
    own = drawing.Picture(Perspective(article, View.default(article), NOON), every_host=False)
    west, origin = own.scene["frame"]["west"], article.place_by_id[View.default(article).origin]
    for id_, node in with_(root, "data-arc").items():
        lines = points(node)
        path = geodesy.path(origin.position, article.place_by_id[id_].position)
        for point in own.plane.pixels(
            own.plane.projection.points([(latitude, in_frame(longitude, west)) for latitude, longitude in path])
        ):
            if 0 <= point[0] <= drawing.WIDTH and 74 <= point[1] <= 544 and abs(point[0]) and path[0][1] != path[-1][1]:
                assert min(distance_to(line, point) for line in lines) < 0.5


def distance_to(line: list[Point], point: Point) -> float:
    def to(start: Point, end: Point) -> float:
        right, down = end[0] - start[0], end[1] - start[1]
        part = ((point[0] - start[0]) * right + (point[1] - start[1]) * down) / (right * right + down * down or 1)
        part = max(0.0, min(1.0, part))
        return math.dist(point, (start[0] + part * right, start[1] + part * down))

    return min(to(start, end) for start, end in pairwise(line))


def test_an_arc_along_a_meridian_bends_with_it() -> None:
    article = article_of(place("lisbon", 38.7, -9.14), place("south", 0.0, -9.14), place("kyiv", 50.45, 30.5))
    (line,) = points(with_(drawn(article), "data-arc")["south"])
    middle = ((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)
    assert distance_to(line, middle) > 1.5


def test_no_line_jumps_across_the_map(case: tuple[Article, ET.Element]) -> None:
    article, root = case
    own = drawing.Picture(Perspective(article, View.default(article), NOON), every_host=False)
    if own.plane.projection.width_m < 4e6:
        return  # at this scale one degree is longer than the limit below
    for node in root.iter(f"{SVG}path"):
        if not re.match(r"M[\d. -]+L", node.attrib["d"]) or node.get("fill") == COLOURS["ground"]:
            continue  # signs, the paper beyond the world, and land, which is closed along the map's edge
        for line in points(node):
            for (x0, y0), (x1, y1) in pairwise(line):
                on_edge = any(
                    a == b and (a < low or a > high)
                    for a, b, low, high in ((x0, x1, 0, drawing.WIDTH), (y0, y1, 74, 544))
                )
                assert on_edge or math.dist((x0, y0), (x1, y1)) < 0.11 * drawing.WIDTH, node.attrib


def test_no_label_overlaps_another_or_the_sign_of_another_place(case: tuple[Article, ET.Element]) -> None:
    _article, root = case
    labels, marks = labels_of(root), signs(root)
    for (one, boxes), (other, others) in itertools.combinations(labels.items(), 2):
        assert not any(a.meets(b) for a in boxes for b in others), (one, other)
    for id_, boxes in labels.items():
        for stranger, (x, y) in marks.items():
            if stranger != id_:
                assert not any(box.meets(Box.around(x, y, 12, 12)) for box in boxes), (id_, stranger)
        for box in boxes:
            assert box.within(Box(0, 74, drawing.WIDTH, 544)), id_


def test_no_line_of_text_leaves_the_picture(case: tuple[Article, ET.Element]) -> None:
    _article, root = case
    for text in root.findall(f"{SVG}text"):
        assert box_of(text).within(Box(0, 0, drawing.WIDTH, drawing.HEIGHT)), "".join(text.itertext())


@pytest.mark.parametrize("name", ["shipped", "Fiji", "Pacific", "Greenwich", "world", "north pole", "single"])
def test_the_main_places_are_named(name: str) -> None:
    assert {place.name for place in STORIES[name].main_places} <= set(texts(picture_of(name)))


def test_places_that_coincide_are_counted() -> None:
    assert "+2 nearby" in texts(picture_of("one point"))


def test_the_ends_of_the_open_claim_are_named_before_others() -> None:
    root = drawn(SHIPPED, claim="distance", ends=("tokyo", "honolulu"), origin="hawaii")
    assert {"tokyo", "hawaii"} <= signs(root).keys()
    assert "yokota" not in signs(root)
    assert "claim" not in texts(root) and "6,215\xa0km (article: 6,500\xa0km)" in texts(root)


# --- hostile text


def test_it_runs_no_script_and_loads_nothing(case: tuple[Article, ET.Element]) -> None:
    _article, root = case
    tags = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "circle", "text", "tspan"}
    for node in root.iter():
        for name, value in node.attrib.items():
            assert not name.lower().startswith("on") and "href" not in name and name != "style"
            assert re.findall(r"url\(([^)]*)\)", value) in ([], ["#dl-hatch"])


def test_hostile_names_are_escaped() -> None:
    raw = drawing.svg(Perspective(STORIES["hostile"], View.default(STORIES["hostile"]), NOON))
    found = texts(ET.fromstring(raw))
    assert {HOSTILE[0], HOSTILE[3], HOSTILE[4], HOSTILE[5], HOSTILE[6]} <= set(found)
    assert any(text.startswith("WWWWWW") and text.endswith("…") for text in found)
    assert b"<script" not in raw and b"<image" not in raw and b"]]>" not in raw


@pytest.mark.parametrize("text", [*HOSTILE, "x" * 10_000, "😀" * 10_000, "e" + "\u0301" * 10_000, "", " \n\t "])
def test_a_line_is_cut_to_its_width(text: str) -> None:
    begun = time.process_time()
    line = typesetting.cut(text, 12, 200)
    assert typesetting.width(line, 12) <= 200
    assert "\n" not in line
    assert line == " ".join(text.split()) or "\u0301" * 4 in text or line.endswith("…")
    assert "\u0301" * 4 not in line
    assert " ".join(text.split()).startswith(line.rstrip("…"))
    assert time.process_time() - begun < 1


# --- PNG


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def png(article: Article, **choices: object) -> bytes:
    return drawing.png(Perspective(article, View.default(article).choosing(**choices), NOON))


@pytest.mark.parametrize("name", first_of("shipped", "hostile", "world", "both poles", run=2))
def test_a_png_is_twice_as_large(name: str) -> None:
    assert size(png(STORIES[name])) == (2400, 1260)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Abcd", "Efgh"), ("Київ", "Афін"), ("東京", "大阪"), ("서울", "부산"), ("حلب", "عمن"), ("שלום", "ארץי")],
)
def test_text_is_drawn_without_a_font_of_the_host(one: str, other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Without a font both texts would be the same row of boxes.
    given_to: list[dict[str, object]] = []
    draw = elements.resvg_py.svg_to_bytes

    def spy(**arguments: object) -> bytes:
        given_to.append(arguments)
        return draw(**{**arguments, "zoom": 1})

    monkeypatch.setattr(elements.resvg_py, "svg_to_bytes", spy)
    monkeypatch.setattr(drawing.provenance, "version", lambda article: "the same")
    pictures = {png(article_of(place("p", 0, 20, name="-"), title=title)) for title in (one, other, "") if title}
    assert len(pictures) == 2
    for arguments in given_to:
        assert arguments["skip_system_fonts"] is True
        assert [Path(str(file)).is_file() for file in arguments["font_files"]] == [True] * 3


@pytest.mark.parametrize(
    ("name", "native", "shown"),
    [
        ("横田飛行場", "", "横田飛行場"),
        ("กรุงเทพ", "Bangkok", "Bangkok"),
        ("กรุงเทพ", "", "far-away"),
        ("Yokota ✈", "", "Yokota"),
        ("😀", "", "far-away"),
        ("Łódź · Київ", "", "Łódź · Київ"),
    ],
)
def test_a_name_that_our_fonts_cannot_write_is_replaced_by_another(name: str, native: str, shown: str) -> None:
    article = article_of(place("far-away", 0, 20, name=name, native_name=native), place("here", 5, 25))
    own = drawing.Picture(Perspective(article, View.default(article), NOON), every_host=True)
    found = texts(ET.fromstring(own.drawn()))
    assert shown in found
    assert all(typesetting.written(text).split() == text.split() for text in found), found


def test_a_title_that_our_fonts_cannot_write_is_left_out() -> None:
    own = drawing.Picture(
        Perspective(article_of(place("a", 0, 20), title="กรุงเทพ"), View(("one",), "a"), NOON), every_host=True
    )
    root = ET.fromstring(own.drawn())
    assert "กรุงเทพ" not in texts(root)
    assert root.findtext(f"{SVG}title") == "กรุงเทพ"


def test_two_runs_give_the_same_bytes_and_a_png_takes_less_than_two_seconds_and_150_mb() -> None:
    """The other process is new, so the time includes all imports, and its hash seed is another."""
    script = (
        "import hashlib, resource, time; from tests.stories import NOON, SHIPPED;"
        "from geo.perspective import Perspective; from geo.picture import drawing; from geo.view import View;"
        "p = Perspective(SHIPPED, View.default(SHIPPED), NOON);"
        "most = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024;"
        "before, begun = most(), time.process_time(); png = drawing.png(p);"
        "print(time.process_time() - begun, most() - before, hashlib.sha256(drawing.svg(p) + png).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    seconds, megabytes, hash_ = done.stdout.split()
    assert float(seconds) < 2
    assert float(megabytes) < 150
    here = Perspective(SHIPPED, View.default(SHIPPED), NOON)
    assert hash_ == hashlib.sha256(drawing.svg(here) + drawing.png(here)).hexdigest()


# --- labels


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300), st.integers(10, 120)), min_size=1, max_size=25))
def test_labels_never_overlap(items: list[tuple[int, int, int]]) -> None:
    room = Box(0, 0, 400, 300)
    markers = [Box.around(x, y, 16, 16) for x, y, _ in items]
    field = Field(room, markers, [])
    placed = [
        (marker, spot.boxes[0])
        for (x, y, width), marker in zip(items, markers, strict=True)
        if (spot := field.place(around((x, y), 11, width, 18), marker))
    ]
    for _, box in placed:
        assert box.within(room)
    for (_, one), (_, other) in itertools.combinations(placed, 2):
        assert not one.meets(other)
    for own, box in placed:
        assert not any(box.meets(marker) for marker in markers if marker is not own)


def test_a_label_is_on_the_right_of_its_place_if_there_is_room() -> None:
    marker = Box.around(200, 150, 16, 16)
    field = Field(Box(0, 0, 400, 300), [marker], [])
    spot = field.place(around((200, 150), 11, 60, 18), marker)
    assert spot and spot.boxes == (Box(211, 141, 271, 159),) and not spot.leader


def test_a_label_far_from_its_place_has_a_line_to_it() -> None:
    place = (200.0, 150.0)
    far = {spot: spot.boxes[0].apart(Box.around(*place, 0, 0)) - 11 for spot in around(place, 11, 60, 18)}
    assert max(far.values()) > 50 > 8 > min(far.values())
    for spot, away in far.items():
        assert spot.leader[:1] == ((place,) if away > 10 else ()), spot


def test_a_label_without_room_is_left_out() -> None:
    assert Field(Box(0, 0, 50, 50), [], []).place(around((25, 25), 11, 60, 18)) is None


def test_an_open_containment_has_its_area_in_the_picture() -> None:
    def areas(claim: str) -> set[str]:
        root = drawn(SHIPPED, claim=claim)
        return {path.get("d", "") for path in root.iter(f"{SVG}path") if path.get("fill-rule") == "evenodd"}

    (area,) = areas("east-china-sea") - areas("")
    assert area.count("L") > 50
