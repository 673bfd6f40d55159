// The search of the exported page: the places of the story with a name like the one typed, as buttons of the page.

import { element, storyText } from "../../map/js/dom.js";

const MOST = 8;

/**
 * The places with a name like this one, the best first: the same name, names that begin with it, a word of them, a part.
 * Case and accents do not matter.
 *
 * @param {Record<string, string[]>} names the names of each place, by its id, those that rank first before others
 * @param {string} typed
 * @returns {string[]} their ids
 */
export function found(names, typed) {
  const wanted = folded(typed);
  if (!wanted) return [];
  const ranked = Object.entries(names).map(([id, all]) => ({
    id,
    rank: Math.min(...all.map((one) => rank(one, wanted))),
  }));
  return ranked
    .filter((place) => place.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/**
 * @param {string} name
 * @param {string} wanted
 */
function rank(name, wanted) {
  const own = folded(name);
  const at = own.indexOf(wanted);
  if (at < 0) return 4;
  if (at === 0) return own === wanted ? 0 : 1;
  return /[\p{L}\p{N}]/u.test(own[at - 1]) ? 3 : 2;
}

/** @param {string} text */
function folded(text) {
  return text.trim().toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/**
 * Let a reader search. The buttons that it makes are acted on by the page, as all its buttons are.
 *
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list where the places stand; `data-none` says that there is none
 * @param {Record<string, string[]>} names the names of each place, by its id
 * @param {(text: string) => void} announce
 */
export function listen(input, list, names, announce) {
  function close() {
    input.value = "";
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  input.addEventListener("input", () => {
    const ids = found(names, input.value);
    const none = (list.dataset.none ?? "").replace("{name}", () => input.value.trim());
    list.replaceChildren(
      ...ids.map((id) => {
        const [item, button] = [element("li"), element("button")];
        button.type = "button";
        button.dataset.choose = "place";
        button.dataset.to = id;
        button.append(storyText("span", "", names[id][0]));
        item.append(button);
        return item;
      }),
      ...(ids.length ? [] : [storyText("li", "", none)]),
    );
    list.hidden = !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (!list.hidden) announce(ids.length ? ids.map((id) => names[id][0]).join(", ") : none);
  });
  input.addEventListener("keydown", (event) => {
    const first = list.hidden ? null : list.querySelector("button");
    if (event.key === "Enter") first?.click();
    if (event.key === "ArrowDown" && first) {
      event.preventDefault();
      first.focus();
    }
    if (event.key === "Escape") close();
  });
  list.addEventListener("keydown", (event) => {
    const item = document.activeElement?.parentElement;
    const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      (next?.querySelector("button") ?? input).focus();
    }
    if (event.key === "Escape") {
      close();
      input.focus();
    }
  });
  list.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("button")) return;
    close();
    input.focus({ preventScroll: true });
  });
}
