"""From a text to findings and a draft, with made finders: what the pipeline itself does."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from geo.claims import check_all
from geo.claims.sentences import in_words
from geo.extract import draft, reader, resolution
from geo.extract.context import Context
from geo.extract.found import Candidate, End, Mention, Spot, Statement, UnreadableError, as_name
from geo.extract.kinds import KINDS
from geo.extract.segments import Text
from geo.files import reading
from geo.gazetteer import places
from geo.story import limits
from geo.story.warnings import find_warnings

PARIS = Spot("2988507", "Paris", (48.8534, 2.3488), "city", 5.0, "FR", "Europe/Paris", "city", "GeoNames")
PARIS_TEXAS = Spot("4717560", "Paris", (33.6609, -95.5555), "city", 3.0, "US", "America/Chicago", "city", "GeoNames")
LONDON = Spot("2643743", "London", (51.5085, -0.1257), "city", 10.0, "GB", "Europe/London", "city", "GeoNames")
NORTH_SEA = Spot("north-sea", "North Sea", (56.0, 3.0), "area", 420.0, kind="sea", source="Natural Earth")
TEXT = Text("Paris is about 340 km from London.\n\nThe North Sea is not.")


def mention(text: str, *spots: Spot, certain: bool = True) -> Mention:
    start = TEXT.source.index(text)
    return Mention(start, start + len(text), text, tuple(Candidate(spot, "the only one") for spot in spots), certain)


MENTIONS = [mention("Paris", PARIS, PARIS_TEXAS), mention("London", LONDON), mention("North Sea", NORTH_SEA)]


def distance(km: float, *, certain: bool = True, ends_certain: bool = True) -> Statement:
    ends = (
        End("from", (PARIS, PARIS_TEXAS), 0, 5, "Paris", ends_certain),
        End("to", (LONDON,), 27, 33, "London", True),
    )
    return Statement(15, 33, "distance", {"stated": km, "unit": "km", "qualifier": "about"}, ends, certain)


def verdicts(*statements: Statement) -> list[str]:
    made = draft.story(TEXT, None, MENTIONS, statements)
    return [verdict.name for verdict in check_all(made.article)]


def test_wrong_is_only_what_is_certain() -> None:
    assert verdicts(distance(340.0), distance(900.0)) == ["holds", "differs"]
    assert verdicts(distance(900.0, certain=False)) == ["in-doubt"]
    assert verdicts(distance(900.0, ends_certain=False)) == ["in-doubt"]


def test_another_place_of_the_name_may_be_meant_if_it_is_not_certain() -> None:
    to_texas = distance(7_560.0, ends_certain=False)
    assert verdicts(to_texas) == ["depends-on-endpoints"]
    assert verdicts(distance(7_560.0)) == ["differs"]


def test_a_doubt_is_told() -> None:
    made = draft.story(TEXT, None, MENTIONS, [distance(900.0, ends_certain=False)])
    (verdict,) = check_all(made.article)
    finding = in_words(verdict).finding
    assert finding.startswith("It looks wrong: ") and finding.endswith("check the end points: Paris.")


def test_the_reading_that_is_right_is_taken() -> None:
    either = replace(distance(900.0), readings=({"stated": 340.0},))
    assert verdicts(either) == ["holds"]
    neither = replace(distance(900.0), readings=({"stated": 800.0},))
    assert verdicts(neither) == ["differs"]


def test_what_has_no_end_or_no_valid_figure_is_said_to_be_not_checkable(monkeypatch: pytest.MonkeyPatch) -> None:
    no_end = replace(distance(5.0), ends=(End("from", problem="The wreck has no place."), End("to", (LONDON,))))
    odd = replace(distance(5.0), fields={"stated": -5.0, "unit": "km"})
    told = replace(distance(5.0), problem="It is a song.")
    monkeypatch.setitem(KINDS, "distance", made(no_end, odd, told))
    found = reader.read(TEXT.source).findings
    assert [finding.name for finding in found] == ["not-checkable"] * 3
    assert {"The wreck has no place.", "It is a song."} < {finding.reason for finding in found}
    assert all(finding.reason for finding in found)


def made(*statements: Statement) -> Callable[[Context], Iterator[Statement]]:
    def find(context: Context) -> Iterator[Statement]:
        yield from statements

    return find


def test_a_reader_s_end_is_certain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "distance", made(distance(7_560.0, ends_certain=False)))
    monkeypatch.setattr(resolution, "resolve", lambda *_given: MENTIONS)
    choices = reader.Choices(ends={(15, "distance", "from"): PARIS_TEXAS.id})
    assert next(f for f in reader.read(TEXT.source).findings if f.id == "distance-1").name == "depends-on-endpoints"
    chosen = next(f for f in reader.read(TEXT.source, choices=choices).findings if f.id == "distance-1")
    assert chosen.name == "holds" and chosen.statement.ends[0].spots[0] == PARIS_TEXAS


def test_a_reader_s_end_may_be_a_place_that_the_text_does_not_name() -> None:
    source = "The camp is 305 km east of Bergen."
    (found,) = [each for each in reader.read(source).findings if each.statement.kind == "distance"]
    assert found.name == "not-checkable"
    role = next(end.role for end in found.statement.ends if not end.spots)
    oslo = places.find("Oslo")[0].entry
    choices = reader.Choices(ends={(found.statement.start, "distance", role): oslo.id})
    (found,) = [each for each in reader.read(source, choices=choices).findings if each.statement.kind == "distance"]
    assert found.name == "holds"


def test_sections_are_called_by_their_headings_or_their_places() -> None:
    parts = ["Storm in the north", "It hit Oslo.", "It hit Oslo and Bergen.", "All that day it did not stop for once."]
    drafted = reader.read("\n\n".join([*parts, "# What comes next", "Ships wait at Bergen."])).draft.article
    titles = ["Storm in the north", "Oslo", "Part 3", "What comes next"]
    assert [section.title for section in drafted.sections] == titles


def test_the_files_of_a_draft_are_a_story_with_every_guess_marked() -> None:
    made = draft.story(TEXT, dt.date(2024, 7, 28), MENTIONS, [distance(900.0, ends_certain=False)])
    locations, toml = draft.files(made)
    story = reading.read(locations, toml)
    assert [place.id for place in story.places] == ["paris", "london", "north-sea", "paris-2"]
    assert story.claims == made.article.claims
    assert "# paris: guess: the only one" in toml.decode() and "# guess: check the end points: Paris." in toml.decode()
    assert {problem.message for problem in find_warnings(story)} == {"900 does not stand in the quote; check both"}
    assert [place.name for place in story.places[::3]] == ["Paris", "Paris (33.7° N, 95.6° W)"]


def test_nothing_of_the_text_is_copied_but_quotations() -> None:
    long = Text(" ".join(f"word{number}" for number in range(100)))
    assert len(draft.quotation(long, 0, len(long.source)).split()) == limits.QUOTE_WORDS
    _locations, toml = draft.files(draft.story(TEXT, None, MENTIONS, [distance(340.0)]))
    assert "The North Sea is not" not in toml.decode() and "340 km from London" in toml.decode()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no text"),
        (" \n\t", "There is no text"),
        ("1 2 3.5 %", "no words"),
        ("word " * 20_001, "too long: 20,001 words"),
        ("a" * 1_000_000, "too long"),
        ("東京は日本の首都で、人口がいちばん多い都市です。", "Japanese"),
        (
            "Le port de la ville est fermé depuis le début de la semaine et les bateaux ne sont pas dans la rade.",
            "French",
        ),
        ("Москва является столицей России.", "Cyrillic"),
    ],
)
def test_a_text_that_cannot_be_read_gets_one_sentence(text: str, said: str) -> None:
    with pytest.raises(UnreadableError, match=said):
        reader.read(text)


def test_the_longest_text_is_read() -> None:
    assert reader.read("word " * 20_000).findings == ()


def test_five_hundred_places_make_a_story() -> None:
    spots = [Spot(str(n), f"Town {n}", (n / 10, n / 10), "city", 1, "", "Europe/Paris", "city") for n in range(500)]
    mentions = [Mention(0, 5, spot.name, (Candidate(spot, ""),), True) for spot in spots]
    made = draft.story(TEXT, None, mentions, [])
    assert len(made.article.places) == 500
    assert len(made.article.main_places) == draft.MAIN_PLACES
    assert len(reading.read(*draft.files(made)).places) == 500


def test_a_text_of_many_paragraphs_has_no_more_sections_than_a_story_may() -> None:
    text = Text("\n\n".join(["Paris is about 340 km from London."] * 100))
    made = draft.story(text, None, MENTIONS, [])
    assert len(made.article.sections) == len({section.id for section in made.article.sections}) <= limits.SECTIONS
    assert reading.read(*draft.files(made)).sections == made.article.sections


def test_another_place_of_the_name_is_in_the_story_only_if_a_claim_needs_it() -> None:
    right = draft.story(TEXT, None, MENTIONS, [distance(340.0, ends_certain=False)]).article
    assert [place.name for place in right.places] == ["Paris", "London", "North Sea"]
    needed = draft.story(TEXT, None, MENTIONS, [distance(7_560.0, ends_certain=False)]).article
    assert len(needed.places) == 4 and needed.places[3].layer == draft.OTHERS
    assert needed.place_by_id.keys() == {place.id for place in needed.places}


def test_a_name_over_two_lines_is_a_place_on_one() -> None:
    read = reader.read("The ship lay at 51.0 N,\n3.4 E and was 40 km from Oslo.")
    assert "51.0 N, 3.4 E" in [place.name for place in read.draft.article.places]
    assert as_name("Nord\n Sand\u200b \u202eBay") == "Nord Sand Bay"
    reading.read(*draft.files(read.draft))


def test_a_city_that_stands_for_a_time_zone_is_not_shown_at_first() -> None:
    made = reader.read("It was 4 p.m. CDT (2100 GMT) on 9 September 2026 in New Orleans.").draft.article
    assert {place.name: place.layer for place in made.places if place.name == "Chicago"} in ({}, {"Chicago": "zones"})
    made = reader.read("New Orleans waits. In Oslo it is quiet. The ship left at 4 p.m. CDT (2100 GMT) on 9 July 2026.")
    zones = [place for place in made.draft.article.places if place.layer == draft.ZONES]
    assert [(place.name, place.rank) for place in zones] == [("Chicago", draft.OTHERS_RANK)]
    assert zones[0].id not in made.draft.article.fit
    alone = reader.read("The ship left at 4 p.m. CDT (2100 GMT) on 9 July 2026.").draft.article
    assert [place.layer for place in alone.places] == ["sites"]


def test_the_heading_names_each_place_once_and_plainly() -> None:
    spots = [Spot(str(n), "Surin", (n / 10, 100.0), "city", described="Surin, Thailand") for n in range(2)]
    mentions = [Mention(0, 5, spot.name, (Candidate(spot, ""),), True) for spot in [*spots, LONDON]]
    assert draft.story(TEXT, None, mentions, []).article.heading.title == "Surin and London · date not known"


def test_a_reader_s_reading_is_certain(monkeypatch: pytest.MonkeyPatch) -> None:
    either = replace(distance(900.0, certain=False), readings=({"stated": 800.0}, {"stated": 340.0}))
    monkeypatch.setitem(KINDS, "distance", made(either))
    monkeypatch.setattr(resolution, "resolve", lambda *_given: MENTIONS)

    def judged(number: int | None) -> str:
        readings = {} if number is None else {(15, "distance"): number}
        found = reader.read(TEXT.source, choices=reader.Choices(readings=readings)).findings
        return next(each.name for each in found if each.id == "distance-1")

    assert [judged(number) for number in (None, 0, 1, 2, 3)] == ["holds", "differs", "differs", "holds", "holds"]


def test_places_that_are_described_alike_are_told_apart_by_kind_or_position() -> None:
    town = Spot("town", "Surin", (14.9, 103.5), "city", kind="city", described="Surin, Thailand")
    province = replace(town, id="province", position=(14.9, 103.7), kind="division")
    assert list(draft.told_apart([town, province]).values()) == [
        "Surin, Thailand (city or town)",
        "Surin, Thailand (part of a country)",
    ]
    other = replace(town, id="other", position=(10.0, 100.0))
    assert list(draft.told_apart([town, other], described=True).values()) == [
        "Surin, Thailand (14.9° N, 103.5° E)",
        "Surin, Thailand (10.0° N, 100.0° E)",
    ]
    assert draft.told_apart([town], taken=["Surin"]) == {"town": "Surin, Thailand"}
    assert draft.told_apart([province, town]).keys() == {"province", "town"}


def test_the_map_shows_the_main_places_and_the_ends_of_statements_at_first() -> None:
    told = " ".join(f"In {name} it rained." for name in ("Oslo", "Bergen", "Rome", "Milan", "Lima") for _ in range(3))
    made = reader.read(
        f"{told} A ship under the flag of Panama lay still. Leeds is 53 km from Manchester."
    ).draft.article
    fit = {made.place_by_id[id_].name for id_ in made.fit}
    assert fit == {"Oslo", "Bergen", "Rome", "Milan", "Lima", "Leeds", "Manchester"}
    assert "Panama" in {place.name for place in made.places}


def test_a_place_that_is_only_guessed_is_neither_main_nor_in_the_heading_while_others_are_known() -> None:
    guessed = Spot("near-paris", "Elm Palace", PARIS.position, "area", 25.0, kind="near")
    mentions = [Mention(0, 5, guessed.name, (Candidate(guessed, ""),), True)] * 3
    cities = [Spot(str(n), f"Town {n}", (n, n), "city", kind="city") for n in range(draft.MAIN_PLACES)]
    mentions += [Mention(0, 5, spot.name, (Candidate(spot, ""),), True) for spot in cities]
    made = draft.story(TEXT, None, mentions, []).article
    assert made.heading.title.startswith("Town 0, Town 1 and Town 2 ")
    assert "Elm Palace" not in {place.name for place in made.main_places}


def test_a_city_that_the_text_names_stands_for_its_time_zone_too() -> None:
    text = "The game in Los Angeles began at 5 p.m. PDT (0000 GMT) on 9 July 2026, 560 km from San Francisco."
    made = reader.read(text).draft.article
    assert sorted(place.name for place in made.places) == ["Los Angeles", "San Francisco"]
    (clock,) = [claim for claim in made.claims if claim.kind == "clock"]
    assert clock.places_named["from"] == ("los-angeles",)
