"""Which place a name means, and when that is certain."""

from collections.abc import Mapping

import pytest

from geo.earth import areas, base_map
from geo.extract import bearers, names, resolution
from geo.extract.found import Mention
from geo.extract.segments import Text
from geo.gazetteer.entries import Entry
from geo.gazetteer.store import store


def resolved(text: str, chosen: Mapping[str, str] | None = None) -> dict[str, Mention]:
    """The mentions by their words; of several with the same words, the first."""
    whole = Text(text)
    mentions = resolution.resolve(whole, names.find(whole), chosen or {})
    return {mention.text: mention for mention in reversed(mentions)}


def spot_of(text: str, name: str) -> str:
    mention = resolved(text)[name]
    return mention.spot.described if mention.spot else ""


@pytest.mark.parametrize(
    ("text", "name", "described"),
    [
        ("It rained in Austin.", "Austin", "Austin, Texas"),
        ("It rained in Austin, Indiana.", "Austin", "Austin, Indiana"),
        ("It rained in Austin, in southern Indiana.", "Austin", "Austin, Indiana"),
        ("It rained in Austin, a small town in the south of Indiana.", "Austin", "Austin, Indiana"),
        ("It rained in the Indiana town of Austin.", "Austin", "Austin, Indiana"),
        ("It rained in Austin (Indiana).", "Austin", "Austin, Indiana"),
        ("It rained in London, Ontario.", "London", "London, Ontario"),
        ("It rained in London, Paris and Rome.", "London", "London, United Kingdom"),
        ("It rained in Paris, Texas.", "Paris", "Paris, Texas"),
    ],
)
def test_what_contains_a_place_decides(text: str, name: str, described: str) -> None:
    assert spot_of(text, name).startswith(described)


@pytest.mark.parametrize(
    ("text", "name", "id_"),
    [
        ("Crowds filled Waterloo station at noon.", "Waterloo station", "waterloo-station"),
        (
            "Oil flows from the Johan Sverdrup oil field to the coast.",
            "Johan Sverdrup oil field",
            "johan-sverdrup-oil-field",
        ),
    ],
)
def test_a_known_place_may_end_with_a_word_in_lower_case(text: str, name: str, id_: str) -> None:
    spot = resolved(text)[name].spot
    assert spot is not None and spot.id == id_


def test_a_county_is_no_airport_and_no_capital() -> None:
    text = (
        "Rain fell near Redding, California. It reached the Siskiyou County line. Lake and Washington counties helped."
    )
    found = resolved(text)
    told = [spot.name for name in ("Siskiyou County", "Lake", "Washington") if (spot := found[name].spot)]
    assert told == ["Siskiyou County", "Lake County", "Washington County"]


def test_a_container_makes_certain() -> None:
    assert resolved("It rained in Austin, Indiana.")["Austin"].certain


def test_the_first_mention_decides_for_later_ones() -> None:
    text = "It rained in Austin, Indiana. Austin has 4,000 people."
    whole = Text(text)
    mentions = [m for m in resolution.resolve(whole, names.find(whole), {}) if m.text == "Austin"]
    assert [m.spot.country for m in mentions if m.spot] == ["US", "US"]
    assert len({m.spot.id for m in mentions if m.spot}) == 1


def test_a_known_place_has_its_spot() -> None:
    mention = resolved("It rained in Nagasaki.")["Nagasaki"]
    assert mention.spot is not None
    assert (mention.spot.precision, mention.spot.country, mention.spot.time_zone) == ("city", "JP", "Asia/Tokyo")
    assert mention.certain
    assert mention.reason


def test_a_country_has_its_number() -> None:
    spot = resolved("It rained in Japan.")["Japan"].spot
    assert spot is not None
    assert (spot.outline, spot.precision) == ("392", "area")


def test_an_unknown_airport_lies_near_the_place_that_it_is_named_after() -> None:
    mention = resolved("The plane landed at Nagasaki Sky Airport.")["Nagasaki Sky Airport"]
    assert mention.spot is not None
    assert mention.spot.kind == "near"
    assert not mention.certain


def test_a_side_of_a_place_is_near_it_and_not_certain() -> None:
    mention = resolved("A shop in Southern Ontario closed.")["Southern Ontario"]
    assert mention.spot is not None
    assert (mention.spot.kind, mention.certain) == ("near", False)
    assert mention.spot.described == "Southern Ontario, near Ontario, Canada"


@pytest.mark.parametrize(
    ("text", "name", "described"),
    [
        ("Troops entered Kunduz province.", "Kunduz province", "Kunduz, Afghanistan"),
        ("Voters in Washington state chose.", "Washington state", "Washington, United States"),
        ("Floods hit the Seychelles islands.", "Seychelles islands", "Seychelles"),
        ("Police in Georgia said that Atlanta was calm.", "Georgia", "Georgia, United States"),
        ("Tbilisi is the capital of Georgia.", "Georgia", "Georgia"),
        ("The pilgrims went to Mecca and Medina.", "Medina", "Medina, Al Madinah, Saudi Arabia"),
        ("The mayor of Portland, Maine, left Bangor for Augusta.", "Augusta", "Augusta, Maine"),
        ("Massachusetts State Police closed roads near Springfield and Worcester.", "Springfield", "Springfield, Mass"),
        ("Victoria, British Columbia, is an old city.", "Victoria", "Victoria, British Columbia"),
        ("The men left Manchester, N.H., for Concord.", "Concord", "Concord, New Hampshire"),
        ("Relief reached the Leyte town of Kananga in the Philippines.", "Kananga", "Kananya, Leyte"),
        ("He said Mass in Havana. He flew to Holguín and Santiago.", "Santiago", "Santiago de Cuba, Cuba"),
        ("The minister flew from Wellington to London.", "Wellington", "Wellington, New Zealand"),
        ("The quake hit Paisley county near Ya'an, China. Two died in Paisley.", "Paisley", "Paisley, near Ya'an"),
        ("The ship sank off Zzyvik, in Spain's Canary Islands.", "Zzyvik", "Zzyvik, near Canary Islands"),
        ("It struck 12 km SSW of Zzyvik, Alaska, and near Suva.", "Zzyvik", "Zzyvik, near Alaska"),
        ("The quake was in Longtoushan in southwestern Yunnan.", "Longtoushan", "Longtoushan, near Yunnan, China"),
    ],
)
def test_the_other_places_decide(text: str, name: str, described: str) -> None:
    assert spot_of(text, name).startswith(described)


@pytest.mark.parametrize(
    ("text", "name", "certain"),
    [
        ("It rained in Paris.", "Paris", True),
        ("It rained in Paris, Texas.", "Paris", True),
        ("It rained in Springfield.", "Springfield", False),
        ("It rained in Georgia.", "Georgia", False),
        ("It rained in Georgia and in Alabama.", "Georgia", False),
        ("It rained in Bath.", "Bath", False),
        ("He flew to Washington, D.C., at noon.", "Washington, D.C.", True),
        ("US stocks fell in London.", "London", True),
        ("The Philippines and Manila were calm. A mill burned in Kananga.", "Kananga", False),
        ("A mill burned in Grant Park.", "Grant Park", False),
    ],
)
def test_certain_only_beyond_doubt(text: str, name: str, certain: bool) -> None:
    assert resolved(text)[name].certain is certain


def test_a_dateline_places_no_unknown_town() -> None:
    assert resolved("BEIRUT -- Troops took a border town, Zzyvik, again.")["Zzyvik"].spot is None


def test_the_reader_chooses() -> None:
    text = "It rained in Austin."
    other = resolved(text)["Austin"].candidates[1].spot
    mention = resolved(text, {"Austin": other.id})["Austin"]
    assert mention.spot == other
    assert mention.certain
    assert resolved(text, {"Austin": ""}) == {}


def test_at_most_eight_candidates() -> None:
    assert len(resolved("It rained in Springfield.")["Springfield"].candidates) == resolution.CANDIDATES


def test_a_country_has_the_outline_of_the_base_map_if_that_has_one() -> None:
    every = store()
    numbers = [place for place in range(every.cities, len(every)) if every.told("kinds", place) == "country"]
    assert len(numbers) > 200
    for entry in map(Entry, numbers):
        area = areas.find(entry.area) if entry.area else None
        known = [code for code in (area.codes if area else ()) if code in base_map.world().countries]
        assert bearers.spot(entry).outline == "".join(known), entry.name


@pytest.mark.parametrize(
    ("source", "certain"),
    [
        ("A town in California burned. Crews came from San Francisco.", True),  # the others are in other countries
        ("Crews came from San Francisco.", False),
        ("The road runs through Missouri to Columbia.", False),  # there is a larger one in South Carolina
    ],
)
def test_a_city_of_a_country_that_the_text_speaks_of_is_certain(source: str, certain: bool) -> None:
    text = Text(source)
    assert resolution.resolve(text, names.find(text), {})[-1].certain == certain
