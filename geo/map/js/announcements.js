// Texts on the map that are no labels: about what the pointer is over, notices, and what screen readers are to announce.

import { element, setText, storyText } from "./dom.js";

const GAP = 30; // between a point and what is said about it, in pixels

/** @typedef {{ x: number, y: number }} Spot in map pixels */

/** @param {HTMLElement} container the map's element */
export function createAnnouncements(container) {
  const tip = element("div", "dl-pointed");
  const live = element("p", "dl-live");
  tip.setAttribute("aria-hidden", "true");
  live.setAttribute("role", "status");
  /** @type {Spot} */
  let pointer = { x: 0, y: 0 };
  container.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      const { left, top } = container.getBoundingClientRect();
      pointer = { x: clientX - left, y: clientY - top };
    },
    { passive: true, capture: true },
  );

  return {
    attach: () => container.append(tip, live),
    /**
     * Show a text beside what the pointer or the focus is on; an empty text removes it.
     *
     * @param {string} text
     * @param {string[]} [more] further lines; the text is then their title
     * @param {string} [hint] a last, small line
     * @param {Spot} [at] where; the pointer's place if it is not given
     */
    point(text, more = [], hint = "", at = pointer) {
      const lines = text ? [storyText(more.length ? "strong" : "span", "", text)] : [];
      const small = hint ? [element("small", "", hint)] : [];
      tip.replaceChildren(...lines, ...more.map((line) => storyText("span", "", line)), ...small);
      if (!text) return;
      const half = tip.offsetWidth / 2 + 6;
      const x = Math.max(half, Math.min(container.clientWidth - half, at.x));
      const above = at.y - GAP - tip.offsetHeight;
      tip.style.left = `${x}px`;
      tip.style.top = `${above > 6 ? above : at.y + GAP / 2}px`;
    },
    /** @param {string} text */
    announce(text) {
      setText(live, text);
    },
    /**
     * @param {string} kind at most one notice of each kind is shown
     * @param {string} text
     */
    notice(kind, text) {
      let node = container.querySelector(`.dl-notice[data-kind=${kind}]`);
      if (!node) {
        const made = element("p", "dl-notice");
        made.dataset.kind = kind;
        made.setAttribute("role", "status");
        container.append(made);
        node = made;
      }
      node.textContent = text;
    },
  };
}
