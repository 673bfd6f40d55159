"""What is found for a claim: the names of the verdicts, one pair computed, and the verdict itself."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from geo.story.model import Claim, Place

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


@dataclass(frozen=True)
class Comparison:
    """One pair of a claim, computed: `computed` in the claim's unit, `on` the date it is for, if it matters."""

    start: Place
    end: Place
    computed: float
    on: date | None = None


@dataclass(frozen=True)
class Verdict:
    """What was found for a claim.

    Attributes:
        claim: The claim.
        name: The verdict.
        first: The article's own pair, computed; None where nothing is measured.
        fitting: The other listed pair, or the first pair on another date, for which the stated figure holds.
        difference_percent: `(stated - computed) / computed * 100` for the first pair; None where nothing is measured.
    """

    claim: Claim
    name: VerdictName
    first: Comparison | None = None
    fitting: Comparison | None = None
    difference_percent: float | None = None
