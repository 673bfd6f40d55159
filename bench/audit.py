"""Measure an audit, and write it into docs/audit.md: `make bench-audit`, or `python -m bench.audit --sizes 1000,5000`.

The corpus is made anew (`bench.corpus`): texts whose figures are known to be right or wrong.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from pyarrow import parquet

from bench import corpus, machine, section
from geo.audit.store import MOST_RECORDS

PAGE = Path(__file__).parents[1] / "docs" / "audit.md"
BARS = {"texts a second and core": 60.0, "two cores against one": 1.7, "memory, largest against smallest": 1.1}


@dataclass(frozen=True)
class Run:
    """One audit.

    Attributes:
        texts: How many texts it read.
        workers: By how many processes.
        seconds: How long it took.
        busy: The seconds of all cores.
        rate: Texts a second, from the first part that was done to the last: without start and end.
        memory: The most memory of all processes at once, in MB.
    """

    texts: int
    workers: int
    seconds: float
    busy: float
    rate: float
    memory: float


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.audit", description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000", help="sizes of the corpus, in texts")
    parser.add_argument("--dry", action="store_true", help="write no page")
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.sizes.split(","))
    runs, lines = [], []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for size in sizes:
            path = corpus.write(folder / f"{size}.jsonl", size)
            for workers in (1, 2):
                runs.append(measured(path, size, workers, folder / f"out-{size}-{workers}"))
                print(runs[-1], flush=True)
            if size == sizes[min(1, len(sizes) - 1)]:
                lines = list(truth(path.with_name("truth.jsonl"), folder / f"out-{size}-2"))
    page = [*told(runs), "", *lines]
    print("\n".join(page))
    if not options.dry:
        section.written(PAGE, "measured", "\n".join(page))


def measured(path: Path, texts: int, workers: int, out: Path) -> Run:
    """Run one audit."""
    command = [sys.executable, "-m", "geo", "audit", str(path), "--output", str(out), "--workers", str(workers)]
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    watch = _Watch(process.pid, out / "parts")
    code = process.wait()
    seconds = time.monotonic() - began
    watch.stop()
    if code != 1:
        raise SystemExit(f"the audit ended with {code}")
    return Run(texts, workers, seconds, watch.busy, watch.rate, watch.memory)


class _Watch:
    """Looks at the memory and the work of a process and its children, and when the first and the last part are done."""

    def __init__(self, pid: int, parts: Path) -> None:
        self._root, self._parts = psutil.Process(pid), parts
        self.memory = self.busy = 0.0
        self._seen: list[tuple[float, int]] = []
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    @property
    def rate(self) -> float:
        """Texts a second between the first part and the last."""
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        return (last - first) * MOST_RECORDS / max(0.1, ended - began)

    def stop(self) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(0.2):
            try:
                all_ = [self._root, *self._root.children(recursive=True)]
                self.memory = max(self.memory, sum(_own(each) for each in all_))
                self.busy = max(self.busy, sum(sum(each.cpu_times()[:2]) for each in all_))
            except psutil.Error:
                continue
            count = sum(1 for _ in self._parts.glob("*.parquet"))
            if count > (self._seen[-1][1] if self._seen else 0):
                self._seen.append((time.monotonic(), count))


def _own(process: psutil.Process) -> float:
    """The MB of a process that are its own: what it maps of files depends on what else runs on the machine."""
    known = process.memory_info()
    return float(known.rss - known.shared) / 1e6


def told(runs: list[Run]) -> Iterator[str]:
    """The measurements, as Markdown."""
    yield ""
    for term, text in machine.described("-")[:2]:
        yield f"- {term}: {text}"
    yield f"- Other work on the machine meanwhile: load {machine.load():.1f}."
    yield ""
    yield "| texts | processes | seconds | texts a second | and core | most memory |"
    yield "|---|---|---|---|---|---|"
    for run in runs:
        yield (
            f"| {run.texts:,} | {run.workers} | {run.seconds:.0f} | {run.rate:.0f} | {run.texts / run.busy:.0f} "
            f"| {run.memory:.0f} MB |"
        )
    last = [run for run in runs if run.texts == runs[-1].texts]
    pair = [run for run in runs if run.workers == 2]
    figures = {
        "texts a second and core": min(run.texts / run.busy for run in last),
        "two cores against one": last[1].rate / last[0].rate,
        "memory, largest against smallest": pair[-1].memory / pair[0].memory,
    }
    yield ""
    for name, bar in BARS.items():
        limit = "at most" if name.startswith("memory") else "at least"
        yield f"- {name.capitalize()}: {figures[name]:.2f} (wanted: {limit} {bar:g})."


def truth(known: Path, out: Path) -> Iterator[str]:
    """Recall and precision: what was planted against what was found, as Markdown."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in parquet.read_table(out / "statements.parquet").to_pylist():
        found.setdefault(row["id"], []).append(row)
    counts: Counter[tuple[str, str]] = Counter()
    for line in known.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        for start, end, kind, wrong in text["planted"]:
            rows = [r for r in found.get(text["id"], []) if r["kind"] == kind and r["start"] < end and r["end"] > start]
            verdict = rows[0]["verdict"] if rows else "missed"
            counts.update([(kind, "planted"), (kind, "found")] if rows else [(kind, "planted")])
            if wrong:
                counts.update([(kind, "wrong"), (kind, f"wrong {verdict}")])
            elif verdict == "differs":
                counts[kind, "alarms"] += 1
    yield "| kind | planted | found | wrong | called wrong | in doubt | right, but called wrong |"
    yield "|---|---|---|---|---|---|---|"
    for kind in sorted({kind for kind, _what in counts}):
        number = {what: count for (of, what), count in counts.items() if of == kind}
        wrong = number.get("wrong", 0) or 1
        yield (
            f"| {kind} | {number['planted']:,} | {number['found'] / number['planted']:.1%} | {number.get('wrong', 0):,} "
            f"| {number.get('wrong differs', 0) / wrong:.1%} | {number.get('wrong in-doubt', 0) / wrong:.1%} "
            f"| {number.get('alarms', 0)} |"
        )
    called = sum(count for (_kind, what), count in counts.items() if what == "wrong differs")
    alarms = sum(count for (_kind, what), count in counts.items() if what == "alarms")
    wrong = sum(count for (_kind, what), count in counts.items() if what == "wrong")
    yield ""
    yield f"- Recall of what is wrong: {called / max(1, wrong):.1%}. Precision: {called / max(1, called + alarms):.1%}."


if __name__ == "__main__":
    main()
