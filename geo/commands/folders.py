"""The folder of a new story: its two files are written where there are none."""

import sys
from collections.abc import Iterable
from pathlib import Path

from geo.commands.arguments import program
from geo.files import reading


def what_now(folder: Path) -> str:
    """Say what is written, and what to do with it."""
    return f"{folder}: {' and '.join(reading.FILES)} are written; mend them, then: {program()} check {folder}"


def is_taken(folder: Path) -> bool:
    """Whether a folder has one of the two files of a story, which is then said."""
    for path in (folder / name for name in reading.FILES):
        if path.exists():
            print(f"{path}: is there already, and nothing is overwritten; name another folder", file=sys.stderr)
            return True
    return False


def write(folder: Path, made: Iterable[bytes]) -> list[Path]:
    """Write the two files of a story and return their paths."""
    files = {folder / name: content for name, content in zip(reading.FILES, made, strict=True)}
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        with path.open("xb") as file:
            file.write(content)
    return list(files)
