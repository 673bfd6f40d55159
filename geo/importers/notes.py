"""What was made or assumed of a file's rows, counted, and said in one sentence for each thing."""

from collections.abc import Callable, Iterator, Mapping

from geo.words.formats import number
from geo.words.language import _, ngettext

_NAMED_ROWS, _NAMED_VALUES = 8, 3
"""A note names so many rows, and so many of the values that they have."""


class Notes:
    """Counts rows for each thing that is said of them.

    Args:
        columns: What the column of each field is called in the file.
    """

    def __init__(self, columns: Mapping[str, str]) -> None:
        self._columns = columns
        self._rows: dict[str, list[int]] = {}
        self._values: dict[str, dict[str, None]] = {}
        self._in: dict[str, dict[str, None]] = {}

    def count(self, what: str, row: int, value: str = "", field: str = "", told: str = "") -> None:
        """Count a row, by its number in the file, with what it writes, in which field, or what is wrong with that."""
        self._rows.setdefault(what, []).append(row)
        if value:
            self._values.setdefault(what, {})[told or f"“{value[:40]}”"] = None
        if column := self._columns.get(field):
            self._in.setdefault(what, {})[f"“{column}”"] = None

    def said(self) -> Iterator[str]:
        """Each thing once, with how many rows it concerns, the most important first."""
        for what, write in _NOTES.items():
            if numbers := self._rows.get(what):
                listed = ", ".join(map(str, numbers[:_NAMED_ROWS])) + (" …" if len(numbers) > _NAMED_ROWS else "")
                if columns := [*self._in.get(what, {})][:_NAMED_VALUES]:
                    listed += _("; column {names}").format(names=_(", ").join(columns))
                values = _(", ").join([*self._values.get(what, {})][:_NAMED_VALUES])
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
        "The rank of {count} row is not from 1 to 9 but {values}; it is made from the order (row {rows}).",
        "The ranks of {count} rows are not from 1 to 9 but {values}; they are made from the order (rows {rows}).",
        count,
    ),
    "address": lambda count: ngettext(
        "{count} web address does not begin with https://, {values}; it stands in the source as text (row {rows}).",
        "{count} web addresses do not begin with https://, such as {values}; they stand in the sources as text "
        "(rows {rows}).",
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
        "A value of {count} row cannot be read and is left out: {values} (row {rows}).",
        "Values of {count} rows cannot be read and are left out: {values} (rows {rows}).",
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
