"""The layer filter in the sidebar. It looks like the map's legend, and the map reacts before the server."""

from typing import Any

import streamlit as st

from geo import map as atlas
from geo.content.markup import tag
from geo.page import session
from geo.page.components import component
from geo.perspective import Perspective
from geo.words.language import _

_KEY = "layers"


def show(perspective: Perspective) -> None:
    """Draw a switch for each layer."""

    def chosen() -> None:
        session.receive_choice(perspective, st.session_state[_KEY].choice)

    switches = component("layers", tag("ul", class_="dl-layers"), isolate_styles=False)
    data: dict[str, Any] = {"title": _("Layers"), "layers": atlas.layers(perspective), "revision": session.revision()}
    st.caption(_("Layers"))
    switches(key=_KEY, data=data, on_choice_change=chosen)
    if not perspective.view.layers:
        st.caption(_("No layer is chosen: pick one to see its places."))
