"""The sidebar: find a place, section, origin, units, time, base map and language."""

from datetime import datetime

import streamlit as st

from geo.clocks import zones
from geo.content import controls
from geo.page import blocks, session
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
    _find(article)
    if not perspective.reading:
        st.selectbox(
            _("Section"),
            list(titles),
            format_func=titles.__getitem__,
            **session.bound("section", view.section, "sidebar"),
        )
    blocks.draw(perspective, [controls.origin(perspective), controls.unit(perspective)])
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


def _find(article: Article) -> None:
    key = "find"

    def chosen() -> None:
        if place_id := st.session_state[key]:
            session.show_on_map(place_id)
        st.session_state[key] = None

    places = article.place_by_id
    st.selectbox(
        _("Find a place"),
        list(places),
        index=None,
        format_func=lambda id_: " · ".join(map(language.isolated, places[id_].names)),
        placeholder=_("by any of its names"),
        key=key,
        on_change=chosen,
    )


def _time(perspective: Perspective) -> None:
    view, origin = perspective.view, perspective.origin
    names: dict[str, str] = {"now": _("Now"), "article": _("Article"), "chosen": _("Other")}
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
