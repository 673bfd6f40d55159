"""What the reader's browser keeps: what it is given, what it may give back, and what is undone."""

import base64
import datetime as dt
import io
import json
import zipfile
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract.bearers import spot
from geo.extract.reader import Choices
from geo.files import reading
from geo.gazetteer import places
from geo.page import imported, own, packed, session
from geo.page.imported import Imported
from geo.page.own import Files, Text
from geo.page.panels import kept
from tests import apptest

LOCATIONS, ARTICLE = reading.template()
CHOICES = Choices({"Oslo": "gn-1"}, {(3, "distance", "from"): "gn-2"}, {(3, "distance"): 1})
SPOT = spot(places.find("Springfield")[0].entry)
BROUGHT = [
    Files(LOCATIONS, ARTICLE),
    Files(b"\xff\x00", b""),
    Text("Oslo is 300 km from Bergen.\n\n</script>", dt.date(2024, 7, 28), CHOICES),
    Text("\u202e ~ 東京"),
    Imported(b"\xff\x00", "towns <b>.xlsx", chosen={0: "name", 2: ""}, accepted={4: SPOT}, work="w"),
    Imported.of_text("town\tlat\tlon\nLima\t-12\t-77\n", "table"),
]


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The state of a session."""
    made: dict[str, Any] = {}
    monkeypatch.setattr(own.st, "session_state", made)
    monkeypatch.setattr(own.st, "query_params", {})
    return made


@pytest.mark.parametrize("brought", BROUGHT, ids=lambda brought: brought.id)
def test_what_is_packed_is_unpacked(brought: Files | Text | Imported) -> None:
    after = packed.unpack(packed.pack(brought))
    if isinstance(after, Imported) and isinstance(brought, Imported):
        assert after.work != brought.work  # a key is not part of the contents
        after = replace(after, work=brought.work)
    assert after == brought
    assert packed.pack(brought) == packed.pack(brought)


def archive(**files: bytes | str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name.replace("_", "."), content)
    return data.getvalue()


def said(**parts: Any) -> str:
    """What a reader said of an import."""
    nothing = {"name": "", "way": "file", "chosen": [], "accepted": [], "title": "", "published": None}
    return json.dumps(nothing | parts)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        packed.pack(BROUGHT[0])[:-30],
        archive(text_txt="x"),
        archive(text_txt="x", choices_json="[" * 100_000),
        archive(text_txt="x", choices_json='{"published": 5, "places": [], "ends": [], "readings": []}'),
        archive(text_txt="x", choices_json='{"published": null, "places": [1], "ends": [], "readings": []}'),
        archive(text_txt="x", choices_json='{"published": "", "places": [], "ends": [], "readings": [[1e999, "", 1]]}'),
        archive(text_txt=b"\xff", choices_json='{"published": null, "places": [], "ends": [], "readings": []}'),
        archive(locations_csv=b"0" * (packed.MAX_BYTES + 1), article_toml=b""),
        archive(locations_csv=b"", article_toml=b"", more=b""),
        archive(import_bin=b"x", import_json="[" * 100_000),
        archive(import_bin=b"x", import_json=said(way="other")),
        archive(import_bin=b"x", import_json=said(chosen=[[0, "constructor"]])),
        archive(import_bin=b"x", import_json=said(accepted=[[1, {"id": "x"}]])),
        archive(import_bin=b"x", import_json=said(published="0001-01-01")),
        archive(import_bin=b"\xff", import_json=said(way="text")),
        packed.pack(Imported(b"x", accepted={1: replace(SPOT, position=(float("nan"), 0.0))})),
        packed.pack(Imported(b"x", accepted={1: replace(SPOT, position=(0.0, 181.0))})),
    ],
)  # fmt: skip
def test_what_was_not_packed_here_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        packed.unpack(data)


@given(st.binary(max_size=200), st.integers(0, 2000), st.binary(min_size=1, max_size=4))
def test_any_bytes_are_unpacked_or_refused(data: bytes, at: int, other: bytes) -> None:
    whole = packed.pack(BROUGHT[at % len(BROUGHT)])
    for each in (data, whole[: at % len(whole)] + other + whole[at % len(whole) + len(other) :]):
        with suppress(ValueError):
            packed.unpack(each)


def test_the_page_gives_the_browser_the_open_work_and_takes_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    page = apptest.opened(story="~")
    assert apptest.component(page, "dateline.kept")["work"] is None
    page.button(key="own template").click()
    page.run()
    work = apptest.component(page, "dateline.kept")["work"]
    assert packed.unpack(base64.b64decode(work["contents"])) == Files(LOCATIONS, ARTICLE)
    assert work["ids"] == [Files(LOCATIONS, ARTICLE).id]
    assert (work["kind"], work["size"]) == ("files", len(LOCATIONS) + len(ARTICLE))

    # Another session, which the address leads to nothing in.
    state: dict[str, Any] = {"story": work["ids"][0]}
    monkeypatch.setattr(own.st, "session_state", state)
    event = {"key": work["key"], "stamp": "7-7", "contents": work["contents"], "inPlace": True}
    event |= {"asked": work["ids"][0], "seat": "figures 2 0"}
    state["kept"] = type("State", (), {"restored": event})
    # The reader has gone elsewhere meanwhile, and the script may have heard of it or not.
    for story, address in (("", {}), (work["ids"][0], {}), ("", {"story": work["ids"][0]})):
        state["story"] = story
        monkeypatch.setattr(own.st, "query_params", address)
        kept._restored()
        assert own.files() == Files()
    state["story"] = work["ids"][0]
    kept._restored()
    assert (state["form open"], state["form tab"], state["form picked claim"]) == (True, "figures", 2)
    assert own.files() == Files(LOCATIONS, ARTICLE)
    assert own.kind_of(work["ids"][0]) == "files"
    assert (own.stamp(work["key"]), session.open_id()) == ("7-7", work["ids"][0])


PICTURE = packed.pack(Imported(b"\x89PNG\r\n", "picture.csv"))


@pytest.mark.parametrize("contents", ["", "%%%", *(base64.b64encode(data).decode() for data in (b"no zip", PICTURE))])
def test_what_a_browser_may_not_give_back_changes_nothing(state: dict[str, Any], contents: str) -> None:
    state |= {"address": {}, "story": ""}
    whole: Any = {"key": "a", "stamp": "", "contents": contents, "inPlace": True, "asked": "", "seat": ""}
    for event in (whole, whole | {"seat": "figures x"}, {"key": 5}, None, json.dumps({})):
        state["kept"] = type("State", (), {"restored": event, "deleted": event, "copied": event})
        kept._restored()
        kept._deleted()
        kept._copied()
    assert set(state) <= {"kept", "address", "story"}


def test_a_file_that_waits_is_another_work_once_it_is_copied_and_is_forgotten_alone(state: dict[str, Any]) -> None:
    state |= {"story": "", "address": {}}
    imported.keep(Imported(b"town,lat,lon\nLima,-12,-77\n", "towns.csv", work="w"))
    own.keep_text(text="Paris.")
    kept._forget(own.work("text"))
    kept._forget("a work that only the browser has")
    assert imported.waiting()
    imported.split("w")
    brought = imported.waiting()
    assert brought
    assert brought.work != "w"
    kept._forget("w")
    assert imported.waiting()
    kept._forget(brought.work)
    assert imported.waiting() is None
    assert own.forgotten()[-1] == brought.work


def test_a_work_has_one_key_and_another_article_another(state: dict[str, Any]) -> None:
    def work(kind: own.Kind) -> str:
        now = own.history(kind).now
        assert now
        return now.work

    own.keep_files(locations=LOCATIONS)
    first = work("files")
    own.keep_files(article=ARTICLE)
    assert work("files") == first
    own.keep_other_files(locations=LOCATIONS, article=ARTICLE + b"\n")
    assert work("files") != first
    own.keep_text(text="Oslo is far from Bergen, as everybody knows who has gone there on foot.")
    text = work("text")
    own.choose_place("Oslo", "x")
    assert (work("text"), own.text().choices.places) == (text, {"Oslo": "x"})
    own.keep_text(text="Paris.")
    assert work("text") != text
    assert own.text().choices.places == {}

    # Back to another article is a step like others.
    own.move("text", -1)
    assert (work("text"), own.text().choices.places) == (text, {"Oslo": "x"})
    own.forget(text)
    assert own.text().text == "Paris."
    assert own.forgotten() == (text,)
    own.split(work("text"))
    own.forget(first)
    assert own.files().article == ARTICLE + b"\n"


def test_the_history_keeps_no_story_that_was_read(state: dict[str, Any]) -> None:
    own.keep_files(locations=LOCATIONS, article=ARTICLE)
    assert own.files().read
    own.keep_files(article=ARTICLE + b"\n")
    assert all("read" not in vars(step.version) for step in own.history("files").steps)
