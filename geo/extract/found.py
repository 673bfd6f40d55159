"""What is found in a text: mentions of places, statements with their end points, and figures that cannot be judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from unicodedata import category

from geo.claims.kind import Verdict
from geo.claims.verdicts import VerdictName
from geo.earth.position import Position
from geo.story.problems import DatelineError


class UnreadableError(DatelineError):
    """A text that cannot be read, with the reason in one sentence."""


Precision: TypeAlias = Literal["site", "city", "area"]


def as_name(words: str) -> str:
    r"""Words of a text as the name of a place: on one line, without characters that a story's names may not have.

    >>> as_name("New\nYork")
    'New York'
    """
    if not words.isprintable():  # most are
        words = "".join(char for char in words if char.isspace() or category(char)[0] != "C")
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that a text may mean: from the gazetteer, from coordinates in the text, or worked out from a statement.

    Attributes:
        id: The gazetteer's id, or one of our own, unique in a reading.
        name: Its usual name.
        position: Its (latitude, longitude).
        precision: How exact the position is, as in a story.
        radius_km: How far it reaches; 0 if not known.
        country: Its country's ISO 3166-1 alpha-2 code; empty if it has none.
        time_zone: Its IANA time zone; empty if it has several, or if it is not known.
        kind: What it is: a kind of the gazetteer, or "point" or "zone".
        source: Who says so.
        outline: A country's three-digit ISO 3166-1 number, or the id of an area of `geo.earth.areas`; empty for none.
        described: The name with what tells it from others of that name: "Austin, Texas, United States".
    """

    id: str
    name: str
    position: Position
    precision: Precision
    radius_km: float = 0.0
    country: str = ""
    time_zone: str = ""
    kind: str = ""
    source: str = ""
    outline: str = ""
    described: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a mention may mean, and why it stands where it stands among the candidates, in words."""

    spot: Spot
    reason: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text that is taken for a place.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        text: The name as written.
        candidates: The places that it may mean, the one that is taken first; empty if no position is known.
        certain: Whether the first candidate is meant beyond reasonable doubt.
        reason: Why it is taken for a place, and for this one, in words.
    """

    start: int
    end: int
    text: str
    candidates: tuple[Candidate, ...] = ()
    certain: bool = False
    reason: str = ""

    @property
    def spot(self) -> Spot | None:
        """The place that is taken."""
        return self.candidates[0].spot if self.candidates else None


@dataclass(frozen=True, slots=True)
class End:
    """An end point of a statement.

    Attributes:
        role: The claim's field: "from", "to", "place", "within", ...
        spots: The places that it may be, the likeliest first; empty if it has no position.
        start: Where the text names it; -1 if it does not.
        end: Where the name ends.
        text: The text's words for it.
        certain: Whether the first places are meant beyond reasonable doubt.
        meant: How many of the first places may fairly be meant, if that is certain; of one of them it must hold.
        problem: Why it has no position, in words for the reader; empty if it has one.
    """

    role: str
    spots: tuple[Spot, ...] = ()
    start: int = -1
    end: int = -1
    text: str = ""
    certain: bool = False
    problem: str = ""
    meant: int = 1


@dataclass(frozen=True, slots=True)
class Statement:
    """What the text states, so that it can be made a claim.

    Attributes:
        start: Where it begins in the text.
        end: Where it ends.
        kind: The kind of claim.
        fields: The claim's own fields without its end points, as in article.toml.
        ends: Its end points.
        certain: Whether the words can be read in no other way.
        problem: Why it cannot be judged, in words for the reader; empty if it can.
        readings: Other readings of the same words: fields that replace those of the same name. A statement that one of
            them makes right is not called wrong.
        chosen: The number of the reading that the reader chose, 0 for the first; None if it is not known.
    """

    start: int
    end: int
    kind: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    ends: tuple[End, ...] = ()
    certain: bool = True
    problem: str = ""
    readings: tuple[Mapping[str, Any], ...] = ()
    chosen: int | None = None

    @property
    def all_readings(self) -> tuple[dict[str, Any], ...]:
        """The fields by each reading, that of the text's plain words first."""
        return tuple({**self.fields, **reading} for reading in ({}, *self.readings))


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement with its verdict.

    Attributes:
        id: The id of its claim in the draft story, such as "distance-2".
        statement: What the text states.
        quote: The text's own words, as short as they can be told from others.
        name: The verdict.
        verdict: The verdict of the claim; None if no claim could be made of it.
        reason: Why, in words.
    """

    id: str
    statement: Statement
    quote: str
    name: VerdictName
    verdict: Verdict | None
    reason: str


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A figure that is no statement that we can check, and why not, in words."""

    start: int
    end: int
    text: str
    reason: str
