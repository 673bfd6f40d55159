"""Method, version and sources of the figures, and the citation of a view."""

import tzdata

from geo.claims.rounding import HOLDS_WITHIN
from geo.claims.verdicts import MARKS
from geo.clocks import zones
from geo.content import provenance
from geo.files import reading
from geo.story.model import Article
from tests.stories import DATA, NOON


def article() -> Article:
    return reading.load(DATA)


def test_the_thresholds_in_the_method_are_those_of_the_verdicts() -> None:
    assert any(f"within {HOLDS_WITHIN:.0%}" in line for line in provenance.method())


def test_the_method_calls_verdicts_as_the_page_does() -> None:
    told = "\n".join(provenance.method())
    assert all(MARKS[name].english in told for name in ("holds", "approximate", "differs"))
    assert not any(name in told for name in ("approximate", "differs"))


def test_the_time_zones_are_the_pinned_release_not_the_systems() -> None:
    assert zones.release() == tzdata.IANA_VERSION
    assert provenance.version(article()).endswith(f", IANA time zones {tzdata.IANA_VERSION}")


def test_the_version_changes_only_with_the_words_of_the_story() -> None:
    first = article()
    place = first.places[0].model_copy(update={"note": first.places[0].note + "."})
    changed = first.model_copy(update={"places": (place, *first.places[1:])})
    assert provenance.version(first) == provenance.version(article())
    assert provenance.version(changed) != provenance.version(first)


def test_a_citation_names_title_date_link_version_and_method() -> None:
    cited = provenance.citation(article(), NOON)
    assert cited == (
        "“Who commands US forces in Japan”, on the events of 28 July 2024. Dateline, {link}; "
        f"{provenance.version(article())}. Computed on 28 July 2024: geodesics on WGS84 (Karney 2013), UTC "
        "offsets from the IANA database."
    )


def test_notes_name_the_source_of_every_position() -> None:
    notes = provenance.notes(article(), NOON)
    assert notes[0] == article().heading.title
    assert "2024-07-28T12:00:00+00:00" in notes[2]
    for place in article().places:
        assert f"Position of {place.name}: {place.source}" in notes
