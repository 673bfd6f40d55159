"""Write the scene's types for JavaScript, geo/map/js/scene.d.ts, from those in Python; `make js` runs it."""

import sys
from pathlib import Path
from types import NoneType
from typing import get_args, get_origin, get_type_hints, is_typeddict

from geo.map import scene_types

TARGET = Path(__file__).parents[1] / "geo" / "map" / "js" / "scene.d.ts"
_HEAD = """\
// Written by `make js` from geo/map/scene_types.py, which says what each key means.

import type { Cell } from "./details.js";
import type { World } from "./ground.js";
"""
_PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", NoneType: "null"}

_NAMED = (
    (scene_types.Point, "[number, number]"),
    (scene_types.Column, "number[]"),
    (scene_types.BaseMap, "World"),
    (scene_types.Cells, "Record<string, Cell>"),
)


def written() -> str:
    """The types as TypeScript declares them."""
    found = [value for value in vars(scene_types).values() if is_typeddict(value)]
    return _HEAD + "".join(_interface(each) for each in found)


def _interface(each: type) -> str:
    keys = "".join(f"  {name}: {_type(hint)};\n" for name, hint in get_type_hints(each).items())
    return f"\nexport interface {each.__name__} {{\n{keys}}}\n"


def _type(hint: object) -> str:
    for known, name in _NAMED:
        if hint == known:
            return name
    if isinstance(hint, type) and is_typeddict(hint):
        return hint.__name__
    if isinstance(hint, type) and hint in _PLAIN:
        return _PLAIN[hint]
    parts = [_type(part) for part in get_args(hint)]
    if get_origin(hint) is list:
        return f"{parts[0]}[]"
    return f"[{', '.join(parts)}]" if get_origin(hint) is tuple else " | ".join(parts)


if __name__ == "__main__":
    TARGET.write_text(written(), encoding="utf-8")
    sys.stdout.write(f"{TARGET.name}\n")
