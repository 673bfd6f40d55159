"""A story in a further language: the same ids and figures, other texts; what is missing stays in the first language."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given

from geo.claims import check_all, kinds
from geo.claims.sentences import evidence, in_words
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article, Place
from geo.view import View
from geo.words.language import LANGUAGES, speaking
from geo.words.script import is_japanese
from tests import strategies as odd
from tests.files import test_bad_files
from tests.stories import NOON

PLACE = {
    "id": "a",
    "name": "Alpha",
    "latitude": "1",
    "longitude": "2",
    "layer": "one",
    "rank": "1",
    "time_zone": "Asia/Tokyo",
    "precision": "site",
    "source": "a survey",
}
DEADLINE = {
    "id": "d",
    "section": "s",
    "quote": "by 2025",
    "kind": "deadline",
    "stated": "2025",
    "source": "the article",
    "outcome": {"date": NOON.date(), "text": "Done", "source": "a paper", "source_url": "https://example.org"},
    "ja": {"source": "記事", "outcome": {"text": "完了"}},
}


def story(first: str = "en", **fields: str) -> Article:
    toml = test_bad_files.told(("published", f'language = "{first}"\npublished'))
    return reading.read(test_bad_files.row(**fields).encode(), toml.encode())


def in_japanese(**fields: str) -> Place:
    return Place.read(PLACE | fields).in_language("ja")


def test_texts_are_told_and_the_others_stay() -> None:
    told = story(role="R", role_ja="役", note="N").in_language("ja")
    (place,) = told.places
    assert (told.heading.title, told.layers[0].title, told.sections[0].title) == ("題", "一", "その一")
    assert (place.role, place.note) == ("役", "N")
    assert [told.language_of(place, field) for field in ("role", "note")] == ["ja", "en"]
    assert told.language_of(told.heading, "title") == "ja"


def test_ids_and_figures_are_the_same() -> None:
    article = story(name_ja="アルファ")
    told = article.in_language("ja")
    assert [place.id for place in told.places] == [place.id for place in article.places]
    assert told.sections[0].place_ids == article.sections[0].place_ids
    assert [(v.name, v.computed) for v in check_all(told)] == [(v.name, v.computed) for v in check_all(article)]
    assert View.default(article).belongs_to(told)


def test_a_story_is_told_once_and_leads_back() -> None:
    article = story()
    told = article.in_language("ja")
    assert told is article.in_language("ja") is told.in_language("ja")
    assert told.original is article is told.in_language("en") is article.in_language("en")
    assert article.languages == told.languages == ("ja",)


def test_a_copy_of_a_story_is_told_anew() -> None:
    article = story()
    article.in_language("ja")
    copy = article.model_copy(update={"places": ()})
    assert copy.in_language("ja").places == ()


def test_the_first_language_is_not_told_again() -> None:
    article = story(first="ja-JP", native_name="アルファ")
    assert article.in_language("ja") is article


def test_a_table_in_a_table_keeps_what_is_not_told() -> None:
    claim = kinds.read(DEADLINE).in_language("ja")
    assert claim.model_dump()["outcome"] == DEADLINE["outcome"] | {"text": "完了"}
    assert claim.source == "記事"


def test_the_unit_of_a_count_is_told() -> None:
    fields = {key: value for key, value in DEADLINE.items() if key != "outcome"} | {"kind": "count", "stated": 4}
    claim = kinds.read(fields | {"unit": "seats", "ja": {"unit": "席"}}).in_language("ja")
    assert isinstance(claim, kinds.Count) and claim.unit == "席"


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({}, "Alpha"),
        ({"native_name": "横田飛行場"}, "横田飛行場"),
        ({"native_name": "横田飛行場", "name_ja": "横田基地"}, "横田基地"),
        ({"native_name": "臺灣", "time_zone": "Asia/Taipei"}, "Alpha"),
        ({"native_name": "臺灣", "time_zone": "Asia/Taipei", "name_ja": "台湾"}, "台湾"),
        ({"native_name": "钓鱼岛"}, "Alpha"),
        ({"native_name": "北京", "time_zone": "Asia/Shanghai", "other_names": "ペキン"}, "Alpha"),
        ({"native_name": "평양", "time_zone": "Asia/Pyongyang"}, "Alpha"),
        ({"native_name": "ハワイ", "time_zone": "Pacific/Honolulu"}, "ハワイ"),
        ({"native_name": "Hawaiʻi", "time_zone": "Pacific/Honolulu"}, "Alpha"),
    ],
)
def test_a_reader_of_japanese_reads_japanese_names(fields: dict[str, str], name: str) -> None:
    assert in_japanese(**fields).name == name
    assert Place.read(PLACE | fields).in_language("en").name == "Alpha"


def test_every_name_is_kept() -> None:
    place = in_japanese(native_name="横田飛行場", other_names="横田基地; Yokota AB")
    assert place.names == ("横田飛行場", "Alpha", "横田基地", "Yokota AB")


@pytest.mark.parametrize(
    ("name", "in_japan", "japanese"),
    [
        ("東京", True, True),
        ("東京", False, False),
        ("市ヶ谷", False, True),
        ("髙島屋", True, True),
        ("ｶﾅ", False, True),
        ("约翰・史密斯", False, False),  # the middle dot is no kana
        ("国后岛", True, False),
        ("한국", True, False),
        ("NHK", True, False),
        ("", True, False),
    ],
)
def test_what_is_japanese(name: str, in_japan: bool, japanese: bool) -> None:
    assert is_japanese(name, in_japan) is japanese


def test_a_perspective_is_told_in_the_language_of_its_run() -> None:
    article = story(name_ja="アルファ")
    with speaking("ja"):
        seen = Perspective(article, View.default(article), NOON)
        assert seen.article is article.in_language("ja")
        assert seen.origin.name == "アルファ"
        assert "アルファ" in in_words(seen.verdicts["far"]).finding
        assert any("アルファ" in each.text for each in evidence(seen.verdicts["far"]))
        chosen = seen.choosing(unit="mi")
        assert chosen.article is seen.article
    assert seen.choosing(unit="mi").article is article


def texts(article: Article) -> Iterable[Any]:
    return (article.heading, *article.layers, *article.sections, *article.claims, *article.places)


@given(odd.articles())
def test_any_story_is_told_with_the_same_ids(article: Article) -> None:
    for language in LANGUAGES:
        told = article.in_language(language)
        assert told.original is article
        for first, second in zip(texts(article), texts(told), strict=True):
            kept = set(first.model_dump()) - {*first.texts, "other_names"}
            assert all(getattr(first, name) == getattr(second, name) for name in kept)
            for field in first.texts:
                if not second.is_told(field):
                    assert getattr(first, field) == getattr(second, field)
