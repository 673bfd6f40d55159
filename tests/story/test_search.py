"""A place of a story is found by a part of its name."""

import pytest

from geo.story import search
from tests.story.test_warnings import article, place

STORY = article(
    place(id_, 0, 0, "Africa/Accra", name=name, rank=rank, other_names=others)
    for id_, name, rank, others in (
        ("aa", "Bonn", 3, ()),
        ("bb", "São Paulo", 1, ("Sampa",)),
        ("cc", "New Bonn", 1, ()),
        ("dd", "Bonneville", 2, ()),
        ("ee", "Ebonn", 1, ()),
    )
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("bonn", "aa dd cc ee"),
        (" BONN ", "aa dd cc ee"),
        ("sao p", "bb"),
        ("São", "bb"),
        ("sampa", "bb"),
        ("new", "cc"),
        ("zz", ""),
        ("", ""),
        ("  ", ""),
    ],
)
def test_the_best_name_comes_first(name: str, ids: str) -> None:
    assert " ".join(found.id for found in search.find(STORY, name)) == ids


def test_no_more_are_given_than_asked_for() -> None:
    assert [found.id for found in search.find(STORY, "bonn", most=2)] == ["aa", "dd"]
