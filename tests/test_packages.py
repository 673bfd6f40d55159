"""The list of packages: pins with hashes, licences, last releases."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.stories import ROOT
from tools import packages

LISTED = (ROOT / "docs" / "packages.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in LISTED.splitlines() if line.startswith("| ")]


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_hashes(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^[a-z].*==\S+.*\\$", text)) == len(packages.pins(ROOT / file)) > 20
    assert len(re.findall(r"(?m)^[a-z][^\n]*\\\n    --hash=sha256:[0-9a-f]{64}", text)) == len(
        packages.pins(ROOT / file)
    )


def test_the_list_has_every_pin_with_its_licence() -> None:
    wanted = packages.pins(ROOT / "requirements-dev.txt") | packages.pins(ROOT / "requirements.txt")
    versions = {name: str(pin.specifier).removeprefix("==") for name, pin in wanted.items()}
    assert {row[0]: row[1] for row in ROWS[2:]} == versions, "run `make lock`"
    unsaid = [row[0] for row in ROWS[2:] if row[2] in ("", "not said")]
    assert unsaid == []


def test_a_package_without_a_release_in_two_years_has_a_reason() -> None:
    found = re.search(r"Releases as of (\S+)\.", LISTED)
    assert found
    today = dt.date.fromisoformat(found[1])
    old = {row[0] for row in ROWS[2:] if today - dt.date.fromisoformat(row[3]) > packages.OLD}
    assert old == {row[0] for row in ROWS[2:] if row[5]} == set(packages.KEPT)


def test_a_row_says_why_an_old_package_stays() -> None:
    today = dt.date(2026, 11, 27)
    found = [
        packages.Package("mdurl", "0.1.2", "MIT", dt.date(2022, 8, 14)),
        packages.Package("new", "1.0", "MIT", dt.date(2026, 1, 1)),
    ]
    old, new = packages.document(found, {"new"}, today).splitlines()[-4:-2]
    assert packages.KEPT["mdurl"] in old
    assert new == "| new | 1.0 | MIT | 2026-01-01 | the program |  |"


def test_a_bill_of_materials_has_licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Requirement] = []
    monkeypatch.setattr(packages, "_locked", lambda requirements, folder: asked.extend(requirements))
    monkeypatch.setattr(packages, "_uv", lambda *_arguments: json.dumps({"components": [{"name": "click"}]}))
    packages.main(["--sbom", str(tmp_path / "new" / "sbom.json")])
    made = json.loads((tmp_path / "new" / "sbom.json").read_text(encoding="utf-8"))
    assert made["components"] == [{"name": "click", "licenses": [{"license": {"name": "BSD-3-Clause"}}]}]
    assert {each.name for each in asked} == set(packages.pins(ROOT / "requirements.txt"))
