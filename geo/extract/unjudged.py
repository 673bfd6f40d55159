"""The figures of a text that are no statement that can be checked, each with the reason."""

from collections.abc import Sequence

from geo.extract.context import Context
from geo.extract.found import Statement, Unjudged


def find(context: Context, statements: Sequence[Statement]) -> list[Unjudged]:
    """The quantities that are part of no statement, in order."""
    return []
