// Which of a scene's places and arcs are shown: those of shown layers, the origin, and the open claim's arcs;
// and the range rings, if their layer is shown.

/** @typedef {import("./scene.js").Scene} Scene */

const RINGS = "rings"; // the id of their layer

/**
 * The scene with only the places and arcs that are shown.
 *
 * @param {Scene} whole
 * @returns {Scene}
 */
export function visiblePart(whole) {
  const layers = new Set(whole.layers.filter((layer) => layer.shown).map((layer) => layer.id));
  const places = whole.places.filter((place) => layers.has(place.layer) || place.id === whole.origin);
  const ids = new Set(places.map((place) => place.id));
  const rings = layers.has(RINGS) ? whole.rings : [];
  return { ...whole, places, rings, arcs: whole.arcs.filter((arc) => arc.claim || ids.has(arc.to)) };
}

/**
 * @param {Scene} scene
 * @param {import("./scene.js").Place} place
 */
export function layerOf(scene, place) {
  const layer = scene.layers.find(({ id }) => id === place.layer);
  if (!layer) throw new Error(`no layer ${place.layer}`);
  return layer;
}

/**
 * The instant that the map shows: the scene's, or the present one if clocks tick.
 *
 * @param {Scene} scene
 */
export function instantOf(scene) {
  return scene.instant ? new Date(scene.instant) : new Date();
}
