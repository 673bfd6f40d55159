"""The server on a host that is unkind to it, and among clients that send nonsense: readers notice nothing."""

import asyncio
import http.client
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import answering, load
from bench.answering import free_port
from tests.stories import ROOT


class Host:
    """The project with odd things among its stories, an odd locale and zone, and a full disk: no file takes a byte."""

    def __init__(self, folder: Path) -> None:
        for name in ("dashboard.py", ".streamlit", "geo", "data"):
            (folder / name).symlink_to(ROOT / name)
        stories = folder / "stories"
        stories.mkdir()
        shutil.copytree(ROOT / "stories" / "atlantic-airbridge", stories / "atlantic-airbridge")
        for number in range(1_000):
            (stories / f"empty-{number}").mkdir()
        (stories / "loop").symlink_to(stories, target_is_directory=True)
        (stories / "gone").symlink_to(folder / "nowhere", target_is_directory=True)
        (stories / "pipe").mkdir()
        os.mkfifo(stories / "pipe" / "article.toml")
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        options = ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={self.port}"]
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", *options]
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": "/nonexistent",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "TZ": "Pacific/Apia",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        full = ["sh", "-c", 'ulimit -f 0; exec "$@"', "-"]
        self.process = subprocess.Popen(
            [*full, *command], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def wait(self) -> None:
        answering.wait(self.url, lambda: "its log went nowhere", 60)

    def health(self) -> int:
        with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=10) as answer:
            return int(answer.status)


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    made = Host(tmp_path_factory.mktemp("host"))
    try:
        made.wait()
        yield made
    finally:
        made.process.terminate()
        made.process.wait(timeout=20)


def test_readers_read_on_a_host_that_is_unkind(host: Host) -> None:
    waits = asyncio.run(load.readers([host.url], ["/"], 3, 0.5, 2, (0.2, 0.5)))
    assert waits.failures == []
    assert len(waits.whole) == 3
    assert len(waits.action) >= 3


FRAMES: list[bytes | str] = [
    b"",
    b"\xff" * 100,
    b"\x0a\xff\xff\xff\xff\x7f",
    "text",
    os.urandom(2_000),
    b"\0" * 5_000_000,
]


def test_frames_that_make_no_sense_end_their_own_connection_at_most(host: Host) -> None:
    async def send(frame: bytes | str) -> None:
        async with load.connected(host.url) as socket_:
            await socket_.send(frame)
            try:
                async with asyncio.timeout(1):
                    while True:
                        await socket_.recv()
            except (TimeoutError, load.WebSocketException):
                pass

    async def crowd() -> load.Waits:
        reading = asyncio.create_task(load.readers([host.url], ["/"], 2, 0, 3, (0.2, 0.5)))
        await asyncio.gather(*map(send, FRAMES))
        return await reading

    waits = asyncio.run(crowd())
    assert waits.failures == []
    assert len(waits.whole) == 2
    assert host.health() == 200


def test_a_file_follows_the_one_before_at_once(host: Host) -> None:
    """Without uvloop each answer's second packet waits 40 ms until the browser has confirmed the first."""
    connection = http.client.HTTPConnection("127.0.0.1", host.port, timeout=10)
    took = []
    for _ in range(40):
        begun = time.perf_counter()
        connection.request("GET", "/favicon.png")
        assert connection.getresponse().read()
        took.append(time.perf_counter() - begun)
    connection.close()
    assert sorted(took[20:])[5] < 0.03
