// The symbols of layers, and discs with numbers, as pictures for a canvas. They look like those of symbol.js.

import symbols from "../symbols.json" with { type: "json" };

/** @typedef {import("./scene.js").Layer} Layer */
/** @typedef {ReturnType<typeof made>} Looks */

/** @type {Record<string, { path: string, baseline: number }>} */
const SYMBOLS = symbols;
const SIZE = 22; // of a symbol, in pixels: that of a minor place's marker
const BOX = 28; // the square that it is drawn in, as in symbol.js

/**
 * What draws them, made again only when the colours, the layers or the screen change.
 *
 * @returns {(container: Element, layers: readonly Layer[], sharp: number) => Looks}
 */
export function sprites() {
  let key = "";
  /** @type {Looks | null} */
  let looks = null;
  return (container, layers, sharp) => {
    const style = getComputedStyle(container);
    const [ink, paper, soft] = ["--dl-ink", "--dl-paper", "--dl-soft"].map((name) =>
      style.getPropertyValue(name).trim(),
    );
    const next = JSON.stringify([ink, paper, sharp, layers.map((layer) => ({ ...layer, shown: true }))]);
    if (!looks || next !== key) looks = made(layers, { ink, paper, soft }, sharp);
    key = next;
    return looks;
  };
}

/**
 * @param {readonly Layer[]} layers
 * @param {{ ink: string, paper: string, soft: string }} colours
 * @param {number} sharp pixels of the screen in one of the page
 */
function made(layers, { ink, paper, soft }, sharp) {
  /** @type {Map<string, HTMLCanvasElement>} */
  const pictures = new Map();

  /**
   * @param {Layer} layer
   * @param {boolean} open
   */
  function symbol(layer, open) {
    const canvas = document.createElement("canvas");
    canvas.width = SIZE * sharp;
    canvas.height = SIZE * sharp;
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    pen.scale((SIZE * sharp) / BOX, (SIZE * sharp) / BOX);
    pen.translate(2, 2);
    const { path, baseline } = SYMBOLS[layer.shape];
    const shape = new Path2D(path);
    Object.assign(pen, { lineJoin: "round", lineWidth: open ? 3.4 : 2.6, strokeStyle: open ? layer.colour : ink });
    pen.stroke(shape);
    pen.fillStyle = open ? paper : layer.colour;
    pen.fill(shape);
    Object.assign(pen, {
      font: "700 12px system-ui, sans-serif",
      textAlign: "center",
      fillStyle: open ? ink : layer.ink,
    });
    pen.fillText(layer.letter, 12, baseline);
    return canvas;
  }

  return {
    /**
     * @param {CanvasRenderingContext2D} pen
     * @param {number} x
     * @param {number} y
     * @param {string} id of the layer
     * @param {number} precision 0 for an exact site
     */
    symbol(pen, x, y, id, precision) {
      const key = `${id} ${precision > 0}`;
      const layer = layers.find((each) => each.id === id);
      if (!layer) return;
      const picture = pictures.get(key) ?? symbol(layer, precision > 0);
      pictures.set(key, picture);
      pen.drawImage(picture, x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
    },
    /**
     * @param {CanvasRenderingContext2D} pen
     * @param {number} x
     * @param {number} y
     * @param {number} count
     */
    disc(pen, x, y, count) {
      const radius = 8 + 2 * Math.min(4, Math.log10(count));
      Object.assign(pen, { fillStyle: paper, strokeStyle: soft, lineWidth: 1.5 });
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
      Object.assign(pen, { fillStyle: ink, font: "600 10px system-ui, sans-serif" });
      Object.assign(pen, { textAlign: "center", textBaseline: "middle" });
      pen.fillText(short(count), x, y + 0.5);
    },
  };
}

/**
 * A number of at most three characters: 950, 1k, 12k.
 *
 * @param {number} count
 */
export const short = (count) => (count < 1000 ? String(count) : `${Math.round(count / 1000)}k`);
