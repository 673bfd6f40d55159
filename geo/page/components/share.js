// Copies the address of what is seen, or how to cite it. The address is the browser's own, so it is always of this view.

import { element } from "../../map/js/dom.js";
import { find } from "./find.js";

/**
 * @typedef {object} Data
 * @property {string} link
 * @property {string} cite
 * @property {string} citation with {link}
 * @property {Record<"link" | "cite", string>} copied
 * @property {boolean} read whether Streamlit told the page of the address
 * @property {string} tooLong
 * @property {string} byHand
 */

/** @param {import("./component.js").Component<Data>} component */
export default function ({ data, parentElement }) {
  const place = find(parentElement, "p");
  const drawn = JSON.stringify(data);
  if (place.dataset.drawn === drawn) return;
  place.dataset.drawn = drawn;
  place.className = "dl-share";
  const status = element("span");
  status.setAttribute("role", "status");
  const citation = () => data.citation.replace("{link}", shareAddress(location.href));
  place.replaceChildren(
    button("link", () => shareAddress(location.href)),
    button("cite", citation),
    status,
  );
  // Of an address beyond all measure Streamlit tells the page nothing.
  if (!data.read && new URL(shareAddress(location.href)).search) status.textContent = data.tooLong;

  /**
   * @param {"link" | "cite"} name
   * @param {() => string} text
   */
  function button(name, text) {
    const made = element("button", "", data[name]);
    made.type = "button";
    made.onclick = async () => {
      status.replaceChildren((await copied(text())) ? data.copied[name] : toCopyByHand(data.byHand, text()));
    };
    return made;
  }
}

/**
 * Where a host shows the page in a frame of its own, the part of the path that names the frame is not the reader's.
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
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not asked over TLS, or in a frame that may not
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
