"""Builds data/gazetteer/places.zip from GeoNames, airportsdata, the named areas and our own supplement."""

import csv
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from babel import Locale

from geo import shipped
from geo.earth import areas
from geo.earth.base_map import Line
from geo.gazetteer import store
from geo.gazetteer.spelled import folded
from tools.gazetteer import weights
from tools.gazetteer.districts import districts
from tools.gazetteer.divisions import with_divisions
from tools.gazetteer.place import AIRPORTS, CITIES, COUNTRIES, GEONAMES, Place, distinct, pinned, ring_sums

HERE = Path(__file__).parent
SUPPLEMENT = HERE / "supplement.csv"

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

KNOWN_CITY = 50_000
"""A country does not have the name of a city of so many people in another language: Granada is not Grenada."""

SMALL_COUNTRY_KM = 60
"""A country up to this radius is where its capital is."""

SPLIT_ZONES = 0.97
"""An area has a time zone if this share of the people in its cities has that zone."""

REACH_KM, NEAR_DEG = 150, 1.5
"""A place with a country, and so small, takes the zone of its country's nearest city, if that is so near."""


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


def middle_of_country(area: areas.Area, towns: list[Place], radius_km: float) -> tuple[float, float]:
    """The point nearest to all land of a country; the capital if the country is small or that point is at sea."""
    sums = [ring_sums(rings[0]) for rings in area.polygons]
    points = [(_vector(latitude, longitude), abs(size)) for size, latitude, longitude in sums if size]
    found = [sum(vector[axis] * size for vector, size in points) for axis in range(3)]
    for _ in range(200):
        shares = [size / max(1e-6, math.dist(vector, found)) for vector, size in points]
        found = [
            sum(vector[axis] * each for (vector, _size), each in zip(points, shares, strict=True)) / sum(shares)
            for axis in range(3)
        ]
    middle = math.degrees(math.atan2(found[2], math.hypot(*found[:2]))), math.degrees(math.atan2(found[1], found[0]))
    capital = max(
        (town for town in towns if town.country == area.id and town.kind == "capital"),
        key=lambda town: town.population,
        default=None,
    )
    if capital and (radius_km < SMALL_COUNTRY_KM or not area.contains(middle)):
        return capital.latitude, capital.longitude
    return middle


def _vector(latitude: float, longitude: float) -> tuple[float, float, float]:
    north, east = math.radians(latitude), math.radians(longitude)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def grid(ring: Line) -> Iterator[tuple[float, float]]:
    latitudes, longitudes = zip(*ring, strict=True)
    for north in range(1, 20):
        for east in range(1, 20):
            yield (
                min(latitudes) + (max(latitudes) - min(latitudes)) * north / 20,
                min(longitudes) + (max(longitudes) - min(longitudes)) * east / 20,
            )


def named_areas(towns: list[Place]) -> list[Place]:
    cities_named = {folded(town.names[0]) for town in towns if town.population > KNOWN_CITY}
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
            names = [area.name, *area.names, *area.codes[:1], area.translations.get("ja", "")]
            if area.kind == "country":
                names += [
                    tongue[area.id]
                    for tongue in tongues
                    if area.id in tongue and folded(tongue[area.id]) not in cities_named
                ]
                latitude, longitude = middle_of_country(area, towns, radius_km)
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
    return one_capital(with_own_names(found))


def own(usual: str, name: str) -> bool:
    """Whether a name is a spelling or a part of the usual one."""
    return weights.alike(usual, name) or f" {folded(name)} " in f" {folded(usual)} "


def with_own_names(places: list[Place]) -> list[Place]:
    """The cities without other names that are the usual name of a known city: Pune is not Puno, nor Jerusalem Salem.

    Spellings and parts of their own names stay: "León" for "León de los Aldama".
    """
    known = {folded(place.names[0]) for place in places if place.population > KNOWN_CITY}
    return [
        replace(
            place,
            names=tuple(
                name
                for name in place.names
                if name == place.names[0] or folded(name) not in known or own(place.names[0], name)
            ),
        )
        for place in places
    ]


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


# --- airports

BASE = re.compile(r"\b(Air (Force )?Base|Airbase|Naval|Army|RAF|RNAS|Marine Corps|Air Station|Space Force)\b")


def airports(towns: list[Place]) -> list[Place]:
    """The airports and air bases. A name without a word for what it is ("Heathrow") is left to a town that has it."""
    taken = {(town.country, folded(name)) for town in towns for name in town.names}
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
            own = re.sub(r" (International |Regional |Municipal )?Airport$", "", full)
            rest = own.removeprefix(row["city"] + " ") if row["city"] else own
            names += [full.replace(" International", ""), *([own] if own != row["city"] else []), f"{own} Airport"]
            if rest not in (own, "International", "Regional", "Municipal", "City", "New") and "/" not in own:
                names += [rest, f"{rest} Airport"]
            if full.endswith(" International Airport"):
                names += [full.removesuffix(" Airport")]
            if row["iata"] and row["city"]:
                names += [f"{row['city']} Airport"]
            names = [name for name in names if (row["country"], folded(name)) not in taken]
        if is_base := BASE.search(full) is not None:
            names += [re.sub(r" Air Force Base$", " AFB", full), re.sub(r" (Air Force|Air) Base$", "", full)]
            names += [re.sub(r" Air Base$", " AB", full)]
            short = re.sub(r"^(RAF|RNAS) | (Air Force Base|Air Base|Airbase)$", "", full)
            names += [short] if (row["country"], folded(short)) not in taken else []
        found.append(
            Place(
                id=icao or f"iata-{row['iata']}",
                names=distinct([name for name in (full, *names) if len(name) > 2] + [row["iata"], icao]),
                kind="base" if is_base else "airport" if row["iata"] else "airfield",
                latitude=float(row["lat"]),
                longitude=float(row["lon"]),
                source=OUR_AIRPORTS,
                country=row["country"],
                time_zone=row["tz"],
                radius_km=3 if row["iata"] or is_base else 1,
                weight=2 * weights.AS_PEOPLE["airport"]
                if row["iata"] and "International" in full and not is_base
                else 0,
            )
        )
    return found


# --- our own supplement


def supplement(known: dict[str, Place]) -> list[Place]:
    """The places of the supplement. A row with the id of a known place adds its names and its kind to that place."""
    found = []
    with SUPPLEMENT.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            others = list(filter(None, row["names"].split("|")))
            names = [row["name"], *(name for name in others if not name.startswith("-"))]
            weight = float(row["weight"] or 0)
            if place := known.get(row["id"]):
                wrong = {folded(name[1:]) for name in others if name.startswith("-")}
                own = [name for name in place.names if folded(name) not in wrong]
                more = [*names, *own] if row["kind"] else [*own, *names]
                found.append(replace(place, names=distinct(more), kind=row["kind"] or place.kind, weight=weight))
                continue
            if not row["latitude"]:
                raise SystemExit(f"{SUPPLEMENT}: {row['id']} is no known place, and has no position")
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
                    weight=weight,
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
    others = {place.id: place for place in (*named_areas(towns), *with_divisions(airports(towns)))}
    known_divisions = [place for place in others.values() if place.kind == "division"]
    others |= {place.id: place for place in districts(towns, known_divisions)}
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
    return towns, weights.with_weights(towns, finished)


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
    meant = [weights.how_often(place, name) for place in places for name in place.names]
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
        "weights": [weights.stored(weights.weight(place)) for place in places],
    }
    store.write(columns, tables | {"ids": [place.id for place in others]}, b"".join(texts), keys)
    size = shipped.GAZETTEER.stat().st_size
    print(f"{len(towns):,} cities, {len(others):,} other places, {len(keys):,} names, {size:,} bytes")


if __name__ == "__main__":
    main()
