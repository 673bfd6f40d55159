// Keys on a place: arrows move through the places in reading order and wrap around; Home and End go to the first and
// the last.

const STEPS = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/**
 * The index of the place that a key moves to, or null for any other key.
 *
 * @param {string} key
 * @param {number} index of the place that has the focus
 * @param {number} count
 */
export function neighbour(key, index, count) {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  if (Number.isFinite(step)) return (index + step + count) % count;
  return step < 0 ? 0 : count - 1;
}

/** @param {string} key */
export const isPress = (key) => key === "Enter" || key === " ";

/**
 * Tab follows the order of elements: put them in the story's order, but never move the focused one.
 *
 * @param {HTMLElement} pane
 * @param {HTMLElement[]} buttons
 */
export function keepTabOrder(pane, buttons) {
  if (pane.contains(document.activeElement)) return;
  if (buttons.every((button, index) => pane.children[index] === button)) return;
  pane.append(...buttons);
}
