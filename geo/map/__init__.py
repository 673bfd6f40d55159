"""The map: a folium map without a CDN, and the story on it as a folium layer of our own. Owns folium."""

from geo.map.layer import (
    BASE_MAP,
    CLOCK,
    ELEMENT,
    SCRIPT,
    SYMBOL,
    OfflineMap,
    StoryLayer,
    base_map,
    map_script,
    script,
    served,
)
from geo.map.scene import MOST_ARCS, layers, night, scene

__all__ = [
    "BASE_MAP",
    "CLOCK",
    "ELEMENT",
    "MOST_ARCS",
    "SCRIPT",
    "SYMBOL",
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
