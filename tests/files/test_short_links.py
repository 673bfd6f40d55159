"""Summaries with @place and #claim, as the form shows them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.files import short_links

NAMES = {
    "place": {"tokyo": "Tokyo", "tokyo-bay": "Tokyo Bay", "odd": "[Odd]* name", "a": "A"},
    "claim": {"far": "6,500 km", "a": "an A"},
}


@pytest.mark.parametrize(
    ("summary", "text"),
    [
        ("[Tokyo](place:tokyo) is [6,500 km](claim:far) away.", "@tokyo is #far away."),
        ("東京から[Tokyo](place:tokyo)まで", "東京から@tokyoまで"),
        ("[the city](place:tokyo)'s bay, [Tokyo Bay](place:tokyo-bay)", "[the city]@tokyo's bay, @tokyo-bay"),
        ("[Tokyo](place:tokyo)-based", "@tokyo-based"),
        ("[Tokyo](place:tokyo)-bay", "[Tokyo](place:tokyo)-bay"),
        ("[Tokyo](place:tokyo)s", "[Tokyo](place:tokyo)s"),
        ("x[Tokyo](place:tokyo)", "x[Tokyo]@tokyo"),
        ("[Lima](place:lima) and [AP](https://example.org)", "[Lima](place:lima) and [AP](https://example.org)"),
        ("write to me@tokyo or #1", "write to me@tokyo or #1"),
        ("the handle @tokyo", "the handle \\@tokyo"),
        ("[Odd name](place:odd)", "@odd"),
    ],
)
def test_a_summary_is_shown_with_signs_and_stored_with_links(summary: str, text: str) -> None:
    assert short_links.shown(summary, NAMES) == text
    assert short_links.stored(text, NAMES) == summary


pieces = st.lists(
    st.sampled_from(
        ["[", "]", "(", ")", "@", "#", "\\", "tokyo", "tokyo-bay", "a", "-", " ", "x", "place:", "claim:", "é", "\n",
         "[Tokyo](place:tokyo)", "[an A](claim:a)", "[A](place:a)", "[6,500 km](claim:far)", "@tokyo", "#far", "@a"]
    ) | st.text(max_size=3),
    max_size=8,
).map("".join)  # fmt: skip


@given(pieces)
def test_what_is_shown_is_stored_as_it_was(summary: str) -> None:
    shown = short_links.shown(summary, NAMES)
    assert short_links.stored(shown, NAMES) == summary


def test_what_links_nothing_is_named() -> None:
    text = "@tokio and #far, [six]#six, me@home, #1, \\@lima"
    assert list(short_links.unknown(text, NAMES)) == [("place", "tokio"), ("claim", "six")]


def test_a_long_text_takes_no_time() -> None:
    begun = time.process_time()
    for text in ("[" * 4000, "@" * 4000, "@a-" * 1300, "\\" * 4000 + "@tokyo", "[a](place:" * 400):
        short_links.stored(short_links.shown(text, NAMES), NAMES)
    assert time.process_time() - begun < 0.5
