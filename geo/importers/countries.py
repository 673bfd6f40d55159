"""Which country or part of one a cell means, and whether a position is in it."""

from functools import lru_cache

from geo.earth import areas
from geo.earth.position import Position
from geo.extract import bearers
from geo.gazetteer import entries, places
from geo.gazetteer.nearest import nearest_city


def in_country(position: Position, code: str) -> bool | None:
    """Whether a position is in a country, or so near that its outline cannot tell; None at sea.

    >>> in_country((35.7, 139.7), "JP"), in_country((35.7, -139.7), "JP"), in_country((48.5, 7.9), "FR")
    (True, None, True)
    >>> in_country((35.7, 39.7), "JP")
    False
    """
    near = nearest_city(position)
    if near and near.entry.country in (code, *_TERRITORIES.get(code, "").split()):
        return True
    if near is None:
        return None
    area = _area(code)
    if area is None or near.entry.country in ("", *_DISPUTED):
        return None
    latitude, longitude = position
    for reach in (0.0, 0.3, 0.8):
        for north in (-reach, 0.0, reach):
            for east in (-reach, 0.0, reach):
                if area.contains((max(-90.0, min(90.0, latitude + north)), longitude + east)):
                    return True
    return False


_TERRITORIES = {
    "AU": "CC CX NF",
    "CN": "HK MO",
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "SJ",
    "NZ": "CK NU TK",
    "US": "AS GU MP PR UM VI",
}
"""Countries by ISO 3166-1 whose codes stand for parts of another one; a file may name either."""

_DISPUTED = ("EH", "PS", "XK", "TW", "GI", "FK", "CY")
"""Countries that a file may count as parts of another one; nothing is said against that."""


def outline_of(name: str, position: Position, extent_km: float) -> str:
    """The outline in a story of the country, or of the part of one, that an area in a file is; empty if it is none.

    Args:
        name: What the area is called.
        position: A point in it.
        extent_km: How far it reaches from there: an area may be called like the country that it is in.

    >>> outline_of("Bayern", (48.9, 11.4), 200.0), outline_of("Bayern", (48.9, 11.4), 20.0)
    ('DE-BY', '')
    """
    for each in places.find(name) if 1 < len(name) <= 60 else ():
        spot = bearers.spot(each.entry)
        area = _area(each.entry.area) if spot.outline and each.entry.kind in ("country", "division") else None
        low, high = (times * spot.radius_km for times in _AS_LARGE)
        if area and low <= extent_km <= high and area.contains(position):
            return spot.outline
    return ""


_AS_LARGE = (0.8, 6.0)
"""A long country reaches so many times as far as a disc of its size."""


@lru_cache(maxsize=512)
def _area(code: str) -> areas.Area | None:
    try:
        return areas.by_id(code)
    except KeyError:
        return None


@lru_cache(maxsize=1024)
def country_code(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country that is written somehow; empty if it is none.

    >>> country_code("Japan"), country_code("jp"), country_code("Deutschland"), country_code("Lima")
    ('JP', 'JP', 'DE', '')
    """
    text = text.strip()
    if len(text) == 2 and text.isalpha() and (entry := entries.by_code(text.upper())):
        return entry.id
    if not 1 < len(text) <= 60:
        return ""
    found = [each.entry for each in places.find(text) if each.entry.kind == "country"]
    return found[0].id if found else ""


@lru_cache(maxsize=4096)
def division_code(text: str, country: str) -> str:
    """The ISO 3166-2 code of a part of a country; empty if there is none of that name, or several.

    >>> division_code("Georgia", "US"), division_code("Xyz", "US")
    ('US-GA', '')
    """
    if not 1 < len(text) <= 60:
        return ""
    found = {
        each.entry.id: each for each in places.find(text, country=country or None) if each.entry.kind == "division"
    }
    return next(iter(found)) if len(found) == 1 and "-" in next(iter(found)) else ""
