"""When a stated figure counts as the computed one: both sides of every threshold."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geo.claims.rounding import Qualifier, Stated
from tests.conftest import examples


def holds(stated: float, computed: float) -> bool:
    return Stated(stated, stated).holds(computed, computed)


@pytest.mark.parametrize(
    ("stated", "step"),
    [
        (6500, 100),
        (6206, 1),
        (6210, 10),
        (500, 10),
        (510, 10),
        (50, 1),
        (3, 1),
        (10, 1),
        (55_000, 1000),
        (60_000, 1000),
        (10**11, 10**10),
        (6500.0, 100),
        (19.0, 1),
        (0.5, 0.1),
        (2.50, 0.1),
        (5.75, 0.01),
        (1e-7, 1e-7),
    ],
)
def test_a_figure_is_rounded_to_its_last_digit_but_to_two_at_least(stated: float, step: float) -> None:
    # A figure holds up to half a step or 1 %, whichever is larger.
    margin = max(step / 2, 0.01 * stated / 1.01)
    assert holds(stated, stated + 0.999 * margin)
    assert not holds(stated, stated + 1.02 * max(step / 2, 0.01 * stated / 0.99))
    assert holds(stated, stated - 0.98 * max(step / 2, 0.01 * stated / 1.01))
    assert not holds(stated, stated - 1.02 * margin)


@pytest.mark.parametrize(
    ("stated", "computed", "expected"),
    [
        (1200, 1249.9, True),  # 4 % off, but rounded to hundreds
        (1200, 1150.1, True),
        (1200, 1250, True),  # half-way: rounded down
        (1200, 1150, True),  # half-way: rounded up
        (1200, 1250.1, False),
        (1200, 1149.9, False),
        (500, 505.05, True),  # 1 %
        (500, 505.1, False),
        (500, 549, False),  # rounded to hundreds it would be
        (3, 3.49, True),
        (3, 3.51, False),
        (0.5, 0.549, True),
        (0.5, 0.56, False),
        (6206, 6206.6, True),  # beyond its ones, but within 1 %
        (6206, 6268.6, True),
        (6206, 6268.7, False),
        (6206, 6144.6, True),
        (6206, 6144.5, False),
    ],
)
def test_both_sides_of_rounding_and_of_one_percent(stated: float, computed: float, expected: bool) -> None:
    assert holds(stated, computed) is expected


@pytest.mark.parametrize(
    ("stated", "qualifier", "computed", "nearness"),
    [
        (100, "", 92, "approximate"),  # a hundred miles
        (100, "", 90, "differs"),
        (500, "", 549, "approximate"),
        (500, "", 556, "differs"),
        (10_000, "", 10_556, "approximate"),
        (9000, "", 9600, "differs"),  # it rounds to 10,000
        (6500, "", 6900, "differs"),  # two digits
        (110, "", 118, "differs"),
        (100, "exactly", 92, "differs"),
        (100, "over", 92, "differs"),
        (100, "about", 92, "approximate"),
    ],
)
def test_a_round_figure_is_approximate_for_what_rounds_to_it(
    stated: float, qualifier: Qualifier, computed: float, nearness: str
) -> None:
    assert Stated(stated, stated, qualifier).nearness(computed, computed) == nearness


@pytest.mark.parametrize(
    ("computed", "nearness"),
    [
        *((100, "holds"), (95.1, "holds"), (94.9, "approximate"), (90.1, "approximate"), (89.9, "differs")),
        *((100.1, "approximate"), (100.9, "approximate"), (101.1, "differs")),
    ],
)
def test_nearly_is_less_by_five_percent_and_approximate_by_ten_or_one_percent_more(
    computed: float, nearness: str
) -> None:
    assert Stated(100, 100, "nearly").nearness(computed, computed) == nearness


@examples(200)
@given(st.floats(0.01, 1e9), st.integers(2, 9))
def test_a_figure_holds_for_what_it_is_a_rounding_of(computed: float, digits: int) -> None:
    assert holds(float(f"{computed:.{digits}g}"), computed)


@examples(200)
@given(st.integers(100, 10**9))
def test_a_figure_of_three_digits_that_holds_is_less_than_six_percent_off(stated: int) -> None:
    assert not holds(stated, stated * 1.06)
    assert not holds(stated, stated * 0.94)


@given(stated=st.floats(1, 50_000).map(lambda value: round(value, 1)), part=st.floats(-0.2, 0.2))
def test_the_ranges_are_those_within_which_a_figure_holds(stated: float, part: float) -> None:
    right, near = Stated(stated, stated).right(), Stated(stated, stated).near()
    (least, greatest), (near_least, near_greatest) = (right.low, right.high), (near.low, near.high)
    computed = stated * (1 + part)
    assume(min(abs(computed - bound) for bound in (least, greatest)) > 1e-6)
    assert (least <= computed <= greatest) == holds(stated, computed)
    assert near_least <= least <= stated <= greatest <= near_greatest
