import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { wordsOf } from "../../assets/widget/src/words.js";

const SRC = new URL("../../assets/widget/src/", import.meta.url);
const read = (language) => JSON.parse(readFileSync(new URL(`strings/${language}.json`, SRC), "utf8"));
const LANGUAGES = ["en", "de", "fr", "es", "pt-BR", "ko", "ja", "ar"];
const english = read("en");
const values = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

test("there is a file for each of the languages and no other", () => {
  const files = readdirSync(new URL("strings/", SRC)).sort();
  assert.deepEqual(files, LANGUAGES.map((one) => `${one}.json`).sort());
});

for (const language of LANGUAGES) {
  test(`${language} has every text with the same values in it`, () => {
    const own = read(language);
    assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(own)) {
      assert.ok(text.trim().length > 0, key);
      assert.deepEqual(values(text), values(english[key]), key);
      assert.doesNotMatch(text, /!/, `${key}: no exclamation marks`);
    }
  });
}

test("every text is used, and every text that is used exists", () => {
  const files = readdirSync(SRC).filter((one) => one.endsWith(".js")).map((one) => readFileSync(new URL(one, SRC), "utf8"));
  const code = files.join("\n");
  const spoken = new Set([...code.matchAll(/(?:say|saying|choice)\("(\w+)"/g)].map(([, key]) => key));
  for (const key of spoken) assert.ok(key in english, `${key} has no text`);
  for (const key of Object.keys(english)) {
    const state = /^state[A-Z]/.test(key) && code.includes(`"${key.slice(5).toLowerCase()}"`);
    assert.ok(state || code.includes(`"${key}"`), `${key} is never said`);
  }
});

test("times follow the visitor's region, and only where it speaks the language", () => {
  const clock = (language, locale) => wordsOf(english, language, locale).clock(22 * 60);
  assert.equal(clock("en", "en-GB"), "22:00");
  assert.match(clock("en", "en-US"), /10:00\sPM/);
  assert.equal(clock("de", "de-AT"), "22:00");
  assert.match(clock("en", "it-IT"), /10:00\sPM/);
  assert.match(clock("en", "not a locale"), /10:00/);
});
