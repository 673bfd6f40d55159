// The arcs: lines from the origin to the other places, and those of the open claim. Updated by id.

import { elementOf, lineLabel, pathOf, textOf } from "./leaflet.js";

/** @typedef {import("./scene.js").Arc} Arc */

/**
 * @typedef {object} DrawnArc
 * @property {Arc} arc
 * @property {L.Polyline[]} lines
 * @property {L.CircleMarker[]} tips the ends of a line that begins and ends at no place's own point
 * @property {L.Polyline[]} touch wide, invisible lines that take pointer events
 * @property {{ line: L.Polyline, label: L.Marker } | null} straight
 * @property {L.Marker} label
 * @property {string} written the data that the lines were last drawn from, as JSON
 */

/**
 * @param {L.Map} map
 * @param {L.Renderer} renderer
 * @param {{ onChoose: (id: string) => void, onPoint: (id: string) => void }} events
 */
export function createArcs(map, renderer, { onChoose, onPoint }) {
  /** @type {Map<string, DrawnArc>} */
  const drawnArcs = new Map();

  /**
   * @param {[number, number][]} path
   * @param {string} className
   * @param {L.PolylineOptions} [options]
   */
  function line(path, className, options) {
    const base = { className, pane: "dl-arcs", renderer, interactive: false, smoothFactor: 0.5 };
    return L.polyline(path, { ...base, ...options }).addTo(map);
  }

  /** @param {[number, number]} point */
  function tip(point) {
    const options = { className: "dl-tip", pane: "dl-arcs", renderer, interactive: false, radius: 3 };
    return L.circleMarker(point, options).addTo(map);
  }

  /** @param {DrawnArc} drawn */
  function clear(drawn) {
    for (const part of [...drawn.lines, ...drawn.tips, ...drawn.touch]) part.remove();
    drawn.straight?.line.remove();
    drawn.straight?.label.remove();
    Object.assign(drawn, { lines: [], tips: [], touch: [], straight: null });
  }

  /**
   * @param {string} id
   * @param {DrawnArc} drawn
   * @param {Arc} arc
   */
  function draw(id, drawn, { paths, reach, straight, to }) {
    const written = JSON.stringify([paths, straight]);
    if (drawn.written === written) return;
    drawn.written = written;
    clear(drawn);
    if (straight) {
      drawn.straight = {
        line: line(straight.path, "dl-straight"),
        label: label("dl-straight-label", straight.label),
      };
    }
    drawn.lines = paths.map((path) => line(path, "dl-arc"));
    if (reach) drawn.tips = paths.flatMap((path) => [tip(path[0]), tip(path[path.length - 1])]);
    // An arc is too thin to point at, so a wide, invisible line takes its pointer events.
    drawn.touch = paths.map((path) =>
      line(path, "dl-touch", { interactive: true, bubblingMouseEvents: false })
        .on("mouseover", () => onPoint(id))
        .on("mouseout", () => onPoint(""))
        .on("click", () => onChoose(to)),
    );
  }

  /**
   * @param {string} className
   * @param {string} text
   */
  function label(className, text) {
    const made = lineLabel(map, `dl-distance ${className}`, text);
    elementOf(made).setAttribute("aria-hidden", "true");
    return made;
  }

  /** @param {import("./scene.js").Scene} scene */
  function render(scene) {
    const wanted = new Map(scene.arcs.map((arc) => [arc.id, arc]));
    for (const [id, drawn] of drawnArcs) {
      if (wanted.has(id)) continue;
      clear(drawn);
      drawn.label.remove();
      drawnArcs.delete(id);
    }
    for (const [id, arc] of wanted) {
      const drawn = drawnArcs.get(id) ?? {
        arc,
        lines: [],
        tips: [],
        touch: [],
        straight: null,
        label: label("", ""),
        written: "",
      };
      drawnArcs.set(id, drawn);
      draw(id, drawn, arc);
      drawn.arc = arc;
      const isChosen = !arc.reach && (arc.claim || arc.to === scene.chosen);
      textOf(drawn.label).textContent = arc.label || (isChosen ? far(scene, arc.to) : "");
      for (const path of drawn.lines.map(pathOf)) {
        path.dataset.arc = id;
        path.classList.toggle("dl-quiet", arc.quiet);
        path.classList.toggle("dl-minor", arc.rank > 1);
        path.classList.toggle("dl-chosen", isChosen);
        path.classList.toggle("dl-claim", arc.claim && !arc.reach);
        path.classList.toggle("dl-reach", Boolean(arc.reach));
      }
      elementOf(drawn.label).classList.toggle("dl-chosen", isChosen);
      elementOf(drawn.label).classList.toggle("dl-quiet", arc.quiet);
    }
    for (const { arc, lines } of drawnArcs.values()) {
      if (arc.rank === 0 || arc.to === scene.chosen) for (const each of lines) each.bringToFront();
    }
    // Where arcs overlap, the most important one takes the pointer events.
    for (const drawn of [...drawnArcs.values()].sort((a, b) => b.arc.rank - a.arc.rank)) {
      for (const touched of drawn.touch) touched.bringToFront();
    }
  }

  return { drawn: drawnArcs, render };
}

/**
 * The distance of a place from the origin, as text.
 *
 * @param {import("./scene.js").Scene} scene
 * @param {string} id
 */
const far = ({ places }, id) => places.find((place) => place.id === id)?.far ?? "";
