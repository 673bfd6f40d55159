"""Every sentence, number format and unit that a reader sees. No HTML, no Markdown: plain text in the run's language.

Numbers have U+2212 for minus. Metres, degrees and seconds come in; text goes out.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from geo import working_week
from geo.clocks import zones
from geo.clocks.zones import Interval
from geo.earth.geodesy import Leg
from geo.story.model import Article, Place
from geo.view import Days, Desk
from geo.words.formats import COMPASS as COMPASS
from geo.words.formats import NO_BREAK as NO_BREAK
from geo.words.formats import UNIT_NAMES as UNIT_NAMES
from geo.words.formats import UNIT_SIGNS as UNIT_SIGNS
from geo.words.formats import azimuth as azimuth
from geo.words.formats import clock_hours as clock_hours
from geo.words.formats import compass as compass
from geo.words.formats import day as day
from geo.words.formats import decimals as decimals
from geo.words.formats import difference as difference
from geo.words.formats import distance as distance
from geo.words.formats import distance_number as distance_number
from geo.words.formats import figure as figure
from geo.words.formats import hours as hours
from geo.words.formats import hours_and_minutes as hours_and_minutes
from geo.words.formats import measure as measure
from geo.words.formats import moment as moment
from geo.words.formats import month_or_year as month_or_year
from geo.words.formats import percent as percent
from geo.words.formats import position as position
from geo.words.formats import sentences as sentences
from geo.words.formats import short_day as short_day
from geo.words.formats import short_time as short_time
from geo.words.formats import signed_hours as signed_hours
from geo.words.formats import utc_offset as utc_offset
from geo.words.language import MINUS as MINUS
from geo.words.language import N_, Words, isolated, ngettext, when
from geo.words.language import _ as _
from geo.words.language import listed as listed
from geo.words.language import number as number
from geo.working_week import Setting, Shared, Wait, Week, What

PRECISIONS = Words(
    {
        "site": N_("a site, placed to within about a kilometre"),
        "city": N_("a city, placed at its centre"),
        "area": N_("an area, measured from one point in it"),
    }
)


def other_names(place: Place) -> str:
    """A place's names but the first, in a row."""
    return " · ".join(map(isolated, place.names[1:]))


def article_date(article: Article) -> str:
    """Write the article's date."""
    return day(article.heading.published)


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
    r"""Write a very short time; what is shorter than a hundredth of a millisecond is said to be.

    >>> [milliseconds(timedelta(microseconds=microseconds)) for microseconds in (30_393, 171, 0)]
    ['30\xa0ms', '0.17\xa0ms', '≤\xa00.01\xa0ms']
    """
    value = span / timedelta(milliseconds=1)
    if value < 0.01:
        return NO_BREAK.join(["≤", measure(number(0.01, 2), "ms")])
    return measure(number(value, 0 if value >= 9.95 else 1 if value >= 0.995 else 2), "ms")


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
    # Light between neighbours takes less than a timedelta holds, and nobody waits for it.
    if not means or not means[0] or light < timedelta(microseconds=10):
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
