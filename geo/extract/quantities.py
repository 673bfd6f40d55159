"""Numbers with their units, in digits and in words, with ranges and qualifiers."""

from dataclasses import dataclass

from geo.claims.rounding import Qualifier
from geo.extract.segments import Text


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a range, with its unit.

    Attributes:
        start: Where it begins, without its qualifier.
        end: Where it ends, with its unit.
        low: The number; the lower limit of a range.
        high: The same; the upper limit.
        unit: A unit of `geo.claims.quantities.MEASURES`, or "years", "months", "weeks", "days", "hours", "minutes",
            "seconds", "zones"; empty for a bare number.
        measure: What it measures: "length", "area", "mass", "speed", "temperature", "volume", "time", or empty.
        qualifier: The claim's qualifier that the words before it, or behind it, mean.
        qualified_start: Where the qualifier begins; `start` if there is none before it.
        number_end: Where the number ends and the unit begins.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    measure: str
    qualifier: Qualifier
    qualified_start: int
    number_end: int

    @property
    def stated(self) -> float | list[float]:
        """As a claim states it."""
        return self.low if self.low == self.high else [self.low, self.high]


def find(text: Text) -> list[Quantity]:
    """All quantities of a text, in order. They do not overlap."""
    return []
