/** A desk and a relay in memory for the widget's connection, with real seals and a clock of
 * their own. The line between them and the widget can lose, repeat and reorder.
 */
import { FLAG, NOBODY, TYPE, b64, bytesOf, fromBytes, hex, headerOf, join, jsonOf, toBytes, unb64 } from "../../assets/widget/src/envelope.js";
import { hkdf, messageKey, pad, sha256, stepped, unpad } from "../../assets/widget/src/seal.js";
import { Connection } from "../../assets/widget/src/connection.js";
import { deskIs, emptyState, heard, refused, wrote } from "../../assets/widget/src/state.js";

const { subtle } = crypto;
const ECDH = { name: "ECDH", namedCurve: "P-256" };
const random = (count) => crypto.getRandomValues(new Uint8Array(count));
const raw = async (key) => new Uint8Array(await subtle.exportKey("raw", key));
const agree = async (own, point) => {
  const peer = await subtle.importKey("raw", point, ECDH, false, []);
  return new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: peer }, own, 256));
};
const gcm = async (use, mk, aad, data) => {
  const key = await subtle.importKey("raw", mk, "AES-GCM", false, [use]);
  return new Uint8Array(await subtle[use]({ name: "AES-GCM", iv: new Uint8Array(12), additionalData: aad }, key, data));
};
export const canonical = (value) => JSON.stringify(value, Object.keys(value).sort());

/** The desk: keys, epochs, an outbox that is cleared by sealed receipts. */
export class Desk {
  static async make(clock) {
    const desk = new Desk();
    desk.clock = clock;
    desk.identity = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
    desk.idk = await raw(desk.identity.publicKey);
    desk.site = b64(await sha256(desk.idk));
    desk.st = await subtle.generateKey(ECDH, false, ["deriveBits"]);
    desk.prekeys = new Map();
    desk.epochs = new Map();
    desk.outbox = [];
    desk.heard = [];
    desk.secret = null;
    await desk.rotate(100);
    desk.settings = b64(await desk.signed("db1 settings", bytesOf(canonical({ name: "Casa do Rio" }))));
    return desk;
  }

  async signed(label, json) {
    const signature = await subtle.sign({ name: "ECDSA", hash: "SHA-256" }, this.identity.privateKey, join(bytesOf(`${label}\0`), json));
    return join(json, new Uint8Array(signature));
  }

  async rotate(preid, more = {}) {
    const pre = await subtle.generateKey(ECDH, false, ["deriveBits"]);
    const told = {
      v: 1, suite: "P256-HKDF-SHA256-AES256GCM", minver: 1, preid, exp: this.clock.now + 7 * 86_400_000,
      st: b64(await raw(this.st.publicKey)), pre: b64(await raw(pre.publicKey)), ...more,
    };
    const json = bytesOf(canonical(told));
    this.prekeys.set(preid, { pre, json });
    this.bundle = join(await this.signed("db1 bundle", json), this.idk);
  }

  aad(envelope) {
    return join(bytesOf("db1"), unb64(this.site), headerOf(envelope));
  }

  /** @returns frames to send: receipts, HS2, what waited, or a NACK */
  async take(envelope) {
    const key = `${envelope.conversation}/${envelope.epoch}`;
    let epoch = this.epochs.get(key);
    const out = [];
    if (envelope.type === TYPE.HS1 && !epoch) {
      const preid = new DataView(envelope.body.buffer, envelope.body.byteOffset).getUint32(0);
      const kept = this.prekeys.get(preid);
      if (!kept) return [this.unreadable(envelope)];
      const eV = envelope.body.slice(4, 69);
      const ikm = join(await agree(this.st.privateKey, eV), await agree(kept.pre.privateKey, eV));
      const okm1 = await hkdf(ikm, await sha256(join(kept.json, eV)), "db1 v2d");
      const pair = await subtle.generateKey(ECDH, false, ["deriveBits"]);
      const eD = await raw(pair.publicKey);
      const okm2 = await hkdf(join(okm1.slice(32), await agree(pair.privateKey, eV)), await sha256(join(kept.json, eV, eD)), "db1 both");
      epoch = { conversation: envelope.conversation, number: envelope.epoch, up: [okm1.slice(0, 32), okm2.slice(0, 32)], down: okm2.slice(32), next: 0, eD, opened: new Set(), frames: new Map() };
      epoch.eph = new Uint8Array(await subtle.sign("HMAC", await subtle.importKey("raw", epoch.down, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]), Uint8Array.of(3)));
      epoch.ephNext = 0;
      this.epochs.set(key, epoch);
      this.newest = epoch;
      out.push(await this.seal(epoch, { type: "presence", id: b64(random(16)), at: this.clock.now, assistant: true, person: false }));
      for (const inner of this.outbox) out.push(await this.seal(epoch, inner));
    }
    if (!epoch) return [this.unreadable(envelope)];
    if (epoch.opened.has(envelope.sequence)) return out;
    const chain = epoch.up[envelope.flags & FLAG.CHAIN ? 1 : 0];
    const mk = await messageKey(await stepped(chain, envelope.sequence));
    const body = envelope.type === TYPE.HS1 ? envelope.body.slice(69) : envelope.body;
    const inner = jsonOf(unpad(await gcm("decrypt", mk, this.aad(envelope), body)));
    epoch.opened.add(envelope.sequence);
    if (envelope.type === TYPE.HS1) {
      this.secret ??= inner.secret;
      if (this.secret !== inner.secret) throw new Error("The epoch does not know the conversation's secret.");
    }
    if (inner.type === "receipt") {
      this.outbox = this.outbox.filter((one) => !inner.ref.includes(one.id));
      for (const sequence of inner.missing ?? []) if (epoch.frames.has(sequence)) out.push(epoch.frames.get(sequence));
      return out;
    }
    if (inner.type !== "presence" && !this.heard.some((one) => one.id === inner.id)) this.heard.push(inner);
    out.push(await this.seal(epoch, { type: "receipt", id: b64(random(16)), at: this.clock.now, state: "delivered", ref: [inner.id] }));
    return out;
  }

  unreadable(envelope) {
    return toBytes({ ...envelope, type: TYPE.NACK, body: bytesOf('{"code":"unreadable"}') });
  }

  async seal(epoch, inner) {
    const first = epoch.next === 0;
    const header = { type: first ? TYPE.HS2 : TYPE.MSG, flags: FLAG.STORE | FLAG.LAST | FLAG.CHAIN | FLAG.DOWN, conversation: epoch.conversation, epoch: epoch.number, sequence: epoch.next };
    const mk = await messageKey(await stepped(epoch.down, epoch.next));
    const sealed = await gcm("encrypt", mk, this.aad(header), pad(bytesOf(JSON.stringify(inner))));
    const frame = toBytes({ ...header, body: first ? join(epoch.eD, sealed) : sealed });
    epoch.frames.set(epoch.next, frame);
    epoch.next += 1;
    return frame;
  }

  async ephemeral(inner) {
    const epoch = this.newest;
    const header = { type: TYPE.EPH, flags: FLAG.EPHEMERAL | FLAG.LAST | FLAG.CHAIN | FLAG.DOWN, conversation: epoch.conversation, epoch: epoch.number, sequence: epoch.ephNext };
    const mk = await messageKey(await stepped(epoch.eph, epoch.ephNext));
    epoch.ephNext += 1;
    return toBytes({ ...header, body: await gcm("encrypt", mk, this.aad(header), pad(bytesOf(JSON.stringify({ id: b64(random(16)), at: this.clock.now, ...inner })))) });
  }
}

/** The relay, the clock and one widget's page. `line(frame, up)` decides how often a frame arrives. */
export class World {
  static async make({ line = () => 1, kept = {} } = {}) {
    const world = new World();
    world.now = 1_800_000_000_000;
    world.desk = await Desk.make(world);
    Object.assign(world, { line, kept, timers: new Map(), nextTimer: 1, sockets: [], up: [], down: new Map(), state: emptyState(), statuses: [], settings: null, online: true, nack: () => null, logEpoch: b64(random(16)), conversation: hex(random(16)), hellos: [] });
    world.open();
    return world;
  }

  /** A (re)loaded page: everything of the old one is gone but `kept` and the state. */
  open() {
    this.connection = new Connection({
      url: "ws://relay/v1/site", site: this.desk.site, kept: this.kept,
      world: {
        socket: () => this.socket(), now: () => this.now, random: () => 0.5, bytes: random,
        timer: (run, ms) => (this.timers.set(this.nextTimer, { run, at: this.now + ms }), this.nextTimer++),
        clear: (timer) => this.timers.delete(timer),
      },
      hooks: {
        pending: () => this.state.pending,
        inner: (inner) => { this.state = heard(this.state, inner); },
        kept: (kept) => { this.kept = kept; },
        desk: (desk) => { this.state = deskIs(this.state, desk); },
        settings: (settings) => { this.settings = settings; },
        refused: (id) => { this.state = refused(this.state, id); },
        status: (...told) => this.statuses.push(told.join(" ")),
      },
    });
  }

  reload() {
    this.cut();
    this.timers.clear();
    this.open();
    this.connection.start();
  }

  socket() {
    const socket = { readyState: 0, send: (bytes) => this.up.push([socket, bytes.slice()]), close: () => { socket.readyState = 3; } };
    this.sockets.push(socket);
    queueMicrotask(() => {
      if (!this.online) return this.close(socket, 1006);
      socket.readyState = 1;
      socket.onopen?.();
    });
    return socket;
  }

  get live() {
    return this.sockets.findLast((one) => one.readyState === 1);
  }

  close(socket, code) {
    if (!socket || socket.readyState === 3) return;
    socket.readyState = 3;
    socket.onclose?.({ code });
  }

  /** The line breaks without a word to either end's application. */
  cut(code = 1006) {
    this.close(this.live, code);
    this.up.length = 0;
  }

  deliver(frame) {
    for (let times = this.line(fromBytes(frame), false); times > 0; times -= 1) this.live?.onmessage?.({ data: frame.slice().buffer });
  }

  send(type, body, more = {}) {
    this.deliver(toBytes({ type, flags: FLAG.LAST, conversation: this.conversation, epoch: 0, sequence: 0, body, ...more }));
  }

  /** Put a sealed frame of the desk into the mailbox and pass it on. */
  store(frame) {
    const envelope = fromBytes(frame);
    if (envelope.type === TYPE.MSG || envelope.type === TYPE.HS2) this.down.set(`${envelope.epoch}/${envelope.sequence}`, frame);
    this.deliver(frame);
  }

  async post(...messages) {
    for (const message of messages) {
      this.desk.outbox.push(message);
      if (this.desk.newest) this.store(await this.desk.seal(this.desk.newest, message));
    }
    await this.settle();
  }

  write(id) {
    this.state = wrote(this.state, { type: "text", id, at: this.now, text: `text ${id}`, lang: "en", page: "/" });
    return this.connection.post();
  }

  async relay(bytes) {
    const envelope = fromBytes(bytes);
    const { type, epoch, sequence } = envelope;
    if (type === TYPE.HELLO) {
      const { ticket } = jsonOf(envelope.body);
      this.hellos.push({ ticket, conversation: envelope.conversation });
      const fits = ticket === null ? envelope.conversation === NOBODY : ticket === "ticket" && envelope.conversation === this.conversation;
      if (!fits) return this.close(this.live, 4003);
      const welcome = { conversation: this.conversation, ticket: "ticket", log_epoch: this.logEpoch, desk: "away", settings: this.desk.settings };
      this.send(TYPE.WELCOME, bytesOf(JSON.stringify(welcome)));
      this.send(TYPE.BUNDLE, this.desk.bundle);
    } else if (type === TYPE.RESUME) {
      for (const frame of [...this.down.values()]) if (fromBytes(frame).epoch === epoch) this.deliver(frame);
    } else if (type === TYPE.PRESENCE) this.send(TYPE.PRESENCE, bytesOf(JSON.stringify({ desk: "away" })));
    else if (type === TYPE.ACK) this.down.delete(`${epoch}/${sequence}`);
    else if (type === TYPE.MSG || type === TYPE.HS1) {
      const code = this.nack(envelope);
      if (code) return this.send(TYPE.NACK, bytesOf(JSON.stringify({ code })), { ...envelope, type: TYPE.NACK, body: bytesOf(JSON.stringify({ code })) });
      this.deliver(toBytes({ ...envelope, type: TYPE.ACK, body: Uint8Array.of(1) }));
      for (const frame of await this.desk.take(envelope)) this.store(frame);
    }
  }

  /** Let everything that is under way arrive. */
  async settle() {
    for (let quiet = 0; quiet < 3; ) {
      await this.connection.settled();
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.up.shift();
      quiet = next ? 0 : quiet + 1;
      if (!next || next[0].readyState !== 1) continue;
      for (let times = this.line(fromBytes(next[1]), true); times > 0; times -= 1) await this.relay(next[1]);
    }
  }

  /** Let `ms` pass, with the timers that are due in between. */
  async pass(ms) {
    const end = this.now + ms;
    await this.settle();
    for (;;) {
      const due = [...this.timers].filter(([, one]) => one.at <= end).sort(([, one], [, other]) => one.at - other.at)[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.now = Math.max(this.now, due[1].at);
      due[1].run();
      await this.settle();
    }
    this.now = end;
  }
}

export const reply = (id) => ({ type: "text", id, at: 1, text: `reply ${id}`, sender: "assistant" });
