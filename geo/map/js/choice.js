// The ways of a reader's choice: from the map to the page, and from the page's filter to its maps. revision.js says
// what becomes of messages that cross it.

/** @typedef {{ place: string } | { layers: string[] } | { minutes: number }} Choice */
/** @typedef {Choice & { revision: number }} SentChoice */

export const EVENT = "dateline";

/**
 * Tell the page of a choice made on the map: as an event of the map's element, and through Streamlit where it is.
 *
 * @param {HTMLElement} container
 * @param {SentChoice} choice
 */
export function sendToPage(container, choice) {
  container.dispatchEvent(new CustomEvent(EVENT, { detail: choice }));
  window.Streamlit?.setComponentValue(choice);
}

/**
 * Tell the page's maps of a choice of layers, ahead of the server.
 *
 * @param {{ layers: string[], revision: number }} choice
 */
export function sendToMaps(choice) {
  for (const frame of document.querySelectorAll("iframe")) {
    frame.contentWindow?.postMessage({ [EVENT]: choice }, location.origin);
  }
}

/**
 * Hear of the choices that the page sends with `sendToMaps`.
 *
 * @param {(choice: { layers: string[], revision: number }) => void} received
 */
export function onPageChoice(received) {
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin === location.origin && source === window.parent && data?.[EVENT]) received(data[EVENT]);
  });
}
