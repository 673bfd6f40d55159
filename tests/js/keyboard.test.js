import assert from "node:assert/strict";
import { test } from "node:test";
import { isPress, neighbour } from "../../geo/map/js/keyboard.js";

for (const [key, index, expected] of /** @type {const} */ ([
  ["ArrowRight", 1, 2],
  ["ArrowDown", 1, 2],
  ["ArrowLeft", 1, 0],
  ["ArrowUp", 1, 0],
  ["ArrowRight", 3, 0],
  ["ArrowLeft", 0, 3],
  ["Home", 2, 0],
  ["End", 2, 3],
])) {
  test(`${key} leads from ${index} of 4 to ${expected}`, () => assert.equal(neighbour(key, index, 4), expected));
}

test("other keys are ignored", () => {
  for (const key of ["a", "Tab", "Escape", "Enter", " ", "toString"]) assert.equal(neighbour(key, 0, 4), null, key);
});

test("Enter and Space press", () => {
  assert.deepEqual(["Enter", " ", "a"].map(isPress), [true, true, false]);
});
