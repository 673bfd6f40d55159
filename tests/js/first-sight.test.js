import assert from "node:assert/strict";
import { test } from "node:test";
import { bestTrial, firstPlaces, isBehind, sideRoom } from "../../geo/map/js/first-sight.js";

test("the room at the sides is a tenth of the map, within bounds", () => {
  assert.deepEqual([100, 500, 2000].map(sideRoom), [22, 50, 90]);
});

test("a place is behind the legend if its symbol would touch it", () => {
  const legend = { right: 150, top: 400 };
  assert.equal(isBehind({ x: 100, y: 450 }, legend), true);
  assert.equal(isBehind({ x: 163, y: 377 }, legend), true);
  assert.equal(isBehind({ x: 164, y: 450 }, legend), false);
  assert.equal(isBehind({ x: 100, y: 376 }, legend), false);
  assert.equal(isBehind({ x: 100, y: 450 }, null), false);
});

test("the trial with the largest zoom wins among those that cover no place", () => {
  const trial = { left: 0, bottom: 0, covered: false };
  const [small, large, covered] = [
    { ...trial, zoom: 2 },
    { ...trial, zoom: 3 },
    { ...trial, zoom: 5, covered: true },
  ];
  assert.equal(bestTrial([small, large, covered]), large);
  assert.equal(bestTrial([covered]), undefined);
});

test("the place that is measured from is in the first sight, unless that shows all places", () => {
  const fit = { places: ["tokyo", "hawaii"], section: [], claim: [], n: 1 };
  assert.deepEqual(firstPlaces({ fit, origin: "lima" }), ["tokyo", "hawaii", "lima"]);
  assert.deepEqual(firstPlaces({ fit, origin: "hawaii" }), ["tokyo", "hawaii"]);
  assert.deepEqual(firstPlaces({ fit: { ...fit, places: [] }, origin: "lima" }), []);
});
