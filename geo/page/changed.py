"""What was changed between two versions of a work, in a few words: for the buttons that undo and redo it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from geo.files import editing_places, editing_tables, reading
from geo.page import own
from geo.page.form import labels
from geo.story.problems import DataError
from geo.words import language
from geo.words.language import N_, Words, _

Fields = Mapping[str, Any]

_KINDS = Words(
    {
        "place": N_("place"),
        "layer": N_("layer"),
        "section": N_("section"),
        "claim": N_("figure"),
        "ring": N_("ring"),
    }
)
_TITLES = {"place": "name", "claim": "quote"}
"""The field that names one of a kind, if it is not its title."""

_KNOWN = "own changes"
_MOST_KNOWN, _MAX_NAME = 20, 28
_LARGE = 500_000
"""From how many bytes on a file is not taken apart for this: it takes too long."""
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")


class _NewId(str):
    """That something has another id."""

    __slots__ = ()


def in_words(before: own.Brought, after: own.Brought) -> str:
    """What was changed between two versions of one work. It is worked out once."""
    if isinstance(before, own.Text) and isinstance(after, own.Text):
        return _of_text(before, after)
    if not (isinstance(before, own.Files) and isinstance(after, own.Files)):
        raise ValueError("no versions of one work")
    known: dict[Any, str] = st.session_state.setdefault(_KNOWN, {})
    asked = before.id, after.id, language.current()
    if asked not in known:
        while len(known) >= _MOST_KNOWN:
            del known[next(iter(known))]
        known[asked] = _of_files(before, after)
    return known[asked]


# --- the two files of a story -----------------------------------------------------------------------------------------


def _of_files(before: own.Files, after: own.Files) -> str:
    try:
        told = [*_of_places(before.locations, after.locations), *_of_tables(before.article, after.article)]
    except DataError:  # a version may have mistakes
        told = []
    if renamed := next((each for each in told if isinstance(each, _NewId)), None):
        return str(renamed)  # all else follows from it
    if told:
        return told[0] if len(told) == 1 else _("several changes")
    parts = {reading.LOCATIONS: "locations", reading.ARTICLE: "article"}
    names = [name for name, part in parts.items() if getattr(before, part) != getattr(after, part)]
    if len(names) != 1:
        return _("both files")
    old, new = (getattr(each, parts[names[0]]) for each in (before, after))
    return _("{file}, line {line}").format(file=names[0], line=_first_line(old, new))


def _first_line(old: bytes, new: bytes) -> int:
    """The number of the first line that differs."""
    lines = zip(old.splitlines(), new.splitlines(), strict=False)
    return next(
        (number for number, (one, other) in enumerate(lines, 1) if one != other),
        min(old.count(b"\n"), new.count(b"\n")) + 1,
    )


def _of_places(old: bytes, new: bytes) -> list[str]:
    if old == new or max(len(old), len(new)) > _LARGE:
        return []
    one, other = ([_without_blanks(row.fields) for row in editing_places.rows(each)] for each in (old, new))
    return _of_list("place", one, other)


def _without_blanks(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value}


def _of_tables(old: bytes, new: bytes) -> list[str]:
    if old == new:
        return []
    one, other = editing_tables.tables(old), editing_tables.tables(new)
    told: list[str] = []
    for name in dict.fromkeys((*one, *other)):
        before, after = one.get(name), other.get(name)
        if before == after:
            continue
        if name in _KINDS:
            lists = [[each for each in found if isinstance(each, dict)] for found in (before or [], after or [])]
            told += _of_list(name, *lists)
        elif name == "view":
            told.append(_("the first view"))
        else:
            told.append(_("{field} of the story").format(field=labels.of_field(name)))
    return told


def _of_list(kind: str, one: Sequence[Fields], other: Sequence[Fields]) -> list[str]:
    """What was changed in a list of places or tables."""
    if one == other:
        return []
    if len(one) == len(other):
        pairs = [(old, new) for old, new in zip(one, other, strict=True) if old != new]
        old, new = pairs[0]
        fields = [field for field in {**old, **new} if old.get(field) != new.get(field)]
        if len(pairs) == 1 and fields == ["id"]:
            return [_NewId(_("id “{old}”").format(old=_short(str(old.get("id", "")))))]
        if len(pairs) == 1 and len(fields) == 1:
            words = _("{field}, {kind} “{name}”")
            return [words.format(field=labels.of_field(fields[0]), kind=_KINDS[kind], name=_name(kind, new))]
        if len(pairs) == 1:
            return [_("{kind} “{name}”").format(kind=_KINDS[kind], name=_name(kind, new))]
        is_moved = all(each in other for each in one)
        return [_("order ({kind})").format(kind=_KINDS[kind]) if is_moved else _("several changes")]
    gone, come = [each for each in one if each not in other], [each for each in other if each not in one]
    if len(gone) + len(come) != 1:
        return [_("several changes")]
    words = _("new {kind} “{name}”") if come else _("{kind} “{name}” removed")
    return [words.format(kind=_KINDS[kind], name=_name(kind, (come or gone)[0]))]


def _name(kind: str, fields: Fields) -> str:
    return _short(str(fields.get(_TITLES.get(kind, "title")) or fields.get("id") or "…"))


# --- a text -----------------------------------------------------------------------------------------------------------


def _of_text(before: own.Text, after: own.Text) -> str:
    if before.text != after.text:
        return _("change of the text")
    if before.published != after.published:
        return _("date of the article")
    names = {name for name, place in before.choices.places.items() ^ after.choices.places.items()}
    starts = {end[0] for end, place in before.choices.ends.items() ^ after.choices.ends.items()}
    starts |= {of[0] for of, number in before.choices.readings.items() ^ after.choices.readings.items()}
    if len(names) == 1 and not starts:
        return _("place of “{name}”").format(name=_short(names.pop()))
    if starts and not names:
        start = min(starts)
        words = _SENTENCE_END.split(after.text[start : start + 2 * _MAX_NAME], maxsplit=1)[0]
        return _("choice in “{words}”").format(words=_short(words))
    return _("your choices")


def _short(words: str) -> str:
    words = " ".join(words.split())
    if len(words) <= _MAX_NAME:
        return words
    return (words[:_MAX_NAME].rpartition(" ")[0] or words[:_MAX_NAME]) + " …"
