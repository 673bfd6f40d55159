// A cache of label sizes by their text, so that a hidden label need not be laid out again.

export function createLabelSizes() {
  /** @type {Map<string, { width: number, height: number }>} */
  const sizes = new Map();

  /**
   * @param {HTMLElement} node
   * @returns {{ width: number, height: number }} in pixels; 0 if the label cannot be laid out now
   */
  return function measure(node) {
    const outer = /** @type {HTMLElement} */ (node.parentNode);
    const parts = node.childElementCount ? [...node.children] : [node];
    const key = parts.map((part) => part.textContent).join("\n") + outer.className.includes("minor");
    const known = sizes.get(key);
    if (known) return known;
    const isHidden = outer.classList.contains("dl-hidden");
    if (isHidden) outer.classList.remove("dl-hidden");
    const size = { width: Math.ceil(node.offsetWidth), height: Math.ceil(node.offsetHeight) };
    if (isHidden) outer.classList.add("dl-hidden");
    if (size.width) sizes.set(key, size);
    return size;
  };
}
