// The places: a marker and a label each, updated by id. An area has only a label, which is then its button.

import { element } from "./dom.js";
import { isPress, keepTabOrder, neighbour } from "./keyboard.js";
import { elementOf, icon } from "./leaflet.js";
import { symbol } from "./symbol.js";
import { layerOf } from "./visible.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./scene.js").Place} Place */
/** @typedef {import("./placement.js").Placed} Placed */

/**
 * @typedef {object} PlaceEntry
 * @property {Place} place
 * @property {L.LatLng} anchor
 * @property {L.LatLng} at where its marker is drawn: its anchor, unless it is fanned out
 * @property {L.Marker | null} marker null for an area
 * @property {L.Marker} label
 * @property {HTMLElement} button takes the focus and clicks
 * @property {HTMLElement} card the box with the label's text
 * @property {HTMLElement | null} clock
 * @property {HTMLElement} leader
 * @property {HTMLElement} count how many further places this marker represents
 * @property {string[]} members the ids of the other places that this marker represents at this zoom
 * @property {Placed | undefined} spot where the label is placed
 * @property {string} written the data that the entry was last drawn from, as JSON
 */

const HOVERS = matchMedia("(hover: hover)").matches;

/**
 * @param {L.Map} map
 * @param {{ onChoose: (id: string) => void, onPoint: (id: string) => void, onSpread: (id: string) => void }} events
 * onPoint gets "" when the pointer or focus leaves
 */
export function createPlaces(map, { onChoose, onPoint, onSpread }) {
  /** @type {Map<string, PlaceEntry>} */
  const entries = new Map();
  /** @type {string[]} */
  let order = [];

  /** @param {string} id */
  function entry(id) {
    const found = entries.get(id);
    if (!found) throw new Error(`no place ${id} on the map`);
    return found;
  }

  /**
   * @param {Place} place
   * @returns {PlaceEntry}
   */
  function added(place) {
    const anchor = L.latLng(place.latitude, place.longitude);
    const isArea = place.precision === "area";
    const options = { autoPanOnFocus: false, keyboard: true, riseOnHover: false };
    const marker = isArea ? null : L.marker(anchor, { ...options, icon: icon("dl-marker") }).addTo(map);
    const label = L.marker(anchor, {
      ...options,
      keyboard: isArea,
      icon: icon("dl-label"),
      pane: isArea ? "markerPane" : "dl-labels",
    }).addTo(map);
    const button = elementOf(marker ?? label);
    button.dataset.place = place.id;
    button.addEventListener("keydown", (event) => pressed(event, place.id));
    button.addEventListener("focus", () => {
      button.classList.add("dl-focus");
      if (button.matches(":focus-visible")) onPoint(place.id);
    });
    button.addEventListener("blur", () => {
      button.classList.remove("dl-focus");
      onPoint("");
    });
    for (const part of [marker, label]) {
      part?.on("click", ({ originalEvent: { target } }) => {
        const isCount = target instanceof Element && target.classList.contains("dl-count");
        if (isCount) onSpread(place.id);
        else onChoose(place.id);
      });
      // A finger does not hover: a tap chooses, and the card tells.
      if (HOVERS) part?.on("mouseover", () => onPoint(place.id)).on("mouseout", () => onPoint(""));
    }
    return {
      place,
      anchor,
      at: anchor,
      marker,
      label,
      button,
      card: element("span", "dl-card"),
      clock: null,
      leader: element("span", "dl-leader"),
      count: element("span", "dl-count"),
      members: [],
      spot: undefined,
      written: "",
    };
  }

  /**
   * @param {KeyboardEvent} event
   * @param {string} id
   */
  function pressed(event, id) {
    if (event.key.toLowerCase() === "n" && !event.ctrlKey && !event.metaKey && !event.altKey) {
      onSpread(id);
      return;
    }
    const next = neighbour(event.key, order.indexOf(id), order.length);
    if (next === null && !isPress(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) onChoose(id);
    else entry(order[next]).button.focus();
  }

  /**
   * @param {PlaceEntry} drawn
   * @param {Place} place
   * @param {Scene} scene
   */
  function write(drawn, place, scene) {
    const layer = layerOf(scene, place);
    const [isChosen, isOrigin] = [scene.chosen === place.id, scene.origin === place.id];
    const isClaimed = scene.fit.claim.includes(place.id);
    const isMinor = place.rank > 1 && !isClaimed;
    const state = JSON.stringify([place, layer, isChosen, isOrigin, isClaimed]);
    if (drawn.written === state) return;
    drawn.written = state;
    drawn.place = place;
    drawn.button.setAttribute("aria-pressed", String(isChosen));
    const label = elementOf(drawn.label);
    if (drawn.marker) {
      const marker = elementOf(drawn.marker);
      drawn.count = element("span", "dl-count");
      marker.replaceChildren(symbol(layer, place.precision === "city"), drawn.count);
      marker.classList.toggle("dl-quiet", place.quiet);
      marker.classList.toggle("dl-chosen", isChosen);
      marker.classList.toggle("dl-origin", isOrigin);
      marker.classList.toggle("dl-minor", isMinor);
      label.setAttribute("aria-hidden", "true");
    }
    label.classList.toggle("dl-area-label", !drawn.marker);
    label.classList.toggle("dl-minor", isMinor);
    label.classList.toggle("dl-quiet", place.quiet);
    label.classList.toggle("dl-chosen", isChosen);
    const name = element("span", "dl-name");
    if (!drawn.marker) name.append(symbol(layer));
    name.append(element("bdi", "", place.name)); // isolates the name's writing direction from the symbol's letter
    drawn.clock = place.rank === 1 ? element("span", "dl-clock") : null;
    drawn.card = element("span", "dl-card");
    // Beside the open claim's line, the distance from the origin would be taken for the line's.
    drawn.card.append(name, element("span", "dl-far", isClaimed ? "" : place.far));
    if (drawn.clock) drawn.card.append(drawn.clock);
    drawn.leader = element("span", "dl-leader");
    label.replaceChildren(drawn.leader, drawn.card);
  }

  /** @param {Scene} scene */
  function render(scene) {
    const wanted = new Map(scene.places.map((place) => [place.id, place]));
    for (const [id, drawn] of entries) {
      if (wanted.get(id)?.precision === drawn.place.precision) continue;
      drawn.marker?.remove();
      drawn.label.remove();
      entries.delete(id);
    }
    for (const [id, place] of wanted) {
      const drawn = entries.get(id) ?? added(place);
      entries.set(id, drawn);
      const anchor = L.latLng(place.latitude, place.longitude);
      if (!drawn.anchor.equals(anchor)) for (const part of [drawn.marker, drawn.label]) part?.setLatLng(anchor);
      if (!drawn.anchor.equals(anchor)) drawn.at = anchor;
      drawn.anchor = anchor;
      write(drawn, place, scene);
    }
    order = [...wanted.keys()];
    const pane = map.getPane("markerPane");
    if (pane)
      keepTabOrder(
        pane,
        order.map((id) => entry(id).button),
      );
  }

  return { entries, entry, render };
}
