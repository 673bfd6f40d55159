"""What the reader brought: the text of an article, or the two files of a story.

On the server both exist only in the memory of the session: not on a disk, not in a log, not in a cache that sessions
share. The reader's own browser keeps a copy (`geo/page/panels/kept.py`). Each has a history, for undo and redo; what is
brought anew is another *work*, with a key of its own, under which the browser keeps it.
"""

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, TypeAlias

import streamlit as st

from geo.extract import reader
from geo.extract.found import UnreadableError
from geo.extract.reader import Choices, Reading
from geo.files import editing_places, editing_tables
from geo.files import reading as files_reading
from geo.page.history import History
from geo.story.model import Article
from geo.story.problems import DataError
from geo.words import language

NEW = "~"
"""The id of an own story of which nothing has been brought yet."""

Kind = Literal["files", "text"]
"""What a reader brings: the two files of a story, or the text of an article."""

_NOW: dict[Kind, str] = {"files": "own", "text": "own text"}
_HISTORY: dict[Kind, str] = {"files": "own history", "text": "own text history"}
_LAST, _READING, _STAMPS, _FORGOTTEN = "own last", "own reading", "own stamps", "own forgotten"


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
        return id_of(len(self.locations).to_bytes(8) + self.locations + self.article)

    @property
    def contents(self) -> tuple[bytes, ...]:
        """The bytes of both."""
        return self.locations, self.article

    @cached_property
    def rows(self) -> list[editing_places.Row] | DataError:
        """The places as written, or why locations.csv cannot be parsed."""
        try:
            return editing_places.rows(self.locations)
        except DataError as error:
            return error

    @cached_property
    def tables(self) -> dict[str, Any] | DataError:
        """The values in article.toml, or why it cannot be parsed."""
        try:
            return editing_tables.tables(self.article)
        except DataError as error:
            return error

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
        return id_of(self.text.encode()) if self.text.strip() else NEW

    @property
    def contents(self) -> tuple[str, ...]:
        """The text alone: the choices are small."""
        return (self.text,)


Brought: TypeAlias = Files | Text


def id_of(brought: bytes) -> str:
    """An id that no folder can have, unique to what was brought."""
    return NEW + hashlib.sha256(brought).hexdigest()[:12]


def is_own(story_id: str) -> bool:
    """Whether this is the id of what a reader brought, of this session or another."""
    return story_id.startswith(NEW)


def files() -> Files:
    """The files that the reader brought; without contents at first."""
    stored = st.session_state.get(_NOW["files"])
    return stored if isinstance(stored, Files) else Files()


def text() -> Text:
    """The text that the reader brought; empty at first."""
    stored = st.session_state.get(_NOW["text"])
    return stored if isinstance(stored, Text) else Text()


def last() -> Brought:
    """What the reader brought last."""
    return files() if st.session_state.get(_LAST) == "files" else text()


def keep_files(**parts: bytes) -> str:
    """Keep `locations`, `article` or both as a change of the story that is there, and return its id."""
    return _keep("files", replace(files(), **parts))


def keep_other_files(**parts: bytes) -> str:
    """Keep `locations` and `article` as another story, and return its id."""
    return _keep("files", Files(**parts), anew=True)


def keep_text(**parts: Any) -> str:
    """Keep the `text`, its date `published` or `choices`, and return its id.

    Of another article the date and the choices are not known yet; of one that was edited they are kept.
    """
    before = text()
    after = replace(before, **parts)
    is_other = not is_edit(after.text)
    return _keep("text", replace(Text(), **parts) if is_other else after, anew=is_other)


def _keep(kind: Kind, brought: Brought, *, anew: bool = False) -> str:
    before = history(kind)
    work = secrets.token_hex(8) if anew or not before.now else before.now.work
    _set(kind, before.add(brought, work))
    return brought.id


def _set(kind: Kind, changed: History[Any]) -> None:
    """Make the present version of a history that of the page."""
    st.session_state[_HISTORY[kind]], st.session_state[_LAST] = changed, kind
    if not changed.now:
        for name in (_HISTORY[kind], _NOW[kind]):
            st.session_state.pop(name, None)
    elif st.session_state.get(_NOW[kind]) != changed.now.version:
        # A value of its own, as it keeps what is read from it: the history holds bytes and texts only.
        st.session_state[_NOW[kind]] = replace(changed.now.version)


# --- versions and works -----------------------------------------------------------------------------------------------


def history(kind: Kind) -> History[Any]:
    """The last versions of the reader's files or text."""
    stored = st.session_state.get(_HISTORY[kind])
    return stored if isinstance(stored, History) else History()


def work(kind: Kind) -> str:
    """The key of the work that the present version belongs to; empty without one."""
    now = history(kind).now
    return now.work if now else ""


def kind_of(story_id: str) -> Kind | None:
    """Which of the two has this id now; None if none has."""
    return next((kind for kind in _NOW if story_id == _now(kind).id != NEW), None)


def _now(kind: Kind) -> Brought:
    return files() if kind == "files" else text()


def move(kind: Kind, by: int) -> str:
    """Go to the version before (-1) or after (1) the present one, and return its id."""
    _set(kind, history(kind).move(by))
    replace_field()
    return _now(kind).id


def recall(story_id: str) -> bool:
    """Go to the version with this id, if the session has one, as Back in the browser asks for it."""
    for kind in _NOW:
        if found := history(kind).to(story_id):
            _set(kind, found)
            replace_field()
            return True
    return False


def stamp(work: str) -> str:
    """The stamp of the browser's copy that a work was opened from; empty without one."""
    return str(st.session_state.get(_STAMPS, {}).get(work, ""))


def restore(brought: Brought, work: str, stamp: str) -> str:
    """Take a work from the browser's copy with this stamp, and return its id."""
    kind: Kind = "files" if isinstance(brought, Files) else "text"
    know_copy(work, stamp)
    _set(kind, history(kind).add(brought, work))
    replace_field()
    return brought.id


def know_copy(work: str, stamp: str) -> None:
    """Say that a work was taken from the browser's copy with this stamp."""
    st.session_state[_STAMPS] = {**st.session_state.get(_STAMPS, {}), work: stamp}
    st.session_state[_FORGOTTEN] = tuple(each for each in forgotten() if each != work)


def drop_copies(*works: str) -> None:
    """Let the browser delete its copies of works."""
    st.session_state[_FORGOTTEN] = (*forgotten(), *works)


def split(work: str) -> None:
    """Make a work another one, so that the browser keeps it beside the one that it was."""
    for kind in _NOW:
        if (now := history(kind).now) and now.work == work:
            _set(kind, history(kind).renamed(work, secrets.token_hex(8)))


def forget(*works: str) -> None:
    """Forget works; without an argument all."""
    for kind in _NOW:
        before, last = history(kind), st.session_state.get(_LAST)
        gone = frozenset(works or (step.work for step in before.steps))
        drop_copies(*(gone & {step.work for step in before.steps}))
        _set(kind, before.without(gone))
        st.session_state[_LAST] = last
    st.session_state.pop(_READING, None)
    replace_field()


def forgotten() -> tuple[str, ...]:
    """The works that the reader deleted in this session: the browser is to delete its copies too."""
    return tuple(st.session_state.get(_FORGOTTEN, ()))


FIELD = "own text field"
"""The session's key of the number of the field for a text."""


def replace_field() -> None:
    """Let a new field for a text be drawn: the browser would keep what stands in the old one."""
    st.session_state[FIELD] = st.session_state.get(FIELD, 0) + 1


# --- the text ---------------------------------------------------------------------------------------------------------


def is_edit(new: str) -> bool:
    """Whether a text is the reader's text after a change, and not another: both begin or end alike, if there is one."""
    before = text().text
    return before[:60] == new[:60] or before[-60:] == new[-60:] or not before


def choose_place(name: str, spot_id: str) -> None:
    """Keep the reader's choice of the place that a name means, as written in the text; "" if it is no place."""
    keep_text(choices=replace(text().choices, places={**text().choices.places, name: spot_id}))


def choose_ends(ends: Iterable[tuple[int, str, str]], spot_id: str) -> None:
    """Keep the reader's choice of ends of statements, as one change. `reader.Choices` says what names an end."""
    keep_text(choices=replace(text().choices, ends={**text().choices.ends, **dict.fromkeys(ends, spot_id)}))


def choose_reading(start: int, kind: str, number: str) -> None:
    """Keep the reader's choice of how a statement is read, by the number of the reading; empty for none."""
    readings = {key: each for key, each in text().choices.readings.items() if key != (start, kind)}
    if number:
        readings[start, kind] = int(number)
    keep_text(choices=replace(text().choices, readings=readings))


def take_back() -> None:
    """Forget all choices of places and readings."""
    keep_text(choices=Choices())


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
