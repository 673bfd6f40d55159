// The page begins with its sidebar shut (dashboard.py). At a desk it is opened here, unless its reader shut it there; in
// a narrow window, where it lies over the page (page.css), only the reader opens it. Streamlit remembers the last state
// for windows of any width; this keeps that memory to what the reader did at a desk.

const NARROW = "(max-width: 1099.98px)"; // as in page.css and desk.css
const MEMORY = "stSidebarCollapsed"; // how Streamlit's key in localStorage begins

/**
 * Act on the first element that a selector finds, now or when it comes.
 *
 * @param {Element} within
 * @param {string} selector
 * @param {(found: HTMLElement) => void} act
 */
function whenThere(within, selector, act) {
  const find = () => /** @type {HTMLElement | null} */ (within.querySelector(selector));
  const found = find();
  if (found) {
    act(found);
    return;
  }
  const watcher = new MutationObserver(() => {
    const added = find();
    if (!added) return;
    watcher.disconnect();
    act(added);
  });
  watcher.observe(within, { childList: true, subtree: true });
}

/** @param {Element} app */
export function followWidth(app) {
  whenThere(app, ".stSidebar", (sidebar) => whenThere(app, "[data-testid=stHeader]", () => follow(app, sidebar)));
}

/**
 * @param {Element} app
 * @param {HTMLElement} sidebar
 */
function follow(app, sidebar) {
  const narrow = matchMedia(NARROW);
  const isOpen = () => sidebar.dataset.collapsed === "false";
  /** @param {string} selector */
  const press = (selector) => /** @type {HTMLElement | null} */ (app.querySelector(selector))?.click();
  const memory = () => Object.keys(localStorage).find((name) => name.startsWith(MEMORY));
  let key = memory();
  let shutAtDesk = key !== undefined && localStorage.getItem(key) === "true";

  function adjust() {
    if (narrow.matches && isOpen()) press("[data-testid=stSidebarCollapseButton] button");
    else if (!narrow.matches && !isOpen() && !shutAtDesk) press("[data-testid=stExpandSidebarButton]");
  }

  function remember() {
    key ??= memory();
    if (key === undefined) return;
    if (!narrow.matches) shutAtDesk = localStorage.getItem(key) === "true";
    else if (shutAtDesk) localStorage.setItem(key, "true");
    else localStorage.removeItem(key);
  }

  new MutationObserver(remember).observe(sidebar, { attributeFilter: ["data-collapsed"] });
  narrow.addEventListener("change", adjust);
  addEventListener("pagehide", () => {
    if (key !== undefined && !shutAtDesk) localStorage.removeItem(key);
  });
  adjust();
  // From here on the sidebar's own width holds its room: desk.css.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.dlSidebar = "ready";
    }),
  );
}
