"""The report: docs/performance.md and its plot, written from the measurements."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench import cdn, plot
from bench.figures import WARM_UP, growth, median, ratio
from bench.measure import Look, Subject
from bench.reader import DESK, SLOW_NETWORK, SLOW_PROCESSOR, Device, Sight
from geo.export.page import MOST_PLACES

STILL = 0.02
"""Memory counts as stable if its growth after the warm-up is below this share of the median."""

SMOOTH = 30
"""Frames a second below which a movement is not smooth."""
NOISY = 0.35
"""Times of the empty page that differ by more than this share of their median mean a busy machine."""
SERVED_ALIKE = "empty page, served as Dateline is"
NAMES = {"(program)": "layout, paint and other native work", "(garbage collector)": "garbage collection"}


@dataclass(frozen=True)
class Results:
    """The results of a whole run."""

    subjects: dict[str, Subject]
    sizes: tuple[int, ...]
    looks: Sequence[Look]
    sights: dict[Device, dict[str, list[Sight]]]
    """What readers with other devices saw, by page."""
    exported: Sequence[tuple[float, float]]
    """Frames a second of the exported page of many places, dragged and zoomed, each time it was opened."""
    profiles: dict[str, dict[str, float]]
    """Milliseconds of the main thread by script file, for each profiled action."""
    machine: list[tuple[str, str]]
    load: float
    rounds: int
    note: str = ""
    """The reason if the plain page is missing."""

    @property
    def dateline(self) -> Subject:
        return self.subjects["Dateline"]

    @property
    def plain(self) -> Subject | None:
        return self.subjects.get("plain page")

    @property
    def empty(self) -> Subject:
        return self.subjects["empty page"]

    def sized(self, name: str, size: int) -> Subject | None:
        return self.subjects.get(f"{name}, {size:,} places")


def document(results: Results, readers: str) -> str:
    """The whole of docs/performance.md, with the section on many readers that another command writes."""
    parts = [
        "# Performance\n\nWritten by `make bench`, the section on many readers by `make load`: both numbers and text. To change the\n"
        "text, edit `bench/report.py` and `bench/load.py`.",
        _machine(results),
        "## Targets\n\n" + _table(("what", "target", "measured", "result"), _bars(results)),
        "## Every page\n\n" + _every(results),
        "## Other devices\n\n" + _devices(results),
        "## How cost grows\n\n" + _grows(results),
        "## Memory over changes\n\n" + _memory(results),
        "## Where the time goes\n\n" + _profiles(results),
        "## How it is measured\n\n" + _method(),
        "## Many readers at once\n\n" + readers,
    ]
    return "\n\n".join(parts) + "\n"


def picture(results: Results) -> str:
    """The plot in docs/performance.md."""
    lines = {
        name: [
            (float(size), value)
            for size in results.sizes
            if (one := results.sized("Dateline", size)) and (value := median(getattr(one, field)))
        ]
        for name, field in (
            ("first map", "first_ms"),
            ("click", "click_ms"),
            ("server", "cpu_ms"),
        )
    }
    memory = {
        "page (heap)": [(look.changes, look.heap_mb) for look in results.looks],
        "server": [(look.changes, look.server_mb) for look in results.looks],
    }
    return plot.svg(
        [
            plot.Panel("Milliseconds, by number of places", "places in the story", lines, log=True),
            plot.Panel("Megabytes, over changes of a layer", "changes", memory),
        ]
    )


def _machine(results: Results) -> str:
    took = results.empty.first_ms
    noise = (max(took) - min(took)) / statistics.median(took)
    words = (
        f"Measured on {date.today().isoformat()}, in one run of {results.rounds} rounds. The load average was "
        f"{results.load:.1f} before the run; the empty page took {min(took):,.0f} to {max(took):,.0f} ms. "
    )
    words += (
        "That is much noise: the machine was busy, so rely on ratios only, and measure again when it is idle."
        if noise > NOISY
        else "That is little noise."
    )
    return words + "\n\n" + "\n".join(f"- {term}: {text}" for term, text in results.machine)


def _bars(results: Results) -> list[tuple[str, ...]]:
    ours, plain, empty = results.dateline, results.plain, results.empty
    beyond = (ours.traffic.bytes - empty.traffic.bytes) / 1000
    rows = [
        _bar("first map, times the empty page's", "at most 1.5", ratio(ours.first_ms, empty.first_ms), 1.5),
        _bar("ground, times the empty page's first map", "at most 1.7", ratio(ours.ground_ms, empty.first_ms), 1.7),
        _bar("bytes beyond the empty page's", "at most 900 kB", beyond, 900, ",.0f"),
        _bar("requests outside", "0", ours.traffic.outside, 0, ".0f"),
    ]
    if plain:
        cpu = ratio(_by_run(ours), _by_run(plain))
        rows[1:1] = [
            _bar("first map, times the plain page's", "under 0.9", ratio(ours.first_ms, plain.first_ms), 0.9),
            _bar(
                "click on a layer to changed map, times as fast as the plain page",
                "at least 6",
                ratio(plain.click_ms, ours.click_ms),
                6,
                more=True,
            ),
            _bar("server time for a rerun, times the plain page's", "at most 0.25", cpu, 0.25),
        ]
    for words, name in (
        ("JavaScript heap", "heap_mb"),
        ("nodes", "nodes"),
        ("listeners", "listeners"),
        ("server's memory", "server_mb"),
    ):
        rows.append(
            _bar(f"growth over changes: {words}", f"under {STILL:.0%}", growth(results.looks, name), STILL, "+.1%")
        )
    rows += _slow_bars(results)
    small = results.sized("Dateline", results.sizes[0])
    for size, click_ms, times in ((1_000, 200, 2.0), (10_000, 500, 2.5)):
        large = results.sized("Dateline", size)
        if not (small and large):
            continue
        first = ratio(large.first_ms, small.first_ms)
        rows += [
            _bar(
                f"{size:,} places: click on a layer, ms",
                f"at most {click_ms}",
                median(large.click_ms),
                click_ms,
                ",.0f",
            ),
            _bar(f"{size:,} places: first map, times that of {results.sizes[0]}", f"at most {times:g}", first, times),
        ]
        for move, fps in (("panned", large.pan_fps), ("zoomed", large.zoom_fps)):
            words = f"{size:,} places: frames a second while the map is {move}"
            rows.append(_bar(words, f"at least {SMOOTH}", median(fps), SMOOTH, ".0f", more=True))
    for number, move in enumerate(("panned", "zoomed")):
        words = f"exported page of {MOST_PLACES:,} places: frames a second while the map is {move}"
        fps = [each[number] for each in results.exported]
        rows.append(_bar(words, f"at least {SMOOTH}", median(fps), SMOOTH, ".0f", more=True))
    return rows


def _slow_bars(results: Results) -> list[tuple[str, ...]]:
    """The targets for readers with other devices."""
    ours = {device: pages["Dateline"] for device, pages in results.sights.items()}
    shifts = [
        _bar(f"layout shift: {device.name}", "at most 0.1", max(sight.shift for sight in sights), 0.1, ".3f")
        for device, sights in ours.items()
    ]
    ahead = min(sight.map_ms - sight.words_ms for sight in ours[SLOW_NETWORK])
    words = _bar("Fast 3G: words before the map, ms", "more than 0", ahead, 1, more=True)
    if not results.plain:
        return [*shifts, words]
    best = min(sight.map_ms for sight in results.sights[DESK]["plain page"])
    slow = median([sight.map_ms for sight in ours[SLOW_PROCESSOR]])
    what = "processor 4 times slower: first map, times the plain page's best at full speed"
    return [*shifts, _bar(what, "at most 2.5", slow / best if slow else None, 2.5), words]


def _devices(results: Results) -> str:
    rows = [
        (
            device.name,
            page,
            _range([sight.words_ms for sight in sights]),
            _range([sight.map_ms for sight in sights]),
            _cell(max(sight.shift for sight in sights), ".3f"),
        )
        for device, pages in results.sights.items()
        for page, sights in pages.items()
    ]
    return _table(("device", "page", "words, ms", "first map, ms", "layout shift"), rows)


def _by_run(one: Subject) -> list[float]:
    return [cpu / runs for cpu, runs in zip(one.cpu_ms, one.runs, strict=True) if runs]


def _bar(
    words: str, bar: str, value: float | None, limit: float, form: str = ".2f", *, more: bool = False
) -> tuple[str, ...]:
    if value is None:
        return words, bar, "not measured", "not judged"
    met = value >= limit if more else value <= limit
    return words, bar, _cell(value, form), "met" if met else "**missed**"


def _every(results: Results) -> str:
    head = (
        "page",
        "first map, ms",
        "ground, ms",
        "click, ms",
        "runs per click",
        "server per click, ms",
        "kB",
        "requests",
        "outside",
        "MB per session",
    )
    rows = [
        (
            one.name,
            _range(one.first_ms) if not one.failed else f"none: {one.failed.rpartition('Error: ')[2][:60]}",
            _cell(median(one.ground_ms)),
            _range(one.click_ms),
            _cell(median(one.runs), ".1f"),
            _cell(median(one.cpu_ms)),
            _cell(one.traffic.bytes / 1000),
            _cell(one.traffic.requests),
            _cell(one.traffic.outside),
            _cell(one.session_mb, ".1f"),
        )
        for one in results.subjects.values()
    ]
    words = f"Medians; in brackets the minimum and maximum of {results.rounds} rounds.{results.note}"
    if times := ratio(results.dateline.first_ms, results.subjects[SERVED_ALIKE].first_ms):
        words += f" The first map takes {times:.2f} times as long as an empty page that is served as Dateline is."
    return f"{_table(head, rows)}\n\n{words}"


def _grows(results: Results) -> str:
    sized = [(size, one) for size in results.sizes if (one := results.sized("Dateline", size))]
    small = sized[0][1]
    rows = [
        (
            f"{size:,}",
            _cell(median(one.first_ms)),
            _cell(ratio(one.first_ms, small.first_ms), ".2f"),
            _cell(median(one.click_ms)),
            _cell(ratio(one.click_ms, small.click_ms), ".2f"),
            _cell(median(one.cpu_ms)),
            _cell(one.traffic.bytes / 1000),
            _cell(median(one.pan_fps)),
            _cell(median(one.zoom_fps)),
        )
        for size, one in sized
    ]
    head = (
        "places",
        "first map, ms",
        "ratio",
        "click, ms",
        "ratio",
        "server per click, ms",
        "kB",
        "frames/s, pan",
        "zoom",
    )
    words = "![Milliseconds by number of places, and megabytes over changes](pictures/performance.svg)"
    return _table(head, rows) + "\n\n" + words


def _memory(results: Results) -> str:
    shown = [look for look in results.looks if look.changes % 100 == 0]
    rows: list[tuple[str, ...]] = [
        (
            f"{look.changes}",
            f"{look.heap_mb:.1f}",
            f"{look.nodes:,.0f}",
            f"{look.listeners:,.0f}",
            f"{look.server_mb:.1f}",
        )
        for look in shown
    ]
    trends = (growth(results.looks, name) for name in ("heap_mb", "nodes", "listeners", "server_mb"))
    rows.append((f"trend after {WARM_UP}", *(_cell(trend, "+.1%") for trend in trends)))
    return _table(("changes", "page's heap, MB", "nodes", "listeners", "server, MB"), rows)


def _profiles(results: Results) -> str:
    rows = []
    for act, files in results.profiles.items():
        busy = {NAMES.get(name, name): ms for name, ms in files.items() if name not in ("(idle)", "(root)")}
        whole = sum(busy.values()) or 1
        most = ", ".join(f"{name} {ms / whole:.0%}" for name, ms in list(busy.items())[:4])
        rows.append((act, f"{whole:,.0f}", most))
    return _table(("action", "main thread busy, ms", "mostly"), rows)


def _method() -> str:
    return f"{Path(__file__).with_name('method.md').read_text(encoding='utf-8').strip()} {cdn.NOTES}"


def _cell(value: float | None, form: str = ",.0f") -> str:
    return "" if value is None else format(value, form).replace("-", "\u2212")


def _range(values: Sequence[float]) -> str:
    return f"{statistics.median(values):,.0f} ({min(values):,.0f}–{max(values):,.0f})" if values else ""


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
