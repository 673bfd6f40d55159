"""Positions that a text gives in figures: "38.3 N, 142.4 E", "18°39′N 107°23′W"."""

import re
from collections.abc import Iterator

from geo.extract.found import Candidate, Mention, Spot, as_name
from geo.extract.segments import Text
from geo.words.language import _

_MINUTES = (
    r"(?:\s?(?P<{0}m>\d{{1,2}}(?:\.\d{{1,4}})?)\s?['′’])?(?:\s?(?P<{0}s>\d{{1,2}}(?:\.\d{{1,3}})?)\s?(?:[\"″”]|''))?"
)
_DEGREES = r"(?P<{0}d>\d{{1,3}}(?:\.\d{{1,6}})?)\s?(?:°|º|deg(?:rees?)?\.?)?"
_HALF = r"(?:(?P<{0}>[{1}])(?![^\W_])|\s(?:(?:latitude|longitude)\s)?(?P<{0}w>{2})(?![^\W_]))"
_POSITION = re.compile(
    r"(?<!\d)(?<!\d\.)"
    + _DEGREES.format("a")
    + _MINUTES.format("a")
    + r"\s?"
    + _HALF.format("ns", "NS", "[Nn]orth|[Ss]outh|NORTH|SOUTH")
    + r"(?:\s(?:latitude|lat\.))?(?:,|;|\sand|\s/)?(?:\s(?:[Ll]ongitude|LONGITUDE)(?:\sof)?)?\s?"
    + _DEGREES.format("o")
    + _MINUTES.format("o")
    + r"\s?"
    + _HALF.format("ew", "EW", "[Ee]ast|[Ww]est|EAST|WEST")
    + r"(?:\slongitude)?"
)


def find(text: Text) -> Iterator[Mention]:
    """The positions in a text, in order.

    >>> [mention.spot.position for mention in find(Text("at 38.3°N, 142.4°E, and 7°30'S 110 E"))]
    [(38.3, 142.4), (-7.5, 110.0)]
    >>> [mention.spot.position for mention in find(Text("at 30 degrees latitude north, 40 degrees longitude west"))]
    [(30.0, -40.0)]
    >>> text = Text("LOCATION...12.5N 61.3W, near latitude 31.2 South, longitude 8.4 West and NEAR 44.0S, 120.1E")
    >>> [mention.spot.position for mention in find(text)]
    [(12.5, -61.3), (-31.2, -8.4), (-44.0, 120.1)]
    """
    for found in _POSITION.finditer(text.source):
        latitude, longitude = _degrees(found, "a"), _degrees(found, "o")
        if latitude > 90 or longitude > 180:
            continue
        south = (found["ns"] or found["nsw"]).lower().startswith("s")
        west = (found["ew"] or found["eww"]).lower().startswith("w")
        position = (-latitude if south else latitude, -longitude if west else longitude)
        name = as_name(found.group())
        spot = Spot(
            id=f"point-{found.start()}",
            name=name,
            position=position,
            precision="site",
            radius_km=max(1.0, 111.0 * _step(found) / 2),
            kind="point",
            source=_("the text"),
            described=name,
        )
        reason = _("The text gives the position.")
        yield Mention(found.start(), found.end(), name, (Candidate(spot, reason),), True, reason)


def _degrees(found: re.Match[str], axis: str) -> float:
    degrees, minutes, seconds = [float(found[f"{axis}{unit}"] or 0) for unit in "dms"]
    return degrees + minutes / 60 + seconds / 3600


def _step(found: re.Match[str]) -> float:
    """How exactly the latitude is given, in degrees."""
    for group, unit in (("as", 1 / 3600), ("am", 1 / 60), ("ad", 1.0)):
        if written := found[group]:
            return unit / float(f"1e{len(written.partition('.')[2])}")
    return 1.0
