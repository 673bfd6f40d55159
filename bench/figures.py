"""Medians, paired ratios and trends."""

import statistics
from collections.abc import Sequence

from bench.measure import Look

WARM_UP = 100
"""Changes after which memory should stand still."""


def middle(values: Sequence[float]) -> float | None:
    """The median, or None of nothing."""
    return statistics.median(values) if values else None


def ratio(over: Sequence[float], under: Sequence[float]) -> float | None:
    """The median of the rounds' own ratios: both were measured one after the other."""
    pairs = list(zip(over, under, strict=False))
    return statistics.median(one / other for one, other in pairs) if pairs else None


def growth(looks: Sequence[Look], name: str) -> float | None:
    """The trend after the warm-up, as a part of the level; None if too few changes were made to tell."""
    late = [look for look in looks if look.changes >= WARM_UP]
    if len(late) < 5:
        return None
    changes, values = [look.changes for look in late], [getattr(look, name) for look in late]
    slope = statistics.linear_regression(changes, values).slope
    return float(slope * (changes[-1] - changes[0]) / statistics.median(values))
