"""How English writes months, weekdays, hours and time zones."""

import re
from collections.abc import Iterable

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""The number of each month, by each of its names in lower case."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""The number of each weekday, 0 for Monday, by each of its names in lower case."""

HOURS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
"""The hours of a clock face, in words."""

AN_HOUR_PAST: dict[str, int] = {
    "five": 5,
    "ten": 10,
    "quarter": 15,
    "a quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "half": 30,
}
"""The minutes past or to an hour, in words."""

ZONES: dict[str, tuple[str, ...]] = {
    "ET": ("America/New_York",),
    "EST": ("America/New_York", "America/Panama"),
    "EDT": ("America/New_York", "America/Puerto_Rico"),
    "CT": ("America/Chicago",),
    "CST": ("America/Chicago", "America/Costa_Rica", "Asia/Shanghai"),
    "CDT": ("America/Chicago", "America/Panama"),
    "MT": ("America/Denver",),
    "MST": ("America/Denver", "America/Phoenix"),
    "MDT": ("America/Denver", "America/Costa_Rica"),
    "PT": ("America/Los_Angeles",),
    "PST": ("America/Los_Angeles", "Pacific/Pitcairn"),
    "PDT": ("America/Los_Angeles", "America/Phoenix"),
    "AKST": ("America/Anchorage", "Pacific/Gambier"),
    "AKDT": ("America/Anchorage", "Pacific/Pitcairn"),
    "HST": ("Pacific/Honolulu",),
    "ChST": ("Pacific/Guam",),
    "AST": ("America/Halifax", "America/Puerto_Rico", "Asia/Riyadh"),
    "ADT": ("America/Halifax", "America/Cayenne"),
    "NST": ("America/St_Johns",),
    "NDT": ("America/St_Johns",),
    "BST": ("Europe/London", "Africa/Lagos"),
    "WET": ("Europe/Lisbon", "Africa/Abidjan"),
    "WEST": ("Europe/Lisbon", "Africa/Lagos"),
    "CET": ("Europe/Berlin", "Africa/Algiers"),
    "CEST": ("Europe/Berlin", "Africa/Maputo"),
    "MEZ": ("Europe/Berlin", "Africa/Algiers"),
    "MESZ": ("Europe/Berlin", "Africa/Maputo"),
    "EET": ("Europe/Athens", "Africa/Maputo"),
    "EEST": ("Europe/Athens", "Asia/Riyadh"),
    "MSK": ("Europe/Moscow",),
    "TRT": ("Europe/Istanbul",),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "IDT": ("Asia/Jerusalem",),
    "IRST": ("Asia/Tehran",),
    "GST": ("Asia/Dubai",),
    "GULF": ("Asia/Dubai", "Asia/Riyadh"),
    "AFT": ("Asia/Kabul",),
    "PKT": ("Asia/Karachi",),
    "NPT": ("Asia/Kathmandu",),
    "MMT": ("Asia/Yangon",),
    "ICT": ("Asia/Bangkok",),
    "WIB": ("Asia/Jakarta",),
    "WITA": ("Asia/Makassar",),
    "WIT": ("Asia/Jayapura",),
    "SGT": ("Asia/Singapore",),
    "MYT": ("Asia/Kuala_Lumpur",),
    "HKT": ("Asia/Hong_Kong",),
    "PHT": ("Asia/Manila",),
    "PhST": ("Asia/Manila",),
    "JST": ("Asia/Tokyo",),
    "KST": ("Asia/Seoul",),
    "AWST": ("Australia/Perth",),
    "ACST": ("Australia/Adelaide", "Australia/Darwin"),
    "ACDT": ("Australia/Adelaide",),
    "AEST": ("Australia/Sydney", "Australia/Brisbane"),
    "AEDT": ("Australia/Sydney", "Pacific/Guadalcanal"),
    "NZT": ("Pacific/Auckland",),
    "NZST": ("Pacific/Auckland", "Pacific/Tarawa"),
    "NZDT": ("Pacific/Auckland", "Pacific/Kanton"),
    "SAST": ("Africa/Johannesburg",),
    "CAT": ("Africa/Maputo",),
    "EAT": ("Africa/Nairobi",),
    "WAT": ("Africa/Lagos",),
    "BRT": ("America/Sao_Paulo",),
    "ART": ("America/Argentina/Buenos_Aires",),
    "CLT": ("America/Santiago",),
    "CLST": ("America/Santiago",),
    "BRST": ("America/Noronha",),
    "PET": ("America/Lima",),
    "COT": ("America/Bogota",),
    "VET": ("America/Caracas",),
    "BOT": ("America/La_Paz",),
    "UYT": ("America/Montevideo",),
    "SLST": ("Asia/Colombo",),
    "MVT": ("Indian/Maldives",),
    "BDT": ("Asia/Dhaka",),
    "UZT": ("Asia/Tashkent",),
    "AZT": ("Asia/Baku",),
    "SAMT": ("Europe/Samara",),
    "YEKT": ("Asia/Yekaterinburg",),
    "NOVT": ("Asia/Novosibirsk",),
    "KRAT": ("Asia/Krasnoyarsk",),
    "IRKT": ("Asia/Irkutsk",),
    "YAKT": ("Asia/Yakutsk",),
    "VLAT": ("Asia/Vladivostok",),
    "PETT": ("Asia/Kamchatka",),
    "PGT": ("Pacific/Port_Moresby",),
    "FJT": ("Pacific/Fiji",),
    "TOT": ("Pacific/Tongatapu",),
}
"""The clocks that an abbreviation may mean, the likeliest first.

Many write a standard time's abbreviation all year round. So those with summer time mean the place's clock first, and
then a clock that keeps that offset all year.
"""

SEAT = ("-based", "-bound", "-flagged", "-owned", "-registered")
"""Behind a place: a firm has its seat there, or a ship its flag, and nothing need happen there."""
RARE_ZONES: dict[str, tuple[str, ...]] = {
    "BST": ("Asia/Dhaka",),
    "CDT": ("America/Havana",),
    "CST": ("America/Havana",),
    "EDT": ("Australia/Sydney",),
    "EST": ("Australia/Sydney",),
    "GST": ("Atlantic/South_Georgia",),
    "MST": ("Asia/Kuala_Lumpur", "Asia/Yangon"),
    "NST": ("Asia/Kathmandu",),
    "PST": ("Asia/Manila",),
}
"""What an abbreviation may mean too in a text that is about a place with that clock."""

SEVERAL = frozenset({"AST", "CST", "IST"})
"""The abbreviations that several parts of the world use alike: places in the text tell which is meant."""

NAMED_ZONES: dict[str, str] = {
    "eastern": "ET",
    "eastern us": "ET",
    "eastern standard": "EST",
    "eastern daylight": "EDT",
    "central": "CT",
    "central standard": "CST",
    "central daylight": "CDT",
    "mountain": "MT",
    "mountain standard": "MST",
    "mountain daylight": "MDT",
    "pacific": "PT",
    "pacific standard": "PST",
    "pacific daylight": "PDT",
    "atlantic": "AST",
    "atlantic standard": "AST",
    "atlantic daylight": "ADT",
    "newfoundland": "NST",
    "newfoundland standard": "NST",
    "newfoundland daylight": "NDT",
    "alaska": "AKST",
    "alaska standard": "AKST",
    "alaska daylight": "AKDT",
    "hawaii": "HST",
    "hawaii standard": "HST",
    "hawaiian": "HST",
    "chamorro standard": "ChST",
    "british summer": "BST",
    "irish standard": "IST",
    "western european": "WET",
    "western european summer": "WEST",
    "central european": "CET",
    "central european standard": "CET",
    "central european summer": "CEST",
    "central european daylight": "CEST",
    "eastern european": "EET",
    "eastern european summer": "EEST",
    "moscow standard": "MSK",
    "arabia standard": "AST",
    "arabian standard": "AST",
    "gulf": "GULF",
    "gulf standard": "GST",
    "israel standard": "IST",
    "israel daylight": "IDT",
    "israel summer": "IDT",
    "iran standard": "IRST",
    "pakistan standard": "PKT",
    "india standard": "IST",
    "indian standard": "IST",
    "nepal standard": "NPT",
    "bangladesh standard": "BST",
    "myanmar standard": "MMT",
    "indochina": "ICT",
    "western indonesian": "WIB",
    "western indonesia": "WIB",
    "singapore standard": "SGT",
    "malaysia standard": "MYT",
    "china standard": "CST",
    "hong kong standard": "HKT",
    "philippine standard": "PHT",
    "philippine": "PHT",
    "japan standard": "JST",
    "japanese standard": "JST",
    "korea standard": "KST",
    "korean standard": "KST",
    "australian western standard": "AWST",
    "australian central standard": "ACST",
    "australian central daylight": "ACDT",
    "australian eastern standard": "AEST",
    "australian eastern daylight": "AEDT",
    "new zealand standard": "NZST",
    "new zealand daylight": "NZDT",
    "south african standard": "SAST",
    "south africa standard": "SAST",
    "central africa": "CAT",
    "central african": "CAT",
    "east africa": "EAT",
    "east african": "EAT",
    "west africa": "WAT",
    "west african": "WAT",
}
"""The abbreviation of each time that has a name, in lower case, without "time"."""

ONE_COUNTRY: dict[str, str] = {
    "irish standard": "Europe/Dublin",
    "israel standard": "Asia/Jerusalem",
    "india standard": "Asia/Kolkata",
    "indian standard": "Asia/Kolkata",
    "bangladesh standard": "Asia/Dhaka",
    "arabia standard": "Asia/Riyadh",
    "arabian standard": "Asia/Riyadh",
    "china standard": "Asia/Shanghai",
}
"""The names among them that mean one clock, though the abbreviation may mean several."""

ABOUT = (
    *("about", "around", "roughly", "approximately", "nearly", "almost", "exactly", "precisely"),
    *("at", "by", "from", "some time after", "some time before"),
    *("shortly after", "shortly before", "just after", "just before"),
)
"""The words before a time that do not change which instant is meant."""

THE_SAME = (
    *("or", "that is", "i.e.", "which is", "which was", "which would be", "it is", "it was", "it's", "it’s"),
    *("equivalent to", "corresponding to", "equal to", "equals", "=", "being", "meaning", "still", "already", "only"),
    *("also", "on", "the next day", "the following day", "the same day", "the previous day", "the day before"),
)
"""The words in parentheses before the same instant on another clock."""

FUTURE = re.compile(
    r"\b(?:will|shall|due|scheduled|expected|planned|plans?|set\sto|to\sbe|begins?|starts?|opens?|next|coming|upcoming|until)\b"
)
"""The words of a sentence that is about the time to come."""

ANOTHER_YEAR = re.compile(
    r"\b(?:(?:last|next|that|previous|following|same)\syear|years?\s(?:ago|earlier|before|later)|anniversar(?:y|ies)|then|every\syear)\b"
)
"""The words of a sentence that may be about another year than the article."""

ADVERBS = (
    *("currently", "now", "always", "normally", "usually", "generally", "typically", "then", "thus", "therefore"),
    *("only", "also", "just", "still", "already", "officially", "in fact", "all year", "all year round", "year-round"),
    *("set", "at present", "today", "both", "a", "an", "the", "at", "be", "been", "roughly", "about", "in summer"),
    *("in winter", "some", "time"),
)
"""The words that may stand between "is" and "nine hours ahead"."""


def cases(names: Iterable[str]) -> str:
    """A pattern of names with a capital, and in capitals."""
    return any_of({form for name in names for form in (name.capitalize(), name.upper())})


def any_of(words: Iterable[str]) -> str:
    """A pattern of words, the longest first; a space in them is any space."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))).replace("\\ ", r"\s")
