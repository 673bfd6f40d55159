// The map's controls: the fit buttons, full screen, zoom, the scale bar, and a link that skips the map.

import { element, svgElement } from "./dom.js";
import { firstPlaces } from "./first-sight.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {ReturnType<typeof import("./words.js").createWords>} Words */
/** @typedef {{ fit: (ids: string[]) => void, list: () => void }} Actions fit takes no ids for all places */

/** For each button its icon, a path in a square of 20, and its word. */
const BUTTONS = /** @type {const} */ ({
  fit: ["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4", "fitShort"],
  fitSection: ["M3 5h14M3 10h14M3 15h8", "fitSectionShort"],
  fitAll: ["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 0 16", "fitAllShort"],
  list: ["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9", "listShort"],
  fullScreen: ["M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4", "fullScreenShort"],
});

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
 * @param {Actions} actions
 * @param {HTMLElement} scale
 */
export function addControls(map, current, words, actions, scale) {
  const container = map.getContainer();
  const buttons = addButtons(map, current, words, actions);
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
  return buttons;
}

/**
 * The buttons that bring places into sight, and full screen; each is there only when it does something of its own.
 *
 * @param {L.Map} map
 * @param {() => Scene} current
 * @param {Words} words
 * @param {Actions} actions
 */
function addButtons(map, current, words, { fit, list: openList }) {
  const bar = element("div", "dl-controls");
  /** @type {(name: keyof typeof BUTTONS, act: () => void) => HTMLButtonElement} */
  const add = (name, act) => {
    const button = element("button");
    button.type = "button";
    const [icon, word] = [svgElement("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }), element("span")];
    const [path, short] = BUTTONS[name];
    icon.append(svgElement("path", { d: path }));
    button.append(icon, word);
    words.register(() => {
      setName(button, current().words[name]);
      word.textContent = current().words[short];
    });
    button.addEventListener("click", act);
    bar.append(button);
    return button;
  };
  add("fit", () => fit(firstPlaces(current())));
  const section = add("fitSection", () => fit(current().fit.section));
  const all = add("fitAll", () => fit([]));
  const list = add("list", openList);
  if (document.fullscreenEnabled) {
    add("fullScreen", () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else map.getContainer().parentElement?.requestFullscreen();
    });
  }
  const control = new L.Control({ position: "topright" });
  control.onAdd = () => bar;
  control.addTo(map);
  L.DomEvent.disableClickPropagation(bar);

  /** @param {Scene} scene */
  function render(scene) {
    const first = firstPlaces(scene);
    section.hidden = !scene.fit.section.length;
    all.hidden = !first.length || (!scene.crowd && scene.places.every(({ id }) => first.includes(id)));
    list.hidden = !scene.crowd;
  }
  render(current());
  return { render };
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
  container.parentElement?.append(after);
}
