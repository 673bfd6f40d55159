// Runs first in every frame of a measured page: records when how many places, and the base map, are on screen.
// `where` is the frame to observe; all times are in milliseconds on one clock.
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
      // How long after the click, or the navigation, the wanted number of places was reached.
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

  // A map counts once it is visible: its frame has a height, and its style sheets and marker images have loaded or failed.
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
      // A timeout set in the animation frame callback runs after that frame is painted.
      page.requestAnimationFrame(() => note({ places, ground }));
    }).observe(watched, { childList: true, subtree: true });
  }

  // A new frame is blank at first, and usually no event tells when its page has loaded.
  function follow(frame) {
    const address = frame.contentDocument?.URL;
    if (address?.includes("st_folium")) watch(frame.contentDocument);
    else if (frame.isConnected) page.setTimeout(follow, 2, frame);
  }

  if (where === "page" && window === page) watch(document);
  if (where === "map" && window !== page) follow(window.frameElement);
}
