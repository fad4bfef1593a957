/** What the browser keeps: session storage always, local storage only with the visitor's consent.
 * Where storage is forbidden, the page's memory has to do.
 */

import { jsonText } from "./envelope.js";

const DAY_MS = 86_400_000;

/** @typedef {{at: number, line: object, state: any, settings: any, open: boolean, draft: string}} Record */

/** @param {() => Storage} area @param {(storage: Storage) => any} what */
function within(area, what) {
  try {
    return what(area());
  } catch {
    return undefined;
  }
}

const session = () => sessionStorage;
const local = () => localStorage;

/** @param {string} site */
const keyOf = (site) => `deskbell:${site}`;

/** @param {() => Storage} area @param {string} site @returns {Record | undefined} */
const read = (area, site) =>
  within(area, (storage) => {
    const kept = JSON.parse(storage.getItem(keyOf(site)) ?? "null");
    return kept && typeof kept.at === "number" && kept.line && typeof kept.line === "object" ? kept : undefined;
  });

/** @param {string} site @param {number} now ms @returns {Record | undefined} the newest that is kept */
export function recall(site, now) {
  const [here, device] = [read(session, site), read(local, site)];
  if (device && now - device.at > (device.settings?.retention_days ?? 30) * DAY_MS) {
    within(local, (storage) => storage.removeItem(keyOf(site)));
    return here;
  }
  return here && device ? (device.at > here.at ? device : here) : (here ?? device);
}

/** @param {string} site @param {Record} record @param {boolean} onDevice the visitor ticked 'keep' */
export function keep(site, record, onDevice) {
  const text = jsonText(record);
  within(session, (storage) => storage.setItem(keyOf(site), text));
  within(local, (storage) =>
    onDevice ? storage.setItem(keyOf(site), text) : storage.removeItem(keyOf(site)),
  );
}

/** @param {string} site */
export function forget(site) {
  for (const area of [session, local]) within(area, (storage) => storage.removeItem(keyOf(site)));
}
