// Names, figures and findings in the page's text act: a click, Enter or Space on a part with `data-choose` tells the
// server. The text itself is HTML that the server wrote once; what is chosen is shown here, so that the text need not
// travel again. A text that a reader pastes is read at once.

/** @typedef {Record<"claim" | "statement" | "place" | "section", string>} Chosen */

/** How long after a choice the page may still change, and what is chosen is kept in sight. */
const SETTLING_MS = 1500;

const MARK = ".stApp [data-choose]";
const CARD = '[class*="st-key-card-"]';

/** @type {(choice: { choose: string, to: string, at: number }) => void} */
let send = () => {};
/** @type {Chosen} */
let chosen = { claim: "", statement: "", place: "", section: "" };
/** @type {HTMLElement | null} */
let clicked = null;
let isFromColumn = false;
let isByKeyboard = false;
/** Whether the last change closed what was clicked before. */
let isClosed = false;
/** Whether the last change went to another section. */
let isTurned = false;
let settled = 0;
/** Where the page was scrolled to before a card far from there was brought into sight. @type {number | null} */
let leftAt = null;
/** @type {MutationObserver | null} */
let watching = null;

/** @param {import("./component.js").Component<Chosen>} component */
export default function ({ data, setTriggerValue }) {
  send = (choice) => setTriggerValue("choice", choice);
  const [before, isFirst] = [chosen, !watching];
  chosen = { ...data };
  watch();
  show();
  if (!isFirst && JSON.stringify(before) !== JSON.stringify(chosen)) {
    settled = performance.now() + SETTLING_MS;
    const { choose: what = "", to = "" } = clicked?.dataset ?? {};
    const kind = /** @type {keyof Chosen} */ (what);
    isTurned = before.section !== chosen.section;
    isClosed = before[kind] === to && !chosen[kind];
    reveal();
    if (isOpen(before) && !isOpen(chosen)) goBack();
    keepFocus();
  }
}

function watch() {
  if (watching) return;
  watching = new MutationObserver(() => {
    show();
    if (performance.now() > settled) return;
    reveal();
    keepFocus();
  });
  watching.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("paste", ({ target }) => read(target));
  document.addEventListener("click", ({ target, detail }) => choose(target, detail === 0));
  document.addEventListener("keydown", (event) => {
    const isMark = event.target instanceof HTMLElement && event.target.getAttribute("role") === "button";
    if (isMark && (event.key === "Enter" || event.key === " ") && choose(event.target, true)) event.preventDefault();
  });
}

/**
 * Read what is pasted into the empty field at once: Streamlit sends a text when its field is left.
 *
 * @param {EventTarget | null} target
 */
function read(target) {
  if (!(target instanceof HTMLTextAreaElement) || !target.closest(".st-key-own-field") || target.value) return;
  setTimeout(() => target.blur());
}

/**
 * @param {EventTarget | null} target
 * @param {boolean} byKeyboard
 */
function choose(target, byKeyboard) {
  isFromColumn = target instanceof Element && target.closest(".st-key-reading") !== null;
  const mark = target instanceof Element ? target.closest(MARK) : null;
  if (!(mark instanceof HTMLElement)) return false;
  clicked = mark;
  isByKeyboard = byKeyboard;
  send({ choose: mark.dataset.choose ?? "", to: mark.dataset.to ?? "", at: Date.now() });
  return true;
}

function show() {
  for (const mark of document.querySelectorAll(MARK)) {
    const { choose: what = "", to = "" } = /** @type {HTMLElement} */ (mark).dataset;
    const is = String(chosen[/** @type {keyof Chosen} */ (what)] === to);
    mark.classList.toggle("dl-chosen", is === "true");
    if (mark.hasAttribute("aria-pressed")) mark.setAttribute("aria-pressed", is);
  }
}

/** @param {Chosen} what */
const isOpen = (what) => Boolean(what.claim || what.statement || what.place);

/** @returns {HTMLElement | null} */
const page = () => document.querySelector("[data-testid=stMain]");

/** A closed card leads back to where the reader was. */
function goBack() {
  if (leftAt !== null) page()?.scrollTo({ top: leftAt });
  else if (isStacked() && isFromColumn) clicked?.scrollIntoView({ block: "nearest" });
  leftAt = null;
}

const column = () => document.querySelector(".st-key-reading");

/** Whether the text stands below the map and scrolls with the page; otherwise beside it, with a scroll bar of its own. */
function isStacked() {
  const beside = column();
  return !beside || getComputedStyle(beside).overflowY !== "auto";
}

/** The focus goes into a card that was opened by keyboard, and back to what opened it when that card is closed. */
function keepFocus() {
  const { activeElement } = document;
  const isInCard = Boolean(activeElement?.closest(CARD));
  if (!isInCard && activeElement !== document.body && activeElement !== clicked) return;
  // A card that goes takes the focus along, or hands it to the card that stood below it.
  if (isClosed) clicked?.focus({ preventScroll: true });
  else if (isByKeyboard && !isInCard && clicked?.classList.contains("dl-chosen")) {
    const button = /** @type {HTMLElement | null} */ (column()?.querySelector(`${CARD} button`));
    button?.focus({ preventScroll: true });
  }
}

/** Bring what is chosen into sight: neither the card above the text nor the sheet over it may cover it. */
function reveal() {
  const text = column();
  const card = text?.querySelector(CARD);
  if (card && !isFromColumn) {
    if (!isStacked()) bringUp(card);
    else if (chosen.claim) bringMapUp();
  }
  if (text && isTurned && isFromColumn && isStacked()) {
    const { top } = text.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) text.scrollIntoView({ block: "start" });
    return;
  }
  const isKept = clicked?.isConnected && text?.contains(clicked) && clicked.classList.contains("dl-chosen");
  const mark = isKept ? clicked : text?.querySelector("[data-choose].dl-chosen");
  if (!text || !mark) return;
  if (isStacked()) {
    // A place leads to the map; a statement stays where the reader is.
    if (isFromColumn)
      (chosen.place ? document.querySelector(".st-key-map") : mark)?.scrollIntoView({ block: "nearest" });
    return;
  }
  if (isFromColumn) text.scrollIntoView({ block: "nearest" });
  const [frame, line] = [text.getBoundingClientRect(), mark.getBoundingClientRect()];
  const [top, bottom] = [
    frame.top + (card ? card.getBoundingClientRect().height : 0) + 24,
    Math.min(frame.bottom, innerHeight) - 48,
  ];
  if (line.top < top) text.scrollTop -= top - line.top;
  else if (line.bottom > bottom) text.scrollTop += line.bottom - bottom;
}

/** A sheet leaves the upper half of the screen: from the findings down to the line on the map, if they are in sight. */
function bringMapUp() {
  const findings = document.querySelector(".dl-findings");
  const { top = -1 } = findings?.getBoundingClientRect() ?? {};
  if (top <= 0 || top > innerHeight / 2) return;
  leftAt ??= page()?.scrollTop ?? null;
  findings?.scrollIntoView({ block: "start" });
}

/**
 * Scroll the page up to a card that is out of sight, and remember where the reader was.
 *
 * @param {Element} card
 */
function bringUp(card) {
  const { top, bottom } = card.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  leftAt ??= page()?.scrollTop ?? null;
  (column() ?? card).scrollIntoView({ block: "start" });
}
