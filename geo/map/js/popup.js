// The popup of the chosen place. It stays open and up to date while filters and scenes change.

import { reading } from "./clock.js";
import { element, setText, storyText } from "./dom.js";
import { instantOf } from "./visible.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {ReturnType<typeof import("./places.js").createPlaces>} Places */

/**
 * @param {L.Map} map
 * @param {Places} places
 * @param {() => Scene} current
 * @param {(id: string) => void} onChoose
 */
export function createPopup(map, places, current, onChoose) {
  const container = map.getContainer();
  const popup = L.popup({
    autoPanPaddingTopLeft: [52, 12],
    autoPanPaddingBottomRight: [12, 12],
    minWidth: 180,
    offset: [0, -6],
    className: "dl-popup",
  });
  let openId = ""; // the place whose popup is open
  let written = "";

  /** @param {string} id */
  function open(id) {
    openId = id;
    // The map pans to make room when a popup opens, never when its content changes.
    popup.options.autoPan = true;
    popup.options.maxWidth = Math.min(280, map.getSize().x - 110);
    fill();
    popup.setLatLng(places.entry(id).anchor);
    if (!popup.isOpen()) popup.openOn(map);
    popup.options.autoPan = false;
  }

  function fill() {
    const { place, members } = places.entry(openId);
    const next = `${place.id} ${JSON.stringify([place.popup, members])}`;
    if (written === next) return;
    written = next;
    const { words } = current();
    const body = element("div", "dl-popup-body");
    body.append(storyText("strong", "dl-popup-name", place.name));
    if (place.popup.names) body.append(storyText("div", "dl-popup-names", place.popup.names));
    const list = element("dl");
    list.append(element("dt", "", words.localTime), element("dd", "dl-popup-clock", clockText()));
    for (const [term, text] of place.popup.facts) list.append(element("dt", "", term), element("dd", "", text));
    body.append(list);
    if (place.popup.note) body.append(storyText("p", "", place.popup.note));
    if (members.length) body.append(others(members, words.alsoHere));
    popup.setContent(body);
    nameClose();
  }

  /**
   * The other places that this one's marker represents, as a list.
   *
   * @param {string[]} members
   * @param {string} title
   */
  function others(members, title) {
    const list = element("p", "dl-also", `${title} `);
    for (const id of members) {
      const button = storyText("button", "", places.entry(id).place.name);
      button.type = "button";
      button.addEventListener("click", (event) => {
        event.stopPropagation();
        onChoose(id);
      });
      list.append(button, " ");
    }
    return list;
  }

  function clockText() {
    const scene = current();
    const there = reading(places.entry(openId).place.timeZone, instantOf(scene), scene.language);
    return there ? `${there.time}, ${there.date} (${there.offset})` : "\u2013";
  }

  function nameClose() {
    const close = popup.getElement()?.querySelector(".leaflet-popup-close-button");
    close?.setAttribute("aria-label", current().words.closePopup);
  }

  popup.on("add", nameClose);
  popup.on("remove", () => {
    openId = "";
    written = "";
  });
  container.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !openId) return;
    event.stopPropagation();
    const { button } = places.entry(openId);
    popup.close();
    button.focus();
  });

  return {
    open,
    close: () => popup.close(),
    /** Update the popup; close it if its place is not shown any more. */
    refresh() {
      if (!openId) return;
      if (places.entries.has(openId)) fill();
      else popup.close();
    },
    tick() {
      if (openId) setText(container.querySelector(".dl-popup-clock"), clockText());
    },
  };
}
