"""KML: valid by the OGC's schema, read back by another parser, and harmless where Google Earth shows HTML."""

import html
import xml.etree.ElementTree as ET
from typing import Any

import fastkml
import pytest
from lxml import etree

from geo.content import provenance
from geo.earth import geodesy
from geo.export import geojson, kml, placemarks
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import View
from tests.stories import AIRBRIDGE, NOON, SHIPPED

VIEW = View.default(SHIPPED)
KML = "{http://www.opengis.net/kml/2.2}"


def written(view: View = VIEW, article: Article = SHIPPED) -> ET.Element:
    return ET.fromstring(kml.write(Perspective(article, view, NOON)))


def text(element: ET.Element, path: str) -> str:
    return element.findtext("/".join(f"{KML}{part}" for part in path.split("/")), "")


def folders(root: ET.Element) -> dict[str, list[ET.Element]]:
    return {text(folder, "name"): folder.findall(f"{KML}Placemark") for folder in root.iter(f"{KML}Folder")}


def placemark(name: str, view: View = VIEW) -> ET.Element:
    return next(each for each in written(view).iter(f"{KML}Placemark") if text(each, "name") == name)


def coordinates(element: ET.Element) -> list[list[list[float]]]:
    """Each line, or the point, of a placemark."""
    return [
        [[float(number) for number in position.split(",")] for position in (found.text or "").split()]
        for found in element.iter(f"{KML}coordinates")
    ]


# --- the format


def test_the_file_follows_the_schema_of_the_ogc() -> None:
    content = kml.write(Perspective(SHIPPED, VIEW, NOON))
    assert content.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">")
    assert fastkml.validator.validate(element=etree.fromstring(content))


def test_writing_fetches_nothing_and_the_file_has_no_icon_address() -> None:
    tags = {element.tag.removeprefix(KML) for element in written().iter()}
    assert tags & {"href", "Icon", "NetworkLink", "Link", "Model", "GroundOverlay"} == set()


def test_places_are_in_the_folder_of_their_layer_then_lines_then_claims() -> None:
    found = folders(written())
    names = {
        layer.title: [place.name for place in SHIPPED.places if place.layer == layer.id] for layer in SHIPPED.layers
    }
    assert list(found) == [*names, "Lines from Yokota Air Base", "Claims"]
    assert {title: [text(each, "name") for each in found[title]] for title in names} == names
    assert len(found["Lines from Yokota Air Base"]) == len(SHIPPED.places) - 1
    assert len(found["Claims"]) == sum(claim.ends is not None for claim in SHIPPED.claims)


def test_range_rings_are_lines_in_a_folder_of_their_own() -> None:
    view = View.default(AIRBRIDGE)
    found = folders(etree.fromstring(kml.write(Perspective(AIRBRIDGE, view, NOON))))["Range rings"]
    assert [text(each, "name") for each in found] == [ring.title for ring in AIRBRIDGE.rings]
    assert [text(each, "visibility") for each in found] == ["1", "1"]
    centre = AIRBRIDGE.place_by_id["brize-norton"].position
    for line in coordinates(found[0]):
        away = [geodesy.leg(centre, (north, east)).distance_m for east, north in line]
        assert max(abs(each - 9_656_064) for each in away) < 0.1
    hidden = view.choosing(layers=("bases",))
    found = folders(etree.fromstring(kml.write(Perspective(AIRBRIDGE, hidden, NOON))))["Range rings"]
    assert [text(each, "visibility") for each in found] == ["0", "0"]


def test_a_style_has_its_layers_colour_as_alpha_blue_green_red() -> None:
    styles = {style.get("id"): style for style in written().iter(f"{KML}Style")}
    assert SHIPPED.layer_by_id["commands"].colour == "#0072B2"
    for kind in ("IconStyle", "LineStyle"):
        assert text(styles["layer-commands"], f"{kind}/color") == "ffb27200"
    assert {f"#{id_}" for id_ in styles} >= {url.text for url in written().iter(f"{KML}styleUrl")}


def test_every_placemark_has_the_geometry_of_the_geojson() -> None:
    features = geojson.collection(Perspective(SHIPPED, VIEW, NOON))["features"]
    by_name = {each["properties"]["name"]: each["geometry"] for each in features}
    for each in written().iter(f"{KML}Placemark"):
        drawn = by_name[text(each, "name")]
        expected = {"Point": lambda found: [[found]], "LineString": lambda found: [found]}.get(drawn["type"], list)
        assert coordinates(each) == expected(drawn["coordinates"])


def test_the_line_to_hawaii_is_cut_at_180_and_lies_on_the_ground() -> None:
    found = placemark("Yokota Air Base to Hawaii")
    west, east = coordinates(found)
    assert west[-1] == [180.0, 30.6279306] and east[0] == [-180.0, 30.6279306]
    assert [element.text for element in found.iter(f"{KML}tessellate")] == ["1", "1"]
    assert all(line.findtext(f"{KML}tessellate") == "1" for line in written().iter(f"{KML}LineString"))


def test_a_place_carries_its_data() -> None:
    data = {element.get("name"): text(element, "value") for element in placemark("Senkaku Islands").iter(f"{KML}Data")}
    assert {name: data[name] for name in ("id", "other_names", "utc_offset_hours", "precision", "distance_m")} == {
        "id": "senkaku",
        "other_names": "尖閣諸島; Diaoyu Dao; Diaoyu Islands; Diaoyutai; 钓鱼岛; 釣魚臺",
        "utc_offset_hours": "9.0",
        "precision": "site",
        "distance_m": "1877418.326",
    }
    assert "source_url" not in data


def test_the_document_names_title_method_licences_and_sources() -> None:
    root = written()
    assert text(root, "Document/name") == SHIPPED.heading.title
    description = html.unescape(text(root, "Document/description"))
    assert description.splitlines() == [*provenance.notes(SHIPPED, NOON), *provenance.limits()]


def test_hidden_places_are_off_and_only_the_open_claim_is_on() -> None:
    def on(view: View) -> dict[str, list[str]]:
        return {
            title: [text(each, "name") for each in found if text(each, "visibility") == "1"]
            for title, found in folders(written(view)).items()
        }

    hidden = on(VIEW.choosing(layers=("flashpoints",)))
    assert hidden["Commands"] == ["Yokota Air Base"]  # measured from here
    shown = [place.name for place in SHIPPED.places if place.layer == "flashpoints"]
    assert hidden["Flashpoints"] == shown
    assert hidden["Lines from Yokota Air Base"] == [f"Yokota Air Base to {name}" for name in shown]
    assert hidden["Claims"] == []
    assert on(VIEW.choosing(claim="distance"))["Claims"] == ["Tokyo to Hawaii"]


# --- escaping


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a <b>b</b> & c", "a &lt;b&gt;b&lt;/b&gt; &amp; c"),
        ("&lt;", "&amp;lt;"),
        ("$[name] and $[[x] $", "$&#91;name] and $&#91;[x] $"),
        ('it\'s “so”, "so"', 'it\'s “so”, "so"'),
    ],
)
def test_a_description_is_escaped_for_html_and_for_replacements(text: str, escaped: str) -> None:
    assert placemarks._text(text) == escaped
    assert html.unescape(escaped) == text
    assert "$[" not in escaped


def test_a_balloon_shows_the_description_alone() -> None:
    texts = {element.text for element in written().iter(f"{KML}text")}
    assert texts == {"$[description]"}


def test_fastkml_reads_every_place_back() -> None:
    read: Any = fastkml.KML.from_string(kml.write(Perspective(SHIPPED, VIEW, NOON)).split(b"\n", 1)[1].decode())
    found = {each.name: each.geometry for folder in read.features[0].features for each in folder.features}
    for place in SHIPPED.places:
        assert (found[place.name].y, found[place.name].x) == place.position
