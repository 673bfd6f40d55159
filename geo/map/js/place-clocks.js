// Local times: in the labels of main places, and in every place's accessible name.

import { reading } from "./clock.js";
import { setText } from "./dom.js";
import { instantOf } from "./visible.js";

/**
 * @param {import("./scene.js").Scene} scene
 * @param {Iterable<import("./places.js").PlaceEntry>} entries
 */
export function drawClocks(scene, entries) {
  const instant = instantOf(scene);
  const home = scene.places.find((place) => place.id === scene.origin);
  const here = home ? reading(home.timeZone, instant, scene.language) : null;
  for (const { place, clock, button } of entries) {
    const there = reading(place.timeZone, instant, scene.language);
    const name = accessibleName(scene.words.reading, place.description, there);
    if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
    if (clock) setText(clock, labelClock(here, there));
  }
}

/**
 * @param {string} pattern with {weekday} and {time}
 * @param {string} description
 * @param {import("./clock.js").Reading | null} there
 */
export function accessibleName(pattern, description, there) {
  if (!there) return description;
  return `${description} ${pattern.replace("{weekday}", there.weekday).replace("{time}", there.time)}`;
}

/**
 * The weekday is shown only if the date differs from the origin's.
 *
 * @param {import("./clock.js").Reading | null} here
 * @param {import("./clock.js").Reading | null} there
 */
export function labelClock(here, there) {
  if (!there) return "";
  const weekday = here && there.date !== here.date ? `${there.weekday} ` : "";
  return `${weekday}${there.time} · ${there.offset}`;
}
