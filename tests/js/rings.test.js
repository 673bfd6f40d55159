import assert from "node:assert/strict";
import { test } from "node:test";

import { areaOf, linesOf } from "../../geo/map/js/rings.js";

/** @type {(text: string) => [number, number][]} */
const line = (text) => text.split(" ").map((point) => /** @type {[number, number]} */ (point.split(",").map(Number)));

/**
 * Whether a position is inside rings, by the even-odd rule.
 *
 * @param {[number, number][][]} rings
 * @param {[number, number]} position
 */
function holds(rings, [north, east]) {
  let crossed = 0;
  for (const ring of rings) {
    for (const [index, [y, x]] of ring.entries()) {
      const [nextY, nextX] = ring[(index + 1) % ring.length];
      if (y > north !== nextY > north && x + ((north - y) / (nextY - y)) * (nextX - x) > east) crossed += 1;
    }
  }
  return crossed % 2 === 1;
}

const SMALL = { line: line("10,170 0,180 -10,170 0,160 10,170"), holds: [] };
const NORTH = { line: line("60,180 70,90 80,0 70,-90 60,-180"), holds: ["north"] };
const SOUTH = { line: line("-60,0 -70,90 -80,180 -70,270 -60,360"), holds: ["south"] };
const BOTH = { line: line("10,-10 0,0 -10,-10 0,-20 10,-10"), holds: ["north", "south"] };

test("a ring is drawn at every turn of the globe", () => {
  assert.deepEqual(
    linesOf(SMALL).map(([[, east]]) => east),
    [-550, -190, 170, 530, 890],
  );
  for (const turn of [-360, 0, 360]) {
    assert.ok(holds(areaOf(SMALL), [1, 171 + turn]));
    assert.ok(!holds(areaOf(SMALL), [1, 190 + turn]));
  }
});

test("round a pole it is one line without a gap, whichever way it goes", () => {
  for (const ring of [NORTH, SOUTH]) {
    const [whole, ...others] = linesOf(ring);
    assert.equal(others.length, 0);
    const steps = whole.slice(1).map(([, east], index) => east - whole[index][1]);
    assert.ok(steps.every((step) => Math.abs(step) === 90 && step > 0 === steps[0] > 0));
    assert.equal(whole.length, 5 * 4 + 1);
  }
});

test("the pole lies within", () => {
  for (const turn of [-360, 0, 360]) {
    assert.ok(holds(areaOf(NORTH), [85, 10 + turn]) && !holds(areaOf(NORTH), [50, 10 + turn]));
    assert.ok(holds(areaOf(SOUTH), [-85, 10 + turn]) && !holds(areaOf(SOUTH), [-50, 10 + turn]));
  }
});

test("beyond a quarter of the way round all is within but what is near the opposite point", () => {
  for (const turn of [-360, 0, 360]) {
    assert.ok(holds(areaOf(BOTH), [50, 100 + turn]) && holds(areaOf(BOTH), [89, -100 + turn]));
    assert.ok(!holds(areaOf(BOTH), [1, -9 + turn]));
  }
});
