"""Renaming an id: all that refers to it follows, and no comment, blank line or quote changes."""

import time
from typing import Any

import pytest

from geo.claims import kinds
from geo.files import editing_places, editing_tables, reading, renaming
from geo.files.renaming import Kind
from tests.files.changes import changed_lines
from tests.stories import ROOT

STORIES = [ROOT / "data", *(each.parent for each in sorted((ROOT / "stories").glob("*/article.toml")))]
PLACES = b'id, name ,latitude,longitude,layer,rank,time_zone,precision,source\r\n"camp",Oslo,59.9,10.7,one,1,' + (
    b"Europe/Oslo,city,x\r\nrome,Rome,41.9,12.5,one,1,Europe/Rome,city,x\r\n"
)
ARTICLE = b'''title = "From camp"  # not the id: camp
standfirst = "camp"
published = 2024-07-28
view.fit = [ 'camp', "rome" ]  # both
view.origin = 'camp'

[[layer]]
id = "one"
title = "One"
colour = "#0072B2"
letter = "O"
shape = "circle"

[[section]]
id = "camp"   # a section may have the same id
title = "camp"
summary = """
\\u00e9 \\
  \\"camp\\"
[Oslo](place:camp) [far](claim:far), [camp](claim:camp), [New](place:camp-2)
"""
[section.ja]
summary = \'\'\'
[Oslo](place:camp) [far](claim:far) [camp](claim:camp)\'\'\'

[[claim]]
id = "far"
section = "camp"
quote = "camp"
kind = "distance"
from = [
  "camp",  # the capital
  # and no other
]
to = "rome"
also_to = ["camp"]
stated = 6_500
unit = "km"
source = "camp"

[[claim]]
id = "camp"
section = "camp"
quote = "x"
kind = "containment"
place = "rome"
within = "camp"
source = "x"

[[claim]]
id = "broken"
kind = "distance"
from = "camp"

[[ring]]
place = "camp"  # the middle
radius = 5
'''.replace(b"\n", b"\r\n")


@pytest.mark.parametrize(
    ("kind", "old", "rows", "lines"),
    [
        ("place", "camp", 1, 9),
        ("section", "camp", 0, 3),
        ("claim", "camp", 0, 3),
        ("claim", "far", 0, 3),
        ("layer", "one", 2, 1),
        ("place", "none", 0, 0),
    ],
)
def test_what_refers_to_an_id_follows_and_all_else_keeps_its_bytes(kind: Kind, old: str, rows: int, lines: int) -> None:
    locations, article = renaming.rename(PLACES, ARTICLE, kind, old, "new-id")
    for before, after, count in ((PLACES, locations, rows), (ARTICLE, article, lines)):
        pairs = [*zip(before.splitlines(True), after.splitlines(True), strict=True)]
        changed = [(one, other) for one, other in pairs if one != other]
        assert len(changed) == count
        assert all(
            other.replace(b"new-id", old.encode()) in (one, one.replace(b'"camp"', b"camp")) for one, other in changed
        )
    assert renaming.rename(locations, article, kind, "new-id", old)[1] == ARTICLE


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_shipped_story_with_all_ids_renamed_reads_and_says_the_same(folder: Any) -> None:
    first = locations, article = tuple((folder / name).read_bytes() for name in reading.FILES)
    before = reading.read(*first)
    kinds_: tuple[Kind, ...] = ("place", "layer", "section", "claim")
    for kind in kinds_:
        old = renaming.ids(locations, article, kind)
        for id_ in old[:4]:
            locations, article = renaming.rename(locations, article, kind, id_, f"{id_}-x"[-40:])
        assert [id_.removesuffix("-x") for id_ in renaming.ids(locations, article, kind)] == old
    after = reading.read(locations, article)
    verdicts = [[claim.check(story).name for claim in story.claims] for story in (before, after)]
    assert verdicts[0] == verdicts[1]
    assert len(article.splitlines()) == len(first[1].splitlines())
    assert [line for line in article.splitlines() if line.lstrip().startswith(b"#")] == [
        line for line in first[1].splitlines() if line.lstrip().startswith(b"#")
    ]


def test_a_name_that_the_world_knows_is_no_reference() -> None:
    article = ARTICLE.replace(b'within = "camp"', b'within = "Italy"')
    assert b'within = "Italy"' in renaming.rename(PLACES, article, "place", "camp", "x")[1]
    assert set(kinds.KINDS["containment"].field_names()) >= {"place", "within"}


def test_an_id_of_a_large_story_is_renamed_at_once() -> None:
    claim = b'\n[[claim]]\nid = "c%d"\nsection = "s"\nkind = "distance"\nfrom = "camp"\nto = "rome"\nquote = "x"\n'
    article = b'[[section]]\nid = "s"\ntitle = "S"\nsummary = "[Oslo](place:camp)"\n' + b"".join(
        claim % number + b"# words and words\n" * 40 for number in range(190)
    )
    begun = time.process_time()
    after = renaming.rename(PLACES, article, "place", "camp", "bergen")[1]
    assert time.process_time() - begun < 3
    assert after == article.replace(b"camp", b"bergen")
    assert changed_lines(article, after) != ([], [])
    assert editing_places.rows(renaming.rename(PLACES, b"", "place", "camp", "bergen")[0])[0].fields["id"] == "bergen"
    assert editing_tables.set_each(article, {}) == article
