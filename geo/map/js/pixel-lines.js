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
