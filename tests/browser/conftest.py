"""The dashboard as a reader meets it: a real server and a real browser, which reaches this machine and no other."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Frame,
    Locator,
    Page,
    Request,
    TimeoutError,
    WebSocket,
    expect,
    sync_playwright,
)

from bench import answering
from bench.answering import free_port
from tools.programs import FLAGS, ONLY_HERE, headless

expect.set_options(timeout=20_000)  # a machine may be busy

ROOT = Path(__file__).parents[2]
HERE = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:|about:")
WIDE, NARROW = (1400, 900), (390, 844)


RUNS = """if (window === top) {
  // Whether Streamlit's script is to run or runs, read from what page and server send each other: protobuf, whose
  // fields are told by number. In what the page sends 11 asks for a run; in what it gets, 4 begins one and 6 ends it.
  const RERUN = 11, NEW_SESSION = 4, SCRIPT_FINISHED = 6, FINISHED_EARLY_FOR_RERUN = 2;
  window.scriptRuns = true;
  let begun = false;
  const heard = new WeakSet();
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener("message", ({ data }) => data instanceof ArrayBuffer && read(new Uint8Array(data)));
    }
    if (data[0] >> 3 === RERUN) [window.scriptRuns, begun] = [true, false];
    return send.call(this, data);
  };
  function read(bytes) {
    let at = 0;
    const varint = () => {
      for (let value = 0, scale = 1; ; scale *= 128) {
        const byte = bytes[at++];
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    };
    while (at < bytes.length) {
      const tag = varint(), value = varint();
      if (tag >> 3 === NEW_SESSION) [window.scriptRuns, begun] = [true, true];
      if (tag >> 3 === SCRIPT_FINISHED && begun && value !== FINISHED_EARLY_FOR_RERUN) window.scriptRuns = false;
      if ((tag & 7) === 2) at += value;
      else if ((tag & 7) !== 0) return;
    }
  }
}"""
"""Set in each page before its own scripts."""

RESTS = """() => new Promise((done, fail) => {
  const until = performance.now() + 20000;
  const app = "[data-testid='stApp'][data-test-script-state='notRunning']";
  let frames = 0;
  const look = () => {
    frames = !window.scriptRuns && document.querySelector(app) ? frames + 1 : 0;
    if (frames > 3) done();
    else if (performance.now() > until) fail(new Error("the script does not come to rest"));
    else requestAnimationFrame(look);
  };
  look();
})"""
"""Wait until the script has run, for as many frames as a click needs from the map's frame to the server."""

GO = """(address) => { history.pushState(null, "", address); dispatchEvent(new PopStateEvent("popstate")); }"""

DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _is_here(item):
            item.add_marker(pytest.mark.browser)
            # On a busy machine a click may meet a page that is being drawn; what fails twice is at fault.
            item.add_marker(pytest.mark.flaky(reruns=1))
    # The long ones come first: the last tests are then short, and no process waits for another.
    items.sort(key=_turn)


def _is_here(item: pytest.Item) -> bool:
    return Path(__file__).parent in item.path.parents


def _turn(item: pytest.Item) -> int:
    """Those that open a page of their own, those that share one, and those without a browser."""
    shares = {"dashboard", "first_sight"} & set(getattr(item, "fixturenames", ()))
    return (1 if shares else 0) if _is_here(item) else 2


class Server:
    """`streamlit run dashboard.py -- FOLDER` on a free port of this machine."""

    def __init__(self, folder: Path | None, log: Path, **environment: str) -> None:
        self._environment = environment
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder, self.log, self.temporary = folder, log, log.with_name("temporary")
        self.temporary.mkdir()
        self.start()

    def start(self) -> None:
        """Start it, again on its port if it has stopped."""
        command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.headless=true"]
        command += ["--server.address=127.0.0.1", f"--server.port={self.port}"]
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                [*command, "--", *([str(self.folder)] if self.folder else [])],
                cwd=ROOT,
                env=os.environ | {"TMPDIR": str(self.temporary)} | self._environment,
                stdout=out,
                stderr=out,
            )

    def wait(self) -> None:
        answering.wait(self.url, self.log.read_text)

    def tell(self, locations: bytes | str, article: bytes | str) -> None:
        """Write another story into the folder."""
        assert self.folder
        for name, data in (("locations.csv", locations), ("article.toml", article)):
            (self.folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)  # a machine may be busy


def new_context(browser: Browser, size: tuple[int, int] = WIDE, **options: Any) -> BrowserContext:
    """A reader of their own, with nothing stored; `Dashboard.settle` needs what is set here."""
    viewport = {"width": size[0], "height": size[1]}
    made = browser.new_context(**{"viewport": viewport, "reduced_motion": "reduce", **options})
    made.add_init_script(RUNS)
    return made


def wait_until(page: Page, what: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something is so that no locator can tell; what the page reports comes in meanwhile."""
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, page.url
        page.wait_for_timeout(50)


def pick(menu: Locator, option: str, *, exact: bool = True) -> None:
    """Choose in a menu. A list that opens while its page scrolls, or is drawn, closes again: then once more."""
    menu.scroll_into_view_if_needed()
    menu.page.evaluate(RESTS)
    found = menu.page.get_by_role("option", name=option, exact=exact).first
    for _ in range(3):
        menu.click()
        try:
            found.wait_for(timeout=3_000)
        except TimeoutError:
            continue
        break
    found.click()


class Pages:
    """Pages that go from test to test: what they have loaded is not loaded again.

    Each has a context, and so a window, of its own: a tab behind another draws one frame a second.
    """

    def __init__(self, browser: Browser, script: str = "") -> None:
        self._browser, self._script = browser, script  # the script runs in each page before its own
        self._free: list[Page] = []

    def take(self, size: tuple[int, int], theme: str) -> Page:
        """A page that shows nothing yet, at a size and in a theme."""
        page = self._free.pop() if self._free else self._new()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme=theme, media="null")
        return page

    def _new(self) -> Page:
        context = new_context(self._browser, permissions=["clipboard-read", "clipboard-write"])
        context.add_init_script(self._script)
        return context.new_page()

    def give_back(self, page: Page) -> None:
        """Leave what the page shows, with all that it stored."""
        try:
            page.evaluate(
                '() => { localStorage.clear(); sessionStorage.clear(); indexedDB.deleteDatabase("dateline"); }'
            )
            page.goto("about:blank")
        except Error:  # it has crashed or hangs
            page.context.close()
        else:
            self._free.append(page)


class Watched:
    """A page, with all that it asked of other hosts or complained of while it was watched."""

    COMPLAINTS: ClassVar = {"error"}

    def __init__(self, page: Page, own: Callable[[str], object] = HERE.match) -> None:
        self.page, self._own = page, own
        self.outside: list[str] = []
        self.errors: list[str] = []
        self._heard = {
            "request": self._request,
            "websocket": self._request,
            "console": self._console,
            "pageerror": lambda error: self.errors.append(str(error)),
        }
        for event, hear in self._heard.items():
            page.on(event, hear)

    def leave(self) -> None:
        """Watch no longer."""
        for event, hear in self._heard.items():
            self.page.remove_listener(event, hear)

    def _request(self, request: Request | WebSocket) -> None:
        if not self._own(request.url):
            self.outside.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in self.COMPLAINTS:
            self.errors.append(message.text)


class Dashboard(Watched):
    """One reader's page with its map."""

    def __init__(self, page: Page, url: str) -> None:
        super().__init__(page)
        page.goto(url)
        self.map = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
        self.map.locator(".dl-marker").first.wait_for(timeout=30_000)
        self.map.locator("path.dl-ground").wait_for(state="attached")
        after = page.locator("[role=tab], .dl-quiet-text a, .st-key-slide")  # what comes after the map
        after.first.wait_for(state="attached")
        self.settle()

    @property
    def frame(self) -> Frame:
        return next(frame for frame in self.page.frames if "st_folium" in frame.url)

    def go(self, address: str) -> None:
        """Change the address as Back and Forward do; this takes a fifth of what it takes to open the page."""
        self.page.evaluate(GO, address)
        self.settle()

    def settle(self) -> None:
        """Wait until the script has run and the map has drawn."""
        self.page.evaluate(RESTS)
        self.frame.evaluate(DRAWN)

    def place(self, id_: str):
        return self.map.locator(f"[data-place='{id_}']")

    @property
    def card(self):
        return self.page.locator(".st-key-card-place")

    def layer(self, title: str) -> None:
        # A script's click leaves the focus where it is, on the map; a pointer's would take it to the page.
        self.map.locator(".dl-layers button", has_text=title).evaluate("(node) => node.click()")
        self.settle()

    def choice(self, name: str) -> None:
        self._in_sidebar("radio", re.compile(f"^{name}$")).evaluate("(node) => node.click()")
        self.settle()

    def _in_sidebar(self, role, name: re.Pattern[str]):
        return self.page.get_by_test_id("stSidebar").get_by_role(role, name=name)

    def select(self, label: str, option: str) -> None:
        menu = self.page.get_by_test_id("stSidebar").get_by_label(label).first
        pick(menu, option)
        self.settle()

    def read(self, section: str) -> None:
        """Go to a section of the article; an empty id is the whole article."""
        to = f"[data-to='{section}']" if section else ":not([data-to])"  # an empty attribute is left out
        way = self.page.locator(f".st-key-reading [data-choose='section']{to}")
        if not way.count():
            self.read("")
        way.first.evaluate("(node) => node.click()")
        self.settle()

    def open(self, claim: str, where: str = ".stApp") -> None:
        """Open a figure, from the strip of findings if it has it."""
        self.page.locator(f"{where} [data-choose='claim'][data-to='{claim}']").first.evaluate("(node) => node.click()")
        self.settle()

    def figure(self) -> Locator:
        """The card of the open figure."""
        return self.page.locator(".st-key-card-claim")

    def view(self) -> dict[str, float]:
        """The Leaflet map's own identity, zoom and centre."""
        return self.frame.evaluate(
            "() => ({id: map._leaflet_id ??= 0, zoom: map.getZoom(), lat: map.getCenter().lat, lng: map.getCenter().lng,"
            " marked: map.dlMark ?? null})"
        )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=headless(), args=[*FLAGS, ONLY_HERE])
        yield made
        made.close()


@pytest.fixture(scope="session")
def pages(browser: Browser) -> Pages:
    return Pages(browser)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(None, tmp_path_factory.mktemp("server") / "log")
    made.wait()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def own_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of a folder into which tests write their stories with `Server.tell`."""
    made = Server(tmp_path_factory.mktemp("story"), tmp_path_factory.mktemp("server") / "log")
    made.wait()
    yield made
    made.stop()


Opener = Callable[..., Page]


@pytest.fixture
def page_at(pages: Pages) -> Iterator[Opener]:
    """Open a page for another reader, without a map to wait for."""
    taken: list[Page] = []

    def page_at(url: str, size: tuple[int, int] = WIDE) -> Page:
        taken.append(pages.take(size, "light"))
        taken[-1].goto(url)
        return taken[-1]

    yield page_at
    for page in taken:
        pages.give_back(page)


Open = Callable[..., Dashboard]


@pytest.fixture
def visit(browser: Browser, pages: Pages) -> Iterator[Open]:
    """Open the dashboard at a size and in a theme; afterwards nothing may have gone outside or wrong.

    Other options of a context, such as a locale, give the reader a context of their own.
    """
    opened: list[Dashboard] = []
    shared: list[Page] = []
    own: list[BrowserContext] = []

    def visit(url: str, size: tuple[int, int] = WIDE, theme: str = "light", **options: Any) -> Dashboard:
        if options:
            own.append(new_context(browser, size, color_scheme=theme, **options))
            page = own[-1].new_page()
        else:
            page = pages.take(size, theme)
            shared.append(page)
        opened.append(Dashboard(page, url))
        return opened[-1]

    yield visit
    for dashboard in opened:
        dashboard.leave()
    for context in own:
        context.close()
    for page in shared:
        pages.give_back(page)
    for dashboard in opened:
        assert dashboard.outside == []
        assert dashboard.errors == []


READ = """() => {
  const lines = (node) => node.innerText.split("\\n").filter((line) => line.trim());
  const passing = "[aria-live], [role=status], [data-testid=stIconMaterial]"; // what is announced, and icons of a pointer
  const left = new Set([...document.querySelectorAll(passing)].flatMap(lines));
  return lines(document.body).filter((line) => !left.has(line)).map((line) => line.replace(/\\d\\d:\\d\\d/, "")).sort();
}"""
"""All lines that stand on the page, without times of day."""


class LeftOpen:
    """The dashboard as it opens. It goes from test to test and is set back in between: opening it takes much longer."""

    def __init__(self, server: Server, pages: Pages) -> None:
        self._server, self._pages = server, pages
        self._shown: Dashboard | None = None

    def take(self) -> Dashboard:
        """The dashboard, opened anew if a test has left something behind."""
        if self._shown is None:
            self._shown = Dashboard(self._pages.take(WIDE, "light"), self._server.url)
            self._first = self._seen()
        return self._shown

    def close(self) -> None:
        if self._shown:
            self._shown.leave()
            self._pages.give_back(self._shown.page)
            self._shown = None

    def set_back(self) -> None:
        """Take back all choices. If the page then does not read as at first, it is not used again."""
        shown, page = self.take(), self.take().page
        try:
            page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
            page.emulate_media(color_scheme="light", media="null")
            page.mouse.move(0, 0)
            page.keyboard.press("Escape")
            page.get_by_role("button", name="Reset view").evaluate("(node) => node.click()", timeout=1_000)
            shown.settle()
            if page.url != f"{self._server.url}/":  # another story or language
                shown.go("/")
            (view, texts), (first_view, first_texts) = self._seen(), self._first
        except Error:
            self.close()
        else:
            if view != pytest.approx(first_view, abs=0.2) or texts != first_texts:
                self.close()

    def _seen(self) -> tuple[dict[str, float], list[list[str]]]:
        shown = self.take()
        shown.page.get_by_role("button", name="Reset view").wait_for()  # the last that is drawn
        shown.page.get_by_test_id("stMain").evaluate("(node) => node.scrollTo(0, 0)")
        for part in (shown.page, shown.frame):
            part.evaluate("() => document.activeElement?.blur()")
        view = shown.view()
        # Another story and back is another map.
        return view | {"id": 0}, [part.evaluate(READ) for part in (shown.page, shown.frame)]


@pytest.fixture(scope="session")
def left_open(server: Server, pages: Pages) -> Iterator[LeftOpen]:
    made = LeftOpen(server, pages)
    yield made
    made.close()


@pytest.fixture
def dashboard(left_open: LeftOpen) -> Iterator[Dashboard]:
    """The dashboard as it opens, at a desk, for one who has brought nothing and brings nothing."""
    shown = left_open.take()
    yield shown
    left_open.set_back()
    if shown.outside or shown.errors:
        left_open.close()
    assert (shown.outside, shown.errors) == ([], [])


@pytest.fixture
def first_sight(server: Server, left_open: LeftOpen) -> Iterator[Dashboard]:
    """The same for tests that only look, point and move the focus: they choose nothing, and nothing is set back."""
    shown = left_open.take()
    yield shown
    shown.page.mouse.move(0, 0)
    shown.frame.evaluate("() => document.activeElement?.blur()")
    assert shown.page.url == f"{server.url}/"
    assert shown.card.count() == 0
    assert (shown.outside, shown.errors) == ([], [])
