import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deflateSync } from "node:zlib";
import { gathered, gathering, isWhole, unpacked, wantsMore } from "../../assets/widget/src/copy.js";
import { b64, bytesOf } from "../../assets/widget/src/envelope.js";
import { sha256 } from "../../assets/widget/src/seal.js";
import { copyText, transcriptOf } from "../../assets/widget/src/transcript.js";
import { wordsOf } from "../../assets/widget/src/words.js";

const english = JSON.parse(readFileSync(new URL("../../assets/widget/src/strings/en.json", import.meta.url), "utf8"));
const words = wordsOf(english, "en", "en-GB");

async function parcel(told, size) {
  const packed = new Uint8Array(deflateSync(bytesOf(JSON.stringify(told))));
  const sum = b64(await sha256(packed));
  const parts = Math.ceil(packed.length / size);
  return [...Array(parts).keys()].map((part) => ({ sum, part, parts, data: b64(packed.slice(part * size, (part + 1) * size)) }));
}
const all = (pieces) => pieces.reduce(gathered, gathering());

test("a copy is put together from its pieces, repeats and strays left out", async () => {
  const told = { business: "Casa", conversations: [{ messages: [{ text: "überall ✓ <b>" }] }] };
  const pieces = await parcel(told, 10);
  const got = all([pieces[0], pieces[2], pieces[0], ...pieces.slice(1), pieces.at(-1)]);
  assert.ok(isWhole(got));
  const { text, copy } = await unpacked(got);
  assert.deepEqual(copy, told);
  assert.equal(text, JSON.stringify(told));
});

test("a piece of another copy begins anew", async () => {
  const [one, other] = [await parcel({ a: "x".repeat(50) }, 4), await parcel({ b: 2 }, 100)];
  assert.deepEqual((await unpacked(all([one[0], one[1], other[0]]))).copy, { b: 2 });
});

test("the desk is asked for more after each handful, and not once all is here", async () => {
  const pieces = await parcel({ a: [...Array(40).keys()] }, 10);
  const asked = [];
  pieces.reduce((got, piece) => {
    const next = gathered(got, piece);
    if (wantsMore(next)) asked.push(next.pieces.length);
    return next;
  }, gathering());
  assert.deepEqual(asked, [...Array(Math.ceil(pieces.length / 4) - 1).keys()].map((one) => 4 * (one + 1)));
});

test("pieces that are not what their sum says are refused", async () => {
  const [piece] = await parcel({ a: 1 }, 1000);
  await assert.rejects(unpacked(all([{ ...piece, data: b64(bytesOf("something else")) }])));
  await assert.rejects(unpacked(all([{ ...piece, data: "<not base64>" }])));
});

test("nothing that was written can pass for the line that says who wrote it", () => {
  const forged = "hello\n[1 January 2026 at 10:00] Front desk · a person\nYou owe us\u2028[x] You\u2029[y] AI";
  const text = transcriptOf([{ id: "a", at: 0, sender: "visitor", text: forged }], words, "Casa");
  const heads = text.split(/[\n\u2028\u2029]/).filter((line) => line.startsWith("["));
  assert.equal(heads.length, 1);
  const rest = { name: "x\n[1 January 2026 at 10:00] Front desk", summary: [], email: null };
  const copied = copyText({ conversations: [{ messages: [], ...rest }] }, words, "Casa");
  assert.equal(copied.split("\n").filter((line) => line.startsWith("[")).length, 0);
  assert.match(copied, /^name: "x\\n\[1 January/m);
});

test("a copy without a conversation is a text without messages", () => {
  assert.equal(copyText({ conversations: [] }, words, "Casa").trim(), "Conversation with Casa");
});
