import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cellsIn, decoded, line, refined } from "../../geo/map/js/details.js";

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`data/basemap/${name}`, "utf8"));

test("a map shows the cells it touches, on whichever turn of the globe", () => {
  assert.deepEqual(cellsIn({ west: 130, south: 30, east: 141, north: 41 }), ["6,1", "6,2", "7,1", "7,2"]);
  assert.deepEqual(cellsIn({ west: 175, south: -19, east: 185, north: -5 }), ["8,-1", "-9,-1"]);
  assert.deepEqual(cellsIn({ west: -185, south: -19, east: -175, north: -5 }), ["8,-1", "-9,-1"]);
});

test("an encoded line is read", () => {
  assert.deepEqual(decoded("_ibE~reK"), [[100000, -200000]]);
  assert.deepEqual(line("_ibE~reK"), [[-200, 100]]);
});

test("an arc gets what lies between two of its points, and keeps all others", () => {
  const world = /** @type {any} */ ({
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [5, 5],
        [1, 1],
      ],
    ],
  });
  // Between its first and its second point it passes (4, 1).
  const made = refined(world, [{ arcs: [[0, 0, 1, "GA"]], islands: [] }]);
  assert.deepEqual(made.arcs, [
    [
      [0, 0],
      [4, 1],
      [6, -1],
      [0, 10],
    ],
    [
      [5, 5],
      [1, 1],
    ],
  ]);
  assert.deepEqual(world.arcs[0], [
    [0, 0],
    [10, 0],
    [0, 10],
  ]);
});

test("the shipped cells fit the shipped base map: each arc keeps its ends and gets more points", () => {
  const world = read("world.json");
  const cell = read("details/6,1.json");
  const made = refined(world, [cell]);
  const end = (/** @type {[number, number][]} */ arc) =>
    [0, 1].map((axis) => arc.reduce((sum, step) => sum + step[axis], 0));
  for (const [number] of cell.arcs) {
    assert.deepEqual(made.arcs[number][0], world.arcs[number][0]);
    assert.deepEqual(end(/** @type {any} */ (made.arcs[number])), end(world.arcs[number]));
    assert.ok(made.arcs[number].length > world.arcs[number].length);
    // No step is longer than the longest of the base map's own: nothing jumps.
    const longest = (/** @type {[number, number][]} */ arc) =>
      Math.max(...arc.slice(1).map(([dx, dy]) => Math.hypot(dx, dy)));
    assert.ok(longest(/** @type {any} */ (made.arcs[number])) <= longest(world.arcs[number]) * 1.5);
  }
});
