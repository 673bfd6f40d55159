"""What stands in a line of text beside plain words: links, names, badges, and marks that lead to something."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from geo.claims.verdicts import Tone
from geo.content.inputs import Choice


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
    choice: Choice | None
    tone: Tone = "none"
    certain: bool = True
    is_stop: bool = False


Inline: TypeAlias = Link | Strong | Emphasis | Name | Date | Sign | Badge | Mark
Text: TypeAlias = str | Inline | tuple[str | Inline, ...]
