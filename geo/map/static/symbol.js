// The sign of a layer: its shape, colour and letter, the same on the map, in its legend and in the page's filter.
const DatelineSymbol = (() => {
  "use strict";

  function svg(tag, attributes) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  const SHAPES = {
    circle: "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",
    square: "M3.5 3.5h17v17h-17z",
    diamond: "M12 .8 23.2 12 12 23.2 .8 12z",
    triangle: "M12 1 23.6 22H.4z",
    hexagon: "M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",
  };

  // Filled for a site, open for a city: the shape and the colour say the layer, the fill how precise the place is.
  function symbol(layer, open = false) {
    const picture = svg("svg", { viewBox: "-2 -2 28 28", "aria-hidden": "true", class: open ? "dl-open" : "" });
    picture.append(svg("path", open ? { d: SHAPES[layer.shape], style: `stroke: ${layer.colour}` } : { d: SHAPES[layer.shape], fill: layer.colour }));
    const letter = svg("text", { x: 12, y: layer.shape === "triangle" ? 19 : 16.3, ...(open ? {} : { fill: layer.ink }) });
    letter.textContent = layer.letter;
    picture.append(letter);
    return picture;
  }

  return symbol;
})();
