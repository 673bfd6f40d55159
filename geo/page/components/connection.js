// Sets the page's language and title: Streamlit marks every page as English, and has one title for all. And after a lost connection, asks for a run at once:
// a restarted server knows nothing of this page, and the reader's next click would be lost if the view had not been read
// from the address before.

import { followWidth } from "./sidebar.js";

let ask = () => {};
/** @type {Element | null} */
let watched = null;

/**
 * Keep the document's title; Streamlit sets its own at each run.
 *
 * It stands in the page, not in this module: after an update of the server the page may hold two of these, and each
 * would answer the other's title without end. Browsers take runs of white space as one space.
 */
function keepTitle() {
  const title = document.documentElement.dataset.dlTitle;
  if (title && document.title !== title) document.title = title;
}

/** @param {string} title */
function setTitle(title) {
  const { dataset } = document.documentElement;
  if (!dataset.dlTitle) new MutationObserver(keepTitle).observe(document.head, { childList: true, subtree: true });
  dataset.dlTitle = title.replace(/[ \t\n\f\r]+/g, " ").trim() || "Dateline";
  keepTitle();
}

/** @param {import("./component.js").Component<{ language: string, title: string }>} component */
export default function ({ data, setTriggerValue }) {
  document.documentElement.lang = data.language;
  setTitle(data.title);
  ask = () => setTriggerValue("returned", Date.now());
  /** @type {HTMLElement | null} */
  const app = document.querySelector("[data-test-connection-state]");
  if (!app || watched === app) return;
  watched = app;
  let isConnected = true;
  new MutationObserver(() => {
    const before = isConnected;
    isConnected = app.dataset.testConnectionState === "CONNECTED";
    if (isConnected && !before) ask();
  }).observe(app, { attributeFilter: ["data-test-connection-state"] });
  // Paper is light, but a chart keeps the theme that it was drawn in; page.css inverts a dark one.
  addEventListener("beforeprint", () => app.classList.toggle("dl-dark", getComputedStyle(app).colorScheme === "dark"));
  followWidth(app);
}
