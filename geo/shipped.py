"""The paths of the files that come with the program: the first story, the base map, named areas, the gazetteer.

In the repository they are in `data/`. An installed package contains a copy of that folder.
"""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_data"

FOLDER = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parents[1] / "data"
"""The folder of the first story."""

BASE_MAP = FOLDER / "basemap" / "world.json"
"""The base map, TopoJSON."""

DETAILS = FOLDER / "basemap" / "details"
"""The folder of what maps of small regions show beyond the base map, by cells."""

AREA_NAMES = FOLDER / "basemap" / "names.json"
"""Where the map has room for the names of countries and seas."""

AREAS = FOLDER / "areas"
"""The folder of named areas."""

GAZETTEER = FOLDER / "gazetteer" / "places.zip"
"""The places of the gazetteer."""

EXTRACT = FOLDER / "extract"
"""The folder of the reader's lists of words."""


def first_story() -> Path:
    """The folder of the first story, relative to the current folder if it is inside that."""
    return FOLDER.relative_to(Path.cwd()) if FOLDER.is_relative_to(Path.cwd()) else FOLDER
