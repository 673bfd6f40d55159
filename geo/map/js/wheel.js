// A wheel over the map scrolls the page. It zooms with Ctrl or Cmd, after a click in the map, and in full screen; a plain
// wheel shows a hint that says so.

import { element } from "./dom.js";

const HINT_MS = 1800;

/**
 * @param {L.Map} map
 * @param {() => import("./scene.js").Scene} current
 */
export function guardWheel(map, current) {
  const container = map.getContainer();
  const hint = element("p", "dl-wheel-hint");
  hint.setAttribute("aria-hidden", "true"); // who has no wheel has the buttons
  container.append(hint);
  let isActive = false; // since a click in the map, until the pointer leaves it
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
      event.stopImmediatePropagation(); // Leaflet does not see it, and so does not keep it from the page
      hint.textContent = current().words.wheel;
      clearTimeout(timer);
      timer = setTimeout(hide, HINT_MS);
    },
    { capture: true, passive: true },
  );
}
