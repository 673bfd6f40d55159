"""Positions in metres of Web Mercator, as ArcGIS exports tables and old files of maps have them."""

from collections.abc import Iterable, Sequence

from geo.earth import reference_systems
from geo.earth.position import Position
from geo.gazetteer import places
from geo.importers.axes import distance_km
from geo.importers.by_header import claim, is_metres
from geo.importers.meanings import MERCATOR_X, MERCATOR_Y, Meaning
from geo.importers.seen import Seen
from geo.words.language import _

_ASKED, _NEAR_KM = 40, 60.0
"""So many rows are looked at, and so near must a place of their names be."""


def position_of(pair: Position) -> Position | None:
    """The (latitude, longitude) of a pair (y, x) in metres; None if it has none.

    >>> [round(degrees, 3) for degrees in position_of((4256000.0, 15550000.0))]
    [35.675, 139.688]
    """
    convert = reference_systems.to_wgs84(reference_systems.WEB_MERCATOR)
    try:
        return convert([pair])[0] if convert else None
    except ValueError:
        return None


def agreement(rows: Iterable[tuple[Sequence[str], Position]]) -> tuple[int, int] | None:
    """Of how many rows a place of a name in it lies where Web Mercator says, and of how many rows with names that is.

    Nothing else tells it from the many other systems in metres.

    Args:
        rows: The short texts of each row, and its pair (y, x) in metres.

    Returns:
        None unless nearly all agree.
    """
    right = asked = 0
    for _row, (texts, pair) in zip(range(_ASKED), rows, strict=False):
        names = [each for each in texts if 2 < len(each) <= 60 and places.known(each)]
        if names and (position := position_of(pair)):
            asked += 1
            right += any(distance_km(each, position) <= _NEAR_KM for each in names)
    return (right, asked) if right and right >= 4 * (asked - right) else None


def find(seen: Seen) -> None:
    """Read two columns "x" and "y" of metres as Web Mercator, if places of the rows' names then lie there."""
    columns: dict[str, int] = {}
    for index in range(seen.count):
        told = claim(seen, index) if index not in seen.given else None
        if told and told[0] in ("latitude", "longitude") and seen.share(index, is_metres) > 0.5:
            columns.setdefault(told[0], index)
    if len(columns) < 2 or seen.is_placed():
        return
    y, x = columns["latitude"], columns["longitude"]
    rows = [
        record.values for record in seen.source.records if is_metres(record.values[x]) and is_metres(record.values[y])
    ]
    if agreement((values, (metres(values[y]), metres(values[x]))) for values in rows):
        said = _("as Web Mercator, as places of names in the rows lie there")
        seen.found |= {y: Meaning(MERCATOR_Y, said), x: Meaning(MERCATOR_X, said)}


def metres(text: str) -> float:
    """A number of metres."""
    return float(text.replace(",", "."))
