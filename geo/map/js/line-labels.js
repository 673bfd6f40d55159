// Labels that stand upright on a line, where it has room: the date line's and the range rings'.

import { box } from "./boxes.js";
import { setText } from "./dom.js";
import { lineLabel, pixels, textOf } from "./leaflet.js";
import { sampled } from "./pixel-lines.js";

/**
 * @typedef {object} OnLine
 * @property {string} id
 * @property {string} text
 * @property {[number, number][][]} paths
 * @property {number} height the best height for the label, as a fraction of the map's height
 * @property {number} rank
 */

/**
 * @param {L.Map} map
 * @param {string} className
 * @param {(node: HTMLElement) => { width: number, height: number }} measure
 */
export function createLineLabels(map, className, measure) {
  /** @type {Map<string, L.Marker>} */
  const labels = new Map();

  /**
   * @param {OnLine} line
   * @param {L.Point} size
   */
  function item({ id, text, paths, height, rank }, size) {
    const label = labels.get(id) ?? lineLabel(map, className, "");
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
    return { id, label, must: false, rank, candidates };
  }

  return {
    /**
     * The labels to place; any other is removed.
     *
     * @param {OnLine[]} lines
     * @param {L.Point} size
     */
    items(lines, size) {
      for (const [id, label] of labels) {
        if (lines.some((line) => line.id === id)) continue;
        label.remove();
        labels.delete(id);
      }
      return lines.map((line) => item(line, size));
    },
  };
}
