"""The nouns: places, layers, sections, claims and the article that holds them. Frozen, and never wrong.

A value is made with `read(fields)`, which refuses bad input with all its flaws at once. Positions are on WGS84, always
(latitude, longitude), in degrees, north and east positive. Text is kept as written, in Unicode normalization form C.
"""

import calendar
import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict

from geo.earth.position import Position
from geo.story import limits, markdown
from geo.story.fields import (
    ClockDate,
    Ends,
    Field,
    FigureOrDate,
    Id,
    Ids,
    Line,
    Name,
    Names,
    PlainDecimal,
    Prose,
    TimeZone,
    WebAddress,
    Whole,
    is_plain_decimal,
)
from geo.story.problems import Flaw, shown
from geo.story.value import Value

KINDS = ("distance", "time-difference", "deadline", "date", "count")
DISTANCE_UNITS = ("km", "mi", "nmi")
TABLES = ("view", "layer", "section", "claim")


class Place(Value):
    """A point that the article speaks of, or the point that stands for an area."""

    id: Id = Field(description="an id such as 'yokota'")
    name: Name = Field(description="the place's name")
    latitude: PlainDecimal = Field(ge=-90, le=90, allow_inf_nan=False, description="a latitude, from -90 to 90 degrees")
    longitude: PlainDecimal = Field(
        ge=-180, le=180, allow_inf_nan=False, description="a longitude, from -180 to 180 degrees"
    )
    layer: Id = Field(description="the id of a layer in article.toml")
    rank: Whole = Field(ge=1, le=9, description="a whole number from 1 (labelled first) to 9")
    time_zone: TimeZone = Field(description="an IANA name such as 'Asia/Tokyo'")
    precision: Literal["site", "city", "area"] = Field(description="one of 'site', 'city', 'area'")
    source: Name = Field(description="where the position comes from")
    source_url: WebAddress = ""
    outline: Annotated[str, Field(pattern=r"^([0-9]{3})?$")] = Field(
        default="", description="a country's three-digit ISO 3166-1 number, such as '158'"
    )
    measured_from: Line = ""
    native_name: Line = ""
    other_names: Names = ()
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
        if name == "latitude" and abs(value) <= 180 and is_plain_decimal(across) and abs(float(across)) <= 90:
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
    stated: FigureOrDate = Field(description="a number, or a date as text such as '2025' or '2024-07-28'")
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
    published: ClockDate = Field(description="the article's date, such as 2024-07-28")
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
