"""A field of article.toml as a widget, made from what its class says of it: a new field or kind needs nothing here."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args, get_origin

import streamlit as st

from geo.claims.clock_ends import UTC_ID
from geo.page import session
from geo.page.form import changes, labels
from geo.story import limits
from geo.story.fields import names_one, names_several
from geo.story.value import Value
from geo.words.language import _

_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_RANGE = re.compile(r"(.+?)\s*(?:–|\bto\b|(?<=[0-9])\s*-|から|〜)\s*(.+)")
_SEVERAL = "+"  # no id
_WIDTHS = {"qualifier": 120, "unit": 100, "stated": 130, "sense": 140}


@dataclass(frozen=True)
class At:
    """Where fields stand in article.toml.

    Attributes:
        name: The table's name; empty for what stands above all tables.
        number: Which one of a list.
        kind: The class that has the fields.
        values: The values as written.
        wrong: What is wrong with the whole table, by dotted field.
        inside: The field whose table this is, of the table that has the name; empty for that table itself.
    """

    name: str
    number: int
    kind: type[Value]
    values: Mapping[str, Any]
    wrong: Mapping[str, Sequence[str]]
    inside: str = ""

    def messages(self, field: str) -> list[str]:
        """What is wrong with a field."""
        return [*self.wrong.get(f"{self.inside}.{field}" if self.inside else field, ())]

    def put(self, field: str, value: Any) -> None:
        """Give a field another value. For callbacks."""
        fields: dict[str, Any] = {field: value}
        if self.inside:
            left = {**self.values, **fields}
            fields = {self.inside: fields if any(each not in (None, "") for each in left.values()) else None}
        changes.set_fields(self.name, self.number, fields)

    def inner(self, field: str) -> "At":
        """The fields of a table inside."""
        values = self.values.get(field)
        return replace(
            self, kind=self.kind.table_of(field), values=values if isinstance(values, dict) else {}, inside=field
        )

    def bound(self, field: str, value: object, change: Any) -> dict[str, Any]:
        """The arguments that bind a widget to a field."""
        owner = self.values.get("id", self.number) if not self.inside else self.inside
        return session.bound(f"form {field}", value, f"{self.name} {self.number} {owner}", change=change)


def can_draw(at: At, field: str) -> bool:
    """Whether there is a widget for a field: not for a list of tables, nor for translations."""
    annotation = at.kind.field_of(field).annotation
    is_list = get_origin(annotation) is tuple or any(get_origin(part) is tuple for part in get_args(annotation))
    return field not in ("id", "kind") and not (is_list and at.kind.table_of(field) is not Value)


def draw(at: At, field: str, *, in_sentence: bool = False) -> None:
    """Draw the widget of a field; in a sentence its label is hidden, and it is as wide as needed."""
    if at.kind.table_of(field) is not Value:
        inner = at.inner(field)
        changes.show_problems([] if in_sentence else at.messages(field))
        for each in inner.kind.field_names():
            if not in_sentence or inner.kind.field_of(each).is_required():
                draw(inner, each, in_sentence=in_sentence)
        return
    annotation = at.kind.field_of(field).annotation
    options: dict[str, Any] = {"label": labels.of_field(field)}
    if at.inside:
        options["label"] = f"{labels.of_field(at.inside)}: {labels.of_field(field)}"
    if in_sentence:
        options |= {"label_visibility": "collapsed", "width": _WIDTHS.get(field, 200)}
    raw = at.values.get(field)
    if annotation is bool:
        options.pop("label_visibility", None)
        st.checkbox(**options, **at.bound(field, raw is True, lambda new: at.put(field, new or None)))
    elif choices := _choices(at, field):
        _select(at, field, choices, options)
    elif names_several(at.kind.field_of(field)):
        _places(at, field, options)
    else:
        _text(at, field, options)
    changes.show_problems([] if in_sentence else at.messages(field))


def _choices(at: At, field: str) -> dict[str, str]:
    """The values to choose from, each with what it is called; none if anything may be written."""
    info = at.kind.field_of(field)
    if get_origin(info.annotation) is Literal:
        return {value: labels.of_value(value) for value in get_args(info.annotation)}
    if field == "unit" and (units := getattr(at.kind, "units", ())):
        return {unit: unit for unit in units}
    if names_one(info):
        if field == "section":
            return {str(each.get("id", "")): str(each.get("title", "")) for each in changes.listed("section")}
        return changes.place_names()
    return {}


def _select(at: At, field: str, choices: Mapping[str, str], options: dict[str, Any]) -> None:
    info = at.kind.field_of(field)
    raw = at.values.get(field, None if info.is_required() else info.default)
    value = None if raw is None or (raw == "" and "" not in choices) else str(raw)
    named = {**choices, **({value: value} if value is not None and value not in choices else {})}
    st.selectbox(
        **options,
        options=list(named),
        index=None if value is None else list(named).index(value),
        placeholder=options["label"],
        format_func=lambda each: named.get(each, str(each)),
        **at.bound(field, value, lambda new: at.put(field, new or None)),
    )


def _places(at: At, field: str, options: dict[str, Any]) -> None:
    """A menu of the places; the last choice in it leads to a field for several."""
    names = changes.place_names()
    if getattr(at.kind, "about_clocks", False):
        names[UTC_ID] = "UTC"
    raw = at.values.get(field, [])
    chosen = [str(each) for each in (raw if isinstance(raw, list) else [raw])]
    names |= {each: each for each in chosen if each not in names}
    many = f"form several {at.name} {at.values.get('id', at.number)} {field}"
    if len(chosen) > 1 or st.session_state.get(many):
        st.multiselect(
            **options,
            options=list(names),
            placeholder=options["label"],
            format_func=lambda each: names.get(each, str(each)),
            select_all=False,
            **at.bound(field, chosen, lambda new: at.put(field, [*new] or None)),
        )
        return

    def put(new: str | None) -> None:
        if new == _SEVERAL:
            st.session_state[many] = True
        else:
            at.put(field, new and ([new] if isinstance(raw, list) and raw else new))

    names[_SEVERAL] = _("several places ...")
    value = chosen[0] if chosen else None
    st.selectbox(
        **options,
        options=list(names),
        index=None if value is None else list(names).index(value),
        placeholder=options["label"],
        format_func=lambda each: names.get(each, str(each)),
        **at.bound(f"{field} one", value, put),
    )


def _text(at: At, field: str, options: dict[str, Any]) -> None:
    info, raw = at.kind.field_of(field), at.values.get(field)
    types = {*leaves(info.annotation)}
    is_prose = any(getattr(each, "max_length", None) == limits.SUMMARY for each in info.metadata)
    bound = at.bound(field, written(raw), lambda new: at.put(field, read(new, types, raw)))
    if is_prose:
        st.text_area(**options, height=110, **bound)
    else:
        hint = options["label"] if "width" in options else (info.default if isinstance(info.default, str) else "")
        st.text_input(**options, placeholder="2024-07-28" if dt.date in types else hint, **bound)


def leaves(annotation: Any) -> Iterable[Any]:
    """The types that a type is made of; `...` if it is a list of any length."""
    parts = get_args(annotation)
    return [leaf for part in parts for leaf in leaves(part)] if parts else [annotation]


def written(raw: Any) -> str:
    """A value as a reader writes it.

    >>> written([6000, 6500]), written(["New York", "Geneva"]), written(dt.date(2024, 7, 28)), written(None)
    ('6000 – 6500', 'New York; Geneva', '2024-07-28', '')
    """
    if raw is None:
        return ""
    if isinstance(raw, list):
        numbers = all(isinstance(each, (int, float)) for each in raw)
        return (" – " if numbers else "; ").join(map(written, raw))
    return raw.isoformat() if isinstance(raw, (dt.date, dt.time)) else str(raw)


def read(text: str, types: Iterable[Any], before: Any = None) -> Any:
    """The value that a text stands for in a field of these types; the text itself if it is none: the story says why.

    >>> read("6,500", {float, int}), read("6000 to 6500.5", {float, int}), read("many", {float, int})
    (6500, [6000, 6500.5], 'many')
    >>> read("2024-07-28", {dt.date}), read("2024-07", {dt.date, str}), read(" ", {str})
    (datetime.date(2024, 7, 28), '2024-07', None)
    >>> read("A; B", {str, ...})
    ['A', 'B']
    """
    text, types = text.strip(), {*types}
    if not text:
        return None
    if types & {int, float}:
        limits_ = found.groups() if (found := _RANGE.fullmatch(text)) else (text,)
        numbers = [_number(each) for each in limits_]
        if all(each is not None for each in numbers):
            return numbers[0] if len(numbers) == 1 else numbers
    if dt.date in types and (str not in types or isinstance(before, dt.date)):
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            return text
    if ... in types and str in types and not types & {int, float}:
        return [each for part in text.split(";") if (each := part.strip())]
    return text


def _number(text: str) -> int | float | None:
    plain_ = text.replace(",", "") if _GROUPED.fullmatch(text) else text
    if not _NUMBER.fullmatch(plain_) or len(plain_) > limits.ID:
        return None
    return float(plain_) if "." in plain_ else int(plain_)
