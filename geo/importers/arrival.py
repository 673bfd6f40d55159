"""What a reader brought, whatever it is: an article to read, a table or map to import, or a story's own files.

A news text must never be taken for a table, so a pasted text has to look like one from its first line to its last.
"""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from geo import importers
from geo.extract import documents
from geo.extract.found import UnreadableError
from geo.importers import archive, delimited, foreign, frame, marked_up
from geo.importers.meanings import POSITION, POSITION_LON_LAT
from geo.importers.source import Source, UnreadableFileError
from geo.words.language import _

_TABLES = (".csv", ".tsv", ".tab")
_PAGES = (".html", ".htm", ".xhtml")
_ARTICLES = (*_PAGES, ".md", ".markdown", ".docx")
_WORD = b"word/document.xml"
"""A Word document is a zip with this file."""
_MARKS = ("\t", ";", ",", "|")
_MOST_ROWS, _MOST_CHARACTERS = 50, 20_000
"""So many rows and so many characters of a text are looked at."""
_ENDS = (".", "!", "?", "。", ":", ",")
_LEAST_LINES = 4
"""So many lines make a list: three places below a heading. Of two datelines, each is a name too."""
_LONGEST_NAME = 60
"""A column's name has at most so many characters; a sentence has more, or ends like one."""


@dataclass(frozen=True)
class Text:
    """An article.

    Attributes:
        text: Its text.
    """

    text: str


@dataclass(frozen=True)
class Story:
    """A story's own files, or one of them: the contents of `locations` and `article`."""

    files: Mapping[str, bytes]


Arrival: TypeAlias = Text | Story | Source


def of_text(text: str) -> Arrival:
    r"""What a pasted text is.

    Raises:
        UnreadableFileError: It is of a format that cannot be read.

    >>> type(of_text("In Lima, it rains.\nIn Oslo, it snows.")).__name__
    'Text'
    >>> of_text("name\tlat\tlon\nLima\t-12\t-77").format
    'csv'
    """
    data = text.encode("utf-8", "replace")
    try:
        format_ = importers.recognise(data)
    except UnreadableFileError:  # its first letters are by chance those of a picture, or it is a page's source
        return Text(text)
    if format_.id != "csv" or _is_table(text):
        return _whole(format_.read(data, ""))
    return Text(text)


def of_files(files: Sequence[tuple[str, bytes]]) -> Arrival:
    """What files are that came together: one of any kind, or the two files of a story.

    Args:
        files: Name and content of each, at least one.

    Raises:
        UnreadableFileError: It cannot be read.
        UnreadableError: It is a document that cannot be read.
    """
    if len(files) == 2:
        named = {given.lower(): content for given, content in files}
        articles = [given for given, content in named.items() if _is_article_file(given, content)]
        tables = [given for given in named if given not in articles and given.endswith(_TABLES)]
        if len(articles) == len(tables) == 1:
            return Story({"locations": named[tables[0]], "article": named[articles[0]]})
    if len(files) > 1:
        raise UnreadableFileError(_("Bring one file at a time, or the two files of a story together."))
    return of_file(*files[0])


def of_file(name: str, data: bytes) -> Arrival:
    """What a file is, by its content; by its name only where the content leaves it open.

    Raises:
        UnreadableFileError: It cannot be read.
        UnreadableError: It is a document that cannot be read.
    """
    extension = _extension(name)
    is_broken = extension == ".docx" and not zipfile.is_zipfile(io.BytesIO(data))
    if data.startswith(archive.MARKS) and (_WORD in data or is_broken):
        return Text(documents.text_of(data, name))
    try:
        format_ = importers.recognise(data, name)
    except UnreadableFileError:
        if extension not in (*_ARTICLES, ".txt", ""):
            raise
        return Text(documents.text_of(data, name))
    if format_.id != "csv" or extension in _TABLES:
        return _whole(format_.read(data, name))
    if _is_article_file(name, data):
        return Story({"article": data})
    try:
        text = documents.text_of(data, "")  # with its marks, as a table in Markdown has them
        if not _is_table(text):
            is_plain = extension in _PAGES and not marked_up.is_marked(text)
            return Text(text if is_plain else documents.text_of(data, name))
    except UnreadableError:
        if extension in _ARTICLES or data.startswith((b"%PDF", b"\xd0\xcf\x11\xe0", b"PK")):
            raise
    return _whole(format_.read(data, name))  # which says what is the matter, if anything is


def may_be_table(text: str) -> bool:
    """Whether a text could be read as a table, if a person says that it is one."""
    return _mark(text) != "" or delimited.is_ruled(text) or bool(_short_lines(text))


def as_table(text: str) -> Source:
    """A text read as a table, because a person says that it is one.

    Raises:
        UnreadableFileError: It cannot be read.
    """
    return importers.FORMATS["csv"].read(text.encode("utf-8", "replace"), "")


def _whole(source: Source) -> Source | Story:
    return source if source.files is None else Story(dict(zip(("locations", "article"), source.files, strict=True)))


def _is_article_file(name: str, data: bytes) -> bool:
    return name.lower().endswith(".toml") or foreign.is_article_file(data)


def _extension(name: str) -> str:
    return f".{name.lower().rpartition('.')[2]}" if "." in name else ""


def _is_table(text: str) -> bool:
    """Whether a text is a table beyond doubt.

    Most of its rows have a position, or tabs part as many cells in each row, or it is a table in Markdown, or a list of
    names of places.
    """
    if _is_list(text):
        return True
    lines = _filled(text)
    if delimited.is_ruled(text):
        prose = sum(not ("|" in line or line.startswith("+")) for line in lines)
        if 2 * prose >= len(lines):
            return False  # an article with a table
        if not prose:
            return True
    try:
        source = as_table(_beginning(text))
    except UnreadableFileError:
        return False
    if _has_figures(source):  # else no column is a position, and `understand` would look for names in prose
        meanings = importers.columns.understand(source)
        placed = [at for at, meaning in enumerate(meanings) if meaning.field in _POSITIONS]
        fields = {meanings[at].field for at in placed}
        rows = [record for record in source.records if all(record.values[at] for at in placed)]
        if fields and fields != {"latitude"} and fields != {"longitude"} and 2 * len(rows) > len(source.records):
            return True
    head, *below = _rows(text, "\t") or [[]]
    names = [name for name in head if name]
    if len(names) < 2 or any(len(name) > _LONGEST_NAME or name.endswith(_ENDS) for name in names):
        return False
    return {len(row) for row in below} == {len(head)}


def _has_figures(source: Source) -> bool:
    """Whether most values of a column are figures or positions."""
    records = source.records
    return any(
        2 * sum(bool(frame.FIGURE.fullmatch(record.values[at][:_LONGEST_NAME])) for record in records) > len(records)
        for at in range(len(source.columns))
    )


def _is_list(text: str) -> bool:
    """Whether most lines have nothing but the name of a place; the first one may be a heading."""
    lines = _short_lines(text)
    named = sum(map(frame.is_name_of_place, lines[1:]))
    return len(lines) >= _LEAST_LINES and named > 0.8 * (len(lines) - 1)


def _short_lines(text: str) -> list[str]:
    """The lines of a text that could be a list: none is long, and none ends like a sentence. Else none."""
    lines = _filled(text)
    if len(lines) < 2 or any(len(line) > _LONGEST_NAME or line.endswith(_ENDS) for line in lines):
        return []
    return lines


def _filled(text: str) -> list[str]:
    return [line for each in _beginning(text).splitlines() if (line := each.strip())]


_POSITIONS = {"latitude", "longitude", POSITION, POSITION_LON_LAT}


def _mark(text: str) -> str:
    """The mark that stands between cells, if the first rows of a text could be those of a table; else empty."""
    for mark in _MARKS:
        rows = _rows(text, mark)
        if len(rows) > 1 and min(map(len, rows)) > 1 and len({len(row) for row in rows}) < 3:
            return mark
    return ""


def _beginning(text: str) -> str:
    """The whole lines at the beginning of a text."""
    text = text.strip("\r\n")
    return text if len(text) <= _MOST_CHARACTERS else text[:_MOST_CHARACTERS].rpartition("\n")[0]


def _rows(text: str, mark: str) -> list[list[str]]:
    """The first rows of a text, without empty ones."""
    made: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(_beginning(text), newline=""), delimiter=mark):
            if any(cells := [cell.strip() for cell in row]):
                made.append(cells)
            if len(made) == _MOST_ROWS:
                break
    except csv.Error:
        return []
    return made
