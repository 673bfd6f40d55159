"""The tables that a reader sees, as text ready to read, or takes away, as plain numbers. Owns pandas."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

import pandas as pd

from geo.claims import check_all
from geo.claims.sentences import in_words
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.earth.units import METRES_PER
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.story.once import once_per_article
from geo.story.problems import Problem
from geo.words import labels, language
from geo.words.labels import _
from geo.words.language import Language
from geo.working_week import Shared, Week

FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n"
"""What a spreadsheet takes for the beginning of a formula, in half and in full width, or drops before one:
OWASP, CSV Injection, owasp.org/www-community/attacks/CSV_Injection."""


def figures(article: Article) -> pd.DataFrame:
    """Every claim: quote, section, stated, computed, difference, verdict, how it was found, source."""
    rows = [
        {
            _("The article says"): words.quote,
            _("Section"): article.section_by_id[verdict.claim.section].title,
            _("Stated"): words.stated,
            _("Computed"): words.computed,
            _("Difference"): words.difference,
            _("Verdict"): words.label,
            _("How it was found"): words.finding,
            _("Source"): words.sources,
        }
        for verdict in check_all(article)
        for words in [in_words(verdict)]
    ]
    return pd.DataFrame(rows)


def ledger(article: Article) -> str:
    """Every claim as an HTML table, written once in each language."""
    return _ledger(article, language.spoken())


@once_per_article
def _ledger(article: Article, _language: Language) -> str:
    return html(figures(article), _("What the article states, and what was found"))


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


def matrix(grid: Grid, unit: str, title: str, *, azimuths: bool = False) -> str:
    """A grid as an HTML table of numbers in the unit, row to column; a dash from a place to itself. All is escaped.

    Each cell hands the style its share of the longest distance as `--heat`, from 0 to 1.

    Args:
        grid: What was measured.
        unit: The unit of the numbers.
        title: The table's name to those who do not see it.
        azimuths: Whether the azimuth out stands under each distance.
    """
    full_m = grid.farthest_m or 1.0

    def cell(start: Place, end: Place, leg: Leg) -> str:
        if start.id == end.id:
            return "<td>–</td>"
        number = labels.distance_number(leg.distance_m, unit)
        out = "–" if math.isnan(leg.azimuth_deg) else f"{round(leg.azimuth_deg) % 360}°"
        under = f"<br>{out}" if azimuths else ""
        return f'<td style="--heat:{leg.distance_m / full_m:.2f}">{escape(number)}{under}</td>'

    heads = "".join(f'<th scope="col"><span dir="auto">{escape(end.name)}</span></th>' for end in grid.ends)
    rows = "".join(
        f'<tr><th scope="row" dir="auto">{escape(start.name)}</th>'
        + "".join(cell(start, end, leg) for end, leg in zip(grid.ends, row, strict=True))
        + "</tr>"
        for start, row in zip(grid.starts, grid.legs, strict=True)
    )
    name = escape(title)
    return (
        f'<div class="dl-scroll dl-tall" tabindex="0" role="region" aria-label="{name}">'
        f'<table class="dl-table dl-matrix" aria-label="{name}">'
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
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
            round(leg.distance_m / METRES_PER[unit], 3),
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


def nearest(found: Sequence[tuple[Place, Leg]], unit: str) -> pd.DataFrame:
    """Places with their legs from one, a place a row: distance and azimuth."""
    rows = [
        (place.name, labels.distance(leg.distance_m, unit), labels.azimuth(leg.azimuth_deg)) for place, leg in found
    ]
    return pd.DataFrame(rows, columns=[_("To"), _("Distance"), _("Azimuth")])


def nearest_ones(found: Sequence[tuple[Place, Leg]], origin: Place, unit: str) -> str:
    """The first of some places with their legs from the origin as an HTML table, in place of a matrix of too many."""
    caption = _("The {most} places nearest to {origin}, in {unit}").format(
        most=MOST_IN_MATRIX, origin=origin.name, unit=labels.UNIT_NAMES[unit]
    )
    return html(nearest(found[:MOST_IN_MATRIX], unit), caption)


def from_place(perspective: Perspective, start: Place) -> pd.DataFrame:
    """How the other shown places lie from one: distance, azimuth, hours apart; the nearest first."""
    found = perspective.nearest_to(start)
    clocks = [labels.signed_hours(perspective.hours_from(start, place)) for place, _leg in found]
    return nearest(found, perspective.view.unit).assign(**{_("Clock"): clocks})


def places(perspective: Perspective) -> pd.DataFrame:
    """All that the map says, a place a row."""
    article, origin, unit = perspective.article, perspective.origin, perspective.view.unit
    shown = [(place, perspective.legs[place.id]) for place in perspective.shown]
    rows = [
        {
            _("Place"): place.name,
            _("Other names"): labels.other_names(place),
            _("Layer"): article.layer_by_id[place.layer].title,
            _("Distance from {origin}").format(origin=origin.name): (
                _("measured from here") if place is origin else labels.distance(leg.distance_m, unit)
            ),
            _("Azimuth"): labels.azimuth(leg.azimuth_deg),
            _("On the way"): _("crosses the 180th meridian") if _crosses(origin, place) else "",
            _("Local time"): labels.moment(perspective.local(place)),
            _("UTC offset"): labels.utc_offset(perspective.utc_offset(place)),
            _("Clock"): labels.signed_hours(perspective.hours_from(origin, place)),
            _("Position"): labels.position(place.latitude, place.longitude),
            _("Precision"): labels.PRECISIONS[place.precision],
            _("Point"): place.measured_from,
            _("Status"): place.status_note,
            _("Source of the position"): place.source,
        }
        for place, leg in shown
    ]
    return pd.DataFrame(rows)


def problems(found: Iterable[Problem]) -> pd.DataFrame:
    """What is wrong with a story's files, a problem a row: file, where in it, and what was expected."""
    rows = [(each.file, each.where or _("the whole file"), each.message) for each in found]
    return pd.DataFrame(rows, columns=[_("File"), _("Where"), _("What is wrong")])


def html(frame: pd.DataFrame, caption: str) -> str:
    """A data frame as an HTML table with a caption; every cell is escaped."""
    table = frame.to_html(index=False, border=0, classes="dl-table")
    table = table.replace("<thead>", f"<caption>{escape(caption)}</caption><thead>", 1)
    return f'<div class="dl-scroll" tabindex="0" role="region" aria-label="{escape(caption)}">{table}</div>'


def _crosses(origin: Place, place: Place) -> bool:
    return geodesy.crosses_antimeridian(geodesy.path(origin.position, place.position))


def shared_hours(found: Week, shared: Shared) -> pd.DataFrame:
    """Every interval that some share, on each place's own clock, and how long it is."""
    names = [row.place.name for row in found.rows]
    rows = [
        [
            *(labels.window(interval, row.hours.time_zone) for row in found.rows),
            labels.hours_and_minutes(interval[1] - interval[0]),
        ]
        for interval in shared.intervals
    ]
    return pd.DataFrame(rows, columns=[*names, _("How long")])


def waiting(found: Week) -> pd.DataFrame:
    """What waiting costs between the first two places, a situation a row: mean, median, 90 of 100, longest."""
    rows = [
        [
            labels.situation(wait, what),
            *map(labels.hours_and_minutes, (waiting.mean, waiting.median, waiting.p90, waiting.longest)),
        ]
        for wait in found.waits
        for what, waiting in wait.by_what
    ]
    titles = [_("Situation"), _("Mean"), _("Median"), _("90 of 100 at most"), _("Longest")]
    return pd.DataFrame(rows, columns=titles)
