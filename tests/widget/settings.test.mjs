import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { contrastWithWhite, greetingOf, openingAt, readSettings, readableAccent } from "../../assets/widget/src/settings.js";
import { headline, wordsOf } from "../../assets/widget/src/words.js";
import { dice } from "./dice.mjs";

const every = (from, to) => [0, 1, 2, 3, 4, 5, 6].map((day) => [day, from, to]);
const settings = (hours, more = {}) => readSettings({ name: "Casa do Rio", zone: "Europe/Lisbon", hours, ...more });
const english = JSON.parse(readFileSync(new URL("../../assets/widget/src/strings/en.json", import.meta.url), "utf8"));
const says = (of, iso, facts = { known: true, assistant: false, person: false, offline: false }) =>
  headline(wordsOf(english, "en", "en-GB"), facts, openingAt(of, Date.parse(iso)), of);

test("the header says until when the desk is open, in the desk's own time zone", () => {
  const day = settings(every("07:00", "22:00"));
  assert.equal(says(day, "2026-11-22T12:00:00Z"), "The desk is open until 22:00.");
  assert.equal(says(day, "2026-11-22T23:00:00Z"), "The desk is closed. It opens at 7:00.");
  // In summer Lisbon is an hour ahead of UTC.
  assert.equal(says(day, "2026-07-01T06:30:00Z"), "The desk is open until 22:00.");
  assert.equal(says(day, "2026-07-01T21:30:00Z"), "The desk is closed. It opens at 7:00.");
});

test("it names the day when the desk stays closed longer, and knows closures", () => {
  const weekdays = settings(every("09:00", "17:00").slice(0, 5));
  assert.equal(says(weekdays, "2026-11-21T10:00:00Z"), "The desk is closed. It opens on Monday at 9:00.");
  assert.equal(says(weekdays, "2026-11-22T10:00:00Z"), "The desk is closed. It opens at 9:00.");
  const closed = settings(every("07:00", "22:00"), { closed: ["2026-12-24", "2026-12-25"] });
  assert.equal(says(closed, "2026-12-24T12:00:00Z"), "The desk is closed. It opens on Saturday at 7:00.");
});

test("hours over midnight, in two parts, or round the clock are read as one opening", () => {
  assert.equal(says(settings(every("18:00", "02:00")), "2026-11-22T00:30:00Z"), "The desk is open until 2:00.");
  const split = settings([...every("08:00", "12:00"), ...every("14:00", "18:00")]);
  assert.equal(says(split, "2026-11-22T12:30:00Z"), "The desk is closed. It opens at 14:00.");
  assert.equal(says(settings(every("00:00", "24:00")), "2026-11-22T12:30:00Z"), "The desk is open.");
  assert.equal(says(settings([]), "2026-11-22T12:30:00Z"), "");
});

test("the three facts of presence are in the header", () => {
  const day = settings(every("07:00", "22:00"));
  const at = "2026-11-22T12:00:00Z";
  const both = { known: true, assistant: true, person: true, offline: false };
  assert.equal(says(day, at, both), "Answers at once, day and night. The desk is open until 22:00. Someone is at the desk now.");
  const off = { known: true, assistant: false, person: false, offline: true };
  assert.equal(says(day, at, off), "Casa do Rio's computer is not connected. The desk is open until 22:00.");
});

test("settings of another version do not break the widget", () => {
  for (const odd of [{}, { hours: "x", closed: 4, greeting: null, zone: "Nowhere/At all", accent: "red", languages: 1 }, { hours: [[9, "a", "b"], null, [0, "25:00", "26:00"]] }]) {
    const read = readSettings(odd);
    assert.deepEqual([read.hours, read.closed, read.accent], [[], [], "#0F766E"]);
    assert.equal(openingAt(read, 0), null);
    assert.equal(greetingOf(read, "de"), "");
  }
});

test("the greeting comes in the visitor's language, or the nearest there is", () => {
  const of = readSettings({ greeting: { de: "Guten Tag", "pt-BR": "Olá", en: "Hello" }, languages: ["de"] });
  assert.deepEqual(["de", "pt-BR", "pt", "ko"].map((one) => greetingOf(of, one)), ["Guten Tag", "Olá", "Olá", "Hello"]);
});

test("white text can be read on whatever colour the owner picks", () => {
  const { below } = dice(7);
  const colours = ["#ffffff", "#ffff00", "#0F766E", "#000000", ...Array.from({ length: 300 }, () => `#${below(2 ** 24).toString(16).padStart(6, "0")}`)];
  for (const colour of colours) {
    const rgb = readableAccent(colour).accent.match(/\d+/g).map(Number);
    assert.ok(contrastWithWhite(rgb) >= 4.5, colour);
  }
  assert.equal(readableAccent("#0F766E").accent, "rgb(15 118 110)");
});
