"""Editing the two files: one thing changes, all else keeps its bytes, and what was set is read back."""

import csv
import io
import time
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.files import editing, reading, writing
from geo.files.editing import NotEditableError
from geo.story.problems import DataError
from tests import strategies
from tests.stories import ROOT

LOCATIONS, ARTICLE = reading.template()
STORIES = [ROOT / "data", *(each.parent for each in sorted((ROOT / "stories").glob("*/article.toml")))]

CSV = (
    b"\xef\xbb\xbfid, name ,latitude,note\r\n"
    b'kyiv,"Kyiv, the ""capital""",50.450,\r\n'
    b"\r\n"
    b'lviv, Lviv ,49.84,"two\r\nlines"\r\n'
    b"odesa,Odesa,46.48,'=1+1"
)
TOML = b'''# A story.
title = 'Two seas'   # ours
published = 2024-07-28

# --- layers ---

# the first
[[layer]]
  id = "one"   # not two
  letter = "O"
# shown = false

[layer.ja]
title = "\xe4\xb8\x80"

[[layer]]
id = "two"

# --- claims ---

[[claim]]
id = "far"
stated = 6_500  # as it says
note = """
[[claim]]
not a table, # nor a comment
"""
from = [
  "one",  # a place
  # none

]
[claim.outcome]
text = "It opened."
# nearer
[[claim]]
id = "near"
also = { stated = 4_000, unit = "mi" }  # in miles

# the end
'''

IN_MILES, NOTE = b'also = { stated = 4_000, unit = "mi" }  # in miles\n', b"[[claim]]\nnot a table, # nor a comment\n"


def changed_lines(before: bytes, after: bytes) -> tuple[list[bytes], list[bytes]]:
    """The lines of each that differ, without those at the beginning and the end that are the same."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return old, new


# --- locations.csv


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


# --- article.toml


def table(article: bytes, name: str, number: int) -> dict[str, Any]:
    value: dict[str, Any] = editing.tables(article)[name][number]
    return value


@pytest.mark.parametrize(
    ("name", "number", "fields", "old", "new"),
    [
        ("", 0, {"title": "Three seas"}, [b"title = 'Two seas'   # ours\n"], [b"title = 'Three seas'   # ours\n"]),
        ("", 0, {"title": "It's"}, [b"title = 'Two seas'   # ours\n"], [b'title = "It\'s"   # ours\n']),
        ("", 0, {"url": "https://example.org"}, [], [b'url = "https://example.org"\n']),
        ("claim", 0, {"stated": 6500}, [], []),
        ("claim", 0, {"stated": 6200}, [b"stated = 6_500  # as it says\n"], [b"stated = 6200  # as it says\n"]),
        ("claim", 0, {"outcome": {"text": "Shut."}}, [b'text = "It opened."\n'], [b'text = "Shut."\n']),
        ("claim", 0, {"note": 'One\n"two"\n'}, NOTE.splitlines(keepends=True), [b"One\n", b'\\"two\\"\n']),
        ("claim", 1, {"also": {"unit": "km"}}, [IN_MILES], [IN_MILES.replace(b'"mi"', b'"km"')]),
        ("claim", 1, {"also": None}, [IN_MILES], []),
        ("layer", 0, {"letter": None}, [b'  letter = "O"\n'], []),
    ],
)  # fmt: skip
def test_a_field_changes_its_own_lines_only(
    name: str, number: int, fields: dict[str, Any], old: list[bytes], new: list[bytes]
) -> None:
    after = editing.set_fields(TOML, name, number, fields)
    assert changed_lines(TOML, after) == (old, new)
    with_crlf = TOML.replace(b"\n", b"\r\n")
    assert editing.set_fields(with_crlf, name, number, fields) == after.replace(b"\n", b"\r\n")


def test_a_table_goes_with_the_comment_right_above_it_and_leaves_the_others() -> None:
    assert changed_lines(TOML, editing.remove_table(TOML, "layer", 0)) == (
        [line + b"\n" for line in TOML.splitlines()[6:15]], [],
    )  # fmt: skip
    after = editing.remove_table(TOML, "claim", 1)
    assert b"# nearer" not in after
    assert after.endswith(b'text = "It opened."\n\n# the end\n')


def test_tables_change_places_with_their_comments() -> None:
    after = editing.move_table(TOML, "claim", 1, 0)
    assert [claim["id"] for claim in editing.tables(after)["claim"]] == ["near", "far"]
    assert b"# --- claims ---\n\n# nearer\n[[claim]]\n" in after
    assert editing.move_table(after, "claim", 0, 1) == TOML
    assert editing.move_table(after, "claim", 1, 0) == TOML


def test_a_table_stands_below_those_of_its_name_or_of_the_kinds_before() -> None:
    after = editing.add_table(TOML, "layer", {"id": "three"})
    assert b'id = "two"\n\n[[layer]]\nid = "three"\n\n# --- claims ---' in after
    assert editing.remove_table(after, "layer", 2) == TOML
    after = editing.add_table(TOML, "section", {"id": "talks", "summary": "One.\n\nTwo.\n"})
    assert b'id = "two"\n\n[[section]]\nid = "talks"\nsummary = """\nOne.\n\nTwo.\n"""\n\n# --- claims' in after
    assert editing.remove_table(after, "section", 0) == TOML
    after = editing.set_fields(TOML, "view", 0, {"fit": ["one"]})
    assert b'published = 2024-07-28\n\n[view]\nfit = ["one"]\n\n# --- layers' in after


@pytest.mark.parametrize(
    ("article", "why"),
    [
        (b'claim = [{ id = "a" }]\n', "not written as"),
        (b'[[claim]]\nid="a"\n[[ring]]\nid="b"\n[claim.outcome]\ntext="c"\n', "does not stand below"),
        (b'[claim]\nid = "a"\n[[layer]]\n[[layer]]\n', None),
    ],
)
def test_what_cannot_be_edited_is_refused(article: bytes, why: str | None) -> None:
    if why is None:
        assert tomllib.loads(editing.set_fields(article, "claim", 0, {"id": "b"}).decode())["claim"] == {"id": "b"}
        return
    with pytest.raises(NotEditableError, match=why):
        editing.set_fields(article, "claim", 0, {"id": "b"})


def test_dotted_keys_keep_their_form() -> None:
    article = b'title = "x"\nview.fit = ["a"]  # one\n[[claim]]\noutcome.text = "y"\n'
    after = editing.set_fields(article, "view", 0, {"fit": ["b"]})
    assert after == article.replace(b'"a"', b'"b"')
    assert editing.set_fields(article, "claim", 0, {"outcome": {"text": "z"}}) == article.replace(b'"y"', b'"z"')


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_every_table_of_a_shipped_story_is_edited_and_back(folder: Any) -> None:
    article = (folder / reading.ARTICLE).read_bytes()
    for name in ("layer", "section", "claim", "ring"):
        values = editing.tables(article).get(name, [])
        for number in {0, len(values) - 1} if values else ():
            value = values[number]
            assert editing.set_fields(article, name, number, value) == article
            after = editing.set_fields(article, name, number, {"title": "Zanzibar", "zz": [1, 2]})
            assert table(after, name, number) == value | {"title": "Zanzibar", "zz": [1, 2]}
            assert editing.set_fields(after, name, number, {"title": value.get("title"), "zz": None}) == article
        if len(values) > 1:
            after = editing.move_table(article, name, 0, len(values) - 1)
            assert editing.move_table(after, name, len(values) - 1, 0) == article
        added = editing.add_table(article, name, {"id": "more"})
        assert editing.remove_table(added, name, len(values)) == article


toml_values = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
    | strategies.names
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False)
    | st.dates(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(strategies.ids, inside, max_size=3),
    max_leaves=4,
)


@given(
    st.sampled_from([("", 0), ("layer", 0), ("claim", 0), ("claim", 1)]),
    st.sampled_from(["id", "note", "also", "new"]),
    toml_values,
)
def test_what_is_set_is_read_back_and_nothing_else_changes(at: tuple[str, int], key: str, value: Any) -> None:
    name, number = at
    value = value.replace("\r\n", "\n") if isinstance(value, str) else value
    before = editing.tables(TOML)
    target = before[name][number] if name else before
    after = editing.set_fields(TOML, name, number, {key: None} if key in target else {})
    after = editing.set_fields(after, name, number, {key: value})
    target[key] = value
    assert editing.tables(after) == before


@given(strategies.articles())
def test_a_written_story_is_edited_and_back(story: Any) -> None:
    _locations, article = writing.write(story)
    for name in ("layer", "section", "claim"):
        for number, value in enumerate(editing.tables(article).get(name, [])):
            after = editing.set_fields(article, name, number, {"id": "another", "source": None})
            back = editing.set_fields(after, name, number, {"id": value["id"]} if "id" in value else {"id": None})
            assert editing.tables(back)[name][number] == {key: each for key, each in value.items() if key != "source"}


def test_the_largest_article_is_edited_at_once_and_a_deep_one_refused() -> None:
    claim = b'\n[[claim]]\nid = "c"\nnote = """\n' + b"words and words\n" * 50 + b'"""\n'
    article = ARTICLE + claim * 180
    article = article[:200_000].rpartition(b"\n[[claim]]")[0] + b"\n"
    begun = time.process_time()
    after = editing.set_fields(article, "claim", 100, {"stated": 7})
    assert time.process_time() - begun < 0.5
    assert table(after, "claim", 100)["stated"] == 7
    for hostile in (b"a = " + b"[" * 50_000, b"a" + b".a" * 50_000 + b" = 1", b"a = " + b"9" * 100_000):
        begun = time.process_time()
        with pytest.raises(DataError):
            editing.set_fields(hostile, "", 0, {"title": "x"})
        assert time.process_time() - begun < 1
