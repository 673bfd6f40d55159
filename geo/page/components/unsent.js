// Asks before the page is left while a field holds something that is typed and not sent, or something is not kept.

const FIELD = '[class*="st-key-own"] :is(textarea, input:not([type=file]))';

/** @param {() => boolean} isUnkept whether something else would be lost */
export function createUnsent(isUnkept) {
  /** Fields that are typed in. @type {Set<Element>} */
  const typed = new Set();
  /** Whether a field was left, and the server may not have answered yet. */
  let isUnderWay = false;
  let isAsking = false;

  function isUnsent() {
    for (const field of typed) if (!field.isConnected) typed.delete(field);
    const app = document.querySelector("[data-test-script-state]");
    const isRunning = app instanceof HTMLElement && app.dataset.testScriptState !== "notRunning";
    return typed.size > 0 || (isUnderWay && isRunning) || isUnkept();
  }

  /** @param {BeforeUnloadEvent} event */
  function ask(event) {
    if (isUnsent()) event.preventDefault();
  }

  /** A listener that is always there would keep the page out of the browser's cache for Back. */
  function look() {
    const must = typed.size > 0 || isUnderWay || isUnkept();
    if (must === isAsking) return;
    isAsking = must;
    if (must) addEventListener("beforeunload", ask);
    else removeEventListener("beforeunload", ask);
  }

  /** @param {EventTarget | null} target */
  function leave(target) {
    if (!(target instanceof Element) || !typed.delete(target)) return;
    isUnderWay = true;
    look();
  }

  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof Element) || !target.matches(FIELD)) return;
    typed.add(target);
    look();
  });
  document.addEventListener("focusout", ({ target }) => leave(target)); // Streamlit sends a field that is left
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey, target }) => {
    if (key === "Enter" && (ctrlKey || metaKey || target instanceof HTMLInputElement)) leave(target);
  });

  return {
    look,
    /** The server has answered. */
    sent() {
      isUnderWay = false;
      look();
    },
  };
}
