"""One of a list of tables of article.toml: which one is written, and the buttons that add, move and remove."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from geo.files import editing_tables
from geo.page import session
from geo.page.form import changes
from geo.words.language import _


def number(name: str, label: str, title: Callable[[Mapping[str, Any]], str]) -> int | None:
    """A menu of the tables with this name; the number of the one that the reader has picked, None if there is none."""
    tables = changes.listed(name)
    if not tables:
        return None
    at = min(last_number(name), len(tables) - 1)
    titles = [f"{count}. {title(table)}" for count, table in enumerate(tables, start=1)]
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"links form {name}"):
        st.selectbox(
            label,
            list(range(len(tables))),
            format_func=lambda each: titles[each] if each < len(titles) else str(each),
            width=420,
            **session.bound(f"form {name}", at, str(hash(tuple(titles))), change=lambda new: pick(name, new)),
        )
        for icon, words, to in (
            (":material/arrow_upward:", _("Move up"), at - 1),
            (":material/arrow_downward:", _("Move down"), at + 1),
        ):
            if 0 <= to < len(tables):
                st.button(words, key=f"form move {name} {to - at}", icon=icon, on_click=_move, args=(name, at, to))
        st.button(_("Remove"), key=f"form remove {name}", icon=":material/delete:", on_click=_remove, args=(name, at))
    return at


def last_number(name: str) -> int:
    """The number of the table with this name that the reader has picked last."""
    return int(st.session_state.get(_key(name), 0))


def pick(name: str, at: int) -> None:
    """Pick a table by its number. For callbacks."""
    st.session_state[_key(name)] = at


def add(name: str, fields: Mapping[str, Any]) -> None:
    """Add a table and pick it. For callbacks."""
    changes.change("article", lambda article: editing_tables.add_table(article, name, fields))
    pick(name, len(changes.listed(name)) - 1)


def _move(name: str, at: int, to: int) -> None:
    changes.change("article", lambda article: editing_tables.move_table(article, name, at, to))
    pick(name, to)


def _remove(name: str, at: int) -> None:
    changes.change("article", lambda article: editing_tables.remove_table(article, name, at))


def _key(name: str) -> str:
    return f"form picked {name}"
