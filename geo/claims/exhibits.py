"""What a claim's open row shows beside its facts, as data. `content` draws it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from geo.claims.rounding import Interval


@dataclass(frozen=True)
class Remark:
    """A few sentences about a subject."""

    about: str
    text: str


@dataclass(frozen=True)
class Facts:
    """Terms with their descriptions."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PairsChart:
    """A chart of the figures computed for pairs of places, the stated figure and the range in which it holds.

    Attributes:
        stated: The stated figure.
        unit: The unit of all figures.
        rows: A row for each pair: its name, the computed figure, and whether it is the chosen pair.
        holds: The range of computed figures for which the stated one holds.
        near: The range for which it is at least approximate.
        reaches: For each row the least and the greatest figure between some points of its places; None if only their
            own points are compared.
    """

    stated: float
    unit: str
    rows: tuple[tuple[str, float, bool], ...]
    holds: Interval
    near: Interval
    reaches: tuple[tuple[float, float] | None, ...]


@dataclass(frozen=True)
class HoursChart:
    """A chart of the hours between two clocks through time, with the stated hours.

    Attributes:
        stated: The stated hours; None if the figure is not in hours.
        steps: The hours in each period: begin (aware), end, hours. Negative against the stated sense.
        title: What the hours are: apart, ahead or behind.
    """

    stated: float | None
    steps: tuple[tuple[datetime, datetime, float], ...]
    title: str


Exhibit: TypeAlias = Remark | Facts | PairsChart | HoursChart
