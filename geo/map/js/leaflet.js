// Leaflet helpers that several modules share. Leaflet is loaded before this script, as the global `L`.

import { ROUND_ZOOM, rounded } from "./pixel-lines.js";

/** @typedef {[number, number]} LatLon */

/** @param {string} className */
export function icon(className) {
  // Leaflet sets a size of its own unless iconSize is null, which its types do not allow.
  return L.divIcon({ className, html: "", iconSize: /** @type {any} */ (null) });
}

/**
 * The element of a marker or line that is on the map.
 *
 * @param {L.Marker} marker
 * @returns {HTMLElement}
 */
export function elementOf(marker) {
  const drawn = marker.getElement();
  if (!drawn) throw new Error("the marker is not on the map");
  return drawn;
}

/**
 * The drawn path of a line or polygon that is on the map.
 *
 * @param {L.Path} line
 * @returns {SVGElement}
 */
export function pathOf(line) {
  return /** @type {SVGElement} */ (line.getElement());
}

/**
 * @param {L.Map} map
 * @param {string} name
 * @param {number} z
 */
export function createPane(map, name, z) {
  const pane = map.createPane(name);
  pane.style.zIndex = String(z);
  return pane;
}

/**
 * Draws areas of the base map. On a map that is nearer than they are exact, it rounds their corners.
 *
 * @param {L.Map} map
 * @param {string} pane
 */
export function areaRenderer(map, pane) {
  /** What Leaflet's types leave out. @type {any} */
  const renderer = L.svg({ pane, padding: 0.4 });
  /** @type {(layer: any, closed: boolean) => void} */
  renderer._updatePoly = (layer, closed) => {
    const draw = map.getZoom() >= ROUND_ZOOM ? rounded : L.SVG.pointsToPath;
    renderer._setPath(layer, draw(layer._parts, closed));
  };
  return /** @type {L.Renderer} */ (renderer);
}

/**
 * A label on a line, moved along it. Hidden from screen readers.
 *
 * @param {L.Map} map
 * @param {string} className
 * @param {string} text
 */
export function lineLabel(map, className, text) {
  const label = L.marker([0, 0], {
    icon: icon(className),
    interactive: false,
    keyboard: false,
    pane: "dl-labels",
  }).addTo(map);
  const node = document.createElement("span");
  node.textContent = text;
  elementOf(label).append(node);
  return label;
}

/**
 * The element of a line's label that holds the text, and is rotated and measured.
 *
 * @param {L.Marker} label
 */
export function textOf(label) {
  return /** @type {HTMLElement} */ (elementOf(label).firstChild);
}

/**
 * @param {L.Map} map
 * @param {readonly LatLon[]} path
 * @returns {[number, number][]}
 */
export function pixels(map, path) {
  return path.map((position) => {
    const { x, y } = map.latLngToContainerPoint(position);
    return [x, y];
  });
}

/** @type {MediaQueryList | null} asked once: the browser keeps each question */
let still = null;

export function reducedMotion() {
  still ??= matchMedia("(prefers-reduced-motion: reduce)");
  return still.matches;
}
