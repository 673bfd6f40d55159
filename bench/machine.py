"""The machine and the versions for the report, without names or paths."""

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("streamlit", "streamlit-folium", "folium", "pandas", "playwright")


def described(browser: str) -> list[tuple[str, str]]:
    """The description of the machine, as terms and texts."""
    processor = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+) kB", Path("/proc/meminfo").read_text())
    packages = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    return [
        ("Processor", f"{processor[1].strip() if processor else 'unknown'}, {os.cpu_count()} cores"),
        ("Memory", f"{int(memory[1]) / 1024**2:.0f} GiB" if memory else "unknown"),
        ("System", f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, Chromium {browser}"),
        ("Packages", packages),
    ]


def load() -> float:
    """How many processes wanted a core in the last minute, on average."""
    return os.getloadavg()[0]
