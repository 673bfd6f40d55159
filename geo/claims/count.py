"""A stated number of things. Shown with its source, not checked."""

from typing import Literal

from geo.claims.stated import FigureClaim
from geo.claims.verdicts import Verdict
from geo.story.fields import Field
from geo.story.model import Article


class Count(FigureClaim):
    """A number of things. The unit may be any word."""

    kind: Literal["count"] = Field(description="'count'")

    texts = (*FigureClaim.texts, "unit")

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")
