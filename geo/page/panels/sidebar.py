"""The sidebar: find a place, section, origin, units, time, base map and language."""

from collections import Counter
from datetime import datetime

import streamlit as st

from geo.clocks import zones
from geo.content import controls
from geo.extract import added
from geo.extract.bearers import spot
from geo.extract.draft import told_apart
from geo.page import blocks, events, looking_up, session
from geo.page.markdown import plain
from geo.perspective import Perspective
from geo.story.model import Article
from geo.view import BASE_MAPS, WHENS
from geo.words import formats, language
from geo.words.language import _


def show(perspective: Perspective) -> None:
    """Draw the controls."""
    article, view = perspective.article, perspective.view
    titles = {"": _("The whole article")} | {section.id: section.title for section in article.sections}
    _find(perspective)
    _looked_up(article, "place", view.place)
    if not perspective.reading:
        st.selectbox(
            _("Section"),
            list(titles),
            format_func=titles.__getitem__,
            **session.bound("section", view.section, "sidebar"),
        )
    blocks.draw(perspective, [controls.origin(perspective)])
    _looked_up(article, "origin", view.origin)
    blocks.draw(perspective, [controls.unit(perspective)])
    _time(perspective)
    base_maps = {"natural-earth": _("Natural Earth (offline)"), "openstreetmap": _("OpenStreetMap (online)")}
    st.selectbox(
        _("Base map"),
        list(BASE_MAPS),
        format_func=lambda id_: base_maps[id_],
        **session.bound("base_map", view.base_map),
    )
    blocks.draw(perspective, [controls.straight(perspective)])
    if view.base_map == "openstreetmap":
        st.caption(_("Your browser now fetches the map from openstreetmap.org, which sees your address and your view."))
    st.selectbox(
        _("Language"),
        list(language.LANGUAGES),
        format_func=language.LANGUAGES.__getitem__,
        **session.bound("language", language.current()),
    )
    st.button(controls.reset(), icon=":material/restart_alt:", width="stretch", on_click=session.reset, args=(article,))


def _find(perspective: Perspective) -> None:
    article, key = perspective.article, "find"

    def chosen() -> None:
        written = st.session_state[key]
        if written in places:
            session.show_on_map(written)
        elif written:
            looking_up.look_up(article, "place", written)
        st.session_state[key] = None

    places = article.place_by_id
    st.selectbox(
        _("Find a place"),
        [place.id for place in perspective.foremost],
        index=None,
        format_func=lambda id_: " · ".join(map(language.isolated, places[id_].names)) if id_ in places else id_,
        placeholder=looking_up.any_place(),
        key=key,
        on_change=chosen,
        accept_new_options=True,
    )


def _looked_up(article: Article, field: str, chosen: str) -> None:
    """Below a menu: the namesakes of the place that was looked up for it, or what may have been meant."""
    found = looking_up.looked_up(field)
    if found is None:
        return
    if found.places:
        _found_here(article, found, chosen)
    elif not found.entries:
        st.caption(found.unknown)
        for hint in found.hints:
            st.button(
                looking_up.did_you_mean(hint),
                key=f"hint {field} {hint}",
                type="tertiary",
                on_click=looking_up.look_up,
                args=(article, field, hint),
            )
    elif len(found.entries) > 1 and any(added.id_of(entry) == chosen for entry in found.entries):
        by_id = {added.id_of(entry): entry for entry in found.entries}
        # Two of the same name would be one choice: the browser knows options by their labels.
        names = told_apart([spot(entry) for entry in by_id.values()], described=True)
        st.selectbox(
            _("Places called “{name}”").format(name=plain(found.name)),
            list(by_id),
            format_func=lambda id_: names[by_id[id_].id],
            **session.bound(f"namesake {field}", chosen, change=lambda id_: looking_up.add(field, by_id[id_])),
        )


def _found_here(article: Article, found: looking_up.LookedUp, chosen: str) -> None:
    """A menu of the places of a large story that have the name that was typed."""
    if chosen not in found.places or len(found.places) < 2:
        return
    # Two of the same name would be one choice: the browser knows options by their labels.
    names = {id_: article.place_by_id[id_].name for id_ in found.places if id_ in article.place_by_id}
    times = Counter(names.values())
    labels = {id_: name if times[name] == 1 else f"{name} ({id_})" for id_, name in names.items()}
    st.selectbox(
        _("Places called “{name}”").format(name=plain(found.name)),
        list(labels),
        format_func=labels.__getitem__,
        **session.bound(f"found {found.field}", chosen, change=lambda id_: events.apply(article, found.field, id_)),
    )


def _time(perspective: Perspective) -> None:
    view, origin = perspective.view, perspective.origin
    names: dict[str, str] = {
        "now": _("Now"),
        "article": formats.day(perspective.article.heading.published),
        "chosen": _("Pick a time"),
    }
    has_date = perspective.article.heading.is_dated or view.when == "article"
    whens = [when for when in WHENS if has_date or when != "article"]
    st.segmented_control(
        _("Time"), whens, format_func=lambda when: names[when], required=True, **session.bound("when", view.when)
    )
    if view.when == "article":
        words = _("{date}, at noon in {place}: the story's date; the hour is not known.")
        st.caption(words.format(date=formats.day(perspective.article.heading.published), place=plain(origin.name)))
    if view.when != "chosen":
        return
    st.datetime_input(
        _("Date and time in {place}").format(place=plain(origin.name)),
        min_value=datetime(1970, 1, 2),
        max_value=datetime(2099, 12, 31),
        format="YYYY-MM-DD",
        **session.bound(
            "instant",
            perspective.local(origin).replace(tzinfo=None, second=0),
            "sidebar",
            change=lambda reading: session.choose(instant=reading and zones.instant(origin.time_zone, reading)),
        ),
    )
