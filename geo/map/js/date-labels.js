// Labels on the date line, with the weekday on each side, and on the 180th meridian, with its name. Each stands where
// its line has room.

import { createLineLabels } from "./line-labels.js";
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
  const labels = createLineLabels(map, "dl-date", measure);
  return {
    /**
     * @param {import("./scene.js").Scene} scene
     * @param {L.Point} size
     */
    items(scene, size) {
      const [west, east] = weekdays(instantOf(scene), scene.language);
      const { dateLine, antimeridian } = scene.words;
      const dated = `${west} | ${dateLine} | ${east}`;
      return labels.items(
        [
          { id: "date line", text: dated, paths: dateLines(), height: 0.75, rank: 3.2 },
          { id: "meridian", text: antimeridian, paths: MERIDIANS, height: 0.92, rank: 3.2 },
        ],
        size,
      );
    },
  };
}
