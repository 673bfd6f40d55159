"""The types of single fields; what they refuse, in which words, is in tests/files/test_bad_files.py."""

import pytest

from geo.story.fields import is_id


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("north-korea", True),
        ("1", True),
        ("a" * 40, True),
        ("a" * 41, False),
        ("", False),
        ("A", False),
        ("a\n", False),
    ],
)
def test_an_id(text: str, expected: bool) -> None:
    assert is_id(text) is expected
