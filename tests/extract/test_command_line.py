"""`python -m geo read` and `python -m geo new --from`: what they print, where, and their exit status."""

import io
import json
import re
import sys
from pathlib import Path

import pytest

from geo.__main__ import main
from tests.stories import ROOT

RIGHT = "Rome, Monday, 3 June 2024\n\nParis is about 340 km from London. The tower is 100 feet (30.5 metres) high."
WRONG = RIGHT + "\n\nMadrid is 4,000 km from Lisbon.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "article.txt"


def test_a_line_for_each_finding_with_its_line_and_column(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(WRONG, encoding="utf-8")
    assert main(["read", str(file)]) == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert err == "" and all(line.startswith(f"{file}:") for line in lines)
    assert f"{file}:1:7: weekday: ✓ correct: “Monday, 3 June 2024”. 3 June 2024 is a Monday." in lines
    (distance,) = [line for line in lines if "4,000 km" in line]
    assert distance.startswith(f"{file}:5:11: distance: ✗ wrong: “4,000 km from Lisbon”.")


def test_the_readme_shows_what_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text, printed = re.findall(r"```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text(text, encoding="utf-8")
    main(["read", "article.txt"])
    assert capsys.readouterr().out == printed


def test_the_status_is_0_if_nothing_is_wrong(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(RIGHT, encoding="utf-8")
    assert main(["read", str(file)]) == 0
    assert "differs" not in capsys.readouterr().out


def test_a_text_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode()), encoding="utf-8"))
    assert main(["read", "-"]) == 1
    assert capsys.readouterr().out.startswith("-:1:7: ")


def test_json_has_offsets_of_the_file_s_characters(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        opened.write("😀 Übrigens:\r\n\r\n" + WRONG)
    assert main(["read", str(file), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    with file.open(encoding="utf-8", newline="") as opened:
        text = opened.read()
    assert list(found) == ["published", "statements", "places", "unjudged"]
    for place in found["places"]:
        assert text[place["start"] : place["end"]] == place["text"]
        assert set(place) >= {"name", "latitude", "longitude", "country", "time_zone", "radius_km", "candidates"}
    for statement in found["statements"]:
        assert statement["quote"] in " ".join(text[statement["start"] : statement["end"]].split())
        assert set(statement) >= {"kind", "verdict", "stated", "computed", "reason", "ends"}
    assert {place["text"] for place in found["places"]} == {"Rome", "Paris", "London", "Madrid", "Lisbon"}
    by_kind = {(each["kind"], each["verdict"]) for each in found["statements"]}
    assert {("weekday", "holds"), ("conversion", "holds"), ("distance", "holds"), ("distance", "differs")} <= by_kind


def test_the_date_can_be_given(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("It began on Monday, 3 June.", encoding="utf-8")
    assert main(["read", str(file), "--published", "2024-06-10"]) == 0
    assert "✓ correct" in capsys.readouterr().out
    assert main(["read", str(file)]) == 0
    assert "– not checked" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "There is no text"), ("Столица России – Москва.".encode(), "Cyrillic"), (b"a " * 20_001, "too long")],
)
def test_what_cannot_be_read_gets_one_sentence_and_status_2(
    data: bytes, said: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_bytes(data)
    assert main(["read", str(file)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith(f"{file}: ") and said in err and err.count("\n") == 1


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path / "none.txt")]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'none.txt'}: no such file or directory\n"


def test_a_draft_is_a_story_without_problems(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(WRONG, encoding="utf-8")
    folder = tmp_path / "draft"
    assert main(["new", str(folder), "--from", str(file)]) == 0
    assert main(["check", str(folder)]) == 0
    assert "no problems" in capsys.readouterr().out
    written = (folder / "article.toml").read_text(encoding="utf-8")
    assert "# paris: guess: " in written and "Madrid is" not in written
    assert main(["facts", str(folder)]) == 0
    assert main(["new", str(folder), "--from", str(file)]) == 1  # nothing is overwritten


def test_a_text_without_places_makes_no_story(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("The tower is 100 feet (30.5 metres) high.", encoding="utf-8")
    assert main(["new", str(tmp_path / "draft"), "--from", str(file)]) == 2
    assert "no place" in capsys.readouterr().err
    assert not (tmp_path / "draft").exists()
