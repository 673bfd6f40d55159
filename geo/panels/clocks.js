// A strip of clocks, one tile a place, ticking without the server. Text goes in through textContent only.
export default function ({ data, parentElement }) {
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
    if (place.id === data.origin) tile.className = "origin";
    return { place, tile, time, day, offset };
  });
  strip.setAttribute("aria-label", data.title);
  strip.replaceChildren(...tiles.map(({ tile }) => tile));

  function tick() {
    const instant = data.instant ? new Date(data.instant) : new Date();
    for (const { place, time, day, offset } of tiles) {
      const there = DatelineClock.local(place.timeZone, instant);
      const texts = there ? [there.time, `${there.weekday} ${there.day}`, there.offset] : ["\u2013", data.unknown, ""];
      [time, day, offset].forEach((node, index) => {
        if (node.textContent !== texts[index]) node.textContent = texts[index];
      });
    }
  }
  tick();
  const timer = data.instant ? 0 : setInterval(tick, 1000);
  return () => clearInterval(timer);
}
