"""What the summary needs of the tables: counts, and the worst statements. Its size does not grow with the input."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
from pyarrow import compute

from geo.claims.verdicts import MARKS, Tone, VerdictName

MOST_WORST = 5_000
"""The most statements that are kept for the summary page and for SARIF: as many as GitHub shows."""
_MOST_PROBLEMS, _MOST_MONTHS = 200, 5_000
_ORDER: tuple[VerdictName, ...] = (
    *("differs", "in-doubt", "approximate"),
    *("depends-on-reading", "depends-on-date", "depends-on-endpoints"),
)
"""The verdicts of the statements that an editor should look at, the worst first."""


@dataclass
class Tally:
    """The counts of an audit.

    Attributes:
        parts: How many parts the input has.
        skipped: How many records are before the day of `--since`.
        texts: How many texts were read.
        records: How many records there are.
        bad: How many records could not be read, or not all of them.
        words: How many words the texts have.
        verdicts: How many statements got each verdict.
        kinds: How many statements of each kind got each tone.
        months: How many statements the texts of a month make, and how many of them are wrong.
        problems: How many records have each problem.
    """

    parts: int = 0
    skipped: int = 0
    texts: int = 0
    records: int = 0
    bad: int = 0
    words: int = 0
    verdicts: Counter[VerdictName] = field(default_factory=Counter)
    kinds: defaultdict[str, Counter[Tone]] = field(default_factory=lambda: defaultdict(Counter))
    months: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    problems: Counter[str] = field(default_factory=Counter)
    _worst: list[tuple[tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)

    @property
    def statements(self) -> int:
        """How many statements there are."""
        return self.verdicts.total()

    @property
    def wrong(self) -> int:
        """How many statements are wrong."""
        return self.verdicts["differs"]

    @property
    def counts(self) -> dict[str, Any]:
        """The counts as plain values, for the manifest."""
        plain = {name: getattr(self, name) for name in ("parts", "records", "texts", "bad", "skipped", "words")}
        ordered = {name: self.verdicts[name] for name in MARKS if self.verdicts[name]}
        return {**plain, "statements": self.statements, "verdicts": ordered}

    @property
    def worst(self) -> list[dict[str, Any]]:
        """The worst statements, the worst first: rows of the table of statements, with `file`, `row` and `date`."""
        return [row for _key, row in sorted(self._worst, key=lambda each: each[0])[:MOST_WORST]]

    def add(self, texts: pa.Table, statements: pa.Table) -> None:
        """Count the rows of a part."""
        self.records += texts.num_rows
        self.texts += compute.sum(texts["read"]).as_py() or 0
        self.words += compute.sum(texts["words"]).as_py() or 0
        for problem in texts.filter(compute.not_equal(texts["problem"], ""))["problem"].to_pylist():
            self.bad += 1
            kind = re.sub(r"^'[^']*+'|\d[\d,.]*+", "…", problem)
            self.problems[kind if kind in self.problems or len(self.problems) < _MOST_PROBLEMS else "…"] += 1
        for pair in zip(statements["kind"].to_pylist(), statements["verdict"].to_pylist(), strict=True):
            self.verdicts[pair[1]] += 1
            self.kinds[pair[0]][MARKS[pair[1]].tone] += 1
        self._count_months(texts)
        self._keep_worst(texts, statements)

    def _count_months(self, texts: pa.Table) -> None:
        columns = (texts[name].to_pylist() for name in ("date", "statements", "wrong"))
        for date, count, wrong in zip(*columns, strict=True):
            if date and (len(self.months) < _MOST_MONTHS or f"{date:%Y-%m}" in self.months):
                self.months[f"{date:%Y-%m}"].update(statements=count, wrong=wrong)

    def _keep_worst(self, texts: pa.Table, statements: pa.Table) -> None:
        where = {row["number"]: row for row in texts.select(["number", "file", "row", "date"]).to_pylist()}
        told = compute.is_in(statements["verdict"], value_set=pa.array(_ORDER))
        for row in statements.filter(told).to_pylist():
            off = abs(row["off_percent"]) if row["off_percent"] is not None else 100.0
            key = (_ORDER.index(row["verdict"]), -min(off, 1e9), row["number"], row["start"], row["end"], row["kind"])
            self._worst.append((key, {**row, **where[row["number"]]}))
        if len(self._worst) > 2 * MOST_WORST:
            self._worst = sorted(self._worst, key=lambda each: each[0])[:MOST_WORST]
