"""Words that are no names of places by themselves: common words, first names, surnames."""

from functools import cache

from geo import shipped
from geo.extract.english import names as english


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a file of data/extract."""
    return frozenset((shipped.EXTRACT / f"{name}.txt").read_text(encoding="utf-8").split())


@cache
def given_names() -> frozenset[str]:
    """First names."""
    return listed("first-names") | english.GIVEN


def may_be_a_place(name: str) -> bool:
    """Whether a name may be that of a place: it is no common word, given name or title.

    >>> [may_be_a_place(name) for name in ("Lawdar", "Alert", "Thomas", "He", "Ok Tedi")]
    [True, False, False, False, True]
    """
    word = name.casefold()
    return word not in english.COMMON and word not in listed("common-words") and word not in given_names()


def is_word(name: str) -> bool:
    """Whether a name is a common word or a first name, too.

    >>> is_word("Reading"), is_word("Leeds")
    (True, False)
    """
    return name.lower() in listed("common-words") or name.lower() in given_names()
