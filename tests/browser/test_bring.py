"""The reader's own article on a real server: uploaded, seen by its reader only, gone with the session."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from geo.files import reading
from tests.browser.conftest import NARROW, WIDE, Opener, Server
from tests.conftest import first_of

LOCATIONS, ARTICLE = reading.template()
TITLE = reading.read(LOCATIONS, ARTICLE).heading.title
NAMES = [f"Kept word {number} Zanzibarbarossa" for number in range(10)]


def named(name: str) -> bytes:
    return ARTICLE.replace(TITLE.encode(), name.encode())


def drop(page: Page, **files: bytes) -> None:
    """Drop files together into the one place for all; `__` in a name stands for its dot."""
    box = page.get_by_test_id("stFileUploader").filter(has_text="Or drop any file here")
    box.locator("input[type=file]").set_input_files(
        [{"name": name.replace("__", "."), "mimeType": "", "buffer": data} for name, data in files.items()]
    )


def heading(page: Page):
    return page.locator(".dl-head h1")


def story_id(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query)["story"][0]


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_two_files_become_a_map_and_a_link_asks_for_them_elsewhere(
    server: Server, page_at: Opener, size: tuple[int, int]
) -> None:
    page = page_at(f"{server.url}/?story=~", size)
    drop(page, locations__csv=LOCATIONS.replace(b"Europe/Zurich", b"Europe/Zurick"), article__toml=ARTICLE)
    page.get_by_text("did you mean 'Europe/Zurich'?").first.wait_for()
    field = page.get_by_label(re.compile("^locations.csv, to write or paste"))
    field.fill(LOCATIONS.decode())
    field.press("Control+Enter")
    expect(heading(page)).to_have_text(TITLE)
    frame = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
    frame.locator(".dl-marker").first.wait_for()
    page.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
    elsewhere = page_at(page.url, size)
    expect(elsewhere.get_by_role("heading", name="This article is not here")).to_be_visible()
    assert heading(elsewhere).count() == 0
    for one in (page, elsewhere):
        assert one.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.soak  # Without a browser tests/page tells the same in every run.
def test_readers_with_an_article_each_at_once_see_their_own_only(server: Server, page_at: Opener) -> None:
    pages = [page_at(f"{server.url}/?story=~") for _ in NAMES]
    for page in pages:
        page.get_by_test_id("stFileUploader").wait_for()
    # All under one name and in one go: nobody waits for anybody.
    for page, name in zip(pages, NAMES, strict=True):
        drop(page, locations__csv=LOCATIONS, article__toml=named(name))
    for page, name in zip(pages, NAMES, strict=True):
        expect(heading(page)).to_have_text(name, timeout=60_000)
    for page, name in zip(pages, NAMES, strict=True):
        text = page.content()
        assert [other for other in NAMES if other in text] == [name]
        page.wait_for_url(re.compile("story=~."))
    assert len({story_id(page) for page in pages}) == len(pages)
    stranger = page_at(server.url)
    heading(stranger).wait_for()
    assert "Zanzibarbarossa" not in stranger.content()
    stranger.goto(f"{server.url}/?story=~")
    stranger.get_by_label("Your text or table").fill(f"{NAMES[-1]} lies 90 km (56 miles) from Lisbon.")
    stranger.get_by_role("button", name="Check the text").click()
    expect(stranger.locator(".dl-given")).to_contain_text(NAMES[-1])
    files = [file for file in server.temporary.rglob("*") if file.is_file()]
    assert [file for file in files if b"Zanzibarbarossa" in file.read_bytes()] == []
    assert "Zanzibarbarossa" not in server.log.read_text()
