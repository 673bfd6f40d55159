// A list of places beside the map, for those that are on the canvas of a large story (crowd.js): the ones in sight, or
// those of a disc that no zoom tells apart.

import { element, storyText } from "./dom.js";
import { symbol } from "./symbol.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Place} Place */

const MOST = 100; // rows

/**
 * @param {L.Map} map
 * @param {() => Scene} current
 * @param {{ onChoose: (id: string) => void, placeOf: (id: string) => Place | null }} places
 */
export function createPlaceList(map, current, { onChoose, placeOf }) {
  const panel = element("section", "dl-list");
  const [head, count, close] = [element("div"), element("strong"), element("button", "", "×")];
  const [rows, more] = [element("ul"), element("p")];
  close.type = "button";
  head.append(count, close);
  panel.append(head, rows, more);
  panel.hidden = true;
  /** @type {HTMLElement | null} what had the focus before */
  let before = null;
  let written = "";
  let followsSight = false;

  function shut() {
    panel.hidden = true;
    if (panel.contains(document.activeElement) || document.activeElement === document.body) before?.focus();
  }
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the map moves by arrow keys
    if (event.key === "Escape") shut();
  });
  rows.addEventListener("click", ({ target }) => {
    const row = target instanceof Element ? target.closest("button") : null;
    if (row?.dataset.of) onChoose(row.dataset.of);
  });
  L.DomEvent.disableClickPropagation(panel);
  L.DomEvent.disableScrollPropagation(panel);
  map.getContainer().append(panel);

  /** @param {string[]} ids the most important first */
  function write(ids) {
    const scene = current();
    const { words } = scene;
    const listed = ids
      .slice(0, MOST)
      .flatMap((id) => scene.places.find((place) => place.id === id) ?? placeOf(id) ?? []);
    const next = JSON.stringify([ids.length, listed, scene.chosen, scene.language]);
    if (next === written) return;
    written = next;
    const text = words.inSight.replace("{n}", ids.length.toLocaleString(scene.language));
    panel.setAttribute("aria-label", text);
    count.textContent = text;
    close.setAttribute("aria-label", words.close);
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.of : "";
    rows.replaceChildren(
      ...listed.map((place) => {
        const [item, button] = [element("li"), element("button")];
        const layer = scene.layers.find(({ id }) => id === place.layer);
        button.type = "button";
        button.dataset.of = place.id;
        button.setAttribute("aria-pressed", String(place.id === scene.chosen));
        if (layer) button.append(symbol(layer, place.precision !== "site"));
        button.append(storyText("span", "", place.name), element("small", "", place.far));
        item.append(button);
        return item;
      }),
    );
    if (focused) /** @type {HTMLElement | null} */ (rows.querySelector(`[data-of="${CSS.escape(focused)}"]`))?.focus();
    const others = ids.length - listed.length;
    more.textContent = others > 0 ? words.more.replace("{n}", others.toLocaleString(scene.language)) : "";
  }

  return {
    /**
     * Open the list.
     *
     * @param {string[]} ids
     * @param {boolean} inSight whether they are those in sight, and change with it
     */
    open(ids, inSight) {
      before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      followsSight = inSight;
      panel.hidden = false;
      write(ids);
      rows.scrollTop = 0;
      rows.querySelector("button")?.focus({ preventScroll: true });
    },
    close: shut,
    /** @param {() => string[]} inSight the ids of the places in sight */
    render(inSight) {
      if (panel.hidden) return;
      if (!current().crowd) shut();
      else if (followsSight) write(inSight());
    },
  };
}
