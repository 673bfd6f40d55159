// How far the map zooms out and moves: the world is seen once, and the story's frame is not left for empty sea.

const WORLD = 256; // the width of the world at zoom 0, in pixels
const POLE = 85; // where the projection ends, in degrees
const MARGIN = 30; // beyond the frame, in degrees: room for a label at its edge

/**
 * The smallest zoom at which the map is not wider than the world, in steps of a tenth.
 *
 * @param {number} width of the map in pixels
 */
export const smallestZoom = (width) => Math.max(0, Math.ceil(Math.log2(width / WORLD) * 10) / 10);

/**
 * @param {L.Map} map
 * @param {number} west where the story's frame begins
 */
export function limitView(map, west) {
  map.setMinZoom(smallestZoom(map.getSize().x));
  map.options.maxBoundsViscosity = 1;
  map.setMaxBounds([
    [-POLE, west - MARGIN],
    [POLE, west + 360 + MARGIN],
  ]);
}
