// Runs first in a measured page: records when how many places, and the base map, are on screen.
// `where` is what to observe: the map in its frame, or the page. All times are in milliseconds on one clock.
(where) => {
  if (window !== window.top) return; // the page's own observers outlive the documents in its frames
  const PLACES = "[data-place], img.leaflet-marker-icon";
  const GROUND = "path.dl-ground, img.leaflet-tile";
  const now = () => performance.timeOrigin + performance.now();
  const waiting = new Set();
  const [watched, followed] = [new WeakSet(), new WeakSet()];
  const state = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState;

  window.bench = {
    marks: [], runs: 0, clicked: performance.timeOrigin, words: 0, shifts: [],
    // How long after the click, or the navigation, the wanted number of places was reached.
    reached: (wanted, what = "places", patience = 45_000) => new Promise((done, failed) => {
      const look = () => {
        const mark = bench.marks.find((mark) => mark.at >= bench.clicked && mark[what] === wanted);
        if (!mark) return;
        waiting.delete(look);
        clearTimeout(timer); // it would hold what it knows for as long as its patience lasts
        done(mark.at - bench.clicked);
      };
      waiting.add(look);
      const timer = setTimeout(() => failed(new Error(`${wanted} ${what} were not reached: ${described()}`)), patience);
      look();
    }),
    click(title, wanted) {
      // Dateline has its layers under the map, the plain page in its sidebar.
      const from = document.querySelector("iframe").contentDocument.querySelector(".dl-layers");
      const buttons = (from ?? document.querySelector("[data-testid=stSidebar]")).querySelectorAll("button");
      const button = [...buttons].find((one) => one.textContent.toLowerCase().includes(title));
      bench.clicked = now();
      button.click();
      return bench.reached(wanted);
    },
  };

  // What was recorded last, and what is there now: did the page not change, or was its change not seen?
  function described() {
    const maps = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
    const off = [document, ...maps].flatMap((root) => [...(root?.querySelectorAll(".dl-layers [aria-pressed=false]") ?? [])]);
    return JSON.stringify({
      last: bench.marks.at(-1),
      now: maps.map((map) => map?.querySelectorAll(PLACES).length),
      watched: maps.map((map) => watched.has(map)),
      visible: maps.map((map) => Boolean(map && visible(map))),
      off: off.map((button) => button.textContent),
      script: state(),
    });
  }

  // A map counts once it is visible: its frame has a height, and its style sheets and marker images have loaded or failed.
  function visible(root) {
    return where === "page" || (
      root.defaultView?.frameElement?.offsetHeight > 0 &&
      [...root.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet) &&
      [...root.querySelectorAll("img.leaflet-marker-icon")].every((picture) => picture.complete)
    );
  }

  function watch(root) {
    if (watched.has(root)) return;
    watched.add(root);
    let seen = "";
    const note = (mark) => {
      if (!root.defaultView) return;
      if (!visible(root)) return requestAnimationFrame(() => note(mark));
      setTimeout(() => {
        bench.marks.push({ ...mark, at: now() });
        waiting.forEach((look) => look());
      });
    };
    const look = () => {
      const places = where === "page"
        ? Number(Boolean(root.querySelector("[data-testid=stElementContainer]")))
        : root.querySelectorAll(PLACES).length + Number(root.querySelector("[data-others]")?.dataset.others ?? 0);
      const ground = Number(Boolean(root.querySelector(GROUND)));
      if (seen === `${places} ${ground}`) return;
      seen = `${places} ${ground}`;
      // A timeout set in the animation frame callback runs after that frame is painted.
      requestAnimationFrame(() => note({ places, ground }));
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true, attributeFilter: ["data-others"] });
    look();
  }

  // A new frame is blank at first, and no event tells when its page begins. A frame may load another page later.
  function follow(frame) {
    if (followed.has(frame)) return;
    followed.add(frame);
    const look = () => {
      if (frame.contentDocument?.URL.includes("st_folium")) watch(frame.contentDocument);
      else if (frame.isConnected) setTimeout(look, 2);
    };
    frame.addEventListener("load", look);
    look();
  }

  let [last, hasWords] = ["", false];
  // The page's title stands on screen.
  function read() {
    if (hasWords || !document.querySelector("h1")?.textContent) return;
    hasWords = true;
    requestAnimationFrame(() => setTimeout(() => { bench.words = performance.now(); }));
  }

  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) bench.shifts.push([one.startTime, one.value]);
  }).observe({ type: "layout-shift", buffered: true });
  const frames = document.getElementsByTagName("iframe");
  new MutationObserver(() => {
    const next = state();
    if (next !== last && next === "notRunning") bench.runs += 1;
    last = next;
    read();
    if (where === "map") [...frames].forEach(follow);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-test-script-state"] });
  if (where === "page") watch(document);
}
