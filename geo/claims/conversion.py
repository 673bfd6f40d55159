"""One quantity in two units: each figure must be the other, rounded as shown."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from geo.claims import quantities
from geo.claims.exhibits import Exhibit, Scale, ScaleRow
from geo.claims.kind import Verdict
from geo.claims.quantities import MEASURES
from geo.claims.rounding import Interval, Nearness
from geo.claims.rules import Rule
from geo.claims.stated import FigureClaim, limits_of, number_or_range
from geo.story.fields import Field, FigureOrRange, Line, SignedOrRange
from geo.story.model import Article, Place
from geo.story.problems import Flaw, shown
from geo.story.value import Value
from geo.words.formats import decimals, join_sentences, number
from geo.words.language import N_, _

CONVERTED = Rule(
    "converted",
    N_("One figure, converted and rounded as the other is, must give the other. Within 2 % it is roughly right."),
)
COARSE_WITHIN, COARSE_NEAR_WITHIN = 0.085, 0.10
"""How far from the converted figure one may lie that is rounded to one digit or to fives, and be at least near."""
APPROXIMATE_WITHIN = 0.02
_WITHIN_DEGREES = 1.0
"""The same for temperatures, whose zero says nothing."""


class Also(Value):
    """The same quantity in another unit."""

    stated: SignedOrRange = Field(description="a number, or a range [low, high]")
    unit: Line = Field(description="its unit, such as 'mi'")


class Conversion(FigureClaim):
    """A quantity that the text states in two units."""

    kind: Literal["conversion"] = Field(description="'conversion'")
    stated: SignedOrRange = Field(description="a number, or a range [low, high]")
    also: Annotated[Also, Field(description="a table with stated and unit")]

    compared = FigureClaim.compared | {"also"}
    units = MEASURES
    title: ClassVar[str] = N_("Conversion")
    sentence: ClassVar[str] = N_("The text says that {qualifier} {stated} {unit} is as much as {also}.")
    rules: ClassVar[tuple[Rule, ...]] = (CONVERTED,)

    def check(self, article: Article) -> Verdict:
        """Compare figure by figure: a range limit by limit. The worst of them counts."""
        exactly = self.qualifier == "exactly"
        found = [
            nearness(first, self.unit, second, self.also.unit, exactly)
            for first, second in zip(sorted(limits_of(self.stated)), self._also, strict=True)
        ]
        worst = max(found, key=("holds", "approximate", "differs").index)
        low, high = (quantities.converted(figure, self.also.unit, self.unit) for figure in self._also)
        nearest = min(max(self.figures.low, low), high)
        off, percent = self.off_by(nearest)
        if MEASURES[self.unit].quantity == "temperature":
            percent = None  # a share of degrees says nothing
        return Verdict(self, worst, nearest, CONVERTED, low, high, difference=off, difference_percent=percent)

    @property
    def _also(self) -> list[float]:
        return sorted(limits_of(self.also.stated))

    # --- in words

    @property
    def stated_text(self) -> str:
        also = self.figure_text(self.also.stated, self.also.unit)
        return _("{figure} ({also})").format(figure=super().stated_text, also=also)

    def figure_text(self, stated: FigureOrRange, unit: str) -> str:
        return quantities.with_unit(number_or_range(stated, ""), unit)

    def format_figure(self, computed: float) -> str:
        return quantities.with_unit(number(computed, _digits(computed, self.figures.low)), self.unit)

    def result_text(self, verdict: Verdict) -> str:
        return _("the two figures disagree") if verdict.name == "differs" else super().result_text(verdict)

    def computed_text(self, verdict: Verdict) -> str:
        return self._into(self._also, self.also.unit, limits_of(self.stated), self.unit)

    def _into(self, figures: Sequence[float], unit: str, beside: Sequence[float], to: str) -> str:
        """Write figures in another unit, as finely as those beside them and one digit more."""
        low, high = (quantities.converted(figure, unit, to) for figure in figures)
        written = number(low, _digits(low, beside[0]))
        if low != high:
            written = _("{low} to {high}").format(low=written, high=number(high, _digits(high, beside[-1])))
        return quantities.with_unit(written, to)

    def finding(self, verdict: Verdict) -> str:
        """Tell each figure in the unit of the other."""
        stated, also = self.figure_text(self.stated, self.unit), self.figure_text(self.also.stated, self.also.unit)
        figures = sorted(limits_of(self.stated))
        there = self._into(figures, self.unit, self._also, self.also.unit)
        back = self._into(self._also, self.also.unit, figures, self.unit)
        words = _("{stated} is {there}; {also} is {back}.")
        told = words.format(stated=stated, there=there, also=also, back=back)
        match verdict.name:
            case "holds":
                return told
            case "approximate":
                return join_sentences(told, _("The two figures nearly agree."))
            case _:
                return join_sentences(told, _("The two figures disagree."))

    def would_change(self, verdict: Verdict) -> str:
        if verdict.name == "holds":
            return ""
        there = self._into(sorted(limits_of(self.stated)), self.unit, self._also, self.also.unit)
        return _("{figure} beside the first figure.").format(figure=there)

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """Both figures in the first one's unit, each with the figures that it may have been rounded from."""
        unit, also = self.unit, self.also.unit
        first, second = sorted(limits_of(self.stated)), self._also
        pairs = list(zip(first, second, strict=True))
        exactly = self.qualifier == "exactly"
        halves = [_half_step(shown, quantities.converted(other, also, unit), exactly) for shown, other in pairs]
        other_halves = [_half_step(shown, quantities.converted(other, unit, also), exactly) for other, shown in pairs]
        low, high = (quantities.converted(figure, also, unit) for figure in second)
        edges = (second[0] - other_halves[0], second[-1] + other_halves[-1])
        rows = (
            ScaleRow(
                self.figure_text(self.stated, unit),
                self.figure_text(self.stated, unit),
                first[0],
                first[-1],
                Interval(first[0] - halves[0], first[-1] + halves[-1]),
                is_stated=True,
            ),
            ScaleRow(
                self.figure_text(self.also.stated, also),
                self._into(second, also, first, unit),
                low,
                high,
                Interval(quantities.converted(edges[0], also, unit), quantities.converted(edges[1], also, unit)),
            ),
        )
        return (Scale(rows, _("what rounds to it")),)

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        also = getattr(self, "also", None)
        if not isinstance(also, Also):
            return
        if (measure := MEASURES.get(self.unit)) and (also.unit == self.unit or also.unit not in _like(self.unit)):
            expected = ", ".join(repr(unit) for unit in _like(self.unit) if unit != self.unit)
            yield Flaw("also.unit", f"{shown(also.unit)} is not another unit of {measure.quantity}, one of {expected}")
        stated = getattr(self, "stated", 0)
        if isinstance(stated, tuple) != isinstance(also.stated, tuple):
            yield Flaw("also.stated", "is not of the same form as 'stated'; write two numbers or two ranges")
        if measure and measure.quantity != "temperature" and min(*limits_of(stated), *limits_of(also.stated)) < 0:
            yield Flaw("stated", "is below 0; only a temperature may be")


def _like(unit: str) -> list[str]:
    return [id_ for id_, measure in MEASURES.items() if measure.quantity == MEASURES[unit].quantity]


def nearness(first: float, unit: str, second: float, other: str, exactly: bool = False) -> Nearness:
    """How near two figures in two units come to each other.

    Args:
        first: A figure, in `unit`.
        unit: Its unit.
        second: The same quantity, in the unit `other`.
        other: Its unit.
        exactly: Whether figures are rounded at their last digit only.

    >>> nearness(4000, "mi", 6400, "km"), nearness(3, "mph", 6, "km/h"), nearness(3000, "m", 8000, "ft")
    ('holds', 'approximate', 'differs')
    """
    there, back = quantities.converted(first, unit, other), quantities.converted(second, other, unit)
    if any(_rounds(exact, shown, exactly) for exact, shown in ((there, second), (back, first))):
        return "holds"
    if MEASURES[unit].quantity == "temperature":
        near = abs(there - second) <= _WITHIN_DEGREES
    else:
        near = abs(there - second) <= APPROXIMATE_WITHIN * abs(second) or any(
            _rounds(exact, shown, exactly, COARSE_NEAR_WITHIN) for exact, shown in ((there, second), (back, first))
        )
    return "approximate" if near or _have_a_third(first, unit, second, other, exactly) else "differs"


def _have_a_third(first: float, unit: str, second: float, other: str, exactly: bool) -> bool:
    """Whether there is a value that rounds to both figures, at their finest steps, or both at fives.

    >>> _have_a_third(25, "mi", 35, "km", False), _have_a_third(65, "mi", 95, "km", False)
    (True, False)
    """
    for own, others in zip(_steps(first)[::2], _steps(second)[::2], strict=False):
        low, high = (quantities.converted(first + side, unit, other) for side in (-own / 2, own / 2))
        if low < second + others / 2 and second - others / 2 < high:
            return True
        if exactly:
            break
    return False


def _rounds(exact: float, shown: float, exactly: bool, within: float = COARSE_WITHIN) -> bool:
    """Whether a figure rounds to the one shown, at one of the steps that this may have been rounded to."""
    fine, *coarse = _steps(shown)
    off = abs(exact - shown) * (1 - 1e-9)  # a value half-way may have been rounded up or down
    if off <= fine / 2:
        return True
    return not exactly and abs(exact - shown) <= within * abs(exact) and any(off <= step / 2 for step in coarse)


def _half_step(shown: float, exact: float, exactly: bool) -> float:
    """Half of the step to which a figure has been rounded: the finest one that gives it, else the finest.

    >>> _half_step(4000, 4038.9, False), _half_step(4000, 4500.0, False)
    (50.0, 50.0)
    """
    steps = sorted(_steps(shown))
    fitting = (step for step in steps if abs(exact - shown) * (1 - 1e-9) <= step / 2)
    return next(fitting, steps[0]) / 2 if _rounds(exact, shown, exactly) else steps[0] / 2


def _steps(shown: float) -> list[float]:
    """The steps to which a figure may be rounded, the finest first: two digits at least, its last digit, or fives.

    >>> _steps(6500), _steps(100), _steps(165), _steps(5), _steps(5.5)
    ([100.0, 100.0, 500.0], [10.0, 100.0], [1.0, 1.0, 5.0], [1.0, 1.0], [0.1, 0.1, 0.5])
    """
    written = Decimal(str(abs(shown))).normalize()
    first, last = written.adjusted(), written.adjusted() + 1 - len(written.as_tuple().digits)
    fine = last if last < 0 else max(0, min(last, first - 1))
    steps = [10.0**fine, 10.0**last]
    if first > last and written.as_tuple().digits[-1] == 5:
        steps.append(5 * 10.0**last)
    return steps


def _digits(value: float, beside: float) -> int:
    """Decimals for a converted figure: as many as the one beside it shows, and one more if it is small."""
    return decimals(beside) + (1 if abs(value) < 100 else 0)
