"""What the reader has chosen, as one frozen value of ids, and that value as the fields of an address.

Only what is not as at first sight stands in an address, so the first sight has a clean one:

layers    ids of the layers shown, parted by `.`; `~` for none
section, place, from          an id
claim     the id of the open claim, and the two places it is checked between where they are not its own, parted by `.`
tab       the id of a chapter
unit, map, order              one of the words below
at        `article`, or an instant in UTC such as `2024-07-28T0300Z`, with seconds where they are not 0
desks     parted by `.`; each a place's id, then its hours `~8-17` and its days `~daily` where they are not the usual
speed     of the airliner, in km/h
straight, azimuths            `1`
lang                the language of the page, where the reader chose one
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any, Literal, NamedTuple, Self, TypeAlias

from geo.claims import checked
from geo.clocks.zones import WorkingHours
from geo.story.fields import is_id
from geo.story.model import Article
from geo.words.language import LANGUAGES, Language

Unit: TypeAlias = Literal["km", "mi", "nmi"]
When: TypeAlias = Literal["now", "article", "chosen"]
BaseMap: TypeAlias = Literal["natural-earth", "openstreetmap"]

UNITS: tuple[Unit, ...] = ("km", "mi", "nmi")
WHENS: tuple[When, ...] = ("now", "article", "chosen")
BASE_MAPS: tuple[BaseMap, ...] = ("natural-earth", "openstreetmap")

Order: TypeAlias = Literal["story", "distance"]
Days: TypeAlias = Literal["mon-fri", "sun-thu", "daily"]

WEEKDAYS: dict[Days, frozenset[int]] = {
    "mon-fri": frozenset(range(5)),
    "sun-thu": frozenset({6, 0, 1, 2, 3}),
    "daily": frozenset(range(7)),
}
ORDERS: tuple[Order, ...] = ("story", "distance")
MOST_DESKS = 5
SLOWEST_KM_H, USUAL_KM_H, FASTEST_KM_H = 700, 900, 1000
FIRST_INSTANT, LAST_INSTANT = datetime(1970, 1, 3, tzinfo=UTC), datetime(2099, 12, 30, tzinfo=UTC)
"""Which instants can be chosen; a day within what the page's calendar offers, so that every place's clock is too."""

_NONE = "~"
_DESK = re.compile(r"([a-z0-9-]+)(?:~([0-9]{1,2})-([0-9]{1,2}))?(?:~([a-z-]+))?")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}(?:[0-9]{2})?Z")


@dataclass(frozen=True)
class Desk:
    """When someone is at the desk in a place, by its own clocks.

    Attributes:
        place: The place's id.
        begins: The hour at which a shift begins, from 0 to 23.
        ends: The hour at which it ends, from 1 to 24; not after `begins` means on the next day.
        days: On which days of the week shifts begin.
    """

    place: str
    begins: int = 8
    ends: int = 17
    days: Days = "mon-fri"

    def working_hours(self, article: Article) -> WorkingHours:
        """The same for the clocks of its place."""
        zone = article.place_by_id[self.place].time_zone
        return WorkingHours(zone, time(self.begins), time(self.ends % 24), WEEKDAYS[self.days])


@dataclass(frozen=True)
class View:
    """The reader's choices. An empty id stands for "all" (`section`) or "none" (`place`).

    Attributes:
        layers: The ids of the layers shown.
        section: The id of the section read, or empty for all.
        origin: The id of the place that distances are measured from.
        place: The id of the chosen place, or empty.
        unit: The unit of distances.
        when: Which instant the clocks show: now (ticking), the article's date, or `instant`.
        instant: The chosen instant, aware; used when `when` is `chosen`.
        base_map: The ground under the story.
        straight: Whether the map's straight lines are drawn beside the geodesics.
        tab: The id of the chapter whose tab is open.
        claim: The id of the claim whose row is open, or empty.
        ends: The ids of two places between which the reader has the open claim checked; empty for its own.
        desks: The desks whose working hours are compared.
        order: In which order the distances stand.
        azimuths: Whether azimuths stand under them.
        speed: The airliner's, in km/h.
        language: Of the page, or empty: as the browser has it.
    """

    layers: tuple[str, ...]
    origin: str
    section: str = ""
    place: str = ""
    unit: Unit = "km"
    when: When = "now"
    instant: datetime | None = None
    base_map: BaseMap = "natural-earth"
    straight: bool = False
    tab: str = "figures"
    claim: str = ""
    ends: tuple[str, ...] = ()
    desks: tuple[Desk, ...] = ()
    order: Order = "story"
    azimuths: bool = False
    speed: int = USUAL_KM_H
    language: Language | Literal[""] = ""

    @classmethod
    def default(cls, article: Article) -> Self:
        """What a reader sees first: all layers, measured from its first main place.

        Working hours are those of the first pair that a claim is about, rather hours apart than far, or of the first
        places.
        """
        about_clocks_first = sorted(map(checked, article.claims), key=lambda claim: not claim.about_clocks)
        pairs = [claim.ends for claim in about_clocks_first if claim.ends]
        first = [place.id for place in article.main_places or article.places]
        return cls(
            layers=tuple(layer.id for layer in article.layers),
            origin=first[0],
            desks=tuple(Desk(id_) for id_ in (pairs[0] if pairs else first[:2])),
        )

    def belongs_to(self, article: Article) -> bool:
        """Whether every id of the view leads somewhere in the article."""
        return (
            set(self.layers) <= article.layer_by_id.keys()
            and self.origin in article.place_by_id
            and self.section in {"", *article.section_by_id}
            and self.place in {"", *article.place_by_id}
            and self.claim in {"", *article.claim_by_id}
            and {*self.ends, *(desk.place for desk in self.desks)} <= article.place_by_id.keys()
        )

    def address(self, article: Article) -> dict[str, str]:
        """The view as fields of an address: only those that differ from the first sight's."""
        usual = type(self).default(article)
        return {name: field.write(self) for name, field in _FIELDS.items() if field.write(self) != field.write(usual)}

    @classmethod
    def read(cls, article: Article, address: Mapping[str, Sequence[str]]) -> tuple[Self, tuple[str, ...]]:
        """The view that an address leads to, and the names of the fields that were not taken, or not wholly.

        Args:
            article: The story.
            address: Each field with all its values; of a repeated one the first is taken.
        """
        choices: dict[str, Any] = {}
        left_out = []
        for name, values in address.items():
            found, whole = _FIELDS[name].read(article, values[0]) if name in _FIELDS and values else ({}, False)
            choices |= found
            if not whole or len(values) > 1:
                left_out.append(name)
        return replace(cls.default(article), **choices), tuple(left_out)

    def choosing(self, **choices: Any) -> Self:
        """The view after a choice."""
        return replace(self, **choices)


# --- the fields of an address -----------------------------------------------------------------------------------------

_Read: TypeAlias = Callable[[Article, str], tuple[dict[str, Any], bool]]


class _Field(NamedTuple):
    """How a field is written, and how it is read: into the choices that it makes, and whether that was all of it."""

    write: Callable[[View], str]
    read: _Read


def _word(name: str, known: Callable[[Article], Collection[str]]) -> _Field:
    def read(article: Article, text: str) -> tuple[dict[str, Any], bool]:
        return ({name: text}, True) if text in known(article) else ({}, False)

    return _Field(lambda view: str(getattr(view, name)), read)


def _switch(name: str) -> _Field:
    def read(_article: Article, text: str) -> tuple[dict[str, Any], bool]:
        return ({name: text == "1"}, True) if text in ("0", "1") else ({}, False)

    return _Field(lambda view: str(int(getattr(view, name))), read)


def _read_tab(_article: Article, text: str) -> tuple[dict[str, Any], bool]:
    # Which chapters there are, only the document knows.
    return ({"tab": text}, True) if is_id(text) else ({}, False)


def _listed(text: str) -> list[str]:
    return [] if text == _NONE else text.split(".")


def _write_list(parts: Sequence[str]) -> str:
    return ".".join(parts) or _NONE


def _read_layers(article: Article, text: str) -> tuple[dict[str, Any], bool]:
    ids = _listed(text)
    shown = tuple(layer.id for layer in article.layers if layer.id in ids)
    return {"layers": shown} if shown or not ids else {}, len(shown) == len(ids)


def _read_claim(article: Article, text: str) -> tuple[dict[str, Any], bool]:
    id_, *ends = text.split(".")
    claim = article.claim_by_id.get(id_)
    if claim is None:
        return {}, not text
    if not ends or not claim.ends or len(ends) != 2 or not set(ends) <= article.place_by_id.keys():
        return {"claim": id_}, not ends
    return {"claim": id_, "ends": tuple(ends)}, True


def _write_instant(view: View) -> str:
    if view.when != "chosen" or view.instant is None:
        return view.when
    instant = view.instant.astimezone(UTC)
    return f"{instant:%Y-%m-%dT%H%M%S}".removesuffix("00" if not instant.second else "") + "Z"


def _read_instant(_article: Article, text: str) -> tuple[dict[str, Any], bool]:
    if text in ("now", "article"):
        return {"when": text}, True
    if not _INSTANT.fullmatch(text):
        return {}, False
    try:
        instant = datetime.strptime(text, "%Y-%m-%dT%H%MZ" if len(text) == 16 else "%Y-%m-%dT%H%M%SZ")
    except ValueError:
        return {}, False
    instant = instant.replace(tzinfo=UTC)
    return ({"when": "chosen", "instant": instant}, True) if FIRST_INSTANT <= instant <= LAST_INSTANT else ({}, False)


def _write_desk(desk: Desk) -> str:
    usual = Desk(desk.place)
    hours = f"~{desk.begins}-{desk.ends}" if (desk.begins, desk.ends) != (usual.begins, usual.ends) else ""
    return desk.place + hours + (f"~{desk.days}" if desk.days != usual.days else "")


def _read_desks(article: Article, text: str) -> tuple[dict[str, Any], bool]:
    written = _listed(text)
    desks: dict[str, Desk] = {}
    for part in written:
        if not (found := _DESK.fullmatch(part)) or found[1] not in article.place_by_id or found[1] in desks:
            continue
        usual = Desk(found[1])
        begins, ends = (int(found[2]), int(found[3])) if found[2] else (usual.begins, usual.ends)
        days = [days for days in WEEKDAYS if days == (found[4] or usual.days)]
        if begins <= 23 and 1 <= ends <= 24 and days:
            desks[found[1]] = Desk(found[1], begins, ends, days[0])
    kept = tuple(desks.values())[:MOST_DESKS]
    return {"desks": kept} if kept or not written else {}, len(kept) == len(written)


def _read_speed(_article: Article, text: str) -> tuple[dict[str, Any], bool]:
    offered = {str(speed): speed for speed in range(SLOWEST_KM_H, FASTEST_KM_H + 1, 10)}
    return ({"speed": offered[text]}, True) if text in offered else ({}, False)


_FIELDS: dict[str, _Field] = {
    "layers": _Field(lambda view: _write_list(view.layers), _read_layers),
    "section": _word("section", lambda article: {"", *article.section_by_id}),
    "place": _word("place", lambda article: {"", *article.place_by_id}),
    "from": _word("origin", lambda article: article.place_by_id),
    "unit": _word("unit", lambda _: UNITS),
    "at": _Field(_write_instant, _read_instant),
    "map": _word("base_map", lambda _: BASE_MAPS),
    "straight": _switch("straight"),
    "tab": _Field(lambda view: view.tab, _read_tab),
    "claim": _Field(lambda view: ".".join((view.claim, *view.ends)) if view.claim else "", _read_claim),
    "desks": _Field(lambda view: _write_list([_write_desk(desk) for desk in view.desks]), _read_desks),
    "order": _word("order", lambda _: ORDERS),
    "azimuths": _switch("azimuths"),
    "speed": _Field(lambda view: str(view.speed), _read_speed),
    "lang": _word("language", lambda _: LANGUAGES),
}
