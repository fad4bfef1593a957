/** What the visitor sees and what still has to reach the desk. Pure: no DOM, no socket, no
 * clock, no ids made here; every function returns a new state.
 */

/** @typedef {"visitor"|"assistant"|"operator"|"notice"|"card"} Sender
 * @typedef {{id: string, at: number, sender: Sender, text: string, state?: "waiting"|"delivered"|"read"|"refused",
 *   name?: string, entry?: string, notice?: string, edited?: boolean, rating?: number, ratable?: boolean}} Message
 * @typedef {{type: string, id: string, at: number, [field: string]: any}} Inner
 * @typedef {{messages: Message[], pending: Inner[], heard: string[], edits: Record<string, string>,
 *   desk: "online"|"away"|"offline"|null, assistant: boolean|null, person: boolean|null, presenceAt: number,
 *   contact: "none"|"asked"|"given"|"declined", typing: string|null, erasing: string|null,
 *   erased: number|null, keep: boolean, survey: boolean}} State  `survey`: how it was has been asked */

const SENDERS = ["assistant", "operator", "notice"];
const HEARD = 400;
const KEPT = 300;
const LONGEST = 8000;
const RANK = { refused: 0, waiting: 0, delivered: 1, read: 2 };

/** @returns {State} */
export const emptyState = () => ({
  messages: [],
  pending: [],
  heard: [],
  edits: {},
  desk: null,
  assistant: null,
  person: null,
  presenceAt: 0,
  contact: "none",
  typing: null,
  erasing: null,
  erased: null,
  keep: false,
  survey: false,
});

/** @param {unknown} value @returns {string|undefined} */
const stringOf = (value) => (typeof value === "string" ? value.slice(0, LONGEST) : undefined);

/** @param {State} state @param {string} id @param {(one: Message) => Message} change @returns {State} */
const changing = (state, id, change) => ({
  ...state,
  messages: state.messages.map((one) => (one.id === id ? change(one) : one)),
});

/** The visitor wrote or asked for something: show it, and keep it until its sealed receipt.
 * @param {State} state @param {Inner} inner @returns {State} */
export function wrote(state, inner) {
  if (state.pending.some((one) => one.id === inner.id)) return state;
  const next = { ...state, pending: [...state.pending, inner] };
  const shown = /** @type {Message} */ ({ id: inner.id, at: inner.at, sender: "notice", text: "", state: "waiting" });
  switch (inner.type) {
    case "text":
      next.messages = [...state.messages, { ...shown, sender: "visitor", text: inner.text }];
      return next;
    case "person":
      next.messages = [...state.messages, { ...shown, notice: "asked_person" }];
      return next;
    case "contact": {
      next.contact = inner.declined ? "declined" : "given";
      const notice = inner.declined ? "contact_declined" : "contact_given";
      const messages = state.messages.filter((one) => one.sender !== "card" || one.notice);
      next.messages = [...messages, { ...shown, notice, text: inner.email ?? "" }];
      return next;
    }
    case "survey":
      next.messages = [...surveyed(state).messages, { ...shown, notice: "survey" }];
      return next;
    case "rating":
      return changing(next, inner.ref, (one) => ({ ...one, rating: inner.value }));
    case "erase":
      next.erasing = inner.id;
      return next;
    case "consent":
      next.keep = inner.keep === true;
      return next;
    default:
      return next;
  }
}

/** The desk has (read) these messages.
 * @param {State} state @param {string[]} ids @param {"delivered"|"read"} reached @returns {State} */
function receipted(state, ids, reached) {
  const known = new Set(ids);
  return {
    ...state,
    pending: state.pending.filter((one) => !known.has(one.id)),
    messages: state.messages.map((one) =>
      known.has(one.id) && one.state && RANK[reached] > RANK[one.state] ? { ...one, state: reached } : one,
    ),
  };
}

/** Fold one inner message of the desk into what the visitor sees.
 * @param {State} state @param {Inner} inner @returns {State} */
export function heard(state, inner) {
  if (inner.type === "typing") {
    return { ...state, typing: SENDERS.includes(inner.sender) ? inner.sender : null };
  }
  if (inner.type === "presence") {
    if (inner.at < state.presenceAt) return state;
    // The first one was sealed before it waited at the relay: meanwhile the relay may have told
    // that someone came or went, and of the two that is the newer.
    const person = inner.first === true ? state.person : inner.person === true;
    return { ...state, assistant: inner.assistant === true, person, presenceAt: inner.at };
  }
  if (inner.type === "receipt") {
    if (!Array.isArray(inner.ref) || !(inner.state === "delivered" || inner.state === "read")) return state;
    return receipted(state, inner.ref, inner.state);
  }
  // After a reconnect the desk repeats what it is not sure we saw. Showing a reply twice looks
  // broken; skipping one we already show costs nothing.
  if (state.heard.includes(inner.id)) return state;
  const next = { ...state, heard: [...state.heard, inner.id].slice(-HEARD) };
  switch (inner.type) {
    case "text":
      return withText(next, inner);
    case "edited": {
      const text = stringOf(inner.text);
      if (text === undefined || typeof inner.ref !== "string") return next;
      const edited = changing(next, inner.ref, (one) => ({ ...one, text, edited: true }));
      return { ...edited, edits: { ...next.edits, [inner.ref]: text } };
    }
    case "history":
      return withHistory(next, inner);
    case "contact": {
      if (state.contact !== "none") return next;
      const card = /** @type {Message} */ ({ id: inner.id, at: inner.at, sender: "card", text: "" });
      return { ...next, contact: "asked", messages: [...state.messages, card] };
    }
    case "survey":
      return asked(next, inner.id, inner.at);
    case "erase":
      if (inner.ref !== state.erasing) return next;
      return { ...emptyState(), erased: inner.at };
    default:
      return next;
  }
}

/** Ask how it was, once.
 * @param {State} state @param {string} id @param {number} at @returns {State} */
export function asked(state, id, at) {
  if (state.survey) return state;
  const card = /** @type {Message} */ ({ id, at, sender: "card", notice: "survey", text: "" });
  return { ...state, survey: true, messages: [...state.messages, card] };
}

/** The visitor has said how it was, or would rather not.
 * @param {State} state @returns {State} */
export const surveyed = (state) => ({ ...state, messages: state.messages.filter((one) => one.sender !== "card" || one.notice !== "survey") });

/** @param {State} state @param {Inner} inner @returns {State} */
function withText(state, inner) {
  const text = stringOf(inner.text);
  if (text === undefined) return state;
  const edit = Object.hasOwn(state.edits, inner.id) ? state.edits[inner.id] : undefined;
  const sender = SENDERS.includes(inner.sender) ? inner.sender : "notice";
  const told = ["name", "entry", "notice"].map((field) => [field, stringOf(inner[field])]).filter(([, one]) => one);
  const message = /** @type {Message} */ ({ id: inner.id, at: inner.at, sender, text: edit ?? text, ...Object.fromEntries(told) });
  if (edit !== undefined || inner.edited === true) message.edited = true;
  if (sender === "assistant" && (inner.entry || inner.answers)) message.ratable = true;
  return { ...state, typing: null, messages: [...state.messages, message] };
}

/** What was said before this browser joined, in front of what it shows already.
 * @param {State} state @param {Inner} inner @returns {State} */
function withHistory(state, { items }) {
  let past = { ...state, messages: /** @type {Message[]} */ ([]) };
  for (const item of Array.isArray(items) ? items : []) {
    const text = stringOf(item?.text);
    if (text === undefined || state.messages.some((one) => one.id === item.id)) continue;
    if (item.sender !== "visitor") past = heard(past, { ...item, type: "text" });
    else past.messages = [...past.messages, { id: String(item.id), at: item.at, sender: "visitor", text, state: "read" }];
  }
  return { ...past, messages: [...past.messages, ...state.messages] };
}

/** The relay or the desk will not take this message at all.
 * @param {State} state @param {string} id @returns {State} */
export function refused(state, id) {
  const pending = state.pending.filter((one) => one.id !== id);
  return changing({ ...state, pending }, id, (one) => ({ ...one, state: "refused" }));
}

/** The three facts of presence. What the desk sealed counts for more than what the relay says.
 * @param {State} state @returns {{assistant: boolean, person: boolean, offline: boolean, known: boolean}} */
export function facts({ desk, assistant, person }) {
  const offline = desk === "offline";
  return {
    known: desk !== null,
    offline,
    assistant: !offline && (assistant ?? desk !== null),
    person: !offline && (person ?? desk === "online"),
  };
}

/** @param {State} state @returns {object} what may be kept in the browser's storage, as JSON */
export function toKeep({ messages, pending, heard: ids, edits, contact, erasing, keep, survey }) {
  return { messages: messages.slice(-KEPT), pending, heard: ids, edits, contact, erasing, keep, survey };
}

/** @param {any} kept what `toKeep` gave, or anything at all @returns {State} */
export function fromKept(kept) {
  const state = emptyState();
  if (!kept || typeof kept !== "object" || !Array.isArray(kept.messages) || !Array.isArray(kept.pending)) return state;
  const messages = kept.messages.filter(
    (/** @type {any} */ one) => one && typeof one.id === "string" && typeof one.text === "string",
  );
  const pending = kept.pending.filter(
    (/** @type {any} */ one) => one && typeof one.id === "string" && typeof one.type === "string",
  );
  return {
    ...state,
    messages,
    pending,
    heard: Array.isArray(kept.heard) ? kept.heard : [],
    edits: kept.edits && typeof kept.edits === "object" ? kept.edits : {},
    contact: ["asked", "given", "declined"].includes(kept.contact) ? kept.contact : "none",
    erasing: typeof kept.erasing === "string" ? kept.erasing : null,
    keep: kept.keep === true,
    survey: kept.survey === true,
  };
}

/** The relay told who is there.
 * @param {State} state @param {string} told @returns {State} */
export function deskIs(state, told) {
  const desk = told === "online" || told === "away" ? told : "offline";
  const gone = desk === "offline" ? { assistant: null, presenceAt: 0 } : {};
  return { ...state, ...gone, desk, person: null };
}

/** Everything without a sealed receipt goes to another conversation, with its ids.
 * @param {State} state @returns {State} */
export const movedOn = (state) => ({ ...state, desk: null, assistant: null, person: null, contact: "none" });
