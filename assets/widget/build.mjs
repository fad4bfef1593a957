/** Build dist/<version>/ from src/: `node assets/widget/build.mjs`. Deterministic, no dependency.
 *
 * app.js is the modules of src/, each in a function of its own, in the order in which they need
 * each other; comments, indentation and needless spaces go, nothing else changes. widget.js is the launcher with the
 * hashes of everything else in it. A released version never changes: raise VERSION instead.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const VERSION = "1.0.0";
const SRC = new URL("src/", import.meta.url);
const DIST = new URL(`dist/${VERSION}/`, import.meta.url);
const IMPORT = /^import \{ ?([^}]*?) ?\} from "\.\/(\w+)\.js";$/gm;
const EXPORT = /^export (async function|function|const|class) (\w+)/gm;

const source = (name) => readFileSync(new URL(name, SRC), "utf8");

// Beside these signs a space means nothing, but in text, patterns and templates: those stay.
const TEXT = /("(?:[^"\\]|\\.)*")/;
const squeezed = (code) => code.replace(/ ?(=>|[!=]==|&&|\|\||[={}?]) ?/g, "$1").replace(/([,;:]) /g, "$1");
const tight = (line) => (/['`/]/.test(line.replace(new RegExp(TEXT, "g"), "")) ? line : line.split(TEXT).map((one, at) => (at % 2 ? one : squeezed(one))).join(""));

const bare = (text) =>
  text
    .replace(/\/\*\*[\s\S]*?\*\/ ?/g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^[ \t]+/gm, "")
    .replace(/\n{2,}/g, "\n")
    .trim()
    .split("\n")
    .map(tight)
    .join("\n");

/** @param {string} text @returns {string} as in an `integrity` attribute */
export const integrity = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;

function modulesFrom(name, done = new Map()) {
  const text = source(`${name}.js`);
  const needs = [...text.matchAll(IMPORT)];
  for (const [, , needed] of needs) if (!done.has(needed)) modulesFrom(needed, done);
  const exported = [...text.matchAll(EXPORT)].map(([, , one]) => one);
  const body = bare(text.replace(IMPORT, "const { $1 } = $$$2;").replace(EXPORT, "$1 $2"));
  if (/^(import|export)\b/m.test(body)) throw new Error(`${name}.js imports or exports in a way that build.mjs does not read.`);
  done.set(name, `const $${name} = (() => {\n${body}\nreturn { ${exported.join(", ")} };\n})();`);
  return done;
}

/** @returns {Map<string, string>} file name to text */
export function build() {
  const files = new Map();
  files.set("app.js", `(() => {\n"use strict";\n${[...modulesFrom("app").values()].join("\n")}\n})();\n`);
  for (const name of readdirSync(new URL("strings/", SRC)).sort()) {
    files.set(`strings.${name}`, JSON.stringify(JSON.parse(source(`strings/${name}`))));
  }
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, integrity(text)]));
  const launcher = source("launcher.js").replace("/* build:hashes */ {}", () => JSON.stringify(hashes));
  files.set("widget.js", `${bare(launcher)}\n`);
  const all = Object.fromEntries([...files].map(([name, text]) => [name, { integrity: integrity(text), bytes: Buffer.byteLength(text) }]));
  const manifest = { version: VERSION, integrity: all["widget.js"].integrity, files: all };
  files.set("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST, { recursive: true });
  for (const [name, text] of build()) writeFileSync(new URL(name, DIST), text);
}
