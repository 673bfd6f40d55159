"""Sentences about working hours, a compared week and response times, as plain text in the run's language."""

from datetime import datetime, timedelta

from geo.clocks import zones
from geo.clocks.working_hours import WEEKDAYS, Days, WorkingHours
from geo.clocks.working_week import Setting, Shared, Wait, WaitKind, Week, difference_ignoring_date
from geo.clocks.zones import Interval
from geo.earth import travel_times
from geo.words.formats import (
    day,
    decimals,
    distance,
    format_date,
    hours_and_minutes,
    join_names,
    join_sentences,
    milliseconds,
    number,
)
from geo.words.language import N_, Words, _, ngettext

WORKDAYS: Words[Days] = Words(
    {
        "mon-fri": N_("Monday to Friday"),
        "sun-thu": N_("Sunday to Thursday"),
        "daily": N_("every day"),
    }
)


def working_hours(hours: WorkingHours) -> str:
    """Write working hours, in local time.

    Raises:
        StopIteration: The weekdays are not in `WEEKDAYS`.

    >>> from datetime import time
    >>> working_hours(WorkingHours("Asia/Tokyo"))
    '08:00 to 17:00, Monday to Friday'
    >>> working_hours(WorkingHours("Asia/Tokyo", time(22), time(6), WEEKDAYS["daily"]))
    '22:00 to 06:00 the next day, every day'
    """
    if hours == WorkingHours.round_the_clock(hours.time_zone):
        return _("round the clock")
    begins, ends = hours.begins.hour, hours.ends.hour or 24
    words = _("{begins} to {ends}, {days}") if begins < ends else _("{begins} to {ends} the next day, {days}")
    days = next(WORKDAYS[days] for days, weekdays in WEEKDAYS.items() if weekdays == hours.weekdays)
    return words.format(begins=full_hour(begins), ends=full_hour(ends), days=days)


def full_hour(hour: int) -> str:
    """Write an hour of the day, from 0 to 24: `08:00`."""
    return f"{hour:02}:00"


def week_label(week: Week) -> str:
    """Say which week is compared, and on which place's clock."""
    first = week.rows[0]
    monday = zones.local(first.team.hours.time_zone, week.span[0]).date()
    return _("The week from Monday, {day}, on the clock of {place}").format(day=day(monday), place=first.team.place)


def shared_hours(week: Week) -> str:
    """Say how long all teams are at their desks at once in the week, and on how many days."""
    names = join_names([row.team.place for row in week.rows])
    whole = week.shared[0]
    if week.idle:
        words = _("Nobody is at a desk in {places} in this week.")
        return words.format(places=join_names([team.place for team in week.idle]))
    if not whole.by_day:
        return _("{places} share no working hours in this week.").format(places=names)
    words = _("{places} share {hours} working hours a week, {days}.")
    return words.format(places=names, hours=_count_of_hours(whole.total), days=_on_days(whole))


def shared_by_some(week: Week, shared: Shared) -> str:
    """Say how long at least `shared.at_least` teams are at their desks at once."""
    some = {"count": shared.at_least, "all": len(week.rows)}
    if not shared.by_day:
        return _("At least {count} of the {all}: never in this week.").format(**some)
    words = _("At least {count} of the {all}: {hours} working hours a week, {days}.")
    return words.format(**some, hours=_count_of_hours(shared.total), days=_on_days(shared))


def at_desks(week: Week, shared: Shared) -> str:
    """The caption of a table of shared working hours."""
    if shared is week.shared[0]:
        return _("When all are at their desks, on each place's own clock")
    words = _("When at least {count} of the {all} are at their desks, on each place's own clock")
    return words.format(count=shared.at_least, all=len(week.rows))


def hours_apart(week: Week) -> str:
    """Say how far the first two clocks are apart, with and without the date, and whether that changes in the week."""
    first, second = (row.team.place for row in week.rows[:2])
    like = difference_ignoring_date(week.difference)
    pair = _("they") if len(week.rows) == 2 else join_names([first, second])
    if not week.difference:
        words = _("On the clock {pair} agree.")
    elif like == abs(week.difference):
        words = _("On the clock {pair} are {hours} apart.")
    elif like:
        words = _("On the clock {pair} are {hours} apart; working days overlap as if {like} apart.")
    else:
        words = _("On the clock {pair} are {hours} apart; working days overlap wholly, a day apart.")
    parts = [words.format(pair=pair, hours=_in_hours(week.difference), like=_in_hours(like))]
    for (_since, before), (since, after) in zip(week.differences, week.differences[1:], strict=False):
        words = _("The clocks change in this week: {before} apart until {moment} in {first}, then {after}.")
        local_time = _weekday_and_time(zones.local(week.rows[0].team.hours.time_zone, since))
        parts.append(words.format(before=_in_hours(before), after=_in_hours(after), moment=local_time, first=first))
    return join_sentences(*parts)


def next_shared(week: Week) -> str:
    """Say when all teams are next at their desks at once, in each place's local time."""
    if week.next_shared is None:
        return _("They share none in the five weeks from this moment on.")
    if week.is_always_shared:
        return _("Somebody is at every desk all the time.")
    begins, ends = week.next_shared
    if begins <= week.instant:
        until = [
            _("{time} in {place}").format(time=_weekday_and_time(local), place=row.team.place)
            for row in week.rows
            for local in [zones.local(row.team.hours.time_zone, ends)]
        ]
        return _("They share working hours at this moment, until {times}.").format(times=join_names(until))
    windows = [
        _("{window} in {place}").format(window=window(week.next_shared, row.team.hours.time_zone), place=row.team.place)
        for row in week.rows
    ]
    return _("The next shared working hours: {windows}.").format(windows=_("; ").join(windows))


def window(interval: Interval, zone: str) -> str:
    """Write an interval in a zone's local time: `Tuesday, 30 July, 08:00 to 12:00`."""
    begin, end = (zones.local(zone, bound) for bound in interval)
    if begin.date() == end.date():
        words = _("{day}, {begin} to {end}")
        return words.format(day=_weekday(begin), begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")
    return _("{begin} to {end}").format(begin=_weekday_and_time(begin), end=_weekday_and_time(end))


def wait_label(wait: Wait, what: WaitKind) -> str:
    """Name who asks whom, under which setting, and until when: `Tokyo to Hawaii, both on one clock, first answer`."""
    ways: dict[Setting, str] = {
        "as-it-is": "",
        "one-clock": _("both on one clock"),
        "round-the-clock": _("watch round the clock"),
    }
    ends: dict[WaitKind, str] = {"first-answer": _("first answer"), "exchange": _("with a follow-up"), "either": ""}
    pair = _("{asker} to {answerer}").format(asker=wait.asker.place, answerer=wait.answerer.place)
    return _(", ").join(part for part in (pair, ways[wait.setting], ends[what]) if part)


def mean_wait(wait: Wait) -> str:
    """Say how long a question waits, in the real setting."""
    pair = {"asker": wait.asker.place, "answerer": wait.answerer.place}
    first, whole = wait.first_answer, wait.exchange
    if not whole.longest:
        return _("A question asked in {asker} never waits for someone in {answerer}.").format(**pair)
    words = _(
        "A question asked in {asker} waits {mean} on average for someone in {answerer}, at most {longest}; "
        "a follow-up is read after {whole} on average, at most {whole_longest}."
    )
    return words.format(
        **pair,
        mean=hours_and_minutes(first.mean),
        longest=hours_and_minutes(first.longest),
        whole=hours_and_minutes(whole.mean),
        whole_longest=hours_and_minutes(whole.longest),
    )


def other_settings(week: Week) -> str:
    """Say how long the first asker would wait with both on one clock, and with a watch round the clock.

    Raises:
        IndexError: The week has no waits.
    """
    asker, answerer = week.waits[0].asker, week.waits[0].answerer
    means = {wait.setting: hours_and_minutes(wait.first_answer.mean) for wait in week.waits if wait.asker is asker}
    words = _(
        "If both kept the hours of {asker}, a first answer would take {one_clock} on average; "
        "with a watch round the clock in {answerer}, {watch}."
    )
    return words.format(
        asker=asker.place, answerer=answerer.place, one_clock=means["one-clock"], watch=means["round-the-clock"]
    )


def beside_travel_times(week: Week, speed_km_h: float, unit: str) -> str:
    """Compare the mean wait for an answer with how long light and an airliner need between the first two places.

    Args:
        week: The week.
        speed_km_h: The airliner's speed.
        unit: The unit of distances: `km`, `mi` or `nmi`.
    """
    first, second = (row.team.place for row in week.rows[:2])
    if not week.distance_m:
        return _("{first} and {second} are one and the same point.").format(first=first, second=second)
    light = travel_times.in_fibre(week.distance_m)
    words = _(
        "{first} to {second}: {distance}. Light in glass fibre along that line takes {light} one way, {return_} there "
        "and back; an airliner at {speed} km/h takes {flight}."
    )
    text = words.format(
        first=first,
        second=second,
        distance=distance(week.distance_m, unit),
        light=milliseconds(light),
        return_=milliseconds(2 * light),
        speed=number(speed_km_h),
        flight=hours_and_minutes(travel_times.in_flight(week.distance_m, speed_km_h)),
    )
    means = [wait.first_answer.mean for wait in week.waits[:1]]
    # Between close neighbours light needs less than a timedelta can hold, and the time rounds to 0.
    if not means or not means[0] or light < timedelta(microseconds=10):
        return text
    words = _("A question waits {mean} on average: about {times} times as long as light takes one way.")
    times = float(f"{means[0] / light:.2g}")
    return join_sentences(text, words.format(mean=hours_and_minutes(means[0]), times=number(times)))


def _count_of_hours(span: timedelta) -> str:
    """Write hours as a decimal number with up to two decimals: `16`, `28.75`."""
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
    return format_date(local, _("EEEE, d MMMM"))


def _weekday_and_time(local: datetime) -> str:
    return format_date(local, _("EEEE, d MMMM, HH:mm"))
