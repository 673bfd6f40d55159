"""The units of distance. This is the only list of them."""

from dataclasses import dataclass

from geo.words.language import N_, _


@dataclass(frozen=True)
class Unit:
    """A unit of distance.

    Attributes:
        id: Its id in claims, addresses and files.
        metres: Its length in metres.
        english_name: Its name in the plural, for the catalogue.
        english_sign: Its sign, for the catalogue.
        offered: Whether a reader may choose it for the page. Other units are for claims only.
    """

    id: str
    metres: float
    english_name: str
    english_sign: str
    offered: bool = True

    @property
    def name(self) -> str:
        """Its name in the plural, in the run's language."""
        return _(self.english_name)

    @property
    def sign(self) -> str:
        """Its sign, in the run's language."""
        return _(self.english_sign)


UNITS: dict[str, Unit] = {
    unit.id: unit
    for unit in (
        Unit("km", 1000.0, N_("kilometres"), N_("km")),
        Unit("mi", 1609.344, N_("miles"), N_("mi")),
        Unit("nmi", 1852.0, N_("nautical miles"), N_("nmi")),
        Unit("m", 1.0, N_("metres"), N_("m"), offered=False),
        Unit("ft", 0.3048, N_("feet"), N_("ft"), offered=False),
    )
}
"""Every unit by its id; the first is the default."""


def offered() -> dict[str, Unit]:
    """The units that a reader may choose, by their ids."""
    return {id_: unit for id_, unit in UNITS.items() if unit.offered}
