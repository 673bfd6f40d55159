"""The names of countries and seas: that each stands in its area, and in the reader's language."""

import json

import pytest

from geo import shipped
from geo.earth import areas
from geo.map.area_names import STYLES, area_names
from geo.words.language import Language, speaking

ROWS = json.loads(shipped.AREA_NAMES.read_text(encoding="utf-8"))


def names(language: Language) -> dict[str, dict[str, object]]:
    with speaking(language):
        return {name["text"]: dict(name) for name in area_names()}


def test_the_roomiest_come_first_and_each_kind_has_its_sizes() -> None:
    rooms = [name["spots"][0][2] for name in area_names()]
    assert rooms == sorted(rooms, reverse=True)
    assert {name["kind"] for name in area_names()} == set(STYLES) == {"country", "sea", "ocean"}
    assert all(
        [size for size, _ in styles] == sorted((size for size, _ in styles), reverse=True) for styles in STYLES.values()
    )


@pytest.mark.parametrize("row", [row for row in ROWS if row["spots"][0][2] > 1.5], ids=lambda row: row["id"])
def test_a_roomy_area_is_named_inside_it(row: dict[str, list[list[float]]]) -> None:
    area = areas.by_id(str(row["id"]))
    latitude, longitude, _ = row["spots"][0]
    assert area.contains((latitude, longitude)), (latitude, longitude)


def test_every_country_has_a_name_and_the_large_ones_have_room() -> None:
    countries = {row["id"] for row in ROWS if row["kind"] == "country"}
    assert len(countries) > 230
    assert {"JP", "US", "CN", "WS", "FK", "XK", "TW", "VA"} <= countries | {"VA"}
    large = [row["id"] for row in ROWS if row["kind"] == "country" and row["spots"][0][2] > 4]
    assert {"RU", "CA", "US", "CN", "BR", "AU"} <= set(large)


def test_names_are_in_the_language_of_the_run() -> None:
    english, japanese = names("en"), names("ja")
    assert {"Japan", "North Pacific Ocean", "Tasman Sea", "Samoa"} <= english.keys()
    assert {"日本", "北太平洋", "タスマン海", "サモア", "ボリビア"} <= japanese.keys()
    assert "Japan" not in japanese
    # Of what is roomy enough to be seen on a map of a continent, nothing is missing in Japanese.
    told = [row for row in ROWS if row["spots"][0][2] > 1.4 and "ja" not in areas.by_id(row["id"]).translations]
    assert told == []


def test_where_parties_use_different_names_the_map_has_both() -> None:
    assert {"Sea of Japan (East Sea)", "Falkland Islands (Malvinas)", "Persian Gulf (Arabian Gulf)"} <= names(
        "en"
    ).keys()
    assert {"日本海（東海）", "フォークランド（マルビナス）諸島"} <= names("ja").keys()


def test_france_is_not_written_on_its_possessions_overseas() -> None:
    (france,) = (row for row in ROWS if row["id"] == "FR")
    assert all(41 < latitude < 52 for latitude, _, _ in france["spots"])
