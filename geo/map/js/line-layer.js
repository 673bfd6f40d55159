// The layer of Leaflet that draws the lines of the ground, by Leaflet's own inner names, as it has no others.

import { pathOf } from "./lines.js";

/** @typedef {{ lines: import("./lines.js").Lines, chains: readonly import("./lines.js").Chain[], closed: boolean }} Shown */

/** A layer of Leaflet that draws such lines at the turns of the globe that its option `turns` names. */
const Ground = L.Path.extend({
  /** @type {Shown | null} */
  shown: null,
  /**
   * @this {any}
   * @param {L.PathOptions & { turns: readonly number[] }} options
   */
  initialize(options) {
    L.setOptions(this, options);
  },
  _project() {},
  /** @this {any} */
  _update() {
    const { _map: map, _renderer: renderer, shown, options } = this;
    if (!map) return;
    const { min, max } = renderer._bounds;
    const view = { scale: 256 * 2 ** map.getZoom(), origin: map.getPixelOrigin(), min, max, turns: options.turns };
    renderer._setPath(this, shown ? pathOf(shown.lines, shown.chains, shown.closed, view) : "M0 0");
  },
});

/**
 * @param {L.PathOptions} options
 * @param {readonly number[]} turns those of the globe that are drawn; more may be added later
 */
export function createLines(options, turns) {
  /** @type {L.Path & { shown: Shown | null }} */
  const layer = new /** @type {any} */ (Ground)({ ...options, turns });
  return {
    layer,
    /** @param {Shown} shown */
    show(shown) {
      layer.shown = shown;
      layer.redraw();
    },
  };
}
