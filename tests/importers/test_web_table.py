"""Tables in HTML: those that a site calls an Excel file, and pages that are little else."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import importers
from geo.importers.source import UnreadableFileError
from tests.conftest import examples, first_of

ROWS = "<tr><td>Oslo</td><td>59.91</td><td>10.75</td></tr>\n<tr><td>Quito</td><td>-0.18</td><td>-78.47</td></tr>"
HEADER = "<tr><th>name</th><th>latitude</th><th>longitude</th></tr>"
TABLE = f"<table>{HEADER}{ROWS}</table>"
READ = [["Oslo", "59.91", "10.75"], ["Quito", "-0.18", "-78.47"]]
LONG = "<p>It rained again, and nobody had an umbrella at hand.</p>" * 40

PAGES = {
    "a table": TABLE,
    "an Excel file that is none": f'<html xmlns:x="urn:x"><meta charset="utf-8"><body>{TABLE}</body></html>',
    "upper case, no ends": TABLE.upper().replace("</TD>", "").replace("</TR>", ""),
    "attributes and markup": TABLE.replace("<td>Oslo</td>", '<td class="x"><b>Os</b>lo&nbsp;</td>'),
    "a script with a table": TABLE.replace("</table>", "<script>'<tr><td>no'</script></table>"),
    "a small table above": f"<table><tr><td>menu</td></tr></table>{TABLE}",
    "a position hidden for programs": f"<table>{HEADER.replace('latitude</th><th>longitude', 'coordinates')}"
    '<tr><td>Oslo</td><td>59°54′N 10°45′E / <span class="geo">59.91; 10.75</span></td></tr></table>',
}


@pytest.mark.parametrize("name", PAGES)
def test_a_table_on_a_page_is_read(name: str) -> None:
    source = importers.read(PAGES[name].encode(), "export.xls")
    assert source.format == "html"
    made = importers.draft.make(source, importers.columns.understand(source))
    assert made.article and made.article.places[0].position == (59.91, 10.75)
    assert made.article.places[0].name.casefold() == "oslo"
    assert source.records[0].number == 2


def test_cells_that_span_stand_where_they_are_seen() -> None:
    page = (
        f"<table><caption>Two <i>capitals</i></caption>{HEADER.replace('<tr>', '<tr><th>country</th>')}"
        '<tr><td rowspan="2">Nowhere</td><td>A</td><td>1.5</td><td>2.5</td></tr>'
        '<tr><td>B</td><td>3.5</td><td>4.5</td></tr><tr><td colspan="2">C</td><td>5.5</td><td>6.5</td></tr></table>'
    )
    source = importers.read(page.encode())
    assert [record.values for record in source.records] == [
        ("Nowhere", "A", "1.5", "2.5"),
        ("Nowhere", "B", "3.5", "4.5"),
        ("C", "", "5.5", "6.5"),
    ]
    assert source.title == "Two capitals"


def test_an_encoding_is_that_of_the_page() -> None:
    page = f'<html><meta charset="windows-1252">{TABLE.replace("Oslo", "Ålesund")}</html>'
    source = importers.read(page.encode("cp1252"), "export.xls")
    assert source.records[0].values[0] == "Ålesund" and not source.notes


@pytest.mark.parametrize(
    "page",
    [
        f"<!DOCTYPE html><html><body>{LONG}</body></html>",
        f"<!DOCTYPE html><html><body><article>{LONG}</article>{TABLE}</body></html>",
        f"<html><table><tr><td>{LONG}</td><td>{LONG}</td></tr></table></html>",
    ],
)
def test_an_article_is_no_table(page: str) -> None:
    with pytest.raises(UnreadableFileError, match="This is a web page"):
        importers.read(page.encode(), "page.html")


def test_a_page_that_is_little_but_a_table_is_one() -> None:
    page = f"<!DOCTYPE html><title>Capitals</title><h1>Capitals</h1><table>{HEADER}{ROWS * 10}</table>"
    assert len(importers.read(page.encode(), "page.html").records) == 20


@pytest.mark.parametrize(
    "page",
    first_of(
        "<table>" * 600_000,
        "<table><tr>" + "<td>x" * 900_000,
        "<table><tr>" + "<td><b>x</b>&amp;" * 280_000,
        "<table><tr>" + '<td colspan="9999" rowspan="9999">x' * 130_000,
        "<table>" + "<script>" * 600_000,
        "<table><caption>" + "<caption></caption>" * 250_000,
        "<table " * 700_000,
        run=2,
    ),
    ids=["tables", "cells", "markup", "spans", "scripts", "captions", "open"],
)
def test_five_megabytes_take_a_second(page: str) -> None:
    begin = time.process_time()
    with contextlib.suppress(UnreadableFileError):
        importers.read(page.encode(), "export.xls")
    assert time.process_time() - begin < 3


@given(
    st.lists(
        st.sampled_from(
            [
                "<table>",
                "<tr>",
                "<td>",
                "<th rowspan=3>",
                "<td colspan=2>",
                "</table>",
                "</tr>",
                "<script>",
                "x",
                "1.5",
                " ",
            ]
        )
    )
)
@examples(150)
def test_any_page_gives_a_source_or_a_sentence(parts: list[str]) -> None:
    with contextlib.suppress(UnreadableFileError):
        source = importers.read(("<table>" + "".join(parts)).encode())
        assert all(len(record.values) == len(source.columns) for record in source.records)
