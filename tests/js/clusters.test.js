import assert from "node:assert/strict";
import { test } from "node:test";
import { beside, clustered, projected } from "../../geo/map/js/clusters.js";
import { prepared } from "../../geo/map/js/crowd.js";
import { short } from "../../geo/map/js/sprites.js";

/** @param {number} count */
function scattered(count) {
  const part = 0.6180339887498949;
  const x = Array.from({ length: count }, (_, index) => 1000 * ((index * part) % 1));
  const y = Array.from({ length: count }, (_, index) => 700 * ((index * part ** 2 * 1.7) % 1));
  return { x, y, order: x.map((_, index) => index) };
}

/** @type {(points: { x: number[], y: number[] }, one: number, other: number) => number} */
const apart = ({ x, y }, one, other) => Math.hypot(x[one] - x[other], y[one] - y[other]);

test("every point is in one group, near the group's first, and the firsts are apart", () => {
  const points = scattered(3000);
  const groups = clustered(points, points.order, 40);
  assert.deepEqual(
    groups.flat().sort((a, b) => a - b),
    points.order,
  );
  for (const [first, ...others] of groups) for (const each of others) assert.ok(apart(points, first, each) < 40);
  const firsts = groups.map(([first]) => first);
  for (const [at, first] of firsts.entries())
    for (const other of firsts.slice(at + 1)) assert.ok(apart(points, first, other) >= 40);
});

test("the first in the order represents its group, and a point joins the nearest one", () => {
  const points = { x: [0, 30, 50, 41], y: [0, 0, 0, 0] };
  assert.deepEqual(clustered(points, [0, 2, 1, 3], 40), [[0], [2, 1, 3]]);
  assert.deepEqual(clustered(points, [1, 0, 2, 3], 40), [[1, 0, 2, 3]]);
});

test("points at one place are one group, and negative pixels are as good as others", () => {
  const points = { x: [-5, -5, -5, -45.5], y: [-1, -1, -1, 0] };
  assert.deepEqual(clustered(points, [0, 1, 2, 3], 40), [[0, 1, 2], [3]]);
});

test("ten thousand points take a moment, wherever they are", () => {
  const spread = scattered(10_000);
  const one = { ...spread, x: spread.x.map(() => 3), y: spread.y.map(() => 4) };
  for (const points of [spread, one]) {
    const begun = performance.now();
    clustered(points, points.order, 40);
    assert.ok(performance.now() - begun < 250);
  }
});

test("a disc moves aside from the marker that would hide it, and stays where it is otherwise", () => {
  const markers = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  assert.deepEqual(beside({ x: 50, y: 0 }, markers, 27), { x: 50, y: 0 });
  assert.deepEqual(beside({ x: 0, y: -9 }, markers, 27), { x: 0, y: -27 });
  assert.deepEqual(beside({ x: 100, y: 0 }, markers, 27), { x: 127, y: 0 });
});

test("positions are projected as Leaflet does", () => {
  const { x, y } = projected([0, 60, -85.2, 90], [-180, 180, 0, 190]);
  assert.deepEqual([...x], [0, 256, 128, (256 * 370) / 360]);
  assert.ok(Math.abs(y[0] - 128) < 1e-9);
  assert.ok(Math.abs(y[1] - 128 * (1 - Math.log(Math.tan(Math.PI / 4 + Math.PI / 6)) / Math.PI)) < 1e-9);
  assert.ok(Math.abs(y[2] - 256) < 1e-6 && Math.abs(y[3]) < 1e-6);
});

test("the places of a crowd are in order of rank, then as in the file", () => {
  /** @type {any} */
  const columns = { ids: ["a", "b", "c"], ranks: [3, 2, 3], latitudes: [0, 0, 0], longitudes: [0, 1, 2] };
  const { order, at } = prepared(columns);
  assert.deepEqual(order, [1, 0, 2]);
  assert.equal(at.get("c"), 2);
});

test("a number on a disc has at most three characters", () => {
  assert.deepEqual([7, 999, 1000, 1499, 9999].map(short), ["7", "999", "1k", "1k", "10k"]);
});
