/** The conversation as a plain text file, for the visitor to keep. Pure. */

import { textOf } from "./messages.js";

/** @param {import("./state.js").Message[]} messages @param {import("./words.js").Words} words
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
    .map((one) => `[${date(one.at)}] ${who(one)}\n${textOf(one, words)}${one.edited ? ` (${say("edited")})` : ""}\n`);
  return [say("savedTitle", { name }), "", ...blocks].join("\n");
}
