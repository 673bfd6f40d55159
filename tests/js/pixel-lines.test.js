import assert from "node:assert/strict";
import { test } from "node:test";

import { rounded } from "../../geo/map/js/pixel-lines.js";

/** @type {(text: string) => { x: number, y: number }[]} */
const line = (text) =>
  text.split(" ").map((point) => ({ x: Number(point.split(",")[0]), y: Number(point.split(",")[1]) }));

test("a line keeps its ends, and is round between the middles of its edges", () => {
  assert.equal(rounded([line("0,0 10,0 10,20")], false), "M0 0L5 0Q10 0 10 10L10 20");
});

test("a ring has no corner at all", () => {
  const path = rounded([line("0,0 10,0 10,10")], true);
  assert.equal(path, "M5 5Q0 0 5 0L5 0Q10 0 10 5L10 5Q10 10 5 5z");
});

test("of a long edge only its ends are rounded, so that it stays where it is", () => {
  assert.equal(rounded([line("0,0 1000,0 1000,1000")], false), "M0 0L960 0Q1000 0 1000 40L1000 1000");
});

test("points that lie on each other and lines of two points are drawn too", () => {
  assert.equal(rounded([line("0,0 0,0 8,0"), line("1,1 2,2")], false), "M0 0L0 0Q0 0 4 0L8 0M1 1L2 2");
});
