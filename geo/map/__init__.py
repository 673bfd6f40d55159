"""The map: a folium map that loads nothing from a CDN, and a folium layer that draws the story on it. Owns folium."""

from geo.map.area_names import PIXELS, STYLES, area_names, fits
from geo.map.crowd import metres
from geo.map.frame import in_frame
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
from geo.map.scene import MOST_ARCS, claim_arcs, claim_outline, details, layers, night, rings, scene
from geo.map.shapes import COLOURS, DARK_COLOURS, DATE_LINE, SYMBOLS

__all__ = [
    "BASE_MAP",
    "COLOURS",
    "DARK_COLOURS",
    "DATE_LINE",
    "ELEMENT",
    "MOST_ARCS",
    "PIXELS",
    "SCRIPT",
    "STYLES",
    "SYMBOLS",
    "OfflineMap",
    "StoryLayer",
    "area_names",
    "base_map",
    "claim_arcs",
    "claim_outline",
    "details",
    "fits",
    "in_frame",
    "layers",
    "map_script",
    "metres",
    "night",
    "rings",
    "scene",
    "script",
    "served",
]
