"""A whole audit: from the input to the folder of its results."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path

from geo.audit import crew, page, sarif, work
from geo.audit.source import Columns, Record, Source, SourceError
from geo.audit.store import PAGE, Store, cut, write
from geo.audit.tally import Tally
from geo.audit.work import Part
from geo.words.language import Language, speaking


@dataclass(frozen=True)
class Task:
    """What to audit, and how.

    Attributes:
        source: The address of the input: a path, or `-` for standard input.
        folder: The folder of the results.
        columns: The columns of the input's tables.
        since: Only records that are dated from this day on are read, and those without a date.
        scheduler: The address of a Dask scheduler; empty for this machine.
        workers: How many processes to start on this machine; 0 for one a core.
        language: The language of the reasons and of the page.
        sarif: Where to write the findings as SARIF; None for nowhere.
    """

    source: str
    folder: Path
    columns: Columns = field(default_factory=Columns)
    since: dt.date | None = None
    scheduler: str = ""
    workers: int = 0
    language: Language = "en"
    sarif: Path | None = None


@dataclass
class Progress:
    """How far a run is.

    Attributes:
        size: The bytes of the input; None if not known.
        bytes: The bytes of the parts that are done.
        texts: The records of the parts that are done.
        kept: Those among them that an earlier run had done.
        kept_bytes: The bytes of these.
        skipped: The records before the day of `--since`.
        cores: The cores of the workers; None if that is not known.
    """

    size: int | None
    bytes: int = 0
    texts: int = 0
    kept: int = 0
    kept_bytes: int = 0
    skipped: int = 0
    cores: int | None = None


Report = Callable[[Progress], None]


def audit(task: Task, report: Report = lambda _progress: None) -> Tally:
    """Run an audit; an interrupted one goes on.

    Args:
        task: What to audit.
        report: Is called when something is done, and about once a second while nothing is.

    Raises:
        DatelineError: The input, the folder or the cluster cannot be used, or a worker has other rules.
        OSError: A file cannot be written. What is done stays.
    """
    source = Source(task.source, task.columns, without=task.folder)
    progress = Progress(source.size())
    with Store(task.folder) as store:
        names, fingerprint = _read(task, source, store, progress, report)
        tally = Tally(len(names), progress.skipped)
        for texts, statements in store.tables(names):
            tally.add(texts, statements)
        with speaking(task.language):
            write(task.folder / PAGE, page.written(tally, Path(task.source).name or task.source, work.rules()))
        if task.sarif:
            write(task.sarif, sarif.written(tally, source.folder))
        store.forget_others(names)
        store.write_manifest(
            {
                "finished": True,
                "input": fingerprint,
                "rules": work.rules(),
                "language": task.language,
                "since": str(task.since) if task.since else None,
                **tally.counts,
            }
        )
    return tally


def _read(task: Task, source: Source, store: Store, progress: Progress, report: Report) -> tuple[list[str], str]:
    """Read all parts that are not done; the names of all, in order, and the fingerprint of the input."""
    names: list[str] = []
    fingerprint = hashlib.sha256()
    rules = f"{work.rules()} {task.language}"

    def done(part: Part, kept: bool = False) -> None:
        progress.bytes += part.size
        progress.texts += len(part.records)
        progress.kept += len(part.records) * kept
        progress.kept_bytes += part.size * kept
        report(progress)

    def waiting(cores: int) -> None:
        progress.cores = cores
        report(progress)

    def left() -> Iterator[Part]:
        for part in cut(_since(_records(source), task.since, progress), rules):
            names.append(store.name_of(part))
            fingerprint.update(part.digest.encode())
            if store.has(part):
                done(part, kept=True)
            else:
                yield part

    parts = left()
    job = partial(work.read_part, expected=work.rules(), language=task.language)
    first = [part for part in (next(parts, None), next(parts, None)) if part]
    if len(first) < 2 and not task.scheduler:
        read = crew.here(job, first)
    else:
        workers = crew.Crew(job, task.scheduler, task.workers, waiting)
        read = workers.read(chain(first, parts))
    with closing(read):
        for part, rows in read:
            store.put(part, rows)
            done(part)
    return names, fingerprint.hexdigest()


def _records(source: Source) -> Iterator[Record]:
    try:
        yield from source.records()
    except OSError as error:  # not to be taken for a lost cluster
        raise SourceError(f"the input cannot be read: {(error.strerror or str(error)).lower()}") from error


def _since(records: Iterator[Record], day: dt.date | None, progress: Progress) -> Iterator[Record]:
    for record in records:
        if day and record.dated and record.dated < day:
            progress.skipped += 1
        else:
            yield record
