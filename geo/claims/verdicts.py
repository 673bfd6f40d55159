"""The verdicts on claims, each with its title, sign and tone, and the pairs that were computed."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from geo.claims.rules import Rule
from geo.earth.position import Position
from geo.earth.regions import Span
from geo.story.model import Place
from geo.words.language import N_, Language, _

if TYPE_CHECKING:
    from geo.claims.kind import CheckedClaim
    from geo.claims.sentences import VerdictWords

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


@dataclass(frozen=True)
class Verdict:
    """The verdict on a claim.

    Attributes:
        claim: The claim.
        name: The verdict.
        computed: What the stated value is compared with: a figure in the claim's unit, a date, or text such as a
            weekday; None if nothing is computed.
        rule: The rule that decided; None only if nothing is checked.
        low: The smallest figure that the ends allow, in the claim's unit; None if no figure is computed.
        high: The greatest one.
        first: The article's own pair, computed; None if the claim has no ends.
        fitting: Another listed pair, or the first pair on another date, for which the stated figure holds; else None.
        difference: `stated - computed` in the claim's unit; None if there is no computed figure.
        difference_percent: `difference / computed * 100`; None also if the computed figure is 0.
        elsewhere: A pair that the claim does not list, with another place of the story near one of its ends, for which
            the stated figure holds; else None.
        doubt: Why a claim that looks wrong is only in doubt; empty for others.
        words: The verdict in words, by language, as far as it has been told: `geo.claims.sentences.in_words`.
    """

    claim: "CheckedClaim"
    name: VerdictName
    computed: float | date | str | None = None
    rule: Rule | None = None
    low: float | None = None
    high: float | None = None
    first: Comparison | None = None
    fitting: Comparison | None = None
    difference: float | None = None
    difference_percent: float | None = None
    elsewhere: Comparison | None = None
    doubt: str = ""
    words: "dict[Language, VerdictWords]" = field(init=False, default_factory=dict, repr=False, compare=False)

    @property
    def mark(self) -> Mark:
        """How the verdict is shown."""
        return MARKS[self.name]

    @property
    def lines(self) -> Lines | None:
        """The nearest and the farthest points of the fitting pair, else of the first one, if it matters."""
        return self.claim.lines(self)

    @property
    def outline(self) -> Outline | None:
        """The area in which the claim says that a place lies; None for other claims."""
        return self.claim.outline(self)

    @property
    def is_said(self) -> bool:
        """Whether it is a source's word, which is shown apart from what is computed."""
        return self.mark.tone == "said"
