"""Workers, schedulers and runs that die in the middle: nothing is lost, nothing is counted twice."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from distributed import LocalCluster
from pyarrow import parquet

from geo.audit import crew
from geo.audit.run import Progress, Task, audit
from tests.audit.test_audit import here, made, table
from tests.audit.texts import POISON, lines, many
from tests.stories import ROOT

__all__ = ["here"]  # a fixture

pytestmark = pytest.mark.soak

JOB = """
import sys
from geo.__main__ import main
from geo.audit import work
from tests.audit import texts
work.read_part = texts.{job}
sys.exit(main(["audit", *sys.argv[1:]]))
"""


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """1,200 texts: twelve parts."""
    return lines(tmp_path / "feed.jsonl", many(1_200))


@pytest.fixture
def whole(feed: Path, tmp_path: Path, here: list[int]) -> dict[str, bytes]:
    """What a run makes that nothing disturbs."""
    audit(Task(str(feed), tmp_path / "whole"))
    return made(tmp_path / "whole")


def started(*arguments: object, job: str = "slow") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", JOB.format(job=job), *map(str, arguments)]
    pipe = subprocess.PIPE
    # A test that itself runs in the background may have been told to ignore Ctrl-C, which a child would inherit.
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    finally:
        signal.signal(signal.SIGINT, heard)


def until(holds: Callable[[], object], seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def parts(folder: Path) -> int:
    return len(list((folder / "parts").glob("*.parquet")))


def workers(run: subprocess.Popen[str]) -> list[psutil.Process]:
    below = psutil.Process(run.pid).children(recursive=True)
    return [each for each in below if "spawn_main" in " ".join(each.cmdline())]


def test_a_worker_that_is_killed(feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    run = started(feed, "--output", tmp_path / "out", "--workers", 2)
    until(lambda: parts(tmp_path / "out") >= 2)
    workers(run)[0].kill()
    until(lambda: parts(tmp_path / "out") >= 6)
    workers(run)[-1].kill()
    _out, err = run.communicate(timeout=600)
    assert (run.returncode, err.count("Traceback")) == (1, 0), err
    assert made(tmp_path / "out") == whole


def test_a_text_at_which_workers_die_is_a_bad_record(tmp_path: Path, here: list[int]) -> None:
    texts = many(250)
    texts[120] = POISON
    feed = lines(tmp_path / "feed.jsonl", texts)
    run = started(feed, "--output", tmp_path / "out", "--workers", 2, job="dying")
    _out, err = run.communicate(timeout=900)
    assert run.returncode == 1, err
    assert [(row["id"], row["problem"]) for row in table(tmp_path / "out", "bad")] == [
        ("t120", "the worker died at this text"),
    ]
    assert [row["id"] for row in table(tmp_path / "out", "texts")] == [f"t{number}" for number in range(250)]
    assert sum(row["read"] for row in table(tmp_path / "out", "bad")) == 0


def test_a_worker_that_dask_gives_up_is_started_anew(feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    """Dask does so with one that dies in the moment in which it starts."""
    clusters: list[LocalCluster] = []

    class Watched(LocalCluster):
        def __init__(self, **settings: object) -> None:
            super().__init__(**settings)
            clusters.append(self)

    def given_up(progress: Progress) -> None:
        if progress.texts and clusters:
            cluster = clusters.pop()
            cluster.sync(cluster.workers[0].close)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(crew, "LocalCluster", Watched)
        audit(Task(str(feed), tmp_path / "out", workers=1), given_up)
    assert clusters == []
    assert made(tmp_path / "out") == whole


def test_a_run_that_is_killed_goes_on(feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    def has_parts(enough: int) -> bool:
        return parts(tmp_path / "out") >= enough

    for enough in (2, 5, 8):
        run = started(feed, "--output", tmp_path / "out", "--workers", 2)
        until(partial(has_parts, enough))
        left = workers(run)
        run.kill()
        run.communicate()
        psutil.wait_procs(left, timeout=30)
        assert not any(each.is_running() for each in left)  # no worker outlives its run
        assert not (tmp_path / "out" / "texts.parquet").exists()
    run = started(feed, "--output", tmp_path / "out", "--workers", 2)
    _out, err = run.communicate(timeout=600)
    assert run.returncode == 1 and "of an earlier run" in err
    assert made(tmp_path / "out") == whole


def test_ctrl_c_says_how_to_go_on(feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    run = started(feed, "--output", tmp_path / "out", "--workers", 2)
    until(lambda: parts(tmp_path / "out") >= 2)
    os.killpg(run.pid, signal.SIGINT)
    _out, err = run.communicate(timeout=300)
    assert run.returncode == 130
    assert err.strip().splitlines()[-1] == "interrupted. What is done stays; the same command goes on from there"
    assert "Traceback" not in err, err


class Cluster:
    """A scheduler and two workers of a cluster, as processes."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self._running: list[subprocess.Popen[bytes]] = []
        self.scheduler = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the scheduler, and workers: these end when their scheduler does."""
        for _ in range(2):
            self._start("worker", self.address, "--nthreads", "1", "--no-dashboard", "--death-timeout", "60")
        return self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard")

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *arguments]
        quiet = subprocess.DEVNULL
        self._running.append(subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet))
        return self._running[-1]

    def stop(self) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(timeout=30)


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    made = Cluster()
    yield made
    made.stop()


def test_a_cluster_writes_the_same(cluster: Cluster, feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    run = started(feed, "--output", tmp_path / "out", "--scheduler", cluster.address)
    _out, err = run.communicate(timeout=600)
    assert run.returncode == 1, err
    assert made(tmp_path / "out") == whole


def test_a_scheduler_that_is_killed(cluster: Cluster, feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    run = started(feed, "--output", tmp_path / "out", "--scheduler", cluster.address)
    until(lambda: parts(tmp_path / "out") >= 2)
    cluster.scheduler.kill()
    cluster.scheduler.wait()
    time.sleep(3)
    cluster.start()
    _out, err = run.communicate(timeout=600)
    assert run.returncode == 1, err
    assert made(tmp_path / "out") == whole


def test_no_scheduler_at_the_address(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        run = started(feed, "--output", tmp_path / "out", "--scheduler", f"tcp://127.0.0.1:{free.getsockname()[1]}")
        _out, err = run.communicate(timeout=600)
    assert run.returncode == 2 and re.search(r"(?m)^tcp://127\.0\.0\.1:\d+: the scheduler cannot be reached", err), err


@pytest.mark.skipif(os.geteuid() != 0, reason="needs to mount a small disk")
def test_a_disk_that_is_full(feed: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    size = "100k"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        run = started(feed, "--output", disk / "out", "--workers", 2)
        _out, err = run.communicate(timeout=600)
        assert run.returncode == 2 and "no space left on device. What is done stays" in err, err
        assert 0 < parts(disk / "out") < 12
        for path in (disk / "out" / "parts").iterdir():
            parquet.read_table(path)
        subprocess.run(["mount", "-o", "remount,size=20m", disk], check=True)
        run = started(feed, "--output", disk / "out", "--workers", 2)
        _out, err = run.communicate(timeout=600)
        assert run.returncode == 1 and "of an earlier run" in err, err
        assert made(disk / "out") == whole
    finally:
        subprocess.run(["umount", disk], check=True)


def test_memory_does_not_grow_with_the_input(tmp_path: Path) -> None:
    most = []
    for count in (1_000, 6_000):
        feed = lines(tmp_path / f"{count}.jsonl", many(count))
        run = started(feed, "--output", tmp_path / f"out-{count}", "--workers", 2, job="read_part")
        peak = 0.0
        while run.poll() is None:
            below = [psutil.Process(run.pid), *workers(run)] if run.poll() is None else []
            try:
                peak = max(peak, sum(each.memory_info().rss - each.memory_info().shared for each in below) / 1e6)
            except psutil.Error:
                continue
            time.sleep(0.2)
        run.communicate()
        assert run.returncode == 1
        most.append(peak)
    assert most[1] < 1.15 * most[0], most
    assert json.loads((tmp_path / "out-6000" / "manifest.json").read_text())["texts"] == 6_000
