// What is typed of a link in a text, which links it may mean, and the text with one of them. Needs no browser.

/** @typedef {{ sign: string, id: string, name: string }} Link */
/** @typedef {{ text: string, start: number, end: number }} Field what a field holds, and what is selected in it */

const TYPED = /(?:^|[^A-Za-z0-9_\\])([@#])([^\s@#[\]()]{0,40})$/;
const WORD = /[A-Za-z0-9_]/;

/**
 * The sign and the letters of a link that end at the cursor; null if there is none, or a whole one.
 *
 * @param {Link[]} links
 * @param {Field} field
 */
export function typed(links, { text, start, end }) {
  const found = start === end && TYPED.exec(text.slice(Math.max(0, start - 50), start));
  if (!found || links.some(({ sign, id }) => sign === found[1] && id === found[2])) return null;
  return { sign: found[1], letters: found[2].toLowerCase() };
}

/**
 * The links that what is typed may mean, those that begin so first; all if nothing is typed.
 *
 * @param {Link[]} links
 * @param {Field} field
 */
export function meant(links, field) {
  const begun = typed(links, field);
  if (!begun) return links;
  const { sign, letters } = begun;
  const rank = (/** @type {Link} */ link) => {
    const [id, name] = [link.id, link.name.toLowerCase()];
    if (link.sign !== sign) return 3;
    if (id.startsWith(letters) || name.startsWith(letters)) return 0;
    return id.includes(letters) || name.includes(letters) ? 1 : 3;
  };
  return [0, 1].flatMap((wanted) => links.filter((link) => rank(link) === wanted));
}

/**
 * The field with a link: in place of what is typed of one, around what is selected, or at the cursor.
 *
 * @param {Link[]} links
 * @param {Field} field
 * @param {Link} link
 * @returns {Field}
 */
export function withLink(links, field, { sign, id }) {
  const { text, end } = field;
  const begun = typed(links, field);
  const start = begun ? field.start - begun.letters.length - 1 : field.start;
  const words = begun ? "" : text.slice(start, end);
  const before = text.slice(0, start);
  const gap = WORD.test(before.slice(-1)) && !words ? " " : "";
  const made = `${gap}${words && !/[[\]\n]/.test(words) ? `[${words}]` : words && `${words} `}${sign}${id}`;
  const after = text.slice(end);
  const rest = /^[A-Za-z0-9_-]/.test(after) ? ` ${after}` : after;
  const at = before.length + made.length;
  return { text: before + made + rest, start: at, end: at };
}
