"""The open story and the reader's choices in it. All choices go through `choose` into one View.

The address in the browser holds both, so a link, a reload, Back, Forward and a restarted server lead to the same view.
`follow` reads the address after the reader navigated; `view` writes it after the reader made a choice.
"""

import logging
import os
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import streamlit as st

from geo.clocks import zones
from geo.content import chapters, controls
from geo.content.blocks import Block
from geo.content.chapters import text
from geo.content.elements import Html
from geo.extract import added
from geo.extract.found import Finding
from geo.extract.reader import Reading
from geo.files import reading
from geo.gazetteer import places
from geo.gazetteer.entries import Entry
from geo.page import own
from geo.page.markdown import plain
from geo.perspective import Perspective, is_large
from geo.story import limits, search
from geo.story.fields import FIRST_INSTANT, LAST_INSTANT, is_id
from geo.story.model import Article, Claim
from geo.view import View
from geo.view import address as address_form
from geo.words import language
from geo.words.language import _

FIRST_STORY = ""
"""The id of the story that an address without fields opens."""

_STORY, _STATE, _STATEMENT, _LANGUAGE = "story", "view", "statement", "lang"
_ADDRESS, _LAST_CHOICES, _LEFT_OUT = "address", "last choices", "left out"
_EXTENDED, _LOOKED_UP = "extended", "looked up"
_FIT, _FOCUS, _REVISION = "fit", "focus", "revision"
_HTML, _GOOD = "html", "good"
_SHOWN = "shown "

_PATIENCE_S = 2.0
MAP_CAME = "map came"
"""The session's key that says that a page with the map has been drawn."""

_log = logging.getLogger("dateline")


def bring(**files: bytes) -> None:
    """Keep `locations`, `article` or both as a change of the reader's own story, and open it. For callbacks."""
    st.session_state[_STORY] = own.keep_files(**files)


def bring_other(**files: bytes) -> None:
    """Keep `locations` and `article` as another story of the reader, and open it. For callbacks."""
    story_id = own.keep_other_files(**files)
    if story_id != open_id():  # else the address asks for it, and says how it is seen
        open_other(story_id)


def paste(**parts: Any) -> None:
    """Keep the `text` of an article, its date `published` or both, and open it. For callbacks."""
    opened = _opened()
    is_other = not own.is_edit(parts.get("text", own.text().text))
    story_id = own.keep_text(**parts)
    if is_other:
        st.session_state.pop(_STATEMENT, None)
        open_other(story_id)
    else:
        st.session_state[_STORY] = story_id
        _reopen(opened)


def forget(*works: str) -> None:
    """Forget some works of the reader, and open the page for another one if the open one is gone. For callbacks."""
    own.forget(*works)
    for name in (_HTML, _GOOD, _EXTENDED):
        st.session_state.pop(name, None)
    for name in [str(name) for name in st.session_state]:
        if name.startswith(_SHOWN):  # what stood in a field
            _value, *rest = st.session_state[name]
            st.session_state[name] = (None, *rest)
    if own.is_own(open_id()) and own.kind_of(open_id()) is None:
        st.session_state.pop(_STATEMENT, None)
        open_other(own.NEW)


def asks_for(story_id: str) -> bool:
    """Whether the page is still about a story: not if the reader has gone elsewhere meanwhile. For callbacks."""
    return story_id == open_id() == st.query_params.get(_STORY, FIRST_STORY)


def open_restored(story_id: str, *, in_place: bool) -> None:
    """Open what came back from the reader's browser. For callbacks.

    Args:
        story_id: Its id.
        in_place: Whether the address asks for it, and says how it is seen.
    """
    st.session_state.pop(_STATEMENT, None)
    if in_place:
        st.session_state[_STORY] = story_id
    else:
        open_other(story_id)


def undo(kind: own.Kind, by: int) -> None:
    """Go to the version before (-1) or after (1) the present one. For callbacks."""
    opened, work = _opened(), own.work(kind)
    story_id = own.move(kind, by)
    if own.work(kind) == work:
        st.session_state[_STORY] = story_id
        _reopen(opened)
    else:
        st.session_state.pop(_STATEMENT, None)
        open_other(story_id)


def last_good() -> Article | None:
    """The story of the reader's two files as it was when it could last be read; None if it never could."""
    read, work = own.files().read, own.work("files")
    of, good = st.session_state.get(_GOOD, ("", None))
    good = read if isinstance(read, Article) else good if of == work else None
    st.session_state[_GOOD] = work, good
    return good if isinstance(good, Article) else None


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


def open_story(folder: Path) -> Article:
    """Read a story folder, from the cache if its files have not changed.

    Raises:
        DataError: With every problem in the story.
    """
    return _read(folder, _stamps(folder))


def watch(folder: Path) -> None:
    """Draw the page again whenever a file of the folder is saved. For authors of a story."""
    drawn = _stamps(folder)

    @st.fragment(run_every=1.0)
    def check() -> None:
        if _stamps(folder) != drawn:
            st.rerun()

    check()


def _stamps(folder: Path) -> tuple[tuple[int, int], ...]:
    files = (folder / name for name in (reading.LOCATIONS, reading.ARTICLE))
    return tuple((file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.is_file())


@lru_cache(maxsize=8)
def _read(folder: Path, stamps: tuple[tuple[int, int], ...]) -> Article:
    # The stamps are part of the cache's key, so a changed file is read again.
    return reading.load(folder)


def stories(arguments: list[str], home: Path) -> dict[str, Path]:
    """The folders of all stories by id. The story that is opened first has an empty id.

    Args:
        arguments: Command line arguments. If there is one, it is the folder of the only story.
        home: The folder of `data/` and `stories/`.
    """
    if only := next(iter(arguments), os.environ.get("DATELINE_STORY")):
        return {FIRST_STORY: Path(only)}
    others = sorted(folder for folder in (home / "stories").glob("*") if folder.is_dir() and is_id(folder.name))
    return {FIRST_STORY: home / "data"} | {folder.name: folder for folder in others}


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
    chosen = st.session_state.get(_STATE)
    in_address = st.session_state[_ADDRESS].get("more", [""])[0]
    ids = chosen.added if isinstance(chosen, View) else address_form.added(in_address)
    before = st.session_state.get(_EXTENDED)
    # The same object as in the last run, so that what depends on the story alone is not computed again.
    if before is None or before[0] is not article or before[1:3] != (ids, language.current()):
        before = article, ids, language.current(), added.with_places(article, ids)
        st.session_state[_EXTENDED] = before
    whole: Article = before[3]
    return whole


@dataclass(frozen=True)
class LookedUp:
    """What the gazetteer has for a name that a reader typed.

    Attributes:
        field: The field of the view that was meant: `place` or `origin`; or what an end of a statement is of.
        name: The name.
        entries: The places that bear it, the one that was taken first; empty if there is none.
        hints: Names that it may stand for, if there is none.
        places: The ids of the places of a large story with such a name, the one that was taken first.
    """

    field: str
    name: str
    entries: tuple[Entry, ...]
    hints: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def unknown(self) -> str:
        """That no place bears the name, as Markdown."""
        return no_place(self.name)


def no_place(name: str) -> str:
    """That no place bears a name, as Markdown."""
    return controls.no_place_called().format(name=plain(name))


def did_you_mean(name: str) -> str:
    """The question whether another name is meant, as Markdown."""
    return _("Did you mean {name}?").format(name=plain(name))


def any_place() -> str:
    """What stands in a field for the name of a place as long as it is empty."""
    return _("any place on Earth")


def looked_up(field: str) -> LookedUp | None:
    """What the reader looked up last, if it was for this field."""
    last = st.session_state.get(_LOOKED_UP)
    return last if isinstance(last, LookedUp) and last.field == field else None


def look_up(article: Article, field: str, name: str) -> None:
    """Give a field of the view the place that is meant most often by a name. For callbacks.

    A large story's own places come before those of the gazetteer: its menus do not have them all.
    """
    own_places = search.find(article, name) if is_large(article) else ()
    if own_places:
        ids = tuple(place.id for place in own_places)
        st.session_state[_LOOKED_UP] = LookedUp(field, name.strip(), (), places=ids)
        choose(**{field: ids[0]})
        _count(_FOCUS)
    elif entry := _most_often_meant(field, name):
        add(field, entry)


def _most_often_meant(field: str, name: str) -> Entry | None:
    """Look a name up, and keep what was found for `looked_up`."""
    name = name.strip()[: limits.LINE]
    entries = tuple(candidate.entry for candidate in places.find(name))
    st.session_state[_LOOKED_UP] = LookedUp(field, name, entries, () if entries else places.nearest_names(name))
    return entries[0] if entries else None


def add(field: str, entry: Entry) -> None:
    """Add a place of the gazetteer to the story, and give a field of the view its id. For callbacks."""
    before = st.session_state.get(_STATE)
    if not isinstance(before, View):
        return
    id_ = added.id_of(entry)
    if id_ not in before.added:
        after = before.choosing(**{field: id_})
        in_use = {after.origin, after.place, *after.ends, *(desk.place for desk in after.desks)}
        kept = [each for each in before.added if each in in_use]
        choose(added=(*kept, id_), layers=tuple(dict.fromkeys((*before.layers, added.LAYER))))
    choose(**{field: id_})
    _count(_FOCUS)


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
    chosen = st.session_state.get(_STATE)
    if isinstance(chosen, View) and chosen.belongs_to(article):
        chose = st.session_state.get(_LAST_CHOICES) != _choices()
    else:
        fields = {name: values for name, values in current.items() if name != _STORY}
        if isinstance(chosen, View):  # The reader has changed what was brought: keep what is still there.
            fields = {name: [value] for name, value in address_form.write(chosen, article).items()}
        chosen, left_out = address_form.read(article, fields)
        left_out = () if isinstance(st.session_state.get(_STATE), View) else left_out
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
    chosen = st.session_state.get(_STATE)
    return chosen.language if isinstance(chosen, View) else st.session_state[_ADDRESS].get(_LANGUAGE, [""])[0]


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
    before = st.session_state.get(_STATE)
    if not isinstance(before, View):  # another callback of this run has opened another story
        return
    chosen = before.choosing(**choices)
    if choices.get("instant"):
        chosen = chosen.choosing(when="chosen")
    if chosen.when == "chosen":
        instant = min(max(chosen.instant or now(), FIRST_INSTANT), LAST_INSTANT)
        chosen = chosen.choosing(instant=instant)
    st.session_state[_STATE] = chosen


def apply(article: Article | None, field: str, value: Any) -> None:
    """Give a field of the view a value. A chosen place or claim is brought into sight. For callbacks.

    Args:
        article: The story; None if there is none, as of a text without places. Then only a statement can be chosen.
        field: The field, or `statement`, which is no field: it stays in the session.
        value: Its value; for a statement its key, empty for none.
    """
    match field:
        case "statement":
            st.session_state[_STATEMENT] = value
            if article:
                choose(claim="", ends=(), place="")
        case "claim" if value and article:
            st.session_state.pop(_STATEMENT, None)
            open_claim(article.claim_by_id[value])
        case "place" if value:
            show_on_map(value)
        case _:
            choose(**{field: value})


def receive_mark(article: Article | None, event: object) -> None:
    """Apply a choice made in a text: `{choose, to}`, a field of `apply` and its value. For callbacks."""
    match event:
        case {"choose": "statement", "to": str(key)}:
            apply(article, "statement", key)
        case {"choose": "place", "to": str(place)} if article and place in article.place_by_id:
            apply(article, "place", place)
        case {"choose": "claim", "to": str(claim)} if article and claim in article.claim_by_id:
            apply(article, "claim", claim)
        case {"choose": "section", "to": str(section)} if article and section in {"", *article.section_by_id}:
            apply(article, "section", section)


def receive_step(article: Article, event: object) -> None:
    """Apply a step of the walk through the findings, or end the presentation. For callbacks."""
    match event:
        case {"choose": "claim", "to": ""}:
            choose(claim="", ends=(), place="")
            _count(_FIT)
        case {"choose": "claim", "to": str(claim)} if claim in article.claim_by_id:
            apply(article, "claim", claim)
        case {"choose": "presenting", "to": ""}:
            choose(presenting=False)


def statement(found: Reading) -> Finding | None:
    """The statement of the reader's text whose card is open."""
    view, chosen = st.session_state.get(_STATE), st.session_state.get(_STATEMENT)
    if found.draft.article.places and isinstance(view, View) and view.claim:
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
    if entry := _most_often_meant(str(of), name):
        decide(of, entry.id)


def take_back() -> None:
    """Forget what the reader took for other places than the reader of the text. For callbacks."""
    opened = _opened()
    own.take_back()
    _reopen(opened)


def _opened() -> Finding | None:
    """The statement of the reader's text whose card is open. For callbacks, which no language is set for."""
    speak()
    found = own.reading() if own.text().id != own.NEW else None
    return statement(found) if isinstance(found, Reading) else None


def _reopen(opened: Finding | None) -> None:
    """Open the card of a statement again, whose claim may have another id now."""
    after: object = None
    if opened:
        with part():  # Streamlit would log a fault of a callback, with its message
            after = own.reading()
    view = st.session_state.get(_STATE)
    if opened is None or not isinstance(after, Reading):
        return
    same = next((each for each in after.findings if text.key(each) == text.key(opened)), None)
    st.session_state[_STATEMENT] = text.key(opened)
    if isinstance(view, View):
        st.session_state[_STATE] = view.choosing(claim=same.id if same else "", ends=())


def receive_choice(perspective: Perspective, event: object) -> None:
    """Apply a choice that a script in the browser sent. For callbacks.

    Args:
        perspective: What the page showed.
        event: `{place, revision}`, `{layers, revision}`, `{night, revision}` or `{minutes, revision}`, where minutes
            are of the day at the origin. Anything else is ignored, and so is a choice that arrives after a newer one:
            `geo/map/js/revision.js` has the rule.
    """
    article, origin = perspective.article, perspective.origin
    match event:
        case {"revision": int(received)} if received < revision():
            return
        case {"place": str(place), "revision": int(received)} if not place or place in article.place_by_id:
            choose(place=place)
        case {"layers": list(layers), "revision": int(received)}:
            choose(layers=tuple(id_ for id_ in article.layer_ids if id_ in layers))
        case {"night": bool(night), "revision": int(received)}:
            choose(night=night)
        case {"minutes": int(minutes), "revision": int(received)} if 0 <= minutes < 24 * 60:
            clock = datetime.combine(perspective.local(origin).date(), time(minutes // 60, minutes % 60))
            choose(instant=zones.instant(origin.time_zone, clock))
        case _:
            return
    st.session_state[_REVISION] = received


def revision() -> int:
    """The revision of the last choice that was applied from the browser's scripts."""
    return int(st.session_state.get(_REVISION, 0))


def show_on_map(place_id: str) -> None:
    """Choose a place and bring it into sight, even if it was chosen already."""
    choose(place=place_id)
    _count(_FOCUS)


def open_claim(claim: Claim) -> None:
    """Open a claim beside the map, with its section if another one is read, and its leg on the map."""
    view = st.session_state.get(_STATE)
    section = claim.section if isinstance(view, View) and view.section else ""
    choose(claim=claim.id, ends=(), place="", section=section)
    _count(_FOCUS)


def reset(article: Article) -> None:
    """Go back to the initial view, in the same language."""
    before: View = st.session_state[_STATE]
    st.session_state.pop(_LOOKED_UP, None)
    st.session_state[_STATE] = View.default(article.bare).choosing(language=before.language)
    _count(_FIT)


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
