"""Cards of places: the page shows the chosen place's, a file has all."""

from collections.abc import Iterator

from geo.content import legs_in_words, places_in_words, tables, told
from geo.content.blocks import Block, Card, Facts, Fold, Hint, Note, Paragraph
from geo.content.inline import Link, Text
from geo.content.inputs import Choice, Choices
from geo.perspective import Perspective
from geo.story.model import Place
from geo.words import formats
from geo.words.language import _


def place(perspective: Perspective, place: Place) -> Card:
    """The card of a place. The chosen place's card also has distances and clocks from there."""
    close = Choice("place", "", _("Close"))
    return Card(place.name, close, place.id, tuple(_place(perspective, place)))


def hidden() -> Hint:
    """Says why the chosen place is not on the map."""
    return Hint(_("Its layer is hidden; show the layer to see it on the map."))


def none_yet() -> Hint:
    """Says how to open a card."""
    return Hint(_("Click a place for details."))


def _place(perspective: Perspective, place: Place) -> Iterator[Block]:
    article, is_chosen = perspective.article, place is perspective.place
    if names := places_in_words.other_names(place):
        yield Note(names)
    if place.role:
        yield Paragraph(place.role, told.language(article, place, "role"))
    yield Facts(tuple(_facts(perspective, place)))
    if is_chosen and not perspective.shows(place):
        yield hidden()
    # A text that is shown as a whole has no sections to go to.
    sections = () if perspective.reading else article.sections_naming(place.id)
    choices = [Choice("section", each.id, _("Read: {title}").format(title=each.title)) for each in sections]
    measure = Choice("origin", place.id, _("Measure from here"))
    yield Choices("card", place.name, (measure, *choices), is_title_seen=False)
    if not is_chosen:
        return
    if any(other is not place for other in perspective.shown):
        inside: Block = tables.from_place(perspective, place)
    else:
        inside = Hint(_("No other place is shown; pick more layers."))
    yield Fold(_("Distances and clocks from here"), (inside,))


def _facts(perspective: Perspective, place: Place) -> Iterator[tuple[str, Text]]:
    article = perspective.article
    local, offset = perspective.local(place), formats.utc_offset(perspective.utc_offset(place))
    if place is perspective.place:
        yield from legs_in_words.from_origin(perspective, place)
    pairs: tuple[tuple[str, Text], ...] = (
        (_("Layer"), told.text(article, article.layer_by_id[place.layer], "title")),
        (_("Position"), formats.position(place.latitude, place.longitude)),
        (_("Precision"), places_in_words.PRECISIONS[place.precision]),
        (_("Measured to"), told.text(article, place, "measured_from")),
        (_("Time"), f"{formats.date_and_time(local)} ({offset}, {place.time_zone})"),
        (_("Status"), told.text(article, place, "status_note")),
        (_("Status: source"), told.text(article, place, "status_source")),
        (_("Note"), told.text(article, place, "note")),
        (_("Source"), Link(told.text(article, place, "source"), place.source_url)),
    )
    yield from (pair for pair in pairs if pair[1])
