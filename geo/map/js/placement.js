// Label placement: takes and returns boxes in pixels. Knows nothing of maps.
// Labels are placed one after another, most important first. Each has candidates: a set of boxes and a cost. The
// cheapest candidate without a collision wins. If there is none, the label is left out: labels never lie on each other.
// Only a label that is shown always (the origin's, the chosen place's) then takes the cheapest one; it is placed first.

import { box, crosses, distanceBetween, distanceToLine, outside, overlap } from "./boxes.js";
import { Field } from "./field.js";
import { isWithin } from "./pixel-lines.js";

/** @typedef {import("./boxes.js").Box} Box */
/** @typedef {import("./boxes.js").Line} Line */
/** @typedef {import("./boxes.js").Size} Size */
/** @typedef {import("./field.js").Obstacle} Obstacle */

/**
 * Where a label could stand.
 *
 * @typedef {object} Candidate
 * @property {number} x of the label's middle
 * @property {number} y of the label's middle
 * @property {number} dx from its place to the middle
 * @property {number} dy from its place to the middle
 * @property {number} angle of a label on a line, in radians
 * @property {number} cost
 * @property {Box[]} boxes
 * @property {Line | null} leader
 * @property {boolean} onLine whether it may cover drawn lines
 * @property {boolean} [brief] whether it is the name alone
 */
/** @typedef {Candidate & { total: number }} Placed total is its own cost plus that of every collision */
/**
 * `must` labels are placed before others, `always` ones before all.
 *
 * @typedef {{ id: string, must: boolean, always?: boolean, candidates: Candidate[], previous?: Placed }} Item
 */

const COLLISION = 1000;
const BRIEF = 60; // the cost of a label without distance and clock
const BESIDE = 60; // the cost of a label beside its line, which is more than that of any on it
const DIRECTIONS = [0, -45, 45, 180, -135, 135, -90, 90, -22.5, 22.5, -157.5, 157.5, -67.5, 67.5, -112.5, 112.5].map(
  (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
);
const REACHES = [0, 8, 20, 34, 50, 70, 95, 125];

/**
 * Candidates around a point: near ones first, then farther ones with a leader line.
 *
 * @param {{ x: number, y: number, gap: number, width: number, height: number, inside: boolean, reach: number,
 *   brief?: boolean }} label
 * @returns {Candidate[]}
 */
export function around({ x, y, gap, width, height, inside, reach, brief = false }) {
  const more = brief ? BRIEF : 0;
  const [angle, onLine] = [0, false];
  /** @type {Candidate[]} */
  const found = [];
  if (inside)
    found.push({
      x,
      y,
      dx: 0,
      dy: 0,
      angle,
      cost: more,
      boxes: [box(x, y, width, height)],
      leader: null,
      onLine,
      brief,
    });
  for (const far of REACHES.filter((candidate) => candidate <= reach)) {
    DIRECTIONS.forEach(([right, down], index) => {
      // The box's nearest point to the place lies `gap + far` away in this direction.
      const [aside, below] = [right, down].map((part) => Math.max(-1, Math.min(1, part * 1.42)));
      const dx = right * (gap + far) + (aside * width) / 2;
      const dy = down * (gap + far) + (below * height) / 2;
      /** @type {Line | null} */
      const leader = far > 8 ? [x, y, x + right * (gap + far), y + down * (gap + far)] : null;
      const cost = more + (inside ? 20 : 0) + far + index * 1.5;
      const boxes = [box(x + dx, y + dy, width, height)];
      found.push({ x: x + dx, y: y + dy, dx, dy, angle, cost, boxes, leader, onLine, brief });
    });
  }
  return found;
}

/**
 * Where the number of a marker's further places could stand: at its upper right, upper left, lower right or lower left.
 *
 * @param {{ x: number, y: number }} at the marker's middle
 * @param {{ width: number, height: number }} size
 * @returns {Box[]}
 */
export function corners({ x, y }, { width, height }) {
  return [-1, 1].flatMap((down) =>
    [1, -1].map((right) => box(x + right * (4 + width / 2), y + down * (6 + height / 2), width, height)),
  );
}

/**
 * Where a count stands: the first of its sizes that has a free corner, else the last one where it covers least.
 *
 * @param {{ x: number, y: number }} at the marker
 * @param {{ width: number, height: number }[]} sizes the one wanted most first
 * @param {Box[]} others what it must not cover
 * @param {Size} size of the map
 */
export function cornerFor(at, sizes, others, size) {
  const all = sizes.flatMap((each, chosen) => corners(at, each).map((spot, corner) => ({ spot, corner, chosen })));
  /** @param {Box} spot */
  const covered = (spot) => others.reduce((sum, other) => sum + overlap(spot, other), outside(spot, size));
  const least = (/** @type {typeof all} */ spots) =>
    spots.reduce((best, each) => (covered(each.spot) < covered(best.spot) ? each : best));
  return all.find(({ spot }) => !covered(spot)) ?? least(all.filter(({ chosen }) => chosen === sizes.length - 1));
}

/**
 * A line's length in pixels, and the point at a length from its start.
 *
 * @param {[number, number][]} line
 */
function measured(line) {
  const lengths = [0];
  for (let i = 1; i < line.length; i += 1) {
    lengths.push(lengths[i - 1] + Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]));
  }
  /** @type {(length: number) => number[]} */
  const at = (length) => {
    let i = 1;
    while (i < lengths.length - 1 && lengths[i] < length) i += 1;
    const part = (length - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
    return [0, 1].map((axis) => line[i - 1][axis] + (line[i][axis] - line[i - 1][axis]) * part);
  };
  return { total: lengths[lengths.length - 1], at };
}

/**
 * Candidates beside a line, level, around its middle: for a label that must be shown though the line has no room for it.
 *
 * @param {{ line: [number, number][], width: number, height: number, size: Size }} label
 * @returns {Candidate[]} none if the middle is not in sight
 */
export function beside({ line, width, height, size }) {
  const { total, at } = measured(line);
  const [x, y] = at(total / 2);
  if (!isWithin([x, y], size)) return [];
  const found = around({ x, y, gap: 8, width, height, inside: false, reach: 50 });
  return found.map((candidate) => ({ ...candidate, cost: candidate.cost + BESIDE, leader: null }));
}

/**
 * Candidates on a line, in pixels: rotated along it, the middle first; none if the text is longer than the line.
 *
 * @param {{ line: [number, number][], width: number, height: number, size: Size }} label
 * @returns {Candidate[]}
 */
export function along({ line, width, height, size }) {
  const { total, at } = measured(line);
  /** @type {Candidate[]} */
  const found = [];
  for (let part = 0.08; part <= 0.921; part += 0.04) {
    const middle = total * part;
    if (middle < width / 2 + 14 || middle > total - width / 2 - 14) continue;
    const [from, to, centre] = [at(middle - width / 2), at(middle + width / 2), at(middle)];
    if (outside(box(centre[0], centre[1], width, height), size) > 0) continue;
    let angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    if (Math.abs(angle) > Math.PI / 2) angle += angle > 0 ? -Math.PI : Math.PI;
    const pieces = Math.max(1, Math.ceil(width / height));
    const boxes = Array.from({ length: pieces }, (_, i) => {
      const off = ((i + 0.5) / pieces - 0.5) * width;
      return box(centre[0] + Math.cos(angle) * off, centre[1] + Math.sin(angle) * off, height, height);
    });
    const [x, y] = centre;
    found.push({ x, y, dx: 0, dy: 0, angle, cost: Math.abs(part - 0.5) * 60, boxes, leader: null, onLine: true });
  }
  return found;
}

/**
 * Place all labels. Those that must be shown come first: greedily, then a few times more with the worst-placed one
 * moved to the front. The attempt with the lowest total cost wins. The others take the room that is left.
 *
 * @param {Item[]} items the most important first
 * @param {Obstacle[]} obstacles
 * @param {[number, number][]} ink points of drawn lines
 * @param {Size} size
 * @returns {Map<string, Placed>} by the item's id; labels without room are left out
 */
export function place(items, obstacles, ink, size) {
  const empty = new Field(obstacles, ink, size);
  const first = items.filter((item) => item.always);
  let order = items.filter((item) => item.must && !item.always);
  /** @type {{ chosen: Map<string, Placed>, field: Field, total: number } | null} */
  let best = null;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const field = empty.copy();
    const chosen = inOrder([...first, ...order], field);
    /** @type {(item: Item) => number} */
    const costOf = (item) => chosen.get(item.id)?.total ?? COLLISION * (2 - items.indexOf(item) / items.length);
    const total = order.reduce((sum, item) => sum + costOf(item), 0);
    if (!best || total < best.total) best = { chosen, field, total };
    const worst = order.filter((item) => costOf(item) > COLLISION / 5).sort((a, b) => costOf(b) - costOf(a))[0];
    if (!worst || worst === order[0]) break;
    order = [worst, ...order.filter((item) => item !== worst)];
  }
  const { chosen, field } = best ?? { chosen: new Map(), field: empty };
  const others = items.filter((item) => !item.must && !item.always);
  for (const [id, candidate] of inOrder(others, field)) chosen.set(id, candidate);
  return chosen;
}

/**
 * @param {Item[]} items
 * @param {Field} field
 */
function inOrder(items, field) {
  /** @type {Map<string, Placed>} */
  const chosen = new Map();
  for (const item of items) {
    /** @type {Placed | null} */
    let best = null;
    let limit = item.always ? Infinity : COLLISION;
    for (const candidate of item.candidates) {
      if (candidate.cost - 10 >= limit) continue;
      const total = cost(item, candidate, field, limit);
      if (total >= limit) continue;
      best = { ...candidate, total };
      limit = total;
    }
    if (!best) continue;
    occupy(item.id, best, field);
    chosen.set(item.id, best);
  }
  return chosen;
}

/**
 * @param {string} id
 * @param {Placed} placed
 * @param {Field} field
 */
function occupy(id, { boxes, leader }, field) {
  for (const own of boxes) field.add({ ...own, owner: id });
  if (leader) field.leaders.push(leader);
}

/**
 * What a candidate costs in total. Stops counting above the limit.
 *
 * @param {Item} item
 * @param {Candidate} candidate
 * @param {Field} field
 * @param {number} limit
 */
function cost(item, candidate, field, limit) {
  let sum = candidate.cost;
  if (item.previous && Math.hypot(item.previous.dx - candidate.dx, item.previous.dy - candidate.dy) < 4) sum -= 10;
  for (const own of candidate.boxes) {
    const lost = outside(own, field.size);
    if (lost > 0) sum += COLLISION + lost;
    if (sum >= limit) return sum;
    for (const other of field.near(own)) {
      const area = other.owner === item.id ? 0 : overlap(own, other);
      if (area > 0) sum += COLLISION + area;
    }
    // Only a label that must be shown may lie on another's leader.
    for (const line of field.leaders) if (crosses(line, own)) sum += item.must ? COLLISION / 2 : COLLISION;
    if (sum >= limit) return sum;
    if (!candidate.onLine) sum += Math.min(45, 3 * field.inkUnder(own));
  }
  if (candidate.onLine) return sum;
  // A label nearer to another marker would seem to name that marker's place.
  for (const other of field.near(candidate.boxes[0], 34)) {
    if (other.marker && other.owner !== item.id)
      sum += Math.max(0, 34 - distanceBetween(candidate.boxes[0], other)) * 2;
  }
  return candidate.leader ? sum + leaderCost(item, candidate.leader, field) : sum;
}

/**
 * @param {Item} item
 * @param {Line} leader
 * @param {Field} field
 */
function leaderCost(item, leader, field) {
  const [x, y, x1, y1] = leader;
  let sum = Math.min(60, 10 * field.inkAlong(leader));
  const around = { left: Math.min(x, x1), top: Math.min(y, y1), right: Math.max(x, x1), bottom: Math.max(y, y1) };
  for (const other of field.near(around, 30)) {
    // A box over the place itself would block every leader alike, so it does not count.
    const over = x > other.left - 4 && x < other.right + 4 && y > other.top - 4 && y < other.bottom + 4;
    if (over || other.owner === item.id) continue;
    if (crosses(leader, other)) sum += COLLISION / 2;
    if (other.marker)
      sum +=
        4 * Math.max(0, 30 - distanceToLine(leader, (other.left + other.right) / 2, (other.top + other.bottom) / 2));
  }
  return sum;
}
