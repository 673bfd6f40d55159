"""The scores of the reader, on a text made for it."""

import json
from pathlib import Path

import pytest

from tools import accuracy


def test_spans_are_matched_one_to_one_best_overlap_first() -> None:
    assert accuracy.matched([(0, 10), (8, 20)], [(9, 19), (0, 9), (30, 40)]) == {0: 1, 1: 0}
    assert accuracy.matched([(0, 10)], [(10, 20)]) == {}


def test_our_verdicts_have_the_benchmark_s_names() -> None:
    names = {name: accuracy.gold_verdict(name) for name in ("holds", "depends-on-date", "approximate", "differs")}
    assert list(names.values()) == ["consistent", "consistent", "approximate", "contradicted"]
    assert accuracy.gold_verdict("in-doubt") == accuracy.gold_verdict("not-checkable") == "uncheckable"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = "Rome was dry. Nothing else is known of it."
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "one.txt").write_text(text, encoding="utf-8")
    rome = {"start": 0, "end": 4, "text": "Rome", "name": "Rome", "latitude": 41.9, "longitude": 12.5}
    missed = {"kind": "utc", "doc": "one", "start": 14, "end": 21, "quote": "Nothing", "verdict": "contradicted"}
    document = {"id": "one", "file": "texts/one.txt", "date": None, "words": 9, "toponyms": [rome]}
    gold = {"documents": [{**document, "optional_toponyms": []}], "records": [missed]}
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return tmp_path


def test_what_is_missed_is_not_right(folder: Path) -> None:
    score = accuracy.score(folder)
    assert (score.documents, score.words, score.places) == (1, 9, 1)
    clock = score.kinds["clock"]
    assert (clock.records, clock.checkable, clock.right, clock.found) == (1, 1, 0, 0)
    assert (score.wrong, score.wrong_found, score.alarms) == (1, 0, 0)
    assert score.failures["clock: contradicted, missed"] == 1
    assert any("clock" in line and "0 %" in line for line in accuracy.table([score]))
    assert any("we say “missed”" in line for line in accuracy.failures([score]))


def test_without_a_folder_it_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert accuracy.main([]) == 2
    assert accuracy.main([str(tmp_path)]) == 2
    assert "gold.json: no such file" in capsys.readouterr().out
