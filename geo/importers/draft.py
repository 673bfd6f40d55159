"""A draft of a story from a source: what is missing is made and said; rows without a usable position are set aside."""

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.extract.draft import how_exact
from geo.extract.found import Spot, as_name
from geo.files import synonyms, writing
from geo.importers.by_header import precision_of
from geo.importers.by_name import around, in_context
from geo.importers.countries import outline_of
from geo.importers.found import NONE_OF_THESE, OWN, Found, Sureness, is_typed
from geo.importers.locating import locate
from geo.importers.meanings import Meaning
from geo.importers.naming import ids_of, is_visible, layers_of, title_of
from geo.importers.notes import Notes
from geo.importers.row import Row, row_of
from geo.importers.row_zones import zone_of
from geo.importers.sections import sections_of
from geo.importers.source import Source
from geo.story import limits
from geo.story.model import UNKNOWN_DATE, Article, Heading, Place
from geo.story.problems import InvalidValueError
from geo.words.formats import number
from geo.words.language import _

MAIN_PLACES = 6
"""The first places are of rank 1, if the file has no ranks: each is compared with every other."""


_REASONS_BYTES = 25_000
"""The reasons of guesses take at most so many bytes of article.toml."""

_SPARE_BYTES, _LAST_BYTES = limits.LOCATIONS_BYTES * 8 // 10, limits.LOCATIONS_BYTES * 97 // 100
"""Beyond the first size of locations.csv longer texts are left out, beyond the second one rows are set aside."""

_LONGER = ("note", "role", "other_names", "native_name", "status_note", "status_source")

_ROUGH_M = 8_000.0
"""A position that is written no more exactly counts as a city, not as a site."""


@dataclass(frozen=True)
class Aside:
    """A row that makes no place.

    Attributes:
        number: The record's number in the file.
        label: What the row is called, as far as it says.
        reason: Why it is set aside, in a sentence.
        proposals: What may be meant, the likeliest first: places of the gazetteer, and the row's own position,
            corrected. `Spot.described` says in words which. A person accepts one with `make(accepted=...)`.
    """

    number: int
    label: str
    reason: str
    proposals: tuple[Spot, ...] = ()


@dataclass(frozen=True)
class Guess:
    """A row without a position that has that of a place of its name.

    Attributes:
        number: The record's number in the file.
        label: What the row is called.
        place: The place.
        sure: How sure it is that this one is meant.
        reason: Why this one is taken.
        proposals: What else may be meant.
    """

    number: int
    label: str
    place: Spot
    sure: Sureness
    reason: str
    proposals: tuple[Spot, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A story made of a source.

    Attributes:
        article: The story; None if no row gives a place.
        aside: The rows that make no place.
        notes: What was made or assumed, in sentences, the most important first.
        reasons: Why something about a place is a guess, by the place's id; the files have them as comments.
        records: The number of the record of each place, by the place's id.
        guesses: The rows that have the position of a place of their name, the least sure first.
    """

    article: Article | None
    aside: tuple[Aside, ...] = ()
    notes: tuple[str, ...] = ()
    reasons: dict[str, str] | None = None
    records: dict[str, int] | None = None
    guesses: tuple[Guess, ...] = ()


def make(
    source: Source,
    meanings: Sequence[Meaning],
    published: dt.date | None = None,
    title: str = "",
    accepted: Mapping[int, Spot] | None = None,
) -> Draft:
    """The draft of a story.

    Args:
        source: The source.
        meanings: What its columns mean, one for each.
        published: The date of the story; None if it is not known.
        title: The title of the story; if empty, that of the source, else its name.
        accepted: What a person chose for a row, by the record's number: one of its proposals, a place of the gazetteer,
            a position that was typed, or `NONE_OF_THESE`. It counts, whatever the row says.
    """
    return _Making(source, meanings, accepted or {}).draft(published, title)


def files(made: Draft) -> tuple[bytes, bytes]:
    """The draft as `locations.csv` and `article.toml`.

    Comments have the rows that make no place, each with its reason, and the reason for each guess, as far as there is
    room.
    """
    if made.article is None:
        raise ValueError("a draft without a place makes no files")
    asides = [f"{row.number}: {row.label} {row.reason}".replace("\n", " ") for row in made.aside]
    listed = _as_room_allows(asides, _REASONS_BYTES // 2)
    head = "\n".join([_("Rows that make no place, by their numbers in the file:"), *listed]) if listed else ""
    if len(listed) < len(asides):
        head += "\n" + _("and {count} more").format(count=number(len(asides) - len(listed)))
    reasons = made.reasons or {}
    told = _as_room_allows(reasons.values(), _REASONS_BYTES - len(head.encode()), beside=limits.ID + 5)
    return writing.write(made.article, dict(zip(reasons, told, strict=False)), head)


def _as_room_allows(texts: Iterable[str], most: int, beside: int = 3) -> list[str]:
    """The first texts that take at most so many bytes, with what stands beside each."""
    kept = []
    for text in texts:
        most -= len(text.encode()) + beside
        if most < 0:
            break
        kept.append(text)
    return kept


class _Making:
    """The steps from one source to its draft."""

    def __init__(self, source: Source, meanings: Sequence[Meaning], accepted: Mapping[int, Spot]) -> None:
        self.source = source
        self.meanings = meanings
        self.accepted = accepted
        named = zip(source.columns, meanings, strict=True)
        self.columns = {each.field: column[:60] for column, each in named if each.field and column}
        self.notes = Notes(self.columns)
        self.reasons: dict[str, str] = {}
        self.aside: list[Aside] = []
        self.size = 0

    def draft(self, published: dt.date | None, title: str) -> Draft:
        records = self.source.records[: limits.PLACES]
        named = zip(self.source.columns, self.meanings, strict=True)
        kind = next((synonyms.kind_of(column) for column, meaning in named if meaning.field == "name"), "")
        located = self._located([row_of(record, self.meanings, kind) for record in records])
        layers, layer_of = layers_of(located)
        ids = ids_of(located)
        places: list[Place] = []
        placed: list[Row] = []
        for row, id_ in zip(located, ids, strict=True):
            fields = self._fields(row, id_, len(places), layer_of)
            if self._has_room(row, fields) and (place := self._read(row, fields)):
                places.append(place)
                placed.append(row)
        self.aside.sort(key=lambda aside: aside.number)
        notes = [*self.notes.said(), *self.source.notes]
        if len(self.source.records) > len(records):
            said = _("The file has {count} rows; the first {most} are read.")
            notes.insert(0, said.format(count=number(len(self.source.records)), most=number(limits.PLACES)))
        if not places:
            return Draft(None, tuple(self.aside), tuple(notes))
        article = Article(
            heading=self._heading(published, title),
            fit=(),
            layers=tuple(layer for layer in layers if any(place.layer == layer.id for place in places)),
            sections=tuple(sections_of(self.source, placed, places)),
            claims=(),
            places=tuple(places),
        )
        numbers = {place.id: row.record.number for place, row in zip(places, placed, strict=True)}
        reasons = {id_: said for id_, said in self.reasons.items() if id_ in numbers}
        order: list[Sureness] = ["guess", "likely", "sure"]
        guesses = sorted(self._guesses(placed), key=lambda guess: order.index(guess.sure))
        return Draft(article, tuple(self.aside), tuple(notes), reasons, numbers, tuple(guesses))

    # --- where each row lies

    def _located(self, rows: Sequence[Row]) -> list[Row]:
        """The rows that lie somewhere; the others are set aside."""
        for row in rows:
            spot = self.accepted.get(row.record.number)
            if spot is None:
                row.found = locate(row.record, row.fields, row.label)
            elif spot.id == NONE_OF_THESE.id:
                row.found = self._refused(row)
            else:
                row.found = Found(spot.position, guess=None if spot.id.startswith(OWN) else spot)
        box = around([row.found for row in rows if row.record.number not in self.accepted])
        located = []
        for row in rows:
            if row.record.number not in self.accepted:
                row.found = in_context(row.found, row.fields, row.label, box)
            if row.found.position is None:
                label = row.label or row.fields.get("id", "")
                self.aside.append(Aside(row.record.number, label, self._reason(row), row.found.proposals))
            else:
                located.append(row)
        return located

    def _reason(self, row: Row) -> str:
        """Why a row makes no place, with the column and the value that are to blame."""
        found = row.found
        if not (column := self.columns.get(found.field)):
            return found.problem
        value = row.fields.get(found.field, "")
        if not value or value[:20] in found.problem:
            return _("{reason} (column “{column}”)").format(reason=found.problem, column=column)
        said = _("{reason} (column “{column}”: “{value}”)")
        return said.format(reason=found.problem, column=column, value=value[:40])

    def _refused(self, row: Row) -> Found:
        found = locate(row.record, row.fields, row.label)
        return Found(problem=_("none of the places of its name is meant"), proposals=found.proposals)

    def _guesses(self, rows: Sequence[Row]) -> Iterator[Guess]:
        """The places that were taken by their names, but not those that a person chose."""
        for row in rows:
            found = row.found
            if found.guess and row.record.number not in self.accepted:
                others = tuple(each for each in found.proposals if each.id != found.guess.id)
                yield Guess(row.record.number, row.label, found.guess, found.sure, found.reason, others)

    # --- places

    def _fields(self, row: Row, id_: str, order: int, layer_of: Mapping[str, str]) -> dict[str, str]:
        """The fields of a place as text: those of the row, and what is made for those that it does not have."""
        position, guess = row.found.position, row.found.guess
        if position is None:
            raise ValueError("a row without a position is set aside")
        given = row.fields
        fields: dict[str, str] = {
            "id": id_,
            "name": self._name(row, order),
            "latitude": _decimal(position[0]),
            "longitude": _decimal(position[1]),
            "layer": layer_of.get(title_of(given.get("layer", "")), layer_of.get("", "")),
            "rank": given["rank"][:1] if given.get("rank", "")[:1] in tuple("123456789") else self._rank(row, order),
            "time_zone": zone_of(row, position, self.notes),
        }
        fields |= self._how_exact(row)
        fields |= self._source(row)
        for name in ("outline", "measured_from", "native_name", "status_note", "status_source", "role", "note"):
            if text := self._line(row, given.get(name, "")):
                fields[name] = text
        if other := given.get("other_names", ""):
            names = [
                name
                for part in re.split(";" if ";" in other else r"[|、/]|, ", other)
                if (name := self._line(row, part))
            ]
            fields["other_names"] = "; ".join(names[: limits.NAMES])
        if guess:
            reason = row.found.reason
            said = _("the file has no position; {reason}").format(reason=reason) if reason else _("chosen by a person")
            words = _("position: {place}") if is_typed(guess) else _("position by its name: {place}; {reason}")
            self.reasons[id_] = words.format(place=guess.described, reason=said)
            self.notes.count("guessed" if reason else "accepted", row.record.number)
        if row.found.doubt:
            doubtful = row.found.doubt
            self.notes.count(doubtful, row.record.number, given.get(doubtful, ""), doubtful)
        return fields

    def _read(self, row: Row, fields: dict[str, str]) -> Place | None:
        """The place; a field of its own choice that cannot be read is left out, and a row that has no place aside."""
        optional = (
            "outline",
            "measured_from",
            "status_note",
            "status_source",
            "other_names",
            "source_url",
            "radius_km",
        )
        for _again in range(3):
            try:
                return Place.read(fields, hints=False)
            except InvalidValueError as error:
                wrong = {flaw.field.partition(".")[0] for flaw in error.flaws}
                if wrong & {"status_note", "status_source"}:
                    wrong |= {"status_note", "status_source"}
                flaws = error.flaws
            if not wrong <= {*optional, "native_name", "role", "note"}:
                break
            for name in wrong:
                told = "; ".join(flaw.message for flaw in flaws if flaw.field.partition(".")[0] == name)
                self.notes.count("unread", row.record.number, fields.pop(name, ""), name, told)
            if fields["precision"] == "area":
                fields.setdefault("measured_from", _("the middle of its shape"))
        reason = "; ".join(f"{flaw.field} {flaw.message}" for flaw in flaws)
        self.aside.append(Aside(row.record.number, row.label, reason, row.found.proposals))
        return None

    def _has_room(self, row: Row, fields: dict[str, str]) -> bool:
        """Whether locations.csv has room for a place, if need be without its longer texts."""
        size = _size(fields)
        if self.size + size > _SPARE_BYTES and any(name in fields for name in _LONGER):
            self.notes.count("room", row.record.number)
            for name in _LONGER:
                fields.pop(name, None)
            size = _size(fields)
        if self.size + size > _LAST_BYTES:
            said = _("has no room in the story: its texts are too long")
            self.aside.append(Aside(row.record.number, row.label, said, row.found.proposals))
            return False
        self.size += size
        return True

    def _name(self, row: Row, order: int) -> str:
        name = self._line(row, row.label)
        if is_visible(name):
            return name
        self.notes.count("nameless", row.record.number)
        return _("Place {number}").format(number=row.record.number)

    def _rank(self, row: Row, order: int) -> str:
        if row.fields.get("rank"):
            self.notes.count("rank", row.record.number, row.fields["rank"], "rank")
        return "1" if order < MAIN_PLACES else "2"

    def _line(self, row: Row, text: str) -> str:
        """A text as a field of one line has it."""
        if not text:
            return ""
        line = unicodedata.normalize("NFC", as_name(text))
        if len(line) > limits.LINE:
            self.notes.count("cut", row.record.number)
            line = line[: limits.LINE - 1].rstrip() + "…"
        return line if is_visible(line) else ""

    def _how_exact(self, row: Row) -> dict[str, str]:
        """The precision, with the radius and what an area is measured from."""
        given, guess = row.fields, row.found.guess
        extent_km = row.record.extent_km or row.found.extent_km
        told: dict[str, str] = {}
        if radius := given.get("radius_km", "").replace(",", "."):
            told["radius_km"] = radius
        if guess:
            return told | how_exact(guess)
        if extent_km > 0:
            told |= {"precision": "area", "measured_from": _("the middle of its shape")}
            position = row.found.position
            if position and not given.get("outline") and (known := outline_of(row.label, position, extent_km)):
                self.notes.count("outline", row.record.number)
                return {**told, "outline": known}
            told.setdefault("radius_km", f"{min(max(extent_km, 0.1), limits.RADIUS_KM):.1f}")
            self.notes.count("area", row.record.number)
            return told
        precision = precision_of(given.get("precision", ""))
        if precision == "area":
            told["measured_from"] = _("the position in the file")
        if not precision and row.found.size_m >= _ROUGH_M:
            precision = "city"
            self.notes.count("rough", row.record.number)
            if row.found.size_m > 20_000:
                told.setdefault("radius_km", f"{min(row.found.size_m / 2_000, limits.RADIUS_KM):.0f}")
        told["precision"] = precision or "site"
        return told

    def _source(self, row: Row) -> dict[str, str]:
        given, guess = row.fields, row.found.guess
        told: dict[str, str] = {}
        if guess:
            told["source"] = guess.source or _("the gazetteer")
        else:
            made = _("from {file}").format(file=self.source.name) if self.source.name else _("from the pasted table")
            told["source"] = self._line(row, given.get("source", "")) or self._line(row, made)
        address = given.get("source_url", "").strip()
        if not address and (written := re.match(r"https://[^\s<>\"'\\]{4,2000}$", given.get("source", ""))):
            address = written[0]
        if re.fullmatch(r"https://[^\s<>\"'\\]+", address) and len(address) <= limits.ADDRESS:
            told["source_url"] = address
        elif address:
            self.notes.count("address", row.record.number, address, "source_url")
            told["source"] = self._line(row, f"{told['source']}, {address}")
        return told

    # --- the heading

    def _heading(self, published: dt.date | None, title: str) -> Heading:
        stem = re.sub(r"[_\s]+", " ", re.sub(r"\.[A-Za-z0-9]{1,8}$", "", self.source.name)).strip()
        told = next(
            (name for each in (title, self.source.title, stem) if is_visible(name := as_name(each))), _("Places")
        )
        return Heading.read(
            {
                "title": unicodedata.normalize("NFC", told)[: limits.LINE],
                "standfirst": _("A draft, made from a file by rules. Every guess is to be confirmed."),
                "published": published or UNKNOWN_DATE,
                "undated": published is None,
            }
        )


def _size(fields: Mapping[str, str]) -> int:
    """At most how many bytes a row of locations.csv has."""
    return sum(len(text.encode()) + text.count('"') + 3 for text in fields.values()) + len(Place.field_names())


def _decimal(degrees: float) -> str:
    return f"{degrees:.6f}".rstrip("0").rstrip(".") if math.isfinite(degrees) else ""
