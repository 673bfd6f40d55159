"""What is allowed in a story and yet probably not meant: warnings, apart from the errors that `geo.story` refuses.

Each is a guess about what the writer meant, so each must be silent for places as they are. Real clocks stray from the
sun by up to 3.2 hours (Kashgar, on Beijing's time), and the islands of Kiribati and Samoa count a day more than their
neighbours; Antarctica keeps whatever clock its supplies come by, and is left out.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from geo.clocks import zones
from geo.earth.position import Position
from geo.story import limits
from geo.story.model import Article, Place
from geo.story.problems import Problem, shown

MOST_HOURS_FROM_THE_SUN = 3.5
FARTHEST_NORTH_OR_SOUTH = 45
"""Degrees of latitude between a place and its zone's main city. Across any real zone there are no more than 35."""
NEAR_THE_CITY = 15
FAR_FROM_IT = 30
"""Degrees of latitude and of longitude from a zone's main city: a position is mended only to one that is near it."""

_SWAPPED = "are latitude and longitude swapped?"

_ANTARCTICA = -60
_SEASONS = (datetime(2024, 1, 15, 12, tzinfo=UTC), datetime(2024, 7, 15, 12, tzinfo=UTC))
_LATIN = {
    "a": "аα", "b": "вβ", "c": "с", "d": "ԁ", "e": "еε", "h": "һнη", "i": "іιı", "j": "ј", "k": "кκ", "l": "ӏ1",
    "m": "мμ", "n": "ν", "o": "оο0", "p": "рρ", "q": "ԛ", "s": "ѕ", "t": "тτ", "u": "υ", "w": "ԝ", "x": "хχ", "y": "у",
}  # fmt: skip
"""Small letters, and the Cyrillic and Greek ones, and digits, that may be taken for them."""

_ALIKE = {ord(other): letter for letter, others in _LATIN.items() for other in others}


def doubts(article: Article) -> list[Problem]:
    """What is doubtful in a story, addressed as its problems would be.

    Beyond `limits.PROBLEMS` in one file the others are counted, as errors are.
    """
    lines = dict(zip((place.id for place in article.places), article.lines, strict=False))

    def where(place: Place) -> str:
        return f"line {lines[place.id]}" if place.id in lines else f"place {place.id!r}"

    of_places = [
        Problem("locations.csv", f"{where(place)}, {column}", message)
        for place in article.places
        for column, message in _about_position(place)
    ]
    of_places += (
        Problem("locations.csv", f"{where(place)}, {column}", message)
        for place, column, message in (*_alike(article, where), *_unnamed(article))
    )
    of_article = [Problem("article.toml", address, message) for address, message in _unused(article)]
    return [*_listed(sorted(of_places, key=lambda problem: problem.line)), *_listed(of_article)]


def _listed(found: list[Problem]) -> list[Problem]:
    more = len(found) - limits.PROBLEMS
    last = [Problem(found[0].file, "", f"and {more:,} more warning{'' if more == 1 else 's'}")] if more > 0 else []
    return found[: limits.PROBLEMS] + last


# --- one place


def _about_position(place: Place) -> Iterator[tuple[str, str]]:
    if abs(place.latitude) < 0.01 and abs(place.longitude) < 0.01:
        yield "latitude", "0, 0 lies in the Gulf of Guinea, where no land is; write where the place is"
        return
    if place.latitude < _ANTARCTICA:
        return
    swapped = (place.longitude, place.latitude)
    if contradiction := _contradiction(place):
        mends = [hint for hint, mended in _mends(place) if not _contradiction(place.model_copy(update=mended))]
        yield "time_zone", f"{contradiction}; {next(iter(mends), 'check both')}"
    elif _from_the_city(place, swapped) <= NEAR_THE_CITY and _from_the_city(place, place.position) > FAR_FROM_IT:
        city = f"{_city(place)}, its zone's main city"
        yield "latitude", f"{place.latitude:g} and longitude {place.longitude:g} are far from {city}; {_SWAPPED}"


def _contradiction(place: Place) -> str:
    """How a place's zone and its position contradict each other, or nothing."""
    strays = min((_from_the_sun(place, instant) for instant in _SEASONS), key=abs)
    if abs(strays) > MOST_HOURS_FROM_THE_SUN:
        ahead = "ahead of" if strays > 0 else "behind"
        return (
            f"{place.time_zone!r} is {abs(strays):.1f} hours {ahead} the sun at longitude {place.longitude:g}; "
            f"no clock strays by more than {MOST_HOURS_FROM_THE_SUN}"
        )
    for latitude, _longitude in zones.zone_point(place.time_zone):
        if abs(apart := place.latitude - latitude) > FARTHEST_NORTH_OR_SOUTH:
            side = "north" if apart > 0 else "south"
            off = f"{abs(apart):.0f} degrees {side}"
            return f"latitude {place.latitude:g} is {off} of {_city(place)}, its zone's main city"
    return ""


def _from_the_sun(place: Place, instant: datetime) -> float:
    """Hours that a place's clock is ahead of the mean sun, in [-12, 12): the date does not count."""
    offset = zones.utc_offset(place.time_zone, instant) / timedelta(hours=1)
    return (offset - place.longitude / 15 + 12) % 24 - 12


def _mends(place: Place) -> Iterator[tuple[str, dict[str, float]]]:
    """What was perhaps meant, where it lies near the zone's main city: the hint, the mended position."""
    north, east = place.position
    positions: tuple[tuple[str, Position], ...] = (
        (_SWAPPED, (east, north)),
        (f"should the longitude be {-east:g}?", (north, -east)),
        (f"should the latitude be {-north:g}?", (-north, east)),
        (f"should they be {-north:g} and {-east:g}?", (-north, -east)),
    )
    for hint, position in positions:
        if _from_the_city(place, position) <= NEAR_THE_CITY:
            yield hint, {"latitude": position[0], "longitude": position[1]}


def _from_the_city(place: Place, position: Position) -> float:
    """How many degrees, of latitude or longitude, a position is from the main city of the place's zone."""
    points = zones.zone_point(place.time_zone)
    return max((abs(there - here) for point in points for there, here in zip(position, point, strict=True)), default=0)


def _city(place: Place) -> str:
    return place.time_zone.rpartition("/")[2].replace("_", " ")


# --- several places


def _alike(article: Article, where: Callable[[Place], str]) -> Iterator[tuple[Place, str, str]]:
    """Places that another one before them may be."""
    names: dict[str, Place] = {}
    ids: dict[str, Place] = {}
    points: dict[Position, Place] = {}
    for place in article.places:
        if (other := names.setdefault(_skeleton(place.name), place)) is not place:
            same = "is the name" if other.name == place.name else f"looks like {shown(other.name)}, the name"
            yield place, "name", f"{shown(place.name)} {same} of {other.id!r} ({where(other)}); say which is which"
        if (other := ids.setdefault(_skeleton(place.id), place)) is not place:
            yield place, "id", f"{place.id!r} looks like {other.id!r} ({where(other)}); choose ids that differ more"
        if (other := points.setdefault(place.position, place)) is not place and place.position != (0, 0):
            yield place, "latitude", f"stands at the very point of {other.id!r} ({where(other)}); check both"


def _skeleton(text: str) -> str:
    """What a text looks like: without capitals, accents, apostrophes and signs, with look-alike letters as one.

    >>> _skeleton("Pаris") == _skeleton("paris"), _skeleton("Hawaiʻi") == _skeleton("HAWAII")
    (True, True)
    """
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = _ACCENT_OR_UNSEEN.sub("", decomposed.translate(_ALIKE))
    words = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in bare).split()
    return unicodedata.normalize("NFC", " ".join(words)) or text


_ACCENT_OR_UNSEEN = re.compile("[\u0300-\u036f\u00ad\u02bb-\u02bf\u200b-\u200f\u2060\ufeff'’]")


# --- what is not used


def _unnamed(article: Article) -> Iterator[tuple[Place, str, str]]:
    named = {*article.fit}
    for section in article.sections:
        named.update(section.place_ids)
    for claim in article.claims:
        named.update(*claim.places_named.values())
    for place in article.places:
        if place.id not in named and place.rank != 1:
            yield place, "id", f"nothing names {place.id!r}: link it in a summary, measure a claim to it, or remove it"


def _unused(article: Article) -> Iterator[tuple[str, str]]:
    used = {place.layer for place in article.places}
    for layer in article.layers:
        if layer.id not in used:
            yield f"layer {layer.id!r}", "has no place; give it one or remove it"
    for claim in article.claims:
        if claim.id not in article.section_by_id[claim.section].claim_ids:
            yield (
                f"claim {claim.id!r}, section",
                f"the summary of {claim.section!r} does not link this claim; write [...](claim:{claim.id}) in it",
            )
