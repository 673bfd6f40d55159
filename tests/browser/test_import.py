"""A reader brings what they have: sees what was understood, corrects it, and it is a story."""

import json
import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import serious
from tests.browser.conftest import NARROW, RESTS, Opener, Server
from tests.browser.test_bring import drop, heading
from tests.browser.test_kept import kept

TABLE = """Ort\tlatitude\tlongitude\tBemerkung\tKontakt im Projekt
Lima\t-12.05\t-77.04\tAm Meer\tAna
Quito\t-0.18\t-78.47\tIn den Bergen\tLuis
Springfield\t\t\tOhne Lage\tBo
La Paz\t-16.5\t-68.15\tHoch oben\tEva
Cusco\t\t\tOhne Lage\tIda
"""
LONG = "Längenangabe" * 20
GEOJSON = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": name, LONG: LONG},
            "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        }
        for name, latitude, longitude in (("Lima", -12.05, -77.04), (LONG, -0.18, -78.47))
    ],
}


def settled(page: Page) -> None:
    page.evaluate(RESTS)


def say(page: Page, column: str, meaning: str) -> None:
    """Choose what a column means."""
    menu = page.get_by_role("combobox", name=re.compile(f"What “{column}” means"))
    menu.click()
    menu.press_sequentially(meaning)
    menu.press("Enter")
    settled(page)


def counts(page: Page) -> Locator:
    return page.locator(".st-key-import h1 + p")


def markers(page: Page) -> Locator:
    return page.frame_locator("iframe[title='streamlit_folium.st_folium']").locator(".dl-marker")


def test_a_spreadsheet_is_pasted_corrected_and_becomes_a_story_that_can_be_taken_away(
    server: Server, page_at: Opener, tmp_path: Path
) -> None:
    page = page_at(f"{server.url}/?story=~")
    page.get_by_label("Your text or table").fill(TABLE)
    page.get_by_label("Your text or table").press("Control+Enter")
    expect(page.get_by_role("heading", name="Your places")).to_be_visible()
    settled(page)
    say(page, "Ort", "Name")
    say(page, "Bemerkung", "Note")
    expect(counts(page)).to_contain_text("Rows: 5. Places: 4. Set aside: 1.")
    expect(page.get_by_role("img", name="Map of the places")).to_be_visible()
    settled(page)
    assert serious(page) == []

    # A column's meaning is changed, and all follows.
    say(page, "Bemerkung", "Left out")
    expect(page.locator(".dl-table")).not_to_contain_text("In den Bergen")
    say(page, "Bemerkung", "Note")
    expect(page.locator(".dl-table")).to_contain_text("In den Bergen")

    # A row without a position gets a place: several bear the name, and one is chosen.
    field = page.get_by_role("textbox", name="A place for row 4")
    field.fill("Springfield")
    field.press("Enter")
    page.get_by_role("button", name=re.compile("Springfield, Illinois")).click()
    expect(counts(page)).to_contain_text("Rows: 5. Each is a place.")

    # A place that was found by its name says how sure it is. It is not meant, and a position is typed.
    expect(page.get_by_text(re.compile("^Cusco, .*: likely, largest of 3 places"))).to_be_visible()
    page.get_by_role("button", name="None of these").click()
    expect(counts(page)).to_contain_text("Places: 4. Set aside: 1.")
    settled(page)  # a field that is drawn anew loses what is typed meanwhile
    field = page.get_by_role("textbox", name="A place for row 6")
    field.fill("13°31′S, 71°58′W")
    field.press("Enter")
    expect(counts(page)).to_contain_text("Rows: 5. Each is a place.")
    expect(page.get_by_text("Row 6: 13")).to_be_visible()
    page.get_by_label("Title").fill("Three towns of the Andes")
    page.get_by_label("Title").press("Enter")
    settled(page)

    # All of it comes back after a reload, and from the list of what is kept.
    kept(page).wait_for()
    page.reload()
    expect(page.get_by_label("Title")).to_have_value("Three towns of the Andes")
    expect(counts(page)).to_contain_text("Rows: 5. Each is a place.")
    expect(page.locator(".dl-table")).to_contain_text("In den Bergen")
    page.get_by_role("button", name="Take back").first.click()
    expect(counts(page)).to_contain_text("Set aside: 1.")
    kept(page).wait_for()
    page.goto(f"{server.url}/?story=~")
    entry = page.locator(".st-key-kept li").filter(has_text="Three towns of the Andes")
    expect(entry).to_contain_text("Places to approve")
    entry.get_by_role("button", name="Open").click()
    expect(counts(page)).to_contain_text("Set aside: 1.")
    settled(page)
    expect(page.locator(".st-key-kept section")).to_be_hidden()  # the list is the other page's
    with page.expect_download() as download:
        page.get_by_role("button", name="Download locations.csv").click()
    assert "La Paz" in Path(download.value.path()).read_text(encoding="utf-8")
    page.get_by_role("button", name="Make it a story").click()
    expect(heading(page)).to_have_text("Three towns of the Andes")
    expect(markers(page)).to_have_count(4)
    settled(page)

    # The zip is the story: it is taken away and brought back.
    page.get_by_text("The two files of your article").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as a zip").click()
    download.value.save_as(tmp_path / "story.zip")
    page.goto(f"{server.url}/?story=~")
    page.get_by_test_id("stFileUploader").wait_for()
    drop(page, story__zip=(tmp_path / "story.zip").read_bytes())
    expect(heading(page)).to_have_text("Three towns of the Andes")
    expect(markers(page)).to_have_count(4)


def test_on_a_phone_a_map_is_dropped_and_becomes_a_story(server: Server, page_at: Opener) -> None:
    page = page_at(f"{server.url}/?story=~", NARROW)
    page.get_by_test_id("stFileUploader").wait_for()
    drop(page, picture__png=b"\x89PNG\r\n")
    expect(page.get_by_role("alert")).to_contain_text("This is a picture, which holds no places.")
    settled(page)
    drop(page, places__geojson=json.dumps(GEOJSON).encode())
    expect(page.get_by_role("heading", name="Your places, from places.geojson")).to_be_visible()
    expect(counts(page)).to_contain_text("Rows: 2. Each is a place.")
    expect(page.get_by_role("button", name="Make it a story")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    settled(page)
    assert serious(page) == []
    page.go_back()
    expect(page.get_by_label("Your text or table")).to_be_visible()
    page.go_forward()
    page.get_by_role("button", name="Make it a story").click()
    expect(markers(page)).to_have_count(2)
    settled(page)
    # The buttons of the story lie over nothing.
    bar = page.locator(".st-key-own-bar").bounding_box()
    share = page.get_by_role("button", name="Copy link").bounding_box()
    assert share["y"] >= bar["y"] + bar["height"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # Two clocks take no more room than they need.
    slider = page.locator(".st-key-clocks .hour").bounding_box()
    steps = page.locator(".st-key-links-steps").bounding_box()
    assert steps["y"] - slider["y"] - slider["height"] < 40
