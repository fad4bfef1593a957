/** The one sentence under the messages: what keeps a message from arriving, and what to do. Pure. */

/** Why the connection stopped, and which sentence says so. Anything else is `stopped`. */
const STOPPED = /** @type {Record<string, string>} */ ({
  site: "wrongKey", signature: "wrongKey", older: "wrongKey", version: "oldWidget", 4001: "oldWidget",
  4003: "unknown", 4005: "blocked", 4006: "otherTab", otherTab: "otherTab", foreign: "foreign",
  unreachable: "unreachable", insecure: "insecure", link: "foreign",
});
const ACTIONS = /** @type {Record<string, "useHere" | "again">} */ ({ otherTab: "useHere", foreign: "again" });

/** @param {{status: string, detail: string}} connection @param {import("./state.js").State} state
 * @param {{offline: boolean}} facts @param {import("./words.js").Words} words
 * @param {{name: string, site: string}} names @returns {{text: string, action: "useHere"|"again"|null, writable: boolean}} */
export function statusOf({ status, detail }, state, facts, words, names) {
  const saying = (/** @type {string} */ key, values = {}) => words.say(key, { ...names, ...values });
  if (state.erased !== null) {
    return { text: saying("erased", { date: words.date(state.erased) }), action: "again", writable: false };
  }
  if (status === "stopped") {
    const key = Object.hasOwn(STOPPED, detail) ? STOPPED[detail] : "stopped";
    return { text: saying(key), action: ACTIONS[key] ?? null, writable: false };
  }
  if (state.erasing) {
    return { text: saying(facts.offline ? "erasingLater" : "erasing"), action: null, writable: false };
  }
  const text = () => {
    if (status === "lost") return saying("lost");
    if (status === "trouble") return saying(detail === "expired" ? "expired" : "full");
    const waiting = state.messages.some((one) => one.state === "waiting");
    if (facts.offline) return saying(waiting ? "waiting" : "away");
    return "";
  };
  return { text: text(), action: null, writable: true };
}
