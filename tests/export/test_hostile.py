"""Text of a story that tries to be code is text in every file, wherever in a story of every kind of claim it stands."""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from geo import export
from geo.content.tables import FORMULA_SIGNS, inert
from geo.perspective import Perspective
from geo.view import View
from geo.words import language
from geo.words.language import Language
from tests import hostile
from tests.conftest import first_of
from tests.stories import NOON

PLAIN = "Plain words"
SVG = "{http://www.w3.org/2000/svg}"


@cache
def perspective_of(text: str) -> Perspective:
    article = hostile.story(text)
    return Perspective(article, View.default(article), NOON)


class Read(HTMLParser):
    """The elements and attributes of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.structure: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.structure.append((tag, tuple(name for name, _value in attributes)))

    def handle_comment(self, data: str) -> None:
        self.structure.append(("comment", ()))

    unknown_decl = handle_comment

    def handle_data(self, data: str) -> None:
        if not self.structure or self.structure[-1][0] not in ("script", "style"):
            self.text += data


def html(written: bytes, text: str) -> object:
    page = Read(written.decode())
    assert page.text.count(text) > 80
    assert "1337" not in page.text
    return page.structure


def svg(written: bytes, text: str) -> object:
    root = ElementTree.fromstring(written)
    assert text in "".join(root.itertext())
    # A long text has more lines, and a letter of another script its font.
    return {(each.tag, *sorted(each.keys())) for each in root.iter()} - {(f"{SVG}tspan", "font-family")}


def kml(written: bytes, text: str) -> object:
    root = ElementTree.fromstring(written)
    assert text in "".join(root.itertext())
    balloons = [each for each in root.iter() if each.tag.endswith("description")]
    assert not any("$[" in (each.text or "") for each in balloons)
    inner = [Read(each.text or "").structure for each in balloons]
    return [(each.tag, sorted(each.keys())) for each in root.iter()], inner


def tables(written: bytes, text: str) -> object:
    with zipfile.ZipFile(io.BytesIO(written)) as packed:
        files = {name: packed.read(name).decode("utf-8-sig") for name in packed.namelist()}
    rows = {name: list(csv.DictReader(io.StringIO(files[name], newline=""))) for name in files if name.endswith("csv")}
    numbers = {"latitude", "longitude", "computed", "computed_low", "computed_high", "difference", "difference_percent"}
    for row in (row for each in rows.values() for row in each):
        for column, cell in row.items():
            assert column in numbers or not cell.startswith(tuple(FORMULA_SIGNS)), (column, cell)
    claims = {row["id"]: row for row in rows["claims.csv"]}
    assert claims["said"]["says"] == claims["said"]["stated"] == claims["many"]["unit"] == inert(text)
    assert text in claims["many"]["listed"] and text in claims["far"]["others"]
    return {name: (len(each), list(each[0])) for name, each in rows.items()}


def plain_values(written: bytes, text: str) -> object:
    def shape(value: object) -> object:
        if isinstance(value, dict):
            return {name: shape(each) for name, each in value.items()}
        return [shape(each) for each in value] if isinstance(value, list) else type(value)

    document = json.loads(written)
    assert text in json.dumps(document, ensure_ascii=False).replace("\\\\", "\\").replace('\\"', '"')
    return shape(document)


READERS: dict[str, Callable[[bytes, str], object]] = {
    "html": html, "svg": svg, "kml": kml, "csv": tables, "json": plain_values, "geojson": plain_values,
}  # fmt: skip


@pytest.mark.parametrize("speaks", first_of("en", "ja"))
@pytest.mark.parametrize("format", READERS)
def test_text_is_text_in_every_file(format: str, speaks: Language) -> None:
    """Whatever the text, a file has the same elements, columns and keys."""
    with language.speaking(speaks):
        usual = READERS[format](export.write(format, perspective_of(PLAIN)), PLAIN)
        for text in hostile.CODE:
            assert READERS[format](export.write(format, perspective_of(text)), text) == usual, text
