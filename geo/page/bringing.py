"""What a reader brings, and says of it. Each change opens the version that it makes."""

from typing import Any

import streamlit as st

from geo.content.chapters import text
from geo.extract.found import Finding
from geo.extract.reader import Reading
from geo.page import looking_up, own, session
from geo.story.model import Article

_STATEMENT, _GOOD = "statement", "good"


def bring(**files: bytes) -> None:
    """Keep `locations`, `article` or both as a change of the reader's own story, and open it. For callbacks."""
    session.show_version(own.keep_files(**files))


def bring_other(**files: bytes) -> None:
    """Keep `locations` and `article` as another story of the reader, and open it. For callbacks."""
    story_id = own.keep_other_files(**files)
    if story_id != session.open_id():  # else the address asks for it, and says how it is seen
        session.open_other(story_id)


def paste(**parts: Any) -> None:
    """Keep the `text` of an article, its date `published` or both, and open it. For callbacks."""
    opened = _opened()
    is_other = not own.is_edit(parts.get("text", own.text().text))
    story_id = own.keep_text(**parts)
    if is_other:
        choose_statement("")
        session.open_other(story_id)
    else:
        session.show_version(story_id)
        _reopen(opened)


def forget(*works: str) -> None:
    """Forget some works of the reader, and open the page for another one if the open one is gone. For callbacks."""
    own.forget(*works)
    st.session_state.pop(_GOOD, None)
    session.forget_drawn()
    if own.is_own(session.open_id()) and own.kind_of(session.open_id()) is None:
        choose_statement("")
        session.open_other(own.NEW)


def open_restored(story_id: str, *, in_place: bool) -> None:
    """Open what came back from the reader's browser. For callbacks.

    Args:
        story_id: Its id.
        in_place: Whether the address asks for it, and says how it is seen.
    """
    choose_statement("")
    if in_place:
        session.show_version(story_id)
    else:
        session.open_other(story_id)


def undo(kind: own.Kind, by: int) -> None:
    """Go to the version before (-1) or after (1) the present one. For callbacks."""
    opened, work = _opened(), own.work(kind)
    story_id = own.move(kind, by)
    if own.work(kind) == work:
        session.show_version(story_id)
        _reopen(opened)
    else:
        choose_statement("")
        session.open_other(story_id)


def last_good() -> Article | None:
    """The story of the reader's two files as it was when it could last be read; None if it never could."""
    read, work = own.files().read, own.work("files")
    of, good = st.session_state.get(_GOOD, ("", None))
    good = read if isinstance(read, Article) else good if of == work else None
    st.session_state[_GOOD] = work, good
    return good if isinstance(good, Article) else None


def choose_statement(key: str) -> None:
    """Open the card of the statement with this key; empty for none. For callbacks."""
    st.session_state[_STATEMENT] = key


def statement(found: Reading) -> Finding | None:
    """The statement of the reader's text whose card is open."""
    view, chosen = session.chosen_view(), st.session_state.get(_STATEMENT)
    if found.draft.article.places and view and view.claim:
        return next((each for each in found.findings if each.id == view.claim), None)
    return next((each for each in found.findings if text.key(each) == chosen), None)


def decide(of: str | tuple[int, str, str], spot_id: str) -> None:
    """Take a place for what a name or an end of a statement means, or a reading; its card stays open. For callbacks.

    Args:
        of: What it is of: see `blocks.Meaning`.
        spot_id: The place's id, or the reading's number; empty for none.
    """
    opened = _opened()
    if isinstance(of, str):
        own.choose_place(of, spot_id)
    elif of[2] == text.READING:
        own.choose_reading(*of[:2], spot_id)
    elif isinstance(found := own.reading(), Reading):
        own.choose_ends(text.same_ends(found, of), spot_id)
    _reopen(opened)


def decide_by_name(of: str | tuple[int, str, str], name: str) -> None:
    """Take the place of the gazetteer that is meant most often by a name for what `decide` does. For callbacks."""
    if entry := looking_up.most_often_meant(str(of), name):
        decide(of, entry.id)


def take_back() -> None:
    """Forget what the reader took for other places than the reader of the text. For callbacks."""
    opened = _opened()
    own.take_back()
    _reopen(opened)


def _opened() -> Finding | None:
    """The statement of the reader's text whose card is open. For callbacks, which no language is set for."""
    session.speak()
    found = own.reading() if own.text().id != own.NEW else None
    return statement(found) if isinstance(found, Reading) else None


def _reopen(opened: Finding | None) -> None:
    """Open the card of a statement again, whose claim may have another id now."""
    after: object = None
    if opened:
        with session.part():  # Streamlit would log a fault of a callback, with its message
            after = own.reading()
    if opened is None or not isinstance(after, Reading):
        return
    same = next((each for each in after.findings if text.key(each) == text.key(opened)), None)
    choose_statement(text.key(opened))
    session.choose(claim=same.id if same else "", ends=())
