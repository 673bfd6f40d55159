import assert from "node:assert/strict";
import { test } from "node:test";
import { found } from "../../geo/export/js/search.js";

const NAMES = { a: ["New York"], b: ["York"], c: ["Yorkshire"], d: ["Zürich", "Zurich Town"], e: ["Outyork"] };

test("the same name comes first, then names that begin with it, a word of them, a part", () => {
  assert.deepEqual(found(NAMES, " york "), ["b", "c", "a", "e"]);
});

test("accents do not matter, any name of a place counts, and nothing finds nothing", () => {
  assert.deepEqual(found(NAMES, "ZURICH t"), ["d"]);
  assert.deepEqual(found(NAMES, "zurich"), ["d"]);
  assert.deepEqual(found(NAMES, "  "), []);
  assert.deepEqual(found(NAMES, "x"), []);
});

test("eight at most", () => {
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, number) => [`p${number}`, [`Place ${number}`]]));
  assert.equal(found(many, "place").length, 8);
});
