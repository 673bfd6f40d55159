// Buttons that copy a text: the link, the citation, the finding in words, the code for embedding. The address in them is
// the browser's, so it is always up to date. A phone can also hand the link to another app.

import { element } from "../../map/js/dom.js";
import { find } from "./find.js";

/**
 * @typedef {object} Data
 * @property {{ label: string, text: string, copied: string }[]} copies the texts, with {link} and {embed} for addresses
 * @property {string} send the label of the button that hands the link to another app; empty for no button
 * @property {string} title what is sent, in words
 * @property {boolean} read whether Streamlit gave the address to the page
 * @property {string} tooLong
 * @property {string} byHand
 */

/** How long it is said that a text has been copied. */
const SAID_MS = 5000;

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement }) {
  const place = find(parentElement, "p");
  const drawn = JSON.stringify(data);
  if (place.dataset.drawn === drawn) return;
  place.dataset.drawn = drawn;
  place.className = "dl-share";
  const status = element("span");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  status.setAttribute("role", "status");
  const buttons = data.copies.map(({ label, text, copied }) =>
    button(label, async () => {
      const filled = withAddresses(text, location.href);
      const isCopied = await copy(filled);
      status.replaceChildren(isCopied ? copied : toCopyByHand(data.byHand, filled));
      // It lies over what is below, so that nothing moves, and goes again.
      status.className = "over";
      clearTimeout(timer);
      if (isCopied) timer = setTimeout(() => status.replaceChildren(), SAID_MS);
    }),
  );
  if (data.send && "share" in navigator && matchMedia("(pointer: coarse)").matches) {
    const send = () => navigator.share({ title: data.title, text: data.title, url: shareAddress(location.href) });
    buttons.push(button(data.send, () => send().catch(() => {}))); // the reader may change their mind
  }
  place.replaceChildren(...buttons, status);
  // Streamlit does not give the page an address that is too long.
  if (!data.read && new URL(shareAddress(location.href)).search) status.textContent = data.tooLong;
}

/**
 * @param {string} label
 * @param {() => void} act
 */
function button(label, act) {
  const made = element("button", "", label);
  made.type = "button";
  made.onclick = act;
  return made;
}

/**
 * A text with the address of the view for `{link}`, and with that of the view without the page around it for `{embed}`.
 *
 * @param {string} text
 * @param {string} href
 */
export function withAddresses(text, href) {
  const embed = new URL(shareAddress(href));
  embed.searchParams.set("embed", "true");
  // As functions: in a string, `$&` would mean something.
  return text.replace("{link}", () => shareAddress(href)).replace("{embed}", () => embed.href.replaceAll("&", "&amp;"));
}

/**
 * The address to share. If a host shows the page in a frame, its path has a part for the frame, which is removed.
 *
 * @param {string} href
 */
export function shareAddress(href) {
  const here = new URL(href.split("#")[0]);
  here.pathname = here.pathname.replace(/\/~\/\+\/?/, "/");
  for (const name of ["embed", "embed_options"]) here.searchParams.delete(name);
  return here.href;
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not served over TLS, or in a frame without the permission
  }
}

/**
 * @param {string} title
 * @param {string} text
 */
function toCopyByHand(title, text) {
  const label = element("label", "", title);
  const field = element("input");
  Object.assign(field, { value: text, readOnly: true });
  label.append(field);
  queueMicrotask(() => field.select());
  return label;
}
