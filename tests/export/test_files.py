"""Every exported file: its name, its type, its notes, and that text of a story is escaped."""

import csv
import hashlib
import html
import html.parser
import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import fastkml
import jsonschema
import pytest
from lxml import etree

from geo import export, report
from geo.claims import kinds
from geo.content import provenance, tables
from geo.files import writing
from geo.perspective import Perspective
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.view import View
from geo.words import formats
from geo.words.language import isolated
from tests.stories import NOON, ROOT, SHIPPED

DATA_FORMATS = ["geojson", "kml", "csv", "json"]
SCHEMA = jsonschema.Draft202012Validator(json.loads(Path(__file__).with_name("geojson.schema.json").read_text()))
KML = "{http://www.opengis.net/kml/2.2}"
HOSTILE = [
    "=cmd|'/c calc'!A1",
    "＝1+1",
    "'=1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1,1)",
    "<script>parent.x=1</script>",
    "<img src=x onerror=parent.x=1>",
    "]]>",
    "<![CDATA[<b>x</b>]]>",
    "&lt;b&gt; & &amp; &#60;",
    "\"quoted\" 'apostrophes' `ticks`",
    "$[description] $[name] ${x} {{ 7*191 }} {0} {origin} %s %(x)s",
    "\\u003cb\\u003e \\n \\",
    "a,b;c",
    "👩‍👩‍👧 🇯🇵 😀",
    "ירושלים العربية",
    "尖閣諸島／釣魚臺",
    "x" * 300,
]


def article_of(text: str, *, long: bool = False) -> Article:
    """A story with the text in every field; `long` bypasses the model's limits of length."""
    parts: dict[str, Any] = {"layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site"}
    names = "name source measured_from native_name status_note status_source role note"
    words = dict.fromkeys(names.split(), text)
    fields = dict.fromkeys(("quote", "source", "note", "note_source", "official", "official_source"), text)
    claim: dict[str, Any] = {"section": "all", "stated": 3}
    length = "fine" if long else text
    places = tuple(
        Place.read(parts | dict.fromkeys(words, length) | {"id": id_, "latitude": latitude, "longitude": longitude})
        for id_, latitude, longitude in (("a", 10, 170), ("b", -30, -170))
    )
    claims = (
        kinds.read(
            claim
            | dict.fromkeys(fields, length)
            | {"id": "off", "kind": "distance", "unit": "km", "from": ["a"], "to": ["b"]}
        ),
        kinds.read(claim | dict.fromkeys(fields, length) | {"id": "many", "kind": "count", "unit": length}),
    )
    if long:
        places = tuple(place.model_copy(update=words) for place in places)
        claims = tuple(each.model_copy(update=fields) for each in claims)
    return Article(
        heading=Heading.read(
            {"title": length, "standfirst": f"{length}\n{length}", "published": date(2024, 7, 28), "publisher": length}
        ),
        fit=(),
        layers=(Layer.read({"id": "one", "title": length, "colour": "#0072B2", "letter": "O", "shape": "circle"}),),
        sections=(Section.read({"id": "all", "title": length, "summary": "Nothing."}),),
        claims=claims,
        places=places,
    )


def write(format: str, article: Article = SHIPPED) -> bytes:
    return export.write(format, Perspective(article, View.default(article), NOON))


def unzipped(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


# --- the registry


def test_the_registry_has_every_format() -> None:
    assert {name: (each.extension, each.mime) for name, each in export.FORMATS.items()} == {
        "html": (".html", "text/html"),
        "geojson": (".geojson", "application/geo+json"),
        "kml": (".kml", "application/vnd.google-earth.kml+xml"),
        "csv": (".zip", "application/zip"),
        "json": (".json", "application/json"),
        "svg": (".svg", "image/svg+xml"),
        "png": (".png", "image/png"),
    }
    titles = [each.title for each in export.FORMATS.values()]
    assert all(titles) and len(set(titles)) == len(titles)


def test_an_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(
        ValueError, match=r"^'pdf' is not a format; write one of 'html', 'geojson', 'kml', 'csv', "
    ) as found:
        write("pdf")
    assert str(found.value).endswith("'json', 'svg', 'png'")


def test_slow_libraries_are_imported_only_for_a_file() -> None:
    script = (
        "import sys, geo.export; print(*sorted({'fastkml', 'lxml', 'pandas', 'folium', 'altair', 'geo.export.page', "
        "'geo.export.placemarks', 'geo.picture.drawing'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("title", "format", "name"),
    [
        ("Who commands US forces in Japan", "geojson", "who-commands-us-forces-in-japan.geojson"),
        ("Who commands US forces in Japan", "csv", "who-commands-us-forces-in-japan.zip"),
        ("../../etc/passwd\\..\\x:y*?", "kml", "etc-passwd-x-y.kml"),
        ("Ōkubo, Zürich & Việt Nam", "json", "okubo-zurich-viet-nam.json"),
        ("尖閣諸島", "html", "dateline.html"),
        ("  --  ", "svg", "dateline.svg"),
        ("尖閣 2024", "png", "2024.png"),
        ("x" * 300, "png", f"{'x' * 80}.png"),
        ("a " * 100, "png", f"{'a-' * 39}a.png"),
        (".hidden", "png", "hidden.png"),
    ],
)
def test_a_file_is_named_after_the_story_in_letters_digits_and_hyphens(title: str, format: str, name: str) -> None:
    heading = SHIPPED.heading.model_copy(update={"title": title})
    assert export.file_name(SHIPPED.model_copy(update={"heading": heading}), format) == name


# --- JSON


def test_json_has_the_facts_and_the_notes() -> None:
    document = json.loads(write("json"))
    assert document.pop("files") == writing.texts(SHIPPED)
    assert document.pop("about") == provenance.notes(SHIPPED, NOON)
    assert document == report.facts(SHIPPED, NOON)


# --- notes


def read_as_text(format: str, content: bytes) -> str:
    match format:
        case "kml":
            return html.unescape("\n".join(ET.fromstring(content).itertext()))
        case "csv":
            return "\n".join(unzipped(content).values())
        case _:
            return json.dumps(json.loads(content), ensure_ascii=False)


@pytest.mark.parametrize("format", DATA_FORMATS)
def test_every_file_names_title_date_version_method_licences_and_sources(format: str) -> None:
    found = read_as_text(format, write(format)).replace('\\"', '"')
    assert SHIPPED.heading.title in found
    assert "2024-07-28T12:00:00+00:00" in found
    assert "2024-07-28" in found or formats.day(SHIPPED.heading.published) in found
    for line in (provenance.version(SHIPPED), *provenance.method(), *provenance.licences()):
        assert line in found
    for place in SHIPPED.places:
        assert place.source in found


def test_a_file_is_the_same_to_the_byte_in_another_process() -> None:
    formats = ["html", *DATA_FORMATS]
    script = (
        "import hashlib, pathlib, sys; from datetime import UTC, datetime; from geo import export\n"
        "from geo.files import reading; from geo.perspective import Perspective; from geo.view import View\n"
        "article = reading.load(pathlib.Path('data'))\n"
        "shown = Perspective(article, View.default(article), datetime(2024, 7, 28, 12, tzinfo=UTC))\n"
        f"print(*(hashlib.sha256(export.write(format, shown)).hexdigest() for format in {formats!r}))\n"
        "print('streamlit' in sys.modules)"
    )
    environment = {"PYTHONHASHSEED": "7", "TZ": "America/New_York", "LC_ALL": "C"}
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, env=environment)
    files = [hashlib.sha256(write(format)).hexdigest() for format in formats]
    assert done.stdout.decode().split() == [*files, "False"]


# --- hostile text


def check_geojson(content: bytes, text: str) -> None:
    document = json.loads(content)
    SCHEMA.validate(document)
    assert (document["metadata"]["title"], document["metadata"]["publisher"]) == (text, text)
    assert document["metadata"]["standfirst"] == f"{text}\n{text}"
    places = [each["properties"] for each in document["features"] if each["id"].startswith("place:")]
    for properties in places:
        assert {properties[name] for name in ("name", "layer", "note", "source", "status_note", "role")} == {text}
    (claim,) = [each["properties"] for each in document["features"] if each["id"].startswith("claim:")]
    assert (claim["quote"], claim["name"]) == (text, f"{isolated(text)} to {isolated(text)}")


class Elements(html.parser.HTMLParser):
    """A description as Google Earth's balloon reads it: elements and text."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.text = ""
        self.feed(content)
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(name)

    def handle_decl(self, declaration: str) -> None:
        self.elements.append(declaration)

    unknown_decl = handle_comment = handle_pi = handle_decl

    def handle_data(self, data: str) -> None:
        self.text += data


def check_kml(content: bytes, text: str) -> None:
    assert fastkml.validator.validate(element=etree.fromstring(content))
    root, harmless = ET.fromstring(content), ET.fromstring(write("kml", article_of("harmless")))
    assert [element.tag for element in root.iter()] == [element.tag for element in harmless.iter()]
    for place in [each for each in root.iter(f"{KML}Placemark") if each.find(f"{KML}Point") is not None]:
        assert place.findtext(f"{KML}name") == text
        data = {each.get("name"): each.findtext(f"{KML}value") for each in place.iter(f"{KML}Data")}
        assert {data[name] for name in ("layer", "note", "source", "status_note", "role")} == {text}
    for description in root.iter(f"{KML}description"):
        balloon = Elements(description.text or "")
        assert balloon.elements == []
        assert text in balloon.text
        assert "$[" not in (description.text or "")


def check_csv(content: bytes, text: str) -> None:
    files = unzipped(content)
    assert text in files["about.txt"]
    numbers = {"latitude", "longitude", "difference", "difference_percent"}
    for name in ("locations.csv", "distances.csv", "claims.csv"):
        rows = list(csv.DictReader(io.StringIO(files[name], newline=""), strict=True))
        assert len(rows) == 2
        assert any(tables.inert(text) in row.values() for row in rows)
        for row in rows:
            assert None not in row and None not in row.values()
            for column, cell in row.items():
                if cell and column in numbers:
                    float(cell)
                else:
                    assert not cell.startswith(tuple(tables.FORMULA_SIGNS))


def check_json(content: bytes, text: str) -> None:
    document = json.loads(content)
    assert document["story"]["title"] == document["about"][0] == text
    assert {place["name"] for place in document["places"]} == {text}


CHECKS: dict[str, Callable[[bytes, str], None]] = {
    "geojson": check_geojson, "kml": check_kml, "csv": check_csv, "json": check_json,
}  # fmt: skip


@pytest.mark.parametrize("format", DATA_FORMATS)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_text_of_a_story_is_escaped_in_every_file(format: str, text: str) -> None:
    CHECKS[format](write(format, article_of(text)), text)


@pytest.mark.parametrize("format", DATA_FORMATS)
def test_five_thousand_characters_are_not_cut(format: str) -> None:
    long = "<b>&" * 1250
    found = read_as_text(format, write(format, article_of(long, long=True)))
    assert found.count(long) >= 2
