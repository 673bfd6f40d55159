// Which of many points are drawn as one. Knows nothing of maps.

/** @typedef {{ x: ArrayLike<number>, y: ArrayLike<number> }} Points */

/**
 * Groups of points that lie together, by their indexes. The first of a group represents it: the groups' first points are
 * at least `near` apart, and every other point belongs to the nearest of them. The time grows with the number of points.
 *
 * @param {Points} points
 * @param {Iterable<number>} order the points to group, the most important first
 * @param {number} near
 * @returns {number[][]} the most important group first
 */
export function clustered({ x, y }, order, near) {
  /** @type {Map<number, number[][]>} the groups that begin in a square, by its column and row */
  const squares = new Map();
  /** @type {(column: number, row: number) => number} */
  const key = (column, row) => column * 2 ** 24 + row;
  /** @type {number[][]} */
  const found = [];
  for (const index of order) {
    const [column, row] = [Math.floor(x[index] / near), Math.floor(y[index] / near)];
    /** @type {number[] | null} */
    let own = null;
    let least = near * near;
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const group of squares.get(key(column + right, row + down)) ?? []) {
          const away = (x[group[0]] - x[index]) ** 2 + (y[group[0]] - y[index]) ** 2;
          if (away >= least) continue;
          least = away;
          own = group;
        }
      }
    }
    if (own) {
      own.push(index);
      continue;
    }
    const begun = [index];
    found.push(begun);
    const square = squares.get(key(column, row));
    if (square) square.push(begun);
    else squares.set(key(column, row), [begun]);
  }
  return found;
}

/** @typedef {{ x: number, y: number }} Point */

/**
 * Where a disc is drawn so that it does not lie under a marker: straight away from the nearest one, if that is too near.
 *
 * @param {Point} disc
 * @param {readonly Point[]} markers
 * @param {number} near how far apart the middles of a disc and a marker must be
 * @returns {Point}
 */
export function beside(disc, markers, near) {
  let least = near;
  /** @type {Point | null} */
  let nearest = null;
  for (const marker of markers) {
    const away = Math.hypot(disc.x - marker.x, disc.y - marker.y);
    if (away < least) [least, nearest] = [away, marker];
  }
  if (!nearest) return disc;
  // At the same spot any way will do.
  const [right, down] = least ? [(disc.x - nearest.x) / least, (disc.y - nearest.y) / least] : [1, 0];
  return { x: nearest.x + near * right, y: nearest.y + near * down };
}

const WORLD = 256; // the width of the world at zoom 0, in pixels

/**
 * Points in pixels of the Web Mercator map at zoom 0, as Leaflet projects them.
 *
 * @param {readonly number[]} latitudes
 * @param {readonly number[]} longitudes
 */
export function projected(latitudes, longitudes) {
  const x = Float64Array.from(longitudes, (longitude) => (WORLD * (longitude + 180)) / 360);
  const y = Float64Array.from(latitudes, (latitude) => {
    const sine = Math.sin((Math.max(-85.0511287798, Math.min(85.0511287798, latitude)) * Math.PI) / 180);
    return WORLD * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
  });
  return { x, y };
}
