"""A conversion: one quantity in two units, each figure the other as rounded."""

import pytest

from geo.claims import quantities
from geo.claims.conversion import nearness
from geo.claims.exhibits import Scale, ScaleRow
from geo.claims.quantities import MEASURES
from geo.claims.rounding import Nearness
from geo.claims.sentences import in_words
from geo.story.problems import InvalidValueError
from geo.words.units import UNITS
from tests.claims.made import article_with, verdict_on, written


def conversion(stated: object, unit: str, also: object, other: str, **fields: object) -> dict[str, object]:
    return {"kind": "conversion", "stated": stated, "unit": unit, "also": {"stated": also, "unit": other}, **fields}


@pytest.mark.parametrize(
    ("first", "unit", "second", "other", "expected"),
    [
        (4000, "mi", 6400, "km", "holds"),
        (75, "mi", 120, "km", "holds"),
        (50, "m", 165, "ft", "holds"),
        (20, "mph", 31, "km/h", "holds"),
        (30, "mph", 45, "km/h", "holds"),
        (14, "ft", 4, "m", "holds"),
        (8, "m", 25, "ft", "holds"),
        (6.05, "ha", 14.95, "acre", "holds"),
        (82, "lb", 37, "kg", "holds"),
        (70, "C", 158, "F", "holds"),
        (-40, "C", -40, "F", "holds"),
        (0, "C", 32, "F", "holds"),
        (1, "mi", 2, "km", "holds"),
        (3, "mph", 6, "km/h", "approximate"),
        (500, "mi", 880, "km", "approximate"),  # 547 mi: no one writes 500
        (50, "m", 150, "ft", "approximate"),
        (1234, "l", 331, "gal", "approximate"),
        (21, "C", 71, "F", "approximate"),
        (3000, "m", 8000, "ft", "differs"),
        (100, "mi", 200, "km", "differs"),
        (5, "mi", 10, "km", "differs"),
        (1000, "km", 500, "mi", "differs"),
        (21, "C", 72, "F", "differs"),
        (100, "t", 100, "kg", "differs"),
    ],
)
def test_either_figure_may_be_the_other_as_rounded(
    first: float, unit: str, second: float, other: str, expected: Nearness
) -> None:
    assert nearness(first, unit, second, other) == expected
    assert nearness(second, other, first, unit) == expected
    assert verdict_on(conversion(first, unit, second, other)).name == expected


def test_exactly_allows_neither_fives_nor_a_single_digit() -> None:
    assert verdict_on(conversion(20, "mph", 31, "km/h", qualifier="exactly")).name == "approximate"
    assert verdict_on(conversion(50, "m", 164, "ft", qualifier="exactly")).name == "holds"


def test_a_range_is_compared_limit_by_limit() -> None:
    assert verdict_on(conversion([18, 23], "ft", [5.5, 7], "m")).name == "holds"
    assert verdict_on(conversion([18, 23], "ft", [5.5, 9], "m")).name == "differs"


def test_it_is_told_in_both_units() -> None:
    words = in_words(verdict_on(conversion(3000, "m", 8000, "ft", qualifier="about")))
    assert written(words.stated) == "about 3,000~m (8,000~ft)"
    assert written(words.finding) == "3,000~m is 9,843~ft; 8,000~ft is 2,438~m. The two figures disagree."
    assert written(words.computed) == "2,438~m"
    assert written(words.difference) == "562~m (23.0~%) too high"
    holds = in_words(verdict_on(conversion([3, 6], "ft", [1, 2], "m")))
    assert written(holds.finding) == "3 to 6~ft is 0.9 to 1.8~m; 1 to 2~m is 3.3 to 6.6~ft."
    assert written(in_words(verdict_on(conversion(21, "C", 72, "F"))).finding).startswith("21~°C is 69.8~°F; ")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (conversion(1, "cubit", 2, "km"), "unit: 'cubit' is not one of 'km', 'mi'"),
        (conversion(1, "C", 2, "km"), "also.unit: 'km' is not another unit of temperature, one of 'F'"),
        (
            conversion(1, "l", 1, "l"),
            "also.unit: 'l' is not another unit of volume, one of 'ml', 'm3', 'cuft', 'cuyd', 'km3', 'cumi', 'acreft', "
            "'gal', 'impgal', 'bbl'",
        ),
        (conversion([1, 2], "km", 1, "mi"), "also.stated: is not of the same form as 'stated'"),
        (conversion(-1, "km", -0.6, "mi"), "stated: is below 0; only a temperature may be"),
        ({"kind": "conversion", "stated": 1, "unit": "km"}, "also: is missing; write a table with stated and unit"),
        ({"kind": "conversion", "unit": "km", "also": 3}, "stated: is missing; write a number, or a range [low, high]"),
    ],
)
def test_what_is_refused(fields: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        verdict_on(fields)
    assert message in str(caught.value)


# --- the units


@pytest.mark.parametrize(
    ("unit", "other", "figure"),
    # NIST Special Publication 811, Appendix B.8, 2008
    [
        ("acre", "m2", 4046.856),
        ("sqmi", "km2", 2.589988),
        ("sqnmi", "km2", 3.429904),
        ("sqft", "m2", 0.09290304),
        ("ha", "m2", 10_000),
        ("lb", "kg", 0.45359237),
        ("oz", "g", 28.34952),
        ("mph", "m/s", 0.44704),
        ("kn", "m/s", 0.5144444),
        ("km/h", "m/s", 0.2777778),
        ("gal", "l", 3.785412),
        ("impgal", "l", 4.54609),
        ("yd", "m", 0.9144),
        ("in", "cm", 2.54),
        ("sqyd", "m2", 0.83612736),
        ("ft/s", "m/s", 0.3048),
        ("ton", "kg", 907.18474),
        ("longton", "kg", 1016.0469088),
        ("bbl", "l", 158.9873),
        ("cuft", "m3", 0.02831685),
        ("cuyd", "m3", 0.7645549),
        ("cumi", "km3", 4.168182),
        ("acreft", "m3", 1233.482),
        # Weights and Measures Act 1985 (United Kingdom), Schedule 1
        ("furlong", "yd", 220),
        ("au", "km", 149_597_870.7),
        ("ly", "km", 9.4607304725808e12),
        ("inHg", "hPa", 33.86389),
        ("psi", "kPa", 6.894757),
        ("fathom", "ft", 6),
        ("stone", "lb", 14),
        ("F-change", "C-change", 5 / 9),
    ],
)
def test_the_factors_are_those_published(unit: str, other: str, figure: float) -> None:
    assert quantities.converted(1, unit, other) == pytest.approx(figure, rel=2e-7)


def test_every_unit_converts_there_and_back() -> None:
    for unit, measure in MEASURES.items():
        for other in (id_ for id_, each in MEASURES.items() if each.quantity == measure.quantity):
            assert quantities.converted(quantities.converted(7, unit, other), other, unit) == pytest.approx(7)


def test_units_of_distance_are_those_of_the_map() -> None:
    assert {id_: MEASURES[id_].factor for id_ in UNITS} == {id_: unit.metres for id_, unit in UNITS.items()}


def shown(stated: object, unit: str, also: object, other: str, **fields: object) -> tuple[ScaleRow, ...]:
    claim, article = article_with(conversion(stated, unit, also, other, **fields))
    (scale,) = claim.exhibits(article, None)
    assert isinstance(scale, Scale)
    return scale.rows


def limits(row: ScaleRow) -> tuple[float, float]:
    assert row.allowed
    return round(row.allowed.low, 1), round(row.allowed.high, 1)


def test_the_row_shows_both_figures_in_one_unit_with_what_rounds_to_them() -> None:
    km, mi = shown(570, "km", 350, "mi")
    assert (km.name, km.low, km.high, limits(km)) == ("570\N{NO-BREAK SPACE}km", 570, 570, (565, 575))
    assert (mi.name, mi.text) == ("350\N{NO-BREAK SPACE}mi", "563\N{NO-BREAK SPACE}km")
    assert (round(mi.low, 1), limits(mi)) == (563.3, (555.2, 571.3))


def test_a_coarser_rounding_is_shown_only_where_it_makes_the_figures_agree() -> None:
    assert limits(shown(6500, "km", 4000, "mi")[0]) == (6250, 6750)
    assert limits(shown(6500, "km", 4000, "mi", qualifier="exactly")[0]) == (6450, 6550)
    assert limits(shown(6500, "km", 5000, "mi")[0]) == (6450, 6550)


def test_ranges_and_temperatures_are_shown_too() -> None:
    low, high = shown([10, 20], "C", [50, 68], "F")
    assert (low.low, low.high, limits(low)) == (10, 20, (9.5, 20.5))
    assert (high.low, high.high, limits(high)) == (10, 20, (9.7, 20.3))
