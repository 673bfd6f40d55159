"""A count: it has any unit and is not checked."""

import pytest

from geo.claims.sentences import in_words
from tests.claims.made import (
    verdict_on,
    written,
)


@pytest.mark.parametrize(
    ("stated", "unit", "text"), [(55000, "troops", "55,000~troops"), (3, "", "3"), (2.5, "tonnes", "2.5~tonnes")]
)
def test_a_count_is_not_checked(stated: float, unit: str, text: str) -> None:
    found = verdict_on({"kind": "count", "stated": stated, "unit": unit})
    words = in_words(found)
    assert (found.name, found.computed, written(words.stated), words.computed) == ("not-checkable", None, text, "–")
    assert words.finding == "Geography and clocks cannot check this. It stands as its source says it."
