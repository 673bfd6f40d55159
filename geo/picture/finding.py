"""A picture of one finding, to be posted: the article's words, the verdict, and what it is about on the right.

Of a claim about places that is the map with the claim's line alone and both ends named. Of another it is the article's
figure beside what was found: on a scale, as a list, in a week, on clocks, or in two lines.
"""

import math
from collections.abc import Sequence

from geo.claims import sentences
from geo.claims.exhibits import Clocks, Dial, Exhibit, Scale, Tally, Week
from geo.claims.verdicts import Tone
from geo.earth import geodesy
from geo.earth.position import Position
from geo.map import scene_types
from geo.perspective import Perspective
from geo.picture import typesetting
from geo.picture.elements import Node, add, rendered, write
from geo.picture.map_drawing import HEIGHT, INK, PAPER, SOFT, WIDTH, MapDrawing, course
from geo.picture.placement import Box
from geo.story.model import Place
from geo.words import formats
from geo.words.language import _
from geo.words.units import UNITS

_SPLIT, _FOOT, _EDGE = 520, 528, 44
"""Where the words end and the map begins, where the foot begins, and the margin, in pixels."""

_ZOOM = 1.65
"""The map is drawn as a small one and enlarged, so that its signs and names can be read in a thumbnail."""

_TONES: dict[Tone, tuple[str, str]] = {
    "good": ("#00704f", "#e6f4ee"),
    "fair": ("#8a5a00", "#fff3dc"),
    "bad": ("#b3261e", "#fdeceb"),
    "said": ("#5b3a8c", "#f1ecf9"),
    "none": ("#5b6770", "#eef1f3"),
}
"""The colour of each tone, as on the page, and a light one behind it."""

_SIGNS = {"✗": "×"}
"""Signs that the shipped fonts lack, and the ones that stand for them."""

_MOST_THINGS = 7


def svg(perspective: Perspective) -> bytes:
    """Draw the open claim's finding as SVG, UTF-8.

    Raises:
        ValueError: No claim is open.
    """
    return Finding(perspective, every_host=False).drawn()


def png(perspective: Perspective) -> bytes:
    """Draw the open claim's finding as PNG of 1200 x 630 pixels, with the shipped fonts only.

    Raises:
        ValueError: No claim is open.
    """
    return rendered(Finding(perspective, every_host=True).drawn(), zoom=1)


class Finding(MapDrawing):
    """The picture of the open claim's finding.

    Args:
        perspective: What to draw; a claim is open.
        every_host: As of `MapDrawing`.
    """

    def __init__(self, perspective: Perspective, every_host: bool) -> None:
        verdict = perspective.open_verdict
        if verdict is None:
            raise ValueError("no claim is open; open one to draw its finding")
        self.link = perspective.link
        self.verdict, self.in_words = verdict, sentences.in_words(verdict)
        self.exhibits: tuple[Exhibit, ...] = verdict.claim.exhibits(perspective.article, None)
        # The clock of one place beside UTC: clocks say more than a map of that place.
        is_one_clock = len(perspective.claim_places) < 2 and any(isinstance(each, Clocks) for each in self.exhibits)
        self.has_map = bool(perspective.claim_places) and not is_one_clock
        self.tone, self.tint = _TONES[verdict.mark.tone]
        places = perspective.claim_places
        origin = places[0].id if places else perspective.view.origin
        alone = perspective.choosing(section="", place="", origin=origin, straight=False)
        super().__init__(alone, every_host, Box(0, 0, (WIDTH - _SPLIT) / _ZOOM, _FOOT / _ZOOM))
        # What is measured stands at the line; a distance between the points could contradict it.
        self.scene_places = {id_: {**place, "far": ""} for id_, place in self.scene_places.items()}

    # --- the map, with the claim alone

    def shown(self) -> Sequence[Place]:
        """The places that the claim is about."""
        return self.perspective.claim_places or (self.perspective.origin,)

    def arcs_shown(self) -> list[scene_types.Arc]:
        """The line that was measured: between the ends, or to the coast; with what was found."""
        claimed = [arc for arc in self.scene["arcs"] if arc["claim"]]
        if not claimed:
            return []
        wanted = "nearest" if self._is_to_line() else ""
        line = next((arc for arc in claimed if arc["reach"] == wanted), claimed[-1])
        words, label = self.in_words, line["label"]
        if self.verdict.claim.ends and words.computed != "–":
            label = words.computed
            if self.verdict.mark.tone != "good":
                label = _("{found} (article: {stated})").format(found=label, stated=words.short)
        # No claim's line, as the picture shows no other.
        return [{**line, "label": label, "claim": False, "reach": ""}]

    def _is_to_line(self) -> bool:
        first, unit = self.verdict.first, UNITS.get(self.verdict.claim.stated_unit)
        if first is None or unit is None:
            return False
        between = geodesy.leg(first.start.position, first.end.position).distance_m
        return abs(first.computed * unit.metres - between) > 0.001 * between

    def is_main(self, place: Place) -> bool:
        """Both ends are named alike."""
        return True

    def in_frame(self) -> list[Position]:
        """The ends, the line, and the area in which a place is said to lie."""
        positions = [place.position for place in self.shown()]
        positions += [position for arc in self.arcs for position in course(arc)]
        if outline := self.scene["outline"]:
            positions += [(latitude, longitude) for ring in outline["rings"] for latitude, longitude in ring]
        return positions

    # --- the picture

    def drawn(self) -> bytes:
        """The picture as SVG, UTF-8."""
        add(self.root, "title", id="dl-title").text = f"{self.in_words.quote} {self.in_words.badge}"
        add(self.root, "desc", id="dl-desc").text = "\n".join((self.in_words.finding, *self._foot_lines()))
        if self.has_map:
            self.draw_map(add(self.root, "g", transform=f"translate({_SPLIT} 0) scale({_ZOOM})"))
        else:
            self._exhibit(add(self.root, "g"))
        for x, y, width, height, fill in (
            (0, 0, _SPLIT, HEIGHT, PAPER),
            (_SPLIT, _FOOT, WIDTH - _SPLIT, HEIGHT - _FOOT, PAPER),
            (0, 0, 16, HEIGHT, self.tone),
            (0, _FOOT, WIDTH, 2, self.tone),
        ):
            add(self.root, "rect", x=x, y=y, width=width, height=height, fill=fill)
        self._say()
        self._foot()
        return self.written()

    def _say(self) -> None:
        """The quote, the verdict and the finding, one below the other, as large as they fit."""
        room = _SPLIT - 2 * _EDGE
        quote = self.text(self.in_words.quote) or self.text(self.in_words.stated)
        size = next((size for size in (36.0, 32.0, 28.0) if self._fits(quote, size, room, 4, 700)), 25.0)
        y = 34.0
        for line in typesetting.wrapped(quote, size, room, 5, 700):
            y += size * 1.22
            write(self.root, line, _EDGE, y, size, INK, 700)
        y = self._badge(y + 26)
        finding, left = self.text(self.in_words.finding), _FOOT - 12 - y
        fitting = (size for size in (30.0, 27.0) if self._fits(finding, size, room, int(left // (size * 1.25)), 400))
        size = next(fitting, 25.0)
        for line in typesetting.wrapped(finding, size, room, int(left // (size * 1.25))):
            y += size * 1.25
            write(self.root, line, _EDGE, y, size, INK)

    def _fits(self, text: str, size: float, room: float, lines: int, weight: int) -> bool:
        wrapped = typesetting.wrapped(text, size, room, lines, weight)
        return not wrapped or not wrapped[-1].endswith("…")

    def _badge(self, top: float) -> float:
        """Draw the verdict; return where the next line of text may begin."""
        mark, size, line = self.verdict.mark, 27.0, 34.0
        sign = self.text(mark.sign) or _SIGNS.get(mark.sign, "")
        indent = typesetting.width(sign, size) + 12 if sign else 0.0
        lines = typesetting.wrapped(self.text(self.in_words.result), size, _SPLIT - 2 * _EDGE - 32 - indent, 2, 700)
        width = max(typesetting.width(line, size, 700) for line in lines) + indent + 32
        height = 16 + line * len(lines)
        add(self.root, "rect", x=_EDGE, y=top, width=width, height=height, rx=12, fill=self.tone)
        write(self.root, sign, _EDGE + 16, top + line, size, PAPER, 700)
        for index, words in enumerate(lines):
            write(self.root, words, _EDGE + 16 + indent, top + line * (index + 1), size, PAPER, 700)
        return top + height + 8

    def _foot(self) -> None:
        room = WIDTH - 2 * _EDGE
        for index, (line, size) in enumerate(zip(self._foot_lines(), (23, 18, 18), strict=False)):
            fill, weight = (INK, 700) if index == 0 else (SOFT, 400)
            y = _FOOT + (36, 63, 88)[index]
            write(self.root, typesetting.cut(line, size, room, weight), _EDGE, y, size, fill, weight)

    def _foot_lines(self) -> list[str]:
        title = self.text(self.article.heading.title)
        sources = _("Source: {sources}").format(sources=self.text(self.in_words.sources))
        ground = [self.scene["words"]["attribution"]] if self.has_map else []
        checked = _("Checked by Dateline")
        link = self.link.removeprefix("https://").removeprefix("http://")
        return [title, " · ".join([sources, *ground]), " · ".join(filter(None, (checked, link)))]

    # --- without a map

    def _exhibit(self, frame: Node) -> None:
        add(frame, "rect", x=_SPLIT, y=0, width=WIDTH - _SPLIT, height=_FOOT, fill=self.tint)
        box = Box(_SPLIT + 52, 44, WIDTH - 52, _FOOT - 44)
        match next((each for each in self.exhibits if isinstance(each, Scale | Tally | Week | Clocks)), None):
            case Scale() as scale:
                self._scale(frame, scale, box)
            case Tally() as tally:
                self._tally(frame, tally, box)
            case Week() as week:
                self._week(frame, week, box)
            case Clocks(rows) if rows:
                self._clocks(frame, rows[0][1][:2], box)
            case _:
                self._two_lines(frame, box)

    def _two_lines(self, frame: Node, box: Box) -> None:
        """The article's figure, and what was found, large."""
        found = self.in_words.computed
        pairs = [(_("The article says"), self.in_words.short, INK)]
        if self.verdict.is_said:
            pairs.append((self.verdict.mark.title, self.verdict.claim.source, self.tone))
        elif found != "–":
            pairs.append((_("We found"), found, self.tone))
        half = (box.bottom - box.top) / len(pairs)
        for index, (term, text, fill) in enumerate(pairs):
            self._big(
                frame, term, text, fill, Box(box.left, box.top + half * index, box.right, box.top + half * (index + 1))
            )

    def _big(self, frame: Node, term: str, text: str, fill: str, box: Box) -> None:
        room = box.right - box.left
        text = self.text(text)
        size, lines = next(
            (
                (size, lines)
                for size in (76.0, 60.0, 48.0, 40.0, 34.0)
                for lines in [typesetting.wrapped(text, size, room, 4, 700)]
                if len(lines) * size * 1.15 < box.bottom - box.top - 60 and not lines[-1].endswith("…")
            ),
            (30.0, typesetting.wrapped(text, 30.0, room, 4, 700)),
        )
        y = (box.top + box.bottom - len(lines) * size * 1.15 - 40) / 2 + 26
        write(frame, term, box.left, y, 26, SOFT)
        for line in lines:
            y += size * 1.15
            write(frame, line, box.left, y, size, fill, 700)

    def _tally(self, frame: Node, tally: Tally, box: Box) -> None:
        """The stated number, and the things that are listed for it."""
        write(frame, _("The article says"), box.left, box.top + 26, 26, SOFT)
        stated = typesetting.cut(self.text(tally.stated), 60, box.right - box.left, 700)
        write(frame, stated, box.left, box.top + 92, 60, INK, 700)
        write(frame, _("Listed"), box.left, box.top + 152, 26, SOFT)
        things = list(tally.things[:_MOST_THINGS] if len(tally.things) > _MOST_THINGS + 1 else tally.things)
        step = min(46.0, (box.bottom - box.top - 160) / (len(things) + 1))
        y = box.top + 160
        for number, thing in enumerate(things, start=1):
            y += step
            text = self.text(thing) if tally.total else f"{number}. {self.text(thing)}"
            size = min(30.0, step * 0.72)
            write(frame, typesetting.cut(text, size, box.right - box.left), box.left, y, size, self.tone)
        if more := len(tally.things) - len(things):
            write(frame, _("and {count} more").format(count=more), box.left, y + step, 24, SOFT)

    def _week(self, frame: Node, week: Week, box: Box) -> None:
        """Seven days: the one that was found is filled, the stated one has a frame."""
        step, middle = (box.right - box.left) / len(week.days), (box.top + box.bottom) / 2
        for index, day in enumerate(week.days):
            x, is_found = box.left + index * step, day == week.found
            fill, ink = (self.tone, PAPER) if is_found else (PAPER, INK)
            edge = {"stroke": INK, "stroke_width": 5} if day == week.stated else {}
            add(frame, "rect", x=x + 3, y=middle - 70, width=step - 6, height=110, rx=10, fill=fill, **edge)
            for text, y, size in ((formats.format_date(day, "EEE"), -30, 22), (f"{day.day}", 16, 34)):
                left = x + (step - typesetting.width(text, size, 700)) / 2
                write(frame, text, left, middle + y, size, ink, 700)
            if day == week.skipped:
                add(
                    frame,
                    "path",
                    d=f"M{x + 10:g} {middle + 34:g}L{x + step - 10:g} {middle - 64:g}",
                    stroke=INK,
                    stroke_width=4,
                )
        words = _("{name}: {figure}")
        lines = [words.format(name=_("The article says"), figure=formats.weekday_and_day(week.stated))]
        lines += [words.format(name=_("We found"), figure=formats.weekday_and_day(week.found))] if week.found else []
        for index, line in enumerate(lines):
            write(frame, self.text(line), box.left, middle + 90 + 40 * index, 26, INK)

    def _clocks(self, frame: Node, dials: Sequence[Dial], box: Box) -> None:
        """The faces of two clocks side by side, with their names, times and days."""
        step, y, radius = (box.right - box.left) / len(dials), box.top + 170, 120.0
        for index, dial in enumerate(dials):
            x = box.left + step * (index + 0.5)
            fill, ink = ("#22314a", PAPER) if dial.is_night else (PAPER, INK)
            add(frame, "circle", cx=x, cy=y, r=radius, fill=fill, stroke=INK, stroke_width=4)
            for hour in range(12):
                self._hand(frame, x, y, hour * 30, (radius - 18, radius - 8), 4, ink)
            minutes = 60 * dial.reading.hour + dial.reading.minute
            self._hand(frame, x, y, minutes / 2, (0, radius * 0.55), 9, ink)
            self._hand(frame, x, y, minutes * 6, (0, radius * 0.8), 5, ink)
            when = formats.weekday_and_day(dial.reading)
            for text, below, size, weight in (
                (self.text(dial.name), 52, 26, 400),
                (f"{dial.reading:%H:%M}", 108, 50, 700),
                (when, 148, 26, 400),
            ):
                text = typesetting.cut(text, size, step - 16, weight)
                left = x - typesetting.width(text, size, weight) / 2
                write(frame, text, left, y + radius + below, size, INK, weight)

    def _hand(
        self, frame: Node, x: float, y: float, degrees: float, reach: tuple[float, float], width: float, ink: str
    ) -> None:
        turned = math.radians(degrees)
        (x1, y1), (x2, y2) = ((x + each * math.sin(turned), y - each * math.cos(turned)) for each in reach)
        add(
            frame,
            "path",
            d=f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}",
            stroke=ink,
            stroke_width=width,
            stroke_linecap="round",
        )

    def _scale(self, frame: Node, scale: Scale, box: Box) -> None:
        """Figures on one axis from a little below the least to a little above the greatest."""
        rows = scale.rows[:4]
        low, high = min(row.low for row in rows), max(row.high for row in rows)
        margin = (high - low) * 0.25 or abs(high) * 0.1 or 1.0
        low, high = low - margin, high + margin

        def at(value: float) -> float:
            return box.left + (min(max(value, low), high) - low) / (high - low) * (box.right - box.left)

        step = (box.bottom - box.top) / len(rows)
        for index, row in enumerate(rows):
            y = box.top + step * index + step / 2
            fill = INK if row.is_stated else self.tone
            name = _("The article says") if row.is_stated else self.text(row.name)
            write(frame, typesetting.cut(name, 24, box.right - box.left), box.left, y - 58, 24, SOFT)
            figure = typesetting.cut(self.text(row.text), 44, box.right - box.left, 700)
            write(frame, figure, box.left, y - 12, 44, fill, 700)
            add(frame, "rect", x=box.left, y=y + 12, width=box.right - box.left, height=8, rx=4, fill="#ffffff")
            if row.allowed:
                since, until = (at(limit) for limit in row.allowed.within(low, high))
                add(frame, "rect", x=since, y=y + 12, width=until - since, height=8, rx=4, fill="#b9c6ce")
            if row.low != row.high:
                add(frame, "rect", x=at(row.low), y=y + 12, width=at(row.high) - at(row.low), height=8, fill=fill)
            for value in dict.fromkeys((row.low, row.high)):
                add(frame, "circle", cx=at(value), cy=y + 16, r=12, fill=fill, stroke=PAPER, stroke_width=3)
