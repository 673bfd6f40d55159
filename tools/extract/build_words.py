"""Builds data/extract: common words and surnames that are also names of places, and first names.

data/extract/README.md says how.
"""

import hashlib
import sys
import tarfile
from pathlib import Path

from geo import shipped
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import store

NAMES = "names-0.3.0.tar.gz"
WORDS = "usr/share/dict/american-english"
SIGNATURES = {
    NAMES: "726e46254f2ed03f1ffb5d941dae3bc67c35123941c29becd02d48d0caa2a671",
    WORDS: "9f513f1ceadb6a01c5485b7dbdfd5118dc66cd70b59cae2851292112d4066a32",
}

FIRST_NAMES = 1200
"""So many first names of women and of men: the others are rarer than the places that they are."""

SURNAMES = 3000
"""And so many surnames, of which those are kept that are also the name of a place."""


def pinned(folder: Path, name: str) -> Path:
    """A file, if its bytes are those that are known."""
    found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    if found != SIGNATURES[name]:
        raise SystemExit(f"{name}: sha256 {found}, not {SIGNATURES[name]}")
    return folder / name


def people(folder: Path, file: str, most: int) -> list[str]:
    """The commonest names of a list of the census of 1990, in lower case."""
    with tarfile.open(pinned(folder, NAMES)) as archive:
        member = archive.extractfile(f"names-0.3.0/names/dist.{file}")
        lines = member.read().decode().splitlines()[:most] if member else []
    return [line.split()[0].lower() for line in lines]


def main(folder: Path) -> None:
    """Write the files, a word a line, sorted."""
    places = store()
    known = {folded(name) for place in range(len(places)) for name in places.names(place)}
    words = pinned(folder, WORDS).read_text(encoding="utf-8").split()
    lists = {
        "common-words": {word for word in words if word.islower() and word.isalpha()} & known,
        "first-names": {*people(folder, "female.first", FIRST_NAMES), *people(folder, "male.first", FIRST_NAMES)},
        "surnames": set(people(folder, "all.last", SURNAMES)) & known,
    }
    shipped.EXTRACT.mkdir(exist_ok=True)
    for name, found in lists.items():
        (shipped.EXTRACT / f"{name}.txt").write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
