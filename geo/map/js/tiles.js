// Online tiles, if the reader asks for them.

const ONLINE_ZOOM = 15; // the offline map has less detail, and allows less

/**
 * @param {L.Map} map
 * @param {(failed: boolean) => void} onChange told whether a tile failed to load
 */
export function createTiles(map, onChange) {
  /** @type {L.TileLayer | null} */
  let tiles = null;
  let offlineZoom = 0;
  /** @param {boolean} yes */
  const showOnline = (yes) => map.getContainer().classList.toggle("dl-online", yes);

  return {
    /** @param {import("./scene.js").Scene} scene */
    render({ baseMap, tiles: { address, attribution } }) {
      const isWanted = baseMap === "openstreetmap";
      if (isWanted && !tiles) {
        // openstreetmap.org refuses requests without a referrer, and the page may be served with "no-referrer".
        tiles = L.tileLayer(address, {
          attribution,
          maxZoom: 19,
          className: "dl-tiles",
          referrerPolicy: "strict-origin",
        });
        // Hide the offline base map only once a tile has loaded, and show it again if one fails.
        tiles.on("tileload", () => {
          showOnline(true);
          onChange(false);
        });
        tiles.on("tileerror", () => {
          showOnline(false);
          onChange(true);
        });
        tiles.addTo(map);
        offlineZoom = map.getMaxZoom();
        map.setMaxZoom(ONLINE_ZOOM);
      } else if (!isWanted && tiles) {
        tiles.remove();
        tiles = null;
        map.setMaxZoom(offlineZoom);
        showOnline(false);
        onChange(false);
      }
    },
  };
}
