// Streamlit writes every page as English. And a server that was started anew knows nothing of this page until the page
// asks for something: ask at once, so that the view returns from the address before the reader's next click, which
// would be lost.

import { followWidth } from "./sidebar.js";

let ask = () => {};
/** @type {Element | null} */
let watched = null;

/** @param {import("./component.js").Component<{ language: string }>} component */
export default function ({ data, setTriggerValue }) {
  document.documentElement.lang = data.language;
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
  // Paper is light, and a chart knows only the theme that it was drawn in: page.css inverts it.
  addEventListener("beforeprint", () => app.classList.toggle("dl-dark", getComputedStyle(app).colorScheme === "dark"));
  followWidth(app);
}
