// Where labels stand: pixel boxes in, pixel boxes out. Knows nothing of maps.
//
// Labels are placed one after another, the most important first. Each brings candidates, every one a set of boxes and a
// cost; the cheapest that hits nothing wins. A label that must be shown takes the least bad; another one is left out.
window.DatelineLabels = (() => {
  "use strict";

  const HIT = 1000;
  const DIRECTIONS = [0, -45, 45, 180, -135, 135, -90, 90, -22.5, 22.5, -157.5, 157.5, -67.5, 67.5, -112.5, 112.5].map(
    (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
  );
  const REACHES = [0, 8, 20, 34, 50, 70, 95, 125];

  function box(x, y, width, height) {
    return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
  }

  function overlap(a, b) {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > 0 && height > 0 ? width * height : 0;
  }

  function outside(a, size) {
    const width = Math.max(0, Math.min(a.right, size.x - 2) - Math.max(a.left, 2));
    const height = Math.max(0, Math.min(a.bottom, size.y - 2) - Math.max(a.top, 2));
    return (a.right - a.left) * (a.bottom - a.top) - width * height;
  }

  function apart(a, b) {
    const across = Math.max(0, b.left - a.right, a.left - b.right);
    const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
    return Math.hypot(across, down);
  }

  function fromLine([x0, y0, x1, y1], x, y) {
    const [right, down] = [x1 - x0, y1 - y0];
    const part = Math.max(0, Math.min(1, ((x - x0) * right + (y - y0) * down) / (right * right + down * down || 1)));
    return Math.hypot(x - x0 - part * right, y - y0 - part * down);
  }

  function crosses(line, a) {
    for (let step = 1; step <= 8; step += 1) {
      const x = line[0] + ((line[2] - line[0]) * step) / 8;
      const y = line[1] + ((line[3] - line[1]) * step) / 8;
      if (x > a.left && x < a.right && y > a.top && y < a.bottom) return true;
    }
    return false;
  }

  // Candidates around a point: near ones first, then farther ones that need a leader line.
  function around({ x, y, gap, width, height, inside, reach }) {
    const found = inside ? [{ dx: 0, dy: 0, cost: 0, boxes: [box(x, y, width, height)], leader: null }] : [];
    for (const far of REACHES.filter((candidate) => candidate <= reach)) {
      DIRECTIONS.forEach(([right, down], index) => {
        // The point of the box that is nearest to the place lies `gap + far` away in this direction.
        const [aside, below] = [right, down].map((part) => Math.max(-1, Math.min(1, part * 1.42)));
        const dx = right * (gap + far) + (aside * width) / 2;
        const dy = down * (gap + far) + (below * height) / 2;
        const leader = far > 8 ? [x, y, x + right * (gap + far), y + down * (gap + far)] : null;
        const cost = (inside ? 20 : 0) + far + index * 1.5;
        found.push({ dx, dy, cost, boxes: [box(x + dx, y + dy, width, height)], leader });
      });
    }
    return found;
  }

  // Candidates on a line of pixels: turned with it, the middle first, none where the line is shorter than the text.
  function along({ line, width, height, size }) {
    const lengths = [0];
    for (let i = 1; i < line.length; i += 1) {
      lengths.push(lengths[i - 1] + Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]));
    }
    const total = lengths[lengths.length - 1];
    const at = (length) => {
      let i = 1;
      while (i < lengths.length - 1 && lengths[i] < length) i += 1;
      const part = (length - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
      return [0, 1].map((axis) => line[i - 1][axis] + (line[i][axis] - line[i - 1][axis]) * part);
    };
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
      found.push({ x: centre[0], y: centre[1], angle, cost: Math.abs(part - 0.5) * 60, boxes, leader: null, onLine: true });
    }
    return found;
  }

  // What is taken, by cells of the map, so that a candidate meets only its neighbours; and the lines drawn, as a raster
  // whose sums tell at once how much of them lies under a box.
  const CELL = 48;
  const DOT = 6;

  class Field {
    constructor(obstacles, ink, size) {
      this.size = size;
      this.cells = new Map();
      this.leaders = [];
      this.width = Math.ceil(size.x / DOT) + 1;
      const height = Math.ceil(size.y / DOT) + 1;
      this.dots = new Uint8Array(this.width * height);
      for (const [x, y] of ink) if (x >= 0 && y >= 0 && x < size.x && y < size.y) this.dots[Math.floor(y / DOT) * this.width + Math.floor(x / DOT)] = 1;
      this.sums = new Uint32Array((this.width + 1) * (height + 1));
      for (let y = 0; y < height; y += 1) {
        for (let x = 0, row = 0; x < this.width; x += 1) {
          row += this.dots[y * this.width + x];
          this.sums[(y + 1) * (this.width + 1) + x + 1] = this.sums[y * (this.width + 1) + x + 1] + row;
        }
      }
      this.height = height;
      obstacles.forEach((own) => this.add(own));
    }

    copy() {
      const made = Object.assign(Object.create(Field.prototype), this);
      made.cells = new Map([...this.cells].map(([key, boxes]) => [key, boxes.slice()]));
      made.leaders = this.leaders.slice();
      return made;
    }

    *keys({ left, top, right, bottom }, margin = 0) {
      for (let y = Math.floor((top - margin) / CELL); y <= Math.floor((bottom + margin) / CELL); y += 1) {
        for (let x = Math.floor((left - margin) / CELL); x <= Math.floor((right + margin) / CELL); x += 1) yield x * 4096 + y;
      }
    }

    add(own) {
      for (const key of this.keys(own)) {
        if (!this.cells.has(key)) this.cells.set(key, []);
        this.cells.get(key).push(own);
      }
    }

    near(own, margin = 0) {
      const found = new Set();
      for (const key of this.keys(own, margin)) for (const other of this.cells.get(key) ?? []) found.add(other);
      return found;
    }

    inkUnder({ left, top, right, bottom }) {
      const [x0, x1] = [left, right].map((x) => Math.max(0, Math.min(this.width, Math.round(x / DOT))));
      const [y0, y1] = [top, bottom].map((y) => Math.max(0, Math.min(this.height, Math.round(y / DOT))));
      const at = (x, y) => this.sums[y * (this.width + 1) + x];
      return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0);
    }

    inkAlong([x0, y0, x1, y1]) {
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / DOT);
      let found = 0;
      for (let step = 1; step < steps; step += 1) {
        const [x, y] = [x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps];
        if (x >= 0 && y >= 0 && x < this.size.x && y < this.size.y) found += this.dots[Math.floor(y / DOT) * this.width + Math.floor(x / DOT)];
      }
      return found;
    }
  }

  // items: [{id, must, candidates, previous}], the most important first; returns a Map of id -> candidate.
  //
  // What must be shown is placed first: greedily, and then again with the label that fared worst moved to the front, as
  // long as that helps. The others take what room is left.
  function place(items, obstacles, ink, size) {
    const empty = new Field(obstacles, ink, size);
    let order = items.filter((item) => item.must);
    let best = null;
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const field = empty.copy();
      const chosen = inOrder(order, field);
      const total = order.reduce((sum, item) => sum + (chosen.get(item.id)?.total ?? HIT), 0);
      if (!best || total < best.total) best = { chosen, field, total };
      const worst = order.filter((item) => chosen.get(item.id)?.total > HIT / 5)
        .sort((a, b) => chosen.get(b.id).total - chosen.get(a.id).total)[0];
      if (!worst || worst === order[0]) break;
      order = [worst, ...order.filter((item) => item !== worst)];
    }
    for (const [id, candidate] of inOrder(items.filter((item) => !item.must), best.field)) best.chosen.set(id, candidate);
    return best.chosen;
  }

  function inOrder(items, field) {
    const chosen = new Map();
    for (const item of items) {
      let best = null;
      for (const candidate of item.candidates) {
        const limit = best ? best.total : item.must ? Infinity : HIT;
        if (candidate.cost - 10 >= limit) continue;
        const total = cost(item, candidate, field, limit);
        if (total < limit) best = { ...candidate, total };
      }
      if (!best) continue;
      chosen.set(item.id, best);
      for (const own of best.boxes) field.add({ ...own, owner: item.id });
      if (best.leader) field.leaders.push(best.leader);
    }
    return chosen;
  }

  // What a candidate costs; once that is beyond the limit, at least the limit.
  function cost(item, candidate, field, limit) {
    let sum = candidate.cost;
    if (item.previous && Math.hypot(item.previous.dx - candidate.dx, item.previous.dy - candidate.dy) < 4) sum -= 10;
    for (const own of candidate.boxes) {
      const lost = outside(own, field.size);
      if (lost > 0) sum += HIT + lost;
      if (sum >= limit) return sum;
      for (const other of field.near(own)) {
        const area = other.owner === item.id ? 0 : overlap(own, other);
        if (area > 0) sum += HIT + area;
      }
      for (const line of field.leaders) if (crosses(line, own)) sum += HIT / 2;
      if (sum >= limit) return sum;
      if (!candidate.onLine) sum += Math.min(45, 3 * field.inkUnder(own));
    }
    if (candidate.onLine) return sum;
    // A label that stands nearer to another marker seems to name that one.
    for (const other of field.near(candidate.boxes[0], 34)) {
      if (other.marker && other.owner !== item.id) sum += Math.max(0, 34 - apart(candidate.boxes[0], other)) * 2;
    }
    return candidate.leader ? sum + leaderCost(item, candidate.leader, field) : sum;
  }

  function leaderCost(item, leader, field) {
    const [x, y, x1, y1] = leader;
    let sum = Math.min(60, 10 * field.inkAlong(leader));
    const around = { left: Math.min(x, x1), top: Math.min(y, y1), right: Math.max(x, x1), bottom: Math.max(y, y1) };
    for (const other of field.near(around, 30)) {
      // What lies over the place itself is in the way of every leader, and so of none.
      const over = x > other.left - 4 && x < other.right + 4 && y > other.top - 4 && y < other.bottom + 4;
      if (over || other.owner === item.id) continue;
      if (crosses(leader, other)) sum += HIT / 2;
      if (other.marker) sum += 4 * Math.max(0, 30 - fromLine(leader, (other.left + other.right) / 2, (other.top + other.bottom) / 2));
    }
    return sum;
  }

  return { around, along, place, box };
})();
