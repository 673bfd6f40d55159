// Builds data/basemap/world.json (TopoJSON) from Natural Earth and copies topojson-client
// beside the map's script. Run with `make basemap`, or `npm ci && node build.mjs` here.
// All coordinates are on the source's integer grid (0.0036 x 0.0017 degrees), and nothing depends
// on time or chance: two runs give the same bytes.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { topology as buildTopology } from "topojson-server";
import { presimplify, planarTriangleArea } from "topojson-simplify";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, "../..");
const OUT = path.join(ROOT, "data/basemap/world.json");

// ---------------------------------------------------------------- the pinned sources
const LOCKED = {
  "world-atlas": ["2.0.2", "sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ=="],
  "topojson-client": ["3.1.0", "sha512-605uxS6bcYxGXw9qi62XyrV6Q3xwbndjachmNxu8HWTtVPxZfEJN9fd/SZS1Q54Sn2y0TMyMxFj/cJINqGHrKw=="],
};
const lock = JSON.parse(fs.readFileSync(path.join(HERE, "package-lock.json"), "utf8"));
for (const [name, [version, integrity]] of Object.entries(LOCKED)) {
  const entry = lock.packages[`node_modules/${name}`];
  if (!entry || entry.version !== version || entry.integrity !== integrity) {
    throw new Error(`package-lock.json does not pin ${name} ${version} with the expected checksum`);
  }
}

function read(file, sha256) {
  const bytes = fs.readFileSync(path.join(HERE, file));
  const got = createHash("sha256").update(bytes).digest("hex");
  if (got !== sha256) throw new Error(`${file}: sha256 is ${got}, expected ${sha256}`);
  return bytes;
}
const WA = "node_modules/world-atlas/";
const C10 = JSON.parse(read(WA + "countries-10m.json", "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79"));
const C50 = JSON.parse(read(WA + "countries-50m.json", "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394"));
const L10 = JSON.parse(read(WA + "land-10m.json", "9b9f584709c119d63fbadf484ce425260497697b7166be7a2fe360e8c0b171a8"));
const DISPUTED = JSON.parse(read("disputed_areas.geojson", "4872c69f7f386269b3195535dc6bc2b39f3e02cc2f203459585befe45f88cabb"));

// ---------------------------------------------------------------- the grid
const MAX = 99999; // columns 0..MAX are -180..180
const [KX, KY] = C10.transform.scale;
const [OX, OY] = C10.transform.translate;
const lon = (x) => x * KX + OX;
const lat = (y) => y * KY + OY;
const col = (d) => Math.round((d - OX) / KX);
const row = (d) => Math.round((d - OY) / KY);
if (L10.transform.scale.join() !== C10.transform.scale.join()) throw new Error("land and countries: two grids");
if (lon(MAX) > 180 || lon(0) < -180) throw new Error("the grid leaves [-180, 180]");
const FLOOR = row(-89.99); // the edge that closes Antarctica

// ---------------------------------------------------------------- which islands to keep
// In these boxes every island of the 10m file is kept (west, south, east, north).
const EVERY_ISLAND = [
  [116, 20, 150, 46], // Japan, Korea, Taiwan, Ryukyus, Ogasawara
  [-180, 18, -154, 29.5], // Hawaii and its chain to Midway
  [143.5, 12.5, 147, 21], // Guam and the Marianas
  [109, 4, 121, 23], // South China Sea
  [166, 19, 167, 20], // Wake
];
const FAR_AREA = 0.05; // square degrees: elsewhere, islands of at least this size are kept, and all that 50m has
const FINE_IDS = new Set(["158", "392", "408", "410"]); // Taiwan, Japan, North Korea, South Korea
const HAWAII = [-162, 18, -154, 23];
const NEAR = [95, 0, 160, 55];
// Visvalingam thresholds in square degrees.
const T_FINE = 0.00012, T_NEAR = 0.0016, T_FAR = 0.014, T_POLAR = 0.06;
const FEWEST = 4; // distinct points that an island keeps, if it has them
const APART = 0.05; // degrees: a border this close to a disputed area is replaced by the area's dashed outline
const SHORTEST = 0.1; // degrees: between two such parts, a shorter piece of border is dropped too
// It has no note in the source, and is a whole country with an old claim on it.
const LEFT_OUT = new Set(["Belize"]);

const within = (b, x, y) => x >= b[0] && x <= b[2] && y >= b[1] && y <= b[3];

// ---------------------------------------------------------------- decode to rings on the grid
function decode(topo, object) {
  const arcs = topo.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
  });
  const ring = (indexes) => {
    const out = [];
    for (const i of indexes) {
      const a = i < 0 ? arcs[~i].slice().reverse() : arcs[i];
      for (const p of a) {
        const last = out[out.length - 1];
        if (!last || last[0] !== p[0] || last[1] !== p[1]) out.push(p);
      }
    }
    return out;
  };
  return object.geometries.map((g) => ({
    id: g.id,
    name: g.properties?.name ?? "",
    polygons: (g.type === "Polygon" ? [g.arcs] : g.type === "MultiPolygon" ? g.arcs : []).map((p) => p.map(ring)),
  }));
}
const area = (ring) => {
  let s = 0;
  for (let i = 1; i < ring.length; i++) s += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return s / 2;
};
const box = (ring) => {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < b[0]) b[0] = x;
    if (y < b[1]) b[1] = y;
    if (x > b[2]) b[2] = x;
    if (y > b[3]) b[3] = y;
  }
  return b;
};
const degreeBox = (ring) => {
  const b = box(ring);
  return [lon(b[0]), lat(b[1]), lon(b[2]), lat(b[3])];
};
// A ring that the grid flattens (an islet under 400 m) becomes a small lozenge, so that it does not vanish.
function sound(ring, nth = 0) {
  const distinct = new Set(ring.map(String)).size;
  if (distinct >= 3 && Math.abs(area(ring)) >= 2) return ring;
  const b = box(ring);
  const x = Math.round((b[0] + b[2]) / 2), y = Math.round((b[1] + b[3]) / 2);
  const lozenge = [[x - 1, y], [x, y + 2], [x + 1, y], [x, y - 2], [x - 1, y]];
  return nth === 0 ? lozenge : lozenge.reverse(); // a hole has the opposite orientation
}
// In the source the two sides of the antimeridian sometimes differ by one row: use one row for both.
const seamRows = [];
function sew(ring) {
  const out = [];
  for (const [x, y] of ring) {
    let row = y;
    if (x === 0 || x === MAX) {
      row = seamRows.find((r) => Math.abs(r - y) <= 2) ?? y;
      if (row === y && !seamRows.includes(y)) seamRows.push(y);
    }
    const last = out[out.length - 1];
    if (!last || last[0] !== x || last[1] !== row) out.push([x, row]);
  }
  return out;
}

// ---------------------------------------------------------------- cut at the antimeridian
// The source's rings cross it: unwrap each ring, then clip. A cut gives the same row on both sides.
function cut(ring) {
  const out = [ring[0].slice()];
  for (let i = 1; i < ring.length; i++) {
    const previous = out[i - 1][0];
    out.push([ring[i][0] + Math.round((previous - ring[i][0]) / MAX) * MAX, ring[i][1]]);
  }
  const turn = out[out.length - 1][0] - out[0][0];
  if (turn !== 0) return [aroundThePole(ring)];
  const b = box(out);
  if (b[0] >= 0 && b[2] <= MAX) return [out];
  const shift = b[0] < 0 ? MAX : 0;
  const moved = out.map(([x, y]) => [x + shift, y]);
  return [half(moved, -1), half(moved, 1).map(([x, y]) => [x - MAX, y])].filter((r) => r.length >= 4);
}
function half(ring, side) {
  const inside = (p) => side * (p[0] - MAX) >= 0;
  const out = [];
  const push = (p) => {
    const last = out[out.length - 1];
    if (!last || last[0] !== p[0] || last[1] !== p[1]) out.push(p);
  };
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1], b = ring[i];
    if (inside(a) !== inside(b)) {
      const y = Math.round(a[1] + ((MAX - a[0]) / (b[0] - a[0])) * (b[1] - a[1]));
      push([MAX, y]);
    }
    if (inside(b)) push(b);
  }
  if (out.length) push(out[0]);
  return out.length >= 4 && Math.abs(area(out)) > 0 ? out : [];
}
function aroundThePole(ring) {
  const open = ring.slice(0, -1);
  const at = open.findIndex((p, i) => Math.abs(p[0] - open[(i + open.length - 1) % open.length][0]) > MAX / 2);
  const turned = [...open.slice(at), ...open.slice(0, at)];
  const ltr = turned[0][0] < MAX / 2;
  const [first, last] = ltr ? [0, MAX] : [MAX, 0];
  const y = turned[0][1];
  const body = turned[0][0] === first ? turned : [[first, y], ...turned];
  const end = body[body.length - 1][0] === last ? [] : [[last, y]];
  return [...body, ...end, [last, FLOOR], [first, FLOOR], body[0]];
}
// A polygon whose outer ring is cut becomes several; in the source none of those has a hole.
function cutPolygon(polygon) {
  const outer = cut(polygon[0]);
  if (outer.length === 1) return [[outer[0], ...polygon.slice(1)]];
  if (polygon.length === 1) return outer.map((r) => [r]);
  return outer.map((r) => {
    const b = box(r);
    return [r, ...polygon.slice(1).filter((h) => within(b, h[0][0], h[0][1]))];
  });
}

// ---------------------------------------------------------------- countries
function byCountry(list) {
  const out = new Map();
  for (const c of list) {
    const key = c.id ?? `name:${c.name}`;
    const size = c.polygons.reduce((s, p) => s + Math.abs(area(p[0])), 0);
    const had = out.get(key);
    if (!had) out.set(key, { ...c, polygons: [...c.polygons], size });
    else {
      if (size > had.size) had.name = c.name;
      had.size = Math.max(had.size, size);
      had.polygons.push(...c.polygons);
    }
  }
  return out;
}
const countries = byCountry(decode(C10, C10.objects.countries));
const fifty = byCountry(decode(C50, C50.objects.countries));
const box50 = (ring) => {
  const b = box(ring), [kx, ky] = C50.transform.scale, [ox, oy] = C50.transform.translate;
  return [b[0] * kx + ox, b[1] * ky + oy, b[2] * kx + ox, b[3] * ky + oy];
};
for (const [key, c] of fifty) if (!countries.has(key)) throw new Error(`only in 50m: ${key} ${c.name}`);

const wanted = new Set();
for (const [key, c] of countries) {
  const boxes = c.polygons.map((p) => degreeBox(p[0]));
  const sizes = c.polygons.map((p) => Math.abs(area(p[0])) * KX * KY);
  wanted.add(c.polygons[sizes.indexOf(Math.max(...sizes))]);
  c.polygons.forEach((p, i) => {
    const b = boxes[i], x = (b[0] + b[2]) / 2, y = (b[1] + b[3]) / 2;
    const halved = p[0].some((q) => q[0] === 0 || q[0] === MAX); // the two halves at the antimeridian need each other
    if (halved || sizes[i] >= FAR_AREA || EVERY_ISLAND.some((r) => within(r, x, y))) wanted.add(p);
  });
  // For each polygon of 50m, the most similar one.
  for (const p of fifty.get(key)?.polygons ?? []) {
    const b = box50(p[0]);
    let best = -1, score = -Infinity;
    boxes.forEach((d, i) => {
      const w = Math.min(b[2], d[2]) - Math.max(b[0], d[0]), h = Math.min(b[3], d[3]) - Math.max(b[1], d[1]);
      const both = w > 0 && h > 0 ? w * h : 0;
      const all = (b[2] - b[0]) * (b[3] - b[1]) + (d[2] - d[0]) * (d[3] - d[1]) - both;
      const far = Math.hypot(b[0] + b[2] - d[0] - d[2], b[1] + b[3] - d[1] - d[3]);
      const s = both > 0 ? 1 + both / all : -far;
      if (s > score) (score = s), (best = i);
    });
    if (best >= 0) wanted.add(c.polygons[best]);
  }
}

const named = [];
const corners = new Set();
for (const c of countries.values()) {
  for (const p of c.polygons) for (const r of p) for (const q of r) corners.add(q[0] * 200000 + q[1]);
  const kept = c.polygons.filter((p) => wanted.has(p)).flatMap(cutPolygon).map((p) => p.map(sew));
  named.push({ id: c.id, name: c.name, polygons: kept.map((p) => p.map(sound)) });
}
// Islets that only land-10m has: they share no vertex with a country.
const near = (p, d) => {
  for (let i = -d; i <= d; i++) for (let j = -d; j <= d; j++) if (corners.has((p[0] + i) * 200000 + p[1] + j)) return true;
  return false;
};
const nameless = decode(L10, L10.objects.land)[0].polygons.filter((p) => {
  const b = degreeBox(p[0]);
  return (
    EVERY_ISLAND.some((r) => within(r, (b[0] + b[2]) / 2, (b[1] + b[3]) / 2)) &&
    (b[2] - b[0]) * (b[3] - b[1]) < 1 && p[0].filter((q) => near(q, 2)).length * 3 < p[0].length
  );
});
const islets = nameless.length;
if (islets) named.push({ id: undefined, name: "", polygons: nameless.flatMap(cutPolygon).map((p) => p.map(sound)) });
named.sort((a, b) => {
  const x = `${a.id ?? "~"} ${a.name}`, y = `${b.id ?? "~"} ${b.name}`;
  return x < y ? -1 : x > y ? 1 : 0;
});

// ---------------------------------------------------------------- disputed areas
// From a later edition: a vertex one or two cells from a country's is moved onto it, so that they share arcs.
function snap([x, y]) {
  const X = col(x), Y = row(y);
  let best = [X, Y], score = Infinity;
  for (let i = -1; i <= 1; i++) {
    for (let j = -2; j <= 2; j++) {
      if (!corners.has((X + i) * 200000 + Y + j)) continue;
      const d = (lon(X + i) - x) ** 2 + (lat(Y + j) - y) ** 2;
      if (d < score) (score = d), (best = [X + i, Y + j]);
    }
  }
  return best;
}
const disputed = DISPUTED.features
  .filter((f) => !(f.properties.note === null && LEFT_OUT.has(f.properties.name)))
  .map((f) => ({
    name: f.properties.name,
    note: f.properties.note ?? "",
    polygons: (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates).map((p) =>
      p.map((r) => {
        const out = [];
        for (const q of r.map(snap)) {
          const last = out[out.length - 1];
          if (!last || last[0] !== q[0] || last[1] !== q[1]) out.push(q);
        }
        return sound(out);
      }),
    ),
  }));

// ---------------------------------------------------------------- one topology
const shape = (c, properties) => ({
  type: "Feature",
  ...(c.id ? { id: c.id } : {}),
  properties,
  geometry: {
    type: c.polygons.length === 1 ? "Polygon" : "MultiPolygon",
    coordinates: c.polygons.length === 1 ? c.polygons[0] : c.polygons,
  },
});
const topo = buildTopology({
  countries: { type: "FeatureCollection", features: named.map((c) => shape(c, { name: c.name })) },
  disputed: { type: "FeatureCollection", features: disputed.map((c) => shape(c, { name: c.name, note: c.note })) },
});
const polygonsOf = (g) => (g.type === "Polygon" ? [g.arcs] : g.arcs);

// The geometries that use each arc.
function users() {
  const out = topo.arcs.map(() => new Set());
  topo.objects.countries.geometries.forEach((g, n) => {
    for (const p of polygonsOf(g)) for (const r of p) for (const i of r) out[i < 0 ? ~i : i].add(n);
  });
  return out;
}

// ---------------------------------------------------------------- is a point near a disputed area?
const edges = new Map(); // cells of 0.25 degree -> edges, widened by APART
const outlines = disputed.flatMap((d) => d.polygons).map((p) => p.map((r) => r.map(([x, y]) => [lon(x), lat(y)])));
const CELL = 0.25;
for (const p of outlines) {
  for (const r of p) {
    for (let i = 1; i < r.length; i++) {
      const [a, b] = [r[i - 1], r[i]];
      for (let u = Math.floor((Math.min(a[0], b[0]) - APART) / CELL); u <= (Math.max(a[0], b[0]) + APART) / CELL; u++) {
        for (let v = Math.floor((Math.min(a[1], b[1]) - APART) / CELL); v <= (Math.max(a[1], b[1]) + APART) / CELL; v++) {
          const key = `${u},${v}`;
          if (!edges.has(key)) edges.set(key, []);
          edges.get(key).push([a, b]);
        }
      }
    }
  }
}
const outlineBoxes = outlines.map((p) => box(p[0]));
function inRing(r, x, y) {
  let odd = false;
  for (let i = 1; i < r.length; i++) {
    const [a, b] = [r[i - 1], r[i]];
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) odd = !odd;
  }
  return odd;
}
function atDisputed(x, y) {
  for (const [a, b] of edges.get(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`) ?? []) {
    const dx = b[0] - a[0], dy = b[1] - a[1];
    const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy) <= APART) return true;
  }
  return outlines.some((p, i) => within(outlineBoxes[i], x, y) && p.filter((r) => inRing(r, x, y)).length % 2 === 1);
}

// ---------------------------------------------------------------- split arcs where their kind changes
const use = users();
const KIND = []; // of the new arcs: "coast", "border" or "" (neither)
const pieces = []; // old arc -> new arcs
const cutArcs = [];
const lengthOf = (pts) => pts.slice(1).reduce((s, p, i) => s + Math.hypot((p[0] - pts[i][0]) * KX, (p[1] - pts[i][1]) * KY), 0);
topo.arcs.forEach((arc, n) => {
  const shared = use[n].size;
  let runs = []; // [kind, points]
  const add = (kind, a, b) => {
    const last = runs[runs.length - 1];
    if (last && last[0] === kind) last[1].push(b);
    else runs.push([kind, [a, b]]);
  };
  for (let i = 1; i < arc.length; i++) {
    const a = arc[i - 1], b = arc[i];
    if (shared === 0) add("", a, b);
    else if (shared === 1) {
      const seam = a[0] === b[0] && (a[0] === 0 || a[0] === MAX);
      add(seam || (a[1] <= FLOOR && b[1] <= FLOOR) ? "" : "coast", a, b);
    } else {
      const steps = Math.max(1, Math.ceil(lengthOf([a, b]) / 0.05));
      let from = a;
      for (let s = 1; s <= steps; s++) {
        const to = s === steps ? b : [0, 1].map((k) => Math.round(a[k] + ((b[k] - a[k]) * s) / steps));
        const kind = atDisputed(lon((from[0] + to[0]) / 2), lat((from[1] + to[1]) / 2)) ? "" : "border";
        const last = runs[runs.length - 1];
        // Points inserted into a straight segment stay only where the kind changes.
        if (s > 1 && last[0] === kind) last[1][last[1].length - 1] = to;
        else add(kind, from, to);
        from = to;
      }
    }
  }
  if (shared > 1) {
    runs.forEach((r, i) => {
      const between = runs.length > 1 && [runs[i - 1], runs[i + 1]].every((o) => !o || o[0] === "");
      if (r[0] === "border" && between && lengthOf(r[1]) < SHORTEST) r[0] = "";
    });
    runs = runs.reduce((out, [kind, pts]) => {
      const last = out[out.length - 1];
      if (last && last[0] === kind) last[1].push(...pts.slice(1));
      else out.push([kind, pts]);
      return out;
    }, []);
  }
  pieces.push(runs.map(([kind, pts]) => (KIND.push(kind), cutArcs.push(pts) - 1)));
});
topo.arcs = cutArcs;
const relink = (r) => r.flatMap((i) => (i < 0 ? pieces[~i].map((j) => ~j).reverse() : pieces[i]));
for (const o of Object.values(topo.objects)) {
  for (const g of o.geometries) {
    g.arcs = g.type === "Polygon" ? g.arcs.map(relink) : g.arcs.map((p) => p.map(relink));
  }
}

// ---------------------------------------------------------------- simplify
const used = users();
const geometries = topo.objects.countries.geometries;
const fine = used.map((s) => [...s].some((n) => FINE_IDS.has(geometries[n].id)));
function threshold(x, y, isFine) {
  if (isFine || within(HAWAII, x, y)) return T_FINE;
  if (within(NEAR, x, y)) return T_NEAR;
  return y > 66 || y < -60 ? T_POLAR : T_FAR;
}
const weighed = presimplify(topo, planarTriangleArea);
const keep = weighed.arcs.map((arc, n) =>
  arc.map(([x, y, w], i) => {
    if (i === 0 || i === arc.length - 1) return true;
    const seam = (v) => v === 0 || v === MAX;
    if (seam(x) && (arc[i - 1][0] !== x || arc[i + 1][0] !== x)) return true;
    if (y <= FLOOR) return true;
    return w * KX * KY >= threshold(lon(x), lat(y), fine[n]);
  }),
);
const points = (n) => weighed.arcs[n].filter((_, i) => keep[n][i]).map(([x, y]) => [x, y]);
const walk = (r, source) => {
  const out = [];
  for (const i of r) {
    const a = source(i < 0 ? ~i : i);
    out.push(...(i < 0 ? a.slice().reverse() : a).slice(out.length ? 1 : 0));
  }
  return out;
};
const full = (n) => weighed.arcs[n].map(([x, y]) => [x, y]);
// Restores the dropped point with the greatest weight among these arcs.
function restore(ring) {
  let best = null;
  for (const i of ring) {
    const n = i < 0 ? ~i : i;
    weighed.arcs[n].forEach(([, , w], k) => {
      if (!keep[n][k] && (!best || w > best[0])) best = [w, n, k];
    });
  }
  if (best) keep[best[1]][best[2]] = true;
  return !!best;
}
const rings = Object.values(topo.objects).flatMap((o) => o.geometries.flatMap((g) => polygonsOf(g).flat()));
let restored = 0;
function mendRings() {
  for (const r of rings) {
    const was = area(walk(r, full));
    for (;;) {
      const now = walk(r, points), a = area(now);
      if (now.length > FEWEST && a * was > 0 && a / was > 0.6 && a / was < 1.6) break;
      if (!restore(r)) break;
      restored++;
    }
  }
}
// Lines that cross only after simplification: restore dropped points of both.
function crossings() {
  const cells = new Map(), found = [];
  const size = 300;
  weighed.arcs.forEach((_, n) => {
    const idx = keep[n].flatMap((k, i) => (k ? [i] : []));
    for (let i = 1; i < idx.length; i++) {
      const s = { n, from: idx[i - 1], to: idx[i], a: weighed.arcs[n][idx[i - 1]], b: weighed.arcs[n][idx[i]] };
      for (let u = Math.floor(Math.min(s.a[0], s.b[0]) / size); u <= Math.max(s.a[0], s.b[0]) / size; u++) {
        for (let v = Math.floor(Math.min(s.a[1], s.b[1]) / size); v <= Math.max(s.a[1], s.b[1]) / size; v++) {
          const key = u * 100000 + v;
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push(s);
        }
      }
    }
  });
  const side = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  for (const list of cells.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const s = list[i], t = list[j];
        // The outline of a disputed area may cross a country's, because the editions differ.
        if (used[s.n].size === 0 || used[t.n].size === 0) continue;
        if (side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0) found.push([s, t]);
      }
    }
  }
  return found;
}
let left = [];
for (let round = 0; round < 60; round++) {
  mendRings();
  left = crossings();
  let changed = false;
  for (const { n, from, to } of left.flat()) {
    let best = -1;
    for (let k = from + 1; k < to; k++) if (!keep[n][k] && (best < 0 || weighed.arcs[n][k][2] > weighed.arcs[n][best][2])) best = k;
    if (best >= 0) (keep[n][best] = true), (changed = true), restored++;
  }
  if (!changed) break;
}
// Lines that still cross with all points restored also cross on the source's grid, by one cell.
const crossed = left.map(([s]) => `${lon(s.a[0]).toFixed(2)} ${lat(s.a[1]).toFixed(2)}`);

// ---------------------------------------------------------------- write
// Arcs of one kind of line are listed in order, not joined: Leaflet and canvas draw each by itself.
const lines = (kind) => ({
  type: "MultiLineString",
  arcs: KIND.flatMap((k, n) => (k === kind ? [n] : [])).map((n) => [n]),
});
const topRow = weighed.arcs.flat().reduce((m, p) => Math.max(m, p[1]), 0);
const result = {
  type: "Topology",
  bbox: [-180, lat(FLOOR), 180, lat(topRow)].map((v) => +v.toFixed(4)),
  transform: { scale: [KX, KY], translate: [OX, OY] },
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: geometries.map(({ type, id, properties, arcs }) => ({ type, ...(id ? { id } : {}), properties, arcs })),
    },
    coast: lines("coast"),
    borders: lines("border"),
    disputed: {
      type: "GeometryCollection",
      geometries: topo.objects.disputed.geometries.map(({ type, properties, arcs }) => ({ type, properties, arcs })),
    },
  },
  arcs: weighed.arcs.map((_, n) => {
    let x = 0, y = 0;
    return points(n).map(([X, Y]) => {
      const d = [X - x, Y - y];
      (x = X), (y = Y);
      return d;
    });
  }),
};
for (const r of rings) {
  const ring = walk(r, points);
  const [a, b] = [ring[0], ring[ring.length - 1]];
  if (ring.length < 4 || a[0] !== b[0] || a[1] !== b[1] || area(ring) === 0) throw new Error(`a broken ring at ${lon(a[0])} ${lat(a[1])}`);
}
const text = JSON.stringify(result) + "\n";
fs.mkdirSync(path.dirname(OUT), { recursive: true });
fs.writeFileSync(OUT, text);

// ---------------------------------------------------------------- what is left out above, for maps of small regions
// A cell holds, for each arc, what lies between its kept points there, and the islands that the base map leaves out.
const DETAILS = path.join(ROOT, "data/basemap/details");
const CELL_DEG = 20;
const T_DETAIL = 0.000004, T_DETAIL_POLAR = 0.0006;
const SMALLEST = 0.0001; // square degrees: about 1 square kilometre
const cellOf = (x, y) => `${x === MAX ? -9 : Math.floor(lon(x) / CELL_DEG)},${Math.floor(lat(y) / CELL_DEG)}`;
// The encoded polyline format: the changes from number to number of each axis, in base 32.
function encoded(pairs) {
  let out = "";
  const last = [0, 0];
  for (const pair of pairs) {
    pair.forEach((value, axis) => {
      const step = value - last[axis];
      last[axis] = value;
      let bits = step < 0 ? ~(step << 1) : step << 1;
      for (; bits >= 32; bits >>= 5) out += String.fromCharCode((32 | (bits & 31)) + 63);
      out += String.fromCharCode(bits + 63);
    });
  }
  return out;
}
const details = new Map();
const cell = (key) => details.get(key) ?? details.set(key, { arcs: [], islands: [] }).get(key);
weighed.arcs.forEach((arc, n) => {
  const idx = keep[n].flatMap((k, i) => (k ? [i] : []));
  const polar = (y) => lat(y) > 75 || lat(y) < -60;
  const between = (i, j) =>
    arc.slice(i + 1, j).filter(([, y, w]) => w * KX * KY >= (polar(y) ? T_DETAIL_POLAR : T_DETAIL)).map(([x, y]) => [x, y]);
  let run = null; // [key, first kept point, last kept point, points of the run]
  const close = () => {
    if (run?.[3].length) cell(run[0]).arcs.push([n, run[1], run[2], encoded(run[3])]);
    run = null;
  };
  for (let k = 1; k < idx.length; k++) {
    const [x, y] = arc[idx[k - 1]];
    const key = cellOf(x, y);
    const more = between(idx[k - 1], idx[k]);
    if (run && run[0] === key) {
      if (more.length || run[3].length) run[3].push([x, y]);
    } else {
      close();
      run = [key, k - 1, k, []];
    }
    if (!run[3].length) run[1] = k - 1;
    run[2] = k;
    run[3].push(...more);
  }
  close();
});
for (const c of countries.values()) {
  for (const p of c.polygons) {
    if (wanted.has(p) || Math.abs(area(p[0])) * KX * KY < SMALLEST) continue;
    const thousandths = p[0].map(([x, y]) => [Math.round(lat(y) * 1000), Math.round(lon(x) * 1000)]);
    cell(cellOf(p[0][0][0], p[0][0][1])).islands.push(encoded(thousandths));
  }
}
fs.rmSync(DETAILS, { recursive: true, force: true });
fs.mkdirSync(DETAILS, { recursive: true });
let detailBytes = 0;
for (const [key, content] of details) {
  const own = JSON.stringify(content) + "\n";
  detailBytes += own.length;
  fs.writeFileSync(path.join(DETAILS, `${key}.json`), own);
}
console.log(`details: ${details.size} cells, ${detailBytes} bytes, ${[...details.values()].reduce((s, c) => s + c.islands.length, 0)} islands`);

const count = (o) => o.geometries.reduce((s, g) => s + polygonsOf(g).length, 0);
console.log(`world.json: ${Buffer.byteLength(text)} bytes, gzip ${zlib.gzipSync(text, { level: 9 }).length}`);
console.log(`countries ${result.objects.countries.geometries.length} (${count(result.objects.countries)} polygons, ${islets} nameless islets)`);
console.log(`disputed ${result.objects.disputed.geometries.length} (${count(result.objects.disputed)} polygons)`);
console.log(`coast ${result.objects.coast.arcs.length} lines, borders ${result.objects.borders.arcs.length} lines`);
console.log(`arcs ${result.arcs.length}, points ${result.arcs.reduce((s, a) => s + a.length, 0)} of ${weighed.arcs.reduce((s, a) => s + a.length, 0)}, given back ${restored}`);
console.log(`crossings of the source itself: ${crossed.join(", ") || "none"}`);
