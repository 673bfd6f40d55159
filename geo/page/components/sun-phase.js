// Day, twilight or night at a place.

/** @typedef {{ at: string, latitude: number, longitude: number }} Sun the subsolar point at an instant */

const RAD = Math.PI / 180;
const DAY_MS = 86_400_000;
// Altitudes of the sun in degrees, at sunset and at the end of civil twilight.
const SUNSET = -0.833;
const CIVIL = -6;

/**
 * The subsolar point goes round the Earth once a day. The change of its latitude is ignored: within a visit it is small.
 *
 * @param {{ latitude: number, longitude: number }} place
 * @param {Sun} sun
 * @param {Date} instant
 * @returns {"day" | "twilight" | "night"}
 */
export function phase(place, sun, instant) {
  const turned = ((instant.getTime() - Date.parse(sun.at)) / DAY_MS) * 360;
  const apart = (place.longitude - sun.longitude + turned) * RAD;
  const [here, there] = [place.latitude * RAD, sun.latitude * RAD];
  const sine = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(apart);
  const altitude = Math.asin(sine) / RAD;
  if (altitude > SUNSET) return "day";
  return altitude > CIVIL ? "twilight" : "night";
}
