"""The units of everything that a text states in two units: length, area, mass, speed, temperature, volume, pressure.

The factors are exact. Hectare, tonne and litre: BIPM, The International System of Units, 9th edition, 2019, table 8.
The international yard and pound of 1959, the tons, the gallons and the barrel of oil: NIST Special Publication 811,
2008, Appendix B, as are inch of mercury and psi (rounded). Astronomical unit: IAU 2012, Resolution B2; light year: of
365.25 days. Furlong, fathom and stone: Weights and Measures Act 1985 (United Kingdom), Schedule 1.
"""

from dataclasses import dataclass

from geo.words import formats
from geo.words.language import N_, _
from geo.words.units import UNITS

_YARD, _POUND = 0.9144, 0.45359237
_GALLON = 231 * 0.0254**3 * 1000
_FOOT, _MILE, _SEA_MILE = (UNITS[unit].metres for unit in ("ft", "mi", "nmi"))


@dataclass(frozen=True)
class Measure:
    """A unit.

    Attributes:
        quantity: What it measures.
        factor: How many of the quantity's first unit it is.
        sign: How it is written, for the catalogue.
        zero: Where the first unit's zero lies on its scale: 32 for degrees Fahrenheit.
    """

    quantity: str
    factor: float
    sign: str
    zero: float = 0.0


MEASURES: dict[str, Measure] = {
    **{unit.id: Measure("length", unit.metres, unit.english_sign) for unit in UNITS.values()},
    "cm": Measure("length", 0.01, N_("cm")),
    "mm": Measure("length", 0.001, N_("mm")),
    "in": Measure("length", 0.0254, N_("in")),
    "yd": Measure("length", _YARD, N_("yd")),
    "fathom": Measure("length", 2 * _YARD, N_("fathoms")),
    "furlong": Measure("length", 220 * _YARD, N_("furlongs")),
    "au": Measure("length", 149_597_870_700.0, N_("au")),
    "ly": Measure("length", 299_792_458.0 * 365.25 * 86_400, N_("light years")),
    "m2": Measure("area", 1.0, N_("m²")),
    "km2": Measure("area", 1e6, N_("km²")),
    "ha": Measure("area", 1e4, N_("ha")),
    "sqft": Measure("area", _FOOT**2, N_("sq ft")),
    "sqyd": Measure("area", _YARD**2, N_("sq yd")),
    "sqmi": Measure("area", _MILE**2, N_("sq mi")),
    "sqnmi": Measure("area", _SEA_MILE**2, N_("sq nmi")),
    "acre": Measure("area", 4840 * _YARD**2, N_("acres")),
    "kg": Measure("mass", 1.0, N_("kg")),
    "g": Measure("mass", 0.001, N_("g")),
    "t": Measure("mass", 1000.0, N_("t")),
    "lb": Measure("mass", _POUND, N_("lb")),
    "oz": Measure("mass", _POUND / 16, N_("oz")),
    "stone": Measure("mass", 14 * _POUND, N_("stone")),
    "ton": Measure("mass", 2000 * _POUND, N_("short tons")),
    "longton": Measure("mass", 2240 * _POUND, N_("long tons")),
    "m/s": Measure("speed", 1.0, N_("m/s")),
    "km/h": Measure("speed", 1 / 3.6, N_("km/h")),
    "km/s": Measure("speed", 1000.0, N_("km/s")),
    "ft/s": Measure("speed", _FOOT, N_("ft/s")),
    "mph": Measure("speed", _MILE / 3600, N_("mph")),
    "kn": Measure("speed", _SEA_MILE / 3600, N_("kn")),
    "C": Measure("temperature", 1.0, N_("°C")),
    "F": Measure("temperature", 5 / 9, N_("°F"), 32.0),
    "C-change": Measure("change of temperature", 1.0, N_("°C")),
    "F-change": Measure("change of temperature", 5 / 9, N_("°F")),
    "l": Measure("volume", 1.0, N_("l")),
    "ml": Measure("volume", 0.001, N_("ml")),
    "m3": Measure("volume", 1000.0, N_("m³")),
    "cuft": Measure("volume", _FOOT**3 * 1000, N_("cu ft")),
    "cuyd": Measure("volume", _YARD**3 * 1000, N_("cu yd")),
    "km3": Measure("volume", 1e12, N_("km³")),
    "cumi": Measure("volume", _MILE**3 * 1000, N_("cu mi")),
    "acreft": Measure("volume", 4840 * _YARD**2 * _FOOT * 1000, N_("acre-feet")),
    "gal": Measure("volume", _GALLON, N_("US gal")),
    "impgal": Measure("volume", 4.54609, N_("imp gal")),
    "bbl": Measure("volume", 42 * _GALLON, N_("barrels")),
    "hPa": Measure("pressure", 1.0, N_("hPa")),
    "kPa": Measure("pressure", 10.0, N_("kPa")),
    "inHg": Measure("pressure", 33.86389, N_("inHg")),
    "psi": Measure("pressure", 68.94757, N_("psi")),
}
"""Every unit by its id."""


def comparable(first: str, second: str) -> bool:
    """Whether figures in two units can be compared: both measure the same, or both only say what is counted.

    >>> comparable("km", "mi"), comparable("km", "kg"), comparable("troops", "personnel"), comparable("km", "people")
    (True, False, True, False)
    """
    kinds = [MEASURES[unit].quantity if unit in MEASURES else "" for unit in (first, second)]
    return kinds[0] == kinds[1]


def converted(value: float, unit: str, to: str) -> float:
    """Convert a figure; between words for what is counted it stays as it is.

    >>> round(converted(4000, "mi", "km")), converted(158, "F", "C"), converted(3, "troops", "people")
    (6437, 70.0, 3)
    """
    if unit == to or unit not in MEASURES or to not in MEASURES:
        return value
    start, end = MEASURES[unit], MEASURES[to]
    return (value - start.zero) * start.factor / end.factor + end.zero


def with_unit(text: str, unit: str) -> str:
    """Write a number with a unit: one of these, or any word."""
    return formats.with_unit(text, _(MEASURES[unit].sign) if unit in MEASURES else unit)
