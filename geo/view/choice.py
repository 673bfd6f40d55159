"""The reader's choices, as one frozen value of ids and words."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Literal, Self, TypeAlias

from geo.claims import checked
from geo.clocks.working_hours import WEEKDAYS, Days, WorkingHours
from geo.story.model import RINGS, Article
from geo.words.units import UNITS

When: TypeAlias = Literal["now", "article", "chosen"]
BaseMap: TypeAlias = Literal["natural-earth", "openstreetmap"]

WHENS: tuple[When, ...] = ("now", "article", "chosen")
BASE_MAPS: tuple[BaseMap, ...] = ("natural-earth", "openstreetmap")

Order: TypeAlias = Literal["story", "distance"]

ORDERS: tuple[Order, ...] = ("story", "distance")
MOST_DESKS = 5
SLOWEST_KM_H, USUAL_KM_H, FASTEST_KM_H = 700, 900, 1000


@dataclass(frozen=True)
class Desk:
    """A place and its working hours, in local time.

    Attributes:
        place: The place's id.
        begins: The hour at which a shift begins, from 0 to 23.
        ends: The hour at which it ends, from 1 to 24; on the next day if it is not after `begins`.
        days: The days of the week on which shifts begin.
    """

    place: str
    begins: int = 8
    ends: int = 17
    days: Days = "mon-fri"

    def working_hours(self, time_zone: str) -> WorkingHours:
        """The working hours in the place's time zone."""
        return WorkingHours(time_zone, time(self.begins), time(self.ends % 24), WEEKDAYS[self.days])


@dataclass(frozen=True)
class View:
    """The reader's choices. An empty id stands for "all" (`section`) or "none" (`place`).

    Attributes:
        layers: The ids of the shown layers.
        section: The id of the open section, or empty for all.
        origin: The id of the place that distances are measured from.
        place: The id of the chosen place, or empty.
        unit: The id of the unit of distances.
        when: Which instant the clocks show: now (they tick), the article's date, or `instant`.
        instant: The chosen instant, aware; used when `when` is `chosen`.
        base_map: The id of the base map.
        night: Whether the map shades the night; None for yes at the article's date or a chosen instant, no with ticking
            clocks.
        straight: Whether lines that are straight on the map are drawn beside the geodesics.
        tab: The id of the chapter whose tab is open.
        claim: The id of the claim whose row is open, or empty.
        ends: The ids of the two places for which the open claim is checked; empty for the claim's own.
        desks: The desks whose working hours are compared.
        order: The order of the list of distances.
        azimuths: Whether that list shows azimuths.
        speed: The airliner's speed, in km/h.
        language: The page's language; empty for the browser's.
        added: The ids of the places that the reader added to the story.
        presenting: Whether only the map and the open finding are shown, large.
        part: Which part of the table of places is shown, from 1: a large story's has several.
    """

    layers: tuple[str, ...]
    origin: str
    section: str = ""
    place: str = ""
    unit: str = next(iter(UNITS))
    when: When = "now"
    instant: datetime | None = None
    base_map: BaseMap = "natural-earth"
    night: bool | None = None
    straight: bool = False
    tab: str = "figures"
    claim: str = ""
    ends: tuple[str, ...] = ()
    desks: tuple[Desk, ...] = ()
    order: Order = "story"
    azimuths: bool = False
    speed: int = USUAL_KM_H
    language: str = ""
    added: tuple[str, ...] = ()
    presenting: bool = False
    part: int = 1

    @classmethod
    def default(cls, article: Article) -> Self:
        """The view before any choice: as the author says, else with the first main place as the origin, now.

        The compared desks are the ends of the first claim about clocks, else of the first claim with ends, else the
        first main places. A claim whose ends have different clocks comes first.
        """
        about_clocks_first = sorted(map(checked, article.claims), key=lambda claim: not claim.about_clocks)
        pairs = [claim.ends for claim in about_clocks_first if claim.ends]
        # Between two desks on one clock there is nothing to compare.
        pairs.sort(key=lambda ends: len({article.place_by_id[id_].time_zone for id_ in ends}) == 1)
        first = [place.id for place in article.main_places or article.places]
        return cls(
            layers=tuple(id_ for id_ in article.layer_ids if id_ == RINGS or article.layer_by_id[id_].shown),
            origin=article.origin or first[0],
            when=article.instant if isinstance(article.instant, str) else "chosen",
            instant=None if isinstance(article.instant, str) else article.instant,
            tab=next(iter(article.panels), cls.tab),
            desks=tuple(Desk(id_) for id_ in (pairs[0] if pairs else first[:2])),
        )

    def belongs_to(self, article: Article) -> bool:
        """Whether the article has every id of the view."""
        return (
            set(self.layers) <= set(article.layer_ids)
            and self.origin in article.place_by_id
            and self.section in {"", *article.section_by_id}
            and self.place in {"", *article.place_by_id}
            and self.claim in {"", *article.claim_by_id}
            and {*self.added, *self.ends, *(desk.place for desk in self.desks)} <= article.place_by_id.keys()
        )

    def choosing(self, **choices: Any) -> Self:
        """The view with these choices made."""
        return replace(self, **choices)
