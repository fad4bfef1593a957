import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";
import { minified, shortNames, tokensOf } from "../../assets/widget/minify.mjs";
import { dice } from "./dice.mjs";

const SRC = new URL("../../assets/widget/src/", import.meta.url);
const plain = (name) => readFileSync(new URL(name, SRC), "utf8").replace(/^import .*$/gm, "").replace(/^export /gm, "");
const told = (code) => JSON.stringify(runInNewContext(code));
const same = (code) => assert.equal(told(minified(code)), told(code), minified(code));

test("what is made short gives the same as what it was made of", () => {
  same("const first = 3, second = 4; (function total(many) { const sum = many + first; return { sum, many: second }; })(5);");
  same("class Box { #inner = 1; get inner() { return this.#inner; } add(inner) { this.#inner += inner; return this; } } new Box().add(4).inner;");
  same('const words = (values = {}) => `a${values.b ? `<${values.b}>` : ""}`; [words(), words({ b: "}" })];');
  same('const half = (whole) => whole / 2 / 1; const found = /[/"`]+/g.exec("a/`b"); [half(9), found[0], 4 / 2];');
  same("const { alpha: renamed, ...others } = { alpha: 1, beta: 2 }; for (const [key, value] of Object.entries(others)) renamed + value; [renamed, others];");
  same("const one = 1; const two = one - -one + +one; let three = two; three++; [two, three, typeof two];");
  same("const list = [, 1, , 2]; const last = (list) => { try { return list.at(-1); } catch ({ message }) { return message; } }; last(list);");
  same("const choose = (left, right) => (left ? right : left); const kept = { choose, left: choose(1, 2) }; kept.left + kept.choose(0, 3);");
  same('const text = "// no comment"; /* one */ const other = text.length > 3 ? text : "/* none */"; [text, other];');
  same("const made = async (wait = Date.now()) => { await null; return typeof wait; }; typeof made().then;");
});

test("sums of any shape stay the sums they are", () => {
  const { below } = dice(11);
  const sum = (depth) => (depth === 0 ? ["alpha", "beta", `${below(90)}`, "gamma.delta"][below(4)] : `(${sum(depth - 1)} ${["+", "-", "*", "||", "&&", "<"][below(6)]} ${["", "-", "+", "!"][below(4)]}${sum(depth - 1)})`);
  for (let round = 0; round < 200; round += 1) same(`const alpha = 7; let beta = -2; const gamma = { delta: 3 }; ${sum(1 + below(4))};`);
});

test("names that the page or anybody outside may mean stay", () => {
  const code = minified("const name = 1; const mine = 2; const status = { mine, shown: location }; class Kept { open(inner) { return inner + mine; } } use(name, status, mine, Kept);");
  assert.match(code, /\bname\b.*\bstatus\b.*\bmine\b.*\bshown:location\b.*\bopen\(/s);
  assert.doesNotMatch(code, /inner/);
});

test("no name of ours that is made short is also one that every page has", () => {
  for (const file of readdirSync(SRC).filter((one) => one.endsWith(".js"))) {
    const short = [...shortNames(tokensOf(plain(file))).keys()];
    assert.deepEqual(short.filter((one) => one in globalThis), [], file);
  }
});

test("what is not the JavaScript of src/ is refused, not guessed at", () => {
  assert.throws(() => minified("const a = `open;"), /no end/);
  assert.throws(() => minified("const a = \\u0061;"), /can't be read/);
  assert.throws(() => minified("const a = 'one';"), /can't be read/);
});
