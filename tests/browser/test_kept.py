"""What a reader has worked on is never lost: it comes back after a reload, is undone, and two tabs respect each other."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.axe import serious
from tests.browser.conftest import NARROW, RESTS, WIDE, Pages, Server, wait_until
from tests.browser.test_bring import ARTICLE, LOCATIONS, TITLE, drop, heading, named
from tests.conftest import first_of

TEXT = "It is known to all that Oslo is about 305 km west of Bergen. Lillehammer lies 135 km north of Oslo."
KEPT = re.compile("^Kept in this browser")
ON_THE_MAP = """(markers) => markers.length > 1 && markers.every((marker) => {
  const { x, y } = marker.getBoundingClientRect();
  return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
})"""
GONE = "This article is not here"

Opener = Callable[..., Page]


@pytest.fixture
def at(pages: Pages) -> Iterator[Opener]:
    """Open an address for a new reader, or in another tab of one who has a page."""
    taken: list[Page] = []
    tabs: list[Page] = []

    def at(url: str, beside: Page | None = None) -> Page:
        page = beside.context.new_page() if beside else pages.take(WIDE, "light")
        (tabs if beside else taken).append(page)
        page.goto(url)
        return page

    yield at
    for page in tabs:
        page.close()
    for page in taken:
        pages.give_back(page)


def field(page: Page):
    return page.get_by_label(re.compile("^article.toml, to write or paste"))


def rename(page: Page, name: str) -> None:
    """Edit the story's title in its file."""
    expect(field(page)).to_have_count(1)  # those of the page before are gone
    if not field(page).is_visible():
        page.get_by_text("The two files of your article").click()
    page.evaluate(RESTS)  # a field that is drawn anew loses what is typed meanwhile
    field(page).fill(named(name).decode())
    field(page).press("Control+Enter")
    expect(heading(page)).to_have_text(name)


def bring(page: Page) -> None:
    drop(page, locations__csv=LOCATIONS, article__toml=ARTICLE)
    expect(heading(page)).to_have_text(TITLE)
    kept(page).wait_for()  # it runs the page once more


def kept(page: Page):
    return page.locator(".st-key-kept").get_by_text(KEPT)


def test_a_story_in_the_middle_of_mending_survives_reload_back_and_a_mistake(server: Server, at: Opener) -> None:
    page = at(f"{server.url}/?story=~")
    bring(page)
    rename(page, "A better title")
    page.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
    kept(page).wait_for()
    page.reload()
    expect(heading(page)).to_have_text("A better title")
    rename(page, "The best title")

    # Back and Forward lead through the versions, and so do the buttons, which name what they undo.
    page.go_back()
    expect(heading(page)).to_have_text("A better title")
    page.get_by_role("button", name="Redo: Title of the story").click()
    expect(heading(page)).to_have_text("The best title")
    page.get_by_role("button", name="Undo: Title of the story").click()
    expect(heading(page)).to_have_text("A better title")
    page.locator("body").press("Control+Shift+z")
    expect(heading(page)).to_have_text("The best title")
    # The keys act from the map too, and leave a field's own undo alone.
    marker = page.frame_locator("iframe[title='streamlit_folium.st_folium']").locator(".dl-marker").first
    marker.press("Control+z")
    expect(heading(page)).to_have_text("A better title")
    marker.press("Control+y")
    expect(heading(page)).to_have_text("The best title")
    page.evaluate(RESTS)
    find = page.get_by_label("Measure from").first
    find.press_sequentially("Gua")
    find.press("Control+z")
    find.press("Escape")
    page.evaluate(RESTS)
    expect(heading(page)).to_have_text("The best title")
    kept(page).wait_for()

    # An address of an older version opens the work as it is now; the list has it once.
    page.goto(f"{server.url}/?story=~")
    entries = page.locator(".st-key-kept li")
    expect(entries).to_have_count(1)
    expect(entries).to_contain_text("The best title")
    page.evaluate(RESTS)
    assert serious(page) == []
    entries.get_by_role("button", name="Open").click()
    expect(heading(page)).to_have_text("The best title")
    page.evaluate(RESTS)  # a button that is drawn anew loses a click
    address = page.url
    page.locator(".st-key-own-remove button").first.evaluate("(node) => node.click()")
    page.get_by_role("button", name="Delete it for good").click()
    page.get_by_label("Your text or table").wait_for()
    expect(entries).to_have_count(0)
    page.goto(address)
    expect(page.get_by_role("heading", name=GONE)).to_be_visible()


def test_a_text_with_its_date_and_choices_comes_back(server: Server, at: Opener) -> None:
    page = at(f"{server.url}/?story=~")
    page.get_by_label("Your text or table").fill(TEXT)
    page.get_by_role("button", name="Check the text").click()
    page.locator(".dl-given .dl-stated").first.click()
    card = page.locator(".st-key-card-statement")
    menu = card.get_by_role("combobox", name=re.compile("“Bergen”"))
    menu.click()
    menu.press_sequentially("Reykjavik")
    menu.press("Enter")
    expect(card).to_contain_text("Reykjavík")
    # The frame of the story is another one now, and the map is where the places are.
    atlas = page.frame_locator("iframe[title='streamlit_folium.st_folium']")
    atlas.locator("[data-place^=reykjav]").wait_for()
    wait_until(page, lambda: atlas.locator(".dl-marker").evaluate_all(ON_THE_MAP))
    kept(page).wait_for()
    page.get_by_role("button", name=re.compile("Undo: choice in “about 305 km west of Bergen”$")).wait_for()
    page.reload()
    page.get_by_role("button", name="Take back my choices").wait_for()
    expect(page.locator(".dl-given")).to_have_text(re.compile("Lillehammer"))
    page.goto(f"{server.url}/?story=~")
    entry = page.locator(".st-key-kept li")
    expect(entry).to_contain_text("that Oslo is about 305 km")
    page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    for part in entry.locator("span, button").all():
        box = part.bounding_box()
        assert box
        assert box["x"] + box["width"] <= NARROW[0]
    entry.get_by_role("button", name="Delete").click()
    entry.get_by_role("button", name="Really delete?").click()
    expect(entry).to_have_count(0)


def test_two_tabs_do_not_overwrite_each_other(server: Server, at: Opener) -> None:
    page = at(f"{server.url}/?story=~")
    bring(page)
    page.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
    kept(page).wait_for()
    other = at(page.url, beside=page)
    expect(heading(other)).to_have_text(TITLE)
    kept(other).wait_for()
    rename(other, "Changed in the other tab")
    told = page.locator(".st-key-kept").get_by_text("was changed in another tab")
    told.wait_for()
    rename(page, "Changed here")
    told.wait_for()
    page.get_by_role("button", name="Keep mine as a copy").click()
    kept(page).wait_for()
    rename(other, "Changed in the other tab again")
    kept(other).wait_for()
    expect(heading(page)).to_have_text("Changed here")

    third = at(f"{server.url}/?story=~", beside=page)
    entries = third.locator(".st-key-kept li")
    expect(entries).to_have_count(2)
    entries.filter(has_text="again").get_by_role("button", name="Open").click()
    expect(heading(third)).to_have_text("Changed in the other tab again")
    rename(third, "The third")
    other.get_by_role("button", name="Take the other").click()
    expect(heading(other)).to_have_text("The third")

    # What is deleted in one tab stays open in the others, and is kept again when it changes there.
    third.get_by_role("button", name="Another article").click()
    third.get_by_role("button", name="Delete all").click()
    third.get_by_role("button", name="Really delete all?").click()
    expect(entries).to_have_count(0)
    rename(page, "Changed after all was deleted")
    expect(entries).to_have_count(1)


BLOCKED = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"
FULL = "IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'QuotaExceededError'); };"


@pytest.mark.parametrize(
    ("script", "said"), first_of((BLOCKED, "This browser does not let the page keep anything"), (FULL, "is full"))
)
def test_where_nothing_can_be_kept_the_page_says_so_and_asks_before_it_is_left(
    server: Server, pages: Pages, script: str, said: str
) -> None:
    page = pages.take(WIDE, "light")
    fresh = page.context.new_page()
    fresh.add_init_script(script)
    asked: list[str] = []

    def hear(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    fresh.on("dialog", hear)
    fresh.goto(f"{server.url}/?story=~")
    fresh.get_by_role("button", name="Try an example").click()
    fresh.locator(".st-key-own-bar .st-key-kept").get_by_text(said).wait_for()
    fresh.wait_for_url(re.compile("story=~[0-9a-f]{12}"))
    fresh.reload()
    wait_until(fresh, lambda: asked == ["beforeunload"])
    expect(fresh.get_by_role("heading", name=GONE)).to_be_visible()
    fresh.reload()
    expect(fresh.get_by_role("heading", name=GONE)).to_be_visible()
    assert asked == ["beforeunload"]
    fresh.close()
    pages.give_back(page)


def test_what_is_typed_and_not_sent_asks_before_the_page_is_left(server: Server, at: Opener) -> None:
    page = at(f"{server.url}/?story=~")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    box = page.get_by_label("Your text or table")
    box.click()
    listens = page.locator(".st-key-kept section[hidden]")  # its script has drawn
    listens.wait_for(state="attached")
    page.reload()
    assert asked == []
    listens.wait_for(state="attached")
    box.click()
    box.press_sequentially("Oslo is 300 km")
    page.reload()
    assert asked == ["beforeunload"]


@pytest.mark.soak
def test_a_lid_that_is_shut_while_the_server_restarts_loses_nothing(at: Opener, tmp_path: Path) -> None:
    server = Server(None, tmp_path / "log")
    server.wait()
    page = at(f"{server.url}/?story=~")
    page.get_by_role("textbox", name="Or write a story in a form: a place in it").fill("Honolulu")
    page.keyboard.press("Enter")
    kept(page).wait_for()
    page.locator(".st-key-own-form").get_by_role("tab", name="Text", exact=True).click()
    page.evaluate(RESTS)
    box = page.get_by_role("textbox", name=re.compile("^Text$")).locator("visible=true").first
    box.fill("From @honolulu.")
    box.press("Control+Enter")  # this is sent
    expect(page.locator(".st-key-reading")).to_contain_text("From Honolulu.")
    page.evaluate(RESTS)
    box.press("Control+End")
    box.press_sequentially(" And this is only typed.")
    browser = page.context.new_cdp_session(page)
    browser.send("Page.setWebLifecycleState", {"state": "frozen"})
    page.context.set_offline(True)
    server.stop()
    server.start()
    server.wait()
    page.context.set_offline(False)
    browser.send("Page.setWebLifecycleState", {"state": "active"})
    page.locator("[data-test-connection-state=CONNECTED]").wait_for(timeout=60_000)
    page.evaluate(RESTS)
    expect(box).to_have_value("From @honolulu. And this is only typed.")
    box.press("Control+Enter")
    expect(page.locator(".st-key-reading")).to_contain_text("From Honolulu. And this is only typed.")
    server.stop()
