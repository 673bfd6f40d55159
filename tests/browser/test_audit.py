"""The summary page of an audit, as an editor opens it from a folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from geo.audit.run import Task, audit
from tests.audit.texts import HOSTILE, RIGHT, WRONG, lines
from tests.browser.conftest import NARROW, WIDE
from tests.conftest import first_of

ROWS = ".worst tbody tr:visible"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audit")
    texts = [RIGHT, WRONG, HOSTILE, "Athens is 900 km from Sofia. It is Monday, 2 June 2024. É."]
    audit(Task(str(lines(folder / "feed.jsonl", texts)), folder / "out"))
    return folder / "out" / "index.html"


@pytest.fixture(params=first_of("light", "dark"))
def page(browser: Browser, file: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page; afterwards it may have asked for nothing and complained of nothing."""
    context = browser.new_context(viewport={"width": WIDE[0], "height": WIDE[1]}, color_scheme=request.param)
    opened, wrong = context.new_page(), []
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: wrong.append(dialog.message))
    opened.on("request", lambda asked: wrong.append(asked.url) if asked.url != file.as_uri() else None)
    opened.goto(file.as_uri())
    yield opened
    assert wrong == []
    context.close()


def test_an_editor_searches_filters_and_sorts_the_worst(page: Page) -> None:
    rows, shown = page.locator(ROWS), page.locator("#shown")
    count = rows.count()
    assert count >= 4
    expect(shown).to_have_text(str(count))
    expect(rows.first).to_contain_text("✗ wrong")
    page.get_by_label("Search").fill("LISBON 4,000")
    expect(rows).to_have_count(2)
    expect(shown).to_have_text("2")
    page.get_by_label("Search").fill("")
    page.get_by_label("Kind").select_option("weekday")
    expect(rows.first).to_contain_text("Weekdays")
    expect(rows).to_have_count(2)
    page.get_by_label("Kind").select_option("*")
    heading = page.get_by_role("columnheader", name="Text")
    for order, first in (("ascending", "t1"), ("descending", "t3")):
        heading.get_by_role("button").click()
        assert heading.get_attribute("aria-sort") == order
        expect(rows.first.locator(".where")).to_contain_text(first)
    page.get_by_role("columnheader", name="Verdict").get_by_role("button").click()
    assert [row.get_attribute("data-rank") for row in rows.all()] == [f"{rank}" for rank in range(1, count + 1)]
    violations = Axe().run(page).response["violations"]
    assert [each["id"] for each in violations if each["impact"] in ("serious", "critical")] == []
    page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
