// Which layers are shown after a click in the legend.

/** @typedef {import("./scene.js").Layer} Layer */

/**
 * The layers after one of them is shown or hidden.
 *
 * @param {readonly Layer[]} layers
 * @param {string} id
 */
export const toggled = (layers, id) =>
  layers.map((layer) => (layer.id === id ? { ...layer, shown: !layer.shown } : layer));

/**
 * The layers when only one of them is shown; all of them if it was the only one before.
 *
 * @param {readonly Layer[]} layers
 * @param {string} id
 */
export function alone(layers, id) {
  const was = layers.every((layer) => layer.shown === (layer.id === id));
  return layers.map((layer) => ({ ...layer, shown: was || layer.id === id }));
}

/** @param {readonly Layer[]} layers */
export const allShown = (layers) => layers.map((layer) => ({ ...layer, shown: true }));
