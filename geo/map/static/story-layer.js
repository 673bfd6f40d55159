// Draws a scene and keeps what did not change: map, pan, zoom, popup, focus and ticking clocks survive every new scene.
//
// `Dateline.draw(map, text)` is all that Python calls. `text` is a scene as JSON, in base64: see geo/map/scene.py for
// its keys. `Dateline.show(map, scene)` is the same for a page that makes its scenes itself; what its reader chooses on
// the map it hears as a "dateline" event of the map's element. Everything is reconciled by id, and text reaches the page
// through textContent and attributes only.
window.Dateline = (() => {
  "use strict";

  const stories = new WeakMap();

  function draw(map, text) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    show(map, JSON.parse(new TextDecoder().decode(bytes)));
    // streamlit-folium adds what we return to the map and takes it away before the next scene.
    window.feature_group = [];
    return L.layerGroup();
  }

  function show(map, scene) {
    if (!stories.has(map)) stories.set(map, story(map));
    stories.get(map).come(scene);
  }

  // --- small tools ----------------------------------------------------------------------------------------------------

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  const symbol = DatelineSymbol;
  const CLAIM = "claim:"; // the id of the arc that a claim is about; no place has it

  // --- one story on one map ---------------------------------------------------------------------------------------------

  function story(map) {
    const entries = new Map(); // id -> {place, anchor, marker?, label, button}
    const arcs = new Map(); // id -> {arc, lines, label}
    const container = map.getContainer();
    const popup = L.popup({ autoPanPaddingTopLeft: [52, 12], autoPanPaddingBottomRight: [12, 12], minWidth: 180, offset: [0, -6], className: "dl-popup" });
    let whole = null; // the scene as it came, or as the reader has changed it since
    let scene = null; // the same with only the places and arcs that are shown
    let lastTold = 0; // when the page was last told of a choice
    let open = ""; // the id of the place whose popup is open
    let legend = null;
    let language = ""; // of the scene
    const wordings = []; // functions that write the words of the map's own controls
    const scale = element("div", "dl-scale");
    const told = element("p", "dl-told");
    const live = element("p", "dl-live");
    let fitted = { n: null, untouched: true };
    let focused = null;

    container.classList.add("dl-map");
    told.setAttribute("aria-hidden", "true");
    live.setAttribute("role", "status");
    // Leaflet focuses its container at every press; a page that scrolls to it then would slip away under the pointer.
    container.focus = () => HTMLElement.prototype.focus.call(container, { preventScroll: true });
    const ground = DatelineGround(map, say);
    for (const [name, z] of [["dl-arcs", 400], ["dl-labels", 590]]) map.createPane(name).style.zIndex = z;
    map.getPane("dl-labels").classList.add("dl-passive");
    const renderer = L.svg({ pane: "dl-arcs", padding: 0.4 });
    const sizes = new Map(); // what is written -> {width, height}
    const named = new Map(); // labels of the date line and the meridian
    const points = L.layerGroup().addTo(map);
    if (map.attributionControl) map.attributionControl.setPrefix(false);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) map._zoomAnimated = map.options.inertia = false;
    // One finger scrolls the page, two move the map.
    if (matchMedia("(pointer: coarse)").matches) map.dragging.disable();

    // --- places ---------------------------------------------------------------------------------------------------------

    const layerOf = (place) => scene.layers.find((layer) => layer.id === place.layer);

    function icon(className) {
      return L.divIcon({ className, html: "", iconSize: null });
    }

    function added(place) {
      const anchor = L.latLng(place.latitude, place.longitude);
      const isArea = place.precision === "area";
      const entry = { place: null, anchor, written: "" };
      const options = { autoPanOnFocus: false, keyboard: true, riseOnHover: false };
      if (!isArea) entry.marker = L.marker(anchor, { ...options, icon: icon("dl-marker") }).addTo(map);
      entry.label = L.marker(anchor, {
        ...options, keyboard: isArea, icon: icon("dl-label"), pane: isArea ? "markerPane" : "dl-labels",
      }).addTo(map);
      entry.button = (entry.marker || entry.label).getElement();
      entry.button.dataset.place = place.id;
      entry.button.addEventListener("keydown", (event) => {
        const step = STEPS[event.key];
        if (step === undefined && event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        if (step === undefined) choose(place.id);
        else neighbour(place.id, step).focus();
      });
      entry.button.addEventListener("focus", () => { entry.button.classList.add("dl-focus"); tell(place.id); });
      entry.button.addEventListener("blur", () => { entry.button.classList.remove("dl-focus"); tell(""); });
      for (const part of [entry.marker, entry.label]) {
        if (part) part.on("click", () => choose(place.id)).on("mouseover", () => tell(place.id)).on("mouseout", () => tell(""));
      }
      return entry;
    }

    function write(entry, place) {
      const layer = layerOf(place);
      const state = JSON.stringify([place, layer, scene.chosen === place.id, scene.origin === place.id]);
      if (entry.written === state) return;
      entry.written = state;
      entry.place = place;
      entry.button.setAttribute("aria-pressed", String(scene.chosen === place.id));
      if (entry.marker) {
        const drawn = entry.marker.getElement();
        drawn.replaceChildren(symbol(layer, place.precision === "city"));
        entry.count = element("span", "dl-count");
        drawn.append(entry.count);
        drawn.classList.toggle("dl-quiet", place.quiet);
        drawn.classList.toggle("dl-chosen", scene.chosen === place.id);
        drawn.classList.toggle("dl-origin", scene.origin === place.id);
        drawn.classList.toggle("dl-minor", place.rank > 1);
      }
      const label = entry.label.getElement();
      label.classList.toggle("dl-area-label", !entry.marker);
      label.classList.toggle("dl-minor", place.rank > 1);
      label.classList.toggle("dl-quiet", place.quiet);
      label.classList.toggle("dl-chosen", scene.chosen === place.id);
      if (entry.marker) label.setAttribute("aria-hidden", "true");
      const card = element("span", "dl-card");
      const name = element("span", "dl-name");
      if (!entry.marker) name.append(symbol(layer));
      name.append(element("bdi", "", place.name)); // its direction is its own, whatever letter the symbol holds
      entry.far = element("span", "dl-far");
      entry.clock = place.rank === 1 ? element("span", "dl-clock") : null;
      card.append(name, entry.far);
      if (entry.clock) card.append(entry.clock);
      entry.leader = element("span", "dl-leader");
      label.replaceChildren(entry.leader, card);
      entry.card = card;
    }

    function drawPlaces() {
      const wanted = new Map(scene.places.map((place) => [place.id, place]));
      for (const [id, entry] of entries) {
        if (wanted.has(id) && wanted.get(id).precision === entry.place.precision) continue;
        for (const part of [entry.marker, entry.label]) if (part) part.remove();
        entries.delete(id);
      }
      for (const [id, place] of wanted) {
        if (!entries.has(id)) entries.set(id, added(place));
        const entry = entries.get(id);
        entry.anchor = L.latLng(place.latitude, place.longitude);
        for (const part of [entry.marker, entry.label]) if (part && !part.getLatLng().equals(entry.anchor)) part.setLatLng(entry.anchor);
        write(entry, place);
      }
      inReadingOrder(scene.places.map((place) => entries.get(place.id).button));
    }

    // Arrow keys walk the places in reading order, and round; Home and End go to the first and the last.
    function neighbour(id, step) {
      const ids = scene.places.map((place) => place.id);
      const index = Number.isFinite(step) ? (ids.indexOf(id) + step + ids.length) % ids.length : step < 0 ? 0 : ids.length - 1;
      return entries.get(ids[index]).button;
    }

    // The Tab key follows the document: keep it in the story's order, but never move what has the focus.
    function inReadingOrder(buttons) {
      const pane = map.getPane("markerPane");
      if (pane.contains(document.activeElement)) return;
      if (buttons.every((button, index) => pane.children[index] === button)) return;
      pane.append(...buttons);
    }

    // --- arcs -----------------------------------------------------------------------------------------------------------

    function drawArcs() {
      const wanted = new Map(scene.arcs.map((arc) => [arc.id, arc]));
      for (const [id, drawn] of arcs) if (!wanted.has(id)) { clear(drawn); drawn.label.remove(); arcs.delete(id); }
      for (const [id, arc] of wanted) {
        const written = JSON.stringify([arc.paths, arc.straight]);
        if (!arcs.has(id)) {
          arcs.set(id, { arc: null, lines: [], touch: [], straight: null, label: lineLabel("", ""), written: "" });
        }
        const drawn = arcs.get(id);
        if (drawn.written !== written) {
          clear(drawn);
          const line = (path, className, options = {}) =>
            L.polyline(path, { className, pane: "dl-arcs", renderer, interactive: false, smoothFactor: 0.5, ...options }).addTo(map);
          if (arc.straight) {
            drawn.straight = line(arc.straight.path, "dl-straight");
            drawn.straight.label = lineLabel("dl-straight-label", arc.straight.label);
          }
          drawn.lines = arc.paths.map((path) => line(path, "dl-arc"));
          // A line is thin to point at: a wide one that nobody sees is pointed at in its place.
          drawn.touch = arc.paths.map((path) => line(path, "dl-touch", { interactive: true, bubblingMouseEvents: false })
            .on("mouseover", () => tell(id)).on("mouseout", () => tell("")).on("click", () => { if (entries.has(arc.to)) choose(arc.to); }));
          drawn.written = written;
        }
        drawn.arc = arc;
        drawn.label.getElement().firstChild.textContent = arc.label;
        for (const line of drawn.lines) {
          line._path.dataset.arc = id;
          line._path.classList.toggle("dl-quiet", arc.quiet);
          line._path.classList.toggle("dl-minor", arc.rank > 1);
          line._path.classList.toggle("dl-chosen", arc.claim || arc.to === scene.chosen);
          line._path.classList.toggle("dl-claim", arc.claim);
        }
        drawn.label.getElement().classList.toggle("dl-chosen", arc.claim || arc.to === scene.chosen);
        drawn.label.getElement().classList.toggle("dl-quiet", arc.quiet);
      }
      // Where arcs run together, the most important one is pointed at.
      for (const drawn of [...arcs.values()].sort((a, b) => b.arc.rank - a.arc.rank)) drawn.touch.forEach((line) => line.bringToFront());
    }

    const drawAreas = () => ground.outline(scene.places, layerOf, choose, scene.chosen);

    // The point that stands for an area, while that area is chosen or measured from.
    function drawPoint() {
      const wanted = scene.places.filter((place) => place.precision === "area" && [scene.chosen, scene.origin].includes(place.id));
      const written = wanted.map((place) => place.id).join(" ");
      if (points.written === written) return;
      points.written = written;
      points.clearLayers();
      for (const place of wanted) {
        L.circleMarker([place.latitude, place.longitude], { radius: 4, className: "dl-point", pane: "dl-arcs", renderer, interactive: false }).addTo(points);
      }
    }

    function lineLabel(className, text) {
      const label = L.marker([0, 0], { icon: icon(`dl-distance ${className}`), interactive: false, keyboard: false, pane: "dl-labels" }).addTo(map);
      label.getElement().setAttribute("aria-hidden", "true");
      label.getElement().append(element("span", "", text));
      return label;
    }

    function clear(drawn) {
      for (const part of [...drawn.lines, ...drawn.touch, drawn.straight, drawn.straight?.label]) if (part) part.remove();
      Object.assign(drawn, { lines: [], touch: [], straight: null });
    }

    // What hover and focus say of a place's arc; the same stands in its popup and in the page's tables.
    function tell(id) {
      say(id && arcs.has(id) ? arcs.get(id).arc.text : "");
    }

    function say(text) {
      told.textContent = text;
    }

    // --- choosing -------------------------------------------------------------------------------------------------------

    // What the reader does here shows at once; the page hears of it, and answers with a scene that says the same.
    function choose(id) {
      apply({ ...whole, chosen: id });
      show(id);
      announce(`${entries.get(id).place.description} ${scene.words.chosen}`);
      tellPage({ place: id });
    }

    function toggle(id) {
      const layers = whole.layers.map((layer) => (layer.id === id ? { ...layer, shown: !layer.shown } : layer));
      apply({ ...whole, layers });
      tellPage({ layers: layers.filter((layer) => layer.shown).map((layer) => layer.id) });
    }

    // The page's filter has changed: the same at once here, ahead of the server.
    window.addEventListener("message", ({ origin, source, data }) => {
      if (!scene || origin !== location.origin || source !== window.parent || !data?.dateline) return;
      lastTold = data.dateline.n;
      apply({ ...whole, layers: whole.layers.map((layer) => ({ ...layer, shown: data.dateline.layers.includes(layer.id) })) });
    });

    // The time makes each choice a new value, so that choosing the same place twice is heard.
    function tellPage(choice) {
      lastTold = Date.now();
      const told = { ...choice, n: lastTold };
      container.dispatchEvent(new CustomEvent("dateline", { detail: told }));
      if (window.Streamlit) window.Streamlit.setComponentValue(told);
    }

    // A scene that was on its way when the reader chose does not undo the choice; after a while the page is right.
    function come(next) {
      const late = next.heard < lastTold && Date.now() - lastTold < 3000;
      apply(late ? { ...next, layers: whole.layers, chosen: whole.chosen } : next);
    }

    function show(id) {
      open = id;
      // The map moves to make room for a popup when it opens, never when a filter changes what it says.
      popup.options.autoPan = true;
      popup.options.maxWidth = Math.min(280, map.getSize().x - 110);
      fillPopup();
      popup.setLatLng(entries.get(id).anchor);
      if (!popup.isOpen()) popup.openOn(map);
      popup.options.autoPan = false;
    }

    function fillPopup() {
      const entry = entries.get(open);
      const { place } = entry;
      const written = JSON.stringify([place.popup, entry.members]);
      if (popup.written === `${place.id} ${written}`) return;
      popup.written = `${place.id} ${written}`;
      const body = element("div", "dl-popup-body");
      const name = element("strong", "dl-popup-name", place.name);
      name.dir = "auto";
      body.append(name);
      if (place.popup.names) {
        const names = element("div", "dl-popup-names", place.popup.names);
        names.dir = "auto";
        body.append(names);
      }
      const list = element("dl");
      list.append(element("dt", "", scene.words.localTime), element("dd", "dl-popup-clock", popupClock()));
      for (const [term, text] of place.popup.facts) list.append(element("dt", "", term), element("dd", "", text));
      body.append(list);
      if (place.popup.note) {
        const note = element("p", "", place.popup.note);
        note.dir = "auto";
        body.append(note);
      }
      if (entry.members && entry.members.length) {
        const also = element("p", "dl-also", `${scene.words.alsoHere} `);
        for (const id of entry.members) {
          const button = element("button", "", entries.get(id).place.name);
          button.type = "button";
          button.dir = "auto";
          button.addEventListener("click", (event) => { event.stopPropagation(); choose(id); });
          also.append(button, " ");
        }
        body.append(also);
      }
      popup.setContent(body);
      nameClose();
    }

    function popupClock() {
      const there = DatelineClock.local(entries.get(open).place.timeZone, instant(), scene.language);
      return there ? `${there.time}, ${there.date} (${there.offset})` : "\u2013";
    }

    function nameClose() {
      const close = popup.getElement()?.querySelector(".leaflet-popup-close-button");
      if (close) close.setAttribute("aria-label", scene.words.closePopup);
    }

    popup.on("add", nameClose);
    popup.on("remove", () => { open = ""; popup.written = ""; });
    container.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !open) return;
      event.stopPropagation();
      const { button } = entries.get(open);
      popup.close();
      button.focus();
    });

    // --- gathering and labels: what has room at this zoom -----------------------------------------------------------------

    function gather() {
      const size = 20;
      const faces = [];
      const order = [...entries.values()].filter((entry) => entry.marker)
        .sort((a, b) => (b.place.id === scene.chosen) - (a.place.id === scene.chosen) || a.place.rank - b.place.rank);
      for (const entry of order) {
        entry.at = map.latLngToContainerPoint(entry.anchor);
        const face = faces.find((other) => Math.abs(other.at.x - entry.at.x) < size && Math.abs(other.at.y - entry.at.y) < size);
        entry.face = face || entry;
        entry.members = [];
        if (face) face.members.push(entry.place.id);
        else faces.push(entry);
      }
      for (const entry of order) {
        const drawn = entry.marker.getElement();
        drawn.classList.toggle("dl-gathered", entry.face !== entry);
        entry.marker.setZIndexOffset(entry.face === entry ? 1000 - entry.place.rank : 0);
        entry.count.textContent = entry.members.length ? `+${entry.members.length}` : "";
      }
      return faces;
    }

    // Sizes are kept by what is written, so that a label that is not drawn need not be laid out again.
    function measure(node) {
      const key = [...(node.childElementCount ? node.children : [node])].map((part) => part.textContent).join("\n") + node.parentNode.className.includes("minor");
      if (!sizes.has(key)) {
        const hidden = node.parentNode.classList.contains("dl-hidden");
        if (hidden) node.parentNode.classList.remove("dl-hidden");
        const [width, height] = [Math.ceil(node.offsetWidth), Math.ceil(node.offsetHeight)];
        if (hidden) node.parentNode.classList.add("dl-hidden");
        if (!width) return { width, height };
        sizes.set(key, { width, height });
      }
      return sizes.get(key);
    }

    function pixels(path) {
      return path.map(([latitude, longitude]) => {
        const point = map.latLngToContainerPoint([latitude, longitude]);
        return [point.x, point.y];
      });
    }

    function sampled(line) {
      const found = [];
      for (let i = 1; i < line.length; i += 1) {
        const steps = Math.min(400, Math.ceil(Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]) / 8));
        for (let step = 0; step < steps; step += 1) {
          found.push([0, 1].map((axis) => line[i - 1][axis] + ((line[i][axis] - line[i - 1][axis]) * step) / steps));
        }
      }
      return found;
    }

    // The date line says which weekday lies on either side, the meridian its name; each where there is room on it.
    function dateLabels(size) {
      const weekday = (zone) => new Intl.DateTimeFormat(scene.language, { weekday: "long", timeZone: zone }).format(instant());
      const line = `${weekday("Etc/GMT-12")} | ${scene.words.dateLine} | ${weekday("Etc/GMT+12")}`;
      const meridians = [-180, 180, 540].map((longitude) => [[-60, longitude], [75, longitude]]);
      return [["date line", line, ground.dateLines(), 0.75], ["meridian", scene.words.antimeridian, meridians, 0.92]].map(([id, text, paths, height]) => {
        if (!named.has(id)) {
          named.set(id, L.marker([0, 180], { icon: icon("dl-date"), interactive: false, keyboard: false, pane: "dl-labels" }).addTo(map));
          named.get(id).getElement().append(element("span"));
        }
        const label = named.get(id);
        const node = label.getElement().firstChild;
        if (node.textContent !== text) node.textContent = text;
        const { width, height: tall } = measure(node);
        const candidates = paths.flatMap((path) => sampled(pixels(path)))
          .filter(([x, y], index) => index % 4 === 0 && x > width / 2 && x < size.x - width / 2 && y > 12 && y < size.y - 12)
          .map(([x, y]) => ({ x, y, cost: Math.abs(y - size.y * height) * 0.1, boxes: [DatelineLabels.box(x, y, width, tall)], leader: null, onLine: true }));
        return { id, label, must: false, rank: 3.2, candidates };
      });
    }

    function arrange() {
      const size = map.getSize();
      if (!scene || !size.x || !size.y) return;
      const faces = new Set(gather());
      const shown = (id) => !entries.get(id).marker || faces.has(entries.get(id));
      const obstacles = [...faces].map((face) => ({ ...DatelineLabels.box(face.at.x, face.at.y, 24, 24), owner: face.place.id, marker: true }));
      for (const corner of container.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")) {
        const [own, all] = [corner.getBoundingClientRect(), container.getBoundingClientRect()];
        obstacles.push({ left: own.left - all.left, top: own.top - all.top, right: own.right - all.left, bottom: own.bottom - all.top });
      }
      for (const face of faces) {
        if (face.members.length) obstacles.push({ left: face.at.x + 4, top: face.at.y - 24, right: face.at.x + 26, bottom: face.at.y - 6 });
      }
      const lines = new Map([...arcs.values()].filter(({ arc }) => arc.claim || shown(arc.to)).map((drawn) => [drawn, pixels(drawn.arc.paths[0])]));
      const ink = [...lines.values()].flatMap(sampled).filter(([x, y]) => x > 0 && y > 0 && x < size.x && y < size.y);
      const labels = [];
      for (const { far } of entries.values()) if (far.textContent) far.textContent = "";
      for (const entry of entries.values()) {
        const at = map.latLngToContainerPoint(entry.anchor);
        const seen = at.x > -20 && at.y > -20 && at.x < size.x + 20 && at.y < size.y + 20;
        if (!seen || (entry.marker && !faces.has(entry))) continue;
        const first = entry.place.rank === 1 && !entry.place.quiet;
        const inside = !entry.marker;
        const within = at.x > 0 && at.y > 0 && at.x < size.x && at.y < size.y;
        labels.push({
          id: entry.place.id, entry, must: within && (first || inside || entry.place.id === scene.chosen), rank: entry.place.rank, previous: entry.spot,
          candidates: DatelineLabels.around({ x: at.x, y: at.y, gap: inside ? 0 : 15, inside, reach: first || inside ? 125 : 8, ...measure(entry.card) }),
        });
      }
      const along = (id, label, line, rank) => ({
        id, label, must: false, rank, candidates: DatelineLabels.along({ line, size, ...measure(label.getElement().firstChild) }),
      });
      const distances = [...lines].flatMap(([drawn, line]) => {
        const { id, rank, to, straight } = drawn.arc;
        const order = rank + (to === scene.chosen ? -0.6 : 0.5);
        const own = along(`arc ${id}`, drawn.label, line, order);
        return straight ? [own, along(`straight ${id}`, drawn.straight.label, pixels(straight.path), order + 0.1)] : [own];
      });
      const dates = dateLabels(size);
      const items = [...labels, ...distances, ...dates].sort((a, b) => a.rank - b.rank);
      let chosen = DatelineLabels.place(items, obstacles, ink, size);
      // A distance that finds no room on its line goes into the place's own label.
      const homeless = labels.filter(({ entry, must }) => must && arcs.has(entry.place.id) && !chosen.has(`arc ${entry.place.id}`));
      if (homeless.length) {
        for (const item of homeless) {
          item.entry.far.textContent = arcs.get(item.entry.place.id).arc.label;
          const at = map.latLngToContainerPoint(item.entry.anchor);
          const inside = !item.entry.marker;
          item.candidates = DatelineLabels.around({ x: at.x, y: at.y, gap: inside ? 0 : 15, inside, reach: 125, ...measure(item.entry.card) });
        }
        const without = new Set(homeless.map(({ entry }) => `arc ${entry.place.id}`));
        chosen = DatelineLabels.place(items.filter(({ id }) => !without.has(id)), obstacles, ink, size);
      }
      for (const entry of entries.values()) {
        const spot = chosen.get(entry.place.id);
        entry.spot = spot;
        const label = entry.label.getElement();
        label.classList.toggle("dl-hidden", !spot && Boolean(entry.marker));
        label.classList.toggle("dl-unplaced", !spot && !entry.marker);
        if (!spot) continue;
        entry.card.style.transform = `translate(calc(${spot.dx}px - 50%), calc(${spot.dy}px - 50%))`;
        entry.leader.hidden = !spot.leader;
        if (spot.leader) {
          const [x, y] = [spot.leader[2] - spot.leader[0], spot.leader[3] - spot.leader[1]];
          entry.leader.style.width = `${Math.hypot(x, y)}px`;
          entry.leader.style.transform = `rotate(${Math.atan2(y, x)}rad)`;
        }
      }
      for (const { id, label } of dates) {
        const spot = chosen.get(id);
        label.getElement().classList.toggle("dl-hidden", !spot);
        if (spot) label.setLatLng(map.containerPointToLatLng([spot.x, spot.y]));
      }
      for (const [id, drawn] of arcs) {
        for (const [key, label] of [[`arc ${id}`, drawn.label], [`straight ${id}`, drawn.straight?.label]]) {
          if (!label) continue;
          const spot = chosen.get(key);
          label.getElement().classList.toggle("dl-hidden", !spot);
          if (!spot) continue;
          label.setLatLng(map.containerPointToLatLng([spot.x, spot.y]));
          label.getElement().firstChild.style.transform = `translate(-50%, -50%) rotate(${spot.angle}rad)`;
        }
      }
      if (open) fillPopup();
    }

    // --- clocks ---------------------------------------------------------------------------------------------------------

    const instant = () => (scene.instant ? new Date(scene.instant) : new Date());

    function tick() {
      const home = scene.places.find((place) => place.id === scene.origin);
      const here = home && DatelineClock.local(home.timeZone, instant(), scene.language);
      for (const { place, clock, button } of entries.values()) {
        const there = DatelineClock.local(place.timeZone, instant(), scene.language);
        const named = there
          ? `${place.description} ${scene.words.reading.replace("{weekday}", there.weekday).replace("{time}", there.time)}`
          : place.description;
        if (button.getAttribute("aria-label") !== named) button.setAttribute("aria-label", named);
        if (!clock) continue;
        const weekday = there && here && there.date !== here.date ? `${there.weekday} ` : "";
        const text = there ? `${weekday}${there.time} · ${there.offset}` : "";
        if (clock.textContent !== text) clock.textContent = text;
      }
      const node = open && container.querySelector(".dl-popup-clock");
      if (node && node.textContent !== popupClock()) node.textContent = popupClock();
    }
    setInterval(() => { if (scene && !scene.instant) { tick(); ground.night(scene.night, instant()); } }, 1000);

    // --- frame: legend, notices, controls, theme --------------------------------------------------------------------------

    // The legend is the layer filter's key: each of its lines shows or hides its layer.
    function drawLegend() {
      const written = JSON.stringify(scene.layers);
      if (legend && legend.written === written) return;
      if (!legend) {
        legend = L.control({ position: "bottomleft" });
        legend.onAdd = () => element("div", "dl-legend");
        legend.addTo(map);
        L.DomEvent.disableClickPropagation(legend.getContainer());
        // What was clicked may be drawn anew before Leaflet looks at where it was, and takes it for the map.
        L.DomEvent.on(legend.getContainer(), "click", L.DomEvent.stopPropagation);
        const [list, precision] = [element("ul"), element("small")];
        legend.getContainer().append(list, precision);
        worded(() => {
          list.setAttribute("aria-label", scene.words.legend);
          precision.textContent = scene.words.precision;
        });
        legend.rows = new Map();
      }
      legend.written = written;
      const list = legend.getContainer().firstChild;
      for (const layer of scene.layers) {
        if (!legend.rows.has(layer.id)) {
          const button = element("button");
          button.type = "button";
          button.addEventListener("click", () => toggle(layer.id));
          const item = element("li");
          item.append(button);
          list.append(item);
          legend.rows.set(layer.id, button);
        }
        const button = legend.rows.get(layer.id);
        button.setAttribute("aria-pressed", String(layer.shown));
        const title = element("span", "", layer.title);
        title.dir = "auto";
        button.replaceChildren(symbol(layer), title);
      }
    }

    function drawScale() {
      const size = map.getSize();
      const middle = size.y / 2;
      const metres = map.distance(map.containerPointToLatLng([size.x / 2 - 50, middle]), map.containerPointToLatLng([size.x / 2 + 50, middle]));
      const most = metres / scene.unit.metres;
      const power = 10 ** Math.floor(Math.log10(most));
      const round = [5, 2, 1].find((step) => step * power <= most) * power;
      scale.style.width = `${(round / most) * 100}px`;
      scale.textContent = `${round.toLocaleString(scene.language)}\u00a0${scene.unit.sign}`;
    }

    function notice(kind, text) {
      let node = container.querySelector(`.dl-notice[data-kind=${kind}]`);
      if (!node) {
        node = element("p", "dl-notice");
        node.dataset.kind = kind;
        node.setAttribute("role", "status");
        container.append(node);
      }
      node.textContent = text;
    }

    function fit(ids = scene.fit.places) {
      const wanted = scene.places.filter((place) => ids.includes(place.id));
      const shown = wanted.length ? wanted : scene.places;
      if (!shown.length) return;
      const points = shown.map((place) => L.latLng(place.latitude, place.longitude));
      const side = Math.max(22, Math.min(90, map.getSize().x * 0.1));
      const tried = (left, bottom) => {
        map.fitBounds(points, { paddingTopLeft: [left, 70], paddingBottomRight: [side, bottom], maxZoom: 7, animate: false });
        return { left, bottom, zoom: map.getZoom(), covered: points.some((point) => behindLegend(map.latLngToContainerPoint(point))) };
      };
      // A place behind the legend cannot be read: then the places keep to its right or above it, where they are larger.
      if (tried(side, 70).covered && legend) {
        const { right, top } = legendCorner();
        const clear = [tried(right + 30, 70), tried(side, map.getSize().y - top + 30)].filter(({ covered }) => !covered);
        const best = clear.sort((a, b) => b.zoom - a.zoom)[0];
        tried(best?.left ?? side, best?.bottom ?? 70);
      }
      fitted.untouched = ids === scene.fit.places;
    }

    function behindLegend({ x, y }) {
      return Boolean(legend) && x < legendCorner().right + 14 && y > legendCorner().top - 24;
    }

    // Where the legend ends towards the map's middle, in the map's pixels.
    function legendCorner() {
      const [box, whole] = [legend.getContainer(), container].map((node) => node.getBoundingClientRect());
      return { right: box.right - whole.left, top: box.top - whole.top };
    }

    // What stands on the map from the first scene on is written again when the language changes.
    function worded(write) {
      wordings.push(write);
      write();
    }

    function name(control, word) {
      control.title = word;
      control.setAttribute("aria-label", word);
    }

    function controls() {
      const bar = L.control({ position: "topleft" });
      bar.onAdd = () => {
        const made = element("div", "leaflet-bar");
        const button = (sign, word, act) => {
          const link = element("a", "dl-control", sign);
          link.href = "#";
          link.setAttribute("role", "button");
          worded(() => name(link, word()));
          L.DomEvent.on(link, "click", (event) => { L.DomEvent.stop(event); act(); });
          made.append(link);
        };
        button("⌂", () => scene.words.fit, () => fit());
        button("§", () => scene.words.fitSection, () => fit(scene.fit.section.length ? scene.fit.section : scene.fit.places));
        button("◎", () => scene.words.fitAll, () => fit(scene.places.map((place) => place.id)));
        if (document.fullscreenEnabled) {
          button("⤢", () => scene.words.fullScreen, () => (document.fullscreenElement ? document.exitFullscreen() : container.requestFullscreen()));
        }
        return made;
      };
      bar.addTo(map);
      // On a phone the legend takes the whole width below, and a popup the top.
      const ruler = L.control({ position: container.clientWidth <= 500 ? "bottomleft" : "bottomright" });
      ruler.onAdd = () => scale;
      ruler.addTo(map);
      for (const [way, word] of [["in", () => scene.words.zoomIn], ["out", () => scene.words.zoomOut]]) {
        const made = container.querySelector(`.leaflet-control-zoom-${way}`);
        if (made) worded(() => name(made, word()));
      }
      container.setAttribute("role", "region");
      const [skip, after] = [element("a", "dl-skip"), element("div", "dl-after")];
      let attribution = "";
      worded(() => {
        document.documentElement.lang = scene.language;
        container.setAttribute("aria-label", scene.words.map);
        skip.textContent = scene.words.skip;
        map.attributionControl.removeAttribution(attribution);
        map.attributionControl.addAttribution(attribution = scene.words.attribution);
      });
      skip.href = "#";
      // A stop only while it is needed: from a last element with tabindex -1 Chromium's Tab goes round to the first.
      skip.addEventListener("click", (event) => { event.preventDefault(); after.tabIndex = 0; after.focus(); });
      after.addEventListener("blur", () => after.removeAttribute("tabindex"));
      container.before(skip);
      container.after(after);
      container.append(told, live);
    }

    // Said once, politely, to readers who do not see the map.
    function announce(text) {
      if (live.textContent !== text) live.textContent = text;
    }

    // Streamlit gives its frames the page's colours as variables; a page on its own follows the reader's system.
    function theme() {
      // Its component library adds a style sheet at every run and takes none away; the last one holds.
      const sheets = [...document.head.querySelectorAll("style")].filter((sheet) => sheet.textContent.includes("--background-color"));
      for (const sheet of sheets.slice(0, -1)) sheet.remove();
      const given = getComputedStyle(document.documentElement).getPropertyValue("--background-color").trim();
      const probe = element("span");
      probe.style.color = given;
      document.body.append(probe);
      const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
      probe.remove();
      const dark = given ? red * 0.3 + green * 0.59 + blue * 0.11 < 128 : matchMedia("(prefers-color-scheme: dark)").matches;
      document.documentElement.dataset.dlTheme = dark ? "dark" : "light";
    }

    let waiting = 0;
    function soon() {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(arrange);
    }

    function seen(all) {
      const layers = new Set(all.layers.filter((layer) => layer.shown).map((layer) => layer.id));
      const places = all.places.filter((place) => layers.has(place.layer) || place.id === all.origin);
      const ids = new Set(places.map((place) => place.id));
      return { ...all, places, arcs: all.arcs.filter((arc) => arc.claim || ids.has(arc.to)) };
    }

    function apply(next) {
      const first = !scene;
      const before = scene?.places.length;
      whole = next;
      scene = seen(next);
      if (first) {
        controls();
        ground.load(scene.baseMapAddress, scene.frame.west, () => notice("ground", scene.words.noBaseMap)).then(drawAreas);
        fitted.n = scene.fit.n;
        focused = scene.focus.n;
        drawLegend();
        fit();
      }
      ground.online(scene.baseMap === "openstreetmap", scene.tiles, (failed) => notice("tiles", failed ? scene.words.noTiles : ""));
      ground.night(scene.night, instant());
      if (language !== scene.language) {
        language = scene.language;
        for (const write of wordings) write();
      }
      drawLegend();
      drawScale();
      drawAreas();
      drawPlaces();
      drawArcs();
      drawPoint();
      if (!first && before !== scene.places.length) announce(scene.words.shown.replace("{n}", scene.places.length));
      if (open && !entries.has(open)) popup.close();
      else if (open) fillPopup();
      tick();
      if (scene.fit.n !== fitted.n) {
        fitted.n = scene.fit.n;
        popup.close();
        fit();
      }
      if (scene.focus.n !== focused) {
        focused = scene.focus.n;
        const entry = entries.get(scene.focus.place);
        if (!entry && arcs.has(CLAIM)) {
          map.fitBounds(arcs.get(CLAIM).arc.paths[0], { padding: [60, 60], maxZoom: 9, animate: false });
        } else if (entry) {
          map.panTo(entry.anchor, { animate: !matchMedia("(prefers-reduced-motion: reduce)").matches });
          show(scene.focus.place);
        }
      }
      arrange();
    }

    function resized() {
      const { untouched } = fitted;
      map.invalidateSize({ pan: false });
      if (scene && untouched) fit();
      soon();
    }

    // What was seen is printed, at the size that the page's style gives `.dl-printed`. The browser waits for no frame.
    let before = null;
    addEventListener("beforeprint", () => {
      if (!scene || before) return;
      before = { untouched: fitted.untouched, bounds: map.getBounds(), center: map.getCenter(), zoom: map.getZoom() };
      container.classList.add("dl-printed");
      map.invalidateSize({ pan: false });
      if (before.untouched) fit();
      else map.fitBounds(before.bounds, { animate: false });
      arrange();
    });
    addEventListener("afterprint", () => {
      if (!before) return;
      container.classList.remove("dl-printed");
      map.invalidateSize({ pan: false });
      if (before.untouched) fit();
      else map.setView(before.center, before.zoom, { animate: false });
      before = null;
      arrange();
    });

    map.on("zoomend moveend", () => { drawScale(); soon(); });
    map.on("dragstart zoomstart", () => { fitted.untouched = false; });
    new ResizeObserver(resized).observe(container);
    theme();
    if (window.Streamlit) window.Streamlit.events.addEventListener("streamlit:render", () => setTimeout(theme));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", theme);

    return { come };
  }

  return { draw, show };
})();
