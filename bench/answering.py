"""A server on a free port of this machine: which port, and until it answers."""

import socket
import time
import urllib.request
from collections.abc import Callable


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def wait(url: str, log: Callable[[], str], seconds: float = 30.0) -> None:
    """Wait until the dashboard, or what stands before it, is healthy.

    Raises:
        RuntimeError: It does not answer in time. The message ends with its log.
    """
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"{url} does not answer: {log()}")
