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

/** @typedef {[number, number, number, number]} Box west, south, east, north */

/**
 * The box of each arc of the base map, in degrees.
 *
 * @param {World} world
 * @returns {Box[]}
 */
export function boxesOf(world) {
  const { scale, translate } = /** @type {NonNullable<World["transform"]>} */ (world.transform);
  return world.arcs.map((arc) => {
    /** @type {Box} */
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    let [x, y] = [0, 0];
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return /** @type {Box} */ (box.map((value, side) => value * scale[side % 2] + translate[side % 2]));
  });
}

/**
 * The part of the base map that may be seen within some bounds, on any turn of the globe.
 *
 * @param {World} world
 * @param {readonly Box[]} boxes of its arcs
 * @param {Box} bounds
 * @returns {World}
 */
export function within(world, boxes, [west, south, east, north]) {
  const turns = [-720, -360, 0, 360, 720];
  const near = boxes.map(
    ([left, bottom, right, top]) =>
      bottom <= north && top >= south && turns.some((turn) => left + turn <= east && right + turn >= west),
  );
  /** @param {number[]} arcs */
  const isNear = (arcs) => arcs.some((arc) => near[arc < 0 ? ~arc : arc]);
  // A polygon may surround the bounds although none of its arcs comes near: its outline as a whole decides.
  /** @param {number[][]} rings */
  const isSeen = (rings) => {
    const own = rings[0].map((arc) => boxes[arc < 0 ? ~arc : arc]);
    const [left, bottom] = [0, 1].map((side) => Math.min(...own.map((box) => box[side])));
    const [right, top] = [2, 3].map((side) => Math.max(...own.map((box) => box[side])));
    return bottom <= north && top >= south && turns.some((turn) => left + turn <= east && right + turn >= west);
  };
  /** @param {any} geometry */
  const seen = (geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? []);
    return { ...geometry, type: "MultiPolygon", arcs: polygons.filter(isSeen) };
  };
  const { countries, coast, borders, disputed } = world.objects;
  return {
    ...world,
    objects: {
      countries: { ...countries, geometries: countries.geometries.map(seen).filter(({ arcs }) => arcs.length) },
      coast: { ...coast, arcs: coast.arcs.filter(isNear) },
      borders: { ...borders, arcs: borders.arcs.filter(isNear) },
      disputed: { ...disputed, geometries: disputed.geometries.filter((geometry) => seen(geometry).arcs.length) },
    },
  };
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
