"""GeoJSON, RFC 7946: places as points, legs as lines, which are cut at the antimeridian.

features[]   points `place:<id>`; lines `leg:<id>` from the origin to every other place; lines `claim:<id>` between the
             ends of a claim. Every line is a geodesic, sampled so that it is off by less than 1 km. There is no line
             between places at one point. If there are too many places, only the first by rank have a line. Areas
             `ring:<number>` within a range ring, as polygons, which are cut at the antimeridian too.
metadata     {title, standfirst, published, publisher, url, instant, version, method[], limits[], licences[],
             sources[]: {place, source, source_url}, files: the two files of the story as text, by their names, from
             which `geo.importers` makes it again}
bbox         [west, south, east, north]; west is greater than east if the box crosses the antimeridian (5.2)

Descriptions and the names of lines are in the language of the run; all else is as the story has it in its first
language. Names of properties end with their unit. A missing value is null, for example the azimuth between equal
points.
"""

import json
import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any

from geo.claims.sentences import in_words
from geo.content import legs_in_words, places_in_words, provenance, rings_in_words
from geo.earth import geodesy, rings
from geo.earth.geodesy import Leg
from geo.earth.position import Position
from geo.export.format import Format
from geo.files import writing
from geo.perspective import Perspective
from geo.report import claim_facts, paired, ring_facts
from geo.story.model import Article, Place, Ring
from geo.words import formats
from geo.words.language import N_, _

DECIMALS = 7
"""Decimals of the degrees of a line: about a centimetre."""


def write(perspective: Perspective) -> bytes:
    """The story as GeoJSON, with each feature on a line."""
    document = collection(perspective)
    features = ",\n".join(_json(feature) for feature in document.pop("features"))
    return f'{_json(document)[:-1]}, "features": [\n{features}\n]}}\n'.encode()


def collection(perspective: Perspective) -> dict[str, Any]:
    """The story as a FeatureCollection of plain values."""
    article, origin, unit = perspective.article, perspective.origin, perspective.view.unit
    features = [_place(perspective, place) for place in article.places]
    for place in paired(article):
        leg = perspective.legs[place.id]
        if leg.distance_m > 0:
            text = legs_in_words.leg(leg, origin, place, unit, perspective.hours_from(origin, place))
            features.append(_line(f"leg:{place.id}", origin, place, leg, {"description": f"{text}."}))
    features += _claims(perspective)
    features += (_ring(perspective, number, ring) for number, ring in enumerate(article.rings, start=1))
    return {
        "type": "FeatureCollection",
        "bbox": _bbox([line for feature in features for line in _lines(feature["geometry"])]),
        "metadata": _metadata(article.original, perspective.instant),
        "features": features,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _metadata(article: Article, instant: datetime) -> dict[str, Any]:
    heading = article.heading
    limits = provenance.limits()
    if (reached := len(paired(article))) < len(article.places):
        words = _("Lines lead to the {reached} places that rank first, of {all}.")
        limits.append(words.format(reached=formats.number(reached), all=formats.number(len(article.places))))
    return {
        "title": heading.title,
        "standfirst": heading.standfirst,
        "published": heading.published.isoformat(),
        "publisher": heading.publisher,
        "url": heading.url,
        "instant": instant.astimezone(UTC).isoformat(timespec="seconds"),
        "version": provenance.version(article),
        "method": provenance.method(),
        "limits": limits,
        "licences": provenance.licences(),
        "sources": [
            {"place": place.name, "source": place.source, "source_url": place.source_url} for place in article.places
        ],
        "files": writing.texts(article),
    }


def _place(perspective: Perspective, place: Place) -> dict[str, Any]:
    origin, leg, offset = perspective.origin, perspective.legs[place.id], perspective.utc_offset(place)
    article = perspective.article
    layer = article.layer_by_id[place.layer].title
    original = article.original.place_by_id[place.id]
    azimuth_deg = _number(leg.azimuth_deg)
    if place.id == origin.id:
        far = _("Distances are measured from here.")
    elif azimuth_deg is None:
        far = _("At one point with {origin}.").format(origin=origin.name)
    else:
        words = _("{far} from {origin}, direction {azimuth}.")
        azimuth = formats.azimuth(leg.azimuth_deg)
        far = words.format(
            far=formats.distance(leg.distance_m, perspective.view.unit), origin=origin.name, azimuth=azimuth
        )
    lines = [
        f"{place.name}. {layer}.",
        places_in_words.other_names(place),
        far,
        f"{place.time_zone}, {formats.utc_offset(offset)}.",
        place.role,
        place.note,
        f"{place.status_note} ({place.status_source})" if place.status_note else "",
        _("Point: {point}.").format(point=place.measured_from.rstrip(".")) if place.measured_from else "",
        _("Source of the position: {source}").format(source=place.source),
    ]
    return {
        "type": "Feature",
        "id": f"place:{place.id}",
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        "properties": {
            "id": place.id,
            "name": original.name,
            "other_names": list(original.names[1:]),
            "description": "\n".join(line for line in lines if line),
            "layer": article.original.layer_by_id[place.layer].title,
            "layer_id": place.layer,
            "rank": place.rank,
            "time_zone": place.time_zone,
            "utc_offset_hours": offset.total_seconds() / 3600,
            "precision": place.precision,
            "measured_from": original.measured_from,
            "source": original.source,
            "source_url": original.source_url,
            "status_note": original.status_note,
            "status_source": original.status_source,
            "role": original.role,
            "note": original.note,
            "origin": origin.id,
            "distance_m": round(leg.distance_m, 3),
            "azimuth_deg": azimuth_deg,
        },
    }


def _claims(perspective: Perspective) -> Iterator[dict[str, Any]]:
    for verdict in perspective.verdicts.values():
        claim, words = verdict.claim, in_words(verdict)
        if not claim.ends:
            continue
        start, end = (perspective.article.place_by_id[id_] for id_ in claim.ends)
        if (leg := geodesy.leg(start.position, end.position)).distance_m > 0:
            description = f"{words.quote}\n{words.label}\n{words.finding}"
            source = perspective.article.original.claim_by_id[claim.id].source
            properties = {"description": description, "quote": claim.quote, "source": source}
            yield _line(f"claim:{claim.id}", start, end, leg, claim_facts(verdict) | properties)


def _ring(perspective: Perspective, number: int, ring: Ring) -> dict[str, Any]:
    article, original = perspective.article, perspective.article.original.rings[number - 1]
    whole = rings_in_words.whole(article, ring, perspective.view.unit)
    reached = (f"{title}: {names}." for title, names in rings_in_words.reached(article, ring))
    polygons = [
        [[_coordinates(position) for position in outline] for outline in polygon]
        for polygon in rings.areas(rings.ring(article.place_by_id[ring.place].position, ring.radius_m))
    ]
    return {
        "type": "Feature",
        "id": f"ring:{number}",
        "geometry": {"type": "Polygon", "coordinates": polygons[0]}
        if len(polygons) == 1
        else {"type": "MultiPolygon", "coordinates": polygons},
        "properties": {
            "name": original.title,
            "description": "\n".join([whole, *reached]),
            **ring_facts(article.original, original),
        },
    }


def _coordinates(position: Position) -> list[float]:
    return [round(position[1], DECIMALS), round(position[0], DECIMALS)]


def _line(id_: str, start: Place, end: Place, leg: Leg, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": id_,
        "geometry": geometry(geodesy.split(geodesy.path(start.position, end.position))),
        "properties": {
            "name": _("{start} to {end}").format(start=start.name, end=end.name),
            "from": start.id,
            "to": end.id,
            "distance_m": round(leg.distance_m, 3),
            "azimuth_deg": _number(leg.azimuth_deg),
            "arrival_azimuth_deg": _number(leg.arrival_azimuth_deg),
            **properties,
        },
    }


def _number(azimuth_deg: float) -> float | None:
    return None if math.isnan(azimuth_deg) else round(azimuth_deg, 6)


def geometry(pieces: list[list[Position]]) -> dict[str, Any]:
    """Lines as GeoJSON has them."""
    lines = [list(map(_coordinates, piece)) for piece in pieces]
    if len(lines) == 1:
        return {"type": "LineString", "coordinates": lines[0]}
    return {"type": "MultiLineString", "coordinates": lines}


def _lines(geometry: dict[str, Any]) -> list[Any]:
    """The lines of a geometry; a point is a line of one position."""
    match geometry["type"]:
        case "Point":
            return [[geometry["coordinates"]]]
        case "LineString":
            return [geometry["coordinates"]]
        case "MultiPolygon":
            return [outline for polygon in geometry["coordinates"] for outline in polygon]
        case _:
            return list(geometry["coordinates"])


def _bbox(lines: Sequence[Sequence[Sequence[float]]]) -> list[float]:
    """The smallest box around all lines. It leaves out the widest gap in longitude."""
    norths = [north for line in lines for _east, north in line]
    reaches = sorted((min(east for east, _north in line), max(east for east, _north in line)) for line in lines)
    # The easternmost point of each reach and all before it. If the next reach begins east of it, there is a gap.
    farthest = list(accumulate((east for _west, east in reaches), max))
    # The gap over the antimeridian comes first, so it wins among equally wide gaps.
    gaps = [(reaches[0][0] + 360 - farthest[-1], reaches[0][0], farthest[-1])]
    gaps += [(west - east, west, east) for (west, _east), east in zip(reaches[1:], farthest, strict=False)]
    width, west, east = max(gaps, key=lambda gap: gap[0])
    if width <= 0:
        west, east = -180.0, 180.0
    # A box with an edge on the antimeridian does not cross it: the sign of 180 follows from the other edge.
    if west > east == -180:
        east = 180.0
    elif east < west == 180:
        west = -180.0
    return [west, min(norths), east, max(norths)]


FORMAT = Format("geojson", N_("Places and lines (GeoJSON)"), ".geojson", "application/geo+json", write)
