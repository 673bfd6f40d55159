"""The map: a folium map without a CDN, and the story on it as a folium layer of our own. Owns folium."""

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
from geo.map.scene import MOST_ARCS, layers, night, scene
from geo.map.shapes import DATE_LINE, SYMBOLS

__all__ = [
    "BASE_MAP",
    "DATE_LINE",
    "ELEMENT",
    "MOST_ARCS",
    "SCRIPT",
    "SYMBOLS",
    "OfflineMap",
    "StoryLayer",
    "base_map",
    "layers",
    "map_script",
    "night",
    "scene",
    "script",
    "served",
]
