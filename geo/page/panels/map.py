"""The map, through streamlit-folium, with every file that it needs served from here."""

import time

import streamlit as st
import streamlit.components.v1 as components
from streamlit_folium import st_folium

from geo import map as atlas
from geo.content import controls
from geo.content.markup import tag
from geo.page import session
from geo.perspective import Perspective

HEIGHT = 600
HEAD_START_S = 0.5
"""How long the rest of a new page waits. Its frame shares the page's one thread, on which widgets would be first."""

_STARTED = "map started"


def show(perspective: Perspective) -> None:
    """Draw the map. Another story is another map; whatever else changes, the Leaflet map stays."""
    # Streamlit serves the folder beside st_folium's own; this is its address as seen from st_folium's frame.
    address = f"../{components.declare_component('map', path=str(atlas.served())).name}"
    scene = atlas.scene(
        perspective,
        base_map_address=f"{address}/{atlas.BASE_MAP}",
        fit=session.counter("fit"),
        focus=session.counter("focus"),
        revision=session.revision(),
    )

    key = f"map of {session.open_id()}"

    def chosen() -> None:
        session.receive_choice(perspective, st.session_state.get(key))

    title = controls.map_title(perspective.origin, perspective.view.unit)
    with st.container(key="map"):
        st.html(tag("h2", title, class_="dl-over"))
        st_folium(
            atlas.OfflineMap(address),
            key=key,
            feature_group_to_add=atlas.StoryLayer(scene),
            height=HEIGHT,
            use_container_width=True,
            returned_objects=[],
            render=False,  # else it is rendered twice
            on_change=chosen,
        )
    if _STARTED not in st.session_state:
        st.session_state[_STARTED] = True
        time.sleep(HEAD_START_S)
