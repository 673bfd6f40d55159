"""The names of countries and seas on the map: which, in the run's language, where there is room and in which sizes.

`area_names.json` has the rules that the map and the picture share. A name must fit into an ellipse that is `flat` times
as wide as high. There is at most one name for each `pixels` of the map. `styles` are the sizes that are tried, the
largest first, in pixels, each with its letter spacing, in ems. data/basemap/README.md says where the spots come from.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo import shipped
from geo.earth import areas
from geo.map.scene_types import AreaName
from geo.words import formats, language
from geo.words.language import Language


class Style(NamedTuple):
    """A size of a name, in pixels, and its letter spacing, in ems."""

    size: float
    spacing: float


_RULES = json.loads((Path(__file__).parent / "area_names.json").read_text(encoding="utf-8"))
FLAT: float = _RULES["flat"]
PIXELS: float = _RULES["pixels"]
STYLES: dict[str, list[Style]] = {
    kind: [Style(*style) for style in styles] for kind, styles in _RULES["styles"].items()
}


def fits(width: float, height: float, room: float) -> bool:
    """Whether a name fits into its area, at a spot with this room; all in pixels.

    >>> fits(100, 16, room=16), fits(100, 16, room=12)
    (True, False)
    """
    return (width / 2 / (FLAT * room)) ** 2 + (height / 2 / room) ** 2 <= 1


def area_names() -> list[AreaName]:
    """All names in the language of this run, the roomiest area first. An area without a name in it is left out."""
    return list(_names(language.current()))


@cache
def _names(spoken: Language) -> tuple[AreaName, ...]:
    rows = json.loads(shipped.AREA_NAMES.read_text(encoding="utf-8"))
    named = ((row.get("names", {}).get(spoken) or _name(row["id"], spoken), row) for row in rows)
    return tuple({"text": text, "kind": row["kind"], "spots": row["spots"]} for text, row in named if text)


def _name(id_: str, spoken: Language) -> str:
    area = areas.by_id(id_)
    if spoken == "en":
        return area.name
    return (area.kind == "country" and formats.country(id_)) or area.translations.get(spoken, "")
