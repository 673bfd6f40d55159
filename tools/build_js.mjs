// Builds the scripts that browsers get, from modules: `make js`. With --check nothing is written; it fails where a built
// file is not what would be written.
//
// Each built file names the digest of all sources in its first line, so that tests/test_scripts.py can tell without
// Node.js whether it is stale.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

process.chdir(join(import.meta.dirname, ".."));

const COMPONENTS = "geo/page/components";
const FOLDERS = ["geo/map/js", COMPONENTS, "geo/export/js", "geo/audit/js"];
const ENTRIES = [
  ["geo/map/js/main.js", "geo/map/static/map.js", "iife"],
  ["geo/export/js/page.js", "geo/export/static/page.js", "iife"],
  ["geo/audit/js/summary.js", "geo/audit/static/summary.js", "iife"],
  ...["clocks", "connection", "kept", "links", "marks", "share", "tour"].map((name) => [
    `${COMPONENTS}/${name}.js`,
    `${COMPONENTS}/static/${name}.js`,
    "esm",
  ]),
];

function digest() {
  const names = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const modules = names.filter((name) => name.endsWith(".js"));
  const sources = [
    ...modules,
    "geo/map/area_names.json",
    "geo/map/date_line.json",
    "geo/map/symbols.json",
    "package-lock.json",
    "tools/build_js.mjs",
  ];
  const hash = createHash("sha256");
  for (const name of sources.sort()) {
    hash.update(createHash("sha256").update(readFileSync(name)).digest("hex"));
    hash.update(` ${name}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

const banner = `/* Built by \`make js\` from sources ${digest()}. */`;
const stale = [];
for (const [source, target, format] of ENTRIES) {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format,
    minify: true,
    lineLimit: 118,
    charset: "utf8",
    target: "es2022",
    legalComments: "inline",
    banner: { js: banner },
  });
  const { contents } = outputFiles[0];
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
  } else if (!Buffer.from(contents).equals(readFileSync(target))) stale.push(target);
}
if (stale.length) {
  console.error(`Stale: ${stale.join(", ")}. Run \`make js\`.`);
  process.exitCode = 1;
}
