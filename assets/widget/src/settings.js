/** What the desk's signed settings say to the visitor: name, colour, greeting, opening hours.
 * Pure. The signature was checked before; the values are still read with care, because the
 * widget must not break on what another version of the desk wrote.
 */

/** @typedef {{name: string, accent: string, greeting: Record<string, string>, languages: string[],
 *   hours: [number, number, number][], closed: string[], zone: string, days: number, icon: string, side: string}} Settings
 *   `hours` are weekday (0 = Monday) and minutes of the day; `days` is the retention */

const DAY = 24 * 60;

/** @param {unknown} text @returns {number | null} minutes of the day */
function minutesOf(text) {
  const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(String(text));
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** @param {unknown} zone @returns {string} a zone that this browser knows */
function knownZone(zone) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: String(zone) }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** @param {any} told @returns {Settings} */
export function readSettings(told) {
  const hours = [];
  for (const row of Array.isArray(told.hours) ? told.hours : []) {
    const [weekday, from, to] = [Number(row?.[0]), minutesOf(row?.[1]), minutesOf(row?.[2])];
    if (!(weekday >= 0 && weekday <= 6) || from === null || to === null) continue;
    hours.push(/** @type {[number, number, number]} */ ([weekday, from, to > from ? to : to + DAY]));
  }
  const greeting = Object.entries(told.greeting ?? {}).filter(([, text]) => typeof text === "string");
  return {
    name: String(told.name ?? "").slice(0, 80),
    accent: /^#[0-9a-f]{6}$/i.test(told.accent) ? told.accent : "#0F766E",
    greeting: Object.fromEntries(greeting),
    languages: Array.isArray(told.languages) ? told.languages.map(String) : [],
    hours,
    closed: Array.isArray(told.closed) ? told.closed.map(String) : [],
    zone: knownZone(told.zone),
    days: Number.isInteger(told.retention_days) ? told.retention_days : 30,
    icon: String(told.icon),
    side: String(told.side),
  };
}

/** @param {Settings} settings @param {string} language @returns {string} the owner's words, or nothing */
export function greetingOf({ greeting, languages }, language) {
  const short = language.split("-")[0];
  const near = Object.keys(greeting).find((one) => one.split("-")[0] === short) ?? "";
  return greeting[language] ?? greeting[near] ?? greeting.en ?? greeting[languages[0]] ?? "";
}

/** @typedef {{open: boolean, minute: number, days: number, weekday: number} | null} Opening
 *   when it closes (open) or opens next: minute of that day, days from today, weekday (0 = Monday);
 *   null when the owner gave no hours or nothing opens within two weeks */

/** Whether someone should be at the desk now, in the desk's own time zone.
 * @param {Settings} settings @param {number} now ms @returns {Opening} */
export function openingAt({ hours, closed, zone }, now) {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const midnight = Date.UTC(Number(part.year), Number(part.month) - 1, Number(part.day));
  const minute = Number(part.hour) * 60 + Number(part.minute);
  const spans = [];
  for (let day = -1; day <= 14; day += 1) {
    const date = new Date(midnight + day * 86_400_000);
    if (closed.includes(date.toISOString().slice(0, 10))) continue;
    const weekday = (date.getUTCDay() + 6) % 7;
    for (const [on, from, to] of hours) if (on === weekday) spans.push([day * DAY + from, day * DAY + to]);
  }
  spans.sort((one, other) => one[0] - other[0]);
  let until = -1;
  for (const [from, to] of spans) {
    if (from <= Math.max(minute, until) && to > minute) until = Math.max(until, to);
  }
  const at = until > minute ? until : spans.find(([from]) => from > minute)?.[0];
  if (at === undefined) return null;
  const days = Math.floor((at - (until > minute ? 1 : 0)) / DAY);
  const weekday = (new Date(midnight + days * 86_400_000).getUTCDay() + 6) % 7;
  return { open: until > minute, minute: at - days * DAY, days, weekday };
}

/** @param {string} hex @returns {number[]} red, green, blue */
const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2.2's contrast ratio against white. @param {number[]} rgb @returns {number} */
export function contrastWithWhite(rgb) {
  const [red, green, blue] = rgb.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The owner's colour, darkened until white text on it (and it on the soft tint) can be read.
 * @param {string} accent `#rrggbb` @returns {{accent: string, soft: string}} CSS colours */
export function readableAccent(accent) {
  let rgb = channels(accent);
  while (contrastWithWhite(rgb) < 5.2) rgb = rgb.map((one) => Math.floor(one * 0.95));
  const soft = rgb.map((one) => Math.round(one * 0.115 + 255 * 0.885));
  return { accent: `rgb(${rgb.join(" ")})`, soft: `rgb(${soft.join(" ")})` };
}
