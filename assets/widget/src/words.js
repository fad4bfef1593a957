/** The visitor's language: sentences with values put in, times and dates. Pure but for Intl. */

const RIGHT_TO_LEFT = ["ar"];

/** @typedef {ReturnType<typeof wordsOf>} Words */

/** @param {Record<string, string>} strings @param {string} language of the strings
 * @param {string} locale the visitor's own, for times of day */
export function wordsOf(strings, language, locale) {
  let own = locale;
  try {
    new Intl.DateTimeFormat(own);
  } catch {
    own = language;
  }
  // Times follow the visitor's region only where it speaks the language of the sentences.
  if (own.split("-")[0] !== language.split("-")[0]) own = language;
  /** @type {Intl.DateTimeFormatOptions} */
  const clock = { hour: "numeric", minute: "2-digit" };
  return {
    language,
    dir: RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr",
    /** @param {string} key @param {Record<string, string | number>} [values] @returns {string} */
    say: (key, values = {}) => (strings[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")),
    /** @param {number} at ms @returns {string} in the visitor's own time zone */
    time: (at) => new Intl.DateTimeFormat(own, clock).format(at),
    /** @param {number} at ms @returns {string} */
    date: (at) => new Intl.DateTimeFormat(own, { dateStyle: "long", timeStyle: "short" }).format(at),
    /** @param {number} minute of a day, told as the desk's clock shows it @returns {string} */
    clock: (minute) => new Intl.DateTimeFormat(own, { ...clock, timeZone: "UTC" }).format(minute * 60_000),
    /** @param {number} weekday 0 = Monday @returns {string} */
    weekday: (weekday) =>
      // 5 January 1970 was a Monday.
      new Intl.DateTimeFormat(own, { weekday: "long", timeZone: "UTC" }).format((4 + weekday) * 86_400_000),
  };
}

/** What the header says: whether the assistant answers, whether the desk is open, who is there.
 * @param {Words} words @param {{assistant: boolean, person: boolean, offline: boolean, known: boolean}} facts
 * @param {import("./settings.js").Opening} opening @param {{name: string, hours: unknown[]}} settings */
export function headline(words, facts, opening, { name, hours }) {
  const lines = [];
  if (facts.offline) lines.push(words.say("offline", { name }));
  if (facts.known && facts.assistant) lines.push(words.say("answersAtOnce"));
  if (opening?.open && opening.days > 1) lines.push(words.say("openAlways"));
  else if (opening?.open) lines.push(words.say("openUntil", { time: words.clock(opening.minute) }));
  else if (opening && opening.days < 2) lines.push(words.say("opensAt", { time: words.clock(opening.minute) }));
  else if (opening) {
    lines.push(words.say("opensOn", { day: words.weekday(opening.weekday), time: words.clock(opening.minute) }));
  } else if (hours.length > 0) lines.push(words.say("closed"));
  if (facts.person) lines.push(words.say("personHere"));
  return lines.join(" ");
}
