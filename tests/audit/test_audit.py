"""A whole audit: what its tables say, that they are the same each time, what it survives, the page, SARIF."""

import base64
import contextlib
import errno
import hashlib
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import dask
import pytest
from pyarrow import parquet

from geo.__main__ import main
from geo.audit import command, crew, run, store, work
from geo.audit.crew import Crew
from geo.audit.run import Progress, Task, audit
from geo.audit.source import Source
from geo.audit.store import Store, StoreError
from geo.extract.segments import Text
from tests.audit.texts import HOSTILE, POISON, RIGHT, WRONG, lines, many
from tests.stories import ROOT

STABLE = ("statements.parquet", "texts.parquet", "bad.parquet", "index.html", "manifest.json")


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part has 20 texts, where it has 100 otherwise."""
    monkeypatch.setattr(store, "MOST_RECORDS", 20)


@pytest.fixture
def feed(tmp_path: Path, small_parts: None) -> Path:
    """50 texts with two bad lines among them: three parts."""
    path = lines(tmp_path / "feed.jsonl", many(50))
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*rows[:24], "{broken", '{"id": "empty", "text": " "}', *rows[24:]]), encoding="utf-8")
    return path


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Read all parts in this process, and list them."""
    done: list[int] = []

    def read(self: Crew, parts: Any) -> Any:
        for part in parts:
            done.append(part.index)
            yield part, self.job(part)

    monkeypatch.setattr(Crew, "read", read)
    return done


def table(folder: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(folder / f"{name}.parquet").to_pylist()
    return rows


def made(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in STABLE}


# --- what the tables say


def test_a_row_a_statement_and_a_row_a_text(tmp_path: Path) -> None:
    tally = audit(Task(str(lines(tmp_path / "feed.jsonl", [RIGHT, WRONG])), tmp_path / "out"))
    assert (tally.texts, tally.wrong, tally.bad) == (2, 2, 0)
    rows = {(row["id"], row["kind"]): row for row in table(tmp_path / "out", "statements")}
    distance = rows["t1", "distance"]
    assert (distance["verdict"], distance["line"], distance["column"]) == ("differs", 1, 11)
    assert WRONG[distance["start"] : distance["end"]] == distance["quote"] == "4,000 km from Lisbon"
    assert distance["sentence"] == "Madrid is 4,000 km from Lisbon."
    assert distance["found"] == "504\xa0km" and distance["off_percent"] > 600 and "3,470" in distance["reason"]
    assert distance["rules"] == work.rules()
    right, wrong = table(tmp_path / "out", "texts")
    assert (right["id"], str(right["date"]), right["statements"], right["right"], right["wrong"]) == (
        *("t0", "2024-07-28", 2, 2, 0),
    )
    assert (wrong["wrong"], wrong["problem"], wrong["words"], wrong["places"]) == (2, "", 13, 2)


def test_quotes_and_sentences_have_few_words(tmp_path: Path) -> None:
    long = f"{'word ' * 60}Madrid is 4,000 km from Lisbon {'and more ' * 60}."
    audit(Task(str(lines(tmp_path / "feed.jsonl", [long])), tmp_path / "out"))
    (row,) = table(tmp_path / "out", "statements")
    assert len(row["sentence"].split()) == 25 and "4,000 km from Lisbon" in row["sentence"]
    assert len(row["quote"].split()) <= 12


@pytest.mark.parametrize(("start", "shown"), [(0, "0 1 2"), (30, "…18 19"), (59, "…35 36")])
def test_a_sentence_is_cut_around_the_statement(start: int, shown: str) -> None:
    text = " ".join(map(str, range(60)))
    at = [found.start() for found in re.finditer(r"\S+", text)][start]
    cut = work.sentence(Text(text), at, at + 1)
    assert cut.startswith(shown) and len(cut.split()) == 25 and str(start) in re.findall(r"\d+", cut)


def test_a_bad_record_stops_and_shortens_nothing(feed: Path, tmp_path: Path, here: list[int]) -> None:
    tally = audit(Task(str(feed), tmp_path / "out"))
    assert (tally.records, tally.texts, tally.bad) == (52, 50, 2)
    assert here == [0, 1, 2]
    assert [(row["id"], row["problem"], row["read"]) for row in table(tmp_path / "out", "bad")] == [
        ("feed.jsonl:25", "the line is not JSON", False),
        ("empty", "There is no text.", False),
    ]
    assert [row["number"] for row in table(tmp_path / "out", "texts")] == list(range(52))
    assert len(table(tmp_path / "out", "seconds")) == 52


def test_a_fault_of_the_reader_is_a_bad_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = work.reader.read

    def failing(text: str, date: Any) -> Any:
        return read(text, date) if "Paris" in text else {}["a word of the text"]

    monkeypatch.setattr(work.reader, "read", failing)
    tally = audit(Task(str(lines(tmp_path / "feed.jsonl", [RIGHT, WRONG, RIGHT])), tmp_path / "out"))
    (bad,) = table(tmp_path / "out", "bad")
    assert tally.texts == 2 and bad["id"] == "t1"
    assert re.fullmatch(r"The program failed at this text \(KeyError in test_audit\.py:\d+\)\. .*", bad["problem"])


def test_documents_of_all_sorts(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(f"First line.\n\n{WRONG}")
    (folder / "b.html").write_text(f"<html><body><p>{WRONG}</p></body></html>")
    (folder / "c.pdf").write_bytes(b"%PDF-1.7")
    tally = audit(Task(str(folder), tmp_path / "out"))
    assert tally.texts == 2 and tally.wrong == 4
    assert [row["problem"][:13] for row in table(tmp_path / "out", "bad")] == ["This is a PDF"]
    assert table(tmp_path / "out", "statements")[0]["line"] == 3


# --- the same each time


def test_the_same_bytes_whoever_reads_and_how_often(feed: Path, tmp_path: Path, here: list[int]) -> None:
    audit(Task(str(feed), tmp_path / "one"))
    audit(Task(str(feed), tmp_path / "two"))
    assert here == [0, 1, 2] * 2
    assert made(tmp_path / "one") == made(tmp_path / "two")
    audit(Task(str(feed), tmp_path / "two"))
    assert here == [0, 1, 2] * 2  # all is there
    assert made(tmp_path / "one") == made(tmp_path / "two")


@pytest.mark.soak
def test_two_processes_write_the_same_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    feed = lines(tmp_path / "feed.jsonl", many(250))
    arguments = [sys.executable, "-m", "geo", "audit", str(feed), "--workers", "2", "--output", str(tmp_path / "two")]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "250 texts, 500 statements: 50 wrong, 0 in doubt")
    assert "texts" in done.stderr and "Traceback" not in done.stderr
    monkeypatch.setattr(Crew, "read", lambda self, parts: crew.here(self.job, parts))
    audit(Task(str(feed), tmp_path / "one"))
    assert made(tmp_path / "one") == made(tmp_path / "two")


@pytest.mark.usefixtures("small_parts")
def test_a_longer_input_reads_only_what_is_new(tmp_path: Path, here: list[int]) -> None:
    path = lines(tmp_path / "feed.jsonl", many(40))
    audit(Task(str(path), tmp_path / "out"))
    here.clear()
    lines(path, many(60))
    audit(Task(str(path), tmp_path / "out"))
    assert here == []  # the one new part is read in this process
    assert len(list((tmp_path / "out" / "parts").iterdir())) == 3
    lines(path, ["Another text.", *many(59)[1:]])
    audit(Task(str(path), tmp_path / "out"))
    assert len(list((tmp_path / "out" / "parts").iterdir())) == 3
    assert [row["statements"] for row in table(tmp_path / "out", "texts")][:2] == [0, 2]


@pytest.mark.usefixtures("small_parts")
def test_other_rules_read_all_anew(tmp_path: Path, here: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    path = lines(tmp_path / "feed.jsonl", many(40))
    audit(Task(str(path), tmp_path / "out"))
    monkeypatch.setattr(work, "rules", lambda: "others")
    audit(Task(str(path), tmp_path / "out"))
    assert here == [0, 1, 0, 1]
    assert {row["rules"] for row in table(tmp_path / "out", "statements")} == {"others"}


def test_a_worker_with_other_rules_is_refused(tmp_path: Path) -> None:
    (part,) = store.cut(Source(str(lines(tmp_path / "feed.jsonl", [RIGHT]))).records(), "")
    with pytest.raises(work.VersionError, match=f"a worker has the rules {work.rules()}, and this program others"):
        work.read_part(part, "others", "en")


# --- what it survives


def full_disk(after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full after some parts, in the middle of a file."""
    write, room = store.write, iter(range(after))

    def writing(path: Path, data: bytes) -> None:
        if path.parent.name == "parts" and next(room, None) is None:
            path.with_name(f".{path.name}.tmp").write_bytes(data[:50])
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, data)

    monkeypatch.setattr(store, "write", writing)


def test_a_full_disk_loses_nothing(
    feed: Path, tmp_path: Path, here: list[int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["audit", str(feed), "--output", str(tmp_path / "out")]
    with monkeypatch.context() as patch:
        full_disk(1, patch)
        assert main(arguments) == 2
    err = capsys.readouterr().err.splitlines()[-1]
    assert (
        err == f"{tmp_path / 'out'}: no space left on device. What is done stays; the same command goes on from there"
    )
    assert not (tmp_path / "out" / "texts.parquet").exists()
    assert json.loads((tmp_path / "out" / "manifest.json").read_text()) == {"finished": False}
    assert main(arguments) == 1
    assert here == [0, 1, 1, 2]
    audit(Task(str(feed), tmp_path / "whole"))
    assert made(tmp_path / "out") == made(tmp_path / "whole")


def test_a_damaged_part_is_read_again(feed: Path, tmp_path: Path, here: list[int]) -> None:
    audit(Task(str(feed), tmp_path / "out"))
    before = made(tmp_path / "out")
    (second,) = (tmp_path / "out" / "parts").glob("000001-*")
    second.write_bytes(second.read_bytes()[:100])
    here.clear()
    audit(Task(str(feed), tmp_path / "out"))
    assert made(tmp_path / "out") == before


def test_an_input_that_breaks_off_is_no_end(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(Source(str(feed)).records())

    def breaking(self: Source) -> Any:
        yield from rows[:30]
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(run.Source, "records", breaking)
    with pytest.raises(run.SourceError, match="the input cannot be read: input/output error"):
        audit(Task(str(feed), tmp_path / "out"))
    assert not (tmp_path / "out" / "texts.parquet").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").touch()
    path = lines(tmp_path / "feed.jsonl", [RIGHT])
    assert main(["audit", str(path), "--output", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith(f"{tmp_path / 'out'}: the folder has other files")


def test_one_run_at_a_time(tmp_path: Path) -> None:
    with Store(tmp_path / "out"), pytest.raises(StoreError, match="another run"), Store(tmp_path / "out"):
        pass
    with Store(tmp_path / "out"):
        pass


# --- the command


def test_the_status_says_whether_something_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    assert main(["audit", str(lines(tmp_path / "a.jsonl", [RIGHT])), "--output", out]) == 0
    assert main(["audit", str(lines(tmp_path / "a.jsonl", [RIGHT, WRONG])), "--output", out]) == 1
    assert main(["audit", str(lines(tmp_path / "a.jsonl", [" "])), "--output", out]) == 2
    assert main(["audit", str(tmp_path / "none"), "--output", out]) == 2
    assert capsys.readouterr().err.endswith(f"{tmp_path / 'none'}: there is no such file or folder\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--scheduler", "nonsense"), "nonsense: this is no address of a scheduler, such as tcp://host:8786: "),
        (("--scheduler", "http://127.0.0.1:1"), "this is no address of a scheduler"),
        (("--workers", "-3"), "argument --workers: '-3' is not a number from 1 to 9999"),
        (("--workers", "0"), "argument --workers: '0' is not a number from 1 to 9999"),
    ],
)
def test_a_wrong_argument_is_told_and_is_no_finding(
    arguments: tuple[str, str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = lines(tmp_path / "feed.jsonl", [RIGHT])
    with contextlib.suppress(SystemExit):  # as argparse ends
        assert main(["audit", str(path), "--output", str(tmp_path / "out"), *arguments]) == 2
    assert said in capsys.readouterr().err


def test_only_what_is_dated_since_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "feed.jsonl"
    rows = [{"id": day or "none", "date": day, "text": WRONG} for day in ("2024-07-27", "2024-07-28", "2024-07-29", "")]
    path.write_text("\n".join(map(json.dumps, rows)))
    arguments = ["audit", str(path), "--output", str(tmp_path / "out"), "--since"]
    assert main([*arguments, "2024-07-28"]) == 1
    assert "earlier records left out: 1" in capsys.readouterr().out
    assert [row["id"] for row in table(tmp_path / "out", "texts")] == ["2024-07-28", "2024-07-29", "none"]
    path.write_text("\n".join(map(json.dumps, rows[:3])))
    assert main([*arguments, "2024-08-01"]) == 0  # nothing new in the night


def test_without_dask_the_command_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['distributed'] = None; from geo.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = [sys.executable, "-c", script, "audit", "data", "--output", "nowhere"]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr == "the package distributed is missing: pip install dask distributed pyarrow\n"


def test_progress_in_words() -> None:
    half = Progress(size=1_000, bytes=600, texts=600, kept=100, kept_bytes=100)
    assert command.told(half, 10) == "600 texts · 60 % · 100 of an earlier run · 50 texts/s · 0:00:08 left"
    assert command.told(Progress(size=None, bytes=5, texts=5), 1) == "5 texts · 5 texts/s"
    assert command.told(Progress(size=None, cores=0), 1) == "0 texts · waiting for workers"


# --- the page and SARIF


def test_the_page_is_one_file_and_text_is_only_text(tmp_path: Path) -> None:
    audit(Task(str(lines(tmp_path / "<i>feed.jsonl", [HOSTILE, WRONG])), tmp_path / "out"))
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<img src=x" not in page and "alert(2)</script>" not in page and "<i>feed" not in page
    assert "&lt;i&gt;feed" in page and page.count("4,000 km from Lisbon") >= 2
    assert re.findall(r"(?:src|href)=\"(?!data:,)", page) == []
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert "default-src &#39;none&#39;" in page and f"script-src &#39;sha256-{digest}&#39;" in page
    said = re.findall(r'<td class="said"><bdi>(.*?)</bdi></td>', page)
    assert said and all(len(re.sub("<.*?>", "", each).split()) <= 25 for each in said)


def test_the_page_in_japanese(tmp_path: Path) -> None:
    path = str(lines(tmp_path / "feed.jsonl", [WRONG]))
    assert main(["audit", path, "--output", str(tmp_path / "out"), "--language", "ja"]) == 1
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="ja">' in page and "誤り" in page and "Worst" not in page
    assert POISON not in page


SARIF = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"const": "https://json.schemastore.org/sarif-2.1.0.json"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {"driver": {"type": "object", "required": ["name"]}},
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "locations", "partialFingerprints"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"type": "object", "required": ["text"]},
                                "locations": {
                                    "type": "array",
                                    "items": {"type": "object", "required": ["physicalLocation"]},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
"""The main rules of the published schema."""


def test_sarif_has_the_place_of_each_finding(tmp_path: Path) -> None:
    from jsonschema import Draft202012Validator

    folder = tmp_path / "my texts"
    folder.mkdir()
    (folder / "a.txt").write_text(f"One.\n{WRONG}")
    (folder / "b.md").write_text(f"# Two\n\n**So.** {WRONG}")
    (folder / "c.html").write_text(f"<p>{WRONG}</p>")
    lines(folder / "d.jsonl", [RIGHT, WRONG])
    audit(Task(str(folder), tmp_path / "out", sarif=tmp_path / "found.sarif"))
    document = json.loads((tmp_path / "found.sarif").read_text(encoding="utf-8"))
    Draft202012Validator(SARIF).validate(document)
    (found,) = document["runs"]
    assert {rule["id"] for rule in found["tool"]["driver"]["rules"]} == {"distance", "weekday"}
    where = {}
    for result in found["results"]:
        if result["ruleId"] == "distance":
            assert result["level"] == "error" and "✗ wrong" in result["message"]["text"]
            place = result["locations"][0]["physicalLocation"]
            where[place["artifactLocation"]["uri"].rpartition("/")[2]] = place.get("region")
            assert "my%20texts/" in place["artifactLocation"]["uri"]
    assert where == {
        "a.txt": {"startLine": 2, "startColumn": 11},
        "b.md": {"startLine": 3},
        "c.html": None,
        "d.jsonl": {"startLine": 2},
    }
    marks = [tuple(result["partialFingerprints"].values()) for result in found["results"]]
    assert len(set(marks)) == len(marks)


def test_what_a_lost_scheduler_had_is_sent_again(feed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that is lost at several calls: every part is read, once, and none is left out."""
    fails = {"connect": {2, 4}, "submit": {2, 5}, "result": {1, 3}}
    calls: Counter[str] = Counter()

    def may_fail(call: str) -> None:
        calls[call] += 1
        if calls[call] in fails[call]:
            raise OSError("lost")

    class Done:
        status = "finished"

        def result(self, timeout: float) -> bytes:
            may_fail("result")
            return b"rows"

    class Client:
        cluster = None

        def __init__(self, _address: str, timeout: float) -> None:
            # Else Dask keeps a thousand messages, each with the texts of a part.
            assert dask.config.get("distributed.admin.low-level-log-length") == 10
            may_fail("connect")

        def __enter__(self) -> Any:
            return self

        def __exit__(self, *_error: object) -> None:
            pass

        def ncores(self) -> dict[str, int]:
            return {"a": 1}

        def submit(self, *_job: object, **_more: object) -> Done:
            may_fail("submit")
            return Done()

    monkeypatch.setattr(crew, "Client", Client)
    monkeypatch.setattr(crew, "wait", lambda *_futures, **_more: None)
    monkeypatch.setattr(crew.time, "sleep", lambda _seconds: None)
    parts = store.cut(Source(str(feed)).records(), "")
    read = list(Crew(lambda part: b"", scheduler="tcp://nowhere").read(parts))
    assert sorted(part.index for part, _rows in read) == [0, 1, 2]
    assert all(calls[call] >= max(each) for call, each in fails.items())
