// Online tiles, if the reader asks for them.

/**
 * @param {L.Map} map
 * @param {(failed: boolean) => void} onChange told whether a tile failed to load
 */
export function createTiles(map, onChange) {
  /** @type {L.TileLayer | null} */
  let tiles = null;
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
      } else if (!isWanted && tiles) {
        tiles.remove();
        tiles = null;
        showOnline(false);
        onChange(false);
      }
    },
  };
}
