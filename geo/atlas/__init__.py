"""The map: a folium map without a CDN, and the story on it as a folium layer of our own. Owns folium."""

from geo.atlas.scene import scene
from geo.atlas.story_layer import BASE_MAP_FOLDER, STATIC_FOLDER, Assets, OfflineMap, StoryLayer

__all__ = ["BASE_MAP_FOLDER", "STATIC_FOLDER", "Assets", "OfflineMap", "StoryLayer", "scene"]
