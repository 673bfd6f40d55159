// What clocks show, by the browser's own time-zone data: for the map's labels and for the page's clock strip alike.
const DatelineClock = (() => {
  "use strict";

  const formats = new Map();

  function format(zone, language) {
    const key = `${language} ${zone}`;
    if (!formats.has(key)) {
      const day = { timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric" };
      const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "longOffset" };
      let made = null;
      try {
        made = { date: new Intl.DateTimeFormat(language, day), whole: new Intl.DateTimeFormat(language, { ...day, ...time }) };
      } catch { /* a zone this browser has never heard of: no clock rather than a wrong one */ }
      formats.set(key, made);
    }
    return formats.get(key);
  }

  // The reading of a zone's clocks at an instant in a language (BCP 47), or null: {time, weekday, date, offset}, as
  // texts; the date has its weekday.
  function local(zone, instant, language) {
    const made = format(zone, language);
    if (!made) return null;
    const part = Object.fromEntries(made.whole.formatToParts(instant).map(({ type, value }) => [type, value]));
    const offset = part.timeZoneName.replace("GMT", "").replace("-", "\u2212").replace(/^([+\u2212])0/, "$1").replace(":00", "");
    return {
      time: `${part.hour}:${part.minute}`, weekday: part.weekday, date: made.date.format(instant).replace(",", ""),
      offset: `UTC${offset || "+0"}`,
    };
  }

  return { local };
})();
