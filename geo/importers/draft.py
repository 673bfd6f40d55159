"""A draft of a story from a source: what is missing is made and said; rows without a usable position are set aside."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from geo.extract.found import Spot
from geo.files import writing
from geo.gazetteer.places import nearest_city
from geo.importers.columns import Meaning
from geo.importers.source import Record, Source
from geo.story.fields import is_plain_decimal
from geo.story.model import UNKNOWN_DATE, Article, Heading, Layer, Place, Section
from geo.story.problems import InvalidValueError
from geo.words.language import _


@dataclass(frozen=True)
class Aside:
    """A row that makes no place.

    Attributes:
        number: The record's number in the file.
        label: What the row is called, as far as it says.
        reason: Why it is set aside, in a sentence.
        proposals: What may be meant, the likeliest first: places of the gazetteer, and the row's own position,
            corrected. `Spot.described` says in words which. A person accepts one with `make(accepted=...)`.
    """

    number: int
    label: str
    reason: str
    proposals: tuple[Spot, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A story made of a source.

    Attributes:
        article: The story; None if no row gives a place.
        aside: The rows that make no place.
        notes: What was made or assumed, in sentences, the most important first.
        reasons: Why something about a place is a guess, by the place's id; the files have them as comments.
        records: The number of the record of each place, by the place's id.
    """

    article: Article | None
    aside: tuple[Aside, ...] = ()
    notes: tuple[str, ...] = ()
    reasons: dict[str, str] | None = None
    records: dict[str, int] | None = None


def make(
    source: Source,
    meanings: Sequence[Meaning],
    published: dt.date | None = None,
    title: str = "",
    accepted: Mapping[int, Spot] | None = None,
) -> Draft:
    """The draft of a story.

    Args:
        source: The source.
        meanings: What its columns mean, one for each.
        published: The date of the story; None if it is not known.
        title: The title of the story; if empty, that of the source, else its name.
        accepted: The proposal that a person accepted for a row, by the record's number: one of `Aside.proposals`. It
            has the place's position, whatever the row says.
    """
    accepted = accepted or {}
    places: dict[str, Place] = {}
    aside: list[Aside] = []
    records: dict[str, int] = {}
    for record in source.records:
        fields = {meaning.field: value for meaning, value in zip(meanings, record.values, strict=True) if meaning.field}
        if spot := accepted.get(record.number):
            record = replace(record, position=spot.position)
        try:
            place = _place(record, fields, len(places) + 1, source.name)
        except InvalidValueError as error:
            reason = "; ".join(f"{flaw.field} {flaw.message}" for flaw in error.flaws)
            aside.append(Aside(record.number, fields.get("name", ""), reason))
            continue
        places[place.id] = place
        records[place.id] = record.number
    if not places:
        return Draft(None, tuple(aside))
    links = " · ".join(f"[{place.name}](place:{place.id})" for place in list(places.values())[:20])
    article = Article(
        heading=Heading.read(
            {
                "title": title or source.title or source.name or _("Places"),
                "standfirst": _("A draft, made from a file by rules. Every guess is to be confirmed."),
                "published": published or UNKNOWN_DATE,
                "undated": published is None,
            }
        ),
        fit=(),
        layers=(
            Layer.read({"id": "places", "title": _("Places"), "colour": "#0072B2", "letter": "P", "shape": "circle"}),
        ),
        sections=(Section.read({"id": "places", "title": _("Places"), "summary": links}),),
        claims=(),
        places=tuple(places.values()),
    )
    return Draft(article, tuple(aside), (), {}, records)


def files(made: Draft) -> tuple[bytes, bytes]:
    """The draft as `locations.csv` and `article.toml`, with the reason for each guess as a comment."""
    if made.article is None:
        raise ValueError("a draft without a place makes no files")
    return writing.write(made.article, made.reasons or {})


def _place(record: Record, fields: dict[str, str], number: int, file: str) -> Place:
    given: dict[str, Any] = {name: value for name, value in fields.items() if value}
    latitude, longitude = record.position or (given.get("latitude", ""), given.get("longitude", ""))
    zone = ""
    if is_plain_decimal(str(latitude)) and is_plain_decimal(str(longitude)):
        near = nearest_city((float(latitude), float(longitude)))
        zone = near.entry.time_zone if near else "UTC"
    made = {
        "id": f"place-{number}",
        "name": f"Place {number}",
        "latitude": str(latitude),
        "longitude": str(longitude),
        "layer": "places",
        "rank": "1",
        "time_zone": zone,
        "precision": "site",
        "source": file or "the pasted table",
    }
    given = {name: value for name, value in given.items() if name not in ("latitude", "longitude")}
    return Place.read({**made, **given}, hints=True)
