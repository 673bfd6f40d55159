// One story on one map: connects the other modules. What has not changed is left alone: the map, pan, zoom, popup,
// focus and clocks survive every new scene. Scenes are passed down to the modules; the reader's actions come back as
// events.

import { createAnnouncements } from "./announcements.js";
import { createArcs } from "./arcs.js";
import { createAreaNames } from "./area-names.js";
import { createAreaPoints } from "./area-points.js";
import { createAreas } from "./areas.js";
import { sendToPage } from "./choice.js";
import { addControls } from "./controls.js";
import { element } from "./dom.js";
import { newlyChosen } from "./emphasis.js";
import { firstPlaces, fitPoints } from "./first-sight.js";
import { createGround } from "./ground.js";
import { createLabels } from "./labels.js";
import { createPane, reducedMotion } from "./leaflet.js";
import { createLegend } from "./legend.js";
import { limitView } from "./limits.js";
import { createNight } from "./night.js";
import { createOutline, ringNear } from "./outline.js";
import { drawClocks } from "./place-clocks.js";
import { createPlaces } from "./places.js";
import { createPopup } from "./popup.js";
import { followPrinting } from "./printing.js";
import { createRevision } from "./revision.js";
import { createRings } from "./rings.js";
import { drawScale } from "./scale.js";
import { followTheme } from "./theme.js";
import { createTiles } from "./tiles.js";
import { instantOf, visiblePart } from "./visible.js";
import { guardWheel } from "./wheel.js";
import { createWords } from "./words.js";

/** @typedef {import("./scene.js").Scene} Scene */

/** @param {L.Map} map */
export function createStory(map) {
  const container = map.getContainer();
  /** @type {{ whole: Scene, shown: Scene } | null} the scene with the reader's changes, and its part that is shown */
  let state = null;
  /** @type {import("./ground.js").World | null} */
  let world = null;
  /** @type {(() => void) | null} fits the view again as it was fitted last; null once the reader has moved it */
  let refit = null;
  let [fitCount, focusCount] = [0, 0];

  const revision = createRevision();
  const words = createWords();
  prepare(map);
  const { attach, point, announce, notice } = createAnnouncements(container);
  const night = createNight(map);
  const ground = createGround(map, night.renderer, point);
  const areas = createAreas(map, choose);
  const areaNames = createAreaNames(map);
  const outline = createOutline(map, "dl-areas");
  const rings = createRings(map, point);
  createPane(map, "dl-arcs", 400);
  createPane(map, "dl-labels", 590).classList.add("dl-passive");
  const lineRenderer = L.svg({ pane: "dl-arcs", padding: 0.4 });
  const areaPoints = createAreaPoints(map, lineRenderer);
  const tiles = createTiles(map, (failed) => notice("tiles", failed ? current().words.noTiles : ""));
  const places = createPlaces(map, { onChoose: choose, onPoint: describe });
  const arcs = createArcs(map, lineRenderer, {
    onChoose: (id) => places.entries.has(id) && choose(id),
    onPoint: describe,
  });
  const popup = createPopup(map, places, current, choose);
  const legend = createLegend(map, current, words, filter, switchNight);
  const labels = createLabels(map, places.entries, arcs.drawn, ground.dateLines);
  const scale = element("div", "dl-scale");

  function current() {
    if (!state) throw new Error("no scene yet");
    return state.shown;
  }

  // Show the text of a place's arc on hover and focus. The popup and the page's tables say the same.
  /** @param {string} id of an arc, or "" */
  function describe(id) {
    point(arcs.drawn.get(id)?.arc.text ?? "");
  }

  // --- choices --------------------------------------------------------------------------------------------------------

  // A choice takes effect here at once. The page is told, and answers with a scene that agrees.
  /** @param {string} id */
  function choose(id) {
    if (!state) return;
    apply({ ...state.whole, chosen: id });
    popup.open(id);
    announce(`${places.entry(id).place.description} ${current().words.chosen}`);
    sendToPage(container, { place: id, revision: revision.next() });
  }

  /** @param {Scene["layers"]} layers */
  function filter(layers) {
    if (!state) return;
    apply({ ...state.whole, layers });
    const shown = layers.filter((layer) => layer.shown).map((layer) => layer.id);
    sendToPage(container, { layers: shown, revision: revision.next() });
  }

  /** @param {boolean} shown */
  function switchNight(shown) {
    if (!state) return;
    apply({ ...state.whole, night: { ...state.whole.night, shown } });
    sendToPage(container, { night: shown, revision: revision.next() });
  }

  // --- scenes ---------------------------------------------------------------------------------------------------------

  /** @param {Scene} scene */
  function render(scene) {
    const isLate = revision.isLate(scene.revision);
    if (!state || !isLate) return apply(scene);
    const { layers, chosen, night } = state.whole;
    apply({ ...scene, layers, chosen, night: { ...scene.night, shown: night.shown } });
  }

  /** @param {Scene} whole */
  function apply(whole) {
    const before = state?.shown;
    const scene = visiblePart(whole);
    state = { whole, shown: scene };
    if (!before) begin(scene);
    tiles.render(scene);
    night.render(scene.night, instantOf(scene));
    words.render(scene.language);
    if (world) nameAreas();
    legend.render(scene, instantOf(scene));
    notice("layers", scene.layers.some(({ shown }) => shown) ? "" : scene.words.noLayers);
    drawScale(map, scale, scene);
    areas.render(scene, world);
    outline.render(scene);
    rings.render(scene);
    places.render(scene);
    arcs.render(scene);
    areaPoints.render(scene);
    if (before && before.places.length !== scene.places.length) {
      announce(scene.words.shown.replace("{n}", String(scene.places.length)));
    }
    popup.refresh();
    tick();
    if (scene.fit.n !== fitCount) {
      fitCount = scene.fit.n;
      popup.close();
      fit();
    }
    if (scene.focus.n !== focusCount) {
      focusCount = scene.focus.n;
      focus(scene.focus.place);
    } else if (scene.outline && scene.outline.name !== before?.outline?.name) {
      showClaim();
    } else {
      bringIntoSight(newlyChosen(before, scene));
    }
    arrange();
  }

  /** @param {Scene} scene */
  function begin(scene) {
    legend.attach();
    legend.render(scene, instantOf(scene));
    addControls(map, current, words, fit, scale);
    attach();
    ground.load(scene.baseMapAddress, scene.frame.west).then((loaded) => {
      world = loaded;
      if (world) areas.render(current(), world);
      else notice("ground", current().words.noBaseMap);
      nameAreas();
      refine();
    });
    [fitCount, focusCount] = [scene.fit.n, scene.focus.n];
    map.invalidateSize({ pan: false }); // the legend has taken its space
    guardWheel(map, current);
    limitView(map, scene.frame.west);
    fit();
  }

  // The names and the details come after the base map.
  function nameAreas() {
    areaNames.load(current()).then(arrangeSoon);
  }

  async function refine() {
    const refined = world && (await ground.refine(current().details));
    if (!refined) return;
    world = refined;
    areas.render(current(), world);
  }

  function tick() {
    drawClocks(current(), places.entries.values());
    popup.tick();
  }

  // --- the view -------------------------------------------------------------------------------------------------------

  /** @param {readonly string[]} ids */
  function fit(ids = firstPlaces(current())) {
    const scene = current();
    const named = scene.places.filter((place) => ids.includes(place.id));
    const wanted = named.length ? named : scene.places;
    if (!wanted.length) return;
    const points = wanted.map((place) => L.latLng(place.latitude, place.longitude));
    fitPoints(map, points);
    refit = () => fit(ids);
  }

  // Fit the view to chosen places, unless all of them are in sight.
  /** @param {string[]} ids */
  function bringIntoSight(ids) {
    const anchors = ids.flatMap((id) => places.entries.get(id)?.anchor ?? []);
    const seen = map.getBounds().pad(-0.03);
    if (anchors.every((anchor) => seen.contains(anchor))) return;
    fit(anchors.length > 1 ? ids : [...firstPlaces(current()), ...ids]);
  }

  // Pan to a place and open its popup; without a place, show the lines and the area of the open claim.
  /** @param {string} id */
  function focus(id) {
    const entry = places.entries.get(id);
    if (!entry) {
      showClaim();
      return;
    }
    map.panTo(entry.anchor, { animate: !reducedMotion() });
    popup.open(id);
  }

  function showClaim() {
    const { arcs, fit, outline } = current();
    const lines = arcs.filter((arc) => arc.claim).map((arc) => arc.paths[0]);
    const anchor = places.entries.get(fit.claim[0])?.anchor;
    const ring = outline && anchor ? ringNear(/** @type {any} */ (outline.rings), anchor) : [];
    const points = [...lines.flat(), ...ring];
    if (!points.length) return;
    fitPoints(
      map,
      points.map(([latitude, longitude]) => L.latLng(latitude, longitude)),
    );
    refit = showClaim;
  }

  function arrange() {
    if (!state) return;
    const taken = labels.arrange(state.shown);
    if (taken) areaNames.arrange(state.shown, taken);
    popup.refresh();
  }

  let frame = 0;
  function arrangeSoon() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(arrange);
  }

  function resized() {
    const again = refit;
    map.invalidateSize({ pan: false });
    if (state) limitView(map, state.shown.frame.west);
    if (state) again?.();
    arrangeSoon();
  }

  map.on("zoomend moveend", () => {
    if (state) drawScale(map, scale, state.shown);
    refine();
    arrangeSoon();
  });
  map.on("dragstart zoomstart", () => {
    refit = null;
  });
  new ResizeObserver(resized).observe(container);
  setInterval(() => {
    if (!state || state.shown.instant) return;
    tick();
    night.render(state.shown.night, instantOf(state.shown));
  }, 1000);
  followPrinting(map, {
    isReady: () => Boolean(state),
    isFitted: () => refit !== null,
    fit: () => (refit ?? fit)(),
    arrange,
  });
  followTheme();

  return { render };
}

/** @param {L.Map} map */
function prepare(map) {
  const container = map.getContainer();
  container.classList.add("dl-map");
  // Leaflet focuses its container at every press. Without preventScroll the page would scroll away under the pointer.
  container.focus = () => HTMLElement.prototype.focus.call(container, { preventScroll: true });
  map.attributionControl?.setPrefix(false);
  if (reducedMotion()) {
    // Leaflet has no option for this on an existing map.
    Object.assign(map, { _zoomAnimated: false });
    map.options.inertia = false;
  }
  // One finger scrolls the page, two fingers move the map.
  if (matchMedia("(pointer: coarse)").matches) map.dragging.disable();
}
