"""From a file of any format to a draft."""

from geo import importers
from geo.files import reading

TABLE = b"id,name,latitude,longitude\nlima,Lima,-12.05,-77.04\nnowhere,Nowhere,north,\n"


def test_a_table_makes_a_story_that_the_strict_reader_reads() -> None:
    source = importers.read(TABLE, "places.csv")
    made = importers.draft.make(source, importers.columns.understand(source))
    article = reading.read(*importers.draft.files(made))
    assert [place.name for place in article.places] == ["Lima"]
    assert [(row.number, row.label) for row in made.aside] == [(3, "Nowhere")]
