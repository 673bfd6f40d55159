"""GeoJSON by RFC 7946: valid by a schema, readable by another library, right at the antimeridian."""

import itertools
import json
import math
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import geojson_pydantic
import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.content import provenance
from geo.earth import geodesy
from geo.export import geojson
from geo.files import writing
from geo.perspective import Perspective
from geo.story.model import Article, Place, Ring
from geo.view import View
from tests.conftest import examples
from tests.stories import NOON, SHIPPED

VIEW = View.default(SHIPPED)
SCHEMA = jsonschema.Draft202012Validator(json.loads(Path(__file__).with_name("geojson.schema.json").read_text()))
NB = "\N{NO-BREAK SPACE}"

Position = tuple[float, float]
POSITIONS = st.tuples(
    st.floats(-90, 90) | st.sampled_from([-90.0, 0.0, 90.0]), st.floats(-180, 180) | st.sampled_from([-180.0, 180.0])
)


def written(article: Article = SHIPPED, view: View = VIEW, instant: datetime = NOON) -> Any:
    return json.loads(geojson.write(Perspective(article, view, instant)))


def feature(id_: str, **view: Any) -> Any:
    (found,) = [each for each in written(view=VIEW.choosing(**view))["features"] if each["id"] == id_]
    return found


def at(*positions: Position) -> tuple[Article, View]:
    """A story with places at these positions; the first is the origin."""
    places = tuple(
        Place.read(
            {
                "id": f"p{index}", "name": f"P{index}", "latitude": latitude, "longitude": longitude,
                "layer": "commands", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "us",
            }
        )
        for index, (latitude, longitude) in enumerate(positions)
    )  # fmt: skip
    parts = {name: getattr(SHIPPED, name) for name in Article.model_fields}
    article = Article(**(parts | {"places": places, "claims": (), "sections": (), "fit": ()}))
    return article, View.default(article)


def lines(found: Any) -> list[list[list[float]]]:
    """The lines of a feature."""
    coordinates = found["geometry"]["coordinates"]
    return {"Point": [], "LineString": [coordinates], "MultiLineString": coordinates}[found["geometry"]["type"]]


def length_m(found: Any) -> float:
    pairs = [pair for line in lines(found) for pair in itertools.pairwise(line)]
    starts, ends = ([(north, east) for east, north in side] for side in zip(*pairs, strict=True))
    return sum(leg.distance_m for leg in geodesy.legs(starts, ends))


# --- the format


@pytest.mark.filterwarnings("ignore:BBOX crossing")
def test_the_shipped_story_follows_the_rfc_and_another_library_reads_it() -> None:
    document = written()
    SCHEMA.validate(document)
    read = geojson_pydantic.FeatureCollection.model_validate(document)
    assert [each.id for each in read.features] == [each["id"] for each in document["features"]]
    assert read.bbox == tuple(document["bbox"])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document["features"][0]["geometry"]["coordinates"].reverse(),
        lambda document: document["features"][-1].pop("properties"),
        lambda document: document["bbox"].append(0),
        lambda document: document.update(crs={}),
        lambda document: lines(document["features"][-1])[0][0].__setitem__(0, 202.1),
        lambda document: lines(document["features"][-1])[0].__delitem__(slice(1, None)),
    ],
)
def test_the_schema_finds_what_is_wrong(spoil: Any) -> None:
    document = written()
    document["features"][0]["geometry"]["coordinates"] = [139.3, 35.7]
    spoil(document)
    assert not SCHEMA.is_valid(document)


def test_ids_are_unique_and_each_feature_is_on_its_own_line() -> None:
    document, text = written(), geojson.write(Perspective(SHIPPED, VIEW, NOON)).decode()
    ids = [each["id"] for each in document["features"]]
    assert len(ids) == len(set(ids))
    assert len(text.splitlines()) == len(ids) + 2
    assert "尖閣諸島" in text


# --- contents


def test_a_place_has_all_its_properties() -> None:
    assert feature("place:senkaku", origin="hawaii", unit="nmi") == {
        "type": "Feature",
        "id": "place:senkaku",
        "geometry": {"type": "Point", "coordinates": [123.4741, 25.7440]},
        "properties": {
            "id": "senkaku",
            "name": "Senkaku Islands",
            "other_names": ["尖閣諸島", "Diaoyu Dao", "Diaoyu Islands", "Diaoyutai", "钓鱼岛", "釣魚臺"],
            "description": (
                "Senkaku Islands. Flashpoints.\n"
                "尖閣諸島 · Diaoyu Dao · Diaoyu Islands · Diaoyutai · 钓鱼岛 · 釣魚臺\n"
                f"4,276{NB}nmi from Hawaii, direction 291° (west-north-west).\n"
                "Asia/Tokyo, UTC+9.\n"
                f"{SHIPPED.place_by_id['senkaku'].role}\n"
                f"{SHIPPED.place_by_id['senkaku'].note}\n"
                "Administered by Japan; claimed by China and Taiwan. "
                '(Natural Earth, disputed areas: "Admin. by Japan; Claimed by China and Taiwan")\n'
                "Point: Uotsuri, the largest of the islands.\n"
                "Source of the position: OpenStreetMap (ODbL)"
            ),
            "layer": "Flashpoints",
            "layer_id": "flashpoints",
            "rank": 1,
            "time_zone": "Asia/Tokyo",
            "utc_offset_hours": 9.0,
            "precision": "site",
            "measured_from": "Uotsuri, the largest of the islands",
            "source": "OpenStreetMap (ODbL)",
            "source_url": "",
            "status_note": "Administered by Japan; claimed by China and Taiwan.",
            "status_source": 'Natural Earth, disputed areas: "Admin. by Japan; Claimed by China and Taiwan"',
            "role": SHIPPED.place_by_id["senkaku"].role,
            "note": SHIPPED.place_by_id["senkaku"].note,
            "origin": "hawaii",
            "distance_m": 7918995.082,
            "azimuth_deg": 291.033887,
        },
    }


def test_the_origin_says_that_distances_are_measured_from_it() -> None:
    properties = feature("place:yokota")["properties"]
    assert (properties["distance_m"], properties["azimuth_deg"]) == (0.0, None)
    assert "\nDistances are measured from here.\n" in properties["description"]


def test_offsets_are_those_of_the_instant() -> None:
    winter = written(instant=datetime(2024, 1, 28, 12, tzinfo=UTC))["features"]
    kyiv = [each["properties"]["utc_offset_hours"] for each in winter if each["id"] == "place:kyiv"]
    assert (kyiv, feature("place:kyiv")["properties"]["utc_offset_hours"]) == ([2.0], 3.0)


def test_there_is_a_line_to_every_other_place_and_for_each_claim_with_ends() -> None:
    ids = [each["id"] for each in written(view=VIEW.choosing(origin="hawaii"))["features"]]
    assert ids == [
        *(f"place:{place.id}" for place in SHIPPED.places),
        *(f"leg:{place.id}" for place in SHIPPED.places if place.id != "hawaii"),
        *(f"claim:{claim.id}" for claim in SHIPPED.claims if claim.ends),
    ]


def test_the_line_of_a_claim_is_its_own_leg_with_its_verdict() -> None:
    found = feature("claim:distance")
    assert found["geometry"]["type"] == "MultiLineString"
    assert (lines(found)[0][0], lines(found)[-1][-1]) == ([139.6917, 35.6895], [-157.9064, 21.3858])
    assert found["properties"] == {
        "name": "Tokyo to Hawaii",
        "from": "tokyo",
        "to": "hawaii",
        "distance_m": 6206508.356,
        "azimuth_deg": 86.835794,
        "arrival_azimuth_deg": 119.363782,
        "id": "distance",
        "kind": "distance",
        "verdict": "depends-on-endpoints",
        "stated": 6500,
        "computed": 6206.508,
        "computed_low": 6195.508,
        "computed_high": 6217.508,
        "unit": "km",
        "difference": 293.492,
        "difference_percent": 4.729,
        "rule": "extents",
        "others": SHIPPED.claim_by_id["distance"].others_for_programs(),
        "description": (
            "“6,500 km distance between Tokyo and the US Indo-Pacific Command”\n⇄ true between other points\n"
            f"Tokyo to Hawaii: 6,207{NB}km; the article's figure is 293{NB}km (4.7{NB}%) too high."
            f" It holds from Tokyo to Hawaiian Islands: 5,960{NB}km to 6,601{NB}km. "
            "The stated figure is true, for example, for the east of Hawaiian Islands."
        ),
        "quote": "6,500 km distance between Tokyo and the US Indo-Pacific Command",
        "source": "the article",
    }


def test_a_line_has_ends_distance_and_azimuths() -> None:
    properties = feature("leg:hawaii")["properties"]
    assert properties == {
        "name": "Yokota Air Base to Hawaii",
        "from": "yokota",
        "to": "hawaii",
        "distance_m": 6237187.572,
        "azimuth_deg": 86.685525,
        "arrival_azimuth_deg": 119.453804,
        "description": (f"Yokota Air Base to Hawaii: 6,237{NB}km, heads east (87°); 19 h behind Yokota Air Base."),
    }


def test_the_metadata_name_the_story_its_version_method_licences_and_sources() -> None:
    metadata = written()["metadata"]
    assert metadata == {
        "title": SHIPPED.heading.title,
        "standfirst": SHIPPED.heading.standfirst,
        "published": "2024-07-28",
        "publisher": SHIPPED.heading.publisher,
        "url": SHIPPED.heading.url,
        "instant": "2024-07-28T12:00:00+00:00",
        "version": provenance.version(SHIPPED),
        "method": provenance.method(),
        "limits": provenance.limits(),
        "licences": provenance.licences(),
        "sources": [
            {"place": place.name, "source": place.source, "source_url": place.source_url} for place in SHIPPED.places
        ],
        "files": writing.texts(SHIPPED),
    }


def test_with_too_many_places_only_the_first_by_rank_have_lines_and_the_file_says_so() -> None:
    article, view = at(*((latitude, 10.0) for latitude in range(-70, 70)))
    document = written(article, view)
    kinds = [each["id"].partition(":")[0] for each in document["features"]]
    assert (kinds.count("place"), kinds.count("leg")) == (140, 99)
    assert document["metadata"]["limits"][-1] == "Lines lead to the 100 places that rank first, of 140."


# --- the antimeridian


def test_from_yokota_to_hawaii_the_line_is_cut_on_the_geodesic() -> None:
    west, east = lines(feature("leg:hawaii"))
    assert west[0] == [139.348, 35.7485] and east[-1] == [-157.9064, 21.3858]
    assert west[-1] == [180.0, 30.6279306] and east[0] == [-180.0, 30.6279306]


@pytest.mark.filterwarnings("ignore:BBOX crossing")
@examples(150)
@given(POSITIONS, POSITIONS)
@example((35.7485, 139.348), (21.3858, -157.9064))
@example((10.0, 180.0), (20.0, 180.0))
@example((10.0, 180.0), (10.0, -180.0))
@example((10.0, -180.0), (10.0, 170.0))
@example((80.0, 10.0), (80.0, -170.0))
@example((90.0, 170.0), (90.0, -170.0))
@example((90.0, 170.0), (-90.0, -170.0))
@example((35.0, 140.0), (-35.0, -40.0))
@example((1e-300, 179.9999999999), (0.0, -179.9999999999))
@example((0.0, 179.99999999999997), (0.0, -180.0))  # a few nanometres
@example((0.0, 179.99999999999997), (0.0, -1.0))
def test_lines_are_as_long_as_their_legs_stay_in_range_and_meet_at_180(start: Position, end: Position) -> None:
    article, view = at(start, end)
    document = written(article, view)
    SCHEMA.validate(document)
    geojson_pydantic.FeatureCollection.model_validate(document)
    legs = [each for each in document["features"] if each["id"].startswith("leg:")]
    distance_m = geodesy.leg(start, end).distance_m
    assert len(legs) == (distance_m > 0)
    for leg in legs:
        assert length_m(leg) == pytest.approx(distance_m, abs=0.5)
        for line in lines(leg):
            assert all(abs(here[0] - there[0]) <= 180 for here, there in itertools.pairwise(line))
        for before, after in itertools.pairwise(lines(leg)):
            assert abs(before[-1][0]) == 180 and after[0] == [-before[-1][0], before[-1][1]]
    assert all(math.isfinite(number) for number in document["bbox"])


# --- the box


@pytest.mark.parametrize(
    ("positions", "box"),
    [
        ([(10.0, 20.0)], [20, 10, 20, 10]),
        ([(0.0, 20.0), (0.0, 60.0)], [20, 0, 60, 0]),
        ([(0.0, -20.0), (0.0, 60.0)], [-20, 0, 60, 0]),
        ([(0.0, 170.0), (0.0, -170.0)], [170, 0, -170, 0]),
        ([(0.0, -170.0), (0.0, 170.0)], [170, 0, -170, 0]),
        ([(0.0, 100.0), (0.0, 179.0)], [100, 0, 179, 0]),
        ([(10.0, 180.0), (20.0, 180.0)], [180, 10, 180, 20]),
        ([(0.0, 180.0), (0.0, -170.0)], [-180, 0, -170, 0]),
        ([(0.0, -180.0), (0.0, 170.0)], [170, 0, 180, 0]),
        ([(0.0, 180.0), (0.0, -180.0)], [180, 0, 180, 0]),
        # A line crosses the widest gap between places, so another gap is left out.
        ([(0.0, 0.0), (0.0, 130.0), (0.0, -100.0)], [-100, 0, 130, 0]),
    ],
)
def test_the_box_contains_all_and_crosses_the_antimeridian_where_the_lines_do(
    positions: list[Position], box: list[float]
) -> None:
    assert written(*at(*positions))["bbox"] == box


def test_lines_round_the_whole_earth_leave_no_gap() -> None:
    assert geojson._bbox([[[-180, 1], [0, 2]], [[-10, 0], [180, 3]]]) == [-180, 0, 180, 3]


def test_the_box_of_the_shipped_story_crosses_the_antimeridian_and_reaches_as_far_north_as_its_lines() -> None:
    west, south, east, north = written()["bbox"]
    assert (west, south, east) == (30.5238, 19.7299, -155.0907)
    assert north > max(place.latitude for place in SHIPPED.places)


@examples(100)
@given(st.lists(POSITIONS, min_size=1, max_size=5))
def test_every_coordinate_is_in_the_box(positions: list[Position]) -> None:
    document = written(*at(*positions))
    west, south, east, north = document["bbox"]
    for each in document["features"]:
        for line in lines(each) or [[each["geometry"]["coordinates"]]]:
            for longitude, latitude in line:
                assert south <= latitude <= north
                beyond = abs(longitude) == 180 and 180 in (abs(west), abs(east))
                assert beyond or (west <= longitude <= east if west <= east else not east < longitude < west)


# --- range rings


def ringed(centre: Position, radius_km: float) -> Any:
    article, view = at(centre, (10.0, 10.0))
    fields = {"place": "p0", "radius": radius_km, "unit": "km", "title": "T", "source": "S", "caveat": "C"}
    document = written(article.model_copy(update={"rings": (Ring.read(fields),)}), view)
    SCHEMA.validate(document)
    found = next(each for each in document["features"] if each["id"] == "ring:1")
    geojson_pydantic.Feature.model_validate(found)
    return found


@pytest.mark.parametrize(
    ("centre", "radius_km", "kind", "parts"),
    [
        ((0.0, 0.0), 1000, "Polygon", [1]),
        ((-14.0, -171.8), 2000, "MultiPolygon", [1, 1]),  # over the antimeridian
        ((80.0, 10.0), 3000, "Polygon", [1]),  # over the pole
        ((0.0, 180.0), 15_000, "Polygon", [1, 1]),  # all but a hole
        ((0.0, 0.0), 15_000, "Polygon", [1]),  # all but a hole, which is cut
        ((45.0, 0.0), 20_003, "Polygon", [1]),
    ],
)
def test_a_ring_is_an_area_that_is_cut_at_the_antimeridian(
    centre: Position, radius_km: float, kind: str, parts: list[int]
) -> None:
    geometry = ringed(centre, radius_km)["geometry"]
    polygons = geometry["coordinates"] if kind == "MultiPolygon" else [geometry["coordinates"]]
    assert geometry["type"] == kind
    assert [len(polygon) for polygon in polygons] == (parts if kind == "MultiPolygon" else [len(parts)])


def test_a_ring_says_what_it_is_and_what_lies_within() -> None:
    properties = ringed((0.0, 0.0), 1000)["properties"]
    assert properties["description"] == f"T: 1,000{NB}km around P0. Source: S. C\nOutside: P1."
    assert (properties["radius_m"], properties["outside"], properties["caveat"]) == (1e6, ["p1"], "C")
