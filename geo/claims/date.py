"""A day, month or year that the article states: shown with its source, not judged."""

from typing import Literal

from geo.claims.stated import DayClaim
from geo.claims.verdicts import Verdict
from geo.story.fields import Field
from geo.story.model import Article


class Date(DayClaim):
    """When something was."""

    kind: Literal["date"] = Field(description="'date'")

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")
