// The emphasized places: those that the reader has chosen. They are in sight, on top and labelled.

/**
 * The ids of the emphasized places, most important first: the chosen place, the open claim's places, the origin, and
 * the open section's places.
 *
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function emphasized(scene) {
  return [...new Set([...alwaysNamed(scene), ...scene.fit.section])];
}

/**
 * The ids of the places that are named whatever the crowd: the chosen place, the open claim's places, and the origin.
 *
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function alwaysNamed({ chosen, fit, origin }) {
  return [...new Set([chosen, ...fit.claim, origin])].filter(Boolean);
}

/**
 * The ids of the places that the map must bring into sight when one scene follows another; may be empty.
 *
 * @param {import("./scene.js").Scene | undefined} before
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function newlyChosen(before, scene) {
  if (scene.fit.section.length && String(before?.fit.section ?? "") !== String(scene.fit.section)) {
    return scene.fit.section;
  }
  if (scene.fit.claim.length && String(before?.fit.claim ?? "") !== String(scene.fit.claim)) return scene.fit.claim;
  if (scene.chosen && before?.chosen !== scene.chosen) return [scene.chosen];
  if (before && before.origin !== scene.origin) return [scene.origin];
  return [];
}
