"""The command line: what it prints, to which stream, and its exit status."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from geo import export
from geo.__main__ import main
from geo.claims.kinds import KINDS
from geo.files import reading
from geo.perspective import Perspective
from geo.report import facts
from geo.view import View
from tests.stories import ROOT, SHIPPED

COUNTED = (
    f"data: {len(SHIPPED.places)} places, {len(SHIPPED.sections)} sections, {len(SHIPPED.claims)} claims, no problems"
)


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
    f"article.toml, claim 'announced', kind: 'dates' is not one of {', '.join(map(repr, KINDS))}",
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
def test_check_counts_the_parts_of_a_valid_story(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr() == (f"{COUNTED}\n", "")


@pytest.mark.parametrize("command", ["check", "facts"])
def test_every_problem_of_a_story_is_printed_to_stderr(
    command: str, broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(broken)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [*PROBLEMS, f"{broken}: 2 problems"]


def test_a_missing_story_is_one_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "story"
    assert main(["check", str(missing)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{missing}: is not a folder; name one that holds locations.csv and article.toml",
        f"{missing}: 1 problem",
    ]


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """The template's story with a place at 0, 0 and one that is named nowhere."""
    locations, article = reading.template()
    locations = locations.replace(b"40.7489,-73.9680", b"0,0").replace(b"\nswitzerland,", b"\nberne,")
    (tmp_path / "locations.csv").write_bytes(locations)
    article = article.replace(b"[Switzerland](place:switzerland)", b"Switzerland").replace(b'["switzerland"]', b"[]")
    (tmp_path / "article.toml").write_bytes(article)
    return tmp_path


WARNINGS = [
    ("line 2, latitude", "0, 0 lies in the Gulf of Guinea, where there is no land; write where the place is"),
    ("line 4, id", "nothing names 'berne': link it in a summary, measure a claim to it, or remove it"),
]


def test_warnings_are_printed_separately_and_are_not_errors(doubtful: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(doubtful)]) == 0
    out, err = capsys.readouterr()
    assert out == f"{doubtful}: 3 places, 1 section, 3 claims, no problems, 2 warnings\n"
    assert err.splitlines() == [f"warning: locations.csv, {where}: {message}" for where, message in WARNINGS]


def test_check_as_json(doubtful: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(doubtful), "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out) == {
        "story": str(doubtful),
        "places": 3,
        "sections": 1,
        "claims": 3,
        "errors": [],
        "warnings": [
            {"file": "locations.csv", "line": line, "where": where, "message": message}
            for line, (where, message) in zip((2, 4), WARNINGS, strict=True)
        ],
    }


def test_check_as_json_of_a_broken_story(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(broken), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    assert list(found) == ["story", "places", "sections", "claims", "errors", "warnings"]
    assert (found["places"], found["sections"], found["claims"], found["warnings"]) == (0, 0, 0, [])
    assert [list(error) for error in found["errors"]] == [["file", "line", "where", "message"]] * 2
    assert [error["line"] for error in found["errors"]] == [2, 0]
    assert [f"{error['file']}, {error['where']}: {error['message']}" for error in found["errors"]] == PROBLEMS


# --- new


def test_new_writes_a_valid_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "stories" / "mine"
    assert main(["new", str(folder)]) == 0
    assert capsys.readouterr().out == (
        f"{folder}: locations.csv and article.toml are written; mend them, then: python -m geo check {folder}\n"
    )
    assert main(["check", str(folder)]) == 0
    assert capsys.readouterr() == (f"{folder}: 3 places, 1 section, 3 claims, no problems\n", "")


@pytest.mark.parametrize("name", ["locations.csv", "article.toml"])
def test_new_overwrites_nothing(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine")
    assert main(["new", str(tmp_path)]) == 1
    assert capsys.readouterr() == (
        "",
        f"{tmp_path / name}: is there already, and nothing is overwritten; name another folder\n",
    )
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "mine")]


def test_new_at_the_path_of_a_file_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["new", str(tmp_path / "file")]) == 1
    assert capsys.readouterr() == ("", f"{tmp_path / 'file'}: file exists\n")


# --- import

TABLE = "town;lat;lon;contact\nLima;-12.05;-77.04;Ana\nQuito;-0.18;-78.47;Luis\nXyzzy;;;Bo\n"


def test_import_makes_a_story_of_a_table_and_reports_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, folder = tmp_path / "towns.csv", tmp_path / "towns"
    file.write_text(TABLE, encoding="utf-8")
    mapped = [f"--map={each}" for each in ("town=name", "lat=latitude", "3=longitude", "contact=")]
    assert main(["import", str(file), str(folder), *mapped, "--title", "Two towns", "--published", "2025-05-01"]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert err == ""
    assert lines[0] == f"{file}: Table (CSV), 3 rows, 2 places, 1 set aside"
    assert lines[1] == "  column 1 'town': name (chosen)"
    assert "  column 4 'contact': left out" in lines
    assert [line for line in lines if line.startswith(f"{file}:4: 'Xyzzy' ")]
    assert lines[-1].endswith(f"check {folder}")
    article = reading.load(folder)
    assert [place.name for place in article.places] == ["Lima", "Quito"]
    assert (article.heading.title, str(article.heading.published)) == ("Two towns", "2025-05-01")
    # Nothing is overwritten.
    assert main(["import", str(file), str(folder)]) == 1
    assert "nothing is overwritten" in capsys.readouterr().err


def test_import_as_json_from_standard_input(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "geo", "import", "-", str(tmp_path / "made"), "--format", "json"]
    done = subprocess.run(command, input=SHIPPED_LOCATIONS, capture_output=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    found = json.loads(done.stdout)
    assert (found["format"], found["places"], found["aside"]) == ("csv", len(SHIPPED.places), [])
    assert found["columns"][0]["field"] == "id"
    assert len(found["columns"][0]["samples"]) == 3
    assert found["files"] == [str(tmp_path / "made" / name) for name in reading.FILES]


SHIPPED_LOCATIONS = (ROOT / "data" / "locations.csv").read_bytes()


def test_import_takes_a_place_for_a_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "towns.csv").write_text("city\nParis\nSpringfield\nLima\nXyzzy\n")
    placed = ["--place", "3=Springfield, Illinois", "--place", "4=", "--place", "5=12.5°S 77°W"]
    assert main(["import", str(tmp_path / "towns.csv"), str(tmp_path / "made"), *placed]) == 0
    lines = capsys.readouterr().out.splitlines()
    places = {place.name: place for place in reading.load(tmp_path / "made").places}
    assert [*places] == ["Paris", "Springfield", "Xyzzy"] and places["Xyzzy"].position == (-12.5, -77.0)
    (paris,) = [line for line in lines if line.startswith(f"{tmp_path / 'towns.csv'}:2: 'Paris' ")]
    assert "is Paris, France by its name, likely: largest of" in paris and "; else Paris, Texas" in paris
    assert [line for line in lines if line.startswith(f"{tmp_path / 'towns.csv'}:4: 'Lima' none of the places")]


@pytest.mark.parametrize("placed", ["Lima", "x=Lima", "1=Xyzzy", "1=Springfield"])
def test_import_takes_only_places_that_are_clear(placed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["import", "file", "folder", "--place", placed])
    assert "argument --place" in capsys.readouterr().err


def test_import_of_a_whole_story_is_reported_as_json_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_bytes(export.zipped(dict(zip(reading.FILES, reading.template(), strict=True))))
    assert main(["import", str(tmp_path / "a"), str(tmp_path / "made"), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["format"], len(found["files"])) == ("zip", 2) and found["places"]


def test_import_opens_a_zip_of_a_story_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = dict(zip(reading.FILES, reading.template(), strict=True))
    (tmp_path / "story.zip").write_bytes(export.zipped(made))
    assert main(["import", str(tmp_path / "story.zip"), str(tmp_path / "made")]) == 0
    assert {name: (tmp_path / "made" / name).read_bytes() for name in made} == made
    assert capsys.readouterr().out.startswith(f"{tmp_path / 'made'}: locations.csv and article.toml are written")


@pytest.mark.parametrize(
    ("content", "arguments", "code", "said"),
    [
        (b"a,b\n1,2\n", [], 1, "no row gives a place; say with --map which columns hold positions"),
        (b"%PDF-1.7", [], 2, "PDF"),
        (b"a,b\n1,2\n", ["--map", "c=name"], 2, "argument --map: 'c' is not a column; the columns: 'a', 'b'"),
        (b"a,b\n1,2\n", ["--place", "7=Lima, Ohio"], 2, "argument --place: the file has no row 7"),
        (None, [], 2, "no such file or directory"),
    ],
)
def test_import_says_what_it_cannot_do(
    content: bytes | None,
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if content is not None:
        (tmp_path / "given").write_bytes(content)
    assert main(["import", str(tmp_path / "given"), str(tmp_path / "made"), *arguments]) == code
    assert said in capsys.readouterr().err
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("mapped", ["name", "=name", "town=nmae"])
def test_import_takes_only_fields_that_there_are(mapped: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["import", "file", "folder", "--map", mapped])
    assert "argument --map" in capsys.readouterr().err


# --- export


def test_export_writes_what_the_format_s_own_module_does(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "places.geojson"
    assert main(["export", "--format", "geojson", "--output", str(path), "--on", "2024-07-28"]) == 0
    article = SHIPPED
    instant = datetime(2024, 7, 28, 12, tzinfo=UTC)
    assert path.read_bytes() == export.write("geojson", Perspective(article, View.default(article), instant))
    assert capsys.readouterr() == (f"{path}: {path.stat().st_size:,} bytes\n", "")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", export.FORMATS)
def test_export_names_the_file_after_the_story(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(export, "write", lambda *_arguments: b"content")
    assert main(["export", str(ROOT / "data"), "--format", name]) == 0
    file = export.file_name(SHIPPED, name)
    assert capsys.readouterr().out == f"{file}: 7 bytes\n"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(file, b"content")]


def test_export_to_standard_output_is_the_bytes_and_nothing_else(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--format", "json", "--output", "-", "--on", "2024-07-28"]) == 0
    out, err = capfdbinary.readouterr()
    assert json.loads(out)["instant"] == "2024-07-28T12:00:00+00:00"
    assert err == b""


def test_a_failed_export_leaves_the_old_file_and_no_partial_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page.html"
    path.write_text("old")

    def full(part: Path, content: bytes) -> int:
        with part.open("wb") as file:
            file.write(content[:10])
        raise OSError(28, "No space left on device", str(part))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert main(["export", "--format", "json", "--output", str(path)]) == 1
    assert capsys.readouterr() == ("", f"{path}: no space left on device\n")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("page.html", "old")]


def test_a_broken_story_is_not_exported(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = broken / "page.html"
    assert main(["export", str(broken), "--format", "html", "--output", str(path)]) == 1
    assert capsys.readouterr().err.splitlines() == [*PROBLEMS, f"{broken}: 2 problems"]
    assert not path.exists()


# --- facts


def test_facts_as_json_are_those_of_the_date_at_noon_utc(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "--on", "2024-01-28")
    assert found["instant"] == "2024-01-28T12:00:00+00:00"
    assert {place["id"]: place["utc_offset_hours"] for place in found["places"]}["kyiv"] == 2
    assert found == facts(SHIPPED, datetime(2024, 1, 28, 12, tzinfo=UTC))


def test_facts_of_a_named_folder_are_those_of_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "data", "--on", "2024-07-28") == document(capsys, "--on", "2024-07-28")


def test_facts_are_not_escaped_to_ascii(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("locations.csv", "article.toml"):
        text = (ROOT / "data" / name).read_text(encoding="utf-8").replace("Yokota Air Base", "横田飛行場")
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["facts", str(tmp_path), "--format", "json"]) == 0
    assert '"name": "横田飛行場"' in capsys.readouterr().out


def test_without_a_date_facts_are_for_now(capsys: pytest.CaptureFixture[str]) -> None:
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
    claims = lines[lines.index("Claims") + 1 :]
    assert [line.split(":")[0].strip() for line in claims if not line.startswith("    ")] == [
        claim.id for claim in SHIPPED.claims
    ]
    assert "  time-difference: stated 19 h, computed 19 h (0.0 %): holds" in claims
    at = next(
        at
        for at, line in enumerate(claims)
        if line.startswith("  distance: stated 6,500 km, computed 6,206.5 km (+4.7 %)")
    )
    assert claims[at + 1 : at + 4] == [
        "    Ichigaya (Ministry of Defense) to Hawaii: 6,203.1 km",
        "    Tokyo to Hawaii: 6,206.5 km",
        "    Ichigaya (Ministry of Defense) to Honolulu: 6,211.8 km",
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
        (["new"], "the following arguments are required: FOLDER"),
        (["export"], "the following arguments are required: --format"),
        (
            ["export", "--format", "svg", "--output", "nowhere/map.svg"],
            "argument --output: 'nowhere' is not a folder; make it, or name another",
        ),
        (["export", "--format", "svg", "--output", "data"], "argument --output: 'data' is a folder; name a file in it"),
        (
            ["export", "--format", "html", "--address", "example.org"],
            "argument --address: 'example.org' is not an address; it begins with https:// and has no spaces",
        ),
    ],
)
def test_a_wrong_argument_is_refused(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[-1].endswith(f"error: {message}")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "png", "--claim", "far"], "argument --claim: 'far' is not a claim of the story; its claims: "),
        (["--format", "csv", "--claim", "troops"], "argument --claim: it is for png, svg, html, not csv"),
    ],
)
def test_a_finding_that_cannot_be_exported_is_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert f"export: {message}" in err


def test_a_finding_is_exported_as_a_picture_that_names_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ["export", str(ROOT / "data"), "--format", "svg", "--claim", "troops"]
    assert main([*arguments, "--address", "https://example.org/japan/"]) == 0
    (path,) = tmp_path.iterdir()
    assert path.name == "who-commands-us-forces-in-japan-troops.svg"
    assert "example.org/japan/?claim=troops" in path.read_text()


def test_a_page_with_an_address_gets_the_picture_for_link_previews_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    arguments = ["export", "--format", "html", "--output", str(path), "--claim", "troops"]
    assert main([*arguments, "--address", "https://example.org/japan/story.html"]) == 0
    assert {each.name for each in tmp_path.iterdir()} == {"page.html", "story.png"}
    assert '<meta property="og:image" content="https://example.org/japan/story.png">' in path.read_text()


@pytest.mark.parametrize(
    "arguments",
    [["facts", "--format", "xml"], ["draw"], ["check", "--on", "2024-07-28"], ["export", "--format", "pdf"]],
)
def test_an_unknown_format_command_or_option_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


@pytest.mark.parametrize("day", ["1000-01-01", "9998-12-31"])
def test_the_first_and_the_last_date_have_facts(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "--on", day)["instant"] == f"{day}T12:00:00+00:00"


# --- as a process


def test_a_pipe_that_is_closed_early_is_no_error_to_read_about() -> None:
    # More than a pipe holds, so that the writer notices.
    command = f"{sys.executable} -m geo facts --format json | head -c 1"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("{", "")


def test_python_m_geo(broken: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "geo", *arguments]
        return subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
        )

    right, wrong = run("check"), run("check", str(broken))
    assert (right.returncode, right.stdout, right.stderr) == (
        0,
        f"{COUNTED}\n",
        "",
    )
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.splitlines()[:2] == PROBLEMS


def test_export_writes_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "story.svg"
    arguments = ["export", "--format", "svg", "--output", str(path), "--on", "2024-07-28"]
    assert main(arguments) == 0
    assert "2024年7月28日" not in path.read_text(encoding="utf-8")
    assert main([*arguments, "--language", "ja"]) == 0
    assert "2024年7月28日" in path.read_text(encoding="utf-8")
