"""The folium side of the map: what is served, and the one way in which a story's text reaches the page."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import folium
from folium.template import Template

STATIC_FOLDER = Path(__file__).parent / "static"
BASE_MAP_FOLDER = Path(__file__).parents[2] / "data" / "basemap"


@dataclass(frozen=True)
class Assets:
    """Addresses, without a slash at the end, under which the page finds Leaflet's folder, ours and the base map's."""

    leaflet: str
    static: str
    base_map: str


class OfflineMap(folium.Map):
    """A folium map that loads Leaflet and our script from the given addresses and nothing from anywhere else.

    It holds only what never changes, so that streamlit-folium keeps it through every change of the story.
    """

    def __init__(self, assets: Assets) -> None:
        super().__init__(
            location=(30, 165),
            zoom_start=3,
            tiles=None,
            zoom_snap=0.1,
            zoom_delta=0.7,
            world_copy_jump=False,
        )
        # Not arguments: folium hands those to its tile layer, and there is none.
        self.options |= {"min_zoom": 0, "max_zoom": 12}
        # On the instance: the class is shared by every map of the process.
        self.default_js = [
            ("leaflet", f"{assets.leaflet}/leaflet.js"),
            ("topojson", f"{assets.static}/topojson-client.min.js"),
            ("clock", f"{assets.static}/clock.js"),
            ("label_placement", f"{assets.static}/label-placement.js"),
            ("ground", f"{assets.static}/ground.js"),
            ("story_layer", f"{assets.static}/story-layer.js"),
        ]
        self.default_css = [
            ("leaflet_css", f"{assets.leaflet}/leaflet.css"),
            ("story_layer_css", f"{assets.static}/story-layer.css"),
        ]


class StoryLayer(folium.FeatureGroup):
    """A scene on the map: one line of script, which the browser reconciles with what is drawn.

    The scene travels as JSON in base64, whose alphabet means nothing to Jinja, to JavaScript or to HTML.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}"
        'var {{ this.get_name() }} = Dateline.draw({{ this._parent.get_name() }}, "{{ this.text }}");'
        "{% endmacro %}"
    )

    def __init__(self, scene: Mapping[str, Any]) -> None:
        super().__init__(name="story", control=False)
        plain = json.dumps(scene, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        self.text = base64.b64encode(plain.encode()).decode("ascii")
