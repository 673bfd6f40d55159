"""Shapes and colours used by both the map and the picture. The modules in `js/` read the same two files of shapes."""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

_HERE = Path(__file__).parent


class Symbol(NamedTuple):
    """The symbol of a layer, in a square of 24 units."""

    path: str
    """The `d` of an SVG path."""
    baseline: float
    """The baseline of the letter in it, measured from the top."""


def _read(name: str) -> Any:
    return json.loads((_HERE / name).read_text(encoding="utf-8"))


SYMBOLS = {name: Symbol(**drawn) for name, drawn in _read("symbols.json").items()}
"""Each symbol by the name of its shape."""

DATE_LINE = tuple((float(latitude), float(longitude)) for latitude, longitude in _read("date_line.json"))
"""The corners of the international date line, as (latitude, longitude). From Natural Earth (public domain)."""


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--dl-([a-z]{1,20}): (#[0-9a-f]{6});", css))


_LIGHT, _DARK = (_HERE / "static" / "map.css").read_text(encoding="utf-8").split("@media screen", 2)[:2]

COLOURS = _colours(_LIGHT)
"""The light map's colours by their names in map.css, without `--dl-`."""
DARK_COLOURS = COLOURS | _colours(_DARK)
"""The dark map's."""
