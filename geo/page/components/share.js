// Copies the address or the citation of the view. The address is the browser's, so it is always up to date.

import { element } from "../../map/js/dom.js";
import { find } from "./find.js";

/**
 * @typedef {object} Data
 * @property {string} link
 * @property {string} cite
 * @property {string} citation with {link}
 * @property {Record<"link" | "cite", string>} copied
 * @property {boolean} read whether Streamlit gave the address to the page
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
  // Streamlit does not give the page an address that is too long.
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
async function copied(text) {
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
