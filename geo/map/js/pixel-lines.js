// Lines in pixels.

/** @typedef {[number, number]} Pixel */

/**
 * Points along a line, a few pixels apart.
 *
 * @param {Pixel[]} line
 * @returns {Pixel[]}
 */
export function sampled(line) {
  /** @type {Pixel[]} */
  const found = [];
  for (let i = 1; i < line.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    const steps = Math.min(400, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8));
    for (let step = 0; step < steps; step += 1) {
      found.push([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]);
    }
  }
  return found;
}

/**
 * @param {Pixel} point
 * @param {{ x: number, y: number }} size
 * @param {number} [margin] how far outside the map a point still counts
 */
export const isWithin = ([x, y], size, margin = 0) =>
  x > -margin && y > -margin && x < size.x + margin && y < size.y + margin;

export const ROUND_ZOOM = 8; // nearer, the base map is not exact, and its lines would show their corners
const ROUND = 40; // at most so many pixels of a line are rounded on each side of a corner

/**
 * The path of lines without corners: between the middles of two edges that meet, the line is a curve.
 *
 * @param {readonly (readonly { x: number, y: number }[])[]} lines
 * @param {boolean} closed whether they are rings, whose first point is not repeated
 * @returns {string} for an SVG path
 */
export function rounded(lines, closed) {
  return lines.map((line) => (line.length < 3 ? straight(line) : roundedLine(line, closed))).join("");
}

/** @typedef {{ x: number, y: number }} Point */

/** @param {readonly Point[]} line */
const straight = (line) => line.map(({ x, y }, at) => `${at ? "L" : "M"}${x} ${y}`).join("");

/** @type {(line: readonly Point[], closed: boolean) => string} */
function roundedLine(line, closed) {
  /** @param {number} at */
  const curve = (at) => {
    const corner = line[at];
    const [before, after] = [at - 1, at + 1].map((next) => towards(corner, line[(next + line.length) % line.length]));
    return `${before}Q${corner.x} ${corner.y} ${after}`;
  };
  if (closed) return `M${line.map((_point, at) => curve(at)).join("L")}z`;
  const [first, last] = [line[0], line[line.length - 1]];
  const within = line.slice(1, -1).map((_point, at) => curve(at + 1));
  return `M${first.x} ${first.y}L${within.join("L")}L${last.x} ${last.y}`;
}

/** @type {(from: Point, to: Point) => string} */
function towards(from, to) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length ? Math.min(0.5, ROUND / length) : 0;
  return [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part].map((each) => +each.toFixed(1)).join(" ");
}
