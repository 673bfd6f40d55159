// A cache of label sizes by their text, so that a hidden label need not be laid out again.

export function createLabelSizes() {
  /** @type {Map<string, { width: number, height: number }>} */
  const sizes = new Map();

  /**
   * Measure labels together: one by one, each would cost a layout of the whole map.
   *
   * @param {readonly HTMLElement[]} nodes
   * @param {boolean} [brief] whether to measure the names alone
   * @returns {{ width: number, height: number }[]} in pixels; 0 if a label cannot be laid out now
   */
  function measureAll(nodes, brief = false) {
    const all = nodes.map((node) => {
      const outer = /** @type {HTMLElement} */ (node.parentNode);
      const parts = node.childElementCount ? [...node.children] : [node];
      const { className } = outer;
      const key = `${parts.map((part) => part.textContent).join("\n")} ${className.includes("minor")} ${brief}`;
      return { node, outer, className, key, size: sizes.get(key) };
    });
    const unknown = all.filter(({ size }) => !size);
    for (const { outer } of unknown) {
      outer.classList.remove("dl-hidden");
      outer.classList.toggle("dl-brief", brief);
    }
    for (const one of unknown) {
      one.size = { width: Math.ceil(one.node.offsetWidth), height: Math.ceil(one.node.offsetHeight) };
      if (one.size.width) sizes.set(one.key, one.size);
    }
    for (const { outer, className } of unknown) outer.className = className;
    return all.map(({ size }) => size ?? { width: 0, height: 0 });
  }

  return {
    measureAll,
    /** @type {(node: HTMLElement, brief?: boolean) => { width: number, height: number }} */
    measure: (node, brief) => measureAll([node], brief)[0],
  };
}
