"""The folder of an audit's results: what is done, part by part, and the tables that are made of it.

    statements.parquet  a row a statement
    texts.parquet       a row a text
    bad.parquet         a row for each record that could not be read, or not all of it
    seconds.parquet     how long each text took; only this table differs from run to run
    index.html          the summary
    manifest.json       the input's fingerprint, the rules, the counts; written last
    parts/              a file a part; a later run of the same texts takes them from here

A file is written under another name, forced to the disk and then renamed: it is there whole, or not at all.
"""

import contextlib
import fcntl
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
from pyarrow import compute, parquet

from geo.audit.source import Record
from geo.audit.work import STATEMENT, TEXT, Part
from geo.story.problems import DatelineError

MOST_RECORDS, MOST_BYTES = 100, 1_000_000
"""A part ends with the record that reaches one of these. So the parts depend on the input alone."""
MANIFEST, PAGE = "manifest.json", "index.html"
_ROWS = 20_000
"""The rows of a row group in the tables."""

STATEMENTS = pa.schema([pa.field("number", pa.int64()), pa.field("id", pa.string()), *STATEMENT])
TEXTS = pa.schema([field for field in TEXT if field.name not in ("found", "seconds", "read")])
BAD = pa.schema([TEXT.field(name) for name in ("number", "id", "file", "row", "problem", "read")])
SECONDS = pa.schema([TEXT.field(name) for name in ("number", "id", "seconds")])
TABLES = {"statements": STATEMENTS, "texts": TEXTS, "bad": BAD, "seconds": SECONDS}


class StoreError(DatelineError):
    """A folder that cannot be used for the results, with the reason in one sentence."""


def cut(records: Iterable[Record], rules: str) -> Iterator[Part]:
    """Cut the input into parts.

    Args:
        records: The records.
        rules: All that the rows depend on beside the records: the version of the rules, the language.
    """
    index = first = size = 0
    held: list[Record] = []
    for number, record in enumerate(records):
        held.append(record)
        size += len(record.text or "") + 200
        if len(held) == MOST_RECORDS or size >= MOST_BYTES:
            yield _part(index, first, held, rules)
            index, first, size, held = index + 1, number + 1, 0, []
    if held:
        yield _part(index, first, held, rules)


def _part(index: int, first: int, records: list[Record], rules: str) -> Part:
    digest = hashlib.sha256(f"{rules} {first}".encode())
    for record in records:
        text = record.text.encode() if isinstance(record.text, str) else record.text
        head = (record.id, record.file, record.line, str(record.date), record.problem, text is None, len(text or b""))
        digest.update(repr(head).encode())
        digest.update(text or b"")
    return Part(index, first, tuple(records), digest.hexdigest(), sum(record.size for record in records))


class Store:
    """The folder of the results. Use it in a `with` block: no other run may use it meanwhile."""

    def __init__(self, folder: Path) -> None:
        """Prepare the folder.

        Raises:
            StoreError: It has other files, or another run uses it.
        """
        self.folder, self._parts = folder, folder / "parts"
        if folder.exists() and not folder.is_dir():
            raise StoreError("it is no folder; name another")
        if folder.is_dir() and any(folder.iterdir()) and not (folder / MANIFEST).exists():
            raise StoreError("the folder has other files, and nothing is overwritten; name another")

    def __enter__(self) -> Self:
        self._parts.mkdir(parents=True, exist_ok=True)
        if not (self.folder / MANIFEST).exists():
            self.write_manifest({"finished": False})
        self._lock = (self.folder / ".lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            raise StoreError("another run writes into this folder") from None
        for path in (*self.folder.glob(".*.tmp"), *self._parts.glob(".*.tmp")):
            path.unlink()
        return self

    def __exit__(self, *_error: object) -> None:
        self._lock.close()

    def _path(self, part: Part) -> Path:
        return self._parts / f"{part.index:06d}-{part.digest[:24]}.parquet"

    def has(self, part: Part) -> bool:
        """Whether a part is done."""
        try:
            return bool(parquet.read_schema(self._path(part)).equals(TEXT))
        except (OSError, pa.ArrowException):
            return False

    def put(self, part: Part, data: bytes) -> None:
        """Keep what was made of a part."""
        write(self._path(part), data)

    def name_of(self, part: Part) -> str:
        """The name of a part's file, for `tables`."""
        return self._path(part).name

    def tables(self, names: list[str]) -> Iterator[tuple[pa.Table, pa.Table]]:
        """Write the tables from the files of the parts; give the rows of texts and of statements of each part.

        All tables appear at the end, when the last part is given.
        """
        paths = {name: _beside(self.folder / f"{name}.parquet") for name in TABLES}
        with contextlib.ExitStack() as stack:
            made = {name: stack.enter_context(_Table(path, TABLES[name])) for name, path in paths.items()}
            for name in names:
                rows = parquet.read_table(self._parts / name, schema=TEXT)
                texts, statements = rows.drop_columns(["found"]), _statements(rows)
                made["statements"].add(statements)
                made["texts"].add(texts.select(TEXTS.names))
                made["bad"].add(texts.filter(compute.not_equal(texts["problem"], "")).select(BAD.names))
                made["seconds"].add(texts.select(SECONDS.names))
                yield texts, statements
        for name, path in paths.items():
            _settle(path, self.folder / f"{name}.parquet")

    def forget_others(self, names: list[str]) -> None:
        """Remove the files of parts that are none of these: those of an earlier input or of earlier rules."""
        kept = set(names)
        for path in self._parts.iterdir():
            if path.name not in kept:
                path.unlink()

    def write_manifest(self, values: dict[str, Any]) -> None:
        """Write what the folder holds."""
        write(self.folder / MANIFEST, (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode())


def _statements(rows: pa.Table) -> pa.Table:
    found = rows["found"].combine_chunks()
    of = compute.list_parent_indices(found)
    flat = pa.Table.from_struct_array(compute.list_flatten(found))
    columns = [rows["number"].take(of), rows["id"].take(of), *flat.columns]
    return pa.Table.from_arrays([*columns], schema=STATEMENTS)


class _Table:
    """A Parquet file that grows in row groups of one size, whatever the size of the parts."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._writer = parquet.ParquetWriter(path, schema, compression="zstd")
        self._held, self._schema = schema.empty_table(), schema

    def __enter__(self) -> Self:
        return self

    def add(self, rows: pa.Table) -> None:
        self._held = pa.concat_tables([self._held, rows])
        while self._held.num_rows >= _ROWS:
            self._write(self._held.slice(0, _ROWS))
            self._held = self._held.slice(_ROWS)

    def _write(self, rows: pa.Table) -> None:
        self._writer.write_table(rows.combine_chunks(), row_group_size=_ROWS)

    def __exit__(self, kind: object, *_error: object) -> None:
        if not kind:
            self._write(self._held)
        self._writer.close()


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.tmp")


def _settle(made: Path, path: Path) -> None:
    """Force a file to the disk, and give it its name."""
    with made.open("rb") as file:
        os.fsync(file.fileno())
    made.replace(path)


def write(path: Path, data: bytes) -> None:
    """Write a file: whole or not at all."""
    made = _beside(path)
    try:
        made.write_bytes(data)
        _settle(made, path)
    finally:
        with contextlib.suppress(OSError):
            made.unlink()
