"""Tables as people keep them: each dialect, encoding and mishap with what must be read from it."""

import contextlib
import time
import tracemalloc
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import importers
from geo.importers import encoding
from geo.importers.source import UnreadableFileError
from geo.story import limits
from tests.conftest import examples, first_of

HEADER = ["name", "latitude", "longitude"]
OSLO, QUITO = ["Oslo", "59.91", "10.75"], ["Quito", "-0.18", "-78.47"]


@dataclass(frozen=True)
class Table:
    """A file, and what is read from it: the columns, the rows with their lines, and words of its notes."""

    data: bytes
    columns: list[str] = field(default_factory=lambda: HEADER)
    rows: list[tuple[int, list[str]]] = field(default_factory=lambda: [(2, OSLO), (3, QUITO)])
    notes: tuple[str, ...] = ()
    title: str = ""
    problems: tuple[int, ...] = ()
    decimal_comma: bool = False


def told(text: str, **expected: object) -> Table:
    return Table(text.encode(), **expected)  # type: ignore[arg-type]


PLAIN = "name,latitude,longitude\nOslo,59.91,10.75\nQuito,-0.18,-78.47\n"
COMMAS = "name{0}latitude{0}longitude\nOslo{0}59,91{0}10,75\nQuito{0}-0,18{0}-78,47\n"
WITH_COMMAS = [(2, ["Oslo", "59,91", "10,75"]), (3, ["Quito", "-0,18", "-78,47"])]
COMMA_NOTE = ("Decimals are written with a comma",)
KOELN = "name,latitude,longitude\nKöln,50.94,6.96\nÅrhus,56.16,10.2\n"
KOELN_ROWS = [(2, ["Köln", "50.94", "6.96"]), (3, ["Århus", "56.16", "10.2"])]
YOKOTA = "名称,緯度,経度\n横田基地,35.75,139.35\n那覇港,26.21,127.67\n"
YOKOTA_ROWS = [(2, ["横田基地", "35.75", "139.35"]), (3, ["那覇港", "26.21", "127.67"])]

TABLES = {
    "commas": told(PLAIN),
    "semicolons": told(PLAIN.replace(",", ";")),
    "tabs": told(PLAIN.replace(",", "\t")),
    "bars": told(PLAIN.replace(",", "|")),
    "semicolons and decimal commas": told(COMMAS.format(";"), rows=WITH_COMMAS, notes=COMMA_NOTE, decimal_comma=True),
    "tabs and decimal commas": told(COMMAS.format("\t"), rows=WITH_COMMAS, notes=COMMA_NOTE, decimal_comma=True),
    "semicolons and decimal commas in quotes": told(
        'name;latitude;longitude\n"Oslo";"59,91";"10,75"\n"Quito";"-0,18";"-78,47"\n',
        rows=WITH_COMMAS,
        notes=COMMA_NOTE,
        decimal_comma=True,
    ),
    "commas and decimal commas in quotes": told(
        'name,latitude,longitude\nOslo,"59,91","10,75"\nQuito,"-0,18","-78,47"\n',
        rows=WITH_COMMAS,
        notes=COMMA_NOTE,
        decimal_comma=True,
    ),
    "semicolons, points and grouped thousands": told(
        "name;latitude;longitude;people\nOslo;59.91;10.75;717.710\nQuito;-0.18;-78.47;2.011.388\n",
        columns=[*HEADER, "people"],
        rows=[(2, [*OSLO, "717.710"]), (3, [*QUITO, "2.011.388"])],
    ),
    "byte order mark": Table(b"\xef\xbb\xbf" + PLAIN.encode()),
    "UTF-16 with a mark": Table(PLAIN.replace(",", "\t").encode("utf-16")),
    "UTF-16, big end first, with a mark": Table(b"\xfe\xff" + PLAIN.encode("utf-16-be")),
    "UTF-16 without a mark": Table(PLAIN.encode("utf-16-le")),
    "UTF-16, big end first, without a mark": Table(PLAIN.encode("utf-16-be")),
    "Windows-1252": Table(KOELN.encode("cp1252"), rows=KOELN_ROWS, notes=("not UTF-8", "Windows-1252", "“Köln”")),
    "Shift_JIS": Table(
        YOKOTA.encode("cp932"), ["名称", "緯度", "経度"], YOKOTA_ROWS, ("not UTF-8", "Shift_JIS", "“名称”")
    ),
    "EUC-JP": Table(YOKOTA.encode("euc_jp"), ["名称", "緯度", "経度"], YOKOTA_ROWS, ("EUC-JP",)),
    "UTF-8 with one broken byte": Table(
        (YOKOTA + "Kadena").encode() + b"\xff,26.35,127.77\n",
        ["名称", "緯度", "経度"],
        [*YOKOTA_ROWS, (4, ["Kadena\ufffd", "26.35", "127.77"])],
        ("1 characters are broken", "line 4"),
    ),
    "Excel's sep line": told("sep=;\n" + PLAIN.replace(",", ";"), rows=[(3, OSLO), (4, QUITO)]),
    "Excel's sep line in quotes": told('"sep=,"\n' + PLAIN, rows=[(3, OSLO), (4, QUITO)]),
    "a sep line with a rare mark": told("sep=^\n" + PLAIN.replace(",", "^"), rows=[(3, OSLO), (4, QUITO)]),
    "spaces after commas": told(PLAIN.replace(",", ", ")),
    "spaces after commas, before quotes": told(
        'name, latitude, longitude\n"Oslo, Norway", 59.91, 10.75\n"Quito", "-0.18", "-78.47"\n',
        rows=[(2, ["Oslo, Norway", *OSLO[1:]]), (3, QUITO)],
    ),
    "no-break spaces": told(PLAIN.replace(",", "\u00a0,\u00a0")),
    "carriage returns": told(PLAIN.replace("\n", "\r")),
    "carriage returns and line feeds": told(PLAIN.replace("\n", "\r\n")),
    "quotes in the middle": told(
        'name,latitude,longitude\nThe 12" gun,59.91,10.75\nCafé "Sol",-0.18,-78.47\n',
        rows=[(2, ['The 12" gun', *OSLO[1:]]), (3, ['Café "Sol"', *QUITO[1:]])],
    ),
    "quotes at the beginning only": told(
        'name,latitude,longitude\n"Old" Oslo,59.91,10.75\n"Quito,-0.18,-78.47\n',
        rows=[(2, ["Old Oslo", *OSLO[1:]]), (3, QUITO)],
    ),
    "a quote that is never closed keeps the rows below": told(
        'name,latitude,longitude\n"Oslo,59.91,10.75\nQuito,-0.18,-78.47\n'
    ),
    "a line break in quotes": told(
        'name,latitude,longitude\n"Oslo\nharbour",59.91,10.75\nQuito,-0.18,-78.47\n',
        rows=[(2, ["Oslo\nharbour", *OSLO[1:]]), (4, QUITO)],
    ),
    "a short row": told(
        PLAIN.replace("longitude", "longitude,note").replace("10.75", "10.75,a port"),
        columns=[*HEADER, "note"],
        rows=[(2, [*OSLO, "a port"]), (3, [*QUITO, ""])],
        notes=("Line 3: fewer values than columns",),
    ),
    "a long row": told(
        PLAIN.replace("Oslo", "Oslo, Norway"),
        rows=[(2, ["Oslo", "Norway", "59.91"]), (3, QUITO)],
        notes=("Line 2: more values than columns",),
        problems=(2,),
    ),
    "commas at the ends": told(PLAIN.replace("\n", ",,\n")),
    "commas at the ends of rows": told(PLAIN.replace("75\n", "75,,\n")),
    "blank lines": told("\n\n" + PLAIN.replace("Quito", "\n,,\nQuito"), rows=[(4, OSLO), (7, QUITO)]),
    "a title above": told(
        "Two capitals,,\nUpdated in July,,\n,,\n" + PLAIN,
        rows=[(5, OSLO), (6, QUITO)],
        title="Two capitals",
        notes=("Lines 1, 2 above the table",),
    ),
    "a title without commas": told(
        "Two capitals\n\n" + PLAIN, rows=[(4, OSLO), (5, QUITO)], title="Two capitals", notes=("Line 1 above",)
    ),
    "a total below": told(
        PLAIN.replace("\n", ",3\n").replace("longitude,3", "longitude,dead") + "Total,,,6\n",
        columns=[*HEADER, "dead"],
        rows=[(2, [*OSLO, "3"]), (3, [*QUITO, "3"])],
        notes=("Line 4 below the table",),
    ),
    "a source below": told(PLAIN + "\nSource: our own survey\n", notes=("Line 5 below the table",)),
    "a Japanese total below": told(PLAIN + "合計,2,\n", notes=("Line 4 below the table",)),
    "no header": told(
        PLAIN.partition("\n")[2], columns=["", "", ""], rows=[(1, OSLO), (2, QUITO)], notes=("no header",)
    ),
    "no header, degrees": told(
        "Oslo\t59°54′N\t10°45′E\nQuito\t0°11′S\t78°28′W\n",
        columns=["", "", ""],
        rows=[(1, ["Oslo", "59°54′N", "10°45′E"]), (2, ["Quito", "0°11′S", "78°28′W"])],
        notes=("no header",),
    ),
    "only names below their column's": told(
        "Cities\nOslo\nQuito\n", columns=["Cities"], rows=[(2, ["Oslo"]), (3, ["Quito"])]
    ),
    "only names below the questions of a form": told(
        "Timestamp,Where was it?\n2024/01/01 10:00:00 AM GMT+9,Oslo\n2024/01/02 9:00:00 PM GMT+9,Quito\n",
        columns=["Timestamp", "Where was it?"],
        rows=[(2, ["2024/01/01 10:00:00 AM GMT+9", "Oslo"]), (3, ["2024/01/02 9:00:00 PM GMT+9", "Quito"])],
    ),
    "only names below a header unlike all names below": told(
        "Spots we saw\nOslo\nQuito\nOslo\n",
        columns=["Spots we saw"],
        rows=[(2, ["Oslo"]), (3, ["Quito"]), (4, ["Oslo"])],
        notes=("“Spots we saw” is read as the name of a column",),
    ),
    "only names": told("Oslo\nQuito\n", columns=[""], rows=[(1, ["Oslo"]), (2, ["Quito"])], notes=("no header",)),
    "only names, under one": told("Name\nOslo\nQuito\n", columns=["Name"], rows=[(2, ["Oslo"]), (3, ["Quito"])]),
    "only names and countries": told(
        "Oslo,Norway\nQuito,Ecuador\n",
        columns=["", ""],
        rows=[(1, ["Oslo", "Norway"]), (2, ["Quito", "Ecuador"])],
        notes=("no header",),
    ),
    "only names and countries, under theirs": told(
        "Place,Nation\nOslo,Norway\nQuito,Ecuador\n",
        columns=["Place", "Nation"],
        rows=[(2, ["Oslo", "Norway"]), (3, ["Quito", "Ecuador"])],
    ),
    "a place that begins like a total": told(
        "name,latitude,longitude,note\nQuito,-0.18,-78.47,x\nTotal Oslo,59.91,10.75,\n",
        columns=[*HEADER, "note"],
        rows=[(2, [*QUITO, "x"]), (3, ["Total Oslo", *OSLO[1:], ""])],
    ),
    "well-known text": told(
        'WKT,name\n"POINT (10.75 59.91)",Oslo\n"POINT (-78.47 -0.18)",Quito\n',
        columns=["WKT", "name"],
        rows=[(2, ["POINT (10.75 59.91)", "Oslo"]), (3, ["POINT (-78.47 -0.18)", "Quito"])],
    ),
    "a position in one cell, unquoted mark elsewhere": told(
        "Place\tCoordinates\nOslo\t59.91, 10.75\nQuito\t-0.18, -78.47\n",
        columns=["Place", "Coordinates"],
        rows=[(2, ["Oslo", "59.91, 10.75"]), (3, ["Quito", "-0.18, -78.47"])],
    ),
    "Markdown": told(
        "| name | latitude | longitude |\n|:-----|---------:|----------:|\n| Oslo | 59.91 | 10.75 |\n"
        "| Quito \\| UIO | -0.18 | -78.47 |\n",
        rows=[(3, OSLO), (4, ["Quito | UIO", *QUITO[1:]])],
    ),
    "Markdown without outer bars, under a heading": told(
        "# Capitals\n\nname | latitude | longitude\n--- | --- | ---\nOslo | 59.91 | 10.75\nQuito | -0.18 | -78.47\n",
        rows=[(5, OSLO), (6, QUITO)],
        title="Capitals",
        notes=("Line 1 above",),
    ),
    "a console's table": told(
        "+-------+----------+-----------+\n| name  | latitude | longitude |\n+-------+----------+-----------+\n"
        "| Oslo  | 59.91    | 10.75     |\n| Quito | -0.18    | -78.47    |\n+-------+----------+-----------+\n",
        rows=[(4, OSLO), (5, QUITO)],
    ),
    "columns aligned by spaces": told(
        "name       latitude  longitude\nOslo          59.91      10.75\nQuito         -0.18     -78.47\n",
        notes=("spaces between them",),
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_read_as_a_person_reads_it(name: str) -> None:
    expected = TABLES[name]
    source = importers.read(expected.data, "places.csv")
    assert list(source.columns) == expected.columns
    assert [(record.number, list(record.values)) for record in source.records] == expected.rows
    assert tuple(record.number for record in source.records if record.problem) == expected.problems
    assert (source.title, source.decimal_comma) == (expected.title, expected.decimal_comma)
    for words in expected.notes:
        assert any(words in note for note in source.notes), source.notes
    if not expected.notes:
        assert not source.notes


PLACES = {
    "Oslo": (59.91, 10.75),
    "Quito": (-0.18, -78.47),
    "Köln": (50.94, 6.96),
    "Århus": (56.16, 10.2),
    "横田基地": (35.75, 139.35),
    "那覇港": (26.21, 127.67),
    "Kadena": (26.35, 127.77),
    "Old Oslo": (59.91, 10.75),
    "Total Oslo": (59.91, 10.75),
    'The 12" gun': (59.91, 10.75),
    'Café "Sol"': (-0.18, -78.47),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_makes_places_where_they_are(name: str) -> None:
    expected = TABLES[name]
    source = importers.read(expected.data, "places.csv")
    made = importers.draft.make(source, importers.columns.understand(source))
    assert made.article is not None
    assert [row.number for row in made.aside] == list(expected.problems)
    assert len(made.article.places) == len(expected.rows) - len(expected.problems)
    for place in made.article.places:
        begin = max((known for known in PLACES if place.name.startswith(known)), key=len)
        assert place.position == pytest.approx(PLACES[begin], abs=0.06)


# --- text in any encoding

ENCODED = {
    "cp1252": "Saint-Étienne, Nîmes",
    "cp1250": "Łódź, Kraków",
    "cp1254": "İstanbul, Şanlıurfa",
    "mac_roman": "Nîmes, Besançon",
    "cp1251": "Москва, Киев",
    "koi8_r": "Москва, Киев",
    "cp1253": "Αθήνα, Πάτρα",
    "cp1255": "ירושלים, חיפה",
    "cp1256": "بغداد, دمشق",
    "cp932": "横田基地、硫黄島",
    "euc_jp": "横田基地、硫黄島",
    "gb18030": "北京市、上海市",
    "big5": "臺北市、高雄市",
    "cp949": "서울, 부산",
}


@pytest.mark.parametrize("name", ENCODED)
def test_an_encoding_is_told_by_its_letters_and_said(name: str) -> None:
    text, notes = encoding.decoded(ENCODED[name].encode(name))
    assert text == ENCODED[name]
    assert len(notes) == 1 and "not UTF-8" in notes[0]


# --- any bytes at all

REFUSED = {
    "nothing": b"",
    "blanks": b" \n,,\n\n",
    "zeros": b"\0" * 1_000,
    "a program": b"\x7fELF" + bytes(range(32)) * 50,
    "too many bytes": b"a,1\n" * 1_250_001,
    "too many rows": b"a,1\n" * (10 * limits.PLACES + 1),
    "too many columns": b"a," * 200 + b"b\n" + b"1," * 200 + b"2\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_table_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^[A-Z].*\.$"):
        importers.read(REFUSED[name])


def test_of_too_many_rows_the_first_ones_are_read() -> None:
    source = importers.read(b"name,latitude\n" + b"Oslo,59.91\n" * (limits.PLACES + 7))
    assert len(source.records) == limits.PLACES
    assert "Only the first 10,000 entries are read; 7 more are left out." in source.notes


MARKED = st.text(alphabet='a1,;|\t"\n\r -:.=\u00e9\u6771\0', max_size=200)


@given(
    st.one_of(
        st.binary(max_size=400), MARKED.map(lambda text: text.encode()), MARKED.map(lambda t: b"sep=;\n" + t.encode())
    )
)
@examples(300)
def test_any_bytes_give_a_source_or_a_sentence(data: bytes) -> None:
    try:
        source = importers.read(data, "any.csv")
    except UnreadableFileError:
        return
    assert all(len(record.values) == len(source.columns) for record in source.records)
    assert all(value == value.strip() for record in source.records for value in record.values)


LARGE = {
    "rows": b"name,latitude,longitude\n" + b"Oslo,59.91,10.75\n" * (9 * limits.PLACES),
    "one line": b"a" * 4_900_000,
    "quotes": b'"' * 4_900_000,
    "opened quotes": b'"a""b,1\n' * 600_000,
    "quotes in pairs": b'"",' * 1_600_000,
    "bars": b"|" * 2_400_000 + b"\n|-|\n" + b"|" * 2_400_000,
    "rules": b"|---" * 1_200_000,
    "rules and letters": b"|---" * 600_000 + b"x" + b"\n" * 2_400_000,
    "marks": b",;\t|" * 1_200_000,
    "line ends": b"\r" * 4_900_000,
    "spaces": b" " * 4_900_000,
    "broken letters": b"\xe9," * 2_400_000,
    "bytes": bytes(range(128, 256)) * 38_000,
}


@pytest.mark.parametrize("name", first_of(*LARGE, run=3))
def test_five_megabytes_take_a_second(name: str) -> None:
    begin = time.process_time()
    with contextlib.suppress(UnreadableFileError):
        importers.read(LARGE[name])
    assert time.process_time() - begin < 2  # below one on a machine that does nothing else


@pytest.mark.parametrize("name", first_of(*LARGE, run=1))
def test_five_megabytes_take_80_megabytes(name: str) -> None:
    tracemalloc.start()
    with contextlib.suppress(UnreadableFileError):
        importers.read(LARGE[name])
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 80_000_000


@pytest.mark.parametrize(
    "name",
    [*("Capital", "Places", "Cities", "City", "Country", "Städte", "Orte", "Hauptstadt", "Villes", "Lieux", "Pays"),
     *("Ciudades", "都市", "国名", "المدن", "Cidades")],
)  # fmt: skip
def test_the_only_column_is_told_by_its_name(name: str) -> None:
    source = importers.read(f"{name}\nParis\nLima\n".encode())
    assert source.columns == (name,) and len(source.records) == 2


def test_a_first_name_that_is_not_known_is_a_row_if_there_are_few_others() -> None:
    source = importers.read(b"Zzyzxville\nOslo\nQuito\n")
    assert source.columns == ("",) and len(source.records) == 3
