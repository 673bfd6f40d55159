"""Directions that a text states: "A lies north-east of B"."""

from collections.abc import Iterator

from geo.extract import relations
from geo.extract.context import Context
from geo.extract.doubt import is_certain
from geo.extract.found import Statement


def find(context: Context) -> Iterator[Statement]:
    """The directions of a text, in order."""
    for relation in relations.find(context):
        point = relation.point
        if point is None:
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
