// The scale bar, in the reader's unit.

/**
 * The longest round length (1, 2 or 5 times a power of ten) up to a given length.
 *
 * @param {number} most
 */
export function roundLength(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  return step * power;
}

const WIDTH = 100; // pixels, measured across the middle of the map

/**
 * @param {L.Map} map
 * @param {HTMLElement} bar
 * @param {import("./scene.js").Scene} scene
 */
export function drawScale(map, bar, scene) {
  const { x, y } = map.getSize().divideBy(2);
  const metres = map.distance(
    map.containerPointToLatLng([x - WIDTH / 2, y]),
    map.containerPointToLatLng([x + WIDTH / 2, y]),
  );
  const most = metres / scene.unit.metres;
  const round = roundLength(most);
  bar.style.width = `${(round / most) * WIDTH}px`;
  bar.textContent = scene.words.length
    .replace("{number}", round.toLocaleString(scene.language))
    .replace("{unit}", scene.unit.sign);
}
