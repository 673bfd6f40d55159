// The space that is already occupied on the map. Boxes and leader lines are sorted into a grid of cells, so that a
// candidate is compared with its neighbours only. Drawn lines are a summed-area table, which gives at once how many of
// their points lie under a box.

/** @typedef {import("./boxes.js").Box} Box */
/** @typedef {import("./boxes.js").Line} Line */
/** @typedef {import("./boxes.js").Size} Size */
/** @typedef {Box & { owner?: string, marker?: boolean }} Obstacle owner is the id of the place it belongs to */

const CELL = 48;
const DOT = 6;

export class Field {
  /**
   * @param {Obstacle[]} obstacles
   * @param {[number, number][]} ink points of drawn lines
   * @param {Size} size
   */
  constructor(obstacles, ink, size) {
    /** @type {Size} */
    this.size = size;
    /** @type {Map<number, Obstacle[]>} */
    this.cells = new Map();
    /** @type {Line[]} */
    this.leaders = [];
    this.width = Math.ceil(size.x / DOT) + 1;
    const height = Math.ceil(size.y / DOT) + 1;
    this.dots = new Uint8Array(this.width * height);
    for (const [x, y] of ink) if (this.isInside(x, y)) this.dots[this.dotAt(x, y)] = 1;
    this.sums = new Uint32Array((this.width + 1) * (height + 1));
    for (let y = 0; y < height; y += 1) {
      for (let x = 0, row = 0; x < this.width; x += 1) {
        row += this.dots[y * this.width + x];
        this.sums[(y + 1) * (this.width + 1) + x + 1] = this.sums[y * (this.width + 1) + x + 1] + row;
      }
    }
    this.height = height;
    for (const own of obstacles) this.add(own);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  isInside(x, y) {
    return x >= 0 && y >= 0 && x < this.size.x && y < this.size.y;
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  dotAt(x, y) {
    return Math.floor(y / DOT) * this.width + Math.floor(x / DOT);
  }

  /** @returns {Field} a copy to which boxes and leaders can be added without changing this one */
  copy() {
    /** @type {Field} */
    const made = Object.assign(Object.create(Field.prototype), this);
    made.cells = new Map([...this.cells].map(([key, boxes]) => [key, boxes.slice()]));
    made.leaders = this.leaders.slice();
    return made;
  }

  /**
   * The cells that a box lies in.
   *
   * @param {Box} box
   */
  *keys({ left, top, right, bottom }, margin = 0) {
    for (let y = Math.floor((top - margin) / CELL); y <= Math.floor((bottom + margin) / CELL); y += 1) {
      for (let x = Math.floor((left - margin) / CELL); x <= Math.floor((right + margin) / CELL); x += 1)
        yield x * 4096 + y;
    }
  }

  /** @param {Obstacle} own */
  add(own) {
    for (const key of this.keys(own)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(own);
      else this.cells.set(key, [own]);
    }
  }

  /**
   * The obstacles in the same cells as a box.
   *
   * @param {Box} own
   */
  near(own, margin = 0) {
    /** @type {Set<Obstacle>} */
    const found = new Set();
    for (const key of this.keys(own, margin)) for (const other of this.cells.get(key) ?? []) found.add(other);
    return found;
  }

  /**
   * How many points of drawn lines lie under a box.
   *
   * @param {Box} box
   */
  inkUnder({ left, top, right, bottom }) {
    const [x0, x1] = [left, right].map((x) => Math.max(0, Math.min(this.width, Math.round(x / DOT))));
    const [y0, y1] = [top, bottom].map((y) => Math.max(0, Math.min(this.height, Math.round(y / DOT))));
    /** @type {(x: number, y: number) => number} */
    const at = (x, y) => this.sums[y * (this.width + 1) + x];
    return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0);
  }

  /**
   * How many points of drawn lines lie along a line.
   *
   * @param {Line} line
   */
  inkAlong([x0, y0, x1, y1]) {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / DOT);
    let found = 0;
    for (let step = 1; step < steps; step += 1) {
      const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
      if (this.isInside(x, y)) found += this.dots[this.dotAt(x, y)];
    }
    return found;
  }
}
