// The emphasized places: those that the reader has chosen. They are in sight, on top and labelled, and keep their own
// markers.

/**
 * The ids of the emphasized places, most important first: the chosen place, the ends of the open claim, the origin, and
 * the open section's places.
 *
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function emphasized(scene) {
  const claims = scene.arcs.filter((arc) => arc.claim).flatMap(({ start, to }) => [start, to]);
  return [...new Set([scene.chosen, ...claims, scene.origin, ...scene.fit.section])].filter(Boolean);
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
  const claim = scene.arcs.findLast((arc) => arc.claim); // the claim's own arc comes last
  if (claim && !before?.arcs.some((arc) => arc.claim && arc.start === claim.start && arc.to === claim.to)) {
    return [claim.start, claim.to];
  }
  if (scene.chosen && before?.chosen !== scene.chosen) return [scene.chosen];
  if (before && before.origin !== scene.origin) return [scene.origin];
  return [];
}
