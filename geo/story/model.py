"""The nouns: places, layers, sections, claims and the article that holds them. Frozen, and never wrong.

A value is made with `read(fields)`, which refuses bad input with all its flaws at once. Positions are on WGS84, always
(latitude, longitude), in degrees, north and east positive. Text is kept as written, in Unicode normalization form C.
"""

import calendar
import datetime as dt
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from typing import Annotated, Any, ClassVar, Literal, Self, TypeAlias, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from geo.clocks import zones
from geo.earth.position import Position
from geo.story import limits, markdown
from geo.story.problems import Flaw, InvalidValueError, shown

PRECISIONS = ("site", "city", "area")
SHAPES = ("circle", "square", "diamond", "triangle", "hexagon")
KINDS = ("distance", "time-difference", "deadline", "date", "count")
DISTANCE_UNITS = ("km", "mi", "nmi")
TABLES = ("view", "layer", "section", "claim")
FIRST_DAY, LAST_DAY = dt.date(1000, 1, 1), dt.date(9998, 12, 31)
"""Between these every clock on Earth has a reading, the whole year through."""

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?", re.ASCII)
_ID = re.compile(rf"[a-z0-9-]{{1,{limits.ID}}}")
_KEY = re.compile(rf"[\w-]{{1,{limits.ID}}}", re.ASCII)
_WHOLE = re.compile(r"[0-9]+", re.ASCII)
_UNSEEN = {"Cc": "a control character", "Cs": "half a character", "Co": "a private character", "Cn": "no character"}
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing: Hangul fillers and the empty Braille pattern."""

_OTHER_SIGNS = {"-": "−–—﹣－", "+": "＋", ",": "，", ".": "٫．", "°": "º˚", "'": "’′ʹ", '"': "″”“"}
_AS_ASCII = {ord(other): sign for sign, others in _OTHER_SIGNS.items() for other in others}
_ANGLE = re.compile(
    r"""([NSEW]?)\s*([+-]?)(\d{1,3}(?:\.\d+)?)\s*°?\s*"""
    r"""(?:(\d{1,2}(?:\.\d+)?)\s*'\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|'')\s*)?([NSEW]?)""",
    re.ASCII,
)
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


def _bare(value: Any) -> Any:
    """The value without the white space around it, if it is text."""
    return value.strip() if isinstance(value, str) else value


def _refuse(message: str) -> PydanticCustomError:
    # pydantic formats the message with str.format; braces in a reader's value must survive that.
    return PydanticCustomError("dateline", "{message}", {"message": message})


def _text(value: str) -> str:
    text = unicodedata.normalize("NFC", value)
    for char in text:
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


def _decimal(value: object) -> object:
    """Read a plain decimal from text: no exponent, no separators, none but ASCII digits."""
    if not isinstance(value, str):
        return value
    if not _DECIMAL.fullmatch(value.strip()):
        hint = _as_decimal(value) or "degrees such as 35.7485 or -157.9064"
        raise _refuse(f"{shown(value)} is not a plain decimal number; write {hint}")
    return float(value)


def _as_decimal(text: str) -> str:
    """The plain decimal that was probably meant, or an empty string: a hint for a message, never an answer.

    Other scripts' digits and signs, a decimal comma, and degrees, minutes and seconds are understood.

    >>> _as_decimal("35°44′55″N"), _as_decimal("157.9064 W"), _as_decimal("35,7485"), _as_decimal("about 35")
    ('35.7486', '-157.9064', '35.7485', '')
    """
    if len(text) > 40:
        return ""
    plain = "".join(str(unicodedata.decimal(char, char)) for char in text.strip().translate(_AS_ASCII)).upper()
    if not (found := _ANGLE.fullmatch(plain.replace(",", ".") if plain.count(",") == 1 else plain)):
        return ""
    before, sign, degrees, minutes, seconds, after = (part or "" for part in found.groups())
    small = [float(part or 0) for part in (minutes, seconds)]
    value = float(degrees) + small[0] / 60 + small[1] / 3600
    if (before and after) or (sign and before + after) or max(small) >= 60 or value > 180:
        return ""
    minus = "-" if sign == "-" or before + after in ("S", "W") else ""
    return minus + (f"{value:.4f}" if minutes or seconds else degrees)


def _whole(value: object) -> object:
    if isinstance(value, str) and _WHOLE.fullmatch(value.strip()):
        return int(value)
    return value


def _time_zone(value: str) -> str:
    if zones.is_time_zone(value):
        return value
    # The hint takes time, so `_flaws` looks for it where it is wanted.
    raise PydanticCustomError("time_zone", "unknown")


def _about_zone(name: str, hints: bool) -> str:
    """What is wrong with a name that is no time zone's."""
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
    return _at_most(limits.NAMES, "names", value)


def _at_most(most: int, what: str, value: object) -> object:
    if not isinstance(value, list):
        return value
    if len(value) > most:
        raise _refuse(f"has {len(value):,} {what}; at most {most:,} are read")
    return tuple(value)


def _figure_or_date(value: object) -> object:
    if isinstance(value, (bool, dt.datetime)) or not isinstance(value, (float, int, str, dt.date)):
        raise _refuse(f"{shown(value)} is not a number, or a date as text such as '2025' or '2024-07-28'")
    return value


def _on_the_clock(value: dt.date) -> dt.date:
    if not FIRST_DAY <= value <= LAST_DAY:
        raise _refuse(f"{value} is not from {FIRST_DAY} to {LAST_DAY}")
    return value


Prose: TypeAlias = Annotated[str, Field(max_length=limits.SUMMARY), AfterValidator(_text), AfterValidator(_seen)]
Line: TypeAlias = Annotated[str, Field(max_length=limits.LINE), AfterValidator(_text), AfterValidator(_line)]
Name: TypeAlias = Annotated[Line, AfterValidator(_seen)]
Id: TypeAlias = Annotated[str, AfterValidator(_identifier)]
WebAddress: TypeAlias = Annotated[
    str, Field(max_length=limits.ADDRESS), AfterValidator(_text), AfterValidator(_web_address)
]
Ids: TypeAlias = Annotated[tuple[Id, ...], BeforeValidator(partial(_at_most, limits.PLACES, "places"))]
Ends: TypeAlias = Annotated[tuple[Id, ...], BeforeValidator(partial(_at_most, limits.ENDS, "places"))]


class Value(BaseModel):
    """A frozen value that says all that is wrong with its fields at once."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=False)

    compared: ClassVar[frozenset[str]] = frozenset()
    """The names of the fields that `flaws` looks at."""

    @classmethod
    def read(cls, fields: Mapping[str, Any], hints: bool = True) -> Self:
        """Make the value from named fields.

        Args:
            fields: As they are written, by their names in the file.
            hints: Whether to look for what was probably meant, which takes longer than all the rest.

        Raises:
            InvalidValueError: One flaw for each field that is missing, unknown or wrong, and what is wrong between
                others that are right.
        """
        try:
            return cls.model_validate(dict(fields))
        except ValidationError as error:
            details = error.errors(include_url=False)
        flaws = [flaw for each in details for flaw in cls._flaws(each, fields, hints)]
        if not any(flaw.field.partition(".")[0] in cls.compared for flaw in flaws):
            # The rules between fields have not run yet: run them on those that are right, as they are written.
            right = {name: _bare(fields[name]) for name in cls.compared if name in fields}
            flaws += cls.model_construct(**right).flaws()
        raise InvalidValueError(flaws)

    def flaws(self) -> Iterator[Flaw]:
        """What is wrong between fields that are right one by one."""
        yield from ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if flaws := list(self.flaws()):
            raise PydanticCustomError("flaws", "inconsistent", {"flaws": flaws})
        return self

    @classmethod
    def field_names(cls) -> tuple[str, ...]:
        """The names that `read` knows, as they stand in a file."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())

    @classmethod
    def required_names(cls) -> tuple[str, ...]:
        """The names that `read` cannot do without."""
        return tuple(field.alias or name for name, field in cls.model_fields.items() if field.is_required())

    @classmethod
    def _flaws(cls, details: Mapping[str, Any], fields: Mapping[str, Any], hints: bool) -> list[Flaw]:
        # A number in the path counts the values of a list; the value itself says better which one is meant.
        path = [part for part in details["loc"] if isinstance(part, str)]
        owner = cls._owner(path)
        expected = owner._expected(path[-1]) if path else ""
        # As it is written: a latitude of '91' is 91.0 by now.
        written = fields.get(path[0]) if len(details["loc"]) == 1 else details["input"]
        match details["type"]:
            case "flaws":
                return [Flaw(".".join([*path, flaw.field]), flaw.message) for flaw in details["ctx"]["flaws"]]
            case "dateline":
                message = str(details["ctx"]["message"])
            case "time_zone":
                message = f"{shown(written)} {_about_zone(details['input'], hints)}"
            case "missing":
                message = f"is missing; write {expected}"
            case "extra_forbidden":
                near = markdown.nearest(path[-1], owner.field_names()) if hints else ""
                message = f"is not a known field; {f'did you mean {near!r}?' if near else 'remove it'}"
            case "string_too_long":
                message = f"has {len(details['input']):,} characters; at most {details['ctx']['max_length']:,} are read"
            case "string_type":
                message = f"{shown(written)} is not text; write {expected}"
            case "date_type":
                message = f"{shown(written)} is not a date; write {expected}, without quotes"
            case _:
                message = f"{shown(written)} is not {expected}"
        return [Flaw(".".join(part if _KEY.fullmatch(part) else shown(part) for part in path), message)]

    @classmethod
    def _owner(cls, path: list[str]) -> type["Value"]:
        """The kind of value, this one or one within it, that the last name of a path belongs to."""
        if len(path) < 2:
            return cls
        kinds: tuple[type, ...] = get_args(cls._field(path[0]).annotation)
        return next(kind for kind in kinds if issubclass(kind, Value))._owner(path[1:])

    @classmethod
    def _field(cls, written: str) -> FieldInfo:
        return next(field for name, field in cls.model_fields.items() if (field.alias or name) == written)

    @classmethod
    def _expected(cls, written: str) -> str:
        return (written in cls.field_names() and cls._field(written).description) or "text in double quotes"


class Place(Value):
    """A point that the article speaks of, or the point that stands for an area."""

    id: Id = Field(description="an id such as 'yokota'")
    name: Name = Field(description="the place's name")
    latitude: Annotated[float, BeforeValidator(_decimal)] = Field(
        ge=-90, le=90, allow_inf_nan=False, description="a latitude, from -90 to 90 degrees"
    )
    longitude: Annotated[float, BeforeValidator(_decimal)] = Field(
        ge=-180, le=180, allow_inf_nan=False, description="a longitude, from -180 to 180 degrees"
    )
    layer: Id = Field(description="the id of a layer in article.toml")
    rank: Annotated[int, BeforeValidator(_whole)] = Field(
        ge=1, le=9, description="a whole number from 1 (labelled first) to 9"
    )
    time_zone: Annotated[str, AfterValidator(_time_zone)] = Field(description="an IANA name such as 'Asia/Tokyo'")
    precision: Literal["site", "city", "area"] = Field(description="one of 'site', 'city', 'area'")
    source: Name = Field(description="where the position comes from")
    source_url: WebAddress = ""
    outline: Annotated[str, Field(pattern=r"^([0-9]{3})?$")] = Field(
        default="", description="a country's three-digit ISO 3166-1 number, such as '158'"
    )
    measured_from: Line = ""
    native_name: Line = ""
    other_names: Annotated[tuple[Line, ...], BeforeValidator(_names)] = ()
    status_note: Line = ""
    status_source: Line = ""
    role: Line = ""
    note: Line = ""

    compared = frozenset({"status_note", "status_source", "precision", "measured_from", "outline"})

    @property
    def position(self) -> Position:
        return (self.latitude, self.longitude)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the place, its own first."""
        return tuple(dict.fromkeys(name for name in (self.name, self.native_name, *self.other_names) if name))

    @classmethod
    def _flaws(cls, details: Mapping[str, Any], fields: Mapping[str, Any], hints: bool) -> list[Flaw]:
        flaws = super()._flaws(details, fields, hints)
        name = details["loc"][0] if details["loc"] else ""
        if details["type"] not in ("less_than_equal", "greater_than_equal") or name not in ("latitude", "longitude"):
            return flaws
        value, across = float(details["input"]), str(fields.get("longitude", "")).strip()
        hint = ""
        if name == "latitude" and abs(value) <= 180 and _DECIMAL.fullmatch(across) and abs(float(across)) <= 90:
            hint = "; are latitude and longitude swapped?"
        elif name == "longitude" and abs(value) <= 360:
            hint = f"; write {round(value - math.copysign(360, value), 6)}"
        return [Flaw(flaw.field, flaw.message + hint) for flaw in flaws]

    def flaws(self) -> Iterator[Flaw]:
        if self.status_note and not self.status_source:
            yield Flaw("status_source", "is empty, but status_note is not; name the note's source")
        if self.precision == "area" and not self.measured_from:
            yield Flaw("measured_from", "is empty; say in words which point stands for the area")
        if self.outline and self.precision != "area":
            yield Flaw("outline", f"is set, but precision is {self.precision!r}; only an 'area' has an outline")


class Layer(Value):
    """A kind of place, with the colour, shape and letter that mark it everywhere."""

    id: Id = Field(description="an id such as 'commands'")
    title: Name = Field(description="the layer's title")
    colour: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] = Field(description="a colour such as '#0072B2'")
    letter: Annotated[str, Field(pattern=r"^[^\W_]$")] = Field(description="one letter or digit")
    shape: Literal["circle", "square", "diamond", "triangle", "hexagon"] = Field(
        description="one of 'circle', 'square', 'diamond', 'triangle', 'hexagon'"
    )


class Section(Value):
    """A part of the article: a headline and our summary, which links the places and claims that it names."""

    id: Id = Field(description="an id such as 'worries'")
    title: Name = Field(description="the section's headline")
    summary: Prose = Field(description="the summary, in your own words")

    compared = frozenset({"summary"})

    @cached_property
    def paragraphs(self) -> tuple[markdown.Paragraph, ...]:
        """The summary, parsed."""
        return markdown.parse(self.summary)

    @property
    def place_ids(self) -> tuple[str, ...]:
        """The places that the summary links, in reading order, each once."""
        return markdown.targets(self.paragraphs, "place")

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """The claims that the summary links, in reading order, each once."""
        return markdown.targets(self.paragraphs, "claim")

    def flaws(self) -> Iterator[Flaw]:
        try:
            _ = self.paragraphs
        except markdown.UnsupportedMarkupError as error:
            yield Flaw("summary", str(error))


class Outcome(Value):
    """What became of a deadline."""

    date: dt.date = Field(description="the day it happened, such as 2025-03-24")
    text: Name = Field(description="what happened, in your own words")
    source: Name = Field(description="who says so")
    source_url: WebAddress = ""


class Claim(Value):
    """A figure or a date that the article states.

    `stated` is a number of `unit` for a distance, a time difference (hours, without sign) or a count; for a deadline or
    a date it is the text of a year, a month or a day, such as `2025`, `2025-03` or `2025-03-24`.

    `also_from` and `also_to` are further end points that a reader might mean: shown beside the others, and never a
    ground for the verdict. `official` is, in our own words, what the official statement says where the article says it
    otherwise.
    """

    id: Id = Field(description="an id such as 'distance'")
    section: Id = Field(description="the id of a section")
    quote: Name = Field(description="the article's own words, 12 at most")
    kind: Literal["distance", "time-difference", "deadline", "date", "count"] = Field(
        description="one of " + ", ".join(f"'{kind}'" for kind in KINDS)
    )
    stated: Annotated[float | int | str | dt.date, BeforeValidator(_figure_or_date)] = Field(
        description="a number, or a date as text such as '2025' or '2024-07-28'"
    )
    unit: Line = ""
    start_ids: Ends = Field(default=(), alias="from", description="a list of place ids such as ['tokyo']")
    end_ids: Ends = Field(default=(), alias="to", description="a list of place ids such as ['hawaii']")
    also_start_ids: Ends = Field(default=(), alias="also_from", description="a list of place ids such as ['yokota']")
    also_end_ids: Ends = Field(default=(), alias="also_to", description="a list of place ids such as ['hilo']")
    source: Name = Field(description="who says so, such as 'the article'")
    source_url: WebAddress = ""
    outcome: Annotated[Outcome | None, Field(description="a table with date, text and source")] = None
    note: Line = ""
    note_source: Line = ""
    note_url: WebAddress = ""
    official: Line = ""
    official_source: Line = ""
    official_url: WebAddress = ""

    compared = frozenset(
        {"quote", "kind", "stated", "unit", "from", "to", "also_from", "also_to", "outcome"}
        | {"note", "note_source", "official", "official_source"}
    )

    @property
    def has_ends(self) -> bool:
        """Whether the claim is about what lies between two places."""
        return self.kind in ("distance", "time-difference")

    @property
    def figure(self) -> float:
        """The stated number of a distance, a time difference or a count."""
        if isinstance(self.stated, (str, dt.date)):
            raise TypeError(f"claim {self.id!r} states a date, not a figure")
        return float(self.stated)

    @property
    def first_day(self) -> dt.date:
        """The first day that a stated year, month or day includes: 1 January 2025 for `2025`."""
        return dt.date(*(*self._stated_parts, 1, 1)[:3])

    @property
    def last_day(self) -> dt.date:
        """The last day that a stated year, month or day includes: `2025` is read as 31 December 2025."""
        first = self.first_day
        if (parts := len(self._stated_parts)) == 3:
            return first
        last_month = first if parts == 2 else first.replace(month=12)
        return last_month.replace(day=calendar.monthrange(last_month.year, last_month.month)[1])

    @property
    def _stated_parts(self) -> tuple[int, ...]:
        """A year, or with a month, or with a month and a day."""
        if isinstance(self.stated, dt.date):
            return self.stated.year, self.stated.month, self.stated.day
        if not isinstance(self.stated, str):
            raise TypeError(f"claim {self.id!r} states a figure, not a date")
        return tuple(map(int, self.stated.split("-")))

    def flaws(self) -> Iterator[Flaw]:
        if (words := len(self.quote.split())) > limits.QUOTE_WORDS:
            yield Flaw("quote", f"has {words} words; quote {limits.QUOTE_WORDS} at most")
        yield from self._flaws_of_a_date() if self.kind in ("deadline", "date") else self._flaws_of_a_figure()
        for name, ids, also_ids in (
            ("from", self.start_ids, self.also_start_ids),
            ("to", self.end_ids, self.also_end_ids),
        ):
            if self.has_ends:
                if not ids:
                    yield Flaw(name, "is empty; write a list of place ids, the article's own first")
                for id_ in dict.fromkeys(id_ for id_ in also_ids if id_ in ids):
                    yield Flaw(f"also_{name}", f"{id_!r} stands in {name!r} already; keep one of the two")
                continue
            for listed, listed_ids in ((name, ids), (f"also_{name}", also_ids)):
                if listed_ids:
                    yield Flaw(listed, f"is for a distance or a time-difference, not for a {self.kind}; remove it")
        if self.outcome and self.kind != "deadline":
            yield Flaw("outcome", f"is for a deadline, not for a {self.kind}; remove it")
        if self.note and not self.note_source:
            yield Flaw("note_source", "is empty, but note is not; name the note's source")
        if self.official and not self.official_source:
            yield Flaw("official_source", "is empty, but official is not; name the official statement")

    def _flaws_of_a_date(self) -> Iterator[Flaw]:
        if self.unit:
            yield Flaw("unit", f"is for figures, not for a {self.kind}; remove it")
        if isinstance(self.stated, str) and re.fullmatch(r"\d{4}(-\d\d){0,2}", self.stated, re.ASCII):
            try:
                _ = self.last_day
            except ValueError:
                yield Flaw("stated", f"{shown(self.stated)} is not in the calendar")
        elif not isinstance(self.stated, dt.date):
            yield Flaw("stated", f"{shown(self.stated)} is not a year, month or day; write '2025' or '2024-07-28'")

    def _flaws_of_a_figure(self) -> Iterator[Flaw]:
        if isinstance(self.stated, (str, dt.date)) or not 0 < self.stated < 1e12:
            yield Flaw(
                "stated", f"{shown(self.stated)} is not a number above 0 and below 10^12; write one such as 6500"
            )
        units = {"distance": DISTANCE_UNITS, "time-difference": ("h",)}.get(self.kind)
        if units and self.unit not in units:
            expected = ("one of " if len(units) > 1 else "") + ", ".join(map(repr, units))
            yield Flaw(
                "unit", f"{shown(self.unit)} is not {expected}" if self.unit else f"is missing; write {expected}"
            )


class Heading(Value):
    """What stands at the top of article.toml: the article's title and where it comes from."""

    title: Name = Field(description="the story's title, in your own words")
    standfirst: Prose = Field(description="one or two sentences, in your own words")
    published: Annotated[dt.date, AfterValidator(_on_the_clock)] = Field(
        description="the article's date, such as 2024-07-28"
    )
    publisher: Line = ""
    url: WebAddress = ""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Field(
        default="en", description="a language tag such as 'en' or 'ja'"
    )

    @classmethod
    def field_names(cls) -> tuple[str, ...]:
        """The names at the top of article.toml; a hint may lead to a table."""
        return (*super().field_names(), *TABLES)


class Fit(Value):
    """The `[view]` table: which places the first sight shows."""

    fit: Ids = Field(default=(), description="a list of place ids")


class Article(BaseModel):
    """A whole story. Made by `geo.story`, which checks that every id leads somewhere."""

    model_config = ConfigDict(frozen=True)

    heading: Heading
    fit: tuple[str, ...]
    layers: tuple[Layer, ...]
    sections: tuple[Section, ...]
    claims: tuple[Claim, ...]
    places: tuple[Place, ...]
    lines: Annotated[tuple[int, ...], Field(exclude=True, repr=False)] = ()
    """Where each place stands in locations.csv, from 1; empty for an article that was not read from one."""

    @cached_property
    def place_by_id(self) -> dict[str, Place]:
        return {place.id: place for place in self.places}

    @cached_property
    def layer_by_id(self) -> dict[str, Layer]:
        return {layer.id: layer for layer in self.layers}

    @cached_property
    def section_by_id(self) -> dict[str, Section]:
        return {section.id: section for section in self.sections}

    @cached_property
    def claim_by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @property
    def main_places(self) -> tuple[Place, ...]:
        """The places of rank 1, in the file's order."""
        return tuple(place for place in self.places if place.rank == 1)

    def sections_naming(self, place_id: str) -> tuple[Section, ...]:
        """The sections whose summary links the place."""
        return tuple(section for section in self.sections if place_id in section.place_ids)
