// The entry points for the page. Python calls only `Dateline.draw(map, text)`, where `text` is a scene as base64 JSON.
// The exported page, which makes its own scenes, calls `Dateline.show(map, scene)`. geo/map/scene_types.py defines a
// scene.

import { createStory } from "./story.js";

/** @typedef {import("./scene.js").Scene} Scene */

/** @type {WeakMap<L.Map, ReturnType<typeof createStory>>} */
const stories = new WeakMap();

/**
 * @param {L.Map} map
 * @param {Scene} scene
 */
function show(map, scene) {
  let story = stories.get(map);
  if (!story) {
    story = createStory(map);
    stories.set(map, story);
  }
  story.render(scene);
}

/**
 * @param {L.Map} map
 * @param {string} text
 */
function draw(map, text) {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  show(map, JSON.parse(new TextDecoder().decode(bytes)));
  // streamlit-folium adds the returned layer to the map, and removes it before the next scene.
  window.feature_group = [];
  return L.layerGroup();
}

// The page's browser fetches the base map while the map is made; an exported page has it inside.
const own = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
if (own) {
  const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: new URL("world.json", own).href };
  document.head.append(Object.assign(document.createElement("link"), link));
}

window.Dateline = { draw, show };
