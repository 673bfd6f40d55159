// The distance between two points on WGS84, by Lambert's formula for long lines (1942): within 10 m for thousands of
// kilometres. Only for places that lie together on the map, which Python cannot know; all else is computed there.

const A = 6_378_137; // metres
const F = 1 / 298.257223563;

/** @typedef {{ lat: number, lng: number }} Point degrees */

/**
 * @param {Point} one
 * @param {Point} other
 * @returns {number} metres
 */
export function apart(one, other) {
  const radians = Math.PI / 180;
  const [b1, b2] = [one, other].map(({ lat }) => Math.atan((1 - F) * Math.tan(lat * radians))); // reduced latitudes
  const half = Math.sin((b2 - b1) / 2) ** 2;
  const east = Math.sin(((other.lng - one.lng) * radians) / 2) ** 2;
  const angle = 2 * Math.asin(Math.sqrt(half + Math.cos(b1) * Math.cos(b2) * east));
  if (!angle) return 0;
  const [p, q] = [(b1 + b2) / 2, (b2 - b1) / 2];
  const x = (angle - Math.sin(angle)) * ((Math.sin(p) * Math.cos(q)) / Math.cos(angle / 2)) ** 2;
  const y = (angle + Math.sin(angle)) * ((Math.cos(p) * Math.sin(q)) / Math.sin(angle / 2)) ** 2;
  return A * (angle - (F / 2) * (x + y));
}

/**
 * A distance as text, in the scene's unit: whole units, or one decimal if it is below ten.
 *
 * @param {number} metres
 * @param {Pick<import("./scene.js").Scene, "unit" | "language" | "words">} scene
 */
export function written(metres, { unit, language, words }) {
  const value = metres / unit.metres;
  const digits = value > 0 && value < 9.95 ? 1 : 0;
  return words.length.replace("{number}", numbers(language, digits).format(value)).replace("{unit}", unit.sign);
}

/** @type {Map<string, Intl.NumberFormat>} making one takes long */
const formats = new Map();

/**
 * @param {string} language
 * @param {number} digits after the point
 */
function numbers(language, digits) {
  const key = `${language} ${digits}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, made);
  return made;
}
