// Draws a scene and keeps what did not change: map, pan, zoom, popup, focus and ticking clocks survive every new scene.
//
// `Dateline.draw(map, text)` is all that Python calls. `text` is a scene as JSON, in base64: see geo/atlas/scene.py for
// its keys. Everything is reconciled by id, and text reaches the page through textContent and attributes only.
window.Dateline = (() => {
  "use strict";

  const stories = new WeakMap();

  function draw(map, text) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const scene = JSON.parse(new TextDecoder().decode(bytes));
    if (!stories.has(map)) stories.set(map, story(map));
    stories.get(map).apply(scene);
    // streamlit-folium adds what we return to the map and takes it away before the next scene.
    window.feature_group = [];
    return L.layerGroup();
  }

  // --- small tools ----------------------------------------------------------------------------------------------------

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function svg(tag, attributes) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  const SHAPES = {
    circle: "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",
    square: "M3.5 3.5h17v17h-17z",
    diamond: "M12 .8 23.2 12 12 23.2 .8 12z",
    triangle: "M12 1 23.6 22H.4z",
    hexagon: "M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",
  };

  function symbol(layer) {
    const picture = svg("svg", { viewBox: "-2 -2 28 28", "aria-hidden": "true" });
    picture.append(svg("path", { d: SHAPES[layer.shape], fill: layer.colour }));
    const letter = svg("text", { x: 12, y: layer.shape === "triangle" ? 19 : 16.3, fill: layer.ink });
    letter.textContent = layer.letter;
    picture.append(letter);
    return picture;
  }

  // --- one story on one map ---------------------------------------------------------------------------------------------

  function story(map) {
    const entries = new Map(); // id -> {place, anchor, marker?, label, button}
    const arcs = new Map(); // id -> {arc, lines, label}
    const areas = new Map(); // id -> polygon
    const container = map.getContainer();
    const popup = L.popup({ autoPanPaddingTopLeft: [52, 12], autoPanPaddingBottomRight: [12, 12], minWidth: 180, offset: [0, -6], className: "dl-popup" });
    let scene = null;
    let open = ""; // the id of the place whose popup is open
    let world = null;
    let tiles = null;
    let legend = null;
    let fitted = { n: null, untouched: true };
    let focused = null;

    container.classList.add("dl-map");
    // Leaflet focuses its container at every press; a page that scrolls to it then would slip away under the pointer.
    container.focus = () => HTMLElement.prototype.focus.call(container, { preventScroll: true });
    for (const [name, z] of [["dl-land", 200], ["dl-areas", 350], ["dl-arcs", 400], ["dl-labels", 590]]) {
      map.createPane(name).style.zIndex = z;
    }
    map.getPane("dl-labels").classList.add("dl-passive");
    const renderers = Object.fromEntries(
      ["dl-land", "dl-areas", "dl-arcs"].map((pane) => [pane, L.svg({ pane, padding: 0.4 })]),
    );
    if (map.attributionControl) map.attributionControl.setPrefix(false);
    // One finger scrolls the page, two move the map.
    if (matchMedia("(pointer: coarse)").matches) map.dragging.disable();

    // --- ground: Natural Earth, drawn at every turn of the globe that the view can reach -------------------------------

    async function ground(address) {
      try {
        world = await (await fetch(address)).json();
      } catch {
        notice("ground", scene.words.noBaseMap);
        return;
      }
      drawGround();
    }

    function drawGround() {
      const turns = [-360, 0, 360].filter((turn) => turn + 180 > scene.frame.west - 90 && turn - 180 < scene.frame.west + 450);
      const at = (turn) => ([longitude, latitude]) => [latitude, longitude + turn];
      const everywhere = (lines) => turns.flatMap((turn) => lines.map((line) => line.map(at(turn))));
      const options = (className, pane = "dl-land") => ({ className, pane, renderer: renderers[pane], interactive: false, noClip: false });
      const rings = topojson.feature(world, world.objects.countries).features.flatMap((country) =>
        country.geometry.type === "Polygon" ? country.geometry.coordinates : country.geometry.coordinates.flat());
      const lines = (name) => topojson.feature(world, world.objects[name]).geometry.coordinates;
      L.polygon(everywhere(rings), { ...options("dl-ground"), smoothFactor: 1 }).addTo(map);
      L.polyline(everywhere(lines("coast")), options("dl-coast")).addTo(map);
      L.polyline(everywhere(lines("borders")), options("dl-border")).addTo(map);
      hatch();
      for (const area of topojson.feature(world, world.objects.disputed).features) {
        const polygons = area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
        const shape = L.polygon(turns.flatMap((turn) => polygons.map((polygon) => polygon.map((ring) => ring.map(at(turn))))), {
          className: "dl-disputed", pane: "dl-land", renderer: renderers["dl-land"],
        });
        const content = element("div");
        content.append(element("strong", "", area.properties.name), element("div", "", area.properties.note));
        shape.bindTooltip(content, { sticky: true, className: "dl-tip" }).addTo(map);
      }
      L.polyline(everywhere(topojson.mesh(world, world.objects.disputed).coordinates), options("dl-dispute")).addTo(map);
      drawAreas();
    }

    function hatch() {
      const root = renderers["dl-land"]._container;
      const pattern = svg("pattern", { id: "dl-hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
      pattern.append(svg("path", { d: "M0 0v6", class: "dl-hatch" }));
      const definitions = svg("defs", {});
      definitions.append(pattern);
      root.prepend(definitions);
    }

    function drawAreas() {
      const wanted = new Map(scene.places.filter((place) => place.outline).map((place) => [place.id, place]));
      for (const [id, shape] of areas) if (!wanted.has(id)) { shape.remove(); areas.delete(id); }
      if (!world) return;
      for (const [id, place] of wanted) {
        if (!areas.has(id)) {
          const country = world.objects.countries.geometries.find((geometry) => geometry.id === place.outline);
          if (!country) continue;
          const turn = Math.round((place.longitude - place.trueLongitude) / 360) * 360;
          const shape = L.geoJSON(topojson.feature(world, country), {
            pane: "dl-areas", renderer: renderers["dl-areas"], style: { className: "dl-area" },
            coordsToLatLng: ([longitude, latitude]) => L.latLng(latitude, longitude + turn),
          });
          shape.on("click", () => choose(id)).addTo(map);
          areas.set(id, shape);
        }
        areas.get(id).setStyle({ color: layerOf(place).colour, fillColor: layerOf(place).colour });
        areas.get(id).eachLayer((part) => {
          part._path.classList.toggle("dl-quiet", place.quiet);
          part._path.classList.toggle("dl-chosen", place.id === scene.chosen);
        });
      }
    }

    function baseMap() {
      if (scene.baseMap === "openstreetmap" && !tiles) {
        tiles = L.tileLayer(scene.tiles.address, { attribution: scene.tiles.attribution, maxZoom: 19, className: "dl-tiles" });
        // The offline ground goes only when a picture has come, and returns when one fails.
        tiles.on("tileload", () => { container.classList.add("dl-online"); notice("tiles", ""); });
        tiles.on("tileerror", () => { container.classList.remove("dl-online"); notice("tiles", scene.words.noTiles); });
        tiles.addTo(map);
      } else if (scene.baseMap !== "openstreetmap" && tiles) {
        tiles.remove();
        tiles = null;
        notice("tiles", "");
      }
      if (!tiles) container.classList.remove("dl-online");
    }

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
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        choose(place.id);
      });
      entry.button.addEventListener("focus", () => entry.button.classList.add("dl-focus"));
      entry.button.addEventListener("blur", () => entry.button.classList.remove("dl-focus"));
      for (const part of [entry.marker, entry.label]) if (part) part.on("click", () => choose(place.id));
      return entry;
    }

    function write(entry, place) {
      const layer = layerOf(place);
      const state = JSON.stringify([place, layer, scene.chosen === place.id, scene.origin === place.id]);
      if (entry.written === state) return;
      entry.written = state;
      entry.place = place;
      entry.button.setAttribute("aria-label", place.description);
      entry.button.setAttribute("aria-pressed", String(scene.chosen === place.id));
      if (entry.marker) {
        const drawn = entry.marker.getElement();
        drawn.replaceChildren(symbol(layer));
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
      const name = element("span", "dl-name", place.name);
      name.dir = "auto";
      if (!entry.marker) name.prepend(symbol(layer));
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
      for (const [id, drawn] of arcs) if (!wanted.has(id)) { drawn.lines.forEach((line) => line.remove()); drawn.label.remove(); arcs.delete(id); }
      for (const [id, arc] of wanted) {
        const written = JSON.stringify(arc.paths);
        if (!arcs.has(id)) {
          const label = L.marker([0, 0], { icon: icon("dl-distance"), interactive: false, keyboard: false, pane: "dl-labels" }).addTo(map);
          label.getElement().setAttribute("aria-hidden", "true");
          label.getElement().append(element("span"));
          arcs.set(id, { arc: null, lines: [], label, written: "" });
        }
        const drawn = arcs.get(id);
        if (drawn.written !== written) {
          drawn.lines.forEach((line) => line.remove());
          drawn.lines = arc.paths.map((path) =>
            L.polyline(path, { className: "dl-arc", pane: "dl-arcs", renderer: renderers["dl-arcs"], interactive: false, smoothFactor: 0.5 }).addTo(map));
          drawn.written = written;
        }
        drawn.arc = arc;
        drawn.label.getElement().firstChild.textContent = arc.label;
        for (const line of drawn.lines) {
          line._path.dataset.arc = id;
          line._path.classList.toggle("dl-quiet", arc.quiet);
          line._path.classList.toggle("dl-minor", arc.rank > 1);
          line._path.classList.toggle("dl-chosen", arc.to === scene.chosen);
        }
        drawn.label.getElement().classList.toggle("dl-chosen", arc.to === scene.chosen);
        drawn.label.getElement().classList.toggle("dl-quiet", arc.quiet);
      }
    }

    // --- choosing -------------------------------------------------------------------------------------------------------

    function choose(id) {
      show(id);
      // The time makes each choice a new value, so that choosing the same place twice is heard.
      if (window.Streamlit) window.Streamlit.setComponentValue({ place: id, n: Date.now() });
      else apply({ ...scene, chosen: id });
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
      if (place.popup.names) body.append(element("div", "dl-popup-names", place.popup.names));
      const list = element("dl");
      list.append(element("dt", "", scene.words.localTime), element("dd", "dl-popup-clock", popupClock()));
      for (const [term, text] of place.popup.facts) list.append(element("dt", "", term), element("dd", "", text));
      body.append(list);
      if (place.popup.note) body.append(element("p", "", place.popup.note));
      if (entry.members && entry.members.length) {
        const also = element("p", "dl-also", `${scene.words.alsoHere} `);
        for (const id of entry.members) {
          const button = element("button", "", entries.get(id).place.name);
          button.type = "button";
          button.addEventListener("click", (event) => { event.stopPropagation(); choose(id); });
          also.append(button, " ");
        }
        body.append(also);
      }
      popup.setContent(body);
    }

    function popupClock() {
      const there = DatelineClock.local(entries.get(open).place.timeZone, instant());
      return there ? `${there.time}, ${there.weekday} ${there.day} (${there.offset})` : "\u2013";
    }

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

    function measure(node) {
      return { width: Math.ceil(node.offsetWidth), height: Math.ceil(node.offsetHeight) };
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
        const steps = Math.min(200, Math.ceil(Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]) / 8));
        for (let step = 0; step < steps; step += 1) {
          found.push([0, 1].map((axis) => line[i - 1][axis] + ((line[i][axis] - line[i - 1][axis]) * step) / steps));
        }
      }
      return found;
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
      const lines = new Map([...arcs.values()].filter((drawn) => shown(drawn.arc.to)).map((drawn) => [drawn, pixels(drawn.arc.paths[0])]));
      const ink = [...lines.values()].flatMap(sampled).filter(([x, y]) => x > 0 && y > 0 && x < size.x && y < size.y);
      const labels = [];
      for (const entry of entries.values()) {
        entry.far.textContent = "";
        const at = map.latLngToContainerPoint(entry.anchor);
        const seen = at.x > -20 && at.y > -20 && at.x < size.x + 20 && at.y < size.y + 20;
        if (!seen || (entry.marker && !faces.has(entry))) continue;
        const first = entry.place.rank === 1 && !entry.place.quiet;
        const inside = !entry.marker;
        labels.push({
          id: entry.place.id, entry, must: first || inside || entry.place.id === scene.chosen, rank: entry.place.rank, previous: entry.spot,
          candidates: DatelineLabels.around({ x: at.x, y: at.y, gap: inside ? 0 : 15, inside, reach: first || inside ? 125 : 8, ...measure(entry.card) }),
        });
      }
      const distances = [...lines].map(([drawn, line]) => ({
        id: `arc ${drawn.arc.id}`, drawn, must: false, rank: drawn.arc.rank + (drawn.arc.to === scene.chosen ? -0.6 : 0.5),
        candidates: DatelineLabels.along({ line, size, ...measure(drawn.label.getElement().firstChild) }),
      }));
      const items = [...labels, ...distances].sort((a, b) => a.rank - b.rank);
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
        if (!spot) continue;
        entry.card.style.transform = `translate(calc(${spot.dx}px - 50%), calc(${spot.dy}px - 50%))`;
        entry.leader.hidden = !spot.leader;
        if (spot.leader) {
          const [x, y] = [spot.leader[2] - spot.leader[0], spot.leader[3] - spot.leader[1]];
          entry.leader.style.width = `${Math.hypot(x, y)}px`;
          entry.leader.style.transform = `rotate(${Math.atan2(y, x)}rad)`;
        }
      }
      for (const [id, drawn] of arcs) {
        const spot = chosen.get(`arc ${id}`);
        const label = drawn.label.getElement();
        label.classList.toggle("dl-hidden", !spot);
        if (!spot) continue;
        drawn.label.setLatLng(map.containerPointToLatLng([spot.x, spot.y]));
        label.firstChild.style.transform = `translate(-50%, -50%) rotate(${spot.angle}rad)`;
      }
      if (open) fillPopup();
    }

    // --- clocks ---------------------------------------------------------------------------------------------------------

    const instant = () => (scene.instant ? new Date(scene.instant) : new Date());

    function tick() {
      const home = scene.places.find((place) => place.id === scene.origin);
      const here = home && DatelineClock.local(home.timeZone, instant());
      for (const { place, clock } of entries.values()) {
        if (!clock) continue;
        const there = DatelineClock.local(place.timeZone, instant());
        const weekday = there && here && there.day !== here.day ? `${there.weekday} ` : "";
        const text = there ? `${weekday}${there.time} · ${there.offset}` : "";
        if (clock.textContent !== text) clock.textContent = text;
      }
      const node = open && container.querySelector(".dl-popup-clock");
      if (node && node.textContent !== popupClock()) node.textContent = popupClock();
    }
    setInterval(() => { if (scene && !scene.instant) tick(); }, 1000);

    // --- frame: legend, notices, controls, theme --------------------------------------------------------------------------

    function drawLegend() {
      const written = JSON.stringify(scene.layers);
      if (legend && legend.written === written) return;
      if (!legend) {
        legend = L.control({ position: "bottomleft" });
        legend.onAdd = () => element("ul", "dl-legend");
        legend.addTo(map);
        L.DomEvent.disableClickPropagation(legend.getContainer());
      }
      legend.written = written;
      legend.getContainer().setAttribute("aria-label", scene.words.legend);
      legend.getContainer().replaceChildren(...scene.layers.filter((layer) => layer.shown).map((layer) => {
        const item = element("li");
        item.append(symbol(layer), element("span", "", layer.title));
        return item;
      }));
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

    function fit() {
      const wanted = scene.places.filter((place) => scene.fit.places.includes(place.id));
      const shown = wanted.length ? wanted : scene.places;
      if (!shown.length) return;
      const size = map.getSize();
      const side = Math.max(22, Math.min(90, size.x * 0.1));
      map.fitBounds(shown.map((place) => [place.latitude, place.longitude]), { padding: [side, 70], maxZoom: 7, animate: false });
      fitted.untouched = true;
    }

    function controls() {
      const button = L.control({ position: "topleft" });
      button.onAdd = () => {
        const bar = element("div", "leaflet-bar");
        const made = element("a", "dl-fit", "⤢");
        made.href = "#";
        made.title = scene.words.fit;
        made.setAttribute("role", "button");
        made.setAttribute("aria-label", scene.words.fit);
        L.DomEvent.on(made, "click", (event) => { L.DomEvent.stop(event); fit(); });
        bar.append(made);
        return bar;
      };
      button.addTo(map);
      for (const [name, word] of [["in", scene.words.zoomIn], ["out", scene.words.zoomOut]]) {
        const made = container.querySelector(`.leaflet-control-zoom-${name}`);
        if (made) { made.title = word; made.setAttribute("aria-label", word); }
      }
      map.attributionControl.addAttribution(scene.words.attribution);
      container.setAttribute("role", "region");
      container.setAttribute("aria-label", scene.words.map);
    }

    // Streamlit gives its frames the page's colours as variables; a page on its own follows the reader's system.
    function theme() {
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

    function apply(next) {
      const first = !scene;
      scene = next;
      if (first) {
        controls();
        ground(scene.baseMapAddress);
        fitted.n = scene.fit.n;
        focused = scene.focus.n;
        fit();
      }
      baseMap();
      drawLegend();
      drawAreas();
      drawPlaces();
      drawArcs();
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
        if (entry) {
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

    map.on("zoomend moveend", soon);
    map.on("dragstart zoomstart", () => { fitted.untouched = false; });
    new ResizeObserver(resized).observe(container);
    // Style sheets are not awaited: what was measured before they came is measured again.
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.addEventListener("load", resized);
    theme();
    if (window.Streamlit) window.Streamlit.events.addEventListener("streamlit:render", () => setTimeout(theme));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", theme);

    return { apply };
  }

  return { draw };
})();
