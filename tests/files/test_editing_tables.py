"""Editing article.toml: one thing changes, all else keeps its bytes, and what was set is read back."""

import time
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.files import editing_tables as editing
from geo.files import reading, writing
from geo.files.editing_tables import NotEditableError
from geo.story.problems import DataError
from tests import strategies
from tests.files.changes import changed_lines
from tests.stories import ROOT

LOCATIONS, ARTICLE = reading.template()
STORIES = [ROOT / "data", *(each.parent for each in sorted((ROOT / "stories").glob("*/article.toml")))]

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


def test_a_moved_table_keeps_its_last_comment() -> None:
    first, last = "[[ring]]\nradius = 5\n", "[[ring]]\nradius = 7\n# the farther one\n"
    after = editing.move_table(f"{first}\n{last}".encode(), "ring", 1, 0).decode()
    assert after == f"{last}\n{first}"
    after = editing.move_table(f"{first}{first.replace('5', '6')}\n{last}".encode(), "ring", 2, 0).decode()
    assert after == f"{last}\n{first}\n{first.replace('5', '6')}"
    assert editing.remove_table(after.encode(), "ring", 1).decode().startswith(last)


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
