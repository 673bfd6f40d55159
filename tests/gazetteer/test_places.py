"""Looking places up by name: which one is meant first, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.clocks import zones
from geo.earth import areas
from geo.gazetteer import entries, nearest, places
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import store
from geo.words.language import speaking
from tools.gazetteer import weights

CHICAGO, BOSTON, BRUSSELS = (41.88, -87.63), (42.36, -71.06), (50.85, 4.35)

FIRST: list[tuple[str, str, str, str]] = [
    # A name, and of the place that is meant first: its usual name, kind and country.
    ("Paris", "Paris", "capital", "FR"),
    ("London", "London", "capital", "GB"),
    ("Köln", "Köln", "city", "DE"),
    ("Cologne", "Köln", "city", "DE"),
    ("koln", "Köln", "city", "DE"),
    ("東京", "Tokyo", "capital", "JP"),
    ("Tōkyō", "Tokyo", "capital", "JP"),
    ("Kyiv", "Kyiv", "capital", "UA"),
    ("Kiev", "Kyiv", "capital", "UA"),
    ("Киев", "Kyiv", "capital", "UA"),
    ("Peking", "Beijing", "capital", "CN"),
    ("북경", "Beijing", "capital", "CN"),
    ("Bombay", "Mumbai", "city", "IN"),
    ("Saigon", "Ho Chi Minh City", "city", "VN"),
    ("Danzig", "Gdańsk", "city", "PL"),
    ("Birmingham", "Birmingham", "city", "GB"),
    ("Perth", "Perth", "city", "AU"),
    ("Manchester", "Manchester", "city", "GB"),
    ("Alexandria", "Alexandria", "city", "EG"),
    ("St. Petersburg", "Saint Petersburg", "city", "RU"),
    ("the Hague", "The Hague", "city", "NL"),
    ("Ny Alesund", "Ny-Ålesund", "site", "NO"),
    ("Okinotori", "Okinotorishima", "island", "JP"),
    ("Bandaranaike International Airport", "Bandaranaike International Apt Colombo Airport", "airport", "LK"),
    ("Robotyne", "Robotyne", "site", "UA"),
    ("Humera", "Humera", "site", "ET"),
    ("Balakot", "Balakot", "site", "PK"),
    ("Saint Helena", "Saint Helena", "division", "SH"),
    ("New York", "New York City", "city", "US"),
    ("Washington, D.C.", "Washington", "capital", "US"),
    ("Austin, Indiana", "Austin", "city", "US"),
    ("Tandag", "Tandag", "city", "PH"),
    ("San José", "San José", "capital", "CR"),
    ("San Jose", "San Jose", "city", "US"),
    ("Bogota", "Bogotá", "capital", "CO"),
    ("Reykjavik", "Reykjavík", "capital", "IS"),
    ("St. Louis", "St. Louis", "city", "US"),
    ("Montana", "Montana", "division", "US"),
    ("Norfolk", "Norfolk", "division", "GB"),
    ("Dover", "Dover", "city", "GB"),
    ("White House", "White House", "site", "US"),
    ("Monaco", "Monaco", "country", "MC"),
    ("Carrascal", "Carrascal", "city", "PH"),
    ("Burma", "Myanmar", "country", "MM"),
    ("Myanmar", "Myanmar", "country", "MM"),
    ("Turkey", "Turkey", "country", "TR"),
    ("Türkiye", "Turkey", "country", "TR"),
    ("Deutschland", "Germany", "country", "DE"),
    ("日本", "Japan", "country", "JP"),
    ("the U.S.", "United States", "country", "US"),
    ("DPRK", "North Korea", "country", "KP"),
    ("Georgia", "Georgia", "country", "GE"),
    ("Jordan", "Jordan", "country", "JO"),
    ("Singapore", "Singapore", "country", "SG"),
    ("Malvinas", "Falkland Islands (Malvinas)", "country", "FK"),
    ("Falklands", "Falkland Islands (Malvinas)", "country", "FK"),
    ("California", "California", "division", "US"),
    ("Hawaii", "Hawaii", "division", "US"),
    ("Okinawa", "Okinawa Prefecture", "division", "JP"),
    ("Crimea", "Autonomous Republic of Crimea", "division", "UA"),
    ("Gaza", "Gaza Strip", "region", "PS"),
    ("Diaoyu", "Senkaku Islands", "island", ""),
    ("尖閣諸島", "Senkaku Islands", "island", ""),
    ("Dokdo", "Liancourt Rocks", "island", ""),
    ("Takeshima", "Liancourt Rocks", "island", ""),
    ("Scarborough Shoal", "Scarborough Shoal", "island", ""),
    ("Iwo Jima", "Iwo Jima", "island", "JP"),
    ("Guantánamo Bay", "Guantanamo Bay Naval Base", "base", "CU"),
    ("Kadena", "Kadena Air Base", "base", "JP"),
    ("Yokota Air Base", "Yokota Air Base", "base", "JP"),
    ("Ramstein", "Ramstein Air Base", "base", "DE"),
    ("Camp Smith", "Camp H. M. Smith", "base", "US"),
    ("Diego Garcia", "Diego Garcia", "island", "IO"),
    ("Punggye-ri", "Punggye-ri Nuclear Test Site", "site", "KP"),
    ("Zaporizhzhia nuclear plant", "Zaporizhzhia Nuclear Power Plant", "site", "UA"),
    ("Heathrow", "London Heathrow Airport", "airport", "GB"),
    ("Haneda", "Tokyo International Airport", "airport", "JP"),
    ("NRT", "Narita International Airport", "airport", "JP"),
    ("the Horn of Africa", "Horn of Africa", "region", ""),
    ("Middle East", "Middle East", "region", ""),
    ("Africa", "Africa", "continent", ""),
    ("South China Sea", "South China Sea", "sea", ""),
    ("the Pacific", "Pacific Ocean", "ocean", ""),
    ("the Gulf", "Persian Gulf", "gulf", ""),
    ("Strait of Hormuz", "Strait of Hormuz", "strait", ""),
    ("Miyako Strait", "Miyako Strait", "strait", "JP"),
    ("Sahara", "Sahara", "desert", ""),
    ("Mt. Fuji", "Mount Fuji", "mountain", "JP"),
    ("Everest", "Mount Everest", "mountain", ""),
    ("Cape of Good Hope", "Cape of Good Hope", "cape", "ZA"),
    ("Lake Baikal", "Lake Baikal", "lake", "RU"),
    ("Odessa", "Odesa", "city", "UA"),
    ("Puno", "Puno", "city", "PE"),
    ("Cancun", "Cancún", "city", "MX"),
    ("Mecca", "Mecca", "city", "SA"),
    ("Medina", "Medina", "city", "SA"),
    ("Hanover", "Hanover", "city", "DE"),
    ("Washington", "Washington", "capital", "US"),
    ("New York State", "New York", "division", "US"),
    ("N.Y.", "New York", "division", "US"),
    ("Calif.", "California", "division", "US"),
    ("B.C.", "British Columbia", "division", "CA"),
    ("LA", "Los Angeles", "city", "US"),
    ("Naples", "Naples", "city", "IT"),
    ("Victoria", "Victoria", "division", "AU"),
    ("Valencia", "Valencia", "city", "ES"),
    ("Barcelona", "Barcelona", "city", "ES"),
    ("Venice", "Venice", "city", "IT"),
    ("Florence", "Florence", "city", "IT"),
    ("Granada", "Granada", "city", "ES"),
    ("Portland", "Portland", "city", "US"),
    ("Toledo", "Toledo", "city", "US"),
    ("Newcastle", "Newcastle upon Tyne", "city", "GB"),
    ("Hull", "Kingston upon Hull", "city", "GB"),
    ("Cork", "Cork", "city", "IE"),
    ("Kent", "Kent", "division", "GB"),
    ("Quebec", "Quebec", "division", "CA"),
    ("Indiana", "Indiana", "division", "US"),
    ("Kherson", "Kherson", "city", "UA"),
    ("Zaporizhzhia", "Zaporizhzhia", "city", "UA"),
    ("Homs", "Homs", "city", "SY"),
    ("Basra", "Basra", "city", "IQ"),
    ("Raqqa", "Raqqa", "city", "SY"),
    ("Hodeidah", "Hodeidah", "city", "YE"),
    ("Gaza City", "Gaza City", "city", "PS"),
    ("Khan Younis", "Khan Younis", "city", "PS"),
    ("Hollywood", "Hollywood", "city", "US"),
    ("the Bronx", "The Bronx", "city", "US"),
    ("Westminster", "Westminster", "division", "GB"),
    ("Sydney Airport", "Sydney Kingsford Smith International Airport", "airport", "AU"),
    ("Heathrow Airport", "London Heathrow Airport", "airport", "GB"),
    ("Sheremetyevo", "Sheremetyevo International Airport", "airport", "RU"),
    ("John F. Kennedy International Airport", "John F Kennedy International Airport", "airport", "US"),
    ("UAE", "United Arab Emirates", "country", "AE"),
    ("ROK", "South Korea", "country", "KR"),
    ("UK", "United Kingdom", "country", "GB"),
    ("Northern Ireland", "Northern Ireland", "division", "GB"),
    ("Catalonia", "Catalonia", "division", "ES"),
    ("Kurdistan", "Kurdistan", "region", ""),
    ("Lampedusa", "Lampedusa", "island", "IT"),
    ("Crete", "Crete", "division", "GR"),
    ("Fiery Cross Reef", "Fiery Cross Reef", "island", ""),
    ("Bab al-Mandab Strait", "Bab el Mandeb", "strait", ""),
    ("Cape Canaveral", "Cape Canaveral", "cape", "US"),
    ("Walt Disney World", "Walt Disney World", "site", "US"),
    ("Mississippi River", "Mississippi River", "river", "US"),
    ("Azovstal", "Azovstal", "site", "UA"),
    ("Camp Pendleton", "Camp Pendleton", "base", "US"),
    ("North Pole", "North Pole", "site", ""),
    ("Southern California", "Southern California", "region", "US"),
    ("Syria", "Syria", "country", "SY"),
    ("Côte d'Ivoire", "Ivory Coast", "country", "CI"),
    ("Congo", "DR Congo", "country", "CD"),
    ("Congo-Brazzaville", "Republic of the Congo", "country", "CG"),
    ("Western Kasai", "Kasaï-Occidental", "division", "CD"),
    ("Moscow", "Moscow", "capital", "RU"),
    ("Brize Norton", "RAF Brize Norton", "base", "GB"),
    ("Tennessee River", "Tennessee River", "river", "US"),
    ("Car Nicobar", "Car Nicobar", "island", "IN"),
    ("Mount Adams", "Mount Adams", "mountain", "US"),
    ("Brenner Pass", "Brenner Pass", "site", ""),
    ("Dadaab", "Dadaab", "site", "KE"),
    ("Bab al-Hawa", "Bab al-Hawa crossing", "site", ""),
    ("Davis-Besse Nuclear Power Station", "Davis-Besse Nuclear Power Station", "site", "US"),
    ("Shaybah", "Shaybah oil field", "site", "SA"),
    ("Big Bend", "Big Bend National Park", "region", "US"),
    ("Kakhovka dam", "Kakhovka Dam", "site", "UA"),
    ("Todi", "Todi", "city", "IT"),
    ("Faro", "Faro", "city", "PT"),
    ("Adams", "Adams", "city", "US"),
    ("Covent Garden", "Covent Garden", "city", "GB"),
    ("Shujaiya", "Shujaiya", "city", "PS"),
    ("Brooklyn Bridge", "Brooklyn Bridge", "site", "US"),
    ("Fort Polk", "Fort Polk", "base", "US"),
]


@pytest.mark.parametrize(("name", "usual", "kind", "country"), FIRST)
def test_the_place_that_is_meant_most_often_comes_first(name: str, usual: str, kind: str, country: str) -> None:
    entry = places.find(name)[0].entry
    assert (entry.name, entry.kind, entry.country) == (usual, kind, country)


@pytest.mark.parametrize(
    ("name", "near", "country", "division"),
    [
        ("London", None, "CA", "CA-ON"),
        ("Paris", None, "US", "US-TX"),
        ("Paris, Texas", None, None, "US-TX"),
        ("Georgia", None, "us", ""),
        ("Springfield", CHICAGO, None, "US-IL"),
        ("Springfield", BOSTON, None, "US-MA"),
        ("Cambridge", BOSTON, None, "US-MA"),
        ("Vienna", BRUSSELS, None, "AT-9"),
    ],
)
def test_where_the_reader_looks_decides(
    name: str, near: tuple[float, float] | None, country: str | None, division: str
) -> None:
    assert places.find(name, near, country)[0].entry.division == division


@pytest.mark.parametrize(
    ("name", "division"),
    [
        ("St. Louis", "US-MO"),
        ("Mannheim", "DE-BW"),
        ("Columbus, Georgia", "US-GA"),
        ("Vancouver, Washington", "US-WA"),
        ("Lossiemouth", "GB-MRY"),
        ("Ramsgate", "GB-KEN"),
        ("Cape Hatteras", "US-NC"),
        ("Debrecen", "HU-DE"),
        ("Moscow", "RU-MOW"),
        ("Podolsk", "RU-MOS"),
    ],
)
def test_near_a_border_or_a_coast_a_place_is_in_its_own_division(name: str, division: str) -> None:
    """Also where a border is a river and the outline is not exact, and where a cape lies outside it."""
    assert places.find(name)[0].entry.division == division


@pytest.mark.parametrize(
    ("name", "near", "reasons"),
    [
        ("Punggye-ri", None, ["another name of Punggye-ri Nuclear Test Site"]),
        ("Scarborough Shoal", None, ["the only place of this name"]),
        ("Springfield", None, ["largest of 25 places of this name", "number 2 of 25 places of this name by size"]),
        ("Georgia", None, ["meant most often of 2 places of this name: country"]),
        ("Kiev", None, ["another name of Kyiv; number 1 of 2 places of this name"]),
        ("Springfield", CHICAGO, ["first of 25 places of this name by size and distance: 287 km away"]),
        ("Cambridge", BOSTON, ["nearest of 17 places of this name: 4 km away"]),
    ],
)
def test_each_candidate_says_why(name: str, near: tuple[float, float] | None, reasons: list[str]) -> None:
    assert [found.reason for found in places.find(name, near)][: len(reasons)] == reasons


def test_the_reason_is_in_the_language_of_the_run() -> None:
    shoal = places.find("Scarborough Shoal")[0]
    with speaking("ja"):
        assert shoal.reason == "この名前の場所はほかにない"


def test_a_candidate_has_the_name_that_fits_as_it_is_written() -> None:
    assert [places.find(name)[0].matched for name in ("kiev", "LHR", "CÔTE D'IVOIRE")] == [
        "Kiev",
        "LHR",
        "Côte d'Ivoire",
    ]


def test_a_candidate_says_which_sort_of_name_fits() -> None:
    assert [places.find(name)[0].by for name in ("Kyiv", "Kiev", "LHR")] == ["usual name", "other name", "code"]


def test_candidates_come_by_weight_and_may_be_kept_to_a_division() -> None:
    found = places.find("Springfield")
    assert [each.weight for each in found] == sorted((each.weight for each in found), reverse=True)
    assert [each.rank for each in found] == list(range(1, places.CANDIDATES + 1))
    assert {each.entry.division for each in places.find("Springfield", division="us-or")} == {"US-OR"}


@pytest.mark.parametrize(
    ("name", "described"),
    [
        ("Austin, Indiana", "Austin, Indiana, United States"),
        ("Oslo", "Oslo, Norway"),
        ("Texas", "Texas, United States"),
        ("Japan", "Japan"),
        ("Ramstein Air Base", "Ramstein Air Base, Rhineland-Palatinate, Germany"),
        ("South China Sea", "South China Sea"),
    ],
)
def test_a_place_is_described_by_what_it_lies_in(name: str, described: str) -> None:
    assert entries.described(places.find(name)[0].entry) == described


def test_a_text_that_is_no_name_is_not_known() -> None:
    assert [places.known(name) for name in ("Köln", "the Hague", "koln", "", "’", "Hiroshma")] == [
        *(True, True, True),
        *(False, False, False),
    ]


def test_an_area_has_its_outline() -> None:
    assert [places.find(name)[0].entry.area for name in ("Japan", "Ohio", "Tokyo", "South China Sea", "Yokota AB")] == [
        *("JP", "US-OH", "", "south-china-sea", ""),
    ]
    for place in range(store().cities, len(store())):
        entry = entries.Entry(place)
        if entry.area:
            assert areas.candidates(entry.area)[0].id == entry.area


def test_no_text_is_called_a_name_often() -> None:
    kept = store()
    made = [f"zz{number}qq" for number in range(20_000)]
    assert sum(map(kept.may_be_known, made)) < 0.06 * len(made)
    assert not any(map(places.known, made))


def test_no_text_is_called_a_name_often_() -> None:
    assert [places.find(name) for name in ("", " ", "Hiroshma", "Xyzzyville", "Paris, Nowhere", "’")] == [()] * 6
    assert places.find("Paris", country="ZZ") == ()


def test_a_misspelt_name_has_hints() -> None:
    hints = {name: places.nearest_names(name) for name in ("Hiroshma", "Washingtn", "Kiyv", "Pyongyangg", "Xy", "")}
    assert {name: found[:1] for name, found in hints.items()} == {
        "Hiroshma": ("Hiroshima",),
        "Washingtn": ("Washington",),
        "Kiyv": ("Kyiv",),
        "Pyongyangg": ("Pyongyang",),
        "Xy": (),
        "": (),
    }


def test_the_nearest_city_is_found_across_the_antimeridian_and_at_a_pole() -> None:
    taveuni = nearest.nearest_city((-16.9, -179.99))
    assert taveuni is not None and taveuni.entry.country == "FJ" and taveuni.entry.position[1] > 0
    assert nearest.nearest_city((90, 0)) is None
    assert nearest.nearest_city((0, 0)) is None


@given(st.integers(0, 10**9))
def test_the_nearest_city_to_a_city_is_that_city(place: int) -> None:
    position = entries.Entry(place % store().cities).position
    near = nearest.nearest_city(position)
    assert near is not None and near.distance_km == 0 and near.entry.position == position


@given(st.text(max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    assert folded(folded(text)) in (folded(text), folded(folded(text)))
    places.find(text, near=CHICAGO)
    places.nearest_names(text)


@given(st.integers(0, 10**9))
def test_every_name_finds_its_place(number: int) -> None:
    kept = store()
    number %= len(kept.columns["name_order"])
    place = kept.place_of(number)
    assert number in kept.named(folded(kept.name(number)))
    assert kept.name(number) in kept.names(place)


def test_what_is_told_of_a_place_is_whole() -> None:
    for name in ("Tokyo", "Japan", "Hawaii", "Yokota Air Base", "Camp Smith", "South China Sea"):
        entry = places.find(name)[0].entry
        assert entry.names[0] == entry.name and entry.radius_km > 0 and entry.source
        assert -90 <= entry.position[0] <= 90 and -180 <= entry.position[1] <= 180
    tokyo = places.find("Tokyo")[0].entry
    assert tokyo.id == "1850147" and tokyo.geonames_id == 1_850_147 and tokyo.population > 9_000_000
    assert tokyo.position == (35.6895, 139.6917) and tokyo.time_zone == "Asia/Tokyo" and 20 < tokyo.radius_km < 50
    russia = places.find("Russia")[0].entry
    assert russia.time_zone == "" and russia.id == "RU" and 2_000 < russia.radius_km < 2_700


@pytest.mark.parametrize(
    ("name", "division", "position"),
    [
        ("Riverside County", "US-CA", (33.74, -115.99)),
        ("St. Louis County", "US-MO", (38.64, -90.44)),
        ("Jefferson Parish", "US-LA", (29.73, -90.1)),
        ("Mysore District", "IN-KA", (12.2, 76.5)),
        ("Scott County, Indiana", "US-IN", (38.69, -85.74)),
    ],
)
def test_counties_and_districts_are_known(name: str, division: str, position: tuple[float, float]) -> None:
    found = [each.entry for each in places.find(name) if each.entry.division == division]
    assert found[0].kind == "district"
    assert nearest._distance_km(found[0].position, position) < 40


@pytest.mark.parametrize(
    ("name", "position"),
    [
        ("United States", (39.8, -98.6)),
        ("France", (46.6, 2.4)),
        ("Seychelles", (-4.62, 55.45)),
        ("Chile", (-35.7, -71.5)),
        ("Netherlands", (52.2, 5.4)),
        ("Fiji", (-18.1, 178.4)),
    ],
)
def test_a_country_is_where_most_of_its_land_is(name: str, position: tuple[float, float]) -> None:
    assert nearest._distance_km(places.find(name)[0].entry.position, position) < 500


def test_every_time_zone_is_one_that_clocks_know() -> None:
    assert [zone for zone in store().tables["time_zones"] if zone and not zones.is_time_zone(zone)] == []


def test_every_kind_has_words() -> None:
    assert set(store().tables["kinds"]) == set(entries.KINDS) == set(weights.AS_PEOPLE) | {"city", "capital"}
