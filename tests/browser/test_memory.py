"""What twenty readers at once cost the server: the hosts that are free give some 700 MB."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from geo.export import FORMATS
from tests.browser.conftest import Server

READERS, TOGETHER, LIMIT_MB = 20, 5, 400
TABS = {
    "Working hours": "[data-testid='stVegaLiteChart']",
    "Distances": "table",
    "Places": "table",
    "About": "h3",
    "Fact check": "table",
}

pytestmark = pytest.mark.soak


def memory_mb(server: Server) -> float:
    """All that the server has in use, what it shares with other programs too."""
    lines = Path(f"/proc/{server.process.pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:")) / 1024


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Server]:
    """A server that has served nobody yet."""
    made = Server(None, tmp_path / "log")
    made.wait()
    yield made
    made.stop()


def test_twenty_readers_leave_the_server_under_400_megabytes(alone: Server, browser: Browser) -> None:
    said = [f"started {memory_mb(alone):.0f} MB"]
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    there: list[Page] = []
    while len(there) < READERS:
        come = [context.new_page() for _ in range(TOGETHER)]
        look_around(come, alone.url)
        there += come  # they stay
        said.append(f"{len(there)} readers {memory_mb(alone):.0f} MB")
    page = there[-1]
    page.get_by_role("button", name="Download", exact=True).click()
    for format_ in FORMATS.values():
        with page.expect_download(timeout=90_000):
            page.get_by_role("button", name=format_.title).click(timeout=90_000)
    said.append(f"a file of each kind {memory_mb(alone):.0f} MB")
    context.close()
    assert memory_mb(alone) < LIMIT_MB, ", ".join(said)


def look_around(pages: list[Page], url: str) -> None:
    """Let some readers hide layers and open every tab; each step is taken by all before anyone is waited for."""
    for page in pages:
        page.goto(url, wait_until="commit")
    for page in pages:
        map_ = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
        map_.locator(".dl-marker").first.wait_for(timeout=90_000)
    for layer in ("Flashpoints", "Missile supply", "Flashpoints"):
        for page in pages:
            map_ = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
            button = map_.locator(".dl-layers button", has_text=layer)
            button.evaluate("(node) => node.click()", timeout=90_000)
    for tab, holds in TABS.items():
        for page in pages:
            page.get_by_role("tab", name=tab).click(timeout=90_000)
        for page in pages:
            shown = page.get_by_role("tabpanel").filter(visible=True).locator(holds).first
            expect(shown).to_be_visible(timeout=90_000)
