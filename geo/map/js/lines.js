// Lines of the ground that are projected once. At each move of the map what is in sight of them is written as a path of SVG.
// Leaflet's own lines make several objects of each point, at each turn of the globe and each zoom: many times as slow.

/**
 * Lines on a square of side 1, in the projection of the map.
 *
 * @typedef {{ xs: Float64Array, ys: Float64Array, starts: Uint32Array, boxes: Float64Array, kept: Kept | null }} Lines
 */
/** @typedef {{ scale: number, at: Uint32Array, starts: Uint32Array }} Kept which points a map of this scale needs */
/** @typedef {readonly number[]} Chain the numbers of lines that follow each other; of one that runs backwards, ~number */
/**
 * @typedef {object} View
 * @property {number} scale the width of the globe in pixels
 * @property {{ x: number, y: number }} origin the pixel of the globe that the path begins to count at
 * @property {{ x: number, y: number }} min of what may be seen, in pixels of the path
 * @property {{ x: number, y: number }} max
 * @property {readonly number[]} turns in degrees
 */

import { ROUND_ZOOM, rounded } from "./pixel-lines.js";

const NORTHERNMOST = 85.0511287798; // where the square ends
const DEGREES = Math.PI / 180;

/**
 * @param {number} count
 * @param {number} points of all of them
 * @param {(number: number, add: (longitude: number, latitude: number) => void) => void} each hands over the points of a line
 * @returns {Lines}
 */
export function projected(count, points, each) {
  const [xs, ys] = [new Float64Array(points), new Float64Array(points)];
  const [starts, boxes] = [new Uint32Array(count + 1), new Float64Array(4 * count)];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    each(number, (longitude, latitude) => {
      const sine = Math.sin(Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude)) * DEGREES);
      const x = longitude / 360 + 0.5;
      const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
      xs[at] = x;
      ys[at] = y;
      at += 1;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    });
    starts[number + 1] = at;
    boxes.set([west, north, east, south], 4 * number);
  }
  return { xs, ys, starts, boxes, kept: null };
}

/**
 * The arcs of a base map.
 *
 * @param {import("./ground.js").World} world
 */
export function projectedArcs({ arcs, transform }) {
  const { scale, translate } = /** @type {NonNullable<typeof transform>} */ (transform);
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  return projected(arcs.length, points, (number, add) => {
    let [x, y] = [0, 0];
    for (const step of arcs[number]) {
      x += step[0];
      y += step[1];
      add(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    }
  });
}

/** @param {readonly (readonly [number, number][])[]} lines longitude first */
export function projectedLines(lines) {
  const points = lines.reduce((sum, line) => sum + line.length, 0);
  return projected(lines.length, points, (number, add) => {
    for (const [longitude, latitude] of lines[number]) add(longitude, latitude);
  });
}

/**
 * Which points are more than a pixel away from the one before; a line's ends always are kept.
 *
 * @param {Lines} lines
 * @param {number} scale
 */
function keptOf(lines, scale) {
  if (lines.kept?.scale === scale) return lines.kept;
  const { xs, ys, starts } = lines;
  const kept = { scale, at: new Uint32Array(xs.length), starts: new Uint32Array(starts.length) };
  const nearest = 1 / scale ** 2;
  let count = 0;
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const [first, last] = [starts[number], starts[number + 1] - 1];
    let before = first;
    kept.at[count++] = first;
    for (let at = first + 1; at < last; at += 1) {
      if ((xs[at] - xs[before]) ** 2 + (ys[at] - ys[before]) ** 2 <= nearest) continue;
      before = at;
      kept.at[count++] = at;
    }
    if (last > first) kept.at[count++] = last;
    kept.starts[number + 1] = count;
  }
  lines.kept = kept;
  return kept;
}

/**
 * The path of chains of lines, at all turns of the globe; of what lies out of sight, only the lines' ends. On a map that
 * is nearer than they are exact, their corners are round.
 *
 * @param {Lines} lines
 * @param {readonly Chain[]} chains
 * @param {boolean} closed whether they are outlines
 * @param {View} view
 */
export function pathOf(lines, chains, closed, { scale, origin, min, max, turns }) {
  const { xs, ys, boxes } = lines;
  const { at, starts } = keptOf(lines, scale);
  const [north, south] = [(min.y + origin.y) / scale, (max.y + origin.y) / scale];
  let text = "";
  for (const turn of turns) {
    const left = (turn / 360) * scale - origin.x;
    const [west, east] = [(min.x - left) / scale, (max.x - left) / scale];
    for (const chain of chains) {
      let [boxWest, boxNorth, boxEast, boxSouth] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const which of chain) {
        const box = 4 * (which < 0 ? ~which : which);
        if (boxes[box] < boxWest) boxWest = boxes[box];
        if (boxes[box + 1] < boxNorth) boxNorth = boxes[box + 1];
        if (boxes[box + 2] > boxEast) boxEast = boxes[box + 2];
        if (boxes[box + 3] > boxSouth) boxSouth = boxes[box + 3];
      }
      if (boxEast < west || boxWest > east || boxSouth < north || boxNorth > south) continue;
      /** @type {{ x: number, y: number }[] | null} */
      const points = scale >= 256 * 2 ** ROUND_ZOOM ? [] : null;
      let [lastX, lastY, isFirst] = [0, 0, true];
      for (const which of chain) {
        const number = which < 0 ? ~which : which;
        const box = 4 * number;
        const [from, to] = [starts[number], starts[number + 1]];
        const isOut = boxes[box + 2] < west || boxes[box] > east || boxes[box + 3] < north || boxes[box + 1] > south;
        const step = isOut ? Math.max(1, to - from - 1) : 1;
        for (let n = isFirst ? 0 : step; n < to - from; n += step) {
          const point = at[which < 0 ? to - 1 - n : from + n];
          const [x, y] = [Math.round(xs[point] * scale + left), Math.round(ys[point] * scale - origin.y)];
          if (points) points.push({ x, y });
          else text += isFirst ? `M${x} ${y}l` : `${x - lastX} ${y - lastY} `;
          [lastX, lastY, isFirst] = [x, y, false];
        }
      }
      if (points) text += roundedChain(points, closed);
      else text += closed ? "z" : "";
    }
  }
  return text || "M0 0";
}

/** @type {(points: { x: number, y: number }[], closed: boolean) => string} */
function roundedChain(points, closed) {
  const [first, last] = [points[0], points[points.length - 1]];
  const isBack = points.length > 3 && first.x === last.x && first.y === last.y;
  return rounded([isBack ? points.slice(1) : points], isBack || closed);
}
