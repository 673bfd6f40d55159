// Boxes and straight lines, in pixels.

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
/** @typedef {[number, number, number, number]} Line x and y of its start, then of its end */
/** @typedef {{ x: number, y: number }} Size the map's width and height */

/**
 * @param {number} x of the middle
 * @param {number} y of the middle
 * @param {number} width
 * @param {number} height
 * @returns {Box}
 */
export function box(x, y, width, height) {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/**
 * The area that two boxes share.
 *
 * @param {Box} a
 * @param {Box} b
 */
export function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * How much of a box's area lies outside the map.
 *
 * @param {Box} a
 * @param {Size} size
 */
export function outside(a, size) {
  const width = Math.max(0, Math.min(a.right, size.x - 2) - Math.max(a.left, 2));
  const height = Math.max(0, Math.min(a.bottom, size.y - 2) - Math.max(a.top, 2));
  return (a.right - a.left) * (a.bottom - a.top) - width * height;
}

/**
 * How far two boxes lie apart.
 *
 * @param {Box} a
 * @param {Box} b
 */
export function distanceBetween(a, b) {
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  return Math.hypot(across, down);
}

/**
 * How far a point lies from a line.
 *
 * @param {Line} line
 * @param {number} x
 * @param {number} y
 */
export function distanceToLine([x0, y0, x1, y1], x, y) {
  const [right, down] = [x1 - x0, y1 - y0];
  const part = Math.max(0, Math.min(1, ((x - x0) * right + (y - y0) * down) / (right * right + down * down || 1)));
  return Math.hypot(x - x0 - part * right, y - y0 - part * down);
}

/**
 * Whether a line enters a box after its start.
 *
 * @param {Line} line
 * @param {Box} a
 */
export function crosses(line, a) {
  for (let step = 1; step <= 8; step += 1) {
    const x = line[0] + ((line[2] - line[0]) * step) / 8;
    const y = line[1] + ((line[3] - line[1]) * step) / 8;
    if (x > a.left && x < a.right && y > a.top && y < a.bottom) return true;
  }
  return false;
}
