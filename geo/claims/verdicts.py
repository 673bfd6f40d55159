"""What a verdict consists of: its name with title, sign and tone, what was computed, its words and its evidence."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from geo.earth.position import Position
from geo.earth.spans import Span
from geo.story.model import Place
from geo.words.language import N_, _

VerdictName: TypeAlias = Literal[
    "holds",
    "depends-on-endpoints",
    "depends-on-date",
    "depends-on-reading",
    "approximate",
    "differs",
    "met",
    "not-met",
    "open",
    "confirmed-by-source",
    "contradicted-by-source",
    "in-doubt",
    "not-checkable",
]


Tone: TypeAlias = Literal["good", "fair", "bad", "none", "said"]
BY_WEIGHT: tuple[Tone, ...] = ("bad", "fair", "said", "good", "none")
"""The tones, what a reader should see first before the others."""


class Mark(NamedTuple):
    """How a verdict is shown: its title in English, a sign, and a tone that determines the colour.

    A source's word has a tone of its own and a title that names the source: nobody takes it for computed.
    """

    english: str
    sign: str
    tone: Tone

    @property
    def title(self) -> str:
        """The title in the language of the run."""
        return _(self.english)

    @property
    def label(self) -> str:
        """The sign and the title, so that the meaning never depends on colour alone."""
        return f"{self.sign} {self.title}"


MARKS: dict[VerdictName, Mark] = {
    "holds": Mark(N_("correct"), "✓", "good"),
    "depends-on-endpoints": Mark(N_("true between other points"), "⇄", "fair"),
    "depends-on-date": Mark(N_("true only part of the time"), "⇄", "fair"),
    "depends-on-reading": Mark(N_("true in one reading"), "⇄", "fair"),
    "approximate": Mark(N_("roughly right"), "≈", "fair"),
    "differs": Mark(N_("wrong"), "✗", "bad"),
    "met": Mark(N_("met"), "✓", "good"),
    "not-met": Mark(N_("missed"), "✗", "bad"),
    "open": Mark(N_("outcome unknown"), "○", "none"),
    "confirmed-by-source": Mark(N_("source agrees"), "✓", "said"),
    "contradicted-by-source": Mark(N_("source disagrees"), "✗", "said"),
    "in-doubt": Mark(N_("in doubt"), "?", "fair"),
    "not-checkable": Mark(N_("not checked"), "–", "none"),
}


@dataclass(frozen=True)
class Comparison:
    """The figure computed for one pair, in the claim's unit; `on` is the date it holds for, if that matters."""

    start: Place
    end: Place
    computed: float
    on: date | None = None


@dataclass(frozen=True)
class Lines:
    """What the map draws beside the line between the points: what the extents of two places allow.

    Attributes:
        nearest: Between their nearest points.
        farthest: Between their farthest points.
        stated: Between two points for which the stated figure holds, if it does not hold for the places' own points.
    """

    nearest: Span
    farthest: Span
    stated: Span | None = None


@dataclass(frozen=True)
class Outline:
    """The area in which a place is said to lie, for the map.

    Attributes:
        place: The place.
        name: The area's name, in the run's language.
        rings: The area's outlines and holes, each closed.
        outside: From the place to the nearest point of the area; None if the place lies in it.
    """

    place: Place
    name: str
    rings: tuple[tuple[Position, ...], ...]
    outside: Span | None


class Evidence(NamedTuple):
    """A piece of evidence for a verdict. The text, the source or its address may be empty."""

    term: str
    text: str
    source: str = ""
    address: str = ""


@dataclass(frozen=True)
class VerdictWords:
    """A verdict in words.

    Attributes:
        quote: The article's own words, in quotation marks.
        stated: The stated value with its unit.
        short: The same in a few words, for a button.
        computed: The computed value or the outcome; a dash if there is none.
        difference: How far the stated figure is off, in its unit and in percent; a dash if nothing is computed.
        label: The verdict's sign and title.
        result: What was found, in a few words: `293 km (4.7 %) too high`.
        badge: The verdict's sign and the result.
        finding: The reason for the verdict, in a sentence or two.
        sources: The source of the claim and any further sources.
    """

    quote: str
    stated: str
    short: str
    computed: str
    difference: str
    label: str
    result: str
    badge: str
    finding: str
    sources: str

    @property
    def summary(self) -> str:
        """The stated value and what was found, in a few words."""
        return _("{name}: {figure}").format(name=self.short, figure=self.result)
