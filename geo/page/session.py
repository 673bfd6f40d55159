"""The open story and the reader's choices in it. All choices go through `choose` into one View.

The address in the browser holds both, so a link, a reload, Back, Forward and a restarted server lead to the same view.
`follow` reads the address after the reader navigated; `view` writes it after the reader made a choice.
"""

import logging
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import streamlit as st

from geo.content import chapters
from geo.content.blocks import Block
from geo.content.elements import Html
from geo.extract import added
from geo.extract.reader import Reading
from geo.page import own
from geo.perspective import Perspective
from geo.story.fields import FIRST_INSTANT, LAST_INSTANT
from geo.story.model import Article, Claim
from geo.view import View
from geo.view import address as address_form
from geo.words import language
from geo.words.language import _

FIRST_STORY = ""
"""The id of the story that an address without fields opens."""

_STORY, _STATE, _LANGUAGE = "story", "view", "lang"
_ADDRESS, _LAST_CHOICES, _LEFT_OUT = "address", "last choices", "left out"
_EXTENDED, _HTML, _SHOWN = "extended", "html", "shown "
_FIT, _FOCUS = "fit", "focus"

_PATIENCE_S = 2.0
LOOKED_UP = "looked up"
"""The session's key of what the reader looked up last."""
MAP_CAME = "map came"
"""The session's key that says that a page with the map has been drawn."""

_log = logging.getLogger("dateline")


def asks_for(story_id: str) -> bool:
    """Whether the page is still about a story: not if the reader has gone elsewhere meanwhile. For callbacks."""
    return story_id == open_id() == st.query_params.get(_STORY, FIRST_STORY)


def show_version(story_id: str) -> None:
    """Open another version of the open story, or the one that the address asks for, seen as before. For callbacks."""
    st.session_state[_STORY] = story_id


def forget_drawn() -> None:
    """Forget what is kept of the page as it was drawn, as it has what the reader brought. For callbacks."""
    for name in (_HTML, _EXTENDED):
        st.session_state.pop(name, None)
    for name in [str(name) for name in st.session_state]:
        if name.startswith(_SHOWN):  # what stood in a field
            _value, *rest = st.session_state[name]
            st.session_state[name] = (None, *rest)


def story_key() -> str:
    """What stays the same as long as a story is the same: the reader's own, however its files are edited."""
    return f"{own.NEW}{own.work('files')}" if own.kind_of(open_id()) == "files" else open_id()


def map_comes_first() -> bool:
    """Whether this run draws the map and little else: the first one of a session that has a map.

    The map's frame shares the browser's one thread with the page's widgets, and would have to wait for them.
    """
    if MAP_CAME in st.session_state:
        return False
    st.session_state[MAP_CAME] = True
    return True


def ask_for_the_rest() -> None:
    """Run the script again after a while, if the map has not asked for it before: it may not come at all."""
    is_late = False

    @st.fragment(run_every=_PATIENCE_S)
    def check() -> None:
        nonlocal is_late
        if is_late:
            st.rerun()
        is_late = True

    check()


def kept_html() -> dict[tuple[Block, ...], Html]:
    """The HTML of blocks in the last runs of this session; what the reader brought is in it, until they `forget` it."""
    kept: dict[tuple[Block, ...], Html] = st.session_state.setdefault(_HTML, {})
    return kept


def follow(known: Mapping[str, object]) -> str:
    """The id of the open story. Reads it from the address if the address changed and the reader chose nothing."""
    current = {name: st.query_params.get_all(name) for name in st.query_params}
    chose = st.session_state.get(_LAST_CHOICES) != _choices()
    if _ADDRESS not in st.session_state or (current != st.session_state[_ADDRESS] and not chose):
        named = current.get(_STORY, [FIRST_STORY])[0]
        st.session_state[_ADDRESS] = current
        exists = named in known or own.is_own(named)
        st.session_state[_STORY] = named if exists else FIRST_STORY
        st.session_state[_LEFT_OUT] = () if exists else (_STORY,)
        st.session_state.pop(_STATE, None)
        st.session_state[_LAST_CHOICES] = _choices()
    return str(st.session_state[_STORY])


def extended(article: Article) -> Article:
    """The story with the places that the reader added to it."""
    chosen = chosen_view()
    in_address = st.session_state[_ADDRESS].get("more", [""])[0]
    ids = chosen.added if chosen else address_form.added(in_address)
    before = st.session_state.get(_EXTENDED)
    # The same object as in the last run, so that what depends on the story alone is not computed again.
    if before is None or before[0] is not article or before[1:3] != (ids, language.current()):
        before = article, ids, language.current(), added.with_places(article, ids)
        st.session_state[_EXTENDED] = before
    whole: Article = before[3]
    return whole


def perspective(article: Article) -> Perspective:
    """The article with the reader's view, now; with the reading that it is a draft of, if it is one."""
    found = own.reading() if own.text().id == open_id() else None
    draft_of = found if isinstance(found, Reading) and found.draft.article is article.original.bare else None
    return replace(Perspective.at(article, view(article), now(), draft_of), home=_home())


def _home() -> str:
    """The address of the open story at its first sight. A reader's own story has none: it is in one browser only."""
    story_id, page = open_id(), st.context.url
    if own.is_own(story_id) or not page:
        return ""
    path = urlsplit(page).path.replace("/~/+", "") or "/"  # without a host's part for the frame of the page
    fields = urlencode({_STORY: story_id}) if story_id != FIRST_STORY else ""
    return urlsplit(page)._replace(path=path, query=fields, fragment="").geturl()


def view(article: Article) -> View:
    """The reader's view: from the session, or else from the address. After a choice, writes it to the address."""
    current, story_id = st.session_state[_ADDRESS], st.session_state[_STORY]
    chosen = chosen_view()
    if chosen and chosen.belongs_to(article):
        chose = st.session_state.get(_LAST_CHOICES) != _choices()
    else:
        fields = {name: values for name, values in current.items() if name != _STORY}
        if chosen:  # The reader has changed what was brought: keep what is still there.
            fields = {name: [value] for name, value in address_form.write(chosen, article).items()}
        chosen, left_out = address_form.read(article, fields)
        left_out = () if chosen_view() else left_out
        if all(chosen.tab != chapter.id for chapter in chapters.CHAPTERS):
            chosen, left_out = chosen.choosing(tab=View.default(article).tab), (*left_out, "tab")
        st.session_state[_STATE] = chosen
        st.session_state[_LEFT_OUT] += left_out
        # Every change of an own story gives it another id, which the address must follow.
        chose = own.is_own(story_id) and current.get(_STORY) != [story_id]
    if chose:
        _write(address(article, chosen))
    st.session_state[_LAST_CHOICES] = _choices()
    return chosen


def name_story() -> None:
    """Write the id of the open story to the address when it has no view: it cannot be read, or has no map."""
    current = st.session_state[_ADDRESS]
    if current.get(_STORY) != [open_id()]:
        _write({name: values[0] for name, values in current.items() if values} | {_STORY: open_id()})
    st.session_state[_LAST_CHOICES] = _choices()


def speak() -> None:
    """Set the language of this run: the chosen one, or the address's, or the browser's if it is supported."""
    named = _chosen_language()
    language.speak(named if named in language.LANGUAGES else language.from_locale(st.context.locale or ""))


def _chosen_language() -> str:
    """The language that the reader or the address chose; empty if the browser's decides."""
    chosen = chosen_view()
    return chosen.language if chosen else st.session_state[_ADDRESS].get(_LANGUAGE, [""])[0]


def address(article: Article, chosen: View) -> dict[str, str]:
    """The fields of the address of this view of the open story."""
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
    fields = {_STORY: "" if story_id == FIRST_STORY else story_id, _LANGUAGE: _chosen_language()}
    _write({name: value for name, value in fields.items() if value})
    st.session_state[_STORY] = story_id
    st.session_state.pop(_STATE, None)
    st.session_state[_LAST_CHOICES] = _choices()  # a page without a map has no `view` that says so


def _write(written: Mapping[str, str]) -> None:
    st.query_params.from_dict(written)
    st.session_state[_ADDRESS] = {name: [value] for name, value in written.items()}
    st.session_state[_LEFT_OUT] = ()


def _choices() -> tuple[object, object]:
    return st.session_state.get(_STORY), st.session_state.get(_STATE)


@contextmanager
def part() -> Iterator[None]:
    """Draw a part of the page. If it fails, a message replaces it, and the other parts are drawn."""
    try:
        yield
    except Exception as error:
        # Log where it failed, but not the error's message: it may quote a reader's own story.
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("a part of the page failed with %s\n%s", type(error).__name__, where)
        st.warning(_("This part of the page could not be drawn. The others are as they should be."))


def choose(**choices: object) -> None:
    """Change fields of the view. A chosen instant is also shown. For callbacks, which run before the page is drawn."""
    before = chosen_view()
    if before is None:  # another callback of this run has opened another story
        return
    chosen = before.choosing(**choices)
    if choices.get("instant"):
        chosen = chosen.choosing(when="chosen")
    if chosen.when == "chosen":
        instant = min(max(chosen.instant or now(), FIRST_INSTANT), LAST_INSTANT)
        chosen = chosen.choosing(instant=instant)
    st.session_state[_STATE] = chosen


def show_on_map(place_id: str) -> None:
    """Choose a place and bring it into sight, even if it was chosen already."""
    choose(place=place_id)
    _count(_FOCUS)


def open_claim(claim: Claim) -> None:
    """Open a claim beside the map, with its section if another one is read, and its leg on the map."""
    view = chosen_view()
    section = claim.section if view and view.section else ""
    choose(claim=claim.id, ends=(), place="", section=section)
    _count(_FOCUS)


def reset(article: Article) -> None:
    """Go back to the initial view, in the same language."""
    before: View = st.session_state[_STATE]
    st.session_state.pop(LOOKED_UP, None)
    st.session_state[_STATE] = View.default(article.bare).choosing(language=before.language)
    _count(_FIT)


def chosen_view() -> View | None:
    """The reader's view; None before the page has one. For callbacks, which run before it is drawn."""
    chosen = st.session_state.get(_STATE)
    return chosen if isinstance(chosen, View) else None


def focus_map() -> None:
    """Let the map bring what is chosen into sight. For callbacks."""
    _count(_FOCUS)


def fit_map() -> None:
    """Let the map show all places again. For callbacks."""
    _count(_FIT)


def counter(name: str) -> int:
    """How often the map was asked to `fit` or to `focus`."""
    return int(st.session_state.get(f"{name}#", 0))


def _count(name: str) -> None:
    st.session_state[f"{name}#"] = counter(name) + 1


def bound(
    field: str, value: object, place: str = "", *, change: Callable[[Any], object] | None = None
) -> dict[str, Any]:
    """Arguments that bind a widget to a field of the view.

    The widget's key has a revision. If something else has changed the value, the next revision replaces the widget:
    otherwise a browser that has not heard of the change would send the old value with the reader's next action, as if
    the reader had chosen it. A change of language replaces it too, because the browser knows options by their labels;
    except for the names of languages, which are the same in all languages.

    Args:
        field: The field.
        value: Its value now.
        place: Where the widget is, to tell two widgets of one field apart.
        change: Called with the new value, if it is not simply the field's new value.
    """
    name = f"{field}@{place}"
    in_language = "" if field == "language" else language.current()
    shown, widget_revision, drawn_language = st.session_state.get(f"{_SHOWN}{name}", (value, 0, in_language))
    widget_revision += (shown, drawn_language) != (value, in_language)
    key = f"{name}{widget_revision or ''}"
    st.session_state[f"{_SHOWN}{name}"], st.session_state[key] = (value, widget_revision, in_language), value

    def changed() -> None:
        # Ignore events from replaced widgets. They arrive even after the server has forgotten the widget's value.
        if st.session_state[f"{_SHOWN}{name}"][1] != widget_revision:
            return
        new = st.session_state[key]
        st.session_state[f"{_SHOWN}{name}"] = (new, widget_revision, in_language)
        if change:
            change(new)
        else:
            choose(**{field: new})

    return {"key": key, "on_change": changed}


def now() -> datetime:
    """The current time, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
