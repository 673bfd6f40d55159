"""The page's own Streamlit components. Each is a module of JavaScript, which `make js` builds into `static/`."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import streamlit as st

_HERE = Path(__file__).parent

Name = Literal["clocks", "connection", "kept", "links", "marks", "share", "tour"]


def component(name: Name, html: str | None = None, *, isolate_styles: bool = True) -> Callable[..., Any]:
    """The component of this name, with the style sheet of the same name, if there is one.

    Args:
        name: The name of its module.
        html: Its initial HTML.
        isolate_styles: Whether to keep the page's styles out of it.
    """
    js, css = _text(f"static/{name}.js"), _text(f"{name}.css")
    return st.components.v2.component(f"dateline.{name}", html=html, css=css, js=js, isolate_styles=isolate_styles)


@lru_cache(maxsize=8)
def _text(name: str) -> str | None:
    path = _HERE / name
    return path.read_text(encoding="utf-8") if path.is_file() else None
