"""A reader pastes an article: sees what is wrong in it, says what a name means, goes to the map, and shares the link."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from geo.extract import example
from tests.browser.axe import serious
from tests.browser.conftest import NARROW, WIDE, Dashboard, Open, Server, new_context
from tests.browser.test_hostile import TEXT as HOSTILE
from tests.browser.test_hostile import untouched
from tests.conftest import first_of


def paste(dashboard: Dashboard, text: str) -> None:
    """Paste into the empty field: nothing else is needed."""
    dashboard.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    dashboard.page.get_by_label("Your text or table").click()
    dashboard.page.keyboard.press("Control+v")
    dashboard.page.locator(".dl-given").wait_for()
    dashboard.map.locator(".dl-marker").first.wait_for()
    dashboard.settle()


def to_own_article(dashboard: Dashboard) -> None:
    """Choose it in the menu, which a narrow window keeps shut; a script can click there."""
    menu = dashboard.page.get_by_test_id("stSidebar").get_by_role("combobox", name=re.compile("Story"))
    menu.evaluate("(node) => node.focus()")
    menu.press("ArrowDown")
    dashboard.page.get_by_role("option", name="Your own article").click()
    dashboard.page.get_by_label("Your text or table").wait_for()


def statement(dashboard: Dashboard, words: str) -> Locator:
    return dashboard.page.locator(".dl-given .dl-stated").filter(has_text=words).first


def is_in_sight(mark: Locator) -> bool:
    """Whether a part of the page can be seen: what lies on top at its middle is the part itself."""
    return mark.evaluate("""(node) => {
      const { left, top, width, height } = node.getClientRects()[0];
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return node.contains(seen) || Boolean(seen?.contains(node));
    }""")


@pytest.mark.parametrize("size", first_of(WIDE, NARROW))
def test_a_pasted_article_shows_its_errors_and_each_can_be_looked_into(
    server: Server, visit: Open, browser: Browser, size: tuple[int, int]
) -> None:
    dashboard = visit(f"{server.url}/?story=samoa-wreck", size)
    page = dashboard.page
    page.get_by_role("button", name="Check your own article").click()  # in sight where the menu is shut, too
    paste(dashboard, example.text())

    # What is wrong comes first, and leads to the words in the text.
    expect(page.get_by_text(re.compile(r"^3 of \d+ statements look wrong$"))).to_be_in_viewport()
    finding = page.locator(".dl-finding").filter(has_text="620 km")
    expect(finding).to_have_accessible_name(re.compile(r"^620 km.*too high$"))  # its sign is not read aloud
    finding.click()
    card = page.locator(".st-key-card-statement")
    expect(card).to_contain_text("Tórshavn to Lerwick: 367 km")
    dashboard.settle()
    wrong = statement(dashboard, "620 km")
    expect(wrong).to_have_class(re.compile("dl-bad.*dl-chosen"))
    if size == WIDE:  # On a phone the text is below, and the card lies over the page as a sheet.
        assert is_in_sight(wrong)
    expect(finding).to_have_attribute("aria-pressed", "true")
    assert is_in_sight(card.get_by_role("heading"))
    assert serious(page, ".st-key-top", ".st-key-reading") == []

    # Another end point is judged at once.
    menu = card.get_by_role("combobox", name=re.compile("To “Lerwick”"))
    menu.click()
    menu.press_sequentially("Reyk")
    page.get_by_role("option", name="Reykjavík, Iceland").first.click()
    expect(card).to_contain_text("Tórshavn to Reykjavík")
    page.get_by_role("button", name="Take back my choices").click()
    expect(card).to_contain_text("Tórshavn to Lerwick: 367 km")

    # A place leads to the map, also by keyboard.
    place = page.locator(".dl-given .dl-at").filter(has_text="Oslo").first
    place.focus()
    page.keyboard.press("Enter")
    expect(dashboard.card).to_contain_text("Oslo")
    dashboard.settle()
    expect(place).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".st-key-card-place").get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Enter")
    expect(card).to_be_visible()
    expect(place).to_be_focused()

    # The link has nothing of the text, and asks for it elsewhere.
    assert re.search(r"\?story=~[0-9a-f]{12}&", page.url)
    elsewhere = new_context(browser, size).new_page()
    elsewhere.goto(page.url)
    expect(elsewhere.get_by_role("heading", name="This article is not here")).to_be_visible()
    expect(elsewhere.get_by_label("Your text or table")).to_have_value("")
    elsewhere.context.close()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_file_has_the_text_if_the_reader_may_share_it_and_what_is_typed_survives_a_run(
    server: Server, visit: Open, tmp_path: Path
) -> None:
    dashboard = visit(f"{server.url}/?story=samoa-wreck")
    page = dashboard.page
    to_own_article(dashboard)
    paste(
        dashboard,
        f"{HOSTILE}\n\nOslo is about 305 km east of Bergen. The camp is 40 km north of the village. {HOSTILE}",
    )
    assert page.locator(".dl-given").text_content().startswith(HOSTILE)
    assert untouched(dashboard)

    # What could not be judged is, as soon as the reader says where its ends are.
    page.locator(".dl-given .dl-sign.dl-none").first.click()
    card = page.locator(".st-key-card-statement")
    expect(card).to_contain_text("The text does not give the position of “the camp”.")

    def say(place: str) -> None:
        menu = card.get_by_role("combobox", name=re.compile("From “The camp”"))
        menu.click()
        menu.press_sequentially(place)
        menu.press("Enter")

    say("Xyzzyville")
    expect(card).to_contain_text("No place is called “Xyzzyville”.")
    say("Lillehammer")  # the text does not name it
    expect(card).to_contain_text("Lillehammer to Bergen:")
    expect(page.locator(".dl-given .dl-sign.dl-none")).to_have_count(0)
    card.get_by_role("button", name="Close").click()
    expect(card).to_have_count(0)
    dashboard.settle()

    def exported(name: str) -> str:
        with page.expect_download() as download:
            page.get_by_test_id("stPopoverBody").get_by_role("button", name=re.compile("page")).first.click()
        download.value.save_as(tmp_path / name)
        return (tmp_path / name).read_text(encoding="utf-8")

    page.get_by_role("button", name="Download").click()
    assert "50{%" not in exported("without.html")
    page.get_by_text("I may share this text").click()
    dashboard.settle()
    assert "50{%" in exported("with.html")
    page.keyboard.press("Escape")

    page.get_by_test_id("stExpander").get_by_text("Your text", exact=True).click()
    field = page.get_by_label("Your text or table")
    field.press("End")
    field.press_sequentially(" More.")
    page.get_by_role("button", name="+1 h", exact=True).evaluate("(node) => node.click()")
    dashboard.settle()
    assert " More." in field.input_value()
    assert untouched(dashboard)
