"""The map, drawn by streamlit-folium; all its files come from this server."""

import streamlit as st
import streamlit.components.v1 as components
from streamlit.runtime import get_instance
from streamlit_folium import st_folium

from geo import map as atlas
from geo.content import controls
from geo.content.elements import tag
from geo.page import events, session
from geo.perspective import Perspective

HEIGHT = 600


def show(perspective: Perspective) -> None:
    """Draw the map. Each story has its own; within a story the Leaflet map is kept."""
    # Streamlit serves this folder beside st_folium's; the address is relative to st_folium's frame.
    address = f"../{components.declare_component('map', path=str(atlas.served())).name}"
    scene = atlas.scene(
        perspective,
        folder=address,
        serve=_served,
        fit=session.counter("fit"),
        focus=session.counter("focus"),
        revision=events.revision(),
    )
    key = f"map of {session.story_key()}"

    def chosen() -> None:
        events.receive_choice(perspective, st.session_state.get(key))

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
            render=False,  # True would render it twice
            on_change=chosen,
        )


def _served(name: str, file: bytes) -> str:
    """Where the map's frame fetches a file of this session: from the server's memory, under a name of its contents."""
    return "../.." + get_instance().media_file_mgr.add(file, "application/octet-stream", f"map {name}")
