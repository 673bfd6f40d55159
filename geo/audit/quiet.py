"""What a worker on this machine does first: it leaves Ctrl-C to the run, and tells no one when the run has gone."""

import logging
import signal


def dask_setup(_worker: object) -> None:
    """Be quiet: the run says what happened, in one sentence. Dask calls this in a new worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("distributed", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
