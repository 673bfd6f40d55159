// The legend: a strip under the map. Each layer is a button that shows or hides it; a double click, or O, shows it alone.
// Then follow the switch for night and the key of what else is drawn.

import { reading } from "./clock.js";
import { element, setText, storyText, svgElement } from "./dom.js";
import { allShown, alone, toggled } from "./filter.js";
import { symbol } from "./symbol.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Layer} Layer */
/** @typedef {"site" | "city" | "area" | "disputed" | "dateLine"} Sign */

/** The shapes of the key's signs; their classes are in map.css. @type {Record<Sign, [string, Record<string, string>]>} */
const SIGNS = {
  site: ["circle", { cx: "11", cy: "7", r: "5", class: "dl-key-site" }],
  city: ["circle", { cx: "11", cy: "7", r: "5", class: "dl-key-city" }],
  area: ["path", { d: "M3 4 9 2l9 2 2 6-8 3-8-1z", class: "dl-key-area" }],
  disputed: ["path", { d: "M1 12 11 2M6 12 16 2M11 12 21 2", class: "dl-hatch" }],
  dateLine: ["path", { d: "M0 7h22", class: "dl-key-date-line" }],
};

/**
 * @param {L.Map} map
 * @param {() => Scene} current
 * @param {ReturnType<typeof import("./words.js").createWords>} words
 * @param {(layers: Layer[]) => void} onFilter
 * @param {(shown: boolean) => void} onNight
 */
export function createLegend(map, current, words, onFilter, onNight) {
  const strip = element("div", "dl-map-legend");
  const [list, all, key] = [element("ul", "dl-layers"), element("button", "dl-all"), element("ul", "dl-key")];
  all.type = "button";
  all.addEventListener("click", () => {
    list.querySelector("button")?.focus(); // this button is about to go
    onFilter(allShown(layers));
  });
  const [night, nightWords] = [element("button", "dl-night-switch"), element("span")];
  night.type = "button";
  night.append(element("span", "dl-key-night"), nightWords);
  night.addEventListener("click", () => onNight(!current().night.shown));
  strip.append(list, night, key, all);
  /** @type {Map<string, HTMLButtonElement>} */
  const rows = new Map();
  /** @type {readonly Layer[]} */
  let layers = [];
  /** @type {readonly Layer[]} the layers before a click that may turn out to be the first half of a double click */
  let before = [];
  let written = "";

  /** @param {string} id */
  function row(id) {
    const button = element("button");
    button.type = "button";
    button.title = current().words.onlyLayer;
    button.setAttribute("aria-keyshortcuts", "O");
    button.addEventListener("click", ({ detail }) => {
      if (detail < 2) before = layers;
      onFilter(detail === 2 ? alone(before, id) : toggled(layers, id));
    });
    button.addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() !== "o" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onFilter(alone(layers, id));
    });
    const item = element("li");
    item.append(button);
    list.append(item);
    rows.set(id, button);
    return button;
  }

  function writeWords() {
    const { words: texts, places } = current();
    list.setAttribute("aria-label", texts.legend);
    all.textContent = texts.allLayers;
    key.setAttribute("aria-label", texts.key);
    for (const button of rows.values()) button.title = texts.onlyLayer;
    const kinds = ["site", "city", "area"].filter((kind) => places.some(({ precision }) => precision === kind));
    const signs = /** @type {Sign[]} */ ([...(kinds.length > 1 ? kinds : []), "disputed", "dateLine"]);
    key.replaceChildren(...signs.map((sign) => entry(sign, texts[sign])));
  }

  // What night is shown, in words: that of now, or of an instant by the clock at the origin.
  /**
   * @param {Scene} scene
   * @param {Date} instant
   */
  function writeNight(scene, instant) {
    const origin = scene.places.find(({ id }) => id === scene.origin);
    const shown = scene.instant && origin ? reading(origin.timeZone, instant, scene.language) : null;
    const { night: now, nightAt } = scene.words;
    const words = shown
      ? nightAt
          .replace("{time}", shown.time)
          .replace("{date}", shown.date)
          .replace("{place}", () => origin?.name ?? "")
      : now;
    setText(nightWords, words);
    night.setAttribute("aria-pressed", String(scene.night.shown));
  }

  return {
    attach() {
      const container = map.getContainer();
      container.parentElement?.classList.add("dl-frame");
      container.after(strip);
      words.register(writeWords);
    },
    /**
     * @param {Scene} scene
     * @param {Date} instant
     */
    render(scene, instant) {
      writeNight(scene, instant);
      const next = JSON.stringify(scene.layers);
      if (written === next) return;
      written = next;
      layers = scene.layers;
      for (const [id, button] of rows) {
        if (layers.some((layer) => layer.id === id)) continue;
        button.parentElement?.remove();
        rows.delete(id);
      }
      for (const layer of layers) {
        const button = rows.get(layer.id) ?? row(layer.id);
        button.setAttribute("aria-pressed", String(layer.shown));
        button.replaceChildren(symbol(layer), storyText("span", "", layer.title));
      }
      // It keeps its space: the map must not change its height when a layer is hidden.
      all.classList.toggle(
        "dl-idle",
        layers.every(({ shown }) => shown),
      );
    },
  };
}

/**
 * @param {Sign} sign
 * @param {string} text
 */
function entry(sign, text) {
  const picture = svgElement("svg", { viewBox: "0 0 22 14", "aria-hidden": "true" });
  const [tag, attributes] = SIGNS[sign];
  picture.append(svgElement(/** @type {"path"} */ (tag), attributes));
  const item = element("li");
  item.append(picture, text);
  return item;
}
