"""The places as a table, with the gazetteer behind each name."""

from typing import Any

import streamlit as st

from geo.content.elements import tag
from geo.extract import draft
from geo.extract.bearers import spot
from geo.files import editing_places, writing
from geo.gazetteer import places
from geo.gazetteer.entries import KINDS, Entry
from geo.gazetteer.places import Candidate
from geo.page import looking_up, own, session
from geo.page.form import changes, grid, ids
from geo.page.form.grid import Edits, Row
from geo.page.markdown import plain
from geo.story import limits
from geo.story.fields import id_from
from geo.story.model import Place
from geo.story.problems import DataError, InvalidValueError
from geo.words.language import _

_NUMBERS = ("latitude", "longitude", "radius_km", "rank")
_MOST_CANDIDATES = 6
_NAME, _FOR = "form place name", "form place for"


def show() -> None:
    """Draw the table of places, what is wrong with them, and the way to add one by its name."""
    rows = own.files().rows
    if isinstance(rows, DataError):
        st.error(_("locations.csv cannot be read as a table. Change the file."))
        changes.show_problems([str(problem) for problem in rows.problems[:3]])
        return
    _look_up(rows)
    layers = {str(each.get("id", "")): str(each.get("title", "")) for each in changes.listed("layer")}
    columns = {}
    for name in ("name", *(name for name in Place.field_names() if name not in ("id", "name")), "id"):
        values = _values(rows, name)
        columns[name] = grid.column(Place, name, values, layers if name == "layer" else None)
    columns["id"]["disabled"] = True
    grid.draw("places", "locations", _rows, _edited, columns, _("The places of the story"))
    names = {row.line: row.fields.get("name", "") or str(row.line) for row in rows}
    wrong = changes.problems_by_line()
    changes.show_problems(
        [f"{names.get(line, line)}: {message}" for line, messages in wrong.items() for message in messages]
    )
    ids.show("place", changes.place_names())


def _values(rows: list[editing_places.Row], name: str) -> list[Any]:
    texts = [row.fields.get(name, "") for row in rows]
    return [grid.number(text) for text in texts] if name in _NUMBERS else texts


def _rows(locations: bytes) -> list[Row]:
    """The rows for the table: numbers as numbers, if the whole column has them."""
    rows = editing_places.rows(locations)
    by_column = {name: _values(rows, name) for name in Place.field_names()}
    for name in _NUMBERS:
        if any(isinstance(value, str) for value in by_column[name]):
            by_column[name] = [grid.written(value) for value in by_column[name]]
    return [{name: values[number] for name, values in by_column.items()} for number in range(len(rows))]


def _edited(locations: bytes, edits: Edits) -> bytes:
    """The file with edits of the table. What a new row does not say is looked up by its name."""
    cells = {number: {name: grid.written(value) for name, value in row.items()} for number, row in edits.cells.items()}
    locations = editing_places.set_places(locations, cells)
    for row in edits.added:
        given = {name: text for name, value in row.items() if (text := grid.written(value))}
        found = places.find(given["name"]) if given.get("name") and "latitude" not in given else ()
        entry = found[0].entry if found else None
        locations = editing_places.add_place(locations, {**_fields(locations, given.get("name", ""), entry), **given})
    return editing_places.remove_places(locations, edits.removed)


def _fields(locations: bytes, name: str, entry: Entry | None) -> dict[str, str]:
    """The cells of a new place, as far as they are known."""
    rows = [row.fields for row in editing_places.rows(locations)]
    id_ = id_from(name, {row.get("id", "") for row in rows})
    layer = (rows[-1].get("layer", "") if rows else "") or next(
        (str(each.get("id", "")) for each in changes.listed("layer")), ""
    )
    if entry:
        try:
            return writing.cells(draft.place(spot(entry), name, id_, 2, layer))
        except InvalidValueError:  # the layer, if it has no id
            pass
    return {"id": id_, "name": name, "layer": layer, "rank": "2"}


# --- by name


def _look_up(rows: list[editing_places.Row]) -> None:
    """A name, the places of the gazetteer that bear it, each with its reason, and the buttons that take one."""
    named = {number: row.fields.get("name", "") for number, row in enumerate(rows)}
    name_key = f"{_NAME} {st.session_state.get(_NAME, 0)}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="form add"):
        name = st.text_input(
            _("Add a place by its name"),
            key=name_key,
            placeholder=looking_up.any_place(),
            width=300,
        ).strip()[: limits.LINE]
        number = None
        if name and rows:
            number = st.selectbox(
                _("For"),
                [None, *named],
                format_func=lambda each: _("a new place") if each is None else named[each],
                key=f"{_FOR} {st.session_state.get(_NAME, 0)}",
                width=240,
            )
    if not name:
        return
    found = places.find(name)[:_MOST_CANDIDATES]
    # Two of the same name would be two buttons with one label.
    names = draft.told_apart([spot(each.entry) for each in found], described=True)
    for candidate in found:
        _candidate(candidate, names[candidate.entry.id], name, number)
    if not found:
        st.caption(looking_up.no_place(name))
        for hint in places.nearest_names(name):
            st.button(
                looking_up.did_you_mean(hint),
                key=f"form hint {hint}",
                type="tertiary",
                on_click=_write,
                args=(name_key, hint),
            )
    if number is None:
        st.button(_("Add it without a position"), key="form place bare", on_click=_take, args=(name, None, None))


def _write(key: str, name: str) -> None:
    st.session_state[key] = name


def _candidate(candidate: Candidate, described: str, name: str, number: int | None) -> None:
    entry = candidate.entry
    with st.container(horizontal=True, vertical_alignment="center", key=f"links candidate {entry.id}"):
        words = _("Add {name}") if number is None else _("Take the position of {name}")
        st.button(
            words.format(name=plain(described)),
            key=f"form candidate {entry.id}",
            on_click=_take,
            args=(name, entry, number),
        )
        st.html(tag("span", f"{KINDS[entry.kind]} · {candidate.reason}"))


def _take(name: str, entry: Entry | None, number: int | None) -> None:
    """Add a place, or give one of the story another position. For callbacks."""
    session.speak()
    place = name.partition(",")[0].strip() if entry else name

    def edit(locations: bytes) -> bytes:
        fields = _fields(locations, place, entry)
        if number is None:
            return editing_places.add_place(locations, fields)
        kept = ("id", "name", "layer", "rank")
        cleared = dict.fromkeys(("outline", "radius_km", "measured_from", "source_url"), "")
        new = {**cleared, **{name: value for name, value in fields.items() if name not in kept}}
        return editing_places.set_places(locations, {number: new})

    changes.change("locations", edit)
    session.fit_map()
    st.session_state[_NAME] = st.session_state.get(_NAME, 0) + 1
