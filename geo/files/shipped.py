"""Where the files that come with the program lie: the first story and the base map.

In the repository they lie in `data/`; an installed package carries that folder inside itself.
"""

from pathlib import Path

_PACKAGED = Path(__file__).parents[1] / "_data"

FOLDER = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parents[2] / "data"
"""The folder of the first story."""

BASE_MAP = FOLDER / "basemap" / "world.json"
"""The base map, TopoJSON."""


def first_story() -> Path:
    """The folder of the first story, as short as it can be written from the current folder."""
    return FOLDER.relative_to(Path.cwd()) if FOLDER.is_relative_to(Path.cwd()) else FOLDER
