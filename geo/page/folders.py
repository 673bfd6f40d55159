"""The stories that come in folders: which there are, and reading one again when a file of it is saved."""

import os
from functools import lru_cache
from pathlib import Path

import streamlit as st

from geo.files import reading
from geo.page import session
from geo.story.fields import is_id
from geo.story.model import Article


def open_story(folder: Path) -> Article:
    """Read a story folder, from the cache if its files have not changed.

    Raises:
        DataError: With every problem in the story.
    """
    return _read(folder, _stamps(folder))


def watch(folder: Path) -> None:
    """Draw the page again whenever a file of the folder is saved. For authors of a story."""
    drawn = _stamps(folder)

    @st.fragment(run_every=1.0)
    def check() -> None:
        if _stamps(folder) != drawn:
            st.rerun()

    check()


def _stamps(folder: Path) -> tuple[tuple[int, int], ...]:
    files = (folder / name for name in (reading.LOCATIONS, reading.ARTICLE))
    return tuple((file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.is_file())


@lru_cache(maxsize=8)
def _read(folder: Path, stamps: tuple[tuple[int, int], ...]) -> Article:
    # The stamps are part of the cache's key, so a changed file is read again.
    return reading.load(folder)


def stories(arguments: list[str], home: Path) -> dict[str, Path]:
    """The folders of all stories by id. The story that is opened first has an empty id.

    Args:
        arguments: Command line arguments. If there is one, it is the folder of the only story.
        home: The folder of `data/` and `stories/`.
    """
    if only := next(iter(arguments), os.environ.get("DATELINE_STORY")):
        return {session.FIRST_STORY: Path(only)}
    others = sorted(folder for folder in (home / "stories").glob("*") if folder.is_dir() and is_id(folder.name))
    return {session.FIRST_STORY: home / "data"} | {folder.name: folder for folder in others}
