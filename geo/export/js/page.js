// The exported page's script: it keeps the reader's choice and draws the scene for it on the map. geo/export/page.py
// describes its data.

import { EVENT } from "../../map/js/choice.js";
import { element, setText } from "../../map/js/dom.js";
import drawClocks from "../../page/components/clocks.js";
import { find } from "../../page/components/find.js";
import { nearestSky, sceneOf } from "./scenes.js";
import { listen } from "./search.js";

/** @typedef {import("./data.js").Data} Data */
/** @typedef {import("../../map/js/choice.js").SentChoice} SentChoice */

if ("DecompressionStream" in window) unpacked(find(document, "#story-data").textContent ?? "").then(start);

/**
 * @param {string} text deflated JSON, in base64
 * @returns {Promise<Data>}
 */
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
}

/** @param {Data} data */
function start(data) {
  document.documentElement.classList.add("js");
  const map = window.map_story;
  const choice = { ...data.choice };
  const counters = { fit: 0, focus: 0, revision: 0 };
  /** @type {HTMLElement[]} */
  const allCards = [...document.querySelectorAll("[data-card]")].map((card) => /** @type {HTMLElement} */ (card));
  const cards = new Map(allCards.map((card) => [card.dataset.card, card]));
  const shownCard = find(document, "#card");
  const hint = shownCard.firstElementChild;
  /** @type {HTMLSelectElement} */
  const origins = find(document, "#origin");

  function show() {
    const instant = data.scene.instant ? new Date(data.scene.instant) : new Date();
    const sky = nearestSky(data.skies, instant);
    const scene = sceneOf(data, choice, counters, sky);
    window.Dateline.show(map, scene);
    const { origin } = scene;
    const strip = scene.places.filter(({ id }) => data.strip.places.includes(id) || id === origin);
    drawClocks({
      data: { ...data.strip, origin, instant: scene.instant, sun: sky.sun, places: strip },
      parentElement: find(document, ".dl-clocks"),
      setTriggerValue: received,
    });
    setText(find(document, "#map-title"), data.titles[choice.origin][choice.unit]);
    origins.value = choice.origin;
    showPressed();
    showCard();
    showTitle();
    const place = scene.places.find(({ id }) => id === choice.place);
    const isShown = !place || place.id === choice.origin || choice.layers.includes(place.layer);
    find(document, "#unshown").hidden = isShown;
  }

  function showPressed() {
    for (const button of document.querySelectorAll("[data-choose]")) {
      const { choose: what = "", to = "" } = /** @type {HTMLElement} */ (button).dataset;
      const is = String(choice[/** @type {keyof typeof choice} */ (what)]) === to;
      button.classList.toggle("dl-chosen", is);
      if (button.hasAttribute("aria-pressed")) button.setAttribute("aria-pressed", String(is));
    }
    for (const text of document.querySelectorAll("[data-section]")) {
      const { section } = /** @type {HTMLElement} */ (text).dataset;
      text.classList.toggle("other", Boolean(choice.section) && section !== choice.section);
    }
  }

  function showTitle() {
    const title = data.documentTitles[choice.claim] ?? data.documentTitles[""];
    if (document.title !== title) document.title = title;
  }

  function showCard() {
    const card = cards.get(choice.place ? `place ${choice.place}` : `claim ${choice.claim}`);
    const shows = [choice.place, choice.claim, choice.origin, choice.unit].join(" ");
    if (shownCard.dataset.shows === shows) return;
    shownCard.dataset.shows = shows;
    if (!card) {
      shownCard.replaceChildren(...(hint ? [hint] : []));
      return;
    }
    const copy = /** @type {HTMLElement} */ (card.cloneNode(true));
    const [small, name] = [find(copy, "h4"), document.createElement("h3")];
    name.dir = "auto";
    name.append(...small.childNodes);
    small.replaceWith(name);
    const facts = choice.place ? data.from[choice.origin][choice.place][choice.unit].facts : [];
    const rows = facts.flatMap(([term, text]) => [element("dt", "", term), element("dd", "", text)]);
    if (rows.length) find(copy, ".dl-facts").prepend(...rows);
    shownCard.replaceChildren(copy);
  }

  /**
   * Let screen readers announce a text.
   *
   * @param {string} text
   */
  function announce(text) {
    find(document, "#status").textContent = text;
  }

  // Scroll to the map, and move it to the chosen place or claim.
  function focusMap() {
    counters.focus += 1;
    map.getContainer().scrollIntoView({ block: "nearest" });
  }

  /** What each kind of button does. @type {Record<string, (to: string) => void>} */
  const actions = {
    place(to) {
      choice.place = to;
      if (!to) return;
      focusMap();
      announce(data.from[choice.origin][to][choice.unit].place.description);
    },
    claim(to) {
      choice.claim = choice.claim === to ? "" : to;
      if (!choice.claim) return;
      choice.place = "";
      counters.focus += 1;
      announce(data.claims[to]?.[choice.unit].at(-1)?.text ?? "");
    },
    section(to) {
      choice.section = choice.section === to ? "" : to;
      if (choice.section) announce(find(document, `[data-section="${to}"] h3`).textContent ?? "");
    },
    origin(to) {
      choice.origin = to;
      announce(data.titles[to][choice.unit]);
    },
    unit(to) {
      choice.unit = to;
      announce(data.titles[choice.origin][to]);
    },
    straight() {
      choice.straight = !choice.straight;
    },
    reset() {
      Object.assign(choice, data.choice);
      counters.fit += 1;
    },
  };

  /**
   * @param {string} what
   * @param {string} to
   */
  function choose(what, to) {
    actions[what](to);
    show();
  }

  // A choice that the reader made on the map or in its legend, which already show it.
  /**
   * @param {string} _name
   * @param {unknown} value
   */
  function received(_name, value) {
    const sent = /** @type {SentChoice} */ (value);
    if ("place" in sent) choice.place = sent.place;
    if ("layers" in sent) choice.layers = sent.layers;
    if ("night" in sent) choice.night = sent.night;
    counters.revision = sent.revision;
    show();
  }

  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-choose]") : null;
    if (!(button instanceof HTMLElement)) return;
    const inCard = shownCard.contains(button);
    choose(button.dataset.choose ?? "", button.dataset.to ?? "");
    if (button.dataset.choose === "claim") shownCard.scrollIntoView({ block: "nearest" });
    // A closed card takes its focused button with it.
    if (inCard && !button.isConnected) find(document, "#text").focus({ preventScroll: true });
  });
  // The places of a text are parts of its lines, not buttons, and so do not act on keys by themselves.
  document.addEventListener("keydown", (event) => {
    const isMark = event.target instanceof HTMLElement && event.target.matches("[data-choose][role=button]");
    if (!isMark || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.target.click();
  });
  listen(find(document, "#find"), find(document, "#found"), data.names, announce);
  origins.addEventListener("change", () => choose("origin", origins.value));
  map.getContainer().addEventListener(EVENT, (event) => received("", /** @type {CustomEvent} */ (event).detail));
  show();
}
