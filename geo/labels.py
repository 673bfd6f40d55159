"""Every sentence, number format and unit that a reader sees. No HTML, no Markdown: plain text, translated by gettext.

Numbers use a comma for thousands and U+2212 for minus. Metres, degrees and seconds come in; text goes out.
"""

import gettext
import math
from datetime import date, datetime, timedelta
from pathlib import Path

from geo.claims import METRES_PER, Comparison, Verdict, VerdictName
from geo.geodesy import Leg
from geo.model import Article, Claim, Place

_ = gettext.translation("dateline", Path(__file__).parent / "locale", fallback=True).gettext

MINUS = "\N{MINUS SIGN}"
NO_BREAK = "\N{NO-BREAK SPACE}"
COMPASS = (
    _("north"), _("north-north-east"), _("north-east"), _("east-north-east"),
    _("east"), _("east-south-east"), _("south-east"), _("south-south-east"),
    _("south"), _("south-south-west"), _("south-west"), _("west-south-west"),
    _("west"), _("west-north-west"), _("north-west"), _("north-north-west"),
)  # fmt: skip
UNIT_NAMES = {"km": _("kilometres"), "mi": _("miles"), "nmi": _("nautical miles")}
UNIT_SIGNS = {"km": _("km"), "mi": _("mi"), "nmi": _("nmi"), "h": _("h")}
PRECISIONS = {
    "site": _("a site, placed to within about a kilometre"),
    "city": _("a city, placed at its centre"),
    "area": _("an area, measured from one point in it"),
}
KINDS = {
    "distance": _("distance"),
    "time-difference": _("time difference"),
    "deadline": _("deadline"),
    "date": _("date"),
    "count": _("count"),
}
VERDICTS: dict[VerdictName, str] = {
    "holds": _("holds"),
    "depends-on-endpoints": _("depends on the end points"),
    "depends-on-date": _("depends on the date"),
    "approximate": _("approximate"),
    "differs": _("differs"),
    "met": _("met"),
    "not-met": _("not met"),
    "open": _("open"),
    "not-checkable": _("not checkable"),
}
SIGNS: dict[VerdictName, str] = {
    "holds": "✓",
    "depends-on-endpoints": "⇄",
    "depends-on-date": "⇄",
    "approximate": "≈",
    "differs": "✗",
    "met": "✓",
    "not-met": "✗",
    "open": "○",
    "not-checkable": "–",
}


def number(value: float, digits: int = 0) -> str:
    """Write a number with thousands parted and a true minus.

    >>> number(-6237.4), number(19.5, 1)
    ('−6,237', '19.5')
    """
    text = f"{value:,.{digits}f}"
    return text.replace("-", MINUS) if float(text.replace(",", "")) else text.replace("-", "")


def distance(metres: float, unit: str) -> str:
    r"""Write a distance in km, mi or nmi; below ten units with one decimal.

    >>> distance(6_237_300, "km")
    '6,237\xa0km'
    """
    value = metres / METRES_PER[unit]
    return f"{number(value, 1 if 0 < value < 9.95 else 0)}{NO_BREAK}{UNIT_SIGNS[unit]}"


def percent(value: float) -> str:
    """Write a signed percentage with one decimal."""
    return f"{'+' if round(value, 1) > 0 else ''}{number(value, 1)}{NO_BREAK}%"


def clock_hours(span: timedelta) -> str:
    """Write a span of hours without a sign, minutes only where there are any: `19`, `5:45`."""
    minutes = round(abs(span.total_seconds()) / 60)
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)


def utc_offset(offset: timedelta) -> str:
    """Write a UTC offset.

    >>> utc_offset(timedelta(hours=5, minutes=45)), utc_offset(timedelta(hours=-10))
    ('UTC+5:45', 'UTC−10')
    """
    return f"UTC{MINUS if offset < timedelta(0) else '+'}{clock_hours(offset)}"


def difference(span: timedelta, origin: str) -> str:
    """Say how a clock stands against the clock at the origin."""
    if not span:
        return _("same time as {origin}").format(origin=origin)
    words = _("{hours} h ahead of {origin}") if span > timedelta(0) else _("{hours} h behind {origin}")
    return words.format(hours=clock_hours(span), origin=origin)


def signed_hours(span: timedelta) -> str:
    """Write a span of hours with its sign: `+1 h`, `−19 h`, `0 h`."""
    sign = "" if not span else "+" if span > timedelta(0) else MINUS
    return f"{sign}{clock_hours(span)}{NO_BREAK}{UNIT_SIGNS['h']}"


def compass(azimuth_deg: float) -> str:
    """Name the nearest of the sixteen winds for an azimuth in degrees; empty for NaN.

    >>> compass(224)
    'south-west'
    """
    return "" if math.isnan(azimuth_deg) else COMPASS[round(azimuth_deg / 22.5) % 16]


def azimuth(azimuth_deg: float) -> str:
    """Write an azimuth with the wind it points to; a dash for NaN."""
    return "–" if math.isnan(azimuth_deg) else f"{round(azimuth_deg) % 360}° ({compass(azimuth_deg)})"


def position(latitude: float, longitude: float) -> str:
    """Write a position.

    >>> position(21.3858, -157.9064)
    '21.3858° N, 157.9064° W'
    """
    north, east = (_("S"), _("N"))[latitude >= 0], (_("W"), _("E"))[longitude >= 0]
    return f"{abs(latitude):.4f}° {north}, {abs(longitude):.4f}° {east}"


def day(value: date) -> str:
    """Write a date: `28 July 2024`."""
    return f"{value.day} {value:%B} {value.year}"


def moment(value: datetime) -> str:
    """Write a local time with its weekday and date."""
    return f"{value:%H:%M}, {value:%A} {day(value.date())}"


def article_date(article: Article) -> str:
    """Write the article's date."""
    return day(article.heading.published)


def stated(claim: Claim) -> str:
    """Write what a claim states, in its unit."""
    if isinstance(claim.stated, date):
        return day(claim.stated)
    if isinstance(claim.stated, str):
        parts = claim.stated.split("-")
        last = claim.last_day
        return {1: str(last.year), 2: f"{last:%B} {last.year}", 3: day(last)}[len(parts)]
    return figure(claim.figure, claim.unit, _decimals(claim))


def _decimals(claim: Claim) -> int:
    return len(f"{claim.figure:.3f}".rstrip("0").partition(".")[2])


def figure(value: float, unit: str, digits: int = 0) -> str:
    """Write a figure with its unit, as the claim's own unit has it."""
    return f"{number(value, digits)}{NO_BREAK}{UNIT_SIGNS.get(unit, unit)}".rstrip()


def computed(verdict: Verdict) -> str:
    """Write what was computed or what became of the claim; a dash where there is nothing to compute."""
    if verdict.first:
        span = timedelta(hours=verdict.first.computed)
        if verdict.claim.kind == "time-difference":
            return f"{clock_hours(span)}{NO_BREAK}{UNIT_SIGNS['h']}"
        return _measured(verdict.claim, verdict.first)
    return day(verdict.claim.outcome.date) if verdict.claim.outcome else "–"


def _measured(claim: Claim, found: Comparison) -> str:
    """Write a computed distance with the decimals of the stated one; below ten units with one at least."""
    return figure(found.computed, claim.unit, max(_decimals(claim), 1 if 0 < found.computed < 9.95 else 0))


def sources(claim: Claim) -> str:
    """Name who states a claim, and what else is known with its source."""
    parts = [claim.source]
    if claim.outcome:
        parts.append(_("outcome: {source}").format(source=claim.outcome.source))
    if claim.note:
        parts.append(_("note: {source}").format(source=claim.note_source))
    return "; ".join(parts)


def verdict(name: VerdictName) -> str:
    """Name a verdict, with the sign that goes with its colour."""
    return f"{SIGNS[name]} {VERDICTS[name]}"


def finding(found: Verdict) -> str:
    """Say in a sentence or two how a verdict came about."""
    claim, first, fitting = found.claim, found.first, found.fitting
    if claim.outcome:
        words = _("{outcome} ({date}). “{stated}” is read as: on {last_day} at the latest.")
        text = claim.outcome.text.rstrip(".")
        return words.format(
            outcome=text, date=day(claim.outcome.date), stated=stated(claim), last_day=day(claim.last_day)
        )
    if claim.kind == "deadline":
        return _("No outcome is known to us. It is read as: on {day} at the latest.").format(day=day(claim.last_day))
    if first is None:
        return _("Geography and clocks cannot check this. It stands as its source says it.")
    pair = _("{start} to {end}: {computed}").format(
        start=first.start.name, end=first.end.name, computed=computed(found)
    )
    if claim.kind == "time-difference":
        return _finding_in_time(found, pair)
    if found.name == "holds":
        return _("{pair}, so the stated figure holds.").format(pair=pair)
    if found.difference_percent is None:
        off = _("{pair}: one and the same point.").format(pair=pair)
    else:
        off = _("{pair}; the stated figure is {percent} off.").format(
            pair=pair, percent=percent(found.difference_percent)
        )
    if fitting is None:
        return off
    return (
        off
        + " "
        + _("It holds from {start} to {end}: {computed}.").format(
            start=fitting.start.name, end=fitting.end.name, computed=_measured(claim, fitting)
        )
    )


def _finding_in_time(found: Verdict, pair: str) -> str:
    first, fitting = found.first, found.fitting
    if first is None or first.on is None:
        raise ValueError("a time difference is found for a pair and a date")
    if found.name == "holds":
        return _("{pair}, on every date of {year}.").format(pair=pair, year=first.on.year)
    if found.name == "depends-on-date" and first.computed == found.claim.figure:
        return _("{pair} on {day}, but not on every date of {year}.").format(
            pair=pair, day=day(first.on), year=first.on.year
        )
    on_the_day = _("{pair} on {day}.").format(pair=pair, day=day(first.on))
    if fitting is None or fitting.on is None:
        return on_the_day
    return (
        on_the_day
        + " "
        + _("It is {hours} h from {start} to {end} from {day} on.").format(
            hours=clock_hours(timedelta(hours=fitting.computed)),
            start=fitting.start.name,
            end=fitting.end.name,
            day=day(fitting.on),
        )
    )


def leg(found: Leg, start: Place, end: Place, unit: str, span: timedelta) -> str:
    """Say all of a leg: from where to where, how far, the azimuths out and in, and the hours between the clocks."""
    words = _("{start} to {end}: {distance}, azimuth {out} out and {arrival} on arrival, {clock}")
    return words.format(
        start=start.name,
        end=end.name,
        distance=distance(found.distance_m, unit),
        out=f"{round(found.azimuth_deg) % 360}°",
        arrival=f"{round(found.arrival_azimuth_deg) % 360}°",
        clock=difference(span, start.name),
    )
