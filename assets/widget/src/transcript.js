/** The conversation as a plain text file, for the visitor to keep. Pure. */

import { jsonText } from "./envelope.js";
import { textOf } from "./messages.js";

/** Words stand indented, so that none can pass for the line that says who wrote them.
 * @param {import("./state.js").Message[]} messages @param {import("./words.js").Words} words
 * @param {string} name of the business @returns {string} */
export function transcriptOf(messages, words, name) {
  const { say, date } = words;
  const who = (/** @type {import("./state.js").Message} */ { sender, name: person, entry }) => {
    if (sender === "visitor") return say("you");
    if (sender === "assistant") return entry ? `${say("ai")} · ${entry}` : say("ai");
    if (sender === "operator") return `${person || say("desk")} · ${say("aPerson")}`;
    return "–";
  };
  const blocks = messages
    .filter((one) => one.sender !== "card")
    .map((one) => `[${date(one.at)}] ${who(one)}\n${`${textOf(one, words)}${one.edited ? ` (${say("edited")})` : ""}`.replace(/^/gm, "  ")}\n`);
  return [say("savedTitle", { name }), "", ...blocks].join("\n");
}

/** @param {{conversations: any[]}} copy as the desk made it @param {import("./words.js").Words} words
 * @param {string} name of the business @returns {string} the messages, then all else that is in it, one line each */
export function copyText({ conversations }, words, name) {
  const [{ messages, ...rest } = { messages: [] }] = conversations;
  const said = messages.map((/** @type {any} */ one) => ({ ...one, at: Date.parse(one.at), entry: one.entries[0] }));
  const more = Object.entries(rest).filter(([, value]) => value !== null && value.length !== 0);
  return [transcriptOf(said, words, name), ...more.map(([key, value]) => `${key}: ${jsonText(value)}`), ""].join("\n");
}
