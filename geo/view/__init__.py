"""What the reader has chosen, and its form in the address. Knows ids and words; computes nothing of the story."""

from geo.view.choice import (
    BASE_MAPS,
    FASTEST_KM_H,
    FIRST_INSTANT,
    LAST_INSTANT,
    MOST_DESKS,
    ORDERS,
    SLOWEST_KM_H,
    WHENS,
    BaseMap,
    Desk,
    Order,
    View,
    When,
)

__all__ = [
    "BASE_MAPS",
    "FASTEST_KM_H",
    "FIRST_INSTANT",
    "LAST_INSTANT",
    "MOST_DESKS",
    "ORDERS",
    "SLOWEST_KM_H",
    "WHENS",
    "BaseMap",
    "Desk",
    "Order",
    "View",
    "When",
]
