"""The dashboard as a reader meets it: a real server, a real browser, and every host but this machine refused."""

import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Frame, Page, Route, expect, sync_playwright

expect.set_options(timeout=20_000)  # a machine may be busy

ROOT = Path(__file__).parents[2]
HERE = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:|about:")
WIDE, NARROW = (1400, 900), (390, 844)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


def chromium() -> str:
    """The path of the browser; without one, no browser test passes."""
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None:
        raise RuntimeError("the browser tests need Chromium: apt-get install chromium")
    return found


class Server:
    """`streamlit run dashboard.py -- FOLDER` on a free port of this machine."""

    def __init__(self, folder: Path | None, log: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder, self.log = folder, log
        self.start()

    def start(self) -> None:
        """Start it, again on its port if it has stopped."""
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.headless=true"]
        command += ["--server.address=127.0.0.1", f"--server.port={self.port}"]
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                [*command, "--", *([str(self.folder)] if self.folder else [])], cwd=ROOT, stdout=out, stderr=out
            )

    def wait(self) -> None:
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"the dashboard did not start: {self.log.read_text()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)


class Dashboard:
    """One reader's page with its map, and all that it asked of other hosts or complained of."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.route("**/*", self._only_here)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.goto(url)
        self.map = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
        self.map.locator(".dl-marker").first.wait_for(timeout=30_000)
        self.map.locator("path.dl-ground").wait_for(state="attached")
        self.settle()

    def _only_here(self, route: Route) -> None:
        if HERE.match(route.request.url):
            route.continue_()
        else:
            self.outside.append(route.request.url)
            route.abort()

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    @property
    def frame(self) -> Frame:
        return next(frame for frame in self.page.frames if "st_folium" in frame.url)

    def settle(self) -> None:
        """Wait until the script has run and the map has drawn."""
        self.page.wait_for_timeout(300)
        self.page.locator("[data-testid='stApp'][data-test-script-state='notRunning']").wait_for(timeout=20_000)
        self.frame.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def place(self, id_: str):
        return self.map.locator(f"[data-place='{id_}']")

    def popup(self):
        return self.map.locator(".leaflet-popup")

    def layer(self, title: str) -> None:
        # A script's click leaves the focus where it is, on the map; a pointer's would take it to the page.
        self._in_sidebar("button", re.compile(title)).evaluate("(node) => node.click()")
        self.settle()

    def choice(self, name: str) -> None:
        self._in_sidebar("radio", re.compile(f"^{name}$")).evaluate("(node) => node.click()")
        self.settle()

    def _in_sidebar(self, role, name: re.Pattern[str]):
        return self.page.get_by_test_id("stSidebar").get_by_role(role, name=name)

    def select(self, label: str, option: str) -> None:
        self.page.get_by_test_id("stSidebar").get_by_label(label).first.click()
        self.page.get_by_role("option", name=option, exact=True).click()
        self.settle()

    def view(self) -> dict[str, float]:
        """The Leaflet map's own identity, zoom and centre."""
        return self.frame.evaluate(
            "() => ({id: map._leaflet_id ??= 0, zoom: map.getZoom(), lat: map.getCenter().lat, lng: map.getCenter().lng,"
            " marked: map.dlMark ?? null})"
        )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield made
        made.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(None, tmp_path_factory.mktemp("server") / "log")
    made.wait()
    yield made
    made.stop()


Open = Callable[..., Dashboard]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Open the dashboard at a size and in a theme; afterwards nothing may have gone outside or wrong."""
    opened: list[Dashboard] = []

    def visit(url: str, size: tuple[int, int] = WIDE, theme: str = "light") -> Dashboard:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=theme, reduced_motion="reduce"
        )
        opened.append(Dashboard(context.new_page(), url))
        return opened[-1]

    yield visit
    for dashboard in opened:
        dashboard.page.context.close()
        assert dashboard.outside == []
        assert dashboard.errors == []


@pytest.fixture
def dashboard(server: Server, visit: Open) -> Dashboard:
    return visit(server.url)
