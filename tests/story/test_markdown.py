"""The Markdown subset of summaries: what it supports, and that nothing else gets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.story.markdown import Span, UnsupportedMarkupError, parse, plain, targets
from tests.conftest import examples

BAD_LINK = "a link leads to 'place:ID', 'claim:ID' or 'https://...'"


def test_text_is_one_span() -> None:
    assert parse("Just text.") == ((Span("Just text."),),)


def test_an_empty_text_has_no_paragraph() -> None:
    assert parse("") == parse(" \n\n ") == ()


def test_a_blank_line_separates_paragraphs_and_a_line_break_is_a_space() -> None:
    paragraphs = parse("one\ntwo  \nthree\\\nfour\n\nfive")
    assert plain(paragraphs) == "one two three four\n\nfive"
    assert len(paragraphs) == 2


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("[Tokyo](place:tokyo)", Span("Tokyo", "place", "tokyo")),
        ("[19 hours](claim:time-difference)", Span("19 hours", "claim", "time-difference")),
        ("[a paper](https://example.org/a?b=c&d#e)", Span("a paper", "web", "https://example.org/a?b=c&d#e")),
        ("[a paper](<https://example.org/a b>)", Span("a paper", "web", "https://example.org/a%20b")),
        ('[Tokyo](place:tokyo "a title is dropped")', Span("Tokyo", "place", "tokyo")),
        ("*so*", Span("so", emphasis=True)),
        ("_so_", Span("so", emphasis=True)),
        ("**so**", Span("so", strong=True)),
        ("***so***", Span("so", emphasis=True, strong=True)),
        ("**[Tokyo](place:tokyo)**", Span("Tokyo", "place", "tokyo", strong=True)),
        ("[*Tokyo*](place:tokyo)", Span("Tokyo", "place", "tokyo", emphasis=True)),
    ],
)
def test_a_span(text: str, span: Span) -> None:
    assert parse(text) == ((span,),)


def test_nested_emphasis_ends_where_the_outer_ends() -> None:
    assert parse("*a *b* c* d") == (
        (Span("a ", emphasis=True), Span("b", emphasis=True), Span(" c", emphasis=True), Span(" d")),
    )
    assert parse("**a *b* c** d") == (
        (Span("a ", strong=True), Span("b", emphasis=True, strong=True), Span(" c", strong=True), Span(" d")),
    )


def test_a_link_covers_only_its_text() -> None:
    assert parse("a [b **c**](claim:d) e") == (
        (Span("a "), Span("b ", "claim", "d"), Span("c", "claim", "d", strong=True), Span(" e")),
    )


def test_targets_come_in_reading_order_each_once() -> None:
    paragraphs = parse("[a](place:b) [c](claim:d)\n\n[e](place:a) [f](place:b) [g](https://h)")
    assert targets(paragraphs, "place") == ("b", "a")
    assert targets(paragraphs, "claim") == ("d",)
    assert targets(paragraphs, "web") == ("https://h",)


# --- unsupported markup is text


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> <script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- a comment -->",
        "<https://example.org>",
        "https://example.org",
        "&#x202e; &amp; &lt;",
        "`code`",
        "# Heading",
        "- item",
        "1. item",
        "> quote",
        "---",
        "| a | b |",
        "[a][b]",
        "[a]: https://example.org",
        "~~gone~~",
        "{{ 7*191 }} ${1} 50{% off",
        "$x^2$",
        "snake_case_name, 2 * 3 * 4",
    ],
)
def test_what_is_not_in_the_subset_is_plain_text(text: str) -> None:
    assert parse(text) == ((Span(text),),)


def test_an_indented_line_is_text_not_code() -> None:
    assert plain(parse("    <b>")) == "<b>"


def test_a_backslash_escapes_markup() -> None:
    assert parse(r"\*a\* \<b>") == ((Span("*a* <b>"),),)


def test_an_image_becomes_an_exclamation_mark_and_a_link() -> None:
    assert parse("![a](place:b)") == ((Span("!"), Span("a", "place", "b")),)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("JavaScript:alert(1)", "JavaScript:alert(1)"),
        ("javascript&colon;alert(1)", "javascript:alert(1)"),
        ("&#106;avascript:alert(1)", "javascript:alert(1)"),
        ("data:text/html,x", "data:text/html,x"),
        ("vbscript:x", "vbscript:x"),
        ("http://example.org", "http://example.org"),
        ("HTTPS://example.org", "HTTPS://example.org"),
        ("//example.org", "//example.org"),
        ("/etc", "/etc"),
        ("#top", "#top"),
        ("mailto:a@b", "mailto:a@b"),
        ("", ""),
        ("place:", "place:"),
        ("place:Tokyo", "place:Tokyo"),
        ("place:a_b", "place:a_b"),
        (f"place:{'a' * 41}", f"place:{'a' * 41}"),
        ("Place:tokyo", "Place:tokyo"),
        ("section:a", "section:a"),
        ("https:example.org", "https:example.org"),
        ("https://", "https://"),
    ],
)
def test_a_link_to_another_address_is_refused(address: str, shown: str) -> None:
    with pytest.raises(UnsupportedMarkupError) as caught:
        parse(f"See [this]({address}).")
    assert str(caught.value) == f"has a link to {shown!r}; {BAD_LINK}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [Tokyo](place: tokyo).", "[Tokyo](place:"),
        ("See [Tokyo](place:tokyo", "[Tokyo](place:tokyo"),
        ("See Tokyo](place:tokyo).", "](place:tokyo"),
        ("See [*Tokyo*](place:to kyo).", "[Tokyo](place:to"),
        ("See [[Tokyo](place:tokyo)](place:tokyo).", "](place:tokyo"),
    ],
)
def test_an_incomplete_link_is_refused(text: str, shown: str) -> None:
    with pytest.raises(UnsupportedMarkupError) as caught:
        parse(text)
    assert str(caught.value) == f"has {shown!r}, which is not a complete link; write one such as [Tokyo](place:tokyo)"


def test_a_link_without_a_text_is_refused() -> None:
    with pytest.raises(UnsupportedMarkupError) as caught:
        parse("See [](place:tokyo).")
    assert str(caught.value) == "has a link to 'place:tokyo' without a text; write one in the brackets"


@examples(300)
@given(st.text(alphabet="ab*_[]()<>!\\&#;:\n \u202e`/", max_size=60) | st.text(max_size=60))
def test_every_span_of_any_text_is_text_or_leads_somewhere_known(text: str) -> None:
    try:
        spans = [span for spans in parse(text) for span in spans]
    except UnsupportedMarkupError:
        return
    for span in spans:
        assert span.text
        assert span.kind == "text" or span.target.startswith("https://") or span.target.isascii()
        assert (span.kind == "text") == (span.target == "")


def test_no_character_is_added() -> None:
    text = "&#8238; &bsol; &Tab; &nbsp; \\&#8238;"
    assert set(plain(parse(text))) <= set(text)


@pytest.mark.parametrize("text", ["[" * 102, "*a " * 102, "[*_" * 34])
def test_too_much_markup_is_refused(text: str) -> None:
    with pytest.raises(UnsupportedMarkupError) as caught:
        parse(text)
    assert str(caught.value) == "has 102 of the signs '[', '*' and '_'; at most 100 are read"
    assert parse(text[:-6])
