"""What every kind of claim says of itself. Each kind is a subclass in a module of its own."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar, get_args

from geo.claims.exhibits import Exhibit
from geo.claims.history import Spell
from geo.claims.sentences import Evidence
from geo.claims.verdicts import Comparison, Verdict
from geo.story.model import Article, Claim, Place
from geo.words.language import _


class CheckedClaim(Claim, ABC):
    """A claim of one kind: its fields, the rules between them, its check, its sentences, what it shows.

    A kind declares `kind` as the literal text that stands in article.toml, and its own fields; it adds to `compared`
    the fields that `flaws` looks at.
    """

    columns: ClassVar[tuple[str, ...]] = ()
    """What an export has of this kind beside what it has of every claim."""
    about_clocks: ClassVar[bool] = False
    """Whether the claim is about what clocks show, so that working hours at its ends are of interest."""

    @classmethod
    def kind_name(cls) -> str:
        """What `kind` is in article.toml."""
        (name,) = get_args(cls.model_fields["kind"].annotation)
        return str(name)

    @classmethod
    def own_fields(cls) -> tuple[str, ...]:
        """The fields of this kind, beside those that every claim has."""
        shared = Claim.field_names()
        return tuple(name for name in cls.field_names() if name not in shared)

    # --- what is stated, and what is found

    @property
    @abstractmethod
    def stated_value(self) -> float | int | str:
        """What is stated, as a number or as text for programs."""

    @property
    def stated_unit(self) -> str:
        """The unit of what is stated and of what is computed; empty without one."""
        return ""

    @abstractmethod
    def check(self, article: Article) -> Verdict:
        """Check the claim against what is computed for the article."""

    def comparisons(self, article: Article) -> tuple[Comparison, ...]:
        """What is computed for every pair of places that a reader might mean, the least first."""
        return ()

    def other_measures(self, found: Comparison) -> Mapping[str, float]:
        """What another way of measuring gives for a pair, in the claim's unit: `rhumb`, `sphere`."""
        return {}

    def spells(self, article: Article) -> tuple[Spell, ...]:
        """The difference between the clocks at the claim's ends through the years."""
        return ()

    # --- in words

    @property
    @abstractmethod
    def stated_text(self) -> str:
        """What is stated, as a reader reads it."""

    def computed_text(self, found: Verdict) -> str:
        """Write what is computed or what became of the claim; a dash for nothing."""
        return "–"

    def finding(self, found: Verdict) -> str:
        """Say in a sentence or two how a verdict came about."""
        return _("Geography and clocks cannot check this. It stands as its source says it.")

    def evidence(self, found: Verdict) -> list[Evidence]:
        """What stands behind a verdict: data, readings, outcomes."""
        return []

    def further_sources(self) -> list[str]:
        """Name the sources of what else is known, each with what it is for."""
        parts = []
        if self.note:
            parts.append(_("note: {source}").format(source=self.note_source))
        if self.official:
            parts.append(_("official: {source}").format(source=self.official_source))
        return parts

    # --- to be seen and taken away

    def exhibits(self, article: Article, ends: tuple[Place, Place] | None) -> tuple[Exhibit, ...]:
        """What the opened row shows below its facts, for the ends that the reader chose or for its own."""
        return ()

    def row(self) -> Mapping[str, str]:
        """The text for each of `columns`."""
        return {}
