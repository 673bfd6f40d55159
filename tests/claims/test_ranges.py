"""Which places lie within a range ring: a place is as large as it is, and what is not known is not called outside."""

import pytest

from geo.claims import ranges
from geo.story.model import Article, Place, Ring
from tests.stories import SHIPPED

CENTRE = {"id": "centre", "name": "Centre", "latitude": 0.0, "longitude": 0.0, "precision": "site"}
USUAL = {"layer": "commands", "rank": 1, "time_zone": "Africa/Accra", "source": "us"}
KM_PER_DEGREE = 111.3194908  # along the equator of WGS84


def place(id_: str, km_east: float, precision: str = "site", **more: object) -> Place:
    fields = {"id": id_, "name": id_.title(), "latitude": 0.0, "longitude": km_east / KM_PER_DEGREE}
    measured = {"measured_from": "its middle"} if precision == "area" else {}
    return Place.read(USUAL | {"precision": precision} | fields | measured | more)


def reached(radius_km: float, *places: Place) -> dict[str, list[str]]:
    fields = {"place": "centre", "radius": radius_km, "unit": "km", "title": "T", "source": "S", "caveat": "C"}
    centre = Place.read(USUAL | CENTRE)
    parts = {name: getattr(SHIPPED, name) for name in Article.model_fields}
    ring = Ring.read(fields)
    empty = {"claims": (), "sections": (), "fit": (), "lines": ()}
    article = Article(**(parts | empty | {"places": (centre, *places), "rings": (ring,)}))
    return {where: [each.id for each in found] for where, found in vars(ranges.reached(article, ring)).items() if found}


@pytest.mark.parametrize(
    ("km_east", "precision", "more", "where"),
    [
        (998.9, "site", {}, "within"),  # a site reaches 1 km
        (999.1, "site", {}, "partly"),
        (1000.9, "site", {}, "partly"),
        (1001.1, "site", {}, "outside"),
        (989.9, "city", {}, "within"),  # a city 10 km
        (1009.9, "city", {}, "partly"),
        (1010.1, "city", {}, "outside"),
        (1299, "city", {"radius_km": 300}, "partly"),
        (1301, "city", {"radius_km": 300}, "outside"),
        (699, "area", {"radius_km": 300}, "within"),
        (1299, "area", {"radius_km": 300}, "partly"),
        (999, "area", {}, "point_within"),  # how far it reaches is not known
        (1001, "area", {}, "point_outside"),
    ],
)
def test_a_place_is_as_large_as_it_is(km_east: float, precision: str, more: dict[str, object], where: str) -> None:
    assert reached(1000, place("there", km_east, precision, **more)) == {where: ["there"]}


@pytest.mark.parametrize(
    ("radius_km", "of_ghana", "of_france"),
    [(50, "outside", "outside"), (1000, "partly", "outside"), (6000, "within", "partly"), (9000, "within", "within")],
)
def test_a_country_is_its_whole_outline_with_its_lands_overseas(
    radius_km: float, of_ghana: str, of_france: str
) -> None:
    ghana = place("ghana", 0, "area", outline="288", latitude=7.9, longitude=-1.2)
    france = place("france", 0, "area", outline="250", latitude=46.6, longitude=2.5)
    found = reached(radius_km, ghana, france)
    assert "ghana" in found[of_ghana] and "france" in found[of_france]


def test_the_place_in_the_middle_is_not_named() -> None:
    assert reached(1000) == {}


def test_beyond_the_pole_and_across_the_date_line() -> None:
    far = place("far", 180 * KM_PER_DEGREE)
    assert reached(19_000, far) == {"outside": ["far"]}
    assert reached(20_003, far) == {"partly": ["far"]}  # the opposite point itself lies outside
