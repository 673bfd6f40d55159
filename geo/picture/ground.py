"""The ground of a map in a picture: sea, land, borders, lakes, disputed areas, the date line."""

import math
from collections.abc import Iterator

from geo import map as atlas
from geo.earth import base_map
from geo.earth.position import Position
from geo.picture.elements import Node, add
from geo.picture.plane import Plane

MERIDIAN: list[Position] = [(float(latitude), 180.0) for latitude in range(-90, 91)]
"""The 180th meridian."""
HATCHED = "url(#dl-hatch)"
"""The fill of a disputed area; `define_hatch` makes it."""
DEGREE_M = 111_195
"""A degree of latitude."""
LINE = "#5c7280"
"""The colour of the date line and the 180th meridian."""

_SEA, _LAND, _COAST, _BORDER, _HATCH = (atlas.COLOURS[name] for name in ("sea", "ground", "coast", "border", "hatch"))
_GRID = "#b9cdd9"
_NEAR_M = 2_200_000
"""A map of at most this width shows lakes and first-level borders, and all points of the coast."""


def define_hatch(root: Node) -> None:
    """Define the fill of disputed areas."""
    defs = add(root, "defs")
    hatch = add(
        defs,
        "pattern",
        id="dl-hatch",
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    add(hatch, "path", d="M0 0v5", stroke=_HATCH, stroke_width=1.4)


def draw(ground: Node, plane: Plane) -> base_map.World:
    """Draw the ground, and return what of the base map it is."""
    region = base_map.ground(_cells(plane))
    world, box = region.world, plane.box
    add(ground, "rect", x=box.left, y=box.top, width=box.right - box.left, height=box.bottom - box.top, fill=_SEA)
    add(ground, "path", d=plane.outlines(list(_graticule(plane))), stroke=_GRID, stroke_width=0.7)
    land = plane.area(world.land)
    # The stroke hides the seam at the 180th meridian, where the base map cuts the land.
    add(ground, "path", d=land, fill=_LAND, fill_rule="evenodd", stroke=_LAND, stroke_width=0.6)
    if lakes := plane.area(region.lakes):
        add(ground, "path", d=lakes, fill=_SEA, fill_rule="evenodd", stroke=_COAST, stroke_width=0.6)
    if divisions := plane.outlines(region.divisions):
        add(ground, "path", d=divisions, stroke=_BORDER, stroke_dasharray="5 3")
    if islands := plane.area(region.islands):
        add(ground, "path", d=islands, fill=_LAND, fill_rule="evenodd", stroke=_COAST, stroke_width=0.8)
    for outlines in world.disputed:
        if area := plane.area(outlines):
            add(ground, "path", d=area, fill=HATCHED, fill_rule="evenodd")
    add(ground, "path", d=plane.outlines(world.borders), stroke=_BORDER)
    add(ground, "path", d=plane.outlines(world.disputes), stroke=_HATCH, stroke_dasharray="3 3")
    add(ground, "path", d=plane.outlines(world.coast), stroke=_COAST, stroke_width=0.8)
    add(ground, "path", d=plane.outlines([MERIDIAN]), stroke=LINE, stroke_width=0.8, stroke_opacity=0.55)
    date_line = plane.outlines([base_map.dense(atlas.DATE_LINE)])
    add(ground, "path", d=date_line, stroke=LINE, stroke_width=1.2, stroke_dasharray="6 4")
    return world


def _cells(plane: Plane) -> tuple[base_map.Cell, ...]:
    """The cells of details that the map shows, if it is of a small region."""
    if plane.projection.kind == "equal-earth" or plane.projection.width_m > _NEAR_M:
        return ()
    (latitude, longitude), half = plane.projection.centre, plane.projection.height_m / 2 / DEGREE_M
    half_across = plane.projection.width_m / 2 / DEGREE_M / max(0.1, math.cos(math.radians(abs(latitude) + half)))
    return base_map.cells_in(
        longitude - half_across, latitude - half, longitude + half_across, min(89.0, latitude + half)
    )


def _graticule(plane: Plane) -> Iterator[list[Position]]:
    across = plane.projection.width_m / DEGREE_M
    step = next((step for step in (5, 10, 15, 30) if across / step <= 12), 30)
    if across < 20:
        return
    west = plane.projection.centre[1]
    for longitude in range(-180, 180, step):
        yield [(float(latitude), float(longitude)) for latitude in range(-90, 91, 2)]
    for latitude in range(-90 + step, 90, step):
        yield [(float(latitude), west + east) for east in range(-180, 181, 2)]
