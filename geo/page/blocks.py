"""Draws the document on the page: blocks become Streamlit's widgets, and choices change the view."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any, get_args

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.content import markup
from geo.content.blocks import Block, Card, Chart, Fold, Hint, Static
from geo.content.elements import Html, tag
from geo.content.inputs import Choice, Choices, Download, Input, Meaning, Menus, Row, Select, Slider, Toggle
from geo.extract.bearers import spot
from geo.extract.draft import told_apart
from geo.page import bringing, events, looking_up, session
from geo.page.markdown import plain
from geo.perspective import Perspective
from geo.words.language import _

_STATIC = get_args(Static)
_MOST_KEPT = 32


def draw(perspective: Perspective | None, blocks: Iterable[Block]) -> None:
    """Draw blocks, one below another. Without a perspective they may have no menus of the view."""
    for is_static, run in groupby(blocks, lambda block: isinstance(block, _STATIC)):
        if is_static:
            st.html(tag("div", html(run), class_="dl-blocks"))
        else:
            for block in run:
                _draw(perspective, block)


def html(blocks: Iterable[Block]) -> Html:
    """Blocks without inputs as HTML. The session keeps it for its next runs: a choice changes a small part of the page.

    Other sessions do not get it: a text that a reader brought is theirs alone.
    """
    key = tuple(blocks)
    kept = session.kept_html()
    if key not in kept:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[key] = markup.html(key, lambda _choice: True)
    return kept[key]


def _draw(perspective: Perspective | None, block: Block) -> None:
    match block:
        case Hint():
            st.caption(plain(block.text))
        case Chart():
            st.altair_chart(block.draw(), width="stretch")
        case Choice():
            _button(perspective, block, f"choose {block.field}")
        case Choices():
            _choices(perspective, block)
        case Row():
            _row(perspective, block)
        case Menus():
            _menus(perspective, block)
        case Fold():
            with st.expander(plain(block.title)):
                draw(perspective, block.blocks)
        case Card():
            card(perspective, block)
        case Select() | Meaning() | Toggle() | Slider() | Download():
            _input(perspective, block)


# --- groups of blocks -------------------------------------------------------------------------------------------------


def card(perspective: Perspective | None, card: Card) -> DeltaGenerator:
    """Draw a card.

    Returns:
        Its container, for what stands at its foot.
    """
    field = card.close.field
    container = st.container(border=True, key=f"card {field}")
    with container:
        with st.container(horizontal=True, horizontal_alignment="distribute", wrap=False):
            st.html(tag("h3", markup.inline(card.title), dir="auto", class_="dl-headline"))
            _button(perspective, card.close, f"close {field}", type="tertiary")
        draw(perspective, card.blocks)
    return container


# --- controls ---------------------------------------------------------------------------------------------------------


def _button(perspective: Perspective | None, choice: Choice, key: str, **style: Any) -> None:
    st.button(
        plain(choice.text),
        key=key,
        on_click=events.apply,
        args=(perspective.article if perspective else None, choice.field, choice.value),
        **style,
    )


def _choices(perspective: Perspective | None, choices: Choices) -> None:
    with st.container(gap="xxsmall", key=f"links {choices.key}"):
        if choices.is_title_seen:
            st.caption(plain(choices.title))
        with st.container(horizontal=True, gap="xsmall"):
            for choice in choices.choices:
                _button(perspective, choice, f"{choices.key} {choice.field} {choice.value}")


def _menus(perspective: Perspective | None, menus: Menus) -> None:
    with st.container(horizontal=True, gap="small", key="menus"):
        for menu in menus.menus:
            with st.popover(plain(menu.title), icon=":material/schedule:", wrap=True, key=f"menu {menu.key}"):
                for control in menu.controls:
                    if isinstance(control, Choice):
                        _button(perspective, control, f"menu choice {menu.key}")
                    else:
                        _input(perspective, control)


def _row(perspective: Perspective | None, row: Row) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for each in row.inputs:
            _input(perspective, each)


def _input(perspective: Perspective | None, each: Input) -> None:
    match each:
        case Select() if perspective:
            _select(perspective, each)
        case Meaning():
            _meaning(each)
        case Toggle():
            st.toggle(each.label, help=each.help or None, **session.bound(each.field, each.value))
        case Slider():
            bound = session.bound(each.field, each.value)
            st.slider(each.label, each.least, each.most, step=each.step, **bound)
        case Download():
            st.download_button(
                each.label,
                each.make,
                each.name,
                each.mime,
                help=each.help,
                key=f"download {each.name}",
                on_click="ignore",
                icon=":material/download:",
            )


def _select(perspective: Perspective, select: Select) -> None:
    names, change = dict(select.options), select.change

    def changed(new: Any) -> None:
        if select.anywhere and new not in names:
            looking_up.look_up(perspective.article, select.field, new)
        elif select.anywhere:
            session.choose(**{select.field: new})
        elif change:
            session.choose(**change(session.perspective(perspective.article), new))

    bound = session.bound(select.field, select.value, select.key, change=changed if change or select.anywhere else None)
    match select.widget:
        case "menu":
            st.selectbox(
                plain(select.label),
                list(names),
                format_func=lambda value: names.get(value, value),
                placeholder=select.label,
                accept_new_options=select.anywhere,
                **bound,
            )
        case "row":
            st.segmented_control(
                plain(select.label),
                list(names),
                format_func=lambda value: plain(names[value]),
                help=select.help or None,
                required=True,
                **bound,
            )
        case "many":
            st.multiselect(
                plain(select.label),
                list(names),
                format_func=names.__getitem__,
                max_selections=select.most,
                placeholder=_("Choose options"),
                help=select.help,
                **bound,
            )


def _meaning(meaning: Meaning) -> None:
    names, found = dict(meaning.options), looking_up.looked_up(str(meaning.of))
    if found:  # and its namesakes
        more = told_apart([spot(entry) for entry in found.entries], described=True, taken=names.values())
        names |= {id_: name for id_, name in more.items() if id_ not in names}

    def changed(new: str) -> None:
        if new in names:
            bringing.decide(meaning.of, new)
        elif new:
            bringing.decide_by_name(meaning.of, new)

    st.selectbox(
        plain(meaning.label),
        list(names),
        format_func=lambda value: names.get(value, value),
        accept_new_options=meaning.anywhere,
        **session.bound("meaning", meaning.value, str(meaning.of), change=changed),
    )
    if found and not found.entries:
        st.caption(found.unknown)
