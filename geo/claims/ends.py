"""Claims about two places: the ends that a claim lists, the pairs they form, and the verdict on a figure."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Self

from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rules import Rule
from geo.claims.stated import FigureClaim
from geo.claims.verdicts import Comparison, VerdictName
from geo.earth import geodesy
from geo.story.fields import Ends, Field
from geo.story.model import Article, Place
from geo.story.problems import Flaw
from geo.words.language import _


class TwoEnds(CheckedClaim, ABC):
    """A claim about two places.

    The first place of `from` and of `to` is the article's own; it may fairly mean the others too. `also_from` and
    `also_to` are further places for comparison: they are shown but do not affect the verdict.
    """

    start_ids: Ends = Field(default=(), alias="from", description="a list of place ids such as ['tokyo']")
    end_ids: Ends = Field(default=(), alias="to", description="a list of place ids such as ['hawaii']")
    also_start_ids: Ends = Field(default=(), alias="also_from", description="a list of place ids such as ['yokota']")
    also_end_ids: Ends = Field(default=(), alias="also_to", description="a list of place ids such as ['hilo']")

    compared = CheckedClaim.compared | {"from", "to", "also_from", "also_to"}

    @property
    def ends(self) -> tuple[str, str] | None:
        return self.ends_as_written

    @property
    def ends_as_written(self) -> tuple[str, str]:
        return self.start_ids[0], self.end_ids[0]

    @property
    def places_named(self) -> dict[str, tuple[str, ...]]:
        return {
            "from": self.start_ids,
            "to": self.end_ids,
            "also_from": self.also_start_ids,
            "also_to": self.also_end_ids,
        }

    def flaws(self) -> Iterator[Flaw]:
        yield from super().flaws()
        for name, ids, also_ids in (
            ("from", self.start_ids, self.also_start_ids),
            ("to", self.end_ids, self.also_end_ids),
        ):
            if not ids:
                yield Flaw(name, "is empty; write a list of place ids, the article's own first")
            for id_ in dict.fromkeys(id_ for id_ in also_ids if id_ in ids):
                yield Flaw(f"also_{name}", f"{id_!r} stands in {name!r} already; keep one of the two")

    def warnings(self) -> Iterator[Flaw]:
        """The figure's warnings, and the article's own pair if it is one place."""
        yield from super().warnings()
        start, end = self.ends_as_written
        if start == end:
            yield Flaw("to", f"leads from {start!r} to itself; name another place")

    def between(self, start_id: str, end_id: str) -> Self:
        """The same claim with exactly these two ends."""
        return self.model_copy(update={"start_ids": (start_id,), "end_ids": (end_id,)})

    def place(self, id_: str, article: Article) -> Place:
        """The place of the article that an end names."""
        return article.place_by_id[id_]

    def pairs(self, article: Article) -> list[tuple[Place, Place]]:
        """Every pair of `from` and `to`, the article's own pair first."""
        starts, ends = ([self.place(id_, article) for id_ in ids] for ids in (self.start_ids, self.end_ids))
        return [(start, end) for start in starts for end in ends]

    def all_pairs(self, article: Article) -> list[tuple[Place, Place]]:
        """Every pair of the listed places, those for comparison included. A pair and its reverse count once."""
        pairs: dict[frozenset[str], tuple[Place, Place]] = {}
        for start_id in (*self.start_ids, *self.also_start_ids):
            for end_id in (*self.end_ids, *self.also_end_ids):
                pairs.setdefault(
                    frozenset((start_id, end_id)), (self.place(start_id, article), self.place(end_id, article))
                )
        return list(pairs.values())


class EndsClaim(TwoEnds, FigureClaim, ABC):
    """A claim that states a figure between two places, such as a distance."""

    compared = TwoEnds.compared | FigureClaim.compared

    @abstractmethod
    def computed(self, pairs: Sequence[tuple[Place, Place]], article: Article) -> list[Comparison]:
        """Compute the claim's figure for pairs of places."""

    def comparisons(self, article: Article) -> tuple[Comparison, ...]:
        """The figure computed for every pair of the listed places, those for comparison included, smallest first.

        A pair and its reverse count once. A pair of identical points is left out.
        """
        pairs = self.all_pairs(article)
        starts, ends = zip(*pairs, strict=True)
        legs = geodesy.legs([start.position for start in starts], [end.position for end in ends])
        apart = [pair for pair, leg in zip(pairs, legs, strict=True) if leg.distance_m > 0]
        return tuple(sorted(self.computed(apart, article), key=lambda comparison: comparison.computed))

    def verdict(
        self,
        name: VerdictName,
        first: Comparison,
        fitting: Comparison | None = None,
        rule: Rule | None = None,
        reach: tuple[float, float] | None = None,
    ) -> Verdict:
        """A verdict with the first pair's figure, the rule (that of the qualifier if none is given) and the difference.

        `reach` are the smallest and the greatest figure that the ends allow; without it they are the first pair's.
        """
        low, high = reach or (first.computed, first.computed)
        off, percent = self.difference(name, first.computed)
        rule = rule or self.figures.rule
        return Verdict(self, name, first.computed, rule, low, high, first, fitting, off, percent)

    def computed_text(self, verdict: Verdict) -> str:
        return self.format_figure(own_pair(verdict).computed)

    def own_pair_text(self, verdict: Verdict) -> str:
        """Say what is computed for the article's own pair."""
        first = own_pair(verdict)
        return self.pair_text(first, self.format_figure(first.computed))

    def pair_text(self, comparison: Comparison, computed: str) -> str:
        """Say what is computed for a pair."""
        words = _("{start} to {end}: {computed}")
        return words.format(start=comparison.start.name, end=comparison.end.name, computed=computed)


def other_ends(fitting: Comparison) -> str:
    """Name the ends for which a claim would hold."""
    return _("Other ends: {start} to {end}.").format(start=fitting.start.name, end=fitting.end.name)


def own_pair(verdict: Verdict) -> Comparison:
    """The article's own pair, computed.

    Raises:
        ValueError: The verdict is on a claim without ends.
    """
    if verdict.first is None:
        raise ValueError(f"claim {verdict.claim.id!r} has no ends")
    return verdict.first
