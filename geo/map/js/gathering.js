// Clustering: places too close together to tell apart at this zoom get one marker, with their number.

import { elementOf } from "./leaflet.js";

/** @typedef {import("./places.js").PlaceEntry} PlaceEntry */

const NEAR = 20; // pixels

/**
 * The entries with a marker, most important first: the chosen one, then by rank.
 *
 * @param {Iterable<PlaceEntry>} entries
 * @param {string} chosen
 */
export function byImportance(entries, chosen) {
  return [...entries]
    .filter((entry) => entry.marker)
    .sort((a, b) => Number(b.place.id === chosen) - Number(a.place.id === chosen) || a.place.rank - b.place.rank);
}

/**
 * Groups of points that lie together. The first point of a group represents it.
 *
 * @template {{ x: number, y: number }} P
 * @param {P[]} points the most important first
 * @returns {P[][]}
 */
export function groups(points) {
  /** @type {P[][]} */
  const found = [];
  for (const point of points) {
    const group = found.find(([first]) => Math.abs(first.x - point.x) < NEAR && Math.abs(first.y - point.y) < NEAR);
    if (group) group.push(point);
    else found.push([point]);
  }
  return found;
}

/**
 * Show one marker for each group.
 *
 * @param {L.Map} map
 * @param {Iterable<PlaceEntry>} entries
 * @param {string} chosen
 * @returns {Map<PlaceEntry, { x: number, y: number }>} the entries whose markers are shown, and where, in map pixels
 */
export function gather(map, entries, chosen) {
  const points = byImportance(entries, chosen).map((entry) => {
    const { x, y } = map.latLngToContainerPoint(entry.anchor);
    return { entry, x, y };
  });
  const shown = new Map();
  for (const [first, ...others] of groups(points)) {
    shown.set(first.entry, { x: first.x, y: first.y });
    first.entry.members = others.map(({ entry }) => entry.place.id);
    for (const { entry } of others) entry.members = [];
  }
  for (const { entry } of points) {
    if (!entry.marker) continue;
    const isShown = shown.has(entry);
    elementOf(entry.marker).classList.toggle("dl-gathered", !isShown);
    entry.marker.setZIndexOffset(isShown ? 1000 - entry.place.rank : 0);
    entry.count.textContent = entry.members.length ? `+${entry.members.length}` : "";
  }
  return shown;
}
