"""The kinds of statements that are found in a text, one module each: `find(context)` gives the statements.

A new kind is a module and a line here. Its name is that of a kind of claim.
"""

from collections.abc import Callable, Iterator

from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.kinds import (
    clock,
    containment,
    conversion,
    count,
    direction,
    distance,
    interval,
    time_difference,
    weekday,
)

KINDS: dict[str, Callable[[Context], Iterator[Statement]]] = {
    "distance": distance.find,
    "direction": direction.find,
    "time-difference": time_difference.find,
    "clock": clock.find,
    "weekday": weekday.find,
    "interval": interval.find,
    "count": count.find,
    "conversion": conversion.find,
    "containment": containment.find,
}
"""Every kind, by the name of its claims."""
