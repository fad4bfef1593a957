/** The envelope of `db.v1`: a 32-byte clear header and a sealed body, and the text forms of
 * bytes. No keys, no socket. The wire is described in docs/protocol.md.
 */

export const VERSION = 1;
export const SUBPROTOCOL = "db.v1";
export const HEADER_SIZE = 32;
export const MAX_FRAME = 16384;
export const NOBODY = "0".repeat(32);

export const TYPE = Object.freeze({
  HELLO: 1, WELCOME: 2, RESUME: 3, ACK: 4, NACK: 5, MSG: 6, EPH: 7,
  HS1: 8, HS2: 9, PRESENCE: 10, BUNDLE: 11, BYE: 12,
});
export const FLAG = Object.freeze({ STORE: 1, EPHEMERAL: 2, CHAIN: 4, LAST: 8, DOWN: 16 });
export const STORED = 1;
export const TAKEN = 2;

/** @typedef {{type: number, flags: number, conversation: string, epoch: number,
 *   sequence: number, body: Uint8Array}} Envelope  `conversation` is 32 hexadecimal characters */

/** The frame is not an envelope of this protocol; `close` is the code to close with. */
export class EnvelopeError extends Error {
  /** @param {string} reason @param {number} [close] */
  constructor(reason, close = 4000) {
    super(reason);
    this.close = close;
  }
}

const utf8 = new TextEncoder();
const utf8Strict = new TextDecoder("utf-8", { fatal: true });

/** @param {string} text @returns {Uint8Array} */
export const bytesOf = (text) => utf8.encode(text);

/** JSON as JSON.stringify writes it, also on a page that gave arrays or objects a `toJSON`, as old
 * libraries do. @param {any} value @returns {string} */
export function jsonText(value) {
  if (Array.isArray(value)) return `[${value.map(jsonText).join()}]`;
  if (!value || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${jsonText(one)}`).join()}}`;
}

/** @param {Uint8Array} bytes @returns {any} @throws {SyntaxError|TypeError} If it is not JSON in UTF-8. */
export const jsonOf = (bytes) => JSON.parse(utf8Strict.decode(bytes));

/** @param {...Uint8Array} parts @returns {Uint8Array} */
export function join(...parts) {
  let at = 0;
  for (const { length } of parts) at += length;
  const whole = new Uint8Array(at);
  at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** base64url without padding. @param {Uint8Array} bytes @returns {string} */
export function b64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {unknown} text @returns {Uint8Array} @throws {EnvelopeError} If it is not base64url. */
export function unb64(text) {
  if (typeof text !== "string" || !/^[\w-]*$/.test(text)) {
    throw new EnvelopeError("This is not base64url.");
  }
  try {
    const raw = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(raw, (one) => one.charCodeAt(0));
  } catch {
    throw new EnvelopeError("This is not base64url.");
  }
}

/** Without Array.from and reduce: MooTools and Prototype.js put others in their place.
 * @param {Uint8Array} bytes @returns {string} */
export const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @param {string} text @returns {Uint8Array} */
export const unhex = (text) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The 32 clear bytes; part of what every seal vouches for.
 * @param {Omit<Envelope, "body">} envelope @returns {Uint8Array} */
export function headerOf({ type, flags, conversation, epoch, sequence }) {
  const header = new Uint8Array(HEADER_SIZE);
  const view = new DataView(header.buffer);
  header.set([VERSION, type]);
  view.setUint16(2, flags);
  header.set(unhex(conversation), 4);
  view.setUint32(20, epoch);
  view.setBigUint64(24, BigInt(sequence));
  return header;
}

/** @param {Envelope} envelope @returns {Uint8Array} @throws {EnvelopeError} If over MAX_FRAME. */
export function toBytes(envelope) {
  const frame = join(headerOf(envelope), envelope.body);
  if (frame.length > MAX_FRAME) {
    throw new EnvelopeError(`An envelope of ${frame.length} bytes is over ${MAX_FRAME}.`);
  }
  return frame;
}

/** @param {Uint8Array} frame @returns {Envelope}
 * @throws {EnvelopeError} If it is too short, too long, of another version or an unknown type. */
export function fromBytes(frame) {
  if (frame.length < HEADER_SIZE || frame.length > MAX_FRAME) {
    throw new EnvelopeError(`A frame of ${frame.length} bytes is not an envelope.`);
  }
  if (frame[0] !== VERSION) throw new EnvelopeError(`Version ${frame[0]} is not spoken here.`, 4001);
  const type = frame[1];
  if (type < 0x80 && (type < TYPE.HELLO || type > TYPE.BYE)) {
    throw new EnvelopeError(`Type ${type} is unknown.`, 4001);
  }
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  return {
    type,
    flags: view.getUint16(2) & 0x1f,
    conversation: hex(frame.subarray(4, 20)),
    epoch: view.getUint32(20),
    sequence: Number(view.getBigUint64(24)),
    body: frame.slice(HEADER_SIZE),
  };
}
