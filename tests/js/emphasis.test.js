import assert from "node:assert/strict";
import { test } from "node:test";
import { emphasized, newlyChosen } from "../../geo/map/js/emphasis.js";
import { smallestZoom } from "../../geo/map/js/limits.js";

/**
 * @param {Record<string, unknown>} choices
 * @returns {any}
 */
const scene = (choices = {}) => ({ chosen: "", origin: "home", fit: { section: [], claim: [] }, ...choices });
const claim = { section: [], claim: ["a", "b"] };
const section = { section: ["x", "y"], claim: [] };
const both = { section: ["x", "y"], claim: ["a", "b"] };

test("emphasized places: the chosen one, the places of the claim, the origin, the section, in this order", () => {
  assert.deepEqual(emphasized(scene()), ["home"]);
  assert.deepEqual(emphasized(scene({ chosen: "a", fit: both })), ["a", "b", "home", "x", "y"]);
});

test("a first scene brings its section, its claim or its place into sight", () => {
  assert.deepEqual(newlyChosen(undefined, scene()), []);
  assert.deepEqual(newlyChosen(undefined, scene({ chosen: "a" })), ["a"]);
  assert.deepEqual(newlyChosen(undefined, scene({ chosen: "c", fit: claim })), ["a", "b"]);
  assert.deepEqual(newlyChosen(undefined, scene({ chosen: "c", fit: section })), ["x", "y"]);
});

test("a later scene brings into sight what is new in it", () => {
  const before = scene({ chosen: "a", fit: both });
  assert.deepEqual(newlyChosen(before, before), []);
  assert.deepEqual(newlyChosen(before, { ...before, origin: "far" }), ["far"]);
  assert.deepEqual(newlyChosen(before, { ...before, chosen: "c" }), ["c"]);
  assert.deepEqual(newlyChosen(before, { ...before, fit: { ...both, claim: ["a", "c"] } }), ["a", "c"]);
  assert.deepEqual(newlyChosen(before, { ...before, chosen: "" }), []);
});

test("at the smallest zoom the world is as wide as the map, or wider by a tenth of a zoom step at most", () => {
  for (const width of [256, 358, 675, 1400]) {
    const world = 256 * 2 ** smallestZoom(width);
    assert.ok(world >= width && world < width * 2 ** 0.11, String(width));
  }
  assert.equal(smallestZoom(100), 0);
});
