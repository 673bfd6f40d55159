"""docs/bring-your-own.md names every format, every limit, and three steps for each tool."""

import re

from geo import importers
from geo.importers import limits
from tests.stories import ROOT

GUIDE = (ROOT / "docs" / "bring-your-own.md").read_text(encoding="utf-8")
TOOLS = dict(re.findall(r"^### (.+)\n\n((?:.+\n)+)", GUIDE, re.MULTILINE))


def test_each_tool_has_three_steps() -> None:
    assert len(TOOLS) >= 10
    for tool, steps in TOOLS.items():
        assert [line[:3] for line in steps.splitlines()] == ["1. ", "2. ", "3. "], tool


def test_the_table_of_formats_is_the_registry() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (`.+`) \| (.+) \|$", GUIDE, re.MULTILINE)
    assert [(id_, name, tuple(ends.replace("`", "").split())) for id_, name, ends, _tools in rows] == [
        (each.id, each.name, each.extensions) for each in importers.FORMATS.values()
    ]
    assert {tool for *_rest, tools in rows for tool in tools.split("; ")} == set(TOOLS)


def test_the_limits_are_those_of_the_code() -> None:
    stated = dict(re.findall(r"^\| (.+?) \| ([0-9,]+)(?: MB)? \|", GUIDE, re.MULTILINE))
    assert {what: int(most.replace(",", "")) for what, most in stated.items()} == {
        "size of a file, also of one in a zip": limits.BYTES / 1e6,
        "rows, features, placemarks": limits.RECORDS,
        "columns": limits.COLUMNS,
        "points of all outlines": limits.POINTS,
        "lists and tables in JSON, elements and attributes in XML": limits.NODES,
        "files in a zip": limits.MEMBERS,
    }
