"""Many readers at once, as real web socket clients: `make load`, or `python -m bench.load --readers 100`.

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
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import websockets
from playwright.sync_api import sync_playwright
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import WebSocketException as WebSocketException

import geo
from bench.server import Server
from bench.stories import DATA
from tools.programs import FLAGS, chromium

LAYERS = tuple(layer.id for layer in geo.load(DATA).layers)
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


def connected(url: str) -> websockets.connect:
    """A web socket to the server behind an address, as its page opens one."""
    address = url.replace("http", "ws", 1) + "/_stcore/stream"
    return websockets.connect(address, subprotocols=["streamlit"], origin=url, max_size=None, ping_interval=None)


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
            await asyncio.to_thread(fetch, self._url, self._files)
            async with connected(self._url) as socket:
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
        page.wait_for_load_state("networkidle")
        browser.close()
    own = [each for each in asked if each.startswith(url)]
    return list(dict.fromkeys(each.removeprefix(url) for each in own))


def fetch(url: str, files: list[str]) -> None:
    """Get files, one after the other, as one connection of a browser does."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=ANSWER_S)
    for path in files:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        connection.getresponse().read()
    connection.close()


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


def told(name: str, waits: Iterable[float]) -> str:
    """One row of the table: how many, the median, 95 % and the longest."""
    sorted_ = sorted(waits)
    if len(sorted_) < 2:
        return f"| {name} | {len(sorted_)} | | | |"
    most = statistics.quantiles(sorted_, n=20, method="inclusive")[-1]
    return f"| {name} | {len(sorted_)} | {statistics.median(sorted_):.2f} s | {most:.2f} s | {sorted_[-1]:.2f} s |"


def main() -> None:
    """Measure, and print a table; with `--url` on servers that run already."""
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=__doc__)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--arrive", type=float, default=20.0, metavar="S", help="within so many seconds all arrive")
    parser.add_argument("--stay", type=float, default=60.0, metavar="S", help="and then each acts for so long")
    parser.add_argument("--think", type=float, nargs=2, default=(5.0, 10.0), metavar="S", help="between two actions")
    parser.add_argument("--soak", type=float, metavar="MIN", help="20 readers come and go for so many minutes instead")
    parser.add_argument("--url", action="append", help="a server that runs; several are taken in turn")
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * options.readers + 100)), hard))
    with tempfile.TemporaryDirectory() as scratch:
        server = None if options.url else Server("dashboard.py", None, Path(scratch), is_ours=True)
        try:
            if server:
                server.wait()
            urls = [server.url] if server else options.url
            files = files_of(urls[0])  # what a server does once is not counted: this reader was the first
            if server and options.soak:
                print("| minute | memory | threads | open files | temporary files |\n| --- | --- | --- | --- | --- |")
                for each in waves(server, files, options.soak):
                    cells = f"{each.minute:.1f} | {each.memory_mb:.0f} MB | {each.threads} | {each.open_files}"
                    print(f"| {cells} | {each.temporary_files} |", flush=True)
                return
            before = server.cpu_s if server else 0.0
            waits = asyncio.run(
                readers(urls, files, options.readers, options.arrive, options.stay, tuple(options.think))
            )
            print(f"{options.readers} readers arrive within {options.arrive:g} s; each fetches {len(files)} files.\n")
            print("| wait | number | median | 95 % | longest |\n| --- | --- | --- | --- | --- |")
            print(told("first sight: title, findings, map", waits.first))
            print(told("whole page", waits.whole))
            print(told("action", waits.action))
            print(f"Failed: {len(waits.failures)}. {'; '.join(sorted(set(waits.failures)))}")
            if server:
                runs = len(waits.first) + len(waits.whole) + len(waits.action)
                print(
                    f"Server: {1000 * (server.cpu_s - before) / runs:.0f} ms of processor time a run, {server.memory_mb:.0f} MB."
                )
        finally:
            if server:
                server.stop()


if __name__ == "__main__":
    main()
