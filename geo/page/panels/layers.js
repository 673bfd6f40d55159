// A switch a layer. What it changes shows on the map at once; the server hears of it, and its answer says the same.
export default function ({ data, parentElement, setTriggerValue }) {
  const list = parentElement.querySelector(".dl-layers");
  const switches = () => [...list.querySelectorAll("button")];
  const isOn = (button) => button.getAttribute("aria-pressed") === "true";
  list.setAttribute("aria-label", data.title);

  // Kept, not made anew or moved: a keyboard's focus is on one of them.
  if (list.dataset.drawn !== JSON.stringify(data.layers.map(({ shown, ...layer }) => layer))) {
    list.dataset.drawn = JSON.stringify(data.layers.map(({ shown, ...layer }) => layer));
    list.replaceChildren(...data.layers.map(made));
  }
  // An answer that was on its way when the reader clicked does not undo the click.
  const told = Number(list.dataset.told || 0);
  if (data.heard >= told || Date.now() - told > 3000) {
    switches().forEach((button, index) => button.setAttribute("aria-pressed", String(data.layers[index].shown)));
  }

  list.onclick = ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    button.setAttribute("aria-pressed", String(!isOn(button)));
    const choice = { layers: switches().filter(isOn).map(({ dataset }) => dataset.layer), n: Date.now() };
    list.dataset.told = choice.n;
    for (const frame of document.querySelectorAll("iframe")) frame.contentWindow.postMessage({ dateline: choice }, location.origin);
    setTriggerValue("chosen", choice);
  };

  function made(layer) {
    const [item, button, name] = ["li", "button", "span"].map((tag) => document.createElement(tag));
    button.type = "button";
    button.dataset.layer = layer.id;
    name.textContent = layer.title;
    name.dir = "auto";
    button.append(DatelineSymbol(layer), name);
    item.append(button);
    return item;
  }
}
