"""Workbooks: what a person sees in a sheet is what is read, and no workbook takes the program down."""

import resource
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import importers
from geo.importers.source import Source, UnreadableFileError
from tests.conftest import examples
from tests.importers import workbooks
from tests.importers.workbooks import sheet_xml, xlsx, xlsx_parts, zipped

HEADER = ["name", "latitude", "longitude"]
OSLO, QUITO = ["Oslo", 59.91, 10.75], ["Quito", -0.18, -78.47]
READ = [(2, ["Oslo", "59.91", "10.75"]), (3, ["Quito", "-0.18", "-78.47"])]
PLACES = [HEADER, OSLO, QUITO]


def rows(source: Source) -> list[tuple[int, list[str]]]:
    return [(record.number, list(record.values)) for record in source.records]


@pytest.mark.parametrize("made", [xlsx, workbooks.ods])
def test_a_sheet_is_read(made: object) -> None:
    source = importers.read(made({"Places": PLACES}))  # type: ignore[operator]
    assert (source.format, list(source.columns), rows(source)) == ("workbook", HEADER, READ)
    assert not source.notes


@pytest.mark.parametrize("made", [xlsx, workbooks.ods])
def test_rows_have_the_numbers_that_the_sheet_shows(made: object) -> None:
    source = importers.read(made({"Places": [["Two capitals"], [], HEADER, OSLO, [None], QUITO]}))  # type: ignore[operator]
    assert [record.number for record in source.records] == [4, 6]
    assert source.title == "Two capitals"
    assert importers.read(zipped(xlsx_parts({"A": sheet_xml(PLACES, first=7)}))).records[0].number == 8


def test_the_sheet_with_the_places_is_read_and_the_others_are_named() -> None:
    about = [["Read me"], *[[f"Line {n}", "text"] for n in range(9)]]
    book = xlsx({"About": about, "Places": PLACES, "Secret": PLACES * 9}, hidden=["Secret"])
    source = importers.read(book, "book.xlsx")
    assert rows(source) == READ
    assert source.notes == ("The sheet “Places” is read; left out: “About”.",)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (35, "35"),
        ('<c r="{at}"><v>139.34849999999997</v></c>', "139.3485"),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (True, "TRUE"),
        ('<c r="{at}" s="1"><v>45000</v></c>', "2023-03-15"),
        ('<c r="{at}" s="2"><v>45000.5</v></c>', "2023-03-15 12:00"),
        ('<c r="{at}" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>', "ab"),
        ('<c r="{at}"><f>SUM(1,2)</f><v>3</v></c>', "3"),
        ("  no-break\u00a0space ", "no-break space"),
        ('=HYPERLINK("https://example.org")', '=HYPERLINK("https://example.org")'),
    ],
)
def test_a_cell_is_read_as_it_is_seen(cell: object, read: str) -> None:
    source = importers.read(xlsx({"Places": [[*HEADER, "value"], [*OSLO, cell]]}))
    assert source.records[0].values[3] == read


def test_text_with_decimal_commas_is_said() -> None:
    assert importers.read(xlsx({"Places": [HEADER, ["Oslo", "59,91", "10,75"]]})).decimal_comma
    assert not importers.read(xlsx({"Places": PLACES})).decimal_comma


def strings(count: int) -> bytes:
    parts = xlsx_parts({"A": sheet_xml(PLACES)})
    table = (
        f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{"<si><t>a</t></si>" * count}</sst>'
    )
    return zipped({**parts, "xl/sharedStrings.xml": table})


def repeated(rows: int, columns: int) -> bytes:
    return workbooks.ods_of(
        f'<table:table table:name="A"><table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
        f'office:value-type="float" office:value="1" table:number-columns-repeated="{columns}"/></table:table-row>'
        "</table:table>"
    )


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(10))
REFUSED: dict[str, Callable[[], bytes]] = {
    "a far cell": lambda: zipped(xlsx_parts({"A": sheet_xml([["a"], ['<c r="XFD1048576"><v>1</v></c>']])})),
    "a far cell behind an entity": lambda: zipped(
        xlsx_parts({"A": sheet_xml([["a"], ['<c r="XFD&#49;048576"><v>1</v></c>']])})
    ),
    "repeated cells": lambda: repeated(1_000_000, 16_000),
    "a bomb": lambda: zipped(xlsx_parts({"A": " " * 300_000_000})),
    "a bomb of strings": lambda: strings(8_000_000),
    "entities": lambda: zipped(
        xlsx_parts({"A": f"<!DOCTYPE x [{ENTITIES}]>{sheet_xml([['x']]).replace('x</t>', '&e9;</t>')}"})
    ),
    "cut off": lambda: xlsx({"Places": PLACES})[:-30],
    "no sheet": lambda: zipped(xlsx_parts({})),
    "an empty sheet": lambda: xlsx({"Places": []}),
    "no workbook": lambda: zipped({"xl/workbook.xml": "<html/>"}),
    "binary": lambda: zipped({"xl/workbook.bin": b"\0"}),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_workbook_is_refused_in_a_second(name: str) -> None:
    data = REFUSED[name]()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.process_time()  # a busy machine stretches the clock's
    with pytest.raises(UnreadableFileError, match=r"^[A-Z].*\.$"):
        importers.read(data, "book.xlsx")
    assert time.process_time() - begin < 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - most < 80_000


BOOK = xlsx({"Places": PLACES})


@given(st.integers(0, len(BOOK) - 1), st.binary(min_size=1, max_size=4))
@examples(12)
def test_a_damaged_workbook_gives_a_source_or_a_sentence(at: int, damage: bytes) -> None:
    try:
        source = importers.read(BOOK[:at] + damage + BOOK[at + len(damage) :], "book.xlsx")
    except UnreadableFileError:
        return
    assert all(len(record.values) == len(source.columns) for record in source.records)
