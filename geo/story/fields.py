"""The types of fields, each with its rule and its message: text, ids, numbers, time zones, web addresses, dates.

A class that uses one adds, with `Field`, the name in the file, the default, and a description of what to write.
"""

import calendar
import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Container
from typing import Annotated, Literal, TypeAlias, get_args

from pydantic import AfterValidator, PlainValidator
from pydantic import BeforeValidator as BeforeValidator
from pydantic import Field as Field
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from geo.clocks import zones
from geo.earth import angles
from geo.story import limits
from geo.story.problems import shown
from geo.words import directions, spelling

FIRST_DAY, LAST_DAY = dt.date(1000, 1, 1), dt.date(9998, 12, 31)
"""In all years between them, Python can represent local time in every zone."""

FIGURE_OR_DAY = "a number, or a date as text such as '2025' or '2024-07-28'"
"""What a claim may state, for its message."""

INSTANT = "'now', 'article', or a moment such as 2024-07-28T12:00:00+09:00"
"""What the map may show at first, for its message."""
FIRST_INSTANT, LAST_INSTANT = dt.datetime(1970, 1, 3, tzinfo=dt.UTC), dt.datetime(2099, 12, 30, tzinfo=dt.UTC)
"""The range of instants that can be chosen. A day inside the page's calendar, so that every local date is inside it."""

PANELS = ("figures", "hours", "distances", "places", "about")
"""The ids of the page's tabs."""

READING = "a time such as '09:00', or a date and a time such as '2024-07-28 09:00'"
"""What a clock may show, for its message."""

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
_ID = re.compile(rf"[a-z0-9-]{{1,{limits.ID}}}")
_DAY = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_READING = re.compile(r"(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([0-9]{1,2})(:[0-9]{2}(?::[0-9]{2})?)", re.ASCII)
_WHOLE = re.compile(r"([0-9]+)(?:\.0+)?", re.ASCII)
_UNSEEN = {
    "Cc": "a control character",
    "Cs": "half a surrogate pair",
    "Co": "a private-use character",
    "Cn": "an unassigned character",
}
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols without a visible glyph: Hangul fillers and the empty Braille pattern."""

_OFFSET = re.compile(r"(?=.)(Z|(Etc/)?(UTC|GMT))?\s*([+−-]?\d{1,2}(:?\d\d)?)?", re.ASCII | re.IGNORECASE)
_ABBREVIATIONS = {
    "AEST": ("Australia/Brisbane", "Australia/Sydney"),
    "AST": ("America/Halifax", "Asia/Riyadh"),
    "BST": ("Europe/London", "Asia/Dhaka"),
    "CET": ("Europe/Berlin", "Africa/Algiers"),
    "CST": ("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "EET": ("Europe/Kyiv", "Africa/Cairo"),
    "EST": ("America/New_York", "America/Panama"),
    "GST": ("Asia/Dubai",),
    "HKT": ("Asia/Hong_Kong",),
    "HST": ("Pacific/Honolulu",),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "JST": ("Asia/Tokyo",),
    "KST": ("Asia/Seoul",),
    "MSK": ("Europe/Moscow",),
    "MST": ("America/Denver", "America/Phoenix"),
    "NZST": ("Pacific/Auckland",),
    "PKT": ("Asia/Karachi",),
    "PST": ("America/Los_Angeles", "Asia/Manila"),
    "SGT": ("Asia/Singapore",),
    "WET": ("Europe/Lisbon", "Africa/Casablanca"),
}


def _refuse(message: str) -> PydanticCustomError:
    # pydantic applies str.format to a message, so braces in a reader's value go in as an argument.
    return PydanticCustomError("dateline", "{message}", {"message": message})


def _text(value: str) -> str:
    text = unicodedata.normalize("NFC", value)
    for char in "" if text.isprintable() else text:
        if char in _BIDI_CONTROLS:
            raise _refuse(f"contains U+{ord(char):04X}, which reverses the text around it; delete it")
        if (what := _UNSEEN.get(unicodedata.category(char))) and char not in "\n\t":
            raise _refuse(f"contains U+{ord(char):04X}, {what}; delete it")
    return text.strip()


def _line(value: str) -> str:
    if any(char in value for char in "\n\t\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"):
        raise _refuse(f"{shown(value)} is not on one line; replace the line break or tab with a space")
    return value


def _seen(value: str) -> str:
    if not any(unicodedata.category(char)[0] in "LNPS" and char not in _BLANK_LETTERS for char in value):
        raise _refuse("is blank; write at least one visible character")
    return value


def is_id(text: str) -> bool:
    """Whether the text may be an id: 1 to 40 of a-z, 0-9 and '-'."""
    return _ID.fullmatch(text) is not None


def _identifier(value: str) -> str:
    if not is_id(value):
        raise _refuse(f"{shown(value)} is not an id; use 1 to 40 of a-z, 0-9 and '-', such as 'yokota'")
    return value


def id_from(name: str, taken: Container[str], otherwise: str = "place") -> str:
    """An id from a name: its plain letters, with a number if that is taken.

    >>> id_from("São Tomé", ()), id_from("Lima", ("lima", "lima-2")), id_from("東京", ())
    ('sao-tome', 'lima-3', 'place')
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: limits.ID - 5].strip("-") or otherwise
    id_, number = stem, 2
    while id_ in taken:
        id_, number = f"{stem}-{number}", number + 1
    return id_


def is_plain_decimal(text: str) -> bool:
    """Whether the text is a decimal number in ASCII digits, without exponent or separators."""
    return _DECIMAL.fullmatch(text) is not None


def _decimal(value: object) -> object:
    """Read a plain decimal from text, or refuse it with a hint."""
    if not isinstance(value, str):
        return value
    if not is_plain_decimal(value.strip()):
        hint = angles.as_decimal(value) or "degrees such as 35.7485 or -157.9064"
        raise _refuse(f"{shown(value)} is not a plain decimal number; write {hint}")
    return float(value)


def _kilometres(value: object) -> object:
    if isinstance(value, str) and not is_plain_decimal(value.strip()):
        raise _refuse(f"{shown(value)} is not a plain number of kilometres; write one such as 600")
    return float(value) if isinstance(value, str) else value


def _whole(value: object) -> object:
    if isinstance(value, str) and (written := _WHOLE.fullmatch(value.strip())):
        return int(written[1])  # 1.0 is what a spreadsheet makes of 1
    return value


def _time_zone(value: str) -> str:
    if zones.is_time_zone(value):
        return value
    # Finding the hint takes time, so `Value` does it only on request.
    raise PydanticCustomError("time_zone", "unknown")


def about_zone(name: str, hints: bool) -> str:
    """What is wrong with a text that is not the name of a time zone."""
    if _OFFSET.fullmatch(name):
        return "is an offset, not a time zone; write an IANA name such as 'Asia/Tokyo'"
    if meant := _ABBREVIATIONS.get(name.upper()):
        return "is an abbreviation, not a time zone; write an IANA name such as " + " or ".join(map(repr, meant))
    near = zones.nearest_time_zone(name) if hints and len(name) <= limits.LINE else ""
    return "is not an IANA time zone; " + (f"did you mean {near!r}?" if near else "write a name such as 'Asia/Tokyo'")


def _web_address(value: str) -> str:
    if value and not re.fullmatch(r"https://[^\s<>\"'\\]+", value):
        raise _refuse(f"{shown(value)} is not a web address; write one that begins with 'https://', or leave it empty")
    return value


def _names(value: object) -> object:
    if isinstance(value, str):
        value = [name for part in value.split(";") if (name := part.strip())]
    return at_most(limits.NAMES, "names")(value)


def _ends(value: object) -> object:
    return (value,) if isinstance(value, str) else at_most(limits.ENDS, "places")(value)


def _compass_point(value: object) -> object:
    if isinstance(value, str) and value and not (point := directions.read(value)):
        raise _refuse(f"{shown(value)} is not a direction; write one of 8 or 16, such as 'NE', 'north-east' or 'NNE'")
    return point if isinstance(value, str) and value else value


def at_most(most: int, what: str) -> Callable[[object], object]:
    """A validator that makes a list a tuple, and refuses one that is too long."""

    def validate(value: object) -> object:
        if not isinstance(value, list):
            return value
        if len(value) > most:
            raise _refuse(f"has {len(value):,} {what}; at most {most:,} are read")
        return tuple(value)

    return validate


def first_day(stated: str | dt.date) -> dt.date:
    """The first day that a stated year, month or day includes.

    >>> str(first_day("2025")), str(first_day("2025-03"))
    ('2025-01-01', '2025-03-01')
    """
    return dt.date(*(*_parts(stated), 1, 1)[:3])


def last_day(stated: str | dt.date) -> dt.date:
    """The last day that a stated year, month or day includes.

    >>> str(last_day("2025")), str(last_day("2024-02"))
    ('2025-12-31', '2024-02-29')
    """
    first = first_day(stated)
    if (parts := len(_parts(stated))) == 3:
        return first
    last_month = first if parts == 2 else first.replace(month=12)
    return last_month.replace(day=calendar.monthrange(last_month.year, last_month.month)[1])


def _parts(stated: str | dt.date) -> tuple[int, ...]:
    """The numbers of a year, a month or a day: one, two or three."""
    return tuple(map(int, str(stated).split("-")))


def _figure_or_day(value: object) -> object:
    if isinstance(value, (bool, dt.datetime)) or not isinstance(value, (float, int, str, dt.date)):
        raise _refuse(f"{shown(value)} is not {FIGURE_OR_DAY}")
    return value


def _figure(value: object) -> object:
    _figure_or_day(value)
    if not isinstance(value, (float, int)) or not 0 < value < 1e15:
        hint = _plain_figure(value) or "one such as 6500"
        raise _refuse(f"{shown(value)} is not a number above 0 and below 10^15; write {hint}")
    return value


def _amount(value: object) -> object:
    if isinstance(value, (float, int)) and not isinstance(value, bool) and value == 0:
        return value
    return _figure(value)


def _signed(value: object) -> object:
    _figure_or_day(value)
    if not isinstance(value, (float, int)) or not abs(value) < 1e15:
        return _figure(value)
    return value


def _or_range(one: Callable[[object], object]) -> Callable[[object], object]:
    """A validator of a number or of a range of two, each validated by `one`."""

    def validate(value: object) -> object:
        if not isinstance(value, (list, tuple)):
            return one(value)
        if len(value) != 2:
            raise _refuse(f"is a list of {len(value):,}; a range is written [low, high], such as [6000, 6500]")
        return tuple(one(limit) for limit in value)

    return validate


_GROUPED = re.compile(r"[0-9]{1,3}([,.'’_ \u00a0\u202f])[0-9]{3}(\1[0-9]{3})*", re.ASCII)


def _plain_figure(value: object) -> str:
    """The plain number that text with separators probably means, as a hint; empty if there is no guess.

    >>> _plain_figure("6,500"), _plain_figure("about 6")
    ('6500 without a comma', '')
    """
    if not isinstance(value, str) or not (written := _GROUPED.fullmatch(value.strip()[:40])):
        return ""
    signs = {",": "a comma", ".": "a point", " ": "a space"}
    return f"{re.sub('[^0-9]', '', written[0])} without {signs.get(written[1], 'separators')}"


def _day(value: object) -> object:
    _figure_or_day(value)
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            last_day(value)
        except ValueError:
            raise _refuse(f"{shown(value)} is not in the calendar") from None
    elif not isinstance(value, dt.date):
        raise _refuse(f"{shown(value)} is not a year, month or day; write '2025' or '2024-07-28'")
    return value


def _on_the_clock(value: dt.date) -> dt.date:
    if not FIRST_DAY <= value <= LAST_DAY:
        raise _refuse(f"{value} is not from {FIRST_DAY} to {LAST_DAY}")
    return value


def _instant(value: object) -> dt.datetime | Literal["now", "article"]:
    match value:
        case "now" | "article":
            return value
    if not isinstance(value, dt.datetime):
        raise _refuse(f"{shown(value)} is not {INSTANT}")
    if value.tzinfo is None:
        raise _refuse(f"{shown(value)} has no UTC offset; write one, such as 2024-07-28T12:00:00+09:00")
    if not FIRST_INSTANT <= value <= LAST_INSTANT:
        raise _refuse(f"{shown(value)} is not from {FIRST_INSTANT:%Y-%m-%d} to {LAST_INSTANT:%Y-%m-%d}")
    return value


def _panels(value: object) -> object:
    for panel in value if isinstance(value, list) else ():
        if panel not in PANELS:
            near = spelling.nearest(panel, PANELS) if isinstance(panel, str) and len(panel) <= limits.LINE else ""
            hint = f"did you mean {near!r}?" if near else f"write some of {', '.join(map(repr, PANELS))}"
            raise _refuse(f"{shown(panel)} is not a panel; {hint}")
    return tuple(dict.fromkeys(value)) if isinstance(value, list) else value


def _reading(value: object) -> object:
    read = value
    if isinstance(value, str) and (written := _READING.fullmatch(value.strip())):
        date, hour, rest = written.groups()
        try:
            read = (dt.datetime if date else dt.time).fromisoformat(f"{f'{date} ' if date else ''}{int(hour):02}{rest}")
        except ValueError:
            raise _refuse(f"{shown(value)} is not in the calendar or on the clock") from None
    if not isinstance(read, (dt.time, dt.datetime)):
        raise _refuse(f"{shown(value)} is not {READING}; write a time of 24 hours")
    if read.tzinfo is not None:
        raise _refuse(f"{shown(value)} has a UTC offset; write what the clock shows, without one")
    if isinstance(read, dt.datetime):
        _on_the_clock(read.date())
    return read


Prose: TypeAlias = Annotated[str, Field(max_length=limits.SUMMARY), AfterValidator(_text), AfterValidator(_seen)]
Line: TypeAlias = Annotated[str, Field(max_length=limits.LINE), AfterValidator(_text), AfterValidator(_line)]
Name: TypeAlias = Annotated[Line, AfterValidator(_seen)]
Id: TypeAlias = Annotated[str, AfterValidator(_identifier)]
WebAddress: TypeAlias = Annotated[
    str, Field(max_length=limits.ADDRESS), AfterValidator(_text), AfterValidator(_web_address)
]
Ids: TypeAlias = Annotated[tuple[Id, ...], BeforeValidator(at_most(limits.PLACES, "places"))]
Ends: TypeAlias = Annotated[tuple[Id, ...], BeforeValidator(_ends)]
"""Ids of places; one may stand without a list."""
CompassPoint: TypeAlias = Annotated[str, BeforeValidator(_compass_point)]
"""One of `directions.POINTS`, read from any of its names."""
PlainDecimal: TypeAlias = Annotated[float, BeforeValidator(_decimal)]
PlainKilometres: TypeAlias = Annotated[float, BeforeValidator(_kilometres)]
Whole: TypeAlias = Annotated[int, BeforeValidator(_whole)]
TimeZone: TypeAlias = Annotated[str, AfterValidator(_time_zone)]
Names: TypeAlias = Annotated[tuple[Line, ...], BeforeValidator(_names)]
Figure: TypeAlias = Annotated[float | int, BeforeValidator(_figure)]
FigureOrRange: TypeAlias = Annotated[float | int | tuple[float | int, float | int], BeforeValidator(_or_range(_figure))]
AmountOrRange: TypeAlias = Annotated[float | int | tuple[float | int, float | int], BeforeValidator(_or_range(_amount))]
"""A figure or a range, and 0 is one too."""
SignedOrRange: TypeAlias = Annotated[float | int | tuple[float | int, float | int], BeforeValidator(_or_range(_signed))]
"""Likewise, and a figure may be below 0."""
Day: TypeAlias = Annotated[str | dt.date, BeforeValidator(_day)]
Instant: TypeAlias = Annotated[dt.datetime | Literal["now", "article"], PlainValidator(_instant)]
Panels: TypeAlias = Annotated[tuple[str, ...], BeforeValidator(_panels)]
Reading: TypeAlias = Annotated[dt.datetime | dt.time, BeforeValidator(_reading)]
ClockDate: TypeAlias = Annotated[dt.date, AfterValidator(_on_the_clock)]


def names_one(field: FieldInfo) -> bool:
    """Whether a field holds one id."""
    return get_args(Id)[1] in field.metadata


def names_several(field: FieldInfo) -> bool:
    """Whether a field holds a list of ids."""
    return get_args(field.annotation)[:1] == (Id,)
