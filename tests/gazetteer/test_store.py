"""The file of the places: its size, its order, what it costs in time and memory."""

import math
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from itertools import islice

import pytest

from geo import shipped
from geo.gazetteer import places
from geo.gazetteer.spelled import folded
from geo.gazetteer.store import Names, store
from tests.stories import ROOT

MEGABYTE = 1_000_000


def test_the_file_is_small() -> None:
    folder = shipped.GAZETTEER.parent
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 14 * MEGABYTE


def test_the_names_stand_in_order() -> None:
    kept = store()
    some = [folded(kept.name(number)) for number in islice(kept.beginning(""), 0, None, 37)]
    assert some == sorted(some) and len(some) > 20_000


def test_without_a_place_for_a_file_the_names_are_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError("no space left on device")

    with zipfile.ZipFile(shipped.GAZETTEER) as file:
        apart = Names(file)
        monkeypatch.setattr(tempfile, "TemporaryFile", full)
        inside = Names(file)
    assert apart[1_000_000:1_000_400] == inside[1_000_000:1_000_400]
    assert b"\n" in inside[1_000_000:1_000_400]


def test_the_cities_stand_in_order() -> None:
    kept = store()
    cells = [
        (latitude // 10_000, longitude)
        for latitude, longitude in zip(kept.columns["latitudes"], kept.columns["longitudes"], strict=True)
    ][: kept.cities]
    assert cells == sorted(cells) and len(cells) > 200_000


def test_every_id_is_used_once() -> None:
    kept = store()
    ids = kept.ids.splitlines()
    assert len(set(ids)) == len(ids) > 20_000
    assert len(set(kept.columns["geonames_ids"][: kept.cities])) == kept.cities


def test_a_lookup_is_fast() -> None:
    """The limits are three times what was measured (data/gazetteer/README.md), for slower machines."""
    kept = store()
    names = [kept.name(number) for number in range(0, len(kept.columns["name_order"]), 977)]
    assert _seconds(places.find, names) < 0.000_2
    assert _seconds(places.find, ["San José", "Santa Maria", "Springfield"]) < 0.000_6
    assert _seconds(places.known, ["announced", "Foreign Ministry", "Mr Smith", "zzzz"]) < 0.000_006


def _seconds(ask: Callable[[str], object], names: list[str]) -> float:
    """For each name, of the processor, so that other work on the machine does not count."""
    best = math.inf
    for _ in range(5):
        places._candidates.cache_clear()
        start = time.thread_time()
        for name in names:
            ask(name)
        best = min(best, time.thread_time() - start)
    return best / len(names)


MEASURE = """
import re
from pathlib import Path
from geo.gazetteer import places, store
from geo.words import formats
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
assert not store.store.cache_info().currsize
before = peak()
for name in ("Paris", "Springfield", "San José", "東京"):
    places.find(name, near=(0, 0))
places.nearest_names("Sprngfield")
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_places_take_little_memory_and_none_before_the_first_name() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert 10_000 < int(done.stdout) < 30_000  # kilobytes, at the peak
