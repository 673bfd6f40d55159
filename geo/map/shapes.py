"""Shapes that the map on the page and the picture share. The modules in `js/` read the same two files."""

import json
from pathlib import Path
from typing import Any, NamedTuple

_HERE = Path(__file__).parent


class Symbol(NamedTuple):
    """The symbol of a layer, in a square of 24 units."""

    path: str
    """As SVG writes it."""
    baseline: float
    """Of the letter in it, from the top."""


def _read(name: str) -> Any:
    return json.loads((_HERE / name).read_text(encoding="utf-8"))


SYMBOLS = {name: Symbol(**drawn) for name, drawn in _read("symbols.json").items()}
"""By the name of the shape."""

DATE_LINE = tuple((float(latitude), float(longitude)) for latitude, longitude in _read("date_line.json"))
"""The calendar's date line: Natural Earth, geographic lines (public domain), its corners as (latitude, longitude)."""
