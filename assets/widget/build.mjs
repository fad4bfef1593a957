/** Build dist/<version>/ from src/: `node assets/widget/build.mjs`. Deterministic, no dependency.
 *
 * app.js is the modules of src/ in one function, in the order in which they need each other, so
 * no two of them may use one name for what stands at their top. Comments, indentation and needless
 * spaces go, in the style sheet too, `#private` names become short, and the sentences of errors
 * that only a developer would read (their codes stay) are left out; nothing else changes.
 * widget.js is the launcher with the hashes of everything else in it. A released version never
 * changes: raise VERSION instead.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const VERSION = "0.1.0";
const SRC = new URL("src/", import.meta.url);
const DIST = new URL(`dist/${VERSION}/`, import.meta.url);
const IMPORT = /^import \{ ?([^}]*?) ?\} from "\.\/(\w+)\.js";$/gm;
const EXPORT = /^export (?=(?:async function|function|const|class) )/gm;
const TOP = /^(?:async function|function|const|let|class) (\w+|\{[^}]*\}|\[[^\]]*\])/gm;
const DECLARED = /(?:^|;)(?:async |get |set )?#([a-z]\w*)/gm;
const PRIVATE = /(?<![\w"'#])#([a-z]\w*)/gi;

const source = (name) => readFileSync(new URL(name, SRC), "utf8");

// Beside these signs a space means nothing, but in text, patterns and templates: those stay, and so
// does a line with a template inside a template.
const TEXT = /("(?:[^"\\]|\\.)*"|`[^`]*`)/;
const NESTED = /`[^`]*\$\{[^}`]*`/;
const squeezed = (code) => code.replace(/ ?(=>|[!=]==|&&|\|\||[={}?:<>*/%|&]|\+(?! ?\+)) ?/g, "$1").replace(/([,;]) /g, "$1").replace(/\) (?=[a-z#])/g, ")").replace(/(?<![\w)])\((\w+)\)=>/g, "$1=>");
const tight = (line) => (NESTED.test(line) || /['`/]/.test(line.replace(new RegExp(TEXT, "g"), "")) ? line : line.split(TEXT).map((one, at) => (at % 2 ? one : squeezed(one))).join(""));

// Between signs that say it already, neither an end of line nor a last comma or semicolon is needed.
const dense = (code) =>
  code
    .replace(/(new EnvelopeError\()(?:"[^"]*"|`[^`]*`)/g, '$1""')
    .replace(/(new SealError\("\w+"), ?(?:"[^"]*"|`[^`]*`)/g, "$1")
    .replace(/\b(if|for|while|catch|switch) \(/g, "$1(")
    .replace(/\) \{/g, "){")
    .replace(/\} (else|catch|finally)/g, "}$1")
    .replace(/(else|try|finally) \{/g, "$1{")
    .replace(/(?<!\d),(\n?[}\])])/g, "$1")
    .replace(/;\n\}/g, "}")
    .replace(/([{,(])\n/g, "$1")
    .replace(/\n([})])/g, "$1");

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

const sheet = (text) => text.replace(/ ?([{};,>]) ?/g, "$1").replace(/: /g, ":").replaceAll("\n", "").replaceAll(";}", "}");

function modulesFrom(name, done = new Map()) {
  const text = source(`${name}.js`);
  for (const [, , needed] of text.matchAll(IMPORT)) if (!done.has(needed)) modulesFrom(needed, done);
  const plain = text.replace(IMPORT, "").replace(EXPORT, "");
  let body = bare(plain);
  if (name === "style") body = body.replace(/`([^`]*)`/, (_, css) => `\`${sheet(css)}\``);
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
  const code = [...modules.values()].map(({ body }) => body).join("\n");
  return calledShortly(code, [...owners.keys()]);
}

/** Names at the top may be short too where they are made and called and nothing else: no property,
 * no text and nothing further inside has such a name. */
function calledShortly(code, tops) {
  let made = 0;
  return tops.reduce((text, name) => {
    const called = new RegExp(`(?<![\\w.#$"'\`])${name}(?=\\(| ?=[^=>]| extends)`, "g");
    if (name.length < 4 || text.match(called)?.length !== text.match(new RegExp(`\\b${name}\\b`, "g")).length) return text;
    made += 1;
    return text.replace(called, `$$${made.toString(36)}`);
  }, code);
}

/** `#private` names can be seen by nobody else, so they may be as short as there are letters. */
function shortened(code) {
  const counts = new Map([...code.matchAll(DECLARED)].map(([, name]) => [name, 0]));
  for (const [, name] of code.matchAll(PRIVATE)) if (counts.has(name)) counts.set(name, counts.get(name) + 1);
  const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const order = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([name]) => name);
  const short = new Map(order.map((name, at) => [name, at < 52 ? LETTERS[at] : `${LETTERS[at % 52]}${Math.floor(at / 52)}`]));
  return code.replace(PRIVATE, (_, name) => `#${short.get(name) ?? name}`);
}

/** Numbers that have a name get their place back: the name is for who reads `src/`. */
function numbered(code) {
  const numbers = new Map();
  const table = (_, name, fields) => {
    for (const [, field, number] of fields.matchAll(/(\w+):(\d+)/g)) numbers.set(`${name}.${field}`, number);
    return "";
  };
  const constant = (_, name, sum) => (numbers.set(name, String(Function(`return ${sum}`)())), "");
  const rest = code
    .replace(/^const ([A-Z]+) ?= ?Object\.freeze\(\{([A-Z\d:,]+)\}\);\n/gm, table)
    .replace(/^const ([A-Z][A-Z_]+) ?= ?([\d_.*/ ]+);\n/gm, constant);
  return rest.replace(/(?<![\w.#"])[A-Z][A-Z_]+(?:\.[A-Z]+\d?)?\b/g, (name) => numbers.get(name) ?? name);
}

/** @returns {Map<string, string>} file name to text */
export function build() {
  const files = new Map();
  files.set("app.js", `(() => {\n"use strict";\n${numbered(dense(shortened(joined(modulesFrom("app")))))}\n})();\n`);
  for (const name of readdirSync(new URL("strings/", SRC)).sort()) {
    files.set(`strings.${name}`, JSON.stringify(JSON.parse(source(`strings/${name}`))));
  }
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, integrity(text)]));
  const launcher = source("launcher.js").replace(/(?<=replaceSync\()`([^`]*)`/, (_, css) => `\`${sheet(css.replace(/\n */g, "\n"))}\``).replace("/* build:hashes */ {}", () => JSON.stringify(hashes));
  files.set("widget.js", `${dense(bare(launcher))}\n`);
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
