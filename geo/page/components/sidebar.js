// The sidebar is closed at first (dashboard.py). In a wide window this opens it, unless the reader closed it in a wide
// window before. In a narrow window it covers the page (page.css), and only the reader opens it. Streamlit remembers the
// last state for all widths; this corrects that memory to the last state in a wide window.

const NARROW = "(max-width: 1099.98px)"; // as in page.css and desk.css
const MEMORY = "stSidebarCollapsed"; // how Streamlit's key in localStorage begins

/**
 * Call `act` with the first element that matches a selector, now or once it is added.
 *
 * @param {Element} within
 * @param {string} selector
 * @param {(found: HTMLElement) => void} act
 */
function whenPresent(within, selector, act) {
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
  whenPresent(app, ".stSidebar", (sidebar) => whenPresent(app, "[data-testid=stHeader]", () => follow(app, sidebar)));
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
  let closedInWide = key !== undefined && localStorage.getItem(key) === "true";

  function adjust() {
    if (narrow.matches && isOpen()) press("[data-testid=stSidebarCollapseButton] button");
    else if (!narrow.matches && !isOpen() && !closedInWide) press("[data-testid=stExpandSidebarButton]");
  }

  function remember() {
    key ??= memory();
    if (key === undefined) return;
    if (!narrow.matches) closedInWide = localStorage.getItem(key) === "true";
    else if (closedInWide) localStorage.setItem(key, "true");
    else localStorage.removeItem(key);
  }

  new MutationObserver(remember).observe(sidebar, { attributeFilter: ["data-collapsed"] });
  narrow.addEventListener("change", adjust);
  addEventListener("pagehide", () => {
    if (key !== undefined && !closedInWide) localStorage.removeItem(key);
  });
  adjust();
  // From now on the sidebar itself takes its space: see desk.css.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.dlSidebar = "ready";
    }),
  );
}
