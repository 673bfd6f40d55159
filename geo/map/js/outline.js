// The outline of the area in which the open claim says that a place lies.

/** @typedef {[number, number]} LatLon */

/**
 * The lines of rings, without the edges along the 180th meridian and at the poles, where areas are only cut.
 *
 * @param {LatLon[][]} rings
 * @returns {LatLon[][]}
 */
export function withoutCuts(rings) {
  /** @param {number} degrees */
  const isCut = (degrees) => Math.abs(Math.abs(degrees % 360) - 180) < 0.01;
  return rings.flatMap((ring) => {
    /** @type {LatLon[][]} */
    const lines = [[ring[0]]];
    for (const [index, end] of ring.slice(1).entries()) {
      const start = ring[index];
      const cut = (isCut(start[1]) && isCut(end[1])) || (Math.abs(start[0]) > 89.9 && Math.abs(end[0]) > 89.9);
      if (cut) lines.push([end]);
      else lines[lines.length - 1].push(end);
    }
    return lines.filter((line) => line.length > 1);
  });
}

/**
 * The part of an area to look at for a place: the largest ring around it, else the one with the nearest corner.
 *
 * @param {LatLon[][]} rings
 * @param {{ lat: number, lng: number }} place
 * @returns {LatLon[]}
 */
export function ringNear(rings, { lat, lng }) {
  const measured = rings.map((ring) => {
    const [latitudes, longitudes] = [0, 1].map((axis) => ring.map((point) => point[axis]).sort((a, b) => a - b));
    const [south, north, west, east] = [latitudes[0], latitudes.at(-1), longitudes[0], longitudes.at(-1)].map(Number);
    const isAround = south <= lat && lat <= north && west <= lng && lng <= east;
    const away = Math.min(...ring.map((point) => Math.hypot(point[0] - lat, point[1] - lng)));
    return { ring, order: isAround ? -(north - south) * (east - west) : away };
  });
  return measured.sort((a, b) => a.order - b.order)[0]?.ring ?? [];
}

/**
 * @param {L.Map} map
 * @param {string} pane
 */
export function createOutline(map, pane) {
  const renderer = L.svg({ pane, padding: 0.4 });
  /** @type {L.Path[]} */
  let drawn = [];
  let written = "";

  return {
    /** @param {import("./scene.js").Scene} scene */
    render({ outline }) {
      const next = JSON.stringify(outline);
      if (next === written) return;
      written = next;
      for (const part of drawn) part.remove();
      drawn = [];
      if (!outline) return;
      const rings = /** @type {LatLon[][]} */ (outline.rings);
      const base = { pane, renderer, interactive: false };
      drawn = [
        // One shape for all rings, so that its holes stay empty.
        L.polygon(rings, { ...base, className: "dl-within", stroke: false }),
        L.polyline(withoutCuts(rings), { ...base, className: "dl-outline" }),
      ];
      for (const part of drawn) part.addTo(map);
    },
  };
}
