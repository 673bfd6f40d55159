"""What a file holds, as its format gives it: rows of text under columns, before anybody says what they mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from geo.earth.position import Position


class UnreadableFileError(Exception):
    """A file cannot be read at all. The message is a sentence for a reader, without the file's name."""


@dataclass(frozen=True)
class Record:
    """One row, feature or placemark.

    Attributes:
        number: Its line, or its number, as a person finds it in the file; the first is 1.
        values: One text for each of the source's columns, without spaces around it; empty if there is none.
        position: Where its geometry says that it lies, (latitude, longitude); None if the file has only columns.
        problem: Why its geometry cannot be a place, such as "is a line"; empty if it can.
        extent_km: How far its geometry reaches from the position, for an area; 0 for a point.
        is_other: It is something else than a place, such as a line: then no place of its name is proposed for it.
    """

    number: int
    values: tuple[str, ...]
    position: Position | None = None
    problem: str = ""
    extent_km: float = 0.0
    is_other: bool = False


@dataclass(frozen=True)
class Chapter:
    """A section that the file itself has, such as a slide of a story map.

    Attributes:
        title: Its headline.
        text: Its text, plain.
        records: The numbers of the records that it is about.
    """

    title: str
    text: str
    records: tuple[int, ...] = ()


@dataclass(frozen=True)
class Source:
    """What a file holds.

    Attributes:
        format: The id of its format.
        name: The file's name; empty for what was pasted.
        columns: The columns' names as written; unnamed ones are empty.
        records: The rows.
        title: The title that the file gives itself; empty if none.
        chapters: The sections that the file has.
        notes: What was done to read it, in sentences: an encoding that was assumed, lines that were left out.
        files: The contents of `locations.csv` and `article.toml` if the file is a whole story; nothing is guessed then.
        decimal_comma: Whether figures are text with a decimal comma, as in 50,9374.
        known: What some columns mean because the format says so, by the column's index: a field of `meanings.FIELDS`,
            or empty if it is left out.
    """

    format: str
    name: str
    columns: tuple[str, ...]
    records: tuple[Record, ...]
    title: str = ""
    chapters: tuple[Chapter, ...] = ()
    notes: tuple[str, ...] = ()
    files: tuple[bytes, bytes] | None = None
    decimal_comma: bool = False
    known: Mapping[int, str] = field(default_factory=dict)
