"""Second-level divisions: counties of the United States by their outlines, those of other countries by their towns."""

import csv
import io
import json
import math
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from geo.earth.base_map import Line
from geo.gazetteer.spelled import folded
from tools.gazetteer.place import (
    GEONAMES,
    MODULES,
    SUBDIVISIONS,
    TOWNS,
    US_COUNTIES,
    US_STATES,
    Place,
    distinct,
    pinned,
    ring_sums,
)

CENSUS = "GeoNames, US Census Bureau"

WORDS = {
    "County": "KE SE SS",
    "Department": "AR BJ CM CO FR HN SN SV",
    "District": "AF AZ BD BT BW BY GH IL IN KZ KG LA LB LK LR LS MM MW MY MZ NP PE PK PT RU RW SL SY SZ TH TJ TR TZ UG "
    "UZ VN ZM ZW",
    "Province": "BE DZ ES IT NL PH",
    "Raion": "MD UA",
    "Regency": "ID",
    "Territory": "CD",
}
"""What a second-level division is called in English, by country."""

_WORD_OF = {country: word for word, countries in WORDS.items() for country in countries.split()}

_OWN_WORDS = re.compile(
    r"^(Shahrestān-e|Provincia d[ei]l?|Arrondissement d[eu]s?|Landkreis|Kreis|Powiat|District of|Province of) "
    r"| (Shi|Ku|Diqu|İlçesi|Gun|District|Raion|Rayon|Municipality|Regency|Kabupaten|Province|County)$|-(shi|gun)$"
)
"""Words of a name that are not part of it when a text names the town."""

_LATIN = re.compile("[\0-\u024f\u02bb-\u02bf\u1e00-\u1eff‘’–]+")
_TYPED = re.compile(r"\b(District|County|Province|Raion|Regency|Department|Parish|Prefecture|Borough)\b")
_OVER_KM, _LEAST_KM, _MOST_KM = 1.2, 5, 150
"""A district reaches a little farther than its farthest town from its middle."""


def districts(towns: list[Place], divisions: list[Place]) -> list[Place]:
    """The second-level divisions that have a town, unless a first-level division or a town has each of its names."""
    told = list(csv.reader(io.StringIO(pinned(SUBDIVISIONS).decode()), delimiter="\t", quoting=csv.QUOTE_NONE))
    of_town = {town.id: town for town in towns}
    inside: dict[int, list[Place]] = defaultdict(list)
    for row in csv.reader(io.StringIO(pinned(TOWNS).decode()), delimiter="\t", quoting=csv.QUOTE_NONE):
        if "|" in row[2] and (town := of_town.get(row[1])):
            inside[int(row[2].split("|")[1]) - 1].append(town)
    taken: dict[str, set[str]] = defaultdict(set)
    for place in (*towns, *divisions):
        taken[place.country] |= {folded(name) for name in place.names}
    counties = us_counties()
    found = {}
    for number, its_towns in sorted(inside.items()):
        name, _iso, code, geonames_id, _kind, others, *_more = told[number]
        country = code.partition(".")[0]
        names = names_of(country, [name, *others.split("|")], taken[country])
        if not names or not geonames_id:
            continue
        place = of_towns(f"geonames-{geonames_id}", names, country, its_towns)
        if county := counties.get(code):
            latitude, longitude, radius_km = county
            place = replace(place, latitude=latitude, longitude=longitude, radius_km=radius_km, source=CENSUS)
        found[place.id] = place
    return list(found.values())


def names_of(country: str, names: list[str], taken: set[str]) -> tuple[str, ...]:
    """The names of a district that its country's towns and first-level divisions leave to it.

    >>> names_of("IN", ["Mysore", "Mysuru"], {"mysore", "mysuru"})
    ('Mysore District', 'Mysuru District')
    >>> names_of("US", ["Riverside County", "Riverside"], {"riverside"})
    ('Riverside County',)
    """
    if country == "US":
        return tuple(name for name in names[:1] if folded(name) not in taken)
    latin = [name for name in names if _LATIN.fullmatch(name)]
    bare = [_OWN_WORDS.sub("", name) for name in latin]
    word = _WORD_OF.get(country)
    typed = [f"{name} {word}" for name in bare[:2] if name] if word else []
    usual = latin[:1] if latin and _TYPED.search(latin[0]) else []
    free = [name for name in distinct([*usual, *bare, *latin]) if folded(name) not in taken]
    return distinct([*(free or typed[:1]), *typed])


def of_towns(id_: str, names: tuple[str, ...], country: str, towns: list[Place]) -> Place:
    """A district as its towns tell it: its middle is theirs."""
    latitude = statistics.median(town.latitude for town in towns)
    longitude = statistics.median(town.longitude for town in towns)
    scale = math.cos(math.radians(latitude))
    farthest = max(math.hypot(town.latitude - latitude, (town.longitude - longitude) * scale) for town in towns)
    zones, parts = Counter(town.time_zone for town in towns), Counter(town.division for town in towns)
    return Place(
        id=id_,
        names=names,
        kind="district",
        latitude=latitude,
        longitude=longitude,
        source=GEONAMES,
        country=country,
        division=parts.most_common(1)[0][0],
        towns_people=sum(town.population for town in towns),
        time_zone=next(iter(zones)) if len(zones) == 1 else "",
        radius_km=round(min(_MOST_KM, max(_LEAST_KM, farthest * 111.2 * _OVER_KM))),
        geonames_id=int(id_.removeprefix("geonames-")),
    )


def us_counties() -> dict[str, tuple[float, float, int]]:
    """The middle and radius of each county, by GeoNames' code: "US.CA.065"."""
    topology = json.loads(pinned(US_COUNTIES, MODULES))
    arcs = [list(_decoded(arc, topology["transform"])) for arc in topology["arcs"]]
    states = json.loads(pinned(US_STATES))
    codes = {state["fips"]: state["code"] for state in states.values()}
    found = {}
    for county in topology["objects"]["counties"]["geometries"]:
        if not county.get("arcs") or (state := codes.get(county["id"][:2])) is None:
            continue
        polygons = county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]
        sums = [ring_sums(_ring(rings[0], arcs)) for rings in polygons]
        _size, latitude, longitude = max(sums, key=lambda each: abs(each[0]))
        radius_km = math.sqrt(sum(abs(each[0]) for each in sums) / math.pi)
        found[f"US.{state}.{county['id'][2:]}"] = latitude, longitude, round(radius_km) or 1
    return found


def _decoded(arc: list[list[int]], transform: dict[str, Any]) -> Iterator[tuple[float, float]]:
    east = north = 0
    for step in arc:
        east, north = east + step[0], north + step[1]
        yield (
            north * transform["scale"][1] + transform["translate"][1],
            east * transform["scale"][0] + transform["translate"][0],
        )


def _ring(numbers: Iterable[int], arcs: list[list[tuple[float, float]]]) -> Line:
    ring: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring
