"""What the reader works on, kept in the reader's browser: undo and redo, whether it is kept, and the list of all."""

import base64
import hashlib
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.content.elements import tag
from geo.importers.source import UnreadableFileError
from geo.page import bringing, changed, imported, own, packed, session
from geo.page.components import component
from geo.page.form import grid
from geo.page.imported import Imported
from geo.page.markdown import plain
from geo.page.panels import form
from geo.story.model import Article
from geo.words import language
from geo.words.language import _

_KEY, _PACKED = "kept", "own packed"
_HTML = tag(
    "div",
    tag("p", "", class_="status", role="status") + tag("div", "", class_="choice") + tag("section", ""),
    class_="dl-kept",
)
_MAX_TITLE = 120


def privacy() -> None:
    """Say what is kept where, and how it is deleted."""
    st.caption(
        _("What you bring is kept in this browser, and in the server's memory while this page is open: not on a disk "
          "there, not in a log, not in anybody else's page. “Delete” removes it from both. A browser may clear what it "
          "keeps, and a private window does when you close it, so keep your own copy.")
    )  # fmt: skip


def bar() -> DeltaGenerator:
    """The place for what `show` draws."""
    return st.container(horizontal=True, gap="small", vertical_alignment="center", key="kept row")


def show(kind: own.Kind) -> None:
    """Draw the buttons that undo and redo, and let the browser keep the open work."""
    _step(kind, -1, "undo", _("Undo: {change}"))
    _step(kind, 1, "redo", _("Redo: {change}"))
    st.button(_("Another article"), key="own other", type="tertiary", on_click=session.open_other, args=(own.NEW,))
    _browser(_work(kind))


def keep(brought: Imported) -> None:
    """Let the browser keep a file that waits for the reader's approval."""
    _browser(_waiting(brought))


def listed() -> None:
    """List what the browser keeps. The list does not leave it."""
    _browser(listed=True)


def look_for(story_id: str) -> None:
    """Let the browser look for a work that the session does not have, and list what it keeps."""
    _browser(wanted=story_id, listed=True)


def remove(work: str) -> None:
    """Draw the button that deletes the open work, after a question."""
    with st.popover(_("Delete"), key="own remove"):
        st.markdown(_("It is deleted on this page and in this browser, and cannot be brought back."))
        st.button(_("Delete it for good"), key="own forget", on_click=_forget, args=(work,))


def _step(kind: own.Kind, by: int, way: str, words: str) -> None:
    history = own.history(kind)
    now, other = history.now, history.beside(by)
    if now and other and other.version.id != own.NEW:
        before, after = (other, now) if by < 0 else (now, other)
        change = changed.in_words(before.version, after.version) if before.work == after.work else _("another article")
        st.button(
            words.format(change=plain(change)),
            key=f"own {way}",
            icon=f":material/{way}:",
            type="tertiary",
            on_click=bringing.undo,
            args=(kind, by),
        )


# --- the browser's part -----------------------------------------------------------------------------------------------


def _browser(work: dict[str, Any] | None = None, wanted: str = "", *, listed: bool = False) -> None:
    """Draw the component that keeps, finds and lists works; it says what it does."""
    data = {
        "language": language.tag(),
        "words": _words(),
        "work": work,
        "open": session.open_id(),
        "seat": form.seat(),
        "wanted": wanted,
        "forgotten": own.forgotten(),
        "listed": listed,
    }
    component("kept", _HTML, isolate_styles=False)(
        key=_KEY,
        data=data,
        on_restored_change=_restored,
        on_deleted_change=_deleted,
        on_copied_change=_copied,
    )


def _work(kind: own.Kind) -> dict[str, Any] | None:
    history = own.history(kind)
    if not history.now or history.now.version.id == own.NEW:
        return None
    now = history.now.version
    work = history.now.work
    return {
        "key": work,
        "ids": [*(each for each in history.ids(work) if each != now.id), now.id],
        "kind": kind,
        "title": _title(kind),
        "size": sum(len(each) for each in now.contents),
        **_copy(now, work),
    }


def _waiting(brought: Imported) -> dict[str, Any]:
    article = imported.drafted(brought).article
    title = brought.title or brought.name or (article.heading.title if article else "")
    return {
        "key": brought.work,
        "ids": [brought.id],
        "kind": "import",
        "title": title[:_MAX_TITLE],
        "size": len(brought.data),
        **_copy(brought, brought.work),
    }


def _copy(now: own.Brought | Imported, work: str) -> dict[str, str]:
    """The contents that the browser is to keep, their digest, and the stamp of the copy that they were taken from."""
    kept = st.session_state.get(_PACKED)
    if not (isinstance(kept, tuple) and kept[0] is now):
        data = packed.pack(now)
        kept = now, hashlib.sha256(data).hexdigest()[:16], base64.b64encode(data).decode()
        st.session_state[_PACKED] = kept
    return {"stamp": own.stamp(work), "version": kept[1], "contents": kept[2]}


def _title(kind: own.Kind) -> str:
    if kind == "text":
        line = next((line for line in own.text().text.splitlines() if line.strip()), "")
        return " ".join(line[:_MAX_TITLE].split())
    story = own.files().read
    return story.heading.title if isinstance(story, Article) else ""


def _restored() -> None:
    match st.session_state[_KEY].restored:
        case {
            "key": str(work),
            "stamp": str(stamp),
            "contents": str(contents),
            "inPlace": bool(in_place),
            "asked": str(asked),
            "seat": str(seat),
        } if session.asks_for(asked):
            try:
                brought = packed.unpack(base64.b64decode(contents, validate=True))
                if isinstance(brought, Imported):
                    session.speak()
                    story_id = imported.restore(brought, work, stamp)
                else:
                    story_id = own.restore(brought, work, stamp)
            except (ValueError, UnreadableFileError):
                return
            form.sit(seat)
            bringing.open_restored(story_id, in_place=in_place)


def _deleted() -> None:
    match st.session_state[_KEY].deleted:
        case {"keys": [*works]} if works and all(isinstance(work, str) for work in works):
            _forget(*works)


def _forget(*works: str) -> None:
    st.session_state.pop(_PACKED, None)
    grid.forget()
    imported.forget(*works)
    bringing.forget(*works)


def _copied() -> None:
    match st.session_state[_KEY].copied:
        case {"key": str(work)}:
            own.split(work)
            imported.split(work)


def _words() -> dict[str, str]:
    return {
        "kept": _("Kept in this browser"),
        "looking": _("Looking for your article in this browser …"),
        "blocked": _("This browser does not let the page keep anything (a private window, or its settings): "
                     "keep your own copy before you close the page."),
        "full": _("The browser's store for this page is full: delete something from the list, or keep your own copy "
                  "before you close the page."),
        "changed": _("This article was changed in another tab ({time})."),
        "copy": _("Keep mine as a copy"),
        "take": _("Take the other"),
        "heading": _("Kept in this browser"),
        "files": _("Story"),
        "text": _("Text"),
        "import": _("Places to approve"),
        "untitled": _("Untitled"),
        "open": _("Open"),
        "delete": _("Delete"),
        "sure": _("Really delete?"),
        "deleteAll": _("Delete all"),
        "sureAll": _("Really delete all?"),
    }  # fmt: skip
