// The symbol of a layer: its shape, colour and letter, the same on the map, in its legend and in the page's filter.

import symbols from "../symbols.json" with { type: "json" };
import { svgElement } from "./dom.js";

/** @type {Record<string, { path: string, baseline: number }>} */
const SYMBOLS = symbols;

/**
 * Filled for a site, open for a city: the shape and the colour say the layer, the fill how precise the place is.
 *
 * @param {import("./scene.js").Layer} layer
 */
export function symbol(layer, open = false) {
  const picture = svgElement("svg", {
    viewBox: "-2 -2 28 28",
    "aria-hidden": "true",
    class: open ? "dl-open" : "",
  });
  const { path: d, baseline: y } = SYMBOLS[layer.shape];
  /** @type {Record<string, string>} */
  const outline = open ? { d, style: `stroke: ${layer.colour}` } : { d, fill: layer.colour };
  const letter = svgElement("text", { x: 12, y, ...(open ? {} : { fill: layer.ink }) });
  letter.textContent = layer.letter;
  picture.append(svgElement("path", outline), letter);
  return picture;
}
