// A mouse wheel over the map scrolls the page. With Ctrl or Cmd, after a click in the map, or in full screen it zooms.
// Otherwise a hint says how.

import { element } from "./dom.js";

const HINT_MS = 1800;

/**
 * @param {L.Map} map
 * @param {() => import("./scene.js").Scene} current
 */
export function guardWheel(map, current) {
  const container = map.getContainer();
  const hint = element("p", "dl-wheel-hint");
  hint.setAttribute("aria-hidden", "true"); // useless without a wheel; the zoom buttons remain
  container.append(hint);
  let isActive = false; // from a click in the map until the pointer leaves it
  let timer = 0;

  function hide() {
    clearTimeout(timer);
    hint.textContent = "";
  }

  container.addEventListener("click", () => {
    isActive = true;
    hide();
  });
  container.addEventListener("mouseleave", () => {
    isActive = false;
    hide();
  });
  container.addEventListener(
    "wheel",
    (event) => {
      if (isActive || event.ctrlKey || event.metaKey || document.fullscreenElement) {
        hide();
        return;
      }
      event.stopImmediatePropagation(); // keep the event from Leaflet, which would stop the page from scrolling
      hint.textContent = current().words.wheel;
      clearTimeout(timer);
      timer = setTimeout(hide, HINT_MS);
    },
    { capture: true, passive: true },
  );
}
