// Labels on the date line, with the weekday on each side, and on the 180th meridian, with its name. Each stands where
// its line has room.

import { box } from "./boxes.js";
import { setText } from "./dom.js";
import { lineLabel, pixels, textOf } from "./leaflet.js";
import { sampled } from "./pixel-lines.js";
import { instantOf } from "./visible.js";

/** @type {[number, number][][]} */
const MERIDIANS = [-180, 180, 540].map((longitude) => [
  [-60, longitude],
  [75, longitude],
]);

/**
 * The weekday just west of the date line, where each day begins, and the one just east of it.
 *
 * @param {Date} instant
 * @param {string} language
 */
export function weekdays(instant, language) {
  return ["Etc/GMT-12", "Etc/GMT+12"].map((timeZone) =>
    new Intl.DateTimeFormat(language, { weekday: "long", timeZone }).format(instant),
  );
}

/**
 * @param {L.Map} map
 * @param {() => [number, number][][]} dateLines
 * @param {(node: HTMLElement) => { width: number, height: number }} measure
 */
export function createDateLabels(map, dateLines, measure) {
  /** @type {Map<string, L.Marker>} */
  const labels = new Map();

  /**
   * @param {string} id
   * @param {string} text
   * @param {[number, number][][]} paths
   * @param {number} height the best height for the label, as a fraction of the map's height
   * @param {L.Point} size
   */
  function item(id, text, paths, height, size) {
    const label = labels.get(id) ?? lineLabel(map, "dl-date", "");
    labels.set(id, label);
    const node = textOf(label);
    setText(node, text);
    const { width, height: tall } = measure(node);
    const candidates = paths
      .flatMap((path) => sampled(pixels(map, path)))
      .filter(
        ([x, y], index) => index % 4 === 0 && x > width / 2 && x < size.x - width / 2 && y > 12 && y < size.y - 12,
      )
      .map(([x, y]) => ({
        x,
        y,
        dx: 0,
        dy: 0,
        angle: 0,
        cost: Math.abs(y - size.y * height) * 0.1,
        boxes: [box(x, y, width, tall)],
        leader: null,
        onLine: true,
      }));
    return { id, label, must: false, rank: 3.2, candidates };
  }

  return {
    /**
     * @param {import("./scene.js").Scene} scene
     * @param {L.Point} size
     */
    items(scene, size) {
      const [west, east] = weekdays(instantOf(scene), scene.language);
      const { dateLine, antimeridian } = scene.words;
      return [
        item("date line", `${west} | ${dateLine} | ${east}`, dateLines(), 0.75, size),
        item("meridian", antimeridian, MERIDIANS, 0.92, size),
      ];
    },
  };
}
