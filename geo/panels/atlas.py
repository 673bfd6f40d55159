"""The map, through streamlit-folium, with every file that it needs served from here."""

from datetime import datetime
from pathlib import Path
from typing import Any

import streamlit as st
import streamlit.components.v1 as components
import xstatic.pkg.leaflet
from streamlit_folium import st_folium

from geo import atlas, labels
from geo.labels import _
from geo.model import Article
from geo.panels import session
from geo.panels.markup import tag
from geo.view import View

HEIGHT = 600
_KEY = "map"


def _served(name: str, folder: str | Path) -> str:
    """Have Streamlit serve a folder beside st_folium's own; return its address as seen from st_folium's frame."""
    return f"../{components.declare_component(name, path=str(folder)).name}"


def show(article: Article, view: View, instant: datetime) -> None:
    """Draw the map. Only its story changes; the Leaflet map lives as long as the page."""
    assets = atlas.Assets(
        leaflet=_served("leaflet", xstatic.pkg.leaflet.BASE_DIR),
        static=_served("static", atlas.STATIC_FOLDER),
        base_map=_served("base_map", atlas.BASE_MAP_FOLDER),
    )
    scene = atlas.scene(
        article,
        view,
        instant,
        base_map_address=f"{assets.base_map}/world.json",
        fit=session.counter("fit"),
        focus=session.counter("focus"),
    )

    def chosen() -> None:
        event: Any = st.session_state.get(_KEY)
        place, layer = (
            (str(event.get(name, "")) for name in ("place", "layer")) if isinstance(event, dict) else ("", "")
        )
        if place in article.place_by_id:
            session.choose(place=place)
        elif layer in article.layer_by_id:
            session.toggle_layer(layer)

    origin = article.place_by_id[view.origin]
    title = _("Map: distances from {origin}, in {unit}").format(origin=origin.name, unit=labels.UNIT_NAMES[view.unit])
    st.html(tag("h2", title, class_="dl-over"))
    st_folium(
        atlas.OfflineMap(assets),
        key=_KEY,
        feature_group_to_add=atlas.StoryLayer(scene),
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
        on_change=chosen,
    )
