// Light or dark theme. Streamlit passes the page's colours to its frames as CSS variables; an exported page follows the
// system.

import { element } from "./dom.js";

const DARK = "(prefers-color-scheme: dark)";

function apply() {
  // Streamlit's component library adds a style sheet at every run and removes none; only the last one counts.
  const sheets = [...document.head.querySelectorAll("style")].filter((sheet) =>
    sheet.textContent?.includes("--background-color"),
  );
  for (const sheet of sheets.slice(0, -1)) sheet.remove();
  const given = getComputedStyle(document.documentElement).getPropertyValue("--background-color").trim();
  const dark = given ? isDark(given) : matchMedia(DARK).matches;
  document.documentElement.dataset.dlTheme = dark ? "dark" : "light";
}

/** @param {string} colour any CSS colour */
function isDark(colour) {
  const probe = element("span");
  probe.style.color = colour;
  probe.style.forcedColorAdjust = "none"; // or it has the system's colour
  document.body.append(probe);
  const [red, green, blue] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
}

export function followTheme() {
  apply();
  window.Streamlit?.events.addEventListener("streamlit:render", () => setTimeout(apply));
  matchMedia(DARK).addEventListener("change", apply);
}
