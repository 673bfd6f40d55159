import assert from "node:assert/strict";
import { test } from "node:test";
import { fits, written } from "../../geo/map/js/area-names.js";
import { overlap } from "../../geo/map/js/boxes.js";

const size = { x: 600, y: 400 };
const view = {
  size,
  pixelsPerDegree: 10,
  pixel: (/** @type {number} */ latitude, /** @type {number} */ longitude) => ({
    x: longitude * 10,
    y: 400 - latitude * 10,
  }),
  width: (/** @type {string} */ text, /** @type {[number, number]} */ [font, spacing]) =>
    text.length * font * (0.6 + spacing),
  isFree: () => true,
};
/** @type {(text: string, ...spots: [number, number, number][]) => any} */
const country = (text, ...spots) => ({ text, kind: "country", spots });

test("a name fits where its corners lie within the area's ellipse", () => {
  assert.equal(fits(100, 16, 16), true);
  assert.equal(fits(100, 16, 12), false);
});

test("the roomier an area the larger its name, and one without room has none", () => {
  const found = written(
    [country("Wide", [20, 30, 4]), country("Small", [10, 50, 0.75]), country("Tiny", [30, 10, 0.2])],
    view,
  );
  assert.deepEqual(
    found.map(({ text, style }) => [text, style]),
    [
      ["Wide", 0],
      ["Small", 2],
    ],
  );
});

test("a name takes the next spot where the story leaves no room, or is left out", () => {
  const label = { left: 250, top: 150, right: 350, bottom: 250 };
  const isFree = (/** @type {any} */ own) => overlap(own, label) === 0;
  const found = written([country("Land", [20, 30, 4], [30, 30, 3]), country("Other", [21, 30, 4])], {
    ...view,
    isFree,
  });
  assert.deepEqual(
    found.map(({ text, at }) => [text, at]),
    [["Land", [30, 30]]],
  );
});

test("two names never overlap, none leaves the map, and a turn of the globe is no second name", () => {
  const names = [
    country("First", [20, 30, 4]),
    country("Second", [20, 31, 4]),
    country("Edge", [20, 0.5, 4]),
    country("East", [5, -320, 4]),
  ];
  const found = written(names, view);
  assert.deepEqual(
    found.map(({ text, at }) => [text, at]),
    [
      ["First", [20, 30]],
      ["East", [5, 40]],
    ],
  );
});

test("a small map has fewer names", () => {
  const names = [5, 10, 15, 20, 25, 30].map((latitude) => country(`Land ${latitude}`, [latitude, 10, 4]));
  assert.equal(written(names, { ...view, size: { x: 200, y: 400 } }).length, 5);
});
