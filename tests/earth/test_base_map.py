"""The base map's file, decoded."""

from itertools import pairwise

from geo.earth import base_map


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
