// What stands in the window besides the browser's own.

import type { Scene } from "./scene.js";

declare global {
  interface Window {
    Dateline: { draw(map: L.Map, text: string): L.Layer; show(map: L.Map, scene: Scene): void };
    /** The map of an exported page: geo/map/layer.py's `map_script` makes it. */
    map_story: L.Map;
    /** What streamlit-folium added to the map. */
    feature_group: unknown[];
    /** Streamlit's side of a component in a frame. */
    Streamlit?: { setComponentValue(value: unknown): void; events: EventTarget };
  }
}
