import assert from "node:assert/strict";
import { test } from "node:test";
import { reading } from "../../geo/map/js/clock.js";
import { weekdays } from "../../geo/map/js/date-labels.js";
import { accessibleName, labelClock } from "../../geo/map/js/place-clocks.js";

const INSTANT = new Date("2024-07-28T03:00:00Z");
/** @param {string} zone */
const at = (zone) => reading(zone, INSTANT, "en-GB");

test("a reading has time, weekday, date and offset", () => {
  assert.deepEqual(at("Asia/Tokyo"), { time: "12:00", weekday: "Sun", date: "Sun 28 Jul 2024", offset: "UTC+9" });
});

test("midnight is 00, not 24", () => {
  const midnight = new Date("2024-07-27T15:00:00Z");
  assert.equal(reading("Asia/Tokyo", midnight, "en-GB")?.time, "00:00");
});

for (const [zone, offset] of [
  ["UTC", "UTC+0"],
  ["Pacific/Honolulu", "UTC\u221210"],
  ["America/St_Johns", "UTC\u22122:30"],
  ["Asia/Kathmandu", "UTC+5:45"],
  ["Pacific/Kiritimati", "UTC+14"],
]) {
  test(`the offset of ${zone} is ${offset}`, () => assert.equal(at(zone)?.offset, offset));
}

test("a zone that the browser does not know has no clock", () => assert.equal(at("Mars/Olympus"), null));

test("a label names the weekday only if the date differs", () => {
  assert.equal(labelClock(at("Asia/Tokyo"), at("Asia/Tokyo")), "12:00 · UTC+9");
  assert.equal(labelClock(at("Asia/Tokyo"), at("Pacific/Honolulu")), "Sat 17:00 · UTC\u221210");
  assert.equal(labelClock(at("Asia/Tokyo"), at("Asia/Shanghai")), "11:00 · UTC+8");
  assert.equal(labelClock(null, at("Asia/Tokyo")), "12:00 · UTC+9");
  assert.equal(labelClock(at("Asia/Tokyo"), null), "");
});

test("a place's accessible name has its local time", () => {
  assert.equal(accessibleName("{weekday} {time}.", "Tokyo.", at("Asia/Tokyo")), "Tokyo. Sun 12:00.");
  assert.equal(accessibleName("{weekday} {time}.", "Nowhere.", null), "Nowhere.");
});

test("west of the date line it is a day later than east of it", () => {
  assert.deepEqual(weekdays(new Date("2024-07-28T11:00:00Z"), "en-GB"), ["Sunday", "Saturday"]);
  assert.deepEqual(weekdays(new Date("2024-07-28T12:00:00Z"), "en-GB"), ["Monday", "Sunday"]);
});
