"""A story of thousands of places: the map shows them all on a canvas, and every one can be reached."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bench import stories
from geo.files import reading
from geo.story.model import Article
from tests.browser.conftest import Dashboard, Open, Server, pick, wait_until

OTHERS = "Number(document.querySelector('canvas.dl-crowd')?.dataset.others ?? 0)"
"""How many places are shown without an element."""


def told(server: Server, folder: Path, size: int) -> Article:
    stories.written(folder, size)
    server.tell(*((folder / name).read_bytes() for name in (reading.LOCATIONS, reading.ARTICLE)))
    return reading.load(folder)


def shown(dashboard: Dashboard) -> int:
    return int(dashboard.frame.evaluate(f"() => {OTHERS} + document.querySelectorAll('[data-place]').length"))


@pytest.mark.parametrize("size", [1_200, pytest.param(10_000, marks=pytest.mark.soak)])
def test_every_one_of_many_places_is_on_the_map_and_can_be_reached(
    own_server: Server, visit: Open, tmp_path: Path, size: int
) -> None:
    article = told(own_server, tmp_path / "many", size)
    dashboard = visit(own_server.url)
    page, frame = dashboard.page, dashboard.map
    wait_until(page, lambda: shown(dashboard) == size)
    assert frame.locator("[data-place]").count() < 120

    # A layer is hidden at once, with all of its places.
    layer = next(layer for layer in article.layers if layer.id == stories.TOGGLED)
    dashboard.layer(layer.title)
    hidden = sum(place.layer == layer.id for place in article.places)
    assert shown(dashboard) == size - hidden
    dashboard.layer(layer.title)
    assert shown(dashboard) == size

    # A disc opens: its places come apart.
    before = dashboard.view()["zoom"]
    dashboard.frame.evaluate("void map.setView([0, 200], 4, {animate: false})")
    dashboard.settle()
    box = frame.locator(".dl-map").bounding_box()
    assert box
    found = dashboard.frame.evaluate(
        "() => { const { width, height } = map.getContainer().getBoundingClientRect();"
        " for (let y = 80; y < height - 60; y += 6) for (let x = 60; x < width - 60; x += 6) {"
        "  const { left, top } = map.getContainer().getBoundingClientRect();"
        "  document.elementFromPoint(left + x, top + y)?.dispatchEvent(new PointerEvent('pointermove',"
        "   { bubbles: true, clientX: left + x, clientY: top + y }));"
        "  if (/^[\\d,]+ places/.test(document.querySelector('.dl-pointed').textContent)) return [x, y]; }"
        " return null; }"
    )
    assert found, "no disc was found"
    zoom = dashboard.view()["zoom"]
    page.mouse.click(box["x"] + found[0], box["y"] + found[1])
    wait_until(page, lambda: dashboard.view()["zoom"] > zoom)
    assert zoom > before

    # The list names what is in sight; a choice there opens the place's card, and gives it an element.
    dashboard.frame.evaluate("void map.setView([0, 200], 5, {animate: false})")
    dashboard.settle()
    frame.get_by_role("button", name="List the places in sight").click()
    rows = frame.locator(".dl-list li button")
    expect(frame.locator(".dl-list strong")).to_have_text(re.compile(r"[\d,]+ places in sight"))
    name = rows.last.locator("span").inner_text()
    rows.last.click()
    expect(page.locator(".st-key-card-place h3")).to_have_text(name)
    chosen = next(place for place in article.places if place.name == name)
    expect(dashboard.place(chosen.id)).to_have_attribute("aria-pressed", "true")
    expect(dashboard.place(chosen.id)).to_have_attribute("aria-label", re.compile(rf"^{name}\..+\skm from Yokota"))
    page.keyboard.press("Escape")
    expect(frame.locator(".dl-list")).to_be_hidden()

    # What is not in the menu is found by its name, and measured from.
    last = article.places[-1]
    find = page.get_by_test_id("stSidebar").get_by_label("Find a place")
    dashboard.settle()
    find.click()
    find.press_sequentially(last.name)
    expect(page.get_by_role("option").first).to_contain_text(last.name)  # the list has followed what is typed
    find.press("Enter")
    expect(page.locator(".st-key-card-place h3")).to_have_text(last.name)
    expect(dashboard.place(last.id)).to_be_attached()

    # The table of places shows a part of them at a time.
    page.get_by_role("tab", name="Places").click()
    table = page.get_by_role("tabpanel").locator("table")
    expect(table.locator("tbody tr")).to_have_count(100)
    pick(page.get_by_label("Rows of"), "101 to 200")
    expect(table.locator("tbody tr").first).to_contain_text(article.places[100].name)
    expect(page).to_have_url(re.compile("part=2"))
