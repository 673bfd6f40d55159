"""The command `audit`: its arguments, its progress on standard error, what it says at the end, its exit status."""

import argparse
import datetime as dt
import sys
import time
from pathlib import Path

from geo.audit.run import Progress, Task, audit
from geo.audit.source import Columns
from geo.audit.store import PAGE
from geo.audit.tally import Tally


def main(options: argparse.Namespace) -> int:
    """Run an audit; return 0 if nothing differs, 1 if something does, 2 if no text could be read.

    Raises:
        DatelineError: The input, the folder or the cluster cannot be used.
        OSError: A file cannot be written.
    """
    task = Task(
        source=options.source,
        folder=options.output,
        columns=Columns(options.text, options.date, options.id),
        since=options.since,
        scheduler=options.scheduler,
        workers=options.workers,
        language=options.language,
        sarif=options.sarif,
    )
    meter = Meter()
    try:
        tally = audit(task, meter.show)
    finally:
        meter.end()
    for line in _told(tally, task.folder):
        sys.stdout.write(line + "\n")
    if not tally.texts and not (task.since and tally.records == 0):
        return 2
    return 1 if tally.wrong else 0


def _told(tally: Tally, folder: Path) -> list[str]:
    doubt = tally.verdicts["in-doubt"]
    read = f"{counted(tally.texts, 'text')}, {counted(tally.statements, 'statement')}"
    lines = [f"{read}: {tally.wrong:,} wrong, {doubt:,} in doubt"]
    if not tally.records and not tally.skipped:
        lines.insert(0, "there is nothing to read: no file of a kind that is read, or no row in it")
    if tally.skipped:
        lines.append(f"earlier records left out: {tally.skipped:,}")
    if tally.bad:
        lines.append(f"records that could not be read, or not fully: {tally.bad:,}, see {folder / 'bad.parquet'}")
    return [*lines, f"{folder / PAGE}"]


class Meter:
    """How far a run is, how fast, and how long it will take: a line that is written over, or one every ten seconds."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._is_screen = sys.stderr.isatty()
        self._next = 0.0

    def show(self, progress: Progress) -> None:
        """Show how far a run is, unless that was done just now."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (0.5 if self._is_screen else 10)
        line = told(progress, now - self._began)
        sys.stderr.write(f"\r\x1b[K{line}" if self._is_screen else f"{line}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """End the line."""
        if self._is_screen:
            sys.stderr.write("\r\x1b[K")


def counted(number: int, thing: str) -> str:
    """How many of a thing.

    >>> counted(1, "text"), counted(2_000, "text")
    ('1 text', '2,000 texts')
    """
    return f"{number:,} {thing}{'s' if number != 1 else ''}"


def told(progress: Progress, seconds: float) -> str:
    """Progress in words.

    >>> told(Progress(size=1000, bytes=500, texts=5000, kept=0), 50)
    '5,000 texts · 50 % · 100 texts/s · 0:00:50 left'
    """
    parts = [counted(progress.texts, "text")]
    new = progress.texts - progress.kept
    if progress.size:
        parts.append(f"{min(progress.bytes / progress.size, 1):.0%}".replace("%", " %"))
    if progress.kept:
        parts.append(f"{progress.kept:,} of an earlier run")
    if new and seconds:
        parts.append(f"{new / seconds:,.0f} texts/s")
        fresh = progress.bytes - progress.kept_bytes
        if progress.size and fresh > 0:
            left = max(0.0, (progress.size - progress.bytes) / fresh * seconds)
            parts.append(f"{dt.timedelta(seconds=round(left))} left")
    if progress.cores == 0:
        parts.append("waiting for workers")
    return " · ".join(parts)
