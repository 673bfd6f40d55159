// The ground under a story: land, borders, disputed areas and the date line, from the base map; and on a map of a small
// region all their points, lakes and first-level borders.
// Everything is repeated every 360 degrees as far as the view reaches, so that neither side of the Pacific is cut off.

import { feature, mesh } from "topojson-client";
import { dateLines } from "./date-line.js";
import { boxesOf, cellsIn, line as decodedLine, NEAR_ZOOM, refined, within } from "./details.js";
import { element, svgElement } from "./dom.js";
import { createPane } from "./leaflet.js";
import { turnsInReach } from "./turns.js";

/** @typedef {import("topojson-specification").GeometryCollection<{ name?: string, note?: string }>} Geometries */
/** @typedef {import("topojson-specification").MultiLineString} Lines */
/** @typedef {import("topojson-specification").Topology<{ countries: Geometries, coast: Lines, borders: Lines,
 *   disputed: Geometries }>} World */
/** @typedef {import("geojson").Position} Position */
/** @typedef {import("./details.js").Cell} Cell */

/** @type {Cell} */
const NOTHING = { arcs: [], islands: [] };

/**
 * @param {L.Map} map
 * @param {L.Renderer} upper the renderer of the pane "dl-night"; it draws the date line and the 180th meridian above
 * the land
 * @param {(text: string) => void} onPoint shows a text about what the pointer is over
 */
export function createGround(map, upper, onPoint) {
  /** @type {number[]} */
  const turns = [];
  /** @type {World | null} the base map as it was loaded */
  let coarse = null;
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  /** @type {Map<string, L.Polygon | L.Polyline>} by their class */
  const shapes = new Map();
  /** @type {Map<unknown, L.Polygon>} by their geometry in the base map */
  const disputes = new Map();
  /** @type {Map<string, L.LatLng[]>} the lines of each shape on a map of a large region */
  const far = new Map();
  /** @type {{ world: World, boxes: import("./details.js").Box[], bounds: L.LatLngBounds | null } | null} */
  let fine = null;
  createPane(map, "dl-land", 200);
  const renderer = L.svg({ pane: "dl-land", padding: 0.4 });
  /** @param {string} className */
  const style = (className) => ({ className, pane: "dl-land", renderer, interactive: false });
  /** @param {string} className */
  const lineStyle = (className) => ({ className, pane: "dl-night", renderer: upper, interactive: false });
  const meridian = L.polyline([], lineStyle("dl-meridian")).addTo(map);
  const dateLine = L.polyline([], lineStyle("dl-date-line")).addTo(map);

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
    reach(west);
    let world;
    try {
      world = typeof source === "string" ? await (await fetch(source)).json() : source;
    } catch {
      return null;
    }
    coarse = world;
    drawFar(world);
    return world;
  }

  /**
   * Draw the ground at all turns that come into view.
   *
   * @param {number} west where the frame begins
   */
  function reach(west) {
    const missing = turnsInReach(west).filter((turn) => !turns.includes(turn));
    if (!missing.length) return;
    turns.push(...missing);
    /** @type {[number, number][][]} */
    const meridians = turns.map((turn) => [
      [-85, 180 + turn],
      [85, 180 + turn],
    ]);
    meridian.setLatLngs(meridians);
    dateLine.setLatLngs(dateLines(turns));
    if (coarse) drawFar(coarse);
    if (fine) fine.bounds = null;
  }

  /** @param {World} world */
  function drawFar(world) {
    draw(world);
    for (const [name, shape] of shapes) far.set(name, /** @type {L.LatLng[]} */ (shape.getLatLngs()));
  }

  /**
   * Load what a map of a small region shows beyond the base map, and draw it.
   *
   * @param {string | Record<string, Cell>} source the address of the folder with the cells, or all that there are
   * @returns {Promise<World | null>} the base map with more points, or null if nothing has changed
   */
  async function refine(source) {
    const near = map.getZoom() >= NEAR_ZOOM;
    map.getContainer().classList.toggle("dl-near", near);
    if (!coarse) return null;
    if (!near) {
      for (const [name, lines] of fine?.bounds ? far : []) shapes.get(name)?.setLatLngs(lines);
      if (fine) fine.bounds = null;
      return null;
    }
    const [west, south, east, north] = boxOf(map.getBounds());
    const missing = cellsIn({ west, south, east, north }).filter((name) => !cells.has(name));
    if (!missing.length) {
      drawNear();
      return null;
    }
    try {
      /** @type {(name: string) => Promise<Cell>} */
      const load = async (name) =>
        typeof source === "string" ? (await fetch(`${source}/${name}.json`)).json() : (source[name] ?? NOTHING);
      const loaded = await Promise.all(missing.map(load));
      for (const [index, cell] of loaded.entries()) cells.set(missing[index], cell);
    } catch {
      return null; // the base map is right without them
    }
    fine = { world: refined(coarse, [...cells.values()]), boxes: fine?.boxes ?? boxesOf(coarse), bounds: null };
    if (map.getZoom() >= NEAR_ZOOM) drawNear();
    return fine.world;
  }

  // Draw only what is near: a whole world of fine lines would be slow.
  function drawNear() {
    if (!fine || fine.bounds?.contains(map.getBounds())) return;
    fine.bounds = map.getBounds().pad(0.8);
    draw(within(fine.world, fine.boxes, boxOf(fine.bounds)));
  }

  /** @param {World} world */
  function draw(world) {
    const { countries, coast, borders, disputed } = world.objects;
    const more = [...cells.values()];
    const lands = feature(world, countries).features;
    fill(
      "dl-ground",
      lands.flatMap(({ geometry }) => polygonsOf(geometry).flat()),
    );
    fill(
      "dl-lake",
      more.flatMap(({ lakes = [] }) => lakes.map(decodedLine)),
    );
    stroke(
      "dl-division",
      more.flatMap(({ divisions = [] }) => divisions.map(decodedLine)),
    );
    fill(
      "dl-island",
      more.flatMap(({ islands }) => islands.map(decodedLine)),
    );
    stroke("dl-border", linesOf(feature(world, borders).geometry));
    stroke("dl-coast", linesOf(feature(world, coast).geometry));
    if (!disputes.size) hatch();
    const areas = feature(world, disputed).features;
    for (const [index, area] of areas.entries()) {
      const geometry = disputed.geometries[index];
      const shape = disputes.get(geometry);
      if (shape) shape.setLatLngs(polygonsEverywhere(area.geometry));
      else disputes.set(geometry, drawDisputed(area));
    }
    stroke("dl-dispute", mesh(world, disputed).coordinates);
  }

  /** @type {(className: string, rings: Position[][]) => void} */
  function fill(className, rings) {
    const shape = shapes.get(className) ?? L.polygon([], style(className)).addTo(map);
    shapes.set(className, shape.setLatLngs(everywhere(rings)));
  }

  /** @type {(className: string, lines: Position[][]) => void} */
  function stroke(className, lines) {
    const shape = shapes.get(className) ?? L.polyline([], style(className)).addTo(map);
    shapes.set(className, shape.setLatLngs(everywhere(lines)));
  }

  /** @param {import("geojson").Geometry} geometry */
  const polygonsEverywhere = (geometry) =>
    turns.flatMap((turn) => polygonsOf(geometry).map((polygon) => polygon.map((ring) => turned(ring, turn))));

  /** @param {import("geojson").Feature<import("geojson").Geometry, { name?: string, note?: string }>} area */
  function drawDisputed({ geometry, properties: { name, note } }) {
    const polygons = polygonsEverywhere(geometry);
    const content = element("div");
    content.append(element("strong", "", name ?? ""), element("div", "", note ?? ""));
    // Hover shows the note briefly; a click or tap keeps it open. (Leaflet's tooltips would make each area a Tab stop.)
    return L.polygon(polygons, { ...style("dl-disputed"), interactive: true })
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

  return { load, reach, refine, dateLines: () => dateLines(turns) };
}

/**
 * @param {L.LatLngBounds} bounds
 * @returns {import("./details.js").Box}
 */
const boxOf = (bounds) => [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];

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
