"""The form beside the two files: a story from nothing, without a line of TOML or CSV."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import serious
from tests.browser.conftest import DRAWN, NARROW, RESTS, WIDE, Pages, Server, pick, wait_until
from tests.conftest import first_of

ASKS = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))"
"""Whether the page asks before it is left."""
MAP = "iframe[title='streamlit_folium.st_folium']"


def write(page: Page, label: str | re.Pattern[str], text: str) -> None:
    """Write into the visible field with this label, and leave it."""
    field = page.get_by_role("textbox", name=label).locator("visible=true").first
    field.fill(text)
    field.press("Control+Enter" if field.evaluate("node => node.tagName") == "TEXTAREA" else "Enter")
    page.evaluate(RESTS)


def choose(page: Page, label: str, option: str) -> None:
    """Choose one of the options of the visible menu with this label."""
    pick(page.get_by_role("combobox", name=re.compile(label)).locator("visible=true").first, option, exact=False)
    page.evaluate(RESTS)
    page.keyboard.press("Escape")


def open_tab(page: Page, name: str) -> None:
    page.locator(".st-key-own-form").get_by_role("tab", name=name, exact=True).click()
    page.evaluate(RESTS)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).locator("visible=true").first.click()
    page.evaluate(RESTS)


def file(page: Page, name: str) -> str:
    """What stands in the text box of a file."""
    return page.get_by_label(re.compile(f"^{name}, to write or paste")).input_value()


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_a_story_is_written_in_the_form_alone(server: Server, pages: Pages, size: tuple[int, int]) -> None:
    page = pages.take(size, "light")
    page.goto(f"{server.url}/?story=~")
    write(page, "Or write a story in a form: a place in it", "Honolulu")  # Enter is enough
    frame = page.frame_locator(MAP)
    frame.locator("[data-place='honolulu']").wait_for(timeout=30_000)
    # A place by its name: its position, zone, precision and source come from the gazetteer.
    write(page, "Add a place by its name", "Tokyo")
    expect(
        page.get_by_text("the only place of this name").or_(page.get_by_text("places of this name")).first
    ).to_be_visible()
    press(page, "Add Tokyo, Japan (capital)")
    frame.locator("[data-place='tokyo']").wait_for()
    # Or in the table, in the row below the last one.
    page.locator(".st-key-own-form .dvn-scroller").click(position={"x": 90, "y": 35 * 3 + 15})
    page.locator("#portal textarea, #portal input").first.wait_for()
    page.evaluate(RESTS)
    page.keyboard.type("Guam", delay=20)
    page.evaluate(DRAWN)  # what was typed is taken in a frame
    assert page.evaluate(ASKS)  # before it is left, as the cell would be lost
    page.keyboard.press("Enter")
    frame.locator("[data-place='guam']").wait_for(state="attached")
    wait_until(page, lambda: not page.evaluate(ASKS))
    # A sentence: what is found stands beneath it, at once.
    open_tab(page, "Figures")
    press(page, "Add")
    expect(page.get_by_text("Fill in the gaps, and what is found stands here.")).to_be_visible()
    write(page, "The article's own words", "nearly 7,000 km away")
    choose(page, "From", "Tokyo")
    choose(page, "To", "Honolulu")
    write(page, "Figure", "7,000")
    choose(page, "Unit", "km")
    found = page.locator(".dl-found")
    expect(found).to_contain_text("too high")
    write(page, "Figure", "6,200")
    expect(found).to_contain_text("correct")
    # The text, with signs for links.
    open_tab(page, "Text")
    write(page, re.compile("^Text$"), "From @tokyo it is #distance to [the islands]@honolulu, and to @lima.")
    expect(page.get_by_text("@lima links nothing yet.")).to_be_visible()
    text = page.locator(".st-key-reading")
    expect(text).to_contain_text(re.compile("From Tokyo it is nearly 7,000 km away . to the islands"))
    # A link is found by a part of its name, or put where the cursor stands.
    box = page.get_by_role("textbox", name=re.compile("^Text$")).locator("visible=true").first
    box.press("Control+End")
    box.press_sequentially(" By way of @gua")
    expect(page.locator(".links button")).to_have_text([re.compile("^@guam Guam")])
    box.press("Enter")
    page.locator(".links button", has_text="#distance").click()
    expect(box).to_have_value(re.compile("By way of @guam #distance$"))
    box.press("Control+Enter")
    expect(text.locator("[data-choose=place][data-to=guam]")).to_be_visible()
    # The files have it all; a comment in them stays, and what is changed there is seen here.
    page.get_by_text("The two files of your article").click()
    article = file(page, "article.toml")
    assert "[Tokyo](place:tokyo)" in article and "stated = 6200" in article
    assert file(page, "locations.csv").splitlines()[2].startswith("tokyo,Tokyo,35.")
    commented = article.replace("[[claim]]", "# Ask the desk.\n[[claim]]").replace("6200", "6_200  # by ruler")
    write(page, re.compile("^article.toml, to write or paste"), commented)
    open_tab(page, "Title and layers")
    write(page, re.compile("^Title$"), "Across the ocean")
    expect(page.locator(".dl-head h1")).to_have_text("Across the ocean")
    wait_until(page, lambda: "Across the ocean" in file(page, "article.toml"))
    assert file(page, "article.toml") == commented.replace("A new story", "Across the ocean")
    # Something wrong is said beside its field; what was typed stays, and so does the map.
    open_tab(page, "Figures")
    write(page, "Figure", "many")
    expect(page.locator(".dl-wrong", has_text="'many' is not a number")).to_be_visible()
    expect(page.get_by_role("textbox", name="Figure").locator("visible=true")).to_have_value("many")
    expect(frame.locator("[data-place='tokyo']")).to_be_visible()
    assert serious(page, ".st-key-own-form") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    pages.give_back(page)
