"""Claims that state a figure with a unit, and claims that state a year, a month or a day."""

import datetime as dt
from abc import ABC
from collections.abc import Collection, Iterator
from typing import ClassVar

from geo.claims.kind import CheckedClaim
from geo.story import fields
from geo.story.fields import FIGURE_OR_DAY, Day, Field, Figure, Line
from geo.story.problems import Flaw, shown
from geo.words.formats import decimals, format_date, number_with_unit
from geo.words.language import _


class FigureClaim(CheckedClaim, ABC):
    """A claim that states a number with a unit."""

    stated: Figure = Field(description=FIGURE_OR_DAY)
    unit: Line = ""

    compared = CheckedClaim.compared | {"unit"}
    units: ClassVar[Collection[str]] = ()
    """The allowed units. If empty, any unit or none is allowed."""

    @property
    def figure(self) -> float:
        """The stated number."""
        return float(self.stated)

    @property
    def stated_value(self) -> float | int | str:
        return self.stated

    @property
    def stated_unit(self) -> str:
        return self.unit

    @property
    def stated_text(self) -> str:
        return number_with_unit(self.figure, self.unit, decimals(self.figure))

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        if self.units and self.unit not in self.units:
            expected = ("one of " if len(self.units) > 1 else "") + ", ".join(map(repr, self.units))
            yield Flaw(
                "unit", f"{shown(self.unit)} is not {expected}" if self.unit else f"is missing; write {expected}"
            )


class DayClaim(CheckedClaim, ABC):
    """A claim that states a year, a month or a day, as text: `2025`, `2025-03` or `2025-03-24`."""

    stated: Day = Field(description=FIGURE_OR_DAY)

    @property
    def first_day(self) -> dt.date:
        """The first day of the stated period: 1 January 2025 for `2025`."""
        return fields.first_day(self.stated)

    @property
    def last_day(self) -> dt.date:
        """The last day of the stated period: 31 December 2025 for `2025`."""
        return fields.last_day(self.stated)

    @property
    def stated_value(self) -> float | int | str:
        return str(self.stated)

    @property
    def stated_text(self) -> str:
        pattern = [_("y"), _("MMMM y"), _("d MMMM y")][str(self.stated).count("-")]
        return format_date(self.last_day, pattern)
