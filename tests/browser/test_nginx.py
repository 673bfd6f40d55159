"""The dashboard behind nginx, with deploy/nginx.conf as it stands: its headers, and that the page loses nothing to them."""

import re
import socket
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
import streamlit
from playwright.sync_api import Browser, expect

from bench.proxy import Proxy
from geo.export import FORMATS
from tests.browser.conftest import Dashboard, Server, new_context, wait_until
from tests.browser.test_exported_page import ARTICLE, NOON_IN_TOKYO, written
from tools.programs import nginx

WATCH = "addEventListener('securitypolicyviolation', (event) => violated([event.documentURI, event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample].join(' ')));"


class Front(Proxy):
    """nginx, which a test can ask for what no browser would."""

    def ask(
        self, path: str, body: bytes | None = None, method: str = "GET", **headers: str
    ) -> tuple[int, dict[str, str]]:
        """The status and the headers of an answer, their names in lower case."""
        connection = HTTPConnection(self.url.removeprefix("http://"), timeout=10)
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}


@pytest.fixture(scope="module")
def proxy(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    made = Front([server.port], tmp_path_factory.mktemp("nginx"))
    try:
        made.wait()
        yield made
    finally:
        made.stop()


class Guarded(Dashboard):
    """A page that has all that it was refused in `violations`."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.violations: list[str] = []
        self.context = new_context(browser, permissions=["clipboard-read", "clipboard-write"])
        self.context.expose_function("violated", lambda what: self.violations.append(what))
        self.context.add_init_script(WATCH)
        super().__init__(self.context.new_page(), url)


@pytest.fixture
def guarded(proxy: Front, browser: Browser) -> Iterator[Guarded]:
    made = Guarded(browser, proxy.url)
    yield made
    made.context.close()


@pytest.mark.skipif(nginx() is None, reason="needs nginx: make soak installs it")
def test_every_answer_has_the_headers(proxy: Front) -> None:
    for path in (
        "/",
        "/static/none.js",
        "/_stcore/health",
        "/_stcore/metrics",
        "/component/streamlit_folium.st_folium/",
    ):
        _status, headers = proxy.ask(path)
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["referrer-policy"] == "no-referrer", path
        assert headers["permissions-policy"] == "camera=(), geolocation=(), microphone=(), payment=(), usb=()", path
        assert headers["server"] == "nginx" or path != "/_stcore/metrics"  # no version
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self' "), path
        assert "frame-ancestors 'self'" in policy, path
        # Only the map's frame may evaluate text.
        assert (
            ("'unsafe-eval'" in policy) == ("'unsafe-inline' 'unsafe-eval'" in policy) == path.startswith("/component/")
        )


BLOCKED = """window.WebSocket = class extends EventTarget {
  static CONNECTING = 0; static OPEN = 1; static CLOSING = 2; static CLOSED = 3;
  constructor(url) {
    super();
    Object.assign(this, { url, readyState: 0 });
    setTimeout(() => {
      this.readyState = 3;
      this.onerror?.(new Event("error"));
      this.onclose?.(new CloseEvent("close", { code: 1006 }));
    }, 50);
  }
  send() {}
  close() {}
}"""


@pytest.mark.skipif(nginx() is None, reason="needs nginx: make soak installs it")
def test_where_web_sockets_are_blocked_the_page_says_so_and_leads_to_the_one_without_a_server(
    proxy: Front, browser: Browser
) -> None:
    (proxy.folder / "story.html").write_bytes(written(ARTICLE, NOON_IN_TOKYO))
    context = new_context(browser)
    page = context.new_page()
    page.add_init_script(BLOCKED)
    page.goto(f"{proxy.url}/?story=samoa-wreck&claim=distance")  # its own page was not written: the first story's comes
    expect(page.get_by_text("Dateline is loading")).to_be_visible()
    late = page.get_by_text("your network does not let web sockets through")
    expect(late).to_be_hidden()
    page.evaluate("document.getAnimations().forEach((animation) => animation.finish())")
    expect(late).to_be_visible()
    page.get_by_role("link", name="Open the page without a server").click()
    page.locator("path.dl-ground").wait_for(state="attached")
    assert page.url == f"{proxy.url}/story-samoa-wreck.html"
    context.close()
    (proxy.folder / "story-samoa-wreck.html").write_text("The story of the wreck.")
    with urlopen(page.url, timeout=10) as answer:
        assert answer.read() == b"The story of the wreck."
    for story in ("", "~0123456789ab", "x%22%3E%3Cb%3E", "../etc/passwd"):
        with urlopen(f"{proxy.url}/?story={story}", timeout=10) as answer:
            assert b'<a href="/story.html">' in answer.read()
    with urlopen(Request(proxy.url, headers={"Accept-Language": "ja-JP,en;q=0.5"}), timeout=10) as answer:
        japanese = answer.read().decode()
    assert "サーバーを使わないページを開く</a>" in japanese
    assert "Dateline is loading" not in japanese


@pytest.mark.soak
def test_while_no_server_answers_the_page_says_one_moment_and_opens_by_itself(tmp_path: Path, browser: Browser) -> None:
    (tmp_path / "server").mkdir()
    server = Server(None, tmp_path / "server" / "log")
    front = Front([server.port], tmp_path / "nginx")
    context = new_context(browser)
    page = context.new_page()
    try:
        server.wait()
        front.wait()
        server.stop()
        page.goto(front.url)  # nginx has nothing yet
        expect(page.get_by_role("status")).to_have_text("Dateline is busy. One moment: this page opens by itself.")
        status, headers = front.ask("/", Accept_Language="ja")
        assert status == 502
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert headers["referrer-policy"] == "no-referrer"
        server.start()
        expect(page.get_by_role("tab").first).to_be_visible(timeout=30_000)
        server.stop()
        page.goto(front.url)  # now it has the page, which waits for its server
        expect(page.get_by_text("Dateline is loading")).to_be_visible()
        server.start()
        expect(page.get_by_role("tab").first).to_be_visible(timeout=30_000)
    finally:
        context.close()
        front.stop()
        server.stop()


@pytest.mark.soak
def test_what_the_server_counts_is_not_shown(proxy: Front) -> None:
    assert proxy.ask("/_stcore/metrics")[0] == 404


@pytest.mark.soak
def test_the_page_and_every_tab_of_it_work_and_break_no_rule(guarded: Guarded, proxy: Front) -> None:
    page = guarded.page
    expect(guarded.map.locator(".dl-marker").first).to_be_visible()
    expect(page.get_by_text("Dateline is loading")).to_be_hidden()
    expect(page.locator(".strip li")).to_have_count(5)
    expect(page.locator(".strip li").first).to_contain_text(re.compile(r"\d\d:\d\d"))
    for tab in ("Working hours", "Distances", "Places", "About", "Fact check"):
        page.get_by_role("tab", name=tab).click()
        guarded.settle()
        panel = page.get_by_role("tabpanel").filter(visible=True)
        expect(panel.locator("table, h3").first).to_be_visible()
        if tab == "Working hours":
            expect(panel.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()
        if tab == "Distances":
            with page.expect_download() as coming:
                panel.get_by_role("button", name="Download CSV").click()
            assert coming.value.path().read_text(encoding="utf-8-sig").count("\n") > 5
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    page.get_by_role("button", name="Download", exact=True).click()
    for format_ in (FORMATS["html"], FORMATS["png"]):
        with page.expect_download() as coming:
            page.get_by_role("button", name=format_.title).click()
        assert coming.value.suggested_filename.endswith(format_.extension)
        assert coming.value.path().stat().st_size > 10_000
    page.keyboard.press("Escape")
    before = guarded.map.locator(".dl-marker").count()
    guarded.layer("Flashpoints")
    assert guarded.map.locator(".dl-marker").count() < before
    guarded.layer("Flashpoints")
    assert guarded.map.locator(".dl-marker").count() == before
    guarded.place("hawaii").click()
    expect(guarded.card).to_contain_text("Camp H. M. Smith")
    guarded.choice("mi")
    expect(page.get_by_role("heading", name=re.compile("in miles"))).to_be_attached()
    assert guarded.violations == []
    assert guarded.errors == []
    assert guarded.outside == []


@pytest.mark.soak
def test_the_online_map_may_be_asked_and_hears_where_from(proxy: Front, browser: Browser) -> None:
    """OpenStreetMap refuses who does not say where the page is; all else that leaves says nothing."""
    guarded = Guarded(browser, proxy.url)
    asked: list[str | None] = []
    guarded.page.on(
        "request", lambda request: asked.append(request.headers.get("referer")) if "tile" in request.url else None
    )
    guarded.select("Base map", "OpenStreetMap (online)")
    wait_until(guarded.page, lambda: asked)
    guarded.context.close()
    assert guarded.violations == []
    assert {url.split("/")[2] for url in guarded.outside} == {"tile.openstreetmap.org"}
    assert set(asked) == {f"{proxy.url}/"}


@pytest.mark.soak
def test_a_policy_too_strict_is_noticed(proxy: Front, browser: Browser) -> None:
    """The watch works: what no page may do is refused, and seen."""
    guarded = Guarded(browser, proxy.url)
    guarded.page.evaluate("void setTimeout(\"document.title = 'evaluated'\")")
    guarded.page.evaluate("void fetch('https://example.com').catch(() => 0)")
    wait_until(guarded.page, lambda: len(guarded.violations) > 1)
    refused = {violation.split()[1] for violation in guarded.violations}
    guarded.context.close()
    assert refused == {"script-src", "connect-src"}
    assert guarded.outside == []


@pytest.mark.soak
@pytest.mark.parametrize(("megabytes", "passes"), [(5.9, True), (6.1, False)])
def test_a_file_as_large_as_the_app_takes_reaches_it_and_no_larger_one(
    proxy: Front, megabytes: float, passes: bool
) -> None:
    status, headers = proxy.ask("/_stcore/upload_file/none/none", bytes(int(megabytes * 2**20)), "PUT")
    assert (status != 413) is passes
    assert "content-security-policy" in headers


@pytest.mark.soak
def test_nothing_is_kept_on_disk(proxy: Front) -> None:
    """Neither what a reader sends nor what one who reads slowly has not fetched yet."""
    proxy.ask("/_stcore/upload_file/none/none", bytes(2**20), "PUT")
    static = Path(streamlit.__file__).parent / "static" / "static" / "js"
    largest = max(static.iterdir(), key=lambda file: file.stat().st_size)
    assert largest.stat().st_size > 2**21
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect(("127.0.0.1", proxy.port))
        slow.sendall(f"GET /static/js/{largest.name} HTTP/1.1\r\nHost: dateline.example\r\n\r\n".encode())
        assert b" 200 OK" in slow.recv(100)
        time.sleep(0.5)
    assert "/disk/" not in proxy.log


@pytest.mark.soak
@pytest.mark.parametrize(
    ("origin", "status"),
    [("http://dateline.example", 101), ("https://dateline.example", 101), ("https://elsewhere.example", 403)],
)
def test_the_web_socket_opens_for_the_sites_own_pages_only(proxy: Front, origin: str, status: int) -> None:
    asked = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec_WebSocket_Version": "13"}
    asked["Sec_WebSocket_Key"] = "dGhlIHNhbXBsZSBub25jZQ=="
    assert proxy.ask("/_stcore/stream", Host="dateline.example", Origin=origin, **asked)[0] == status


@pytest.mark.soak
def test_text_is_compressed(proxy: Front, guarded: Guarded) -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    parts = re.findall(r'"\.(/static/[^"]+\.(?:js|css))"', page)
    assert len(parts) > 20
    for path in (
        "/",
        *parts,
        "/component/geo.page.panels.map.map/world.json",
        "/component/geo.page.panels.map.map/map.js",
    ):
        status, headers = proxy.ask(path, Accept_Encoding="gzip")
        assert status == 200, path
        assert headers.get("content-encoding") == "gzip" or int(headers["content-length"]) < 1000, path
