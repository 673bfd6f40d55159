import assert from "node:assert/strict";
import { test } from "node:test";
import { box, crosses, distanceToLine, outside, overlap } from "../../geo/map/js/boxes.js";
import { Field } from "../../geo/map/js/field.js";
import { along, around, beside, place } from "../../geo/map/js/placement.js";

const SIZE = { x: 600, y: 400 };
/**
 * A label beside a marker.
 *
 * @param {string} id
 * @param {number} x
 * @param {number} y
 */
function label(id, x, y, must = true, reach = 125) {
  return { id, must, candidates: around({ x, y, gap: 15, width: 80, height: 30, inside: false, reach }) };
}
/**
 * @param {string} id
 * @param {number} x
 * @param {number} y
 */
const marker = (id, x, y) => ({ ...box(x, y, 24, 24), owner: id, marker: true });

test("boxes", () => {
  assert.deepEqual(box(10, 20, 4, 6), { left: 8, top: 17, right: 12, bottom: 23 });
  assert.equal(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10)), 25);
  assert.equal(overlap(box(0, 0, 10, 10), box(20, 0, 10, 10)), 0);
  assert.equal(outside(box(300, 200, 10, 10), SIZE), 0);
  assert.ok(outside(box(0, 0, 10, 10), SIZE) > 0);
  assert.equal(distanceToLine([0, 0, 10, 0], 5, 3), 3);
  assert.equal(distanceToLine([0, 0, 10, 0], 13, 4), 5);
  assert.equal(crosses([0, 0, 100, 0], box(50, 0, 30, 10)), true);
  assert.equal(crosses([0, 0, 100, 0], box(50, 20, 30, 10)), false);
});

test("a lone label stands to the right of its place", () => {
  const spot = place([label("a", 300, 200)], [marker("a", 300, 200)], [], SIZE).get("a");
  assert.ok(spot);
  assert.deepEqual([spot.dx, spot.dy], [55, 0]);
  assert.equal(spot.leader, null);
});

test("a label at the right edge stands within the map", () => {
  const spot = place([label("a", 580, 200)], [marker("a", 580, 200)], [], SIZE).get("a");
  assert.ok(spot);
  assert.equal(outside(spot.boxes[0], SIZE), 0);
});

test("labels of a crowd do not lie on each other, on markers or on controls", () => {
  const places = Array.from({ length: 9 }, (_, index) => ({
    id: `p${index}`,
    x: 220 + (index % 3) * 70,
    y: 140 + Math.floor(index / 3) * 60,
  }));
  const control = { left: 0, top: 300, right: 150, bottom: 400 };
  const markers = places.map(({ id, x, y }) => marker(id, x, y));
  const placed = place(
    places.map(({ id, x, y }) => label(id, x, y)),
    [...markers, control],
    [],
    SIZE,
  );
  assert.equal(placed.size, 9);
  const labels = [...placed].map(([owner, spot]) => ({ ...spot.boxes[0], owner }));
  for (const [index, own] of labels.entries()) {
    const others = [...labels.slice(index + 1), control, ...markers.filter(({ owner }) => owner !== own.owner)];
    for (const other of others) assert.equal(overlap(own, other), 0);
  }
});

test("a label that is shown always is shown even without room; any other is left out", () => {
  const wall = { left: 0, top: 0, right: 600, bottom: 400 };
  const items = [label("may", 300, 200, false), label("must", 300, 200), { ...label("own", 300, 200), always: true }];
  assert.deepEqual([...place(items, [wall], [], SIZE).keys()], ["own"]);
});

test("the more important label keeps its place", () => {
  const [near, far] = [label("a", 300, 200, false, 0), label("b", 300, 200, false, 0)];
  const alone = place([near], [], [], SIZE).get("a");
  const both = place([near, far], [], [], SIZE);
  assert.deepEqual([both.get("a")?.dx, both.get("a")?.dy], [alone?.dx, alone?.dy]);
  assert.notDeepEqual([both.get("b")?.dx, both.get("b")?.dy], [alone?.dx, alone?.dy]);
});

test("a label keeps away from drawn lines", () => {
  /** @type {[number, number][]} */
  const ink = Array.from({ length: 100 }, (_, index) => [300 + index * 2, 200]);
  const spot = place([label("a", 300, 200)], [], ink, SIZE).get("a");
  assert.ok(spot && spot.dy !== 0);
});

test("a label stays where it was if that is as good", () => {
  const item = label("a", 300, 200);
  const below = place([item], [], [], SIZE).get("a");
  const previous = item.candidates.find(({ dx, dy }) => dy < 0 && dx > 0);
  assert.ok(previous && below);
  const kept = place([{ ...item, previous: { ...previous, total: 0 } }], [], [], SIZE).get("a");
  assert.deepEqual([kept?.dx, kept?.dy], [previous.dx, previous.dy]);
});

test("a label on a line is rotated along it, upright, at its middle", () => {
  const [line, size] = [
    /** @type {[number, number][]} */ ([
      [500, 200],
      [100, 200],
    ]),
    SIZE,
  ];
  const found = along({ line, width: 60, height: 14, size });
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
  assert.ok(Math.abs(best.angle) < 1e-9);
  assert.ok(Math.abs(best.x - 300) <= 8);
  assert.equal(along({ line, width: 380, height: 14, size }).length, 0);
});

test("a label without room on its line stands level beside its middle, unless that is out of sight", () => {
  const line = /** @type {[number, number][]} */ ([
    [250, 150],
    [350, 250],
  ]);
  const text = { line, width: 200, height: 14, size: SIZE };
  assert.deepEqual(along(text), []);
  const found = place([{ id: "a", must: false, candidates: beside(text) }], [], [], SIZE).get("a");
  assert.ok(found && found.angle === 0 && !found.leader);
  assert.ok(Math.hypot(found.x - 300, found.y - 200) < 130);
  const away = line.map(([x, y]) => /** @type {[number, number]} */ ([x - 400, y]));
  assert.deepEqual(beside({ ...text, line: away }), []);
});

test("only a label that must be shown lies on another's leader", () => {
  const candidates = around({ x: 300, y: 200, gap: 15, width: 60, height: 14, inside: false, reach: 0 }).slice(0, 1);
  const own = { ...candidates[0], leader: /** @type {[number, number, number, number]} */ ([345, 100, 345, 300]) };
  own.boxes = [box(345, 90, 60, 14)];
  const first = { id: "a", must: true, candidates: [own] };
  for (const must of [true, false]) {
    const placed = place([first, { id: "b", must, candidates }], [], [], SIZE);
    assert.equal(placed.has("b"), must);
  }
});

test("a field counts the points of drawn lines under a box and along a line", () => {
  const field = new Field(
    [],
    [
      [100, 100],
      [110, 100],
      [300, 300],
    ],
    SIZE,
  );
  assert.equal(field.inkUnder({ left: 90, top: 90, right: 120, bottom: 110 }), 2);
  assert.equal(field.inkUnder({ left: 200, top: 90, right: 250, bottom: 110 }), 0);
  assert.equal(field.inkAlong([90, 100, 126, 100]), 2);
});

test("adding to a copy of a field does not change the field", () => {
  const [own, other] = [box(50, 50, 10, 10), box(52, 50, 10, 10)];
  const field = new Field([own], [], SIZE);
  const copy = field.copy();
  copy.add(other);
  copy.leaders.push([0, 0, 1, 1]);
  assert.deepEqual([field.near(own).size, copy.near(own).size], [1, 2]);
  assert.deepEqual([field.leaders.length, copy.leaders.length], [0, 1]);
});

test("labels never lie on each other, with 5, 50 or 100 places: the last ones are left out", () => {
  for (const count of [5, 50, 100]) {
    // Places in a spiral, so that the first are in the thick of it.
    const places = Array.from({ length: count }, (_, n) => ({
      id: `p${n}`,
      x: 300 + Math.cos(n * 2.4) * Math.sqrt(n) * 26,
      y: 200 + Math.sin(n * 2.4) * Math.sqrt(n) * 17,
    }));
    const items = places.map(({ id, x, y }, n) => ({ ...label(id, x, y), always: n === 0 }));
    const placed = place(
      items,
      places.map(({ id, x, y }) => marker(id, x, y)),
      [],
      SIZE,
    );
    const boxes = [...placed.values()].map(({ boxes: [own] }) => own);
    for (const [n, one] of boxes.entries())
      for (const other of boxes.slice(n + 1)) assert.equal(overlap(one, other), 0, `${count} places`);
    assert.ok(placed.has("p0"));
    assert.equal(placed.size === count, count === 5, `${placed.size} of ${count}`);
    assert.ok(placed.size >= 5);
  }
});

test("a label without room for its distance and clock is the name alone", () => {
  const wall = { left: 0, top: 0, right: 600, bottom: 150 };
  const below = { left: 0, top: 250, right: 600, bottom: 400 };
  const right = { left: 370, top: 0, right: 600, bottom: 400 };
  const left = { left: 0, top: 0, right: 285, bottom: 400 };
  const shape = { x: 300, y: 200, gap: 15, inside: false, reach: 8 };
  const candidates = [
    ...around({ ...shape, width: 120, height: 44 }),
    ...around({ ...shape, width: 50, height: 16, brief: true }),
  ];
  const item = { id: "a", must: true, candidates };
  const markers = [marker("a", 300, 200)];
  assert.equal(place([item], markers, [], SIZE).get("a")?.brief, false);
  assert.equal(place([item], [...markers, wall, below, right, left], [], SIZE).get("a")?.brief, true);
});
