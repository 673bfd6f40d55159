// A strip of clocks, with a tile for each place; it ticks without the server. A slider below it moves the clocks through
// the day: at once here, and on the page when it is released.

import { reading } from "../../map/js/clock.js";
import { element, setText, storyText } from "../../map/js/dom.js";
import { createRevision } from "../../map/js/revision.js";
import { find } from "./find.js";
import { phase } from "./sun-phase.js";

/**
 * @typedef {object} Data
 * @property {string} language
 * @property {string} title
 * @property {string} unknown shown if the browser does not know the time zone
 * @property {Record<"day" | "twilight" | "night", string>} phases
 * @property {string} origin
 * @property {string | null} instant null for clocks that tick
 * @property {import("./sun-phase.js").Sun} sun
 * @property {Slider} [slider]
 * @property {{ id: string, name: string, timeZone: string, latitude: number, longitude: number }[]} places
 */
/** @typedef {{ label: string, minutes: number, revision: number }} Slider minutes of the day */
/**
 * @typedef {object} Strip
 * @property {ReturnType<typeof createRevision>} revision
 * @property {number} timer of the ticking
 * @property {number} rest timer until the slider counts as released
 */

const REST_MS = 200;

/** @type {WeakMap<HTMLElement, Strip>} */
const strips = new WeakMap();

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement, setTriggerValue }) {
  /** @type {HTMLElement} */
  const list = find(parentElement, ".strip");
  const strip = strips.get(list) ?? { revision: createRevision(), timer: 0, rest: 0 };
  strips.set(list, strip);
  let ahead = 0; // how far the reader has moved the slider, in milliseconds

  const tiles = data.places.map((place) => {
    const tile = element("li");
    const [time, day, offset] = [element("span", "time"), element("span", "day"), element("span", "day")];
    tile.append(storyText("span", "name", place.name), time, day, offset);
    if (place.id === data.origin) tile.classList.add("origin");
    return { place, tile, time, day, offset };
  });
  const heading = list.parentElement?.querySelector("h2") ?? element("h2", "unseen");
  heading.textContent = data.title;
  if (!heading.isConnected) list.before(heading);
  list.replaceChildren(...tiles.map(({ tile }) => tile));
  giveBackSpace(parentElement);

  function tick() {
    const instant = new Date((data.instant ? Date.parse(data.instant) : Date.now()) + ahead);
    for (const { place, tile, time, day, offset } of tiles) {
      const there = reading(place.timeZone, instant, data.language);
      const now = phase(place, data.sun, instant);
      setText(time, there?.time ?? "\u2013");
      setText(day, there?.date ?? data.unknown);
      setText(offset, there ? `${there.offset} · ${data.phases[now]}` : "");
      if (tile.dataset.phase !== now) tile.dataset.phase = now;
    }
  }
  if (data.slider) slide(data.slider);
  tick();
  // Streamlit calls this again for new data without calling the last cleanup function.
  clearInterval(strip.timer);
  strip.timer = data.instant ? 0 : setInterval(tick, 1000);
  return () => clearInterval(strip.timer);

  /** @param {Slider} slider */
  function slide({ label, minutes, revision }) {
    // Keep the row when data change: it may have the keyboard focus.
    const row = parentElement.querySelector(".hour") ?? addRow(list);
    const [what, clock] = [find(row, ".what"), find(row, ".reading")];
    /** @type {HTMLInputElement} */
    const range = find(row, "input");
    const write = () => {
      const parts = [Math.floor(range.valueAsNumber / 60), range.valueAsNumber % 60];
      const text = parts.map((part) => String(part).padStart(2, "0")).join(":");
      clock.textContent = text;
      range.setAttribute("aria-valuetext", text);
    };
    const move = () => {
      ahead = (range.valueAsNumber - minutes) * 60_000;
      write();
    };
    what.textContent = label;
    if (!strip.revision.isLate(revision)) range.value = String(minutes);
    move();
    range.oninput = () => {
      move();
      tick();
    };
    // A key held down moves the slider many times, so wait until it rests.
    range.onchange = () => {
      clearTimeout(strip.rest);
      strip.rest = setTimeout(() => {
        setTriggerValue("choice", { minutes: range.valueAsNumber, revision: strip.revision.next() });
      }, REST_MS);
    };
  }
}

/**
 * The page's style sheet reserves space for many clocks until they are drawn; a story may have few.
 *
 * @param {HTMLElement | ShadowRoot} parent
 */
function giveBackSpace(parent) {
  const host = parent instanceof ShadowRoot ? parent.host : parent;
  /** @type {HTMLElement | null} */
  const reserved = host.closest(".st-key-clocks");
  if (reserved) reserved.style.minHeight = "0";
}

/** @param {HTMLElement} list */
function addRow(list) {
  const row = element("label", "hour");
  const range = element("input");
  Object.assign(range, { type: "range", min: 0, max: 1425, step: 15 });
  row.append(element("span", "what"), range, element("span", "reading"));
  list.after(row);
  return row;
}
