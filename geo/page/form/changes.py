"""What the form changes in the two files, and what is wrong with what they hold."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from geo.content.elements import Html, tag
from geo.files import editing_tables, reading
from geo.files.editing_tables import NotEditableError
from geo.page import bringing, own, session
from geo.page.form import labels, wrong
from geo.story.problems import DataError, Problem
from geo.words.language import _

_REFUSED = "form refused"


def change(part: str, edit: Callable[[bytes], bytes]) -> None:
    """Replace `locations` or `article` by an edit of it. For callbacks."""
    session.speak()
    with session.part():  # Streamlit would log a fault of a callback, with its message
        try:
            bringing.bring(**{part: edit(getattr(own.files(), part))})
        except (DataError, NotEditableError):
            refuse_edit()


def refuse_edit() -> None:
    """Keep for `show_refused` that an edit cannot be made. For callbacks."""
    refuse(_("This part is written in a way that the form cannot change. Change the file."))


def refuse(reason: str) -> None:
    """Keep for `show_refused` why a change was not made, as Markdown. For callbacks."""
    st.session_state[_REFUSED] = reason


def set_fields(name: str, number: int, fields: Mapping[str, Any]) -> None:
    """Give fields of a table of article.toml other values; None takes one away. For callbacks."""
    change("article", lambda article: editing_tables.set_fields(article, name, number, fields))


def show_refused() -> None:
    """Say why the last change was not made."""
    if refused := st.session_state.pop(_REFUSED, ""):
        st.error(refused)


def is_parsed() -> bool:
    """Whether article.toml can be parsed; if not, say so."""
    found = own.files().tables
    if isinstance(found, DataError):
        st.error(_("article.toml cannot be read. Change the file."))
        show_problems([str(problem) for problem in found.problems[:3]])
        return False
    return True


def tables() -> dict[str, Any]:
    """The values in article.toml; none if it cannot be parsed."""
    found = own.files().tables
    return {} if isinstance(found, DataError) else found


def listed(name: str) -> list[dict[str, Any]]:
    """The tables of a kind in article.toml, as far as they are written as such."""
    found = tables().get(name)
    return [table for table in found if isinstance(table, dict)] if isinstance(found, list) else []


def place_names() -> dict[str, str]:
    """The name of each place by its id, as locations.csv has them."""
    rows = own.files().rows
    if isinstance(rows, DataError):
        return {}
    return {row.fields["id"]: row.fields.get("name", "") or row.fields["id"] for row in rows if row.fields.get("id")}


def problems_by_line() -> dict[int, list[str]]:
    """What is wrong with places, by the line where the row begins."""
    found: dict[int, list[str]] = {}
    for problem in _problems(reading.LOCATIONS):
        if problem.line and (field := _field(problem, f"line {problem.line}")) is not None:
            found.setdefault(problem.line, []).append(
                f"{labels.of_field(field)} {wrong.in_words(problem.message)}"
                if field
                else wrong.in_words(problem.message)
            )
    return found


def problems_of(name: str, number: int) -> dict[str, list[str]]:
    """What is wrong with a table of article.toml, by dotted field; an empty name is what stands above all tables."""
    written = listed(name)[number].get("id") if name else ""
    addresses = [f"{name} {written!r}", f"{name} {number + 1}"]
    found: dict[str, list[str]] = {}
    for problem in _problems(reading.ARTICLE):
        field = problem.where if not name else next(filter(None, (_field(problem, each) for each in addresses)), None)
        if field is not None:
            found.setdefault(field, []).append(wrong.in_words(problem.message))
    return found


def show_problems(messages: list[str]) -> None:
    """Say what is wrong, below a field."""
    if messages:
        st.html(problems_html(messages))


def problems_html(messages: list[str]) -> Html:
    """What is wrong, as HTML."""
    return tag("div", *(tag("p", message) for message in messages), class_="dl-wrong", role="note")


def _problems(file: str) -> list[Problem]:
    read = own.files().read
    return [problem for problem in read.problems if problem.file == file] if isinstance(read, DataError) else []


def _field(problem: Problem, address: str) -> str | None:
    """The field that a problem is about, if it is at the address; empty for all of it."""
    if problem.where == address:
        return ""
    return problem.where.removeprefix(f"{address}, ") if problem.where.startswith(f"{address}, ") else None
