"""What looks wrong is called wrong only beyond reasonable doubt."""

import pytest

from geo.extract.reader import read


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Madrid is 4,000 km from Lisbon.", "differs"),
        ("Nairobi is 200 km from Mombasa.", "differs"),
        # The outline of the Gaza Strip is not exact enough for a kilometre.
        ("Shells fell on Sderot, 1 km from the Gaza Strip.", "in-doubt"),
        # There is a Moscow south of Spokane, in Idaho.
        ("Moscow, south of Spokane, has a university.", "in-doubt"),
        ("Athens lies north of Belgrade.", "differs"),
        # What is near a city is not so far from it that it could be right, or that far.
        ("The mine at Kolwezi is 500 km from Lubumbashi.", "differs"),
        ("The mine at Kolwezi is 190 km from Lubumbashi.", "in-doubt"),
        # There is a Bogota in Tennessee, too small for a gazetteer.
        ("Troops near Bogota, 30 km from Memphis, are training.", "in-doubt"),
        # By rail it is so far; by no way is it farther.
        ("It is 9,289 km from Moscow to Vladivostok.", "in-doubt"),
        ("It is 21,400 km from Manila to Helsinki.", "differs"),
        # So far away "more than" leaves a tenth, for a flight.
        ("Perth is more than 8,400 km from Tokyo.", "in-doubt"),
        ("Perth is more than 9,200 km from Tokyo.", "differs"),
        ("Vienna lies west of Paris.", "differs"),  # and not the one in Virginia
        # Of two cities no two villages of their names are meant.
        ("Halifax is 400 km from Montreal.", "differs"),
        # On the other side of the Earth no place of the name is meant, and of a city not its district.
        ("Christchurch is 600 km from Wellington.", "differs"),
        ("Vladivostok and Khabarovsk are 1,300 km apart.", "differs"),
        # A way may wind: over short distances, in the mountains, and where a journey is told.
        ("Fethiye is 80 km from Kalkan.", "in-doubt"),
        ("Fethiye is 125 km from Kalkan.", "differs"),
        ("Biratnagar is 900 km from Kathmandu.", "differs"),
        ("Biratnagar is 440 km from Kathmandu.", "in-doubt"),
        ("Chefchaouen is 250 km from Fes.", "differs"),
        ("Chefchaouen is 250 km from Fes. The drive takes all day.", "in-doubt"),
        ("Talkeetna is 115 miles from Anchorage.", "in-doubt"),
        ("Townsville is 1,400 km from Brisbane.", "in-doubt"),
        ("Townsville is 1,700 km from Brisbane.", "differs"),
        # It may begin at the far side of a large town, and "over" does not say that it is straight.
        ("Chefchaouen is 200 km from Fes.", "in-doubt"),
        ("Chefchaouen is over 200 km from Fes.", "in-doubt"),
        # A village may have a name that the gazetteer has only for another one.
        ("Troops took Pobeda, a village 4 km from Donetsk.", "in-doubt"),
    ],
)
def test_what_is_certain_is_called_wrong_and_nothing_else(text: str, verdict: str) -> None:
    assert [finding.name for finding in read(text).findings] == [verdict]


def test_an_old_name_of_a_city_is_not_certain() -> None:
    """Newtown is an old name of Tallahassee, and the name of many towns."""
    found = read("Newtown is 60 miles from New York City.").findings
    assert all(finding.name != "differs" for finding in found)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Perth lies 53 km north of Edinburgh.", "Perth, Perth and Kinross, United Kingdom"),
        ("Moscow lies 110 km south of Spokane.", "Moscow, Idaho, United States"),
        ("Washington lies 10 km west of Sunderland.", "Washington, Sunderland, United Kingdom"),
    ],
)
def test_a_distance_with_a_direction_says_which_place_of_a_name_is_meant(text: str, place: str) -> None:
    found = read(text).findings
    assert [finding.name for finding in found] == ["holds", "holds"]
    assert found[0].statement.ends[0].spots[0].described == place
    assert not found[0].statement.ends[0].certain


def test_what_no_place_of_a_name_makes_true_is_wrong() -> None:
    assert [finding.name for finding in read("Marseille lies 300 km north of Paris.").findings] == [
        "differs",
        "differs",
    ]


@pytest.mark.parametrize("name", ["Hurricane Leslie", "The ferry Leslie"])
def test_storms_and_ships_are_no_places_by_their_names_alone(name: str) -> None:
    reading = read(f"{name} was on its way north. On Monday Leslie was 265 miles from Bermuda.")
    assert [mention.text for mention in reading.mentions] == ["Bermuda"]
    assert [finding.name for finding in reading.findings] == ["not-checkable"]


def test_the_city_is_no_village() -> None:
    reading = read("A fire burns at Appin, another in Sydney. A third is at Bargo, south of the city.")
    assert [end.spots[0].name for finding in reading.findings for end in finding.statement.ends] == ["Sydney", "Bargo"]


def test_a_village_of_a_common_name_may_be_one_that_the_gazetteer_has_not() -> None:
    """There are five towns of this name, and this one is not among them."""
    assert [f.name for f in read("Mendon is about 84 miles from Kansas City.").findings] == ["in-doubt"]


def test_the_abbreviation_of_a_state_ends_no_sentence() -> None:
    reading = read("A tornado hit Mayfield, Ky., about 110 miles northwest of Nashville, Tenn., on Friday.")
    assert [finding.name for finding in reading.findings] == ["holds", "holds"]


def test_a_city_in_a_state_is_told_of_not_the_city_that_is_called_as_the_state() -> None:
    found = read("Hail fell near Tahlequah, Oklahoma, about 60 miles southeast of Tulsa.").findings
    assert [
        (each.name, each.statement.ends[0].spots[0].name) for each in found if each.statement.kind == "distance"
    ] == [("holds", "Tahlequah")]


def test_it_is_not_what_another_place_of_its_sentence_may_be() -> None:
    found = read("Chimbote is 430 km from Lima. From Arequipa it is 1,010 km from Lima.").findings
    assert all(finding.name != "differs" for finding in found)


def test_the_coast_off_which_an_island_lies_is_the_nearest_of_its_country() -> None:
    """Tioman lies off the Malay Peninsula; Malaysia's largest land is on Borneo."""
    finding = read("Tioman is an island 40 km off the coast of Malaysia.").findings[0]
    assert finding.name == "holds"
    assert "614" not in read("Tioman is an island 5 km off the coast of Malaysia.").findings[0].reason


def test_an_unknown_place_that_a_distance_fixes_is_an_end_of_the_next_ones() -> None:
    reading = read(
        "Quorlan Bay has a pier. The bay is 117 km south of Batticaloa, 320 km east of Colombo, and a beach."
    )
    assert [finding.name for finding in reading.findings if finding.statement.kind == "distance"]


def test_the_city_of_a_name_is_that_city() -> None:
    text = "The ranch is in Pecos County, 25 miles north of the City of Fort Stockton, 60 miles southwest of Odessa."
    found = read(text).findings
    assert all(finding.name != "differs" for finding in found)
    assert "north of the City of Fort Stockton" in " ".join(each.quote for each in found)
