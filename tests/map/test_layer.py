"""The folium side of the map: any text of a story reaches the page as inert text and never changes the map."""

import base64
import json
import re
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import folium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit_folium import (
    _get_feature_group_string,
    _get_header,
    _get_html,
    _get_map_string,
    generate_js_hash,
)

from geo.map import BASE_MAP, ELEMENT, SCRIPT, OfflineMap, StoryLayer, base_map, map_script, scene, script, served
from geo.map.layer import DETAILS, area_names_file
from geo.perspective import Perspective
from geo.view import View
from geo.words.language import LANGUAGES
from tests.stories import SHIPPED

ADDRESS = "../map"

HOSTILE = [
    "{{ 7*191 }}",
    "{% for x in range(9) %}",
    "50{% off",
    "{# a comment",
    "${parent.x=1}",
    "`;parent.x=1;`",
    "<img src=x onerror=parent.x=1>",
    "</script><script>parent.x=1</script>",
    "\"'\\\n\r\t",
    '"); alert(1); ("',
    "\u2028\u2029\u0000\ufeff",
    "\u202etxt.exe",
    "&lt;&#60;&quot;",
    "尖閣諸島 · Київ · 🗺️ · 𝕏",
    "https://evil.example/x.js",
    "map_div feature_group_0",
    "",
]


def shipped_scene(**choices: Any) -> dict[str, Any]:
    view = View.default(SHIPPED).choosing(**choices)
    return scene(Perspective(SHIPPED, view, datetime(2024, 7, 28, 12, tzinfo=UTC)), folder="../map")


def hostile_scene(text: str) -> dict[str, Any]:
    """The shipped scene with this text wherever a story's text can occur."""

    def spoilt(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: spoilt(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [spoilt(inner) for inner in value]
        return text if isinstance(value, str) else value

    return {key: spoilt(value) for key, value in shipped_scene().items()}


def sent(shown: dict[str, Any]) -> dict[str, str]:
    """What streamlit-folium sends for a scene, in st_folium's order."""
    drawn = OfflineMap(ADDRESS)
    drawn.get_root().render()
    drawn.render()
    parts = {"html": _get_html(drawn), "header": _get_header(drawn), "script": _get_map_string(drawn)}
    return parts | {"group": _get_feature_group_string(StoryLayer(shown), map=drawn)}


def page(shown: dict[str, Any]) -> str:
    """A whole page, as folium writes it."""
    drawn = OfflineMap(ADDRESS)
    drawn.add_child(StoryLayer(shown))
    return str(drawn.get_root().render())


def carried(written: str) -> Any:
    """The scene in a script, decoded as a browser does."""
    (text,) = re.findall(r'Dateline\.draw\(\w+, "([^"]*)"\);', written)
    return json.loads(base64.b64decode(text, validate=True).decode("utf-8"))


# --- the scene in the page


@pytest.mark.parametrize("text", HOSTILE)
def test_a_scene_survives_base64(text: str) -> None:
    shown = hostile_scene(text)
    layer = StoryLayer(shown)
    assert re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", layer.text)
    assert json.loads(base64.b64decode(layer.text)) == shown


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_survives_base64(text: str) -> None:
    layer = StoryLayer({"name": text})
    assert re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", layer.text)
    assert json.loads(base64.b64decode(layer.text)) == {"name": text}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_cannot_hold_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=r"^Out of range float values are not JSON compliant"):
        StoryLayer({"latitude": value})


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_story_is_evaluated_by_folium(text: str) -> None:
    shown = hostile_scene(text)
    written = page(shown)
    assert carried(written) == shown
    assert len(text) < 3 or text not in written
    assert without_scene(written) == without_scene(page(hostile_scene("Plain")))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_story_is_evaluated_by_streamlit_folium(text: str) -> None:
    shown = hostile_scene(text)
    parts = sent(shown)
    assert carried(parts["group"]) == shown
    assert "1337" not in "".join(parts.values()).replace(StoryLayer(shown).text, "")
    assert without_scene(parts["group"]) == without_scene(sent(hostile_scene("Plain"))["group"])


def without_scene(written: str) -> str:
    """A page or script without its scene and without folium's random ids."""
    return re.sub(r"_[0-9a-f]{32}", "_ID", re.sub(r'"[A-Za-z0-9+/]+={0,2}"\);', '"SCENE");', written))


def test_the_group_is_one_call_and_what_streamlit_folium_adds_to_it() -> None:
    lines = [line.strip() for line in sent({})["group"].splitlines() if line.strip()]
    assert lines == [
        'var feature_group_feature_group_0 = Dateline.draw(map_div, "e30=");',
        "feature_group_feature_group_0.addTo(map_div);",
        "map_div.addLayer(feature_group_feature_group_0);",
        "window.feature_group = window.feature_group || [];",
        "window.feature_group.push(feature_group_feature_group_0);",
    ]


def test_text_like_a_folium_variable_is_not_renamed() -> None:
    # streamlit-folium replaces `_` with one of folium's ids everywhere in the group's script.
    drawn = OfflineMap(ADDRESS)
    shown = {"name": f"map_{drawn._id} {drawn._id}"}
    drawn.get_root().render()
    assert carried(_get_feature_group_string(StoryLayer(shown), map=drawn)) == shown


# --- the map under it


def test_the_map_is_the_same_whatever_the_story() -> None:
    scenes = [shipped_scene(), shipped_scene(layers=(), origin="kyiv", unit="nmi"), hostile_scene("{{ 7*191 }}"), {}]
    parts = [sent(shown) for shown in scenes]
    assert len({part["script"] for part in parts}) == 1
    assert len({part["header"] for part in parts}) == 1
    assert len({part["html"] for part in parts}) == 1
    assert len({generate_js_hash(part["script"], "map") for part in parts}) == 1
    assert len({part["group"] for part in parts}) == len(scenes)


def test_the_map_names_no_outside_host() -> None:
    parts = sent(hostile_scene("https://evil.example/x.js"))
    for name in ("script", "html", "group"):
        assert "http" not in parts[name].replace(StoryLayer(hostile_scene("https://evil.example/x.js")).text, "")
    for written in (parts["header"], page(shipped_scene())):
        assert re.findall(r"(?:https?:)?//\w", without_scene(written)) == []


def test_the_browser_loads_one_script_from_the_given_address() -> None:
    written = page(shipped_scene())
    assert re.findall(r'<script src="([^"]*)"', written) == ["../map/map.js"]
    assert re.findall(r'<link rel="stylesheet" href="([^"]*)"', written) == []


def test_the_served_folder_holds_the_script_the_base_map_and_the_names_of_areas_and_nothing_else() -> None:
    names = {area_names_file(language) for language in LANGUAGES}
    assert {path.name for path in served().iterdir()} == {SCRIPT, BASE_MAP, DETAILS} | names
    assert "6,1.json" in {path.name for path in (served() / DETAILS).iterdir()}
    assert "日本" in (served() / area_names_file("ja")).read_text(encoding="utf-8")
    assert (served() / SCRIPT).read_text(encoding="utf-8") == script()
    held = json.loads((served() / BASE_MAP).read_text(encoding="utf-8"))
    assert held["type"] == "Topology"
    assert held == base_map()


def test_the_script_brings_leaflet_then_ours_in_the_order_in_which_they_need_each_other() -> None:
    marks = ["leaflet-container", "Leaflet 1.9.3", "Built by `make js`", "window.Dateline="]
    found = [script().index(mark) for mark in marks]
    assert found == sorted(found)


def test_the_map_has_no_tiles_and_does_not_jump_between_copies_of_the_world() -> None:
    script = sent({})["script"]
    assert '"worldCopyJump": false' in script
    assert "tileLayer" not in script


def test_a_page_of_its_own_has_the_same_map() -> None:
    made = map_script()
    assert made.startswith(f'var {ELEMENT} = L.map(\n                "{ELEMENT}",')
    options = re.findall(r"\.\.\.(\{.*?\})", made, re.DOTALL)
    assert options == re.findall(r"\.\.\.(\{.*?\})", sent({})["script"], re.DOTALL) != []
    assert made.count(";") == 1


def test_the_map_has_an_end_when_zooming_in() -> None:
    # Leaflet has no maximum zoom unless the map or a tile layer sets one.
    assert {'"minZoom": 0', '"maxZoom": 10.5'} <= set(re.findall(r'"(?:min|max)Zoom": [\d.]+', sent({})["script"]))


def test_foliums_own_maps_stay_as_they_are() -> None:
    before = deepcopy((folium.Map.default_js, folium.Map.default_css))
    page(shipped_scene())
    assert (folium.Map.default_js, folium.Map.default_css) == before
    assert any("https://" in address for _, address in folium.Map.default_js)
    assert OfflineMap.default_js is folium.Map.default_js


def test_two_maps_keep_their_own_addresses() -> None:
    one, other = OfflineMap(ADDRESS), OfflineMap("a")
    assert one.default_js == [("map", "../map/map.js")]
    assert other.default_js == [("map", "a/map.js")]
