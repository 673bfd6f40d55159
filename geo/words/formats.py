"""Write numbers, units, angles, times and dates in the run's language, as plain text.

Lengths are given in metres and angles in degrees. A minus is written as U+2212.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache, reduce
from typing import Literal
from unicodedata import east_asian_width

from babel import Locale, dates, lists, numbers

from geo.words import language
from geo.words.language import N_, Words, _
from geo.words.units import UNITS

MINUS, NO_BREAK = "\N{MINUS SIGN}", "\N{NO-BREAK SPACE}"
COMPASS = (
    N_("north"), N_("north-north-east"), N_("north-east"), N_("east-north-east"),
    N_("east"), N_("east-south-east"), N_("south-east"), N_("south-south-east"),
    N_("south"), N_("south-south-west"), N_("south-west"), N_("west-south-west"),
    N_("west"), N_("west-north-west"), N_("north-west"), N_("north-north-west"),
)  # fmt: skip
TIME_SIGNS = Words({"h": N_("h"), "min": N_("min"), "s": N_("s"), "ms": N_("ms")})


def country(code: str) -> str:
    """The usual name of a country, from the Unicode CLDR; empty if it has none.

    Args:
        code: ISO 3166-1 alpha-2.

    >>> with language.speaking("ja"):
    ...     country("BO")
    'ボリビア'
    """
    return str(_locale(language.tag()).territories.get(code, ""))


def distance(metres: float, unit: str) -> str:
    r"""Write a distance in the unit with this id; with one decimal if it is below ten units.

    >>> distance(6_237_300, "km")
    '6,237\xa0km'
    """
    return with_unit(distance_number(metres, unit), unit)


def distance_number(metres: float, unit: str) -> str:
    """Like `distance`, but without the unit, for a table that names it in its header."""
    value = metres / UNITS[unit].metres
    return number(value, 1 if 0 < value < 9.95 else 0)


def with_unit(text: str, unit: str) -> str:
    """Write a number with a unit. The unit may be an unknown one, or empty."""
    if unit not in UNITS and unit not in TIME_SIGNS:
        # Japanese counters follow the number at once: 3回.
        gap = "" if unit and east_asian_width(unit[0]) == "W" else NO_BREAK
        return f"{text}{gap}{unit}".rstrip()
    return _("{number}\N{NO-BREAK SPACE}{unit}").format(number=text, unit=unit_sign(unit))


def unit_sign(unit: str) -> str:
    """The sign of a unit of distance or time; any other text is returned as it is."""
    return UNITS[unit].sign if unit in UNITS else TIME_SIGNS.get(unit, unit)


def percent(value: float) -> str:
    """Write a signed percentage with one decimal."""
    sign = "+" if round(value, 1) > 0 else ""
    return _("{number}\N{NO-BREAK SPACE}%").format(number=sign + number(value, 1))


def clock_hours(span: timedelta) -> str:
    """Write hours without a sign or unit, and minutes only if there are any: `19`, `5:45`."""
    minutes = round(abs(span.total_seconds()) / 60)
    return f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)


def hours_and_minutes(span: timedelta) -> str:
    r"""Write a duration to the minute, without a sign.

    >>> hours_and_minutes(timedelta(hours=4, minutes=30)), hours_and_minutes(timedelta(seconds=20))
    ('4\xa0h 30\xa0min', '0\xa0min')
    """
    hours, minutes = divmod(round(abs(span.total_seconds()) / 60), 60)
    if not hours:
        return with_unit(number(minutes), "min")
    if not minutes:
        return with_unit(number(hours), "h")
    words = _("{hours}\N{NO-BREAK SPACE}h {minutes}\N{NO-BREAK SPACE}min")
    return words.format(hours=number(hours), minutes=number(minutes))


def milliseconds(span: timedelta) -> str:
    r"""Write a very short duration; `≤ 0.01 ms` if it is shorter than that.

    >>> [milliseconds(timedelta(microseconds=microseconds)) for microseconds in (30_393, 171, 0)]
    ['30\xa0ms', '0.17\xa0ms', '≤\xa00.01\xa0ms']
    """
    value = span / timedelta(milliseconds=1)
    if value < 0.01:
        return NO_BREAK.join(["≤", with_unit(number(0.01, 2), "ms")])
    return with_unit(number(value, 0 if value >= 9.95 else 1 if value >= 0.995 else 2), "ms")


def utc_offset(offset: timedelta) -> str:
    """Write a UTC offset.

    >>> utc_offset(timedelta(hours=5, minutes=45)), utc_offset(timedelta(hours=-10))
    ('UTC+5:45', 'UTC−10')
    """
    return f"UTC{MINUS if offset < timedelta(0) else '+'}{clock_hours(offset)}"


def clock_difference(span: timedelta, origin: str) -> str:
    """Say how far a clock is ahead of or behind the clock at the origin."""
    if not span:
        return _("same time as {origin}").format(origin=origin)
    words = _("{hours} ahead of {origin}") if span > timedelta(0) else _("{hours} behind {origin}")
    return words.format(hours=hours(span).replace(NO_BREAK, " "), origin=origin)


def signed_hours(span: timedelta) -> str:
    """Write hours with their sign: `+1 h`, `−19 h`, `0 h`."""
    sign = "" if not span else "+" if span > timedelta(0) else MINUS
    return f"{sign}{hours(span)}"


def hours(span: timedelta) -> str:
    """Write hours without a sign: `19 h`, `5:45 h`."""
    hours, minutes = divmod(round(abs(span.total_seconds()) / 60), 60)
    if not minutes:
        return with_unit(str(hours), "h")
    return _("{hours}:{minutes}\N{NO-BREAK SPACE}h").format(hours=hours, minutes=f"{minutes:02}")


def compass(azimuth_deg: float, points: Literal[8, 16] = 16) -> str:
    """Name the nearest of the 16 or 8 compass points for an azimuth in degrees; empty for NaN.

    >>> compass(238), compass(238, points=8)
    ('west-south-west', 'south-west')
    """
    return "" if math.isnan(azimuth_deg) else _(COMPASS[round(azimuth_deg * points / 360) % points * (16 // points)])


def azimuth(azimuth_deg: float, points: Literal[8, 16] = 16) -> str:
    """Write an azimuth with the nearest of the 16 or 8 compass points; a dash for NaN."""
    if math.isnan(azimuth_deg):
        return "–"
    return _("{degrees}° ({wind})").format(degrees=round(azimuth_deg) % 360, wind=compass(azimuth_deg, points))


def position(latitude: float, longitude: float, digits: int = 4) -> str:
    """Write a position in degrees with this many decimals.

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
    return format_date(value, _("d MMMM y"))


def date_and_time(value: datetime) -> str:
    """Write a local time with its weekday and date."""
    return format_date(value, _("HH:mm, EEEE d MMMM y"))


def short_day(value: date) -> str:
    """Write a weekday and the day of the month: `Mon 29`."""
    return format_date(value, _("EEE d"))


def short_time(value: datetime) -> str:
    """Write a weekday and a local time: `Mon 08:00`."""
    return format_date(value, _("EEE HH:mm"))


def weekday_and_day(value: date) -> str:
    """Write a weekday and a date, short: `Mon 29 July`."""
    return format_date(value, _("EEE d MMM"))


def day_and_month(value: date) -> str:
    """Write a date without its year: `29 Jul`."""
    return format_date(value, _("d MMM"))


def month_or_year(value: date) -> str:
    """Name the month, or in January the year: `Apr`, `2024`."""
    return format_date(value, _("y") if value.month == 1 else _("MMM"))


def decimals(value: float, most: int = 3) -> int:
    """How many decimals a number needs, up to `most`: 2 for 28.75, 0 for 16.0."""
    return len(f"{value:.{most}f}".rstrip("0").partition(".")[2])


def number_with_unit(value: float, unit: str, digits: int = 0) -> str:
    """Write a number with its unit."""
    return with_unit(number(value, digits), unit)


def join_sentences(*whole: str) -> str:
    """Join sentences as the language does."""
    words = _("{before} {after}")
    return reduce(lambda before, after: words.format(before=before, after=after), whole) if whole else ""


# --- with Babel


def number(value: float, digits: int = 0) -> str:
    """Write a number with a thousands separator and U+2212 as its minus.

    >>> number(-6237.4), number(19.5, 1)
    ('−6,237', '19.5')
    """
    text = f"{value:,.{digits}f}"
    if text.startswith("-"):
        text = text.replace("-", MINUS) if text.strip("-0.,") else text[1:]
    return text.translate(_separators(language.tag()))


@lru_cache(maxsize=len(language.LANGUAGES))
def _separators(tag: str) -> dict[int, str]:
    # Babel's own number formatting takes 20 times as long as this, and a matrix has 3,600 numbers.
    locale = _locale(tag)
    return {ord(","): numbers.get_group_symbol(locale), ord("."): numbers.get_decimal_symbol(locale)}


def format_date(value: date, pattern: str) -> str:
    """Write a date, or a date and time, by a Unicode date pattern (UTS 35, Date Format Patterns).

    >>> format_date(date(2024, 7, 28), "EEEE, d MMMM y")
    'Sunday, 28 July 2024'
    """
    full = value if isinstance(value, datetime) else datetime.combine(value, time())
    return dates.parse_pattern(pattern).apply(full, _locale(language.tag()))


def join_names(names: Sequence[str]) -> str:
    """Join names as the language does; empty for none.

    >>> join_names(["Tokyo", "Hawaii", "Kyiv"])
    'Tokyo, Hawaii and Kyiv'
    """
    return lists.format_list(names, locale=_locale(language.tag()))


@lru_cache(maxsize=len(language.LANGUAGES))
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")
