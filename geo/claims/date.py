"""A stated day, month or year. Shown with its source, not checked."""

from typing import Literal

from geo.claims.stated import DayClaim
from geo.claims.verdicts import Verdict
from geo.story.fields import Field
from geo.story.model import Article


class Date(DayClaim):
    """When something happened."""

    kind: Literal["date"] = Field(description="'date'")

    def check(self, article: Article) -> Verdict:
        return Verdict(self, "not-checkable")
