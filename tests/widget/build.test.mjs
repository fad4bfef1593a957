import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { VERSION, build, integrity } from "../../assets/widget/build.mjs";

const DIST = new URL(`../../assets/widget/dist/${VERSION}/`, import.meta.url);
const files = build();
const packed = (...names) => names.reduce((sum, name) => sum + gzipSync(files.get(name), { level: 9 }).length, 0);

test("dist is what the source builds to (else: node assets/widget/build.mjs)", () => {
  assert.deepEqual(readdirSync(DIST).sort(), [...files.keys()].sort());
  for (const [name, text] of files) assert.equal(readFileSync(new URL(name, DIST), "utf8"), text, name);
});

test("the launcher carries the hash of everything it loads, and the manifest the launcher's", () => {
  const launcher = files.get("widget.js");
  for (const [name, text] of files) {
    if (name === "app.js" || name.startsWith("strings.")) assert.ok(launcher.includes(`"${name}":"${integrity(text)}"`), name);
  }
  assert.equal(JSON.parse(files.get("manifest.json")).integrity, integrity(launcher));
});

test("the launcher stays within 3 KB and a visitor's whole download within 25 KB, compressed", () => {
  assert.ok(packed("widget.js") <= 3 * 1024, `${packed("widget.js")} bytes`);
  for (const name of files.keys()) {
    if (!name.startsWith("strings.")) continue;
    const whole = packed("widget.js", "app.js", name);
    assert.ok(whole <= 25 * 1024, `${name}: ${whole} bytes`);
  }
});

test("nothing in the built code writes markup, evaluates text or sets a cookie", () => {
  const code = files.get("app.js") + files.get("widget.js");
  assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|document\.cookie|setAttribute\("style"/);
});

test("what is built can be parsed, and holds no long private name and no comment", () => {
  for (const name of ["app.js", "widget.js"]) {
    const code = files.get(name);
    new Script(code, { filename: name });
    assert.doesNotMatch(code, /^\s*\/[/*]/m);
    assert.doesNotMatch(code, /(?:this|connection)\.#\w{4}/);
  }
});
