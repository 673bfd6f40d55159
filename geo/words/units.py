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
    """

    id: str
    metres: float
    english_name: str
    english_sign: str

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
    )
}
"""Every unit by its id; the first is the default."""
