"""All that is found in a text before its statements: what each kind of statement looks at."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from geo.extract.days import Day
from geo.extract.found import Mention
from geo.extract.quantities import Quantity
from geo.extract.segments import Text
from geo.extract.times import ClockTime


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Part = TypeVar("Part", bound=_Placed)


@dataclass(frozen=True, eq=False)
class Context:
    """A text with its quantities, times, dates and places, each in order.

    Attributes:
        text: The text.
        published: The date of the article; None if it is not known.
        quantities: Its quantities.
        clock_times: Its times of day.
        days: Its dates.
        mentions: Its places, resolved.
    """

    text: Text
    published: dt.date | None
    quantities: list[Quantity]
    clock_times: list[ClockTime]
    days: list[Day]
    mentions: list[Mention]

    @property
    def source(self) -> str:
        """The text as it was given."""
        return self.text.source

    def within(self, parts: Sequence[Part], start: int, end: int) -> list[Part]:
        """Those of the parts that lie in a stretch of the text."""
        first = bisect_left(parts, start, key=lambda part: part.start)
        found = []
        for part in parts[first:]:
            if part.start >= end:
                break
            if part.end <= end:
                found.append(part)
        return found

    def mention_at(self, offset: int) -> Mention | None:
        """The mention that begins at a character."""
        return self._by_start.get(offset)

    @cached_property
    def _by_start(self) -> dict[int, Mention]:
        return {mention.start: mention for mention in self.mentions}
