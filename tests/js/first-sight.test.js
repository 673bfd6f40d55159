import assert from "node:assert/strict";
import { test } from "node:test";
import { firstPlaces, sideRoom } from "../../geo/map/js/first-sight.js";

test("the room at the sides is a tenth of the map, within bounds", () => {
  assert.deepEqual([100, 500, 2000].map(sideRoom), [22, 50, 90]);
});

test("the place that is measured from is in the first sight, unless that shows all places", () => {
  const fit = { places: ["tokyo", "hawaii"], section: [], claim: [], n: 1 };
  assert.deepEqual(firstPlaces({ fit, origin: "lima" }), ["tokyo", "hawaii", "lima"]);
  assert.deepEqual(firstPlaces({ fit, origin: "hawaii" }), ["tokyo", "hawaii"]);
  assert.deepEqual(firstPlaces({ fit: { ...fit, places: [] }, origin: "lima" }), []);
});
