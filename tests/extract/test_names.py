"""Which names are places: each rule, and what it must not do."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract import names, resolution
from geo.extract.segments import Text
from tests.conftest import examples


def found(text: str) -> list[str]:
    return [name.text for name in names.find(Text(text)) if not name.hint]


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
        ("Akron, city, seat of a county in Ohio.", ["Akron", "Ohio"]),
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
        "A crash closed Interstate 75 and Highway 12.",
        "It lay at 11.4 N, 61.2 W, near the coast.",
        "The fire came near Orlo Zzyvanna, 61, a baker.",
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
        ("A fire broke out in the village of Zzyvik.", ["Zzyvik"]),
        ("In Zzyvik County a bridge fell.", ["Zzyvik County"]),
        ("NEAR ZZYVIK LAKE IT RAINED.", ["ZZYVIK LAKE"]),
        ("In Salah, Algeria, was hot.", ["In Salah", "Algeria"]),
        ("THE STORM WAS 40 KM E OF MALTA ISLAND.", ["MALTA ISLAND"]),
        ("They fled to Zzyvik, a village in Turkey.", ["Zzyvik", "Turkey"]),
        ("He was shot in Zzyvik-gu, Seoul.", ["Zzyvik-gu", "Seoul"]),
        ("The Zzyvik Airport Authority said no.", []),
        ("Mount Holyoke College said no.", []),
    ],
)
def test_what_the_text_explains_is_a_place(text: str, places: list[str]) -> None:
    assert found(text) == places


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_name_may_go_over_the_end_of_a_short_line(end: str) -> None:
    lines = [
        "The men had been seen on their way to the harbour of New",
        "York, and some of them went on to the city of San",
    ]
    text = end.join([*lines, "Francisco before the storm, which came from the Gulf of", "Mexico, reached the shore."])
    assert [" ".join(name.split()) for name in found(text)] == ["New York", "San Francisco", "Gulf of Mexico"]


def test_lines_of_a_list_are_apart() -> None:
    assert found("New\nYork\nSan\nFrancisco\nGulf of\nMexico") != ["New York", "San Francisco", "Gulf of Mexico"]


def test_offsets_are_those_of_the_text() -> None:
    text = "Near Zürich’s lake – “Genève” is 225 km away from Zürich."
    for name in names.find(Text(text)):
        assert text[name.start : name.end] == name.text


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("CAIRO (AP) — A train left the rails.", ["CAIRO"]),
        ("LIMA - A train left the rails.", ["LIMA"]),
        ("The ship sank off St John's on Monday.", ["St John's"]),
        ("The eye of Tropical Storm Zzyvik was near Lima.", ["Lima"]),
        ("Two men met in Lima. Debris was 30 feet off.", ["Lima"]),
        ("LIMA, Peru - A train left the rails.", ["LIMA", "Peru"]),
        ("Aix-en-Provence (AFP) - A train left the rails.", ["Aix-en-Provence"]),
        ("SALEM, Ore. — A train left the rails.", ["SALEM", "Ore"]),
        ("A driver from Franklin died near Bowling Green, Kentucky.", ["Franklin", "Bowling Green", "Kentucky"]),
        ("The Channel is 34 km wide at Dover.", ["The Channel", "Dover"]),
        ("The Coast was clear.", []),
        ("A shop in South London closed.", ["South London"]),
        ("Two men lived in Zzyvik.", ["Zzyvik"]),
        ("Two men believed in Islam and worked in Parliament.", []),
        ("St Mary's opened. St Margaret's too.", []),
        ("He faced a Denver judge.", ["Denver"]),
        ("The Hong Kong dollar fell.", []),
        ("ROME (Reuters) - All was calm. LIMA was calm, too.", ["ROME"]),
        ("Rebels took Zzyvik, the last stronghold in Syria.", ["Zzyvik", "Syria"]),
        ("They were 21 miles north of the Isles of Scilly.", ["Isles of Scilly"]),
        ("A Nimrod from Lossiemouth searched. The submarine Chicago dived.", ["Lossiemouth"]),
        ("Neil Armstrong flew home.", []),
        ("Buckingham Palace said no.", ["Buckingham Palace"]),
        ("They met near Cayo Costa, Florida.", ["Cayo Costa", "Florida"]),
        ("The Bismarck sank in the Atlantic.", ["Atlantic"]),
        ("Chicago Mayor Jo Doe and Chicago Police agreed.", ["Chicago"]),
        ("He flew to Washington, D.C., at noon.", ["Washington, D.C."]),
        ("It struck 12 km SSW of Zzyvik, Alaska.", ["Zzyvik", "Alaska"]),
        ("Glacier National Park was shut.", ["Glacier National Park"]),
        ("The National Park Service was shut.", []),
        ("The International Space Station is high.", []),
        ("Sanaa, Zzyvik and Taiz were hit.", ["Sanaa", "Zzyvik", "Taiz"]),
        ("Kofi Zapopan flew. Later Zapopan landed.", []),
        ("The Ministry said that Zapopan flew.", ["Zapopan"]),
        ("DEADLY FLOODS STRIKE CHENNAI SUBURBS AGAIN", ["CHENNAI"]),
        ("Deadly Floods Strike Chennai Suburbs Again", ["Chennai"]),
        ("Crews worked in Broward and Palm Beach counties.", ["Broward", "Palm Beach"]),
        ("The bases are Yokota, Misawa and Kadena.", ["Yokota", "Misawa", "Kadena"]),
        ("He lives in Bath. Bath is old.", ["Bath", "Bath"]),
        ("He lives in Bath. Take a bath. Bath salts help.", ["Bath"]),
        ("A Cleveland man was held.", ["Cleveland"]),
        ("Grover Cleveland was held. Cleveland was fined.", []),
        ("The fire broke out 5 km north of Zzyvik.", ["Zzyvik"]),
        ("The Camp Fire burned near Paradise, California.", ["Paradise", "California"]),
        ("The Green Bay Packers won.", []),
        ("The Port of Zzyvik was closed.", ["Port of Zzyvik"]),
        ("Florida's West Palm Beach flooded.", ["Florida", "West Palm Beach"]),
        ("The Vietnam War ended. The Paris Agreement was signed.", []),
        ("Air France flew; Radio Moscow spoke.", []),
        ("His wife Florence smiled.", []),
    ],
)
def test_the_words_around_decide(text: str, places: list[str]) -> None:
    assert found(text) == places


def test_a_name_of_an_organisation_hints_at_its_place() -> None:
    hints = [name.text for name in names.find(Text("The University of Georgia closed.")) if name.hint]
    assert hints == ["Georgia"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a" * 1_000_000,
        "A" * 1_000_000,
        "1 " * 40_000,
        "Paris " * 20_000,
        "Paris, " * 20_000,
        "PARIS IN FRANCE " * 8_000,
        "a-" * 60_000,
        "A-" * 60_000,
        "A'" * 60_000,
        "The Of The Of " * 10_000,
        "Lake Of Port Of " * 10_000,
        "Paris, a " + "b" * 200_000,
        "Paris (" * 20_000,
        "日本東京。" * 20_000,
        "Москва и Київ. " * 10_000,
        " \n" * 60_000,
        "near Qqq, " * 10_000,
    ],
    ids=lambda text: text[:16].strip() or "space",
)
def test_the_time_grows_with_the_text(text: str) -> None:
    started = time.process_time()
    mentions = resolution.resolve(Text(text), names.find(Text(text)), {})
    assert time.process_time() - started < 0.5 + 15e-6 * len(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)


_PIECES = st.sampled_from(
    [
        "Paris",
        "New",
        "York",
        "of",
        "the",
        "The",
        "Lake",
        "County",
        "Georgia",
        "in",
        "near",
        "Mr",
        "said",
        "University",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        "\n",
        "-",
        "'s",
        "’",
        "(",
        ")",
        "—",
        "N.H.",
        "US",
        "12",
        "km",
        "é",
        "東京",
        "\u200b",
        "Zz",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=200))
@examples(300)
def test_any_text_gives_mentions_in_order_that_do_not_overlap(text: str) -> None:
    whole = Text(text)
    mentions = resolution.resolve(whole, names.find(whole), {})
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert len(mention.candidates) <= resolution.CANDIDATES
        assert mention.reason
    assert all(one.end <= other.start for one, other in pairwise(mentions))


def test_a_town_with_city_behind_its_name_is_that_town() -> None:
    text = Text("The storm was 700 km east of Maasin City. The plant stands in Carson City and Maasin.")
    found = {name.text: name.bearers[0].found.entry.name for name in names.find(text)}
    assert found == {"Maasin City": "Maasin", "Carson City": "Carson City", "Maasin": "Maasin"}


def test_the_capital_is_no_place_of_that_name() -> None:
    assert [name.text for name in names.find(Text("Gusau, the Zamfara state Capital, was calm."))][:1] == ["Gusau"]
    assert all(name.text != "Capital" for name in names.find(Text("Gusau, the Zamfara state Capital, was calm.")))
