"""Every sentence, number format and unit that a reader sees. No HTML, no Markdown: plain text in the run's language.

Numbers have U+2212 for minus. Metres, degrees and seconds come in; text goes out.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import reduce
from typing import Literal

from geo import working_week
from geo.claims import METRES_PER, met_by, strictest_day
from geo.claims.history import Spell, by_date
from geo.claims.verdicts import Comparison, Verdict, VerdictName
from geo.clocks import zones
from geo.clocks.zones import Interval
from geo.earth.geodesy import Leg, Measures
from geo.story.model import Article, Claim, Place
from geo.view import Days, Desk
from geo.words.language import MINUS as MINUS
from geo.words.language import N_, Words, isolated, ngettext, when
from geo.words.language import _ as _
from geo.words.language import listed as listed
from geo.words.language import number as number
from geo.working_week import Setting, Shared, Wait, Week, What

NO_BREAK = "\N{NO-BREAK SPACE}"
COMPASS = (
    N_("north"), N_("north-north-east"), N_("north-east"), N_("east-north-east"),
    N_("east"), N_("east-south-east"), N_("south-east"), N_("south-south-east"),
    N_("south"), N_("south-south-west"), N_("south-west"), N_("west-south-west"),
    N_("west"), N_("west-north-west"), N_("north-west"), N_("north-north-west"),
)  # fmt: skip
UNIT_NAMES = Words({"km": N_("kilometres"), "mi": N_("miles"), "nmi": N_("nautical miles")})
UNIT_SIGNS = Words(
    {"km": N_("km"), "mi": N_("mi"), "nmi": N_("nmi"), "h": N_("h"), "min": N_("min"), "s": N_("s"), "ms": N_("ms")}
)
PRECISIONS = Words(
    {
        "site": N_("a site, placed to within about a kilometre"),
        "city": N_("a city, placed at its centre"),
        "area": N_("an area, measured from one point in it"),
    }
)
KINDS = Words(
    {
        "distance": N_("distance"),
        "time-difference": N_("time difference"),
        "deadline": N_("deadline"),
        "date": N_("date"),
        "count": N_("count"),
    }
)
VERDICTS: Words[VerdictName] = Words(
    {
        "holds": N_("holds"),
        "depends-on-endpoints": N_("depends on the end points"),
        "depends-on-date": N_("depends on the date"),
        "approximate": N_("approximate"),
        "differs": N_("differs"),
        "met": N_("met"),
        "not-met": N_("not met"),
        "open": N_("open"),
        "not-checkable": N_("not checkable"),
    }
)
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


def distance(metres: float, unit: str) -> str:
    r"""Write a distance in km, mi or nmi; below ten units with one decimal.

    >>> distance(6_237_300, "km")
    '6,237\xa0km'
    """
    return _measure(distance_number(metres, unit), unit)


def distance_number(metres: float, unit: str) -> str:
    """The number of `distance`, for a table that names its unit once."""
    value = metres / METRES_PER[unit]
    return number(value, 1 if 0 < value < 9.95 else 0)


def _measure(text: str, unit: str) -> str:
    """Write a number with its unit, which may be none of ours, or nothing."""
    if unit not in UNIT_SIGNS:
        return f"{text}{NO_BREAK}{unit}".rstrip()
    return _("{number}\N{NO-BREAK SPACE}{unit}").format(number=text, unit=UNIT_SIGNS[unit])


def percent(value: float) -> str:
    """Write a signed percentage with one decimal."""
    sign = "+" if round(value, 1) > 0 else ""
    return _("{number}\N{NO-BREAK SPACE}%").format(number=sign + number(value, 1))


def clock_hours(span: timedelta) -> str:
    """Write a span of hours without a sign, minutes only where there are any: `19`, `5:45`."""
    minutes = round(abs(span.total_seconds()) / 60)
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)


def hours_and_minutes(span: timedelta) -> str:
    r"""Write how long something takes, without a sign, to the minute.

    >>> hours_and_minutes(timedelta(hours=4, minutes=30)), hours_and_minutes(timedelta(seconds=20))
    ('4\xa0h 30\xa0min', '0\xa0min')
    """
    hours, minutes = divmod(round(abs(span.total_seconds()) / 60), 60)
    if not hours:
        return _measure(number(minutes), "min")
    if not minutes:
        return _measure(number(hours), "h")
    words = _("{hours}\N{NO-BREAK SPACE}h {minutes}\N{NO-BREAK SPACE}min")
    return words.format(hours=number(hours), minutes=number(minutes))


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
    words = _("{hours} ahead of {origin}") if span > timedelta(0) else _("{hours} behind {origin}")
    return words.format(hours=hours(span).replace(NO_BREAK, " "), origin=origin)


def signed_hours(span: timedelta) -> str:
    """Write a span of hours with its sign: `+1 h`, `−19 h`, `0 h`."""
    sign = "" if not span else "+" if span > timedelta(0) else MINUS
    return f"{sign}{hours(span)}"


def hours(span: timedelta) -> str:
    """Write a span of hours without a sign, as a clock has them: `19 h`, `5:45 h`."""
    hours, minutes = divmod(round(abs(span.total_seconds()) / 60), 60)
    if not minutes:
        return _measure(str(hours), "h")
    return _("{hours}:{minutes}\N{NO-BREAK SPACE}h").format(hours=hours, minutes=f"{minutes:02}")


def compass(azimuth_deg: float, winds: Literal[8, 16] = 16) -> str:
    """Name the nearest of the sixteen winds, or of the eight, for an azimuth in degrees; empty for NaN.

    >>> compass(238), compass(238, winds=8)
    ('west-south-west', 'south-west')
    """
    return "" if math.isnan(azimuth_deg) else _(COMPASS[round(azimuth_deg * winds / 360) % winds * (16 // winds)])


def azimuth(azimuth_deg: float) -> str:
    """Write an azimuth with the wind it points to; a dash for NaN."""
    if math.isnan(azimuth_deg):
        return "–"
    return _("{degrees}° ({wind})").format(degrees=round(azimuth_deg) % 360, wind=compass(azimuth_deg))


def position(latitude: float, longitude: float, digits: int = 4) -> str:
    """Write a position in degrees, to so many decimals.

    >>> position(21.3858, -157.9064)
    '21.3858° N, 157.9064° W'
    """
    north = _("{degrees}° N") if latitude >= 0 else _("{degrees}° S")
    east = _("{degrees}° E") if longitude >= 0 else _("{degrees}° W")
    return _(", ").join(
        words.format(degrees=number(abs(degrees), digits)) for words, degrees in ((north, latitude), (east, longitude))
    )


def day(value: date) -> str:
    """Write a date: `28 July 2024`."""
    return when(value, _("d MMMM y"))


def moment(value: datetime) -> str:
    """Write a local time with its weekday and date."""
    return when(value, _("HH:mm, EEEE d MMMM y"))


def short_day(value: date) -> str:
    """Write a day of a week that is known: `Mon 29`."""
    return when(value, _("EEE d"))


def short_time(value: datetime) -> str:
    """Write a local time in a week that is known: `Mon 08:00`."""
    return when(value, _("EEE HH:mm"))


def month_or_year(value: date) -> str:
    """Name the month that begins, by its year where that begins too: `Apr`, `2024`."""
    return when(value, _("y") if value.month == 1 else _("MMM"))


def other_names(place: Place) -> str:
    """A place's names but the first, in a row."""
    return " · ".join(map(isolated, place.names[1:]))


def article_date(article: Article) -> str:
    """Write the article's date."""
    return day(article.heading.published)


def stated(claim: Claim) -> str:
    """Write what a claim states, in its unit."""
    if isinstance(claim.stated, date):
        return day(claim.stated)
    if isinstance(claim.stated, str):
        patterns = {1: _("y"), 2: _("MMMM y"), 3: _("d MMMM y")}
        return when(claim.last_day, patterns[len(claim.stated.split("-"))])
    return figure(claim.figure, claim.unit, decimals(claim.figure))


def decimals(value: float, most: int = 3) -> int:
    """How many decimals a number needs: `2` for 28.75, none for 16.0."""
    return len(f"{value:.{most}f}".rstrip("0").partition(".")[2])


def figure(value: float, unit: str, digits: int = 0) -> str:
    """Write a figure with its unit, as the claim's own unit has it."""
    return _measure(number(value, digits), unit)


def computed(verdict: Verdict) -> str:
    """Write what was computed or what became of the claim; a dash where there is nothing to compute."""
    if verdict.first:
        return compared(verdict.claim, verdict.first)
    return day(verdict.claim.outcome.date) if verdict.claim.outcome else "–"


def compared(claim: Claim, found: Comparison) -> str:
    """Write one pair computed: a distance with the decimals of the stated one, below ten units with one at least."""
    if claim.kind == "time-difference":
        return hours(timedelta(hours=found.computed))
    return figure(found.computed, claim.unit, max(decimals(claim.figure), 1 if 0 < found.computed < 9.95 else 0))


def sources(claim: Claim) -> str:
    """Name who states a claim, and what else is known with its source."""
    parts = [claim.source]
    if claim.outcome:
        parts.append(_("outcome: {source}").format(source=claim.outcome.source))
    if claim.note:
        parts.append(_("note: {source}").format(source=claim.note_source))
    if claim.official:
        parts.append(_("official: {source}").format(source=claim.official_source))
    return _("; ").join(parts)


def data(found: Comparison, kind: str) -> str:
    """Say from which data a figure was computed."""
    start, end = found.start, found.end
    if kind == "time-difference":
        words = _("Time zones {start} and {end}, IANA time zone database.")
        return words.format(start=start.time_zone, end=end.time_zone)
    words = _("Positions: {start}: {start_source}; {end}: {end_source}. Geodesic on WGS84.")
    return words.format(start=start.name, start_source=start.source, end=end.name, end_source=end.source)


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
    holds = _("It holds from {start} to {end}: {computed}.").format(
        start=fitting.start.name, end=fitting.end.name, computed=compared(claim, fitting)
    )
    return sentences(off, holds)


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
    example = _("On {day}, for example, it is {hours} from {start} to {end}.").format(
        hours=hours(timedelta(hours=fitting.computed)).replace(NO_BREAK, " "),
        start=fitting.start.name,
        end=fitting.end.name,
        day=day(fitting.on),
    )
    return sentences(on_the_day, example)


def sentences(*whole: str) -> str:
    """Put sentences one after another."""
    words = _("{before} {after}")
    return reduce(lambda before, after: words.format(before=before, after=after), whole) if whole else ""


def reading(claim: Claim) -> str:
    """Say how a deadline was read, and what would come of the strictest reading if the outcome is known.

    Raises:
        ValueError: The claim is not a deadline.
    """
    strict = met_by(claim, strictest_day(claim))
    read = _("Read as: on {day} at the latest.").format(day=day(claim.last_day))
    if strict == "open":
        return read
    if strict == "met":
        words = _("Read as before {stated} begins, it was met too.")
    elif met_by(claim, claim.last_day) == "met":
        words = _("Read as before {stated} begins, it was not met.")
    else:
        words = _("Read as before {stated} begins, it was not met either.")
    return sentences(read, words.format(stated=stated(claim)))


def through_the_year(spells: Sequence[Spell], at_most: int = 6) -> str:
    """Say what the difference between two clocks is through a year: on every date, or until which date it is what.

    Args:
        spells: Those of one year, from `claims.through_time`.
        at_most: How many of them are named.

    >>> from datetime import UTC
    >>> from geo.claims.history import through_time
    >>> year = datetime(2024, 1, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)
    >>> through_the_year(through_time("Asia/Tokyo", "America/New_York", *year)).replace(NO_BREAK, " ")
    '14 h until 10 March 2024, 13 h until 3 November 2024, then 14 h.'
    """
    spells = by_date(spells)
    hours = _differences(spells)
    if len(spells) == 1:
        words = _("{hours} on every date of {year}.")
        return _sentence(words.format(hours=hours[0], year=spells[0].begins.year))
    parts = [
        _("{hours} until {day}").format(hours=each, day=day(after.begins_on))
        for each, after in zip(hours[:at_most], spells[1:], strict=False)
    ]
    last = _("then {hours}").format(hours=hours[-1]) if len(spells) <= at_most else _("and so on")
    return _sentence(_("{parts}.").format(parts=_(", ").join([*parts, last])))


def through_history(spells: Sequence[Spell], at_most: int = 4) -> str:
    """Say what the difference between two clocks is and has been, the latest first.

    Args:
        spells: Those of many years, from `claims.through_time`.
        at_most: How many of them are named, 2 or more.

    Raises:
        ValueError: `at_most` is below 2.
    """
    if at_most < 2:
        raise ValueError(f"at most {at_most} says nothing of what was before; name 2 or more")
    spells = by_date(spells)
    hours, year = _differences(spells), spells[0].begins.year
    if len(spells) == 1:
        return _sentence(_("{hours} on every date since {year}.").format(hours=hours[0], year=year))
    latest, *before = [
        _("{hours} from {day}").format(hours=each, day=day(spell.begins_on))
        for each, spell in list(zip(hours, spells, strict=True))[:0:-1]
    ][:at_most]
    if len(spells) <= at_most:
        before.append(_("{hours} back to {year}").format(hours=hours[0], year=year))
    else:
        before.append(_("and so on back to {year}").format(year=year))
    words = _("{latest} on; before that {before}.")
    return _sentence(words.format(latest=latest, before=_(", ").join(before)))


def _differences(spells: Sequence[Spell]) -> list[str]:
    """Write each spell's difference, with the side that the end's clock is on only where that changes."""
    sides = {spell.difference > timedelta(0) for spell in spells if spell.difference}
    words = (_("{hours} behind"), _("{hours} ahead")) if len(sides) > 1 else ("{hours}", "{hours}")
    return [
        words[spell.difference > timedelta(0)].format(hours=hours(spell.difference))
        if spell.difference
        else _("the same time")
        for spell in spells
    ]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def direction_sentence(start: Place, end: Place, found: Leg, unit: str) -> str:
    """Say how far and in which direction, of the eight winds, one place lies from another."""
    pair = {"start": start.name, "end": end.name}
    if math.isnan(found.azimuth_deg):
        return _("{start} and {end} are one and the same point.").format(**pair)
    # From a pole every way leads to the other; the azimuth only says along which meridian.
    azimuth_deg = found.azimuth_deg if abs(start.latitude) < 90 else 180 if start.latitude > 0 else 0
    return _("From {start} to {end}: {distance}, to the {wind}.").format(
        **pair, distance=distance(found.distance_m, unit), wind=compass(azimuth_deg, winds=8)
    )


def measures(found: Measures, unit: str) -> str:
    """Say how long one pair is by each way of measuring."""
    return _("{geodesic} by the geodesic, {rhumb} by the rhumb line, {sphere} on a sphere.").format(
        geodesic=distance(found.geodesic_m, unit),
        rhumb=distance(found.rhumb_m, unit),
        sphere=distance(found.sphere_m, unit),
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


# --- a week of working hours

WORKDAYS: Words[Days] = Words(
    {
        "mon-fri": N_("Monday to Friday"),
        "sun-thu": N_("Sunday to Thursday"),
        "daily": N_("every day"),
    }
)


def working_hours(desk: Desk) -> str:
    """Write when someone is at a desk, on the clocks of its place.

    >>> working_hours(Desk("tokyo")), working_hours(Desk("tokyo", 22, 6, "daily"))
    ('08:00 to 17:00, Monday to Friday', '22:00 to 06:00 the next day, every day')
    """
    if (desk.begins, desk.ends, desk.days) == (0, 24, "daily"):
        return _("round the clock")
    words = _("{begins} to {ends}, {days}") if desk.begins < desk.ends else _("{begins} to {ends} the next day, {days}")
    return words.format(begins=full_hour(desk.begins), ends=full_hour(desk.ends), days=WORKDAYS[desk.days])


def full_hour(hour: int) -> str:
    """Write a full hour of the day, from 0 to 24: `08:00`."""
    return f"{hour:02}:00"


def week_of(found: Week) -> str:
    """Say which week is compared, and by whose clock."""
    first = found.rows[0]
    monday = zones.local(first.hours.time_zone, found.span[0]).date()
    return _("The week from Monday, {day}, on the clock of {place}").format(day=day(monday), place=first.place.name)


def shared_hours(found: Week) -> str:
    """Say how long all are at their desks at once in the week, and on how many days."""
    names = listed([row.place.name for row in found.rows])
    whole = found.shared[0]
    if found.idle:
        words = _("Nobody is at a desk in {places} in this week.")
        return words.format(places=listed([place.name for place in found.idle]))
    if not whole.by_day:
        return _("{places} share no working hours in this week.").format(places=names)
    words = _("{places} share {hours} working hours a week, {days}.")
    return words.format(places=names, hours=_count_of_hours(whole.total), days=_on_days(whole))


def shared_by_some(found: Week, shared: Shared) -> str:
    """Say how long at least so many of them are at their desks at once."""
    some = {"count": shared.at_least, "all": len(found.rows)}
    if not shared.by_day:
        return _("At least {count} of the {all}: never in this week.").format(**some)
    words = _("At least {count} of the {all}: {hours} working hours a week, {days}.")
    return words.format(**some, hours=_count_of_hours(shared.total), days=_on_days(shared))


def at_desks(found: Week, shared: Shared) -> str:
    """Say what a table of shared working hours lists."""
    if shared is found.shared[0]:
        return _("When all are at their desks, on each place's own clock")
    words = _("When at least {count} of the {all} are at their desks, on each place's own clock")
    return words.format(count=shared.at_least, all=len(found.rows))


def distances_title(unit: str) -> str:
    """Say what a matrix of distances holds."""
    words = _("Geodesic distances on the WGS84 ellipsoid, in {unit}, from row to column")
    return words.format(unit=UNIT_NAMES[unit])


def hours_apart(found: Week) -> str:
    """Say how far the clocks of the first two are apart, what that is like for work, and whether it changes."""
    first, second = (row.place.name for row in found.rows[:2])
    like = working_week.apparent(found.difference)
    pair = _("they") if len(found.rows) == 2 else listed([first, second])
    if not found.difference:
        words = _("On the clock {pair} agree.")
    elif like == abs(found.difference):
        words = _("On the clock {pair} are {hours} apart.")
    elif like:
        words = _("On the clock {pair} are {hours} apart; for work it is like {like}, on another date.")
    else:
        words = _("On the clock {pair} are {hours} apart; for work it is like none, on another date.")
    said = [words.format(pair=pair, hours=_in_hours(found.difference), like=_in_hours(like))]
    for (_since, before), (since, after) in zip(found.differences, found.differences[1:], strict=False):
        words = _("The clocks change in this week: {before} apart until {moment} in {first}, then {after}.")
        moment_there = _weekday_and_time(zones.local(found.rows[0].hours.time_zone, since))
        said.append(words.format(before=_in_hours(before), after=_in_hours(after), moment=moment_there, first=first))
    return sentences(*said)


def next_shared(found: Week) -> str:
    """Say when all are next at their desks at once, on each place's own clock."""
    if found.next_shared is None:
        return _("They share none in the five weeks from this moment on.")
    if found.always:
        return _("Somebody is at every desk all the time.")
    begins, ends = found.next_shared
    if begins <= found.instant:
        until = [
            _("{time} in {place}").format(time=_weekday_and_time(local), place=row.place.name)
            for row in found.rows
            for local in [zones.local(row.hours.time_zone, ends)]
        ]
        return _("They share working hours at this moment, until {times}.").format(times=listed(until))
    windows = [
        _("{window} in {place}").format(window=window(found.next_shared, row.hours.time_zone), place=row.place.name)
        for row in found.rows
    ]
    return _("The next shared working hours: {windows}.").format(windows=_("; ").join(windows))


def window(interval: Interval, zone: str) -> str:
    """Write an interval as a zone's clocks show it: `Tuesday, 30 July, 08:00 to 12:00`."""
    begin, end = (zones.local(zone, bound) for bound in interval)
    if begin.date() == end.date():
        words = _("{day}, {begin} to {end}")
        return words.format(day=_weekday(begin), begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")
    return _("{begin} to {end}").format(begin=_weekday_and_time(begin), end=_weekday_and_time(end))


def situation(wait: Wait, what: What) -> str:
    """Name who waits, how, and for what if that matters: `Tokyo to Hawaii, both on one clock, first answer`."""
    ways: dict[Setting, str] = {
        "as-it-is": "",
        "one-clock": _("both on one clock"),
        "round-the-clock": _("watch round the clock"),
    }
    ends: dict[What, str] = {"first-answer": _("first answer"), "exchange": _("with a follow-up"), "either": ""}
    pair = _("{asker} to {answerer}").format(asker=wait.asker.name, answerer=wait.answerer.name)
    return _(", ").join(part for part in (pair, ways[wait.setting], ends[what]) if part)


def waiting(wait: Wait) -> str:
    """Say what waiting costs one who asks, as it is."""
    pair = {"asker": wait.asker.name, "answerer": wait.answerer.name}
    first, whole = wait.first_answer, wait.exchange
    if not whole.longest:
        return _("A question asked in {asker} never waits for someone in {answerer}.").format(**pair)
    words = _(
        "A question asked in {asker} waits {mean} on average for someone in {answerer}, at most {longest}; "
        "until a follow-up to the answer is read there it takes {whole} on average, at most {whole_longest}."
    )
    return words.format(
        **pair,
        mean=hours_and_minutes(first.mean),
        longest=hours_and_minutes(first.longest),
        whole=hours_and_minutes(whole.mean),
        whole_longest=hours_and_minutes(whole.longest),
    )


def otherwise(found: Week) -> str:
    """Say how long a first answer would take on one clock, or with somebody always there, the first way.

    Raises:
        IndexError: Nobody waits for anybody in the week.
    """
    asker, answerer = found.waits[0].asker, found.waits[0].answerer
    means = {wait.setting: hours_and_minutes(wait.first_answer.mean) for wait in found.waits if wait.asker is asker}
    words = _(
        "With both on the clock of {asker} a first answer would take {one_clock} on average; "
        "with a watch round the clock in {answerer}, {watch}."
    )
    return words.format(
        asker=asker.name, answerer=answerer.name, one_clock=means["one-clock"], watch=means["round-the-clock"]
    )


def milliseconds(span: timedelta) -> str:
    r"""Write a very short time.

    >>> milliseconds(timedelta(microseconds=30_393)), milliseconds(timedelta(microseconds=171))
    ('30\xa0ms', '0.17\xa0ms')
    """
    value = span / timedelta(milliseconds=1)
    return _measure(number(value, 0 if value >= 9.95 else 1 if value >= 0.995 else 2), "ms")


def for_scale(found: Week, speed_km_h: float, unit: str) -> str:
    """Say how long the distance between the first two takes light and an airliner, beside the mean wait for an answer.

    Args:
        found: The week.
        speed_km_h: The airliner's speed.
        unit: The unit of distances: `km`, `mi` or `nmi`.
    """
    first, second = (row.place.name for row in found.rows[:2])
    if not found.distance_m:
        return _("{first} and {second} are one and the same point.").format(first=first, second=second)
    light = working_week.in_fibre(found.distance_m)
    words = _(
        "{first} to {second}: {distance}. Light in glass fibre along that line takes {light} one way, {return_} there "
        "and back; an airliner at {speed} km/h takes {flight}."
    )
    said = words.format(
        first=first,
        second=second,
        distance=distance(found.distance_m, unit),
        light=milliseconds(light),
        return_=milliseconds(2 * light),
        speed=number(speed_km_h),
        flight=hours_and_minutes(working_week.in_flight(found.distance_m, speed_km_h)),
    )
    means = [wait.first_answer.mean for wait in found.waits[:1]]
    if not means or not means[0]:
        return said
    words = _("A question waits {mean} on average: about {times} times as long as light takes one way.")
    times = float(f"{means[0] / light:.2g}")
    return sentences(said, words.format(mean=hours_and_minutes(means[0]), times=number(times)))


def _count_of_hours(span: timedelta) -> str:
    """Write hours as a decimal number, as short as it is exact to a hundredth: `16`, `28.75`."""
    hours = span / timedelta(hours=1)
    return number(hours, decimals(hours, 2))


def _in_hours(span: timedelta) -> str:
    hours = abs(span) / timedelta(hours=1)
    if not hours.is_integer():
        return hours_and_minutes(span)
    return ngettext("{hours} hour", "{hours} hours", int(hours)).format(hours=number(hours))


def _on_days(shared: Shared) -> str:
    lengths = [length for _day, length in shared.by_day]
    if len(lengths) == 1:
        return _("all on one day")
    if len(set(lengths)) == 1:
        return _("{hours} on each of {count} days").format(hours=hours_and_minutes(lengths[0]), count=len(lengths))
    words = _("from {least} to {most} on each of {count} days")
    least, most = hours_and_minutes(min(lengths)), hours_and_minutes(max(lengths))
    return words.format(least=least, most=most, count=len(lengths))


def _weekday(local: datetime) -> str:
    return when(local, _("EEEE, d MMMM"))


def _weekday_and_time(local: datetime) -> str:
    return when(local, _("EEEE, d MMMM, HH:mm"))


def dates_elsewhere(origin: Place, places: Sequence[Place], on: date) -> str:
    """Say where, while it is one date in a place, it is still the day before, or already the day after, the longest.

    >>> from geo.story.model import Place
    >>> fields = {"latitude": 0, "longitude": 0, "layer": "x", "rank": 1, "precision": "site", "source": "us"}
    >>> zones = {"Tokyo": "Asia/Tokyo", "Hawaii": "Pacific/Honolulu"}
    >>> places = [{"id": "a", "name": name, "time_zone": zone} | fields for name, zone in zones.items()]
    >>> there = [Place.read(place) for place in places]
    >>> dates_elsewhere(there[0], there, date(2024, 7, 28))
    'Until 19:00 in Tokyo it is still 27 July 2024 in Hawaii.'
    """
    still: dict[time, list[str]] = {}
    already: dict[time, list[str]] = {}
    for place in places:
        begins, ends = (
            zones.local(origin.time_zone, zones.instant(place.time_zone, datetime.combine(midnight, time())))
            for midnight in (on, on + timedelta(days=1))
        )
        if begins.date() == on and begins.time() > time():
            still.setdefault(begins.time(), []).append(place.name)
        if ends.date() == on:
            already.setdefault(ends.time(), []).append(place.name)
    found = []
    if still:
        words = _("Until {time} in {origin} it is still {day} in {places}.")
        found.append((words, max(still), on - timedelta(days=1), still[max(still)]))
    if already:
        words = _("From {time} on in {origin} it is already {day} in {places}.")
        found.append((words, min(already), on + timedelta(days=1), already[min(already)]))
    return sentences(
        *(
            words.format(time=f"{at:%H:%M}", origin=origin.name, day=day(other), places=listed(names))
            for words, at, other, names in found
        )
    )
