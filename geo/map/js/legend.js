// The legend, which is also a layer filter: each line is a button that shows or hides its layer.

import { element, storyText } from "./dom.js";
import { symbol } from "./symbol.js";

/**
 * @param {L.Map} map
 * @param {() => import("./scene.js").Scene} current
 * @param {ReturnType<typeof import("./words.js").createWords>} words
 * @param {(id: string) => void} onToggle
 */
export function createLegend(map, current, words, onToggle) {
  const box = element("div", "dl-legend");
  const [list, precision] = [element("ul"), element("small")];
  box.append(list, precision);
  /** @type {Map<string, HTMLButtonElement>} */
  const rows = new Map();
  let written = "";
  const control = new L.Control({ position: "bottomleft" });
  control.onAdd = () => box;

  return {
    attach() {
      control.addTo(map);
      L.DomEvent.disableClickPropagation(box);
      // A click may redraw the button before Leaflet sees the event; Leaflet would then take it for a click on the map.
      L.DomEvent.on(box, "click", L.DomEvent.stopPropagation);
      words.register(() => {
        list.setAttribute("aria-label", current().words.legend);
        precision.textContent = current().words.precision;
      });
    },
    /** @param {import("./scene.js").Scene} scene */
    render({ layers }) {
      const next = JSON.stringify(layers);
      if (written === next) return;
      written = next;
      for (const layer of layers) {
        const button = rows.get(layer.id) ?? row(layer.id);
        button.setAttribute("aria-pressed", String(layer.shown));
        button.replaceChildren(symbol(layer), storyText("span", "", layer.title));
      }
    },
    /** The legend's corner nearest the map's middle, in map pixels. */
    corner() {
      const [own, all] = [box, map.getContainer()].map((node) => node.getBoundingClientRect());
      return { right: own.right - all.left, top: own.top - all.top };
    },
  };

  /** @param {string} id */
  function row(id) {
    const button = element("button");
    button.type = "button";
    button.addEventListener("click", () => onToggle(id));
    const item = element("li");
    item.append(button);
    list.append(item);
    rows.set(id, button);
    return button;
  }
}
