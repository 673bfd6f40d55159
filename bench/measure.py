"""The measurements: every page in turn, round after round, so that noise affects all pages alike."""

import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Error

import geo
from bench import stories
from bench.reader import DESK, SLOW_NETWORK, SLOW_PROCESSOR, Device, Reader, Sight, Traffic, frames_of_file
from bench.server import Server
from geo.export.page import MOST_PLACES

SESSIONS = 10
STEP = 25
"""Changes between two measurements of memory."""


@dataclass
class Subject:
    """A page and its measurements."""

    name: str
    page: str
    argument: Path | None
    all: int
    """The number of places on its first map."""
    without: int
    """The number of places while the layer is hidden."""
    clicks: int = 6
    is_ours: bool = False
    """Whether it is served as Dateline is."""
    first_ms: list[float] = field(default_factory=list)
    ground_ms: list[float] = field(default_factory=list)
    click_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    runs: list[float] = field(default_factory=list)
    pan_fps: list[float] = field(default_factory=list)
    zoom_fps: list[float] = field(default_factory=list)
    traffic: Traffic = field(default_factory=Traffic)
    session_mb: float | None = None
    failed: str = ""

    @property
    def is_map(self) -> bool:
        return self.page != "bench/empty_app.py"


@dataclass
class Look:
    """Memory after so many changes."""

    changes: int
    heap_mb: float
    nodes: float
    listeners: float
    server_mb: float


def subject(name: str, page: str, folder: Path, clicks: int = 6) -> Subject:
    """A page with the places of a story folder."""
    layers = [row["layer"] for row in stories.rows(folder)]
    is_ours = page == "dashboard.py"
    argument = folder if is_ours else folder / "locations.csv"
    return Subject(name, page, argument, len(layers), len(layers) - layers.count(stories.TOGGLED), clicks, is_ours)


def empty(name: str = "empty page", *, is_ours: bool = False) -> Subject:
    """The empty page."""
    return Subject(name, "bench/empty_app.py", None, all=1, without=1, is_ours=is_ours)


@contextmanager
def serving(subjects: list[Subject], scratch: Path) -> Iterator[dict[str, Server]]:
    """Start a server for each page, all at once; stop them at the end."""
    with ExitStack() as stack:
        servers = {}
        for one in subjects:
            servers[one.name] = Server(one.page, one.argument, scratch, is_ours=one.is_ours)
            stack.callback(servers[one.name].stop)
        for server in servers.values():
            server.wait()
        yield servers


def rounds(
    browser: Browser, servers: dict[str, Server], subjects: list[Subject], count: int, say: Callable[[str], None]
) -> None:
    """Open every page in turn and click in it; the first round is not measured.

    A page that does not show its places in time is left out from then on.
    """
    for number in range(count + 1):
        for one in subjects:
            if one.failed:
                continue
            try:
                _turn(browser, servers[one.name], one, measured=number > 0)
            except Error as error:
                one.failed = str(error).splitlines()[0]
                say(f"{one.name}: {one.failed}")
        say(f"round {number} of {count}")


def _turn(browser: Browser, server: Server, one: Subject, *, measured: bool) -> None:
    with Reader(browser, server.url, is_map=one.is_map, counting=not measured) as reader:
        first = reader.open(one.all)
        reader.rest(1.0)
        if not measured:
            one.traffic = replace(reader.traffic)
        if not one.is_map:
            one.first_ms += [first] if measured else []
            return
        ground = reader.ground()
        runs, cpu = reader.runs, server.cpu_s
        clicks = []
        for turn in range(one.clicks if measured else 2):
            clicks.append(reader.click(stories.TOGGLED, one.all if turn % 2 else one.without))
            reader.rest()
        if measured and one.page == "dashboard.py":
            one.pan_fps.append(reader.frames("pan"))
            one.zoom_fps.append(reader.frames("zoom"))
        if measured:
            one.first_ms.append(first)
            one.ground_ms.append(ground)
            one.click_ms.append(statistics.median(clicks))
            one.cpu_ms.append(1000 * (server.cpu_s - cpu) / len(clicks))
            # Very quick state changes may be missed; but the map needs at least one run to change.
            one.runs.append(max(1.0, (reader.runs - runs) / len(clicks)))


def sessions(browser: Browser, server: Server, one: Subject, count: int = SESSIONS) -> None:
    """Measure how much the server's memory grows with each reader who stays."""
    with ExitStack() as stack:

        def visit() -> None:
            reader = stack.enter_context(Reader(browser, server.url, is_map=one.is_map))
            reader.open(one.all)
            if one.is_map:
                reader.rest()
                reader.click(stories.TOGGLED, one.without)
            reader.rest()

        visit()
        before = server.memory_mb
        for _ in range(count):
            visit()
        one.session_mb = (server.memory_mb - before) / count


def sights(
    browser: Browser, servers: dict[str, Server], subjects: list[Subject], count: int
) -> dict[Device, dict[str, list[Sight]]]:
    """What readers with other devices see, by page: `count` readers each in turn, one on the slow network."""
    seen: dict[Device, dict[str, list[Sight]]] = {}
    for device in (DESK, SLOW_PROCESSOR, SLOW_NETWORK):
        for _ in range(1 if device.is_slow_network else count):
            for one in subjects:
                with Reader(browser, servers[one.name].url, is_map=True, device=device) as reader:
                    seen.setdefault(device, {}).setdefault(one.name, []).append(reader.look(one.all))
    return seen


def exported(browser: Browser, scratch: Path, count: int) -> list[tuple[float, float]]:
    """Frames a second, dragged and zoomed, of the exported page of as many places as it may have; `count` times."""
    story = geo.load(stories.written(scratch / "exported", MOST_PLACES))
    page = scratch / "exported.html"
    page.write_bytes(geo.export.write("html", geo.Perspective.at(story, geo.View.default(story), datetime.now(UTC))))
    return [frames_of_file(browser, page) for _ in range(count)]


def changes(browser: Browser, server: Server, one: Subject, count: int, say: Callable[[str], None]) -> list[Look]:
    """Hide and show a layer `count` times in one page, and measure memory at intervals.

    If a change is not seen in time, the measurements until then are returned.
    """
    looks: list[Look] = []
    with Reader(browser, server.url, is_map=True) as reader:
        reader.open(one.all)
        reader.rest(1.0)
        for number in range(count + 1):
            if number % STEP == 0:
                reader.rest(1.0)
                memory = reader.memory()
                looks.append(Look(number, memory["heap"], memory["nodes"], memory["listeners"], server.memory_mb))
            if number % 100 == 0:
                say(f"{number} of {count} changes")
            if number < count:
                try:
                    reader.click(stories.TOGGLED, one.all if number % 2 else one.without)
                except Error as error:
                    say(f"change {number + 1}: {str(error).splitlines()[0]}")
                    break
                reader.rest(0.02)
    return looks
