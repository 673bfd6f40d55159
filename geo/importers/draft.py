"""A draft of a story from a source: what is missing is made and said; rows without a usable position are set aside."""

import datetime as dt
import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from geo.clocks import zones
from geo.earth.position import Position
from geo.extract.draft import how_exact
from geo.extract.found import Spot, as_name
from geo.files import synonyms, writing
from geo.gazetteer.nearest import nearest_city
from geo.gazetteer.places import Candidate, find
from geo.gazetteer.spelled import folded
from geo.importers import zone_words
from geo.importers.by_header import precision_of
from geo.importers.by_name import KIND, around, in_context
from geo.importers.countries import country_code, in_country, outline_of
from geo.importers.found import NONE_OF_THESE, OWN, Found, Sureness, is_typed
from geo.importers.locating import in_zone, locate
from geo.importers.meanings import CHAPTER_TEXT, CHAPTER_TITLE, COUNTRY, Meaning, shifted
from geo.importers.source import Record, Source
from geo.story import limits, markdown
from geo.story.fields import is_id
from geo.story.model import UNKNOWN_DATE, Article, Heading, Layer, Place, Section
from geo.story.problems import InvalidValueError
from geo.words.formats import number
from geo.words.language import _, ngettext

MAIN_PLACES = 6
"""The first places are of rank 1, if the file has no ranks: each is compared with every other."""

_LINKED = 60
"""So many places of a section are linked in its text; of more it says how many there are."""

_REASONS_BYTES, _SUMMARIES_BYTES, _TITLE = 25_000, 130_000, 100
"""The reasons of guesses and the summaries take at most so many bytes of article.toml, and a title so many characters:
together they stay below `limits.ARTICLE_BYTES`."""

_SPARE_BYTES, _LAST_BYTES = limits.LOCATIONS_BYTES * 8 // 10, limits.LOCATIONS_BYTES * 97 // 100
"""Beyond the first size of locations.csv longer texts are left out, beyond the second one rows are set aside."""

_LONGER = ("note", "role", "other_names", "native_name", "status_note", "status_source")

_OTHER = "other"
"""The id of the layer of all values beyond those that have layers."""

_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7F7F7F", "#332288")
_SHAPES = ("circle", "square", "diamond", "triangle", "hexagon")

_NAMED_ROWS, _NAMED_VALUES = 8, 3
"""A note names so many rows, and so many of the values that they have."""

_THERE_KM = 30.0

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


@dataclass
class _Row:
    """A record on its way to a place."""

    record: Record
    fields: dict[str, str]
    label: str
    found: Found = field(default_factory=Found)


class _Making:
    """The steps from one source to its draft."""

    def __init__(self, source: Source, meanings: Sequence[Meaning], accepted: Mapping[int, Spot]) -> None:
        self.source = source
        self.meanings = meanings
        self.accepted = accepted
        self.counts: dict[str, list[int]] = {}
        self.values: dict[str, dict[str, None]] = {}
        self.reasons: dict[str, str] = {}
        self.aside: list[Aside] = []
        self.size = 0

    def count(self, what: str, row: _Row, value: str = "") -> None:
        """Count a row for one of the notes, with what it writes."""
        self.counts.setdefault(what, []).append(row.record.number)
        if value:
            self.values.setdefault(what, {})[f"“{value[:40]}”"] = None

    def draft(self, published: dt.date | None, title: str) -> Draft:
        records = self.source.records[: limits.PLACES]
        named = zip(self.source.columns, self.meanings, strict=True)
        kind = next((synonyms.kind_of(column) for column, meaning in named if meaning.field == "name"), "")
        located = self._located([_row(record, self.meanings, kind) for record in records])
        layers, layer_of = self._layers(located)
        ids = self._ids(located)
        places: list[Place] = []
        placed: list[_Row] = []
        for row, id_ in zip(located, ids, strict=True):
            fields = self._fields(row, id_, len(places), layer_of)
            if self._has_room(row, fields) and (place := self._read(row, fields)):
                places.append(place)
                placed.append(row)
        self.aside.sort(key=lambda aside: aside.number)
        notes = [*self._notes(), *self.source.notes]
        if len(self.source.records) > len(records):
            said = _("The file has {count} rows; the first {most} are read.")
            notes.insert(0, said.format(count=number(len(self.source.records)), most=number(limits.PLACES)))
        if not places:
            return Draft(None, tuple(self.aside), tuple(notes))
        article = Article(
            heading=self._heading(published, title),
            fit=(),
            layers=tuple(layer for layer in layers if any(place.layer == layer.id for place in places)),
            sections=tuple(self._sections(placed, places)),
            claims=(),
            places=tuple(places),
        )
        numbers = {place.id: row.record.number for place, row in zip(places, placed, strict=True)}
        reasons = {id_: said for id_, said in self.reasons.items() if id_ in numbers}
        order: list[Sureness] = ["guess", "likely", "sure"]
        guesses = sorted(self._guesses(placed), key=lambda guess: order.index(guess.sure))
        return Draft(article, tuple(self.aside), tuple(notes), reasons, numbers, tuple(guesses))

    # --- where each row lies

    def _located(self, rows: Sequence[_Row]) -> list[_Row]:
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
                self.aside.append(Aside(row.record.number, label, row.found.problem, row.found.proposals))
            else:
                located.append(row)
        return located

    def _refused(self, row: _Row) -> Found:
        found = locate(row.record, row.fields, row.label)
        return Found(problem=_("none of the places of its name is meant"), proposals=found.proposals)

    def _guesses(self, rows: Sequence[_Row]) -> Iterator[Guess]:
        """The places that were taken by their names, but not those that a person chose."""
        for row in rows:
            found = row.found
            if found.guess and row.record.number not in self.accepted:
                others = tuple(each for each in found.proposals if each.id != found.guess.id)
                yield Guess(row.record.number, row.label, found.guess, found.sure, found.reason, others)

    # --- layers

    def _layers(self, rows: Sequence[_Row]) -> tuple[list[Layer], dict[str, str]]:
        """The layers, and the id of the layer of each value."""
        values = Counter(title for row in rows if (title := _title(row.fields.get("layer", ""))))
        kept = list(values)
        if len(kept) > limits.LAYERS - 1:
            kept = [title for title, _count in values.most_common(limits.LAYERS - 1)]
        titles = [title for title in values if title in kept and _is_visible(title)]
        taken: dict[str, int] = {}
        letters: set[str] = set()
        layer_of: dict[str, str] = {}
        layers: list[Layer] = []
        for title in titles:
            id_ = _unique(_slug(title, "layer"), taken)
            layer_of[title] = id_
            layers.append(_layer(id_, title, len(layers), letters))
        if len(layers) < len(values) or not layers or any(not row.fields.get("layer") for row in rows):
            id_ = _unique(_OTHER if layers else "places", taken)
            layers.append(_layer(id_, _("Other places") if layers else _("Places"), len(layers), letters))
            layer_of[""] = id_
        return layers, layer_of

    # --- places

    def _ids(self, rows: Sequence[_Row]) -> list[str]:
        """The id of each place: the file's own if all are readable, and one each, else from its name."""
        given = [row.fields.get("id", "") for row in rows]
        for own in (given, [id_.lower().replace("_", "-") for id_ in given]):
            if all(map(is_id, own)) and len(set(own)) == len(own) and not all(map(_NO_WORD.fullmatch, own)):
                return own
        taken: dict[str, int] = {}
        return [_unique(_slug(row.label, "") or _slug(_in_latin(row.label), "place"), taken) for row in rows]

    def _fields(self, row: _Row, id_: str, order: int, layer_of: Mapping[str, str]) -> dict[str, str]:
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
            "layer": layer_of.get(_title(given.get("layer", "")), layer_of.get("", "")),
            "rank": given["rank"][:1] if given.get("rank", "")[:1] in tuple("123456789") else self._rank(row, order),
            "time_zone": self._zone(row, position),
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
            self.count("guessed" if reason else "accepted", row)
        if row.found.doubt:
            self.count(row.found.doubt, row)
        return fields

    def _read(self, row: _Row, fields: dict[str, str]) -> Place | None:
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
            self.count("unread", row)
            for name in wrong:
                fields.pop(name, None)
            if fields["precision"] == "area":
                fields.setdefault("measured_from", _("the middle of its shape"))
        reason = "; ".join(f"{flaw.field} {flaw.message}" for flaw in flaws)
        self.aside.append(Aside(row.record.number, row.label, reason, row.found.proposals))
        return None

    def _has_room(self, row: _Row, fields: dict[str, str]) -> bool:
        """Whether locations.csv has room for a place, if need be without its longer texts."""
        size = _size(fields)
        if self.size + size > _SPARE_BYTES and any(name in fields for name in _LONGER):
            self.count("room", row)
            for name in _LONGER:
                fields.pop(name, None)
            size = _size(fields)
        if self.size + size > _LAST_BYTES:
            said = _("has no room in the story: its texts are too long")
            self.aside.append(Aside(row.record.number, row.label, said, row.found.proposals))
            return False
        self.size += size
        return True

    def _name(self, row: _Row, order: int) -> str:
        name = self._line(row, row.label)
        if _is_visible(name):
            return name
        self.count("nameless", row)
        return _("Place {number}").format(number=row.record.number)

    def _rank(self, row: _Row, order: int) -> str:
        if row.fields.get("rank"):
            self.count("rank", row)
        return "1" if order < MAIN_PLACES else "2"

    def _line(self, row: _Row, text: str) -> str:
        """A text as a field of one line has it."""
        if not text:
            return ""
        line = unicodedata.normalize("NFC", as_name(text))
        if len(line) > limits.LINE:
            self.count("cut", row)
            line = line[: limits.LINE - 1].rstrip() + "…"
        return line if _is_visible(line) else ""

    def _zone(self, row: _Row, position: Position) -> str:
        given = row.fields.get("time_zone", "")
        if zones.is_time_zone(given):
            return given
        if not given:
            return self._zone_of(row, position)
        said = zone_words.offsets(given)
        meant = "" if said else zones.spelled_otherwise(given)
        if meant and in_zone(position, meant) is not False:
            self.count("zone spelled", row, f"{given[:20]} → {meant}")
            return meant
        made = self._zone_of(row, position)
        if not (said or meant):
            self.count("zone unread", row, given)
        else:
            agrees = zone_words.agree(said, made) if said else False
            self.count("zone offset" if agrees else "zone differs", row, given)
        return made

    def _zone_of(self, row: _Row, position: Position) -> str:
        """The time zone of a position."""
        guess = row.found.guess
        if guess and guess.time_zone:
            self.count("zone made", row)
            return guess.time_zone
        near = nearest_city(position)
        if near is None or not near.entry.time_zone:
            country = country_code(row.fields.get(COUNTRY, ""))
            known = [*zones.of_country(country)] if len(zones.of_country(country)) == 1 else []
            known += [each.entry.time_zone for each in _there(row.label, position) if each.entry.time_zone]
            self.count("zone made" if known else "zone far", row)
            if known:
                return known[0]
            # Whole degrees are exact enough for a guess, and mostly known already.
            return zones.nearest_to(float(round(position[0])), float(round(position[1])))
        self.count("zone made", row)
        country = country_code(row.fields.get(COUNTRY, ""))
        if country and near.entry.country != country:
            self.count("zone abroad", row)
            if len(own := zones.of_country(country)) == 1 and in_country(position, country):
                return own[0]
        return near.entry.time_zone

    def _how_exact(self, row: _Row) -> dict[str, str]:
        """The precision, with the radius and what an area is measured from."""
        given, guess, record = row.fields, row.found.guess, row.record
        told: dict[str, str] = {}
        if radius := given.get("radius_km", "").replace(",", "."):
            told["radius_km"] = radius
        if guess:
            return told | how_exact(guess)
        if record.extent_km > 0:
            told |= {"precision": "area", "measured_from": _("the middle of its shape")}
            position = row.found.position
            if position and not given.get("outline") and (known := outline_of(row.label, position, record.extent_km)):
                self.count("outline", row)
                return {**told, "outline": known}
            told.setdefault("radius_km", f"{min(max(record.extent_km, 0.1), limits.RADIUS_KM):.1f}")
            self.count("area", row)
            return told
        precision = precision_of(given.get("precision", ""))
        if precision == "area":
            told["measured_from"] = _("the position in the file")
        if not precision and row.found.size_m >= _ROUGH_M:
            precision = "city"
            self.count("rough", row)
            if row.found.size_m > 20_000:
                told.setdefault("radius_km", f"{min(row.found.size_m / 2_000, limits.RADIUS_KM):.0f}")
        told["precision"] = precision or "site"
        return told

    def _source(self, row: _Row) -> dict[str, str]:
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
            self.count("address", row)
            told["source"] = self._line(row, f"{told['source']}, {address}")
        return told

    # --- sections and the heading

    def _sections(self, rows: Sequence[_Row], places: Sequence[Place]) -> Iterator[Section]:
        by_number = {row.record.number: place for row, place in zip(rows, places, strict=True)}
        groups: list[tuple[str, str, list[Place]]] = [
            (chapter.title, chapter.text, [by_number[each] for each in chapter.records if each in by_number])
            for chapter in self.source.chapters
        ]
        if not groups:
            groups = self._grouped(rows, places)
        if not groups:
            groups = [(_("Places"), "", list(places))]
        taken: dict[str, int] = {}
        most = _SUMMARIES_BYTES // min(len(groups), limits.SECTIONS)
        for order, (title, text, named) in enumerate(groups[: limits.SECTIONS], 1):
            title = _title(title)
            title = title if _is_visible(title) else _("Part {number}").format(number=order)
            id_ = _unique(_slug(title, "part"), taken)
            yield Section.read({"id": id_, "title": title, "summary": _summary(text, named, most)})

    def _grouped(self, rows: Sequence[_Row], places: Sequence[Place]) -> list[tuple[str, str, list[Place]]]:
        """The sections that the rows name, each with the text of its rows."""
        named: dict[str, tuple[list[str], list[Place]]] = {}
        for row, place in zip(rows, places, strict=True):
            title = as_name(row.fields.get(CHAPTER_TITLE, ""))
            if not title and CHAPTER_TEXT not in row.fields:
                continue
            texts, there = named.setdefault(title or place.name, ([], []))
            there.append(place)
            if text := row.fields.get(CHAPTER_TEXT, ""):
                texts.append(text)
        return [(title, "\n\n".join(dict.fromkeys(texts)), there) for title, (texts, there) in named.items()]

    def _heading(self, published: dt.date | None, title: str) -> Heading:
        stem = re.sub(r"[_\s]+", " ", re.sub(r"\.[A-Za-z0-9]{1,8}$", "", self.source.name)).strip()
        told = next(
            (name for each in (title, self.source.title, stem) if _is_visible(name := as_name(each))), _("Places")
        )
        return Heading.read(
            {
                "title": unicodedata.normalize("NFC", told)[: limits.LINE],
                "standfirst": _("A draft, made from a file by rules. Every guess is to be confirmed."),
                "published": published or UNKNOWN_DATE,
                "undated": published is None,
            }
        )

    # --- what is said

    def _notes(self) -> Iterator[str]:
        """What was made or assumed, each thing once, with how many rows it concerns."""
        for what, write in _NOTES.items():
            if numbers := self.counts.get(what):
                listed = ", ".join(map(str, numbers[:_NAMED_ROWS])) + (" …" if len(numbers) > _NAMED_ROWS else "")
                values = _(", ").join([*self.values.get(what, {})][:_NAMED_VALUES])
                yield write(len(numbers)).format(count=number(len(numbers)), rows=listed, values=values)


_NOTES: dict[str, Callable[[int], str]] = {
    "time_zone": lambda count: ngettext(
        "The time zone of {count} place contradicts its position; check both (row {rows}).",
        "The time zones of {count} places contradict their positions; check both (rows {rows}).",
        count,
    ),
    "country": lambda count: ngettext(
        "{count} place lies outside the country that its row names; check both (row {rows}).",
        "{count} places lie outside the country that their rows name; check both (rows {rows}).",
        count,
    ),
    "zone differs": lambda count: ngettext(
        "{count} row says {values} of its clock, but clocks at its position never show that; check both (row {rows}).",
        "{count} rows say of their clocks what clocks at their positions never show, such as {values}; check both "
        "(rows {rows}).",
        count,
    ),
    "guessed": lambda count: ngettext(
        "{count} row has no position; it has that of the place of its name in the gazetteer: check it (row {rows}).",
        "{count} rows have no position; they have those of the places of their names in the gazetteer: check them "
        "(rows {rows}).",
        count,
    ),
    "zone abroad": lambda count: ngettext(
        "The city nearest to {count} place is in another country than its row names; check its time zone (row {rows}).",
        "The cities nearest to {count} places are in another country than their rows name; check their time zones "
        "(rows {rows}).",
        count,
    ),
    "zone unread": lambda count: ngettext(
        "{count} row has a time zone that is not known, {values}; that of its position is proposed (row {rows}).",
        "{count} rows have time zones that are not known, such as {values}; those of their positions are proposed "
        "(rows {rows}).",
        count,
    ),
    "zone spelled": lambda count: ngettext(
        "{count} row writes its time zone in another way; it is read so: {values} (row {rows}).",
        "{count} rows write their time zones in another way; they are read so: {values} (rows {rows}).",
        count,
    ),
    "zone far": lambda count: ngettext(
        "{count} place has no city within 100 km; its time zone is the nearest one: check it (row {rows}).",
        "{count} places have no city within 100 km; their time zones are the nearest ones: check them (rows {rows}).",
        count,
    ),
    "rough": lambda count: ngettext(
        "The position of {count} place is written to a tenth of a degree at most; it counts as a city (row {rows}).",
        "The positions of {count} places are written to a tenth of a degree at most; they count as cities "
        "(rows {rows}).",
        count,
    ),
    "area": lambda count: ngettext(
        "{count} area becomes a circle around a point in it, as wide as it reaches; its outline is left out "
        "(row {rows}).",
        "{count} areas become circles around points in them, as wide as they reach; their outlines are left out "
        "(rows {rows}).",
        count,
    ),
    "outline": lambda count: ngettext(
        "{count} area is a country or a part of one: it has the outline of the base map (row {rows}).",
        "{count} areas are countries or parts of them: they have the outlines of the base map (rows {rows}).",
        count,
    ),
    "nameless": lambda count: ngettext(
        "{count} row has no name; it is called by its number (row {rows}).",
        "{count} rows have no name; they are called by their numbers (rows {rows}).",
        count,
    ),
    "rank": lambda count: ngettext(
        "The rank of {count} row is not from 1 to 9; it is made from the order (row {rows}).",
        "The ranks of {count} rows are not from 1 to 9; they are made from the order (rows {rows}).",
        count,
    ),
    "address": lambda count: ngettext(
        "{count} web address does not begin with https://; it stands in the source as text (row {rows}).",
        "{count} web addresses do not begin with https://; they stand in the sources as text (rows {rows}).",
        count,
    ),
    "cut": lambda count: ngettext(
        "{count} long text is cut to 300 characters (row {rows}).",
        "{count} long texts are cut to 300 characters (rows {rows}).",
        count,
    ),
    "room": lambda count: ngettext(
        "The file would be too large: the longer texts of {count} row are left out (row {rows}).",
        "The file would be too large: the longer texts of {count} rows are left out (rows {rows}).",
        count,
    ),
    "unread": lambda count: ngettext(
        "A value of {count} row cannot be read and is left out (row {rows}).",
        "Values of {count} rows cannot be read and are left out (rows {rows}).",
        count,
    ),
    "zone offset": lambda count: ngettext(
        "{count} row gives an offset or an abbreviation, {values}, which is not yet a time zone; that of its position "
        "is proposed and agrees (row {rows}).",
        "{count} rows give offsets or abbreviations such as {values}, which are not yet time zones; those of their "
        "positions are proposed and agree (rows {rows}).",
        count,
    ),
    "zone made": lambda count: ngettext(
        "The time zone of {count} place is that of the nearest city.",
        "The time zones of {count} places are those of the nearest cities.",
        count,
    ),
}
"""The notes, the most important first."""


def _row(record: Record, meanings: Sequence[Meaning], kind: str) -> _Row:
    fields: dict[str, str] = {}
    for meaning, value in zip(meanings, record.values, strict=True):
        if meaning.field and value.strip():
            written = value.strip()
            fields.setdefault(meaning.field, shifted(written, meaning.digits) if meaning.digits else written)
            if meaning.half:
                fields.setdefault(f"{meaning.field}-half", meaning.half)
    label = as_name(fields.get("name", "") or fields.get(CHAPTER_TITLE, ""))
    if kind:
        fields[KIND] = kind
    return _Row(record, fields, label)


def _size(fields: Mapping[str, str]) -> int:
    """At most how many bytes a row of locations.csv has."""
    return sum(len(text.encode()) + text.count('"') + 3 for text in fields.values()) + len(Place.field_names())


def _decimal(degrees: float) -> str:
    return f"{degrees:.6f}".rstrip("0").rstrip(".") if math.isfinite(degrees) else ""


def _title(text: str) -> str:
    """A text as the title of a layer or a section."""
    line = unicodedata.normalize("NFC", as_name(text))
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"


def _is_visible(text: str) -> bool:
    return any(unicodedata.category(char)[0] in "LNPS" and char not in _BLANK for char in text)


_NO_WORD = re.compile(r"\d+|[0-9a-f-]{16,}")
"""An id that says nothing to a reader: a number, or a machine's long one such as a UUID."""

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def _slug(name: str, otherwise: str) -> str:
    """A name in plain letters, as an id has them.

    >>> _slug("Tromsø (harbour)", "place"), _slug("東京", "place")
    ('tromso-harbour', 'place')
    """
    plain = folded(name[:200]).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: limits.ID - 6].strip("-") or otherwise


def _there(name: str, position: Position) -> list[Candidate]:
    """The places of this name that are there."""
    found = find(name, near=position) if 0 < len(name) <= 60 else ()
    return [each for each in found if (each.distance_km or 0.0) <= _THERE_KM]


def _in_latin(name: str) -> str:
    """The usual name of a place whose name is in another script; empty if it is not known.

    >>> _in_latin("東京")
    'Tokyo'
    """
    found = find(name) if 0 < len(name) <= 60 else ()
    return found[0].entry.name if found else ""


def _unique(stem: str, taken: dict[str, int]) -> str:
    """An id that no other has.

    Args:
        stem: The id, if it is free; else a number is added.
        taken: The ids that are taken, each with the last number that was added to it. The new one is taken then.
    """
    id_, count = stem, taken.get(stem, 1)
    while id_ in taken:
        count += 1
        id_ = f"{stem}-{count}"
    taken[id_] = 1
    taken[stem] = count
    return id_


def _layer(id_: str, title: str, order: int, letters: set[str]) -> Layer:
    """A layer that no other looks like: its colour, its shape and a letter of its title."""
    may = [*(char.upper() for char in title if re.fullmatch(r"[^\W_]", char)), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789"]
    letter = next(each for each in may if len(each) == 1 and each not in letters)
    letters.add(letter)
    return Layer.read(
        {
            "id": id_,
            "title": title,
            "colour": _COLOURS[order % len(_COLOURS)],
            "letter": letter,
            "shape": _SHAPES[order % len(_SHAPES)],
        }
    )


def _summary(text: str, named: Sequence[Place], most: int) -> str:
    """The text of a section, escaped, and links to its places, as many as fit.

    Args:
        text: The text.
        named: The places.
        most: At most so many bytes, as article.toml writes them.
    """
    whole = markdown.escaped("".join(char for char in text if char.isspace() or unicodedata.category(char)[0] != "C"))
    marks = limits.MARKS - sum(map(whole.count, "[*_"))
    room, size = limits.SUMMARY - 60, most - 100
    links: list[str] = []
    for place in named[:_LINKED]:
        link = f"[{markdown.escaped(place.name[:80])}](place:{place.id})"
        marks, room, size = marks - sum(map(link.count, "[*_")), room - len(link) - 3, size - _written(link) - 4
        if min(marks, room, size) < 0:
            break
        links.append(link)
    listed = " · ".join(links)
    if links and len(named) > len(links):
        listed += " · " + _("and {count} more").format(count=number(len(named) - len(links)))
    left = min(limits.SUMMARY, most) - len(listed) - 80
    while whole and (len(whole) > left or _written(whole) > most - _written(listed) - 80):
        shorter = min(left, len(whole) * 9 // 10)
        whole = whole[: shorter - 1].rstrip("\\ \n…") + "…" if shorter > 20 else ""
    return "\n\n".join(part for part in (whole, listed) if part) or "–"


def _written(text: str) -> int:
    """How many bytes a text has in article.toml."""
    return len(json.dumps(text, ensure_ascii=False).encode())
