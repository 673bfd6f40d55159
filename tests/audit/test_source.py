"""The input of an audit: every kind gives its records; what is bad costs itself only."""

import csv
import datetime as dt
import gzip
import io
import json
import os
import sys
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from geo.audit import source
from geo.audit.source import Columns, Record, Source, SourceError


def records(path: Path, columns: Columns | None = None, **more: Path) -> list[Record]:
    return list(Source(str(path), columns or Columns(), **more).records())


def shown(found: list[Record]) -> list[tuple[str, object, str]]:
    return [(record.id, record.text, record.problem) for record in found]


def test_json_lines_with_bad_lines_among_them(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    rows: list[bytes] = [
        b"\xef\xbb\xbf" + json.dumps({"id": "a", "text": "One.", "date": "2024-07-28T23:00:00-10:00"}).encode(),
        b"",
        b"{not json",
        b"[1, 2]",
        b'{"id": "b"}',
        b'{"text": 5}',
        b'{"text": "\xff"}',
        b'{"id": 7, "text": "Half \\ud800 a character", "date": "soon"}',
        b"[" * 100_000,
        b'{"text": "Last.", "date": "Sun, 28 Jul 2024 10:00:00 +0900"}',
    ]
    path.write_bytes(b"\n".join(rows))
    found = records(path)
    assert shown(found) == [
        ("a", "One.", ""),
        ("feed.jsonl:3", None, "the line is not JSON"),
        ("feed.jsonl:4", None, "the line is JSON, but no object"),
        ("b", None, "there is no 'text'"),
        ("feed.jsonl:6", None, "'text' is no text"),
        ("feed.jsonl:7", None, "the line is not in UTF-8"),
        ("7", "Half � a character", "'soon' is not a date; the text is read without it"),
        ("feed.jsonl:9", None, "the line is not JSON"),
        ("feed.jsonl:10", "Last.", ""),
    ]
    assert [record.date for record in (found[0], found[-1])] == [dt.date(2024, 7, 28)] * 2
    assert [record.line for record in found] == [1, 3, 4, 5, 6, 7, 8, 9, 10]


def test_a_line_that_is_too_long_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 100)
    path = tmp_path / "feed.jsonl"
    path.write_text('{"text": "' + "x" * 100_000 + '"}\n{"text": "Short."}\n')
    assert shown(records(path)) == [("feed.jsonl:1", None, "the line is too long"), ("feed.jsonl:2", "Short.", "")]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_csv_of_any_mark_with_columns_of_other_names(mark: str, tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    rows = [["url", "body", "published"], ["u1", f"Two\nlines, and{mark} a “mark”", "2024-07-28"], ["u2", "Über", ""]]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=mark).writerows(rows)
    found = records(path, Columns("body", "published", "url"))
    assert [(each.id, each.text, each.date, each.line) for each in found] == [
        ("u1", rows[1][1], dt.date(2024, 7, 28), 2),
        ("u2", "Über", None, 4),
    ]


def test_a_bad_row_of_csv_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    path.write_bytes(b'id,text\na,One.\nb,"never closed\nc,Three.\nd,too,many\ne,F\xfcnf.\n')
    found = records(path)
    assert [(each.id, each.text) for each in found if each.text] == [("a", "One."), ("c", "Three."), ("e", "Fünf.")]
    assert [each.line for each in found if not each.text] == [3, 5]
    assert found[3].problem == "the row has 3 columns, the header 2"


def test_an_open_quotation_mark_does_not_take_the_rest_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    path.write_text('id,text\na,"never closed\n' + "".join(f"b{number},Text.\n" for number in range(5_000)))
    found = records(path)
    assert len([each for each in found if each.text]) == 5_000
    assert [each.line for each in found if each.problem] == [2]
    assert csv.field_size_limit() == 131_072


def test_a_long_text_in_csv(tmp_path: Path) -> None:
    path, text = tmp_path / "feed.csv", "word " * 60_000
    path.write_text(f'id,text\na,"{text}"\n')
    assert shown(records(path)) == [("a", text, "")]


@pytest.mark.parametrize("name", ["feed.csv", "feed.parquet"])
def test_a_table_without_the_column_is_no_input(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name.endswith("csv"):
        path.write_text("id,body\n1,x\n")
    else:
        parquet.write_table(pa.table({"id": ["1"], "body": ["x"]}), path)
    with pytest.raises(SourceError, match=r"there is no column 'text'; its columns: id, body"):
        records(path)
    (found,) = records(tmp_path)
    assert found.problem.startswith("there is no column 'text'")
    assert len(records(path, columns=Columns("body"))) == 1
    with pytest.raises(SourceError, match=r"there is no column 'day'; its columns: id, body"):
        records(path, columns=Columns("body", date="day"))


def test_bytes_that_steer_a_terminal_are_not_told(tmp_path: Path) -> None:
    (tmp_path / "feed.csv").write_bytes(b"id,\x1b[2Jbody\n")
    with pytest.raises(SourceError, match=r"its columns: id, �\[2Jbody$"):
        records(tmp_path / "feed.csv")


@pytest.mark.parametrize(
    "written",
    [
        "2 January 2024",
        "Jan. 2, 2024",
        "2024-01-02T23:30:00-08:00",
        "Tue, 02 Jan 2024 23:00:00 GMT",
        "20240102",
        20240102,
    ],
)
def test_dates_as_feeds_write_them(written: str | int, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(
        json.dumps({"text": "One.", "date": written}) + "\n" + json.dumps({"text": "One.", "date": "02/01/2024"})
    )
    assert [each.date for each in records(path)] == [dt.date(2024, 1, 2), None]


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    days = [dt.datetime(2024, 7, 28, 5), None]
    parquet.write_table(pa.table({"id": [1, 2], "text": ["One.", None], "date": days, "more": [b"", b""]}), path)
    one, two = records(path)
    assert (one.id, one.text, one.date) == ("1", "One.", dt.date(2024, 7, 28))
    assert (two.id, two.problem) == ("2", "there is no 'text'")


@pytest.mark.parametrize(
    "days",
    [
        pa.array([2**31 - 1, 19_000], pa.int32()).cast(pa.date32()),
        pa.array([2**62, 10**15], pa.int64()).cast(pa.timestamp("us")),
        pa.array([10**15, None], pa.int64()).cast(pa.timestamp("us", "Nowhere/At")),
    ],
    ids=["day", "microseconds", "zone"],
)
def test_a_date_in_parquet_that_python_does_not_have_costs_only_itself(days: pa.Array, tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    parquet.write_table(pa.table({"id": [1, 2], "text": ["One.", "Two."], "date": days}), path)
    one, two = records(path)
    assert (one.text, one.date, two.text, two.problem) == ("One.", None, "Two.", "")
    assert one.problem.endswith("is not a date; the text is read without it")


@pytest.mark.parametrize("date", ["July 28 10:00:00 : +99999999999999999", "1 Jan 99999999999999 10:00:00 +0000"])
def test_a_date_with_a_huge_number_is_no_date(date: str, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(json.dumps({"text": "One.", "date": date}))
    assert [(each.text, each.date) for each in records(path)] == [("One.", None)]


def test_a_damaged_parquet_file_is_a_bad_record(tmp_path: Path) -> None:
    (tmp_path / "feed.parquet").write_bytes(b"PAR1 is how it begins")
    (found,) = records(tmp_path)
    assert found.problem == "this is no Parquet file, or it is cut off"
    with pytest.raises(SourceError, match="this is no Parquet file"):
        records(tmp_path / "feed.parquet")


def test_a_folder_by_name_without_what_is_hidden_or_of_another_kind(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/y.html", ".git/c.txt", "picture.png", "results/old.txt", "old.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "more.jsonl").write_text('{"text": "One."}\n')
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    found = records(tmp_path, without=tmp_path / "results")
    assert [each.id for each in found] == ["a/y.html", "a/z.md", "b.txt", "gone.txt", "more.jsonl:1", "old.pdf"]
    assert found[3].problem == "the file cannot be read: no such file or directory"
    assert found[2].changed == dt.datetime.now(dt.UTC).date()


def test_a_zip_with_a_bad_entry(tmp_path: Path) -> None:
    path = tmp_path / "texts.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "One.")
        archive.writestr("b.txt", "Twice " * 200)
        archive.writestr("c.jsonl", '{"id": "x", "text": "Three."}\n')
        archive.writestr("d.parquet", b"")
        archive.writestr("__MACOSX/a.txt", "no")
    data = bytearray(path.read_bytes())
    at = data.index(b"b.txt") + 7
    data[at] ^= 0xFF
    path.write_bytes(data)
    found = records(path)
    assert [(each.id, each.text) for each in found if each.text] == [("texts.zip/a.txt", b"One."), ("x", "Three.")]
    assert [each.id for each in found if each.problem] == ["texts.zip/b.txt", "texts.zip/d.parquet"]


def test_a_zip_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "texts.zip").write_bytes(b"PK")
    with pytest.raises(SourceError, match="this is no zip file"):
        records(tmp_path / "texts.zip")
    assert [each.problem for each in records(tmp_path)] == ["this is no zip file, or it is damaged"]


def test_gzip_that_ends_too_early(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"text": f"Text {number} {os.urandom(40).hex()}"}) + "\n" for number in range(2_000))
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(gzip.compress(rows.encode()))
    assert len(records(path)) == 2_000
    path.write_bytes(path.read_bytes()[:60_000])
    found = records(path)
    assert 100 < len(found) < 2_000
    assert found[-1].problem == "the file is cut off or damaged: its rest cannot be unpacked"
    path.write_bytes(b"no gzip")
    assert [each.problem for each in records(path)] == ["this is no gzip file, or its end is damaged"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "One."}\n')))
    whole = Source("-")
    assert whole.size() is None
    assert shown(list(whole.records())) == [("-:1", "One.", "")]


@pytest.mark.parametrize("name", ["missing", "picture.png"])
def test_what_is_no_input_at_all(name: str, tmp_path: Path) -> None:
    (tmp_path / "picture.png").touch()
    with pytest.raises(SourceError, match=r"no such file|neither a folder nor a file that is read"):
        Source(str(tmp_path / name))


def test_the_sizes_of_the_records_are_that_of_the_input(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\n' * 50)
    (tmp_path / "b.txt").write_text("Two.")
    (tmp_path / "c.csv").write_text("text\nThree.\n")
    whole = Source(str(tmp_path))
    size = whole.size()
    assert size is not None
    assert size - 10 <= sum(record.size for record in whole.records()) <= size
