"""From a file of any format to a draft."""

import datetime as dt

from geo import importers
from geo.extract.found import Spot
from geo.files import reading

TABLE = b"id,name,latitude,longitude\nlima,Lima,-12.05,-77.04\nnowhere,Nowhere,north,\n"


def test_a_table_makes_a_story_that_the_strict_reader_reads() -> None:
    source = importers.read(TABLE, "places.csv")
    made = importers.draft.make(source, importers.columns.understand(source))
    article = reading.read(*importers.draft.files(made))
    assert [place.name for place in article.places] == ["Lima"]
    assert [(row.number, row.label) for row in made.aside] == [(3, "Nowhere")]


def test_a_person_accepts_a_proposal_for_a_row_aside_and_gives_title_and_date() -> None:
    source = importers.read(TABLE, "places.csv")
    spot = Spot("here", "Here", (10.0, 20.0), "site")
    made = importers.draft.make(
        source, importers.columns.understand(source), dt.date(2025, 5, 1), "Two places", accepted={3: spot}
    )
    article = reading.read(*importers.draft.files(made))
    assert [place.position for place in article.places] == [(-12.05, -77.04), (10.0, 20.0)]
    assert (article.heading.title, str(article.heading.published), made.aside) == ("Two places", "2025-05-01", ())
