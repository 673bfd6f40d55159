import assert from "node:assert/strict";
import { test } from "node:test";

import { ringNear, withoutCuts } from "../../geo/map/js/outline.js";

/** @type {(text: string) => [number, number][]} */
const line = (text) => text.split(" ").map((point) => /** @type {[number, number]} */ (point.split(",").map(Number)));

test("a ring that is cut nowhere is one line", () => {
  const ring = line("0,10 0,20 10,20 0,10");
  assert.deepEqual(withoutCuts([ring]), [ring]);
});

test("an edge along the 180th meridian is no coast, at any turn of the globe", () => {
  for (const east of [180, -180, 540]) {
    const ring = line(`0,${east - 10} 0,${east} 10,${east} 10,${east - 10} 0,${east - 10}`);
    assert.deepEqual(withoutCuts([ring]), [ring.slice(0, 2), ring.slice(2)]);
  }
});

test("an edge at a pole is no coast", () => {
  const ring = line("-60,0 -60,90 -90,90 -90,0 -60,0");
  assert.deepEqual(withoutCuts([ring]), [ring.slice(0, 3), ring.slice(3)]);
});

test("the map looks at the largest ring around a place, else at the nearest", () => {
  const [land, island] = [line("0,0 0,20 20,20 20,0 0,0"), line("9,9 9,11 11,11 11,9 9,9")];
  const far = line("50,50 50,51 51,51 50,50");
  assert.equal(ringNear([far, island, land], { lat: 10, lng: 10 }), land);
  assert.equal(ringNear([land, far], { lat: 49, lng: 49 }), far);
  assert.deepEqual(ringNear([], { lat: 0, lng: 0 }), []);
});
