"""Shapes used by both the map and the picture. The modules in `js/` read the same two files."""

import json
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
