"""The parts of the document: a chapter is a sequence of blocks, and a block is a plain, frozen value.

Blocks hold the text and the controls, in the run's language. They do not depend on Streamlit or HTML. Two renderers
draw them: `geo.page.blocks` with Streamlit's widgets, `geo.content.markup` as HTML.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from geo.claims.exhibits import Picture
from geo.claims.verdicts import Tone
from geo.perspective import Perspective
from geo.words.language import _

# --- inline text ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """A link to another page; plain text if the address is empty."""

    text: "Text"
    address: str


@dataclass(frozen=True)
class Strong:
    """Important text."""

    text: "Text"


@dataclass(frozen=True)
class Emphasis:
    """Stressed text."""

    text: "Text"


@dataclass(frozen=True)
class Name:
    """A name or a quotation with its own writing direction.

    Attributes:
        text: The text.
        language: Its language (BCP 47); empty if it is the page's.
    """

    text: str
    language: str = ""


@dataclass(frozen=True)
class Date:
    """A date.

    Attributes:
        text: The date as the reader sees it.
        iso: The date in ISO 8601: `2024-07-28`.
    """

    text: str
    iso: str


@dataclass(frozen=True)
class Sign:
    """A sign that shows what the words beside it say. It is not read aloud."""

    text: str


@dataclass(frozen=True)
class Badge:
    """The label of a verdict.

    Attributes:
        text: Its sign and words.
        tone: Whether it is good or bad news, or a source's word.
        finding: The finding, as a sentence.
        language: The language of the text (BCP 47); empty if it is that of the text around it.
    """

    text: "Text"
    tone: Tone
    finding: str
    language: str = ""


@dataclass(frozen=True)
class Mark:
    """A part of a text that leads to a place or a figure: a name, the words that state it, or what was found.

    Attributes:
        text: The words; for a sign, the sign.
        kind: A place, the words of a statement, the sign of its verdict, which stands behind them, or a finding: the
            words with what was found.
        choice: What it chooses; None for nothing.
        tone: Whether a statement is right.
        certain: Whether a place is meant beyond reasonable doubt.
        is_stop: Whether the keyboard stops at words: if no sign stands behind them.
    """

    text: "Text"
    kind: Literal["place", "words", "sign", "finding"]
    choice: "Choice | None"
    tone: Tone = "none"
    certain: bool = True
    is_stop: bool = False


Inline: TypeAlias = Link | Strong | Emphasis | Name | Date | Sign | Badge | Mark
Text: TypeAlias = str | Inline | tuple[str | Inline, ...]

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
    choices: tuple["Choice", ...]


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


# --- controls ---------------------------------------------------------------------------------------------------------

Field: TypeAlias = str
"""The name of a field of `geo.view.View`."""


@dataclass(frozen=True)
class Choice:
    """A button that gives a field of the view a value.

    Attributes:
        field: Which field.
        value: The value.
        text: The label.
        hint: A longer label; empty if the text is enough.
    """

    field: Field
    value: Any
    text: str
    hint: str = ""


@dataclass(frozen=True)
class Choices:
    """A group of buttons.

    Attributes:
        key: Its name, unique on the page.
        title: What the buttons are for.
        choices: The buttons.
        is_title_seen: Whether the page shows the title above them; otherwise only screen readers get it.
    """

    key: str
    title: str
    choices: tuple[Choice, ...]
    is_title_seen: bool = True


@dataclass(frozen=True)
class Select:
    """A widget that gives a field of the view one of several values, or a list of them.

    Attributes:
        field: Which field.
        label: The label.
        options: Each value with its label.
        value: The value now; a list if several can be chosen.
        widget: A menu, buttons in a row, or a menu in which several values can be chosen.
        key: Tells it from other widgets of the field.
        most: How many values can be chosen, for `many`.
        help: A longer explanation.
        change: From the perspective and the new value, the changes of the view: values by field. None if they are just
            the new value of `field`.
        anywhere: Whether any place on Earth may be typed into the menu of a story's places.
    """

    field: Field
    label: str
    options: tuple[tuple[Any, str], ...]
    value: Any
    widget: Literal["menu", "row", "many"] = "menu"
    key: str = ""
    most: int = 0
    help: str = ""
    change: Callable[[Perspective, Any], dict[str, Any]] | None = None
    anywhere: bool = False


@dataclass(frozen=True)
class Meaning:
    """A menu of what a name, an end of a statement or the statement itself means in the reader's text.

    Attributes:
        of: A name as written; or where the statement begins, its kind and the end's role, or that it is its reading.
        label: The label.
        options: The id of each place that it may mean, with its name, or the number of each reading; empty for none.
        value: The id that is taken.
        anywhere: Whether any place on Earth may be typed into the menu.
    """

    of: str | tuple[int, str, str]
    label: str
    options: tuple[tuple[str, str], ...]
    value: str
    anywhere: bool = False


@dataclass(frozen=True)
class Toggle:
    """A switch for a field that is on or off. `help` explains it."""

    field: Field
    label: str
    value: bool
    help: str = ""


@dataclass(frozen=True)
class Slider:
    """A slider for a field that is a number."""

    field: Field
    label: str
    value: int
    least: int
    most: int
    step: int


@dataclass(frozen=True)
class Download:
    """A button that downloads a file.

    Attributes:
        label: The label.
        help: What the file contains.
        name: The file's name.
        mime: Its media type.
        make: Writes the file, on demand.
    """

    label: str
    help: str
    name: str
    mime: str
    make: Callable[[], bytes]


Input: TypeAlias = Select | Meaning | Toggle | Slider | Download


@dataclass(frozen=True)
class Row:
    """Inputs side by side."""

    inputs: tuple[Input, ...]


@dataclass(frozen=True)
class Menu:
    """Controls behind a button.

    Attributes:
        key: Its name, unique among the menus.
        title: The label of the button: what is chosen now.
        controls: The controls in the menu.
    """

    key: str
    title: str
    controls: tuple["Select | Choice", ...]


@dataclass(frozen=True)
class Menus:
    """Menus side by side. A file lists their titles."""

    menus: tuple[Menu, ...]


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
    choice: "Choice | None" = None


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
