"""What a claim shows of itself in its opened row, as data: `content` draws it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

Range: TypeAlias = tuple[float, float]


@dataclass(frozen=True)
class Remark:
    """A few sentences about something that they name."""

    about: str
    text: str


@dataclass(frozen=True)
class Facts:
    """Terms, each with what there is to say of it."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PairsChart:
    """What is computed for pairs of places, beside the stated figure and the range in which it holds.

    Attributes:
        stated: The stated figure.
        unit: The unit of all figures.
        rows: A row for each pair: its name, what is computed, and whether it is the chosen one.
        holds: From which to which computed figure the stated one holds.
        near: From which to which it is at least approximate.
    """

    stated: float
    unit: str
    rows: tuple[tuple[str, float, bool], ...]
    holds: Range
    near: Range


@dataclass(frozen=True)
class HoursChart:
    """Hours between two clocks through time, beside the stated ones.

    Attributes:
        stated: The stated hours.
        steps: From when (aware) to when it is how many hours.
    """

    stated: float
    steps: tuple[tuple[datetime, datetime, float], ...]


Exhibit: TypeAlias = Remark | Facts | PairsChart | HoursChart
