"""The time zone of a row of a table: never made in silence where the file says something else."""

from geo.clocks import zones
from geo.earth.position import Position
from geo.gazetteer.nearest import nearest_city
from geo.gazetteer.places import Candidate, find
from geo.importers import zone_words
from geo.importers.countries import country_code, in_country
from geo.importers.locating import in_zone
from geo.importers.meanings import COUNTRY
from geo.importers.notes import Notes
from geo.importers.row import Row

_THERE_KM = 30.0


def zone_of(row: Row, position: Position, notes: Notes) -> str:
    """The time zone of a row: its own, else that of its position; what it says otherwise is compared with that."""
    given = row.fields.get("time_zone", "")
    if zones.is_time_zone(given):
        return given
    if not given:
        return _of_position(row, position, notes)
    said = zone_words.offsets(given)
    meant = "" if said else zones.spelled_otherwise(given)
    if meant and in_zone(position, meant) is not False:
        notes.count("zone spelled", row.record.number, f"{given[:20]} → {meant}", "time_zone")
        return meant
    made = _of_position(row, position, notes)
    if not (said or meant):
        notes.count("zone unread", row.record.number, given, "time_zone")
    else:
        agrees = zone_words.agree(said, made) if said else False
        notes.count("zone offset" if agrees else "zone differs", row.record.number, given, "time_zone")
    return made


def _of_position(row: Row, position: Position, notes: Notes) -> str:
    """The time zone of a position."""
    guess = row.found.guess
    if guess and guess.time_zone:
        notes.count("zone made", row.record.number)
        return guess.time_zone
    near = nearest_city(position)
    if near is None or not near.entry.time_zone:
        country = country_code(row.fields.get(COUNTRY, ""))
        known = [*zones.of_country(country)] if len(zones.of_country(country)) == 1 else []
        known += [each.entry.time_zone for each in _there(row.label, position) if each.entry.time_zone]
        notes.count("zone made" if known else "zone far", row.record.number)
        if known:
            return known[0]
        # Whole degrees are exact enough for a guess, and mostly known already.
        return zones.nearest_to(float(round(position[0])), float(round(position[1])))
    notes.count("zone made", row.record.number)
    country = country_code(row.fields.get(COUNTRY, ""))
    if country and near.entry.country != country:
        notes.count("zone abroad", row.record.number, field=COUNTRY)
        if len(own := zones.of_country(country)) == 1 and in_country(position, country):
            return own[0]
    return near.entry.time_zone


def _there(name: str, position: Position) -> list[Candidate]:
    """The places of this name that are there."""
    found = find(name, near=position) if 0 < len(name) <= 60 else ()
    return [each for each in found if (each.distance_km or 0.0) <= _THERE_KM]
