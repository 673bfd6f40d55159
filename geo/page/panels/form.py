"""The form: a story's places, figures, text and title, for those who write neither TOML nor CSV."""

import re

import streamlit as st

from geo.extract import draft
from geo.extract.bearers import spot
from geo.files import writing
from geo.gazetteer import places
from geo.page import bringing, looking_up, session
from geo.page.form import changes, figures, picked, sections, top
from geo.page.form import places as table
from geo.story import limits
from geo.story.fields import id_from
from geo.story.model import Article, Heading, Layer, Section
from geo.words import language
from geo.words.language import _

_OPEN, _TAB, _UNKNOWN, _FIRST = "form open", "form tab", "form unknown", "form first place"
_LAYER = "places"
_TABS, _PICKED = ("places", "figures", "text", "top"), ("claim", "section")
_SEAT = re.compile(rf"({'|'.join(_TABS)}) ([0-9]{{1,4}}) ([0-9]{{1,4}})", re.ASCII)


def show() -> None:
    """Draw the form, folded. Only what is open is drawn."""
    parts = {
        "places": (_("Places"), table.show),
        "figures": (_("Figures"), figures.show),
        "text": (_("Text"), sections.show),
        "top": (_("Title and layers"), top.show),
    }
    fold = st.expander(
        _("Write in a form"),
        icon=":material/edit:",
        **session.bound("form", bool(st.session_state.get(_OPEN)), change=lambda new: _keep(_OPEN, new)),
    )
    if not fold.open:
        return
    titles = {title: name for name, (title, _show) in parts.items()}
    chosen = str(st.session_state.get(_TAB, "places"))
    with fold, st.container(key="own form"):
        changes.show_refused()
        bound = session.bound("form tab", parts[chosen][0], change=lambda title: _keep(_TAB, titles[title]))
        for tab, (_title, draw) in zip(st.tabs(list(titles), **bound), parts.values(), strict=True):
            if tab.open:
                with tab, session.part():
                    if chosen == "places" or changes.is_parsed():
                        draw()


def _keep(name: str, value: object) -> None:
    st.session_state[name] = value


def start() -> None:
    """Draw the way to a new story: the name of its first place."""
    with (
        st.form("form first", border=False),  # Enter starts it too
        st.container(horizontal=True, vertical_alignment="bottom", key="form start"),
    ):
        st.text_input(
            _("Or write a story in a form: a place in it"),
            key=_FIRST,
            placeholder=looking_up.any_place(),
            width=420,
        )
        st.form_submit_button(_("Start"), key="form begin", on_click=_begin)
    if unknown := st.session_state.pop(_UNKNOWN, ""):
        st.error(looking_up.no_place(unknown))


def _begin() -> None:
    """Open a story with one place. For callbacks."""
    session.speak()
    name = st.session_state[_FIRST].strip()[: limits.LINE]
    found = places.find(name)
    if not found:
        st.session_state[_UNKNOWN] = name or "…"
        return
    place = draft.place(spot(found[0].entry), name.partition(",")[0].strip(), id_from(name, ()), 1, _LAYER)
    words = _("What happened, and where?")
    article = Article(
        heading=Heading.read(
            {
                "title": _("A new story"),
                "standfirst": _("Say in a sentence what the story shows."),
                "published": session.now().date(),
                "language": language.current(),
            }
        ),
        fit=(),
        layers=(
            Layer.read({"id": _LAYER, "title": _("Places"), "colour": "#0072B2", "letter": "P", "shape": "circle"}),
        ),
        sections=(
            Section.read({"id": "text", "title": _("Text"), "summary": f"[{place.name}](place:{place.id}): {words}"}),
        ),
        claims=(),
        places=(place,),
    )
    locations, toml = writing.write(article)
    st.session_state[_OPEN] = True
    bringing.bring_other(locations=locations, article=toml)


def is_open() -> bool:
    """Whether the form is unfolded."""
    return bool(st.session_state.get(_OPEN))


def seat() -> str:
    """Where the reader is in the form, for `sit` in another session; empty if it is folded."""
    if not is_open():
        return ""
    tab = str(st.session_state.get(_TAB, _TABS[0]))
    return " ".join([tab, *(str(picked.last_number(name)) for name in _PICKED)])


def sit(seat: str) -> None:
    """Open the form where the reader was in another session. For callbacks."""
    if found := _SEAT.fullmatch(seat):
        st.session_state[_OPEN], st.session_state[_TAB] = True, found[1]
        for name, at in zip(_PICKED, found.groups()[1:], strict=True):
            picked.pick(name, int(at))
