import assert from "node:assert/strict";
import { test } from "node:test";
import { createRevision, PATIENCE_MS } from "../../geo/map/js/revision.js";

/** A revision rule whose clock stands still until it is moved. */
function withClock(start = 1000) {
  const clock = { ms: start };
  return { clock, revision: createRevision(() => clock.ms) };
}

test("before the first choice no message is late", () => {
  const { revision } = withClock();
  assert.equal(revision.isLate(0), false);
});

test("a message with a lower revision than the last choice is late, any other is not", () => {
  const { clock, revision } = withClock();
  const first = revision.next();
  clock.ms += 10;
  const second = revision.next();
  assert.ok(second > first);
  assert.equal(revision.isLate(first), true);
  assert.equal(revision.isLate(second), false);
  assert.equal(revision.isLate(second + 1), false);
});

test("after a while no message is late", () => {
  const { clock, revision } = withClock();
  const choice = revision.next();
  clock.ms += PATIENCE_MS - 1;
  assert.equal(revision.isLate(choice - 1), true);
  clock.ms += 1;
  assert.equal(revision.isLate(choice - 1), false);
});

test("two choices in one millisecond have two revisions", () => {
  const { revision } = withClock();
  assert.deepEqual([revision.next(), revision.next()], [1000, 1001]);
});

test("a clock that is put back does not lower the revision", () => {
  const { clock, revision } = withClock();
  const before = revision.next();
  clock.ms -= 500;
  assert.ok(revision.next() > before);
});

test("the revision of a choice is above those of all messages", () => {
  const { revision } = withClock();
  revision.isLate(5000);
  assert.equal(revision.next(), 5001);
});
