"""A file that waits for its reader's approval: what it holds, and what the reader has said of it so far.

On the server it exists only in the memory of the session, and the reader's own browser keeps a copy, like all that a
reader brings. What follows from it is computed once, in the language of the page.
"""

import datetime as dt
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, TypeVar

import streamlit as st

from geo import importers
from geo.extract.found import Spot
from geo.importers import arrival, columns, draft
from geo.importers.draft import Draft
from geo.importers.meanings import Meaning
from geo.importers.source import Source
from geo.page import own
from geo.story.model import Heading
from geo.words import language

T = TypeVar("T")

_WAITING, _SOURCE, _MEANINGS, _DRAFT = "own import", "own import source", "own import meanings", "own import draft"
SKETCH = "own import sketch"
"""The session's key of the small map of a draft: its article, and the map's address."""
SHOWN = "own import shown"
"""The session's key of how many of the places that were found by name are listed."""
LOOKED_UP = "own import looked up"
"""The session's key of what the reader looked up for a row: the record's number, the name and what bears it."""


@dataclass(frozen=True)
class Imported:
    """What a reader brought to be approved.

    Attributes:
        data: The file, or the text that was pasted.
        name: The file's name; empty for what was pasted.
        way: How it came: as a file, or as text that is a table or map, or that the reader says is a table.
        chosen: The fields that the reader chose, by the column's index; empty to leave a column out.
        accepted: The places that the reader chose for rows, by the record's number; `NONE_OF_THESE` to set one aside.
        title: The title that the reader wrote; empty if none.
        published: The date that the reader gave.
        work: The key under which the browser keeps it.
    """

    data: bytes
    name: str = ""
    way: Literal["file", "text", "table"] = "file"
    chosen: Mapping[int, str] = field(default_factory=dict)
    accepted: Mapping[int, Spot] = field(default_factory=dict)
    title: str = ""
    published: dt.date | None = None
    work: str = field(default_factory=lambda: secrets.token_hex(8))

    @classmethod
    def of_text(cls, text: str, way: Literal["text", "table"] = "text") -> "Imported":
        """A text that was pasted."""
        return cls(text.encode("utf-8", "replace"), way=way)

    @property
    def pasted(self) -> str:
        """The text, if it was pasted: it may be an article after all."""
        return "" if self.way == "file" else self.data.decode()

    @cached_property
    def id(self) -> str:
        """An id that no folder can have, unique to what was brought; no choice changes it."""
        return own.id_of(b"\0".join((self.way.encode(), self.name.encode("utf-8", "replace"), self.data)))

    def read(self) -> Source:
        """What it holds, in the run's language.

        Raises:
            UnreadableFileError: It cannot be read.
        """
        if self.way == "table":
            return arrival.as_table(self.pasted)
        return importers.recognise(self.data, self.name).read(self.data, self.name)


def waiting() -> Imported | None:
    """What waits for the reader's approval."""
    stored = st.session_state.get(_WAITING)
    return stored if isinstance(stored, Imported) else None


def keep(brought: Imported, read: Source | None = None) -> str:
    """Keep what waits for approval, and what was read from it in this run's language; return its id."""
    st.session_state[_WAITING] = brought
    if read:
        st.session_state[_SOURCE] = (brought.id, language.current()), read
    return brought.id


def choose(index: int, meaning: str) -> None:
    """Keep the reader's choice of what a column means; empty to leave it out."""
    if brought := waiting():
        others = {key: each for key, each in brought.chosen.items() if not meaning or each != meaning}
        keep(_same(brought, chosen={**others, index: meaning}))


def accept(spots: Mapping[int, Spot]) -> None:
    """Keep the places that the reader accepted for rows, by the record's number."""
    if brought := waiting():
        keep(_same(brought, accepted={**brought.accepted, **spots}))


def refuse(number: int) -> None:
    """Take back the place that was accepted for a row."""
    if brought := waiting():
        keep(_same(brought, accepted={key: each for key, each in brought.accepted.items() if key != number}))


def tell(**parts: object) -> None:
    """Keep the `title` or the date `published` that the reader gave."""
    if brought := waiting():
        keep(_same(brought, **parts))


def restore(brought: Imported, work: str, stamp: str) -> str:
    """Take what waits from the browser's copy with this stamp, and return its id.

    Raises:
        UnreadableFileError: It cannot be read.
    """
    after = _same(brought, work=work)
    source(after)
    own.know_copy(work, stamp)
    return keep(after)


def split(work: str) -> None:
    """Make what waits another work, if it is the one with this key: the browser keeps it beside the one that it was."""
    if (brought := waiting()) and brought.work == work:
        keep(_same(brought, work=secrets.token_hex(8)))


def forget(*works: str) -> None:
    """Forget what waits for approval, if it is one of these works."""
    brought = waiting()
    if brought is None or brought.work not in works:
        return
    own.drop_copies(brought.work)
    for name in (_WAITING, _SOURCE, _MEANINGS, _DRAFT, SKETCH, SHOWN, LOOKED_UP):
        st.session_state.pop(name, None)


def source(brought: Imported) -> Source:
    """What it holds, in the run's language. It is read anew only for another file or language.

    Raises:
        UnreadableFileError: It cannot be read.
    """
    return _once(_SOURCE, (brought.id, language.current()), brought.read)


def meanings(brought: Imported) -> tuple[Meaning, ...]:
    """What each column means, in the run's language."""
    asked = brought.id, dict(brought.chosen), language.current()
    return _once(_MEANINGS, asked, lambda: columns.understand(source(brought), brought.chosen))


def drafted(brought: Imported) -> Draft:
    """The draft of a story, in the run's language. It is made anew only for another choice of places or columns."""
    asked = brought.id, dict(brought.chosen), dict(brought.accepted), language.current()
    return _once(_DRAFT, asked, lambda: draft.make(source(brought), meanings(brought), accepted=brought.accepted))


def _once(key: str, asked: object, make: Callable[[], T]) -> T:
    """What the session holds under a key, made anew if something else is asked for."""
    held = st.session_state.get(key)
    if not isinstance(held, tuple) or held[0] != asked:
        held = asked, make()
        st.session_state[key] = held
    made: T = held[1]
    return made


def files(brought: Imported, made: Draft) -> tuple[bytes, bytes]:
    """`locations.csv` and `article.toml` of the draft, with the title and the date that the reader gave."""
    if made.article is None:
        raise ValueError("no row gives a place")
    given: dict[str, object] = {"title": brought.title} if brought.title else {}
    if brought.published:
        given |= {"published": brought.published, "undated": False}
    heading = Heading.read(made.article.heading.model_dump() | given)
    return draft.files(replace(made, article=made.article.model_copy(update={"heading": heading})))


def _same(brought: Imported, **parts: Any) -> Imported:
    """The same with other choices; its id is not computed again."""
    after = replace(brought, **parts)
    after.__dict__["id"] = brought.id
    return after
