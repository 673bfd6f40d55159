"""A number and what it counts."""

import time

import pytest

from geo.extract.found import Statement
from geo.extract.kinds import count
from geo.extract.reader import read
from tests.extract.reading import context, judged, with_places


def found(text: str) -> list[Statement]:
    return list(count.find(context(text)))


@pytest.mark.parametrize(
    ("text", "stated", "listed"),
    [
        ("It joined three states: France, Spain and Italy.", 3, ["France", "Spain", "Italy"]),
        ("It joined three states: France, Spain, and Italy.", 3, ["France", "Spain", "Italy"]),
        ("It joined three states (France, Spain and Italy) in May.", 3, ["France", "Spain", "Italy"]),
        ("It joined three states (France, Spain, Italy) in May.", 3, ["France", "Spain", "Italy"]),
        ("It joined three states — France, Spain and Italy — in May.", 3, ["France", "Spain", "Italy"]),
        ("The two judges, namely Ada and Ben, left.", 2, ["Ada", "Ben"]),
        ("The three judges, Ada Lee, Cy Poe and Ben Roe, left.", 3, ["Ada Lee", "Cy Poe", "Ben Roe"]),
        ("It killed 19 people. Seven Danes, five Finns and seven Poles were hurt.", 19,
         ["Seven Danes", "five Finns", "seven Poles were hurt"]),
        ("At least 14 people were aboard. It held 12 passengers and two crew.", 14, ["12 passengers", "two crew"]),
        ("Ten people died and four were hurt. It had 14 people on board.", 14, ["Ten people died", "four were hurt"]),
        ("The three members, Al Poe of Cuba, Jo Ray of the United States and Bo Lee of Togo, left.", 3,
         ["Al Poe of Cuba", "Jo Ray of the United States", "Bo Lee of Togo"]),
        ("They burnt the three towns of Rome, Bari and Lecce.", 3, ["Rome", "Bari", "Lecce"]),
        ("Three died: Ada Lee, 41, Ben Roe, 9, and Cy Poe, 70.", 3, ["Ada Lee", "Ben Roe", "Cy Poe"]),
        ("By noon 12 bodies had been found, seven men and five women.", 12, ["seven men", "five women"]),
        ("She has three children, two boys and a girl, and a cat.", 3, ["two boys", "a girl"]),
        ("Three rivals of Togo - Ghana, Niger and Mali - met.", 3, ["Ghana", "Niger", "Mali"]),
        ("It lies between two countries, Spain and France.", 2, ["Spain", "France"]),
        ("The fleet of five ships, two tugs and three barges, left Aden.", 5, ["two tugs", "three barges"]),
        ("The three judges on the panel are Ada Lee, Cy Poe and Ben Roe.", 3, ["Ada Lee", "Cy Poe", "Ben Roe"]),
        ("It killed all three sailors. They were: Ada R. Lee, Cy Poe, and Ben Roe.", 3,
         ["Ada R. Lee", "Cy Poe", "Ben Roe"]),
        ("A 10-member team of six cooks and four maids left.", 10, ["six cooks", "four maids left"]),
        ("The seven-member board has four men and three women.", 7, ["four men", "three women"]),
        ("The two winners were Ada Lee and Ben Roe.", 2, ["Ada Lee", "Ben Roe"]),
        ("It has three parts: engine, hull and mast.", 3, ["engine", "hull", "mast"]),
        ("Three teams are left: Italy, Spain and the winner of the last game.", 3,
         ["Italy", "Spain", "the winner of the last game"]),
        ("Two islands: Trinidad and Tobago and Malta.", 2, ["Trinidad and Tobago", "Malta"]),
        ("Twelve people: 7 men and 5 women.", 12, ["7 men", "5 women"]),
        ("Twelve people (seven men and five women) were there.", 12, ["seven men", "five women"]),
        ("Twelve people, seven men and five women, were there.", 12, ["seven men", "five women"]),
        ("Five people were hurt, three in Bari and two in Lecce.", 5, ["three in Bari", "two in Lecce"]),
        ("Seven died: three Italians, two Poles, a Greek and a Turk.", 7,
         ["three Italians", "two Poles", "a Greek", "a Turk"]),
        ("Nine people were hurt. Among them were five men and four women.", 9, ["five men", "four women"]),
        ("The six, four men and two women, left.", 6, ["four men", "two women"]),
        ("Of the 15 people on board, 10 died and five lived.", 15, ["10 died", "five lived"]),
        ("He won three games and two sets, a total of five.", 5, ["three games", "two sets"]),
        ("Seven men and five women, 12 people in all, left.", 12, ["Seven men", "five women"]),
        ("At least two towns: Bari, Rome and Lecce.", 2, ["Bari", "Rome", "Lecce"]),
        ("It has nine seats, five for Bari and four for Lecce.", 9, ["five for Bari", "four for Lecce"]),
        ("He won nine medals, five gold and four silver.", 9, ["five gold", "four silver"]),
        ("The three states with a shore, Kenya, Uganda and Tanzania, met.", 3, ["Kenya", "Uganda", "Tanzania"]),
        ("They play in a trio of cities, Rome, Bari and Lecce.", 3, ["Rome", "Bari", "Lecce"]),
        ("Three ships, the Ada, the Ben and the Cy, left.", 3, ["the Ada", "the Ben", "the Cy"]),
        ("Eleven people were killed, seven men, three women and a child.", 11, ["seven men", "three women", "a child"]),
        ("A crew of four consists of two Danes, a Russian and a Greek.", 4, ["two Danes", "a Russian", "a Greek"]),
        ("Twelve ships comprising seven frigates, three boats and two tugs left.", 12,
         ["seven frigates", "three boats", "two tugs left"]),
        ("Two died in Bari, one in Rome and four in Lecce, bringing the toll to seven.", 7,
         ["Two died in Bari", "one in Rome", "four in Lecce"]),
        ("He is on a three-nation tour of Ghana, Senegal and Gabon on Monday.", 3, ["Ghana", "Senegal", "Gabon"]),
        ("The mayors of the three towns, Rome, Bari and Lecce, left.", 3, ["Rome", "Bari", "Lecce"]),
    ],
)  # fmt: skip
def test_a_count_that_is_right(text: str, stated: int, listed: list[str]) -> None:
    (statement,) = found(text)
    assert (statement.fields["stated"], statement.fields["listed"]) == (stated, listed)
    assert judged(statement) == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "It joined four states: France, Spain and Italy.",
        "It joined four states (France, Spain and Italy) in May.",
        "It joined four states — France, Spain and Italy — in May.",
        "It has four parts: engine, hull and mast.",
        "Twelve people: 7 men and 6 women.",
        "Twelve people (seven men and six women) were there.",
        "The six members are China, France, Russia, Britain and Spain.",
        "A total of 19 people died: 11 in Bari, seven in Lecce and three in Rome.",
        "The 62 people on board, 50 passengers and eight crew, were saved.",
        "Eight dead: three Italians, two Poles, a Greek and a Turk.",
    ],
)
def test_a_count_that_is_wrong(text: str) -> None:
    (statement,) = found(text)
    assert judged(statement) == "differs"


@pytest.mark.parametrize(
    "text",
    [
        "Two men, John and others, left.",
        "It joined five states, including France, Spain and Italy.",
        "It joined five states (among them France, Spain and Italy).",
        "It joined five states: France, Spain and others.",
        "It joined five states such as France and Spain.",
        "The three finalists are Simon and Garfunkel, Queen and Abba.",
        "Of the 40 people aboard, 12 passengers and three crew were hurt.",
        "He is on a three-city tour of Rome, Italy, and Paris, France.",
        "She is on a four-nation tour of England, France and the Benelux countries.",
        "One of the three towns (Rome, Bari and Lecce) will host it.",
        "It won 3 of the games: Rome, Bari and Lecce.",
        "Two things are clear: the bridge is old and the road is worn.",
        "In 2019: Rome, Bari and Lecce.",
        "On 2 May, Rome and Bari met.",
        "It killed 19 people. It burnt 12 cars and seven barns.",
        "It killed five people. It held three passengers and two crew.",
        "Ten people died and five were hurt. It had 14 people on board.",
        "The two judges, Ada Lee and Ben Roe, left.",
        "They met three members of Rome, Bari and Lecce.",
        "They burnt the four towns of Rome, Bari and Lecce.",
        "The Apollo 11 crew: Armstrong, Aldrin and Collins.",
        "The top 10 towns: Rome, Bari and Lecce.",
        "Two towns: Paris, France, and Rome, Italy.",
        "The mayors of two towns: Ada, Ben and Cleo.",
        "They own two goats, a sheep and a hen.",
        "She made 9 points, 5 rebounds and 4 assists.",
        "Seven people died in Bari, four in Lecce and three in Rome.",
        "Aboard were two Danes, a Finn and a Greek.",
        "Five lorries, three vans and two trams crashed.",
        "He won five gold medals, three silver and two bronze.",
        "Thirty people were hurt, 20 arrested and 10 killed.",
        "In 2019, 2,000 men and 19 women left.",
        "The two sisters - tall, dark and rich - left.",
        "The two sisters (tall, dark and rich) left.",
        "More than two towns, Rome and Bari, burnt.",
        "Three words: come and see.",
        "Three firms: Smith and Wesson.",
        "In four towns, Rome, Bari and Lecce, people met.",
        "Twelve people, seven men and six women, were there.",
        "Five people were hurt, three in Bari and three in Lecce.",
        "It has offices in four towns: Rome and Bari, as well as a shop in Lecce.",
        "Six people: two men aged 5, 7 and four women.",
        "It killed 20 and hurt 30: a record.",
        "Nine boats left. There were five men and four women.",
        "Several hundred people: men and women.",
        "Aboard were 23 Danes, four Finns, a Greek, a Swede, a Pole and a Croat.",
        "He won two games and three sets, for a total of ten.",
    ],
)
def test_what_is_no_count_of_a_list(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Peru, Chile and Cuba met, with all three countries at odds.", 1),
        ("Peru, Chile, and Cuba met. The three nations trade.", 1),
        ("Peru, Chile and Cuba met, with all four countries at odds.", 0),
        ("Peru, Chile and Cuba met. Three nations trade.", 0),
        ("Peru, Chile and Cuba met. The three boats left.", 0),
        ("Peru, Chile and Cuba met, but Spain, Mali and Togo did not: the three nations trade.", 0),
    ],
)
def test_places_that_were_named_before_are_those(text: str, number: int) -> None:
    assert len(list(count.find(with_places(context(text))))) == number


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("She is on a four-nation tour of Chile, Peru and Brazil.", "differs"),
        ("She is on a four-nation tour that takes her to Chile, Peru and Brazil.", "in-doubt"),
        ("They flew to eight towns: Rome, Milan, Venice, Naples, Bari, Palermo and Catania.", "differs"),
        ("They flew to two towns: Portland, Oregon, and Paris.", ""),
    ],
)
def test_places_that_are_listed_may_be_too_few(text: str, verdict: str) -> None:
    assert [each.name for each in read(text).findings if each.statement.kind == "count"] == [verdict] * bool(verdict)


def test_the_span() -> None:
    text = "Of the pair, about three towns (Rome, Bari and Lecce) met."
    (statement,) = found(text)
    assert text[statement.start : statement.end] == "about three towns (Rome, Bari and Lecce)"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It opened shops in two cities: Paris, France, and Vienna.", 0),
        ("It opened shops in two cities: Paris, Vienna, and Rome.", 1),
    ],
)
def test_a_country_behind_a_city_may_be_no_thing_of_its_own(text: str, number: int) -> None:
    counts = [each for each in read(text, None).findings if each.statement.kind == "count"]
    assert len(counts) == number


@pytest.mark.parametrize("part", ["3 men: ", "3 men (a, ", "2 men and ", "3 men, 2 men and 1 man. ", "3 a b c d e f "])
def test_long_texts_take_no_longer_by_the_character(part: str) -> None:
    text = part * (50_000 // len(part))
    begin = time.process_time()
    found(text)
    assert time.process_time() - begin < 120e-6 * len(text)


def test_the_figures_of_the_sentences_before_make_up_what_is_there_in_total() -> None:
    text = "The north camp holds 210 people, the west one 35, the east one 120. One more holds 40. In total, {}."
    assert [(s.fields["stated"], s.fields["listed"]) for s in found(text.format("405 people came"))] == [
        (405, ["210", "35", "120", "40"])
    ]
    assert found(text.format("400 people came")) == []
    assert found(text.format("about 405 people came")) == []


def test_a_list_behind_a_question_is_not_of_its_number() -> None:
    assert not [
        each
        for each in read("Four Nordic kingdoms? There are three: Denmark, Norway and Sweden.", None).findings
        if each.statement.fields["stated"] == 4
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A total of 19 people died: 11 in Bari, three in Lecce and three in Rome.",
        "Seven men and six women, 12 people in all, left.",
    ],
)
def test_parts_that_are_perhaps_not_all_are_in_doubt(text: str) -> None:
    (statement,) = found(text)
    assert not statement.certain
    assert judged(statement) == "differs"
