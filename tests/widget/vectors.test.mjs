/** The golden vectors of tests/vectors, read by the widget's own sealing. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { b64, fromBytes, join, bytesOf, toBytes, unb64 } from "../../assets/widget/src/envelope.js";
import { SealError, VisitorEpoch, checkBundle, checkSettings, hkdf, messageKey, pad, sha256, stepped, unpad } from "../../assets/widget/src/seal.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
const [keys, signatures, padding, chains, frames, envelopes] =
  ["keys", "signatures", "padding", "chains", "frames", "envelopes"].map(read);

async function visitorEpoch() {
  const ecdh = { name: "ECDH", namedCurve: "P-256" };
  const { private: _, public: point, jwk } = keys.visitor_ephemeral;
  const pair = {
    privateKey: await crypto.subtle.importKey("jwk", { ...jwk, key_ops: ["deriveBits"] }, ecdh, false, ["deriveBits"]),
    publicKey: await crypto.subtle.importKey("raw", unb64(point), ecdh, true, []),
  };
  const bundle = await checkBundle(unb64(frames.bundle), keys.site, { now: keys.now });
  return VisitorEpoch.begin({ site: keys.site, conversation: keys.conversation, number: keys.epoch, bundle, pair });
}

for (const { name, bytes, now, lowest_preid, ok } of signatures.bundles) {
  test(`the bundle "${name}" is ${ok ? "accepted" : "refused"}`, async () => {
    const checked = checkBundle(unb64(bytes), signatures.site, { now, preid: lowest_preid });
    if (ok) assert.equal((await checked).json.length > 0, true);
    else await assert.rejects(checked, SealError);
  });
}

for (const { name, bytes, ok } of signatures.settings_cases) {
  test(`the settings "${name}" are ${ok ? "accepted" : "refused"}`, async () => {
    const checked = checkSettings(unb64(bytes), unb64(keys.identity.public));
    if (ok) assert.deepEqual(await checked, signatures.settings.content);
    else await assert.rejects(checked, SealError);
  });
}

test("padding has the lengths and bytes of the vectors", async () => {
  for (const { length, padded_length, padded_sha256 } of padding.good) {
    const padded = pad(Uint8Array.from({ length }, (_, at) => 0x20 + (at % 95)));
    assert.equal(padded.length, padded_length);
    assert.equal(b64(await sha256(padded)), padded_sha256);
    assert.equal(unpad(padded).length, length);
  }
  assert.throws(() => pad(new Uint8Array(padding.too_long)), SealError);
  for (const { name, padded } of padding.bad) assert.throws(() => unpad(unb64(padded)), SealError, name);
});

test("key derivation and chains give the keys of the vectors", async () => {
  const ikm = join(unb64(chains.dh_visitor_static), unb64(chains.dh_visitor_prekey));
  const okm1 = await hkdf(ikm, unb64(chains.salt1), "db1 v2d");
  assert.equal(b64(okm1), chains.okm1);
  const okm2 = await hkdf(join(okm1.slice(32), unb64(chains.dh_both)), unb64(chains.salt2), "db1 both");
  assert.equal(b64(okm2), chains.okm2);
  for (const name of ["chain0_up", "chain1_up", "chain1_down", "ephemeral_up", "ephemeral_down"]) {
    for (const { sequence, ck, mk } of chains[name].links) {
      const key = await stepped(unb64(chains[name].first), sequence);
      assert.equal(b64(key), ck, `${name} ${sequence}`);
      assert.equal(b64(await messageKey(key)), mk, `${name} ${sequence}`);
    }
  }
});

test("the story of one epoch is sealed to the same frames and opens to the same words", async () => {
  const epoch = await visitorEpoch();
  for (const { name, direction, plaintext, frame } of frames.story) {
    if (direction === "down") {
      assert.deepEqual(await epoch.open(fromBytes(unb64(frame))), JSON.parse(plaintext), name);
    } else if (fromBytes(unb64(frame)).type !== 7) {
      assert.equal(b64(await epoch.seal(JSON.parse(plaintext))), frame, name);
    }
  }
});

test("a bad frame is refused and leaves the true ones openable", async () => {
  const down = frames.story.filter((one) => one.direction === "down");
  const [fresh, running] = [await visitorEpoch(), await visitorEpoch()];
  for (const one of frames.story) {
    if (one.direction === "up" && fromBytes(unb64(one.frame)).type === 8) {
      await fresh.seal(JSON.parse(one.plaintext));
      await running.seal(JSON.parse(one.plaintext));
    }
  }
  const opened = new Set(["hs2", "down_1"]);
  for (const one of down.filter(({ name }) => opened.has(name))) await running.open(fromBytes(unb64(one.frame)));
  for (const { name, frame } of frames.bad_for_widget) {
    const epoch = name.startsWith("hs2_") ? fresh : running;
    await assert.rejects(epoch.open(fromBytes(unb64(frame))), SealError, name);
  }
  for (const one of down) {
    await fresh.open(fromBytes(unb64(one.frame)));
    if (!opened.has(one.name)) await running.open(fromBytes(unb64(one.frame)));
  }
});

test("envelopes are read and written as the vectors have them", () => {
  for (const good of envelopes.good) {
    const envelope = fromBytes(unb64(good.frame));
    assert.equal(envelope.type, good.type);
    assert.equal(envelope.conversation, good.conversation);
    assert.equal(envelope.epoch, good.epoch);
    assert.equal(b64(envelope.body), good.body);
    if (BigInt(good.sequence) > BigInt(Number.MAX_SAFE_INTEGER)) continue;
    assert.equal(String(envelope.sequence), good.sequence);
    assert.equal(b64(toBytes(envelope)), good.frame);
  }
  for (const { name, frame, close } of envelopes.bad) {
    assert.throws(() => fromBytes(unb64(frame)), (error) => error.close === close, name ?? frame.slice(0, 20));
  }
});

test("base64url refuses what is not its alphabet", () => {
  for (const text of ["a+b/", "ab==", "é", 5, null]) assert.throws(() => unb64(text));
  assert.equal(new TextDecoder().decode(unb64(b64(bytesOf("Grüß Gott")))), "Grüß Gott");
});
