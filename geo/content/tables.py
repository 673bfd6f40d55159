"""Tables as blocks, for reading, and as CSV, for download. Owns pandas."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from geo.claims.kind import Verdict
from geo.claims.sentences import in_words
from geo.clocks import week_in_words
from geo.clocks.working_week import Shared, Week
from geo.content import legs_in_words, places_in_words
from geo.content.blocks import Cell, Matrix, Table
from geo.content.inline import Mark, Text
from geo.content.inputs import Choice
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.perspective import Perspective
from geo.story.model import Article, Place, Section
from geo.story.problems import Problem
from geo.words import formats
from geo.words.language import _
from geo.words.units import UNITS

FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n"
"""With these characters (half or full width) a spreadsheet starts a formula, or it drops them before one:
OWASP, CSV Injection, owasp.org/www-community/attacks/CSV_Injection."""


def by_section(article: Article, verdicts: Iterable[Verdict]) -> Iterator[tuple[Section, tuple[Verdict, ...]]]:
    """Verdicts by section, in the order in which the text links their claims; without the sections that have none."""
    claims = {verdict.claim.id: verdict for verdict in verdicts}
    for section in article.sections:
        own = [id_ for id_, verdict in claims.items() if verdict.claim.section == section.id]
        linked = [id_ for id_ in section.claim_ids if id_ in own]
        if own:
            yield section, tuple(claims[id_] for id_ in dict.fromkeys((*linked, *own)))


def figures(article: Article, verdicts: Iterable[Verdict]) -> Table:
    """The claims that are computed: quote, the article's figure, ours, verdict, which opens the figure, why, source."""
    columns = (_("The article says"), _("Article"), _("Measured"), _("Verdict"), _("Why"), _("Source"))
    rows = (
        (section.title, (words.quote, words.stated, words.computed, _verdict(verdict), words.finding, words.sources))
        for section, own in by_section(article, (verdict for verdict in verdicts if not verdict.is_said))
        for verdict in own
        for words in [in_words(verdict)]
    )
    return _grouped(_("What the article says and what we found"), columns, rows)


def unchecked(article: Article, verdicts: Iterable[Verdict]) -> Table:
    """The claims that are not checked: quote, and why not."""
    rows = (
        (section.title, (_opens(verdict, in_words(verdict).quote), in_words(verdict).finding))
        for section, own in by_section(article, verdicts)
        for verdict in own
    )
    return _grouped(_("Not checked, and why"), (_("The article says"), _("Why")), rows)


def _verdict(verdict: Verdict) -> Mark:
    return _opens(verdict, in_words(verdict).badge)


def _opens(verdict: Verdict, text: str) -> Mark:
    words = in_words(verdict)
    choice = Choice("claim", verdict.claim.id, "", _("{name}: {figure}").format(name=words.quote, figure=words.result))
    return Mark(text, "sign", choice, verdict.mark.tone)


def statements(article: Article, verdicts: Iterable[Verdict]) -> Table:
    """The claims that a source confirms or contradicts: quote, the source's verdict, and what it says."""
    columns = (_("The article says"), _("Verdict of the source"), _("What the source says"))
    rows = (
        (section.title, (_in_our_words(verdict), _verdict(verdict), in_words(verdict).finding))
        for section, own in by_section(article, (verdict for verdict in verdicts if verdict.is_said))
        for verdict in own
    )
    return _grouped(_("What the article says and what sources say"), columns, rows)


def _in_our_words(verdict: Verdict) -> str:
    words = in_words(verdict)
    if words.stated == words.quote:
        return words.quote
    return _("{statement} ({quote})").format(statement=words.stated, quote=words.quote)


def _grouped(caption: str, columns: tuple[str, ...], rows: Iterable[tuple[str, tuple[Text, ...]]]) -> Table:
    grouped = tuple(rows)
    return Table(caption, columns, tuple(row for _group, row in grouped), tuple(group for group, _row in grouped))


MOST_ROWS = 100
"""A longer table of places is shown in parts."""
MOST_IN_MATRIX = 60
"""With more places there is a list of the nearest instead of a matrix of distances."""


@dataclass(frozen=True)
class Grid:
    """The legs between several starts and several ends, measured once for all tables of them.

    Attributes:
        starts: The rows.
        ends: The columns.
        legs: A row for each start, with a leg for each end.
    """

    starts: tuple[Place, ...]
    ends: tuple[Place, ...]
    legs: tuple[tuple[Leg, ...], ...]

    @property
    def farthest_m(self) -> float:
        """The longest distance in metres; 0 without legs."""
        return max((leg.distance_m for row in self.legs for leg in row), default=0.0)

    def pairs(self) -> Iterator[tuple[Place, Place, Leg]]:
        """Every start with every end and their leg, row by row. A place is not paired with itself."""
        for start, row in zip(self.starts, self.legs, strict=True):
            for end, leg in zip(self.ends, row, strict=True):
                if start.id != end.id:
                    yield start, end, leg


def measure(starts: Sequence[Place], ends: Sequence[Place]) -> Grid:
    """Measure the leg from each start to each end, in one call."""
    legs = geodesy.legs(
        [start.position for start in starts for _end in ends], [end.position for _start in starts for end in ends]
    )
    width = len(ends)
    rows = tuple(tuple(legs[row * width : (row + 1) * width]) for row in range(len(starts)))
    return Grid(tuple(starts), tuple(ends), rows)


def matrix(grid: Grid, unit: str, *, azimuths: bool = False) -> Matrix:
    """The distances of a grid, from row to column; a dash from a place to itself.

    Args:
        grid: The legs.
        unit: The unit of distance.
        azimuths: Whether to write the azimuth at the start under each distance.
    """
    full_m = grid.farthest_m or 1.0

    def cell(start: Place, end: Place, leg: Leg) -> Cell:
        if start.id == end.id:
            return Cell("–")
        out = "–" if math.isnan(leg.azimuth_deg) else f"{round(leg.azimuth_deg) % 360}°"
        return Cell(
            formats.distance_number(leg.distance_m, unit), out if azimuths else "", round(leg.distance_m / full_m, 2)
        )

    note = _("Under each distance the direction from the place of the row, in degrees clockwise from true north.")
    return Matrix(
        title=legs_in_words.distances_title(unit),
        faint=formats.distance(0, unit),
        strong=formats.distance(grid.farthest_m, unit),
        note=note if azimuths else "",
        columns=tuple(end.name for end in grid.ends),
        rows=tuple(
            (start.name, tuple(cell(start, end, leg) for end, leg in zip(grid.ends, row, strict=True)))
            for start, row in zip(grid.starts, grid.legs, strict=True)
        ),
    )


def distances_csv(grid: Grid, unit: str) -> bytes:
    """Every pair of a grid as CSV: ids, names, distance in metres and in the unit, azimuths out and on arrival.

    Distances have three decimals, azimuths in degrees four. The azimuth between equal points is empty.
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
    return to_csv(columns, [dict(zip(columns, row, strict=True)) for row in rows])


def to_csv(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> bytes:
    """Rows as CSV, for spreadsheets and for programs.

    UTF-8 with a byte order mark: without it Excel assumes its own code page and garbles names. Lines end as in RFC
    4180. Numbers are plain decimals, without an exponent. Text is made `inert`.

    Args:
        columns: The names of the columns, in order.
        rows: For each column text, a number, or None or NaN for an empty cell.
    """
    import pandas as pd  # slow to import; only files need it

    cells = [[_cell(row[name]) for name in columns] for row in rows]
    return pd.DataFrame(cells, columns=list(columns)).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def inert(text: str) -> str:
    """Text that no spreadsheet runs as a formula: text that starts with a formula sign gets an apostrophe before it.

    Text that starts with apostrophes and then such a sign gets one more. So reading can undo it without a doubt, by
    dropping the first apostrophe. `geo.story` does.

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


def nearest(legs: Sequence[tuple[Place, Leg]], origin: Place, unit: str) -> Table:
    """The places nearest to the origin, instead of a matrix of too many. `legs` must be in order of distance."""
    caption = _("The {most} places nearest to {origin}, in {unit}").format(
        most=MOST_IN_MATRIX, origin=origin.name, unit=UNITS[unit].name
    )
    return Table(caption, (_("To"), _("Distance"), _("Direction")), tuple(_leg_rows(legs[:MOST_IN_MATRIX], unit)))


def from_place(perspective: Perspective, start: Place) -> Table:
    """Distance, azimuth and hours apart from a place to the other shown places: the nearest ones, in order."""
    legs, unit = perspective.nearest_to(start), perspective.view.unit
    caption = _("Nearest first, in {unit}")
    if len(legs) > MOST_ROWS:
        caption, legs = _("The {most} nearest, in {unit}"), legs[:MOST_ROWS]
    clocks = (formats.signed_hours(perspective.hours_from(start, place)) for place, _leg in legs)
    return Table(
        caption.format(most=MOST_ROWS, unit=UNITS[unit].name),
        (_("To"), _("Distance"), _("Direction"), _("Clock")),
        tuple((*row, clock) for row, clock in zip(_leg_rows(legs, unit), clocks, strict=True)),
    )


def _leg_rows(legs: Sequence[tuple[Place, Leg]], unit: str) -> Iterator[tuple[str, str, str]]:
    for place, leg in legs:
        yield place.name, formats.distance(leg.distance_m, unit), formats.azimuth(leg.azimuth_deg)


def places(perspective: Perspective, places: Sequence[Place] | None = None) -> Table:
    """All that the map says, with a row for each of these places; for each shown one if none are given.

    A column in which no place has anything is left out.
    """
    article, origin, unit = perspective.article, perspective.origin, perspective.view.unit
    shown = [(place, perspective.legs[place.id]) for place in (perspective.shown if places is None else places)]
    columns = (
        _("Place"),
        _("Other names"),
        _("Layer"),
        _("Distance from {origin}").format(origin=origin.name),
        _("Direction"),
        _("On the way"),
        _("Local time"),
        _("UTC offset"),
        _("Clock"),
        _("Position"),
        _("Precision"),
        _("Measured to"),
        _("Status"),
        _("Source of the position"),
    )
    rows = [
        (
            place.name,
            places_in_words.other_names(place),
            article.layer_by_id[place.layer].title,
            _("measured from here") if place is origin else formats.distance(leg.distance_m, unit),
            formats.azimuth(leg.azimuth_deg),
            _("crosses the 180th meridian") if _crosses(origin, place) else "",
            formats.date_and_time(perspective.local(place)),
            formats.utc_offset(perspective.utc_offset(place)),
            formats.signed_hours(perspective.hours_from(origin, place)),
            formats.position(place.latitude, place.longitude),
            places_in_words.PRECISIONS[place.precision],
            place.measured_from,
            place.status_note,
            place.source,
        )
        for place, leg in shown
    ]
    kept = [at for at in range(len(columns)) if not rows or any(row[at] for row in rows)]
    return Table(
        _("The places on the map"),
        tuple(columns[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
    )


def editable(columns: Mapping[str, Sequence[object]]) -> object:
    """Columns as a data frame in which each value keeps its type, for a table that is edited; it may have no rows."""
    import pandas as pd  # slow to import; only files and the form need it

    return pd.DataFrame({name: pd.Series(list(values), dtype=object) for name, values in columns.items()})


def problems(problems: Iterable[Problem]) -> Table:
    """The problems in a story's files, each with its file, its position there, and what was expected."""
    return _listed(problems, _("Fix these first"))


def warnings(warnings: Iterable[Problem]) -> Table:
    """The warnings about a story's files: what is allowed but probably a mistake."""
    return _listed(warnings, _("Nothing here keeps the map from being drawn"))


def _listed(problems: Iterable[Problem], caption: str) -> Table:
    rows = ((each.file, each.where or _("the whole file"), each.message) for each in problems)
    return Table(caption, (_("File"), _("Where"), _("What is wrong")), tuple(rows))


def _crosses(origin: Place, place: Place) -> bool:
    return geodesy.crosses_antimeridian(geodesy.path(origin.position, place.position))


def shared_hours(week: Week, shared: Shared) -> Table:
    """Each interval of shared working hours, on each place's clock, and its length."""
    rows = (
        (
            *(week_in_words.window(interval, row.team.hours.time_zone) for row in week.rows),
            formats.hours_and_minutes(interval[1] - interval[0]),
        )
        for interval in shared.intervals
    )
    columns = (*(row.team.place for row in week.rows), _("How long"))
    return Table(week_in_words.at_desks(week, shared), columns, tuple(rows))


def waiting(week: Week) -> Table:
    """Waiting times between the first two places, for each situation: mean, median, 90th percentile, longest."""
    rows = (
        (
            week_in_words.wait_label(wait, what),
            *map(formats.hours_and_minutes, (waiting.mean, waiting.median, waiting.p90, waiting.longest)),
        )
        for wait in week.waits
        for what, waiting in wait.by_kind
    )
    return Table(
        _("How long one waits; one row where the follow-up takes no longer than the first answer"),
        (_("Situation"), _("Mean"), _("Median"), _("90 of 100 at most"), _("Longest")),
        tuple(rows),
    )
