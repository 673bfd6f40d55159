"""Warnings: what a story may contain, but its author probably did not mean.

A warning is a guess, so it must never fire for a real place. Real clocks differ from the sun by up to 3.2 hours
(Kashgar, on Beijing time), and Kiribati and Samoa are a day ahead of their neighbours. Antarctica is left out: its
stations use the time zone of their supply base.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from geo.clocks import zones
from geo.earth.position import Position
from geo.story import limits
from geo.story.model import Article, Place
from geo.story.once import once_per_article
from geo.story.problems import Problem, shown
from geo.story.translation import TranslatedValue
from geo.words.language import Language

MAX_HOURS_FROM_SUN = 3.5
MAX_LATITUDE_FROM_CITY_DEG = 45
"""Latitude between a place and its zone's main city; in every real zone it is at most 35."""
NEAR_CITY_DEG = 15
FAR_FROM_CITY_DEG = 30
"""Latitude and longitude from a zone's main city. A correction is proposed only if it lies near the city."""

_SWAPPED = "are latitude and longitude swapped?"

_ANTARCTICA = -60
_SEASONS = (datetime(2024, 1, 15, 12, tzinfo=UTC), datetime(2024, 7, 15, 12, tzinfo=UTC))
_LATIN = {
    "a": "аα", "b": "вβ", "c": "с", "d": "ԁ", "e": "еε", "h": "һнη", "i": "іιı", "j": "ј", "k": "кκ", "l": "ӏ1",
    "m": "мμ", "n": "ν", "o": "оο0", "p": "рρ", "q": "ԛ", "s": "ѕ", "t": "тτ", "u": "υ", "w": "ԝ", "x": "хχ", "y": "у",
}  # fmt: skip
"""Lower-case Latin letters, and the Cyrillic and Greek letters and digits that look like each."""

_ALIKE = {ord(other): letter for letter, others in _LATIN.items() for other in others}


_REPEATED = 3
"""Warnings of one sort that are listed; more of them are counted in one line. Doubts about positions are all listed."""


@once_per_article
def find_warnings(article: Article) -> list[Problem]:
    """The warnings for a story, with addresses as for errors: first those about positions, then about names.

    As for errors, `limits.PROBLEMS` of them are listed for one file, and further ones are only counted.
    """
    lines = dict(zip((place.id for place in article.places), article.lines, strict=False))

    def where(place: Place) -> str:
        return f"line {lines[place.id]}" if place.id in lines else f"place {place.id!r}"

    def of_places(warnings: Iterable[tuple[Place, str, str]]) -> list[Problem]:
        return [Problem("locations.csv", f"{where(place)}, {column}", message) for place, column, message in warnings]

    def of_article(warnings: Iterable[tuple[str, str]]) -> list[Problem]:
        return [Problem("article.toml", address, message) for address, message in warnings]

    alike = [*_alike(article, where)]
    places = of_places((place, *warning) for place in article.places for warning in _about_position(place))
    for column in ("latitude", "name", "id"):
        places += _counted(of_places(warning for warning in alike if warning[1] == column))
    places += [*_counted(of_places(_unnamed(article))), *_counted(of_places(_untold_places(article)))]
    tables = [
        *(warning for sort in (_unused_layers, _unlinked) for warning in _counted(of_article(sort(article)))),
        *of_article(_of_claims(article)),
        *_counted(of_article(_untold(article))),
    ]
    return [*_listed(places), *_listed(tables)]


def _counted(warnings: list[Problem]) -> list[Problem]:
    """Warnings of one sort: the first ones, and one line for the others."""
    if (more := len(warnings) - _REPEATED) < 2:
        return warnings
    return [
        *warnings[:_REPEATED],
        replace(warnings[_REPEATED], message=f"and {more:,} more like the one above, from here on"),
    ]


def _listed(warnings: list[Problem]) -> list[Problem]:
    more = len(warnings) - limits.PROBLEMS
    last = [Problem(warnings[0].file, "", f"and {more:,} more warning{'' if more == 1 else 's'}")] if more > 0 else []
    return warnings[: limits.PROBLEMS] + last


# --- one place


def _about_position(place: Place) -> Iterator[tuple[str, str]]:
    if abs(place.latitude) < 0.01 and abs(place.longitude) < 0.01:
        yield "latitude", "0, 0 lies in the Gulf of Guinea, where there is no land; write where the place is"
        return
    if place.latitude < _ANTARCTICA:
        return
    swapped = (place.longitude, place.latitude)
    if contradiction := _contradiction(place):
        hints = [hint for hint, better in _corrections(place) if not _contradiction(place.model_copy(update=better))]
        yield "time_zone", f"{contradiction}; {next(iter(hints), 'check both')}"
    elif _from_city(place, swapped) <= NEAR_CITY_DEG and _from_city(place, place.position) > FAR_FROM_CITY_DEG:
        city = f"{_city(place)}, its zone's main city"
        yield "latitude", f"{place.latitude:g} and longitude {place.longitude:g} are far from {city}; {_SWAPPED}"


def _contradiction(place: Place) -> str:
    """How a place's time zone and position contradict each other; empty if they do not."""
    ahead_hours = min((_from_sun(place, instant) for instant in _SEASONS), key=abs)
    if abs(ahead_hours) > MAX_HOURS_FROM_SUN:
        ahead = "ahead of" if ahead_hours > 0 else "behind"
        return (
            f"{place.time_zone!r} is {abs(ahead_hours):.1f} hours {ahead} the sun at longitude {place.longitude:g}; "
            f"no real clock differs by more than {MAX_HOURS_FROM_SUN}"
        )
    for latitude, _longitude in zones.zone_point(place.time_zone):
        if abs(apart := place.latitude - latitude) > MAX_LATITUDE_FROM_CITY_DEG:
            side = "north" if apart > 0 else "south"
            off = f"{abs(apart):.0f} degrees {side}"
            return f"latitude {place.latitude:g} is {off} of {_city(place)}, its zone's main city"
    return ""


def _from_sun(place: Place, instant: datetime) -> float:
    """Hours by which a place's clock is ahead of the mean sun, in [-12, 12), whatever the date."""
    offset = zones.utc_offset(place.time_zone, instant) / timedelta(hours=1)
    return (offset - place.longitude / 15 + 12) % 24 - 12


def _corrections(place: Place) -> Iterator[tuple[str, dict[str, float]]]:
    """Positions that were perhaps meant and lie near the zone's main city: each with its hint."""
    north, east = place.position
    positions: tuple[tuple[str, Position], ...] = (
        (_SWAPPED, (east, north)),
        (f"should the longitude be {-east:g}?", (north, -east)),
        (f"should the latitude be {-north:g}?", (-north, east)),
        (f"should they be {-north:g} and {-east:g}?", (-north, -east)),
    )
    for hint, position in positions:
        if _from_city(place, position) <= NEAR_CITY_DEG:
            yield hint, {"latitude": position[0], "longitude": position[1]}


def _from_city(place: Place, position: Position) -> float:
    """Degrees from a position to the main city of the place's zone: of latitude or longitude, whichever is more."""
    points = zones.zone_point(place.time_zone)
    return max((abs(there - here) for point in points for there, here in zip(position, point, strict=True)), default=0)


def _city(place: Place) -> str:
    return place.time_zone.rpartition("/")[2].replace("_", " ")


# --- several places


def _alike(article: Article, where: Callable[[Place], str]) -> Iterator[tuple[Place, str, str]]:
    """Places that may be the same as an earlier one, or be mistaken for it."""
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
            yield place, "latitude", f"has the same position as {other.id!r} ({where(other)}); check both"


def _skeleton(text: str) -> str:
    """A text reduced to its looks: no capitals, accents, apostrophes or signs; look-alike letters made the same.

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
    named.update(ring.place for ring in article.rings)
    for place in article.places:
        if place.id not in named and place.rank != 1:
            yield place, "id", f"nothing names {place.id!r}: link it in a summary, measure a claim to it, or remove it"


def _unused_layers(article: Article) -> Iterator[tuple[str, str]]:
    used = {place.layer for place in article.places}
    for layer in article.layers:
        if layer.id not in used:
            yield f"layer {layer.id!r}", "has no place; give it one or remove it"


def _unlinked(article: Article) -> Iterator[tuple[str, str]]:
    for claim in article.claims:
        if claim.id not in article.section_by_id[claim.section].claim_ids:
            yield (
                f"claim {claim.id!r}, section",
                f"the summary of {claim.section!r} does not link this claim; write [...](claim:{claim.id}) in it",
            )


def _of_claims(article: Article) -> Iterator[tuple[str, str]]:
    for claim in article.claims:
        for flaw in claim.warnings():
            yield f"claim {claim.id!r}, {flaw.field}", flaw.message


# --- what is told in one language only


def _untold_places(article: Article) -> Iterator[tuple[Place, str, str]]:
    for language in article.languages:
        if article.in_language(language) is article:
            continue
        for place, told in zip(article.places, article.in_language(language).places, strict=True):
            for text in _untold_texts(place, told):
                yield place, Place.address(language, text), _stays(article, language)


def _untold(article: Article) -> Iterator[tuple[str, str]]:
    for language in article.languages:
        if article.in_language(language) is article:
            yield language, "is the story's first language; write its texts as the first ones, not beside them"
            continue
        told = article.in_language(language)
        values: list[tuple[str, TranslatedValue, TranslatedValue]] = [("", article.heading, told.heading)]
        values += ((f"layer {a.id!r}, ", a, b) for a, b in zip(article.layers, told.layers, strict=True))
        values += ((f"section {a.id!r}, ", a, b) for a, b in zip(article.sections, told.sections, strict=True))
        values += ((f"claim {a.id!r}, ", a, b) for a, b in zip(article.claims, told.claims, strict=True))
        values += ((f"ring {shown(a.title)}, ", a, b) for a, b in zip(article.rings, told.rings, strict=True))
        for where, first, translation in values:
            for text in _untold_texts(first, translation):
                yield where + first.address(language, text), _stays(article, language)


def _untold_texts(first: TranslatedValue, translation: TranslatedValue) -> Iterator[str]:
    """The texts that a translation does not have, except those that may stay as they are."""
    for text in first.texts:
        if getattr(first, text) and text not in first.may_stay and not translation.is_told(text):
            yield text


def _stays(article: Article, language: Language) -> str:
    return f"is missing; readers in {language!r} read it in {article.heading.language!r}"
