"""The scripts for browsers are built from the present sources, by `make js`."""

import hashlib
import re
from pathlib import Path
from typing import get_args

import pytest

from geo.map import SYMBOLS
from geo.story.model import Layer
from tests.stories import ROOT
from tools import scene_types

SOURCES = sorted(
    path
    for folder in ("geo/map/js", "geo/page/components", "geo/export/js", "geo/audit/js")
    for path in (ROOT / folder).iterdir()
    if path.suffix == ".js"
)
BUILT = sorted((ROOT / "geo").rglob("static/*.js"))


def digest() -> str:
    """The digest of all sources, computed as in tools/build_js.mjs."""
    names = {path.relative_to(ROOT).as_posix() for path in SOURCES} | {
        "geo/map/area_names.json",
        "geo/map/date_line.json",
        "geo/map/symbols.json",
        "package-lock.json",
        "tools/build_js.mjs",
    }
    lines = (f"{hashlib.sha256((ROOT / name).read_bytes()).hexdigest()} {name}\n" for name in sorted(names))
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


_COMPONENTS = ("clocks", "connection", "kept", "links", "marks", "share", "tour")


def test_there_is_a_built_script_for_the_map_the_exported_page_and_each_component() -> None:
    assert [path.relative_to(ROOT / "geo").as_posix() for path in BUILT] == [
        "audit/static/summary.js",
        "export/static/page.js",
        "map/static/map.js",
        *(f"page/components/static/{name}.js" for name in _COMPONENTS),
    ]


@pytest.mark.parametrize("path", BUILT, ids=lambda path: path.name)
def test_a_built_script_is_that_of_the_present_sources(path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    assert first == f"/* Built by `make js` from sources {digest()}. */", "run `make js`"


def test_the_licence_of_the_library_in_the_script_that_keeps_works_is_beside_it() -> None:
    licence = ROOT / "geo" / "page" / "components" / "static" / "idb.LICENSE"
    assert "Permission to use, copy, modify" in licence.read_text(encoding="utf-8")


def test_the_scenes_types_for_javascript_are_those_of_python() -> None:
    assert scene_types.TARGET.read_text(encoding="utf-8") == scene_types.written(), "run `make js`"


def test_every_module_is_in_the_type_check_and_no_error_is_silenced() -> None:
    silenced = re.compile(r"@ts-(?:nocheck|ignore|expect-error)|biome-ignore")
    assert [path.name for path in SOURCES if silenced.search(path.read_text(encoding="utf-8"))] == []


def test_every_shape_of_a_layer_has_its_symbol() -> None:
    assert set(SYMBOLS) == {*get_args(Layer.model_fields["shape"].annotation), "ring"}


def test_the_lockfile_names_no_registry() -> None:
    assert "resolved" not in (ROOT / "package-lock.json").read_text(encoding="utf-8")
