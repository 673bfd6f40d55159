"""One reader: a browser context with an empty cache, that opens a page, clicks and waits."""

import json
import math
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from tests.browser.conftest import NARROW, WIDE

_PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")
_MOVES = """(move) => new Promise((done) => {
  const [frames, centre, zoom] = [[], map.getCenter(), map.getZoom()];
  let [begun, last, n] = [performance.now(), performance.now(), 0];
  const step = (now) => {
    frames.push(now - last);
    last = now;
    n += 1;
    if (now - begun > 2000) {
      map.setView(centre, zoom, { animate: false });
      done(1000 / (frames.reduce((sum, took) => sum + took, 0) / frames.length));
      return;
    }
    if (move === "pan") {
      map._rawPanBy(L.point(n % 80 < 40 ? 9 : -9, n % 60 < 30 ? 3 : -3));
      map.fire("move");
      if (n % 30 === 0) map.fire("moveend");
    } else if (n % 24 === 1) map.setZoom(zoom + (Math.floor(n / 24) % 2 ? 0 : 0.7), { animate: false });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})"""
_IDLE = "[data-testid='stApp'][data-test-script-state='notRunning']"


def frames_of_file(browser: Browser, page: Path) -> tuple[float, float]:
    """Frames a second while the map of an exported page is dragged, and while it is zoomed."""
    context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]}, reduced_motion="reduce")
    try:
        opened = context.new_page()
        opened.goto(page.as_uri())
        opened.locator("path.dl-ground").wait_for(state="attached", timeout=90_000)
        opened.locator(".dl-marker").first.wait_for(timeout=90_000)
        pan, zoom = (
            float(opened.evaluate(f"(move) => {{ const map = map_story; return ({_MOVES})(move); }}", move))
            for move in ("pan", "zoom")
        )
    finally:
        context.close()
    return pan, zoom


@dataclass(frozen=True)
class Device:
    """What a reader has.

    Attributes:
        name: Its name in the report.
        size: Of the screen, in pixels.
        processor: How many times slower than this machine's its processor is.
        is_slow_network: Whether it is on Fast 3G: 1.6 Mbit/s, 150 ms.
    """

    name: str
    size: tuple[int, int]
    processor: int = 1
    is_slow_network: bool = False


DESK = Device("desk", WIDE)
SLOW_PROCESSOR = Device("phone, processor 4 times slower", NARROW, 4)
SLOW_NETWORK = Device("phone, processor 4 times slower, Fast 3G", NARROW, 4, is_slow_network=True)
_FAST_3G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}


@dataclass(frozen=True)
class Sight:
    """What a reader saw when a page was opened.

    Attributes:
        words_ms: From navigation until its title was on screen.
        map_ms: The same for all markers of its map.
        shift: The layout shift, as browsers report it: the worst of the spells of at most 5 s without a pause of 1 s.
    """

    words_ms: float
    map_ms: float
    shift: float


@dataclass
class Traffic:
    """The requests of a page until its first map was visible."""

    requests: int = 0
    outside: int = 0
    bytes: float = 0


def _file(frame: dict[str, Any]) -> str:
    """The script file of a function; all of Streamlit's files count as one."""
    path = urlsplit(frame["url"]).path
    if path.startswith("/static/"):
        return "Streamlit's page"
    return path.rpartition("/")[2] or frame["functionName"] or "(program)"


def worst(shifts: Sequence[tuple[float, float]]) -> float:
    """The layout shift of a page: the largest sum over a spell of at most 5 s without a pause of 1 s.

    Args:
        shifts: When each was, in milliseconds, and how much it was.

    >>> worst([(0, 0.01), (500, 0.02), (2000, 0.025)])
    0.03
    """
    largest = total = begun = 0.0
    last = -math.inf
    for at, value in shifts:
        if at - last > 1000 or at - begun > 5000:
            begun, total = at, 0.0
        last, total = at, total + value
        largest = max(largest, total)
    return largest


class Reader:
    """A page in a new browser context; it observes the map, or the page itself if there is no map."""

    def __init__(
        self, browser: Browser, url: str, *, is_map: bool, counting: bool = False, device: Device = DESK
    ) -> None:
        width, height = device.size
        self._context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce"
        )
        self._context.add_init_script(f"({_PROBE})({json.dumps('map' if is_map else 'page')})")
        self.page = self._context.new_page()
        self.traffic = Traffic()
        self._url = url
        self._devtools = self._context.new_cdp_session(self.page)
        if device.processor > 1:
            self._devtools.send("Emulation.setCPUThrottlingRate", {"rate": device.processor})
        if device.is_slow_network:
            self._devtools.send("Network.enable")
            self._devtools.send("Network.emulateNetworkConditions", _FAST_3G)
        if counting:
            self._count()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._context.close()

    def open(self, places: int) -> float:
        """Open the page; return the milliseconds from navigation until this many places are drawn."""
        self.page.goto(self._url, wait_until="commit")
        took: float = self.page.evaluate("(places) => bench.reached(places, 'places', 120_000)", places)
        return took

    def look(self, places: int) -> Sight:
        """Open the page, and wait until nothing moves any more."""
        map_ms = self.open(places)
        self.rest(3.0)
        words, shifts = self.page.evaluate("() => [bench.words, bench.shifts]")
        return Sight(words, map_ms, worst(shifts))

    def ground(self) -> float:
        """Milliseconds from navigation until the base map began to appear. Call it before any click."""
        took: float = self.page.evaluate("() => bench.reached(1, 'ground')")
        return took

    def click(self, title: str, places: int) -> float:
        """Click a layer; return the milliseconds until this many places are drawn."""
        took: float = self.page.evaluate("([title, places]) => bench.click(title, places)", [title, places])
        return took

    def rest(self, seconds: float = 0.4) -> None:
        """Wait a while, in which the map may report and start another run, and until no script runs."""
        time.sleep(seconds)
        self.page.locator(_IDLE).wait_for(timeout=90_000)

    def frames(self, move: str) -> float:
        """Frames a second over two seconds in which the map is dragged to and fro (`pan`), or zoomed in steps (`zoom`)."""
        frame = next(frame for frame in self.page.frames if "st_folium" in frame.url)
        return float(frame.evaluate(_MOVES, move))

    @property
    def runs(self) -> int:
        """How many times the page's script has run."""
        return int(self.page.evaluate("() => bench.runs"))

    def memory(self) -> dict[str, float]:
        """The page's memory after a garbage collection: JavaScript heap in MB, nodes, listeners."""
        self._devtools.send("Performance.enable")
        for _ in range(2):
            self._devtools.send("HeapProfiler.collectGarbage")
        metrics = {one["name"]: one["value"] for one in self._devtools.send("Performance.getMetrics")["metrics"]}
        return {
            "heap": metrics["JSHeapUsedSize"] / 1e6,
            "nodes": metrics["Nodes"],
            "listeners": metrics["JSEventListeners"],
        }

    def profiled(self, act: Callable[[], object]) -> dict[str, float]:
        """Profile an action: milliseconds of the page's main thread by script file, the longest first."""
        self._devtools.send("Profiler.enable")
        self._devtools.send("Profiler.start")
        act()
        profile = self._devtools.send("Profiler.stop")["profile"]
        files = {node["id"]: _file(node["callFrame"]) for node in profile["nodes"]}
        spent: Counter[str] = Counter()
        for node, microseconds in zip(profile["samples"], profile["timeDeltas"], strict=True):
            spent[files[node]] += microseconds / 1000
        return dict(spent.most_common())

    def _count(self) -> None:
        self._devtools.on("Network.requestWillBeSent", self._sent)
        self._devtools.on("Network.loadingFinished", lambda event: self._add(event["encodedDataLength"]))
        self._devtools.on("Network.webSocketFrameReceived", lambda event: self._frame(event["response"]))
        self._devtools.send("Network.enable")

    def _sent(self, event: dict[str, Any]) -> None:
        address = urlsplit(event["request"]["url"])
        if address.scheme.startswith("http"):
            self.traffic.requests += 1
            self.traffic.outside += address.hostname != "127.0.0.1"

    def _frame(self, response: dict[str, Any]) -> None:
        # The payload of a binary frame is in base64.
        self._add(len(response["payloadData"]) * (0.75 if response["opcode"] == 2 else 1))

    def _add(self, size: float) -> None:
        self.traffic.bytes += size
