// Local times: in the labels of main places, and in every place's accessible name. If all clocks show the same, the label
// of the origin alone has one.

import { reading } from "./clock.js";
import { setText } from "./dom.js";
import { instantOf } from "./visible.js";

/**
 * @param {import("./scene.js").Scene} scene
 * @param {Iterable<import("./places.js").PlaceEntry>} entries
 */
export function drawClocks(scene, entries) {
  const instant = instantOf(scene);
  const zones = new Set(scene.places.map(({ timeZone }) => timeZone));
  const readings = new Map([...zones].map((zone) => [zone, reading(zone, instant, scene.language)]));
  const home = scene.places.find((place) => place.id === scene.origin);
  const here = (home && readings.get(home.timeZone)) ?? null;
  const differ = new Set([...readings.values()].map((each) => each?.offset)).size > 1;
  for (const { place, clock, button } of entries) {
    const there = readings.get(place.timeZone) ?? null;
    const name = accessibleName(scene.words.reading, place.description, there);
    if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
    if (clock) setText(clock, differ || place.id === scene.origin ? labelClock(here, there) : "");
  }
}

/**
 * What a place's clock shows, as in its label.
 *
 * @param {import("./scene.js").Scene} scene
 * @param {import("./scene.js").Place} place
 */
export function clockOf(scene, place) {
  const instant = instantOf(scene);
  const home = scene.places.find(({ id }) => id === scene.origin);
  return labelClock(
    home ? reading(home.timeZone, instant, scene.language) : null,
    reading(place.timeZone, instant, scene.language),
  );
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
