"""StoryMapJS: slides with a headline, a text and a position."""

from typing import Any

from geo.importers import plain_json
from geo.importers.format import Format
from geo.importers.geometry import NOWHERE, Parts, number, shapes, unreadable
from geo.importers.marked_up import text_of
from geo.importers.rows import Rows, plain
from geo.importers.source import Chapter, Source, UnreadableFileError
from geo.words.language import N_, _

_KNOWN = {"headline": "name", "text": "", "media url": "", "media caption": "", "media credit": ""}
"""The text is that of the section, and the picture is not where the position comes from."""


def _slides(value: Any) -> list[Any] | None:
    story = value.get("storymap") if isinstance(value, dict) else None
    slides = story.get("slides") if isinstance(story, dict) else None
    return slides if isinstance(slides, list) else None


def _recognises(data: bytes, name: str) -> bool:
    document = plain_json.opened(data)
    return document is not None and _slides(document.value) is not None


def _read(data: bytes, name: str) -> Source:
    value, notes = plain_json.read(data)
    rows, chapters, title = Rows(), list[Chapter](), ""
    slides = rows.first(slide for slide in _slides(value) or () if isinstance(slide, dict))
    if not slides:
        raise UnreadableFileError(_("This StoryMapJS file has no slides."))
    found, more = shapes(list(map(_parts, slides)))
    for slide, shape in zip(slides, found, strict=True):
        said, media = _table(slide, "text"), _table(slide, "media")
        headline, text = text_of(plain(said.get("headline"))).replace("\n", " "), text_of(plain(said.get("text")))
        if slide.get("type") == "overview" and not title:
            title = headline
        number_ = 0
        if shape != NOWHERE:
            number_ = rows.add(
                {
                    "headline": headline,
                    "text": text,
                    "date": plain(slide.get("date")),
                    **{f"media {key}": plain(media.get(key)) for key in ("url", "caption", "credit")},
                },
                shape,
            )
        if headline or text:
            chapters.append(Chapter(headline, text, (number_,) if number_ else ()))
    return rows.source("storymapjs", name, _KNOWN, title, tuple(chapters), (*notes, *more))


def _table(slide: dict[str, Any], name: str) -> dict[str, Any]:
    value = slide.get(name)
    return value if isinstance(value, dict) else {}


def _parts(slide: dict[str, Any]) -> Parts | None:
    """Where a slide lies. The first one, the overview, shows the whole map and lies nowhere."""
    location = slide.get("location")
    if slide.get("type") == "overview" or not isinstance(location, dict):
        return None
    latitude, longitude = location.get("lat"), location.get("lon")
    if latitude in (None, "") and longitude in (None, ""):
        return None
    try:
        return Parts([(number(latitude), number(longitude))])
    except ValueError:
        return unreadable(f"{latitude}, {longitude}")


FORMAT = Format("storymapjs", N_("StoryMapJS"), (".json",), _recognises, _read)
