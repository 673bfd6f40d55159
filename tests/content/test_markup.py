"""HTML and Markdown of the page: a story's text is only ever text in it."""

import html.parser
import re
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markupsafe import Markup

from geo.claims import kinds
from geo.claims.kind import CheckedClaim
from geo.claims.verdicts import MARKS, Verdict, VerdictName
from geo.content import markup
from geo.content.markup import plain, tag
from geo.story.model import Section

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
    """What a browser makes of HTML: the elements with their attributes, and the text."""

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


def claim(**fields: Any) -> CheckedClaim:
    given = {
        "id": "far",
        "section": "one",
        "quote": "so far",
        "kind": "count",
        "stated": 3,
        "unit": "x",
        "source": "us",
    }
    return kinds.read(given | fields)


def section(summary: str) -> Section:
    return Section.read({"id": "one", "title": "One", "summary": summary})


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
@settings(deadline=None, derandomize=True)
def test_whatever_the_text_the_elements_are_ours(inside: str, value: str) -> None:
    read = Reader(tag("p", inside, tag("b", inside), title=value))
    assert [name for name, _ in read.elements] == ["p", "b"]
    assert read.elements[0][1] == {"title": value}
    assert read.text == inside * 2


def test_text_is_escaped_once_and_made_tags_never() -> None:
    assert tag("p", "a & b") == "<p>a &amp; b</p>"
    assert tag("div", tag("p", "a & b")) == "<div><p>a &amp; b</p></div>"
    assert isinstance(tag("p"), Markup)


# --- links


def test_a_link_tells_nobody_where_it_was_followed_from() -> None:
    assert Reader(markup.link("Jiji & Press", "https://example.org/a?b=1&c=2")).elements == [
        ("a", {"href": "https://example.org/a?b=1&c=2", "target": "_blank", "rel": "noopener noreferrer"})
    ]


def test_without_an_address_there_is_no_link() -> None:
    assert markup.link("Jiji <Press>", "") == "Jiji &lt;Press&gt;"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_links_text_is_text(text: str) -> None:
    assert Reader(markup.link(text, "https://example.org/")).text == text
    assert [name for name, _ in Reader(markup.link(text, "https://example.org/")).elements] == ["a"]
    assert Reader(markup.link(text, "")).elements == []


# --- badges


@pytest.mark.parametrize("name", get_args(VerdictName))
def test_a_badge_says_its_verdict_in_a_word_beside_sign_and_tone(name: VerdictName) -> None:
    kind = {"kind": "deadline", "stated": "2025", "unit": ""} if name in ("met", "not-met", "open") else {}
    written = markup.badge(Verdict(claim(**kind), name))
    read = Reader(written)
    assert read.text == MARKS[name].label
    ((element, attributes),) = read.elements
    assert element == "span"
    assert re.fullmatch(r"dl-badge dl-(good|fair|bad|none)", attributes["class"] or "")
    assert attributes["title"]


def test_verdicts_of_one_tone_are_told_apart_by_words() -> None:
    assert len({mark.title for mark in MARKS.values()}) == len(MARKS) == len(get_args(VerdictName))
    assert all(MARKS[name].sign for name in get_args(VerdictName))


def test_the_finding_in_a_badge_is_text() -> None:
    outcome = {"date": date(2025, 3, 24), "text": '"><img src=x onerror=parent.x=1>', "source": "us"}
    found = Verdict(claim(kind="deadline", stated="2025", unit="", outcome=outcome), "met")
    ((name, attributes),) = Reader(markup.badge(found)).elements
    assert name == "span"
    assert (attributes["title"] or "").startswith('"><img src=x onerror=parent.x=1> (24 March 2025)')


# --- summaries and facts


def test_a_summary_marks_places_claims_and_sources() -> None:
    found = Verdict(claim(), "not-checkable")
    text = "From [Tokyo](place:tokyo), *about* **[three](claim:far)**, [as said](https://example.org/).\n\nSo."
    written = markup.summary(section(text), {"far": found})
    assert written == (
        '<div class="dl-prose"><p>From <span class="dl-place">Tokyo</span>, <em>about</em> '
        f'<span class="dl-figure"><strong>three</strong></span> {markup.badge(found)}, '
        f"{markup.link('as said', 'https://example.org/')}.</p><p>So.</p></div>"
    )


@pytest.mark.parametrize("text", [text for text in HOSTILE if "&" not in text and "__" not in text])
def test_html_in_a_summary_is_text(text: str) -> None:
    read = Reader(markup.summary(section(f"Say {text} so."), {}))
    assert [name for name, _ in read.elements] == ["div", "p"]
    assert read.text == f"Say {text} so."


def test_a_link_in_a_summary_keeps_its_emphasis() -> None:
    written = markup.summary(section("See **[the source](https://example.org/)**."), {})
    assert "<strong>" in written


@pytest.mark.parametrize("text", HOSTILE)
def test_facts_are_terms_and_texts(text: str) -> None:
    read = Reader(markup.facts([(text, text), ("Source", markup.link("us", "https://example.org/"))]))
    assert [name for name, _ in read.elements] == ["dl", "dt", "dd", "dt", "dd", "a"]
    assert read.text == text * 2 + "Sourceus"


# --- labels, which Streamlit reads as Markdown

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(label: str) -> tuple[list[str], str]:
    """The kinds of token that Markdown finds in a label, and the text that it shows, but for invisible joiners."""
    block = MARKDOWN.parse(label)
    inline = [child for token in block for child in token.children or []]
    kinds = [token.type for token in block] + [child.type for child in inline]
    return [kind for kind in kinds if kind not in {"text", "text_special"}], "".join(
        child.content.replace(JOINER, "") for child in inline
    )


JOINER = "\N{WORD JOINER}"
PARAGRAPH = ["paragraph_open", "inline", "paragraph_close"]


@pytest.mark.parametrize(
    "text",
    [
        *HOSTILE,
        "![](https://evil.example/seen.png)",
        "[here](https://evil.example)",
        "<https://evil.example>",
        "**bold** _and_ ~~struck~~ `code` $\\alpha$",
        "# A heading",
        "1. One",
        "- One",
        "> Said",
        "| a | b |",
        "---",
        ":red[alarm] :material/delete: :red-badge[x] :smile:",
        "[1]: https://evil.example",
        "&copy; &#60;",
        "\\*",
    ],
)
def test_a_label_is_one_line_of_text(text: str) -> None:
    assert shown(plain(text)) == (PARAGRAPH, text.strip())


@given(LINES)
@settings(deadline=None, derandomize=True)
def test_any_line_as_a_label_is_itself(text: str) -> None:
    assert shown(plain(text)) == (PARAGRAPH, text)


def test_no_sign_that_starts_markup_of_streamlits_own_stays_bare() -> None:
    signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    assert plain(signs).replace(JOINER, "") == "".join(f"\\{sign}" for sign in signs)
    assert plain("Yokota 東京 é 9") == "Yokota 東京 é 9"


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("www.evil.example", f"www{JOINER}.evil.example"),
        ("https://evil.example", f"https:{JOINER}//evil.example"),
        ("a@evil.example", f"a@{JOINER}evil.example"),
        ("a -> b >= c", f"a -{JOINER}> b >{JOINER}= c"),
        (":streamlit:", f":{JOINER}streamlit:"),
        ("Punggye-ri", "Punggye-ri"),
    ],
)
def test_what_streamlit_finds_even_behind_a_backslash_is_parted(text: str, parted: str) -> None:
    assert plain(text).replace("\\", "") == parted
