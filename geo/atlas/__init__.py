"""The map: a folium map without a CDN, and the story on it as a folium layer of our own. Owns folium."""

from geo.atlas.scene import layers, scene
from geo.atlas.story_layer import BASE_MAP, CLOCK, SCRIPT, SYMBOL, OfflineMap, StoryLayer, script, served

__all__ = ["BASE_MAP", "CLOCK", "SCRIPT", "SYMBOL", "OfflineMap", "StoryLayer", "layers", "scene", "script", "served"]
