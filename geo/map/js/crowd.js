// The many places of a large story. Those that lie together are one disc with their number; the others have their
// symbols. All of these are on one canvas, except the most important ones in sight: they are written out, as places like
// any other. What the reader chooses is written out too. A list (place-list.js) names those on the canvas.

import { written } from "./apart.js";
import { box } from "./boxes.js";
import { beside, clustered, projected } from "./clusters.js";
import { createPane } from "./leaflet.js";
import { sprites } from "./sprites.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Place} Place */
/** @typedef {import("./scene.js").CrowdPlaces} Columns */
/** @typedef {{ columns: Columns, x: Float64Array, y: Float64Array, order: number[], at: Map<string, number> }} Loaded */

const NEAR = 40; // between two that are drawn, in pixels
const WRITTEN_OUT = 40; // so many at most have an element and a label
const ROOM = 22; // of what is drawn, in pixels
const FREE = 27; // between the middles of a disc and of a marker, in pixels
const REACH = 15; // of a click, in pixels
const PADDING = 0.25; // of the map's size, drawn beyond its edges
const PRECISIONS = ["site", "city", "area"];

/**
 * @param {L.Map} map
 * @param {{ onChoose: (id: string) => void, onPoint: (ids: string[], at: L.Point | null) => void,
 *   onOpen: (ids: string[]) => void }} events onPoint gets no ids when the pointer leaves; onOpen gets those of a disc
 */
export function createCrowd(map, { onChoose, onPoint, onOpen }) {
  const container = map.getContainer();
  const pane = createPane(map, "dl-crowd", 580);
  pane.classList.add("dl-passive");
  const canvas = document.createElement("canvas");
  canvas.className = "dl-crowd leaflet-zoom-animated";
  canvas.setAttribute("aria-hidden", "true");
  const picture = sprites();
  /** @type {Map<string, Promise<any>>} what was fetched, by its address */
  const fetched = new Map();
  /** @type {Loaded | null} */
  let loaded = null;
  /** @type {readonly number[]} */
  let metres = [];
  /** @type {Scene["crowd"]} what `loaded` and `metres` are of */
  let source = null;
  /** @type {number[]} the indexes of those that are written out */
  let out = [];
  /** @type {number[][]} */
  let groups = [];
  let grouped = ""; // what the groups were made from
  /** @type {{ group: number[], x: number, y: number }[]} what is drawn, in pixels of the map at its zoom */
  let drawn = [];
  /** @type {{ corner: L.LatLng, zoom: number }} where the canvas was drawn */
  let view = { corner: L.latLng(0, 0), zoom: 0 };
  let pointed = "";

  /** @param {string | object} file */
  function fetchedOnce(file) {
    if (typeof file !== "string") return Promise.resolve(file);
    const known = fetched.get(file) ?? unpacked(file);
    fetched.set(file, known);
    known.catch(() => fetched.delete(file));
    return known;
  }

  /**
   * Fetch what a scene names, if it is not here yet.
   *
   * @param {Scene} scene
   * @returns {Promise<boolean>} whether something new is here
   */
  async function load({ crowd }) {
    if (crowd?.places === source?.places && crowd?.metres === source?.metres) return false;
    const before = source;
    source = crowd;
    if (!crowd) {
      loaded = null;
      return false;
    }
    if (crowd.metres !== before?.metres) metres = []; // the old ones are from another origin
    try {
      const [columns, lengths] = await Promise.all([fetchedOnce(crowd.places), fetchedOnce(crowd.metres)]);
      if (source !== crowd) return false;
      if (loaded?.columns !== columns) loaded = prepared(columns);
      metres = lengths;
      grouped = "";
      return true;
    } catch {
      if (source === crowd) source = null; // the next scene tries again
      return false;
    }
  }

  /**
   * A place in full, as Python writes it.
   *
   * @param {string} id
   * @param {Scene} scene
   * @returns {Place | null} null if the crowd has no such place
   */
  function placeOf(id, scene) {
    const at = loaded?.at.get(id);
    return loaded && at !== undefined ? placeAt(loaded, at, scene) : null;
  }

  /**
   * @param {Loaded} all
   * @param {number} at
   * @param {Scene} scene
   * @returns {Place}
   */
  function placeAt({ columns }, at, scene) {
    const { words } = scene;
    const name = columns.names[at];
    const layer = scene.layers.find(({ id }) => id === columns.layerIds[columns.layers[at]]);
    const isHere = columns.ids[at] === scene.origin;
    const length = metres.length && !isHere ? written(metres[at], scene) : "";
    const point = columns.points[at];
    const origin = scene.places.find(({ id }) => id === scene.origin)?.name ?? "";
    const described = words.described
      .replace("{name}", () => name)
      .replace("{layer}", () => layer?.title ?? "")
      .replace("{far}", length)
      .replace("{origin}", () => origin);
    const longitude = columns.longitudes[at];
    return {
      id: columns.ids[at],
      name,
      latitude: columns.latitudes[at],
      longitude,
      trueLongitude: longitude - 360 * Math.floor((longitude + 180) / 360),
      timeZone: columns.timeZones[columns.zones[at]],
      far: length && point ? words.farTo.replace("{far}", length).replace("{point}", () => point) : length,
      layer: columns.layerIds[columns.layers[at]],
      rank: Math.max(2, columns.ranks[at]),
      precision: PRECISIONS[columns.precisions[at]],
      outline: "",
      polygons: [],
      quiet: Boolean(scene.crowd?.quiet) && columns.ids[at] !== scene.chosen,
      description: length ? described : name,
    };
  }

  /**
   * The scene with the places that are written out.
   *
   * @param {Scene} scene its visible part
   * @returns {Scene}
   */
  function writtenOut(scene) {
    if (!loaded || !scene.crowd || !out.length) return scene;
    const all = loaded;
    const known = new Set(scene.places.map(({ id }) => id));
    const shown = shownLayers(all, scene);
    const more = out.filter((at) => shown[all.columns.layers[at]] && !known.has(all.columns.ids[at]));
    return { ...scene, places: [...scene.places, ...more.map((at) => placeAt(all, at, scene))] };
  }

  /**
   * Choose what is written out in this view, and group the others.
   *
   * @param {Scene} scene its visible part, without places that are written out
   * @returns {boolean} whether others are written out than before
   */
  function arrange(scene) {
    if (!loaded || !scene.crowd) {
      drawn = [];
      return false;
    }
    const all = loaded;
    const told = new Set(scene.places.flatMap(({ id }) => all.at.get(id) ?? []));
    const level = Math.floor(map.getZoom() * 2) / 2; // so that most steps of a zoom keep the groups
    const shown = shownLayers(all, scene);
    const from = JSON.stringify([level, shown, [...told]]);
    if (from !== grouped) {
      grouped = from;
      const order = all.order.filter((at) => shown[all.columns.layers[at]] && !told.has(at));
      groups = clustered(all, order, NEAR / 2 ** level);
    }
    const scale = 2 ** map.getZoom();
    const size = map.getSize();
    const { x: left, y: top } = map.project(map.getCenter()).subtract(size.divideBy(2));
    const [wide, high] = [size.x * PADDING, size.y * PADDING];
    /** @param {number} at */
    const point = (at) => ({ x: all.x[at] * scale - left, y: all.y[at] * scale - top });
    const markers = [...told].map(point);
    drawn = [];
    /** @type {number[]} */
    const next = [];
    for (const group of groups) {
      const { x, y } = group.length > 1 ? beside(point(group[0]), markers, FREE) : point(group[0]);
      if (x < -wide || y < -high || x > size.x + wide || y > size.y + high) continue;
      const isInside = x > 0 && y > 0 && x < size.x && y < size.y;
      if (group.length === 1 && isInside && next.length < WRITTEN_OUT) next.push(group[0]);
      else drawn.push({ group, x, y });
    }
    const changed = String(next) !== String(out);
    out = next;
    return changed;
  }

  /** @param {Scene} scene */
  function draw(scene) {
    if (!loaded || !scene.crowd) {
      canvas.remove();
      return;
    }
    const all = loaded;
    if (!canvas.isConnected) pane.append(canvas);
    const size = map.getSize();
    const [wide, high] = [Math.round(size.x * PADDING), Math.round(size.y * PADDING)];
    const sharp = window.devicePixelRatio || 1;
    const [width, height] = [size.x + 2 * wide, size.y + 2 * high];
    canvas.width = width * sharp; // clears it
    canvas.height = height * sharp;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    const corner = map.containerPointToLayerPoint([-wide, -high]);
    view = { corner: map.layerPointToLatLng(corner), zoom: map.getZoom() };
    L.DomUtil.setTransform(canvas, corner, 1);
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    pen.scale(sharp, sharp);
    pen.globalAlpha = scene.crowd.quiet ? 0.4 : 1;
    const looks = picture(container, scene.layers, sharp);
    for (const { group, x, y } of drawn) {
      const [first] = group;
      if (group.length > 1) looks.disc(pen, x + wide, y + high, group.length);
      else
        looks.symbol(
          pen,
          x + wide,
          y + high,
          all.columns.layerIds[all.columns.layers[first]],
          all.columns.precisions[first],
        );
    }
    canvas.dataset.places = String(drawn.reduce((sum, { group }) => sum + group.length, 0));
    canvas.dataset.others = String(count(scene) - scene.places.filter(({ id }) => all.at.has(id)).length);
  }

  /** The boxes of what is drawn, which labels must leave free. */
  function boxes() {
    return drawn.map(({ x, y }) => box(x, y, ROOM, ROOM));
  }

  /**
   * How many places are shown, anywhere on the map.
   *
   * @param {Scene} scene
   */
  function count(scene) {
    if (!loaded || !scene.crowd) return scene.places.length;
    const all = loaded;
    const shown = shownLayers(all, scene);
    const added = scene.places.filter(({ id }) => !all.at.has(id)).length;
    const origin = all.at.get(scene.origin);
    const alone = origin !== undefined && !shown[all.columns.layers[origin]] ? 1 : 0;
    return all.columns.layers.reduce((sum, layer) => sum + Number(shown[layer]), added + alone);
  }

  /**
   * The ids of the places in sight, the most important first, with those that are written out.
   *
   * @returns {string[]}
   */
  function inSight() {
    if (!loaded) return [];
    const { columns } = loaded;
    const size = map.getSize();
    const seen = drawn.filter(({ x, y }) => x > 0 && y > 0 && x < size.x && y < size.y).flatMap(({ group }) => group);
    return [...out, ...seen.sort((a, b) => columns.ranks[a] - columns.ranks[b] || a - b)].map((at) => columns.ids[at]);
  }

  // --- the canvas under the map's movements ---------------------------------------------------------------------------

  /**
   * @param {L.LatLng} centre
   * @param {number} zoom
   */
  function follow(centre, zoom) {
    if (!canvas.isConnected) return;
    // Leaflet's types do not know this function, with which it moves its own overlays.
    const corner = /** @type {any} */ (map)._latLngToNewLayerPoint(view.corner, zoom, centre);
    L.DomUtil.setTransform(canvas, corner, map.getZoomScale(zoom, view.zoom));
  }
  map.on("zoomanim", ({ center, zoom }) => follow(center, zoom));
  map.on("zoom", () => follow(map.getCenter(), map.getZoom()));

  // --- pointer --------------------------------------------------------------------------------------------------------

  /** @param {MouseEvent} event */
  function hit(event) {
    const { target } = event;
    if (!loaded || !(target instanceof Element) || target.closest(".leaflet-marker-icon, .leaflet-control, .dl-list"))
      return null;
    const at = map.mouseEventToContainerPoint(event);
    // A pan that has not ended yet has moved what is drawn.
    const moved = map.latLngToContainerPoint(view.corner);
    const size = map.getSize();
    const off = L.point(moved.x + Math.round(size.x * PADDING), moved.y + Math.round(size.y * PADDING));
    /** @type {(typeof drawn)[number] | null} */
    let nearest = null;
    let least = REACH ** 2;
    for (const one of drawn) {
      const away = (one.x + off.x - at.x) ** 2 + (one.y + off.y - at.y) ** 2;
      if (away < least) [least, nearest] = [away, one];
    }
    return nearest && { ids: nearest.group.map((index) => /** @type {Loaded} */ (loaded).columns.ids[index]), at };
  }

  container.addEventListener(
    "click",
    (event) => {
      // After a drag the browser sends a click too.
      if (/** @type {any} */ (map.dragging).moved()) return;
      const found = hit(event);
      if (!found) return;
      event.stopPropagation();
      if (found.ids.length > 1) onOpen(found.ids);
      else onChoose(found.ids[0]);
    },
    { capture: true },
  );
  if (matchMedia("(hover: hover)").matches)
    container.addEventListener(
      "pointermove",
      (event) => {
        if (!drawn.length) return;
        const found = hit(event);
        const name = found ? found.ids[0] : "";
        if (name === pointed) return;
        pointed = name;
        container.classList.toggle("dl-pointing", Boolean(found));
        onPoint(found?.ids ?? [], found?.at ?? null);
      },
      { passive: true },
    );

  return {
    load,
    placeOf,
    writtenOut,
    arrange,
    draw,
    boxes,
    count,
    inSight,
    /** @param {string[]} ids */
    anchors: (ids) =>
      ids.flatMap((id) => {
        const at = loaded?.at.get(id);
        return loaded && at !== undefined
          ? [L.latLng(loaded.columns.latitudes[at], loaded.columns.longitudes[at])]
          : [];
      }),
  };
}

/**
 * Whether each layer of the columns is shown.
 *
 * @param {Loaded} all
 * @param {Scene} scene
 */
function shownLayers({ columns }, { layers }) {
  const shown = new Set(layers.filter((layer) => layer.shown).map(({ id }) => id));
  return columns.layerIds.map((id) => shown.has(id));
}

/**
 * @param {Columns} columns
 * @returns {Loaded}
 */
export function prepared(columns) {
  const order = columns.ids.map((_, index) => index).sort((a, b) => columns.ranks[a] - columns.ranks[b] || a - b);
  const at = new Map(columns.ids.map((id, index) => [id, index]));
  return { columns, ...projected(columns.latitudes, columns.longitudes), order, at };
}

/**
 * @param {string} address of deflated JSON
 * @returns {Promise<any>}
 */
async function unpacked(address) {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream("deflate"))).json();
}
