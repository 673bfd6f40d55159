"""The map, drawn by streamlit-folium; all its files come from this server."""

from functools import lru_cache
from typing import Any

import streamlit as st
import streamlit.components.v1 as components
from streamlit_folium import (
    _component_func,
    _get_feature_group_string,
    _get_header,
    _get_html,
    _get_map_string,
    generate_js_hash,
    get_full_id,
)

from geo import map as atlas
from geo.content import controls
from geo.content.markup import tag
from geo.page import session
from geo.perspective import Perspective

HEIGHT = 600


def show(perspective: Perspective) -> None:
    """Draw the map. Each story has its own; within a story the Leaflet map is kept."""
    scene = atlas.scene(
        perspective,
        folder=_address(),
        fit=session.counter("fit"),
        focus=session.counter("focus"),
        revision=session.revision(),
    )
    sent, before, after = _unchanging()
    key = generate_js_hash(sent["script"], f"map of {session.open_id()}")

    def chosen() -> None:
        session.receive_choice(perspective, st.session_state.get(key))

    title = controls.map_title(perspective.origin, perspective.view.unit)
    with st.container(key="map"):
        st.html(tag("h2", title, class_="dl-over"))
        _component_func(**sent, feature_group=f"{before}{atlas.encoded(scene)}{after}", key=key, on_change=chosen)


@lru_cache(maxsize=1)
def _address() -> str:
    """The address of the map's files: Streamlit serves their folder beside st_folium's, relative to its frame."""
    return f"../{components.declare_component('map', path=str(atlas.served())).name}"


@lru_cache(maxsize=1)
def _unchanging() -> tuple[dict[str, Any], str, str]:
    """What st_folium sends, but for the scene, and what it writes before and after that.

    It is the same for every reader; st_folium would make it again in each run.
    """
    drawn, layer = atlas.OfflineMap(_address()), atlas.StoryLayer({})
    drawn.render()  # type: ignore[no-untyped-call]
    sent = {
        "html": _get_html(drawn),
        "header": _get_header(drawn),
        "script": _get_map_string(drawn),
        "id": get_full_id(drawn),
        "js_links": [link for _name, link in drawn.default_js],
        "css_links": [],
        "height": HEIGHT,
        "width": None,
        "returned_objects": [],
        "default": {},
        "zoom": None,
        "center": None,
        "return_on_hover": False,
        "layer_control": None,
        "pixelated": False,
        "wrap_longitude": False,
    }
    before, after = _get_feature_group_string(layer, map=drawn).split(layer.text)
    return sent, before, after
