"""A table that is edited in place: each change of a cell is an edit of a file, and the table stays as it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

import streamlit as st

from geo.content import tables
from geo.page import own, session
from geo.page.form import changes, labels
from geo.page.form.widgets import leaves
from geo.story.fields import is_plain_decimal
from geo.story.value import Value
from geo.words import language

Row = dict[str, Any]

_DRAWN = "form grid "


@dataclass(frozen=True)
class Edits:
    """What the reader changed in a table since it was drawn: cells by row and column, new rows, rows that are gone."""

    cells: Mapping[int, Mapping[str, Any]]
    added: Sequence[Mapping[str, Any]]
    removed: Sequence[int]


@dataclass(frozen=True)
class _Drawn:
    """A table as it was drawn: the file then, the file with all edits since, and what it depends on beside it."""

    base: bytes
    now: bytes
    beside: object
    number: int
    rows: Sequence[Row]


def draw(
    name: str,
    part: str,
    rows: Callable[[bytes], list[Row]],
    edit: Callable[[bytes, Edits], bytes],
    columns: Mapping[str, Any],
    label: str,
) -> None:
    """Draw a table of a file.

    The browser keeps what was typed since the table was drawn, by row and column. So it is drawn anew only if something
    else has changed the file, or if rows were added or removed: the cell that is being edited would lose the focus.

    Args:
        name: Its name, unique on the page.
        part: `locations` or `article`.
        rows: The rows of the file.
        edit: The file with edits.
        columns: The configuration of each column, in order.
        label: Its name for readers who do not see it.
    """
    key_of_drawn = f"{_DRAWN}{name}"
    file = getattr(own.files(), part)
    drawn: _Drawn | None = st.session_state.get(key_of_drawn)
    beside = (language.current(), str(columns))
    is_gone = drawn and drawn.base != drawn.now and f"{key_of_drawn} {drawn.number}" not in st.session_state
    if not drawn or drawn.now != file or drawn.beside != beside or is_gone:
        drawn = _Drawn(file, file, beside, drawn.number + 1 if drawn else 0, rows(file))
        st.session_state[key_of_drawn] = drawn
    key, base = f"{key_of_drawn} {drawn.number}", drawn
    made = f"{key_of_drawn} made"

    def changed() -> None:
        # Ignore stale events: what something else has changed in the file since the table was drawn would be lost.
        file = getattr(own.files(), part)
        if file != base.now and (base.number, file) != st.session_state.get(made):
            return
        state = st.session_state[key]
        cells = {int(number): values for number, values in state["edited_rows"].items()}
        added = [row for row in state["added_rows"] if any(value not in (None, "") for value in row.values())]
        edits = Edits(cells, added, state["deleted_rows"])
        changes.change(part, lambda _now: edit(base.base, edits))
        st.session_state[made] = base.number, getattr(own.files(), part)
        if edits.added:
            session.fit_map()
        if not (edits.added or edits.removed):  # else it is drawn anew
            st.session_state[key_of_drawn] = replace(base, now=getattr(own.files(), part))

    shown = [{column: row.get(column) for column in columns} for row in base.rows]
    st.data_editor(
        tables.editable({column: [row[column] for row in shown] for column in columns}),
        key=key,
        on_change=changed,
        column_config=dict(columns),
        num_rows="dynamic",
        hide_index=True,
        height=min(35 * (len(shown) + 3) + 2, 420),
        alt=label,
    )


def forget() -> None:
    """Forget the tables as they were drawn. For callbacks."""
    for name in [str(name) for name in st.session_state]:
        if name.startswith(_DRAWN):
            del st.session_state[name]


def column(kind: type[Value], field: str, values: Sequence[Any], options: Mapping[str, str] | None = None) -> Any:
    """The configuration of the column of a field, by its type and by what stands in it."""
    annotation = kind.field_of(field).annotation if field in kind.field_names() else str
    label = labels.of_field(field)
    if options is None and get_origin(annotation) is Literal:
        options = {value: labels.of_value(value) for value in get_args(annotation)}
    if options is not None:
        known = [*options, *dict.fromkeys(str(value) for value in values if value not in (None, "", *options))]
        names = dict(options)
        return st.column_config.SelectboxColumn(
            label, options=known, format_func=lambda each: names.get(str(each), str(each))
        )
    if annotation is bool:
        return st.column_config.CheckboxColumn(label)
    if _is_number(annotation) and all(isinstance(value, (int, float)) or value is None for value in values):
        return st.column_config.NumberColumn(label)
    return st.column_config.TextColumn(label)


def number(text: str) -> float | int | str | None:
    """A cell of a file as a number, if it is one."""
    text = text.strip()
    if not text:
        return None
    if not is_plain_decimal(text):
        return text
    return float(text) if "." in text else int(text)


def written(value: Any) -> str:
    """A cell of a table as text of a file.

    >>> written(35.70), written(2.0), written(None)
    ('35.7', '2', '')
    """
    if isinstance(value, float):
        return f"{Decimal(repr(value)).normalize():f}"
    return "" if value is None else str(value)


def _is_number(annotation: Any) -> bool:
    return not {int, float}.isdisjoint(leaves(annotation))
