"""The chapters: a toy one becomes a tab and a section; all text of a chapter is on the page and in the file."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from geo import export
from geo.content import chapters
from geo.content.blocks import (
    Block,
    Card,
    Chapter,
    Facts,
    Fold,
    Heading,
    Items,
    Matrix,
    Note,
    Paragraph,
    Passage,
    Table,
)
from geo.content.chapters import article, cards, figures
from geo.content.inline import Text
from geo.content.inputs import Choices
from geo.perspective import Perspective
from geo.story.fields import PANELS
from geo.story.model import Article
from geo.view import View
from tests import apptest
from tests.stories import NOON, SHIPPED

VIEW = View.default(SHIPPED).choosing(when="article")
SEEN = Perspective.at(SHIPPED, VIEW, datetime(2024, 7, 28, 3, tzinfo=UTC))


def opened(monkeypatch: pytest.MonkeyPatch, **address: str) -> AppTest:
    apptest.serve(monkeypatch)
    return apptest.opened(**{"at": "article"} | address)


def plain(text: str) -> str:
    """Text as a reader sees it: without tags, entities, Markdown's backslashes and double spaces."""
    text = unescape(re.sub(r"<[^>]*>", "", text)).replace("\\", "").replace("\N{WORD JOINER}", "")
    return " ".join(text.split())


def on_page(page: AppTest) -> str:
    """All text of the page."""
    parts = [element.proto.body for element in page.get("html")]
    parts += [caption.value for caption in page.caption]
    parts += [widget.label for kind in ("button", "expander") for widget in page.get(kind)]
    return plain(" ".join(parts))


# --- a toy chapter


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> Chapter:
    """A chapter that counts the places."""

    def blocks(perspective: Perspective) -> Iterator[Block]:
        yield Heading("How many")
        yield Paragraph(f"{len(perspective.shown)} places are shown.")

    made = Chapter("census", "Census", blocks, lambda _perspective: [Note("Only the file says this.")])
    monkeypatch.setattr(chapters, "CHAPTERS", (*chapters.CHAPTERS, made))
    return made


def test_a_chapter_in_the_registry_is_a_tab_of_the_page(toy: Chapter, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(monkeypatch, tab="census")
    assert [tab.label for tab in page.tabs][-2:] == ["About", "Census"]
    (tab,) = [tab for tab in page.tabs if tab.label == "Census"]
    assert f"{len(SHIPPED.places)} places are shown." in " ".join(element.proto.body for element in tab.get("html"))
    assert dict(page.query_params)["tab"] == "census"
    assert "Only the file says this." not in on_page(page)


def test_a_chapter_in_the_registry_is_a_section_of_the_exported_page(toy: Chapter) -> None:
    written = export.write("html", SEEN).decode()
    assert '<a href="#census">Census</a>' in written
    section = written[written.index('<section id="census"') :].partition("</section>")[0]
    assert (
        "<h2" in section
        and f"{len(SHIPPED.places)} places are shown." in section
        and "Only the file says this." in section
    )


def test_an_unknown_tab_in_the_address_is_reported_and_the_first_one_is_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = opened(monkeypatch, tab="census")
    assert page.session_state["view"].tab == chapters.CHAPTERS[0].id
    assert any(caption.value.endswith("taken in part\\: tab\\.") for caption in page.caption)


def test_the_view_begins_with_the_first_chapter() -> None:
    assert View.default(SHIPPED).tab == chapters.CHAPTERS[0].id
    assert len({chapter.id for chapter in chapters.CHAPTERS}) == len(chapters.CHAPTERS)


def ids_shown(story: Article, **choices: object) -> list[str]:
    view = View.default(story).choosing(**choices)
    return [chapter.id for chapter in chapters.shown(Perspective(story, view, NOON))]


def test_the_author_says_which_chapters_are_shown_and_the_address_adds_one() -> None:
    story = SHIPPED.model_copy(update={"panels": ("about", "places")})
    assert ids_shown(SHIPPED) == list(PANELS) == [chapter.id for chapter in chapters.CHAPTERS]
    assert ids_shown(story) == ["places", "about"]
    assert ids_shown(story, tab="hours") == ["hours", "places", "about"]
    written = export.write("html", Perspective(story, View.default(story), NOON)).decode()
    assert 'id="places"' in written and '<section id="figures"' not in written and 'href="#figures"' not in written


def test_working_hours_are_shown_only_where_clocks_differ_or_if_asked_for() -> None:
    parts = {name: getattr(SHIPPED, name) for name in Article.model_fields}
    places = tuple(place.model_copy(update={"time_zone": "Asia/Tokyo"}) for place in SHIPPED.places)
    story = Article(**(parts | {"places": places}))
    assert ids_shown(story) == ["figures", "distances", "places", "about"]
    assert "hours" in ids_shown(story, tab="hours")
    assert ids_shown(story.model_copy(update={"panels": ("hours",)})) == ["hours"]


# --- on the page and in the file


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The texts of blocks, without those of controls."""
    for block in blocks:
        match block:
            case Heading(text) | Note(text):
                yield text
            case Paragraph(text):
                yield words(text)
            case Items(items):
                yield from map(words, items)
            case Facts(pairs):
                yield from (words(part) for pair in pairs for part in pair)
            case Table(caption, columns, rows):
                yield from (caption, *columns, *(words(cell) for row in rows for cell in row))
            case Matrix():
                yield from (block.title, block.faint, block.strong, *block.columns)
                yield from (cell.text for _name, cells in block.rows for cell in cells)
            case Fold(_, inside):
                yield from (block.title, *texts(inside))
            case Passage():
                yield from (block.title, *texts(block.blocks))
            case Card():
                yield from (words(block.title), *texts(block.blocks))
            case Choices(choices=choices):
                yield from (choice.text for choice in choices if choice.field == "place")


def words(text: Text) -> str:
    if isinstance(text, tuple):
        return "".join(map(words, text))
    return text if isinstance(text, str) else words(text.text)


@cache
def exported() -> str:
    """All text of the exported page."""
    return plain(re.sub(r"(?s)<(script|style).*?</\1>", "", export.write("html", SEEN).decode()))


def assert_shown(blocks: Iterable[Block], shown: str) -> None:
    parts = {plain(text) for text in texts(blocks)} - {""}
    assert len(parts) >= 5
    assert [text for text in parts if text not in shown] == []


@pytest.mark.parametrize("chapter", chapters.CHAPTERS, ids=lambda chapter: chapter.id)
def test_all_text_of_a_chapter_is_on_the_page_and_in_the_file(
    chapter: Chapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_shown(chapter.blocks(SEEN), on_page(opened(monkeypatch, tab=chapter.id)))
    assert_shown(chapter.blocks(SEEN), exported())


def test_the_article_is_on_the_page_and_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert_shown(article.blocks(SEEN), on_page(opened(monkeypatch)))
    assert_shown(article.blocks(SEEN), exported())


@pytest.mark.parametrize("id_", ["senkaku", "hilo"])
def test_the_card_of_a_place_is_on_the_page_and_in_the_file(id_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    place = SHIPPED.place_by_id[id_]
    assert_shown([cards.place(SEEN, place)], exported())
    assert_shown([cards.place(SEEN.choosing(place=id_), place)], on_page(opened(monkeypatch, place=id_)))


def test_the_card_of_a_claim_is_on_the_page_and_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    for claim in ("distance", "time-difference", "joint-operations-command"):
        assert_shown([figures.card(SEEN, SEEN.verdicts[claim])], exported())
        seen = SEEN.choosing(claim=claim)
        assert_shown([figures.card(seen, seen.verdicts[claim])], on_page(opened(monkeypatch, claim=claim)))
