"""A fault in one panel: a sentence replaces it, the other panels are drawn, and the log has no text of the story."""

import logging
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.content import chapters
from geo.page import session
from geo.page.panels import clocks, head, reading, share, sidebar, stories
from geo.page.panels import map as atlas
from tests import apptest
from tests.apptest import opened

SENTENCE = "This part of the page could not be drawn. The others are as they should be."
PANELS: dict[str, tuple[ModuleType, str]] = {
    "head": (head, "show"),
    "share": (share, "show"),
    "atlas": (atlas, "show"),
    "clocks": (clocks, "show"),
    "sidebar": (sidebar, "show"),
    "stories": (stories, "show"),
    "card": (reading, "card"),
    "article": (reading, "show"),
}
CHAPTERS = [chapter.id for chapter in chapters.CHAPTERS]


WORDS = "secret words of a reader's own story"


def fault(*_: object) -> Any:
    raise RuntimeError(WORDS)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    apptest.serve(monkeypatch)


def signs(page: AppTest) -> dict[str, bool]:
    """For each panel, whether something that only it draws is there."""
    html = "\n".join(element.proto.body for element in page.get("html"))
    widgets = [widget.key or "" for kind in ("button_group", "selectbox", "button") for widget in page.get(kind)]
    components = {component.proto.component_name for component in page.get("bidi_component")}
    captions = "\n".join(caption.value for caption in page.caption)
    return {
        "head": "<header" in html,
        "share": "dateline.share" in components,
        "atlas": bool(page.get("component_instance")),
        "clocks": "dateline.clocks" in components,
        "sidebar": "origin@" in widgets,
        "card": "Click a place" in captions,
        "article": 'class="passage"' in html,
        "figures": "What the article says and what we found" in html,
        "hours": bool(page.get("multiselect")),
        "distances": 'class="dl-table dl-matrix"' in html,
        "places": "The places on the map" in html,
        "about": "What is and is not checked" in html,
    }


def test_without_a_fault_every_panel_of_the_open_tab_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    for tab in CHAPTERS:
        drawn = signs(opened(tab=tab))
        assert {name for name, seen in drawn.items() if not seen} == {*CHAPTERS} - {tab}


def break_chapter(monkeypatch: pytest.MonkeyPatch, id_: str) -> None:
    broken = (replace(chapter, blocks=fault) if chapter.id == id_ else chapter for chapter in chapters.CHAPTERS)
    monkeypatch.setattr(chapters, "CHAPTERS", tuple(broken))


@pytest.mark.parametrize("name", [*PANELS, *CHAPTERS])
def test_if_one_part_fails_a_sentence_replaces_it_and_the_others_are_drawn(
    name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tab = name if name in CHAPTERS else "figures"
    before = signs(opened(tab=tab))
    if name in PANELS:
        monkeypatch.setattr(*PANELS[name], fault)
    else:
        break_chapter(monkeypatch, name)
    with caplog.at_level(logging.ERROR, "dateline"):
        page = opened(tab=tab)
    assert [warning.value for warning in page.warning] == [SENTENCE]
    assert signs(page) == before | dict.fromkeys({name} & before.keys(), False)
    shown: list[Any] = [*page.warning, *page.caption, *page.markdown]
    assert not any("secret" in element.value or "Traceback" in element.value for element in shown)
    assert "RuntimeError" in caplog.text and "test_faults.py" in caplog.text
    assert "secret" not in caplog.text


def test_a_fault_outside_all_panels_shows_the_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "view", fault)
    page = opened()
    assert [warning.value for warning in page.warning] == [SENTENCE]
    assert [menu.label for menu in page.selectbox] == ["Story"]  # the way to another story


def test_the_map_is_sent_before_the_widgets_whose_code_it_would_have_to_wait_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[str] = []
    for name, (module, function) in PANELS.items():
        monkeypatch.setattr(module, function, lambda *_, name=name: sent.append(name))
    opened()
    assert sent[:2] == ["head", "atlas"] and sent[-1] == "stories"
