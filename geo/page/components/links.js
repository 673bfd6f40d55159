// The places and figures that the text of a section may link. One that is clicked is put where the cursor stands; while @
// or # and a part of a name is typed, those that it may mean are shown, and Enter takes the first.

import { element, setText, storyText } from "../../map/js/dom.js";
import { find } from "./find.js";
import { meant, typed, withLink } from "./link-typing.js";
import { write } from "./unsent.js";

/** @typedef {import("./link-typing.js").Link} Link */
/** @typedef {{ links: Link[], field: string, label: string, none: string }} Data */

/** How many are shown at most. */
const MOST = 40;

/** @type {Data} */
let shown;
/** @type {HTMLElement} */
let place;
let isListening = false;

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement }) {
  shown = data;
  place = find(parentElement, ".links");
  place.setAttribute("aria-label", data.label);
  if (!isListening) listen();
  isListening = true;
  draw();
}

/** The text, if it is on the page. */
function field() {
  const found = document.querySelector(shown.field);
  return found instanceof HTMLTextAreaElement ? found : null;
}

/** @param {HTMLTextAreaElement} text */
function state({ value, selectionStart, selectionEnd }) {
  return { text: value, start: selectionStart, end: selectionEnd };
}

function listen() {
  document.addEventListener("selectionchange", () => document.activeElement === field() && draw());
  document.addEventListener("input", ({ target }) => target === field() && draw());
  document.addEventListener(
    "keydown",
    (event) => {
      const text = field();
      const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing, target } = event;
      if (!text || target !== text || key !== "Enter" || isComposing) return;
      if (ctrlKey || metaKey || shiftKey || altKey || !typed(shown.links, state(text))?.letters) return;
      const [first] = meant(shown.links, state(text));
      if (!first) return;
      event.preventDefault();
      event.stopPropagation();
      put(first);
    },
    true,
  );
}

/** @param {Link} link */
function put(link) {
  const text = field();
  if (!text) return;
  const after = withLink(shown.links, state(text), link);
  text.focus();
  write(text, after.text);
  text.setSelectionRange(after.start, after.end);
  draw();
}

function draw() {
  const text = field();
  const isTyped = text !== null && document.activeElement === text && typed(shown.links, state(text)) !== null;
  const found = isTyped ? meant(shown.links, state(text)) : shown.links;
  const buttons = found.slice(0, MOST).map((link) => {
    const made = element("button");
    made.type = "button";
    made.append(element("b", "", link.sign + link.id), " ", storyText("span", "", link.name));
    made.onpointerdown = (event) => event.preventDefault(); // the cursor stays in the text
    made.onclick = () => put(link);
    return made;
  });
  if (isTyped) buttons[0]?.classList.add("first");
  place.replaceChildren(...buttons);
  if (isTyped && !buttons.length) {
    const none = element("span");
    setText(none, shown.none);
    place.append(none);
  }
}
