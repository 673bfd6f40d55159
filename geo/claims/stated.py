"""Claims that state a figure with a unit, and claims that state a year, a month or a day."""

import datetime as dt
from abc import ABC
from collections.abc import Collection, Iterable, Iterator
from typing import Annotated, Any, ClassVar

from geo.claims import exhibits, quoted
from geo.claims.exhibits import Scale, ScaleRow
from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rounding import Interval, Qualifier, Stated
from geo.claims.verdicts import Evidence, VerdictName
from geo.story import fields, limits
from geo.story.fields import FIGURE_OR_DAY, BeforeValidator, Day, Field, FigureOrRange, Line, Name, WebAddress, at_most
from geo.story.problems import Flaw, shown
from geo.story.value import Value
from geo.words.formats import decimals, format_date, number, number_with_unit, percent, with_unit
from geo.words.language import _


class Other(Value):
    """What another report gives for the same thing."""

    publisher: Name = Field(description="who published it, such as 'AFP'")
    stated: FigureOrRange = Field(description="a number, or a range [low, high]")
    unit: Line = Field(default="", description="its unit; without it, the claim's")
    source: Name = Field(description="where it stands, such as 'AFP, 28 July 2024'")
    source_url: WebAddress = ""

    texts: ClassVar[tuple[str, ...]] = ("publisher", "source")


_LIMITS: frozenset[Qualifier] = frozenset({"over", "at-least", "under", "at-most", "nearly"})

Others = Annotated[tuple[Other, ...], BeforeValidator(at_most(limits.OTHERS, "reports"))]


class FigureClaim(CheckedClaim, ABC):
    """A claim that states a number or a range with a unit, and perhaps a qualifier.

    A subclass whose `flaws` compares further fields adds them to `compared`.
    """

    stated: FigureOrRange = Field(description="a number, or a range [low, high]")
    unit: Line = ""
    qualifier: Qualifier = Field(
        default="", description="one of 'about', 'exactly', 'nearly', 'over', 'at-least', 'under', 'at-most'"
    )
    others: Others = Field(default=(), description="a list of tables with publisher, stated, unit and source")

    compared = CheckedClaim.compared | {"unit"}
    texts = (*CheckedClaim.texts, "others")
    may_stay = CheckedClaim.may_stay | {"others"}
    units: ClassVar[Collection[str]] = ()
    """The allowed units. If empty, any unit or none is allowed."""

    @property
    def figures(self) -> Stated:
        """The stated figure with its qualifier, in the claim's unit."""
        low, high = sorted(limits_of(self.stated))
        return Stated(low, high, self.qualifier)

    @property
    def figure(self) -> float:
        """The stated number; the middle of a range."""
        return (self.figures.low + self.figures.high) / 2

    @property
    def stated_value(self) -> float | int | str | list[float | int]:
        return list(self.stated) if isinstance(self.stated, tuple) else self.stated

    @property
    def stated_unit(self) -> str:
        return self.unit

    @property
    def stated_text(self) -> str:
        return qualified(self.qualifier, self.figure_text(self.stated, self.unit))

    def figure_text(self, stated: FigureOrRange, unit: str) -> str:
        """Write a stated figure or range with its unit."""
        return number_or_range(stated, unit)

    def format_figure(self, computed: float) -> str:
        """Write a computed figure in the claim's unit."""
        return number_with_unit(computed, self.unit, decimals(self.figure))

    def off_by(self, computed: float) -> tuple[float, float | None]:
        """How far the stated figure is off a computed one, in the unit and in percent of it; too high is positive.

        A range is measured from its nearer limit. The percentage is None if the computed figure is 0.
        """
        stated = self.figures
        off = stated.low - computed if computed < stated.low else min(0.0, stated.high - computed)
        return off, off / computed * 100 if computed else None

    def difference(self, name: VerdictName, computed: float) -> tuple[float | None, float | None]:
        """How far off the stated figure is, as `off_by` has it; None if it is a limit that is kept.

        “Over 2,000 km” is not too low for 3,500 km.
        """
        kept = name == "holds" and self.qualifier in _LIMITS
        return (None, None) if kept else self.off_by(computed)

    def difference_text(self, verdict: Verdict) -> str:
        """How far the stated figure is off: `293 km (4.7 %) too high`; a dash if nothing is computed.

        A figure that reads as the computed one is not off: 170 km beside 169.6 km.
        """
        computed = verdict.computed if verdict.name == "holds" else None
        if isinstance(computed, float) and self.format_figure(computed) == self.format_figure(self.figure):
            return _("none")
        return self.off_text(verdict.difference, verdict.difference_percent)

    def result_text(self, verdict: Verdict) -> str:
        off = self.difference_text(verdict)
        if verdict.name in ("approximate", "differs", "depends-on-endpoints") and off not in ("–", _("none")):
            return off
        return super().result_text(verdict)

    def off_text(self, difference: float | None, difference_percent: float | None) -> str:
        """How far the stated figure is off by a difference in its unit and in percent, each perhaps None."""
        if difference is None:
            return "–"
        amount = self.amount_text(abs(difference))
        if not difference or amount == self.amount_text(0):
            return _("none")
        if difference_percent is None:
            words = _("{amount} too high") if difference > 0 else _("{amount} too low")
            return words.format(amount=amount)
        share = percent(abs(difference_percent)).lstrip("+")
        words = _("{amount} ({percent}) too high") if difference > 0 else _("{amount} ({percent}) too low")
        return words.format(amount=amount, percent=share)

    def amount_text(self, amount: float) -> str:
        """Write the amount of a difference."""
        return self.format_figure(amount)

    def on_a_scale(self, rows: Iterable[ScaleRow], allowed: Interval) -> Scale:
        """The stated figure with what it allows, and other figures, on one scale."""
        figures = self.figures
        own = ScaleRow(_("Article"), self.stated_text, figures.low, figures.high, allowed, is_stated=True)
        return Scale((own, *rows), exhibits.allowed())

    def other_reports(self) -> list[Evidence]:
        return [
            Evidence(
                _("{publisher} gives").format(publisher=other.publisher),
                self.figure_text(other.stated, other.unit or self.unit),
                other.source,
                other.source_url,
            )
            for other in self.others
        ]

    def others_for_programs(self) -> list[dict[str, Any]]:
        return [
            {
                "publisher": other.publisher,
                "stated": list(other.stated) if isinstance(other.stated, tuple) else other.stated,
                "unit": other.unit or self.unit or None,
                "source": other.source,
            }
            for other in self.others
        ]

    def warnings(self) -> Iterator[Flaw]:
        """A range the wrong way round, a figure that is not quoted, and words before it that qualify it."""
        yield from super().warnings()
        first, last = limits_of(self.stated)
        if first > last:
            yield Flaw("stated", f"is a range the wrong way round; write [low, high], such as [{last}, {first}]")
        # A quote in a language that we cannot read may have any number in words.
        if any(quoted.numbers(self.quote)) or self.quote.isascii():
            for figure in dict.fromkeys((first, last)):
                if not quoted.states(self.quote, figure):
                    yield Flaw("stated", f"{shown(figure)} does not stand in the quote; check both")
        words, meant = quoted.qualifier(self.quote, first)
        if words and not self.qualifier and (first == last or meant == "about"):
            yield Flaw("qualifier", f"is missing, but the quote says {words!r}; write qualifier = {meant!r}")

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        for field, unit in (("unit", self.unit), *(("others.unit", other.unit) for other in self.others if other.unit)):
            if self.units and unit not in self.units:
                expected = ("one of " if len(self.units) > 1 else "") + ", ".join(map(repr, self.units))
                yield Flaw(field, f"{shown(unit)} is not {expected}" if unit else f"is missing; write {expected}")
        # `stated` is missing while `Value.read` looks for flaws between the other fields.
        if isinstance(getattr(self, "stated", None), tuple) and self.qualifier not in ("", "about"):
            yield Flaw("qualifier", f"{self.qualifier!r} does not go with a range; write one number, or no qualifier")


def limits_of(stated: FigureOrRange) -> tuple[float, float]:
    """The limits of a range as written; a number twice."""
    return (stated[0], stated[1]) if isinstance(stated, tuple) else (stated, stated)


def number_or_range(stated: FigureOrRange, unit: str) -> str:
    """Write a number or a range with its unit: `6,500 km`, `6,000 to 6,500 km`."""
    low, high = sorted(limits_of(stated))
    if low == high:
        return number_with_unit(low, unit, decimals(low))
    words = _("{low} to {high}")
    return with_unit(words.format(low=number(low, decimals(low)), high=number(high, decimals(high))), unit)


def qualified(qualifier: Qualifier, figure: str) -> str:
    """Write a figure with its qualifier: `over 2,000 km`."""
    words = {
        "": "{figure}",
        "about": _("about {figure}"),
        "exactly": _("exactly {figure}"),
        "nearly": _("nearly {figure}"),
        "over": _("over {figure}"),
        "at-least": _("at least {figure}"),
        "under": _("under {figure}"),
        "at-most": _("at most {figure}"),
    }
    return words[qualifier].format(figure=figure)


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
    def is_day(self) -> bool:
        """Whether a day is stated, not a month or a year."""
        return self.first_day == self.last_day

    @property
    def stated_value(self) -> float | int | str | list[float | int]:
        return str(self.stated)

    @property
    def stated_text(self) -> str:
        return day_text(self.stated)


def day_text(stated: str | dt.date) -> str:
    """Write a year, a month or a day: `2025`, `March 2025`, `24 March 2025`."""
    pattern = [_("y"), _("MMMM y"), _("d MMMM y")][str(stated).count("-")]
    return format_date(fields.last_day(stated), pattern)
