"""Where a row of a table lies, and how that is known."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from geo.earth.position import Position
from geo.extract.found import Spot
from geo.words import formats
from geo.words.language import N_, Words, _

Sureness: TypeAlias = Literal["guess", "likely", "sure"]
SURENESS = Words({"sure": N_("sure"), "likely": N_("likely"), "guess": N_("a guess")})
"""How sure it is that a place of the gazetteer is meant, the surest first."""

OWN = "row:"
"""What the id of the row's own position begins with, corrected or as written."""

_TYPED = "typed:"

NONE_OF_THESE = Spot("none:", "", (0.0, 0.0), "site")
"""What a person chooses for a row that none of the proposals is meant by: it is set aside."""


@dataclass(frozen=True)
class Found:
    """Where a row lies.

    Attributes:
        position: Its (latitude, longitude); None if it has none that can be taken.
        size_m: How exactly that is written, in metres.
        problem: Why there is no position, in a sentence.
        field: The field in whose column the problem stands; empty if it is in none.
        proposals: What may be meant instead.
        guess: The place of the gazetteer that is taken by its name.
        reason: Why that one is taken.
        sure: How sure it is that this one is meant.
        is_unclear: Whether the name is known, but not which of its places is meant.
        extent_km: How far its area reaches from there; 0 for a point.
        doubt: What of the row's own contradicts the position: "time_zone", "country" or empty.
    """

    position: Position | None = None
    size_m: float = 1.0
    problem: str = ""
    field: str = ""
    proposals: tuple[Spot, ...] = ()
    guess: Spot | None = None
    reason: str = ""
    sure: Sureness = "guess"
    is_unclear: bool = False
    extent_km: float = 0.0
    doubt: str = ""


def own(position: Position, said: str, begins: str = OWN, source: str = "") -> Spot:
    """A position that is no place of the gazetteer, as a place for a row.

    Args:
        position: The position.
        said: What it is: how the row's own one is corrected, or who gave it.
        begins: What its id begins with.
        source: Where it is from; empty for the file.
    """
    where = formats.position(*position)
    return Spot(
        id=f"{begins}{position[0]:.6f},{position[1]:.6f}",
        name=where,
        position=position,
        precision="site",
        kind="point",
        source=source,
        described=f"{where} ({said})",
    )


def typed(position: Position) -> Spot:
    """A position that a person typed."""
    return own(position, _("given by hand"), _TYPED, _("a position given by hand"))


def is_typed(spot: Spot) -> bool:
    """Whether a person typed it."""
    return spot.id.startswith(_TYPED)
