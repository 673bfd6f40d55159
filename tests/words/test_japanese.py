"""Japanese wordings that readers found wrong or unnatural do not come back."""

import pytest
from babel.messages.pofile import read_po

from tests.stories import ROOT

OLD = {
    "方位は正しく": "a Mercator map is true in angles, not in directions: 角度を正しく表す図法（正角図法）",
    "記事本文": "it is our summary, not the article's own text: 記事の要約",
    "施設": "not of uninhabited islands: 特定の地点",
    "キロ以内": "the page writes km",
    "地形": "no relief is shown: 背景地図",
    "記事の数値は一致": "matches what? 記事の数値は計算値と一致します",
    "時計には": "literal: 時差は…です",
    "仕事の上では": "hard to understand: 勤務時間帯のずれで見れば",
    "の時計による": "literal: 現地時間",
    "この端末に従って": "literal: この端末の時刻で動きます",
    "について計算": "literal: 時点で計算",
    "択した2地点": "vague: 起点と終点",
    "他の2地点": "vague: 起点と終点",
    "検証対象外": "that means out of scope: 検証不可",
    "相違": "the opposite of 一致 is 不一致",
    "計測点": "the usual term is 代表点",
    "代償": "dramatic: 影響",
    "90%の場合の上限": "unclear: 90%がこの時間以内",
    "共通の勤務時間": "重なる勤務時間",
    "―": "a dash of another use: –",
    "；": "not used in Japanese prose: 、 or ／",
    "争いのある地域": "係争地域",
    "の節": "a book's term: セクション",
    "人々は": "stiff: 各地では",
}
"""A part of a wording, and what is wrong with it or what to write."""

OLD_WHOLES = {
    "2地点": "起点と終点",
    "地点による": "起点・終点による",
    "から": "起点",
    "まで": "終点",
    "概要": "このページについて",
    "節": "セクション",
    "、": "",
}
"""Wordings that were wrong as a whole message."""


def wordings() -> dict[str, str]:
    with (ROOT / "geo/words/locale/ja/LC_MESSAGES/dateline.po").open("rb") as file:
        catalogue = read_po(file, locale="ja")
    plain = {message.id: message.string for message in catalogue if isinstance(message.id, str)}
    return {id_: str(string) for id_, string in plain.items() if id_ and id_ != ", "}


WORDINGS = wordings()


@pytest.mark.parametrize("old", OLD)
def test_an_old_wording_does_not_come_back(old: str) -> None:
    assert [id_ for id_, said in WORDINGS.items() if old in said] == [], OLD[old]


def test_no_message_is_an_old_wording() -> None:
    assert {id_: said for id_, said in WORDINGS.items() if said in OLD_WHOLES} == {}


def test_the_source_and_the_story_made_of_it_have_names_of_their_own() -> None:
    assert WORDINGS["Story"] == "特集" and "元記事" in WORDINGS["The article says"]
    about_stories = [said for id_, said in WORDINGS.items() if "story" in id_.lower().replace("storymap", "")]
    assert about_stories and all("特集" in said for said in about_stories)
