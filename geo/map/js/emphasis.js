// What the reader has chosen: it is in sight, on top and named, and no other place stands for it.

/**
 * The ids of the places that the reader has chosen, the most important first: the place itself, the ends of the opened
 * claim, the place measured from, and the read section's places.
 *
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function emphasized(scene) {
  const claims = scene.arcs.filter((arc) => arc.claim).flatMap(({ start, to }) => [start, to]);
  return [...new Set([scene.chosen, ...claims, scene.origin, ...scene.fit.section])].filter(Boolean);
}

/**
 * The ids of the places that have to come into sight when one scene follows another, or none.
 *
 * @param {import("./scene.js").Scene | undefined} before
 * @param {import("./scene.js").Scene} scene
 * @returns {string[]}
 */
export function newlyChosen(before, scene) {
  if (scene.fit.section.length && String(before?.fit.section ?? "") !== String(scene.fit.section)) {
    return scene.fit.section;
  }
  const claim = scene.arcs.find((arc) => arc.claim);
  if (claim && !before?.arcs.some((arc) => arc.claim && arc.start === claim.start && arc.to === claim.to)) {
    return [claim.start, claim.to];
  }
  if (scene.chosen && before?.chosen !== scene.chosen) return [scene.chosen];
  if (before && before.origin !== scene.origin) return [scene.origin];
  return [];
}
