"""Distances that a text states: "about 160 km (100 miles) east of Riyadh", "A and B are 5 km apart"."""

from collections.abc import Iterator
from typing import Any

from geo.earth.geodesy import leg
from geo.extract import ends, relations
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.reduced import Length
from geo.extract.sentence import Relation

_BOUNDS = ("over", "at-least", "under", "at-most")
_LOOSE_BOUND = 0.05
_BY_ROAD, _NEAR_M = 1.4, 1_000_000.0
"""How much longer the way by road is, which a text may mean, between places up to so far apart."""
_DETOUR, _LOOSE, _FAR_M, _WIDE_KM = 1.2, 0.15, 1_000_000.0, 50.0


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
        relation.certain and not (relation.coast or relation.border or _is_vague(relation)),
        relation.subject.problem or relation.target.problem,
        (*({"stated": other.stated} for other in length.others), *_by_road(relation)),
    )


def _by_road(relation: Relation) -> Iterator[dict[str, Any]]:
    """The reading that a distance between two points is that by road, if it is a little longer than the straight line.

    Many texts tell the way by road without saying so.
    """
    if relation.route or relation.coast or relation.border:
        return
    ratio = _ratio(relation)
    if 1 < ratio <= _DETOUR and relation.stated_m <= _FAR_M:
        yield {"route": "road"}


def _is_vague(relation: Relation) -> bool:
    """Whether a difference may come from how loosely texts tell distances, or from areas without an outline."""
    wide = any(
        spot.radius_km > _WIDE_KM and not spot.outline and spot.kind not in ("city", "capital", "point")
        for phrase in (relation.subject, relation.target)
        for spot in phrase.spots[: phrase.meant]
    )
    if ends.is_far_fetched(relation.subject, relation.target, relation.stated_m):
        return True
    bound = relation.length is not None and relation.length.quantity.qualifier in _BOUNDS
    ratio = _ratio(relation)
    if bound or relation.route:
        return wide or (bound and abs(ratio - 1) <= _LOOSE_BOUND)
    most = 1 + _LOOSE if relation.stated_m > _NEAR_M else _BY_ROAD
    return wide or 1 - _LOOSE <= ratio <= most


def _ratio(relation: Relation) -> float:
    """The stated distance as a share of that between the points; 0 if an end has none."""
    starts, others = relation.subject.spots, relation.target.spots
    if not starts or not others:
        return 0.0
    apart_m = leg(starts[0].position, others[0].position).distance_m
    return relation.stated_m / apart_m if apart_m else 0.0
