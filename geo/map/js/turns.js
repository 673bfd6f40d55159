// Turns of the globe: the map shows longitudes beyond 180, so what lies there is drawn again, shifted by a turn (360
// degrees).

const DEGREES_PER_MS = 360 / 86_400_000;

/**
 * The turns at which the base map can come into view, for a frame that begins at this longitude.
 *
 * @param {number} west
 */
export function turnsInReach(west) {
  return [-360, 0, 360].filter((turn) => turn + 180 > west - 90 && turn - 180 < west + 450);
}

/**
 * A longitude, shifted by whole turns into the frame that begins at `west`.
 *
 * @param {number} longitude
 * @param {number} west
 */
export const inFrame = (longitude, west) => longitude - 360 * Math.floor((longitude - west) / 360);

/**
 * The turn from a place's true longitude to its longitude in the frame.
 *
 * @param {number} inFrame
 * @param {number} trueLongitude
 */
export function turnBetween(inFrame, trueLongitude) {
  return Math.round((inFrame - trueLongitude) / 360) * 360;
}

/**
 * How far the sun has moved, in degrees to the east. It moves west, so this is at most 0.
 *
 * @param {number} ms since the shade was computed
 */
export function sunTurn(ms) {
  return (-ms * DEGREES_PER_MS) % 360;
}
