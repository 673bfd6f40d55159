// Local times by the browser's own time-zone data, for the map's labels and the page's strip of clocks.

/**
 * What a zone's clocks show, as texts; the date includes its weekday.
 *
 * @typedef {{ time: string, weekday: string, date: string, offset: string }} Reading
 */

/** @type {Map<string, { date: Intl.DateTimeFormat, whole: Intl.DateTimeFormat } | null>} */
const formats = new Map();

/**
 * @param {string} zone
 * @param {string} language
 */
function format(zone, language) {
  const key = `${language} ${zone}`;
  let made = formats.get(key);
  if (made === undefined) {
    /** @type {Intl.DateTimeFormatOptions} */
    const day = { timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric" };
    /** @type {Intl.DateTimeFormatOptions} */
    const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "longOffset" };
    try {
      const date = new Intl.DateTimeFormat(language, day);
      made = { date, whole: new Intl.DateTimeFormat(language, { ...day, ...time }) };
    } catch {
      made = null; // the browser does not know the zone: show no clock rather than a wrong one
    }
    formats.set(key, made);
  }
  return made;
}

/**
 * @param {string} zone IANA name
 * @param {Date} instant
 * @param {string} language BCP 47
 * @returns {Reading | null}
 */
export function reading(zone, instant, language) {
  const made = format(zone, language);
  if (!made) return null;
  const part = Object.fromEntries(made.whole.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    time: `${part.hour}:${part.minute}`,
    weekday: part.weekday,
    date: made.date.format(instant).replace(",", ""),
    offset: `UTC${shortOffset(part.timeZoneName)}`,
  };
}

/**
 * Shorten an offset: `GMT-03:30` to `−3:30`, `GMT+09:00` to `+9`, `GMT` to `+0`.
 *
 * @param {string} long
 */
function shortOffset(long) {
  const short = long
    .replace("GMT", "")
    .replace("-", "\u2212")
    .replace(/^([+\u2212])0/, "$1");
  return short.replace(":00", "") || "+0";
}
