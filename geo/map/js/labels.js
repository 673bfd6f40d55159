// Decides which labels are shown and where: those of places, on the chosen and the stated leg, the date line's, rings'.

import { box } from "./boxes.js";
import { createDateLabels } from "./date-labels.js";
import { setText } from "./dom.js";
import { alwaysNamed, emphasized } from "./emphasis.js";
import { Field } from "./field.js";
import { gather } from "./gathering.js";
import { createLabelSizes } from "./label-sizes.js";
import { elementOf, pixels, textOf } from "./leaflet.js";
import { createLineLabels } from "./line-labels.js";
import { isWithin, sampled } from "./pixel-lines.js";
import { along, around, beside, cornerFor, place } from "./placement.js";
import { linesOf } from "./rings.js";

/** @typedef {import("./scene.js").Scene} Scene */
/** @typedef {import("./places.js").PlaceEntry} PlaceEntry */
/** @typedef {import("./arcs.js").DrawnArc} DrawnArc */
/** @typedef {import("./field.js").Obstacle} Obstacle */
/** @typedef {import("./placement.js").Item} Item */
/** @typedef {import("./placement.js").Placed} Placed */
/** @typedef {Item & { rank: number }} RankedItem */
/** @typedef {RankedItem & { entry: PlaceEntry }} PlaceItem */

const MARKER = 24; // the size of a marker, in pixels
const GAP = 15; // between a place and its label
const FAR = 125; // the greatest distance of a label from its place, if it must be shown
const NEAR = 8; // the same for any other label

/** @param {string} id */
const arcKey = (id) => `arc ${id}`;
/** @param {string} id */
const straightKey = (id) => `straight ${id}`;

/** @param {import("./scene.js").Ring} ring */
const onRing = (ring) => ({ id: ring.id, text: ring.label, paths: linesOf(ring), height: 0.2, rank: 2.5 });

/**
 * @param {L.Map} map
 * @param {Map<string, PlaceEntry>} entries
 * @param {Map<string, DrawnArc>} arcs
 * @param {() => [number, number][][]} dateLines
 */
export function createLabels(map, entries, arcs, dateLines) {
  const container = map.getContainer();
  const { measure, measureAll } = createLabelSizes();
  const dates = createDateLabels(map, dateLines, measure);
  const ringLabels = createLineLabels(map, "dl-range-label", measure);
  /** @type {import("./gathering.js").Fan} */
  let fan = null;

  /**
   * @param {Scene} scene
   * @param {Obstacle[]} controlBoxes
   * @returns {Field | null} what markers, labels, controls and lines occupy; null while the map has no size
   */
  function arrange(scene, controlBoxes) {
    const size = map.getSize();
    if (!size.x || !size.y) return null;
    const emphasis = emphasized(scene);
    const shownMarkers = gather(map, entries.values(), emphasis, alwaysNamed(scene), fan, scene.words.nearbyCount);
    const obstacles = [...obstaclesOf(shownMarkers), ...controlBoxes];
    const lines = shownLines(shownMarkers);
    measureSoon(lines);
    const ink = [...lines.values()].flatMap(sampled).filter((point) => isWithin(point, size));
    const labels = placeItems(emphasis, alwaysNamed(scene), shownMarkers, size);
    const dated = [...dates.items(scene, size), ...ringLabels.items(scene.rings.map(onRing), size)];
    const items = [...labels, ...distanceItems(lines, size), ...dated].sort((a, b) => a.rank - b.rank);
    const placed = withoutReach(place(items, obstacles, ink, size));
    for (const entry of entries.values()) movePlaceLabel(entry, placed.get(entry.place.id));
    for (const { id, label } of dated) moveLineLabel(label, placed.get(id), false);
    for (const [id, drawn] of arcs) {
      moveLineLabel(drawn.label, placed.get(arcKey(id)), true);
      if (drawn.straight) moveLineLabel(drawn.straight.label, placed.get(straightKey(id)), true);
    }
    const boxes = [...placed.values()].flatMap((spot) => spot.boxes);
    const dateLine = dateLines().flatMap((line) => sampled(pixels(map, line)));
    return new Field([...obstacles, ...boxes], [...ink, ...dateLine], size);
  }

  /**
   * Measure what is measured next.
   *
   * @param {Map<DrawnArc, unknown>} lines
   */
  function measureSoon(lines) {
    const cards = [...entries.values()].map(({ card }) => card);
    const onLines = [...lines.keys()].flatMap(({ label, straight }) => [label, ...(straight ? [straight.label] : [])]);
    measureAll([...cards, ...onLines.map(textOf).filter(({ textContent }) => textContent)]);
    measureAll(cards, true);
  }

  /**
   * The placed labels, without those on the lines of the open claim's reach if its own label had to go beside its line:
   * a reader would take what stands on the line for what was found.
   *
   * @param {Map<string, Placed>} placed
   */
  function withoutReach(placed) {
    const claimed = [...arcs.values()].map(({ arc }) => arc).filter(({ claim }) => claim);
    const own = claimed.find(({ reach }) => !reach);
    if (own && !placed.get(arcKey(own.id))?.onLine) {
      for (const { id, reach } of claimed) if (reach) placed.delete(arcKey(id));
    }
    return placed;
  }

  /**
   * The markers, and the counts beside those that represent several places, as obstacles.
   *
   * @param {Map<PlaceEntry, { x: number, y: number }>} shownMarkers
   * @returns {Obstacle[]}
   */
  function obstaclesOf(shownMarkers) {
    const markers = [...shownMarkers].map(
      ([
        {
          place: { id },
        },
        { x, y },
      ]) => ({
        ...box(x, y, MARKER, MARKER),
        owner: id,
        marker: true,
      }),
    );
    const size = map.getSize();
    /** @type {Obstacle[]} */
    const counts = [];
    for (const [{ members, count, place: own }, at] of shownMarkers) {
      if (!members.length) continue;
      const others = [...markers.filter(({ owner }) => owner !== own.id), ...counts];
      // The number alone where its words would lie on something.
      const texts = [count.textContent ?? "", `+${members.length}`];
      const sizes = texts.map((text) => {
        setText(count, text);
        return measure(count);
      });
      const { spot, corner, chosen } = cornerFor(at, sizes, others, size);
      setText(count, texts[chosen]);
      count.dataset.corner = String(corner);
      counts.push(spot);
    }
    return [...markers, ...counts];
  }

  /**
   * The boxes of the map's controls and notices.
   *
   * @returns {Obstacle[]}
   */
  function controls() {
    const all = container.getBoundingClientRect();
    return [...container.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map((corner) => {
      const own = corner.getBoundingClientRect();
      return {
        left: own.left - all.left,
        top: own.top - all.top,
        right: own.right - all.left,
        bottom: own.bottom - all.top,
      };
    });
  }

  /**
   * The arcs to the shown places, in pixels.
   *
   * @param {Map<PlaceEntry, unknown>} shownMarkers
   */
  function shownLines(shownMarkers) {
    /** @type {Map<DrawnArc, [number, number][]>} */
    const lines = new Map();
    for (const drawn of arcs.values()) {
      const end = entries.get(drawn.arc.to);
      if (drawn.arc.claim || (end && (!end.marker || shownMarkers.has(end))))
        lines.set(drawn, pixels(map, drawn.arc.paths[0]));
    }
    return lines;
  }

  /**
   * @param {PlaceEntry} entry
   * @param {number} reach
   */
  function candidates({ at, marker, card }, reach) {
    const { x, y } = map.latLngToContainerPoint(at);
    const inside = !marker; // an area has no marker, so its label stands on its point
    return [false, true].flatMap((brief) =>
      around({ x, y, gap: inside ? 0 : GAP, inside, reach, brief, ...measure(card, brief) }),
    );
  }

  /**
   * @param {string[]} emphasis
   * @param {string[]} named always
   * @param {Map<PlaceEntry, unknown>} shownMarkers
   * @param {L.Point} size
   * @returns {PlaceItem[]}
   */
  function placeItems(emphasis, named, shownMarkers, size) {
    return [...entries.values()].flatMap((entry) => {
      const { id, quiet } = entry.place;
      const isChosen = emphasis.includes(id);
      const rank = isChosen ? emphasis.indexOf(id) / emphasis.length : entry.place.rank;
      const { x, y } = map.latLngToContainerPoint(entry.at);
      if (!isWithin([x, y], size, 20) || (entry.marker && !shownMarkers.has(entry))) return [];
      const isMain = isChosen || (rank === 1 && !quiet) || !entry.marker;
      const must = isWithin([x, y], size) && isMain;
      const always = must && named.includes(id);
      const reached = candidates(entry, isMain ? FAR : NEAR);
      return [{ id, entry, must, always, rank, previous: entry.spot, candidates: reached }];
    });
  }

  /**
   * @param {Map<DrawnArc, [number, number][]>} lines
   * @param {L.Point} size
   * @returns {RankedItem[]}
   */
  function distanceItems(lines, size) {
    /** @type {(id: string, label: L.Marker, line: [number, number][], rank: number, isClaim?: boolean) => RankedItem} */
    const item = (id, label, line, rank, isClaim = false) => {
      const text = { line, size, ...measure(textOf(label)) };
      const others = isClaim ? beside(text) : [];
      return { id, rank, must: false, always: others.length > 0, candidates: [...along(text), ...others] };
    };
    return [...lines].flatMap(([{ arc, label, straight }, line]) => {
      const rank = arc.rank + (arc.reach ? 0.6 : -0.6);
      const isClaim = arc.claim && !arc.reach; // its label is shown before all others
      const own = textOf(label).textContent ? [item(arcKey(arc.id), label, line, rank, isClaim)] : [];
      if (!straight || !arc.straight) return own;
      return [...own, item(straightKey(arc.id), straight.label, pixels(map, arc.straight.path), arc.rank + 0.6)];
    });
  }

  /**
   * @param {PlaceEntry} entry
   * @param {Placed | undefined} spot
   */
  function movePlaceLabel(entry, spot) {
    entry.spot = spot;
    const { classList } = elementOf(entry.label);
    classList.toggle("dl-hidden", !spot && Boolean(entry.marker));
    classList.toggle("dl-unplaced", !spot && !entry.marker);
    classList.toggle("dl-brief", Boolean(spot?.brief));
    if (!spot) return;
    entry.card.style.transform = `translate(calc(${spot.dx}px - 50%), calc(${spot.dy}px - 50%))`;
    entry.leader.hidden = !spot.leader;
    if (!spot.leader) return;
    const [x, y] = [spot.leader[2] - spot.leader[0], spot.leader[3] - spot.leader[1]];
    entry.leader.style.width = `${Math.hypot(x, y)}px`;
    entry.leader.style.transform = `rotate(${Math.atan2(y, x)}rad)`;
  }

  /**
   * @param {L.Marker} label
   * @param {Placed | undefined} spot
   * @param {boolean} turned whether the label is rotated along its line
   */
  function moveLineLabel(label, spot, turned) {
    elementOf(label).classList.toggle("dl-hidden", !spot);
    if (!spot) return;
    label.setLatLng(map.containerPointToLatLng([spot.x, spot.y]));
    if (turned) textOf(label).style.transform = `translate(-50%, -50%) rotate(${spot.angle}rad)`;
  }

  return {
    arrange,
    controls,
    /** @param {string[]} ids of places at one point, which stand around it until the zoom changes */
    fanOut(ids) {
      fan = { ids, zoom: map.getZoom() };
    },
  };
}
