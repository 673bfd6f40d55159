"""Every file that leaves is whole for every valid story, however odd: a few examples here, many in `make soak`."""

import csv
import io
import json
import zipfile
from typing import NoReturn
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from geo import export
from geo.content import tables
from geo.map.scene import scene
from geo.perspective import Perspective
from geo.report import facts
from geo.story import warnings
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


@given(odd.perspectives)
def test_what_the_page_is_made_of_is_computed(perspective: Perspective) -> None:
    article, view = perspective.article, perspective.view
    json.dumps(facts(article, perspective.instant), allow_nan=False)
    json.dumps(scene(perspective, folder="x"), allow_nan=False)
    json.dumps(scene(perspective, folder="x", every=True), allow_nan=False)
    warnings.find_warnings(article)
    tables.places(perspective)
    assert view.belongs_to(article)
