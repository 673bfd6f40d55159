"""Text that tries to be code, in every field of a story, is shown as it is written and does nothing."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Dashboard, Open, Server
from tests.stories import DATA, HOSTILE

TEXT = (
    '{{ 7*191 }} ${parent.x=1} 50{% off %} <img src=x onerror=parent.x=2> "><script>parent.x=3</script> '
    "'-alert(4)-' \\u0041 &lt;b&gt; `x` *y* :material/home: ![a](https://example.com/a.png)"
)


@pytest.fixture(scope="module")
def hostile_server(own_server: Server) -> Server:
    rows = list(csv.DictReader(io.StringIO((DATA / "locations.csv").read_text(encoding="utf-8"))))
    for row in rows:
        row["name"] = HOSTILE.get(row["id"], row["name"])
        for field in ("native_name", "other_names", "status_note", "status_source", "role", "note", "source"):
            row[field] = TEXT.replace(";", ",")
        if row["measured_from"]:
            row["measured_from"] = TEXT
        for field in row:
            if field.endswith("_ja") and row[field.removesuffix("_ja")]:
                row[field] = TEXT
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    toml = (DATA / "article.toml").read_text(encoding="utf-8")
    literal = TEXT.replace("\\", "\\\\").replace('"', '\\"')
    for key, title in (("title", "Who commands US forces in Japan"), ("title", "Commands"), ("title", "Why now")):
        assert f'{key} = "{title}"' in toml
        toml = toml.replace(f'{key} = "{title}"', f'{key} = "{literal}"')
    toml = toml.replace(f'title = "{literal}"', f'title = "{literal}  twice"', 1)
    toml = toml.replace(
        'quote = "focusing on two key missiles"', 'quote = "<img src=x onerror=parent.x=5> {{ 7*191 }}"'
    )
    toml = toml.replace("In July 2024 Japan and", f"{literal} and").replace(
        'publisher = ""', f'publisher = "{literal}"'
    )
    fields = "source|text|says|publisher|note|note_source|official|official_source"
    toml, count = re.subn(rf'^({fields}) = ".*"$', lambda found: f'{found[1]} = "{literal}"', toml, flags=re.MULTILINE)
    assert count > 100
    toml, count = re.subn(r'(\bsource = )"[^"\n]*"(?=[^\n]*\})', lambda found: f'{found[1]}"{literal}"', toml)
    assert count > 1

    def numbered(found: re.Match[str]) -> str:
        return (
            f"listed = [{', '.join(f'{chr(34)}{n} {literal}{chr(34)}' for n in range(found[1].count(chr(34)) // 2))}]"
        )

    toml, count = re.subn(r"^listed = \[(.*)\]$", numbered, toml, flags=re.MULTILINE)
    assert count > 3
    toml = toml.replace("The article closes with doubts.", "<img src=x onerror=parent.x=6> {{ 7*191 }} <b>doubts</b>.")
    own_server.tell(file.getvalue(), toml)
    return own_server


def untouched(dashboard: Dashboard) -> bool:
    page, frame = dashboard.page, dashboard.frame
    images = (
        "() => [...document.images].filter((image) => image.src.endsWith('/x') || image.src.includes('example')).length"
    )
    return (
        page.evaluate("() => window.x === undefined")
        and frame.evaluate("() => window.x === undefined && parent.x === undefined")
        and page.evaluate(images) == 0
        and frame.evaluate(images) == 0
    )


def test_text_is_shown_as_it_is_written_on_the_map_and_on_the_page(hostile_server: Server, visit: Open) -> None:
    dashboard = visit(hostile_server.url)
    for id_, name in HOSTILE.items():
        label = dashboard.place(id_).get_attribute("aria-label")
        assert label.startswith(f"{name}. ")
        labels = dashboard.map.locator(".dl-name").all_text_contents()
        assert any(text.endswith(name) for text in labels), name
    for id_, name in HOSTILE.items():
        dashboard.place(id_).focus()
        dashboard.page.keyboard.press("Enter")
        dashboard.settle()
        expect(dashboard.map.locator(".dl-pointed strong")).to_have_text(name)
        expect(dashboard.page.locator(".st-key-card-place h3")).to_have_text(name)
        assert TEXT.replace(";", ",") in dashboard.page.locator(".st-key-card-place").text_content()

    page = dashboard.page
    assert page.locator("h1").first.text_content() == f"{TEXT}  twice"
    assert page.title() == f"{TEXT} twice"  # browsers take two spaces as one
    assert TEXT in page.locator(".dl-head").text_content()
    expect(page.locator(".passage h3").filter(has_text="7*191").first).to_be_visible()
    assert "<img src=x onerror=parent.x=6> {{ 7*191 }} <b>doubts</b>." in "".join(
        page.locator(".dl-prose").all_text_contents()
    )
    for tab in ("Working hours", "Distances", "Places", "About", "Fact check"):
        page.get_by_role("tab", name=tab).click()
        dashboard.settle()
        shown = page.get_by_role("tabpanel").filter(visible=True).text_content()
        if tab in ("Distances", "Places"):
            assert all(name in shown for name in HOSTILE.values()), tab
        if tab == "Fact check":
            assert "<img src=x onerror=parent.x=5> {{ 7*191 }}" in shown
    figures = page.locator(".dl-finding")
    for index in range(0, figures.count(), 15):  # each has the same fields; tests/export/test_hostile.py has every kind
        figures.nth(index).evaluate("(node) => node.click()")
        dashboard.settle()
        card = dashboard.figure().text_content()
        assert TEXT in card and "1337" not in card
    page.get_by_role("tab", name="Working hours").click()
    dashboard.settle()
    page.locator("[data-testid='stVegaLiteChart'] canvas, [data-testid='stVegaLiteChart'] svg").first.wait_for()
    strip = page.locator(".strip .name").all_text_contents()
    assert strip[:5] == list(HOSTILE.values())
    assert "1337" not in page.locator("body").text_content()
    assert untouched(dashboard)
