/** The nodes of single messages: bubbles, notices, the card that asks for contact details.
 * Text only ever goes in as text. No state of its own. */

/** @typedef {import("./state.js").Message} Message
 * @typedef {import("./words.js").Words} Words
 * @typedef {{rate: (id: string, value: 1 | -1) => void, contact: (fields: {email?: string, name?: string,
 *   declined?: boolean}) => void, survey: (fields: {value: 1 | -1, text: string} | null) => void}} Wishes */

/** @param {string} tag @param {Record<string, any>} [properties] @param {...(Node | string)} children @returns {any} */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in node) /** @type {any} */ (node)[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** @param {string} label @param {() => void} run @param {Record<string, any>} [properties] */
export const button = (label, run, properties = {}) =>
  el("button", { type: "button", textContent: label, onclick: run, ...properties });

/** @param {Words} words @param {number} at */
const timeOf = (words, at) => el("time", { dateTime: new Date(at).toISOString(), textContent: words.time(at) });

/** @param {Message} message @param {Words} words @param {Wishes} wishes @returns {HTMLElement} */
export function nodeOf(message, words, wishes) {
  if (message.sender === "card") return (message.notice ? survey : card)(message, words, wishes);
  if (message.sender === "notice") {
    const node = el("p", { className: "notice" }, el("span", { className: "text", dir: "auto" }), el("span", { className: "state" }));
    Object.assign(node.dataset, { id: message.id, sender: "notice", notice: message.notice ?? "" });
    return node;
  }
  // What changes in here later (delivered, edited) is not read out again.
  const meta = el("div", { className: "meta", "aria-live": "off" });
  const node = el("div", { className: "bubble" }, el("p", { className: "text", dir: "auto" }));
  Object.assign(node.dataset, { id: message.id, sender: message.sender });
  if (message.sender === "visitor") {
    node.prepend(el("span", { className: "unseen", textContent: `${words.say("you")}: ` }));
  }
  if (message.sender === "assistant") {
    meta.append(el("b", { textContent: words.say("ai") }));
    if (message.entry) meta.append(el("span", { className: "entry" }, el("bdi", { textContent: message.entry })));
  }
  if (message.sender === "operator") {
    const who = message.name || words.say("desk");
    meta.append(el("b", { dir: "auto", textContent: who }), el("span", { textContent: words.say("aPerson") }));
  }
  if (!message.at) return node;
  node.append(meta);
  meta.append(timeOf(words, message.at), el("span", { className: "edited" }), el("span", { className: "state" }));
  if (message.ratable) meta.append(rating(message, words, wishes));
  return node;
}

/** Bring a message's node up to what the message is now. Only what differs is touched, because
 * each change of a live region may be read out.
 * @param {HTMLElement} node @param {Message} message @param {Words} words @param {boolean} last of the visitor's own */
export function refresh(node, message, words, last) {
  if (message.sender === "card") return;
  put(node.querySelector(".text"), textOf(message, words));
  node.dataset.state = message.state ?? "";
  const telling = message.state && (last || message.state === "waiting" || message.state === "refused");
  const state = telling ? words.say(`state${message.state?.[0].toUpperCase()}${message.state?.slice(1)}`) : "";
  put(node.querySelector(".state"), state);
  put(node.querySelector(".edited"), message.edited ? words.say("edited") : "");
  const rate = /** @type {HTMLElement | null} */ (node.querySelector(".rate"));
  if (rate && message.rating && !rate.dataset.rating) {
    rate.dataset.rating = String(message.rating);
    rate.replaceChildren(words.say("thanks"));
  }
}

/** @param {Element | null} node @param {string} text */
export function put(node, text) {
  if (node && node.textContent !== text) node.textContent = text;
}

/** @param {Message} message @param {Words} words @returns {string} what is written in it */
export function textOf({ notice, text }, words) {
  if (notice === "asked_person") return words.say("askedPerson");
  if (notice === "contact_given") return words.say("contactGiven", { email: text });
  if (notice === "survey") return words.say("thanks");
  if (notice === "contact_declined") return words.say("contactDeclined");
  return text;
}

/** @param {Message} message @param {Words} words @param {Wishes} wishes */
function rating({ id }, words, wishes) {
  const choice = (/** @type {string} */ label, /** @type {1 | -1} */ value) =>
    button(words.say(label), () => wishes.rate(id, value), {
      className: "link", "data-rate": String(value), ariaLabel: `${words.say("helpful")} ${words.say(label)}`,
    });
  return el("span", { className: "rate" }, words.say("helpful"), choice("yes", 1), choice("no", -1));
}

/** @param {Message} message @param {Words} words @param {Wishes} wishes */
function card({ id }, words, wishes) {
  const email = el("input", { type: "email", autocomplete: "email", placeholder: "name@example.com", maxLength: 254, dir: "ltr", "data-field": "email" });
  const name = el("input", { type: "text", autocomplete: "name", maxLength: 80, "data-field": "name" });
  const wrong = el("p", { className: "wrong", id: "wrong", role: "alert" });
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const address = email.value.trim();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) {
      wrong.textContent = words.say("emailWrong");
      email.setAttribute("aria-invalid", "true");
      email.setAttribute("aria-describedby", "wrong");
      // The sentence made the card longer: its buttons may have gone under the edge.
      form.scrollIntoView({ block: "nearest" });
      email.focus();
      return;
    }
    wishes.contact(name.value.trim() ? { email: address, name: name.value.trim() } : { email: address });
  };
  const form = el(
    "form",
    { className: "card", noValidate: true, onsubmit: send },
    el("label", {}, words.say("email"), email),
    wrong,
    el("label", {}, words.say("name"), name),
    el("div", { className: "row" },
      el("button", { type: "submit", className: "btn main", textContent: words.say("sendContact"), "data-contact": "send" }),
      button(words.say("noThanks"), () => wishes.contact({ declined: true }), { className: "btn", "data-contact": "decline" }),
    ),
  );
  Object.assign(form.dataset, { id, sender: "card" });
  return form;
}

/** @param {Message} message @param {Words} words @param {Wishes} wishes */
function survey({ id }, words, wishes) {
  const choice = (/** @type {string} */ label, /** @type {string} */ value) =>
    el("label", {}, el("input", { type: "radio", name: "helped", value, required: true }), words.say(label));
  const more = el("textarea", { rows: 2, maxLength: 500, dir: "auto", "data-field": "survey" });
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const value = form.querySelector(":checked")?.value;
    wishes.survey({ value: value === "1" ? 1 : -1, text: more.value.trim() });
  };
  const form = el("form", { className: "card", onsubmit: send },
    el("fieldset", {}, el("legend", { textContent: words.say("surveyAsk") }), choice("yes", "1"), choice("no", "-1")),
    el("label", {}, words.say("surveyMore"), more),
    el("div", { className: "row" },
      el("button", { type: "submit", className: "btn main", textContent: words.say("sendContact"), "data-survey": "send" }),
      button(words.say("noThanks"), () => wishes.survey(null), { className: "btn", "data-survey": "skip" }),
    ),
  );
  Object.assign(form.dataset, { id, sender: "card", notice: "survey" });
  return form;
}
