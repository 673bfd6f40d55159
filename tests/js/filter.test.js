import assert from "node:assert/strict";
import { test } from "node:test";
import { allShown, alone, toggled } from "../../geo/map/js/filter.js";

/**
 * Layers with these ids; those in capitals are shown.
 *
 * @param {string} ids
 * @returns {any[]}
 */
const layers = (ids) => [...ids].map((id) => ({ id: id.toLowerCase(), shown: id !== id.toLowerCase() }));

test("a click shows or hides one layer", () => {
  assert.deepEqual(toggled(layers("ABc"), "b"), layers("Abc"));
  assert.deepEqual(toggled(layers("ABc"), "c"), layers("ABC"));
});

test("a layer can be shown alone, and the same act shows all again", () => {
  assert.deepEqual(alone(layers("ABC"), "b"), layers("aBc"));
  assert.deepEqual(alone(layers("Abc"), "b"), layers("aBc"));
  assert.deepEqual(alone(layers("aBc"), "b"), layers("ABC"));
  assert.deepEqual(allShown(layers("aBc")), layers("ABC"));
});
