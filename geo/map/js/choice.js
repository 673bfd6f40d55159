// Sends a reader's choice from the map to the page. revision.js decides what happens when messages cross.

/** @typedef {{ place: string } | { layers: string[] } | { night: boolean } | { minutes: number }} Choice */
/** @typedef {Choice & { revision: number }} SentChoice */

export const EVENT = "dateline";

/**
 * Tell the page about a choice made on the map: by an event on the map's element, and through Streamlit if present.
 *
 * @param {HTMLElement} container
 * @param {SentChoice} choice
 */
export function sendToPage(container, choice) {
  container.dispatchEvent(new CustomEvent(EVENT, { detail: choice }));
  window.Streamlit?.setComponentValue(choice);
}
