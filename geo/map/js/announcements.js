// What the map says besides its labels: a line for what is pointed at or focused, a polite announcement for readers who
// do not see the map, and notices of what failed.

import { element, setText } from "./dom.js";

/** @param {HTMLElement} container the map's element */
export function createAnnouncements(container) {
  const line = element("p", "dl-pointed");
  const live = element("p", "dl-live");
  line.setAttribute("aria-hidden", "true");
  live.setAttribute("role", "status");

  return {
    attach: () => container.append(line, live),
    /**
     * Show a text while something is pointed at; an empty one takes it away.
     *
     * @param {string} text
     */
    point(text) {
      line.textContent = text;
    },
    /** @param {string} text */
    announce(text) {
      setText(live, text);
    },
    /**
     * @param {string} kind one notice of a kind stands at a time
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
