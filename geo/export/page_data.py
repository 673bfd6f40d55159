"""The data for the script of the exported page, as one document of plain values.

choice      {layers, section, origin, unit, place, straight, night, claim}: the initial choices
scene       the parts of `geo.map.scene`'s document that no choice changes
names       place id -> its names, for the search; those that rank first before others
units       unit -> the scene's `unit`
sections    section id -> the ids of its places
from        origin id -> place id -> unit -> {place, arc, facts}: as in the scene, but the arc has no lines; it may
            be null. `facts` are what the card says of the leg
lines       "origin place" -> {path, turns, straight}: the lines of an arc. The reverse pair is left out if its line is
            the same one backwards. `path` is the first point, then the changes from step to step (from zero), in
            ten-thousandths of a degree. `turns` are the degrees (multiples of 360) by which each copy is moved
claims      claim id -> unit -> its arcs; the one between its ends is the last
documentTitles  claim id -> the document's title while it is open; "" -> while none is
outlines    claim id -> the area in which it says that a place lies, as in the scene
rings       unit -> {label, text} of each of the scene's rings
titles      origin id -> unit -> the map's heading
skies       [{night, sun}]: several through a year if the clocks tick, otherwise one
foremost    of a large story: the ids of the places that are in full on the map
metres      of a large story: origin id -> the distances of the scene's crowd
mostArcs    if more places are shown, only the main ones and the chosen one have arcs
strip       the words of the strip of clocks, and the ids of its places
world       the base map
areaNames   the names of countries and seas, as in the scene
details     the details of the ground around a small story, by cell
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, timedelta
from itertools import pairwise
from typing import Any

from geo import map as atlas
from geo.content import controls, legs_in_words
from geo.earth import sun
from geo.map import scene_types
from geo.perspective import Perspective
from geo.story.model import Claim, Place
from geo.words.units import offered

MOST_PAIRS = 500
"""The most pairs of origin and place in a file. With more pairs, not every place can be an origin."""

_SKIES, _YEAR = 24, timedelta(days=365.2422)


def origins(perspective: Perspective) -> tuple[str, ...]:
    """The ids of the possible origins: all places or, if there are too many, the view's origin and main places."""
    article = perspective.article
    most = MOST_PAIRS // len(article.places)
    if len(article.places) <= most:
        return tuple(article.place_by_id)
    return tuple(dict.fromkeys([perspective.origin.id, *(place.id for place in article.main_places)]))[: max(most, 1)]


def of(perspective: Perspective) -> dict[str, Any]:
    """The data: every choice of origin, unit and claim, worked out."""
    article, view = perspective.article, perspective.view
    begin = perspective.choosing(base_map="natural-earth")
    whole = atlas.scene(begin, folder="")
    parts: dict[str, Any] = {}
    lines: dict[str, Any] = {}
    titles: dict[str, Any] = {}
    metres: dict[str, scene_types.Column] = {}
    for origin in origins(perspective):
        # With all places: the script hides or fades them and leaves out arcs.
        scenes = {
            unit: atlas.scene(
                begin.choosing(origin=origin, unit=unit, section="", claim="", straight=True),
                folder="",
                every=True,
                full=True,
            )
            for unit in offered()
        }
        lines |= dict(_new_lines(origin, scenes["km"]["arcs"], lines))
        parts[origin] = _parts(begin.choosing(origin=origin), scenes)
        if whole["crowd"]:
            metres[origin] = atlas.metres(article, origin)
        titles[origin] = {unit: controls.map_title(article.place_by_id[origin], unit) for unit in offered()}
    changing = {
        "places",
        "arcs",
        "outline",
        "layers",
        "origin",
        "chosen",
        "unit",
        "night",
        "baseMapAddress",
        "areaNames",
        "details",
        "focus",
        "revision",
    }
    return {
        "choice": {
            "layers": view.layers,
            "section": view.section,
            "origin": view.origin,
            "unit": view.unit,
            "place": view.place,
            "straight": view.straight,
            "night": perspective.shows_night,
            "claim": view.claim,
        },
        "scene": {key: value for key, value in whole.items() if key not in changing}
        | {"layers": whole["layers"], "tiles": {"address": "", "attribution": ""}},
        "names": {place.id: place.names for place in sorted(article.places, key=lambda place: place.rank)},
        "units": {unit.id: {"sign": unit.sign, "metres": unit.metres} for unit in offered().values()},
        "sections": {section.id: section.place_ids for section in article.sections},
        "from": parts,
        "lines": lines,
        "claims": {
            claim.id: {unit: _claim_arcs(begin, claim.id, unit) for unit in offered()}
            for claim in article.claims
            if claim.places_named
        },
        "outlines": dict(_outlines(begin)),
        "documentTitles": {
            id_: controls.document_title(perspective.choosing(claim=id_, ends=())) for id_ in ("", *article.claim_by_id)
        },
        "rings": {
            unit: [{"label": ring["label"], "text": ring["text"]} for ring in atlas.rings(begin.choosing(unit=unit))]
            for unit in offered()
        },
        "claimed": {claim.id: [place.id for place in places] for claim, places in _claimed(begin)},
        "titles": titles,
        "skies": list(_skies(perspective)),
        "foremost": [place.id for place in begin.foremost] if whole["crowd"] else [],
        "metres": metres,
        "mostArcs": atlas.MOST_ARCS,
        "strip": {
            **controls.clock_words(),
            "places": [place.id for place in perspective.clock_places],
        },
        "world": atlas.base_map(),
        "areaNames": atlas.area_names(),
        "details": atlas.details(article),
    }


def _parts(perspective: Perspective, scenes: Mapping[str, scene_types.Scene]) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    by_id = perspective.article.place_by_id
    for unit, scene in scenes.items():
        seen = perspective.choosing(unit=unit)
        arcs = {arc["id"]: arc for arc in scene["arcs"]}
        for place in scene["places"]:
            arc = arcs.get(place["id"])
            facts = legs_in_words.from_origin(seen, by_id[place["id"]])
            parts.setdefault(place["id"], {})[unit] = {
                "place": place,
                "arc": _short(arc) if arc else None,
                "facts": facts,
            }
    return parts


def _short(arc: scene_types.Arc) -> dict[str, Any]:
    """The arc without its lines, which are stored once for both directions."""
    return {key: value for key, value in arc.items() if key != "paths"} | {"straight": _straight(arc)["label"]}


def _straight(arc: scene_types.Arc) -> scene_types.Straight:
    if arc["straight"] is None:
        raise ValueError(f"the arc to {arc['to']} has no straight line")
    return arc["straight"]


def _new_lines(
    origin: str, arcs: Iterable[scene_types.Arc], known: Mapping[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for arc in arcs:
        straight = _straight(arc)["path"]
        line = _line(arc["paths"], straight)
        back = _line([path[::-1] for path in arc["paths"][::-1]], straight[::-1])
        if known.get(f"{arc['to']} {origin}") != back:
            yield f"{origin} {arc['to']}", line


def _line(paths: Sequence[Sequence[Sequence[float]]], straight: object) -> dict[str, Any]:
    path = [(round(latitude * 10_000), round(longitude * 10_000)) for latitude, longitude in paths[0]]
    steps = [(0, 0), *((there[0] - here[0], there[1] - here[1]) for here, there in pairwise(path))]
    changes = [path[0], *((after[0] - before[0], after[1] - before[1]) for before, after in pairwise(steps))]
    return {
        "path": [number for change in changes for number in change],
        "turns": [round(other[0][1] - paths[0][0][1]) for other in paths],
        "straight": straight,
    }


def _claim_arcs(perspective: Perspective, claim_id: str, unit: str) -> list[scene_types.Arc]:
    """The arcs of a claim, between the reader's ends if it is open. Its own arc is the last."""
    ends = perspective.view.ends if perspective.view.claim == claim_id else ()
    return atlas.claim_arcs(perspective.choosing(claim=claim_id, ends=ends, unit=unit))


def _outlines(perspective: Perspective) -> Iterator[tuple[str, scene_types.Outline]]:
    """The areas in which claims say that places lie, by the claim's id."""
    for claim in perspective.article.claims:
        if outline := atlas.claim_outline(perspective.choosing(claim=claim.id, ends=())):
            yield claim.id, outline


def _claimed(perspective: Perspective) -> Iterator[tuple[Claim, tuple[Place, ...]]]:
    """The claims that are about places, each with them; for the open claim, the reader's own ends."""
    view = perspective.view
    for claim in perspective.article.claims:
        ends = view.ends if view.claim == claim.id else ()
        if places := perspective.choosing(claim=claim.id, ends=ends).claim_places:
            yield claim, places


def _skies(perspective: Perspective) -> Iterator[dict[str, Any]]:
    ticking, instant = perspective.view.when == "now", perspective.instant
    for count in range(_SKIES if ticking else 1):
        at = (instant + _YEAR / _SKIES * count).astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        if not ticking:
            at = instant.astimezone(UTC)
        latitude, longitude = sun.subsolar_point(at)
        yield {
            "night": atlas.night(at, shown=True),
            "sun": {"at": at.isoformat(), "latitude": round(latitude, 4), "longitude": round(longitude, 4)},
        }
