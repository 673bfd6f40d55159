// Places too close together to tell apart at this zoom get one marker, with their number. Those at one point, which no
// zoom tells apart, are fanned out instead.

import { setText } from "./dom.js";
import { elementOf } from "./leaflet.js";

/** @typedef {import("./places.js").PlaceEntry} PlaceEntry */
/** @typedef {{ ids: string[], zoom: number } | null} Fan the places that are fanned out, at the zoom at which they are */

const NEAR = 20; // pixels
const FAN = 34; // the radius of a fan, in pixels
const ROOM = 30; // between two of its places

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
 * Where a place of a fan stands, seen from the point of all.
 *
 * @param {number} index
 * @param {number} count at least two
 */
export function fanned(index, count) {
  const radius = Math.max(FAN, (ROOM * count) / (2 * Math.PI));
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}

/**
 * Show one marker for each group.
 *
 * @param {L.Map} map
 * @param {Iterable<PlaceEntry>} entries
 * @param {readonly string[]} emphasis ids, the most important first: these represent their groups
 * @param {readonly string[]} named ids of places that keep their own markers, on top of the others
 * @param {Fan} fan
 * @param {string} pattern of the count, with {n}
 * @returns {Map<PlaceEntry, { x: number, y: number }>} the entries whose markers are shown, and where, in map pixels
 */
export function gather(map, entries, emphasis, named, fan, pattern) {
  const open = fan && fan.zoom === map.getZoom() ? fan.ids : [];
  const points = byImportance(entries, emphasis).map((entry) => {
    const { x, y } = map.latLngToContainerPoint(entry.anchor);
    const { id } = entry.place;
    const off = open.includes(id) ? fanned(open.indexOf(id), open.length) : { x: 0, y: 0 };
    return { entry, x: x + off.x, y: y + off.y, ownGroup: named.includes(id) || open.includes(id) };
  });
  const shown = new Map();
  for (const [first, ...others] of groups(points)) {
    shown.set(first.entry, { x: first.x, y: first.y });
    first.entry.members = others.map(({ entry }) => entry.place.id);
    for (const { entry } of others) entry.members = [];
  }
  for (const { entry, x, y, ownGroup } of points) {
    if (!entry.marker) continue;
    entry.at = open.includes(entry.place.id) ? map.containerPointToLatLng([x, y]) : entry.anchor;
    for (const part of [entry.marker, entry.label]) if (!part.getLatLng().equals(entry.at)) part.setLatLng(entry.at);
    const isShown = shown.has(entry);
    elementOf(entry.marker).classList.toggle("dl-gathered", !isShown);
    const height = ownGroup ? 3000 - emphasis.indexOf(entry.place.id) : 1000 - entry.place.rank;
    raise(entry.marker, isShown ? height : 0);
    raise(entry.label, ownGroup ? height : 0);
    const count = entry.members.length;
    setText(entry.count, count ? pattern.replace("{n}", String(count)) : "");
  }
  return shown;
}

/**
 * @param {L.Marker} marker
 * @param {number} height
 */
function raise(marker, height) {
  if ((marker.options.zIndexOffset ?? 0) !== height) marker.setZIndexOffset(height);
}
