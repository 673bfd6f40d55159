"""Who reads the parts: workers of Dask, on this machine's cores or on a cluster. Owns Dask.

The texts travel to the workers and the rows back, so a cluster needs no shared folder. A few parts are on their way at
any time, so that memory is bounded. A part that was lost with its worker or its scheduler is sent again.

A part at which workers die again and again is set aside. When nothing else is on its way, its records are read one by
one: the record at which even then a worker dies is a bad record.
"""

import contextlib
import io
import logging
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import dask
import pyarrow as pa
from distributed import CancelledError, Client, Future, KilledWorker, LocalCluster, wait
from distributed.comm import CommClosedError
from distributed.core import Status
from pyarrow import parquet

from geo.audit import quiet, work
from geo.audit.work import Part
from geo.story.problems import DatelineError

Job: TypeAlias = Callable[[Part], bytes]

_AHEAD = 2
"""How many parts are on their way for each core."""
_MOST_ASIDE = 8
_PATIENCE_S = 120.0
"""How long to try to reach a scheduler that was lost."""
_RESULT_S = 60
"""How long to wait for the rows of a part that is done, while its worker may be dying."""
_LOG = {"distributed.admin.low-level-log-length": 10}
"""How many of the last messages Dask keeps, each with a part and its texts. By itself it keeps a thousand: 200 MB."""
_DEATHS = 1
"""How many workers may die at a part; at one more it is set aside."""
_LOST = (CommClosedError, CancelledError, OSError, TimeoutError)


class CrewError(DatelineError):
    """A cluster that cannot be used, with the reason in one sentence."""


@dataclass
class Crew:
    """Workers that read parts.

    Attributes:
        job: What a worker does with a part.
        scheduler: The address of a Dask scheduler; empty for this machine.
        workers: How many processes to start on this machine; 0 for one a core.
        wait: Is called about once a second while nothing is done, with the number of the workers' cores.
    """

    job: Job
    scheduler: str = ""
    workers: int = 0
    wait: Callable[[int], None] = lambda _cores: None
    _sent: dict[Future, Part] = field(default_factory=dict, init=False)
    _again: list[Part] = field(default_factory=list, init=False)
    _aside: list[Part] = field(default_factory=list, init=False)
    _alone: dict[int, bytes] = field(default_factory=dict, init=False)
    _done: bool = field(default=False, init=False)
    _cores: int = field(default=0, init=False)
    _asked: float = field(default=0.0, init=False)

    def read(self, parts: Iterator[Part]) -> Generator[tuple[Part, bytes], None, None]:
        """Read parts; give each with its rows, in the order in which they are done.

        Raises:
            CrewError: The scheduler cannot be reached, or its workers have another version.
        """
        quiet.hush()
        with dask.config.set(_LOG), ExitStack() as stack:
            address: Any = self.scheduler or stack.enter_context(_here(self.workers))
            reached, lost_since = False, 0.0
            while not self._done:
                try:
                    with Client(address, timeout=20) as client:
                        reached = True
                        for part, rows in self._with(client, parts):
                            lost_since = 0.0
                            yield part, rows
                except ValueError as error:
                    if reached:
                        raise
                    raise CrewError(f"this is no address of a scheduler, such as tcp://host:8786: {error}") from None
                except _LOST as error:
                    self._again += self._sent.values()
                    self._sent.clear()
                    lost_since = lost_since or time.monotonic()
                    if not reached or time.monotonic() - lost_since > _PATIENCE_S:
                        raise CrewError(f"the scheduler cannot be reached: {error}") from None
                    time.sleep(2)

    def _with(self, client: Client, parts: Iterator[Part]) -> Iterator[tuple[Part, bytes]]:
        """Read parts with a client as long as its scheduler is there: first those that were lost."""
        while True:
            while len(self._sent) < self._room(client) and len(self._aside) < _MOST_ASIDE:
                if not self._again and (new := next(parts, None)):
                    self._again.append(new)
                if not self._again:
                    break
                self._send(client, self._again[-1])
                self._again.pop()  # only now: what cannot be sent is not lost
            if self._sent:
                yield from self._finished()
            elif self._aside:
                rows = self._one_by_one(client, self._aside[0])
                yield self._aside.pop(0), rows
            else:
                self._done = True
                return

    def _room(self, client: Client) -> int:
        """How many parts may be on their way: some for each core that the workers have now."""
        if time.monotonic() - self._asked > 5:
            if client.cluster:
                _mend(client.cluster)
            self._cores = sum(client.ncores().values())
            self._asked = time.monotonic()
        return _AHEAD * max(1, self._cores) + 1

    def _send(self, client: Client, part: Part) -> None:
        self._sent[self._submitted(client, part)] = part

    def _submitted(self, client: Client, part: Part) -> Future:
        key = f"part-{part.first}-{part.digest[:16]}-{time.monotonic_ns()}"
        return client.submit(self.job, part, key=key, pure=False)

    def _finished(self) -> Iterator[tuple[Part, bytes]]:
        _until_done(list(self._sent))
        done = [future for future in self._sent if future.status != "pending"]
        if not done:
            self.wait(self._cores)
        for future in done:
            try:
                rows = future.result(timeout=_RESULT_S)
            except KilledWorker:
                self._aside.append(self._sent.pop(future))
            except ModuleNotFoundError as error:
                raise CrewError(f"a worker lacks the package {error.name}: install dateline[audit] there") from None
            else:
                yield self._sent.pop(future), rows

    def _one_by_one(self, client: Client, part: Part) -> bytes:
        """Read the records of a part, with nothing else on its way; those that were read before a loss stay read."""
        for offset, record in enumerate(part.records):
            number = part.first + offset
            if number in self._alone:
                continue
            future = self._submitted(client, replace(part, first=number, records=(record,)))
            while future.status == "pending":
                self._room(client)
                self.wait(self._cores)
                _until_done([future])
            try:
                self._alone[number] = future.result(timeout=_RESULT_S)
            except KilledWorker:
                self._alone[number] = work.written([work.bad_row(number, record, "the worker died at this text")])
        tables = [parquet.read_table(io.BytesIO(rows)) for _number, rows in sorted(self._alone.items())]
        self._alone.clear()
        made = io.BytesIO()
        parquet.write_table(pa.concat_tables(tables), made, compression="zstd")
        return made.getvalue()


def _mend(cluster: LocalCluster) -> None:
    """Start the workers anew that Dask has given up: it does so with one that dies in the moment in which it starts."""
    for name, worker in list(cluster.workers.items()):
        if worker.status in (Status.closed, Status.failed):
            del cluster.workers[name]
    if len(cluster.workers) < len(cluster.worker_spec):
        cluster.scale(len(cluster.worker_spec))


def _until_done(futures: list[Future]) -> None:
    """Wait until one is done, for a second at most."""
    with contextlib.suppress(TimeoutError):
        wait(futures, timeout=1, return_when="FIRST_COMPLETED")


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _here(workers: int) -> Iterator[LocalCluster]:
    """Workers on this machine, a process each. One that dies is started anew."""
    settings: Mapping[str, object] = {
        "distributed.scheduler.allowed-failures": _DEATHS,
        "distributed.comm.timeouts.connect": "5s",
        "distributed.deploy.lost-worker-timeout": "1 day",  # Dask gives a worker up that takes long to start anew
        "distributed.worker.daemon": True,
    }
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=workers or cores(),
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            memory_limit=0,
            silence_logs=logging.CRITICAL + 1,
            preload="geo.audit.quiet",
        ) as cluster,
    ):
        yield cluster


def here(job: Job, parts: Iterable[Part]) -> Generator[tuple[Part, bytes], None, None]:
    """Read parts in this process: for a few texts, as workers take seconds to start."""
    for part in parts:
        yield part, job(part)
