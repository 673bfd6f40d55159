"""Tables: their contents and order, and that text in them is escaped."""

import html.parser
import io
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import check_all, kinds
from geo.content import markup, tables
from geo.content.blocks import Table
from geo.content.inline import Mark
from geo.earth import geodesy
from geo.files import reading
from geo.perspective import Perspective
from geo.story.model import Article, Heading, Layer, Place, Section
from geo.view import View
from geo.words import formats
from tests.stories import NOON, ROOT, SHIPPED

YOKOTA, HAWAII, SENKAKU, TAIWAN = (SHIPPED.place_by_id[id_] for id_ in ("yokota", "hawaii", "senkaku", "taiwan"))
NB = "\N{NO-BREAK SPACE}"
HOSTILE = [
    "<img src=x onerror=parent.x=1>",
    "</table><script>parent.x=1</script>",
    "<thead>",
    '" onmouseover="parent.x=1',
    "{{ 7*191 }} ${parent.x=1} 50{% off {0} {origin}",
    "&lt;b&gt; &amp;",
]


class Reader(html.parser.HTMLParser):
    """A table as a browser reads it: its elements, its caption and its cells row by row."""

    def __init__(self, written: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.rows: list[list[str]] = []
        self.caption = ""
        self.styles: list[str | None] = []
        self._in = ""
        self.feed(written)
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(name)
        self.attributes += attributes
        if name == "tr":
            self.rows.append([])
        if name in ("td", "th"):
            self.rows[-1].append("")
            self.styles.append(dict(attributes).get("style"))
        if name == "br":
            self.rows[-1][-1] += "\n"
        elif name != "span":
            self._in = name

    def handle_endtag(self, name: str) -> None:
        if name != "span":
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in in ("td", "th"):
            self.rows[-1][-1] += data
        elif self._in == "caption":
            self.caption += data


def place(id_: str, latitude: float, longitude: float, **fields: Any) -> Place:
    required = {"name": id_, "layer": "one", "rank": 1, "time_zone": "Asia/Tokyo", "precision": "site", "source": "us"}
    return Place.read({"id": id_, "latitude": latitude, "longitude": longitude} | required | fields)


def hostile_article(text: str) -> Article:
    """A story with the text in every field that reaches a table."""
    places = (
        place(
            "a", 10, 20, name=text, native_name=f"{text} native", other_names=[f"{text} other"], source=text,
            status_note=text, status_source=text,
        ),
        place("b", 30, 40, name=f"{text} too", source=text),
    )  # fmt: skip
    count = {"id": "far", "section": "all", "quote": text, "kind": "count", "stated": 3, "unit": text, "source": text}
    distance = {"id": "off", "section": "all", "quote": text, "kind": "distance", "stated": 3, "unit": "km",
                "from": ["a"], "to": ["b"], "source": text, "note": text, "note_source": text}  # fmt: skip
    return Article(
        heading=Heading.read({"title": text, "standfirst": text, "published": date(2024, 7, 28)}),
        fit=(),
        layers=(
            Layer.read({"id": "one", "title": text, "colour": "#000000", "letter": "O", "shape": "circle"}),
        ),
        sections=(Section.read({"id": "all", "title": text, "summary": "Nothing."}),),
        claims=(kinds.read(count), kinds.read(distance)),
        places=places,
    )  # fmt: skip


def frame(table: Table) -> pd.DataFrame:
    """A table as a data frame."""
    rows = [[cell.text if isinstance(cell, Mark) else cell for cell in row] for row in table.rows]
    return pd.DataFrame(rows, columns=list(table.columns))


def read_html(table: Table) -> Reader:
    return Reader(markup.html([table]))


def as_read(table: Table) -> list[list[str]]:
    """The rows that the HTML of a table has: the columns, and above its rows the name of each group."""
    rows = [list(table.columns)]
    groups = table.groups or ("",) * len(table.rows)
    for above, group, row in zip(("", *groups), groups, table.rows, strict=False):
        rows += [[group]] if group != above else []
        rows.append([cell.text if isinstance(cell, Mark) else cell for cell in row])
    return rows


def every_table(article: Article) -> dict[str, Table]:
    perspective = perspective_of(article.places, article.places[0], article=article)
    return {
        "figures": tables.figures(article, check_all(article)),
        "nearest": tables.nearest(perspective.nearest_to(perspective.origin), perspective.origin, "km"),
        "from_place": tables.from_place(perspective, perspective.origin),
        "places": tables.places(perspective),
    }


def perspective_of(
    places: Sequence[Place], origin: Place, unit: str = "km", instant: datetime = NOON, article: Article = SHIPPED
) -> Perspective:
    """The article with these places instead of its own, and the origin if it is not among them."""
    every = (*places, *([origin] if origin not in places else []))
    story = Article(**{name: getattr(article, name) for name in Article.model_fields} | {"places": every})
    return Perspective(story, View(tuple(layer.id for layer in article.layers), origin.id, unit=unit), instant)


# --- figures


def test_every_claim_has_its_row_by_section_in_the_order_of_the_text() -> None:
    table = tables.figures(SHIPPED, check_all(SHIPPED))
    claims = {claim.id: claim for claim in SHIPPED.claims if claim.kind != "statement"}
    linked = [(section, id_) for section in SHIPPED.sections for id_ in section.claim_ids if id_ in claims]
    assert len(linked) == len(claims)
    assert list(frame(table)["The article says"]) == [f"“{claims[id_].quote}”" for _section, id_ in linked]
    assert table.groups == tuple(section.title for section, _id in linked)
    assert list(table.columns) == [
        "The article says", "Article", "Measured", "Verdict", "Why", "Source",
    ]  # fmt: skip


def test_a_claim_that_its_section_does_not_link_has_a_row_too() -> None:
    table = tables.figures(hostile_article("a"), check_all(hostile_article("a")))
    assert (len(table.rows), table.groups) == (2, ("a", "a"))


def test_what_a_source_says_stands_beside_the_articles_words_and_ours() -> None:
    table = tables.statements(SHIPPED, check_all(SHIPPED))
    assert table.columns == ("The article says", "Verdict of the source", "What the source says")
    assert table.rows[0][0] == (
        "The headquarters moves to Hawaii (“reconstituting its headquarters to the US Indo-Pacific Command in Hawaii”)"
    )
    assert {row[1].text for row in table.rows if isinstance(row[1], Mark)} == {"✓ source agrees", "✗ source disagrees"}
    assert len(table.rows) == sum(claim.kind == "statement" for claim in SHIPPED.claims)


def test_a_distance_is_stated_computed_and_compared_in_its_own_unit() -> None:
    found = frame(tables.figures(SHIPPED, check_all(SHIPPED)))
    row = found[found["The article says"].str.startswith("“6,500 km")].iloc[0]
    assert row.to_dict() == {
        "The article says": "“6,500 km distance between Tokyo and the US Indo-Pacific Command”",
        "Article": f"6,500{NB}km",
        "Measured": f"6,207{NB}km",
        "Verdict": f"⇄ 293{NB}km (4.7{NB}%) too high",
        "Why": f"Tokyo to Hawaii: 6,207{NB}km; the article's figure is 293{NB}km (4.7{NB}%) too high."
        f" It holds from Tokyo to Hawaiian Islands: 5,960{NB}km to 6,601{NB}km. "
        "The stated figure is true, for example, for the east of Hawaiian Islands.",
        "Source": "the article; note: AFP, 28 July 2024, in a copy; our arithmetic",
    }


def test_a_missing_figure_is_a_dash() -> None:
    airbridge = reading.load(ROOT / "stories" / "atlantic-airbridge")
    found = frame(tables.figures(airbridge, check_all(airbridge))).set_index("The article says")
    day = found.loc["“from 11th June 2017, flight RR2233 will now stop on Sal Island”"]
    assert list(day[["Article", "Measured", "Verdict"]]) == [
        "11 June 2017", "–", "– not checked",
    ]  # fmt: skip


# --- grids


def test_a_grid_has_a_row_for_each_start_and_a_leg_for_each_end() -> None:
    grid = tables.measure([YOKOTA, TAIWAN], [HAWAII, SENKAKU, YOKOTA])
    assert [[round(leg.distance_m / 1000) for leg in row] for row in grid.legs] == [[6237, 1877, 0], [8212, 316, 2193]]
    assert [round(row[0].azimuth_deg) for row in grid.legs] == [87, 73]
    assert round(grid.farthest_m / 1000) == 8212


def test_pairs_leave_out_a_place_with_itself_but_not_another_place_at_its_point() -> None:
    one, same, other = place("a", 1, 2), place("b", 1, 2), place("c", 3, 4)
    pairs = tables.measure([one, same], [one, same, other]).pairs()
    assert [(start.id, end.id) for start, end, _leg in pairs] == [("a", "b"), ("a", "c"), ("b", "a"), ("b", "c")]


def test_an_empty_grid_has_no_longest_distance() -> None:
    assert tables.measure([], []) == tables.Grid((), (), ())
    assert tables.measure([], []).farthest_m == 0
    assert tables.measure([YOKOTA], []) == tables.Grid((YOKOTA,), (), ((),))


@given(st.lists(st.tuples(st.integers(-90, 90), st.integers(-180, 180)), max_size=6))
def test_every_leg_of_a_grid_belongs_to_its_row_and_column(positions: list[tuple[int, int]]) -> None:
    places = [place(f"p{index}", *position) for index, position in enumerate(positions)]
    grid = tables.measure(places, places[::-1])
    for start, row in zip(grid.starts, grid.legs, strict=True):
        for end, leg in zip(grid.ends, row, strict=True):
            # NaN is not equal to itself, so azimuths of one point are compared as text.
            assert repr(leg) == repr(geodesy.leg(start.position, end.position))


# --- the matrix

MATRIX_TITLE = "Geodesic distances on the WGS84 ellipsoid, in kilometres, from row to column"


def matrix(places: list[Place], unit: str = "km", *, azimuths: bool = False) -> Reader:
    return Reader(markup.html([tables.matrix(tables.measure(places, places), unit, azimuths=azimuths)]))


def test_the_matrix_has_numbers_in_the_order_of_the_places() -> None:
    assert matrix([YOKOTA, SENKAKU, HAWAII]).rows == [
        ["", "Yokota Air Base", "Senkaku Islands", "Hawaii"],
        ["Yokota Air Base", "–", "1,877", "6,237"],
        ["Senkaku Islands", "1,877", "–", "7,919"],
        ["Hawaii", "6,237", "7,919", "–"],
    ]


def test_azimuths_are_under_the_distances_and_are_those_at_the_rows_place() -> None:
    assert matrix([YOKOTA, SENKAKU], azimuths=True).rows[1:] == [
        ["Yokota Air Base", "–", "1,877\n238°"],
        ["Senkaku Islands", "1,877\n50°", "–"],
    ]


def test_an_azimuth_just_short_of_north_is_zero() -> None:
    assert matrix([place("a", 0, 0), place("b", 10, -0.01)], azimuths=True).rows[1][2] == "1,106\n0°"


def test_only_a_place_to_itself_is_a_dash() -> None:
    rows = matrix(list(SHIPPED.places)).rows[1:]
    size = len(SHIPPED.places)
    dashes = [(row, column) for row in range(size) for column in range(size) if rows[row][column + 1] == "–"]
    assert dashes == [(index, index) for index in range(size)]


def test_places_at_one_point_have_distance_zero_and_no_direction() -> None:
    places = [place("a", 1, 2), place("b", 1, 2)]
    assert [row[1:] for row in matrix(places).rows[1:]] == [["–", "0"], ["0", "–"]]
    assert [row[1:] for row in matrix(places, azimuths=True).rows[1:]] == [["–", "0\n–"], ["0\n–", "–"]]
    assert [style for style in matrix(places).styles if style] == ["--heat:0.00", "--heat:0.00"]


def test_places_with_the_same_name_have_a_row_and_a_column_each() -> None:
    rows = matrix([place("a", 1, 2, name="Same"), place("b", 3, 4, name="Same")]).rows
    assert (rows[0], [row[0] for row in rows[1:]]) == (["", "Same", "Same"], ["Same", "Same"])


@pytest.mark.parametrize(("unit", "number"), [("km", "6,237"), ("mi", "3,876"), ("nmi", "3,368")])
def test_every_table_is_in_the_readers_unit(unit: str, number: str) -> None:
    cell = f"{number}{NB}{unit}"
    assert matrix([YOKOTA, HAWAII], unit).rows[1][2] == number
    assert frame(tables.from_place(perspective_of([HAWAII], YOKOTA, unit), YOKOTA)).at[0, "Distance"] == cell
    assert (
        frame(tables.nearest(perspective_of([HAWAII], YOKOTA).nearest_to(YOKOTA), YOKOTA, unit)).at[0, "Distance"]
        == cell
    )
    assert frame(tables.places(perspective_of([HAWAII], YOKOTA, unit))).at[0, "Distance from Yokota Air Base"] == cell


@pytest.mark.parametrize("unit", ["km", "mi", "nmi"])
def test_the_heat_of_a_cell_is_its_share_of_the_longest_distance_in_every_unit(unit: str) -> None:
    styles = [style for style in matrix([YOKOTA, SENKAKU, HAWAII], unit).styles if style]
    assert styles == [f"--heat:{share}" for share in ("0.24", "0.79", "0.24", "1.00", "0.79", "1.00")]


def test_the_matrix_can_be_scrolled_by_keyboard_and_its_headings_have_a_scope() -> None:
    read = matrix([YOKOTA, HAWAII])
    assert read.elements[3:12] == ["div", "table", "thead", "tr", "td", "th", "span", "th", "span"]
    assert {("tabindex", "0"), ("role", "region"), ("aria-label", MATRIX_TITLE)} <= set(read.attributes)
    assert [value for name, value in read.attributes if name == "scope"] == ["col", "col", "row", "row"]


@pytest.mark.parametrize("text", HOSTILE)
def test_names_and_titles_are_text_in_the_matrix(text: str) -> None:
    places = [place("a", 10, 20, name=text), place("b", 30, 40, name=f"{text} too")]
    grid = tables.measure(places, places)
    table = replace(tables.matrix(grid, "km"), title=text)
    read, harmless = Reader(markup.html([table])), matrix([YOKOTA, HAWAII])
    assert read.elements == harmless.elements
    assert [name for name, _value in read.attributes] == [name for name, _value in harmless.attributes]
    assert read.rows[0] == ["", text, f"{text} too"]
    assert [row[0] for row in read.rows[1:]] == [text, f"{text} too"]
    assert [value for name, value in read.attributes if name == "aria-label"] == [text, text]


def test_formatted_figures_are_escaped_in_the_matrix_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "distance_number", lambda metres, unit: "<b>&")
    assert matrix([YOKOTA, HAWAII]).rows[1] == ["Yokota Air Base", "–", "<b>&"]


# --- CSV


def csv(places: list[Place], unit: str = "km") -> str:
    return tables.distances_csv(tables.measure(places, places), unit).decode("utf-8")


def test_the_csv_has_every_pair_in_both_directions_with_all_columns() -> None:
    assert csv([YOKOTA, SENKAKU], "nmi") == (
        "\ufefffrom_id,from,to_id,to,distance_m,distance_nmi,azimuth_deg,arrival_azimuth_deg\r\n"
        "yokota,Yokota Air Base,senkaku,Senkaku Islands,1877418.326,1013.725,238.184,229.9988\r\n"
        "senkaku,Senkaku Islands,yokota,Yokota Air Base,1877418.326,1013.725,49.9988,58.184\r\n"
    )


def test_the_csv_follows_the_order_of_the_grid() -> None:
    frame = pd.read_csv(io.StringIO(csv([HAWAII, YOKOTA, TAIWAN]).lstrip("\ufeff")))
    assert list(zip(frame["from_id"], frame["to_id"], strict=True)) == [
        ("hawaii", "yokota"), ("hawaii", "taiwan"), ("yokota", "hawaii"), ("yokota", "taiwan"), ("taiwan", "hawaii"),
        ("taiwan", "yokota"),
    ]  # fmt: skip


def test_places_at_one_point_have_empty_azimuths() -> None:
    assert csv([place("a", 1, 2), place("b", 1, 2)]).splitlines()[1:] == ["a,a,b,b,0.0,0.0,,", "b,b,a,a,0.0,0.0,,"]


def test_a_csv_without_pairs_has_its_headings() -> None:
    assert csv([YOKOTA], "mi") == (
        "\ufefffrom_id,from,to_id,to,distance_m,distance_mi,azimuth_deg,arrival_azimuth_deg\r\n"
    )


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_a_name_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_do_not(sign: str) -> None:
    name = f'{sign}HYPERLINK("http://evil.example","x")'
    places = [place("a", -10, -20, name=name), place("-b", -30, -40, name="a=b")]
    frame = pd.read_csv(io.StringIO(csv(places).lstrip("\ufeff")))
    assert frame.iloc[:, :4].to_numpy().tolist() == [["a", f"'{name}", "'-b", "a=b"], ["'-b", "a=b", "a", f"'{name}"]]
    assert [str(kind) for kind in frame.dtypes.iloc[4:]] == ["float64"] * 4


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("\t=1+1", "'\t=1+1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("'=1", "''=1"),
        ("''@x", "'''@x"),
        ("'tis", "'tis"),
        ("'", "'"),
        ("a=b", "a=b"),
        (" =1", " =1"),
        ("-157.9", "'-157.9"),
        ("", ""),
    ],
)
def test_text_of_apostrophes_and_then_a_sign_gets_one_more_apostrophe(text: str, written: str) -> None:
    assert tables.inert(text) == written


@given(st.text("'=-＠a\t", max_size=6), st.text("'=-＠a\t", max_size=6))
def test_different_texts_are_written_differently_and_none_can_run(text: str, other: str) -> None:
    assert (tables.inert(text) == tables.inert(other)) is (text == other)
    assert not tables.inert(text).startswith(tuple(tables.FORMULA_SIGNS))


def test_cells_are_plain_decimals_inert_text_or_empty() -> None:
    rows: list[dict[str, object]] = [
        {"a": 1e-7, "b": "-5", "c": None},
        {"a": -1e16, "b": "x,y", "c": math.nan},
        {"a": -0.5, "b": 'say "x"', "c": 2},
    ]
    assert tables.to_csv(["c", "a", "b"], rows).decode("utf-8-sig") == (
        'c,a,b\r\n,0.0000001,\'-5\r\n,-10000000000000000,"x,y"\r\n2,-0.5,"say ""x"""\r\n'
    )
    assert tables.to_csv(["c", "a"], []).decode("utf-8-sig") == "c,a\r\n"


def test_names_with_commas_quotes_and_other_scripts_are_read_back_unchanged(tmp_path: Path) -> None:
    names = ['Ōkubo, "the hill"', "尖閣諸島 · 钓鱼岛", "Київ", "'quoted'", HOSTILE[0]]
    places = [place(f"p{index}", index, 0, name=name) for index, name in enumerate(names)]
    file = tmp_path / "distances.csv"
    file.write_bytes(tables.distances_csv(tables.measure(places[:1], places), "km"))
    assert list(pd.read_csv(file)["to"]) == names[1:]  # the byte order mark is not part of the first heading
    assert pd.read_csv(file).columns[0] == "from_id"


@given(st.tuples(st.integers(-90, 90), st.integers(-180, 180)), st.tuples(st.integers(-90, 90), st.integers(-180, 180)))
def test_distances_are_read_back_as_they_were_measured(start: tuple[int, int], end: tuple[int, int]) -> None:
    grid = tables.measure([place("a", *start)], [place("b", *end)])
    row = pd.read_csv(io.BytesIO(tables.distances_csv(grid, "mi"))).iloc[0]
    ((leg,),) = grid.legs
    assert row["distance_m"] == pytest.approx(leg.distance_m, abs=0.0005)
    assert row["distance_mi"] * 1609.344 == pytest.approx(leg.distance_m, abs=0.81)
    for name, angle in (("azimuth_deg", leg.azimuth_deg), ("arrival_azimuth_deg", leg.arrival_azimuth_deg)):
        assert (math.isnan(row[name]) and math.isnan(angle)) or row[name] == pytest.approx(angle, abs=0.00005)
        assert "e" not in str(row[name])


# --- from one place


def test_other_places_are_listed_nearest_first() -> None:
    found = frame(tables.from_place(perspective_of([HAWAII, TAIWAN, YOKOTA, SENKAKU], YOKOTA), YOKOTA))
    assert found.to_dict("list") == {
        "To": ["Senkaku Islands", "Taiwan", "Hawaii"],
        "Distance": [f"1,877{NB}km", f"2,193{NB}km", f"6,237{NB}km"],
        "Direction": ["238° (west-south-west)", "239° (west-south-west)", "87° (east)"],
        "Clock": [f"0{NB}h", f"−1{NB}h", f"−19{NB}h"],
    }


def test_clocks_are_compared_at_the_instant() -> None:
    kyiv = SHIPPED.place_by_id["kyiv"]
    clocks = [
        frame(
            tables.from_place(perspective_of([kyiv], YOKOTA, instant=datetime(2024, month, 1, tzinfo=UTC)), YOKOTA)
        ).at[0, "Clock"]
        for month in (7, 12)
    ]
    assert clocks == [f"−6{NB}h", f"−7{NB}h"]


def test_a_single_place_has_no_row() -> None:
    assert tables.from_place(perspective_of([YOKOTA], YOKOTA), YOKOTA).rows == ()


# --- places


def test_every_shown_place_has_a_row_in_the_given_order() -> None:
    shown = [TAIWAN, YOKOTA, SENKAKU]
    assert list(frame(tables.places(perspective_of(shown, YOKOTA)))["Place"]) == [place.name for place in shown]
    assert len(tables.places(perspective_of(SHIPPED.places, YOKOTA)).rows) == len(SHIPPED.places)


def test_a_column_without_any_value_is_left_out() -> None:
    bare = YOKOTA.model_copy(update={"names": (), "measured_from": "", "status_note": "", "note": ""})
    columns = tables.places(perspective_of([bare], bare)).columns
    assert "Place" in columns and "Source of the position" in columns
    assert not {"Measured to", "Status", "On the way"} & set(columns)


def test_a_row_says_all_that_the_map_says() -> None:
    found = frame(tables.places(perspective_of([SENKAKU], HAWAII)))
    assert found.iloc[0].to_dict() == {
        "Place": "Senkaku Islands",
        "Other names": "尖閣諸島 · Diaoyu Dao · Diaoyu Islands · Diaoyutai · 钓鱼岛 · 釣魚臺",
        "Layer": "Flashpoints",
        "Distance from Hawaii": f"7,919{NB}km",
        "Direction": "291° (west-north-west)",
        "On the way": "crosses the 180th meridian",
        "Local time": "21:00, Sunday 28 July 2024",
        "UTC offset": "UTC+9",
        "Clock": f"+19{NB}h",
        "Position": "25.7440° N, 123.4741° E",
        "Precision": "a site, placed to within about a kilometre",
        "Measured to": "Uotsuri, the largest of the islands",
        "Status": "Administered by Japan; claimed by China and Taiwan.",
        "Source of the position": "OpenStreetMap (ODbL)",
    }


def test_only_legs_over_the_antimeridian_say_so() -> None:
    found = frame(tables.places(perspective_of(SHIPPED.places, YOKOTA))).set_index("Place")
    assert list(found.index[found["On the way"] != ""]) == ["Hawaii", "Hawaiian Islands", "Honolulu", "Hilo"]


def test_the_origin_says_that_distances_are_measured_from_it() -> None:
    row = frame(tables.places(perspective_of([YOKOTA], YOKOTA))).iloc[0]
    assert row["Distance from Yokota Air Base"] == "measured from here"
    assert (row["Direction"], row["Clock"]) == ("–", f"0{NB}h")


# --- as HTML


@pytest.mark.parametrize("name", ["figures", "nearest", "from_place", "places"])
def test_html_has_every_cell_of_the_table(name: str) -> None:
    table = every_table(SHIPPED)[name]
    read = read_html(table)
    assert read.rows == as_read(table)
    assert read.caption == table.caption


def test_long_cells_and_long_tables_are_not_cut() -> None:
    long = "word " * 500
    columns = tuple(f"{long}{column}" for column in range(30))
    rows = tuple(tuple(f"{long}{row}" for _column in columns) for row in range(150))
    assert read_html(Table("c", columns, rows)).rows == [list(columns), *map(list, rows)]


def test_a_table_can_be_scrolled_by_keyboard_and_has_a_name() -> None:
    read = read_html(Table("A caption", ("a",), (("b",),)))
    assert read.elements == ["div", "table", "caption", "thead", "tr", "th", "tbody", "tr", "td"]
    assert {("tabindex", "0"), ("role", "region"), ("aria-label", "A caption")} <= set(read.attributes)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["figures", "nearest", "from_place", "places"])
def test_text_of_a_story_is_escaped_in_every_cell_and_heading(name: str, text: str) -> None:
    table, harmless = every_table(hostile_article(text))[name], every_table(hostile_article("Harmless"))[name]
    read = read_html(table)
    assert read.elements == read_html(harmless).elements
    assert read.rows == as_read(table)
    assert text in str(read.rows[1:])


@pytest.mark.parametrize("text", HOSTILE)
def test_a_caption_is_escaped(text: str) -> None:
    read = read_html(Table(text, ("a",), (("b",),)))
    assert read.caption == text
    assert ("aria-label", text) in read.attributes
