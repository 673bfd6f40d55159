// Printing: fits what the reader saw to the size that the page's style gives `.dl-printed`. Everything happens at once,
// as the browser does not wait for another frame.

/**
 * @param {L.Map} map
 * @param {{ isReady: () => boolean, isFitted: () => boolean, fit: () => void, arrange: () => void }} view
 */
export function followPrinting(map, { isReady, isFitted, fit, arrange }) {
  const { classList } = map.getContainer();
  /** @type {{ fitted: boolean, bounds: L.LatLngBounds, center: L.LatLng, zoom: number } | null} */
  let before = null;
  addEventListener("beforeprint", () => {
    if (!isReady() || before) return;
    before = { fitted: isFitted(), bounds: map.getBounds(), center: map.getCenter(), zoom: map.getZoom() };
    classList.add("dl-printed");
    map.invalidateSize({ pan: false });
    if (before.fitted) fit();
    else map.fitBounds(before.bounds, { animate: false });
    arrange();
  });
  addEventListener("afterprint", () => {
    if (!before) return;
    classList.remove("dl-printed");
    map.invalidateSize({ pan: false });
    if (before.fitted) fit();
    else map.setView(before.center, before.zoom, { animate: false });
    before = null;
    arrange();
  });
}
