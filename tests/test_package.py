"""The package that `pip install .` makes: whole without the repository, with a command of its own."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import geo
from geo.__main__ import main
from tests.conftest import first_of
from tests.stories import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the package is installed, without what it needs: that is there already."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run([*pip, "--target", str(folder), str(ROOT)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def dateline(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [str(installed / "bin" / "dateline"), *arguments]
    return subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True)


def test_every_file_of_the_package_is_installed_and_none_of_the_tests(installed: Path) -> None:
    files = [path.relative_to(ROOT) for top in ("geo", "data") for path in (ROOT / top).rglob("*") if path.is_file()]
    listed = [path.as_posix() for path in files if "__pycache__" not in path.parts]
    wanted = {path.replace("data/", "geo/_data/", 1) if path.startswith("data/") else path for path in listed}
    found = {path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()}
    assert wanted - found == set()
    assert {path.partition("/")[0].partition("-")[0] for path in found} == {"bin", "geo", "dateline"}


def test_the_command_checks_the_story_that_is_shipped(installed: Path) -> None:
    done = dateline(installed, "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("geo/_data: 20 places, 4 sections, 33 claims, no problems\n")


def test_the_command_prints_the_facts_of_a_story_of_ones_own(installed: Path, tmp_path: Path) -> None:
    made = dateline(installed, "new", str(tmp_path / "mine"))
    assert made.stdout.endswith(f"then: dateline check {tmp_path / 'mine'}\n")
    done = dateline(installed, "facts", str(tmp_path / "mine"), "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["claims"]


@pytest.mark.parametrize(("format", "said"), first_of(("svg", "ランベルト"), ("html", "横田飛行場")))
def test_the_command_exports_in_another_language(installed: Path, tmp_path: Path, format: str, said: str) -> None:
    file = tmp_path / f"story.{format}"
    done = dateline(installed, "export", "--format", format, "--language", "ja", "--output", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert said in file.read_text(encoding="utf-8")


def test_help_names_the_command(installed: Path) -> None:
    assert dateline(installed, "--help").stdout.startswith("usage: dateline [-h]")


def test_the_gazetteer_is_in_the_package(installed: Path) -> None:
    code = "from geo.gazetteer import places; print(places.__file__, places.find('Kadena')[0].entry.id)"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True)
    assert done.stdout.split() == [str(installed / "geo" / "gazetteer" / "places.py"), "RODN"], done.stderr


def test_the_version_is_said_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    """In the package, its metadata, the citation and the changelog, whose newest part is that version's."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    changes = re.findall(r"(?m)^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (released,) = re.findall(r"(?m)^date-released: (.+)$", citation)
    assert project["version"] == geo.__version__
    assert re.findall(r"(?m)^version: (.+)$", citation) == [geo.__version__]
    assert changes[:2] == ["[Unreleased]", f"[{geo.__version__}] - {released}"]
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"Dateline {geo.__version__}\n"
    assert re.search(r"(?m)^license: MIT$", citation)
