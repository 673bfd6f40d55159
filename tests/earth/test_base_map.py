"""The base map's file, decoded."""

import json
import math
from itertools import pairwise

from geo import shipped
from geo.earth import base_map, regions, spans
from geo.earth.base_map import _arc


def test_a_topology_is_decoded() -> None:
    told = {"name": "An islet", "note": "Claimed by both"}
    disputed = {"type": "MultiPolygon", "arcs": [[[0, 1]], [[-2, -1]]], "properties": told}
    world = base_map.decode(
        {
            "transform": {"scale": [0.5, 0.25], "translate": [-10, 20]},
            "arcs": [[[0, 0], [2, 0], [0, 4]], [[2, 4], [-2, 0], [0, -4]]],
            "objects": {
                "countries": {"geometries": [{"type": "Polygon", "id": "158", "arcs": [[0, 1]]}]},
                "coast": {"arcs": [[0]]},
                "borders": {"arcs": [[-2]]},
                "disputed": {"geometries": [disputed]},
            },
        }
    )
    ring = ((20.0, -10.0), (20.0, -9.0), (21.0, -9.0), (21.0, -10.0), (20.0, -10.0))
    assert world.land == (ring,)
    assert world.countries["158"] == (base_map.Polygon((ring,), (ring[:3],), frozenset({0, 1})),)
    assert world.coast == (ring[:3],)
    assert world.borders == (ring[:1:-1],)
    assert world.disputed == ((ring, ring[::-1]),)
    assert world.disputed_names == (("An islet", "Claimed by both"),)
    assert world.disputes == (ring[:3], ring[2:])


def test_the_whole_shipped_base_map_is_decoded() -> None:
    world = base_map.world()
    assert (len(world.disputed), len(world.coast), len(world.borders)) == (79, 1997, 350)
    assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in world.land)
    assert all(-90 <= y <= 84 and abs(x) <= 180.0001 for ring in world.land for y, x in ring)
    assert all(
        abs(x1 - x0) <= 1.0001 and abs(y1 - y0) <= 1.0001
        for ring in world.land
        for (y0, x0), (y1, x1) in pairwise(ring)
    )


# --- details


def test_without_cells_the_ground_is_the_base_map() -> None:
    ground = base_map.ground(())
    assert ground.world == base_map.world()
    assert (ground.islands, ground.lakes, ground.divisions) == ((), (), ())


def test_a_cell_has_more_points_of_each_line_and_keeps_those_of_the_base_map() -> None:
    cells = base_map.cells_in(10, 35, 12, 37) + base_map.cells_in(10, 45, 12, 47)
    topology = json.loads(shipped.BASE_MAP.read_bytes())
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    coarse, fine = base_map.world(), base_map.ground(cells).world
    arcs = zip(topology["arcs"], coarse.arcs, fine.arcs, strict=True)
    finer = [(_arc(steps, scale, offset), new) for steps, old, new in arcs if old != new]
    assert len(finer) > 50
    for old, new in finer:
        assert set(old) <= set(new)
        assert (old[0], old[-1]) == (new[0], new[-1])
    assert sum(len(new) for _, new in finer) > 3 * sum(len(old) for old, _ in finer)
    assert coarse.countries.keys() == fine.countries.keys()


def test_lakes_and_first_level_borders_are_in_their_cells() -> None:
    cells = base_map.cells_in(130, 32, 141, 39)
    ground = base_map.ground(cells)
    assert cells == ((6, 1), (7, 1))
    biwa = [ring for ring in ground.lakes if min(math.dist(point, (35.25, 136.08)) for point in ring) < 0.2]
    assert biwa
    assert all(ring[0] == ring[-1] for ring in (*ground.lakes, *ground.islands))
    assert any(math.dist(point, (35.6, 139.2)) < 0.3 for line in ground.divisions for point in line)  # west of Tokyo


def test_no_first_level_border_runs_through_disputed_land() -> None:
    ground = base_map.ground(base_map.cells_in(33, 44.5, 36, 46))
    disputed = regions.polygons([ring for rings in base_map.world().disputed for ring in rings])
    within = [point for line in ground.divisions for point in line if 44 < point[0] < 46 and 33 < point[1] < 36]
    assert not [point for point in within if spans.distance_to(disputed, point) == 0]


def test_every_cell_of_the_globe_has_a_file_and_none_is_large() -> None:
    sizes = {path.stem: path.stat().st_size for path in shipped.DETAILS.iterdir()}
    assert sizes.keys() == {base_map.cell_name(cell) for cell in base_map.cells_in(-180, -99, 179, 99)}
    assert max(sizes.values()) < 120_000
    assert sum(sizes.values()) < 2_000_000
