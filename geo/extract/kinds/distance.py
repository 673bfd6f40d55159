"""Distances that a text states: "about 160 km (100 miles) east of Riyadh", "A and B are 5 km apart"."""

from collections.abc import Iterator
from typing import Any

from geo.earth.geodesy import leg
from geo.extract import relations
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.reduced import Length
from geo.extract.sentence import Relation
from geo.words.units import UNITS

_DETOUR, _FAR_M = 1.2, 1_000_000.0


def find(context: Context) -> Iterator[Statement]:
    """The distances of a text, in order."""
    for relation in relations.find(context):
        if relation.length is not None:
            yield _statement(relation, relation.length)


def _statement(relation: Relation, length: Length) -> Statement:
    quantity = length.quantity
    fields: dict[str, Any] = {"stated": quantity.stated, "unit": quantity.unit}
    if quantity.qualifier:
        fields["qualifier"] = quantity.qualifier
    if relation.route:
        fields["route"] = relation.route
    elif relation.border and relation.target.outlined:
        fields["border"] = True
    elif relation.coast and relation.target.outlined:
        fields["coast"] = True
    ends = (relation.subject.as_end("from"), relation.target.as_end("to"))
    return Statement(
        relation.start,
        relation.end,
        "distance",
        fields,
        ends,
        relation.certain and not (relation.coast or relation.border),
        relation.subject.problem or relation.target.problem,
        (*({"stated": other.stated} for other in length.others), *_by_road(relation)),
    )


def _by_road(relation: Relation) -> Iterator[dict[str, Any]]:
    """The reading that a distance between two points is that by road, if it is a little longer than the straight line.

    Many texts tell the way by road without saying so.
    """
    length, starts, ends = relation.length, relation.subject.spots, relation.target.spots
    if length is None or relation.route or relation.coast or relation.border or not starts or not ends:
        return
    apart_m = leg(starts[0].position, ends[0].position).distance_m
    stated_m = length.quantity.low * UNITS[length.quantity.unit].metres
    if apart_m < stated_m <= _DETOUR * apart_m and stated_m <= _FAR_M:
        yield {"route": "road"}
