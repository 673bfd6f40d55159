"""Builds the scene: what the map shows, as plain values. `scene_types` says what each key means."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import pairwise

from geo.claims import checked, extents
from geo.claims.ends import own_pair
from geo.content import legs_in_words, places_in_words, rings_in_words
from geo.earth import base_map, geodesy, sun
from geo.earth import rings as earth_rings
from geo.earth.geodesy import Leg
from geo.earth.position import Position
from geo.map import crowd, frame
from geo.map import scene_types as document
from geo.map.layer import BASE_MAP, DETAILS, area_names_file
from geo.perspective import Perspective, is_large
from geo.story.model import RINGS, Article, Place, Ring
from geo.story.once import once_per_article
from geo.view import View
from geo.words import formats, language
from geo.words.language import _
from geo.words.units import UNITS

MOST_ARCS = 60
"""If more places than this are shown, only the main ones and the chosen one have arcs."""
FINENESS = 400
"""The corners of an outline are this part of its height apart, or more."""

_RING = "#8e5bd0"
_COARSE_M = 50_000.0

SMALL_DEG = 25
"""A story of at most this width and height has the details of the ground in its exported page."""

_CLAIM = "claim:"
"""The id of the open claim's arc; no place can have this id."""


def scene(
    perspective: Perspective,
    *,
    folder: str,
    fit: int = 0,
    focus: int = 0,
    revision: int = 0,
    every: bool = False,
    full: bool = False,
    serve: Callable[[str, bytes], str] | None = None,
) -> document.Scene:
    """Build the scene for a perspective.

    Args:
        perspective: Its instant is used for time differences, and shown by the clocks unless they tick.
        folder: The address of the folder with the base map and the names of areas, as `layer.served` fills it; or "".
        fit: A counter; a new value fits the map to the main places again.
        focus: A counter; a new value moves the map to the chosen place.
        revision: The revision of the last choice that the browser sent.
        every: Whether to include the arcs to all places that are in full, however many; for a page that hides those it
            does not need.
        full: Whether to have all places in full, however many.
        serve: Gives a file, named for its use, an address from which the browser fetches it. Without it the scene holds
            the crowd itself.
    """
    article, view, origin, legs = perspective.article, perspective.view, perspective.origin, perspective.legs
    west = frame.west_of(article)
    told = perspective.foremost
    # Too many arcs cannot be read, so then only those to the main places and the chosen one are drawn.
    ends = told
    if len(ends) > MOST_ARCS and not every:
        ends = tuple(place for place in told if perspective.shows(place))
    few = every or (len(ends) <= MOST_ARCS and len(told) == len(article.places))
    first = [end for pair in _stated(article) if origin.id in pair for end in pair]
    main = {place.id for place in told if every or place.rank == 1 or place.id in (view.place, *first)}
    reached = {place.id for place in ends if legs[place.id].distance_m > 0 and (few or place.id in main)}
    stated = claim_arcs(perspective)
    return {
        "frame": {"west": west},
        "language": language.tag(),
        "words": _words(),
        "layers": layers(perspective),
        "places": [_place(perspective, place, west) for place in (article.places if full else told)],
        "crowd": None if full else _crowd(perspective, serve),
        "arcs": [
            _arc(
                perspective,
                place.id,
                origin,
                place,
                legs[place.id],
                west,
                straight=_straight(origin, place, view, west) if view.straight and place.id in main else None,
                quiet=perspective.dims(place) or bool(stated and place.id != view.place),
            )
            for place in ends
            if place.id in reached
        ]
        + stated,
        "outline": claim_outline(perspective),
        "rings": rings(perspective),
        "origin": view.origin,
        "chosen": view.place,
        "instant": None if view.when == "now" else perspective.instant.astimezone(UTC).isoformat(),
        "night": night(perspective.instant.replace(second=0, microsecond=0), perspective.shows_night),
        "unit": {"sign": UNITS[view.unit].sign, "metres": UNITS[view.unit].metres},
        "baseMap": view.base_map,
        "baseMapAddress": f"{folder}/{BASE_MAP}" if folder else "",
        "details": f"{folder}/{DETAILS}" if folder else "",
        "areaNames": f"{folder}/{area_names_file(language.current())}" if folder else "",
        "tiles": {
            "address": "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
            "attribution": "© OpenStreetMap contributors",
        },
        "fit": {
            "places": list(article.fit),
            "section": list(perspective.section.place_ids) if perspective.section else [],
            "claim": [place.id for place in perspective.claim_places],
            "n": fit,
        },
        "focus": {"place": view.place, "n": focus},
        "revision": revision,
    }


@once_per_article
def _stated(article: Article) -> frozenset[frozenset[str]]:
    """The pairs of places whose distance the article states: their legs are drawn before all others."""
    claims = (checked(claim) for claim in article.claims)
    return frozenset(frozenset(claim.ends) for claim in claims if claim.ends and claim.stated_unit in UNITS)


def layers(perspective: Perspective) -> list[document.Layer]:
    """The layers as they stand in the scene, for the page's filter and the map's legend."""
    found: list[document.Layer] = [
        {
            "id": layer.id,
            "title": layer.title,
            "letter": layer.letter,
            "shape": layer.shape,
            "colour": layer.colour,
            "ink": _ink(layer.colour),
            "shown": layer.id in perspective.view.layers,
        }
        for layer in perspective.article.layers
    ]
    if perspective.article.rings:
        found.append(
            {
                "id": RINGS,
                "title": _("Range rings"),
                "letter": "",
                "shape": "ring",
                "colour": _RING,
                "ink": _RING,
                "shown": RINGS in perspective.view.layers,
            }
        )
    return found


def rings(perspective: Perspective) -> list[document.Ring]:
    """The range rings, whether their layer is shown or not."""
    article, unit = perspective.article, perspective.view.unit
    west = frame.west_of(article)
    return [_ring(article, ring, f"ring-{number}", unit, west) for number, ring in enumerate(article.rings, start=1)]


def _ring(article: Article, ring: Ring, id_: str, unit: str, west: float) -> document.Ring:
    centre = article.place_by_id[ring.place].position
    drawn = earth_rings.ring(centre, ring.radius_m)
    turn = frame.in_frame(centre[1], west) - centre[1]
    digits = 3 if ring.radius_m > _COARSE_M else 5
    return {
        "id": id_,
        "line": [[round(north, digits), round(east + turn, digits)] for north, east in drawn.line],
        "holds": [pole for pole, within in (("north", drawn.north), ("south", drawn.south)) if within],
        "label": rings_in_words.label(ring, unit),
        "text": rings_in_words.whole(article, ring, unit),
    }


def claim_arcs(perspective: Perspective) -> list[document.Arc]:
    """The arcs of the open claim: how far its places reach, if that matters, and last the one between its ends.

    There are none if no claim about places is open, and no last one if both ends are one point.
    """
    west = frame.west_of(perspective.article)
    if perspective.claim_ends is None:
        return list(_outside(perspective, west))
    start, end = perspective.claim_ends
    arcs = list(_reach(perspective, west))
    leg = geodesy.leg(start.position, end.position)
    return arcs + ([_arc(perspective, _CLAIM, start, end, leg, west)] if leg.distance_m > 0 else [])


def _against(perspective: Perspective, leg: Leg) -> str:
    """What stands on the leg of the open claim: what was computed, and what the article says."""
    verdict, length = perspective.open_verdict, formats.distance(leg.distance_m, perspective.view.unit)
    if verdict is None or verdict.computed is None:
        return length
    unit = UNITS.get(verdict.claim.stated_unit)
    if unit and isinstance(verdict.computed, float) and abs(verdict.computed * unit.metres / leg.distance_m - 1) > 0.01:
        return length  # the article is compared with another length, such as that to a coast
    computed = verdict.claim.computed_text(verdict)
    if verdict.claim.stated_text.startswith(computed):  # as stated, perhaps with a sense: 45 min ahead
        return computed
    return _("{computed} (article: {stated})").format(computed=computed, stated=verdict.claim.stated_text)


def claim_outline(perspective: Perspective) -> document.Outline | None:
    """The area in which the open claim says that a place lies; None for other claims."""
    verdict = perspective.open_verdict
    outline = verdict.outline if verdict else None
    if outline is None:
        return None
    west = frame.west_of(perspective.article)
    least_deg = _size_deg(outline.rings) / FINENESS
    rings = [_coarser(ring, least_deg) for ring in outline.rings]
    return {"name": outline.name, "rings": [path for ring in rings for path in _framed(ring, west)]}


def _size_deg(rings: Sequence[Sequence[Position]]) -> float:
    latitudes = [latitude for ring in rings for latitude, _ in ring]
    return max(latitudes) - min(latitudes)


def _coarser(ring: Sequence[Position], least_deg: float) -> list[Position]:
    """A ring without the corners that lie close to the one before them. Long sides and small rings stay as they are."""
    corners = [ring[0]]
    for before, corner in pairwise(ring):
        step = max(abs(corner[0] - corners[-1][0]), abs(corner[1] - corners[-1][1]))
        if step >= least_deg:
            far = max(abs(corner[0] - before[0]), abs(corner[1] - before[1])) >= least_deg
            corners += [before, corner] if far and before != corners[-1] else [corner]
    if corners[-1] != ring[-1]:
        corners.append(ring[-1])
    return corners if len(corners) > 4 else list(ring)


def _framed(ring: Sequence[Position], west: float) -> Iterator[document.Path]:
    """A ring at each turn of the globe at which a part of it lies in the frame."""
    longitudes = [longitude for _, longitude in ring]
    for turn in (-360, 0, 360):
        if min(longitudes) + turn < west + 360 and max(longitudes) + turn > west:
            yield [[round(latitude, 3), round(longitude + turn, 3)] for latitude, longitude in ring]


def _outside(perspective: Perspective, west: float) -> Iterator[document.Arc]:
    """The line from a place to the area in which it is said to lie, if it lies outside."""
    verdict = perspective.open_verdict
    outline = verdict.outline if verdict else None
    if outline is None or outline.outside is None:
        return
    span, place = outline.outside, outline.place
    label = _("{distance} outside").format(distance=formats.distance(span.distance_m, perspective.view.unit))
    yield {
        "id": f"{_CLAIM}nearest",
        "start": place.id,
        "to": place.id,
        "paths": _drawn(span.start, span.end, west),
        "label": label,
        "text": _("{name}: {figure}").format(name=f"{place.name}, {outline.name}", figure=label),
        "rank": 0,
        "quiet": False,
        "claim": True,
        "reach": "nearest",
        "straight": None,
    }


def _reach(perspective: Perspective, west: float) -> Iterator[document.Arc]:
    """The lines that show how far the places of the open claim reach."""
    verdict = perspective.open_verdict
    if verdict is None or verdict.lines is None:
        return
    pair = verdict.fitting or own_pair(verdict)
    lines = verdict.lines
    for reach, span, words in (
        ("stated", lines.stated, _("as stated: {far}")),
        ("nearest", lines.nearest, _("nearest: {far}")),
        ("farthest", lines.farthest, _("farthest: {far}")),
    ):
        if span is None or span.distance_m == 0:
            continue
        label = words.format(far=formats.distance(span.distance_m, perspective.view.unit))
        yield {
            "id": f"{_CLAIM}{reach}",
            "start": pair.start.id,
            "to": pair.end.id,
            "paths": _drawn(span.start, span.end, west),
            "label": label,
            "text": _("{start} to {end}, {label}").format(start=pair.start.name, end=pair.end.name, label=label),
            "rank": 0,
            "quiet": False,
            "claim": True,
            "reach": reach,
            "straight": None,
        }


def _ink(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#000000" if 0.299 * red + 0.587 * green + 0.114 * blue > 150 else "#ffffff"


def details(article: Article) -> document.Cells:
    """The cells of details that a story is in, if it is small; none for a story whose map never comes so near."""
    west = frame.west_of(article)
    longitudes = [frame.in_frame(place.longitude, west) for place in article.places]
    latitudes = [place.latitude for place in article.places]
    if max(max(longitudes) - min(longitudes), max(latitudes) - min(latitudes)) > SMALL_DEG:
        return {}
    bounds = (min(longitudes) - 1, min(latitudes) - 1, max(longitudes) + 1, max(latitudes) + 1)
    return {base_map.cell_name(cell): base_map.cell(cell) for cell in base_map.cells_in(*bounds)}


@lru_cache(maxsize=4096)
def _path(start: Position, end: Position) -> tuple[Position, ...]:
    return tuple(geodesy.path(start, end))


@lru_cache(maxsize=512)
def _drawn(start: Position, end: Position, west: float) -> list[document.Path]:
    """The path in the frame. If it leaves the frame on one side, it is drawn twice, 360 degrees apart."""
    path, end_longitude = _path(start, end), end[1]
    begin = frame.in_frame(path[0][1], west) - path[0][1]
    shifts = {begin, begin + frame.in_frame(end_longitude, west) - (path[-1][1] + begin)}
    return [
        [[round(latitude, 4), round(longitude + shift, 4)] for latitude, longitude in path]
        for shift in sorted({round(shift) for shift in shifts}, key=lambda shift: shift != round(begin))
    ]


def _arc(
    perspective: Perspective,
    id_: str,
    start: Place,
    end: Place,
    leg: Leg,
    west: float,
    *,
    straight: document.Straight | None = None,
    quiet: bool = False,
) -> document.Arc:
    unit, is_claim = perspective.view.unit, id_ == _CLAIM
    return {
        "id": id_,
        "start": start.id,
        "to": end.id,
        "paths": _drawn(start.position, end.position, west),
        "label": _against(perspective, leg) if is_claim else "",
        "text": legs_in_words.leg(leg, start, end, unit, perspective.hours_from(start, end)),
        "rank": 0 if is_claim or {start.id, end.id} in _stated(perspective.article) else max(start.rank, end.rank),
        "quiet": quiet,
        "claim": is_claim,
        "reach": "",
        "straight": straight,
    }


def _straight(origin: Place, place: Place, view: View, west: float) -> document.Straight:
    begin = frame.in_frame(origin.longitude, west)
    end = round(begin + (place.longitude - origin.longitude + 180) % 360 - 180, 6)
    far = formats.distance(geodesy.rhumb_m(origin.position, place.position), view.unit)
    return {"path": [[origin.latitude, begin], [place.latitude, end]], "label": _("{far} straight").format(far=far)}


@lru_cache(maxsize=64)
def night(instant: datetime, shown: bool) -> document.Night:
    """The scene's night at an instant (aware), with its rings if it is shown."""
    altitudes = (sun.SUNSET, sun.CIVIL, sun.NAUTICAL, sun.ASTRONOMICAL) if shown else ()
    rings = (sun.shade(instant, altitude) for altitude in altitudes)
    return {
        "shown": shown,
        "at": instant.astimezone(UTC).isoformat(),
        "rings": [[[round(latitude, 2), round(longitude, 2)] for latitude, longitude in ring] for ring in rings],
    }


def _place(perspective: Perspective, place: Place, west: float) -> document.Place:
    origin, leg = perspective.origin, perspective.legs[place.id]
    far = formats.distance(leg.distance_m, perspective.view.unit)
    if place.id == origin.id:
        description = _("{name}. {layer}. Distances are measured from here.")
    else:
        description = _("{name}. {layer}. {far} from {origin}.")
    layer = perspective.article.layer_by_id[place.layer]
    polygons = list(extents.polygons(place))
    return {
        "id": place.id,
        "name": place.name,
        "latitude": place.latitude,
        "longitude": frame.in_frame(place.longitude, west),
        "trueLongitude": place.longitude,
        "timeZone": place.time_zone,
        "far": "" if place.id == origin.id else _far(far, place),
        "layer": place.layer,
        "rank": place.rank,
        "precision": place.precision,
        "outline": place.outline if polygons or (place.radius_km is None and place.outline.isdigit()) else "",
        "polygons": polygons,
        "quiet": perspective.dims(place),
        "description": description.format(name=place.name, layer=layer.title, far=far, origin=origin.name),
    }


def _crowd(perspective: Perspective, serve: Callable[[str, bytes], str] | None) -> document.Crowd | None:
    article, origin = perspective.article, perspective.origin.id
    if not is_large(article):
        return None
    return {
        "places": serve("places", crowd.packed_columns(article)) if serve else crowd.columns(article),
        "metres": serve("metres", crowd.packed_metres(article, origin)) if serve else crowd.metres(article, origin),
        "bounds": crowd.bounds(article),
        "quiet": bool(perspective.claim_places or perspective.section),
    }


def _far(far: str, place: Place) -> str:
    point = places_in_words.point(place)
    return _("{far} to {point}").format(far=far, point=point) if point else far


def _words() -> document.Words:
    return {
        "map": _("Map of the story's places"),
        "legend": _("Layers"),
        "onlyLayer": _("Click to show or hide. Double-click or press O to show only this layer."),
        "allLayers": _("Show all"),
        "noLayers": _("All layers are hidden. Turn one on."),
        "key": _("Key"),
        "site": _("exact site"),
        "city": _("city"),
        "area": _("area"),
        "night": _("Night now"),
        "nightAt": _("Night at {time}, {date} ({place})"),
        "disputed": _("disputed area"),
        "farFrom": _("{far} from {origin}"),
        "farTo": _("{far} to {point}"),
        "described": _("{name}. {layer}. {far} from {origin}."),
        "inSight": _("{n} places in sight"),
        "listShort": _("List"),
        "list": _("List the places in sight"),
        "together": _("{n} places. Click to zoom in."),
        "more": _("{n} more. Zoom in, or find one by its name."),
        "close": _("Close"),
        "origin": _("Distances start here."),
        "length": _("{number}\N{NO-BREAK SPACE}{unit}"),
        "nearby": _("Nearby: {places}"),
        "comma": _(", "),
        "nearbyCount": _("+{n} nearby"),
        "spread": _("Click the number, or press N, to see them apart."),
        "fit": _("Show the main places"),
        "fitSection": _("Show this section's places"),
        "fitAll": _("Show all places"),
        "fullScreen": _("Full screen"),
        "fitShort": _("Main places"),
        "fitSectionShort": _("This section"),
        "fitAllShort": _("All places"),
        "fullScreenShort": _("Full screen"),
        "skip": _("Skip the map"),
        "wheel": _("To zoom, hold Ctrl or ⌘, or click the map first"),
        "shown": _("{n} places on the map"),
        "chosen": _("chosen"),
        "reading": _("{weekday} {time}."),
        "antimeridian": _("180th meridian"),
        "dateLine": _("date line"),
        "zoomIn": _("Zoom in"),
        "zoomOut": _("Zoom out"),
        "attribution": _("Map data: Natural Earth"),
        "noBaseMap": _("The base map could not be loaded; places and distances are right without it."),
        "noTiles": _("The online map cannot be reached."),
    }
