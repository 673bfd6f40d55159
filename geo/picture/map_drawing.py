"""The map of a picture: the ground, and on it the scene of a perspective, with labels where there is room.

It shows the same scene as the map on the page, in an equal-area projection.
"""

import math
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from geo import map as atlas
from geo.earth import base_map, projection, rings
from geo.earth.position import Position
from geo.map import scene_types
from geo.perspective import Perspective
from geo.picture import ground, typesetting
from geo.picture.elements import NAMESPACE, Node, add, write
from geo.picture.lines import dots_along, length_of, path_data
from geo.picture.placement import Box, Field, Point, Spot, along, around, dotted
from geo.picture.plane import Plane
from geo.story.model import RINGS, Place
from geo.words import formats
from geo.words.language import _
from geo.words.units import UNITS

WIDTH, HEIGHT = 1200, 630
"""In pixels, the size of link previews. The PNG has twice as many pixels each way."""

_SQUARE = 24  # wider than the widest sign, so that only signs of neighbouring squares can meet
_MAX_STRONG_LINES = 20
"""With more lines than this, none is emphasized."""
_GRAIN = 0.7
"""The finest detail of the base map, in pixels, so that a map of the world stays a small file."""

INK, SOFT, PAPER, _ARC, _CLAIM, _RANGE = (
    atlas.COLOURS[name] for name in ("ink", "soft", "paper", "arc", "strong", "range")
)
_COUNTRY, _WATER = atlas.COLOURS["country"], atlas.COLOURS["water"]


@dataclass(frozen=True)
class Mark:
    """A place on the picture. `more` counts the places whose signs it covers."""

    place: Place
    scene_place: scene_types.Place
    at: Point
    size: float
    box: Box
    main: bool
    more: int = 0


class MapDrawing:
    """The map of a perspective in a box. A subclass says what is drawn around it, and may draw less on it.

    Args:
        perspective: What to draw.
        every_host: Whether it must look the same on every host: with nothing that the shipped fonts cannot write.
        box: Where the map is.
    """

    def __init__(self, perspective: Perspective, every_host: bool, box: Box) -> None:
        self.perspective, self.every_host, self.box = perspective, every_host, box
        self.room = Box(box.left + 10, box.top + 8, box.right - 10, box.bottom - 8)
        self.article, self.view = perspective.article, perspective.view
        self.scene = atlas.scene(perspective, folder="", full=True)
        self.layers = {layer["id"]: layer for layer in self.scene["layers"]}
        self.number = {place.id: number for number, place in enumerate(self.article.places)}
        shown = {place.id for place in self.shown()}
        self.scene_places = {
            scene_place["id"]: scene_place for scene_place in self.scene["places"] if scene_place["id"] in shown
        }
        self.arcs = self.arcs_shown()
        clip = Box(box.left - 12, box.top - 12, box.right + 12, box.bottom + 12)
        self.plane = Plane(self._projection(), box, clip, _GRAIN)
        self.ranges: list[tuple[str, list[Point]]] = []
        self.root = Node(
            "svg",
            {
                "xmlns": NAMESPACE,
                "width": str(WIDTH),
                "height": str(HEIGHT),
                "viewBox": f"0 0 {WIDTH} {HEIGHT}",
                "role": "img",
                "aria-labelledby": "dl-title dl-desc",
                "xml:lang": self.article.language_of(self.article.heading, "title"),
                "font-family": typesetting.FAMILIES,
            },
        )

    def shown(self) -> Sequence[Place]:
        """The places that are drawn."""
        return self.perspective.shown

    def arcs_shown(self) -> list[scene_types.Arc]:
        """The lines that are drawn, with their labels."""
        return [arc for arc in self.scene["arcs"] if arc["claim"] or arc["to"] in self.scene_places]

    def is_main(self, place: Place) -> bool:
        """Whether a place has a large sign and name."""
        return place.rank == 1

    def written(self) -> bytes:
        """What has been drawn so far as SVG, UTF-8."""
        return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(self.root, encoding="unicode").encode()

    # --- the plane

    def in_frame(self) -> list[Position]:
        """What the map must show: the places of the first view, the chosen place, the section's places, the lines."""
        first = self.scene_places.keys() & set(self.article.fit) or self.scene_places.keys()
        wanted = {*first, *self.scene["fit"]["section"], self.view.place, self.view.origin}
        positions: list[Position] = [
            (scene_place["latitude"], scene_place["longitude"])
            for id_, scene_place in self.scene_places.items()
            if id_ in wanted
        ]
        for arc in self.arcs:
            if arc["claim"] or arc["to"] in wanted:
                positions += course(arc)
        return positions

    def _projection(self) -> projection.Projection:
        aspect = (self.box.right - self.box.left) / (self.box.bottom - self.box.top)
        return projection.fitted(self.in_frame(), aspect, self.scene["frame"]["west"] + 180)

    # --- the ground

    def draw_map(self, parent: Node) -> None:
        """Draw the ground and the story on it. A little of it may lie outside the box."""
        ground.define_hatch(self.root)
        self._ground(add(parent, "g", fill="none", stroke_linejoin="round"))
        self._story(add(parent, "g"))

    def _ground(self, parent: Node) -> None:
        world = ground.draw(parent, self.plane)
        for id_, scene_place in self.scene_places.items():
            country = world.countries.get(scene_place["outline"], ())
            outline = [country[index] for index in scene_place["polygons"]] or country
            if area := self.plane.area([ring for polygon in outline for ring in polygon.rings]):
                colour = self.layers[scene_place["layer"]]["colour"]
                faint = 0.4 if scene_place["quiet"] else 1.0
                shape = add(parent, "path", d=area, fill=colour, fill_opacity=0.2 * faint, fill_rule="evenodd")
                shape.set("stroke", colour)
                shape.set("stroke-opacity", str(faint))
                shape.set("data-place", id_)

        self.ranges = list(self._rings(parent))
        if beyond := self.plane.beyond():
            add(parent, "path", d=beyond, fill=PAPER, fill_rule="evenodd")

    # --- the story

    def _story(self, frame: Node) -> None:
        marks, areas, hidden = self._marks()
        if outline := self.scene["outline"]:
            rings = [[(latitude, longitude) for latitude, longitude in ring] for ring in outline["rings"]]
            area = {"fill": _CLAIM, "fill-opacity": "0.1", "fill-rule": "evenodd", "stroke": _CLAIM}
            add(frame, "path", d=self.plane.area(rings), **area)
        lines = add(frame, "g", fill="none", stroke=_ARC, stroke_linecap="round")
        arcs = [arc for arc in self.arcs if arc["claim"] or arc["to"] not in hidden]
        strong = (
            {arc["id"] for arc in arcs if arc["rank"] <= 1 and not arc["quiet"]}
            if len(arcs) <= _MAX_STRONG_LINES
            else set()
        )
        drawn: list[tuple[scene_types.Arc, list[Point]]] = []
        for arc in sorted(arcs, key=lambda arc: (-arc["rank"], arc["claim"])):
            parts = self.plane.lines([course(arc)])
            line = add(lines, "path", d="".join(map(path_data, parts)), data_arc=arc["to"])
            line.set("stroke-width", "2" if arc["id"] in strong else "1")
            line.set("stroke-opacity", "0.2" if arc["quiet"] else "0.95" if arc["id"] in strong else "0.75")
            if arc["reach"]:
                line.set("stroke-width", "1")
            if arc["claim"]:
                line.set("stroke-dasharray", "2 3" if arc["reach"] else "9 5")
            if parts:
                drawn.append((arc, max(parts, key=length_of)))

        dots = {arc["id"]: list(dots_along(part)) for arc, part in drawn}
        field = Field(self.room, [mark.box for mark in marks], dots.values())
        signs, words = add(frame, "g"), add(frame, "g")
        self._scale_bar(words, field)
        for arc, part in reversed(drawn):
            # As on the page: along the line stands only what the stated and the chosen leg say.
            label = arc["label"] or (self.scene_places[arc["to"]]["far"] if arc["to"] == self.view.place else "")
            if label:
                size = 13.0
                spots = along(part, typesetting.width(label, size) + 8, size * 1.3)
                others = [dot for id_ in strong & dots.keys() - {arc["id"]} for dot in dots[id_]]
                if spot := field.place(spots, off=dotted(others)):
                    self._distance(words, label, spot, size)
        for mark in reversed(marks):
            self._sign(signs, mark)
        for mark in sorted((*marks, *areas), key=lambda mark: self._order(mark.place)):
            self._label(words, mark, mark.scene_place["far"], field, inside=mark in areas)
        for label, part in self.ranges:
            self._on_line(words, field, label, part, _RANGE, 0.2)
        self._date_words(words, field)
        self._area_names(words, field)

    def _order(self, place: Place) -> tuple[bool, bool, int, int]:
        ends = (place.id for place in self.perspective.claim_ends or ())
        is_named = place.id in {self.view.origin, self.view.place, *ends}
        return (
            not is_named,
            not is_named and bool(self.scene_places[place.id]["quiet"]),
            place.rank,
            self.number[place.id],
        )

    def _marks(self) -> tuple[list[Mark], list[Mark], set[str]]:
        """The signs; the areas, which have no sign; and the ids of places whose sign would overlap another's."""
        marks: list[Mark] = []
        areas: list[Mark] = []
        under: dict[str, str] = {}
        squares: defaultdict[tuple[int, int], list[Mark]] = defaultdict(list)
        places = sorted((self.article.place_by_id[id_] for id_ in self.scene_places), key=self._order)
        points = ((scene["latitude"], scene["longitude"]) for scene in (self.scene_places[each.id] for each in places))
        for place, at in zip(places, self.plane.pixels(self.plane.projection.points(list(points))), strict=True):
            scene_place = self.scene_places[place.id]
            if not Box.around(*at, 8, 8).within(self.box):
                continue
            if place.precision == "area":
                areas.append(Mark(place, scene_place, at, 0, Box.around(*at, 0, 0), self.is_main(place)))
                continue
            size = 26.0 if self.is_main(place) else 20.0
            box = Box.around(*at, size * 0.86, size * 0.86)
            column, row = int(at[0] // _SQUARE), int(at[1] // _SQUARE)
            near = [mark for right in (-1, 0, 1) for down in (-1, 0, 1) for mark in squares[column + right, row + down]]
            if meeting := [mark for mark in near if mark.box.meets(box)]:
                under[place.id] = min(meeting, key=lambda mark: self._order(mark.place)).place.id
            else:
                marks.append(Mark(place, scene_place, at, size, box, self.is_main(place)))
                squares[column, row].append(marks[-1])
        more = Counter(under.values())
        return [replace(mark, more=more[mark.place.id]) for mark in marks], areas, set(under)

    def _sign(self, parent: Node, mark: Mark) -> None:
        x, y = mark.at
        sign = add(parent, "g", **_faint(0.4, mark), data_place=mark.place.id)
        if mark.place.id == self.view.origin:
            add(sign, "circle", cx=x, cy=y, r=mark.size * 0.6, fill="none", stroke=INK, stroke_width=1.8)
        self._symbol(sign, self.layers[mark.place.layer], x, y, mark.size, mark.place.precision == "city")

    def _symbol(self, parent: Node, layer: scene_types.Layer, x: float, y: float, size: float, empty: bool) -> None:
        scale = size / 28
        group = add(parent, "g", transform=f"translate({x - 12 * scale:.2f} {y - 12 * scale:.2f}) scale({scale:.4f})")
        shape, baseline = atlas.SYMBOLS[layer["shape"]]
        colour = layer["colour"]
        add(
            group,
            "path",
            d=shape,
            fill=PAPER,
            stroke=INK,
            stroke_width=4.4 if empty else 2.6,
            stroke_linejoin="round",
        )
        if empty:
            add(group, "path", d=shape, fill=PAPER, stroke=colour, stroke_width=2.4)
        else:
            add(group, "path", d=shape, fill=colour)
        fill = INK if empty else layer["ink"]
        write(group, layer["letter"], 12, baseline, 12, fill, weight=700, anchor="middle")

    def _label(self, parent: Node, mark: Mark, far: str, field: Field, inside: bool) -> None:
        size = 15.5 if mark.main else 12.5
        weight = 700 if mark.main else 400
        sign = size * 1.1 if inside else 0.0
        name = typesetting.cut(self.name(mark.place), size, 210, weight)
        if mark.more:
            far = " · ".join(part for part in (far, _("+{n} nearby").format(n=mark.more)) if part)
        lines = [typesetting.width(name, size, weight) + sign, typesetting.width(far, 12.5) if far else 0]
        width, height = max(lines) + 8, size * 1.24 + (15 if far else 0) + 2
        spots = around(mark.at, mark.size * 0.5 + 3, width, height, inside=inside)
        spot = field.place(spots, None if inside else mark.box)
        if spot is None:
            return
        label = add(parent, "g", **_faint(0.6, mark), data_label=mark.place.id)
        if spot.leader:
            (x0, y0), (x1, y1) = spot.leader
            add(label, "path", d=path_data([(x0, y0), (x1, y1)]), stroke=SOFT, stroke_width=0.9)
        box = spot.boxes[0]
        # Align the text towards its place: flush right for a label on the left.
        side = 0 if abs(spot.middle[0] - mark.at[0]) < width * 0.3 else 1 if spot.middle[0] > mark.at[0] else -1
        anchor, x = {
            -1: ("end", box.right - 4), 0: ("middle", (box.left + box.right) / 2), 1: ("start", box.left + 4)
        }[side]  # fmt: skip
        if inside:
            anchor, x = "start", (box.left + box.right - lines[0]) / 2 + sign
            self._symbol(
                label, self.layers[mark.place.layer], x - sign * 0.58, box.top + size * 0.72, sign * 1.05, False
            )
        fill = INK if mark.main else SOFT
        write(label, name, x, box.top + size * 1.02, size, fill, weight, anchor, halo=True)
        if far:
            if inside:
                anchor, x = "middle", (box.left + box.right) / 2
            write(label, far, x, box.top + size * 1.24 + 12, 12.5, SOFT, 400, anchor, halo=True)

    def _distance(self, parent: Node, label: str, spot: Spot, size: float) -> None:
        x, y = spot.middle
        turned = add(parent, "g", transform=f"translate({x:.1f} {y:.1f}) rotate({spot.angle_deg:.1f})")
        turned.set("data-distance", label)
        write(turned, label, 0, size * 0.36, size, _ARC, 400, "middle", halo=True, thick=6)

    def _rings(self, parent: Node) -> Iterator[tuple[str, list[Point]]]:
        """Draw the range rings, if their layer is shown; each label with the longest piece of its line."""
        if RINGS not in self.view.layers:
            return
        for ring, scene_ring in zip(self.article.rings, self.scene["rings"], strict=True):
            found = rings.ring(self.article.place_by_id[ring.place].position, ring.radius_m)
            area = self.plane.area([base_map.dense(outline) for outline in found.rings])
            add(parent, "path", d=area, fill=_RANGE, fill_opacity=0.05, fill_rule="evenodd", data_ring=scene_ring["id"])
            if parts := self.plane.lines([base_map.dense(found.line)]):
                line = add(parent, "path", d="".join(map(path_data, parts)), fill="none", stroke=_RANGE)
                line.set("stroke-dasharray", "7 3")
                line.set("stroke-width", "1.6")
                yield scene_ring["label"], max(parts, key=length_of)

    def _date_words(self, parent: Node, field: Field) -> None:
        for line, words in ((atlas.DATE_LINE, _("date line")), (ground.MERIDIAN, _("180th meridian"))):
            parts = self.plane.lines([base_map.dense(line)])
            if parts:
                self._on_line(parent, field, words, max(parts, key=length_of), ground.LINE, 0.85)

    def _on_line(self, parent: Node, field: Field, text: str, line: list[Point], colour: str, best: float) -> None:
        """Write a text along a line, if there is room."""
        words = typesetting.cut(self.text(text), 11, 300)
        if words and (spot := field.place(along(line, typesetting.width(words, 11) + 8, 14, best=best))):
            x, y = spot.middle
            turned = add(parent, "g", transform=f"translate({x:.1f} {y:.1f}) rotate({spot.angle_deg:.1f})")
            write(turned, words, 0, 4, 11, colour, 400, "middle", halo=True, thick=5)

    def _area_names(self, parent: Node, field: Field) -> None:
        """Write the names of countries and seas where the story leaves room."""
        group = add(parent, "g", text_anchor="middle", aria_hidden="true")
        wide, high = self.box.right - self.box.left, self.box.bottom - self.box.top
        left = int(wide * high / atlas.PIXELS)
        told = {scene_place["name"] for scene_place in self.scene_places.values()}
        names = [name for name in atlas.area_names() if name["text"] not in told]
        west = self.scene["frame"]["west"]
        all_spots = [
            (latitude, atlas.in_frame(longitude, west)) for name in names for latitude, longitude, _ in name["spots"]
        ]
        points = iter(self.plane.pixels(self.plane.projection.points(all_spots)))
        scale = ground.DEGREE_M * wide / self.plane.projection.width_m
        for name in names:
            spots = [
                (point, room * math.cos(math.radians(latitude)) * scale)
                for (latitude, _, room), point in zip(name["spots"], islice(points, len(name["spots"])), strict=True)
                if math.isfinite(point[0]) and Box.around(*point, 2, 2).within(self.room)
            ]
            if left and (text := self.text(name["text"])):
                left -= self._area_name(group, text, name["kind"], spots, field)

    def _area_name(
        self,
        parent: Node,
        text: str,
        kind: str,
        spots: Sequence[tuple[Point, float]],
        field: Field,
    ) -> bool:
        country = kind == "country"
        text = text.upper() if country else text
        for size, spacing in atlas.STYLES[kind] if spots else ():
            wide, high = typesetting.width(text, size) + len(text) * size * spacing, size * 1.25
            fitting = [point for point, room in spots if atlas.fits(wide, high, room)]
            candidates = [Spot(point, (Box.around(*point, wide, high),), order) for order, point in enumerate(fitting)]
            if spot := field.place(candidates, off=field.ink):
                (x, y), fill = spot.middle, _COUNTRY if country else _WATER
                write(parent, text, x, y + size * 0.36, size, fill, halo=country, spacing=spacing, italic=not country)
                return True
        return False

    def _scale_bar(self, parent: Node, field: Field) -> None:
        """Draw a scale bar for the middle of the map; none on Equal Earth, whose scale varies too much."""
        if self.plane.projection.kind == "equal-earth":
            return
        unit, pixels = UNITS[self.view.unit].metres, self.plane.scale
        lengths = (mantissa * 10**power for power in range(4) for mantissa in (1, 2, 5))
        length = max((value for value in lengths if value * unit * pixels <= 170), default=1)
        far, label = length * unit * pixels, formats.distance(length * unit, self.view.unit)
        x, y = self.room.left + 14, self.room.bottom - 12
        field.take(Box(x - 8, y - 24, x + far + 8, y + 8))
        group = add(parent, "g", fill="none")
        for stroke, width in ((PAPER, 4.5), (INK, 1.5)):
            add(
                group,
                "path",
                d=f"M{x} {y - 5}v5h{far:.1f}v-5",
                stroke=stroke,
                stroke_width=width,
                stroke_linejoin="round",
            )
        write(group, label, x + far / 2, y - 9, 11.5, INK, 400, "middle", halo=True)

    # --- text

    def text(self, text: str) -> str:
        """The text as it can be written: on every host alike, only with what the shipped fonts have."""
        return typesetting.written(text) if self.every_host else text

    def name(self, place: Place) -> str:
        """The first name of a place that can be written, or its id."""
        return next((name for name in map(self.text, place.names) if name), place.id)


def course(arc: scene_types.Arc) -> base_map.Line:
    """The line of an arc, densely."""
    # A path is straight in latitude and longitude between its samples, but not on this projection.
    return base_map.dense([(latitude, longitude) for latitude, longitude in arc["paths"][0]])


def _faint(opacity: float, mark: Mark) -> dict[str, object]:
    # An opacity costs the renderer a layer as large as the picture, so set it only where needed.
    return {"opacity": opacity} if mark.scene_place["quiet"] else {}
