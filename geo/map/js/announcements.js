// Texts beside the map's labels: a line about the arc under the pointer or in focus, announcements for screen readers,
// and error notices.

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
     * Show a text about what the pointer is over; an empty text removes it.
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
