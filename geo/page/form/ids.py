"""The way to give a part of the story another id, which all that refers to it follows."""

from collections.abc import Mapping

import streamlit as st

from geo.claims.clock_ends import UTC_ID
from geo.files import renaming
from geo.files.editing_tables import NotEditableError
from geo.files.renaming import Kind
from geo.page import bringing, own, session
from geo.page.form import changes
from geo.page.markdown import plain
from geo.story import limits
from geo.story.fields import is_id
from geo.story.problems import DataError
from geo.words.language import _

_SIGNS: Mapping[Kind, str] = {"place": "@", "claim": "#"}


def show(kind: Kind, names: Mapping[str, str]) -> None:
    """Draw a menu of the ids of a kind, by what they stand for, and a field for another id."""
    ids = [id_ for id_ in names if id_]
    if not ids:
        return
    old, new = f"form id old {kind}", f"form id new {kind}"
    if st.session_state.get(old) not in ids:
        st.session_state.pop(old, None)
    with st.popover(_("Change an id"), key=f"form ids {kind}", icon=":material/tag:"):
        st.caption(_("A short name for links and addresses. Whatever refers to it changes too."))
        with st.form(f"form rename {kind}", border=False, clear_on_submit=True):
            sign = _SIGNS.get(kind, "")
            st.selectbox(_("Id"), ids, format_func=lambda id_: f"{sign}{id_} · {names.get(id_, '')}", key=old)
            st.text_input(_("New id"), key=new, max_chars=limits.ID, placeholder="new-york")
            st.form_submit_button(_("Change"), on_click=_rename, args=(kind, old, new))


def _rename(kind: Kind, old_key: str, new_key: str) -> None:
    session.speak()
    old, new = str(st.session_state[old_key]), str(st.session_state[new_key]).strip().lower().replace(" ", "-")
    files = own.files()
    if new in ("", old):
        return
    if not is_id(new):
        changes.refuse(_("An id has up to 40 of the signs a–z, 0–9 and -."))
        return
    with session.part():
        try:
            if new in (UTC_ID, *renaming.ids(files.locations, files.article, kind)):
                changes.refuse(_("The id “{id}” is taken.").format(id=plain(new)))
                return
            locations, article = renaming.rename(files.locations, files.article, kind, old, new)
        except (DataError, NotEditableError):
            changes.refuse_edit()
            return
        bringing.bring(locations=locations, article=article)
