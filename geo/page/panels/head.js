// Streamlit writes every page as English. And a server that was started anew knows nothing of this page until the page asks for something: ask at once, so that the
// view returns from the address before the reader's next click, which would be lost.
let ask = () => {};
let watched = null;

export default function ({ data, setTriggerValue }) {
  document.documentElement.lang = data.language;
  ask = () => setTriggerValue("returned", Date.now());
  const app = document.querySelector("[data-test-connection-state]");
  if (!app || watched === app) return;
  watched = app;
  let connected = true;
  new MutationObserver(() => {
    const before = connected;
    connected = app.dataset.testConnectionState === "CONNECTED";
    if (connected && !before) ask();
  }).observe(app, { attributeFilter: ["data-test-connection-state"] });
}
