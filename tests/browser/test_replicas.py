"""Several servers behind nginx: readers stay with theirs, come back after one dies, and see no restart of the others."""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bench import load
from bench.proxy import Proxy
from tests.browser.conftest import ROOT, Dashboard, Server, new_context, wait_until
from tools.programs import nginx

pytestmark = [pytest.mark.soak, pytest.mark.skipif(nginx() is None, reason="needs nginx: make soak installs it")]


@pytest.fixture(params=[2, 4])
def replicas(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Proxy, list[Server]]]:
    servers: list[Server] = []
    for number in range(request.param):
        (tmp_path / f"{number}").mkdir()
        servers.append(Server(None, tmp_path / f"{number}" / "log", STREAMLIT_SERVER_COOKIE_SECRET="the same"))
    proxy = Proxy([server.port for server in servers], tmp_path / "nginx")
    try:
        for server in servers:
            server.wait()
        proxy.wait()
        yield proxy, servers
    finally:
        proxy.stop()
        for server in servers:
            server.stop()


def crowd(url: str, count: int, files: list[str], stay_s: float = 0) -> load.Waits:
    """Readers at once. Playwright has this thread's event loop, so they have another thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, load.readers([url], files, count, 0.5, stay_s, (0.2, 0.5))).result()


def readers_of(server: Server) -> int:
    """How many web sockets are open to it."""
    command = ["ss", "-Htn", "state", "established", f"sport = :{server.port}"]
    return len(subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines())


def test_a_reader_stays_with_a_replica_and_comes_back_when_it_dies(
    replicas: tuple[Proxy, list[Server]], browser: Browser
) -> None:
    proxy, servers = replicas
    context = new_context(browser)
    opened = Dashboard(context.new_page(), f"{proxy.url}/?claim=distance")
    expect(opened.page.locator(".dl-stated.dl-chosen")).to_have_text("6,500 km")
    (cookie,) = (each for each in context.cookies() if each["name"] == "dateline")
    assert cookie["httpOnly"]
    assert cookie["expires"] == -1  # it ends with the browser's session
    opened.layer("Flashpoints")
    assert crowd(proxy.url, 12, [], stay_s=1).failures == []
    (own,) = (server for server in servers if readers_of(server))
    begun = time.monotonic()
    own.process.send_signal(signal.SIGKILL)
    others = [server for server in servers if server is not own]
    wait_until(opened.page, lambda: sum(map(readers_of, others)) == 1, seconds=10)
    opened.settle()
    opened.layer("Missile supply")
    expect(opened.map.locator(".dl-layers button[aria-pressed='true']")).to_have_count(3)  # also the first is hidden
    expect(opened.page.locator(".dl-stated.dl-chosen")).to_have_text("6,500 km")
    assert time.monotonic() - begun < 10
    context.close()


def test_replicas_are_restarted_one_by_one_without_a_failure(
    replicas: tuple[Proxy, list[Server]], tmp_path: Path
) -> None:
    proxy, servers = replicas
    restart = tmp_path / "again"
    restart.write_text(f"#!/bin/sh\necho $1 >> {tmp_path}/asked\nwhile [ ! -e {tmp_path}/$1 ]; do sleep 0.1; done\n")
    restart.chmod(0o755)
    environment = os.environ | {
        "DATELINE_REPLICAS": str(proxy.replicas),
        "DATELINE_RELOAD": f"kill -HUP {proxy.process.pid}",
        "DATELINE_RESTART": f"{restart} ",
    }
    before = proxy.replicas.read_text()
    with subprocess.Popen([ROOT / "deploy" / "restart", "0"], env=environment, stdout=subprocess.PIPE) as script:
        for server in servers:
            while f"{server.port}" not in (tmp_path / "asked").read_text() if (tmp_path / "asked").exists() else True:
                time.sleep(0.05)
            assert f"127.0.0.1:{server.port} max_fails=1 fail_timeout=5s down;" in proxy.replicas.read_text()
            waits = crowd(proxy.url, 8, ["/", "/_stcore/health"])
            assert waits.failures == []
            assert readers_of(server) == 0
            server.stop()
            server.start()
            server.wait()
            (tmp_path / f"{server.port}").touch()
        assert script.wait(timeout=60) == 0
    assert proxy.replicas.read_text() == before
    waits = crowd(proxy.url, 16, ["/"])
    assert waits.failures == []
    assert len(waits.whole) == 16
