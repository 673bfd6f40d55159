// Asks before the page is left while a field holds something that is typed and not sent, or something is not kept. After
// a lost connection the page is drawn anew: then what was typed is put back into its field.

const FIELD = ':is([class*="st-key-own"], .st-key-import) :is(textarea, input:not([type=file]))';
/** A cell of a table that is being edited: its field goes when it is left. */
const CELL = "#portal :is(textarea, input)";
const APP = "[data-test-connection-state]";

/** When fields may have been drawn after an answer of the server. */
const DRAWN_MS = [100, 1500, 5000, 15000];

/** @typedef {HTMLTextAreaElement | HTMLInputElement} Field */

/**
 * Write into a field as a reader does. It takes the setter of the class, because React has one of its own on the field.
 *
 * @param {Field} field
 * @param {string} text
 */
export function write(field, text) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {() => boolean} isUnkept whether something else would be lost */
export function createUnsent(isUnkept) {
  /** What is typed in fields. @type {Map<Field, string>} */
  const typed = new Map();
  /** Those of them that are cells. @type {Set<Field>} */
  const cells = new Set();
  /** Whether a field was left, and the server may not have answered yet. */
  let isUnderWay = false;
  let isAsking = false;

  /** What Streamlit says of itself. */
  const state = () => /** @type {HTMLElement | null} */ (document.querySelector(APP))?.dataset ?? {};

  /** @param {BeforeUnloadEvent} event */
  function ask(event) {
    const isRunning = state().testScriptState !== "notRunning";
    if (typed.size > 0 || (isUnderWay && isRunning) || isUnkept()) event.preventDefault();
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
    const field = /** @type {Field} */ (target);
    // Without a connection nothing is sent: then fields are disabled and lose the focus, and later they are drawn anew.
    const isCut = () => state().testConnectionState !== "CONNECTED" || field.disabled || !field.isConnected;
    if (isCut() || !typed.has(field)) return;
    setTimeout(() => {
      if (isCut()) return;
      typed.delete(field);
      isUnderWay = true;
      look();
    });
  }

  /** A cell's field is gone: it was sent, or given up. */
  function leaveCells() {
    setTimeout(() => {
      for (const field of cells) {
        if (field.isConnected) continue;
        cells.delete(field);
        isUnderWay ||= typed.delete(field);
      }
      look();
    });
  }

  function putBack() {
    for (const [field, text] of typed) {
      if (cells.has(field)) continue;
      if (field.isConnected) {
        if (field.value !== text) write(field, text); // a new run of the page has filled it
        continue;
      }
      const same = [...document.querySelectorAll(FIELD)].find((each) => each.ariaLabel === field.ariaLabel);
      if (!same) continue;
      typed.delete(field);
      if (typed.has(/** @type {Field} */ (same))) continue; // the reader has gone on in the new one
      write(/** @type {Field} */ (same), text);
    }
    look();
  }

  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof Element) || !target.matches(`${FIELD}, ${CELL}`)) return;
    const field = /** @type {Field} */ (target);
    if (field.matches(CELL)) cells.add(field);
    typed.set(field, field.value);
    look();
  });
  document.addEventListener("focusout", ({ target }) => leave(target)); // Streamlit sends a field that is left
  for (const kind of ["focusout", "keydown", "pointerup"]) document.addEventListener(kind, leaveCells);
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey, target }) => {
    if (key === "Enter" && (ctrlKey || metaKey || target instanceof HTMLInputElement)) leave(target);
  });

  return {
    look,
    /** The server has answered. */
    sent() {
      isUnderWay = false;
      for (const wait of typed.size ? DRAWN_MS : []) setTimeout(putBack, wait);
      look();
    },
  };
}
