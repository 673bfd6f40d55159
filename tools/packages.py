"""The packages that are installed: their licences and last releases, and a bill of materials (SBOM).

`python -m tools.packages` writes docs/packages.md; `python -m tools.packages --sbom FILE` writes a CycloneDX document.
Both ask the package registry, through uv. A package without a release in two years needs a reason in `KEPT`.
"""

import argparse
import datetime as dt
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
LISTED = ROOT / "docs" / "packages.md"
OLD = dt.timedelta(days=730)
"""A package whose last release is older needs a reason."""

KEPT = {
    "cobble": "Mammoth, which reads Word documents, needs it. It is 200 lines and finished.",
    "colorama": "Only on Windows, where click and pytest need it. It is finished.",
    "itsdangerous": "Starlette's signed cookies need it. It is finished, and Pallets keep it up.",
    "locket": "Dask needs it, for audits only. It locks files and is finished.",
    "mdurl": "markdown-it-py needs it. It parses addresses by a standard that does not change.",
    "partd": "Dask needs it, for audits only; the audit never runs it. Dask's own developers keep it.",
    "sortedcontainers": "Hypothesis and Dask need it, in tests and audits only. It is finished.",
    "zict": "Dask's workers need it, for audits only. Dask's own developers keep it.",
}
"""Why a package without a release in two years stays, by its name."""

LICENCES = {
    "colorama": "BSD-3-Clause",
    "streamlit-folium": "MIT (by its repository)",
    "xstatic-leaflet": "BSD-2-Clause (Leaflet's)",
}
"""The licences that packages do not say, or that are not installed on every system, by their names."""

_WORDS = {
    "Permission is hereby granted, free of charge": "MIT",
    "Mozilla Public License": "MPL-2.0",
    "Apache License": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD-3-Clause": "BSD-3-Clause",
    "BSD": "BSD",
    "MIT": "MIT",
}
"""What a licence's text says, and its short name."""

_FILES = ("requirements.txt", "requirements-dev.txt")
_HEAD = """# Packages

Written by `make lock`; do not edit it. `requirements.txt` and `requirements-dev.txt` pin each package with its hashes,
and pip refuses any other file. A package without a release in two years has a reason here. `make sbom` writes what the
program needs as a CycloneDX document.
"""


@dataclass(frozen=True)
class Package:
    """A pinned package."""

    name: str
    version: str
    licence: str
    released: dt.date

    def is_old(self, today: dt.date) -> bool:
        return today - self.released > OLD


def pins(file: Path) -> dict[str, Requirement]:
    """What a file of requirements pins, by name. Hashes and comments are passed over."""
    text = re.sub(r"\\\n", " ", file.read_text(encoding="utf-8"))
    lines = [line.partition(" --hash")[0].strip() for line in text.splitlines()]
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {each.name: each for each in found}


def licence(name: str) -> str:
    """The licence of a package that is installed, in a few words."""
    if name in LICENCES:
        return LICENCES[name]
    about = metadata.metadata(name)
    if expression := about.get("License-Expression"):
        return str(expression)
    classifiers = [each for each in about.get_all("Classifier") or [] if each.startswith("License :: ")]
    if names := [each.rpartition(" :: ")[2] for each in classifiers]:
        return ", ".join(names)
    said = str(about.get("License") or "").strip()
    if 0 < len(said) <= 20:
        return said
    files = [file for file in metadata.files(name) or [] if re.match("LICEN[CS]E|COPYING", file.name)]
    texts = [said, *(Path(str(file.locate())).read_text(encoding="utf-8") for file in files)]
    return next((short for text in texts for words, short in _WORDS.items() if words in text), "not said")


def _locked(requirements: list[Requirement], folder: Path) -> None:
    """Let uv write a lock of exactly these packages into a folder."""
    lines = ",\n".join(json.dumps(str(each)) for each in requirements)
    project = f'[project]\nname = "dateline"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = [{lines}]\n'
    (folder / "pyproject.toml").write_text(project, encoding="utf-8")
    _uv("lock", folder)


def _uv(command: str, folder: Path, *more: str) -> str:
    uv = Path(sys.executable).with_name("uv")
    done = subprocess.run([uv, command, "--quiet", "--project", folder, *more], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout


def packages(requirements: list[Requirement]) -> list[Package]:
    """Each package with its licence, and the day of the newest file of its pinned version."""
    with tempfile.TemporaryDirectory() as folder:
        _locked(requirements, Path(folder))
        lock = tomllib.loads((Path(folder) / "uv.lock").read_text(encoding="utf-8"))
    found = []
    for each in lock["package"]:
        files = [*each.get("wheels", ()), *([each["sdist"]] if "sdist" in each else [])]
        if days := [file["upload-time"][:10] for file in files if "upload-time" in file]:
            last = dt.date.fromisoformat(max(days))
            found.append(Package(each["name"], each["version"], licence(each["name"]), last))
    return found


def document(found: list[Package], needed: set[str], today: dt.date) -> str:
    """The table of packages in Markdown."""
    rows = [
        "| package | version | licence | last release | for | why it stays |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for each in sorted(found, key=lambda each: each.name):
        use = "the program" if each.name in needed else "developers"
        why = KEPT.get(each.name, "") if each.is_old(today) else ""
        rows.append(f"| {each.name} | {each.version} | {each.licence} | {each.released} | {use} | {why} |")
    return "\n".join([_HEAD, *rows, "", f"Releases as of {today}.", ""])


def bill(requirements: list[Requirement]) -> str:
    """A CycloneDX document of what the program needs, with licences."""
    with tempfile.TemporaryDirectory() as folder:
        _locked(requirements, Path(folder))
        made = json.loads(_uv("export", Path(folder), "--format", "cyclonedx1.5", "--frozen"))
    for component in made["components"]:
        component["licenses"] = [{"license": {"name": licence(component["name"])}}]
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str]) -> None:
    """Write the table, or with `--sbom FILE` the bill of materials."""
    parser = argparse.ArgumentParser(prog="python -m tools.packages", description=main.__doc__)
    parser.add_argument("--sbom", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    program, everything = (pins(ROOT / file) for file in _FILES)
    if options.sbom:
        options.sbom.parent.mkdir(parents=True, exist_ok=True)
        options.sbom.write_text(bill(list(program.values())), encoding="utf-8")
        return
    today = dt.datetime.now(dt.UTC).date()
    found = packages(list({**everything, **program}.values()))
    LISTED.write_text(document(found, set(program), today), encoding="utf-8")
    if old := [each.name for each in found if each.is_old(today) and each.name not in KEPT]:
        sys.exit(f"No release in two years, and no reason in tools/packages.py: {', '.join(old)}")


if __name__ == "__main__":
    main(sys.argv[1:])
