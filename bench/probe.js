// Runs first in every frame of a measured page: notes when the map has so many places, and the ground, on screen.
// `where` is the frame that is watched; all times are on one clock, in milliseconds.
(where) => {
  const PLACES = "[data-place], img.leaflet-marker-icon";
  const GROUND = "path.dl-ground, img.leaflet-tile";
  const now = () => performance.timeOrigin + performance.now();
  const page = window.top;

  if (window === page) {
    const waiting = new Set();
    const state = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState;
    window.bench = {
      marks: [], watched: new WeakSet(), runs: 0, clicked: performance.timeOrigin,
      note(mark) { bench.marks.push(mark); waiting.forEach((look) => look()); },
      // How long after the click, or the navigation, there were so many places.
      reached: (wanted, what = "places") => new Promise((done, failed) => {
        const look = () => {
          const mark = bench.marks.find((mark) => mark.at >= bench.clicked && mark[what] === wanted);
          if (!mark) return;
          waiting.delete(look);
          done(mark.at - bench.clicked);
        };
        waiting.add(look);
        setTimeout(() => failed(new Error(`${wanted} ${what} were not reached: ${JSON.stringify(bench.marks.at(-1))}`)), 45_000);
        look();
      }),
      click(title, wanted, legend = false) {
        const from = legend ? document.querySelector("iframe").contentDocument : document;
        const buttons = from.querySelectorAll(legend ? ".dl-legend button" : "[data-testid=stSidebar] button");
        const button = [...buttons].find((one) => one.textContent.toLowerCase().includes(title));
        bench.clicked = now();
        button.click();
        return bench.reached(wanted);
      },
    };
    let last = "";
    new MutationObserver(() => {
      const next = state();
      if (next !== last && next === "notRunning") bench.runs += 1;
      last = next;
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-test-script-state"] });
  }

  // A map counts when it can be seen: its frame has a height, its style sheets and the markers' pictures have come or failed.
  function visible(watched) {
    return where === "page" || (
      watched.defaultView?.frameElement?.offsetHeight > 0 &&
      [...watched.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet) &&
      [...watched.querySelectorAll("img.leaflet-marker-icon")].every((picture) => picture.complete)
    );
  }

  function watch(watched) {
    if (page.bench.watched.has(watched)) return;
    page.bench.watched.add(watched);
    let seen = "";
    const note = (mark) => {
      if (!watched.defaultView) return;
      if (visible(watched)) page.setTimeout(() => page.bench.note({ ...mark, at: now() }));
      else page.requestAnimationFrame(() => note(mark));
    };
    new MutationObserver(() => {
      const places = where === "page"
        ? Number(Boolean(watched.querySelector("[data-testid=stElementContainer]")))
        : watched.querySelectorAll(PLACES).length;
      const ground = Number(Boolean(watched.querySelector(GROUND)));
      if (seen === `${places} ${ground}`) return;
      seen = `${places} ${ground}`;
      // The timeout inside the frame callback comes after that frame is painted.
      page.requestAnimationFrame(() => note({ places, ground }));
    }).observe(watched, { childList: true, subtree: true });
  }

  // A new frame is blank at first, and mostly not told again when its page comes.
  function follow(frame) {
    const address = frame.contentDocument?.URL;
    if (address?.includes("st_folium")) watch(frame.contentDocument);
    else if (frame.isConnected) page.setTimeout(follow, 2, frame);
  }

  if (where === "page" && window === page) watch(document);
  if (where === "map" && window !== page) follow(window.frameElement);
}
