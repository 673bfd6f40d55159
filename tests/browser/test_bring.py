"""The reader's own article on a real server: uploaded, seen by its reader only, gone with the session."""

import os
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from geo.files import reading
from tests.browser.conftest import NARROW, WIDE, Server, new_context
from tests.conftest import first_of

LOCATIONS, ARTICLE = reading.template()
TITLE = reading.read(LOCATIONS, ARTICLE).heading.title
NAMES = [f"Kept word {number} Zanzibarbarossa" for number in range(10)]


def named(name: str) -> bytes:
    return ARTICLE.replace(TITLE.encode(), name.encode())


def page_at(browser: Browser, url: str, size: tuple[int, int] = WIDE) -> Page:
    page = new_context(browser, size).new_page()
    page.goto(url)
    return page


def upload(page: Page, name: str, data: bytes) -> None:
    page.get_by_test_id("stFileUploader").filter(has_text=name).locator("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "text/plain", "buffer": data}]
    )


def heading(page: Page):
    return page.locator(".dl-head h1")


def story_id(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query)["story"][0]


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_two_files_become_a_map_and_a_link_asks_for_them_elsewhere(
    server: Server, browser: Browser, size: tuple[int, int]
) -> None:
    page = page_at(browser, f"{server.url}/?story=~", size)
    upload(page, "locations.csv", LOCATIONS.replace(b"Europe/Zurich", b"Europe/Zurick"))
    page.get_by_text("Still to come: article.toml").wait_for()
    upload(page, "article.toml", ARTICLE)
    page.get_by_text("did you mean 'Europe/Zurich'?").first.wait_for()
    field = page.get_by_label(re.compile("^locations.csv, to write or paste"))
    field.fill(LOCATIONS.decode())
    field.press("Control+Enter")
    expect(heading(page)).to_have_text(TITLE)
    frame = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
    frame.locator(".dl-marker").first.wait_for()
    page.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
    elsewhere = page_at(browser, page.url, size)
    expect(elsewhere.get_by_role("heading", name="This article is not here")).to_be_visible()
    assert heading(elsewhere).count() == 0
    for one in (page, elsewhere):
        assert one.evaluate("document.documentElement.scrollWidth <= innerWidth")
        one.context.close()


@pytest.mark.parametrize("readers", [2, pytest.param(10, marks=pytest.mark.soak)])
def test_readers_with_an_article_each_at_once_see_their_own_only(
    browser: Browser, tmp_path: Path, readers: int
) -> None:
    names = NAMES[:readers]
    kept = tmp_path / "temporary"
    kept.mkdir()
    os.environ["TMPDIR"] = str(kept)
    try:
        server = Server(None, tmp_path / "log")
    finally:
        del os.environ["TMPDIR"]
    server.wait()
    try:
        pages = [page_at(browser, f"{server.url}/?story=~") for _ in names]
        for page in pages:
            page.get_by_test_id("stFileUploader").nth(2).wait_for(state="attached")
        # All under one name and in one go: nobody waits for anybody.
        for page in pages:
            upload(page, "locations.csv", LOCATIONS)
        for page in pages:
            page.get_by_text("Still to come: article.toml").wait_for()
        for page, name in zip(pages, names, strict=True):
            upload(page, "article.toml", named(name))
        for page, name in zip(pages, names, strict=True):
            expect(heading(page)).to_have_text(name, timeout=60_000)
        for page, name in zip(pages, names, strict=True):
            text = page.content()
            assert [other for other in names if other in text] == [name]
        assert len({story_id(page) for page in pages if page.wait_for_url(re.compile("story=~.")) is None}) == len(
            pages
        )
        paster = page_at(browser, f"{server.url}/?story=~")
        paster.get_by_label("The text of an article").fill(f"{NAMES[-1]} lies 90 km (56 miles) from Lisbon.")
        paster.get_by_role("button", name="Check the text").click()
        expect(paster.locator(".dl-given")).to_contain_text(NAMES[-1])
        stranger = page_at(browser, server.url)
        heading(stranger).wait_for()
        assert "Zanzibarbarossa" not in stranger.content()
        written = [file for file in kept.rglob("*") if file.is_file() and b"Zanzibarbarossa" in file.read_bytes()]
        assert written == []
        assert "Zanzibarbarossa" not in (tmp_path / "log").read_text()

        # A new server has nothing of it, and says so to the page that was open.
        page = pages[0]
        server.process.kill()
        server.process.wait()
        server.start()
        server.wait()
        expect(page.get_by_role("heading", name="This article is not here")).to_be_visible(timeout=20_000)
        expect(heading(page)).to_have_count(0)
        for page in [*pages, paster, stranger]:
            page.context.close()
    finally:
        server.stop()
