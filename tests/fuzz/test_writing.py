"""Every file that leaves is whole for every valid story, however odd: a few examples here, many in `make soak`."""

import csv
import io
import json
import time
import zipfile
from datetime import UTC, datetime
from typing import NoReturn
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from geo import export
from geo.clocks import zones
from geo.content import tables
from geo.files.reading import read
from geo.map.scene import scene
from geo.perspective import Perspective
from geo.report import facts
from geo.story import limits, warnings
from geo.view import View
from tests import strategies as odd


def no_constant(name: str) -> NoReturn:
    raise AssertionError(f"{name} is not JSON")


PICTURES = ("html", "svg", "png")
FEW = settings(max_examples=max(1, settings().max_examples // 10))
"""A page or a picture takes a second each."""


@pytest.mark.parametrize("format", [name for name in export.FORMATS if name not in PICTURES])
@given(perspective=odd.perspectives)
def test_every_format_is_written(format: str, perspective: Perspective) -> None:
    written = export.write(format, perspective)
    match format:
        case "json" | "geojson":
            json.loads(written, parse_constant=no_constant)
        case "kml":
            ElementTree.fromstring(written)
        case "csv":
            with zipfile.ZipFile(io.BytesIO(written)) as packed:
                for name in packed.namelist():
                    if name.endswith(".csv"):
                        rows = list(csv.reader(io.StringIO(packed.read(name).decode("utf-8-sig"), newline="")))
                        assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("format", PICTURES)
@FEW
@given(perspective=odd.perspectives)
def test_the_page_and_the_pictures_are_written(format: str, perspective: Perspective) -> None:
    written = export.write(format, perspective)
    match format:
        case "svg":
            ElementTree.fromstring(written)
        case "html":
            text = written.decode()
            assert text.lower().startswith("<!doctype html>") and text.rstrip().endswith("</html>")
        case "png":
            assert written.startswith(b"\x89PNG")


# --- the most that a story may hold

NAMES = [f"p{number}" for number in range(100)]
ENDS = {"from": str(NAMES[:20]), "to": str(NAMES[20:40])}
CLAIMS = {
    "distance": {"stated": "1000", "unit": '"km"', **ENDS},
    "time-difference": {"stated": "1", "unit": '"h"', "always": "true", **ENDS},
    "clock": {"stated": '"09:00"', "equals": '"10:00"', **ENDS},
    "direction": {"stated": '"NE"', **ENDS},
    "containment": {"place": '"p7"', "within": '"Pacific Ocean"'},
}
MOST_SECONDS = 20


@pytest.mark.soak
@pytest.mark.parametrize("kind", CLAIMS)
def test_two_hundred_claims_about_twenty_times_twenty_places_are_written(kind: str) -> None:
    known = sorted(zones._names())
    places = [
        odd.PLACE
        | {"id": id_, "latitude": f"{number * 1.6 - 80:.4f}", "longitude": f"{number * 3.5 - 179:.4f}"}
        | {"time_zone": known[number * 4]}
        for number, id_ in enumerate(NAMES)
    ]
    claim = {"section": '"first"', "quote": '"so far"', "source": '"a paper"', "kind": f'"{kind}"'} | CLAIMS[kind]
    written = [
        ("", {"title": '"T"', "standfirst": '"S"', "published": "1000-01-01"}),
        *((header, fields) for header, fields in odd.TABLES if header == "[[layer]]"),
        ("[[section]]", {"id": '"first"', "title": '"T"', "summary": '"At [A](place:p0)."'}),
        *(("[[claim]]", claim | {"id": f'"c{number}"'}) for number in range(limits.CLAIMS)),
    ]
    article = read(odd.locations(*places).encode(), odd.article_toml(written).encode())
    perspective = Perspective(article, View.default(article), datetime(2024, 7, 28, tzinfo=UTC))
    for format in export.FORMATS:
        begin = time.process_time()
        assert export.write(format, perspective)
        assert time.process_time() - begin < MOST_SECONDS, format


@given(odd.perspectives)
def test_what_the_page_is_made_of_is_computed(perspective: Perspective) -> None:
    article, view = perspective.article, perspective.view
    json.dumps(facts(article, perspective.instant), allow_nan=False)
    json.dumps(scene(perspective, folder="x"), allow_nan=False)
    json.dumps(scene(perspective, folder="x", every=True), allow_nan=False)
    warnings.find_warnings(article)
    tables.places(perspective)
    assert view.belongs_to(article)
