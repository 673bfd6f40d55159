"""The scene: what the map shows, as plain values."""

import itertools
import json
import re
import time
import zlib
from datetime import UTC, date, datetime, timedelta, timezone
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.claims import kinds
from geo.claims.kind import CheckedClaim
from geo.earth import geodesy
from geo.map import scene_types
from geo.map.frame import in_frame
from geo.map.frame import west as frame_west
from geo.map.scene import _coarser, scene
from geo.perspective import LARGE, Perspective
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.view import View
from geo.words import formats
from tests.stories import NOON, ROOT, SHIPPED

DEFAULT = View.default(SHIPPED)
NB = "\N{NO-BREAK SPACE}"

LONGITUDES = st.integers(-180_0000, 180_0000).map(lambda value: value / 10_000)
LATITUDES = st.integers(-85_0000, 85_0000).map(lambda value: value / 10_000)


def shown(view: View = DEFAULT, article: Article = SHIPPED, instant: datetime = NOON, **counters: int) -> Any:
    return scene(Perspective(article, view, instant), folder="../map", **counters)


def place(id_: str, latitude: float, longitude: float, **fields: Any) -> Place:
    required = {"name": id_, "layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "us"}
    return Place.read({"id": id_, "latitude": latitude, "longitude": longitude} | required | fields)


def article_of(*places: Place, summary: str = "Nothing.", claims: tuple[CheckedClaim, ...] = ()) -> Article:
    return Article(
        heading=Heading.read({"title": "A title", "standfirst": "A standfirst.", "published": date(2024, 7, 28)}),
        fit=(),
        layers=tuple(
            Layer.read({"id": id_, "title": id_.title(), "colour": colour, "letter": id_[0].upper(), "shape": "circle"})
            for id_, colour in (("one", "#000000"), ("two", "#E69F00"))
        ),
        sections=(Section.read({"id": "all", "title": "All", "summary": summary}),),
        claims=claims,
        places=places,
    )


def by_id(items: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in items}


# --- the frame


@pytest.mark.parametrize(
    ("longitudes", "west"),
    [
        ([139.35, -157.91, 121.0], -18.455),  # around the Pacific: the gap is over Europe
        ([-74.0, 0.0, 2.35], 144.175),  # around the Atlantic: the gap is over the Pacific
        ([139.35], -40.65),  # one place stands in the middle
        ([139.35, 139.35, 139.35], -40.65),
        ([-180.0, 180.0], 0.0),  # one meridian, written in two ways
        ([-180.0, -90.0, 0.0, 90.0], -45.0),  # all gaps are equal
    ],
)
def test_the_frame_begins_in_the_middle_of_the_widest_gap(longitudes: list[float], west: float) -> None:
    assert frame_west(longitudes) == west


@given(st.lists(LONGITUDES, min_size=1, max_size=40))
@example([0.0])
@example([-180.0, 180.0])
@example([0.0087, -0.0087])
def test_no_frame_splits_places_where_a_wider_gap_is(longitudes: list[float]) -> None:
    west = frame_west(longitudes)
    framed = sorted(in_frame(longitude, west) for longitude in longitudes)
    assert -180 < west <= 180
    assert west <= framed[0] and framed[-1] < west + 360
    seam = framed[0] + 360 - framed[-1]
    assert all(after - before <= seam + 1e-5 for before, after in itertools.pairwise(framed))


@given(LONGITUDES, LONGITUDES)
@example(-157.9064, 202.0936 - 360)
@example(180.0, -180.0)
def test_a_longitude_in_the_frame_is_the_same_meridian(longitude: float, west: float) -> None:
    framed = in_frame(longitude, west)
    assert west <= framed < west + 360
    assert abs((framed - longitude + 180) % 360 - 180) < 1e-6


def test_hawaii_lies_east_of_japan() -> None:
    longitudes = {id_: found["longitude"] for id_, found in by_id(shown()["places"]).items()}
    assert longitudes["hawaii"] == pytest.approx(202.0936)
    assert longitudes["senkaku"] < longitudes["yokota"] < longitudes["hawaii"]
    assert by_id(shown()["places"])["hawaii"]["trueLongitude"] == -157.9064


def test_arcs_of_the_default_view_stay_over_the_pacific() -> None:
    arcs = by_id(shown()["arcs"])
    pacific = [id_ for id_ in SHIPPED.fit if id_ != DEFAULT.origin] + ["honolulu", "hilo", "taipei"]
    for id_ in pacific:
        assert len(arcs[id_]["paths"]) == 1
        assert all(120 < longitude < 205 for _, longitude in arcs[id_]["paths"][0])


def test_no_arc_of_the_story_is_drawn_twice_or_across_the_frames_edge() -> None:
    found = shown()
    west = found["frame"]["west"]
    for arc in found["arcs"]:
        (path,) = arc["paths"]
        assert all(west <= longitude < west + 360 for _, longitude in path)


# --- arcs


def assert_arcs_meet_markers(found: Any) -> None:
    markers = {id_: (item["latitude"], item["longitude"]) for id_, item in by_id(found["places"]).items()}
    for arc in found["arcs"]:
        begin, end = arc["paths"][0][0], arc["paths"][-1][-1]
        assert begin == pytest.approx(markers[found["origin"]], abs=1e-3)
        assert end == pytest.approx(markers[arc["to"]], abs=1e-3)
        for path in arc["paths"]:
            assert all(abs(after[1] - before[1]) < 180.001 for before, after in itertools.pairwise(path))


@pytest.mark.parametrize("origin", list(SHIPPED.place_by_id))
def test_arcs_begin_and_end_at_markers(origin: str) -> None:
    found = shown(DEFAULT.choosing(origin=origin))
    assert {arc["to"] for arc in found["arcs"]} == SHIPPED.place_by_id.keys() - {origin}
    assert_arcs_meet_markers(found)


@given(st.lists(st.tuples(LATITUDES, LONGITUDES), min_size=2, max_size=5, unique=True))
@example([(0.0, 100.0), (0.0, 0.0), (0.0, -170.0), (0.0, -75.0)])
def test_arcs_begin_and_end_at_markers_wherever_the_places_are(positions: list[tuple[float, float]]) -> None:
    article = article_of(*(place(f"p{index}", *position) for index, position in enumerate(positions)))
    assert_arcs_meet_markers(shown(View.default(article), article))


def test_a_path_that_leaves_the_frame_is_drawn_twice_a_turn_apart() -> None:
    article = article_of(place("a", 0, 100), place("b", 0, 0), place("c", 0, -170), place("d", 0, -80))
    found = shown(View.default(article), article)
    assert found["frame"]["west"] == 50
    assert {id_: item["longitude"] for id_, item in by_id(found["places"]).items()} == {
        "a": 100, "b": 360, "c": 190, "d": 280,
    }  # fmt: skip
    first, second = by_id(found["arcs"])["b"]["paths"]
    assert (first[0], first[-1]) == ([0, 100], [0, 0])
    assert (second[0], second[-1]) == ([0, 460], [0, 360])
    assert [[latitude, longitude + 360] for latitude, longitude in first] == second
    assert len(by_id(found["arcs"])["c"]["paths"]) == 1


def test_the_drawn_path_has_the_measured_length() -> None:
    (path,) = by_id(shown()["arcs"])["hawaii"]["paths"]
    measured = geodesy.leg(SHIPPED.place_by_id["yokota"].position, SHIPPED.place_by_id["hawaii"].position)
    walked = geodesy.legs([tuple(point) for point in path[:-1]], [tuple(point) for point in path[1:]])
    assert sum(step.distance_m for step in walked) == pytest.approx(measured.distance_m, abs=50)
    assert max(latitude for latitude, _ in path) > 35.76  # it bends to the north, as no straight line on the map does


def test_two_places_at_one_point_have_no_arc() -> None:
    article = article_of(place("a", 10, 20), place("b", 10, 20))
    found = shown(View.default(article), article)
    assert found["arcs"] == []
    assert by_id(found["places"])["b"]["far"] == "0\N{NO-BREAK SPACE}km"


def test_the_open_claim_shows_how_far_its_places_reach_and_then_its_own_line() -> None:
    arcs = [arc for arc in shown(DEFAULT.choosing(claim="distance"))["arcs"] if arc["claim"]]
    assert [(arc["id"], arc["reach"], arc["to"]) for arc in arcs] == [
        ("claim:stated", "stated", "hawaii-islands"),
        ("claim:nearest", "nearest", "hawaii-islands"),
        ("claim:farthest", "farthest", "hawaii-islands"),
        ("claim:", "", "hawaii"),
    ]
    assert [arc["label"].replace(NB, " ") for arc in arcs] == [
        "as stated: 6,500 km", "nearest: 5,960 km", "farthest: 6,601 km",
        "6,207 km (article: 6,500 km)",
    ]  # fmt: skip
    tips = [arc["paths"][0][-1] for arc in arcs]
    assert len({tuple(tip) for tip in tips}) == 4
    assert all(180 < longitude < 206 for _latitude, longitude in tips)  # east of the date line, in one frame


def test_an_area_with_a_radius_is_some_islands_of_its_country() -> None:
    places = by_id(shown()["places"])
    assert (places["hawaii-islands"]["outline"], len(places["hawaii-islands"]["polygons"])) == ("840", 8)
    assert (places["taiwan"]["outline"], places["taiwan"]["polygons"]) == ("158", [])
    small = place("a", 10, 20, precision="area", measured_from="m", outline="840", radius_km=1)
    (found,) = shown(View.default(article_of(small)), article_of(small))["places"]
    assert (found["outline"], found["polygons"]) == ("", [])  # no island lies wholly within it
    sea = place("a", 29, 125, precision="area", measured_from="m", outline="east-china-sea")
    (found,) = shown(View.default(article_of(sea)), article_of(sea))["places"]
    assert (found["outline"], found["polygons"]) == ("", [])  # the base map, which is drawn, has countries only


def test_an_open_containment_outlines_its_area_in_the_frame() -> None:
    scene = shown(DEFAULT.choosing(claim="east-china-sea"))
    assert scene["outline"] and scene["outline"]["name"] == "the East China Sea"
    west = scene["frame"]["west"]
    corners = [corner for ring in scene["outline"]["rings"] for corner in ring]
    assert 100 < len(corners) < 1000 and all(west <= longitude <= west + 360 for _, longitude in corners)
    assert not [arc for arc in scene["arcs"] if arc["claim"]]  # the islands lie in it
    assert shown(DEFAULT)["outline"] is None


def within(place_id: str, area: str) -> CheckedClaim:
    fields = {"id": "a", "section": "all", "quote": "q", "source": "the article"}
    return kinds.read({**fields, "kind": "containment", "place": place_id, "within": area})


def test_a_place_outside_the_area_is_joined_to_it() -> None:
    places = place("paris", 48.86, 2.35, name="Paris"), place("suva", -18.1, 178.4)
    article = article_of(*places, claims=(within("paris", "Spain"),))
    (arc,) = (arc for arc in shown(View.default(article).choosing(claim="a"), article)["arcs"] if arc["claim"])
    assert (arc["start"], arc["to"], arc["reach"]) == ("paris", "paris", "nearest")
    assert re.fullmatch(rf"\d{{3}}{NB}km outside", arc["label"]), arc["label"]
    assert arc["text"] == f"Paris, Spain: {arc['label']}"


def test_an_outline_across_the_frame_s_edge_is_drawn_on_both_sides() -> None:
    def outlined(first: float, second: float) -> tuple[float, int]:
        article = article_of(place("a", 0, first), place("b", 0, second), claims=(within("a", "Brazil"),))
        scene = shown(View.default(article).choosing(claim="a"), article)
        return scene["frame"]["west"], len(scene["outline"]["rings"])

    (west, whole), (edge, cut) = outlined(10, 170), outlined(40, -140)
    assert (west, edge) == (-90, -50)  # in the Pacific; through Brazil
    assert cut > whole


def test_a_coarse_ring_keeps_its_long_sides() -> None:
    ring = [(0.0, 0.0), *((0.0, n / 10) for n in range(1, 11)), (50.0, 1.0), (50.0, 0.0), (0.0, 0.0)]
    assert _coarser(ring, 0.5) == [(0, 0), (0, 0.5), (0, 1.0), (50, 1), (50, 0), (0, 0)]
    assert _coarser(ring[:4], 5) == ring[:4]


def test_between_points_no_reach_is_drawn() -> None:
    view = DEFAULT.choosing(claim="distance", ends=("tokyo", "honolulu"))
    assert [arc["id"] for arc in shown(view)["arcs"] if arc["claim"]] == ["claim:"]


def test_an_arc_has_the_rank_of_its_less_important_place() -> None:
    ranks = {id_: arc["rank"] for id_, arc in by_id(shown(DEFAULT.choosing(origin="tokyo"))["arcs"]).items()}
    assert (ranks["kyiv"], ranks["ichigaya"], ranks["moscow"]) == (3, 2, 3)
    assert ranks["hawaii"] == 0  # whose distance from Tokyo the article states


# --- what is shown, and what is dimmed


def test_places_and_arcs_of_hidden_layers_are_there_for_the_browser_to_show_at_once() -> None:
    found = shown(DEFAULT.choosing(layers=("flashpoints",), origin="taiwan"))
    assert {item["id"] for item in found["places"]} == SHIPPED.place_by_id.keys()
    assert {arc["to"] for arc in found["arcs"]} == SHIPPED.place_by_id.keys() - {"taiwan"}
    assert {layer["id"] for layer in found["layers"] if layer["shown"]} == {"flashpoints"}
    assert len(found["layers"]) == len(SHIPPED.layers)


def test_the_frame_does_not_move_when_layers_are_hidden() -> None:
    assert shown(DEFAULT.choosing(layers=()))["frame"] == shown()["frame"]


@pytest.mark.parametrize("section", SHIPPED.sections, ids=lambda section: section.id)
def test_a_section_dims_the_places_and_arcs_that_it_does_not_name(section: Section) -> None:
    found = shown(DEFAULT.choosing(section=section.id))
    for item in [*found["places"], *found["arcs"]]:
        assert item["quiet"] == (item["id"] not in section.place_ids)
    assert len(found["places"]) == len(SHIPPED.places)


def test_an_open_claim_dims_all_but_its_own_places_and_legs_and_the_chosen_place() -> None:
    found = shown(DEFAULT.choosing(claim="distance", place="taiwan", section="worries"))
    assert {item["id"] for item in found["places"] if not item["quiet"]} == {"tokyo", "hawaii", "taiwan"}
    lit = {item["id"] for item in found["arcs"] if not item["quiet"]}
    assert lit == {"claim:stated", "claim:nearest", "claim:farthest", "claim:", "taiwan"}


@pytest.mark.parametrize(
    ("claim", "label"),
    [
        ("from-kadena", "7,486 km (article: 7,500 km east)"),
        ("time-difference", "19 h"),
        ("from-taiwan", "316 km"),  # the article's figure is compared with the distance to the coast
    ],
)
def test_the_leg_of_a_claim_says_what_the_article_says(claim: str, label: str) -> None:
    found = shown(DEFAULT.choosing(claim=claim, unit="km"))
    assert by_id(found["arcs"])["claim:"]["label"].replace(NB, " ") == label


def test_nothing_is_dimmed_without_a_section() -> None:
    assert not any(item["quiet"] for item in [*shown()["places"], *shown()["arcs"]])


# --- text


@pytest.mark.parametrize(
    ("unit", "label"),
    [("km", "6,237\N{NO-BREAK SPACE}km"), ("mi", "3,876\N{NO-BREAK SPACE}mi"), ("nmi", "3,368\N{NO-BREAK SPACE}nmi")],
)
def test_distances_are_in_the_readers_unit_everywhere(unit: Any, label: str) -> None:
    found = shown(DEFAULT.choosing(unit=unit))
    assert by_id(found["places"])["hawaii"]["far"] == label
    assert by_id(found["places"])["yokota"]["far"] == by_id(found["arcs"])["hawaii"]["label"] == ""
    assert label in by_id(found["places"])["hawaii"]["description"]


def test_a_marker_is_described_by_its_name_first() -> None:
    for item in shown()["places"]:
        assert item["description"].startswith(f"{item['name']}. ")
    descriptions = {id_: item["description"] for id_, item in by_id(shown()["places"]).items()}
    assert descriptions["yokota"] == "Yokota Air Base. Commands. Distances are measured from here."
    assert descriptions["hawaii"] == "Hawaii. Commands. 6,237\N{NO-BREAK SPACE}km from Yokota Air Base."


def test_braces_in_a_name_are_text() -> None:
    article = article_of(place("a", 10, 20, name="{origin} {0}"), place("b", 11, 21, name="{far}{"))
    found = shown(View.default(article), article)
    assert [item["description"].partition(". ")[0] for item in found["places"]] == ["{origin} {0}", "{far}{"]


def test_an_area_keeps_its_outline() -> None:
    taiwan = by_id(shown()["places"])["taiwan"]
    assert (taiwan["precision"], taiwan["outline"]) == ("area", "158")


def test_a_country_measured_from_its_capital_says_so_at_the_number() -> None:
    korea = place("korea", 39.0, 125.8, precision="area", measured_from="Pyongyang, the capital", name="North Korea")
    article = article_of(place("home", 39.0, 140.0), korea, place("vague", 40.0, 127.0, precision="area",
                         measured_from="A point near the middle of the country"))  # fmt: skip
    found = shown(View.default(article), article)
    far = {id_: each["far"] for id_, each in by_id(found["places"]).items()}
    assert far["korea"].endswith("km to Pyongyang") and far["vague"].endswith("km") and far["home"] == ""
    assert "home to North Korea (Pyongyang): " in by_id(found["arcs"])["korea"]["text"]


def test_among_many_places_those_have_arcs_whose_distance_the_article_states() -> None:
    places = [place(f"p{index}", 10, index, rank=1 if index < 1 else 4) for index in range(61)]
    fields = {
        "id": "far",
        "section": "all",
        "quote": "far",
        "kind": "distance",
        "stated": 1,
        "unit": "km",
        "source": "us",
    }
    article = article_of(*places, claims=(kinds.read(fields | {"from": ["p0"], "to": ["p7"]}),))
    assert set(by_id(shown(View.default(article), article)["arcs"])) == {"p7"}


def test_a_layers_letter_can_be_read_on_its_colour() -> None:
    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for layer in shown()["layers"]:
        dark, light = sorted((luminance(layer["colour"]), luminance(layer["ink"])))
        assert (light + 0.05) / (dark + 0.05) >= 3, layer["title"]  # WCAG 2.2, 1.4.11
    black_layer, yellow_layer = shown(View.default(ARTICLE), ARTICLE)["layers"]
    assert (black_layer["ink"], yellow_layer["ink"]) == ("#ffffff", "#000000")


ARTICLE = article_of(place("a", 10, 20), place("b", 11, 21))


# --- the reader's choices


@pytest.mark.parametrize("chosen", ["", "hawaii"])
def test_the_chosen_place_is_named(chosen: str) -> None:
    assert shown(DEFAULT.choosing(place=chosen))["chosen"] == chosen


def test_counters_say_when_to_fit_and_to_focus() -> None:
    found = shown(DEFAULT.choosing(place="senkaku"), fit=3, focus=7)
    assert found["fit"] == {"places": list(SHIPPED.fit), "section": [], "claim": [], "n": 3}
    assert found["focus"] == {"place": "senkaku", "n": 7}
    assert (shown()["fit"]["n"], shown()["focus"]) == (0, {"place": "", "n": 0})


def test_clocks_tick_only_while_it_is_now() -> None:
    tokyo = datetime(2024, 7, 28, 12, tzinfo=timezone(timedelta(hours=9)))
    instants = {when: shown(DEFAULT.choosing(when=when), instant=tokyo)["instant"] for when in ("now", "article")}
    assert instants == {"now": None, "article": "2024-07-28T03:00:00+00:00"}
    assert shown(DEFAULT.choosing(when="chosen", instant=tokyo), instant=tokyo)["instant"] == instants["article"]


def test_the_base_map_is_the_readers_and_the_tiles_are_credited() -> None:
    assert shown()["baseMap"] == "natural-earth"
    online = shown(DEFAULT.choosing(base_map="openstreetmap"))
    assert online["baseMap"] == "openstreetmap"
    assert online["details"] == "../map/details"
    assert online["baseMapAddress"] == "../map/world.json"
    assert online["tiles"] == {
        "address": "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
        "attribution": "© OpenStreetMap contributors",
    }


# --- the document


def assert_is_typed(value: Any, hint: Any) -> None:
    """Assert that a value has exactly the keys of its type, at every depth."""
    if is_typeddict(hint):
        assert value.keys() == hint.__annotations__.keys(), hint
        for name, inner in get_type_hints(hint).items():
            assert_is_typed(value[name], inner)
    elif get_origin(hint) is list:
        for item in value:
            assert_is_typed(item, get_args(hint)[0])
    elif get_origin(hint) is UnionType:
        assert_is_typed(value, next(part for part in get_args(hint) if (part is NoneType) == (value is None)))
    elif hint in (str, int, float, bool):
        assert isinstance(value, (int, float) if hint is float else hint), hint


@pytest.mark.parametrize("choices", [{}, {"straight": True, "when": "article", "place": "hawaii"}])
def test_the_scene_has_the_keys_of_its_type_and_no_others(choices: dict[str, Any]) -> None:
    assert_is_typed(shown(DEFAULT.choosing(**choices)), scene_types.Scene)


def test_the_scripts_use_every_key_of_the_scene() -> None:
    modules = sorted((ROOT / "geo" / "map" / "js").glob("*.js"))
    used = set(re.findall(r"\w+", "\n".join(path.read_text(encoding="utf-8") for path in modules)))
    typed = [value for value in vars(scene_types).values() if is_typeddict(value)]
    assert len(typed) > 10
    assert {name for each in typed for name in each.__annotations__} <= used


@pytest.mark.parametrize("origin", list(SHIPPED.place_by_id))
def test_the_scene_of_the_story_is_json(origin: str) -> None:
    found = shown(DEFAULT.choosing(origin=origin))
    text = json.dumps(found, allow_nan=False)
    assert json.dumps(json.loads(text), allow_nan=False) == text


def test_a_thousand_places_are_a_scene_within_a_second() -> None:
    places = [place(f"p{index}", (index * 7.3) % 160 - 80, (index * 137.5) % 360 - 180) for index in range(1000)]
    article = article_of(*places)
    view = View.default(article)
    fastest = float("inf")
    for _ in range(3):  # processor time, as other programs may be running
        begun = time.process_time()
        text = json.dumps(shown(view, article), allow_nan=False)
        fastest = min(fastest, time.process_time() - begun)
    # That all are of rank 1 says nothing: there is only the arc between the places whose clocks are compared.
    assert [arc["id"] for arc in json.loads(text)["arcs"]] == ["p1"]
    assert fastest < 1


def test_a_large_story_s_scene_has_few_places_in_full_and_all_of_them_in_columns() -> None:
    places = [place(f"p{index}", index % 80, index % 360 - 180, rank=1 if index < 3 else 4) for index in range(600)]
    article = article_of(*places)
    files: dict[str, bytes] = {}

    def serve(name: str, file: bytes) -> str:
        files[name] = file
        return f"there/{name}"

    def scene_of(**choices: Any) -> Any:
        return scene(Perspective.at(article, View.default(article).choosing(**choices), NOON), folder="", serve=serve)

    first, chosen = scene_of(), scene_of(place="p500", origin="p400")
    assert [each["id"] for each in first["places"]] == ["p0", "p1", "p2"]
    assert [each["id"] for each in chosen["places"]] == ["p0", "p1", "p2", "p400", "p500"]
    assert len(json.dumps(chosen)) < 20_000
    assert (first["crowd"]["places"], first["crowd"]["metres"]) == ("there/places", "there/metres")
    columns, metres = (json.loads(zlib.decompress(files[name])) for name in ("places", "metres"))
    assert {len(columns[key]) for key in ("ids", "names", "latitudes", "layers", "ranks", "zones")} == {600}
    (full,) = [each for each in chosen["places"] if each["id"] == "p500"]
    at = columns["ids"].index("p500")
    assert (columns["latitudes"][at], columns["longitudes"][at]) == (full["latitude"], full["longitude"])
    assert columns["layerIds"][columns["layers"][at]] == full["layer"]
    assert columns["timeZones"][columns["zones"][at]] == full["timeZone"]
    assert formats.distance(metres[at], "km") == full["far"]
    assert scene(Perspective.at(article, View.default(article), NOON), folder="", full=True)["crowd"] is None


def test_a_story_that_is_not_large_has_no_crowd() -> None:
    article = article_of(*(place(f"p{index}", 10, index % 360 - 180, rank=4) for index in range(LARGE)))
    small = shown(View.default(article), article)
    assert (small["crowd"], len(small["places"])) == (None, LARGE)


def test_among_many_places_only_the_main_ones_and_the_chosen_one_have_arcs() -> None:
    places = [place(f"p{index}", 10, index, rank=1 if index < 3 else 4) for index in range(61)]
    article = article_of(*places)
    assert {arc["id"] for arc in shown(View.default(article), article)["arcs"]} == {"p1", "p2"}
    chosen = View.default(article).choosing(place="p40")
    assert {arc["id"] for arc in shown(chosen, article)["arcs"]} == {"p1", "p2", "p40"}
    fewer = article_of(*places[:60])
    assert len(shown(View.default(fewer), fewer)["arcs"]) == 59


def test_every_arc_is_in_a_scene_for_a_page_that_hides_arcs_itself() -> None:
    article = article_of(*(place(f"p{index}", 10, index, rank=1 if index < 3 else 4) for index in range(61)))
    view = View.default(article).choosing(layers=(), straight=True)
    arcs = shown(view, article, every=True)["arcs"]
    assert [arc["id"] for arc in arcs] == [f"p{index}" for index in range(1, 61)]
    assert all(arc["straight"] for arc in arcs)
    assert [arc["id"] for arc in shown(view, article)["arcs"]] == []


def test_the_map_can_be_fitted_to_a_section() -> None:
    assert shown(DEFAULT.choosing(section="worries"))["fit"]["section"] == [
        "tokyo", "hawaii", "honolulu", "hawaii-islands", "hilo", "kadena",
    ]  # fmt: skip


def test_night_lies_over_tokyo_at_its_midnight_and_not_at_its_noon() -> None:
    def dark(instant: datetime) -> bool:
        (ring, *_) = shown(DEFAULT.choosing(when="chosen", instant=instant), instant=instant)["night"]["rings"]
        # Counts the ring's crossings of Tokyo's meridian north of it, in every turn: an odd number means inside.
        crossings = 0
        for (y0, x0), (y1, x1) in itertools.pairwise(ring):
            for turn in (-360, 0, 360):
                if (x0 + turn <= 139.7) != (x1 + turn <= 139.7):
                    crossings += y0 + (y1 - y0) * (139.7 - x0 - turn) / (x1 - x0) > 35.7
        return crossings % 2 == 1

    assert dark(datetime(2024, 7, 27, 15, tzinfo=UTC))
    assert not dark(datetime(2024, 7, 28, 3, tzinfo=UTC))


@pytest.mark.parametrize("ends", [((10, 180), (10, -180)), ((90, 0), (90, 77)), ((-90, 10), (-90, -170))])
def test_a_point_written_in_two_ways_has_no_arc_to_itself(ends: tuple[tuple[float, float], ...]) -> None:
    article = article_of(*(place(f"p{index}", *position) for index, position in enumerate(ends)))
    assert shown(View.default(article), article)["arcs"] == []
