"""The command line: what it prints, where, and what it returns."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from geo import story
from geo.__main__ import main
from geo.facts import facts

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The shipped story with a problem in each file."""
    for name, old, new in (
        ("locations.csv", "35.7485,139.3480", "95.7485,139.3480"),
        ("article.toml", 'kind = "date"', 'kind = "dates"'),
    ):
        text = (ROOT / "data" / name).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path


PROBLEMS = [
    "locations.csv, line 2, latitude: '95.7485' is not a latitude, from -90 to 90 degrees",
    "article.toml, claim 'announced', kind: "
    "'dates' is not one of 'distance', 'time-difference', 'deadline', 'date', 'count'",
]


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["facts", *arguments, "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""

    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    found: dict[str, Any] = json.loads(out, parse_constant=refuse)
    return found


# --- check


@pytest.mark.parametrize("arguments", [["check"], ["check", "data"]])
def test_check_says_what_is_in_a_right_story(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr() == ("data: 16 places, 4 sections, 8 claims, no problems\n", "")


@pytest.mark.parametrize("command", ["check", "facts"])
def test_every_problem_of_a_story_stands_on_stderr(
    command: str, broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(broken)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [*PROBLEMS, f"{broken}: 2 problems"]


def test_a_story_that_is_not_there_is_one_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "story"
    assert main(["check", str(missing)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{missing}: is not a folder; name one that holds locations.csv and article.toml",
        f"{missing}: 1 problem",
    ]


# --- facts


def test_facts_as_json_are_those_of_the_date_at_noon_utc(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "--on", "2024-01-28")
    assert found["instant"] == "2024-01-28T12:00:00+00:00"
    assert {place["id"]: place["utc_offset_hours"] for place in found["places"]}["kyiv"] == 2
    assert found == facts(story.load(ROOT / "data"), datetime(2024, 1, 28, 12, tzinfo=UTC))


def test_facts_of_a_named_folder_are_those_of_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "data", "--on", "2024-07-28") == document(capsys, "--on", "2024-07-28")


def test_facts_keep_every_script_as_it_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("locations.csv", "article.toml"):
        text = (ROOT / "data" / name).read_text(encoding="utf-8").replace("Yokota Air Base", "横田飛行場")
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["facts", str(tmp_path), "--format", "json"]) == 0
    assert '"name": "横田飛行場"' in capsys.readouterr().out


def test_without_a_date_facts_are_those_of_now(capsys: pytest.CaptureFixture[str]) -> None:
    before = datetime.now(UTC)
    assert before <= datetime.fromisoformat(document(capsys)["instant"]) <= datetime.now(UTC)


def test_facts_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--on", "2024-07-28"]) == 0
    out, err = capsys.readouterr()
    lines = [line.replace("\N{NO-BREAK SPACE}", " ") for line in out.splitlines()]
    assert err == ""
    assert lines[:2] == [
        "Who commands US forces in Japan (2024-07-28)",
        "Time differences are those of 2024-07-28T12:00:00+00:00.",
    ]
    assert "  yokota       Yokota Air Base: 35.7485° N, 139.3480° E, Asia/Tokyo (UTC+9)" in lines
    assert "  hawaii       Hawaii: 21.3858° N, 157.9064° W, Pacific/Honolulu (UTC−10)" in lines
    assert "  Yokota Air Base to Hawaii: 6,237 km, azimuth 87° (east), −19 h" in lines
    title = "Working hours shared in the week by main places, and the mean wait for a first answer"
    assert lines[lines.index(title) : lines.index(title) + 4] == [
        title,
        "  Yokota Air Base and Hawaii: 16 h on 4 days; a question waits 8.5 h for Hawaii, 10.8 h for Yokota Air Base",
        "  Yokota Air Base and Senkaku Islands: 45 h on 5 days; "
        "a question waits 0 h for Senkaku Islands, 0 h for Yokota Air Base",
        "  Yokota Air Base and Taiwan: 40 h on 5 days; a question waits 0.1 h for Taiwan, 2.7 h for Yokota Air Base",
    ]
    assert lines.index("Claims") - lines.index(title) == 1 + 10 + 1  # the pairs of five main places, and no others
    assert lines[lines.index("Claims") + 1 :] == [
        "  announced: stated 2024-07-28: not-checkable",
        "  troops: stated 55,000 troops: not-checkable",
        "  joint-operations-command: stated 2025, computed 2025-03-24: met",
        "  services: stated 3 services: not-checkable",
        "  ministers: stated 4 ministers: not-checkable",
        "  missiles: stated 2 missiles: not-checkable",
        "  time-difference: stated 19 h, computed 19 h (0.0 %): holds",
        "  distance: stated 6,500 km, computed 6,206.5 km (+4.7 %): approximate",
        "    Ichigaya (Ministry of Defense) to Hawaii: 6,203.1 km",
        "    Tokyo to Hawaii: 6,206.5 km",
        "    Ichigaya (Ministry of Defense) to Honolulu: 6,211.8 km",
        "    Tokyo to Honolulu: 6,215.1 km",
        "    Yokota Air Base to Hawaii: 6,237.2 km",
        "    Yokota Air Base to Honolulu: 6,245.8 km",
        "    Ichigaya (Ministry of Defense) to Hilo: 6,549.7 km",
        "    Tokyo to Hilo: 6,553.1 km",
        "    Yokota Air Base to Hilo: 6,583.8 km",
    ]


# --- misuse


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["facts", "--on", "yesterday"], "argument --on: 'yesterday' is not a date; write one such as 2024-07-28"),
        (["facts", "--on", "2024-02-30"], "argument --on: '2024-02-30' is not a date; write one such as 2024-07-28"),
        (["facts", "--on", "9999-12-31"], "argument --on: '9999-12-31' is not from 1000-01-01 to 9998-12-31"),
        (["facts", "--on", "0999-12-31"], "argument --on: '0999-12-31' is not from 1000-01-01 to 9998-12-31"),
        ([], "the following arguments are required: command"),
    ],
)
def test_a_wrong_argument_is_refused(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[-1].endswith(f"error: {message}")


@pytest.mark.parametrize("arguments", [["facts", "--format", "xml"], ["draw"], ["check", "--on", "2024-07-28"]])
def test_an_unknown_format_command_or_option_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


@pytest.mark.parametrize("day", ["1000-01-01", "9998-12-31"])
def test_the_first_and_the_last_date_have_facts(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "--on", day)["instant"] == f"{day}T12:00:00+00:00"


# --- as a process


def test_python_m_geo(broken: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "geo", *arguments]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
        )

    right, wrong = run("check"), run("check", str(broken))
    assert (right.returncode, right.stdout, right.stderr) == (
        0,
        "data: 16 places, 4 sections, 8 claims, no problems\n",
        "",
    )
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.splitlines()[:2] == PROBLEMS
