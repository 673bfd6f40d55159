"""The zip of tables: inert in a spreadsheet, plain for programs, and the places load again unchanged."""

import csv
import io
import zipfile
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import report
from geo.claims import check_all
from geo.claims.deadline import Deadline
from geo.content import provenance, tables
from geo.export import csv as tables_in_a_zip
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.view import View
from tests.stories import AIRBRIDGE, DATA, NOON, SHIPPED

TOML = (DATA / "article.toml").read_bytes()
VIEW = View.default(SHIPPED)

TEXTS = st.text("='-＠+a;b\" ,\\é岛", min_size=1, max_size=8).map(lambda text: f"{text}x")
PLAIN = {"layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "us"}

NB = "\N{NO-BREAK SPACE}"


def unpacked(article: Article = SHIPPED, view: View = VIEW, instant: datetime = NOON) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(tables_in_a_zip.write(Perspective(article, view, instant)))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def with_places(*places: dict[str, Any]) -> tuple[Article, bytes]:
    """A story with these places, and its article.toml."""
    toml = (
        b'title = "T"\nstandfirst = "S."\npublished = 2024-07-28\n\n[[layer]]\nid = "one"\ntitle = "One"\n'
        b'colour = "#000000"\nletter = "O"\nshape = "circle"\n\n[[section]]\nid = "s"\ntitle = "S"\nsummary = "S."\n'
    )
    read = reading.read(
        b"id,name,latitude,longitude,layer,rank,time_zone,precision,source\na,A,1,2,one,1,Asia/Tokyo,site,us", toml
    )
    parts = {name: getattr(read, name) for name in Article.model_fields}
    return Article(**(parts | {"places": tuple(Place.read(PLAIN | place) for place in places)})), toml


def test_the_zip_has_the_story_and_what_is_computed_with_notes() -> None:
    assert list(unpacked()) == ["locations.csv", "article.toml", "distances.csv", "claims.csv", "about.txt"]
    assert unpacked()["about.txt"].decode().splitlines() == provenance.notes(SHIPPED, NOON)


def test_a_story_with_range_rings_has_a_table_of_them() -> None:
    found = unpacked(AIRBRIDGE, View.default(AIRBRIDGE))
    rows = list(csv.DictReader(io.StringIO(found["rings.csv"].decode("utf-8-sig"), newline="")))
    assert [row["place"] for row in rows] == ["brize-norton", "ascension"]
    assert (rows[0]["radius"], rows[0]["unit"], rows[0]["radius_m"]) == ("6000", "mi", "9656064.0")
    assert rows[0]["outside"] == "mount-pleasant; falklands; stanley; buenos-aires"
    assert rows[0]["source"] == "BBC, July 2011" and rows[0]["caveat"]


def test_the_zip_does_not_depend_on_the_time_of_writing() -> None:
    with zipfile.ZipFile(io.BytesIO(tables_in_a_zip.write(Perspective(SHIPPED, VIEW, NOON)))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o644}


# --- places that load again


def test_exported_places_load_again_as_the_same_story() -> None:
    assert reading.read(unpacked()["locations.csv"], TOML) == SHIPPED


def test_the_columns_are_those_of_a_storys_file() -> None:
    header = (DATA / "locations.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    columns = set(rows(unpacked()["locations.csv"])[0])
    assert columns == {*Place.field_names(), *(name for name in header if name in Place.translated_names())}
    assert columns >= set(header)


@given(
    name=TEXTS, other=st.lists(TEXTS.filter(lambda text: ";" not in text), max_size=3), note=TEXTS, source=TEXTS,
    latitude=st.floats(-90, 90), longitude=st.floats(-180, 180),
)  # fmt: skip
def test_any_place_loads_again_unchanged(
    name: str, other: list[str], note: str, source: str, latitude: float, longitude: float
) -> None:
    article, toml = with_places(
        {"id": "-a", "name": name, "other_names": other, "note": note, "source": source, "latitude": latitude,
         "longitude": longitude},
        {"id": "b", "name": "'=B", "latitude": 1e-7, "longitude": -1e-300},
    )  # fmt: skip
    locations = unpacked(article, View.default(article))["locations.csv"]
    assert reading.read(locations, toml).places == article.places
    for row in rows(locations):
        for column, cell in row.items():
            assert column in {"latitude", "longitude"} or not cell.startswith(tuple(tables.FORMULA_SIGNS))


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
@pytest.mark.parametrize("before", ["", "'", "''"])
def test_a_text_that_begins_like_a_formula_is_inert_and_loads_unchanged(sign: str, before: str) -> None:
    text = f"{before}{sign}cmd|'/c calc'!A1"
    article, toml = with_places({"id": "a", "name": text, "other_names": [text, text], "latitude": -1, "longitude": -2})
    locations = unpacked(article, View.default(article))["locations.csv"]
    (row,) = rows(locations)
    assert (row["name"], row["other_names"]) == (f"'{text}", f"'{text}; {text}")
    assert (row["latitude"], row["longitude"], row["rank"]) == ("-1.0", "-2.0", "1")
    assert reading.read(locations, toml).places == article.places


# --- distances


def test_distances_has_all_pairs_in_both_directions_in_metres_and_in_the_readers_unit() -> None:
    found = rows(unpacked(view=VIEW.choosing(unit="nmi"))["distances.csv"])
    size = len(SHIPPED.places)
    assert len(found) == size * (size - 1)
    assert found[0] == {
        "from_id": "yokota",
        "from": "Yokota Air Base",
        "to_id": "hawaii",
        "to": "Hawaii",
        "distance_m": "6237187.572",
        "distance_nmi": "3367.812",
        "azimuth_deg": "86.6855",
        "arrival_azimuth_deg": "119.4538",
    }


def test_with_too_many_places_only_the_first_by_rank_are_paired_and_the_file_says_so() -> None:
    places = [
        {"id": f"p{index}", "name": f"P{index}", "latitude": index / 10, "longitude": 0, "rank": 1 + (index < 150)}
        for index in range(200)
    ]
    article, _toml = with_places(*places)
    paired = [place.id for place in report.paired(article)]
    assert paired == [f"p{index}" for index in [*range(50), *range(150, 200)]]
    files = unpacked(article, View.default(article))
    assert [row["to_id"] for row in rows(files["distances.csv"]) if row["from_id"] == "p0"] == paired[1:]
    assert len(rows(files["locations.csv"])) == 200
    assert files["about.txt"].decode().splitlines()[-1] == (
        "distances.csv has the pairs of the 100 places that rank first, of 200."
    )
    document = report.facts(article, NOON)
    assert (len(document["places"]), len(document["legs"]), len(document["waiting"])) == (200, 4950, 9900)


def test_at_the_limit_all_places_are_paired() -> None:
    places = [
        {"id": f"p{index}", "name": "P", "latitude": 0, "longitude": index} for index in range(report.MOST_PAIRED)
    ]
    article, _toml = with_places(*places)
    assert report.paired(article) == article.places


# --- claims


def test_every_claim_has_its_row() -> None:
    found = rows(unpacked()["claims.csv"])
    verdicts = check_all(SHIPPED)
    assert [row["id"] for row in found] == [claim.id for claim in SHIPPED.claims]
    assert [row["verdict"] for row in found] == [verdict.name for verdict in verdicts]
    assert [row["quote"] for row in found] == [claim.quote for claim in SHIPPED.claims]
    assert [row["source"] for row in found] == [claim.source for claim in SHIPPED.claims]


def test_a_distance_is_stated_computed_and_compared_as_numbers() -> None:
    (row,) = [row for row in rows(unpacked()["claims.csv"]) if row["id"] == "distance"]
    claim = SHIPPED.claim_by_id["distance"]
    assert row == {
        "id": "distance",
        "section": claim.section,
        "quote": claim.quote,
        "kind": "distance",
        "stated": "6500",
        "unit": "km",
        "from": "tokyo",
        "to": "hawaii",
        "computed": "6206.508",
        "computed_low": "6195.508",
        "computed_high": "6217.508",
        "difference": "293.492",
        "difference_percent": "4.729",
        "verdict": "depends-on-endpoints",
        "rule": "extents",
        "finding": f"Tokyo to Hawaii: 6,207{NB}km; the article's figure is 293{NB}km (4.7{NB}%) too high."
        f" It holds from Tokyo to Hawaiian Islands: 5,960{NB}km to 6,601{NB}km. "
        "The stated figure is true, for example, for the east of Hawaiian Islands.",
        "others": "AFP: 6500 km; ANSA: 6500 km; Antiwar.com: 6200 km; "
        "The Wall Street Journal: 5600 km; The Economist: 7500 km",
        "source": "the article",
        "source_url": claim.source_url,
        "equals": "",
        "outcome": "",
        "outcome_date": "",
        "outcome_source": "",
        "outcome_url": "",
        "note": claim.note,
        "note_source": claim.note_source,
        "note_url": claim.note_url,
        "listed": "",
        "reference_source": "",
        "reference_url": "",
        "reference_date": "",
        "says": "",
        "official": claim.official,
        "official_source": claim.official_source,
        "official_url": claim.official_url,
    }


def test_a_deadline_has_its_outcome() -> None:
    claim = next(claim for claim in SHIPPED.claims if isinstance(claim, Deadline))
    (row,) = [row for row in rows(unpacked()["claims.csv"]) if row["id"] == claim.id]
    assert claim.outcome
    assert (row["outcome"], row["outcome_date"]) == (claim.outcome.text, claim.outcome.date.isoformat())
    assert (row["computed"], row["difference_percent"]) == (claim.outcome.date.isoformat(), "")
