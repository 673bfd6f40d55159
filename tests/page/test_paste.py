"""A text that the reader pastes: read, marked, judged anew after a choice, exported, and never shown to others."""

import datetime as dt
import io
import logging
import re
import sys
import zipfile
from dataclasses import replace
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from geo import export
from geo.extract import example, reader
from geo.files import reading as files
from geo.page import own, session
from geo.page.markdown import plain
from geo.page.panels import head
from geo.page.panels import reading as column
from geo.perspective import Perspective
from geo.view import View
from tests.hostile import CODE
from tests.stories import ROOT

SECRET = "Zanzibarbarossa"
TEXT = (
    f"The ship {SECRET} left Brest with 40 kilograms (88 pounds) of tea.\n\n"
    "The way is 900 km (460 miles) long, they say in Lisbon."
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["dashboard.py"])


def opened(**address: str) -> AppTest:
    page = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    page.session_state[session.MAP_CAME] = True  # no browser tells that the map stands
    for name, value in ({"story": "~"} | address).items():
        page.query_params[name] = value
    return run(page)


def run(page: AppTest) -> AppTest:
    page.run()
    assert not page.exception
    assert list(page.warning) == []
    return page


def pasted(text: str, page: AppTest | None = None) -> AppTest:
    page = page or opened()
    page.text_area[0].set_value(text)
    return run(page)


def html(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html"))


def marked(page: AppTest) -> str:
    """The text with its marks."""
    bodies = [element.proto.body for element in page.get("html") if 'class="dl-prose dl-given"' in element.proto.body]
    assert len(bodies) <= 1
    return "".join(bodies)


def found(page: AppTest) -> list[tuple[str, str, str]]:
    """What the strip has, in its order: which field each finding chooses, its value, and its words."""
    strip = html(page).partition('class="dl-findings"')[2].partition("</section>")[0]
    buttons = r'<button class="dl-finding [^>]*data-choose="([^"]*)" data-to="([^"]*)"[^>]*>(.*?)</button>'
    return [(field, value, re.sub("<[^>]*>", "", words)) for field, value, words in re.findall(buttons, strip)]


def first(page: AppTest) -> AppTest:
    """The effect of a click on the first finding, which acts only in a browser."""
    field, value, _words = found(page)[0]
    if field == "claim":
        page.session_state["view"] = page.session_state["view"].choosing(claim=value)
    else:
        page.session_state["statement"] = value
    return run(page)


def has_map(page: AppTest) -> bool:
    return bool(page.get("component_instance"))


def address(page: AppTest) -> dict[str, str]:
    return {name: page.query_params[name] for name in page.query_params}


def test_a_pasted_text_is_marked_beside_its_map_and_its_errors_come_first() -> None:
    page = pasted(TEXT)
    assert has_map(page)
    assert "1 of 2 statements looks wrong" in html(page)
    assert SECRET in marked(page)
    assert 'data-choose="place" data-to="lisbon"' in marked(page)
    wrong = marked(page).partition("900 km (460 miles)")[0].rpartition("<span")[2]
    assert 'class="dl-stated dl-bad"' in wrong
    assert 'class="dl-sign dl-bad"' in marked(page)
    assert found(page)[0][2].startswith("✗ 900")


def test_the_reader_finds_exactly_the_three_errors_of_the_example() -> None:
    found = reader.read(example.text()).findings
    assert [finding.quote for finding in found if finding.name == "differs"] == [
        "130 km/h (91 mph)",
        "620 km north-west of Lerwick",
        "Monday, 1 December 2026",
    ]
    assert {finding.name for finding in found} == {"holds", "differs"}
    assert len(found) >= 15


def test_the_example_takes_one_click() -> None:
    page = opened()
    page.button(key="own example").click()
    assert "Skarv 2" in marked(run(page))
    assert page.text_area[0].value == example.text()
    # Not "Aberdeen, United Kingdom (57.1° N, 2.1° W)": what else a name may mean is not on the map at first.
    assert "Bergen, Aberdeen and Oslo · 6 November 2026" in html(page)
    assert "others" not in page.session_state["view"].layers


def test_the_address_says_only_that_it_is_an_own_text() -> None:
    page = pasted(TEXT)
    assert address(page) == {"story": own.Text(TEXT).id}
    assert len(own.Text(TEXT).id) == 13
    words = "A link to your own text has nothing of the text in it: whoever opens it is asked for the text."
    assert words in [caption.value for caption in page.caption]


def test_the_address_of_a_text_asks_elsewhere_for_the_text_and_opens_its_view_with_it() -> None:
    page = opened(story=own.Text(TEXT).id, unit="mi")
    assert "This article is not here" in html(page)
    assert "If you were sent the address, ask the sender for the text or the files." in html(page)
    assert not has_map(page)
    pasted(TEXT, page)
    assert has_map(page)
    assert page.session_state["view"].unit == "mi"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("東京は日本の首都です。" * 9, "Only English is read so far."),
        ("1 2 3, 4.5 %", "There are no words in the text."),
        ("word " * 20_001, "At most 20,000 words can be read."),
        ("a" * 400_000, "too long"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence_and_the_text_stays_in_the_field(text: str, sentence: str) -> None:
    page = pasted(text)
    assert [plain(sentence) in error.value for error in page.error] == [True]
    assert not has_map(page)
    assert page.text_area[0].value == text


def test_nothing_pasted_gets_a_sentence() -> None:
    page = opened()
    page.button(key="own check").click()
    assert [error.value for error in run(page).error] == [plain("There is no text yet. Paste one, or try the example.")]
    assert list(run(page).error) == []


def test_a_text_without_places_has_its_statements_and_no_map() -> None:
    page = pasted("It weighs 40 kilograms (88 pounds), and it is 900 km (460 miles) long.")
    assert not has_map(page)
    assert "No place was found in this text, so there is no map." in [info.value for info in page.info]
    assert "1 of 2 statements looks wrong" in html(page)
    assert "What would change it" in html(first(page))
    page.button(key="close statement").click()
    assert "What would change it" not in html(run(page))


def test_a_statement_opens_its_card_above_the_text() -> None:
    page = pasted(TEXT)
    first(page)
    order = [element.proto.body for element in page.get("html")]
    (card,) = [number for number, body in enumerate(order) if "What would change it" in body]
    assert card < next(number for number, body in enumerate(order) if "dl-given" in body and "<style" not in body)
    assert address(page)["claim"] == "conversion-2"


def test_a_name_that_means_another_place_is_judged_anew_and_that_can_be_taken_back() -> None:
    page = pasted(TEXT)
    page.session_state["view"] = page.session_state["view"].choosing(place="brest")
    run(page)
    before = html(page)
    (menu,) = [menu for menu in page.main.selectbox if menu.label == "“Brest” means"]
    assert len(menu.options) > 2
    assert menu.options[-1] == "not a place"
    menu.set_value("")
    run(page)
    assert 'data-to="brest"' in before
    assert 'data-to="brest"' not in html(page)
    page.button(key="own choices").click()
    assert 'data-to="brest"' in html(run(page))


def test_a_reading_that_is_not_certain_is_a_choice() -> None:
    page = pasted("Madrid is 650 km from Lisbon.")
    first(page)
    (menu,) = [menu for menu in page.main.selectbox if menu.label == "It is read as"]
    assert [each.replace("\xa0", " ") for each in menu.options] == ["not certain", "650 km"]
    menu.set_value("0")
    run(page)
    assert "✗ 120\xa0km (22.6\xa0%) too high" in html(page)


def test_the_date_of_the_article_may_be_given_and_stays_when_the_text_is_edited() -> None:
    page = pasted(TEXT)
    page.date_input[0].set_value(dt.date(2024, 5, 6))
    run(page)
    assert page.date_input[0].value == dt.date(2024, 5, 6)
    assert "6 May 2024" in html(page)
    pasted(TEXT.replace("tea", "coffee"), page)
    assert page.date_input[0].value == dt.date(2024, 5, 6)
    pasted("Something else: Lisbon and Porto are in Portugal.", page)
    assert page.date_input[0].value is None


def downloads(monkeypatch: pytest.MonkeyPatch, page: AppTest) -> dict[str, bytes]:
    """What each button would download now, by the file's name."""
    from geo.page.panels import bring

    given: dict[str, bytes] = {}
    real = bring.st.download_button

    def noted(label: str, make: object, name: str, *rest: object, **options: object) -> object:
        given[name] = make() if callable(make) else b""
        return real(label, make, name, *rest, **options)

    monkeypatch.setattr(bring.st, "download_button", noted)
    run(page)
    return given


def test_kept_as_a_story_the_two_files_have_nothing_of_the_text_but_short_quotes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = downloads(monkeypatch, pasted(TEXT))["story.zip"]
    archive = zipfile.ZipFile(io.BytesIO(made))
    locations, article = (archive.read(name) for name in files.FILES)
    assert files.read(locations, article).claims
    assert SECRET.encode() not in locations + article


def test_a_file_has_the_text_only_if_the_reader_may_share_it() -> None:
    reading = reader.read(TEXT)
    article = reading.draft.article
    silent = Perspective(article, View.default(article), dt.datetime(2026, 11, 27, tzinfo=dt.UTC))
    with_text = export.write("html", replace(silent, reading=reading)).decode()
    assert SECRET in with_text
    assert 'class="dl-stated dl-bad"' in with_text
    assert 'role="button" tabindex="0" aria-pressed="false"' in with_text
    for name in export.FORMATS:
        assert SECRET.encode() not in export.write(name, silent)
        assert name == "html" or export.write(name, replace(silent, reading=reading)) == export.write(name, silent)


def test_ten_sessions_never_see_each_others_texts() -> None:
    names = [f"{SECRET}{number}" for number in range(10)]
    sessions = [pasted(TEXT.replace(SECRET, name)) for name in names]
    for number, page in enumerate(sessions):
        seen = html(run(page)) + str([component.proto for component in page.get("component_instance")])
        assert [name for name in names if name in seen] == [names[number]]
    assert SECRET not in html(opened())


def test_no_cache_and_no_log_has_words_of_a_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    def fault(seen: Perspective) -> None:
        raise ValueError(seen.reading.text.source if seen.reading else "")

    monkeypatch.setattr(column, "show", fault)
    with caplog.at_level(logging.DEBUG):
        page = opened()
        page.text_area[0].set_value(TEXT)
        page.run()
    assert not page.exception
    assert "a part of the page failed with ValueError" in caplog.text
    out = capfd.readouterr()
    assert SECRET not in caplog.text + out.out + out.err


def test_a_fault_of_the_reader_is_logged_without_words_of_the_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    page = pasted(TEXT)
    first(page)
    page.session_state["view"] = page.session_state["view"].choosing(place="brest")
    run(page)

    def fault(text: str, *_rest: object) -> None:
        raise ValueError(text)

    monkeypatch.setattr(reader, "read", fault)
    with caplog.at_level(logging.DEBUG):
        next(menu for menu in page.main.selectbox if menu.label == "“Brest” means").set_value("")
        page.run()
    assert not page.exception
    assert "a part of the page failed with ValueError" in caplog.text
    out = capfd.readouterr()
    assert SECRET not in caplog.text + out.out + out.err


def test_forget_deletes_the_text() -> None:
    page = pasted(TEXT)
    page.button(key="own forget").click()
    run(page)
    assert SECRET not in html(page)
    assert SECRET not in repr(page.session_state)
    assert address(page) == {"story": "~"}


def test_a_change_of_language_reads_the_text_anew() -> None:
    page = pasted(TEXT)
    page.session_state["view"] = page.session_state["view"].choosing(language="ja")
    run(page)
    assert 'lang="en"' in marked(page)
    assert "looks wrong" not in html(page)


@pytest.mark.parametrize("code", [*CODE, "<b>Lisbon</b> </div></p><script>parent.x=1</script> {{ 7*191 }}"])
def test_text_that_tries_to_be_code_is_shown_as_it_is(code: str) -> None:
    page = pasted(f"{code} is 900 km (460 miles) from Lisbon. {code}")
    text = re.sub(r"<[^>]*>", "", marked(page))
    assert unescape(text).replace("✗", "").startswith(code)
    assert "<script" not in marked(page) and "<img" not in marked(page) and "<b>" not in marked(page)


def test_another_text_opens_nothing_by_itself() -> None:
    page = pasted(TEXT)
    first(page)
    assert "claim" in address(page)
    pasted("Porto is in Portugal. It weighs 4 kilograms (8.8 pounds), and 5 kilograms (11 pounds) more.", page)
    assert set(address(page)) == {"story"}
    assert not page.get("expander") or all(fold.label != "How we know, and sources" for fold in page.expander)


CITIES = [
    "Paris",
    "London",
    "Berlin",
    "Madrid",
    "Rome",
    "Vienna",
    "Prague",
    "Warsaw",
    "Lisbon",
    "Dublin",
    "Oslo",
    "Athens",
]


@pytest.mark.parametrize(
    "text",
    [
        example.text().replace("\n", "\r\n"),
        example.text().replace(" ", "\t"),
        f"\x00{example.text()}\x07\u2028\U0001f6a2",
        example.text().replace("\n", " ") * 2,
        "\n\n".join(f"{city} is {far} km from {other}." for far, city in enumerate(CITIES) for other in CITIES * 2),
        f"Lisbon {' '.join(map(str, range(3000)))} “",
    ],
    ids=["Windows", "tabs", "control characters", "one line", "many statements", "numbers"],
)
def test_an_odd_text_is_shown_whole(text: str) -> None:
    page = pasted(text)
    assert has_map(page)
    given = marked(page).partition("dl-given")[2].partition(">")[2]
    shown = unescape(re.sub(r"<button[^>]*>.</button>|<[^>]*>", "", given))
    assert "".join(shown.split()) == "".join(text.split())


def test_an_embedded_text_leads_nowhere_as_only_this_session_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    article = reader.read(TEXT).draft.article
    perspective = Perspective(article, View.default(article), dt.datetime(2026, 11, 27, tzinfo=dt.UTC))
    drawn: list[str] = []
    monkeypatch.setattr(head.st, "html", drawn.append)
    monkeypatch.setattr(head.session, "open_id", lambda: "~0123456789ab")
    head.show_whole(perspective)
    assert drawn == []
    monkeypatch.setattr(head.session, "open_id", lambda: "samoa-wreck")
    head.show_whole(perspective)
    assert "story=samoa-wreck" in drawn[0]
