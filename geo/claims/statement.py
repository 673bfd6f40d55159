"""What a source says about the article's words. It is the source's verdict, not a computed one, and is shown apart."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from geo.claims.kind import CheckedClaim, Verdict
from geo.claims.rules import Rule
from geo.claims.verdicts import Evidence
from geo.story.fields import Field, Line
from geo.story.model import Article
from geo.words.language import N_, _

_FIRST_WORDS = 5

SOURCE = Rule("source", N_("A source confirms or contradicts it. Nothing is computed."))


class Statement(CheckedClaim):
    """A statement that a source confirms or contradicts. `source` is the one whose word it is."""

    kind: Literal["statement"] = Field(description="'statement'")
    outcome: Literal["confirmed", "contradicted"] = Field(alias="finding", description="'confirmed' or 'contradicted'")
    stated: Line = ""
    says: Line = ""

    texts = (*CheckedClaim.texts, "stated", "says")
    columns: ClassVar[tuple[str, ...]] = ("says",)
    title: ClassVar[str] = N_("A source's word")
    sentence: ClassVar[str] = N_("The text says {stated} A source says {says} So it is {finding}.")
    rules: ClassVar[tuple[Rule, ...]] = (SOURCE,)

    def check(self, article: Article) -> Verdict:
        return Verdict(
            self, "confirmed-by-source" if self.outcome == "confirmed" else "contradicted-by-source", rule=SOURCE
        )

    @property
    def stated_value(self) -> str:
        return self.stated or self.quote

    @property
    def stated_text(self) -> str:
        return self.stated or f"“{self.quote}”"

    @property
    def short_text(self) -> str:
        """In our words, else the first words of the quote: `“reconstituting its headquarters to the…”`."""
        words = self.quote.split()
        if self.stated or len(words) <= _FIRST_WORDS:
            return self.stated_text
        return f"“{' '.join(words[:_FIRST_WORDS]).rstrip(',;:.')}…”"

    def finding(self, verdict: Verdict) -> str:
        """Name the source and tell what it says: `Contradicted by the joint statement: ...`."""
        if self.says:
            confirmed, contradicted = _("Confirmed by {source}: {says}"), _("Contradicted by {source}: {says}")
        else:
            confirmed, contradicted = _("Confirmed by {source}."), _("Contradicted by {source}.")
        words = confirmed if self.outcome == "confirmed" else contradicted
        return words.format(source=self.source, says=self.says)

    def evidence(self, verdict: Verdict) -> list[Evidence]:
        return [Evidence(_("The source says"), self.says, self.source, self.source_url)]

    def row(self) -> Mapping[str, str]:
        return {"says": self.says}
