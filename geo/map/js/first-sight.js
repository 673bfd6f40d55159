// The first view: it shows the story's main places.

const MAX_ZOOM = 9.5; // a point of the ground is good to a kilometre: 5 pixels here
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
 * The zoom at which points fill the map.
 *
 * @param {L.Map} map
 * @param {L.LatLng[]} points
 */
export function zoomFor(map, points) {
  const room = L.point(2 * sideRoom(map.getSize().x), 2 * EDGE);
  return Math.min(MAX_ZOOM, map.getBoundsZoom(L.latLngBounds(points), false, room));
}

/**
 * @param {L.Map} map
 * @param {L.LatLng[]} points at least one
 */
export function fitPoints(map, points) {
  const side = sideRoom(map.getSize().x);
  const bounds = L.latLngBounds(points);
  const maxZoom = bounds.getSouthWest().equals(bounds.getNorthEast()) ? POINT_ZOOM : MAX_ZOOM;
  map.fitBounds(bounds, {
    paddingTopLeft: [side, EDGE],
    paddingBottomRight: [side, EDGE],
    maxZoom,
    animate: false,
  });
}
