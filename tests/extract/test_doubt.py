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
    ],
)
def test_what_is_certain_is_called_wrong_and_nothing_else(text: str, verdict: str) -> None:
    assert [finding.name for finding in read(text).findings] == [verdict]


def test_an_old_name_of_a_city_is_not_certain() -> None:
    """Newtown is an old name of Tallahassee, and the name of many towns."""
    found = read("Newtown is 60 miles from New York City.").findings
    assert all(finding.name != "differs" for finding in found)
