"""The tables that a reader sees, as blocks of text, or takes away, as plain numbers. Owns pandas."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from geo.claims import check_all
from geo.claims.sentences import in_words
from geo.clocks import week_in_words
from geo.clocks.working_week import Shared, Week
from geo.content import legs_in_words, places_in_words
from geo.content.blocks import Cell, Matrix, Table
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.story.problems import Problem
from geo.words import formats
from geo.words.language import _
from geo.words.units import UNITS

FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n"
"""What a spreadsheet takes for the beginning of a formula, in half and in full width, or drops before one:
OWASP, CSV Injection, owasp.org/www-community/attacks/CSV_Injection."""


def figures(article: Article) -> Table:
    """Every claim: quote, section, stated, computed, difference, verdict, how it was found, source."""
    columns = (
        _("The article says"),
        _("Section"),
        _("Stated"),
        _("Computed"),
        _("Difference"),
        _("Verdict"),
        _("How it was found"),
        _("Source"),
    )
    rows = (
        (
            words.quote,
            article.section_by_id[verdict.claim.section].title,
            words.stated,
            words.computed,
            words.difference,
            words.label,
            words.finding,
            words.sources,
        )
        for verdict in check_all(article)
        for words in [in_words(verdict)]
    )
    return Table(_("What the article states, and what was found"), columns, tuple(rows))


MOST_IN_MATRIX = 60
"""Of more places there is no matrix of distances, but a list of the nearest."""


@dataclass(frozen=True)
class Grid:
    """Each of some places to each of some, measured once for every table that is made of it.

    Attributes:
        starts: The rows.
        ends: The columns.
        legs: A row for each start, in it a leg for each end.
    """

    starts: tuple[Place, ...]
    ends: tuple[Place, ...]
    legs: tuple[tuple[Leg, ...], ...]

    @property
    def farthest_m(self) -> float:
        """The longest distance in metres; 0 where there is none."""
        return max((leg.distance_m for row in self.legs for leg in row), default=0.0)

    def pairs(self) -> Iterator[tuple[Place, Place, Leg]]:
        """Every start with every end and their leg, row by row, without a place to itself."""
        for start, row in zip(self.starts, self.legs, strict=True):
            for end, leg in zip(self.ends, row, strict=True):
                if start.id != end.id:
                    yield start, end, leg


def measured(starts: Sequence[Place], ends: Sequence[Place]) -> Grid:
    """Measure each start to each end, all at once."""
    found = geodesy.legs(
        [start.position for start in starts for _end in ends], [end.position for _start in starts for end in ends]
    )
    width = len(ends)
    rows = tuple(tuple(found[row * width : (row + 1) * width]) for row in range(len(starts)))
    return Grid(tuple(starts), tuple(ends), rows)


def matrix(grid: Grid, unit: str, *, azimuths: bool = False) -> Matrix:
    """A grid as numbers in the unit, row to column; a dash from a place to itself.

    Args:
        grid: What was measured.
        unit: The unit of the numbers.
        azimuths: Whether the azimuth out stands under each distance.
    """
    full_m = grid.farthest_m or 1.0

    def cell(start: Place, end: Place, leg: Leg) -> Cell:
        if start.id == end.id:
            return Cell("–")
        out = "–" if math.isnan(leg.azimuth_deg) else f"{round(leg.azimuth_deg) % 360}°"
        return Cell(
            formats.distance_number(leg.distance_m, unit), out if azimuths else "", round(leg.distance_m / full_m, 2)
        )

    note = _("Under each distance the azimuth out: clockwise from true north, at the row's place.")
    return Matrix(
        title=legs_in_words.distances_title(unit),
        faint=_("faint: {distance}").format(distance=formats.distance(0, unit)),
        strong=_("strong: {distance}").format(distance=formats.distance(grid.farthest_m, unit)),
        note=note if azimuths else "",
        columns=tuple(end.name for end in grid.ends),
        rows=tuple(
            (start.name, tuple(cell(start, end, leg) for end, leg in zip(grid.ends, row, strict=True)))
            for start, row in zip(grid.starts, grid.legs, strict=True)
        ),
    )


def csv(grid: Grid, unit: str) -> bytes:
    """Every pair of a grid as CSV: ids, names, distance in metres and in the unit, azimuths out and on arrival.

    Distances have three decimals, azimuths four; the azimuths of one point to itself are empty.
    """
    columns = ["from_id", "from", "to_id", "to", "distance_m", f"distance_{unit}", "azimuth_deg", "arrival_azimuth_deg"]
    rows = (
        (
            start.id,
            start.name,
            end.id,
            end.name,
            round(leg.distance_m, 3),
            round(leg.distance_m / UNITS[unit].metres, 3),
            round(leg.azimuth_deg, 4),
            round(leg.arrival_azimuth_deg, 4),
        )
        for start, end, leg in grid.pairs()
    )
    return written(columns, [dict(zip(columns, row, strict=True)) for row in rows])


def written(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> bytes:
    """Rows as CSV, for spreadsheets and for programs.

    UTF-8 with a byte order mark, as Excel takes a file without one for its own code page and spoils names; lines end as
    in RFC 4180. Numbers are plain decimals, without an exponent. Text is inert.

    Args:
        columns: The names of the columns, in order.
        rows: A value for each column: text, a number, or None or NaN for an empty cell.
    """
    import pandas as pd  # slow to import, and only files need it

    cells = [[_cell(row[name]) for name in columns] for row in rows]
    return pd.DataFrame(cells, columns=list(columns)).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def inert(text: str) -> str:
    """Text that no spreadsheet runs: with one more apostrophe before it where only apostrophes stand before a sign.

    So reading gets the text back: a value that an apostrophe begins and a sign follows, after that or after more of
    them, loses the first. `geo.story` does.

    >>> inert("=1+1"), inert("'=1+1"), inert("'tis"), inert("1+1")
    ("'=1+1", "''=1+1", "'tis", '1+1')
    """
    return f"'{text}" if re.match(f"'*[{re.escape(FORMULA_SIGNS)}]", text) else text


def _cell(value: object) -> str:
    match value:
        case str():
            return inert(value)
        case float():
            return "" if math.isnan(value) else format(Decimal(repr(float(value))), "f")
        case _:
            return "" if value is None else str(value)


def nearest(found: Sequence[tuple[Place, Leg]], origin: Place, unit: str) -> Table:
    """The first of some places with their legs from the origin, in place of a matrix of too many."""
    caption = _("The {most} places nearest to {origin}, in {unit}").format(
        most=MOST_IN_MATRIX, origin=origin.name, unit=UNITS[unit].name
    )
    return Table(caption, (_("To"), _("Distance"), _("Azimuth")), tuple(_from_there(found[:MOST_IN_MATRIX], unit)))


def from_place(perspective: Perspective, start: Place) -> Table:
    """How the other shown places lie from one: distance, azimuth, hours apart; the nearest first."""
    found, unit = perspective.nearest_to(start), perspective.view.unit
    clocks = (formats.signed_hours(perspective.hours_from(start, place)) for place, _leg in found)
    return Table(
        _("Nearest first, in {unit}").format(unit=UNITS[unit].name),
        (_("To"), _("Distance"), _("Azimuth"), _("Clock")),
        tuple((*row, clock) for row, clock in zip(_from_there(found, unit), clocks, strict=True)),
    )


def _from_there(found: Sequence[tuple[Place, Leg]], unit: str) -> Iterator[tuple[str, str, str]]:
    for place, leg in found:
        yield place.name, formats.distance(leg.distance_m, unit), formats.azimuth(leg.azimuth_deg)


def places(perspective: Perspective) -> Table:
    """All that the map says, a place a row."""
    article, origin, unit = perspective.article, perspective.origin, perspective.view.unit
    shown = [(place, perspective.legs[place.id]) for place in perspective.shown]
    columns = (
        _("Place"),
        _("Other names"),
        _("Layer"),
        _("Distance from {origin}").format(origin=origin.name),
        _("Azimuth"),
        _("On the way"),
        _("Local time"),
        _("UTC offset"),
        _("Clock"),
        _("Position"),
        _("Precision"),
        _("Point"),
        _("Status"),
        _("Source of the position"),
    )
    rows = (
        (
            place.name,
            places_in_words.other_names(place),
            article.layer_by_id[place.layer].title,
            _("measured from here") if place is origin else formats.distance(leg.distance_m, unit),
            formats.azimuth(leg.azimuth_deg),
            _("crosses the 180th meridian") if _crosses(origin, place) else "",
            formats.moment(perspective.local(place)),
            formats.utc_offset(perspective.utc_offset(place)),
            formats.signed_hours(perspective.hours_from(origin, place)),
            formats.position(place.latitude, place.longitude),
            places_in_words.PRECISIONS[place.precision],
            place.measured_from,
            place.status_note,
            place.source,
        )
        for place, leg in shown
    )
    return Table(_("The places on the map"), columns, tuple(rows))


def problems(found: Iterable[Problem]) -> Table:
    """What is wrong with a story's files, a problem a row: file, where in it, and what was expected."""
    return _listed(found, _("What is to be mended before the map can be drawn"))


def warnings(found: Iterable[Problem]) -> Table:
    """What is allowed in a story's files and probably not meant, a warning a row."""
    return _listed(found, _("Nothing here keeps the map from being drawn"))


def _listed(found: Iterable[Problem], caption: str) -> Table:
    rows = ((each.file, each.where or _("the whole file"), each.message) for each in found)
    return Table(caption, (_("File"), _("Where"), _("What is wrong")), tuple(rows))


def _crosses(origin: Place, place: Place) -> bool:
    return geodesy.crosses_antimeridian(geodesy.path(origin.position, place.position))


def shared_hours(found: Week, shared: Shared) -> Table:
    """Every interval that some share, on each place's own clock, and how long it is."""
    rows = (
        (
            *(week_in_words.window(interval, row.team.hours.time_zone) for row in found.rows),
            formats.hours_and_minutes(interval[1] - interval[0]),
        )
        for interval in shared.intervals
    )
    columns = (*(row.team.place for row in found.rows), _("How long"))
    return Table(week_in_words.at_desks(found, shared), columns, tuple(rows))


def waiting(found: Week) -> Table:
    """What waiting costs between the first two places, a situation a row: mean, median, 90 of 100, longest."""
    rows = (
        (
            week_in_words.situation(wait, what),
            *map(formats.hours_and_minutes, (waiting.mean, waiting.median, waiting.p90, waiting.longest)),
        )
        for wait in found.waits
        for what, waiting in wait.by_what
    )
    return Table(
        _("How long one waits; one row where the follow-up takes no longer than the first answer"),
        (_("Situation"), _("Mean"), _("Median"), _("90 of 100 at most"), _("Longest")),
        tuple(rows),
    )
