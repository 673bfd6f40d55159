"""What the reader has chosen: one frozen value of ids and words."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import Any, Literal, Self, TypeAlias

from geo.claims import checked
from geo.clocks.working_hours import WEEKDAYS, Days, WorkingHours
from geo.story.model import Article
from geo.words.units import UNITS

When: TypeAlias = Literal["now", "article", "chosen"]
BaseMap: TypeAlias = Literal["natural-earth", "openstreetmap"]

WHENS: tuple[When, ...] = ("now", "article", "chosen")
BASE_MAPS: tuple[BaseMap, ...] = ("natural-earth", "openstreetmap")

Order: TypeAlias = Literal["story", "distance"]

ORDERS: tuple[Order, ...] = ("story", "distance")
MOST_DESKS = 5
SLOWEST_KM_H, USUAL_KM_H, FASTEST_KM_H = 700, 900, 1000
FIRST_INSTANT, LAST_INSTANT = datetime(1970, 1, 3, tzinfo=UTC), datetime(2099, 12, 30, tzinfo=UTC)
"""Which instants can be chosen; a day within what the page's calendar offers, so that every place's clock is too."""


@dataclass(frozen=True)
class Desk:
    """When someone is at the desk in a place, by its own clocks.

    Attributes:
        place: The place's id.
        begins: The hour at which a shift begins, from 0 to 23.
        ends: The hour at which it ends, from 1 to 24; not after `begins` means on the next day.
        days: On which days of the week shifts begin.
    """

    place: str
    begins: int = 8
    ends: int = 17
    days: Days = "mon-fri"

    def working_hours(self, time_zone: str) -> WorkingHours:
        """The same for the clocks of its place."""
        return WorkingHours(time_zone, time(self.begins), time(self.ends % 24), WEEKDAYS[self.days])


@dataclass(frozen=True)
class View:
    """The reader's choices. An empty id stands for "all" (`section`) or "none" (`place`).

    Attributes:
        layers: The ids of the layers shown.
        section: The id of the section read, or empty for all.
        origin: The id of the place that distances are measured from.
        place: The id of the chosen place, or empty.
        unit: The id of the unit of distances.
        when: Which instant the clocks show: now (ticking), the article's date, or `instant`.
        instant: The chosen instant, aware; used when `when` is `chosen`.
        base_map: The ground under the story.
        straight: Whether the map's straight lines are drawn beside the geodesics.
        tab: The id of the chapter whose tab is open.
        claim: The id of the claim whose row is open, or empty.
        ends: The ids of two places between which the reader has the open claim checked; empty for its own.
        desks: The desks whose working hours are compared.
        order: In which order the distances stand.
        azimuths: Whether azimuths stand under them.
        speed: The airliner's, in km/h.
        language: Of the page, or empty: as the browser has it.
    """

    layers: tuple[str, ...]
    origin: str
    section: str = ""
    place: str = ""
    unit: str = next(iter(UNITS))
    when: When = "now"
    instant: datetime | None = None
    base_map: BaseMap = "natural-earth"
    straight: bool = False
    tab: str = "figures"
    claim: str = ""
    ends: tuple[str, ...] = ()
    desks: tuple[Desk, ...] = ()
    order: Order = "story"
    azimuths: bool = False
    speed: int = USUAL_KM_H
    language: str = ""

    @classmethod
    def default(cls, article: Article) -> Self:
        """What a reader sees first: all layers, measured from its first main place.

        Working hours are those of the first pair that a claim is about, rather hours apart than far, or of the first
        places.
        """
        about_clocks_first = sorted(map(checked, article.claims), key=lambda claim: not claim.about_clocks)
        pairs = [claim.ends for claim in about_clocks_first if claim.ends]
        first = [place.id for place in article.main_places or article.places]
        return cls(
            layers=tuple(layer.id for layer in article.layers),
            origin=first[0],
            desks=tuple(Desk(id_) for id_ in (pairs[0] if pairs else first[:2])),
        )

    def belongs_to(self, article: Article) -> bool:
        """Whether every id of the view leads somewhere in the article."""
        return (
            set(self.layers) <= article.layer_by_id.keys()
            and self.origin in article.place_by_id
            and self.section in {"", *article.section_by_id}
            and self.place in {"", *article.place_by_id}
            and self.claim in {"", *article.claim_by_id}
            and {*self.ends, *(desk.place for desk in self.desks)} <= article.place_by_id.keys()
        )

    def choosing(self, **choices: Any) -> Self:
        """The view after a choice."""
        return replace(self, **choices)
