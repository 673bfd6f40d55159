// Night: rings from sunset to full darkness. The server computes them; between scenes they are turned with the sun.

import { createPane } from "./leaflet.js";
import { sunTurn } from "./turns.js";

const REPEATS = [-720, -360, 0, 360, 720];

/** @param {L.Map} map */
export function createNight(map) {
  /** @type {L.Polygon[]} */
  const shades = [];
  let drawn = "";
  createPane(map, "dl-night", 300).style.pointerEvents = "none";
  const style = {
    className: "dl-night",
    pane: "dl-night",
    renderer: L.svg({ pane: "dl-night", padding: 0.4 }),
    interactive: false,
    smoothFactor: 1,
  };

  return {
    renderer: style.renderer,
    /**
     * @param {import("./scene.js").Night} night
     * @param {Date} instant
     */
    render({ shown, at, rings }, instant) {
      if (!shown) {
        for (const shade of shades.splice(0)) shade.remove();
        drawn = "";
        return;
      }
      if (!rings.length) return; // the page has not yet answered the switch
      const minutes = Math.floor((instant.getTime() - Date.parse(at)) / 60_000);
      if (drawn === `${at} ${minutes}`) return;
      drawn = `${at} ${minutes}`;
      const sun = sunTurn(minutes * 60_000);
      rings.forEach((ring, index) => {
        /** @type {[number, number][][][]} */
        const polygons = REPEATS.map((turn) => [
          ring.map(([latitude, longitude]) => [latitude, longitude + sun + turn]),
        ]);
        if (shades[index]) shades[index].setLatLngs(polygons);
        else shades.push(L.polygon(polygons, style).addTo(map));
      });
    },
  };
}
