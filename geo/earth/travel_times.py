"""How long a distance takes: for scale beside how long people wait."""

from datetime import timedelta

LIGHT_M_S = 299_792_458
"""The speed of light in a vacuum, by definition of the metre."""

FIBRE_INDEX = 1.468
"""How much slower light travels in a fibre: the group index at 1550 nm that makers state for single-mode fibre to
ITU-T G.652, rounded; 1.4682 in Corning's data sheet of SMF-28 Ultra."""


def in_fibre(distance_m: float) -> timedelta:
    """How long light takes for a distance in glass fibre, one way.

    >>> in_fibre(6_206_829) / timedelta(milliseconds=1)  # Tokyo to Hawaii
    30.393
    """
    return timedelta(seconds=distance_m * FIBRE_INDEX / LIGHT_M_S)


def in_flight(distance_m: float, speed_km_h: float) -> timedelta:
    """How long an airliner takes for a distance, without take-off, landing and wind.

    Raises:
        ValueError: The speed is not above 0.

    >>> str(in_flight(6_206_829, 900))
    '6:53:47.316000'
    """
    if not speed_km_h > 0:
        raise ValueError(f"speed {speed_km_h} km/h is not above 0; 900 suits an airliner")
    return timedelta(hours=distance_m / 1000 / speed_km_h)
