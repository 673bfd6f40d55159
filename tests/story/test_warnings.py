"""Every warning; and no warning for real places."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import available_timezones

import pytest

from geo.clocks import zones
from geo.files import reading
from geo.story import limits
from geo.story.model import Article, Place
from geo.story.warnings import MAX_LATITUDE_FROM_CITY_DEG, find_warnings
from tests.files import test_bad_files

TEMPLATE = reading.read(*reading.template())
PLACE = TEMPLATE.place_by_id["geneva"]


def article(places: Iterable[Place], **changes: Any) -> Article:
    """The template's article with other places, of rank 1 so that nothing has to name them."""
    first, *_others = layers = TEMPLATE.layers
    kept = {"fit": (), "sections": TEMPLATE.sections[:1], "claims": (), "layers": layers[:1]} | changes
    moved = tuple(place.model_copy(update={"layer": first.id}) for place in places)
    return TEMPLATE.model_copy(update={"places": moved, "lines": tuple(range(2, 2 + len(moved)))} | kept)


def place(id_: str, latitude: float, longitude: float, time_zone: str, **changes: Any) -> Place:
    position = {"latitude": latitude, "longitude": longitude, "time_zone": time_zone}
    return PLACE.model_copy(update={"id": id_, "name": id_.title(), "rank": 1} | position | changes)


def said(*places: Place, **changes: Any) -> list[str]:
    return [str(problem) for problem in find_warnings(article(places, **changes))]


# --- real places

REAL = {
    "kashgar": (39.47, 75.99, "Asia/Shanghai"),  # the farthest from the sun: 3.2 hours ahead
    "tashkurgan": (37.77, 75.23, "Asia/Shanghai"),
    "kiritimati": (1.87, -157.4, "Pacific/Kiritimati"),  # UTC+14, a day ahead of Hawaii
    "kanton": (-2.8, -171.7, "Pacific/Kanton"),
    "tarawa": (1.33, 172.98, "Pacific/Tarawa"),
    "apia": (-13.83, -171.77, "Pacific/Apia"),
    "pago-pago": (-14.28, -170.7, "Pacific/Pago_Pago"),
    "tokelau": (-9.2, -171.85, "Pacific/Fakaofo"),
    "nukualofa": (-21.14, -175.2, "Pacific/Tongatapu"),
    "waitangi": (-43.95, -176.55, "Pacific/Chatham"),
    "wake": (19.28, 166.6, "Pacific/Wake"),
    "attu": (52.9, 172.9, "America/Adak"),  # west of 180
    "adak": (51.88, -176.66, "America/Adak"),
    "little-diomede": (65.75, -168.9, "America/Nome"),
    "nome": (64.5, -165.4, "America/Anchorage"),
    "provideniya": (64.42, -173.23, "Asia/Anadyr"),  # east of 180
    "ratmanov": (65.78, -169.06, "Asia/Anadyr"),
    "finisterre": (42.9, -9.26, "Europe/Madrid"),
    "reykjavik": (64.15, -21.94, "Atlantic/Reykjavik"),
    "brest": (48.39, -4.49, "Europe/Paris"),
    "el-calafate": (-50.34, -72.26, "America/Argentina/Rio_Gallegos"),
    "cordoba": (-31.42, -64.18, "America/Argentina/Cordoba"),
    "punta-arenas": (-53.16, -70.91, "America/Punta_Arenas"),
    "puerto-williams": (-54.93, -67.61, "America/Santiago"),
    "rapa-nui": (-27.15, -109.43, "Pacific/Easter"),
    "alert": (82.5, -62.35, "America/Toronto"),
    "qaanaaq": (77.47, -69.23, "America/Thule"),
    "longyearbyen": (78.22, 15.63, "Europe/Oslo"),
    "kirkenes": (69.73, 30.05, "Europe/Oslo"),
    "severnaya-zemlya": (79.5, 97.0, "Asia/Krasnoyarsk"),
    "port-blair": (11.62, 92.73, "Asia/Kolkata"),
    "jayapura": (-2.53, 140.72, "Asia/Jayapura"),
    "tristan": (-37.07, -12.31, "Atlantic/St_Helena"),
    "kerguelen": (-49.35, 70.22, "Indian/Kerguelen"),
    "diego-garcia": (-7.31, 72.41, "Indian/Chagos"),
    "south-pole": (-90.0, 0.0, "Antarctica/McMurdo"),
    "vostok": (-78.46, 106.84, "Antarctica/Vostok"),
    "casey": (-66.28, 110.53, "Antarctica/Casey"),
    "senkaku": (25.744, 123.4741, "Asia/Tokyo"),
    "null-island-s-neighbour": (0.34, 6.73, "Africa/Sao_Tome"),
}


@pytest.mark.parametrize("name", REAL)
def test_a_real_place_gives_no_warning(name: str) -> None:
    assert said(place(name, *REAL[name])) == []


def test_the_main_city_of_a_zone_gives_no_warning() -> None:
    known = [zone for zone in sorted(available_timezones()) if zones.is_time_zone(zone)]
    doubtful = {zone: said(place("here", *zones.zone_point(zone)[0], zone)) for zone in known}
    assert len(known) > 500
    assert {zone: messages for zone, messages in doubtful.items() if messages} == {}


@pytest.mark.parametrize("folder", ["data", "stories/atlantic-airbridge", "stories/samoa-wreck"])
def test_a_shipped_story_gives_no_warning(folder: str, pytestconfig: pytest.Config) -> None:
    assert find_warnings(reading.load(pytestconfig.rootpath / folder)) == []


# --- a position that contradicts its clock

NO_CLOCK = "no real clock differs by more than 3.5"


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone", "message"),
    [
        (
            0.0,
            0.0,
            "Asia/Tokyo",
            "latitude: 0, 0 lies in the Gulf of Guinea, where there is no land; write where the place is",
        ),
        (
            35.7,
            -139.7,
            "Asia/Tokyo",
            f"time_zone: 'Asia/Tokyo' is 5.7 hours behind the sun at longitude -139.7; {NO_CLOCK}; "
            "should the longitude be 139.7?",
        ),
        (
            40.7,
            74.0,
            "America/New_York",
            f"time_zone: 'America/New_York' is 8.9 hours behind the sun at longitude 74; {NO_CLOCK}; "
            "should the longitude be -74?",
        ),
        (
            6.14,
            46.23,
            "Europe/Zurich",
            "latitude: 6.14 and longitude 46.23 are far from Zurich, its zone's main city; "
            "are latitude and longitude swapped?",
        ),
        (
            77.2,
            28.6,
            "Asia/Kolkata",
            f"time_zone: 'Asia/Kolkata' is 3.6 hours ahead of the sun at longitude 28.6; {NO_CLOCK}; "
            "are latitude and longitude swapped?",
        ),
        (
            18.4,
            -33.9,
            "Africa/Johannesburg",
            f"time_zone: 'Africa/Johannesburg' is 4.3 hours ahead of the sun at longitude -33.9; {NO_CLOCK}; "
            "are latitude and longitude swapped?",
        ),
        (
            33.87,
            151.2,
            "Australia/Sydney",
            "time_zone: latitude 33.87 is 68 degrees north of Sydney, its zone's main city; "
            "should the latitude be -33.87?",
        ),
        (
            33.87,
            -151.2,
            "Australia/Sydney",
            "time_zone: latitude 33.87 is 68 degrees north of Sydney, its zone's main city; "
            "should they be -33.87 and 151.2?",
        ),
        (
            21.39,
            -157.9,
            "Asia/Tokyo",
            f"time_zone: 'Asia/Tokyo' is 4.5 hours behind the sun at longitude -157.9; {NO_CLOCK}; check both",
        ),
    ],
)
def test_a_position_that_contradicts_its_clock(latitude: float, longitude: float, zone: str, message: str) -> None:
    assert said(place("here", latitude, longitude, zone)) == [f"locations.csv, line 2, {message}"]


def test_no_two_cities_of_one_zone_are_far_enough_apart_for_a_warning() -> None:
    cities = {name: REAL[name] for name in REAL if REAL[name][0] > -60}
    apart = {name: abs(north - zones.zone_point(zone)[0][0]) for name, (north, _east, zone) in cities.items()}
    assert max(apart.values()) < MAX_LATITUDE_FROM_CITY_DEG - 5


# --- places that look alike

HERE = (46.2266, 6.14, "Europe/Zurich")
THERE = (46.3, 6.2, "Europe/Zurich")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Paris", "PARIS"),
        ("Paris", "Pаris"),  # a Cyrillic letter
        ("Oslo", "Οslo"),  # a Greek one
        ("Oslo", "0slo"),
        ("Hawaii", "Hawaiʻi"),
        ("Malmo", "Malmö"),
        ("New York", "New-York"),
        ("New York", "New  York"),
        ("Tokyo", "Ｔｏｋｙｏ"),
        ("Tokyo", "To\u200bkyo"),
    ],
)
def test_names_that_look_alike(first: str, second: str) -> None:
    places = place("a", *HERE, name=first), place("b", *THERE, name=second)
    assert said(*places) == [
        f"locations.csv, line 3, name: {second!r} looks like {first!r}, the name of 'a' (line 2); say which is which"
    ]


def test_the_same_name_twice() -> None:
    assert said(place("a", *HERE, name="Springfield"), place("b", *THERE, name="Springfield")) == [
        "locations.csv, line 3, name: 'Springfield' is the name of 'a' (line 2); say which is which"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("がき", "かき"), ("हिन्दी", "हन्द"), ("東京", "京都"), ("Site 1.1", "Site 11"), ("Iran", "Iraq"), ("+", "-")],
)
def test_names_that_differ(first: str, second: str) -> None:
    assert said(place("a", *HERE, name=first), place("b", *THERE, name=second)) == []


def test_ids_that_look_alike() -> None:
    assert said(place("tokyo", *HERE), place("t0kyo", *THERE, name="Another")) == [
        "locations.csv, line 3, id: 't0kyo' looks like 'tokyo' (line 2); choose ids that differ more"
    ]


def test_two_places_at_one_point() -> None:
    assert said(place("a", *HERE), place("b", *HERE)) == [
        "locations.csv, line 3, latitude: has the same position as 'a' (line 2); check both"
    ]


# --- unused parts


def test_a_place_that_nothing_names() -> None:
    assert said(place("a", *HERE), place("b", *THERE, rank=2)) == [
        "locations.csv, line 3, id: nothing names 'b': link it in a summary, measure a claim to it, or remove it"
    ]


@pytest.mark.parametrize("field", ["start_ids", "end_ids", "also_start_ids", "also_end_ids"])
def test_what_a_claim_measures_is_named(field: str) -> None:
    claim = TEMPLATE.claims[0].model_copy(
        update={"start_ids": ("x",), "end_ids": ("y",), "also_end_ids": (), field: ("b",)}
    )
    assert said(place("b", *THERE, rank=2), claims=(claim,)) == []


def test_what_the_initial_view_fits_or_a_summary_links_is_named() -> None:
    assert said(place("b", *THERE, rank=2), fit=("b",)) == []
    assert said(place("switzerland", *THERE, rank=2)) == []


def test_a_layer_without_a_place_and_a_claim_that_its_summary_does_not_link() -> None:
    claim = TEMPLATE.claims[0].model_copy(update={"id": "unlinked"})
    assert said(place("a", *HERE), layers=TEMPLATE.layers, claims=(claim,)) == [
        "article.toml, layer 'hosts': has no place; give it one or remove it",
        "article.toml, claim 'unlinked', section: the summary of 'talks' does not link this claim; "
        "write [...](claim:unlinked) in it",
    ]


# --- how they are listed


def test_warnings_for_an_article_without_lines_name_the_place() -> None:
    assert said(place("a", 0.0, 0.0, "Asia/Tokyo"), lines=()) == [
        "locations.csv, place 'a', latitude: 0, 0 lies in the Gulf of Guinea, where there is no land; "
        "write where the place is"
    ]


def test_warnings_beyond_the_limit_are_counted() -> None:
    places = [place(f"p-{n}", 0.0, 0.0, "Africa/Accra", name=f"n{n}x") for n in range(limits.PROBLEMS + 2)]
    lines = said(*places)
    assert len(lines) == limits.PROBLEMS + 1
    assert lines[-1] == "locations.csv: and 2 more warnings"


def test_doubts_about_positions_stand_before_those_about_names() -> None:
    places = place("a", *HERE), place("b", *HERE, rank=2), place("c", 0.0, 0.0, "Africa/Accra")
    assert [problem.where for problem in find_warnings(article(places))] == [
        "line 4, latitude",
        "line 3, latitude",
        "line 3, id",
    ]


def test_one_line_counts_repeated_doubts_and_hides_no_wrong_position() -> None:
    places = [place(f"far-{n}", 46 + n / 100, 6 - n / 100, HERE[2], rank=2, name=f"N {'x' * n}") for n in range(160)]
    swapped = place("last", HERE[0], HERE[1], "America/New_York", rank=2, name="Last")
    said_of = find_warnings(article([*places, swapped]))
    assert [problem.where for problem in said_of] == [
        "line 162, time_zone",
        "line 2, id",
        "line 3, id",
        "line 4, id",
        "line 5, id",
    ]
    assert said_of[-1].message == "and 158 more like the one above, from here on"


def test_four_of_a_sort_are_listed() -> None:
    places = [place(f"far-{n}", 46 + n / 100, 6, HERE[2], rank=2, name="x" * (n + 1)) for n in range(4)]
    assert [problem.line for problem in find_warnings(article(places))] == [2, 3, 4, 5]
    assert all("nothing names" in problem.message for problem in find_warnings(article(places)))


# --- what is told in a second language only in part


IN_JAPAN = {"latitude": "35", "longitude": "139"}


def told(without: str = "", first: str = "en") -> list[str]:
    """The warnings for a small story in Japanese too, without one of the lines that tell it."""
    locations = test_bad_files.row(**IN_JAPAN, role="R", role_ja="役", name_ja="アルファ", source_ja="")
    toml = test_bad_files.told(("published", f'language = "{first}"\npublished'))
    top, _ja, rest = toml.partition("[ja]")
    lines = [line for line in rest.splitlines() if not (without and line.startswith(without))]
    if without == "role_ja":
        locations = locations.replace("役", "")
    if without == "name_ja":
        locations = locations.replace("アルファ", "")
    toml = "\n".join([top, _ja, *lines]) if without != "[ja]" else top + rest[rest.index("[[layer]]") :]
    return warned_of(locations, toml)


def warned_of(locations: str, toml: str) -> list[str]:
    """The warnings for the small story, whose claim leads from its one place to itself: of that it is not told."""
    problems = find_warnings(reading.read(locations.encode(), toml.encode()))
    return [str(problem) for problem in problems if "to itself" not in problem.message]


STAYS = "is missing; readers in 'ja' read it in 'en'"


@pytest.mark.parametrize(
    ("without", "said"),
    [
        ("", []),
        ("standfirst", [f"article.toml, ja.standfirst: {STAYS}"]),
        ("[ja]", [f"article.toml, ja.title: {STAYS}", f"article.toml, ja.standfirst: {STAYS}"]),
        ('title = "一"', [f"article.toml, layer 'one', ja.title: {STAYS}"]),
        ('summary = "[', [f"article.toml, section 'first', ja.summary: {STAYS}"]),
        ("role_ja", [f"locations.csv, line 2, role_ja: {STAYS}"]),
        ("name_ja", [f"locations.csv, line 2, name_ja: {STAYS}"]),
    ],
)
def test_a_text_that_is_not_translated_is_warned_of(without: str, said: list[str]) -> None:
    assert told(without) == said


def test_a_native_name_in_japanese_needs_no_other() -> None:
    locations = test_bad_files.row(**IN_JAPAN, native_name="アルファ")
    assert warned_of(locations, test_bad_files.TOLD) == []


def test_a_story_with_names_alone_in_another_language_is_not_warned_of() -> None:
    locations = test_bad_files.row(**IN_JAPAN, role="R", name_ja="アルファ")
    assert warned_of(locations, test_bad_files.TOML) == []


def test_a_first_language_told_again_is_warned_of() -> None:
    assert told(first="ja") == [
        "article.toml, ja: is the story's first language; write its texts as the first ones, not beside them"
    ]
