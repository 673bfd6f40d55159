"""A sentence with one sign for each place, figure and direction in it, so that a pattern can read what is between.

"Khurais is about 160 km (100 miles) east of the capital, Riyadh." is read as "P is Q D of the capital, P.", where P, Q
and D are private characters that no text has.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TypeAlias

from geo.extract.context import Context
from geo.extract.english.relations import DIRECTION, DIRECTION_SIGN
from geo.extract.found import Mention
from geo.extract.quantities import Quantity
from geo.extract.segments import Span
from geo.extract.signs import FIGURE, LENGTH, PLACE, POINT, POINTED
from geo.words import directions
from geo.words.units import UNITS

_SIGNS = re.compile("[\ue000-\ue00f]")
_DIRECTIONS = re.compile(rf"(?<![^\W_])(?<![-'’])(?:(?i:{DIRECTION})|{DIRECTION_SIGN})(?![’'][a-z]{{2,}})")
_TO_OTHER_UNIT = re.compile(r"\s?[(\[/]\s?(?:[a-z.~≈]{1,13}\s){0,2}[~≈]?|,? or (?:[a-z]{1,13} ){0,2}")
_CLOSING = re.compile(r"\s?[)\]]")
_MOST, _FEW_WORDS = 4_000, 3


@dataclass(frozen=True, slots=True)
class Length:
    """A length in a text, with the same in other units behind it.

    Attributes:
        start: Where it begins, with its qualifier.
        end: Where it ends, with what is said in other units.
        quantity: What it is.
        others: Other lengths that the text gives for it in the same unit: "400 or 500 km".
    """

    start: int
    end: int
    quantity: Quantity
    others: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the compass in a text."""

    start: int
    end: int
    point: str
    is_adjective: bool


Part: TypeAlias = Mention | Length | Point | Quantity


@dataclass(frozen=True, eq=False)
class Reduced:
    """A sentence, reduced.

    Attributes:
        text: It, with a sign for each part.
        start: Where it begins in the source.
        parts: What each sign stands for, by its place in the text.
        shifts: The places in the text behind signs, and how much longer the source is up to there.
    """

    text: str
    start: int
    parts: dict[int, Part]
    shifts: tuple[list[int], list[int]]

    def offset(self, place: int) -> int:
        """Where in the source a character of the reduced text begins."""
        behind = bisect_left(self.shifts[0], place + 1) - 1
        return self.start + place + (self.shifts[1][behind] if behind >= 0 else 0)

    def end(self, place: int) -> int:
        """Where in the source the character before this one ends."""
        return self.parts[place - 1].end if place - 1 in self.parts else self.offset(place - 1) + 1

    def mention(self, place: int) -> Mention:
        """The place that a sign stands for.

        Raises:
            TypeError: The sign stands for something else.
        """
        if isinstance(part := self.parts[place], Mention):
            return part
        raise TypeError(f"no place at {place}")

    def points(self, first: int, last: int) -> list[int]:
        """Where the points of the compass stand in a part of the text."""
        return [place for place in range(first, last) if isinstance(self.parts.get(place), Point)]

    def point(self, place: int) -> "Point | None":
        """The point of the compass that a sign stands for; None if it stands for something else."""
        part = self.parts.get(place)
        return part if isinstance(part, Point) else None


def points(source: str) -> list[Point]:
    """All points of the compass in a text."""
    found = []
    for match in _DIRECTIONS.finditer(source):
        word = match.group() if len(match.group()) < 4 else match.group().lower()
        stem = re.sub(r"(?:ern|erly)$", "", word)
        stem = re.sub(r"[- ]by[- ]", " ", stem)
        if point := directions.read(stem):
            found.append(Point(match.start(), match.end(), point, stem != word and not word.endswith(stem)))
    return found


def lengths(context: Context) -> list[Length | Quantity]:
    """All figures with a unit of a text; a length with the same in other units as one."""
    found: list[Length | Quantity] = []
    source = context.source
    for quantity in context.quantities:
        if not quantity.unit:
            continue
        last = found[-1] if found else None
        between = source[last.end : quantity.start] if last and quantity.start - last.end < 32 else ""
        if isinstance(last, Length) and quantity.measure == "length" and between:
            between = source[last.end : quantity.qualified_start]
            if _TO_OTHER_UNIT.fullmatch(between) or (between in (" ", "; ", ", ", "/") and _open(source, last)):
                end = quantity.end
                if closing := _CLOSING.match(source, end):
                    end = closing.end()
                others = last.others + ((quantity,) if quantity.unit == last.quantity.unit else ())
                found[-1] = Length(last.start, end, last.quantity, others)
                continue
        if quantity.measure == "length" and quantity.unit in UNITS:
            found.append(Length(quantity.qualified_start, quantity.end, quantity))
        else:
            found.append(quantity)
    return found


def _open(source: str, last: Length) -> bool:
    """Whether a bracket that began in a length is still open."""
    return "(" in source[last.start : last.end] and source[last.end - 1] not in ")]"


def reduce(source: str, span: Span, parts: list[Part]) -> Reduced:
    """A sentence, reduced.

    Args:
        source: The text.
        span: The sentence.
        parts: What lies in it, in any order. Where two overlap, the one that begins first counts, then the longer.
    """
    text: list[str] = []
    plain_of = str.lower if _is_in_capitals(source[span.start : span.end]) else str
    at, place, shift = span.start, 0, 0
    kept: dict[int, Part] = {}
    behind: list[int] = []
    shifts: list[int] = []
    for part in sorted(parts, key=lambda part: (part.start, -part.end)):
        if part.start < at or place > _MOST:
            continue
        plain = source[at : part.start]
        text += (_SIGNS.sub("?", plain_of(plain)), _sign(part))
        place += len(plain)
        kept[place] = part
        place += 1
        shift += part.end - part.start - 1
        behind.append(place)
        shifts.append(shift)
        at = part.end
    text.append(_SIGNS.sub("?", plain_of(source[at : span.end])))
    return Reduced("".join(text), span.start, kept, (behind, shifts))


def _is_in_capitals(sentence: str) -> bool:
    """Whether a sentence is all in capitals, as in a bulletin: they tell nothing there."""
    return sentence.isupper() and len(sentence.split()) > _FEW_WORDS


def _sign(part: Part) -> str:
    if isinstance(part, Mention):
        return PLACE
    if isinstance(part, Length):
        return LENGTH
    if isinstance(part, Point):
        return POINTED if part.is_adjective else POINT
    return FIGURE
