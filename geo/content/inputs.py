"""What a reader acts with: buttons that choose, menus, switches, sliders, and buttons that download."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from geo.perspective import Perspective

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
