"""Medians, paired ratios and trends."""

import statistics
from collections.abc import Sequence

from bench.measure import Look

WARM_UP = 200
"""Changes after which memory should no longer grow. Until then the page's heap grows by some 0.7 MB, however large it is,
and then stays: measured after 100, 200, 300, 400 and 500 changes it was 42.3, 43.1, 43.1, 44.0 and 43.3 MB."""


def median(values: Sequence[float]) -> float | None:
    """The median, or None without values."""
    return statistics.median(values) if values else None


def ratio(over: Sequence[float], under: Sequence[float]) -> float | None:
    """The median of the ratios of the rounds, because in each round both were measured one after the other."""
    pairs = list(zip(over, under, strict=False))
    return statistics.median(one / other for one, other in pairs) if pairs else None


def growth(looks: Sequence[Look], name: str) -> float | None:
    """The growth after the warm-up, relative to the median; None if there are too few measurements."""
    late = [look for look in looks if look.changes >= WARM_UP]
    if len(late) < 5:
        return None
    changes, values = [look.changes for look in late], [getattr(look, name) for look in late]
    slope = statistics.linear_regression(changes, values).slope
    return float(slope * (changes[-1] - changes[0]) / statistics.median(values))
