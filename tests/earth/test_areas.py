"""Named areas: what their names find, and 100 points that are in them or not.

Points are 5 km or more from an outline, because Natural Earth draws small islands up to 6 km off; those have a margin.
"""

import json
import random

import pytest

from geo import shipped
from geo.earth import areas, regions, spans
from geo.earth.areas import AmbiguousNameError
from geo.earth.position import Position

UOTSURI = (25.744, 123.474)

# name, positions in it, positions not in it
WHERE: list[tuple[str, list[Position], list[Position]]] = [
    ("East China Sea", [UOTSURI, (28, 125), (26.33, 127.8)], [(25.03, 121.56), (35, 139), (31.23, 121.47)]),
    ("South China Sea", [(15.15, 117.75), (9.9, 114.3), (16.5, 112)], [(14.6, 121), (18.5, 109.5)]),
    ("Sea of Japan", [(37.24, 131.87), (39, 135)], [(35.7, 139.7), (43.06, 141.35)]),
    ("Yellow Sea", [(36, 123)], [(37.5, 127)]),
    ("Taiwan Strait", [(24.5, 119.5)], [(24.14, 120.68)]),
    ("Tokyo Bay", [(35.5, 139.9), (35.3, 139.7)], [(35.68, 139.6), (34.8, 139.5)]),
    ("Philippine Sea", [(20, 130), (24.4, 131.3)], [(0, 0)]),
    ("the Pacific", [(13.45, 144.78), (21.3, -157.86), (-13.8, -172), (0, 180), (0, -180)], [(35.68, 139.77), (0, 0)]),
    ("South Pacific", [(-20, 180), (-20, -179.999), (-30, 179.999)], [(20, 180)]),
    ("Bering Sea", [(60, 179.9), (60, -179.9), (58, 180), (57.2, -170.3)], [(50, 180)]),
    ("Black Sea", [(43, 34)], [(45.3, 34.3), (42, 50)]),
    ("Caspian Sea", [(42, 50)], [(43, 34)]),
    ("Mediterranean", [(35.9, 14.4), (35, 25), (36, 20), (40, 5)], [(41.9, 12.5), (37.6, 14.2), (43, 34)]),
    ("Arctic Ocean", [(90, 0), (89, 100), (75, -150)], [(60, 0), (-90, 0)]),
    ("Southern Ocean", [(-65, 0), (-65, 180), (-65, -180)], [(-90, 0), (-50, 0)]),
    ("Persian Gulf", [(27, 51), (26.2, 50.6)], [(32.6, 51.7)]),
    ("Bay of Bengal", [(15, 88), (11.7, 92.7)], [(22.57, 88.36)]),
    ("Japan", [(35.69, 139.69), (26.33, 127.8), (24.45, 122.99), (24.78, 141.32)], [(37.57, 126.98), (25.03, 121.56)]),
    ("Tokyo", [(35.748, 139.348), (24.78, 141.32)], [(35.28, 139.67), (26.33, 127.8)]),
    ("Okinawa", [(26.36, 127.77), (24.34, 124.16)], [(31.6, 130.56)]),
    ("Hawaii", [(21.35, -157.95), (19.6, -155.5)], [(13.45, 144.78)]),
    ("Texas", [(29.76, -95.37)], [(31.6, -106.49), (39.7, -105)]),
    ("United States", [(21.35, -157.95), (61.2, -149.9), (13.45, 144.78)], [(45.4, -75.7)]),
    ("Samoa", [(-13.83, -171.77)], [(-14.3, -170.7)]),
    ("American Samoa", [(-14.3, -170.7)], [(-13.83, -171.77)]),
    ("Fiji", [(-17.8, 178), (-16.8, -179.98)], [(-13.83, -171.77)]),
    ("Russia", [(55.75, 37.6), (66, -171), (43.2, 132), (54.7, 20.5)], [(50.45, 30.5)]),
    ("Antarctica", [(-90, 0), (-80, 100)], [(-60, 0)]),
    ("RU-MOW", [(55.75, 37.6)], [(55.08, 38.78)]),
    ("RU-MOS", [(55.08, 38.78)], [(55.75, 37.6)]),
    ("French Guiana", [(4.5, -52.5)], [(48.85, 2.35)]),
    ("France", [(4.5, -52.5), (48.85, 2.35)], [(50.85, 4.35)]),
    ("Scotland", [(55.95, -3.2)], [(54.6, -5.9)]),
]


def found(name: str) -> areas.Area:
    area = areas.find(name)
    assert area is not None, name
    return area


@pytest.mark.parametrize(("name", "inside", "outside"), WHERE)
def test_what_an_area_contains(name: str, inside: list[Position], outside: list[Position]) -> None:
    area = found(name)
    assert [place for place in inside if not area.contains(place)] == []
    assert [place for place in outside if area.contains(place)] == []


@pytest.mark.parametrize("name", ["Okinawa", "Japan"])
def test_an_islet_is_within_ten_kilometres_of_where_the_source_draws_it(name: str) -> None:
    reach = spans.reach(found(name).region, regions.disc(UOTSURI, 10e3))
    assert reach.nearest.distance_m == 0


@pytest.mark.parametrize(
    "name", ["Pacific", "Arctic Ocean", "Southern Ocean", "Antarctica", "Russia", "Fiji", "Bering Sea", "France"]
)
def test_the_region_of_an_area_is_the_area(name: str) -> None:
    area, chance = found(name), random.Random(4)
    places = [(chance.uniform(-89.9, 89.9), chance.uniform(-180, 180)) for _ in range(200)]
    assert [place for place in places if area.contains(place) != regions.contains(area.region, place)] == []


@pytest.mark.parametrize("place", [(37.6, 14.2), (7.9, 80.7)])
def test_a_large_island_is_surrounded_by_a_sea_and_not_in_it(place: Position) -> None:
    sea = found("Mediterranean" if place[1] < 20 else "Indian Ocean")
    assert not sea.contains(place)
    assert sea.encloses(place)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("JP", "JP"),
        ("jpn", "JP"),
        ("392", "JP"),
        ("the Pacific", "pacific-ocean"),
        ("East China Sea", "east-china-sea"),
        ("Cote d'Ivoire", "CI"),
        ("Turkey", "TR"),
        ("the Gulf", "persian-gulf"),
        ("Mexico", "MX"),
        ("Georgia, US", "US-GA"),
        ("Fujian Province", "CN-FJ"),
        ("UK", "GB"),
        ("Kosovo", "XK"),
        ("Puerto Rico", "PR"),
        ("Moscow", "RU-MOW"),
        ("Moscow Oblast", "RU-MOS"),
    ],
)
def test_a_name_or_a_code_finds_its_area(name: str, id_: str) -> None:
    assert found(name).id == id_
    assert found(f" {name.upper()} ").id == id_


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Georgia", ["GE", "US-GA"]),
        ("East Sea", ["sea-of-japan", "south-china-sea"]),
        ("Korea", ["KP", "KR"]),
        ("Congo", ["CG", "CD"]),
        ("Punjab", ["IN-PB", "PK-PB"]),
    ],
)
def test_an_ambiguous_name_is_reported_with_its_candidates(name: str, ids: list[str]) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        areas.find(name)
    assert [area.id for area in caught.value.candidates] == ids


@pytest.mark.parametrize("name", ["", "Atlantis", ",", "Georgia, Japan"])
def test_an_unknown_name_finds_nothing(name: str) -> None:
    assert areas.find(name) is None


def test_every_area_is_found_by_its_id_and_has_a_ground() -> None:
    for file in ("seas", "countries", "subdivisions"):
        for told in json.loads((shipped.AREAS / f"{file}.json").read_text(encoding="utf-8")):
            assert told["id"] in {area.id for area in areas.candidates(told["id"])}
            assert told.get("polygons") or file == "countries", told["id"]
    assert {"East China Sea", "Tokyo", "Japan"} <= set(areas.names())


def test_japanese_names() -> None:
    assert [found(name).translations["ja"] for name in ("Tokyo", "Japan", "East China Sea")] == [
        "東京都",
        "日本",
        "東シナ海",
    ]


@pytest.mark.parametrize(
    ("place", "disputes"),
    [
        ((45.2, 34.2), ["Crimea"]),
        ((42.66, 21.16), ["Kosovo"]),
        ((25.03, 121.56), ["Taiwan"]),
        ((31.5, 34.45), ["Gaza"]),
        ((35.68, 139.77), []),
    ],
)
def test_disputed_land(place: Position, disputes: list[str]) -> None:
    assert [dispute.name for dispute in areas.disputed_at(place)] == disputes


def test_files_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in shipped.AREAS.glob("*.json")}
    assert sizes["seas.json"] < 700_000
    assert sizes["subdivisions.json"] < 1_500_000


def test_a_position_on_no_land_is_on_a_disputed_island_that_is_drawn_a_little_off() -> None:
    uotsuri = (25.744, 123.4741)
    assert areas.disputed_at(uotsuri) == ()
    assert [dispute.name for dispute in areas.disputed_at(uotsuri, 10_000)] == ["Pinnacle Is."]
    sderot, beside_gaza = (31.525, 34.5969), 10_000
    assert areas.disputed_at(sderot, beside_gaza) == ()
