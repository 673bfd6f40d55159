"""What the reader has chosen, as one frozen value of ids."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Literal, Self, TypeAlias

from geo.model import Article

Unit: TypeAlias = Literal["km", "mi", "nmi"]
When: TypeAlias = Literal["now", "article", "chosen"]
BaseMap: TypeAlias = Literal["natural-earth", "openstreetmap"]

UNITS: tuple[Unit, ...] = ("km", "mi", "nmi")
WHENS: tuple[When, ...] = ("now", "article", "chosen")
BASE_MAPS: tuple[BaseMap, ...] = ("natural-earth", "openstreetmap")


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

    @classmethod
    def default(cls, article: Article) -> Self:
        """What a reader sees first: all layers, measured from its first main place."""
        return cls(
            layers=tuple(layer.id for layer in article.layers), origin=(article.main_places or article.places)[0].id
        )

    def belongs_to(self, article: Article) -> bool:
        """Whether every id of the view leads somewhere in the article."""
        return (
            set(self.layers) <= article.layer_by_id.keys()
            and self.origin in article.place_by_id
            and self.section in {"", *article.section_by_id}
            and self.place in {"", *article.place_by_id}
        )

    def shows(self, article: Article, place_id: str) -> bool:
        """Whether a place is on the map: its layer is, or it is the one measured from."""
        return place_id == self.origin or article.place_by_id[place_id].layer in self.layers

    def quiets(self, article: Article, place_id: str) -> bool:
        """Whether a place steps back because the section that is read does not name it."""
        return bool(self.section) and place_id not in article.section_by_id[self.section].place_ids

    def differs_in(self, other: "View") -> tuple[str, ...]:
        """The names of the fields in which another view differs."""
        return tuple(field.name for field in fields(self) if getattr(self, field.name) != getattr(other, field.name))

    def choosing(self, **choices: object) -> Self:
        """The view after a choice."""
        return replace(self, **choices)  # type: ignore[arg-type]
