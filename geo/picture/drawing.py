"""A picture of the map for slides and link previews, as SVG and as PNG.

It shows the same scene as the map on the page, in an equal-area projection that it names. The SVG keeps text as text,
loads nothing and runs no script. The PNG uses only the shipped fonts, so it is the same on every host. A place whose
name they cannot write (Thai, Devanagari, emoji alone) is labelled with another of its names or its id; any other line
that they cannot write is left out.
"""

from collections.abc import Iterator
from datetime import UTC

from geo import map as atlas
from geo.content import provenance
from geo.perspective import Perspective
from geo.picture import ground, typesetting
from geo.picture.elements import add, rendered, write
from geo.picture.map_drawing import HEIGHT, INK, PAPER, SOFT, WIDTH, MapDrawing
from geo.picture.placement import Box
from geo.story.model import RINGS
from geo.words import formats
from geo.words.language import _
from geo.words.units import UNITS

_MAP = Box(0, 74, WIDTH, 544)
_EDGE = 24
_LAND, _HATCH = atlas.COLOURS["ground"], atlas.COLOURS["hatch"]


def svg(perspective: Perspective) -> bytes:
    """Draw the map as SVG, UTF-8."""
    return Picture(perspective, every_host=False).drawn()


def png(perspective: Perspective, zoom: int = 2) -> bytes:
    """Draw the map as PNG, twice as large as the SVG by default, with the shipped fonts only."""
    return rendered(Picture(perspective, every_host=True).drawn(), zoom)


class Picture(MapDrawing):
    """The map with the title above it and the legend and the sources below.

    Args:
        perspective: What to draw.
        every_host: As of `MapDrawing`.
    """

    def __init__(self, perspective: Perspective, every_host: bool) -> None:
        super().__init__(perspective, every_host, _MAP)

    def drawn(self) -> bytes:
        """The picture as SVG, UTF-8."""
        add(self.root, "title", id="dl-title").text = self.article.heading.title
        add(self.root, "desc", id="dl-desc").text = "\n".join(self._description())
        self.draw_map(self.root)
        # Cover what lies outside the map: a clip path would make the PNG take five times as long.
        for top, bottom in ((0, _MAP.top), (_MAP.bottom, HEIGHT)):
            add(self.root, "rect", y=top, width=WIDTH, height=bottom - top, fill=PAPER)
        self._head()
        self._foot()
        return self.written()

    def _head(self) -> None:
        heading = self.article.heading
        title = self.text(heading.title)
        write(self.root, typesetting.cut(title, 27, WIDTH - 2 * _EDGE, 700), _EDGE, 38, 27, INK, 700)
        origin = self.name(self.perspective.origin)
        parts = [
            _("Distances from {origin} in {unit}, along geodesics").format(
                origin=typesetting.cut(origin, 14.5, 420), unit=UNITS[self.view.unit].name
            ),
            _("on {subject}").format(subject=provenance.subject(self.article)),
            self.text(heading.publisher),
        ]
        line = " · ".join(part for part in parts if part)
        write(self.root, typesetting.cut(line, 14.5, WIDTH - 2 * _EDGE), _EDGE, 61, 14.5, SOFT)

    def _foot(self) -> None:
        x, y = float(_EDGE), _MAP.bottom + 20
        room = WIDTH - 2 * _EDGE
        shown = {scene_place["layer"] for scene_place in self.scene_places.values()}
        if RINGS in self.view.layers:
            shown.add(RINGS)
        present = [layer for layer in self.scene["layers"] if layer["id"] in shown]
        keys = [
            _("filled: exact site · open: city · outline: area"),
            self.scene["words"]["disputed"],
        ]
        titles = {layer["id"]: self.text(layer["title"]) for layer in present}
        left = room - sum(typesetting.width(key, 11.5) for key in keys) - 70 - 42 * len(present)
        long = sum(typesetting.width(title, 13) for title in titles.values()) > left
        for layer in present:
            self._symbol(self.root, layer, x + 8, y - 4.5, 19, False)
            title = titles[layer["id"]]
            title = typesetting.cut(title, 13, max(left / len(present), 12)) if long else title
            write(self.root, title, x + 22, y, 13, INK)
            x += 22 + typesetting.width(title, 13) + 20
        add(self.root, "rect", x=x, y=y - 11, width=20, height=13, fill=_LAND)
        add(self.root, "rect", x=x, y=y - 11, width=20, height=13, fill=ground.HATCHED, stroke=_HATCH)
        write(self.root, keys[1], x + 26, y, 11.5, SOFT)
        write(self.root, keys[0], WIDTH - _EDGE, y, 11.5, SOFT, anchor="end")
        sources = dict.fromkeys(self.text(self.article.place_by_id[id_].source) for id_ in self.scene_places)
        geodesics = _("Geodesics on WGS84.")
        computed = _("Computed by Dateline for {instant}, {version}.").format(
            instant=self.perspective.instant.astimezone(UTC).isoformat(timespec="seconds"),
            version=provenance.version(self.article),
        )
        positions = _("Positions: {sources}.").format(sources=_("; ").join(source for source in sources if source))
        ranges = [_("{title}: {source}.").format(title=ring.title, source=ring.source) for ring in self.article.rings]
        told = [provenance.licences()[0], *(map(self.text, ranges) if RINGS in shown else ()), positions]
        lines = [
            *typesetting.wrapped(formats.join_sentences(*filter(None, told)), 10.5, room, 2),
            typesetting.cut(formats.join_sentences(computed, geodesics, self._projection_line()), 10.5, room),
        ]
        for index, line in enumerate(lines):
            write(self.root, line, _EDGE, y + 20 + index * 15, 10.5, SOFT)

    def _projection_line(self) -> str:
        """The projection and its centre, in a sentence."""
        latitude, longitude = self.plane.projection.centre
        if self.plane.projection.kind == "lambert":
            words = _("Lambert azimuthal equal-area projection around {centre}.")
        else:
            words = _("Equal Earth projection, equal-area, around {centre}.")
        return words.format(centre=formats.position(latitude, 180 - (180 - longitude) % 360, digits=0))

    def _description(self) -> Iterator[str]:
        yield _("Map of {places}.").format(
            places=_(", ").join(scene_place["name"] for scene_place in self.scene_places.values())
        )
        yield from (scene_place["description"] for scene_place in self.scene_places.values())
        yield from provenance.notes(self.article, self.perspective.instant)
        yield self._projection_line()
