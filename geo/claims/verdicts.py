"""The verdicts on claims, each with its title, sign and tone, and the pairs that were computed."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from geo.story.model import Place
from geo.words.language import N_, _

if TYPE_CHECKING:
    from geo.claims.kind import CheckedClaim

VerdictName: TypeAlias = Literal[
    "holds",
    "depends-on-endpoints",
    "depends-on-date",
    "approximate",
    "differs",
    "met",
    "not-met",
    "open",
    "not-checkable",
]


Tone: TypeAlias = Literal["good", "fair", "bad", "none"]


class Mark(NamedTuple):
    """How a verdict is shown: its title in English, a sign, and a tone that determines the colour."""

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
    "holds": Mark(N_("holds"), "✓", "good"),
    "depends-on-endpoints": Mark(N_("depends on the end points"), "⇄", "fair"),
    "depends-on-date": Mark(N_("depends on the date"), "⇄", "fair"),
    "approximate": Mark(N_("approximate"), "≈", "fair"),
    "differs": Mark(N_("differs"), "✗", "bad"),
    "met": Mark(N_("met"), "✓", "good"),
    "not-met": Mark(N_("not met"), "✗", "bad"),
    "open": Mark(N_("open"), "○", "none"),
    "not-checkable": Mark(N_("not checkable"), "–", "none"),
}


@dataclass(frozen=True)
class Comparison:
    """The figure computed for one pair, in the claim's unit; `on` is the date it holds for, if that matters."""

    start: Place
    end: Place
    computed: float
    on: date | None = None


@dataclass(frozen=True)
class Verdict:
    """The verdict on a claim.

    Attributes:
        claim: The claim.
        name: The verdict.
        computed: What the stated value is compared with: a figure in the claim's unit, or a date; None if nothing is
            computed.
        first: The article's own pair, computed; None if the claim has no ends.
        fitting: Another listed pair, or the first pair on another date, for which the stated figure holds; else None.
        difference_percent: `(stated - computed) / computed * 100`; None if there is no computed figure, or it is 0.
    """

    claim: "CheckedClaim"
    name: VerdictName
    computed: float | date | None = None
    first: Comparison | None = None
    fitting: Comparison | None = None
    difference_percent: float | None = None

    @property
    def mark(self) -> Mark:
        """How the verdict is shown."""
        return MARKS[self.name]
