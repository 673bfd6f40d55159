// The words of what stands on the map from the first scene on: written again when the language changes.

export function createWords() {
  let language = "";
  /** @type {(() => void)[]} */
  const writers = [];
  return {
    /** @param {() => void} write */
    keep(write) {
      writers.push(write);
      write();
    },
    /** @param {string} next */
    render(next) {
      if (language === next) return;
      language = next;
      for (const write of writers) write();
    },
  };
}
