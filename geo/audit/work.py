"""What one worker does: some texts -> a row for each, with its statements, as the bytes of a Parquet file.

A worker needs this package in the same version, and nothing else: no shared folder.
"""

import hashlib
import io
import re
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from geo.audit.source import Record
from geo.claims.sentences import in_words
from geo.claims.verdicts import MARKS, VerdictName
from geo.extract import documents, reader
from geo.extract.found import Finding, UnreadableError
from geo.extract.reader import Reading
from geo.extract.segments import Text
from geo.story.problems import DatelineError
from geo.words.language import Language, _, speaking

SENTENCE_WORDS = 25

_COUNTS = ("statements", "wrong", "in_doubt", "roughly_right", "right", "not_checked")
STATEMENT = pa.struct(
    [
        pa.field("kind", pa.string()),
        pa.field("quote", pa.string()),
        pa.field("start", pa.int32()),
        pa.field("end", pa.int32()),
        pa.field("line", pa.int32()),
        pa.field("column", pa.int32()),
        pa.field("verdict", pa.string()),
        pa.field("found", pa.string()),
        pa.field("off_percent", pa.float64()),
        pa.field("reason", pa.string()),
        pa.field("sentence", pa.string()),
        pa.field("rules", pa.string()),
    ]
)
TEXT = pa.schema(
    [
        pa.field("number", pa.int64()),
        pa.field("id", pa.string()),
        pa.field("file", pa.string()),
        pa.field("row", pa.int64()),
        pa.field("date", pa.date32()),
        pa.field("words", pa.int32()),
        pa.field("places", pa.int32()),
        *(pa.field(name, pa.int32()) for name in _COUNTS),
        pa.field("problem", pa.string()),
        pa.field("read", pa.bool_()),
        pa.field("seconds", pa.float64()),
        pa.field("found", pa.list_(STATEMENT)),
    ]
)
"""The row of a text in the file of a part, with its statements."""


class VersionError(DatelineError):
    """A worker that has other rules than the program that asks it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some texts that one worker reads at once.

    Attributes:
        index: Which part of the input it is, from 0.
        first: The number of its first record in the input, from 0.
        records: Its records.
        digest: The digest of all that its rows depend on.
        size: The bytes of the input that it takes.
    """

    index: int
    first: int
    records: tuple[Record, ...]
    digest: str
    size: int


@cache
def rules() -> str:
    """The version of the rules that judge: a digest of the code and the data on which a verdict depends."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for folder in ("claims", "clocks", "earth", "extract", "gazetteer", "story", "words"):
        for path in sorted((package / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    digest.update(Path(__file__).read_bytes())
    digest.update(metadata.version("tzdata").encode())
    digest.update(_data_digest())
    return digest.hexdigest()[:16]


def _data_digest() -> bytes:
    from geo import shipped

    digest = hashlib.sha256()
    for path in (shipped.GAZETTEER, *sorted(shipped.EXTRACT.iterdir()), *sorted(shipped.AREAS.iterdir())):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.digest()


def read_part(part: Part, expected: str, language: Language) -> bytes:
    """Read all texts of a part.

    Args:
        part: The part.
        expected: The version of the rules that the caller has.
        language: The language of the reasons.

    Returns:
        A Parquet file of `TEXT`.

    Raises:
        VersionError: This worker has other rules.
    """
    if rules() != expected:
        raise VersionError(f"a worker has the rules {rules()}, and this program {expected}: install the same version")
    with speaking(language):
        rows = [_row(part.first + offset, record) for offset, record in enumerate(part.records)]
    return written(rows)


def written(rows: list[dict[str, Any]]) -> bytes:
    """Rows as a Parquet file."""
    made = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows, TEXT), made, compression="zstd")
    return made.getvalue()


def bad_row(number: int, record: Record, problem: str) -> dict[str, Any]:
    """The row of a record that cannot be read."""
    return {
        **{"number": number, "id": record.id, "file": record.file, "row": record.line, "date": record.date},
        **{"words": 0, "places": 0, **dict.fromkeys(_COUNTS, 0)},
        **{"problem": problem, "read": False, "seconds": 0.0, "found": []},
    }


def _row(number: int, record: Record) -> dict[str, Any]:
    if record.text is None:
        return bad_row(number, record, record.problem)
    began = time.perf_counter()
    try:
        text = record.text if isinstance(record.text, str) else documents.text_of(record.text, record.file)
        if not text.strip():
            raise UnreadableError(_("There is no text."))
        reading = reader.read(text, record.date)
        found = [_statement(reading.text, finding) for finding in reading.findings]
    except UnreadableError as error:
        return bad_row(number, record, str(error))
    except Exception as error:  # a fault of ours costs this record, never the run
        return bad_row(number, record, _fault(error))
    counts = Counter(_counted(finding.name) for finding in reading.findings)
    counts["statements"] = len(found)
    return {
        **bad_row(number, record, record.problem),
        **{"date": reading.published, "words": len(text.split()), "places": _places(reading)},
        **{name: counts[name] for name in _COUNTS},
        **{"read": True, "seconds": time.perf_counter() - began, "found": found},
    }


def _counted(verdict: VerdictName) -> str:
    """The column of the table of texts that counts a verdict."""
    if verdict == "differs":
        return "wrong"
    if verdict == "in-doubt":
        return "in_doubt"
    return {"good": "right", "fair": "roughly_right"}.get(MARKS[verdict].tone, "not_checked")


def _fault(error: Exception) -> str:
    """Where the program failed at a text, without a word of the text."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name}:{frame.lineno}"
    return _("The program failed at this text ({error} in {where}). This is our fault.").format(
        error=type(error).__name__, where=where
    )


def _places(reading: Reading) -> int:
    return len({mention.spot.id for mention in reading.mentions if mention.spot})


def _statement(text: Text, finding: Finding) -> dict[str, Any]:
    statement, verdict = finding.statement, finding.verdict
    before = text.source[: statement.start]
    computed = in_words(verdict).computed if verdict else ""
    return {
        **{"kind": statement.kind, "quote": finding.quote, "start": statement.start, "end": statement.end},
        **{"line": before.count("\n") + 1, "column": statement.start - before.rfind("\n")},
        **{"verdict": finding.name, "found": computed if computed != "–" else ""},
        **{"off_percent": verdict.difference_percent if verdict else None, "reason": finding.reason},
        **{"sentence": sentence(text, statement.start, statement.end), "rules": rules()},
    }


def sentence(text: Text, start: int, end: int) -> str:
    """The sentence around a statement, 25 words at most: those nearest to the statement.

    >>> sentence(Text("Rome. It is far, 40 km off, they say."), 17, 26)
    'It is far, 40 km off, they say.'
    """
    around = text.around(start)
    words = [found.span() for found in re.finditer(r"\S+", text.source[around.start : max(around.end, end)])]
    begin, stop = start - around.start, end - around.start
    first = next(index for index, (_since, until) in enumerate(words) if until > begin)
    last = max(index for index, (since, _until) in enumerate(words) if since < stop)
    last = min(last, first + SENTENCE_WORDS - 1)
    room = SENTENCE_WORDS - (last - first + 1)
    behind = min(len(words) - 1 - last, max(room // 2, room - first))
    first, last = first - min(first, room - behind), last + behind
    shown = " ".join(
        text.source[around.start + since : around.start + until] for since, until in words[first : last + 1]
    )
    return f"{'…' if first else ''}{shown}{'…' if last < len(words) - 1 else ''}"
