// What the page calls. `Dateline.draw(map, text)` is all that Python calls: `text` is a scene as JSON, in base64.
// `Dateline.show(map, scene)` is the same for a page that makes its scenes itself. geo/map/scene.py says what a scene is.

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
  // streamlit-folium adds what we return to the map, and takes it away before the next scene.
  window.feature_group = [];
  return L.layerGroup();
}

window.Dateline = { draw, show };
