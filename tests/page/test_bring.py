"""The reader's own article on the page: uploaded, edited, downloaded, and never shown to others."""

import io
import logging
import zipfile
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from geo.files import reading
from geo.page import folders, own
from geo.perspective import Perspective
from geo.view import View
from tests import apptest
from tests.stories import ROOT

LOCATIONS, ARTICLE = reading.template()
TITLE = reading.read(LOCATIONS, ARTICLE).heading.title
SHIPPED = reading.load(ROOT / "data").heading.title
GONE = "This article is not here"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)


def opened(**address: str) -> AppTest:
    page = apptest.opened(**address)
    assert list(page.warning) == []
    return page


def run(page: AppTest) -> AppTest:
    page.run()
    assert not page.exception
    assert list(page.warning) == []
    return page


def texts(page: AppTest) -> str:
    return unescape("\n".join(element.proto.body for element in page.get("html")))


def title(page: AppTest) -> str:
    head = texts(page).partition("<h1")[2]
    return head.partition(">")[2].partition("</h1>")[0]


def has_map(page: AppTest) -> bool:
    return bool(page.get("component_instance"))


def written(page: AppTest, locations: bytes | None = None, article: bytes | None = None) -> AppTest:
    """Write into the two text fields; from the first page they are reached with the template."""
    if not any("to write or paste" in area.label for area in page.text_area):
        press(page, "own template")
    for name, data in (("locations.csv", locations), ("article.toml", article)):
        if data is not None:
            (field,) = [area for area in page.text_area if area.label.startswith(name)]
            field.set_value(data.decode())
            run(page)
    return page


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    return run(page)


def renamed(name: str) -> bytes:
    return ARTICLE.replace(TITLE.encode(), name.encode())


def dropped(page: AppTest, **files: bytes) -> AppTest:
    """Drop files together; `__` in a name stands for its dot."""
    page.file_uploader[-1].set_value([(name.replace("__", "."), data, "") for name, data in files.items()])
    return run(page)


def test_the_first_page_has_one_place_for_all_and_says_where_it_is_kept() -> None:
    page = opened(story="~")
    assert [area.value for area in page.text_area] == [""]
    assert len(page.file_uploader) == 1
    assert not has_map(page)
    assert any("What you bring is kept in this browser" in caption.value for caption in page.caption)
    assert [button.key for button in page.button] == ["own check", "own example", "own template", "form begin"]


def test_two_files_that_are_dropped_together_are_a_story() -> None:
    page = dropped(opened(story="~"), article__toml=ARTICLE, places__csv=LOCATIONS)
    assert title(page) == TITLE
    assert has_map(page)


def test_the_template_is_a_whole_story_at_once() -> None:
    page = press(opened(story="~"), "own template")
    assert title(page) == TITLE
    assert has_map(page)
    (story_id,) = (
        [page.query_params["story"]] if isinstance(page.query_params["story"], str) else page.query_params["story"]
    )
    assert story_id == own.Files(LOCATIONS, ARTICLE).id


def test_problems_are_in_a_table_and_disappear_when_corrected() -> None:
    page = written(opened(story="~"), LOCATIONS.replace(b"Europe/Zurich", b"Europe/Zurick"), ARTICLE)
    as_before = "The map shows your story as it was before."
    assert has_map(page)
    assert as_before in [caption.value for caption in page.caption]
    assert "Fix these first" in texts(page)
    assert "'Europe/Zurick' is not an IANA time zone; did you mean 'Europe/Zurich'?" in texts(page)
    written(page, LOCATIONS)
    assert has_map(page)
    assert "Fix these first" not in texts(page)
    assert as_before not in [caption.value for caption in page.caption]


def test_a_story_with_problems_has_an_address_too() -> None:
    wrong = LOCATIONS.replace(b"Europe/Zurich", b"Europe/Zurick")
    page = dropped(opened(story="~", lang="en"), locations__csv=wrong, article__toml=ARTICLE)
    assert dict(page.query_params) == {"story": own.Files(wrong, ARTICLE).id, "lang": "en"}
    written(page, LOCATIONS)
    assert page.query_params["story"] == own.Files(LOCATIONS, ARTICLE).id


def test_a_missing_file_is_only_named_as_missing() -> None:
    page = dropped(opened(story="~"), article__toml=ARTICLE)
    assert [caption.value for caption in page.caption if "Still to come" in caption.value] == [
        "Still to come: locations.csv"
    ]
    assert "Fix these first" not in texts(page)


def test_a_table_from_a_spreadsheet_can_be_pasted() -> None:
    import csv

    rows = csv.reader(io.StringIO(LOCATIONS.decode()))
    table = "\n".join("\t".join(row) for row in rows)
    page = written(opened(story="~"), table.encode(), ARTICLE)
    assert title(page) == TITLE
    assert has_map(page)


def test_the_zip_has_the_exact_bytes_of_both_files(monkeypatch: pytest.MonkeyPatch) -> None:
    from geo.page.panels import bring

    given = []
    real = bring.st.download_button
    monkeypatch.setattr(
        bring.st, "download_button", lambda *args, **options: given.append(args) or real(*args, **options)
    )
    press(opened(story="~"), "own template")
    zips = [args for args in given if args[2] == "story.zip"]
    archive = zipfile.ZipFile(io.BytesIO(zips[-1][1]()))
    assert {name: archive.read(name) for name in archive.namelist()} == {
        "locations.csv": LOCATIONS, "article.toml": ARTICLE
    }  # fmt: skip


def test_choices_survive_an_edit() -> None:
    page = press(opened(story="~"), "own template")
    page.session_state["view"] = page.session_state["view"].choosing(unit="nmi", origin="geneva")
    run(page)
    written(page, article=renamed("Another title"))
    assert title(page) == "Another title"
    view: View = page.session_state["view"]
    assert (view.unit, view.origin) == ("nmi", "geneva")


def test_other_bytes_have_another_id_and_address() -> None:
    first = own.Files(LOCATIONS, ARTICLE)
    assert first.id != own.Files(LOCATIONS, renamed("Another title")).id
    assert first.id != own.Files(LOCATIONS + ARTICLE[:1], ARTICLE[1:]).id
    assert own.Files().id == own.NEW


def test_after_a_restart_the_page_asks_for_the_article_and_shows_no_other() -> None:
    story_id = own.Files(LOCATIONS, ARTICLE).id
    page = opened(story=story_id, unit="mi")
    assert title(page) == GONE
    assert not has_map(page)
    assert SHIPPED not in texts(page)
    # With its files again, the address opens its view.
    dropped(page, locations__csv=LOCATIONS, article__toml=ARTICLE)
    assert title(page) == TITLE
    assert page.session_state["view"].unit == "mi"


def test_the_address_of_another_readers_article_does_not_open_ones_own() -> None:
    page = press(opened(story="~"), "own template")
    page.query_params.clear()
    page.query_params["story"] = "~0123456789ab"
    run(page)
    assert title(page) == GONE
    assert not has_map(page)
    (button,) = [button for button in page.button if button.label == "Open the article that you brought last"]
    button.click()
    assert title(run(page)) == TITLE


def test_delete_forgets_the_article_with_its_versions_and_opens_the_page_for_another() -> None:
    page = press(opened(story="~"), "own template")
    work = page.session_state["own history"].now.work
    press(page, "own forget")
    assert title(page) == "Your own article"
    assert "own" not in page.session_state
    assert "own history" not in page.session_state
    kept = apptest.component(page, "dateline.kept")
    assert (kept["forgotten"], kept["work"]) == ([work], None)


def test_delete_leaves_nothing_of_the_article_in_the_session() -> None:
    secret = "Zanzibarbarossa"
    page = apptest.opened(story="~")
    page.session_state["form open"], page.session_state["form tab"] = True, "top"
    written(page, article=renamed(secret))
    page.session_state["form tab"] = "places"
    assert secret in repr(run(page).session_state)
    press(page, "own forget")
    assert secret not in repr(page.session_state)


def test_another_article_of_the_reader_opens_at_its_first_sight_also_by_undo() -> None:
    page = press(opened(story="~"), "own template")
    page.session_state["view"] = page.session_state["view"].choosing(unit="nmi")
    dropped(press(page, "own other"), places__csv=LOCATIONS, article__toml=renamed("Another"))
    assert (title(page), page.session_state["view"].unit) == ("Another", "km")
    page.session_state["view"] = page.session_state["view"].choosing(unit="mi", origin="geneva")
    press(run(page), "own undo")
    assert (title(page), page.session_state["view"].unit) == (TITLE, "km")
    page.session_state["view"] = page.session_state["view"].choosing(unit="mi", origin="geneva")
    press(run(page), "own template")
    assert (title(page), page.session_state["view"].origin) == (TITLE, "geneva")  # the same files: the same story


def test_opening_another_story_keeps_the_readers_own() -> None:
    page = press(opened(story="~"), "own template")
    picker = page.sidebar.selectbox[0]
    picker.set_value("")
    assert title(run(page)) == SHIPPED
    picker = page.sidebar.selectbox[0]
    assert picker.options[-1] == "Your own article"
    picker.set_value(own.Files(LOCATIONS, ARTICLE).id)
    assert title(run(page)) == TITLE


def test_ten_sessions_never_see_each_others_articles() -> None:
    # tests/browser/test_bring.py does it at once, on a real server.
    names = [f"Secret article number {number} of ten" for number in range(10)]
    sessions = [opened(story="~") for _ in names]
    for page, name in zip(sessions, names, strict=True):
        dropped(page, locations__csv=LOCATIONS, article__toml=renamed(name))
    for number, page in enumerate(sessions):
        page.session_state["view"] = page.session_state["view"].choosing(unit="mi")
        text = texts(run(page)) + str([component.proto for component in page.get("component_instance")])
        assert [name for name in names if name in text] == [names[number]]
    fresh = texts(opened())
    assert not any(name in fresh for name in names)


def test_the_log_has_no_words_of_a_readers_story(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    from geo.page.panels import reading as panel

    word = "Zanzibarbarossa"

    def fault(seen: Perspective) -> None:
        raise ValueError(seen.article.heading.title)

    monkeypatch.setattr(panel, "show", fault)
    with caplog.at_level(logging.DEBUG):
        page = opened(story="~")
        page.button(key="own template").click()
        page.run()
        for text in (renamed(word), renamed(word).replace(b"[view]", b"[view")):
            areas = [area for area in page.text_area if "to write or paste" in area.label]
            for area, data in zip(areas, (LOCATIONS, text), strict=True):
                area.set_value(data.decode())
            page.run()
            assert not page.exception
    assert "a part of the page failed with ValueError" in caplog.text
    out = capfd.readouterr()
    assert word not in caplog.text + out.out + out.err


def test_a_readers_own_story_is_in_no_shared_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    monkeypatch.setattr(folders, "_read", lambda folder, stamps: read.append(folder) or reading.load(folder))
    press(opened(story="~"), "own template")
    assert {folder.name for folder in read} <= {"data", *(folder.name for folder in (ROOT / "stories").iterdir())}


def test_the_page_says_what_a_link_to_ones_own_article_does() -> None:
    words = "A link to your own article asks whoever opens it for its two files."
    page = press(opened(story="~"), "own template")
    assert words in [caption.value for caption in page.caption]
    assert words not in [caption.value for caption in opened().caption]
