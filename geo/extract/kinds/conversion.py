"""Statements of the kind conversion in a text."""

from collections.abc import Iterator

from geo.extract.context import Context
from geo.extract.found import Statement


def find(context: Context) -> Iterator[Statement]:
    """The statements of this kind, in order."""
    yield from ()
