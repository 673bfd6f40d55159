"""List the verdicts that change between two releases of the time zone database. It downloads nothing.

    pip download --no-deps --dest /tmp tzdata==2025.2
    pip download --no-deps --dest /tmp tzdata==2026.6
    python -m tools.tzdata_changes /tmp/tzdata-2025.2-*.whl /tmp/tzdata-2026.6-*.whl data stories/*

A release is a wheel of the package `tzdata`, or a folder that holds the package. Without stories all shipped ones are
checked. The exit status is 1 if a verdict or a computed figure changes, 2 if a release or a story cannot be read.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Compare two releases; or, with `--verdicts`, print those of the release in use as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tools.tzdata_changes", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("old", type=Path, help="a wheel of tzdata, or a folder that holds the package")
    parser.add_argument("new", type=Path, help="likewise")
    parser.add_argument("stories", type=Path, nargs="*", help="story folders; without them all shipped ones")
    options = parser.parse_args(arguments)
    stories = options.stories or [
        ROOT / "data",
        *sorted(path for path in (ROOT / "stories").iterdir() if path.is_dir()),
    ]
    try:
        old, new = (verdicts_with(release, stories) for release in (options.old, options.new))
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{old['release']} -> {new['release']}\n")
    changed = [key for key, verdict in old["verdicts"].items() if new["verdicts"].get(key) != verdict]
    for key in changed:
        before, after = (" ".join(each["verdicts"][key]) for each in (old, new))
        sys.stdout.write(f"{key}: {before} -> {after}\n")
    total = len(old["verdicts"])
    sys.stdout.write(f"{len(changed)} of {total} verdict{'' if total == 1 else 's'} changed\n")
    return 1 if changed else 0


def verdicts_with(release: Path, stories: list[Path]) -> dict[str, Any]:
    """The verdicts with one release, computed by a Python process that imports it instead of the installed one.

    Raises:
        ValueError: The release or a story cannot be read.
    """
    path = release.resolve()
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(path), str(ROOT)])}
    code = "from tools.tzdata_changes import write_verdicts; write_verdicts()"
    command = [sys.executable, "-c", code, *(str(story.resolve()) for story in stories)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise ValueError(f"{release}: {(done.stderr.strip().splitlines() or ['no answer'])[-1]}")
    found: dict[str, Any] = json.loads(done.stdout)
    if not Path(found["path"]).is_relative_to(path):
        raise ValueError(f"{release}: holds no package tzdata; name a wheel of it, or the folder around it")
    return found


def write_verdicts() -> None:
    """Print the release in use, where it lies, and for each claim its verdict and what is computed."""
    import tzdata  # here, so that the first process does not need it

    from geo.claims import check_all
    from geo.clocks import zones
    from geo.files import reading

    verdicts = {
        f"{Path(folder).name}, {found.claim.id}": [found.name, f"({found.claim.computed_text(found)})"]
        for folder in sys.argv[1:]
        for found in check_all(reading.load(Path(folder)))
    }
    json.dump({"release": zones.release(), "path": tzdata.__file__, "verdicts": verdicts}, sys.stdout)


if __name__ == "__main__":
    sys.exit(main())
