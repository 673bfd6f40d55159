"""Helpers: the context of a text, and the verdict on a statement that was found in one."""

import datetime as dt
from dataclasses import replace

from geo.extract import days, names, quantities, resolution, times
from geo.extract.context import Context
from geo.extract.found import Statement
from geo.extract.segments import Text
from tests.claims.made import verdict_on


def context(source: str, published: str = "") -> Context:
    """The context of a text without its places."""
    text = Text(source)
    day = dt.date.fromisoformat(published) if published else None
    return Context(text, day, quantities.find(text), times.find(text), days.find(text), [])


def with_places(found: Context) -> Context:
    """The same with its places."""
    return replace(found, mentions=resolution.resolve(found.text, names.find(found.text), {}))


def judged(statement: Statement) -> str:
    """The verdict on a statement without end points."""
    return verdict_on({"kind": statement.kind, **statement.fields}).name
