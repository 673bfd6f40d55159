// A switch for each layer. The map changes at once; the server is told, and its answer agrees.

import { sendToMaps } from "../../map/js/choice.js";
import { element, storyText } from "../../map/js/dom.js";
import { createRevision } from "../../map/js/revision.js";
import { symbol } from "../../map/js/symbol.js";
import { find } from "./find.js";

/** @typedef {import("../../map/js/scene.js").Layer} Layer */

/** @type {WeakMap<HTMLElement, ReturnType<typeof createRevision>>} */
const revisions = new WeakMap();

/** @param {import("./component.js").Component<{ title: string, layers: Layer[], revision: number }>} component */
export default function ({ data, parentElement, setTriggerValue }) {
  /** @type {HTMLElement} */
  const list = find(parentElement, ".dl-layers");
  const revision = revisions.get(list) ?? createRevision();
  revisions.set(list, revision);
  const switches = () => [...list.querySelectorAll("button")];
  /** @param {HTMLButtonElement} button */
  const isOn = (button) => button.getAttribute("aria-pressed") === "true";
  list.setAttribute("aria-label", data.title);

  // Keep the buttons if possible: one may have the keyboard focus.
  const drawn = JSON.stringify(data.layers.map(({ shown, ...layer }) => layer));
  if (list.dataset.drawn !== drawn) {
    list.dataset.drawn = drawn;
    list.replaceChildren(...data.layers.map(row));
  }
  if (!revision.isLate(data.revision)) {
    switches().forEach((button, index) => {
      button.setAttribute("aria-pressed", String(data.layers[index].shown));
    });
  }

  list.onclick = ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    button.setAttribute("aria-pressed", String(!isOn(button)));
    const layers = switches()
      .filter(isOn)
      .map(({ dataset }) => dataset.layer ?? "");
    const choice = { layers, revision: revision.next() };
    sendToMaps(choice);
    setTriggerValue("choice", choice);
  };
}

/** @param {Layer} layer */
function row(layer) {
  const [item, button] = [element("li"), element("button")];
  button.type = "button";
  button.dataset.layer = layer.id;
  button.append(symbol(layer), storyText("span", "", layer.title));
  item.append(button);
  return item;
}
