"""What columns mean by their names, as far as their content can be that.

Nothing is proposed that is only like a meaning: "region" is not "precision".
"""

import re
from dataclasses import replace
from functools import lru_cache

from geo.earth import angles, grids
from geo.files import synonyms
from geo.importers import areas, positions
from geo.importers.meanings import COUNTRY, DIVISION, GEOHASH, PARTS, POSITION, POSITION_LON_LAT, Meaning, is_whole
from geo.importers.seen import Seen, has_letters, is_position
from geo.story import limits
from geo.story.model import Place
from geo.words import spelling
from geo.words.formats import number
from geo.words.language import _, ngettext

_EXACT = (*Place.field_names(), POSITION_LON_LAT)
"""What stands in a header exactly so is meant so, also the fields that nobody else calls by a name."""

_LAST = (
    "name",
    "location",
    "place",
    "site",
    "station",
    "label",
    "type",
    "category",
    "description",
    "notes",
    "comments",
    "url",
    "名",
    "名称",
)

_FIRST = ("nom", "nombre", "اسم", "nome", "tipo", "type", "nature", "categorie", "categoria", "kategorie", "نوع")
"""Words that say what a longer name means, as its last word or as its first one: "base name", "nom de la gare"."""

_NEAR_PERCENT = 87
"""A misspelt name is at least so similar to the known one."""

_SIZES = ("lange", "laenge", "breite")

_LARGE = re.compile(r"-?\d{9,10}", re.ASCII)
"""Ten millionths of degrees: no metres of any grid have so many digits."""

_WHOLE = re.compile(r"[-+]?\d{1,3}", re.ASCII)


def find_by_name(seen: Seen) -> None:
    """Take the meanings that names of columns have, the better name first."""
    claims: dict[str, list[tuple[int, int, int, str]]] = {}
    for index in range(seen.count):
        if index in seen.found:
            continue
        if found := claim(seen, index):
            field, sureness, order, doubt = found
            claims.setdefault(field, []).append((sureness, order, index, doubt))
    for field, candidates in claims.items():
        candidates.sort()
        kept = [each for each in candidates if _holds(seen, field, each[2])]
        for _sureness, _order, index, doubt in kept:
            if not seen.is_free(field):
                taken = seen.of(field)
                if taken is not None:
                    _beaten(seen, index, taken, field)
                continue
            if seen.has_geometry and field in (
                "latitude",
                "longitude",
                POSITION,
                POSITION_LON_LAT,
                GEOHASH,
                *PARTS,
            ):
                seen.found[index] = Meaning("", _("the file itself says where each place lies"))
                continue
            digits = _digits(seen, index) if field in ("latitude", "longitude") else 0
            doubt = doubt or ("" if digits else _about_content(seen, field, index))
            reason = _("by its name")
            if digits:
                reason = _("by its name; the last {count} digits stand after the point").format(count=digits)
            seen.found[index] = Meaning(field, reason, doubt, digits=digits)


def claim(seen: Seen, index: int) -> tuple[str, int, int, str] | None:
    """What a column's name says: a field, how surely (0 is best), how good the name is, and a doubt."""
    written = seen.source.columns[index].strip()
    if written in _EXACT:
        return written, 0, 0, ""
    words = seen.names[index]
    key = "".join(words)
    table = synonyms.table()
    if not key:
        return None
    bare = "".join(synonyms.words(re.sub(r"[(（\[][^)）\]]{0,60}[)）\]]", " ", written[:200])))
    if found := table.get(key) or table.get(bare):
        field, order = found
        return ("name", 3, order, "") if field == "town" else (field, 1, order, "")
    rest = [word for word in words if word not in synonyms.HARMLESS]
    rest = rest or [word for word in words if word in ("x", "y")][:1]
    if "".join(rest) in table and table["".join(rest)][0] in ("latitude", "longitude", POSITION):
        field, order = table["".join(rest)]
        return field, 2, order, ""
    if 2 <= len(rest) <= 4 and rest[-1] in (
        "lat",
        "latitude",
        "lon",
        "lng",
        "long",
        "longitude",
    ):  # origin_lat, dest_lat
        field = table[rest[-1]][0]
        return field, 3, 0, _("Does it belong to the place that the name means?")
    head = words[-1] if words[-1] in _LAST else words[0] if words[0] in _FIRST else ""
    if head and len(words) > 1 and words[0] not in synonyms.PERSONS:
        field, order = table.get("".join(words[:-1]), table[head]) if head == "name" else table[head]
        if field not in (DIVISION, COUNTRY):
            field, order = table[head]
        if field == "layer" and seen.share(index, has_letters) <= 0.5:  # codes of a type say nothing to a reader
            return None
        return field, 2, order, _("Only a part of its name is known.")
    if len(key) >= 6 and (near := spelling.nearest(key, table, _NEAR_PERCENT)):
        field, order = table[near]
        field = "name" if field == "town" else field
        return field, 5, order, _("Its name is not known, but close to “{name}”.").format(name=near)
    return None


def _holds(seen: Seen, field: str, index: int) -> bool:
    """Whether the content of a column can be what its name says; if not, the reason is kept."""
    values = seen.values(index)
    if not values:
        seen.found[index] = Meaning("", _("it is empty"))
        return False
    match field:
        case "latitude" | "longitude":
            if seen.is_free(POSITION) and seen.share(index, is_position) > 0.8:
                seen.found[index] = Meaning(POSITION, seen.why_positions(index))
                return False
            if _digits(seen, index):
                return True
            if seen.share(index, is_metres) > 0.5:
                doubt = _(
                    "Its numbers are too large for degrees: metres of a grid? Choose what they are, or write degrees."
                )
                seen.found[index] = Meaning("", "", doubt)
                return False
            # "x" and "y" may be anything
            return len("".join(seen.names[index])) > 1 or seen.is_angles(index, 2)
        case "position" | "position-lon-lat":
            return seen.share(index, lambda cell: positions.read(cell) or positions.read(cell, True)) > 0.5 or (
                seen.share(index, lambda cell: positions.problem(cell) or areas.is_one(cell)) > 0.5
            )
        case "geohash":
            return seen.share(index, grids.geohash) > 0.5
        case "layer":
            if seen.layers(index) > limits.LAYERS or (
                seen.layers(index) * 2 > len(values) + 2 and "".join(seen.names[index]) != "layer"
            ):
                seen.found[index] = Meaning("", _("it has too many different values for layers"))
                return False
            return True
        case "rank":
            if seen.share(index, lambda cell: re.fullmatch(r"[1-9](?:[.,]0{1,3})?", cell)) < 0.6:
                seen.found[index] = Meaning("", _("its values are not ranks from 1 to 9"))
                return False
            return True
        case "precision":
            if seen.share(index, precision_of) < 0.5:
                told = ", ".join(synonyms.PRECISIONS)
                seen.found[index] = Meaning("", _("its values are none of {values}").format(values=told))
                return False
            return True
        case "latitude-half" | "longitude-half":
            return seen.share(index, angles.read) < 0.5
        case "source_url":
            return seen.share(index, lambda cell: re.match(r"https?://|www\.", cell)) > 0.5
        case "radius_km":
            return seen.share(index, lambda cell: re.fullmatch(r"\d{1,4}(?:[.,]\d{1,6})?", cell)) > 0.5
        case "section-title":
            return len(set(values)) <= limits.SECTIONS
        case "name":
            return seen.share(index, has_letters) > 0.5 and seen.share(index, _is_whole_position) <= 0.5
        case "note" | "native_name" | "country" | "division":
            return seen.share(index, has_letters) > 0.5
        case _:
            return True


def _digits(seen: Seen, index: int) -> int:
    """How many digits of whole numbers are meant to stand after the point, as phones write degrees."""
    digits = next((int(word[1]) for word in seen.names[index] if word in ("e5", "e6", "e7")), 0)
    if {"micro", "microdegrees"} & set(seen.names[index]):
        digits = 6
    if not digits and seen.share(index, _LARGE.fullmatch) > 0.2:
        digits = 7
    return digits if digits and seen.share(index, is_whole) > 0.9 else 0


def _about_content(seen: Seen, field: str, index: int) -> str:
    """What is odd in the content of a column, for its doubt."""
    if field in ("latitude", "longitude") and (bad := _unread(seen, index)):
        said = _("Not read as degrees: {count} of {all} values.")
        return said.format(count=number(bad), all=number(len(seen.values(index))))
    if (
        field in ("latitude", "longitude")
        and seen.share(index, _WHOLE.fullmatch) > 0.8
        and not _has_minutes(seen, field)
    ):
        return _("Its values are whole numbers. Are they degrees?")
    if "".join(seen.names[index]) in _SIZES and not seen.is_angles(index, 3):
        return _("Its name also means a size. Are these degrees?")
    return ""


def _has_minutes(seen: Seen, axis: str) -> bool:
    return any(synonyms.field_of(name) == f"{axis}-minutes" for name in seen.source.columns)


def _unread(seen: Seen, index: int) -> int:
    return sum(angles.read(value) is None for value in seen.values(index))


def _beaten(seen: Seen, index: int, by: int, field: str) -> None:
    """Another column has the field already: say so, and if they differ, doubt both."""
    better = seen.title(by)
    seen.found[index] = Meaning("", _("“{column}” is taken for it").format(column=better))
    if field in ("latitude", "longitude"):
        pairs = [(record.values[by], record.values[index]) for record in seen.source.records]
        read = [(angles.read(one), angles.read(other)) for one, other in pairs]
        apart = sum(abs(a.degrees - b.degrees) > max(a.step, b.step) for a, b in read if a and b)
        filled = sum(bool(other and not one) for one, other in pairs)
        if apart or filled:
            said = ngettext(
                "“{other}” may be meant as well; it differs in {count} row.",
                "“{other}” may be meant as well; it differs in {count} rows.",
                apart + filled,
            )
            doubt = said.format(other=seen.title(index), count=number(apart + filled))
            seen.found[by] = replace(seen.found[by], doubt=doubt)
    elif field in ("time_zone", "precision", "rank"):
        doubt = _("“{other}” may be meant as well.").format(other=seen.title(index))
        seen.found[by] = replace(seen.found[by], doubt=doubt)


@lru_cache(maxsize=1024)
def precision_of(text: str) -> str:
    """The precision of a story that a text means; empty if none.

    >>> precision_of("Exact location"), precision_of("city"), precision_of("3")
    ('site', 'city', '')
    """
    said = set(synonyms.words(text))
    found = [name for name, meant in synonyms.PRECISIONS.items() if said & set(synonyms.words(meant))]
    return found[0] if len(found) == 1 else ""


def _is_whole_position(text: str) -> bool:
    """Whether a cell is nothing but a position in an object of JSON."""
    return text.startswith("{") and positions.read(text) is not None


def is_metres(text: str) -> bool:
    """Whether a cell is a number too large for degrees, as metres of a grid are."""
    return re.fullmatch(r"[-+]?\d{5,8}(?:[.,]\d{1,9})?", text) is not None
