// Clustering: places too close together to tell apart at this zoom get one marker, with their number.

import { elementOf } from "./leaflet.js";

/** @typedef {import("./places.js").PlaceEntry} PlaceEntry */

const NEAR = 20; // pixels

/**
 * The entries with a marker, most important first: the emphasized ones in their order, then by rank.
 *
 * @param {Iterable<PlaceEntry>} entries
 * @param {readonly string[]} emphasis ids
 */
export function byImportance(entries, emphasis) {
  /** @param {PlaceEntry} entry */
  const order = ({ place }) => (emphasis.includes(place.id) ? emphasis.indexOf(place.id) : emphasis.length);
  return [...entries]
    .filter((entry) => entry.marker)
    .sort((a, b) => order(a) - order(b) || a.place.rank - b.place.rank);
}

/**
 * Groups of points that lie together. The first point of a group represents it. A point with `ownGroup` always starts a
 * group of its own.
 *
 * @template {{ x: number, y: number, ownGroup?: boolean }} P
 * @param {P[]} points the most important first
 * @returns {P[][]}
 */
export function groups(points) {
  /** @type {P[][]} */
  const found = [];
  for (const point of points) {
    const group =
      !point.ownGroup &&
      found.find(([first]) => Math.abs(first.x - point.x) < NEAR && Math.abs(first.y - point.y) < NEAR);
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
 * @param {readonly string[]} emphasis ids of places that keep their own markers, on top of the others
 * @returns {Map<PlaceEntry, { x: number, y: number }>} the entries whose markers are shown, and where, in map pixels
 */
export function gather(map, entries, emphasis) {
  const points = byImportance(entries, emphasis).map((entry) => {
    const { x, y } = map.latLngToContainerPoint(entry.anchor);
    return { entry, x, y, ownGroup: emphasis.includes(entry.place.id) };
  });
  const shown = new Map();
  for (const [first, ...others] of groups(points)) {
    shown.set(first.entry, { x: first.x, y: first.y });
    first.entry.members = others.map(({ entry }) => entry.place.id);
    for (const { entry } of others) entry.members = [];
  }
  for (const { entry, ownGroup } of points) {
    if (!entry.marker) continue;
    const isShown = shown.has(entry);
    elementOf(entry.marker).classList.toggle("dl-gathered", !isShown);
    const height = ownGroup ? 3000 - emphasis.indexOf(entry.place.id) : 1000 - entry.place.rank;
    entry.marker.setZIndexOffset(isShown ? height : 0);
    entry.label.setZIndexOffset(ownGroup ? height : 0);
    entry.count.textContent = entry.members.length ? `+${entry.members.length}` : "";
  }
  return shown;
}
