"""When a stated figure counts as the computed one: the rules of rounding and their thresholds."""

from decimal import Decimal

HOLDS_WITHIN = 0.01
APPROXIMATE_WITHIN = 0.05


def holds(stated: float, computed: float) -> bool:
    """Whether a stated figure is the computed one, rounded as the article rounds it, or within 1 % of it.

    A figure is taken as rounded to its last digit that is not zero, but to at least two digits: 6,500 to hundreds,
    6,206 to ones, 500 to tens (if it were to hundreds, 500 would hold for 549). A whole number is never finer than
    ones: 3 to ones. A value half-way may have been rounded up or down.

    >>> holds(6200, 6206), holds(6500, 6206)
    (True, False)
    """
    return abs(stated - computed) <= max(_rounding_step(stated) / 2, HOLDS_WITHIN * abs(computed))


def ranges(stated: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """The range of computed figures for which a stated one holds, and that for which it is at least approximate.

    >>> (least, greatest), _near = ranges(6500)
    >>> round(least), round(greatest)
    (6436, 6566)
    """
    half = _rounding_step(stated) / 2
    fits = (min(stated - half, stated / (1 + HOLDS_WITHIN)), max(stated + half, stated / (1 - HOLDS_WITHIN)))
    near = (stated / (1 + APPROXIMATE_WITHIN), stated / (1 - APPROXIMATE_WITHIN))
    return fits, (min(fits[0], near[0]), max(fits[1], near[1]))


def _rounding_step(stated: float) -> float:
    last = Decimal(str(stated)).normalize()
    exponent = last.adjusted() + 1 - len(last.as_tuple().digits)
    return float(10.0 ** (exponent if exponent < 0 else max(0, min(exponent, last.adjusted() - 1))))
