// Range rings: lines at a distance around a place, and the areas within. Updated by id.

import { createPane, pathOf } from "./leaflet.js";

/** @typedef {[number, number]} LatLon */
/** @typedef {import("./scene.js").Ring} Ring */

const TURNS = [-720, -360, 0, 360, 720];
const EDGE = 90;

/**
 * The line at each turn of the globe that can be seen. Round a pole it is one line.
 *
 * @param {Pick<Ring, "line" | "holds">} ring
 * @returns {LatLon[][]}
 */
export function linesOf({ line, holds }) {
  const turns = TURNS.map((turn) => line.map(([north, east]) => /** @type {LatLon} */ ([north, east + turn])));
  if (holds.length !== 1) return turns;
  const goesWest = line[line.length - 1][1] < line[0][1];
  return [(goesWest ? turns.toReversed() : turns).flatMap((part, index) => part.slice(index ? 1 : 0))];
}

/**
 * The area within, to be filled by the even-odd rule.
 *
 * @param {Pick<Ring, "line" | "holds">} ring
 * @returns {LatLon[][]}
 */
export function areaOf(ring) {
  const lines = linesOf(ring);
  if (ring.holds.length === 2) {
    const easts = lines.flat().map(([, east]) => east);
    const [west, east] = [Math.min(...easts) - 360, Math.max(...easts) + 360];
    /** @type {LatLon[]} */
    const world = [
      [-EDGE, west],
      [-EDGE, east],
      [EDGE, east],
      [EDGE, west],
    ];
    return [world, ...lines];
  }
  if (!ring.holds.length) return lines;
  const [line] = lines;
  const pole = ring.holds[0] === "north" ? EDGE : -EDGE;
  return [[...line, [pole, line[line.length - 1][1]], [pole, line[0][1]]]];
}

/**
 * @param {L.Map} map
 * @param {(text: string) => void} onPoint shows a text about what is pointed at
 */
export function createRings(map, onPoint) {
  createPane(map, "dl-rings", 380);
  const renderer = L.svg({ pane: "dl-rings", padding: 0.4 });
  const base = { pane: "dl-rings", renderer, interactive: false, smoothFactor: 0.5 };
  /** @type {Map<string, { ring: Ring, written: string, parts: L.Path[] }>} */
  const drawn = new Map();

  /** @param {Ring} ring */
  function parts(ring) {
    const [lines, id] = [linesOf(ring), ring.id];
    const show = () => onPoint(drawn.get(id)?.ring.text ?? "");
    // A line is too thin to point at, so a wide, invisible one takes its pointer events.
    const touch = L.polyline(lines, { ...base, className: "dl-touch", interactive: true, bubblingMouseEvents: false });
    touch.on("mouseover click", show).on("mouseout", () => onPoint(""));
    return [
      L.polygon(areaOf(ring), { ...base, className: "dl-reached", stroke: false, fillRule: "evenodd" }),
      L.polyline(lines, { ...base, className: "dl-range" }),
      touch,
    ];
  }

  return {
    /** @param {import("./scene.js").Scene} scene */
    render({ rings }) {
      const wanted = new Map(rings.map((ring) => [ring.id, ring]));
      for (const [id, { parts }] of drawn) {
        if (wanted.get(id) && drawn.get(id)?.written === JSON.stringify(wanted.get(id)?.line)) continue;
        for (const part of parts) part.remove();
        drawn.delete(id);
      }
      for (const [id, ring] of wanted) {
        const known = drawn.get(id);
        if (known) {
          known.ring = ring;
          continue;
        }
        const made = parts(ring);
        for (const part of made) part.addTo(map);
        pathOf(made[1]).dataset.ring = id;
        drawn.set(id, { ring, written: JSON.stringify(ring.line), parts: made });
      }
    },
  };
}
