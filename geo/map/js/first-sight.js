// The first view: it shows the story's main places, none of them behind the legend.

/** @typedef {{ right: number, top: number }} Corner the legend's corner nearest the map's middle, in map pixels */
/** @typedef {{ left: number, bottom: number, zoom: number, covered: boolean }} Trial */

const MAX_ZOOM = 10.5; // the base map's coordinates have two decimals: 0.01 degrees are 10 pixels here
const POINT_ZOOM = 7; // for a single place, which has no extent
const EDGE = 70; // room for labels above and below, in pixels

/**
 * The places that the first sight shows: the story's, and the one that is measured from; empty for all places.
 *
 * @param {Pick<import("./scene.js").Scene, "fit" | "origin">} scene
 */
export const firstPlaces = ({ fit, origin }) => (fit.places.length ? [...new Set([...fit.places, origin])] : []);

/**
 * The room at the left and right, in pixels.
 *
 * @param {number} width of the map
 */
export const sideRoom = (width) => Math.max(22, Math.min(90, width * 0.1));

/**
 * Whether a point, or a symbol on it, would lie behind the legend.
 *
 * @param {{ x: number, y: number }} point
 * @param {Corner | null} legend
 */
export const isBehind = ({ x, y }, legend) => legend !== null && x < legend.right + 14 && y > legend.top - 24;

/**
 * The trial with the largest zoom among those that cover no place.
 *
 * @param {Trial[]} trials
 * @returns {Trial | undefined}
 */
export function bestTrial(trials) {
  return trials.filter(({ covered }) => !covered).sort((a, b) => b.zoom - a.zoom)[0];
}

/**
 * @param {L.Map} map
 * @param {L.LatLng[]} points at least one
 * @param {() => Corner | null} legendCorner
 */
export function fitPoints(map, points, legendCorner) {
  const side = sideRoom(map.getSize().x);
  const bounds = L.latLngBounds(points);
  const maxZoom = bounds.getSouthWest().equals(bounds.getNorthEast()) ? POINT_ZOOM : MAX_ZOOM;
  /** @type {(left: number, bottom: number) => Trial} */
  const tried = (left, bottom) => {
    map.fitBounds(bounds, {
      paddingTopLeft: [left, EDGE],
      paddingBottomRight: [side, bottom],
      maxZoom,
      animate: false,
    });
    const corner = legendCorner();
    const covered = points.some((point) => isBehind(map.latLngToContainerPoint(point), corner));
    return { left, bottom, zoom: map.getZoom(), covered };
  };
  const plain = tried(side, EDGE);
  const corner = legendCorner();
  if (!plain.covered || !corner) return;
  // If the legend would cover a place, fit all places to its right or above it, whichever gives the larger zoom.
  const besides = tried(corner.right + 30, EDGE);
  const above = tried(side, map.getSize().y - (legendCorner() ?? corner).top + 30);
  const best = bestTrial([besides, above]) ?? plain;
  tried(best.left, best.bottom);
}
