"""The input of an audit as a stream of records: a folder, JSON lines, CSV, Parquet, a zip, standard input.

One record is in memory at a time. What cannot be read is a record too, with a problem: it never stops the others, and
never shortens the input. A row that is not as it must be costs that row only: reading goes on at the next line.

Of a folder the names, and of a zip the table of contents, are in memory: about 0.2 and 0.5 kB for each file.
"""

import contextlib
import csv
import datetime as dt
import email.utils
import gzip
import json
import os
import stat
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import pyarrow
from pyarrow import parquet

from geo.extract.documents import MAX_BYTES
from geo.files import zips
from geo.story.fields import FIRST_DAY, LAST_DAY
from geo.story.problems import DatelineError

DOCUMENTS = frozenset({"txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx", "pdf", "doc"})
"""The extensions of files that are one text each. PDF and old Word files cannot be read: each is a bad record."""
LINES, ROWS = ("jsonl", "ndjson"), ("csv", "tsv")
STANDARD_INPUT = "-"
_READ_AHEAD = 64 * 1024
_MOST_LINES, _MOST_CHARACTERS = 2_000, 500_000
"""The most of one row of a CSV file. A quotation mark that is never closed would take the rest of the file."""


class SourceError(DatelineError):
    """An input that is no input at all, with the reason in one sentence."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns, or keys, of a table's text, date and id."""

    text: str = "text"
    date: str = "date"
    id: str = "id"

    def missing(self, header: Iterable[str]) -> str | None:
        """The column that a table must have and has not: that of the text, and each that was named."""
        known, usual = set(header), Columns()
        named = (self.text, *(each for each in (self.date, self.id) if each not in (usual.date, usual.id)))
        return next((each for each in named if each not in known), None)


@dataclass(frozen=True, slots=True)
class Record:
    """One text of the input.

    Attributes:
        id: Its id: that of its column, or else where it stands.
        file: The file that it stands in, relative to the source.
        line: Its line in that file, from 1, or its row in a Parquet file; 0 if it is the whole file.
        text: The text; the bytes of a document; None if there is none.
        date: Its date; None if it is not known.
        changed: The day on which its file was last changed, in UTC; None if it is a row.
        problem: Why it cannot be read, or what of it cannot; empty if nothing is wrong.
        size: The bytes of the input that it takes.
    """

    id: str
    file: str
    line: int = 0
    text: str | bytes | None = None
    date: dt.date | None = None
    changed: dt.date | None = None
    problem: str = ""
    size: int = 0

    @property
    def dated(self) -> dt.date | None:
        """The day that `--since` looks at."""
        return self.date or self.changed


@dataclass
class Source:
    """An input.

    Attributes:
        address: A path, or `-` for standard input.
        columns: The columns of its tables.
        without: A folder that is no part of it: that of the results.
    """

    address: str
    columns: Columns = field(default_factory=Columns)
    without: Path | None = None

    def __post_init__(self) -> None:
        path = Path(self.address)
        if self.address == STANDARD_INPUT or path.is_dir():
            return
        if not path.exists():
            raise SourceError("there is no such file or folder")
        if not _reader_of(path.name):
            raise SourceError(
                "this is neither a folder nor a file that is read: .jsonl, .ndjson, .csv, .tsv (also .gz), .parquet, "
                ".zip, .txt, .md, .html, .docx"
            )

    @property
    def folder(self) -> Path:
        """The folder to which the files of the records are relative."""
        path = Path(self.address)
        return path if path.is_dir() else path.parent

    def size(self) -> int | None:
        """How many bytes the whole input has; None if that is not known before it is read."""
        if self.address == STANDARD_INPUT:
            return None
        path = Path(self.address)
        if not path.is_dir():
            return path.stat().st_size
        return sum(at.stat().st_size for at, _name in self._files(path, "") if at.is_file())

    def records(self) -> Iterator[Record]:
        """All records, in the order of the input; of a folder by name."""
        path = Path(self.address)
        if self.address == STANDARD_INPUT:
            yield from _from_lines(sys.stdin.buffer, STANDARD_INPUT, self.columns)
        elif path.is_dir():
            for at, name in self._files(path, ""):
                yield from self._from_file(at, name)
        else:
            yield from self._from_file(path, path.name, alone=True)

    def _files(self, folder: Path, prefix: str) -> Iterator[tuple[Path, str]]:
        """The files that are read, by name, and their names below the source. A folder that is a link is left out."""
        try:
            with os.scandir(folder) as listed:
                entries = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in listed)
        except OSError:
            return
        for name, is_folder in entries:
            at = folder / name
            if name.startswith("."):
                continue
            if is_folder:
                if not (self.without and self.without.exists() and at.samefile(self.without)):
                    yield from self._files(at, f"{prefix}{name}/")
            elif _reader_of(name) and _is_regular(at):
                yield at, f"{prefix}{name}"

    def _from_file(self, path: Path, name: str, alone: bool = False) -> Iterator[Record]:
        read = _reader_of(name)
        if not read:
            return
        shown = name.encode("utf-8", "replace").decode("utf-8")  # a name on a disk may be no text
        try:
            yield from read(path, shown, self.columns)
        except _UnusableError as error:
            if alone:
                raise SourceError(str(error)) from None
            yield Record(shown, shown, problem=str(error))
        except OSError as error:
            yield Record(shown, shown, problem=f"the file cannot be read: {(error.strerror or str(error)).lower()}")


class _UnusableError(Exception):
    """A file of which nothing can be read, with the reason."""


_Reader = Callable[[Path, str, Columns], Iterator[Record]]


def _reader_of(name: str) -> _Reader | None:
    stem, _dot, extension = name.lower().rpartition(".")
    if extension == "gz":
        inner = stem.rpartition(".")[2]
        return _tables if inner in (*LINES, *ROWS) else None
    if extension in DOCUMENTS:
        return _document
    if extension in (*LINES, *ROWS):
        return _tables
    return {"parquet": _parquet, "zip": _zip}.get(extension)


def _is_regular(path: Path) -> bool:
    """Whether it is a file or a link to one: a pipe would wait for ever."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True  # a link to nothing: reading it says so


# --- documents


def _document(path: Path, name: str, _columns: Columns) -> Iterator[Record]:
    known = path.stat()
    changed = dt.datetime.fromtimestamp(known.st_mtime, dt.UTC).date()
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    yield _of_bytes(name, data, known.st_size, changed)


def _of_bytes(name: str, data: bytes, size: int, changed: dt.date | None = None) -> Record:
    if len(data) > MAX_BYTES:
        return Record(name, name, changed=changed, problem="the file is too large", size=size)
    return Record(name, name, text=data, changed=changed, size=size)


# --- tables of lines


def _tables(path: Path, name: str, columns: Columns) -> Iterator[Record]:
    with path.open("rb") as file:
        if not name.lower().endswith(".gz"):
            yield from _of_table(file, name, columns)
            return
        with closing(gzip.GzipFile(fileobj=file)) as unpacked:
            try:
                before = 0
                for record in _of_table(unpacked, name, columns):
                    at = file.tell()
                    yield _sized(record, at - before)
                    before = at
            except gzip.BadGzipFile:
                yield Record(f"{name}:end", name, problem="this is no gzip file, or its end is damaged")
            except (EOFError, zlib.error):
                yield Record(f"{name}:end", name, problem="the file is cut off or damaged: its rest cannot be unpacked")


def _sized(record: Record, size: int) -> Record:
    return Record(record.id, record.file, record.line, record.text, record.date, record.changed, record.problem, size)


def _of_table(file: IO[bytes] | gzip.GzipFile, name: str, columns: Columns) -> Iterator[Record]:
    plain = name.lower().removesuffix(".gz")
    read = _from_lines if plain.rpartition(".")[2] in LINES else _from_rows
    return read(file, name, columns)


def _lines(file: Any) -> Iterator[bytes]:
    """The lines of a file. The end of one that is too long is left out, and the line ends without its line feed."""
    while line := file.readline(MAX_BYTES):
        if len(line) == MAX_BYTES and not line.endswith(b"\n"):
            while (rest := file.readline(_READ_AHEAD)) and not rest.endswith(b"\n"):
                pass
        yield line


def _from_lines(file: Any, name: str, columns: Columns) -> Iterator[Record]:
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            values = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError:
            yield Record(where, name, number, problem="the line is not in UTF-8", size=len(line))
        except (ValueError, RecursionError):
            problem = "the line is too long" if len(line) >= MAX_BYTES else "the line is not JSON"
            yield Record(where, name, number, problem=problem, size=len(line))
        else:
            if isinstance(values, dict):
                yield _of_values(values, name, number, columns, len(line))
            else:
                yield Record(where, name, number, problem="the line is JSON, but no object", size=len(line))


def _of_values(values: dict[str, Any], name: str, line: int, columns: Columns, size: int) -> Record:
    """A record of a row's values, by column."""
    id_, where = values.get(columns.id), f"{name}:{line}"
    shown = _clean(str(id_))[:300] if isinstance(id_, (str, int)) and str(id_).strip() else where
    text = values.get(columns.text)
    if not isinstance(text, str):
        problem = f"there is no {columns.text!r}" if text is None else f"{columns.text!r} is no text"
        return Record(shown, name, line, problem=problem, size=size)
    written = values.get(columns.date)
    date = _date(written)
    problem = ""
    if date is None and written not in (None, ""):
        problem = f"{_clean(str(written))[:60]!r} is not a date; the text is read without it"
    return Record(shown, name, line, _clean(text), date, None, problem, size)


def _clean(text: str) -> str:
    """The text without halves of characters, which JSON can write and UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _date(value: object) -> dt.date | None:
    """A date as feeds write it: ISO 8601, with or without a time, or as in e-mail. The day is that of its own zone."""
    day: dt.date | None = None
    if isinstance(value, dt.datetime):
        day = value.date()
    elif isinstance(value, dt.date):
        day = value
    elif isinstance(value, int) and not isinstance(value, bool) and 10_000_000 <= value < 100_000_000:  # 20240728
        day = _date(str(value))
    elif isinstance(value, str) and len(value) < 60:
        try:
            day = dt.datetime.fromisoformat(value.strip()).date()
        except ValueError:
            day = _in_words(value)
    return day if day and FIRST_DAY <= day <= LAST_DAY else None


def _in_words(value: str) -> dt.date | None:
    """A date with its month in English words: as in e-mail, or "2 January 2024", "Jan. 2, 2024"."""
    try:
        return email.utils.parsedate_to_datetime(value).date()
    except (OverflowError, ValueError):
        plain = " ".join(value.replace(",", " ").replace(".", " ").split())
    for form in ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y"):
        with contextlib.suppress(ValueError):
            return dt.datetime.strptime(plain, form).date()  # a day has no zone
    return None


# --- CSV


class _Lines:
    """Lines of text that count how many of them are taken, and can be put back."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = map(_decoded, lines)
        self._again: list[str] = []
        self.taken: list[str] = []
        self.number = 0
        self._characters = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _MOST_LINES or self._characters >= _MOST_CHARACTERS:
            raise csv.Error("the row is too long, or a quotation mark is not closed")
        line = self._again.pop() if self._again else next(self._lines, None)
        if line is None:
            if self.taken:
                raise csv.Error("a quotation mark is not closed")
            raise StopIteration
        self.taken.append(line)
        self._characters += len(line)
        return line

    def begin(self) -> int:
        """Begin a row; the number of its first line."""
        self.number += len(self.taken)
        self.taken, self._characters = [], 0
        return self.number + 1

    def retreat(self) -> None:
        """Put back all lines of this row but the first."""
        self._again += reversed(self.taken[1:])
        self.taken = self.taken[:1]


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("windows-1252", "replace")


def _from_rows(file: Any, name: str, columns: Columns) -> Iterator[Record]:
    first = next(_lines(file), b"")
    if not first:
        return
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _UnusableError("this is UTF-16; save it as UTF-8")
    head = _decoded(first.removeprefix(b"\xef\xbb\xbf"))
    headers = [(mark, next(csv.reader([head], delimiter=mark), [])) for mark in ",;\t|"]
    mark, header = next(
        ((mark, header) for mark, header in headers if columns.text in header),
        max(headers, key=lambda each: len(each[1])),
    )
    if missing := columns.missing(header):
        raise _UnusableError(_no_column(missing, header))
    lines = _Lines(_lines(file))
    lines.number = 1
    while True:
        number = lines.begin()
        row = _row(lines, mark)
        if row is None:
            return
        if isinstance(row, list) and len(row) == len(header):
            size = sum(map(len, lines.taken))
            yield _of_values(dict(zip(header, row, strict=True)), name, number, columns, size)
        elif row:
            lines.retreat()
            problem = row if isinstance(row, str) else f"the row has {len(row)} columns, the header {len(header)}"
            yield Record(f"{name}:{number}", name, number, problem=problem, size=len(lines.taken[0]))


def _row(lines: _Lines, mark: str) -> list[str] | str | None:
    """The next row; what is wrong with it; None at the end."""
    before = csv.field_size_limit(MAX_BYTES)  # the limit is that of the whole program
    try:
        return next(csv.reader(lines, delimiter=mark), None)
    except csv.Error as error:
        return str(error)
    finally:
        csv.field_size_limit(before)


def _no_column(name: str, header: Iterable[str]) -> str:
    columns = "".join(each if each.isprintable() else "�" for each in ", ".join(map(_clean, header))[:300])
    return f"there is no column {name!r}; its columns: {columns}"


# --- Parquet


def _parquet(path: Path, name: str, columns: Columns) -> Iterator[Record]:
    row = 0
    try:
        with closing(parquet.ParquetFile(path)) as file:
            names = file.schema_arrow.names
            if missing := columns.missing(names):
                raise _UnusableError(_no_column(missing, names))
            wanted = [each for each in (columns.text, columns.date, columns.id) if each in names]
            share = path.stat().st_size // max(1, file.metadata.num_rows)
            for batch in file.iter_batches(batch_size=64, columns=wanted):
                for index in range(batch.num_rows):
                    row += 1
                    values = {each: _value(batch.column(each)[index]) for each in wanted}
                    yield _of_values(values, name, row, columns, share)
    except (pyarrow.ArrowException, UnicodeDecodeError) as error:
        if "magic bytes" in str(error):
            raise _UnusableError("this is no Parquet file, or it is cut off") from None
        problem = f"the file cannot be read from row {row + 1} on: {str(error).splitlines()[0][:200]}"
        yield Record(f"{name}:{row + 1}", name, row + 1, problem=problem)


def _value(cell: Any) -> Any:
    """The value of a cell; a word for a date that Python does not have, or in a zone that it does not know."""
    try:
        return cell.as_py()
    except (OverflowError, ValueError):
        return f"a {cell.type} out of range"


# --- zip


def _zip(path: Path, name: str, columns: Columns) -> Iterator[Record]:
    try:
        archive = zipfile.ZipFile(path)
    except OSError:
        raise
    except zips.BROKEN:
        raise _UnusableError("this is no zip file, or it is damaged") from None
    with archive:
        for entry in zips.files(archive):
            if not _is_hidden(entry.filename):
                yield from _entry(archive, entry, f"{name}/{_clean(entry.filename)}", columns)


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, columns: Columns) -> Iterator[Record]:
    read, size = _reader_of(entry.filename), entry.compress_size
    if not read:
        return
    try:
        if read is _document:
            with archive.open(entry) as file:
                yield _of_bytes(name, file.read(MAX_BYTES + 1), size)
        elif read is _tables and not entry.filename.lower().endswith(".gz"):
            with archive.open(entry) as file:
                for record in _of_table(file, name, columns):
                    yield _sized(record, size * record.size // max(1, entry.file_size))
        else:
            yield Record(name, name, problem="a zip may hold texts, JSON lines and CSV only", size=size)
    except _UnusableError as error:
        yield Record(name, name, problem=str(error), size=size)
    except zips.BROKEN as error:
        yield Record(name, name, problem=f"it cannot be unpacked: {error}", size=size)
