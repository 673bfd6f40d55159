"""Any source makes a draft whose files the strict reader reads without a problem, and the tables that people have."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.files import reading
from geo.importers import columns, draft
from geo.importers.draft import Draft
from geo.importers.source import Chapter, Record, Source
from geo.story.model import Article


def table(*rows: str, mark: str = "|", name: str = "places.csv") -> Source:
    """A source of rows whose values stand between marks; the first row names the columns."""
    header, *rest = [[value.strip() for value in row.split(mark)] for row in rows]
    return Source("csv", name, tuple(header), tuple(Record(line, tuple(row)) for line, row in enumerate(rest, 2)))


def made(source: Source) -> tuple[Article, Draft]:
    """The story as the strict reader reads it, and the draft."""
    found = draft.make(source, columns.understand(source))
    assert found.article
    return reading.read(*draft.files(found)), found


HEADERS = [
    *(
        "name",
        "Name",
        "lat",
        "Latitude",
        "lon",
        "LNG",
        "緯度",
        "経度",
        "coordinates",
        "WKT",
        "MGRS",
        "type",
        "id",
        "rank",
    ),
    *("time_zone", "precision", "source", "url", "note", "description", "country", "state", "section", "section-text"),
    *("radius_km", "outline", "native_name", "other names", "status_note", "status_source", "measured_from", "role"),
    *("Lat Min", "N/S", "Easting", "Northing", "Zone", "geohash", "position-lon-lat", "x", "y", "a", "", "Lattitude"),
]
CELLS = st.one_of(
    st.sampled_from(["", "Lima", "東京", "Springfield", "Georgia", "[x](y) *a* _b_ `c`", "<b>&amp;</b>", "](place:x)"]),
    st.sampled_from(["35.7485", "-77.04", "139.3", "35°44′55″N", "0", "91", "1e9", "35.44.55", "12,5", "35.7, 139.3"]),
    st.sampled_from(["POINT(139.7 35.7)", "54SUE4855", "17T", "630084", "N", "W", "9C3W9QCJ+2V", "///a.b.c", "1.0"]),
    st.sampled_from(
        ["Asia/Tokyo", "JST", "UTC", "site", "area", "city", "https://example.org/a", "http://x", "158", "JP"]
    ),
    st.floats(-200, 200).map(lambda value: f"{value:.4f}"),
    st.text(max_size=20),
    st.text("ab \n\t\u202e\u200b\x00*_[]()\\", max_size=400),
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    header = draw(st.lists(st.sampled_from(HEADERS) | st.text(max_size=10), max_size=7))
    rows = draw(st.lists(st.lists(CELLS, min_size=len(header), max_size=len(header)), max_size=8))
    positions = st.none() | st.tuples(st.floats(-95, 95), st.floats(-185, 185))
    records = tuple(
        Record(
            number,
            tuple(value.strip() for value in row),
            draw(positions) if draw(st.booleans()) else None,
            draw(st.sampled_from(["", "", "", "is a line"])),
            draw(st.sampled_from([0.0, 0.0, 12.5, 1e6])),
        )
        for number, row in enumerate(rows, 1)
    )
    chapters = draw(st.lists(st.builds(Chapter, CELLS, CELLS, st.just((1, 2, 99))), max_size=3))
    return Source("csv", draw(CELLS), tuple(header), records, draw(CELLS), tuple(chapters))


@given(sources(), st.dictionaries(st.integers(0, 6), st.sampled_from(["", *columns.FIELDS]), max_size=3))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_source_makes_a_draft_that_the_strict_reader_reads(source: Source, chosen: dict[int, str]) -> None:
    meanings = columns.understand(source, chosen)
    assert [meanings[index].field for index in chosen if index < len(meanings)] == [
        field for index, field in chosen.items() if index < len(meanings)
    ]
    fields = [meaning.field for index, meaning in enumerate(meanings) if meaning.field and index not in chosen]
    assert len(set(fields)) == len(fields)
    found = draft.make(source, meanings)
    assert len(found.aside) + (len(found.article.places) if found.article else 0) == len(source.records)
    if found.article:
        article = reading.read(*draft.files(found))
        assert [place.id for place in article.places] == [place.id for place in found.article.places]
    accepted = {row.number: spot for row in found.aside for spot in row.proposals[-1:]}
    again = draft.make(source, meanings, accepted=accepted)
    if again.article:
        reading.read(*draft.files(again))
