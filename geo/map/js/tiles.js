// Online tiles, if the reader asks for them.

/**
 * @param {L.Map} map
 * @param {(failed: boolean) => void} onChange hears whether a tile could not be had
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
        // openstreetmap.org refuses who does not say where the page is, and the page may be served with "no-referrer".
        tiles = L.tileLayer(address, {
          attribution,
          maxZoom: 19,
          className: "dl-tiles",
          referrerPolicy: "strict-origin",
        });
        // The offline ground goes only when a picture has come, and returns when one fails.
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
