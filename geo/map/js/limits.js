// How far the map zooms out and pans: the world is shown at most once, and the view stays near the story's frame.

import { inFrame } from "./turns.js";

const WORLD = 256; // the width of the world at zoom 0, in pixels
const POLE = 85; // the greatest latitude of the projection, in degrees
const MARGIN = 30; // beyond the frame, in degrees: room for a label at its edge

/**
 * The smallest zoom, in steps of a tenth, at which the world is at least as wide as the map.
 *
 * @param {number} width of the map in pixels
 */
export const smallestZoom = (width) => Math.max(0, Math.ceil(Math.log2(width / WORLD) * 10) / 10);

/**
 * @param {number} west
 * @returns {[[number, number], [number, number]]}
 */
const bounds = (west) => [
  [-POLE, west - MARGIN],
  [POLE, west + 360 + MARGIN],
];

/** @param {L.Map} map */
export const limitZoom = (map) => map.setMinZoom(smallestZoom(map.getSize().x));

/**
 * Only when the first view is set: Leaflet would glide there from outside, over the view that is set meanwhile.
 *
 * @param {L.Map} map
 * @param {number} west the longitude at which the story's frame begins
 */
export function limitPan(map, west) {
  map.options.maxBoundsViscosity = 1;
  map.setMaxBounds(bounds(west));
}

/**
 * Follow the story into another frame: what was in sight stays so, whole turns away.
 *
 * @param {L.Map} map
 * @param {number} west the longitude at which the new frame begins
 */
export function moveFrame(map, west) {
  map.options.maxBounds = L.latLngBounds(bounds(west)); // without a glide
  const { lat, lng } = map.getCenter();
  const there = inFrame(lng, west);
  if (there === lng) return;
  map.setView([lat, there], map.getZoom(), /** @type {any} */ ({ reset: true }));
}
