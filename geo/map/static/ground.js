// The ground under a story: land, borders, disputed areas, night, the date line, and online tiles if the reader asks.
//
// Everything is drawn at each turn of the globe that the view can reach, so that both sides of the Pacific are whole.
// `say` shows a text while something is pointed at, and takes it away with an empty one.
window.DatelineGround = (map, say) => {
  "use strict";

  // The calendar's date line: Natural Earth, geographic lines (public domain), its corners, as [latitude, longitude].
  const DATE_LINE = [
    [85, 180], [75, 180], [71.54, 185.87], [68, 191], [65.5, 191], [62.1, 184.51], [59.5, 180], [57.06, 176.06],
    [53, 170], [50.41, 175.28], [48, 180], [-2.5, 180], [-2.51, 201.51], [-0.23, 201.51], [1.5, 199.36], [4.94, 199.36],
    [4.94, 203.98], [-0.37, 206.45], [-5.06, 208.19], [-9.91, 210], [-11.65, 210], [-11.65, 205.43], [-5.84, 203.92],
    [-5.84, 190.6], [-9.43, 189.01], [-11.06, 188.71], [-13.97, 189], [-14.43, 188.76], [-15, 187.5], [-45, 187.5],
    [-51, 180], [-85, 180],
  ];
  const DEGREES_A_MS = 360 / 86_400_000;

  let west = -180;
  let world = null;
  let tiles = null;
  const shades = [];
  const areas = new Map(); // id -> outline

  for (const [name, z] of [["dl-land", 200], ["dl-night", 300], ["dl-areas", 350]]) map.createPane(name).style.zIndex = z;
  map.getPane("dl-night").style.pointerEvents = "none";
  const renderers = Object.fromEntries(["dl-land", "dl-night", "dl-areas"].map((pane) => [pane, L.svg({ pane, padding: 0.4 })]));
  const style = (className, pane = "dl-land") => ({ className, pane, renderer: renderers[pane], interactive: false });

  const turns = () => [-360, 0, 360].filter((turn) => turn + 180 > west - 90 && turn - 180 < west + 450);
  const at = (turn) => ([longitude, latitude]) => [latitude, longitude + turn];
  const everywhere = (lines) => turns().flatMap((turn) => lines.map((line) => line.map(at(turn))));
  const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

  // `source` is the base map's address, or the base map itself.
  async function load(source, frameWest, failed) {
    west = frameWest;
    lines();
    try {
      world = typeof source === "string" ? await (await fetch(source)).json() : source;
    } catch {
      failed();
      return;
    }
    const { countries, coast, borders, disputed } = world.objects;
    const rings = topojson.feature(world, countries).features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
    L.polygon(everywhere(rings), style("dl-ground")).addTo(map);
    L.polyline(everywhere(topojson.feature(world, coast).geometry.coordinates), style("dl-coast")).addTo(map);
    L.polyline(everywhere(topojson.feature(world, borders).geometry.coordinates), style("dl-border")).addTo(map);
    hatch();
    for (const area of topojson.feature(world, disputed).features) {
      const shape = L.polygon(turns().flatMap((turn) => polygonsOf(area.geometry).map((polygon) => polygon.map((ring) => ring.map(at(turn))))), {
        ...style("dl-disputed"), interactive: true,
      });
      const content = document.createElement("div");
      for (const [tag, text] of [["strong", area.properties.name], ["div", area.properties.note]]) {
        content.append(Object.assign(document.createElement(tag), { textContent: text }));
      }
      // The hover is a glimpse; a click or a tap keeps the note. (Leaflet's tooltips would make each area a Tab stop.)
      shape.on("mouseover", () => say([area.properties.name, area.properties.note].filter(Boolean).join(": ")));
      shape.on("mouseout", () => say(""));
      shape.on("click", (event) => L.popup({ className: "dl-popup" }).setLatLng(event.latlng).setContent(content).openOn(map));
      shape.addTo(map);
    }
    L.polyline(everywhere(topojson.mesh(world, disputed).coordinates), style("dl-dispute")).addTo(map);
  }

  function hatch() {
    const make = (tag, attributes) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      return made;
    };
    const pattern = make("pattern", { id: "dl-hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.append(make("path", { d: "M0 0v6", class: "dl-hatch" }));
    const definitions = make("defs", {});
    definitions.append(pattern);
    renderers["dl-land"]._container.prepend(definitions);
  }

  // --- the 180th meridian and the calendar's date line ------------------------------------------------------------------

  function lines() {
    const meridians = turns().map((turn) => [[-85, 180 + turn], [85, 180 + turn]]);
    L.polyline(meridians, style("dl-meridian", "dl-night")).addTo(map);
    L.polyline(dateLines(), style("dl-date-line", "dl-night")).addTo(map);
  }

  const dateLines = () => turns().map((turn) => DATE_LINE.map(([latitude, longitude]) => [latitude, longitude + turn]));

  // --- areas that the story outlines ------------------------------------------------------------------------------------

  function outline(places, layerOf, choose, chosen) {
    const wanted = new Map(places.filter((place) => place.outline).map((place) => [place.id, place]));
    for (const [id, shape] of areas) if (!wanted.has(id)) { shape.remove(); areas.delete(id); }
    if (!world) return;
    for (const [id, place] of wanted) {
      if (!areas.has(id)) {
        const country = world.objects.countries.geometries.find((geometry) => geometry.id === place.outline);
        if (!country) continue;
        const turn = Math.round((place.longitude - place.trueLongitude) / 360) * 360;
        areas.set(id, L.geoJSON(topojson.feature(world, country), {
          pane: "dl-areas", renderer: renderers["dl-areas"], style: { className: "dl-area" },
          coordsToLatLng: ([longitude, latitude]) => L.latLng(latitude, longitude + turn),
        }).on("click", () => choose(id)).addTo(map));
      }
      areas.get(id).setStyle({ color: layerOf(place).colour, fillColor: layerOf(place).colour });
      areas.get(id).eachLayer((part) => {
        part._path.classList.toggle("dl-quiet", place.quiet);
        part._path.classList.toggle("dl-chosen", place.id === chosen);
      });
    }
  }

  // --- night: the server's rings, turned with the sun between two scenes --------------------------------------------------

  let shaded = "";

  function night({ at: computed, rings }, instant) {
    const minutes = Math.floor((instant - new Date(computed)) / 60_000);
    if (shaded === `${computed} ${minutes}`) return;
    shaded = `${computed} ${minutes}`;
    const turned = (-minutes * 60_000 * DEGREES_A_MS) % 360;
    const repeats = [-720, -360, 0, 360, 720];
    rings.forEach((ring, index) => {
      const polygons = repeats.map((turn) => [ring.map(([latitude, longitude]) => [latitude, longitude + turned + turn])]);
      if (shades[index]) shades[index].setLatLngs(polygons);
      else shades.push(L.polygon(polygons, { ...style("dl-night", "dl-night"), smoothFactor: 1 }).addTo(map));
    });
  }

  // --- online tiles -----------------------------------------------------------------------------------------------------

  function online(wanted, { address, attribution }, notice) {
    const shown = (yes) => map.getContainer().classList.toggle("dl-online", yes);
    if (wanted && !tiles) {
      // openstreetmap.org refuses who does not say where the page is, and the page may be served with "no-referrer".
      tiles = L.tileLayer(address, { attribution, maxZoom: 19, className: "dl-tiles", referrerPolicy: "strict-origin" });
      // The offline ground goes only when a picture has come, and returns when one fails.
      tiles.on("tileload", () => { shown(true); notice(false); });
      tiles.on("tileerror", () => { shown(false); notice(true); });
      tiles.addTo(map);
    } else if (!wanted && tiles) {
      tiles.remove();
      tiles = null;
      shown(false);
      notice(false);
    }
  }

  return { load, outline, night, online, dateLines };
};
