// Texts of controls that are made once: written again when the language changes.

export function createWords() {
  let language = "";
  /** @type {(() => void)[]} */
  const writers = [];
  return {
    /** @param {() => void} write */
    register(write) {
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
