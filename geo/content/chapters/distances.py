"""The chapter "Distances": from every shown place to every other, as a matrix, in words and as CSV."""

from collections.abc import Iterator, Sequence
from functools import partial

from geo.content import legs_in_words, tables
from geo.content.blocks import Block, Chapter, Fold, Hint, Items
from geo.content.inputs import Download, Row, Select, Toggle
from geo.perspective import Perspective
from geo.story.model import Place
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    view, origin, shown = perspective.view, perspective.origin, perspective.in_order
    if len(shown) < 2:
        yield Hint(
            _("Fewer than two places are shown; pick more layers to compare distances."),
            _("Fewer than two places were shown."),
        )
        return
    nearest = perspective.nearest_to(origin)
    if len(shown) > tables.MOST_IN_MATRIX:
        words = _("More than {most} places are shown; pick fewer layers to compare distances.")
        yield Hint(words.format(most=tables.MOST_IN_MATRIX))
        yield tables.nearest(nearest, origin, view.unit)
        yield _download((origin,), tuple(place for place, _leg in nearest), view.unit)
        return
    grid = tables.measure(shown, shown)
    orders = (
        ("story", _("As in the story")),
        ("distance", _("By distance from {origin}").format(origin=origin.name)),
    )
    yield Row(
        (
            Select("order", _("Order"), orders, view.order, widget="row"),
            Toggle("azimuths", _("Directions"), view.azimuths),
            _download(shown, shown, view.unit),
        )
    )
    yield tables.matrix(grid, view.unit, azimuths=view.azimuths)
    sentences = (legs_in_words.direction_sentence(origin, place, leg, view.unit) for place, leg in nearest)
    yield Fold(_("In words"), (Items(tuple(sentences)),), open_in_file=False)


def _download(starts: Sequence[Place], ends: Sequence[Place], unit: str) -> Download:
    return Download(
        _("Download CSV"),
        _("Each pair with its directions, for a spreadsheet."),
        "distances.csv",
        "text/csv",
        partial(_csv, starts, ends, unit),
    )


def _csv(starts: Sequence[Place], ends: Sequence[Place], unit: str) -> bytes:
    return tables.distances_csv(tables.measure(starts, ends), unit)


CHAPTER = Chapter("distances", N_("Distances"), _blocks)
