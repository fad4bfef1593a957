/** One connection to the relay and the outbox of this page: hello, epochs, resending, receipts,
 * reconnecting. Knows no DOM and no storage; the page's world (socket, clock, timers, dice) is
 * handed in. All frames and all posts run in one line, because chains must not be raced.
 */

import { Coming } from "./coming.js";
import { FLAG, NOBODY, STORED, SUBPROTOCOL, TAKEN, TYPE, EnvelopeError, b64, bytesOf, fromBytes, jsonOf, jsonText, toBytes, unb64 } from "./envelope.js";
import { Outbox } from "./outbox.js";
import { SealError, VisitorEpoch, checkBundle, checkSettings } from "./seal.js";

const EPOCH_MESSAGES = 100;
const EPOCH_MS = 24 * 3600 * 1000;
const ANSWER_MS = 10_000;
const RECEIPT_MS = 250;
// With ANSWER_MS: a line that died is known within 27 s, also while nobody writes.
const QUIET_MS = 15_000;
// Frames that wait here to be opened. A full mailbox is 128; more is a relay that pours.
const MAX_WAITING = 1000;
// Below EPOCH_MESSAGES, so that a new epoch always has room for all that waits.
export const MAX_PENDING = 64;
const MAX_EARLY = 32;
const BRIEFLY_MS = 1500;
const LATER_MS = 30_000;

/** @typedef {{conversation?: string, ticket?: string, secret?: string, resume?: string, logEpoch?: string, preid?: number}} Kept
 * @typedef {{socket: (url: string, protocol: string) => any, now: () => number, random: () => number,
 *   bytes: (count: number) => Uint8Array, timer: (run: () => void, ms: number) => any,
 *   clear: (timer: any) => void}} World
 * @typedef {{pending: () => any[], inner: (inner: any) => void, kept: (kept: Kept) => void,
 *   desk: (desk: string) => void, settings: (settings: any) => void, refused: (id: string) => void,
 *   status: (status: string, detail?: string) => void}} Hooks
 *   status: `connecting`, `open`, `lost` (and trying again), `trouble` (detail: a NACK's code),
 *   `stopped` (detail: why; it does not try again by itself) */

export class Connection {
  #url; #site; #world; #hooks;
  /** @type {Kept} */ #kept;
  #socket = /** @type {any} */ (null);
  #line = Promise.resolve();
  #coming = new Coming();
  #waiting = 0;
  #running = false;
  #ready = false;
  #lostStore = false;
  /** @type {any} */ #retry = null;
  /** @type {any} */ #watch = null;
  /** @type {any} */ #quiet = null;
  /** @type {any} */ #paced = null;
  /** @type {any} */ #receiptTimer = null;
  /** @type {import("./seal.js").Bundle | null} */ #bundle = null;
  /** @type {Uint8Array | null} */ #signedSettings = null;
  /** @type {VisitorEpoch | null} */ #epoch = null;
  #number = 0;
  #begun = 0;
  #unreadable = 0;
  #outbox = new Outbox();
  /** @type {import("./envelope.js").Envelope[]} what came before HS2 */ #early = [];
  /** @type {Map<number, string>} */ #opened = new Map();
  #highest = -1;
  /** @type {Set<number>} */ #missing = new Set();
  #receipts = { delivered: new Set(), read: new Set() };

  /** @param {{url: string, site: string, kept: Kept, world: World, hooks: Hooks}} about */
  constructor({ url, site, kept, world, hooks }) {
    this.#url = url;
    this.#site = site;
    // Nothing that the page gave to all objects may pass for a ticket or a secret.
    this.#kept = { __proto__: null, ...kept };
    this.#world = world;
    this.#hooks = hooks;
    this.#number = this.#freshNumber();
  }

  /** Connect, and stay connected until `stop`. Called again, it tries at once. */
  start() {
    this.#running = true;
    if (this.#socket && this.#socket.readyState < 2) return;
    this.#connect();
  }

  /** Say BYE and stay away. Receipts that are due still go out. @returns {Promise<void>} */
  stop() {
    this.#running = false;
    this.#world.clear(this.#retry);
    return this.#inLine(async () => {
      if (this.#ready) {
        await this.#sealReceipts();
        this.#sendDue();
        this.#send(TYPE.BYE, new Uint8Array());
      }
      this.#drop(this.#socket);
    });
  }

  /** Something new is in `hooks.pending()`. @returns {Promise<void>} */
  post() {
    return this.#inLine(() => this.#catchUp());
  }

  /** These messages of the desk are on the visitor's screen now. @param {string[]} ids */
  read(ids) {
    for (const id of ids) this.#receipts.read.add(id);
    this.#receiptsSoon();
  }

  /** Resolves when everything asked so far has run. @returns {Promise<void>} */
  settled() {
    return this.#line;
  }

  /** @param {() => Promise<void> | void} task @returns {Promise<void>} */
  #inLine(task) {
    this.#line = this.#line.then(task).catch((error) => {
      // Our own mistake, never the relay's: those are handled where they are met.
      console.error("deskbell:", error);
    });
    return this.#line;
  }

  #freshNumber() {
    let number = 0;
    while (number === 0) number = new DataView(this.#world.bytes(4).buffer).getUint32(0);
    return number;
  }

  // The socket

  #connect() {
    this.#world.clear(this.#retry);
    this.#hooks.status("connecting");
    let socket;
    try {
      socket = this.#world.socket(this.#url, SUBPROTOCOL);
    } catch {
      // A Content-Security-Policy without our connect-src throws here.
      this.#hooks.status("stopped", "unreachable");
      return;
    }
    this.#socket = socket;
    this.#ready = false;
    socket.binaryType = "arraybuffer";
    this.#expectAnswer();
    socket.onopen = () => {
      const { ticket = null, logEpoch = null } = this.#kept;
      this.#send(TYPE.HELLO, bytesOf(jsonText({ ticket, log_epoch: logEpoch })));
    };
    socket.onmessage = (/** @type {{data: ArrayBuffer}} */ event) => {
      if (socket !== this.#socket) return;
      this.#waiting += 1;
      if (this.#waiting > MAX_WAITING) return this.#closed(1009);
      void this.#inLine(() => (this.#waiting -= 1, socket === this.#socket ? this.#take(event.data) : undefined));
    };
    socket.onclose = (/** @type {{code: number}} */ event) => {
      if (socket === this.#socket) this.#closed(event.code);
    };
  }

  /** @param {number} code */
  #closed(code) {
    this.#drop(this.#socket);
    this.#coming.lost(this.#world.now());
    if (!this.#running) return;
    if (code >= 4000 && code < 4100) {
      this.#running = false;
      const foreign = code === 4003 && this.#kept.ticket;
      this.#hooks.status("stopped", foreign ? "foreign" : String(code));
      return;
    }
    this.#hooks.status("lost");
    const delay = this.#coming.wait(code, this.#world.random());
    this.#retry = this.#world.timer(() => this.#running && this.#connect(), delay);
  }

  /** @param {any} socket */
  #drop(socket) {
    this.#ready = false;
    for (const timer of [this.#watch, this.#quiet, this.#paced, this.#receiptTimer]) this.#world.clear(timer);
    this.#watch = this.#quiet = this.#paced = this.#receiptTimer = null;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /** A line that died without a word is noticed here: the browser tells us nothing for minutes. */
  #expectAnswer() {
    this.#watch ??= this.#world.timer(() => {
      this.#watch = null;
      if (this.#socket) this.#closed(1006);
    }, ANSWER_MS);
  }

  #answered() {
    this.#world.clear(this.#watch);
    this.#watch = null;
    if (this.#outbox.unanswered) this.#expectAnswer();
  }

  /** The relay's pings are for the browser alone; a page that only waits for a reply has to ask. */
  #heard() {
    this.#world.clear(this.#quiet);
    this.#quiet = this.#world.timer(() => {
      this.#send(TYPE.PRESENCE, new Uint8Array());
      this.#expectAnswer();
    }, QUIET_MS);
  }

  /** @param {number} type @param {Uint8Array} body */
  #send(type, body) {
    const conversation = this.#kept.conversation ?? NOBODY;
    this.#raw(toBytes({ type, flags: FLAG.LAST, conversation, epoch: this.#number, sequence: 0, body }));
  }

  /** @param {Uint8Array} bytes */
  #raw(bytes) {
    if (this.#socket?.readyState === 1) this.#socket.send(bytes);
  }

  // Coming in

  /** @param {ArrayBuffer} data */
  async #take(data) {
    this.#heard();
    try {
      if (!(data instanceof ArrayBuffer)) throw new EnvelopeError("The relay sent a frame of text.");
      const envelope = fromBytes(new Uint8Array(data));
      if (envelope.type === TYPE.WELCOME) await this.#welcomed(envelope);
      else if (envelope.type === TYPE.BUNDLE) await this.#bundled(envelope);
      else if (envelope.type === TYPE.PRESENCE) this.#present(envelope);
      else if (envelope.type === TYPE.ACK) this.#acknowledged(envelope);
      else if (envelope.type === TYPE.NACK) await this.#refused(envelope);
      else if (envelope.flags & FLAG.DOWN) await this.#opening(envelope);
    } catch (error) {
      if (error instanceof SealError && error.code !== "seal") this.#stopped(error.code);
      else this.#closed(1002);
    }
  }

  /** @param {string} why */
  #stopped(why) {
    // An expired bundle mends itself when the desk comes back; anything else is not our desk.
    if (why === "expired") return this.#hooks.status("trouble", why);
    this.#running = false;
    this.#drop(this.#socket);
    return this.#hooks.status("stopped", why);
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  async #welcomed(envelope) {
    const told = jsonOf(envelope.body);
    const made = this.#kept.conversation === undefined;
    if (!/^[0-9a-f]{32}$/.test(told.conversation) || told.conversation === NOBODY || typeof told.ticket !== "string") {
      throw new EnvelopeError("The relay's welcome is not complete.");
    }
    if (!made && told.conversation !== this.#kept.conversation) return this.#stopped("foreign");
    this.#lostStore = !made && told.log_epoch !== this.#kept.logEpoch;
    this.#kept = { __proto__: null, ...this.#kept, conversation: told.conversation, ticket: told.ticket, logEpoch: told.log_epoch };
    // Who comes by a link has the conversation, and no secret of their own yet.
    this.#kept.secret ??= b64(this.#world.bytes(32));
    this.#hooks.kept({ ...this.#kept });
    this.#signedSettings = unb64(told.settings);
    this.#hooks.desk(String(told.desk));
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  async #bundled(envelope) {
    const seen = { now: this.#world.now(), preid: this.#kept.preid };
    this.#bundle = await checkBundle(envelope.body, this.#site, seen);
    if (this.#kept.preid !== this.#bundle.preid) {
      this.#kept.preid = this.#bundle.preid;
      this.#hooks.kept({ ...this.#kept });
    }
    if (this.#signedSettings) this.#hooks.settings(await checkSettings(this.#signedSettings, this.#bundle.idk));
    this.#signedSettings = null;
    if (this.#ready || !this.#kept.conversation) return;
    this.#ready = true;
    this.#coming.open(this.#world.now());
    this.#answered();
    if (this.#epoch === null) await this.#begin();
    else this.#send(TYPE.RESUME, this.#resumeBody());
    this.#outbox.reconnected(this.#lostStore);
    this.#lostStore = false;
    this.#hooks.status("open");
    await this.#catchUp();
  }

  #resumeBody() {
    return bytesOf(jsonText({ log_epoch: this.#kept.logEpoch ?? null }));
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  #present({ body }) {
    this.#hooks.desk(String(jsonOf(body).desk));
    if (this.#ready) this.#answered();
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  #acknowledged({ flags, epoch, sequence, body }) {
    if (flags & FLAG.DOWN || epoch !== this.#number || body[0] !== STORED) return;
    this.#outbox.stored(sequence);
    this.#answered();
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  async #refused({ flags, epoch, sequence, body }) {
    if (flags & FLAG.DOWN || epoch !== this.#number) return;
    const code = String(jsonOf(body).code);
    const id = this.#outbox.refused(sequence, code === "too_large");
    this.#answered();
    if (id === undefined) return;
    if (code === "unreadable") return this.#startAnew();
    if (code === "link") return this.#stopped("link");
    if (code === "too_large") return this.#hooks.refused(id);
    if (code !== "rate_limited") this.#hooks.status("trouble", code);
    const wait = code === "rate_limited" ? BRIEFLY_MS : LATER_MS;
    this.#world.timer(() => {
      if (epoch === this.#number) this.#outbox.rested(sequence);
      this.#sendDue();
    }, wait * (1 + this.#world.random()));
  }

  /** The desk no longer has the key that the bundle named. A newer bundle comes with a new welcome. */
  #startAnew() {
    this.#endEpoch();
    this.#coming.again(this.#unreadable);
    this.#unreadable += 1;
    this.#closed(4201);
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  async #opening(envelope) {
    const lasting = envelope.type === TYPE.MSG || envelope.type === TYPE.HS2;
    if (envelope.epoch !== this.#number || envelope.conversation !== this.#kept.conversation) {
      // Left over from an earlier epoch: the desk seals it anew for this one.
      if (lasting) this.#taken(envelope);
      return;
    }
    if (lasting && this.#opened.has(envelope.sequence)) {
      this.#taken(envelope);
      this.#receiptDue(this.#opened.get(envelope.sequence) ?? "");
      return;
    }
    if (envelope.type !== TYPE.HS2 && !this.#epoch?.answered) {
      // HS2 was lost or is still coming: without it nothing opens, so ask for it and hold this.
      if (this.#early.length < MAX_EARLY) this.#early.push(envelope);
      if (!lasting) return;
      this.#missing.add(0);
      return this.#receiptsSoon();
    }
    let inner;
    try {
      inner = await this.#epoch?.open(envelope);
    } catch (error) {
      // Forged, damaged or ahead of HS2: not taken, so that the true one can still come.
      if (error instanceof SealError) return;
      throw error;
    }
    if (!inner || typeof inner.type !== "string" || typeof inner.id !== "string") return;
    if (!lasting) {
      if (/^(typing|presence|save)$/.test(inner.type)) this.#hooks.inner(inner);
      return;
    }
    if (envelope.type === TYPE.HS2) {
      this.#unreadable = 0;
      inner = { ...inner, first: true };
    }
    this.#opened.set(envelope.sequence, inner.type === "receipt" ? "" : inner.id);
    this.#noteGaps(envelope.sequence);
    if (inner.type === "receipt") this.#receipted(inner);
    this.#hooks.inner(inner);
    this.#taken(envelope);
    if (inner.type !== "receipt") this.#receiptDue(inner.id);
    if (this.#missing.size > 0) this.#receiptsSoon();
    const early = this.#early.splice(0);
    for (const one of early) await this.#opening(one);
    if (this.#spent() || this.#hooks.pending().length >= MAX_PENDING) await this.#catchUp();
  }

  /** @param {number} sequence */
  #noteGaps(sequence) {
    for (let at = this.#highest + 1; at < sequence; at += 1) this.#missing.add(at);
    this.#missing.delete(sequence);
    this.#highest = Math.max(this.#highest, sequence);
  }

  /** @param {any} inner a receipt */
  #receipted({ ref, missing }) {
    this.#outbox.receipted(new Set(Array.isArray(ref) ? ref : []), Array.isArray(missing) ? missing : []);
    this.#answered();
    this.#sendDue();
  }

  /** @param {import("./envelope.js").Envelope} envelope */
  #taken(envelope) {
    this.#raw(toBytes({ ...envelope, type: TYPE.ACK, body: Uint8Array.of(TAKEN) }));
  }

  // Going out

  /** @param {string} id */
  #receiptDue(id) {
    if (!id) return;
    this.#receipts.delivered.add(id);
    this.#receiptsSoon();
  }

  #receiptsSoon() {
    if (!this.#ready) return;
    this.#receiptTimer ??= this.#world.timer(() => {
      this.#receiptTimer = null;
      void this.post();
    }, RECEIPT_MS);
  }

  #spent() {
    if (!this.#epoch) return true;
    const old = this.#world.now() - this.#begun > EPOCH_MS;
    return old || this.#epoch.sequence >= EPOCH_MESSAGES || this.#highest >= EPOCH_MESSAGES - 1;
  }

  #endEpoch() {
    this.#epoch = null;
    this.#number = this.#freshNumber();
    this.#outbox.clear();
    this.#early = [];
    this.#opened.clear();
    this.#missing.clear();
    this.#highest = -1;
  }

  async #begin() {
    const { conversation = NOBODY, secret, resume } = this.#kept;
    if (!this.#bundle) return;
    const about = { site: this.#site, conversation, number: this.#number, bundle: this.#bundle };
    this.#epoch = await VisitorEpoch.begin(about);
    this.#begun = this.#world.now();
    const presence = { type: "presence", id: b64(this.#world.bytes(16)), at: this.#world.now(), state: "here" };
    await this.#seal({ ...(this.#hooks.pending()[0] ?? presence), secret, resume });
    this.#sendDue();
    this.#send(TYPE.RESUME, this.#resumeBody());
  }

  /** @param {any} inner */
  async #seal(inner) {
    const epoch = /** @type {VisitorEpoch} */ (this.#epoch);
    const sequence = epoch.sequence;
    this.#outbox.add(sequence, inner.id, await epoch.seal(inner));
  }

  /** Seal and send whatever is not on its way yet. @returns {Promise<void>} */
  async #catchUp() {
    if (!this.#ready) return;
    if (this.#epoch && this.#spent()) this.#endEpoch();
    if (!this.#epoch) await this.#begin();
    for (const inner of this.#hooks.pending().slice(0, MAX_PENDING)) {
      if (this.#outbox.holds(inner.id)) continue;
      if (this.#spent()) return this.#catchUp();
      await this.#sealOrRefuse(inner);
    }
    await this.#sealReceipts();
    this.#sendDue();
  }

  /** @param {any} inner */
  async #sealOrRefuse(inner) {
    try {
      await this.#seal(inner);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      this.#hooks.refused(inner.id);
    }
  }

  async #sealReceipts() {
    const { delivered, read } = this.#receipts;
    const missing = [...this.#missing];
    for (const id of read) delivered.delete(id);
    for (const state of /** @type {const} */ (["delivered", "read"])) {
      const ref = [...this.#receipts[state]];
      const last = state === "read" || read.size === 0;
      if (ref.length === 0 && !(last && missing.length > 0)) continue;
      const inner = { type: "receipt", id: b64(this.#world.bytes(16)), at: this.#world.now(), state, ref };
      await this.#seal(last && missing.length > 0 ? { ...inner, missing } : inner);
      this.#receipts[state].clear();
      if (last) this.#missing.clear();
    }
  }

  #sendDue() {
    if (!this.#ready) return;
    const wait = this.#outbox.flush(this.#world.now(), (bytes) => this.#raw(bytes));
    if (this.#outbox.unanswered) this.#expectAnswer();
    if (wait === null) return;
    this.#paced ??= this.#world.timer(() => {
      this.#paced = null;
      this.#sendDue();
    }, wait);
  }
}
