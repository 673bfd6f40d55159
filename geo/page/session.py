"""The story that is open and what the reader has chosen in it. All choices go through `choose`, into one View.

The browser's address says both, so that a link, a reload, Back and Forward, and a server that was started anew lead to
the same view: `follow` reads it where the reader went somewhere, `view` writes it where the reader chose something.
"""

import hashlib
import logging
import os
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

import streamlit as st

from geo.clocks import zones
from geo.content import chapters
from geo.files import reading
from geo.perspective import Perspective
from geo.story.fields import is_id
from geo.story.model import Article, Claim
from geo.story.problems import DataError
from geo.view import FIRST_INSTANT, LAST_INSTANT, View
from geo.view import address as address_form
from geo.words import language
from geo.words.language import _

FIRST_STORY, OWN_STORY = "", "~"
"""The ids of the story that a clean address opens, and of one that the reader is yet to bring."""

_STORY, _STATE, _OWN, _LANGUAGE = "story", "view", "own", "lang"
_ADDRESS, _KEPT, _LEFT_OUT = "address", "kept", "left out"
_FIT, _FOCUS, _REVISION = "fit", "focus", "revision"

_log = logging.getLogger("dateline")


@dataclass(frozen=True)
class Own:
    """A story that the reader brought: its two files. It lives in the memory of that session and nowhere else."""

    locations: bytes = b""
    article: bytes = b""

    @cached_property
    def id(self) -> str:
        """An id that no folder can have and that other bytes have not; without bytes it stands for any such story."""
        if not (self.locations or self.article):
            return OWN_STORY
        digest = hashlib.sha256(len(self.locations).to_bytes(8) + self.locations + self.article)
        return OWN_STORY + digest.hexdigest()[:12]

    @cached_property
    def read(self) -> Article | DataError:
        """The story, or all that is wrong with it."""
        try:
            return reading.read(self.locations, self.article)
        except DataError as error:
            return error


def is_own(story_id: str) -> bool:
    """Whether a story is one that a reader brought, in this session or in another."""
    return story_id.startswith(OWN_STORY)


def own() -> Own:
    """What the reader of this session has brought; empty at first."""
    brought = st.session_state.get(_OWN)
    return brought if isinstance(brought, Own) else Own()


def bring(**files: bytes) -> None:
    """Take over one or both files, `locations` and `article`, and open the story. For callbacks."""
    st.session_state[_OWN] = replace(own(), **files)
    st.session_state[_STORY] = own().id


def forget() -> None:
    """Let go of what the reader has brought. For callbacks."""
    st.session_state.pop(_OWN, None)
    open_other(FIRST_STORY)


def open_story(folder: Path) -> Article:
    """Read a story folder; a changed file is read again.

    Raises:
        DataError: With every problem in the story.
    """
    return _read(folder, _stamps(folder))


def watch(folder: Path) -> None:
    """Draw the page again whenever a file of the folder is saved: for whoever is writing a story."""
    drawn = _stamps(folder)

    @st.fragment(run_every=1.0)
    def look() -> None:
        if _stamps(folder) != drawn:
            st.rerun()

    look()


def _stamps(folder: Path) -> tuple[tuple[int, int], ...]:
    files = (folder / name for name in (reading.LOCATIONS, reading.ARTICLE))
    return tuple((file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.is_file())


@st.cache_resource(max_entries=8, show_spinner=False)
def _read(folder: Path, stamps: tuple[tuple[int, int], ...]) -> Article:
    # The stamps are only a part of the cache's key: a file that changes is read anew.
    return reading.load(folder)


def stories(arguments: list[str], home: Path) -> dict[str, Path]:
    """The folders of the stories that can be opened, by id; the one that is opened first has an empty id.

    Args:
        arguments: Those of the program; the first one is the folder of the only story.
        home: Where `data/` and `stories/` lie.
    """
    if only := next(iter(arguments), os.environ.get("DATELINE_STORY")):
        return {FIRST_STORY: Path(only)}
    others = sorted(folder for folder in (home / "stories").glob("*") if folder.is_dir() and is_id(folder.name))
    return {FIRST_STORY: home / "data"} | {folder.name: folder for folder in others}


def follow(known: Mapping[str, object]) -> str:
    """The id of the open story: the address's, wherever the reader has gone without choosing anything on the page."""
    here = {name: st.query_params.get_all(name) for name in st.query_params}
    chose = st.session_state.get(_KEPT) != _kept()
    if _ADDRESS not in st.session_state or (here != st.session_state[_ADDRESS] and not chose):
        named = here.get(_STORY, [FIRST_STORY])[0]
        st.session_state[_ADDRESS] = here
        found = named in known or is_own(named)
        st.session_state[_STORY] = named if found else FIRST_STORY
        st.session_state[_LEFT_OUT] = () if found else (_STORY,)
        st.session_state.pop(_STATE, None)
    return str(st.session_state[_STORY])


def perspective(article: Article) -> Perspective:
    """The article as the reader sees it now."""
    return Perspective.at(article, view(article), now())


def view(article: Article) -> View:
    """What the reader has chosen, or else what the address says; after a choice the address says it too."""
    here, story_id = st.session_state[_ADDRESS], st.session_state[_STORY]
    chosen = st.session_state.get(_STATE)
    if isinstance(chosen, View) and chosen.belongs_to(article):
        chose = st.session_state.get(_KEPT) != _kept()
    else:
        fields = {name: values for name, values in here.items() if name != _STORY}
        chosen, left_out = address_form.read(article, fields)
        if all(chosen.tab != chapter.id for chapter in chapters.CHAPTERS):
            chosen, left_out = chosen.choosing(tab=chapters.CHAPTERS[0].id), (*left_out, "tab")
        st.session_state[_STATE] = chosen
        st.session_state[_LEFT_OUT] += left_out
        # An article of the reader's own has another id after every change.
        chose = is_own(story_id) and here.get(_STORY) != [story_id]
    if chose:
        _write(address(article, chosen))
    st.session_state[_KEPT] = _kept()
    return chosen


def speak() -> None:
    """Speak the reader's language in this run: the one chosen, or the address's, or the browser's if we know it."""
    chosen, here = st.session_state.get(_STATE), st.session_state[_ADDRESS]
    named = chosen.language if isinstance(chosen, View) else here.get(_LANGUAGE, [""])[0]
    known = (spoken for spoken in language.LANGUAGES if spoken == named)
    language.speak(next(known, language.from_locale(st.context.locale or "")))


def address(article: Article, chosen: View) -> dict[str, str]:
    """The fields of the address that leads to this view of this story."""
    story_id = open_id()
    return ({_STORY: story_id} if story_id != FIRST_STORY else {}) | address_form.write(chosen, article)


def open_id() -> str:
    """The id of the open story."""
    return str(st.session_state[_STORY])


def left_out() -> tuple[str, ...]:
    """The names of the address's fields that could not be taken, or not wholly, until the reader chooses something."""
    return tuple(st.session_state[_LEFT_OUT])


def open_other(story_id: str) -> None:
    """Open another story at its first sight, in the same language. For callbacks."""
    chosen = st.session_state.get(_STATE)
    fields = {_STORY: "" if story_id == FIRST_STORY else story_id}
    fields[_LANGUAGE] = chosen.language if isinstance(chosen, View) else ""
    _write({name: value for name, value in fields.items() if value})
    st.session_state[_STORY] = story_id
    st.session_state.pop(_STATE, None)


def _write(written: Mapping[str, str]) -> None:
    st.query_params.from_dict(written)
    st.session_state[_ADDRESS] = {name: [value] for name, value in written.items()}
    st.session_state[_LEFT_OUT] = ()


def _kept() -> tuple[object, object]:
    return st.session_state.get(_STORY), st.session_state.get(_STATE)


@contextmanager
def part() -> Iterator[None]:
    """Draw a part of the page: if it fails, a sentence stands in its place, and the others are drawn all the same."""
    try:
        yield
    except Exception as error:
        # Where it failed, not with what: the words of a story that a reader brought stay out of the log.
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("a part of the page failed with %s\n%s", type(error).__name__, where)
        st.warning(_("This part of the page could not be drawn. The others are as they should be."))


def choose(**choices: object) -> None:
    """Change the view; an instant that is chosen is also shown. For callbacks, which run before the page is drawn."""
    before: View = st.session_state[_STATE]
    chosen = before.choosing(**choices)
    if choices.get("instant"):
        chosen = chosen.choosing(when="chosen")
    if chosen.when == "chosen":
        instant = min(max(chosen.instant or now(), FIRST_INSTANT), LAST_INSTANT)
        chosen = chosen.choosing(instant=instant)
    st.session_state[_STATE] = chosen


def make(article: Article, field: str, value: Any) -> None:
    """Make a choice: give a field of the view a value, and bring what it is about into sight. For callbacks."""
    match field:
        case "claim" if value:
            open_claim(article.claim_by_id[value])
        case "place" if value:
            show_on_map(value)
        case _:
            choose(**{field: value})


def receive_choice(perspective: Perspective, event: object) -> None:
    """Take over a choice from the browser's scripts. For callbacks.

    Args:
        perspective: What the page showed.
        event: `{place, revision}`, `{layers, revision}` or `{minutes, revision}`, the last of the day at the place
            measured from. Anything else changes nothing, nor does a choice that comes later than one made after it:
            the rule stands in `geo/map/js/revision.js`.
    """
    article, origin = perspective.article, perspective.origin
    match event:
        case {"revision": int(late)} if late < revision():
            return
        case {"place": str(place), "revision": int(received)} if place in article.place_by_id:
            choose(place=place)
        case {"layers": list(layers), "revision": int(received)}:
            choose(layers=tuple(layer.id for layer in article.layers if layer.id in layers))
        case {"minutes": int(minutes), "revision": int(received)} if 0 <= minutes < 24 * 60:
            clock = datetime.combine(perspective.local(origin).date(), time(minutes // 60, minutes % 60))
            choose(instant=zones.instant(origin.time_zone, clock))
        case _:
            return
    st.session_state[_REVISION] = received


def revision() -> int:
    """The revision of the last choice that was taken over from the browser's scripts."""
    return int(st.session_state.get(_REVISION, 0))


def show_on_map(place_id: str) -> None:
    """Choose a place and bring it into sight, as often as it is asked."""
    choose(place=place_id)
    _count(_FOCUS)


def open_claim(claim: Claim) -> None:
    """Open the row of a claim; show its leg on the map and its place in the text."""
    choose(claim=claim.id, ends=(), place="", tab="figures", section=claim.section)
    _count(_FOCUS)


def reset(article: Article) -> None:
    """Go back to the first sight, in the same language."""
    before: View = st.session_state[_STATE]
    st.session_state[_STATE] = View.default(article).choosing(language=before.language)
    _count(_FIT)


def counter(name: str) -> int:
    """How often the map was asked to do something: `fit` or `focus`."""
    return int(st.session_state.get(f"{name}#", 0))


def _count(name: str) -> None:
    st.session_state[f"{name}#"] = counter(name) + 1


def bound(
    field: str, value: object, place: str = "", *, change: Callable[[Any], object] | None = None
) -> dict[str, Any]:
    """Arguments that make a widget show a value of the view and change it; `place` parts two widgets of one field.

    `change` takes the widget's new value where that is not simply the field's.

    A widget has a revision, which is a part of its key. When something else has changed the value, the widget is
    replaced by one with the next revision: a browser that does not know of the change yet would report the old value
    with whatever the reader does next, as if the reader had chosen it. So it is in another language, whose options the
    browser knows by other words; but not for the languages' own names.
    """
    name = f"{field}@{place}"
    in_language = "" if field == "language" else language.current()
    shown, widget_revision, spoken = st.session_state.get(f"{name} shown", (value, 0, in_language))
    widget_revision += (shown, spoken) != (value, in_language)
    key = f"{name}{widget_revision or ''}"
    st.session_state[f"{name} shown"], st.session_state[key] = (value, widget_revision, in_language), value

    def changed() -> None:
        # Ignore stale events from replaced widgets: they come even when the server has forgotten the widget's value.
        if st.session_state[f"{name} shown"][1] != widget_revision:
            return
        new = st.session_state[key]
        st.session_state[f"{name} shown"] = (new, widget_revision, in_language)
        if change:
            change(new)
        else:
            choose(**{field: new})

    return {"key": key, "on_change": changed}


def now() -> datetime:
    """This instant, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
