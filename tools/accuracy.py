"""How well the reader reads: its findings against texts that people annotated by hand.

    python -m tools.accuracy FOLDER [FOLDER ...] [--write] [--list]

A folder has `gold.json` (documents and records, as the benchmark's schema has them) and `texts/`. Each folder is scored
by itself, so that texts on which the reader was built and texts that it has not seen stand side by side. `--write`
writes docs/accuracy.md, `--list` prints every miss, false alarm and other verdict.

A finding is matched one to one with a record of the same kind and document that it overlaps, best overlap first.
"""

import argparse
import datetime as dt
import json
import math
import platform
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo.claims.verdicts import MARKS, VerdictName
from geo.extract.found import Finding, Mention
from geo.extract.reader import Reading, read

PAGE = Path(__file__).parent.parent / "docs" / "accuracy.md"
KINDS = {
    "conversion": "conversion",
    "weekday": "weekday",
    "clock": "utc",
    "direction": "direction",
    "distance": "distance",
    "time-difference": "time-difference",
    "interval": "interval",
    "count": "enumeration",
}
"""The kinds of claims, and what the benchmark calls them."""
BARS = {
    "conversion": (0.97, 0.98),
    "weekday": (0.95, 0.98),
    "clock": (0.93, 0.97),
    "direction": (0.65, 0.95),
    "distance": (0.60, 0.95),
    "time-difference": (0.70, 0.95),
    "interval": (0.40, 0.90),
    "count": (0.40, 0.90),
}
"""Right verdicts and precision that we want on texts not seen."""
NEAR_KM = 161.0
"""A place that is found within this distance, 100 miles, counts as right: the measure of the field."""


def gold_verdict(name: VerdictName) -> str:
    """What the benchmark calls a verdict."""
    if name in ("holds", "depends-on-endpoints", "depends-on-date", "depends-on-reading"):
        return "consistent"
    return {"approximate": "approximate", "differs": "contradicted"}.get(name, "uncheckable")


def kind_of(finding: Finding) -> str:
    """The kind of a finding. The benchmark counts what the clocks of two places show as a time difference."""
    statement = finding.statement
    of_places = [end.spots and end.spots[0].kind != "zone" and not end.text.endswith("time") for end in statement.ends]
    return "time-difference" if statement.kind == "clock" and all(of_places) else statement.kind


@dataclass
class Kind:
    """The score of one kind of statement.

    Attributes:
        records: Statements in the texts.
        checkable: Those that can be checked.
        right: Those with the right verdict; a missed one is not right.
        near: The same, if consistent and approximate count as one.
        found: Statements that were found.
        false: Findings that are no statement.
    """

    records: int = 0
    checkable: int = 0
    right: int = 0
    near: int = 0
    found: int = 0
    false: int = 0

    @property
    def precision(self) -> float | None:
        return self.found / (self.found + self.false) if self.found + self.false else None


@dataclass
class Score:
    """The score on one folder."""

    folder: str
    documents: int = 0
    words: int = 0
    kinds: dict[str, Kind] = field(default_factory=lambda: {kind: Kind() for kind in KINDS})
    wrong: int = 0
    wrong_found: int = 0
    wrong_doubted: int = 0
    alarms: int = 0
    places: int = 0
    places_found: int = 0
    places_named: int = 0
    places_right: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    listed: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def fail(self, what: str, detail: str) -> None:
        self.failures[what] += 1
        self.listed.append(f"{what}: {detail}")


def score(folder: Path) -> Score:
    """Read every text of a folder, and compare with what people found."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    result = Score(folder.name)
    for document in gold["documents"]:
        with (folder / "texts" / Path(document["file"]).name).open(encoding="utf-8", newline="") as file:
            text = file.read()
        published = dt.date.fromisoformat(document["date"]) if document["date"] else None
        began = time.perf_counter()
        reading = read(text, published)
        result.seconds += time.perf_counter() - began
        result.documents += 1
        result.words += document["words"]
        records = [record for record in gold["records"] if record["doc"] == document["id"]]
        _statements(reading, document["id"], records, result)
        _places(reading, document, result)
    return result


def _overlap(one: Any, other: Any) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])


def _share(one: Any, other: Any) -> float:
    both = _overlap(one, other)
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0


def matched(gold: list[tuple[int, int]], found: list[tuple[int, int]]) -> dict[int, int]:
    """Match spans one to one, best overlap first: the number of the found span by that of the other."""
    pairs = sorted(
        (-_share(span, other), first, second)
        for first, span in enumerate(gold)
        for second, other in enumerate(found)
        if _overlap(span, other) > 0
    )
    result: dict[int, int] = {}
    used: set[int] = set()
    for _share_of, first, second in pairs:
        if first not in result and second not in used:
            result[first] = second
            used.add(second)
    return result


def _span(record: dict[str, Any]) -> tuple[int, int]:
    return record["start"], record["end"]


def _statements(reading: Reading, document: str, records: list[dict[str, Any]], result: Score) -> None:
    real = [record for record in records if record["kind"] in KINDS.values()]
    for kind, name in KINDS.items():
        gold = [record for record in real if record["kind"] == name]
        found = [finding for finding in reading.findings if kind_of(finding) == kind]
        spans = [(finding.statement.start, finding.statement.end) for finding in found]
        pairs = matched([_span(record) for record in gold], spans)
        score = result.kinds[kind]
        score.records += len(gold)
        score.found += len(pairs)
        for number, record in enumerate(gold):
            finding = found[pairs[number]] if number in pairs else None
            _compare(record, finding, kind, score, result, document)
        for number, finding in enumerate(found):
            if number not in pairs.values():
                _extra(finding, spans[number], name, records, real, score, result, document)


def _compare(
    record: dict[str, Any], finding: Finding | None, kind: str, score: Kind, result: Score, document: str
) -> None:
    given = gold_verdict(finding.name) if finding else "missed"
    is_wrong = record["verdict"] == "contradicted"
    result.wrong += is_wrong
    result.wrong_found += is_wrong and given == "contradicted"
    result.wrong_doubted += bool(is_wrong and finding and finding.name == "in-doubt")
    if given == "contradicted" and not is_wrong:
        result.alarms += 1
    if record["verdict"] != "uncheckable":
        score.checkable += 1
        score.right += given == record["verdict"]
        score.near += given == record["verdict"] or {given, record["verdict"]} == {"consistent", "approximate"}
    if given != record["verdict"]:
        why = f" ({finding.reason})" if finding else ""
        name = finding.name if finding else "missed"
        result.fail(f"{kind}: {record['verdict']}, {name}", f"{document} {record['quote']!r}{why}")


def _extra(
    finding: Finding,
    span: tuple[int, int],
    name: str,
    records: list[dict[str, Any]],
    real: list[dict[str, Any]],
    score: Kind,
    result: Score,
    document: str,
) -> None:
    """A finding that matches no record: another one for a record already found, an arguable one, or a false one."""

    def touches(record: dict[str, Any]) -> bool:
        return _overlap(_span(record), span) > 0

    same = [record for record in real if record["kind"] == name and touches(record)]
    optional = any(
        record["kind"] == "optional" and record.get("optional_kind", "any") in ("any", name) and touches(record)
        for record in records
    )
    if same:
        best = max(same, key=lambda record: _overlap(_span(record), span))
        result.alarms += finding.name == "differs" and best["verdict"] != "contradicted"
        return
    if optional:
        return
    other = any(touches(record) for record in real)
    distractor = any(record["kind"] == "none" and touches(record) for record in records)
    result.alarms += finding.name == "differs"
    if not other or distractor:
        score.false += 1
        result.fail(f"{finding.statement.kind}: no statement, {finding.name}", f"{document} {finding.quote!r}")


def _places(reading: Reading, document: dict[str, Any], result: Score) -> None:
    gold, optional = document["toponyms"], document["optional_toponyms"]
    spans = [(mention.start, mention.end) for mention in reading.mentions]
    pairs = matched([_span(place) for place in gold], spans)
    used = set(pairs.values())
    result.places += len(gold)
    result.places_found += len(pairs)
    result.places_named += sum(
        number in used or not any(_overlap(_span(place), span) > 0 for place in optional)
        for number, span in enumerate(spans)
    )
    for number, place in enumerate(gold):
        if number not in pairs:
            result.fail("place: missed", f"{document['id']} {place['text']!r}")
        elif _is_right(place, reading.mentions[pairs[number]]):
            result.places_right += 1
        else:
            spot = reading.mentions[pairs[number]].spot
            what = "place: elsewhere" if spot else "place: no position"
            result.fail(what, f"{document['id']} {place['text']!r} -> {spot.described or spot.name if spot else None}")
    for number, span in enumerate(spans):
        if number not in used and not any(_overlap(_span(place), span) > 0 for place in optional):
            result.fail("place: no place", f"{document['id']} {reading.mentions[number].text!r}")


def _is_right(place: dict[str, Any], mention: Mention) -> bool:
    if not mention.spot:
        return False
    return _km(place, mention.spot.position) <= max(NEAR_KM, place.get("radius_km", 0))


def _km(place: dict[str, Any], position: tuple[float, float]) -> float:
    first, second = math.radians(place["latitude"]), math.radians(position[0])
    across = math.radians(position[1] - place["longitude"])
    chord = math.sin((second - first) / 2) ** 2 + math.cos(first) * math.cos(second) * math.sin(across / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(chord)))


# --- speed and memory

_PROBE = """
import sys, time
from pathlib import Path
from geo.earth import areas, base_map
from geo.extract.reader import read

def resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

text, before = sys.stdin.read(), resident()
if "outlines" in sys.argv:
    areas.find("JP"), base_map.world()
    before = resident()
began = time.process_time()
read("Paris is about 340 km from London.")
first = time.process_time() - began
read(text)
print(first, resident() - before)
"""


def first_use(text: str, outlines: bool = False) -> tuple[float, float]:
    """Seconds of the processor for the first reading in a new process, and the MB of memory that reading a text adds.

    Args:
        text: The text.
        outlines: Whether areas and base map are loaded already, as on the page.
    """
    command = [sys.executable, "-c", _PROBE, *(["outlines"] if outlines else [])]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)  # noqa: S603
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def speed(texts: list[str]) -> tuple[float, float]:
    """Milliseconds for 500 words, warm, and words a second, from the medians of five readings of each text."""
    words = sum(len(text.split()) for text in texts)
    taken = sum(statistics.median(_timed(text) for _round in range(5)) for text in texts)
    return taken / words * 500 * 1000, words / taken


def _timed(text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


# --- in words


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def table(scores: list[Score]) -> Iterator[str]:
    """The scores by kind, as Markdown."""
    for score in scores:
        yield f"\n**{score.folder}**: {score.documents} texts, {score.words:,} words\n"
        yield "| | statements | checkable | right | or near | wanted | found | false | precision | wanted |"
        yield "|---|---|---|---|---|---|---|---|---|---|"
        for name, kind in score.kinds.items():
            right, precision = BARS[name]
            yield (
                f"| {name} | {kind.records} | {kind.checkable} | {_percent(kind.right, kind.checkable)} "
                f"| {_percent(kind.near, kind.checkable)} | {right:.0%} | {kind.found} | {kind.false} "
                f"| {_percent(kind.found, kind.found + kind.false)} | {precision:.0%} |"
            )
        per_thousand = 1000 * score.alarms / score.words if score.words else 0
        called, doubted = (_percent(count, score.wrong) for count in (score.wrong_found, score.wrong_doubted))
        yield f"\n- Wrong statements: {score.wrong}; called wrong {called} (wanted 70 %), in doubt {doubted}."
        yield f"- Called wrong, but right: {score.alarms}, {per_thousand:.2f} in 1,000 words (at most 0.10)."
        yield (
            f"- Places: {score.places}; found {_percent(score.places_found, score.places)} (wanted 93 %), precision "
            f"{_percent(score.places_found, score.places_named)} (97 %); within the area or 161 km "
            f"{_percent(score.places_right, score.places_found)} of those found (94 %), "
            f"{_percent(score.places_right, score.places)} of all (88 %)."
        )


def failures(scores: list[Score]) -> Iterator[str]:
    """The ten commonest failures, as Markdown."""
    total = sum((score.failures for score in scores), Counter[str]())
    yield "| failure | times |"
    yield "|---|---|"
    for what, times in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:10]:
        kind, _colon, rest = what.partition(": ")
        expected, comma, given = rest.partition(", ")
        said = f"{kind}: {expected}, we say “{_said(given)}”" if comma else what
        yield f"| {said} | {times} |"


def _said(name: str) -> str:
    return next((mark.english for verdict, mark in MARKS.items() if verdict == name), name)


def main(arguments: list[str] | None = None) -> int:
    """Score the folders; return 2 if there is none."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.accuracy", description="Score the reader on annotated texts."
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="a folder with gold.json and texts/")
    parser.add_argument("--write", action="store_true", help="write docs/accuracy.md")
    parser.add_argument("--list", action="store_true", help="print every failure")
    options = parser.parse_args(arguments)
    missing = [folder for folder in options.folders if not (folder / "gold.json").is_file()]
    if missing or not options.folders:
        print(f"{missing[0]}/gold.json: no such file" if missing else "name a folder with gold.json and texts/")
        return 2
    scores = [score(folder) for folder in options.folders]
    lines = list(table(scores))
    print("\n".join(lines))
    if options.list:
        for each in scores:
            print(f"\n{each.folder}", *sorted(each.listed), sep="\n")
    texts = [
        path.read_text(encoding="utf-8") for folder in options.folders for path in (folder / "texts").glob("*.txt")
    ]
    whole = "\n\n".join(texts)[:100_000]
    first, memory = first_use(whole)
    _seconds, beside = first_use(whole, outlines=True)
    half_thousand, words = speed(texts)
    measured = [
        f"- 500 words, warm: {half_thousand:.0f} ms of one core (wanted: 60 ms); {words:,.0f} words a second (10,000).",
        f"- First use in a new process: {first:.2f} s of one core (0.5 s).",
        f"- Reading adds {beside:.0f} MB to a page that has areas and base map (60 MB), else {memory:.0f} MB.",
    ]
    print("\n".join(measured))
    if options.write:
        head, _mark, tail = PAGE.read_text(encoding="utf-8").partition("<!-- measured -->")
        _measured, _mark, tail = tail.partition("<!-- end -->")
        today = dt.datetime.now(dt.UTC).date()
        cores = f"{platform.machine()}, Python {platform.python_version()}"
        body = [f"\nMeasured on {today}, {cores}.", *lines, "", "## Speed", "", *measured]
        body += ["", "## The ten commonest failures", "", *failures(scores), ""]
        PAGE.write_text(f"{head}<!-- measured -->\n" + "\n".join(body) + f"<!-- end -->{tail}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
