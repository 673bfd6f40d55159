"""The reader's choices, and how they are written in the address. Holds ids and words; computes nothing."""

from geo.view.choice import (
    BASE_MAPS,
    FASTEST_KM_H,
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
