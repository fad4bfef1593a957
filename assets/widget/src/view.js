/** The panel: builds its nodes once and brings them up to what it is shown. It decides nothing;
 * what the visitor wants goes out through `wishes`. */

import { button, el, nodeOf, put, refresh } from "./messages.js";

/** @typedef {import("./messages.js").Wishes & {send: (text: string) => boolean, person: () => void, save: () => void,
 *   erase: () => void, end: () => void, keep: (on: boolean) => void, close: () => void, draft: (text: string) => void}} Wishes
 * @typedef {{title: string, name: string, days: number, hours: string, messages: import("./state.js").Message[], greeting: string,
 *   typing: string | null, status: string, action: {label: string, run: () => void} | null, writable: boolean,
 *   sealed: boolean, keep: boolean}} Shown */

export const MAX_TEXT = 4000;
export const MAX_TEXT_BYTES = 15_000;
const COUNT_FROM = 300;
const NEAR_END = 80;
const PHONE = "(max-width: 480px)";

/** @param {string} text @returns {number} characters left, negative when over (bytes count as well) */
export function roomLeft(text) {
  // Far too long: counting each letter of a pasted book would hold the page up.
  if (text.length > 2 * MAX_TEXT) return MAX_TEXT - text.length;
  const bytes = new TextEncoder().encode(JSON.stringify(text)).length - 2;
  return bytes > MAX_TEXT_BYTES ? Math.min(-1, MAX_TEXT - [...text].length) : MAX_TEXT - [...text].length;
}

export class Panel {
  /** @type {Map<string, HTMLElement>} */ #nodes = new Map();
  #words; #wishes; #title; #hours; #first; #firstText; #details; #keep; #detailsText; #log; #typing; #status; #statusText;
  #body; #ask; #input; #sendButton; #counter; #form; #sealed; #person; #bottom; #node;
  /** @type {(() => void) | undefined} */ #never;
  #name = "";

  /** @param {import("./words.js").Words} words @param {Wishes} wishes @param {ShadowRoot} root */
  constructor(words, wishes, root) {
    this.#words = words;
    this.#wishes = wishes;
    const say = words.say;
    this.#title = el("bdi");
    this.#hours = el("p", { part: "hours" });
    this.#first = el("p", { part: "first", className: "notice", hidden: true });
    this.#firstText = el("span");
    this.#details = button(say("details"), () => this.#toggleDetails(), { part: "details", className: "link", ariaExpanded: "false" });
    this.#first.append(this.#firstText, " ", this.#details);
    this.#keep = el("input", { type: "checkbox", part: "keep", onchange: () => wishes.keep(this.#keep.checked) });
    this.#detailsText = el("div", { part: "details-text", hidden: true });
    this.#log = el("div", { part: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions" });
    this.#typing = el("p", { part: "typing", hidden: true });
    this.#status = el("div", { part: "status", role: "status" });
    this.#statusText = el("p");
    this.#body = el("div", { part: "body" }, this.#first, this.#detailsText, this.#log, this.#typing, this.#status);
    this.#ask = el("div", { part: "ask", hidden: true, "aria-live": "polite" });
    this.#input = el("textarea", {
      part: "input", rows: 1, dir: words.dir, placeholder: say("placeholder"), ariaLabel: say("placeholder"),
      enterKeyHint: "send", oninput: () => this.#typed(), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    });
    this.#sendButton = el("button", { type: "submit", part: "send", textContent: say("send") });
    this.#counter = el("p", { part: "counter", id: "counter", role: "status" });
    this.#form = el("form", { onsubmit: (/** @type {Event} */ event) => this.#submit(event) },
      el("div", { part: "box" }, this.#input, this.#sendButton), this.#counter);
    this.#sealed = el("span", { part: "sealed", hidden: true, textContent: say("sealed") });
    const mine = el("span", { className: "mine" }, say("myData"), "\u00a0",
      button(say("save"), wishes.save, { part: "save", ariaLabel: say("saveLabel") }), "·",
      button(say("erase"), () => this.confirmErase(), { part: "erase", ariaLabel: say("eraseLabel") }));
    this.#person = button(say("person"), wishes.person, { part: "person" });
    const end = button(say("end"), wishes.end, { part: "end", ariaLabel: say("endLabel") });
    this.#bottom = el("div", { part: "bottom" }, this.#form, el("div", { part: "footer" }, this.#person, mine, this.#sealed));
    const close = button("×", wishes.close, { part: "close", ariaLabel: say("minimise"), title: say("minimise") });
    this.#node = el("section", { part: "panel", role: "dialog", "aria-labelledby": "title", hidden: true },
      // The direction is set inside: the panel itself stays on the page's side, with the launcher.
      el("div", { className: "inside", lang: words.language, dir: words.dir },
        el("header", {}, el("div", {}, el("h2", { id: "title" }, this.#title), this.#hours), end, close), this.#body, this.#ask, this.#bottom));
    this.#node.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#panelKey(event));
    root.append(this.#node);
  }

  /** @param {boolean} open @param {boolean} focus */
  show(open, focus) {
    this.#node.hidden = !open;
    if (!open) return;
    this.#toEnd();
    if (focus) this.#input.focus({ preventScroll: true });
  }

  /** @param {Shown} shown */
  render(shown) {
    const { name } = shown;
    const root = /** @type {ShadowRoot} */ (this.#node.getRootNode());
    const focused = root.activeElement;
    if (name !== this.#name) this.#named(name, shown.days);
    put(this.#title, shown.title);
    put(this.#hours, shown.hours);
    this.#keep.checked = shown.keep;
    this.#sealed.hidden = !shown.sealed;
    this.#renderMessages(shown);
    this.#renderTyping(shown.typing);
    this.#renderStatus(shown);
    this.#bottom.hidden = !shown.writable;
    // What had the focus may be gone (a thumb that was given, a card that was sent).
    if (focused && !root.activeElement) this.#input.focus();
  }

  /** @param {string} name @param {number} days */
  #named(name, days) {
    const say = this.#words.say;
    this.#name = name;
    put(this.#firstText, say("notice", { name, days }));
    this.#first.hidden = false;
    this.#log.ariaLabel = say("log", { name });
    this.#sealed.title = say("sealedLabel", { name });
    const paragraphs = ["detailsSealed", "detailsAi", "detailsHere"].map((key) => el("p", { textContent: say(key, { name }) }));
    this.#detailsText.replaceChildren(...paragraphs, el("label", {}, this.#keep, say("keep")));
  }

  /** @param {Shown} shown */
  #renderMessages({ messages, greeting }) {
    /** @type {import("./state.js").Message[]} */
    const all = greeting ? [{ id: "greeting", at: 0, sender: /** @type {any} */ ("greeting"), text: greeting }, ...messages] : messages;
    const atEnd = this.#atEnd();
    const last = messages.findLast((one) => one.sender === "visitor")?.id;
    const ids = new Set(all.map((one) => one.id));
    for (const [id, node] of this.#nodes) {
      if (ids.has(id)) continue;
      node.remove();
      this.#nodes.delete(id);
    }
    let follow = atEnd;
    for (const message of all) {
      let node = this.#nodes.get(message.id);
      if (!node) {
        node = nodeOf(message, this.#words, this.#wishes);
        this.#nodes.set(message.id, node);
        refresh(node, message, this.#words, message.id === last);
        if (message.id === "greeting") this.#log.prepend(node);
        else this.#log.append(node);
        follow ||= message.state !== undefined;
      } else refresh(node, message, this.#words, message.id === last);
    }
    if (follow) this.#toEnd();
  }

  /** @param {string | null} sender */
  #renderTyping(sender) {
    const atEnd = this.#atEnd();
    this.#typing.hidden = !sender;
    put(this.#typing, sender ? this.#words.say(sender === "operator" ? "typingPerson" : "typingAi") : "");
    if (atEnd) this.#toEnd();
  }

  #atEnd() {
    return this.#body.scrollHeight - this.#body.scrollTop - this.#body.clientHeight < NEAR_END;
  }

  /** @param {Shown} shown */
  #renderStatus({ status, action }) {
    if (this.#statusText.textContent === status && this.#status.childElementCount > 0 === Boolean(status)) return;
    const atEnd = this.#atEnd();
    this.#statusText.textContent = status;
    this.#status.replaceChildren(...(status ? [this.#statusText] : []));
    if (action) this.#status.append(button(action.label, action.run, { className: "btn", part: "action" }));
    if (atEnd) this.#toEnd();
  }

  #toEnd() {
    this.#body.scrollTop = this.#body.scrollHeight;
  }

  #toggleDetails() {
    this.#detailsText.hidden = !this.#detailsText.hidden;
    this.#details.ariaExpanded = String(!this.#detailsText.hidden);
  }

  /** The card that asks how it was is in the log: let the keyboard go there. */
  askHow() {
    /** @type {HTMLElement | null} */ (this.#log.querySelector("[type=radio]"))?.focus();
  }

  confirmErase() {
    const say = this.#words.say;
    this.question(say("eraseAsk", { name: this.#name || say("thisBusiness") }), say("cancel"), [["erase-it", say("eraseYes"), this.#wishes.erase]]);
  }

  /** Ask something, or offer it where there is `never`: an offer stays until it is declined, and takes
   * no focus from a visitor who writes on. The safe choice has the focus.
   * @param {string} text @param {string} no @param {[string, string, () => void][]} choices part, label, what it does
   * @param {() => void} [never] runs when the offer is declined, or another question takes its place */
  question(text, no, choices, never) {
    if (!never) this.#never?.();
    this.#never = never;
    const focus = !never || this.#ask.hidden || this.#ask.matches(":focus-within");
    const choose = (/** @type {string} */ part, /** @type {string} */ label, /** @type {(() => void) | undefined} */ run) =>
      button(label, () => {
        if (!never || run === never) this.answered();
        run?.();
      }, { className: part === "erase-it" ? "btn danger" : "btn", part });
    const row = el("div", { className: "row" }, choose("keep-it", no, never), ...choices.map((one) => choose(...one)));
    this.#ask.replaceChildren(el("p", { textContent: text }), row);
    this.#ask.hidden = false;
    if (focus) row.firstChild.focus();
  }

  /** Put the question away. */
  answered() {
    this.#ask.hidden = true;
    this.#ask.replaceChildren();
    this.#input.focus();
  }

  /** @param {string} text what was being written before a reload */
  restoreDraft(text) {
    this.#input.value = text;
    this.#typed();
  }

  /** @param {string} sentence said beside the input */
  complain(sentence) {
    put(this.#counter, sentence);
    this.#counter.classList.add("over");
  }

  #typed() {
    const text = this.#input.value;
    const left = roomLeft(text);
    const say = this.#words.say;
    put(this.#counter, left < 0 ? say("tooLong") : left <= COUNT_FROM ? say("left", { count: left }) : "");
    this.#counter.classList.toggle("over", left < 0);
    this.#sendButton.ariaDisabled = String(left < 0);
    // Finding the direction of a pasted book takes the browser longer than showing it.
    this.#input.dir = text && left >= 0 ? "auto" : this.#words.dir;
    this.#input.style.height = left < 0 ? "130px" : "auto";
    if (text && left >= 0) this.#input.style.height = `${this.#input.scrollHeight}px`;
    this.#wishes.draft(text);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.#input.value.trim();
    if (!text || roomLeft(text) < 0 || !this.#wishes.send(text)) return;
    this.#input.value = "";
    this.#typed();
    this.#input.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // While an input method composes, Enter accepts its word. Safari says so only by 229.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  /** @param {KeyboardEvent} event */
  #panelKey(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.#wishes.close();
    }
    if (event.key !== "Tab" || !matchMedia(PHONE).matches) return;
    // Full-screen: the page beneath can't be seen, so the focus stays in here.
    const stops = [...this.#node.querySelectorAll("button, input, textarea")].filter((one) => one.checkVisibility());
    const at = stops.indexOf(/** @type {ShadowRoot} */ (this.#node.getRootNode()).activeElement);
    const next = event.shiftKey ? at - 1 : at + 1;
    if (next >= 0 && next < stops.length) return;
    event.preventDefault();
    stops[event.shiftKey ? stops.length - 1 : 0].focus();
  }
}
