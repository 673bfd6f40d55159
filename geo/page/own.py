"""What the reader brought: the text of an article, or the two files of a story.

Both exist only in the memory of the session: not on a disk, not in a log, not in a cache that sessions share.
"""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

import streamlit as st

from geo.extract import reader
from geo.extract.found import UnreadableError
from geo.extract.reader import Choices, Reading
from geo.files import reading as files_reading
from geo.story.model import Article
from geo.story.problems import DataError
from geo.words import language

NEW = "~"
"""The id of an own story of which nothing has been brought yet."""

_FILES, _TEXT, _LAST, _READING = "own", "own text", "own last", "own reading"


@dataclass(frozen=True)
class Files:
    """The two files of a story."""

    locations: bytes = b""
    article: bytes = b""

    @cached_property
    def id(self) -> str:
        """An id that no folder can have, unique to these bytes; `NEW` without any."""
        if not (self.locations or self.article):
            return NEW
        return _id(len(self.locations).to_bytes(8) + self.locations + self.article)

    @cached_property
    def read(self) -> Article | DataError:
        """The story, or all problems in it."""
        try:
            return files_reading.read(self.locations, self.article)
        except DataError as error:
            return error


@dataclass(frozen=True)
class Text:
    """The text of an article, with what the reader says about it.

    Attributes:
        text: The text.
        published: The article's date; None if the reader did not give it.
        choices: Which places the reader says are meant.
    """

    text: str = ""
    published: dt.date | None = None
    choices: Choices = field(default_factory=Choices)

    @cached_property
    def id(self) -> str:
        """An id that no folder can have, unique to the text; `NEW` without any. A choice does not change it."""
        return _id(self.text.encode()) if self.text.strip() else NEW


Brought: TypeAlias = Files | Text


def _id(brought: bytes) -> str:
    return NEW + hashlib.sha256(brought).hexdigest()[:12]


def is_own(story_id: str) -> bool:
    """Whether this is the id of what a reader brought, of this session or another."""
    return story_id.startswith(NEW)


def files() -> Files:
    """The files that the reader brought; without contents at first."""
    stored = st.session_state.get(_FILES)
    return stored if isinstance(stored, Files) else Files()


def text() -> Text:
    """The text that the reader brought; empty at first."""
    stored = st.session_state.get(_TEXT)
    return stored if isinstance(stored, Text) else Text()


def last() -> Brought:
    """What the reader brought last."""
    return files() if st.session_state.get(_LAST) == _FILES else text()


def keep_files(**parts: bytes) -> str:
    """Keep `locations`, `article` or both, and return the id of the story."""
    st.session_state[_FILES], st.session_state[_LAST] = replace(files(), **parts), _FILES
    return files().id


def keep_text(**parts: Any) -> str:
    """Keep the `text`, its date `published` or `choices`, and return its id.

    Of another article the date and the choices are not known yet; of one that was edited they are kept.
    """
    before = text()
    after = replace(before, **parts)
    if not is_edit(after.text):
        after = replace(Text(), **parts)
    st.session_state[_TEXT], st.session_state[_LAST] = after, _TEXT
    return after.id


def is_edit(new: str) -> bool:
    """Whether a text is the reader's text after a change, and not another: both begin or end alike, if there is one."""
    before = text().text
    return before[:60] == new[:60] or before[-60:] == new[-60:] or not before


def choose_place(name: str, spot_id: str) -> None:
    """Keep the reader's choice of the place that a name means, as written in the text; "" if it is no place."""
    keep_text(choices=replace(text().choices, places=_with(text().choices.places, name, spot_id)))


def choose_end(end: tuple[int, str, str], spot_id: str) -> None:
    """Keep the reader's choice of an end of a statement. `reader.Choices` says what names an end."""
    keep_text(choices=replace(text().choices, ends=_with(text().choices.ends, end, spot_id)))


def choose_reading(start: int, kind: str, number: str) -> None:
    """Keep the reader's choice of how a statement is read, by the number of the reading; empty for none."""
    readings = {key: each for key, each in text().choices.readings.items() if key != (start, kind)}
    if number:
        readings[start, kind] = int(number)
    keep_text(choices=replace(text().choices, readings=readings))


def take_back() -> None:
    """Forget all choices of places and readings."""
    keep_text(choices=Choices())


def _with(mapping: Mapping[Any, str], key: object, value: str) -> dict[Any, str]:
    return {**mapping, key: value}


def forget() -> None:
    """Forget all that the reader brought."""
    for name in (_FILES, _TEXT, _LAST, _READING):
        st.session_state.pop(name, None)


def reading() -> Reading | UnreadableError:
    """What is found in the reader's text, in the run's language, or why it cannot be read. It is read once."""
    asked = (text(), language.current())
    stored = st.session_state.get(_READING)
    if isinstance(stored, tuple) and stored[0] == asked:
        found: Reading | UnreadableError = stored[1]
        return found
    try:
        found = reader.read(text().text, text().published, text().choices)
    except UnreadableError as error:
        found = error
    st.session_state[_READING] = (asked, found)
    return found


def is_read() -> bool:
    """Whether the reader's text has been read, so that `reading` takes no time."""
    stored = st.session_state.get(_READING)
    return isinstance(stored, tuple) and bool(stored[0] == (text(), language.current()))
