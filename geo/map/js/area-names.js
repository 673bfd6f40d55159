// The names of countries and seas: quiet, only where an area has room for its name and the story leaves it free.
// They come after the base map, and screen readers skip them.

import rules from "../area_names.json" with { type: "json" };
import { box, outside, overlap } from "./boxes.js";
import { createPane, elementOf, icon } from "./leaflet.js";

/** @typedef {import("./boxes.js").Box} Box */
/** @typedef {import("./scene.js").AreaName} AreaName */
/** @typedef {{ text: string, kind: string, style: number, at: [number, number], box: Box }} Written style is an index */

const EDGE = 8; // to the edge of the map, in pixels
const TURNS = [0, 360, -360];
const HEIGHT = 1.25; // of a line, in font sizes
/** @type {Record<string, [number, number][]>} */
const STYLES = /** @type {any} */ (rules.styles);

/**
 * Whether a name fits into an area at a spot.
 *
 * @param {number} width in pixels
 * @param {number} height in pixels
 * @param {number} room the spot's, in pixels
 */
export const fits = (width, height, room) => (width / 2 / (rules.flat * room)) ** 2 + (height / 2 / room) ** 2 <= 1;

/**
 * The names that there is room for, and where.
 *
 * @param {readonly AreaName[]} names the roomiest area first
 * @param {object} view
 * @param {{ x: number, y: number }} view.size of the map, in pixels
 * @param {number} view.pixelsPerDegree of longitude
 * @param {(latitude: number, longitude: number) => { x: number, y: number }} view.pixel
 * @param {(text: string, style: [number, number], kind: string) => number} view.width of a name, in pixels
 * @param {(own: Box) => boolean} view.isFree whether nothing of the story is there
 * @returns {Written[]}
 */
export function written(names, { size, pixelsPerDegree, pixel, width, isFree }) {
  /** @type {Written[]} */
  const found = [];
  const most = Math.floor((size.x * size.y) / rules.pixels);
  /** @param {AreaName} name */
  const placed = ({ text, kind, spots }) => {
    /** @type {{ at: [number, number], x: number, y: number, room: number }[]} */
    const seen = [];
    for (const [latitude, longitude, room] of /** @type {any} */ (spots)) {
      for (const turn of TURNS) {
        const { x, y } = pixel(latitude, longitude + turn);
        if (x > 0 && y > 0 && x < size.x && y < size.y)
          seen.push({ at: [latitude, longitude + turn], x, y, room: room * pixelsPerDegree });
      }
    }
    if (!seen.length) return null;
    for (let style = 0; style < STYLES[kind].length; style += 1) {
      const [font] = STYLES[kind][style];
      const [wide, high] = [width(text, STYLES[kind][style], kind), font * HEIGHT];
      for (const { at, x, y, room } of seen) {
        const own = box(x, y, wide, high);
        if (!fits(wide, high, room) || outside(box(x, y, wide + EDGE, high + EDGE), size) > 0) continue;
        if (isFree(own) && !found.some((other) => overlap(own, other.box) > 0))
          return { text, kind, style, at, box: own };
      }
    }
    return null;
  };
  for (const name of names) {
    if (found.length >= most) break;
    const one = placed(name);
    if (one) found.push(one);
  }
  return found;
}

/** @param {L.Map} map */
export function createAreaNames(map) {
  const pane = createPane(map, "dl-names", 330);
  pane.setAttribute("aria-hidden", "true");
  /** @type {AreaName[]} */
  let names = [];
  /** @type {string | AreaName[]} */
  let source = "";
  /** @type {Map<string, { marker: L.Marker, look: string }>} */
  const shown = new Map();
  /** @type {CanvasRenderingContext2D | null} */
  let ruler = null;
  /** @type {Map<string, number>} */
  const widths = new Map();
  let family = "";

  /** @type {(text: string, style: [number, number], kind: string) => number} */
  function width(text, [font, spacing], kind) {
    const key = `${font} ${kind} ${text}`;
    const known = widths.get(key);
    if (known) return known;
    const isCountry = kind === "country";
    ruler ??= /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    family ||= getComputedStyle(map.getContainer()).fontFamily;
    ruler.font = `${isCountry ? "" : "italic "}${font}px ${family}`;
    const drawn = isCountry ? text.toUpperCase() : text;
    const found = ruler.measureText(drawn).width + drawn.length * font * spacing;
    widths.set(key, found);
    return found;
  }

  /** @param {Written} name */
  function show({ text, kind, style, at }) {
    const look = `dl-area-name dl-${kind}`;
    let one = shown.get(text);
    if (!one || one.look !== look) {
      one?.marker.remove();
      const marker = L.marker(at, { icon: icon(look), interactive: false, keyboard: false, pane: "dl-names" }).addTo(
        map,
      );
      elementOf(marker).append(Object.assign(document.createElement("span"), { textContent: text }));
      one = { marker, look };
      shown.set(text, one);
    }
    one.marker.setLatLng(at);
    const [font, spacing] = STYLES[kind][style];
    Object.assign(elementOf(one.marker).style, { fontSize: `${font}px`, letterSpacing: `${spacing}em` });
  }

  return {
    /**
     * Load the names, if they are other ones than before.
     *
     * @param {import("./scene.js").Scene} scene
     * @returns {Promise<boolean>} whether there are other names now
     */
    async load({ areaNames }) {
      if (areaNames === source) return false;
      source = areaNames;
      try {
        const loaded = typeof areaNames === "string" ? await (await fetch(areaNames)).json() : areaNames;
        if (source !== areaNames) return false;
        names = loaded;
        return true;
      } catch {
        return false; // without names the map is still right
      }
    },
    /**
     * @param {import("./scene.js").Scene} scene
     * @param {import("./field.js").Field} field what the story occupies
     */
    arrange(scene, field) {
      const told = new Set(scene.places.map(({ name }) => name));
      const found = written(
        names.filter(({ text }) => !told.has(text)),
        {
          size: map.getSize(),
          pixelsPerDegree: (256 * 2 ** map.getZoom()) / 360,
          pixel: (latitude, longitude) => map.latLngToContainerPoint([latitude, longitude]),
          width,
          isFree: (own) => field.inkUnder(own) === 0 && ![...field.near(own)].some((other) => overlap(own, other) > 0),
        },
      );
      const kept = new Set(found.map(({ text }) => text));
      for (const [text, { marker }] of shown) {
        if (kept.has(text)) continue;
        marker.remove();
        shown.delete(text);
      }
      found.forEach(show);
    },
  };
}
