import assert from "node:assert/strict";
import { test } from "node:test";
import { lineBetween, nearestSky, sceneOf, unpackLine } from "../../geo/export/js/scenes.js";
import { meant } from "../../geo/map/js/areas.js";
import { byImportance, groups } from "../../geo/map/js/gathering.js";
import { sampled } from "../../geo/map/js/pixel-lines.js";
import { roundLength } from "../../geo/map/js/scale.js";
import { visiblePart } from "../../geo/map/js/visible.js";
import { shareAddress, withAddresses } from "../../geo/page/components/share.js";
import { phase } from "../../geo/page/components/sun-phase.js";

/** @type {any} */
const SCENE = {
  origin: "home",
  layers: [
    { id: "a", shown: true },
    { id: "b", shown: false },
  ],
  places: [
    { id: "home", layer: "b" },
    { id: "near", layer: "a" },
    { id: "far", layer: "b" },
  ],
  arcs: [
    { id: "near", to: "near", claim: false },
    { id: "far", to: "far", claim: false },
    { id: "claim:", to: "far", claim: true },
  ],
};

test("places of shown layers, the origin and the arc of an open claim are shown", () => {
  const { places, arcs } = visiblePart(SCENE);
  assert.deepEqual(
    places.map(({ id }) => id),
    ["home", "near"],
  );
  assert.deepEqual(
    arcs.map(({ id }) => id),
    ["near", "claim:"],
  );
});

test("an area may be some islands of a country", () => {
  /** @type {any} */
  const country = { type: "MultiPolygon", id: "840", arcs: [[[0]], [[1]], [[2]]] };
  assert.deepEqual(meant(country, [0, 2]), { ...country, arcs: [[[0]], [[2]]] });
  assert.equal(meant(country, []), country);
});

test("places within 20 pixels of the first of a group belong to it", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 19, y: 19 },
    { x: 20, y: 0 },
    { x: 38, y: 0 },
  ];
  assert.deepEqual(groups(points), [
    [points[0], points[1]],
    [points[2], points[3]],
  ]);
});

test("a place with a group of its own is never in another group", () => {
  const points = [
    { x: 0, y: 0, ownGroup: true },
    { x: 5, y: 0, ownGroup: true },
    { x: 8, y: 0 },
  ];
  assert.deepEqual(groups(points), [[points[0], points[2]], [points[1]]]);
});

test("the chosen place represents its group, else the rank decides", () => {
  /** @type {any[]} */
  const entries = ["a", "b", "c", "area"].map((id, index) => ({
    place: { id, rank: 3 - index },
    marker: id === "area" ? null : {},
  }));
  assert.deepEqual(
    byImportance(entries, ["a"]).map(({ place }) => place.id),
    ["a", "c", "b"],
  );
  assert.deepEqual(
    byImportance(entries, []).map(({ place }) => place.id),
    ["c", "b", "a"],
  );
});

test("a line is sampled every few pixels", () => {
  assert.deepEqual(
    sampled([
      [0, 0],
      [16, 0],
    ]),
    [
      [0, 0],
      [8, 0],
    ],
  );
  assert.equal(
    sampled([
      [0, 0],
      [1e6, 0],
    ]).length,
    400,
  );
});

test("the scale bar is 1, 2 or 5 times a power of ten", () => {
  assert.deepEqual([1, 1.9, 2, 4.9, 5, 9.9, 137, 0.3].map(roundLength), [1, 1, 2, 2, 5, 5, 100, 0.2]);
});

test("the address to share is without the frame that a host shows the page in", () => {
  assert.equal(shareAddress("https://host.example/~/+/?unit=mi&embed=true#x"), "https://host.example/?unit=mi");
  assert.equal(shareAddress("https://host.example/app?story=a"), "https://host.example/app?story=a");
});

test("a text to copy has the address of the view, and the one for another site as HTML", () => {
  const href = "https://host.example/~/+/?story=a&claim=b#x";
  assert.equal(withAddresses("At {link}.", href), "At https://host.example/?story=a&claim=b.");
  const embed = '<iframe src="https://host.example/?story=a&amp;claim=b&amp;embed=true">';
  assert.equal(withAddresses('<iframe src="{embed}">', href), embed);
});

test("day, twilight and night at a place", () => {
  const sun = { at: "2024-03-20T12:00:00Z", latitude: 0, longitude: 0 };
  /** @param {number} longitude */
  const at = (longitude) => phase({ latitude: 0, longitude }, sun, new Date(sun.at));
  assert.deepEqual([0, 90, 92, 95.9, 97, 180].map(at), ["day", "day", "twilight", "twilight", "night", "night"]);
  const sixHoursLater = new Date("2024-03-20T18:00:00Z");
  assert.equal(phase({ latitude: 0, longitude: -90 }, sun, sixHoursLater), "day");
  assert.equal(phase({ latitude: 0, longitude: 97 }, sun, sixHoursLater), "night");
});

// --- the exported page

test("a packed line is second differences, and is repeated for each turn", () => {
  const packed = { path: [100000, 200000, 5000, 10000, 0, 10000], turns: [0, -360], straight: [] };
  const { paths } = unpackLine(packed);
  assert.deepEqual(paths[0], [
    [10, 20],
    [10.5, 21],
    [11, 23],
  ]);
  assert.deepEqual(paths[1][0], [10, -340]);
});

test("a line that is not stored is the reverse of the other direction", () => {
  /** @type {Record<string, import("../../geo/export/js/data.js").PackedLine>} */
  const lines = {
    "a b": {
      path: [0, 0, 10000, 10000],
      turns: [0],
      straight: [
        [0, 0],
        [1, 1],
      ],
    },
  };
  assert.deepEqual(lineBetween(lines, "a", "b").paths, [
    [
      [0, 0],
      [1, 1],
    ],
  ]);
  assert.deepEqual(lineBetween(lines, "b", "a"), {
    paths: [
      [
        [1, 1],
        [0, 0],
      ],
    ],
    straight: [
      [1, 1],
      [0, 0],
    ],
  });
});

test("the sky is that of the nearest day in any year", () => {
  /** @type {any[]} */
  const skies = ["2024-01-01T00:00:00Z", "2024-07-01T00:00:00Z"].map((at) => ({ sun: { at } }));
  assert.equal(nearestSky(skies, new Date("2031-06-20T00:00:00Z")), skies[1]);
  assert.equal(nearestSky(skies, new Date("2031-12-20T00:00:00Z")), skies[0]);
});

/**
 * @param {string} id
 * @param {number} rank
 */
const part = (id, rank, layer = "a") => ({
  km: { place: { id, rank, layer }, arc: id === "home" ? null : { id, to: id, straight: "7 km" } },
});
const LINE = { path: [0, 0, 10000, 10000], turns: [0], straight: [] };
/** @type {any} */
const DATA = {
  scene: {
    layers: [{ id: "a" }, { id: "b" }],
    fit: { places: ["home"] },
    rings: [{ id: "ring-1", line: [] }],
    crowd: null,
  },
  foremost: [],
  metres: {},
  rings: { km: [{ label: "7 km", text: "7 km around home" }] },
  units: { km: { sign: "km" } },
  sections: { one: ["near"] },
  from: { home: { home: part("home", 1), near: part("near", 1), far: part("far", 2, "b") } },
  lines: { "home near": LINE, "home far": LINE },
  claimed: { c: ["home", "far"], in: ["near"] },
  claims: {
    c: {
      km: [
        { id: "claim:nearest", to: "far" },
        { id: "claim:", to: "far" },
      ],
    },
  },
  outlines: { in: { name: "A sea", rings: [] } },
  mostArcs: 60,
  world: {},
};
const CHOICE = {
  layers: ["a"],
  section: "",
  origin: "home",
  unit: "km",
  place: "",
  straight: false,
  night: true,
  claim: "",
};
const COUNTERS = { fit: 1, focus: 2, revision: 3 };
/** @type {any} */
const SKY = { night: { at: "2024-07-28T03:00:00Z", rings: [[[0, 0]]] } };

test("a scene has all places and arcs, and says which layers are shown", () => {
  const scene = sceneOf(DATA, CHOICE, COUNTERS, SKY);
  assert.deepEqual(
    scene.places.map(({ id }) => id),
    ["home", "near", "far"],
  );
  assert.deepEqual(
    scene.arcs.map(({ id }) => id),
    ["near", "far"],
  );
  assert.deepEqual(
    scene.layers.map(({ shown }) => shown),
    [true, false],
  );
  assert.deepEqual([scene.fit.n, scene.focus.n, scene.revision], [1, 2, 3]);
});

test("among many places only the main ones and the chosen one have arcs", () => {
  const few = { ...DATA, mostArcs: 1 };
  assert.deepEqual(
    sceneOf(few, CHOICE, COUNTERS, SKY).arcs.map(({ id }) => id),
    ["near"],
  );
  const chosen = sceneOf(few, { ...CHOICE, place: "far" }, COUNTERS, SKY);
  assert.deepEqual(
    chosen.arcs.map(({ id }) => id),
    ["near", "far"],
  );
});

test("of a large story the named and the chosen places are in full, and the others a crowd", () => {
  const places = { ids: ["home", "near", "far"] };
  const data = { ...DATA, foremost: ["home"], metres: { home: [0, 1, 2] } };
  data.scene = { ...DATA.scene, crowd: { places, metres: [], bounds: [[0, 0]], quiet: false } };
  /** @type {(choice: object) => any} */
  const seen = (choice) => sceneOf(data, { ...CHOICE, ...choice }, COUNTERS, SKY);
  /** @type {(scene: any) => string[]} */
  const ids = (scene) => scene.places.map((/** @type {any} */ { id }) => id);
  assert.deepEqual(ids(seen({})), ["home"]);
  assert.deepEqual(ids(seen({ place: "far" })), ["home", "far"]);
  assert.deepEqual(ids(seen({ section: "one" })), ["home", "near"]);
  assert.deepEqual(ids(seen({ claim: "c" })), ["home", "far"]);
  assert.deepEqual(seen({}).crowd, { ...data.scene.crowd, metres: [0, 1, 2], quiet: false });
  assert.equal(seen({}).crowd.places, places);
  assert.deepEqual([seen({ claim: "c" }).crowd.quiet, seen({ section: "one" }).crowd.quiet], [true, true]);
});

test("night is shown or not, as the reader chose", () => {
  assert.deepEqual(sceneOf(DATA, CHOICE, COUNTERS, SKY).night, { ...SKY.night, shown: true });
  assert.deepEqual(sceneOf(DATA, { ...CHOICE, night: false }, COUNTERS, SKY).night, {
    ...SKY.night,
    shown: false,
    rings: [],
  });
});

test("an open claim names its places, also if it has no line", () => {
  assert.deepEqual(sceneOf(DATA, { ...CHOICE, claim: "in" }, COUNTERS, SKY).fit.claim, ["near"]);
  assert.deepEqual(
    sceneOf(DATA, { ...CHOICE, claim: "in" }, COUNTERS, SKY).arcs.filter((arc) => arc.claim),
    [],
  );
  assert.deepEqual(sceneOf(DATA, CHOICE, COUNTERS, SKY).fit.claim, []);
});

test("only an open claim that a place lies in an area has its outline", () => {
  assert.equal(sceneOf(DATA, { ...CHOICE, claim: "in" }, COUNTERS, SKY).outline?.name, "A sea");
  assert.equal(sceneOf(DATA, { ...CHOICE, claim: "c" }, COUNTERS, SKY).outline, null);
  assert.equal(sceneOf(DATA, CHOICE, COUNTERS, SKY).outline, null);
});

test("an open section dims what it does not name", () => {
  const scene = sceneOf(DATA, { ...CHOICE, section: "one" }, COUNTERS, SKY);
  assert.deepEqual(
    scene.places.map(({ quiet }) => quiet),
    [true, false, true],
  );
  assert.deepEqual(
    scene.arcs.map(({ quiet }) => quiet),
    [false, true],
  );
  assert.deepEqual(scene.fit.section, ["near"]);
});

test("straight lines are drawn to main places, and an open claim's arc comes last", () => {
  const scene = sceneOf(DATA, { ...CHOICE, straight: true, claim: "c" }, COUNTERS, SKY);
  assert.deepEqual(
    scene.arcs.map(({ id }) => id),
    ["near", "far", "claim:nearest", "claim:"],
  );
  assert.deepEqual(scene.arcs[0].straight, { path: [], label: "7 km" });
  assert.equal(scene.arcs[1].straight, null);
});

test("a ring has the words of the unit", () => {
  assert.deepEqual(sceneOf(DATA, CHOICE, COUNTERS, SKY).rings, [
    { id: "ring-1", line: [], label: "7 km", text: "7 km around home" },
  ]);
});
