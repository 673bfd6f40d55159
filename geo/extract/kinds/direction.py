"""Directions that a text states: "A lies north-east of B"."""

from collections.abc import Iterator

from geo.extract import relations
from geo.extract.context import Context
from geo.extract.doubt import is_certain
from geo.extract.found import Statement
from geo.extract.sentence import Relation


def find(context: Context) -> Iterator[Statement]:
    """The directions of a text, in order."""
    for relation in relations.find(context):
        point = relation.point
        if point is None or _is_a_name(context, relation):
            continue
        ends = (relation.target.as_end("from"), relation.subject.as_end("to"))
        end = relation.target.end if relation.target.start > point.start else point.end
        yield Statement(
            point.start,
            end,
            "direction",
            {"stated": point.point},
            ends,
            is_certain(relation, distance=False),
            relation.subject.problem or relation.target.problem,
        )


def _is_a_name(context: Context, relation: Relation) -> bool:
    """Whether "the West of Scotland" or "East of Eden" is a name: with a capital, and no place is told to lie there."""
    point = relation.point
    if point is None or relation.length or not context.source[point.start].isupper():
        return False
    the = context.source[max(0, point.start - 4) : point.start].lower() == "the "
    return the or not relation.subject.spots
