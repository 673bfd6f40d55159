"""Builds data/basemap/names.json: where the map may write the names of countries and seas. Run with `make basemap`.

A spot is a point with the room around it: the half height, in degrees of longitude at the equator of a Mercator map, of
the largest flat ellipse around the point within the area. Names are four times as wide as high, so the ellipse is too.
"""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
import shapely
from shapely import Polygon
from shapely.affinity import scale
from shapely.geometry.base import BaseGeometry
from shapely.ops import polylabel

from geo import shipped
from geo.earth import areas, base_map
from geo.earth.base_map import Line

Spot: TypeAlias = tuple[float, float, float]
"""Latitude, longitude, room."""

OUT = Path(__file__).parents[2] / "data" / "basemap" / "names.json"
FLAT = 4.0
"""An ellipse's width by its height."""
LEAST = 0.02
"""The smallest room: a short name fits from zoom 11 on."""
FURTHER_LEAST, FURTHER_SHARE, MOST = 0.5, 0.25, 30
"""Large areas have further spots, for views that do not show the best one."""
APART_DEG = (12.0, 6.0)
"""How far apart such spots are at least, east to west and north to south."""
SMALL, AROUND_DEG = 0.9, 1.6
"""A country with less room than this may be named on the sea around it, within this distance."""
TOP = 80.0
"""Latitudes beyond it are left out."""
LEFT_OUT = {"pacific-ocean", "atlantic-ocean"}
"""Their northern and southern halves are named."""
PARTIES = {
    "FK": {"en": "Falkland Islands (Malvinas)", "ja": "フォークランド（マルビナス）諸島"},
    "persian-gulf": {"en": "Persian Gulf (Arabian Gulf)", "ja": "ペルシャ湾（アラビア湾）"},
    "sea-of-japan": {"en": "Sea of Japan (East Sea)", "ja": "日本海（東海）"},
    "gulf-of-mexico": {"en": "Gulf of Mexico (Gulf of America)", "ja": "メキシコ湾（アメリカ湾）"},
}
"""Where parties use different names, the map has those of all."""
ELSEWHERE = {"FR": (-10.0, 41.0, 12.0, 52.0)}
"""A country that is named only in this box: west, south, east, north. French Guiana is not what the name is for."""


def main() -> None:
    """Write the file."""
    countries = dict(_countries())
    land = shapely.union_all([shape for _, shape in countries.values()])
    shapely.prepare(land)
    rows = [_row(id_, "country", [*_spots(shape), *_beside(shape, land)]) for id_, (_, shape) in countries.items()]
    for told in json.loads((shipped.AREAS / "seas.json").read_text(encoding="utf-8")):
        if told["id"] not in LEFT_OUT and told["kind"] != "reef":
            shape = _shape(list(replace(areas.by_id(told["id"]), _parts=()).polygons))
            rows.append(_row(told["id"], "ocean" if told["kind"] == "ocean" else "sea", list(_spots(shape))))
    rows = sorted((row for row in rows if row["spots"]), key=lambda row: (-row["spots"][0][2], row["id"]))
    OUT.write_text("[\n" + ",\n".join(json.dumps(row, separators=(",", ":"), ensure_ascii=False) for row in rows) + "\n]\n", "utf-8")
    print(f"{OUT.name}: {OUT.stat().st_size} bytes, {len(rows)} areas, {sum(len(row['spots']) for row in rows)} spots")


def _row(id_: str, kind: str, spots: list[Spot]) -> dict[str, object]:
    named = {"names": PARTIES[id_]} if id_ in PARTIES else {}
    return {"id": id_, "kind": kind} | named | {"spots": [[round(value, 2) for value in spot] for spot in spots]}


def _countries() -> Iterator[tuple[str, tuple[str, BaseGeometry]]]:
    topology = json.loads(shipped.BASE_MAP.read_bytes())
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry["properties"]["name"] == "Kosovo":
            geometry["id"] = "XK"  # it has no number in ISO 3166-1
    world = base_map.decode(topology)
    codes = {number: id_ for id_, number in areas.country_numbers().items()} | {"XK": "XK"}
    for number, polygons in world.countries.items():
        if id_ := codes.get(number):
            shape = _shape([polygon.rings for polygon in polygons])
            if id_ in ELSEWHERE:
                west, south, east, north = ELSEWHERE[id_]
                shape = shape.intersection(shapely.box(west, _up(south), east, _up(north)))
            yield id_, (number, shape)


def _up(latitude: float) -> float:
    """A latitude's height on a Mercator map, in degrees."""
    return math.degrees(math.asinh(math.tan(math.radians(max(-TOP, min(TOP, latitude))))))


def _down(height: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(height))))


def _shape(polygons: list[tuple[Line, ...]]) -> BaseGeometry:
    """Polygons on the Mercator map, joined across the 180th meridian: what lies west of 0 comes once more in the east."""
    made = []
    for outline, *holes in polygons:
        rings = [[(longitude, _up(latitude)) for latitude, longitude in ring] for ring in (outline, *holes)]
        made.append(shapely.make_valid(Polygon(rings[0], rings[1:])))
    shape = shapely.union_all(made)
    west, _, east, _ = shape.bounds
    if west < -179.9 and east > 179.9:
        joined = shapely.union_all([shape, shapely.transform(shape, lambda xy: xy + [360, 0])], grid_size=0.001)
        shape = joined.intersection(shapely.box(0, -200, 360, 200)) if _is_cut(shape) else shape
    return shape


def _is_cut(shape: BaseGeometry) -> bool:
    """Whether it ends on both sides of the 180th meridian, and does not go round the Earth."""
    return not shape.intersects(shapely.box(-1, -200, 1, 200)) or shape.intersection(
        shapely.box(-90, -200, 90, 200)
    ).area < shape.area / 4


def _spots(shape: BaseGeometry) -> Iterator[Spot]:
    """The best spot first."""
    flat = scale(shape, 1 / FLAT, 1, origin=(0, 0))
    parts = sorted((part for part in shapely.get_parts(flat) if isinstance(part, Polygon)), key=lambda part: -part.area)
    found = sorted((_best(part) for part in parts[:6]), key=lambda spot: -spot[2])
    if not found or found[0][2] < LEAST:
        return
    least = max(FURTHER_LEAST, found[0][2] * FURTHER_SHARE)
    chosen = found[:1] + [spot for spot in found[1:] if spot[2] >= least]
    chosen += _further(shapely.union_all(parts), chosen, least)
    for x, y, room in sorted(chosen, key=_rank)[:MOST]:
        longitude = (x * FLAT + 180) % 360 - 180
        yield _down(y), longitude, room


def _best(part: Polygon) -> Spot:
    west, south, east, north = part.bounds
    point = polylabel(part, tolerance=max(0.005, min(east - west, north - south) / 100))
    return point.x, point.y, point.distance(part.boundary)


def _further(flat: BaseGeometry, chosen: list[Spot], least: float) -> list[Spot]:
    """Greedily the roomiest points of a grid that are far enough from all chosen ones."""
    west, south, east, north = flat.bounds
    across, up = np.meshgrid(np.arange(west, east, 0.25), np.arange(south, north, 1.0))
    shapely.prepare(flat)
    points = shapely.points(across.ravel(), up.ravel())
    points = points[shapely.contains(flat, points)]
    rooms = shapely.distance(points, flat.boundary) if len(points) else []
    spots = [(point.x, point.y, float(room)) for point, room in zip(points, rooms, strict=True) if room >= least]
    more: list[Spot] = []
    for x, y, room in sorted(spots, key=_rank):
        near = (abs(x - x1) * FLAT < APART_DEG[0] and abs(y - y1) < APART_DEG[1] for x1, y1, _ in [*chosen, *more])
        if not any(near):
            more.append((x, y, room))
    return more[:MOST]


def _rank(spot: Spot) -> float:
    """A Mercator map enlarges what is far from the equator: there a spot counts less."""
    return -spot[2] * math.cos(math.radians(_down(spot[1]))) ** 2


def _beside(shape: BaseGeometry, land: BaseGeometry) -> Iterator[Spot]:
    """A spot for the name of islands or of a small country by the sea: on it and the sea around it."""
    best = next(_spots(shape), None)
    if best is None or best[2] < SMALL:
        around = shape.buffer(AROUND_DEG)
        others = land.intersection(around).difference(shape.buffer(0.02))
        room = next(_spots(around.difference(others.buffer(0.02))), None)
        if room and (best is None or room[2] > best[2] * 1.2):
            yield room


if __name__ == "__main__":
    main()
