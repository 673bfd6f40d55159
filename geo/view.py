"""What the reader has chosen, as one frozen value of ids."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Literal, Self, TypeAlias

from geo.clock import WorkingHours
from geo.model import Article

Unit: TypeAlias = Literal["km", "mi", "nmi"]
When: TypeAlias = Literal["now", "article", "chosen"]
BaseMap: TypeAlias = Literal["natural-earth", "openstreetmap"]

UNITS: tuple[Unit, ...] = ("km", "mi", "nmi")
WHENS: tuple[When, ...] = ("now", "article", "chosen")
BASE_MAPS: tuple[BaseMap, ...] = ("natural-earth", "openstreetmap")

Tab: TypeAlias = Literal["figures", "hours", "distances", "places", "about"]
Days: TypeAlias = Literal["mon-fri", "sun-thu", "daily"]

TABS: tuple[Tab, ...] = ("figures", "hours", "distances", "places", "about")
WEEKDAYS: dict[Days, frozenset[int]] = {
    "mon-fri": frozenset(range(5)),
    "sun-thu": frozenset({6, 0, 1, 2, 3}),
    "daily": frozenset(range(7)),
}
MOST_DESKS = 5


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

    def working_hours(self, article: Article) -> WorkingHours:
        """The same for the clocks of its place."""
        zone = article.place_by_id[self.place].time_zone
        return WorkingHours(zone, time(self.begins), time(self.ends % 24), WEEKDAYS[self.days])


@dataclass(frozen=True)
class View:
    """The reader's choices. An empty id stands for "all" (`section`) or "none" (`place`).

    Attributes:
        layers: The ids of the layers shown.
        section: The id of the section read, or empty for all.
        origin: The id of the place that distances are measured from.
        place: The id of the chosen place, or empty.
        unit: The unit of distances.
        when: Which instant the clocks show: now (ticking), the article's date, or `instant`.
        instant: The chosen instant, aware; used when `when` is `chosen`.
        base_map: The ground under the story.
        straight: Whether the map's straight lines are drawn beside the geodesics.
        tab: The open tab.
        claim: The id of the claim whose row is open, or empty.
        ends: The ids of two places between which the reader has the open claim checked; empty for its own.
        desks: The desks whose working hours are compared.
    """

    layers: tuple[str, ...]
    origin: str
    section: str = ""
    place: str = ""
    unit: Unit = "km"
    when: When = "now"
    instant: datetime | None = None
    base_map: BaseMap = "natural-earth"
    straight: bool = False
    tab: Tab = "figures"
    claim: str = ""
    ends: tuple[str, ...] = ()
    desks: tuple[Desk, ...] = ()

    @classmethod
    def default(cls, article: Article) -> Self:
        """What a reader sees first: all layers, measured from its first main place.

        Working hours are those of the first pair that a claim is about, or of the first places.
        """
        pairs = [(claim.start_ids[0], claim.end_ids[0]) for claim in article.claims if claim.has_ends]
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

    def shows(self, article: Article, place_id: str) -> bool:
        """Whether a place is on the map: its layer is, or it is the one measured from."""
        return place_id == self.origin or article.place_by_id[place_id].layer in self.layers

    def quiets(self, article: Article, place_id: str) -> bool:
        """Whether a place steps back because the section that is read does not name it."""
        return bool(self.section) and place_id not in article.section_by_id[self.section].place_ids

    def leg(self, article: Article) -> tuple[str, ...]:
        """The ids of the two ends of the open claim, the reader's or its own first; empty if it has none."""
        claim = article.claim_by_id.get(self.claim)
        if claim is None or not claim.has_ends:
            return ()
        return self.ends or (claim.start_ids[0], claim.end_ids[0])

    def choosing(self, **choices: Any) -> Self:
        """The view after a choice."""
        return replace(self, **choices)
