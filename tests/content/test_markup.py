"""The HTML of tags and blocks: a story's text is always escaped."""

import html.parser
import math
import re
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

import geo
from geo.claims.exhibits import Clocks, Compass, Dial, Scale, ScaleRow, Tally, Week
from geo.claims.rounding import Interval
from geo.claims.verdicts import MARKS
from geo.content import elements, markup, told
from geo.content.blocks import (
    Block,
    Card,
    Cards,
    Cell,
    Chart,
    Facts,
    Findings,
    Fold,
    Head,
    Heading,
    Hint,
    Items,
    Matrix,
    Note,
    Paragraph,
    Passage,
    Table,
    Track,
    Tracks,
)
from geo.content.chapters import findings
from geo.content.elements import tag
from geo.content.inline import Badge, Date, Emphasis, Link, Mark, Name, Strong
from geo.content.inputs import Choice, Choices, Menu, Menus, Row, Slider, Toggle
from tests.stories import SHIPPED

HOSTILE = [
    "<img src=x onerror=parent.x=1>",
    "</p></div><script>parent.x=1</script>",
    '" onmouseover="parent.x=1',
    "' autofocus onfocus='parent.x=1",
    "{{ 7*191 }} ${parent.x=1} 50{% off %s {0} {name}",
    "&lt;b&gt; &amp; &#60;",
    "{0.__class__}",
]
LINES = (
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40).map(str.strip).filter(bool)
)


class Reader(html.parser.HTMLParser):
    """HTML as a browser reads it: elements with their attributes, and text."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(str(written))
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((name, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data


# --- tags


def test_a_tag_is_its_children_and_attributes() -> None:
    assert tag("p", "a", tag("b", "c"), class_="x", aria_label="y") == '<p class="x" aria-label="y">a<b>c</b></p>'


def test_an_attribute_without_a_value_is_left_out() -> None:
    assert tag("p", "a", class_="", dir="auto") == '<p dir="auto">a</p>'


@pytest.mark.parametrize("text", HOSTILE)
def test_children_and_attributes_are_text(text: str) -> None:
    read = Reader(tag("p", text, title=text))
    assert read.elements == [("p", {"title": text})]
    assert read.text == text


@given(LINES, LINES)
def test_no_text_adds_an_element(inside: str, value: str) -> None:
    read = Reader(tag("p", inside, tag("b", inside), title=value))
    assert [name for name, _ in read.elements] == ["p", "b"]
    assert read.elements[0][1] == {"title": value}
    assert read.text == inside * 2


def test_text_is_escaped_once_and_tags_are_not_escaped() -> None:
    assert tag("p", "a & b") == "<p>a &amp; b</p>"
    assert tag("div", tag("p", "a & b")) == "<div><p>a &amp; b</p></div>"
    assert isinstance(tag("p"), Markup)


# --- links


def test_a_link_sends_no_referrer() -> None:
    assert Reader(elements.link("Jiji & Press", "https://example.org/a?b=1&c=2")).elements == [
        ("a", {"href": "https://example.org/a?b=1&c=2", "target": "_blank", "rel": "noopener noreferrer"})
    ]


def test_without_an_address_there_is_no_link() -> None:
    assert elements.link("Jiji <Press>", "") == "Jiji &lt;Press&gt;"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_links_text_is_text(text: str) -> None:
    assert Reader(elements.link(text, "https://example.org/")).text == text
    assert [name for name, _ in Reader(elements.link(text, "https://example.org/")).elements] == ["a"]
    assert Reader(elements.link(text, "")).elements == []


# --- inline text


def test_inline_text_can_be_nested() -> None:
    assert markup.inline(("See ", Strong(Emphasis("this")))) == "See <strong><em>this</em></strong>"


def test_marks_act_where_the_page_can_make_their_choice() -> None:
    place, figure = Choice("place", "tokyo", ""), Choice("claim", "far", "", "3 km: correct")
    text = (Mark("Tokyo", "place", place), Mark("3 km", "words", figure, "good"), Mark("✓", "sign", figure, "good"))
    assert markup.inline(text) == (
        '<span class="dl-at">Tokyo</span><span class="dl-stated dl-good" title="3 km: correct">3 km</span>'
        '<span class="dl-sign dl-good" aria-label="3 km: correct">✓</span>'
    )
    acting = markup.inline(text, lambda _choice: True)
    assert acting.count('data-choose="claim" data-to="far"') == 2
    # The keyboard stops at the name and at the sign; words without a sign are a stop themselves.
    assert acting.count('role="button" tabindex="0"') == acting.count("<button") == 1
    alone = Mark("3 km", "words", figure, is_stop=True)
    assert 'role="button" tabindex="0"' in markup.inline(alone, lambda _choice: True)


def test_the_strip_has_the_worst_findings_and_folds_the_rest() -> None:
    marks = [Mark(f"✗ {number}", "finding", Choice("claim", f"{number}", ""), "bad") for number in range(3)]
    drawn = markup.html([Findings("1 of 3 figures is correct", (marks[0],), tuple(marks[1:]), "All 3")])
    assert drawn.index("✗ 0") < drawn.index("<details>") < drawn.index("<summary>All 3") < drawn.index("✗ 1")
    assert "<button" not in drawn
    assert markup.html([Findings("None", ())]) == (
        '<section class="dl-findings"><h2 class="dl-over">None</h2></section>'
    )


def test_names_dates_and_badges_have_language_date_and_finding() -> None:
    assert markup.inline(Name("東京", "ja")) == '<bdi lang="ja">東京</bdi>'
    assert markup.inline(Date("28 July 2024", "2024-07-28")) == '<time datetime="2024-07-28">28 July 2024</time>'
    assert markup.inline(Badge(told.signed(MARKS["holds"], "correct"), "good", "It does.", "en")) == (
        '<span class="dl-badge dl-good" title="It does." lang="en"><span aria-hidden="true">✓</span> correct</span>'
    )


def test_the_sign_of_a_finding_is_seen_but_not_read_aloud() -> None:
    """Screen readers would say "left right arrow" before the words of the verdict."""
    view = geo.View.default(SHIPPED)
    strip = findings.strip(geo.Perspective(SHIPPED, view, datetime(2024, 7, 28, tzinfo=UTC)))
    assert strip
    drawn = markup.html([strip], lambda _choice: True)
    signs = {mark.sign for mark in MARKS.values()}
    assert any(f'<span aria-hidden="true">{sign}</span>' in drawn for sign in signs)
    assert not [sign for sign in signs if f">{sign} " in drawn]


# --- blocks


def every_block(text: str) -> list[Block]:
    """Each kind of block, with the text in every field that takes text."""
    close = Choice("place", "", text)
    return [
        Head(text, text, (text, Link(text, "https://example.org/"))),
        Heading(text),
        Paragraph((text, Strong(text))),
        Note(text),
        Hint("", text),
        Items((text, text)),
        Tally(text, (text, text), text),
        Scale((ScaleRow(text, text, 1, 2, Interval(0, math.inf)), ScaleRow(text, text + "!", 3, 3)), text),
        Compass(45, 45, 67.5, 50, (20, 70), text, text),
        Clocks(((text, (Dial(text, datetime(2024, 7, 28, 21), True), Dial(text, datetime(2024, 7, 28, 2), None))),)),
        Facts(((text, text), ("Source", Link(text, "https://example.org/")))),
        Table(text, (text, text), ((text, text),)),
        Matrix(text, text, text, text, (text,), ((text, (Cell(text, text, 0.5),)),)),
        Chart(draw=lambda: None, still=Tracks((Track(text, ((0.5, text),), ()),), (("night", text),), text)),
        Choice("place", text, text, text),
        Choices("key", text, (Choice("place", text, text),)),
        Menus((Menu("key", text, ()),)),
        Fold(text, (Note(text),)),
        Passage(text, text, "", (Note(text),)),
        Findings(text, (Mark(text, "finding", None),), (Mark(text, "finding", None),), text),
        Card((text, Badge(text, "good", text)), close, text, (Note(text),)),
        Cards(text, "place", (Card(text, close, text, (Note(text),)),)),
    ]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("number", range(len(every_block(""))))
def test_the_text_of_a_block_is_text(number: int, text: str) -> None:
    read, harmless = (
        Reader(markup.html([every_block(each)[number]], can=lambda _choice: True)) for each in (text, "harmless")
    )
    assert [name for name, _attributes in read.elements] == [name for name, _attributes in harmless.elements]
    assert [set(attributes) for _name, attributes in read.elements] == [
        set(attributes) for _name, attributes in harmless.elements
    ]
    assert read.text.count(text) == harmless.text.count("harmless") > 0


def test_consecutive_paragraphs_share_one_element() -> None:
    written = markup.html([Paragraph("One."), Paragraph("Eins.", "de"), Heading("Two"), Paragraph("Three.")])
    assert written == (
        '<div class="dl-prose"><p>One.</p><p lang="de">Eins.</p></div><h3 class="dl-headline">Two</h3>'
        '<div class="dl-prose"><p>Three.</p></div>'
    )


def test_only_choices_that_can_be_made_have_a_button() -> None:
    choices = Choices("key", "Which", (Choice("place", "a", "A"), Choice("unit", "km", "km")))
    assert markup.html([choices]) == ""
    read = Reader(markup.html([choices], can=lambda choice: choice.field == "place"))
    assert [attributes.get("data-to") for _name, attributes in read.elements] == [None, "a"]
    inputs = [Toggle("azimuths", "Azimuths", False), Row((Slider("speed", "Speed", 900, 700, 1000, 10),))]
    assert markup.html(inputs, can=lambda _choice: True) == ""


def test_code_is_not_escaped_and_refused_if_it_would_end_its_element() -> None:
    assert elements.code("script", "1 < 2 && 3") == "<script>1 < 2 && 3</script>"
    with pytest.raises(ValueError, match="that tag itself"):
        elements.code("style", "a { } </STYLE>")


def test_a_scale_places_each_figure_and_fades_out_where_there_is_no_limit() -> None:
    rows = (
        ScaleRow("Stated", "over 50", 50, 50, Interval(50, math.inf, open_low=True), is_stated=True),
        ScaleRow("AFP", "60 to 70", 60, 70),
    )
    drawn = markup.html([Scale(rows, "what it allows")])
    assert re.findall(r'class="stated" style="left:([\d.]+)%"', drawn) == ["9.68"]
    assert re.findall(r'class="found" style="left:([\d.]+)%"', drawn) == ["50.00", "90.32"]
    assert re.findall(r'class="(allowed.*?)"', drawn) == ["allowed open-high", "allowed"]  # on the scale, in the key
    assert re.findall(r"<b style=.*?>(\d+)</b>", drawn) == ["50", "55", "60", "65", "70"]
    assert 'aria-label="Stated: over 50; AFP: 60 to 70."' in drawn


@pytest.mark.parametrize("figure", [0, 3, 75, 55_000, 1e12, -40])
def test_a_scale_has_a_few_round_ticks_of_any_size(figure: float) -> None:
    for row in (ScaleRow("a", "b", figure, figure), ScaleRow("a", "b", figure, figure * 1.01 + 1)):
        drawn = markup.html([Scale((row,), "")])
        assert 2 <= len(re.findall(r"<b style=", drawn)) <= 6


def test_a_compass_turns_its_sector_and_its_needle() -> None:
    drawn = markup.html([Compass(0, 45, 67.5, 350, (340, 375), "north", "350°")])
    assert "--holds-from:-45.0deg;--holds:90.0deg;--near-from:-67.5deg;--near:135.0deg" in drawn
    assert "--reach-from:340.0deg;--reach:35.0deg" in drawn and "rotate:350.0deg" in drawn
    assert 'class="reach"' not in markup.html([Compass(0, 45, 67.5, 350, None, "north", "350°")])


def test_the_hands_of_a_clock_stand_at_its_time_and_words_say_whether_it_is_night() -> None:
    dials = (Dial("Tokyo", datetime(2024, 7, 28, 21, 30), True), Dial("UTC", datetime(2024, 7, 28, 12, 30), None))
    drawn = markup.html([Clocks((("the article says so", dials),))])
    assert re.findall(r"rotate:([\d.]+)deg", drawn) == ["285", "180", "15", "180"]
    assert "Sun 28 Jul, night" in drawn and drawn.count("night") == 2  # as a word and as a face
    assert "<b>21:30</b>" in drawn


def test_a_week_says_in_words_which_day_is_stated_and_which_was_found() -> None:
    days = tuple(date(2024, 7, day) for day in range(22, 29))
    drawn = markup.html([Week(days, days[6], days[5])])
    assert 'aria-label="Article: Sat 27 Jul; Found: Sun 28 Jul"' in drawn
    assert re.findall(r'<span class="(\w+)">(\w+)<b>', drawn) == [("stated", "Sat"), ("found", "Sun")]
    assert 'class="found stated"' in markup.html([Week(days, days[6], days[6])])


@pytest.mark.parametrize("span", [0, 2, 9, 40, 100, 250, 800, 5_000, 40_000, 700_000])
def test_an_axis_of_days_has_a_few_names_of_days_months_or_years(span: int) -> None:
    last = date(2024, 7, 28).toordinal()
    drawn = markup.html([Scale((ScaleRow("a", "b", last - span, last),), "", days=True)])
    names = re.findall(r"<b style=[^>]*>([^<]*)</b>", drawn)
    assert 2 <= len(names) <= 7 and all(one != other for one, other in pairwise(names))


def test_a_tally_numbers_the_things_unless_they_have_numbers() -> None:
    assert "<ol><li><bdi>A</bdi></li>" in markup.html([Tally("1 letter", ("A",))])
    assert "</ul><b>10 in all</b>" in markup.html([Tally("9 ships", ("4 cutters", "6 boats"), "10 in all")])


@pytest.mark.parametrize(("low", "high"), [(1e9, 2e9), (9e11, 9.9e11), (0.0001, 0.0002), (54_000, 54_000)])
def test_the_numbers_below_a_scale_have_room_and_differ(low: float, high: float) -> None:
    drawn = markup.html([Scale((ScaleRow("a", "b", low, high),), "")])
    numbers = re.findall(r"<b style=[^>]*>([^<]*)</b>", drawn)
    assert len(set(numbers)) == len(numbers) >= 2 and sum(map(len, numbers)) <= 36
