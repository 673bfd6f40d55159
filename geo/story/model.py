"""The values of a story: places, layers, sections, claims and the article that contains them. Frozen and always valid.

`read(fields)` makes a value, or raises an error with all flaws of the input. Positions are on WGS84, always (latitude,
longitude), in degrees; north and east are positive. Text is kept as written, in Unicode normalization form C.
"""

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr, SerializeAsAny

from geo.earth import areas
from geo.earth.position import Position
from geo.gazetteer.nearest import nearest_city
from geo.story import limits, markdown
from geo.story.fields import (
    INSTANT,
    ClockDate,
    Field,
    Figure,
    Id,
    Ids,
    Instant,
    Line,
    Name,
    Names,
    Panels,
    PlainDecimal,
    PlainKilometres,
    Prose,
    TimeZone,
    WebAddress,
    Whole,
    is_plain_decimal,
)
from geo.story.problems import Flaw, shown
from geo.story.translation import TranslatedValue
from geo.story.value import Value
from geo.words.language import LANGUAGES, Language
from geo.words.script import is_japanese
from geo.words.units import UNITS

TABLES = ("view", "layer", "section", "claim", "ring")
RINGS = "rings"
"""The id of the layer of the range rings, which a reader shows and hides like any other."""
UNKNOWN_DATE = dt.date(2000, 1, 1)
"""Stands for the date of a draft that is not known; its heading is undated. What depends on it is not judged."""
JAPAN = "Asia/Tokyo"
"""The time zone that is Japan's alone."""


class Place(TranslatedValue):
    """A point that the article mentions, or a point that represents an area."""

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
    outline: Annotated[str, Field(pattern=r"^([0-9]{3}|[A-Za-z0-9~-]+)?$")] = Field(
        default="",
        description="a country's three-digit ISO 3166-1 number or an area's id, such as '158' or 'US-CA'",
    )
    radius_km: PlainKilometres | None = Field(
        default=None,
        gt=0,
        le=limits.RADIUS_KM,
        allow_inf_nan=False,
        description=f"a number of kilometres above 0, at most {limits.RADIUS_KM:,}",
    )
    measured_from: Line = ""
    native_name: Line = ""
    other_names: Names = ()
    status_note: Line = ""
    status_source: Line = ""
    role: Line = ""
    note: Line = ""

    compared = frozenset({"status_note", "status_source", "precision", "measured_from", "outline"})
    texts = ("name", "measured_from", "status_note", "status_source", "role", "note", "source")
    may_stay = frozenset({"source", "status_source"})

    @property
    def position(self) -> Position:
        return (self.latitude, self.longitude)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the place, its own first."""
        return tuple(dict.fromkeys(name for name in (self.name, self.native_name, *self.other_names) if name))

    def in_language(self, language: Language) -> Self:
        """The place with its texts and its name in this language.

        A reader of Japanese reads the native name if it is Japanese and there is no other one in that language. The
        name in the first language then stands among the other names.
        """
        place = super().in_language(language)
        if language == "ja" and not place.is_told("name") and is_japanese(self.native_name, self.time_zone == JAPAN):
            told = place._told | {"name"}
            place = place.model_copy(update={"name": self.native_name})
            place._told = told
        if place.name == self.name:
            return place
        return place.model_copy(update={"other_names": (self.name, *self.other_names)})

    @classmethod
    def address(cls, language: Language, field: str) -> str:
        return f"{field}_{language}"

    @classmethod
    def known_names(cls) -> tuple[str, ...]:
        return (*cls.field_names(), *cls.translated_names())

    @classmethod
    def translated_names(cls) -> tuple[str, ...]:
        """The names of the columns for further languages."""
        return tuple(cls.address(language, text) for language in LANGUAGES for text in cls.texts)

    @classmethod
    def _parted(cls, fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[Language, Any]]:
        first, further = dict(fields), {}
        for language in LANGUAGES:
            columns = {text: cls.address(language, text) for text in cls.texts}
            if texts := {text: first.pop(column) for text, column in columns.items() if column in first}:
                further[language] = texts
        return first, further

    @classmethod
    def _flaws(cls, details: Mapping[str, Any], fields: Mapping[str, Any], hints: bool) -> list[Flaw]:
        flaws = super()._flaws(details, fields, hints)
        name = details["loc"][0] if details["loc"] else ""
        if hints and name == "time_zone" and details["type"] in ("missing", "time_zone"):
            return [Flaw(flaw.field, flaw.message + _zone_near(fields, flaw.message)) for flaw in flaws]
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
        if self.outline and not self.outline.isdigit() and not areas.is_part_or_sea(self.outline):
            of_what = "a country's three-digit ISO 3166-1 number nor the id of a part of a country or of a sea"
            yield Flaw("outline", f"{shown(self.outline)} is neither {of_what}; write one such as '158' or 'US-CA'")
        elif self.outline and self.precision != "area":
            yield Flaw("outline", f"is set, but precision is {self.precision!r}; only an 'area' has an outline")


def _zone_near(fields: Mapping[str, Any], message: str) -> str:
    """The time zone of the city nearest to a row's position, for a message that has no better hint."""
    written = [str(fields.get(name, "")).strip() for name in ("latitude", "longitude")]
    if "did you mean" in message or not all(map(is_plain_decimal, written)):
        return ""
    latitude, longitude = map(float, written)
    if abs(latitude) > 90 or abs(longitude) > 180:
        return ""
    near = nearest_city((latitude, longitude), within_km=50)
    if near is None or not near.entry.time_zone:
        return ""
    return f"; the nearest city, {near.entry.name}, {near.distance_km:.0f} km away, has {near.entry.time_zone!r}"


class Layer(TranslatedValue):
    """A kind of place, with its colour, shape and letter."""

    id: Id = Field(description="an id such as 'commands'")
    title: Name = Field(description="the layer's title")
    colour: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] = Field(description="a colour such as '#0072B2'")
    letter: Annotated[str, Field(pattern=r"^[^\W_]$")] = Field(description="one letter or digit")
    shape: Literal["circle", "square", "diamond", "triangle", "hexagon"] = Field(
        description="one of 'circle', 'square', 'diamond', 'triangle', 'hexagon'"
    )
    shown: bool = Field(default=True, description="true or false")

    texts = ("title",)


class Section(TranslatedValue):
    """A part of the article: a headline and our summary, which links the places and claims that it names."""

    id: Id = Field(description="an id such as 'worries'")
    title: Name = Field(description="the section's headline")
    summary: Prose = Field(description="the summary, in your own words")

    compared = frozenset({"summary"})
    texts = ("title", "summary")

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

    def flaws_beside(self, translation: Self) -> Iterator[Flaw]:
        for what, own, there in (
            ("place", self.place_ids, translation.place_ids),
            ("claim", self.claim_ids, translation.claim_ids),
        ):
            for id_ in (id_ for id_ in own if id_ not in there):
                yield Flaw("summary", f"does not link {f'{what}:{id_}'!r}, as the first language does; link it too")
            for id_ in (id_ for id_ in there if id_ not in own):
                yield Flaw("summary", f"links {f'{what}:{id_}'!r}, which the first language does not; remove the link")


class Claim(TranslatedValue):
    """Something that the article states. `geo.claims` has the further fields of each kind, and its check.

    `official` says in our own words what the official statement says, if the article says something else. `doubt` says
    why an end point or a reading of the text is not certain: then the claim is never called wrong, only in doubt.
    """

    id: Id = Field(description="an id such as 'distance'")
    section: Id = Field(description="the id of a section")
    quote: Name = Field(description="the article's own words, 12 at most")
    kind: str = Field(description="a kind of claim")
    source: Name = Field(description="who says so, such as 'the article'")
    source_url: WebAddress = ""
    on: ClockDate | None = Field(default=None, description="the day that the claim is about, such as 2024-07-28")
    doubt: Line = ""
    note: Line = ""
    note_source: Line = ""
    note_url: WebAddress = ""
    official: Line = ""
    official_source: Line = ""
    official_url: WebAddress = ""

    compared = frozenset({"quote", "note", "note_source", "official", "official_source"})
    texts: ClassVar[tuple[str, ...]] = ("source", "doubt", "note", "note_source", "official", "official_source")
    may_stay: ClassVar[frozenset[str]] = frozenset({"source", "note_source", "official_source"})

    def day(self, article: "Article") -> dt.date:
        """The day that the claim is about: its own, else that of the article."""
        return self.on or article.heading.published

    def warnings(self) -> Iterator[Flaw]:
        """What is allowed, but probably not what the author meant; `geo.story.warnings` lists it with the rest."""
        yield from ()

    @property
    def ends(self) -> tuple[str, str] | None:
        """The ids of the two places that the article means, if the claim is about two places; else None."""
        return None

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        """The ids of places that the claim names, by the field that names them."""
        return {}

    def flaws(self) -> Iterator[Flaw]:
        if (words := len(self.quote.split())) > limits.QUOTE_WORDS:
            yield Flaw("quote", f"has {words} words; quote {limits.QUOTE_WORDS} at most")
        if self.note and not self.note_source:
            yield Flaw("note_source", "is empty, but note is not; name the note's source")
        if self.official and not self.official_source:
            yield Flaw("official_source", "is empty, but official is not; name the official statement")


class Ring(TranslatedValue):
    """A range ring: all points at a distance from a place, such as how far an aircraft flies."""

    place: Id = Field(description="the id of the place in its middle")
    radius: Figure = Field(description="a number above 0, in the unit")
    unit: str = Field(description=f"one of {', '.join(map(repr, UNITS))}")
    title: Name = Field(description="what reaches so far, in your own words")
    source: Name = Field(description="who says how far it reaches")
    source_url: WebAddress = ""
    caveat: Name = Field(description="what the ring does not say, such as 'without wind and reserves'")

    compared = frozenset({"radius", "unit"})
    texts = ("title", "source", "caveat")
    may_stay = frozenset({"source"})

    @property
    def radius_m(self) -> float:
        return self.radius * UNITS[self.unit].metres

    def flaws(self) -> Iterator[Flaw]:
        if self.unit not in UNITS:
            yield Flaw("unit", f"{shown(self.unit)} is not one of {', '.join(map(repr, UNITS))}")
        elif self.radius_m > limits.RING_KM * 1000:
            far = f"{self.radius:,} {self.unit} is more than half way round the Earth"
            yield Flaw("radius", f"{far}; write at most {limits.RING_KM:,} km")
        elif self.radius_m < 1:
            yield Flaw("radius", f"{self.radius} {self.unit} is less than a metre; write at least 1 m")


class Heading(TranslatedValue):
    """The top of article.toml: the article's title and its origin."""

    title: Name = Field(description="the story's title, in your own words")
    standfirst: Prose = Field(description="one or two sentences, in your own words")
    published: ClockDate = Field(description="the article's date, such as 2024-07-28")
    undated: bool = Field(default=False, description="true or false")
    publisher: Line = ""
    url: WebAddress = ""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Field(
        default="en", description="a language tag such as 'en' or 'ja'"
    )

    texts = ("title", "standfirst", "publisher")
    may_stay = frozenset({"publisher"})

    @property
    def is_dated(self) -> bool:
        """Whether it has a date at all, of the article or of the events."""
        return not (self.undated and self.published == UNKNOWN_DATE)

    @classmethod
    def known_names(cls) -> tuple[str, ...]:
        return (*super().known_names(), *TABLES)


class Opening(Value):
    """The `[view]` table: what a reader sees at first. The address says otherwise, if it says anything."""

    fit: Ids = Field(default=(), description="a list of place ids")
    origin: Id = Field(default="", description="the id of the place that distances are measured from")
    instant: Instant = Field(default="now", description=INSTANT)
    panels: Panels = Field(default=(), description="a list of panels, such as ['figures', 'places']")


class Article(BaseModel):
    """A whole story. `geo.files` makes it, and checks that every referenced id exists."""

    model_config = ConfigDict(frozen=True)

    heading: Heading
    fit: tuple[str, ...]
    origin: str = ""
    instant: dt.datetime | Literal["now", "article"] = "now"
    panels: tuple[str, ...] = ()
    layers: tuple[Layer, ...]
    sections: tuple[Section, ...]
    claims: tuple[SerializeAsAny[Claim], ...]
    places: tuple[Place, ...]
    rings: tuple[Ring, ...] = ()
    lines: Annotated[tuple[int, ...], Field(exclude=True, repr=False)] = ()
    """The line of each place in locations.csv, from 1; empty if the article was not read from a file."""

    _language: Language | None = PrivateAttr(None)
    _original: "Article | None" = PrivateAttr(None)
    _bare: "Article | None" = PrivateAttr(None)

    @property
    def original(self) -> "Article":
        """The story in its first language, which programs read."""
        return self._original or self

    @property
    def bare(self) -> "Article":
        """The story without the places that a reader added."""
        return self._bare or self

    def extended(self, layer: Layer, places: tuple[Place, ...]) -> "Article":
        """The story with further places, which its claims do not know, in a further layer."""
        article = self.model_copy(update={"layers": (*self.layers, layer), "places": (*self.places, *places)})
        for cached in ("place_by_id", "layer_by_id", "_translations"):
            article.__dict__.pop(cached, None)
        article._bare = self
        return article

    def only(self, places: tuple[Place, ...]) -> "Article":
        """The story, in its first language, with no places but these; its texts may name no others."""
        article = self.original.model_copy(update={"places": places, "lines": ()})
        for cached in ("place_by_id", "_translations"):
            article.__dict__.pop(cached, None)
        article._bare = None
        return article

    @property
    def languages(self) -> tuple[Language, ...]:
        """The further languages in which the story has any text, beside names of places."""
        article = self.original
        told = (article.heading, *article.layers, *article.sections, *article.claims, *article.rings)
        return tuple(language for language in LANGUAGES if any(language in value.languages for value in told))

    @cached_property
    def _translations(self) -> dict[Language, "Article"]:
        return {}

    def in_language(self, language: Language) -> "Article":
        """The story as told in a language: the same ids and figures, and its texts as far as there are any.

        It is made once for each language, so that what depends on the story alone is computed once.
        """
        article = self.original
        if article.heading.language.partition("-")[0] == language:
            return article
        told = article._translations.get(language)
        if told is None or told._original is not article:  # a copy has the cache of what it was copied from
            told = Article(
                heading=article.heading.in_language(language),
                fit=article.fit,
                origin=article.origin,
                instant=article.instant,
                panels=article.panels,
                layers=tuple(layer.in_language(language) for layer in article.layers),
                sections=tuple(section.in_language(language) for section in article.sections),
                claims=tuple(claim.in_language(language) for claim in article.claims),
                places=tuple(place.in_language(language) for place in article.places),
                rings=tuple(ring.in_language(language) for ring in article.rings),
                lines=article.lines,
            )
            told._language, told._original = language, article
            told._bare = article._bare and article._bare.in_language(language)
            article._translations[language] = told
        return told

    def language_of(self, value: TranslatedValue, field: str) -> str:
        """The language (BCP 47) of a text of the story; the first language, unless there is a translation."""
        return self._language if self._language and value.is_told(field) else self.heading.language

    @cached_property
    def place_by_id(self) -> dict[str, Place]:
        return {place.id: place for place in self.places}

    @cached_property
    def layer_by_id(self) -> dict[str, Layer]:
        return {layer.id: layer for layer in self.layers}

    @property
    def layer_ids(self) -> tuple[str, ...]:
        """The layers that a reader can show and hide: that of the rings, if there are any, and those of places."""
        return (*([RINGS] if self.rings else []), *(layer.id for layer in self.layers))

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
