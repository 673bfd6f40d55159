"""Numbers with their units, in digits and in words, with ranges and qualifiers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from geo.claims.rounding import Qualifier
from geo.extract.english import quantities as english
from geo.extract.segments import Text


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a range, with its unit.

    Attributes:
        start: Where it begins, without its qualifier.
        end: Where it ends, with its unit.
        low: The number; the lower limit of a range.
        high: The same; the upper limit.
        unit: A unit of `geo.claims.quantities.MEASURES`, or "years", "months", "weeks", "days", "hours", "minutes",
            "seconds", "zones"; "degrees" of a temperature without its scale, or of an angle; "%";
            empty for a bare number.
        measure: What it measures: "length", "area", "mass", "speed", "temperature", "volume", "time", "degrees",
            "share", or empty.
        qualifier: The claim's qualifier that the words before it, or behind it, mean.
        qualified_start: Where the qualifier begins; `start` if there is none before it.
        number_end: Where the number ends and the unit begins.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    measure: str
    qualifier: Qualifier
    qualified_start: int
    number_end: int

    @property
    def is_range(self) -> bool:
        """Whether it is a range."""
        return self.low != self.high

    @property
    def stated(self) -> float | list[float]:
        """As a claim states it, whole numbers as such."""
        low, high = _whole(self.low), _whole(self.high)
        return low if low == high else [low, high]


class _Number(NamedTuple):
    value: float
    start: int
    end: int
    in_words: bool
    is_grouped: bool = False
    is_share: bool = False
    """Whether its groups of three digits stand apart: "1 100"; whether it is a part: "half a"."""


class _Unit(NamedTuple):
    id: str
    start: int
    end: int


_ONES, _TENS = "|".join(english.ONES), "|".join(english.TENS)
_BELOW_100 = rf"(?:(?:{_TENS})(?:[-\s](?:{_ONES})\b)?+|(?:{_ONES}))"
_SCALE = "|".join(english.SCALES)
_IN_WORDS = (
    rf"(?:{_BELOW_100}|an?(?=[\s-](?:{_SCALE})\b))\b"
    rf"(?:[-\s](?:{_SCALE})\b(?:[-\s](?:{_SCALE})\b)?+(?:[-\s](?:and[-\s])?{_BELOW_100}\b)?+){{0,4}}+"
    r"(?:[-\s]and[-\s](?:a[-\s](?:half|quarter)|three[-\s]quarters?)\b)?+"
)
_PARTS = "|".join(english.PARTS)
_SHARE = (
    r"(?:half(?:[-\s]an?\b|(?=-))|quarter(?=-|\sof\san?\b)(?:\sof\san?\b)?+"
    rf"|(?:an?|{_ONES})[-\s](?:half|quarters?)\b(?:\sof\san?\b)?+|(?:{_ONES})[-\s](?:{_PARTS})s?\b(?:\sof\san?\b)?+"
    rf"|an?[-\s](?:{_PARTS})\sof\san?\b)"
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
_SIGNS = "".join(_FRACTIONS)
_NUMBER = re.compile(
    rf"(?<!\w)(?:(?P<digits>\d+(?:[.,]\d+)*+|(?<![.,])\.\d{{1,6}}(?![\d.,]))|(?P<fraction>[{_SIGNS}])"
    rf"|(?=[a-z])(?i:(?P<share>{_SHARE})|(?P<words>{_IN_WORDS})|(?P<one>an?)(?=\s))(?!\w))",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\.\d{1,6}|\d{1,15}(?:\.\d{1,9})?|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?")
_GROUPS = re.compile(
    r"(?:[\u00a0\u2009\u202f ]\d{3}(?![\d,]))(?:[\u00a0\u2009\u202f ]\d{3}(?![\d,])){0,3}+(?:\.\d{1,6})?"
)
_FRACTION = re.compile(rf"[ \u00a0]?([{_SIGNS}])|[ \u00a0+-](\d{{1,2}})[/⁄](\d{{1,2}})(?![\d/⁄])")
_SCALED = re.compile(
    rf"\s{{1,2}}({_SCALE})\b|-({_SCALE})\b|(bn)\b|m(?=\s(?:{'|'.join(english.MILLION_OF)})\b)", re.IGNORECASE
)
_DIVIDED = re.compile(r"[/⁄](\d{1,2})(?![\d/⁄])")
_THREE_QUARTERS = re.compile(r"and[-\s]three[-\s]quarters?\Z", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\sand\sa\s(half|quarter)\b", re.IGNORECASE)
_TO = re.compile(
    r"-?\s(?P<word>to|or|and|by)\s(?P<qualifier>(?:about|around|nearly|almost|even|perhaps|as\smuch\sas|up\sto|over"
    r"|more\sthan|at\sleast)\s)?|-(?P<joined>to|by)-|\s?(?P<times>[x×])\s?(?=\d)|\s?[-–—‑]\s?"
)
_WORD = re.compile(
    r"(?P<gap>\s{0,3}|[-‑])(?P<word>[mk]\.p\.h|U\.S\.(?=\s(?:tons?|gallons?)\b)|[°º]\s?[CF](?!\w)|[°º]?[^\W\d_]{1,12}(?:\^?[23](?![\d.,]))?(?:/[^\W\d_]{1,6})?(?!\w)|[%°º′″℃℉])"
)
_FEET = re.compile(
    r"[’'′]\s?(\d{1,2})(?:[\"”″]|[’'′]{2})|(?:[-\s]foot|\sft)[-\s](\d{1,2})(?:[-\s]inch(?:es)?\b|(?![\d.,]*\d|[-\w]))",
    re.IGNORECASE,
)
"""Feet with inches: 5'11", "6-foot-2"."""
_INCHES = re.compile(r"(?P<double>[\"″](?=\s?[(\[]\d|\)))|\s?in\b(?=\.?(?:\s?[(\[]\d|\s?[)\];]|[-–]\d))\.?")
_SMALLEST_PART, _MOST_WITH_A_FRACTION = 16, 1000
_DOT = re.compile(r"\.(?=-?\s?[a-z(\[;,/])")
_PAIRED = re.compile(
    r"(?:-?\s?(?:long|wide|high|deep))?\s?[(\[](?:about\s)?[\w.,]{1,12}(?:\s?[a-z]{1,12})?(?:\s(?:and|by)\s|-by-|\s?[x×]\s?\d)"
)
"""What follows two figures that are both converted: "10 and 15 miles (16 and 24 km)"."""
_STONES = re.compile(r"\s\d{1,2}\s?lbs?\b|\s\(\d")
_MONEY = re.compile(r"(?:[$£€¥₹₽₩₪₦฿]|\b(?:USD|EUR|GBP|Rs\.?|RM|CHF|CAD|AUD|NZD))\s?$")
_SIDE = re.compile(r"-(?:long|wide|high|deep|tall|thick)\s[(\[]")
_COMPASS = re.compile(r"\s?(?:[NSEW]\b|\d{1,2}[’'′.]|(?i:north|south|east|west|latitude|longitude)\b)")
"""What makes degrees an angle or a coordinate."""
_RATE = re.compile(r"\s(?:per|an?)\s(?:gallon|litre|liter|square|cubic|capita|head)\b")
"""What makes a figure a rate of something else: "30 miles per gallon"."""
_NOT_A_NUMBER = re.compile(r"[-–‑/:]\d|/[A-Z]|:\d|°\d|[°º]\s?[NSEW]\b|[’']\d")
_PER_HOUR = re.compile(r"[)\]]\s(?:per|an)\shour\b")
_LONGER: dict[str, list[tuple["re.Pattern[str]", str]]] = {}
for _name in sorted(english.UNITS, key=len, reverse=True):
    _first, *_rest = _name.split(" ")
    if _rest:
        _words = r"[\s-]".join(map(re.escape, _rest))
        _LONGER.setdefault(_first.lower(), []).append(
            (re.compile(rf"(?:\.?[\s-]|\.(?=\w)){_words}(?![\w²³])", re.IGNORECASE), english.UNITS[_name])
        )
_SHORT = {
    name if name in english.EXACT_CASE else name.lower(): unit
    for name, unit in english.UNITS.items()
    if " " not in name
}
_SMALLER = {
    ("ft", "in"): 12, ("stone", "lb"): 14, ("lb", "oz"): 16, ("m", "cm"): 100, ("km", "m"): 1000, ("mi", "yd"): 1760,
    ("hours", "minutes"): 60, ("minutes", "seconds"): 60, ("years", "months"): 12, ("weeks", "days"): 7,
}  # fmt: skip
"""How many of a smaller unit a figure such as "5 ft 11 in" has in its greater one."""
_SHORT_END = re.compile(r"(?<![a-z])[a-z]{1,4}$", re.IGNORECASE)
_MOST_INCHES, _TOO_GREAT = 11, 1e15
_JOINED = re.compile(r"(?:(?<=ft)\.|(?<=lb)\.|(?<=lbs)\.)?,?\s(?:and\s)?")
_BELOW_ZERO = re.compile(r"\sbelow\szero(?:\s(?P<scale>Celsius|Fahrenheit|C|F)\b)?", re.IGNORECASE)


def find(text: Text) -> list[Quantity]:
    """All quantities of a text, in order. They do not overlap.

    >>> [(each.stated, each.unit, each.qualifier) for each in find(Text("Over 1,100 km, half a mile, 10 to 15 knots."))]
    [(1100, 'km', 'over'), (0.5, 'mi', ''), ([10, 15], 'kn', '')]
    """
    return _with_speeds(text.source, list(_compound(text.source, _all(text.source))))


def _whole(value: float) -> float:
    return int(value) if value == int(value) else round(value, 9)


def _all(source: str) -> Iterator[Quantity]:
    done = 0
    for found in _NUMBER.finditer(source):
        if found.start() < done:
            continue
        if found["one"]:
            quantity = _one(source, found)
        else:
            number = _number(source, found)
            quantity = _quantity(source, number) if number else None
        if quantity:
            done = quantity.end
            yield quantity
        else:
            done = found.end()


# --- numbers


def _number(source: str, found: "re.Match[str]") -> _Number | None:
    """The number that is found, with what belongs to it."""
    start, end = found.span()
    if found["share"]:
        share, scale = _share(found["share"]), _SCALED.match(source, end)
        if scale:
            return _Number(share * _scale(scale), start, scale.end(), True)
        return _Number(share, start, end, True, is_share=True)
    if found["words"]:
        return _in_words(source, found["words"], start, end)
    if found["fraction"]:
        return _Number(_FRACTIONS[found["fraction"]], start, end, False)
    digits = found["digits"]
    if len(digits) > 24 or not _PLAIN.fullmatch(digits):
        return None
    if start and not _may_begin(source, start):
        return None
    value, grouped = float(digits.replace(",", "")), False
    if value >= _TOO_GREAT:
        return None
    if len(digits) <= 3 and digits.isdigit() and (groups := _GROUPS.match(source, end)):
        value, end, grouped = float(re.sub(r"[^\d.]", "", digits + groups.group())), groups.end(), True
    elif value < _MOST_WITH_A_FRACTION and (fraction := _fraction(source, end)):
        value, end = value + fraction[0], fraction[1]
    elif (divided := _DIVIDED.match(source, end)) and 0 < value < float(divided[1]) <= _SMALLEST_PART:
        value, end = value / float(divided[1]), divided.end()
    elif scale := _SCALED.match(source, end):
        value, end = value * _scale(scale), scale.end()
    return _Number(value, start, end, False, grouped)


def _fraction(source: str, at: int) -> tuple[float, int] | None:
    """The fraction behind a whole number, and where it ends: "2½", "2 1/2", "2+1⁄2"."""
    found = _FRACTION.match(source, at)
    if not found:
        return None
    if found[1]:
        return _FRACTIONS[found[1]], found.end()
    part, whole = int(found[2]), int(found[3])
    return (part / whole, found.end()) if 0 < part < whole <= _SMALLEST_PART else None


def _scale(found: "re.Match[str]") -> float:
    return english.SCALES[(found[1] or found[2] or found[3] or "million").lower()]


def _may_begin(source: str, start: int) -> bool:
    """Whether a number may begin here: not within a date, a time, a score, a version, the name of an aircraft."""
    before, further = source[start - 1], source[start - 2 : start - 1]
    if before in ".,:/":
        return not further.isdigit()
    if before in "-–—−‑":
        return not further or further in " \n\t([/"
    return before not in "#@_^"


def _in_words(source: str, words: str, start: int, end: int) -> _Number | None:
    total = current = 0.0
    if quarters := _THREE_QUARTERS.search(words):
        total, words = 0.75, words[: quarters.start()]
    for word in re.split(r"[-\s]+", words.lower()):
        if word in english.ONES or word in english.TENS:
            current += english.ONES[word] if word in english.ONES else english.TENS[word]
        elif scale := english.SCALES.get(word):
            current = (current or 1.0) * scale
            if scale >= 1e3:
                total, current = total + current, 0.0
        elif part := english.PARTS.get(word.removesuffix("s")):
            current += part
        elif word in ("a", "an"):
            continue
    if source[start - 1 : start] == "-" and source[start - 4 : start] not in ("-to-", "-by-"):
        return None
    return _Number(total + current, start, end, True)


def _share(words: str) -> float:
    parts = [word.removesuffix("s") for word in re.split(r"[-\s]+", words.lower())]
    part = next(english.PARTS[word] for word in parts if word in english.PARTS)
    return english.ONES.get(parts[0], 1) * part


# --- units


def _unit(source: str, at: int) -> _Unit | None:
    """The unit that stands at a place of the text, perhaps after a space or a hyphen."""
    found = _WORD.match(source, at)
    if not found:
        if inches := _INCHES.match(source, at):
            return _Unit("in", inches.start(), inches.end())
        return None
    word = re.sub(r"^[°º]\s?", "°", found["word"])
    if "\n\n" in found["gap"]:
        return None
    start, end = found.span("word")
    lower = word.lower()
    for rest, unit in _LONGER.get(lower, ()):
        if more := rest.match(source, end):
            dot = _DOT.match(source, more.end()) if _SHORT_END.search(more.group()) else None
            return _Unit(unit, start, dot.end() if dot else more.end())
    unit_id = _SHORT.get(word) or (_SHORT.get(lower) if lower not in english.EXACT_CASE else None)
    if unit_id is None:
        if lower == "in" and (inches := _INCHES.match(source, at)):
            return _Unit("in", start, inches.end())
        return None
    if word == "st" and not _STONES.match(source, end):
        return None  # an ordinal number
    if word == "nm" and not (source[end : end + 1] == ")" or source[end : end + 2] == " ("):
        return None  # nanometres
    if unit_id == "seconds" and lower == "second" and found["gap"] != "-":
        return None  # an ordinal number
    if (len(lower) <= 4 or "." in lower) and (dot := _DOT.match(source, end)):
        end = dot.end()
    return _Unit(unit_id, start, end)


def _of(source: str, number: _Number, unit: _Unit | None) -> _Unit | None:
    """The unit, if the number and the unit are what they seem: no money, no million, no name."""
    if unit is None or (unit.id == "degrees" and _COMPASS.match(source, unit.end)):
        return None
    word = source[unit.start : unit.end]
    if _RATE.match(source, unit.end) or (word == "st" and number.value % 10 == 1 and number.value % 100 != 11):
        return None  # 30 miles per gallon; the 21st
    if word.startswith("pound") and (
        source[unit.end : unit.end + 9].lower() == " sterling"
        or re.search(r"(?i)illion$", source[number.start : number.end])
    ):
        return None
    if number.in_words and word[0].isupper() and word[1:].islower():
        return None  # Three Mile Island, the Six Day War
    return unit


# --- quantities


def _quantity(source: str, first: _Number) -> Quantity | None:
    if _MONEY.search(source, max(0, first.start - 5), first.start):
        return None
    unit: _Unit | None
    if feet := _FEET.match(source, first.end):
        inches = first.value * 12 + int(feet[1] or feet[2])
        first, unit = first._replace(value=inches), _Unit("in", feet.start(), feet.end())
        if int(feet[1] or feet[2]) > _MOST_INCHES:
            return None
    else:
        unit = _of(source, first, _unit(source, first.end))
    second = _second(source, first, unit)
    last, whole = (second[0], second[1]) if second else (first, unit)
    if whole is None:
        if last.is_grouped or _is_no_amount(source, first, last):
            return None
        end = last.end
    else:
        end = whole.end
    if last.is_share and not whole:
        return None
    low, high = sorted((first.value, last.value))
    if whole and last is first and (half := _AND_A_HALF.match(source, end)):
        low = high = low + english.PARTS[half[1].lower()]
        end = half.end()
    start = first.start
    if whole and english.MEASURE[whole.id] in ("temperature", "degrees"):
        if below := _BELOW_ZERO.match(source, end):
            low, high, end = -high, -low, below.end()
            if below["scale"]:
                whole = whole._replace(id=below["scale"][0].upper())
        elif sign := _below_zero(source, start):
            low, high = sorted((-low, high if last is not first else -high))
            start -= sign
    if first.in_words and _NOT_EXACT.search(source, max(0, start - 8), start):
        return None
    qualifier, qualified_start = _before(source, start)
    qualifier, end = _behind(source, end, qualifier)
    if low != high and qualifier not in ("", "about"):
        qualifier = ""
    unit_id = whole.id if whole else ""
    number_end = last.end
    if times := english.YEARS.get(unit_id):
        low, high, unit_id, qualifier = low * times, high * times, "years", qualifier or "about"
    return Quantity(
        start, end, low, high, unit_id, english.MEASURE.get(unit_id, ""), qualifier, qualified_start, number_end
    )


def _second(source: str, first: _Number, unit: _Unit | None) -> tuple[_Number, _Unit | None] | None:
    """The upper limit of a range with the unit of both; None if there is no range."""
    to = _TO.match(source, unit.end if unit else first.end)
    if not to or (not first.value and to["word"] == "to" and not unit):  # "from zero to 160 km/h"
        return None
    found = _NUMBER.match(source, to.end())
    if not found or found["one"]:
        return None
    if found["digits"]:
        # A hyphen that joins two numbers is no sign, and no part of a name.
        if len(found["digits"]) > 24 or not _PLAIN.fullmatch(found["digits"]):
            return None
        end, value = found.end(), float(found["digits"].replace(",", ""))
        if fraction := _fraction(source, end):
            value, end = value + fraction[0], fraction[1]
        elif scale := _SCALED.match(source, end):
            value, end = value * _scale(scale), scale.end()
        number: _Number | None = _Number(value, found.start(), end, False)
    else:
        number = _number(source, found)
    between = to["word"] or to["joined"] or to["times"]
    if number is None or (number.value <= first.value and between not in ("by", "x", "×")):
        return None
    other = _of(source, number, _unit(source, number.end))
    if unit and (other is None or other.id != unit.id):
        return None
    paired = _is_bracketed(source, first.start) or (other and _PAIRED.match(source, other.end))
    if between in ("and", "by", "x", "×") and not (paired or (between == "and" and _says_between(source, first.start))):
        return None
    if between == "or" and (unit or not other):
        return None
    if not other and (not to["word"] or _NOT_A_NUMBER.match(source, number.end)):
        return None
    return number, other


def _is_no_amount(source: str, first: _Number, last: _Number) -> bool:
    """Whether a number without a unit is a part of something else: a date, a time, a score, an ordinal number."""
    after = source[last.end : last.end + 1]
    if not last.in_words and (after.isalpha() or (after in "'’\"”°′″" and after)):
        return True
    return bool(_NOT_A_NUMBER.match(source, last.end))


def _below_zero(source: str, start: int) -> int:
    """How long a minus before a number is; 0 if there is none."""
    if source[start - 1 : start] in ("-", "−", "–"):
        return 1
    return len("minus ") if source[max(0, start - 6) : start].lower() == "minus " else 0


def _says_between(source: str, start: int) -> bool:
    return source[max(0, start - 20) : start].lower().rstrip().endswith(("between", "between about", "between roughly"))


def _is_bracketed(source: str, start: int) -> bool:
    return source[start - 1 : start] in ("(", "[")


def _one(source: str, found: "re.Match[str]") -> Quantity | None:
    """A unit with "a": "a mile north of the town"."""
    start, end = found.span()
    word = _WORD.match(source, end)
    if word is None:
        return None
    name = word["word"]
    is_time = name in english.ONE_TIME
    if not is_time and name not in english.ONE_OF and name not in english.ONE_BESIDE:
        return None
    unit = _unit(source, end)
    if unit is None:
        return None
    before = source[max(0, start - 16) : start].split()
    after = re.compile(r"\s(\w+)").match(source, unit.end)
    side = _SIDE.match(source, unit.end)
    befores, afters = (
        (english.ONE_BEFORE_TIME, english.ONE_AFTER_TIME) if is_time else (english.ONE_BEFORE, english.ONE_AFTER)
    )
    beside = not is_time and (
        bool(side) or source[unit.end : unit.end + 2] == " (" or bool(_AND_A_HALF.match(source, unit.end))
    )
    if name in english.ONE_BESIDE and not beside:
        return None
    if not (beside or (before and before[-1].lower() in befores) or (after and after[1].lower() in afters)):
        return None
    if before and before[-1][-1].isdigit() and not beside:
        return None
    return _quantity(source, _Number(1.0, start, end, True))


# --- qualifiers

_NOT_EXACT = re.compile(rf"\b(?:{'|'.join(english.NOT_EXACT)})\s$", re.IGNORECASE)
_MOST_WORDS = 4


def _before(source: str, start: int) -> tuple[Qualifier, int]:
    """The qualifier before a number, and where it begins."""
    at = max(0, start - 28)
    stretch = source[at:start]
    if stretch[-1:] in ("~", "≈"):
        return "about", start - 1
    if not (stretch and (stretch[-1].isspace() or stretch[-1] == ".")):
        return "", start
    words = [word.lstrip('(["“”‘') for word in stretch.lower().rsplit(None, _MOST_WORDS)[-_MOST_WORDS:]]
    for index in range(len(words)):
        if qualifier := english.BEFORE.get(" ".join(words[index:])):
            place = len(stretch)
            for word in reversed(words[index:]):
                place = stretch.lower().rindex(word, 0, place)
            return qualifier, at + place
    return "", start


_BEHIND = re.compile(r"\s(or\s(?:so|more|less|thereabouts)|at\s(?:least|most))\b(?!\s\w+\sthan)|\+(?!\d)")


def _behind(source: str, end: int, qualifier: Qualifier) -> tuple[Qualifier, int]:
    found = _BEHIND.match(source, end)
    if not found:
        return qualifier, end
    meant: Qualifier = english.BEHIND[" ".join(found[1].split())] if found[1] else "at-least"
    return qualifier or meant, end if found[1] else found.end()


# --- figures of several quantities


def _compound(source: str, found: Iterator[Quantity]) -> Iterator[Quantity]:
    """Join figures in two units, such as "5 ft 11 in", into one in the smaller unit."""
    held: Quantity | None = None
    for quantity in found:
        if held is None:
            held = quantity
            continue
        times = _SMALLER.get((held.unit, quantity.unit))
        joined = (
            times
            and not (held.is_range or quantity.is_range or quantity.qualifier)
            and 0 < quantity.low < times
            and held.low == int(held.low)
            and _JOINED.fullmatch(source, held.end, quantity.start)
        )
        if joined and times:
            value = held.low * times + quantity.low
            held = replace(
                held, end=quantity.end, low=value, high=value, unit=quantity.unit, number_end=quantity.number_end
            )
        else:
            yield held
            held = quantity
    if held:
        yield held


def _with_speeds(source: str, found: list[Quantity]) -> list[Quantity]:
    """Read "15 miles (24 km) per hour" as two speeds."""
    ends = {match.start() for match in _PER_HOUR.finditer(source)} if ")" in source else ()
    if not ends:
        return found
    for index, (first, second) in enumerate(pairwise(found)):
        if second.end in ends and {first.unit, second.unit} == english.PER_HOUR.keys():
            for place, each in ((index, first), (index + 1, second)):
                unit = english.PER_HOUR[each.unit]
                found[place] = replace(each, unit=unit, measure=english.MEASURE[unit])
    return found
