"""The controls around the map, its title, and the words of the clocks."""

from typing import Any

from geo.claims.sentences import in_words
from geo.content import places_in_words
from geo.content.inputs import Select, Toggle
from geo.perspective import Perspective
from geo.story.model import Place
from geo.words import language
from geo.words.language import _
from geo.words.units import UNITS, offered


def document_title(perspective: Perspective) -> str:
    """The title of the document, as a tab of the browser shows it: what was found if a claim is open, and the story."""
    title, verdict = perspective.article.heading.title, perspective.open_verdict
    return f"{in_words(verdict).summary} · {title}" if verdict else title


def map_title(origin: Place, unit: str) -> str:
    """The title above the map."""
    return _("Map: distances from {origin}, in {unit}").format(
        origin=places_in_words.measured(origin), unit=UNITS[unit].name
    )


def origin(perspective: Perspective) -> Select:
    """The menu of the place that distances are measured from."""
    return Select("origin", _("Measure from"), places(perspective), perspective.origin.id, anywhere=True)


def places(perspective: Perspective) -> tuple[tuple[str, str], ...]:
    """The options of a menu of places: ids and names. Of a large story it has the `foremost` ones."""
    return tuple((place.id, place.name) for place in perspective.foremost)


def unit(perspective: Perspective) -> Select:
    """The choice of the unit of distances."""
    return Select(
        "unit",
        _("Units"),
        tuple((unit.id, unit.sign) for unit in offered().values()),
        perspective.view.unit,
        widget="row",
        help=_(", ").join(f"{unit.sign}: {unit.name}" for unit in offered().values()),
    )


def straight(perspective: Perspective) -> Toggle:
    """The switch for lines that are straight on the map."""
    words = _("Adds the line that looks straight on this map but is longer.")
    return Toggle("straight", _("Show straight map lines"), perspective.view.straight, words)


def reset() -> str:
    """The label of the button that restores the initial view."""
    return _("Reset view")


def clock_words() -> dict[str, Any]:
    """The words of the strip of clocks, for its script."""
    return {
        "language": language.tag(),
        "title": _("Local times"),
        "unknown": _("this browser does not know the time zone"),
        "phases": {"day": _("day"), "twilight": _("twilight"), "night": _("night")},
    }


def no_place_called() -> str:
    """That no place bears a name, with a gap for it."""
    return _("No place is called “{name}”.")
