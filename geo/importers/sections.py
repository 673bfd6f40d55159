"""The sections of a story that is made of a file, each with its text and links to its places."""

import json
import unicodedata
from collections.abc import Iterator, Sequence

from geo.extract.found import as_name
from geo.importers.meanings import CHAPTER_TEXT, CHAPTER_TITLE
from geo.importers.naming import is_visible, slug, title_of, unique
from geo.importers.row import Row
from geo.importers.source import Source
from geo.story import limits, markdown
from geo.story.model import Place, Section
from geo.words.formats import number
from geo.words.language import _

_LINKED, _LINKED_OF_MANY, _MANY = 60, 12, 500
"""So many places of a section are linked in its text; of more it says how many there are. A linked place stands out on
the map, so there are fewer where the map gathers places in discs."""

_SUMMARIES_BYTES = 130_000
"""The summaries take at most so many bytes of article.toml: with the rest they stay below `limits.ARTICLE_BYTES`."""


def sections_of(source: Source, rows: Sequence[Row], places: Sequence[Place]) -> Iterator[Section]:
    """The sections of the story: those of the file, those that the rows name, else one with all places."""
    by_number = {row.record.number: place for row, place in zip(rows, places, strict=True)}
    groups: list[tuple[str, str, list[Place]]] = [
        (chapter.title, chapter.text, [by_number[each] for each in chapter.records if each in by_number])
        for chapter in source.chapters
    ]
    if not groups:
        groups = _grouped(rows, places)
    if not groups:
        groups = [(_("Places"), "", list(places))]
    taken: dict[str, int] = {}
    most = _SUMMARIES_BYTES // min(len(groups), limits.SECTIONS)
    for order, (title, text, named) in enumerate(groups[: limits.SECTIONS], 1):
        title = title_of(title)
        title = title if is_visible(title) else _("Part {number}").format(number=order)
        id_ = unique(slug(title, "part"), taken)
        yield Section.read({"id": id_, "title": title, "summary": _summary(text, named, most)})


def _grouped(rows: Sequence[Row], places: Sequence[Place]) -> list[tuple[str, str, list[Place]]]:
    """The sections that the rows name, each with the text of its rows."""
    named: dict[str, tuple[list[str], list[Place]]] = {}
    for row, place in zip(rows, places, strict=True):
        title = as_name(row.fields.get(CHAPTER_TITLE, ""))
        if not title and CHAPTER_TEXT not in row.fields:
            continue
        texts, there = named.setdefault(title or place.name, ([], []))
        there.append(place)
        if text := row.fields.get(CHAPTER_TEXT, ""):
            texts.append(text)
    return [(title, "\n\n".join(dict.fromkeys(texts)), there) for title, (texts, there) in named.items()]


def _summary(text: str, named: Sequence[Place], most: int) -> str:
    """The text of a section, escaped, and links to its places, as many as fit.

    Args:
        text: The text.
        named: The places.
        most: At most so many bytes, as article.toml writes them.
    """
    whole = markdown.escaped("".join(char for char in text if char.isspace() or unicodedata.category(char)[0] != "C"))
    marks = limits.MARKS - sum(map(whole.count, "[*_"))
    room, size = limits.SUMMARY - 60, most - 100
    links: list[str] = []
    for place in named[: _LINKED if len(named) <= _MANY else _LINKED_OF_MANY]:
        link = f"[{markdown.escaped(place.name[:80])}](place:{place.id})"
        marks, room, size = marks - sum(map(link.count, "[*_")), room - len(link) - 3, size - _written(link) - 4
        if min(marks, room, size) < 0:
            break
        links.append(link)
    listed = " · ".join(links)
    if links and len(named) > len(links):
        listed += " · " + _("and {count} more").format(count=number(len(named) - len(links)))
    left = min(limits.SUMMARY, most) - len(listed) - 80
    while whole and (len(whole) > left or _written(whole) > most - _written(listed) - 80):
        shorter = min(left, len(whole) * 9 // 10)
        whole = whole[: shorter - 1].rstrip("\\ \n…") + "…" if shorter > 20 else ""
    return "\n\n".join(part for part in (whole, listed) if part) or "–"


def _written(text: str) -> int:
    """How many bytes a text has in article.toml."""
    return len(json.dumps(text, ensure_ascii=False).encode())
