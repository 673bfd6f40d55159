// A strip of clocks, one tile a place, ticking without the server. Text goes in through textContent only.
// Under it a slider moves the clocks through the day, at once here, and on the page when it is let go.
export default function ({ data, parentElement, setTriggerValue }) {
  let ahead = 0; // how far the reader has moved the slider, in milliseconds
  const strip = parentElement.querySelector(".strip");
  const part = (className, text) => {
    const made = document.createElement("span");
    made.className = className;
    made.textContent = text;
    return made;
  };
  const tiles = data.places.map((place) => {
    const tile = document.createElement("li");
    const name = part("name", place.name);
    name.dir = "auto";
    const [time, day, offset] = [part("time", ""), part("day", ""), part("day", "")];
    tile.append(name, time, day, offset);
    if (place.id === data.origin) tile.classList.add("origin");
    return { place, tile, time, day, offset };
  });
  strip.setAttribute("aria-label", data.title);
  strip.replaceChildren(...tiles.map(({ tile }) => tile));

  // The point under the sun goes round the Earth in a day; its latitude moves too little in a reader's sitting to count.
  function phase(place, instant) {
    const rad = Math.PI / 180;
    const turned = ((instant - new Date(data.sun.at)) / 86400000) * 360;
    const apart = (place.longitude - data.sun.longitude + turned) * rad;
    const [here, there] = [place.latitude * rad, data.sun.latitude * rad];
    const altitude = Math.asin(Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(apart)) / rad;
    return altitude > -0.833 ? "day" : altitude > -6 ? "twilight" : "night";
  }

  function tick() {
    const instant = new Date((data.instant ? Date.parse(data.instant) : Date.now()) + ahead);
    for (const { place, tile, time, day, offset } of tiles) {
      const there = DatelineClock.local(place.timeZone, instant, data.language);
      const now = phase(place, instant);
      const zone = there ? `${there.offset} · ${data.phases[now]}` : "";
      const texts = there ? [there.time, there.date, zone] : ["\u2013", data.unknown, ""];
      [time, day, offset].forEach((node, index) => {
        if (node.textContent !== texts[index]) node.textContent = texts[index];
      });
      if (tile.dataset.phase !== now) tile.dataset.phase = now;
    }
  }
  if (data.slider) slide(data.slider);
  tick();
  // New data call this again, without a farewell to the old.
  clearInterval(strip.timer);
  strip.timer = data.instant ? 0 : setInterval(tick, 1000);
  return () => clearInterval(strip.timer);

  // Kept through new data: a keyboard's focus may be on it.
  function slide({ label, minutes }) {
    let row = parentElement.querySelector(".hour");
    if (!row) {
      row = document.createElement("label");
      row.className = "hour";
      const range = Object.assign(document.createElement("input"), { type: "range", min: 0, max: 1425, step: 15 });
      row.append(part("what", ""), range, part("reading", ""));
      strip.after(row);
    }
    const [what, range, reading] = row.children;
    const write = () => {
      const clock = [range.value / 60, range.value % 60].map((value) => String(Math.floor(value)).padStart(2, "0")).join(":");
      reading.textContent = clock;
      range.setAttribute("aria-valuetext", clock);
    };
    what.textContent = label;
    range.value = minutes;
    write();
    range.oninput = () => {
      ahead = (range.value - minutes) * 60_000;
      write();
      tick();
    };
    // A key held down moves it many times: the page follows when it rests.
    range.onchange = () => {
      clearTimeout(range.rests);
      range.rests = setTimeout(() => setTriggerValue("minutes", Number(range.value)), 200);
    };
  }
}
