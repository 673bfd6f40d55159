"""Odd but valid files, edited by each action of the form: what was not edited stays, byte for byte."""

import tomllib
from collections.abc import Sequence
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from geo.files import editing_places, editing_tables, locations_csv
from tests.conftest import examples

# A file is a list of pieces, each with the field that it holds, so that a test knows what may change.

comments = st.sampled_from(["", " # why", "\t#[[claim]]", '  # 東京 """ = \'', "#"])
signs = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Co", "Cn"])
words = st.text(signs, max_size=8) | st.sampled_from(["[[claim]]", "# none", "a\"b'c", "C:\\x", "𝔘 é", " "])
names = st.sampled_from(["id", "stated", "note", "from", "also", "on", "strange key", "é", "a.b"])


def bare(name: str) -> bool:
    return name.replace("-", "").isalnum() and name.isascii()


@st.composite
def keys(draw: st.DrawFn, name: str) -> str:
    quoted = [f'"{name}"', f"'{name}'"]
    return draw(st.sampled_from([name, *quoted] if bare(name) else quoted))


@st.composite
def texts(draw: st.DrawFn) -> str:
    lines = draw(st.lists(words, min_size=1, max_size=4))
    way = draw(st.sampled_from(['"', "'", '"""', "'''"]))
    inside = "\n".join(lines) if len(way) == 3 else lines[0]
    if way[0] == "'":
        inside = inside.replace("'", "’")
    else:
        inside = inside.replace("\\", "\\\\").replace('"', '\\"').replace("é", "\\u00e9")
        inside = inside.replace("why", "w\\\n   hy") if way == '"""' else inside
    return way + draw(st.sampled_from(["\n", ""] if len(way) == 3 else [""])) + inside + way


@st.composite
def lists(draw: st.DrawFn) -> str:
    between = st.sampled_from([" ", "", "\n", "\n  ", " # so\n\t", "\n # none, ']'\n  "])
    parts = [draw(between)]
    items = draw(st.lists(texts() | st.sampled_from(["1_000", "[ 1, 2 ]", '{ a = "]" }', "true"]), max_size=4))
    for number, item in enumerate(items, start=1):
        comma = "," if number < len(items) or draw(st.booleans()) else ""
        parts += [item, draw(between) if comma else "", comma, draw(between)]
    return "[" + "".join(parts) + "]"


values = st.one_of(
    texts(),
    lists(),
    st.sampled_from(
        ["6_500", "0x1F", "1e3", "true", "2024-07-28", "09:30:00", '{ stated = 4_000, unit = "mi" }', "{}"]
    ),
)
gaps = st.sampled_from(["", "", "\n", "# a remark\n", "\n# [layer]\n\n", "   \n"])


@st.composite
def pieces(draw: st.DrawFn) -> tuple[list[tuple[Any, str]], str]:
    """The pieces of an article.toml, each with its table's name and number and its field, and the ends of its lines."""
    made: list[tuple[Any, str]] = []

    def fields(table: tuple[str, int]) -> None:
        for name in draw(st.lists(names, unique=True, max_size=4)):
            made.append((None, draw(gaps)))
            indent = draw(st.sampled_from(["", "  ", "\t"]))
            equals = draw(st.sampled_from([" = ", "=", "\t =  "]))
            line = indent + draw(keys(name)) + equals + draw(values) + draw(comments) + "\n"
            made.append(((*table, name), line))

    fields(("", 0))
    for name in ("layer", "section", "claim"):
        for number in range(draw(st.integers(0, 2))):
            made.append((None, draw(gaps)))
            made.append(((name, number, None), f"{draw(st.sampled_from(['', '  ']))}[[{name}]]{draw(comments)}\n"))
            fields((name, number))
    made.append((None, draw(gaps)))
    return made, draw(st.sampled_from(["\n", "\r\n"]))


def written(parts: Sequence[tuple[Any, str]], end: str) -> bytes:
    return "".join(text for _field, text in parts).replace("\n", end).encode()


new_values = st.one_of(
    words.map(str.strip), st.lists(words, max_size=3), st.integers(0, 9999), st.just("One\n\ntwo\n"), st.none()
)


@examples(60)
@given(pieces(), new_values, st.data())
def test_a_field_of_an_odd_file_changes_and_nothing_else(file: Any, value: Any, data: st.DataObject) -> None:
    parts, end = file
    before = written(parts, end)
    told = [number for number, (field, _text) in enumerate(parts) if field and field[2]]
    assume(told)
    at = data.draw(st.sampled_from(told))
    table, number, name = parts[at][0]
    old = editing_tables.tables(before)[table][number][name] if table else editing_tables.tables(before)[name]
    if isinstance(old, list) and isinstance(value, list):
        value = data.draw(st.permutations([*old, *value]))[: len(old) + 1]
    elif isinstance(old, str) and isinstance(value, str):
        value = data.draw(st.sampled_from([value, old + "\n" + value, old.replace("\n", "\n" + value, 1)]))
    after = editing_tables.set_fields(before, table, number, {name: value})
    begin, rest = written(parts[:at], end), written(parts[at + 1 :], end)
    assert after.startswith(begin) and after.endswith(rest)
    changed = after[len(begin) : len(after) - len(rest)]
    read = tomllib.loads(changed.decode().replace("\r\n", "\n"))
    assert read == ({} if value is None else {name: value})
    if value is not None and isinstance(value, type(old)):
        remarks = [sign for sign in ("# why", "#[[claim]]", "# so", "# none, ']'") if sign in parts[at][1]]
        assert all(sign.encode() in changed or sign in str(old) for sign in remarks)
    back = editing_tables.set_fields(after, table, number, {name: old})
    assert back.startswith(begin) or value is None


@examples(60)
@given(pieces(), st.data())
def test_tables_of_an_odd_file_come_go_and_move_and_nothing_else_changes(file: Any, data: st.DataObject) -> None:
    parts, end = file
    before = written(parts, end)
    lines = before.splitlines(keepends=True)
    name = data.draw(st.sampled_from(["layer", "section", "claim", "ring"]))
    count = len(editing_tables.tables(before).get(name, []))
    added = editing_tables.add_table(before, name, {"id": "x", "note": "One\n\ntwo\n"})
    new = editing_tables.remove_table(added, name, count)
    assert new == before
    kept = iter(added.splitlines(keepends=True))
    assert all(line in kept for line in lines)  # in the same order
    if count > 1:
        moved = editing_tables.move_table(before, name, 0, count - 1)
        assert sorted(moved.splitlines(keepends=True)) == sorted(lines)
        back = editing_tables.move_table(moved, name, count - 1, 0)
        assert sorted(back.splitlines(keepends=True)) == sorted(lines)
        assert editing_tables.tables(back) == editing_tables.tables(before)
    if count:
        number = data.draw(st.integers(0, count - 1))
        left = editing_tables.remove_table(before, name, number).splitlines(keepends=True)
        whole = iter(lines)
        assert all(line in whole for line in left)


# --- locations.csv


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[str]], list[bytes]]:
    """A table in an odd order of columns, with unknown ones: its cells, and each record as it is written."""
    columns = draw(st.permutations(["id", "name", "latitude", "wind", "Ort", "note"]))[: draw(st.integers(2, 6))]
    columns = [*columns, *({"id", "name"} - {*columns})]
    cells = st.text(signs, max_size=5) | st.sampled_from(["a, b", 'so "called"', "two\nlines", " blank ", "", "'x"])
    rows = draw(st.lists(st.lists(cells, min_size=len(columns), max_size=len(columns)), min_size=1, max_size=4))
    for number, row in enumerate(rows):
        row[0] = f"x{number}" + row[0]  # no row is blank
    end = draw(st.sampled_from(["\n", "\r\n"]))
    records = []
    for row in [columns, *rows]:
        made = []
        for cell in row:
            must = any(sign in cell for sign in ',"\n') or cell != cell.strip()
            made.append('"' + cell.replace('"', '""') + '"' if must or draw(st.booleans()) else cell)
        records.append((",".join(made) + end + draw(st.sampled_from(["", end]))).encode())
    if draw(st.booleans()):
        records[-1] = records[-1].rstrip(b"\r\n")
    records[0] = draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + records[0]
    return [columns, *rows], records


@examples(60)
@given(tables(), words.filter(lambda text: "[[" not in text), st.data())
def test_a_cell_of_an_odd_table_changes_and_nothing_else(table: Any, value: str, data: st.DataObject) -> None:
    (columns, *rows), records = table
    before = b"".join(records)
    assume(locations_csv.plain(before.decode("utf-8-sig")) == before.decode("utf-8-sig"))  # no other dialect
    number, name = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.sampled_from(columns))
    value = value if name != columns[0] else "x" + value  # a blank row is none
    after = editing_places.set_places(before, {number: {name: value}})
    begin, rest = b"".join(records[: number + 1]), b"".join(records[number + 2 :])
    assert after.startswith(begin) and after.endswith(rest)
    found = [row.fields for row in editing_places.rows(after)]
    assert found[number][name] == locations_csv.unguarded(locations_csv.guarded(value))
    assert [row for at, row in enumerate(found) if at != number] == [
        row.fields for at, row in enumerate(editing_places.rows(before)) if at != number
    ]
    added = editing_places.add_place(before, {"id": "y", "name": value})
    assert all(record.strip(b"\r\n") in added for record in records)
    assert editing_places.remove_places(added, [len(rows)]) == before
    left = editing_places.remove_places(before, [number])
    assert left.startswith(begin.rstrip(b"\r\n")) and left.endswith(rest)


def test_a_list_keeps_its_remarks_when_an_item_comes_goes_or_changes() -> None:
    before = b'[[claim]]\nfrom = [\n  "one",  # a place\n  # none\n  \'two\', "three" # x\n]\nto = ["one", "two",]\n'

    def edited(field: str, value: list[str]) -> str:
        return editing_tables.set_fields(before, "claim", 0, {field: value}).decode().removeprefix("[[claim]]\n")

    start = before.decode().removeprefix("[[claim]]\n")
    assert edited("from", ["one", "four", "three"]) == start.replace("'two'", "'four'")
    assert edited("from", ["two", "three"]) == start.replace('"one",  # a place', "# a place")
    assert edited("from", ["one", "two"]) == start.replace("'two', \"three\" # x", "'two' # x")
    assert edited("from", ["one", "two", "three", "four"]) == start.replace('"three" # x', '"three", "four" # x')
    assert edited("to", ["one", "two", "three"]) == start.replace('"two",]', '"two", "three",]')
    assert edited("to", ["one"]) == start.replace(' "two",]', "]")
