"""A Streamlit server for a page, and what it costs: processor time and memory, as Linux counts them."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
_TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """`streamlit run` of a page on a free port of this machine.

    Dateline runs from its own folder, with its configuration; the other pages have Streamlit's.
    """

    def __init__(self, page: str, argument: Path | None, scratch: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._log = scratch / f"{port}.log"
        options = ["--server.headless=true", "--server.address=127.0.0.1", "--server.fileWatcherType=none"]
        options += ["--browser.gatherUsageStats=false", f"--server.port={port}", "--"]
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / page), *options]
        command += [str(argument)] if argument else []
        home = ROOT if page == "dashboard.py" else scratch
        with self._log.open("w") as out:
            self._process = subprocess.Popen(command, cwd=home, stdout=out, stderr=out)

    def wait(self) -> None:
        """Wait until it answers.

        Raises:
            RuntimeError: It does not, within half a minute.
        """
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2):
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"a page did not start: {self._log.read_text()}")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)

    @property
    def cpu_s(self) -> float:
        """Processor time so far, of all its threads."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def memory_mb(self) -> float:
        """Memory that is its own or its share of what others use too."""
        lines = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
