"""What the document is made of: a chapter is a sequence of blocks, and a block is a plain, frozen value.

Blocks hold what a reader reads and can choose, in the run's language; they say nothing of Streamlit or HTML. Two
renderers draw them: `geo.page.blocks` with Streamlit's widgets, `geo.content.markup` as HTML.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from geo.claims.verdicts import Tone
from geo.perspective import Perspective
from geo.words.language import _

# --- inside a line ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """A link to another page; plain text where there is no address."""

    text: "Text"
    address: str


@dataclass(frozen=True)
class Strong:
    """Text of great importance."""

    text: "Text"


@dataclass(frozen=True)
class Emphasis:
    """Stressed text."""

    text: "Text"


@dataclass(frozen=True)
class Name:
    """A name or a quotation that keeps its own direction of writing.

    Attributes:
        text: The words.
        language: Their language (BCP 47) where it is not the page's; else empty.
    """

    text: str
    language: str = ""


@dataclass(frozen=True)
class Date:
    """A date in words.

    Attributes:
        text: The words.
        iso: The same as `2024-07-28`.
    """

    text: str
    iso: str


@dataclass(frozen=True)
class Badge:
    """A verdict, in a word with a sign.

    Attributes:
        text: The word and the sign.
        tone: Whether it is good or bad news.
        finding: What was found, in a sentence.
        language: The language of the text (BCP 47) where it is not that of the text around it; else empty.
    """

    text: str
    tone: Tone
    finding: str
    language: str = ""


@dataclass(frozen=True)
class Figure:
    """A figure in a summary that a claim stands behind.

    Attributes:
        text: The figure.
        chosen: Whether its claim is open.
    """

    text: "Text"
    chosen: bool = False


@dataclass(frozen=True)
class PlaceName:
    """A place that a summary names."""

    text: "Text"


Inline: TypeAlias = Link | Strong | Emphasis | Name | Date | Badge | Figure | PlaceName
Text: TypeAlias = str | Inline | tuple[str | Inline, ...]

# --- read -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Head:
    """The top of the document.

    Attributes:
        title: The story's title.
        standfirst: Its first sentences.
        origin: Who published the article, and when.
        language: The language of title and standfirst (BCP 47) where it is not the page's; else empty.
    """

    title: str
    standfirst: str
    origin: Text
    language: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading inside a chapter; of level 1, or 2 below that."""

    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True)
class Paragraph:
    """A paragraph.

    Attributes:
        text: What it says.
        language: Its language (BCP 47) where it is not the page's; else empty.
    """

    text: Text
    language: str = ""


@dataclass(frozen=True)
class Note:
    """A remark in small type: a caption, a condition, a source."""

    text: str


@dataclass(frozen=True)
class Hint:
    """A note about a control.

    Attributes:
        text: What a reader with the control can do.
        printed: What a reader without it is told; empty for nothing.
    """

    text: str
    printed: str = ""


@dataclass(frozen=True)
class Items:
    """A list of points.

    Attributes:
        items: The points.
        many: Whether they are many and short, so that they may stand in columns.
    """

    items: tuple[Text, ...]
    many: bool = False


@dataclass(frozen=True)
class Facts:
    """Terms, and what each of them is."""

    pairs: tuple[tuple[str, Text], ...]


@dataclass(frozen=True)
class Table:
    """A table of text.

    Attributes:
        caption: What it shows.
        columns: The name of each column.
        rows: A cell for each column.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Cell:
    """A cell of a matrix.

    Attributes:
        text: What it says.
        below: A second line; empty for none.
        heat: Its share of the greatest value, from 0 to 1; None for a cell without one.
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
        note: What the second line of a cell is; empty where there is none.
        columns: The name of each column.
        rows: The name of each row and a cell for each column.
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
    """A row of bars along time. Positions are shares of its length, from 0 to 1.

    Attributes:
        name: What the row is about.
        marks: Where days begin, and their names.
        bars: Where each bar begins and ends, and its kind.
    """

    name: str
    marks: tuple[tuple[float, str], ...]
    bars: tuple[tuple[float, float, BarKind], ...]


@dataclass(frozen=True)
class Tracks:
    """Rows of bars along one time.

    Attributes:
        rows: The rows.
        key: What each kind of bar means.
        description: What is seen, in words.
    """

    rows: tuple[Track, ...]
    key: tuple[tuple[BarKind, str], ...]
    description: str


@dataclass(frozen=True)
class Chart:
    """A picture of numbers.

    Attributes:
        draw: Makes the interactive chart (Altair, which is slow to import: called only when the chart is shown).
        still: The same for a file, where the tables beside it do not say it all.
    """

    draw: Callable[[], Any]
    still: Tracks | None = None


# --- choose -----------------------------------------------------------------------------------------------------------

Field: TypeAlias = str
"""The name of a field of `geo.view.View`."""


@dataclass(frozen=True)
class Choice:
    """A button that gives a field of the view a value.

    Attributes:
        field: Which field.
        value: The value.
        text: What the button says.
        hint: What it says at length; empty where the text is enough.
        chosen: Whether the field has that value.
    """

    field: Field
    value: Any
    text: str
    hint: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Choices:
    """Several buttons.

    Attributes:
        key: What tells them from all other choices on the page.
        title: What they are for.
        choices: The buttons.
        one_of: Whether one of them is always chosen, so that they are one widget with a value.
        is_title_seen: Whether the title stands above them on the page; else only a screen reader says it.
    """

    key: str
    title: str
    choices: tuple[Choice, ...]
    one_of: bool = False
    is_title_seen: bool = True


@dataclass(frozen=True)
class Select:
    """A field that takes one of several values, or several of them.

    Attributes:
        field: Which field.
        label: What is asked.
        options: Each value and what it is called.
        value: The value now; of several, a list.
        look: As a menu, as buttons in a row, or as a menu that takes several values.
        key: What tells it from other widgets of the field.
        most: How many of several can be taken.
        help: More about what is asked.
        change: Which fields of the view take which values for a new one, where it is not this field and that value.
    """

    field: Field
    label: str
    options: tuple[tuple[Any, str], ...]
    value: Any
    look: Literal["menu", "row", "many"] = "menu"
    key: str = ""
    most: int = 0
    help: str = ""
    change: Callable[[Perspective, Any], dict[str, Any]] | None = None


@dataclass(frozen=True)
class Toggle:
    """A field that is on or off; `help` says more about it."""

    field: Field
    label: str
    value: bool
    help: str = ""


@dataclass(frozen=True)
class Slider:
    """A field that is a number between two others."""

    field: Field
    label: str
    value: int
    least: int
    most: int
    step: int


@dataclass(frozen=True)
class Download:
    """A file to take away.

    Attributes:
        label: What the button says.
        help: What is in the file.
        name: The file's name.
        mime: Its media type.
        make: Writes it, when it is asked for.
    """

    label: str
    help: str
    name: str
    mime: str
    make: Callable[[], bytes]


Input: TypeAlias = Select | Toggle | Slider | Download


@dataclass(frozen=True)
class Row:
    """Inputs that stand side by side."""

    inputs: tuple[Input, ...]


@dataclass(frozen=True)
class Menu:
    """Controls behind a button.

    Attributes:
        key: What tells it from other menus.
        title: What the button says: what is chosen now.
        controls: What opens.
    """

    key: str
    title: str
    controls: tuple["Select | Choice", ...]


@dataclass(frozen=True)
class Menus:
    """Menus that stand side by side. In a file they are a list of what is chosen."""

    menus: tuple[Menu, ...]


# --- hold blocks ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fold:
    """Blocks that a reader may open.

    Attributes:
        title: What they are.
        blocks: The blocks.
        open_in_file: Whether a file shows and prints them at once.
    """

    title: str
    blocks: tuple["Block", ...]
    open_in_file: bool = True


@dataclass(frozen=True)
class Passage:
    """A section of the article.

    Attributes:
        id: The section's.
        title: Its number and title.
        language: The language of the title (BCP 47) where it is not the page's; else empty.
        blocks: What it says.
        state: Whether it stands alone, or among others and open or folded.
    """

    id: str
    title: str
    language: str
    blocks: tuple["Block", ...]
    state: Literal["alone", "open", "folded"]


@dataclass(frozen=True)
class Card:
    """All about one thing that can be chosen.

    Attributes:
        title: What it is about.
        close: The choice that closes it.
        id: The id of the thing.
        blocks: What it says.
    """

    title: Text
    close: Choice
    id: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Cards:
    """Cards of all things of a kind, for a file; the page shows the chosen one.

    Attributes:
        title: What they are about.
        field: The field of the view that chooses one.
        cards: The cards.
    """

    title: str
    field: Field
    cards: tuple[Card, ...]


Static: TypeAlias = Head | Heading | Paragraph | Note | Items | Facts | Table | Matrix
"""What looks alike on the page and in a file."""
Block: TypeAlias = Static | Hint | Chart | Choice | Choices | Input | Row | Menus | Fold | Passage | Card | Cards


def _nothing(_perspective: Perspective) -> tuple[Block, ...]:
    return ()


@dataclass(frozen=True)
class Chapter:
    """A chapter of the document: a tab of the page, a section of a file.

    Attributes:
        id: Its name in an address.
        name: Its title, in English.
        blocks: What it says.
        appendix: What a file says besides: what the page shows only of the chosen thing, for all of them.
    """

    id: str
    name: str
    blocks: Callable[[Perspective], Iterable[Block]]
    appendix: Callable[[Perspective], Iterable[Block]] = _nothing

    @property
    def title(self) -> str:
        """Its title, in the run's language."""
        return _(self.name)
