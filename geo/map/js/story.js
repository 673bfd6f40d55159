// One story on one map: connects the other modules. What has not changed is left alone: the map, pan, zoom,
// focus and clocks survive every new scene. Scenes are passed down to the modules; the reader's actions come back as
// events.

import { createAnnouncements } from "./announcements.js";
import { apart, written } from "./apart.js";
import { createArcs } from "./arcs.js";
import { createAreaNames } from "./area-names.js";
import { createAreaPoints } from "./area-points.js";
import { createAreas } from "./areas.js";
import { sendToPage } from "./choice.js";
import { addControls } from "./controls.js";
import { createCrowd } from "./crowd.js";
import { element } from "./dom.js";
import { newlyChosen } from "./emphasis.js";
import { firstPlaces, fitPoints, zoomFor } from "./first-sight.js";
import { groups } from "./gathering.js";
import { createGround } from "./ground.js";
import { createLabels } from "./labels.js";
import { createPane, reducedMotion } from "./leaflet.js";
import { createLegend } from "./legend.js";
import { limitPan, limitZoom, moveFrame } from "./limits.js";
import { createNight } from "./night.js";
import { createOutline, ringNear } from "./outline.js";
import { clockOf, drawClocks } from "./place-clocks.js";
import { createPlaceList } from "./place-list.js";
import { createPlaces } from "./places.js";
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

const MOST_NEARBY = 5; // names in a tip

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
  let frame = 0; // in which the labels are arranged
  let room = { x: 0, y: 0 }; // the map's size that the view was made for
  let shownCount = 0; // of places, as it was announced last
  /** @type {ReturnType<typeof addControls> | null} */
  let controls = null;

  const revision = createRevision();
  const words = createWords();
  prepare(map);
  const { attach, point, announce, notice } = createAnnouncements(container);
  container.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state?.whole.chosen) choose("");
  });
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
  const places = createPlaces(map, { onChoose: choose, onPoint: tell, onSpread: spread });
  const crowd = createCrowd(map, { onChoose: choose, onPoint: tellOfCrowd, onOpen: openDisc });
  const list = createPlaceList(map, current, { onChoose: choose, placeOf: (id) => crowd.placeOf(id, current()) });
  const arcs = createArcs(map, lineRenderer, {
    onChoose: (id) => places.entries.has(id) && choose(id),
    onPoint: describe,
  });
  const legend = createLegend(map, current, words, filter, switchNight);
  const labels = createLabels(map, places.entries, arcs.drawn, ground.dateLines);
  const scale = element("div", "dl-scale");

  function current() {
    if (!state) throw new Error("no scene yet");
    return state.shown;
  }

  // Hover and focus say in short what the place's card on the page tells.
  /** @param {string} id of a place, or "" */
  function tell(id) {
    if (!id) {
      point("");
      return;
    }
    const scene = current();
    const { place, members, at } = places.entry(id);
    const origin = places.entries.get(scene.origin)?.place.name ?? "";
    const far = place.far && scene.words.farFrom.replace("{far}", place.far).replace("{origin}", () => origin);
    const { words } = scene;
    const beside = members.length ? words.nearby.replace("{places}", () => nearby(id)) : "";
    const lines = [far || words.origin, clockOf(scene, place), beside].filter(Boolean);
    point(place.name, lines, members.length ? words.spread : "", map.latLngToContainerPoint(at));
  }

  /**
   * The places that the marker of a place represents too, with their distances from it.
   *
   * @param {string} id
   */
  function nearby(id) {
    const { anchor, members } = places.entry(id);
    const named = members.slice(0, MOST_NEARBY).map((each) => {
      const { place, anchor: other } = places.entry(each);
      const metres = apart(anchor, other);
      return metres ? `${place.name} ${written(metres, current())}` : place.name;
    });
    return [...named, ...(members.length > MOST_NEARBY ? ["…"] : [])].join(current().words.comma);
  }

  // The same for what is on the canvas of a crowd.
  /**
   * @param {string[]} ids none when the pointer leaves
   * @param {L.Point | null} at
   */
  function tellOfCrowd(ids, at) {
    const scene = current();
    const place = ids.length === 1 ? crowd.placeOf(ids[0], scene) : null;
    if (!ids.length || !at) point("");
    else if (!place) point(scene.words.together.replace("{n}", ids.length.toLocaleString(scene.language)), [], "", at);
    else {
      const origin = places.entries.get(scene.origin)?.place.name ?? "";
      const far = place.far && scene.words.farFrom.replace("{far}", place.far).replace("{origin}", () => origin);
      point(place.name, [far, clockOf(scene, place)].filter(Boolean), "", at);
    }
  }

  // Zoom until the places of a disc can be told apart, or list them if no zoom does that.
  /** @param {string[]} ids */
  function openDisc(ids) {
    point("");
    const anchors = crowd.anchors(ids);
    if (zoomFor(map, anchors) < map.getZoom() + 0.3) {
      list.open(ids, false);
      return;
    }
    refit = null;
    fitPoints(map, anchors);
    announce(current().words.inSight.replace("{n}", String(ids.length)));
  }

  // Zoom until the places that one marker represents can be told apart, or fan them out if no zoom does that.
  /** @param {string} id */
  function spread(id) {
    const all = [id, ...places.entry(id).members];
    if (all.length === 1) return;
    const anchors = all.map((each) => places.entry(each).anchor);
    const zoom = zoomFor(map, anchors);
    const apartThen = groups(anchors.map((anchor) => map.project(anchor, zoom))).length > 1;
    if (apartThen && zoom > map.getZoom()) {
      refit = null;
      fitPoints(map, anchors);
    } else {
      labels.fanOut(all);
      arrange();
    }
    announce(all.map((each) => places.entry(each).place.name).join(current().words.comma));
    point("");
  }

  // Hover over an arc shows all of its text. The page's tables say the same.
  /** @param {string} id of an arc, or "" */
  function describe(id) {
    point(arcs.drawn.get(id)?.arc.text ?? "");
  }

  // --- choices --------------------------------------------------------------------------------------------------------

  // A choice takes effect here at once. The page is told, and answers with a scene that agrees.
  /** @param {string} id of a place; empty for none */
  function choose(id) {
    if (!state) return;
    apply({ ...state.whole, chosen: id });
    if (id) announce(`${places.entry(id).place.description} ${current().words.chosen}`);
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

  /** @param {Scene} given */
  function apply(given) {
    const before = state?.shown;
    const whole = withChosen(given);
    const scene = crowd.writtenOut(visiblePart(whole));
    state = { whole, shown: scene };
    crowd.load(whole).then((isNew) => isNew && state && apply(state.whole));
    if (!before) begin(scene);
    else if (scene.frame.west !== before.frame.west) reframe(scene.frame.west);
    tiles.render(scene);
    night.render(scene.night, instantOf(scene));
    words.render(scene.language);
    if (world) nameAreas();
    legend.render(scene, instantOf(scene));
    notice("layers", scene.layers.some(({ shown }) => shown) ? "" : scene.words.noLayers);
    controls?.render(scene);
    drawScale(map, scale, scene);
    const controlBoxes = labels.controls(); // measured now: after the places are drawn it would cost a layout
    areas.render(scene, world);
    outline.render(scene);
    rings.render(scene);
    places.render(scene);
    arcs.render(scene);
    areaPoints.render(scene);
    const count = crowd.count(scene);
    if (before && count !== shownCount) announce(scene.words.shown.replace("{n}", String(count)));
    shownCount = count;
    tick();
    if (scene.fit.n !== fitCount) {
      fitCount = scene.fit.n;
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
    arrange(controlBoxes);
  }

  // A place that is chosen from the crowd is in full at once.
  /** @param {Scene} whole */
  function withChosen(whole) {
    if (!whole.crowd || !whole.chosen || whole.places.some(({ id }) => id === whole.chosen)) return whole;
    const place = crowd.placeOf(whole.chosen, whole);
    return place ? { ...whole, places: [...whole.places, place] } : whole;
  }

  /** @param {Scene} scene */
  function begin(scene) {
    legend.attach();
    legend.render(scene, instantOf(scene));
    controls = addControls(map, current, words, { fit, list: () => list.open(inSight(), true) }, scale);
    attach();
    ground.load(scene.baseMapAddress, scene.frame.west).then((loaded) => {
      world = loaded;
      if (world) areas.render(current(), world);
      else notice("ground", current().words.noBaseMap);
      // The page draws its other parts when the map stands; on an exported page nobody listens.
      requestAnimationFrame(() => setTimeout(() => window.Streamlit?.setComponentValue({ stands: true })));
      nameAreas();
      refine();
    });
    [fitCount, focusCount] = [scene.fit.n, scene.focus.n];
    map.invalidateSize({ pan: false }); // the legend has taken its space
    room = map.getSize();
    guardWheel(map, current);
    limitZoom(map);
    fit();
    limitPan(map, scene.frame.west);
    cancelAnimationFrame(frame); // the labels are arranged at once
  }

  // Another place may shift all longitudes of the story by a turn.
  /** @param {number} west */
  function reframe(west) {
    ground.reach(west);
    moveFrame(map, west);
    refine();
  }

  // The names and the details come after the base map.
  async function nameAreas() {
    if (await areaNames.load(current())) arrangeSoon();
  }

  async function refine() {
    const refined = world && (await ground.refine(current().details));
    if (!refined) return;
    world = refined;
    areas.render(current(), world);
  }

  function tick() {
    drawClocks(current(), places.entries.values());
  }

  // --- the view -------------------------------------------------------------------------------------------------------

  /** @param {readonly string[]} ids */
  function fit(ids = firstPlaces(current())) {
    const scene = current();
    const named = scene.places.filter((place) => ids.includes(place.id));
    const wanted = named.length ? named : scene.places;
    const corners = named.length ? [] : (scene.crowd?.bounds ?? []);
    if (!wanted.length) return;
    const points = [
      ...wanted.map((place) => L.latLng(place.latitude, place.longitude)),
      ...corners.map(([latitude, longitude]) => L.latLng(latitude, longitude)),
    ];
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

  // Pan to a place; without a place, show the lines and the area of the open claim.
  /** @param {string} id */
  function focus(id) {
    const entry = places.entries.get(id);
    if (!entry) {
      showClaim();
      return;
    }
    map.panTo(entry.anchor, { animate: !reducedMotion() });
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

  function arrange(controlBoxes = labels.controls()) {
    if (!state) return;
    if (state.whole.crowd) arrangeCrowd(visiblePart(state.whole));
    const taken = labels.arrange(state.shown, [...controlBoxes, ...crowd.boxes()]);
    for (const { place, members, button } of places.entries.values()) {
      const told = members.length
        ? `${current().words.nearby.replace("{places}", () => nearby(place.id))}. ${current().words.spread}`
        : "";
      if ((button.getAttribute("aria-description") ?? "") !== told) button.setAttribute("aria-description", told);
    }
    if (taken) areaNames.arrange(state.shown, taken);
  }

  // Which places of the crowd are written out depends on the view.
  /** @param {Scene} scene the visible part of the whole */
  function arrangeCrowd(scene) {
    if (state && crowd.arrange(scene)) {
      state.shown = crowd.writtenOut(scene);
      places.render(state.shown);
      tick();
    }
    crowd.draw(current());
    list.render(inSight);
  }

  function inSight() {
    const seen = map.getBounds();
    const told = current().places.filter((place) => seen.contains([place.latitude, place.longitude]));
    return [...new Set([...told.map(({ id }) => id), ...crowd.inSight()])];
  }

  function arrangeSoon() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange());
  }

  function resized() {
    const { clientWidth, clientHeight } = container;
    if (clientWidth === room.x && clientHeight === room.y) return; // an observer also reports the first size
    room = { x: clientWidth, y: clientHeight };
    const [again, centre] = [refit, map.getCenter()];
    map.invalidateSize({ pan: false });
    if (state) limitZoom(map);
    if (state && again) again();
    // Unlike a pan, a reset does not round to pixels. (Leaflet's types do not know the option.)
    else if (state) map.setView(centre, map.getZoom(), /** @type {any} */ ({ reset: true }));
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
    arrange: () => arrange(),
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
