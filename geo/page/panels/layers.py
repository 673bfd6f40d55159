"""The layer filter, in the sidebar: the map's legend once more. A click shows before the server hears of it."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st

from geo import map as atlas
from geo.page import session
from geo.perspective import Perspective
from geo.words.labels import _

_KEY = "layers"


@lru_cache(maxsize=1)
def _script() -> str:
    files = (atlas.SYMBOL, Path(__file__).with_suffix(".js"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def show(perspective: Perspective) -> None:
    """Draw a switch for each layer."""

    def chosen() -> None:
        session.hear(perspective.article, st.session_state[_KEY].chosen)

    switches = st.components.v2.component(
        "dateline.layers", html='<ul class="dl-layers"></ul>', js=_script(), isolate_styles=False
    )
    data: dict[str, Any] = {"title": _("Layers"), "layers": atlas.layers(perspective), "heard": session.heard()}
    st.caption(_("Layers"))
    switches(key=_KEY, data=data, on_chosen_change=chosen)
    if not perspective.view.layers:
        st.caption(_("No layer is chosen: pick one to see its places."))
