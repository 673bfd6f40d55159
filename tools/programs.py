"""The programs beside Python that the tests need: found, or installed: `python -m tools.programs chromium nginx`."""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import Error, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""What Chromium is started with, in a container too."""

ONLY_HERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""The flag with which Chromium reaches this machine and no other."""

_SHELL = "chromium-headless-shell"
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_PACKAGES = {"chromium": "chromium", "nginx": "nginx-light"}


def chromium() -> str | None:
    """The path of the system's Chromium; without one, Playwright takes its own."""
    return next((path for name in (*_CHROMIUM, _SHELL) if (path := shutil.which(name))), None)


def headless() -> str | None:
    """The path of the Chromium for tests: the one without windows, which needs a sixth less time, if it is there."""
    return shutil.which(_SHELL) or chromium()


def nginx() -> str | None:
    """The path of nginx, which Debian keeps where only root looks."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


def main(wanted: list[str]) -> None:
    """Install what is wanted and is not there, or stop with one sentence that says what to do."""
    for program in wanted:
        if not _works(program):
            _apt_get(_PACKAGES[program])
            if program == "chromium" and not _works(program):
                subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
            if not _works(program):
                sys.exit(f"These tests need {program}, and it could not be installed: as root, {_by_hand(program)}.")
    if "chromium" in wanted and not shutil.which(_SHELL):
        _apt_get(_SHELL, needed=False)


def _works(program: str) -> bool:
    if program == "nginx":
        return nginx() is not None
    with sync_playwright() as playwright:
        try:
            playwright.chromium.launch(executable_path=headless(), args=list(FLAGS)).close()
        except Error:
            return False
    return True


def _apt_get(package: str, *, needed: bool = True) -> None:
    """Install a package where this user may, with root's rights or with sudo's that ask for no password.

    One that is not needed is taken from the list of packages as it is, and nothing is said if it is not there.
    """
    before: list[str] = []
    if os.geteuid() != 0:
        before = ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    if not all(map(shutil.which, ["apt-get", *before[:1]])):
        return
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["install", "--yes", "--no-install-recommends", package]
    for act in (["update"], install) if needed else (install,):
        done = subprocess.run([*before, "apt-get", "-qq", *act], env=quiet, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode != 0:
            if needed:
                sys.stderr.write(f"apt-get {act[0]}: {done.stderr.strip()}\n")
            return


def _by_hand(program: str) -> str:
    also = " or playwright install --with-deps chromium" if program == "chromium" else ""
    return f"apt-get install {_PACKAGES[program]}{also}"


if __name__ == "__main__":
    main(sys.argv[1:])
