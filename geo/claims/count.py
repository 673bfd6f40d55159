"""A number of things that the article states: shown with its source, not judged."""

from typing import Literal

from geo.claims.stated import FigureClaim
from geo.claims.verdicts import Verdict
from geo.story.fields import Field
from geo.story.model import Article


class Count(FigureClaim):
    """How many there are; the unit is any word."""

    kind: Literal["count"] = Field(description="'count'")

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")
