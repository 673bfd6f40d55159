"""The parts of the document: a chapter is a sequence of blocks, and a block is a plain, frozen value.

Blocks hold text (`inline`) and controls (`inputs`), in the run's language. They do not depend on Streamlit or HTML. Two
renderers draw them: `geo.page.blocks` with Streamlit's widgets, `geo.content.markup` as HTML.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from geo.claims.exhibits import Picture
from geo.content.inline import Mark, Text
from geo.content.inputs import Choice, Choices, Field, Input, Menus, Row
from geo.perspective import Perspective
from geo.words.language import _

# --- text -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Head:
    """The top of the document.

    Attributes:
        title: The story's title.
        standfirst: Its introduction.
        origin: Who published the article, and when.
        language: The language of the title (BCP 47); empty if it is the page's.
        standfirst_language: That of the standfirst.
    """

    title: str
    standfirst: str
    origin: Text
    language: str = ""
    standfirst_language: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading inside a chapter, of level 1 or 2; of level 0 the chapter's own, which only a listener needs."""

    text: str
    level: Literal[0, 1, 2] = 1


@dataclass(frozen=True)
class Paragraph:
    """A paragraph.

    Attributes:
        text: The text.
        language: Its language (BCP 47); empty if it is the page's.
    """

    text: Text
    language: str = ""


@dataclass(frozen=True)
class Given:
    """A text that is not ours, as it was given, with its line breaks.

    Attributes:
        paragraphs: Its paragraphs.
        language: Its language (BCP 47); empty if it is the page's.
    """

    paragraphs: tuple[Text, ...]
    language: str = ""


@dataclass(frozen=True)
class Findings:
    """What was found, the worst first. Each finding leads to its figure.

    Attributes:
        title: How many are right, or how many look wrong.
        first: The findings that are seen at once.
        rest: The others, which the reader can unfold.
        more: What unfolds them.
    """

    title: str
    first: tuple[Mark, ...]
    rest: tuple[Mark, ...] = ()
    more: str = ""


@dataclass(frozen=True)
class Pager:
    """The ways from a section to the one before, to the whole article and to the one after."""

    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Note:
    """A remark in small type, such as a caption, a condition or a source."""

    text: str


@dataclass(frozen=True)
class Hint:
    """A note about a control.

    Attributes:
        text: What the reader can do with the control. The page shows it.
        printed: What a file says instead; empty for nothing.
    """

    text: str
    printed: str = ""


@dataclass(frozen=True)
class Items:
    """A list of points.

    Attributes:
        items: The points.
        many: Whether they are many and short, so that columns suit them.
    """

    items: tuple[Text, ...]
    many: bool = False


@dataclass(frozen=True)
class Facts:
    """Terms, each with its value."""

    pairs: tuple[tuple[str, Text], ...]


@dataclass(frozen=True)
class Table:
    """A table of text.

    Attributes:
        caption: What it shows.
        columns: The name of each column.
        rows: The rows, with a cell for each column.
        groups: The group of each row: its name stands above the first row of the group. Empty without groups.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A cell of a matrix.

    Attributes:
        text: The first line.
        below: The second line; empty if there is none.
        heat: Its share of the greatest value, from 0 to 1; None if the cell is not shaded.
    """

    text: str
    below: str = ""
    heat: float | None = None


@dataclass(frozen=True)
class Matrix:
    """A table of numbers, each shaded by its share of the greatest one.

    Attributes:
        title: What it shows.
        faint: What the faintest shade means.
        strong: What the strongest shade means.
        note: What the second line of a cell means; empty if cells have one line.
        columns: The name of each column.
        rows: The name of each row, and its cells.
    """

    title: str
    faint: str
    strong: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


BarKind: TypeAlias = Literal["night", "working", "shared"]


@dataclass(frozen=True)
class Track:
    """A row of bars on a time axis. Positions are shares of its length, from 0 to 1.

    Attributes:
        name: The name of the row.
        marks: The start and the name of each day.
        bars: The start, the end and the kind of each bar.
    """

    name: str
    marks: tuple[tuple[float, str], ...]
    bars: tuple[tuple[float, float, BarKind], ...]


@dataclass(frozen=True)
class Tracks:
    """Rows of bars on one time axis.

    Attributes:
        rows: The rows.
        key: What each kind of bar means.
        description: The picture in words.
    """

    rows: tuple[Track, ...]
    key: tuple[tuple[BarKind, str], ...]
    description: str


@dataclass(frozen=True)
class Chart:
    """A chart.

    Attributes:
        draw: Makes the interactive chart. Altair is slow to import, so this is called only when the chart is shown.
        still: The chart for a file; None if the tables beside it say the same.
    """

    draw: Callable[[], Any]
    still: Tracks | None = None


# --- groups of blocks -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fold:
    """Blocks that the reader can open and fold.

    Attributes:
        title: The title.
        blocks: The blocks.
        open_in_file: Whether they are open in a file, and so printed.
    """

    title: str
    blocks: tuple["Block", ...]
    open_in_file: bool = True


@dataclass(frozen=True)
class Passage:
    """A section of the article.

    Attributes:
        id: The section's id.
        title: Its title.
        language: The language of the title (BCP 47); empty if it is the page's.
        blocks: Its text.
        choice: What its title chooses: the section, if all are shown.
    """

    id: str
    title: str
    language: str
    blocks: tuple["Block", ...]
    choice: Choice | None = None


@dataclass(frozen=True)
class Card:
    """All about a place or a claim.

    Attributes:
        title: Its name or quote.
        close: The choice that closes the card.
        id: The id of the place or claim.
        blocks: The contents.
    """

    title: Text
    close: Choice
    id: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Cards:
    """The cards of all places or of all claims, for a file. The page draws only the chosen one, as a `Card`.

    Attributes:
        title: The title above them.
        field: `place` or `claim`.
        cards: The cards.
    """

    title: str
    field: Field
    cards: tuple[Card, ...]


Static: TypeAlias = (
    Head | Heading | Paragraph | Passage | Pager | Given | Findings | Note | Items | Facts | Table | Matrix | Picture
)
"""Blocks that look the same on the page and in a file."""
Block: TypeAlias = Static | Hint | Chart | Choice | Choices | Input | Row | Menus | Fold | Card | Cards


def _nothing(_perspective: Perspective) -> tuple[Block, ...]:
    return ()


def _always(_perspective: Perspective) -> bool:
    return True


@dataclass(frozen=True)
class Chapter:
    """A chapter of the document: a tab of the page, a section of a file.

    Attributes:
        id: Its name in an address.
        name: Its title, in English.
        blocks: Its contents.
        appendix: What only a file has: for all places or claims what the page shows for the chosen one.
        matters: Whether a story needs it, where its author does not say which chapters are shown.
    """

    id: str
    name: str
    blocks: Callable[[Perspective], Iterable[Block]]
    appendix: Callable[[Perspective], Iterable[Block]] = _nothing
    matters: Callable[[Perspective], bool] = _always

    @property
    def title(self) -> str:
        """Its title, in the run's language."""
        return _(self.name)
