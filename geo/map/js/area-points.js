// The point that distances to an area are measured to. Shown while the area is chosen or is the origin.

/**
 * @param {L.Map} map
 * @param {L.Renderer} renderer
 */
export function createAreaPoints(map, renderer) {
  const points = L.layerGroup().addTo(map);
  let written = "";
  const style = { radius: 4, className: "dl-point", pane: "dl-arcs", renderer, interactive: false };

  return {
    /** @param {import("./scene.js").Scene} scene */
    render({ places, chosen, origin }) {
      const wanted = places.filter(({ id, precision }) => precision === "area" && [chosen, origin].includes(id));
      const ids = wanted.map(({ id, longitude }) => `${id} ${longitude}`).join(" ");
      if (written === ids) return;
      written = ids;
      points.clearLayers();
      for (const place of wanted) L.circleMarker([place.latitude, place.longitude], style).addTo(points);
    },
  };
}
