// The reader's works in the browser's own database: a record of each, and apart from it the contents, so that a list of
// works does not load them. A write that would replace what another tab has written is refused.

import { openDB } from "idb";

/**
 * @typedef {object} Work what is to be kept
 * @property {string} key
 * @property {string} version the digest of its contents
 * @property {string[]} ids all ids that it has had in the address, the present one last
 * @property {"files" | "text" | "import"} kind
 * @property {string} title
 * @property {number} size in bytes, unpacked
 * @property {string} contents a zip, in base64
 */
/**
 * @typedef {Omit<Work, "contents"> & { stamp: string, when: number }} Entry
 * @typedef {Entry & { contents: string }} Whole
 * @typedef {{ entry: Entry, isRefused: boolean }} Written
 * @typedef {Awaited<ReturnType<typeof openStore>>} Store
 */

const NAME = "dateline";
const [WORKS, CONTENTS] = ["works", "contents"];
const MAX_IDS = 200;

export async function openStore(name = NAME) {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(WORKS, { keyPath: "key" });
      fresh.createObjectStore(CONTENTS);
    },
    blocking: () => database.close(),
  });

  return {
    /**
     * Write a work, unless the entry has changed since the one with the stamp `base` was read or written here.
     *
     * @param {Work} work
     * @param {string} base
     * @returns {Promise<Written>}
     */
    async write({ contents, ...work }, base) {
      const both = database.transaction([WORKS, CONTENTS], "readwrite");
      /** @type {Entry | undefined} */
      const before = await both.objectStore(WORKS).get(work.key);
      if (before && before.version !== work.version && before.stamp !== base) {
        return { entry: before, isRefused: true };
      }
      const last = [...(before?.ids ?? []), ...work.ids].reverse();
      const ids = [...new Set(last)].slice(0, MAX_IDS).reverse(); // the present id is the last one
      const isSame = before?.version === work.version;
      const entry = isSame
        ? { ...before, ids }
        : { ...work, ids, stamp: crypto.getRandomValues(new Uint32Array(2)).join("-"), when: Date.now() };
      await Promise.all([
        both.objectStore(WORKS).put(entry),
        isSame || both.objectStore(CONTENTS).put(contents, work.key),
        both.done,
      ]);
      return { entry, isRefused: false };
    },

    /** @returns {Promise<Entry[]>} the last one first */
    async list() {
      const entries = await database.getAll(WORKS);
      return entries.sort((one, other) => other.when - one.when);
    },

    /**
     * @param {string} key
     * @returns {Promise<Entry | undefined>}
     */
    entry: (key) => database.get(WORKS, key),

    /**
     * @param {string} key
     * @returns {Promise<Whole | undefined>}
     */
    async read(key) {
      const both = database.transaction([WORKS, CONTENTS]);
      const [entry, contents] = await Promise.all([
        both.objectStore(WORKS).get(key),
        both.objectStore(CONTENTS).get(key),
      ]);
      return entry && contents ? { ...entry, contents } : undefined;
    },

    /**
     * The work that has or had an id in the address; of several the one that has it now, then the last one.
     *
     * @param {string} id
     */
    async find(id) {
      const entries = (await this.list()).filter(({ ids }) => ids.includes(id));
      return entries.find(({ ids }) => ids.at(-1) === id) ?? entries[0];
    },

    /** @param {string[]} keys */
    async remove(keys) {
      const both = database.transaction([WORKS, CONTENTS], "readwrite");
      const deleted = keys.flatMap((key) => [WORKS, CONTENTS].map((each) => both.objectStore(each).delete(key)));
      await Promise.all([...deleted, both.done]);
    },
  };
}
