"""The languages: complete catalogues, no mixing between readers, and isolated right-to-left names."""

import ast
import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from string import Formatter
from typing import Any

import pytest
import streamlit as st
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from geo import export
from geo.claims import check_all
from geo.claims.sentences import in_words
from geo.claims.verdicts import MARKS
from geo.clocks import week_in_words
from geo.content import legs_in_words, provenance, tables
from geo.earth.geodesy import Leg
from geo.export import FORMATS
from geo.perspective import Perspective
from geo.story.model import Place
from geo.view import Desk, View
from geo.words import formats, language
from geo.words.language import LANGUAGES, speaking
from tests.conftest import first_of
from tests.page.test_dashboard import Opener, opened, pick, scene, tab, texts
from tests.source import RUNS, calls_in, last_word, nodes_of, tree_of
from tests.stories import NOON_IN_TOKYO, ROOT, SHIPPED

__all__ = ["opened"]  # a fixture

SILENT_PARTS = ("geo/commands/", "geo/files/", "geo/audit/command.py")
"""What only the command line and authors read, in English."""
SILENT = {"model", "fields", "value", "translation", "warnings", "problems", "markdown"}
SPEAKS = [
    path for path in RUNS if path.stem not in SILENT and not path.relative_to(ROOT).as_posix().startswith(SILENT_PARTS)
]
FOREIGN = [name for name in LANGUAGES if name != "en"]
NB = "\N{NO-BREAK SPACE}"


# --- catalogues


def messages() -> set[str | tuple[str, ...]]:
    """Read from the code itself, because `make messages` does not find a message inside an f-string."""
    found: set[str | tuple[str, ...]] = set()
    for path in RUNS:
        for called, node in calls_in(path):
            if called in {"_", "N_", "ngettext"}:
                words = tuple(
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                )
                found |= {words if len(words) > 1 else words[0]} if words else set()
    return found


def catalogue(name: str) -> Catalog:
    with (ROOT / "geo" / "words" / "locale" / name / "LC_MESSAGES" / "dateline.po").open("rb") as file:
        return read_po(file, locale=name, abort_invalid=True)


def gaps(text: str) -> list[str]:
    return sorted({name for _text, name, _format, _conversion in Formatter().parse(text) if name is not None})


@pytest.mark.parametrize("name", FOREIGN)
def test_a_catalogue_has_every_message_and_no_others(name: str) -> None:
    read = catalogue(name)
    assert {message.id for message in read if message.id} == messages(), "run: make messages"
    assert not read.obsolete


@pytest.mark.parametrize("name", FOREIGN)
def test_every_message_is_translated_with_the_same_gaps(name: str) -> None:
    wrong = []
    for message in (message for message in catalogue(name) if message.id):
        ids = (message.id,) if isinstance(message.id, str) else message.id
        forms = (message.string,) if isinstance(message.string, str) else message.string
        whole = bool(forms) and all(forms) and not message.fuzzy
        if not whole or any(gaps(form) != gaps(ids[-1]) for form in forms):
            wrong.append(message.id)
    assert wrong == []


def test_a_japanese_sentence_has_no_english_end_and_no_english_list() -> None:
    read = [message for message in catalogue("ja") if message.id]
    forms = [form for m in read for form in ([m.string] if isinstance(m.string, str) else m.string)]
    assert [form for form in forms if re.search(r"[ぁ-んァ-ヶ一-龯}][.,;](\s|$)|\.$", form)] == []


def test_nothing_is_translated_at_import_time() -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)

    def at_import(node: ast.AST) -> Iterator[ast.AST]:
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, functions):
                yield child
                yield from at_import(child)

    early = [
        f"{path.name} line {node.lineno}"
        for path in RUNS
        for node in at_import(tree_of(path))
        if isinstance(node, ast.Call) and last_word(node.func) in {"_", "ngettext"}
    ]
    assert early == []


def test_months_weekdays_and_thousands_are_formatted_by_babel() -> None:
    specs = [
        (path.stem, ast.unparse(node.format_spec))
        for path in SPEAKS
        for node in nodes_of(path)
        if isinstance(node, ast.FormattedValue) and node.format_spec
    ]
    specs.remove(("formats", "f',.{digits}f'"))
    assert [each for each in specs if re.search(r"%[aAbBcxp]|^f?'?,", each[1])] == []


# --- in Japanese


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [("ja", "ja"), ("ja-JP", "ja"), ("JA_jp", "ja"), ("en-US", "en"), ("de", "en"), ("", "en"), ("jam", "en")],
)
def test_the_browsers_language_is_used_if_it_is_supported(locale: str, spoken: str) -> None:
    assert language.from_locale(locale) == spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (lambda: formats.distance(6_237_300, "km"), "6,237km"),
        (lambda: formats.distance(6_237_300, "mi"), "3,876マイル"),
        (lambda: formats.percent(-4.24), "−4.2%"),
        (lambda: formats.hours_and_minutes(timedelta(hours=4, minutes=30)), "4時間30分"),
        (lambda: formats.signed_hours(timedelta(hours=-5, minutes=-45)), "−5時間45分"),
        (lambda: formats.clock_difference(timedelta(hours=-19), "東京"), "東京より19時間遅れている"),
        (lambda: formats.azimuth(224), "224°（南西）"),
        (lambda: formats.position(-41.32, 174.81), "南緯41.3200°、東経174.8100°"),
        (lambda: formats.day(date(2024, 7, 28)), "2024年7月28日"),
        (lambda: formats.date_and_time(datetime(2024, 7, 28, 9, 5)), "2024年7月28日(日) 09:05"),
        (lambda: formats.short_day(date(2024, 7, 29)), "29(月)"),
        (lambda: formats.month_or_year(date(2024, 4, 1)), "4月"),
        (lambda: formats.join_names(["東京", "ハワイ", "キーウ"]), "東京、ハワイ、キーウ"),
        (
            lambda: week_in_words.working_hours(Desk("a", 22, 6, "daily").working_hours("Asia/Tokyo")),
            "22:00〜翌日06:00、毎日",
        ),
        (lambda: MARKS["approximate"].label, "≈ ほぼ正しい"),
        (lambda: formats.join_sentences("一。", "二。"), "一。二。"),
        (lambda: formats.number_with_unit(55_000, "troops"), f"55,000{NB}troops"),
        (lambda: formats.number_with_unit(3, "回"), "3回"),
        (lambda: FORMATS["csv"].title, "表（CSV、zip形式）"),
    ],
)
def test_formats_in_japanese(written: Any, expected: str) -> None:
    with speaking("ja"):
        assert written() == expected


def test_every_verdict_has_a_short_name_of_its_own_in_japanese() -> None:
    with speaking("ja"):
        names = {name: mark.title for name, mark in MARKS.items()}
    assert len(set(names.values())) == len(names)
    assert max(map(len, names.values())) <= 8


@pytest.mark.parametrize("claim_id", SHIPPED.claim_by_id)
def test_a_finding_in_japanese_is_whole_sentences(claim_id: str) -> None:
    (found,) = [verdict for verdict in check_all(SHIPPED.in_language("ja")) if verdict.claim.id == claim_id]
    with speaking("ja"):
        assert re.search(r"(。|[す）]。)$", in_words(found).finding)


# --- never mixed


def test_two_threads_speak_two_languages_at_once() -> None:
    barrier = threading.Barrier(len(LANGUAGES))

    def said(name: language.Language) -> set[tuple[str, str, str]]:
        language.speak(name)
        found = set()
        for _turn in range(50):
            barrier.wait(timeout=20)
            found.add((formats.day(date(2024, 7, 28)), MARKS["holds"].title, formats.join_names(["a", "b"])))
        return found

    with ThreadPoolExecutor(len(LANGUAGES)) as pool:
        english, japanese = pool.map(said, LANGUAGES)
    assert english == {("28 July 2024", "correct", "a and b")}
    assert japanese == {("2024年7月28日", "正しい", "a、b")}
    assert language.current() == "en"


def test_a_bound_function_keeps_the_language() -> None:
    with speaking("ja"):
        later = language.bind_language(formats.day)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(later, date(2024, 7, 28)).result() == "2024年7月28日"
        assert pool.submit(formats.day, date(2024, 7, 28)).result() == "28 July 2024"


def test_the_language_is_restored_even_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), speaking("ja"):
        formats.number(1 / 0)
    assert language.current() == "en"


# --- names of every script


def named(id_: str, name: str, zone: str, longitude: float) -> Place:
    fields = {"latitude": 31.78, "layer": "a", "rank": 1, "precision": "city", "source": "s", "other_names": []}
    return Place.read({"id": id_, "name": name, "time_zone": zone, "longitude": longitude} | fields)


JERUSALEM, HAIFA = named("a", "القدس", "Asia/Jerusalem", 35.22), named("b", "חיפה", "Asia/Jerusalem", 34.99)
TOKYO = named("c", "東京", "Asia/Tokyo", 139.69)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (JERUSALEM, HAIFA, f"From \u2068القدس\u2069 to \u2068חיפה\u2069: 100{NB}km, to the north."),
        (TOKYO, JERUSALEM, f"From 東京 to \u2068القدس\u2069: 100{NB}km, to the north."),
    ],
)
def test_a_right_to_left_name_is_isolated_in_a_sentence(start: Place, end: Place, text: str) -> None:
    assert legs_in_words.direction_sentence(start, end, Leg(100_000, 0, 0), "km") == text


def test_a_name_alone_is_as_the_story_writes_it() -> None:
    assert "\u2068" not in str(tables.matrix(tables.measure([JERUSALEM], [HAIFA]), "km").rows)


# --- exports


@pytest.mark.parametrize("name", first_of("geojson", "kml", "csv", "json", "svg", "html", run=5))
def test_a_file_is_written_in_the_current_language(name: str) -> None:
    view = View.default(SHIPPED)
    english = export.write(name, Perspective(SHIPPED, view, NOON_IN_TOKYO))
    with speaking("ja"):
        japanese = export.write(name, Perspective(SHIPPED, view, NOON_IN_TOKYO))
    assert japanese != english
    assert export.write(name, Perspective(SHIPPED, view, NOON_IN_TOKYO)) == english


def test_the_exported_page_says_its_language_and_that_of_the_storys_text() -> None:
    with speaking("ja"):
        page = export.write("html", Perspective(SHIPPED, View.default(SHIPPED), NOON_IN_TOKYO)).decode()
    assert '<html lang="ja">' in page
    assert f"<h1>{SHIPPED.in_language('ja').heading.title}</h1>" in page
    assert '<bdi lang="en">“' in page


def test_notes_and_citation_keep_their_gaps_filled() -> None:
    with speaking("ja"):
        said = "\n".join([*provenance.notes(SHIPPED, NOON_IN_TOKYO), provenance.citation(SHIPPED, NOON_IN_TOKYO)])
    assert re.findall(r"\{[^}]*\}", said) == ["{link}"]


# --- the page


def spoken_by(page: Any) -> list[str]:
    return [found.label for found in page.tabs]


ENGLISH = ["Fact check", "Working hours", "Distances", "Places", "About"]
JAPANESE = ["ファクトチェック", "勤務時間", "距離", "地点", "このページについて"]


def test_another_language_keeps_the_view(opened: Opener) -> None:
    page = opened()
    pick(page, "origin@", "hawaii")
    pick(page, "unit@", "nmi")
    before = page.session_state["view"]
    pick(page, "language@", "ja")
    assert spoken_by(page) == JAPANESE
    assert page.session_state["view"] == before.choosing(language="ja")
    assert dict(page.query_params) == {"from": "hawaii", "unit": "nmi", "lang": "ja"}
    assert scene(page)["language"] == "ja"
    pick(page, "language@", "en")
    assert spoken_by(page) == ENGLISH
    assert page.query_params["lang"] == "en"


def test_the_browsers_language_is_not_written_to_the_address(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(st.context), "locale", property(lambda _self: "ja-JP"))
    page = opened()
    assert spoken_by(page) == JAPANESE
    pick(page, "unit@", "mi")
    assert dict(page.query_params) == {"unit": "mi"}
    pick(page, "language@", "en")
    assert spoken_by(page) == ENGLISH
    assert dict(page.query_params) == {"unit": "mi", "lang": "en"}


def test_the_language_survives_another_story_and_a_reset(opened: Opener) -> None:
    page = opened()
    pick(page, "language@", "ja")
    pick(page, "unit@", "mi")
    (button,) = [button for button in page.sidebar.button if button.label == "表示を初期状態に戻す"]
    button.click().run()
    assert spoken_by(page) == JAPANESE
    assert dict(page.query_params) == {"lang": "ja"}
    pick(page, "story@", "~")
    assert dict(page.query_params) == {"story": "~", "lang": "ja"}
    assert any(button.label == "ひな型から始める" for button in page.button)


def test_two_readers_read_the_same_story_in_two_languages(opened: Opener) -> None:
    first, second = opened(), opened()
    pick(first, "language@", "ja")
    for _turn in range(2):
        assert ">判定</th>" in tab(first, "ファクトチェック")
        assert ">Verdict</th>" in tab(second, "Fact check")
    assert "⇄ 読み方しだい" in texts(first) and "⇄ true in one reading" not in texts(first)


@pytest.mark.parametrize("name", ["hours", "distances", "places", "about"])
def test_every_tab_is_drawn_in_japanese(opened: Opener, name: str) -> None:
    page = opened()
    pick(page, "language@", "ja")
    title = JAPANESE[["figures", "hours", "distances", "places", "about"].index(name)]
    assert re.search(r"[ぁ-ん]", tab(page, title))
    assert not page.warning
