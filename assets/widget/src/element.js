/** `<deskbell-chat>`: joins what the visitor sees, what is kept and the connection. The launcher
 * makes the element and its shadow root; `begin` is called once, after the visitor's first click.
 */

import { Connection, MAX_PENDING } from "./connection.js";
import { gathered, gathering, isWhole, unpacked, wantsMore } from "./copy.js";
import { b64, jsonText } from "./envelope.js";
import { linkIn } from "./link.js";
import { greetingOf, openingAt, readSettings, readableAccent } from "./settings.js";
import { asked, deskIs, emptyState, facts, fromKept, heard, movedOn, refused, surveyed, toKeep, wrote } from "./state.js";
import { statusOf } from "./status.js";
import { forget, keep, recall } from "./storage.js";
import { STYLE } from "./style.js";
import { takeTab } from "./tab.js";
import { copyText, transcriptOf } from "./transcript.js";
import { Panel } from "./view.js";
import { headline, wordsOf } from "./words.js";

const TYPING_MS = 6000;
const CLOCK_MS = 30_000;
const DRAFT_MS = 300;
const COPY_MS = 10_000;
const COPY_TRIES = 3;

/** @param {number} count */
const random = (count) => crypto.getRandomValues(new Uint8Array(count));

/** @param {string} text @param {string} name of the file */
function download(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), CLOCK_MS);
}

/** @type {import("./connection.js").World} */
const WORLD = {
  socket: (url, protocol) => new WebSocket(url, protocol),
  now: () => Date.now(),
  random: () => Math.random(),
  bytes: random,
  timer: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer),
};

export class DeskbellChat extends HTMLElement {
  #about = /** @type {any} */ (null);
  #words = /** @type {import("./words.js").Words} */ (/** @type {unknown} */ (null));
  #panel = /** @type {Panel} */ (/** @type {unknown} */ (null));
  #sheet = new CSSStyleSheet();
  #state = emptyState();
  /** @type {import("./connection.js").Kept} */ #line = Object.create(null);
  #told = /** @type {any} */ (null);
  #settings = readSettings({});
  /** @type {Connection | null} */ #connection = null;
  /** @type {(() => void) | null} lets this tab's hold on the conversation go */ #release = null;
  #held = "";
  /** @type {{status: string, detail: string}} */ #status = { status: "connecting", detail: "" };
  #open = false;
  #draft = "";
  #label = "";
  /** @type {Set<string>} messages of the desk not seen yet */ #unseen = new Set();
  #typingTimer = /** @type {any} */ (0);
  #draftTimer = /** @type {any} */ (0);
  /** @type {import("./copy.js").Gathered | null} what has come of the copy that is asked for */ #copy = null;
  #copyTries = 0;
  #copyTimer = /** @type {any} */ (0);

  /** @param {{site: string, url: string, strings: Record<string, string>, language: string, lang: string,
   *   button: HTMLButtonElement, words: HTMLElement, dress: (icon: string, side: string) => void}} about */
  begin(about) {
    this.#about = about;
    this.#label = about.words.textContent ?? "";
    this.#words = wordsOf(about.strings, about.language, about.lang);
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    const own = new CSSStyleSheet();
    own.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own, this.#sheet];
    this.#panel = new Panel(this.#words, {
      send: (text) => this.#send(text),
      person: () => this.#askForPerson(),
      contact: (fields) => this.#write({ type: "contact", ...(fields.declined ? {} : { ticket: this.#line.ticket }), ...fields }),
      rate: (ref, value) => this.#write({ type: "rating", ref, value }),
      keep: (on) => this.#write({ type: "consent", keep: on }),
      erase: () => this.#write({ type: "erase" }),
      save: () => this.#save(),
      end: () => this.#end(),
      survey: (fields) => (fields ? this.#write({ type: "survey", ...fields }) : this.#change(surveyed(this.#state))),
      close: () => this.#show(false, true),
      draft: (text) => this.#drafted(text),
    }, root);
    this.#restore();
    this.#followLink();
    this.#listen();
    if (globalThis.crypto?.subtle) void this.#connect(false);
    else this.#status = { status: "stopped", detail: "insecure" };
    this.#render();
    if (this.#open) this.#show(true, false);
  }

  open() {
    this.#show(true, true);
  }

  #restore() {
    const kept = recall(this.#about.site, Date.now());
    if (!kept) return;
    this.#line = { __proto__: null, ...kept.line };
    this.#state = fromKept(kept.state);
    if (kept.settings) this.#configure(kept.settings);
    this.#open = kept.open === true;
    this.#panel.restoreDraft(typeof kept.draft === "string" ? kept.draft : "");
  }

  /** A link in the desk's e-mail leads here: what stands after the '#' lets this browser join. It is
   * taken out of the address, so that it is not bookmarked or passed on with it. */
  #followLink() {
    const link = linkIn(location.hash);
    if (!link) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    if (this.#line.conversation === link.conversation) return;
    const follow = () => {
      this.#line = { __proto__: null, ...link, preid: this.#line.preid };
      this.#state = emptyState();
      this.#panel.restoreDraft("");
      this.#keep();
    };
    if (!this.#state.messages.length) return follow();
    const say = this.#words.say;
    const instead = () => {
      void this.#connection?.stop();
      this.#connection = null;
      follow();
      this.#again(this.#line, this.#state);
    };
    this.#panel.question(say("linkAsk"), say("linkNo"), [["erase-it", say("linkYes"), instead]]);
  }

  #listen() {
    document.addEventListener("visibilitychange", () => this.#seen());
    for (const name of ["online", "pageshow"]) {
      addEventListener(name, () => this.#status.status === "lost" && this.#connection?.start());
    }
    addEventListener("pagehide", () => this.#keep());
    visualViewport?.addEventListener("resize", () => this.#fit());
    visualViewport?.addEventListener("scroll", () => this.#fit());
    setInterval(() => this.#render(), CLOCK_MS);
  }

  /** On a phone the keyboard covers the page; only the visual viewport knows how much is left. */
  #fit() {
    const { height, offsetTop } = /** @type {VisualViewport} */ (visualViewport);
    this.style.setProperty("--height", `${height}px`);
    this.style.setProperty("--top", `${offsetTop}px`);
  }

  // The connection

  /** @param {boolean} steal the conversation from the tab that has it */
  async #connect(steal) {
    if (this.#line.conversation && !(await this.#holdTab(steal))) return;
    const connection = new Connection({
      url: this.#about.url,
      site: this.#about.site,
      kept: this.#line,
      world: WORLD,
      hooks: {
        pending: () => this.#state.pending,
        inner: (inner) => this.#heard(inner),
        kept: (line) => this.#lineIs(line),
        desk: (desk) => this.#change(deskIs(this.#state, desk)),
        settings: (told) => this.#configure(told),
        refused: (id) => this.#change(refused(this.#state, id)),
        status: (status, detail = "") => {
          this.#status = { status, detail };
          this.#render();
        },
      },
    });
    this.#connection = connection;
    connection.start();
  }

  /** @param {boolean} steal @returns {Promise<boolean>} */
  async #holdTab(steal) {
    this.#letGo();
    const conversation = this.#line.conversation ?? "";
    this.#held = conversation;
    const release = await takeTab(conversation, steal, () => this.#halt("otherTab"));
    if (release) this.#release = release;
    else this.#halt("otherTab");
    return release !== null;
  }

  #letGo() {
    this.#release?.();
    this.#release = null;
    this.#held = "";
  }

  /** @param {string} why */
  #halt(why) {
    void this.#connection?.stop();
    this.#connection = null;
    this.#letGo();
    this.#status = { status: "stopped", detail: why };
    this.#render();
  }

  /** @param {import("./connection.js").Kept} line */
  #lineIs(line) {
    this.#line = line;
    this.#keep();
    if (this.#held !== line.conversation) void this.#holdTab(false);
  }

  /** @param {any} told the settings as signed */
  #configure(told) {
    this.#told = told;
    this.#settings = readSettings(told);
    this.#about.dress(this.#settings.icon, this.#settings.side);
    const { accent, soft } = readableAccent(this.#settings.accent);
    this.#sheet.replaceSync(`:host { --accent: ${accent} !important; --on: #fff !important; --soft: ${soft}; }`);
    this.#change(this.#state);
  }

  /** @param {import("./state.js").Inner} inner */
  #heard(inner) {
    if (inner.type === "save") return void this.#copyCame(inner);
    const known = this.#state.messages.length;
    const next = heard(this.#state, inner);
    if (inner.type === "typing") {
      clearTimeout(this.#typingTimer);
      this.#typingTimer = setTimeout(() => this.#change({ ...this.#state, typing: null }), TYPING_MS);
    }
    if (inner.type === "receipt" && this.#status.status === "trouble") this.#status = { status: "open", detail: "" };
    if (next.messages.length > known) this.#unseen.add(inner.id);
    this.#change(next);
    this.#seen();
    if (next.erased !== null && inner.type === "erase") this.#erased();
  }

  #erased() {
    void this.#connection?.stop();
    this.#connection = null;
    this.#letGo();
    this.#noCopy();
    this.#line = Object.create(null);
    this.#panel.restoreDraft("");
    this.#panel.answered();
    forget(this.#about.site);
  }

  /** Begin another conversation; what the desk has not received yet goes into it. */
  #again(line = { __proto__: null, preid: this.#line.preid }, state = this.#state.erased === null ? movedOn(this.#state) : emptyState()) {
    this.#state = state;
    this.#line = line;
    this.#letGo();
    this.#status = { status: "connecting", detail: "" };
    this.#render();
    this.open();
    void this.#connect(false);
  }

  #useHere() {
    this.#restore();
    this.#status = { status: "connecting", detail: "" };
    this.#show(true, true);
    void this.#connect(true);
  }

  // The visitor's wishes

  /** @param {string} text @returns {boolean} */
  #send(text) {
    if (this.#state.pending.length >= MAX_PENDING) {
      this.#panel.complain(this.#words.say("tooMany"));
      return false;
    }
    // Half of a surrogate pair is no text, and nothing the desk could read.
    const whole = new TextDecoder().decode(new TextEncoder().encode(text));
    const page = (location.origin + location.pathname).slice(0, 200);
    // Kept together with the message: another tab must not find it as a draft as well.
    this.#draft = "";
    this.#write({ type: "text", text: whole, lang: this.#about.lang, page });
    return true;
  }

  /** The visitor is done: ask how it was, once, and put the panel away. */
  #end() {
    if (this.#state.survey || !this.#state.messages.some((one) => one.sender === "visitor")) return this.#show(false, true);
    this.#change(asked(this.#state, b64(random(16)), Date.now()));
    this.#panel.askHow();
  }

  #askForPerson() {
    const last = this.#state.messages.at(-1);
    if (last?.notice !== "asked_person") this.#write({ type: "person" });
  }

  /** @param {{type: string, [field: string]: any}} fields */
  #write(fields) {
    this.#change(wrote(this.#state, { id: b64(random(16)), at: Date.now(), ...fields }));
    void this.#connection?.post();
  }

  /** Ask the desk for everything it keeps of the conversation, and offer it as a file. */
  #save() {
    this.#copy = gathering();
    this.#copyTries = 0;
    this.#offer("saving", {});
    this.#askForCopy();
  }

  #askForCopy() {
    clearTimeout(this.#copyTimer);
    if (!this.#copy) return;
    this.#copyTries += 1;
    if (this.#status.status !== "open" || facts(this.#state).offline || this.#copyTries > COPY_TRIES) return this.#offerPage();
    this.#write({ type: "save", part: this.#copy.pieces.length, sum: this.#copy.sum });
    this.#copyTimer = setTimeout(() => this.#askForCopy(), COPY_MS);
  }

  /** @param {import("./state.js").Inner} inner a piece of the copy */
  async #copyCame(inner) {
    if (!this.#copy) return;
    const copy = gathered(this.#copy, inner);
    this.#copy = copy;
    this.#copyTries = 0;
    if (wantsMore(copy)) this.#askForCopy();
    if (!isWhole(copy)) return;
    this.#noCopy();
    try {
      const { text, copy: told } = await unpacked(copy);
      this.#offer("saved", { txt: copyText(told, this.#words, this.#name()), json: text });
    } catch {
      this.#offerPage();
    }
  }

  #noCopy() {
    this.#copy = null;
    clearTimeout(this.#copyTimer);
  }

  /** The desk can't be asked: what this page has is better than nothing, and is called what it is. */
  #offerPage() {
    this.#noCopy();
    const { messages } = this.#state;
    const name = this.#name();
    const json = jsonText({ business: name, complete: false, conversations: [{ messages }] });
    this.#offer("savedPage", { txt: transcriptOf(messages, this.#words, name), json });
  }

  /** @param {string} sentence @param {Record<string, string>} files ending to text */
  #offer(sentence, files) {
    const { say } = this.#words;
    const name = this.#name();
    const choices = Object.entries(files).map(([ending, text]) => [`save-${ending}`, `${say("save")} ${ending.toUpperCase()}`, () => download(text, `${name} ${new Date().toISOString().slice(0, 10)}.${ending}`)]);
    this.#panel.question(say(sentence, { name }), say("noThanks"), /** @type {any} */ (choices), () => this.#noCopy());
  }

  /** @param {string} text */
  #drafted(text) {
    this.#draft = text;
    // Not at every key: a long conversation is much to write down.
    this.#draftTimer ||= setTimeout(() => {
      this.#draftTimer = 0;
      this.#keep();
    }, DRAFT_MS);
  }

  /** @param {boolean} open @param {boolean} focus */
  #show(open, focus) {
    this.#open = open;
    const { button } = this.#about;
    button.hidden = open;
    button.ariaExpanded = String(open);
    this.#panel.show(open, focus);
    if (!open && focus) button.focus();
    this.#seen();
    this.#keep();
  }

  /** Tell the desk what has been read, once the visitor can have read it. */
  #seen() {
    if (this.#open && document.visibilityState === "visible" && this.#unseen.size > 0) {
      this.#connection?.read([...this.#unseen]);
      this.#unseen.clear();
    }
    const count = this.#unseen.size;
    this.#about.words.textContent = count > 0 ? `${this.#label} (${count})` : this.#label;
  }

  // What is kept and shown

  /** @param {import("./state.js").State} state */
  #change(state) {
    this.#state = state;
    this.#keep();
    this.#render();
  }

  #keep() {
    if (!this.#about || this.#state.erased !== null) return;
    const record = {
      at: Date.now(), line: this.#line, state: toKeep(this.#state), settings: this.#told, open: this.#open, draft: this.#draft,
    };
    // While another tab has the conversation, its copy is the newer one.
    if (this.#status.detail !== "otherTab") keep(this.#about.site, record, this.#state.keep);
  }

  #name() {
    return this.#settings.name || this.#words.say("thisBusiness");
  }

  #render() {
    const [words, state, settings, name] = [this.#words, this.#state, this.#settings, this.#name()];
    const present = facts(state);
    const connecting = this.#told === null && this.#status.status === "connecting";
    const told = statusOf(this.#status, state, present, words, { name, site: this.#settings.name || location.hostname });
    const actions = { useHere: () => this.#useHere(), again: () => this.#again() };
    this.#panel.render({
      title: settings.name || location.hostname,
      name: settings.name,
      days: settings.days,
      hours: connecting ? words.say("connecting") : headline(words, present, openingAt(settings, Date.now()), settings),
      messages: state.messages,
      greeting: state.erased === null ? greetingOf(settings, words.language) : "",
      typing: state.typing,
      status: told.text,
      action: told.action && { label: words.say(told.action), run: actions[told.action] },
      writable: told.writable,
      sealed: this.#status.status === "open",
      keep: state.keep,
    });
  }
}
