"""The base class of all kinds of claims, each a subclass in a module of its own; and the verdict that it gives."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar, get_args

from geo.claims.exhibits import Exhibit
from geo.claims.history import Spell
from geo.claims.rules import Rule
from geo.claims.verdicts import MARKS, Comparison, Evidence, Lines, Mark, Outline, VerdictName, VerdictWords
from geo.story.model import Article, Claim, Place
from geo.words.language import Language, _


class CheckedClaim(Claim, ABC):
    """A claim of one kind: its fields, the rules between them, its check, its sentences and its exhibits.

    A subclass declares `kind` as a literal, the text in article.toml, and its own fields. It adds the fields that its
    `flaws` reads to `compared`.
    """

    columns: ClassVar[tuple[str, ...]] = ()
    """The columns that an export adds for this kind."""
    rules: ClassVar[tuple[Rule, ...]] = ()
    """The rules by which this kind is judged, beside those of `geo.claims.rounding`."""
    title: ClassVar[str] = ""
    """What the kind is called, as a message; without one it is called as in the file."""
    sentence: ClassVar[str] = ""
    """What the text says, as a message with fields in its gaps, for a form; without one it has its fields in a row."""
    about_clocks: ClassVar[bool] = False
    """Whether the claim is about local times, so that the working hours at its ends are compared by default."""

    @classmethod
    def kind_name(cls) -> str:
        """The value of `kind` in article.toml."""
        (name,) = get_args(cls.model_fields["kind"].annotation)
        return str(name)

    @classmethod
    def kind_title(cls) -> str:
        """What the kind is called, in the run's language."""
        return _(cls.title) if cls.title else cls.kind_name()

    @classmethod
    def own_fields(cls) -> tuple[str, ...]:
        """The fields that this kind adds to those of every claim."""
        shared = Claim.field_names()
        return tuple(name for name in cls.field_names() if name not in shared)

    @property
    def ends_as_written(self) -> tuple[str, str]:
        """The ids of the claim's first two ends as written, `utc` included; empty if it has none."""
        return self.ends or ("", "")

    # --- what is stated and what is computed

    @property
    @abstractmethod
    def stated_value(self) -> float | int | str | list[float | int]:
        """The stated value for programs, as a number, a range or text."""

    @property
    def stated_unit(self) -> str:
        """The unit of the stated and the computed value, or empty."""
        return ""

    @abstractmethod
    def check(self, article: Article) -> "Verdict":
        """Check the claim against what is computed for the article."""

    def as_of(self, verdict: "Verdict", instant: datetime) -> "Verdict":
        """The verdict at an instant (aware): the same, unless it matters what has passed by then."""
        return verdict

    def others_for_programs(self) -> list[dict[str, Any]]:
        """What other reports give: publisher, stated, unit, source."""
        return []

    def comparisons(self, article: Article) -> tuple[Comparison, ...]:
        """The figure computed for every pair of places that the article may mean, smallest first."""
        return ()

    def other_measures(self, comparisons: Sequence[Comparison]) -> list[dict[str, float]]:
        """Each pair measured in other ways, in the claim's unit: `rhumb`, `sphere`."""
        return [{} for _comparison in comparisons]

    def lines(self, verdict: "Verdict") -> Lines | None:
        """What the map draws beside the line between two places, if the claim is open; see `Lines`."""
        return None

    def outline(self, verdict: "Verdict") -> Outline | None:
        """The area that the map outlines, if the claim is open; see `Outline`."""
        return None

    def spells(self, article: Article) -> tuple[Spell, ...]:
        """The difference between the clocks at the claim's ends through the years."""
        return ()

    # --- in words

    @property
    @abstractmethod
    def stated_text(self) -> str:
        """The stated value for readers."""

    @property
    def short_text(self) -> str:
        """The stated value in a few words."""
        return self.stated_text

    def computed_text(self, verdict: "Verdict") -> str:
        """The computed value or the outcome, for readers; a dash if there is none."""
        return "–"

    def finding(self, verdict: "Verdict") -> str:
        """Explain a verdict in a sentence or two."""
        return _("Nothing in this statement can be measured on a map, a clock or a calendar.")

    def difference_text(self, verdict: "Verdict") -> str:
        """How far the stated value is off, for readers; a dash if that is not a number."""
        return "–"

    def result_text(self, verdict: "Verdict") -> str:
        """What was found, in a few words: `correct`, `293 km (4.7 %) too high`."""
        found = self.computed_text(verdict)
        if verdict.name == "differs" and found != "–":
            return _("wrong; it is {found}").format(found=found)
        return verdict.mark.title

    def would_change(self, verdict: "Verdict") -> str:
        """What would change the verdict, in a sentence: other ends, another date or reading; empty for nothing."""
        return ""

    def evidence(self, verdict: "Verdict") -> list[Evidence]:
        """The evidence for a verdict: data, readings, outcomes."""
        return []

    def other_reports(self) -> list[Evidence]:
        """What other reports give for the same thing."""
        return []

    def further_sources(self) -> list[str]:
        """The sources of the note, the official statement and the like, each with what it is the source of."""
        parts = []
        if self.note:
            parts.append(_("note: {source}").format(source=self.note_source))
        if self.official:
            parts.append(_("official: {source}").format(source=self.official_source))
        return parts

    # --- on the page and in exports

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """What the figure's card shows, for the given ends: the first one beside the finding, the others folded."""
        return ()

    def row(self) -> Mapping[str, str]:
        """The text of each of `columns`."""
        return {}


@dataclass(frozen=True)
class Verdict:
    """The verdict on a claim.

    Attributes:
        claim: The claim.
        name: The verdict.
        computed: What the stated value is compared with: a figure in the claim's unit, a date, or text such as a
            weekday; None if nothing is computed.
        rule: The rule that decided; None only if nothing is checked.
        low: The smallest figure that the ends allow, in the claim's unit; None if no figure is computed.
        high: The greatest one.
        first: The article's own pair, computed; None if the claim has no ends.
        fitting: Another listed pair, or the first pair on another date, for which the stated figure holds; else None.
        difference: `stated - computed` in the claim's unit; None if there is no computed figure.
        difference_percent: `difference / computed * 100`; None also if the computed figure is 0.
        elsewhere: A pair that the claim does not list, with another place of the story near one of its ends, for which
            the stated figure holds; else None.
        doubt: Why a claim that looks wrong is only in doubt; empty for others.
        words: The verdict in words, by language, as far as it has been told: `geo.claims.sentences.in_words`.
    """

    claim: CheckedClaim
    name: VerdictName
    computed: float | date | str | None = None
    rule: Rule | None = None
    low: float | None = None
    high: float | None = None
    first: Comparison | None = None
    fitting: Comparison | None = None
    difference: float | None = None
    difference_percent: float | None = None
    elsewhere: Comparison | None = None
    doubt: str = ""
    words: dict[Language, VerdictWords] = field(init=False, default_factory=dict, repr=False, compare=False)

    @property
    def mark(self) -> Mark:
        """How the verdict is shown."""
        return MARKS[self.name]

    @property
    def lines(self) -> Lines | None:
        """The nearest and the farthest points of the fitting pair, else of the first one, if it matters."""
        return self.claim.lines(self)

    @property
    def outline(self) -> Outline | None:
        """The area in which the claim says that a place lies; None for other claims."""
        return self.claim.outline(self)

    @property
    def is_said(self) -> bool:
        """Whether it is a source's word, which is shown apart from what is computed."""
        return self.mark.tone == "said"
