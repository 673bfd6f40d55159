// What is typed of a link, and the text with the link in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { meant, typed, withLink } from "../../geo/page/components/link-typing.js";

const LINKS = [
  { sign: "@", id: "tokyo", name: "Tokyo" },
  { sign: "@", id: "place", name: "東京" },
  { sign: "@", id: "new-york", name: "New York" },
  { sign: "#", id: "to-far", name: "too far" },
];

/**
 * The text of a field, in which `|` is the cursor, or `{` and `}` stand around what is selected.
 *
 * @param {string} text
 */
function field(text) {
  const [start, end] = text.includes("|")
    ? [text.indexOf("|"), text.indexOf("|")]
    : [text.indexOf("{"), text.indexOf("}") - 1];
  return { text: text.replace(/[|{}]/g, ""), start, end };
}

/** @param {{ text: string, start: number }} field */
function marked({ text, start }) {
  return `${text.slice(0, start)}|${text.slice(start)}`;
}

test("a link is typed after a sign that begins a word", () => {
  assert.deepEqual(typed(LINKS, field("From @To|")), { sign: "@", letters: "to" });
  assert.deepEqual(typed(LINKS, field("@| is")), { sign: "@", letters: "" });
  assert.deepEqual(typed(LINKS, field("（#東|京")), { sign: "#", letters: "東" });
  for (const none of ["mail a@to|", "\\@to|", "@to |", "@to {x}", "@tokyo|", "|", "@a(|"])
    assert.equal(typed(LINKS, field(none)), null, none);
});

test("those that begin so come first", () => {
  assert.deepEqual(
    meant(LINKS, field("@o|")).map(({ id }) => id),
    ["tokyo", "new-york"],
  );
  assert.deepEqual(
    meant(LINKS, field("@東|")).map(({ id }) => id),
    ["place"],
  );
  assert.deepEqual(
    meant(LINKS, field("@y|")).map(({ id }) => id),
    ["tokyo", "new-york"],
  );
  assert.deepEqual(
    meant(LINKS, field("#to|")).map(({ id }) => id),
    ["to-far"],
  );
  assert.deepEqual(meant(LINKS, field("#x|")), []);
  assert.equal(meant(LINKS, field("no sign|")).length, 4);
});

test("a link stands where it was typed, around what is selected, or at the cursor, and is read as one", () => {
  const cases = [
    ["From @To| on", "From @tokyo| on"],
    ["@|", "@tokyo|"],
    ["From | on", "From @tokyo| on"],
    ["From|on", "From @tokyo| on"],
    ["|", "@tokyo|"],
    ["In {the capital} it", "In [the capital]@tokyo| it"],
    ["{one\ntwo}", "one\ntwo @tokyo|"],
    ["a\n|", "a\n@tokyo|"],
    ["@new-york|", "@new-york @tokyo|"],
  ];
  for (const [before, after] of cases) assert.equal(marked(withLink(LINKS, field(before), LINKS[0])), after);
});
