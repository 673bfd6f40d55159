// The exported page's own script: it holds the reader's choice, puts a scene together from what Python computed, and
// hands it to the map. No distance is computed here and no sentence written. geo/export/html.py says what it is given.
(async () => {
  "use strict";

  if (!("DecompressionStream" in window)) return;
  const find = (selector) => document.querySelector(selector);
  document.documentElement.classList.add("js");
  const data = await unpacked(find("#story-data").textContent);
  const choice = { ...data.choice };
  const counters = { fit: 0, focus: 0, heard: 0 };
  const cards = new Map([...document.querySelectorAll("[data-card]")].map((card) => [card.dataset.card, card]));
  const hint = find("#card").firstElementChild;

  async function unpacked(text) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
  }

  // --- the scene --------------------------------------------------------------------------------------------------------

  function scene() {
    const parts = Object.values(data.from[choice.origin]).map((units) => units[choice.unit]);
    const named = data.sections[choice.section] ?? [];
    const quiet = (id) => Boolean(choice.section) && !named.includes(id);
    const isShown = ({ place }) => choice.layers.includes(place.layer) || place.id === choice.origin;
    const few = parts.filter(isShown).length <= data.mostArcs;
    const isMain = ({ place }) => place.rank === 1 || place.id === choice.place;
    const arcs = parts.filter((part) => part.arc && (few || isMain(part))).map((part) => {
      const { paths, straight } = line(choice.origin, part.arc.to);
      return {
        ...part.arc, paths, quiet: quiet(part.arc.to),
        straight: choice.straight && isMain(part) ? { path: straight, label: part.arc.straight } : null,
      };
    });
    const claim = data.claims[choice.claim]?.[choice.unit];
    return {
      ...data.scene,
      layers: data.scene.layers.map((layer) => ({ ...layer, shown: choice.layers.includes(layer.id) })),
      places: parts.map(({ place }) => ({ ...place, quiet: quiet(place.id) })),
      arcs: claim ? [...arcs, claim] : arcs,
      origin: choice.origin, chosen: choice.place, unit: data.units[choice.unit],
      night: sky().night, baseMapAddress: data.world,
      fit: { ...data.scene.fit, section: named, n: counters.fit },
      focus: { place: choice.place, n: counters.focus }, heard: counters.heard,
    };
  }

  function line(from, to) {
    const there = data.lines[`${from} ${to}`];
    if (there) return drawn(there);
    const { paths, straight } = drawn(data.lines[`${to} ${from}`]);
    return { paths: paths.map((path) => path.toReversed()).reverse(), straight: straight.toReversed() };
  }

  function drawn({ path, turns, straight }) {
    const points = [];
    let [latitude, longitude, north, east] = [path[0], path[1], 0, 0];
    for (let at = 2; at <= path.length; at += 2) {
      points.push([latitude, longitude]);
      north += path[at];
      east += path[at + 1];
      latitude += north;
      longitude += east;
    }
    return { paths: turns.map((turn) => points.map(([y, x]) => [y / 10_000, x / 10_000 + turn])), straight };
  }

  // The sun stands as it did on the same day of another year.
  function sky() {
    const YEAR = 365.2422 * 86_400_000;
    const instant = data.scene.instant ? new Date(data.scene.instant) : new Date();
    const away = ({ sun }) => {
      const apart = Math.abs(instant - new Date(sun.at)) % YEAR;
      return Math.min(apart, YEAR - apart);
    };
    return data.skies.reduce((best, next) => (away(next) < away(best) ? next : best));
  }

  // --- the page ---------------------------------------------------------------------------------------------------------

  function show() {
    const shown = scene();
    Dateline.show(map_story, shown);
    const { instant, origin } = shown;
    const strip = shown.places.filter(({ id }) => data.strip.places.includes(id) || id === origin);
    DatelineClocks({ data: { ...data.strip, origin, instant, sun: sky().sun, places: strip }, parentElement: find(".dl-clocks") });
    DatelineLayers({
      data: { title: shown.words.legend, layers: shown.layers, heard: counters.heard }, parentElement: find(".controls"), setTriggerValue: hear,
    });
    const title = data.titles[choice.origin][choice.unit];
    if (find("#map-title").textContent !== title) find("#map-title").textContent = title;
    find("#origin").value = choice.origin;
    for (const button of document.querySelectorAll("[data-choose][aria-pressed]")) {
      button.setAttribute("aria-pressed", String(String(choice[button.dataset.choose]) === (button.dataset.to ?? "")));
    }
    for (const text of document.querySelectorAll("[data-section]")) {
      text.classList.toggle("other", Boolean(choice.section) && text.dataset.section !== choice.section);
    }
    const card = cards.get(choice.place);
    if (find("#card").dataset.shows !== choice.place) {
      find("#card").dataset.shows = choice.place;
      const shows = card ? card.cloneNode(true) : hint;
      if (card) {
        const [small, name] = [shows.querySelector("h4"), document.createElement("h3")];
        name.dir = "auto";
        name.append(...small.childNodes);
        small.replaceWith(name);
      }
      find("#card").replaceChildren(shows);
    }
    const place = shown.places.find(({ id }) => id === choice.place);
    find("#unshown").hidden = !place || place.id === choice.origin || choice.layers.includes(place.layer);
  }

  // Said once, politely, to readers who do not see it.
  function say(text) {
    find("#said").textContent = text;
  }

  const acts = {
    place(to) {
      choice.place = to;
      if (!to) {
        map_story.closePopup();
        return;
      }
      counters.focus += 1;
      map_story.getContainer().scrollIntoView({ block: "nearest" });
      say(data.from[choice.origin][to][choice.unit].place.description);
    },
    claim(to) {
      choice.claim = choice.claim === to ? "" : to;
      if (!choice.claim) return;
      choice.place = "";
      counters.focus += 1;
      map_story.getContainer().scrollIntoView({ block: "nearest" });
      say(data.claims[to][choice.unit]?.text ?? "");
    },
    section(to) {
      choice.section = to;
      if (to) say(find(`[data-section="${to}"] h3`).textContent);
    },
    origin(to) {
      choice.origin = to;
      say(data.titles[to][choice.unit]);
    },
    unit(to) {
      choice.unit = to;
      say(data.titles[choice.origin][to]);
    },
    straight() {
      choice.straight = !choice.straight;
    },
    reset() {
      Object.assign(choice, data.choice);
      counters.fit += 1;
    },
  };

  function choose(what, to) {
    acts[what](to);
    show();
  }

  // What the reader does on the map or in the filter of layers shows there already.
  function hear(_name, { place, layers, n }) {
    if (place !== undefined) choice.place = place;
    if (layers !== undefined) choice.layers = layers;
    counters.heard = n;
    show();
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-choose]");
    if (!button) return;
    const inCard = find("#card").contains(button);
    choose(button.dataset.choose, button.dataset.to ?? "");
    // A card that closes takes the focused button with it.
    if (inCard && !button.isConnected) find("#text").focus({ preventScroll: true });
  });
  find("#origin").addEventListener("change", ({ target }) => choose("origin", target.value));
  map_story.getContainer().addEventListener("dateline", ({ detail }) => hear("", detail));
  show();
})();
