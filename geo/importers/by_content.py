"""What columns mean by what they hold, where their names do not say it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from geo.files import synonyms
from geo.gazetteer import places
from geo.importers.axes import by_evidence, which_is_latitude
from geo.importers.meanings import COUNTRY, DIVISION, GEOHASH, POSITION, POSITION_LON_LAT, Meaning
from geo.importers.seen import Seen, has_letters, is_position
from geo.words.formats import number
from geo.words.language import _

_SOME = 0.1
"""So many of a column's web addresses say a position where nothing else does: saved places of Google Maps."""


def find_positions(seen: Seen) -> None:
    """Find positions in columns whose names do not say it."""
    parts = {"easting", "northing", "utm-zone"}
    whole = [seen.of(field) for field in (POSITION, POSITION_LON_LAT, GEOHASH)]
    if any(each is not None for each in whole) and seen.of("latitude") is None and seen.of("longitude") is None:
        return
    if seen.of("latitude") is not None and seen.of("longitude") is not None:
        for index in whole:
            if index is not None and index not in seen.given:
                seen.found[index] = Meaning("", _("latitude and longitude have columns of their own"))
        return
    if parts <= {meaning.field for meaning in seen.found.values()}:
        return
    free = [index for index in range(seen.count) if index not in seen.found]
    for one, other in (("latitude", "longitude"), ("longitude", "latitude")):
        if (known := seen.of(one)) is not None and seen.is_free(other):
            beside = [each for each in (known + 1, known - 1) if each in free and seen.is_angles(each, 0)]
            if beside:
                doubt = seen.doubt_beside(known)
                seen.found[beside[0]] = Meaning(other, _("by its content"), doubt)
            return
    if not (seen.is_free("latitude") and seen.is_free("longitude") and seen.is_free(POSITION)):
        return
    links = [index for index, meaning in seen.found.items() if meaning.field == "source_url"]
    beaten = [index for index, meaning in seen.found.items() if not meaning.field and not meaning.doubt]
    for index in (each for each in (*free, *links, *beaten) if each not in seen.given):
        is_one = is_position if synonyms.field_of(seen.source.columns[index]) == "name" else _is_exact_position
        if seen.share(index, is_one) > (_SOME if index in links else 0.8):
            seen.found[index] = Meaning(POSITION, seen.why_positions(index))
            return
    _two_columns(seen, free)


def _two_columns(seen: Seen, free: Sequence[int]) -> None:
    """Latitude and longitude as two columns of numbers side by side whose names say nothing."""
    numbers = [index for index in free if seen.is_angles(index, 2)]
    pairs = [(index, index + 1) for index in numbers if index + 1 in numbers]
    for first, second in pairs:
        order = which_is_latitude(seen, first, second)
        if order is None and (len(pairs) > 1 or len(numbers) > 2):
            continue
        exact = all(seen.is_angles(each, 3) for each in (first, second))
        if not exact and not by_evidence(seen, first, second):  # prices have two digits after the point
            continue
        latitude, longitude = (second, first) if order == "second" else (first, second)
        doubt = "" if order else _("Nothing says which of the two is the latitude.")
        seen.found[latitude] = Meaning("latitude", _("by its content"), doubt)
        seen.found[longitude] = Meaning("longitude", _("by its content"), doubt)
        return


def find_name(seen: Seen) -> None:
    """Find the column with the names of the places."""
    if not seen.is_placed() and (index := _of_known_names(seen)) is not None:
        if (named := seen.of("name")) is not None:
            del seen.found[named]
        seen.found[index] = Meaning("name", _("by its content: names of places"))
    if not seen.is_free("name"):
        return
    telling = [
        index
        for index in range(seen.count)
        if index not in seen.found and _is_telling(seen, index) and seen.is_text(index)
    ]
    if telling:  # a word rather than a code
        index = min(telling, key=lambda index: (seen.share(index, _is_code) > 0.5, index))
        seen.found[index] = Meaning("name", _("by its content"), _("Its name does not say so."))
        return
    for field in (DIVISION, COUNTRY, "id"):
        other = seen.of(field)
        if other is not None and other not in seen.given and seen.share(other, has_letters) > 0.9:
            reason = _("by its content") if field == "id" else _("by its name")
            seen.found[other] = Meaning("name", reason, _("No other column has names of places."))
            return


def _of_known_names(seen: Seen) -> int | None:
    """In a file without positions, the column of names that the gazetteer knows, if that of its name has none."""
    named = seen.of("name")
    if named in seen.given or (named is not None and seen.share(named, _is_known) > 0.3):
        return None
    left = [each for each in range(seen.count) if not seen.found.get(each, Meaning("")).field]
    free = [index for index in left if index not in seen.given and seen.is_text(index)]
    known = {index: seen.share(index, _is_known) for index in free}
    best = max(known, key=known.__getitem__, default=None)
    return best if best is not None and known[best] > 0.6 else None


def _is_telling(seen: Seen, index: int) -> bool:
    """Whether most rows have a short text of their own there."""
    values = [record.values[index] for record in seen.source.records if record.values[index]]
    return bool(values) and len(set(values)) * 2 > len(values) and sum(map(len, values)) < 60 * len(values)


def _is_code(text: str) -> bool:
    """Whether a text is a code and no name: "DEHAM", "Q2868", "4b1805", "{A1B2-…}"."""
    return (
        re.fullmatch(r"[^\W_]*\d[\w-]*|[A-Z]{1,6}|[{(]?[0-9a-fA-F]{4,12}(?:-[0-9a-fA-F]{4,12}){1,6}[)}]?", text[:100])
        is not None
    )


_NO_KIND = re.compile(
    r"yes|no|true|false|oui|non|ja|nein|sí|si|não|sim|はい|いいえ|有|無|نعم|لا|[a-z]"
    r"|jan(?:uary)?\.?|feb(?:ruary)?\.?|mar(?:ch)?\.?|apr(?:il)?\.?|may|june?|july?|aug(?:ust)?\.?"
    r"|(?:sept?|oct|nov|dec)(?:(?:em|o)?ber)?\.?|\d{1,2}月"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?",
    re.IGNORECASE,
)
"""Answers, months and days: as the title of a layer they say nothing, or nothing of a place."""


def find_layer(seen: Seen) -> None:
    """A column of few values, each of several rows."""
    if not seen.is_free("layer"):
        return
    rows = len(seen.source.records)
    for index in range(seen.count):
        kinds = seen.layers(index) if index not in seen.found else 0
        filled = sum(bool(record.values[index]) for record in seen.source.records) if kinds else 0
        if 2 <= kinds <= 12 and 2 * kinds <= filled and 10 * filled >= 8 * rows and _is_of_kinds(seen, index):
            said = _("by its content: {count} different values").format(count=number(kinds))
            seen.found[index] = Meaning("layer", said)
            return


def _is_of_kinds(seen: Seen, index: int) -> bool:
    return seen.is_text(index) and seen.share(index, _NO_KIND.fullmatch) < 0.5


@lru_cache(maxsize=4096)
def _is_known(text: str) -> bool:
    """Whether a text is a name that the gazetteer knows, perhaps with the country after it."""
    return 1 < len(text) <= 60 and bool(places.find(text))


def _is_exact_position(text: str) -> bool:
    return is_position(text, 3)
