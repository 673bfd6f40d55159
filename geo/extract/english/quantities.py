"""How English writes numbers, units, and the words that qualify a figure."""

from geo.claims.quantities import MEASURES
from geo.claims.rounding import Qualifier

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: value for value, word in enumerate(_ONES.split())}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0, "bn": 1e9}
PARTS = {"half": 0.5, "quarter": 0.25, "fourth": 0.25, "third": 1 / 3, "fifth": 0.2, "eighth": 0.125, "tenth": 0.1}

_LENGTHS = {
    "km": "km, kms, kilometre, kilometres, kilometer, kilometers, klick, klicks",
    "mi": "mi, mile, miles, statute mile, statute miles",
    "nmi": "nmi, NM, nm, nautical mile, nautical miles, sea mile, sea miles",
    "m": "m, metre, metres, meter, meters",
    "ft": "ft, foot, feet, ′",
    "cm": "cm, cms, centimetre, centimetres, centimeter, centimeters",
    "mm": "mm, millimetre, millimetres, millimeter, millimeters",
    "in": "inch, inches, ″",
    "yd": "yd, yds, yard, yards",
    "fathom": "fathom, fathoms",
    "furlong": "furlong, furlongs",
    "au": "AU, astronomical unit, astronomical units",
    "ly": "light year, light years, light-year, light-years, lightyear, lightyears",
}
_OTHERS = {
    "ha": "ha, hectare, hectares",
    "acre": "acre, acres, ac",
    "kg": "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes",
    "g": "g, gram, grams, gramme, grammes",
    "t": "t, tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes",
    "lb": "lb, lbs, pound, pounds",
    "oz": "oz, ounce, ounces",
    "stone": "stone, stones, st",
    "ton": "ton, tons, short ton, short tons, US ton, US tons, U.S. ton, U.S. tons",
    "longton": "long ton, long tons, imperial ton, imperial tons",
    "m/s": "mps",
    "km/h": "kph, kmh, kmph, k.p.h, kp/h",
    "ft/s": "fps",
    "mph": "mph, m.p.h",
    "kn": "kn, kt, kts, knot, knots",
    "C": "C, °C, degrees Celsius, degree Celsius, degrees centigrade, degree centigrade, degrees C, deg C, Celsius, "
    "°Celsius, ℃",
    "F": "F, °F, degrees Fahrenheit, degree Fahrenheit, degrees F, deg F, °Fahrenheit, Fahrenheit, ℉",
    "l": "l, L, litre, litres, liter, liters",
    "ml": "ml, mL, millilitre, millilitres, milliliter, milliliters",
    "acreft": "acre foot, acre feet",
    "gal": "gal, gallon, gallons, US gallon, US gallons, US gal, U.S. gallon, U.S. gallons",
    "impgal": "imperial gallon, imperial gallons, imp gal, UK gallons",
    "bbl": "bbl, barrel, barrels",
    "hPa": "hPa, hectopascal, hectopascals, mb, mbar, millibar, millibars",
    "kPa": "kPa, kilopascal, kilopascals",
    "inHg": "inHg, inches of mercury, inch of mercury, inches Hg",
    "psi": "psi, pounds per square inch, pound per square inch",
}
_SQUARES = {"km": "km2", "mi": "sqmi", "nmi": "sqnmi", "m": "m2", "ft": "sqft", "yd": "sqyd"}
_CUBES = {"km": "km3", "mi": "cumi", "m": "m3", "ft": "cuft", "yd": "cuyd"}
_SPEEDS = {
    ("km", "hour"): "km/h", ("mi", "hour"): "mph", ("m", "second"): "m/s", ("ft", "second"): "ft/s",
    ("km", "second"): "km/s",
}  # fmt: skip
_PER = {
    "hour": ("per hour", "an hour", "/hour", "/hr", "/h"),
    "second": ("per second", "a second", "/second", "/sec", "/s"),
}
PER_HOUR = {"km": "km/h", "mi": "mph"}
"""The speeds of these lengths in an hour: "15 miles (24 km) per hour"."""
_TIMES = {
    "years": "year, years, yr, yrs",
    "decades": "decade, decades",
    "centuries": "century, centuries",
    "months": "month, months",
    "weeks": "week, weeks, wk, wks",
    "days": "day, days",
    "hours": "hour, hours, hr, hrs, h",
    "minutes": "minute, minutes, min, mins",
    "seconds": "second, seconds, sec, secs",
    "zones": "time zone, time zones, time-zone, time-zones, timezone, timezones",
}


def _all() -> dict[str, str]:
    """Every name of a unit, with the unit's id."""
    names = {
        name: unit
        for table in (_LENGTHS, _OTHERS, _TIMES)
        for unit, listed in table.items()
        for name in listed.split(", ")
    }
    for unit, square in _SQUARES.items():
        for name in _LENGTHS[unit].split(", "):
            names |= dict.fromkeys(
                (
                    f"square {name}",
                    f"sq {name}",
                    f"sq{name}",
                    f"{name}²",
                    f"{name}2",
                    f"{name}^2",
                    f"{name} squared",
                    f"{name} sq",
                ),
                square,
            )
    for unit, cube in _CUBES.items():
        for name in _LENGTHS[unit].split(", "):
            names |= dict.fromkeys((f"cubic {name}", f"cu {name}", f"{name}³", f"{name}3", f"{name}^3"), cube)
    for (unit, time), speed in _SPEEDS.items():
        for name in _LENGTHS[unit].split(", "):
            names |= {name + (per if per[0] == "/" else f" {per}"): speed for per in _PER[time]}
    return names | {"degrees": "degrees", "degree": "degrees", "°": "degrees", "º": "degrees"} | {
        "percent": "%", "per cent": "%", "%": "%", "pct": "%", "percentage points": "%",
    }  # fmt: skip


YEARS = {"decades": 10, "centuries": 100}
"""How many years these units are. They are read as years."""

UNITS = _all()
"""The ids of units by their names; "degrees" are those of an unknown scale, or of an angle."""

EXACT_CASE = frozenset({"m", "g", "t", "l", "L", "C", "F", "NM", "nm", "h", "ac", "ha", "kn", "kt", "min", "sec", "AU"})
"""Names that are read only in this case: "M" is not metres."""

MEASURE = {unit: measure.quantity for unit, measure in MEASURES.items()} | dict.fromkeys(_TIMES, "time")
MEASURE |= {"degrees": "degrees", "%": "share"}
"""What a unit measures, by its id."""

_ONE_OF = "mile kilometre kilometer metre meter inch acre hectare tonne ton gallon litre liter kilogram"
_ONE_BEFORE = "than about nearly almost over under just within exactly around roughly"
_ONE_AFTER = """
    from off away north south east west northeast northwest southeast southwest long wide deep high tall or outside
    inside above below beyond offshore inland apart and
"""
_ONE_BEFORE_TIME = "for than about nearly almost over under just within exactly by"
_ONE_AFTER_TIME = "later earlier ago before after long ahead behind and apart since from old"
ONE_OF, ONE_BEFORE, ONE_AFTER = (frozenset(words.split()) for words in (_ONE_OF, _ONE_BEFORE, _ONE_AFTER))
"""Units before which "a" is a number, if one of the words stands before or behind it: "$5 a mile" is no mile."""
ONE_BESIDE = frozenset(
    {"foot", "yard", "pound", "ounce", "stone", "kilo", "gram", "centimetre", "centimeter", "barrel"}
)
"""Units before which "a" is a number only if the same in another unit follows in brackets."""
ONE_TIME = frozenset({"hour", "day", "week", "month", "year", "minute", "decade", "century"})
ONE_BEFORE_TIME, ONE_AFTER_TIME = frozenset(_ONE_BEFORE_TIME.split()), frozenset(_ONE_AFTER_TIME.split())
"""The same for time: "twice a day" is no day."""

NOT_EXACT = ("several", "few", "many", "couple")
"""Before "hundred" and the like they make it no number."""

_BEFORE: dict[Qualifier, str] = {
    "about": "about, some, around, roughly, approximately, approx, approx., circa, ca., c., an estimated, estimated, "
    "in the region of, in the order of, on the order of, ~, ≈",
    "at-most": "no more than, not more than, at most, up to, within, a maximum of, maximum of, at the most, "
    "as much as, as many as, as far as, as long as, as high as",
    "at-least": "no less than, no fewer than, not less than, at least, a minimum of, minimum of, at the least",
    "over": "more than, greater than, over, upwards of, in excess of, above, exceeding, longer than, farther than, "
    "further than, better than",
    "under": "less than, fewer than, under, below, shorter than",
    "nearly": "nearly, almost, close to, just short of, not quite",
    "exactly": "exactly, precisely",
}
BEFORE = {words: qualifier for qualifier, listed in _BEFORE.items() for words in listed.split(", ")}
"""What the words before a figure mean."""
BEHIND: dict[str, Qualifier] = {
    "or so": "about",
    "or thereabouts": "about",
    "or more": "at-least",
    "or less": "at-most",
    "at least": "at-least",
    "at most": "at-most",
}
"""What the words behind it mean."""
_MILLION_OF = """
    people users households copies barrels votes voters visitors doses inhabitants jobs children refugees homes tests
    customers passengers tonnes tons hectares acres residents viewers followers pounds dollars euros yen litres gallons
    students workers cases vaccines shares subscribers cars vehicles women men adults families citizens migrants
    miles kilometres kilometers km sq square ha
"""
MILLION_OF = frozenset(_MILLION_OF.split())
"""What is counted in millions: "5m people" are not metres."""
