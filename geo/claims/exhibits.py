"""What a figure's card shows beside its facts, as data. `content` draws it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from geo.claims.rounding import Interval
from geo.words.language import _


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


@dataclass(frozen=True)
class Tally:
    """A stated number beside the things that are listed for it.

    Attributes:
        stated: The stated number, as written.
        things: The things.
        total: What the numbers of the things add up to; empty if the things themselves are counted.
    """

    stated: str
    things: tuple[str, ...]
    total: str = ""


@dataclass(frozen=True)
class ScaleRow:
    """A figure on a scale.

    Attributes:
        name: Whose figure it is.
        text: The figure, as written.
        low: The figure, or the lower limit of a range.
        high: The same figure, or the upper limit.
        allowed: What the figure may stand for, by its rounding and its qualifier; None if only itself.
        is_stated: Whether it is the article's figure.
    """

    name: str
    text: str
    low: float
    high: float
    allowed: Interval | None = None
    is_stated: bool = False


@dataclass(frozen=True)
class Scale:
    """Figures on one scale, in one unit.

    Attributes:
        rows: The figures.
        key: What the bars mean.
        days: Whether the figures are days, as proleptic Gregorian ordinals (`date.toordinal`).
    """

    rows: tuple[ScaleRow, ...]
    key: str
    days: bool = False


def allowed() -> str:
    """The key of a scale on which bars show what the stated figure may stand for."""
    return _("what the article's figure allows")


@dataclass(frozen=True)
class Compass:
    """A stated direction as a sector, and the direction in which a place lies. Degrees are clockwise from north.

    Attributes:
        stated_deg: The middle of the sector.
        holds_deg: How far on either side of it the stated direction holds.
        near_deg: How far it is at least approximate.
        seen_deg: The direction between the places' points.
        reach_deg: The first and the last direction between other points of the places; None if there are no others.
        stated: The stated direction, for readers.
        seen: The computed one.
    """

    stated_deg: float
    holds_deg: float
    near_deg: float
    seen_deg: float
    reach_deg: tuple[float, float] | None
    stated: str
    seen: str


@dataclass(frozen=True)
class Dial:
    """A clock on the wall.

    Attributes:
        name: Whose clock it is.
        reading: The local date and time.
        is_night: Whether the sun is down there; None for a clock without a position.
    """

    name: str
    reading: datetime
    is_night: bool | None


@dataclass(frozen=True)
class Clocks:
    """What clocks show at the same instant.

    Attributes:
        rows: For each instant what is to be said about it, and the clocks.
    """

    rows: tuple[tuple[str, tuple[Dial, ...]], ...]


@dataclass(frozen=True)
class Week:
    """Days in a row, with the one that is found and the one that is stated.

    Attributes:
        days: The days.
        found: The day that was found; None if there is none.
        stated: The stated day.
        skipped: A day that the calendar skipped; None if there is none.
    """

    days: tuple[date, ...]
    found: date | None
    stated: date
    skipped: date | None = None


Picture: TypeAlias = Tally | Scale | Compass | Clocks | Week
"""What is drawn alike on the page, in a file and in a presentation."""
Exhibit: TypeAlias = Remark | Facts | PairsChart | HoursChart | Picture
