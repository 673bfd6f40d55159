// The symbol of a layer: shape, colour and letter. The map, its legend and the page's filter all use it.

import symbols from "../symbols.json" with { type: "json" };
import { svgElement } from "./dom.js";

/** @type {Record<string, { path: string, baseline: number }>} */
const SYMBOLS = symbols;

/**
 * Shape and colour show the layer. The fill shows the precision: filled for a site, open for a city.
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
