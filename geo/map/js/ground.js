// The ground under a story: land, borders, disputed areas and the date line, from the base map; and on a map of a small
// region all their points, lakes and first-level borders.
// Everything is repeated every 360 degrees as far as the view reaches, so that neither side of the Pacific is cut off.

import { dateLines } from "./date-line.js";
import { cellsIn, line as decodedLine, NEAR_ZOOM, refined } from "./details.js";
import { element, svgElement } from "./dom.js";
import { createPane } from "./leaflet.js";
import { createLines } from "./line-layer.js";
import { projectedArcs, projectedLines } from "./lines.js";
import { turnsInReach } from "./turns.js";

/** @typedef {import("topojson-specification").GeometryCollection<{ name?: string, note?: string }>} Geometries */
/** @typedef {import("topojson-specification").MultiLineString} MultiLine */
/** @typedef {import("topojson-specification").Topology<{ countries: Geometries, coast: MultiLine, borders: MultiLine,
 *   disputed: Geometries }>} World */
/** @typedef {import("./details.js").Cell} Cell */
/** @typedef {import("./lines.js").Lines} Lines */

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
  let world = null;
  /** @type {Lines | null} its arcs, and with more points those of a map of a small region */
  let far = null;
  /** @type {{ world: World, arcs: Lines } | null} */
  let near = null;
  let isNear = false;
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  /** @type {Map<string, ReturnType<typeof createLines>>} by their class, and disputed areas by their number */
  const shapes = new Map();
  createPane(map, "dl-land", 200);
  const renderer = L.svg({ pane: "dl-land", padding: 0.4 });
  /** @param {string} className */
  const style = (className) => ({ className, pane: "dl-land", renderer, interactive: false });
  /** @param {string} className */
  const lineStyle = (className) => ({ className, pane: "dl-night", renderer: upper, interactive: false });
  const meridian = L.polyline([], lineStyle("dl-meridian")).addTo(map);
  const dateLine = L.polyline([], lineStyle("dl-date-line")).addTo(map);

  /**
   * Draw the base map.
   *
   * @param {string | World} source the base map's address, or the base map itself
   * @param {number} west where the frame begins
   * @returns {Promise<World | null>} the base map, or null where it could not be loaded
   */
  async function load(source, west) {
    reach(west);
    try {
      world = typeof source === "string" ? await (await fetch(source)).json() : source;
    } catch {
      return null;
    }
    await painted();
    if (world) far = projectedArcs(world);
    draw();
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
    for (const { layer } of shapes.values()) layer.redraw();
  }

  /**
   * Load what a map of a small region shows beyond the base map, and draw it.
   *
   * @param {string | Record<string, Cell>} source the address of the folder with the cells, or all that there are
   * @returns {Promise<World | null>} the base map with more points, or null if nothing has changed
   */
  async function refine(source) {
    const wasNear = isNear;
    isNear = map.getZoom() >= NEAR_ZOOM;
    map.getContainer().classList.toggle("dl-near", isNear);
    if (!world) return null;
    const missing = isNear ? cellsIn(boxOf(map.getBounds())).filter((name) => !cells.has(name)) : [];
    if (!missing.length) {
      if (isNear !== wasNear) draw();
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
    const finer = refined(world, [...cells.values()]);
    near = { world: finer, arcs: projectedArcs(finer) };
    draw();
    return finer;
  }

  function draw() {
    const arcs = isNear ? (near?.arcs ?? far) : far;
    if (!world || !arcs) return;
    const { countries, coast, borders, disputed } = world.objects;
    const more = isNear ? [...cells.values()] : [];
    show("dl-ground", arcs, countries.geometries.flatMap(ringsOf), true);
    showAll(
      "dl-lake",
      more.flatMap(({ lakes = [] }) => lakes),
      true,
    );
    showAll(
      "dl-division",
      more.flatMap(({ divisions = [] }) => divisions),
      false,
    );
    showAll(
      "dl-island",
      more.flatMap(({ islands }) => islands),
      true,
    );
    show("dl-border", arcs, borders.arcs, false);
    show("dl-coast", arcs, coast.arcs, false);
    hatch();
    for (const [index, area] of disputed.geometries.entries()) {
      const name = `disputed ${index}`;
      if (!shapes.has(name)) shapes.set(name, createDisputed(area));
      show(name, arcs, ringsOf(area), true);
    }
    const edges = new Set(
      disputed.geometries
        .flatMap(ringsOf)
        .flat()
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
    show(
      "dl-dispute",
      arcs,
      [...edges].map((arc) => [arc]),
      false,
    );
  }

  /** @type {(name: string, lines: Lines, chains: readonly number[][], closed: boolean) => void} */
  function show(name, lines, chains, closed) {
    const shape = shapes.get(name) ?? createLines(style(name), turns);
    shapes.set(name, shape);
    shape.show({ lines, chains, closed });
    if (!map.hasLayer(shape.layer)) shape.layer.addTo(map);
  }

  /** @type {(name: string, lines: string[], closed: boolean) => void} as encoded polylines */
  function showAll(name, lines, closed) {
    show(
      name,
      projectedLines(lines.map(decodedLine)),
      lines.map((_line, number) => [number]),
      closed,
    );
  }

  /** @param {Geometries["geometries"][number]} area */
  function createDisputed({ properties }) {
    const { name, note } = /** @type {{ name?: string, note?: string }} */ (properties ?? {});
    const content = () => {
      const both = element("div");
      both.append(element("strong", "", name ?? ""), element("div", "", note ?? ""));
      return both;
    };
    const shape = createLines({ ...style("dl-disputed"), interactive: true }, turns);
    // Hover shows the note briefly; a click or tap keeps it open. (Leaflet's tooltips would make each area a Tab stop.)
    shape.layer
      .on("mouseover", () => onPoint([name, note].filter(Boolean).join(": ")))
      .on("mouseout", () => onPoint(""))
      .on("click", ({ latlng }) =>
        L.popup({ className: "dl-popup" }).setLatLng(latlng).setContent(content()).openOn(map),
      );
    return shape;
  }

  // Makes the hatching for disputed areas.
  function hatch() {
    const drawing = map.getPane("dl-land")?.querySelector("svg");
    if (drawing?.querySelector("#dl-hatch")) return;
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
    drawing?.prepend(definitions);
  }

  return { load, reach, refine, dateLines: () => dateLines(turns) };
}

/** The places are on screen before the ground is drawn under them. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** @param {L.LatLngBounds} bounds */
const boxOf = (bounds) => ({
  west: bounds.getWest(),
  south: bounds.getSouth(),
  east: bounds.getEast(),
  north: bounds.getNorth(),
});

/**
 * The outlines of an area, as arcs of the base map.
 *
 * @param {Geometries["geometries"][number]} area
 * @returns {number[][]}
 */
function ringsOf(area) {
  if (area.type === "Polygon") return area.arcs;
  return area.type === "MultiPolygon" ? area.arcs.flat() : [];
}
