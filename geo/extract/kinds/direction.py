"""Directions that a text states: "A lies north-east of B"."""

from collections.abc import Iterator

from geo.extract import relations
from geo.extract.context import Context
from geo.extract.ends import is_far_fetched
from geo.extract.found import Statement

_NEAR_M = 400_000.0
"""How far apart a small place and another are at most, if the text tells no distance but in which direction it lies."""


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
            relation.certain and not is_far_fetched(relation.subject, relation.target, relation.stated_m or _NEAR_M),
            relation.subject.problem or relation.target.problem,
        )
