"""Dask logs each loss at length, with tracebacks. The run says what happened in one sentence instead."""

import logging
import signal


def dask_setup(_worker: object) -> None:
    """Leave Ctrl-C to the run. Dask calls this in a new worker on this machine."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    hush()


def hush() -> None:
    """Let Dask, and what it runs on, log nothing in this process."""
    for name in ("asyncio", "distributed", "distributed.client", "tornado", "tornado.application"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
