"""One story as one reader sees it at one instant, and what follows from that: origin, legs, shown places, verdicts."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from geo.claims import check_all
from geo.claims.verdicts import Verdict
from geo.earth import geodesy
from geo.earth.geodesy import Leg
from geo.story.model import Article, Place
from geo.view import View


@dataclass(frozen=True)
class Perspective:
    """A story, what the reader has chosen of it, and the instant for which clocks are read.

    Attributes:
        article: The story.
        view: The reader's choices; every id in it belongs to the article.
        instant: Aware.
    """

    article: Article
    view: View
    instant: datetime

    def __post_init__(self) -> None:
        if self.instant.utcoffset() is None:
            raise ValueError(f"instant {self.instant} has no UTC offset; give an aware one")

    @cached_property
    def origin(self) -> Place:
        """The place that distances are measured from."""
        return self.article.place_by_id[self.view.origin]

    @cached_property
    def shown(self) -> tuple[Place, ...]:
        """The places on the map: those of the shown layers, and the origin."""
        return tuple(place for place in self.article.places if self.view.shows(self.article, place.id))

    @cached_property
    def legs(self) -> dict[str, Leg]:
        """The leg from the origin to every place of the article, by the place's id."""
        places = self.article.places
        ends = [place.position for place in places]
        return dict(
            zip((place.id for place in places), geodesy.legs([self.origin.position] * len(ends), ends), strict=True)
        )

    @cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict on every claim of the article, by the claim's id."""
        return {verdict.claim.id: verdict for verdict in check_all(self.article)}
