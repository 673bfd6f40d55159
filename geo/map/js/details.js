// What a map of a small region shows beyond the base map: all that its lines leave out, more islands, lakes and first-level
// borders. It comes in cells, which are loaded when a map that is near enough shows them. Knows nothing of Leaflet.

/** @typedef {import("./ground.js").World} World */
/** @typedef {[number, number]} LonLat */
/**
 * A cell, its lines as encoded polylines. An arc of the base map: its number, two of its points, and what lies between
 * these, on the grid. The other lines are in thousandths of a degree, latitude first.
 *
 * @typedef {{ arcs: [number, number, number, string][], islands: string[], lakes?: string[], divisions?: string[] }} Cell
 */

const CELL_DEG = 20;
export const NEAR_ZOOM = 5.5;

/**
 * The names of the cells that a map shows; of all turns of the globe.
 *
 * @param {{ west: number, south: number, east: number, north: number }} bounds
 */
export function cellsIn({ west, south, east, north }) {
  /** @type {Set<string>} */
  const found = new Set();
  for (let x = Math.floor(west / CELL_DEG); x <= Math.floor(east / CELL_DEG); x += 1) {
    const column = ((((x + 9) % 18) + 18) % 18) - 9;
    for (let y = Math.floor(south / CELL_DEG); y <= Math.floor(north / CELL_DEG); y += 1) found.add(`${column},${y}`);
  }
  return [...found];
}

/**
 * @param {string} text
 * @returns {[number, number][]}
 */
export function decoded(text) {
  /** @type {[number, number][]} */
  const points = [];
  const last = [0, 0];
  let [axis, value, shift] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const bits = text.charCodeAt(at) - 63;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits >= 32) continue;
    last[axis] += value & 1 ? ~(value >> 1) : value >> 1;
    if (axis) points.push([last[0], last[1]]);
    [axis, value, shift] = [1 - axis, 0, 0];
  }
  return points;
}

/**
 * A line in degrees, longitude first.
 *
 * @param {string} text
 * @returns {LonLat[]}
 */
export const line = (text) => decoded(text).map(([latitude, longitude]) => [longitude / 1000, latitude / 1000]);

/**
 * The base map with all points of the given cells.
 *
 * @param {World} world as it was loaded
 * @param {readonly Cell[]} cells
 * @returns {World}
 */
export function refined(world, cells) {
  /** @type {Map<number, [number, number, string][]>} */
  const runs = new Map();
  for (const [arc, from, to, text] of cells.flatMap((cell) => cell.arcs)) {
    const of = runs.get(arc);
    if (of) of.push([from, to, text]);
    else runs.set(arc, [[from, to, text]]);
  }
  const arcs = world.arcs.slice();
  for (const [arc, more] of runs) arcs[arc] = differences(filled(sums(/** @type {any} */ (arcs[arc])), more));
  return { ...world, arcs };
}

/**
 * @param {readonly [number, number][]} points
 * @param {[number, number, string][]} runs
 */
function filled(points, runs) {
  /** @type {[number, number][]} */
  const out = [];
  let at = 0;
  for (const [from, to, text] of runs.sort((a, b) => a[0] - b[0])) {
    out.push(...points.slice(at, from + 1), ...decoded(text));
    at = to;
  }
  return [...out, ...points.slice(at)];
}

/** @param {readonly [number, number][]} steps */
function sums(steps) {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return /** @type {[number, number]} */ ([x, y]);
  });
}

/** @param {readonly [number, number][]} points */
const differences = (points) =>
  points.map(([x, y], at) => (at ? [x - points[at - 1][0], y - points[at - 1][1]] : [x, y]));
