// Keeps what the reader works on in this browser, and gives it back to a session that does not have it: after a reload, a
// lost connection or a restart of the server. Lists what is kept. Asks before the page is left with something that is
// not kept. What is kept goes to the session that asks, and nowhere else.

import { element, setText, storyText } from "../../map/js/dom.js";
import { find } from "./find.js";
import { openStore } from "./store.js";
import { createUnsent } from "./unsent.js";

/**
 * @typedef {import("./store.js").Work} Work
 * @typedef {import("./store.js").Entry} Entry
 * @typedef {import("./store.js").Store} Store
 */
/**
 * @typedef {object} Data
 * @property {string} language
 * @property {Record<string, string>} words
 * @property {Work & { stamp: string } | null} work what is open; with the stamp of the entry that it was opened from
 * @property {string} open the id of what is open, or looked for
 * @property {string} seat where in the form the reader is
 * @property {string} wanted the id of a work that the session does not have; empty for none
 * @property {string[]} forgotten the keys of works that were deleted
 * @property {boolean} listed whether to list what is kept
 */
/** @typedef {"blocked" | "full" | ""} Failure */

/** How long nothing may change until it is written. */
const REST_MS = 300;

/** @type {Promise<Store> | undefined} */
let opening;
/** What this tab has read or written last, by the work's key. @type {Map<string, { stamp: string, version: string }>} */
const known = new Map();
/** The stamp of the entry that the session has opened a work from, by the work's key. @type {Map<string, string>} */
const opened = new Map();
/** @type {Set<string>} */
const deleted = new Set();
/** The work of this tab that is not written: another tab has changed the entry, or nothing can be kept. */
let unkept = "";
/** @type {Failure} */
let failure = "";
/** @type {Entry | null} the entry of the open work as another tab has written it */
let others = null;
/** The id that was looked for last: if the session refuses what was found, it is not looked for again. */
let tried = "";
let timer = 0;
/** @type {Data} */
let shown;
/** @type {HTMLElement} */
let place;
/** @type {(name: string, value: unknown) => void} */
let tell = () => {};
/** @type {BroadcastChannel | undefined} */
let channel;
let isListening = false;

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement, setTriggerValue }) {
  shown = data;
  tell = setTriggerValue;
  place = find(parentElement, ".dl-kept");
  listen();
  unsent.sent();
  if (!data.wanted) {
    delete document.documentElement.dataset.dlAbsent;
    tried = ""; // the server may be started anew, and again
  }
  const gone = data.forgotten.filter((key) => !deleted.has(key));
  if (data.work && opened.get(data.work.key) !== data.work.stamp) take(data.work);
  if (data.work) keepSeat(data.work.key, data.seat);
  if (others?.key !== data.work?.key) others = null;
  draw();
  clearTimeout(timer);
  if (gone.length || data.wanted || data.listed) act(gone);
  if (data.work) timer = setTimeout(keep, known.get(data.work.key)?.version ? REST_MS : 0);
}

const unsent = createUnsent(() => unkept !== "");

/**
 * The session has opened a work, from the entry with this stamp if there is one.
 *
 * @param {{ key: string, stamp: string }} work
 */
function take({ key, stamp }) {
  opened.set(key, stamp);
  known.set(key, { stamp, version: "" });
  others = null;
  if (unkept === key) unkept = "";
}

/**
 * Keep where the reader is in the form, for as long as the tab is open; without a store it is not kept.
 *
 * @param {string} key
 * @param {string} [seat]
 */
function keepSeat(key, seat) {
  try {
    if (seat === undefined) return sessionStorage.getItem(`dateline ${key}`) ?? "";
    sessionStorage.setItem(`dateline ${key}`, seat);
  } catch {
    // blocked or full
  }
  return "";
}

/** @returns {Promise<Store>} */
function store() {
  opening ??= openStore();
  opening.catch(() => (opening = undefined));
  return opening;
}

/**
 * Do something with the store; if that fails, the page says why.
 *
 * @template T
 * @param {(store: Store) => Promise<T>} work
 */
async function attempt(work) {
  try {
    const done = await work(await store());
    failure = "";
    return done;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "InvalidStateError" && opening) opening = undefined; // another tab has deleted the database
    failure = name === "QuotaExceededError" ? "full" : "blocked";
  } finally {
    unsent.look();
  }
}

/** @param {string[]} gone */
async function act(gone) {
  if (gone.length) await remove(gone);
  if (shown.wanted) await restore(shown.wanted);
  draw();
  await list();
}

async function keep() {
  const { work } = shown;
  if (!work) return;
  const { stamp, version } = known.get(work.key) ?? { stamp: "", version: "" };
  if (version === work.version && unkept !== work.key) return;
  unkept = work.key;
  const { stamp: _, ...whole } = work;
  const written = await attempt((store) => store.write(whole, stamp));
  if (written && !written.isRefused) {
    known.set(work.key, { stamp: written.entry.stamp, version: work.version });
    unkept = "";
    channel?.postMessage(work.key);
  }
  others = written?.isRefused ? written.entry : null;
  unsent.look();
  draw();
}

/** Whether another tab has changed the open work. */
async function compare() {
  const key = shown.work?.key ?? "";
  if (!known.get(key)?.version) return;
  const entry = await attempt((store) => store.entry(key));
  if (entry && entry.stamp !== known.get(key)?.stamp && shown.work?.key === key) {
    others = entry;
    draw();
  }
}

/** @param {string} id */
async function restore(id) {
  if (tried !== id) {
    const entry = await attempt((store) => store.find(id));
    tried = id;
    if (entry && (await open(entry.key, true))) return;
  }
  if (shown.wanted === id) document.documentElement.dataset.dlAbsent = "";
}

/**
 * Give a work to the session.
 *
 * @param {string} key
 * @param {boolean} inPlace whether what is open is seen as before
 */
async function open(key, inPlace) {
  const asked = shown.open; // the session drops the answer if the reader has gone elsewhere meanwhile
  const whole = await attempt((store) => store.read(key));
  if (!whole) return false;
  const { stamp, contents } = whole;
  tell("restored", { key, stamp, contents, inPlace, asked, seat: keepSeat(key), at: Date.now() });
  return true;
}

/** @param {string[]} keys */
async function remove(keys) {
  for (const key of keys) deleted.add(key);
  await attempt((store) => store.remove(keys));
  for (const key of keys) channel?.postMessage(key);
  if (keys.includes(unkept)) unkept = "";
  unsent.look();
}

function listen() {
  if (isListening) return;
  isListening = true;
  if ("BroadcastChannel" in window) {
    channel = new BroadcastChannel("dateline");
    channel.onmessage = ({ data }) => {
      if (data === shown.work?.key) compare();
      if (shown.listed) list();
    };
  }
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) compare();
  });
  addEventListener("keydown", hear);
  addEventListener("blur", () => {
    const { activeElement } = document; // the map's frame, if the focus has gone there
    if (activeElement instanceof HTMLIFrameElement) activeElement.contentWindow?.addEventListener("keydown", hear);
  });
}

/** @param {KeyboardEvent} event */
function hear(event) {
  const way = undoes(event);
  const button = way && document.querySelector(`.st-key-own-${way} button`);
  if (!(button instanceof HTMLElement)) return;
  event.preventDefault();
  button.click();
}

/** @param {KeyboardEvent} event */
function undoes({ key, ctrlKey, metaKey, shiftKey, altKey, target }) {
  // An element of a frame is not one of this window's class.
  const isField = /** @type {Element | null} */ (target)?.closest?.("input, textarea, select, [contenteditable]");
  if (isField || altKey || !(ctrlKey || metaKey)) return "";
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key === "y" && !shiftKey ? "redo" : "";
}

// --- what is shown

function draw() {
  const { words, work } = shown;
  const [status, choice, section] = [find(place, ".status"), find(place, ".choice"), find(place, "section")];
  section.hidden = !shown.listed || !section.childElementCount;
  const entry = work && known.get(work.key);
  let said = "";
  if (failure) said = words[failure];
  else if (others) said = words.changed.replace("{time}", moment(others.when));
  else if (shown.wanted && !("dlAbsent" in document.documentElement.dataset)) said = words.looking;
  else if (work && entry?.version === work.version) said = words.kept;
  setText(status, said);
  status.classList.toggle("alarm", Boolean(failure || others));
  choice.hidden = !others;
  if (!choice.childElementCount) {
    choice.append(
      button(words.copy, () => {
        tell("copied", { key: shown.work?.key, at: Date.now() });
      }),
      button(words.take, () => {
        if (others) open(others.key, true);
      }),
    );
  }
}

async function list() {
  const section = find(place, "section");
  const entries = shown.listed ? await attempt((store) => store.list()) : [];
  if (!entries) draw();
  section.hidden = !entries?.length;
  if (!entries?.length) {
    section.replaceChildren();
    return;
  }
  const { words } = shown;
  const rows = element("ul");
  rows.append(...entries.map((entry) => row(entry)));
  const all = sure(words.deleteAll, words.sureAll, () => forget(entries.map(({ key }) => key)));
  section.replaceChildren(element("h2", "", words.heading), rows, ...(entries.length > 1 ? [all] : []));
}

/** @param {Entry} entry */
function row({ key, title, kind, when, size }) {
  const { words } = shown;
  const made = element("li");
  const about = `${words[kind]} · ${moment(when)} · ${bytes(size)}`;
  const opener = button(words.open, () => open(key, false));
  opener.setAttribute("aria-label", `${words.open}: ${title}`);
  made.append(
    storyText("span", "title", title || words.untitled),
    element("span", "about", about),
    opener,
    sure(words.delete, words.sure, () => forget([key])),
  );
  return made;
}

/** @param {string[]} keys */
async function forget(keys) {
  await remove(keys);
  tell("deleted", { keys, at: Date.now() });
  await list();
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function button(text, act) {
  const made = element("button", "", text);
  made.type = "button";
  made.onclick = act;
  return made;
}

/**
 * A button that acts at the second click.
 *
 * @param {string} text
 * @param {string} question
 * @param {() => void} act
 */
function sure(text, question, act) {
  const made = button(text, () => {
    if (made.textContent === question) act();
    else setText(made, question);
  });
  made.onblur = () => setText(made, text);
  return made;
}

/** @param {number} when */
function moment(when) {
  const isToday = new Date(when).toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const day = { year: "numeric", month: "short", day: "numeric" };
  const options = /** @type {Intl.DateTimeFormatOptions} */ (isToday ? time : { ...day, ...time });
  return new Intl.DateTimeFormat(shown.language, options).format(when);
}

/** @param {number} size */
function bytes(size) {
  const [value, unit] = size < 1e6 ? [Math.max(size / 1e3, 0.1), "kilobyte"] : [size / 1e6, "megabyte"];
  const options = /** @type {const} */ ({ style: "unit", maximumSignificantDigits: 2 });
  return new Intl.NumberFormat(shown.language, { ...options, unit }).format(value);
}
