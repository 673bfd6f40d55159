// The ground under a story: land, borders, disputed areas and the date line, from the base map.
// Everything is repeated every 360 degrees as far as the view reaches, so that neither side of the Pacific is cut off.

import { feature, mesh } from "topojson-client";
import { dateLines } from "./date-line.js";
import { element, svgElement } from "./dom.js";
import { createPane } from "./leaflet.js";
import { turnsInReach } from "./turns.js";

/** @typedef {import("topojson-specification").GeometryCollection<{ name?: string, note?: string }>} Geometries */
/** @typedef {import("topojson-specification").MultiLineString} Lines */
/** @typedef {import("topojson-specification").Topology<{ countries: Geometries, coast: Lines, borders: Lines,
 *   disputed: Geometries }>} World */
/** @typedef {import("geojson").Position} Position */

/**
 * @param {L.Map} map
 * @param {L.Renderer} upper the renderer of the pane "dl-night"; it draws the date line and the 180th meridian above
 * the land
 * @param {(text: string) => void} onPoint shows a text about what the pointer is over
 */
export function createGround(map, upper, onPoint) {
  /** @type {number[]} */
  let turns = [];
  createPane(map, "dl-land", 200);
  const renderer = L.svg({ pane: "dl-land", padding: 0.4 });
  /** @param {string} className */
  const style = (className) => ({ className, pane: "dl-land", renderer, interactive: false });
  /** @param {string} className */
  const lineStyle = (className) => ({ className, pane: "dl-night", renderer: upper, interactive: false });

  /**
   * @param {Position[]} line
   * @param {number} turn
   * @returns {[number, number][]}
   */
  const turned = (line, turn) => line.map(([longitude, latitude]) => [latitude, longitude + turn]);
  /** @param {Position[][]} all */
  const everywhere = (all) => turns.flatMap((turn) => all.map((line) => turned(line, turn)));

  /**
   * Draw the base map.
   *
   * @param {string | World} source the base map's address, or the base map itself
   * @param {number} west where the frame begins
   * @returns {Promise<World | null>} the base map, or null where it could not be loaded
   */
  async function load(source, west) {
    turns = turnsInReach(west);
    drawMeridians();
    let world;
    try {
      world = typeof source === "string" ? await (await fetch(source)).json() : source;
    } catch {
      return null;
    }
    draw(world);
    return world;
  }

  function drawMeridians() {
    /** @type {[number, number][][]} */
    const meridians = turns.map((turn) => [
      [-85, 180 + turn],
      [85, 180 + turn],
    ]);
    L.polyline(meridians, lineStyle("dl-meridian")).addTo(map);
    L.polyline(dateLines(turns), lineStyle("dl-date-line")).addTo(map);
  }

  /** @param {World} world */
  function draw(world) {
    const { countries, coast, borders, disputed } = world.objects;
    const rings = feature(world, countries).features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
    L.polygon(everywhere(rings), style("dl-ground")).addTo(map);
    L.polyline(everywhere(linesOf(feature(world, coast).geometry)), style("dl-coast")).addTo(map);
    L.polyline(everywhere(linesOf(feature(world, borders).geometry)), style("dl-border")).addTo(map);
    hatch();
    for (const area of feature(world, disputed).features) drawDisputed(area);
    L.polyline(everywhere(mesh(world, disputed).coordinates), style("dl-dispute")).addTo(map);
  }

  /** @param {import("geojson").Feature<import("geojson").Geometry, { name?: string, note?: string }>} area */
  function drawDisputed({ geometry, properties: { name, note } }) {
    const polygons = turns.flatMap((turn) =>
      polygonsOf(geometry).map((polygon) => polygon.map((ring) => turned(ring, turn))),
    );
    const content = element("div");
    content.append(element("strong", "", name ?? ""), element("div", "", note ?? ""));
    // Hover shows the note briefly; a click or tap keeps it open. (Leaflet's tooltips would make each area a Tab stop.)
    L.polygon(polygons, { ...style("dl-disputed"), interactive: true })
      .on("mouseover", () => onPoint([name, note].filter(Boolean).join(": ")))
      .on("mouseout", () => onPoint(""))
      .on("click", ({ latlng }) => L.popup({ className: "dl-popup" }).setLatLng(latlng).setContent(content).openOn(map))
      .addTo(map);
  }

  // Makes the hatching for disputed areas.
  function hatch() {
    const pattern = svgElement("pattern", {
      id: "dl-hatch",
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    pattern.append(svgElement("path", { d: "M0 0v6", class: "dl-hatch" }));
    const definitions = svgElement("defs", {});
    definitions.append(pattern);
    map.getPane("dl-land")?.querySelector("svg")?.prepend(definitions);
  }

  return { load, dateLines: () => dateLines(turns) };
}

/**
 * @param {import("geojson").Geometry} geometry
 * @returns {Position[][][]}
 */
function polygonsOf(geometry) {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/**
 * @param {import("geojson").Geometry} geometry
 * @returns {Position[][]}
 */
function linesOf(geometry) {
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
