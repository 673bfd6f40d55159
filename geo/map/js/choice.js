// Sends a reader's choice from the map to the page, and from the page's layer filter to its maps. revision.js decides
// what happens when messages cross.

/** @typedef {{ place: string } | { layers: string[] } | { minutes: number }} Choice */
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

/**
 * Tell the page's maps which layers were chosen, before the server does.
 *
 * @param {{ layers: string[], revision: number }} choice
 */
export function sendToMaps(choice) {
  for (const frame of document.querySelectorAll("iframe")) {
    frame.contentWindow?.postMessage({ [EVENT]: choice }, location.origin);
  }
}

/**
 * Listen for the choices that the page sends with `sendToMaps`.
 *
 * @param {(choice: { layers: string[], revision: number }) => void} received
 */
export function onPageChoice(received) {
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin === location.origin && source === window.parent && data?.[EVENT]) received(data[EVENT]);
  });
}
