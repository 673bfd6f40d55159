"""docs/audit.md: its snippets run, its patterns fit what is printed, its arguments are those of the command."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from geo.__main__ import main
from geo.audit import store
from geo.audit.run import Task, audit
from tests.audit.texts import RIGHT, WRONG, lines
from tests.stories import ROOT

DOC = (ROOT / "docs" / "audit.md").read_text(encoding="utf-8")


def block(language: str, word: str) -> str:
    (found,) = [each for each in re.findall(rf"```{language}\n(.*?)```", DOC, re.DOTALL) if word in each]
    return str(found)


def test_the_snippet_for_pandas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    audit(Task(str(lines(tmp_path / "feed.jsonl", [RIGHT, WRONG])), tmp_path / "audit"))
    made: dict[str, Any] = {}
    exec(block("python", "pandas"), made)
    assert list(made["worst"]["id"]) == ["t1", "t1"]
    assert made["by_kind"].loc["distance", "differs"] == 1
    assert dict(made["by_month"]) == {made["pd"].Period("2024-07"): 2}


def test_the_problem_matcher_finds_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (matcher,) = json.loads(block("json", "problemMatcher"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    path = tmp_path / "a.md"
    path.write_text(f"{RIGHT}\n\n{WRONG}")
    other = tmp_path / "b.md"
    other.write_text(RIGHT)
    assert main(["read", str(path), str(other)]) == 1
    found = [match for line in capsys.readouterr().out.splitlines() if (match := re.match(pattern["regexp"], line))]
    assert [(match[1], match[2], match[4]) for match in found] == [
        (str(path), "3", "distance"),
        (str(path), "3", "weekday"),
    ]


def test_every_file_and_column_is_described() -> None:
    for name in (*(f"{table}.parquet" for table in store.TABLES), store.MANIFEST, store.PAGE, *store.STATEMENTS.names):
        assert f"`{name}`" in DOC, name
    assert {name for name in store.TEXTS.names if f"`{name}`" not in DOC} == {
        *("statements", "wrong", "in_doubt", "roughly_right", "right", "not_checked")
    }


def test_every_argument_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["audit", "--help"])
    arguments = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
    assert arguments == set(re.findall(r"--[a-z]+", DOC[DOC.index("| argument") : DOC.index("## The results")]))


def test_the_hook_runs_a_command_that_there_is() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert "entry: dateline read" in hook and "id: dateline" in hook and "id: dateline" in DOC


def test_several_files_as_json_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(RIGHT)
    assert main(["read", str(tmp_path / "a.txt"), str(tmp_path / "a.txt"), "--format", "json"]) == 2
    assert "json is for one file" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(WRONG)
    assert main(["read", str(tmp_path / "none.txt"), str(tmp_path / "a.txt")]) == 2
    out, err = capsys.readouterr()
    assert "4,000 km" in out and err == f"{tmp_path / 'none.txt'}: no such file or directory\n"
