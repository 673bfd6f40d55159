// Day, twilight or night at a place.

/** @typedef {{ at: string, latitude: number, longitude: number }} Sun the point under the sun at an instant */

const RAD = Math.PI / 180;
const DAY_MS = 86_400_000;
const SUNSET = -0.833; // the sun's altitude, in degrees
const CIVIL = -6;

/**
 * The point under the sun goes round the Earth in a day; its latitude moves too little in a reader's sitting to count.
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
