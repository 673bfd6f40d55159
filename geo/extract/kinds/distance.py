"""Distances that a text states: "about 160 km (100 miles) east of Riyadh", "A and B are 5 km apart"."""

from collections.abc import Iterator
from typing import Any

from geo.extract import doubt, relations
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.reduced import Length
from geo.extract.sentence import Relation

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
    return Statement(
        relation.start,
        relation.end,
        "distance",
        fields,
        (relation.subject.as_end("from"), relation.target.as_end("to")),
        doubt.is_certain(relation, distance=True),
        relation.subject.problem or relation.target.problem,
        (*({"stated": other.stated} for other in length.others), *_by_road(relation)),
    )


def _by_road(relation: Relation) -> Iterator[dict[str, Any]]:
    """The reading that a distance between two points is that by road, if it is a little longer than the straight line.

    Many texts tell the way by road without saying so.
    """
    if relation.route or relation.coast or relation.border:
        return
    if 1 < doubt.ratio(relation) <= _DETOUR and relation.stated_m <= _FAR_M:
        yield {"route": "road"}
