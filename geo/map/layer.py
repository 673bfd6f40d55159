"""The folium side of the map: the files that are served, and the only way for a story's text to reach the page."""

import base64
import json
import shutil
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

import folium
import xstatic.pkg.leaflet
from folium.elements import ElementAddToElement
from folium.template import Template

from geo import shipped
from geo.map.area_names import area_names
from geo.words.language import LANGUAGES, Language, speaking

_STATIC = Path(__file__).parent / "static"
_LEAFLET = Path(xstatic.pkg.leaflet.BASE_DIR)
_one_at_a_time = Lock()

SCRIPT, BASE_MAP, DETAILS = "map.js", "world.json", "details"
"""The names of the map's script, the base map and the folder of details in a served folder."""

ELEMENT = "map_story"
"""The id of the element in which `map_script` makes its map, and the variable that holds that map."""


@lru_cache(maxsize=1)
def script() -> str:
    """Leaflet, our script and the style sheets of both as one script, because a browser would fetch them one by one.

    Ours is built from the modules in `js/` by `make js`.
    """
    styles = "\n".join(_text(path) for path in (_LEAFLET / "leaflet.css", _STATIC / "map.css"))
    sheet = f"Object.assign(document.createElement('style'), {{textContent: {json.dumps(styles)}}})"
    return "\n".join([f"document.head.append({sheet});", _text(_LEAFLET / "leaflet.js"), _text(_STATIC / "map.js")])


@lru_cache(maxsize=1)
def map_script() -> str:
    """The script that makes an OfflineMap on a page without folium; it runs after `script`."""
    drawn = OfflineMap("")
    drawn._name, drawn._id = ELEMENT.split("_")
    figure = folium.Figure()
    figure.add_child(drawn)
    figure.render()
    return str(figure.script.render()).strip()


def base_map() -> Any:
    """The base map, parsed from its JSON file."""
    return json.loads(_text(shipped.BASE_MAP))


def area_names_file(spoken: Language) -> str:
    """The name of the file with the names of areas in a language, in a served folder."""
    return f"names-{spoken}.json"


def served() -> Path:
    """A folder with all files that a browser needs for the map, and no others; deleted when the process ends."""
    with _one_at_a_time:  # without it the first two readers could each make a folder, and one would be deleted at once
        return Path(_filled().name)


class OfflineMap(folium.Map):
    """A folium map that loads one script from the given address and nothing else.

    It holds only what never changes, so streamlit-folium keeps it when the story changes.
    """

    def __init__(self, address: str) -> None:
        super().__init__(
            location=(30, 165),
            zoom_start=3,
            tiles=None,
            zoom_snap=0.1,
            zoom_delta=0.7,
            world_copy_jump=False,
        )
        # Not passed as arguments: folium would give them to its tile layer, and there is none.
        self.options |= {"min_zoom": 0, "max_zoom": 10.5}
        # Set on the instance: every map of the process shares the class.
        self.default_js = [("map", f"{address}/{SCRIPT}")]
        self.default_css = []


class StoryLayer(folium.FeatureGroup):
    """A scene on the map: one line of script. The browser compares it with what is drawn and updates the difference.

    The scene is sent as JSON in base64, whose characters have no meaning in Jinja, JavaScript or HTML.
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

    def render(self, **kwargs: Any) -> str:
        """Write the two lines of script as folium does, except that Jinja does not read them as a template once more.

        folium lets it compile whatever an element wrote. For these lines that takes a tenth of a run of the page.
        """
        figure: Any = self.get_root()
        adds = ElementAddToElement(self.get_name(), self._parent.get_name() if self._parent else "")
        self.add_child(adds, name=f"{self.get_name()}_add")
        for each in (self, adds):
            figure.script.add_child(_Written(each._template.module.script(each, kwargs)), name=each.get_name())
        return ""


class _Written(folium.Element):
    """What is written on the page as it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def render(self, **_kwargs: Any) -> str:
        return self._text


@lru_cache(maxsize=1)
def _filled() -> TemporaryDirectory[str]:
    made = TemporaryDirectory(prefix="dateline-")
    Path(made.name, SCRIPT).write_text(script(), encoding="utf-8")
    shutil.copyfile(shipped.BASE_MAP, Path(made.name, BASE_MAP))
    shutil.copytree(shipped.DETAILS, Path(made.name, DETAILS))
    for spoken in LANGUAGES:
        with speaking(spoken):
            names = json.dumps(area_names(), ensure_ascii=False, separators=(",", ":"))
        Path(made.name, area_names_file(spoken)).write_text(names, encoding="utf-8")
    return made


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
