"""What is wrong with a field, in Japanese."""

import re

from geo.page.form import wrong
from geo.words.language import speaking
from tests.files.test_bad_files import CASES

JAPANESE = re.compile(r"[ぁ-んァ-ン一-龥]")
ABOUT_A_FIELD = re.compile(
    r"(?:locations\.csv, line \d+|article\.toml, (?:claim|section|layer|ring) [^:,]+), [a-z_.]+: (.+)"
)


def test_what_files_may_have_wrong_in_a_field_is_told_in_japanese() -> None:
    said = {found[1] for *_files, problems in CASES for each in problems if (found := ABOUT_A_FIELD.match(each))}
    with speaking("ja"):
        english = sorted(each for each in said if not JAPANESE.search(wrong.in_words(each)))
    assert len(said) > 100
    assert english == []


def test_a_hint_is_told_too_and_what_is_not_known_stays() -> None:
    with speaking("ja"):
        assert wrong.in_words("'91' is not a latitude, from -90 to 90 degrees") == "'91' はここでは使えません。"
        near = wrong.in_words("'tokio' is not a place of this story; did you mean 'tokyo'?")
        assert near == "'tokio' は使えません。「tokyo」のことですか。"
        assert wrong.in_words("{value} is new") == "{value} is new"
    assert wrong.in_words("is missing; write a place's name") == "is missing; write a place's name"
