// Assembles the scene for the reader's choice from what Python computed. It computes no distance and writes no sentence.

/** @typedef {import("./data.js").Data} Data */
/** @typedef {import("./data.js").Choice} Choice */
/** @typedef {import("./data.js").Sky} Sky */

const YEAR_MS = 365.2422 * 86_400_000;
const PER_DEGREE = 10_000;

/**
 * @param {Data} data
 * @param {Choice} choice
 * @param {{ fit: number, focus: number, revision: number }} counters
 * @param {Sky} sky
 * @returns {import("../../map/js/scene.js").Scene}
 */
export function sceneOf(data, choice, counters, sky) {
  const parts = Object.values(data.from[choice.origin]).map((units) => units[choice.unit]);
  const named = data.sections[choice.section] ?? [];
  const claimed = data.claimed[choice.claim] ?? [];
  const claimArcs = data.claims[choice.claim]?.[choice.unit] ?? [];
  /** @param {string} id */
  const quiet = (id) =>
    id !== choice.place && (claimed.length ? !claimed.includes(id) : Boolean(choice.section) && !named.includes(id));
  /** @param {string} id */
  const quietArc = (id) => quiet(id) || (claimArcs.length > 0 && id !== choice.place);
  const shown = parts.filter(({ place }) => choice.layers.includes(place.layer) || place.id === choice.origin);
  const hasAllArcs = shown.length <= data.mostArcs;
  const arcs = parts.flatMap(({ place, arc }) => {
    // The legs whose length the article states have the first rank.
    const isMain = place.rank === 1 || place.id === choice.place || arc?.rank === 0;
    if (!arc || !(hasAllArcs || isMain)) return [];
    const { paths, straight } = lineBetween(data.lines, choice.origin, arc.to);
    const looksStraight = choice.straight && isMain ? { path: straight, label: arc.straight } : null;
    return [{ ...arc, paths, quiet: quietArc(arc.to), straight: looksStraight }];
  });
  const { crowd } = data.scene;
  const told = new Set([...data.foremost, choice.place, choice.origin, ...named, ...claimed]);
  const full = crowd ? parts.filter(({ place }) => told.has(place.id)) : parts;
  return {
    ...data.scene,
    layers: data.scene.layers.map((layer) => ({ ...layer, shown: choice.layers.includes(layer.id) })),
    places: full.map(({ place }) => ({ ...place, quiet: quiet(place.id) })),
    crowd: crowd && {
      ...crowd,
      metres: data.metres[choice.origin],
      quiet: claimed.length > 0 || Boolean(choice.section),
    },
    arcs: [...arcs, ...claimArcs],
    outline: data.outlines[choice.claim] ?? null,
    rings: data.scene.rings.map((ring, index) => ({ ...ring, ...data.rings[choice.unit][index] })),
    origin: choice.origin,
    chosen: choice.place,
    unit: data.units[choice.unit],
    night: { ...sky.night, shown: choice.night, rings: choice.night ? sky.night.rings : [] },
    baseMapAddress: data.world,
    areaNames: data.areaNames,
    details: data.details,
    fit: { ...data.scene.fit, section: named, claim: claimed, n: counters.fit },
    focus: { place: choice.place, n: counters.focus },
    revision: counters.revision,
  };
}

/**
 * The line from one place to another: the stored one, or the stored one of the reverse pair backwards.
 *
 * @param {Data["lines"]} lines
 * @param {string} from
 * @param {string} to
 */
export function lineBetween(lines, from, to) {
  const there = lines[`${from} ${to}`];
  if (there) return unpackLine(there);
  const { paths, straight } = unpackLine(lines[`${to} ${from}`]);
  return { paths: paths.map((path) => path.toReversed()).reverse(), straight: straight.toReversed() };
}

/** @param {import("./data.js").PackedLine} line */
export function unpackLine({ path, turns, straight }) {
  /** @type {[number, number][]} */
  const points = [];
  let [latitude, longitude, north, east] = [path[0], path[1], 0, 0];
  for (let at = 2; at <= path.length; at += 2) {
    points.push([latitude, longitude]);
    north += path[at];
    east += path[at + 1];
    latitude += north;
    longitude += east;
  }
  /** @type {[number, number][][]} */
  const paths = turns.map((turn) => points.map(([y, x]) => [y / PER_DEGREE, x / PER_DEGREE + turn]));
  return { paths, straight };
}

/**
 * The sky of the nearest day of the year: the sun stands as it did on the same day of another year.
 *
 * @param {Sky[]} skies
 * @param {Date} instant
 */
export function nearestSky(skies, instant) {
  /** @param {Sky} sky */
  const distance = ({ sun }) => {
    const apart = Math.abs(instant.getTime() - Date.parse(sun.at)) % YEAR_MS;
    return Math.min(apart, YEAR_MS - apart);
  };
  return skies.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
