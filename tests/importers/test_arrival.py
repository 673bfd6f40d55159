"""A news text is never taken for a table, and what is no news text is recognised."""

import json

import pytest

from geo import export
from geo.extract.found import UnreadableError
from geo.files import reading
from geo.importers import arrival
from geo.importers.arrival import Story, Text
from geo.importers.source import Source, UnreadableFileError
from tests.importers import test_tables

LOCATIONS, ARTICLE = reading.template()
GEOJSON = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"name": "Lima"},
                "geometry": {"type": "Point", "coordinates": [-77, -12]},
            }
        ],
    }
)
SENTENCES = "The storm passed Lima, and nobody was hurt.\nIn Quito, rain fell for two days.\n"

NEWS = [
    SENTENCES,
    "LIMA, Peru\nQUITO, Ecuador\n",  # two datelines
    "Name, place\nA sentence, and one more.\n",
    "\tThe first line of a letter is indented.\n\tSo is the second.\n",
    "One; two; three.\nFour; five; six.\n",
    "The score was 2|1.\nThen it was 3|1.\n",
    "Latitude, longitude and altitude matter.\nIn Lima, at 12 S, 77 W, they do.\n",
    "Rar! said the lion of Lima.",
    "[Lima] The minister said so.",
    "{Lima} The minister said so.",
    "<p>The storm passed <b>Lima</b>.</p>",
    "A single line, with commas, many, of, them",
    "The first column\tis no name of a column, but a long sentence that goes on and on and on, and on.\nLima\tPeru\n",
    "It rained.\tIt snowed.\nLima\tQuito\n",
]


@pytest.mark.parametrize("text", NEWS)
def test_a_news_text_is_read_as_a_text(text: str) -> None:
    assert arrival.of_text(text) == Text(text)
    assert arrival.of_file("news.txt", text.encode()) == Text(text)


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("name\tlatitude\tlongitude\nLima\t-12\t-77\n", "csv"),
        ("Ort\tBemerkung\r\nLima\tAm Meer\r\nQuito\t\r\n", "csv"),
        ("id,name,latitude,longitude\nlima,Lima,-12,-77\n", "csv"),
        ("\n\nname;latitude;longitude\nLima;-12;-77\n\n", "csv"),
        (GEOJSON, "geojson"),
        (LOCATIONS.decode(), "csv"),
        ("| City | Country |\n|---|---|\n| Lima | Peru |\n", "csv"),
        ("Cities\nLima\nQuito\nOslo\n", "csv"),
        ("# Ports\n\n| City | Lat | Lon |\n|---|---|---|\n| Lima | -12 | -77 |\n", "csv"),
    ],
)
def test_a_pasted_table_or_map_is_recognised(text: str, format_: str) -> None:
    found = arrival.of_text(text)
    assert isinstance(found, Source)
    assert (found.format, found.name) == (format_, "")


MARKDOWN = b"| City | Country |\n|---|---|\n| Lima | Peru |\n"


@pytest.mark.parametrize("name", ["t.md", "t.txt", "t.html", "t.docx", "t", "t.csv", "t.json", "t.kml"])
@pytest.mark.parametrize("data", [MARKDOWN, b"city,lat,lon\nLima,-12,-77\nOslo,59.9,10.7\n"])
def test_a_table_under_any_name_is_a_table(name: str, data: bytes) -> None:
    assert isinstance(arrival.of_file(name, data), Source)


def test_an_article_with_a_table_stays_an_article_and_may_be_read_as_a_table() -> None:
    text = (
        f"# Ports\n\n{SENTENCES}\n{SENTENCES.upper()}\n" + "| City | Lat | Lon |\n|---|---|---|\n| Lima | -12 | -77 |\n"
    )
    found = arrival.of_file("news.md", text.encode())
    assert isinstance(found, Text) and arrival.may_be_table(found.text)


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ([("places.csv", b"a,b\n1,2\n")], "csv"),
        ([("places.txt", b"name\tlatitude\tlongitude\nLima\t-12\t-77\n")], "csv"),
        ([("places.csv", GEOJSON.encode())], "geojson"),
        ([("map.txt", GEOJSON.encode())], "geojson"),
        ([("article.toml", ARTICLE)], Story({"article": ARTICLE})),
        ([("article.txt", ARTICLE)], Story({"article": ARTICLE})),
        ([("a.toml", b"title = ")], Story({"article": b"title = "})),
        ([("article.toml", ARTICLE), ("x.csv", LOCATIONS)], Story({"locations": LOCATIONS, "article": ARTICLE})),
        (
            [("s.zip", export.zipped(dict(zip(reading.FILES, (LOCATIONS, ARTICLE), strict=True))))],
            Story({"locations": LOCATIONS, "article": ARTICLE}),
        ),
        ([("news.md", b"# Storm\n\nIt passed Lima.\n")], Text("Storm\n\nIt passed Lima.\n")),
        ([("news.html", b"<html><body><p>It passed Lima.</p></body></html>")], Text("It passed Lima.")),
    ],
)
def test_files_are_what_they_hold(files: list[tuple[str, bytes]], kind: object) -> None:
    found = arrival.of_files(files)
    if isinstance(found, Source):
        assert (found.format, found.name) == (kind, files[0][0])
    elif isinstance(found, Text):
        assert isinstance(kind, Text)
        assert found.text.strip() == kind.text.strip()
    else:
        assert found == kind


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([("a.csv", b"a\n"), ("b.csv", b"b\n")], "Bring one file"),
        ([("a.png", b"\x89PNG\r\n")], "picture"),
        ([("a.pdf", b"%PDF-1.7")], "PDF"),
        ([("a.docx", b"PK\x03\x04")], "Word"),
    ],
)
def test_what_cannot_be_read_says_why(files: list[tuple[str, bytes]], said: str) -> None:
    with pytest.raises((UnreadableFileError, UnreadableError), match=said):
        arrival.of_files(files)


def test_a_person_may_say_that_a_text_is_a_table() -> None:
    text = "town,country\nLima,Peru\nQuito,Ecuador\n"
    assert arrival.of_text(text) == Text(text)
    assert arrival.may_be_table(text)
    assert arrival.as_table(text).columns == ("town", "country")
    assert not arrival.may_be_table(SENTENCES * 20 + "One more line.")


OTHER_ENCODINGS = ("UTF-16", "Windows-1252", "Shift_JIS", "EUC-JP", "UTF-8 with")


@pytest.mark.parametrize(
    "name", [name for name in test_tables.TABLES if not name.startswith(("only names", *OTHER_ENCODINGS))]
)
def test_a_pasted_table_is_known_by_its_positions(name: str) -> None:
    table = test_tables.TABLES[name]
    source = arrival.of_text(table.data.decode())
    assert isinstance(source, Source)
    assert [list(record.values) for record in source.records] == [row for _line, row in table.rows]
