"""A small map of where the places of a story lie: land, borders and a dot for each place, without a word.

It takes a fifth of a second for ten thousand places, so it can follow each choice.
"""

import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo import map as atlas
from geo.earth import base_map, projection
from geo.earth.position import Position
from geo.picture.elements import NAMESPACE, Node, add
from geo.picture.placement import Box, Point
from geo.picture.plane import Plane

WIDTH, HEIGHT = 640, 360
"""In pixels."""

_BOX = Box(0, 0, WIDTH, HEIGHT)
_GRAIN = 1.0
_NARROWEST_M = 900_000
"""The map is at least so wide: streets are not on it, so a town alone would be an empty sheet."""
_FEW, _MANY = 60, 600
"""Up to so many places have large dots, and up to so many have dots with a rim."""


def svg(positions: Mapping[str, Sequence[Position]]) -> bytes:
    """Draw positions as SVG, UTF-8.

    Args:
        positions: Those of each colour, which is written as `#rrggbb`; at least one in all.
    """
    every = [position for held in positions.values() for position in held]
    middle = _middle_longitude(every)
    fitted = projection.fitted(every, WIDTH / HEIGHT, middle, margin=0.08)
    if (wider := _NARROWEST_M / fitted.width_m) > 1:
        fitted = replace(fitted, width_m=fitted.width_m * wider, height_m=fitted.height_m * wider)
    plane = Plane(fitted, _BOX, _BOX, _GRAIN)
    root = Node("svg", {"xmlns": NAMESPACE, "viewBox": f"0 0 {WIDTH} {HEIGHT}"})
    _ground(root, plane)
    size = 9 if len(every) <= _FEW else 5 if len(every) <= _MANY else 3
    for colour, held in positions.items():
        # In one frame with the middle: a longitude past the edge of the world would lie past it on the plane.
        turned = [(latitude, (longitude - middle + 180) % 360 - 180 + middle) for latitude, longitude in held]
        dots = "".join(f"M{x} {y}h0" for x, y in _dots(plane.pixels(fitted.points(turned))))
        rims = ((size + 3, "#ffffff"),) if len(every) <= _MANY else ()
        for width, ink in (*rims, (size, colour)):
            add(root, "path", d=dots, stroke=ink, stroke_width=width, stroke_linecap="round")
    return ET.tostring(root, encoding="unicode").encode()


def _ground(root: Node, plane: Plane) -> None:
    world = base_map.world()
    add(root, "rect", width=WIDTH, height=HEIGHT, fill=atlas.COLOURS["sea"])
    land = plane.area(world.land)
    add(root, "path", d=land, fill=atlas.COLOURS["ground"], fill_rule="evenodd", stroke=atlas.COLOURS["coast"])
    for outlines, ink, dashes in ((world.borders, "border", "none"), (world.disputes, "hatch", "3 3")):
        add(
            root,
            "path",
            d=plane.outlines(outlines),
            fill="none",
            stroke=atlas.COLOURS[ink],
            stroke_dasharray=dashes,
        )
    if beyond := plane.beyond():
        add(root, "path", d=beyond, fill=atlas.COLOURS["paper"], fill_rule="evenodd")


def _dots(points: Sequence[Point]) -> list[tuple[int, int]]:
    """Points to the pixel, each once, that lie in the picture."""
    whole = dict.fromkeys((round(x), round(y)) for x, y in points if math.isfinite(x) and math.isfinite(y))
    return [(x, y) for x, y in whole if 0 <= x <= WIDTH and 0 <= y <= HEIGHT]


def _middle_longitude(positions: Sequence[Position]) -> float:
    """The meridian opposite the middle of the widest gap between longitudes."""
    around = sorted({longitude % 360 for _latitude, longitude in positions})
    gaps = [(after - before, before) for before, after in zip(around, [*around[1:], around[0] + 360], strict=True)]
    gap, before = max(gaps)
    return (before + gap / 2 + 180 + 180) % 360 - 180
