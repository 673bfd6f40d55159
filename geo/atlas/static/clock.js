// What clocks show, by the browser's own time-zone data: for the map's labels and for the page's clock strip alike.
const DatelineClock = (() => {
  "use strict";

  const formats = new Map();

  function format(zone) {
    if (!formats.has(zone)) {
      let made = null;
      try {
        made = new Intl.DateTimeFormat("en-GB", {
          timeZone: zone, weekday: "short", day: "numeric", month: "short", year: "numeric",
          hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "longOffset",
        });
      } catch { /* a zone this browser has never heard of: no clock rather than a wrong one */ }
      formats.set(zone, made);
    }
    return formats.get(zone);
  }

  // The reading of a zone's clocks at an instant, or null: {time, weekday, day, offset}, as texts.
  function local(zone, instant) {
    const made = format(zone);
    if (!made) return null;
    const part = Object.fromEntries(made.formatToParts(instant).map(({ type, value }) => [type, value]));
    const offset = part.timeZoneName.replace("GMT", "").replace("-", "\u2212").replace(/^([+\u2212])0/, "$1").replace(":00", "");
    return {
      time: `${part.hour}:${part.minute}`, weekday: part.weekday, day: `${part.day} ${part.month} ${part.year}`,
      offset: `UTC${offset || "+0"}`,
    };
  }

  return { local };
})();
