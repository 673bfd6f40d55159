// A cache of label sizes by their text, so that a hidden label need not be laid out again.

export function createLabelSizes() {
  /** @type {Map<string, { width: number, height: number }>} */
  const sizes = new Map();

  /**
   * @param {HTMLElement} node
   * @param {boolean} [brief] whether to measure the name alone
   * @returns {{ width: number, height: number }} in pixels; 0 if the label cannot be laid out now
   */
  return function measure(node, brief = false) {
    const outer = /** @type {HTMLElement} */ (node.parentNode);
    const parts = node.childElementCount ? [...node.children] : [node];
    const key = `${parts.map((part) => part.textContent).join("\n")} ${outer.className.includes("minor")} ${brief}`;
    const known = sizes.get(key);
    if (known) return known;
    const { className } = outer;
    outer.classList.remove("dl-hidden");
    outer.classList.toggle("dl-brief", brief);
    const size = { width: Math.ceil(node.offsetWidth), height: Math.ceil(node.offsetHeight) };
    outer.className = className;
    if (size.width) sizes.set(key, size);
    return size;
  };
}
