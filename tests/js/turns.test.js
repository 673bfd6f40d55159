import assert from "node:assert/strict";
import { test } from "node:test";
import { dateLines } from "../../geo/map/js/date-line.js";
import { inFrame, sunTurn, turnBetween, turnsInReach } from "../../geo/map/js/turns.js";

test("the base map is drawn at each turn that comes into view", () => {
  assert.deepEqual(turnsInReach(-180), [-360, 0, 360]);
  assert.deepEqual(turnsInReach(0), [0, 360]);
  assert.deepEqual(turnsInReach(-90), [0, 360]);
  assert.deepEqual(turnsInReach(-91), [-360, 0, 360]);
});

test("every longitude of the frame is on one of the turns", () => {
  for (let west = -180; west <= 180; west += 7) {
    for (let longitude = west; longitude < west + 360; longitude += 13) {
      const covered = turnsInReach(west).some((turn) => longitude >= turn - 180 && longitude <= turn + 180);
      assert.ok(covered, `${longitude} in a frame from ${west}`);
    }
  }
});

test("a longitude in the frame is the same meridian", () => {
  assert.equal(inFrame(10, 174), 370);
  assert.equal(inFrame(370, -172), 10);
  assert.equal(inFrame(-172, -172), -172);
  assert.equal(inFrame(-180, 174), 180);
});

test("the turn of a place in the frame", () => {
  assert.equal(turnBetween(139.35, 139.35), 0);
  assert.equal(turnBetween(202.09, -157.91), 360);
  assert.equal(turnBetween(-200, 160), -360);
});

test("the sun moves west, once around in a day", () => {
  assert.equal(sunTurn(6 * 3_600_000), -90);
  assert.equal(sunTurn(25 * 3_600_000), -15);
});

test("the date line repeats at each turn", () => {
  const [first, second] = dateLines([0, 360]);
  assert.equal(first.length, second.length);
  assert.deepEqual(first[0], [85, 180]);
  assert.ok(
    second.every(([latitude, longitude], index) => latitude === first[index][0] && longitude === first[index][1] + 360),
  );
});
