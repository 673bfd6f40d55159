"""Labels of widgets, which Streamlit reads as Markdown: a story's text is escaped in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from geo.page.markdown import plain

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

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(label: str) -> tuple[list[str], str]:
    """The kinds of token that Markdown finds in a label, and its visible text, without word joiners."""
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
def test_any_line_is_shown_unchanged_as_a_label(text: str) -> None:
    assert shown(plain(text)) == (PARAGRAPH, text)


def test_every_sign_of_streamlits_own_markup_is_escaped() -> None:
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
def test_markup_that_streamlit_finds_after_a_backslash_is_broken_up(text: str, parted: str) -> None:
    assert plain(text).replace("\\", "") == parted
