"""When a stated figure counts as the computed one: the rules for rounding and for qualifiers, and their thresholds.

docs/verdicts.md gives the reason for each rule.
"""

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from geo.claims.rules import Rule
from geo.words.language import N_

Qualifier: TypeAlias = Literal["", "about", "exactly", "nearly", "over", "at-least", "under", "at-most"]
Nearness: TypeAlias = Literal["holds", "approximate", "differs"]

HOLDS_WITHIN = 0.01
APPROXIMATE_WITHIN = 0.05
ABOUT_HOLDS_WITHIN = 0.02
ABOUT_ROUNDED_WITHIN = 0.05
ABOUT_APPROXIMATE_WITHIN = 0.10
ROUND_APPROXIMATE_WITHIN = 0.10
NEARLY_WITHIN = 0.05

ROUNDED = Rule(
    "rounded",
    N_(
        "A figure is right if the computed one rounds to it, or is within 1 % of it. "
        "Within 5 % it is roughly right, a round one such as 500 or 10,000 within 10 %."
    ),
)
ABOUT = Rule(
    "about",
    N_(
        "“About” allows rounding to the last digit that is not 0, up to 5 %, and any 2 %. Within 10 % is roughly right."
    ),
)
EXACTLY = Rule("exactly", N_("With “exactly”, only the rounding of the figure itself is allowed."))
NEARLY = Rule("nearly", N_("“Nearly” means a little less: up to 5 % below the figure, never above it."))
OVER = Rule("over", N_("“Over” states a lower limit: the computed figure must be greater."))
AT_LEAST = Rule("at-least", N_("“At least” states a lower limit: the computed figure must be as great or greater."))
UNDER = Rule("under", N_("“Under” states an upper limit: the computed figure must be smaller."))
AT_MOST = Rule("at-most", N_("“At most” states an upper limit: the computed figure must be as small or smaller."))
BETWEEN = Rule(
    "between", N_("A stated range is right if the computed figure lies in it, its limits rounded as stated.")
)

RULES: dict[Qualifier, Rule] = {
    "": ROUNDED,
    "about": ABOUT,
    "exactly": EXACTLY,
    "nearly": NEARLY,
    "over": OVER,
    "at-least": AT_LEAST,
    "under": UNDER,
    "at-most": AT_MOST,
}


@dataclass(frozen=True)
class Stated:
    """A figure as a text states it: one number or a range, with a qualifier.

    Attributes:
        low: The number, or the lower limit of the range.
        high: The same number, or the upper limit.
        qualifier: What the text says about it; empty for nothing.
    """

    low: float
    high: float
    qualifier: Qualifier = ""

    @property
    def is_range(self) -> bool:
        """Whether the text gives a range."""
        return self.low != self.high

    @property
    def rule(self) -> Rule:
        """The rule by which it is judged."""
        return BETWEEN if self.is_range else RULES[self.qualifier]

    def holds(self, least: float, greatest: float) -> bool:
        """Whether the statement is right for some value from `least` to `greatest`."""
        return self.right().meets(least, greatest)

    def nearness(self, least: float, greatest: float) -> Nearness:
        """How near the statement comes to the values from `least` to `greatest`, by the best of them.

        >>> Stated(6500, 6500).nearness(6206, 6206), Stated(6500, 6500, "over").nearness(6206, 6600)
        ('approximate', 'holds')
        """
        if self.holds(least, greatest):
            return "holds"
        return "approximate" if self.near().meets(least, greatest) else "differs"

    def right(self) -> "Interval":
        """The values for which the statement is right."""
        low, high = self.low, self.high
        match self.qualifier:
            case "over":
                return Interval(low, math.inf, open_low=True)
            case "at-least":
                return Interval(low, math.inf)
            case "under":
                return Interval(-math.inf, high, open_high=True)
            case "at-most":
                return Interval(-math.inf, high)
            case "nearly":
                return Interval(low * (1 - NEARLY_WITHIN), high)
            case "exactly":
                return _rounded(low, high, 0)
            case "about":
                return _rounded(low, high, ABOUT_HOLDS_WITHIN).united(_one_digit(low, high, ABOUT_ROUNDED_WITHIN))
            case _:
                return _rounded(low, high, HOLDS_WITHIN)

    def near(self) -> "Interval":
        """The values for which the statement is at least approximate."""
        right = self.right()
        match self.qualifier:
            case "exactly":
                share = HOLDS_WITHIN
            case "about":
                share = ABOUT_APPROXIMATE_WITHIN
            case "nearly":
                return Interval(self.low * (1 - 2 * NEARLY_WITHIN), self.high / (1 - HOLDS_WITHIN))
            case _:
                share = APPROXIMATE_WITHIN
        near = right.united(Interval(self.low / (1 + share), self.high / (1 - share)))
        if self.qualifier or self.is_range:
            return near
        return near.united(_one_digit(self.low, self.high, ROUND_APPROXIMATE_WITHIN))


@dataclass(frozen=True)
class Interval:
    """The values from `low` to `high`, with or without the limits themselves."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def meets(self, least: float, greatest: float) -> bool:
        """Whether it has a value in common with those from `least` to `greatest`."""
        above = greatest > self.low if self.open_low else greatest >= self.low
        below = least < self.high if self.open_high else least <= self.high
        return above and below

    def scaled(self, factor: float) -> "Interval":
        """The same values in another unit."""
        return Interval(self.low * factor, self.high * factor, self.open_low, self.open_high)

    def united(self, other: "Interval") -> "Interval":
        """The values of both and those between them."""
        low, high = min(self.low, other.low), max(self.high, other.high)
        open_low = all(each.open_low for each in (self, other) if each.low == low)
        return Interval(low, high, open_low, all(each.open_high for each in (self, other) if each.high == high))

    def within(self, least: float, greatest: float) -> tuple[float, float]:
        """Its limits, none beyond `least` or `greatest`, to be drawn."""
        return max(self.low, least), min(self.high, greatest)


def _rounded(low: float, high: float, share: float) -> Interval:
    return Interval(
        min(low - _rounding_step(low) / 2, low / (1 + share)), max(high + _rounding_step(high) / 2, high / (1 - share))
    )


def _one_digit(low: float, high: float, share: float) -> Interval:
    """What rounds to a figure if its last digit that is not zero may be the only one, up to a share off."""
    half = _one_digit_step(low) / 2, _one_digit_step(high) / 2
    return Interval(max(low - half[0], low / (1 + share)), min(high + half[1], high / (1 - share)))


def _rounding_step(stated: float) -> float:
    """The step to which a figure is rounded: its last digit that is not zero, but two digits at least.

    6,500 is rounded to hundreds, 6,206 to ones, and 500 to tens: if it were to hundreds, 500 would hold for 549. A
    whole number is never finer than ones. A value half-way may have been rounded up or down.
    """
    exponent, first = _last_digit(stated)
    return float(10.0 ** (exponent if exponent < 0 else max(0, min(exponent, first - 1))))


def _one_digit_step(stated: float) -> float:
    """The step of the last digit that is not zero, be it the only one."""
    return float(10.0 ** _last_digit(stated)[0])


def _last_digit(stated: float) -> tuple[int, int]:
    """The powers of ten of the last digit that is not zero, and of the first."""
    last = Decimal(str(stated)).normalize()
    return last.adjusted() + 1 - len(last.as_tuple().digits), last.adjusted()
