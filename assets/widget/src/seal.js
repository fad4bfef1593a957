/** Sealing and opening with WebCrypto: the desk's bundle and settings, HS1 and HS2, the hash
 * chains, padding. No socket, no storage, no DOM; every key lives in memory only.
 * The construction is in docs/protocol.md; golden vectors in tests/vectors/ hold it to Python's.
 */

import { FLAG, NOBODY, TYPE, b64, bytesOf, headerOf, join, jsonOf, jsonText, toBytes, unb64 } from "./envelope.js";

export const SUITE = "P256-HKDF-SHA256-AES256GCM";
export const MAX_SKIPPED = 128;
const SIGNATURE = 64;
const POINT = 65;
const PADDED = [256, 512, 1024, 2048, 4096, 8192, 16128];
const ECDH = { name: "ECDH", namedCurve: "P-256" };
const ECDSA = { name: "ECDSA", namedCurve: "P-256" };
const NO_IV = new Uint8Array(12);

/** It does not open, or is not what the tag on the page vouches for. `code` names the sentence:
 * `site`, `signature`, `expired`, `older`, `version`, `seal`, `gap`, `padding`. */
export class SealError extends Error {
  /** @param {string} code @param {string} reason */
  constructor(code, reason) {
    super(reason);
    this.code = code;
  }
}

/** @param {Uint8Array} bytes @returns {Promise<Uint8Array>} 32 bytes */
export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** @param {Uint8Array} key @param {Uint8Array} data @returns {Promise<Uint8Array>} 32 bytes */
async function hmac(key, data) {
  const usable = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", usable, data));
}

/** @param {Uint8Array} ikm @param {Uint8Array} salt @param {string} info @returns {Promise<Uint8Array>} 64 bytes */
export async function hkdf(ikm, salt, info) {
  const usable = await crypto.subtle.importKey("raw", ikm, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: bytesOf(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, usable, 512));
}

/** @param {CryptoKey} own @param {CryptoKey} peer @returns {Promise<Uint8Array>} the x coordinate, 32 bytes */
const agree = async (own, peer) =>
  new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: peer }, own, 256));

/** @param {Uint8Array} point @returns {Promise<CryptoKey>} @throws {SealError} */
async function ecdhPoint(point) {
  try {
    return await crypto.subtle.importKey("raw", point, ECDH, true, []);
  } catch {
    throw new SealError("signature", "A key in the bundle is not a point of P-256.");
  }
}

/** @param {Uint8Array} ck chain key @param {number} steps @returns {Promise<Uint8Array>} */
export async function stepped(ck, steps) {
  let key = ck;
  for (let left = steps; left > 0; left -= 1) key = await hmac(key, Uint8Array.of(2));
  return key;
}

/** @param {Uint8Array} ck @returns {Promise<Uint8Array>} the message key at this place of the chain */
export const messageKey = (ck) => hmac(ck, Uint8Array.of(1));

/** @param {Uint8Array} bytes @returns {Uint8Array} bytes ‖ 0x80 ‖ zeros, to 256·2ⁿ up to 8,192, then 16,128
 * @throws {SealError} If it does not fit. */
export function pad(bytes) {
  const size = PADDED.find((one) => bytes.length < one);
  if (size === undefined) throw new SealError("padding", "The message is too long for one envelope.");
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  return padded;
}

/** @param {Uint8Array} padded @returns {Uint8Array} @throws {SealError} If it is not padded as `pad` does. */
export function unpad(padded) {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  if (!PADDED.includes(padded.length) || end < 0 || padded[end] !== 0x80) {
    throw new SealError("padding", "The padding is not right.");
  }
  return padded.subarray(0, end);
}

/** @param {Uint8Array} mk @param {Uint8Array} aad @param {Uint8Array} plain @returns {Promise<Uint8Array>} */
async function gcmSeal(mk, aad, plain) {
  const key = await crypto.subtle.importKey("raw", mk, "AES-GCM", false, ["encrypt"]);
  const how = { name: "AES-GCM", iv: NO_IV, additionalData: aad };
  return new Uint8Array(await crypto.subtle.encrypt(how, key, plain));
}

/** @param {Uint8Array} mk @param {Uint8Array} aad @param {Uint8Array} sealed @returns {Promise<any>} inner
 * @throws {SealError} */
async function gcmOpen(mk, aad, sealed) {
  const key = await crypto.subtle.importKey("raw", mk, "AES-GCM", false, ["decrypt"]);
  const how = { name: "AES-GCM", iv: NO_IV, additionalData: aad };
  let plain;
  try {
    plain = new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  } catch {
    throw new SealError("seal", "The seal does not open.");
  }
  try {
    return jsonOf(unpad(plain));
  } catch (error) {
    if (error instanceof SealError) throw error;
    throw new SealError("padding", "What was sealed is not JSON.");
  }
}

/** @param {Uint8Array} key point of the identity @param {string} label @param {Uint8Array} json
 * @param {Uint8Array} signature raw r‖s */
async function checkSignature(key, label, json, signature) {
  let good = false;
  try {
    const idk = await crypto.subtle.importKey("raw", key, ECDSA, false, ["verify"]);
    const how = { name: "ECDSA", hash: "SHA-256" };
    good = await crypto.subtle.verify(how, idk, signature, join(bytesOf(`${label}\0`), json));
  } catch {
    good = false;
  }
  if (!good) throw new SealError("signature", `The signature of the ${label} is not the desk's.`);
}

/** @typedef {{json: Uint8Array, preid: number, exp: number, st: CryptoKey, pre: CryptoKey, idk: Uint8Array}} Bundle */

/** Check a BUNDLE's body against the tag's site key.
 * @param {Uint8Array} body json ‖ signature (64) ‖ IDK (65) @param {string} site 43 characters
 * @param {{now: number, preid?: number}} seen the time in ms; the highest preid seen so far
 * @returns {Promise<Bundle>} @throws {SealError} */
export async function checkBundle(body, site, { now, preid = 0 }) {
  if (body.length < SIGNATURE + POINT + 2) throw new SealError("signature", "The bundle is too short.");
  const idk = body.slice(-POINT);
  if (b64(await sha256(idk)) !== site) throw new SealError("site", "The bundle is of another desk.");
  const json = body.slice(0, -(SIGNATURE + POINT));
  await checkSignature(idk, "db1 bundle", json, body.slice(-(SIGNATURE + POINT), -POINT));
  let told;
  try {
    told = jsonOf(json);
  } catch {
    throw new SealError("signature", "The bundle is not JSON.");
  }
  if (told.v !== 1 || told.minver > 1 || told.suite !== SUITE) {
    throw new SealError("version", "The desk speaks a newer version.");
  }
  if (!Number.isSafeInteger(told.preid) || told.preid < 0 || told.preid > 0xffffffff) {
    throw new SealError("signature", "The bundle has no preid.");
  }
  if (!Number.isSafeInteger(told.exp) || told.exp <= now) throw new SealError("expired", "The bundle has expired.");
  if (told.preid < preid) throw new SealError("older", "The bundle is older than one seen before.");
  const [st, pre] = [await ecdhPoint(unb64(told.st)), await ecdhPoint(unb64(told.pre))];
  return { json, preid: told.preid, exp: told.exp, st, pre, idk };
}

/** @param {Uint8Array} signed json ‖ signature (64) @param {Uint8Array} idk point
 * @returns {Promise<object>} the settings as the desk wrote them @throws {SealError} */
export async function checkSettings(signed, idk) {
  const json = signed.slice(0, -SIGNATURE);
  await checkSignature(idk, "db1 settings", json, signed.slice(-SIGNATURE));
  try {
    const told = jsonOf(json);
    if (told && typeof told === "object" && !Array.isArray(told)) return told;
  } catch {
    // Falls through to the same refusal.
  }
  throw new SealError("signature", "The settings are not JSON.");
}

/** One direction of receiving: opens each place of the chain once, in any order within 128. */
class ReceivingChain {
  #ck;
  #next = 0;
  /** @type {Map<number, Uint8Array>} */
  #skipped = new Map();

  /** @param {Uint8Array} ck */
  constructor(ck) {
    this.#ck = ck;
  }

  /** The message key at `sequence`, and `commit` to call once it has opened something: nothing
   * changes before, so a forged envelope can't use up a key.
   * @param {number} sequence @throws {SealError} */
  async keyAt(sequence) {
    const kept = this.#skipped.get(sequence);
    if (kept) return { mk: kept, commit: () => void this.#skipped.delete(sequence) };
    const jump = sequence - this.#next;
    if (!(jump >= 0)) throw new SealError("seal", "This place of the chain was opened before.");
    if (jump > MAX_SKIPPED) throw new SealError("gap", "Too many messages are missing.");
    let ck = this.#ck;
    /** @type {[number, Uint8Array][]} */
    const passed = [];
    for (let at = this.#next; at < sequence; at += 1) {
      passed.push([at, await messageKey(ck)]);
      ck = await stepped(ck, 1);
    }
    const mk = await messageKey(ck);
    const after = await stepped(ck, 1);
    const commit = () => {
      for (const [at, key] of passed) this.#skipped.set(at, key);
      for (const at of this.#skipped.keys()) {
        if (this.#skipped.size <= MAX_SKIPPED) break;
        this.#skipped.delete(at);
      }
      this.#ck = after;
      this.#next = sequence + 1;
    };
    return { mk, commit };
  }
}

/** The widget's half of one epoch. Calls must not overlap: the connection runs them in line. */
export class VisitorEpoch {
  #aadPrefix;
  #bundle;
  #pair;
  #point;
  #okm1;
  /** @type {Uint8Array} next key of the sending chain */ #up;
  /** @type {ReceivingChain | null} */ #down = null;
  /** @type {ReceivingChain | null} */ #downEphemeral = null;
  #flags = FLAG.STORE | FLAG.LAST;
  #sequence = 0;

  /** @param {any} made */
  constructor({ conversation, number, aadPrefix, bundle, pair, point, okm1 }) {
    this.conversation = conversation;
    this.number = number;
    this.#aadPrefix = aadPrefix;
    this.#bundle = bundle;
    this.#pair = pair;
    this.#point = point;
    this.#okm1 = okm1;
    this.#up = okm1.slice(0, 32);
  }

  /** Begin an epoch towards the desk of `bundle`. `pair` is for the golden vectors only.
   * @param {{site: string, conversation: string, number: number, bundle: Bundle, pair?: CryptoKeyPair}} about
   * @returns {Promise<VisitorEpoch>} */
  static async begin({ site, conversation, number, bundle, pair }) {
    if (conversation === NOBODY || !number) throw new SealError("seal", "An epoch needs a conversation.");
    pair ??= /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(ECDH, false, ["deriveBits"]));
    const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
    const ikm = join(await agree(pair.privateKey, bundle.st), await agree(pair.privateKey, bundle.pre));
    const okm1 = await hkdf(ikm, await sha256(join(bundle.json, point)), "db1 v2d");
    const aadPrefix = join(bytesOf("db1"), unb64(site));
    return new VisitorEpoch({ conversation, number, aadPrefix, bundle, pair, point, okm1 });
  }

  /** How many messages were sealed so far; the next one's sequence. */
  get sequence() {
    return this.#sequence;
  }

  /** True once HS2 has come and both directions are sealed to this epoch alone. */
  get answered() {
    return this.#down !== null;
  }

  /** Seal the next message; the first one becomes HS1.
   * @param {object} inner @returns {Promise<Uint8Array>} the frame @throws {SealError} If it is too long. */
  async seal(inner) {
    const first = this.#sequence === 0;
    const header = {
      type: first ? TYPE.HS1 : TYPE.MSG,
      flags: this.#flags,
      conversation: this.conversation,
      epoch: this.number,
      sequence: this.#sequence,
    };
    const plain = pad(bytesOf(jsonText(inner)));
    const aad = join(this.#aadPrefix, headerOf(header));
    const sealed = await gcmSeal(await messageKey(this.#up), aad, plain);
    const preid = new Uint8Array(4);
    new DataView(preid.buffer).setUint32(0, this.#bundle.preid);
    const frame = toBytes({ ...header, body: first ? join(preid, this.#point, sealed) : sealed });
    this.#up = await stepped(this.#up, 1);
    this.#sequence += 1;
    return frame;
  }

  /** Open an HS2, MSG or EPH of this epoch. Nothing changes when it throws.
   * @param {import("./envelope.js").Envelope} envelope @returns {Promise<any>} the inner message
   * @throws {SealError} */
  async open(envelope) {
    if (envelope.conversation !== this.conversation || envelope.epoch !== this.number || !(envelope.flags & FLAG.DOWN)) {
      throw new SealError("seal", "The envelope is of another epoch.");
    }
    if (envelope.type === TYPE.HS2) return this.#answer(envelope);
    const chain = envelope.type === TYPE.EPH ? this.#downEphemeral : this.#down;
    if (!chain || (envelope.type !== TYPE.MSG && envelope.type !== TYPE.EPH)) {
      throw new SealError("seal", "The desk has not answered this epoch yet.");
    }
    const { mk, commit } = await chain.keyAt(envelope.sequence);
    const inner = await gcmOpen(mk, this.#aad(envelope), envelope.body);
    commit();
    return inner;
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  #aad(envelope) {
    return join(this.#aadPrefix, headerOf(envelope));
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  async #answer(envelope) {
    if (this.#down || envelope.sequence !== 0 || envelope.body.length <= POINT) {
      throw new SealError("seal", "This epoch is answered already.");
    }
    const point = envelope.body.slice(0, POINT);
    const shared = await agree(this.#pair.privateKey, await ecdhPoint(point));
    const salt = await sha256(join(this.#bundle.json, this.#point, point));
    const okm2 = await hkdf(join(this.#okm1.slice(32), shared), salt, "db1 both");
    const [up, down] = [okm2.slice(0, 32), okm2.slice(32)];
    const chain = new ReceivingChain(down);
    const { mk, commit } = await chain.keyAt(0);
    const inner = await gcmOpen(mk, this.#aad(envelope), envelope.body.slice(POINT));
    commit();
    this.#down = chain;
    this.#downEphemeral = new ReceivingChain(await hmac(down, Uint8Array.of(3)));
    this.#up = await stepped(up, this.#sequence);
    this.#flags |= FLAG.CHAIN;
    return inner;
  }
}
