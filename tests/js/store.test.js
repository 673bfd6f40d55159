import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openStore } from "../../geo/page/components/store.js";

/** @type {import("../../geo/page/components/store.js").Store} */
let store;
let number = 0;

beforeEach(async () => {
  number += 1;
  store = await openStore(`test ${number}`);
});

/** @param {Partial<import("../../geo/page/components/store.js").Work>} parts */
function work(parts) {
  const version = parts.contents ?? "one";
  return {
    key: "a",
    version,
    ids: ["~1"],
    kind: /** @type {const} */ ("text"),
    title: "T",
    size: 3,
    contents: version,
    ...parts,
  };
}

test("a work is kept and read again, and a list has no contents", async () => {
  const { entry, isRefused } = await store.write(work({}), "");
  assert.equal(isRefused, false);
  assert.equal((await store.read("a"))?.contents, "one");
  assert.deepEqual(await store.list(), [entry]);
  assert.equal("contents" in entry, false);
});

test("a tab that has seen the last entry may replace it, and the ids add up", async () => {
  const first = await store.write(work({}), "");
  const second = await store.write(work({ contents: "two", ids: ["~2"] }), first.entry.stamp);
  assert.equal(second.isRefused, false);
  assert.deepEqual(second.entry.ids, ["~1", "~2"]);
  assert.notEqual(second.entry.stamp, first.entry.stamp);
  assert.equal((await store.read("a"))?.contents, "two");
});

test("a tab that has not seen the last entry is refused, and nothing is changed", async () => {
  const first = await store.write(work({}), "");
  const other = await store.write(work({ contents: "two" }), first.entry.stamp);
  const late = await store.write(work({ contents: "three" }), first.entry.stamp);
  assert.deepEqual(late, { entry: other.entry, isRefused: true });
  assert.equal((await store.read("a"))?.contents, "two");
});

test("of two tabs that write at the same time one is refused", async () => {
  const { entry } = await store.write(work({}), "");
  const both = await Promise.all(["two", "three"].map((contents) => store.write(work({ contents }), entry.stamp)));
  assert.deepEqual(both.map(({ isRefused }) => isRefused).sort(), [false, true]);
});

test("the same contents are no conflict and leave the entry as it is", async () => {
  const { entry } = await store.write(work({}), "");
  assert.deepEqual(await store.write(work({}), "another"), { entry, isRefused: false });
});

test("what was deleted elsewhere is kept anew when it changes", async () => {
  const { entry } = await store.write(work({}), "");
  await store.remove(["a"]);
  assert.deepEqual(await store.list(), []);
  assert.equal(await store.read("a"), undefined);
  assert.equal((await store.write(work({ contents: "two" }), entry.stamp)).isRefused, false);
});

test("an older id finds the work, but one that is another's present id finds the other", async () => {
  const first = await store.write(work({}), "");
  await store.write(work({ contents: "two", ids: ["~1", "~2"] }), first.entry.stamp);
  assert.equal((await store.find("~1"))?.key, "a");
  await store.write(work({ key: "b", ids: ["~1"] }), "");
  await store.write(work({ key: "c", ids: ["~1", "~3"] }), "");
  assert.equal((await store.find("~1"))?.key, "b");
  assert.equal((await store.find("~3"))?.key, "c");
  assert.equal(await store.find("~4"), undefined);
});

test("a full store says so, and keeps what it had", async () => {
  await store.write(work({}), "");
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("no", "QuotaExceededError");
  };
  try {
    await assert.rejects(store.write(work({ contents: "two" }), (await store.list())[0].stamp), {
      name: "QuotaExceededError",
    });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  assert.equal((await store.read("a"))?.contents, "one");
});
