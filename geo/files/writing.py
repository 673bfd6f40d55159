"""Write a story as its two files, with a comment above whatever has one."""

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from geo.files.reading import ARTICLE, LOCATIONS
from geo.story.model import Article, Claim, Place
from geo.story.translation import TranslatedValue
from geo.story.value import Value

_COLUMNS = Place.known_names()


def write(article: Article, comments: Mapping[str, str] | None = None, head: str = "") -> tuple[bytes, bytes]:
    """The contents of locations.csv and article.toml, from which `reading.read` makes the same story again.

    Args:
        article: The story.
        comments: What is said about a place or a claim, by its id. A claim has it above it, as a comment; those of the
            places stand at the head of article.toml.
        head: What is said at the head of article.toml; may have several lines.
    """
    told = comments or {}
    return _locations(article.places), "\n".join(_article(article, told, head)).encode()


def _locations(places: Iterable[Place]) -> bytes:
    rows = [_fields(place) | _told_in_columns(place) for place in places]
    columns = [name for name in _COLUMNS if any(name in row for row in rows)]
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\n")
    table.writerow(columns)
    table.writerows([_cell(row.get(name, "")) for name in columns] for row in rows)
    return file.getvalue().encode()


def cells(place: Place) -> dict[str, str]:
    """A place as the cells of its row, by the names of their columns; those that have the default are left out."""
    return {name: _cell(value) for name, value in _fields(place).items()}


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return f"{Decimal(repr(value)):f}" if isinstance(value, float) else str(value)


def _fields(value: Value) -> dict[str, Any]:
    return value.model_dump(by_alias=True, exclude_defaults=True)


def _told_in_columns(place: Place) -> dict[str, Any]:
    """The texts of a place in further languages, by their columns."""
    return {
        Place.address(language, name): text
        for language, texts in place.translated_texts.items()
        for name, text in texts.items()
    }


def _told(value: TranslatedValue) -> dict[str, dict[str, Any]]:
    """The texts of a value in further languages, as tables by language."""
    return {
        language: {name: _texts(text) for name, text in texts.items()}
        for language, texts in value.translated_texts.items()
        if texts
    }


def _texts(value: Any) -> Any:
    """What is translated of a value: of tables within it only the texts, as the rest is the same in each language."""
    if isinstance(value, Value):
        allowed: tuple[str, ...] = getattr(value, "texts", ())
        return {name: _texts(text) for name in allowed if (text := getattr(value, name))}
    return list(map(_texts, value)) if isinstance(value, tuple) else value


def _article(article: Article, comments: Mapping[str, str], head: str) -> Iterator[str]:
    yield from _comment(head)
    for place in article.places:
        if said := comments.get(place.id):
            yield from _comment(f"{place.id}: {said}")
    yield from _pairs(_fields(article.heading))
    for language, texts in _told(article.heading).items():
        yield from ("", f"[{language}]", *_pairs(texts))
    opening = {"fit": article.fit, "origin": article.origin, "instant": article.instant, "panels": article.panels}
    if opening := {name: value for name, value in opening.items() if value and value != "now"}:
        yield from ("", "[view]", *_pairs(opening))
    for name, values in (
        ("layer", article.layers),
        ("section", article.sections),
        ("claim", article.claims),
        ("ring", article.rings),
    ):
        for value in values:
            yield ""
            if isinstance(value, Claim):
                yield from _comment(comments.get(value.id, ""))
            yield f"[[{name}]]"
            yield from _pairs(_fields(value))
            for language, texts in _told(value).items():
                yield from ("", f"[{name}.{language}]", *_pairs(texts))
    yield ""


def texts(article: Article) -> dict[str, str]:
    """The two files of a story as text, by their names: for exports that carry the story whole."""
    return {name: content.decode() for name, content in zip((LOCATIONS, ARTICLE), write(article.original), strict=True)}


def _comment(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"# {''.join(' ' if ord(sign) < 32 or ord(sign) == 127 else sign for sign in line)}".rstrip()


def _pairs(fields: Mapping[str, Any]) -> Iterator[str]:
    return (f"{name} = {as_toml(value)}" for name, value in fields.items() if value is not None)


def as_toml(value: Any) -> str:
    """A value as it stands in TOML."""
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case dt.datetime() | dt.date() | dt.time():
            return value.isoformat()
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case Mapping():
            inside = ", ".join(_pairs(value))
            return f"{{ {inside} }}" if inside else "{}"
        case _:
            return f"[{', '.join(map(as_toml, value))}]"
