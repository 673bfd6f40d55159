"""Where a row of a table lies, and what it is instead if it says nothing or something that cannot be.

A position that the row itself contradicts (its time zone, its country, its name) is not taken, if a corrected one would
fit: swapped, or with another sign. The row is then set aside with both as proposals, and a person chooses.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from geo.clocks import zones
from geo.earth import angles, grids
from geo.earth.position import Position
from geo.extract.found import Spot
from geo.gazetteer import places
from geo.gazetteer.nearest import nearest_city
from geo.importers import areas, positions, web_mercator
from geo.importers.axes import distance_km
from geo.importers.by_name import LEAST_WEIGHT, PROPOSALS, guessed, of_name
from geo.importers.countries import country_code, division_code, in_country
from geo.importers.found import OWN, Found, own
from geo.importers.geometry import NOWHERE
from geo.importers.meanings import COUNTRY, DIVISION, GEOHASH, MERCATOR_X, MERCATOR_Y, POSITION, POSITION_LON_LAT
from geo.importers.source import Record
from geo.story.fields import is_plain_decimal
from geo.story.warnings import MAX_HOURS_FROM_SUN, MAX_LATITUDE_FROM_CITY_DEG, NEAR_CITY_DEG
from geo.words.language import _

_NEAR_KM, _FAR_KM = 60.0, 300.0
"""Near a place of its name a position is right; that far from all of them it is not."""

_FEW = 2
"""A place of a name that so few bear is meant, however small."""

_DEGREE_M = 111_320
_SEASONS = (dt.datetime(2024, 1, 15, 12, tzinfo=dt.UTC), dt.datetime(2024, 7, 15, 12, tzinfo=dt.UTC))


def locate(record: Record, fields: Mapping[str, str], name: str) -> Found:
    """Where a record lies.

    Args:
        record: The record.
        fields: Its filled values by what they mean.
        name: What it is called; empty if nothing.
    """
    if record.problem:
        return Found(problem=record.problem, proposals=() if record.is_other else of_name(name, fields))
    if record.position is not None:
        extent = record.extent_km
        found = Found(record.position, extent_km=extent) if extent else _at(record.position, 1.0)
        return _doubted(found, fields, name)
    found = _written(fields)
    if found.position is not None:
        return _doubted(found, fields, name)
    if found.problem:
        told = [(each, _supports(each.position, fields, name)) for each in found.proposals]
        right = [each for each, fits in told if fits] or [each for each, fits in told if fits is None]
        return replace(found, proposals=(*right, *of_name(name, fields))[:PROPOSALS])
    return guessed(fields, name)


# --- what the row writes


def _written(fields: Mapping[str, str]) -> Found:
    """The position that the row writes; a problem if it writes one that cannot be read."""
    fields = {name: text for name, text in fields.items() if text.casefold() not in _NOTHING}
    latitude, longitude = fields.get("latitude", ""), fields.get("longitude", "")
    if latitude or longitude:
        return _two(fields, latitude, longitude)
    for field in (POSITION, POSITION_LON_LAT, GEOHASH):
        if text := fields.get(field, ""):
            if written := positions.read(text, field == POSITION_LON_LAT, field == GEOHASH):
                return _at(written.position, written.size_m)
            if (shape := areas.read(text)) != NOWHERE:
                return Found(shape.position, problem=shape.problem, field=field, extent_km=shape.extent_km)
            other = positions.read(text, field == POSITION)
            proposals = (own(other.position, _("latitude and longitude swapped")),) if other else ()
            said = positions.problem(text) or _(
                "is not a position that can be read; write latitude and longitude, such as 48.2085, 16.3721"
            )
            return Found(problem=f"“{_cut(text)}” {said}", field=field, proposals=proposals)
    if (east := fields.get("easting")) and (north := fields.get("northing")) and (zone := fields.get("utm-zone")):
        if cell := grids.utm(f"{zone} {_metres(east)} {_metres(north)}"):
            return _at(cell.position, cell.size_m)
        problem = _("has UTM coordinates that cannot be read; is the zone written as “33N” or “33T”?")
        return Found(
            problem=problem, field="utm-zone", proposals=tuple(_either_half(zone, _metres(east), _metres(north)))
        )
    if (east := fields.get(MERCATOR_X)) and (north := fields.get(MERCATOR_Y)):
        pair = [_metres(north), _metres(east)]
        if all(map(is_plain_decimal, pair)) and (
            position := web_mercator.position_of((float(pair[0]), float(pair[1])))
        ):
            return _at((round(position[0], 7), round(position[1], 7)), 1.0)
        return Found(problem=_("has “{y}” and “{x}”, which are no metres of Web Mercator").format(y=north, x=east))
    return Found()


_NOTHING = frozenset(
    ["-", "--", "–", "—", "?", "n/a", "#n/a", "na", "nan", "none", "null", "unknown", "tbd", "不明", "なし"]
)
"""What people write where there is no position."""


def _metres(text: str) -> str:
    return re.sub(r"[\s'’]|(?:m|mE|mN)$", "", text).replace(",", ".")


def _either_half(zone: str, east: str, north: str) -> Iterator[Spot]:
    """UTM coordinates in both halves of the Earth, if the zone does not say which."""
    found = re.match(r"\D{0,9}(\d{1,2})(?!\d)", zone)
    if not (found and is_plain_decimal(east) and is_plain_decimal(north)):
        return
    for said, is_north in ((_("north of the equator"), True), (_("south of the equator"), False)):
        if cell := grids.utm_position(int(found[1]), is_north, float(east), float(north)):
            yield own(cell.position, said)


def _two(fields: Mapping[str, str], latitude: str, longitude: str) -> Found:
    if not (latitude and longitude):
        written = positions.read(latitude or longitude)
        if written and written.says_order:
            return _at(written.position, written.size_m)
        proposals = (own(written.position, _("both numbers in one cell")),) if written else ()
        missing = _("has no longitude") if latitude else _("has no latitude")
        return Found(problem=missing, field="longitude" if latitude else "latitude", proposals=proposals)
    texts = [_whole(fields, "latitude", latitude), _whole(fields, "longitude", longitude)]
    north, east = angles.read(texts[0]), angles.read(texts[1])
    if north is None or east is None:
        bad = texts[0] if north is None else texts[1]
        said = positions.problem(bad) or _("is not an angle that can be read; write degrees, such as 48.2085")
        field = "latitude" if north is None else "longitude"
        return Found(problem=f"“{_cut(bad)}” {said}", field=field, proposals=tuple(_repaired(texts)))
    position = (north.degrees, east.degrees)
    swapped = abs(position[1]) <= 90 and own((position[1], position[0]), _("latitude and longitude swapped"))
    if north.axis == "longitude" or east.axis == "latitude":
        problem = _("has latitude and longitude in each other's column")
        return Found(problem=problem, field="latitude", proposals=(swapped,) if swapped else ())
    if abs(position[0]) > 90:
        problem = _("“{value}” is not a latitude: it goes from -90 to 90").format(value=_cut(texts[0]))
        return Found(problem=problem, field="latitude", proposals=(swapped,) if swapped else ())
    return _at(position, min(north.step, east.step) * _DEGREE_M)


def _at(position: Position, size_m: float) -> Found:
    if abs(position[0]) < 0.01 and abs(position[1]) < 0.01:
        return Found(problem=_("is at 0, 0 in the Gulf of Guinea, where there is no land"))
    return Found(position, size_m)


def _whole(fields: Mapping[str, str], axis: str, degrees: str) -> str:
    """An angle whose parts stand in columns of their own."""
    minutes, seconds = (fields.get(f"{axis}-{part}", "").strip() for part in ("minutes", "seconds"))
    text = degrees.strip()
    if minutes:
        text = f"{text.rstrip('° ')}°{minutes.rstrip(_MARKS)}'" + (f'{seconds.rstrip(_MARKS)}"' if seconds else "")
    if half := fields.get(f"{axis}-half", "").strip():
        angle, told = angles.read(text), angles.with_half("1", half)
        if angle and told and not angle.half and angle.degrees < 0 and told.degrees < 0:
            return text  # the sign says the same
        return f"{text} {half}"
    return text


_MARKS = "'’′″\" "


def _repaired(texts: Sequence[str]) -> Iterator[Spot]:
    """What was perhaps meant by an angle that can be read in two ways, or by one that a spreadsheet has damaged."""
    for north, first in _readings(texts[0]):
        for east, second in (*_readings(texts[1]), *_eastward(texts[1])):
            if (first or second) and abs(north) <= 90:
                yield own((north, east), first or second)


def _readings(text: str) -> Iterator[tuple[float, str]]:
    if angle := angles.read(text):
        yield angle.degrees, ""
        return
    if re.fullmatch(r"[+-]?\d{1,3}\.\d{1,2}\.\d{1,2}\s?[NSEWnsew]?", text):
        if angle := angles.read(text.replace(".", ":")):
            yield angle.degrees, _("read as degrees, minutes and seconds")
    elif re.fullmatch(r"[+-]?\d{1,3} \d{1,2}\.\d{1,6}", text):
        if angle := angles.read(f"{text.replace(' ', '°')}'"):
            yield angle.degrees, _("read as degrees and minutes")
    elif re.fullmatch(r"\d[^OoEeWw]{0,30}[Oo]", text):
        for half, said in (("E", _("O read as east")), ("W", _("O read as west"))):
            if angle := angles.read(text[:-1] + half):
                yield angle.degrees, said
    elif re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{3}){2,5}", text):
        whole, _point, rest = text.partition(".")
        if angle := angles.read(f"{whole}.{rest.replace('.', '')}"):
            yield angle.degrees, _("read without the later points")


def _eastward(text: str) -> Iterator[tuple[float, str]]:
    """A longitude that is counted from 0 to 360 degrees, as models of the weather and the sea have it."""
    if re.fullmatch(r"\d{3}(?:\.\d{1,15})?", text, re.ASCII) and 180 < float(text) < 360:
        yield float(text) - 360, _("longitude counted from 0 to 360")


# --- what contradicts it


def _doubted(found: Found, fields: Mapping[str, str], name: str) -> Found:
    """A position with what contradicts it: set aside if a corrected one would fit, else taken with a doubt."""
    position = found.position
    if position is None:
        return found
    if abs(position[0]) > 90 or abs(position[1]) > 180:
        return Found(problem=_("has a position that is not on the Earth"), proposals=of_name(name, fields))
    against = _against(position, fields, name)
    if not against:
        return found
    better = tuple(
        own(corrected, said) for said, corrected in _corrections(position) if _supports(corrected, fields, name)
    )
    if against == "name":
        better = tuple(each for each in better if _is_clear(name, each.position))
    if not better and against in ("time_zone", "country") and distance_km(name, position) > _FAR_KM:
        better = tuple(each for each in of_name(name, fields) if _supports(each.position, fields, name))
    elif not better and against == "time_zone":
        zone = fields["time_zone"]
        better = tuple(each for each in of_name(name, fields) if in_zone(each.position, zone))
    if better:
        problem = {
            "time_zone": _("has a position that contradicts its time zone"),
            "country": _("has a position outside its country"),
            "sea": _("has a position at sea, far from its country"),
            "name": _("has a position far from every place of its name"),
        }[against]
        as_written = replace(own(position, _("as written")), id=_AS_WRITTEN)
        return Found(problem=problem, field=_SAYS[against], proposals=(*better[: PROPOSALS - 1], as_written))
    return replace(found, doubt=against if against in ("time_zone", "country") else "")


_SAYS = {"time_zone": "time_zone", "country": COUNTRY, "sea": COUNTRY, "name": "name"}
"""In which field stands what contradicts a position."""


def _is_clear(name: str, position: Position) -> bool:
    """Whether a position is that of a well-known place of this name, or of one of the few that have it."""
    return any(
        (each.distance_km or 0.0) <= _NEAR_KM and (each.entry.weight >= LEAST_WEIGHT or each.among <= _FEW)
        for each in places.find(name, near=position)
    )


def _corrections(position: Position) -> Iterator[tuple[str, Position]]:
    north, east = position
    if abs(east) <= 90:
        yield _("latitude and longitude swapped"), (east, north)
    yield _("with the longitude {degrees}").format(degrees=f"{-east:g}"), (north, -east)
    yield _("with the latitude {degrees}").format(degrees=f"{-north:g}"), (-north, east)
    yield _("with both signs changed"), (-north, -east)


def _against(position: Position, fields: Mapping[str, str], name: str) -> str:
    """What of the row's own contradicts a position; empty if nothing does, or if anything supports it."""
    told = dict(_evidence(position, fields, name))
    if True in told.values():
        return "" if told.get("time_zone") is not False else "time_zone"
    if "country" in told and told["country"] is None and nearest_city(position) is None:
        told["sea"] = False
    return next((what for what in ("time_zone", "country", "sea", "name") if told.get(what) is False), "")


def _supports(position: Position, fields: Mapping[str, str], name: str) -> bool | None:
    """Whether what a row says supports a position; a name alone contradicts nothing."""
    told = dict(_evidence(position, fields, name))
    if told.get("time_zone") is False or told.get("country") is False:
        return False
    return True in told.values() or None  # many places are called like one elsewhere


def _evidence(position: Position, fields: Mapping[str, str], name: str) -> Iterator[tuple[str, bool | None]]:
    if (zone := fields.get("time_zone", "")) and zones.is_time_zone(zone):
        yield "time_zone", in_zone(position, zone)
    code = country_code(fields.get(COUNTRY, "")) or division_code(fields.get(DIVISION, ""), "").partition("-")[0]
    if code:
        yield "country", in_country(position, code)
    if 3 <= len(name) <= 60 and places.known(name):
        away = distance_km(name, position)
        yield "name", True if away <= _NEAR_KM else False if away > _FAR_KM else None


def in_zone(position: Position, zone: str) -> bool | None:
    """Whether a position can have a time zone: False if its clock would be far from the sun, True near its main city.

    >>> in_zone((42.0, 43.5), "Asia/Tbilisi"), in_zone((32.1, -82.9), "Asia/Tbilisi")
    (True, False)
    """
    latitude, longitude = position
    if latitude < -60:
        return None
    hours = [(offset - longitude / 15 + 12) % 24 - 12 for offset in _offsets(zone)]
    if min(map(abs, hours)) > MAX_HOURS_FROM_SUN:
        return False
    for city in zones.zone_point(zone):
        away = [abs(city[0] - latitude), abs((city[1] - longitude + 180) % 360 - 180)]
        if away[0] > MAX_LATITUDE_FROM_CITY_DEG:
            return False
        if max(away) <= NEAR_CITY_DEG:
            return True
    return None


@lru_cache(maxsize=1024)
def _offsets(zone: str) -> tuple[float, ...]:
    return tuple(zones.utc_offset(zone, season) / dt.timedelta(hours=1) for season in _SEASONS)


_AS_WRITTEN = f"{OWN}as written"


def correction(proposals: Sequence[Spot]) -> Spot | None:
    """The row's own position, corrected, if it stands first and there is only one way to correct it."""
    ours = [each for each in proposals if each.id.startswith(OWN) and each.id != _AS_WRITTEN]
    return ours[0] if len(ours) == 1 and ours[0] is proposals[0] else None


def _cut(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
