"""Which names are places: each rule, and what it must not do."""

import pytest

from geo.extract import names
from geo.extract.segments import Text


def found(text: str) -> list[str]:
    return [name.text for name in names.find(Text(text))]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The ferry left Marseille for Algiers at noon.", ["Marseille", "Algiers"]),
        ("Heavy rain fell in Reading and in Slough.", ["Reading", "Slough"]),
        ("She teaches reading in Leeds.", ["Leeds"]),
        ("Reading is fun, a teacher in Leeds told the class.", ["Leeds"]),
        ("Police in Nice closed the Promenade.", ["Nice"]),
        ("Nice weather is expected in Lyon.", ["Lyon"]),
        ("A mobile clinic opened in Mobile, Alabama.", ["Mobile", "Alabama"]),
        ("The turkey came from Turkey.", ["Turkey"]),
        ("A boat sank off the Isle of Man.", ["Isle of Man"]),
        ("They sailed from Port-au-Prince to Kingston.", ["Port-au-Prince", "Kingston"]),
        ("The Paris-based agency said so.", ["Paris"]),
        ("A US-Japan exercise began near Guam.", ["US", "Japan", "Guam"]),
        ("Kenya's capital is Nairobi.", ["Kenya", "Nairobi"]),
        ("The quake struck St. Louis and Mt. Vernon, Illinois.", ["St. Louis", "Mt. Vernon", "Illinois"]),
        ("Flights to The Hague and the Philippines were late.", ["The Hague", "Philippines"]),
        ("He was born in the U.S. and lives in the UK.", ["U.S.", "UK"]),
        ("The town of Dayton, TX, was flooded.", ["Dayton", "TX"]),
    ],
)
def test_known_names_are_places(text: str, places: list[str]) -> None:
    assert found(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton smiled.",
        "Mr. London left early.",
        "President Lincoln was shot.",
        "Jack London wrote it. London died young.",
        "Prof. Georgia Brown spoke.",
        "He studied at the University of Manchester.",
        "The Bank of England raised rates.",
        "The Washington Post reported it.",
        "The Chicago Bulls team won.",
        "The French cook spoke Spanish.",
        "Hurricane Florence weakened.",
        "The Marburg virus spread.",
        "On Monday in March they met.",
        "In May they will vote.",
        "It was an Operation Desert River success.",
        "The WHO and the CDC agree.",
        "The Duke of Edinburgh waved.",
        "The Treaty of Lisbon holds.",
    ],
)
def test_other_names_are_no_places(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The plane landed at Zzyvik Airport.", ["Zzyvik Airport"]),
        ("The plane landed at Zzyvik airport.", ["Zzyvik airport"]),
        ("Smoke rose from Mount Zzyvik.", ["Mount Zzyvik"]),
        ("A crash closed Interstate 75.", ["Interstate 75"]),
        ("A fire broke out in the village of Zzyvik.", ["Zzyvik"]),
        ("They fled to Zzyvik, a village in Turkey.", ["Zzyvik", "Turkey"]),
        ("He was shot in Zzyvik-gu, Seoul.", ["Zzyvik-gu", "Seoul"]),
        ("The Zzyvik Airport Authority said no.", []),
        ("Mount Holyoke College said no.", []),
    ],
)
def test_what_the_text_explains_is_a_place(text: str, places: list[str]) -> None:
    assert found(text) == places


def test_offsets_are_those_of_the_text() -> None:
    text = "Near Zürich’s lake – “Genève” is 225 km away from Zürich."
    for name in names.find(Text(text)):
        assert text[name.start : name.end] == name.text
