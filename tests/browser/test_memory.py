"""What twenty readers at once cost the server: the hosts that are free give some 700 MB."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Dashboard, Server

READERS, LIMIT_MB = 20, 400
TABS = ("Working hours", "Distances", "Places", "About", "Figures checked")
LAYERS = ("Flashpoints", "Missile supply")

pytestmark = pytest.mark.slow


def memory_mb(server: Server, kind: str) -> float:
    """The server's memory: `Rss` is all that it has in use, `Pss` shares out what other processes use too."""
    lines = Path(f"/proc/{server.process.pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) / 1024


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Server]:
    """A server that has served nobody yet."""
    made = Server(None, tmp_path / "log")
    made.wait()
    yield made
    made.stop()


def test_twenty_readers_leave_the_server_under_400_megabytes(alone: Server, browser: Browser) -> None:
    said = [f"started: {memory_mb(alone, 'Rss'):.0f} MB"]
    with ExitStack() as open_:
        for reader in range(1, READERS + 1):
            context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
            open_.callback(context.close)
            dashboard = Dashboard(context.new_page(), alone.url)
            for layer in LAYERS:
                dashboard.layer(layer)
            for tab in TABS:
                dashboard.page.get_by_role("tab", name=tab).click()
                dashboard.settle()
            assert dashboard.errors == []
            if reader in (1, READERS // 2, READERS):
                said.append(
                    f"{reader} readers: {memory_mb(alone, 'Rss'):.0f} MB ({memory_mb(alone, 'Pss'):.0f} its own)"
                )
        print(", ".join(said))  # noqa: T201  # python -m pytest -s says it
        assert memory_mb(alone, "Rss") < LIMIT_MB, ", ".join(said)
