// The revision rule for late messages. It holds for the map, for the page's components and for the server.
//
// 1. Each choice of the reader has a revision: the time in milliseconds, and always above every revision seen before.
// 2. What the server sends carries the revision of the last choice that it received.
// 3. A message with a lower revision than the reader's last choice is late: that choice stays as the reader made it.
// 4. After PATIENCE_MS no message is late: the choice may have been lost, and the server is right.
// 5. The server ignores a choice with a lower revision than one that it has received.

export const PATIENCE_MS = 3000;

/** @param {() => number} [now] milliseconds */
export function createRevision(now = Date.now) {
  let last = 0; // of the reader's last choice
  let made = 0; // when that was, by this clock
  let seen = 0; // the highest of all

  /** @param {number} revision */
  function note(revision) {
    [last, made] = [revision, now()];
    seen = Math.max(seen, revision);
  }

  return {
    /** The revision of a choice that the reader makes here and now. */
    next() {
      note(Math.max(now(), seen + 1));
      return last;
    },
    /** Take over the revision of a choice that the reader made elsewhere on the page. */
    note,
    /**
     * Whether a message was on its way when the reader chose.
     *
     * @param {number} revision of the message
     */
    isLate(revision) {
      seen = Math.max(seen, revision);
      return revision < last && now() - made < PATIENCE_MS;
    },
  };
}
