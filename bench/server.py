"""A Streamlit server for one page, with its processor time and memory as Linux counts them."""

import os
import subprocess
import sys
from pathlib import Path

from bench.answering import free_port, wait

ROOT = Path(__file__).parents[1]
PERFORMANCE = ("uvloop", "httptools", "orjson")
_TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """`streamlit run` of a page on a free port of this machine.

    Dateline runs in its own folder with its own configuration. The other pages use Streamlit's defaults, without
    what `streamlit[performance]` brings: Streamlit would take it, as it is installed for Dateline.

    Args:
        page: The page's script, from the project's folder.
        argument: What the script is given.
        scratch: Where files of the server may lie.
        is_ours: Whether it runs as Dateline does.
    """

    def __init__(self, page: str, argument: Path | None, scratch: Path, *, is_ours: bool) -> None:
        port = free_port()
        self.port, self.url = port, f"http://127.0.0.1:{port}"
        self._log = scratch / f"{port}.log"
        options = ["--server.headless=true", "--server.address=127.0.0.1", "--server.fileWatcherType=none"]
        options += ["--browser.gatherUsageStats=false", f"--server.port={port}", "--"]
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / page), *options]
        command += [str(argument)] if argument else []
        home = ROOT if is_ours else scratch
        self.temporary = scratch / f"{port}.temporary"
        self.temporary.mkdir()
        environment = os.environ | {"TMPDIR": str(self.temporary)}
        if not is_ours:
            absent = scratch / "absent"
            absent.mkdir(exist_ok=True)
            for module in PERFORMANCE:
                (absent / f"{module}.py").write_text("raise ModuleNotFoundError\n")
            environment["PYTHONPATH"] = str(absent)
        with self._log.open("w") as out:
            self._process = subprocess.Popen(command, cwd=home, env=environment, stdout=out, stderr=out)

    def wait(self) -> None:
        """Wait until it answers, 30 seconds at most."""
        wait(self.url, self._log.read_text)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)

    @property
    def cpu_s(self) -> float:
        """The processor time so far, of all threads, in seconds."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def memory_mb(self) -> float:
        """The proportional set size: its own memory and its share of what it shares with other processes."""
        lines = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024

    @property
    def threads(self) -> int:
        return len(list(Path(f"/proc/{self._process.pid}/task").iterdir()))

    @property
    def open_files(self) -> int:
        """How many file descriptors are open, sockets too."""
        return len(list(Path(f"/proc/{self._process.pid}/fd").iterdir()))
