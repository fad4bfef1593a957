/** Build dist/<version>/ from src/: `node assets/widget/build.mjs`. Deterministic, no dependency.
 *
 * app.js is the modules of src/ in one function, in the order in which they need each other, so
 * no two of them may use one name for what stands at their top. It is written as short as
 * minify.mjs makes it, numbers stand where src/ has a name for them, and the sentences of errors
 * that only a developer would read (their codes stay) are left out; nothing else changes.
 * widget.js is the launcher with the hashes of everything else in it. A released version never
 * changes: raise VERSION instead.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minified } from "./minify.mjs";

export const VERSION = "0.1.0";
const SRC = new URL("src/", import.meta.url);
const DIST = new URL(`dist/${VERSION}/`, import.meta.url);
const IMPORT = /^import \{ ?([^}]*?) ?\} from "\.\/(\w+)\.js";$/gm;
const EXPORT = /^export (?=(?:async function|function|const|class) )/gm;
const TOP = /^(?:async function|function|const|let|class) (\w+|\{[^}]*\}|\[[^\]]*\])/gm;

const source = (name) => readFileSync(new URL(name, SRC), "utf8");

/** Errors that only a developer would read keep their code, not their sentence. */
const terse = (code) =>
  code
    .replace(/(new EnvelopeError\()(?:"[^"]*"|`[^`]*`)/g, '$1""')
    .replace(/(new SealError\("\w+"), ?(?:"[^"]*"|`[^`]*`)/g, "$1");

/** @param {string} text @returns {string} as in an `integrity` attribute */
export const integrity = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;

const sheet = (text) => text.replace(/ ?([{};,>]) ?/g, "$1").replace(/: /g, ":").replaceAll("\n", "").replaceAll(";}", "}");

function modulesFrom(name, done = new Map()) {
  const text = source(`${name}.js`);
  for (const [, , needed] of text.matchAll(IMPORT)) if (!done.has(needed)) modulesFrom(needed, done);
  const plain = text.replace(IMPORT, "").replace(EXPORT, "");
  const body = name === "style" ? plain.replace(/`([^`]*)`/, (_, css) => `\`${sheet(css)}\``) : plain;
  if (/^(import|export)\b/m.test(body)) throw new Error(`${name}.js imports or exports in a way that build.mjs does not read.`);
  done.set(name, { body, tops: [...plain.matchAll(TOP)].flatMap(([, names]) => names.match(/\w+/g)) });
  return done;
}

/** Refuse two modules that would mean different things by one name. */
function joined(modules) {
  const owners = new Map();
  for (const [module, { tops }] of modules) {
    for (const one of tops) {
      if (owners.has(one)) throw new Error(`${module}.js and ${owners.get(one)}.js both have ${one} at their top.`);
      owners.set(one, module);
    }
  }
  return [...modules.values()].map(({ body }) => body).join("\n");
}

/** Numbers that have a name get their place back: the name is for who reads `src/`. */
function numbered(code) {
  const numbers = new Map();
  const table = (_, name, fields) => {
    for (const [, field, number] of fields.matchAll(/(\w+): (\d+)/g)) numbers.set(`${name}.${field}`, number);
    return "";
  };
  const constant = (_, name, sum) => (numbers.set(name, String(Function(`return ${sum}`)())), "");
  const rest = code
    .replace(/^const ([A-Z]+) = Object\.freeze\(\{([A-Z\d:,\s]+)\}\);\n/gm, table)
    .replace(/^const ([A-Z][A-Z_]+) = ([\d_.*/ ]+);\n/gm, constant);
  return rest.replace(/(?<![\w.#"])[A-Z][A-Z_]+(?:\.[A-Z]+\d?)?\b/g, (name) => numbers.get(name) ?? name);
}

/** @returns {Map<string, string>} file name to text */
export function build() {
  const files = new Map();
  files.set("app.js", `${minified(`(() => { "use strict";\n${numbered(terse(joined(modulesFrom("app"))))}\n})();`)}\n`);
  for (const name of readdirSync(new URL("strings/", SRC)).sort()) {
    files.set(`strings.${name}`, JSON.stringify(JSON.parse(source(`strings/${name}`))));
  }
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, integrity(text)]));
  const launcher = source("launcher.js").replace(/(?<=replaceSync\()`([^`]*)`/, (_, css) => `\`${sheet(css.replace(/\n */g, "\n"))}\``).replace("/* build:hashes */ {}", () => JSON.stringify(hashes));
  files.set("widget.js", `${minified(launcher)}\n`);
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
