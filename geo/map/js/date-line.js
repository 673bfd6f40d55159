// The international date line, repeated every 360 degrees.

import corners from "../date_line.json" with { type: "json" };

/**
 * The date line at each of these turns.
 *
 * @param {number[]} turns
 * @returns {[number, number][][]}
 */
export function dateLines(turns) {
  return turns.map((turn) => corners.map(([latitude, longitude]) => [latitude, longitude + turn]));
}
