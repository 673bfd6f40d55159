// The map's controls: the fit buttons, full screen, zoom, the scale bar, and a link that skips the map.

import { element } from "./dom.js";
import { firstPlaces } from "./first-sight.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {ReturnType<typeof import("./words.js").createWords>} Words */

/**
 * @param {HTMLElement} control
 * @param {string} name
 */
function setName(control, name) {
  control.title = name;
  control.setAttribute("aria-label", name);
}

/**
 * @param {L.Map} map
 * @param {() => Scene} current
 * @param {Words} words
 * @param {(ids: string[]) => void} fit
 * @param {HTMLElement} scale
 */
export function addControls(map, current, words, fit, scale) {
  const container = map.getContainer();
  addButtons(map, current, words, fit);
  const ruler = new L.Control({ position: "bottomleft" });
  ruler.onAdd = () => scale;
  ruler.addTo(map);
  for (const [way, word] of /** @type {const} */ ([
    ["in", "zoomIn"],
    ["out", "zoomOut"],
  ])) {
    /** @type {HTMLElement | null} */
    const made = container.querySelector(`.leaflet-control-zoom-${way}`);
    if (made) words.register(() => setName(made, current().words[word]));
  }
  container.setAttribute("role", "region");
  let attribution = "";
  words.register(() => {
    const { language, words: texts } = current();
    document.documentElement.lang = language;
    container.setAttribute("aria-label", texts.map);
    map.attributionControl.removeAttribution(attribution);
    attribution = texts.attribution;
    map.attributionControl.addAttribution(attribution);
  });
  addSkipLink(container, current, words);
}

/**
 * @param {L.Map} map
 * @param {() => Scene} current
 * @param {Words} words
 * @param {(ids: string[]) => void} fit
 */
function addButtons(map, current, words, fit) {
  const bar = element("div", "leaflet-bar");
  /** @type {(sign: string, word: "fit" | "fitSection" | "fitAll" | "fullScreen", act: () => void) => void} */
  const add = (sign, word, act) => {
    const link = element("a", "dl-control", sign);
    link.href = "#";
    link.setAttribute("role", "button");
    words.register(() => setName(link, current().words[word]));
    L.DomEvent.on(link, "click", (event) => {
      L.DomEvent.stop(event);
      act();
    });
    bar.append(link);
  };
  add("⌂", "fit", () => fit(firstPlaces(current())));
  add("§", "fitSection", () => fit(current().fit.section.length ? current().fit.section : firstPlaces(current())));
  add("◎", "fitAll", () => fit(current().places.map((place) => place.id)));
  if (document.fullscreenEnabled) {
    add("⤢", "fullScreen", () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else map.getContainer().parentElement?.requestFullscreen();
    });
  }
  const control = new L.Control({ position: "topleft" });
  control.onAdd = () => bar;
  control.addTo(map);
}

/**
 * @param {HTMLElement} container
 * @param {() => Scene} current
 * @param {Words} words
 */
function addSkipLink(container, current, words) {
  const [skip, after] = [element("a", "dl-skip"), element("div", "dl-after")];
  words.register(() => {
    skip.textContent = current().words.skip;
  });
  skip.href = "#";
  // Focusable only while needed: if the last element has tabindex -1, Tab in Chromium goes back to the first.
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    after.tabIndex = 0;
    after.focus();
  });
  after.addEventListener("blur", () => after.removeAttribute("tabindex"));
  container.before(skip);
  container.after(after);
}
