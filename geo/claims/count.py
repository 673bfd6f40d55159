"""A number of people or things, against the things that are listed, or against the figure that a source gives."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal, NamedTuple, Self

from geo.claims import quantities, quoted
from geo.claims.exhibits import Exhibit, ScaleRow, Tally
from geo.claims.kind import Verdict
from geo.claims.rounding import Nearness
from geo.claims.rules import Rule
from geo.claims.stated import FigureClaim, limits_of
from geo.claims.verdicts import Evidence
from geo.story import limits
from geo.story.fields import AmountOrRange, BeforeValidator, ClockDate, Field, Line, Name, WebAddress, at_most
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.story.value import Value
from geo.words.formats import day, decimals, join_names, join_sentences, number
from geo.words.language import N_, _, ngettext

LISTED = Rule("listed", N_("A number of things is right if as many are listed. Only “about” allows more or fewer."))
_PER_CENT = ("%", "per cent", "percent")


class Reference(Value):
    """A figure that a source gives, to compare the article's with."""

    value: AmountOrRange = Field(description="a number, or a range [low, high]")
    unit: Line = Field(default="", description="its unit; without it, the claim's")
    source: Name = Field(description="who gives it, such as 'AFP'")
    url: WebAddress = ""
    date: ClockDate | None = Field(default=None, description="the day that it is about, such as 2024-07-28")

    texts: ClassVar[tuple[str, ...]] = ("unit", "source")


class _Comparison(NamedTuple):
    """The article's figure against another: how near, the nearest value of that one, its limits, and the difference."""

    nearness: Nearness
    computed: float
    low: float
    high: float
    difference: float | None
    percent: float | None


class Count(FigureClaim):
    """A number of people or things. The unit may be any word."""

    kind: Literal["count"] = Field(description="'count'")
    stated: AmountOrRange = Field(description="a number, or a range [low, high]")
    listed: Annotated[tuple[Name, ...], BeforeValidator(at_most(limits.LISTED, "things"))] = Field(
        default=(), description="a list of names"
    )
    reference: Annotated[Reference | None, Field(description="a table with value and source")] = None

    compared = FigureClaim.compared | {"listed", "reference"}
    columns: ClassVar[tuple[str, ...]] = ("listed", "reference_source", "reference_url", "reference_date")
    title: ClassVar[str] = N_("Count")
    sentence: ClassVar[str] = N_("The text says that there are {qualifier} {stated} {unit}: {listed}")
    rules: ClassVar[tuple[Rule, ...]] = (LISTED,)

    texts = (*FigureClaim.texts, "unit", "listed", "reference")

    def check(self, article: Article) -> Verdict:
        """Compare with the things listed, else with the reference."""
        if self.listed:
            found, rule = self._against_listed(), LISTED
        elif self.reference:
            found, rule = self._against(self.reference.value, self.reference.unit), self.figures.rule
        else:
            return Verdict(self, "not-checkable")
        return Verdict(
            self,
            found.nearness,
            found.computed,
            rule,
            found.low,
            found.high,
            difference=found.difference,
            difference_percent=found.percent,
        )

    def _against_listed(self) -> _Comparison:
        count, figures = self._counted, self.figures
        name: Nearness
        match self.qualifier:
            case "about":
                name = figures.nearness(count, count)
            case "" | "exactly":
                name = "holds" if figures.low <= count <= figures.high else "differs"
            case _:
                name = "holds" if figures.holds(count, count) else "differs"
        return _Comparison(name, count, count, count, self.difference(name, count)[0], None)

    @property
    def _counted(self) -> int:
        """How many things are listed. Things with their numbers are added up, unless as many are listed as stated."""
        things, numbers = len(self.listed), [quoted.leading(thing) for thing in self.listed]
        if self.figures.low <= things <= self.figures.high or not all(number >= 1 for number in numbers):
            return things
        return round(sum(numbers))

    def _against(self, value: AmountOrRange, unit: str) -> _Comparison:
        low, high = self._limits(value, unit)
        figures = self.figures
        name = figures.nearness(low, high)
        nearest = min(max(figures.low, low), high)
        return _Comparison(name, nearest, low, high, *self.difference(name, nearest))

    def _limits(self, value: AmountOrRange, unit: str) -> tuple[float, float]:
        """The limits of a figure of another source, in the claim's unit."""
        low, high = sorted(quantities.converted(limit, unit or self.unit, self.unit) for limit in limits_of(value))
        return low, high

    # --- in words

    def amount_text(self, amount: float) -> str:
        written = number(amount, max(decimals(self.figure), decimals(amount, 1)))
        if self.unit not in _PER_CENT:
            return written
        return ngettext("{number} point", "{number} points", 1 if amount == 1 else 2).format(number=written)

    def off_text(self, difference: float | None, difference_percent: float | None) -> str:
        # A share of percentage points says nothing.
        return super().off_text(difference, None if self.unit in _PER_CENT else difference_percent)

    def computed_text(self, verdict: Verdict) -> str:
        if self.listed:
            return self.figure_text(self._counted, self.unit)
        return self._figure_of(self.reference) if self.reference else super().computed_text(verdict)

    def _figure_of(self, reference: Reference) -> str:
        return self.figure_text(reference.value, reference.unit or self.unit)

    def finding(self, verdict: Verdict) -> str:
        said = []
        if self.listed:
            as_listed = self._counted == len(self.listed)
            words = _("{count} listed: {names}.") if as_listed else _("{names} are {count} in all.")
            names = join_names(self.listed)
            said.append(words.format(count=number(self._counted), names=names if as_listed else _capital(names)))
            if verdict.difference:
                said.append(_("The article's figure is {difference}.").format(difference=self.difference_text(verdict)))
        if self.reference:
            found = self._against(self.reference.value, self.reference.unit)
            off = self.off_text(found.difference, found.percent)
            agrees = found.nearness == "holds" and off in ("–", self.off_text(0, 0))
            words = (
                _("{source} gives {figure}, which agrees.")
                if agrees
                else _("{source} gives {figure}: the article's figure is {difference}.")
            )
            source = _capital(_dated(self.reference.source, self.reference.date))
            figure = self._figure_of(self.reference)
            said.append(words.format(source=source, figure=figure, difference=off))
        return join_sentences(*said) or _("No list of what was counted and no other source's count is given.")

    def would_change(self, verdict: Verdict) -> str:
        if verdict.name == "not-checkable":
            return _("A list of the things counted, or a figure that a source gives.")
        if self.listed:
            return _("A list that counts other things.")
        for other in self.others:
            if quantities.comparable(self.unit, other.unit or self.unit):
                found = self._against(other.stated, other.unit)
                if (found.nearness == "differs") != (verdict.name == "differs"):
                    figure = self.figure_text(other.stated, other.unit or self.unit)
                    words = _("The figure of {publisher}, {figure}.")
                    return words.format(publisher=other.publisher, figure=figure)
        return _("A count by another source or of another day.")

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        shown = []
        if self.reference:
            source = _dated(self.reference.source, self.reference.date)
            shown.append(Evidence(_("Compared with"), self._figure_of(self.reference), source, self.reference.url))
        return [*shown, *super().evidence(verdict)]

    def further_sources(self) -> list[str]:
        compared = [_("compared with: {source}").format(source=self.reference.source)] if self.reference else []
        return [*compared, *super().further_sources()]

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """The things listed beside the number; and the number on a scale with those that sources give."""
        shown: list[Exhibit] = []
        if self.listed:
            counted = self._counted
            total = "" if counted == len(self.listed) else _("{count} in all").format(count=number(counted))
            shown.append(Tally(self.stated_text, self.listed, total))
        others = [
            (other.publisher, other.stated, other.unit or self.unit)
            for other in self.others
            if quantities.comparable(self.unit, other.unit or self.unit)
        ]
        if self.reference:
            source = _dated(self.reference.source, self.reference.date)
            others.insert(0, (source, self.reference.value, self.reference.unit or self.unit))
        if others:
            rows = (
                ScaleRow(name, self.figure_text(value, unit), *self._limits(value, unit))
                for name, value, unit in others
            )
            shown.append(self.on_a_scale(rows, self.figures.right()))
        return tuple(shown)

    def row(self) -> Mapping[str, str]:
        source = self.reference
        texts = (source.source, source.url, source.date.isoformat() if source.date else "") if source else ("", "", "")
        return dict(zip(self.columns, ("; ".join(self.listed), *texts), strict=True))

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        for name in dict.fromkeys(name for name in self.listed if self.listed.count(name) > 1):
            yield Flaw("listed", f"{shown(name)} is listed twice; keep one")
        if isinstance(self.reference, Reference) and self.reference.unit:
            unit = self.reference.unit
            if not quantities.comparable(self.unit, unit):
                yield Flaw("reference.unit", f"{shown(unit)} cannot be compared with {shown(self.unit)}")

    def flaws_beside(self, translation: Self) -> Iterator[Flaw]:
        yield from super().flaws_beside(translation)
        if len(translation.listed) != len(self.listed):
            yield Flaw("listed", f"has {len(translation.listed)} things, and the first language {len(self.listed)}")


def _capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def _dated(source: str, on: dt.date | None) -> str:
    """A source with the day of its figure: `AFP (28 July 2024)`."""
    return _("{source} ({date})").format(source=source, date=day(on)) if on else source
