// Copies the address of what is seen, or how to cite it. The address is the browser's own, so it is always of this view.
export default function ({ data, parentElement }) {
  const place = parentElement.querySelector("p");
  if (place.dataset.drawn === JSON.stringify(data)) return;
  place.dataset.drawn = JSON.stringify(data);
  place.className = "dl-share";
  const said = made("span", "");
  said.setAttribute("role", "status");
  place.replaceChildren(button("link", address), button("cite", () => data.citation.replace("{link}", address())), said);
  // Of an address beyond all measure Streamlit tells the page nothing.
  if (!data.read && new URL(address()).search) said.textContent = data.tooLong;

  function made(tag, text) {
    return Object.assign(document.createElement(tag), { textContent: text });
  }

  function button(name, text) {
    const drawn = made("button", data[name]);
    drawn.type = "button";
    drawn.onclick = async () => {
      said.replaceChildren((await copied(text())) ? data.copied[name] : byHand(text()));
    };
    return drawn;
  }

  // Where a host shows the page in a frame of its own, the part of the path that names the frame is not the reader's.
  function address() {
    const here = new URL(location.href.split("#")[0]);
    here.pathname = here.pathname.replace(/\/~\/\+\/?/, "/");
    for (const name of ["embed", "embed_options"]) here.searchParams.delete(name);
    return here.href;
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false; // not asked over TLS, or in a frame that may not
    }
  }

  function byHand(text) {
    const label = made("label", data.byHand);
    const field = Object.assign(document.createElement("input"), { value: text, readOnly: true });
    label.append(field);
    queueMicrotask(() => field.select());
    return label;
  }
}
