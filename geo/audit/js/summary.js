// The summary page's script: it searches, filters and sorts the rows, which Python has written, the worst first.

import { find } from "../../page/components/find.js";

const table = document.querySelector(".worst");
if (table) start(/** @type {HTMLTableElement} */ (table));

/** @param {HTMLTableElement} table */
function start(table) {
  document.documentElement.classList.add("js");
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({
    row,
    text: fold(row.textContent ?? ""),
    verdict: row.cells[0].dataset.value,
    kind: row.cells[1].dataset.value,
  }));
  /** @type {HTMLInputElement} */
  const search = find(document, "#search");
  /** @type {HTMLSelectElement} */
  const verdict = find(document, "#verdict");
  /** @type {HTMLSelectElement} */
  const kind = find(document, "#kind");
  const shown = find(document, "#shown");

  function filter() {
    const words = fold(search.value).split(/\s+/);
    let count = 0;
    for (const each of rows) {
      const fits =
        ["*", each.verdict].includes(verdict.value) &&
        ["*", each.kind].includes(kind.value) &&
        words.every((word) => each.text.includes(word));
      each.row.hidden = !fits;
      count += Number(fits);
    }
    shown.textContent = count.toLocaleString(document.documentElement.lang);
  }

  for (const input of [search, verdict, kind]) input.addEventListener("input", filter);
  const heads = [...(table.tHead?.rows[0].cells ?? [])];
  for (const [column, head] of heads.entries()) {
    find(head, "button").addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      body.append(...sorted([...body.rows], column, isUp));
    });
  }
  filter(); // a browser keeps what was typed before a reload
}

/**
 * Rows by one column. The first is sorted by how bad a statement is.
 *
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {boolean} isUp
 */
function sorted(rows, column, isUp) {
  const by = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const key = (/** @type {HTMLTableRowElement} */ row) =>
    column ? (row.cells[column].textContent ?? "") : (row.dataset.rank ?? "");
  return rows.sort((one, other) => (isUp ? 1 : -1) * by.compare(key(one), key(other)));
}

/**
 * A text without accents and capitals, as readers search.
 *
 * @param {string} text
 */
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
