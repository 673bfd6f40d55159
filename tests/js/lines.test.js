import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathOf, projectedArcs, projectedLines } from "../../geo/map/js/lines.js";

const world = JSON.parse(readFileSync("data/basemap/world.json", "utf8"));
const { countries, coast } = world.objects;
const rings = countries.geometries.flatMap((/** @type {any} */ area) =>
  area.type === "Polygon" ? area.arcs : (area.arcs ?? []).flat(),
);

/** @param {Partial<import("../../geo/map/js/lines.js").View>} more */
const view = (more) => ({
  scale: 1024,
  origin: { x: 0, y: 0 },
  min: { x: 0, y: 0 },
  max: { x: 1024, y: 1024 },
  turns: [0],
  ...more,
});

test("the middle of the globe is in the middle of the square, and no latitude lies beyond its edge", () => {
  const lines = projectedLines([
    [
      [0, 0],
      [180, 85.0511287798],
      [-180, -90],
    ],
  ]);
  assert.equal(pathOf(lines, [[0]], false, view({})), "M512 512l512 -512 -1024 1024 ");
});

test("lines follow each other, also backwards, and an outline is closed", () => {
  const lines = projectedLines([
    [
      [0, 0],
      [45, 0],
    ],
    [
      [0, 45],
      [45, 0],
    ],
  ]);
  const [there, back] = [pathOf(lines, [[0, ~1]], true, view({})), pathOf(lines, [[1, ~0]], true, view({}))];
  assert.equal(there, "M512 512l128 0 -128 -144 z");
  assert.equal(back, "M512 368l128 144 -128 0 z");
});

test("nearer than they are exact, lines have no corners, and outlines none where they begin", () => {
  const lines = projectedLines([
    [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0, 0],
    ],
  ]);
  const near = view({ scale: 65536, max: { x: 65536, y: 65536 } });
  assert.match(pathOf(lines, [[0]], true, near), /^M\S+ \S+(Q[^QLMz]+L?[^QLMz]*){3}z$/);
  assert.equal(pathOf(lines, [[0]], false, near), pathOf(lines, [[0]], true, near));
});

test("a line is written at each turn at which it is in sight, and nowhere else", () => {
  const lines = projectedLines([
    [
      [170, 0],
      [179, 0],
    ],
  ]);
  const written = (/** @type {any} */ more) => pathOf(lines, [[0]], false, view(more)).match(/M-?\d+/g);
  assert.deepEqual(written({ turns: [-360, 0, 360] }), ["M996"]);
  assert.deepEqual(written({ turns: [-360, 0, 360], max: { x: 2048, y: 1024 } }), ["M996", "M2020"]);
  assert.deepEqual(written({ origin: { x: -100, y: 0 } }), ["M0"]);
  assert.equal(pathOf(lines, [[0]], false, view({ min: { x: 0, y: 600 } })), "M0 0");
});

test("points less than a pixel from the one before are left out, ends never", () => {
  const lines = projectedLines([
    [
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [10, 0],
      [10.1, 0],
    ],
  ]);
  assert.equal(pathOf(lines, [[0]], false, view({})), "M512 512l28 0 1 0 ");
  assert.equal(pathOf(lines, [[0]], false, view({ scale: 32768, max: { x: 32768, y: 32768 } })).split(" ").length, 10);
});

test("of the shipped base map a small view gets little, with the ends of what is out of sight", () => {
  const arcs = projectedArcs(world);
  const all = pathOf(arcs, rings, true, view({}));
  // Japan, at the same scale.
  const part = pathOf(arcs, rings, true, view({ min: { x: 880, y: 380 }, max: { x: 930, y: 420 } }));
  assert.ok(part.length > 200 && part.length < all.length / 5);
  assert.ok(pathOf(arcs, coast.arcs, false, view({})).split("M").length > 1000);
});
