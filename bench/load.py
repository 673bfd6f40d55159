"""Many readers at once, as real web socket clients: `make load`, or `python -m bench.load --url http://127.0.0.1:8501`.

Each reader fetches the files that a browser fetches, opens the first story, asks for the rest of the page as the map
does, thinks, and hides a layer, again and again. The readers run in a process of their own.
"""

import argparse
import asyncio
import http.client
import json
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlsplit

import websockets
from playwright.sync_api import sync_playwright
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import WebSocketException as WebSocketException

import geo
from bench import machine, section
from bench.proxy import Proxy
from bench.server import Server
from bench.stories import DATA
from tools.programs import FLAGS, chromium, nginx

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
FIRST_S, ACTION_S = 3.0, 0.5
"""The bars: 95 % of the first sights and of the actions take less."""

LAYERS = tuple(layer.id for layer in geo.load(DATA).layers)
SETTLED_MIN, FLAT = 4.0, {"memory": 1.1, "threads": 1.5, "open files": 1.1, "temporary files": 1.1}
"""How often the last minute of a soak may have what the minute from the fourth on has. Streamlit keeps a session for two
minutes after its reader has gone, so all grows until then. Threads are few and come and go."""
ANSWER_S = 60.0
"""A reader who has waited so long has failed."""


@dataclass
class Waits:
    """How long readers waited, in seconds."""

    first: list[float] = field(default_factory=list)
    """Until title, findings and map were there."""
    whole: list[float] = field(default_factory=list)
    """Until everything was there."""
    action: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def connected(url: str, cookies: str = "") -> websockets.connect:
    """A web socket to the server behind an address, as its page opens one."""
    address, headers = url.replace("http", "ws", 1) + "/_stcore/stream", {"Cookie": cookies} if cookies else {}
    return websockets.connect(
        address, subprotocols=["streamlit"], origin=url, additional_headers=headers, max_size=None, ping_interval=None
    )


class Reader:
    """A reader of the page behind an address."""

    def __init__(self, url: str, number: int, files: list[str]) -> None:
        self._url, self._files, self._dice = url, files, random.Random(number)
        self._map, self._revision = "", 0

    async def visit(self, waits: Waits, arrives: float, stays: float, think: tuple[float, float]) -> None:
        """Arrive after so many seconds, act for so many once the whole page is there, and note every wait."""
        await asyncio.sleep(arrives)
        begun = time.perf_counter()
        try:
            cookies = await asyncio.to_thread(fetch, self._url, self._files)
            async with connected(self._url, cookies) as socket:
                await self._run(socket, None)
                waits.first.append(time.perf_counter() - begun)
                await self._run(socket, {"stands": True})
                waits.whole.append(time.perf_counter() - begun)
                until = time.perf_counter() + stays
                while (pause := self._dice.uniform(*think)) < until - time.perf_counter():
                    await asyncio.sleep(pause)
                    begun = time.perf_counter()
                    await self._run(socket, self._next())
                    waits.action.append(time.perf_counter() - begun)
        except (OSError, TimeoutError, RuntimeError, WebSocketException) as error:
            waits.failures.append(f"{type(error).__name__}: {error}")

    def _next(self) -> dict[str, object]:
        self._revision += 1
        hidden = self._dice.choice(LAYERS)
        return {"layers": [layer for layer in LAYERS if layer != hidden], "revision": self._revision}

    async def _run(self, socket: websockets.ClientConnection, said: dict[str, object] | None) -> None:
        """Ask for a run, with what the map says, and wait until it has ended."""
        asked = BackMsg()
        asked.rerun_script.query_string = ""
        if said is not None:
            state = asked.rerun_script.widget_states.widgets.add()
            state.id, state.json_value = self._map, json.dumps(said)
        await socket.send(asked.SerializeToString())
        async with asyncio.timeout(ANSWER_S):
            while True:
                answer = ForwardMsg.FromString(await socket.recv())
                kind = answer.WhichOneof("type")
                element = answer.delta.new_element if kind == "delta" else None
                if element and element.WhichOneof("type") == "component_instance":
                    self._map = element.component_instance.id
                if element and element.WhichOneof("type") == "exception":
                    raise RuntimeError(element.exception.type)
                if kind == "script_finished" and answer.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                    return


def files_of(url: str) -> list[str]:
    """The paths of the files that a browser fetches for the first sight of the page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if request.method == "GET" else None)
        page.goto(url)
        page.frame_locator("iframe").locator("[data-place]").first.wait_for()
        page.get_by_role("tab").first.wait_for()
        page.wait_for_load_state("networkidle")
        browser.close()
    own = [each for each in asked if each.startswith(url)]
    return list(dict.fromkeys(each.removeprefix(url) for each in own))


def fetch(url: str, files: list[str]) -> str:
    """Get files, one after the other, as one connection of a browser does; return the cookies that it then has."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=ANSWER_S)
    cookies: SimpleCookie = SimpleCookie()
    for path in files:
        said = "; ".join(f"{name}={each.value}" for name, each in cookies.items())
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"} | ({"Cookie": said} if said else {}))
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} for {path}")
        for each in answer.headers.get_all("Set-Cookie", []):
            cookies.load(each)
    connection.close()
    return "; ".join(f"{name}={each.value}" for name, each in cookies.items())


async def readers(
    urls: list[str], files: list[str], count: int, arrive_s: float, stay_s: float, think: tuple[float, float]
) -> Waits:
    """Let readers arrive evenly and act; they are spread over the addresses."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(count))
    waits = Waits()
    visits = [
        Reader(urls[number % len(urls)], number, files).visit(waits, arrive_s * number / count, stay_s, think)
        for number in range(count)
    ]
    await asyncio.gather(*visits)
    return waits


@dataclass(frozen=True)
class Sample:
    """What the server holds after a wave of readers has gone."""

    minute: float
    memory_mb: float
    threads: int
    open_files: int
    temporary_files: int

    @property
    def held(self) -> dict[str, float]:
        """What is held, by the names of `FLAT`."""
        return dict(zip(FLAT, (self.memory_mb, self.threads, self.open_files, self.temporary_files), strict=True))


def waves(server: Server, files: list[str], minutes: float) -> Iterator[Sample]:
    """Let 20 readers come, act and go, again and again, and say after each wave what the server holds."""
    begun = time.perf_counter()
    while (minute := (time.perf_counter() - begun) / 60) < minutes or minute == 0:
        waits = asyncio.run(readers([server.url], files, 20, 4, 8, (0.5, 2)))
        if waits.failures:
            raise RuntimeError("; ".join(waits.failures))
        time.sleep(2)  # sockets that were closed are gone
        temporary = sum(path.is_file() for path in server.temporary.rglob("*"))
        minute = (time.perf_counter() - begun) / 60
        yield Sample(minute, server.memory_mb, server.threads, server.open_files, temporary)


def flat(samples: list[Sample]) -> Iterator[str]:
    """A line for each thing that the server holds: the mean of the last minute against that from minute 4 on."""
    last = samples[-1].minute
    settled = [each for each in samples if SETTLED_MIN <= each.minute < SETTLED_MIN + 1]
    latest = [each for each in samples if each.minute > last - 1]
    if not settled or last < SETTLED_MIN + 2:
        yield f"- Too short to tell whether it levels off: that takes {SETTLED_MIN + 2:g} minutes at least."
        return
    for name, most in FLAT.items():
        before, after = (statistics.mean(each.held[name] for each in part) for part in (settled, latest))
        grown = after / before if before else 1.0 + after
        result = "flat" if grown <= most else "**grows**"
        yield f"- {name.capitalize()}, last minute against minute {SETTLED_MIN:g}: {grown:.2f} (at most {most:g}): {result}."


@contextmanager
def served(processes: int, *, proxied: bool, scratch: Path) -> Iterator[tuple[str, list[Server]]]:
    """Servers that run, alone or behind nginx, and the address at which readers find them."""
    scratch.mkdir()
    servers = [Server("dashboard.py", None, scratch, is_ours=True) for _ in range(processes)]
    proxy = Proxy([server.port for server in servers], scratch / "nginx") if proxied else None
    try:
        for each in (*servers, *([proxy] if proxy else [])):
            each.wait()
        yield proxy.url if proxy else servers[0].url, servers
    finally:
        for each in (*([proxy] if proxy else []), *servers):
            each.stop()


def row(name: str, waits: Waits) -> str:
    """One row of the table: the median and 95 % of each wait, in seconds, and how many readers failed."""
    cells = [name]
    for each in (waits.first, waits.whole, waits.action):
        most = statistics.quantiles(each, n=20, method="inclusive")[-1] if len(each) > 1 else 0.0
        cells += [f"{statistics.median(each):.2f}" if each else "", f"{most:.2f}" if most else ""]
    return "| " + " | ".join([*cells, str(len(waits.failures))]) + " |"


def judged(name: str, waits: Waits) -> str:
    """One line: whether the bars are met."""
    most = [statistics.quantiles(each, n=20, method="inclusive")[-1] for each in (waits.first, waits.action)]
    is_met = most[0] < FIRST_S and most[1] < ACTION_S and not waits.failures
    return f"- {name}: {'met' if is_met else '**missed**'}."


HEAD = """| served by | first sight, s: median | 95 % | whole page: median | 95 % | action: median | 95 % | failed |
| --- | --- | --- | --- | --- | --- | --- | --- |"""

SETUPS = (
    ("one process", 1, False),
    ("one process behind nginx", 1, True),
    ("two processes behind nginx", 2, True),
)


def measured(options: argparse.Namespace, scratch: Path) -> Iterator[str]:
    """The whole section, as Markdown: each way to serve, then readers who come and go."""
    think = tuple(options.think)
    yield f"Measured on {date.today().isoformat()}; the load average was {machine.load():.1f} before."
    yield ""
    for term, text in machine.described("-")[:2]:
        yield f"- {term}: {text}. The readers run on it too."
    yield ""
    rows, verdicts, costs = [], [], []
    for number, (name, processes, proxied) in enumerate(SETUPS):
        if proxied and not nginx():
            continue
        with served(processes, proxied=proxied, scratch=scratch / str(number)) as (url, servers):
            for server in servers:
                files = files_of(server.url)  # what a server does once is not counted: this reader was the first
            before = sum(server.cpu_s for server in servers)
            waits = asyncio.run(readers([url], files, options.readers, options.arrive, options.stay, think))
            used = sum(server.cpu_s for server in servers) - before
            runs = len(waits.first) + len(waits.whole) + len(waits.action)
            rows.append(row(name, waits))
            verdicts.append(judged(name, waits))
            memory = " and ".join(f"{server.memory_mb:.0f} MB" for server in servers)
            costs.append(f"{name} {1000 * used / runs:.0f} ms and {memory}")
            print(rows[-1], *sorted(set(waits.failures)), flush=True)
    yield (
        f"{options.readers} readers arrive within {options.arrive:g} seconds. Each fetches {len(files)} files, one after the "
        f"other; then each acts\nevery {think[0]:g} to {think[1]:g} seconds for {options.stay:g} seconds. A first sight is "
        "title, findings and map; it counts from the first file.\n"
        "The servers run as `deploy/` starts them."
    )
    yield ""
    yield HEAD
    yield from rows
    yield ""
    yield f"Wanted: 95 % of first sights under {FIRST_S:g} s, 95 % of actions under {ACTION_S:g} s, none failed."
    yield ""
    yield from verdicts
    yield f"- Processor time a run, with the files, and memory: {'; '.join(costs)}."
    if options.soak:
        yield ""
        yield f"For {options.soak:g} minute{'s' if options.soak != 1 else ''} 20 readers at a time come, act and go:"
        yield ""
        yield "| minute | memory | threads | open files | temporary files |\n| --- | --- | --- | --- | --- |"
        with served(1, proxied=False, scratch=scratch / "soak") as (url, (server,)):
            looks = list(waves(server, files_of(url), options.soak))
        for each in [*looks[: -1 : max(1, len(looks) // 8)], looks[-1]]:
            cells = f"{each.minute:.1f} | {each.memory_mb:.0f} MB | {each.threads} | {each.open_files}"
            yield f"| {cells} | {each.temporary_files} |"
        yield ""
        yield "Streamlit keeps a session for two minutes after its reader has gone, and three descriptors for each."
        yield ""
        yield from flat(looks)


def main() -> None:
    """Measure, print, and write the section; with `--url` only print, of servers that run already."""
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=__doc__)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--arrive", type=float, default=20.0, metavar="S", help="within so many seconds all arrive")
    parser.add_argument("--stay", type=float, default=60.0, metavar="S", help="and then each acts for so long")
    parser.add_argument("--think", type=float, nargs=2, default=(5.0, 10.0), metavar="S", help="between two actions")
    parser.add_argument(
        "--soak", type=float, default=10.0, metavar="MIN", help="then 20 come and go for so many minutes"
    )
    parser.add_argument("--dry", action="store_true", help="write nothing into docs/performance.md")
    parser.add_argument("--url", action="append", help="a server that runs; several are taken in turn")
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * options.readers + 100)), hard))
    if options.url:
        files = files_of(options.url[0])
        waits = asyncio.run(
            readers(options.url, files, options.readers, options.arrive, options.stay, tuple(options.think))
        )
        print(HEAD, row("these servers", waits), *sorted(set(waits.failures)), sep="\n")
        return
    with tempfile.TemporaryDirectory() as scratch:
        text = "\n".join(measured(options, Path(scratch)))
    print(text)
    if not options.dry:
        section.written(PAGE, "readers", text)


if __name__ == "__main__":
    main()
