// The revision rule for late messages. The map, the page's components and the server all follow it.
// 1. Each choice of the reader has a revision: the time in milliseconds, but always higher than any revision seen
// before.
// 2. What the server sends carries the revision of the last choice that it received.
// 3. A message with a lower revision than the reader's last choice is late: it does not undo that choice.
// 4. PATIENCE_MS after a choice no message is late: the choice may have been lost, so the server's state holds.
// 5. The server ignores a choice with a lower revision than one it has already received.

export const PATIENCE_MS = 3000;

/** @param {() => number} [now] milliseconds */
export function createRevision(now = Date.now) {
  let last = 0; // the revision of the reader's last choice
  let made = 0; // when the reader made it, by `now`
  let seen = 0; // the highest revision seen

  return {
    /** A revision for a choice that the reader makes now. */
    next() {
      [made, last] = [now(), Math.max(now(), seen + 1)];
      seen = last;
      return last;
    },
    /**
     * Whether a message was sent before the server knew the reader's last choice.
     *
     * @param {number} revision of the message
     */
    isLate(revision) {
      seen = Math.max(seen, revision);
      return revision < last && now() - made < PATIENCE_MS;
    },
  };
}
