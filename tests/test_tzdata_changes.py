"""The command that lists the verdicts that change between two releases of the time zone database."""

import shutil
import zipfile
from pathlib import Path

import pytest
import tzdata

from tests.stories import DATA
from tools.tzdata_changes import main

INSTALLED = Path(tzdata.__file__).parent


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made release in which Hawaii has Tokyo's time."""
    folder = tmp_path_factory.mktemp("made")
    package = folder / "tzdata"
    shutil.copytree(INSTALLED, package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(package / "zoneinfo/Asia/Tokyo", package / "zoneinfo/Pacific/Honolulu")
    init = package / "__init__.py"
    lines = init.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("IANA_VERSION")]
    init.write_text("\n".join([*kept, 'IANA_VERSION = "2099a"']), encoding="utf-8")
    return folder


def test_what_changes_is_listed(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(INSTALLED.parent), str(made), str(DATA)]) == 1
    said = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    assert f"{tzdata.IANA_VERSION} -> 2099a\n" in said
    assert "data, time-difference: holds (19 h) -> differs (0 h)\n" in said
    assert "data, distance:" not in said


def test_a_wheel_is_read_as_it_is(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wheel = tmp_path / "tzdata-2099.1-py2.py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path in made.rglob("*"):
            archive.write(path, path.relative_to(made))
    assert main([str(made), str(wheel), str(DATA)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2099a -> 2099a\n0 of ")


def test_what_is_no_release_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), str(INSTALLED.parent), str(DATA)]) == 2
    assert "holds no package tzdata" in capsys.readouterr().err
    assert main([str(INSTALLED.parent), str(INSTALLED.parent), str(tmp_path)]) == 2
