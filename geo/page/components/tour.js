// The walk through the findings: buttons for the one before and the one after. In a
// presentation the arrow keys, Page Up and Page Down (the keys of a remote control) do the same, and Escape ends it.
// Elsewhere arrow keys belong to the page; they walk only while one of these buttons has the focus. In the map they pan.

import { element, setText } from "../../map/js/dom.js";
import { find } from "./find.js";

/**
 * @typedef {object} Data
 * @property {string | null} before the claim before; empty for the story
 * @property {string | null} after
 * @property {boolean} presenting
 * @property {Record<"title" | "previous" | "next" | "place" | "end" | "said", string>} words
 */

/** @typedef {{ choose: "claim" | "presenting", to: string, at: number }} Choice */

/** @type {Data | null} */
let shown = null;
/** @type {(choice: Choice) => void} */
let send = () => {};
/** The documents whose keys are listened to: the page's, and the map's in its frame. @type {WeakSet<Document>} */
const heard = new WeakSet();
/** Which button has the focus: where another card stands, the buttons are drawn anew. @type {number | null} */
let focused = null;

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement, setTriggerValue }) {
  send = (choice) => setTriggerValue("choice", choice);
  const nav = find(parentElement, "nav");
  const begins = data.presenting && !shown?.presenting;
  shown = data;
  const isNew = !nav.childElementCount;
  if (isNew) draw(nav);
  const { words } = data;
  nav.setAttribute("aria-label", words.title);
  nav.classList.toggle("presenting", data.presenting);
  const [previous, next, end] = nav.querySelectorAll("button");
  name(previous, "‹", words.previous, data.before === null);
  name(next, "›", words.next, data.after === null);
  name(end, "✕", words.end, false);
  end.hidden = !data.presenting;
  setText(find(nav, ".place"), words.place);
  setText(find(nav, "[role=status]"), words.said);
  if (data.presenting) listen();
  if (begins) {
    focused = 1; // also if it cannot have the focus yet
    next.focus();
  } else if (isNew) keepFocus();
  // The buttons that go may be there still, or have the focus still; they tell nobody when they are gone.
  if (begins || isNew) setTimeout(keepFocus, 500);
}

/** Buttons that go hand the focus to those that come, whichever is first. */
function keepFocus() {
  if (focused === null || document.activeElement !== document.body) return;
  const [previous, next] = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".dl-tour button"));
  (focused === 0 ? previous : next)?.focus({ preventScroll: true });
}

/** @param {HTMLElement} nav */
function draw(nav) {
  nav.className = "dl-tour";
  const buttons = [-1, 1, 0].map((step, at) => {
    const button = element("button");
    button.type = "button";
    button.onclick = () => (step ? walk(step) : choose("presenting", ""));
    button.onfocus = () => (focused = at);
    button.onblur = () =>
      setTimeout(() => {
        if (button.isConnected) focused = null;
        else keepFocus();
      });
    return button;
  });
  const status = element("span", "unseen");
  status.setAttribute("role", "status");
  nav.append(buttons[0], element("span", "place"), buttons[1], buttons[2], status);
  nav.addEventListener("keydown", (event) => {
    if (!shown?.presenting) onKey(event, { ArrowLeft: () => walk(-1), ArrowRight: () => walk(1) });
  });
}

/** Listen to the keys of a presentation, wherever the focus is. */
function listen() {
  hear(document, { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1, Escape: 0 });
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentDocument) hear(frame.contentDocument, { PageUp: -1, PageDown: 1, Escape: 0 });
  }
}

/**
 * @param {Document} place
 * @param {Record<string, number>} steps by the name of a key; 0 ends the presentation
 */
function hear(place, steps) {
  if (heard.has(place)) return;
  heard.add(place);
  place.addEventListener("keydown", (event) => {
    // What stands in a frame is an element of the frame's window, not of this one.
    const isField = /** @type {Element} */ (event.target).closest?.("input, textarea, select, [role=slider]");
    if (!shown?.presenting || isField || !document.querySelector(".dl-tour.presenting")) return;
    const actions = Object.entries(steps).map(([key, step]) => [
      key,
      () => (step ? walk(step) : choose("presenting", "")),
    ]);
    onKey(event, Object.fromEntries(actions));
  });
}

/**
 * @param {KeyboardEvent} event
 * @param {Record<string, () => void>} actions
 */
function onKey(event, actions) {
  const act = actions[event.key];
  if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  act();
}

/** @param {number} step */
function walk(step) {
  const to = step < 0 ? shown?.before : shown?.after;
  if (to !== null && to !== undefined) choose("claim", to);
}

/**
 * @param {Choice["choose"]} what
 * @param {string} to
 */
function choose(what, to) {
  send({ choose: what, to, at: Date.now() });
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} text
 * @param {string} label
 * @param {boolean} isEnd
 */
function name(button, text, label, isEnd) {
  setText(button, text);
  button.setAttribute("aria-label", label);
  button.title = label;
  // A disabled button would lose the focus.
  button.setAttribute("aria-disabled", String(isEnd));
}
