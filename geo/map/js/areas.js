// Outlines of the story's areas: countries of the base map, in the colour of their layer.

import { feature } from "topojson-client";
import { areaRenderer, createPane, pathOf } from "./leaflet.js";
import { turnBetween } from "./turns.js";
import { layerOf } from "./visible.js";

/**
 * The polygons of a country that are meant; all of them, if none is named.
 *
 * @param {import("./ground.js").World["objects"]["countries"]["geometries"][number]} country
 * @param {number[]} polygons
 */
export function meant(country, polygons) {
  if (country.type !== "MultiPolygon" || !polygons.length) return country;
  return { ...country, arcs: polygons.map((index) => country.arcs[index]) };
}

/**
 * @param {L.Map} map
 * @param {(id: string) => void} onChoose
 */
export function createAreas(map, onChoose) {
  /** @type {Map<string, { shape: L.GeoJSON, longitude: number }>} the outlines, and where their places were in the frame */
  const outlines = new Map();
  /** @type {import("./ground.js").World | null} the base map that the outlines are from */
  let drawn = null;
  createPane(map, "dl-areas", 350);
  const renderer = areaRenderer(map, "dl-areas");

  /**
   * @param {import("./ground.js").World} world
   * @param {import("./scene.js").Place} place
   */
  function outline(world, place) {
    const country = world.objects.countries.geometries.find(({ id }) => id === place.outline);
    if (!country) return null;
    const turn = turnBetween(place.longitude, place.trueLongitude);
    /** @type {L.GeoJSONOptions & { renderer: L.Renderer }} */
    const options = {
      pane: "dl-areas",
      renderer,
      style: { className: "dl-area" },
      coordsToLatLng: ([longitude, latitude]) => L.latLng(latitude, longitude + turn),
    };
    return L.geoJSON(feature(world, meant(country, place.polygons)), options)
      .on("click", () => onChoose(place.id))
      .addTo(map);
  }

  return {
    /**
     * @param {import("./scene.js").Scene} scene
     * @param {import("./ground.js").World | null} world the base map, once it is loaded
     */
    render(scene, world) {
      const wanted = new Map(scene.places.filter((place) => place.outline).map((place) => [place.id, place]));
      for (const [id, { shape, longitude }] of outlines) {
        if (wanted.get(id)?.longitude === longitude) continue;
        shape.remove();
        outlines.delete(id);
      }
      if (!world) return;
      if (world !== drawn) {
        for (const { shape } of outlines.values()) shape.remove();
        outlines.clear();
        drawn = world;
      }
      for (const [id, place] of wanted) {
        const shape = outlines.get(id)?.shape ?? outline(world, place);
        if (!shape) continue;
        outlines.set(id, { shape, longitude: place.longitude });
        const { colour } = layerOf(scene, place);
        shape.setStyle({ color: colour, fillColor: colour });
        shape.eachLayer((part) => {
          const { classList } = pathOf(/** @type {L.Path} */ (part));
          classList.toggle("dl-quiet", place.quiet);
          classList.toggle("dl-chosen", place.id === scene.chosen);
        });
      }
    },
  };
}
