"""The map: a folium map that loads nothing from a CDN, and a folium layer that draws the story on it. Owns folium."""

from geo.map.layer import (
    BASE_MAP,
    ELEMENT,
    SCRIPT,
    OfflineMap,
    StoryLayer,
    base_map,
    map_script,
    script,
    served,
)
from geo.map.scene import MOST_ARCS, claim_arcs, claim_outline, layers, night, scene
from geo.map.shapes import COLOURS, DARK_COLOURS, DATE_LINE, SYMBOLS

__all__ = [
    "BASE_MAP",
    "COLOURS",
    "DARK_COLOURS",
    "DATE_LINE",
    "ELEMENT",
    "MOST_ARCS",
    "SCRIPT",
    "SYMBOLS",
    "OfflineMap",
    "StoryLayer",
    "base_map",
    "claim_arcs",
    "claim_outline",
    "layers",
    "map_script",
    "night",
    "scene",
    "script",
    "served",
]
