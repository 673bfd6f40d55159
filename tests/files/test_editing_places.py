"""Editing locations.csv: one place changes, all else keeps its bytes, and what was set is read back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.files import editing_places as editing
from geo.story.problems import DataError
from tests import strategies
from tests.files.changes import changed_lines

CSV = (
    b"\xef\xbb\xbfid, name ,latitude,note\r\n"
    b'kyiv,"Kyiv, the ""capital""",50.450,\r\n'
    b"\r\n"
    b'lviv, Lviv ,49.84,"two\r\nlines"\r\n'
    b"odesa,Odesa,46.48,'=1+1"
)


def test_a_value_changes_its_cell_and_nothing_else() -> None:
    after = editing.set_places(CSV, {1: {"name": 'Lwów, "once"', "latitude": "49.84"}})
    assert changed_lines(CSV, after) == (
        [b'lviv, Lviv ,49.84,"two\r\n'],
        ['lviv,"Lwów, ""once""",49.84,"two\r\n'.encode()],
    )


def test_rows_are_read_as_the_reader_reads_them() -> None:
    assert editing.columns(CSV) == ("id", "name", "latitude", "note")
    rows = editing.rows(CSV)
    assert [row.line for row in rows] == [2, 4, 6]
    assert rows[0].fields["name"] == 'Kyiv, the "capital"'
    assert rows[2].fields["note"] == "=1+1"


def test_a_new_column_stands_at_the_end_of_each_row() -> None:
    after = editing.set_places(CSV, {2: {"role": "harbour"}})
    assert after.splitlines()[:3] == [
        b"\xef\xbb\xbfid, name ,latitude,note,role", b'kyiv,"Kyiv, the ""capital""",50.450,,', b"",
    ]  # fmt: skip
    assert after.endswith(b"odesa,Odesa,46.48,'=1+1,harbour")
    assert editing.set_places(CSV, {2: {"role": ""}}) == CSV


def test_a_place_is_added_below_the_others_and_removed_again() -> None:
    after = editing.add_place(CSV, {"id": "sumy", "name": "=Sumy"})
    assert after == CSV + b"\r\nsumy,=Sumy,,"
    assert editing.remove_places(after, [3]) == CSV
    assert changed_lines(CSV, editing.remove_places(CSV, [1]))[1] == []


def test_several_places_are_edited_together_as_one_by_one() -> None:
    first, last = {0: {"role": "capital"}}, {2: {"name": "Odessa", "note": ""}}
    assert editing.set_places(CSV, first | last) == editing.set_places(editing.set_places(CSV, first), last)
    assert editing.remove_places(CSV, [0, 2]) == editing.remove_places(editing.remove_places(CSV, [2]), [0])
    assert editing.remove_places(CSV, []) == editing.set_places(CSV, {}) == CSV
    assert editing.remove_places(b"", []) == editing.set_places(b"", {}) == b""
    many = b"id,name\n" + b"".join(b"p%d,P\n" % number for number in range(10_000))
    changed = editing.set_places(many, {number: {"name": "Q"} for number in range(10_000)})  # one reading, not 10,000
    assert changed == many.replace(b"P", b"Q")
    assert editing.remove_places(many, range(10_000)) == b"id,name\n"


def test_the_first_place_of_an_empty_file_brings_the_header() -> None:
    after = editing.add_place(b"", {"id": "kyiv", "role": "capital"})
    assert after.decode().splitlines()[0] == "id,name,latitude,longitude,layer,rank,time_zone,precision,source,role"
    assert editing.rows(after)[0].fields["role"] == "capital"


def test_a_table_in_another_dialect_is_edited_with_commas_on_the_same_lines() -> None:
    table = b"sep=;\nid;name;latitude\n\nkyiv;Kyiv, a capital;50,45\n"
    assert editing.rows(table) == [editing.Row(4, {"id": "kyiv", "name": "Kyiv, a capital", "latitude": "50.45"})]
    assert editing.set_places(table, {0: {"name": "Kyiv"}}) == b"\nid,name,latitude\n\nkyiv,Kyiv,50.45\n"


def test_a_table_that_cannot_be_parsed_is_refused_with_its_problems() -> None:
    with pytest.raises(DataError, match="never closed"):
        editing.rows(b'id,name\n"kyiv,Kyiv\n')


cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6) | strategies.names
kept = cells.map(lambda text: text.replace("\r", ""))  # Python's writer does not quote it
texts = st.lists(st.lists(kept, min_size=3, max_size=3), min_size=1, max_size=5)


@given(texts, st.data())
def test_an_edit_of_a_cell_and_its_reverse_give_the_same_table(values: list[list[str]], data: st.DataObject) -> None:
    file = io.StringIO(newline="")
    end = data.draw(st.sampled_from(["\n", "\r\n"]))
    table = csv.writer(file, lineterminator=end, quoting=data.draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])))
    table.writerows([["id", "name", "note"], *(["x" + row[0], *row[1:]] for row in values)])
    before = file.getvalue().encode()
    number, new = data.draw(st.integers(0, len(values) - 1)), data.draw(cells)
    name = data.draw(st.sampled_from(["name", "note"]))
    rows = [row.fields for row in editing.rows(before)]
    after = editing.set_places(before, {number: {name: new}})
    assert [row.fields for row in editing.rows(after)] == [
        row | ({name: new} if at == number else {}) for at, row in enumerate(rows)
    ]
    back = editing.set_places(after, {number: {name: rows[number][name]}})
    assert [row.fields for row in editing.rows(back)] == rows
    assert editing.set_places(before, {number: {name: rows[number][name]}}) == before
    added = editing.add_place(before, {"id": "y", "note": new})
    assert editing.remove_places(added, [len(values)]) == before
