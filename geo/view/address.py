"""A view as the query fields of a web address: short, with no character that needs escaping.

Only choices that differ from the default view are written, so the default view has no fields. `FIELDS` defines every
field. A value that the story does not have is ignored, and its field is reported.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeAlias

from geo.clocks.working_hours import WEEKDAYS
from geo.story.fields import FIRST_INSTANT, LAST_INSTANT, is_id
from geo.story.model import Article
from geo.view.choice import (
    BASE_MAPS,
    FASTEST_KM_H,
    MOST_DESKS,
    ORDERS,
    SLOWEST_KM_H,
    Desk,
    View,
)
from geo.words.language import LANGUAGES
from geo.words.units import offered

Choices: TypeAlias = dict[str, Any]
"""New values for attributes of a View, by name."""

_NONE = "~"
_DESK = re.compile(r"([a-z0-9-]+)(?:~([0-9]{1,2})-([0-9]{1,2}))?(?:~([a-z-]+))?")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}(?:[0-9]{2})?Z")


def write(view: View, article: Article) -> dict[str, str]:
    """The fields for a view: only those that differ from the default view's."""
    first = View.default(article)
    return {name: field.write(view) for name, field in FIELDS.items() if field.write(view) != field.write(first)}


def read(article: Article, fields: Mapping[str, Sequence[str]]) -> tuple[View, tuple[str, ...]]:
    """The view for an address, and the names of the fields that were ignored, wholly or in part.

    Args:
        article: The story.
        fields: Every field with all its values; of a repeated field the first value is used.
    """
    choices: Choices = {}
    left_out = []
    for name, values in fields.items():
        chosen, whole = FIELDS[name].read(article, values[0]) if name in FIELDS and values else ({}, False)
        choices |= chosen
        if not whole or len(values) > 1:
            left_out.append(name)
    return replace(View.default(article), **choices), tuple(left_out)


@dataclass(frozen=True)
class Field:
    """One field of the address.

    Attributes:
        form: What its text looks like, for the manual and messages.
        write: The function that returns its text for a view.
        read: The function that returns the choices that a text makes in a story, and whether all of the text was used.
    """

    form: str
    write: Callable[[View], str]
    read: Callable[[Article, str], tuple[Choices, bool]]


def _word(attribute: str, form: str, known: Callable[[Article], Collection[str]]) -> Field:
    """A field whose value is one of a few words."""

    def read(article: Article, text: str) -> tuple[Choices, bool]:
        return ({attribute: text}, True) if text in known(article) else ({}, False)

    return Field(form, lambda view: str(getattr(view, attribute)), read)


def _switch(attribute: str) -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        return ({attribute: text == "1"}, True) if text in ("0", "1") else ({}, False)

    return Field("1 for on, 0 for off", lambda view: str(int(getattr(view, attribute))), read)


def _night() -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        return ({"night": text == "1"}, True) if text in ("0", "1") else ({}, not text)

    return Field("1 for shown, 0 for hidden", lambda view: "" if view.night is None else str(int(view.night)), read)


def _parts(text: str) -> list[str]:
    return [] if text == _NONE else text.split(".")


def _joined(parts: Sequence[str]) -> str:
    return ".".join(parts) or _NONE


def _layers() -> Field:
    def read(article: Article, text: str) -> tuple[Choices, bool]:
        ids = _parts(text)
        shown = tuple(id_ for id_ in article.layer_ids if id_ in ids)
        return {"layers": shown} if shown or not ids else {}, len(shown) == len(ids)

    return Field("ids of the layers shown, with dots between them; ~ for none", lambda view: _joined(view.layers), read)


def _claim() -> Field:
    def read(article: Article, text: str) -> tuple[Choices, bool]:
        id_, *ends = text.split(".")
        claim = article.claim_by_id.get(id_)
        if claim is None:
            return {}, not text
        if not ends or not claim.ends or len(ends) != 2 or not set(ends) <= article.place_by_id.keys():
            return {"claim": id_}, not ends
        return {"claim": id_, "ends": tuple(ends)}, True

    def write(view: View) -> str:
        return ".".join((view.claim, *view.ends)) if view.claim else ""

    form = "the id of the open claim; behind dots the ids of its two ends, where the reader chose them"
    return Field(form, write, read)


def _instant() -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        if text in ("now", "article"):
            return {"when": text}, True
        if not _INSTANT.fullmatch(text):
            return {}, False
        try:
            instant = datetime.strptime(text, "%Y-%m-%dT%H%MZ" if len(text) == 16 else "%Y-%m-%dT%H%M%SZ")
        except ValueError:
            return {}, False
        instant = instant.replace(tzinfo=UTC)
        within = FIRST_INSTANT <= instant <= LAST_INSTANT
        return ({"when": "chosen", "instant": instant}, True) if within else ({}, False)

    def write(view: View) -> str:
        if view.when != "chosen" or view.instant is None:
            return view.when
        instant = view.instant.astimezone(UTC)
        return f"{instant:%Y-%m-%dT%H%M%S}".removesuffix("00" if not instant.second else "") + "Z"

    return Field("now, article, or an instant in UTC: 2024-07-28T0300Z; seconds where they are not 0", write, read)


def _desks() -> Field:
    def write_one(desk: Desk) -> str:
        usual = Desk(desk.place)
        hours = f"~{desk.begins}-{desk.ends}" if (desk.begins, desk.ends) != (usual.begins, usual.ends) else ""
        return desk.place + hours + (f"~{desk.days}" if desk.days != usual.days else "")

    def read(article: Article, text: str) -> tuple[Choices, bool]:
        given = _parts(text)
        desks: dict[str, Desk] = {}
        for part in given:
            if not (match := _DESK.fullmatch(part)) or match[1] not in article.place_by_id or match[1] in desks:
                continue
            usual = Desk(match[1])
            begins, ends = (int(match[2]), int(match[3])) if match[2] else (usual.begins, usual.ends)
            days = [days for days in WEEKDAYS if days == (match[4] or usual.days)]
            if begins <= 23 and 1 <= ends <= 24 and days:
                desks[match[1]] = Desk(match[1], begins, ends, days[0])
        taken = tuple(desks.values())[:MOST_DESKS]
        return {"desks": taken} if taken or not given else {}, len(taken) == len(given)

    form = "with dots between them, ids of places, each with its hours ~8-17 and days ~daily where not the usual ones"
    return Field(form, lambda view: _joined([write_one(desk) for desk in view.desks]), read)


def _tab() -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        # Any word is accepted: this part does not know which chapters exist.
        return ({"tab": text}, True) if is_id(text) else ({}, False)

    return Field("the id of a chapter", lambda view: view.tab, read)


def _speed() -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        offered = {str(speed): speed for speed in range(SLOWEST_KM_H, FASTEST_KM_H + 1, 10)}
        return ({"speed": offered[text]}, True) if text in offered else ({}, False)

    return Field("of the airliner, in km/h", lambda view: str(view.speed), read)


def _part() -> Field:
    def read(_article: Article, text: str) -> tuple[Choices, bool]:
        is_one = text.isascii() and text.isdecimal() and len(text) < 6 and text[0] != "0"
        return ({"part": int(text)}, True) if is_one else ({}, False)

    return Field("the number of the part of a long table", lambda view: str(view.part), read)


def added(text: str) -> tuple[str, ...]:
    """The ids of the places that an address adds to the story."""
    return tuple(_parts(text))


def _added() -> Field:
    def read(article: Article, text: str) -> tuple[Choices, bool]:
        ids = [id_ for id_ in added(text) if id_ in article.place_by_id and id_ not in article.bare.place_by_id]
        return {"added": tuple(ids)}, len(ids) == len(added(text))

    return Field("ids of places of the gazetteer, with dots between them", lambda view: _joined(view.added), read)


FIELDS: dict[str, Field] = {
    "more": _added(),
    "layers": _layers(),
    "section": _word("section", "its id", lambda article: {"", *article.section_by_id}),
    "place": _word("place", "the id of the one whose card is open", lambda article: {"", *article.place_by_id}),
    "from": _word("origin", "the id of the place measured from", lambda article: article.place_by_id),
    "unit": _word("unit", "its id", lambda _: offered()),
    "at": _instant(),
    "map": _word("base_map", "the id of the base map", lambda _: BASE_MAPS),
    "night": _night(),
    "straight": _switch("straight"),
    "tab": _tab(),
    "claim": _claim(),
    "desks": _desks(),
    "order": _word("order", "story or distance", lambda _: ORDERS),
    "azimuths": _switch("azimuths"),
    "speed": _speed(),
    "part": _part(),
    "present": _switch("presenting"),
    "lang": _word("language", "that of the page, where the reader chose it", lambda _: LANGUAGES),
}
