"""A place that a reader names: what the gazetteer or the story has for the name, and the place added to the story."""

from dataclasses import dataclass

import streamlit as st

from geo.content import controls
from geo.extract import added
from geo.gazetteer import places
from geo.gazetteer.entries import Entry
from geo.page import session
from geo.page.markdown import plain
from geo.perspective import is_large
from geo.story import limits, search
from geo.story.model import Article
from geo.words.language import _


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
    last = st.session_state.get(session.LOOKED_UP)
    return last if isinstance(last, LookedUp) and last.field == field else None


def look_up(article: Article, field: str, name: str) -> None:
    """Give a field of the view the place that is meant most often by a name. For callbacks.

    A large story's own places come before those of the gazetteer: its menus do not have them all.
    """
    own_places = search.find(article, name) if is_large(article) else ()
    if own_places:
        ids = tuple(place.id for place in own_places)
        st.session_state[session.LOOKED_UP] = LookedUp(field, name.strip(), (), places=ids)
        session.choose(**{field: ids[0]})
        session.focus_map()
    elif entry := most_often_meant(field, name):
        add(field, entry)


def most_often_meant(field: str, name: str) -> Entry | None:
    """Look a name up, and keep what was found for `looked_up`."""
    name = name.strip()[: limits.LINE]
    entries = tuple(candidate.entry for candidate in places.find(name))
    st.session_state[session.LOOKED_UP] = LookedUp(field, name, entries, () if entries else places.nearest_names(name))
    return entries[0] if entries else None


def add(field: str, entry: Entry) -> None:
    """Add a place of the gazetteer to the story, and give a field of the view its id. For callbacks."""
    before = session.chosen_view()
    if before is None:
        return
    id_ = added.id_of(entry)
    if id_ not in before.added:
        after = before.choosing(**{field: id_})
        in_use = {after.origin, after.place, *after.ends, *(desk.place for desk in after.desks)}
        kept = [each for each in before.added if each in in_use]
        session.choose(added=(*kept, id_), layers=tuple(dict.fromkeys((*before.layers, added.LAYER))))
    session.choose(**{field: id_})
    session.focus_map()
