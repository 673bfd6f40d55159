"""The counts of an audit: what stands first, and what is left out when there is much."""

import datetime as dt
from typing import Any

import pyarrow as pa
import pytest

from geo.audit import store, tally
from geo.audit.tally import Tally

DAY = dt.date(2024, 7, 28)


def statements(*rows: tuple[int, str, float | None]) -> pa.Table:
    """Rows of the table of statements: the number of the text, the verdict, how far off it is."""
    usual: dict[str, Any] = {"start": 0, "end": 9, "kind": "distance"}
    made = [usual | {"number": number, "verdict": verdict, "off_percent": off} for number, verdict, off in rows]
    return pa.Table.from_pylist(made, schema=store.STATEMENTS)


def texts(*counts: tuple[int, int]) -> pa.Table:
    """Rows of the table of texts: how many statements each makes, and how many are wrong."""
    usual = {"file": "feed.jsonl", "date": DAY, "read": True, "words": 100, "problem": ""}
    made = [
        usual | {"number": number, "row": number + 1, "statements": count, "wrong": wrong}
        for number, (count, wrong) in enumerate(counts)
    ]
    return pa.Table.from_pylist(made, schema=store.TEXT)


def test_what_is_wrong_stands_before_what_is_in_doubt_and_the_farthest_off_first() -> None:
    found = Tally()
    found.add(
        texts((3, 2), (3, 1)),
        statements(
            *((0, "differs", -5.0), (0, "in-doubt", 90.0), (0, "differs", 40.0), (0, "holds", 1.0)),
            *((1, "approximate", 3.0), (1, "depends-on-date", None), (1, "differs", None)),
        ),
    )
    assert [(row["verdict"], row["off_percent"]) for row in found.worst] == [
        *(("differs", None), ("differs", 40.0), ("differs", -5.0)),
        *(("in-doubt", 90.0), ("approximate", 3.0), ("depends-on-date", None)),
    ]
    assert (found.statements, found.wrong, found.texts, found.words) == (7, 3, 2, 200)
    assert found.months == {"2024-07": {"statements": 6, "wrong": 3}}
    assert found.worst[0]["row"] == 2


def test_no_more_than_the_worst_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "MOST_WORST", 2)
    found = Tally()
    for off in (5.0, 9.0, 1.0, 7.0, 3.0):
        found.add(texts((1, 1)), statements((0, "differs", off)))
        assert len(found.worst) <= 2
    assert [row["off_percent"] for row in found.worst] == [9.0, 7.0]
