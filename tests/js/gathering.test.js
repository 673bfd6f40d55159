import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, written } from "../../geo/map/js/apart.js";
import { fanned } from "../../geo/map/js/gathering.js";
import { cornerFor, corners } from "../../geo/map/js/placement.js";

test("distances are those of geodesics on WGS84", () => {
  // Computed with PROJ: Yokota to Tokyo, Hawaii to Hilo, and a meridian from the equator to 45 degrees.
  const cases = [
    [35.7485, 139.348, 35.6895, 139.6917, 31780.3],
    [21.3858, -157.9064, 19.7299, -155.0907, 346122.5],
    [0, 10, 45, 10, 4984944.4],
  ];
  for (const [lat1, lng1, lat2, lng2, metres] of cases) {
    const computed = apart({ lat: lat1, lng: lng1 }, { lat: lat2, lng: lng2 });
    assert.ok(Math.abs(computed - metres) < 10, `${computed} is not ${metres}`);
  }
  assert.equal(apart({ lat: 10, lng: 20 }, { lat: 10, lng: 20 }), 0);
});

test("a distance is written in the reader's unit and language", () => {
  /** @type {any} */
  const scene = { unit: { sign: "mi", metres: 1609.344 }, language: "de", words: { length: "{number} {unit}" } };
  assert.equal(written(2_000_000, scene), "1.243 mi");
  assert.equal(written(8000, scene), "5,0 mi");
});

test("places of a fan stand apart, however many", () => {
  for (const count of [2, 5, 12]) {
    const points = Array.from({ length: count }, (_, index) => fanned(index, count));
    for (const [index, { x, y }] of points.entries())
      for (const other of points.slice(index + 1)) assert.ok(Math.hypot(x - other.x, y - other.y) > 24, `${count}`);
  }
});

test("the number of further places stands at one of the marker's corners", () => {
  const boxes = corners({ x: 100, y: 100 }, { width: 60, height: 18 });
  assert.deepEqual(boxes[0], { left: 104, top: 76, right: 164, bottom: 94 });
  assert.deepEqual(boxes[3], { left: 36, top: 106, right: 96, bottom: 124 });
});

test("a count is short where its words would lie on another one", () => {
  const [at, map] = [
    { x: 100, y: 100 },
    { x: 400, y: 300 },
  ];
  const sizes = [
    { width: 60, height: 18 },
    { width: 20, height: 18 },
  ];
  const free = cornerFor(at, sizes, [], map);
  assert.deepEqual([free.corner, free.chosen], [0, 0]);
  const left = cornerFor(at, sizes, [{ left: 110, top: 70, right: 200, bottom: 99 }], map);
  assert.deepEqual([left.corner, left.chosen], [1, 0]);
  const walls = [
    { left: 130, top: 0, right: 400, bottom: 300 },
    { left: 0, top: 0, right: 70, bottom: 300 },
  ];
  const short = cornerFor(at, sizes, walls, map);
  assert.deepEqual([short.corner, short.chosen], [0, 1]);
  // Where nothing is free, it covers as little as it can.
  const last = cornerFor(at, sizes, [{ left: 0, top: 0, right: 400, bottom: 110 }], { x: 400, y: 120 });
  assert.deepEqual([last.corner, last.chosen], [2, 1]);
});
